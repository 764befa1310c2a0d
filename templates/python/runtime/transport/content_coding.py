"""A body in its content coding -> the body itself (RFC 9110, section 8.4).

gzip and deflate are undone here: in pieces of a bounded size, so that a bomb is noticed
before it explodes, and to their end, so that a part is not taken for the whole. Others
are left to the library, if it knows them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from zlib import MAX_WBITS, decompressobj, error

import httpx2

_PIECE = 2**18
_MOST = 5
_GZIP, _ZLIB, _DEFLATE = MAX_WBITS | 16, MAX_WBITS, -MAX_WBITS
_BITS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
_LIBRARY = frozenset({"br", "zstd"})


def codings_of(header: str, accepted: str) -> Codings | None:
    """Return what undoes the codings of a body; None leaves it to the library.

    DecodingError for one that nobody can undo; a name that is none is ignored, as
    `utf-8` is in the responses of some servers. `accepted` is what the library can do.
    """
    names = [each.strip().lower() for each in header.split(",")]
    if missing := _LIBRARY.intersection(names).difference(accepted.split(", ")):
        raise httpx2.DecodingError(
            f"nothing here can undo {', '.join(sorted(missing))}"
        )
    if not _LIBRARY.isdisjoint(names):
        return None
    known = [_BITS[name] for name in reversed(names) if name in _BITS]
    if len(known) > _MOST:
        raise httpx2.DecodingError(f"there are more than {_MOST} content codings")
    return Codings(known)


class Codings:
    """The codings of one body, the last one that was applied first."""

    def __init__(self, bits: Iterable[int] = ()) -> None:
        self._all = [_Inflating(each) for each in bits]

    def feed(self, piece: bytes) -> Iterable[bytes]:
        """Return what a piece holds, in pieces; DecodingError if it is not so coded."""
        return self._undone(piece) if self._all else (piece,)

    def _undone(self, piece: bytes) -> Iterator[bytes]:
        pieces: Iterable[bytes] = (piece,)
        for each in self._all:
            pieces = chain.from_iterable(map(each.feed, pieces))
        try:
            yield from pieces
        except error as failure:
            raise httpx2.DecodingError(str(failure)) from failure

    def end(self) -> None:
        """Raise DecodingError for a body that is not whole; one without bytes is."""
        if not all(each.is_whole for each in self._all):
            raise httpx2.DecodingError("the compressed data ends too early")


class _Inflating:
    """gzip with all of its members (RFC 1952, section 2.2), or deflate (RFC 1950).

    Some servers send deflate without its frame (RFC 1951), and some something after the
    last member of gzip, which is nothing.
    """

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._inner = decompressobj(bits)
        self._head: bytes | None = b""

    @property
    def is_whole(self) -> bool:
        """Whether the end has come, or not even the beginning."""
        return self._inner.eof or self._head == b""

    def feed(self, piece: bytes) -> Iterator[bytes]:
        if self._head is not None:
            piece = self._head = self._head + piece
            if len(piece) < 2:
                return
            is_framed = piece[0] & 15 == 8 and int.from_bytes(piece[:2]) % 31 == 0
            if self._bits == _ZLIB and not is_framed:  # RFC 1950, section 2.2
                self._inner = decompressobj(_DEFLATE)
            self._head = None
        while piece:
            if self._inner.eof:
                if self._bits != _GZIP or piece[0] != 0x1F:
                    return
                self._inner = decompressobj(_GZIP)
            inflated = self._inner.decompress(piece, _PIECE)
            while inflated:
                yield inflated
                inflated = self._inner.decompress(self._inner.unconsumed_tail, _PIECE)
            piece = self._inner.unused_data
