"""An argument that nothing knows, in every method of a large SDK: a TypeError that names the nearest, and nothing is sent.

The SDK is that of a real description if one lies beside the checkout, else that of a golden case.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported
import sdkwright

from .cases import HERE, Case, cases

NAME = "a_large_sdk"
BESIDE = [folder / "shared" / "specs" / "open" / "apis-guru-keycloak.json" for folder in HERE.parents]
GOLDEN = ("methods_of_all_kinds", "overloads_of_a_stream", "pages_by_cursor", "stream_or_json", "sse_responses")
OWN = inspect.Parameter.VAR_KEYWORD


def case_of(name: str) -> Case:
    return next(case for case in cases() if case.name == name)


@pytest.fixture(scope="module", params=["real", *GOLDEN])
def sdk(request: pytest.FixtureRequest, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """An SDK, imported; afterwards Python forgets it."""
    folder, name = tmp_path_factory.mktemp("misspelt"), str(request.param)
    if name == "real":
        spec = next((path for path in BESIDE if path.exists()), None)
        if spec is None:
            pytest.skip("no real description lies beside the checkout")
        name = NAME
        sdkwright.generate(spec, output=folder, package=name)
    else:
        folder = case_of(name).made(shared)
    with imported(folder / "src", name) as package:
        yield package


class Refusing:
    """Sends nothing."""

    def send(self, request: object) -> Any:
        raise AssertionError("a call with a wrong argument was sent")

    def close(self) -> None:
        """Nothing is open."""


class AsyncRefusing(Refusing):
    """The same for async code."""

    async def send(self, request: object) -> Any:
        raise AssertionError("a call with a wrong argument was sent")

    async def close(self) -> None:
        """Nothing is open."""


def client_of(sdk: ModuleType, *, is_async: bool) -> Any:
    module = import_module(f"{sdk.__name__}._client")
    base = import_module(f"{sdk.__name__}._runtime.client.client")
    wanted = base.AsyncClient if is_async else base.SyncClient
    own = [v for v in vars(module).values() if isinstance(v, type) and v.__module__ == module.__name__]
    kind = next(each for each in own if issubclass(each, wanted))
    asked = {n: "x" for n, p in inspect.signature(kind).parameters.items() if p.default is p.empty}
    secrets = {n: "x" for n in inspect.signature(kind).parameters if n in ("api_key", "access_token")}
    transport = AsyncRefusing() if is_async else Refusing()
    return kind(**asked | secrets | {"base_url": "http://127.0.0.1", "http_client": transport})


def methods_of(holder: Any) -> Iterator[Callable[..., Any]]:
    for name, value in vars(type(holder)).items():
        if name.startswith("_"):
            continue
        if inspect.isfunction(value):
            yield getattr(holder, name)
        elif not callable(value):
            yield from methods_of(getattr(holder, name))


def all_methods(client: Any) -> Iterator[Callable[..., Any]]:
    for name, value in vars(type(client)).items():
        if not name.startswith("_") and not callable(value):
            yield from methods_of(getattr(client, name))


def misspelt(method: Callable[..., Any]) -> tuple[str, str]:
    """A name with a slip of the finger, and the name that was meant: the longest argument, or an option."""
    own = [n for n, p in inspect.signature(method).parameters.items() if p.kind is not OWN and p.default is not p.empty]
    meant = max([*own, "timeout"], key=len)
    return meant[:-2] + meant[-1] + meant[-2] + "x", meant


def arguments(method: Callable[..., Any]) -> dict[str, str]:
    told = inspect.signature(method).parameters.items()
    return {name: "x" for name, p in told if p.default is p.empty and p.kind is not OWN}


def check(method: Callable[..., Any], call: Callable[..., Any]) -> None:
    wrong, meant = misspelt(method)
    with pytest.raises(TypeError) as raised:
        call(**arguments(method), **{wrong: 1})
    said = str(raised.value)
    name = f"{type(method.__self__).__name__}.{method.__name__}()"  # type: ignore[attr-defined]
    assert said.startswith(f"{name} got an unexpected keyword argument {wrong!r}; did you mean '")
    assert meant in said or len(wrong) < 5


def awaited(method: Callable[..., Any]) -> Callable[..., None]:
    """The call of an async method, awaited; a list of pages is refused when it is asked for."""

    def call(**given: Any) -> None:
        async def main() -> None:
            await method(**given)

        main().send(None)  # it never comes to wait: nothing is sent

    return call


def entered(view: Callable[..., Any]) -> Callable[..., None]:
    def call(**given: Any) -> None:
        with view(**given):
            pass

    return call


def test_sync_methods_refuse_what_nothing_knows(sdk: ModuleType) -> None:
    with client_of(sdk, is_async=False) as client:
        found = list(all_methods(client))
        assert found
        for method in found:
            check(method, method)
            check(method, client.with_raw_response(method))
            if streamed := getattr(client, "with_streaming_response", None):
                check(method, entered(streamed(method)))


def test_async_methods_refuse_what_nothing_knows(sdk: ModuleType) -> None:
    client = client_of(sdk, is_async=True)
    found = list(all_methods(client))
    assert found
    for method in found:
        check(method, awaited(method))
    for method in found[:20]:
        check(method, awaited(client.with_raw_response(method)))


def needed(method: Callable[..., Any]) -> Iterator[tuple[dict[str, str], str, str]]:
    """What may be given, where the name of one argument that must be given has a slip."""
    given = arguments(method)
    for meant in given:
        if len(meant) > 3:
            wrong = meant[:-2] + meant[-1] + meant[-2] + "x"
            yield {**{n: v for n, v in given.items() if n != meant}, wrong: "x"}, wrong, meant


def check_needed(method: Callable[..., Any], call: Callable[..., Any]) -> int:
    count = 0
    for given, wrong, meant in needed(method):
        name = f"{type(method.__self__).__name__}.{method.__name__}()"  # type: ignore[attr-defined]
        with pytest.raises(TypeError) as raised:
            call(**given)
        said = str(raised.value)
        assert said.startswith(f"{name} got an unexpected keyword argument {wrong!r}; did you mean '")
        assert meant in said or len(wrong) < 6
        assert raised.value.__cause__ is None
        count += 1
    return count


def test_sync_methods_name_what_must_be_given(sdk: ModuleType) -> None:
    with client_of(sdk, is_async=False) as client:
        found = sum(check_needed(method, method) for method in all_methods(client))
        found += sum(check_needed(method, client.with_raw_response(method)) for method in all_methods(client))

    assert found or sdk.__name__ in GOLDEN


def test_async_methods_name_what_must_be_given(sdk: ModuleType) -> None:
    client = client_of(sdk, is_async=True)

    found = sum(check_needed(method, awaited(method)) for method in all_methods(client))

    assert found or sdk.__name__ in GOLDEN


@pytest.mark.parametrize("is_async", [False, True])
def test_a_client_names_the_option_that_was_meant(sdk: ModuleType, is_async: bool) -> None:
    client = client_of(sdk, is_async=is_async)

    for wrong, meant in (("timout", "timeout"), ("max_retires", "max_retries"), ("baseurl", "base_url")):
        for call, name in (
            (type(client), type(client).__name__),
            (client.with_options, f"{type(client).__name__}.with_options"),
        ):
            with pytest.raises(TypeError) as raised:
                call(**{wrong: 1})
            said = f"{name}() got an unexpected keyword argument {wrong!r}; did you mean {meant!r}?"
            assert str(raised.value) == said
