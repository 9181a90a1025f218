# Oynalar sarlavhalari.
title-commands = Buyruqlar
palette-records = Yozuvlar
title-search = Hammasidan qidirish
title-go-to-date = Sanaga oʻtish
title-field = Maydon qiymati: { $records }
field-choice-common = Ular har xil turda: tafsilotlardan faqat hammasida bori.
field-choice-none = Ular har xil turda, umumiy tafsilotlari yoʻq.
title-drafts = Qoralamalar: Enter ochadi, Del oʻchiradi
drafts-drop = Qoralamani yoki tanlanganlarini oʻchirish
drafts-drop-short = Oʻchirish
history-go = Shu qadamgacha bekor qilish yoki qaytarish
history-go-short = Shu qadamga
title-columns = Roʻyxat ustunlari
title-values = { $record }: nimani nusxalash
title-edit-field = { $record }: nimani oʻzgartirish
columns-no-order = saralanmaydi
columns-sorts = saralaydi
columns-sorted-up = boshidan saralangan
columns-sorted-down = oxiridan saralangan
title-help = Tugmalar
title-history = Tarix: Enter shu qadamgacha bekor qiladi yoki qaytaradi
step-undone = bekor qilingan
step-same = { $other } yozuvi { $kept } yozuviga qoʻshildi
step-different = { $kept } va { $other }: bir xil emas
step-unsure = { $kept } va { $other }: bir ekani aniqlanmadi
title-trash = Savat
title-write-text = Faylga yozish
title-back-up = Kartoteka nusxasi

# Koʻrsatadigan narsa yoʻq joyda, sababi bilan.
record-gone = Bu yozuv endi yoʻq.
record-in-trash = Savatda. R tiklaydi.
consent-agreed = rozi boʻldi: { $by }
consent-refused = rad etdi: { $by }
consent-until = muddati: { $date }
consent-ran-out = muddati oʻtdi: { $date }
reading-confirmed-by-few = “Tasdiqlangan” uchun ikki mustaqil manba kerak.
list-marked = tanlandi: { $number }
list-marking = tanlanmoqda …
list-range = { $reference } yozuvidan oraliq
list-loading = Oʻqilmoqda …
list-empty = Bu yer hozircha boʻsh. n hodisa, N shu turdagi yozuv qoʻshadi.
list-no-match = Hech narsa mos kelmadi. Esc filtrni olib tashlaydi.
list-no-incidents = Hodisalar yoʻq.
trash-empty = Savat boʻsh. T roʻyxatni qayta koʻrsatadi.
drafts-empty = Qoralama yoʻq. Yozilgan, lekin saqlanmagan matn shu yerda turadi.
history-empty = Hozircha hech narsa oʻzgarmagan.
search-empty = Hech narsa topilmadi.
search-similar = oʻxshash

# Qatorni qanday toʻldirish kerak.
search-hint = Ismlar, joylar, bayondagi soʻzlar: istalgan yozuvda.
date-hint = Oʻzingiz yozadigandek: 5.1.22, yan 2022, kecha.
write-text-hint = Fayl shifrlanmagan: qoʻliga tushgan har kim oʻqiy oladi. Enter yozadi.
back-up-hint = Nusxa kartoteka kabi himoyalanadi va tekshiriladi. Enter yaratadi.
date-ambiguous = { $dates }: oyni soʻz bilan yozing

# Yuqori qator.
header-no-passphrase = PAROLSIZ
header-read-only = FAQAT OʻQISH

