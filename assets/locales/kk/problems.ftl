# Мұны неге қазір істеуге болмайды және не істеу керек.
refused-read-only = Файл тек оқу үшін ашылған.
refused-read-only-advice = Оны { $holder } ашып отыр.
refused-wait = Соңғы өзгеріс әлі сақталуда.
refused-wait-advice = Сәл кейінірек қайталаңыз.
refused-pasted = Қойылған мәтін пәрмен орындамайды.
refused-pasted-advice = Оған жол ашыңыз: n, / не F7.
refused-nothing-selected = Ештеңе таңдалмаған.
refused-nothing-selected-advice = Алдымен жолды таңдаңыз.
refused-one-order = Бұл тізімнің реті біреу ғана.
refused-one-order-advice = O оны кері айналдырады.
refused-no-link = Бұл жерден өтетін жер жоқ.
refused-no-link-advice = Көрсеткілермен басқа жолды таңдаңыз.
refused-not-in-trash = Бұл жазба себетте емес.
refused-trashed = Бұл жазба себетте тұр.
refused-trashed-advice = Алдымен R арқылы қалпына келтіріңіз.
refused-trashed-already = Бұл жазба бұрыннан себетте.
refused-trashed-already-advice = R оны қалпына келтіреді.
refused-no-citations = Бұл түрдегі жазбада дереккөз болмайды.
refused-no-citations-advice = Оқиғаны, адамды не істі ашыңыз.
refused-still-reading = Жазба әлі оқылуда.
refused-trash-order = Себеттің өз реті бар.
refused-trash-order-advice = T арқылы тізімге қайтыңыз.
refused-no-dates = Бұл тізімде күндер жоқ.
refused-no-dates-advice = Хронологияны 2 арқылы ашыңыз.
refused-checking = Басқа жұмыс жүріп жатыр.
refused-checking-advice = Esc оны тоқтатады.
refused-nothing-chosen = Ештеңе таңдалмаған.
refused-nothing-chosen-advice = Басқа сөздер теріңіз немесе Esc арқылы шығыңыз.
refused-no-pair = Шешетін жұп жоқ.
refused-last-pair = Бұл соңғы жұп.
refused-last-pair-advice = Ол туралы шешіңіз немесе Esc арқылы шығыңыз.
refused-accept-pair = Жұп туралы s, d не u пернесімен шешіңіз.
refused-no-sayings = Дереккөздер оның өрістері туралы айтпайды.
refused-no-sayings-advice = s дереккөз қосады.
refused-saying-unread = { $source } айтқаны бұл өріске оқылмайды.
refused-saying-unread-advice = Esc, сосын E: өрісті өзгерту.
refused-saying-own = Бұл жол — жазбаның өзі, дереккөз емес.
refused-saying-own-advice = Дереккөздің айтқанына түсіңіз.
refused-saying-same = Солай шешілген.
refused-last-saying = Дереккөздер басқа өріс туралы айтпайды.
refused-first-saying = Бұл — бірінші өріс.
refused-undo-here = Мұнда кері қайтаратын ештеңе қалмады.
refused-undo-here-advice = Esc, сосын z.
refused-redo-here = Мұнда ештеңе кері қайтарылған жоқ.
refused-lock = Бұл файлдың құпиясөзі жоқ.
refused-lock-advice = Оның орнына бағдарламадан шығыңыз: q.
refused-quit = Жұмыс әлі жүріп жатыр.
refused-quit-advice = Аяғын күтіңіз немесе Esc арқылы тоқтатыңыз.
refused-no-job = Ештеңе орындалып жатқан жоқ.
refused-language = Бағдарлама осы тілде тұр.
refused-storing = Жазбалар әлі өзгеріп жатыр.
refused-storing-advice = Esc тоқтатады.
refused-marking = Жолдар әлі таңдалып жатыр.
refused-marking-advice = Сәлден соң қайталаңыз.
refused-no-list = Мұнда тізім жоқ.
refused-no-list-advice = Esc тізімге қайтарады.
refused-no-rows = Мұнда таңдайтын жол жоқ.
refused-no-rows-advice = Tab арқылы тізімге өтіңіз.
refused-last-row = Бұл – тізімнің соңғы жазбасы.
refused-last-row-advice = Артқа: Esc; кері рет: O.
refused-first-row = Бұл – тізімнің бірінші жазбасы.
refused-first-row-advice = Артқа: Esc; кері рет: O.
refused-compare-kind = Тек адамдар мен ұйымдар бір болуы мүмкін.
refused-compare-kind-advice = Олар 3 пен 4-те.
refused-compare-two = Екі жазба таңдалуы керек.
refused-compare-two-advice = Екеуін бос орынмен таңдап, S басыңыз.
refused-no-search = Әлі ештеңе ізделген жоқ.
refused-no-search-advice = F7 басып, іздегеніңізді теріңіз.
refused-last-hit = Бұл – соңғы табылған.
refused-last-hit-advice = F7 – іздеуге қайту, A – бірін артқа.
refused-last-hit-read = Бұл – оқылғандардың соңғысы.
refused-last-hit-read-advice = F7 – іздеуге, ↓ әрі оқиды.
refused-first-hit = Бұл – бірінші табылған.
refused-first-hit-advice = a – келесісіне, F7 – қайта іздеу.
refused-no-order = Тізім бұл баған бойынша сұрыпталмайды.
refused-no-order-advice = Басқа бағанды таңдаңыз.
refused-last-column = Бір баған көрініп тұруы керек.
refused-last-column-advice = Алдымен басқа бағанды көрсетіңіз.
refused-step-left = Содан бері басқа нәрсе жасалды: бұл қадам қайта жасалмайды.
refused-no-marks = Бірде-бір жол таңдалмаған.
refused-no-marks-advice = Бос орын (Space) жолды таңдайды.
refused-no-tags = Мұндай жазбада тегтер жоқ.
refused-no-tags-advice = Оқиғаны немесе істі ашыңыз.
refused-no-case = Іске тек оқиғалар кіреді.
refused-no-case-advice = 2 хронологияны ашады.
refused-copy-many = Бір жолы 500 жазбаға дейін ғана көшіріледі.
refused-copy-many-advice = Азырақ таңдаңыз.
refused-theme = Бұл безендіру қосулы тұр.
refused-clipboard = Алмасу буфері қолжетімсіз; ештеңе көшірілмеді.
refused-clipboard-advice = Y файлға жазады.
refused-file-exists = Мұндай файл бар; ештеңе жазылмады.
refused-file-exists-advice = Басқа атау жазыңыз.
refused-no-path = Файл атауын жазыңыз.
refused-keyboard = Пернетақта онсыз да осылай оқылады.
refused-in-form = Пішін ашық тұрғанда болмайды.
refused-in-form-advice = Esc арқылы жабыңыз: қаралама қалады.
refused-in-duplicates = Жұптар қаралып жатқанда болмайды.
refused-in-duplicates-advice = Алдымен оларды Esc арқылы жабыңыз.
refused-nothing-to-add = Бұл пішінге қосатын ештеңе жоқ.
refused-part-stays = F5 арқылы қосылғанды ғана алып тастауға болады.
refused-no-last = Әлі бірде-бір оқиға енгізілмеген.
refused-no-last-advice = n біріншісін бастайды.
refused-form = Сақталмады.
refused-form-advice = Белгіленген өрісті түзетіңіз.
refused-draft = Бұл қаралама ашылмайды.
refused-draft-advice = Оны жаңарақ нұсқа жазған; casebook жаңартыңыз.

