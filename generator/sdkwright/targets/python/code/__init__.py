"""What is printed as it stands: the only room, beside that of names, that makes `Code`.

```
types ── annotation ── imports    schemas as annotations, with what must be imported for them
formats, accepts                  which formats have types of their own
literals, layout, expressions     values, long statements and calls, as black lays them out
runtime_classes                   names of the runtime that generated code has
```
"""
