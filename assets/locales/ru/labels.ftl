# Виды в верхней строке: все шесть помещаются в 80 столбцов.
view-cases = Дела
view-timeline = Хроника
view-people = Люди
view-organisations = Орг-ции
view-sources = Источники
view-figures = Цифры
view-places = Места
view-citations = Ссылки на источники
view-terms = Термины

# Как называется хроника рядом с видом.
related-timeline = Те же люди и дело
related-cases = Инциденты дела
related-parties = Участие
related-sources = Подтверждает
related-figures = Тогда же и там же
related-places = Произошло там
related-citations = Что подтверждает
related-terms = Инциденты с ним

# Заголовки столбцов, которые уже названия своего поля.
column-tie = Связь
column-sources = Ист
column-flags = Пров.
column-country = Гос
column-who = Кто
column-where = Где
column-label = Термин
column-quantity = Что
column-population = Кто
column-as_of = На дату
column-said_by = Сообщил
column-birth = Рожд.
column-consent = Согласие
column-consent-until = Срок
column-reliability = Ндж
column-credibility = Дст
column-incidents = Инциденты
column-citations = Ссылки
column-record = Запись
column-reference = Номер

# Виды записей.
kind-case = Дело
kind-incident = Инцидент
kind-person = Человек
kind-organisation = Организация
kind-group = Группа
kind-name = Имя
kind-involvement = Участие
kind-relation = Связь
kind-place = Место
kind-source = Источник
kind-figure = Цифра
kind-term = Термин
kind-citation = Ссылка на источник

# Who a record without a name is about: the first, and how many others.
called-more = { $who } и ещё { $more }

# Заголовок формы новой записи.
new-case = Новое дело
new-incident = Новый инцидент
new-party = Новый человек или организация
new-name = Новое имя
new-involvement = Новое участие
new-relation = Новая связь
new-place = Новое место
new-source = Новый источник
new-figure = Новая цифра
new-term = Новый термин
new-citation = Новая ссылка на источник

# Запись, которая появится, потому что её называет форма.
novel-person = новый человек
novel-group = новая группа
novel-organisation = новая организация
novel-term = новый термин
novel-place = новое место
novel-source = новый источник
novel-case = новое дело
novel-incident = новый инцидент
one-person = один человек
one-group = одна группа
one-organisation = одна организация
one-source = один источник
several-person = { $number ->
    [2] два человека
    [few] { $number } человека
   *[other] { $number } человек
}
several-group = { $number ->
    [2] две группы
    [few] { $number } группы
   *[other] { $number } групп
}
several-organisation = { $number ->
    [2] две организации
    [few] { $number } организации
   *[other] { $number } организаций
}
several-source = { $number ->
    [2] два источника
    [few] { $number } источника
   *[other] { $number } источников
}

# Части формы: что стоит рядом с ними и что говорит меню F5.
part-who = Кто
part-who-added = Человек или группа: участник
part-by = Кем
part-by-added = Ответственный
part-source = Источник
part-source-added = Источник
part-name = Также
part-name-added = Другое имя
part-relation = Связь
part-relation-added = Связь

# Разделы записи.
section-sources = Источники
section-history = История
tie-involvements = Участие
tie-names = Другие имена
tie-relations = Связи
tie-incidents = Инциденты
tie-figures = Цифры
tie-others = То же считали другие
figure-over-time = Со временем
members-named = { $count }, из них названы { $named }
members-beyond = указано { $count }, а названы { $named }
tie-supports = Подтверждает
tie-places = Места в нём
tie-parts = Части

# Почему запись требует работы; короткая форма не длиннее четырёх знаков.
flags = Проверить
flag-no-source = нет источника
flag-no-source-short = !ист
flag-unconfirmed = мало источников
flag-unconfirmed-short = !мал
flag-no-date = нет даты
flag-no-date-short = !дат
flag-no-place = нет места
flag-no-place-short = !мес
flag-disputed = спорно
flag-disputed-short = !спр
flag-none-short = ок

