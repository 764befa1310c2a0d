"""Kinds of `sdkwright.enumeration` are used as those of the standard library are."""

from __future__ import annotations

from sdkwright.enumeration import Enum, auto


class Size(Enum):
    SMALL = auto()
    LARGE = auto()

    @property
    def other(self) -> Size:
        return Size.LARGE if self is Size.SMALL else Size.SMALL


def test_members_are_named_listed_and_told_apart() -> None:
    assert [each.name for each in Size] == ["SMALL", "LARGE"]
    assert Size["LARGE"] is Size.LARGE
    assert Size.SMALL.other is Size.LARGE
    assert {Size.SMALL: 1, Size.LARGE: 2}[Size.LARGE] == 2
    assert repr(Size.SMALL) == "Size.SMALL"
    assert isinstance(Size.SMALL, Size)


def test_members_are_patterns() -> None:
    match Size.LARGE:
        case Size.SMALL:
            found = "small"
        case Size.LARGE:
            found = "large"

    assert found == "large"
