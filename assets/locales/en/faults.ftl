# What could not be done: the words after “Could not”.
fault = Could not { $task }.
task-read-casebook = read the casebook
task-read-list = read the list
task-read-record = read the record
task-read-records = read the records
task-mark = mark the rows
task-change = change the records
task-judge = store the judgement
task-search = search
task-complete = look up what may be meant
task-save = save
task-undo = undo
task-redo = redo
task-keep-draft = keep the draft
task-drop-draft = drop the draft
task-read-drafts = read the drafts
task-remember = keep how the program was left
task-keep-tour = remember the tour
task-read-history = read the history
task-near = look for incidents that are near
task-read-saved = read what is saved
task-count = count
task-verify = check the casebook
task-back-up = back up the casebook
task-compare = compare names
task-open = open the casebook
task-make = make the casebook
task-make-demo = make the demo
task-draw = draw six words

# Why not.
fault-missing = There is no casebook at { $path }.
fault-exists = { $path } is there already; nothing was changed.
fault-reserved = { $path } is a casebook or belongs to one; nothing was changed.
fault-not-casebook = { $path } is not a casebook, or it was cut short; it was not changed.
fault-wrong-passphrase = The passphrase is wrong, or { $path } is damaged or not a casebook.
fault-needs-passphrase = { $path } needs its passphrase.
fault-too-new = { $path } was written by a newer casebook; it was not changed.
fault-held = { $name } has it open; here it can only be read.
fault-read-only = It can only be read here.
fault-log-unread = What was saved last in { $path } is in the log beside it, which cannot be read in a place that cannot be written to.
fault-moved = The file was moved, deleted or replaced while it was open; nothing was saved: { $path }.
fault-record = In { $name }, { $field }: { $problem }
fault-stopped = It was stopped; nothing was changed.
fault-no-record = There is no record { $name }.
fault-no-party = { $name } is no person, organisation or group that is in use.
fault-same-record = That is one record already: { $name }.
fault-other-form = { $a } and { $b } are not of one form.
fault-filter = “{ $name }” does not apply to this list.
fault-filter-value = “{ $name }” is not known; the nearest are { $near }.
fault-filter-unknown = “{ $name }” is not known.
fault-filter-no-tags = “{ $name }” is not known; there are no tags yet.
fault-damaged = The history is damaged: { $detail }.
fault-key = The key could not be made: { $detail }.
fault-full = The disk is full.
fault-file = { $path }: { $detail }.
fault-casebook = The casebook file could not be used: { $detail }.
problem-no-such-field = There is no such field.

# What to do.
advice-missing = Look in another folder.
advice-exists = Choose another name.
advice-not-casebook = Choose another file, or restore a backup.
advice-wrong-passphrase = Type it again; mind the keyboard layout and Caps Lock.
advice-too-new = Update casebook, then open the file again.
advice-read-only-folder = Choose a folder that you can write to.
advice-log-unread = Copy the file, and the one with -wal at its end, to a folder that you can write to.
advice-moved = Put the file back and save again, or choose “Back up the casebook” under F2. What is typed stays here.
advice-held = Close the other program that has the file open.
advice-record = Correct the field and try again.
advice-no-record = It may be in the trash.
advice-same-record = If they were made one by mistake, undo it.
advice-other-form = Correct the form of one of them first.
advice-filter = Leave it out, or look in another list.
advice-filter-value = Correct it, or leave it out.
advice-damaged = Keep the file as it is and restore a backup.
advice-full = Free some disk space and try again. What was saved before is safe.
advice-path = Check the path.
refused-file = The file may not be written to.
refused-file-advice = Copy it elsewhere.
refused-full = The disk of the file is full or failing.
refused-full-advice = Free some space and open it again.
refused-linked = The file has several names (hard links).
refused-linked-advice = Work on a copy: casebook backup.
refused-lock-file = The .lock file cannot be used.
refused-lock-file-advice = Remove it if nobody has the casebook open.
refused-no-locks = The disk of the file has no locks.
refused-no-locks-advice = Copy it to a disk of this computer.
log-set-aside = The log of another copy lay beside the file; it was not read and is now { $path }.
log-set-aside-advice = Keep both: what was saved last before the program was killed may be in there.
log-damaged = The log beside the file was damaged; what could be read of it is saved. As it was, it is kept as { $path }.
log-damaged-advice = Look whether what you saved last is there, and enter again what is missing.
log-left = The last changes stand in { $log } beside the file: copy both, or open and close casebook again.
refused-folder = The folder of the file cannot be written to.
refused-folder-advice = Copy the file to one that can.

# How jobs ended.
job-whole = All is well: { $changes } changes, { $records } records. Heads: { $heads }
job-damaged = { $number ->
    [one] { $number } problem was found
   *[other] { $number } problems were found
}; the first: { $first }.
job-damaged-advice = Keep the file as it is and restore a backup; casebook verify lists all.
job-check-stopped = The check was stopped.
job-compared = Pairs that may be one: { $number }.
job-compare-stopped = Comparing was stopped.
