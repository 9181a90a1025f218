# Buyruq satri.
command-failed = Bajarilmadi: { $detail }.
command-not-text = Oʻqilgan narsa UTF-8 matni emas.
command-not-text-advice = Uni UTF-8 qilib saqlab, qayta urinib koʻring.
command-mistaken = Bajarilmadi: dasturning oʻzida xato bor.
command-mistaken-advice = Uni qayta ishga tushiring; saqlanganlarning hammasi kartotekada.
command-more-rows = { $number ->
   *[other] … va yana { $number }
}
command-needs-terminal = Toʻliq ekranli dasturga terminal kerak.
command-needs-terminal-advice = --plain qoʻshing, skriptda esa buyruq bering, masalan “casebook list cases”.
command-dumb-terminal = Bu terminal (TERM=dumb) toʻliq ekranni koʻrsata olmaydi: “casebook --plain” ni ishga tushiring.
command-no-place = Bu tizimda kartotekalar uchun joy yoʻq.
command-no-place-advice = Kartotekani koʻrsating: --file YOʻL.
command-no-folder = { $path } jildi yaratilmadi: { $detail }.
command-no-folder-advice = Yoza oladigan jildni tanlang.
command-no-scratch = Vaqtinchalik jild yaratilmadi: { $detail }.
command-no-scratch-advice = Faylni koʻrsating: --to FAYL.
command-ask-passphrase = { $path } paroli:
command-ask-new = Yangi parol (boʻsh Enter: tasodifiy olti soʻz):
command-ask-again = Yana bir marta kiriting:
command-passphrase-empty = Parol boʻsh.
command-passphrase-empty-advice = Uni berilayotgan matnning birinchi qatoriga qoʻying.
command-passphrase-long = Berilgani parol uchun juda uzun.
command-passphrase-long-advice = Birinchi qatorida parol turgan faylni ayting.
command-passphrase-unread = Parolni oʻqib boʻlmadi: { $detail }.
command-nobody-to-ask = Parolni soʻraydigan terminal yoʻq.
command-nobody-to-ask-advice = Uni --passphrase-file yoki --passphrase-stdin bilan bering. Yoki himoyasiz: --no-passphrase.
command-passphrases-differ = Ikkisi bir xil emas; kartoteka yaratilmadi.
command-passphrases-differ-advice = Qayta urining; klaviatura tili va Caps Lock holatini tekshiring.
command-your-passphrase = Parolingiz:
command-passphrase = Parol: { $words }
command-write-down = Uni qogʻozga yozib oling. Usiz kartotekani hech kim ocholmaydi, hech kim yordam ham berolmaydi.
command-unprotected = Kartotekada parol yoʻq: faylni olgan kishi uni oʻqiy oladi.
command-demo-at = Namuna shu yerda: { $path }.
command-undone = Bekor qilindi: { $record }
command-redone = Qaytarildi: { $record }
command-made-one = { $asked } yozuvi { $found } yozuvi bilan birlashtirilgan.
command-neither = { $reference } ikkisidan hech biri emas.
command-neither-advice = --keep uchun ikkisidan birini bering.
command-is-now = { $a } endi { $b }
command-different = { $a } va { $b } bir emas
command-unsure = { $a } va { $b } bir ekanini aniqlab boʻlmaydi
command-decided = Hal qilindi: { $record }
command-decide-unread = “{ $value }” qiymatini “{ $field }” maydoniga oʻqib boʻlmaydi.
command-decide-unread-advice = Qiymatni dasturda { $record } yozuviga kiriting, keyin --own bilan hal qiling.
command-decide-nothing = { $record } yozuvining oʻzida “{ $field }” maydonida manbalar bilan solishtiradigan narsa yoʻq.
command-decide-nothing-advice = Havolani tanlang: --choose Q-7.
command-decide-not-of = { $citation } “{ $field }” haqida hech narsa demaydi.
command-decide-not-of-advice = { $record } yozuvining havolalari: { $citations }
command-decide-no-field = { $record } yozuvida manba tasdiqlay oladigan “{ $field }” maydoni yoʻq.
command-decide-no-field-advice = Manbalar shu maydonlar haqida aytadi: { $fields }
command-listed-whole = Filtrlar va andozalar toʻliq koʻrsatiladi.
command-sum = Jami { $sum }: { $figures }.
command-sum-figures = Faqat sonlar qoʻshiladi: “casebook list figures --sum”.
command-sum-none = Qoʻshadigan son yoʻq.
command-sum-disavowed = { $first } qaytarib olingan, hech bir yigʻindiga kirmaydi; roʻyxatni u kirmaydigan qilib toraytiring.
command-sum-disputed = { $first } haqida manbalar farq qiladi, shuning uchun qoʻshilmaydi; sahifasida u bilan hal qiling yoki chiqarib tashlang: -has:disputed.
command-sum-inexact = { $first } aniq son emas, qoʻshilmaydi.
command-sum-nobody = { $first } sonini kim aytgani nomaʼlum, shuning uchun qoʻshilmaydi.
command-sum-quantity = { $first } va { $second } har xil narsani sanaydi.
command-sum-population = { $first } va { $second } har xil odamlarni sanaydi, ular takrorlanishi mumkin.
command-sum-source = { $first } va { $second } sonlarini har xil manba aytgan.
command-sum-day = { $first } va { $second } bir sanaga tegishli emas.
command-sum-place = { $first } va { $second } bir odamlarni sanashi mumkin: joylari ustma-ust.
command-no-filter = Saqlangan “{ $name }” filtri yoʻq.
command-no-filter-advice = Borlarini “casebook list filters” koʻrsatadi.
command-filter-key = “{ $key }:” degan filtr yoʻq.
command-filter-key-advice = Mana bular bor: { $keys }
command-filters = Bunday nomli saqlangan filtrlar bir nechta: { $records }.
command-filters-advice = Bittasining belgisini yozing.
command-other-list = “{ $name }” boshqa roʻyxat filtri: { $list }.
command-other-list-advice = Bunday yozing: casebook list { $list } --saved { $reference }

