"""The walls of the house: who may import whom, who may print, who may make code, and how large things may grow.

A row of `MAY_IMPORT` holds for a module and for everything below it, the longest row that fits decides, and what a
row allows are rows: who may import `report` may not therefore import `report.listing`, which has a row of its own.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GENERATOR = ROOT / "generator"
ANYTHING = frozenset({""})
EVERYBODY = frozenset({"parse", "disk", "cache", "memo"})
"""Rooms of total functions alone, which know of nothing else: who reads text or a file, or keeps a value, goes there."""

MAY_IMPORT: Mapping[str, frozenset[str]] = {
    # what every stage shares
    "text": frozenset(),
    "parse": frozenset(),
    "disk": frozenset(),
    "cache": frozenset(),
    "memo": frozenset({"text"}),
    "config.lines": frozenset(),
    "config.values": frozenset({"config.distribution", "config.lines", "report"}),
    "printable": frozenset(),
    "json_pieces": frozenset({"text"}),
    "long_lines": frozenset({"long_lines", "text"}),
    "naming.characters": frozenset({"printable"}),
    "naming.words": frozenset({"naming.characters"}),
    "config.distribution": frozenset({"naming.characters", "naming.words", "config.pins"}),
    "report": frozenset(),
    **{room: frozenset[str]() for room in ("config", "inspection", "naming", "overlay", "run")},
    "files": frozenset({"report"}),
    "draft": frozenset({"files", "report", "text"}),
    "config.pins": frozenset({"naming.characters", "report"}),
    "config.selection": frozenset({"config.values", "report"}),
    "config.paging": frozenset({"config.values", "report"}),
    "config.environment": frozenset({"naming.characters"}),
    "config.access": frozenset({"config.environment", "config.lines", "config.values", "report"}),
    "config.spdx": frozenset(),
    "config.project": frozenset({"config.lines", "config.values", "report", "config.spdx"}),
    "config.sdk_toml": frozenset(
        {
            "config.access",
            "config.distribution",
            "config.lines",
            "config.packs",
            "config.paging",
            "config.pins",
            "config.project",
            "report",
            "config.selection",
            "config.values",
            "text",
        }
    ),
    "model": frozenset({"model", "report", "text"}),
    "words": frozenset({"words", "model", "naming.words", "text"}),
    "naming.generated": frozenset({"model", "text"}),
    "config.decisions": frozenset({"report"}),
    "public_api": frozenset({"report", "text"}),
    # load -> resolve -> build
    "load": frozenset({"load", "load.document", "load.references", "report", "text"}),
    "load.document": frozenset({"load.references", "report", "text"}),
    "load.references": frozenset({"report", "text"}),
    "overlay.query": frozenset({"text"}),
    "overlay.actions": frozenset({"overlay.query", "load.document", "report", "text"}),
    "validate": frozenset({"validate", "load.document", "report", "text"}),
    "upgrade": frozenset({"upgrade", "validate", "load.document", "load.references", "report", "text"}),
    "load.reachable": frozenset({"report"}),
    "resolve": frozenset({"load.document", "load.reachable", "load.references", "report", "text"}),
    "build": frozenset(
        {
            "config.access",
            "build",
            "model",
            "config.paging",
            "resolve",
            "report",
            "config.selection",
            "text",
            "naming.words",
        }
    ),
    # what follows from both, in no language
    "plan": frozenset(
        {
            "config.access",
            "naming.characters",
            "config.environment",
            "plan",
            "model",
            "naming.words",
            "config.pins",
            "config.project",
            "report",
        }
        | {"config.spdx", "text", "words"}
    ),
    # what templates see of them
    "context": frozenset(
        {"context", "draft", "json_pieces", "model", "naming.words", "plan", "config.pins", "report", "text", "words"}
    ),
    # draft -> render -> format -> write
    "targets": frozenset(
        {
            "config.access",
            "targets",
            "naming.characters",
            "config.sdk_toml",
            "context",
            "config.decisions",
            "config.distribution",
            "config.environment",
            "draft",
            "long_lines",
            "model",
            "config.pins",
            "plan",
            "config.project",
            "public_api",
            "quote",
            "report",
            "naming.generated",
        }
        | {"files", "text", "naming.words", "words"}
    ),
    "quote": frozenset({"quote", "printable", "text", "words"}),
    "config.packs": frozenset({"config.lines", "config.values", "report"}),
    "packs": frozenset({"packs", "context", "config.lines", "config.packs", "quote", "report"}),
    "lint": frozenset({"lint", "draft", "packs", "quote", "render", "report", "text", "write"}),
    "render": frozenset(
        {
            "render",
            "naming.characters",
            "draft",
            "files",
            "long_lines",
            "naming.words",
            "packs",
            "quote",
            "report",
            "text",
        }
    ),
    "render.reference": frozenset({"render", "quote"}),
    "process": frozenset(),
    "git": frozenset({"process"}),
    "textdiff": frozenset({"textdiff"}),
    "programs": frozenset({"programs", "context", "draft", "files", "packs", "process", "report", "text"}),
    "packs.closure": frozenset({"files"}),
    "format": frozenset({"format", "long_lines", "files", "process", "write.lock"}),
    "keep": frozenset({"files", "format", "git", "keep", "report", "textdiff", "write", "write.lock"}),
    "keep.command": frozenset({"keep", "pipeline", "report", "write"}),
    "write": frozenset({"printable", "write", "write.lock", "report"}),
    "write.differences": frozenset({"textdiff", "write"}),
    "write.lock": frozenset({"write", "report", "text"}),
    "write.another": frozenset({"write", "write.lock", "report", "text"}),
    "write.plan": frozenset({"write", "write.lock", "format", "files", "report", "text", "textdiff", "__init__"}),
    # around them
    "report.yaml_places": frozenset(),
    "report.locate": frozenset({"load", "load.document", "report", "report.yaml_places"}),
    "report.listing": frozenset({"report.locate", "load.document", "report", "text"}),
    "inspection.inspect": frozenset({"json_pieces", "model", "report", "text"}),
    "inspection.explain": frozenset(
        {"build", "model", "report", "report.locate", "resolve", "naming.generated", "text"}
    ),
    "init": frozenset(
        {
            *(
                "__init__",
                "config.access",
                "config.sdk_toml",
                "config.decisions",
                "config.distribution",
                "run.drafts",
                "config.environment",
                "init",
                "config.lines",
            ),
            *("load", "load.document"),
            *(
                "model",
                "overlay.actions",
                "config.paging",
                "pipeline",
                "plan",
                "overlay.query",
                "report",
                "report.locate",
                "targets",
                "text",
            ),
        }
    ),
    "diff": frozenset(
        {
            *(
                "__init__",
                "config.sdk_toml",
                "diff",
                "config.lines",
                "load",
                "naming.home",
                "pipeline",
                "git",
                "public_api",
            ),
            *("report", "report.locate", "targets", "text", "write"),
        }
    ),
    "naming.renames": frozenset({"plan", "text"}),
    "naming.migration": frozenset(
        {"__init__", "load", "naming.home", "pipeline", "naming.renames", "report", "targets", "write", "write.lock"},
    ),
    "run.progress": frozenset(),
    "run.request": frozenset({"load.document", "report", "write"}),
    "run.jobs": frozenset({"config.sdk_toml", "naming.home", "config.packs", "packs", "report", "run.request"}),
    "naming.home": frozenset({"config.sdk_toml", "naming.existing_sdk", "plan", "report", "text", "write.lock"}),
    "naming.existing_sdk": frozenset({"text", "write.lock"}),
    "run.drafts": frozenset(
        {
            "__init__",
            "config.sdk_toml",
            "draft",
            "run.jobs",
            "model",
            "naming.home",
            "packs",
            "report",
            "run.request",
            "targets",
            "text",
        }
    ),
    "run.outputs": frozenset(
        {
            *("config.sdk_toml", "draft", "files", "format", "keep", "lint", "naming.home", "packs", "packs.closure"),
            *("programs", "render", "report", "run.jobs", "run.progress", "run.request"),
            *("write", "write.another", "write.differences", "write.lock", "write.plan"),
        }
    ),
    "pipeline": ANYTHING,
    "authoring": frozenset(
        {
            "authoring",
            "context",
            "run.jobs",
            "lint",
            "config.packs",
            "packs",
            "pipeline",
            "report",
            "targets",
            "write",
            "write.lock",
        }
    ),
    "cli.findings": frozenset({"load", "load.document", "pipeline", "report", "report.listing"}),
    "cli.diff": frozenset({"cli.findings", "diff", "pipeline", "report", "report.listing"}),
    "cli.keep": frozenset(
        {"cli.findings", "keep", "keep.command", "pipeline", "report", "report.listing", "textdiff", "write"}
    ),
    "cli.pack": frozenset({"authoring", "cli.findings", "init", "packs", "pipeline", "report", "report.listing"}),
    "cli": frozenset(
        {"cli", "cli.depfile", "cli.options", "cli.several", "cli.summary", "cli.up_to_date", "cli.commands"}
    ),
    "cli.up_to_date": frozenset({"__init__"}),
    "cli.depfile": frozenset(),
    "cli.summary": frozenset({"__init__"}),
    "cli.several": frozenset({"cli.depfile", "cli.summary", "config.lines"}),
    "cli.watch": frozenset(),
    "cli.progress": frozenset({"run.progress"}),
    "cli.closing": frozenset({"cli", "cli.findings", "pipeline", "report", "report.listing", "write"}),
    "cli.generate": frozenset(
        {
            *("cli", "cli.closing", "cli.depfile", "cli.findings", "cli.progress", "cli.summary", "cli.up_to_date"),
            *("pipeline", "report", "report.listing", "write", "write.lock"),
        }
    ),
    "cli.options": frozenset({"__init__"}),
    "cli.fault": frozenset({"__init__"}),
    "cli.context": frozenset(
        {"context", "json_pieces", "run.drafts", "pipeline", "render.reference", "report", "targets"}
    ),
    "cli.commands": frozenset(
        {
            *(
                "cli",
                "cli.context",
                "cli.closing",
                "cli.diff",
                "cli.fault",
                "cli.generate",
                "cli.findings",
                "cli.keep",
                "cli.pack",
                "cli.watch",
                "config.sdk_toml",
                "format",
                "init",
                "inspection.inspect",
                "json_pieces",
                "load",
                "load.document",
                "naming.migration",
                "packs",
                "model",
            ),
            *("pipeline", "naming.renames", "report", "report.listing", "write", "write.lock"),
        }
    ),
    "__main__": frozenset({"cli"}),
    "__init__": frozenset({"pipeline"}),
}

ONLY_HERE: Mapping[str, tuple[str, ...]] = {
    "jinja2": ("lint", "render"),
    "markupsafe": ("lint", "render"),
    "black": ("format",),
    "yaml": ("load", "report.yaml_places", "format.parsers"),
    "jsonpath": ("overlay.query",),
    "openapi_spec_validator": ("validate",),
    "jsonschema_rs": ("validate", "overlay.query"),
    "jsonschema": ("validate",),
    "argparse": ("cli",),
    "tomllib": ("config.lines", "config.sdk_toml", "format.parsers"),
    "pluralizer": ("naming.words",),
    "packaging": ("config.spdx",),
    "markdown_it": ("words", "quote", "format.parsers"),
    "platformdirs": ("cache",),
    "rich": ("cli.progress",),
}
"""Libraries that one stage alone knows."""

MAKES_CODE = (
    "text",
    "context.codes",
    *(
        "quote.data",
        "quote.golang",
        "quote.markdown",
        "quote.plain",
        "quote.python",
        "quote.script",
        "quote.values",
        "quote.web",
    ),
    *("render.algebra", "render.environment", "render.options"),
    *(f"targets.go.names.{name}" for name in ("identifiers", "package")),
    *(f"targets.go.code.{name}" for name in ("calls", "layout", "literals", "types", "values")),
    *(f"targets.python.names.{name}" for name in ("identifiers", "settled", "derived")),
    *(f"targets.python.code.{name}" for name in ("annotation", "types", "imports", "literals", "layout")),
    *(f"targets.python.code.{name}" for name in ("expressions", "runtime_classes")),
)
MODULE_LINES, FUNCTION_LINES = 350, 40


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the generator, by the name that it has below `sdkwright`."""

    name: str
    path: Path
    tree: ast.Module

    def is_below(self, prefixes: tuple[str, ...]) -> bool:
        return any(is_prefix(prefix, self.name) for prefix in prefixes)


