# Мұны неге қазір істеуге болмайды және не істеу керек.
refused-read-only = Файл тек оқу үшін ашылған.
refused-read-only-advice = Оны { $holder } ашып отыр.
refused-wait = Соңғы өзгеріс әлі сақталуда.
refused-wait-advice = Сәл кейінірек қайталаңыз.
refused-nothing-selected = Ештеңе таңдалмаған.
refused-nothing-selected-advice = Алдымен жолды таңдаңыз.
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
refused-checking = Тексеру жүріп жатыр.
refused-checking-advice = Esc оны тоқтатады.
refused-accept-pair = Жұп туралы s, d не u пернесімен шешіңіз.
refused-lock = Бұл файлдың құпиясөзі жоқ.
refused-lock-advice = Оның орнына бағдарламадан шығыңыз: q.
refused-quit = Тексеру жүріп жатыр.
refused-quit-advice = Аяғын күтіңіз немесе Esc арқылы тоқтатыңыз.
refused-no-job = Ештеңе орындалып жатқан жоқ.
refused-language = Бағдарлама осы тілде тұр.
refused-theme = Бұл безендіру қосулы тұр.
refused-keyboard = Пернетақта онсыз да осылай оқылады.
refused-in-form = Пішін ашық тұрғанда болмайды.
refused-in-form-advice = Esc арқылы жабыңыз: жобасы қалады.
refused-in-duplicates = Жұптар қаралып жатқанда болмайды.
refused-in-duplicates-advice = Алдымен оларды Esc арқылы жабыңыз.
refused-nothing-to-add = Бұл пішінге қосатын ештеңе жоқ.
refused-part-stays = F5 арқылы қосылғанды ғана алып тастауға болады.
refused-no-last = Әлі бірде-бір оқиға енгізілмеген.
refused-no-last-advice = n біріншісін бастайды.
refused-draft = Бұл қаралама ашылмайды.
refused-draft-advice = Оны жаңарақ нұсқа жазған; casebook жаңартыңыз.

# Өрісте не дұрыс емес және қалай түзету керек.
problem-nothing-to-repeat = Мұнда қайталайтын ештеңе жоқ; өзіңіз теріңіз.
problem-missing = Бұл өрісті толтыру керек.
problem-missing-part = Бұл өрісті толтыру керек. F9 бүкіл жолды алып тастайды.
problem-empty = Өріс бос болмауы керек.
problem-too-long = Мұнда { $length } таңба; ең көбі { $limit } сыяды.
problem-control = Мұнда көрінбейтін басқару таңбасы бар; онсыз қайта теріңіз.
problem-overfull = Тағы { $room } таңба ғана сыяды; қосқаныңызды қысқартыңыз ({ $given }).
problem-term-shape = Терминде тек латын әріптері, сандар мен сызықшалар болады.
problem-term-unknown = «{ $text }» тізімде жоқ; мынаны көріңіз: { $near }.
problem-number = { $from } мен { $to } аралығындағы сан жазыңыз.
problem-flag = «Иә» немесе «жоқ» деп жазыңыз.
problem-link = Мұндай жазба жоқ.
problem-link-choose = Мұндай жазба жоқ. Tab арқылы тізімнен таңдаңыз.
problem-same-name = Бұл ат бірнеше жазбада бар; тізімнен біреуін таңдаңыз.
problem-shape = Бұл өріске сай келмейді.
problem-aside = Бұл түрге жатпайды: { $fields }; алып тастау үшін қайта сақтаңыз.
problem-many-people = Бір қойғанда ең көбі { $limit } адам сыяды; азырақ жол қойыңыз.
problem-long-name = «{ $start }…» жолы ат үшін тым ұзын; қысқартыңыз.

# Күнде не дұрыс емес.
problem-date-ambiguous = Бұл { $first } не { $second }; айды сөзбен жазыңыз.
problem-date-empty = Күнді жазыңыз, мысалы 5 қаң 2022, қаң 2022 не шамамен 2022.
problem-date-too-long = Күнде ең көбі { $limit } таңба болады; қысқарақ жазыңыз: 5 қаң 2022.
problem-date-unknown = «{ $text }» түсініксіз; 5 қаң 2022, қаң 2022 не шамамен 2022 деп жазыңыз.
problem-date-unclear = «{ $text }» күн болып шықпайды; 5 қаң 2022 не 5–9 қаң 2022 деп жазыңыз.
problem-date-no-such-day = Күнтізбеде { $text } жоқ; күні мен айын тексеріңіз.
problem-date-end-before-start = «{ $text }» басталмай тұрып аяқталады; алдымен ерте күнді жазыңыз.
problem-date-weekday = { $text } аптаның басқа күні; түзетіңіз немесе алып тастаңыз.
problem-date-edtf = «{ $text }» EDTF күні емес; 2022-01-05 не 2022-01 деп жазыңыз.

# Сүзгіде не дұрыс емес.
problem-filter-key = «{ $key }:» деген сүзгі жоқ; Tab бар сүзгілерді толықтырады.
problem-filter-no-value = { $key }: неге тең екенін жазыңыз, мысалы kind:detention.
problem-filter-has = «has:{ $value }» белгісіз; мыналар бар: { $values }.
