"""What a caller gives to an operation: each argument with its place, and its name there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from sdkwright.model import NO_DOC, Api, Body, Constant, Doc, Location, Parameter, Use
from sdkwright.plan.bodies.members import Part
from sdkwright.plan.bodies.sending import Sent
from sdkwright.plan.calls.writing import Written, is_null_sent, parameter_writing, property_writing
from sdkwright.report import Pointer
from sdkwright.text import Json

_PLACES = {
    Location.PATH: "path",
    Location.QUERY: "query",
    Location.QUERYSTRING: "querystring",
    Location.HEADER: "headers",
    Location.COOKIE: "cookies",
}
PATH, BODY, FURTHER = _PLACES[Location.PATH], "body", "additional"
ORDER = (*_PLACES.values(), BODY)
"""The places in which arguments travel, in the order in which they are written."""
ALL_PLACES = (*ORDER, FURTHER)
"""The same, and what a body has beside its declared properties."""

_MERGE_PATCH = "application/merge-patch+json"

Key = tuple[str, str | None]
"""The place of an argument, and its name there: any text may be one. A body as a whole has None."""


class Shape(Enum):
    """What an argument is, beside its schemas."""

    VALUE = "value"
    """A value of one of its schemas."""
    WHOLE = "whole"
    """A body in one piece, whose properties may be given one by one instead."""
    BYTES = "bytes"
    """A body of bytes."""
    BYTES_OR_TEXT = "bytes or text"
    """The same, which may be given as text."""
    MAPPING = "mapping"
    """Values by their names: properties that are not declared."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument."""

    place: str
    """Where it travels: one of `ALL_PLACES`."""
    wire: str
    """Its name there; of a body in one piece what the description calls it, perhaps nothing."""
    at: Pointer
    """Where the description has it."""
    required: bool
    """Whether a caller must give it, if it has no constant."""
    doc: Doc
    """What is said of it."""
    uses: tuple[Use, ...]
    """The schemas that a value of it may have."""
    shape: Shape = Shape.VALUE
    """What it is, beside these."""
    constant: Json = None
    """What is sent if nobody gives it."""
    written: Written | None = None
    """How it is written, where that does not go without saying."""
    example: Json = None
    """The first example of the description."""
    is_whole: bool = False
    """Whether it is a body in one piece."""
    is_positional: bool = False
    """Whether it names the thing itself, so that it may be given without a name."""
    has_null: bool = False
    """Whether null can be sent as its value, if its schemas say so."""
    null_removes: bool = False
    """Whether null takes away what the server has, whatever its schemas say (RFC 7396)."""
    may_be_empty: bool = False
    """Whether an empty text says something that the schema does not."""
    may_hold_files: bool = False
    """Whether bytes in it may travel as a file."""
    untyped_is_file: bool = False
    """Whether it is a file where nothing is said of it."""
    one_of: tuple[Argument, ...] = ()
    """What it is in each of several bodies, where these differ."""

    @property
    def is_further(self) -> bool:
        """Whether it stands for all properties of a body that are not declared."""
        return self.place == FURTHER

    @property
    def key(self) -> Key:
        """What tells it from all other arguments of its method; a whole has a name for people alone."""
        return self.place, None if self.is_whole or self.is_further else self.wire

    @property
    def must_be_given(self) -> bool:
        """Whether nobody can leave it out."""
        return self.required and self.constant is None


def place_of(parameter: Parameter) -> str:
    """The place of a parameter."""
    return _PLACES[parameter.location]


