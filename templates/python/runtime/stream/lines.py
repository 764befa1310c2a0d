"""Bytes that come in pieces of any size -> text, and text -> lines.

Neither does I/O, so that sync and async code share them. A piece may end between the
bytes of one character, and between the CR and the LF of one line end. Each piece is
looked at once, so that a long line takes linear time.
"""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from ..models.codecs import parse
from ..transport.limits import bounded

I = TypeVar("I", covariant=True)

_END = re.compile("\r\n|\n|\r")
"""What ends a line (WHATWG HTML, 9.2.5); other separators of Unicode do not."""


class Characters:
    """Decodes pieces; what is no character of the charset becomes U+FFFD."""

    def __init__(self, charset: str | None) -> None:
        self._decoder = getincrementaldecoder(charset or "utf-8")("replace")

    def feed(self, piece: bytes) -> str:
        """Return the characters that are complete now."""
        return self._decoder.decode(piece)

    def end(self) -> str:
        """Return what stands for an unfinished character."""
        return self._decoder.decode(b"", True)


class Lines:
    """Splits text at LF, CR and CRLF; a line is returned without its end."""

    def __init__(self, limit: int | None = None) -> None:
        self._waiting: list[str] = []
        self._size = 0
        self._limit = limit
        self._after_cr = False

    def feed(self, piece: str) -> list[str]:
        """Return the lines that are complete now."""
        if self._after_cr and piece:
            self._after_cr = False
            piece = piece.removeprefix("\n")
        if not piece:
            return []
        self._after_cr = piece.endswith("\r")
        *complete, rest = _END.split(piece)
        if not complete:
            self._waiting.append(rest)
            self._size += len(rest)
            bounded(self._size, self._limit, "a line")
            return []
        complete[0] = "".join((*self._waiting, complete[0]))
        self._waiting = [rest] if rest else []
        self._size = len(rest)
        return complete

    def end(self) -> list[str]:
        """Return the last line, if it has no end."""
        rest, self._waiting = "".join(self._waiting), []
        return [rest] if rest else []


class Reader(Protocol[I]):
    """Makes something of the pieces of a body, while they come."""

    def feed(self, piece: bytes, /) -> Iterable[I]:
        """Return what is complete now."""
        ...

    def end(self) -> Iterable[I]:
        """Return what is left."""
        ...


class Pieces:
    """The pieces as they come, up to so many bytes."""

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._size = 0

    def feed(self, piece: bytes, /) -> Iterable[bytes]:
        self._size += len(piece)
        bounded(self._size, self._limit, "the response")
        return (piece,)

    def end(self) -> Iterable[bytes]:
        return ()


class Texts:
    """Text, in which no character is torn apart."""

    def __init__(self, charset: str | None) -> None:
        self._characters = Characters(charset)

    def feed(self, piece: bytes, /) -> Iterable[str]:
        return filter(None, (self._characters.feed(piece),))

    def end(self) -> Iterable[str]:
        return filter(None, (self._characters.end(),))


class TextLines:
    """Lines of text, without their ends."""

    def __init__(self, charset: str | None, limit: int | None = None) -> None:
        self._characters = Characters(charset)
        self._lines = Lines(limit)

    def feed(self, piece: bytes, /) -> Iterable[str]:
        return self._lines.feed(self._characters.feed(piece))

    def end(self) -> Iterable[str]:
        return [*self._lines.feed(self._characters.end()), *self._lines.end()]


class JSONLines:
    """The values of JSON Lines, or of a JSON text sequence (RFC 7464)."""

    def __init__(self, charset: str | None, limit: int | None = None) -> None:
        self._lines = TextLines(charset, limit)

    def feed(self, piece: bytes, /) -> Iterable[object]:
        return self._values(self._lines.feed(piece))

    def end(self) -> Iterable[object]:
        return self._values(self._lines.end())

    def _values(self, lines: Iterable[str]) -> Iterator[object]:
        for line in lines:
            if value := line.strip("\x1e \t"):
                yield parse(value)
