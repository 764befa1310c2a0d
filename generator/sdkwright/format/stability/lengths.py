"""Part of `format.stability`: brackets that black breaks because of what would be too long without.

Such a bracket has no comma at its end, so lengths decide. Told here are only the forms in which a long type is laid
out; in each of them black has a single way to break the line once it does not fit:

```
name: (            name: (             name: NotRequired[       name: type = function(
    A | B              A                   A                        arguments
) = default            | B                 | B                  )
                   ),                  ]
```
In the first two the parentheses are black's own, so the type in them either has no bracket at all, or two `|` or more:
else black might rather break a bracket of the type.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sdkwright.format.stability.physical import COLUMNS, INDENT, Line

_HEAD = re.compile(
    r"n: (?P<call>(?:n|s|None|\.\.\.|\.|\[(?! )|\]|, (?=\S)| \| (?=\S))+ = n)?(?P<subscript>n)?(?P<bracket>[(\[])"
)
_TAIL = re.compile(r"[)\]](?: = (?P<default>n|None|0|0\.0|s))?,?")
_OPERAND = re.compile(r"(?:n|s|None|\.\.\.|\.|\[(?! )|\]|, (?=\S)| \| (?=\S))+")
_ARGUMENTS = re.compile(r"(?:n=)?(?:n|s|0|None|True|False)(?:, (?:n=)?(?:n|s|0|None|True|False))*")


def is_broken_for_its_length(texts: Sequence[str], lines: Sequence[Line], *, is_element: bool) -> bool:
    """Whether black leaves these lines, of which the first opens a bracket and the last closes it, as they are."""
    head, tail = _HEAD.fullmatch(lines[0].shape or ""), _TAIL.fullmatch(lines[-1].shape or "")
    if head is None or tail is None or len(lines) < 3 or not all(line.is_short for line in lines):
        return False
    if lines[-1].depth != lines[0].depth or any(
        line.depth != lines[0].depth + 1 or line.balance for line in lines[1:-1]
    ):
        return False
    inner = [text.strip(" ") for text in texts[1:-1]]
    whole = " ".join(inner)
    brackets = 0 if head["call"] or head["subscript"] else 2
    on_one_line = len(texts[0]) + len(whole) + len(texts[-1].strip(" ")) - brackets
    if on_one_line <= COLUMNS or not all(map(str.isascii, texts)):
        return False
    if head["call"]:
        return _is_call(lines, tail, is_element=is_element)
    shapes = [line.shape or "" for line in lines[1:-1]]
    if not _is_type(shapes, fits=len(whole) + INDENT * (lines[0].depth + 1) <= COLUMNS):
        return False
    if head["subscript"]:
        return head["bracket"] == "[" and not tail["default"] and len(shapes) + shapes[0].count(", ") > 0
    if head["bracket"] != "(" or not ("[" not in "".join(shapes) or _pipes(shapes) > 1):
        return False
    if not tail["default"] or is_element:
        return bool(tail["default"]) or is_element or _pipes(shapes) > 0
    name, default = texts[0].rstrip("( "), texts[-1].strip(" ")[1:]
    return len(f"{name} {whole}{default.partition('=')[0]}= (") > COLUMNS


def _is_call(lines: Sequence[Line], tail: re.Match[str], *, is_element: bool) -> bool:
    """Whether what is called has its arguments on one line, and nothing behind it."""
    is_whole = (lines[-1].shape == ")") and not is_element and len(lines) == 3
    return is_whole and tail["default"] is None and _ARGUMENTS.fullmatch(lines[1].shape or "") is not None


def _is_type(shapes: Sequence[str], *, fits: bool) -> bool:
    """Whether a type stands on one line, or, where it does not fit there, each of its alternatives on one."""
    if any(",]" in shape or "[]" in shape for shape in shapes):
        return False
    if len(shapes) == 1:
        return _OPERAND.fullmatch(shapes[0]) is not None and fits
    operands = [shapes[0], *(shape.removeprefix("| ") for shape in shapes[1:])]
    are_split = all(shape.startswith("| ") for shape in shapes[1:])
    return are_split and not fits and all(_pipes([each]) == 0 and _OPERAND.fullmatch(each) for each in operands)


def _pipes(shapes: Sequence[str]) -> int:
    """How many `|` stand in no bracket."""
    text = " ".join(shapes)
    while (inner := re.sub(r"\[[^\[\]]*\]", "", text)) != text:
        text = inner
    return text.count("|") + text.count(", ")
