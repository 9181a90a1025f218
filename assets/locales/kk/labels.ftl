# Жоғарғы жолдағы көріністер: алтауы 80 бағанға сыяды.
view-cases = Істер
view-timeline = Хроника
view-people = Адамдар
view-organisations = Ұйымдар
view-sources = Дереккөз
view-figures = Сандар
view-places = Орындар
view-citations = Дереккөз сілтемелері
view-terms = Терминдер

# Көріністің жанындағы хронология қалай аталады.
related-timeline = Сол адамдар және іс
related-cases = Істің оқиғалары
related-parties = Қатысуы
related-sources = Растайтыны
related-figures = Сол кезде, сол жерде
related-places = Сонда болғаны
related-citations = Нені растайды
related-terms = Онымен оқиғалар

# Өріс атауынан тар бағандардың тақырыптары.
column-tie = Байланыс
column-sources = Дер
column-flags = Текс.
column-country = Ел
column-who = Кім
column-where = Қайда
column-label = Термин
column-quantity = Не
column-population = Кімдер
column-as_of = Күні
column-said_by = Кім айтты
column-birth = Туған
column-consent = Келісім
column-consent-until = Мерзімі
column-reliability = Снм
column-credibility = Рас
column-incidents = Оқиғалар
column-citations = Сілтеме
column-record = Жазба
column-reference = Белгі

# Жазба түрлері.
kind-case = Іс
kind-incident = Оқиға
kind-person = Адам
kind-organisation = Ұйым
kind-group = Топ
kind-name = Есім
kind-involvement = Қатысу
kind-relation = Байланыс
kind-place = Орын
kind-source = Дереккөз
kind-figure = Сан
kind-term = Термин
kind-citation = Дереккөзге сілтеме

# Who a record without a name is about: the first, and how many others.
called-more = { $who } және тағы { $more }

# Жаңа жазба пішінінің тақырыбы.
new-case = Жаңа іс
new-incident = Жаңа оқиға
new-party = Жаңа адам немесе ұйым
new-name = Жаңа есім
new-involvement = Жаңа қатысу
new-relation = Жаңа байланыс
new-place = Жаңа орын
new-source = Жаңа дереккөз
new-figure = Жаңа сан
new-term = Жаңа термин
new-citation = Дереккөзге жаңа сілтеме

# Пішінде аталғандықтан пайда болатын жазба.
novel-person = жаңа адам
novel-group = жаңа топ
novel-organisation = жаңа ұйым
novel-term = жаңа термин
novel-place = жаңа орын
novel-source = жаңа дереккөз
novel-case = жаңа іс
novel-incident = жаңа оқиға
one-person = бір адам
one-group = бір топ
one-organisation = бір ұйым
one-source = бір дереккөз
several-person = { $number ->
    [2] екі адам
   *[other] { $number } адам
}
several-group = { $number ->
    [2] екі топ
   *[other] { $number } топ
}
several-organisation = { $number ->
    [2] екі ұйым
   *[other] { $number } ұйым
}
several-source = { $number ->
    [2] екі дереккөз
   *[other] { $number } дереккөз
}

# Пішін бөліктері: жанында не тұрады, F5 мәзірі не дейді.
part-who = Кім
part-who-added = Адам не топ: қатысушы
part-by = Кім жасаған
part-by-added = Кім жасағаны
part-source = Дереккөз
part-source-added = Дереккөз
part-name = Басқа есімі
part-name-added = Басқа есімі
part-relation = Байланыс
part-relation-added = Байланыс

# Жазба бөлімдері.
section-sources = Дереккөздер
section-history = Тарих
tie-involvements = Қатысуы
tie-names = Басқа есімдері
tie-relations = Байланыстар
tie-incidents = Оқиғалар
tie-figures = Сандар
tie-others = Соны санаған басқалар
figure-over-time = Уақыт бойы
members-named = { $count }, оның { $named } аталған
members-beyond = { $count } деп көрсетілген, бірақ { $named } аталған
tie-supports = Растайтыны
tie-places = Ішіндегі орындар
tie-parts = Бөліктері

# Жазбаны неге тексеру керек; қысқасы төрт таңбадан аспайды.
flags = Тексеру
flag-no-source = дереккөз жоқ
flag-no-source-short = !дер
flag-unconfirmed = дереккөз аз
flag-unconfirmed-short = !аз
flag-no-date = күні жоқ
flag-no-date-short = !күн
flag-no-place = орны жоқ
flag-no-place-short = !орн
flag-disputed = даулы
flag-disputed-short = !дау
flag-none-short = ок

