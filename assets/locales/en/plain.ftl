# The program in lines of text: the words of its commands, and what they do.
plain-add = add
plain-add-does = a new incident, slot by slot
plain-repeat = repeat
plain-repeat-does = a new incident that begins with what the last one held
plain-search = search
plain-search-does = search everything: search WORDS
plain-list = list
plain-list-does = list records: list incidents, list people kind:detention
plain-show = show
plain-show-does = read one record: show I-12, or the number of a line
plain-undo = undo
plain-undo-does = undo the last change
plain-redo = redo
plain-redo-does = do again what was undone
plain-drafts = drafts
plain-drafts-does = what was typed and not saved
plain-language = language
plain-language-does = another language: language Қазақша
plain-help = help
plain-help-does = these words
plain-quit = quit
plain-quit-does = leave the program
plain-cancel = cancel
plain-prompt = Command
plain-welcome = Type help to hear the commands.
plain-no-passphrase = This casebook has no passphrase.
plain-unknown = There is no command “{ $word }”. Type help to hear them.
plain-show-what = Show what? Give a reference such as I-12, or the number of a line.
plain-search-what = Search for
plain-list-what = List what? There are { $kinds }.
plain-more = Enter goes on, any word stops
plain-uses = { $number ->
    [one] { $number } use
   *[other] { $number } uses
}
plain-undone = Undone: { $records }.
plain-redone = Done again: { $records }.

# Entering an incident.
plain-entry = New incident. Enter keeps what stands in brackets; ? explains, a full stop ends, cancel stops.
plain-help-entry = In an entry: Enter keeps what stands in brackets, " repeats the last incident, - leaves a slot empty, a full stop ends, cancel stops and keeps a draft.
plain-help-slot = " repeats the last incident, - leaves it empty, a full stop ends the entry, cancel keeps a draft.
plain-which = Number
plain-which-date = This date has two readings. Number, or type it anew
plain-which-or-new = Number, or Enter: { $novel }
plain-which-draft = A draft is gone on with by its number, Enter leaves it
plain-draft-elsewhere = This draft is a whole form; it opens on the full screen only.
plain-one-or-several = Is this one name or several? Type it again, then the number of the answer.
plain-moved = This belongs to { $slot }: { $text }
plain-confirm = Enter saves; the name of a slot changes it; cancel keeps a draft
plain-kept = Kept as a draft; add offers it again.
plain-nothing-kept = Nothing was typed, nothing was kept.
plain-drafts-kept = { $number ->
    [one] { $number } draft is kept; the word drafts shows it.
   *[other] { $number } drafts are kept; the word drafts shows them.
}
plain-passphrase-about = It is not shown while you type. Enter alone draws six random words, to be written down on paper.

# Days of the week.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

# What lists are called; one word where a list can be asked for.
records-incidents = incidents
records-cases = cases
records-people = people
records-organisations = organisations
records-parties = people and organisations
records-names = names
records-involvements = involvements
records-relations = relations
records-places = places
records-sources = sources
records-figures = figures
records-terms = terms
records-citations = citations
records-filters = filters
records-groups = groups
records-templates = templates

# Evidence and its custody.
records-evidence = evidence
records-custody = custody

# Recipients and what was handed on to them.
records-recipients = recipients
records-disclosures = disclosures
