"""What follows from a description and sdk.toml, in no language: decided once, for every target.

```
type_names        what types would like to be called, in words
union_roles       ... and the members of unions
plain_forms       what callers may write in an argument without a class, and what that is called
bodies            which media type of a body goes, and what a caller gives of it
equal_schemas     which schemas say the same
equal_unions      unions without a name that say what a component says
shared_places     what several operations share
used_schemas      what operations and events lead to, and what arguments hold
project           who is behind an SDK, on which terms, and where more is written
example_values    values that readers are shown: those of the description, or such as look like one
shown_calls       which operations a reader is shown first, and for what
```
"""
