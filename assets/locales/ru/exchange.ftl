# Что не так с файлом, который импортируется. `$value` – то, что в нём стоит.
bad-row-record = { $file }: запись { $number }
bad-row-record-called = { $file }: запись { $number } ({ $reference })
bad-row-unreadable = Дальше файл не читается: { $reason }.
bad-row-endless = Этот канал не кончается: пришло больше { $limit } ГиБ. Запишите данные в файл и разделите его.
bad-row-long-row = Здесь больше { $limit } МиБ; таких записей не бывает. Проверьте, тот ли это файл.
bad-row-long-cell = Ячейка здесь больше { $limit } МиБ; таких полей не бывает. Проверьте, тот ли это файл.
bad-row-not-text = Это не текст в кодировке { $encoding }; сохраните файл в UTF-8.
bad-row-open-quote = Кавычка, открытая здесь, не закрыта; закройте её или уберите.
bad-row-after-quote = После кавычки, закрытой в строке { $line }, идёт текст; ячейка в кавычках кончается кавычкой, а кавычки внутри пишутся дважды.
bad-row-cells = Ячеек в этой строке: { $found }, в заголовке: { $expected }.
bad-row-nameless = В столбце без названия что-то стоит; назовите столбец или очистите его.
bad-row-near-column = Такого столбца нет; возможно, это «{ $near }»: переименуйте его или запустите casebook import с --map "{ $value }={ $near }".
bad-row-no-column = Столбца «{ $value }» нет; в { $table } могут быть { $known }.
bad-row-column-twice = Этот столбец встречается дважды; уберите один.
bad-row-not-casebook = Это не файл casebook в JSON. Экспортируйте его ещё раз или посмотрите `casebook schema`.
bad-row-newer = Формат файла { $value }, а эта программа читает { $known }. Обновите casebook.
bad-row-syntax = Здесь JSON обрывается или записан с ошибкой: символ { $at } строки.
bad-row-not-record = Здесь должен стоять объект, например {"{"}"name": "Алматы"{"}"}.
bad-row-twice = «{ $name }» здесь сказано дважды; оставьте одно.
bad-row-id = Это не идентификатор вида 01890000-0000-7000-8000-000000000001.
bad-row-kind = Вида записей «{ $value }» нет.
bad-row-state = Бывают только состояния «trash» и «merged».
bad-row-into = Это бывает только при состоянии «merged».
bad-row-reference = «{ $value }» – не обозначение записи; обозначение состоит из буквы и числа, например I-412.
bad-row-letters = Обозначения таких записей начинаются с { $letters }.
bad-row-number = Числа в обозначениях – от 1 до { $last }.
bad-row-reference-twice = { $value } встречается дважды; у каждой записи должно быть своё обозначение.
bad-row-id-twice = Этот идентификатор есть у другой записи файла.
bad-row-no-reference = Записи { $value } нет.
bad-row-no-party = Записи «{ $value }» нет; людей и группы называют по обозначению, например P-31.
bad-row-no-incident = Записи «{ $value }» нет; напишите её обозначение, например I-412.
bad-row-no-name = Записи «{ $value }» нет; сначала импортируйте её или напишите обозначение.
bad-row-many-names = Записей с названием «{ $value }»: { $count }; напишите обозначение.
bad-row-other-kind = Это ведёт к записи другого вида: { $kind }.
bad-row-itself = Запись не может быть частью самой себя.
bad-row-left-out = Ведёт к строке, которая пропущена.
bad-row-details = Напишите объект JSON, например {"{"}"length": "16 лет"{"}"}.
bad-row-no-details = У инцидентов вида «{ $kind }» подробностей нет.
bad-row-no-detail = У инцидентов вида «{ $kind }» нет подробности «{ $name }»; есть { $known }.
bad-row-detail = Подробность { $name }: { $problem }
bad-row-otherwise = { $reference } уже есть, и там сказано другое; исправьте строку или запись, уберите строку или запустите casebook import с --as-new, чтобы импортировать её под другим обозначением.

