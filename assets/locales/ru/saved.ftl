# Что хранится под именем: фильтры и шаблоны.
kind-filter = Фильтр
kind-template = Шаблон
new-filter = Новый фильтр
new-template = Новый шаблон
field-listing = Список
field-filter = Фильтр
field-sort = Порядок
field-descending = Обратный
field-record = Для записей
field-content = Заполняет

action-saved-filters = Сохранённые фильтры: применить
action-save-filter = Сохранить действующий фильтр под именем
action-consents = Согласия, срок которых истекает
action-templates = Заполнить форму по шаблону
action-templates-short = Шаблон
action-save-template = Сохранить введённое как шаблон
action-rename = Переименовать
action-rename-short = Имя
help-saved = Среди фильтров и шаблонов

title-saved-filters = Сохранённые фильтры
title-templates = Шаблоны
title-save-filter = Сохранить фильтр под именем
title-save-template = Сохранить шаблон под именем
title-rename = Новое имя для { $name }
saved-hint = Введите слова имени. Enter применит, F4 имя, Del в корзину.
saved-keeps = Enter сохранит под этим именем.
saved-replaces = Enter заменит { $reference } с этим именем.
saved-none-fits = С таким именем ничего нет.
saved-no-filters = Фильтров пока нет. Сузьте список клавишей /, затем B.
saved-no-templates = Шаблонов пока нет. Ctrl+K в форме сохранит шаблон.
quick-template = = шаблон
quick-similar = = как выбрано
quick-ahead = набранное наперёд ждёт следующей строки

notice-kept = Сохранено: { $name }, { $reference }. z отменит.
notice-replaced = Заменено: { $reference }, { $name }. z отменит.
notice-renamed = { $reference } теперь называется { $name }. z отменит.

refused-no-filter = Сейчас фильтра нет.
refused-no-filter-advice = Сначала сузьте список клавишей /.
refused-template-empty = Не заполнено ничего, что мог бы хранить шаблон.
refused-template-empty-advice = Сначала заполните поле.
refused-template-kind = Для таких записей шаблонов нет.
problem-template-field = { $field }: пока непонятно.
problem-template-field-advice = Исправьте или оставьте пустым, затем сохраните шаблон.
problem-template-full = Столько шаблон не вместит.
problem-template-full-advice = Уберите часть людей.
problem-name-needed = Введите имя.
problem-name-taken = Это имя уже у { $reference }; выберите другое.

# Инциденты, близкие к вводимому.
action-look = Посмотреть, что, вероятно, уже есть
action-look-short = Дубли?
action-similar = Заполнить по похожему инциденту
action-similar-short = Похожие
help-near = Среди близких инцидентов
help-drafts = В списке черновиков
help-columns = Среди столбцов
help-history = Среди последних шагов
title-likely = Вероятно, уже есть; Esc вернёт к строке
title-similar = Похожие инциденты: Enter заполнит пустое
near-none = Такого пока нет.
likely-head = Вероятно, уже есть (Ctrl+D покажет):
likely-some = Возможно, { $references }
shared-person = тот же человек: { $name }
shared-name = то же имя: { $name }
shared-day = тот же день
shared-days = даты пересекаются
shared-kind = тот же вид
shared-family = близкий вид
shared-place = то же место
refused-no-line = Инцидент сейчас не вводится.
refused-no-line-advice = n откроет быструю строку.
refused-none-likely = Похоже, такого ещё нет.
