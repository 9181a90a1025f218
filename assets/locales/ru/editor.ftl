# Текст на весь экран: что с ним можно сделать.
action-edit-text = Писать текст на весь экран
action-edit-text-short = Весь экран
action-leave-text = Назад к форме; текст остаётся
action-leave-text-short = К форме
action-select-text = Выделить до курсора
action-select-text-short = Выделить
action-mark-text = Выделять без Shift: начать, закончить
action-mark-text-short = Выделить
action-select-all-text = Выделить всё
action-select-all-text-short = Всё
action-copy-text = Копировать, в том числе в буфер системы
action-copy-text-short = Копировать
action-cut-text = Вырезать, в том числе в буфер системы
action-cut-text-short = Вырезать
action-paste-text = Вставить скопированное или вырезанное
action-paste-text-short = Вставить
action-find-text = Найти в тексте
action-find-text-short = Найти
action-next-found = Следующее место
action-next-found-short = Далее
action-previous-found = Предыдущее место
action-previous-found-short = Назад
action-line-up = Передвинуть строки вверх
action-line-up-short = Строку вверх
action-line-down = Передвинуть строки вниз
action-line-down-short = Строку вниз
action-by-word = По словам
action-by-word-short = Слово
action-delete-word = Удалить слово
action-delete-word-short = Удалить слово
action-text-edge = В начало, в конец
action-text-edge-short = Край

help-text = В тексте на весь экран
help-find = Поиск в тексте

# Строка под текстом.
editor-position = строка { $line } из { $lines }, знак { $character }
editor-selected = выделено: { $number }
editor-used = знаков: { $used } из { $limit }
editor-changed = изменено
editor-find = Найти:
editor-found = { $number } из { $all }
editor-not-found = не найдено

notice-clip-terminal = Скопировано здесь и передано терминалу; проверьте вставкой.
notice-clip-here = Скопировано только здесь: буфер системы не найден.
notice-marking = Двигайте курсор, чтобы выделять; F3 закончит.
refused-one-line = В этом поле одна строка.
refused-one-line-advice = Целиком открываются длинные тексты: описание, заметка.
refused-not-selected = Ничего не выделено.
refused-not-selected-advice = Выделите: Shift со стрелками или сначала F3.
refused-nothing-copied = Здесь ещё ничего не копировали и не вырезали.
