"""Operations are shown in the language of each pack that sdk.toml lists, to packs of every target alike."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

import sdkwright
from sdkwright.files import File

from .test_packs import here, write

__all__ = ["here"]

LISTING = """\
{% for operation in api.operations %}
{% for sample in operation.samples %}
{"operation": "{{ operation.slug }}", "name": "{{ sample.name }}", "text": {{ sample.text|json }}}
{% endfor %}
{% endfor %}
"""
BOTH = """\
spec = "openapi.yaml"
[packs.listing]
use = "./listing"
output = "out/listing"
[packs.python]
output = "out/python"
"""


@pytest.fixture(autouse=True)
def quick(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pack of facts that lists samples; how the SDK looks is no matter."""

    def shape(files: Sequence[File], **_: object) -> list[str]:
        return [file.text for file in files]

    monkeypatch.setattr("sdkwright.format.shape_shared", shape)
    row = 'target = "none"\n[[outputs]]\ntemplate = "list.txt.jinja"\npath = "list.txt"\n'
    write("listing", pack__toml=row)
    Path("listing", "list.txt.jinja").write_text(LISTING, "utf-8")


def made(sdk_toml: str, *packs: str) -> None:
    Path("sdk.toml").write_text(sdk_toml, "utf-8")
    outcome = sdkwright.generate(config="sdk.toml", packs=packs)
    assert outcome.ok, [found.message for found in outcome.report]


def shown() -> Mapping[tuple[str, str], str]:
    """The programs by their operations and their names."""
    lines = Path("out/listing/list.txt").read_text("utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    return {(each["operation"], each["name"]): each["text"] for each in found}


def test_each_language_shows_each_operation_in_programs_that_are_whole() -> None:
    made(BOTH)

    found = shown()

    assert [name for operation, name in found if operation == "pets-feed"] == ["python", "python-async", "curl"]
    assert found["pets-feed", "python"].splitlines() == [
        "from pets import Pets",
        "",
        'client = Pets(base_url="https://api.example.com")',
        "",
        'client.pets.feed("pet_id")',
    ]
    assert found["pets-feed", "python-async"].splitlines() == [
        "import asyncio",
        "",
        "from pets import AsyncPets",
        "",
        "",
        "async def main() -> None:",
        '    async with AsyncPets(base_url="https://api.example.com") as client:',
        '        await client.pets.feed("pet_id")',
        "",
        "",
        "asyncio.run(main())",
    ]
    for (_, name), text in found.items():
        assert name == "curl" or compile(text, name, "exec")


def test_a_pack_writes_the_same_alone_and_beside_the_others() -> None:
    made(BOTH)
    together = shown()
    Path("out/listing/list.txt").unlink()

    made(BOTH, "listing")

    assert shown() == together


def test_the_names_are_those_that_the_lock_of_the_sdk_remembers() -> None:
    made(BOTH)
    spec = Path("openapi.yaml")
    before = spec.read_text("utf-8")
    lock = Path("out/listing/sdkwright.lock")
    lock.write_text(lock.read_text("utf-8").replace("pets.feed", "pets.give_food"), "utf-8")

    made(BOTH, "listing")

    assert spec.read_text("utf-8") == before
    assert "client.pets.give_food(" in shown()["pets-give-food", "python"]


def test_without_an_sdk_there_is_a_command_of_curl_alone() -> None:
    made(BOTH.partition("[packs.python]")[0])

    assert {name for _, name in shown()} == {"curl"}


def test_packs_of_the_command_line_show_one_another() -> None:
    Path("sdk.toml").write_text('spec = "openapi.yaml"\n', "utf-8")

    assert sdkwright.generate(config="sdk.toml", packs=("python", "./listing"), output="out/listing").ok

    assert {name for _, name in shown()} == {"python", "python-async", "curl"}
