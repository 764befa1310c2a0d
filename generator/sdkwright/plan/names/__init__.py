"""What things are called: the words come from the description, the letters from the language of a target.

```
type_names     what types would like to be called, in words
union_roles    ... and the members of unions
shared_places  ... and what several operations share
shared_enums   which inline enumerations are one
punctuation    texts that differ in their signs alone, told apart by saying these
language       what a target gives: how its language writes a name, and which names are taken
scopes         who gets which name: the one resolver of every scope
known_names    what goes before a description: the pins of sdk.toml, and what the lock remembers
titles         what an API is called, after its title
attributes     the names of what a schema holds: fields, and members of enumerations
settled        the names of all types and operations
```
"""
