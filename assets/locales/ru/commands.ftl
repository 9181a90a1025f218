# Командная строка.
command-failed = Не получилось: { $detail }.
command-not-text = Прочитанное – не текст в UTF-8.
command-not-text-advice = Сохраните его в UTF-8 и попробуйте снова.
command-mistaken = Не получилось: ошибка в самой программе.
command-mistaken-advice = Запустите её снова; всё сохранённое – в картотеке.
command-more-rows = { $number ->
    [one] … и ещё { $number }
    [few] … и ещё { $number }
   *[other] … и ещё { $number }
}
command-needs-terminal = Программе на весь экран нужен терминал.
command-needs-terminal-advice = Добавьте --plain, а в скрипте дайте команду, например «casebook list cases».
command-dumb-terminal = Этот терминал (TERM=dumb) не показывает полный экран: запустите «casebook --plain».
command-no-place = В этой системе нет места для картотек.
command-no-place-advice = Назовите картотеку: --file ПУТЬ.
command-no-folder = Папка { $path } не создана: { $detail }.
command-no-folder-advice = Выберите папку, в которую можете писать.
command-no-scratch = Временная папка не создана: { $detail }.
command-no-scratch-advice = Назовите файл: --to ФАЙЛ.
command-ask-passphrase = Пароль { $path }:
command-ask-new = Новый пароль (пустой Enter: шесть случайных слов):
command-ask-again = Введите ещё раз:
command-passphrase-empty = Пароль пуст.
command-passphrase-empty-advice = Поставьте его первой строкой того, что передаёте.
command-passphrase-long = Передано слишком много для пароля.
command-passphrase-long-advice = Назовите файл, в первой строке которого стоит пароль.
command-passphrase-unread = Пароль не прочитан: { $detail }.
command-nobody-to-ask = Нет терминала, чтобы спросить пароль.
command-nobody-to-ask-advice = Передайте его: --passphrase-file или --passphrase-stdin. Или без защиты: --no-passphrase.
command-passphrases-differ = Введено разное; картотека не создана.
command-passphrases-differ-advice = Попробуйте ещё раз; проверьте раскладку и Caps Lock.
command-your-passphrase = Ваш пароль:
command-passphrase = Пароль: { $words }
command-write-down = Запишите его на бумаге. Без него картотеку не откроет никто, и никто не поможет.
command-unprotected = У картотеки нет пароля: кто получит файл, тот его прочитает.
command-demo-at = Пример лежит в { $path }.
command-undone = Отменено: { $record }
command-redone = Возвращено: { $record }
command-made-one = Запись { $asked } объединена с { $found }.
command-neither = { $reference } – ни та ни другая запись.
command-neither-advice = Дайте --keep одну из двух.
command-is-now = { $a } теперь { $b }
command-different = { $a } и { $b } – не одно и то же
command-unsure = { $a } и { $b }: одно ли это, сказать нельзя
command-decided = Решено: { $record }
command-decide-unread = «{ $value }» нельзя прочесть в поле «{ $field }».
command-decide-unread-advice = Впишите значение в { $record } в программе, затем решите с --own.
command-decide-nothing = В самой записи { $record } в поле «{ $field }» нет ничего, с чем можно сверить источники.
command-decide-nothing-advice = Выберите ссылку: --choose Q-7.
command-decide-not-of = { $citation } ничего не говорит о «{ $field }».
command-decide-not-of-advice = Ссылки у { $record }: { $citations }
command-decide-no-field = У { $record } нет поля «{ $field }», которое мог бы подтвердить источник.
command-decide-no-field-advice = Источники говорят о полях: { $fields }
command-listed-whole = Фильтры и шаблоны показываются целиком.
command-sum = Всего { $sum }: { $figures }.
command-sum-figures = Складываются только цифры: «casebook list figures --sum».
command-sum-none = Складывать нечего: таких цифр нет.
command-sum-disavowed = { $first } отозвана и ни в какую сумму не входит; сузьте список так, чтобы её в нём не было.
command-sum-disputed = Источники расходятся о { $first }: она не складывается; решите клавишей u на её странице или исключите: -has:disputed.
command-sum-inexact = { $first } – не точное число и не складывается.
command-sum-nobody = Кто сообщил { $first }, неизвестно: она не складывается.
command-sum-quantity = { $first } и { $second } считают разное.
command-sum-population = { $first } и { $second } – о разных людях, которые могут совпадать.
command-sum-source = { $first } и { $second } сообщили разные источники.
command-sum-day = { $first } и { $second } – не на одну и ту же дату.
command-sum-place = { $first } и { $second } могут считать одних и тех же: их места пересекаются.
command-no-filter = Сохранённого фильтра «{ $name }» нет.
command-no-filter-advice = Какие есть, покажет «casebook list filters».
command-filter-key = «{ $key }:» не фильтр.
command-filter-key-advice = Есть: { $keys }
command-filters = Так называется несколько сохранённых фильтров: { $records }.
command-filters-advice = Напишите обозначение одного из них.
command-other-list = «{ $name }» – фильтр другого списка: { $list }.
command-other-list-advice = Напишите: casebook list { $list } --saved { $reference }

