"""Operations -> the tree of resources, a class for each node and a method for each operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.model import Api, Given, Operation
from sdkwright.plan.docs.resources import ResourceDoc, ResourceDocs
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.operations import Operations, PlannedOperation
from sdkwright.plan.resources import Resource, ResourceTree, walk
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.client.access_views import ErrorTypeView, UsualView
from sdkwright.targets.python.client.security import asked_view, security_views
from sdkwright.targets.python.client.servers import server_views
from sdkwright.targets.python.code.annotation import outside
from sdkwright.targets.python.code.imports import Import, classes_view, import_views, late_import_views
from sdkwright.targets.python.code.types import Annotations
from sdkwright.targets.python.docs.docstrings import docstring, method_text
from sdkwright.targets.python.models.type_views import ImportView
from sdkwright.targets.python.names.derived import (
    OF_CLIENT,
    OF_RESOURCE,
    async_name,
    method_call,
    method_constant,
    private,
    resource_file,
    resource_names,
    resource_wish,
    views_name,
)
from sdkwright.targets.python.names.identifiers import Scope, coded, spoken_name
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.operations import deprecation
from sdkwright.targets.python.operations.module_imports import checker_imports, run_imports
from sdkwright.targets.python.operations.overloads import asked_for, overloaded, signature, streamed
from sdkwright.targets.python.operations.shared_options import with_shared_options
from sdkwright.targets.python.requests.given_types import GivenTypes
from sdkwright.targets.python.requests.requests import OWN, Request, Requests
from sdkwright.targets.python.responses.alternatives import (
    Alternatives,
    Shape,
    alternatives_view,
    offered,
    with_alternatives,
)
from sdkwright.targets.python.responses.pages import GivenBack, given_back
from sdkwright.targets.python.responses.responses import Responses, ResponseTypes
from sdkwright.targets.python.views import ArgumentView, OperationView, OverloadView, ResourceView
from sdkwright.text import Code, Text

_OF_CLIENT = ResourceDoc(Text("What a client does by itself, beside its resources."))
_Path = tuple[Code, ...]
"""The attributes that lead from the client to a resource."""
_Drafted = tuple[OperationView, frozenset[Import]]
"""A method, and what its file must import for it."""


@dataclass(frozen=True, slots=True)
class _Made:
    """What a method asks for, what comes back, and what that may be instead."""

    planned: PlannedOperation
    request: Request
    response: ResponseTypes
    shapes: tuple[Shape, ...]
    result: GivenBack

    @property
    def accept(self) -> Text:
        """The media types that are asked for, where that does not go without saying."""
        outcome = self.response.outcome
        return Text(outcome.accept if outcome.has_accept else "")

    @property
    def signature(self) -> OverloadView:
        """The signature that has room for all ways to call the method."""
        return signature(self.request.whole, self.request, self.result.sync, self.result.asynchronous)


class Resources:
    """Makes the views of the tree."""

    def __init__(self, api: Api, names: Names, known_names: KnownNames, report: Report) -> None:
        self._api = api
        self._names = names
        self._known_names = known_names
        self._report = report
        self._operations = Operations(api, known_names, report)
        self._docs = ResourceDocs(api)
        self._requests = Requests(api)
        self._responses = Responses(api, Annotations(api, names))
        self._given_types = GivenTypes(api, Annotations(api, names))
        self._alternatives = Alternatives(api, self._responses)
        self.calls: dict[Pointer, Code] = {}
        self.planned: dict[Pointer, PlannedOperation] = {}
        self._classes: Mapping[tuple[str, ...], Code] = {}

    def tree(self) -> tuple[ResourceView, ...]:
        """The resources that hang on the client, each with those below it."""
        growing = ResourceTree(self._api, self._names.operations, self._known_names, self._report)
        tree = growing.grown()
        self._classes = self._settled_classes(tree)
        self.calls = coded({op.at: each.call(op) for each in walk(tree) for op in each.operations})
        views = tuple(map(self._resource, tree))
        growing.keep(tree)
        return views

    def usual(self) -> UsualView:
        """What is said once for all operations."""
        asked, errors = self._operations.security.usual, self._responses.usual_errors
        security = None if asked is None else security_views(asked)
        return UsualView(security, tuple(ErrorTypeView(status, told) for status, told in errors))

    def _settled_classes(self, tree: tuple[Resource, ...]) -> dict[tuple[str, ...], Code]:
        """The class of each resource, by its words."""
        wishes = {each.words: resource_wish(each.words, each.at) for each in walk(tree)}
        keys = {words: ".".join(map(spoken_name, words)) for words in wishes}
        known = self._known_names.recall("classes")
        recalled = {words: known[key] for words, key in keys.items() if key in known}
        taken = self._names.types.values()
        classes = Scope("resource class", self._report, taken, family=resource_names).settle(wishes, recalled)
        self._known_names.keep("classes", {keys[words]: name for words, name in classes.items()})
        return classes

    def _resource(self, node: Resource) -> ResourceView:
        children = tuple(map(self._resource, node.children))
        methods, path = coded(node.methods), tuple(coded(dict(enumerate(node.path))).values())
        taken = {child.attribute for child in children}
        annotations = Annotations(self._api, self._names, {*methods.values(), *taken}, has_tags=False)
        built = [self._operation(op, node, (methods[op.at], path), annotations) for op in node.operations]
        operations = tuple(view for view, _ in built)
        imports = {i for _, needed in built for i in needed}
        late = {i for i in imports if i.is_late}
        place = resource_file(path, is_package=bool(children))
        way = (self._names, f"{place.root}types")
        hidden = private(argument.name for op in operations for argument in op.signature.arguments)
        name, doc = self._classes[node.words], _OF_CLIENT if node.is_client else self._docs.doc(node.words)
        base = OF_CLIENT if node.is_client else OF_RESOURCE
        return ResourceView(
            attribute=path[-1] if path else place.call,
            name=name,
            async_name=async_name(name),
            views=views_name(name),
            async_views=views_name(async_name(name)),
            classes=_classes(path or (place.module,), name, is_client=node.is_client),
            call=place.call,
            path=place.file,
            module=place.module,
            root=place.root,
            private=hidden,
            base=base.sync,
            async_base=base.asynchronous,
            caller=base.caller,
            doc=doc.text,
            summary=doc.summary,
            operations=operations,
            children=children,
            imports=import_views(
                (*imports - late, *run_imports(operations, hidden, base, has_children=bool(children))), *way
            ),
            late_imports=late_import_views((*late, *checker_imports(operations)), *way),
        )

    def _operation(
        self, operation: Operation, node: Resource, called: tuple[Code, _Path], types: Annotations
    ) -> _Drafted:
        method, path = called
        shapes = self._alternatives.shapes(self._operations.contents(operation), types)
        planned = self._operations.plan(operation, node, beside=OWN, may_accept=bool(shapes))
        self.planned[operation.at] = planned
        request = self._requests.request(planned, types, offered(shapes))
        response = self._responses.response_types(planned.outcome, types)
        result = with_alternatives(
            self._given_back(operation, request, response, types), response, shapes, request, types
        )
        view = self._view(operation, method, path, _Made(planned, request, response, shapes, result))
        decorator = deprecation.of_method(operation.doc, method_call(path, method))
        view = replace(view, deprecation=decorator, offered=Text(request.offered), bodies=Text(request.bodies))
        imports = request.imports | result.imports
        return with_shared_options(replace(view, outside=outside(view.usual, imports))), imports

    def _view(self, operation: Operation, method: Code, path: _Path, made: _Made) -> OperationView:
        return OperationView(
            id=Text(_given_id(operation) or self._names.operations[operation.at]),
            pointer=Text(str(operation.at)[1:]),
            name=self._names.operations[operation.at],
            method=method,
            call=method_call(path, method),
            constant=method_constant(method),
            verb=Text(operation.method),
            path=Text(operation.path),
            target=Text(operation.target),
            summary=operation.doc.summary,
            text=method_text(made.planned.doc),
            doc=docstring(operation, made.planned.doc, _documented(made), made.result.sync),
            arguments=made.request.arguments,
            signature=made.signature,
            overloads=made.result.overloads,
            declared=deprecation.declared(operation.doc, made.signature, made.result.overloads),
            groups=made.request.groups,
            body=made.request.body,
            instead=made.request.instead,
            others=made.request.others,
            media_type=Text(made.request.media_type),
            options=made.request.options,
            styles=made.request.styles,
            given=self._given_types.view(operation),
            formats=made.request.formats,
            implied=made.request.implied,
            follows=made.request.follows,
            body_required=operation.body is not None and operation.body.required,
            accept=made.accept,
            returns_text=Text(made.response.returns),
            responses=made.response.table,
            alternatives=alternatives_view(made.shapes, made.response.outcome.accept_others),
            errors=made.response.errors,
            pages=made.result.pages,
            stream=made.result.stream,
            security=asked_view(made.planned.security),
            servers=server_views(operation.servers),
        )

    def _given_back(
        self, operation: Operation, request: Request, response: ResponseTypes, annotations: Annotations
    ) -> GivenBack:
        outcome = response.outcome
        if outcome.stream is None:
            return overloaded(given_back(operation.pages, request, response.annotation, annotations), request)
        stream = self._responses.stream_types.stream(outcome.stream, annotations)
        asked = asked_for(request) if outcome.is_choice else None
        return streamed(stream, response, request, asked, annotations)


def _classes(path: _Path, name: Code, *, is_client: bool) -> ImportView:
    """What checkers look up: of the methods of a client, which is made of their classes, the views alone."""
    classes = (name, async_name(name))
    return classes_view(path, (*(() if is_client else classes), *map(views_name, classes)))


def _given_id(operation: Operation) -> str | None:
    return operation.name.text if isinstance(operation.name, Given) else None


def _documented(made: _Made) -> Iterator[ArgumentView]:
    """The arguments of a method as its docstring names them: those of the description, then those that it implies."""
    whole = made.request.whole
    yield from whole.arguments
    pages = made.result.pages
    implied = (whole.content_type, whole.accept, pages.limit if pages else None)
    yield from (argument for argument in implied if argument is not None)
