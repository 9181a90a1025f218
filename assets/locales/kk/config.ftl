# config.toml ішіндегі қателер және оларды түзету жолы.
config-unreadable = Файл оқылмайды: { $value }.
config-syntax = Бұл TOML емес: { $value }.
config-unknown = Ондай баптау жоқ; барлары: { $value }.
config-value = Мұнда мыналардың бірі болуы керек: { $value }.
config-no-context = Пернелер мыналардың бірінде жұмыс істейді: { $value }.
config-no-action = Ондай команда жоқ; тізімін `casebook keys` береді.
config-no-key = «{ $value }» перне емес; n, F9, Del, Ctrl+P не Shift+Tab деп жазыңыз.
config-foreign-key = «{ $value }» орнына АҚШ пернетақтасындағы таңбаны жазыңыз.
config-untold-key = Терминал «{ $value }» пернесін Shift-сіз береді; басқасын таңдаңыз.
config-not-there = Мұнда бұлай істеуге болмайды.
config-taken = { $key } мұнда «{ $other }»; алдымен оған басқа перне беріңіз.
config-types = { $key } мұнда мәтін тереді; мысалы, F9 не Ctrl+G таңдаңыз.
config-edits = { $key } мұнда мәтінді түзетеді; мысалы, F9 не Ctrl+G таңдаңыз.
config-destroys = { $key } байқаусызда оңай басылады; мысалы, F9 таңдаңыз.
config-reserved = { $key } үстіңгі терезені әрқашан жабады; басқасын таңдаңыз.
config-alike = Терминал { $key } орнына { $other } береді; басқасын таңдаңыз.
config-needed = Бұған перне керек; бұрынғысы қалады.
config-hides = { $key } пернесі { $context } ішінде «{ $other }» командасын жасырады.
config-keyless = «{ $other }» пернесіз қалды; оны F2 табады.
config-more = { $number ->
    [one] Тағы { $number } қатені `casebook keys` айтады.
   *[other] Тағы { $number } қатені `casebook keys` айтады.
}
