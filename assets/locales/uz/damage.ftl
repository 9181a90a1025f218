# Kartotekada nima notoʻgʻri: har biri ikki nuqtadan keyin, nuqtasiz turadi.
damaged-file = fayl
damaged-search-index = qidiruv koʻrsatkichi
damaged-history = tarix
damaged-steps = qaytarish qadamlari
damaged-records = yozuvlar
damaged-lists = roʻyxatlar
damage-unread = { $part } buzilgan: { $problem }
damage-chain = { $device } qurilmasining tarixi oʻqilmayapti: { $problem }
damage-sqlite = SQLite xabari: “{ $said }”
damage-json = saqlangani JSON emas ({ $said })
damage-kind = “{ $letter }” degan yozuv turi yoʻq

damage-op-gap = { $device } qurilmasi, { $number }-oʻzgarish: undan oldingi oʻzgarishlar yoʻq
damage-op-content = { $device } qurilmasi, { $number }-oʻzgarish: mazmuni oʻzgartirilgan
damage-op-hash = { $device } qurilmasi, { $number }-oʻzgarish: uning oʻzi yoki undan oldingilardan biri oʻzgartirilgan
damage-op-older = { $device } qurilmasi, { $number }-oʻzgarish: u oldingisidan eski
damage-op-step = { $device } qurilmasi, { $number }-oʻzgarish: u oʻzi davomi boʻlmagan qadamga kiritilgan
damage-op-parent = { $device } qurilmasi, { $number }-oʻzgarish: u tayanadigan oʻzgarish yoʻq
damage-op-cut-parents = { $device } qurilmasi, { $number }-oʻzgarish: u tayanadigan oʻzgarishlar roʻyxati kesilib qolgan
damage-op-cut-content = { $device } qurilmasi, { $number }-oʻzgarish: mazmuni kesilib qolgan
damage-op-uncommitted = { $device } qurilmasi, { $number }-oʻzgarish: u oʻchirilgan va qanday boʻlganini hech narsa tasdiqlamaydi
damage-op-number = { $device } qurilmasi, { $number }-oʻzgarish: bunday raqam boʻlmaydi
damage-op-first = { $device } qurilmasi, { $number }-oʻzgarish: u qurilmasida birinchi, lekin boshqasidan keyin turibdi
damage-op-time = { $device } qurilmasi, { $number }-oʻzgarish: bunday vaqt boʻlmaydi
damage-op-many-parents = { $device } qurilmasi, { $number }-oʻzgarish: u juda koʻp oʻzgarishga tayanadi
damage-op-kind = { $device } qurilmasi, { $number }-oʻzgarish: bunday yozuv turi boʻlmaydi
damage-op-reference = { $device } qurilmasi, { $number }-oʻzgarish: u yaratadigan yozuvning belgisi yoʻq
damage-op-long = { $device } qurilmasi, { $number }-oʻzgarish: mazmuni juda uzun

damage-waiting = boshqasini kutayotgan oʻzgarish oʻzgartirilgan
damage-order = tarix tartibi uning koʻrsatkichiga mos emas
damage-unchecked = tarixda { $there } oʻzgarish bor, tekshirilgani { $checked }
damage-device-unknown = tarixda yoʻq qurilmaning oʻzgarishlari bor
damage-device-idle = hech narsa oʻzgartirmagan qurilma koʻrsatilgan
damage-device-own = shu nusxaning qurilmasi bitta boʻlishi kerak, lekin unday emas
damage-device-parting = bir qurilmaning tarixi qayerda ajralishi aytilmagan
damage-device-tag = { $device } oʻz qurilmasining belgisi emas

damage-step-without = qaytarish qadamlari: qadamsiz oʻzgarishlar bor
damage-step-missing = qaytarish qadamlari: bir oʻzgarishning qadami yoʻq
damage-step-empty = qaytarish qadamlari: oʻzgarishsiz qadam bor
damage-step-target = qaytarish qadamlari: avval qadam boʻlmagan narsa qaytarilgan yoki takrorlangan
damage-step-twice = qaytarish qadamlari: bir qadam ikki marta qaytarilgan yoki takrorlangan
damage-step-other-record = qaytarish qadamlari: biri oʻz qadami oʻzgartirgan yozuvni emas, boshqasini qaytaradi
damage-step-order = qaytarish qadamlari: oʻzgarishlar qadamlari tartibida turmaydi
damage-step-time = qaytarish qadamlari: birining vaqti oʻzgarishlari vaqtiga mos emas
damage-step-changes = qaytarish qadamlari: birida unga tegishli oʻzgarishlar emas, boshqalari turibdi
damage-step-two-devices = qaytarish qadamlari: birida ikki qurilmaning oʻzgarishlari bor
damage-step-other-device = qaytarish qadamlari: birida boshqa qurilmaning oʻzgarishlari bor
damage-step-not-last = qaytarish qadamlari: oxirgi boʻlmagan narsa qaytarilgan yoki takrorlangan
damage-step-inverse = qaytarish qadamlari, { $record }: biri oʻz qadami qilganini aynan qaytarmaydi
damage-step-unmade = qaytarish qadamlari, { $record }: oddiy qadam yozuv yaratilishini bekor qilgan
damage-step-only = { $problem }; qaytarish qadamlari qayta yaratilmaydi

