# A text on the whole screen: what can be done in it.
action-edit-text = Write the text on the whole screen
action-edit-text-short = Whole screen
action-leave-text = Back to the form; the text is kept
action-leave-text-short = Form
action-select-text = Select as far as the cursor goes
action-mark-text = Select without Shift: begin, end
action-mark-text-short = Select
action-select-all-text = Select everything
action-copy-text = Copy, also to the system clipboard
action-copy-text-short = Copy
action-cut-text = Cut, also to the system clipboard
action-cut-text-short = Cut
action-paste-text = Put in what was copied or cut
action-paste-text-short = Paste
action-find-text = Find in the text
action-find-text-short = Find
action-next-found = The next place
action-next-found-short = Next
action-previous-found = The place before
action-previous-found-short = Before
action-line-up = Move the line or lines up
action-line-up-short = Move up
action-line-down = Move the line or lines down
action-line-down-short = Move down
action-by-word = Word by word
action-delete-word = Delete a word
action-text-edge = To the beginning, to the end

help-text = In a text on the whole screen
help-find = Finding in a text
help-editing = In every line and text
help-editing-else = In a line or text, where nothing above says otherwise
editing-home = To the beginning of the line
editing-end = To the end of the line
editing-word-back = A word back
editing-word-on = A word on
editing-first = To the beginning of the text
editing-last = To the end of the text
editing-delete-word-back = Delete the word before
editing-delete-word-on = Delete the word after
editing-delete-home = Delete up to the beginning of the line
editing-delete-end = Delete up to the end of the line

# The line below the text.
editor-position = line { $line } of { $lines }, character { $character }
editor-selected = selected: { $number }
editor-used = { $used } of { $limit } characters
editor-changed = changed
editor-find = Find:
editor-found = { $number } of { $all }
editor-not-found = not found

notice-clip-terminal = Copied here; sent to the terminal too, paste there to see if it did.
notice-clip-here = Copied here only: no clipboard of the system was found.
notice-marking = Move to select; F3 ends it.
refused-one-line = This field is one line.
refused-one-line-advice = Texts of many lines, such as a narrative, open whole.
refused-not-selected = Nothing is selected.
refused-not-selected-advice = Select with Shift and arrows, or with F3 first.
refused-nothing-copied = Nothing was copied or cut here yet.

# An editor outside the program, and the warning before it is used.
action-outside-editor = Use an outside editor for long texts, or no longer
action-hand-over = Hand the text to the outside editor
action-hand-over-short = Outside editor
title-outside = Outside editor
outside-command = Long texts will open in: { $command }
outside-warning = There a text is not encrypted. While it is open, it lies readable in a temporary file, and in the swap, backup and history files of the editor. Casebook wipes its own file and what lies beside it; what the editor keeps elsewhere stays.
outside-memory = The temporary file is in memory, not on the disk.
outside-disk = The temporary file is ON THE DISK, not in memory. What is wiped there can be found again, above all on an SSD.
outside-accept = Enter: use it all the same. Esc: leave it off.
notice-outside-on = On. In a long text, Ctrl+E opens the outside editor.
notice-outside-off = The outside editor is no longer used.
notice-outside-keeping = Keeping a draft first. Esc goes back.
notice-outside-changed = Taken in from the editor; Ctrl+Z takes it back.
notice-outside-unchanged = The editor changed nothing.
refused-no-editor = No outside editor is known.
refused-no-editor-advice = Name one in config.toml as external_editor.
refused-outside-off = No outside editor is used.
refused-outside-off-advice = F2 finds “Use an outside editor”.
refused-outside-long = Over { $limit } characters: the old text stays.
refused-outside-long-advice = F8 pastes into another text.
refused-outside-status = The editor failed; the old text stays.
refused-outside-status-advice = F8 puts in what it left.
refused-outside-ended = The editor ended with an error; the text is as it was.
refused-outside-not-text = This is not UTF-8; the old text stays.
refused-outside-not-text-advice = F8 puts in what can be read.
refused-outside-missing = There is no such editor: { $command }
refused-outside-failed = The editor cannot be used: { $why }
refused-outside-left = Remove it yourself, the text is in it: { $path }

