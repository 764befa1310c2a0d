"""What the content of a response is read as, by its media type and its schema."""

from __future__ import annotations

from enum import Enum

from sdkwright.model import Anything, Api, Constant, Content, Enumeration, Kind, Scalar, Schema, Use
from sdkwright.model.media_types import is_text, may_be_json

_BYTES = ("binary", "byte")


class Reading(Enum):
    """What a body is read as."""

    JSON = "json"
    """A value of its schema."""
    TEXT = "text"
    """Text, as it came."""
    BYTES = "bytes"
    """Bytes, as they came."""
    ANYTHING = "anything"
    """Whatever comes, by the media type that it says itself."""
    NOTHING = "nothing"
    """There is no body."""


class Readings:
    """Decides what contents are read as."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def of(self, content: Content) -> Reading:
        """What a body is read as."""
        if self.is_anything(content):
            return Reading.ANYTHING
        if self.is_json(content):
            return Reading.JSON
        return Reading.TEXT if self.is_text(content) else Reading.BYTES

    def is_json(self, content: Content) -> bool:
        """Whether a body is read as JSON.

        Many descriptions promise an object or a number in `text/plain` or `*/*`: such text can only be JSON. What they
        call binary (`type: file` in Swagger 2.0) is a file, also where they list JSON for all their responses.
        """
        if content.use is not None and self._is_file(content.use):
            return False
        if content.is_json:
            return True
        return may_be_json(content.essence) and content.use is not None and not self._may_be_text(content.use)

    def is_anything(self, content: Content) -> bool:
        """Whether any media type may come, and the schema says nothing either: as if nothing were described."""
        said = content.use is None or isinstance(self._api.schema(content.use), Anything)
        return content.essence == "*/*" and said

    def is_text(self, content: Content) -> bool:
        """Whether a body that is no JSON is read as text; a file is bytes, whatever it is listed as."""
        if content.use is not None and self._is_file(content.use):
            return False
        return is_text(content.essence) or (content.essence == "*/*" and self._is_string(content))

    def _is_string(self, content: Content) -> bool:
        """Whether any media type may hold it, and it is a string without a format that says bytes."""
        schema = self._api.schema(content.use) if content.use is not None else None
        is_plain = isinstance(schema, Scalar) and schema.kind is Kind.STRING and schema.format not in _BYTES
        return is_plain or (isinstance(schema, Enumeration) and schema.kind is Kind.STRING)

    def _is_file(self, use: Use) -> bool:
        schema = self._api.schema(use)
        return isinstance(schema, Scalar) and schema.format == "binary"

    def _may_be_text(self, use: Use) -> bool:
        """Whether a value may be a string: one of the members, where unions hold one another."""
        return any(_is_text(self._api.schema(key)) for key in self._api.leaves(use))


def _is_text(schema: Schema) -> bool:
    if isinstance(schema, (Scalar, Enumeration)):
        return schema.kind is Kind.STRING
    return isinstance(schema, (Anything, Constant))
