# Что можно сделать. Полное название стоит в списке команд и в справке,
# короткое рядом с клавишей в нижней строке.

action-new-incident = Новый инцидент
action-new-incident-short = Новый
action-repeat = Повторить последний инцидент, кроме «кто»
action-repeat-short = Повторить
action-new-record = Новая запись того вида, что на экране
action-new-record-short = Новая запись
action-edit = Изменить запись
action-edit-short = Изменить
action-add-citation = Добавить к записи источник
action-add-citation-short = Источник
action-trash = Отправить запись в корзину
action-trash-short = В корзину
action-restore = Восстановить запись из корзины
action-restore-short = Восстановить
action-undo = Отменить последнее изменение
action-undo-short = Отменить
action-redo = Вернуть отменённое
action-redo-short = Вернуть
action-duplicates = Показать дубликаты: что могло быть записано дважды
action-duplicates-short = Дубликаты
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
action-copy-short = Копировать
action-write-text = Сохранить запись в файл как текст
action-write-text-short = В файл

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
action-reverse-short = Наоборот

# Что на экране.
action-view-cases = Показать дела
action-view-cases-short = Дела
action-view-timeline = Показать хронику
action-view-timeline-short = Хроника
action-view-people = Показать людей
action-view-people-short = Люди
action-view-organisations = Показать организации
action-view-organisations-short = Организации
action-view-sources = Показать источники
action-view-sources-short = Источники
action-drafts = Показать черновики
action-drafts-short = Черновики
action-show-trash = Показать корзину или снова список
action-show-trash-short = Корзина
action-history = Показать, кто что изменил
action-history-short = История
action-verify = Проверить целостность файла
action-verify-short = Проверить
action-language = Язык: { $name }
action-language-short = Язык
action-theme = Оформление: { $name }
action-theme-short = Оформление
theme-dark = тёмное
theme-light = светлое
theme-contrast = контрастное
theme-mono = без цвета
action-mouse = Включить мышь или снова выделять ею текст
action-mouse-short = Мышь
action-keyboard = Клавиатура: { $name }
action-keyboard-short = Клавиатура
action-keyboard-detect = Клавиатура: определять по набранному
action-keyboard-detect-short = Определять

# Перемещение.
action-open = Открыть
action-open-short = Открыть
action-back = Вернуться назад
action-back-short = Назад
action-next-pane = Следующая панель
action-next-pane-short = Панель
action-previous-pane = Предыдущая панель
action-previous-pane-short = Пред. панель
action-up = Вверх
action-up-short = Вверх
action-down = Вниз
action-down-short = Вниз
action-page-up = На страницу вверх
action-page-up-short = Стр. вверх
action-page-down = На страницу вниз
action-page-down-short = Стр. вниз
action-first = К первой строке
action-first-short = Начало
action-last = К последней строке
action-last-short = Конец

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
action-redo-typing-short = Вернуть ввод

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
action-lock = Заблокировать сейчас
action-lock-short = Блокировать
action-quit = Выйти из программы
action-quit-short = Выйти

# Заголовки групп клавиш в справке.
help-anywhere = Везде
help-global = Везде, кроме ввода текста
help-list = В списке
help-detail = В записи
help-form = В форме
help-quick = В быстрой строке
help-line = В строке ввода
help-overlay = В окне поверх экрана
help-duplicates = Среди дубликатов
help-job = Пока что-то выполняется