# Eskisidan yangi kartoteka.
command-upgrade-log = Eski fayl yonida boshqa nusxaning jurnali yotibdi; u oʻqilmadi.
command-upgraded = { $path } avvalgidek qoldi. Endi unda ishlamang: u yerda qoʻshilgani bu yerga oʻtmaydi.
upgrade-current = { $path } tarixni shu versiyadagidek saqlaydi; yangilaydigan narsa yoʻq.
upgrade-current-advice = Uni shundayligicha oching.
upgrade-history = Eski faylning tarixi buzilgan: { $detail }. Hech narsa yaratilmadi.
upgrade-history-advice = Eski fayl avvalgidek qoldi. Uni yozgan versiyaning “casebook verify” buyrugʻi bilan tekshiring yoki zaxira nusxasini yangilang.
upgrade-unknown = Eski faylda bu versiya bilmaydigan narsa bor: { $detail }. Hech narsa yaratilmadi.
upgrade-unknown-advice = Eski fayl avvalgidek qoldi. Uni saqlang va uni yozgan versiya bilan davom eting.
upgrade-made = Eski fayldan yaratilgan fayl tekshiruvdan oʻtmadi: { $detail }. Hech narsa saqlanmadi.
upgrade-made-advice = Eski fayl avvalgidek qoldi. Uni yozgan versiyaning “casebook verify” buyrugʻi bilan tekshiring. U hech narsa topmasa, xato shu versiyada: avvalgisi bilan davom eting va bu haqda xabar bering.

