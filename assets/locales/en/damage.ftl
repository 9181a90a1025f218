# What is wrong with a casebook: each stands after a colon, without a stop.
damaged-file = the file
damaged-search-index = the search index
damaged-history = the history
damaged-steps = the steps of undo
damaged-records = the records
damaged-lists = the lists
damage-unread = damage in { $part }: { $problem }
damage-chain = the history of the device { $device } cannot be read: { $problem }
damage-sqlite = SQLite says “{ $said }”
damage-json = what is stored is not JSON ({ $said })
damage-kind = there is no kind of record “{ $letter }”

damage-op-gap = device { $device }, change { $number }: changes before it are missing
damage-op-content = device { $device }, change { $number }: its content was changed
damage-op-hash = device { $device }, change { $number }: it or one before it was changed
damage-op-older = device { $device }, change { $number }: it is older than the one before it
damage-op-step = device { $device }, change { $number }: it is of a step that it does not follow
damage-op-parent = device { $device }, change { $number }: a change that it builds on is missing
damage-op-cut-parents = device { $device }, change { $number }: the list of changes that it builds on is cut short
damage-op-cut-content = device { $device }, change { $number }: its content is cut short
damage-op-uncommitted = device { $device }, change { $number }: it was erased, and nothing vouches for what it was
damage-op-number = device { $device }, change { $number }: no change can have this number
damage-op-first = device { $device }, change { $number }: it is the first of its device and follows another
damage-op-time = device { $device }, change { $number }: no change can have its time
damage-op-many-parents = device { $device }, change { $number }: it builds on too many others
damage-op-kind = device { $device }, change { $number }: it is of no kind of record
damage-op-reference = device { $device }, change { $number }: the record that it makes has no reference
damage-op-long = device { $device }, change { $number }: its content is too long

damage-waiting = a change that waits for another was changed
damage-order = the history is not in the order of its index
damage-unchecked = the history has { $there } changes, and { $checked } could be checked
damage-device-unknown = there are changes of a device that is not in the history
damage-device-idle = a device is listed that made no change
damage-device-own = there is not one device that is this copy
damage-device-parting = a device does not say where its history parts
damage-device-tag = { $device } is not the tag of its device

damage-step-without = steps of undo: there are changes without a step
damage-step-missing = steps of undo: the step of a change is missing
damage-step-empty = steps of undo: there is a step without a change
damage-step-target = steps of undo: one undoes or redoes what is no step before it
damage-step-twice = steps of undo: one was undone or redone twice
damage-step-other-record = steps of undo: one takes back another record than the step that it is of
damage-step-order = steps of undo: changes are not in the order of their steps
damage-step-time = steps of undo: one was not made when its changes were
damage-step-changes = steps of undo: one does not have the changes that say to be of it
damage-step-two-devices = steps of undo: one has changes of two devices
damage-step-other-device = steps of undo: one has changes of another device
damage-step-not-last = steps of undo: one undoes or redoes what did not stand last
damage-step-inverse = steps of undo, { $record }: one does not take back just what the step that it is of did
damage-step-unmade = steps of undo, { $record }: an ordinary one takes back its making, as undo alone does
damage-step-only = { $problem }; the steps of undo cannot be made anew

damage-record-missing = { $record }: the record is missing
damage-record-differs = { $record }: the record is not what its history says
damage-record-table = { $record }: the list “{ $table }” is not what its history says
damage-record-day = { $record }: its day in the search index is not its own
damage-record-field = { $record }, field “{ $field }”: { $problem }
damage-records-unknown = there are records that are not in the history
damage-rows-unknown = the list “{ $table }” has rows that are not in the history
damage-lists = the lists are not as long as they say

damage-search-records = search index: it does not have all records
damage-search-parts = search index: what leads to its parts is not of these parts
damage-search-words = search index: it does not find all words that it holds
damage-search-texts = search index: it does not hold the texts of the records
damage-search-lengths = search index: it does not have the lengths of the texts
damage-search-setting = search index: { $name } is not as casebook sets it
damage-search-sounds = misspelt names: words that lead to them are missing
damage-search-sound = misspelt names: { $word } stands where it does not belong

damage-schema-missing = schema: { $kind ->
    [table] the table
    [index] the index
    [trigger] the trigger
    [view] the view
   *[other] the part
} { $name } is missing
damage-schema-other = schema: { $kind ->
    [table] the table
    [index] the index
    [trigger] the trigger
    [view] the view
   *[other] the part
} { $name } is not as casebook makes it
damage-schema-more = schema: casebook has no { $kind ->
    [table] table
    [index] index
    [trigger] trigger
    [view] view
   *[other] part
} { $name }

damage-end = the end of the history: changes are probably missing, none of them made: { $lost }
damage-lost-row = row { $row } of “{ $table }”
damage-lost-listing = { $records } more
damage-lost-step = a step of undo
damage-and-more = { $names } and { $number } more
damage-log = the log beside the file
damage-copy = the copy is not as the file

# What an old file says and this version does not know.
unknown-kind = device { $device }, change { $number }, record { $record }: the kind of record “{ $letter }”
unknown-reference = device { $device }, change { $number }, record { $record }: the reference { $said }
unknown-state = device { $device }, change { $number }, record { $record }: the state { $said }
unknown-content = device { $device }, change { $number }, record { $record }: its content ({ $said })
unknown-field = device { $device }, change { $number }, record { $record }: { $field }: { $problem }

# Evidence and its custody.
damaged-files = the files of evidence
damage-content-missing = { $record }: the file “{ $name }” was taken in and is not here
damage-content-changed = { $record }: the file “{ $name }” is not what was taken in
