"""The scenarios of server/versions/not-versioned."""

from __future__ import annotations

from server_versions_not_versioned import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Server_Versions_NotVersioned_withoutApiVersion", lambda: client.versions.not_versioned.without_api_version.head()
    yield "Server_Versions_NotVersioned_withPathApiVersion", lambda: client.versions.not_versioned.with_path_api_version.head(
        "v1.0"
    )
    yield "Server_Versions_NotVersioned_withQueryApiVersion", lambda: client.versions.not_versioned.with_query_api_version.head(
        api_version="v1.0"
    )