# Өрісте не дұрыс емес және қалай түзету керек.
problem-nothing-to-repeat = Мұнда қайталайтын ештеңе жоқ; өзіңіз теріңіз.
problem-no-tags = Тегті жазыңыз; алдындағы - оны алып тастайды.
problem-empties = Ештеңе терілмеді. Тағы бір Enter өрісті босатады.
problem-missing = Бұл өрісті толтыру керек.
problem-missing-part = Бұл өрісті толтыру керек. F9 бүкіл жолды алып тастайды.
problem-empty = Өріс бос болмауы керек.
problem-too-long = Мұнда { $length } таңба; ең көбі { $limit } сыяды.
problem-control = Мұнда көрінбейтін басқару таңбасы бар; онсыз қайта теріңіз.
problem-overfull = Тағы { $room } таңба ғана сыяды; қосқаныңызды қысқартыңыз ({ $given }).
problem-term-shape = Терминде тек латын әріптері, сандар мен сызықшалар болады.
problem-term-unknown = «{ $text }» тізімде жоқ; мынаны көріңіз: { $near }.
problem-term-standard = «{ $text }» — стандарттың тізімі, оған ештеңе қосылмайды. Ең жақын терминді алыңыз да, қалғанын ескертпеге жазыңыз.
problem-term-program = Бағдарлама «{ $text }» тізімінің терминдеріне сүйенеді, оған ештеңе қосылмайды. Оның орнына тег қолданыңыз.
problem-number = { $from } мен { $to } аралығындағы сан жазыңыз.
problem-amount-none = «{ $text }» ішінде сан жоқ; 164, ~10000, «кемінде 18» немесе 1–2 деп жазыңыз.
problem-amount-unknown = Сан қасындағы «{ $text }» түсініксіз; «кемінде», «астам», «дейін» не «шамамен» деңіз.
problem-amount-end = «{ $text }»: соңы басынан кіші; кіші санды бірінші жазыңыз.
problem-flag = «Иә» немесе «жоқ» деп жазыңыз.
problem-link = Мұндай жазба жоқ.
problem-link-choose = Мұндай жазба жоқ. Tab арқылы тізімнен таңдаңыз.
problem-begins-with-reference = «{ $name }» { $reference } белгісінен басталады; тек { $reference } деп жазыңыз, ал дереккөздің беті үшін – «S-1, 3-бет».
problem-no-reference = Осы жерге келетін { $reference } жазбасы жоқ.
problem-locator-twice = Дереккөздегі орын екі рет берілген: осында «{ $typed }», өз өрісінде «{ $other }». Біреуін қалдырыңыз.
problem-number-in-name = «{ $number }» есімнің бөлігі емес; есімді бұл сансыз, ал туған жылды адамның өз пішінінде жазыңыз.
problem-same-name = Бұл есім бірнеше жазбада бар; тізімнен біреуін таңдаңыз.
problem-one-at-a-time = Бірнеше есім бе? Мұнда бір-бірден: бұл бір есім болса, Ctrl+↓, Enter.
problem-one-or-several = Бұл бір есім бе, бірнешеу ме? Ctrl+↓ екеуін көрсетеді, Enter таңдайды.
problem-shape = Бұл өріске сай келмейді.
problem-shape-text = Мәтінді тырнақшаға алып жазыңыз.
problem-shape-date = Күнді тырнақшаға алып жазыңыз, мысалы "6 қаңтар 2022".
problem-shape-time = Уақытты тырнақшаға алып жазыңыз, мысалы "14:30".
problem-shape-amount = Санды тырнақшаға алып жазыңыз, мысалы ">=18".
problem-shape-list = Мәтіндер тізімін жазыңыз, мысалы ["бір", "екі"].
problem-shape-provisions = Нысандар тізімін жазыңыз, мысалы [{"{"}"law": "Қылмыстық кодекс", "article": "159"{"}"}].
problem-shape-injuries = Нысандар тізімін жазыңыз, мысалы [{"{"}"description": "арқасындағы көгерулер"{"}"}].
problem-part = «{ $name }» өрісінде: { $problem }
problem-no-details = Оқиғаның мұндай түрінде мәлімет болмайды.
problem-slots = Үлгі ең көбі { $limit } өрісті толтырады.
problem-itself = Жазба өзіне апара алмайды.
problem-own-term-label = Терминнің кемінде бір тілдегі атауын жазыңыз.
problem-own-term-slug = Кодта кіші латын әріптері, цифрлар және сызықшалар болады, 40-тан аспайды: shelter-raid.
problem-own-term-built-in = Бағдарламада мұндай термин бар: «{ $slug }». Соны алыңыз немесе өзіңіздікін басқаша атаңыз.
problem-own-term-exists = Мұндай термин бар. Оны терминдер тізімінен табыңыз.
problem-own-term-fixed = Терминнің тізімі мен коды өзгермейді: олар жазбаларда тұр. Оны алып тастап, басқасын ашыңыз.
problem-own-term-id = Идентификатор бұл тізім мен кодтан емес. Оны жазбаңыз.
problem-own-term-used = Бұл термин { $reference } жазбасында бар, сондықтан ол қалады. Оны «алынған» деп белгілеңіз: сонда ол ұсынылмайды.
problem-own-term-family = Топқа тек оқиға түрлері жатады. Бос қалдырыңыз.
problem-unread = Мұны түсіну мүмкін болмады.
problem-aside = Бұл түрге жатпайды: { $fields }; алып тастау үшін қайта сақтаңыз.
problem-many-people = Бір қойғанда ең көбі { $limit } адам сыяды; азырақ жол қойыңыз.
problem-long-name = «{ $start }…» жолы есім үшін тым ұзын; қысқартыңыз.

