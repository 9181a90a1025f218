# Nom bilan saqlanadiganlar: filtrlar va shablonlar.
kind-filter = Filtr
kind-template = Shablon
new-filter = Yangi filtr
new-template = Yangi shablon
field-listing = Roʻyxat
field-filter = Filtr
field-sort = Tartib
field-descending = Teskari
field-record = Nima uchun
field-content = Toʻldiradi
