# Nima qilib boʻlmadi.
fault = { $task } imkoni boʻlmadi.
task-read-casebook = Kartotekani oʻqish
task-read-list = Roʻyxatni oʻqish
task-read-record = Yozuvni oʻqish
task-read-records = Yozuvlarni oʻqish
task-mark = Qatorlarni belgilash
task-change = Yozuvlarni oʻzgartirish
task-judge = Qarorni saqlash
task-search = Qidirish
task-complete = Nima nazarda tutilganini topish
task-save = Saqlash
task-undo = Bekor qilish
task-redo = Qaytarish
task-keep-draft = Qoralamani saqlash
task-drop-draft = Qoralamani oʻchirish
task-read-drafts = Qoralamalarni oʻqish
task-remember = Dastur holatini saqlash
task-keep-tour = Tanishuvni eslab qolish
task-read-history = Tarixni oʻqish
task-near = yaqin hodisalarni izlash
task-read-saved = saqlanganni oʻqish
task-count = sanash
task-verify = Kartotekani tekshirish
task-back-up = Kartoteka nusxasini olish
task-compare = Ismlarni solishtirish
task-open = Kartotekani ochish
task-make = Kartoteka yaratish
task-make-demo = Namuna yaratish
task-draw = Olti soʻz tanlash

# Nega.
fault-missing = { $path } kartotekasi yoʻq.
fault-exists = { $path } bor; hech narsa oʻzgarmadi.
fault-reserved = { $path } kartoteka yoki unga tegishli fayl; hech narsa oʻzgarmadi.
fault-not-casebook = { $path } kartoteka emas yoki kesilgan; u oʻzgarmadi.
fault-wrong-passphrase = Parol notoʻgʻri yoki { $path } buzilgan yoxud kartoteka emas.
fault-needs-passphrase = { $path } uchun parol kerak.
fault-too-new = { $path } faylini yangiroq casebook yozgan; u oʻzgarmadi.
fault-held = Fayl ochiq: { $name }; bu yerda uni faqat oʻqish mumkin.
fault-read-only = Bu yerda uni faqat oʻqish mumkin.
fault-log-unread = { $path } faylida oxirgi saqlanganlar yonidagi jurnalda, uni esa yozib boʻlmaydigan joyda oʻqib boʻlmaydi.
fault-moved = Fayl ochiq turganda koʻchirilgan, oʻchirilgan yoki almashtirilgan; hech narsa saqlanmadi: { $path }.
fault-record = { $name } yozuvi, { $field }: { $problem }
fault-stopped = Toʻxtatildi; hech narsa oʻzgarmadi.
fault-no-record = { $name } yozuvi yoʻq.
fault-no-party = { $name } amaldagi shaxs, tashkilot yoki guruh emas.
fault-same-record = Bu bitta yozuv: { $name }.
fault-other-form = { $a } va { $b } shakli har xil.
fault-filter = «{ $name }» bu roʻyxatga toʻgʻri kelmaydi.
fault-filter-value = «{ $name }»: bunday yoʻq; eng yaqini: { $near }.
fault-filter-unknown = «{ $name }»: bunday yoʻq.
fault-filter-no-tags = «{ $name }»: bunday yoʻq; hozircha teglar yoʻq.
fault-damaged = Tarix buzilgan: { $detail }.
fault-key = Kalit yaratilmadi: { $detail }.
fault-full = Disk toʻlgan.
fault-file = { $path } fayli: { $detail }.
fault-casebook = Kartoteka faylidan foydalanib boʻlmadi: { $detail }.
problem-no-such-field = Bunday maydon yoʻq.

# Nima qilish kerak.
advice-missing = Boshqa jilddan qidiring.
advice-exists = Boshqa nom tanlang.
advice-not-casebook = Boshqa fayl tanlang yoki zaxira nusxasini tiklang.
advice-wrong-passphrase = Yana tering; klaviatura tili va Caps Lock holatini tekshiring.
advice-too-new = casebookni yangilab, faylni yana oching.
advice-read-only-folder = Yozish mumkin boʻlgan jildni tanlang.
advice-log-unread = Faylni -wal bilan tugaydigan fayl bilan birga yozish mumkin boʻlgan jildga koʻchiring.
advice-moved = Faylni qaytarib, qayta saqlang yoki F2 orqali “Kartoteka nusxasini olish”ni tanlang. Yozilganlar shu yerda qoladi.
advice-held = Fayl ochilgan boshqa dasturni yoping.
advice-record = Maydonni tuzatib, yana urinib koʻring.
advice-no-record = U savatda boʻlishi mumkin.
advice-same-record = Adashib birlashtirilgan boʻlsa, bekor qiling.
advice-other-form = Avval birining shaklini tuzating.
advice-filter = Uni olib tashlang yoki boshqa roʻyxatni oching.
advice-filter-value = Uni tuzating yoki olib tashlang.
advice-damaged = Faylni shu holicha saqlang va zaxira nusxasini tiklang.
advice-full = Diskda joy boʻshatib, yana urinib koʻring. Avval saqlangani butun.
advice-path = Yoʻlni tekshiring.
refused-file = Bu faylga yozib boʻlmaydi.
refused-file-advice = Uni boshqa joyga koʻchiring.
refused-full = Fayl diski toʻla yoki nosoz.
refused-full-advice = Joy boʻshating va faylni qayta oching.
refused-linked = Faylning bir necha nomi bor (qattiq havola).
refused-linked-advice = Nusxada ishlang: casebook backup.
refused-lock-file = .lock faylidan foydalanib boʻlmaydi.
refused-lock-file-advice = Fayl ochiq boʻlmasa, uni oʻchiring.
refused-no-locks = Fayl diskida qulflash yoʻq.
refused-no-locks-advice = Uni shu kompyuter diskiga koʻchiring.
log-set-aside = Fayl yonida boshqa nusxaning jurnali yotgan edi; u oʻqilmadi, endi nomi { $path }.
log-set-aside-advice = Ikkalasini ham saqlang: unda oxirgi saqlanganlar boʻlishi mumkin.
log-damaged = Fayl yonidagi jurnal shikastlangan; undan oʻqilgani saqlandi. Avvalgi jurnal shu yerda: { $path }.
log-damaged-advice = Oxirgi saqlaganingiz joyidami, tekshiring, yoʻgʻini qayta kiriting.
refused-folder = Fayl jildiga yozib boʻlmaydi.
refused-folder-advice = Faylni boshqa jildga koʻchiring.

# Ish nima bilan tugadi.
job-whole = Hammasi joyida: { $changes } oʻzgarish, { $records } yozuv. Soʻzlar: { $heads }
job-damaged = { $number ->
    [one] { $number } xato topildi
   *[other] { $number } xato topildi
}; birinchisi: { $first }.
job-damaged-advice = Faylni shu holicha saqlab, nusxasini tiklang; hammasini casebook verify koʻrsatadi.
job-check-stopped = Tekshiruv toʻxtatildi.
job-compared = Bitta boʻlishi mumkin juftlar: { $number }.
job-compare-stopped = Solishtirish toʻxtatildi.
