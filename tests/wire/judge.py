"""Calls every operation of a generated SDK, sync and async, and compares what arrives and what comes back.

Of sdkwright it uses what a user has: the SDK, and what `sdkwright surface` prints.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import answering
import comparing
from answering import BYTES, ITEMS, Answering, SampleResponse
from asking import Asking, Call
from comparing import BASE
from description import Description, Operation
from samples import Samples
from server import Arrived, Server, serving

BESIDE = {
    *(
        "self",
        "base_url",
        "timeout",
        "default_headers",
        "default_query",
        "validation",
        "max_retries",
        "http_client",
        "server",
    ),
    *("client_id", "client_secret", "client_certificate"),
    *("anonymous", "follow_redirects", "naive_datetimes", "limits", "retries", "middleware", "default_query"),
}
"""Arguments of a client that are no credentials."""
CREDENTIAL = "credential-of-the-judge"
"""What no description says: an SDK hides it wherever it stands, also in a response."""


@dataclass(slots=True)
class Verdict:
    """What was seen of one description: operations, and each difference with its count and its first place."""

    operations: int = 0
    left_out: int = 0
    called: int = 0
    requests: int = 0
    responses: int = 0
    causes: dict[str, int] = field(default_factory=dict)
    first: dict[str, str] = field(default_factory=dict)

    def add(self, entry: Mapping[str, Any], line: str) -> None:
        """Remembers a difference under its cause."""
        cause = line.partition(": ")[0]
        self.causes[cause] = self.causes.get(cause, 0) + 1
        self.first.setdefault(cause, f"{entry['method']} {entry['path']} ({entry['call']}): {line.partition(': ')[2]}")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a call gave: plain data, or what it raised."""

    found: Any = None
    error: Exception | None = None


def judge(spec: Path, surface: Mapping[str, Any], source: Path) -> Verdict:
    """The verdict on one description, whose SDK lies in `source`."""
    sys.path.insert(0, str(source))
    with serving() as server:
        return asyncio.run(_Judge(Description(spec), surface, server).verdict())