# Күнде не дұрыс емес.
problem-date-ambiguous = Бұл { $first } не { $second }; айды сөзбен жазыңыз.
problem-date-empty = Күнді жазыңыз, мысалы 5 қаң 2022, қаң 2022 не шамамен 2022.
problem-date-too-long = Күнде ең көбі { $limit } таңба болады; қысқарақ жазыңыз: 5 қаң 2022.
problem-date-unknown = «{ $text }» түсініксіз; 5 қаң 2022 14:30 не шамамен 2022 деп жазыңыз.
problem-date-unclear = «{ $text }» күн болып шықпайды; 5–9 қаң 2022 не 5 қаң 2022 14:30 деп жазыңыз.
problem-date-no-such-day = Күнтізбеде { $text } жоқ; күні мен айын тексеріңіз.
problem-date-end-before-start = «{ $text }» басталмай тұрып аяқталады; алдымен ерте күнді жазыңыз.
problem-date-weekday = { $text } аптаның басқа күні; түзетіңіз немесе алып тастаңыз.
problem-date-no-year = «{ $text }» жазылған күніне байланысты; күнді жылымен жазыңыз.
problem-date-no-such-time = { $text } деген уақыт болмайды; сағаты мен минутын тексеріңіз.
problem-date-no-time = «{ $text }» тәулік уақыты емес; 14:30, ~14:30, 9:00–11:00 немесе «таңертең» деп жазыңыз.
problem-time-twice = Күнде { $first }, уақытта { $second } деп тұр; біреуін жазыңыз.
problem-date-edtf = «{ $text }» EDTF күні емес; 2022-01-05 не 2022-01 деп жазыңыз.

