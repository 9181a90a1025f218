# The help of the command line. A text is found by the name of its command and
# argument: about-list, argument-list-kind; src/cli/help.rs says how.
usage-heading = Usage:
usage-commands = Commands
usage-arguments = Arguments
usage-options = Options
usage-more = More: { $command }

# What values are called, in capitals.
value-options = OPTIONS
value-command = COMMAND
value-file = FILE
value-path = PATH
value-line = LINE
value-kind = KIND
value-filter = FILTER
value-name = NAME
value-ref = REF
value-words = WORDS
value-limit = NUMBER
value-to = TO
value-old = OLD
value-new = NEW
value-format = FORMAT
value-column-field = COLUMN=FIELD
value-field = FIELD
value-citation = CITATION
value-language = LANGUAGE
value-shell = SHELL

# What every command can be told.
argument-file = The casebook to use
argument-passphrase-file = Read the passphrase from the first line of this file
argument-passphrase-stdin = Read the passphrase from the first line of standard input
argument-json = Print one JSON document on standard output
argument-plain = Ask and answer in lines of text, for screen readers
argument-config = Read settings from this file instead of config.toml
argument-no-color = Use no colours
argument-help = Print help
argument-version = Print the version

# The program itself.
about-casebook = Records of human-rights casework in one encrypted file
about-casebook-long =
    Records of human-rights casework in one encrypted file

    Without a command the casebook is opened on the full screen. Commands are for scripts; with --plain the program asks and answers in lines of text.
about-casebook-after = The environment variable CASEBOOK_FILE names the casebook where --file does not.
argument-casebook-casebook = The casebook to open
about-help = Print this message, or the help of a command
argument-help-subcommand = For which command

# Making, filling and reading a casebook.
about-new = Make a casebook
argument-new-path = Where to make it; by default the place where casebooks are looked for
argument-new-no-passphrase = Do not protect it
argument-new-generate = Protect it by six random words, and print them
about-demo = Make a casebook to learn on, without a passphrase, and open it
argument-demo-to = Where to keep it; by default a scratch folder
argument-demo-no-open = Only make it
about-add = Add incidents by the quick line
about-add-after =
    Slots stand between semicolons, in any order:
      5 Jan 2022; Almaty; detained; A. Person; by police; src Amnesty
    A slot that begins with by, src, case, note or at says what it is; so does a role, as in: witness B. Person. Several people: A & B. Not known: -. Records are linked by their reference, such as P-31; people never by their name alone.
argument-add-line = The line, or - to read one a line from standard input
about-list = List records
about-list-after =
    FILTER is words and terms: kind: case: when: time: country: place: who: by: role: method: injury: source: status: quantity: standing: has: consent: until: access: tag:. A minus before a term leaves out what it finds. An equals sign asks for what surely lies in a time: when:=2022-01.
      casebook list incidents kind:detention when:2022-01 -by:police
      casebook list incidents --saved "To verify"
argument-list-kind = What is listed: { $known }
argument-list-filter = What the records must have
argument-list-saved = What a saved filter asks for, by its name or reference; terms narrow it
argument-list-sum = Add the figures that are listed, where that says what somebody has said
about-show = Show one record whole, with its links, sources, rival versions and history
argument-show-reference = What the record is called, such as I-412
about-search = Find records by words, in any spelling or script
argument-search-words = What to look for; the last word may be unfinished. Terms of a filter, as of “casebook list”, narrow it: tazhimuratov kind:detention
argument-search-limit = At most how many records, { $default } unless said
about-history = Show who changed what when, newest first
argument-history-reference = Of one record, such as I-412
argument-history-limit = At most how many changes, { $default } unless said
about-undo = Undo the last step
about-redo = Redo the step undone last

# Two records of one person or organisation.
about-duplicates = Show people and organisations that may be recorded twice, best first
argument-duplicates-limit = At most how many pairs, { $default } unless said
about-same = Make two records of one person or organisation one
about-same-after = The record with more incidents is kept, else the older one. All that hangs on the other is led to it, its name becomes another name, and its reference leads to the one kept. “casebook undo” takes it back.
argument-same-first = What one is called, such as P-12
argument-same-second = What the other is called
argument-same-keep = Keep this one of the two
about-not-same = Record that two records are not about the same
argument-not-same-first = What one is called, such as P-12
argument-not-same-second = What the other is called
argument-not-same-unsure = Record that it cannot be told
about-decide = Decide what a record says where its sources differ
about-decide-after =
    Who says what stands in “casebook show” and in “casebook list citations”:
      casebook decide I-12 when --choose Q-7
    The record takes what a chosen citation says, which is then accepted; what others say otherwise is set aside. “casebook undo” takes it back.
