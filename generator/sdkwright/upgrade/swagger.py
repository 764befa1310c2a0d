"""A part of `upgrade`: Swagger 2.0 into OpenAPI 3.2.

The root is converted from the top. What lies elsewhere (other files, unusual members of the root) is converted where
it stands, once something refers to it: only those who refer to it know what it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.upgrade.access import security_schemes, servers
from sdkwright.upgrade.contents import Contents, Form, body_schema, types_of_body
from sdkwright.upgrade.fragments import forwarded, with_fragments
from sdkwright.upgrade.keywords import Keywords
from sdkwright.upgrade.media_types import MediaTypes
from sdkwright.upgrade.moves import Moves
from sdkwright.upgrade.parameters import part, styled
from sdkwright.upgrade.places import Places
from sdkwright.upgrade.schemas import Tell
from sdkwright.upgrade.work import Kind, Work

BODY_NAME = "requestBodyName"
"""A member of an operation that OpenAPI does not have, and that keeps the name of the body parameter."""
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch"})
_MOVED = ("paths", "x-ms-paths", "definitions", "parameters", "responses", "securityDefinitions")
_WEBHOOKS = "x-webhooks"
_OF_OPERATION = ("parameters", "responses")
"""What is converted; `consumes`, `produces`, `schemes` and the like stay beside what is made of them, as facts."""


def from_swagger(places: Places, root: str, moves: Moves, tell: Tell) -> Mapping[str, Json]:
    """Every document of a Swagger 2.0 description, as it is in OpenAPI 3.2."""
    work = Work(places, Pointer(root), moves, tell)
    swagger = _Swagger(work, Contents(work))
    values = {name: document.value for name, document in places.description.documents.items()}
    values[root] = swagger.root()
    converted = {at: swagger.fragment(at, kind) for at, kind in work.open_ends()}
    moves.settle()
    values = with_fragments(values, converted)
    return values | {name: forwarded(values[name], name, places, moves) for name in values if name != root}


@dataclass(frozen=True, slots=True)
class _Listed:
    """A parameter of a list: as it stands there, and where a reference leads."""

    value: Keywords
    at: Pointer
    target: Keywords
    target_at: Pointer

    @property
    def is_reference(self) -> bool:
        return self.at != self.target_at


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The parameters of a list, by what they become; an operation has one body at most."""

    plain: tuple[_Listed, ...] = ()
    body: _Listed | None = None
    forms: tuple[_Listed, ...] = ()


