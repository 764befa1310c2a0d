"""Constants, and calls whose arguments are constants, laid out as black does it however deep they are nested.

What fits stands on one line; else each argument or item has its own, with a comma behind it. Black keeps such a comma,
and the lines with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sdkwright.plan.samples.values import Digits, ExactNumber, Sample
from sdkwright.quote import py
from sdkwright.targets.python.code.formats import NUMBER
from sdkwright.targets.python.code.layout import WIDTH
from sdkwright.targets.python.names.identifiers import snake_name
from sdkwright.text import Code, Json, Text

_STEP = 4

DIGITS, EXACT = Code("Digits"), Code(NUMBER)
NUMBERS = {Digits: DIGITS, ExactNumber: EXACT}
"""What makes a number whose digits count: in the tests of an SDK, and in its users' code."""


@dataclass(frozen=True, slots=True)
class Call:
    """`function(value, name=value)`; an argument without a keyword has an empty one."""

    function: Code
    arguments: tuple[tuple[Code, Expression], ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of more than values."""

    items: tuple[Expression, ...]


Expression: TypeAlias = Sample | Json | Code | Call | Listed | tuple["Expression", ...]
"""What can be printed, `Code` as it stands."""

POSITIONAL = Code("")
PATH, RESULT, ITEM, NOT_FOUND = Code("Path"), Code("result"), Code("item"), Code("NotFoundError")
"""What code that is shown calls a file on the disk, what comes back, and the error that callers expect."""
REQUEST, RESPONSE, STREAM = Code("Request"), Code("Response"), Code("stream_response")
JSON, FORM, PARTS, PART, CONTENT = Code("Json"), Code("Form"), Code("Parts"), Code("Part"), Code("Content")
"""The classes of an SDK's own tests, and the function for a response that comes item by item."""
QUERY, HEADERS, COOKIES, BODY, AUTH = map(Code, ("query", "headers", "cookies", "body", "auth"))
TYPED, READ = Code("typed"), Code("read")
"""The keywords of those."""
BASE_URL = Code("base_url")
"""The argument of a client that says where the API is."""
SYNC_SAMPLE = Code("python"), Code("Python"), Code("python")
ASYNC_SAMPLE = Code("python-async"), Code("Python (async)"), Code("python")
"""What programs that are shown are called: their name, their title, and what a highlighter says."""


def call_of(function: Code, *positional: Expression, keywords: Sequence[tuple[Code, Expression]] = ()) -> Call:
    """A call; a keyword whose value is None is left out."""
    named = (pair for pair in keywords if pair[1] is not None)
    return Call(function, (*((POSITIONAL, value) for value in positional), *named))


def laid_out(value: Expression, *, at: int, behind: str, before: str = "") -> Code:
    """An expression as it stands in a template, in a line that begins in column `at`, between these two texts."""
    text = "\n".join(_lines(value, at, behind, before))
    return Code(text[len(behind) : len(text) - len(before)])


def behind_lambda(call: Call) -> Code:
    """A call behind `lambda client: `, two levels deep; in parentheses where its first line does not fit there."""
    behind = "lambda client: "
    usual = laid_out(call, at=8, behind=behind, before=",")
    first, _, more = usual.partition("\n")
    if 8 + len(behind) + len(first) + (0 if more else len(",")) <= WIDTH:
        return usual
    return Code("\n".join(["(", *(f"    {line}" for line in laid_out(call, at=12, behind="").split("\n")), ")"]))


def method_of_client(call: Code) -> Code:
    """A method as the tests call it."""
    return Code(f"client.{call}")


def variable_name(said: Sequence[str]) -> Code:
    """What code that is shown calls a value, by its words."""
    return Code(snake_name("_".join(said)))


def raw_method(call: Code) -> Code:
    """The same method, which gives the response as a whole: `client.pets.with_raw_response.list`."""
    above, _, method = call.rpartition(".")
    return Code(f"{above}.with_raw_response.{method}")


def statement(value: Expression, *, at: int, behind: str, before: str = "", width: int = WIDTH) -> Code:
    """An expression in a line of its own, between these two texts; the line begins in column `at`, and has a width."""
    return Code("\n".join(_lines(value, at, behind, before, width)))


def names_in(value: Expression) -> frozenset[Code]:
    """The functions and classes that an expression calls."""
    match value:
        case Call():
            inner = [item for _, item in value.arguments]
            return frozenset({value.function}).union(*map(names_in, inner))
        case list() | tuple():
            return frozenset[Code]().union(*map(names_in, value))
        case Listed():
            return frozenset[Code]().union(*map(names_in, value.items))
        case dict():
            return frozenset[Code]().union(*map(names_in, value.values()))
        case Digits():
            return frozenset({NUMBERS[type(value)]})
        case _:
            return frozenset()


def awaited(behind: str) -> str:
    """What stands before a call that is awaited."""
    return f"{behind}await "


def awaited_call(call: Code) -> Code:
    """The same call within a coroutine."""
    return Code(awaited("") + call)


def outline(call: Code, needed: Sequence[tuple[Code, bool]], *, has_more: bool) -> Code:
    """A method by what it needs, as the list of methods has it: `client.pets.feed(pet_id, food=, ...)`.

    An argument is told by its name, and by whether it stands without it.
    """
    given = [name if is_positional else f"{name}=" for name, is_positional in needed]
    return Code(f"{method_of_client(call)}({', '.join([*given, *(['...'] if has_more else [])])})")


def flat(value: Expression) -> str:
    """An expression on one line."""
    match value:
        case Code():
            return value
        case Call():
            return f"{value.function}({', '.join(_keyword(key) + flat(inner) for key, inner in value.arguments)})"
        case str():
            return py(Text(value))
        case tuple():
            return f"({', '.join(map(flat, value))}{',' if len(value) == 1 else ''})"
        case list():
            return f"[{', '.join(map(flat, value))}]"
        case Listed():
            return f"[{', '.join(map(flat, value.items))}]"
        case dict():
            return "{" + ", ".join(f"{py(Text(key))}: {flat(item)}" for key, item in value.items()) + "}"
        case bytes():
            return _bytes(value)
        case Digits():
            return f"{NUMBERS[type(value)]}({py(Text(value.text))})"
        case _:
            return repr(value)


def _lines(value: Expression, at: int, before: str, after: str, width: int = WIDTH) -> Iterator[str]:
    line = before + flat(value) + after
    inner = _inner(value)
    if not inner or at + len(line) <= width:
        yield line
        return
    opening, closing = _brackets(value)
    yield f"{before}{opening}"
    for prefix, item in inner:
        for nested in _lines(item, at + _STEP, prefix, ",", width):
            yield f"{' ' * _STEP}{nested}"
    yield f"{closing}{after}"


def _inner(value: Expression) -> Sequence[tuple[str, Expression]]:
    """What stands between the brackets of an expression, each behind its name or key."""
    match value:
        case Call():
            return [(_keyword(key), inner) for key, inner in value.arguments]
        case list() | tuple():
            return [("", item) for item in value]
        case Listed():
            return [("", item) for item in value.items]
        case dict():
            return [(f"{py(Text(key))}: ", item) for key, item in value.items()]
        case _:
            return ()


def _brackets(value: Expression) -> tuple[str, str]:
    match value:
        case Call():
            return f"{value.function}(", ")"
        case dict():
            return "{", "}"
        case tuple():
            return "(", ")"
        case _:
            return "[", "]"


def _keyword(key: Code) -> str:
    return f"{key}=" if key else ""


def _bytes(value: bytes) -> str:
    """Bytes in double quotes, as black has them."""
    return "b" + py(Text(value.decode("latin-1"))) if value.isascii() else repr(value)
