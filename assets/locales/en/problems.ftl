# Why something cannot be done now, and what to do about it.
refused-read-only = The file is open for reading only.
refused-read-only-advice = { $holder } has it open.
refused-wait = The last change is still being stored.
refused-wait-advice = Try again in a moment.
refused-pasted = Pasted text runs no commands.
refused-pasted-advice = Open a line for it: n, / or F7.
refused-nothing-selected = Nothing is selected.
refused-nothing-selected-advice = Select a row first.
refused-one-order = This list has one order.
refused-one-order-advice = O reverses it.
refused-no-link = There is no link here.
refused-no-link-advice = Choose another line with the arrows.
refused-not-in-trash = This record is not in the trash.
refused-trashed = This record is in the trash.
refused-trashed-advice = Restore it first with R.
refused-trashed-already = This record is in the trash already.
refused-trashed-already-advice = R brings it back.
refused-no-citations = This kind of record cites no source.
refused-no-citations-advice = Open an incident, a person or a case.
refused-still-reading = The record is still being read.
refused-trash-order = The trash has an order of its own.
refused-trash-order-advice = Show the list again with T.
refused-no-dates = This list has no dates.
refused-no-dates-advice = Show the timeline with 2.
refused-checking = Other work is under way.
refused-checking-advice = Esc stops it.
refused-nothing-chosen = Nothing is chosen.
refused-nothing-chosen-advice = Type other words, or leave with Esc.
refused-no-pair = There is no pair to judge.
refused-last-pair = This is the last pair.
refused-last-pair-advice = Judge it, or leave with Esc.
refused-accept-pair = Say what the pair is by s, d or u.
refused-no-sayings = Sources say nothing of its fields.
refused-no-sayings-advice = s adds what one says.
refused-saying-unread = { $source } cannot be read into this field.
refused-saying-unread-advice = E, after Esc, edits one field.
refused-saying-own = That line is the record itself, not a source.
refused-saying-own-advice = Go down to what a source says.
refused-saying-same = It stands so already.
refused-last-saying = Sources speak of no further field.
refused-first-saying = This is the first field.
refused-undo-here = Nothing decided here is left to undo.
refused-undo-here-advice = Esc, then z undoes more.
refused-redo-here = Nothing was undone here.
refused-lock = This casebook has no passphrase to lock it with.
refused-lock-advice = Leave the program instead: q.
refused-quit = Work is still under way.
refused-quit-advice = Wait for it to end, or stop it with Esc.
refused-no-job = Nothing is under way.
refused-language = The interface is in this language already.
refused-storing = Records are being changed.
refused-storing-advice = Esc stops it.
refused-marking = Rows are still being marked.
refused-marking-advice = Try again in a moment.
refused-no-list = There is no list here.
refused-no-list-advice = Esc leads back to one.
refused-no-rows = There is no row to mark here.
refused-no-rows-advice = Go to a list with Tab.
refused-last-row = This is the last record of the list.
refused-last-row-advice = Esc goes back, O turns the order round.
refused-first-row = This is the first record of the list.
refused-first-row-advice = Esc goes back, O turns the order round.
refused-compare-kind = Only people and organisations can be one and the same.
refused-compare-kind-advice = They are under 3 and 4.
refused-compare-two = Two records have to be marked.
refused-compare-two-advice = Mark two with Space, then press S.
refused-no-search = Nothing has been searched for yet.
refused-no-search-advice = Press F7 and type what you look for.
refused-last-hit = This is the last hit.
refused-last-hit-advice = Go back to the first with F7, or back by one with A.
refused-last-hit-read = This is the last hit that was read.
refused-last-hit-read-advice = F7 shows the search, Down reads on.
refused-first-hit = This is the first hit.
refused-first-hit-advice = Go on with a, or search again with F7.
refused-no-order = A list is not sorted by this column.
refused-no-order-advice = Choose another column.
refused-last-column = One column has to be shown.
refused-last-column-advice = Show another column first.
refused-step-left = Something was done since: this step cannot be done again.
refused-no-marks = No row is marked.
refused-no-marks-advice = Space marks one.
refused-no-tags = This kind of record has no tags.
refused-no-tags-advice = Open an incident or a case.
refused-no-case = Only incidents belong to cases.
refused-no-case-advice = Show the timeline with 2.
refused-copy-many = At most 500 records can be copied at once.
refused-copy-many-advice = Mark fewer.
refused-theme = The screen has this theme already.
refused-clipboard = No clipboard can be reached; nothing was copied.
refused-clipboard-advice = Y writes a file.
refused-file-exists = There is a file of this name; nothing was written.
refused-file-exists-advice = Type another name.
refused-no-path = Type the name of the file.
refused-keyboard = This is how the keyboard is read already.
refused-in-form = Not while a form is open.
refused-in-form-advice = Close it with Esc: a draft is kept.
refused-in-duplicates = Not while pairs are judged.
refused-in-duplicates-advice = Close them with Esc first.
refused-nothing-to-add = Nothing can be added to this form.
refused-part-stays = Only what was added with F5 can be taken out.
refused-no-last = No incident was entered yet.
refused-no-last-advice = n enters one.
refused-form = Not saved.
refused-form-advice = Mend the field that is marked.
refused-draft = This draft cannot be opened.
refused-draft-advice = A newer version wrote it; update casebook.

