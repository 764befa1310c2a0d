"""What people changed in generated files by hand, and want to keep: patches beside sdk.toml, applied in each run.

```
store    sdk.patches/PACK/PATH.patch, what was changed, and PATH.base, the file as it was generated then
applied  a stage between `format` and `write`: each patch is merged into what is generated now
edits    which files were edited by hand, and what they were made of: what `sdkwright keep` stores
```
A merge needs the whole file of then: generated code repeats itself, and three lines around a change fit in many places.
"""
