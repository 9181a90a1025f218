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
action-line-up-short = Выше
action-line-down = Передвинуть строки вниз
action-line-down-short = Ниже
action-by-word = По словам
action-delete-word = Удалить слово
action-text-edge = В начало, в конец

help-text = В тексте на весь экран
help-find = Поиск в тексте
help-editing = В любой строке и тексте
help-editing-else = В строке и тексте, если выше не сказано иное
editing-home = В начало строки
editing-end = В конец строки
editing-word-back = На слово назад
editing-word-on = На слово вперёд
editing-first = В начало текста
editing-last = В конец текста
editing-delete-word-back = Удалить слово перед курсором
editing-delete-word-on = Удалить слово после курсора
editing-delete-home = Удалить до начала строки
editing-delete-end = Удалить до конца строки

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
action-outside-editor = Использовать ли внешний редактор для длинных текстов
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

# Что вводят в поле: F1 в форме.
field-help-such-as = Например: { $examples }
field-help-line = Одна строка текста, как её следует читать.
field-help-text = Сколько нужно строк; F4 – писать во весь экран.
field-help-date = День, месяц, год или время между ними – настолько точно, насколько известно.
field-help-date-examples = 5.1.22 · конец мая 2023 · с 6 января 2022
field-help-time = Время суток по часам того места, промежуток или часть суток. Его можно ввести вместе с датой.
field-help-time-examples = 14:30 · ~9:00 · 23:00–01:30 · рано утром
field-help-amount = Число или промежуток; при нём «не менее», «более», «до» или «около», если так сказано в источнике.
field-help-amount-examples = 164 · не менее 18 · почти 10 000 · более 400 · 1–2
field-help-term = Одно из списка: введите начало на любом из языков, Tab подставит. Ctrl+↓ покажет список.
field-help-code = Слово или код; Tab подставит известное. Ctrl+↓ покажет список.
field-help-terms = Несколько из списка через ;. Ctrl+↓ покажет список.
field-help-tags = Свои слова. Их разделяют пробелы, а если есть запятая или ; – то она, и внутри метки может быть пробел. Кавычки держат слова вместе.
field-help-tags-examples = ночь суды · ночь; в штатском · "в штатском"
field-help-number = Целое число, например 12.
field-help-degrees = Градусы с десятичной точкой, например 43.25; к югу и к западу – меньше нуля.
field-help-flag = Так ли это.
field-help-flag-examples = да · нет
field-help-field-name = Поле, о котором говорит источник, по названию. Ctrl+↓ покажет список.
field-help-place = Место: введите начало, Tab подставит известное. Неизвестное станет новым местом.
field-help-place-examples = Алматы · L-10
field-help-party = Человек, группа или организация; слово перед именем называет роль. Связывает с известным только Tab, иначе будет создана новая запись.
field-help-party-examples = Айгуль Пример · свидетель Болат Тест · P-31
field-help-organisation = Организация: Tab свяжет с известной, иначе будет создана новая.
field-help-organisation-examples = Комитет по правам · O-7
field-help-case = Дело по названию или обозначению: Tab свяжет с известным.
field-help-case-examples = События января 2022 года · C-3
field-help-incident = Другой инцидент по названию или обозначению.
field-help-incident-examples = Ночь в отделе после протеста · I-412
field-help-source = Источник по названию или обозначению: Tab свяжет с известным, иначе будет создан новый.
field-help-source-examples = Ежегодный доклад 2023 · S-12
field-help-any = Запись по обозначению, например I-412.
field-help-injuries = По одной травме в строке; после | – часть тела и насколько она согласуется со сказанным.
field-help-injuries-examples = ушибы подошв | ступни | согласуется
field-help-provisions = По одной норме в строке: закон | статья | о чём она.
field-help-provisions-examples = УК | 174 | возбуждение розни

# Что понимает фильтр: F1 в его строке.
filter-help = Что понимает фильтр
filter-help-words = Слова или их начала, любыми буквами. - впереди исключает; кавычки держат слова вместе.
filter-help-words-examples = алматы · избит -полиция · "без адвоката"
filter-help-terms = одно из списка или несколько через запятую; Tab дополнит.
filter-help-terms-examples = вид:задержание · -роль:свидетель,адвокат · есть:спорное
filter-help-records = кто или что это, по имени или обозначению.
filter-help-records-examples = где:алматы · -кем:"городская полиция" · дело:C-3
filter-help-when = любая дата; с = только то, что точно тогда, без него и то, что возможно.
filter-help-when-examples = когда:2022-01 · когда:=2022 · когда:"с 6 января 2022"
filter-help-time = время суток, промежуток или часть суток.
filter-help-time-examples = время:14:30 · время:23:00-01:30 · -время:ночью
filter-help-until = когда истекает согласие: дата, <дата, «истекло» или «скоро» – в ближайшие 90 дней.
filter-help-until-examples = до:2026-03 · до:<2026-03 · -до:истекло
filter-help-tag = метки, из которых должна быть хотя бы одна.
filter-help-tag-examples = метка:ночь · метка:ночь,суды · -метка:"в штатском"

# Доказательства и их хранение.
field-help-size = Число байтов, например 48213.
field-help-evidence = Доказательство по имени файла или обозначению.

# Получатели и что им передано.
field-help-recipient = Получатель по имени или обозначению.
field-help-recipient-examples = Рабочая группа ООН · A-3
