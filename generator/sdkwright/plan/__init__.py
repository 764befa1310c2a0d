"""What follows from a description and sdk.toml, in no language: decided once, for every target.

```
api               the whole plan of an API, for one language
operations        an operation as it is called: all of what follows
responses         which responses say yes, what each holds, and what comes item by item
resources         the tree of resources, and what is called how in it
names             what things are called: words of the description, in the letters of a target's language
plain_forms       what callers may write in an argument without a class, and what that is called
access            where an API is, who may call it, and what its client is told once
bodies            which media type of a body goes, and what a caller gives of it
calls             what a caller gives, in which ways, and how it travels
docs              what readers are told of resources and operations
equal_schemas     which schemas say the same
equal_unions      unions without a name that say what a component says
used_schemas      what operations and events lead to, and what arguments hold
project           who is behind an SDK, on which terms, and where more is written
samples           values and calls that show an API: to its readers, and to the tests of an SDK
```
"""
