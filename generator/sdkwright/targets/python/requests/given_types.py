"""The annotations of what callers give, along which the runtime looks at it: what they write is often a dict."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sdkwright.model import Anything, Api, Array, Location, Operation, Use
from sdkwright.plan.bodies.members import Part
from sdkwright.plan.bodies.sending import Sent, sent
from sdkwright.plan.calls.arguments import BODY, ORDER, place_of
from sdkwright.plan.calls.values import holds_secret, is_binary, takes_null
from sdkwright.plan.calls.writing import is_null_sent
from sdkwright.targets.python.code.accepts import is_text
from sdkwright.targets.python.code.layout import mapping_argument, nested_argument
from sdkwright.targets.python.code.literals import literal, literal_tuple
from sdkwright.targets.python.code.types import NOTHING, Annotations
from sdkwright.targets.python.models.type_views import GivenView
from sdkwright.text import Code, Text

_ANYTHING = "object"
_BYTES = "bytes"


class GivenTypes:
    """Makes them."""

    def __init__(self, api: Api, annotations: Annotations) -> None:
        self._api = api
        self._annotations = annotations

    def view(self, operation: Operation) -> GivenView:
        """What is known of what callers give to an operation."""
        usual = sent(operation.body, self._api) if operation.body is not None else None
        return GivenView(
            types=self._parameters(operation),
            required=self._required(operation, usual),
            passwords=self._passwords(operation, usual),
            files=self._files(usual) if usual is not None else NOTHING,
            body_type=Text(self._annotation(usual) if usual is not None else ""),
            body_types=self._others(usual) if usual is not None else NOTHING,
        )

    def _parameters(self, operation: Operation) -> Code:
        """The annotations of the parameters that are more than a single value, by place and name."""
        told: dict[str, list[tuple[Code, Code]]] = {place: [] for place in ORDER}
        for each in operation.parameters:
            if not is_text(each.use, self._api):
                annotation = self._annotations.reads(each.use).without_none().code
                told[place_of(each)].append((literal(each.name), literal(annotation)))
        return nested_argument("types", [(literal(place), told[place]) for place in ORDER])

    def _required(self, operation: Operation, usual: Sent | None) -> Code:
        """The parameters for which None is no value, by place; in a path that goes without saying.

        Of a body that may be of several kinds, the tags that its caller gives: of no constant the class says who does.
        """
        told: dict[str, list[str]] = {place: [] for place in ORDER}
        for each in (p for p in operation.parameters if p.required and not is_null_sent(p, self._api)):
            if each.location is not Location.PATH:
                told[place_of(each)].append(each.name)
        ways = usual.spread.members if usual is not None and usual.spread is not None and not usual.others else ()
        tags = [[p.name for p in way if p.required and p.values and p.constant is None] for way in ways if way]
        told[BODY] = [name for name in (tags[0] if tags else ()) if all(name in each for each in tags)]
        return _names("required", told)

    def _passwords(self, operation: Operation, usual: Sent | None) -> Code:
        """The arguments that no error and no log shows, by place."""
        told: dict[str, dict[str, None]] = {place: {} for place in ORDER}
        for each in operation.parameters:
            if self._is_secret(each.name, (each.use,)):
                told[place_of(each)][each.name] = None
        for how in (usual, *usual.others) if usual is not None else ():
            for part in how.spread.parts if how.spread is not None else ():
                if not part.is_further and self._is_secret(part.name, part.uses):
                    told[BODY][part.name] = None
        return _names("passwords", told)

    def _is_secret(self, name: str, uses: tuple[Use, ...]) -> bool:
        return name.lower().endswith("password") or any(holds_secret(use, self._api) for use in uses)

    def _files(self, usual: Sent) -> Code:
        """The annotations of the parts of a form that are files."""
        hows = [how for how in (usual, *usual.others) if how.may_hold_files]
        parts = [part for how in hows if how.spread is not None for part in how.spread.parts]
        found = {None if part.is_further else part.name: self._file(part) for part in parts}
        return mapping_argument("files", [(literal(name), literal(code)) for name, code in found.items() if code])

    def _file(self, part: Part) -> str:
        """The annotation of a part that is a file, or a list of them, and never text."""
        if all(is_binary(use, self._api) for use in part.uses):
            return _BYTES
        schemas = [self._api.schema(use) for use in part.uses]
        are_lists = all(isinstance(each, Array) and is_binary(each.items, self._api) for each in schemas)
        return f"list[{_BYTES}]" if are_lists else ""

    def _others(self, usual: Sent) -> Code:
        """The annotations of the bodies of those media types in which it has another shape."""
        told = [(m, self._annotation(each)) for each in usual.others for m in each.media_types]
        return mapping_argument("body_types", [(literal(m), literal(code or _ANYTHING)) for m, code in told])

    def _annotation(self, how: Sent) -> str:
        if how.is_binary:
            return "" if how.takes_text else _BYTES
        use = how.content.use
        if use is None or isinstance(self._api.schema(use), Anything):
            return ""
        found = self._annotations.reads(use).without_none()
        return (found.optional() if how.may_be_json and takes_null(use, self._api) else found).code


def _names(name: str, told: Mapping[str, Collection[str]]) -> Code:
    """`name={place: (names,)},` of a call."""
    places = [place for place in ORDER if told[place]]
    return mapping_argument(name, [(literal(place), literal_tuple([*told[place]])) for place in places])