# Что сделал импорт.
import-bad-rows = { $count ->
    [one] Ничего не импортировано: исправьте { $count } место.
    [few] Ничего не импортировано: исправьте { $count } места.
   *[other] Ничего не импортировано: исправьте { $count } мест.
}
import-bad-rows-advice = Исправьте названное выше и импортируйте файл ещё раз.
export-special = { $path } уже есть, и это не файл, который можно заменить; ничего не записано.
export-special-advice = Назовите новый файл.
import-not-file = { $path } – не файл и не канал; ничего не прочитано.
import-not-file-advice = Назовите файл или папку с файлами .csv.
import-pipe = { $path } – канал, его можно прочесть лишь раз; ничего не прочитано.
import-pipe-advice = Запишите его в файл и назовите файл.
import-no-format = { $path } – не таблица в виде текста и не картотека в JSON; ничего не прочитано.
import-no-format-advice = Сохраните как .csv, в UTF-8.
import-what = Не сказано, что содержит { $path }.
import-what-advice = Добавьте --kind ВИД; есть { $known }.
import-name = По имени { $path } не понять, что в нём.
import-name-advice = Назовите его одним из { $known }, с .csv.
import-no-tables = В { $path } нет файлов .csv.
import-found = { $file } читается в кодировке { $encoding }, ячейки разделены знаком «{ $delimiter }».
import-new = { $count ->
    [one] Импортирована { $count } запись
    [few] Импортировано { $count } записи
   *[other] Импортировано { $count } записей
}
import-would = { $count ->
    [one] Была бы импортирована { $count } запись
    [few] Было бы импортировано { $count } записи
   *[other] Было бы импортировано { $count } записей
}
import-same = без изменений { $count }
import-likely-same = вероятно, тех же { $count }
import-conflicting = противоречат { $count }
import-differs = { $reference } здесь отличается; запись оставлена как есть.
import-conflict = Пока строки противоречат, ничего не импортируется.
import-likely = { $place }: вероятно, { $reference } { $name }; пропущено.
import-as-new = Добавьте --as-new, чтобы импортировать все строки как новые записи, в том числе те, что, вероятно, уже есть.
import-renumbered = { $from } занят; здесь запись называется { $to }.

# Окно, в котором импортируют файл.
title-import = Импорт записей
import-hint = Файл .csv или .json либо папка с файлами .csv. Enter прочтёт его и покажет, что получится; пока ничего не меняется.
import-ask = Что описывает каждая строка { $path }?
job-reading = Чтение файла
job-importing = Импорт
job-read-stopped = Чтение остановлено. Ничего не импортировано.
import-links = { $count ->
    [one] { $count } ссылка на записи
    [few] { $count } ссылки на записи
   *[other] { $count } ссылок на записи
}
import-left-out = { $count ->
    [one] Будет пропущена { $count } строка:
    [few] Будут пропущены { $count } строки:
   *[other] Будет пропущено { $count } строк:
}
import-more = … и ещё { $number }. Исправьте эти и прочтите файл снова.
import-hint-go = Enter импортирует это одним шагом, который отменяет z. Esc – не импортировать.
import-hint-go-without = Enter импортирует без этих строк, одним шагом, который отменяет z. Esc – не импортировать.
import-hint-broken = Пока это так, из файла не войдёт ничего: исправьте его и прочтите снова. Esc закроет.
import-hint-nothing = Импортировать нечего. Esc закроет.
import-hint-stop = Esc остановит; тогда ничего не импортируется.
notice-imported = Импортировано, z отменяет: { $records }
notice-not-imported = Ничего не импортировано.
refused-reading-file = Файл ещё читается.
refused-reading-file-advice = Esc остановит это.
refused-import-broken = Таким этот файл взять нельзя.
refused-import-broken-advice = Исправьте его и прочтите снова.
refused-import-nothing = Импортировать нечего.
refused-import-changed = Файл или картотека изменились: ничего не импортировано.
refused-import-changed-advice = Enter прочтёт снова.

