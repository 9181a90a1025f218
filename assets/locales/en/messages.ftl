# Titles of windows.
title-commands = Commands
palette-records = Records
title-search = Search everything
title-go-to-date = Go to a date
title-field = Set a field: { $records }
field-choice-common = They are of several kinds: of the details only those that all have.
field-choice-none = They are of several kinds, which have no detail in common.
title-drafts = Drafts: Enter opens, Del drops
drafts-drop = Drop the draft, or those that are marked
drafts-drop-short = Drop
history-go = Undo back to the step, or redo up to it
history-go-short = To this step
title-columns = Columns of the list
title-values = { $record }: what to copy
title-edit-field = { $record }: what to change
columns-no-order = not sorted by
columns-sorts = sorts
columns-sorted-up = sorted, from the first
columns-sorted-down = sorted, from the last
title-help = Keys
title-history = History: Enter undoes back to there, or does again
step-undone = undone
step-same = { $other } merged into { $kept }
step-different = { $kept } and { $other }: not the same
step-unsure = { $kept } and { $other }: it cannot be told
title-trash = Trash
title-write-text = Write to a file
title-back-up = Back up to

# Where there is nothing to show, and why.
record-gone = This record no longer exists.
record-in-trash = In the trash. R restores it.
consent-agreed = agreed: { $by }
consent-refused = refused: { $by }
consent-until = until { $date }
consent-ran-out = ran out: { $date }
reading-confirmed-by-few = Confirmed takes two independent sources.
list-marked = { $number } marked
list-marking = marking …
list-range = range from { $reference }
list-loading = Reading …
list-empty = Nothing here yet. n adds an incident, N a record of this kind.
list-no-match = Nothing matches. Esc clears the filter.
list-no-incidents = No incidents.
trash-empty = The trash is empty. T shows the list again.
drafts-empty = No drafts. What is typed and not saved is kept here.
history-empty = Nothing has been changed yet.
search-empty = Nothing was found.
search-similar = similar

# How a line is to be filled.
search-hint = Names, places, words of a narrative: in any spelling or script.
date-hint = As you would write it: 5.1.22, jan 2022, yesterday.
write-text-hint = The file is not encrypted: whoever has it can read it. Enter writes it.
back-up-hint = The copy is protected as the casebook is, and checked. Enter makes it.
date-ambiguous = { $dates }: write the month as a word

# The header.
header-no-passphrase = NO PASSPHRASE
header-read-only = READ ONLY

