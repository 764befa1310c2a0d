"""Strictness is a dial: nothing, a warning, or an error that lists what did not fit."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import gradient
import pytest
from gradient import APIResponseValidationError, APIResponseValidationWarning, AsyncGradient, Gradient, Mismatch
from gradient._runtime.call.operation import Operation
from gradient._runtime.call.response import response_mismatches
from gradient._runtime.models.model import Model, field
from gradient._runtime.models.unknown import UnknownObject
from gradient._runtime.models.validate import mismatches
from gradient._runtime.transport.base import Headers, Response

from .loopback import FakeResponse, Server

RESPONSE = "AppJobInvocationCancelResponse"
DRIFTED = {
    "id": 5,
    "created_at": "yesterday",
    "phase": "FROZEN",
    "region": "unknown properties fit",
    "trigger": {"manual": [], "scheduled": {"schedule": {"cron": None}}},
}
FOUND = [
    ("id", "str | None", 5),
    ("created_at", "datetime | None", "yesterday"),
    ("phase", "AppJobInvocationCancelResponsePhase | None", "FROZEN"),
    ("trigger.manual", "AppJobInvocationCancelResponseTriggerManual | None", []),
]

Call = Callable[..., Any]


def call_sync(server: Server, settings: dict[str, Any], **options: Any) -> Any:
    with Gradient(access_token="tok-123456", base_url=server.url, **settings) as client:
        return client.apps.job_invocations.cancel("j", app_id="a", **options)


def call_async(server: Server, settings: dict[str, Any], **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url, **settings) as client:
            return await client.apps.job_invocations.cancel("j", app_id="a", **options)

    return asyncio.run(run())


by_both = pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
by_client_and_call = pytest.mark.parametrize(
    ("settings", "options"),
    [({"validation": "{}"}, {}), ({}, {"validation": "{}"}), ({"validation": "off"}, {"validation": "{}"})],
    ids=["client", "call", "call over client"],
)


def told(given: dict[str, str], mode: str) -> dict[str, str]:
    return {key: value.replace("{}", mode) for key, value in given.items()}


@by_both
@by_client_and_call
def test_an_error_lists_what_does_not_fit(
    server: Server, call: Call, settings: dict[str, str], options: dict[str, str]
) -> None:
    server.answer(FakeResponse(200, json.dumps(DRIFTED).encode()))

    with pytest.raises(APIResponseValidationError, match="id: str") as caught:
        call(server, told(settings, "error"), **told(options, "error"))

    assert [tuple(each) for each in caught.value.mismatches][:4] == FOUND
    assert caught.value.body == DRIFTED


@by_both
@by_client_and_call
def test_a_warning_is_given_once_and_the_response_returned(
    server: Server, call: Call, settings: dict[str, str], options: dict[str, str]
) -> None:
    server.answer(FakeResponse(200, json.dumps(DRIFTED).encode()))

    with pytest.warns(APIResponseValidationWarning, match="does not fit") as caught:
        response = call(server, told(settings, "warn"), **told(options, "warn"))

    assert len(caught) == 1
    assert response.to_dict() == DRIFTED


def test_a_warning_points_at_the_call(server: Server) -> None:
    server.answer(FakeResponse(200, json.dumps(DRIFTED).encode()))

    with pytest.warns(APIResponseValidationWarning) as caught:
        call_sync(server, {"validation": "warn"})

    assert caught[0].filename == __file__


@by_both
def test_nothing_is_said_unless_asked(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, json.dumps(DRIFTED).encode()))

    with warnings.catch_warnings():
        warnings.simplefilter("error")

        assert call(server, {}).to_dict() == DRIFTED
        assert call(server, {"validation": "error"}, validation="off").to_dict() == DRIFTED


def test_a_response_that_fits_passes_the_strictest_client(server: Server) -> None:
    server.answer(FakeResponse(200, b'{"id": "1", "phase": "RUNNING", "created_at": "2025-01-01T00:00:00Z", "new": 1}'))

    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        strict = client.with_options(validation="error")

        assert strict.apps.job_invocations.cancel("j", app_id="a").id == "1"


def test_a_raw_response_lists_mismatches_whoever_asked(server: Server) -> None:
    server.answer(FakeResponse(200, b'{"id": 5}'))

    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        raw = client.with_raw_response(client.apps.job_invocations.cancel)("j", app_id="a")

    assert raw.mismatches == (Mismatch("id", "str | None", 5),)


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(ValueError, match="validation must be"):
        Gradient(access_token="tok-123456", validation="strict")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "annotation", "want"),
    [
        ([1, "a", None], "list[int]", [("[1]", "int", "a"), ("[2]", "int", None)]),
        ({"a": 1, "b": "c"}, "dict[str, str]", [("a", "str", 1)]),
        ([], "dict[str, str]", [("the value", "dict[str, str]", [])]),
        (True, "int", [("the value", "int", True)]),
        (1.0, "int", []),
        (1, "float", []),
        ("1", "float | None", [("the value", "float | None", "1")]),
        (None, "float | None", []),
        (None, "None", []),
        ({"x": [1]}, "Any", []),
        ("b", "Literal['a', 1]", [("the value", "Literal['a', 1]", "b")]),
        (1, "Literal['a', 1]", []),
        (True, "Literal['a', 1]", [("the value", "Literal['a', 1]", True)]),
        ("2025-01-01", "date", []),
        ("2025-01-01", "datetime", [("the value", "datetime", "2025-01-01")]),
        ("x", "UUID | int", [("the value", "UUID | int", "x")]),
        ([["x"]], "str | list[list[int]]", [("[0][0]", "int", "x")]),
        ("FROZEN", f"{RESPONSE}Phase", [("the value", f"{RESPONSE}Phase", "FROZEN")]),
        ([{"id": 1}], f"list[{RESPONSE}] | None", [("[0].id", "str | None", 1)]),
        ({"id": 1}, f"{RESPONSE} | str", [("id", "str | None", 1)]),
        (1.0, "Literal['a', 1]", []),
        ([1, "a"], "tuple[int, str]", []),
        ([1, 2], "tuple[int, str]", [("[1]", "str", 2)]),
        ([1], "tuple[int, str]", [("the value", "tuple[int, str]", [1])]),
        ([1, "a", "b"], "tuple[int, *tuple[str, ...]]", []),
        ([1, "a", 3], "tuple[int, *tuple[str, ...]]", [("[2]", "str", 3)]),
        ([], "tuple[int, *tuple[str, ...]]", [("the value", "tuple[int, *tuple[str, ...]]", [])]),
        (7, f"{RESPONSE} | str", [("the value", f"{RESPONSE} | str", 7)]),
        ({"a": 1}, f"{RESPONSE} | dict[str, Any]", []),
        ({"a": "x"}, "dict[str, int] | str", [("a", "int", "x")]),
    ],
    ids=repr,
)
def test_each_shape_is_judged_where_it_differs(value: object, annotation: str, want: list[object]) -> None:
    assert [tuple(each) for each in mismatches(value, annotation)] == want


class Pet(Model):
    name: str
    size: int | None = None
    kind: str = field("type", default="pet")


class Dog(Pet):
    tail: Pet | None = None


def test_what_is_required_must_be_there() -> None:
    annotation: Any = Dog

    found = mismatches({"tail": {"name": None}, "size": "L"}, annotation)

    assert [tuple(each) for each in found] == [
        ("name", "str", None),
        ("size", "int | None", "L"),
        ("tail.name", "str", None),
    ]


@pytest.mark.parametrize("promise", ["None", "bytes", "text"])
def test_a_raw_response_that_promises_no_json_has_no_mismatches(promise: str) -> None:
    response = Response(200, Headers([("Content-Type", "application/json")]), b"42")

    assert response_mismatches(Operation[object]("GET", "/x", returns=promise), response) == ()


def test_nobody_pays_who_does_not_ask() -> None:
    script = "import gradient, gradient._client, sys; print('gradient._runtime.models.validate' in sys.modules)"
    around = {**os.environ, "PYTHONPATH": str(Path(gradient.__file__).parents[1])}

    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=around)

    assert shown.stdout.strip() == "False"


class Branch(Model):
    kind: Literal["branch"] = "branch"
    children: list[Branch | Leaf | UnknownObject] | None = None


class Leaf(Model):
    kind: Literal["leaf"] = "leaf"
    size: int | None = None


def tree(depth: int) -> dict[str, object]:
    leaf: dict[str, object] = {"kind": "leaf", "size": "large"}
    found: dict[str, object] = leaf
    for _ in range(depth):
        found = {"kind": "branch", "children": [{"kind": "leaf", "size": 1}, found]}
    return found


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ({}, False),  # no member requires its tag (JSON Schema Validation, 6.5.3)
        ({"size": 1}, False),
        ({"size": "large"}, False),  # a branch may hold more
        ({"kind": "twig"}, True),
        ({"kind": "leaf", "size": "large"}, True),
    ],
)
def test_a_member_that_requires_no_tag_fits_without(item: object, told: bool) -> None:
    assert bool(mismatches({"children": [item]}, Branch)) == told


def test_unions_within_unions_are_looked_at_once_each() -> None:
    """Looking used to decode all that is below, at each level anew."""
    mismatches(tree(1), Branch)

    calls = [calls_of(lambda depth=depth: mismatches(tree(depth), Branch)) for depth in (10, 20, 40)]

    assert calls[2] - calls[1] < 2.2 * (calls[1] - calls[0])


def calls_of(run: Callable[[], object]) -> int:
    calls = 0

    def count(_frame: object, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    run()
    sys.setprofile(None)
    return calls


def test_looking_changes_nothing() -> None:
    value = tree(3)
    text = json.dumps(value)

    found = mismatches(value, Branch)

    assert [str(one) for one in found] == [
        "children[1].children[1].children[1].size: int | None was promised, not 'large'"
    ]
    assert json.dumps(value) == text


def test_what_does_not_fit_is_told_in_the_order_of_the_class() -> None:
    class Both(Model):
        first: int
        second: int
        third: int

    found = mismatches({"third": "x", "first": "y"}, Both)

    assert [one.path for one in found] == ["first", "second", "third"]
