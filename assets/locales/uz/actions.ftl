# Nima qilish mumkin. Toʻliq nomi buyruqlar roʻyxati va yordamda,
# qisqasi pastki qatorda tugma yonida turadi.

action-new-incident = Yangi hodisa
action-new-incident-short = Yangi
action-repeat = Oxirgi hodisani takrorlash (kimsiz)
action-repeat-short = Takrorlash
action-new-record = Ekrandagi turdan yangi yozuv
action-edit = Yozuvni tahrirlash
action-edit-short = Tahrir
action-edit-field = Yozuvning bitta maydonini tahrirlash
action-edit-field-short = Maydon
action-add-citation = Yozuvga manba qoʻshish
action-trash = Yozuvni savatga tashlash
action-trash-short = Savatga
action-restore = Yozuvni savatdan tiklash
action-restore-short = Tiklash
action-undo = Oxirgi oʻzgarishni bekor qilish
action-undo-short = Bekor qilish
action-redo = Bekor qilinganni qaytarish
action-duplicates = Ikki marta yozilgandek yozuvlarni koʻrsatish
action-judge-same = Bir xil: birlashtirish
action-judge-same-short = Bir xil
action-judge-different = Bir xil emas
action-judge-different-short = Har xil
action-judge-unsure = Aniqlab boʻlmaydi
action-judge-unsure-short = Aniq emas
action-later = Juftlikni keyinga qoldirish
action-later-short = Keyin
action-swap-pair = Ikkovidan boshqasini qoldirish
action-swap-pair-short = Almashtirish
action-copy = Yozuvni matn sifatida nusxalash
action-copy-value = Yozuvdagi bittasini nusxalash
action-compare = Belgilangan ikki yozuv yonma-yon: bir shaxsmi, ikkitami?
action-compare-short = Solishtirish
action-tag = Teg qoʻshish yoki olib tashlash
action-tag-short = Teglar
action-move-to-case = Ishga koʻchirish
action-move-to-case-short = Ishga
action-set-field = Tanlanganlarga yoki shu yozuvga maydon qiymatini berish
action-set-field-short = Maydon
action-mark = Qatorni tanlash yoki tanlovdan chiqarish
action-mark-short = Tanlash
action-mark-range = Oraliqni tanlashni boshlash yoki tugatish
action-mark-all = Filtrdan oʻtgan barcha qatorlarni tanlash
action-unmark = Tanlovni butunlay bekor qilish
action-unmark-short = Bekor
action-write-text = Yozuvni matn qilib faylga yozish

# Qidiruv.
action-search = Hammasidan qidirish
action-search-short = Qidiruv
action-filter = Roʻyxatni filtrlash
action-filter-short = Filtr
action-go-to-date = Sanaga oʻtish
action-go-to-date-short = Sana
action-sort = Keyingi ustun boʻyicha saralash
action-sort-short = Tartib
action-reverse = Tartibni teskari qilish

# Ekranda nima turadi.
action-view-cases = Ishlarni koʻrsatish
action-view-timeline = Xronologiyani koʻrsatish
action-view-people = Shaxslarni koʻrsatish
action-view-organisations = Tashkilotlarni koʻrsatish
action-view-sources = Manbalarni koʻrsatish
action-view-places = Joylarni koʻrsatish
action-drafts = Qoralamalarni koʻrsatish
action-columns = Roʻyxat ustunlari: qaysilari, tartibi, saralash
action-columns-short = Ustunlar
action-show-trash = Savatni yoki yana roʻyxatni koʻrsatish
action-history = Oxirgi qadamlar: bekor qilish, qaytarish
action-verify = Kartoteka butunligini tekshirish
action-import = Fayldan yozuvlarni import qilish
action-back-up = Kartoteka nusxasini olish
action-language = Til: { $name }
action-theme = Mavzu: { $name }
theme-dark = toʻq
theme-light = och
theme-contrast = kontrastli
theme-mono = rangsiz
action-mouse = Sichqonchani yoqish yoki u bilan yana matn belgilash
action-keyboard = Klaviatura: { $name }
action-keyboard-detect = Klaviatura: terilgan harflardan aniqlash

# Harakatlanish.
action-open = Ochish
action-open-short = Ochish
action-back = Orqaga qaytish
action-next-pane = Keyingi panel
action-next-pane-short = Panel
action-previous-pane = Oldingi panel
action-next-record = Roʻyxatning keyingi yozuvi
action-next-record-short = Keyingi
action-previous-record = Roʻyxatning oldingi yozuvi
action-next-hit = Oxirgi qidiruvning keyingi topilmasiga
action-previous-hit = Oxirgi qidiruvning oldingi topilmasiga
action-zoom = Shu panel butun ekranga yoki yana hammasi
action-zoom-short = Butun ekran
action-larger = Panelni kattalashtirish
action-smaller = Panelni kichraytirish
action-up = Yuqoriga
action-down = Pastga
action-page-up = Bir sahifa yuqoriga
action-page-down = Bir sahifa pastga
action-page-down-short = Sahifa pastga
action-first = Birinchi qatorga
action-last = Oxirgi qatorga

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
action-redraw = Ekranni qayta chizish
action-lock = Hozir qulflash
action-quit = Dasturdan chiqish

# Yordamdagi tugmalar guruhlarining sarlavhalari.
help-anywhere = Hamma joyda
help-global = Matn yozishdan boshqa hamma joyda
help-list = Roʻyxatda
help-hues = “Nima” ustuni qanday belgilanadi
help-flags = “Tekshiruv” ustunidagi belgilar
help-marked = Qatorlar tanlanganda
help-detail = Yozuvda
help-form = Shaklda
help-quick = Tezkor qatorda
help-line = Yoziladigan qatorda
help-overlay = Ustidagi oynada
help-duplicates = Takrorlar orasida
help-job = Biror ish bajarilayotganda
