# Не істеуге болады. Толық атауы пәрмендер тізімі мен анықтамада,
# қысқасы төменгі жолда перненің жанында тұрады.

action-new-incident = Жаңа оқиға
action-new-incident-short = Жаңа
action-repeat = Соңғы оқиғаны қайталау (кімсіз)
action-repeat-short = Қайталау
action-new-record = Экрандағы түрдің жаңа жазбасы
action-edit = Жазбаны өзгерту
action-edit-short = Өзгерту
action-edit-field = Жазбаның бір өрісін өзгерту
action-edit-field-short = Өріс
action-add-citation = Жазбаға дереккөз қосу
action-trash = Жазбаны себетке салу
action-trash-short = Себетке
action-restore = Жазбаны себеттен қалпына келтіру
action-restore-short = Қалпына келтіру
action-undo = Соңғы өзгерісті кері қайтару
action-undo-short = Кері қайтару
action-redo = Кері қайтарылғанды қайта жасау
action-duplicates = Екі рет жазылған болуы мүмкін жазбаларды көрсету
action-judge-same = Бір адам не ұйым: біріктіру
action-judge-same-short = Бірдей
action-judge-different = Бір емес
action-judge-different-short = Бөлек
action-judge-unsure = Анықтау мүмкін емес
action-judge-unsure-short = Анық емес
action-later = Жұпты кейінге қалдыру
action-later-short = Кейін
action-swap-pair = Екеуінің екіншісін қалдыру
action-swap-pair-short = Ауыстыру
action-copy = Жазбаны мәтін ретінде көшіру
action-copy-value = Жазбадағының біреуін көшіру
action-compare = Таңдалған екі жазба қатар: бір адам ба, екеу ме?
action-compare-short = Салыстыру
action-tag = Тег қосу немесе алып тастау
action-tag-short = Тегтер
action-move-to-case = Іске көшіру
action-move-to-case-short = Іске
action-set-field = Таңдалғандарға немесе осы жазбаға өріс мәнін беру
action-set-field-short = Өріс
action-mark = Жолды таңдау немесе таңдаудан шығару
action-mark-short = Таңдау
action-mark-range = Қатар жолдарды таңдауды бастау немесе аяқтау
action-mark-all = Сүзгіден өткен барлық жолды таңдау
action-unmark = Таңдауды түгел алып тастау
action-unmark-short = Алып тастау
action-write-text = Жазбаны мәтін ретінде файлға жазу

# Іздеу.
action-search = Бәрінен іздеу
action-search-short = Іздеу
action-filter = Тізімді сүзу
action-filter-short = Сүзгі
action-go-to-date = Күнге өту
action-go-to-date-short = Күні
action-sort = Келесі баған бойынша сұрыптау
action-sort-short = Сұрыптау
action-reverse = Ретін керісінше аудару

# Экранда не тұр.
action-view-cases = Істерді көрсету
action-view-timeline = Хронологияны көрсету
action-view-people = Адамдарды көрсету
action-view-organisations = Ұйымдарды көрсету
action-view-sources = Дереккөздерді көрсету
action-view-places = Орындарды көрсету
action-drafts = Қараламаларды көрсету
action-columns = Тізім бағандары: қайсысы, реті, сұрыптау
action-columns-short = Бағандар
action-show-trash = Себетті немесе қайта тізімді көрсету
action-history = Соңғы қадамдар: кері қайтару, қайта жасау
action-verify = Картотеканың бүтіндігін тексеру
action-import = Файлдан жазбаларды импорттау
action-back-up = Картотеканың көшірмесін жасау
action-language = Тіл: { $name }
action-theme = Безендіру: { $name }
theme-dark = қараңғы
theme-light = ашық
theme-contrast = контрасты
theme-mono = түссіз
action-mouse = Тінтуірді қосу немесе онымен қайтадан мәтін белгілеу
action-keyboard = Пернетақта: { $name }
action-keyboard-detect = Пернетақта: терілген әріптерден анықтау

# Жылжу.
action-open = Ашу
action-open-short = Ашу
action-back = Артқа қайту
action-next-pane = Келесі тақта
action-next-pane-short = Тақта
action-previous-pane = Алдыңғы тақта
action-next-record = Тізімнің келесі жазбасы
action-next-record-short = Келесі
action-previous-record = Тізімнің алдыңғы жазбасы
action-next-hit = Соңғы іздеудің келесі табылғанына
action-previous-hit = Соңғы іздеудің алдыңғы табылғанына
action-zoom = Осы тақта бүкіл экранға не қайтадан бәрі
action-zoom-short = Бүкіл экранға
action-larger = Тақтаны үлкейту
action-smaller = Тақтаны кішірейту
action-up = Жоғары
action-down = Төмен
action-page-up = Бір бет жоғары
action-page-down = Бір бет төмен
action-page-down-short = Бет төмен
action-first = Бірінші жолға
action-last = Соңғы жолға

# Пішінде.
action-next-field = Келесі өріс; ұсынылғанды алады
action-next-field-short = Келесі
action-previous-field = Алдыңғы өріс
action-previous-field-short = Алдыңғы
action-full-form = Терілгеннің толық пішіні
action-full-form-short = Толық пішін
action-save = Сақтау
action-save-short = Сақтау
action-add-part = Тағы адам, есім немесе дереккөз қосу
action-add-part-short = Қосу
action-remove-part = Осы бөлікті алып тастау
action-remove-part-short = Алып тастау
action-more-fields = Сирек өрістерді көрсету немесе жасыру
action-more-fields-short = Тағы өрістер
action-undo-typing = Терілгенді кері қайтару
action-undo-typing-short = Кері қайтару
action-redo-typing = Терілгенді қайта жасау

# Бағдарлама.
action-accept = Орындау
action-accept-short = OK
action-stop-job = Орындалып жатқанды тоқтату
action-stop-job-short = Тоқтату
action-palette = Барлық пәрмен атауымен
action-palette-short = Пәрмендер
action-help = Пернелерді көрсету
action-help-short = Анықтама
action-close = Жабу немесе бір деңгей артқа; ең үстінде q шығарады
action-close-short = Жабу
action-redraw = Экранды қайта салу
action-lock = Қазір құлыптау
action-quit = Бағдарламадан шығу

# Анықтамадағы пернелер тобының тақырыптары.
help-anywhere = Барлық жерде
help-global = Мәтін теруден басқа жердің бәрінде
help-list = Тізімде
help-hues = «Не болды» бағаны қалай белгіленеді
help-flags = «Тексеру» бағанындағы белгілер
help-marked = Жолдар таңдалғанда
help-detail = Жазбада
help-form = Пішінде
help-quick = Жылдам жолда
help-line = Теру жолында
help-overlay = Үстіңгі терезеде
help-duplicates = Қосарлы жазбалар арасында
help-job = Бірдеңе орындалып жатқанда
