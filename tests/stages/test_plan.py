"""The plan of a small API, printed: what a second target, or a page of reference, begins with; in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from sdkwright.config.pins import Pins, flaw_of_name
from sdkwright.config.sdk_toml import Config, read_config
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.api import PlannedApi, plan
from sdkwright.plan.calls.arguments import Argument
from sdkwright.plan.names.language import Language
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.resources import walk
from sdkwright.plan.samples.reader_calls import ReaderCalls
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.report import Report
from sdkwright.targets.python.names.identifiers import PYTHON

SPEC = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /pets:
    get:
      summary: Lists the pets.
      parameters:
        - {name: after, in: query, schema: {type: string}}
        - {name: page_size, in: query, schema: {type: integer, maximum: 50}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/PetPage'}}}
    post:
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          multipart/form-data:
            schema: {type: object, required: [sheet], properties: {sheet: {type: string, format: binary}}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '409': {description: There is one of that name., content: {application/json: {schema: {type: object}}}}
  /pets/{id}:
    delete:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: class, in: query, required: true, schema: {const: a}}
        - {name: X-Trace, in: header, schema: {type: string}}
      responses: {'204': {description: gone}, default: {description: It is still there.}}
  /pets/{id}/chats:
    post:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [id], properties: {id: {type: integer}, stream: {type: boolean}}}
      responses:
        '200':
          description: What it says.
          content:
            application/json: {schema: {type: string}}
            text/event-stream: {schema: {type: object, properties: {word: {type: string}}}}
  /pets/{id}/photo:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: ok, content: {image/png: {}, text/plain: {schema: {type: string}}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, kind: {type: string, enum: [cat, dog]}, owner: {type: object}}
    PetPage:
      type: object
      properties: {data: {type: array, items: {$ref: '#/components/schemas/Pet'}}, next: {type: string}}
"""


def camel(text: str) -> str:
    first, *others = re.findall(r"[A-Za-z0-9]+", text) or ["value"]
    return first[:1].lower() + first[1:] + "".join(map(pascal, others))


