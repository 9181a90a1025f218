# Butun ekrandagi matn: u bilan nima qilish mumkin.
action-edit-text = Matnni butun ekranda yozish
action-edit-text-short = Butun ekran
action-leave-text = Shaklga qaytish; matn saqlanadi
action-leave-text-short = Shaklga
action-select-text = Kursor borgan joygacha belgilash
action-mark-text = Shift tugmasisiz belgilash: boshlash, tugatish
action-mark-text-short = Belgilash
action-select-all-text = Hammasini belgilash
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
action-line-down = Qatorlarni pastga surish
action-by-word = Soʻzma-soʻz
action-delete-word = Soʻzni oʻchirish
action-text-edge = Boshiga, oxiriga

help-text = Butun ekrandagi matnda
help-find = Matndan qidirganda

# Matn ostidagi qator.
editor-position = { $line }-qator, jami { $lines }; { $character }-belgi
editor-selected = belgilandi: { $number }
editor-used = belgi: { $limit } tadan { $used } ta
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

# Tashqi muharrir va undan oldingi ogohlantirish.
action-outside-editor = Uzun matnlar uchun tashqi muharrir: yoqish yoki oʻchirish
action-hand-over = Matnni tashqi muharrirda ochish
action-hand-over-short = Tashqi muharrir
title-outside = Tashqi muharrir
outside-command = Uzun matnlar shu yerda ochiladi: { $command }
outside-warning = U yerda matn shifrlanmaydi. Ochiq turganda u vaqtinchalik faylda hamda muharrirning almashuv, zaxira va tarix fayllarida oʻqishga ochiq yotadi. Casebook oʻz faylini va yonidagilarni oʻchiradi; muharrir boshqa joyda saqlagani qoladi.
outside-memory = Vaqtinchalik fayl diskda emas, xotirada turadi.
outside-disk = Vaqtinchalik fayl xotirada emas, DISKDA turadi. Oʻchirilganni qayta topish mumkin, ayniqsa SSD diskda.
outside-accept = Enter: baribir yoqish. Esc: oʻchiq qoldirish.
notice-outside-on = Yoqildi. Uzun matnda Ctrl+E tashqi muharrirni ochadi.
notice-outside-off = Tashqi muharrir endi ishlatilmaydi.
notice-outside-keeping = Avval qoralama saqlanmoqda. Esc ortga qaytaradi.
notice-outside-changed = Muharrirdan olindi; Ctrl+Z avvalgisini qaytaradi.
notice-outside-unchanged = Muharrir hech narsani oʻzgartirmadi.
refused-no-editor = Tashqi muharrir koʻrsatilmagan.
refused-no-editor-advice = config.toml ichiga external_editor yozing.
refused-outside-off = Tashqi muharrir oʻchiq.
refused-outside-off-advice = F2 “tashqi muharrir” deb topadi.
refused-outside-long = { $limit } belgidan koʻp: avvalgi matn qoldi.
refused-outside-long-advice = F8 boshqa matnga qoʻyadi.
refused-outside-status = Muharrir xatosi; avvalgi matn qoldi.
refused-outside-status-advice = F8 yangisini qoʻyadi.
refused-outside-ended = Muharrir xato bilan tugadi; matn avvalgidek.
refused-outside-not-text = Bu UTF-8 emas; avvalgi matn qoldi.
refused-outside-not-text-advice = F8 oʻqilganini qoʻyadi.
refused-outside-missing = Bunday muharrir yoʻq: { $command }
refused-outside-failed = Muharrirni ishlatib boʻlmaydi: { $why }
refused-outside-left = Oʻzingiz oʻchiring, ichida matn bor: { $path }
