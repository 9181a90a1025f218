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
task-keep-draft = сохранить черновик
task-drop-draft = удалить черновик
task-read-drafts = прочитать черновики
task-remember = запомнить, как оставлена программа
task-keep-tour = запомнить знакомство
task-read-history = прочитать историю
task-near = найти близкие инциденты
task-read-saved = прочитать сохранённое
task-count = посчитать
task-verify = проверить картотеку
task-back-up = сделать копию картотеки
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
fault-older = { $path } – файл более старой версии casebook, его нужно сначала обновить; он не изменён.
fault-other-tables = { $path }: номер версии в файле не от его таблиц; файл не изменён.
fault-wrong-passphrase = Пароль неверен, либо { $path } повреждён или не картотека.
fault-needs-passphrase = Для { $path } нужен пароль.
fault-too-new = { $path } от более новой версии casebook; файл не изменён.
fault-held = Файл открыт: { $name }; здесь его можно только читать.
fault-read-only = Здесь его можно только читать.
fault-log-unread = Последнее сохранённое в { $path } лежит в журнале рядом, а его нельзя прочесть там, где нельзя писать.
fault-moved = Файл переместили, удалили или заменили, пока он был открыт; ничего не сохранено: { $path }.
fault-record = В записи { $name }, { $field }: { $problem }
fault-stopped = Остановлено; ничего не изменено.
fault-no-record = Записи { $name } нет.
fault-no-party = Среди действующих людей, организаций и групп нет { $name }.
fault-same-record = Это уже одна запись: { $name }.
fault-other-form = У { $a } и { $b } разный тип стороны.
fault-filter = «{ $name }» не подходит к этому списку.
fault-filter-value = «{ $name }»: такого нет; ближе всего { $near }.
fault-filter-unknown = «{ $name }»: такого нет.
fault-filter-no-tags = «{ $name }»: такого нет; меток пока нет.
fault-damaged = История повреждена: { $detail }.
fault-key = Не создан ключ: { $detail }.
fault-full = Диск заполнен.
fault-file = Файл { $path }: { $detail }.
fault-casebook = Файл картотеки недоступен: { $detail }.
problem-no-such-field = Такого поля нет.

# Что делать.
advice-missing = Поищите в другой папке.
advice-exists = Выберите другое имя.
advice-not-casebook = Выберите другой файл или восстановите резервную копию.
advice-folder = Укажите файл картотеки в этой папке.
advice-older = Откройте его один раз: он обновится, а прежняя копия сохранится; затем проверьте снова.
advice-wrong-passphrase = Введите ещё раз; проверьте раскладку и Caps Lock.
advice-too-new = Обновите casebook и откройте файл снова.
advice-read-only-folder = Выберите папку, в которую можно писать.
advice-not-readable = Разрешите чтение файла, попросите об этом владельца или выберите другой файл.
advice-log-unread = Скопируйте файл вместе с тем, что кончается на -wal, в папку, в которую можно писать.
advice-moved = Верните файл и сохраните снова или выберите «Сделать копию картотеки» по F2. Набранное остаётся здесь.
advice-held = Закройте другую программу, в которой открыт файл.
advice-record = Исправьте поле и попробуйте снова.
advice-no-record = Возможно, она в корзине.
advice-same-record = Если их соединили по ошибке, отмените это.
advice-other-form = Сначала исправьте тип стороны у одной из них.
advice-filter = Уберите это или откройте другой список.
advice-filter-value = Исправьте или уберите это.
advice-damaged = Сохраните файл как есть и восстановите резервную копию.
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
job-whole = Всё в порядке: изменений { $changes }, записей { $records }. Слова: { $heads }
job-damaged = { $number ->
    [one] Найдена { $number } ошибка
    [few] Найдено { $number } ошибки
   *[other] Найдено { $number } ошибок
}; первая: { $first }.
job-damaged-advice = Сохраните файл как есть и восстановите копию; все покажет casebook verify.
job-check-stopped = Проверка остановлена.
job-compared = Пар возможных дубликатов: { $number }.
job-compare-stopped = Сравнение остановлено.