class Arguments:
    """Makes the arguments of operations."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def of_parameters(self, parameters: tuple[Parameter, ...]) -> list[Argument]:
        """The parameters; the last of the path names the thing itself, so it may be given without a name."""
        arguments = [self._argument_of(declared) for declared in parameters]
        last = max((i for i, argument in enumerate(arguments) if argument.place == PATH), default=-1)
        return [replace(argument, is_positional=index == last) for index, argument in enumerate(arguments)]

    def _argument_of(self, declared: Parameter) -> Argument:
        use = declared.use
        return Argument(
            place=place_of(declared),
            wire=declared.name,
            at=declared.at,
            required=declared.required,
            doc=declared.doc,
            uses=(use,),
            has_null=is_null_sent(declared, self._api),
            constant=self._constant(use) if declared.required and declared.location is not Location.PATH else None,
            written=parameter_writing(declared, self._api),
            example=next(iter(declared.doc.examples), None),
            may_be_empty=declared.may_be_empty,
        )

    def _constant(self, use: Use) -> Json:
        """The one value that a required parameter can have, so that nobody needs to give it."""
        schema = self._api.schema(use)
        return schema.values[0] if isinstance(schema, Constant) and len(schema.values) == 1 else None

    def of_body(self, body: Body, how: Sent) -> list[Argument]:
        """The properties of a body that is an object or may be several, or the body as one argument."""
        return list(self._of_parts(how.spread.parts, how)) if how.spread else [self._whole(body, how)]

    def of_ways(self, body: Body, how: Sent) -> Iterator[list[Argument]]:
        """What can be given together of it; last the whole in one piece, where it is properties otherwise."""
        if how.spread is None:
            yield self.of_body(body, how)
            return
        yield from (list(self._of_parts(member, how)) for member in how.spread.members or (how.spread.parts,))
        yield [replace(self._whole(body, how), wire="", doc=NO_DOC, required=True)]

    def _of_parts(self, parts: tuple[Part, ...], how: Sent) -> Iterator[Argument]:
        """The properties that can be given together."""
        for part in parts:
            written = (property_writing(part.name, use, how.content, self._api) for use in part.uses)
            declared = Argument(
                place=BODY,
                wire=part.name,
                at=part.at,
                required=part.required,
                doc=part.doc,
                uses=part.uses,
                has_null=how.may_be_json,
                null_removes=how.content.essence == _MERGE_PATCH and not part.required,
                constant=part.constant,
                written=next((each for each in written if each is not None), None),
                may_hold_files=how.may_hold_files,
                untyped_is_file=how.untyped_is_file,
            )
            yield _further(declared) if part.is_further else declared

    def _whole(self, body: Body, how: Sent) -> Argument:
        use = self._api.any_use if how.is_binary or how.content.use is None else how.content.use
        return Argument(
            place=BODY,
            wire=body.name,
            at=how.content.at,
            required=body.required,
            doc=body.doc,
            uses=(use,),
            shape=_shape(how),
            has_null=how.may_be_json,
            constant=self._constant(use) if body.required else None,
            is_whole=True,
            is_positional=True,
            may_hold_files=how.may_hold_files,
        )


def _shape(how: Sent) -> Shape:
    """What a body in one piece is."""
    if not how.is_binary:
        return Shape.VALUE if how.spread is None else Shape.WHOLE
    return Shape.BYTES_OR_TEXT if how.takes_text else Shape.BYTES


def _further(declared: Argument) -> Argument:
    """The properties that are not declared, as one mapping."""
    found = replace(declared, place=FURTHER, wire="", required=False, constant=None)
    return replace(found, shape=Shape.MAPPING, has_null=True, written=None)


def together(lists: Sequence[Sequence[Argument]]) -> list[Argument]:
    """All of several lists of which a caller gives one: required is what each of them requires."""
    found: dict[Key, list[Argument]] = {}
    for argument in (argument for each in lists for argument in each):
        found.setdefault(argument.key, []).append(argument)
    merged = [_merged(arguments, in_all=len(arguments) == len(lists)) for arguments in found.values()]
    return sorted(merged, key=lambda argument: argument.is_further)


def _merged(arguments: list[Argument], *, in_all: bool) -> Argument:
    first, *others = arguments
    if not others and in_all:
        return first
    required = in_all and all(argument.required for argument in arguments)
    # null stands among the schemas already
    return replace(first, one_of=tuple(arguments), has_null=True, required=required, constant=None)
