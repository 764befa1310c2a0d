"""Operations -> methods of services: their arguments, the struct of their parameters, and what they say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.model import Api, Operation, Use
from sdkwright.plan.access.servers import shown, usable
from sdkwright.plan.calls.arguments import PATH, Argument
from sdkwright.plan.constants import only_value
from sdkwright.plan.names.known_names import KnownNames, key_of
from sdkwright.plan.names.punctuation import distinct_spellings
from sdkwright.plan.names.scopes import GIVEN, Scope, Wish
from sdkwright.plan.operations import PlannedOperation
from sdkwright.report import Pointer, Report
from sdkwright.targets.go import docs
from sdkwright.targets.go.bodies import Bodies, left_out
from sdkwright.targets.go.code.calls import UNKNOWN, Result, signature
from sdkwright.targets.go.code.layout import columns, constant_text, tag
from sdkwright.targets.go.code.styles import JSON, words_of
from sdkwright.targets.go.code.types import RAW, STRING, Types
from sdkwright.targets.go.names.identifiers import GO, call_of, coded
from sdkwright.targets.go.pages import pages_view
from sdkwright.targets.go.views import (
    AlternativeView,
    BodyView,
    FieldView,
    MethodView,
    PagesView,
    ParameterView,
    StructView,
)
from sdkwright.text import Code, Text

_TAGS = {"query": "query", "headers": "header", "cookies": "cookie"}
_USUAL = "application/json"


@dataclass(frozen=True, slots=True)
class MethodNames:
    """What was named for methods, by the places of their operations."""

    params: Mapping[Pointer, Code]
    iterators: Mapping[Pointer, Code]


class Methods:
    """Makes the views of methods; `names` are those of their structs of parameters, and of what goes through pages."""

    def __init__(self, api: Api, types: Types, names: MethodNames, known_names: KnownNames, report: Report) -> None:
        self._api = api
        self._known_names = known_names
        self._types = types
        self._names = names
        self._report = report
        self._bodies = Bodies(api, types, report)

    def method(self, planned: PlannedOperation) -> MethodView | None:
        """A method; None where Go cannot say what the operation needs, which is told."""
        operation, call = planned.operation, planned.call
        outside = [each for each in call.outside if self._is_sayable(each, operation)]
        missing = next((each for each in call.outside if each not in outside and each.must_be_given), None)
        if missing is not None:
            left_out(
                operation, f"it needs {missing.wire}, which is written in another media type", missing.at, self._report
            )
            return None
        body = self._bodies.body(call) if call.bodies else None
        if call.bodies and body is None:
            types = ", ".join(call.media_types)
            left_out(operation, f"it sends no JSON but {types}", call.bodies[0].how.content.at, self._report)
            return None
        result = self._bodies.result(planned)
        if result is None:
            return None
        path = tuple(self._in_path(planned, each) for each in _in_order(outside, operation))
        return self._view(planned, path, self._struct(planned, outside), body, result)

    def _view(
        self,
        planned: PlannedOperation,
        path: tuple[ParameterView, ...],
        params: StructView | None,
        body: BodyView | None,
        result: Result,
    ) -> MethodView:
        operation, name = planned.operation, coded(planned.method)
        asked = planned.security.alternatives
        pages = self._pages(planned, path, params, body)
        return MethodView(
            name=name,
            call=call_of(planned.path, planned.method),
            verb=Text(operation.method),
            target=Text(operation.target),
            pointer=Text(self._api.original_place(operation.at).seen_from(self._api.at)),
            doc=docs.of_method(operation, planned.doc, name, self._bodies.errors(planned)),
            signature=signature(
                ((each.name, each.annotation) for each in path),
                body.annotation if body else None,
                params.name if params else None,
            ),
            returns=result.returns,
            result=result.code,
            fetch=result.fetch,
            path=path,
            params=params,
            body=body,
            pages=pages,
            accept=Text("" if planned.outcome.accept == _USUAL else planned.outcome.accept),
            redirects=tuple(Text(each.status) for each in planned.outcome.successes if each.status[:1] == "3"),
            server=Text(self._server(operation)),
            alternatives=tuple(AlternativeView(tuple(map(Text, keys))) for keys in asked or ()),
            asks_nobody=asked == (),
        )

    def _pages(
        self,
        planned: PlannedOperation,
        path: tuple[ParameterView, ...],
        params: StructView | None,
        body: BodyView | None,
    ) -> PagesView | None:
        """The method that goes through all pages; that there is none, where there are pages, is told."""
        pages = planned.operation.pages
        if pages is None:
            return None
        name = self._names.iterators[planned.operation.at]
        view = pages_view(planned, name, path=path, body=body, params=params, types=self._types, api=self._api)
        if view is None:
            message = "Go gives one page: ask for the next with what this one says"
            self._report.note("go-pages", message, pages.at)
        return view

    def _server(self, operation: Operation) -> str:
        """Where an operation is, in place of where the API is."""
        if not operation.servers:
            return ""
        found = shown(usable(operation.servers)[0])
        if found.startswith(("https://", "http://")) and "{" not in found:
            return found
        message = "this operation is at a server of its own: say where with WithBaseURL"
        self._report.note("go-server", message, operation.servers[0].at)
        return ""

    # ---------------------------------------------------------------------------------------- parameters

    def _is_sayable(self, argument: Argument, operation: Operation) -> bool:
        """Whether Go can send a parameter; of one that it cannot, and that may be left out, this is said."""
        media_type = (argument.written.writing.media_type if argument.written else None) or ""
        is_json = media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))
        if argument.place in (PATH, *_TAGS) and (not media_type or is_json):
            return True
        if not argument.must_be_given:
            message = f"Go cannot write {argument.wire} as {media_type or 'the whole query'}: it is left out"
            self._report.warning("go-parameter", message, argument.at)
        return False

    def _in_path(self, planned: PlannedOperation, argument: Argument) -> ParameterView:
        use = argument.uses[0]
        words, found = tuple(words_of(argument.written)), self._types.value(use)
        annotation = STRING.code if found is RAW else found.code
        return ParameterView(
            name=coded(planned.name(argument)),
            annotation=self._types.item(use) if JSON in words else annotation,
            wire=Text(argument.wire),
            doc=Text(docs.of_value(argument.doc, (use,), self._api, argument.wire)),
            words=tuple(map(Text, words)),
        )

    def _struct(self, planned: PlannedOperation, outside: list[Argument]) -> StructView | None:
        """The struct of all parameters that are not in the path."""
        listed = [each for each in outside if each.place != PATH]
        if not listed:
            return None
        name = self._names.params[planned.operation.at]
        spelled = distinct_spellings([each.wire for each in listed], GO.field)
        wishes = {
            each.key: self._wish(each, names, key_of(planned.operation))
            for each, names in zip(listed, spelled, strict=True)
        }
        names = Scope("field", GO, self._report).settle(wishes)
        fields = tuple(self._field(each, coded(names[each.key])) for each in listed)
        return StructView(
            name=name,
            doc=Text(f"{name} has the parameters of {call_of(planned.path, planned.method)}."),
            fields=tuple(_in_columns(fields, [self._tag(each) for each in listed])),
            extra=UNKNOWN,
        )

    def _wish(self, argument: Argument, names: tuple[str, ...], operation: str) -> Wish:
        """What a parameter would like to be called, or what sdk.toml calls the argument that it is elsewhere."""
        wish = Wish((*names, f"{GO.field(argument.place.rstrip('s'))}{names[0]}"), argument.at, GIVEN)
        for said in (argument.wire, f"{argument.place}.{argument.wire}"):
            wish = self._known_names.wish(wish, "arguments", (operation,), said)
        return replace(wish, candidates=tuple(map(GO.field, wish.candidates)))

    def _field(self, argument: Argument, name: Code) -> FieldView:
        use = Use(argument.uses[0].schema)
        code = self._types.item(use) if argument.required else self._types.optional(use)
        doc = Text(docs.of_value(argument.doc, argument.uses, self._api, argument.wire))
        return FieldView(name, code, UNKNOWN, Text(argument.wire), doc, is_optional=not argument.required)

    def _tag(self, argument: Argument) -> Code:
        pairs = {_TAGS[argument.place]: argument.wire}
        if words := ",".join(words_of(argument.written)):
            pairs["style"] = words
        schema = self._api.schema(argument.uses[0])
        constant = only_value(argument.doc, schema) if argument.required else None
        if constant is not None:
            pairs["const"] = constant_text(constant)
        elif argument.required:
            pairs["required"] = "true"
        return tag(pairs)


def _in_columns(fields: tuple[FieldView, ...], tags: list[Code]) -> Iterator[FieldView]:
    rows = [(each.name, each.annotation, made) for each, made in zip(fields, tags, strict=True)]
    lines = columns(rows, [bool(each.doc) for each in fields])
    for each, line in zip(fields, lines, strict=True):
        yield FieldView(each.name, each.annotation, line, each.wire, each.doc, each.is_optional)


def _in_order(arguments: list[Argument], operation: Operation) -> list[Argument]:
    """The parameters of the path, as they stand in it."""
    return sorted(
        (each for each in arguments if each.place == PATH), key=lambda each: operation.target.find(f"{{{each.wire}}}")
    )