# Картотека из старой.
command-upgrade-log = Рядом со старым файлом лежит журнал другой копии; он не прочитан.
command-upgraded = { $path } остался как был. Больше в нём не работайте: добавленное там сюда не попадёт.
upgrade-current = { $path } хранит историю так же, как эта версия; обновлять нечего.
upgrade-current-advice = Откройте его как есть.
upgrade-history = История старого файла повреждена: { $detail }. Ничего не создано.
upgrade-history-advice = Старый файл остался как был. Проверьте его командой «casebook verify» той версии, что его записала, или обновите резервную копию.
upgrade-unknown = В старом файле есть то, чего эта версия не знает: { $detail }. Ничего не создано.
upgrade-unknown-advice = Старый файл остался как был. Сохраните его и работайте с версией, которая его записала.
upgrade-made = Созданное из старого файла не прошло проверку: { $detail }. Ничего не сохранено.
upgrade-made-advice = Старый файл остался как был. Проверьте его командой «casebook verify» той версии, что его записала. Если она ничего не найдёт, ошибка в этой версии: работайте с прежней и сообщите об этом.

# Проверка картотеки.
verify-counted = Изменений: { $changes }, записей: { $records }
verify-counted-erased = Изменений: { $changes } (из них стёрто навсегда: { $erased }), записей: { $records }
verify-waiting = Ждут изменений, которых здесь ещё нет: { $number }
verify-forked = Две копии писали как устройство { $device }: обе сохранены, с этого места не показана ни одна
verify-double = Две записи называются { $reference }: устройство, которое их создало, дало обозначение дважды
verify-looked-at = Проверено: страницы файла, его схема, цепочка изменений каждого устройства, шаги отмены, все записи и списки, поисковый указатель, файлы доказательств.
verify-well = Всё в порядке.
verify-heads = Контрольные слова: { $heads }
verify-only-heads = У кого есть ключ, тот может написать всю историю заново; отличат её только эти восемь слов, записанные в другом месте.
verify-before = Было: { $problem }
verify-made = Построено заново по истории: схема, все записи и списки, поисковый указатель.
verify-backup = Картотека, какой она была: { $path }
verify-taken-out = История верна, насколько её хватает. Убрано, так как ни одно изменение в ней этого не создавало: { $records }.
verify-damaged = { $number ->
    [one] Картотека повреждена: { $number } ошибка.
    [few] Картотека повреждена: { $number } ошибки.
   *[other] Картотека повреждена: { $number } ошибок.
}
verify-damaged-advice = Сохраните копию файла как есть. Если история верна, «casebook verify --rebuild» построит остальное заново; если нет, верните резервную копию.
verify-lost = { $number ->
    [one] Картотека повреждена: { $number } ошибка.
    [few] Картотека повреждена: { $number } ошибки.
   *[other] Картотека повреждена: { $number } ошибок.
}
verify-lost-advice = Сохраните файл как есть и верните резервную копию, где недостающие изменения есть. Если её нет, «casebook verify --rebuild --accept-loss» уберёт то, чего не создавало ни одно изменение, и оставит рядом файл, каким он был.
verify-still = { $number ->
    [one] Картотека всё ещё повреждена: { $number } ошибка, которую по истории не исправить.
    [few] Картотека всё ещё повреждена: { $number } ошибки, которые по истории не исправить.
   *[other] Картотека всё ещё повреждена: { $number } ошибок, которые по истории не исправить.
}
verify-still-advice = Сохраните оба файла как есть и верните более старую резервную копию.
verify-refused = Вероятно, не хватает изменений в конце истории: ни одно не создало: { $records }. Ничего не изменено.
verify-refused-advice = Сохраните файл как есть и верните резервную копию, где недостающие изменения есть. Если её нет, «casebook verify --rebuild --accept-loss» уберёт то, чего не создавало ни одно изменение, и оставит рядом файл, каким он был.
verify-no-history = По повреждённой истории заново ничего не построить: { $detail }. Ничего не изменено.
verify-no-history-advice = Сохраните файл как есть и верните резервную копию.

