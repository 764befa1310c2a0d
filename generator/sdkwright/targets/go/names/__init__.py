"""What things are called in Go.

```
identifiers   words as Go writes them, and which names a module has taken
package       the names of a whole package beside its types: services, parameters, constants, options, files
```
"""
