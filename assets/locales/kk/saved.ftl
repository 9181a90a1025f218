# Атпен сақталатындар: сүзгілер мен үлгілер.
kind-filter = Сүзгі
kind-template = Үлгі
new-filter = Жаңа сүзгі
new-template = Жаңа үлгі
field-listing = Тізім
field-filter = Сүзгі
field-sort = Реті
field-descending = Кері ретпен
field-record = Не үшін
field-content = Толтырады
