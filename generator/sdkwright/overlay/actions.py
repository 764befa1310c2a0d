"""Document -> Document: overlays mend a description without touching it (OpenAPI Overlay 1.0).

They come right after `load`, so that every later stage sees the mended description alone. A target is a JSONPath query
(RFC 9535). What an overlay put in is found again at its own line in the overlay.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from sdkwright.load.document import Document
from sdkwright.parse import url_parts
from sdkwright.report import Origins, Pointer, Report
from sdkwright.text import Json

_Way = tuple[str | int, ...]
"""The keys and indices from the root to a node."""


def mend(document: Document, overlays: Sequence[Document], report: Report) -> tuple[Document, Origins]:
    """The description with the actions of all overlays applied in order, and where its new parts come from."""
    edit = _Edit(document.source.name, document.value)
    for overlay in overlays:
        for at, action in _actions(overlay, document, report):
            _act(action, at, edit, report)
    return Document(document.source, edit.value), Origins(edit.origins)


def _actions(overlay: Document, document: Document, report: Report) -> Iterator[tuple[Pointer, dict[str, Json]]]:
    root, value = Pointer(overlay.source.name), overlay.value
    version = value.get("overlay") if isinstance(value, dict) else None
    actions = value.get("actions") if isinstance(value, dict) else None
    if not (isinstance(version, str) and version.startswith("1.")) or not isinstance(actions, list):
        hint = "it begins with `overlay: 1.0.0`, and has `info` and `actions`"
        report.error("overlay-invalid", f"{root.document} is no overlay of version 1", root, hint=hint)
        return
    _check_extends(overlay, document, report)
    for index, action in enumerate(actions):
        at = root / "actions" / index
        if isinstance(action, dict) and isinstance(action.get("target"), str):
            yield at, action
        else:
            report.error("overlay-invalid", "an action needs a target", at)


def _check_extends(overlay: Document, document: Document, report: Report) -> None:
    """`extends` says which description an overlay is for (Overlay 1.0, 4.4.1); another one is probably a mistake."""
    extends = overlay.value.get("extends") if isinstance(overlay.value, dict) else None
    if not isinstance(extends, str) or url_parts(extends).scheme not in ("", "file"):
        return
    meant = Path(overlay.source.name).parent / unquote(url_parts(extends).path)
    if not _is_same(meant, Path(document.source.name)):
        at = Pointer(overlay.source.name, ("extends",))
        report.warning("overlay-extends", f"this overlay is for {extends}, not for {document.source.name}", at)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve()
    except (OSError, ValueError, RuntimeError):  # too long for a name, a NUL in it, a circle of links
        return False


def _act(action: dict[str, Json], at: Pointer, edit: _Edit, report: Report) -> None:
    """One action; `remove` goes before `update` (Overlay 1.0, 4.4.3)."""
    ways = _matches(str(action["target"]), edit.value, at / "target", report)
    if ways is None:
        return
    if not ways:
        report.warning("overlay-without-effect", "no part of the description is meant by this target", at / "target")
    elif action.get("remove") is True:
        for way in sorted(ways, key=_last_first, reverse=True):
            edit.remove(way)
    elif "update" in action:
        for way in ways:
            if not edit.update(way, action["update"], at / "update"):
                report.error("overlay-target", "only an object or a list can be updated", at / "target")
    else:
        report.error("overlay-invalid", "an action needs `update` or `remove: true`", at)


def _matches(target: str, value: Json, at: Pointer, report: Report) -> tuple[_Way, ...] | None:
    from sdkwright.overlay import query  # late: few descriptions have overlays, and it takes a tenth of a second

    try:
        return query.ways(target, value)
    except query.NoQuery:
        report.error("overlay-target", "this is no JSONPath query", at, hint="RFC 9535 says how they are written")
        return None


def _last_first(way: _Way) -> tuple[tuple[bool, int, str], ...]:
    """The order in which parts can be removed from behind without moving those that are still to go."""
    return tuple((isinstance(part, int), part if isinstance(part, int) else 0, str(part)) for part in way)


@dataclass(slots=True)
class _Edit:
    """A value that changes along ways. What stands beside a way is shared with the old one, never written to."""

    document: str
    value: Json
    origins: dict[Pointer, Pointer] = field(default_factory=dict)

    def update(self, way: _Way, update: Json, source: Pointer) -> bool:
        """Merges into an object, or appends to a list; False for what is neither."""
        target = self._at(way)
        if isinstance(target, dict) and isinstance(update, dict):
            self._set(way, self._merged(target, update, self._place(way), source))
        elif isinstance(target, list):
            self.origins[self._place((*way, len(target)))] = source
            self._set(way, [*target, update])
        else:
            return False
        return True

    def remove(self, way: _Way) -> None:
        """Takes a node out; in a list those behind it move up."""
        if not way:
            self.value = {}
            return
        holder, last = self._at(way[:-1]), way[-1]
        if isinstance(holder, dict):
            self._set(way[:-1], {key: value for key, value in holder.items() if key != last})
        elif isinstance(holder, list) and isinstance(last, int):
            self._set(way[:-1], holder[:last] + holder[last + 1 :])
            self._move_up(self._place(way[:-1]), last, len(holder))

    def _merged(self, old: dict[str, Json], new: dict[str, Json], at: Pointer, source: Pointer) -> dict[str, Json]:
        """Objects by their members, lists one after the other, anything else replaced (Overlay 1.0, 4.4.3)."""
        merged = dict(old)
        for key, value in new.items():
            before = old.get(key)
            if isinstance(before, dict) and isinstance(value, dict):
                merged[key] = self._merged(before, value, at / key, source / key)
            elif isinstance(before, list) and isinstance(value, list):
                merged[key] = [*before, *value]
                moved = {at / key / (len(before) + i): source / key / i for i in range(len(value))}
                self.origins |= moved
            else:
                merged[key] = value
                self.origins[at / key] = source / key
        return merged

    def _move_up(self, at: Pointer, start: int, end: int) -> None:
        known = Origins(dict(self.origins))
        for index in range(start, end - 1):
            self.origins[at / index] = known.of(at / (index + 1))

    def _at(self, way: _Way) -> Json:
        value = self.value
        for part in way:
            value = _child(value, part)
        return value

    def _set(self, way: _Way, new: Json) -> None:
        self.value = _replaced(self.value, way, new)

    def _place(self, way: _Way) -> Pointer:
        return Pointer(self.document, tuple(map(str, way)))


def _child(value: Json, part: str | int) -> Json:
    if isinstance(value, dict):
        return value[str(part)]
    assert isinstance(value, list), "the query found this way"
    assert isinstance(part, int), "the query found this way"
    return value[part]


def _replaced(value: Json, way: _Way, new: Json) -> Json:
    """The same value with another node at the end of a way."""
    if not way:
        return new
    child = _replaced(_child(value, way[0]), way[1:], new)
    if isinstance(value, dict):
        return {**value, str(way[0]): child}
    assert isinstance(value, list), "the query found this way"
    assert isinstance(way[0], int), "the query found this way"
    return [*value[: way[0]], child, *value[way[0] + 1 :]]
