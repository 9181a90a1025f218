# Картотекада не дұрыс емес: әрқайсысы қос нүктеден кейін, нүктесіз тұрады.
damaged-file = файл
damaged-search-index = іздеу көрсеткіші
damaged-history = тарих
damaged-steps = кері қайтару қадамдары
damaged-records = жазбалар
damaged-lists = тізімдер
damage-unread = { $part } бүлінген: { $problem }
damage-chain = { $device } құрылғысының тарихы оқылмайды: { $problem }
damage-sqlite = SQLite хабары: «{ $said }»
damage-json = сақталғаны JSON емес ({ $said })
damage-kind = «{ $letter }» деген жазба түрі жоқ

damage-op-gap = { $device } құрылғысы, { $number }-өзгеріс: оның алдындағы өзгерістер жоқ
damage-op-content = { $device } құрылғысы, { $number }-өзгеріс: мазмұны өзгертілген
damage-op-hash = { $device } құрылғысы, { $number }-өзгеріс: оның өзі не алдындағылардың бірі өзгертілген
damage-op-older = { $device } құрылғысы, { $number }-өзгеріс: ол алдындағысынан ескі
damage-op-step = { $device } құрылғысы, { $number }-өзгеріс: ол өзі жалғаспайтын қадамға жатқызылған
damage-op-parent = { $device } құрылғысы, { $number }-өзгеріс: ол сүйенетін өзгеріс жоқ
damage-op-cut-parents = { $device } құрылғысы, { $number }-өзгеріс: ол сүйенетін өзгерістердің тізбесі қысқарып қалған
damage-op-cut-content = { $device } құрылғысы, { $number }-өзгеріс: мазмұны қысқарып қалған
damage-op-uncommitted = { $device } құрылғысы, { $number }-өзгеріс: ол өшірілген, қандай болғанын ештеңе растамайды
damage-op-number = { $device } құрылғысы, { $number }-өзгеріс: мұндай нөмір болмайды
damage-op-first = { $device } құрылғысы, { $number }-өзгеріс: ол құрылғысының біріншісі, бірақ басқасынан кейін тұр
damage-op-time = { $device } құрылғысы, { $number }-өзгеріс: мұндай уақыт болмайды
damage-op-many-parents = { $device } құрылғысы, { $number }-өзгеріс: ол тым көп өзгеріске сүйенеді
damage-op-kind = { $device } құрылғысы, { $number }-өзгеріс: мұндай жазба түрі болмайды
damage-op-reference = { $device } құрылғысы, { $number }-өзгеріс: ол жасайтын жазбаның белгісі жоқ
damage-op-long = { $device } құрылғысы, { $number }-өзгеріс: мазмұны тым ұзын

damage-waiting = басқасын күтіп тұрған өзгеріс өзгертілген
damage-order = тарихтың реті көрсеткішімен сәйкес емес
damage-unchecked = тарихтағы өзгеріс саны { $there }, ал тексерілгені { $checked }
damage-device-unknown = тарихта жоқ құрылғының өзгерістері бар
damage-device-idle = ештеңе өзгертпеген құрылғы аталған
damage-device-own = осы көшірменің құрылғысы біреу болуы керек, ал олай емес
damage-device-parting = бір құрылғының тарихы қай жерден айырылатыны айтылмаған
damage-device-tag = { $device } – өз құрылғысының белгісі емес

damage-step-without = кері қайтару қадамдары: қадамы жоқ өзгерістер бар
damage-step-missing = кері қайтару қадамдары: бір өзгерістің қадамы жоқ
damage-step-empty = кері қайтару қадамдары: өзгерісі жоқ қадам бар
damage-step-target = кері қайтару қадамдары: бұрын қадам болмаған нәрсе қайтарылған не қайталанған
damage-step-twice = кері қайтару қадамдары: бір қадам екі рет қайтарылған не қайталанған
damage-step-other-record = кері қайтару қадамдары: бірі өз қадамы өзгерткен жазбаны емес, басқасын қайтарады
damage-step-order = кері қайтару қадамдары: өзгерістер қадамдарының ретімен тұрған жоқ
damage-step-time = кері қайтару қадамдары: бірінің уақыты өзгерістерінің уақытымен сәйкес емес
damage-step-changes = кері қайтару қадамдары: бірінде оған жататын өзгерістер емес, басқалары тұр
damage-step-two-devices = кері қайтару қадамдары: бірінде екі құрылғының өзгерістері бар
damage-step-other-device = кері қайтару қадамдары: бірінде басқа құрылғының өзгерістері бар
damage-step-not-last = кері қайтару қадамдары: соңғы болмаған нәрсе қайтарылған не қайталанған
damage-step-inverse = кері қайтару қадамдары, { $record }: бірі өз қадамы жасағанды дәл қайтармайды
damage-step-unmade = кері қайтару қадамдары, { $record }: кәдімгі қадам жазбаның жасалуын жойған
damage-step-only = { $problem }; кері қайтару қадамдары қайта жасалмайды

