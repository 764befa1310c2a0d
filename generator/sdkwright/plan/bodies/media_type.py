"""Which media type of a body is meant by what a caller gives of it, so that nobody needs to name it.

```
application/json: {url}, multipart/form-data: {file, tags}       whoever gives `file` or `tags` means the form
application/json: {image: text}, multipart: {image: binary}      whoever gives a file for `image` means the form
application/json: {sdp: text}, application/sdp: binary           whoever gives bytes as the whole body means those
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sdkwright.model import Api
from sdkwright.plan.bodies.members import Part
from sdkwright.plan.bodies.sending import Sent, is_file

WHOLE = None
"""What stands for a body in one piece among the names of properties, which may be any text."""
ANY = "*"
"""What stands in a range of media types (RFC 9110, section 12.5.1)."""
Own = dict[str | None, bool]
"""What only one body has, by name; True where it is meant only if a file is given."""


def own(usual: Sent, other: Sent, api: Api) -> Own:
    """What tells a body from the usual one."""
    if other.spread is None:
        return {WHOLE: True} if other.is_binary and usual.spread is not None else {}
    known = {part.name: part for part in usual.spread.parts} if usual.spread is not None else {}
    return dict(_own(known, other.spread.parts, api))


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


def offered(body: Sent) -> str:
    """The media types of a body of which a client must choose one: that of a file by its name, or a caller's."""
    is_choice = len(body.media_types) > 1 or has_range([body])
    return ", ".join(body.media_types) if body.is_binary and is_choice else ""


def followed(usual: Sent, others: Sequence[Sent], api: Api) -> tuple[tuple[str, Own], ...]:
    """The media types that follow from what is given, each with what tells it; the usual one comes last."""
    told = [(other.media_types[0], own(usual, other, api)) for other in others]
    return (*told, (usual.media_types[0], _alone(usual, others)))
