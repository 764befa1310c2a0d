"""The programs that a reference shows run as they stand, against a server on loopback, with the SDK of the same run.

They get no more than what they say that they need: the variables that a comment names, and the files that they read.
Python, async Python and curl must ask the server for the same.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import chdir, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

import sdkwright
from sdkwright.files import File
from sdkwright.pipeline import Request, survey
from sdkwright.report import Severity

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from answering import Answering  # noqa: E402
from description import Description, read_document  # noqa: E402
from golden.cases import Case, cases  # noqa: E402
from samples import Samples  # noqa: E402
from server import Answer, Arrived, Server, serving  # noqa: E402

ROOT = HERE.parents[1]
OPEN = Path(os.environ.get("SPECS", ROOT.parent / "shared" / "specs" / "open"))
BUNDLED = ROOT / "generator" / "sdkwright" / "authoring" / "descriptions"
WHOLE = {
    "cancel": ROOT / "spec" / "gradient.yaml",
    "shop": BUNDLED / "shop.yaml",
    "bare": BUNDLED / "bare.yaml",
    "museum": OPEN / "museum.yaml",
    "train": OPEN / "train-travel" / "openapi.yaml",
    "anthropic": OPEN / "anthropic.yaml",
    "notion": OPEN / "notion.json",
}
GOLDEN = [
    *(
        "arguments_of_all_kinds",
        "bytes_of_any_media_type",
        "bodies_that_say_nothing",
        "body_that_is_no_object",
        "bytes_in_responses",
    ),
    *("discriminator_with_mapping", "form_body", "formats_without_a_model", "media_types_left_open", "multipart_body"),
    *(
        "numbers_that_are_decimal",
        "overloads_of_a_stream",
        "pages_by_cursor_in_the_body",
        "security_that_most_operations_share",
    ),
    *("sse_events_as_objects", "stream_or_json", "styles_of_parameters", "swagger_2_0_forms", "tests_of_requests"),
    *("tests_of_responses", "words_of_the_generator"),
]
"""The cases that are run; all of them with SAMPLES=all."""
LEFT_OUT = {
    "lone_surrogates": "no request holds them",
    "maps_that_are_references": "the standard has no references there, and the server follows it alone",
    "swagger_2_0_items_that_are_listed": "the standard has no lists of schemas there, and the server follows it alone",
    "security_by_oauth_and_certificate": "a certificate needs a server that asks for it",
    "overlays": "the server reads the description as it was before them",
    "client_parameters": "sdk.toml makes arguments of the client of what curl shows in each request",
    "client_as_sdk_toml_has_it": "sdk.toml says where the API is",
    "hostile_text_in_operations": "a header has a name that no header can have",
    "server_with_open_variables": "where the API is, its user says",
    "servers_at_all_levels": "where the API is, its user says",
    "multipart_that_is_awkward": "a form in parts that is no object, which the runtime refuses",
}
"""Cases that this server cannot serve, with the reason."""
OTHER_REQUESTS = {
    "any_of_required_alone": "which of several properties is needed, Python shows and curl does not",
    "bodies_that_say_nothing": "curl sends no body with HEAD",
    "forms_without_names": "a form that is a text",
    "overloads_of_media_types": "curl leaves out a form that nobody needs, Python shows its file",
    "values_without_a_form_in_their_place": "curl sends what no header can hold",
}
"""Cases where curl shows another request, with the reason."""
_NUMBER = re.compile(r"(?<=[/=])\d+$|^\d+$|(?<=/)\d+(?=/)")
"""A number that stands for an id: which one, is no matter."""
ENOUGH = 418
"""What the server says once a program has read a page: it need not read the others."""
LISTING = """\
[{% for operation in operations %}{% for sample in operation.samples %}
{"pointer": {{ operation.pointer|json }}, "method": "{{ operation.method }}", "name": "{{ sample.name }}", "text": {{ sample.text|json }}},
{% endfor %}{% endfor %}
null]
"""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """How the files look is no matter here, and nothing needs to survive a power cut."""

    def shape(files: Sequence[File], **_: object) -> list[str]:
        return [file.text for file in files]

    monkeypatch.setattr("sdkwright.format.shape_shared", shape)
    monkeypatch.setattr("os.fsync", lambda _: None)


@pytest.fixture(autouse=True)
def forgets() -> Iterator[None]:
    """Python forgets each SDK, and where it was."""
    path, known = list(sys.path), set(sys.modules)
    yield
    sys.path[:] = path
    for name in sys.modules.keys() - known:
        del sys.modules[name]


@dataclass(frozen=True)
class Shown:
    """A program of a reference."""

    pointer: str
    method: str
    name: str
    text: str


def moved(spec: Path, folder: Path, url: str) -> Path:
    """A copy of a description whose servers are all on loopback."""
    document = read_document(spec)

    def with_servers(value: Any) -> Any:
        if isinstance(value, list):
            return [with_servers(each) for each in value]
        if not isinstance(value, dict):
            return value
        found = {key: with_servers(each) for key, each in value.items()}
        if isinstance(servers := found.get("servers"), list):
            found["servers"] = [{"url": url + re.sub(r"^\w+://[^/]*", "", each["url"])} for each in servers[:1]]
        return found

    if "swagger" in document:
        document |= {"host": url.partition("//")[2], "schemes": ["http"]}
    else:
        document.setdefault("servers", [{"url": url}])
    copy = folder / "openapi.json"
    copy.write_text(json.dumps(with_servers(document)), "utf-8")
    return copy


def made(spec: Path, folder: Path, settings: str = "") -> list[Shown]:
    """The programs that a pack of facts sees beside an SDK, which lies below the folder as well."""
    pack = folder / "listing"
    pack.mkdir()
    (pack / "pack.toml").write_text(
        'target = "none"\n[[outputs]]\ntemplate = "list.json.jinja"\npath = "list.json"\n', "utf-8"
    )
    (pack / "list.json.jinja").write_text(LISTING, "utf-8")
    packs = '\n[packs.python]\noutput = "python"\n\n[packs.listing]\nuse = "./listing"\noutput = "listed"\n'
    config = folder / "sdk.toml"
    config.write_text(f"tests = false\n{settings}{packs}", "utf-8")
    outcome = sdkwright.generate(spec, config=config, package="sdk_of_samples")
    assert outcome.ok, [each.message for each in outcome.report if each.severity is Severity.ERROR]
    listed = json.loads((folder / "listed" / "list.json").read_text("utf-8"))
    return [Shown(**each) for each in listed if each is not None]


class Programs:
    """Runs the programs of one description."""

    def __init__(self, spec: Path, folder: Path, server: Server, config: Path) -> None:
        surface = survey(Request(spec, config=config, package="sdk_of_samples"))[1]
        assert surface is not None
        self._entries = {entry["pointer"]: entry for entry in surface["operations"]}
        self._description = Description(spec)
        self._answering = Answering(Samples(self._description.ignores_siblings))
        self._server = server
        self._folder = folder
        sys.path.insert(0, str(folder / "python" / "src"))

    def run(self, shown: Shown, monkeypatch: pytest.MonkeyPatch) -> list[Arrived]:
        """What the server saw of a program."""
        entry = self._entries[shown.pointer.removeprefix("#")]
        operation = self._description.operation(entry["pointer"])
        self._server.answer = self._answering.success(
            entry, operation, turn=0, streams=" as stream:" in shown.text
        ).answer
        self._server.taken()
        with monkeypatch.context() as patch, chdir(self._folder):
            for variable in variables(shown):
                patch.setenv(variable, "secret")
            for file in files(shown):
                Path(file).write_bytes(b"some bytes")
            if shown.name == "curl":
                _run_curl(shown, self._server.url)
            elif shown.name == "go":
                _run_go(shown, self._server.url)
            else:
                _run_python(shown, self._server.url, may_stop=entry["pages"] is not None)
        return self._server.taken()


def variables(shown: Shown) -> list[str]:
    """What a program says that it reads from the environment."""
    if shown.name == "curl":
        return re.findall(r"\$([A-Z_]+)", shown.text)
    read = re.search(r"(?:#|//) reads (.+) from the environment", shown.text)
    return read[1].split(" and ") if read else []


def files(shown: Shown) -> list[str]:
    """The files that a program reads."""
    return ["image.png", "audio.mp3", "video.mp4", "document.pdf", "file.txt"]


def _here(text: str, url: str) -> str:
    """A program as a reader completes it where the description does not say where its API is."""
    return text.replace("https://api.example.com", url)


def _run_curl(shown: Shown, url: str) -> None:
    program = f"{_here(shown.text, url)} -sS --max-time 20"
    ran = subprocess.run(["sh", "-c", program], capture_output=True, check=False)
    assert ran.returncode == 0, (shown.text, ran.stderr)


def _run_go(shown: Shown, url: str) -> None:
    """Runs a program with the module that lies below the folder."""
    program = Path("go", "shown", "main.go")
    program.parent.mkdir(exist_ok=True)
    program.write_text(_here(shown.text, url), "utf-8")
    ran = subprocess.run(["go", "run", "./shown"], cwd="go", capture_output=True, text=True, check=False, timeout=300)
    assert ran.returncode == 0, (shown.text, ran.stderr)


def _run_python(shown: Shown, url: str, *, may_stop: bool) -> None:
    """Runs a program to its end; one that goes through pages may stop behind the first."""
    known: dict[str, Any] = {"__name__": "__main__"}
    printed = io.StringIO()
    try:
        with redirect_stdout(printed):
            exec(compile(_here(shown.text, url), shown.pointer, "exec"), known)  # noqa: S102  # what is tested
    except Exception as error:
        is_end = type(error).__name__ == "PaginationError" or getattr(error, "status", None) == ENOUGH
        if not (may_stop and is_end and printed.getvalue()):
            raise AssertionError(f"{error!r} in\n{shown.text}") from error
    finally:
        if "client" in known:  # a program that ends closes it with all else
            known["client"].close()


def asked(arrived: Arrived) -> tuple[str, str, list[tuple[str, str]], object]:
    """What a request asks for: its method, its path, its query, and its body where that is JSON or a form."""
    essence = arrived.headers.get("content-type", "").partition(";")[0].lower()
    body: object = arrived.body
    if "json" in essence and arrived.body:
        with suppress(ValueError):  # some call bytes JSON
            body = json.loads(arrived.body)
    elif essence == "application/x-www-form-urlencoded":
        body = parse_qsl(arrived.body.decode(), keep_blank_values=True)
    elif essence.startswith("multipart/"):
        body = sorted(re.findall(rb'; name="([^"]*)"', arrived.body))
    pairs = parse_qsl(arrived.query, keep_blank_values=True)
    path, query = _NUMBER.sub("1", unquote(arrived.path)), [(name, _NUMBER.sub("1", said)) for name, said in pairs]
    return arrived.method.upper(), path, query, body or None


def check(
    spec: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, settings: str = "", *, is_same: bool = True
) -> int:
    """How many programs ran, and asked for the same as the others of their operation."""
    seen: dict[str, dict[str, Any]] = {}
    with serving() as server:
        server.afterwards = Answer(ENOUGH)
        spec = moved(spec, folder, server.url)
        told = made(spec, folder, settings)
        programs = Programs(spec, folder, server, folder / "sdk.toml")
        for shown in told:
            arrived = programs.run(shown, monkeypatch)
            assert arrived, f"nothing arrived of {shown.text}"
            assert arrived[0].method.upper() == shown.method.upper()
            seen.setdefault(shown.pointer, {})[shown.name] = asked(arrived[0])
    for pointer, each in seen.items():
        assert each.get("python") == each.get("python-async")
        assert not is_same or each.get("python") == each.get("curl"), pointer
        assert "go" not in each or each["go"] == each.get("curl"), pointer
    return len(told)


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", WHOLE)
def test_each_program_runs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not WHOLE[name].is_file():
        pytest.skip(f"{WHOLE[name].name} is not here")

    assert check(WHOLE[name], tmp_path, monkeypatch) > 2


GO = '[packs.go]\noutput = "go"\noptions = { module = "example.com/sdk" }\n'


@pytest.mark.skipif(shutil.which("go") is None, reason="Go is not installed: `make go` installs it")
@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", ["cancel", "museum", "train"])
def test_each_program_in_go_runs(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not WHOLE[name].is_file():
        pytest.skip(f"{WHOLE[name].name} is not here")

    assert check(WHOLE[name], tmp_path, monkeypatch, GO) > 3


def test_each_program_is_typed(tmp_path: Path) -> None:
    programs = [shown for shown in made(WHOLE["shop"], tmp_path) if shown.name.startswith("python")]
    for index, shown in enumerate(programs):
        (tmp_path / f"program_{index}.py").write_text(shown.text, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", *tmp_path.glob("program_*.py")]

    ran = subprocess.run(
        command, env={**os.environ, "MYPYPATH": str(tmp_path / "python" / "src")}, capture_output=True, text=True
    )

    assert (len(programs) > 8, ran.stdout) == (True, f"Success: no issues found in {len(programs)} source files\n")


def chosen() -> list[Case]:
    """The golden cases that are run."""
    every = cases()
    assert {case.name for case in every} >= {*GOLDEN, *LEFT_OUT, *OTHER_REQUESTS}
    return every if os.environ.get("SAMPLES") == "all" else [case for case in every if case.name in GOLDEN]


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in chosen()])
def test_each_program_of_a_golden_case_runs(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if case.name in LEFT_OUT:
        pytest.skip(LEFT_OUT[case.name])
    if "error[" in (case.want / "diagnostics.txt").read_text("utf-8"):
        pytest.skip("this description is refused on purpose: its case says so")
    shutil.copytree(case.folder, tmp_path, ignore=shutil.ignore_patterns("want"), dirs_exist_ok=True)
    settings = case.folder / "sdk.toml"
    told = settings.read_text("utf-8") if settings.exists() else ""
    told = re.sub(r"^(base_url|servers) = .*\n", "", told, flags=re.M)

    check(case.folder / case.spec, tmp_path, monkeypatch, told, is_same=case.name not in OTHER_REQUESTS)