argument-decide-reference = Of which record, such as I-412
argument-decide-field = Of which field, by its name or its label; none where a citation is of the record as a whole
argument-decide-choose = What this citation says is right
argument-decide-own = What the record itself holds is right
argument-decide-supersede = This citation is set aside: another stands in its place
argument-decide-disavow = The source has withdrawn what this citation says
argument-decide-needs-work = Somebody has to look into this citation first
argument-decide-undecided = This citation is open again

# Whole files.
about-verify = Check the history and the tables
about-verify-after =
    With --rebuild the records, lists and the search index are made again from the history, if that holds, and checked. The file as it was stays beside it as FILE.before-rebuild-1. What undo goes by is not in the history and not made.

    Records that no change in the history made show that changes at its end are missing, and are not taken out: restore a backup that has them. Where there is none, --accept-loss takes them out; they are still in FILE.before-rebuild-1.
argument-verify-rebuild = Make all again that can be made from the history, after a copy of the file
argument-verify-accept-loss = With --rebuild: take out what no change in the history made
about-backup = Copy the casebook, also while it is open elsewhere, and check the copy
about-backup-after = The copy opens with the same passphrase. To go back to it, close the casebook and open the copy, or put it in the casebook’s place.
argument-backup-to = Where to make the copy; no file may be there yet
about-alphabet = Show or choose the alphabet in which lists by name go
about-alphabet-after = The script of its language comes first. The alphabet belongs to the casebook, whatever language the screen is in: a new casebook has that of the language in which it was made.
argument-alphabet-language = The language: { $known }
about-upgrade = Make a casebook of one that an early version wrote, which stays as it is
about-upgrade-after = Early versions kept the history in another form. All of it is carried over, with the trash, the steps of undo, drafts and settings, and checked; the new file opens with the same passphrase. The old one is only read.
argument-upgrade-old = The casebook that an early version wrote
argument-upgrade-to = Where to make the new one; no file may be there yet
about-export = Write records to a file, for yourself or for somebody else
about-export-after = Without --for nothing is withheld. With it, what the profile of the recipient, consent and access level let out is written, and that it was is noted. Names that must not leave stop it until each is decided on. The shape of the JSON file is published as assets/schema/casebook-1.json, which “casebook schema” prints; “casebook import” reads it without loss. csv is read back too, without the trash; xlsx, markdown and html are for people, and html is one page with a timeline and a search that needs no network.
argument-export-format = The format: { $known }; unless said, the ending of the file’s name says it, else json
argument-export-to = The file to write, or - for standard output; for csv a folder that gets a file for each table, or one file with --kind
argument-export-recipient = The recipient, by name or reference such as A-1
argument-export-about = Only this case, incident or person, with what belongs to it; can be said again
argument-export-preview = Show what would leave and what would not, and write nothing
argument-export-decisions = What becomes of names in texts: a file with a line “replace NAME” or “leave NAME” for each
argument-export-kind = Of csv and xlsx: the one table to write: { $known }
argument-export-bom = Of csv: begin with a byte order mark, by which Excel knows UTF-8
argument-export-semicolon = Of csv: put semicolons between cells, as Excel in Russian expects
argument-export-overwrite = Replace the file if it is there
about-import = Read records from a file; all of them or none
about-import-after = JSON is what “casebook export” writes. CSV has one row a record and columns named like the fields; “ref” is what other rows call it. A folder is read as one: each file is named by what it holds, as in people.csv.
argument-import-path = A .json or .csv file, or a folder of .csv files
argument-import-kind = What the rows of a .csv file are: { $known }; by default its name says it
argument-import-columns = That a column of .csv files stands for another: gender=sex
argument-import-dry-run = Check everything and change nothing
argument-import-as-new = Make each row of .csv files a new record, even where one is likely there already

# What is made from the program’s own tables.
about-keys = Show the keys of the full-screen program
about-schema = Print the JSON Schema of exports
about-completions = Print completions for a shell
argument-completions-shell = For which shell: { $known }
about-man = Print the manual page

