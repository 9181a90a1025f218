# Buyruq satri yordami. Matn buyruq va argument nomi boʻyicha topiladi:
# about-list, argument-list-kind; qanday ekani src/cli/help.rs ichida aytilgan.
usage-heading = Qoʻllanishi:
usage-commands = Buyruqlar
usage-arguments = Argumentlar
usage-options = Parametrlar
usage-more = Batafsil: { $command }

# Qiymatlarning nomlari, bosh harflar bilan.
value-options = PARAMETRLAR
value-command = BUYRUQ
value-file = FAYL
value-path = YOʻL
value-line = SATR
value-kind = TUR
value-filter = FILTR
value-name = NOM
value-ref = YOZUV
value-words = SOʻZLAR
value-limit = SON
value-to = QAYERGA
value-old = ESKI
value-new = YANGI
value-format = KOʻRINISH
value-column-field = USTUN=MAYDON
value-field = MAYDON
value-citation = HAVOLA
value-language = TIL
value-shell = QOBIQ

# Har qanday buyruqqa aytish mumkin boʻlgani.
argument-file = Qaysi kartoteka bilan ishlash
argument-passphrase-file = Parolni shu faylning birinchi qatoridan oʻqish
argument-passphrase-stdin = Parolni standart kirishning birinchi qatoridan oʻqish
argument-json = Standart chiqishga bitta JSON hujjatini chiqarish
argument-plain = Matn qatorlari bilan soʻrash va javob berish: ekran oʻqish dasturlari uchun
argument-config = Sozlamalarni config.toml oʻrniga shu fayldan oʻqish
argument-no-color = Rangsiz
argument-help = Yordamni koʻrsatish
argument-version = Versiyani koʻrsatish

# Dasturning oʻzi.
about-casebook = Huquq himoyachilarining yozuvlari bitta shifrlangan faylda
about-casebook-long =
    Huquq himoyachilarining yozuvlari bitta shifrlangan faylda

    Buyruqsiz kartoteka toʻliq ekranda ochiladi. Buyruqlar skriptlar uchun; --plain bilan dastur matn qatorlarida soʻraydi va javob beradi.
about-casebook-after = --file boʻlmasa, kartotekani CASEBOOK_FILE muhit oʻzgaruvchisi aytadi.
argument-casebook-casebook = Ochiladigan kartoteka
about-help = Shu yordamni yoki buyruq yordamini koʻrsatish
argument-help-subcommand = Qaysi buyruq haqida

# Kartoteka yaratish, kiritish va oʻqish.
about-new = Kartoteka yaratish
argument-new-path = Qayerda yaratish; aytilmasa, kartoteka qidiriladigan joyda
argument-new-no-passphrase = Uni himoya qilmaslik
argument-new-generate = Uni tasodifiy olti soʻz bilan himoya qilib, ularni chiqarish
about-demo = Oʻrganish uchun parolsiz kartoteka yaratib, uni ochish
argument-demo-to = Qayerda saqlash; aytilmasa, vaqtinchalik jildda
argument-demo-no-open = Faqat yaratish
about-add = Hodisalarni tezkor qatorda kiritish
about-add-after =
    Maydonlar nuqtali vergul bilan ajratiladi, tartibi ixtiyoriy:
      5 yanvar 2022; Almaty; ushlandi; A. Ism; kim qilgan politsiya; manba Amnesty
    “kim qilgan”, “manba”, “ish”, “izoh” yoki “qayerda” bilan boshlangan maydon nima ekanini oʻzi aytadi; rol ham shunday: guvoh B. Ism. Bir necha kishi: A & B. Nomaʼlum: -. Yozuvga P-31 kabi belgisi orqali bogʻlanadi; odamlar hech qachon faqat ismi boʻyicha bogʻlanmaydi.
