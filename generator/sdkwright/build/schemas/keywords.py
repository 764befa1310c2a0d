"""What a schema says beside its type, its words and its limits: XML, its discriminator as written, other keywords."""

from __future__ import annotations

from sdkwright.build.facts.extensions import read_extensions, string_of
from sdkwright.model import NO_SCHEMA_FACTS, DeclaredDiscriminator, SchemaFacts, Xml
from sdkwright.report import Pointer
from sdkwright.text import Json

_OF_TYPES = frozenset({"$ref", "type", "format", "enum", "const", "required", "properties"})
_OF_TYPES |= {"additionalProperties", "items", "prefixItems", "allOf", "anyOf", "oneOf"}
_OF_DOCS = frozenset({"title", "summary", "description", "deprecated", "default", "example", "examples"})
_OF_DOCS |= {"externalDocs"}
_OF_LIMITS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "uniqueItems"})
_OF_LIMITS |= {f"{limit}{what}" for limit in ("min", "max") for what in ("Length", "Items", "Properties")} | {"pattern"}
_ELSEWHERE = _OF_TYPES | _OF_DOCS | _OF_LIMITS
"""Keywords that have fields in schemas, in docs and in limits."""
_HERE = frozenset({"readOnly", "writeOnly", "xml", "discriminator", "patternProperties"})
_SOMETIMES = frozenset({"default", "example", "format", "required", "const", "enum"})
_SCALARS = frozenset({"string", "integer", "number", "boolean"})


def read_schema_facts(value: dict[str, Json], at: Pointer) -> SchemaFacts:
    """What the schema at a place says itself; most say nothing, and it is asked of all."""
    odd = value.keys() - _ELSEWHERE
    odd |= {key for key in _SOMETIMES if key in value and _is_lost(value, key)}
    rest = [key for key in value if key in odd and key[:2] != "x-"] if odd else []
    if not rest:
        return NO_SCHEMA_FACTS
    return SchemaFacts(
        read_only=value.get("readOnly") is True,
        write_only=value.get("writeOnly") is True,
        xml=_xml(value.get("xml"), at / "xml"),
        discriminator=_discriminator(value.get("discriminator"), at / "discriminator"),
        patterns=tuple(patterns) if isinstance(patterns := value.get("patternProperties"), dict) else (),
        keywords={key: value[key] for key in rest if key not in _HERE},
    )


def _is_lost(value: dict[str, Json], key: str) -> bool:
    """Whether what a keyword says here has no room in the field that the model has for it elsewhere."""
    told = value[key]
    match key:
        case "default" | "example":
            return told is None
        case "format":
            kinds = value.get("type")
            is_scalar = any(str(kind) in _SCALARS for kind in (kinds if isinstance(kinds, list) else [kinds]))
            return not is_scalar or "enum" in value or "const" in value
        case "required":
            declared = value.get("properties")
            names = declared.keys() if isinstance(declared, dict) else ()
            return any(str(name) not in names for name in told) if isinstance(told, list) else told is not True
        case "const":
            return told is None or isinstance(told, (dict, list))
        case _:
            return isinstance(told, list) and any(isinstance(each, (dict, list)) for each in told)


def both_facts(a: SchemaFacts, b: SchemaFacts) -> SchemaFacts:
    """What two schemas say that hold at once; of two that speak of one thing, the first one's words."""
    if a is NO_SCHEMA_FACTS or b is NO_SCHEMA_FACTS or a == b:
        return b if a is NO_SCHEMA_FACTS else a
    return SchemaFacts(
        read_only=a.read_only or b.read_only,
        write_only=a.write_only or b.write_only,
        xml=a.xml or b.xml,
        discriminator=a.discriminator or b.discriminator,
        patterns=tuple(dict.fromkeys((*a.patterns, *b.patterns))),
        keywords={**b.keywords, **a.keywords},
    )


def _xml(value: Json, at: Pointer) -> Xml | None:
    if not isinstance(value, dict):
        return None
    return Xml(
        at=at,
        node_type=string_of(value, "nodeType"),
        name=string_of(value, "name"),
        namespace=string_of(value, "namespace"),
        prefix=string_of(value, "prefix"),
        attribute=value.get("attribute") is True,
        wrapped=value.get("wrapped") is True,
        extensions=read_extensions(value, at),
    )


def _discriminator(value: Json, at: Pointer) -> DeclaredDiscriminator | None:
    if not isinstance(value, dict):
        return None
    mapping = value.get("mapping")
    return DeclaredDiscriminator(
        at=at,
        property=string_of(value, "propertyName"),
        mapping=dict(mapping) if isinstance(mapping, dict) else {},
        default_mapping=string_of(value, "defaultMapping"),
        extensions=read_extensions(value, at),
    )
