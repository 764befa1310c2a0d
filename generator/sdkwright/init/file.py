"""Settings -> the text of an sdk.toml: tables in the order of its schema, a comment where there is something to say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.init import toml
from sdkwright.text import Json

SCHEMA = "sdk.schema.json"
_ORDER = "servers client auth project readme names include exclude pages".split()
_ABOVE = {
    "servers": "Where the API is; Client(server=...) chooses one, and the first is used where nobody does.",
    "auth": "",
    "names": "Names: what is not here is derived from the description, and the lock keeps it.",
    "exclude": "What the SDK does not offer.",
    "pages": "Lists that come in pages.",
}


def settings_text(settings: Mapping[str, Json], head: str, tail: str = "") -> str:
    """The file; `head` and `tail` are words that stand above and below its settings."""
    lines = [f"#:schema {SCHEMA}", *toml.comment(head)]
    plain = {key: value for key, value in settings.items() if key not in _ORDER}
    lines += ["", *(line for key, value in plain.items() for line in toml.pair(key, value))]
    for key in _ORDER:
        if key in settings:
            above = [f"# {_ABOVE[key]}"] if _ABOVE.get(key) else []
            found = list(_table((key,), settings[key]))
            lines += ["", *above, *(found[1:] if found and not found[0] else found)]
    lines += ["", *toml.comment(tail)] if tail else []
    return "\n".join(lines) + "\n"


def _table(way: tuple[str, ...], content: Json) -> Iterator[str]:
    """A table: its values, then the tables inside it, each below a line of its own."""
    if isinstance(content, list):
        for entry in content:
            yield from ("", f"[[{toml.dotted(way)}]]")
            yield from _pairs(entry)
        return
    assert isinstance(content, dict), "the schema has no other kind of table"
    if any(not _is_table(way, key, value) for key, value in content.items()):
        yield from ("", f"[{toml.dotted(way)}]")
        yield from _pairs({key: value for key, value in content.items() if not _is_table(way, key, value)})
    for key, value in content.items():
        if _is_table(way, key, value):
            yield from _table((*way, key), value)


def _is_table(way: tuple[str, ...], key: str, value: Json) -> bool:
    """Whether a value has a table of its own: small ones, such as a header's, stand on one line."""
    return isinstance(value, dict) and way not in (("client", "headers"), ("client", "query"))


def _pairs(content: Json) -> Iterator[str]:
    for key, value in content.items() if isinstance(content, dict) else ():
        yield from toml.pair(key, value)
