# Buni nega hozir qilib boʻlmaydi va nima qilish kerak.
refused-read-only = Fayl faqat oʻqish uchun ochilgan.
refused-read-only-advice = Uni { $holder } ochib turibdi.
refused-wait = Oxirgi oʻzgarish hali saqlanmoqda.
refused-wait-advice = Birozdan keyin qaytadan urining.
refused-nothing-selected = Hech narsa tanlanmagan.
refused-nothing-selected-advice = Avval qatorni tanlang.
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
refused-checking = Tekshiruv ketmoqda.
refused-checking-advice = Esc uni toʻxtatadi.
refused-accept-pair = Juftlik haqida s, d yoki u bilan hal qiling.
refused-lock = Bu faylning paroli yoʻq.
refused-lock-advice = Buning oʻrniga dasturdan chiqing: q.
refused-quit = Tekshiruv ketmoqda.
refused-quit-advice = Tugashini kuting yoki Esc bilan toʻxtating.
refused-no-job = Hech narsa bajarilmayapti.
refused-language = Dastur shu tilda turibdi.
refused-theme = Bu koʻrinish yoqilgan.
refused-keyboard = Klaviatura shundoq ham shunday oʻqiladi.
refused-in-form = Shakl ochiq turganda mumkin emas.
refused-in-form-advice = Esc bilan yoping: qoralama qoladi.
refused-in-duplicates = Juftliklar koʻrilayotganda mumkin emas.
refused-in-duplicates-advice = Avval ularni Esc bilan yoping.
refused-nothing-to-add = Bu shaklga qoʻshadigan narsa yoʻq.
refused-part-stays = Faqat F5 bilan qoʻshilganni olib tashlash mumkin.
refused-no-last = Hali birorta hodisa kiritilmagan.
refused-no-last-advice = n birinchisini boshlaydi.
refused-draft = Bu qoralama ochilmaydi.
refused-draft-advice = Uni yangiroq versiya yozgan; casebookni yangilang.

# Maydonda nima notoʻgʻri va qanday tuzatish kerak.
problem-nothing-to-repeat = Bu yerda takrorlaydigan narsa yoʻq; oʻzingiz tering.
problem-missing = Bu maydonni toʻldirish kerak.
problem-missing-part = Bu maydonni toʻldirish kerak. F9 butun qatorni olib tashlaydi.
problem-empty = Maydon boʻsh boʻlmasligi kerak.
problem-too-long = Bu yerda { $length } ta belgi bor; koʻpi bilan { $limit } ta sigʻadi.
problem-control = Bu yerda koʻrinmas boshqaruv belgisi bor; usiz qayta yozing.
problem-overfull = Yana { $room } ta belgi sigʻadi, xolos; qoʻshganingizni qisqartiring ({ $given }).
problem-term-shape = Atamada faqat lotin harflari, raqamlar va chiziqchalar boʻladi.
problem-term-unknown = “{ $text }” roʻyxatda yoʻq; bularni koʻring: { $near }.
problem-number = { $from } dan { $to } gacha son yozing.
problem-flag = “Ha” yoki “yoʻq” deb yozing.
problem-link = Bunday yozuv yoʻq.
problem-link-choose = Bunday yozuv yoʻq. Tab bilan roʻyxatdan tanlang.
problem-same-name = Bu ism bir nechta yozuvda bor; roʻyxatdan birini tanlang.
problem-shape = Bu maydonga mos kelmaydi.
problem-aside = Bu turga mos emas: { $fields }; tashlab ketish uchun yana saqlang.
problem-many-people = Bir qoʻyishda koʻpi bilan { $limit } kishi sigʻadi; kamroq qator qoʻying.
problem-long-name = “{ $start }…” qatori ism uchun juda uzun; qisqartiring.

# Sanada nima notoʻgʻri.
problem-date-ambiguous = Bu { $first } yoki { $second }; oyni soʻz bilan yozing.
problem-date-empty = Sana yozing, masalan 5 yan 2022, yan 2022 yoki taxminan 2022.
problem-date-too-long = Sanada koʻpi bilan { $limit } ta belgi boʻladi; qisqaroq yozing: 5 yan 2022.
problem-date-unknown = “{ $text }” tushunarsiz; 5 yan 2022, yan 2022 yoki taxminan 2022 deb yozing.
problem-date-unclear = “{ $text }” sana emas; 5 yan 2022 yoki 5–9 yan 2022 deb yozing.
problem-date-no-such-day = Taqvimda { $text } yoʻq; kun va oyni tekshiring.
problem-date-end-before-start = “{ $text }” boshlanmasdan tugaydi; avval ertaroq sanani yozing.
problem-date-weekday = { $text } haftaning boshqa kuni; tuzating yoki olib tashlang.
problem-date-edtf = “{ $text }” EDTF sanasi emas; 2022-01-05 yoki 2022-01 deb yozing.

# Filtrda nima notoʻgʻri.
problem-filter-key = “{ $key }:” degan filtr yoʻq; Tab borlarini toʻldiradi.
problem-filter-no-value = { $key }: nimaga tengligini yozing, masalan kind:detention.
problem-filter-has = “has:{ $value }” nomaʼlum; bular bor: { $values }.
