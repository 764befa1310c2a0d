"""Operations that hand out the credential: a caller has none yet, whatever the description asks for everywhere.

Seen by the last words of their path: `POST /login`, `POST /auth/token`, `POST /sessions`, `GET /token`.
"""

from __future__ import annotations

from itertools import pairwise

from sdkwright.build.paths.finding import Found
from sdkwright.naming.words import words

_NAMES = frozenset("login logon signin authenticate authentication auth authorize token tokens".split())
_NAMES |= frozenset("session sessions oauth oauth2 jwt register signup refresh".split())
_PAIRS = frozenset({("sign", "in"), ("log", "in"), ("log", "on"), ("sign", "up")})
_GETS = frozenset("login logon signin authenticate token jwt".split())
"""What a GET ends in that hands out a credential; `GET /sessions` lists them."""


def hands_out(found: Found) -> bool:
    """Whether an operation is how a caller gets the credential of the others."""
    steps = [words(step) for step in found.path.partition("?")[0].split("/") if step and "{" not in step]
    if found.method == "GET":
        return bool(steps) and steps[-1][-1:] != [] and steps[-1][-1] in _GETS
    said = [word for step in steps[-2:] for word in step]
    is_called_so = not _NAMES.isdisjoint(said) or any(pair in _PAIRS for pair in pairwise(said))
    return found.method == "POST" and is_called_so and not found.path.endswith("}")
