"""Resources -> services, and the files of a module: one for each service, one for each component with what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from sdkwright.context.index import Path, path_of
from sdkwright.plan.api import PlannedApi
from sdkwright.plan.docs.resources import ResourceDocs
from sdkwright.plan.resources import Resource, walk
from sdkwright.report import Pointer
from sdkwright.targets.go.code.calls import PARTS, outline, pointer
from sdkwright.targets.go.code.layout import columns
from sdkwright.targets.go.code.types import FILE, imports_of
from sdkwright.targets.go.models import codes_of
from sdkwright.targets.go.names.identifiers import call_of, coded
from sdkwright.targets.go.names.package import PackageNames
from sdkwright.targets.go.views import (
    EnumView,
    MethodView,
    ModelFileView,
    ServiceFieldView,
    ServiceView,
    StructView,
    TypeView,
)
from sdkwright.text import Code, Text

Types = tuple[TypeView, ...]
_CLIENT = "client"
"""The file of what no resource has."""


class Services:
    """Puts methods and types where they belong; a type that only an operation has is in the file of its service."""

    def __init__(
        self,
        planned: PlannedApi,
        methods: Mapping[Pointer, MethodView],
        names: Mapping[tuple[str, ...], Code],
        types: Mapping[Pointer, Types],
        package: PackageNames,
    ) -> None:
        self._planned = planned
        self._methods = methods
        self._names = names
        self._docs = ResourceDocs(planned.api)
        self._resources = tuple(walk(planned.resources))
        homes = {operation.at: each.path for each in self._resources for operation in each.operations}
        self._homes = homes
        owners = {root: self._owner(root) for root in types}
        self._inside: dict[tuple[str, ...], list[TypeView]] = {}
        for root, at in owners.items():
            if at is not None:
                self._inside.setdefault(homes[at], []).extend(types[root])
        apart = {root: types[root] for root, at in owners.items() if at is None}
        files = {each.path: ("_".join(each.path) or _CLIENT, each.at) for each in self._resources}
        self._files = package.files(files, "service")
        model_files = package.files({root: (planned.types.bases[root], root) for root in apart}, "model")
        self.files = tuple(
            ModelFileView(model_files[root], imports_of(codes_of(found)), found) for root, found in apart.items()
        )
        self.every_type = (*apart.values(), *map(tuple, self._inside.values()))
        self.by_path = {each.path: self._view(each) for each in self._resources}
        self.views = tuple(self.by_path.values())
        self.top = self._fields(each for each in planned.resources if not each.is_client)
        self.own = self._embedded(planned.resources)

    @property
    def iterated(self) -> Code | None:
        """How the first list in pages is gone through, with the names of its arguments; None where there is none."""
        found = ((each, method.pages) for each in self.views for method in each.methods if method.pages is not None)
        calls = (outline(call_of(each.way, pages.name), pages.given) for each, pages in found)
        return next(calls, None)

    @property
    def has_files(self) -> bool:
        """Whether any method sends a form with files, or any type has one, as that of a method that is left out."""
        bodies = (method.body for each in self.views for method in each.methods if method.body is not None)
        codes = (code for types in self.every_type for code in codes_of(types))
        return any(body.method == PARTS for body in bodies) or any(FILE.code in code for code in codes)

    @cached_property
    def structs(self) -> Mapping[Code, StructView]:
        """The structs of all types, by their names."""
        return {each.name: each.struct for types in self.every_type for each in types if each.struct is not None}

    @cached_property
    def enums(self) -> Mapping[Code, EnumView]:
        """The enumerations, by their names."""
        return {each.name: each.enum for types in self.every_type for each in types if each.enum is not None}

    @cached_property
    def by_words(self) -> Mapping[Path, ServiceView]:
        """The services by the words of the description; several of these may come to one name."""
        found: dict[Path, ServiceView] = {}
        for operation in self._planned.api.operations:
            path, names = path_of(operation), self._homes[operation.at]
            for end in range(1, len(path) + 1):
                found.setdefault(path[:end], self.by_path[names[:end]])
        return found

    def _owner(self, root: Pointer) -> Pointer | None:
        """The operation that a type is inlined in."""
        above = (Pointer(root.document, root.tokens[:end]) for end in range(len(root.tokens), 0, -1))
        return next((at for at in above if at in self._homes), None)

    def _view(self, resource: Resource) -> ServiceView:
        methods = tuple(self._methods[op.at] for op in resource.operations if op.at in self._methods)
        types, name = tuple(self._inside.get(resource.path, ())), self._names[resource.path]
        said = self._docs.doc(resource.words).text.raw
        call = call_of(resource.path[:-1], "".join(resource.path[-1:]))
        holder = f"Client.{call}" if call else "a Client by itself"
        return ServiceView(
            name=name,
            call=call,
            file=self._files[resource.path],
            doc=Text(f"{name} has the methods of {holder}." + (f"\n\n{said}" if said else "")),
            imports=imports_of(_codes(methods, types), also=("context",) if methods else ()),
            methods=methods,
            children=self._fields(resource.children),
            types=types,
        )

    def _embedded(self, resources: Iterable[Resource]) -> ServiceFieldView | None:
        """What the client embeds: so the methods that no resource has are its own."""
        names = (self._names[each.path] for each in resources if each.is_client)
        return next((ServiceFieldView(name, name, pointer(name)) for name in names), None)

    def _fields(self, resources: Iterable[Resource]) -> tuple[ServiceFieldView, ...]:
        listed = [(coded(each.name), self._names[each.path]) for each in resources]
        lines = columns([(name, pointer(service)) for name, service in listed], [False] * len(listed))
        return tuple(ServiceFieldView(name, service, line) for (name, service), line in zip(listed, lines, strict=True))


def _codes(methods: Iterable[MethodView], types: Iterable[TypeView]) -> Iterator[str]:
    yield from codes_of(types)
    for method in methods:
        yield from (method.signature, method.returns, method.fetch)
        yield method.pages.item if method.pages is not None else ""
        yield from (field.annotation for field in (method.params.fields if method.params is not None else ()))
