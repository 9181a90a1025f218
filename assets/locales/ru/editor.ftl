# Текст на весь экран: что с ним можно сделать.
action-edit-text = Писать текст на весь экран
action-edit-text-short = Весь экран
action-leave-text = Назад к форме; текст остаётся
action-leave-text-short = К форме
action-select-text = Выделить до курсора
action-mark-text = Выделять без Shift: начать, закончить
action-mark-text-short = Выделить
action-select-all-text = Выделить всё
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
action-line-down = Передвинуть строки вниз
action-by-word = По словам
action-delete-word = Удалить слово
action-text-edge = В начало, в конец

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

# Внешний редактор и предупреждение перед ним.
action-outside-editor = Использовать внешний редактор для длинных текстов или нет
action-hand-over = Открыть текст во внешнем редакторе
action-hand-over-short = Внешний редактор
title-outside = Внешний редактор
outside-command = Длинные тексты будут открываться в: { $command }
outside-warning = Там текст не зашифрован. Пока он открыт, его можно прочесть во временном файле и в файлах подкачки, копиях и истории редактора. Casebook затирает свой файл и всё рядом с ним; что редактор хранит в других местах, остаётся.
outside-memory = Временный файл лежит в памяти, не на диске.
outside-disk = Временный файл лежит НА ДИСКЕ, не в памяти. Затёртое можно восстановить, особенно на SSD.
outside-accept = Enter: всё равно включить. Esc: оставить выключенным.
notice-outside-on = Включено. В длинном тексте Ctrl+E открывает внешний редактор.
notice-outside-off = Внешний редактор больше не используется.
notice-outside-keeping = Сначала сохраняется черновик. Esc вернёт назад.
notice-outside-changed = Текст принят из редактора; Ctrl+Z вернёт прежний.
notice-outside-unchanged = Редактор ничего не изменил.
refused-no-editor = Внешний редактор не задан.
refused-no-editor-advice = Впишите external_editor в config.toml.
refused-outside-off = Внешний редактор выключен.
refused-outside-off-advice = F2 найдёт «Внешний редактор».
refused-outside-long = Больше { $limit } знаков: остался прежний текст.
refused-outside-long-advice = F8 вставит в другой.
refused-outside-status = Ошибка редактора; остался прежний текст.
refused-outside-status-advice = F8 вставит новый.
refused-outside-ended = Редактор завершился с ошибкой; текст прежний.
refused-outside-not-text = Это не UTF-8; остался прежний текст.
refused-outside-not-text-advice = F8 вставит, что читается.
refused-outside-missing = Такого редактора нет: { $command }
refused-outside-failed = Редактор не работает: { $why }
refused-outside-left = Удалите сами, в ней текст: { $path }
