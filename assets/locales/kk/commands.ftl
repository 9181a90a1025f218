# Пәрмен жолы.
command-failed = Орындалмады: { $detail }.
command-not-text = Оқылған нәрсе UTF-8 мәтіні емес.
command-not-text-advice = Оны UTF-8 етіп сақтап, қайталап көріңіз.
command-mistaken = Орындалмады: бағдарламаның өзінде қате бар.
command-mistaken-advice = Оны қайта іске қосыңыз; сақталғанның бәрі картотекада.
command-more-rows = { $number ->
   *[other] … және тағы { $number }
}
command-needs-terminal = Толық экранды бағдарламаға терминал керек.
command-needs-terminal-advice = --plain қосыңыз, ал скриптте пәрмен беріңіз, мысалы «casebook list cases».
command-dumb-terminal = Бұл терминал (TERM=dumb) толық экранды көрсете алмайды: «casebook --plain» іске қосыңыз.
command-no-place = Бұл жүйеде картотекаларға орын жоқ.
command-no-place-advice = Картотеканы атаңыз: --file ЖОЛ.
command-no-folder = { $path } қалтасы жасалмады: { $detail }.
command-no-folder-advice = Жаза алатын қалтаны таңдаңыз.
command-no-scratch = Уақытша қалта жасалмады: { $detail }.
command-no-scratch-advice = Файлды атаңыз: --to ФАЙЛ.
command-ask-passphrase = { $path } құпиясөзі:
command-ask-new = Жаңа құпиясөз (бос Enter: кездейсоқ алты сөз):
command-ask-again = Тағы бір рет теріңіз:
command-passphrase-empty = Құпиясөз бос.
command-passphrase-empty-advice = Оны берілетін мәтіннің бірінші жолына қойыңыз.
command-passphrase-long = Берілгені құпиясөз үшін тым ұзын.
command-passphrase-long-advice = Бірінші жолында құпиясөз тұрған файлды атаңыз.
command-passphrase-unread = Құпиясөз оқылмады: { $detail }.
command-nobody-to-ask = Құпиясөзді сұрайтын терминал жоқ.
command-nobody-to-ask-advice = Оны --passphrase-file не --passphrase-stdin арқылы беріңіз. Не қорғаусыз: --no-passphrase.
command-passphrases-differ = Екеуі бірдей емес; картотека жасалмады.
command-passphrases-differ-advice = Қайта көріңіз; пернетақта тілі мен Caps Lock-ты тексеріңіз.
command-your-passphrase = Құпиясөзіңіз:
command-passphrase = Құпиясөз: { $words }
command-write-down = Оны қағазға жазып алыңыз. Онсыз картотеканы ешкім аша алмайды, ешкім көмектесе де алмайды.
command-unprotected = Картотекада құпиясөз жоқ: файлды алған адам оны оқи алады.
command-demo-at = Мысал мына жерде: { $path }.
command-undone = Кері қайтарылды: { $record }
command-redone = Қайта жасалды: { $record }
command-made-one = { $asked } жазбасы { $found } жазбасымен біріктірілді.
command-neither = { $reference } – екеуінің ешқайсысы емес.
command-neither-advice = --keep дегенге екеуінің бірін беріңіз.
command-is-now = { $a } енді { $b }
command-different = { $a } мен { $b } бір емес
command-unsure = { $a } мен { $b } бір екенін анықтау мүмкін емес
command-decided = Шешілді: { $record }
command-decide-unread = «{ $value }» мәнін «{ $field }» өрісіне оқу мүмкін емес.
command-decide-unread-advice = Мәнді бағдарламада { $record } жазбасына енгізіңіз, содан кейін --own арқылы шешіңіз.
command-decide-nothing = { $record } жазбасының өзінде «{ $field }» өрісінде дереккөздермен салыстыратын ештеңе жоқ.
command-decide-nothing-advice = Сілтемені таңдаңыз: --choose Q-7.
command-decide-not-of = { $citation } «{ $field }» туралы ештеңе айтпайды.
command-decide-not-of-advice = { $record } жазбасының сілтемелері: { $citations }
command-decide-no-field = { $record } жазбасында дереккөз растай алатын «{ $field }» өрісі жоқ.
command-decide-no-field-advice = Дереккөздер мына өрістер туралы айтады: { $fields }
command-listed-whole = Сүзгілер мен үлгілер толық көрсетіледі.
command-sum = Барлығы { $sum }: { $figures }.
command-sum-figures = Тек сандар қосылады: «casebook list figures --sum».
command-sum-none = Қосатын сан жоқ.
command-sum-disavowed = { $first } қайтарып алынған, ешбір қосындыға кірмейді; тізімді ол кірмейтіндей етіп тарылтыңыз.
command-sum-disputed = { $first } туралы дереккөздер келіспейді, сондықтан қосылмайды; бетінде u басып шешіңіз немесе қалдырыңыз: -has:disputed.
command-sum-inexact = { $first } дәл сан емес, қосылмайды.
command-sum-nobody = { $first } санын кім айтқаны белгісіз, сондықтан қосылмайды.
command-sum-quantity = { $first } мен { $second } әртүрлі нәрсені санайды.
command-sum-population = { $first } мен { $second } әртүрлі адамдарды санайды, олар қабаттасуы мүмкін.
command-sum-source = { $first } мен { $second } сандарын әртүрлі дереккөз айтқан.
command-sum-day = { $first } мен { $second } бір күнге жатпайды.
command-sum-place = { $first } мен { $second } бір адамдарды санауы мүмкін: орындары қабаттасады.
command-no-filter = Сақталған «{ $name }» сүзгісі жоқ.
command-no-filter-advice = Барын «casebook list filters» көрсетеді.
command-filter-key = «{ $key }:» деген сүзгі жоқ.
command-filter-key-advice = Мыналар бар: { $keys }
command-filters = Осылай аталатын сүзгілер бірнешеу: { $records }.
command-filters-advice = Біреуінің белгісін жазыңыз.
command-other-list = «{ $name }» – басқа тізімнің сүзгісі: { $list }.
command-other-list-advice = Былай жазыңыз: casebook list { $list } --saved { $reference }

