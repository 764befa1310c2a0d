"""A request body -> the media type that is sent, and the arguments that it is made of.

JSON goes before forms, and both before bytes; a form that holds files is sent in parts. An object spreads into its
properties, and so does a union of objects (`arms`). What is neither, or may be null, is one argument; so is a body
without structure, which is bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from sdkwright.model import (
    Anything,
    Api,
    Array,
    Body,
    Constant,
    Content,
    Enumeration,
    Kind,
    Map,
    Object,
    Scalar,
    Schema,
    Tuple,
    Union,
    Use,
)
from sdkwright.targets.python.arms import Spread, spread

_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Sent:
    """What a request carries: `media_types` are all that the same arguments can be sent as, the first unless told.

    `spread` is None where the body is one argument; `is_binary` where that is bytes rather than a value.
    """

    content: Content
    media_types: tuple[str, ...]
    spread: Spread | None = None
    is_binary: bool = False

    @property
    def may_hold_files(self) -> bool:
        """Whether a property that is bytes can travel as a file."""
        return any(media_type.startswith("multipart/") for media_type in self.media_types)


def sent(body: Body, api: Api) -> Sent:
    """How a body is sent."""
    offered = [_exact(content, api) for content in body.contents] or [Content("*/*", None, body.at)]
    content = next((c for fits in _order(api) for c in offered if fits(c)), offered[0])
    alike = [other for other in offered if _is_alike(other, content)]
    media_types = tuple(dict.fromkeys(c.media_type for c in (content, *alike)))
    content = replace(content, encoding=tuple(pair for c in (content, *alike) for pair in c.encoding))
    if not _has_structure(content):
        return Sent(content, media_types, is_binary=True)
    of = spread(content.use, api, required=body.required) if content.use is not None else None
    return Sent(content, media_types, spread=of)


def _order(api: Api) -> Iterator[Callable[[Content], bool]]:
    yield lambda content: content.is_json
    yield lambda content: content.is_multipart and has_files(content.use, api)
    yield lambda content: content.is_form
    yield lambda content: content.is_multipart


def _exact(content: Content, api: Api) -> Content:
    """A range of media types that carries data, such as `*/*` with an object, as JSON."""
    if "*" not in content.essence or content.is_multipart:
        return content
    may_be_json = content.essence.endswith(("/*", "+json")) and content.essence.startswith(("*/", "application/"))
    data = content.use is not None and not isinstance(api.schema(content.use), (Scalar, Anything))
    return replace(content, media_type=_JSON) if may_be_json and (data or content.is_json) else content


def _has_structure(content: Content) -> bool:
    return content.is_json or content.is_form or content.is_multipart


def _is_alike(other: Content, content: Content) -> bool:
    """Whether the arguments of one body serve another."""
    if not _has_structure(content):
        return not _has_structure(other) and "*" not in other.media_type
    return _has_structure(other) and other.use == content.use


def has_files(use: Use | None, api: Api) -> bool:
    """Whether a body has a property that is a file, if it is an object or may be one."""
    leaves = [api.schema(key) for key in api.leaves(use)] if use is not None else []
    return any(is_file(p.use, api) for leaf in leaves if isinstance(leaf, Object) for p in leaf.properties)


def is_file(use: Use, api: Api) -> bool:
    """Whether a value is bytes, or a list of bytes (`format: binary`)."""
    schema: Schema = api.schema(use)
    match schema:
        case Scalar():
            return schema.kind is Kind.STRING and schema.format == "binary"
        case Array():
            return is_file(schema.items, api) if schema.items.schema != use.schema else False
        case Union():
            return any(isinstance(s := api.schema(arm), Scalar) and s.format == "binary" for arm in schema.arms)
        case Anything() | Constant() | Enumeration() | Map() | Object() | Tuple():
            return False
        case _:
            assert_never(schema)
