"""What methods are printed with: what they give, their signatures, and words of the runtime."""

from __future__ import annotations

from collections.abc import Iterable
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
    return Code(
        ", ".join(
            [
                "ctx context.Context",
                *(f"{name} {annotation}" for name, annotation in path),
                *([f"body {body}"] if body else []),
                *([f"params {params}"] if params else []),
                "opts ...RequestOption",
            ]
        )
    )


def word(name: str) -> Code:
    """A name of the runtime, which templates and this target say themselves."""
    return Code(name)


def pointer(code: Code) -> Code:
    """A pointer to a type."""
    return Code(f"*{code}")


def optional(code: Code) -> Code:
    """A value of a type that may be left out."""
    return Code(f"Opt[{code}]")


def outline(call: Code, path: Iterable[Code], *, has_body: bool, has_params: bool) -> Code:
    """A call on one line, by the names of its arguments: `client.Pets.Retrieve(ctx, petID)`."""
    given = ["ctx", *path, *(["body"] if has_body else []), *(["params"] if has_params else [])]
    return Code(f"client.{call}({', '.join(given)})")


def lines_of(lines: Iterable[str]) -> Code:
    """A program, of lines of this target whose texts are literals."""
    return Code("\n".join(lines))


GO_SAMPLE = Code("go"), Code("Go"), Code("go")
"""What tells a program in Go from samples in other languages: its name, its title, its highlighter."""
UNKNOWN = Code("")
"""What is not known yet, or not there."""