# What is wrong with a field, and how to put it right.
problem-nothing-to-repeat = There is nothing to repeat here; type it.
problem-no-tags = Write a tag; - before it takes it away.
problem-empties = Nothing is typed. Enter once more empties the field.
problem-missing = This is needed.
problem-missing-part = This is needed. F9 takes the whole entry out.
problem-empty = This may not be empty.
problem-too-long = { $length ->
    [one] This has { $length } character; at most { $limit } fit.
   *[other] This has { $length } characters; at most { $limit } fit.
}
problem-control = This has an invisible control character; type it again without it.
problem-overfull = { $room ->
    [one] Only { $room } more character fits here; shorten what you add ({ $given }).
   *[other] Only { $room } more characters fit here; shorten what you add ({ $given }).
}
problem-term-shape = A term has letters, digits and hyphens only.
problem-term-unknown = “{ $text }” is not in the list; try { $near }.
problem-term-standard = “{ $text }” is a standard’s list: nothing can be added to it. Use the nearest of its terms and tell the rest in a note.
problem-term-program = The program goes by the terms of “{ $text }”: nothing can be added to it. Use a tag instead.
problem-number = Write a number from { $from } to { $to }.
problem-amount-none = “{ $text }” has no number; write 164, ~10000, at least 18 or 1–2.
problem-amount-unknown = “{ $text }” is not understood beside a number; write at least, more than, up to or about.
problem-amount-end = “{ $text }” ends below where it begins; write the lower number first.
problem-flag = Write yes or no.
problem-link = There is no such record.
problem-link-choose = There is no such record. Choose one from the list with Tab.
problem-begins-with-reference = “{ $name }” begins with the reference { $reference }; write { $reference } alone, or for a page of a source “S-1, p. 3”.
problem-no-reference = There is no record { $reference } that fits here.
problem-locator-twice = The place in the source is given twice: “{ $typed }” here, “{ $other }” in its own field. Keep one.
problem-number-in-name = “{ $number }” is no part of a name; write the name without it, and a year of birth in the person’s own form.
problem-same-name = Several records have this name; choose one from the list.
problem-one-at-a-time = Several names? Here one at a time: if it is one, Ctrl+Down, then Enter.
problem-one-or-several = Is this one name or several? Ctrl+Down lists both, Enter takes one.
problem-shape = This does not fit the field.
problem-shape-text = Write a text, in quotation marks.
problem-shape-date = Write a date in quotation marks, such as "6 January 2022".
problem-shape-time = Write a time in quotation marks, such as "14:30".
problem-shape-amount = Write an amount in quotation marks, such as ">=18".
problem-shape-list = Write a list of texts, such as ["one", "two"].
problem-shape-provisions = Write a list of objects, such as [{"{"}"law": "Criminal Code", "article": "159"{"}"}].
problem-shape-injuries = Write a list of objects, such as [{"{"}"description": "bruises on the back"{"}"}].
problem-part = In “{ $name }”: { $problem }
problem-no-details = This kind of incident has no details.
problem-slots = A template fills at most { $limit } fields.
problem-itself = A record cannot lead to itself.
problem-own-term-label = Write what the term is called in at least one language.
problem-own-term-slug = A slug has small Latin letters, digits and hyphens, at most 40: shelter-raid.
problem-own-term-built-in = The program has this term already: “{ $slug }”. Use that one, or call yours otherwise.
problem-own-term-exists = The casebook has this term already. Find it in the list of terms.
problem-own-term-fixed = The list and the slug of a term stay as they are, since records hold them. Retire it and make another.
problem-own-term-id = The id is not that of this list and slug. Leave the id out.
problem-own-term-used = { $reference } has this term, so it stays. Retire it instead: then it is not offered any more.
problem-own-term-family = Only kinds of incident are of a family. Leave it empty.
problem-unread = This is not understood.
problem-aside = { $fields } do not go with this kind; save again to leave them out.
problem-many-people = At most { $limit } people fit in one paste; paste fewer lines.
problem-long-name = The line “{ $start }…” is too long for a name; shorten it.

