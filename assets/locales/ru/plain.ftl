# Программа в строках текста: слова команд и что они делают.
plain-add = добавить
plain-add-does = новый инцидент, поле за полем
plain-repeat = повторить
plain-repeat-does = новый инцидент, который начинается с данных последнего
plain-search = искать
plain-search-does = искать всюду: искать СЛОВА
plain-list = список
plain-list-does = список записей: список инциденты, список люди вид:задержание
plain-show = показать
plain-show-does = прочитать запись: показать I-12 или номер строки
plain-undo = отменить
plain-undo-does = отменить последнее изменение
plain-redo = вернуть
plain-redo-does = вернуть отменённое
plain-drafts = черновики
plain-drafts-does = что набрано и не сохранено
plain-language = язык
plain-language-does = другой язык: язык Қазақша
plain-help = помощь
plain-help-does = эти слова
plain-quit = выход
plain-quit-does = выйти из программы
plain-cancel = прервать
plain-prompt = Команда
plain-welcome = Слово «помощь» перечислит команды.
plain-no-passphrase = У этой картотеки нет пароля.
plain-unknown = Команды «{ $word }» нет. Слово «помощь» перечислит команды.
plain-show-what = Что показать? Напишите обозначение, например I-12, или номер строки.
plain-search-what = Что искать
plain-list-what = Список чего? Есть { $kinds }.
plain-more = Enter – дальше, любое слово – стоп
plain-uses = { $number ->
    [one] { $number } упоминание
    [few] { $number } упоминания
   *[other] { $number } упоминаний
}
plain-undone = Отменено: { $records }.
plain-redone = Возвращено: { $records }.

# Ввод инцидента.
plain-entry = Новый инцидент. Enter оставляет то, что в скобках; ? объясняет, точка заканчивает, «прервать» останавливает.
plain-help-entry = При вводе: Enter оставляет то, что в скобках, " повторяет последний инцидент, - оставляет поле пустым, точка заканчивает, «прервать» сохраняет черновик.
plain-help-slot = " повторяет последний инцидент, - оставляет пустым, точка заканчивает ввод, «прервать» сохраняет черновик.
plain-which = Номер
plain-which-date = У этой даты два прочтения. Номер или введите её заново
plain-which-or-new = Номер или Enter: { $novel }
plain-which-draft = Номер продолжает черновик, Enter оставляет его
plain-draft-elsewhere = Этот черновик – целая форма; он открывается только на полном экране.
plain-one-or-several = Это одно имя или несколько? Введите ещё раз, затем номер ответа.
plain-moved = Это относится к полю «{ $slot }»: { $text }
plain-confirm = Enter сохраняет; имя поля меняет его; «прервать» сохраняет черновик
plain-kept = Сохранено как черновик; «добавить» предложит его снова.
plain-nothing-kept = Ничего не набрано, ничего не сохранено.
plain-drafts-kept = { $number ->
    [one] Сохранён { $number } черновик; его покажет слово «черновики».
    [few] Сохранено { $number } черновика; их покажет слово «черновики».
   *[other] Сохранено { $number } черновиков; их покажет слово «черновики».
}
plain-passphrase-about = При вводе он не виден. Пустой Enter предложит шесть случайных слов; запишите их на бумаге.

# Дни недели.
weekday-monday = понедельник
weekday-tuesday = вторник
weekday-wednesday = среда
weekday-thursday = четверг
weekday-friday = пятница
weekday-saturday = суббота
weekday-sunday = воскресенье

# Как называются списки; одним словом, если список можно попросить.
records-incidents = инциденты
records-cases = дела
records-people = люди
records-organisations = организации
records-parties = люди и организации
records-names = имена
records-involvements = участие
records-relations = связи
records-places = места
records-sources = источники
records-figures = цифры
records-terms = термины
records-citations = ссылки
records-filters = фильтры
records-groups = группы
records-templates = шаблоны

# Доказательства и их хранение.
records-evidence = доказательства
records-custody = хранение

# Получатели и что им передано.
records-recipients = получатели
records-disclosures = передачи
