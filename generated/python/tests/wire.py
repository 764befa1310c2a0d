"""A request as a server reads it, by Python's standard library alone.

The tests say what a server must see by these classes, and what the SDK really sent is
read into the same: nothing here asks the SDK what it meant.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from typing import cast
from urllib.parse import parse_qsl, unquote

Pairs = list[tuple[str, str]]


class Digits(float):
    """A number as JSON has it: `1.10` has other digits than `1.1`, and is its equal."""

    text: str

    def __new__(cls, text: str) -> Digits:
        """Return the number with these digits."""
        made = super().__new__(cls, text)
        made.text = text
        return made

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Json:
    """A body that is JSON."""

    value: object
    media_type: str = "application/json"
    text: str = field(init=False, repr=False)
    """The same with its keys in order: to Python, True is 1, and 1.10 is 1.1."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", exact(self.value))


@dataclass(frozen=True)
class Form:
    """A body of names and values."""

    fields: Pairs
    media_type: str = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Part:
    """A part of a body; `content` is bytes in a file, `Json`, or else text."""

    name: str
    content: object
    media_type: str = ""
    file_name: str = ""


@dataclass(frozen=True)
class Parts:
    """A body of parts."""

    parts: list[Part]
    media_type: str = "multipart/form-data"


@dataclass(frozen=True)
class Content:
    """A body of any other kind."""

    content: bytes
    media_type: str


@dataclass(frozen=True)
class Request:
    """What a server sees of a call.

    The path is decoded, but for a slash and a percent sign inside of a segment. The
    headers are those of this call alone, with names in lower case; `auth` are the
    security schemes whose credentials were shown.
    """

    method: str
    path: str
    query: Pairs = field(default_factory=Pairs)
    headers: dict[str, str] = field(default_factory=dict[str, str])
    cookies: Pairs = field(default_factory=Pairs)
    body: Json | Form | Parts | Content | None = None
    auth: list[str] | None = None
    """None for those that most calls show."""


def exact(value: object) -> str:
    """Return a JSON value as text that differs wherever JSON does."""
    match value:
        case dict():
            entries = sorted(cast("dict[str, object]", value).items())
            inner = ", ".join(f"{exact(key)}: {exact(item)}" for key, item in entries)
            return "{" + inner + "}"
        case list():
            return "[" + ", ".join(map(exact, cast("list[object]", value))) + "]"
        case float():
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False)


def read_json(content: bytes) -> object:
    """Return the value of JSON, with the digits of its numbers."""
    value: object = json.loads(content, parse_float=Digits)
    return value


def read_path(path: str) -> str:
    """Return a path with its segments decoded."""
    segments = [unquote(segment, errors="strict") for segment in path.split("/")]
    return "/".join(s.replace("%", "%25").replace("/", "%2F") for s in segments)


def read_pairs(text: str) -> Pairs:
    """Return the names and values of a query or a form (WHATWG URL, section 5.1)."""
    return parse_qsl(text, keep_blank_values=True, errors="strict")


def read_cookies(text: str) -> Pairs:
    """Return the names and values of a `Cookie` header (RFC 6265, section 4.2)."""
    pairs = [pair.partition("=") for pair in text.split("; ") if pair]
    return [(unquote(name), unquote(value)) for name, _, value in pairs]


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or built on it (RFC 6839, section 3.1)."""
    return _essence(media_type).endswith(("/json", "+json"))


def read_body(content: bytes, media_type: str) -> Json | Form | Parts | Content:
    """Return a body by its media type."""
    essence = _essence(media_type)
    if is_json(media_type):
        return Json(read_json(content), media_type)
    if essence == "application/x-www-form-urlencoded":
        return Form(read_pairs(content.decode("ascii")), media_type)
    if essence.startswith("multipart/") and "boundary=" in media_type:
        return Parts(_parts(content, media_type), essence)
    return Content(content, media_type)


def _parts(content: bytes, media_type: str) -> list[Part]:
    """Return the parts of a body (RFC 2046, section 5.1; RFC 7578)."""
    head = f"Content-Type: {media_type}\r\n\r\n"
    whole = message_from_bytes(head.encode("ascii") + content)
    if not whole.is_multipart():
        assert content.strip() == f"--{whole.get_boundary()}--".encode("ascii")
        return []
    return [_part(part) for part in cast("list[Message]", whole.get_payload())]


def _part(part: Message) -> Part:
    content = cast("bytes", part.get_payload(decode=True))
    disposition = _disposition(part)
    name, file_name = (_name(disposition, key) for key in ("name", "filename"))
    media_type = part.get("content-type", "")
    return Part(name, _held(content, media_type, file_name), media_type, file_name)


def _disposition(part: Message) -> Message:
    """Return what a part is called; its text is UTF-8 (RFC 7578, section 5.1)."""
    message = Message()
    for key, value in part.raw_items():
        if key.lower() == "content-disposition":
            message[key] = str(value).encode("ascii", "surrogateescape").decode()
    return message


def _name(message: Message, key: str) -> str:
    """Return a name with what stands for quotes and line ends (WHATWG HTML, 4.10.21.8)."""
    found = str(message.get_param(key, "", "content-disposition"))
    for character in '"\r\n':
        found = found.replace(f"%{ord(character):02X}", character)
    return found


def _held(content: bytes, media_type: str, file_name: str) -> object:
    if file_name:
        return content
    return Json(read_json(content)) if is_json(media_type) else content.decode()


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
