# Импортталатын файлда не дұрыс емес. `$value` – онда жазылғаны.
bad-row-record = { $file }: { $number }-жазба
bad-row-record-called = { $file }: { $number }-жазба ({ $reference })
bad-row-unreadable = Файлды осы жерден әрі оқу мүмкін емес: { $reason }.
bad-row-endless = Бұл арна бітпейді: { $limit } ГиБ-тан көп келді. Оны файлға жазып, бөліңіз.
bad-row-long-row = Бұл { $limit } МиБ-тан ұзын; ондай жазба болмайды. Файл дұрыс па, тексеріңіз.
bad-row-long-cell = Мұндағы ұяшық { $limit } МиБ-тан ұзын; ондай өріс болмайды. Файл дұрыс па, тексеріңіз.
bad-row-not-text = Бұл { $encoding } кодталған мәтін емес; файлды UTF-8 етіп сақтаңыз.
bad-row-open-quote = Осы жерде ашылған тырнақша жабылмаған; жабыңыз немесе алып тастаңыз.
bad-row-after-quote = { $line }-жолда жабылған тырнақшадан кейін мәтін тұр; тырнақшадағы ұяшық тырнақшамен бітеді, ішіндегі тырнақшалар екі рет жазылады.
bad-row-cells = Бұл жолдағы ұяшық саны: { $found }, тақырыпта: { $expected }.
bad-row-nameless = Атаусыз бағанда бірдеңе тұр; бағанды атаңыз немесе тазалаңыз.
bad-row-near-column = Ондай баған жоқ; мүмкін, «{ $near }»: атын өзгертіңіз немесе casebook import командасына --map "{ $value }={ $near }" қосыңыз.
bad-row-no-column = «{ $value }» бағаны жоқ; { $table } ішінде болуы мүмкін: { $known }.
bad-row-column-twice = Бұл баған екі рет кездеседі; бірін алып тастаңыз.
bad-row-not-casebook = Бұл JSON түріндегі casebook емес. Қайта экспорттаңыз немесе `casebook schema` қараңыз.
bad-row-newer = Файл пішімі { $value }, ал бұл бағдарлама { $known } оқиды. casebook жаңартыңыз.
bad-row-syntax = JSON осы жерде үзіледі немесе қате жазылған: жолдың { $at }-таңбасы.
bad-row-not-record = Мұнда нысан тұруы керек, мысалы {"{"}"name": "Алматы"{"}"}.
bad-row-twice = «{ $name }» екі рет айтылған; біреуін қалдырыңыз.
bad-row-id = Бұл 01890000-0000-7000-8000-000000000001 сияқты идентификатор емес.
bad-row-kind = «{ $value }» деген жазба түрі жоқ.
bad-row-state = Күйлер тек «trash» және «merged» болады.
bad-row-into = Бұл тек «merged» күйімен бірге жазылады.
bad-row-reference = «{ $value }» – жазба белгісі емес; белгі әріп пен саннан тұрады, мысалы I-412.
bad-row-letters = Мұндай жазбалардың белгісі { $letters } әрпінен басталады.
bad-row-number = Белгідегі сан 1 мен { $last } аралығында болады.
bad-row-reference-twice = { $value } екі рет кездеседі; әр жазбаның өз белгісі болуы керек.
bad-row-id-twice = Бұл идентификатор файлдың басқа жазбасында бар.
bad-row-no-reference = { $value } жазбасы жоқ.
bad-row-no-party = «{ $value }» жазбасы жоқ; адамдар мен топтар белгісімен аталады, мысалы P-31.
bad-row-no-incident = «{ $value }» жазбасы жоқ; белгісін жазыңыз, мысалы I-412.
bad-row-no-name = «{ $value }» жазбасы жоқ; алдымен соны импорттаңыз немесе белгісін жазыңыз.
bad-row-many-names = «{ $value }» деп аталатын жазбалар саны: { $count }; белгісін жазыңыз.
bad-row-other-kind = Бұл басқа түрдегі жазбаға апарады: { $kind }.
bad-row-itself = Жазба өзінің бөлігі бола алмайды.
bad-row-left-out = Бұл өткізілген жолға апарады.
bad-row-details = JSON нысанын жазыңыз, мысалы {"{"}"length": "16 жыл"{"}"}.
bad-row-no-details = «{ $kind }» түріндегі оқиғалардың мәліметі болмайды.
bad-row-no-detail = «{ $kind }» түріндегі оқиғада «{ $name }» деген мәлімет жоқ; бары: { $known }.
bad-row-detail = { $name } мәліметі: { $problem }
bad-row-otherwise = { $reference } бұрыннан бар және онда басқаша айтылған; жолды немесе жазбаны өзгертіңіз, жолды алып тастаңыз немесе басқа белгімен импорттау үшін casebook import командасына --as-new қосыңыз.

