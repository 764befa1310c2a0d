"""A part of `upgrade`: what Swagger 2.0 says of bodies, forms and responses, by media type as OpenAPI 3 says it.

A body has one schema and may have many media types: the first has the schema, the others refer to it, so that it
stays one thing with one name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.upgrade.keywords import Keywords
from sdkwright.upgrade.media_types import MediaTypes
from sdkwright.upgrade.moves import reference_to
from sdkwright.upgrade.parameters import form_property, holds_file, is_file, part, styled
from sdkwright.upgrade.work import Work

_STRUCTURE = frozenset({"properties", "additionalProperties", "items", "allOf"})
"""Keywords that only objects and arrays have."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form parameter, at its own old place."""

    value: Keywords
    at: Pointer


@dataclass(frozen=True, slots=True)
class Contents:
    """Makes objects with `content`. Each is made of what stands at `old`, to stand at `new`."""

    work: Work

    # ---------------------------------------------------------------------------------- requests

    def body(self, value: Keywords, old: Pointer, new: Pointer, types: MediaTypes) -> Keywords:
        """A body parameter as a request body."""
        self.work.moves.move(old, new)
        schema = body_schema(value)
        content = self._content(schema, old / "schema", new / "content", types_of_body(schema, types))
        return {**_about(value), "content": content}

    def body_again(self, value: Keywords, old: Pointer, new: Pointer, types: MediaTypes) -> Keywords:
        """A request body whose schema stands where the body parameter, shared by several operations, was converted."""
        self.work.moves.come_from(old, new)
        names = types_of_body(body_schema(value), types)
        content = self._content_again(old / "schema", new / "content", names)
        return {**_about(value), "content": content}

    def form(self, forms: Sequence[Form], new: Pointer, types: MediaTypes) -> Keywords:
        """All form parameters of an operation as one request body, an object with a property for each."""
        first, *others = types.of_form(has_file=any(holds_file(form.value) for form in forms))
        at = new / "content" / first / "schema"
        self.work.moves.come_from(forms[0].at, new)
        encoding = {name: how for form in forms if (name := str(form.value["name"])) and (how := _encoding(form.value))}
        beside: Keywords = {"encoding": dict(encoding)} if encoding else {}
        content: Keywords = {first: {"schema": self._form_schema(forms, at), **beside}}
        for name in others:
            content[name] = {"schema": {"$ref": reference_to(at)}, **beside}
        return {"required": any(form.value.get("required") is True for form in forms), "content": content}

    def _form_schema(self, forms: Sequence[Form], new: Pointer) -> Keywords:
        properties: Keywords = {}
        for form in forms:
            name = str(form.value["name"])
            place = new / "properties" / name
            self.work.moves.move(form.at, place)
            properties[name] = self.work.rewriter.rewrite(form_property(form.value), form.at, place)
        required: list[Json] = [str(form.value["name"]) for form in forms if form.value.get("required") is True]
        return {"type": "object", "properties": properties, **({"required": required} if required else {})}

    # ----------------------------------------------------------------------------------- responses

    def response(self, value: Keywords, old: Pointer, new: Pointer, types: MediaTypes) -> Keywords:
        """A response; without a schema it has no content (Swagger 2.0, the Response object), or one of another kind."""
        self.work.moves.move(old, new)
        kept, schema = self._response(value, old, new), value.get("schema")
        if schema is None:
            return _with_examples({**kept, **self._untyped(old, new / "content", types)}, value.get("examples"))
        names = self.types_of_response(schema, old / "schema", types)
        content = self._content(schema, old / "schema", new / "content", names)
        return _with_examples({**kept, "content": content}, value.get("examples"))

    def _untyped(self, old: Pointer, new: Pointer, types: MediaTypes) -> Keywords:
        """The content of a response that has no schema, in the media types that need none."""
        names = types.of_nothing()
        self.work.moves.come_from(old, new)
        for name in names:
            self.work.moves.come_from(old, new / name)
        return {"content": {name: {} for name in names}} if names else {}

    def response_again(self, value: Keywords, old: Pointer, new: Pointer, types: MediaTypes) -> Keywords:
        """A shared response for an operation that answers in other media types than most."""
        kept, schema = self._response(value, old, new), value.get("schema")
        self.work.moves.come_from(old, new)
        if schema is None:
            return kept
        names = self.types_of_response(schema, old / "schema", types)
        content = self._content_again(old / "schema", new / "content", names)
        return _with_examples({**kept, "content": content}, value.get("examples"))

    def types_of_response(self, schema: Json, at: Pointer, types: MediaTypes) -> tuple[str, ...]:
        """The media types of a response with this schema."""
        if is_file(schema):
            return types.of_bytes()
        found = self.work.follow(schema, at).value
        structured = isinstance(found, dict) and not _STRUCTURE.isdisjoint(found)
        structured = structured or (isinstance(found, dict) and found.get("type") in ("object", "array"))
        return types.of_structure() if structured else types.of_value()

    def _response(self, value: Keywords, old: Pointer, new: Pointer) -> Keywords:
        kept = {key: item for key, item in value.items() if key not in ("schema", "examples", "headers")}
        headers = value.get("headers")
        if isinstance(headers, dict):
            places = (
                (name, header, old / "headers" / name, new / "headers" / name) for name, header in headers.items()
            )
            kept["headers"] = {name: self._header(header, was, now) for name, header, was, now in places}
        return kept

    def _header(self, value: Json, old: Pointer, new: Pointer) -> Json:
        if not isinstance(value, dict) or "$ref" in value:
            return value
        parted = part(value)
        self.work.moves.split(old, new, new / "schema")
        schema = self.work.rewriter.rewrite(parted.schema, old, new / "schema")
        return {**parted.outside, **styled(value), "schema": schema}

    # ----------------------------------------------------------------------------------- content

    def _content(self, schema: Json, old: Pointer, new: Pointer, names: Sequence[str]) -> Keywords:
        first, *others = names
        self.work.moves.come_from(old.parent, new)
        self.work.moves.move(old, new / first / "schema")
        content: Keywords = {first: {"schema": self.work.rewriter.rewrite(schema, old, new / first / "schema")}}
        for name in (first, *others):
            self.work.moves.come_from(old.parent, new / name)
        for name in others:
            content[name] = {"schema": self.work.moves.another(old, new.document)}
        return content

    def _content_again(self, old: Pointer, new: Pointer, names: Sequence[str]) -> Keywords:
        self.work.moves.come_from(old.parent, new)
        for name in names:
            self.work.moves.come_from(old.parent, new / name)
            self.work.moves.come_from(old, new / name / "schema")
        return {name: {"schema": self.work.moves.another(old, new.document)} for name in names}


