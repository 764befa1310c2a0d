"""Which resource a tag introduces does not depend on the hash seed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def test_of_resources_of_one_name_the_first_is_introduced(tmp_path: Path) -> None:
    paths = {f"/v{n}/things": {"get": {"tags": ["Things"], "responses": {"200": {"description": "ok"}}}} for n in "312"}
    tags = [{"name": "Things", "description": "What is a thing."}]
    spec = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, "tags": tags}
    (tmp_path / "spec.json").write_text(json.dumps(spec), "utf-8")
    introduced = set()
    for seed in ("1", "2", "3", "4"):
        command = [sys.executable, "-m", "sdkwright", "generate", "spec.json", "--output", seed, "--package", "sdk"]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
        resources = tmp_path / seed / "src" / "sdk" / "resources"
        found = [path for path in resources.rglob("*.py") if "What is a thing." in path.read_text("utf-8")]
        introduced.update(path.relative_to(resources).parts[0] for path in found)

    assert introduced == {"v3"}
