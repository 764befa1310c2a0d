"""What readers are told, said once for docstrings and for pages: text of the description without its markup.

```
operations    an operation: its introduction, its body, what comes back, what may fail, where more is said
resources     a resource, in the words of its tags
deprecation   what to use in place of what is deprecated
links         a line that leads to where more is said
```
"""
