# A text on the whole screen: what can be done in it.
action-edit-text = Write the text on the whole screen
action-edit-text-short = Whole screen
action-leave-text = Back to the form; the text is kept
action-leave-text-short = Form
action-select-text = Select as far as the cursor goes
action-mark-text = Select without Shift: begin, end
action-mark-text-short = Select
action-select-all-text = Select everything
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
action-line-down = Move the line or lines down
action-by-word = Word by word
action-delete-word = Delete a word
action-text-edge = To the beginning, to the end

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

# An editor outside the program, and the warning before it is used.
action-outside-editor = Use an outside editor for long texts, or no longer
action-hand-over = Hand the text to the outside editor
action-hand-over-short = Outside editor
title-outside = Outside editor
outside-command = Long texts will open in: { $command }
outside-warning = There a text is not encrypted. While it is open, it lies readable in a temporary file, and in the swap, backup and history files of the editor. Casebook wipes its own file and what lies beside it; what the editor keeps elsewhere stays.
outside-memory = The temporary file is in memory, not on the disk.
outside-disk = The temporary file is ON THE DISK, not in memory. What is wiped there can be found again, above all on an SSD.
outside-accept = Enter: use it all the same. Esc: leave it off.
notice-outside-on = On. In a long text, Ctrl+E opens the outside editor.
notice-outside-off = The outside editor is no longer used.
notice-outside-keeping = Keeping a draft first. Esc goes back.
notice-outside-changed = Taken in from the editor; Ctrl+Z takes it back.
notice-outside-unchanged = The editor changed nothing.
refused-no-editor = No outside editor is known.
refused-no-editor-advice = Name one in config.toml as external_editor.
refused-outside-off = No outside editor is used.
refused-outside-off-advice = F2 finds “Use an outside editor”.
refused-outside-long = Over { $limit } characters: the old text stays.
refused-outside-long-advice = F8 pastes into another text.
refused-outside-status = The editor failed; the old text stays.
refused-outside-status-advice = F8 puts in what it left.
refused-outside-ended = The editor ended with an error; the text is as it was.
refused-outside-not-text = This is not UTF-8; the old text stays.
refused-outside-not-text-advice = F8 puts in what can be read.
refused-outside-missing = There is no such editor: { $command }
refused-outside-failed = The editor cannot be used: { $why }
refused-outside-left = Remove it yourself, the text is in it: { $path }