damage-record-missing = { $record }: жазба жоқ
damage-record-differs = { $record }: жазба тарихы айтқандай емес
damage-record-table = { $record }: «{ $table }» тізімінде жазбаның тарихы айтқаннан басқа нәрсе тұр
damage-record-day = { $record }: іздеу көрсеткішіндегі күні өзінікі емес
damage-record-field = { $record }, «{ $field }» өрісі: { $problem }
damage-records-unknown = тарихта жоқ жазбалар бар
damage-rows-unknown = «{ $table }» тізімінде тарихта жоқ жолдар бар
damage-lists = тізімдердің ұзындығы оларда айтылғандай емес

damage-search-records = іздеу көрсеткіші: онда барлық жазба жоқ
damage-search-parts = іздеу көрсеткіші: сілтемелер ондағы бөліктерге апармайды
damage-search-words = іздеу көрсеткіші: ол өзіндегі сөздердің бәрін таппайды
damage-search-texts = іздеу көрсеткіші: ондағы мәтіндер жазбалардағыдай емес
damage-search-lengths = іздеу көрсеткіші: ондағы мәтіндердің ұзындығы дұрыс емес
damage-search-setting = іздеу көрсеткіші: { $name } casebook орнатқандай емес
damage-search-sounds = қате жазылған аттар: оларға апаратын сөздер жетіспейді
damage-search-sound = қате жазылған аттар: { $word } сөзі өз орнында тұрған жоқ

damage-schema-missing = схема: { $name } { $kind ->
    [table] кестесі
    [index] көрсеткіші
    [trigger] триггері
    [view] көрінісі
   *[other] бөлігі
} жоқ
damage-schema-other = схема: { $name } { $kind ->
    [table] кестесі
    [index] көрсеткіші
    [trigger] триггері
    [view] көрінісі
   *[other] бөлігі
} casebook жасайтындай емес
damage-schema-more = схема: casebook жасамайтын { $name } { $kind ->
    [table] кестесі
    [index] көрсеткіші
    [trigger] триггері
    [view] көрінісі
   *[other] бөлігі
} бар

damage-end = тарихтың соңы: мыналарды жасаған өзгерістер жоқ сияқты: { $lost }
damage-lost-row = «{ $table }» тізімінің { $row }-жолы
damage-lost-listing = тағы { $records }
damage-lost-step = кері қайтару қадамы
damage-and-more = { $names } және тағы { $number }
damage-log = файлдың жанындағы журнал
damage-copy = көшірме файлдағыдай емес

# Ескі файл айтатын, бірақ бұл нұсқа білмейтін нәрсе.
unknown-kind = { $device } құрылғысы, { $number }-өзгеріс, { $record } жазбасы: «{ $letter }» жазба түрі
unknown-reference = { $device } құрылғысы, { $number }-өзгеріс, { $record } жазбасы: { $said } белгісі
unknown-state = { $device } құрылғысы, { $number }-өзгеріс, { $record } жазбасы: { $said } күйі
unknown-content = { $device } құрылғысы, { $number }-өзгеріс, { $record } жазбасы: мазмұны ({ $said })
unknown-field = { $device } құрылғысы, { $number }-өзгеріс, { $record } жазбасы: { $field }: { $problem }

# Дәлелдер және олардың сақталуы.
damaged-files = дәлел файлдары
damage-content-missing = { $record }: «{ $name }» файлы қабылданған, бірақ мұнда жоқ
damage-content-changed = { $record }: «{ $name }» файлы қабылданғандай емес
