# Что не удалось: слова после «Не удалось».
fault = Не удалось { $task }.
task-read-casebook = прочитать картотеку
task-read-list = прочитать список
task-read-record = прочитать запись
task-read-records = прочитать записи
task-mark = отметить строки
task-change = изменить записи
task-judge = сохранить решение
task-search = выполнить поиск
task-complete = найти, что имеется в виду
task-save = сохранить
task-undo = отменить
task-redo = вернуть
task-step-to = отменить или вернуть шаги
task-keep-draft = сохранить черновик
task-drop-draft = удалить черновик
task-read-drafts = прочитать черновики
task-remember = запомнить, как оставлена программа
task-keep-tour = запомнить знакомство
task-read-history = прочитать историю
task-near = найти близкие инциденты
task-read-saved = прочитать сохранённое
task-read-terms = прочитать термины
task-count = посчитать
task-verify = проверить картотеку
task-back-up = сделать копию картотеки
task-write-text = записать текст в файл
task-import = импортировать файл
task-compare = сравнить имена
task-open = открыть картотеку
task-make = создать картотеку
task-make-demo = создать пример
task-draw = выбрать шесть слов

# Почему.
fault-missing = Картотеки { $path } нет.
fault-exists = { $path } уже есть; ничего не изменено.
fault-reserved = { $path } – картотека или относится к ней; ничего не изменено.
fault-not-casebook = { $path } – не картотека или обрезанный файл; он не изменён.
fault-folder = { $path } – папка, а не картотека.
fault-older = { $path } – файл более старой версии, его надо сначала обновить.
fault-old-history = { $path } – файл более старой версии с другой историей; он не изменён.
fault-other-tables = { $path }: версия файла и его таблицы не соответствуют друг другу; файл не изменён.
fault-wrong-passphrase = Пароль неверен, либо { $path } повреждён или не картотека.
fault-needs-passphrase = Для { $path } нужен пароль.
fault-too-new = { $path } от более новой версии casebook; файл не изменён.
holder-process = процесс { $number }
fault-held = Файл открыт: { $name }; здесь его можно только читать.
fault-read-only = Здесь его можно только читать.
fault-read-only-older = Картотеку записала более старая версия, её надо сначала обновить.
fault-log-unread = Последнее сохранённое в { $path } – в журнале рядом, а его здесь не прочесть.
fault-lock-file = { $path } использовать нельзя: { $detail }.
fault-moved = Файл переместили, удалили или заменили.
fault-log-changed = Журнал рядом с файлом изменён извне: сохранённое последним могло пропасть; больше ничего не сохраняется.
fault-record = В записи { $name }, { $field }: { $problem }
fault-stopped = Остановлено; ничего не изменено.
fault-no-record = Записи { $name } нет.
fault-gone = { $name } в корзине, а здесь на неё ссылка.
fault-built-on = { $name }: создание нельзя отменить – запись изменили на другом устройстве, или там на неё ссылаются.
fault-no-party = Среди действующих людей, организаций и групп нет { $name }.
fault-same-record = Это уже одна запись: { $name }.
fault-other-form = У { $a } и { $b } разный тип стороны.
fault-filter = «{ $name }» не подходит к этому списку.
fault-filter-value = «{ $name }»: такого нет; ближе всего { $near }.
fault-filter-unknown = «{ $name }»: такого нет.
fault-filter-no-tags = «{ $name }»: такого нет; меток пока нет.
fault-filter-long-list = По этому столбцу сортируется не больше { $count } строк.
fault-damaged = Картотека повреждена: { $detail }.
fault-key = Не создан ключ: { $detail }.
fault-full = Диск заполнен.
fault-file = Файл { $path }: { $detail }.
fault-casebook = Файл картотеки недоступен: { $detail }.
problem-no-such-field = Такого поля нет.

