# Заголовки окон.
title-commands = Команды
palette-records = Записи
title-search = Искать везде
title-go-to-date = Перейти к дате
title-field = Задать поле: { $records }
field-choice-common = Они разных видов: из подробностей только те, что есть у всех.
field-choice-none = Они разных видов, общих подробностей у них нет.
title-drafts = Черновики: Enter открывает, Del удаляет
drafts-drop = Удалить черновик или отмеченные
drafts-drop-short = Удалить
history-go = Отменить до этого шага или вернуть до него
history-go-short = К этому шагу
title-columns = Столбцы списка
title-values = { $record }: что скопировать
title-edit-field = { $record }: что изменить
columns-no-order = без сортировки
columns-sorts = сортирует
columns-sorted-up = отсортировано с начала
columns-sorted-down = отсортировано с конца
title-help = Клавиши
title-history = История: Enter отменяет до этого шага или возвращает
step-undone = отменено
step-same = запись { $other } вошла в { $kept }
step-different = { $kept } и { $other }: не одно и то же
step-unsure = { $kept } и { $other }: одно ли это, сказать нельзя
title-trash = Корзина
title-write-text = Запись в файл
title-back-up = Копия картотеки

# Где нечего показать и почему.
record-gone = Этой записи больше нет.
record-in-trash = В корзине. R восстанавливает.
consent-agreed = согласие: { $by }
consent-refused = отказ: { $by }
consent-until = действует до: { $date }
consent-ran-out = срок истёк: { $date }
reading-confirmed-by-few = Для «подтверждено» нужны два независимых источника.
list-marked = отмечено: { $number }
list-marking = отметка …
list-range = подряд от { $reference }
list-loading = Чтение …
list-empty = Здесь пока пусто. n добавляет инцидент, N запись этого вида.
list-no-match = Ничего не подходит. Esc снимает фильтр.
list-no-incidents = Инцидентов нет.
trash-empty = Корзина пуста. T снова показывает список.
drafts-empty = Черновиков нет. Здесь хранится то, что набрано и не сохранено.
history-empty = Пока ничего не изменено.
search-empty = Ничего не найдено.
search-similar = похоже

# Как заполнять строку.
search-hint = Имена, места, слова описания: в любом написании и алфавите.
date-hint = Так, как вы пишете: 5.1.22, янв 2022, вчера.
write-text-hint = Файл не зашифрован: его прочтёт любой, у кого он есть. Enter сохраняет.
back-up-hint = Копия защищена так же, как картотека, и проверяется. Enter создаёт её.
date-ambiguous = { $dates }: напишите месяц словом

# Верхняя строка.
header-no-passphrase = БЕЗ ПАРОЛЯ
header-read-only = ТОЛЬКО ЧТЕНИЕ

