# Справка командной строки. Текст находится по имени команды и аргумента:
# about-list, argument-list-kind; как именно, сказано в src/cli/help.rs.
usage-heading = Использование:
usage-commands = Команды
usage-arguments = Аргументы
usage-options = Параметры
usage-more = Подробнее: { $command }

# Как называются значения, заглавными.
value-options = ПАРАМЕТРЫ
value-command = КОМАНДА
value-file = ФАЙЛ
value-path = ПУТЬ
value-line = СТРОКА
value-kind = ВИД
value-filter = ФИЛЬТР
value-name = ИМЯ
value-ref = ЗАПИСЬ
value-words = СЛОВА
value-limit = ЧИСЛО
value-to = КУДА
value-old = СТАРЫЙ
value-new = НОВЫЙ
value-format = ФОРМАТ
value-column-field = СТОЛБЕЦ=ПОЛЕ
value-field = ПОЛЕ
value-citation = ССЫЛКА
value-language = ЯЗЫК
value-shell = ОБОЛОЧКА

# Что можно сказать любой команде.
argument-file = С какой картотекой работать
argument-passphrase-file = Взять пароль из первой строки этого файла
argument-passphrase-stdin = Взять пароль из первой строки стандартного ввода
argument-json = Вывести один документ JSON
argument-plain = Спрашивать и отвечать строками текста: для программ чтения с экрана
argument-config = Взять настройки из этого файла вместо config.toml
argument-no-color = Без цветов
argument-help = Показать справку
argument-version = Показать версию

# Сама программа.
about-casebook = Записи правозащитников в одном зашифрованном файле
about-casebook-long =
    Записи правозащитников в одном зашифрованном файле

    Без команды картотека открывается на весь экран. Команды нужны для скриптов; с --plain программа спрашивает и отвечает строками текста.
about-casebook-after = Если нет --file, картотеку называет переменная среды CASEBOOK_FILE.
argument-casebook-casebook = Какую картотеку открыть
about-help = Показать эту справку или справку о команде
argument-help-subcommand = О какой команде

# Создать картотеку, вносить и читать.
about-new = Создать картотеку
argument-new-path = Где её создать; если не сказано, там, где картотеку будут искать
argument-new-no-passphrase = Не защищать её
argument-new-generate = Защитить её шестью случайными словами и вывести их
about-demo = Создать учебную картотеку без пароля и открыть её
argument-demo-to = Где её хранить; если не сказано, во временной папке
argument-demo-no-open = Только создать
about-add = Внести инциденты быстрой строкой
about-add-after =
    Поля стоят между точками с запятой, в любом порядке:
      5 янв 2022; Алматы; задержан; А. Имя; кем полиция; ист Amnesty
    Поле, которое начинается со слов «кем», «ист», «дело», «прим» или «где», само говорит, что в нём; так же и роль: свидетель Б. Имя. Несколько человек: А & Б. Неизвестно: -. Связать с записью можно по её обозначению, например P-31; людей только по имени – никогда.
argument-add-line = Строка, или -, чтобы читать их по одной из стандартного ввода
about-list = Показать список записей
about-list-after =
    ФИЛЬТР – слова и условия: вид: дело: когда: время: страна: где: кто: кем: роль: метод: травма: источник: статус: показатель: характер: есть: согласие: до: доступ: метка:. Минус перед условием убирает то, что оно находит. Знак равенства оставляет то, что точно было в это время: когда:=2022-01.
      casebook list инциденты вид:задержание когда:2022-01 -кем:полиция
      casebook list инциденты --saved "Проверить"
argument-list-kind = Что показать: { $known }
argument-list-filter = Что должно быть в записях
argument-list-saved = Условия сохранённого фильтра, по его имени или обозначению; другие условия его сужают
argument-list-sum = Сложить показанные цифры, если такую сумму можно назвать
about-show = Показать запись целиком: связи, источники, разные версии, историю
argument-show-reference = Обозначение записи, например I-412
about-search = Найти записи по словам, в любом написании и любым письмом
argument-search-words = Что искать; последнее слово может быть неполным. Условия, как в «casebook list», сужают поиск: тажимуратов вид:задержание
argument-search-limit = Сколько записей самое большее; если не сказано, { $default }
about-history = Показать, кто, что и когда изменил; сначала новое
argument-history-reference = Одной записи, например I-412
argument-history-limit = Сколько изменений самое большее; если не сказано, { $default }
about-undo = Отменить последнее изменение
about-redo = Вернуть отменённое последним

# Две записи об одном человеке или одной организации.
about-duplicates = Показать людей и организации, которые могли быть записаны дважды; сначала самое вероятное
argument-duplicates-limit = Сколько пар самое большее; если не сказано, { $default }
about-same = Объединить две записи об одном человеке или одной организации
about-same-after = Остаётся запись, у которой больше инцидентов, а если поровну – старшая. Всё, что связано с другой, переходит к ней, имя другой становится ещё одним именем, а её обозначение ведёт к оставшейся. «casebook undo» отменяет это.
argument-same-first = Обозначение одной, например P-12
argument-same-second = Обозначение другой
argument-same-keep = Какую из двух оставить
about-not-same = Записать, что две записи не об одном и том же
argument-not-same-first = Обозначение одной, например P-12
argument-not-same-second = Обозначение другой
argument-not-same-unsure = Записать, что сказать это нельзя
about-decide = Решить, что верно, где источники расходятся
about-decide-after =
    Кто что говорит, показывают «casebook show» и «casebook list citations»:
      casebook decide I-12 when --choose Q-7
    Запись принимает то, что сказано по выбранной ссылке, и эта ссылка считается принятой; всё, что сказано иначе, откладывается. «casebook undo» отменяет решение.
