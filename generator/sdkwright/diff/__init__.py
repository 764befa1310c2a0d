"""`sdkwright diff`: what has changed between two SDKs, in the words of those who call them.

```
sides, revisions    what the user names -> two descriptions with their settings and locks
pairs               which method, argument and type of the one is which of the other
relation, types     whether every value of a type can stand where the other SDK has another one, by the side of the wire
arguments, methods, declarations, client    changes, each with its effect on callers
change, bump        what an effect is, and which version follows
difference, text, as_json                   what is said of it
```
It knows no language: a target says what its SDK shows (`public_api`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sdkwright import __version__
from sdkwright.diff.compare import compare
from sdkwright.diff.difference import Difference, Edition
from sdkwright.diff.sides import Asked, Side, Sides
from sdkwright.load import collector_off
from sdkwright.naming.home import read_home
from sdkwright.pipeline import Outcome, read_settings, understand
from sdkwright.public_api import PublicApi
from sdkwright.report import Diagnostic, Place, Pointer, Report
from sdkwright.report.locate import Sources
from sdkwright.targets import PUBLIC_APIS, TARGETS
from sdkwright.text import Json

__all__ = ["Asked", "Difference", "Found", "found_difference"]

_TARGET = "python"


@dataclass(frozen=True, slots=True)
class Found:
    """What came of it: no difference where one of the sides cannot be understood; the outcomes of those say why."""

    difference: Difference | None
    outcomes: tuple[tuple[str, Outcome], ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """A side that was read; there is no public API where it cannot be understood."""

    side: Side
    outcome: Outcome
    api: PublicApi | None


@contextmanager
def found_difference(asked: Asked) -> Iterator[Found]:
    """The difference of two sides. What git unpacks is there while it is looked at."""
    with TemporaryDirectory(prefix="sdkwright-diff-") as scratch:
        outcome = Outcome(Report())
        sides = Sides(asked, Path(scratch).resolve()).both(outcome.report)
        if sides is None:
            yield Found(None, (("", outcome),))
            return
        with collector_off():
            old = _read(sides[0], {})
            new = _read(sides[1], old.api.names if old.api else {})
        outcomes = (("old", _relabelled(old)), ("new", _relabelled(new)))
        yield Found(_difference(old, new), outcomes)


def _difference(old: _Read, new: _Read) -> Difference | None:
    if old.api is None or new.api is None:
        return None
    changes = compare(old.api, new.api)
    return Difference(_edition(old, old.api), _edition(new, new.api), changes)


def _edition(read: _Read, api: PublicApi) -> Edition:
    return Edition(read.side.label, api.package, api.version, Sources(read.outcome.sources), read.side.scratch)


def _read(side: Side, remembered: Mapping[str, Json]) -> _Read:
    """The public API of a side. Its names are those of its lock; without one those that the old side has."""
    outcome = Outcome(Report(side.request.strict))
    report = outcome.report
    config = side.placed(read_settings(side.request, report))
    api = understand(side.request, config, outcome) if not report.failed else None
    home = read_home(side.outputs(config), config, report)
    if api is None or home is None or report.failed:
        return _Read(side, outcome, None)
    names = home.told(_TARGET, TARGETS) if _TARGET in home.names else remembered
    made = PUBLIC_APIS[_TARGET](api, config, __version__, report, names)
    return _Read(side, outcome, None if report.failed else made)


def _relabelled(read: _Read) -> Outcome:
    """What was said of a side, with the files of a revision under the names that its user knows."""
    if not read.side.scratch:
        return read.outcome
    shown = Edition(read.side.label, "", "", Sources(()), read.side.scratch).shown
    report = Report(read.outcome.report.strict)
    for found in read.outcome.report:
        report.add(_moved(found, shown, lambda text: text.replace(f"{read.side.scratch}/", f"{read.side.label}:")))
    return Outcome(report, [replace(source, name=shown(source.name)) for source in read.outcome.sources])


def _called(at: Place, shown: Callable[[str], str]) -> Place:
    """A place in a document of another name."""
    document = shown(at.document)
    return Pointer(document, at.tokens) if isinstance(at, Pointer) else replace(at, document=document)


def _moved(found: Diagnostic, shown: Callable[[str], str], said: Callable[[str], str]) -> Diagnostic:
    at = _called(found.at, shown) if found.at is not None else None
    related = tuple(replace(each, at=_called(each.at, shown)) for each in found.related)
    hint = said(found.hint) if found.hint is not None else None
    return replace(found, message=said(found.message), at=at, hint=hint, related=related)
