"""What methods are printed with: what they give, their signatures, and words of the runtime."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkwright.text import Code


@dataclass(frozen=True, slots=True)
class Result:
    """What a method gives: its type, what stands for it in the signature, and the function that fetches it."""

    code: Code
    returns: Code
    fetch: Code


NOTHING = Result(Code(""), Code("error"), Code("run"))
TEXT = Result(Code("string"), Code("(string, error)"), Code("fetchText"))
BYTES = Result(Code("[]byte"), Code("([]byte, error)"), Code("fetchBytes"))


def object_result(code: Code) -> Result:
    """An object, by a pointer that is nil where there is an error."""
    return Result(code, Code(f"(*{code}, error)"), Code(f"fetch[{code}]"))


def value_result(code: Code) -> Result:
    """Any other value."""
    return Result(code, Code(f"({code}, error)"), Code(f"fetchValue[{code}]"))


def signature(path: Iterable[tuple[Code, Code]], body: Code | None, params: Code | None) -> Code:
    """The arguments of a method: those of the path by their names and types, the body, all other parameters."""
    return Code(", ".join(["ctx context.Context", *_typed(path, body, params), "opts ...RequestOption"]))


def arguments(path: Iterable[tuple[Code, Code]], body: Code | None, params: Code | None) -> Code:
    """Those of them that say what is asked for."""
    return Code(", ".join(_typed(path, body, params)))


def _typed(path: Iterable[tuple[Code, Code]], body: Code | None, params: Code | None) -> Iterator[str]:
    yield from (f"{name} {annotation}" for name, annotation in path)
    if body:
        yield f"body {body}"
    if params:
        yield f"params {params}"


def given(path: Iterable[Code], *, has_body: bool, has_params: bool) -> Code:
    """The same in a call."""
    return Code(", ".join([*path, *(["body"] if has_body else []), *(["params"] if has_params else [])]))


def word(name: str) -> Code:
    """A name of the runtime, which templates and this target say themselves."""
    return Code(name)


def pointer(code: Code) -> Code:
    """A pointer to a type."""
    return Code(f"*{code}")


def optional(code: Code) -> Code:
    """A value of a type that may be left out."""
    return Code(f"Opt[{code}]")


def outline(call: Code, said: Code) -> Code:
    """A call on one line, by what is `given`: `client.Pets.Retrieve(ctx, petID)`."""
    return Code(f"client.{call}({', '.join(filter(None, ['ctx', said]))})")


def lines_of(lines: Iterable[str]) -> Code:
    """A program, of lines of this target whose texts are literals."""
    return Code("\n".join(lines))


PARTS = Code("multipart")
"""What of the runtime makes a form with files."""
GO_SAMPLE = Code("go"), Code("Go"), Code("go")
"""What tells a program in Go from samples in other languages: its name, its title, its highlighter."""
UNKNOWN = Code("")
"""What is not known yet, or not there."""


def request_name(method: str) -> Code:
    """The function that makes the request of a method."""
    return Code(f"{method[:1].lower()}{method[1:]}Request")