argument-add-line = Qator, yoki ularni standart kirishdan bittalab oʻqish uchun -
about-list = Yozuvlar roʻyxatini koʻrsatish
about-list-after =
    FILTR – soʻzlar va shartlar: tur: ish: qachon: vaqt: davlat: qayerda: kim: kimdan: rol: usul: jarohat: manba: holat: koʻrsatkich: maqomi: bor: rozilik: gacha: ruxsat: teg:. Shart oldidagi minus u topganini olib tashlaydi. Tenglik belgisi oʻsha paytda aniq boʻlganini qoldiradi: qachon:=2022-01.
      casebook list hodisalar tur:ushlash qachon:2022-01 -kimdan:politsiya
      casebook list hodisalar --saved "Tekshirish"
argument-list-kind = Nimani koʻrsatish: { $known }
argument-list-filter = Yozuvlarda nima boʻlishi kerak
argument-list-saved = Saqlangan filtr shartlari, nomi yoki belgisi boʻyicha; boshqa shartlar uni toraytiradi
argument-list-sum = Koʻrsatilgan sonlarni qoʻshish, agar bunday yigʻindi toʻgʻri boʻlsa
about-show = Bitta yozuvni toʻliq koʻrsatish: bogʻliqliklari, manbalari, turli talqinlari, tarixi
argument-show-reference = Yozuvning belgisi, masalan I-412
about-search = Yozuvlarni soʻz boʻyicha, istalgan yozilishda va alifboda topish
argument-search-words = Nimani qidirish; oxirgi soʻz tugallanmagan boʻlishi mumkin. “casebook list” shartlari qidiruvni toraytiradi: tazhimuratov tur:ushlash
argument-search-limit = Koʻpi bilan nechta yozuv; aytilmasa, { $default }
about-history = Kim, nimani, qachon oʻzgartirganini koʻrsatish; avval yangisi
argument-history-reference = Bitta yozuvniki, masalan I-412
argument-history-limit = Koʻpi bilan nechta oʻzgarish; aytilmasa, { $default }
about-undo = Oxirgi oʻzgarishni bekor qilish
about-redo = Oxirgi bekor qilinganini qaytarish

# Bitta odam yoki tashkilot haqida ikki yozuv.
about-duplicates = Ikki marta yozilgan boʻlishi mumkin odamlar va tashkilotlarni koʻrsatish; avval eng ehtimollisi
argument-duplicates-limit = Koʻpi bilan nechta juftlik; aytilmasa, { $default }
about-same = Bitta odam yoki tashkilot haqidagi ikki yozuvni birlashtirish
about-same-after = Hodisasi koʻp yozuv qoladi, teng boʻlsa, eskisi. Ikkinchisiga bogʻlangan hamma narsa unga oʻtadi, ikkinchisining nomi yana bir ismga aylanadi, belgisi esa qolgan yozuvga olib boradi. “casebook undo” buni bekor qiladi.
argument-same-first = Birining belgisi, masalan P-12
argument-same-second = Ikkinchisining belgisi
argument-same-keep = Ikkisidan qaysi biri qolsin
about-not-same = Ikki yozuv bitta narsa haqida emasligini yozib qoʻyish
argument-not-same-first = Birining belgisi, masalan P-12
argument-not-same-second = Ikkinchisining belgisi
argument-not-same-unsure = Buni aniqlab boʻlmasligini yozib qoʻyish
about-decide = Manbalar turlicha aytgan joyda qaysi biri toʻgʻriligini hal qilish
about-decide-after =
    Kim nima deyishini “casebook show” va “casebook list citations” koʻrsatadi:
      casebook decide I-12 when --choose Q-7
    Yozuv tanlangan havolada aytilganini oladi va u havola qabul qilingan boʻladi; boshqacha aytilganlari chetga qoʻyiladi. “casebook undo” qarorni bekor qiladi.
argument-decide-reference = Qaysi yozuv haqida, masalan I-412
argument-decide-field = Qaysi maydon haqida, nomi yoki yorligʻi bilan; havola butun yozuvga tegishli boʻlsa, kerak emas
argument-decide-choose = Shu havolada aytilgani toʻgʻri
argument-decide-own = Yozuvning oʻzida turgani toʻgʻri
argument-decide-supersede = Bu havola chetga qoʻyildi: oʻrniga boshqasi olindi
argument-decide-disavow = Manba shu havolada aytganidan voz kechgan
argument-decide-needs-work = Bu havolani avval tekshirish kerak
argument-decide-undecided = Bu havola masalasi yana ochiq

