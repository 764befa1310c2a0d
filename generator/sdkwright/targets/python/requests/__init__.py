"""What a method takes: `plan.calls` as arguments of Python, and as what the runtime is told.

```
requests             the arguments of a method, the ways to give them, the places in which they travel
arguments            the type of each, and its line in a signature
operation_arguments  how values are written, and what follows
given_types          along which types the runtime looks at what is given
content_types        which media type follows from what is given
styles               how a value is written
```
"""