# Ескіден жаңа картотека.
command-upgrade-log = Ескі файлдың жанында басқа көшірменің журналы жатыр; ол оқылмады.
command-upgraded = { $path } бұрынғыдай қалды. Енді онда жұмыс істемеңіз: онда қосылғаны мұнда келмейді.
upgrade-current = { $path } тарихты осы нұсқадағыдай сақтайды; жаңартатын ештеңе жоқ.
upgrade-current-advice = Оны сол күйінде ашыңыз.
upgrade-history = Ескі файлдың тарихы бүлінген: { $detail }. Ештеңе жасалмады.
upgrade-history-advice = Ескі файл бұрынғыдай қалды. Оны жазған нұсқаның «casebook verify» пәрменімен тексеріңіз не сақтық көшірмесін жаңартыңыз.
upgrade-unknown = Ескі файлда бұл нұсқа білмейтін нәрсе бар: { $detail }. Ештеңе жасалмады.
upgrade-unknown-advice = Ескі файл бұрынғыдай қалды. Оны сақтап, оны жазған нұсқамен жұмысты жалғастырыңыз.
upgrade-made = Ескі файлдан жасалған файл тексеруден өтпеді: { $detail }. Ештеңе сақталмады.
upgrade-made-advice = Ескі файл бұрынғыдай қалды. Оны жазған нұсқаның «casebook verify» пәрменімен тексеріңіз. Ол ештеңе таппаса, қате осы нұсқада: бұрынғы нұсқамен жұмысты жалғастырып, бұл туралы хабарлаңыз.