# Butun fayllar.
about-verify = Tarix va jadvallarni tekshirish
about-verify-after =
    --rebuild bilan yozuvlar, roʻyxatlar va qidiruv koʻrsatkichi tarix boʻyicha, u toʻgʻri boʻlsa, qayta yaratiladi va tekshiriladi. Faylning avvalgi holi yonida qoladi: FAYL.before-rebuild-1. Bekor qilish qadamlari tarixda yoʻq, ular tiklanmaydi.

    Tarixdagi birorta oʻzgarish yaratmagan yozuvlar tarix oxirida oʻzgarishlar yetishmasligini bildiradi, ular olib tashlanmaydi: ular bor zaxira nusxani qaytaring. U boʻlmasa, --accept-loss ularni olib tashlaydi; ular FAYL.before-rebuild-1 ichida qoladi.
argument-verify-rebuild = Fayl nusxasini olib, tarix boʻyicha yaratish mumkin boʻlgan hammasini qayta yaratish
argument-verify-accept-loss = --rebuild bilan: tarixdagi birorta oʻzgarish yaratmaganini olib tashlash
about-backup = Kartotekani, ochiq tursa ham, nusxalab, nusxasini tekshirish
about-backup-after = Nusxa oʻsha parol bilan ochiladi. Unga qaytish uchun kartotekani yopib, nusxani oching yoki uni kartoteka oʻrniga qoʻying.
argument-backup-to = Nusxa qayerda yaratiladi; u yerda hali fayl boʻlmasligi kerak
about-alphabet = Nom boʻyicha roʻyxatlar alifbosini koʻrsatish yoki tanlash
about-alphabet-after = Avval shu tilning yozuvi turadi. Ekran qaysi tilda boʻlmasin, alifbo kartotekaniki: yangi kartotekada u qaysi tilda yaratilgan boʻlsa, oʻsha tilniki.
argument-alphabet-language = Til: { $known }
about-upgrade = Ilk versiya yozgan kartotekadan yangisini yaratish; eskisi shu holicha qoladi
about-upgrade-after = Ilk versiyalar tarixni boshqacha saqlagan. U toʻliq koʻchiriladi, savat, bekor qilish qadamlari, qoralamalar va sozlamalar bilan birga, va tekshiriladi; yangi fayl oʻsha parol bilan ochiladi. Eskisi faqat oʻqiladi.
argument-upgrade-old = Ilk versiya yozgan kartoteka
argument-upgrade-to = Yangisi qayerda yaratiladi; u yerda hali fayl boʻlmasligi kerak
about-export = Yozuvlarni faylga yozish, oʻzingiz yoki boshqalar uchun
about-export-after = --for boʻlmasa, hech narsa yashirilmaydi. U bilan oluvchining profili, rozilik va kirish darajasi ruxsat bergani yoziladi va bu belgilanadi. Berilmasligi kerak boʻlgan ismlar har biri hal qilinmaguncha yozishni toʻxtatadi. JSON faylining tuzilishi assets/schema/casebook-1.json da eʼlon qilingan, uni “casebook schema” chiqaradi; “casebook import” uni yoʻqotishsiz oʻqiydi. csv ham qayta oʻqiladi, savatsiz; xlsx, markdown va html – odamlar uchun, html – tarmoqsiz ochiladigan, xronikasi va qidiruvi bor bitta sahifa.
argument-export-format = Formati: { $known }; aytilmasa, buni fayl nomining oxiri aytadi, boʻlmasa json
argument-export-to = Qaysi faylga yozish, yoki standart chiqish uchun -; csv uchun – har bir jadvalga bittadan fayl tushadigan jild yoki --kind bilan bitta fayl
argument-export-recipient = Oluvchi, nomi yoki A-1 kabi havolasi
argument-export-about = Faqat shu ish, voqea yoki shaxs va unga tegishlisi; takrorlash mumkin
argument-export-preview = Nima berilishini va berilmasligini koʻrsatish, hech narsa yozmaslik
argument-export-decisions = Matndagi ismlar bilan nima qilinadi: har biri uchun “replace ISM” yoki “leave ISM” satri bor fayl
argument-export-kind = csv va xlsx uchun: yoziladigan yagona jadval: { $known }
argument-export-bom = csv uchun: Excel UTF-8 ekanini taniydigan baytlar tartibi belgisi bilan boshlash
argument-export-semicolon = csv uchun: ruscha Excel kutganidek, kataklar orasiga nuqtali vergul qoʻyish
argument-export-overwrite = Fayl bor boʻlsa, uni almashtirish
about-import = Yozuvlarni fayldan oʻqish: hammasini yoki hech birini
about-import-after = JSON – “casebook export” yozgani. CSV ichida bir qator – bir yozuv, ustunlar maydonlardek ataladi; “ref” – uni boshqa qatorlar qanday atashi. Jild butunicha oʻqiladi: har bir fayl ichida nima borligi bilan ataladi, masalan people.csv.
argument-import-path = .json yoki .csv fayli, yoki .csv fayllari bor jild
argument-import-kind = .csv fayli qatorlarida nima bor: { $known }; aytilmasa, buni fayl nomi aytadi
argument-import-columns = .csv fayllarining ustuni boshqasining oʻrnida turadi: gender=sex
argument-import-dry-run = Hammasini tekshirib, hech narsani oʻzgartirmaslik
argument-import-as-new = .csv fayllarining har bir qatorini, bunday yozuv bor boʻlishi mumkin boʻlsa ham, yangi yozuv qilish

