"""The value of a form in parts -> its parts (RFC 7578; OpenAPI 3.2, 4.15.1): texts, files by their names, and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model import Style, Writing
from sdkwright.plan.samples.example_values import file_name
from sdkwright.plan.samples.media_ranges import example_of, is_in
from sdkwright.plan.samples.serialization import in_media_type, pairs, plain
from sdkwright.plan.samples.shown_values import as_json
from sdkwright.plan.samples.values import Sample
from sdkwright.text import Json

_JSON = "application/json"
_OF_SUFFIX = {
    "png": "image/png",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
    "txt": "text/plain",
}
"""The media types of the files that are shown."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a form in parts: a text, or a file by its name."""

    name: str
    """The name of the part."""
    value: str
    """The text, or the name of the file."""
    is_file: bool
    """Whether it is a file."""
    media_type: str = ""
    """Its media type; of a text that has none of its own, nothing: it is `text/plain` then (RFC 7578, 4.4)."""


def shown_parts(value: Sample, encoding: Mapping[str, Writing]) -> Iterator[Part]:
    """The parts of a form, which is an object."""
    for name, held in value.items() if isinstance(value, dict) else ():
        yield from _parts(name, held, encoding.get(name, Writing()))


def _parts(name: str, value: Sample, writing: Writing) -> Iterator[Part]:
    """The parts of a property: of a list one for each item, unless a style says how it is written."""
    if value is None:
        return
    if isinstance(value, bytes):
        yield _file(name, writing.media_type or "")
    elif writing.style is not None:
        for key, text in pairs(name, as_json(value), Writing(writing.style or Style.FORM, writing.explode)):
            yield Part(key, text, is_file=False)
    elif isinstance(value, list):
        for item in value:
            yield from [_data(name, as_json(item), writing)] if isinstance(item, list) else _parts(name, item, writing)
    else:
        yield _data(name, as_json(value), writing)


def _file(name: str, told: str) -> Part:
    """A file: its name says what it is, unless the description says something else (OpenAPI 3.2, 4.15.1.1)."""
    called = file_name(name)
    usual = _OF_SUFFIX[called.rpartition(".")[2]]
    told_types = [each for each in map(str.strip, told.split(",")) if each]
    is_usual = not told_types or any(is_in(usual, each) for each in told_types)
    return Part(name, called, is_file=True, media_type=usual if is_usual else example_of(told_types))


def _data(name: str, value: Json, writing: Writing) -> Part:
    """A text, or JSON: what an object and a list inside of a list are where nothing else is told."""
    media_type = writing.media_type or (_JSON if isinstance(value, (dict, list)) else "")
    text = in_media_type(value, media_type) if media_type else plain(value)
    return Part(name, text, is_file=False, media_type=media_type)
