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
action-line-up-short = Yuqoriga
action-line-down = Qatorlarni pastga surish
action-line-down-short = Pastga
action-by-word = Soʻzma-soʻz
action-delete-word = Soʻzni oʻchirish
action-text-edge = Boshiga, oxiriga

help-text = Butun ekrandagi matnda
help-find = Matndan qidirganda
help-editing = Har qanday satr va matnda
help-editing-else = Satr va matnda, yuqorida boshqacha aytilmasa
editing-home = Satr boshiga
editing-end = Satr oxiriga
editing-word-back = Bir soʻz orqaga
editing-word-on = Bir soʻz oldinga
editing-first = Matn boshiga
editing-last = Matn oxiriga
editing-delete-word-back = Oldingi soʻzni oʻchirish
editing-delete-word-on = Keyingi soʻzni oʻchirish
editing-delete-home = Satr boshigacha oʻchirish
editing-delete-end = Satr oxirigacha oʻchirish

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
action-outside-editor = Uzun matnlarga tashqi muharrir: yoqish yoki oʻchirish
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

# Maydonga nima yoziladi: shaklda F1.
field-help-such-as = Masalan: { $examples }
field-help-line = Bir qator matn, qanday oʻqilishi kerak boʻlsa, shunday.
field-help-text = Qancha qator kerak boʻlsa, shuncha; F4 butun ekranda yozishga ochadi.
field-help-date = Kun, oy, yil yoki oradagi vaqt – qanchalik aniq maʼlum boʻlsa, shuncha.
field-help-date-examples = 5.1.22 · may 2023 · 5 yanvar 2022
field-help-time = Oʻsha joy soati boʻyicha vaqt, oraliq yoki kun qismi. Uni sana bilan birga yozish mumkin.
field-help-time-examples = 14:30 · ~9:00 · 23:00–01:30 · ertalab
field-help-amount = Son yoki oraliq; manbada shunday deyilsa, yoniga “kamida”, “ortiq”, “gacha” yoki “taxminan”.
field-help-amount-examples = 164 · kamida 18 · qariyb 10 000 · 400 dan ortiq · 1–2
field-help-term = Roʻyxatdan biri: boshini istalgan tilda yozing, Tab qoʻyadi. Ctrl+↓ roʻyxatni koʻrsatadi.
field-help-code = Soʻz yoki kod; maʼlumini Tab qoʻyadi. Ctrl+↓ roʻyxatni koʻrsatadi.
field-help-terms = Roʻyxatdan bir nechtasi, orasida ;. Ctrl+↓ roʻyxatni koʻrsatadi.
field-help-tags = Oʻz soʻzlaringiz. Ularni boʻsh joy ajratadi, vergul yoki ; boʻlsa – oʻsha ajratadi, unda teg ichida boʻsh joy boʻlishi mumkin. Qoʻshtirnoq soʻzlarni birga tutadi.
field-help-tags-examples = tun sudlar · tun; fuqaro kiyimida · "fuqaro kiyimida"
field-help-number = Butun son, masalan 12.
field-help-degrees = Oʻnlik nuqtali daraja, masalan 43.25; janub va gʻarbga tomon noldan past.
field-help-flag = Shundaymi yoki yoʻq.
field-help-flag-examples = ha · yoʻq
field-help-field-name = Manba aytgan maydonning nomi. Ctrl+↓ roʻyxatni koʻrsatadi.
field-help-place = Joy: boshini yozing, maʼlumini Tab qoʻyadi. Nomaʼlumi yangi joy boʻladi.
field-help-place-examples = Toshkent · L-10
field-help-party = Shaxs, guruh yoki tashkilot; ism oldidagi soʻz rolini aytadi. Maʼlumiga faqat Tab bogʻlaydi, aks holda yangisi yaratiladi.
field-help-party-examples = Oygul Misol · guvoh Bolat Test · P-31
field-help-organisation = Tashkilot: Tab maʼlumiga bogʻlaydi, aks holda yangisi yaratiladi.
field-help-organisation-examples = Huquqlar qoʻmitasi · O-7
field-help-case = Nomi yoki belgisi boʻyicha ish: Tab maʼlumiga bogʻlaydi.
field-help-case-examples = 2022-yil yanvar voqealari · C-3
field-help-incident = Nomi yoki belgisi boʻyicha boshqa hodisa.
field-help-incident-examples = Norozilikdan keyin tunda ushlab turildi · I-412
field-help-source = Nomi yoki belgisi boʻyicha manba: Tab maʼlumiga bogʻlaydi, aks holda yangisi yaratiladi.
field-help-source-examples = 2023-yil hisoboti · S-12
field-help-any = Yozuv oʻz belgisi boʻyicha, masalan I-412.
field-help-injuries = Har qatorda bitta jarohat; | dan keyin – tana aʼzosi va aytilganga qanchalik mos kelishi.
field-help-injuries-examples = tovon koʻkarishi | oyoq kafti | mos keladi
field-help-provisions = Har qatorda bittasi: qonun | modda | nima haqida.
field-help-provisions-examples = JK | 174 | adovat qoʻzgʻatish

# Filtr nimani tushunadi: uning qatorida F1.
filter-help = Filtr nimani tushunadi
filter-help-words = Soʻzlar yoki ularning boshi, istalgan yozuvda. Oldidagi - bundaylarni chiqarib tashlaydi; qoʻshtirnoq soʻzlarni birga tutadi.
filter-help-words-examples = olmaota · kaltak -politsiya · "advokat yoʻq"
filter-help-terms = roʻyxatdan biri yoki vergul bilan bir nechtasi; Tab toʻldiradi.
filter-help-terms-examples = tur:"ushlab turish" · -rol:guvoh,advokat · bor:bahsli
filter-help-records = bu kim yoki nima ekani, nomi yoki belgisi boʻyicha.
filter-help-records-examples = qayerda:olmaota · -kimdan:"shahar politsiyasi" · ish:C-3
filter-help-when = istalgan sana; = boʻlsa, faqat aniq oʻshanda boʻlgani, boʻlmasa – boʻlishi mumkin boʻlgani ham.
filter-help-when-examples = qachon:2022-01 · qachon:=2022 · qachon:"5 yanvar 2022"
filter-help-time = kun vaqti, oraliq yoki kun qismi.
filter-help-time-examples = vaqt:14:30 · vaqt:23:00-01:30 · -vaqt:tunda
filter-help-until = rozilik muddati qachon tugaydi: sana, <sana, “tugagan” yoki “tez” – keyingi 90 kunda.
filter-help-until-examples = gacha:2026-03 · gacha:<2026-03 · -gacha:tugagan
filter-help-tag = teglar, ulardan kamida bittasi boʻlishi kerak.
filter-help-tag-examples = teg:tun · teg:tun,sudlar · -teg:"fuqaro kiyimida"

# Dalillar va ularning saqlanishi.
field-help-size = Baytlar soni, masalan 48213.
field-help-evidence = Fayl nomi yoki belgisi boʻyicha dalil.

# Oluvchilar va ularga berilganlar.
field-help-recipient = Nomi yoki belgisi boʻyicha oluvchi.
field-help-recipient-examples = BMT ishchi guruhi · A-3
