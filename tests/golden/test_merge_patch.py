"""A JSON Merge Patch (RFC 7396): null takes away what is not required, whatever the schemas of its properties say."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest

from sdkwright import generate

SPEC = Path(__file__).parent / "merge_patch" / "spec.yaml"
Sends = Callable[..., Any]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("merge_patch")
    assert generate(SPEC, output=folder, package="patched_shop").ok
    sys.path.insert(0, str(folder / "src"))
    yield import_module("patched_shop")
    sys.path.remove(str(folder / "src"))


@pytest.fixture
def sends(shop: Any) -> Sends:
    """Makes a call, and gives back the JSON that it has sent."""

    def send(method: str, *given: Any, **named: Any) -> Any:
        sent: list[bytes] = []

        def answer(request: httpx2.Request) -> httpx2.Response:
            sent.append(request.read())
            return httpx2.Response(204)

        with shop.Shop(http_client=httpx2.Client(transport=httpx2.MockTransport(answer))) as client:
            getattr(client.pets, method)("1", *given, **named)
        return json.loads(sent[0])

    return send


def test_null_takes_a_property_away(sends: Sends) -> None:
    patch = {"version": 1, "note": None, "home": None, "visited": None, "names": None}

    assert sends("update", version=1, note=None, home=None, visited=None, names=None) == patch
    assert sends("update", patch) == patch


def test_what_is_in_a_patch_is_a_patch(sends: Sends) -> None:
    patch = {"version": 1, "home": {"floor": None}, "visited": {"a": None, "b": {"street": None}, "c": {"floor": 2}}}

    assert sends("update", patch) == patch
    assert sends("update", version=1, home=patch["home"], visited=patch["visited"]) == patch


@pytest.mark.parametrize(
    ("patch", "why"),
    [
        ({"note": "x"}, "version must be given"),
        ({"version": None}, "version must be given: None is no value there"),
        ({"version": 1, "names": ["a", None]}, r"\[1\] takes"),
        ({"version": 1, "home": {"floor": "x"}}, "floor takes an int"),
        ({"version": 1, "visited": {"a": 5}}, "takes a mapping or a model"),
    ],
)
def test_what_no_patch_is_stays_refused(sends: Sends, patch: dict[str, Any], why: str) -> None:
    with pytest.raises(TypeError, match=why):
        sends("update", patch)


def test_another_body_of_the_same_schema_has_no_null(sends: Sends) -> None:
    with pytest.raises(TypeError, match="note takes no None"):
        sends("replace", version=1, note=None)
    with pytest.raises(TypeError, match="street must be given"):
        sends("replace", version=1, home={"floor": 2})


def test_a_checker_knows_it(shop: Any) -> None:
    source = (Path(shop.__file__).parent / "resources" / "pets.py").read_text("utf-8")
    update, replace = source.partition("def replace")[::2]

    assert "note: str | None | NotGiven" in update
    assert "version: int," in update
    assert "note: str | NotGiven" in replace.partition("async def update")[0]
