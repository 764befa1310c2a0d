"""The scenarios of server/endpoint/not-defined."""

from __future__ import annotations

from server_endpoint_not_defined import TestserverWithoutAnyEndpoint

from ..checks import Calls


def calls(client: TestserverWithoutAnyEndpoint) -> Calls:
    yield "Server_Endpoint_NotDefined_valid", lambda: client.server.endpoint.not_defined.valid.head()
