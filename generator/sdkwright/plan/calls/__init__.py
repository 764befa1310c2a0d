"""Calls: what a caller gives to an operation, in which ways, and how it travels.

```
arguments  one argument: its place, its name there, what it may be
values     what a value of a schema may be: null, a secret, bytes
writing    how a value is written, where that does not go without saying
calls      all arguments of an operation, the bodies that it may have, and the ways to give them
names      what arguments are called, and what they are called in the lock
```
"""
