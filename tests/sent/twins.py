"""Calls each operation of an SDK by its sync and by its async client, and holds the bytes that leave them together.

Below both clients stands a socket. The one thing that they may do differently is the boundary of a body in parts,
which is random: here nobody is, in either of them.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any
from unittest import mock

import httpx2

from .arguments import Entry, Values
from .recorder import Recorder

_SECRET = "s3cret/with+signs="
_TURNS = 3
"""How often an operation is called with all arguments, with other members of their unions each time."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What one call brought about: the requests, and the error that kept them from being sent."""

    requests: tuple[bytes, ...]
    refusal: str | None


@dataclass(slots=True)
class Compared:
    """The calls of one SDK: `differences` names those whose bytes are not the same."""

    operations: int = 0
    calls: int = 0
    equal: int = 0
    requests: int = 0
    """What the sync client sent; a list in pages sends several for one call."""
    refused: list[str] = field(default_factory=list)
    """Calls that both clients refuse with the same words, before anything is sent."""
    differences: list[str] = field(default_factory=list)

    def add(self, what: str, sync: Sent, other: Sent) -> None:
        """Counts one call and its twin."""
        self.calls += 1
        self.requests += len(sync.requests)
        if sync != other:
            self.differences.append(f"{what}:\n  sync  {sync}\n  async {other}")
        elif sync.refusal is not None or not sync.requests:
            self.refused.append(f"{what}: {sync.refusal}")
        else:
            self.equal += 1


@dataclass(frozen=True, slots=True)
class Call:
    """One way to call an operation; `make` gives its arguments anew."""

    what: str
    method: str
    make: Callable[[], dict[str, Any]]


def compare(sdk: ModuleType, surface: Mapping[str, Any], recorder: Recorder) -> Compared:
    """Every operation: with the required arguments alone, with all of them, and with each of its media types."""
    compared = Compared(len(surface["operations"]))
    with _no_randomness(sdk):
        calls = list(_calls(sdk, surface))
        sync, other = _sync(sdk, surface, recorder, calls), asyncio.run(_async(sdk, surface, recorder, calls))
    for call, one, two in zip(calls, sync, other, strict=True):
        compared.add(call.what, one, two)
    return compared


def _calls(sdk: ModuleType, surface: Mapping[str, Any]) -> Iterator[Call]:
    values = Values(sdk)
    client = getattr(sdk, surface["client"])
    bare = client.__new__(client)
    for entry in surface["operations"]:
        name = entry["call"]
        yield Call(f"{name}, required", name, lambda entry=entry: values.required(entry))
        for turn in range(_TURNS):
            yield Call(f"{name}, all, {turn}", name, lambda entry=entry, turn=turn: values.all(entry, turn))
        for chosen in _choices(_method(bare, name), entry):
            yield Call(f"{name}, {chosen}", name, lambda e=entry, c=chosen: {**_given(values, e, c), **c})


def _given(values: Values, entry: Entry, chosen: Mapping[str, str]) -> dict[str, Any]:
    """All arguments of the body that a media type has."""
    others = (other for other in entry["body"].get("others", ()) if {*chosen.values()} <= {*other["content_types"]})
    other = next(others, None)
    return values.all(entry, 0) if other is None else values.other(entry, other)


def _choices(method: Callable[..., object], entry: Entry) -> Iterator[dict[str, str]]:
    """Each media type of a body that has several, as the argument that chooses it."""
    name = (entry["body"] or {}).get("choice")
    if name:
        annotation = ast.parse(inspect.signature(method).parameters[name].annotation, mode="eval").body
        texts = [node.value for node in ast.walk(annotation) if isinstance(node, ast.Constant)]
        yield from ({name: text} for text in texts if isinstance(text, str))


def _sync(sdk: ModuleType, surface: Mapping[str, Any], recorder: Recorder, calls: list[Call]) -> list[Sent]:
    sent = []
    kind = getattr(sdk, surface["client"])
    with httpx2.Client() as library, kind(**_settings(kind, recorder, library)) as client:
        for call in calls:
            refusal = None
            try:
                _walk(_method(client, call.method)(**call.make()))
            except sdk.APIStatusError:
                pass
            except Exception as error:
                refusal = f"{type(error).__name__}: {error}"
            sent.append(Sent(recorder.taken(), refusal))
    return sent


async def _async(sdk: ModuleType, surface: Mapping[str, Any], recorder: Recorder, calls: list[Call]) -> list[Sent]:
    sent = []
    kind = getattr(sdk, surface["async_client"])
    async with httpx2.AsyncClient() as library, kind(**_settings(kind, recorder, library)) as client:
        for call in calls:
            refusal = None
            try:
                await _walk_async(_method(client, call.method)(**call.make()))
            except sdk.APIStatusError:
                pass
            except Exception as error:
                # An error names the class that was called.
                refusal = f"{type(error).__name__}: {error}".replace(": Async", ": ")
            sent.append(Sent(recorder.taken(), refusal))
    return sent


def _walk(value: Any) -> None:
    """Goes through pages and streams to their end."""
    if hasattr(value, "__next__") or hasattr(value, "pages"):
        for _ in value:
            pass


async def _walk_async(value: Any) -> None:
    if not hasattr(value, "pages") and isinstance(value, Awaitable):
        value = await value
    if hasattr(value, "__aiter__"):
        async for _ in value:
            pass


def _method(client: object, call: str) -> Callable[..., Any]:
    found: Any = client
    for name in call.split("."):
        found = getattr(found, name)
    assert callable(found)
    return found


def _settings(kind: type, recorder: Recorder, library: object) -> dict[str, Any]:
    """All credentials that a client takes; a certificate would be that of an HTTP client, which we bring then."""
    settings: dict[str, Any] = {"base_url": recorder.url, "max_retries": 0}
    for name, parameter in inspect.signature(kind).parameters.items():
        if "TokenLike" in parameter.annotation or name.endswith(("username", "password")):
            settings[name] = _SECRET
        elif "CertificateFiles" in parameter.annotation:
            settings["http_client"] = library
    return settings


@contextmanager
def _no_randomness(sdk: ModuleType) -> Iterator[None]:
    home = f"{sdk.__name__}._runtime.params.multipart"
    if find_spec(home) is None:  # an SDK carries what it uses
        yield
        return
    multipart = import_module(home)
    with mock.patch.object(multipart, "token_hex", lambda count: "0f" * count):
        yield
