"""Which media type of a body is meant by what a caller gives of it, so that nobody needs to name it.

```
application/json: {url}, multipart/form-data: {file, tags}       whoever gives `file` or `tags` means the form
application/json: {image: text}, multipart: {image: binary}      whoever gives a file for `image` means the form
application/json: {sdp: text}, application/sdp: binary           whoever gives bytes as the whole body means those
application/json: {sdp: text}, text/plain, image/*               ... or a text the one, and a file the other
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sdkwright.model import BARE_BASE64URL, Anything, Api, Constant, Enumeration, Kind, Scalar, Schema
from sdkwright.plan.bodies.members import Part
from sdkwright.plan.bodies.sending import Sent, is_file

WHOLE = None
"""What stands for a body in one piece among the names of properties, which may be any text."""
_BYTES = frozenset({"binary", "byte", "base64url", BARE_BASE64URL})
"""The formats of a text that is taken as bytes."""
ANY = "*"
"""What stands in a range of media types (RFC 9110, section 12.5.1)."""
Own = dict[str | None, bool]
"""What only one body has, by name; True where it is meant only if a file is given."""


def own(usual: Sent, other: Sent, api: Api) -> Own:
    """What tells a body from the usual one."""
    if other.spread is None:
        return _whole(usual, other, api)
    known = {part.name: part for part in usual.spread.parts} if usual.spread is not None else {}
    return dict(_own(known, other.spread.parts, api))


def _whole(usual: Sent, other: Sent, api: Api) -> Own:
    """Whether a file tells a body in one piece from the usual one, and a text as well."""
    if not other.is_binary or _may_be_bytes(usual, api):
        return {}
    return {WHOLE: not other.takes_text or _may_be_text(usual, api)}


def _may_be_bytes(body: Sent, api: Api) -> bool:
    """Whether bytes can be a value of a body that is data."""
    return any(isinstance(schema, Scalar) and schema.format in _BYTES for schema in _leaves(body, api))


def _may_be_text(body: Sent, api: Api) -> bool:
    """Whether a text can be a value of a body that is data."""
    leaves = _leaves(body, api)
    texts = (schema for schema in leaves if isinstance(schema, Scalar) and schema.kind is Kind.STRING)
    others = (schema for schema in leaves if isinstance(schema, (Anything, Constant, Enumeration)))
    return body.content.use is None or any(True for _ in (*texts, *others))


def _leaves(body: Sent, api: Api) -> list[Schema]:
    return [] if body.content.use is None else [api.schema(key) for key in api.leaves(body.content.use)]


def _own(known: dict[str, Part], parts: Sequence[Part], api: Api) -> Iterator[tuple[str, bool]]:
    for part in parts:
        if part.is_further:
            continue
        if part.name not in known:
            yield part.name, False
        elif _is_file(part, api) and not _is_file(known[part.name], api):
            yield part.name, True


def _is_file(part: Part, api: Api) -> bool:
    return any(is_file(use, api) for use in part.uses)


def _alone(usual: Sent, others: Sequence[Sent]) -> Own:
    """What none but the usual body has, so that it can be refused in another one."""
    spread = [other.spread for other in others if other.spread is not None]
    if usual.spread is None or not spread:
        return {}
    known = {part.name for each in spread for part in each.parts}
    return {part.name: False for part in usual.spread.parts if part.name not in known and not part.is_further}


def has_range(bodies: Iterable[Sent]) -> bool:
    """Whether a body may have media types that the description leaves open."""
    return any(ANY in media_type for each in bodies for media_type in each.media_types)


def offered(bodies: Sequence[Sent]) -> str:
    """The media types without structure of which a client must choose one: that of a file by its name, or as told.

    Also the only one, where it is JSON: a document that is sent as it is.
    """
    raw = (each for each in bodies if each.is_binary)
    chosen = (each for each in raw if len(each.media_types) > 1 or has_range([each]) or each.content.is_json)
    return ", ".join(media_type for each in chosen for media_type in each.media_types)


def all_offered(bodies: Sequence[Sent]) -> str:
    """All media types of a body, where a caller can name one; nothing where they are those without structure."""
    media_types = [media_type for each in bodies for media_type in each.media_types]
    is_choice = len(media_types) > 1 or has_range(bodies)
    return ", ".join(media_types) if is_choice and not all(each.is_binary for each in bodies) else ""


def followed(usual: Sent, others: Sequence[Sent], api: Api) -> tuple[tuple[str, Own], ...]:
    """The media types that follow from what is given, each with what tells it; the usual one comes last."""
    told = [(other.media_types[0], own(usual, other, api)) for other in others]
    return (*told, (usual.media_types[0], _alone(usual, others)))