class _Judge:
    def __init__(self, description: Description, surface: Mapping[str, Any], server: Server) -> None:
        self._description = description
        self._surface = surface
        self._server = server
        self._package = import_module(surface["package"])
        self._samples = Samples(description.ignores_siblings)
        self._asking = Asking(self._samples)
        self._answering = Answering(self._samples)
        self._arrived: list[Arrived] = []
        self._verdict = Verdict(len(surface["operations"]) + len(surface["left_out"]), len(surface["left_out"]))

    async def verdict(self) -> Verdict:
        """Calls everything there is."""
        client = self._client(self._surface["client"])
        asynchronous = self._client(self._surface["async_client"])
        for entry in self._surface["operations"]:
            operation = self._description.operation(entry["pointer"])
            asked: list[str] = []
            answered: list[str] = []
            for index, call in enumerate(self._calls(entry, operation)):
                asked += call.wrong
                response = self._answering.success(entry, operation, turn=min(index, 1), streams=_streams(entry, call))
                for one in (client, asynchronous):
                    said, gave = await self._once(one, entry, operation, call, response)
                    asked += said
                    answered += gave
            for media_type in (entry["accept"] or {}).get("content_types", ()):
                if "*" not in media_type:
                    for one in (client, asynchronous):
                        said, gave = await self._accepted(one, entry, operation, media_type)
                        asked += said
                        answered += gave
            answered += await self._failed(client, entry, operation)
            self._judged(entry, asked, answered)
        client.close()
        await asynchronous.close()
        return self._verdict

    def _calls(self, entry: Mapping[str, Any], operation: Operation) -> Iterator[Call]:
        """The calls of one operation: with all arguments, with the required ones, and with each body of another shape."""
        for turn, full in ((0, True), (1, False), (1, True)):
            yield self._asking.call(entry, operation, full=full, turn=turn)
        for other in (entry["body"] or {}).get("others", ()):
            yield self._asking.call(entry, operation, full=True, turn=1, other=other)

    def _judged(self, entry: Mapping[str, Any], asked: list[str], answered: list[str]) -> None:
        raised = any(line.startswith("raised") for line in asked)
        self._verdict.called += not raised
        self._verdict.requests += not asked
        self._verdict.responses += not answered and not raised
        for line in dict.fromkeys((*asked, *answered)):
            self._verdict.add(entry, line)

    def _client(self, name: str) -> Any:
        """A client with everything that it can be given."""
        made = getattr(self._package, name)
        words = {key: CREDENTIAL for key in inspect.signature(made).parameters if key not in BESIDE}
        return made(base_url=self._server.url + BASE, max_retries=0, **words)

    async def _once(
        self, client: Any, entry: Mapping[str, Any], operation: Operation, call: Call, response: SampleResponse
    ) -> tuple[list[str], list[str]]:
        """One call: what is wrong with the request, and with what came of the response."""
        self._server.answer = response.answer
        seen = await self._call(client, entry, call, response)
        self._arrived = arrived = self._server.taken()
        if not arrived:
            return [f"raised {_name(seen.error)} and sent nothing: {seen.error}"], []
        asked = list(
            comparing.differences(arrived[0], call, entry=entry, operation=operation, description=self._description)
        )
        if len(arrived) > 1:
            asked.append(f"more than one request: {len(arrived)}")
        if seen.error is not None:
            return asked, [f"a response raised {_name(seen.error)}: {seen.error}"]
        return asked, list(answering.differences(response, entry["returns"], seen.found))

    async def _accepted(
        self, client: Any, entry: Mapping[str, Any], operation: Operation, media_type: str
    ) -> tuple[list[str], list[str]]:
        """A call that asks for one of several media types, and gets it."""
        call = self._asking.call(entry, operation, full=False, turn=1)
        call.keywords[entry["accept"]["argument"]] = media_type
        asked, answered = await self._once(
            client, entry, operation, call, self._answering.accepted(operation, media_type)
        )
        if self._arrived and self._arrived[0].headers.get("accept") != media_type:
            asked.append(f"another media type was asked for: {media_type}")
        return asked, answered

    async def _call(self, client: Any, entry: Mapping[str, Any], call: Call, response: SampleResponse) -> Seen:
        method = client
        try:
            for step in entry["call"].split("."):
                method = getattr(method, step)
            result = method(*self._own(call.positional), **self._own(call.keywords))
            if inspect.isawaitable(result):
                result = await result
            if response.kind == ITEMS:
                found = [item async for item in result] if hasattr(result, "__aiter__") else list(result)
                return Seen([_text(item) or self._plain(item) for item in found])
            return Seen(result if response.kind == BYTES and isinstance(result, bytes) else self._plain(result))
        except Exception as error:  # whatever a call raises is what the judge reports
            return Seen(error=error)

    def _own(self, value: Any) -> Any:
        """A value with the SDK's own numbers, where a float would lose digits."""
        if isinstance(value, dict):
            return {key: self._own(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._own(item) for item in value]
        return getattr(self._package, "Number", float)(value) if isinstance(value, Decimal) else value

    def _plain(self, value: Any) -> Any:
        return self._package.to_jsonable(value)

    async def _failed(self, client: Any, entry: Mapping[str, Any], operation: Operation) -> Iterator[str]:
        """What is wrong with the exception that a described error becomes."""
        response = self._answering.failure(operation)
        if response is None or entry["method"] == "HEAD":
            return iter(())
        self._server.answer = response.answer
        call = self._asking.call(entry, operation, full=False, turn=1)
        seen = await self._call(client, entry, call, response)
        if not self._server.taken():
            return iter(())
        error = seen.error
        if not isinstance(error, self._package.APIStatusError) or error.status != response.answer.status:
            return iter((f"an error is no APIStatusError of its status: {response.answer.status} became {error!r}",))
        found = self._plain(error.data)
        return (f"an error's {line}" for line in answering.differences(response, "error", found))


def _streams(entry: Mapping[str, Any], call: Call) -> bool:
    """Whether the arguments of a call ask for a stream."""
    stream = entry["stream"]
    if stream is None:
        return False
    said = call.keywords.get(stream["argument"]) if stream["argument"] else None
    return bool(stream["default"] if said is None else said)


def _text(item: Any) -> str | None:
    """The text of an event that came as it is."""
    return str(item.data) if type(item).__name__ == "ServerSentEvent" else None


def _name(error: Exception | None) -> str:
    return type(error).__name__
