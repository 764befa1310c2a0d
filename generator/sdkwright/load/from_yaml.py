"""A part of `load`: YAML 1.2 text -> the JSON value that it stands for.

libyaml's events go into a constructor of our own, five times as fast as PyYAML's. Scalars are read by the core schema
of YAML 1.2 (section 10.3.2): `no`, `on`, dates, `1_000` and `1:30` are text, `012` is twelve. Keys are their own text,
so that `200:` is "200". An alias shares its value; `<<` merges, as YAML 1.1 has it and everybody's files expect.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from sdkwright.load.document import (
    Budget,
    Refusal,
    Source,
    duplicate_key,
    mark_at,
    number_not_finite,
    number_too_long,
    too_deep,
    too_many_aliases,
    too_many_nodes,
)
from sdkwright.load.slips import yaml_slip
from sdkwright.parse import LONGEST_NUMBER, finite, whole, whole_in_base
from sdkwright.report import Mark
from sdkwright.text import Json

_CORE = "tag:yaml.org,2002:"
_MERGE = str(b"<<", "ascii")
"""Stands, by its identity, for a merge key: a quoted "<<" is a key like any other."""
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_BASES = ("0o", "0x")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_KEY_TAGS = frozenset({"!", *(_CORE + kind for kind in ("str", "int", "float", "bool", "null"))})
_COLLECTION_TAGS = {MappingStartEvent: ("!", _CORE + "map"), SequenceStartEvent: ("!", _CORE + "seq")}
_KINDS = {bool: "bool", int: "int", float: "float", type(None): "null"}
_LIBYAML_TOO_DEEP = "exceeded maximum nesting depth"
"""What libyaml says at its own 1,000th level, from 0.2.6 on. It scans ahead: this can come before our limit does."""
_MAY_BE_NO_TEXT = frozenset(("", *"-+.0123456789~nNtTfF"))
"""How every plain scalar begins that is no text."""


def parse_yaml(source: Source, text: str, budget: Budget) -> Json:
    """The value of a YAML stream that holds one document (YAML 1.2, section 9.2)."""
    build = _Build(source.name, text, budget)
    try:
        return build.document(_events(text))
    except yaml.MarkedYAMLError as error:
        at = _mark(source.name, text, error.problem_mark)
        if error.problem == _LIBYAML_TOO_DEEP:
            raise too_deep(at, budget) from None
        raise yaml_slip(error, at, text) from None
    except yaml.reader.ReaderError as error:
        raise _bad_character(source, text, error) from None


def _events(text: str) -> Iterator[Event]:
    """The events of a stream, by libyaml where PyYAML was built with it."""
    parser: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return iter(parser(text).get_event, None)


def _bad_character(source: Source, text: str, error: yaml.reader.ReaderError) -> Refusal:
    """A character that YAML does not allow (YAML 1.2, section 5.1); the parser's own position may count bytes."""
    found = yaml.reader.Reader.NON_PRINTABLE.search(text)
    if found is None:
        return Refusal("yaml-syntax", f"not YAML: {error.reason}", Mark(source.name, 1, 1))
    at = found.start()
    message = f"YAML does not allow the character U+{ord(found.group()):04X}"
    return Refusal("yaml-syntax", message, mark_at(source.name, text, at))


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A value that aliases stand for, how many nodes that is, and how many levels."""

    value: Json
    nodes: int
    levels: int


@dataclass(slots=True)
class _Open:
    """A collection that is being filled: `items` of a sequence, or `entries` of a mapping with the key that waits."""

    start: NodeEvent
    items: list[Json] | None
    entries: dict[str, Json]
    nodes_before: int
    levels_before: int
    key: str | None = None
    keys: list[NodeEvent] = field(default_factory=list)
    merges: list[dict[str, Json]] = field(default_factory=list)


class _Build:
    """The constructor: events in, a value out. One instance builds one document.

    `nodes` counts as if every alias were written out. `levels` is the deepest level seen since the innermost anchor
    that is still open, so that an alias knows how deep the value is that it puts at its place.
    """

    def __init__(self, name: str, text: str, budget: Budget) -> None:
        self.name = name
        self.text = text
        self.budget = budget
        self.nodes = 0
        self.aliased = 0
        self.levels = 0
        self.anchors: dict[str, _Anchor | None] = {}
        self.root: list[Json] = []
        self.top = _Open(NodeEvent(None), self.root, {}, 0, 0)
        self.stack = [self.top]

    def document(self, events: Iterator[Event]) -> Json:
        take: dict[type[Event], Callable[[Any], None]] = {  # as a field it would hold the text until the run ends
            ScalarEvent: self.scalar,
            MappingStartEvent: self.open,
            SequenceStartEvent: self.open,
            MappingEndEvent: self.close,
            SequenceEndEvent: self.close,
            AliasEvent: self.alias,
            DocumentStartEvent: self.begin,
        }
        for event in events:
            handler = take.get(event.__class__)
            if handler is not None:
                handler(event)
        if not self.root:
            raise Refusal("empty-document", "the file holds no value", Mark(self.name, 1, 1))
        return self.root[0]

    def begin(self, event: DocumentStartEvent) -> None:
        if self.root:
            raise Refusal("several-documents", "a second YAML document begins here: one is wanted", self.mark(event))

    def scalar(self, event: ScalarEvent) -> None:
        """A key or a value. Nine of ten events end here: it spells out `_add` because calls would cost."""
        self.nodes += 1
        if self.nodes > self.budget.nodes:
            raise too_many_nodes(self.mark(event), self.budget)
        top = self.top
        entries, key = top.entries, top.key
        if key is None and top.items is None:
            self._key(event)
            return
        text: str = event.value
        value: Json = text
        if event.tag is not None:
            value = self._tagged(event)
        elif event.implicit[0] and text[:1] in _MAY_BE_NO_TEXT:
            value = self._plain(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchor(value, 1, 0)
        if key is None or key is _MERGE:
            self._add(value, event)
        else:
            entries[key] = value
            top.key = None

    def open(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        self.nodes += 1
        if len(self.stack) > self.budget.depth:
            raise too_deep(self.mark(event), self.budget)
        if event.tag is not None and event.tag not in _COLLECTION_TAGS[event.__class__]:
            raise self._refused_tag(event)
        if self.top.items is None and self.top.key is None:
            raise Refusal("key-not-scalar", "a key must be a scalar, as in JSON", self.mark(event))
        is_list = event.__class__ is SequenceStartEvent
        opened = _Open(event, [] if is_list else None, {}, self.nodes, self.levels)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
            self.levels = 0
        self.stack.append(opened)
        self.top = opened
        self.levels = max(self.levels, len(self.stack))

    def close(self, event: Event) -> None:
        closed = self.stack.pop()
        self.top = self.stack[-1]
        value: Json = closed.entries if closed.items is None else closed.items
        if closed.merges:
            self._merge(closed.entries, closed.merges)
        anchor = closed.start.anchor
        if anchor is not None:
            made = _Anchor(value, 1 + self.nodes - closed.nodes_before, self.levels - len(self.stack))
            self.anchors[anchor] = self.anchors[anchor] or made
            self.levels = max(self.levels, closed.levels_before)
        self._add(value, closed.start)

    def alias(self, event: AliasEvent) -> None:
        name = event.anchor or ""
        if name not in self.anchors:
            raise Refusal("alias-not-found", f"there is no anchor {name[:60]!r} before this", self.mark(event))
        anchor = self.anchors[name]
        if anchor is None:
            raise Refusal("recursive-alias", "an alias inside the value that it stands for", self.mark(event))
        self._count_alias(event, anchor.nodes)
        reached = len(self.stack) + anchor.levels
        if reached - 1 > self.budget.depth:
            raise too_deep(self.mark(event), self.budget)
        self.levels = max(self.levels, reached)
        if self.top.items is None and self.top.key is None:
            raise Refusal("key-not-scalar", "an alias cannot be a key", self.mark(event))
        self._add(anchor.value, event)

    def _count_alias(self, event: NodeEvent, nodes: int) -> None:
        self.nodes += nodes
        self.aliased += nodes
        if self.aliased > self.budget.aliased:
            raise too_many_aliases(self.mark(event), self.budget)

    def _add(self, value: Json, event: NodeEvent) -> None:
        top = self.top
        if top.items is not None:
            top.items.append(value)
        elif top.key is _MERGE:
            self._keep_merge(top, value, event)
            top.key = None
        else:
            assert top.key is not None
            top.entries[top.key] = value
            top.key = None

    def _key(self, event: ScalarEvent) -> None:
        """A key is the text that stands there. `<<` in plain style asks for a merge."""
        top = self.top
        key: str = event.value
        if event.tag is not None and event.tag not in _KEY_TAGS:
            raise self._refused_tag(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchor(key, 1, 0)
        if key == _MERGE and event.implicit[0]:
            top.key = _MERGE
        elif key in top.entries:
            first = top.keys[list(top.entries).index(key)]
            raise duplicate_key(key, self.mark(event), self.mark(first))
        else:
            top.key = key
            top.keys.append(event)

    def _keep_merge(self, top: _Open, value: Json, event: NodeEvent) -> None:
        for merged in value if isinstance(value, list) else [value]:
            if not isinstance(merged, dict):
                raise Refusal("merge-not-mapping", "`<<` merges mappings only", self.mark(event))
            self._count_alias(event, len(merged))
            top.merges.append(merged)

    def _merge(self, entries: dict[str, Json], merges: list[dict[str, Json]]) -> None:
        """Puts merged entries before the mapping's own, which win; among the merged the earlier wins."""
        own = dict(entries)
        entries.clear()
        for merged in merges:
            for key, value in merged.items():
                entries.setdefault(key, value)
        entries.update(own)

    def _plain(self, event: ScalarEvent) -> Json:
        """An untagged scalar without quotes, by the core schema."""
        text: str = event.value
        if text in _WORDS:
            return _WORDS[text]
        if _INT.fullmatch(text) or _FLOAT.fullmatch(text) or _NOT_FINITE.fullmatch(text):
            return self._number(text, event)
        return text

    def _tagged(self, event: ScalarEvent) -> Json:
        """A scalar with a tag; only the core schema's tags are known, and the text must fit them."""
        text, tag = event.value, event.tag or ""
        if tag in ("!", _CORE + "str"):
            return text
        if tag not in _KEY_TAGS:
            raise self._refused_tag(event)
        value = self._plain(event)
        if type(value) is int and tag == _CORE + "float":
            return self._finite(text, event)
        if tag != _CORE + _KINDS.get(type(value), ""):
            kind = tag.removeprefix(_CORE)
            raise Refusal("tag-mismatch", f"{text[:40]!r} is no {kind}, as its tag says", self.mark(event))
        return value

    def _number(self, text: str, event: ScalarEvent) -> int | float:
        if len(text) > LONGEST_NUMBER:
            raise number_too_long(self.mark(event))
        if not _INT.fullmatch(text):
            return self._finite(text, event)
        number = whole_in_base(text) if text[:2] in _BASES else whole(text)
        if number is None:
            raise number_too_long(self.mark(event))
        return number

    def _finite(self, text: str, event: ScalarEvent) -> float:
        number = finite(text) if _FLOAT.fullmatch(text) else None
        if number is None:
            raise number_not_finite(text, self.mark(event))
        return number

    def _refused_tag(self, event: ScalarEvent | CollectionStartEvent) -> Refusal:
        return Refusal(
            "tag-not-allowed",
            f"the tag {(event.tag or '')[:60]!r} is none of JSON's kinds",
            self.mark(event),
            hint="a description is data: remove the tag",
        )

    def mark(self, event: Event) -> Mark:
        """Where an event begins, counted from 1."""
        return _mark(self.name, self.text, event.start_mark)


def _mark(name: str, text: str, mark: yaml.error.Mark | yaml._yaml.Mark | None) -> Mark:
    """Our line and column for a mark of the parser, which also ends lines where editors do not (U+2028)."""
    return mark_at(name, text, mark.index if mark else 0)