@cache
def modules() -> tuple[Module, ...]:
    package = GENERATOR / "sdkwright"
    return tuple(
        Module(dotted(path.relative_to(package)), path, ast.parse(path.read_text("utf-8")))
        for path in sorted(package.rglob("*.py"))
    )


def dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def is_prefix(prefix: str, name: str) -> bool:
    return prefix == "" or name == prefix or name.startswith(f"{prefix}.")


def row(name: str) -> str:
    """The row that a module belongs to: the longest of those that fit."""
    fitting = [prefix for prefix in MAY_IMPORT if is_prefix(prefix, name)]
    assert fitting, f"{name} has no row in MAY_IMPORT: who may it import?"
    return max(fitting, key=len)


def imported(module: Module) -> Iterator[str]:
    """The full names of what a module imports, wherever in it the import stands."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from from_import(module, node)


def from_import(module: Module, node: ast.ImportFrom) -> Iterator[str]:
    """`from a import b` imports the module `a.b` where there is one, and else `a`."""
    base = node.module or ""
    if node.level:
        package = ("sdkwright", *module.path.relative_to(GENERATOR / "sdkwright").parent.parts)
        base = ".".join((*package[: len(package) - node.level + 1], *filter(None, [node.module])))
    for alias in node.names:
        yield name if (name := f"{base}.{alias.name}") in known() else base


@cache
def known() -> frozenset[str]:
    """The full names of all modules."""
    return frozenset(f"sdkwright.{module.name}" for module in modules())


def inside(module: Module) -> Iterator[str]:
    """What a module imports of the generator itself, by the names below `sdkwright`."""
    for name in imported(module):
        if is_prefix("sdkwright", name):
            yield name.removeprefix("sdkwright").removeprefix(".") or "__init__"


# ------------------------------------------------------------------------------------------- imports


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_module_imports_only_what_its_row_allows(module: Module) -> None:
    allowed = MAY_IMPORT[row(module.name)]

    forbidden = {name for name in inside(module) if allowed is not ANYTHING and row(name) not in allowed | EVERYBODY}

    assert not forbidden, f"{module.name} imports {', '.join(sorted(forbidden))}"


def test_every_row_is_about_a_module() -> None:
    assert not [prefix for prefix in MAY_IMPORT if not any(module.is_below((prefix,)) for module in modules())]


@pytest.mark.parametrize(("stage", "never"), [("build", "targets"), ("targets", "load"), ("targets", "build")])
def test_walls_that_no_row_may_open(stage: str, never: str) -> None:
    seen = {name for module in modules() if module.is_below((stage,)) for name in inside(module)}

    assert seen
    assert not {name for name in seen if is_prefix(never, name)}


def test_only_the_pipeline_sees_both_halves() -> None:
    halves = {"load", "resolve", "build", "targets", "run"}, {"render", "format", "write"}

    seen = {module.name: {name.partition(".")[0] for name in inside(module)} for module in modules()}

    assert [[name for name, rooms in seen.items() if half <= rooms] for half in halves] == [
        ["pipeline"],
        ["run.outputs"],
    ]


@pytest.mark.parametrize("library", ONLY_HERE)
def test_library_is_known_to_one_stage_alone(library: str) -> None:
    users = {m.name for m in modules() if any(is_prefix(library, name) for name in imported(m))}

    assert not {name for name in users if not any(is_prefix(prefix, name) for prefix in ONLY_HERE[library])}


def test_what_jinja_knows_stays_out_of_the_targets() -> None:
    text = "\n".join(m.path.read_text("utf-8") for m in modules() if m.is_below(("targets", "build")))

    assert "jinja" not in text.lower()


# -------------------------------------------------------------------------------------------- plan


LANGUAGES = re.compile(r"\b(python|pep|mypy|pyright|go|golang|typescript|snake_case|camel_?case)\b", re.IGNORECASE)
"""Languages, and what only one of them has: a target says it, and no plan."""
OF_PYTHON = frozenset({"keyword", "ast", "builtins", "token", "tokenize", "inspect", "typing_extensions"})
"""Modules that know what Python is."""


def plan_modules() -> list[Module]:
    return [module for module in modules() if module.is_below(("plan",))]


@pytest.mark.parametrize("module", plan_modules(), ids=lambda module: module.name)
def test_the_plan_knows_no_language(module: Module) -> None:
    names = {name.partition(".")[0] for name in imported(module)}
    words = {
        n.value for n in ast.walk(module.tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    } - docs_of(module)

    assert not names & OF_PYTHON
    assert not {name for name in inside(module) if is_prefix("targets", name)}
    assert not [word for word in words if word.startswith(("Sync", "Async", "NotGiven", "NOT_GIVEN"))]
    assert not LANGUAGES.findall(re.sub(r"\bgo(es)?\b", "", module.path.read_text("utf-8"))), "a target says that"


def docs_of(module: Module) -> set[str]:
    """The docstrings of a module, and of all that is in it."""
    return {
        node.value.value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


def test_every_value_of_the_plan_says_what_each_of_its_attributes_is() -> None:
    """Packs of others print them: `attribute: type` with a docstring below."""
    silent = [
        f"{module.name}.{node.name}.{ast.unparse(statement.target)}"
        for module in plan_modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and is_frozen(node)
        for statement, after in zip(node.body, [*node.body[1:], ast.Pass()], strict=True)
        if isinstance(statement, ast.AnnAssign) and not is_docstring(after)
    ]

    assert not silent


def is_frozen(node: ast.ClassDef) -> bool:
    return any("frozen=True" in ast.unparse(decorator) for decorator in node.decorator_list)


def is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


# --------------------------------------------------------------------------------------- languages


KNOW_GO = {
    "targets.go": "the target",
    "render.standing.languages": "the strings and comments of all languages",
    "quote": "the filters of all languages",
    "config.packs": "a formatter, as an example in a message",
}
KNOW_PYTHON = {
    "targets.python": "the target",
    "targets": "the table of targets",
    "quote": "the filters of all languages",
    "config.distribution": "what sdk.toml may call the package of an SDK",
    "config.sdk_toml": "the same, with its version",
    "config.values": "what an argument may be called, in a message",
    "files": "a suffix, which `format` has a row for",
    "format": "parsing and shaping, by suffixes",
    "long_lines": "where black breaks a statement",
    "packs.closure": "the imports of copied modules",
    "packs": "the pack that is made where nobody names one, and its options",
    "config.packs": "what shapes Python, in a message",
    "run.jobs": "the pack that is made where nobody names one",
    "programs": "the programs of packs, which Python starts",
    "authoring": "a new pack, which begins with that target",
    "validate.validator": "regular expressions that Python reads in its own way",
    "init": "settings of SDKs in Python, by whomever",
    "naming.migration": "locks of SDKs in Python",
    "naming.existing_sdk": "the files of SDKs in Python, beside locks that do not remember all of their names",
    "diff": "the language whose callers are asked, and where its SDK is if nobody says it",
    "run.drafts": "the language whose SDK names are settled for where no pack says another",
    "pipeline": "`surface` and `explain`, which speak of the SDK in Python",
    "cli": "the same, and the interpreter in the last resort",
}
"""Who may speak of a language, and why: everything else is made for all of them."""
OF_GO = re.compile(r"\b(?:Go|golang|gofmt|GOPATH|interface\{\}|goroutines?)\b|\.go\b")
OF_THE_PYTHON = re.compile(r"\b(?:Python|python|mypy|pyright|PEP|pip)\b|\.pyi?\b")


def spoken_by(module: Module) -> str:
    """The texts and names of a module, without its docstrings: what it does, not what it tells its readers."""
    docs = docs_of(module)
    nodes = list(ast.walk(module.tree))
    texts = [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str) and n.value not in docs]
    names = [n.id for n in nodes if isinstance(n, ast.Name)] + [n.attr for n in nodes if isinstance(n, ast.Attribute)]
    return "\n".join([*texts, *(word for name in names for word in (name, *name.strip("_").lower().split("_")))])


def speaking(of: re.Pattern[str]) -> dict[str, list[str]]:
    found = {module.name: of.findall(spoken_by(module)) for module in modules()}
    return {name: words for name, words in found.items() if words}


def test_go_is_known_to_its_target_alone() -> None:
    knowing = speaking(OF_GO)

    assert {name for name in knowing if is_prefix("targets.go", name)}
    assert {name: words for name, words in knowing.items() if row_of(name, KNOW_GO) is None} == {}


def test_python_is_known_to_its_target_and_to_rooms_with_a_reason() -> None:
    knowing = speaking(OF_THE_PYTHON)
    importing = {m.name for m in modules() if {name.partition(".")[0] for name in imported(m)} & OF_PYTHON}

    assert {name for name in knowing if is_prefix("targets.python", name)}
    assert {name: words for name, words in knowing.items() if row_of(name, KNOW_PYTHON) is None} == {}
    assert {name for name in importing if row_of(name, KNOW_PYTHON) is None} == KNOW_THE_INTERPRETER


KNOW_THE_INTERPRETER = {"context.listing", "lint.shapes"}
"""Who looks at our own classes."""


def row_of(name: str, table: Mapping[str, str]) -> str | None:
    """The row of a table that a module belongs to; `targets` is no row for what is below it."""
    fitting = [prefix for prefix in table if is_prefix(prefix, name) and (prefix != "targets" or name == prefix)]
    return max(fitting, key=len, default=None)


@pytest.mark.parametrize("table", [KNOW_GO, KNOW_PYTHON], ids=["go", "python"])
def test_every_room_that_may_speak_of_a_language_does(table: Mapping[str, str]) -> None:
    knowing = speaking(OF_GO if table is KNOW_GO else OF_THE_PYTHON)
    importing = {m.name for m in modules() if {name.partition(".")[0] for name in imported(m)} & OF_PYTHON}
    spoken = {row_of(name, table) for name in (*knowing, *importing)}

    assert set(table) - spoken == set()


def test_targets_know_nothing_of_one_another() -> None:
    names = ("python", "go", "none")
    seen = [(a, name) for a in names for m in modules() if m.is_below((f"targets.{a}",)) for name in inside(m)]

    assert not [(a, name) for a, name in seen for b in names if a != b and is_prefix(f"targets.{b}", name)]


# ------------------------------------------------------------------------------------ what modules do


def calls(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """The dotted names of what is called, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_only_the_command_line_prints_or_exits(module: Module) -> None:
    if module.is_below(("cli", "__main__")):
        return
    speaks = {"print", "exit", "quit", "sys.exit", "os._exit", "sys.stdout.write", "sys.stderr.write", "input"}
    piped = {"sys.stdout.write"} if module.name == "format.workers" else set()  # to the process that started it

    found = [(name, line) for name, line in calls(module.tree) if name in speaks - piped]

    assert not found
    assert "SystemExit" not in {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_code_is_made_only_where_names_types_and_literals_are(module: Module) -> None:
    made = [line for name, line in calls(module.tree) if name in ("Code", "text.Code")]

    assert not made or module.name in MAKES_CODE, f"{module.name} makes Code at lines {made}"


MAY_RAISE = {
    *("int", "float", "complex", "Decimal", "Fraction", "chr"),
    *(
        "urlsplit",
        "urlparse",
        "urljoin",
        "parse_qs",
        "datetime.fromisoformat",
        "date.fromisoformat",
        "eval",
        "literal_eval",
    ),
}
"""What raises for some text: a description may hold any."""


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_text_is_parsed_only_where_every_text_has_an_answer(module: Module) -> None:
    """`int("--5")`, `urlsplit("https://[::1")` and `re.compile("(")` raise: `parse` has a function for each that does not."""
    if module.name == "parse":
        return
    nodes = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]

    bare = [
        f"line {n.lineno}: {ast.unparse(n.func)}"
        for n in nodes
        if is_bare(n) and (module.name, ast.unparse(n)) not in PROVEN
    ]

    assert not bare, "call a function of sdkwright.parse"


