# Почему сейчас этого нельзя сделать и как быть.
refused-read-only = Файл открыт только для чтения.
refused-read-only-advice = Его держит открытым { $holder }.
refused-wait = Последнее изменение ещё сохраняется.
refused-wait-advice = Повторите через мгновение.
refused-pasted = Вставленное не выполняет команд.
refused-pasted-advice = Откройте для него строку: n, / или F7.
refused-nothing-selected = Ничего не выбрано.
refused-nothing-selected-advice = Сначала выберите строку.
refused-one-order = У этого списка один порядок.
refused-one-order-advice = O обращает его.
refused-no-link = Отсюда перейти некуда.
refused-no-link-advice = Выберите другую строку стрелками.
refused-not-in-trash = Этой записи нет в корзине.
refused-trashed = Эта запись в корзине.
refused-trashed-advice = Сначала восстановите её: R.
refused-trashed-already = Эта запись уже в корзине.
refused-trashed-already-advice = R вернёт её.
refused-no-citations = У записей этого вида нет источников.
refused-no-citations-advice = Откройте инцидент, человека или дело.
refused-still-reading = Запись ещё читается.
refused-trash-order = У корзины свой порядок.
refused-trash-order-advice = Вернитесь к списку: T.
refused-no-dates = В этом списке нет дат.
refused-no-dates-advice = Откройте хронику: 2.
refused-checking = Идёт другая работа.
refused-checking-advice = Esc остановит её.
refused-nothing-chosen = Ничего не выбрано.
refused-nothing-chosen-advice = Введите другие слова или выйдите: Esc.
refused-no-pair = Нет пары, о которой решать.
refused-last-pair = Это последняя пара.
refused-last-pair-advice = Решите о ней или выйдите: Esc.
refused-accept-pair = Решите о паре клавишей s, d или u.
refused-no-sayings = Источники не говорят о её полях.
refused-no-sayings-advice = s добавит источник.
refused-saying-unread = { $source } не читается в это поле.
refused-saying-unread-advice = Esc, затем E: изменить поле.
refused-saying-own = Эта строка — сама запись, а не источник.
refused-saying-own-advice = Спуститесь к словам источника.
refused-saying-same = Так уже и решено.
refused-last-saying = О других полях источники не говорят.
refused-first-saying = Это первое поле.
refused-undo-here = Здесь больше нечего отменять.
refused-undo-here-advice = Esc, затем z отменит больше.
refused-redo-here = Здесь ничего не отменено.
refused-lock = У этого файла нет пароля.
refused-lock-advice = Вместо этого выйдите из программы: q.
refused-quit = Работа ещё идёт.
refused-quit-advice = Дождитесь конца или остановите её: Esc.
refused-no-job = Ничего не выполняется.
refused-language = Программа уже на этом языке.
refused-storing = Записи ещё изменяются.
refused-storing-advice = Esc остановит это.
refused-marking = Строки ещё отмечаются.
refused-marking-advice = Повторите через мгновение.
refused-no-list = Здесь нет списка.
refused-no-list-advice = Esc возвращает к списку.
refused-no-rows = Здесь нечего отмечать.
refused-no-rows-advice = Перейдите в список: Tab.
refused-last-row = Это последняя запись списка.
refused-last-row-advice = Назад: Esc; обратный порядок: O.
refused-first-row = Это первая запись списка.
refused-first-row-advice = Назад: Esc; обратный порядок: O.
refused-compare-kind = Одним и тем же бывают лишь люди и организации.
refused-compare-kind-advice = Они в 3 и 4.
refused-compare-two = Нужно отметить две записи.
refused-compare-two-advice = Отметьте две пробелом и нажмите S.
refused-no-search = Ещё ничего не искали.
refused-no-search-advice = Нажмите F7 и введите, что ищете.
refused-last-hit = Это последняя находка.
refused-last-hit-advice = F7 – снова к поиску, A – на одну назад.
refused-last-hit-read = Это последняя из прочитанных находок.
refused-last-hit-read-advice = F7 – к поиску, ↓ читает дальше.
refused-first-hit = Это первая находка.
refused-first-hit-advice = a – к следующей, F7 – искать снова.
refused-no-order = По этому столбцу список не сортируется.
refused-no-order-advice = Выберите другой столбец.
refused-last-column = Один столбец должен быть виден.
refused-last-column-advice = Сначала покажите другой столбец.
refused-step-left = После этого уже что-то сделано: вернуть этот шаг нельзя.
refused-no-marks = Ни одна строка не отмечена.
refused-no-marks-advice = Пробел (Space) отмечает строку.
refused-no-tags = У записей этого вида нет меток.
refused-no-tags-advice = Откройте инцидент или дело.
refused-no-case = В дела входят только инциденты.
refused-no-case-advice = Откройте хронику: 2.
refused-copy-many = За раз копируется не больше 500 записей.
refused-copy-many-advice = Отметьте меньше.
refused-theme = Такое оформление уже включено.
refused-clipboard = Буфер обмена недоступен; ничего не скопировано.
refused-clipboard-advice = Y сохранит в файл.
refused-file-exists = Такой файл уже есть; ничего не записано.
refused-file-exists-advice = Введите другое имя.
refused-no-path = Введите имя файла.
refused-keyboard = Клавиатура уже читается так.
refused-in-form = Нельзя, пока открыта форма.
refused-in-form-advice = Закройте её по Esc: черновик останется.
refused-in-duplicates = Нельзя, пока разбираются пары.
refused-in-duplicates-advice = Сначала закройте их по Esc.
refused-nothing-to-add = К этой форме добавить нечего.
refused-part-stays = Убрать можно только то, что добавлено через F5.
refused-no-last = Инцидентов ещё не вводили.
refused-no-last-advice = n начнёт первый.
refused-form = Не сохранено.
refused-form-advice = Исправьте отмеченное поле.
refused-draft = Этот черновик не открывается.
refused-draft-advice = Он от более новой версии; обновите casebook.

