"""How parameters and properties are written, where that does not go without saying."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkwright.model import Api, Constant, Content, Enumeration, Kind, Location, Parameter, Scalar, Style, Use, Writing
from sdkwright.plan.calls.values import takes_null

_SILENT = {
    Location.PATH: Style.SIMPLE,
    Location.QUERY: Style.FORM,
    Location.QUERYSTRING: None,
    Location.HEADER: Style.SIMPLE,
    Location.COOKIE: Style.FORM,
}
"""The style that a client knows without being told."""
_DELIMITED = (Style.SPACES, Style.PIPES, Style.TABS)


@dataclass(frozen=True, slots=True)
class Written:
    """How values are written."""

    writing: Writing
    """The style or the media type, in the fewest words."""
    may_be_empty: bool = False
    """Whether an empty text may stand in a path, where it is one of the values."""
    never_null: bool = False
    """Whether null is none of the values, though they are written as JSON."""


def parameter_writing(parameter: Parameter, api: Api) -> Written | None:
    """How a parameter is written; None where it goes without saying."""
    writing = _plainest(parameter.writing, parameter.use, api)
    silent = _SILENT[parameter.location]
    usual = Writing(silent, explode=silent is not None and silent.explodes)
    if parameter.location is Location.PATH and _names_empty(parameter.use, api):
        return Written(writing, may_be_empty=True)
    if _is_json(parameter) and not takes_null(parameter.use, api):
        return Written(writing, never_null=True)
    return None if writing == usual else Written(writing)


def is_null_sent(parameter: Parameter, api: Api) -> bool:
    """Whether null is a value of a parameter: where it is written as JSON."""
    return _is_json(parameter) and takes_null(parameter.use, api)


def _is_json(parameter: Parameter) -> bool:
    media_type = (parameter.writing.media_type or "").partition(";")[0].strip().lower()
    return media_type.endswith(("/json", "+json"))


def property_writing(name: str, use: Use, content: Content, api: Api) -> Written | None:
    """How a property of a form is written; None where it goes without saying."""
    told = dict(content.encoding).get(name)
    if told is None:
        return None
    writing = _plainest(told, use, api)
    if writing.media_type is not None and content.is_form and _is_single(use, api):
        return None
    repeated = writing == Writing(Style.FORM, explode=True)
    return None if writing == Writing() or (repeated and _is_single(use, api)) else Written(writing)


def _plainest(writing: Writing, use: Use, api: Api) -> Writing:
    """The same in the fewest words: a single value has no items, and exploded delimiters are none."""
    single = _is_single(use, api)
    if writing.style in _DELIMITED and (single or writing.explode):
        writing = replace(writing, style=Style.FORM, explode=True)
    elif writing.style is Style.DEEP:
        writing = replace(writing, style=Style.FORM if single else Style.DEEP, explode=single)
    if writing.style is not None and single:
        writing = replace(writing, explode=writing.style.explodes)
    return replace(writing, reserved=writing.reserved and not _is_number(use, api))


def _is_single(use: Use, api: Api) -> bool:
    return isinstance(api.schema(use), (Scalar, Enumeration, Constant))


def _names_empty(use: Use, api: Api) -> bool:
    """Whether an empty text is one of the values that a description lists."""
    schema = api.schema(use)
    if isinstance(schema, Enumeration):
        return any(member.value == "" for member in schema.members)
    return isinstance(schema, Constant) and "" in schema.values


def _is_number(use: Use, api: Api) -> bool:
    schema = api.schema(use)
    return isinstance(schema, (Scalar, Enumeration)) and schema.kind is not Kind.STRING
