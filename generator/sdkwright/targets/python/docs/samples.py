"""An operation -> programs that call it, in ordinary and in async Python, for the reference to show.

Each is whole: imports, a client, the call as the README of the SDK has it, and what one does with that which comes
back. A list is gone through, a stream is read event by event, a file is written, and all else is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sdkwright.draft import CodeSample
from sdkwright.model import Api, Operation
from sdkwright.plan.responses.successes import preferred, successes
from sdkwright.plan.samples.example_values import file_name
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_requests import EXAMPLE_SERVER, ShownRequests
from sdkwright.report import Pointer
from sdkwright.targets.python.client.access_views import CredentialView
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.code.expressions import (
    ASYNC_SAMPLE,
    BASE_URL,
    EXACT,
    PATH,
    SYNC_SAMPLE,
    Call,
    awaited,
    awaited_call,
    call_of,
    laid_out,
    names_in,
    outline,
    statement,
)
from sdkwright.targets.python.docs.shown_calls import ShownCall, ShownCalls
from sdkwright.text import Code, Text

_BYTES = "bytes"
_STEP = "    "
_WIDTH = 60
"""So wide is what stands beside a text; a README has more room."""


class Samples:
    """Writes the programs of an API, each when it is asked for."""

    def __init__(self, api: Api, package: Code, client: ClientView, calls: ShownCalls) -> None:
        self._operations = {operation.at: operation for operation in api.operations}
        self._package = package
        self._client = client
        self._calls = calls
        self._requests = ShownRequests(api)
        self._credentials = {each.key.raw: each for each in client.credentials}

    def of(self, at: Pointer) -> Sequence[CodeSample]:
        """The programs that call the operation at a place; none where an argument has no value that could be shown."""
        operation = self._operations.get(at)
        found = self._shown(operation) if operation is not None else None
        if operation is None or found is None:
            return ()
        use = _Use(found, file_name(_media_type(operation)))
        view = found.operation
        needed = tuple((each.name, each.is_positional) for each in view.needed)
        called = outline(view.call, needed, has_more=len(view.signature.arguments) > len(needed))
        return (
            CodeSample(*SYNC_SAMPLE, called, Text("\n".join(self._program(operation, use)))),
            CodeSample(
                *ASYNC_SAMPLE,
                called if view.pages else awaited_call(called),
                Text("\n".join(self._async_program(operation, use))),
            ),
        )

    def _shown(self, operation: Operation) -> ShownCall | None:
        """The call with the body that its request over HTTP shows."""
        try:
            body = self._requests.body(operation)
            return self._calls.shown(operation, shows_files=body is None, body=body, asks_stream=False)
        except NoSample:
            return None

    def _program(self, operation: Operation, use: _Use) -> Iterator[str]:
        yield from self._imports(use, self._client.name)
        yield ""
        yield from self._comment(operation)
        yield from statement(self._made(self._client.name), at=0, behind="client = ").split("\n")
        yield ""
        yield from use.lines()

    def _async_program(self, operation: Operation, use: _Use) -> Iterator[str]:
        name = self._client.async_name
        yield "import asyncio"
        yield from self._imports(use, name)
        yield from ("", "", "async def main() -> None:")
        yield from (_STEP + line for line in self._comment(operation))
        entered = statement(self._made(name), at=4, behind="async with ", before=" as client:")
        yield from (_STEP + line for line in entered.split("\n"))
        yield from (2 * _STEP + line for line in use.async_lines())
        yield from ("", "", "asyncio.run(main())")

    def _imports(self, use: _Use, client: Code) -> Iterator[str]:
        if use.has_paths:
            yield f"from pathlib import {PATH}"
        if use.has_paths or client == self._client.async_name:
            yield ""
        numbers = [EXACT] if EXACT in names_in(use.shown.call) else []
        yield f"from {self._package} import {', '.join(sorted([client, *numbers]))}"

    def _comment(self, operation: Operation) -> Iterator[str]:
        """Which variables the client reads: those of what the operation asks for."""
        read = " and ".join(dict.fromkeys(self._variables(operation)))
        if read:
            yield f"# reads {' '.join(read.split())} from the environment"

    def _variables(self, operation: Operation) -> Iterator[str]:
        asked = next((keys for keys in operation.security if keys), ())
        for credential in (self._credentials[key] for key in asked if key in self._credentials):
            yield from _variables_of(credential)
        yield from (option.environment.raw for option in self._client.options if option.is_required)

    def _made(self, client: Code) -> Call:
        """The client, with a place of the API where the description has none."""
        where = f"{EXAMPLE_SERVER}{self._client.base_path.raw}" if self._client.base_url_variable else None
        return call_of(client, keywords=[(BASE_URL, where)])


@dataclass(frozen=True, slots=True)
class _Use:
    """A call, and what is done with that which comes back: bytes go into the `file`."""

    shown: ShownCall
    file: str

    @property
    def has_paths(self) -> bool:
        """Whether it reads or writes a file."""
        return bool(self.shown.files) or self._is_file

    @property
    def _is_file(self) -> bool:
        return self.shown.operation.usual == _BYTES and not self._is_stream

    @property
    def _is_stream(self) -> bool:
        """Whether it comes item by item though nobody asks for that."""
        stream = self.shown.operation.stream
        return stream is not None and (stream.asked is None or stream.by_default)

    def lines(self) -> Iterator[str]:
        """The call in ordinary code."""
        written = partial(statement, self.shown.call, at=0, width=_WIDTH)
        if self._is_stream:
            yield written(behind="with ", before=" as stream:")
            yield from (f"{_STEP}for event in stream:", f"{2 * _STEP}print(event)")
        elif self.shown.is_list:
            yield written(behind=f"for {self.shown.item} in ", before=":")
            yield f"{_STEP}print({self.shown.item})"
        else:
            yield written(behind=self._behind)
            yield from self._after()

    def async_lines(self) -> Iterator[str]:
        """The call within a coroutine."""
        written = partial(_indented, self.shown.call)
        if self._is_stream:
            yield from written(behind="async with await ", before=" as stream:")
            yield from (f"{_STEP}async for event in stream:", f"{2 * _STEP}print(event)")
        elif self.shown.is_list:
            is_paged = self.shown.operation.pages is not None
            behind = f"async for {self.shown.item} in " if is_paged else f"for {self.shown.item} in await "
            yield from written(behind=behind, before=":")
            yield f"{_STEP}print({self.shown.item})"
        else:
            yield from written(behind=awaited(self._behind))
            yield from self._after()

    @property
    def _behind(self) -> str:
        return f"{self.shown.variable} = " if self.shown.operation.has_result else ""

    def _after(self) -> Iterator[str]:
        if self._is_file:
            yield f"{laid_out(call_of(PATH, self.file), at=0, behind='')}.write_bytes({self.shown.variable})"
        elif self.shown.operation.has_result:
            yield f"print({self.shown.variable})"


def _indented(call: Call, *, behind: str, before: str = "") -> Sequence[str]:
    """The lines of a statement that will stand two steps to the right."""
    return statement(call, at=8, behind=behind, before=before, width=_WIDTH).split("\n")


def _media_type(operation: Operation) -> str:
    """What the first success is, where it has a body."""
    found = next((content for each in successes(operation) if (content := preferred(each)) is not None), None)
    return found.media_type if found is not None else ""


def _variables_of(credential: CredentialView) -> Sequence[str]:
    secrets = credential.secrets[:1] if credential.is_fetched else credential.secrets
    return [secret.environment.raw for secret in secrets]