# Что произошло и что делать дальше: строка над клавишами.
notice-keys = ? показывает клавиши.
notice-quit = q завершает программу; всё сохранено.
notice-quit-unkept = q завершает программу.
notice-interrupt = Ещё раз Ctrl+C, чтобы выйти; всё сохранено.
notice-interrupt-unkept = Ещё раз Ctrl+C, чтобы выйти.
notice-leaving = Набранное сохраняется, затем выход.
notice-nothing-to-undo = Отменять нечего.
notice-nothing-to-redo = Возвращать нечего.
notice-nothing-typed = Пока ничего не введено. Esc закроет строку.
notice-known-name = Это имя уже есть: Tab — тот же человек, Enter — новый.
notice-trashed = В корзину: { $records }. z отменяет.
notice-restored = Восстановлено: { $records }.
notice-many-trashed = В корзину: { $records }. z вернёт.
notice-many-restored = Восстановлено: { $records }. z отменяет.
notice-many-added = Добавлено ({ $part }): { $records }.
notice-many-set = Поле «{ $field }» изменено: { $records }. z отменяет.
notice-stopped = Остановлено. Ничего не изменено.
notice-saved = Сохранено: { $records }.
notice-saved-new = Сохранено: { $records }; новое: { $made }.
notice-stored = Сохранено.
notice-undone = Отменено: { $records }. Z возвращает.
notice-redone = Возвращено: { $records }. z отменяет.
notice-undone-many = Отменено шагов: { $steps }. Z возвращает по одному.
notice-redone-many = Возвращено шагов: { $steps }. z отменяет по одному.
notice-step-undo = В шаге записей: { $records }. Ещё раз Enter: отменить.
notice-step-redo = В шаге записей: { $records }. Ещё раз Enter: вернуть.
notice-steps-undo = Шагов будет отменено: { $steps }, с выбранным. Ещё раз Enter: отменить.
notice-steps-redo = Шагов будет возвращено: { $steps }, с выбранным. Ещё раз Enter: вернуть.
notice-copied = Скопировано в буфер обмена этого компьютера.
notice-copied-terminal = Передано терминалу; вставьте для проверки. Y сохранит в файл.
notice-written = Сохранено без шифрования: { $path }
notice-backed-up = Копия сделана и проверена: { $path }
notice-language = Язык программы: русский.
notice-theme = Оформление: { $name }.
notice-mouse-on = Мышь включена; чтобы выделять текст, держите Shift.
notice-mouse-off = Мышь снова выделяет текст.
notice-keyboard = Команды читаются как с этой клавиатуры: { $name }.
notice-keyboard-detect = Клавиатура определяется по набранным буквам.
notice-drafts = { $number ->
    [one] Хранится { $number } черновик. d показывает его.
    [few] Хранится { $number } черновика. d показывает их.
   *[other] Хранится { $number } черновиков. d показывает их.
}
notice-unchanged = Ничего не изменено.
notice-drafts-dropped = { $number ->
    [one] Удалён { $number } черновик; z вернёт, пока программа не закрыта.
    [few] Удалены { $number } черновика; z вернёт, пока программа не закрыта.
   *[other] Удалено { $number } черновиков; z вернёт, пока программа не закрыта.
}
notice-drafts-none-dropped = С начала работы черновики не удалялись. Здесь z только о черновиках.
notice-drafts-back = { $number ->
    [one] Возвращён { $number } черновик.
    [few] Возвращены { $number } черновика.
   *[other] Возвращено { $number } черновиков.
}
notice-hidden = { $told } Фильтр скрывает { $reference }; Esc снимет его.
notice-draft = Сохранено как черновик; d показывает черновики.
notice-draft-elsewhere = Закрыто; набранное лежит в файле, который вы записали.
notice-nothing-to-add = К этой форме добавить нечего.
notice-only-field = Это единственное поле.
notice-part-empty = Сначала заполните это поле.
notice-part-removed = Убрано; Ctrl+Z возвращает.
notice-part-removed-what = Убрано: { $what }; Ctrl+Z возвращает.
notice-part-stays = Убрать можно только то, что добавлено через F5.

# Сохранение: коротко, справа.
saved-at = сохранено { $clock }
form-saving = сохраняется …
form-draft-kept = черновик { $clock }
form-draft-unkept = не сохранено
quick-same = = прошлая запись
quick-here = = дело на экране
quick-line = Tab разложит это по полям
quick-counts = связано: { $linked }, новых: { $new }
job-checking = Проверка истории и таблиц
job-storing = Изменение записей
job-comparing = Сравнение имён
duplicates-title = Дубликаты
title-comparing = Сравнение двух записей
duplicates-none = Похоже, ничего не записано дважды. О решённом больше не спросят.
duplicates-kept = остаётся
judged-same = { $b } теперь { $a }. z отменяет.
judged-different = { $a } и { $b } – не одно и то же. z отменяет.
judged-unsure = Одно ли это, { $a } и { $b }, сказать нельзя. z отменяет.
title-sayings = Что говорят источники о { $reference }: { $field }
title-sayings-none = Источники об этом уже не говорят
sayings-of-record = Запись в целом
sayings-own = запись
sayings-none = ничего
sayings-less-exact = менее точно
sayings-more-exact = точнее
sayings-otherwise = говорит иное
notice-decided = Решено. z отменяет.
decided-taken = { $number ->
    [0] { $field }: теперь { $value }, как в { $source }.
   *[other] { $field }: теперь { $value }, как в { $source }; отложено других: { $number }.
}
decided-agrees = { $number ->
    [0] Принято { $source }: { $value }.
   *[other] Принято { $source }: { $value }; отложено других: { $number }.
}
decided-own = { $number ->
    [0] { $field }: остаётся как есть.
   *[other] { $field }: остаётся как есть; отложено других: { $number }.
}
decided-superseded = { $field }: сказанное в { $source } отложено. z отменяет.
decided-disavowed = { $field }: сказанное в { $source } отозвано. z отменяет.
decided-needs-work = { $field }: { $source } нужно проверить. z отменяет.
decided-open = { $field }: по { $source } не решено. z отменяет.

# Числа.
count-of = { $some } из { $all }
count-more = … и ещё { $number }

