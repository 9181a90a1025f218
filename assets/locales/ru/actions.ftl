# Что можно сделать. Полное название стоит в списке команд и в справке,
# короткое рядом с клавишей в нижней строке.

action-new-incident = Новый инцидент
action-new-incident-short = Новый
action-repeat = Повторить последний инцидент, кроме «кто»
action-repeat-short = Повторить
action-new-record = Новая запись того вида, что на экране
action-edit = Изменить запись
action-edit-short = Изменить
action-edit-field = Изменить одно поле записи
action-edit-field-short = Поле
action-add-citation = Добавить к записи источник
action-trash = Отправить запись в корзину
action-trash-short = В корзину
action-restore = Восстановить запись из корзины
action-restore-short = Восстановить
action-undo = Отменить последнее изменение
action-undo-short = Отменить
action-redo = Вернуть отменённое
action-duplicates = Показать дубликаты: что могло быть записано дважды
action-judge-same = Одно и то же: объединить
action-judge-same-short = То же
action-judge-different = Не одно и то же
action-judge-different-short = Разные
action-judge-unsure = Определить нельзя
action-judge-unsure-short = Неясно
action-later = Отложить пару
action-later-short = Позже
action-swap-pair = Оставить другую из двух записей
action-swap-pair-short = Поменять
action-copy = Скопировать запись как текст
action-copy-value = Скопировать одно из того, что в записи
action-compare = Две отмеченные записи рядом: одно лицо или два?
action-compare-short = Сравнить
action-tag = Добавить или снять метки
action-tag-short = Метки
action-move-to-case = Перенести в дело
action-move-to-case-short = В дело
action-set-field = Задать поле всем отмеченным или этой записи
action-set-field-short = Поле
action-mark = Отметить строку или снять отметку
action-mark-short = Отметить
action-mark-range = Начать или закончить отметку строк подряд
action-mark-all = Отметить все строки, прошедшие фильтр
action-unmark = Снять все отметки
action-unmark-short = Снять
action-write-text = Сохранить запись в файл как текст

# Поиск.
action-search = Искать везде
action-search-short = Поиск
action-filter = Отобрать строки списка
action-filter-short = Фильтр
action-go-to-date = Перейти к дате
action-go-to-date-short = Дата
action-sort = Сортировать по следующему столбцу
action-sort-short = Порядок
action-reverse = Обратный порядок

# Что на экране.
action-view-cases = Показать дела
action-view-timeline = Показать хронику
action-view-people = Показать людей
action-view-organisations = Показать организации
action-view-sources = Показать источники
action-view-places = Показать места
action-drafts = Показать черновики
action-columns = Столбцы списка: какие, в каком порядке, сортировка
action-columns-short = Столбцы
action-show-trash = Показать корзину или снова список
action-history = Показать последние шаги, чтобы отменить или вернуть
action-verify = Проверить целостность картотеки
action-import = Импортировать записи из файла
action-back-up = Сделать копию картотеки
action-language = Язык: { $name }
action-theme = Оформление: { $name }
theme-dark = тёмное
theme-light = светлое
theme-contrast = контрастное
theme-mono = без цвета
action-mouse = Включить мышь или снова выделять ею текст
action-keyboard = Клавиатура: { $name }
action-keyboard-detect = Клавиатура: определять по набранному

# Перемещение.
action-open = Открыть
action-open-short = Открыть
action-back = Вернуться назад
action-next-pane = Следующая панель
action-next-pane-short = Панель
action-previous-pane = Предыдущая панель
action-next-record = Следующая запись списка
action-next-record-short = Следующая
action-previous-record = Предыдущая запись списка
action-next-hit = К следующей находке последнего поиска
action-previous-hit = К предыдущей находке последнего поиска
action-zoom = Эта панель на весь экран или снова все
action-zoom-short = Во весь экран
action-larger = Увеличить панель
action-smaller = Уменьшить панель
action-up = Вверх
action-down = Вниз
action-page-up = На страницу вверх
action-page-down = На страницу вниз
action-page-down-short = Стр. вниз
action-first = К первой строке
action-last = К последней строке

# В форме.
action-next-field = Следующее поле; берёт предложенное
action-next-field-short = Далее
action-previous-field = Предыдущее поле
action-previous-field-short = Назад
action-full-form = Полная форма того, что введено
action-full-form-short = Вся форма
action-save = Сохранить
action-save-short = Сохранить
action-add-part = Добавить ещё человека, имя или источник
action-add-part-short = Добавить
action-remove-part = Убрать эту часть
action-remove-part-short = Убрать
action-more-fields = Показать редкие поля или скрыть их
action-more-fields-short = Ещё поля
action-undo-typing = Отменить ввод
action-undo-typing-short = Отменить ввод
action-redo-typing = Вернуть ввод

# Программа.
action-accept = Выполнить
action-accept-short = OK
action-stop-job = Остановить то, что выполняется
action-stop-job-short = Стоп
action-palette = Все команды по названию
action-palette-short = Команды
action-help = Показать клавиши
action-help-short = Справка
action-close = Закрыть или вернуться на уровень; наверху q завершает
action-close-short = Закрыть
action-redraw = Перерисовать экран
action-lock = Заблокировать сейчас
action-quit = Выйти из программы

# Заголовки групп клавиш в справке.
help-anywhere = Везде
help-global = Везде, кроме ввода текста
help-list = В списке
help-hues = Чем отмечен столбец «Что»
help-flags = Что в столбце «Проверка»
help-marked = Пока отмечены строки
help-detail = В записи
help-form = В форме
help-quick = В быстрой строке
help-line = В строке ввода
help-overlay = В окне поверх экрана
help-duplicates = Среди дубликатов
help-job = Пока что-то выполняется
