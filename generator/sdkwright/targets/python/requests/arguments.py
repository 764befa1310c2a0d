"""The arguments of a call as Python: what their types say, and how a line of a signature has them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from sdkwright.model import Anything, Api, Array, Constant, Use
from sdkwright.plan.calls.arguments import ALL_PLACES, BODY, FURTHER, Argument, Shape
from sdkwright.plan.docs.deprecation import reason
from sdkwright.targets.python.code.formats import with_formats
from sdkwright.targets.python.code.layout import nested_argument, option_statement, parameter
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import NONE, NOT_GIVEN, NOT_GIVEN_TYPE, NOTHING, Annotation, Annotations
from sdkwright.targets.python.docs.docstrings import value_doc
from sdkwright.targets.python.views import ArgumentView
from sdkwright.text import Code, Text

_IN_BODY = (BODY, FURTHER)
"""Where a value may be of several schemas."""


class ArgumentTypes:
    """Makes the types of arguments, and their views."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._with_formats = with_formats(api)

    def formats(self, arguments: Sequence[Argument], annotations: Annotations) -> Code:
        """The annotations of arguments whose types do not tell how they are written, by place and name."""
        told: dict[str, dict[str | None, Annotation]] = {place: {} for place in ALL_PLACES}
        plain = annotations.plain()
        for argument in arguments:
            place, name = argument.key
            for use in (use for use in argument.uses if use.schema in self._with_formats):
                annotation = plain.reads(use)
                told[place][name] = told[place][name] | annotation if name in told[place] else annotation
        groups = [
            (literal(place), [(literal(n), literal(a.code)) for n, a in told[place].items()]) for place in ALL_PLACES
        ]
        return nested_argument("formats", groups)

    def view(self, argument: Argument, name: Code, given: Annotation) -> ArgumentView:
        """The argument by its name, with its type."""
        given = _value(argument, given)
        annotation = _annotation(argument, given)
        constant = argument.constant
        default = literal(constant) if constant is not None else NOTHING if argument.required else NOT_GIVEN
        is_described = not argument.is_whole and not argument.is_further
        return ArgumentView(
            parameter=parameter(name, annotation.parts, default),
            option=option_statement(name, annotation.parts),
            name=name,
            annotation=annotation.code,
            type=given.code,
            default=default,
            wire=Text(argument.wire),
            doc=self._said(argument),
            deprecation=reason(argument.doc) if is_described else None,
            example=literal(argument.example),
            is_required=not default,
            is_positional=argument.is_positional,
            is_further=argument.is_further,
        )

    def _said(self, argument: Argument) -> Text:
        if argument.is_further:
            return argument.doc.description
        if argument.is_whole and not argument.wire:
            return Text("")
        return value_doc(argument.doc, argument.uses, self._api, name=argument.wire, speaks_for_types=True)

    def type(self, argument: Argument, types: Annotations) -> Annotation:
        """The type of a value."""
        if argument.one_of:
            return self._of_several(argument.one_of, types)
        use, *_ = argument.uses
        match argument.shape:
            case Shape.BYTES:
                return types.takes_bytes()
            case Shape.BYTES_OR_TEXT:
                return types.takes_bytes() | types.builtin("str")
            case Shape.WHOLE:
                return types.takes_whole(use)
            case Shape.MAPPING:
                return types.mapping_of(self._any_of(argument, types))
            case Shape.VALUE if argument.may_be_empty:
                return types.takes(use) | types.one_of([""])
            case Shape.VALUE:
                return self._any_of(argument, types)
            case _:
                assert_never(argument.shape)

    def _of_several(self, arguments: Sequence[Argument], types: Annotations) -> Annotation:
        """The type of what is another thing in each of several bodies."""
        first, *others = arguments
        given = _or_none(first, self.type(first, types))
        for argument in others:
            given |= _or_none(argument, self.type(argument, types))
        given = given.objects_last()
        return given.optional() if NONE in given.parts else given

    def _any_of(self, argument: Argument, types: Annotations) -> Annotation:
        """The type of a value that fits one of the schemas; constants of several are one `Literal`."""
        uses = argument.uses
        if literals := self._literals(uses):
            return types.one_of(literals)
        if argument.untyped_is_file and any(map(self._is_untyped, uses)):
            return self._files(uses[0], types)
        take = types.takes_part if argument.may_hold_files else types.takes
        found = take(uses[0])
        for use in uses[1:]:
            found |= take(use)
        if argument.place not in _IN_BODY:
            return found
        found = found.objects_last()
        return found.optional() if NONE in found.parts else found

    def _literals(self, uses: tuple[Use, ...]) -> tuple[str | float, ...]:
        """The values of several constants, where a `Literal` can hold them."""
        schemas = [self._api.schema(use) for use in uses if not use.nullable]
        constants = [schema.values for schema in schemas if isinstance(schema, Constant)]
        values = dict.fromkeys(value for told in constants for value in told)
        return tuple(values) if len(constants) == len(uses) > 1 and _may_be_literal(values) else ()

    def _is_untyped(self, use: Use) -> bool:
        """Whether nothing is said of a part, or of the items of a list of them."""
        schema = self._api.schema(use)
        inner = self._api.schema(schema.items) if isinstance(schema, Array) else schema
        return isinstance(inner, Anything)

    def _files(self, use: Use, types: Annotations) -> Annotation:
        found = types.takes_file()
        return types.sequence_of(found) if isinstance(self._api.schema(use), Array) else found


def _annotation(argument: Argument, given: Annotation) -> Annotation:
    """The type of an argument: that of a value, and what stands for none, as None does where there is no null."""
    if argument.required or argument.constant is not None:
        return given
    found = _or_none(argument, given)
    return (found.optional() if argument.null_removes else found) | NOT_GIVEN_TYPE


def _or_none(argument: Argument, given: Annotation) -> Annotation:
    """The type of a value, and None where that is as if the argument was left out."""
    given = _value(argument, given)
    return given if argument.required or argument.has_null else given.optional()


def _value(argument: Argument, given: Annotation) -> Annotation:
    return given if argument.has_null else given.without_none()


def _may_be_literal(values: Iterable[str | float]) -> bool:
    """Whether these can stand in one `Literal`: no fractions, and no two that Python takes for the same."""
    return len({type(value) for value in values}) == 1 and not any(isinstance(value, float) for value in values)
