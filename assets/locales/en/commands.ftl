# The command line.
command-failed = It could not be done: { $detail }.
command-not-text = What was read is not text in UTF-8.
command-not-text-advice = Save it as UTF-8 and try again.
command-mistaken = It could not be done: casebook made a mistake of its own.
command-mistaken-advice = Start it again; what was saved is in the casebook.
command-more-rows = { $number ->
    [one] … and { $number } more
   *[other] … and { $number } more
}
command-needs-terminal = The full-screen program needs a terminal.
command-needs-terminal-advice = Use --plain, or in a script a command such as “casebook list cases”.
command-dumb-terminal = This terminal (TERM=dumb) can show no full screen: start “casebook --plain”.
command-no-place = This system has no place for casebooks.
command-no-place-advice = Name the casebook with --file PATH.
command-no-folder = The folder { $path } could not be made: { $detail }.
command-no-folder-advice = Choose a folder that you can write to.
command-no-scratch = A scratch folder could not be made: { $detail }.
command-no-scratch-advice = Name a file with --to.
command-ask-passphrase = Passphrase of { $path }:
command-ask-new = New passphrase (Enter alone for six random words):
command-ask-again = Type it again:
command-passphrase-empty = The passphrase is empty.
command-passphrase-empty-advice = Put it on the first line of what you give.
command-passphrase-long = What is given is too long for a passphrase.
command-passphrase-long-advice = Name a file whose first line is the passphrase.
command-passphrase-unread = The passphrase could not be read: { $detail }.
command-nobody-to-ask = There is no terminal to ask for the passphrase.
command-nobody-to-ask-advice = Give it with --passphrase-file or --passphrase-stdin. Or protect it by nothing, with --no-passphrase.
command-passphrases-differ = The two are not the same; no casebook was made.
command-passphrases-differ-advice = Try again; mind the keyboard layout and Caps Lock.
command-your-passphrase = Your passphrase:
command-passphrase = Passphrase: { $words }
command-write-down = Write it down on paper. Without it nobody can open the casebook, nor help you.
command-unprotected = The casebook has no passphrase: whoever gets the file can read it.
command-demo-at = The demo is at { $path }.
command-undone = Undone: { $record }
command-redone = Done again: { $record }
command-made-one = { $asked } was made one with { $found }.
command-neither = { $reference } is neither of the two.
command-neither-advice = Give one of the two to --keep.
command-is-now = { $a } is { $b } now
command-different = { $a } and { $b } are not the same
command-unsure = { $a } and { $b } may be the same or not
command-decided = Decided: { $record }
command-decide-unread = “{ $value }” cannot be read into the field “{ $field }”.
command-decide-unread-advice = Write the value into { $record } in the program, then decide with --own.
command-decide-nothing = { $record } itself holds nothing for “{ $field }” that sources could be held to.
command-decide-nothing-advice = Decide of a citation: --choose Q-7.
command-decide-not-of = { $citation } says nothing of “{ $field }”.
command-decide-not-of-advice = The citations of { $record } are: { $citations }
command-decide-no-field = { $record } has no field “{ $field }” that sources can support.
command-decide-no-field-advice = Sources say something of: { $fields }
command-listed-whole = Filters and templates are listed whole.
command-sum = { $sum } in all, of { $figures }.
command-sum-figures = Only figures are added: “casebook list figures --sum”.
command-sum-none = There are no figures to add.
command-sum-disavowed = { $first } has been withdrawn and counts in no sum; narrow the list so that it is left out.
command-sum-disputed = Sources differ on { $first }, so it is not added; decide with u on its page, or leave it out: -has:disputed.
command-sum-inexact = { $first } is not an exact number and is not added.
command-sum-nobody = Who gave { $first } is not known, so it is not added.
command-sum-quantity = { $first } and { $second } count different things.
command-sum-population = { $first } and { $second } count different people, who may overlap.
command-sum-source = { $first } and { $second } were given by different sources.
command-sum-day = { $first } and { $second } are not as of one date.
command-sum-place = { $first } and { $second } may count the same people: their places overlap.
command-no-filter = There is no saved filter “{ $name }”.
command-no-filter-advice = “casebook list filters” shows those there are.
command-filter-key = “{ $key }:” is not a filter.
command-filter-key-advice = There are: { $keys }
command-filters = Several saved filters have this name: { $records }.
command-filters-advice = Write the reference of one.
command-other-list = “{ $name }” is a filter of { $list }.
command-other-list-advice = Write: casebook list { $list } --saved { $reference }

# Making a casebook of an old one.
command-upgrade-log = The log of another copy lies beside the old file; it was not read.
command-upgraded = { $path } is as it was. Do not work on it any more: what is added there does not come over.
upgrade-current = { $path } keeps its history as this casebook does; there is nothing to upgrade.
upgrade-current-advice = Open it as it is.
upgrade-history = The history of the old file does not hold: { $detail }. Nothing was made.
upgrade-history-advice = The old file is as it was. Check it with “casebook verify” of the version that wrote it, or upgrade a backup of it.
upgrade-unknown = The old file holds what this casebook does not know: { $detail }. Nothing was made.
upgrade-unknown-advice = The old file is as it was. Keep it, and go on with the version that wrote it.
upgrade-made = What was made of the old file did not pass its check: { $detail }. Nothing was kept of it.
upgrade-made-advice = The old file is as it was. Check it with “casebook verify” of the version that wrote it. Where that finds nothing, this version is at fault: go on with the other, and report it.

