"""Pages that go on after their last item, with and without a word of the response on whether there are more."""

from __future__ import annotations

import pytest
from gradient._runtime.options import NOT_GIVEN
from gradient._runtime.pages.paging import LastItem, Seen


def seen(data: dict[str, object]) -> Seen:
    items = data["data"]
    assert isinstance(items, list)
    return Seen(data, items, NOT_GIVEN, len(items), {}, 0)


@pytest.mark.parametrize(
    ("more", "data", "value"),
    [
        ((), {"data": [{"id": "a"}, {"id": "b"}]}, "b"),
        ((), {"data": []}, None),
        ((), {"data": [{"name": "a"}]}, None),
        (("more",), {"data": [{"id": "a"}], "more": True}, "a"),
        (("more",), {"data": [{"id": "a"}], "more": False}, None),
        (("more",), {"data": [{"id": "a"}]}, None),
    ],
)
def test_the_last_item_says_where_to_go_on(more: tuple[str, ...], data: dict[str, object], value: object) -> None:
    turn = LastItem(argument="after", key=("id",), more=more, items=("data",)).turn(seen(data))

    assert (turn.value if turn else None) == value