PROVEN = {
    ("report.listing", "chr(9216 + code)"),
    ("printable", "int(run, 36)"),
    ("printable", "int(first, 16)"),
    ("printable", "int(last or first, 16)"),
    ("printable", "chr(int(first, 16))"),
    ("printable", "chr(int(last or first, 16))"),
}
"""Calls whose argument is no text of a description."""


def is_bare(call: ast.Call) -> bool:
    """Whether a call may raise for the text that it is given; a pattern that we wrote ourselves, or escaped, may not."""
    name = ast.unparse(call.func)
    if name.startswith("re.") and name != "re.escape":
        return not is_pattern_of_ours(call.args[0])
    return name in MAY_RAISE or name.rpartition(".")[2] in MAY_RAISE - {"float"}


def is_pattern_of_ours(pattern: ast.expr) -> bool:
    match pattern:
        case ast.Constant():
            return True
        case ast.JoinedStr(values=parts):
            return all(is_pattern_of_ours(part) for part in parts)
        case ast.FormattedValue(value=ast.Name(id=name)):
            return name.isupper()  # a constant of the module
        case ast.FormattedValue(value=ast.Call(func=func)) | ast.Call(func=func):
            return ast.unparse(func) == "re.escape"
        case ast.BinOp(left=left, right=right):
            return is_pattern_of_ours(left) and is_pattern_of_ours(right)
        case _:
            return False


