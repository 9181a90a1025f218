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