argument-decide-reference = О какой записи, например I-412
argument-decide-field = О каком поле, по имени или подписи; не нужно, если ссылка относится к записи в целом
argument-decide-choose = Верно то, что сказано по этой ссылке
argument-decide-own = Верно то, что стоит в самой записи
argument-decide-supersede = Эта ссылка отложена: вместо неё принята другая
argument-decide-disavow = Источник отозвал то, что сказано по этой ссылке
argument-decide-needs-work = Эту ссылку сначала надо проверить
argument-decide-undecided = Вопрос об этой ссылке снова открыт

# Целые файлы.
about-verify = Проверить историю и таблицы
about-verify-after =
    С --rebuild записи, списки и поисковый указатель строятся заново по истории, если она верна, и проверяются. Файл, каким он был, остаётся рядом: ФАЙЛ.before-rebuild-1. Шагов отмены в истории нет, они не восстанавливаются.

    Записи, которых не создавало ни одно изменение в истории, говорят о том, что в её конце изменений не хватает; их не убирают: верните резервную копию, где они есть. Если её нет, --accept-loss уберёт их; они останутся в ФАЙЛ.before-rebuild-1.
argument-verify-rebuild = Сделать копию файла и построить заново всё, что можно построить по истории
argument-verify-accept-loss = С --rebuild: убрать то, чего не создавало ни одно изменение в истории
about-backup = Скопировать картотеку, даже если она открыта, и проверить копию
about-backup-after = Копия открывается тем же паролем. Чтобы вернуться к ней, закройте картотеку и откройте копию или положите её на место картотеки.
argument-backup-to = Где создать копию; файла там ещё не должно быть
about-alphabet = Показать или выбрать алфавит, по которому идут списки имён
about-alphabet-after = Первым идёт письмо этого языка. Алфавит принадлежит картотеке, на каком бы языке ни был экран: у новой картотеки он тот, на языке которого её создали.
argument-alphabet-language = Язык: { $known }
about-upgrade = Создать картотеку из той, что записала ранняя версия; та остаётся как есть
about-upgrade-after = Ранние версии хранили историю иначе. Она переносится целиком, вместе с корзиной, шагами отмены, черновиками и настройками, и проверяется; новый файл открывается тем же паролем. Старый только читается.
argument-upgrade-old = Картотека, которую записала ранняя версия
argument-upgrade-to = Где создать новую; файла там ещё не должно быть
about-export = Записать записи в файл, для себя или для других
about-export-after = Без --for ничего не скрывается. С ним записывается то, что допускают профиль получателя, согласие и уровень доступа, и это отмечается. Имена, которые не должны уйти, останавливают запись, пока о каждом не решено. Устройство файла JSON опубликовано в assets/schema/casebook-1.json, его печатает «casebook schema»; «casebook import» читает его без потерь. csv тоже читается обратно, без корзины; xlsx, markdown и html – для людей, и html – одна страница с хроникой и поиском, которой не нужна сеть.
argument-export-format = Формат: { $known }; если не сказано, по окончанию имени файла, иначе json
argument-export-to = В какой файл записать, или - для стандартного вывода; для csv – папка, где у каждой таблицы свой файл, или один файл с --kind
argument-export-recipient = Получатель, по имени или ссылке, например A-1
argument-export-about = Только это дело, событие или человек с тем, что к нему относится; можно повторить
argument-export-preview = Показать, что ушло бы и что нет, ничего не записывая
argument-export-decisions = Что делать с именами в текстах: файл со строкой «replace ИМЯ» или «leave ИМЯ» для каждого
argument-export-kind = Для csv и xlsx: какую одну таблицу записать: { $known }
argument-export-bom = Для csv: начать с метки порядка байтов, по которой Excel узнаёт UTF-8
argument-export-semicolon = Для csv: разделить ячейки точкой с запятой, как ждёт русский Excel
argument-export-overwrite = Заменить файл, если он есть
about-import = Прочитать записи из файла: все или ни одной
about-import-after = JSON – то, что пишет «casebook export». В CSV одна строка – одна запись, столбцы называются как поля; «ref» – как её называют другие строки. Папка читается целиком: каждый файл назван по тому, что в нём, например people.csv.
argument-import-path = Файл .json или .csv или папка с файлами .csv
argument-import-kind = Что в строках файла .csv: { $known }; если не сказано, это говорит его имя
argument-import-columns = Столбец файлов .csv стоит вместо другого: gender=sex
argument-import-dry-run = Всё проверить и ничего не менять
argument-import-as-new = Сделать каждую строку файлов .csv новой записью, даже если такая, вероятно, уже есть