# What is wrong with a date.
problem-date-ambiguous = This can be { $first } or { $second }; write the month as a word.
problem-date-empty = Write a date, such as 5 Jan 2022, Jan 2022 or about 2022.
problem-date-too-long = A date has at most { $limit } characters; write it shorter: 5 Jan 2022.
problem-date-unknown = “{ $text }” is not understood; write 5 Jan 2022 14:30 or about 2022.
problem-date-unclear = “{ $text }” does not make a date; write 5–9 Jan 2022 or 5 Jan 2022 14:30.
problem-date-no-such-day = The calendar has no { $text }; check the day and the month.
problem-date-end-before-start = “{ $text }” ends before it starts; write the earlier date first.
problem-date-weekday = { $text } is not that day of the week; correct it or leave it out.
problem-date-no-year = “{ $text }” depends on the day it was written; write the date with its year.
problem-date-no-such-time = The clock has no { $text }; check the hour and the minutes.
problem-date-no-time = “{ $text }” is not a time of day; write 14:30, ~14:30, 9:00–11:00 or morning.
problem-time-twice = The date says { $first } and Time says { $second }; write one of them.
problem-date-edtf = “{ $text }” is not an EDTF date; write 2022-01-05 or 2022-01.

# What is wrong with a filter.
problem-filter-key = “{ $key }:” is not a filter; Tab completes those that are.
problem-filter-no-value = Write what { $typed }: should be, as in { $key ->
    [case] case:C-4
    [country] country:KZ
    [place] place:L-2
    [who] who:P-31
    [by] by:P-31
    [role] role:victim
    [method] method:electric-shock
    [injury] injury:head
    [source] source:S-1
    [has] has:source
    [access] access:public
    [consent] consent:anonymous
    [until] until:soon
    [quantity] quantity:deaths
    [standing] standing:official
    [tag] tag:urgent
    [when] when:2022-01
    [time] time:night
    [status] status:closed
   *[other] kind:detention
}.
problem-filter-has = “has:{ $value }” is not known; there are { $values }.

# Evidence and its custody.
problem-hash = A SHA-256 has 64 digits: 0 to 9 and a to f, in small letters.
problem-settled = It says which file this is, and that file is here: it stays. Write what you know in another field.
problem-noted = The program noted this step itself: it stays. Add another step that says what is wrong.

# Recipients and what was handed on to them.
problem-own-backup = A recipient is somebody else, and a backup of your own is for you alone. Choose the public, a partner, a lawyer, or a court.
problem-disclosed = The program noted this disclosure itself: it stays. Write what is wrong into its note.

# Records that are handed on.
refused-no-recipients = There is no recipient yet.
refused-no-recipients-advice = Esc, “Show recipients” in F2, then F3.
refused-names-undecided = { $number ->
    [one] { $number } name is
   *[other] { $number } names are
} not decided on.
refused-names-undecided-advice = r replaces, l leaves, R replaces all others.
refused-names-since = More names to decide on: { $number }. Nothing was written.
refused-names-since-advice = Decide, then go on.
refused-no-name = No name is selected.
refused-no-name-advice = Go down to the names.
refused-all-decided = All names are decided on.
refused-nothing-leaves = Nothing of it would leave.
refused-nothing-leaves-advice = The lines say why. Esc: choose something else.
refused-handing-on = It is still under way.
refused-handing-on-advice = Esc stops it.