# What happened, and what to do next: the line above the keys.
notice-keys = ? shows the keys.
notice-quit = q leaves the program; everything is stored.
notice-quit-unkept = q leaves the program.
notice-interrupt = Press Ctrl+C again to leave; everything is stored.
notice-interrupt-unkept = Press Ctrl+C again to leave.
notice-leaving = Keeping what was typed, then leaving.
notice-nothing-to-undo = There is nothing to undo.
notice-nothing-to-redo = There is nothing to redo.
notice-nothing-typed = Nothing was typed yet. Esc closes the line.
notice-known-name = Somebody with this name is known: Tab if it is they; Enter makes somebody new.
notice-trashed = Moved { $records } to the trash. z undoes.
notice-restored = Restored { $records }.
notice-many-trashed = { $records } moved to the trash; z brings them back.
notice-many-restored = { $records } restored; z undoes.
notice-many-added = { $part } added: { $records }.
notice-many-set = { $field }: { $records } changed; z undoes.
notice-stopped = Stopped. Nothing was changed.
notice-saved = Saved { $records }.
notice-saved-new = Saved { $records }, new: { $made }.
notice-stored = Saved.
notice-undone = Undone: { $records }. Z does it again.
notice-redone = Done again: { $records }. z undoes.
notice-undone-many = Undone: { $steps } steps. Z does them again one by one.
notice-redone-many = Done again: { $steps } steps. z undoes them one by one.
notice-step-undo = The step is about { $records } records. Enter again undoes it.
notice-step-redo = The step is about { $records } records. Enter again does it.
notice-steps-undo = { $steps } steps go, the chosen one with them. Enter again undoes them.
notice-steps-redo = { $steps } steps come back, the chosen one with them. Enter again does it.
notice-copied = Copied to the clipboard of this computer.
notice-copied-terminal = Sent to the terminal to copy; paste to see if it did. Y writes a file.
notice-written = Written, not encrypted: { $path }
notice-backed-up = Backed up and checked: { $path }
notice-language = The interface is in English.
notice-theme = The theme is: { $name }.
notice-mouse-on = The mouse is on; hold Shift to select text.
notice-mouse-off = The mouse selects text again.
notice-keyboard = Commands are taken as from this keyboard: { $name }.
notice-keyboard-detect = The keyboard is found out from the letters you type.
notice-drafts = { $number ->
    [one] { $number } draft is kept. d shows it.
   *[other] { $number } drafts are kept. d shows them.
}
notice-unchanged = Nothing was changed.
notice-drafts-dropped = { $number ->
    [one] { $number } draft dropped; z brings it back until the program ends.
   *[other] { $number } drafts dropped; z brings them back until the program ends.
}
notice-drafts-none-dropped = No draft was dropped since the program began. Here z is about drafts only.
notice-drafts-back = { $number ->
    [one] { $number } draft is back.
   *[other] { $number } drafts are back.
}
notice-hidden = { $told } The filter hides { $reference }; Esc clears it.
notice-draft = Kept as a draft; d shows drafts.
notice-draft-elsewhere = Closed; what was typed is in the file that you wrote.
notice-nothing-to-add = Nothing can be added to this form.
notice-only-field = This is the only field.
notice-part-empty = Fill this one in first.
notice-part-removed = Taken out; Ctrl+Z brings it back.
notice-part-removed-what = Taken out: { $what }; Ctrl+Z brings it back.
notice-part-stays = Only what was added with F5 can be taken out.

# The state of storing: short, at the right.
saved-at = saved { $clock }
form-saving = saving …
form-draft-kept = draft kept { $clock }
form-draft-unkept = not kept
quick-same = = last record
quick-here = = case on screen
quick-line = Tab puts it into the slots
quick-counts = { $linked } linked, { $new } new
job-checking = Checking the history and the tables
job-storing = Changing records
job-comparing = Comparing names
duplicates-title = Duplicates
title-comparing = Comparing two records
duplicates-none = Nothing seems to be recorded twice. What was judged is not asked again.
duplicates-kept = is kept
judged-same = { $b } is { $a } now. z undoes.
judged-different = { $a } and { $b } are not the same. z undoes.
judged-unsure = Of { $a } and { $b } it cannot be told. z undoes.
title-sayings = What sources say of { $reference }: { $field }
title-sayings-none = Sources say nothing of it now
sayings-of-record = The record as a whole
sayings-own = the record
sayings-none = nothing
sayings-less-exact = less exact
sayings-more-exact = more exact
sayings-otherwise = says otherwise
notice-decided = Decided. z undoes.
decided-taken = { $number ->
    [0] { $field } is now { $value }, as { $source } says.
    [one] { $field } is now { $value }, as { $source } says; 1 other set aside.
   *[other] { $field } is now { $value }, as { $source } says; { $number } others set aside.
}
decided-agrees = { $number ->
    [0] { $source } is accepted: { $value }.
    [one] { $source } is accepted: { $value }; 1 other set aside.
   *[other] { $source } is accepted: { $value }; { $number } others set aside.
}
decided-own = { $number ->
    [0] { $field } stays as it is.
    [one] { $field } stays as it is; 1 other set aside.
   *[other] { $field } stays as it is; { $number } others set aside.
}
decided-superseded = { $field }: what { $source } says is set aside. z undoes.
decided-disavowed = { $field }: what { $source } says is withdrawn. z undoes.
decided-needs-work = { $field }: what { $source } says needs work. z undoes.
decided-open = { $field }: what { $source } says is undecided. z undoes.

# Counts.
count-of = { $some } of { $all }
count-more = … and { $number } more

