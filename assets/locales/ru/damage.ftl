# Что не так с картотекой: каждое стоит после двоеточия, без точки.
damaged-file = файле
damaged-search-index = поисковом указателе
damaged-history = истории
damaged-steps = шагах отмены
damaged-records = записях
damaged-lists = списках
damage-unread = повреждение в { $part }: { $problem }
damage-chain = не читается история устройства { $device }: { $problem }
damage-sqlite = SQLite сообщает: «{ $said }»
damage-json = сохранённое – не JSON ({ $said })
damage-kind = вида записи «{ $letter }» нет

damage-op-gap = устройство { $device }, изменение { $number }: не хватает изменений перед ним
damage-op-content = устройство { $device }, изменение { $number }: его содержание подменено
damage-op-hash = устройство { $device }, изменение { $number }: подменено оно или одно из предыдущих
damage-op-older = устройство { $device }, изменение { $number }: оно старше предыдущего
damage-op-step = устройство { $device }, изменение { $number }: оно отнесено к шагу, за которым не следует
damage-op-parent = устройство { $device }, изменение { $number }: нет изменения, на которое оно опирается
damage-op-cut-parents = устройство { $device }, изменение { $number }: обрезан перечень изменений, на которые оно опирается
damage-op-cut-content = устройство { $device }, изменение { $number }: его содержание обрезано
damage-op-uncommitted = устройство { $device }, изменение { $number }: оно стёрто, и ничто не подтверждает, каким оно было
damage-op-number = устройство { $device }, изменение { $number }: такого номера не бывает
damage-op-first = устройство { $device }, изменение { $number }: оно первое у своего устройства, но следует за другим
damage-op-time = устройство { $device }, изменение { $number }: такого времени не бывает
damage-op-many-parents = устройство { $device }, изменение { $number }: оно опирается на слишком многие другие
damage-op-kind = устройство { $device }, изменение { $number }: такого вида записи не бывает
damage-op-reference = устройство { $device }, изменение { $number }: у создаваемой записи нет обозначения
damage-op-long = устройство { $device }, изменение { $number }: его содержание слишком длинное

damage-waiting = подменено изменение, которое ждёт другого
damage-order = порядок истории не сходится с её указателем
damage-unchecked = изменений в истории { $there }, а проверить удалось { $checked }
damage-device-unknown = есть изменения устройства, которого нет в истории
damage-device-idle = названо устройство, которое ничего не изменяло
damage-device-own = устройство этой копии должно быть одно, а это не так
damage-device-parting = не сказано, где расходится история одного из устройств
damage-device-tag = { $device } – метка не этого устройства

damage-step-without = шаги отмены: есть изменения без шага
damage-step-missing = шаги отмены: у одного изменения нет его шага
damage-step-empty = шаги отмены: есть шаг без изменений
damage-step-target = шаги отмены: отменено или возвращено то, что не было шагом до этого
damage-step-twice = шаги отмены: один шаг отменён или возвращён дважды
damage-step-other-record = шаги отмены: один возвращает не ту запись, которую изменил его шаг
damage-step-order = шаги отмены: изменения стоят не в порядке своих шагов
damage-step-time = шаги отмены: время одного не сходится с временем его изменений
damage-step-changes = шаги отмены: у одного не те изменения, которые к нему относятся
damage-step-two-devices = шаги отмены: в одном изменения двух устройств
damage-step-other-device = шаги отмены: в одном изменения другого устройства
damage-step-not-last = шаги отмены: отменено или возвращено не то, что было последним
damage-step-inverse = шаги отмены, { $record }: один возвращает не в точности то, что сделал его шаг
damage-step-unmade = шаги отмены, { $record }: обычный шаг отменяет создание записи, а это делает только отмена
damage-step-only = { $problem }; то, по чему идёт отмена, из истории не построить

damage-record-missing = { $record }: записи нет
damage-record-differs = { $record }: запись не такова, как говорит её история
damage-record-table = { $record }: в списке «{ $table }» не то, что говорит история записи
damage-record-day = { $record }: в поисковом указателе не её день
damage-record-field = { $record }, поле «{ $field }»: { $problem }
damage-records-unknown = есть записи, которых нет в истории
damage-rows-unknown = в списке «{ $table }» есть строки, которых нет в истории
damage-lists = длина списков не та, что в них указана

damage-search-records = поисковый указатель: в нём не все записи
damage-search-parts = поисковый указатель: ссылки ведут не на те части, которые в нём есть
damage-search-words = поисковый указатель: он находит не все слова, которые содержит
damage-search-texts = поисковый указатель: в нём не те тексты, что в записях
damage-search-lengths = поисковый указатель: в нём не та длина текстов
damage-search-setting = поисковый указатель: { $name } задано не так, как задаёт casebook
damage-search-sounds = имена с ошибками: не хватает слов, по которым их находят
damage-search-sound = имена с ошибками: слово { $word } стоит не на своём месте

damage-schema-missing = схема: нет { $kind ->
    [table] таблицы
    [index] указателя
    [trigger] триггера
    [view] представления
   *[other] части
} { $name }
damage-schema-other = схема: сделано не так, как делает casebook: { $kind ->
    [table] таблица
    [index] указатель
    [trigger] триггер
    [view] представление
   *[other] часть
} { $name }
damage-schema-more = схема: лишнее, чего casebook не делает: { $kind ->
    [table] таблица
    [index] указатель
    [trigger] триггер
    [view] представление
   *[other] часть
} { $name }

damage-end = конец истории: вероятно, не хватает изменений, ни одно не создало: { $lost }
damage-lost-row = строка { $row } списка «{ $table }»
damage-lost-listing = ещё { $records }
damage-lost-step = шаг отмены
damage-and-more = { $names } и ещё { $number }
damage-log = журнал рядом с файлом
damage-copy = копия не такая, как файл

# Что говорит старый файл и чего эта версия не знает.
unknown-kind = устройство { $device }, изменение { $number }, запись { $record }: вид записи «{ $letter }»
unknown-reference = устройство { $device }, изменение { $number }, запись { $record }: обозначение { $said }
unknown-state = устройство { $device }, изменение { $number }, запись { $record }: состояние { $said }
unknown-content = устройство { $device }, изменение { $number }, запись { $record }: содержание ({ $said })
unknown-field = устройство { $device }, изменение { $number }, запись { $record }: { $field }: { $problem }

# Доказательства и их хранение.
damaged-files = файлах доказательств
damage-content-missing = { $record }: файл «{ $name }» был принят, но его здесь нет
damage-content-changed = { $record }: файл «{ $name }» не тот, что был принят
