# Не істеу мүмкін болмады.
fault = { $task } мүмкін болмады.
task-read-casebook = Картотеканы оқу
task-read-list = Тізімді оқу
task-read-record = Жазбаны оқу
task-read-records = Жазбаларды оқу
task-mark = Жолдарды белгілеу
task-change = Жазбаларды өзгерту
task-judge = Шешімді сақтау
task-search = Іздеу
task-complete = Нені айтқаныңызды табу
task-save = Сақтау
task-undo = Кері қайтару
task-redo = Қайта жасау
task-keep-draft = Қараламаны сақтау
task-drop-draft = Қараламаны жою
task-read-drafts = Қараламаларды оқу
task-remember = Бағдарламаның күйін сақтау
task-keep-tour = Танысуды есте сақтау
task-read-history = Тарихты оқу
task-near = жақын оқиғаларды іздеу
task-read-saved = сақталғанды оқу
task-count = санау
task-verify = Картотеканы тексеру
task-back-up = Картотеканың көшірмесін жасау
task-compare = Есімдерді салыстыру
task-open = Картотеканы ашу
task-make = Картотека құру
task-make-demo = Мысал құру
task-draw = Алты сөз таңдау

# Неліктен.
fault-missing = { $path } картотекасы жоқ.
fault-exists = { $path } бар; ештеңе өзгерген жоқ.
fault-reserved = { $path } – картотека не соған тиесілі файл; ештеңе өзгерген жоқ.
fault-not-casebook = { $path } – картотека емес не қиылған файл; ол өзгерген жоқ.
fault-wrong-passphrase = Құпиясөз қате, не { $path } бүлінген, не картотека емес.
fault-needs-passphrase = { $path } үшін құпиясөз керек.
fault-too-new = { $path } файлын жаңарақ casebook жазған; ол өзгерген жоқ.
fault-held = Файл ашық: { $name }; мұнда оны тек оқуға болады.
fault-read-only = Мұнда оны тек оқуға болады.
fault-log-unread = { $path } файлында соңғы сақталғандар жанындағы журналда тұр, ал жазуға болмайтын жерде оны оқу мүмкін емес.
fault-moved = Файл ашық тұрғанда оны жылжытқан, жойған немесе ауыстырған; ештеңе сақталмады: { $path }.
fault-record = { $name } жазбасы, { $field }: { $problem }
fault-stopped = Тоқтатылды; ештеңе өзгерген жоқ.
fault-no-record = { $name } жазбасы жоқ.
fault-no-party = { $name } – қолданыстағы адам, ұйым не топ емес.
fault-same-record = Бұл – бір жазба: { $name }.
fault-other-form = { $a } мен { $b } нысаны әртүрлі.
fault-filter = «{ $name }» бұл тізімге келмейді.
fault-filter-value = «{ $name }»: мұндай жоқ; ең жақыны: { $near }.
fault-filter-unknown = «{ $name }»: мұндай жоқ.
fault-filter-no-tags = «{ $name }»: мұндай жоқ; әзірге тег қойылмаған.
fault-damaged = Тарих бүлінген: { $detail }.
fault-key = Кілт жасалмады: { $detail }.
fault-full = Диск толған.
fault-file = { $path } файлы: { $detail }.
fault-casebook = Картотека файлын пайдалану мүмкін емес: { $detail }.
problem-no-such-field = Мұндай өріс жоқ.

# Не істеу керек.
advice-missing = Басқа бумадан іздеңіз.
advice-exists = Басқа ат таңдаңыз.
advice-not-casebook = Басқа файл таңдаңыз не сақтық көшірмені қалпына келтіріңіз.
advice-wrong-passphrase = Қайта теріңіз; пернетақта тілі мен Caps Lock-ты тексеріңіз.
advice-too-new = casebook жаңартып, файлды қайта ашыңыз.
advice-read-only-folder = Жазуға болатын бума таңдаңыз.
advice-log-unread = Файлды -wal деп аяқталатын файлмен бірге жазуға болатын бумаға көшіріңіз.
advice-moved = Файлды қайтарып, қайта сақтаңыз не F2 арқылы «Картотеканың көшірмесін жасау» таңдаңыз. Терілгені осында қалады.
advice-held = Файл ашылған басқа бағдарламаны жабыңыз.
advice-record = Өрісті түзетіп, қайталап көріңіз.
advice-no-record = Ол себетте болуы мүмкін.
advice-same-record = Қателесіп біріктірілсе, кері қайтарыңыз.
advice-other-form = Алдымен біреуінің нысанын түзетіңіз.
advice-filter = Оны алып тастаңыз не басқа тізімді ашыңыз.
advice-filter-value = Оны түзетіңіз не алып тастаңыз.
advice-damaged = Файлды сол күйінде сақтап, сақтық көшірмені қалпына келтіріңіз.
advice-full = Дискіде орын босатып, қайталаңыз. Бұрын сақталғаны аман.
advice-path = Жолын тексеріңіз.
refused-file = Бұл файлға жазуға болмайды.
refused-file-advice = Басқа жерге көшіріңіз.
refused-full = Файл дискісі толы немесе ақаулы.
refused-full-advice = Орын босатып, файлды қайта ашыңыз.
refused-linked = Файлдың бірнеше аты бар (қатты сілтеме).
refused-linked-advice = Көшірмемен істеңіз: casebook backup.
refused-lock-file = .lock файлын пайдалану мүмкін емес.
refused-lock-file-advice = Файл ешкімде ашық болмаса, оны жойыңыз.
refused-no-locks = Файл дискісінде құлыптау жоқ.
refused-no-locks-advice = Осы компьютердің дискісіне көшіріңіз.
log-set-aside = Файлдың жанында басқа көшірменің журналы жатты; ол оқылған жоқ, енді аты { $path }.
log-set-aside-advice = Екеуін де сақтаңыз: онда соңғы сақталғандар болуы мүмкін.
log-damaged = Файлдың жанындағы журнал бүлінген; одан оқылғаны сақталды. Бұрынғы журнал мына жерде: { $path }.
log-damaged-advice = Соңғы сақтағаныңыз орнында ма, тексеріңіз, жоғын қайта енгізіңіз.
refused-folder = Файл бумасына жазуға болмайды.
refused-folder-advice = Файлды басқа бумаға көшіріңіз.

# Жұмыс немен бітті.
job-whole = Бәрі дұрыс: { $changes } өзгеріс, { $records } жазба. Сөздер: { $heads }
job-damaged = { $number ->
    [one] { $number } қате табылды
   *[other] { $number } қате табылды
}; біріншісі: { $first }.
job-damaged-advice = Файлды сол күйінде сақтап, көшірмені қалпына келтіріңіз; бәрін casebook verify көрсетеді.
job-check-stopped = Тексеру тоқтатылды.
job-compared = Бір болуы мүмкін жұптар: { $number }.
job-compare-stopped = Салыстыру тоқтатылды.
