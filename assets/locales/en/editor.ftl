# A text on the whole screen: what can be done in it.
action-edit-text = Write the text on the whole screen
action-edit-text-short = Whole screen
action-leave-text = Back to the form; the text is kept
action-leave-text-short = Form
action-select-text = Select as far as the cursor goes
action-select-text-short = Select
action-mark-text = Select without Shift: begin, end
action-mark-text-short = Select
action-select-all-text = Select everything
action-select-all-text-short = All
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
action-line-up-short = Line up
action-line-down = Move the line or lines down
action-line-down-short = Line down
action-by-word = Word by word
action-by-word-short = Word
action-delete-word = Delete a word
action-delete-word-short = Delete word
action-text-edge = To the beginning, to the end
action-text-edge-short = Edge

help-text = In a text on the whole screen
help-find = Finding in a text

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
