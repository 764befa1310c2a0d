"""The reference site: each fact of a description is on it, its links lead somewhere, and it asks nothing of anybody."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

import sdkwright
from sdkwright.config.packs import PackConfig
from sdkwright.lint.templates import check_pack
from sdkwright.packs import read_packs
from sdkwright.report import Report
from sdkwright.targets import contexts

SPEC = Path(__file__).parents[2] / "spec" / "gradient.yaml"
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


class Page(HTMLParser):
    """What a page is made of: its elements in balance, their ids, and where it leads."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.scripts = 0
        self.words: list[str] = []
        self.feed(text)
        self.close()
        self.faults += [f"{tag} is not closed" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.links += [given["href"]] if tag == "a" and "href" in given else []
        self.loads += [given[name] for name in ("src", "href") if tag != "a" and name in given]
        self.ids += [given["id"]] if "id" in given else []
        self.faults += [f"{tag} has {name}" for name in given if name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"{tag} is closed within {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def made(spec: Path, output: Path, config: Path | None = None) -> Mapping[str, str]:
    """The files of the site, by their paths."""
    outcome = sdkwright.generate(spec, config=config, output=output, packs=("docs",))
    assert outcome.ok, [found.message for found in outcome.report]
    files = (path for path in output.rglob("*") if path.is_file() and path.name != "sdkwright.lock")
    return {path.relative_to(output).as_posix(): path.read_text("utf-8") for path in files}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    return made(SPEC, tmp_path_factory.mktemp("docs") / "site", SPEC.with_name("sdk.toml"))


def pages(site: Mapping[str, str]) -> Iterator[tuple[str, Page]]:
    return ((path, Page(text)) for path, text in site.items() if path.endswith(".html"))


def dead_links(site: Mapping[str, str]) -> list[tuple[str, str]]:
    """The links within the site that lead nowhere."""
    found = []
    for path, page in pages(site):
        for link in (*page.links, *page.loads):
            parts = urlsplit(link)
            below: list[str] = []
            for step in (PurePosixPath(path).parent / unquote(parts.path)).parts:
                below = below[:-1] if step == ".." else [*below, step]
            target = "/".join(below) if parts.path else path
            is_there = parts.scheme or target in site
            anchor = unquote(parts.fragment)
            if not is_there or (anchor and not parts.scheme and anchor not in Page(site[target]).ids):
                found.append((path, link))
    return found


CANCEL = "operations/apps-job-invocations-cancel.html"
SEED = (
    *("Cancel Job Invocation", "POST", "/v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel"),
    *("Cancel a specific job invocation for an app.", "app_id", "job_invocation_id", "job_name", "optional"),
    *("The job name to list job invocations for.", "AppJobInvocationCancelParams", "AppJobInvocationCancelResponse"),
    *(
        "completed_at",
        "created_at",
        "started_at",
        "date-time",
        "deployment_id",
        "phase",
        "The phase of the job invocation",
    ),
    *('"UNKNOWN"', '"PENDING"', '"RUNNING"', '"SUCCEEDED"', '"FAILED"', '"CANCELED"', '"SKIPPED"', "trigger", "manual"),
    *(
        "Details about the manual trigger, if applicable",
        "The user who triggered the job",
        "email",
        "full_name",
        "uuid",
    ),
    *("scheduled", "The schedule for the job", "cron", "The cron expression defining the schedule", "time_zone"),
    *(
        "The time zone for the schedule",
        "The type of trigger that initiated the job invocation.",
        '"MANUAL"',
        '"SCHEDULE"',
    ),
    *(
        "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
        "123e4567-e89b-12d3-a456-426",
        '"job_name": "good-job"',
        "Returns Examples",
    ),
    *("client.apps.job_invocations.cancel(", "await client.apps.job_invocations.cancel(", "curl -X POST"),
    *("Python", "Python (async)", "curl", "from gradient import Gradient", "GRADIENT_ACCESS_TOKEN"),
    *("ba32b134-569c-4c0c-ba02-8ffdb0492ece", "*/2 * * * *", "Expand all", "Parameters", "Returns", "bearer"),
)


@pytest.mark.parametrize("fact", SEED)
def test_each_fact_of_the_first_page_is_there(fact: str, site: Mapping[str, str]) -> None:
    assert fact in Page(site[CANCEL]).text


def test_pages_are_whole_and_lead_somewhere(site: Mapping[str, str]) -> None:
    for path, page in pages(site):
        assert (path, page.faults) == (path, [])
        assert len(page.ids) == len(set(page.ids)), path
    assert dead_links(site) == []


def test_no_page_asks_anything_of_another_place(site: Mapping[str, str]) -> None:
    for path, page in pages(site):
        assert not [link for link in page.loads if urlsplit(link).scheme or link.startswith("//")], path
    code = "\n".join(text for path, text in site.items() if path.endswith((".js", ".css")))
    assert not re.search(r"https?:|fetch\(|XMLHttpRequest|import\(|@import|url\(", code)


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_scripts_are_javascript(site: Mapping[str, str], tmp_path: Path) -> None:
    for path, text in site.items():
        if path.endswith(".js"):
            (tmp_path / "script.js").write_text(text, "utf-8")
            subprocess.run(["node", "--check", str(tmp_path / "script.js")], check=True, capture_output=True)


HOSTILE = """\
openapi: 3.1.0
info: {title: '</title><script>alert(1)</script>', version: '"><img src=x onerror=alert(1)>', description: "<script>alert(1)</script> [a](javascript:alert(1)) `<b>`"}
servers: [{url: 'javascript:alert(1)'}]
paths:
  /p/{id}:
    get:
      operationId: '</script><script>alert(1)</script>'
      summary: '"><script>alert(1)</script>'
      externalDocs: {url: 'javascript:alert(1)', description: '<b>'}
      parameters: [{name: id, in: path, required: true, schema: {type: string, enum: ['</code><script>alert(1)</script>']}}]
      responses:
        "200":
          description: "<svg onload=alert(1)>"
          content: {application/json: {schema: {$ref: '#/components/schemas/T'}, example: {a: '</code></pre><script>alert(1)</script>'}}}
components:
  schemas:
    T: {type: object, description: '<iframe src=x>', properties: {'"><script>alert(1)</script>': {type: string, default: '<script>'}}}
"""


def test_no_text_of_a_description_becomes_an_element_or_runs(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(HOSTILE, "utf-8")

    site = made(tmp_path / "openapi.yaml", tmp_path / "site")

    for path, page in pages(site):
        assert (path, page.faults) == (path, [])
        assert site[path].count("<script") == 3, path
        assert not re.search(r"<(img|svg|iframe|b>(?!\\w))", site[path]) or path == "index.html"
        assert not [link for link in page.links if link.strip().lower().startswith(("javascript:", "data:"))], path
    assert "</script" not in site["assets/nav.js"] + site["assets/search.js"]
    assert html.escape("</title><script>") in site["index.html"]


def test_our_templates_are_right() -> None:
    report = Report()
    [pack] = read_packs([PackConfig("docs", "docs")], report)

    check_pack(pack, contexts()["none"], report)

    assert list(report) == []
