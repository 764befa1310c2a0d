"""Looks at the templates of a run before anything is made: every branch, taken or not, against what it would see.

```
templates     all templates of a run
manifest      what each row is made for, and where it goes       overrides    templates and blocks that replace nothing
statements    branches, loops, blocks, macros, what they draw on
expressions   names, attributes, calls                           shapes       what a name can be, by its annotation
filters       what filters take and give                         builtins     what of Jinja may be used
arguments     what filters, tests, calls are given               comparisons  what never holds
narrowing     what may be none, and who has asked                records      dicts and namespaces of templates
sources       the templates, parsed                              places       the line and column of each part
scopes        what a place in a template sees                    source_text  expressions, in messages
findings      what is said of expressions                        unused       options and macros that nothing asks for
stale         what is replaced, and has changed since
```
"""
