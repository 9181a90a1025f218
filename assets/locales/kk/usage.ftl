# Пәрмен жолының анықтамасы. Мәтін пәрмен мен аргумент аты бойынша табылады:
# about-list, argument-list-kind; қалай екені src/cli/help.rs ішінде айтылған.
usage-heading = Қолданылуы:
usage-commands = Пәрмендер
usage-arguments = Аргументтер
usage-options = Параметрлер
usage-more = Толығырақ: { $command }

# Мәндердің аттары, бас әріппен.
value-options = ПАРАМЕТРЛЕР
value-command = ПӘРМЕН
value-file = ФАЙЛ
value-path = ЖОЛ
value-line = МӘТІН
value-kind = ТҮР
value-filter = СҮЗГІ
value-name = АТАУ
value-ref = ЖАЗБА
value-words = СӨЗДЕР
value-limit = САН
value-to = ҚАЙДА
value-old = ЕСКІ
value-new = ЖАҢА
value-format = ПІШІМ
value-column-field = БАҒАН=ӨРІС
value-field = ӨРІС
value-citation = СІЛТЕМЕ
value-language = ТІЛ
value-shell = ҚАБЫҚ

# Кез келген пәрменге айтуға болатыны.
argument-file = Қай картотекамен жұмыс істеу керек
argument-passphrase-file = Құпиясөзді осы файлдың бірінші жолынан оқу
argument-passphrase-stdin = Құпиясөзді стандартты енгізудің бірінші жолынан оқу
argument-json = Стандартты шығысқа бір JSON құжатын шығару
argument-plain = Мәтін жолдарымен сұрау және жауап беру: экраннан оқитын бағдарламалар үшін
argument-config = Баптауларды config.toml орнына осы файлдан оқу
argument-no-color = Түссіз
argument-help = Анықтаманы көрсету
argument-version = Нұсқасын көрсету

# Бағдарламаның өзі.
about-casebook = Құқық қорғаушылардың жазбалары бір шифрланған файлда
about-casebook-long =
    Құқық қорғаушылардың жазбалары бір шифрланған файлда

    Пәрменсіз картотека толық экранда ашылады. Пәрмендер скрипттерге арналған; --plain қосылса, бағдарлама мәтін жолдарымен сұрап, жауап береді.
about-casebook-after = --file жоқ болса, картотеканы CASEBOOK_FILE орта айнымалысы атайды.
argument-casebook-casebook = Ашылатын картотека
about-help = Осы анықтаманы немесе пәрмен анықтамасын көрсету
argument-help-subcommand = Қай пәрмен туралы

# Картотека құру, енгізу және оқу.
about-new = Картотека құру
argument-new-path = Қайда құру керек; айтылмаса, картотека ізделетін жерде
argument-new-no-passphrase = Оны қорғамау
argument-new-generate = Оны кездейсоқ алты сөзбен қорғап, сол сөздерді шығару
about-demo = Үйренуге арналған құпиясөзсіз картотека құрып, оны ашу
argument-demo-to = Қайда сақтау керек; айтылмаса, уақытша қалтада
argument-demo-no-open = Тек құру
about-add = Оқиғаларды жылдам жолмен енгізу
about-add-after =
    Өрістер нүктелі үтірмен бөлінеді, реті кез келген:
      5 қаңтар 2022; Алматы; ұсталды; А. Есім; кім жасаған полиция; дер Amnesty
    «кім жасаған», «дер», «іс», «ескертпе» не «қайда» сөзінен басталған өріс не екенін өзі айтады; рөл де солай: куә Б. Есім. Бірнеше адам: А & Б. Белгісіз: -. Жазбамен P-31 сияқты белгісі арқылы байланыстырылады; адамдар ешқашан тек атымен байланыстырылмайды.
argument-add-line = Жол, немесе оларды стандартты енгізуден бір-бірлеп оқу үшін -
about-list = Жазбалар тізімін көрсету
about-list-after =
    СҮЗГІ – сөздер мен шарттар: түрі: іс: қашан: уақыт: ел: қайда: кім: кімнен: рөл: әдіс: жарақат: дереккөз: күй: көрсеткіш: сипаты: бар: келісім: дейін: қолжетім: тег:. Шарт алдындағы минус ол тапқанды алып тастайды. Теңдік белгісі сол уақытта анық болғанын қалдырады: қашан:=2022-01.
      casebook list оқиғалар түрі:ұстау қашан:2022-01 -кімнен:полиция
      casebook list оқиғалар --saved "Тексеру"