damage-record-missing = { $record }: yozuv yoʻq
damage-record-differs = { $record }: yozuv tarixi aytganidek emas
damage-record-table = { $record }: “{ $table }” roʻyxatida yozuv tarixi aytganidan boshqa narsa turibdi
damage-record-day = { $record }: qidiruv koʻrsatkichidagi kuni oʻziniki emas
damage-record-field = { $record }, “{ $field }” maydoni: { $problem }
damage-records-unknown = tarixda yoʻq yozuvlar bor
damage-rows-unknown = “{ $table }” roʻyxatida tarixda yoʻq qatorlar bor
damage-lists = roʻyxatlar uzunligi ularda aytilganidek emas

damage-search-records = qidiruv koʻrsatkichi: unda barcha yozuvlar yoʻq
damage-search-parts = qidiruv koʻrsatkichi: havolalar undagi qismlarga olib bormaydi
damage-search-words = qidiruv koʻrsatkichi: u oʻzidagi soʻzlarning hammasini topmaydi
damage-search-texts = qidiruv koʻrsatkichi: undagi matnlar yozuvlardagidek emas
damage-search-lengths = qidiruv koʻrsatkichi: undagi matnlar uzunligi notoʻgʻri
damage-search-setting = qidiruv koʻrsatkichi: { $name } casebook belgilaganidek emas
damage-search-sounds = xato yozilgan ismlar: ularga olib boradigan soʻzlar yetishmaydi
damage-search-sound = xato yozilgan ismlar: { $word } soʻzi oʻz joyida emas

damage-schema-missing = sxema: { $name } { $kind ->
    [table] jadvali
    [index] koʻrsatkichi
    [trigger] triggeri
    [view] koʻrinishi
   *[other] qismi
} yoʻq
damage-schema-other = sxema: { $name } { $kind ->
    [table] jadvali
    [index] koʻrsatkichi
    [trigger] triggeri
    [view] koʻrinishi
   *[other] qismi
} casebook yaratadiganidek emas
damage-schema-more = sxema: casebook yaratmaydigan { $name } { $kind ->
    [table] jadvali
    [index] koʻrsatkichi
    [trigger] triggeri
    [view] koʻrinishi
   *[other] qismi
} bor

damage-end = tarix oxiri: bularni yaratgan oʻzgarishlar yoʻq, shekilli: { $lost }
damage-lost-row = “{ $table }” roʻyxatining { $row }-qatori
damage-lost-listing = yana { $records }
damage-lost-step = qaytarish qadami
damage-and-more = { $names } va yana { $number }
damage-log = fayl yonidagi jurnal
damage-copy = nusxa fayldagidek emas

# Eski fayl aytadigan, lekin bu versiya bilmaydigan narsa.
unknown-kind = { $device } qurilmasi, { $number }-oʻzgarish, { $record } yozuvi: “{ $letter }” yozuv turi
unknown-reference = { $device } qurilmasi, { $number }-oʻzgarish, { $record } yozuvi: { $said } belgisi
unknown-state = { $device } qurilmasi, { $number }-oʻzgarish, { $record } yozuvi: { $said } holati
unknown-content = { $device } qurilmasi, { $number }-oʻzgarish, { $record } yozuvi: mazmuni ({ $said })
unknown-field = { $device } qurilmasi, { $number }-oʻzgarish, { $record } yozuvi: { $field }: { $problem }

# Dalillar va ularning saqlanishi.
damaged-files = dalil fayllari
damage-content-missing = { $record }: “{ $name }” fayli qabul qilingan, ammo bu yerda yoʻq
damage-content-changed = { $record }: “{ $name }” fayli qabul qilinganidek emas
