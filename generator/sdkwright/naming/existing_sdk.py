"""What a Python SDK calls the things inside its classes and methods, where its lock is too old to remember them.

Locks of before 26 November 2026 know calls and types, and not `members` of enumerations, `fields` and `arguments`. The
SDK that lies beside such a lock has these names, and keeps them: they are read from its own files, once.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from sdkwright.disk import Unreadable, read_file
from sdkwright.text import Json
from sdkwright.write.lock import Lock

TARGET = "python"
_INSIDE = ("arguments", "fields", "members")
"""The tables of a lock that its older forms lack."""
_SINCE = "sdk"
"""A table that each lock has that knows the others, be they empty."""
_Names = dict[str, str]


def inner_names(folder: Path, lock: Lock) -> Mapping[str, Json]:
    """The tables that the lock of an SDK lacks, as the files that it lists have them."""
    known = lock.names.get(TARGET)
    if not isinstance(known, dict) or _SINCE in known or not isinstance(known.get("types"), dict):
        return {}
    if any(table in known for table in _INSIDE):
        return {}
    fields, members = dict[str, _Names](), dict[str, _Names]()
    arguments = dict[str, _Names]()
    for path in lock.paths([TARGET]):
        parts = PurePosixPath(path).parts
        tree = _parsed(folder / path) if path.endswith(".py") else None
        if tree is None:
            continue
        if "types" in parts:
            for each in _classes(tree):
                fields[each.name] = dict(_fields(each))
                members[each.name] = dict(_members(each))
        elif "resources" in parts:
            resource = ".".join(parts[parts.index("resources") + 1 : -1])
            module = PurePosixPath(path).stem
            whole = resource if module == "__init__" else ".".join(filter(None, (resource, module)))
            for call, names in _methods(tree):
                arguments.setdefault(f"{whole}.{call}", {}).update(names)
    return {
        "arguments": _held(known.get("calls"), arguments),
        "fields": _held(known["types"], fields),
        "members": _held(known["types"], members),
    }


def _parsed(path: Path) -> ast.Module | None:
    """A file of the SDK; None where it is gone, or is no Python any more."""
    try:
        return ast.parse(read_file(path))
    except (OSError, Unreadable, SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _held(holders: Json, names: Mapping[str, _Names]) -> Json:
    """The names by the keys of their holders in the lock, as that calls these."""
    table = holders if isinstance(holders, dict) else {}
    return {key: dict(names[name]) for key, name in table.items() if isinstance(name, str) and names.get(name)}


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


def _fields(model: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """`id_: str = field("id")` is what a model calls a property by another name."""
    for node in model.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(args=[ast.Constant(value=str(wire)), *_])):
                yield wire, name


def _members(enumeration: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """`NOT_FOUND = "not-found"` is a member of an enumeration."""
    for node in enumeration.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str() | int() as value)):
                yield str(value), name
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value)))
            ):
                yield str(-value), name


def _methods(tree: ast.Module) -> Iterator[tuple[str, _Names]]:
    """The methods of the classes of a resource, each with what it sends by names of its own."""
    for each in _classes(tree):
        for node in each.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node.name, dict(_sent(node))


def _sent(method: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[str, str]]:
    """`body={"options": body_options}` in the call that a method makes, as a lock has it: `body.options`."""
    own = {argument.arg for argument in (*method.args.args, *method.args.kwonlyargs)}
    sent = (node for node in ast.walk(method) if isinstance(node, ast.keyword) and node.arg)
    for place, node in ((keyword.arg, node) for keyword in sent for node in ast.walk(keyword.value)):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                match key, value:
                    case ast.Constant(value=str(wire)), ast.Name(id=name) if name in own:
                        yield f"{place}.{wire}", name