# The headings of the manual page.
manual-name = NAME
manual-synopsis = SYNOPSIS
manual-description = DESCRIPTION
manual-extra = NOTES
manual-version = VERSION
manual-keys = KEYS

# A command line that is not understood.
usage-unknown = “{ $argument }” does not belong here.
usage-perhaps = Perhaps this is meant: { $near }
usage-as-value = If it is what the command is about and no option, put -- before it: -- { $argument }
usage-no-command = There is no command “{ $command }”.
usage-no-command-advice = Its help lists those that there are.
usage-no-command-or-file = There is no command and no file “{ $command }”.
usage-no-command-or-file-advice = The help lists the commands; “casebook new” makes a casebook.
usage-missing = This is missing: { $argument }
usage-missing-advice = Write the command again with it.
usage-twice = { $argument } stands here twice.
usage-twice-advice = Leave one of them out.
usage-conflict = { $first } and { $second } do not go together.
usage-conflict-advice = Leave one of the two out.
usage-value = “{ $value }” does not fit { $argument }.
usage-value-advice = There are: { $known }
usage-value-missing = { $argument } needs a value.
usage-value-missing-advice = Write the value after it.
usage-value-too-many = { $argument } takes no value “{ $value }”.
usage-value-too-many-advice = Leave the value out.
usage-value-count = { $argument } has too few values or too many.
usage-value-count-advice = Write as many as the line below shows.
usage-value-number = “{ $value }” does not fit { $argument }: it is no whole number.
usage-value-number-advice = Write it in digits, such as 50.
usage-value-reference = “{ $value }” does not fit { $argument }: it is not what a record is called.
usage-value-reference-advice = Write a letter and a number, such as I-412.
usage-value-pair = “{ $value }” does not fit { $argument }: it has no equals sign between two names.
usage-value-pair-advice = Write the column and the field, such as gender=sex.
usage-value-unfit = “{ $value }” does not fit { $argument }.
usage-value-unfit-advice = See below for what can stand there.
usage-equals = { $argument } needs an equals sign before its value.
usage-equals-advice = Write them without a space between.
usage-command-missing = A command is missing.
usage-command-missing-advice = The help lists them.
usage-not-text = A word of the command line is not text in UTF-8.
usage-not-text-advice = Type it again, or set the terminal to UTF-8.
usage-unclear = The command line is not understood.
usage-unclear-advice = See below how it is written.

# Evidence and its custody.
value-text = TEXT
value-date = DATE
about-evidence = Take files in as evidence, write them out, hold them to their hashes
about-evidence-add = Take in files, or all files of a folder
about-evidence-add-after = Each file is kept in the casebook as it is, with its SHA-256, and its intake is noted in its chain of custody: encrypted, where the casebook has a passphrase. The file that you name stays where it is, not encrypted.
about-evidence-export = Write a file of evidence where you say, and note that
about-evidence-check = Hold files of evidence to their hashes: all, or those named, of which that is noted
argument-evidence-add-paths = Files or folders
argument-evidence-add-about = What they are about: an incident, a person, a case
argument-evidence-add-case = The case they belong to
argument-evidence-add-source = The source that gave or published them
argument-evidence-add-description = What they show
argument-evidence-add-collected = When they were collected
argument-evidence-add-by = Who collected them
argument-evidence-add-url = The exact address where they were found
argument-evidence-add-how = How they were collected
argument-evidence-add-tool = The tool and its version
argument-evidence-add-why = Why they were collected
argument-evidence-add-graphic = They are hard to look at
argument-evidence-add-as-new = Make evidence of files that are here already, too
argument-evidence-export-reference = The evidence, such as E-1
argument-evidence-export-to = The new file, or a folder; nothing is overwritten
argument-evidence-check-references = The evidence, such as E-1

# Recipients.
value-profile = PROFILE
about-recipient = Recipients: to whom records are handed on
about-recipient-add = Add somebody to whom records are handed on
argument-recipient-add-name = What they are called
argument-recipient-add-profile = For whom what they get is made: public, partner, lawyer or court
argument-recipient-add-months = They get dates by the month only
argument-recipient-add-regions = They get places by the region only
argument-recipient-add-pseudonyms = They get nobody by their name
argument-recipient-add-note = Whatever else is known