# Что делать.
advice-missing = Создайте её командой «casebook new ФАЙЛ» или поищите в другой папке.
advice-needs-passphrase = Передайте его: --passphrase-file или --passphrase-stdin.
advice-no-party = Дайте обозначения двух людей или двух организаций.
advice-exists = Выберите другое имя.
advice-not-casebook = Выберите другой файл или восстановите резервную копию.
advice-folder = Укажите файл картотеки в этой папке.
advice-older = Откройте его: он обновится, прежняя копия сохранится. Затем проверьте снова.
advice-old-history = Сделайте из него новый: casebook upgrade СТАРЫЙ --to НОВЫЙ.
advice-wrong-passphrase = Введите ещё раз; проверьте раскладку и Caps Lock.
advice-too-new = Обновите casebook и откройте файл снова.
advice-read-only-folder = Выберите папку, в которую можно писать.
advice-not-readable = Разрешите чтение файла, попросите об этом владельца или выберите другой файл.
advice-log-unread = Скопируйте его и файл с -wal на конце туда, где можно писать.
advice-moved = Верните его и повторите или нажмите F2: «Сделать копию картотеки».
advice-log-changed = Запишите набранное в файл и откройте её снова.
advice-held = Закройте другую программу с этим файлом.
advice-read-only-older = Скопируйте файл туда, куда можете писать, и откройте там.
advice-record = Исправьте поле и попробуйте снова.
advice-no-record = Возможно, она в корзине.
advice-gone = Верните её оттуда или укажите другое.
advice-built-on = Вместо этого удалите её в корзину.
advice-same-record = Если их соединили по ошибке, отмените это.
advice-other-form = Сначала исправьте тип стороны у одной из них.
advice-filter = Уберите это или откройте другой список.
advice-filter-value = Исправьте или уберите это.
advice-long-list = Сузьте список или выберите другой столбец.
advice-damaged = Не меняйте файл, восстановите копию.
advice-full = Освободите место на диске и попробуйте снова. Сохранённое раньше цело.
advice-path = Проверьте путь.
refused-file = В этот файл нельзя писать.
refused-file-advice = Скопируйте его в другое место.
refused-mount = Диск файла доступен только для чтения.
refused-mount-advice = Скопируйте файл на другой.
refused-full = Диск файла полон или неисправен.
refused-full-advice = Освободите место и откройте файл снова.
refused-linked = У файла несколько имён (жёсткие ссылки).
refused-linked-advice = Работайте с копией: casebook backup.
refused-lock-file = Файлом .lock нельзя пользоваться.
refused-lock-file-advice = Удалите его, если файл никем не открыт.
refused-no-locks = На диске файла нет блокировок.
refused-no-locks-advice = Скопируйте его на диск этого компьютера.
log-set-aside = Рядом с файлом лежал журнал другой копии; он не прочитан и теперь называется { $path }.
log-set-aside-advice = Сохраните оба: в нём может быть то, что было сохранено последним.
log-damaged = Журнал рядом с файлом был повреждён; сохранено то, что удалось прочесть. Прежний журнал лежит здесь: { $path }.
log-damaged-advice = Проверьте, на месте ли то, что вы сохранили последним, и введите недостающее заново.
other-casebook = Это не та картотека, что была заблокирована: на её месте другая или копия.
other-casebook-advice = Чтобы всё же открыть её, введите пароль ещё раз; Esc – выход.
log-left = Последние изменения лежат в { $log } рядом с файлом: копируйте оба файла или откройте и закройте casebook ещё раз.
refused-folder = В папку файла нельзя писать.
refused-folder-advice = Скопируйте файл в другую.

# Чем кончилась работа.
job-whole = Всё в порядке: изменений { $changes }, записей { $records }. Контрольные слова: { $heads }
job-damaged = { $number ->
    [one] Найдена { $number } ошибка
    [few] Найдено { $number } ошибки
   *[other] Найдено { $number } ошибок
}; первая: { $first }.
job-damaged-advice = Сохраните файл как есть и восстановите копию; все покажет casebook verify.
job-check-stopped = Проверка остановлена.
job-compared = Пар возможных дубликатов: { $number }.
job-compare-stopped = Сравнение остановлено.

# Why the system refused something, as the end of a sentence.
system-not-found = такого файла или папки нет
system-denied = нет прав доступа
system-exists = это уже есть
system-read-only = этот диск только для чтения
system-full = на диске нет места
system-too-large = файл слишком велик для этого диска
system-folder = это папка
system-not-folder = часть пути – файл, а не папка
system-busy = используется другой программой
system-name = имя слишком длинное или здесь недопустимо
system-pipe = другая программа больше не читает
system-slow = это заняло слишком много времени
system-away = диск или сеть отключены
system-short = обрывается слишком рано
system-no-text = это не текст в UTF-8
system-other = система сообщает: «{ $detail }»

# Доказательства и их хранение.
fault-too-large = { $path } больше 4 ГиБ и не принят.
advice-too-large = Разделите файл на части и опишите, как это сделано.
fault-no-room = { $path } не принят: на диске не хватает места.
advice-no-room = Освободите место на диске и попробуйте снова.
fault-no-content = Файла доказательства { $name } в этой картотеке нет: есть только запись.
advice-no-content = Примите файл: «casebook evidence add».
fault-content-changed = Файл доказательства { $name } не тот, что был принят.
advice-content-changed = Восстановите резервную копию и запишите, что произошло.
task-take-in = принять файлы
task-write-out = выгрузить файл
task-show-picture = показать изображение

# Записи, которые передаются.
task-find-recipients = найти получателей
task-weigh = выяснить, что уйдёт
task-hand-on = передать записи