# Импорт не істеді.
import-bad-rows = { $count ->
    [one] Ештеңе импортталған жоқ: { $count } жерді түзету керек.
   *[other] Ештеңе импортталған жоқ: { $count } жерді түзету керек.
}
import-bad-rows-advice = Жоғарыда аталғанды түзетіп, файлды қайта импорттаңыз.
export-special = { $path } бұрыннан бар, бірақ ол алмастыруға болатын файл емес; ештеңе жазылған жоқ.
export-special-advice = Жаңа файлды атаңыз.
import-not-file = { $path } файл да, арна да емес; ештеңе оқылған жоқ.
import-not-file-advice = Файлды немесе .csv файлдары бар қалтаны атаңыз.
import-pipe = { $path } – бір рет қана оқылатын арна; ештеңе оқылмады.
import-pipe-advice = Оны файлға жазып, сол файлды атаңыз.
import-no-format = { $path } – мәтін түріндегі кесте де, JSON түріндегі картотека да емес; ештеңе оқылмады.
import-no-format-advice = Оны UTF-8-де .csv етіп сақтаңыз.
import-what = { $path } ішінде не бары айтылмаған.
import-what-advice = --kind ТҮР қосыңыз; бары: { $known }.
import-name = { $path } атауы ішінде не барын айтпайды.
import-name-advice = Оны мыналардың бірімен атаңыз: { $known }, соңы .csv.
import-no-tables = { $path } ішінде .csv файлдары жоқ.
import-found = { $file } { $encoding } кодталуымен оқылады, ұяшықтар арасында «{ $delimiter }».
import-new = { $count ->
    [one] { $count } жазба импортталды
   *[other] { $count } жазба импортталды
}
import-would = { $count ->
    [one] { $count } жазба импортталар еді
   *[other] { $count } жазба импортталар еді
}
import-same = өзгеріссіз { $count }
import-likely-same = сол болуы мүмкін { $count }
import-conflicting = қайшы { $count }
import-differs = { $reference } мұнда басқаша; сол күйінде қалдырылды.
import-conflict = Жолдар қайшы болып тұрғанда ештеңе импортталмайды.
import-likely = { $place }: { $reference } { $name } болуы мүмкін; өткізілді.
import-as-new = Барлық жолды, бұрыннан бар болуы мүмкіндерін де, жаңа жазба етіп импорттау үшін --as-new қосыңыз.
import-renumbered = { $from } бос емес; мұнда жазба { $to } деп аталады.

# Файл импортталатын терезе.
title-import = Жазбаларды импорттау
import-hint = .csv не .json файлы немесе .csv файлдары бар қалта. Enter оны оқып, не шығатынын көрсетеді; әзірге ештеңе өзгермейді.
import-ask = { $path } файлының әр жолы нені сипаттайды?
job-reading = Файл оқылуда
job-importing = Импортталуда
job-read-stopped = Оқу тоқтатылды. Ештеңе импортталған жоқ.
import-links = { $count ->
    [one] жазбаларға { $count } сілтеме
   *[other] жазбаларға { $count } сілтеме
}
import-left-out = { $count ->
    [one] { $count } жол өткізіледі:
   *[other] { $count } жол өткізіледі:
}
import-more = … және тағы { $number }. Осыларды түзетіп, файлды қайта оқыңыз.
import-hint-go = Enter мұны бір қадаммен импорттайды, z кері қайтарады. Esc – импорттамау.
import-hint-go-without = Enter осы жолдарсыз бір қадаммен импорттайды, z кері қайтарады. Esc – импорттамау.
import-hint-broken = Осы күйінде файлдан ештеңе алынбайды: түзетіп, қайта оқыңыз. Esc жабады.
import-hint-nothing = Импорттайтын ештеңе жоқ. Esc жабады.
import-hint-stop = Esc тоқтатады; сонда ештеңе импортталмайды.
notice-imported = Импортталды, z кері қайтарады: { $records }
notice-not-imported = Ештеңе импортталған жоқ.
refused-reading-file = Файл әлі оқылып жатыр.
refused-reading-file-advice = Esc тоқтатады.
refused-import-broken = Осы күйінде бұл файлдан ештеңе алынбайды.
refused-import-broken-advice = Түзетіп, қайта оқыңыз.
refused-import-nothing = Импорттайтын ештеңе жоқ.
refused-import-changed = Файл не картотека өзгерді: ештеңе импортталмады.
refused-import-changed-advice = Enter қайта оқиды.

