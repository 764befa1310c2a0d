"""What an SDK carries of the runtime: all that its modules lead to, and nothing else."""

from __future__ import annotations

import ast
import importlib
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sdkwright
from made_sdk import imported
from whole import whole

from .cases import Case, cases

RUNTIME = "_runtime"
OPTIONAL = {
    "pages": {"pages/pages.py", "pages/paging.py"},
    "streams": {"stream/stream.py", "stream/items.py"},
    "schemes": {"auth/schemes.py"},
    "grants": {"auth/oauth.py", "auth/consent.py"},
    "webhooks": {"webhooks/signatures.py"},
    "unions": {"models/unions.py", "models/union_members.py", "models/match_score.py", "models/unknown.py"},
    "durations": {"models/durations.py"},
    "formats": {"models/formats.py"},
    "scalars": {"models/scalars.py"},
    "writers": {"models/writers.py"},
    "multipart": {"params/multipart.py"},
    "implied": {"arguments/implied.py"},
    "framing": {"stream/framing.py"},
    "streamed": {"stream/streamed_response.py", "stream/opened.py", "stream/downloads.py", "stream/sse.py"},
    "files": {"call/files.py", "arguments/uploads.py"},
    "given": {"models/given_values.py", "models/given_scalars.py"},
    "given unions": {"models/given_unions.py"},
    "styles": {"params/styles.py"},
    "servers": {"params/servers.py"},
}
"""The parts of the runtime that not every SDK carries, by some of their modules."""
USES: dict[str, set[str]] = {
    "cancel_endpoint": {"given"},
    "pages_by_cursor": {"pages"},
    "sse_responses": {"streams", "framing", "streamed", "unions"},
    "security_by_oauth_and_certificate": {"grants", "schemes"},
    "webhooks_and_callbacks": {"webhooks", "unions"},
    "union_by_property": {"unions"},
    "unions_of_scalars_and_arrays": {"unions"},
    "formats_of_their_own": {"given", "given unions", "formats", "durations", "scalars", "writers", "unions"},
    "formats_without_a_model": {"streamed", "formats", "durations", "scalars", "writers", "unions"},
    "formats": {"given", "scalars", "writers"},
    "multipart_body": {"files", "given", "multipart", "styles"},
    "text_and_binary_responses": {"streamed", "scalars", "unions"},
}
EVERY = [case for case in cases() if case.name in USES]


def package_of(case: Case, shared: Path) -> Path:
    made = case.package(shared)
    assert made is not None
    return made


