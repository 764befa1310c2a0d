"""`sdkwright init`: a description, and perhaps a stainless.yml -> the files that an SDK begins with."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sdkwright import __version__
from sdkwright.config.sdk_toml import Config, parsed_config, schema_of_config
from sdkwright.init import toml
from sdkwright.init.checked import checked
from sdkwright.init.file import SCHEMA, settings_text
from sdkwright.init.fresh import fresh_text
from sdkwright.init.stainless import converted
from sdkwright.init.stainless.transforms import Action
from sdkwright.init.stainless.tree import Tree, Way, spelled
from sdkwright.load import collector_off, load, read
from sdkwright.load.document import Document, Source
from sdkwright.load.entry import read_entry
from sdkwright.model import Api
from sdkwright.overlay.actions import mend
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Pointer, Report
from sdkwright.report.locate import Sources
from sdkwright.targets import DECISIONS
from sdkwright.text import Json

CONFIG, OVERLAY = "sdk.toml", "overlay.json"


@dataclass(frozen=True, slots=True)
class Beginning:
    """What `init` is asked for: the description, the folder, and the settings of another generator."""

    spec: Path
    folder: Path
    stainless: Path | None
    request: Request

    @property
    def shown_spec(self) -> str:
        """The description, as seen from the folder."""
        return os.path.relpath(self.spec, self.folder).replace(os.sep, "/")


@dataclass(frozen=True, slots=True)
class Start:
    """The files by their names, and what of the other settings has no counterpart, one line each."""

    files: Mapping[str, str]
    left: tuple[str, ...] = ()


def started(asked: Beginning, outcome: Outcome) -> Start | None:
    """What an SDK begins with; None where the description, or the other file, cannot be understood."""
    if str(asked.spec) == "-":
        outcome.report.error("not-a-file", "sdk.toml names the file of a description: standard input is none", None)
        return None
    with collector_off(), TemporaryDirectory(prefix="sdkwright-init-") as scratch:
        found = _from_stainless(asked, Path(scratch), outcome) if asked.stainless else _fresh(asked, outcome)
    if found is None:
        return None
    schema = json.dumps(schema_of_config(), indent=2, ensure_ascii=False) + "\n"
    return replace(found, files={**found.files, SCHEMA: schema})


def _fresh(asked: Beginning, outcome: Outcome) -> Start | None:
    """The decisions of a run without settings."""
    config = Config()
    api = understand(replace(asked.request, spec=asked.spec, config=None), config, outcome)
    if api is None:
        return None
    report = Report()
    decisions = DECISIONS["python"](api, config, __version__, report, {})
    return Start({CONFIG: fresh_text(asked.shown_spec, api, decisions, report)})


def _from_stainless(asked: Beginning, scratch: Path, outcome: Outcome) -> Start | None:
    report = outcome.report
    assert asked.stainless is not None, "asked for"
    theirs, ours = read(asked.stainless, report), read_entry(asked.spec, report)
    stainless = load(theirs, report) if theirs else None
    description = load(ours, report) if ours else None
    if theirs is None or stainless is None or description is None:
        return None
    if not isinstance(stainless.value, dict):
        report.error("stainless-invalid", "a stainless.yml is a mapping", Pointer(theirs.name))
        return None
    tree = Tree(theirs.name, stainless.value)
    trial = _Trial(asked, scratch, outcome)
    found = converted(tree, description.value, _apply, trial.understood)
    if found is None:
        return None
    base: dict[str, Json] = {"spec": asked.shown_spec}
    base |= {"overlays": [OVERLAY]} if found.actions else {}
    head = f"How sdkwright shapes the SDK of {asked.shown_spec}; made of {asked.stainless.name} by `sdkwright init`."
    sure = checked(base | found.settings, lambda settings: settings_text(settings, head), trial.judge(found.actions))
    left = [f"{_place(Sources([theirs]), tree, way)} {spelled(way)}: {why}" for way, why in found.left]
    left += [f"{toml.dotted(way)} = {toml.value(value)}: {why}" for way, value, why in sure.refused]
    tail = "\n".join(["Not taken over:", *(f"  {line}" for line in left)]) if left else ""
    files = {CONFIG: settings_text(sure.settings, head, tail)}
    files |= {OVERLAY: _overlay_text(found.actions, asked)} if found.actions else {}
    return Start(files, tuple(left))


def _place(sources: Sources, tree: Tree, way: Way) -> str:
    """The line of a part of the other file."""
    mark = sources.locate(tree.at(way), on_key=True)
    return f"{tree.document}:{mark.line}" if mark else tree.document


@dataclass(slots=True)
class _Trial:
    """Reads a description with settings that lie in no file yet."""

    asked: Beginning
    scratch: Path
    outcome: Outcome

    def understood(self, actions: list[Action]) -> Api | None:
        """The description with an overlay; what is wrong with it is said where it cannot be understood at all."""
        outcome = Outcome(Report())
        api = understand(self._request(), replace(Config(), overlays=self._overlays(actions)), outcome)
        if api is None:
            self.outcome.sources += outcome.sources
            for diagnostic in outcome.report:
                self.outcome.report.add(diagnostic)
        return api

    def judge(self, actions: list[Action]) -> _Judge:
        return _Judge(self, actions)

    def _request(self) -> Request:
        return replace(self.asked.request, spec=self.asked.spec, config=None)

    def _overlays(self, actions: list[Action]) -> tuple[Path, ...]:
        if not actions:
            return ()
        path = self.scratch / OVERLAY
        path.write_text(_overlay_text(actions, self.asked), "utf-8")
        return (path,)


@dataclass(frozen=True, slots=True)
class _Judge:
    """Reads the text of an sdk.toml as `generate` would."""

    trial: _Trial
    actions: list[Action]

    def __call__(self, text: str, report: Report) -> None:
        trial = self.trial
        config = parsed_config(CONFIG, text, trial.asked.folder, report)
        config = replace(config, overlays=trial._overlays(self.actions))
        outcome = Outcome(report)
        api = understand(trial._request(), config, outcome)
        if api is not None:
            DECISIONS["python"](api, config, __version__, report, {})


def _apply(value: Json, actions: list[Action]) -> Json:
    """A description with actions done to it, as `generate` will do them."""
    source = Source("", b"")
    overlay = Document(source, {"overlay": "1.0.0", "actions": list[Json](actions)})
    return mend(Document(source, value), [overlay], Report())[0].value


def _overlay_text(actions: list[Action], asked: Beginning) -> str:
    name = asked.stainless.name if asked.stainless else CONFIG
    info: Mapping[str, Json] = {"title": f"What {name} says of the description", "version": "1.0.0"}
    overlay = {"overlay": "1.0.0", "info": info, "actions": actions}
    return json.dumps(overlay, indent=2, ensure_ascii=False) + "\n"