# So many records, as an action is about them.
many-cases = { $number ->
    [one] { $shown } case
   *[other] { $shown } cases
}
many-incidents = { $number ->
    [one] { $shown } incident
   *[other] { $shown } incidents
}
many-people = { $number ->
    [one] { $shown } person
   *[other] { $shown } people
}
many-organisations = { $number ->
    [one] { $shown } organisation
   *[other] { $shown } organisations
}
many-places = { $number ->
    [one] { $shown } place
   *[other] { $shown } places
}
many-sources = { $number ->
    [one] { $shown } source
   *[other] { $shown } sources
}
many-figures = { $number ->
    [one] { $shown } figure
   *[other] { $shown } figures
}
many-terms = { $number ->
    [one] { $shown } term
   *[other] { $shown } terms
}
many-citations = { $number ->
    [one] { $shown } citation
   *[other] { $shown } citations
}
many-records = { $number ->
    [one] { $shown } record
   *[other] { $shown } records
}

# Yes and no, as a form reads them.
yes = yes
no = no

# The history.
deed-created = entered
deed-edited = changed
deed-trashed = moved to the trash
deed-restored = restored
deed-device = on the device { $device }

# Sources of a record.
rivals-disputed = { $versions }, disputed
rivals-forsaken = { $value }, no source stands by it
citation-for = for “{ $field }”

# A form: how a field is understood, and how to fill an empty one.
reading-or = { $first } or { $second }?
reading-one-has-name = { $novel }; { $reference } has this name, Tab links it
reading-many-have-name = { $number ->
    [one] { $number } has this name; Tab chooses
   *[other] { $number } have this name; Tab chooses
}
suggestion-new = + { $novel } “{ $text }”
suggestion-makes = { $novel } “{ $text }”
hint-date = such as 5.1.22, jan 2022
hint-time = such as 14:30, ~14:30, 9:00–11:00, morning
hint-amount = such as 164, ~10000, at least 18, 1–2
hint-term = Ctrl+Down shows the list
hint-terms = several with ; between
hint-flag = yes or no
hint-tags = several with ; between; - before a tag takes it away
hint-injuries = one a line: injury | part of the body | how consistent
hint-provisions = one a line: law | article | what it is about
hint-people = pasted list: one person a line
hint-next-part = PgDn goes to { $part }
hint-more-fields = F3 shows { $fields }

# A screen that is too small.
small-is = { $columns ->
    [one] This window has { $columns } column
   *[other] This window has { $columns } columns
} and { $rows ->
    [one] { $rows } row.
   *[other] { $rows } rows.
}
small-needs = Casebook needs { $columns } columns and { $rows } rows.
small-advice = Make it larger, or the letters smaller.
small-keys = Keys that act: { $lock } lock, { $quit } leave.

# The screen that asks for the passphrase.
unlock-passphrase = Passphrase
unlock-opening = Opening
unlock-hint = Stars stand for what you type; Tab shows it.
unlock-keys = Enter open   Tab show or hide   Esc leave

# A clock that is far off: asked about before something is written.
title-far-off = The clock of this computer
far-off-behind = The clock shows { $now }. When the last change was made here, it showed { $last }. One of the two is wrong.
far-off-behind-advice = If the clock is wrong now, correct it in the settings of the computer, then go on. If it was wrong then, just go on.
far-off-before = The clock shows { $now }. That is wrong: casebook is younger.
far-off-before-advice = Correct it in the settings of the computer, then go on.
far-off-why = “Yesterday” is counted by the clock, and each change is kept with its time. The order of changes does not depend on it.
far-off-accept = Enter: go on. Esc: back; what was typed is kept as a draft.