# Что строится по таблицам самой программы.
about-keys = Показать клавиши программы на весь экран
about-schema = Вывести схему JSON для экспорта
about-completions = Вывести автодополнение для оболочки
argument-completions-shell = Для какой оболочки: { $known }
about-man = Вывести страницу руководства

# Заголовки страницы руководства.
manual-name = НАЗВАНИЕ
manual-synopsis = ОБЗОР
manual-description = ОПИСАНИЕ
manual-extra = ЗАМЕЧАНИЯ
manual-version = ВЕРСИЯ
manual-keys = КЛАВИШИ

# Непонятая командная строка.
usage-unknown = «{ $argument }» здесь лишнее.
usage-perhaps = Возможно, имелось в виду: { $near }
usage-as-value = Если это не параметр, а само значение, поставьте перед ним --: -- { $argument }
usage-no-command = Команды «{ $command }» нет.
usage-no-command-advice = Какие есть, показывает справка.
usage-no-command-or-file = Нет ни команды, ни файла «{ $command }».
usage-no-command-or-file-advice = Команды перечисляет справка; «casebook new» создаёт картотеку.
usage-missing = Не хватает: { $argument }
usage-missing-advice = Допишите это и повторите команду.
usage-twice = { $argument } здесь дважды.
usage-twice-advice = Уберите лишнее.
usage-conflict = { $first } и { $second } вместе не бывают.
usage-conflict-advice = Уберите одно из двух.
usage-value = «{ $value }» не подходит для { $argument }.
usage-value-advice = Есть: { $known }
usage-value-missing = Для { $argument } нужно значение.
usage-value-missing-advice = Напишите его следом.
usage-value-too-many = У { $argument } не бывает значения «{ $value }».
usage-value-too-many-advice = Уберите значение.
usage-value-count = У { $argument } слишком мало или слишком много значений.
usage-value-count-advice = Напишите столько, сколько показано ниже.
usage-value-number = «{ $value }» не подходит для { $argument }: это не целое число.
usage-value-number-advice = Напишите его цифрами, например 50.
usage-value-reference = «{ $value }» не подходит для { $argument }: это не обозначение записи.
usage-value-reference-advice = Напишите букву и число, например I-412.
usage-value-pair = «{ $value }» не подходит для { $argument }: нет знака равенства между двумя именами.
usage-value-pair-advice = Напишите столбец и поле, например gender=sex.
usage-value-unfit = «{ $value }» не подходит для { $argument }.
usage-value-unfit-advice = Что там может стоять, показано ниже.
usage-equals = После { $argument } перед значением нужен знак равенства.
usage-equals-advice = Напишите их без пробела между ними.
usage-command-missing = Не хватает команды.
usage-command-missing-advice = Все команды перечисляет справка.
usage-not-text = Одно из слов командной строки – не текст в UTF-8.
usage-not-text-advice = Наберите его снова или переключите терминал на UTF-8.
usage-unclear = Командная строка не понята.
usage-unclear-advice = Как она пишется, показано ниже.

# Доказательства и их хранение.
value-text = ТЕКСТ
value-date = ДАТА
about-evidence = Принять файлы как доказательства, выгрузить их, сверить с хешами
about-evidence-add = Принять файлы или все файлы папки
about-evidence-add-after = Каждый файл хранится в картотеке как есть, с его SHA-256, и его приём отмечается в цепочке хранения: зашифрованным, если у картотеки есть пароль. Названный файл остаётся на своём месте незашифрованным.
about-evidence-export = Записать файл доказательства в указанное место и отметить это
about-evidence-check = Сверить файлы доказательств с хешами: все или названные, что будет отмечено
argument-evidence-add-paths = Файлы или папки
argument-evidence-add-about = О чём они: событие, человек, дело
argument-evidence-add-case = Дело, к которому они относятся
argument-evidence-add-source = Источник, который их передал или опубликовал
argument-evidence-add-description = Что на них видно
argument-evidence-add-collected = Когда собраны
argument-evidence-add-by = Кто собрал
argument-evidence-add-url = Точный адрес, по которому найдены
argument-evidence-add-how = Как собраны
argument-evidence-add-tool = Программа и её версия
argument-evidence-add-why = Зачем собраны
argument-evidence-add-graphic = На них тяжело смотреть
argument-evidence-add-as-new = Принять и те файлы, которые уже есть
argument-evidence-export-reference = Доказательство, например E-1
argument-evidence-export-to = Новый файл или папка; ничего не перезаписывается
argument-evidence-check-references = Доказательство, например E-1

# Получатели.
value-profile = ПРОФИЛЬ
about-recipient = Получатели: кому передаются записи
about-recipient-add = Добавить того, кому передаются записи
argument-recipient-add-name = Как их называть
argument-recipient-add-profile = Для кого готовится то, что они получат: public, partner, lawyer или court
argument-recipient-add-months = Даты они получают только по месяцам
argument-recipient-add-regions = Места они получают только по регионам
argument-recipient-add-pseudonyms = Имён они не получают
argument-recipient-add-note = Что ещё известно
