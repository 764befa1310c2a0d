"""The arguments of one call: one value, from the method that takes them to the request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypedDict

from ..options import NOT_GIVEN, RequestOptions


class CallArguments(TypedDict, total=False):
    """What a client's `call` takes beside the operation, by the names of the wire."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    querystring: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    content_type: str | None
    accept: str | None
    options: RequestOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """The same as a value; TypeError for an option that there is not."""

    path: Mapping[str, object] = field(default_factory=dict[str, object])
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    querystring: Mapping[str, object] = field(default_factory=dict[str, object])
    """The one parameter that is the whole query (OpenAPI 3.2, 4.12.1)."""
    headers: Mapping[str, object] = field(default_factory=dict[str, object])
    cookies: Mapping[str, object] = field(default_factory=dict[str, object])
    body: object = NOT_GIVEN
    content_type: str | None = None
    """The media type of the body, None for the one that goes without saying."""
    accept: str | None = None
    """The media type to ask for, None for those that the description names."""
    options: RequestOptions = field(default_factory=RequestOptions)

    def __post_init__(self) -> None:
        checked_options(self.options)


_KNOWN = frozenset(RequestOptions.__annotations__)
_MAPPINGS = frozenset({"extra_headers", "extra_query", "extra_body"})


def checked_options(options: RequestOptions) -> RequestOptions:
    """Return them; TypeError if one is no option, before anything is sent."""
    if not _KNOWN.issuperset(options):
        from ..unknown_arguments import unexpected  # what a right call never needs

        raise unexpected(options, RequestOptions.__annotations__)
    for name in _MAPPINGS.intersection(options):
        value: object = options.get(name)
        if not isinstance(value, Mapping):
            raise TypeError(f"{name} takes a mapping, not a {type(value).__name__}")
    return options
