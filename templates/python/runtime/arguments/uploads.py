"""Files and streams of bytes: what a caller may pass, and how it is read.

What can be large is read while it is sent, in chunks, never as a whole. What can be
read again from where it began is sent again on a retry: bytes, paths, and open files
that can seek. An iterator is read once.
"""

from __future__ import annotations

import os
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from dataclasses import dataclass
from io import BytesIO, TextIOBase
from mimetypes import guess_type
from pathlib import PurePath
from types import NoneType
from typing import IO, NamedTuple, TypeAlias, cast

from ..clock import running_trio
from ..errors import LocalFailure
from ..media_types import essence
from .argument_types import FileContent as FileContent
from .argument_types import is_open_file

FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file in a form: its content, or `(name, content, media type, headers)`, of which
the last two may be left out."""

BinaryTypes: TypeAlias = (
    FileContent
    | Iterable[bytes]
    | AsyncIterable[bytes]
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
)
"""A body without structure: bytes, an open file, a path, or an iterator (in an `async`
client also an async one); or `(name, content, media type)`, of which the last may be
left out. One that may be text takes a `str` as well."""

_CHUNK = 64 * 1024
_ANY_BYTES = "application/octet-stream"


@dataclass(frozen=True, slots=True, eq=False)
class _File:
    """An open file, from where it stands."""

    file: IO[bytes]
    start: int | None
    """None if it cannot seek."""
    length: int | None

    @property
    def may_be_slow(self) -> bool:
        """Whether to read it may take time, in which other tasks can run."""
        return not isinstance(self.file, BytesIO)

    def chunks(self) -> Iterator[bytes]:
        if self.start is not None:
            self.file.seek(self.start)
        while chunk := self.file.read(_CHUNK):
            yield _checked(chunk)


@dataclass(frozen=True, slots=True)
class _Path:
    """A file that is opened when it is sent."""

    path: str
    length: int

    def chunks(self) -> Iterator[bytes]:
        with open(self.path, "rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk


@dataclass(frozen=True, slots=True, eq=False)
class _Stream:
    """What yields bytes, once."""

    source: Iterable[bytes] | AsyncIterable[bytes]
    length: None = None


Piece: TypeAlias = bytes | _File | _Path | _Stream


@dataclass(frozen=True, slots=True)
class Upload:
    """A body that is read while it is sent; an iterable and an async iterable."""

    pieces: tuple[Piece, ...]

    @property
    def length(self) -> int | None:
        """How many bytes it has, None if nobody knows before the end."""
        sizes = [len(p) if isinstance(p, bytes) else p.length for p in self.pieces]
        return None if None in sizes else sum(size or 0 for size in sizes)

    @property
    def replayable(self) -> bool:
        """Whether it can be read a second time."""
        return not any(
            isinstance(piece, _Stream)
            or (isinstance(piece, _File) and piece.start is None)
            for piece in self.pieces
        )

    def __iter__(self) -> Iterator[bytes]:
        if any(
            isinstance(piece, _Stream) and not isinstance(piece.source, Iterable)
            for piece in self.pieces
        ):
            raise TypeError("an async iterator needs the async client")
        return self._chunks()

    def _chunks(self) -> Iterator[bytes]:
        """Return all chunks; LocalFailure for what reading them raises."""
        try:
            for piece in self.pieces:
                yield from _chunks(piece)
        except Exception as error:
            raise LocalFailure(error) from error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            for piece in self.pieces:
                async for chunk in _chunks_async(piece):
                    yield chunk
        except Exception as error:
            raise LocalFailure(error) from error


def upload(value: object) -> Upload:
    """Return a file, a path or an iterator of bytes as a body."""
    return Upload((piece(value),))


def piece(value: object) -> Piece:
    """Return one piece of a body; TypeError for what is no bytes, OSError for a path
    that leads to no file."""
    match value:
        case bytes() | bytearray() | memoryview():
            return bytes(cast("bytes", value))
        case os.PathLike():
            path = os.fspath(cast("os.PathLike[str]", value))
            return _Path(path, os.stat(path).st_size)
        case TextIOBase():
            raise TypeError("the file is open as text: open it in binary mode")
        case _ if is_open_file(value):
            return _opened(value)
        case AsyncIterable() | Iterable() if _may_stream(cast("object", value)):
            return _Stream(cast("Iterable[bytes] | AsyncIterable[bytes]", value))
        case _:
            raise TypeError(f"a {type(value).__name__} is no bytes, file or path")


def _may_stream(value: object) -> bool:
    """Whether an iterable may be one of bytes, as far as can be known before it is read."""
    if isinstance(value, (list, tuple, set, frozenset)):
        items = cast("list[object]", value)
        return all(isinstance(item, (bytes, bytearray)) for item in items)
    return not isinstance(value, (str, Mapping)) and not hasattr(value, "__jsonable__")


def file_name(value: object) -> str | None:
    """Return the name of a path or an open file, without its folders."""
    name: object = getattr(value, "name", None)
    if isinstance(value, os.PathLike):
        name = os.fspath(cast("os.PathLike[str]", value))
    return (PurePath(name).name or None) if isinstance(name, str) else None


class Named(NamedTuple):
    """A body without structure, with what its caller says of it."""

    name: str | None
    content: object
    media_type: str | None = None


def named(body: object) -> Named:
    """Return a body with its name, if it has one, and its media type, if that is given."""
    parts = _items(body)
    if len(parts) not in (2, 3) or not isinstance(parts[0], (str, NoneType)):
        return Named(file_name(body), body)
    media_type = cast("str | None", parts[2]) if len(parts) == 3 else None
    return Named(parts[0] or file_name(parts[1]), parts[1], media_type)


def _items(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def guessed(name: str | None, media_types: str) -> str:
    """Return the media type of a file, one of those that the description allows.

    `media_types` is what it says (`image/*`, or `image/png, image/jpeg`); where the
    name of the file tells nothing, the first that is no range counts.
    """
    found = guess_type(name)[0] if name else None
    if found and found != _ANY_BYTES and (not media_types or fits(found, media_types)):
        return found
    exact = (each.strip() for each in media_types.split(",") if "*" not in each)
    return next(filter(None, exact), _ANY_BYTES)


def fits(media_type: str, offered: str) -> bool:
    """Whether a media type is one of those that are offered, which may be ranges."""
    wanted = [essence(each) for each in offered.split(",")]
    top = essence(media_type).partition("/")[0]
    return not {essence(media_type), f"{top}/*", "*/*"}.isdisjoint(wanted)


def _opened(file: IO[bytes]) -> _File:
    try:
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (AttributeError, OSError):
        return _File(file, None, None)
    return _File(file, start, end - start)


def _chunks(piece: Piece) -> Iterator[bytes]:
    match piece:
        case bytes():
            yield piece
        case _Stream():
            for chunk in cast("Iterable[bytes]", piece.source):
                yield _checked(chunk)
        case _:
            yield from piece.chunks()


async def _chunks_async(piece: Piece) -> AsyncIterator[bytes]:
    if isinstance(piece, _Stream) and isinstance(piece.source, AsyncIterable):
        async for chunk in piece.source:
            yield _checked(chunk)
    elif isinstance(piece, _Path) or (isinstance(piece, _File) and piece.may_be_slow):
        chunks = piece.chunks()
        while read := await _in_thread(lambda: next(chunks, b"")):
            yield read
    else:
        for each in _chunks(piece):
            yield each


async def _in_thread(function: Callable[[], bytes]) -> bytes:
    """Return what a function returns that would keep the loop waiting."""
    trio = running_trio()
    if trio is not None:
        result: bytes = await trio.to_thread.run_sync(function)
        return result
    from asyncio import to_thread

    return await to_thread(function)


def _checked(chunk: object) -> bytes:
    if isinstance(chunk, (bytes, bytearray)):
        return bytes(chunk)
    raise TypeError(f"a body is made of bytes, not of {type(chunk).__name__}")
