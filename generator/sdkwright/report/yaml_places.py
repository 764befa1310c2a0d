"""A part of the listing: where each value of a YAML text begins and ends, in a few bytes for each.

The nodes of a large description, with their marks, take a hundred times the memory of its text. Here a value is a
number: its offsets stand in arrays, in the order of the text, and `after` is the number of what follows all that is in
it. Only keys have their text.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import TypeAlias

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

_MERGE = "tag:yaml.org,2002:merge"
Members: TypeAlias = dict[str, tuple[int | None, int]]
"""The children of a value by token: each with the number of its key, where it has one."""


class YamlPlaces:
    """The values of a text that holds one document (YAML 1.2, section 3.1). Text that is no YAML has none.

    The root is number 0.
    """

    def __init__(self, text: str) -> None:
        self.starts, self.ends, self._after = array("l"), array("l"), array("l")
        self._kinds = bytearray()
        self._texts: list[str | None] = []
        self._targets: dict[int, int] = {}
        self._known: dict[int, Members] = {}
        try:
            self._read(text)
        except (yaml.YAMLError, KeyError, IndexError):
            self.starts = array("l")

    @property
    def is_empty(self) -> bool:
        """Whether there is no root."""
        return not self.starts

    def is_block(self, number: int) -> bool:
        """Whether a value is a mapping or a sequence that is written in lines of its own."""
        return self._kinds[number] in (_BLOCK_MAP, _BLOCK_LIST)

    def members(self, number: int) -> Members:
        """The children of a value: a mapping's own entries before those that it merges."""
        if number not in self._known:
            self._known[number] = self._members(number)
        return self._known[number]

    def _members(self, number: int) -> Members:
        kind = self._kinds[number]
        if kind in (_BLOCK_LIST, _FLOW_LIST):
            return {str(i): (None, self._target(child)) for i, child in enumerate(self._children(number))}
        found: Members = {}
        if kind not in (_BLOCK_MAP, _FLOW_MAP):
            return found
        children = iter(self._children(number))
        merged = []
        for key, child in zip(children, children, strict=False):
            if self._kinds[key] == _MERGE_KEY:
                merged.append(self._target(child))
            else:
                found.setdefault(self._texts[self._target(key)] or "", (key, self._target(child)))
        for other in merged:
            is_list = self._kinds[other] in (_BLOCK_LIST, _FLOW_LIST)
            for each in self._children(other) if is_list else [other]:
                found = {**self.members(self._target(each)), **found}
        return found

    def _children(self, number: int) -> Iterator[int]:
        child, end = number + 1, self._after[number]
        while child < end:
            yield child
            child = self._after[child]

    def _target(self, number: int) -> int:
        """What an alias stands for, or the value itself."""
        return self._targets.get(number, number)

    def _read(self, text: str) -> None:
        anchors: dict[str, int] = {}
        opened: list[tuple[int, bool]] = []
        is_key, documents = False, 0
        for event in _events(text):
            if isinstance(event, NodeEvent):
                number = self._add(event, is_key, anchors)
                if isinstance(event, CollectionStartEvent):
                    opened.append((number, is_key))
                    is_key = isinstance(event, MappingStartEvent)
                    continue
            elif isinstance(event, CollectionEndEvent):
                number, is_key = opened.pop()
                self.ends[number], self._after[number] = _offset(event.end_mark), len(self.starts)
            else:
                documents += isinstance(event, DocumentStartEvent)
                if documents > 1:
                    raise yaml.YAMLError("several documents")
                continue
            is_key = bool(opened) and self._kinds[opened[-1][0]] in (_BLOCK_MAP, _FLOW_MAP) and not is_key

    def _add(self, event: NodeEvent, is_key: bool, anchors: dict[str, int]) -> int:
        number = len(self.starts)
        self.starts.append(_offset(event.start_mark))
        self.ends.append(_offset(event.end_mark))
        self._after.append(number + 1)
        self._kinds.append(_kind(event, is_key))
        self._texts.append(event.value if is_key and isinstance(event, ScalarEvent) else None)
        if isinstance(event, AliasEvent):
            self._targets[number] = anchors[event.anchor or ""]
        elif event.anchor is not None:
            anchors[event.anchor] = number
            if isinstance(event, ScalarEvent):
                self._texts[number] = event.value
        return number


_SCALAR, _MERGE_KEY, _BLOCK_MAP, _FLOW_MAP, _BLOCK_LIST, _FLOW_LIST = range(6)


def _offset(mark: yaml.error.Mark | yaml._yaml.Mark | None) -> int:
    return 0 if mark is None else mark.index


def _kind(event: NodeEvent, is_key: bool) -> int:
    if isinstance(event, ScalarEvent):
        is_merge = is_key and (event.tag == _MERGE or (event.tag is None and event.implicit[0] and event.value == "<<"))
        return _MERGE_KEY if is_merge else _SCALAR
    if not isinstance(event, CollectionStartEvent):
        return _SCALAR
    if isinstance(event, MappingStartEvent):
        return _FLOW_MAP if event.flow_style else _BLOCK_MAP
    return _FLOW_LIST if event.flow_style else _BLOCK_LIST


def _events(text: str) -> Iterator[Event]:
    """The events of a stream, by libyaml where PyYAML was built with it."""
    parser: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(parser(text).get_event, None)
