# Бүкіл экрандағы мәтін: онымен не істеуге болады.
action-edit-text = Мәтінді бүкіл экранда жазу
action-edit-text-short = Бүкіл экран
action-leave-text = Пішінге қайту; мәтін сақталады
action-leave-text-short = Пішінге
action-select-text = Меңзер жеткен жерге дейін белгілеу
action-mark-text = Shift пернесінсіз белгілеу: бастау, аяқтау
action-mark-text-short = Белгілеу
action-select-all-text = Бәрін белгілеу
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
action-line-down = Жолдарды төмен жылжыту
action-by-word = Сөз бойынша
action-delete-word = Сөзді өшіру
action-text-edge = Басына, соңына

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

# Сыртқы редактор және оның алдындағы ескерту.
action-outside-editor = Ұзын мәтіндерге сыртқы редактор: қосу не өшіру
action-hand-over = Мәтінді сыртқы редакторда ашу
action-hand-over-short = Сыртқы редактор
title-outside = Сыртқы редактор
outside-command = Ұзын мәтіндер мұнда ашылады: { $command }
outside-warning = Онда мәтін шифрланбайды. Ашық тұрғанда ол уақытша файлда және редактордың алмасу, көшірме, тарих файлдарында оқуға ашық жатады. Casebook өз файлын және қасындағыны өшіреді; редактор басқа жерде сақтағаны қалады.
outside-memory = Уақытша файл дискіде емес, жадта жатады.
outside-disk = Уақытша файл жадта емес, ДИСКІДЕ жатады. Өшірілгенді қайта табуға болады, әсіресе SSD дискіде.
outside-accept = Enter: бәрібір қосу. Esc: өшірулі қалдыру.
notice-outside-on = Қосылды. Ұзын мәтінде Ctrl+E сыртқы редакторды ашады.
notice-outside-off = Сыртқы редактор енді қолданылмайды.
notice-outside-keeping = Алдымен қаралама сақталуда. Esc артқа қайтарады.
notice-outside-changed = Редактордан алынды; Ctrl+Z кері қайтарады.
notice-outside-unchanged = Редактор ештеңе өзгертпеді.
refused-no-editor = Сыртқы редактор көрсетілмеген.
refused-no-editor-advice = config.toml ішіне external_editor жазыңыз.
refused-outside-off = Сыртқы редактор өшірулі.
refused-outside-off-advice = F2 «сыртқы редактор» деп табады.
refused-outside-long = { $limit } таңбадан көп: бұрынғы мәтін қалды.
refused-outside-long-advice = F8 басқа мәтінге қояды.
refused-outside-status = Редактор қатесі; бұрынғы мәтін қалды.
refused-outside-status-advice = F8 жаңасын қояды.
refused-outside-ended = Редактор қатемен аяқталды; мәтін бұрынғыдай.
refused-outside-not-text = Бұл UTF-8 емес; бұрынғы мәтін қалды.
refused-outside-not-text-advice = F8 оқылатынын қояды.
refused-outside-missing = Мұндай редактор жоқ: { $command }
refused-outside-failed = Редакторды қолдану мүмкін емес: { $why }
refused-outside-left = Өзіңіз жойыңыз, ішінде мәтін бар: { $path }
