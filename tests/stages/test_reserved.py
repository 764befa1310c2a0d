"""Names that are taken are all known: the runtime, the templates and Python's own list are asked what they have."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdkwright.config.distribution import TAKEN
from sdkwright.targets.python.names.reserved import ALIKE, EXPORTS, FUNCTIONS, RESERVED

TEMPLATES = Path(__file__).parents[2] / "templates" / "python"
RUNTIME = TEMPLATES / "runtime"
DEPENDENCIES = ("anyio", "certifi", "h11", "httpcore2", "httpx2", "idna", "pytest", "pluggy", "iniconfig", "packaging")


def public(*classes: str) -> set[str]:
    """The public attributes of classes of the runtime, with those that `self` gets, and of their bases there."""
    found: set[str] = set()
    known = {
        node.name: node
        for path in RUNTIME.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    for name in classes:
        node = known[name]
        found |= {each for each in attributes(node) if not each.startswith("_")}
        bases = [ast.unparse(base).partition("[")[0] for base in node.bases]
        found |= public(*(base for base in bases if base in known))
    return found


def attributes(node: ast.ClassDef) -> Iterator[str]:
    for each in node.body:
        match each:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
    for each in ast.walk(node):
        match each:
            case ast.Attribute(value=ast.Name(id="self"), attr=attr, ctx=ast.Store()):
                yield attr


def test_no_resource_hides_what_a_client_can_do() -> None:
    assert public("SyncClient", "AsyncClient") <= RESERVED["resource"]


def test_no_property_hides_what_a_model_can_do() -> None:
    assert public("Model") <= RESERVED["field"]


def test_no_argument_is_an_option_of_every_call() -> None:
    tree = ast.parse((RUNTIME / "options.py").read_text("utf-8"))
    (options,) = (n for n in ast.walk(tree) if isinstance(n, ast.ClassDef) and n.name == "PlainOptions")

    assert set(attributes(options)) <= RESERVED["argument"]


def test_no_argument_of_a_client_is_one_that_all_clients_have() -> None:
    template = (TEMPLATES / "client.py.jinja").read_text("utf-8")
    macro = template[template.index("{% macro constructor") : template.index("{% macro settings")]
    own = set(re.findall(r"^        (\w+): ", macro, re.MULTILINE)) | {"http_client", "self", "server"}

    assert own <= RESERVED["client argument"]


def test_no_client_is_called_like_what_the_package_exports() -> None:
    exported = set(re.findall(r'^    "(\w+)": "', (TEMPLATES / "init.py.jinja").read_text("utf-8"), re.MULTILINE))
    imported = imports("client.py.jinja")

    assert exported <= EXPORTS
    assert imported - {"__version__"} <= EXPORTS


def test_no_type_is_called_like_what_a_module_of_resources_imports() -> None:
    lower = {name.lower() for name in imports("resource.py.jinja") if not name.islower()}
    modules = {name.lower() for name in imports("module.py.jinja")}

    assert lower | modules - {"annotations"} <= RESERVED["type"] | {name.lower() for name in ALIKE["type"]}


def test_functions_that_methods_call_are_known() -> None:
    template = (TEMPLATES / "resource.py.jinja").read_text("utf-8")
    imported = {name for name in imports("resource.py.jinja") if name.islower()}
    called = set(re.findall(r"(?:return |await |body=|\}\})(\w+)\($", template, re.MULTILINE))

    assert (called & imported) | {name for name in imported if f"private }}}}{name}(" in template} <= FUNCTIONS


def test_every_module_of_this_python_is_taken() -> None:
    assert {name for name in sys.stdlib_module_names if not name.startswith("_")} <= TAKEN


@pytest.mark.parametrize("name", DEPENDENCIES)
def test_every_dependency_is_taken(name: str) -> None:
    assert name in TAKEN


def test_every_file_of_the_tests_of_an_sdk_is_taken() -> None:
    files = {path.name.partition(".")[0] for path in (TEMPLATES / "tests").iterdir() if "test_" not in path.name}

    assert files - {"__pycache__"} <= TAKEN


def imports(template: str) -> set[str]:
    """The names that a template imports as they are, in all of its branches."""
    whole = (TEMPLATES / template).read_text("utf-8").replace("{% else %}", ", ")
    text = re.sub(r"\{%.*?%\}", "", whole)
    lines = re.findall(r"^\s*from \S+(?: \}\}\S+)* import (.+)$", text, re.MULTILINE)
    named = [name for line in lines for name in line.split(",") if " as _" not in name]
    names = [name.partition(" as ")[0].strip() for name in named]
    return {name for name in names if name.isidentifier()}
