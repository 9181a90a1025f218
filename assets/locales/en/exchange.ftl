# What is wrong with a file that is imported. `$value` is what stands there.
bad-row-record = { $file }: record { $number }
bad-row-record-called = { $file }: record { $number } ({ $reference })
bad-row-unreadable = The file cannot be read on from here: { $reason }.
bad-row-endless = This pipe does not end: more than { $limit } GiB came. Write it to a file and split that.
bad-row-long-row = This is longer than { $limit } MiB; no record is. Check that it is the right file.
bad-row-long-cell = A cell here is longer than { $limit } MiB; no field is. Check that it is the right file.
bad-row-not-text = This is not text in { $encoding }; save the file as UTF-8.
bad-row-open-quote = The quote that opens here is not closed; close it, or take it out.
bad-row-after-quote = Text follows the quote that closes on line { $line }; a quoted cell ends with its quote, and quotes in it are written twice.
bad-row-cells = This row has { $found } cells, the header { $expected }.
bad-row-nameless = Something stands in a column without a name; name the column, or empty it.
bad-row-near-column = There is no such column; perhaps it is “{ $near }”: rename it, or run casebook import with --map "{ $value }={ $near }".
bad-row-no-column = There is no column “{ $value }”; { $table } can have { $known }.
bad-row-column-twice = This column is there twice; leave one out.
bad-row-not-casebook = This is not a casebook as JSON. Export it again, or see `casebook schema`.
bad-row-newer = This is of format { $value }, and this casebook reads { $known }. Update casebook.
bad-row-syntax = The JSON breaks off or is not well formed here, at character { $at } of the line.
bad-row-not-record = An object must stand here, such as {"{"}"name": "Almaty"{"}"}.
bad-row-twice = It says “{ $name }” twice; leave one out.
bad-row-id = This is not an id such as 01890000-0000-7000-8000-000000000001.
bad-row-kind = There is no kind of record “{ $value }”.
bad-row-state = The only states are “trash” and “merged”.
bad-row-into = This goes with the state “merged”, and with no other.
bad-row-reference = “{ $value }” is not a reference; one is a letter and a number, such as I-412.
bad-row-letters = References of these records begin with { $letters }.
bad-row-number = References have numbers from 1 to { $last }.
bad-row-reference-twice = { $value } is there twice; each record needs its own.
bad-row-id-twice = Another record of the file has this id.
bad-row-no-reference = There is no record { $value }.
bad-row-no-party = There is no record “{ $value }”; people and groups are named by their reference, such as P-31.
bad-row-no-incident = There is no record “{ $value }”; write its reference, such as I-412.
bad-row-no-name = There is no record “{ $value }”; import it first, or write its reference.
bad-row-many-names = { $count } records are called “{ $value }”; use a reference.
bad-row-other-kind = This leads to a record of another kind: { $kind }.
bad-row-itself = A record cannot be part of itself.
bad-row-left-out = This leads to a row that is left out.
bad-row-details = Write a JSON object such as {"{"}"length": "16 years"{"}"}.
bad-row-no-details = Incidents of the kind “{ $kind }” have no details.
bad-row-no-detail = Incidents of the kind “{ $kind }” have no detail “{ $name }”; there are { $known }.
bad-row-detail = In { $name }: { $problem }
bad-row-otherwise = { $reference } is here already and says otherwise; change the row or the record, leave the row out, or run casebook import with --as-new to import it under another reference.

# What an import did.
import-bad-rows = { $count ->
    [one] Nothing was imported: { $count } place to mend.
   *[other] Nothing was imported: { $count } places to mend.
}
import-bad-rows-advice = Correct what is named above, then import the file again.
export-special = { $path } is there and is no file that can be replaced; nothing was written.
export-special-advice = Name a new file.
import-not-file = { $path } is neither a file nor a pipe; nothing was read.
import-not-file-advice = Name a file, or a folder of .csv files.
import-pipe = { $path } is a pipe, which can be read only once; nothing was read.
import-pipe-advice = Write it to a file, and name that.
import-no-format = { $path } is neither a table as text nor a casebook as JSON; nothing was read.
import-no-format-advice = Save it as .csv, in UTF-8.
import-what = It is not said what { $path } holds.
import-what-advice = Add --kind KIND; there are { $known }.
import-name = The name of { $path } does not say what it holds.
import-name-advice = Name it as one of { $known }, with .csv.
import-no-tables = There are no .csv files in { $path }.
import-found = { $file } is read as { $encoding }, its cells between “{ $delimiter }”.
import-new = { $count ->
    [one] { $count } record imported
   *[other] { $count } records imported
}
import-would = { $count ->
    [one] { $count } record would be imported
   *[other] { $count } records would be imported
}
import-same = { $count } the same
import-likely-same = { $count } likely the same
import-conflicting = { $count } conflicting
import-differs = { $reference } differs here; it was left as it is.
import-conflict = As long as rows conflict, nothing is imported.
import-likely = { $place }: likely { $reference } { $name }; left out.
import-as-new = Add --as-new to import all rows as new records, those that are likely here too.
import-renumbered = { $from } was taken; the record is { $to } here.

