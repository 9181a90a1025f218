# Nom bilan saqlanadiganlar: filtrlar va shablonlar.
kind-filter = Filtr
kind-template = Shablon
new-filter = Yangi filtr
new-template = Yangi shablon
field-listing = Roʻyxat
field-filter = Filtr
field-sort = Tartib
field-descending = Teskari
field-record = Yozuvlar uchun
field-content = Toʻldiradi

action-saved-filters = Saqlangan filtrlar: qoʻllash
action-save-filter = Amaldagi filtrni nom bilan saqlash
action-consents = Muddati tugaydigan roziliklar
action-templates = Shaklni shablon boʻyicha toʻldirish
action-templates-short = Shablon
action-save-template = Kiritilganni shablon qilib saqlash
action-rename = Nomini oʻzgartirish
action-rename-short = Nomi
help-saved = Filtrlar va shablonlar orasida

title-saved-filters = Saqlangan filtrlar
title-templates = Shablonlar
title-save-filter = Filtrni nom bilan saqlash
title-save-template = Shablonni nom bilan saqlash
title-rename = { $name } uchun yangi nom
saved-hint = Nomining soʻzlarini yozing. Enter qoʻllaydi, F4 nomi, Del savatga.
saved-keeps = Enter shu nom bilan saqlaydi.
saved-replaces = Enter shu nomli { $reference } oʻrniga yozadi.
saved-none-fits = Bunday nomli hech narsa yoʻq.
saved-no-filters = Filtrlar hali yoʻq. Roʻyxatni / bilan toraytirib, B tugmasini bosing.
saved-no-templates = Shablonlar hali yoʻq. Shakldagi Ctrl+K shablonni saqlaydi.
quick-template = = shablon
quick-similar = = tanlangandek
quick-ahead = oldindan yozilgan keyingi satrni kutadi

notice-kept = Saqlandi: { $name }, { $reference }. z bekor qiladi.
notice-replaced = Almashtirildi: { $reference }, { $name }. z bekor qiladi.
notice-renamed = { $reference } endi { $name } deb ataladi. z bekor qiladi.

refused-no-filter = Hozir filtr yoʻq.
refused-no-filter-advice = Avval roʻyxatni / bilan toraytiring.
refused-template-empty = Shablon saqlaydigan hech narsa toʻldirilmagan.
refused-template-empty-advice = Avval maydonni toʻldiring.
refused-template-kind = Bunday yozuvlar uchun shablon yoʻq.
problem-template-field = { $field }: hozircha tushunarsiz.
problem-template-field-advice = Tuzating yoki boʻsh qoldiring, keyin shablonni saqlang.
problem-template-full = Shablonga buncha sigʻmaydi.
problem-template-full-advice = Odamlarning bir qismini olib tashlang.
problem-name-needed = Nomini yozing.
problem-name-taken = Bu nom { $reference }da bor; boshqasini tanlang.

# Kiritilayotganga yaqin hodisalar.
action-look = Ehtimol, bor boʻlganini koʻrish
action-look-short = Takror?
action-similar = Oʻxshash hodisa boʻyicha toʻldirish
action-similar-short = Oʻxshash
help-near = Yaqin hodisalar orasida
help-drafts = Qoralamalar roʻyxatida
help-columns = Ustunlar orasida
help-history = Oxirgi qadamlar orasida
title-likely = Ehtimol, allaqachon bor; Esc satrga qaytaradi
title-similar = Oʻxshash hodisalar: Enter boʻshini toʻldiradi
near-none = Bunday hali yoʻq.
likely-head = Ehtimol, allaqachon bor (Ctrl+D koʻrsatadi):
likely-some = Balki { $references }
shared-person = oʻsha odam: { $name }
shared-name = ismi bir xil: { $name }
shared-day = oʻsha kun
shared-days = kunlari ustma-ust
shared-kind = turi bir xil
shared-family = turi yaqin
shared-place = oʻsha joy
refused-no-line = Hozir hodisa kiritilmayapti.
refused-no-line-advice = n tezkor satrni ochadi.
refused-none-likely = Bunday hali yoʻqqa oʻxshaydi.
