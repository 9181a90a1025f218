# Butun ekrandagi matn: u bilan nima qilish mumkin.
action-edit-text = Matnni butun ekranda yozish
action-edit-text-short = Butun ekran
action-leave-text = Shaklga qaytish; matn saqlanadi
action-leave-text-short = Shaklga
action-select-text = Kursor borgan joygacha belgilash
action-select-text-short = Belgilash
action-mark-text = Shift tugmasisiz belgilash: boshlash, tugatish
action-mark-text-short = Belgilash
action-select-all-text = Hammasini belgilash
action-select-all-text-short = Hammasi
action-copy-text = Nusxalash, tizim buferiga ham
action-copy-text-short = Nusxalash
action-cut-text = Qirqib olish, tizim buferiga ham
action-cut-text-short = Qirqish
action-paste-text = Nusxalangan yoki qirqilganni qoʻyish
action-paste-text-short = Qoʻyish
action-find-text = Matndan topish
action-find-text-short = Topish
action-next-found = Keyingi joy
action-next-found-short = Keyingi
action-previous-found = Oldingi joy
action-previous-found-short = Oldingi
action-line-up = Qatorlarni yuqoriga surish
action-line-up-short = Qator yuqoriga
action-line-down = Qatorlarni pastga surish
action-line-down-short = Qator pastga
action-by-word = Soʻzma-soʻz
action-by-word-short = Soʻz
action-delete-word = Soʻzni oʻchirish
action-delete-word-short = Soʻzni oʻchirish
action-text-edge = Boshiga, oxiriga
action-text-edge-short = Cheti

help-text = Butun ekrandagi matnda
help-find = Matndan qidirganda

# Matn ostidagi qator.
editor-position = { $line }-qator, jami { $lines }; { $character }-belgi
editor-selected = belgilandi: { $number }
editor-used = belgi: { $limit } dan { $used }
editor-changed = oʻzgardi
editor-find = Topish:
editor-found = { $number }, jami { $all }
editor-not-found = topilmadi

notice-clip-terminal = Shu yerda nusxalandi, terminalga ham berildi; qoʻyib tekshiring.
notice-clip-here = Faqat shu yerda nusxalandi: tizim buferi topilmadi.
notice-marking = Belgilash uchun kursorni suring; F3 tugatadi.
refused-one-line = Bu maydon bir qatorli.
refused-one-line-advice = Bayon kabi uzun matnlar butun ochiladi.
refused-not-selected = Hech narsa belgilanmagan.
refused-not-selected-advice = Shift va strelkalar yoki F3 bilan belgilang.
refused-nothing-copied = Bu yerda hali hech narsa nusxalanmagan yoki qirqilmagan.
