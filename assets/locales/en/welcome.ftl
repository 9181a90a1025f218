# The screens that are shown where there is no casebook yet.
welcome-head = There is no casebook on this computer yet.
welcome-casebook = Make a casebook
welcome-demo = Look at the demo first
welcome-leave = Leave
welcome-about = A casebook is one encrypted file. Nothing is sent anywhere.
welcome-keys-start = Left Right language   Up Down choose   Enter go on
welcome-place = Where should the casebook be kept?
welcome-place-about = Enter takes what stands there. A casebook elsewhere is opened by the command: casebook PATH
welcome-keys-place = Enter go on   Ctrl+U empties the line   Esc back
welcome-passphrase = Choose a passphrase.
welcome-passphrase-about = Four words or more are best. Whoever forgets it loses the casebook: nobody can open it without. Enter alone, or Down, offers six random words.
welcome-keys-passphrase = Enter go on   Tab show or hide   Esc back
welcome-words = Write these six words down, on paper:
welcome-words-about = They are the passphrase. Without them nobody can open the casebook, nor help you. Once they are written down, Enter goes on.
welcome-keys-words = Enter written down   Down other words   Esc back
welcome-again = Type the passphrase again.
welcome-keys-again = Enter make it   Tab show or hide   Esc back
welcome-making = Making the casebook …
welcome-making-demo = Making the demo …
welcome-next-time = Next time it is opened by: casebook { $path }

# How hard a passphrase is to guess.
strength-weak = Weak: easy to guess.
strength-fair = Fair: hard to guess for most.
strength-strong = Strong: nobody guesses it.

# What is wrong with an answer, and what to do about it.
problem-weak = This passphrase is easy to guess.
problem-weak-advice = Make it longer, or press Down for six words; Enter takes it all the same.
problem-typed-differ = The two are not the same.
problem-typed-differ-advice = Mind the keyboard layout and Caps Lock. Esc goes back to choose anew.
problem-words-differ = These are not the six words.
problem-words-differ-advice = Type them with spaces between. Esc shows them once more.
problem-place-exists = There is a file of this name already; it was not changed.
problem-place-exists-advice = Choose another name.
problem-place-folder = This is a folder.
problem-place-folder-advice = Add the name of a file to it, such as january.casebook.
problem-place-not-writable = Nothing can be written there: { $why }.
problem-place-not-writable-advice = Choose a folder that you can write to.

# The tour.
action-tour = Show the tour: five steps
action-tour-next = Next step of the tour
action-tour-end = End the tour
help-tour = While the tour is shown
refused-no-tour = The tour is not shown.
tour-title-offer = Tour
tour-title = Tour: step { $number } of 5
tour-offer = Five short steps show what can be done here. { $next } starts them.
tour-incident = Enter an incident: { $new } opens the quick line. Type when, Tab, where, Tab, what, Tab, who, and so on; any of it may stay empty. Enter saves, Esc closes the line.
tour-search = Find it again: { $search } searches everything, in any spelling or script. { $filter } narrows the list. Try one of them with a word or a name.
tour-links = Look inside: Enter opens a record, Down goes to its links, Enter follows one. Left goes back.
tour-undo = Nothing is lost: { $undo } undoes the last change, { $redo } does it again. What was typed and not saved is in the drafts: { $drafts }. Undo and redo, or look at the drafts.
tour-help = That is all: { $help } shows every key, { $palette } finds every command by its name. Open one of them. { $quit } leaves; what was typed is kept first.
tour-keys = { $next } next step   Esc ends the tour
notice-tour-over = The tour is over. { $palette } and the word “tour” show it again.