# What a field takes: F1 in a form.
field-help-such-as = Such as: { $examples }
field-help-line = One line of words, as they are to be read.
field-help-text = As many lines as needed; F4 writes them on the whole screen.
field-help-date = A day, a month, a year or some time between, as exactly as it is known.
field-help-date-examples = 5.1.22 · late May 2023 · since 6 January 2022
field-help-time = A time of day by the clock of the place, a range, or a part of the day. It can be typed with the date.
field-help-time-examples = 14:30 · ~9:00 · 23:00–01:30 · early morning
field-help-amount = A number, or one to another; with it “at least”, “more than”, “up to” or “about”, where the source says so.
field-help-amount-examples = 164 · at least 18 · almost 10,000 · more than 400 · 1–2
field-help-term = One of a list: type the beginning in any of the languages, Tab takes it. Ctrl+Down shows the list.
field-help-code = A word or a code; Tab takes what is known. Ctrl+Down shows the list.
field-help-terms = Some of a list, with ; between them. Ctrl+Down shows the list.
field-help-tags = Words of your own. Spaces part them; a comma or ; does so instead where there is one, and a tag may then have spaces. Quotation marks keep words together.
field-help-tags-examples = night courts · night; plain clothes · "plain clothes"
field-help-number = A whole number, such as 12.
field-help-degrees = Degrees with a decimal point, such as 43.25; below zero to the south and the west.
field-help-flag = Whether it is so.
field-help-flag-examples = yes · no
field-help-field-name = The field that the source speaks of, by its name. Ctrl+Down shows the list.
field-help-place = A place: type the beginning, Tab takes one that is known. What is not known becomes a new place.
field-help-place-examples = Almaty · L-10
field-help-party = A person, a group or an organisation; a word before the name says in which role. Only Tab links one that is known, else a new one is made.
field-help-party-examples = Aigul Example · witness Bolat Test · P-31
field-help-organisation = An organisation: Tab links one that is known, else a new one is made.
field-help-organisation-examples = Committee for Rights · O-7
field-help-case = A case by its title or reference: Tab links one that is known.
field-help-case-examples = January 2022 events · C-3
field-help-incident = Another incident by its title or reference.
field-help-incident-examples = Held overnight after a protest · I-412
field-help-source = A source by its title or reference: Tab links one that is known, else a new one is made.
field-help-source-examples = Annual report 2023 · S-12
field-help-any = A record by its reference, such as I-412.
field-help-injuries = One injury a line; after | the part of the body and how well it fits what is said.
field-help-injuries-examples = bruised soles | feet | consistent
field-help-provisions = One a line: law | article | what it is about.
field-help-provisions-examples = Criminal Code | 174 | incitement

# What a filter takes: F1 in its line.
filter-help = What a filter takes
filter-help-words = Words, or how they begin, in any script. - in front leaves out what has them; quotation marks keep words together.
filter-help-words-examples = almaty · beaten -police · "without a lawyer"
filter-help-terms = terms of a list, or several between commas; Tab completes them.
filter-help-terms-examples = kind:detention · -role:witness,lawyer · has:disputed
filter-help-records = who or what it is, by name or reference.
filter-help-records-examples = place:almaty · -by:"city police" · case:C-3
filter-help-when = any date; with = only what surely lies there, without it also what may.
filter-help-when-examples = when:2022-01 · when:=2022 · when:"since 6 January 2022"
filter-help-time = a time of day, a range, a part of the day.
filter-help-time-examples = time:14:30 · time:23:00-01:30 · -time:night
filter-help-until = when a consent runs out: a date, <date, “expired”, or “soon” for the next 90 days.
filter-help-until-examples = until:2026-03 · until:<2026-03 · -until:expired
filter-help-tag = tags, of which one has to be there.
filter-help-tag-examples = tag:night · tag:night,courts · -tag:"plain clothes"

# Evidence and its custody.
field-help-size = Bytes, such as 48213.
field-help-evidence = Evidence by the name of its file or its reference.

# Recipients and what was handed on to them.
field-help-recipient = A recipient by name or reference.
field-help-recipient-examples = UN Working Group · A-3
