"""A base that is a union of components, with properties beside it: what a component means there."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from made_sdk import imported

from .cases import cases

NAME = "base_that_is_a_union"


@pytest.fixture
def sdk(sdk_of: Callable[[str], ModuleType]) -> Any:
    return sdk_of(NAME)


class Echo:
    """A server that gives back what it gets, and a list of it where nothing came."""

    def __init__(self, sdk: Any) -> None:
        self.transport = import_module(f"{sdk.__name__}._runtime.transport.base")
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(json.loads(request.content))
        headers = self.transport.Headers([("Content-Type", "application/json")])
        return self.transport.Response(200, headers, request.content)

    def close(self) -> None:
        """Nothing is open."""


class AsyncEcho(Echo):
    async def send(self, request: Any) -> Any:
        return Echo.send(self, request)

    async def close(self) -> None:
        """Nothing is open."""


def calls(sdk: Any, path: str, *arguments: Any, **named: Any) -> tuple[Any, Any]:
    """What both clients send, and what they make of the same in a response."""
    echo, later = Echo(sdk), AsyncEcho(sdk)
    resource, _, method = path.partition(".")

    async def run() -> Any:
        client = sdk.AsyncGarage(base_url="http://h", http_client=later)
        return await getattr(getattr(client, resource), method)(*arguments, **named)

    client = sdk.Garage(base_url="http://h", http_client=echo)
    found = getattr(getattr(client, resource), method)(*arguments, **named)
    assert found == asyncio.run(run())
    assert echo.sent == later.sent
    return echo.sent[0], found


def test_a_component_of_one_union_alone_has_what_stands_beside_it(sdk: Any) -> None:
    for name, given, tag in (("Car", {"doors": 4}, "car"), ("Truck", {"load": 1.5}, "Truck"), ("Boat", {}, "Boat")):
        kind = getattr(sdk.types, name)

        sent, found = calls(sdk, "vehicles.create", kind(**given, number="7"))

        assert sent == {**given, "number": "7", "kind": tag}
        assert type(found) is kind
        assert (found.kind, found.number) == (tag, "7")


def test_a_component_that_is_used_elsewhere_gets_its_tag_in_the_union_alone(sdk: Any) -> None:
    bike = sdk.types.Bike(gears=3)

    sent, found = calls(sdk, "vehicles.create", bike)
    assert sent == {"gears": 3, "kind": "bike"}
    assert isinstance(found, sdk.types.Bike)
    assert found.gears == 3

    sent, found = calls(sdk, "bikes.update", "1", bike)
    assert sent == {"gears": 3}
    assert type(found) is sdk.types.Bike


def test_components_get_their_tags_at_any_depth(sdk: Any) -> None:
    bike, car = sdk.types.Bike(gears=3), sdk.types.Car(doors=4, trailer=sdk.types.Bike())
    bikes, cars = {"gears": 3, "kind": "bike"}, {"doors": 4, "kind": "car", "trailer": {"kind": "bike"}}

    for value in (
        sdk.types.Garage(best=bike, vehicles=[car, bike], by_number={"7": bike}, tool=sdk.types.Saw(weight=1.5)),
        {"best": bike, "vehicles": [car, bike], "by_number": {"7": bike}, "tool": sdk.types.Saw(weight=1.5)},
    ):
        sent, found = calls(sdk, "garages.create", value)

        tool = {"type": "Saw", "weight": 1.5}
        assert sent == {"best": bikes, "vehicles": [cars, bikes], "by_number": {"7": bikes}, "tool": tool}
        assert isinstance(found.best, sdk.types.Bike)
        assert type(found.vehicles[0]) is sdk.types.Car
        assert isinstance(found.by_number["7"], sdk.types.Bike)


def test_a_tag_that_was_given_stays(sdk: Any) -> None:
    bike = sdk.types.Bike()
    bike.additional_properties["kind"] = "tandem"

    assert calls(sdk, "vehicles.create", bike)[0] == {"kind": "tandem"}
