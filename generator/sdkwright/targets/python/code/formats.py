"""Formats -> types of Python: those whose text the type itself tells, and those that the annotation has to tell.

A `datetime` is written by RFC 3339 unless something says otherwise. What says so is an alias of the runtime
(`models/formats.py`): `created: UnixTime` is a `datetime` to a checker, and an integer in JSON. An argument is the
plain type; its operation tells the runtime which format it has, wherever one is in it.

The names are those of the OpenAPI registry (https://spec.openapis.org/registry/format), and what TypeSpec, AutoRest and
Stripe say in their place.
"""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.model import BARE_BASE64URL, Api, Kind, Scalar, Schema, SchemaId, Union
from sdkwright.model.parts import holders


@dataclass(frozen=True, slots=True)
class Named:
    """A class of Python, or of the runtime, and where it is from."""

    module: str
    name: str


FORMATS = "_runtime.models.formats"
"""The module of the runtime that names a type with the format that it has in JSON."""

_DATETIME, _BYTES = Named("datetime", "datetime"), Named("builtins", "bytes")
_DECIMAL = Named("decimal", "Decimal")
_PLAIN = {
    "date-time": _DATETIME,
    "date": Named("datetime", "date"),
    "time": Named("datetime", "time"),
    "time-local": Named("datetime", "time"),
    "duration": Named("datetime", "timedelta"),
    "uuid": Named("uuid", "UUID"),
    "decimal": _DECIMAL,
    "byte": _BYTES,
}
_OWN = {
    (Kind.STRING, "http-date"): ("HTTPDate", _DATETIME),
    (Kind.STRING, "date-time-rfc1123"): ("HTTPDate", _DATETIME),
    (Kind.STRING, "date-time-local"): ("LocalDatetime", _DATETIME),
    (Kind.STRING, "base64url"): ("Base64URL", _BYTES),
    (Kind.STRING, BARE_BASE64URL): ("BareBase64URL", _BYTES),
    (Kind.INTEGER, "unixtime"): ("UnixTime", _DATETIME),
    (Kind.INTEGER, "unix-time"): ("UnixTime", _DATETIME),
    (Kind.NUMBER, "unixtime"): ("UnixSeconds", _DATETIME),
    (Kind.NUMBER, "unix-time"): ("UnixSeconds", _DATETIME),
}
ANY_DECIMAL = "AnyDecimal"
NUMBER = "Number"
"""The runtime's class for numbers whose digits count."""
ALIASES = ("AnyDecimal", "BareBase64URL", "Base64URL", "HTTPDate", "LocalDatetime", "UnixSeconds", "UnixTime")
"""What the runtime has for formats that a type does not tell."""
_RAW = {Kind.STRING: ("str",), Kind.INTEGER: ("int",), Kind.NUMBER: ("float",)}


@dataclass(frozen=True, slots=True)
class Formatted:
    """What a format becomes: `held` stands in a model, `type` is what that is, `raw` what a caller may pass instead."""

    held: Named
    type: Named
    raw: tuple[str, ...]

    @property
    def is_own(self) -> bool:
        """Whether the annotation has to tell how it is written."""
        return self.held != self.type

    @property
    def is_told(self) -> bool:
        """Whether an operation says it: a `Decimal` is a number where no text is described."""
        return self.is_own or self.type == _DECIMAL


def formatted(schema: Scalar) -> Formatted | None:
    """What the format of a scalar becomes; None where it is the type of its kind."""
    if schema.also_number:
        return Formatted(Named(FORMATS, ANY_DECIMAL), _DECIMAL, ("float", "str"))
    own = _OWN.get((schema.kind, schema.format or ""))
    if own is not None:
        return Formatted(Named(FORMATS, own[0]), own[1], _RAW[schema.kind])
    plain = _PLAIN.get(schema.format or "") if schema.kind is Kind.STRING else None
    return Formatted(plain, plain, _RAW[schema.kind]) if plain is not None else None


def aliases(api: Api) -> list[str]:
    """The names of the runtime that the types of a description need."""
    found = (formatted(schema) for schema in api.schemas if isinstance(schema, Scalar))
    return sorted({each.held.name for each in found if each is not None and each.is_own})


def with_formats(api: Api) -> frozenset[SchemaId]:
    """The schemas in which, however deep, something stands that its annotation has to tell how to write."""
    return holders(api, (SchemaId(index) for index, schema in enumerate(api.schemas) if _is_written_by_type(schema)))


def _is_written_by_type(schema: Schema) -> bool:
    if isinstance(schema, Union):
        return bool(schema.tags)
    found = formatted(schema) if isinstance(schema, Scalar) else None
    return found is not None and found.is_told