def types_of_body(schema: Json, types: MediaTypes) -> tuple[str, ...]:
    """The media types of a request with this schema."""
    return types.of_bytes() if is_file(schema) else types.of_value()


def body_schema(value: Keywords) -> Json:
    """The schema of a body parameter; some say it directly, as other parameters do."""
    return value["schema"] if "schema" in value else part(value).schema


def _about(value: Keywords) -> Keywords:
    """What a body parameter says about itself, in the words of a request body."""
    kept = {key: item for key, item in value.items() if key == "description" or key.startswith("x-")}
    return {**kept, "required": value.get("required") is True}


def _encoding(value: Keywords) -> Keywords:
    """How an array is written into a form, where that is not the default of OpenAPI 3: one field for each item."""
    how = {} if holds_file(value) else styled(value)
    return how if how.get("explode") is False else {}


def _with_examples(response: Keywords, examples: Json) -> Keywords:
    """A response with its `examples`, each beside its own media type; those of other media types stay as they are."""
    content = response.get("content", {})
    if not isinstance(examples, dict) or not isinstance(content, dict):
        return response
    shown: Keywords = {
        name: {**media, "example": examples[name]} if name in examples and isinstance(media, dict) else media
        for name, media in content.items()
    }
    others = {name: value for name, value in examples.items() if name not in content}
    return {**response, **({"content": shown} if content else {}), **({"examples": others} if others else {})}
