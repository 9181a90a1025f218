# Что хранится под именем: фильтры и шаблоны.
kind-filter = Фильтр
kind-template = Шаблон
new-filter = Новый фильтр
new-template = Новый шаблон
field-listing = Список
field-filter = Фильтр
field-sort = Порядок
field-descending = Обратный
field-record = Для чего
field-content = Заполняет
