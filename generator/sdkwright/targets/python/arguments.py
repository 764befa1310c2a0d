"""What an argument is before it has a name: its place, its name on the wire, and how its type is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sdkwright.model import Anything, Api, Array, Body, Constant, Doc, Location, Parameter, Use
from sdkwright.plan.bodies.members import Part
from sdkwright.plan.bodies.sending import Sent
from sdkwright.plan.names.scopes import GIVEN, LAST, Wish
from sdkwright.report import Pointer
from sdkwright.targets.python import additional
from sdkwright.targets.python.deprecation import reason
from sdkwright.targets.python.docstrings import value_doc
from sdkwright.targets.python.formats import with_formats
from sdkwright.targets.python.layout import nested_argument, option_statement, parameter
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.names import PYTHON
from sdkwright.targets.python.styles import is_null_sent, parameter_style, property_style
from sdkwright.targets.python.types import (
    NONE,
    NOT_GIVEN,
    NOT_GIVEN_TYPE,
    NOTHING,
    PLACES,
    Annotation,
    Annotations,
)
from sdkwright.targets.python.views import ArgumentView
from sdkwright.text import Code, Json, Text

_PLACES = {
    Location.PATH: "path",
    Location.QUERY: "query",
    Location.QUERYSTRING: "querystring",
    Location.HEADER: "headers",
    Location.COOKIE: "cookies",
}
BODY = "body"
ORDER = (*_PLACES.values(), BODY)
"""The places in which arguments travel, in the order in which they are written."""
OPERATION_PLACES = (*ORDER, additional.PLACE)
"""The places of which an operation tells the runtime: these, and what a body has beside its declared properties."""


Key = tuple[str, str | None]
"""The place of an argument, and its name there: any text may be one. A body as a whole has None."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument before it has a name.

    `type` makes its annotation of its `uses`, `style` is how it is written if not as usual, and `constant` what is sent
    if nobody gives it. `has_null` where None is a null to send, if its type says so.
    """

    place: str
    wire: str
    at: Pointer
    required: bool
    said: Text
    deprecation: Text | None
    type: Callable[[Annotations], Annotation]
    uses: tuple[Use, ...]
    constant: Json = None
    style: Code | None = None
    example: Json = None
    is_whole: bool = False
    is_positional: bool = False
    has_null: bool = False

    @property
    def is_further(self) -> bool:
        """Whether it stands for all properties of a body that are not declared."""
        return self.place == additional.PLACE

    @property
    def key(self) -> Key:
        """What tells it from all other arguments of its method; a whole has a name for people alone."""
        return self.place, None if self.is_whole or self.is_further else self.wire

    def wish(self, steps: Sequence[str]) -> Wish:
        """The plain name; where it is taken, with the place in front of it: `id` in the path, then `body_id`.

        `steps` are the names that tell it from others in its place. A body that is given in one piece, beside its
        properties, leaves its name to a property that is called so.
        """
        if self.is_further:
            return additional.wish(self.at)
        if self.is_whole and not self.wire:
            return Wish((BODY, f"request_{BODY}"), self.at, LAST)
        name, rank = steps[0], GIVEN + ORDER.index(self.place)
        return Wish((*steps, f"{self.place.rstrip('s')}_{name}"), self.at, rank, PYTHON.is_spelled(name, self.wire))

    def view(self, name: Code, given: Annotation) -> ArgumentView:
        """The argument by its name, with its type."""
        given = self._value(given)
        annotation = self._annotation(given)
        default = literal(self.constant) if self.constant is not None else NOTHING if self.required else NOT_GIVEN
        return ArgumentView(
            parameter=parameter(name, annotation.parts, default),
            option=option_statement(name, annotation.parts),
            name=name,
            annotation=annotation.code,
            type=given.code,
            default=default,
            wire=Text(self.wire),
            doc=self.said,
            deprecation=self.deprecation,
            example=literal(self.example),
            is_required=not default,
            is_positional=self.is_positional,
            is_further=self.is_further,
        )

    def _annotation(self, given: Annotation) -> Annotation:
        """The type of an argument: that of a value, and what stands for none, as None does where there is no null."""
        if self.required or self.constant is not None:
            return given
        return self.or_none(given) | NOT_GIVEN_TYPE

    def or_none(self, given: Annotation) -> Annotation:
        """The type of a value, and None where that is as if the argument was left out."""
        given = self._value(given)
        return given if self.required or self.has_null else given.optional()

    def _value(self, given: Annotation) -> Annotation:
        return given if self.has_null else given.without_none()


def place_of(parameter: Parameter) -> str:
    """What callers and the runtime call the place of a parameter."""
    return PLACES[_PLACES[parameter.location]]


class Arguments:
    """Makes the arguments of operations."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._with_formats = with_formats(api)

    def formats(self, arguments: Sequence[Argument], annotations: Annotations) -> Code:
        """The annotations of arguments whose types do not tell how they are written, by place and name."""
        told: dict[str, dict[str | None, Annotation]] = {place: {} for place in OPERATION_PLACES}
        plain = annotations.plain()
        for argument in arguments:
            place, name = argument.key
            for use in (use for use in argument.uses if use.schema in self._with_formats):
                annotation = plain.reads(use)
                told[place][name] = told[place][name] | annotation if name in told[place] else annotation
        groups = [
            (literal(place), [(literal(n), literal(a.code)) for n, a in told[place].items()])
            for place in OPERATION_PLACES
        ]
        return nested_argument("formats", groups)

    def of_parameters(self, parameters: tuple[Parameter, ...]) -> list[Argument]:
        """The parameters; the last of the path names the thing itself, so it may be given without a keyword."""
        arguments = [self._argument_of(declared) for declared in parameters]
        last = max((i for i, argument in enumerate(arguments) if argument.place == "path"), default=-1)
        return [replace(argument, is_positional=index == last) for index, argument in enumerate(arguments)]

    def _argument_of(self, declared: Parameter) -> Argument:
        in_path, use = declared.location is Location.PATH, declared.use
        return Argument(
            place=place_of(declared),
            wire=declared.name,
            at=declared.at,
            required=declared.required,
            said=self._said(declared.name, declared.doc, (use,)),
            deprecation=reason(declared.doc),
            type=lambda types: types.takes(use) | types.one_of([""]) if declared.may_be_empty else types.takes(use),
            uses=(use,),
            has_null=is_null_sent(declared, self._api),
            constant=self._constant(use) if declared.required and not in_path else None,
            style=parameter_style(declared, self._api),
            example=next(iter(declared.doc.examples), None),
        )

    def _said(self, name: str, doc: Doc, uses: tuple[Use, ...]) -> Text:
        return value_doc(doc, uses, self._api, name=name, speaks_for_types=True)

    def _constant(self, use: Use) -> Json:
        """The one value that a required parameter can have, so that nobody needs to give it."""
        schema = self._api.schema(use)
        return schema.values[0] if isinstance(schema, Constant) and len(schema.values) == 1 else None

    def of_body(self, body: Body, how: Sent) -> list[Argument]:
        """The properties of a body that is an object or may be several, or the body as one argument."""
        return list(self.of_parts(how.spread.parts, how)) if how.spread else [self._whole(body, how)]

    def of_ways(self, body: Body, how: Sent) -> Iterator[list[Argument]]:
        """What can be given together of it; last the whole in one piece, where it is properties otherwise."""
        if how.spread is None:
            yield self.of_body(body, how)
            return
        yield from (list(self.of_parts(member, how)) for member in how.spread.members or (how.spread.parts,))
        yield [replace(self._whole(body, how), wire="", said=Text(""), required=True)]

    def of_parts(self, parts: tuple[Part, ...], how: Sent) -> Iterator[Argument]:
        """The properties that can be given together."""
        for part in parts:
            if part.is_further:
                yield self._further(part, how)
                continue
            styles = (property_style(part.name, use, how.content, self._api) for use in part.uses)
            yield Argument(
                place=BODY,
                wire=part.name,
                at=part.at,
                required=part.required,
                said=self._said(part.name, part.doc, part.uses),
                deprecation=reason(part.doc),
                type=self._any_of(part.uses, may_hold_files=how.may_hold_files, untyped_is_file=how.untyped_is_file),
                has_null=how.may_be_json,
                uses=part.uses,
                constant=part.constant,
                style=next((style for style in styles if style is not None), None),
            )

    def _further(self, part: Part, how: Sent) -> Argument:
        """The properties that are not declared, as one mapping."""
        value = self._any_of(part.uses, may_hold_files=how.may_hold_files, untyped_is_file=how.untyped_is_file)
        return Argument(
            place=additional.PLACE,
            wire="",
            at=part.at,
            required=False,
            said=part.doc.description,
            deprecation=None,
            type=lambda types: types.mapping_of(value(types)),
            has_null=True,
            uses=part.uses,
        )

    def _whole(self, body: Body, how: Sent) -> Argument:
        use = self._api.any_use if how.is_binary or how.content.use is None else how.content.use
        return Argument(
            place=BODY,
            wire=body.name,
            at=how.content.at,
            required=body.required,
            said=self._said(body.name, body.doc, (use,)),
            deprecation=None,
            type=_bytes(how) if how.is_binary else self._whole_type(use, how),
            uses=(use,),
            has_null=how.may_be_json,
            constant=self._constant(use) if body.required else None,
            is_whole=True,
            is_positional=True,
        )

    def _whole_type(self, use: Use, how: Sent) -> Callable[[Annotations], Annotation]:
        """The type of a body in one piece; where its properties are arguments, its keys need no other description."""
        if how.spread is None:
            return self._any_of((use,), may_hold_files=how.may_hold_files)
        return lambda types: types.takes_whole(use)

    def _any_of(
        self, uses: tuple[Use, ...], *, may_hold_files: bool, untyped_is_file: bool = False
    ) -> Callable[[Annotations], Annotation]:
        """The type of a value that fits one of the schemas; constants of several are one `Literal`."""
        schemas = [self._api.schema(use) for use in uses if not use.nullable]
        constants = [schema.values for schema in schemas if isinstance(schema, Constant)]
        values = dict.fromkeys(value for told in constants for value in told)
        literals = tuple(values) if len(constants) == len(uses) > 1 and _may_be_literal(values) else ()

        def annotation(types: Annotations) -> Annotation:
            if literals:
                return types.one_of(literals)
            if untyped_is_file and any(map(self._is_untyped, uses)):
                return self._files(uses[0], types)
            take = types.takes_part if may_hold_files else types.takes
            found = take(uses[0])
            for use in uses[1:]:
                found |= take(use)
            found = found.objects_last()
            return found.optional() if NONE in found.parts else found

        return annotation

    def _is_untyped(self, use: Use) -> bool:
        """Whether nothing is said of a part, or of the items of a list of them."""
        schema = self._api.schema(use)
        inner = self._api.schema(schema.items) if isinstance(schema, Array) else schema
        return isinstance(inner, Anything)

    def _files(self, use: Use, types: Annotations) -> Annotation:
        found = types.takes_file()
        return types.sequence_of(found) if isinstance(self._api.schema(use), Array) else found


def _bytes(how: Sent) -> Callable[[Annotations], Annotation]:
    """The type of a body without structure."""
    if not how.takes_text:
        return Annotations.takes_bytes
    return lambda types: types.takes_bytes() | types.builtin("str")


def _may_be_literal(values: Iterable[str | float]) -> bool:
    """Whether these can stand in one `Literal`: no fractions, and no two that Python takes for the same."""
    return len({type(value) for value in values}) == 1 and not any(isinstance(value, float) for value in values)


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

    def annotation(types: Annotations) -> Annotation:
        given = first.or_none(first.type(types))
        for argument in others:
            given |= argument.or_none(argument.type(types))
        given = given.objects_last()
        return given.optional() if NONE in given.parts else given

    required = in_all and all(argument.required for argument in arguments)
    # None stands in the type already
    return replace(first, type=annotation, has_null=True, required=required, constant=None)
