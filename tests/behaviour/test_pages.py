"""Lists that come in pages, by each rule, sync and async, against a server that has seven pets and gives three."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from made_sdk import importing

import sdkwright

from .loopback import Api, FakeResponse, Received

CASES = Path(__file__).parents[1] / "golden"
PETS = [{"id": f"p{number}", "name": f"Pet {number}"} for number in range(7)]
SIZE = 3
Answer = Callable[[dict[str, str], Api], FakeResponse]


def query_of(received: Received) -> dict[str, str]:
    asked = {name: values[0] for name, values in parse_qs(urlsplit(received.target).query).items()}
    return asked | (json.loads(received.body) if received.body else {})


def by_cursor(asked: dict[str, str], _: Api) -> FakeResponse:
    start = int(asked.get("cursor", "0"))
    following = str(start + SIZE) if start + SIZE < len(PETS) else ""
    return FakeResponse.of({"data": PETS[start : start + SIZE], "meta": {"next_cursor": following}, "has_more": True})


def by_cursor_in_the_body(asked: dict[str, str], _: Api) -> FakeResponse:
    start = int(asked.get("start_cursor", "0"))
    following = str(start + SIZE) if start + SIZE < len(PETS) else None
    return FakeResponse.of({"data": PETS[start : start + SIZE], "next_cursor": following})


def by_the_last_item(asked: dict[str, str], _: Api) -> FakeResponse:
    after = asked.get("starting_after")
    start = 0 if after is None else next(i for i, pet in enumerate(PETS) if pet["id"] == after) + 1
    return FakeResponse.of({"data": PETS[start : start + SIZE], "has_more": start + SIZE < len(PETS)})


def by_number(asked: dict[str, str], _: Api) -> FakeResponse:
    start = (int(asked.get("page", "1")) - 1) * SIZE
    return FakeResponse.of({"pets": PETS[start : start + SIZE], "meta": {"total": len(PETS), "total_pages": 3}})


def by_offset(asked: dict[str, str], _: Api) -> FakeResponse:
    start = int(asked.get("offset", "0"))
    return FakeResponse.of({"items": PETS[start : start + SIZE], "total": len(PETS)})


def by_url_in_the_body(asked: dict[str, str], api: Api) -> FakeResponse:
    number = int(asked.get("page", "1"))
    start = (number - 1) * SIZE
    links = {"next": f"{api.url}/v2/pets?page={number + 1}"} if start + SIZE < len(PETS) else {}
    return FakeResponse.of({"pets": PETS[start : start + SIZE], "links": {"pages": links}})


def by_link_header(asked: dict[str, str], api: Api) -> FakeResponse:
    number = int(asked.get("page", "1"))
    start = (number - 1) * SIZE
    links = f'<{api.url}/other?page=1>; rel="first prev", <{api.url}/pets?page={number + 1}>; title="a, b"; rel="next"'
    headers = (("Content-Type", "application/json"), *([("Link", links)] if start + SIZE < len(PETS) else []))
    return FakeResponse(200, json.dumps(PETS[start : start + SIZE]).encode(), headers)


RULES = [
    by_cursor,
    by_cursor_in_the_body,
    by_the_last_item,
    by_number,
    by_offset,
    by_url_in_the_body,
    by_link_header,
]


@pytest.fixture(scope="session")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], ModuleType]]:
    """Makes the SDK of a golden case, once for all tests."""

    def made(package: str) -> Path:
        rule, folder = package.removeprefix("shop_"), tmp_path_factory.mktemp(package)
        assert sdkwright.generate(CASES / f"pages_{rule}" / "spec.yaml", output=folder, package=package).ok
        return folder / "src"

    with importing(made) as found:
        yield lambda rule: found(f"shop_{rule}")


@pytest.fixture(params=RULES, ids=lambda rule: rule.__name__)
def sdk(request: pytest.FixtureRequest, api: Api, sdks: Callable[[str], ModuleType]) -> Any:
    """The SDK of a golden case, and a server that goes by its rule."""
    api.answer = lambda received: request.param(query_of(received), api)
    return sdks(request.param.__name__)


@pytest.fixture(autouse=True)
def opened() -> Iterator[None]:
    """Closes the clients of a test."""
    yield
    while CLIENTS:
        CLIENTS.pop().close()


CLIENTS: list[Any] = []


def connected(sdk: Any, api: Api) -> Any:
    CLIENTS.append(sdk.Shop(base_url=api.url))
    return CLIENTS[-1]


def method(client: Any) -> Any:
    return client.pets.search if hasattr(client.pets, "search") else client.pets.list


def sync(sdk: Any, api: Api) -> Any:
    return method(connected(sdk, api))


def ids(pets: Any) -> list[str]:
    return [pet.id for pet in pets]


EVERY = [pet["id"] for pet in PETS]


def test_going_through_a_list_asks_for_all_pages(sdk: Any, api: Api) -> None:
    found = ids(sync(sdk, api)())

    assert found == EVERY
    assert len(api.received) == 3


def test_the_async_list_goes_through_all_pages_with_and_without_await(sdk: Any, api: Api) -> None:
    async def run() -> list[list[str]]:
        async with sdk.AsyncShop(base_url=api.url) as client:
            list_pets = method(client)
            straight = [pet.id async for pet in list_pets()]
            page = await list_pets()
            return [straight, [pet.id async for pet in page], [len(p.items) async for p in list_pets().pages()]]

    found = asyncio.run(run())

    assert found == [EVERY, EVERY, [3, 3, 1]]


def test_pages_are_asked_for_one_by_one(sdk: Any, api: Api) -> None:
    page = sync(sdk, api)()
    first = ids(page.items), page.has_next(), len(api.received)

    page = page.next()
    page = page.next()

    assert first == (EVERY[:3], True, 1)
    assert ids(page.items) == EVERY[6:]
    assert not page.has_next()
    with pytest.raises(LookupError, match="last page"):
        page.next()


def test_a_limit_ends_the_list_and_asks_for_no_page_too_many(sdk: Any, api: Api) -> None:
    list_pets = sync(sdk, api)
    limit = "max_items" if "max_items" in list_pets.__annotations__ else "limit"

    found = [ids(list_pets(**{limit: number})) for number in (2, 3, 4)]

    assert found == [EVERY[:2], EVERY[:3], EVERY[:4]]
    assert len(api.received) == 1 + 1 + 2


def test_a_page_is_the_data_of_its_response(sdk: Any, api: Api) -> None:
    page = sync(sdk, api)()

    data = sdk.to_jsonable(page)

    assert data == sdk.to_jsonable(page.body)
    assert PETS[0] in (data if isinstance(data, list) else next(v for v in data.values() if isinstance(v, list)))


def test_a_raw_response_parses_to_a_page_that_goes_on(sdk: Any, api: Api) -> None:
    client = connected(sdk, api)

    raw = client.with_raw_response(method(client))()

    assert raw.status == 200
    assert ids(raw.parse()) == EVERY


def test_options_of_the_call_go_along_to_every_page(sdk: Any, api: Api) -> None:
    list_pets = sync(sdk, api)

    list(list_pets(extra_headers={"X-Trace": "7"}))

    assert [received.header("x-trace") for received in api.received] == ["7"] * 3


def test_the_walk_can_be_left_early(sdk: Any, api: Api) -> None:
    found = ids(islice(sync(sdk, api)(), 4))

    assert found == EVERY[:4]
    assert len(api.received) == 2


# ------------------------------------------------------------------------------------------- what goes wrong


@pytest.fixture
def cursors(sdks: Callable[[str], ModuleType]) -> Any:
    return sdks("by_cursor")


@pytest.fixture
def links(sdks: Callable[[str], ModuleType]) -> Any:
    return sdks("by_url_in_the_body")


@pytest.fixture
def numbers(sdks: Callable[[str], ModuleType]) -> Any:
    return sdks("by_number")


@pytest.mark.parametrize("length", [1, 2, 5])
def test_cursors_that_go_in_a_circle_of_any_length_are_an_error(cursors: Any, api: Api, length: int) -> None:
    def answer(received: Received) -> FakeResponse:
        now = int(query_of(received).get("cursor", "0"))
        return FakeResponse.of({"data": PETS[:1], "meta": {"next_cursor": str((now + 1) % length)}})

    api.answer = answer

    with pytest.raises(cursors.PaginationError, match="circle"):
        list(sync(cursors, api)())

    assert len(api.received) <= 4 * length + 4


@pytest.mark.parametrize("token", [{"a": 1}, ["1"], True])
def test_a_token_that_is_no_text_is_an_error_of_the_page(cursors: Any, api: Api, token: Any) -> None:
    api.answer = lambda _: FakeResponse.of({"data": PETS[:1], "meta": {"next_cursor": token}})

    with pytest.raises(cursors.PaginationError, match="the token of the next page is"):
        list(sync(cursors, api)())

    assert len(api.received) == 1


def test_a_server_that_ignores_the_number_of_the_page_is_noticed(numbers: Any, api: Api) -> None:
    api.response = FakeResponse.of({"pets": PETS[:3]})

    with pytest.raises(numbers.PaginationError, match="circle"):
        list(sync(numbers, api)())


def test_without_totals_a_page_without_items_is_the_last(numbers: Any, api: Api) -> None:
    api.answer = lambda received: FakeResponse.of(
        {"pets": PETS[:3] if query_of(received).get("page", "1") == "1" else []}
    )

    found = ids(sync(numbers, api)())

    assert found == EVERY[:3]
    assert len(api.received) == 2


@pytest.mark.parametrize("url", ["https://evil.example/v2/pets?page=2", "//evil.example/", "http://u:p@127.0.0.1/"])
def test_a_next_page_on_another_host_is_refused(links: Any, api: Api, url: str) -> None:
    api.response = FakeResponse.of({"pets": PETS[:3], "links": {"pages": {"next": url}}})
    page = sync(links, api)()

    with pytest.raises(links.PaginationError, match="credentials"):
        page.next()

    assert len(api.received) == 1


def test_a_relative_url_leads_on(links: Any, api: Api) -> None:
    def answer(received: Received) -> FakeResponse:
        following = {} if "page=2" in received.target else {"next": "?page=2&q=a%20b"}
        return FakeResponse.of({"pets": PETS[:1], "links": {"pages": following}})

    api.answer = answer

    list(sync(links, api)())

    assert [received.target for received in api.received] == ["/v2/pets", "/v2/pets?page=2&q=a%20b"]


def test_a_negative_limit_is_refused_before_anything_is_sent(links: Any, api: Api) -> None:
    with pytest.raises(ValueError, match="limit"):
        sync(links, api)(limit=-1)

    assert api.received == []


NO_PAGES: list[Any] = [
    None,
    "busy",
    {"message": "busy"},
    {"error": {"code": 7}},
    {"data": "x", "pets": "x", "items": {}},
]


@pytest.mark.parametrize("answer", [*NO_PAGES, "nothing", [1], [{"id": "p1"}, None]], ids=repr)
def test_a_response_without_its_list_is_no_page(sdk: Any, api: Api, answer: Any) -> None:
    """Also where the list holds what are no models."""
    places = dict.fromkeys(("data", "pets", "items"), answer)
    response = FakeResponse.of(answer)
    if answer == "nothing":
        response = FakeResponse(200, b"")
    elif isinstance(answer, list) and by_link_header.__name__ not in str(sdk):
        response = FakeResponse.of(places)
    api.answer = lambda _: response

    with pytest.raises(sdk.APIResponseValidationError, match="was promised"):
        sync(sdk, api)()

    async def run() -> None:
        async with sdk.AsyncShop(base_url=api.url) as client:
            await method(client)()

    with pytest.raises(sdk.APIResponseValidationError, match="was promised"):
        asyncio.run(run())


def test_a_list_that_need_not_be_there_is_empty_without_it(api: Api, sdks: Callable[[str], ModuleType]) -> None:
    """Servers made with Protocol Buffers leave empty lists out; what counts items that are not there is no page."""
    sdk: Any = sdks("by_offset")
    found = []
    for answer in ({}, {"total": 0}, {"items": None}):
        api.answer = lambda _, answer=answer: FakeResponse.of(answer)
        found.append(ids(sync(sdk, api)()))

    assert found == [[], [], []]
    for answer in ({"message": "busy"}, {"total": 3}):
        api.answer = lambda _, answer=answer: FakeResponse.of(answer)
        with pytest.raises(sdk.APIResponseValidationError, match="has no list at 'items', but .* was promised"):
            sync(sdk, api)()
    api.answer = lambda _: FakeResponse.of({"items": "none", "total": 3})
    with pytest.raises(sdk.APIResponseValidationError, match="has a scalar in place of its list, but .* was promised"):
        sync(sdk, api)()