def test_views_hold_no_bare_text() -> None:
    views = [module for module in modules() if module.name.endswith(".views")]
    fields = [node for module in views for node in ast.walk(module.tree) if isinstance(node, ast.AnnAssign)]
    bare = [f"line {f.lineno}: {ast.unparse(f)}" for f in fields if "str" in names_in(f.annotation)]

    assert len(fields) > 50
    assert not bare


def names_in(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


# -------------------------------------------------------------------------------------------- budgets


def sources() -> list[Path]:
    runtime = [path for path in (ROOT / "templates").rglob("*.py") if "runtime" in path.parts]
    return [*(GENERATOR / "sdkwright").rglob("*.py"), *runtime]


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_modules_and_functions_stay_small(path: Path) -> None:
    text = path.read_text("utf-8")
    functions = (n for n in ast.walk(ast.parse(text)) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)))
    large = {f.name: size for f in functions if (size := (f.end_lineno or 0) - f.lineno + 1) > FUNCTION_LINES}

    assert text.count("\n") <= MODULE_LINES
    assert not large


def test_the_runtime_asks_no_table_that_depends_on_the_python() -> None:
    """`isprintable` and `unicodedata` know the Unicode of the year of a Python; `redaction` has what an SDK needs of it."""
    runtime = [path for path in sources() if "runtime" in path.parts and "templates" in path.parts]
    asking = [path.name for path in runtime if {"isprintable", "unicodedata"} & words_of(path)]

    assert len(runtime) > 50
    assert not asking


