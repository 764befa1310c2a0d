"""Every way in which a parameter can be written, sent by a Go client and read by a judge that shares no code with it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import sdkwright

sys.path[:0] = [str(Path(__file__).parents[1])]

from sent.cells import cells, description  # noqa: E402
from sent.matrix import RIGHT, UNDEFINED, Verdict, judge, samples, totals  # noqa: E402
from sent.recorder import Recorder  # noqa: E402

DRIVE = Path(__file__).parent / "go" / "drive.go"
SERVICE = re.compile(r"^// (\w+) has the methods of Client\.([\w.]+)\.", re.M)
METHOD = re.compile(r'^func \(s \*(\w+)\) (\w+)\(.*\n\treq := newRequest\("GET", "/(c\d+)[/"]', re.M)

pytestmark = pytest.mark.skipif(shutil.which("go") is None, reason="Go is not installed: `make go` installs it")


def calls_of(module: Path) -> Mapping[str, str]:
    """How each operation is called, by its id: read off the source."""
    source = "\n".join(path.read_text("utf-8") for path in sorted(module.glob("*_service.go")))
    services = dict(SERVICE.findall(source))
    return {number: f"{services[service]}.{name}" for service, name, number in METHOD.findall(source)}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Verdict]:
    """What became of each call of each cell."""
    return list(judged(tmp_path_factory.mktemp("go")))


def judged(folder: Path) -> Iterator[Verdict]:
    every = cells()
    spec, module = folder / "spec.json", folder / "module"
    spec.write_text(json.dumps(description(every, version="3.1.0")), "utf-8")
    assert sdkwright.generate(spec, output=module, package="client", packs=["go"]).ok
    (module / "drive").mkdir()
    shutil.copy(DRIVE, module / "drive" / "main.go")
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off"}
    subprocess.run(["go", "build", "-o", "driver", "./drive"], cwd=module, check=True, timeout=600, env=environment)
    calls = calls_of(module)
    with (
        Recorder([b"HTTP/1.1 204 Done\r\n\r\n"]) as recorder,
        subprocess.Popen(
            [module / "driver", recorder.url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        ) as driver,
    ):
        assert driver.stdin is not None
        assert driver.stdout is not None
        for cell, value in samples(every):
            if cell.id not in calls:
                yield judge(cell, value, None)
                continue
            line = {"Call": calls[cell.id], "Field": cell.place != "path", "Value": value}
            driver.stdin.write(json.dumps(line) + "\n")
            driver.stdin.flush()
            said = json.loads(driver.stdout.readline())
            yield judge(cell, value, (recorder.taken(), None if said == "<nil>" else said))
        driver.stdin.close()


def test_every_cell_arrives_as_it_was_meant(verdicts: list[Verdict]) -> None:
    assert "\n".join(str(each) for each in verdicts if each.what not in (RIGHT, UNDEFINED)) == ""
    assert totals(verdicts)[RIGHT] > 800
