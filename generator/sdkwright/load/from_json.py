"""A part of `load`: JSON text -> its value, by the standard library's parser.

The fast parser says whether something is wrong; only then a slow scan over the tokens says where.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NoReturn

from sdkwright.load.document import (
    Budget,
    Source,
    duplicate_key,
    mark_at,
    number_not_finite,
    number_too_long,
    too_deep,
    too_many_nodes,
)
from sdkwright.load.slips import json_slip
from sdkwright.parse import LONGEST_NUMBER, finite
from sdkwright.report import Mark
from sdkwright.text import Json

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|-?(?:\d[\d.eE+-]*|Infinity)|NaN', re.DOTALL)


def parse_json(source: Source, text: str, budget: Budget) -> Json:
    """The value of a JSON text. A duplicate key, an endless number, too much nesting: each is refused at its place."""
    checks = _Checks()
    try:
        value: Json = json.loads(
            text, object_pairs_hook=checks.object, parse_float=checks.float, parse_constant=checks.constant
        )
    except json.JSONDecodeError as error:
        raise json_slip(source, text, error) from None
    except (RecursionError, ValueError):
        _refuse(source, text, budget)
    if checks.failed or not _within(value, budget):
        _refuse(source, text, budget)
    return value


@dataclass(slots=True)
class _Checks:
    """The hooks of the fast parser: they only remember that something was wrong."""

    failed: bool = field(default=False)

    def object(self, pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        made = dict(pairs)
        if len(made) != len(pairs):
            self.failed = True
        return made

    def float(self, digits: str) -> float:
        number = finite(digits)
        self.failed = self.failed or number is None
        return number or 0.0

    def constant(self, name: str) -> None:
        self.failed = True


def _within(value: Json, budget: Budget) -> bool:
    """Whether depth and nodes keep to the budget, level by level; the last level may hold scalars alone."""
    level = [value]
    nodes = 1
    for _ in range(budget.depth):
        level = [child for node in level for child in _children(node)]
        nodes += len(level)
        if not level or nodes > budget.nodes:
            break
    return nodes <= budget.nodes and not any(isinstance(node, (dict, list)) for node in level)


def _children(node: Json) -> Iterable[Json]:
    if isinstance(node, dict):
        return node.values()
    return node if isinstance(node, list) else ()


def _refuse(source: Source, text: str, budget: Budget) -> NoReturn:
    """Names the first thing wrong in a text that the fast parser or its hooks refused."""
    scan = _Scan(source.name, text, budget)
    for token in _TOKEN.finditer(text):
        scan.take(token.group(), token.start())
    raise too_many_nodes(Mark(source.name, 1, 1), budget)


@dataclass(slots=True)
class _Scan:
    """A walk over the tokens of a JSON text that knows the keys of every object that is open."""

    name: str
    text: str
    budget: Budget
    open: list[dict[str, int] | None] = field(default_factory=list)
    at_key: bool = False

    def take(self, token: str, offset: int) -> None:
        match token[0]:
            case "{" | "[":
                self._push(token, offset)
            case "}" | "]":
                del self.open[-1:]
            case ",":
                self.at_key = bool(self.open) and self.open[-1] is not None
            case ":":
                self.at_key = False
            case '"':
                self._string(token, offset)
            case _:
                self._number(token, offset)

    def _push(self, token: str, offset: int) -> None:
        self.open.append({} if token == "{" else None)
        self.at_key = token == "{"
        if len(self.open) > self.budget.depth:
            raise too_deep(self._mark(offset), self.budget)

    def _string(self, token: str, offset: int) -> None:
        keys = self.open[-1] if self.open and self.at_key else None
        if keys is None:
            return
        key = json.loads(token)
        if key in keys:
            raise duplicate_key(key, self._mark(offset), self._mark(keys[key]))
        keys[key] = offset

    def _number(self, token: str, offset: int) -> None:
        if len(token) > LONGEST_NUMBER:
            raise number_too_long(self._mark(offset))
        if finite(token) is None:
            raise number_not_finite(token, self._mark(offset))

    def _mark(self, offset: int) -> Mark:
        return mark_at(self.name, self.text, offset)