# Что сделал экспорт.
export-exists = { $path } уже есть; ничего не записано.
export-exists-advice = Выберите другое имя или замените файл с --overwrite.
export-itself = { $path } – сам файл casebook.
export-itself-advice = Выберите другое имя.
export-terminal = Записи были бы показаны на экране.
export-terminal-advice = Передайте их другой программе или назовите файл с --to.
export-whole = Ничего не скрыто: там все имена и заметки, без шифрования. Храните это у себя.
export-done = { $count ->
    [one] { $count } запись в { $path }
    [few] { $count } записи в { $path }
   *[other] { $count } записей в { $path }
}

# Что уходит к другим, а что нет.
pseudonym-person = Человек { $code }
pseudonym-organisation = Организация { $code }
pseudonym-group = Группа { $code }
name-withheld = [имя скрыто]
export-option = Для формата { $format } { $option } ничего не значит; ничего не записано.
export-option-advice = Уберите его или выберите другой формат с --format.
export-table = Не сказано, какие записи должны быть в файле; ничего не записано.
export-table-advice = Добавьте --kind ВИД или назовите папку: в ней у каждого вида будет свой файл; есть { $known }.
export-part = Одна таблица была бы отмечена как всё, что может уйти; ничего не записано.
export-part-advice = Для csv назовите папку или уберите --kind, а что уходит, выберите через --about.
export-nowhere = Не сказано, куда записать.
export-nowhere-advice = Назовите файл с --to или посмотрите с --preview, что ушло бы.
export-no-recipient = Получателя «{ $name }» нет.
export-no-recipient-advice = Сначала создайте его: «casebook list recipients» покажет тех, кто есть.
export-recipients = Получателей с именем «{ $name }» несколько: { $references }.
export-recipients-advice = Назовите одного по ссылке.
export-names = В текстах стоят имена, которые не должны уйти; ничего не записано.
export-names-advice = Сохраните строки выше в файл, замените каждый «?» на replace или leave и назовите файл с --decisions.
export-decision = { $path }:{ $line }: ни replace, ни leave с именем.
export-decision-advice = В строке – решение и имя, как оно стоит: replace Айгуль
export-name-stands = { $number ->
    [one] { $number } место
    [few] { $number } места
   *[other] { $number } мест
} · { $first }
export-noted = Отмечено как { $reference }.
preview-leaves = Уходят: { $kind }: { $number }
preview-parties = Люди и организации { $how }: { $number } { $why }
preview-stays = Остаются: { $kind }: { $number } ({ $why })
preview-difference = С прошлого раза: новых { $new }, изменено { $changed }, тех же { $same }, нет больше { $gone }
preview-names = Имён, о которых надо решить: { $count }
identity-named = по имени
identity-pseudonym = под псевдонимом
identity-counted = только числом
identity-withheld = не уходят
stays-not-asked = ещё не спрошено
stays-refused = отказ
stays-internal = согласие только на внутреннее использование
stays-numbers-only = согласие только на общие цифры
stays-without-identity = согласие без имени
stays-in-confidence = согласие назвать имя доверительно
stays-ran-out = срок согласия истёк
stays-other-recipient = согласие для других
stays-state = нельзя передавать государству
stays-accused = обвинение не доказано
stays-by-pseudonym = этот получатель не получает имён
stays-level = уровень доступа
stays-held-back = поле, которое не передаётся
stays-tie = не уходит то, к чему это относится
stays-unreached = к этому не ведёт ничего из того, что уходит
stays-own = это служебная запись картотеки
stays-unread = эта версия не может это прочесть

# Что стоит в документах и таблицах для людей.
table-called = { $field }: название
table-counted = Без имени
table-cut = … [обрезано: больше в ячейку не входит]
document-title = Записи из картотеки
document-made = Составлено по картотеке, { $day }. Получатель: { $profile }.
document-own = Составлено по картотеке, { $day }. Ничего не скрыто: храните это у себя.
document-search = Поиск
document-none = Ничего не найдено.
