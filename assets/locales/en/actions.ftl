# What can be done. The long form stands in the palette and in the help, the
# short one beside its key in the footer.

action-new-incident = New incident
action-new-incident-short = New
action-repeat = Repeat the last incident, but for who
action-repeat-short = Repeat
action-new-record = New record of the kind shown
action-new-record-short = New record
action-edit = Edit the record
action-edit-short = Edit
action-add-citation = Add a source to the record
action-add-citation-short = Add source
action-trash = Move the record to the trash
action-trash-short = Trash
action-restore = Restore the record from the trash
action-restore-short = Restore
action-undo = Undo the last change
action-undo-short = Undo
action-redo = Redo what was undone
action-redo-short = Redo
action-duplicates = Show duplicates: what may be recorded twice
action-duplicates-short = Duplicates
action-judge-same = The same: make the two one
action-judge-same-short = Same
action-judge-different = Not the same
action-judge-different-short = Different
action-judge-unsure = It cannot be told
action-judge-unsure-short = Unsure
action-later = Leave the pair for later
action-later-short = Later
action-swap-pair = Keep the other of the two
action-swap-pair-short = Swap
action-copy = Copy the record as text
action-copy-short = Copy
action-write-text = Write the record to a file as text
action-write-text-short = To a file

# Finding.
action-search = Search everything
action-search-short = Search
action-filter = Narrow the list
action-filter-short = Filter
action-go-to-date = Go to a date
action-go-to-date-short = Date
action-sort = Sort by the next column
action-sort-short = Sort
action-reverse = Turn the order round
action-reverse-short = Reverse

# What is shown.
action-view-cases = Show cases
action-view-cases-short = Cases
action-view-timeline = Show the timeline
action-view-timeline-short = Timeline
action-view-people = Show people
action-view-people-short = People
action-view-organisations = Show organisations
action-view-organisations-short = Organisations
action-view-sources = Show sources
action-view-sources-short = Sources
action-drafts = Show drafts
action-drafts-short = Drafts
action-show-trash = Show the trash, or the list again
action-show-trash-short = Trash
action-history = Show who changed what
action-history-short = History
action-verify = Check that the casebook is whole
action-verify-short = Check
action-language = Language: { $name }
action-language-short = Language
action-theme = Theme: { $name }
action-theme-short = Theme
theme-dark = dark
theme-light = light
theme-contrast = high contrast
theme-mono = without colour
action-mouse = Use the mouse, or select text by it again
action-mouse-short = Mouse
action-keyboard = Keyboard: { $name }
action-keyboard-short = Keyboard
action-keyboard-detect = Keyboard: find out from what is typed
action-keyboard-detect-short = Find out

# Moving.
action-open = Open
action-open-short = Open
action-back = Go back
action-back-short = Back
action-next-pane = Next pane
action-next-pane-short = Pane
action-previous-pane = Previous pane
action-previous-pane-short = Previous pane
action-up = Up
action-up-short = Up
action-down = Down
action-down-short = Down
action-page-up = A page up
action-page-up-short = Page up
action-page-down = A page down
action-page-down-short = Page down
action-first = To the first
action-first-short = First
action-last = To the last
action-last-short = Last

# In a form.
action-next-field = Next field; takes what is suggested
action-next-field-short = Next
action-previous-field = Field before
action-previous-field-short = Back
action-full-form = The full form of what is typed
action-full-form-short = Full form
action-save = Save
action-save-short = Save
action-add-part = Add another person, name or source
action-add-part-short = Add
action-remove-part = Take the part out
action-remove-part-short = Remove part
action-more-fields = Show the rare fields, or hide them
action-more-fields-short = More fields
action-undo-typing = Undo typing
action-undo-typing-short = Undo typing
action-redo-typing = Redo typing
action-redo-typing-short = Redo typing

# The program.
action-accept = Do it
action-accept-short = OK
action-stop-job = Stop what is under way
action-stop-job-short = Stop
action-palette = All commands by name
action-palette-short = Commands
action-help = Show the keys
action-help-short = Help
action-close = Close, or go back one level; q leaves at the top
action-close-short = Close
action-lock = Lock now
action-lock-short = Lock
action-quit = Leave the program
action-quit-short = Leave

# Heads of the groups of keys in the help.
help-anywhere = Everywhere
help-global = Anywhere but in a text
help-list = In a list
help-detail = In a record
help-form = In a form
help-quick = In the quick line
help-line = In a line that is typed into
help-overlay = In a window on top
help-duplicates = Among duplicates
help-job = While a job is under way
