"""Bodies that may be several things, in the SDKs of the golden cases: what a checker takes and refuses, what is sent."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported
from sdkwright.pipeline import Request, survey

from .cases import cases

CALLS = """
def discriminated(client: overloads_by_discriminator.Zoo) -> None:
    client.pets.create(kind="cat", name="Tom")
    client.pets.create(kind="cat", name="Tom", indoor=None)
    client.pets.create(kind="parrot", words=["hello"])
    client.pets.create(kind="parrot", words=["hello"], name="Polly")
    client.pets.create(kind="hawk", prey={"size": 1})
    client.pets.create(kind="hawk", extra_body={"more": 1}, timeout=3)
    client.pets.create()  # refused: nothing
    client.pets.create(kind="cat")  # refused: a cat has a name
    client.pets.create(name="Tom")  # refused: nobody knows what it is
    client.pets.create(kind="cat", name="Tom", words=["hello"])  # refused: a cat does not speak
    client.pets.create(kind="hawk", indoor=True)  # refused: a hawk is not indoor
    client.pets.create(kind="dog", name="Rex")  # refused: there is no dog
    client.pets.update()
    client.pets.update(kind="hawk")
    client.with_raw_response(client.pets.create)(kind="hawk").parse()
    client.with_raw_response(client.pets.create)(kind="dog")  # refused: the response as a whole changes nothing
    client.pets.update(name="Tom")  # refused: if anything is given, it has a kind


def undiscriminated(client: overloads_by_required_properties.Cloud) -> None:
    client.droplets.create(name="a", region="ams")
    client.droplets.create(names=["a", "b"], region="ams", backups=True)
    client.droplets.create(name="a", names=["a", "b"], region="ams")  # refused: one or many
    client.droplets.create(region="ams")  # refused: which
    client.droplets.create(name="a")  # refused: where
    client.ranges.create(first=1)
    client.ranges.create(first="::1")
    client.ranges.create(first=[1])  # refused: no kind of range
    client.volumes.create(size=1)
    client.volumes.create(size=1, label="a")
    client.volumes.create(label="a")  # refused: no size


def shared_tag(client: overloads_with_a_shared_tag.Chat) -> None:
    client.messages.create(to="one", text="hi")
    client.messages.create(to="one", file="f")
    client.messages.create(to="many", group="g")
    client.messages.create(to="many", text="hi")  # refused: a group has no text
    client.messages.create(to="one", text="hi", file="f")  # refused: one of the two
    client.replies.create(type="admin", admin_id="1")
    client.replies.create(type="admin", admin_id="1", kind="note", version=2)
    client.replies.create(type="user", email="a@b")
    client.replies.create(type="bot")
    client.replies.create(type="user", email="a@b", kind="note")  # refused: users do not write notes
    client.replies.create(type="bot", admin_id="1")  # refused: a bot is no admin
    client.replies.create(type="bot", version=3)  # refused: the version is 2


def clash(client: overloads_that_clash_with_the_path.Rules) -> None:
    client.rules.update("r", body_id=1, to="x")
    client.rules.update("r", name="n", dry=True)
    client.rules.update("r", name="n", body_id="1")
    client.rules.update("r", body_id="1", to="x")  # refused: of this kind the id is a number
    client.rules.update("r", name="n", to="x")  # refused: move or rename


def any_of(client: overloads_of_any_of.Net) -> None:
    client.attachments.update(name="a")
    client.attachments.update(name="a", speed=1)
    client.attachments.update(speed=1.5)
    client.attachments.update()  # refused: at least one
    client.attachments.create(line="a")
    client.attachments.create(line="a", mast="b")  # refused: the kinds are closed


def forms(client: overloads_of_forms.Forms) -> None:
    client.logins.create(method="code", code="1", content_type="application/x-www-form-urlencoded")
    client.logins.create(method="code", password="1")  # refused: the other method's
    client.images.create(file=b"1", tags=["a"])
    client.images.create(url="u")
    client.images.create(url="u", file=b"1")  # refused: one of the two