# Kartotekani tekshirish.
verify-counted = Oʻzgarishlar: { $changes }, yozuvlar: { $records }
verify-counted-erased = Oʻzgarishlar: { $changes } (shundan butunlay oʻchirilgani: { $erased }), yozuvlar: { $records }
verify-waiting = Bu yerda hali yoʻq oʻzgarishlarni kutayotgani: { $number }
verify-forked = Ikki nusxa { $device } qurilmasi sifatida yozgan: ikkisi ham saqlandi, shu joydan hech biri koʻrsatilmaydi
verify-double = Ikki yozuv { $reference } deb ataladi: ularni yaratgan qurilma belgini ikki marta bergan
verify-looked-at = Tekshirildi: fayl sahifalari, uning sxemasi, har bir qurilmaning oʻzgarishlar zanjiri, qaytarish qadamlari, barcha yozuv va roʻyxatlar, qidiruv koʻrsatkichi, dalil fayllari.
verify-well = Hammasi joyida.
verify-heads = Nazorat soʻzlari: { $heads }
verify-only-heads = Kaliti bor kishi butun tarixni boshqacha yozishi mumkin; uni sizniki bilan faqat boshqa joyda saqlangan shu sakkiz soʻz farqlaydi.
verify-before = Avval: { $problem }
verify-made = Tarix boʻyicha qayta yaratildi: sxema, barcha yozuv va roʻyxatlar, qidiruv koʻrsatkichi.
verify-backup = Kartotekaning avvalgi holati: { $path }
verify-taken-out = Tarix yetgan joyigacha toʻgʻri. Undagi hech bir oʻzgarish yaratmagani uchun olib tashlandi: { $records }.
verify-damaged = { $number ->
   *[other] Kartoteka buzilgan: { $number } xato.
}
verify-damaged-advice = Fayl nusxasini shundayligicha saqlang. Tarix toʻgʻri boʻlsa, “casebook verify --rebuild” qolganini qayta yaratadi; boʻlmasa, zaxira nusxani qaytaring.
verify-lost = { $number ->
   *[other] Kartoteka buzilgan: { $number } xato.
}
verify-lost-advice = Faylni shundayligicha saqlang va yetishmayotgan oʻzgarishlar bor zaxira nusxani qaytaring. Bunday nusxa boʻlmasa, “casebook verify --rebuild --accept-loss” hech bir oʻzgarish yaratmaganini olib tashlaydi va avvalgi faylni yonida qoldiradi.
verify-still = { $number ->
   *[other] Kartoteka hali ham buzilgan: tarix boʻyicha tuzatib boʻlmaydigan { $number } xato bor.
}
verify-still-advice = Ikkala faylni ham shundayligicha saqlang va eskiroq zaxira nusxani qaytaring.
verify-refused = Tarix oxiridagi oʻzgarishlar yetishmayotganga oʻxshaydi: bularni hech biri yaratmagan: { $records }. Hech narsa oʻzgartirilmadi.
verify-refused-advice = Faylni shundayligicha saqlang va yetishmayotgan oʻzgarishlar bor zaxira nusxani qaytaring. Bunday nusxa boʻlmasa, “casebook verify --rebuild --accept-loss” hech bir oʻzgarish yaratmaganini olib tashlaydi va avvalgi faylni yonida qoldiradi.
verify-no-history = Buzilgan tarix boʻyicha qayta yaratib boʻlmaydi: { $detail }. Hech narsa oʻzgartirilmadi.
verify-no-history-advice = Faylni shundayligicha saqlang va zaxira nusxani qaytaring.

