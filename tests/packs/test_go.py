"""The pack `go`: Go's own compiler, its formatter and its vet judge the module, and tests in Go call a local server.

The tests in Go (`go/*_test.go`) were written by hand from the descriptions; they know nothing of the generator.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import sdkwright

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent / "go"
OPEN = Path(os.environ.get("SPECS") or ROOT.parent / "shared" / "specs" / "open")
needs_go = pytest.mark.skipif(shutil.which("go") is None, reason="Go is not installed: `make go` installs it")


def run(*command: str, folder: Path) -> str:
    """What a command says; it must succeed."""
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GO111MODULE": "on"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, env=environment)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def judge(module: Path) -> None:
    """Go's tools have nothing to say of a module: it is formatted, it compiles, and vet finds nothing."""
    assert run("gofmt", "-l", ".", folder=module) == ""
    run("go", "vet", "./...", folder=module)


def copied(module: Path, package: str, tests: str) -> None:
    """Puts tests into a module, with the server that they call."""
    shutil.copy(HERE / tests, module)
    server = (HERE / "server_test.go").read_text("utf-8")
    (module / "server_test.go").write_text(server.replace("package module_test", f"package {package}_test"), "utf-8")


@pytest.fixture
def gradient(tmp_path: Path) -> Path:
    """A copy of the module that is committed, which is what would be generated (`make fresh`)."""
    folder = tmp_path / "gradient"
    shutil.copytree(ROOT / "generated" / "go", folder)
    return folder


@needs_go
def test_the_cancel_endpoint_is_called(gradient: Path) -> None:
    copied(gradient, "gradient", "gradient_test.go")

    judge(gradient)
    run("go", "test", "./...", folder=gradient)


@needs_go
def test_the_first_call_of_the_readme_compiles(gradient: Path) -> None:
    readme = (gradient / "README.md").read_text("utf-8")
    program = gradient / "cmd" / "main.go"
    program.parent.mkdir()

    program.write_text(readme.partition("```go\n")[2].partition("```")[0], encoding="utf-8")

    assert "client.Apps.JobInvocations.Cancel(" in program.read_text("utf-8")
    judge(gradient)


def test_the_page_of_the_user_is_kept_to() -> None:
    """The call and the types of the page, as far as they are no generics of another library."""
    module = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "generated" / "go").glob("*.go")))
    signature = (
        "Cancel(ctx context.Context, appID string, jobInvocationID string, body AppJobInvocationCancelParams, "
        "opts ...RequestOption) (*AppJobInvocationCancelResponse, error)"
    )
    phases = ("Unknown", "Pending", "Running", "Succeeded", "Failed", "Canceled", "Skipped")

    assert signature in module
    of_type = "AppJobInvocationCancelResponsePhase"
    lines = [line.split() for line in module.split("\n")]
    for phase in phases:
        assert [f"{of_type}{phase}", of_type, "=", f'"{phase.upper()}"'] in lines
    for field in ("ID", "CompletedAt", "CreatedAt", "DeploymentID", "JobName", "Phase", "StartedAt", "Trigger"):
        assert f"\t{field} " in module


DESCRIPTIONS = {
    "styles": "adversarial-parameters-style-v30.yaml",  # OpenAPI 3.0: every style in every place
    "petstore": "petstore-v3.json",  # OpenAPI 3.0: keys, maps, texts, bytes, times
    "trains": "train-travel/openapi.yaml",  # OpenAPI 3.1: OAuth, unions, links, problems
    "museum": "museum.yaml",  # OpenAPI 3.1: basic credentials, named lists, images
}
"""What is called by the tests in Go, beside the cancel endpoint."""


@needs_go
@pytest.mark.parametrize("name", DESCRIPTIONS)
def test_real_descriptions_are_called(name: str, tmp_path: Path) -> None:
    spec = OPEN / DESCRIPTIONS[name]
    if not spec.exists():
        pytest.skip(f"{DESCRIPTIONS[name]} does not lie beside this checkout")
    assert sdkwright.generate(spec, output=tmp_path, package="client", packs=["go"]).ok
    copied(tmp_path, "client", f"{name}_test.go")

    judge(tmp_path)
    run("go", "test", "./...", folder=tmp_path)