# Столько записей, о которых идёт речь.
many-cases = { $number ->
    [one] { $shown } дело
    [few] { $shown } дела
   *[other] { $shown } дел
}
many-incidents = { $number ->
    [one] { $shown } инцидент
    [few] { $shown } инцидента
   *[other] { $shown } инцидентов
}
many-people = { $number ->
    [one] { $shown } человек
    [few] { $shown } человека
   *[other] { $shown } человек
}
many-organisations = { $number ->
    [one] { $shown } организация
    [few] { $shown } организации
   *[other] { $shown } организаций
}
many-places = { $number ->
    [one] { $shown } место
    [few] { $shown } места
   *[other] { $shown } мест
}
many-sources = { $number ->
    [one] { $shown } источник
    [few] { $shown } источника
   *[other] { $shown } источников
}
many-figures = { $number ->
    [one] { $shown } цифра
    [few] { $shown } цифры
   *[other] { $shown } цифр
}
many-terms = { $number ->
    [one] { $shown } термин
    [few] { $shown } термина
   *[other] { $shown } терминов
}
many-citations = { $number ->
    [one] { $shown } ссылка на источник
    [few] { $shown } ссылки на источники
   *[other] { $shown } ссылок на источники
}
many-records = { $number ->
    [one] { $shown } запись
    [few] { $shown } записи
   *[other] { $shown } записей
}

# Да и нет, как их понимает форма.
yes = да
no = нет

# История.
deed-created = введено
deed-edited = изменено
deed-trashed = отправлено в корзину
deed-restored = восстановлено
deed-device = на устройстве { $device }

# Источники записи.
rivals-disputed = { $versions }, спорно
rivals-forsaken = { $value }, ни один источник этого больше не подтверждает
citation-for = для «{ $field }»

# Форма: как понято поле и как заполнить пустое.
reading-or = { $first } или { $second }?
reading-one-has-name = { $novel }; это имя у { $reference }, Tab свяжет
reading-many-have-name = { $number ->
    [one] Это имя у { $number } записи; Tab выбирает
   *[other] Это имя у { $number } записей; Tab выбирает
}
suggestion-new = + { $novel } «{ $text }»
suggestion-makes = { $novel } «{ $text }»
hint-date = например, 5.1.22 или янв 2022
hint-time = например, 14:30, ~14:30, 9:00–11:00, утром
hint-amount = например, 164, ~10000, не менее 18, 1–2
hint-term = Ctrl+↓ открывает список
hint-terms = несколько: через ;
hint-flag = да или нет
hint-tags = несколько: через ;  - перед меткой снимает её
hint-injuries = по одной в строке: травма | часть тела | насколько согласуется
hint-provisions = по одной в строке: закон | статья | о чём она
hint-people = вставка: по человеку в строке
hint-next-part = PgDn переходит к «{ $part }»
hint-more-fields = F3 показывает: { $fields }

# Слишком маленький экран.
small-is = { $columns ->
    [one] В этом окне { $columns } столбец
    [few] В этом окне { $columns } столбца
   *[other] В этом окне { $columns } столбцов
} и { $rows ->
    [one] { $rows } строка.
    [few] { $rows } строки.
   *[other] { $rows } строк.
}
small-needs = Нужно столбцов: { $columns }, строк: { $rows }.
small-advice = Увеличьте окно или уменьшите шрифт.
small-keys = Действуют: { $lock } блокировать, { $quit } выйти.

# Экран, на котором вводят пароль.
unlock-passphrase = Пароль
unlock-opening = Открывается
unlock-hint = При вводе видны звёздочки; Tab показывает пароль.
unlock-keys = Enter открыть   Tab показать или скрыть   Esc выйти

# Часы, которые сильно врут: о них спрашивается, прежде чем что-то записать.
title-far-off = Часы этого компьютера
far-off-behind = Часы показывают { $now }. При последнем изменении здесь они показывали { $last }. Одно из двух неверно.
far-off-behind-advice = Если часы неверны сейчас, исправьте их в настройках компьютера и продолжайте. Если были неверны тогда, просто продолжайте.
far-off-before = Часы показывают { $now }. Это неверно: casebook моложе.
far-off-before-advice = Исправьте их в настройках компьютера и продолжайте.
far-off-why = По часам отсчитывается «вчера», и с их временем хранится каждое изменение. Порядок изменений от них не зависит.
far-off-accept = Enter: продолжить. Esc: назад; набранное хранится как черновик.

