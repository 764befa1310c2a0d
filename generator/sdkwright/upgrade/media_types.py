"""A part of `upgrade`: `consumes` and `produces` -> the media types of one body (Swagger 2.0, the Operation object)."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.text import Json

JSON, BYTES = "application/json", "application/octet-stream"
MULTIPART, URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
_ANY = ("*/*", "*")
_OPAQUE = (
    *("text/plain", "text/html", "text/csv", "text/calendar", "image/", "audio/", "video/", "font/", BYTES),
    *("application/pdf", "application/zip", "application/gzip", "application/x-tar", "application/x-gzip"),
)


@dataclass(frozen=True, slots=True)
class MediaTypes:
    """What an operation consumes, or produces: its own list, also an empty one, before the description's."""

    own: Json
    inherited: Json

    def of_value(self) -> tuple[str, ...]:
        """For a body that a schema describes: JSON where nothing else is said, or where everything is allowed."""
        listed = self._listed(self.own if isinstance(self.own, list) else self.inherited)
        return tuple(dict.fromkeys(JSON if name in _ANY else name for name in listed)) or (JSON,)

    def of_bytes(self) -> tuple[str, ...]:
        """For a file: what the operation itself says. A description whose default is JSON says nothing of files."""
        listed = self._listed(self.own)
        if not isinstance(self.own, list):
            listed = [name for name in self._listed(self.inherited) if not _is_json(name)]
        return tuple(dict.fromkeys(BYTES if name in _ANY else name for name in listed)) or (BYTES,)

    def of_structure(self) -> tuple[str, ...]:
        """For a response that is an object or array: JSON, too, where no media type that is named could hold one.

        An operation that produces a table or an image says so for its success, and fails in JSON.
        """
        names = self.of_value()
        return names if any(not _is_opaque(name) for name in names) else (JSON, *names)

    def of_nothing(self) -> tuple[str, ...]:
        """For a response without a schema: what the operation itself says that it produces, if that is no JSON.

        A table or an image has no schema; an operation that produces JSON without one says nothing at all.
        """
        listed = self._listed(self.own)
        says_little = any(name in _ANY or _is_json(name) for name in listed)
        return () if says_little else tuple(dict.fromkeys(listed))

    def of_form(self, *, has_file: bool) -> tuple[str, ...]:
        """For form parameters: each of the two kinds of form that is named; a file travels in parts."""
        listed = self._listed(self.own if isinstance(self.own, list) else self.inherited)
        kinds = (MULTIPART, URLENCODED) if has_file else (URLENCODED, MULTIPART)
        named = [kind for kind in kinds if any(name.lower().startswith(kind) for name in listed)]
        if has_file and MULTIPART not in named:
            return (MULTIPART,)
        return tuple(named) or (URLENCODED,)

    @staticmethod
    def _listed(value: Json) -> list[str]:
        return [name for name in value if isinstance(name, str) and name] if isinstance(value, list) else []


def _is_opaque(media_type: str) -> bool:
    """Whether a media type is known to hold no objects."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.startswith(_OPAQUE) or essence.endswith(("-stream", "+gzip", "+zip"))


def _is_json(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return essence == JSON or essence.endswith("+json")