# Поля: не длиннее 14 знаков, такова ширина названий в форме.
field-access = Доступ
field-withheld = Не передавать
field-author = Автор
field-autopsy = Вскрытие
field-bans = Запреты
field-basis = Основания
field-birth = Рождение
field-body-returned = Тело выдано
field-breach = Нарушена
field-case = Дело
field-figure-quantity = Что
field-figure-value = Сколько
field-figure-unit = Единица
field-figure-level = Уровень
field-figure-population = Кто именно
field-figure-as-of = На дату
field-figure-said-by = Кто сообщил
field-figure-disavowed-by = Кем отозвана
field-figure-standing = Характер
field-term-vocabulary = Список
field-term-english = По-английски
field-term-russian = По-русски
field-term-kazakh = По-казахски
field-term-uzbek = По-узбекски
field-term-family = Группа
field-term-slug = Код
field-term-retired = Снят
field-cause-claimed = Заявл. причина
field-channel = Канал
field-consent = Согласие
field-consent-given = Дано когда
field-consent-how = Как дано
field-consent-to = Согласие на
field-consent-until = Согласие до
field-count = Сколько
field-counsel-access = Адвокат
field-country = Страна
field-credibility = Достоверность
field-degree = Степень
field-exit = Освобождение
field-facility = Где держали
field-field = Поле
field-form = Тип стороны
field-from = Откуда
field-full-text = Полный текст
field-injuries = Травмы
field-consistency = Общий вывод
field-examined-by = Кто осматривал
field-examined = Осмотр
field-interim-measure = Врем. мера
field-irregularities = Нарушения
field-kind = Вид
field-incident-kind = Что
field-detail-kind = Наказание
field-language = Язык
field-last-contact = Посл. контакт
field-last-seen-by = Посл. видел(а)
field-latitude = Широта
field-lead = Ведёт
field-length = Срок
field-locator = Стр., абз.
field-longitude = Долгота
field-methods = Методы
field-name = Имя, название
field-place-name = Название
field-narrative = Описание
field-next-date = След. засед.
field-note = Примечание
field-occupation = Занятие
field-official-cause = Офиц. причина
field-order = № за день
field-organisation-kind = Тип
field-outcome = Исход
field-parent = Часть
field-place-parent = Находится в
field-party = Кто
field-party-a = Кто
field-party-b = Кого
field-place = Где
field-posted = Размещено
field-precision = Точность
field-priority = Приоритет
field-provisions = Статьи
field-pseudonym = Псевдоним
field-published = Издано
field-publisher = Издатель
field-quote = Цитата
field-rank = Звание
field-reliability = Надёжность
field-remedy = Ср-во защиты
field-response = Ответ
field-role = Роль
field-relation-role = Должность
field-script = Письменность
field-sequence = Заседание №
field-sex = Пол
field-since = С какой даты
field-source = Источник
field-starts = Начало
field-status = Статус
field-detail-status = Обвинение
field-summary = Кратко
field-suspended = Условно
field-tags = Метки
field-text = Имя
field-time = Время
field-incident = Инцидент
field-details = Подробности
field-title = Название
field-to = Куда
field-traits = Признаки
field-until = По какую дату
field-url = Адрес
field-value = Сообщает
field-verification = Проверка
field-when = Когда
field-withhold-from-state = Не государству

# Доказательства и их хранение.
kind-evidence = Доказательство
kind-custody = Шаг хранения
new-evidence = Новое доказательство
new-custody = Новый шаг хранения
tie-evidence = Доказательства
tie-custody = Цепочка хранения
column-verification = Проверка
column-released_by = От кого
column-received_by = Кому
column-step = Шаг
size-bytes = { $number } Б
size-kilobytes = { $number } кБ
size-megabytes = { $number } МБ
size-gigabytes = { $number } ГБ
size-exact = { $size } (байтов: { $bytes })
field-file-name = Имя файла
field-evidence-media-type = Тип
field-size = Размер
field-sha256 = Хеш SHA-256
field-evidence-description = Что видно
field-evidence-record = О чём
field-evidence-graphic = Тяжёлое
field-evidence-collected = Собрано
field-evidence-collected-time = Время
field-evidence-collected-by = Кто собрал
field-evidence-url = Где найдено
field-evidence-how = Как собрано
field-evidence-tool = Программа
field-evidence-why = Зачем
field-evidence-context = Контекст
field-evidence-account = Под именем
field-evidence-address = С адреса
field-evidence-file-date = Файл: дата
field-evidence-file-time = Файл: время
field-evidence-file-device = Файл: камера
field-evidence-file-latitude = Файл: широта
field-evidence-file-longitude = Файл: долг.
field-evidence-verified-by = Проверил
field-evidence-note = О проверке
field-custody-evidence = Чего
field-custody-step = Шаг
field-custody-date = Когда
field-custody-time = Время
field-custody-released-by = Кто передал
field-custody-received-by = Кто принял
field-custody-place = Где
field-custody-how = Как
field-custody-why = Зачем
field-noted-on = Отмечено на
view-evidence = Доказательства
related-evidence = О чём это

# Получатели и что им передано.
kind-recipient = Получатель
kind-disclosure = Передача
new-recipient = Новый получатель
new-disclosure = Новая передача
tie-disclosures = Передано
view-recipients = Получатели
view-disclosures = Передачи
related-recipients = Что им передано
related-disclosures = О чём это
column-subject = О чём
column-months = Месяцы
column-regions = Регионы
column-pseudonyms = Псевдонимы
field-profile = Для кого
field-recipient-months = Только месяцы
field-recipient-regions = Только регионы
field-recipient-pseudonyms = Псевдонимы
field-recipient-key = Ключ
field-disclosure-recipient = Получатель
field-disclosure-date = Когда
field-disclosure-time = Время
field-disclosure-subject = О чём
field-disclosure-format = Формат
field-disclosure-records = Записей
field-disclosure-kept-back = Не передано
manner-whole = как есть
manner-in-part = частично
manner-pseudonym = под псевдонимом
manner-number = числом
