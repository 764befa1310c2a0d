"""Open enums: members, and values of a later day."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from gradient._runtime.models.enums import OpenIntEnum, OpenStrEnum


class Phase(OpenStrEnum):
    UNKNOWN = "UNKNOWN"
    RUNNING = "RUNNING"


class Size(OpenIntEnum):
    ONE = 1


def test_a_member_is_its_string() -> None:
    assert Phase("RUNNING") is Phase.RUNNING
    assert Phase.RUNNING == "RUNNING"
    assert Phase.RUNNING.is_known
    assert f"{Phase.RUNNING} {Phase.RUNNING!s}" == "RUNNING RUNNING"


def test_an_unknown_value_is_the_string_that_it_is() -> None:
    new = Phase("NEW")

    assert isinstance(new, Phase)
    assert new == "NEW"
    assert hash(new) == hash("NEW")
    assert {"NEW": 1}[new] == 1
    assert {str(new): 1, "x": 2}[new] == 1
    assert dict.fromkeys([new, "NEW"]) == {"NEW": None}
    assert (new.value, str(new), f"{new}", new.name) == ("NEW", "NEW", "NEW", "NEW")
    assert type(new.value) is str
    assert not new.is_known
    assert repr(new) == "<Phase: 'NEW' (unknown)>"
    assert json.dumps(new) == '"NEW"'


def test_unknown_values_are_equal_and_not_remembered() -> None:
    assert Phase("NEW") == Phase("NEW")
    assert Phase("NEW") != Phase("OTHER")
    assert list(Phase) == [Phase.UNKNOWN, Phase.RUNNING]
    assert "NEW" not in Phase._value2member_map_


@pytest.mark.parametrize("value", [Phase("NEW"), Phase.RUNNING, Size(7), Size.ONE])
def test_values_can_be_pickled_and_copied(value: Phase | Size) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert (type(again), again, again.is_known) == (type(value), value, value.is_known)

    assert copy.copy(value) == value
    assert copy.deepcopy([value]) == [value]


@pytest.mark.parametrize("wrong", [1, None, b"NEW", 1.5, ["NEW"]])
def test_what_is_no_string_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="is not a valid Phase"):
        Phase(wrong)  # type: ignore[arg-type]


def test_integers_are_open_too() -> None:
    seven = Size(7)

    assert isinstance(seven, Size)
    assert seven == 7
    assert seven + 1 == 8
    assert {7: "x"}[seven] == "x"
    assert (seven.value, str(seven), repr(seven)) == (7, "7", "<Size: 7 (unknown)>")
    with pytest.raises(ValueError, match="is not a valid Size"):
        Size("7")  # type: ignore[arg-type]
