# What can be done. The long form stands in the palette and in the help, the
# short one beside its key in the footer.

action-new-incident = New incident
action-new-incident-short = New
action-repeat = Repeat the last incident, but for who
action-repeat-short = Repeat
action-new-record = New record of the kind shown
action-edit = Edit the record
action-edit-short = Edit
action-edit-field = Edit one field of the record
action-edit-field-short = Field
action-add-citation = Add a source to the record
action-trash = Move the record to the trash
action-trash-short = Trash
action-restore = Restore the record from the trash
action-restore-short = Restore
action-undo = Undo the last change
action-undo-short = Undo
action-redo = Redo what was undone
action-duplicates = Show duplicates: what may be recorded twice
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
action-copy-value = Copy one thing that the record says
action-compare = Two marked records side by side: one person or two?
action-compare-short = Compare
action-tag = Tag, or take tags away
action-tag-short = Tag
action-move-to-case = Move to a case
action-move-to-case-short = To case
action-set-field = Set a field on all that are marked, or on the record
action-set-field-short = Set field
action-mark = Mark the row, or take its mark away
action-mark-short = Mark
action-mark-range = Begin a range of rows to mark, or end it
action-mark-all = Mark every row that passes the filter
action-unmark = Take all marks away
action-unmark-short = Unmark
action-write-text = Write the record to a file as text

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

# What is shown.
action-view-cases = Show cases
action-view-timeline = Show the timeline
action-view-people = Show people
action-view-organisations = Show organisations
action-view-sources = Show sources
action-view-places = Show places
action-drafts = Show drafts
action-columns = Columns of the list, their order, and which it sorts by
action-columns-short = Columns
action-show-trash = Show the trash, or the list again
action-history = Show the last steps, to undo or do again
action-verify = Check that the casebook is whole
action-import = Import records from a file
action-back-up = Back up the casebook
action-language = Language: { $name }
action-theme = Theme: { $name }
theme-dark = dark
theme-light = light
theme-contrast = high contrast
theme-mono = without colour
action-mouse = Use the mouse, or select text by it again
action-keyboard = Keyboard: { $name }
action-keyboard-detect = Keyboard: find out from what is typed

# Moving.
action-open = Open
action-open-short = Open
action-back = Go back
action-next-pane = Next pane
action-next-pane-short = Pane
action-previous-pane = Previous pane
action-next-record = Next record of the list
action-next-record-short = Next
action-previous-record = Record before in the list
action-next-hit = To the next hit of the last search
action-previous-hit = To the hit before of the last search
action-zoom = This pane on the whole screen, or all again
action-zoom-short = Whole pane
action-larger = Make the pane larger
action-smaller = Make the pane smaller
action-up = Up
action-down = Down
action-page-up = A page up
action-page-down = A page down
action-page-down-short = Page down
action-first = To the first
action-last = To the last

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
action-redraw = Draw the screen anew
action-lock = Lock now
action-quit = Leave the program

# Heads of the groups of keys in the help.
help-anywhere = Everywhere
help-global = Anywhere but in a text
help-list = In a list
help-hues = How the column What is marked
help-flags = Why a record needs a look
help-marked = While rows are marked
help-detail = In a record
help-form = In a form
help-quick = In the quick line
help-line = In a line that is typed into
help-overlay = In a window on top
help-duplicates = Among duplicates
help-job = While a job is under way
