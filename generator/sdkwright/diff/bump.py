"""The version that follows from what has changed, by Semantic Versioning 2.0.0.

```
                      from 1.0.0 on (sections 6 to 8)    before (section 4: anything may change)
something breaks      major                              minor
something is new      minor                              patch
something is          minor                              patch
  deprecated
what is sent changes, patch                              patch
  and no code does
anything else         patch                              patch
```
Before 1.0.0 a version has one number less to say it with, as pip's `~=0.3.0` and Cargo's `^0.3.0` read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sdkwright.diff.change import Change, Effect, Section
from sdkwright.parse import whole

_VERSION = re.compile(r"(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?")
MAJOR, MINOR, PATCH, SAME = "major", "minor", "patch", "none"
BUMPS = (SAME, PATCH, MINOR, MAJOR)
"""What of a version moves, the least first."""


def bump_of(changes: Iterable[Change]) -> str:
    """What of a version from 1.0.0 on has to move."""
    found = SAME
    for change in changes:
        if change.effect is Effect.BREAKING:
            return MAJOR
        is_minor = change.effect is Effect.ADDITIVE or change.section is Section.DEPRECATED
        found = MINOR if is_minor or found == MINOR else PATCH
    return found


def next_version(version: str, bump: str) -> str | None:
    """The version that follows; None for one that is no plain `1.2.3`, such as `2.0.0rc1`."""
    numbers = numbers_of(version)
    if numbers is None:
        return None
    major, minor, patch = numbers
    if bump == SAME:
        return version
    if major == 0:
        bump = {MAJOR: MINOR, MINOR: PATCH}.get(bump, bump)
    moved = {MAJOR: (major + 1, 0, 0), MINOR: (major, minor + 1, 0), PATCH: (major, minor, patch + 1)}[bump]
    return ".".join(map(str, moved))


def numbers_of(version: str) -> tuple[int, int, int] | None:
    """The three numbers of a plain version; the last one is 0 where there are two."""
    found = _VERSION.fullmatch(version)
    if found is None:
        return None
    major, minor, patch = (whole(part or "0") or 0 for part in found.groups())
    return major, minor, patch
