"""The names of a package beside its types, of which no two may be alike: services, parameters, constants, options."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from sdkwright.model import Operation
from sdkwright.plan.names.known_names import RESOURCE, KnownNames, key_of
from sdkwright.plan.names.scopes import DERIVED, GIVEN, Scope, Wish
from sdkwright.plan.names.shared_enums import TYPE
from sdkwright.plan.names.type_names import operation_steps
from sdkwright.plan.resources import Resource
from sdkwright.report import Pointer, Report
from sdkwright.targets.go.names.identifiers import GO, OPTION, exported, snake
from sdkwright.text import Code

_SERVICE, _CLIENT = "Service", "Client"
_ITERATOR = "Iter"
K = TypeVar("K", bound=Hashable)


class PackageNames:
    """Settles them, one kind after the other."""

    def __init__(self, known_names: KnownNames, types: Iterable[str], report: Report) -> None:
        self._known_names = known_names
        self._report = report
        self._scope = Scope(TYPE, GO, report, types)
        self._files = Scope("file", GO, report)
        self._constants: dict[str, str] = {}

    def services(self, resources: Iterable[Resource]) -> Mapping[tuple[str, ...], Code]:
        """The structs of resources, by the way to each."""
        wishes = {
            each.path: Wish((f"{''.join(each.path) or _CLIENT}{_SERVICE}",), each.at, GIVEN + len(each.path))
            for each in resources
        }
        return self._settled("services", wishes, {path: ".".join(path) for path in wishes})

    def iterators(self, resources: Iterable[Resource]) -> Mapping[Pointer, Code]:
        """The methods that go through lists in pages, by the operation; nothing beside them is called so."""
        found: dict[Pointer, Code] = {}
        for each in resources:
            taken = [*each.methods.values(), *(child.name for child in each.children)]
            scope = Scope(RESOURCE, GO, self._report, taken)
            paged = [operation.at for operation in each.operations if operation.pages is not None]
            wishes = {at: Wish((f"{each.methods[at]}{_ITERATOR}",), at, DERIVED) for at in paged}
            found |= {at: Code(name) for at, name in scope.settle(wishes).items()}
        return found

    def params(self, operations: Iterable[Operation]) -> Mapping[Pointer, Code]:
        """The structs of parameters, by the place of the operation; one whose body has that name is a query."""
        listed = tuple(operations)
        wishes = {op.at: Wish(tuple(_params(op)), op.at, DERIVED) for op in listed}
        return self._settled("params", wishes, {op.at: key_of(op) for op in listed})

    def constants(self, wishes: Mapping[tuple[str, str], tuple[str, Pointer]]) -> Mapping[tuple[str, str], str]:
        """The constants of a type, by the type and the value; the lock remembers those that are called otherwise."""
        known = self._known_names.recall("constants")
        keys = {key: " ".join(key) for key in wishes}
        wanted = {key: Wish((name,), at, DERIVED) for key, (name, at) in wishes.items()}
        before = {key: known[text] for key, text in keys.items() if text in known}
        names = self._scope.settle(wanted, before)
        self._constants |= {keys[key]: name for key, name in names.items() if name != wishes[key][0]}
        self._known_names.keep("constants", self._constants)
        return names

    def options(self, wishes: Mapping[str, Pointer]) -> Mapping[str, Code]:
        """The options that take what an argument of the client would, by that."""
        wanted = {
            name: Wish((f"{OPTION}{exported(name, fallback='Value')}",), at, GIVEN) for name, at in wishes.items()
        }
        return {name: Code(made) for name, made in self._scope.settle(wanted).items()}

    def files(self, wishes: Mapping[K, tuple[str, Pointer]], ending: str) -> Mapping[K, Code]:
        """The files of types or of services; the ending keeps `go build` from reading anything else out of a name."""
        wanted = {
            key: Wish((f"{snake(name)[:60]}_{ending}", f"{snake(name)[:60]}_other_{ending}"), at, GIVEN)
            for key, (name, at) in wishes.items()
        }
        return {key: Code(made) for key, made in self._files.settle(wanted).items()}

    def _settled(self, kind: str, wishes: Mapping[K, Wish], keys: Mapping[K, str]) -> Mapping[K, Code]:
        """Names that the lock remembers."""
        known = self._known_names.recall(kind)
        names = self._scope.settle(wishes, {key: known[text] for key, text in keys.items() if text in known})
        self._known_names.keep(kind, {keys[key]: name for key, name in names.items()})
        return {key: Code(name) for key, name in names.items()}


def _params(operation: Operation) -> Iterable[str]:
    """The usual name, and another one for where a body is called so; then longer ones."""
    of_roles = [operation_steps(operation, role) for role in ("params", "query params")]
    first, rest = [steps[0] for steps in of_roles], [each for steps in of_roles for each in steps[1:]]
    return map(GO.type_of, (*first, *rest))
