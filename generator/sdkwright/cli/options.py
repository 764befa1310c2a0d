"""Part of the command: its words, and what is said of wrong ones."""

from __future__ import annotations

import argparse
import difflib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from sdkwright import __version__

_EXAMPLES = """\
examples:
  sdkwright generate openapi.yaml                    an SDK in generated/python
  sdkwright generate openapi.yaml --output sdk --package acme
  sdkwright generate --config spec/sdk.toml --check  is the committed SDK up to date?
  sdkwright generate openapi.yaml --pack ./my-pack   files from templates of your own
  sdkwright check openapi.yaml                       what is wrong with a description
  sdkwright inspect openapi.yaml                     how it was understood, as JSON
  sdkwright surface openapi.yaml                     how each operation is called, as JSON
  sdkwright names openapi.yaml --output sdk          what a lock calls otherwise than we would today, as a table
  sdkwright explain openapi.yaml '#/components/schemas/Pet'    what it became, and why
  sdkwright pack new my-pack                         a small pack to begin with
  sdkwright init openapi.yaml                        an sdk.toml with what sdkwright decides by itself
  sdkwright init openapi.yaml --from stainless.yml   the settings of another generator as ours
  sdkwright config openapi.yaml                      every setting, and where it comes from
  sdkwright watch                                    an SDK that follows its description
  sdkwright keep                                     what was changed by hand in generated files goes on
  sdkwright diff v1.yaml v2.yaml                     what callers notice of a new description, and its version
  sdkwright diff main..HEAD                          the same for two revisions of a project with an sdk.toml
  sdkwright context operation.errors                 what templates see of the errors of an operation
"""
_DIFF = """\
Compares the SDKs of two descriptions by their types, and says what callers notice.

  sdkwright diff v1.yaml v2.yaml           two descriptions: files, or folders of one
  sdkwright diff main                      the project of this folder (sdk.toml) at a revision of git, and as it is
  sdkwright diff main..HEAD                the project at two revisions; main...HEAD: since they parted
  sdkwright diff main:api.yaml api.yaml    a description at a revision
  sdkwright diff old.yaml                  a description, and that of the project
"""
_KEEP = """\
Keeps what was changed by hand in generated files: as patches in sdk.patches, beside sdk.toml.
Each later run merges them into what it generates.
"""
_DEFAULT_CONFIG = Path("sdk.toml")
_SPEC = "the description: a file, the folder of one, or - for standard input; else sdk.toml names it"
_NO_GENERATE: dict[str, object] = {"output": None, "package": None, "templates": None, "pack": None}
_NO_GENERATE |= {"check": False, "keep_going": False, "force": False, "format": "auto"}
"""The options of `generate`, for the commands that have none of them."""


class Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations: one means something else, once there is a new option."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"allow_abbrev": False, **settings})
        self.commands: dict[str, argparse.ArgumentParser] = {}

    def parse_args(  # type: ignore[override]  # argparse's overloads are for namespaces of one's own
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> Any:
        """The options; what is none of them ends the process with a suggestion."""
        found, extra = self.parse_known_args(args, namespace)
        if extra:
            command = self.commands[found.command]
            command = getattr(command, "commands", {}).get(getattr(found, "action", None), command)
            known = command._option_string_actions
            command.error(_unknown(extra, sorted(name for name in known if known[name].help != argparse.SUPPRESS)))
        return found

    def error(self, message: str) -> NoReturn:
        """Says what is wrong with a call, and ends the process with 2."""
        if "invalid choice" in message and self.commands:
            wrong = message.partition("'")[2].partition("'")[0]
            near = difflib.get_close_matches(wrong, self.commands, n=1)
            is_file = wrong.endswith((".yaml", ".yml", ".json"))
            meant = near[0] if near else f"sdkwright generate {wrong}" if is_file else ""
            hint = f": did you mean {meant}?" if meant else ""
            message = f"{wrong!r} is no command{hint} The commands are {', '.join(self.commands)}"
        super().error(message)


def _unknown(extra: Sequence[str], known: Sequence[str]) -> str:
    """What is said of arguments that a command does not have."""
    wrong = next((each for each in extra if each.startswith("-")), extra[0])
    name = wrong.partition("=")[0]
    near = [each for each in known if len(name) > 2 and each.startswith(name)] or difflib.get_close_matches(name, known)
    hint = f": did you mean {' or '.join(near)}?" if near else ""
    return f"there is no option {name}{hint}" if wrong.startswith("-") else f"{wrong!r} is one argument too many"


def parser() -> Parser:
    """The parser of the command line; `command` is the command's name."""
    top = Parser(
        prog="sdkwright",
        description="Turns an OpenAPI description into a Python SDK.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"sdkwright {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True, dest="command")
    top.commands = commands.choices  # type: ignore[assignment]  # filled below
    _add_generate(commands.add_parser("generate", help="make an SDK", description="Makes an SDK from a description."))
    check = commands.add_parser("check", help="say what is wrong with a description")
    _add_common(check)
    check.add_argument("--report", choices=("text", "json"), default="text", help="how to print the diagnostics")
    _add_common(commands.add_parser("inspect", help="print how a description was understood, as JSON"))
    surface = commands.add_parser("surface", help="print how each operation is called in Python, as JSON")
    _add_common(surface)
    about = commands.add_parser("explain", help="say what a schema or an operation became, and why")
    _add_common(about)
    place = "a JSON Pointer into the description, or an operation: '#/components/schemas/Pet', 'GET /pets/{id}'"
    about.add_argument("pointer", metavar="PLACE", help=place)
    _add_pack(commands.add_parser("pack", help="begin, check, test and compare packs of your own"))
    _add_context(commands.add_parser("context", help="print what templates see of a description"))
    _add_watch(commands.add_parser("watch", help="make an SDK, and again each time when its description changes"))
    _add_keep(commands.add_parser("keep", help="keep what was changed by hand in generated files"))
    _add_diff(commands.add_parser("diff", help="say what callers notice of a change"))
    _add_init(commands.add_parser("init", help="write an sdk.toml to begin with"))
    config = commands.add_parser("config", help="show every setting, and where it comes from")
    _add_common(config)
    config.add_argument("--schema", action="store_true", help="print the JSON Schema of sdk.toml instead, for editors")
    names = commands.add_parser("names", help="show what an SDK that exists would have other names for today")
    _add_common(names)
    names.add_argument("--migrate", action="store_true", help="let its lock have these names; generate writes them")
    for command in (check, surface, names, about, config):
        command.add_argument("--package", metavar="NAME", help="the name of the Python package")
        command.add_argument("--output", type=Path, metavar="DIR", help="where the SDK is, whose lock remembers names")
    return top


_BESIDE = "an sdk.toml with --config, beside which patches are kept: sdkwright init writes one"
_NEEDED = "a description, or an sdk.toml that names one with --config"


def choose_config(options: argparse.Namespace, words: Parser) -> None:
    """Takes the sdk.toml of the current folder where a call names neither a description nor settings.

    Ends the process with 2 where there is none.
    """
    if options.command == "watch" and str(options.spec) == "-":
        words.error("standard input cannot be watched: name a file")
    if getattr(options, "diff", False) and not options.check:
        words.error("--diff goes with --check: it shows what would be written")
    if options.command == "pack" and (options.pack or options.templates):
        return
    if (
        options.command in ("init", "context", "diff")
        or getattr(options, "action", "diff") != "diff"
        or getattr(options, "schema", False)
    ):
        return
    if options.spec is None and options.config is None:
        if not os.path.lexists(_DEFAULT_CONFIG):  # what is no file is refused when it is read
            needed = {"pack": "an sdk.toml with --config, or packs with --pack", "keep": _BESIDE}.get(
                options.command, _NEEDED
            )
            words.error(f"name {needed}")
        options.config = _DEFAULT_CONFIG


def _add_diff(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    command.set_defaults(**{**_NO_GENERATE, "spec": None, "allow_http": False})
    command.description, command.formatter_class = _DIFF, argparse.RawDescriptionHelpFormatter
    add("old", metavar="OLD", help="a description, a revision, REVISION:PATH, or A..B for both sides")
    add("new", nargs="?", metavar="NEW", help="the same; without it the project in this folder, as it is")
    add("--config", type=Path, metavar="FILE", help="the settings of both sides; of a revision as they were (sdk.toml)")
    add("--output", type=Path, metavar="DIR", help="where the SDK is, whose lock remembers names")
    add("--package", metavar="NAME", help="the name of the Python package")
    add("--changelog", action="store_true", help="print an entry for a changelog instead (Keep a Changelog)")
    add("--json", action="store_true", help="print everything as JSON instead")
    add("--exit-code", action="store_true", help="exit with 5 if something breaks, with 4 if a minor version follows")
    add("--root", type=Path, metavar="DIR", help="the folder that no reference may leave")
    add("--allow-remote", action="store_true", help="fetch what references name by https")
    add("--strict", action="store_true", help="take every warning for an error")


def _add_keep(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    command.description, command.formatter_class = _KEEP, argparse.RawDescriptionHelpFormatter
    command.set_defaults(**_NO_GENERATE, spec=None, allow_http=False)
    add("files", nargs="*", metavar="FILE", help="the edited files to keep (default: all of them)")
    what = command.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="show what is kept, and how many lines")
    what.add_argument("--drop", nargs="+", metavar="FILE", help="keep nothing of a file any more")
    what.add_argument("--move", nargs=2, metavar=("FILE", "NEW"), help="take what is kept of a file to another one")
    add("--config", type=Path, metavar="FILE", help="the settings, an sdk.toml, beside which the patches are")
    add("--output", type=Path, metavar="DIR", help="where the SDK is, as for generate")
    add("--package", metavar="NAME", help="the name of the Python package, as for generate")
    add("--templates", type=Path, metavar="DIR", help="the folder of your templates, as for generate")
    add("--pack", nargs="+", action="extend", metavar="NAME_OR_DIR", help="the packs, as for generate")
    add("--root", type=Path, metavar="DIR", help="the folder that no reference may leave")
    add("--allow-remote", action="store_true", help="fetch what references name by https")
    add("--strict", action="store_true", help="take every warning for an error")


def _add_init(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    command.set_defaults(**_NO_GENERATE)
    add("spec", type=Path, metavar="SPEC", help="the description: a file, or the folder of one")
    add("--from", type=Path, metavar="FILE", dest="stainless", help="a stainless.yml: its settings as ours")
    add("--output", type=Path, metavar="DIR", default=Path(), help="where the files go (default: here)")
    add("--force", action="store_true", help="overwrite files that are there")
    add("--root", type=Path, metavar="DIR", help="the folder that no reference may leave")
    add("--allow-remote", action="store_true", help="fetch what references name by https")
    add("--strict", action="store_true", help="take every warning for an error")


def _add_context(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    command.set_defaults(**_NO_GENERATE, allow_http=False)
    add("path", nargs="?", default="", metavar="PATH", help="of what: operation, operation.errors, ... (default: all)")
    add("--json", type=Path, metavar="SPEC", dest="spec", help="print the facts of this description instead, as JSON")
    add("--schema", action="store_true", help="print the JSON Schema of these facts instead")
    add("--config", type=Path, metavar="FILE", help="the settings, an sdk.toml")
    add("--root", type=Path, metavar="DIR", help="the folder that no reference may leave")
    add("--allow-remote", action="store_true", help="fetch what references name by https")
    add("--strict", action="store_true", help="take every warning for an error")


def _add_pack(pack: argparse.ArgumentParser) -> None:
    """The commands for those who write packs."""
    actions = pack.add_subparsers(title="actions", metavar="ACTION", required=True, dest="action")
    pack.commands = actions.choices  # type: ignore[attr-defined]  # it is a `Parser`
    new = actions.add_parser("new", help="write a small pack that runs, to begin with")
    new.add_argument("folder", type=Path, metavar="DIR", help="where it goes; its name is the pack's")
    show = actions.add_parser("show", help="say what a pack can be told, and what it makes")
    show.add_argument("name", metavar="NAME_OR_DIR", help="one of ours, an installed one, or a folder")
    check = actions.add_parser("check", help="look at a pack without making anything")
    test = actions.add_parser("test", help="make small descriptions, and compare with the snapshots in its tests/")
    test.add_argument("--update", action="store_true", help="take what it makes for the snapshots")
    test.add_argument("--allow-program", action="store_true", help="let the program run that pack.toml names")
    for command in (check, test):
        command.add_argument("folder", metavar="DIR", help="the pack")
    for command in (new, show, check, test):
        usual = dict.fromkeys(("spec", "config", "root"))
        command.set_defaults(**_NO_GENERATE, **usual, strict=False, allow_remote=False, allow_http=False)
    diff = actions.add_parser("diff", help="show what your templates replace, and what has changed since")
    diff.add_argument("block", nargs="?", metavar="BLOCK", help="a block or a template; without, a list of all")
    diff.set_defaults(**_NO_GENERATE, spec=None, root=None, strict=False, allow_remote=False, allow_http=False)
    add = diff.add_argument
    add("--config", type=Path, metavar="FILE", help="the settings, an sdk.toml, whose packs are looked at")
    add("--output", type=Path, metavar="DIR", help="the folder whose lock knows what you replaced")
    add("--templates", type=Path, metavar="DIR", help="the folder of your templates")
    add("--pack", nargs="+", action="extend", metavar="NAME_OR_DIR", help="the packs, as for generate")
    add("--accept", action="store_true", help="say that what you wrote is still right")


def _add_common(command: argparse.ArgumentParser) -> None:
    command.set_defaults(**_NO_GENERATE)
    command.add_argument("spec", nargs="?", type=Path, metavar="SPEC", help=_SPEC)
    command.add_argument("--config", type=Path, metavar="FILE", help="the settings, an sdk.toml")
    command.add_argument("--root", type=Path, metavar="DIR", help="the folder that no reference may leave")
    command.add_argument("--allow-remote", action="store_true", help="fetch what references name by https")
    command.add_argument("--allow-http", action="store_true", help=argparse.SUPPRESS)
    command.add_argument("--strict", action="store_true", help="take every warning for an error")


def _add_watch(command: argparse.ArgumentParser) -> None:
    _add_making(command)
    command.set_defaults(check=False)


def _add_making(command: argparse.ArgumentParser) -> None:
    """What a run is told that writes an SDK."""
    _add_common(command)
    add = command.add_argument
    add("--output", type=Path, metavar="DIR", help="where the SDK's project goes (default: generated/PACK)")
    add("--package", metavar="NAME", help="the name of the Python package")
    add("--templates", type=Path, metavar="DIR", help="templates that replace ours, by relative path")
    add("--pack", nargs="+", action="extend", metavar="NAME_OR_DIR", help="what to make (default: python)")
    add("--keep-going", action="store_true", help="write what could be understood, even if there are errors")
    add("--force", action="store_true", help="overwrite files that were edited by hand")
    add("--no-cache", action="store_true", help="go the whole way also where nothing changed since the last run")
    add(
        "--format", choices=("auto", "always"), default="auto", help="whether black sees also what it would leave alone"
    )
    add("--quiet", action="store_true", help="print errors only")


def _add_generate(command: argparse.ArgumentParser) -> None:
    _add_making(command)
    add = command.add_argument
    add("--check", action="store_true", help="write nothing; exit 1 if the output is not what would be written")
    add("--diff", action="store_true", help="with --check: show the differences, as a unified diff")
    add("--depfile", type=Path, metavar="FILE", help="write what was read to FILE, as make and ninja read it")
    add("--depfile-target", metavar="NAME", help="what the depfile is about (default: its own name without .d)")
    add("--summary", type=Path, metavar="FILE", help="write what was done, and how long it took, to FILE as JSON")
    add("--report", choices=("text", "json"), default="text", help="how to print the diagnostics")
