# Картотека әлі жоқ кезде көрінетін экрандар.
welcome-head = Бұл компьютерде әлі картотека жоқ.
welcome-casebook = Картотека құру
welcome-demo = Алдымен мысалды көру
welcome-leave = Шығу
welcome-about = Картотека – бір шифрланған файл. Еш жерге ештеңе жіберілмейді.
welcome-keys-start = Солға/оңға: тіл   Жоғары/төмен: таңдау   Enter: әрі қарай
welcome-place = Картотека қайда сақталсын?
welcome-place-about = Enter жазылғанды қабылдайды. Басқа жердегі картотеканы мына пәрмен ашады: casebook ФАЙЛ ЖОЛЫ
welcome-keys-place = Enter әрі қарай   Ctrl+U жолды өшіру   Esc артқа
welcome-passphrase = Құпиясөз ойлап табыңыз.
welcome-passphrase-about = Төрт не одан көп сөз жақсы. Құпиясөзді ұмытқан адам картотекадан айырылады: онсыз оны ешкім аша алмайды. Бос Enter немесе «төмен» алты кездейсоқ сөз ұсынады.
welcome-keys-passphrase = Enter әрі қарай   Tab көрсету, жасыру   Esc артқа
welcome-words = Осы алты сөзді қағазға жазып алыңыз:
welcome-words-about = Бұл – құпиясөз. Онсыз картотеканы ешкім аша алмайды және көмектесе алмайды. Жазып алған соң Enter басыңыз.
welcome-keys-words = Enter жазып алдым   Төмен басқа сөздер   Esc артқа
welcome-again = Құпиясөзді тағы бір рет теріңіз.
welcome-keys-again = Enter құру   Tab көрсету, жасыру   Esc артқа
welcome-making = Картотека құрылып жатыр …
welcome-making-demo = Мысал құрылып жатыр …
welcome-next-time = Келесіде оны ашатын пәрмен: casebook { $path }

# Құпиясөзді табу қаншалықты қиын.
strength-weak = Әлсіз: табу оңай.
strength-fair = Орташа: көп адам таба алмайды.
strength-strong = Күшті: ешкім таба алмайды.

# Жауаптың несі дұрыс емес және не істеу керек.
problem-weak = Бұл құпиясөзді табу оңай.
problem-weak-advice = Ұзартыңыз немесе алты сөз үшін «төмен» басыңыз; Enter осыны да қабылдайды.
problem-typed-differ = Екеуі бірдей емес.
problem-typed-differ-advice = Пернетақта тілі мен Caps Lock-ты тексеріңіз. Esc таңдауға қайтарады.
problem-words-differ = Бұл сол алты сөз емес.
problem-words-differ-advice = Арасына бос орын қойып теріңіз. Esc оларды қайта көрсетеді.
problem-place-exists = Мұндай атты файл бар; ол өзгерген жоқ.
problem-place-exists-advice = Басқа ат таңдаңыз.
problem-place-folder = Бұл – қалта.
problem-place-folder-advice = Файл атын қосыңыз, мысалы january.casebook.
problem-place-not-writable = Бұл жерге жазуға болмайды: { $why }.
problem-place-not-writable-advice = Жазуға болатын қалта таңдаңыз.

# Танысу.
action-tour = Бағдарламамен танысу: бес қадам
action-tour-next = Танысудың келесі қадамы
action-tour-end = Танысуды аяқтау
help-tour = Танысу кезінде
refused-no-tour = Қазір танысу жүріп жатқан жоқ.
tour-title-offer = Танысу
tour-title = Танысу: 5 қадамның { $number }-қадамы
tour-offer = Бес қысқа қадам мұнда не істеуге болатынын көрсетеді. { $next } бастайды.
tour-incident = Оқиға енгізіңіз: { $new } жылдам жолды ашады. Қашан, Tab, қайда, Tab, не, Tab, кім, солай; кез келгені бос қала алады. Enter сақтайды, Esc жабады.
tour-search = Оны табыңыз: { $search } барлық жерден, кез келген жазуда іздейді. { $filter } тізімді тарылтады. Бір сөзбен не есіммен байқап көріңіз.
tour-links = Ішіне қараңыз: Enter жазбаны ашады, «төмен» байланысты жазбаларға апарады, Enter соларды ашады. «Солға» қайтарады.
tour-undo = Ештеңе жоғалмайды: { $undo } соңғы өзгерісті кері қайтарады, { $redo } қайта жасайды. Терілген, бірақ сақталмағаны – қараламаларда: { $drafts }. Байқап көріңіз.
tour-help = Болды: { $help } барлық пернені көрсетеді, { $palette } кез келген пәрменді атымен табады. Бірін ашыңыз. { $quit } – шығу; алдымен терілгені сақталады.
tour-keys = { $next } келесі қадам   Esc аяқтау
notice-tour-over = Танысу аяқталды. { $palette } және «танысу» сөзі оны қайта көрсетеді.