def pascal(text: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


CAMEL = Language(
    title="Camel",
    resource=pascal,
    operation=camel,
    type=pascal,
    field=pascal,
    member=pascal,
    argument=camel,
    escape=lambda name: f"the{pascal(name)}",
    prefixed=lambda word, name: f"{word}{pascal(name)}",
    numbered=lambda name, number: f"{name}{number}",
    flaw_of_name=flaw_of_name,
    reserved={"argument": frozenset({"class"})},
    alike={},
)
"""A language in which words are told apart by their capitals alone."""


def planned(folder: Path, language: Language, text: str = SPEC) -> PlannedApi:
    (folder / "openapi.yaml").write_text(text, "utf-8")
    report = Report()
    api = understand(Request(spec=folder / "openapi.yaml"), Config(), Outcome(report))
    assert api is not None
    return plan(api, language, report)


def printed(api: PlannedApi) -> str:
    smallest = Smallest(api.api, is_sent=True)
    operations = [api.operations[op.at] for each in walk(api.resources) for op in each.operations]
    lines = (line for each in operations for line in told(each, smallest))
    return "\n".join([*map(str.rstrip, lines), "types " + " ".join(dict.fromkeys(api.types.names.values()))])


def told(planned: PlannedOperation, smallest: Smallest) -> Iterator[str]:
    operation, call, outcome = planned.operation, planned.call, planned.outcome
    yield f"{operation.method} {operation.path}: {'.'.join((*planned.path, planned.method))}"
    yield from (f"  {line}" for line in planned.doc.introduction)
    yield from (f"  takes {argument(planned, each)}" for each in call.all)
    if len(call.bodies) > 1:
        yield from (f"  sends {', '.join(each.media_types)}: {', '.join(map(repr, each.own))}" for each in call.bodies)
    yield from (f"  way {', '.join(each.key[1] or '(whole)' for each in way.inside)}" for way in call.ways)
    yield from (f"  beside {name}" for key, name in planned.names.items() if key[0] == key[1])
    yield from (f"  gives {one.status} {one.reading.value} {', '.join(one.media_types)}" for one in outcome.successes)
    if planned.stream is not None:
        choice = f", asked for by {planned.name(call.asks_stream)}" if call.asks_stream else ""
        yield f"  streams {planned.stream.content.media_type} of {planned.stream.holds.name}{choice}"
    if operation.pages is not None:
        yield f"  pages by {operation.pages.by.value} of {'.'.join(operation.pages.items)}"
    yield from (f"  chooses {media_type}" for media_type in planned.contents if len(planned.contents) > 1)
    yield from shown(planned, smallest)
    yield from (f"  fails {error.name}: {error.said}" for error in planned.doc.errors)


def shown(planned: PlannedOperation, smallest: Smallest) -> Iterator[str]:
    """The call that a reader is shown, and what is sent of it."""
    call = ReaderCalls(smallest.api, smallest, planned).shown()
    values = ", ".join(f"{planned.name(each.argument)}: {each.value!r}" for each in call.passed)
    query = "&".join(f"{name}={value}" for name, value in call.request.query)
    body = f" {call.media_type} {call.body}" if call.has_body else ""
    yield f"  shown with ({values}) as {call.request.path}{'?' if query else ''}{query}{body}"


def argument(planned: PlannedOperation, argument: Argument) -> str:
    words = [planned.name(argument), argument.place, argument.wire or "(whole)", argument.shape.value]
    words += ["required"] if argument.must_be_given else []
    words += [f"= {argument.constant}"] if argument.constant is not None else []
    return " ".join([*words, *(["positional"] if argument.is_positional else [])])


SNAKE_PLAN = """
GET /pets: pets.list
  Lists the pets.
  takes after query after value
  takes page_size query page_size value
  beside limit
  gives 200 json application/json
  pages by cursor of data
  shown with () as /pets
POST /pets: pets.create
  takes name body name value
  takes kind body kind value
  takes owner body owner value
  takes body body (whole) whole positional
  takes sheet body sheet value
  sends application/json:
  sends multipart/form-data: 'sheet'
  way name, kind, owner
  way (whole)
  way sheet
  way (whole)
  beside content_type
  gives 201 json application/json
  shown with (name: 'name') as /pets application/json {'name': 'name'}
  fails 409: There is one of that name.
DELETE /pets/{id}: pets.delete
  takes id path id value required positional
  takes class_ query class value = a
  takes x_trace headers X-Trace value
  gives 204 nothing
  shown with (id: 'pet_id') as /pets/pet_id?class=a
  fails DEFAULT: It is still there.
GET /pets/{id}/photo: pets.retrieve_photo
  takes id path id value required positional
  beside accept
  gives 200 bytes image/png
  chooses image/png
  chooses text/plain
  shown with (id: 'pet_id') as /pets/pet_id/photo
POST /pets/{id}/chats: pets.chats.create
  takes id path id value required positional
  takes body_id body id value
  takes stream body stream value
  takes body body (whole) whole positional
  gives 200 json application/json
  streams text/event-stream of VALUE, asked for by stream
  shown with (id: 'pet_id') as /pets/pet_id/chats
types Pet PetKind PetPage PetCreateMultipartParams PetChatCreateParams PetChatCreateResponse
"""

CAMEL_PLAN = """
GET /pets: Pets.List
  Lists the pets.
  takes after query after value
  takes pageSize query page_size value
  beside limit
  gives 200 json application/json
  pages by cursor of data
  shown with () as /pets
POST /pets: Pets.Create
  takes name body name value
  takes kind body kind value
  takes owner body owner value
  takes body body (whole) whole positional
  takes sheet body sheet value
  sends application/json:
  sends multipart/form-data: 'sheet'
  way name, kind, owner
  way (whole)
  way sheet
  way (whole)
  beside contentType
  gives 201 json application/json
  shown with (name: 'name') as /pets application/json {'name': 'name'}
  fails 409: There is one of that name.
DELETE /pets/{id}: Pets.Delete
  takes id path id value required positional
  takes queryClass query class value = a
  takes xTrace headers X-Trace value
  gives 204 nothing
  shown with (id: 'pet_id') as /pets/pet_id?class=a
  fails DEFAULT: It is still there.
GET /pets/{id}/photo: Pets.RetrievePhoto
  takes id path id value required positional
  beside accept
  gives 200 bytes image/png
  chooses image/png
  chooses text/plain
  shown with (id: 'pet_id') as /pets/pet_id/photo
POST /pets/{id}/chats: Pets.Chats.Create
  takes id path id value required positional
  takes bodyId body id value
  takes stream body stream value
  takes body body (whole) whole positional
  gives 200 json application/json
  streams text/event-stream of VALUE, asked for by stream
  shown with (id: 'pet_id') as /pets/pet_id/chats
types Pet PetKind PetPage PetCreateMultipartParams PetChatCreateParams PetChatCreateResponse
"""


@pytest.mark.parametrize(("language", "wanted"), [(PYTHON, SNAKE_PLAN), (CAMEL, CAMEL_PLAN)])
def test_the_plan_of_an_api_in_two_languages(language: Language, wanted: str, tmp_path: Path) -> None:
    assert printed(planned(tmp_path, language)) == dedent(wanted).strip()


def test_the_lock_of_a_plan_renames_nothing(tmp_path: Path) -> None:
    first = planned(tmp_path, CAMEL)
    report = Report()
    later = plan(first.api, CAMEL, report, remembered=first.known)

    assert printed(later) == printed(first)
    assert later.known == first.known
    assert not report.failed


PINS = """
[names.types]
Pet = "furry_animal"
[names.resources]
"pets.chats" = "pets.long_talks"
[names.methods]
"GET /pets" = "pets.import"
[names.arguments."DELETE /pets/{id}"]
id = "pet_key"
"""


def pins_of(folder: Path, text: str) -> Pins:
    (folder / "sdk.toml").write_text(text, "utf-8")
    report = Report()
    found = read_config(folder / "sdk.toml", report).names
    assert not report.failed
    return found


def test_names_of_settings_are_written_as_a_language_writes_them(tmp_path: Path) -> None:
    """`import` is a keyword of others, and a resource is found by what sdk.toml calls it in every language."""
    report, pins = Report(), pins_of(tmp_path, PINS)

    found = plan(planned(tmp_path, CAMEL).api, CAMEL, report, pins=pins)

    assert not report.failed
    calls = {each.operation.path: (*each.path, each.method) for each in found.operations.values()}
    assert calls["/pets/{id}/chats"] == ("Pets", "LongTalks", "Create")
    assert ("Pets", "Import") in [(*each.path, each.method) for each in found.operations.values()]
    assert "FurryAnimal" in found.types.names.values()
    [removal] = [each for each in found.operations.values() if each.operation.method == "DELETE"]
    assert removal.name(removal.call.all[0]) == "petKey"


def test_name_of_settings_that_is_none_in_a_language_is_an_error_there_alone(tmp_path: Path) -> None:
    pins, api = pins_of(tmp_path, '[names.types]\nPet = "class"\n'), planned(tmp_path, CAMEL).api
    reports = {language.title: Report() for language in (CAMEL, PYTHON)}

    found = {language.title: plan(api, language, reports[language.title], pins=pins) for language in (CAMEL, PYTHON)}

    assert [each.message for each in reports["Python"] if each.code == "pin-invalid"] == [
        "names.types: 'class' is no name in Python: it is a keyword"
    ]
    assert "Pet" in found["Python"].types.names.values()
    assert not reports["Camel"].failed
    assert "Class" in found["Camel"].types.names.values()