# Nima boʻldi va endi nima qilish mumkin: tugmalar ustidagi qator.
notice-keys = ? tugmalarni koʻrsatadi.
notice-quit = q dasturdan chiqaradi; hammasi saqlangan.
notice-quit-unkept = q dasturdan chiqaradi.
notice-interrupt = Chiqish uchun yana Ctrl+C; hammasi saqlangan.
notice-interrupt-unkept = Chiqish uchun yana Ctrl+C.
notice-leaving = Terilgani saqlanmoqda, keyin chiqiladi.
notice-nothing-to-undo = Bekor qiladigan narsa yoʻq.
notice-nothing-to-redo = Qaytaradigan narsa yoʻq.
notice-nothing-typed = Hali hech narsa terilmadi. Esc qatorni yopadi.
notice-known-name = Bu ism bor: Tab — oʻsha odam, Enter — yangi odam.
notice-trashed = Savatga tashlandi: { $records }. z bekor qiladi.
notice-restored = Tiklandi: { $records }.
notice-many-trashed = Savatga koʻchirildi: { $records }. z qaytaradi.
notice-many-restored = Tiklandi: { $records }. z bekor qiladi.
notice-many-added = Qoʻshildi ({ $part }): { $records }.
notice-many-set = { $field }: { $records } oʻzgardi. z bekor qiladi.
notice-stopped = Toʻxtatildi. Hech narsa oʻzgarmadi.
notice-saved = Saqlandi: { $records }.
notice-saved-new = Saqlandi: { $records }; yangi: { $made }.
notice-stored = Saqlandi.
notice-undone = Bekor qilindi: { $records }. Z qaytaradi.
notice-redone = Qaytarildi: { $records }. z bekor qiladi.
notice-undone-many = Bekor qilingan qadamlar: { $steps }. Z birma-bir qaytaradi.
notice-redone-many = Qaytarilgan qadamlar: { $steps }. z birma-bir bekor qiladi.
notice-step-undo = Qadamda { $records } ta yozuv bor. Yana Enter: bekor qilish.
notice-step-redo = Qadamda { $records } ta yozuv bor. Yana Enter: qaytarish.
notice-steps-undo = Tanlangani bilan { $steps } ta qadam bekor boʻladi. Yana Enter: bekor qilish.
notice-steps-redo = Tanlangani bilan { $steps } ta qadam qaytadi. Yana Enter: qaytarish.
notice-copied = Shu kompyuterning almashish buferiga nusxalandi.
notice-copied-terminal = Terminalga berildi; qoʻyib tekshiring. Y faylga yozadi.
notice-written = Shifrsiz yozildi: { $path }
notice-backed-up = Nusxa olindi va tekshirildi: { $path }
notice-language = Dastur tili: oʻzbekcha.
notice-theme = Mavzu: { $name }.
notice-mouse-on = Sichqoncha yoqildi; matn belgilash uchun Shiftni bosib turing.
notice-mouse-off = Sichqoncha yana matnni belgilaydi.
notice-keyboard = Buyruqlar shu klaviaturadan deb oʻqiladi: { $name }.
notice-keyboard-detect = Klaviatura terilgan harflardan aniqlanadi.
notice-drafts = { $number } ta qoralama saqlangan. d koʻrsatadi.
notice-unchanged = Hech narsa oʻzgarmadi.
notice-drafts-dropped = { $number } ta qoralama oʻchirildi; dastur yopilguncha z qaytaradi.
notice-drafts-none-dropped = Hozir qaytaradigan qoralama yoʻq. Bu yerda z faqat qoralamalar uchun.
notice-drafts-back = { $number } ta qoralama qaytarildi.
notice-hidden = { $told } Filtr { $reference } yozuvini yashiryapti: Esc uni oladi.
notice-draft = Qoralama sifatida saqlandi; d qoralamalarni koʻrsatadi.
notice-draft-elsewhere = Yopildi; yozilganlar siz yozgan faylda.
notice-nothing-to-add = Bu shaklga qoʻshadigan narsa yoʻq.
notice-only-field = Bu yagona maydon.
notice-part-empty = Avval shuni toʻldiring.
notice-part-removed = Olib tashlandi; Ctrl+Z qaytaradi.
notice-part-removed-what = Olib tashlandi: { $what }; Ctrl+Z qaytaradi.
notice-part-stays = Faqat F5 bilan qoʻshilganni olib tashlash mumkin.

