"""Pages of numbers and of words: two that are equal are no circle, as two of the same objects are."""

from __future__ import annotations

from typing import Any

import pytest
from gradient import Gradient, MockTransport, PaginationError, Request
from gradient._runtime.pages import paging
from gradient._runtime.pages.pages import PagedOperation, first_page

RULES = {
    "page": paging.PageNumber(argument="page", items=("data",)),
    "offset": paging.Offset(argument="offset", items=("data",)),
}


def walk(rule: str, items: list[Any], *, times: int) -> list[Any]:
    """What a list gives whose server answers so often with the same items, and then with none."""
    asked: list[Request] = []

    def answer(request: Request) -> object:
        asked.append(request)
        return {"data": items if len(asked) <= times else []}

    things: PagedOperation[Any, Any] = PagedOperation("GET", "/things", returns="Any", pages=RULES[rule])
    client = Gradient(access_token="tok-123456", http_client=MockTransport(answer))
    return list(first_page(client, things))


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("items", [[7, 7], ["a"], [True, None], [1.5]])
def test_equal_pages_of_numbers_and_words_are_no_circle(rule: str, items: list[Any]) -> None:
    assert walk(rule, items, times=3) == items * 3


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("items", [[{"id": 1}], [[1, 2]]])
def test_equal_pages_of_objects_are_a_circle(rule: str, items: list[Any]) -> None:
    with pytest.raises(PaginationError, match="circle"):
        walk(rule, items, times=3)
