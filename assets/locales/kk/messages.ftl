# Терезелердің тақырыптары.
title-commands = Пәрмендер
palette-records = Жазбалар
title-search = Бәрінен іздеу
title-go-to-date = Күнге өту
title-field = Өріс мәнін беру: { $records }
field-choice-common = Олар әр түрге жатады: мәліметтерден тек бәрінде бары ғана.
field-choice-none = Олар әр түрге жатады, ортақ мәліметтері жоқ.
title-drafts = Қараламалар: Enter ашады, Del жояды
drafts-drop = Қараламаны немесе таңдалғандарын жою
drafts-drop-short = Жою
history-go = Осы қадамға дейін кері қайтару не қайта жасау
history-go-short = Осы қадамға
title-columns = Тізім бағандары
title-values = { $record }: нені көшіру керек
title-edit-field = { $record }: нені өзгерту керек
columns-no-order = сұрыпталмайды
columns-sorts = сұрыптайды
columns-sorted-up = басынан сұрыпталған
columns-sorted-down = соңынан сұрыпталған
title-help = Пернелер
title-history = Тарих: Enter осы қадамға дейін кері қайтарады не қайта жасайды
step-undone = кері қайтарылды
step-same = { $other } жазбасы { $kept } жазбасына қосылды
step-different = { $kept } мен { $other }: бір емес
step-unsure = { $kept } мен { $other }: бір екені анықталмады
title-trash = Себет
title-write-text = Файлға жазу
title-back-up = Картотеканың көшірмесі

# Көрсететін ештеңе жоқ жерде, себебімен.
record-gone = Бұл жазба енді жоқ.
record-in-trash = Себетте тұр. R қалпына келтіреді.
consent-agreed = келісті: { $by }
consent-refused = бас тартты: { $by }
consent-until = мерзімі: { $date }
consent-ran-out = мерзімі өтті: { $date }
reading-confirmed-by-few = «Расталған» деуге екі тәуелсіз дереккөз керек.
list-marked = таңдалды: { $number }
list-marking = таңдалуда …
list-range = { $reference } жазбасынан бастап
list-loading = Оқылуда …
list-empty = Мұнда әзірге бос. n оқиға, N осы түрдегі жазба қосады.
list-no-match = Ештеңе сәйкес келмейді. Esc сүзгіні алып тастайды.
list-no-incidents = Оқиға жоқ.
trash-empty = Себет бос. T тізімді қайта көрсетеді.
drafts-empty = Қаралама жоқ. Терілген, бірақ сақталмаған мәтін осында тұрады.
history-empty = Әзірге ештеңе өзгерген жоқ.
search-empty = Ештеңе табылмады.
search-similar = ұқсас

# Жолды қалай толтыру керек.
search-hint = Есімдер, орындар, баяндағы сөздер: кез келген жазумен.
date-hint = Өзіңіз жазатындай: 5.1.22, қаң 2022, кеше.
write-text-hint = Файл шифрланбаған: қолына түскен кез келген адам оқи алады. Enter жазады.
back-up-hint = Көшірме картотека сияқты қорғалады және тексеріледі. Enter жасайды.
date-ambiguous = { $dates }: айды сөзбен жазыңыз

# Жоғарғы жол.
header-no-passphrase = ҚҰПИЯСӨЗСІЗ
header-read-only = ТЕК ОҚУ