# Saqlash holati: qisqa, oʻngda.
saved-at = saqlandi { $clock }
form-saving = saqlanmoqda …
form-draft-kept = qoralama { $clock }
form-draft-unkept = saqlanmadi
quick-same = = oxirgi yozuv
quick-here = = ekrandagi ish
quick-line = Tab buni qatorlarga ajratadi
quick-counts = bogʻlangan: { $linked }, yangi: { $new }
job-checking = Tarix va jadvallar tekshirilmoqda
job-storing = Yozuvlar oʻzgartirilmoqda
job-comparing = Ismlar solishtirilmoqda
duplicates-title = Takrorlar
title-comparing = Ikki yozuvni solishtirish
duplicates-none = Ikki marta yozilgani koʻrinmadi. Hal qilingani qayta soʻralmaydi.
duplicates-kept = qoladi
judged-same = { $b } endi { $a }. z bekor qiladi.
judged-different = { $a } va { $b } bir xil emas. z bekor qiladi.
judged-unsure = { $a } va { $b } bir ekanini aniqlab boʻlmaydi. z bekor qiladi.
title-sayings = { $reference } haqida manbalar: { $field }
title-sayings-none = Manbalar bu haqda endi aytmaydi
sayings-of-record = Butun yozuv
sayings-own = yozuv
sayings-none = hech narsa
sayings-less-exact = kamroq aniq
sayings-more-exact = aniqroq
sayings-otherwise = boshqacha deydi
notice-decided = Hal qilindi. z bekor qiladi.
decided-taken = { $number ->
    [0] { $field }: endi { $value }, { $source } boʻyicha.
   *[other] { $field }: endi { $value }, { $source } boʻyicha; { $number } boshqasi chetga qoʻyildi.
}
decided-agrees = { $number ->
    [0] { $source } qabul qilindi: { $value }.
   *[other] { $source } qabul qilindi: { $value }; { $number } boshqasi chetga qoʻyildi.
}
decided-own = { $number ->
    [0] { $field }: oʻz holicha qoldi.
   *[other] { $field }: oʻz holicha qoldi; { $number } boshqasi chetga qoʻyildi.
}
decided-superseded = { $field }: { $source } aytgani chetga qoʻyildi. z bekor qiladi.
decided-disavowed = { $field }: { $source } aytgani qaytarib olindi. z bekor qiladi.
decided-needs-work = { $field }: { $source } tekshirilishi kerak. z bekor qiladi.
decided-open = { $field }: { $source } boʻyicha hal qilinmagan. z bekor qiladi.

# Sonlar.
count-of = { $all } tadan { $some } ta
count-more = … yana { $number } ta

# Amal tegishli boʻlgan yozuvlar soni.
many-cases = { $number ->
   *[other] { $shown } ish
}
many-incidents = { $number ->
   *[other] { $shown } hodisa
}
many-people = { $number ->
   *[other] { $shown } kishi
}
many-organisations = { $number ->
   *[other] { $shown } tashkilot
}
many-places = { $number ->
   *[other] { $shown } joy
}
many-sources = { $number ->
   *[other] { $shown } manba
}
many-figures = { $number ->
   *[other] { $shown } son
}
many-terms = { $number ->
   *[other] { $shown } atama
}
many-citations = { $number ->
   *[other] { $shown } manba havolasi
}
many-records = { $number ->
   *[other] { $shown } yozuv
}

# Ha va yoʻq, shakl ularni shunday oʻqiydi.
yes = ha
no = yoʻq

# Tarix.
deed-created = kiritildi
deed-edited = oʻzgartirildi
deed-trashed = savatga tashlandi
deed-restored = tiklandi
deed-device = { $device } qurilmasida

# Yozuv manbalari.
rivals-disputed = { $versions }, bahsli
rivals-forsaken = { $value }, endi hech bir manba tasdiqlamaydi
citation-for = “{ $field }” uchun

