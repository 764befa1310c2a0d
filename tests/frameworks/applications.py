"""How the application of each framework is started."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .programs import free_port, started

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "frameworks"
APPS = Path(__file__).parent / "apps"


@dataclass(frozen=True)
class Framework:
    """An application; `{port}` in its command is where it listens."""

    name: str
    command: Sequence[str]
    description: str = "/openapi.json"

    @property
    def is_here(self) -> bool:
        """Whether `make frameworks` has fetched it."""
        return (BUILD / self.name / "ready").exists()

    @contextmanager
    def running(self) -> Iterator[str]:
        """The URL of the application while it runs."""
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        program, *arguments = (part.replace("{port}", str(port)) for part in self.command)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment = kept | {"PYTHONPATH": str(APPS), "PYTHONDONTWRITEBYTECODE": "1", "PORT": str(port)}
        command = [str(BUILD / self.name / program) if "/" in program else program, *arguments]
        with started(command, url=url + self.description, folder=APPS, environment=environment):
            yield url


UVICORN = ("bin/uvicorn", "--port", "{port}", "--log-level", "error")
WAITRESS = ("bin/waitress-serve", "--listen=127.0.0.1:{port}")
FRAMEWORKS = {
    one.name: one
    for one in (
        Framework("fastapi", (*UVICORN, "fastapi_app:app")),
        Framework("drf", (*WAITRESS, "drf_app.wsgi:application")),
        Framework("litestar", (*UVICORN, "litestar_app:app"), description="/schema/openapi.json"),
        Framework("smorest", (*WAITRESS, "smorest_app:app")),
        Framework("fastify", ("node", str(BUILD / "fastify" / "app.mjs"))),
    )
}