# Не болды және әрі қарай не істеу керек: пернелер үстіндегі жол.
notice-keys = ? пернелерді көрсетеді.
notice-quit = q бағдарламадан шығарады; бәрі сақталған.
notice-quit-unkept = q бағдарламадан шығарады.
notice-interrupt = Шығу үшін тағы Ctrl+C; бәрі сақталған.
notice-interrupt-unkept = Шығу үшін тағы Ctrl+C.
notice-leaving = Терілген сақталуда, содан кейін шығу.
notice-nothing-to-undo = Кері қайтаратын ештеңе жоқ.
notice-nothing-to-redo = Қайта жасайтын ештеңе жоқ.
notice-nothing-typed = Әлі ештеңе терілген жоқ. Esc жолды жабады.
notice-known-name = Бұл есім бар: Tab — сол адам, Enter — жаңа адам.
notice-trashed = Себетке салынды: { $records }. z кері қайтарады.
notice-restored = Қалпына келтірілді: { $records }.
notice-many-trashed = Себетке көшті: { $records }. z кері қайтарады.
notice-many-restored = Қалпына келді: { $records }. z кері қайтарады.
notice-many-added = Қосылды ({ $part }): { $records }.
notice-many-set = { $field }: { $records } өзгерді. z кері қайтарады.
notice-stopped = Тоқтатылды. Ештеңе өзгерген жоқ.
notice-saved = Сақталды: { $records }.
notice-saved-new = Сақталды: { $records }; жаңа: { $made }.
notice-stored = Сақталды.
notice-undone = Кері қайтарылды: { $records }. Z қайта жасайды.
notice-redone = Қайта жасалды: { $records }. z кері қайтарады.
notice-undone-many = Кері қайтарылған қадамдар: { $steps }. Z бір-бірлеп қайта жасайды.
notice-redone-many = Қайта жасалған қадамдар: { $steps }. z бір-бірлеп кері қайтарады.
notice-step-undo = Қадамда { $records } жазба бар. Тағы Enter: кері қайтару.
notice-step-redo = Қадамда { $records } жазба бар. Тағы Enter: қайта жасау.
notice-steps-undo = Таңдалғанымен бірге { $steps } қадам кері қайтады. Тағы Enter: қайтару.
notice-steps-redo = Таңдалғанымен бірге { $steps } қадам қайта жасалады. Тағы Enter: жасау.
notice-copied = Осы компьютердің алмасу буферіне көшірілді.
notice-copied-terminal = Терминалға берілді; қойып тексеріңіз. Y файлға жазады.
notice-written = Шифрсыз жазылды: { $path }
notice-backed-up = Көшірме жасалып, тексерілді: { $path }
notice-language = Бағдарлама тілі: қазақша.
notice-theme = Безендіру: { $name }.
notice-mouse-on = Тінтуір қосылды; мәтінді белгілеу үшін Shift басып тұрыңыз.
notice-mouse-off = Тінтуір қайтадан мәтінді белгілейді.
notice-keyboard = Пәрмендер мына пернетақтадан деп оқылады: { $name }.
notice-keyboard-detect = Пернетақта терілген әріптерден анықталады.
notice-drafts = { $number } қаралама сақтаулы. d көрсетеді.
notice-unchanged = Ештеңе өзгерген жоқ.
notice-drafts-dropped = { $number } қаралама жойылды; бағдарлама жабылғанша z кері қайтарады.
notice-drafts-none-dropped = Бағдарлама ашылғалы қаралама жойылған жоқ. Мұнда z тек қараламаларға қатысты.
notice-drafts-back = { $number } қаралама қайтарылды.
notice-hidden = { $told } Сүзгі { $reference } жазбасын жасырып тұр: Esc алып тастайды.
notice-draft = Қаралама ретінде сақталды; d қараламаларды көрсетеді.
notice-draft-elsewhere = Жабылды; терілгені сіз жазған файлда.
notice-nothing-to-add = Бұл пішінге қосатын ештеңе жоқ.
notice-only-field = Бұл жалғыз өріс.
notice-part-empty = Алдымен осыны толтырыңыз.
notice-part-removed = Алып тасталды; Ctrl+Z кері қайтарады.
notice-part-removed-what = Алып тасталды: { $what }; Ctrl+Z кері қайтарады.
notice-part-stays = F5 арқылы қосылғанды ғана алып тастауға болады.

