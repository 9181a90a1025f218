# Kartoteka hali yoʻq paytda koʻrinadigan ekranlar.
welcome-head = Bu kompyuterda hali kartoteka yoʻq.
welcome-casebook = Kartoteka yaratish
welcome-demo = Avval namunani koʻrish
welcome-leave = Chiqish
welcome-about = Kartoteka – bitta shifrlangan fayl. Hech qayerga hech narsa yuborilmaydi.
welcome-keys-start = Chap/oʻng: til   Yuqori/past: tanlash   Enter: davom
welcome-place = Kartoteka qayerda saqlansin?
welcome-place-about = Enter yozilganini qabul qiladi. Boshqa joydagi kartotekani shu buyruq ochadi: casebook YOʻL
welcome-keys-place = Enter davom   Ctrl+U qatorni oʻchirish   Esc orqaga
welcome-passphrase = Parol oʻylab toping.
welcome-passphrase-about = Toʻrt yoki undan koʻp soʻz yaxshi. Parolni unutgan kartotekadan ajraladi: parolsiz uni hech kim ocholmaydi. Boʻsh Enter yoki “past” oltita tasodifiy soʻz taklif qiladi.
welcome-keys-passphrase = Enter davom   Tab koʻrsatish, yashirish   Esc orqaga
welcome-words = Shu olti soʻzni qogʻozga yozib oling:
welcome-words-about = Bu – parol. Usiz kartotekani hech kim ocholmaydi va yordam berolmaydi. Yozib olgach, Enter bosing.
welcome-keys-words = Enter yozib oldim   Past boshqa soʻzlar   Esc orqaga
welcome-again = Parolni yana bir marta tering.
welcome-keys-again = Enter yaratish   Tab koʻrsatish, yashirish   Esc orqaga
welcome-making = Kartoteka yaratilmoqda …
welcome-making-demo = Namuna yaratilmoqda …
welcome-next-time = Keyingi safar uni ochadigan buyruq: casebook { $path }

# Parolni topish qanchalik qiyin.
strength-weak = Zaif: topish oson.
strength-fair = Oʻrtacha: koʻpchilik topolmaydi.
strength-strong = Kuchli: hech kim topolmaydi.

# Javobda nima notoʻgʻri va nima qilish kerak.
problem-weak = Bu parolni topish oson.
problem-weak-advice = Uzaytiring yoki olti soʻz uchun “past” bosing; Enter shuni ham qabul qiladi.
problem-typed-differ = Ikkalasi bir xil emas.
problem-typed-differ-advice = Klaviatura tili va Caps Lock holatini tekshiring. Esc tanlashga qaytaradi.
problem-words-differ = Bu oʻsha olti soʻz emas.
problem-words-differ-advice = Orasiga boʻsh joy qoʻyib tering. Esc ularni yana koʻrsatadi.
problem-place-exists = Bunday nomli fayl bor; u oʻzgarmadi.
problem-place-exists-advice = Boshqa nom tanlang.
problem-place-folder = Bu – jild.
problem-place-folder-advice = Fayl nomini qoʻshing, masalan january.casebook.
problem-place-not-writable = Bu yerga yozib boʻlmaydi: { $why }.
problem-place-not-writable-advice = Yozish mumkin boʻlgan jildni tanlang.

# Tanishuv.
action-tour = Dastur bilan tanishuv: besh qadam
action-tour-next = Tanishuvning keyingi qadami
action-tour-end = Tanishuvni tugatish
help-tour = Tanishuv paytida
refused-no-tour = Hozir tanishuv ketmayapti.
tour-title-offer = Tanishuv
tour-title = Tanishuv: 5 qadamdan { $number }-qadam
tour-offer = Besh qisqa qadam bu yerda nima qilish mumkinligini koʻrsatadi. { $next } boshlaydi.
tour-incident = Hodisa kiriting: { $new } tezkor qatorni ochadi. Qachon, Tab, qayerda, Tab, nima, Tab, kim va hokazo; istalgani boʻsh qolishi mumkin. Enter saqlaydi, Esc yopadi.
tour-search = Uni toping: { $search } hamma joydan, istalgan yozuvda qidiradi. { $filter } roʻyxatni toraytiradi. Biror soʻz yoki ism bilan sinab koʻring.
tour-links = Ichiga qarang: Enter yozuvni ochadi, “past” bogʻliq yozuvlarga olib boradi, Enter ularni ochadi. “Chap” qaytaradi.
tour-undo = Hech narsa yoʻqolmaydi: { $undo } oxirgi oʻzgarishni bekor qiladi, { $redo } qaytaradi. Terilib saqlanmagani – qoralamalarda: { $drafts }. Sinab koʻring.
tour-help = Hammasi shu: { $help } barcha tugmalarni koʻrsatadi, { $palette } istalgan buyruqni nomi bilan topadi. Birini oching. { $quit } – chiqish; avval yozilgani saqlanadi.
tour-keys = { $next } keyingi qadam   Esc tugatish
notice-tour-over = Tanishuv tugadi. { $palette } va “tanishuv” soʻzi uni yana koʻrsatadi.