# The window in which a file is imported.
title-import = Import records
import-hint = A .csv or .json file, or a folder of .csv files. Enter reads it and shows what would come of it; nothing is changed yet.
import-ask = What is each row of { $path }?
job-reading = Reading the file
job-importing = Importing
job-read-stopped = Reading was stopped. Nothing was imported.
import-links = { $count ->
    [one] { $count } link between records
   *[other] { $count } links between records
}
import-left-out = { $count ->
    [one] { $count } row is left out:
   *[other] { $count } rows are left out:
}
import-more = … and { $number } more. Mend these, then read the file again.
import-hint-go = Enter imports this as one step, which z undoes. Esc does not.
import-hint-go-without = Enter imports it without the rows above, as one step, which z undoes. Esc does not.
import-hint-broken = As long as this is so, nothing of the file comes in: mend it, then read it again. Esc closes.
import-hint-nothing = There is nothing to import. Esc closes.
import-hint-stop = Esc stops it; then nothing is imported.
notice-imported = Imported, z undoes: { $records }
notice-not-imported = Nothing was imported.
refused-reading-file = The file is still being read.
refused-reading-file-advice = Esc stops that.
refused-import-broken = Nothing of this file can come in as it is.
refused-import-broken-advice = Mend it, then read it again.
refused-import-nothing = There is nothing to import.
refused-import-changed = The file or the casebook has changed: nothing came in.
refused-import-changed-advice = Enter reads it again.

# What an export did.
export-exists = { $path } is there already; nothing was written.
export-exists-advice = Choose another name, or replace the file with --overwrite.
export-itself = { $path } is the casebook itself.
export-itself-advice = Choose another name.
export-terminal = The records would be shown on the screen.
export-terminal-advice = Lead them to another program, or name a file with --to.
export-whole = Nothing was withheld: it holds every name and note, unencrypted. Keep it for yourself.
export-done = { $count ->
    [one] { $count } record in { $path }
   *[other] { $count } records in { $path }
}

# What leaves for somebody else, and what does not.
pseudonym-person = Person { $code }
pseudonym-organisation = Organisation { $code }
pseudonym-group = Group { $code }
name-withheld = [name withheld]
export-option = { $option } means nothing for the format { $format }; nothing was written.
export-option-advice = Leave it out, or choose another format with --format.
export-table = It is not said which records the file is to hold; nothing was written.
export-table-advice = Add --kind KIND, or name a folder, which gets a file for each; there are { $known }.
export-part = One table alone would be noted as all that may leave; nothing was written.
export-part-advice = Name a folder for csv or leave out --kind, and choose what leaves with --about.
export-nowhere = It is not said where to write.
export-nowhere-advice = Name a file with --to, or look at what would leave with --preview.
export-no-recipient = There is no recipient “{ $name }”.
export-no-recipient-advice = Make one first: “casebook list recipients” shows those that there are.
export-recipients = Several recipients are called “{ $name }”: { $references }.
export-recipients-advice = Name one by its reference.
export-names = Names that must not leave stand in texts; nothing was written.
export-names-advice = Save the lines above as a file, put “replace” or “leave” for each “?”, and name it with --decisions.
export-decision = { $path }:{ $line }: neither “replace” nor “leave” with a name.
export-decision-advice = Each line is a decision and the name as it stands: replace Aigul
export-name-stands = { $number ->
    [one] { $number } place
   *[other] { $number } places
} · { $first }
export-noted = Noted as { $reference }.
preview-leaves = Leave: { $kind }: { $number }
preview-parties = People and organisations { $how }: { $number } { $why }
preview-stays = Stay: { $kind }: { $number } ({ $why })
preview-difference = Since the last time: { $new } new, { $changed } changed, { $same } the same, { $gone } gone
preview-names = Names to decide on: { $count }
identity-named = by name
identity-pseudonym = under a pseudonym
identity-counted = as a number
identity-withheld = not at all
stays-not-asked = not yet asked
stays-refused = they refused
stays-internal = agreed to internal use only
stays-numbers-only = agreed to numbers only
stays-without-identity = agreed without identity
stays-in-confidence = agreed to be named in confidence
stays-ran-out = their consent has run out
stays-other-recipient = agreed for somebody else
stays-state = must not come to the State
stays-accused = accused, and nothing is proved
stays-by-pseudonym = this recipient gets no names
stays-level = the access level
stays-held-back = a field that is held back
stays-tie = what it belongs to does not leave
stays-unreached = nothing that leaves leads to it
stays-own = it belongs to the casebook itself
stays-unread = this version cannot read it

# What stands in documents and tables for people.
table-called = { $field }: name
table-counted = Not named
table-cut = … [cut: a cell holds no more]
document-title = Records of a casebook
document-made = Made from a casebook on { $day }. Recipient: { $profile }.
document-own = Made from a casebook on { $day }. Nothing was withheld: keep it for yourself.
document-search = Search
document-none = Nothing is found.
