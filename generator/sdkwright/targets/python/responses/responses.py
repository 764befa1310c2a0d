"""Responses -> what a method returns, and what the runtime must know to read each response.

`plan.responses` decides which response is a success and what it is read as; the runtime only looks the status up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sdkwright.model import Api, Content
from sdkwright.plan.responses import outcomes
from sdkwright.plan.responses.outcomes import Outcome, Outcomes
from sdkwright.plan.responses.reading import Reading
from sdkwright.plan.responses.successes import DEFAULT
from sdkwright.targets.python.code.layout import NO_ERRORS, mapping_argument
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import (
    ANY,
    BASE64,
    BYTES,
    CONTENT,
    NONE,
    NOTHING,
    STR,
    TEXT,
    Annotation,
    Annotations,
)
from sdkwright.targets.python.responses.streams import StreamTypes
from sdkwright.text import Code

_MOST = 2 / 3
"""What so many operations say of their errors is said once; the others are few enough that they say something else."""
_IN_A_UNION = {TEXT: STR, BASE64: BYTES, CONTENT: ANY}


ErrorTypes = tuple[tuple[Code, Code], ...]
"""The status and the type of each response that says no, as literals."""


@dataclass(frozen=True, slots=True)
class ResponseTypes:
    """What a method returns, and how the runtime finds the type of one response.

    `returns` is the annotation as text, for the runtime; `table` has the type of each status where they differ, and
    `errors` those of the responses that say no where they are not the usual ones, both as keyword arguments of the
    runtime's `Operation`. `outcome` is what all this follows from.
    """

    annotation: Annotation
    returns: Code
    table: Code
    errors: Code
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Success:
    """One status of success: its type for the checker, and for the runtime."""

    status: str
    annotation: Annotation
    read_as: Annotation


class Responses:
    """Makes the types of what comes back."""

    def __init__(self, api: Api, plain: Annotations) -> None:
        self._api = api
        self._plain = plain
        self._outcomes = Outcomes(api)
        self.stream_types = StreamTypes(api, plain)
        self.usual_errors = self._usual_errors()

    def response_types(self, outcome: Outcome, annotations: Annotations) -> ResponseTypes:
        """What all successes become."""
        found = tuple(self._success(one, annotations) for one in outcome.successes)
        return ResponseTypes(
            annotation=_union(tuple(one.annotation for one in found)),
            returns=NONE if outcome.is_stream else _read_as(found),
            table=NOTHING if outcome.is_stream else _table(found),
            errors=self._own_errors(self._errors(outcome.errors)),
            outcome=outcome,
        )

    def content(self, content: Content, annotations: Annotations) -> Success:
        """What a body of one media type becomes."""
        return self._success(self._outcomes.success("", content), annotations)

    def _success(self, told: outcomes.Success, annotations: Annotations) -> Success:
        match told.reading:
            case Reading.NOTHING:
                return Success(told.status, Annotation((NONE,)), Annotation((NONE,)))
            case Reading.ANYTHING:
                return Success(told.status, annotations.reads(self._api.any_use), Annotation((CONTENT,)))
            case Reading.TEXT:
                return Success(told.status, annotations.builtin("str"), Annotation((TEXT,)))
            case Reading.BYTES:
                return Success(told.status, annotations.builtin("bytes"), Annotation((BYTES,)))
            case Reading.JSON:
                use = told.use or self._api.any_use
                plain = self._plain.reads(use)
                read_as = Annotation((BASE64,)) if plain.parts == (BYTES,) else plain
                return Success(told.status, annotations.reads(use), read_as)

    def _usual_errors(self) -> ErrorTypes:
        """What most operations say of the responses that say no, to be said once."""
        told = Counter(self._errors(self._outcomes.errors(operation)) for operation in self._api.operations)
        often = (types for types, count in told.most_common(1) if 1 < count >= _MOST * told.total())
        return next(often, ())

    def _own_errors(self, types: ErrorTypes) -> Code:
        """What an operation says of them itself; that it has none, where others have the usual ones."""
        if types == self.usual_errors:
            return NOTHING
        return mapping_argument("errors", types) if types else NO_ERRORS

    def _errors(self, errors: tuple[outcomes.Error, ...]) -> ErrorTypes:
        """The status and the type of each response that says no, where the description says what it holds.

        A status whose type is that of its range, or of `default`, is not listed: the runtime finds it there.
        """
        types = {_key(error.status): self._plain.reads(error.use).code for error in errors if error.use}
        known = {key: code for key, code in types.items() if code != ANY}
        return tuple((literal(key), literal(code)) for key, code in known.items() if _wider(key, known) != code)


def _union(annotations: tuple[Annotation, ...]) -> Annotation:
    found: Annotation | None = None
    for one in annotations:
        found = found | one if found else one
    annotation = found or Annotation((NONE,))
    if ANY in annotation.parts and NONE in annotation.parts:
        return replace(annotation, parts=tuple(part for part in annotation.parts if part != NONE))
    return annotation.optional() if NONE in annotation.parts else annotation


def _read_as(successes: tuple[Success, ...]) -> Code:
    """The type of a success whose status the description does not name; in a union, text and base64 are as in JSON."""
    union = _union(tuple(one.read_as for one in successes))
    if len(union.parts) == 1:
        return union.code
    return Annotation(tuple(dict.fromkeys(_IN_A_UNION.get(part, part) for part in union.parts))).code


def _table(successes: tuple[Success, ...]) -> Code:
    """The type by status, where the status says more than that it is one of success."""
    differ = len({one.read_as.parts for one in successes}) > 1
    redirects = any(one.status.startswith("3") for one in successes)
    if not differ and not redirects:
        return NOTHING
    entries = ((literal(_key(one.status)), literal(one.read_as.code)) for one in successes)
    return mapping_argument("responses", tuple(entries))


def _wider(key: str, known: Mapping[str, Code]) -> Code | None:
    """The type of the range of a status, else that of `default`, None for neither."""
    return next((known[each] for each in (f"{key[:1]}XX", "default") if each != key and each in known), None)


def _key(status: str) -> str:
    """A status as the runtime looks it up."""
    return "default" if status == DEFAULT else status