def words_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    imported = {alias.name for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom)) for alias in n.names}
    return imported | {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}


def test_every_source_file_can_be_committed() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("this is no clone")
    paths = [str(path) for path in sources()]

    ignored = subprocess.run(["git", "check-ignore", *paths], cwd=ROOT, capture_output=True, text=True)

    assert ignored.stdout == "", "a fresh clone would lack these"


RUNTIME = ROOT / "templates" / "python" / "runtime"
FLOORS = (
    *(
        "lazy",
        "clock",
        "redaction",
        "media_types",
        "errors",
        "options",
        "refusals",
        "deprecation",
    ),
    *("arguments", "models", "params", "transport", "auth", "call", "stream", "pages", "webhooks", "client"),
)
"""The rooms of the runtime from the ground up, and the modules that belong to all of them."""


def runtime_imports() -> Iterator[tuple[str, str]]:
    """What imports what in the runtime, at the top or on its first use; what a type checker alone reads is left out."""
    for path in sorted(RUNTIME.rglob("*.py*")):
        if path.suffix not in (".py", ".jinja"):
            continue
        here = path.relative_to(RUNTIME).parts
        text = re.sub(r"\{[%#].*?[%#]\}", "", path.read_text("utf-8"))
        text = re.sub(r"(?m)^if TYPE_CHECKING:\n(?:(?: .*)?\n)+", "", text)
        for dots, name in re.findall(r"(?m)^ *from (\.+)([\w.]*) import ", text):
            up = here[: len(here) - len(dots)]
            yield here[0].partition(".")[0], (*up, *name.split("."))[0]


def test_each_room_of_the_runtime_uses_only_those_below_it() -> None:
    upward = {
        (one, other) for one, other in runtime_imports() if one != other and FLOORS.index(one) < FLOORS.index(other)
    }

    assert upward == set()


def test_the_imports_of_the_runtime_are_in_order() -> None:
    """As isort has them; `make lint` looks at those of the modules that are rendered, too."""
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select=I", "--line-length=88", str(RUNTIME)]

    checked = subprocess.run([*command, "--output-format=concise"], capture_output=True, text=True)

    assert checked.returncode == 0, checked.stdout


def test_the_map_of_the_runtime_names_every_module() -> None:
    drawn = (RUNTIME / "__init__.py").read_text("utf-8")
    modules = {path.name.partition(".")[0] for path in RUNTIME.rglob("*.py*") if path.suffix in (".py", ".jinja")}

    assert sorted(name for name in modules - {"__init__"} if not re.search(rf"\b{name}\b", drawn)) == []
