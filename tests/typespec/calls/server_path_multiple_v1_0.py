"""The scenarios of server/path/multiple."""

from __future__ import annotations

from server_path_multiple_v1_0 import ServerPathMultiple

from ..checks import Calls

PATH = "/server/path/multiple/v1.0"


def calls(client: ServerPathMultiple) -> Calls:
    yield "Server_Path_Multiple_noOperationParams", lambda: client.no_operation_params()
    yield "Server_Path_Multiple_withOperationPathParam", lambda: client.with_operation_path_param("test")
