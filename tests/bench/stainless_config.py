"""The configuration that a generator of Stainless's kind asks for: a resource for each tag, a method for each operation.

It is what such a generator needs to make the same surface as the others of the bench, which take it from the description.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

VERBS = ("get", "post", "put", "patch", "delete")


def write_config(spec: Path, to: Path) -> None:
    """Writes the configuration for a description; what stands in other files is read there."""
    read = read_yaml(spec)
    resources: dict[str, dict[str, dict[str, str]]] = {}
    for path, item in (read.get("paths") or {}).items():
        for verb in VERBS:
            if isinstance(item, Mapping) and verb in item:
                resource, method = names_of(path, verb, followed(item[verb], spec))
                methods = resources.setdefault(resource, {"methods": {}})["methods"]
                methods[unused(method, methods)] = f"{verb} {path}"
    config = {
        "organization": {"name": "api"},
        "targets": {"python": {"package_name": "api"}},
        "environments": {"production": server_of(read)},
        "resources": resources,
    }
    to.write_text(yaml.safe_dump(config, sort_keys=False), "utf-8")


def read_yaml(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def followed(operation: Mapping[str, Any], spec: Path) -> Mapping[str, Any]:
    """An operation, or the one in the file that it refers to."""
    file = str(operation.get("$ref", "")).partition("#")[0]
    return read_yaml(spec.parent / file) if file else operation


def server_of(read: Mapping[str, Any]) -> str:
    servers = read.get("servers") or []
    return str(servers[0].get("url")) if servers else "http://localhost"


def names_of(path: str, verb: str, operation: Mapping[str, Any]) -> tuple[str, str]:
    """The resource and the method of an operation."""
    tags, known = operation.get("tags") or [], operation.get("operationId")
    first = next((part for part in path.split("/") if part and "{" not in part), "root")
    return identifier(str(tags[0]) if tags else first), identifier(str(known) if known else f"{verb} {path}")


def identifier(words: str) -> str:
    """Words as a name in lower case, which no keyword and no digit begins."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", words)
    name = re.sub(r"[^a-z0-9]+", "_", parted.lower()).strip("_") or "call"
    return f"the_{name}" if name[0].isdigit() else name


def unused(name: str, among: Mapping[str, object]) -> str:
    count, tried = 1, name
    while tried in among:
        count += 1
        tried = f"{name}_{count}"
    return tried