@dataclass(frozen=True, slots=True)
class _Swagger:
    work: Work
    contents: Contents

    def root(self) -> Json:
        """The whole document."""
        at = self.work.root
        value = self.work.places.value(at)
        if not isinstance(value, dict):
            return value
        kept = {key: item for key, item in value.items() if key not in _MOVED}
        if forms := self._of_forms(value.get("parameters"), at / "parameters"):
            kept["parameters"] = forms
        if isinstance(hooks := value.get(_WEBHOOKS), dict):
            kept[_WEBHOOKS] = self._paths(hooks, at / _WEBHOOKS, at / _WEBHOOKS)
        return {
            "openapi": "3.2.0",
            **kept,
            "servers": servers(value, value.get("schemes"), at / "servers", self.work.moves),
            "paths": self._paths(value.get("paths"), at / "paths", at / "paths"),
            "components": self._components(value, at, at / "components"),
        }

    def fragment(self, at: Pointer, kind: Kind) -> Json:
        """What something refers to, converted where it stands."""
        value = self.work.places.value(at)
        if not isinstance(value, dict):
            return value
        match kind:
            case Kind.PATH_ITEM:
                return self._path_item(value, at, at)
            case Kind.PARAMETER:
                return self._shared_parameter(value, at, at)
            case Kind.RESPONSE:
                return self._response(value, at, at, self._produces({}))
            case Kind.SCHEMA:
                return self.work.rewriter.rewrite(value, at, at)

    # --------------------------------------------------------------------------------- components

    def _components(self, value: Keywords, old: Pointer, new: Pointer) -> Keywords:
        made: Keywords = {}
        definitions, schemes = value.get("definitions"), value.get("securityDefinitions")
        if isinstance(definitions, dict):
            made["schemas"] = self._schemas(definitions, old / "definitions", new / "schemas")
        made |= self._parameters(value.get("parameters"), old / "parameters", new)
        responses = value.get("responses")
        if isinstance(responses, dict):
            made["responses"] = self._responses(responses, old / "responses", new / "responses", self._produces({}))
        if isinstance(schemes, dict):
            places = old / "securityDefinitions", new / "securitySchemes"
            made["securitySchemes"] = security_schemes(schemes, *places, self.work.moves)
        return made

    def _schemas(self, definitions: Keywords, old: Pointer, new: Pointer) -> Keywords:
        self.work.moves.move(old, new)
        rewrite = self.work.rewriter.rewrite
        return {name: rewrite(schema, old / name, new / name) for name, schema in definitions.items()}

    def _parameters(self, declared: Json, old: Pointer, new: Pointer) -> Keywords:
        """Shared parameters: some are request bodies now; those of forms become a part of each form that has them."""
        made: dict[str, Keywords] = {}
        for name, value in declared.items() if isinstance(declared, dict) else ():
            where = self._location(value, old / name)
            if isinstance(value, dict) and where != "formData":
                kind = "requestBodies" if where == "body" else "parameters"
                made.setdefault(kind, {})[name] = self._shared_parameter(value, old / name, new / kind / name)
        return dict(made)

    def _of_forms(self, declared: Json, at: Pointer) -> Keywords:
        """Shared parameters of forms as they were written: as facts, for they are a part of each form that has them."""
        items = declared.items() if isinstance(declared, dict) else ()
        return {name: value for name, value in items if self._location(value, at / name) == "formData"}

    def _shared_parameter(self, value: Keywords, old: Pointer, new: Pointer) -> Json:
        if "$ref" in value:
            self.work.moves.move(old, new)
            return self.work.refer(value, old.document, Kind.PARAMETER)
        if value.get("in") == "body":
            name: Keywords = {key: value[key] for key in ("name",) if key in value}
            return {**name, **self.contents.body(value, old, new, self._consumes({}))}
        return value if value.get("in") == "formData" else self._parameter(value, old, new)

    def _location(self, value: Json, at: Pointer) -> Json:
        found = self.work.follow(value, at).value
        return found.get("in") if isinstance(found, dict) else None

    # -------------------------------------------------------------------------------------- paths

    def _paths(self, value: Json, old: Pointer, new: Pointer) -> Json:
        if not isinstance(value, dict):
            return value
        return {
            path: self._path_item(item, old / path, new / path) if isinstance(item, dict) else item
            for path, item in value.items()
        }

    def _path_item(self, value: Keywords, old: Pointer, new: Pointer) -> Json:
        shared = self._sorted(value.get("parameters"), old / "parameters")
        made = self.work.refer(value, old.document, Kind.PATH_ITEM) if "$ref" in value else dict(value)
        for key, item in value.items():
            if key in _METHODS and isinstance(item, dict):
                made[key] = self._referred_operation(item, old / key, new / key, shared)
        if isinstance(value.get("parameters"), list):
            made["parameters"] = self._plain(shared.plain, new / "parameters")
        return made

    def _referred_operation(self, value: Keywords, old: Pointer, new: Pointer, shared: _Sorted) -> Keywords:
        """An operation, or what stands where it refers to: the standard has no such reference, and people write it."""
        found = self.work.follow(value, old)
        if found.at == old or not isinstance(found.value, dict):
            return self._operation(value, old, new, shared)
        self.work.moves.come_from(found.at, new)
        return self._operation(found.value, found.at, new, shared)

    def _operation(self, value: Keywords, old: Pointer, new: Pointer, shared: _Sorted) -> Keywords:
        made = {key: item for key, item in value.items() if key not in _OF_OPERATION}
        own = self._sorted(value.get("parameters"), old / "parameters")
        if "schemes" in value and isinstance(self.work.default("host"), str):
            root = self.work.places.value(self.work.root)
            assert isinstance(root, dict), "it has a host"
            made["servers"] = servers(root, value["schemes"], new / "servers", self.work.moves)
        if "parameters" in value:
            made["parameters"] = self._plain(own.plain, new / "parameters")
        body = own.body or (shared.body if not own.forms else None)
        forms = _forms(shared, own)
        if body is not None:
            made["requestBody"] = self._request(body, new / "requestBody", self._consumes(value))
            made.setdefault(BODY_NAME, body.target.get("name"))
        elif forms:
            made["requestBody"] = self.contents.form(forms, new / "requestBody", self._consumes(value))
        if "responses" in value:
            places = old / "responses", new / "responses"
            made["responses"] = self._responses(value["responses"], *places, self._produces(value))
        return made

    def _request(self, body: _Listed, new: Pointer, types: MediaTypes) -> Json:
        """A body: by reference where it is shared and in the usual media types, else by a reference to its schema."""
        schema = body_schema(body.target)
        if body.is_reference and types_of_body(schema, types) == types_of_body(schema, self._consumes({})):
            return self.work.refer(body.value, body.at.document, Kind.PARAMETER)
        if body.is_reference or self.work.moves.now(body.at) != body.at:
            if body.is_reference:
                self.work.refer(body.value, body.at.document, Kind.PARAMETER)
            return self.contents.body_again(body.target, body.target_at, new, types)
        return self.contents.body(body.target, body.at, new, types)

    # --------------------------------------------------------------------------------- parameters

    def _sorted(self, value: Json, at: Pointer) -> _Sorted:
        plain, body, forms = [], None, []
        for index, item in enumerate(value if isinstance(value, list) else ()):
            found = self.work.follow(item, at / index)
            if not isinstance(item, dict):
                continue
            target = found.value if isinstance(found.value, dict) else item
            listed = _Listed(item, at / index, target, found.at if target is found.value else at / index)
            where = target.get("in")
            if where == "body":
                body = listed
            elif where == "formData" and "name" in target:
                forms.append(listed)
            else:
                plain.append(listed)
        return _Sorted(tuple(plain), body, tuple(forms))

    def _plain(self, listed: Sequence[_Listed], new: Pointer) -> list[Json]:
        made: list[Json] = []
        for index, each in enumerate(listed):
            if "$ref" in each.value:
                self.work.moves.move(each.at, new / index)
                made.append(self.work.refer(each.value, each.at.document, Kind.PARAMETER))
            else:
                made.append(self._parameter(each.value, each.at, new / index))
        return made

    def _parameter(self, value: Keywords, old: Pointer, new: Pointer) -> Keywords:
        parted = part(value)
        if "schema" in value:
            self.work.moves.move(old, new)
            schema = self.work.rewriter.rewrite(parted.schema, old / "schema", new / "schema")
        else:
            self.work.moves.split(old, new, new / "schema")
            schema = self.work.rewriter.rewrite(parted.schema, old, new / "schema")
        return {**parted.outside, **styled(value), "schema": schema}

    # ---------------------------------------------------------------------------------- responses

    def _responses(self, value: Json, old: Pointer, new: Pointer, types: MediaTypes) -> Json:
        if not isinstance(value, dict):
            return value
        return {
            key: (
                self._response(item, old / key, new / key, types)
                if isinstance(item, dict) and not key.startswith("x-")
                else item
            )
            for key, item in value.items()
        }

    def _response(self, value: Keywords, old: Pointer, new: Pointer, types: MediaTypes) -> Json:
        if "$ref" not in value:
            return self.contents.response(value, old, new, types)
        self.work.moves.move(old, new)
        holder = self.work.refer(value, old.document, Kind.RESPONSE)
        found = self.work.follow(value, old)
        schema = found.value.get("schema") if isinstance(found.value, dict) else None
        if schema is None or self._usual(schema, found.at / "schema", types):
            return holder
        assert isinstance(found.value, dict), "it has a schema"
        return self.contents.response_again(found.value, found.at, new, types)

    def _usual(self, schema: Json, at: Pointer, types: MediaTypes) -> bool:
        """Whether an operation answers with a shared schema in the media types that the component has."""
        own = self.contents.types_of_response(schema, at, types)
        return own == self.contents.types_of_response(schema, at, self._produces({}))

    def _consumes(self, operation: Keywords) -> MediaTypes:
        return MediaTypes(operation.get("consumes"), self.work.default("consumes"))

    def _produces(self, operation: Keywords) -> MediaTypes:
        return MediaTypes(operation.get("produces"), self.work.default("produces"))


def _forms(shared: _Sorted, own: _Sorted) -> tuple[Form, ...]:
    """The form parameters of an operation: the path item's, overridden by its own."""
    named = {str(each.target["name"]): each for each in (*shared.forms, *own.forms)}
    return tuple(Form(each.target, each.target_at) for each in named.values())
