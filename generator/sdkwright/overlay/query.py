"""JSONPath queries (RFC 9535) over a description: what the target of an overlay means.

Its patterns are I-Regexp (RFC 9485), which a machine without backtracking decides in one pass over the text. Python's
engine would take years over `(a+)+$`.
"""

from __future__ import annotations

from functools import cache

import jsonpath
import jsonschema_rs
from jsonpath.function_extensions import Match, Search

from sdkwright.text import Json

Way = tuple[str | int, ...]
"""The keys and indices from the root to a node."""


class NoQuery(ValueError):
    """A text that is no JSONPath query."""


def ways(target: str, value: Json) -> tuple[Way, ...]:
    """The ways to all nodes that a query means; `NoQuery` where it is none."""
    try:
        return tuple(match.parts for match in _environment().finditer(target, value))
    except jsonpath.JSONPathError as error:
        raise NoQuery(target) from error


@cache
def _environment() -> jsonpath.JSONPathEnvironment:
    environment = jsonpath.JSONPathEnvironment(strict=True)
    environment.function_extensions |= {"match": _Match(), "search": _Search()}
    return environment


class _Search(Search):
    def __call__(self, value: object, pattern: object) -> bool:
        return _matches_pattern(value, pattern)


class _Match(Match):
    def __call__(self, value: object, pattern: object) -> bool:
        return isinstance(pattern, str) and _matches_pattern(value, f"^(?:{pattern})$")


def _matches_pattern(value: object, pattern: object) -> bool:
    """Whether text has what a pattern says; a pattern that is none fits nothing (RFC 9535, 2.4.6)."""
    if not isinstance(value, str) or not isinstance(pattern, str):
        return False
    judge = _judge(pattern)
    return judge is not None and judge.is_valid(value)


@cache
def _judge(pattern: str) -> jsonschema_rs.Draft202012Validator | None:
    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=jsonschema_rs.RegexOptions())
    except ValueError:
        return None
