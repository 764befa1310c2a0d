"""The scenarios of parameters/spread."""

from __future__ import annotations

from parameters_spread import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Parameters_Spread_Model_spreadAsRequestBody", lambda: client.parameters.spread.model.request_body(name="foo")
    yield "Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody", lambda: client.parameters.spread.model.update_composite_request_only_with_body(
        name="foo"
    )
    yield "Parameters_Spread_Model_spreadCompositeRequestWithoutBody", lambda: client.parameters.spread.model.composite_request_without_body.update(
        "foo", test_header="bar"
    )
    yield "Parameters_Spread_Model_spreadCompositeRequest", lambda: client.parameters.spread.model.composite_request.update(
        "foo", test_header="bar", body_name="foo"
    )
    yield "Parameters_Spread_Model_spreadCompositeRequestMix", lambda: client.parameters.spread.model.composite_request_mix.update(
        "foo", test_header="bar", prop="foo"
    )
    yield "Parameters_Spread_Alias_spreadAsRequestBody", lambda: client.parameters.spread.alias.request_body(name="foo")
    yield "Parameters_Spread_Alias_spreadAsRequestParameter", lambda: client.parameters.spread.alias.request_parameter.update(
        "1", x_ms_test_header="bar", name="foo"
    )
    yield "Parameters_Spread_Alias_spreadWithMultipleParameters", lambda: client.parameters.spread.alias.multiple_parameters.update(
        "1",
        x_ms_test_header="bar",
        required_string="foo",
        optional_int=1,
        required_int_list=[1, 2],
        optional_string_list=["foo", "bar"],
    )
    yield "Parameters_Spread_Alias_spreadParameterWithInnerModel", lambda: client.parameters.spread.alias.inner_model_parameter.create(
        "1", x_ms_test_header="bar", name="foo"
    )
    yield "Parameters_Spread_Alias_spreadParameterWithInnerAlias", lambda: client.parameters.spread.alias.inner_alias_parameter.create(
        "1", x_ms_test_header="bar", name="foo", age=1
    )