def media_types(client: overloads_of_media_types.Press) -> None:
    client.images.update("1", url="u", kind="image")
    client.images.update("1", file=b"1", content_type="multipart/form-data")
    client.images.update("1", file=b"1", tags=["a"], content_type="multipart/form-data", timeout=3)
    client.images.update("1", file=b"1")
    client.images.update("1", file=b"1", tags=["a"])
    client.images.update("1", tags=["a"])  # refused: neither an address nor a file
    client.images.update("1", url="u", kind="image", file=b"1", content_type="multipart/form-data")  # refused: one of them
    client.pages.create()
    client.pages.create(body=["a"])
    client.pages.create(body="a,b", content_type="text/csv")
    client.pages.create(body=["a"], content_type="text/csv")  # refused: CSV is text
    client.pages.create(content_type="text/csv")  # refused: no CSV
    client.pages.update(title="t", content_type="application/apply-patch+yaml")
    client.pages.update(title="t", content_type="application/xml")  # refused: the runtime writes none
    client.notes.create(type="note", text="t")
    client.notes.create(file=b"1", content_type="multipart/form-data")
    client.notes.create(text="t")  # refused: with several shapes a constant is told
    client.calls.create(sdp="v=0")
    client.calls.create(body=b"v=0", content_type="application/sdp")
    client.calls.create(sdp="v=0", body=b"v=0", content_type="application/sdp")  # refused: one of the two


def single(client: overloads_that_are_none.Bag) -> None:
    client.maps.create(body={"name": "x"})
    client.lists.create(body=[{"name": "x"}])
    client.nulls.create(name="x")
    client.nulls.create(size=1)
    client.nulls.create(name="x", size=1)  # refused: one of the two
    client.nulls.create(body=3)  # refused: no kind of it


def streams(client: overloads_of_a_stream.Talk, perhaps: bool) -> None:
    text: str | None = client.answers.create(text="a").text
    text = client.answers.create(text="a", stream=False).text
    text = client.answers.create(questions=["a"]).text
    for chunk in client.answers.create(sound=b"a", stream=True):
        text = chunk.delta
    client.answers.create(text="a", stream=perhaps).text  # refused: it may be the stream
    client.answers.create(text="a", sound=b"a")  # refused: one of the two
    client.answers.create(questions=["a"], stream=True)  # refused: this kind cannot stream
    text = client.turns.create(text="a").text
    for chunk in client.turns.create(text="a", stream=True):
        text = chunk.delta
    for chunk in client.songs.create(tune="a"):
        text = chunk.delta
    print(text)


def whole_responses(zoo: overloads_by_discriminator.Zoo, talk: overloads_of_a_stream.Talk, perhaps: bool) -> None:
    zoo.pets.with_raw_response.create(kind="cat", name="Tom").parse()
    zoo.with_raw_response.pets.create(kind="parrot", words=["hello"], timeout=3).parse()
    zoo.pets.with_raw_response.create(kind="cat")  # refused: a cat has a name
    zoo.pets.with_raw_response.create(kind="dog", name="Rex")  # refused: there is no dog
    text: str | None = talk.answers.with_raw_response.create(text="a").parse().text
    for chunk in talk.answers.with_raw_response.create(sound=b"a", stream=True).parse():
        text = chunk.delta
    talk.answers.with_raw_response.create(text="a", stream=perhaps).parse().text  # refused: it may be the stream
    talk.answers.with_raw_response.create(questions=["a"], stream=True)  # refused: this kind cannot stream
    with talk.answers.with_streaming_response.create(questions=["a"]) as response:
        text = response.parse().text
    with talk.with_streaming_response.answers.create(sound=b"a", stream=True) as streamed:
        for chunk in streamed.parse():
            text = chunk.delta
    talk.answers.with_streaming_response.create(text="a", sound=b"a")  # refused: one of the two
    talk.answers.with_streaming_response.create(text="a").parse()  # refused: it is not open yet
    print(text)


