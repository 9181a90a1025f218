# What is wrong in config.toml, and how to put it right.
config-unreadable = The file cannot be read: { $value }.
config-syntax = This is not TOML: { $value }.
config-unknown = There is no such setting; there are { $value }.
config-value = This must be one of: { $value }.
config-no-context = Keys hold in one of: { $value }.
config-no-action = There is no such command; `casebook keys` lists them.
config-no-key = “{ $value }” is no key; write n, F9, Del, Ctrl+P or Shift+Tab.
config-foreign-key = Write “{ $value }” as the sign that a US keyboard has there.
config-untold-key = Terminals send “{ $value }” without Shift; choose another key.
config-not-there = This cannot be done there.
config-taken = { $key } does “{ $other }” there; give that another key first.
config-types = { $key } types text there; choose a key such as F9 or Ctrl+G.
config-edits = { $key } edits text there; choose a key such as F9 or Ctrl+G.
config-destroys = { $key } is pressed too easily for this; choose F9, say.
config-reserved = { $key } always closes what is on top; choose another key.
config-alike = Terminals send { $key } as { $other }; choose another key.
config-needed = One would be lost without a key for this; it keeps its own.
config-hides = { $key } hides “{ $other }” in { $context }.
config-keyless = “{ $other }” has no key now; F2 finds it by name.
config-more = { $number ->
    [one] `casebook keys` tells { $number } more.
   *[other] `casebook keys` tells { $number } more.
}
