"""Statements that may be long, laid out as black does it, so that black has nothing left to do.

Black stays the judge: where it would write something else, it does. Each hit here saves it the second half of its work.
"""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright.long_lines import laid_out
from sdkwright.targets.python.code.literals import literal
from sdkwright.text import Code

WIDTH = 88
_INDENT = 4
FIELD, FIELD_ASIDE = Code("field"), Code("_field")
"""What declares a property of another name in JSON; and what it is imported as beside a property called `field`."""
_MANY, _GROUP = 300, 100


def import_statement(module: str, names: Sequence[str], *, indent: int) -> Code:
    """`from module import names`, or a line for each name."""
    line = f"from {module} import {', '.join(names)}"
    broken = (f"from {module} import (", *(f"    {name}," for name in names), ")")
    is_usual = line.isascii() and len(names) > 1 and indent + max(map(len, broken)) <= WIDTH
    return Code("\n".join(broken)) if is_usual and indent + len(line) > WIDTH else _statement(line, indent=indent)


def class_statement(name: str, base: str) -> Code:
    """`class Name(Base):`."""
    return _statement(f"class {name}({base}):", indent=0)


def _statement(line: str, *, indent: int) -> Code:
    """A statement as black breaks it so many columns deep; one of which that is not known stays on its line."""
    found = None if indent + len(line) <= WIDTH else laid_out(line, depth=indent // _INDENT)
    return Code(line if found is None else "\n".join(found))


def alternatives(parts: Sequence[str]) -> Sequence[str]:
    """The alternatives of a type, in parentheses by the hundred where there are very many.

    `A | B | C` nests to the left: the parser of Python, and whoever walks the tree, has an end at about a thousand.
    """
    if len(parts) <= _MANY:
        return parts
    return [f"({' | '.join(parts[at : at + _GROUP])})" for at in range(0, len(parts), _GROUP)]


def alias_statement(name: str, annotation: str) -> Code:
    """`Name: TypeAlias = "annotation"`; a text that is too long for a line is laid out as the type that it stands for.

    Checkers read that as if it stood in parentheses (typing specification, "String annotations"); Python does where it
    has a pair of its own.
    """
    usual = _statement(f"{name}: TypeAlias = {literal(annotation)}", indent=0)
    if max(map(len, usual.split("\n"))) <= WIDTH or "\\" in annotation or '""' in annotation:
        return usual
    head = f"{name}: TypeAlias = "
    found = laid_out(head + annotation, depth=0) or ()
    within = found if len(found) > 1 else (f"{head}(", f"    {annotation}", ")")
    return Code("\n".join([within[0].replace(head, f'{head}"""', 1), *within[1:-1], f'{within[-1]}"""']))


def field_statement(name: str, annotation: Sequence[str], value: str) -> Code:
    """`name: annotation = value`, one level deep; the annotation comes in its alternatives."""
    whole = " | ".join(alternatives(annotation))
    return _statement(f"{name}: {whole} = {value}" if value else f"{name}: {whole}", indent=_INDENT)


def key_statement(name: str, annotation: Sequence[str], *, is_required: bool) -> Code:
    """`name: annotation` of a typed dict, one level deep; `name: NotRequired[annotation]` of what may be left out."""
    whole = " | ".join(alternatives(annotation))
    return _statement(f"{name}: {whole}" if is_required else f"{name}: NotRequired[{whole}]", indent=_INDENT)


def not_required(annotation: str) -> Code:
    """The type of a key that may be left out."""
    return Code(f"NotRequired[{annotation}]")


def key_item(wire: Code, annotation: Code) -> Code:
    """`"name": "annotation",` of a typed dict whose keys are not all names in Python."""
    return Code(f"{wire}: {annotation},")


MODEL = Code("Model")
CONSTRUCTOR, CONSTRUCTOR_ASIDE = Code("constructor"), Code("_constructor")
"""What makes a constructor of its signature, and the same beside a property of that name."""
READ_ONLY = Code("READ_ONLY")
"""The default of a property that only a server gives."""


def wire_field(wire: Code, default: Code, function: Code, *, is_unread: bool = False, is_secret: bool = False) -> Code:
    """The right side of a field whose name in JSON is another, that no response has, or that nobody should see."""
    told = [wire, *([f"default={default}"] if default else []), *(["write_only=True"] if is_unread else [])]
    told += ["secret=True"] if is_secret and not is_unread else []
    return Code(f"{function}({', '.join(told)})")


def parameter(name: str, annotation: Sequence[str], default: str) -> Code:
    """`name: annotation = default,`, two levels deep, in a signature of which every argument has its own line."""
    whole = " | ".join(alternatives(annotation))
    line = f"{name}: {whole} = {default}," if default else f"{name}: {whole},"
    if 2 * _INDENT + len(line) <= WIDTH:
        return Code(line)
    found = laid_out(f"def n(self, {line}):", depth=1)
    return Code(line if found is None else "\n".join(each.removeprefix(" " * _INDENT) for each in found[2:-1]))


def option_statement(name: str, annotation: Sequence[str]) -> Code:
    """`name: annotation` of a typed dict, two levels deep."""
    return _statement(f"{name}: {' | '.join(alternatives(annotation))}", indent=2 * _INDENT)


NO_ERRORS = Code("errors={},")
"""What says of an operation that nothing is known of its errors."""


def mapping_argument(name: str, entries: Sequence[tuple[Code, Code]]) -> Code:
    """`name={key: value},` of a call, one level deep; empty where there is nothing to say."""
    if not entries:
        return Code("")
    items = [f"{key}: {value}" for key, value in entries]
    line = f"{name}={{{', '.join(items)}}},"
    if _INDENT + len(line) <= WIDTH:
        return Code(line)
    exploded = f"{name}={{{', '.join(items)},}},"
    return _argument(exploded) or Code("\n".join([f"{name}={{", *(f"    {item}," for item in items), "},"]))


def call_argument(name: str, function: str, arguments: Sequence[tuple[str, Code]]) -> Code:
    """`name=function(key=value),` of a call, one level deep."""
    inner = ", ".join(f"{key}={value}" for key, value in arguments)
    line = f"{name}={function}({inner}),"
    if _INDENT + len(line) <= WIDTH:
        return Code(line)
    exploded = line if 2 * _INDENT + len(inner) <= WIDTH else f"{name}={function}({inner},),"
    return _argument(exploded) or Code(exploded)


def _argument(line: str) -> Code | None:
    """An argument of a call, one level deep, of which every argument has its own line; None where that is not known."""
    found = laid_out(f"n(0, {line})", depth=0)
    return None if found is None else Code("\n".join(each.removeprefix(" " * _INDENT) for each in found[2:-1]))


def nested_argument(name: str, groups: Sequence[tuple[Code, Sequence[tuple[Code, Code]]]]) -> Code:
    """`name={group: {key: value}},` of a call, one level deep; empty where there is nothing to say."""
    inner = [(key, _dict(items, at=2 * _INDENT + len(f"{key}: ,"))) for key, items in groups if items]
    flat = [(key, _dict(items, at=-WIDTH)) for key, items in groups if items]
    line = mapping_argument(name, flat)
    return line if "\n" not in line else mapping_argument(name, inner)


def _dict(items: Sequence[tuple[Code, Code]], *, at: int) -> Code:
    """A dict, on one line if it fits there behind `at` characters."""
    pairs = [f"{key}: {value}" for key, value in items]
    line = f"{{{', '.join(pairs)}}}"
    if at + len(line) <= WIDTH:
        return Code(line)
    return Code("\n".join(["{", *(f"        {pair}," for pair in pairs), "    }"]))


def implied_argument(rules: Sequence[tuple[Sequence[tuple[Code, Code]], Sequence[tuple[Code, Code]]]]) -> Code:
    """`implied=(implied.Implied(given={...}),),` of a call, one level deep; empty where there is no rule."""
    if not rules:
        return Code("")
    lines = ["implied=("]
    for given, constants in rules:
        lines += ["    implied.Implied(", *_entry("given", given), *_entry("constants", constants), "    ),"]
    return Code("\n".join([*lines, "),"]))


def _entry(name: str, items: Sequence[tuple[Code, Code]]) -> list[str]:
    told = _dict(items, at=3 * _INDENT + len(f"{name}=,"))
    return [f"        {name}={told},"]


def decorator(name: str, argument: Code) -> Code:
    """`@name(argument)`, one level deep."""
    line = f"@{name}({argument})"
    return Code(line) if _INDENT + len(line) <= WIDTH else Code(f"@{name}(\n    {argument}\n)")
