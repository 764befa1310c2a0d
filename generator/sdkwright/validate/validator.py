"""A part of `validate`: openapi-spec-validator with a fast back end, and with a place for each of its findings.

Its keyword validators are kept as they are and wrapped: each finding learns where it was made, each exception costs
only the part in which it rose, sets stand for lists, and jsonschema-rs judges the meta-schemas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NoReturn, cast
from urllib.parse import unquote

import jsonschema_rs
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from jsonschema_path.accessors import SchemaAccessor
from jsonschema_path.paths import SchemaPath
from openapi_spec_validator.validation import keywords, validators
from openapi_spec_validator.validation.exceptions import (
    DuplicateOperationIDError,
    ExtraParametersError,
    ParameterDuplicateError,
    UnresolvableParameterError,
)
from referencing._core import Resolved

from sdkwright.load.document import Document
from sdkwright.parse import index_in
from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.validate import Dialect
from sdkwright.validate.components import Named, refusal, with_plain_names
from sdkwright.validate.metaschema import against, document_schema, schema_schema, short

_LONGEST_CHAIN = 200
_REMEMBERED = 20_000
_SEVERAL = frozenset({"properties", "patternProperties", "allOf", "anyOf", "oneOf"})
_NAMED = frozenset({("properties",), ("schemas",), ("definitions",), ("$defs",)})
"""Keywords whose value is a map or a list of schemas, and those in whose value such a word is a name."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that is broken, and where."""

    code: str
    message: str
    at: Pointer
    hint: str | None = None
    on_key: bool = False


def findings(document: Document, version: Dialect) -> Iterator[Finding]:
    """Everything that the validator says about a document, in its own order: the meta-schema first, then the rules."""
    name, value = document.source.name, document.value
    assert isinstance(value, dict)
    named = with_plain_names(value) if version in (Dialect.OPENAPI_3_1, Dialect.OPENAPI_3_2) else Named(value)
    for tokens in named.odd:
        yield Finding("invalid-description", short(refusal(tokens[-1])), Pointer(name, tokens))
    for broken in against(document_schema(version), named.value):
        place = named.place(tuple(map(str, broken.path)))
        if not _lies_elsewhere(_at(value, place[:-1] if broken.on_key else place)):
            yield Finding("invalid-description", broken.message, Pointer(name, place), broken.hint, broken.on_key)
    accessor = _Places.from_schema(value, handlers=_Nowhere())
    validator = _VALIDATORS[version](SchemaPath(accessor))
    for error in validator.root_validator(validator.schema_path):
        if isinstance(error, UnresolvableParameterError):
            continue  # `build` says it at the parameter itself, and what becomes of it
        parts = [*getattr(error, "parts", ()), *error.absolute_path]
        real = _real_tokens(value, parts)
        if real is not None:
            yield Finding(_code(error), short(error.message), Pointer(name, real), _HINTS.get(type(error)))


_HINTS: dict[type, str] = {
    DuplicateOperationIDError: "give each operation an operationId of its own",
    ExtraParametersError: "declare them under `properties`, or take them out of `required`",
}


def _code(error: ValidationError) -> str:
    """The searchable word for a finding of the validator."""
    kinds: dict[type, str] = {
        DuplicateOperationIDError: "duplicate-operation-id",
        ParameterDuplicateError: "duplicate-parameter",
        ExtraParametersError: "required-not-declared",
    }
    return getattr(error, "word", None) or kinds.get(type(error), "invalid-description")


def _real_tokens(document: Json, parts: Iterable[str | int]) -> tuple[str, ...] | None:
    """The tokens of the place that the validator's path leads to: it walks through references without a trace.

    None behind a reference in the place of several schemas: it leads to none of them, and the meta-schema says so.
    """
    tokens: tuple[str, ...] = ()
    node = document
    for part in parts:
        for _ in range(_LONGEST_CHAIN):
            target = node.get("$ref") if isinstance(node, dict) and part not in node else None
            if not isinstance(target, str) or not target.startswith("#/"):
                break
            if tokens and tokens[-1] in _SEVERAL and tokens[-2:-1] not in _NAMED:
                return None
            tokens = tuple(unquote(step).replace("~1", "/").replace("~0", "~") for step in target[2:].split("/"))
            node = _at(document, tokens)
        tokens = (*tokens, str(part))
        node = _at(node, (str(part),))
    return tokens


