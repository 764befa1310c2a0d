"""Descriptions of any size, each of a kind that once took time or room beyond all proportion.

`GROWING[name](n)` is a description whose text grows with `n` alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Described = dict[str, Any]
HOME = "#/components/schemas/"


def described(schemas: Described, paths: Described, **more: Any) -> Described:
    """A description."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Growth", "version": "1"},
        "servers": [{"url": "https://api.example"}],
        "paths": paths,
        "components": {"schemas": schemas, **more},
    }


def ref(name: str) -> Described:
    """A reference to a schema."""
    return {"$ref": HOME + name}


def answer(schema: Described) -> Described:
    """The responses of an operation that returns this."""
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


def read(schema: Described, path: str = "/things") -> Described:
    """One operation that reads it."""
    return {path: {"get": {"operationId": "readThing", "responses": answer(schema)}}}


def written(schema: Described) -> Described:
    """One operation that takes it as a property of its body, and returns it."""
    body = {"type": "object", "properties": {"thing": schema}}
    content = {"application/json": {"schema": body}}
    return {
        "/things": {
            "post": {"operationId": "makeThing", "requestBody": {"content": content}, "responses": answer(schema)}
        }
    }


def taken(schema: Described) -> Described:
    """One operation whose whole body it is."""
    content = {"application/json": {"schema": schema}}
    return {
        "/things": {
            "post": {"operationId": "makeThing", "requestBody": {"content": content}, "responses": answer(schema)}
        }
    }


def record(**properties: Described) -> Described:
    """An object with required properties."""
    return {"type": "object", "required": list(properties), "properties": properties}


STRING: Described = {"type": "string"}


def alike(n: int) -> list[str]:
    """Texts that differ in signs alone, so that they are one name in Python."""
    return [f"a{index:012b}b".replace("0", "-").replace("1", " ") for index in range(n)]


def unions_of_aliases(n: int) -> Described:
    """A union of a list of the next one and a map of the next one, n deep."""
    steps = {
        f"U{i}": {
            "oneOf": [
                {"type": "array", "items": ref(f"U{i + 1}")},
                {"type": "object", "additionalProperties": ref(f"U{i + 1}")},
            ]
        }
        for i in range(n)
    }
    return described({**steps, f"U{n}": STRING}, written(ref("U0")))


def unions_of_unions(n: int) -> Described:
    """Each a union of two that are both unions of the next two."""
    steps = {f"{side}{i}": {"anyOf": [ref(f"A{i + 1}"), ref(f"B{i + 1}")]} for i in range(n) for side in "AB"}
    ends = {f"A{n}": record(a=STRING), f"B{n}": record(b=STRING)}
    return described({**steps, **ends}, taken(ref("A0")))


def tuples_of_aliases(n: int) -> Described:
    """A pair of the next one twice."""
    steps = {f"T{i}": {"type": "array", "prefixItems": [ref(f"T{i + 1}"), ref(f"T{i + 1}")]} for i in range(n)}
    return described({**steps, f"T{n}": STRING}, written(ref("T0")))


def lists_of_aliases(n: int) -> Described:
    """A list of lists, each with a name."""
    steps = {f"L{i}": {"type": "array", "items": ref(f"L{i + 1}")} for i in range(n)}
    return described({**steps, f"L{n}": STRING}, written(ref("L0")))


def maps_of_pairs(n: int) -> Described:
    """An object with the next one twice, all required."""
    steps = {f"M{i}": record(a=ref(f"M{i + 1}"), b=ref(f"M{i + 1}")) for i in range(n)}
    return described({**steps, f"M{n}": STRING}, taken(ref("M0")))


def diamonds_of_all_of(n: int) -> Described:
    """Two schemas that both are the next two."""
    steps = {
        f"{side}{i}": {"allOf": [ref(f"A{i + 1}"), ref(f"B{i + 1}")], "properties": {f"{side}{i}": STRING}}
        for i in range(n)
        for side in "AB"
    }
    ends = {f"A{n}": record(a=STRING), f"B{n}": record(b=STRING)}
    return described({**steps, **ends}, read(ref("A0")))


def diamonds_of_properties(n: int) -> Described:
    """Two objects that meet, whose one property meets in its turn."""
    steps = {
        f"{side}{i}": record(next={"allOf": [ref(f"A{i + 1}"), ref(f"B{i + 1}")]}) for i in range(n) for side in "AB"
    }
    ends = {f"A{n}": record(a=STRING), f"B{n}": record(b=STRING)}
    return described({**steps, **ends}, read({"allOf": [ref("A0"), ref("B0")]}))


def cycles_of_all_of(n: int) -> Described:
    """Schemas that all are parts of each other, which nothing can be."""
    names = [f"C{i}" for i in range(n)]
    return described(
        {name: {"allOf": [ref(other) for other in names if other != name]} for name in names}, read(ref("C0"))
    )


