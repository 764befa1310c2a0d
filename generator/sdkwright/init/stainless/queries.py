"""The queries of transforms (JSONPath Plus) -> JSONPath as the standard has it (RFC 9535), where it has a word for it.

JSONPath Plus writes `$.paths./pets.get` and `==='x'`, and has `^`, `~`, `@property` and calls of JavaScript, which the
standard has not.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_STEP = re.compile(
    r"""(?P<deep>\.\.)(?=\[)|(?P<dots>\.\.?)(?P<name>\*|[^.\[\]^~()]+)|\['(?P<single>(?:[^'\\]|\\.)*)'\]|\["(?P<double>(?:[^"\\]|\\.)*)"\]"""
    r"""|\[(?P<index>-?\d+|\*)\]|\[\?(?P<filter>(?:[^\[\]'"]|'[^']*'|"[^"]*"|\[[^\[\]]*\])*)\]"""
)
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_FOREIGN = re.compile(
    r"@(?:property|parent|path|root)|=~|\.(?:match|includes|startsWith|endsWith|length|test)\b|\(\s*\)|`"
)
_IN_FILTER = (("===", "=="), ("!==", "!="))


@dataclass(frozen=True, slots=True)
class Query:
    """A query in steps, each as RFC 9535 writes it; `last` is the name that the last step is, if it is one."""

    steps: tuple[str, ...]
    last: str | None

    def __str__(self) -> str:
        return "$" + "".join(self.steps)

    @property
    def holder(self) -> str | None:
        """The query for what holds the nodes, where the last step is a name."""
        return "$" + "".join(self.steps[:-1]) if self.last is not None else None


def query_of(text: str) -> Query | None:
    """The query in the standard's own words; None where it has none for it."""
    text = text.strip()
    if not text.startswith("$"):
        return None
    steps: list[str] = []
    last: str | None = None
    at = 1
    while at < len(text):
        found = _STEP.match(text, at)
        if found is None or found.end() == at:
            return None
        step, last = _step(found)
        if step is None:
            return None
        steps.append(step)
        at = found.end()
    return Query(tuple(steps), last)


def _step(found: re.Match[str]) -> tuple[str | None, str | None]:
    """One step, and the name that it is."""
    if found["deep"]:
        return "..", None
    if found["dots"]:
        name, deep = found["name"].strip(), found["dots"] == ".."
        if name == "*":
            return "..*" if deep else ".*", None
        plain = f".{name}" if _PLAIN.fullmatch(name) else f"[{quoted(name)}]"
        return (f".{plain}" if deep and plain.startswith(".") else f"..{plain}" if deep else plain), (
            name if not deep else None
        )
    if found["index"]:
        return f"[{found['index']}]", None
    if found["filter"] is not None:
        return _filter(found["filter"]), None
    name = (found["single"] if found["single"] is not None else found["double"]).replace("\\'", "'").replace('\\"', '"')
    return f"[{quoted(name)}]", name


def _filter(text: str) -> str | None:
    text = text.strip()
    inner = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    if _FOREIGN.search(inner):
        return None
    for theirs, ours in _IN_FILTER:
        inner = inner.replace(theirs, ours)
    return f"[?{inner.strip()}]"


def quoted(name: str) -> str:
    """A name in single quotes (RFC 9535, 2.3.1.1)."""
    return "'" + json.dumps(name, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
