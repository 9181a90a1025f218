# Бүкіл экрандағы мәтін: онымен не істеуге болады.
action-edit-text = Мәтінді бүкіл экранда жазу
action-edit-text-short = Бүкіл экран
action-leave-text = Пішінге қайту; мәтін сақталады
action-leave-text-short = Пішінге
action-select-text = Меңзер жеткен жерге дейін белгілеу
action-select-text-short = Белгілеу
action-mark-text = Shift пернесінсіз белгілеу: бастау, аяқтау
action-mark-text-short = Белгілеу
action-select-all-text = Бәрін белгілеу
action-select-all-text-short = Бәрі
action-copy-text = Көшіру, жүйе буферіне де
action-copy-text-short = Көшіру
action-cut-text = Қиып алу, жүйе буферіне де
action-cut-text-short = Қиып алу
action-paste-text = Көшірілгенді не қиылғанды қою
action-paste-text-short = Қою
action-find-text = Мәтіннен табу
action-find-text-short = Табу
action-next-found = Келесі жер
action-next-found-short = Келесі
action-previous-found = Алдыңғы жер
action-previous-found-short = Алдыңғы
action-line-up = Жолдарды жоғары жылжыту
action-line-up-short = Жолды жоғары
action-line-down = Жолдарды төмен жылжыту
action-line-down-short = Жолды төмен
action-by-word = Сөз бойынша
action-by-word-short = Сөз
action-delete-word = Сөзді өшіру
action-delete-word-short = Сөзді өшіру
action-text-edge = Басына, соңына
action-text-edge-short = Шеті

help-text = Бүкіл экрандағы мәтінде
help-find = Мәтіннен іздегенде

# Мәтін астындағы жол.
editor-position = { $line }-жол, барлығы { $lines }; { $character }-таңба
editor-selected = белгіленді: { $number }
editor-used = таңба: { $limit } ішінен { $used }
editor-changed = өзгерді
editor-find = Табу:
editor-found = { $number }, барлығы { $all }
editor-not-found = табылмады

notice-clip-terminal = Осында көшірілді, терминалға да берілді; қойып тексеріңіз.
notice-clip-here = Тек осында көшірілді: жүйенің буфері табылмады.
notice-marking = Белгілеу үшін меңзерді жылжытыңыз; F3 аяқтайды.
refused-one-line = Бұл өріс бір жолдық.
refused-one-line-advice = Сипаттама сияқты ұзын мәтіндер бүтін ашылады.
refused-not-selected = Ештеңе белгіленбеген.
refused-not-selected-advice = Shift пен көрсеткілермен немесе F3-пен белгілеңіз.
refused-nothing-copied = Мұнда әлі ештеңе көшірілмеген не қиылмаған.