async def asynchronous(client: overloads_of_a_stream.AsyncTalk) -> None:
    text: str | None = (await client.answers.create(text="a")).text
    async for chunk in await client.answers.create(sound="a", stream=True):
        text = chunk.delta
    await client.answers.create(text="a", sound=b"a")  # refused: one of the two
    text = (await client.answers.with_raw_response.create(text="a")).parse().text
    async for chunk in (await client.answers.with_raw_response.create(sound="a", stream=True)).parse():
        text = chunk.delta
    await client.answers.with_raw_response.create(text="a", sound=b"a")  # refused: one of the two
    async with client.answers.with_streaming_response.create(sound="a", stream=True) as streamed:
        async for chunk in await streamed.parse():
            text = chunk.delta
    client.answers.with_streaming_response.create(questions=["a"], stream=True)  # refused: this kind cannot stream
    print(text)
"""
NAMES = tuple(case.name for case in cases() if case.name.startswith("overloads_"))
REFUSED = "# refused"


@pytest.fixture(scope="module")
def folder(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the SDKs of the cases are."""
    made = tmp_path_factory.mktemp("overloads")
    for case in cases():
        if case.name in NAMES:
            case.copied(shared, made / case.name)
            (made / case.name / "src" / case.name).rename(made / case.name / case.name)
    return made


@pytest.fixture(scope="module")
def sdks(folder: Path) -> Iterator[dict[str, ModuleType]]:
    """The SDKs of the cases, by name."""
    with ExitStack() as stack:
        yield {name: stack.enter_context(imported(folder / name, name)) for name in NAMES}


@pytest.fixture(scope="module")
def program(folder: Path) -> Path:
    """A program that calls the methods rightly and wrongly."""
    path = folder / "calls.py"
    path.write_text("".join(f"import {name}\n" for name in NAMES) + CALLS, encoding="utf-8")
    return path


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checker_refuses_what_does_not_go_together(checker: str, program: Path, folder: Path) -> None:
    wrong = {number for number, line in enumerate(program.read_text("utf-8").splitlines(), 1) if REFUSED in line}

    found = (
        found_by_mypy(folder) if checker == "mypy" else by_line(found_by_pyright(folder, ["calls.py"], mode="basic"))
    )

    assert {n: said for n, said in found.items() if n not in wrong} == {}
    assert wrong - found.keys() == set()


def test_checker_finds_nothing_in_the_signatures(folder: Path) -> None:
    assert found_by_pyright(folder, [f"{name}/{name}/resources" for name in NAMES], mode="strict") == []


def by_line(found: list[dict[str, Any]]) -> Mapping[int, str]:
    return {each["range"]["start"]["line"] + 1: each["message"] for each in found}


def found_by_mypy(folder: Path, *options: str) -> Mapping[int, str]:
    path = ":".join([str(folder), *(str(folder / name) for name in NAMES)])
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=", *options, "calls.py"]
    environment = {**os.environ, "MYPYPATH": path}
    checked = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder)
    assert not checked.stderr
    errors = re.finditer(r"^calls\.py:(\d+): error: (.*)$", checked.stdout, re.M)
    return {int(error[1]): error[2] for error in errors}


def found_by_pyright(folder: Path, include: list[str], *, mode: str) -> list[dict[str, Any]]:
    settings = folder / f"{mode}.json"
    settings.write_text(json.dumps({"include": include, "extraPaths": list(NAMES), "typeCheckingMode": mode}), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "--project"]
    checked = subprocess.run([*command, str(settings)], capture_output=True, text=True)
    told = json.loads(checked.stdout)
    assert told["summary"]["filesAnalyzed"] > 0
    return [each for each in told["generalDiagnostics"] if each["severity"] == "error"]


