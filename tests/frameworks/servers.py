"""How each server is started, and where its description comes from.

Alertmanager carries its description in its program, PowerDNS answers with it; that of etcd lies in the folder of
descriptions that `SPECS` names.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

from .programs import free_port, started

ROOT = Path(__file__).parents[2]
SPECS = Path(os.environ.get("SPECS", ROOT.parent / "shared" / "specs" / "open"))
PDNS_SCHEMA = Path("/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql")
KEY = "secret-of-the-tests"


@dataclass(frozen=True)
class Server:
    """A server: its program, how it is prepared and started, its SDK's package, and what it says of itself."""

    name: str
    program: str
    command: Callable[[Path, int], list[str]]
    ready: str
    description: Callable[[str], bytes | None]

    @property
    def is_here(self) -> bool:
        """Whether `make servers` has installed it."""
        return (ROOT / "build" / "servers" / "ready").exists() and shutil.which(self.program) is not None

    @contextmanager
    def running(self, folder: Path) -> Iterator[str]:
        """The URL of the server while it runs."""
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        command = self.command(folder, port)
        with started(command, url=url + self.ready, folder=folder, environment=dict(os.environ)):
            yield url


def _alertmanager(folder: Path, port: int) -> list[str]:
    config = folder / "alertmanager.yml"
    config.write_text("route: {receiver: none}\nreceivers: [{name: none}]\n", encoding="utf-8")
    return [
        "prometheus-alertmanager",
        f"--config.file={config}",
        f"--storage.path={folder}",
        f"--web.listen-address=127.0.0.1:{port}",
        "--cluster.listen-address=",
    ]


def _embedded(_: str) -> bytes | None:
    """The JSON document that stands in Alertmanager's program."""
    program = Path(str(shutil.which("prometheus-alertmanager"))).read_bytes()
    begin = program.rfind(b"{\n", 0, program.index(b'"swagger": "2.0"'))
    text = program[begin : begin + 500_000].decode("latin-1")
    document, end = json.JSONDecoder().raw_decode(text)
    return text[:end].encode("latin-1") if "paths" in document else None


def _powerdns(folder: Path, port: int) -> list[str]:
    database = folder / "pdns.sqlite3"
    with sqlite3.connect(database) as connection:
        connection.executescript(PDNS_SCHEMA.read_text("utf-8"))
    settings = {
        "launch": "gsqlite3",
        "gsqlite3-database": database,
        "local-address": "127.0.0.1",
        "local-port": free_port(),
        "api": "yes",
        "api-key": KEY,
        "webserver": "yes",
        "webserver-address": "127.0.0.1",
        "webserver-port": port,
        "socket-dir": folder,
        "setuid": "",
        "setgid": "",
    }
    (folder / "pdns.conf").write_text("".join(f"{k}={v}\n" for k, v in settings.items()), encoding="utf-8")
    return ["/usr/sbin/pdns_server", f"--config-dir={folder}", "--daemon=no", "--guardian=no"]


def _answered(url: str) -> bytes | None:
    return bytes(urlopen(Request(f"{url}/api/docs", headers={"X-API-Key": KEY})).read())


def _etcd(folder: Path, port: int) -> list[str]:
    client, peer = f"http://127.0.0.1:{port}", f"http://127.0.0.1:{free_port()}"
    return [
        "etcd",
        f"--data-dir={folder / 'etcd'}",
        f"--listen-client-urls={client}",
        f"--advertise-client-urls={client}",
        f"--listen-peer-urls={peer}",
    ]


def _published(_: str) -> bytes | None:
    path = SPECS / "etcd.json"
    return path.read_bytes() if path.is_file() else None


SERVERS = {
    one.name: one
    for one in (
        Server("alertmanager", "prometheus-alertmanager", _alertmanager, "/-/ready", _embedded),
        Server("powerdns", "/usr/sbin/pdns_server", _powerdns, "/api/docs", _answered),
        Server("etcd", "etcd", _etcd, "/health", _published),
    )
}
