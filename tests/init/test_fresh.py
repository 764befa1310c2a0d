"""`sdkwright init` of a description alone: its sdk.toml says what is decided anyway, and changes nothing."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from sdkwright.cli import main
from sdkwright.config.sdk_toml import schema_of_config
from sdkwright.pipeline import Request, survey

HERE = Path(__file__).parent
SPEC = """\
openapi: 3.1.0
info: {title: Shop "x", version: "1"}
paths:
  /:
    get: {responses: {"204": {description: Done}}}
  /pets:
    post:
      parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}]
      responses: {"204": {description: Done}}
"""


def begin(spec: Path, folder: Path, *arguments: str) -> int:
    return main(["init", str(spec), "--output", str(folder), *arguments])


def uncommented(text: str) -> str:
    """The file with every setting that it only mentions."""
    setting = re.compile(r'# (\[.*\]|(?:[\w-]+|"[^"]*") = .*|    ".*",|\])')
    lines = (found[1] if (found := setting.fullmatch(line)) else line for line in text.splitlines())
    return "\n".join(lines)


def test_what_is_commented_out_is_what_would_be(tmp_path: Path) -> None:
    assert begin(HERE / "acme.yaml", tmp_path) == 0
    plain = (tmp_path / "sdk.toml").read_text("utf-8")
    _, before = survey(Request(spec=HERE / "acme.yaml"))

    (tmp_path / "whole.toml").write_text(uncommented(plain), "utf-8")

    whole = tomllib.loads(uncommented(plain))
    assert set(whole) == {"spec", "package", "distribution", "version", "client", "servers", "auth", "pages", "project"}
    assert jsonschema_rs.validator_for(schema_of_config()).is_valid(whole)
    for name in ("sdk.toml", "whole.toml"):
        outcome, found = survey(Request(config=tmp_path / name))
        assert found == before
        assert not outcome.report.failed


def test_the_file_says_what_deserves_a_thought(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(SPEC, "utf-8")

    assert begin(tmp_path / "api.yaml", tmp_path) == 0

    text = (tmp_path / "sdk.toml").read_text("utf-8")
    assert text.startswith("#:schema sdk.schema.json\n")
    assert '# 1 operation takes the header Idempotency-Key:\n# idempotency_header = "Idempotency-Key"\n' in text
    assert (
        "# The description does not say where the API is: a caller says it, or the variable\n# SHOP_X_BASE_URL" in text
    )
    assert "# Names that you may want to choose yourself:\n# [names.methods]\n" in text
    assert re.search(r'# "GET /" = "api\.\w+"  # its path names no resource', text)


def test_the_schema_lies_beside_it(tmp_path: Path) -> None:
    begin(HERE / "acme.yaml", tmp_path)

    assert json.loads((tmp_path / "sdk.schema.json").read_text("utf-8")) == schema_of_config()


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sdk.toml").write_text("mine")

    assert begin(HERE / "acme.yaml", tmp_path) == 1
    assert (tmp_path / "sdk.toml").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sdk.toml"]
    assert "error[already-there]" in capsys.readouterr().err

    assert begin(HERE / "acme.yaml", tmp_path, "--force") == 0
    assert (tmp_path / "sdk.toml").read_text() != "mine"


@pytest.mark.parametrize(
    ("name", "said"), [("api.yml", "did you mean"), ("nothing.yaml", "does not exist"), ("-", "names the file")]
)
def test_a_description_that_is_not_there(
    name: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "api.yaml").write_text(SPEC, "utf-8")

    assert begin(Path(name) if name == "-" else tmp_path / name, tmp_path) == 1

    assert said in capsys.readouterr().err
    assert not (tmp_path / "sdk.toml").exists()


def test_what_is_shown_of_a_finished_sdk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every setting of a file that `init` made has its line there."""
    begin(HERE / "acme.yaml", tmp_path)
    capsys.readouterr()

    assert main(["config", "--config", str(tmp_path / "sdk.toml")]) == 0

    shown: dict[str, Any] = dict(re.split(r" = .* # ", line) for line in capsys.readouterr().out.splitlines())
    assert shown["package"].endswith("sdk.toml:6")
    assert shown["client.name"].endswith("sdk.toml:11")
    assert shown["auth.BasicAuth.password.argument"].endswith("acme.yaml:40")
