"""What a program printed -> files, or what is wrong with it, at a JSON Pointer (RFC 6901)."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace

from sdkwright.disk import LARGEST
from sdkwright.files import File, with_contents
from sdkwright.text import Json

_KEYS = ("text", "base64", "executable")
_KINDS = {bool: "a flag", int: "a number", float: "a number", str: "a text", list: "a list", dict: "an object"}


class Unusable(Exception):
    """What a program printed is no answer; `pointer` says where in it, and is empty for all of it."""

    def __init__(self, code: str, reason: str, pointer: str = "") -> None:
        super().__init__(reason)
        self.code = code
        self.pointer = pointer


def files_of(output: bytes, pack: str, program: str) -> Iterator[File]:
    """The files of an answer, in its order. Raises Unusable."""
    whole = _read(output)
    if not isinstance(whole, dict):
        raise _wrong(f'it must be an object: {{"files": {{...}}}}, and is {_named(whole)}', ())
    for key in whole:
        if key != "files":
            raise _wrong("there is no such key, but `files`", (key,))
    listed = whole.get("files")
    if not isinstance(listed, dict):
        raise _wrong(f"`files` must be an object with a file for each path, and is {_named(listed)}", ("files",))
    for path, body in listed.items():
        made = File(path=path, text="", pack=pack, template=program, is_of_program=True)
        yield _file(made, body, ("files", path))


def _read(output: bytes) -> Json:
    """The JSON that was printed."""
    if len(output) > LARGEST:
        raise Unusable("program-invalid", f"it is longer than {LARGEST // 1024 // 1024} MB")
    if not output.strip():
        raise Unusable("program-no-json", "it printed nothing")
    try:
        found: Json = json.loads(output.decode("utf-8-sig"), object_pairs_hook=_object)
    except UnicodeDecodeError as error:
        raise Unusable("program-no-json", f"the byte 0x{output[error.start]:02X} is not UTF-8") from None
    except json.JSONDecodeError as error:
        place = f"at line {error.lineno}, column {error.colno}"
        raise Unusable("program-no-json", f"it is no JSON, {place}: {error.msg}") from None
    except (RecursionError, ValueError) as error:
        raise Unusable("program-no-json", f"it cannot be read: {error}") from None
    return found


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    """An object of JSON; one that has a key twice says nothing sure (RFC 8259, section 4)."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Unusable("program-invalid", f"it has {twice!r:.200} twice in one object")
    return found


def _file(made: File, body: Json, way: tuple[str, ...]) -> File:
    if isinstance(body, str):
        return replace(made, text=body)
    if not isinstance(body, dict):
        raise _wrong(f"a file is a text, or an object, and this is {_named(body)}", way)
    for key in body:
        if key not in _KEYS:
            raise _wrong(f"there is no such key, but {', '.join(_KEYS)}", (*way, key))
    if ("text" in body) == ("base64" in body):
        raise _wrong("a file has either a text or base64", way)
    executable = body.get("executable", False)
    if not isinstance(executable, bool):
        raise _wrong(f"it must be true or false, and is {_named(executable)}", (*way, "executable"))
    key = "text" if "text" in body else "base64"
    text = body[key]
    if not isinstance(text, str):
        raise _wrong(f"it must be a text, and is {_named(text)}", (*way, key))
    made = replace(made, is_executable=executable)
    return replace(made, text=text) if key == "text" else _decoded(made, text, (*way, key))


def _decoded(made: File, text: str, way: tuple[str, ...]) -> File:
    try:
        return with_contents(made, b64decode(text, validate=True))
    except UnicodeDecodeError:
        raise _wrong("it is no UTF-8, which Python must be", way) from None
    except ValueError:
        raise _wrong("it is no base64 (RFC 4648, section 4)", way) from None


def _wrong(reason: str, way: tuple[str, ...]) -> Unusable:
    steps = (step.replace("~", "~0").replace("/", "~1") for step in way)
    return Unusable("program-invalid", reason, "".join(f"/{step:.200}" for step in steps))


def _named(value: Json) -> str:
    return "null" if value is None else _KINDS[type(value)]
