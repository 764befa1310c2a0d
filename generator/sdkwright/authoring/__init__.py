"""Beside the way: what somebody who writes a pack asks for (`sdkwright pack`).

```
starting     the files of a new pack             checking    the look at a pack alone
snapshots    what a pack makes of `descriptions/`, beside what it made before
changes      what a pack replaces of another one, and whether that has changed since
```
"""
