"""`get /pets/{id}` of a stainless.yml -> an operation of the description, and what a method of the file says."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.init.stainless.tree import Tree, Way
from sdkwright.model import Operation
from sdkwright.text import Json

_ENDPOINT = re.compile(r"\s*([A-Za-z]+)\s+(/\S*)\s*")
_HOLE = re.compile(r"\{[^{}]*\}")
_PYTHON = "python"


@dataclass(frozen=True, slots=True)
class Method:
    """One method: the resource that has it, its name there, its way in the file, and the operation that it calls."""

    resource: tuple[str, ...]
    name: str
    way: Way
    operation: Operation

    @property
    def key(self) -> str:
        """How sdk.toml speaks of the operation."""
        return f"{self.operation.method} {self.operation.path}"

    def said(self, tree: Tree, key: str) -> Json:
        """What the file says of it; a method that is nothing but an endpoint says nothing else."""
        found = tree.look(*self.way)
        return found.get(key) if isinstance(found, dict) else None


class Endpoints:
    """The operations of a description, as endpoints name them."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self._exact = {_key(op.method, op.path): op for op in operations}
        self._alike = {_shape(op.method, op.path): op for op in reversed(operations)}

    def find(self, endpoint: str) -> Operation | None:
        """The operation; the names of its path parameters, and a slash at the end, may differ."""
        found = _ENDPOINT.fullmatch(endpoint)
        if found is None:
            return None
        method, path = found.groups()
        return self._exact.get(_key(method, path)) or self._alike.get(_shape(method, path))

    def near(self, endpoint: str) -> str:
        """What to say of one that is none."""
        wanted = " ".join(endpoint.split())
        if _ENDPOINT.fullmatch(endpoint) is None:
            return f"{wanted!r} is no endpoint, such as `get /pets`"
        method, _, path = wanted.partition(" ")
        close = difflib.get_close_matches(f"{method.upper()} {path}", self._exact, n=1, cutoff=0.8)
        return f"the description has no {wanted}" + (f": did you mean {close[0]}?" if close else "")

    def __iter__(self) -> Iterator[str]:
        return iter(self._exact)


def endpoint_of(value: Json) -> str | None:
    """The endpoint of a method in either of its forms."""
    value = value.get("endpoint") if isinstance(value, dict) else value
    return value if isinstance(value, str) else None


def is_left_out(value: Json) -> bool:
    """Whether `skip` or `only` keep a resource, method or model from Python."""
    if not isinstance(value, dict):
        return False
    skip, only = value.get("skip"), value.get("only")
    skipped = skip is True or (isinstance(skip, list) and _PYTHON in skip)
    return skipped or (isinstance(only, list) and _PYTHON not in only)


def _key(method: str, path: str) -> str:
    return f"{method.upper()} {path}"


def _shape(method: str, path: str) -> str:
    return _key(method, _HOLE.sub("{}", path).rstrip("/"))