# Shakl: maydon qanday tushunildi, boʻshini qanday toʻldirish kerak.
reading-or = { $first } yoki { $second }?
reading-one-has-name = { $novel }; bu ism { $reference }da bor, Tab bogʻlaydi
reading-many-have-name = Bu ism { $number } ta yozuvda bor; Tab tanlaydi
suggestion-new = + { $novel } “{ $text }”
suggestion-makes = { $novel } “{ $text }”
hint-date = masalan, 5.1.22 yoki yan 2022
hint-time = masalan, 14:30, ~14:30, 9:00–11:00, ertalab
hint-amount = masalan, 164, ~10000, kamida 18, 1–2
hint-term = Ctrl+↓ roʻyxatni ochadi
hint-terms = bir nechta boʻlsa, orasiga ;
hint-flag = ha yoki yoʻq
hint-tags = bir nechtasi: ; bilan; teg oldidagi - uni olib tashlaydi
hint-injuries = har qatorda bittadan: jarohat | tana aʼzosi | qanchalik mos
hint-provisions = har qatorda bittadan: qonun | modda | nima haqida
hint-people = roʻyxat: qatorda bir shaxs
hint-next-part = PgDn: “{ $part }”
hint-more-fields = F3: { $fields }

# Juda kichik ekran.
small-is = Bu oynada { $columns } ta ustun va { $rows } ta qator bor.
small-needs = Kamida { $columns } ta ustun va { $rows } ta qator kerak.
small-advice = Oynani kattalashtiring, harfni kichraytiring.
small-keys = Ishlaydi: { $lock } qulflash, { $quit } chiqish.

# Parol soʻraladigan ekran.
unlock-passphrase = Parol
unlock-opening = Ochilmoqda
unlock-hint = Yozayotganda yulduzchalar koʻrinadi; Tab yozuvni koʻrsatadi.
unlock-keys = Enter ochish   Tab koʻrsatish/yashirish   Esc chiqish

# Juda adashgan soat: biror narsa yozilishidan oldin soʻraladi.
title-far-off = Kompyuter soati
far-off-behind = Soat hozir { $now } ni koʻrsatmoqda. Bu yerda oxirgi oʻzgarish qilinganda { $last } ni koʻrsatgan. Ikkisidan biri notoʻgʻri.
far-off-behind-advice = Soat hozir notoʻgʻri boʻlsa, uni kompyuter sozlamalarida toʻgʻrilab, davom eting. Oʻshanda notoʻgʻri boʻlgan boʻlsa, davom etavering.
far-off-before = Soat hozir { $now } ni koʻrsatmoqda. Bu notoʻgʻri: casebook undan keyin chiqqan.
far-off-before-advice = Uni kompyuter sozlamalarida toʻgʻrilab, davom eting.
far-off-why = “Kecha” soat boʻyicha sanaladi, har bir oʻzgarish ham uning vaqti bilan saqlanadi. Oʻzgarishlar tartibi soatga bogʻliq emas.
far-off-accept = Enter: davom etish. Esc: ortga; yozilganlar qoralama boʻlib saqlanadi.

# Nega ikki yozuv bir shaxs haqida boʻlishi mumkin.
reason-same-name = ismi bir xil
reason-same-family = familiyasi bir xil
reason-same-given = oʻz ismi bir xil
reason-same-patronymic = otasining ismi bir xil
reason-same-one = bir ismi bir xil
reason-similar-family = familiyalari oʻxshash: { $a }, { $b }
reason-similar-given = oʻz ismlari oʻxshash: { $a }, { $b }
reason-similar-patronymic = otalarining ismlari oʻxshash: { $a }, { $b }
reason-similar-one = ismlari oʻxshash: { $a }, { $b }
reason-initial = { $a } bosh harfi mos keladi: { $b }
reason-patronymic-missing = otasining ismi faqat birida
reason-word-missing = { $word } faqat birida
reason-one-word = birida faqat { $word } maʼlum
reason-acronym = { $a } – bosh harflari: { $b }
reason-known-acronym = { $a } – maʼlum qisqartmasi: { $b }
reason-all-words = soʻzlari bir xil
reason-same-words = soʻzlarining { $number } foizi bir xil
reason-same-birth = tugʻilgan yillari mos keladi
reason-birth-differs = { $number ->
   *[other] tugʻilgan yillari orasidagi farq { $number } yil
}
reason-same-country = mamlakati bir xil
reason-country-differs = mamlakatlari har xil
reason-sex-differs = ayol va erkak
reason-shared-cases = { $number ->
   *[other] umumiy { $number } ta ish
}
reason-shared-companions = { $number ->
   *[other] umumiy { $number } ta sherik
}

