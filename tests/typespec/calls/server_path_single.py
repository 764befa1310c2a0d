"""The scenarios of server/path/single."""

from __future__ import annotations

from server_path_single import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Server_Path_Single_myOp", lambda: client.server.path.single.my_op.head()