argument-list-kind = Нені көрсету керек: { $known }
argument-list-filter = Жазбаларда не болуы керек
argument-list-saved = Сақталған сүзгінің шарттары, атауы не белгісі бойынша; басқа шарттар оны тарылтады
argument-list-sum = Көрсетілген сандарды қосу, егер ондай қосынды дұрыс болса
about-show = Бір жазбаны толық көрсету: байланыстары, дереккөздері, түрлі нұсқалары, тарихы
argument-show-reference = Жазбаның белгісі, мысалы I-412
about-search = Жазбаларды сөз бойынша, кез келген жазылуда және әліпбиде табу
argument-search-words = Нені іздеу керек; соңғы сөз аяқталмаған болуы мүмкін. «casebook list» шарттары іздеуді тарылтады: тажимуратов түрі:ұстау
argument-search-limit = Ең көбі қанша жазба; айтылмаса, { $default }
about-history = Кім, нені, қашан өзгерткенін көрсету; алдымен жаңасы
argument-history-reference = Бір жазбаның, мысалы I-412
argument-history-limit = Ең көбі қанша өзгеріс; айтылмаса, { $default }
about-undo = Соңғы өзгерісті кері қайтару
about-redo = Соңғы кері қайтарылғанды қайта жасау

# Бір адам не ұйым туралы екі жазба.
about-duplicates = Екі рет жазылған болуы мүмкін адамдар мен ұйымдарды көрсету; алдымен ең ықтималы
argument-duplicates-limit = Ең көбі қанша жұп; айтылмаса, { $default }
about-same = Бір адам не ұйым туралы екі жазбаны біріктіру
about-same-after = Оқиғасы көп жазба қалады, тең болса – ескісі. Екіншісіне байланған бәрі соған көшеді, екіншісінің аты тағы бір есімге айналады, ал белгісі қалған жазбаға апарады. «casebook undo» мұны кері қайтарады.
argument-same-first = Біреуінің белгісі, мысалы P-12
argument-same-second = Екіншісінің белгісі
argument-same-keep = Екеуінің қайсысы қалсын
about-not-same = Екі жазба бір нәрсе туралы емес деп жазып қою
argument-not-same-first = Біреуінің белгісі, мысалы P-12
argument-not-same-second = Екіншісінің белгісі
argument-not-same-unsure = Мұны анықтау мүмкін емес деп жазып қою
about-decide = Дереккөздер әр түрлі айтқан жерде қайсысы дұрыс екенін шешу
about-decide-after =
    Кім не айтатынын «casebook show» пен «casebook list citations» көрсетеді:
      casebook decide I-12 when --choose Q-7
    Жазба таңдалған сілтемеде айтылғанды алады, ол сілтеме қабылданған болады; басқаша айтылғандар шеттетіледі. «casebook undo» шешімді қайтарады.
argument-decide-reference = Қай жазба туралы, мысалы I-412
argument-decide-field = Қай өріс туралы, аты немесе жазуы бойынша; сілтеме бүкіл жазбаға қатысты болса, керек емес
argument-decide-choose = Осы сілтемеде айтылғаны дұрыс
argument-decide-own = Жазбаның өзінде тұрғаны дұрыс
argument-decide-supersede = Бұл сілтеме шеттетілді: орнына басқасы алынды
argument-decide-disavow = Дереккөз осы сілтемеде айтылғанынан бас тартқан
argument-decide-needs-work = Бұл сілтемені алдымен тексеру керек
argument-decide-undecided = Бұл сілтеме туралы мәселе қайта ашық

# Тұтас файлдар.
about-verify = Тарих пен кестелерді тексеру
about-verify-after =
    --rebuild қосылса, жазбалар, тізімдер және іздеу көрсеткіші тарих бойынша, ол дұрыс болса, қайта құрылып, тексеріледі. Файлдың бұрынғы күйі жанында қалады: ФАЙЛ.before-rebuild-1. Кері қайтару қадамдары тарихта жоқ, олар қалпына келмейді.

    Тарихтағы бірде-бір өзгеріс жасамаған жазбалар тарихтың соңында өзгерістер жетпейтінін білдіреді, олар алынбайды: сол өзгерістер бар сақтық көшірмені қайтарыңыз. Ол болмаса, --accept-loss оларды алып тастайды; олар ФАЙЛ.before-rebuild-1 ішінде қалады.
