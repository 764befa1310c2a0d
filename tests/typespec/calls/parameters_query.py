"""The scenarios of parameters/query."""

from __future__ import annotations

from parameters_query import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Parameters_Query_Constant_post", lambda: client.parameters.query.constant(query_param="constantValue")
    yield "Parameters_Query_SpecialChar_dollarSign", lambda: client.parameters.query.special_char.dollar_sign(
        filter="status eq 'active'"
    )
