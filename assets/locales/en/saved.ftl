# What is kept under a name: filters and templates.
kind-filter = Saved filter
kind-template = Template
new-filter = New saved filter
new-template = New template
field-listing = List
field-filter = Filter
field-sort = Order
field-descending = Reversed
field-record = For
field-content = Fills

action-saved-filters = Saved filters: use one
action-save-filter = Save the filter in force under a name
action-consents = Consents that run out
action-templates = Fill a form from a template
action-templates-short = Template
action-save-template = Save what is typed as a template
action-rename = Give it another name
action-rename-short = Rename
help-saved = Among saved filters and templates

title-saved-filters = Saved filters
title-templates = Templates
title-save-filter = Save the filter under a name
title-save-template = Save a template under a name
title-rename = Another name for { $name }
saved-hint = Type words of the name. Enter uses it, F4 renames, Del: to the trash.
saved-keeps = Enter saves it under this name.
saved-replaces = Enter replaces { $reference }, which has this name.
saved-none-fits = Nothing of this name.
saved-no-filters = No saved filters yet. Narrow a list with /, then B.
saved-no-templates = No templates yet. Ctrl+K in a form saves one.
quick-template = = template
quick-similar = = as chosen
quick-ahead = what was typed ahead waits for the next line

notice-kept = Saved { $name } as { $reference }. z undoes.
notice-replaced = Replaced { $reference }, { $name }. z undoes.
notice-renamed = { $reference } is called { $name } now. z undoes.

refused-no-filter = No filter is in force.
refused-no-filter-advice = Narrow the list with / first.
refused-template-empty = Nothing is filled that a template could keep.
refused-template-empty-advice = Fill a field first.
refused-template-kind = Records of this kind have no templates.
problem-template-field = { $field } is not understood yet.
problem-template-field-advice = Correct it or leave it empty, then save the template.
problem-template-full = This is more than a template can keep.
problem-template-full-advice = Take some people out.
problem-name-needed = Type a name.
problem-name-taken = { $reference } has this name already; choose another.

# Incidents near to the one that is being entered.
action-look = Look at what is probably there already
action-look-short = Duplicates?
action-similar = Fill from a similar incident
action-similar-short = Similar
help-near = Among incidents that are near
help-drafts = In the list of drafts
help-columns = Among the columns
help-history = Among the last steps
title-likely = Probably there already; Esc goes back to the line
title-similar = Similar incidents: Enter fills what is empty
near-none = Nothing of the kind yet.
likely-head = Probably there already (Ctrl+D shows it):
likely-some = Perhaps { $references }
shared-person = same person: { $name }
shared-name = same name: { $name }
shared-day = same day
shared-days = days overlap
shared-kind = same kind
shared-family = like kind
shared-place = same place
refused-no-line = No incident is being entered.
refused-no-line-advice = n opens the quick line.
refused-none-likely = Nothing seems to be there already.