# Сақтау күйі: қысқа, оң жақта.
saved-at = сақталды { $clock }
form-saving = сақталуда …
form-draft-kept = қаралама { $clock }
form-draft-unkept = сақталмады
quick-same = = соңғы жазба
quick-here = = экрандағы іс
quick-line = Tab мұны жолдарға бөледі
quick-counts = байланған: { $linked }, жаңа: { $new }
job-checking = Тарих пен кестелер тексерілуде
job-storing = Жазбалар өзгеруде
job-comparing = Есімдер салыстырылуда
duplicates-title = Қосарлы жазбалар
title-comparing = Екі жазбаны салыстыру
duplicates-none = Екі рет жазылған ештеңе көрінбейді. Шешілген жұп қайта сұралмайды.
duplicates-kept = қалады
judged-same = { $b } енді { $a }. z кері қайтарады.
judged-different = { $a } мен { $b } бір емес. z кері қайтарады.
judged-unsure = { $a } мен { $b } бір екенін анықтау мүмкін емес. z кері қайтарады.
title-sayings = { $reference } туралы дереккөздер: { $field }
title-sayings-none = Дереккөздер бұл туралы енді айтпайды
sayings-of-record = Тұтас жазба
sayings-own = жазба
sayings-none = ештеңе
sayings-less-exact = дәлдігі кем
sayings-more-exact = дәлірек
sayings-otherwise = басқаша дейді
notice-decided = Шешілді. z кері қайтарады.
decided-taken = { $number ->
    [0] { $field }: енді { $value }, { $source } бойынша.
   *[other] { $field }: енді { $value }, { $source } бойынша; { $number } басқасы шеттетілді.
}
decided-agrees = { $number ->
    [0] { $source } қабылданды: { $value }.
   *[other] { $source } қабылданды: { $value }; { $number } басқасы шеттетілді.
}
decided-own = { $number ->
    [0] { $field }: сол күйінде қалды.
   *[other] { $field }: сол күйінде қалды; { $number } басқасы шеттетілді.
}
decided-superseded = { $field }: { $source } айтқаны шеттетілді. z кері қайтарады.
decided-disavowed = { $field }: { $source } айтқаны қайтып алынды. z кері қайтарады.
decided-needs-work = { $field }: { $source } тексеруді қажет етеді. z кері қайтарады.
decided-open = { $field }: { $source } бойынша шешілмеген. z кері қайтарады.

# Сандар.
count-of = { $all } ішінен { $some }
count-more = … тағы { $number }

# Сөз болып отырған жазбалардың саны.
many-cases = { $number ->
   *[other] { $shown } іс
}
many-incidents = { $number ->
   *[other] { $shown } оқиға
}
many-people = { $number ->
   *[other] { $shown } адам
}
many-organisations = { $number ->
   *[other] { $shown } ұйым
}
many-places = { $number ->
   *[other] { $shown } орын
}
many-sources = { $number ->
   *[other] { $shown } дереккөз
}
many-figures = { $number ->
   *[other] { $shown } сан
}
many-terms = { $number ->
   *[other] { $shown } термин
}
many-citations = { $number ->
   *[other] { $shown } дереккөзге сілтеме
}
many-records = { $number ->
   *[other] { $shown } жазба
}

# Иә мен жоқ, пішін оларды солай оқиды.
yes = иә
no = жоқ

# Тарих.
deed-created = енгізілді
deed-edited = өзгертілді
deed-trashed = себетке салынды
deed-restored = қалпына келтірілді
deed-device = { $device } құрылғысында

# Жазбаның дереккөздері.
rivals-disputed = { $versions }, даулы
rivals-forsaken = { $value }, енді ешбір дереккөз растамайды
citation-for = «{ $field }» үшін

