"""The scenarios of type/property/additional-properties."""

from __future__ import annotations

from type_property_additional_properties import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Property_AdditionalProperties_ExtendsUnknown_get", lambda: equal(
        client.extends_record_unknown.retrieve(),
        {"name": "ExtendsUnknownAdditionalProperties", "prop1": 32, "prop2": True, "prop3": "abc"},
    )
    yield "Type_Property_AdditionalProperties_ExtendsUnknown_put", lambda: client.extends_record_unknown.update(
        name="ExtendsUnknownAdditionalProperties", additional_properties={"prop1": 32, "prop2": True, "prop3": "abc"}
    )
    yield "Type_Property_AdditionalProperties_ExtendsUnknownDerived_get", lambda: equal(
        client.extends_record_unknown_derived.retrieve(),
        {
            "name": "ExtendsUnknownAdditionalProperties",
            "index": 314,
            "age": 2.71875,
            "prop1": 32,
            "prop2": True,
            "prop3": "abc",
        },
    )
    yield "Type_Property_AdditionalProperties_ExtendsUnknownDerived_put", lambda: client.extends_record_unknown_derived.update(
        index=314,
        age=2.71875,
        name="ExtendsUnknownAdditionalProperties",
        additional_properties={"prop1": 32, "prop2": True, "prop3": "abc"},
    )
    yield "Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_get", lambda: equal(
        client.extends_unknown_discriminated.retrieve(),
        {
            "kind": "derived",
            "name": "Derived",
            "index": 314,
            "age": 2.71875,
            "prop1": 32,
            "prop2": True,
            "prop3": "abc",
        },
    )
    yield "Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_put", lambda: client.extends_unknown_discriminated.update(
        kind="derived",
        index=314,
        age=2.71875,
        name="Derived",
        additional_properties={"prop1": 32, "prop2": True, "prop3": "abc"},
    )
    yield "Type_Property_AdditionalProperties_IsUnknown_get", lambda: equal(
        client.is_record_unknown.retrieve(),
        {"name": "IsUnknownAdditionalProperties", "prop1": 32, "prop2": True, "prop3": "abc"},
    )
    yield "Type_Property_AdditionalProperties_IsUnknown_put", lambda: client.is_record_unknown.update(
        name="IsUnknownAdditionalProperties", additional_properties={"prop1": 32, "prop2": True, "prop3": "abc"}
    )
    yield "Type_Property_AdditionalProperties_IsUnknownDerived_get", lambda: equal(
        client.is_record_unknown_derived.retrieve(),
        {
            "name": "IsUnknownAdditionalProperties",
            "index": 314,
            "age": 2.71875,
            "prop1": 32,
            "prop2": True,
            "prop3": "abc",
        },
    )
    yield "Type_Property_AdditionalProperties_IsUnknownDerived_put", lambda: client.is_record_unknown_derived.update(
        index=314,
        age=2.71875,
        name="IsUnknownAdditionalProperties",
        additional_properties={"prop1": 32, "prop2": True, "prop3": "abc"},
    )
    yield "Type_Property_AdditionalProperties_IsUnknownDiscriminated_get", lambda: equal(
        client.is_unknown_discriminated.retrieve(),
        {
            "kind": "derived",
            "name": "Derived",
            "index": 314,
            "age": 2.71875,
            "prop1": 32,
            "prop2": True,
            "prop3": "abc",
        },
    )
    yield "Type_Property_AdditionalProperties_IsUnknownDiscriminated_put", lambda: client.is_unknown_discriminated.update(
        kind="derived",
        index=314,
        age=2.71875,
        name="Derived",
        additional_properties={"prop1": 32, "prop2": True, "prop3": "abc"},
    )
    yield "Type_Property_AdditionalProperties_ExtendsString_get", lambda: equal(
        client.extends_record_string.retrieve(), {"name": "ExtendsStringAdditionalProperties", "prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_ExtendsString_put", lambda: client.extends_record_string.update(
        name="ExtendsStringAdditionalProperties", additional_properties={"prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_IsString_get", lambda: equal(
        client.is_recordstring.retrieve(), {"name": "IsStringAdditionalProperties", "prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_IsString_put", lambda: client.is_recordstring.update(
        name="IsStringAdditionalProperties", additional_properties={"prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_ExtendsFloat_get", lambda: equal(
        client.extends_record_float.retrieve(), {"id": 43.125, "prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_ExtendsFloat_put", lambda: client.extends_record_float.update(
        id=43.125, additional_properties={"prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_IsFloat_get", lambda: equal(
        client.is_record_float.retrieve(), {"id": 43.125, "prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_IsFloat_put", lambda: client.is_record_float.update(
        id=43.125, additional_properties={"prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_ExtendsModel_get", lambda: equal(
        client.extends_record_model.retrieve(), {"knownProp": {"state": "ok"}, "prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_ExtendsModel_put", lambda: client.extends_record_model.update(
        known_prop={"state": "ok"}, additional_properties={"prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_IsModel_get", lambda: equal(
        client.is_record_model.retrieve(), {"knownProp": {"state": "ok"}, "prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_IsModel_put", lambda: client.is_record_model.update(
        known_prop={"state": "ok"}, additional_properties={"prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_ExtendsModelArray_get", lambda: equal(
        client.extends_record_model_array.retrieve(),
        {"knownProp": [{"state": "ok"}, {"state": "ok"}], "prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_ExtendsModelArray_put", lambda: client.extends_record_model_array.update(
        known_prop=[{"state": "ok"}, {"state": "ok"}],
        additional_properties={"prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_IsModelArray_get", lambda: equal(
        client.is_record_model_array.retrieve(),
        {"knownProp": [{"state": "ok"}, {"state": "ok"}], "prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_IsModelArray_put", lambda: client.is_record_model_array.update(
        known_prop=[{"state": "ok"}, {"state": "ok"}],
        additional_properties={"prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_SpreadString_get", lambda: equal(
        client.spread_record_string.retrieve(), {"name": "SpreadSpringRecord", "prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_SpreadString_put", lambda: client.spread_record_string.update(
        name="SpreadSpringRecord", additional_properties={"prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_SpreadFloat_get", lambda: equal(
        client.spread_record_float.retrieve(), {"id": 43.125, "prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_SpreadFloat_put", lambda: client.spread_record_float.update(
        id=43.125, additional_properties={"prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_SpreadModel_get", lambda: equal(
        client.spread_record_model.retrieve(), {"knownProp": {"state": "ok"}, "prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_SpreadModel_put", lambda: client.spread_record_model.update(
        known_prop={"state": "ok"}, additional_properties={"prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_SpreadModelArray_get", lambda: equal(
        client.spread_record_model_array.retrieve(),
        {"knownProp": [{"state": "ok"}, {"state": "ok"}], "prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_SpreadModelArray_put", lambda: client.spread_record_model_array.update(
        known_prop=[{"state": "ok"}, {"state": "ok"}],
        additional_properties={"prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentString_get", lambda: equal(
        client.spread_different_record_string.retrieve(), {"id": 43.125, "prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentString_put", lambda: client.spread_different_record_string.update(
        id=43.125, additional_properties={"prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentFloat_get", lambda: equal(
        client.spread_different_record_float.retrieve(), {"name": "abc", "prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentFloat_put", lambda: client.spread_different_record_float.update(
        name="abc", additional_properties={"prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentModel_get", lambda: equal(
        client.spread_different_record_model.retrieve(), {"knownProp": "abc", "prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentModel_put", lambda: client.spread_different_record_model.update(
        known_prop="abc", additional_properties={"prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentModelArray_get", lambda: equal(
        client.spread_different_record_model_array.retrieve(),
        {"knownProp": "abc", "prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_SpreadDifferentModelArray_put", lambda: client.spread_different_record_model_array.update(
        known_prop="abc", additional_properties={"prop": [{"state": "ok"}, {"state": "ok"}]}
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_get", lambda: equal(
        client.extends_different_spread_string.retrieve(), {"id": 43.125, "prop": "abc", "derivedProp": "abc"}
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_put", lambda: client.extends_different_spread_string.update(
        derived_prop="abc", id=43.125, additional_properties={"prop": "abc"}
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_get", lambda: equal(
        client.extends_different_spread_float.retrieve(), {"name": "abc", "prop": 43.125, "derivedProp": 43.125}
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_put", lambda: client.extends_different_spread_float.update(
        derived_prop=43.125, name="abc", additional_properties={"prop": 43.125}
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_get", lambda: equal(
        client.extends_different_spread_model.retrieve(),
        {"knownProp": "abc", "prop": {"state": "ok"}, "derivedProp": {"state": "ok"}},
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_put", lambda: client.extends_different_spread_model.update(
        derived_prop={"state": "ok"}, known_prop="abc", additional_properties={"prop": {"state": "ok"}}
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_get", lambda: equal(
        client.extends_different_spread_model_array.retrieve(),
        {
            "knownProp": "abc",
            "prop": [{"state": "ok"}, {"state": "ok"}],
            "derivedProp": [{"state": "ok"}, {"state": "ok"}],
        },
    )
    yield "Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_put", lambda: client.extends_different_spread_model_array.update(
        derived_prop=[{"state": "ok"}, {"state": "ok"}],
        known_prop="abc",
        additional_properties={"prop": [{"state": "ok"}, {"state": "ok"}]},
    )
    yield "Type_Property_AdditionalProperties_MultipleSpread_get", lambda: equal(
        client.multiple_spread_record.retrieve(), {"flag": True, "prop1": "abc", "prop2": 43.125}
    )
    yield "Type_Property_AdditionalProperties_MultipleSpread_put", lambda: client.multiple_spread_record.update(
        flag=True, additional_properties={"prop1": "abc", "prop2": 43.125}
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordUnion_get", lambda: equal(
        client.spread_record_union.retrieve(), {"flag": True, "prop1": "abc", "prop2": 43.125}
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordUnion_put", lambda: client.spread_record_union.update(
        flag=True, additional_properties={"prop1": "abc", "prop2": 43.125}
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_get", lambda: equal(
        client.spread_record_non_discriminated_union.retrieve(),
        {
            "name": "abc",
            "prop1": {"kind": "kind0", "fooProp": "abc"},
            "prop2": {"kind": "kind1", "start": "2021-01-01T00:00:00Z", "end": "2021-01-02T00:00:00Z"},
        },
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_put", lambda: client.spread_record_non_discriminated_union.update(
        name="abc",
        additional_properties={
            "prop1": {"kind": "kind0", "fooProp": "abc"},
            "prop2": {"kind": "kind1", "start": "2021-01-01T00:00:00Z", "end": "2021-01-02T00:00:00Z"},
        },
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_get", lambda: equal(
        client.spread_record_non_discriminated_union2.retrieve(),
        {
            "name": "abc",
            "prop1": {"kind": "kind1", "start": "2021-01-01T00:00:00Z"},
            "prop2": {"kind": "kind1", "start": "2021-01-01T00:00:00Z", "end": "2021-01-02T00:00:00Z"},
        },
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_put", lambda: client.spread_record_non_discriminated_union2.update(
        name="abc",
        additional_properties={
            "prop1": {"kind": "kind1", "start": "2021-01-01T00:00:00Z"},
            "prop2": {"kind": "kind1", "start": "2021-01-01T00:00:00Z", "end": "2021-01-02T00:00:00Z"},
        },
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_get", lambda: equal(
        client.spread_record_non_discriminated_union3.retrieve(),
        {
            "name": "abc",
            "prop1": [
                {"kind": "kind1", "start": "2021-01-01T00:00:00Z"},
                {"kind": "kind1", "start": "2021-01-01T00:00:00Z"},
            ],
            "prop2": {"kind": "kind1", "start": "2021-01-01T00:00:00Z", "end": "2021-01-02T00:00:00Z"},
        },
    )
    yield "Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_put", lambda: client.spread_record_non_discriminated_union3.update(
        name="abc",
        additional_properties={
            "prop1": [
                {"kind": "kind1", "start": "2021-01-01T00:00:00Z"},
                {"kind": "kind1", "start": "2021-01-01T00:00:00Z"},
            ],
            "prop2": {"kind": "kind1", "start": "2021-01-01T00:00:00Z", "end": "2021-01-02T00:00:00Z"},
        },
    )
