"""What follows from a description and sdk.toml, in no language: decided once, for every target.

```
type_names        what types would like to be called, in words
union_roles       ... and the members of unions
plain_forms       what callers may write in an argument without a class, and what that is called
equal_unions      unions without a name that say what a component says
shared_places     ... and what several operations share
project           who is behind an SDK, on which terms, and where more is written
example_values    values that readers are shown: those of the description, or such as look like one
shown_calls       which operations a reader is shown first, and for what
```
"""