# Пішін: өріс қалай түсінілді, босын қалай толтыру керек.
reading-or = { $first } немесе { $second }?
reading-one-has-name = { $novel }; бұл есім { $reference } жазбасында бар, Tab байлайды
reading-many-have-name = Бұл есім { $number } жазбада бар; Tab таңдайды
suggestion-new = + { $novel } «{ $text }»
suggestion-makes = { $novel } «{ $text }»
hint-date = мысалы, 5.1.22 не қаң 2022
hint-time = мысалы, 14:30, ~14:30, 9:00–11:00, таңертең
hint-amount = мысалы, 164, ~10000, кемінде 18, 1–2
hint-term = Ctrl+↓ тізімді ашады
hint-terms = бірнешеу болса, арасына ;
hint-flag = иә немесе жоқ
hint-tags = бірнешеуі: ; арқылы; тег алдындағы - оны алып тастайды
hint-injuries = жолына біреуден: жарақат | дене мүшесі | қаншалықты үйлеседі
hint-provisions = жолына біреуден: заң | бап | не туралы
hint-people = тізім: жолға бір адам
hint-next-part = PgDn: «{ $part }»
hint-more-fields = F3: { $fields }

# Тым кішкентай экран.
small-is = Бұл терезеде { $columns } баған және { $rows } жол бар.
small-needs = Кемінде { $columns } баған және { $rows } жол керек.
small-advice = Терезені үлкейтіңіз немесе қаріпті кішірейтіңіз.
small-keys = Істейді: { $lock } құлыптау, { $quit } шығу.

# Құпиясөз сұрайтын экран.
unlock-passphrase = Құпиясөз
unlock-opening = Ашылуда
unlock-hint = Тергенде жұлдызша көрінеді; Tab таңбаларды көрсетеді.
unlock-keys = Enter ашу   Tab көрсету не жасыру   Esc шығу

# Қатты қателесетін сағат: бірдеңе жазылмай тұрып сұралады.
title-far-off = Компьютердің сағаты
far-off-behind = Сағат қазір { $now } деп тұр. Мұнда соңғы өзгеріс жасалғанда { $last } деп тұрған. Екеуінің бірі қате.
far-off-behind-advice = Сағат қазір қате болса, компьютер баптауларында түзетіп, жалғастырыңыз. Сол кезде қате болса, жалғастыра беріңіз.
far-off-before = Сағат қазір { $now } деп тұр. Бұл қате: casebook одан кейін шыққан.
far-off-before-advice = Оны компьютер баптауларында түзетіп, жалғастырыңыз.
far-off-why = «Кеше» сағат бойынша саналады, әр өзгеріс те соның уақытымен сақталады. Өзгерістердің реті сағатқа тәуелді емес.
far-off-accept = Enter: жалғастыру. Esc: артқа; терілгені қаралама болып сақталады.

# Неге екі жазба бір тұлға туралы болуы мүмкін.
reason-same-name = есімі бірдей
reason-same-family = тегі бірдей
reason-same-given = өз есімі бірдей
reason-same-patronymic = әкесінің аты бірдей
reason-same-one = бір есімі бірдей
reason-similar-family = тектері ұқсас: { $a }, { $b }
reason-similar-given = өз есімдері ұқсас: { $a }, { $b }
reason-similar-patronymic = әкелерінің аттары ұқсас: { $a }, { $b }
reason-similar-one = есімдері ұқсас: { $a }, { $b }
reason-initial = { $a } әрпі сәйкес келеді: { $b }
reason-patronymic-missing = әкесінің аты біреуінде ғана
reason-word-missing = { $word } біреуінде ғана
reason-one-word = біреуінде белгілісі тек { $word }
reason-acronym = { $a } – бас әріптері: { $b }
reason-known-acronym = { $a } – белгілі қысқартуы: { $b }
reason-all-words = сөздері бірдей
reason-same-words = сөздерінің { $number } %-ы бірдей
reason-same-birth = туған жылдары сәйкес
reason-birth-differs = { $number ->
   *[other] туған жылдарының айырмасы { $number } жыл
}
reason-same-country = елі бірдей
reason-country-differs = елдері әртүрлі
reason-sex-differs = әйел мен ер адам
reason-shared-cases = { $number ->
   *[other] ортақ { $number } іс
}
reason-shared-companions = { $number ->
   *[other] ортақ { $number } серік
}

