"""`resources` of a stainless.yml: methods and models -> names of sdk.toml, and what of the description is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from sdkwright.init.stainless.casing import Casings
from sdkwright.init.stainless.endpoints import Endpoints, Method, endpoint_of, is_left_out
from sdkwright.init.stainless.tree import Tree, Way, spelled
from sdkwright.text import Json

_SHARED, _CLIENT = "$shared", "$client"
_COMPONENTS = "#/components/schemas/"
_OF_OTHERS = {
    "terraform": "there is no Terraform provider",
    "mcp": "there is no MCP server",
    "custom": "code of your own goes into a subclass, or a template of your own",
    "standalone_api": "a resource is always part of its client",
    "description": "the docstring of a resource is what the description says of its tag",
}


@dataclass(slots=True)
class Resources:
    """What the file says of all resources, and of the operations that it does not offer in Python."""

    methods: list[Method] = field(default_factory=list)
    types: dict[str, str] = field(default_factory=dict)
    deprecated: list[Method] = field(default_factory=list)
    skipped: set[str] = field(default_factory=set)

    @property
    def calls(self) -> dict[str, str]:
        """`[names.methods]`."""
        return {method.key: ".".join((*method.resource, method.name)) for method in self.methods}


def resources_of(tree: Tree, endpoints: Endpoints, casings: Casings) -> Resources:
    """All methods and models, in the order of the file; of two names for one thing the first counts."""
    reader = _Reader(tree, endpoints, casings, Resources())
    for name in tree.keys("resources"):
        reader.resource(("resources", name), () if name in (_SHARED, _CLIENT) else (casings.method_name(name),))
    for name in tree.keys("models"):
        reader.model(("models", name), ())
    for endpoint in tree.keys("unspecified_endpoints"):
        reader.unspecified(("unspecified_endpoints", endpoint))
    return reader.found


@dataclass(slots=True)
class _Reader:
    tree: Tree
    endpoints: Endpoints
    casings: Casings
    found: Resources
    homes: dict[str, Way] = field(default_factory=dict)

    def resource(self, way: Way, path: tuple[str, ...], *, deprecated: bool = False) -> None:
        value = self.tree.look(*way)
        if is_left_out(value):
            self._leave_out(value)
            self.tree.take(*way)
            return
        self._plain_keys(value, way)
        old = deprecated or (isinstance(value, dict) and bool(value.get("deprecated")))
        for name in self.tree.keys(*way, "models"):
            self.model((*way, "models", name), path)
        for name in self.tree.keys(*way, "methods"):
            self.method((*way, "methods", name), path, deprecated=old)
        for name in self.tree.keys(*way, "subresources"):
            self.resource((*way, "subresources", name), (*path, self.casings.method_name(name)), deprecated=old)

    def _plain_keys(self, value: Json, way: Way) -> None:
        for key in ("skip", "only"):
            self.tree.take(*way, key)
        for key, why in _OF_OTHERS.items():
            if isinstance(value, dict) and key in value:
                self.tree.leave(why, *way, key)
        if isinstance(value, dict) and isinstance(value.get("deprecated"), (str, dict)):
            self.tree.leave("its methods are deprecated, in no words of their own", *way, "deprecated")

    def method(self, way: Way, path: tuple[str, ...], *, deprecated: bool) -> None:
        value, name = self.tree.look(*way), way[-1]
        kind = value.get("type") if isinstance(value, dict) else None
        if is_left_out(value):
            self._leave_out({"methods": {name: value}})
            self.tree.take(*way)
        elif kind == "alias":
            self.tree.leave("an operation has one name", *way)
        elif isinstance(kind, str) and "webhook" in kind:
            self.tree.leave("events come from the webhooks of the description: see the SDK's `webhooks`", *way)
        else:
            self._call(way, path, value, deprecated=deprecated)

    def _call(self, way: Way, path: tuple[str, ...], value: Json, *, deprecated: bool) -> None:
        endpoint = endpoint_of(value) or ""
        operation = self.endpoints.find(endpoint)
        if operation is None:
            self.tree.leave(self.endpoints.near(endpoint), *way)
            return
        method = Method(path, self._public(way), way, operation)
        if method.key in self.homes:
            first = spelled(self.homes[method.key])
            self.tree.leave(f"an operation has one name: {method.key} has that of {first}", *way)
            return
        self.homes[method.key] = way
        self.found.methods.append(method)
        if isinstance(value, dict):
            for key in ("endpoint", "type", "skip", "only"):
                self.tree.take(*way, key)
            deprecated = deprecated or bool(value.get("deprecated"))
        else:
            self.tree.take(*way)
        if deprecated:
            self.found.deprecated.append(method)

    def _public(self, way: Way) -> str:
        """The name; what begins with an underscore is private in Python, and no call."""
        name = self.casings.method_name(way[-1])
        if way[-1].startswith("_"):
            self.tree.told[way] = f"what begins with an underscore is private: this method is called {name}"
        return name

    def _leave_out(self, value: Json) -> None:
        """Remembers the operations of what Python does not get."""
        if not isinstance(value, dict):
            return
        methods, inner = value.get("methods"), value.get("subresources")
        for each in methods.values() if isinstance(methods, dict) else ():
            operation = self.endpoints.find(endpoint_of(each) or "")
            if operation is not None:
                self.found.skipped.add(f"{operation.method} {operation.path}")
        for each in inner.values() if isinstance(inner, dict) else ():
            self._leave_out(each)

    def unspecified(self, way: Way) -> None:
        endpoint = self.tree.text(*way) or ""
        operation = self.endpoints.find(endpoint)
        if operation is None:
            self.tree.leave(self.endpoints.near(endpoint), *way)
        else:
            self.found.skipped.add(f"{operation.method} {operation.path}")

    def model(self, way: Way, path: tuple[str, ...]) -> None:
        """A type: its name is the key, and its schema a component or a place in the description."""
        value = self.tree.look(*way)
        if is_left_out(value):
            self.tree.take(*way)
            return
        if isinstance(value, dict) and value.get("type") == "alias":
            self.tree.leave("a type has one name", *way)
            return
        keys = ("openapi_uri", "schema_ref", "ref")
        uri = next((value[key] for key in keys if key in value), None) if isinstance(value, dict) else value
        place = _place(uri) if isinstance(uri, str) else None
        if place is None:
            self.tree.leave("a type is named by its component, or by a place: #/components/schemas/...", *way)
            return
        self._take_model(way, value, keys)
        self._name(place, way, path)

    def _take_model(self, way: Way, value: Json, keys: tuple[str, ...]) -> None:
        if not isinstance(value, dict):
            self.tree.take(*way)
        for key in (*keys, "type", "skip", "only", "no_params_suffix"):
            self.tree.take(*way, key)

    def _name(self, place: str, way: Way, path: tuple[str, ...]) -> None:
        name = self.casings.class_name(way[-1])
        if place in self.found.types:
            if self.found.types[place] != name:
                self.tree.leave(f"a type has one name: this one is {self.found.types[place]}", *way)
            return
        if name in self.found.types.values():
            longer = self.casings.class_name("_".join((*path, way[-1])))
            self.tree.told[way] = f"all types are in one place, where another one is {name}: this one is {longer}"
            name = longer
        self.found.types[place] = name


def _place(uri: str) -> str | None:
    """The key of a component, or the place of another schema as sdk.toml writes it; None for a query."""
    uri = uri.strip()
    if not uri.startswith("#/"):
        return uri if uri and not set(uri) & set("$[]*?@/ ") else None
    tokens = [unquote(token) for token in uri[2:].split("/")]
    if uri.startswith(_COMPONENTS) and len(tokens) == 3:
        return tokens[2].replace("~1", "/").replace("~0", "~")
    return "#/" + "/".join(_escaped(token, raw) for token, raw in zip(tokens, uri[2:].split("/"), strict=True))


def _escaped(token: str, raw: str) -> str:
    """A token of a JSON Pointer; `%2F` is a slash inside it (RFC 6901, section 6)."""
    return token.replace("/", "~1") if "%" in raw else token


def unoffered(endpoints: Endpoints, resources: Resources) -> list[str]:
    """The operations that no method of the file calls; all of them, where it names none at all."""
    named = set(resources.calls)
    return [key for key in endpoints if key not in named] if named else sorted(resources.skipped)


def by_key(resources: Resources) -> Mapping[str, Method]:
    """The methods by their operations, as sdk.toml speaks of these."""
    return {method.key: method for method in resources.methods}


def methods_with(resources: Resources, tree: Tree, key: str) -> Iterator[tuple[Method, Json]]:
    """The methods that say something, and what they say."""
    for method in resources.methods:
        found = tree.look(*method.way)
        if isinstance(found, dict) and key in found:
            yield method, found[key]
