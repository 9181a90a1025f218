# config.toml dagi xatolar va ularni tuzatish yoʻli.
config-unreadable = Fayl oʻqilmadi: { $value }.
config-syntax = Bu TOML emas: { $value }.
config-unknown = Bunday sozlama yoʻq; borlari: { $value }.
config-value = Bu yerda shulardan biri boʻlishi kerak: { $value }.
config-no-context = Tugmalar shulardan birida ishlaydi: { $value }.
config-no-action = Bunday buyruq yoʻq; roʻyxatini “casebook keys” beradi.
config-no-key = “{ $value }” tugma emas; n, F9, Del, Ctrl+P yoki Shift+Tab deb yozing.
config-foreign-key = “{ $value }” oʻrniga AQSH klaviaturasidagi belgini yozing.
config-untold-key = Terminal “{ $value }” ni Shiftsiz uzatadi; boshqasini tanlang.
config-not-there = Bu yerda bunday qilib boʻlmaydi.
config-taken = { $key } bu yerda “{ $other }”; avval unga boshqa tugma bering.
config-types = { $key } bu yerda matn yozadi; masalan, F9 yoki Ctrl+G ni tanlang.
config-edits = { $key } bu yerda matnni tahrirlaydi; masalan, F9 yoki Ctrl+G ni tanlang.
config-destroys = { $key } bexosdan oson bosiladi; masalan, F9 ni tanlang.
config-reserved = { $key } ustki oynani doim yopadi; boshqasini tanlang.
config-alike = Terminal { $key } oʻrniga { $other } uzatadi; boshqasini tanlang.
config-needed = Busiz boʻlmaydi; avvalgi tugmasi qoladi.
config-hides = { $key } tugmasi { $context } ichida “{ $other }” ni yashiradi.
config-keyless = “{ $other }” tugmasiz qoldi; uni F2 topadi.
config-more = { $number ->
    [one] Yana { $number } xatoni “casebook keys” aytadi.
   *[other] Yana { $number } xatoni “casebook keys” aytadi.
}