# Сүзгіде не дұрыс емес.
problem-filter-key = «{ $key }:» деген сүзгі жоқ; Tab бар сүзгілерді толықтырады.
problem-filter-no-value = { $typed }: неге тең екенін жазыңыз, мысалы { $key ->
    [case] іс:C-4
    [country] ел:KZ
    [place] қайда:L-2
    [who] кім:P-31
    [by] кімнен:P-31
    [role] рөл:жәбірленуші
    [method] әдіс:тұншықтыру
    [injury] жарақат:бас
    [source] дереккөз:S-1
    [has] бар:дереккөз
    [access] қолжетім:жария
    [consent] келісім:атын
    [until] дейін:жақында
    [quantity] көрсеткіш:жараланғандар
    [standing] сипаты:ресми
    [tag] тег:жедел
    [when] қашан:2022-01
    [time] уақыт:түнде
    [status] күй:жабылған
   *[other] түрі:ұстау
}.
problem-filter-has = «бар:{ $value }» белгісіз; мыналар бар: { $values }.

# Дәлелдер және олардың сақталуы.
problem-hash = SHA-256 64 таңбадан тұрады: цифрлар мен a–f кіші әріптері.
problem-settled = Бұл қай файл екенін айтады, ал файл осында: өзгермейді. Білгеніңізді басқа өріске жазыңыз.
problem-noted = Бұл қадамды бағдарлама өзі белгілеген: ол қалады. Не дұрыс емесін айтатын басқа қадам қосыңыз.

# Алушылар және оларға берілгендер.
problem-own-backup = Алушы – басқа біреу, ал өз көшірмеңіз тек өзіңізге арналған. Бәріне, серіктес, адвокат не сот дегеннің бірін таңдаңыз.
problem-disclosed = Бұл тапсыруды бағдарлама өзі белгілеген: ол қалады. Не дұрыс емесін оның ескертпесіне жазыңыз.

# Берілетін жазбалар.
refused-no-recipients = Әзірге алушы жоқ.
refused-no-recipients-advice = Esc, F2 ішінде «Алушыларды көрсету», сосын F3.
refused-names-undecided = Шешілмеген есімдер: { $number }.
refused-names-undecided-advice = r ауыстырады, l қалдырады, R қалғанын ауыстырады.
refused-names-since = Тағы шешілмеген есімдер: { $number }. Ештеңе жазылмады.
refused-names-since-advice = Шешіп, жалғастырыңыз.
refused-no-name = Есім таңдалмаған.
refused-no-name-advice = Есімдерге түсіңіз.
refused-all-decided = Есімдердің бәрі шешілген.
refused-nothing-leaves = Бұдан ештеңе берілмейді.
refused-nothing-leaves-advice = Себебі жолдарда. Esc таңдауға қайтарады.
refused-handing-on = Бұл әлі орындалып жатыр.
refused-handing-on-advice = Esc тоқтатады.
