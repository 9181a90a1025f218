# Nima qilish mumkin. Toʻliq nomi buyruqlar roʻyxati va yordamda,
# qisqasi pastki qatorda tugma yonida turadi.

action-new-incident = Yangi hodisa
action-new-incident-short = Yangi
action-repeat = Oxirgi hodisani «kim»dan tashqari takrorlash
action-repeat-short = Takrorlash
action-new-record = Ekrandagi turdan yangi yozuv
action-new-record-short = Yangi yozuv
action-edit = Yozuvni tahrirlash
action-edit-short = Tahrir
action-add-citation = Yozuvga manba qoʻshish
action-add-citation-short = Manba
action-trash = Yozuvni savatga tashlash
action-trash-short = Savatga
action-restore = Yozuvni savatdan tiklash
action-restore-short = Tiklash
action-undo = Oxirgi oʻzgarishni bekor qilish
action-undo-short = Bekor qilish
action-redo = Bekor qilinganni qaytarish
action-redo-short = Qaytarish
action-duplicates = Ikki marta yozilgan boʻlishi mumkin yozuvlarni koʻrsatish
action-duplicates-short = Takrorlar
action-judge-same = Bir xil: birlashtirish
action-judge-same-short = Bir xil
action-judge-different = Bir xil emas
action-judge-different-short = Boshqa
action-judge-unsure = Aniqlab boʻlmaydi
action-judge-unsure-short = Nomaʼlum
action-later = Juftlikni keyinga qoldirish
action-later-short = Keyin
action-swap-pair = Ikkovidan boshqasini qoldirish
action-swap-pair-short = Almashtirish
action-copy = Yozuvni matn sifatida nusxalash
action-copy-short = Nusxalash
action-write-text = Yozuvni matn qilib faylga yozish
action-write-text-short = Faylga

# Qidiruv.
action-search = Hammasidan qidirish
action-search-short = Qidiruv
action-filter = Roʻyxatni saralab koʻrish
action-filter-short = Filtr
action-go-to-date = Sanaga oʻtish
action-go-to-date-short = Sana
action-sort = Keyingi ustun boʻyicha tartiblash
action-sort-short = Tartib
action-reverse = Tartibni teskari qilish
action-reverse-short = Teskari

# Ekranda nima turadi.
action-view-cases = Ishlarni koʻrsatish
action-view-cases-short = Ishlar
action-view-timeline = Xronologiyani koʻrsatish
action-view-timeline-short = Xronologiya
action-view-people = Shaxslarni koʻrsatish
action-view-people-short = Shaxslar
action-view-organisations = Tashkilotlarni koʻrsatish
action-view-organisations-short = Tashkilotlar
action-view-sources = Manbalarni koʻrsatish
action-view-sources-short = Manbalar
action-drafts = Qoralamalarni koʻrsatish
action-drafts-short = Qoralamalar
action-show-trash = Savatni yoki yana roʻyxatni koʻrsatish
action-show-trash-short = Savat
action-history = Kim nimani oʻzgartirganini koʻrsatish
action-history-short = Tarix
action-verify = Fayl butunligini tekshirish
action-verify-short = Tekshirish
action-language = Til: { $name }
action-language-short = Til
action-theme = Koʻrinish: { $name }
action-theme-short = Koʻrinish
theme-dark = toʻq
theme-light = och
theme-contrast = kontrastli
theme-mono = rangsiz
action-mouse = Sichqonchani yoqish yoki u bilan yana matn belgilash
action-mouse-short = Sichqoncha
action-keyboard = Klaviatura: { $name }
action-keyboard-short = Klaviatura
action-keyboard-detect = Klaviatura: terilgan harflardan aniqlash
action-keyboard-detect-short = Aniqlash

# Harakatlanish.
action-open = Ochish
action-open-short = Ochish
action-back = Orqaga qaytish
action-back-short = Orqaga
action-next-pane = Keyingi panel
action-next-pane-short = Panel
action-previous-pane = Oldingi panel
action-previous-pane-short = Oldingi panel
action-up = Yuqoriga
action-up-short = Yuqoriga
action-down = Pastga
action-down-short = Pastga
action-page-up = Bir sahifa yuqoriga
action-page-up-short = Sahifa yuqoriga
action-page-down = Bir sahifa pastga
action-page-down-short = Sahifa pastga
action-first = Birinchi qatorga
action-first-short = Boshiga
action-last = Oxirgi qatorga
action-last-short = Oxiriga

# Shaklda.
action-next-field = Keyingi maydon; taklif qilinganni oladi
action-next-field-short = Keyingi
action-previous-field = Oldingi maydon
action-previous-field-short = Oldingi
action-full-form = Terilganning toʻliq shakli
action-full-form-short = Toʻliq shakl
action-save = Saqlash
action-save-short = Saqlash
action-add-part = Yana shaxs, ism yoki manba qoʻshish
action-add-part-short = Qoʻshish
action-remove-part = Shu qismni olib tashlash
action-remove-part-short = Olib tashlash
action-more-fields = Kam uchraydigan maydonlarni koʻrsatish yoki yashirish
action-more-fields-short = Yana maydonlar
action-undo-typing = Yozilganni bekor qilish
action-undo-typing-short = Bekor qilish
action-redo-typing = Yozilganni qaytarish
action-redo-typing-short = Qaytarish

# Dastur.
action-accept = Bajarish
action-accept-short = OK
action-stop-job = Bajarilayotganni toʻxtatish
action-stop-job-short = Toʻxtatish
action-palette = Barcha buyruqlar nomi bilan
action-palette-short = Buyruqlar
action-help = Tugmalarni koʻrsatish
action-help-short = Yordam
action-close = Yopish yoki bir pogʻona orqaga; eng tepada q chiqaradi
action-close-short = Yopish
action-lock = Hozir qulflash
action-lock-short = Qulflash
action-quit = Dasturdan chiqish
action-quit-short = Chiqish

# Yordamdagi tugmalar guruhlarining sarlavhalari.
help-anywhere = Hamma joyda
help-global = Matn yozishdan boshqa hamma joyda
help-list = Roʻyxatda
help-detail = Yozuvda
help-form = Shaklda
help-quick = Tezkor qatorda
help-line = Yoziladigan qatorda
help-overlay = Ustidagi oynada
help-duplicates = Takrorlar orasida
help-job = Biror ish bajarilayotganda
