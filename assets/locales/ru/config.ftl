# Что не так в config.toml и как это исправить.
config-unreadable = Файл не читается: { $value }.
config-syntax = Это не TOML: { $value }.
config-unknown = Такой настройки нет; есть { $value }.
config-value = Здесь должно быть одно из: { $value }.
config-no-context = Клавиши действуют в одном из: { $value }.
config-no-action = Такой команды нет; их список даёт `casebook keys`.
config-no-key = «{ $value }» — не клавиша; пишите n, F9, Del, Ctrl+P или Shift+Tab.
config-foreign-key = Вместо «{ $value }» пишите знак той же клавиши на клавиатуре США.
config-untold-key = Терминалы передают «{ $value }» без Shift; выберите другую.
config-not-there = Здесь этого сделать нельзя.
config-taken = { $key } здесь уже «{ $other }»; сначала дайте тому другую клавишу.
config-types = { $key } здесь печатает текст; выберите, например, F9 или Ctrl+G.
config-edits = { $key } здесь правит текст; выберите, например, F9 или Ctrl+G.
config-destroys = { $key } слишком легко нажать случайно; выберите, например, F9.
config-reserved = { $key } всегда закрывает верхнее окно; выберите другую клавишу.
config-alike = Терминалы передают { $key } как { $other }; выберите другую клавишу.
config-needed = Без клавиши для этого не обойтись; остаётся прежняя.
config-hides = { $key } скрывает «{ $other }» в { $context }.
config-keyless = У «{ $other }» больше нет клавиши; её найдёт F2.
config-more = { $number ->
    [one] Ещё { $number } покажет `casebook keys`.
    [few] Ещё { $number } покажет `casebook keys`.
   *[other] Ещё { $number } покажет `casebook keys`.
}