# Dasturning oʻz jadvallaridan yaratiladigani.
about-keys = Toʻliq ekranli dastur tugmalarini koʻrsatish
about-schema = Eksportning JSON sxemasini chiqarish
about-completions = Qobiq uchun avtotoʻldirishni chiqarish
argument-completions-shell = Qaysi qobiq uchun: { $known }
about-man = Qoʻllanma sahifasini chiqarish

# Qoʻllanma sahifasining sarlavhalari.
manual-name = NOMI
manual-synopsis = QISQACHA
manual-description = TAVSIFI
manual-extra = IZOHLAR
manual-version = VERSIYASI
manual-keys = TUGMALAR

# Tushunilmagan buyruq satri.
usage-unknown = “{ $argument }” bu yerda ortiqcha.
usage-perhaps = Balki bu nazarda tutilgandir: { $near }
usage-as-value = Bu parametr emas, qiymatning oʻzi boʻlsa, oldiga -- qoʻying: -- { $argument }
usage-no-command = “{ $command }” degan buyruq yoʻq.
usage-no-command-advice = Borlarini yordam koʻrsatadi.
usage-no-command-or-file = “{ $command }” degan buyruq ham, fayl ham yoʻq.
usage-no-command-or-file-advice = Buyruqlarni yordam koʻrsatadi; “casebook new” kartoteka yaratadi.
usage-missing = Bu yetishmaydi: { $argument }
usage-missing-advice = Uni qoʻshib, buyruqni qayta yozing.
usage-twice = { $argument } bu yerda ikki marta turibdi.
usage-twice-advice = Ortiqchasini olib tashlang.
usage-conflict = { $first } va { $second } birga yozilmaydi.
usage-conflict-advice = Ikkisidan birini olib tashlang.
usage-value = “{ $value }” { $argument } uchun mos emas.
usage-value-advice = Mana bular bor: { $known }
usage-value-missing = { $argument } uchun qiymat kerak.
usage-value-missing-advice = Qiymatni undan keyin yozing.
usage-value-too-many = { $argument } uchun “{ $value }” degan qiymat boʻlmaydi.
usage-value-too-many-advice = Qiymatni olib tashlang.
usage-value-count = { $argument } uchun qiymatlar juda kam yoki juda koʻp.
usage-value-count-advice = Quyida koʻrsatilganidek yozing.
usage-value-number = “{ $value }” { $argument } uchun mos emas: bu butun son emas.
usage-value-number-advice = Uni raqamlar bilan yozing, masalan 50.
usage-value-reference = “{ $value }” { $argument } uchun mos emas: bu yozuvning belgisi emas.
usage-value-reference-advice = Harf va son yozing, masalan I-412.
usage-value-pair = “{ $value }” { $argument } uchun mos emas: ikki nom orasida tenglik belgisi yoʻq.
usage-value-pair-advice = Ustun va maydonni yozing, masalan gender=sex.
usage-value-unfit = “{ $value }” { $argument } uchun mos emas.
usage-value-unfit-advice = U yerda nima turishi mumkinligi quyida koʻrsatilgan.
usage-equals = { $argument } bilan qiymati orasida tenglik belgisi kerak.
usage-equals-advice = Ularni boʻsh joysiz yozing.
usage-command-missing = Buyruq yetishmaydi.
usage-command-missing-advice = Buyruqlarni yordam sanab beradi.
usage-not-text = Buyruq satrining bir soʻzi UTF-8 matni emas.
usage-not-text-advice = Uni qayta tering yoki terminalni UTF-8 ga oʻtkazing.
usage-unclear = Buyruq satri tushunarsiz.
usage-unclear-advice = Qanday yozilishi quyida koʻrsatilgan.