# Why two records may be about one party.
reason-same-name = same name
reason-same-family = same family name
reason-same-given = same given name
reason-same-patronymic = same patronymic
reason-same-one = one name the same
reason-similar-family = family names similar: { $a }, { $b }
reason-similar-given = given names similar: { $a }, { $b }
reason-similar-patronymic = patronymics similar: { $a }, { $b }
reason-similar-one = names similar: { $a }, { $b }
reason-initial = initial { $a } fits { $b }
reason-patronymic-missing = patronymic in one only
reason-word-missing = { $word } in one only
reason-one-word = only { $word } is known of one
reason-acronym = { $a } has the initials of { $b }
reason-known-acronym = { $a } is known to mean { $b }
reason-all-words = same words
reason-same-words = { $number } % of the words the same
reason-same-birth = years of birth agree
reason-birth-differs = { $number ->
    [one] years of birth differ by { $number } year
   *[other] years of birth differ by { $number } years
}
reason-same-country = same country
reason-country-differs = different countries
reason-sex-differs = a woman and a man
reason-shared-cases = { $number ->
    [one] { $number } case in common
   *[other] { $number } cases in common
}
reason-shared-companions = { $number ->
    [one] { $number } companion in common
   *[other] { $number } companions in common
}

# What one of two records that became one said and the other did not.
merged-otherwise = { $reference } also said – { $said }

many-evidence = { $number ->
    [one] { $shown } piece of evidence
   *[other] { $shown } pieces of evidence
}
many-custody = { $number ->
    [one] { $shown } custody step
   *[other] { $shown } custody steps
}
title-take-in = Add evidence
take-in-hint = Path of a file or a folder. A copy goes in here; what lies there stays.
title-write-out = Write the file of evidence
write-out-hint = Where to. It is not encrypted there, and the writing is noted.
job-taking-in = Taking in
notice-taken-in = Evidence taken in: { $number }, from { $first }; here already: { $known }
notice-written-out = Written and noted: { $path }
refused-no-evidence = No evidence is shown here.
refused-no-evidence-advice = Open a piece of evidence first.
many-recipients = { $number ->
    [one] { $shown } recipient
   *[other] { $shown } recipients
}
many-disclosures = { $number ->
    [one] { $shown } disclosure
   *[other] { $shown } disclosures
}
notice-handed-on = { $told } Handed on { $number ->
    [one] once
   *[other] { $number } times
} before: see “Handed on”.
picture-graphic = This picture is marked as hard to look at.
picture-noted = Turn away first if you need to. That it was shown is noted in its custody.
picture-accept = Enter: show it. Esc: leave it.
picture-reading = Reading … Esc stops it.
job-reading-picture = Reading the picture
refused-few-colours = Too few colours to show it here.
refused-few-colours-advice = x writes the file out; that is noted.
refused-no-picture = No picture: { $sort }.
refused-no-picture-advice = x writes it to a place you choose; that is noted.
refused-unreadable-picture = Damaged, or unknown here: { $sort }.
refused-unreadable-picture-advice = x writes it out; that is noted.
refused-large-picture = Too large to show (64 MiB, 64 million pixels).
refused-large-picture-advice = x writes it out; that is noted.
picture-unsaid = of no known kind
refused-empty-folder = There is no file in it.
refused-empty-folder-advice = Name a file, or a folder that has some.
notice-some-taken-in = Taken in before that: { $number }, from { $first }.

# Records that are handed on.
title-hand-on = Hand on records: to whom?
title-hand-on-to = For { $recipient }
hand-on-no-recipients = There is no recipient yet. Make one first: Esc, then “Show recipients” in F2, then F3.
hand-on-marked = What is marked: { $records }
hand-on-shown = What is shown: { $records }
hand-on-case = Its case: { $records }
hand-on-whole = The whole casebook
hand-on-undecided = not decided
hand-on-replaced = is replaced
hand-on-left = is left
hand-on-format = Format: { $format }. Tab takes the next; the ending of the file decides.
hand-on-folder = Format: { $format }, a folder with a file for each kind. Tab takes the next format.
hand-on-only-format = Format: { $format }
hand-on-hint = Where to. It is not encrypted there, and it is noted who got it.
hand-on-hint-stop = Esc stops it; then nothing leaves.
job-weighing = Going through what would leave
job-handing-on = Writing what leaves
notice-handed-over = { $count ->
    [one] { $count } record
   *[other] { $count } records
} in { $path }, noted as { $reference }
