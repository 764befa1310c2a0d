"""Where values stand in YAML: as PyYAML's own nodes have it, with aliases, merges and every style."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from yaml.nodes import CollectionNode, MappingNode, Node, SequenceNode

from sdkwright.report.yaml_places import YamlPlaces

TEXT = """\
openapi: 3.1.0
plain: &a {p: 1, q: [1, 2, {r: s}], p: twice}
merged:
  <<: *a
  p: 2
  "<<": 5
list of merged:
  <<: [*a, {t: 1, p: 3}]
  u: *a
'single': [&k key, *a, "double"]
text: |
  lines
    of it
folded: >-
  one

  two
empty:
nothing: {}
tagged: !!str 5
- no: "key"
"""
MERGE = "tag:yaml.org,2002:merge"


def children(node: Node) -> dict[str, tuple[Node | None, Node]]:
    if isinstance(node, SequenceNode):
        return {str(i): (None, child) for i, child in enumerate(node.value)}
    found: dict[str, tuple[Node | None, Node]] = {}
    for key, child in node.value if isinstance(node, MappingNode) else ():
        if key.tag != MERGE:
            found.setdefault(key.value, (key, child))
    for key, child in node.value if isinstance(node, MappingNode) else ():
        if key.tag == MERGE:
            for other in child.value if isinstance(child, SequenceNode) else [child]:
                found = {**children(other), **found}
    return found


Extent = tuple[int, int, bool]


def of_nodes(node: Node, way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Extent, Extent | None]]:
    def extent(one: Node) -> Extent:
        is_block = isinstance(one, CollectionNode) and not one.flow_style
        return one.start_mark.index, one.end_mark.index, is_block

    for token, (key, child) in children(node).items():
        yield (*way, token), extent(child), None if key is None else extent(key)
        yield from of_nodes(child, (*way, token))


def of_places(
    places: YamlPlaces, number: int = 0, way: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Extent, Extent | None]]:
    def extent(one: int) -> Extent:
        return places.starts[one], places.ends[one], places.is_block(one)

    for token, (key, child) in places.members(number).items():
        yield (*way, token), extent(child), None if key is None else extent(key)
        yield from of_places(places, child, (*way, token))


def test_they_are_those_of_the_nodes(repository: Path) -> None:
    text = TEXT.rpartition("- no")[0]
    for each in (text, (repository / "spec" / "gradient.yaml").read_text("utf-8")):
        theirs = list(of_nodes(yaml.compose(each, Loader=yaml.SafeLoader)))

        ours = sorted(of_places(YamlPlaces(each)))
        assert ours == sorted(theirs)
        assert len(ours) > 20


@pytest.mark.parametrize("text", [TEXT, "a: *b", "a: 1\n---\nb: 2", "", "a: [", "\0"])
def test_what_is_no_yaml_has_none(text: str) -> None:
    assert YamlPlaces(text).is_empty


def test_they_take_little_memory() -> None:
    """All of them take a few times what the text takes: nodes take sixty times as much."""
    text = "\n".join(f"key{n}: {{type: string, description: words of {n}}}" for n in range(5_000))
    YamlPlaces(text)

    tracemalloc.start()
    places = YamlPlaces(text)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert not places.is_empty
    assert held < 10 * len(text)
