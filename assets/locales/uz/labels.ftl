# Yuqori qatordagi koʻrinishlar: oltitasi 80 ustunga sigʻadi.
view-cases = Ishlar
view-timeline = Xronika
view-people = Shaxslar
view-organisations = Tashk-lar
view-sources = Manbalar
view-figures = Sonlar
view-places = Joylar
view-citations = Manba havolalari
view-terms = Atamalar

# Koʻrinish yonidagi xronologiya nomi.
related-timeline = Shu odamlar va ish
related-cases = Ish hodisalari
related-parties = Ishtiroki
related-sources = Tasdiqlaydi
related-figures = Oʻsha payt va joyda
related-places = Shu yerda boʻlgan
related-citations = Nimani tasdiqlaydi
related-terms = U bilan hodisalar

# Maydon nomidan tor ustunlarning sarlavhalari.
column-tie = Aloqa
column-sources = Man
column-flags = Teksh
column-country = Dav
column-who = Kim
column-where = Qayerda
column-label = Atama
column-quantity = Nima
column-population = Kimlar
column-as_of = Sana
column-said_by = Kim aytgan
column-birth = Tugʻ. y.
column-consent = Rozilik
column-consent-until = Muddati
column-reliability = Isn
column-credibility = Rst
column-incidents = Hodisalar
column-citations = Havolalar
column-record = Yozuv
column-reference = Belgi

# Yozuv turlari.
kind-case = Ish
kind-incident = Hodisa
kind-person = Shaxs
kind-organisation = Tashkilot
kind-group = Guruh
kind-name = Ism
kind-involvement = Ishtirok
kind-relation = Aloqa
kind-place = Joy
kind-source = Manba
kind-figure = Son
kind-term = Atama
kind-citation = Manba havolasi

# Who a record without a name is about: the first, and how many others.
called-more = { $who } va yana { $more } ta

# Yangi yozuv shaklining sarlavhasi.
new-case = Yangi ish
new-incident = Yangi hodisa
new-party = Yangi shaxs yoki tashkilot
new-name = Yangi ism
new-involvement = Yangi ishtirok
new-relation = Yangi aloqa
new-place = Yangi joy
new-source = Yangi manba
new-figure = Yangi son
new-term = Yangi atama
new-citation = Yangi manba havolasi

# Shaklda tilga olingani uchun paydo boʻladigan yozuv.
novel-person = yangi shaxs
novel-group = yangi guruh
novel-organisation = yangi tashkilot
novel-term = yangi atama
novel-place = yangi joy
novel-source = yangi manba
novel-case = yangi ish
novel-incident = yangi hodisa
one-person = bitta shaxs
one-group = bitta guruh
one-organisation = bitta tashkilot
one-source = bitta manba
several-person = { $number ->
    [2] ikkita shaxs
   *[other] { $number } ta shaxs
}
several-group = { $number ->
    [2] ikkita guruh
   *[other] { $number } ta guruh
}
several-organisation = { $number ->
    [2] ikkita tashkilot
   *[other] { $number } ta tashkilot
}
several-source = { $number ->
    [2] ikkita manba
   *[other] { $number } ta manba
}

# Shakl qismlari: yonida nima turadi, F5 menyusi nima deydi.
part-who = Kim
part-who-added = Shaxs yoki guruh: ishtirokchi
part-by = Kim qilgan
part-by-added = Kim sodir etgan
part-source = Manba
part-source-added = Manba
part-name = Boshqa ismi
part-name-added = Boshqa ismi
part-relation = Aloqa
part-relation-added = Aloqa

# Yozuv boʻlimlari.
section-sources = Manbalar
section-history = Tarix
tie-involvements = Ishtiroki
tie-names = Boshqa ismlari
tie-relations = Aloqalar
tie-incidents = Hodisalar
tie-figures = Sonlar
tie-others = Shuni sanagan boshqalar
figure-over-time = Vaqt boʻyicha
members-named = { $count }, shundan { $named } nomi maʼlum
members-beyond = { $count } deyilgan, ammo { $named } nomi maʼlum
tie-supports = Tasdiqlaydi
tie-places = Ichidagi joylar
tie-parts = Qismlari

# Yozuvni nega tekshirish kerak; qisqasi toʻrt belgidan oshmaydi.
flags = Tekshirish
flag-no-source = manba yoʻq
flag-no-source-short = !man
flag-unconfirmed = manba kam
flag-unconfirmed-short = !oz
flag-no-date = sana yoʻq
flag-no-date-short = !kun
flag-no-place = joy yoʻq
flag-no-place-short = !joy
flag-disputed = bahsli
flag-disputed-short = !bah
flag-none-short = ok

