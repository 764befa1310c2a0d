"""The scenarios of server/versions/versioned."""

from __future__ import annotations

from server_versions_versioned_2022_12_01_preview import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "Server_Versions_Versioned_withoutApiVersion", lambda: client.versions.versioned.without_api_version.head()
    yield "Server_Versions_Versioned_withPathApiVersion", lambda: client.versions.versioned.with_path_api_version.head(
        "2022-12-01-preview"
    )
    yield "Server_Versions_Versioned_withQueryOldApiVersion", lambda: client.versions.versioned.with_query_old_api_version.head(
        api_version="2021-01-01-preview"
    )
    yield "Server_Versions_Versioned_withQueryApiVersion", lambda: client.versions.versioned.with_query_api_version.head(
        api_version="2022-12-01-preview"
    )
