"""Decimals without a format: a number or the text of one, and the pattern by which pydantic writes them.

Pydantic takes `anyOf: [{type: number}, {type: string, pattern: ...}]` for a `Decimal`, and answers with the string.
"""

from __future__ import annotations

import re
from dataclasses import replace

from sdkwright.build.schemas.shape import Shape
from sdkwright.resolve import Graph
from sdkwright.text import Json

_OF_DIGITS = re.compile(r"(?:\\[d.+-]|[0-9eE.,:=!?*+^$(){}|\[\]-])+")
"""A pattern that has signs, digits and nothing else, looked at as text: nobody runs it."""
_LONGEST = 300


def decimals(graph: Graph, shape: Shape) -> Shape:
    """The same shape, as that of a decimal where its branches are a number and the digits of one."""
    if len(shape.members) not in (2, 3) or shape.properties or shape.values is not None:
        return shape
    told = [graph.value(member) for member in shape.members]
    members = [member for member in told if not (isinstance(member, dict) and member.get("type") == "null")]
    if len(members) != 2 or not any(map(_is_number, members)) or not any(map(_is_digits, members)):
        return shape
    types = ("string", "null") if len(members) < len(told) or shape.nullable else ("string",)
    return replace(shape, members=(), types=types, format="decimal", also_number=True)


def _is_number(member: Json) -> bool:
    return isinstance(member, dict) and member.get("type") == "number" and "format" not in member


def _is_digits(member: Json) -> bool:
    if not isinstance(member, dict) or member.get("type") != "string" or "format" in member:
        return False
    pattern = member.get("pattern")
    if not isinstance(pattern, str) or len(pattern) > _LONGEST:
        return False
    has_digit = "\\d" in pattern or "0-9" in pattern
    return has_digit and _OF_DIGITS.fullmatch(pattern) is not None