# Birlashtirilgan ikki yozuvning biri aytgan, ikkinchisi aytmagan narsa.
merged-otherwise = { $reference } yozuvida yana bor edi – { $said }

many-evidence = { $number ->
   *[other] { $shown } dalil
}
many-custody = { $number ->
   *[other] { $shown } saqlash qadami
}
title-take-in = Dalil qoʻshish
take-in-hint = Fayl yoki jild yoʻli. Nusxasi kartotekaga kiradi; oʻzi oʻrnida qoladi.
title-write-out = Dalil faylini chiqarish
write-out-hint = Qayerga. U yerda fayl shifrlanmaydi, chiqarish qayd etiladi.
job-taking-in = Fayllar qabul qilinmoqda
notice-taken-in = Qabul qilindi: { $number }, { $first } dan; avvaldan bori: { $known }
notice-written-out = Chiqarildi va qayd etildi: { $path }
refused-no-evidence = Bu yerda dalil koʻrsatilmagan.
refused-no-evidence-advice = Avval dalilni oching.
many-recipients = { $number ->
   *[other] { $shown } oluvchi
}
many-disclosures = { $number ->
   *[other] { $shown } topshirish
}
notice-handed-on = { $told } Avval { $number } marta berilgan: “Topshirilgani”ga qarang.
picture-graphic = Bu rasmni koʻrish ogʻir deb belgilangan.
picture-noted = Kerak boʻlsa, avval nigohingizni oling. Koʻrsatilgani saqlash zanjirida qayd etiladi.
picture-accept = Enter: koʻrsatish. Esc: koʻrsatmaslik.
picture-reading = Oʻqilmoqda … Esc toʻxtatadi.
job-reading-picture = Rasm oʻqilmoqda
refused-few-colours = Koʻrsatishga rang kam.
refused-few-colours-advice = x faylni chiqaradi, bu qayd etiladi.
refused-no-picture = Rasm emas: { $sort }.
refused-no-picture-advice = x faylni tanlangan joyga chiqaradi, qayd etiladi.
refused-unreadable-picture = Buzilgan yoki nomaʼlum: { $sort }.
refused-unreadable-picture-advice = x uni chiqaradi, bu qayd etiladi.
refused-large-picture = Juda katta (64 MiB, 64 mln nuqta).
refused-large-picture-advice = x uni chiqaradi, bu qayd etiladi.
picture-unsaid = turi nomaʼlum
refused-empty-folder = Unda bironta ham fayl yoʻq.
refused-empty-folder-advice = Fayl yoki fayllari bor jildni ayting.
notice-some-taken-in = Bungacha qabul qilindi: { $number }, { $first } dan.

# Beriladigan yozuvlar.
title-hand-on = Yozuvlarni berish: kimga?
title-hand-on-to = Oluvchi: { $recipient }
hand-on-no-recipients = Hali oluvchi yoʻq. Avval yarating: Esc, soʻng F2 ichida “Oluvchilarni koʻrsatish”, soʻng F3.
hand-on-marked = Belgilangani: { $records }
hand-on-shown = Koʻrsatilgani: { $records }
hand-on-case = Uning ishi: { $records }
hand-on-whole = Butun kartoteka
hand-on-undecided = hal qilinmagan
hand-on-replaced = almashtiriladi
hand-on-left = qoladi
hand-on-format = Format: { $format }. Tab keyingisini oladi; fayl kengaytmasi hal qiladi.
hand-on-folder = Format: { $format }, har bir tur uchun fayli bor jild. Tab keyingi formatni oladi.
hand-on-only-format = Fayl formati: { $format }
hand-on-hint = Qayerga. U yerda fayl shifrlanmaydi; kim olgani qayd etiladi.
hand-on-hint-stop = Esc toʻxtatadi; shunda hech narsa berilmaydi.
job-weighing = Nima berilishi koʻrib chiqilmoqda
job-handing-on = Beriladigani yozilmoqda
notice-handed-over = { $path } ichida { $count } ta yozuv, { $reference } deb qayd etildi