def _lies_elsewhere(node: Json) -> bool:
    """Whether an object stands in another file: what it lacks here, it may have there."""
    target = node.get("$ref") if isinstance(node, dict) else None
    return isinstance(target, str) and not target.startswith("#")


def _at(node: Json, tokens: Iterable[str]) -> Json:
    """The value below a node; null where there is none."""
    for token in tokens:
        if isinstance(node, dict):
            node = node.get(token)
        elif isinstance(node, list) and (index := index_in(token, len(node))) is not None:
            node = node[index]
        else:
            return None
    return node


class _Nowhere(dict[str, Any]):
    """Handlers for references into other files, which read nothing: whoever asks gets an error, and goes on."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __getitem__(self, scheme: str) -> NoReturn:
        raise LookupError(f"not read: {scheme}")


class _Places(SchemaAccessor):
    """The library's way to the value at a path, one step from the path above it: 2 to 3 times as fast."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._found: dict[tuple[Any, ...], Resolved[Any]] = {}

    def get_resolved(self, parts: Sequence[Any]) -> Resolved[Any]:
        key = tuple(parts)
        found = self._found.get(key)
        if found is None:
            found = self._step(key)
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[key] = found
        return found

    def _step(self, parts: tuple[Any, ...]) -> Resolved[Any]:
        node, resolver = self.node, self._path_resolver.resolver
        if parts:
            above = self.get_resolved(parts[:-1])
            if not isinstance(above.contents, (dict, list)):
                raise KeyError(parts[-1])
            node, resolver = above.contents[parts[-1]], above.resolver
        found: Resolved[Any] = Resolved(node, resolver)  # type: ignore[call-arg]  # mypy does not see its fields
        for _ in range(_LONGEST_CHAIN):
            target = found.contents.get("$ref") if isinstance(found.contents, dict) else None
            if not isinstance(target, str):
                return found
            found = found.resolver.lookup(target)
        raise LookupError("a reference that leads to itself")


# --- the keyword validators of openapi-spec-validator, with places


class _Seen(set[Any]):
    """A set where the library keeps a list and asks for membership a hundred thousand times."""

    append = set.add


def _placed(validator: type[keywords.KeywordValidator]) -> type[keywords.KeywordValidator]:
    """The same validator, whose findings know the path at which they were made, and whose exceptions end there."""

    class Placed(validator):  # type: ignore[misc, valid-type]  # the base is a parameter
        def __call__(self, *arguments: Any, **options: Any) -> Iterator[ValidationError]:
            try:
                error: Any  # it carries `parts` from here
                for error in super().__call__(*arguments, **options):
                    if not hasattr(error, "parts"):
                        error.parts = self._parts(error, *arguments)
                    yield error
            except Exception:  # what it cannot judge costs this part
                return

        def _parts(self, error: ValidationError, *arguments: Any) -> tuple[str | int, ...]:
            path = next(found for found in arguments if isinstance(found, SchemaPath))
            return (*path.parts, *_steps(error, path))

    return Placed


def _steps(error: ValidationError, path: SchemaPath) -> tuple[str | int, ...]:
    """The last steps to what a finding means, below the object at which it was made."""
    match error:
        case DuplicateOperationIDError():
            return ("operationId",)
        case ExtraParametersError():
            return ("required",)
        case ParameterDuplicateError():
            names = [(parameter["name"], parameter["in"]) for parameter in path]
            return next(
                ((i,) for i, name in enumerate(names) if name in names[:i] and repr(name[0]) in error.message), ()
            )
        case _:
            return ()