def chain_of_all_of(n: int) -> Described:
    """Each is the next one, and more."""
    steps = {
        f"K{i}": {"allOf": [ref(f"K{i + 1}"), {"type": "object", "properties": {f"p{i}": STRING}}]} for i in range(n)
    }
    return described({**steps, f"K{n}": record(a=STRING)}, read(ref("K0")))


def chain_of_references(n: int) -> Described:
    """Each is only a reference to the next one."""
    return described({**{f"R{i}": ref(f"R{i + 1}") for i in range(n)}, f"R{n}": record(a=STRING)}, read(ref("R0")))


def chain_of_properties(n: int) -> Described:
    """Each holds the next one."""
    return described({**{f"P{i}": record(p=ref(f"P{i + 1}")) for i in range(n)}, f"P{n}": STRING}, read(ref("P0")))


def members_that_collide(n: int) -> Described:
    """Values that differ in signs alone."""
    return described({"E": {"type": "string", "enum": alike(n)}}, read(ref("E")))


def properties_that_collide(n: int) -> Described:
    """Properties that differ in signs alone."""
    return described({"O": record(**dict.fromkeys(alike(n), STRING))}, read(ref("O")))


def odd_component_names(n: int) -> Described:
    """Names that the standard does not allow, as NSwag and Springfox write them."""
    names = [f"Page\u00abThing{i}\u00bb" for i in range(n)]
    paths = {f"/t{i}": {"get": {"responses": answer(ref(name))}} for i, name in enumerate(names)}
    return described({name: record(a=STRING, b=STRING, c=STRING) for name in names}, paths)


def wide_union(n: int) -> Described:
    """A union of n objects, told apart by a property of each."""
    members = {f"W{i}": record(**{f"p{i}": STRING}) for i in range(n)}
    return described({**members, "Any": {"oneOf": [ref(name) for name in members]}}, taken(ref("Any")))


def wide_union_with_a_tag(n: int) -> Described:
    """A union of n objects, told apart by a tag."""
    members = {f"W{i}": record(kind={"const": f"k{i}"}, **{f"p{i}": STRING}) for i in range(n)}
    told = {"oneOf": [ref(name) for name in members], "discriminator": {"propertyName": "kind"}}
    return described({**members, "Any": told}, taken(ref("Any")))


