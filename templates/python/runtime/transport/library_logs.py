"""What the HTTP library writes into logs of its own about our requests: no secrets.

At DEBUG httpcore2 writes the headers of responses as they came, cookies among them, and
a SOCKS proxy's password; hpack writes every header of HTTP/2. A program that asks for
DEBUG of everything gets those lines of our requests without what stands behind their
first word. Lines about anybody else's requests are left alone.
"""

from __future__ import annotations

import sys
from logging import LogRecord, getLogger
from types import FrameType

_LOGS = ("httpcore2.http11", "httpcore2.http2", "httpcore2.socks", "hpack.hpack")
_TELLING = ("receive_response_headers.complete", "setup_socks5_connection")


def _shorten(record: LogRecord) -> bool:
    """Take the secrets out of a line about one of our requests; it stays a line."""
    message = record.getMessage()
    is_telling = record.name == "hpack.hpack" or message.startswith(_TELLING)
    if is_telling and _is_ours():
        record.msg, record.args = message.partition(" ")[0], ()
    return True


def _is_ours() -> bool:
    """Whether one of our transports is at work; nobody asks but for a line of DEBUG."""
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame is not None:
        name: object = frame.f_globals.get("__name__")
        if name != __name__ and str(name).startswith(__name__.rpartition(".")[0]):
            return True
        frame = frame.f_back
    return False


def hide_headers() -> None:
    """Shorten these lines from now on; once is enough for all clients."""
    for name in _LOGS:
        getLogger(name).addFilter(_shorten)
