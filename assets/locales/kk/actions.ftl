# Не істеуге болады. Толық атауы пәрмендер тізімі мен анықтамада,
# қысқасы төменгі жолда перненің жанында тұрады.

action-new-incident = Жаңа оқиға
action-new-incident-short = Жаңа
action-repeat = Соңғы оқиғаны «кім» дегеннен басқасын қайталау
action-repeat-short = Қайталау
action-new-record = Экрандағы түрдің жаңа жазбасы
action-new-record-short = Жаңа жазба
action-edit = Жазбаны өзгерту
action-edit-short = Өзгерту
action-add-citation = Жазбаға дереккөз қосу
action-add-citation-short = Дереккөз
action-trash = Жазбаны себетке салу
action-trash-short = Себетке
action-restore = Жазбаны себеттен қалпына келтіру
action-restore-short = Қалпына келтіру
action-undo = Соңғы өзгерісті кері қайтару
action-undo-short = Кері қайтару
action-redo = Кері қайтарылғанды қайта жасау
action-redo-short = Қайта жасау
action-duplicates = Екі рет жазылған болуы мүмкін жазбаларды көрсету
action-duplicates-short = Қосарлы
action-judge-same = Бір адам не ұйым: біріктіру
action-judge-same-short = Сол
action-judge-different = Бір емес
action-judge-different-short = Бөлек
action-judge-unsure = Анықтау мүмкін емес
action-judge-unsure-short = Белгісіз
action-later = Жұпты кейінге қалдыру
action-later-short = Кейін
action-swap-pair = Екеуінің екіншісін қалдыру
action-swap-pair-short = Ауыстыру
action-copy = Жазбаны мәтін ретінде көшіру
action-copy-short = Көшіру
action-write-text = Жазбаны мәтін ретінде файлға жазу
action-write-text-short = Файлға

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
action-reverse-short = Керісінше

# Экранда не тұр.
action-view-cases = Істерді көрсету
action-view-cases-short = Істер
action-view-timeline = Хронологияны көрсету
action-view-timeline-short = Хронология
action-view-people = Адамдарды көрсету
action-view-people-short = Адамдар
action-view-organisations = Ұйымдарды көрсету
action-view-organisations-short = Ұйымдар
action-view-sources = Дереккөздерді көрсету
action-view-sources-short = Дереккөздер
action-drafts = Қараламаларды көрсету
action-drafts-short = Қараламалар
action-show-trash = Себетті немесе қайта тізімді көрсету
action-show-trash-short = Себет
action-history = Кім нені өзгерткенін көрсету
action-history-short = Тарих
action-verify = Файлдың бүтіндігін тексеру
action-verify-short = Тексеру
action-language = Тіл: { $name }
action-language-short = Тіл
action-theme = Безендіру: { $name }
action-theme-short = Безендіру
theme-dark = күңгірт
theme-light = ашық
theme-contrast = контрасты
theme-mono = түссіз
action-mouse = Тінтуірді қосу немесе онымен қайтадан мәтін белгілеу
action-mouse-short = Тінтуір
action-keyboard = Пернетақта: { $name }
action-keyboard-short = Пернетақта
action-keyboard-detect = Пернетақта: терілген әріптерден анықтау
action-keyboard-detect-short = Анықтау

# Жылжу.
action-open = Ашу
action-open-short = Ашу
action-back = Артқа қайту
action-back-short = Артқа
action-next-pane = Келесі тақта
action-next-pane-short = Тақта
action-previous-pane = Алдыңғы тақта
action-previous-pane-short = Алдыңғы тақта
action-up = Жоғары
action-up-short = Жоғары
action-down = Төмен
action-down-short = Төмен
action-page-up = Бір бет жоғары
action-page-up-short = Бет жоғары
action-page-down = Бір бет төмен
action-page-down-short = Бет төмен
action-first = Бірінші жолға
action-first-short = Басына
action-last = Соңғы жолға
action-last-short = Соңына

# Пішінде.
action-next-field = Келесі өріс; ұсынылғанды алады
action-next-field-short = Келесі
action-previous-field = Алдыңғы өріс
action-previous-field-short = Алдыңғы
action-full-form = Терілгеннің толық пішіні
action-full-form-short = Толық пішін
action-save = Сақтау
action-save-short = Сақтау
action-add-part = Тағы адам, ат немесе дереккөз қосу
action-add-part-short = Қосу
action-remove-part = Осы бөлікті алып тастау
action-remove-part-short = Алып тастау
action-more-fields = Сирек өрістерді көрсету немесе жасыру
action-more-fields-short = Тағы өрістер
action-undo-typing = Терілгенді кері қайтару
action-undo-typing-short = Кері қайтару
action-redo-typing = Терілгенді қайта жасау
action-redo-typing-short = Қайта жасау

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
action-lock = Қазір құлыптау
action-lock-short = Құлыптау
action-quit = Бағдарламадан шығу
action-quit-short = Шығу

# Анықтамадағы пернелер тобының тақырыптары.
help-anywhere = Барлық жерде
help-global = Мәтін теруден басқа жердің бәрінде
help-list = Тізімде
help-detail = Жазбада
help-form = Пішінде
help-quick = Жылдам жолда
help-line = Теру жолында
help-overlay = Үстіңгі терезеде
help-duplicates = Қосарлы жазбалар арасында
help-job = Бірдеңе орындалып жатқанда