def wide_union_with_a_mapping(n: int) -> Described:
    """The same, each value with the schema that it means, and a union more over the same schemas."""
    members = {f"W{i}": record(kind=STRING, **{f"p{i}": STRING}) for i in range(n)}
    mapping = {f"k{i}": HOME + name for i, name in enumerate(members)}
    told = {"oneOf": [ref(name) for name in members], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    return described(
        {**members, "Any": told, "One": {"oneOf": told["oneOf"]}}, taken(record(any=ref("Any"), one=ref("One")))
    )


def wide_union_of_constants(n: int) -> Described:
    """A union of n objects that differ in a constant, and one of those without names that are alike."""
    members = {f"W{i}": record(kind={"const": f"k{i}"}, version={"enum": [i, i + 1]}) for i in range(n)}
    alike = {"anyOf": [record(a=STRING, kind={"enum": [f"k{i}"]}) for i in range(n)]}
    return described(
        {**members, "Any": {"oneOf": [ref(name) for name in members]}}, taken(record(any=ref("Any"), alike=alike))
    )


def two_wide_unions(n: int) -> Described:
    """Two unions of the same n objects, each told apart by a property that it must have, side by side."""
    members = {f"W{i}": {**record(name=STRING, **{f"p{i}": STRING}), "required": [f"p{i}"]} for i in range(n)}
    names = [ref(name) for name in members]
    unions = {"Any": {"oneOf": names}, "One": {"anyOf": names[::-1]}}
    both = {**record(any=ref("Any"), one=ref("One")), "required": ["any", "one"]}
    return described({**members, **unions, "Both": both}, read(ref("Both")))


def nested_arrays(n: int) -> Described:
    """An array of arrays, without names."""
    schema: Described = STRING
    for _ in range(n):
        schema = {"type": "array", "items": schema}
    return described({}, read(schema))


def nested_objects(n: int) -> Described:
    """An object in an object, without names."""
    schema: Described = STRING
    for _ in range(n):
        schema = record(inner=schema)
    return described({}, read(schema))


def operations_of_one_name(n: int) -> Described:
    """Operations that all want to be called alike."""
    return described(
        {}, {f"/a/b{i}": {"get": {"operationId": "list things", "responses": answer(STRING)}} for i in range(n)}
    )


def operations_of_one_path(n: int) -> Described:
    """Paths that differ in their parameters alone, so that all verbs are the same."""
    paths = {
        "/a"
        + "".join(f"/{{p{j}}}" for j in range(i + 1)): {
            "get": {
                "parameters": [
                    {"name": f"p{j}", "in": "path", "required": True, "schema": STRING} for j in range(i + 1)
                ],
                "responses": answer(STRING),
            }
        }
        for i in range(n)
    }
    return described({}, paths)


def schemas_of_one_title(n: int) -> Described:
    """Schemas without names that have one title."""
    schemas = [{**record(**{f"p{i}": STRING}), "title": "Thing"} for i in range(n)]
    return described({}, {f"/t{i}": {"get": {"responses": answer(schema)}} for i, schema in enumerate(schemas)})


def names_that_collide(n: int) -> Described:
    """Components whose names are one name in Python."""
    names = alike(n)
    paths = {f"/t{i}": {"get": {"responses": answer(ref(name))}} for i, name in enumerate(names)}
    return described({name: record(**{f"p{i}": STRING}) for i, name in enumerate(names)}, paths)


def many_tags(n: int) -> Described:
    """An operation for each of n tags."""
    paths = {f"/t{i}": {"get": {"tags": [f"tag {i}"], "responses": answer(STRING)}} for i in range(n)}
    return {**described({}, paths), "tags": [{"name": f"tag {i}", "description": "A tag."} for i in range(n)]}


def many_security_schemes(n: int) -> Described:
    """Each operation takes any of n schemes."""
    schemes = {f"key{i}": {"type": "apiKey", "in": "header", "name": f"X-Key-{i}"} for i in range(n)}
    made = described({}, {f"/t{i}": {"get": {"responses": answer(STRING)}} for i in range(n)}, securitySchemes=schemes)
    return {**made, "security": [{name: []} for name in schemes]}


def long_title(n: int) -> Described:
    """A title of spaces, and one of signs."""
    made = described({"A": {**record(a=STRING), "title": "x" + " " * (50 * n) + "y"}}, read(ref("A")))
    made["info"] = {"title": "x" + " " * (100 * n) + "y", "version": "1", "description": "a" + " " * (100 * n) + "b"}
    return made


def long_texts(n: int) -> Described:
    """Descriptions of one long line of each sort of character."""
    texts = [sign * (20 * n) + "x" for sign in ("`", "*", "#", "-", " ", "a ", "\u00e9", "<", "\\", "\n", "\t", '"')]
    operations = {
        f"/t{i}": {"get": {"summary": text, "description": text, "responses": answer(STRING)}}
        for i, text in enumerate(texts)
    }
    return described({f"A{i}": {**record(a=STRING), "description": text} for i, text in enumerate(texts)}, operations)


def extensions_everywhere(n: int) -> Described:
    """Schemas that inherit an extension of one name, in operations that share a callback, a header and a link."""
    schemas: Described = {"A0": {**record(a=STRING), "x-a": 0}}
    for i in range(1, n):
        schemas[f"A{i}"] = {"allOf": [ref("A0"), {**record(**{f"a{i}": {**STRING, "x-a": i}}), "x-a": i}], "x-a": i}
    shared = {"content": {"application/json": {"schema": ref("A0")}}, "x-a": 0}
    callback = {"{$url}": {"post": {"requestBody": shared, "responses": {"204": {"description": "ok", "x-a": 0}}}}}
    response = {
        "description": "ok",
        "x-a": 0,
        **shared,
        "headers": {"X-A": {"schema": {"type": "string", "enum": ["a", "b"], "x-a": 0}}},
        "links": {"next": {"operationId": "get0", "x-a": 0}},
    }
    paths = {
        f"/t{i}": {
            "x-a": i,
            "get": {
                "operationId": f"get{i}",
                "x-a": i,
                "callbacks": {"done": {"$ref": "#/components/callbacks/done"}},
                "responses": {"200": {"$ref": "#/components/responses/ok"}},
            },
        }
        for i in range(n)
    }
    return described(schemas, paths, callbacks={"done": callback}, responses={"ok": response})


GROWING: dict[str, Callable[[int], Described]] = {
    made.__name__: made
    for made in (
        unions_of_aliases,
        unions_of_unions,
        tuples_of_aliases,
        lists_of_aliases,
        maps_of_pairs,
        diamonds_of_all_of,
        diamonds_of_properties,
        cycles_of_all_of,
        chain_of_all_of,
        chain_of_references,
        chain_of_properties,
        members_that_collide,
        properties_that_collide,
        odd_component_names,
        wide_union,
        wide_union_with_a_tag,
        wide_union_with_a_mapping,
        wide_union_of_constants,
        two_wide_unions,
        nested_arrays,
        nested_objects,
        operations_of_one_name,
        operations_of_one_path,
        schemas_of_one_title,
        names_that_collide,
        many_tags,
        many_security_schemes,
        long_title,
        long_texts,
        extensions_everywhere,
    )
}
