# Бүкіл экрандағы мәтін: онымен не істеуге болады.
action-edit-text = Мәтінді бүкіл экранда жазу
action-edit-text-short = Бүкіл экран
action-leave-text = Пішінге қайту; мәтін сақталады
action-leave-text-short = Пішінге
action-select-text = Меңзерге дейін белгілеу
action-mark-text = Shift пернесінсіз белгілеу: бастау, аяқтау
action-mark-text-short = Белгілеу
action-select-all-text = Бәрін белгілеу
action-copy-text = Көшіру, жүйе буферіне де
action-copy-text-short = Көшіру
action-cut-text = Қиып алу, жүйе буферіне де
action-cut-text-short = Қиып алу
action-paste-text = Көшірілгенді не қиылғанды қою
action-paste-text-short = Қою
action-find-text = Мәтіннен табу
action-find-text-short = Табу
action-next-found = Келесі жер
action-next-found-short = Келесі
action-previous-found = Алдыңғы жер
action-previous-found-short = Алдыңғы
action-line-up = Жолдарды жоғары жылжыту
action-line-up-short = Жоғары
action-line-down = Жолдарды төмен жылжыту
action-line-down-short = Төмен
action-by-word = Сөз бойынша
action-delete-word = Сөзді өшіру
action-text-edge = Басына, соңына

help-text = Бүкіл экрандағы мәтінде
help-find = Мәтіннен іздегенде
help-editing = Кез келген жол мен мәтінде
help-editing-else = Жол мен мәтінде, жоғарыда басқаша айтылмаса
editing-home = Жолдың басына
editing-end = Жолдың соңына
editing-word-back = Бір сөз артқа
editing-word-on = Бір сөз алға
editing-first = Мәтіннің басына
editing-last = Мәтіннің соңына
editing-delete-word-back = Алдындағы сөзді өшіру
editing-delete-word-on = Кейінгі сөзді өшіру
editing-delete-home = Жолдың басына дейін өшіру
editing-delete-end = Жолдың соңына дейін өшіру

# Мәтін астындағы жол.
editor-position = { $line }-жол, барлығы { $lines }; { $character }-таңба
editor-selected = белгіленді: { $number }
editor-used = таңба: { $limit } ішінен { $used }
editor-changed = өзгерді
editor-find = Табу:
editor-found = { $number }, барлығы { $all }
editor-not-found = табылмады

notice-clip-terminal = Осында көшірілді, терминалға да берілді; қойып тексеріңіз.
notice-clip-here = Тек осында көшірілді: жүйенің буфері табылмады.
notice-marking = Белгілеу үшін меңзерді жылжытыңыз; F3 аяқтайды.
refused-one-line = Бұл өріс бір жолдық.
refused-one-line-advice = Сипаттама сияқты ұзын мәтіндер бүтін ашылады.
refused-not-selected = Ештеңе белгіленбеген.
refused-not-selected-advice = Shift пен көрсеткілермен немесе F3-пен белгілеңіз.
refused-nothing-copied = Мұнда әлі ештеңе көшірілмеген не қиылмаған.

# Сыртқы редактор және оның алдындағы ескерту.
action-outside-editor = Ұзын мәтіндерге сыртқы редактор: қосу не өшіру
action-hand-over = Мәтінді сыртқы редакторда ашу
action-hand-over-short = Сыртқы редактор
title-outside = Сыртқы редактор
outside-command = Ұзын мәтіндер мұнда ашылады: { $command }
outside-warning = Онда мәтін шифрланбайды. Ашық тұрғанда ол уақытша файлда және редактордың алмасу, көшірме, тарих файлдарында оқуға ашық жатады. Casebook өз файлын және қасындағыны өшіреді; редактор басқа жерде сақтағаны қалады.
outside-memory = Уақытша файл дискіде емес, жадта жатады.
outside-disk = Уақытша файл жадта емес, ДИСКІДЕ жатады. Өшірілгенді қайта табуға болады, әсіресе SSD дискіде.
outside-accept = Enter: бәрібір қосу. Esc: өшірулі қалдыру.
notice-outside-on = Қосылды. Ұзын мәтінде Ctrl+E сыртқы редакторды ашады.
notice-outside-off = Сыртқы редактор енді қолданылмайды.
notice-outside-keeping = Алдымен қаралама сақталуда. Esc артқа қайтарады.
notice-outside-changed = Редактордан алынды; Ctrl+Z кері қайтарады.
notice-outside-unchanged = Редактор ештеңе өзгертпеді.
refused-no-editor = Сыртқы редактор көрсетілмеген.
refused-no-editor-advice = config.toml ішіне external_editor жазыңыз.
refused-outside-off = Сыртқы редактор өшірулі.
refused-outside-off-advice = F2 «сыртқы редактор» деп табады.
refused-outside-long = { $limit } таңбадан көп: бұрынғы мәтін қалды.
refused-outside-long-advice = F8 басқа мәтінге қояды.
refused-outside-status = Редактор қатесі; бұрынғы мәтін қалды.
refused-outside-status-advice = F8 жаңасын қояды.
refused-outside-ended = Редактор қатемен аяқталды; мәтін бұрынғыдай.
refused-outside-not-text = Бұл UTF-8 емес; бұрынғы мәтін қалды.
refused-outside-not-text-advice = F8 оқылатынын қояды.
refused-outside-missing = Мұндай редактор жоқ: { $command }
refused-outside-failed = Редакторды қолдану мүмкін емес: { $why }
refused-outside-left = Өзіңіз жойыңыз, ішінде мәтін бар: { $path }

