"""What differs in its signs alone is told apart by them, whatever stands beside it."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from sdkwright.config.pins import NO_PINS
from sdkwright.model import NO_DOC, Api
from sdkwright.plan.names.attributes import Attribute, AttributeNames
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.names.identifiers import PYTHON, class_name, constant_name, snake_name, spoken_name
from sdkwright.text import Json

MEMBERS = {
    ("Etc/GMT+1", "Etc/GMT-1"): ("ETC_GMT_PLUS_1", "ETC_GMT_MINUS_1"),
    ("r", "r+"): ("R", "R_PLUS"),
    ("_id", "id"): ("UNDERSCORE_ID", "ID"),
    ("μg", "mg"): ("MICRO_G", "MG"),
    ("α", "a"): ("ALPHA", "A"),
    ("*", "<", "<=", ">=", "!=", "="): ("STAR", "LESS", "LESS_EQUAL", "GREATER_EQUAL", "NOT_EQUAL", "EQUAL"),
    ("a.b", "a_b", "a-b"): ("A_DOT_B", "A_B", "A_DASH_B"),
    ("+1", "-1", "1"): ("PLUS_1", "MINUS_1", "VALUE_1"),
    ("1.0", "10"): ("VALUE_1_0", "VALUE_10"),
    ("", " ", "  "): ("EMPTY", "SPACE", "SPACE_SPACE"),
    ("asc", "ASC", "Asc"): ("ASC", "ASC_UPPERCASE", "ASC_CAPITALIZED"),
    ("A", "A+", "A-"): ("A", "A_PLUS", "A_MINUS"),
    ("item.made", "item-made"): ("ITEM_MADE", "ITEM_DASH_MADE"),
    ("own-item.made", "own-item-made"): ("OWN_ITEM_MADE", "OWN_ITEM_DASH_MADE"),
    ("C", "C++", "C#"): ("C", "C_PLUS_PLUS", "C_HASH"),
    ("👍", "👎"): ("THUMBS_UP_SIGN", "THUMBS_DOWN_SIGN"),
    ("m²", "m2"): ("M_SUPERSCRIPT_TWO", "M2"),
    ("50%", "50"): ("VALUE_50_PERCENT", "VALUE_50"),
}
FIELDS = {
    ("_id", "id"): ("underscore_id", "id"),
    ("@id", "id"): ("at_id", "id"),
    ("$top", "top"): ("dollar_top", "top"),
    ("a[]", "a"): ("a_brackets", "a"),
    ("sort+", "sort"): ("sort_plus", "sort"),
    ("+1", "-1"): ("plus_1", "minus_1"),
    ("fooBar", "foo_bar"): ("foobar", "foo_bar"),
    ("filter[x]", "filter"): ("filter_x", "filter"),
    ("\u200eid", "id"): ("left_to_right_mark_id", "id"),
    ("to_dict", "field"): ("to_dict_", "field"),
}

NOTHING = Api(Pointer("a.yaml"), "", "", NO_DOC, servers=(), auth=(), operations=(), schemas=())
CASED = {"fooBar", "asc", "ASC", "Asc"}
"""Two texts that differ in nothing else but their casing are so rare that the lock has no line for each that might."""


def settled(kind: str, texts: tuple[str, ...], known: dict[str, Json], report: Report) -> tuple[dict[str, str], Json]:
    known_names = KnownNames(PYTHON, NO_PINS, known, report)
    held = [Attribute(text, text, Pointer("a.yaml") / "enum" / i) for i, text in enumerate(texts)]
    holders = AttributeNames(NOTHING, known_names, report)
    names = (holders.members if kind == "members" else holders.fields)(held, ("#/x",))
    return dict(names), known_names.names.get(kind)


@pytest.mark.parametrize(("texts", "names"), MEMBERS.items())
def test_members_that_differ_in_signs_say_them(texts: tuple[str, ...], names: tuple[str, ...]) -> None:
    report = Report()

    found, _ = settled("members", texts, {}, report)

    assert tuple(found.values()) == names


@pytest.mark.parametrize(("texts", "names"), FIELDS.items())
def test_properties_that_differ_in_signs_say_them(texts: tuple[str, ...], names: tuple[str, ...]) -> None:
    found, _ = settled("fields", texts, {}, Report())

    assert tuple(found.values()) == names


@pytest.mark.parametrize("texts", MEMBERS)
def test_the_order_decides_no_name_that_signs_tell_apart(texts: tuple[str, ...]) -> None:
    if "ASC" in texts or "-made" in texts[1]:
        pytest.skip("nothing but the casing, or what divides words: the first keeps the plain name, as it always did")
    names = [settled("members", order, {}, Report())[0] for order in itertools.permutations(texts)][:24]

    assert all(found == names[0] for found in names)


@pytest.mark.parametrize("kind", ["members", "fields"])
def test_what_is_added_renames_nothing(kind: str) -> None:
    for texts in MEMBERS if kind == "members" else FIELDS:
        for size in range(1, len(texts)):
            for first in itertools.permutations(texts, size):
                before, kept = settled(kind, first, {}, Report())
                after, _ = settled(kind, texts, {kind: kept} if kept else {}, Report())

                held = [text for text in first if text not in CASED]
                assert {text: after[text] for text in held} == {text: before[text] for text in held}


def test_a_number_is_the_last_resort_and_is_told() -> None:
    report = Report()

    names, _ = settled("members", ("µg", "μg"), {}, report)

    assert list(names.values()) == ["MICRO_G", "MICRO_G_2"]
    assert [found.code for found in report] == ["renamed"]


@pytest.mark.parametrize("make", [snake_name, spoken_name, constant_name, class_name])
@pytest.mark.parametrize(
    "text",
    [
        *(
            "宠物",
            "こんにちは",
            "안녕",
            "שָׁלוֹם",
            "مرحبا",
            "สวัสดี",
            "नमस्ते",
            "ＡＢＣ",
            "٣",
            "②",
            "ŉ",
            "İ",
            "ß",
            "ǆ",
            "ﬁ",
            "℘",
            "µ",
        ),
        *("👍🏽", "a\u200db", "\u3164", "a\u0301", "\u0301", "", " ", "_", "1", "class", "self", "None", "__init__"),
        *("x" * 200, "宠" * 200, "𠀀" * 200),
    ],
)
def test_whatever_a_text_holds_its_name_is_one(text: str, make: Callable[[str], str]) -> None:
    name = make(text)

    assert PYTHON.is_name(name), name
    assert make not in (snake_name, spoken_name) or len(name.encode()) <= 90, "it becomes the name of a file"
