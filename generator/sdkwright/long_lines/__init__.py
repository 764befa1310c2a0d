"""Beside the way: how black breaks a statement that is too long for its line, without black.

```
leaves       one statement into tokens
parentheses  those that may be put around parts of it
lines        a line of tokens: what it is, whether it fits, where it may be split
splits       the ways to split it, in the order in which black tries them
```
This follows black's `linegen.py`, `lines.py` and `brackets.py` step by step for the statements that we print:
declarations, assignments, signatures, imports, calls of names, strings, numbers and brackets. Of any other (an operator
but `|`, a keyword within an expression, a comment, letters that are not ASCII) it says nothing. `targets` prints by it,
`format` knows by it what black would write; `tests/stability` holds it against black.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sdkwright.long_lines.leaves import Unknown
from sdkwright.long_lines.lines import COLUMNS, INDENT
from sdkwright.long_lines.parentheses import read
from sdkwright.long_lines.splits import broken
from sdkwright.memo import Computation, memoized
from sdkwright.text import Json

__all__ = ["COLUMNS", "INDENT", "laid_out"]

_COMPUTATION = Computation("lines", ("sdkwright.long_lines",))


def laid_out(statement: str, *, depth: int) -> Sequence[str] | None:
    """The lines, without their common indentation, in which black writes a statement that stands so many levels deep.

    It may come on one line or on several, and its commas before a closing bracket count. None where nothing is known.
    """
    found = memoized(_COMPUTATION, f"{depth} {statement}", lambda _: _computed(statement, depth))
    return tuple(map(str, found)) if isinstance(found, list) else None


@lru_cache(maxsize=4096)
def _computed(statement: str, depth: int) -> Json:
    try:
        return [*broken(read(statement), depth=depth)]
    except Unknown:
        return None
