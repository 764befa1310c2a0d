"""What the templates can print of types: the modules below `types/`, and the webhooks that are made of them.

```
module ── model ── field        webhooks ── event
   ├─ enum ── member
   └─ alias
typed_dicts ── typed_dict ── key
         └─ alias
```
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from sdkwright.text import Code, NeverEmpty, Text


@dataclass(frozen=True, slots=True)
class GivenView:
    """What an operation says of the types of what a caller gives.

    `types` are those of parameters that are more than a single value, `required` those for which None is no value, and
    `passwords` what no error and no log shows; `body_type` is that of the usual body, `body_types` those in other media
    types, and `files` are the parts of a form that are files.
    """

    types: Code
    required: Code
    passwords: Code
    files: Code
    body_type: Text
    body_types: Code


@dataclass(frozen=True, slots=True)
class ImportView:
    """A whole import statement, wrapped where it is long; `names_deprecated` where it names a deprecated type.

    A blank line goes before the one that `starts_group`: the first of the SDK itself, behind others.
    """

    statement: Code
    names_deprecated: bool = False
    starts_group: bool = False


@dataclass(frozen=True, slots=True)
class FieldView:
    """A property of a model; `wire` is its name in JSON, which must be said where `has_wire_name`.

    `narrows` where the base has it, too, and `replaces` where its type there does not hold this one for a checker.
    `statement` declares it, as black lays it out.
    """

    statement: Code
    name: Code
    annotation: Code
    default: Code
    wire: Text
    has_wire_name: bool
    doc: Text
    is_required: bool
    narrows: bool
    replaces: bool


@dataclass(frozen=True, slots=True)
class KindView:
    """A kind of a base: the value that the discriminating property has in it, and the name of its class."""

    value: Code
    model: Code


@dataclass(frozen=True, slots=True)
class ConstructorView:
    """What a class takes that a request can hold: `parameters` are whole lines of its signature.

    `has_optional` where any of them can be left out.
    """

    decorator: Code
    parameters: tuple[Code, ...]
    has_optional: bool


@dataclass(frozen=True, slots=True)
class FurtherView:
    """The type of the properties that a class does not declare, and what makes a property of Python of its method."""

    decorator: Code
    annotation: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    """A class for an object; `statement` opens it.

    `base` is what it inherits from, `fields` are only those that are not alike there. A base with `kinds` is read as
    the one that its property `discriminator` names. The `constructor` is None where it follows from the fields, and
    `further` where nothing is said of properties that it does not declare, or its base says it. `deprecation` is the
    decorator of one that is deprecated.
    """

    statement: Code
    name: Code
    base: Code
    doc: Text
    fields: tuple[FieldView, ...]
    needs: frozenset[Code]
    discriminator: Text
    kinds: tuple[KindView, ...]
    constructor: ConstructorView | None
    further: FurtherView | None
    deprecation: Code | None


@dataclass(frozen=True, slots=True)
class TagView:
    """An attribute that tells the members of unions apart, and what it is called in JSON."""

    name: Code
    wires: tuple[Text, ...]

    @property
    def is_renamed(self) -> bool:
        """Whether any of them has another name there."""
        return any(wire.raw != self.name for wire in self.wires)


@dataclass(frozen=True, slots=True)
class MemberView:
    """A value of an enumeration."""

    name: Code
    value: Code
    doc: Text


@dataclass(frozen=True, slots=True)
class EnumView:
    """A class for an enumeration; `base` is the runtime's class for its kind of value, `statement` opens the class.

    `deprecation` is the decorator of one that is deprecated.
    """

    statement: Code
    name: Code
    base: Code
    doc: Text
    members: tuple[MemberView, ...]
    deprecation: Code | None


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type that needs no class of its own; `statement` gives it."""

    statement: Code
    name: Code
    annotation: Code
    annotation_text: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class EventView:
    """A webhook or a callback, by the name that the description gives it, and the type of its payload.

    `title` is what a list says of it: the summary, or the first paragraph.
    """

    name: Text
    annotation: Code
    annotation_text: Text
    doc: Text
    title: Text


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module of all events; `union` is the type of a payload of any of them.

    They have `hub_signatures` where the description says that the header `X-Hub-Signature-256` comes with them, else
    those of Standard Webhooks.
    """

    doc: Text
    events: tuple[EventView, ...]
    union: Code
    union_text: Text
    late_imports: tuple[ImportView, ...]
    hub_signatures: bool

    @property
    def names_deprecated(self) -> bool:
        """Whether a checker would tell of deprecated types in the module."""
        return any(each.names_deprecated for each in self.late_imports)


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A file below `types/`: a component or an operation's body or response, with what only it is made of.

    `exports` are the names that it defines, and `export` imports them into `types`. `narrows` where a class says more
    of a property than its base, and `replaces` where a checker may not see that it is more.
    """

    name: Code
    doc: Text
    models: tuple[ModelView, ...]
    enums: tuple[EnumView, ...]
    aliases: tuple[AliasView, ...]
    imports: tuple[ImportView, ...]
    late_imports: tuple[ImportView, ...]
    exports: Annotated[tuple[Code, ...], NeverEmpty()]
    export: ImportView
    narrows: bool
    replaces: bool

    @property
    def has_deprecated(self) -> bool:
        """Whether a class in it is deprecated."""
        return any(model.deprecation for model in self.models) or any(enum.deprecation for enum in self.enums)

    @property
    def names_deprecated(self) -> bool:
        """Whether a checker would tell of deprecated types in the module."""
        imports = (*self.imports, *self.late_imports)
        return self.has_deprecated or any(each.names_deprecated for each in imports)


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key of a typed dict: `statement` is its whole line, and `name` is empty where it is no name in Python."""

    statement: Code
    name: Code
    wire: Text
    doc: Text


@dataclass(frozen=True, slots=True)
class TypedDictView:
    """What a dict for a model holds; it `is_class` where all keys are names in Python. `has_required` keys or none."""

    name: Code
    keys: tuple[KeyView, ...]
    doc: Text
    is_class: bool
    has_required: bool


@dataclass(frozen=True, slots=True)
class TypedDictsView:
    """A file below `types/typed_dicts/`: the dicts for the models of the module that is called the same."""

    name: Code
    dicts: tuple[TypedDictView, ...]
    aliases: tuple[AliasView, ...]
    late_imports: tuple[ImportView, ...]
    exports: Annotated[tuple[Code, ...], NeverEmpty()]
    export: ImportView

    @property
    def names_deprecated(self) -> bool:
        """Whether a checker would tell of deprecated types in the module."""
        return any(each.names_deprecated for each in self.late_imports)
