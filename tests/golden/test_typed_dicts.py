"""Dicts in arguments, in the SDK of a golden case: what checkers take and refuse, and that nothing of it runs."""

from __future__ import annotations

import ast
import subprocess
import sys
import typing
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkwright.pipeline import Request, generate

from .cases import cases
from .test_overloads import REFUSED, by_line, found_by_mypy, found_by_pyright

NAME = "typed_dicts"
CALLS = """
from datetime import datetime
from typing import Any, TypedDict
from typed_dicts import Chat
from typed_dicts.types import Cat, MessageParam, NodeParam, Part, PetParam, SettingsParam, Usage, UserMessage, UserMessageParam


def right(client: Chat, raw: dict[str, Any], anything: Any, user: UserMessage, usage: Usage, now: datetime) -> None:
    create = client.chats.create
    create(messages=[{"role": "user", "content": "Hi"}])
    create(messages=[{"role": "bot"}, {"role": "user", "content": [{"text": "Hi"}], "sent_at": now, "mood": "glad"}])
    create(messages=[{"role": "user", "content": [Part(text="Hi"), {"text": "Hi", "style": "bold"}]}])
    create(messages=[user, {"role": "user", "content": "Hi", "sent_at": None, "mood": "new"}])
    create(messages=[{"role": "note", "note": "Hi"}, {"note": "Hi"}])
    create(messages=[usage], settings=usage, pet=Cat(kind="cat"))
    create(messages=[raw, raw], settings=raw, context=raw, labels=raw, pet=anything)
    create(messages=[user.to_dict(), {"role": "bot"}])
    create(messages=[], settings={"x-trace": True, "class": "a"}, context={"str": "a", "children": [{"str": "b"}]})
    create(messages=[], labels={"team": "a", "more": "b"}, pet={"kind": "cat", "indoor": True})
    create({"messages": [{"rol": "user"}]})
    one: UserMessageParam = {"role": "user", "content": "Hi"}
    several: list[MessageParam] = [one, {"role": "bot", "content": "Hi"}]
    settings: SettingsParam = {"max_tokens": 3}
    create(messages=several, settings=settings)
    UserMessage(role="user", content=[{"text": "Hi"}])


def wrong(client: Chat, texts: dict[str, str], objects: dict[str, object]) -> None:
    create = client.chats.create
    create(messages=[{"rol": "user", "content": "Hi"}])  # refused: the key
    create(messages=[{"role": "usr", "content": "Hi"}])  # refused: no such role
    create(messages=[{"role": "user"}])  # refused: the content
    create(messages=[{"role": "user", "content": 3}])  # refused: no text
    create(messages=[{"role": "user", "content": [{"txt": "Hi"}]}])  # refused: the key, deeper
    create(messages=[{"role": "user", "content": "Hi", "id": "a"}])  # refused: the server's to give
    create(messages=[{"role": "bot", "mood": "glad"}])  # refused: of the other kind
    create(messages=[texts])  # refused: a dict of texts
    create(messages=[objects])  # refused: a dict of anything
    create(messages=[], settings={"x_trace": True})  # refused: it has a hyphen
    create(messages=[], context={"str": "a", "children": [{"st": "b"}]})  # refused: the key, deeper
    create(messages=[], pet={"kind": "cat", "indor": True})  # refused: the key
    UserMessage(role="user", content=[{"txt": "Hi"}])  # refused: the key
    one: UserMessageParam = {"role": "user", "contents": "Hi"}  # refused: the key
"""


