"""A part of `load`: the only door to the network, which is shut unless `--allow-remote` opens it.

Open, it lets out a GET over https to a public address, and nothing else: the name is looked up once, every address that
it has must be public, and the connection goes to the address that was checked, so that no second look-up can lead
elsewhere. A redirect is a new request under the same rules. Size and number are bounded, and all documents have one
deadline together, for whatever is waited for. The hash of what came is
for the lock: the next run must see the same bytes.
"""

from __future__ import annotations

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from http.client import HTTPException, HTTPSConnection
from urllib.parse import SplitResult

from sdkwright.load.document import Absence, Budget, Source
from sdkwright.parse import url_joined, url_parts
from sdkwright.report import Severity

Lookup = Callable[[str, int], Sequence[str]]
Exchange = Callable[["Call"], "Answer"]
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Call:
    """One GET: the name that is asked for and its port, the address that was checked, and the seconds that remain."""

    host: str
    port: int
    address: str
    path: str
    seconds: float
    largest: int


@dataclass(frozen=True, slots=True)
class Answer:
    """A status, where it redirects to, and the body, cut off one byte above the limit."""

    status: int
    location: str | None
    body: bytes


class _Refused(Exception):
    """A request that was not made, or whose answer was not taken."""


def shut(address: str, budget: Budget) -> Source | Absence:
    """The door as it is unless somebody opens it: no packet leaves."""
    if address[:5].lower() == "file:":
        message = f"{_shown(address)}: a file is named by a relative path alone"
        return Absence(Severity.ERROR, "ref-outside-root", message)
    hint = "allow it with --allow-remote, or put a copy beside the description"
    return Absence(Severity.WARNING, "ref-remote", f"{_shown(address)} was not fetched", hint)


def look_up(host: str, port: int) -> Sequence[str]:
    """Every address that a name has now."""
    return list(dict.fromkeys(str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


def exchange(call: Call) -> Answer:
    """Makes one call, to the address that was checked, while the certificate is checked for the name."""
    connection = _Pinned(call)
    ended = threading.Event()

    def end() -> None:
        ended.set()
        connection.abort()

    watch = threading.Timer(call.seconds, end)
    watch.daemon = True
    watch.start()
    try:
        connection.request("GET", call.path, headers={"Accept": "application/yaml, application/json, */*"})
        response = connection.getresponse()
        body = b""
        while len(body) <= call.largest and (more := response.read1(65536)):
            body += more
        if not ended.is_set():
            return Answer(response.status, response.getheader("Location"), body[: call.largest + 1])
    except (OSError, HTTPException, ValueError):
        if not ended.is_set():
            raise
    finally:
        watch.cancel()
        connection.close()
    raise _Refused(f"it took longer than {call.seconds:.0f} s")


class _Pinned(HTTPSConnection):
    """A connection to an address rather than to a name."""

    def __init__(self, call: Call) -> None:
        self._context = ssl.create_default_context()
        super().__init__(call.host, call.port, timeout=min(call.seconds, 10), context=self._context)
        self._address = call.address

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), self.timeout)
        self.sock = self._context.wrap_socket(plain, server_hostname=self.host, do_handshake_on_connect=False)
        self.sock.do_handshake()

    def abort(self) -> None:
        """Ends whatever the connection waits for: a server that sends a byte a minute never runs into a timeout."""
        with suppress(OSError, AttributeError):
            self.sock.shutdown(socket.SHUT_RDWR)


@dataclass(slots=True)
class Remote:
    """The open door. `hashes` holds the SHA-256 of everything that came through it, by the address in the reference."""

    look_up: Lookup = look_up
    exchange: Exchange = exchange
    seconds: float = 30
    largest: int = 16 * 1024 * 1024
    documents: int = 100
    redirects: int = 5
    fetched: dict[str, bytes] = field(default_factory=dict)
    _until: float | None = None

    def __call__(self, address: str, budget: Budget) -> Source | Absence:
        """What stands at an address, or why it was not taken."""
        if url_parts(address).scheme.lower() != "https":
            return shut(address, budget)
        if len(self.fetched) >= self.documents:
            message = f"{_shown(address)} was not fetched: {self.documents} documents are the most"
            return Absence(Severity.ERROR, "ref-remote", message)
        try:
            self.fetched[address] = self._get(address)
        except _Refused as refused:
            return Absence(Severity.ERROR, "ref-remote", f"{_shown(address)} was not fetched: {refused}")
        except (OSError, HTTPException, ValueError) as error:
            return Absence(
                Severity.WARNING, "ref-remote", f"{_shown(address)} cannot be fetched: {_system_message(error)}"
            )
        return Source(address, self.fetched[address])

    def _get(self, url: str) -> bytes:
        for _ in range(self.redirects + 1):
            answer = _within(self._remaining(), partial(self._answer, url))
            if answer.status == 200:
                if len(answer.body) > self.largest:
                    raise _Refused(f"it has more than {self.largest:,} bytes")
                return answer.body
            if answer.status not in _REDIRECTS or not answer.location:
                raise OSError(f"the server answered {answer.status}")
            url = url_joined(url, answer.location)
        raise _Refused(f"more than {self.redirects} redirects")

    def _answer(self, url: str) -> Answer:
        return self.exchange(self._call(url))

    def _call(self, url: str) -> Call:
        """The call that a URL asks for, once it is known to be harmless."""
        parts = url_parts(url)
        if parts.scheme.lower() != "https" or not parts.hostname:
            raise _Refused(f"{_shown(url)} is not https")
        if parts.username is not None or parts.password is not None:
            raise _Refused("a URL with a password is not used")
        port = parts.port or 443
        found = self.look_up(parts.hostname, port)
        private = [address for address in found if not _is_public(address)]
        if private or not found:
            raise _Refused(f"{_shown(parts.hostname)} has the address {', '.join(private)}, which is not public")
        return Call(parts.hostname, port, found[0], _target(parts), self._remaining(), self.largest)

    def _remaining(self) -> float:
        """The seconds left of the time that all documents have together."""
        now = time.monotonic()
        self._until = self._until or now + self.seconds
        if now >= self._until:
            raise _Refused(f"all documents together took longer than {self.seconds:.0f} s")
        return self._until - now


def _within(seconds: float, work: Callable[[], Answer]) -> Answer:
    """What comes of some work; a refusal where it takes longer, whatever it waits for: a name, a header."""
    box: queue.SimpleQueue[Answer | Exception] = queue.SimpleQueue()

    def run() -> None:
        try:
            box.put(work())
        except Exception as error:
            box.put(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        found = box.get(timeout=seconds)
    except queue.Empty:
        raise _Refused(f"all documents together took longer than {seconds:.0f} s") from None
    if isinstance(found, Exception):
        raise found
    return found


def _target(parts: SplitResult) -> str:
    query = f"?{parts.query}" if parts.query else ""
    return (parts.path or "/") + query


def _is_public(address: str) -> bool:
    """Whether an address is of the public network: none of ours, none of this machine, none for several at once."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is not None and not inner.is_global:
            return False
        if found in ipaddress.ip_network("64:ff9b::/96"):  # an IPv4 address behind a translator (RFC 6052)
            return ipaddress.IPv4Address(found.packed[-4:]).is_global
    return found.is_global and not found.is_multicast


def _system_message(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _shown(address: str) -> str:
    return address if len(address) <= _LONGEST else address[:_LONGEST] + "…"