# Ввод инцидентов одной строкой.
add-line = строка { $line }: { $said }
line-not-added = строка { $line }: не добавлена, и ни одна после неё
add-bad = { $number ->
    [one] Не добавлена { $number } строка.
    [few] Не добавлены { $number } строки.
   *[other] Не добавлено { $number } строк.
}
add-bad-advice = { $number ->
    [one] Исправьте её и добавьте снова.
    [few] Исправьте их и добавьте снова.
   *[other] Исправьте их и добавьте снова.
}
add-unprinted = Добавлено: { $records }, но вывести это не удалось: { $detail }.
add-unprinted-advice = Не добавляйте это снова.
add-not-text = Это не текст в UTF-8, начиная со знака { $column }.
add-assumed = «{ $text }» прочитано как { $date }
add-likely = возможно, это уже есть, { $reference }: { $reasons }
add-made = новое: { $made }
add-several = «{ $name }» – это может быть { $records }; напишите, что именно.
add-one-or-several = «{ $name }» – это может быть одно имя или несколько; несколько пишите так: «{ $names }», а одно – без запятой.
add-small = «{ $name }» – имя человека; уберите из него то, что не имя.
add-told = «{ $text }» понято как: { $kind }. Сама фраза сохранена в названии.
add-same-name = { $number ->
    [one] { $name } – новый человек; такое же имя у { $records }: чтобы связать, напишите { $first }.
    [few] { $name } – новый человек; такое же имя у { $records }: чтобы связать, напишите { $first }.
   *[other] { $name } – новый человек; такое же имя у { $records }: чтобы связать, напишите { $first }.
}
add-misfit = { $reference } сюда не подходит: { $kind }.
line-no-kind = Не сказано, что произошло; напишите вид инцидента, например «задержан».
line-two = Одно и то же сказано дважды; уберите одно.
line-two-dates = «{ $name }» — вторая дата; уберите одну из них.
line-two-places = Мест два; уберите одно.
line-two-kinds = Видов инцидента два; уберите один.
line-two-cases = Дел два; уберите одно.
line-two-notes = Примечаний два; уберите одно.
line-first = «{ $name }» может быть местом или человеком; начните с даты или напишите «где { $name }» для места, «кто { $name }» для человека.
line-year = «{ $year }» – не часть имени; напишите имя без этого.
line-number = В «{ $name }» есть число; напишите «кто { $name }» для человека или скажите, что это.
line-role = «{ $word } { $rest }» начинается как «{ $role }»; напишите «{ $role } { $rest }» для этой роли, «кто { $word } { $rest }» для человека или «где { $word } { $rest }» для места.
line-small = «{ $name }» начинается не как имя; напишите «кто { $name }» для человека или роль целым словом перед именем: «свидетель А. Имя».
line-anyone = «{ $name }» – это может быть человек, тот, кто это сделал, или источник; напишите «кто { $name }», «кем { $name }» или «источник { $name }».

# Доказательства и их хранение.
verify-elsewhere = Доказательства, файлов которых здесь нет, а есть только записи: { $number }
evidence-taken-in = { $reference } принято: { $path }
evidence-known = { $reference } уже есть: { $path }
evidence-passed-over = Пропущено, так как это не файл: { $path }
evidence-written = { $reference } записано в { $path }, это отмечено. Там файл не зашифрован.
evidence-none = { $reference } – не доказательство.
evidence-none-advice = Все доказательства покажет «casebook list evidence».
evidence-no-case = { $reference } – не дело.
evidence-no-case-advice = Назовите дело, например C-1.
evidence-no-source = { $reference } – не источник.
evidence-no-source-advice = Назовите источник, например S-1.
evidence-bad-field = Ничего не принято. { $field }: { $problem }
evidence-whole = { $reference } { $name }: тот же, что был принят
evidence-missing = { $reference } { $name }: в этой картотеке нет
evidence-changed = { $reference } { $name }: не тот, что был принят
evidence-damaged = Файлы, которые уже не те, что были приняты: { $number }.
evidence-damaged-advice = Восстановите резервную копию и запишите, что произошло.
evidence-no-file = Ничего не принято: там нет ни одного файла.

# Получатели.
recipient-added = Добавлено { $reference }: { $name }
recipient-bad-field = Никто не добавлен. { $field }: { $problem }
decide-handed-on = { $record } передано раньше { $number ->
    [one] { $number } раз
    [few] { $number } раза
   *[other] { $number } раз
}. Кому, покажет «casebook show { $record }».
