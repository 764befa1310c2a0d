"""A large JSON object in pieces: the text is that of the standard library, whatever is in it."""

from __future__ import annotations

import json

import pytest

from sdkwright.json_pieces import Parts, pieces, whole
from sdkwright.text import Json

ITEMS: list[list[Json]] = [
    [],
    [1],
    [{}, [], None, "é\n\u2028", {"a": [1, {"b": [[], [2.5]]}]}],
]


@pytest.mark.parametrize("items", ITEMS)
@pytest.mark.parametrize("ensure_ascii", [True, False])
def test_the_text_is_that_of_json_dumps(items: list[Json], ensure_ascii: bool) -> None:
    plain: dict[str, Json] = {"é": {"x": items}, "empty": {}, "listed": items, "last": [items]}

    made = "".join(pieces({**plain, "listed": iter(items)}, ensure_ascii=ensure_ascii))

    assert made == json.dumps(plain, indent=2, ensure_ascii=ensure_ascii)
    assert "".join(pieces({})) == json.dumps({}, indent=2)


def test_the_object_is_made_at_once_where_it_is_wanted() -> None:
    assert whole({"a": 1, "b": iter([1, 2])}) == {"a": 1, "b": [1, 2]}


def test_one_item_is_held_at_a_time() -> None:
    made: list[int] = []
    parts: Parts = {"items": (made.append(number) or number for number in range(3))}

    told = pieces(parts)

    assert [next(told), next(told), len(made)] == ['{\n  "items": ', "[\n    0", 1]
