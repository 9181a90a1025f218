# Buni nega hozir qilib boʻlmaydi va nima qilish kerak.
refused-read-only = Fayl faqat oʻqish uchun ochilgan.
refused-read-only-advice = Uni { $holder } ochib turibdi.
refused-wait = Oxirgi oʻzgarish hali saqlanmoqda.
refused-wait-advice = Birozdan keyin qaytadan urining.
refused-pasted = Qoʻyilgan matn buyruq bajarmaydi.
refused-pasted-advice = Unga satr oching: n, / yoki F7.
refused-nothing-selected = Hech narsa tanlanmagan.
refused-nothing-selected-advice = Avval qatorni tanlang.
refused-one-order = Bu roʻyxatning tartibi bitta.
refused-one-order-advice = O uni teskari aylantiradi.
refused-no-link = Bu yerdan oʻtadigan joy yoʻq.
refused-no-link-advice = Strelkalar bilan boshqa qatorni tanlang.
refused-not-in-trash = Bu yozuv savatda emas.
refused-trashed = Bu yozuv savatda.
refused-trashed-advice = Avval uni R bilan tiklang.
refused-trashed-already = Bu yozuv allaqachon savatda.
refused-trashed-already-advice = R uni tiklaydi.
refused-no-citations = Bu turdagi yozuvda manba boʻlmaydi.
refused-no-citations-advice = Hodisa, shaxs yoki ishni oching.
refused-still-reading = Yozuv hali oʻqilmoqda.
refused-trash-order = Savatning oʻz tartibi bor.
refused-trash-order-advice = T bilan roʻyxatga qayting.
refused-no-dates = Bu roʻyxatda sanalar yoʻq.
refused-no-dates-advice = Xronologiyani 2 bilan oching.
refused-checking = Boshqa ish ketmoqda.
refused-checking-advice = Esc uni toʻxtatadi.
refused-nothing-chosen = Hech narsa tanlanmagan.
refused-nothing-chosen-advice = Boshqa soʻzlar yozing yoki Esc bilan chiqing.
refused-no-pair = Hal qilinadigan juftlik yoʻq.
refused-last-pair = Bu oxirgi juftlik.
refused-last-pair-advice = Uni hal qiling yoki Esc bilan chiqing.
refused-accept-pair = Juftlik haqida s, d yoki u bilan hal qiling.
refused-no-sayings = Manbalar uning maydonlari haqida aytmaydi.
refused-no-sayings-advice = s manba qoʻshadi.
refused-saying-unread = { $source } aytgani bu maydonga oʻqilmaydi.
refused-saying-unread-advice = Esc, soʻng E: maydonni tahrirlash.
refused-saying-own = Bu qator yozuvning oʻzi, manba emas.
refused-saying-own-advice = Manba aytganiga tushing.
refused-saying-same = Allaqachon shunday.
refused-last-saying = Manbalar boshqa maydon haqida aytmaydi.
refused-first-saying = Bu birinchi maydon.
refused-undo-here = Bu yerda bekor qiladigan narsa qolmadi.
refused-undo-here-advice = Esc, soʻng z.
refused-redo-here = Bu yerda hech narsa bekor qilinmagan.
refused-lock = Bu faylning paroli yoʻq.
refused-lock-advice = Buning oʻrniga dasturdan chiqing: q.
refused-quit = Ish hali ketmoqda.
refused-quit-advice = Tugashini kuting yoki Esc bilan toʻxtating.
refused-no-job = Hech narsa bajarilmayapti.
refused-language = Dastur shu tilda turibdi.
refused-storing = Yozuvlar hali oʻzgartirilmoqda.
refused-storing-advice = Esc toʻxtatadi.
refused-marking = Qatorlar hali tanlanmoqda.
refused-marking-advice = Birozdan keyin qayta urining.
refused-no-list = Bu yerda roʻyxat yoʻq.
refused-no-list-advice = Esc roʻyxatga qaytaradi.
refused-no-rows = Bu yerda tanlanadigan qator yoʻq.
refused-no-rows-advice = Tab bilan roʻyxatga oʻting.
refused-last-row = Bu – roʻyxatning oxirgi yozuvi.
refused-last-row-advice = Orqaga: Esc; teskari tartib: O.
refused-first-row = Bu – roʻyxatning birinchi yozuvi.
refused-first-row-advice = Orqaga: Esc; teskari tartib: O.
refused-compare-kind = Faqat shaxslar va tashkilotlar bitta boʻlishi mumkin.
refused-compare-kind-advice = Ular 3 va 4 da.
refused-compare-two = Ikkita yozuv belgilanishi kerak.
refused-compare-two-advice = Boʻshliq bilan belgilab, S ni bosing.
refused-no-search = Hali hech narsa qidirilmagan.
refused-no-search-advice = F7 ni bosib, qidirganingizni yozing.
refused-last-hit = Bu – oxirgi topilma.
refused-last-hit-advice = F7 – qidiruvga qaytish, A – bittaga orqaga.
refused-last-hit-read = Bu – oʻqilgan topilmalarning oxirgisi.
refused-last-hit-read-advice = F7 – qidiruvga, ↓ davomini oʻqiydi.
refused-first-hit = Bu – birinchi topilma.
refused-first-hit-advice = a – keyingisiga, F7 – yana qidirish.
refused-no-order = Roʻyxat bu ustun boʻyicha saralanmaydi.
refused-no-order-advice = Boshqa ustunni tanlang.
refused-last-column = Bitta ustun koʻrinib turishi kerak.
refused-last-column-advice = Avval boshqa ustunni koʻrsating.
refused-step-left = Shundan keyin boshqa ish qilingan: bu qadamni qaytarib boʻlmaydi.
refused-no-marks = Hech bir qator tanlanmagan.
refused-no-marks-advice = Boʻshliq (Space) qatorni tanlaydi.
refused-no-tags = Bunday yozuvda teglar yoʻq.
refused-no-tags-advice = Hodisa yoki ishni oching.
refused-no-case = Ishga faqat hodisalar kiradi.
refused-no-case-advice = 2 xronologiyani ochadi.
refused-copy-many = Bir yoʻla 500 tagacha yozuv nusxalanadi.
refused-copy-many-advice = Kamroq tanlang.
refused-theme = Bu mavzu yoqilgan.
refused-clipboard = Almashish buferi yoʻq; hech narsa nusxalanmadi.
refused-clipboard-advice = Y faylga yozadi.
refused-file-exists = Bunday fayl bor; hech narsa yozilmadi.
refused-file-exists-advice = Boshqa nom yozing.
refused-no-path = Fayl nomini yozing.
refused-keyboard = Klaviatura shundoq ham shunday oʻqiladi.
refused-in-form = Shakl ochiq turganda mumkin emas.
refused-in-form-advice = Esc bilan yoping: qoralama qoladi.
refused-in-duplicates = Juftliklar koʻrilayotganda mumkin emas.
refused-in-duplicates-advice = Avval ularni Esc bilan yoping.
refused-nothing-to-add = Bu shaklga qoʻshadigan narsa yoʻq.
refused-part-stays = Faqat F5 bilan qoʻshilganni olib tashlash mumkin.
refused-no-last = Hali birorta hodisa kiritilmagan.
refused-no-last-advice = n birinchisini boshlaydi.
refused-form = Saqlanmadi.
refused-form-advice = Belgilangan maydonni tuzating.
refused-draft = Bu qoralama ochilmaydi.
refused-draft-advice = Uni yangiroq versiya yozgan; casebookni yangilang.

