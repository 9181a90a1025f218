# Экраны, которые видны, пока картотеки ещё нет.
welcome-head = На этом компьютере ещё нет картотеки.
welcome-casebook = Создать картотеку
welcome-demo = Сначала посмотреть пример
welcome-leave = Выйти
welcome-about = Картотека – один зашифрованный файл. Никуда ничего не отправляется.
welcome-keys-start = Влево/вправо: язык   Вверх/вниз: выбор   Enter: дальше
welcome-place = Где хранить картотеку?
welcome-place-about = Enter принимает то, что написано. Картотеку в другом месте открывает команда: casebook ПУТЬ
welcome-keys-place = Enter дальше   Ctrl+U стереть строку   Esc назад
welcome-passphrase = Придумайте пароль.
welcome-passphrase-about = Лучше всего четыре слова или больше. Кто забудет пароль, потеряет картотеку: без него её не откроет никто. Enter без пароля или стрелка вниз предлагает шесть случайных слов.
welcome-keys-passphrase = Enter дальше   Tab показать или скрыть   Esc назад
welcome-words = Запишите эти шесть слов на бумаге:
welcome-words-about = Это и есть пароль. Без него никто не откроет картотеку и не сможет помочь. Когда слова записаны, нажмите Enter.
welcome-keys-words = Enter записано   Вниз другие слова   Esc назад
welcome-again = Введите пароль ещё раз.
welcome-keys-again = Enter создать   Tab показать или скрыть   Esc назад
welcome-making = Картотека создаётся …
welcome-making-demo = Пример создаётся …
welcome-next-time = В следующий раз её откроет: casebook { $path }

# Насколько трудно угадать пароль.
strength-weak = Слабый: угадать легко.
strength-fair = Средний: угадать сможет не всякий.
strength-strong = Сильный: не угадает никто.

# Что не так с ответом и что делать.
problem-weak = Этот пароль легко угадать.
problem-weak-advice = Сделайте его длиннее или нажмите «вниз» для шести слов; Enter примет и такой.
problem-typed-differ = Пароли не совпали.
problem-typed-differ-advice = Проверьте раскладку и Caps Lock. Esc вернёт к выбору пароля.
problem-words-differ = Это не те шесть слов.
problem-words-differ-advice = Введите их через пробел. Esc покажет их ещё раз.
problem-place-exists = Файл с таким именем уже есть; он не изменён.
problem-place-exists-advice = Выберите другое имя.
problem-place-folder = Это папка.
problem-place-folder-advice = Добавьте имя файла, например january.casebook.
problem-place-not-writable = Сюда нельзя писать: { $why }.
problem-place-not-writable-advice = Выберите папку, в которую можно писать.

# Знакомство.
action-tour = Знакомство с программой: пять шагов
action-tour-next = Следующий шаг знакомства
action-tour-end = Закончить знакомство
help-tour = Во время знакомства
refused-no-tour = Знакомство сейчас не идёт.
tour-title-offer = Знакомство
tour-title = Знакомство: шаг { $number } из 5
tour-offer = Пять коротких шагов покажут, что здесь можно делать. { $next } начинает.
tour-incident = Введите инцидент: { $new } открывает быструю строку. Когда, Tab, где, Tab, что, Tab, кто и так далее; любое можно пропустить. Enter сохраняет, Esc закрывает.
tour-search = Найдите его: { $search } ищет всюду, в любом написании и любым письмом. { $filter } сужает список. Попробуйте с каким-нибудь словом или именем.
tour-links = Загляните внутрь: Enter открывает запись, «вниз» ведёт к связанным записям, Enter открывает их. «Влево» возвращает.
tour-undo = Ничего не пропадёт: { $undo } отменяет последнее изменение, { $redo } возвращает. Набранное, но не сохранённое – в черновиках: { $drafts }. Отмените и верните.
tour-help = Вот и всё: { $help } показывает все клавиши, { $palette } находит любую команду по имени. Откройте что-нибудь. { $quit } – выход; сначала сохраняется набранное.
tour-keys = { $next } следующий шаг   Esc закончить
notice-tour-over = Знакомство окончено. { $palette } и слово «знакомство» покажут его снова.