# Checking a casebook.
verify-counted = { $changes } changes, { $records } records
verify-counted-erased = { $changes } changes ({ $erased } of them erased for good), { $records } records
verify-waiting = { $number } more wait for changes that are not here yet
verify-forked = Two copies wrote as the device { $device }: both are kept, and neither is shown from there on
verify-double = Two records are called { $reference }: the device that made them gave its number out twice
verify-looked-at = Looked at: the pages of the file, its schema, the chain of changes of every device, the steps of undo, every record and list, the search index, the files of evidence.
verify-well = All is well.
verify-heads = Heads: { $heads }
verify-only-heads = Whoever has the key can write a whole other history; only these eight words, kept elsewhere, tell it from yours.
verify-before = Before: { $problem }
verify-made = Made again from the history: the schema, every record and list, the search index.
verify-backup = The casebook as it was: { $path }
verify-taken-out = The history holds as far as it goes. Taken out, since no change in it made them: { $records }.
verify-damaged = { $number ->
    [one] The casebook is damaged: { $number } problem.
   *[other] The casebook is damaged: { $number } problems.
}
verify-damaged-advice = Keep a copy of the file as it is. Where the history holds, “casebook verify --rebuild” makes the rest again; else restore a backup.
verify-lost = { $number ->
    [one] The casebook is damaged: { $number } problem.
   *[other] The casebook is damaged: { $number } problems.
}
verify-lost-advice = Keep the file as it is and restore a backup that has the missing changes. Where there is none, “casebook verify --rebuild --accept-loss” takes out what no change made, and leaves the file as it was beside it.
verify-still = { $number ->
    [one] The casebook is still damaged: { $number } problem, which cannot be mended from the history.
   *[other] The casebook is still damaged: { $number } problems, which cannot be mended from the history.
}
verify-still-advice = Keep both files as they are and restore an older backup.
verify-refused = Changes at the end of the history are probably missing: none of them made: { $records }. Nothing was changed.
verify-refused-advice = Keep the file as it is and restore a backup that has the missing changes. Where there is none, “casebook verify --rebuild --accept-loss” takes out what no change made, and leaves the file as it was beside it.
verify-no-history = It cannot be made again from a history that does not hold: { $detail }. Nothing was changed.
verify-no-history-advice = Keep the file as it is and restore a backup.

# Adding incidents by the quick line.
add-line = line { $line }: { $said }
line-not-added = line { $line }: not added, nor any line after it
add-bad = { $number ->
    [one] { $number } line was not added.
   *[other] { $number } lines were not added.
}
add-bad-advice = { $number ->
    [one] Correct it and add it again.
   *[other] Correct them and add them again.
}
add-unprinted = Added { $records }, but it could not be printed: { $detail }.
add-unprinted-advice = Do not add it again.
add-not-text = This is not text in UTF-8, from its character { $column } on.
add-assumed = “{ $text }” was read as { $date }
add-likely = this may be { $reference } already: { $reasons }
add-made = new: { $made }
add-several = “{ $name }” can be { $records }; write which.
add-one-or-several = “{ $name }” can be one name or several; write “{ $names }” for several, and one name without a comma.
add-small = “{ $name }” is the name of a person; leave out of it what is no part of the name.
add-told = “{ $text }” is read as: { $kind }. The sentence is kept as the title.
add-same-name = { $number ->
    [one] { $name } is a new person; { $records } has the same name: use { $first } to link.
   *[other] { $name } is a new person; { $records } have the same name: use { $first } to link.
}
add-misfit = { $reference } does not fit there: { $kind }.
line-no-kind = It does not say what happened; write a kind of incident, such as detained.
line-two = It says one thing twice; leave one of them out.
line-two-dates = “{ $name }” is a second date; leave one of them out.
line-two-places = It has two places; leave one of them out.
line-two-kinds = It has two kinds of incident; leave one of them out.
line-two-cases = It has two cases; leave one of them out.
line-two-notes = It has two notes; leave one of them out.
line-first = “{ $name }” can be a place or a person; write the date first, or “at { $name }” for a place, “who { $name }” for a person.
line-year = “{ $year }” is no part of a name; write the name without it.
line-number = “{ $name }” holds a number; write “who { $name }” for a person, or write what it is.
line-role = “{ $word } { $rest }” begins as “{ $role }” does; write “{ $role } { $rest }” for that role, “who { $word } { $rest }” for a person or “at { $word } { $rest }” for a place.
line-small = “{ $name }” does not begin as a name does; write “who { $name }” for a person, or the whole word for a role before a name, as “witness A. Person”.
line-anyone = “{ $name }” can be a person, who did it or a source; write “who { $name }”, “by { $name }” or “src { $name }”.

# Evidence and its custody.
verify-elsewhere = Evidence whose file is not in this casebook, only its record: { $number }
evidence-taken-in = { $reference } taken in: { $path }
evidence-known = { $reference } is here already: { $path }
evidence-passed-over = Passed over, as it is no file: { $path }
evidence-written = { $reference } was written to { $path }, and that was noted. It is not encrypted there.
evidence-none = { $reference } is no evidence.
evidence-none-advice = “casebook list evidence” shows what there is.
evidence-no-case = { $reference } is no case.
evidence-no-case-advice = Name a case, such as C-1.
evidence-no-source = { $reference } is no source.
evidence-no-source-advice = Name a source, such as S-1.
evidence-bad-field = Nothing was taken in. { $field }: { $problem }
evidence-whole = { $reference } { $name }: as it came
evidence-missing = { $reference } { $name }: not in this casebook
evidence-changed = { $reference } { $name }: not what came in
evidence-damaged = Files that are not what came in: { $number }.
evidence-damaged-advice = Restore a backup, and write down what has happened.
evidence-no-file = Nothing was taken in: there is no file there.

# Recipients.
recipient-added = Added { $reference }: { $name }
recipient-bad-field = Nobody was added. { $field }: { $problem }
decide-handed-on = { $record } was handed on { $number ->
    [one] once
   *[other] { $number } times
} before. “casebook show { $record }” shows to whom.