@cache
def _pattern_judge(pattern: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.Draft202012Validator({"pattern": pattern}, mask="it", offline=True)


def _pattern(validator: Any, pattern: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """`pattern` by jsonschema-rs, which gives up where Python would search for years."""
    if isinstance(pattern, str) and isinstance(instance, str):
        for error in _pattern_judge(pattern).iter_errors(instance):
            if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Pattern):
                yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _additional(validator: Any, rest: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """`additionalProperties` where no pattern decides what is additional."""
    if "patternProperties" not in schema:
        yield from validator.additional(validator, rest, instance, schema)


def _without_python_patterns(known: Any) -> Any:
    """A validator of values that never runs a pattern of the description in Python's engine."""
    words = {"pattern": _pattern, "additionalProperties": _additional, "patternProperties": None}
    made: Any = extend(known, {**words, "unevaluatedProperties": None})  # type: ignore[no-untyped-call]  # not typed
    made.additional = staticmethod(known.VALIDATORS["additionalProperties"])
    return made


class _Value(keywords.ValueValidator):
    """Defaults against their schemas."""

    def __call__(self, schema: SchemaPath, value: Any) -> Iterator[ValidationError]:
        error: Any  # it carries `parts` and `word` from here
        try:
            for error in super().__call__(schema, value):
                error.parts = (*schema.parts, "default")
                error.word = "default-mismatch"
                yield error
        except Exception:  # an external reference, or a pattern that Python does not know
            return


class _Operation(keywords.OperationValidator):
    """Operations, with the ids that were seen in a set."""

    def __init__(self, registry: Any) -> None:
        super().__init__(registry)
        self.operation_ids_registry = cast(Any, _Seen())


class _Schema(keywords.SchemaValidator):
    """Schemas: each once, where it stands; a reference to a component is judged at the component."""

    version: Dialect

    def __init__(self, registry: Any) -> None:
        super().__init__(registry)
        self.visited_schema_ids = cast(Any, _Seen())
        self.meta_checked_schema_ids = cast(Any, _Seen())
        self._properties: dict[int, set[str]] = {}

    def __call__(self, schema: SchemaPath, *arguments: Any, **options: Any) -> Iterator[ValidationError]:
        if not _is_reference(schema):
            yield from super().__call__(schema, *arguments, **options)

    def _collect_properties(self, schema: SchemaPath) -> set[str]:
        """As the library does it, but each schema once: cyclic and shared schemas are the rule."""
        key = id(schema.read_value())
        if key not in self._properties:
            self._properties[key] = set()
            self._properties[key] = super()._collect_properties(schema)
        return self._properties[key]

    def _validate_schema_meta(self, schema: SchemaPath, schema_value: Any) -> Any:
        judge = schema_schema(self.version)
        for broken in against(judge, schema_value) if judge else ():
            error: Any = ValidationError(broken.message, path=broken.path)
            error.word = "invalid-schema"
            return error
        return None


def _is_reference(schema: SchemaPath) -> bool:
    """Whether a schema object is a reference to a component, which `components` visits by itself."""
    parent = schema.accessor[schema.parts[:-1]]
    raw = parent[schema.parts[-1]]
    target = raw.get("$ref") if isinstance(raw, Mapping) else None
    return isinstance(target, str) and target.startswith(("#/components/schemas/", "#/definitions/"))


class _Root(keywords.RootValidator):
    """The root, with Swagger 2.0's definitions."""

    def __call__(self, spec: SchemaPath) -> Iterator[ValidationError]:
        yield from super().__call__(spec)
        if "definitions" in spec:
            schemas = cast(keywords.SchemasValidator, self.registry["schemas"])
            yield from schemas(spec / "definitions")


_OURS: dict[type[keywords.KeywordValidator], type[keywords.KeywordValidator]] = {
    keywords.RootValidator: _Root,
    keywords.OperationValidator: _Operation,
}


def _fast(library: type[validators.SpecValidator], version: Dialect) -> type[validators.SpecValidator]:
    """A validator of the library with its keyword validators made fast and placed."""
    table: dict[str, type[keywords.KeywordValidator]] = {}
    for word, known in library.keyword_validators.items():
        if issubclass(known, keywords.ValueValidator):
            values = {"value_validator_cls": staticmethod(_without_python_patterns(known.value_validator_cls))}
            table[word] = type("Value", (_Value, known), values)
        elif issubclass(known, keywords.SchemaValidator):
            table[word] = _placed(type("Schema", (_Schema, known), {"version": version}))
        else:
            table[word] = _placed(_OURS.get(known, known))
    return type("Fast", (library,), {"keyword_validators": table})


_VALIDATORS = {
    Dialect.SWAGGER_2_0: _fast(validators.OpenAPIV2SpecValidator, Dialect.SWAGGER_2_0),
    Dialect.OPENAPI_3_0: _fast(validators.OpenAPIV30SpecValidator, Dialect.OPENAPI_3_0),
    Dialect.OPENAPI_3_1: _fast(validators.OpenAPIV31SpecValidator, Dialect.OPENAPI_3_1),
    Dialect.OPENAPI_3_2: _fast(validators.OpenAPIV32SpecValidator, Dialect.OPENAPI_3_2),
}
