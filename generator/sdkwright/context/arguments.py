"""Arguments: what a caller gives beside the body."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright import model
from sdkwright.context import contents as content_facts
from sdkwright.context import operations as operation_facts
from sdkwright.context import types as type_facts
from sdkwright.context.closed_sets import Place, Styled
from sdkwright.context.codes import word
from sdkwright.context.examples import Example, examples_of
from sdkwright.context.placed import Valued
from sdkwright.context.values import Value
from sdkwright.model import Doc
from sdkwright.report import Pointer
from sdkwright.text import Text


@dataclass(frozen=True, slots=True)
class OfOperation:
    """A parameter with the operation that has it."""

    parameter: model.Parameter
    """The parameter."""
    operation: model.Operation
    """The operation."""


class Argument(Valued[OfOperation]):
    """A parameter of an operation."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node.parameter.name, self._node.parameter.location, self._node.operation.at

    @property
    def _doc(self) -> Doc:
        return self._node.parameter.doc

    @property
    def _behind(self) -> Doc:
        return self._of_type(self._node.parameter.use)

    @property
    def _at(self) -> Pointer:
        return self._node.parameter.at

    @property
    def name(self) -> Text:
        """Its name over HTTP."""
        return Text(self._node.parameter.name)

    @property
    def location(self) -> Place:
        """Where it travels: `path`, `query`, `querystring` (all of the query as one value), `header` or `cookie`."""
        return word(self._node.parameter.location)

    @property
    def operation(self) -> operation_facts.Operation:
        """The operation that has it."""
        return operation_facts.Operation(self._node.operation, self._index)

    @property
    def type(self) -> type_facts.Type:
        """What its values are."""
        return type_facts.Type(self._node.parameter.use, self._index)

    @property
    def is_required(self) -> bool:
        """Whether it must be given."""
        return self._node.parameter.required

    @property
    def may_be_empty(self) -> bool:
        """Whether an empty text says something that its type does not (`allowEmptyValue`)."""
        return self._node.parameter.may_be_empty

    @property
    def style(self) -> Styled | None:
        """How arrays and objects become text: `simple`, `label`, `matrix`, `form`, `spaceDelimited`, `pipeDelimited`,
        `tabDelimited`, `deepObject` or `cookie`; None where it has a media type.
        """
        return content_facts.style_of(self._node.parameter.writing)

    @property
    def explodes(self) -> bool:
        """Whether arrays and objects are taken apart."""
        return self._node.parameter.writing.explode

    @property
    def allows_reserved(self) -> bool:
        """Whether signs with a meaning in URLs stay as they are."""
        return self._node.parameter.writing.reserved

    @property
    def contents(self) -> tuple[content_facts.Content, ...]:
        """Its media type, where its value is written in one."""
        return tuple(content_facts.Content(each, self._index) for each in self._node.parameter.contents)

    @property
    def examples(self) -> tuple[Example, ...]:
        """Examples of its value."""
        return examples_of(self._node.parameter.example_objects, self._index)

    @property
    def shown(self) -> Value | None:
        """A value that shows it: its example, else one of its type; none where it has none that could be shown."""
        found = self._index.requests.value(self._node.parameter, self._node.operation)
        return Value(found) if found is not None else None