# Maydonda nima notoʻgʻri va qanday tuzatish kerak.
problem-nothing-to-repeat = Bu yerda takrorlaydigan narsa yoʻq; oʻzingiz tering.
problem-no-tags = Teg yozing; oldidagi - uni olib tashlaydi.
problem-empties = Hech narsa kiritilmadi. Yana bir Enter maydonni boʻshatadi.
problem-missing = Bu maydonni toʻldirish kerak.
problem-missing-part = Bu maydonni toʻldirish kerak. F9 butun qatorni olib tashlaydi.
problem-empty = Maydon boʻsh boʻlmasligi kerak.
problem-too-long = Bu yerda { $length } ta belgi bor; koʻpi bilan { $limit } ta sigʻadi.
problem-control = Bu yerda koʻrinmas boshqaruv belgisi bor; usiz qayta yozing.
problem-overfull = Yana { $room } ta belgi sigʻadi, xolos; qoʻshganingizni qisqartiring ({ $given }).
problem-term-shape = Atamada faqat lotin harflari, raqamlar va chiziqchalar boʻladi.
problem-term-unknown = “{ $text }” roʻyxatda yoʻq; bularni koʻring: { $near }.
problem-term-standard = “{ $text }” — standart roʻyxati, unga hech narsa qoʻshilmaydi. Eng yaqin atamani oling, qolganini izohda yozing.
problem-term-program = Dastur “{ $text }” roʻyxati atamalariga tayanadi, unga hech narsa qoʻshilmaydi. Oʻrniga teg qoʻying.
problem-number = { $from }–{ $to } oraligʻidagi son yozing.
problem-amount-none = “{ $text }” ichida son yoʻq; 164, ~10000, “kamida 18” yoki 1–2 deb yozing.
problem-amount-unknown = Son yonidagi “{ $text }” tushunarsiz; “kamida”, “ortiq”, “gacha” yoki “taxminan” deng.
problem-amount-end = “{ $text }”: oxiri boshidan kichik; kichik sonni birinchi yozing.
problem-flag = “Ha” yoki “yoʻq” deb yozing.
problem-link = Bunday yozuv yoʻq.
problem-link-choose = Bunday yozuv yoʻq. Tab bilan roʻyxatdan tanlang.
problem-begins-with-reference = “{ $name }” { $reference } belgisi bilan boshlanadi; faqat { $reference } deb yozing, manbaning beti uchun esa “S-1, 3-bet”.
problem-no-reference = Bu yerga mos { $reference } yozuvi yoʻq.
problem-locator-twice = Manbadagi joy ikki marta berilgan: bu yerda “{ $typed }”, oʻz maydonida “{ $other }”. Bittasini qoldiring.
problem-number-in-name = “{ $number }” ismning bir qismi emas; ismni bu sonsiz, tugʻilgan yilni esa shaxsning oʻz shaklida yozing.
problem-same-name = Bu ism bir nechta yozuvda bor; roʻyxatdan birini tanlang.
problem-one-at-a-time = Bir nechta ismmi? Bu yerda bittadan: bu bitta ism boʻlsa, Ctrl+↓, Enter.
problem-one-or-several = Bu bitta ismmi, bir nechtami? Ctrl+↓ ikkalasini koʻrsatadi, Enter tanlaydi.
problem-shape = Bu maydonga mos kelmaydi.
problem-shape-text = Matnni qoʻshtirnoq ichida yozing.
problem-shape-date = Sanani qoʻshtirnoq ichida yozing, masalan "6 yanvar 2022".
problem-shape-time = Vaqtni qoʻshtirnoqqa olib yozing, masalan "14:30".
problem-shape-amount = Sonni qoʻshtirnoqqa olib yozing, masalan ">=18".
problem-shape-list = Matnlar roʻyxatini yozing, masalan ["bir", "ikki"].
problem-shape-provisions = Obyektlar roʻyxatini yozing, masalan [{"{"}"law": "Jinoyat kodeksi", "article": "159"{"}"}].
problem-shape-injuries = Obyektlar roʻyxatini yozing, masalan [{"{"}"description": "orqadagi koʻkarishlar"{"}"}].
problem-part = “{ $name }” maydonida: { $problem }
problem-no-details = Bunday turdagi hodisalarda tafsilot boʻlmaydi.
problem-slots = Shablon koʻpi bilan { $limit } ta maydonni toʻldiradi.
problem-itself = Yozuv oʻziga olib bora olmaydi.
problem-own-term-label = Atamaning kamida bir tildagi nomini yozing.
problem-own-term-slug = Kodda kichik lotin harflari, raqamlar va chiziqchalar boʻladi, koʻpi bilan 40 ta: shelter-raid.
problem-own-term-built-in = Dasturda bunday atama bor: “{ $slug }”. Oʻshani oling yoki oʻzingiznikini boshqacha nomlang.
problem-own-term-exists = Bunday atama bor. Uni atamalar roʻyxatidan toping.
problem-own-term-fixed = Atamaning roʻyxati va kodi oʻzgarmaydi: ular yozuvlarda turadi. Uni olib tashlab, boshqasini oching.
problem-own-term-id = Identifikator bu roʻyxat va kodniki emas. Uni yozmang.
problem-own-term-used = Bu atama { $reference } yozuvida bor, shuning uchun u qoladi. Uni “olingan” deb belgilang: shunda u taklif qilinmaydi.
problem-own-term-family = Guruhga faqat hodisa turlari kiradi. Boʻsh qoldiring.
problem-unread = Buni tushunib boʻlmadi.
problem-aside = Bu turga mos emas: { $fields }; tashlab ketish uchun yana saqlang.
problem-many-people = Bir qoʻyishda koʻpi bilan { $limit } kishi sigʻadi; kamroq qator qoʻying.
problem-long-name = “{ $start }…” qatori ism uchun juda uzun; qisqartiring.

