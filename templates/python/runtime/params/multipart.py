"""Properties -> the parts of a `multipart` body (RFC 7578; OpenAPI 3.2, 4.15).

A file is a part with a name and a media type. A list is one part for each item, an
object is JSON, anything else is text, unless the operation names a `Style`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from secrets import token_hex
from typing import cast

from ..arguments.argument_types import is_content
from ..arguments.uploads import Piece, Upload, file_name, guessed, piece
from ..media_types import is_json
from ..models.encode import Json, jsonable, to_text
from ..options import NOT_GIVEN
from ..refusals import refused
from .parameters import header
from .styles import Style
from .values import Raw, Writing, scalar

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A", "\\": "\\\\"})
"""What a name cannot hold as it is (WHATWG HTML, 4.10.21.8; a quoted-string of RFC 9110, 5.6.4)."""


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    content: Piece
    media_type: str | None = None
    file_name: str | None = None
    headers: Mapping[str, str] | None = None


def encode_multipart(
    fields: Mapping[str, object], styles: Mapping[str, Writing], media_type: str
) -> tuple[bytes | Upload, str]:
    """Return the body, and its media type with the boundary, which nobody can guess."""
    boundary = token_hex(16)
    pieces: list[Piece] = []
    for name, value in fields.items():
        style = styles.get(name)
        part_style = style if isinstance(style, Style) else Style()
        for part in _parts(name, value, part_style):
            pieces += [_head(part, boundary), part.content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    named = f"{media_type.partition(';')[0].strip()}; boundary={boundary}"
    texts = [each for each in pieces if isinstance(each, bytes)]
    whole = b"".join(texts) if len(texts) == len(pieces) else Upload(tuple(pieces))
    return whole, named


def _head(part: _Part, boundary: str) -> bytes:
    disposition = f'form-data; name="{part.name.translate(_ESCAPES)}"'
    if part.file_name is not None:
        disposition += f'; filename="{part.file_name.translate(_ESCAPES)}"'
    lines = [f"--{boundary}", f"Content-Disposition: {disposition}"]
    if part.media_type is not None:
        lines.append(f"Content-Type: {header('Content-Type', part.media_type)}")
    for name, value in (part.headers or {}).items():
        lines.append(f"{name}: {header(name, value)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def _parts(name: str, value: object, style: Style) -> Iterator[_Part]:
    if value is None or value is NOT_GIVEN:
        return
    if (file := _file_tuple(name, value)) is not None:
        yield _file(name, file, style)
    elif style.name:
        yield from _styled(name, value, style)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for index, item in enumerate(cast("Sequence[object]", value)):
            if item is None:
                why = f"[{index}] takes no None: leave it out"
                raise refused(name, cast("object", value), why)
            yield from _item(name, item, style)
    else:
        yield _data(name, jsonable(value, (name,)), style)


def _styled(name: str, value: object, style: Style) -> Iterator[_Part]:
    for key, text in style.pairs(name, style.plain(name, value), Raw(name)):
        yield _Part(key, text.encode())


def _item(name: str, value: object, style: Style) -> Iterator[_Part]:
    """A list inside of a list is JSON, as an object is."""
    if isinstance(value, list):
        yield _data(name, jsonable(cast("object", value), (name,)), style)
    else:
        yield from _parts(name, value, style)


def _file_tuple(name: str, value: object) -> tuple[object, ...] | None:
    """Return a file as `(name, content, ...)`, None for what is no file: a tuple of
    values is a list of them."""
    if is_content(value):
        return file_name(value) or name, value
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        named = len(parts) in (2, 3, 4) and (
            parts[0] is None or isinstance(parts[0], str)
        )
        return parts if named and is_content(parts[1]) else None
    return None


def _file(name: str, parts: tuple[object, ...], style: Style) -> _Part:
    label, content, media_type, headers = (*parts, None, None)[:4]
    called = label if isinstance(label, str) else None
    known = media_type or guessed(called, style.media_type or "")
    return _Part(
        name=name,
        content=piece(content),
        media_type=cast("str", known),
        file_name=called,
        headers=cast("Mapping[str, str] | None", headers),
    )


def _data(name: str, value: Json, style: Style) -> _Part:
    media_type = style.media_type
    if isinstance(value, (dict, list)):
        media_type = media_type or "application/json"
    as_json = media_type is not None and is_json(media_type)
    text = to_text(value) if as_json else scalar(value)
    return _Part(name, text.encode(), media_type)