# Біріктірілген екі жазбаның бірі айтып, екіншісі айтпаған нәрсе.
merged-otherwise = { $reference } жазбасында тағы болғаны – { $said }

many-evidence = { $number ->
   *[other] { $shown } дәлел
}
many-custody = { $number ->
   *[other] { $shown } сақтау қадамы
}
title-take-in = Дәлел қосу
take-in-hint = Файл не қалта жолы. Көшірмесі осында кіреді; өзі орнында қалады.
title-write-out = Дәлел файлын шығару
write-out-hint = Қайда. Онда файл шифрланбайды, шығару белгіленеді.
job-taking-in = Файлдар қабылдануда
notice-taken-in = Қабылданды: { $number }, { $first } бастап; бұрыннан бары: { $known }
notice-written-out = Шығарылды, белгіленді: { $path }
refused-no-evidence = Мұнда дәлел көрсетілмеген.
refused-no-evidence-advice = Алдымен дәлелді ашыңыз.
many-recipients = { $number ->
   *[other] { $shown } алушы
}
many-disclosures = { $number ->
   *[other] { $shown } тапсыру
}
notice-handed-on = { $told } Бұрын { $number } рет берілген: «Тапсырылғаны» дегенді қараңыз.
picture-graphic = Бұл суретті көру ауыр деп белгіленген.
picture-noted = Қажет болса, алдымен көзіңізді алып тұрыңыз. Көрсетілгені сақтау тізбегінде белгіленеді.
picture-accept = Enter: көрсету. Esc: көрсетпеу.
picture-reading = Оқылуда … Esc тоқтатады.
job-reading-picture = Сурет оқылуда
refused-few-colours = Мұнда көрсетуге түс аз.
refused-few-colours-advice = x файлды шығарады, ол белгіленеді.
refused-no-picture = Сурет емес: { $sort }.
refused-no-picture-advice = x файлды таңдаған жерге шығарады, ол белгіленеді.
refused-unreadable-picture = Бүлінген не мұнда белгісіз: { $sort }.
refused-unreadable-picture-advice = x оны шығарады, ол белгіленеді.
refused-large-picture = Тым үлкен (64 МиБ, 64 млн нүкте).
refused-large-picture-advice = x оны шығарады, ол белгіленеді.
picture-unsaid = түрі белгісіз
refused-empty-folder = Онда бірде-бір файл жоқ.
refused-empty-folder-advice = Файлды не файлы бар қалтаны атаңыз.
notice-some-taken-in = Оған дейін қабылданды: { $number }, { $first } бастап.

# Берілетін жазбалар.
title-hand-on = Жазбаларды беру: кімге?
title-hand-on-to = Алушы: { $recipient }
hand-on-no-recipients = Әзірге алушы жоқ. Алдымен жасаңыз: Esc, сосын F2 ішінде «Алушыларды көрсету», сосын F3.
hand-on-marked = Белгіленгені: { $records }
hand-on-shown = Көрсетілгені: { $records }
hand-on-case = Оның ісі: { $records }
hand-on-whole = Бүкіл картотека
hand-on-undecided = шешілмеген
hand-on-replaced = ауыстырылады
hand-on-left = қалады
hand-on-format = Пішім: { $format }. Tab келесісін алады; файлдың кеңейтімі шешеді.
hand-on-folder = Пішім: { $format }, әр түрге файлы бар қалта. Tab келесі пішімді алады.
hand-on-only-format = Пішім: { $format }
hand-on-hint = Қайда. Онда файл шифрланбайды; кім алғаны белгіленеді.
hand-on-hint-stop = Esc тоқтатады; сонда ештеңе берілмейді.
job-weighing = Не берілетіні қаралуда
job-handing-on = Берілетіні жазылуда
notice-handed-over = { $path } ішінде { $count } жазба, { $reference } деп белгіленді
