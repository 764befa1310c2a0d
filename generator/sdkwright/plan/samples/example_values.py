"""Values that a reader is shown: an example of the description where one fits, else one that looks like what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from sdkwright.model import (
    Anything,
    Api,
    Array,
    Constant,
    Doc,
    Enumeration,
    Kind,
    Map,
    Object,
    Scalar,
    SchemaId,
    Tuple,
    Union,
    Use,
)
from sdkwright.naming.words import singular, words
from sdkwright.text import Json

_LONGEST, _MOST = 80, 300
"""How long a text may be that is shown, and a value as a whole."""
_DEEPEST = 20
_OF_FORMAT: Mapping[str, str] = {
    "date-time": "2025-01-31T12:30:00Z",
    "date": "2025-01-31",
    "time": "12:30:00Z",
    "duration": "P1D",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "email": "user@example.com",
    "idn-email": "user@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "iri": "https://example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "c2FtcGxl",
    "decimal": "12.50",
}
"""A value of each format (JSON Schema Validation, 7.3); addresses are those of documents (RFC 2606, 5737, 3849)."""
_OF_NAME: Mapping[str, str] = {
    "email": "email",
    "url": "uri",
    "uri": "uri",
    "hostname": "hostname",
    "date": "date",
    "timestamp": "date-time",
    "uuid": "uuid",
}
"""The format that the last word of a name speaks of, where the description names none."""
_SPOKEN = frozenset({"content", "text", "message", "prompt", "caption", "comment"})
_PROSE = "Hello!"
"""What people write where something is said."""
_FILES: Mapping[str, frozenset[str]] = {
    "image.png": frozenset({"image", "images", "photo", "picture", "avatar", "logo", "icon", "mask", "thumbnail"}),
    "audio.mp3": frozenset({"audio", "voice", "sound"}),
    "video.mp4": frozenset({"video"}),
    "document.pdf": frozenset({"document", "pdf", "attachment"}),
}
"""Files by the words of what takes them."""
_FILE = "file.txt"
_OF_KIND: Mapping[Kind, tuple[type, ...]] = {
    Kind.STRING: (str,),
    Kind.INTEGER: (int,),
    Kind.NUMBER: (int, float),
    Kind.BOOLEAN: (bool,),
}


class ExampleValues:
    """Finds the examples that a description gives of values."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def example_of(self, use: Use, doc: Doc) -> Json:
        """The first example, of `doc` or of the schema itself, that its schema allows and a line can show; or None."""
        return next(self.examples_of(use, doc), None)

    def examples_of(self, use: Use, doc: Doc) -> Iterator[Json]:
        """All of them."""
        told = (*doc.examples, *self._api.schema(use).doc.examples)
        return (value for value in told if is_short(value) and self.is_valid(value, use))

    def is_valid(self, value: Json, use: Use, depth: int = 0) -> bool:
        """Whether a value is of the shape that a schema says: examples are data that nobody checks."""
        schema = self._api.schema(use)
        if value is None or depth > _DEEPEST:
            return value is None and use.nullable
        match schema:
            case Anything():
                return True
            case Scalar():
                is_flag = isinstance(value, bool)
                return is_flag == (schema.kind is Kind.BOOLEAN) and isinstance(value, _OF_KIND.get(schema.kind, ()))
            case Enumeration():
                return any(type(value) is type(member.value) and value == member.value for member in schema.members)
            case Constant():
                return any(type(value) is type(each) and value == each for each in schema.values)
            case Array():
                return isinstance(value, list) and all(self.is_valid(item, schema.items, depth + 1) for item in value)
            case Tuple():
                return isinstance(value, list) and len(value) == len(schema.prefix)
            case Map():
                return isinstance(value, dict) and all(
                    self.is_valid(v, schema.values, depth + 1) for v in value.values()
                )
            case Union():
                return any(self.is_valid(value, member, depth + 1) for member in schema.members)
            case Object():
                return isinstance(value, dict) and self._fits_object(value, schema, depth)
            case _:
                assert_never(schema)

    def _fits_object(self, value: dict[str, Json], schema: Object, depth: int) -> bool:
        known = {prop.name: prop for prop in schema.properties}
        if any(prop.required and not prop.read_only and prop.name not in value for prop in schema.properties):
            return False
        return all(
            name in known and not known[name].read_only and self.is_valid(item, known[name].use, depth + 1)
            for name, item in value.items()
        )

    def is_text(self, key: SchemaId) -> bool:
        """Whether a schema is that of any text."""
        schema = self._api.schemas[key]
        return isinstance(schema, Scalar) and schema.kind is Kind.STRING


class NoExamples(ExampleValues):
    """Where those of the description are of no use."""

    def examples_of(self, use: Use, doc: Doc) -> Iterator[Json]:
        """None at all."""
        return iter(())


def is_short(value: Json) -> bool:
    """Whether a value can be read at a glance: short texts without line ends, and not many of them."""
    return all(len(text) <= _LONGEST and text.isprintable() for text in _texts(value)) and _size(value) <= _MOST


def _texts(value: Json) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for item in value:
                yield from _texts(item)
        case dict():
            for key, item in value.items():
                yield key
                yield from _texts(item)
        case _:
            return


def _size(value: Json) -> int:
    match value:
        case list():
            return 2 + sum(map(_size, value))
        case dict():
            return 2 + sum(len(key) + _size(item) for key, item in value.items())
        case _:
            return len(str(value)) + 2


def placeholder(name: str, format: str | None) -> str:
    """A text that looks like what it stands for: a date is one, an id says whose (`user_id`)."""
    said = words(name)
    last = said[-1] if said else ""
    shown = _OF_FORMAT.get(format or "") or _OF_FORMAT.get(_OF_NAME.get(last, ""))
    return shown or (_PROSE if last in _SPOKEN else "_".join(said)) or "text"


def file_name(name: str) -> str:
    """A file on a reader's disk, by the name of what takes it."""
    said = frozenset(words(name))
    return next((file for file, names in _FILES.items() if said & names), _FILE)


def is_told_by_name(media_types: str) -> bool:
    """Whether the name of the file that is shown for media types says which of them it is."""
    return file_name(media_types) != _FILE or "text/" in media_types


def named_by_path(name: str, path: str) -> str:
    """What a parameter of a path is an id of: `pet_id` for `/pets/{id}`, the parameter's own name for any other."""
    if words(name) not in (["id"], ["uuid"], ["key"], ["name"], ["slug"]):
        return name
    before = path.partition("{" + name + "}")[0].strip("/").rpartition("/")[2]
    owner = [] if "{" in before else words(before)
    return "_".join((*owner[:-1], singular(owner[-1]), *words(name))) if owner else name