argument-verify-rebuild = Файлдың көшірмесін жасап, тарих бойынша құруға болатынның бәрін қайта құру
argument-verify-accept-loss = --rebuild қосылғанда: тарихтағы бірде-бір өзгеріс жасамағанды алып тастау
about-backup = Картотеканы, ашық тұрса да, көшіріп, көшірмесін тексеру
about-backup-after = Көшірме сол құпиясөзбен ашылады. Оған қайту үшін картотеканы жауып, көшірмені ашыңыз немесе оны картотеканың орнына қойыңыз.
argument-backup-to = Көшірме қайда жасалады; онда әлі файл болмауы керек
about-alphabet = Атау бойынша тізімдердің әліпбиін көрсету немесе таңдау
about-alphabet-after = Алдымен сол тілдің жазуы тұрады. Экран қай тілде болса да, әліпби картотеканыкі: жаңа картотекада ол қай тілде құрылса, сол тілдікі.
argument-alphabet-language = Тіл: { $known }
about-upgrade = Ерте нұсқа жазған картотекадан жаңасын құру; ескісі сол күйінде қалады
about-upgrade-after = Ерте нұсқалар тарихты басқаша сақтаған. Ол түгел көшіріледі, себет, кері қайтару қадамдары, қараламалар және баптаулар да бірге, әрі тексеріледі; жаңа файл сол құпиясөзбен ашылады. Ескісі тек оқылады.
argument-upgrade-old = Ерте нұсқа жазған картотека
argument-upgrade-to = Жаңасы қайда құрылады; онда әлі файл болмауы керек
about-export = Жазбаларды файлға жазу, өзіңізге не басқаларға
about-export-after = --for болмаса, ештеңе жасырылмайды. Ол болса, алушының профилі, келісім мен қолжетім деңгейі жіберетіні жазылады және бұл белгіленеді. Берілмеуі керек есімдер әрқайсысы шешілгенше жазуды тоқтатады. JSON файлының құрылымы assets/schema/casebook-1.json ішінде жарияланған, оны «casebook schema» шығарады; «casebook import» оны шығынсыз оқиды. csv де кері оқылады, себетсіз; xlsx, markdown пен html – адамдарға арналған, html – желісіз ашылатын, хроникасы мен іздеуі бар бір бет.
argument-export-format = Пішімі: { $known }; айтылмаса, оны файл атының соңы айтады, әйтпесе json
argument-export-to = Қай файлға жазу керек, немесе стандартты шығыс үшін -; csv үшін – әр кестеге бір файл салынатын қалта, не --kind бар бір файл
argument-export-recipient = Алушы, аты не A-1 сияқты сілтемесі
argument-export-about = Тек осы іс, оқиға не адам және оған қатыстысы; қайталауға болады
argument-export-preview = Не берілетінін, не берілмейтінін көрсету, ештеңе жазбау
argument-export-decisions = Мәтіндегі есімдерге не болады: әрқайсысына «replace ЕСІМ» не «leave ЕСІМ» жолы бар файл
argument-export-kind = csv мен xlsx үшін: жазылатын жалғыз кесте: { $known }
argument-export-bom = csv үшін: Excel UTF-8 екенін танитын байттар реті белгісінен бастау
argument-export-semicolon = csv үшін: орысша Excel күтетіндей, ұяшықтар арасына нүктелі үтір қою
argument-export-overwrite = Файл бар болса, оны алмастыру
about-import = Жазбаларды файлдан оқу: бәрін немесе бірде-бірін емес
about-import-after = JSON – «casebook export» жазатыны. CSV ішінде бір жол – бір жазба, бағандар өрістердей аталады; «ref» – басқа жолдар оны қалай атайтыны. Қалта тұтас оқылады: әр файл ішінде не бары бойынша аталады, мысалы people.csv.
argument-import-path = .json не .csv файлы, немесе .csv файлдары бар қалта
argument-import-kind = .csv файлының жолдарында не бар: { $known }; айтылмаса, оны файл аты айтады
argument-import-columns = .csv файлдарының бағаны басқасының орнында тұр: gender=sex
argument-import-dry-run = Бәрін тексеріп, ештеңені өзгертпеу
argument-import-as-new = .csv файлдарының әр жолын, бұрыннан бар болуы мүмкін болса да, жаңа жазба ету

# Бағдарламаның өз кестелерінен жасалатыны.
about-keys = Толық экранды бағдарламаның пернелерін көрсету
about-schema = Экспорттың JSON схемасын шығару
about-completions = Қабық үшін автотолықтыруды шығару
argument-completions-shell = Қай қабық үшін: { $known }
about-man = Нұсқаулық бетін шығару

# Нұсқаулық бетінің тақырыптары.
manual-name = АТАУЫ
manual-synopsis = ҚЫСҚАША
manual-description = СИПАТТАМАСЫ
manual-extra = ЕСКЕРТПЕЛЕР
manual-version = НҰСҚАСЫ
manual-keys = ПЕРНЕЛЕР