# Что не так с полем и как исправить.
problem-nothing-to-repeat = Повторять здесь нечего; введите сами.
problem-no-tags = Напишите метку; - перед ней снимает её.
problem-empties = Ничего не введено. Ещё раз Enter – и поле станет пустым.
problem-missing = Это поле нужно заполнить.
problem-missing-part = Это поле нужно заполнить. F9 убирает всю строку.
problem-empty = Поле не может быть пустым.
problem-too-long = { $length ->
    [one] Здесь { $length } знак; помещается не больше { $limit }.
    [few] Здесь { $length } знака; помещается не больше { $limit }.
   *[other] Здесь { $length } знаков; помещается не больше { $limit }.
}
problem-control = Здесь невидимый управляющий знак; наберите текст без него.
problem-overfull = { $room ->
    [one] Поместится ещё только { $room } знак; сократите вставку ({ $given }).
    [few] Поместится ещё только { $room } знака; сократите вставку ({ $given }).
   *[other] Поместится ещё только { $room } знаков; сократите вставку ({ $given }).
}
problem-term-shape = В термине бывают только латинские буквы, цифры и дефисы.
problem-term-unknown = «{ $text }» нет в списке; попробуйте: { $near }.
problem-term-standard = «{ $text }» — список стандарта, в него ничего нельзя добавить. Возьмите ближайший термин, остальное напишите в примечании.
problem-term-program = Программа опирается на термины списка «{ $text }», в него ничего нельзя добавить. Возьмите вместо этого метку.
problem-number = Напишите число от { $from } до { $to }.
problem-amount-none = «{ $text }» — здесь нет числа; напишите 164, ~10000, «не менее 18» или 1–2.
problem-amount-unknown = «{ $text }» при числе непонятно; напишите «не менее», «более», «до» или «около».
problem-amount-end = «{ $text }»: конец меньше начала; напишите меньшее число первым.
problem-flag = Напишите «да» или «нет».
problem-link = Такой записи нет.
problem-link-choose = Такой записи нет. Выберите из списка клавишей Tab.
problem-begins-with-reference = «{ $name }» начинается с обозначения { $reference }; напишите только { $reference }, а для страницы источника – «S-1, с. 3».
problem-no-reference = Записи { $reference }, которая подходит сюда, нет.
problem-locator-twice = Место в источнике указано дважды: «{ $typed }» здесь и «{ $other }» в своём поле. Оставьте одно.
problem-number-in-name = «{ $number }» – не часть имени; напишите имя без этого числа, а год рождения – в форме самого человека.
problem-same-name = Это имя у нескольких записей; выберите одну из списка.
problem-one-at-a-time = Несколько имён? Здесь по одному: если это одно, то Ctrl+↓ и Enter.
problem-one-or-several = Это одно имя или несколько? Ctrl+↓ покажет оба, Enter выберет.
problem-shape = Это не подходит к полю.
problem-shape-text = Напишите текст, в кавычках.
problem-shape-date = Напишите дату в кавычках, например "6 января 2022".
problem-shape-time = Напишите время в кавычках, например "14:30".
problem-shape-amount = Напишите число в кавычках, например ">=18".
problem-shape-list = Напишите список текстов, например ["один", "два"].
problem-shape-provisions = Напишите список объектов, например [{"{"}"law": "Уголовный кодекс", "article": "159"{"}"}].
problem-shape-injuries = Напишите список объектов, например [{"{"}"description": "синяки на спине"{"}"}].
problem-part = В поле «{ $name }»: { $problem }
problem-no-details = У инцидентов этого вида подробностей нет.
problem-slots = Шаблон заполняет не больше { $limit } полей.
problem-itself = Запись не может вести к самой себе.
problem-own-term-label = Напишите, как термин называется хотя бы на одном языке.
problem-own-term-slug = В коде бывают строчные латинские буквы, цифры и дефисы, не больше 40: shelter-raid.
problem-own-term-built-in = Такой термин в программе уже есть: «{ $slug }». Возьмите его или назовите свой иначе.
problem-own-term-exists = Такой термин уже есть. Найдите его в списке терминов.
problem-own-term-fixed = Список и код термина не меняются: они стоят в записях. Снимите его и заведите другой.
problem-own-term-id = Идентификатор не от этого списка и кода. Не указывайте его.
problem-own-term-used = Этот термин есть в { $reference }, поэтому он остаётся. Снимите его: тогда он больше не предлагается.
problem-own-term-family = К группе относятся только виды инцидентов. Оставьте пустым.
problem-unread = Это не удалось понять.
problem-aside = Не подходит к этому виду: { $fields }; сохраните ещё раз, чтобы убрать.
problem-many-people = За один раз можно вставить не больше { $limit } человек; вставьте меньше.
problem-long-name = Строка «{ $start }…» слишком длинна для имени; сократите её.

