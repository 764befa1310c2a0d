"""What things are called in an SDK: Python for what `plan.names` settles, and what Python alone has.

```
identifiers   how Python writes a name
reserved      names that the runtime has, and the templates
settled       types, the modules that have them, typed dicts
typed_dicts   the names of typed dicts, behind those of types
derived       names that follow from others
identity      the package and the client
```
"""