# Экспорт не істеді.
export-exists = { $path } бұрыннан бар; ештеңе жазылған жоқ.
export-exists-advice = Басқа атау таңдаңыз немесе файлды --overwrite арқылы алмастырыңыз.
export-itself = { $path } – casebook файлының өзі.
export-itself-advice = Басқа атау таңдаңыз.
export-terminal = Жазбалар экранда көрсетілер еді.
export-terminal-advice = Оларды басқа бағдарламаға беріңіз немесе --to арқылы файлды атаңыз.
export-whole = Ештеңе жасырылған жоқ: онда барлық есімдер мен жазбалар шифрсыз тұр. Өзіңізде сақтаңыз.
export-done = { $count ->
    [one] { $path } ішінде { $count } жазба
   *[other] { $path } ішінде { $count } жазба
}

# Басқаларға не беріледі, не берілмейді.
pseudonym-person = Адам { $code }
pseudonym-organisation = Ұйым { $code }
pseudonym-group = Топ { $code }
name-withheld = [аты жасырылды]
export-option = { $format } пішімі үшін { $option } ештеңе білдірмейді; ештеңе жазылмады.
export-option-advice = Оны алып тастаңыз не --format арқылы басқа пішім таңдаңыз.
export-table = Файлда қандай жазбалар болатыны айтылмаған; ештеңе жазылмады.
export-table-advice = --kind ТҮР қосыңыз немесе қалтаны атаңыз, онда әр түрге бір файл болады; барлары: { $known }.
export-part = Жалғыз кесте берілуі мүмкіннің бәрі болып белгіленер еді; ештеңе жазылмады.
export-part-advice = csv үшін қалтаны атаңыз не --kind алып тастаңыз, не берілетінін --about арқылы таңдаңыз.
export-nowhere = Қайда жазу керегі айтылмаған.
export-nowhere-advice = Файлды --to арқылы атаңыз немесе --preview арқылы не берілетінін көріңіз.
export-no-recipient = «{ $name }» деген алушы жоқ.
export-no-recipient-advice = Алдымен оны жасаңыз: бар алушыларды «casebook list recipients» көрсетеді.
export-recipients = «{ $name }» деген бірнеше алушы бар: { $references }.
export-recipients-advice = Біреуін сілтемесімен атаңыз.
export-names = Мәтіндерде берілмеуі керек есімдер тұр; ештеңе жазылған жоқ.
export-names-advice = Жоғарыдағы жолдарды файлға сақтап, әр «?» орнына replace не leave жазыңыз да, файлды --decisions арқылы атаңыз.
export-decision = { $path }:{ $line }: есіммен replace те, leave де емес.
export-decision-advice = Жолда шешім мен есім тұрады: replace Айгүл
export-name-stands = { $number } жер · { $first }
export-noted = { $reference } деп белгіленді.
preview-leaves = Беріледі: { $kind }: { $number }
preview-parties = Адамдар мен ұйымдар { $how }: { $number } { $why }
preview-stays = Қалады: { $kind }: { $number } ({ $why })
preview-difference = Өткен реттен бері: жаңасы { $new }, өзгергені { $changed }, сол күйі { $same }, жоғы { $gone }
preview-names = Шешілуі керек есімдер: { $count }
identity-named = атымен
identity-pseudonym = бүркеншік атпен
identity-counted = тек санмен
identity-withheld = берілмейді
stays-not-asked = әлі сұралмаған
stays-refused = бас тартты
stays-internal = тек ішкі пайдалануға келіскен
stays-numbers-only = тек жалпы сандарға келіскен
stays-without-identity = атын атамауға келіскен
stays-in-confidence = атын құпия түрде беруге келіскен
stays-ran-out = келісім мерзімі өткен
stays-other-recipient = басқаларға келіскен
stays-state = мемлекетке берілмеуі керек
stays-accused = айып дәлелденбеген
stays-by-pseudonym = бұл алушы есім алмайды
stays-level = қолжетім деңгейі
stays-held-back = берілмейтін өріс
stays-tie = қатысты жазба берілмейді
stays-unreached = берілетін жазбаның ешқайсысы сілтемейді
stays-own = картотеканың өз жазбасы
stays-unread = бұл нұсқа оқи алмайды

# Адамдарға арналған құжаттар мен кестелерде не тұрады.
table-called = { $field }: атауы
table-counted = Аты аталмаған
table-cut = … [қиылды: ұяшыққа одан көп сыймайды]
document-title = Картотека жазбалары
document-made = Картотекадан жасалды, { $day }. Алушы: { $profile }.
document-own = Картотекадан жасалды, { $day }. Ештеңе жасырылмаған: мұны өзіңізде сақтаңыз.
document-search = Іздеу
document-none = Ештеңе табылмады.
