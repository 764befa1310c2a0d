"""What follows from a description and sdk.toml, in no language: decided once, for every target.

```
project           who is behind an SDK, on which terms, and where more is written
```
"""
