"""How a model is shown: short enough for a log, and without what is nobody's to see.

`repr(pet)` names what is set. A long text is cut, and so is what is large or deep; a
password, and what is never sent back (`writeOnly`), is hidden.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from .model import Model

_LONGEST_TEXT = 200
_MOST_ITEMS = 20
_DEEPEST = 12
_LONGEST = 4_000


def shown(model: Model) -> str:
    """Return `Pet(name='Rex')`; the values of what is hidden are not in it."""
    parts, length = list[str](), 0
    for piece in _pieces(model, 0):
        parts.append(piece)
        length += len(piece)
        if length > _LONGEST:
            return f"{''.join(parts)[:_LONGEST]}..."
    return "".join(parts)


def _pieces(value: Any, depth: int) -> Iterator[str]:
    """Return the text of a value piece by piece, of which only the first are needed."""
    kind = cast("type[object]", type(value))
    if hasattr(kind, "__shown__"):
        held, hidden = value.__shown__(), value.__hidden__
        entries = (_entry(f"{k}=", k, v, hidden, depth) for k, v in held.items())
        yield from _list(f"{kind.__name__}(", entries, ")", depth)
    elif kind is dict:
        entries = (_entry(f"{_text(k)}: ", k, v, (), depth) for k, v in value.items())
        yield from _list("{", entries, "}", depth)
    elif kind is list or kind is tuple:
        entries = (_pieces(item, depth + 1) for item in value[:_MOST_ITEMS])
        more = len(value) - _MOST_ITEMS
        end = "]" if kind is list else ",)" if len(value) == 1 else ")"
        end = f", ... ({more} more){end}" if more > 0 else end
        yield from _list("[" if kind is list else "(", entries, end, depth)
    else:
        yield _text(value)


def _list(
    start: str, entries: Iterable[Iterator[str]], end: str, depth: int
) -> Iterator[str]:
    yield start
    if depth == _DEEPEST:
        entries, end = (), f"...{end[-1]}"
    for index, entry in enumerate(entries):
        if index:
            yield ", "
        yield from entry
    yield end


def _entry(
    start: str, name: object, value: object, hidden: Container[object], depth: int
) -> Iterator[str]:
    yield start
    if name in hidden or str(name).lower().endswith("password"):
        yield "'***'"
    else:
        yield from _pieces(value, depth + 1)


def _text(value: object) -> str:
    if isinstance(value, (str, bytes)) and len(value) > _LONGEST_TEXT:
        return f"{value[:_LONGEST_TEXT]!r}... ({len(value)} long)"
    try:
        return repr(value)
    except ValueError:  # an integer of more digits than Python likes to write
        return f"<{type(value).__name__}>"
