"""The scenarios of routes."""

from __future__ import annotations

from routes import Title

from ..checks import Calls

_KINDS = [f"{style}_{kind}" for style in ("Standard", "Explode") for kind in ("primitive", "array", "record")]
MISSING = {
    **{f"Routes_PathParameters_PathExpansion_{kind}": "OpenAPI has no style for {/param}" for kind in _KINDS},
    **{
        f"Routes_QueryParameters_QueryContinuation_{kind}": "OpenAPI has no path with a query: it is not emitted"
        for kind in _KINDS
    },
    "Routes_PathParameters_ReservedExpansion_template": "the emitter drops {+param}",
    "Routes_PathParameters_ReservedExpansion_annotation": "the emitter drops allowReserved of a path",
}


def calls(client: Title) -> Calls:
    yield "Routes_InInterface", lambda: client.in_interface.fixed()
    yield "Routes_fixed", lambda: client.fixed.retrieve()
    yield "Routes_PathParameters_templateOnly", lambda: client.path.template_only.retrieve("a")
    yield "Routes_PathParameters_explicit", lambda: client.path.explicit.retrieve("a")
    yield "Routes_PathParameters_annotationOnly", lambda: client.path.annotation_only.retrieve("a")
    yield "Routes_PathParameters_SimpleExpansion_Standard_primitive", lambda: client.path.simple.standard.primitive.retrieve(
        "a"
    )
    yield "Routes_PathParameters_SimpleExpansion_Standard_array", lambda: client.path.simple.standard.array.retrieve(
        ["a", "b"]
    )
    yield "Routes_PathParameters_SimpleExpansion_Standard_record", lambda: client.path.simple.standard.record.retrieve(
        {"a": 1, "b": 2}
    )
    yield "Routes_PathParameters_SimpleExpansion_Explode_primitive", lambda: client.path.simple.explode.primitive.retrieve(
        "a"
    )
    yield "Routes_PathParameters_SimpleExpansion_Explode_array", lambda: client.path.simple.explode.array.retrieve(
        ["a", "b"]
    )
    yield "Routes_PathParameters_SimpleExpansion_Explode_record", lambda: client.path.simple.explode.record.retrieve(
        {"a": 1, "b": 2}
    )
    yield "Routes_PathParameters_LabelExpansion_Standard_primitive", lambda: client.path.label.standard.primitive.retrieve(
        "a"
    )
    yield "Routes_PathParameters_LabelExpansion_Standard_array", lambda: client.path.label.standard.array.retrieve(
        ["a", "b"]
    )
    yield "Routes_PathParameters_LabelExpansion_Standard_record", lambda: client.path.label.standard.record.retrieve(
        {"a": 1, "b": 2}
    )
    yield "Routes_PathParameters_LabelExpansion_Explode_primitive", lambda: client.path.label.explode.primitive.retrieve(
        "a"
    )
    yield "Routes_PathParameters_LabelExpansion_Explode_array", lambda: client.path.label.explode.array.retrieve(
        ["a", "b"]
    )
    yield "Routes_PathParameters_LabelExpansion_Explode_record", lambda: client.path.label.explode.record.retrieve(
        {"a": 1, "b": 2}
    )
    yield "Routes_PathParameters_MatrixExpansion_Standard_primitive", lambda: client.path.matrix.standard.primitive.retrieve(
        "a"
    )
    yield "Routes_PathParameters_MatrixExpansion_Standard_array", lambda: client.path.matrix.standard.array.retrieve(
        ["a", "b"]
    )
    yield "Routes_PathParameters_MatrixExpansion_Standard_record", lambda: client.path.matrix.standard.record.retrieve(
        {"a": 1, "b": 2}
    )
    yield "Routes_PathParameters_MatrixExpansion_Explode_primitive", lambda: client.path.matrix.explode.primitive.retrieve(
        "a"
    )
    yield "Routes_PathParameters_MatrixExpansion_Explode_array", lambda: client.path.matrix.explode.array.retrieve(
        ["a", "b"]
    )
    yield "Routes_PathParameters_MatrixExpansion_Explode_record", lambda: client.path.matrix.explode.record.retrieve(
        {"a": 1, "b": 2}
    )
    yield "Routes_QueryParameters_templateOnly", lambda: client.query.retrieve_template_only(param="a")
    yield "Routes_QueryParameters_explicit", lambda: client.query.retrieve_explicit(param="a")
    yield "Routes_QueryParameters_annotationOnly", lambda: client.query.retrieve_annotation_only(param="a")
    yield "Routes_QueryParameters_QueryExpansion_Standard_primitive", lambda: client.query.query_expansion.standard.primitive(
        param="a"
    )
    yield "Routes_QueryParameters_QueryExpansion_Standard_array", lambda: client.query.query_expansion.standard.array(
        param=["a", "b"]
    )
    yield "Routes_QueryParameters_QueryExpansion_Standard_record", lambda: client.query.query_expansion.standard.record(
        param={"a": 1, "b": 2}
    )
    yield "Routes_QueryParameters_QueryExpansion_Explode_primitive", lambda: client.query.query_expansion.explode.primitive(
        param="a"
    )
    yield "Routes_QueryParameters_QueryExpansion_Explode_array", lambda: client.query.query_expansion.explode.array(
        param=["a", "b"]
    )
    yield "Routes_QueryParameters_QueryExpansion_Explode_record", lambda: client.query.query_expansion.explode.record(
        param={"a": 1, "b": 2}
    )
    yield "Routes_QueryParameters_QueryExpansion_Explode_model", lambda: client.query.query_expansion.explode.model(
        param={"field": "status", "value": "active"}
    )