# Почему две записи могут быть об одном лице.
reason-same-name = то же имя
reason-same-family = та же фамилия
reason-same-given = то же личное имя
reason-same-patronymic = то же отчество
reason-same-one = одно имя то же
reason-similar-family = похожие фамилии: { $a }, { $b }
reason-similar-given = похожие личные имена: { $a }, { $b }
reason-similar-patronymic = похожие отчества: { $a }, { $b }
reason-similar-one = похожие имена: { $a }, { $b }
reason-initial = инициал { $a } подходит к { $b }
reason-patronymic-missing = отчество только в одной
reason-word-missing = { $word } только в одной
reason-one-word = в одной известно только { $word }
reason-acronym = { $a }: первые буквы { $b }
reason-known-acronym = { $a } – известное сокращение { $b }
reason-all-words = те же слова
reason-same-words = совпадает { $number } % слов
reason-same-birth = годы рождения согласуются
reason-birth-differs = { $number ->
    [one] годы рождения расходятся на { $number } год
    [few] годы рождения расходятся на { $number } года
   *[other] годы рождения расходятся на { $number } лет
}
reason-same-country = та же страна
reason-country-differs = разные страны
reason-sex-differs = женщина и мужчина
reason-shared-cases = { $number ->
    [one] { $number } общее дело
    [few] { $number } общих дела
   *[other] { $number } общих дел
}
reason-shared-companions = { $number ->
    [one] { $number } общий спутник
    [few] { $number } общих спутника
   *[other] { $number } общих спутников
}

# Что говорила одна из двух объединённых записей, но не другая.
merged-otherwise = В { $reference } было также – { $said }

many-evidence = { $number ->
    [one] { $shown } доказательство
    [few] { $shown } доказательства
   *[other] { $shown } доказательств
}
many-custody = { $number ->
    [one] { $shown } шаг хранения
    [few] { $shown } шага хранения
   *[other] { $shown } шагов хранения
}
title-take-in = Добавить доказательства
take-in-hint = Путь к файлу или папке. Копия уйдёт в картотеку; исходный остаётся.
title-write-out = Выгрузить файл доказательства
write-out-hint = Куда. Там файл не зашифрован, выгрузка будет отмечена.
job-taking-in = Приём файлов
notice-taken-in = Принято доказательств: { $number }, с { $first }; уже было: { $known }
notice-written-out = Выгружено и отмечено: { $path }
refused-no-evidence = Здесь не показано доказательство.
refused-no-evidence-advice = Сначала откройте доказательство.
many-recipients = { $number ->
    [one] { $shown } получатель
    [few] { $shown } получателя
   *[other] { $shown } получателей
}
many-disclosures = { $number ->
    [one] { $shown } передача
    [few] { $shown } передачи
   *[other] { $shown } передач
}
notice-handed-on = { $told } Раньше передано { $number ->
    [one] { $number } раз
    [few] { $number } раза
   *[other] { $number } раз
}: см. «Передано».
picture-graphic = Это изображение отмечено как тяжёлое для просмотра.
picture-noted = Если нужно, сначала отвернитесь. Показ будет отмечен в истории хранения.
picture-accept = Enter: показать. Esc: не показывать.
picture-reading = Чтение … Esc – остановить.
job-reading-picture = Чтение изображения
refused-few-colours = Мало цветов, чтобы показать это.
refused-few-colours-advice = x выгрузит файл с отметкой.
refused-no-picture = Не изображение: { $sort }.
refused-no-picture-advice = x выгрузит файл, куда укажете, с отметкой.
refused-unreadable-picture = Повреждён или неизвестен здесь: { $sort }.
refused-unreadable-picture-advice = x выгрузит его с отметкой.
refused-large-picture = Слишком велик (64 МиБ, 64 млн точек).
refused-large-picture-advice = x выгрузит его с отметкой.
picture-unsaid = вид неизвестен
refused-empty-folder = Там нет ни одного файла.
refused-empty-folder-advice = Укажите файл или папку с файлами.
notice-some-taken-in = До этого принято: { $number }, с { $first }.

# Записи, которые передаются.
title-hand-on = Передача записей: кому?
title-hand-on-to = Для { $recipient }
hand-on-no-recipients = Получателей ещё нет. Сначала создайте: Esc, затем «Показать получателей» в F2, затем F3.
hand-on-marked = Отмеченное: { $records }
hand-on-shown = Показанное: { $records }
hand-on-case = Дело, к которому относится: { $records }
hand-on-whole = Вся картотека
hand-on-undecided = не решено
hand-on-replaced = будет заменено
hand-on-left = останется
hand-on-format = Формат: { $format }. Tab – следующий; решает расширение файла.
hand-on-folder = Формат: { $format }, папка с файлом для каждого вида. Tab – следующий формат.
hand-on-only-format = Формат: { $format }
hand-on-hint = Куда. Там файл не зашифрован; будет отмечено, кто его получил.
hand-on-hint-stop = Esc остановит; тогда ничего не уйдёт.
job-weighing = Просмотр того, что уйдёт
job-handing-on = Запись того, что уходит
notice-handed-over = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
} в { $path }, отмечено как { $reference }