# Өріске не енгізіледі: пішінде F1.
field-help-such-as = Мысалы: { $examples }
field-help-line = Бір жол мәтін, қалай оқылуы керек болса, солай.
field-help-text = Қанша жол керек болса, сонша; F4 бүкіл экранда жазуға ашады.
field-help-date = Күн, ай, жыл немесе аралық уақыт – қаншалықты дәл белгілі болса, сонша.
field-help-date-examples = 5.1.22 · мамыр 2023 · 5 қаңтар 2022
field-help-time = Сол жердің сағаты бойынша уақыт, аралық не тәулік бөлігі. Оны күнмен бірге теруге болады.
field-help-time-examples = 14:30 · ~9:00 · 23:00–01:30 · таңертең
field-help-amount = Сан не аралық; дереккөзде солай айтылса, қасына «кемінде», «астам», «дейін» не «шамамен».
field-help-amount-examples = 164 · кемінде 18 · 10 000-ға жуық · 400-ден астам · 1–2
field-help-term = Тізімнің біреуі: басын кез келген тілде теріңіз, Tab қояды. Ctrl+↓ тізімді көрсетеді.
field-help-code = Сөз не код; белгілісін Tab қояды. Ctrl+↓ тізімді көрсетеді.
field-help-terms = Тізімнің бірнешеуі, араларында ;. Ctrl+↓ тізімді көрсетеді.
field-help-tags = Өз сөздеріңіз. Оларды бос орын бөледі, ал үтір не ; болса – сол бөледі, онда тегтің ішінде бос орын бола алады. Тырнақша сөздерді бірге ұстайды.
field-help-tags-examples = түн соттар · түн; азаматтық киімде · "азаматтық киімде"
field-help-number = Бүтін сан, мысалы 12.
field-help-degrees = Ондық нүктесі бар градус, мысалы 43.25; оңтүстік пен батысқа қарай нөлден төмен.
field-help-flag = Солай ма, жоқ па.
field-help-flag-examples = иә · жоқ
field-help-field-name = Дереккөз айтқан өрістің атауы. Ctrl+↓ тізімді көрсетеді.
field-help-place = Орын: басын теріңіз, белгілісін Tab қояды. Белгісізі жаңа орын болады.
field-help-place-examples = Алматы · L-10
field-help-party = Адам, топ не ұйым; есімнің алдындағы сөз рөлін айтады. Белгіліге тек Tab байланыстырады, әйтпесе жаңасы жасалады.
field-help-party-examples = Айгүл Мысал · куә Болат Тест · P-31
field-help-organisation = Ұйым: Tab белгіліге байланыстырады, әйтпесе жаңасы жасалады.
field-help-organisation-examples = Құқық комитеті · O-7
field-help-case = Атауы не белгісі бойынша іс: Tab белгіліге байланыстырады.
field-help-case-examples = 2022 жылғы қаңтар оқиғалары · C-3
field-help-incident = Атауы не белгісі бойынша басқа оқиға.
field-help-incident-examples = Наразылықтан кейін түнде бөлімде ұсталды · I-412
field-help-source = Атауы не белгісі бойынша дереккөз: Tab белгіліге байланыстырады, әйтпесе жаңасы жасалады.
field-help-source-examples = 2023 жылғы баяндама · S-12
field-help-any = Жазба өз белгісі бойынша, мысалы I-412.
field-help-injuries = Әр жолда бір жарақат, | белгісінен кейін – дене мүшесі мен айтылғанмен қаншалықты үйлесетіні.
field-help-injuries-examples = табанның көгеруі | табан | үйлеседі
field-help-provisions = Әр жолда біреуі: заң | бап | не туралы.
field-help-provisions-examples = ҚК | 174 | араздық қоздыру

# Сүзгі нені түсінеді: оның жолында F1.
filter-help = Сүзгі нені түсінеді
filter-help-words = Сөздер не олардың басы, кез келген жазумен. Алдындағы - ондайларды шығарып тастайды; тырнақша сөздерді бірге ұстайды.
filter-help-words-examples = алматы · ұрып -полиция · "адвокат жоқ"
filter-help-terms = тізімнің біреуі не үтір арқылы бірнешеуі; Tab толықтырады.
filter-help-terms-examples = түрі:ұстау · -рөл:куә,адвокат · бар:даулы
filter-help-records = бұл кім не не екені, аты не белгісі бойынша.
filter-help-records-examples = қайда:алматы · -кімнен:"қала полициясы" · іс:C-3
filter-help-when = кез келген күн; = болса, тек сол кезде болғаны анық, болмаса – болуы мүмкіні де.
filter-help-when-examples = қашан:2022-01 · қашан:=2022 · қашан:"қаңтар 2022"
filter-help-time = тәулік уақыты, аралық не тәулік бөлігі.
filter-help-time-examples = уақыт:14:30 · уақыт:23:00-01:30 · -уақыт:түнде
filter-help-until = келісім мерзімі қашан бітеді: күн, <күн, «өтті» немесе «жақында» – алдағы 90 күнде.
filter-help-until-examples = дейін:2026-03 · дейін:<2026-03 · -дейін:өтті
filter-help-tag = тегтер, олардың кемінде біреуі болуы керек.
filter-help-tag-examples = тег:түн · тег:түн,соттар · -тег:"азаматтық киімде"

# Дәлелдер және олардың сақталуы.
field-help-size = Байт саны, мысалы 48213.
field-help-evidence = Файл аты не белгісі бойынша дәлел.

# Алушылар және оларға берілгендер.
field-help-recipient = Аты не белгісі бойынша алушы.
field-help-recipient-examples = БҰҰ жұмыс тобы · A-3