# Sanada nima notoʻgʻri.
problem-date-ambiguous = Bu { $first } yoki { $second }; oyni soʻz bilan yozing.
problem-date-empty = Sana yozing, masalan 5 yan 2022, yan 2022 yoki taxminan 2022.
problem-date-too-long = Sanada koʻpi bilan { $limit } ta belgi boʻladi; qisqaroq yozing: 5 yan 2022.
problem-date-unknown = “{ $text }” tushunarsiz; 5 yan 2022 14:30 yoki taxminan 2022 deb yozing.
problem-date-unclear = “{ $text }” sana emas; 5–9 yan 2022 yoki 5 yan 2022 14:30 deb yozing.
problem-date-no-such-day = Taqvimda { $text } yoʻq; kun va oyni tekshiring.
problem-date-end-before-start = “{ $text }” boshlanmasdan tugaydi; avval ertaroq sanani yozing.
problem-date-weekday = { $text } haftaning boshqa kuni; tuzating yoki olib tashlang.
problem-date-no-year = “{ $text }” yozilgan kuniga bogʻliq; sanani yili bilan yozing.
problem-date-no-such-time = { $text } degan vaqt boʻlmaydi; soat va daqiqani tekshiring.
problem-date-no-time = “{ $text }” kun vaqti emas; 14:30, ~14:30, 9:00–11:00 yoki “ertalab” deb yozing.
problem-time-twice = Sanada { $first }, vaqtda { $second } turibdi; bittasini yozing.
problem-date-edtf = “{ $text }” EDTF sanasi emas; 2022-01-05 yoki 2022-01 deb yozing.

