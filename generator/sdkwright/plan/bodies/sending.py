"""A request body -> the media type that is sent, and the arguments that it is made of.

```
JSON, then forms, then bytes     what goes first, `application/json` before what is built on it; files go in parts
                                 before JSON, which has no bytes
an object, a union of objects    spread into their properties (`members`)
anything else                    one argument; bytes where the media type has no structure
```
Media types of one shape are a choice among the same arguments. One of another shape (a file in place of its address, a
text in place of an object) has arguments of its own, and the caller names it. Another notation of the same data, such
as XML beside JSON, is not offered: nothing can be said in it that cannot be said in JSON. A PDF or a picture is none,
also where one schema is written for all media types, as Swagger 2.0 has it; nor is a text beside the JSON of one.
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
    SchemaId,
    Tuple,
    Union,
    Use,
)
from sdkwright.model.media_types import is_binary, is_notation, is_text
from sdkwright.plan.bodies.members import Spread
from sdkwright.plan.bodies.properties import spread
from sdkwright.plan.equal_schemas import is_alike

_JSON = "application/json"
_BYTES = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Sent:
    """What a request carries."""

    content: Content
    """The content that is chosen; its encoding has also what contents of the same shape say of their parts."""
    media_types: tuple[str, ...]
    """All that the same arguments can be sent as: the first, unless a caller says another."""
    spread: Spread | None = None
    """Its properties, where these are arguments; None where the body is one argument."""
    is_binary: bool = False
    """Whether that one argument is bytes rather than a value."""
    others: tuple[Sent, ...] = ()
    """What it can be in media types of another shape."""
    takes_text: bool = False
    """Whether bytes may be given as text."""

    @property
    def may_hold_files(self) -> bool:
        """Whether a property that is bytes can travel as a file."""
        return any(media_type.startswith("multipart/") for media_type in self.media_types)

    @property
    def untyped_is_file(self) -> bool:
        """Whether a property of which nothing is said is a file, because it can only travel as a part."""
        return self.content.untyped_is_file and all(each.startswith("multipart/") for each in self.media_types)

    @property
    def may_be_json(self) -> bool:
        """Whether None can be the null of JSON."""
        return not self.is_binary and not all(_is_form(media_type) for media_type in self.media_types)

    @property
    def contents_with_arguments(self) -> tuple[Content, ...]:
        """The contents whose schemas have arguments."""
        return self.content, *(other.content for other in self.others if not other.is_binary)


def _is_form(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return essence == "application/x-www-form-urlencoded" or essence.startswith("multipart/")


def sent(body: Body, api: Api) -> Sent:
    """How a body is sent."""
    offered = [_exact(content, api) for content in body.contents] or [Content("*/*", None, body.at)]
    content = next((c for fits in _order(api) for c in offered if fits(c)), offered[0])
    alike = [other for other in offered if _is_alike(other, content, api)]
    others = tuple(_others([other for other in offered if other not in alike], content, api))
    media_types = tuple(dict.fromkeys(c.media_type for c in (content, *alike)))
    content = replace(content, encoding=tuple(pair for c in (content, *alike) for pair in c.encoding))
    if not _has_structure(content, api):
        takes_text = any(_takes_text(c, api) for c in (content, *alike))
        return Sent(content, media_types, is_binary=True, others=others, takes_text=takes_text)
    explicit = bool(others)  # the constants of one shape would be wrong in another
    of = spread(content.use, api, required=body.required, explicit=explicit) if content.use is not None else None
    return Sent(content, media_types, spread=of, others=others)


def left_out(body: Body, api: Api) -> Iterator[Content]:
    """The contents that are another notation of data that is sent already, as XML is of an object in JSON."""
    usual = sent(body, api)
    offered = {media_type for how in (usual, *usual.others) for media_type in how.media_types}
    return (content for content in body.contents if _exact(content, api).media_type not in offered)


def _order(api: Api) -> Iterator[Callable[[Content], bool]]:
    yield lambda content: content.essence == _JSON and not _has_bytes(content, api)
    yield lambda content: content.is_json and not _has_bytes(content, api)
    yield lambda content: content.is_multipart and has_files(content.use, api)
    yield lambda content: is_binary(content.essence) and _is_document(content, api)
    yield lambda content: content.is_json
    yield lambda content: content.is_form
    yield lambda content: content.is_multipart


def _has_bytes(content: Content, api: Api) -> bool:
    """Whether a body is bytes, or an object that has some: JSON has none."""
    return has_files(content.use, api) or _is_document(content, api)


def _others(rest: list[Content], chosen: Content, api: Api) -> Iterator[Sent]:
    """The contents that say something else than the chosen one, those of one shape together."""
    told = [each for each in rest if not _says_same(each, chosen, api) or _says_more(each, api)]
    while told:
        first, *left = told
        alike = [content for content in told if _is_alike(content, first, api)]
        is_bytes = not _has_structure(first, api)
        of = None if is_bytes or first.use is None else spread(first.use, api, required=True, explicit=True)
        media_types = tuple(content.media_type for content in alike)
        takes_text = is_bytes and any(_takes_text(content, api) for content in alike)
        yield Sent(first, media_types, spread=of, is_binary=is_bytes, takes_text=takes_text)
        told = [content for content in left if content not in alike]


def _exact(content: Content, api: Api) -> Content:
    """A range of media types that carries data, such as `*/*` with an object, as JSON; `multipart/*` as a form."""
    if "*" not in content.essence:
        return content
    if content.is_multipart:
        return replace(content, media_type="multipart/form-data")
    may_be_json = content.essence.endswith(("/*", "+json")) and content.essence.startswith(("*/", "application/"))
    data = content.use is not None and not isinstance(api.schema(content.use), (Scalar, Anything))
    return replace(content, media_type=_JSON) if may_be_json and (data or content.is_json) else content


def _takes_text(content: Content, api: Api) -> bool:
    """Whether a body without structure may be given as text: by its media type, else by its schema."""
    if is_text(content.essence) or is_binary(content.essence) or content.is_json:
        return not is_binary(content.essence)
    schema = None if content.use is None else api.schema(content.use)
    return not isinstance(schema, Scalar) or schema.format != "binary"


def _says_more(content: Content, api: Api) -> bool:
    """Whether a body that is described as its JSON is can hold what no JSON says: a file, or plain text."""
    if is_notation(content.essence) or _has_structure(content, api):
        return False
    schema = None if content.use is None else api.schema(content.use)
    is_plain = (
        schema is None or isinstance(schema, Anything) or (isinstance(schema, Scalar) and schema.kind is Kind.STRING)
    )
    is_file_of_its_own = is_binary(content.essence) and content.essence != _BYTES
    return is_file_of_its_own or (is_plain and (is_text(content.essence) or is_binary(content.essence)))


def _has_structure(content: Content, api: Api) -> bool:
    if content.is_json:
        return not _is_document(content, api)
    return _is_any_form(content) and not has_no_names(content, api)


def _is_document(content: Content, api: Api) -> bool:
    """Whether JSON is described as bytes: a document that is sent as it is, for no value of JSON is `binary`."""
    schema = None if content.use is None else api.schema(content.use)
    return isinstance(schema, Scalar) and schema.kind is Kind.STRING and schema.format == "binary"


def _is_any_form(content: Content) -> bool:
    return content.is_form or content.is_multipart


def _is_alike(other: Content, content: Content, api: Api) -> bool:
    """Whether the arguments of one body serve another."""
    if not _has_structure(content, api):
        return not _has_structure(other, api)
    can_be_json = other.is_yaml and content.is_json
    return (_has_structure(other, api) or can_be_json) and _says_same(other, content, api)


def has_no_names(content: Content, api: Api) -> bool:
    """Whether a form is described as a list or a scalar, which has no names to write: it is taken as it is sent."""
    return (
        _is_any_form(content)
        and content.use is not None
        and isinstance(api.schema(content.use), (Array, Tuple, Scalar))
    )


def _says_same(other: Content, content: Content, api: Api) -> bool:
    """Whether two media types carry the same data."""
    if other.use is None or content.use is None:
        return other.use == content.use
    return is_alike(other.use, content.use, api)


def has_files(use: Use | None, api: Api) -> bool:
    """Whether a body has a property that is a file, if it is an object or may be one."""
    leaves = [api.schema(key) for key in api.leaves(use)] if use is not None else []
    return any(is_file(p.use, api) for leaf in leaves if isinstance(leaf, Object) for p in leaf.properties)


def is_file(use: Use, api: Api) -> bool:
    """Whether a value is bytes, or a list of bytes (`format: binary`)."""
    schema = _innermost(use, api)
    match schema:
        case Scalar():
            return schema.kind is Kind.STRING and schema.format == "binary"
        case Union():
            return any(
                isinstance(s := api.schema(member), Scalar) and s.format == "binary" for member in schema.members
            )
        case Anything() | Array() | Constant() | Enumeration() | Map() | Object() | Tuple():
            return False
        case _:
            assert_never(schema)


def _innermost(use: Use, api: Api) -> Schema:
    """What a list of lists holds at last; a list itself where such lists hold one another."""
    seen: set[SchemaId] = set()
    while isinstance(schema := api.schema(use), Array) and use.schema not in seen:
        seen.add(use.schema)
        use = schema.items
    return schema