# --------------------------------------------------------------------------------------- the surface


def surface_of(folder: Path, members: list[dict[str, Any]]) -> dict[str, Any]:
    body = {"required": True, "content": {"application/json": {"schema": {"oneOf": members}}}}
    operation = {"requestBody": body, "responses": {"204": {"description": "Done"}}}
    spec = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/x": {"post": operation}}}
    path = folder / "spec.json"
    path.write_text(json.dumps(spec), encoding="utf-8")
    found = survey(Request(path))[1]
    assert found is not None
    (entry,) = found["operations"]
    return dict(entry)


def member(*names: str) -> dict[str, Any]:
    return {"type": "object", "required": list(names), "properties": {name: {"type": "string"} for name in names}}


def test_surface_has_each_property_once_and_says_what_goes_together(tmp_path: Path) -> None:
    found = surface_of(tmp_path, [member("all", "a"), member("all", "b"), member("all", "b", "c")])

    assert found["overloads"] == [["all", "a"], ["all", "b"], ["all", "b", "c"]]
    assert {each["name"]: each["required"] for each in found["arguments"]} == {
        "all": True,
        "a": False,
        "b": False,
        "c": False,
    }
    assert {each["in"] for each in found["arguments"]} == {"body"}
    assert {"content_type": "application/json", "argument": None}.items() <= found["body"].items()


@pytest.mark.parametrize(("members", "properties", "spreads"), [(16, 10, True), (17, 1, False), (16, 11, False)])
def test_what_nobody_could_read_stays_one_argument(
    tmp_path: Path, members: int, properties: int, spreads: bool
) -> None:
    found = surface_of(tmp_path, [member(*(f"p{n}_{i}" for i in range(properties))) for n in range(members)])

    assert len(found.get("overloads", ())) == (members if spreads else 0)
    assert found["body"]["argument"] == (None if spreads else "body")


# ------------------------------------------------------------------------------------------ the wire


class Kept:
    """Answers each request with nothing, and keeps what was sent."""

    def __init__(self, sdk: ModuleType) -> None:
        self._response = sdk.Response(204, sdk.Headers([]), b"")
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return self._response

    def close(self) -> None:
        """Nothing is open."""


SENT: list[tuple[str, str, str, dict[str, Any], Any]] = [
    ("overloads_by_discriminator", "Zoo", "pets.create", {"kind": "cat", "name": "T"}, {"kind": "cat", "name": "T"}),
    (
        "overloads_by_discriminator",
        "Zoo",
        "pets.create",
        {"kind": "cat", "name": "T", "indoor": None, "extra_body": {"x": 1}},
        {"kind": "cat", "name": "T", "indoor": None, "x": 1},
    ),
    ("overloads_by_discriminator", "Zoo", "pets.update", {}, None),
    ("overloads_by_discriminator", "Zoo", "pets.update", {"kind": "hawk"}, {"kind": "hawk"}),
    (
        "overloads_with_a_shared_tag",
        "Chat",
        "replies.create",
        {"type": "admin", "admin_id": "1"},
        {"type": "admin", "kind": "note", "version": 2, "admin_id": "1"},
    ),
    (
        "overloads_with_a_shared_tag",
        "Chat",
        "replies.create",
        {"type": "user", "email": "a", "kind": "comment"},
        {"type": "user", "kind": "comment", "version": 2, "email": "a"},
    ),
    ("overloads_with_a_shared_tag", "Chat", "replies.create", {"type": "bot"}, {"type": "bot", "version": 2}),
    ("overloads_with_a_shared_tag", "Chat", "contacts.create", {"email": "a"}, {"type": "contact", "email": "a"}),
    ("overloads_with_a_shared_tag", "Chat", "contacts.create", {}, None),
    (
        "overloads_of_media_types",
        "Press",
        "notes.create",
        {"type": "note", "text": "t"},
        {"type": "note", "text": "t"},
    ),
    ("overloads_of_media_types", "Press", "pages.create", {"body": ["é"]}, ["é"]),
    (
        "overloads_of_media_types",
        "Press",
        "pages.update",
        {"title": "é", "content_type": "application/apply-patch+yaml"},
        {"title": "é"},
    ),
    (
        "overloads_that_clash_with_the_path",
        "Rules",
        "rules.update",
        {"id": "r", "body_id": 1, "to": "x"},
        {"id": 1, "to": "x"},
    ),
]