# Filtrda nima notoʻgʻri.
problem-filter-key = “{ $key }:” degan filtr yoʻq; Tab borlarini toʻldiradi.
problem-filter-no-value = { $typed }: nimaga tengligini yozing, masalan { $key ->
    [case] ish:C-4
    [country] davlat:KZ
    [place] qayerda:L-2
    [who] kim:P-31
    [by] kimdan:P-31
    [role] rol:jabrlanuvchi
    [method] usul:kuydirish
    [injury] jarohat:bosh
    [source] manba:S-1
    [has] bor:manba
    [access] ruxsat:ochiq
    [consent] rozilik:ismsiz
    [until] gacha:tez
    [quantity] koʻrsatkich:yaradorlar
    [standing] maqomi:rasmiy
    [tag] teg:shoshilinch
    [when] qachon:2022-01
    [time] vaqt:tunda
    [status] holat:yopilgan
   *[other] tur:ushlash
}.
problem-filter-has = “bor:{ $value }” nomaʼlum; bular bor: { $values }.

# Dalillar va ularning saqlanishi.
problem-hash = SHA-256 64 belgidan iborat: raqamlar va kichik a–f harflari.
problem-settled = Bu qaysi fayl ekanini aytadi, fayl esa shu yerda: oʻzgarmaydi. Bilganingizni boshqa maydonga yozing.
problem-noted = Bu qadamni dastur oʻzi qayd etgan: u qoladi. Nima notoʻgʻriligini aytadigan boshqa qadam qoʻshing.

# Oluvchilar va ularga berilganlar.
problem-own-backup = Oluvchi boshqa kishi, oʻz nusxangiz esa faqat oʻzingiz uchun. Hamma, hamkor, advokat yoki sud degandan birini tanlang.
problem-disclosed = Bu topshirishni dastur oʻzi qayd etgan: u qoladi. Nima notoʻgʻriligini uning izohiga yozing.

# Beriladigan yozuvlar.
refused-no-recipients = Hali oluvchi yoʻq.
refused-no-recipients-advice = Esc, F2 ichida “Oluvchilarni koʻrsatish”, soʻng F3.
refused-names-undecided = Hal qilinmagan ismlar: { $number }.
refused-names-undecided-advice = r almashtiradi, l qoldiradi, R – hammasini.
refused-names-since = Yana hal qilinmagan ismlar: { $number }. Yozilmadi.
refused-names-since-advice = Hal qiling va davom eting.
refused-no-name = Ism tanlanmagan.
refused-no-name-advice = Ismlarga tushing.
refused-all-decided = Barcha ismlar hal qilingan.
refused-nothing-leaves = Bundan hech narsa berilmaydi.
refused-nothing-leaves-advice = Sababi satrlarda. Esc tanlashga qaytaradi.
refused-handing-on = Bu hali bajarilmoqda.
refused-handing-on-advice = Esc toʻxtatadi.
