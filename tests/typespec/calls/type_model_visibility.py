"""The scenarios of type/model/visibility."""

from __future__ import annotations

from type_model_visibility import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Visibility_putReadOnlyModel", lambda: equal(
        client.visibility.update_readonlyroundtrip(),
        {"optionalNullableIntList": [1, 2, 3], "optionalStringRecord": {"k1": "value1", "k2": "value2"}},
    )
    yield "Type_Model_Visibility_headModel", lambda: client.visibility.head(query_prop=123)
    yield "Type_Model_Visibility_getModel", lambda: equal(
        client.visibility.retrieve(query_prop=123), {"readProp": "abc"}
    )
    yield "Type_Model_Visibility_putModel", lambda: client.visibility.replace(
        create_prop=["foo", "bar"], update_prop=[1, 2]
    )
    yield "Type_Model_Visibility_patchModel", lambda: client.visibility.update(update_prop=[1, 2])
    yield "Type_Model_Visibility_postModel", lambda: client.visibility.create(create_prop=["foo", "bar"])
    yield "Type_Model_Visibility_deleteModel", lambda: client.visibility.delete(delete_prop=True)
