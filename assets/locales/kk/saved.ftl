# Атпен сақталатындар: сүзгілер мен үлгілер.
kind-filter = Сүзгі
kind-template = Үлгі
new-filter = Жаңа сүзгі
new-template = Жаңа үлгі
field-listing = Тізім
field-filter = Сүзгі
field-sort = Реті
field-descending = Кері ретпен
field-record = Жазбалар үшін
field-content = Толтырады

action-saved-filters = Сақталған сүзгілер: қолдану
action-save-filter = Қолданыстағы сүзгіні атпен сақтау
action-consents = Мерзімі бітетін келісімдер
action-templates = Пішінді үлгі бойынша толтыру
action-templates-short = Үлгі
action-save-template = Терілгенді үлгі ретінде сақтау
action-rename = Атын өзгерту
action-rename-short = Аты
help-saved = Сүзгілер мен үлгілер арасында

title-saved-filters = Сақталған сүзгілер
title-templates = Үлгілер
title-save-filter = Сүзгіні атпен сақтау
title-save-template = Үлгіні атпен сақтау
title-rename = { $name } үшін жаңа ат
saved-hint = Атының сөздерін теріңіз. Enter қолданады, F4 аты, Del себетке.
saved-keeps = Enter осы атпен сақтайды.
saved-replaces = Enter осы аттағы { $reference } орнын басады.
saved-none-fits = Мұндай атпен ештеңе жоқ.
saved-no-filters = Сүзгілер әлі жоқ. Тізімді / арқылы тарылтып, B басыңыз.
saved-no-templates = Үлгілер әлі жоқ. Пішіндегі Ctrl+K үлгіні сақтайды.
quick-template = = үлгі
quick-similar = = таңдалғандай
quick-ahead = алдын ала терілген келесі жолды күтеді

notice-kept = Сақталды: { $name }, { $reference }. z кері қайтарады.
notice-replaced = Ауыстырылды: { $reference }, { $name }. z кері қайтарады.
notice-renamed = { $reference } енді { $name } деп аталады. z кері қайтарады.

refused-no-filter = Қазір сүзгі жоқ.
refused-no-filter-advice = Алдымен тізімді / арқылы тарылтыңыз.
refused-template-empty = Үлгі сақтайтындай ештеңе толтырылмаған.
refused-template-empty-advice = Алдымен өрісті толтырыңыз.
refused-template-kind = Мұндай жазбаларға үлгі жоқ.
problem-template-field = { $field }: әзірге түсініксіз.
problem-template-field-advice = Түзетіңіз не бос қалдырыңыз, сосын үлгіні сақтаңыз.
problem-template-full = Үлгіге мұнша сыймайды.
problem-template-full-advice = Адамдардың бір бөлігін алып тастаңыз.
problem-name-needed = Атын теріңіз.
problem-name-taken = Бұл ат { $reference } жазбасында бар; басқасын таңдаңыз.

# Енгізіліп жатқанға жақын оқиғалар.
action-look = Бұрыннан бар болуы мүмкінді көру
action-look-short = Қайталау?
action-similar = Ұқсас оқиға бойынша толтыру
action-similar-short = Ұқсас
help-near = Жақын оқиғалар арасында
help-drafts = Қараламалар тізімінде
help-columns = Бағандар арасында
help-history = Соңғы қадамдар арасында
title-likely = Бәлкім, бұрыннан бар; Esc жолға қайтарады
title-similar = Ұқсас оқиғалар: Enter бос орындарды толтырады
near-none = Мұндай әлі жоқ.
likely-head = Бәлкім, бұрыннан бар (Ctrl+D көрсетеді):
likely-some = Мүмкін, { $references }
shared-person = сол адам: { $name }
shared-name = есімі бірдей: { $name }
shared-day = сол күн
shared-days = күндері қабаттасады
shared-kind = түрі бірдей
shared-family = түрі жақын
shared-place = сол жер
refused-no-line = Қазір оқиға енгізіліп жатқан жоқ.
refused-no-line-advice = n жылдам жолды ашады.
refused-none-likely = Мұндай әлі жоқ сияқты.
