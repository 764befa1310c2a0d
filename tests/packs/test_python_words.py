"""The facts in a pack of Python: the names of the SDK hang on them, and templates are checked against both."""

from __future__ import annotations

from pathlib import Path

from .test_packs import files, here, one_output, only_error, run

__all__ = ["here"]

TEMPLATE = """\
{% for operation in api.operations %}
{{ operation.method }} {{ operation.path|md }}: client.{{ operation.python.call }}
{% for each in operation.arguments %}
  {{ each.location }} {{ each.name|md }}: {{ each.python.annotation }}
{% endfor %}
  in {{ operation.resource.python.call }}, {{ operation.slug }}
{% endfor %}
{% for type in api.types %}
{{ type.slug }}: {{ type.python.name }} in {{ type.python.module }}
{% for field in type.fields %}
  {{ field.name|md }} ({{ field.type.kind }}): {{ field.python.annotation }}, of {{ field.owner.python.annotation }}
{% endfor %}
{% endfor %}
"""


def test_names_of_the_sdk_hang_on_the_facts() -> None:
    assert run(one_output(TEMPLATE)).ok

    assert files()["out.txt"].splitlines() == [
        "GET /pets: client.pets.list",
        "  in pets, pets-list",
        "POST /pets/{id}/feed: client.pets.feed",
        "  path id: str",
        "  in pets, pets-feed",
        "pet: Pet in pet",
        "  name (string): str | None, of Pet",
        "  color (enumeration): PetColor | None, of Pet",
    ]


def test_the_words_are_checked_before_anything_is_made() -> None:
    template = "{% for o in api.operations if false %}{% for each in o.resource.operations %}{{ each.python.cal }}{% endfor %}{% endfor %}"

    found = only_error(run(one_output(template)))

    assert found["code"] == "no-attribute"
    assert "an OperationView has no `cal`" in str(found["message"])


def test_no_words_hang_on_the_facts_alone() -> None:
    pack = one_output("{% for operation in api.operations %}{{ operation.python.call }}{% endfor %}")
    manifest = Path("pack", "pack.toml")
    manifest.write_text('target = "none"\n' + manifest.read_text("utf-8"), encoding="utf-8")

    found = only_error(run(pack))

    assert "an Operation has no `python`" in str(found["message"])


def test_members_and_bodies_have_words_of_the_sdk() -> None:
    template = """\
{% for type in api.types %}{% for field in type.fields %}{% for value in field.type.values %}
{{ value.value.text|md }}: {{ field.python.annotation }}, {{ value.python.name }} = {{ value.python.value }}
{% endfor %}{% endfor %}{% endfor %}
{% for operation in api.operations %}{% for response in operation.responses %}{% for content in response.contents %}
{{ response.slug }}: {{ content.python.annotation }}
{% endfor %}{% endfor %}{% endfor %}
"""

    assert run(one_output(template)).ok
    assert [line for line in files()["out.txt"].splitlines() if line] == [
        'red: PetColor | None, RED = "red"',
        'blue: PetColor | None, BLUE = "blue"',
        "pets-list-200: list[Pet]",
    ]