# Maydonlar: 14 belgidan oshmaydi, shakldagi nomlarning eni shunday.
field-access = Kirish huquqi
field-withheld = Berilmaydi
field-author = Muallif
field-autopsy = Jasadni yorish
field-bans = Taqiqlar
field-basis = Asoslari
field-birth = Tugʻilgan
field-body-returned = Jasad berildi
field-breach = Buzildimi
field-case = Ish
field-figure-quantity = Nima
field-figure-value = Nechta
field-figure-unit = Birlik
field-figure-level = Daraja
field-figure-population = Kimlar
field-figure-as-of = Qaysi kunga
field-figure-said-by = Kim aytgan
field-figure-disavowed-by = Kim rad etgan
field-figure-standing = Maqomi
field-term-vocabulary = Roʻyxat
field-term-english = Inglizcha
field-term-russian = Ruscha
field-term-kazakh = Qozoqcha
field-term-uzbek = Oʻzbekcha
field-term-family = Guruhi
field-term-slug = Kod
field-term-retired = Olingan
field-cause-claimed = Aytilgan sabab
field-channel = Kanal
field-consent = Rozilik
field-consent-given = Rozilik sanasi
field-consent-how = Rozilik yoʻli
field-consent-to = Nimaga rozi
field-consent-until = Rozilik oxiri
field-count = Qancha
field-counsel-access = Advokat
field-country = Davlat
field-credibility = Rostligi
field-degree = Darajasi
field-exit = Ozod boʻlishi
field-facility = Saqlangan joy
field-field = Maydon
field-form = Shakli
field-from = Qayerdan
field-full-text = Toʻliq matn
field-injuries = Jarohatlar
field-consistency = Umumiy xulosa
field-examined-by = Kim koʻrgan
field-examined = Koʻrik kuni
field-interim-measure = Vaqt. chora
field-irregularities = Qoidabuzishlar
field-kind = Turi
field-incident-kind = Nima
field-detail-kind = Jazo
field-language = Tili
field-last-contact = Oxirgi xabar
field-last-seen-by = Oxirgi koʻrgan
field-latitude = Kenglik
field-lead = Ish yurituvchi
field-length = Muddati
field-locator = Bet, band
field-longitude = Uzunlik
field-methods = Usullar
field-name = Ismi, nomi
field-place-name = Nomi
field-narrative = Bayoni
field-next-date = Keyingi majlis
field-note = Izoh
field-occupation = Kasbi
field-official-cause = Rasmiy sabab
field-order = Kundagi tartib
field-organisation-kind = Turi
field-outcome = Natijasi
field-parent = Nimaning qismi
field-place-parent = Nima ichida
field-party = Kim
field-party-a = Kim
field-party-b = Kimning
field-place = Qayerda
field-posted = Joylangan
field-precision = Aniqligi
field-priority = Muhimligi
field-provisions = Moddalar
field-pseudonym = Taxallus
field-published = Chiqqan
field-publisher = Nashriyot
field-quote = Iqtibos
field-rank = Unvoni
field-reliability = Ishonchlilik
field-remedy = Huquqiy himoya
field-response = Javob
field-role = Roli
field-relation-role = Lavozimi
field-script = Alifbosi
field-sequence = Majlis №
field-sex = Jinsi
field-since = Qachondan
field-source = Manba
field-starts = Boshlanishi
field-status = Holati
field-detail-status = Ayblov holati
field-summary = Qisqacha
field-suspended = Shartli
field-tags = Teglar
field-text = Ismi
field-time = Vaqti
field-incident = Hodisa
field-details = Tafsilotlari
field-title = Nomi
field-to = Qayerga
field-traits = Xususiyatlar
field-until = Qachongacha
field-url = Manzil
field-value = Nima deydi
field-verification = Tasdiqlanishi
field-when = Qachon
field-withhold-from-state = Davlatga yoʻq

# Dalillar va ularning saqlanishi.
kind-evidence = Dalil
kind-custody = Saqlash qadami
new-evidence = Yangi dalil
new-custody = Yangi saqlash qadami
tie-evidence = Dalillar
tie-custody = Saqlash zanjiri
column-verification = Tekshiruv
column-released_by = Kimdan
column-received_by = Kimga
column-step = Qadam
size-bytes = { $number } B
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB
size-exact = { $size } ({ $bytes } bayt)
field-file-name = Fayl nomi
field-evidence-media-type = Turi
field-size = Hajmi
field-sha256 = SHA-256 xeshi
field-evidence-description = Koʻrinishi
field-evidence-record = Nima haqida
field-evidence-graphic = Ogʻir
field-evidence-collected = Yigʻildi
field-evidence-collected-time = Vaqti
field-evidence-collected-by = Kim yigʻdi
field-evidence-url = Qayerdan
field-evidence-how = Qanday
field-evidence-tool = Vosita
field-evidence-why = Nega
field-evidence-context = Kontekst
field-evidence-account = Hisob
field-evidence-address = Manzil
field-evidence-file-date = Fayl: sana
field-evidence-file-time = Fayl: vaqt
field-evidence-file-device = Fayl: kamera
field-evidence-file-latitude = Fayl: keng.
field-evidence-file-longitude = Fayl: uzun.
field-evidence-verified-by = Tekshirdi
field-evidence-note = Tekshiruv
field-custody-evidence = Dalil
field-custody-step = Qadam
field-custody-date = Qachon
field-custody-time = Vaqti
field-custody-released-by = Kim berdi
field-custody-received-by = Kim oldi
field-custody-place = Qayerda
field-custody-how = Qanday
field-custody-why = Nima uchun
field-noted-on = Qurilma
view-evidence = Dalillar
related-evidence = Nima haqida

# Oluvchilar va ularga berilganlar.
kind-recipient = Oluvchi
kind-disclosure = Topshirish
new-recipient = Yangi oluvchi
new-disclosure = Yangi topshirish
tie-disclosures = Topshirilgani
view-recipients = Oluvchilar
view-disclosures = Topshirishlar
related-recipients = Ularga nima berilgan
related-disclosures = Nima haqida
column-subject = Haqida
column-months = Oylar
column-regions = Hududlar
column-pseudonyms = Taxallus
field-profile = Kim uchun
field-recipient-months = Faqat oyi
field-recipient-regions = Faqat hududi
field-recipient-pseudonyms = Taxalluslar
field-recipient-key = Kalit
field-disclosure-recipient = Oluvchi
field-disclosure-date = Qachon
field-disclosure-time = Vaqti
field-disclosure-subject = Nima haqida
field-disclosure-format = Formati
field-disclosure-records = Yozuvlar
field-disclosure-kept-back = Berilmagani
manner-whole = toʻliq
manner-in-part = qisman
manner-pseudonym = taxallus bilan
manner-number = son bilan