def imports(path: Path, package: Path) -> Iterator[tuple[Path, str]]:
    """The places of the package that a module names, as Python resolves them, and the name that it wants of each."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.level or (node.module or "").startswith(package.name)):
            steps = (node.module or "").split(".") if node.module else []
            base = path.parents[node.level - 1] if node.level else package.parent
            yield from ((base.joinpath(*steps), alias.name) for alias in node.names)


def modules_of(place: Path, name: str) -> Iterator[Path]:
    """The files that an import runs."""
    inner = place / name
    for path in (inner.with_suffix(".py"), inner / "__init__.py", place.with_suffix(".py"), place / "__init__.py"):
        if path.is_file():
            yield path


@pytest.mark.parametrize("case", EVERY, ids=lambda case: case.name)
def test_what_is_carried_is_closed(case: Case, shared: Path) -> None:
    package = package_of(case, shared)

    lost = [
        f"{path}: {place}.{name}"
        for path in package.rglob("*.py")
        for place, name in imports(path, package)
        if not list(modules_of(place, name))
    ]

    assert lost == []


@pytest.mark.parametrize("case", EVERY, ids=lambda case: case.name)
def test_nothing_else_is_carried(case: Case, shared: Path) -> None:
    package = package_of(case, shared)
    waiting = [path for path in package.rglob("*.py") if RUNTIME not in path.parts]
    reached = {package / RUNTIME / "__init__.py"}
    while waiting:
        path = waiting.pop()
        for found in (found for place, name in imports(path, package) for found in modules_of(place, name)):
            around = [parent / "__init__.py" for parent in found.parents if package in parent.parents]
            waiting += {found, *around} - reached
            reached |= {found, *around}

    carried = {path for path in (package / RUNTIME).rglob("*.py")}
    assert carried == {path for path in reached if RUNTIME in path.parts}


@pytest.mark.parametrize("case", EVERY, ids=lambda case: case.name)
def test_the_parts_that_are_carried_are_those_that_are_used(case: Case, shared: Path) -> None:
    runtime = package_of(case, shared) / RUNTIME

    carried = {part for part, modules in OPTIONAL.items() if any((runtime / module).exists() for module in modules)}

    assert carried == USES[case.name]
    assert all((runtime / module).exists() for part in carried for module in OPTIONAL[part])


@pytest.mark.parametrize("case", EVERY, ids=lambda case: case.name)
def test_every_public_name_is_there(case: Case, shared: Path) -> None:
    package = package_of(case, shared)

    with imported(package.parent, case.name) as sdk:
        names = {name: getattr(sdk, name) for name in sdk.__all__}
        types = [getattr(sdk.types, name) for name in sdk.types.__all__]
        for path in package.rglob("*.py"):
            parts = path.relative_to(package.parent).with_suffix("").parts
            importlib.import_module(".".join(part for part in parts if part != "__init__"))

    assert ("SyncPage" in names, "SyncStream" in names) == ("pages" in USES[case.name], "streams" in USES[case.name])
    assert ("ClientCredentials" in names) == ("grants" in USES[case.name])
    assert len(types) == len(sdk.types.__all__)


def test_what_is_not_carried_is_not_offered(shared: Path) -> None:
    case = next(case for case in EVERY if case.name == "cancel_endpoint")
    with (
        imported(package_of(case, shared).parent, case.name) as sdk,
        sdk.Gradient(access_token="t", http_client=sdk.MockTransport(_echo)) as made,
    ):
        assert made.post("/notes", body=b"bytes") == {"ok": "bytes"}
        assert made.post("/notes", body="text", content_type="text/plain") == {"ok": "text"}
        with pytest.raises(TypeError, match="takes no files: give the bytes of a"):
            made.post("/notes", body=Path(__file__))
        with pytest.raises(AttributeError, match="all responses of this API are JSON, of which with_raw_response"):
            _ = made.apps.with_streaming_response
        assert not hasattr(made, "with_streaming_response")
        assert made.with_raw_response.get


def _echo(request: Any) -> object:
    return {"ok": request.content.decode()}


def lines_of_code(folder: Path) -> int:
    """The lines of all modules that hold code: no blank ones, no comments and no docstrings.

    An import is one line, however many names it has: isort gives each a line of its own where they do not fit into one.
    """
    return sum(len(_lines(path.read_text("utf-8"))) for path in folder.rglob("*.py"))


def _lines(text: str) -> set[int]:
    texts = (n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Expr) and isinstance(n.value, ast.Constant))
    silent = {line for node in texts if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
              for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}  # fmt: skip
    imports = (n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.ImportFrom))
    silent |= {line for node in imports for line in range(node.lineno + 1, (node.end_lineno or node.lineno) + 1)}
    empty = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)
    tokens = (token for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type not in empty)
    return {line for token in tokens for line in range(token.start[0], token.end[0] + 1)} - silent


MOST_LINES, MOST_MODULES = 6_901, 61
"""Of the runtime in an SDK of one endpoint: who makes it smaller writes the new number here, and nobody a larger one."""
MOST_LINES_IN_ALL, MOST_MODULES_IN_ALL = 10_865, 97
"""The same of the whole runtime. An SDK carries one of two ways to sign webhooks, and lines that black breaks count as several."""


def modules_with_code(folder: Path) -> int:
    return sum(bool(_lines(path.read_text("utf-8"))) for path in folder.rglob("*.py"))


def test_an_sdk_of_one_endpoint_is_small(repository: Path) -> None:
    carried = repository / "generated" / "python" / "src" / "gradient" / RUNTIME
    everything = whole() / "src" / "gradient" / RUNTIME

    assert lines_of_code(carried) < 0.64 * lines_of_code(everything)
    assert lines_of_code(carried) <= MOST_LINES
    assert modules_with_code(carried) <= MOST_MODULES


def test_the_whole_runtime_does_not_grow() -> None:
    everything = whole() / "src" / "gradient" / RUNTIME

    assert lines_of_code(everything) <= MOST_LINES_IN_ALL
    assert modules_with_code(everything) <= MOST_MODULES_IN_ALL


def test_a_whole_runtime_is_carried_where_sdk_toml_says_so(shared: Path, tmp_path: Path) -> None:
    spec = next(case for case in EVERY if case.name == "cancel_endpoint").folder / "spec.yaml"
    config = tmp_path / "sdk.toml"
    config.write_text(f"spec = '{spec.as_posix()}'\npackage = 'shop'\nwhole_runtime = true\n", "utf-8")

    outcome = sdkwright.generate(config=config, output=tmp_path / "sdk")

    runtime = tmp_path / "sdk" / "src" / "shop" / RUNTIME
    assert outcome.ok
    assert {part for part, modules in OPTIONAL.items() if (runtime / min(modules)).exists()} == {
        *("pages", "streams", "framing", "streamed", "grants", "unions"),
        *(
            "durations",
            "formats",
            "scalars",
            "writers",
            "files",
            "multipart",
            "given",
            "given unions",
            "styles",
            "implied",
        ),
    }


def test_raw_calls_are_left_out_where_sdk_toml_says_so(tmp_path: Path) -> None:
    spec = next(case for case in EVERY if case.name == "cancel_endpoint").folder / "spec.yaml"
    config = tmp_path / "sdk.toml"
    config.write_text(f"spec = '{spec.as_posix()}'\npackage = 'calls_of_methods'\nraw_calls = false\n", "utf-8")

    outcome = sdkwright.generate(config=config, output=tmp_path / "sdk")

    package = tmp_path / "sdk" / "src" / "calls_of_methods"
    with imported(package.parent, "calls_of_methods") as sdk:
        client = next(value for name in sdk.__all__ if (value := getattr(sdk, name)) and hasattr(value, "with_options"))
    assert outcome.ok
    assert not list((package / RUNTIME / "client").glob("raw_*"))
    assert "client.get" not in (tmp_path / "sdk" / "guide.md").read_text("utf-8")
    assert not hasattr(client, "get")


def test_what_an_sdk_carries_comes_and_goes(shared: Path, tmp_path: Path) -> None:
    known = {case.name: case for case in EVERY}
    output = tmp_path / "sdk"
    pages = output / "src" / "shop" / RUNTIME / "pages" / "paging.py"
    found = []
    for name in ("cancel_endpoint", "pages_by_cursor", "cancel_endpoint"):
        known[name].generate(output, package="shop", force=True)  # another description
        found.append(pages.exists())

    assert found == [False, True, False]
    assert not pages.parent.exists()