# Өрістер: 14 таңбадан аспайды, пішіндегі атаулардың ені сондай.
field-access = Қолжетімділік
field-withheld = Берілмейтіні
field-author = Авторы
field-autopsy = Мәйітті ашу
field-bans = Тыйымдар
field-basis = Негіздері
field-birth = Туған күні
field-body-returned = Мәйіт берілді
field-breach = Бұзылды ма
field-case = Іс
field-figure-quantity = Не
field-figure-value = Қанша
field-figure-unit = Өлшем
field-figure-level = Деңгей
field-figure-population = Кімдер
field-figure-as-of = Қай күнгі
field-figure-said-by = Кім айтты
field-figure-disavowed-by = Қайтып алған
field-figure-standing = Сипаты
field-term-vocabulary = Тізім
field-term-english = Ағылшынша
field-term-russian = Орысша
field-term-kazakh = Қазақша
field-term-uzbek = Өзбекше
field-term-family = Тобы
field-term-slug = Код
field-term-retired = Алынған
field-cause-claimed = Айтылған себеп
field-channel = Арнасы
field-consent = Келісім
field-consent-given = Келісім күні
field-consent-how = Келісім жолы
field-consent-to = Неге келісім
field-consent-until = Келісім соңы
field-count = Қанша
field-counsel-access = Адвокат
field-country = Ел
field-credibility = Растығы
field-degree = Дәрежесі
field-exit = Босатылуы
field-facility = Ұсталған жері
field-field = Өріс
field-form = Нысаны
field-from = Қайдан
field-full-text = Толық мәтін
field-injuries = Жарақаттар
field-consistency = Қорытынды
field-examined-by = Кім қараған
field-examined = Қаралған күні
field-interim-measure = Уақытша шара
field-irregularities = Бұзушылықтар
field-kind = Түрі
field-incident-kind = Не болды
field-detail-kind = Жаза
field-language = Тілі
field-last-contact = Соңғы хабар
field-last-seen-by = Соңғы көрген
field-latitude = Ендік
field-lead = Іс жүргізуші
field-length = Мерзімі
field-locator = Бет, абзац
field-longitude = Бойлық
field-methods = Тәсілдер
field-name = Есімі, атауы
field-place-name = Атауы
field-narrative = Баяны
field-next-date = Келесі отырыс
field-note = Ескертпе
field-occupation = Кәсібі
field-official-cause = Ресми себеп
field-order = Күндегі реті
field-organisation-kind = Типі
field-outcome = Нәтижесі
field-parent = Ненің бөлігі
field-place-parent = Қайда жатыр
field-party = Кім
field-party-a = Кім
field-party-b = Кімнің
field-place = Қайда
field-posted = Жарияланды
field-precision = Дәлдігі
field-priority = Басымдық
field-provisions = Баптар
field-pseudonym = Бүркеншік ат
field-published = Шыққан
field-publisher = Баспагер
field-quote = Дәйексөз
field-rank = Атағы
field-reliability = Сенімділігі
field-remedy = Қорғау құралы
field-response = Жауап
field-role = Рөлі
field-relation-role = Лауазымы
field-script = Жазуы
field-sequence = Отырыс №
field-sex = Жынысы
field-since = Басталған күні
field-source = Дереккөз
field-starts = Басталуы
field-status = Күйі
field-detail-status = Айып күйі
field-summary = Қысқаша
field-suspended = Шартты
field-tags = Тегтер
field-text = Есім
field-time = Уақыты
field-incident = Оқиға
field-details = Мәліметі
field-title = Атауы
field-to = Қайда барды
field-traits = Ерекшеліктер
field-until = Аяқталған күні
field-url = Мекенжай
field-value = Не дейді
field-verification = Расталуы
field-when = Қашан
field-withhold-from-state = Мемлекетке жоқ

# Дәлелдер және олардың сақталуы.
kind-evidence = Дәлел
kind-custody = Сақтау қадамы
new-evidence = Жаңа дәлел
new-custody = Жаңа сақтау қадамы
tie-evidence = Дәлелдер
tie-custody = Сақтау тізбегі
column-verification = Тексеру
column-released_by = Кімнен
column-received_by = Кімге
column-step = Қадам
size-bytes = { $number } Б
size-kilobytes = { $number } кБ
size-megabytes = { $number } МБ
size-gigabytes = { $number } ГБ
size-exact = { $size } (байт саны: { $bytes })
field-file-name = Файл аты
field-evidence-media-type = Түрі
field-size = Көлемі
field-sha256 = SHA-256 хеші
field-evidence-description = Көрінісі
field-evidence-record = Не туралы
field-evidence-graphic = Ауыр
field-evidence-collected = Жиналды
field-evidence-collected-time = Уақыты
field-evidence-collected-by = Кім жинады
field-evidence-url = Қайдан
field-evidence-how = Қалай
field-evidence-tool = Құрал
field-evidence-why = Неге
field-evidence-context = Контекст
field-evidence-account = Тіркелгі
field-evidence-address = Мекенжай
field-evidence-file-date = Файл: күні
field-evidence-file-time = Файл: уақыт
field-evidence-file-device = Файл: камера
field-evidence-file-latitude = Файл: ендік
field-evidence-file-longitude = Файл: бойлық
field-evidence-verified-by = Кім тексерді
field-evidence-note = Тексеру
field-custody-evidence = Дәлел
field-custody-step = Қадам
field-custody-date = Қашан
field-custody-time = Уақыты
field-custody-released-by = Кім берді
field-custody-received-by = Кім алды
field-custody-place = Қайда
field-custody-how = Қалай
field-custody-why = Не үшін
field-noted-on = Құрылғы
view-evidence = Дәлелдер
related-evidence = Не туралы

# Алушылар және оларға берілгендер.
kind-recipient = Алушы
kind-disclosure = Тапсыру
new-recipient = Жаңа алушы
new-disclosure = Жаңа тапсыру
tie-disclosures = Тапсырылғаны
view-recipients = Алушылар
view-disclosures = Тапсырулар
related-recipients = Оларға не берілді
related-disclosures = Не туралы
column-subject = Не туралы
column-months = Айлар
column-regions = Аймақтар
column-pseudonyms = Бүркеншік
field-profile = Кімге
field-recipient-months = Тек айы
field-recipient-regions = Тек аймағы
field-recipient-pseudonyms = Бүркеншік ат
field-recipient-key = Кілт
field-disclosure-recipient = Алушы
field-disclosure-date = Қашан
field-disclosure-time = Уақыты
field-disclosure-subject = Не туралы
field-disclosure-format = Пішімі
field-disclosure-records = Жазбалар
field-disclosure-kept-back = Берілмегені
manner-whole = толық
manner-in-part = ішінара
manner-pseudonym = бүркеншік атпен
manner-number = санмен