@pytest.mark.parametrize(("case", "client", "call", "given", "want"), SENT)
def test_what_is_given_is_sent(
    sdks: dict[str, ModuleType], case: str, client: str, call: str, given: dict[str, Any], want: Any
) -> None:
    transport = Kept(sdks[case])
    method: Any = getattr(sdks[case], client)(http_client=transport)
    for name in call.split("."):
        method = getattr(method, name)

    method(**given)

    content = transport.sent[0].content
    assert (None if content is None else json.loads(content)) == want


def test_a_form_may_be_several_things_too(sdks: dict[str, ModuleType]) -> None:
    sdk = sdks["overloads_of_forms"]
    transport = Kept(sdk)
    client: Any = sdk.Forms(http_client=transport)

    client.logins.create(method="code", code="1 2", content_type="application/x-www-form-urlencoded")
    client.images.create(url="u", tags=["a", "b"])

    assert transport.sent[0].content == b"method=code&code=1%202"
    assert b'name="tags"\r\n\r\na,b\r\n' in transport.sent[1].content


def test_a_media_type_of_another_shape_has_a_body_of_its_own(sdks: dict[str, ModuleType]) -> None:
    sdk = sdks["overloads_of_media_types"]
    transport = Kept(sdk)
    client: Any = sdk.Press(http_client=transport)

    client.images.update("1", file=("a.png", b"\x89PNG"), tags=["a", "b"], content_type="multipart/form-data")
    client.pages.create(body="a,b", content_type="text/csv")
    client.calls.create(body=b"v=0", content_type="application/sdp")
    client.calls.create(sdp="v=0")
    client.notes.create(file=b"1", content_type="multipart/form-data")

    parts, *others, note = transport.sent
    assert {name: value.partition(";")[0] for name, value in parts.headers}["Content-Type"] == "multipart/form-data"
    assert b'name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n' in parts.content
    assert b'name="tags"\r\n\r\na,b\r\n' in parts.content
    assert [(sent.content, dict(sent.headers)["Content-Type"]) for sent in others] == [
        (b"a,b", "text/csv"),
        (b"v=0", "application/sdp"),
        (b'{"sdp":"v=0"}', "application/json"),
    ]
    assert note.content.count(b"Content-Disposition") == 1


def test_a_body_is_not_given_twice(sdks: dict[str, ModuleType]) -> None:
    sdk = sdks["overloads_of_media_types"]
    transport = Kept(sdk)
    client: Any = sdk.Press(http_client=transport)

    with pytest.raises(TypeError, match="the body is given as a whole, and 'sdp' beside it"):
        client.calls.create(sdp="v=0", body=b"v=0", content_type="application/sdp")

    assert transport.sent == []


def test_surface_says_which_media_types_have_arguments_of_their_own() -> None:
    found = next(case for case in cases() if case.name == "overloads_of_media_types").surface()
    bodies = {entry["call"]: entry["body"] for entry in found["operations"]}

    assert bodies["images.update"]["others"] == [
        {"content_types": ["multipart/form-data"], "argument": None, "arguments": ["file", "tags"]}
    ]
    assert bodies["pages.create"]["others"] == [
        {"content_types": ["text/csv", "image/png", "image/*"], "argument": "body", "arguments": []}
    ]
    assert "others" not in bodies["pages.update"]
