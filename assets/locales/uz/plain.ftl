# Matn qatorlari bilan ishlash: buyruq soʻzlari va ular nima qiladi.
plain-add = qoʻshish
plain-add-does = yangi hodisa, maydonma-maydon
plain-repeat = takrorlash
plain-repeat-does = oxirgi hodisa maʼlumotlari bilan boshlanadigan yangi hodisa
plain-search = qidirish
plain-search-does = hamma joydan qidirish: qidirish SOʻZLAR
plain-list = roʻyxat
plain-list-does = yozuvlar roʻyxati: roʻyxat hodisalar, roʻyxat odamlar tur:ushlash
plain-show = koʻrsatish
plain-show-does = bitta yozuvni oʻqish: koʻrsatish I-12 yoki qator raqami
plain-undo = bekor
plain-undo-does = oxirgi oʻzgarishni bekor qilish
plain-redo = qaytarish
plain-redo-does = bekor qilinganini qaytarish
plain-drafts = qoralamalar
plain-drafts-does = terilgan, lekin saqlanmaganlar
plain-language = til
plain-language-does = boshqa til: til English
plain-help = yordam
plain-help-does = shu soʻzlar
plain-quit = chiqish
plain-quit-does = dasturdan chiqish
plain-cancel = toʻxtatish
plain-prompt = Buyruq
plain-welcome = “yordam” soʻzi buyruqlarni aytib beradi.
plain-no-passphrase = Bu kartotekada parol yoʻq.
plain-unknown = “{ $word }” degan buyruq yoʻq. “yordam” soʻzi buyruqlarni aytib beradi.
plain-show-what = Nimani koʻrsatish kerak? Belgisini, masalan I-12, yoki qator raqamini yozing.
plain-search-what = Nimani qidirish kerak
plain-list-what = Nimaning roʻyxati? Bular bor: { $kinds }.
plain-more = Enter – davom, istalgan soʻz – toʻxtash
plain-uses = { $number ->
    [one] { $number } marta tilga olingan
   *[other] { $number } marta tilga olingan
}
plain-undone = Bekor qilindi: { $records }.
plain-redone = Qaytarildi: { $records }.

# Hodisa kiritish.
plain-entry = Yangi hodisa. Enter qavsdagini qoldiradi; ? tushuntiradi, nuqta tugatadi, “toʻxtatish” toʻxtatadi.
plain-help-entry = Kiritishda: Enter qavsdagini qoldiradi, " oxirgi hodisani takrorlaydi, - maydonni boʻsh qoldiradi, nuqta tugatadi, “toʻxtatish” qoralama saqlaydi.
plain-help-slot = " oxirgi hodisani takrorlaydi, - boʻsh qoldiradi, nuqta kiritishni tugatadi, “toʻxtatish” qoralama saqlaydi.
plain-which = Raqam
plain-which-date = Bu sanani ikki xil oʻqish mumkin. Raqam yoki qaytadan tering
plain-which-or-new = Raqam yoki Enter: { $novel }
plain-which-draft = Raqam qoralamani davom ettiradi, Enter qoldiradi
plain-draft-elsewhere = Bu qoralama – butun shakl; u faqat toʻliq ekranda ochiladi.
plain-one-or-several = Bu bitta ismmi, bir nechtami? Qayta yozing, soʻng javob raqamini tering.
plain-moved = Bu “{ $slot }” maydoniga tegishli: { $text }
plain-confirm = Enter saqlaydi; maydon nomi uni oʻzgartiradi; “toʻxtatish” qoralama saqlaydi
plain-kept = Qoralama sifatida saqlandi; “qoʻshish” uni yana taklif qiladi.
plain-nothing-kept = Hech narsa terilmadi, hech narsa saqlanmadi.
plain-drafts-kept = { $number ->
    [one] { $number } qoralama saqlangan; uni “qoralamalar” soʻzi koʻrsatadi.
   *[other] { $number } qoralama saqlangan; ularni “qoralamalar” soʻzi koʻrsatadi.
}
plain-passphrase-about = Terganda koʻrinmaydi. Boʻsh Enter oltita tasodifiy soʻz taklif qiladi; ularni qogʻozga yozib oling.

# Hafta kunlari.
weekday-monday = dushanba
weekday-tuesday = seshanba
weekday-wednesday = chorshanba
weekday-thursday = payshanba
weekday-friday = juma
weekday-saturday = shanba
weekday-sunday = yakshanba

# Roʻyxatlar qanday ataladi; soʻrash mumkin boʻlgani bir soʻz bilan.
records-incidents = hodisalar
records-cases = ishlar
records-people = odamlar
records-organisations = tashkilotlar
records-parties = odamlar va tashkilotlar
records-names = ismlar
records-involvements = ishtirok
records-relations = aloqalar
records-places = joylar
records-sources = manbalar
records-figures = sonlar
records-terms = atamalar
records-citations = havolalar
records-filters = filtrlar
records-groups = guruhlar
records-templates = shablonlar

# Dalillar va ularning saqlanishi.
records-evidence = dalillar
records-custody = saqlanishi

# Oluvchilar va ularga berilganlar.
records-recipients = oluvchilar
records-disclosures = topshirishlar
