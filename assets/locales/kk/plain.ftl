# Мәтін жолдарымен жұмыс: пәрмен сөздері және олар не істейді.
plain-add = қосу
plain-add-does = жаңа оқиға, өріс-өрісімен
plain-repeat = қайталау
plain-repeat-does = соңғы оқиғаның деректерімен басталатын жаңа оқиға
plain-search = іздеу
plain-search-does = барлық жерден іздеу: іздеу СӨЗДЕР
plain-list = тізім
plain-list-does = жазбалар тізімі: тізім оқиғалар, тізім адамдар түрі:ұстау
plain-show = көрсету
plain-show-does = бір жазбаны оқу: көрсету I-12 немесе жол нөмірі
plain-undo = кері қайтару
plain-undo-does = соңғы өзгерісті кері қайтару
plain-redo = қайта жасау
plain-redo-does = кері қайтарылғанды қайта жасау
plain-drafts = қараламалар
plain-drafts-does = терілген, бірақ сақталмағандар
plain-language = тіл
plain-language-does = басқа тіл: тіл Русский
plain-help = анықтама
plain-help-does = осы сөздер
plain-quit = шығу
plain-quit-does = бағдарламадан шығу
plain-cancel = тоқтату
plain-prompt = Пәрмен
plain-welcome = Пәрмендерді «анықтама» сөзі атап береді.
plain-no-passphrase = Бұл картотекада құпиясөз жоқ.
plain-unknown = «{ $word }» деген пәрмен жоқ. «анықтама» сөзі оларды атап береді.
plain-show-what = Нені көрсету керек? Белгісін, мысалы I-12, немесе жол нөмірін жазыңыз.
plain-search-what = Нені іздеу керек
plain-list-what = Ненің тізімі? Мыналар бар: { $kinds }.
plain-more = Enter – әрі қарай, кез келген сөз – тоқтау
plain-uses = { $number ->
    [one] { $number } рет аталған
   *[other] { $number } рет аталған
}
plain-undone = Кері қайтарылды: { $records }.
plain-redone = Қайта жасалды: { $records }.

# Оқиға енгізу.
plain-entry = Жаңа оқиға. Enter жақшадағыны қалдырады; ? түсіндіреді, нүкте аяқтайды, «тоқтату» тоқтатады.
plain-help-entry = Енгізгенде: Enter жақшадағыны қалдырады, " соңғы оқиғаны қайталайды, - өрісті бос қалдырады, нүкте аяқтайды, «тоқтату» қаралама сақтайды.
plain-help-slot = " соңғы оқиғаны қайталайды, - бос қалдырады, нүкте енгізуді аяқтайды, «тоқтату» қаралама сақтайды.
plain-which = Нөмір
plain-which-date = Бұл күнді екі түрлі оқуға болады. Нөмір немесе қайта теріңіз
plain-which-or-new = Нөмір немесе Enter: { $novel }
plain-which-draft = Нөмір қараламаны жалғастырады, Enter қалдырады
plain-draft-elsewhere = Бұл қаралама – тұтас пішін; ол тек толық экранда ашылады.
plain-one-or-several = Бұл бір есім бе, бірнешеу ме? Қайта теріп, жауаптың нөмірін жазыңыз.
plain-moved = Бұл «{ $slot }» өрісіне жатады: { $text }
plain-confirm = Enter сақтайды; өріс аты оны өзгертеді; «тоқтату» қаралама сақтайды
plain-kept = Қаралама ретінде сақталды; «қосу» оны қайта ұсынады.
plain-nothing-kept = Ештеңе терілген жоқ, ештеңе сақталған жоқ.
plain-drafts-kept = { $number ->
    [one] { $number } қаралама сақтаулы; оны «қараламалар» сөзі көрсетеді.
   *[other] { $number } қаралама сақтаулы; оларды «қараламалар» сөзі көрсетеді.
}
plain-passphrase-about = Тергенде көрінбейді. Бос Enter алты кездейсоқ сөз ұсынады; оларды қағазға жазып алыңыз.

# Апта күндері.
weekday-monday = дүйсенбі
weekday-tuesday = сейсенбі
weekday-wednesday = сәрсенбі
weekday-thursday = бейсенбі
weekday-friday = жұма
weekday-saturday = сенбі
weekday-sunday = жексенбі

# Тізімдер қалай аталады; сұрауға болатыны – бір сөзбен.
records-incidents = оқиғалар
records-cases = істер
records-people = адамдар
records-organisations = ұйымдар
records-parties = адамдар мен ұйымдар
records-names = есімдер
records-involvements = қатысу
records-relations = байланыстар
records-places = орындар
records-sources = дереккөздер
records-figures = сандар
records-terms = терминдер
records-citations = сілтемелер
records-filters = сүзгілер
records-groups = топтар
records-templates = үлгілер

# Дәлелдер және олардың сақталуы.
records-evidence = дәлелдер
records-custody = сақталуы

# Алушылар және оларға берілгендер.
records-recipients = алушылар
records-disclosures = тапсырулар
