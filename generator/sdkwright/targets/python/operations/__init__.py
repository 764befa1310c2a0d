"""Methods: what they take and give back together, and the resources that have them.

```
resources       the classes of the tree
overloads       the ways to call a method
shared_options  what the signatures of a method share
module_imports  what their modules import beside types
deprecation     what is deprecated, and what to use instead
```
"""