# Hodisalarni bir qatorda qoʻshish.
add-line = { $line }-qator: { $said }
line-not-added = { $line }-qator: qoʻshilmadi, undan keyingilari ham
add-bad = { $number ->
   *[other] { $number } qator qoʻshilmadi.
}
add-bad-advice = { $number ->
   *[other] Tuzatib, qayta qoʻshing.
}
add-unprinted = Qoʻshildi: { $records }, lekin chiqarib boʻlmadi: { $detail }.
add-unprinted-advice = Uni qayta qoʻshmang.
add-not-text = { $column }-belgidan boshlab bu UTF-8 matni emas.
add-assumed = “{ $text }” bunday oʻqildi: { $date }
add-likely = bu avvaldan bor { $reference } boʻlishi mumkin: { $reasons }
add-made = yangi: { $made }
add-several = “{ $name }” shulardan biri boʻlishi mumkin: { $records }; qaysi ekanini yozing.
add-one-or-several = “{ $name }” bitta ism ham, bir nechta ism ham boʻlishi mumkin; bir nechtasini “{ $names }” deb, bittasini vergulsiz yozing.
add-small = “{ $name }” – odam ismi; ismga kirmaydiganini olib tashlang.
add-told = “{ $text }” shunday tushunildi: { $kind }. Jumlaning oʻzi nomda saqlandi.
add-same-name = { $number ->
   *[other] { $name } – yangi odam; ismi bir xil yozuv: { $records }; bogʻlash uchun { $first } deb yozing.
}
add-misfit = { $reference } bu yerga mos kelmaydi: { $kind }.
line-no-kind = Nima boʻlgani aytilmagan; hodisa turini yozing, masalan “ushlandi”.
line-two = Bir narsa ikki marta aytilgan; bittasini olib tashlang.
line-two-dates = “{ $name }” — ikkinchi sana; bittasini olib tashlang.
line-two-places = Joy ikkita; bittasini olib tashlang.
line-two-kinds = Hodisa turi ikkita; bittasini olib tashlang.
line-two-cases = Ish ikkita; bittasini olib tashlang.
line-two-notes = Izoh ikkita; bittasini olib tashlang.
line-first = “{ $name }” joy ham, odam ham boʻlishi mumkin; avval sanani yozing yoki joy uchun “qayerda { $name }”, odam uchun “kim: { $name }” deng.
line-year = “{ $year }” – ism qismi emas; ismni usiz yozing.
line-number = “{ $name }” ichida son bor; odam uchun “kim: { $name }” deng yoki bu nima ekanini yozing.
line-role = “{ $word } { $rest }” “{ $role }” kabi boshlanadi; shu rol uchun “{ $role } { $rest }”, odam uchun “kim: { $word } { $rest }”, joy uchun “qayerda { $word } { $rest }” deng.
line-small = “{ $name }” ism kabi boshlanmaydi; odam uchun “kim: { $name }” deng yoki rolni ism oldida toʻliq yozing: “guvoh A. Ism”.
line-anyone = “{ $name }” odam ham, buni qilgan ham, manba ham boʻlishi mumkin; “kim: { $name }”, “qilgan: { $name }” yoki “manba: { $name }” deb yozing.

# Dalillar va ularning saqlanishi.
verify-elsewhere = Fayli bu yerda yoʻq, faqat yozuvi bor dalillar: { $number }
evidence-taken-in = { $reference } qabul qilindi: { $path }
evidence-known = { $reference } avvaldan bor: { $path }
evidence-passed-over = Fayl boʻlmagani uchun oʻtkazib yuborildi: { $path }
evidence-written = { $reference } { $path } joyiga yozildi, bu qayd etildi. U yerda fayl shifrlanmagan.
evidence-none = { $reference } dalil emas.
evidence-none-advice = Bor dalillarni “casebook list evidence” koʻrsatadi.
evidence-no-case = { $reference } ish emas.
evidence-no-case-advice = Ishni ayting, masalan C-1.
evidence-no-source = { $reference } manba emas.
evidence-no-source-advice = Manbani ayting, masalan S-1.
evidence-bad-field = Hech narsa qabul qilinmadi. { $field }: { $problem }
evidence-whole = { $reference } { $name }: qabul qilinganidek
evidence-missing = { $reference } { $name }: bu kartotekada yoʻq
evidence-changed = { $reference } { $name }: qabul qilinganidek emas
evidence-damaged = Qabul qilinganidek boʻlmagan fayllar: { $number }.
evidence-damaged-advice = Zaxira nusxasini tiklang va nima boʻlganini yozib qoʻying.
evidence-no-file = Hech narsa qabul qilinmadi: u yerda bironta ham fayl yoʻq.

# Oluvchilar.
recipient-added = Qoʻshildi { $reference }: { $name }
recipient-bad-field = Hech kim qoʻshilmadi. { $field }: { $problem }
decide-handed-on = { $record } avval { $number } marta berilgan. Kimga ekanini “casebook show { $record }” koʻrsatadi.
