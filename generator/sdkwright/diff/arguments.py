"""The arguments of a method or of a client: what a caller has to write otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright.diff.change import Change, Effect, Section, deprecation
from sdkwright.diff.shown import value_text
from sdkwright.diff.types import TypeChanges
from sdkwright.public_api import Argument
from sdkwright.report import Pointer
from sdkwright.text import Json

_Sides = tuple[Sequence[Argument], Sequence[Argument]]


class Arguments:
    """Finds what has changed in lists of arguments."""

    def __init__(self, types: TypeChanges) -> None:
        self._types = types

    def changes(
        self, call: str, sides: _Sides, pairs: Sequence[tuple[Argument, Argument]], at: tuple[Pointer, Pointer]
    ) -> Iterator[Change]:
        """What has changed for whoever makes a call; what is not there has the place of the call."""
        kept, came = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
        for gone in (each for each in sides[0] if id(each) not in kept):
            subject = (f"{call}({gone.name})",)
            yield Change("argument-removed", Effect.BREAKING, subject, "is gone", gone.at, at[1], Section.REMOVED)
        for one, other in pairs:
            yield from self._argument(f"{call}({one.name})", one, other)
        for new in (each for each in sides[1] if id(each) not in came):
            effect = Effect.BREAKING if new.required else Effect.ADDITIVE
            text = "is new, and must be given" if new.required else "is new"
            yield Change("argument-added", effect, (f"{call}({new.name})",), text, at[0], new.at, Section.ADDED)

    def _argument(self, subject: str, old: Argument, new: Argument) -> Iterator[Change]:
        def change(code: str, effect: Effect, text: str, section: Section = Section.CHANGED) -> Change:
            return Change(code, effect, (subject,), text, old.at, new.at, section)

        if old.name != new.name:
            yield change("argument-renamed", Effect.BREAKING, f"is called `{new.name}` now")
        if new.required and not old.required:
            yield change("argument-required", Effect.BREAKING, "must be given now")
        if old.required and not new.required:
            yield change("argument-optional", Effect.ADDITIVE, "need not be given any more")
        if old.position != new.position:
            yield change(*_moved(old.position, new))
        yield from self._types.given("argument", subject, (old.type, new.type), (old.at, new.at))
        if (text := default_text((old.constant, old.default), (new.constant, new.default))) and not new.required:
            yield change("argument-default", Effect.BREAKING, text)
        if old.environment != new.environment:
            text = f"is read from {new.environment or 'no variable'} now, and was from {old.environment or 'none'}"
            yield change("argument-variable", Effect.BREAKING, text)
        yield from deprecation("argument", subject, old, new)


def _moved(before: int | None, argument: Argument) -> tuple[str, Effect, str]:
    """What is said of an argument that may be given without its name, and of one that may not any more."""
    if argument.position is None:
        return "argument-keyword", Effect.BREAKING, f"must be named now: `{argument.name}=…`"
    if before is None:
        return "argument-positional", Effect.ADDITIVE, "may be given without its name now"
    text = f"is number {argument.position + 1} of those without a name now, and was number {before + 1}"
    return "argument-moved", Effect.BREAKING, text


def default_text(old: tuple[Json, Json], new: tuple[Json, Json]) -> str:
    """What is said of a value that is taken if nobody gives one: only of one in place of another."""
    for before, now in zip(old, new, strict=True):
        if before is not None and now is not None and before != now:
            return f"is {value_text(now)} if nobody gives it, and was {value_text(before)}"
    return ""