# Картотеканы тексеру.
verify-counted = Өзгеріс: { $changes }, жазба: { $records }
verify-counted-erased = Өзгеріс: { $changes } (оның ішінде біржола өшірілгені: { $erased }), жазба: { $records }
verify-waiting = Мұнда әлі жоқ өзгерістерді күтіп тұрғаны: { $number }
verify-forked = Екі көшірме { $device } құрылғысы болып жазған: екеуі де сақталды, осы жерден бірі де көрсетілмейді
verify-double = Екі жазба { $reference } деп аталады: оларды жасаған құрылғы белгіні екі рет берген
verify-looked-at = Тексерілді: файл беттері, оның схемасы, әр құрылғының өзгерістер тізбегі, кері қайтару қадамдары, барлық жазба мен тізім, іздеу көрсеткіші, дәлел файлдары.
verify-well = Бәрі дұрыс.
verify-heads = Бақылау сөздері: { $heads }
verify-only-heads = Кілті бар адам бүкіл тарихты басқаша жаза алады; оны сіздікінен басқа жерде сақталған осы сегіз сөз ғана ажыратады.
verify-before = Бұрын: { $problem }
verify-made = Тарих бойынша қайта жасалды: схема, барлық жазба мен тізім, іздеу көрсеткіші.
verify-backup = Картотеканың бұрынғы күйі: { $path }
verify-taken-out = Тарих жеткен жеріне дейін дұрыс. Ондағы ешбір өзгеріс жасамағандықтан алынып тасталды: { $records }.
verify-damaged = { $number ->
   *[other] Картотека бүлінген: { $number } қате.
}
verify-damaged-advice = Файлдың көшірмесін сол күйінде сақтаңыз. Тарих дұрыс болса, «casebook verify --rebuild» қалғанын қайта жасайды; болмаса, сақтық көшірмені қайтарыңыз.
verify-lost = { $number ->
   *[other] Картотека бүлінген: { $number } қате.
}
verify-lost-advice = Файлды сол күйінде сақтап, жетіспейтін өзгерістер бар сақтық көшірмені қайтарыңыз. Ондай жоқ болса, «casebook verify --rebuild --accept-loss» ешбір өзгеріс жасамағанын алып тастайды да, бұрынғы файлды жанында қалдырады.
verify-still = { $number ->
   *[other] Картотека әлі бүлінген: тарих бойынша түзелмейтін { $number } қате бар.
}
verify-still-advice = Екі файлды да сол күйінде сақтап, ескірек сақтық көшірмені қайтарыңыз.
verify-refused = Тарихтың соңындағы өзгерістер жетіспейтін сияқты: мыналарды ешқайсысы жасамаған: { $records }. Ештеңе өзгертілмеді.
verify-refused-advice = Файлды сол күйінде сақтап, жетіспейтін өзгерістер бар сақтық көшірмені қайтарыңыз. Ондай жоқ болса, «casebook verify --rebuild --accept-loss» ешбір өзгеріс жасамағанын алып тастайды да, бұрынғы файлды жанында қалдырады.
verify-no-history = Бүлінген тарих бойынша қайта жасау мүмкін емес: { $detail }. Ештеңе өзгертілмеді.
verify-no-history-advice = Файлды сол күйінде сақтап, сақтық көшірмені қайтарыңыз.