@pytest.fixture(scope="module")
def folder(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp(NAME)
    case = next(case for case in cases() if case.name == NAME)
    case.copied(shared, made / "sdk")
    (made / "sdk" / "src" / NAME).rename(made / NAME)
    (made / "calls.py").write_text(CALLS, encoding="utf-8")
    return made


@pytest.mark.parametrize("checker", ["mypy", "basic", "strict"])
def test_checkers_refuse_keys_that_are_misspelt_or_missing(checker: str, folder: Path) -> None:
    wrong = {number for number, line in enumerate(CALLS.splitlines(), 1) if REFUSED in line}

    found = (
        found_by_mypy(folder) if checker == "mypy" else by_line(found_by_pyright(folder, ["calls.py"], mode=checker))
    )

    assert {n: said for n, said in found.items() if n not in wrong and "is not accessed" not in said} == {}
    assert wrong - found.keys() == set()


def test_checkers_find_nothing_in_the_sdk(folder: Path) -> None:
    assert found_by_pyright(folder, [f"{NAME}/resources", f"{NAME}/types"], mode="strict") == []


PROGRAM = """
import sys
import typing
from typed_dicts import Chat, HTTPClient, Response, Headers
from typed_dicts.resources.chats import ChatsResource


class Answer:
    def send(self, request):
        print(request.content.decode())
        return Response(200, Headers([("Content-Type", "application/json")]), b"{}")

    def close(self): ...


Chat(http_client=Answer()).chats.create(messages=[{"role": "user", "content": "Hi"}], settings={"x-trace": True})
assert not [name for name in sys.modules if name.startswith("typed_dicts.types.typed_dicts")]
print(typing.get_type_hints(ChatsResource.create)["settings"])
"""


def test_no_call_imports_a_typed_dict(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=folder, capture_output=True, text=True)

    assert done.stderr == ""
    sent, hint = done.stdout.splitlines()
    assert sent == '{"messages":[{"role":"user","content":"Hi"}],"settings":{"x-trace":true}}'
    assert "Mapping[str, object]" in hint
    assert "SettingsParam" not in hint


def test_a_typed_dict_can_be_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(folder))
    from typed_dicts.types import SettingsParam, UserMessageParam  # type: ignore[import-not-found]

    assert typing.get_type_hints(SettingsParam) == {"x-trace": bool, "class": str, "max_tokens": int}
    assert typing.get_type_hints(UserMessageParam)["role"] == typing.Literal["user"]


# ------------------------------------------------------------------------------------------ names


def test_the_lock_keeps_the_names(tmp_path: Path) -> None:
    spec, output = tmp_path / "spec.yaml", tmp_path / "sdk"
    spec.write_text(DESCRIPTION, encoding="utf-8")
    assert generate(Request(spec, output=output)).ok
    more = "    PetParam: {type: object, properties: {size: {type: integer}}}\n"
    used = "                new: {$ref: '#/components/schemas/PetParam'}\n"
    spec.write_text(DESCRIPTION.replace("                pet:", f"{used}                pet:") + more, encoding="utf-8")

    assert generate(Request(spec, output=output)).ok

    homes = homes_in(output)
    assert homes["PetParam"] == "typed_dicts.pet"
    assert homes["PetParamSchema"] == "pet_param_schema"
    assert homes["PetParamSchemaParam"] == "typed_dicts.pet_param_schema"


def test_a_pin_names_both(tmp_path: Path) -> None:
    spec, output, config = tmp_path / "spec.yaml", tmp_path / "sdk", tmp_path / "sdk.toml"
    spec.write_text(DESCRIPTION, encoding="utf-8")
    assert generate(Request(spec, output=output)).ok
    config.write_text('[names.types]\nPet = "Animal"\n', encoding="utf-8")

    assert generate(Request(spec, config=config, output=output)).ok
    assert homes_in(output)["AnimalParam"] == "typed_dicts.pet"
    config.write_text("", encoding="utf-8")
    assert generate(Request(spec, config=config, output=output)).ok
    assert "PetParam" in homes_in(output)


def homes_in(output: Path) -> Mapping[str, str]:
    (types,) = output.glob("src/*/types/__init__.py")
    text = types.read_text("utf-8")
    table = text[text.index("_HOMES") :]
    found: Mapping[str, str] = ast.literal_eval(table[table.index("{") : table.index("}") + 1])
    return found


DESCRIPTION = """
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /pets:
    post:
      operationId: create_pet
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                pet: {$ref: "#/components/schemas/Pet"}
      responses: {"204": {description: Done}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