# Что не так с датой.
problem-date-ambiguous = Это { $first } или { $second }; напишите месяц словом.
problem-date-empty = Напишите дату, например 5 янв 2022, янв 2022 или около 2022.
problem-date-too-long = В дате не больше { $limit } знаков; напишите короче: 5 янв 2022.
problem-date-unknown = «{ $text }» непонятно; напишите 5 янв 2022 14:30 или около 2022.
problem-date-unclear = Из «{ $text }» не выходит даты; напишите 5–9 янв 2022 или 5 янв 2022 14:30.
problem-date-no-such-day = В календаре нет { $text }; проверьте день и месяц.
problem-date-end-before-start = «{ $text }» кончается раньше, чем начинается; сначала ранняя дата.
problem-date-weekday = { $text }: это другой день недели; исправьте его или уберите.
problem-date-no-year = «{ $text }» зависит от дня, когда это написано; напишите дату с годом.
problem-date-no-such-time = Времени { $text } не бывает; проверьте часы и минуты.
problem-date-no-time = «{ $text }» — не время суток; напишите 14:30, ~14:30, 9:00–11:00 или «утром».
problem-time-twice = В дате { $first }, а во времени { $second }; напишите одно из них.
problem-date-edtf = «{ $text }» не дата EDTF; напишите 2022-01-05 или 2022-01.

# Что не так с фильтром.
problem-filter-key = «{ $key }:» не фильтр; Tab дополняет те, что есть.
problem-filter-no-value = Напишите, чему равно { $typed }:, например { $key ->
    [case] дело:C-4
    [country] страна:KZ
    [place] где:L-2
    [who] кто:P-31
    [by] кем:P-31
    [role] роль:жертва
    [method] метод:избиение
    [injury] травма:голова
    [source] источник:S-1
    [has] есть:источник
    [access] доступ:открыто
    [consent] согласие:публиковать
    [until] до:скоро
    [quantity] показатель:погибшие
    [standing] характер:официальная
    [tag] метка:срочно
    [when] когда:2022-01
    [time] время:ночью
    [status] статус:закрыто
   *[other] вид:задержание
}.
problem-filter-has = «есть:{ $value }» неизвестно; есть { $values }.

# Доказательства и их хранение.
problem-hash = В SHA-256 64 знака: цифры и строчные буквы от a до f.
problem-settled = Это говорит, какой это файл, а файл уже здесь: менять нельзя. Напишите в другом поле.
problem-noted = Этот шаг отметила сама программа: он остаётся. Добавьте другой шаг и напишите, что не так.

# Получатели и что им передано.
problem-own-backup = Получатель — это кто-то другой, а своя копия только для вас. Выберите: для всех, партнёр, адвокат или суд.
problem-disclosed = Эту передачу отметила сама программа: она остаётся. Напишите, что не так, в её примечании.

# Записи, которые передаются.
refused-no-recipients = Получателей ещё нет.
refused-no-recipients-advice = Esc, «Показать получателей» в F2, затем F3.
refused-names-undecided = Имён, о которых не решено: { $number }.
refused-names-undecided-advice = r заменит, l оставит, R заменит все остальные.
refused-names-since = Ещё не решено об именах: { $number }. Ничего не записано.
refused-names-since-advice = Решите о них.
refused-no-name = Имя не выбрано.
refused-no-name-advice = Спуститесь к именам.
refused-all-decided = Обо всех именах уже решено.
refused-nothing-leaves = Из этого ничего не уйдёт.
refused-nothing-leaves-advice = Причины в строках. Esc вернёт к выбору.
refused-handing-on = Это ещё выполняется.
refused-handing-on-advice = Esc остановит это.
