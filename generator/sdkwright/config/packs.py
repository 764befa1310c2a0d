"""`[packs.NAME]` and `[formatters]` of sdk.toml: what else is made of a description, where it goes, and by what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sdkwright.config.lines import Way
from sdkwright.config.values import Values
from sdkwright.report import Mark

_KEYS = ("use", "output", "options", "templates", "allow_program")
_OWN_FORMATTER = ("py", "pyi")
"""Suffixes of Python."""
PYTHON_FORMATTERS = ("black", "ruff")


@dataclass(frozen=True, slots=True)
class PackConfig:
    """A pack of a run: `name` as sdk.toml or the command line has it, and `use`, which says where it is.

    A folder in `use` is seen from `folder`. `output` is where its files go, `templates` a folder whose templates go
    before the pack's. `allow_program` where a program of the pack may run. `places` has where each of the `options`
    stands, and "" for the table.
    """

    name: str
    use: str
    folder: Path = Path()
    output: Path | None = None
    templates: Path | None = None
    options: Mapping[str, object] = field(default_factory=dict)
    places: Mapping[str, Mark] = field(default_factory=dict)
    allow_program: bool = False

    def at(self, key: str = "") -> Mark | None:
        """Where an option stands in sdk.toml, or the table; None for a pack that the command line names."""
        return self.places.get(key, self.places.get(""))


class PackReader:
    """Reads the tables, and says what is wrong with them at their lines."""

    def __init__(self, values: Values) -> None:
        self._values = values

    def packs(self, listed: dict[str, object], folder: Path) -> Iterator[PackConfig]:
        """The packs in the order of the file; one that is not whole is left out, with an error."""
        for name, table in listed.items():
            way = ("packs", name)
            if not isinstance(table, dict):
                self._values.wrong(way, f"packs.{name} must be a table")
                continue
            self._values.refuse_unknown(table, _KEYS, way)
            options = self._values.table(table, "options", way)
            output, templates = self._path(table, way, "output", folder), self._path(table, way, "templates", folder)
            places = {key: self._values.mark((*way, "options", key)) for key in options}
            yield PackConfig(
                name=name,
                use=self._values.text(table, "use", way) or name,
                folder=folder,
                output=output,
                templates=templates,
                options=options,
                places={**places, "": self._values.mark(way)},
                allow_program=self._values.flag(table, "allow_program", way),
            )

    def formatter(self, table: dict[str, object]) -> str:
        """What shapes Python that our own templates have not printed."""
        found = table.get("formatter", PYTHON_FORMATTERS[0])
        if found in PYTHON_FORMATTERS:
            return str(found)
        self._values.wrong(
            ("formatter",), f'formatter = {found!r} shapes no Python here: "black" (the default) or "ruff"'
        )
        return PYTHON_FORMATTERS[0]

    def formatters(self, table: dict[str, object]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The programs that may shape files, by the suffix of these."""
        for suffix, command in table.items():
            way = ("formatters", suffix)
            is_command = isinstance(command, list) and command and all(isinstance(each, str) for each in command)
            if not is_command or not isinstance(command, list) or not command[0]:
                self._values.wrong(way, f'formatters.{suffix} must be a program with its arguments, such as ["gofmt"]')
            elif suffix.startswith(".") or not suffix:
                self._values.wrong(way, f"formatters.{suffix} must be a suffix without its dot, such as go")
            elif suffix in _OWN_FORMATTER:
                self._values.wrong(way, 'Python is shaped by black, or by ruff with formatter = "ruff"')
            else:
                yield f".{suffix.lower()}", tuple(command)

    def _path(self, table: dict[str, object], way: Way, key: str, folder: Path) -> Path | None:
        text = self._values.text(table, key, way)
        return None if text is None else folder / text