# Dalillar va ularning saqlanishi.
value-text = MATN
value-date = SANA
about-evidence = Fayllarni dalil sifatida qabul qilish, chiqarish, xeshi bilan solishtirish
about-evidence-add = Fayllarni yoki jilddagi barcha fayllarni qabul qilish
about-evidence-add-after = Har bir fayl kartotekada oʻz holicha, SHA-256 bilan saqlanadi va qabul qilingani saqlash zanjirida qayd etiladi: kartoteka paroli boʻlsa, shifrlangan holda. Siz aytgan fayl oʻrnida shifrlanmay qoladi.
about-evidence-export = Dalil faylini koʻrsatilgan joyga yozish va buni qayd etish
about-evidence-check = Dalil fayllarini xeshi bilan solishtirish: barchasini yoki aytilganlarini, bu qayd etiladi
argument-evidence-add-paths = Fayllar yoki jildlar
argument-evidence-add-about = Nima haqida: voqea, odam, ish
argument-evidence-add-case = Qaysi ishga tegishli
argument-evidence-add-source = Bergan yoki eʼlon qilgan manba
argument-evidence-add-description = Unda nima koʻrinadi
argument-evidence-add-collected = Qachon yigʻilgan
argument-evidence-add-by = Kim yigʻgan
argument-evidence-add-url = Topilgan aniq manzil
argument-evidence-add-how = Qanday yigʻilgan
argument-evidence-add-tool = Vosita va uning versiyasi
argument-evidence-add-why = Nega yigʻilgan
argument-evidence-add-graphic = Ularni koʻrish ogʻir
argument-evidence-add-as-new = Avvaldan bor fayllarni ham qabul qilish
argument-evidence-export-reference = Dalil, masalan E-1
argument-evidence-export-to = Yangi fayl yoki jild; hech narsa qayta yozilmaydi
argument-evidence-check-references = Dalil, masalan E-1

# Oluvchilar.
value-profile = PROFIL
about-recipient = Oluvchilar: yozuvlar kimga beriladi
about-recipient-add = Yozuvlar beriladigan kimsani qoʻshish
argument-recipient-add-name = Qanday ataladi
argument-recipient-add-profile = Ularga beriladigani kim uchun: public, partner, lawyer yoki court
argument-recipient-add-months = Sanalarni faqat oyi bilan oladi
argument-recipient-add-regions = Joylarni faqat hududi bilan oladi
argument-recipient-add-pseudonyms = Hech kimning ismini olmaydi
argument-recipient-add-note = Yana nima maʼlum