# Түсініксіз пәрмен жолы.
usage-unknown = «{ $argument }» мұнда артық.
usage-perhaps = Мүмкін, мынау болар: { $near }
usage-as-value = Бұл параметр емес, мәннің өзі болса, алдына -- қойыңыз: -- { $argument }
usage-no-command = «{ $command }» деген пәрмен жоқ.
usage-no-command-advice = Барын анықтама көрсетеді.
usage-no-command-or-file = «{ $command }» деген пәрмен де, файл да жоқ.
usage-no-command-or-file-advice = Пәрмендерді анықтама көрсетеді; «casebook new» картотека жасайды.
usage-missing = Мынау жетпейді: { $argument }
usage-missing-advice = Соны қосып, пәрменді қайта жазыңыз.
usage-twice = { $argument } мұнда екі рет тұр.
usage-twice-advice = Артығын алып тастаңыз.
usage-conflict = { $first } мен { $second } бірге жазылмайды.
usage-conflict-advice = Екеуінің бірін алып тастаңыз.
usage-value = «{ $value }» { $argument } үшін жарамайды.
usage-value-advice = Мыналар бар: { $known }
usage-value-missing = { $argument } үшін мән керек.
usage-value-missing-advice = Мәнді соңынан жазыңыз.
usage-value-too-many = { $argument } үшін «{ $value }» деген мән болмайды.
usage-value-too-many-advice = Мәнді алып тастаңыз.
usage-value-count = { $argument } үшін мән тым аз не тым көп.
usage-value-count-advice = Төменде көрсетілгендей етіп жазыңыз.
usage-value-number = «{ $value }» { $argument } үшін жарамайды: бұл бүтін сан емес.
usage-value-number-advice = Оны цифрмен жазыңыз, мысалы 50.
usage-value-reference = «{ $value }» { $argument } үшін жарамайды: бұл жазбаның белгісі емес.
usage-value-reference-advice = Әріп пен сан жазыңыз, мысалы I-412.
usage-value-pair = «{ $value }» { $argument } үшін жарамайды: екі атаудың арасында теңдік белгісі жоқ.
usage-value-pair-advice = Баған мен өрісті жазыңыз, мысалы gender=sex.
usage-value-unfit = «{ $value }» { $argument } үшін жарамайды.
usage-value-unfit-advice = Онда не тұра алатыны төменде көрсетілген.
usage-equals = { $argument } мен мәннің арасына теңдік белгісі керек.
usage-equals-advice = Оларды бос орынсыз жазыңыз.
usage-command-missing = Пәрмен жетпейді.
usage-command-missing-advice = Пәрмендерді анықтама атап береді.
usage-not-text = Пәрмен жолының бір сөзі UTF-8 мәтіні емес.
usage-not-text-advice = Оны қайта теріңіз немесе терминалды UTF-8-ге қойыңыз.
usage-unclear = Пәрмен жолы түсініксіз.
usage-unclear-advice = Қалай жазылатыны төменде көрсетілген.

# Дәлелдер және олардың сақталуы.
value-text = МӘТІН
value-date = КҮН
about-evidence = Файлдарды дәлел ретінде қабылдау, шығару, хешімен салыстыру
about-evidence-add = Файлдарды не қалтадағы барлық файлды қабылдау
about-evidence-add-after = Әр файл картотекада сол күйінде, SHA-256 мәнімен сақталады, қабылдануы сақтау тізбегінде белгіленеді: картотеканың құпиясөзі болса, шифрланған түрде. Өзіңіз атаған файл орнында шифрланбай қалады.
about-evidence-export = Дәлел файлын көрсетілген жерге жазып, мұны белгілеу
about-evidence-check = Дәлел файлдарын хешімен салыстыру: барлығын не аталғандарын, соңғысы белгіленеді
argument-evidence-add-paths = Файлдар не қалталар
argument-evidence-add-about = Не туралы: оқиға, адам, іс
argument-evidence-add-case = Қай іске жатады
argument-evidence-add-source = Берген не жариялаған дереккөз
argument-evidence-add-description = Онда не көрінеді
argument-evidence-add-collected = Қашан жиналды
argument-evidence-add-by = Кім жинады
argument-evidence-add-url = Табылған нақты мекенжай
argument-evidence-add-how = Қалай жиналды
argument-evidence-add-tool = Құрал мен оның нұсқасы
argument-evidence-add-why = Неге жиналды
argument-evidence-add-graphic = Оларды көру ауыр
argument-evidence-add-as-new = Бұрыннан бар файлдарды да қабылдау
argument-evidence-export-reference = Дәлел, мысалы E-1
argument-evidence-export-to = Жаңа файл не қалта; ештеңе қайта жазылмайды
argument-evidence-check-references = Дәлел, мысалы E-1

# Алушылар.
value-profile = БЕЙІН
about-recipient = Алушылар: жазбалар кімге беріледі
about-recipient-add = Жазбалар берілетін біреуді қосу
argument-recipient-add-name = Қалай аталады
argument-recipient-add-profile = Оларға берілетіні кімге арналған: public, partner, lawyer не court
argument-recipient-add-months = Күндерді тек айымен алады
argument-recipient-add-regions = Орындарды тек аймағымен алады
argument-recipient-add-pseudonyms = Ешкімнің атын алмайды
argument-recipient-add-note = Тағы не белгілі
