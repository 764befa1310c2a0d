"""What overloads of a method share, in the SDK of a golden case: what checkers take and refuse, and what a program is told."""

from __future__ import annotations

import inspect
import typing
from pathlib import Path

import pytest

from .cases import cases
from .test_overloads import REFUSED, by_line, found_by_mypy, found_by_pyright

NAME = "options_that_overloads_share"
CALLS = """
from options_that_overloads_share import AsyncChat, Chat, SyncStream
from options_that_overloads_share.types import Answer, Piece


def calls(client: Chat, streams: bool) -> None:
    answer: Answer = client.answers.create(question="?", temperature=None, stop=["a"], timeout=3, int=1)
    stream: SyncStream[Piece] = client.answers.create(question="?", stream=True, tools=[{"name": "a"}], store=True)
    either: Answer | SyncStream[Piece] = client.answers.create(question="?", stream=streams, metadata={"a": "b"})
    raw: Answer = client.with_raw_response(client.answers.create)(question="?", user="a").parse()
    client.answers.create({"question": "?"})
    client.answers.create()  # refused: nothing
    client.answers.create(temperature=1)  # refused: no question
    client.answers.create(question="?", temprature=1)  # refused: nothing is called so
    client.answers.create(question="?", stream=True, temprature=1)  # refused: the same, for a stream
    client.answers.create(question="?", temperature="a")  # refused: no number
    client.answers.create(question="?", tools=[{"nam": "a"}])  # refused: the key
    client.answers.create({"question": "?"}, user="a")  # refused: one of the two
    print(answer, stream, either, raw)


async def asynchronous(client: AsyncChat) -> None:
    answer: Answer = await client.answers.create(question="?", user="a")
    await client.answers.create(question="?", usr="a")  # refused: nothing is called so
    print(answer)
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
def test_checkers_see_through_what_is_shared(checker: str, folder: Path) -> None:
    wrong = {number for number, line in enumerate(CALLS.splitlines(), 1) if REFUSED in line}

    found = (
        found_by_mypy(folder) if checker == "mypy" else by_line(found_by_pyright(folder, ["calls.py"], mode=checker))
    )

    assert {n: said for n, said in found.items() if n not in wrong} == {}
    assert wrong - found.keys() == set()


def test_checkers_find_nothing_in_the_sdk(folder: Path) -> None:
    assert found_by_pyright(folder, [f"{NAME}/resources"], mode="strict") == []


def test_a_program_is_told_of_every_argument(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(folder))
    from options_that_overloads_share.resources.answers import AnswersResource  # type: ignore[import-not-found]

    parameters = inspect.signature(AnswersResource.create).parameters

    assert {"question", "stream", "temperature", "int", "store", "timeout"} <= parameters.keys()
    assert "float | " in str(typing.get_type_hints(AnswersResource.create)["top_p"])