# Оқиғаларды бір жолмен қосу.
add-line = { $line }-жол: { $said }
line-not-added = { $line }-жол: қосылмады, одан кейінгілері де
add-bad = { $number ->
   *[other] { $number } жол қосылмады.
}
add-bad-advice = { $number ->
   *[other] Түзетіп, қайта қосыңыз.
}
add-unprinted = Қосылды: { $records }, бірақ шығару мүмкін болмады: { $detail }.
add-unprinted-advice = Оны қайта қоспаңыз.
add-not-text = { $column }-таңбадан бастап бұл UTF-8 мәтіні емес.
add-assumed = «{ $text }» былай оқылды: { $date }
add-likely = бұл бұрыннан бар { $reference } болуы мүмкін: { $reasons }
add-made = жаңа: { $made }
add-several = «{ $name }» мыналардың бірі болуы мүмкін: { $records }; қайсысы екенін жазыңыз.
add-one-or-several = «{ $name }» – бір есім де, бірнеше есім де болуы мүмкін; бірнешеуін былай жазыңыз: «{ $names }», ал біреуін үтірсіз.
add-small = «{ $name }» – адамның аты; атқа жатпайтынын алып тастаңыз.
add-told = «{ $text }» былай түсінілді: { $kind }. Сөйлемнің өзі атауда сақталды.
add-same-name = { $number ->
   *[other] { $name } – жаңа адам; аты бірдей жазба: { $records }; байланыстыру үшін { $first } деп жазыңыз.
}
add-misfit = { $reference } мұнда сай келмейді: { $kind }.
line-no-kind = Не болғаны айтылмаған; оқиғаның түрін жазыңыз, мысалы «ұсталды».
line-two = Бір нәрсе екі рет айтылған; біреуін алып тастаңыз.
line-two-dates = «{ $name }» — екінші күн; біреуін алып тастаңыз.
line-two-places = Орны екеу; біреуін алып тастаңыз.
line-two-kinds = Оқиғаның түрі екеу; біреуін алып тастаңыз.
line-two-cases = Ісі екеу; біреуін алып тастаңыз.
line-two-notes = Ескертпесі екеу; біреуін алып тастаңыз.
line-first = «{ $name }» орын да, адам да болуы мүмкін; алдымен күнін жазыңыз не орын үшін «қайда { $name }», адам үшін «кім: { $name }» деңіз.
line-year = «{ $year }» – аттың бөлігі емес; атты онсыз жазыңыз.
line-number = «{ $name }» ішінде сан бар; адам үшін «кім: { $name }» деңіз не бұл не екенін жазыңыз.
line-role = «{ $word } { $rest }» «{ $role }» сияқты басталады; сол рөл үшін «{ $role } { $rest }», адам үшін «кім: { $word } { $rest }», орын үшін «қайда { $word } { $rest }» деңіз.
line-small = «{ $name }» ат сияқты басталмайды; адам үшін «кім: { $name }» деңіз не рөлді аттың алдына толық жазыңыз: «куә А. Аты».
line-anyone = «{ $name }» – адам да, мұны жасаған да, дереккөз де болуы мүмкін; «кім: { $name }», «жасаған: { $name }» не «дереккөз: { $name }» деп жазыңыз.

# Дәлелдер және олардың сақталуы.
verify-elsewhere = Файлы мұнда жоқ, тек жазбасы бар дәлелдер: { $number }
evidence-taken-in = { $reference } қабылданды: { $path }
evidence-known = { $reference } бұрыннан бар: { $path }
evidence-passed-over = Файл болмағандықтан өткізілді: { $path }
evidence-written = { $reference } { $path } жеріне жазылды, бұл белгіленді. Ол жерде файл шифрланбаған.
evidence-none = { $reference } – дәлел емес.
evidence-none-advice = Бар дәлелдерді «casebook list evidence» көрсетеді.
evidence-no-case = { $reference } – іс емес.
evidence-no-case-advice = Істі атаңыз, мысалы C-1.
evidence-no-source = { $reference } – дереккөз емес.
evidence-no-source-advice = Дереккөзді атаңыз, мысалы S-1.
evidence-bad-field = Ештеңе қабылданған жоқ. { $field }: { $problem }
evidence-whole = { $reference } { $name }: қабылданған күйінде
evidence-missing = { $reference } { $name }: бұл картотекада жоқ
evidence-changed = { $reference } { $name }: қабылданғандай емес
evidence-damaged = Қабылданғандай емес файлдар: { $number }.
evidence-damaged-advice = Сақтық көшірмені қалпына келтіріп, не болғанын жазып қойыңыз.
evidence-no-file = Ештеңе қабылданған жоқ: онда бірде-бір файл жоқ.

# Алушылар.
recipient-added = Қосылды { $reference }: { $name }
recipient-bad-field = Ешкім қосылмады. { $field }: { $problem }
decide-handed-on = { $record } бұрын { $number } рет берілген. Кімге екенін «casebook show { $record }» көрсетеді.
