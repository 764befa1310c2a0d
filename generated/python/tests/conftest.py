"""What every test gets."""

from __future__ import annotations

import pytest

from support import Api, AsyncApi, SyncApi


@pytest.fixture(params=[SyncApi, AsyncApi], ids=["sync", "async"])
def api(request: pytest.FixtureRequest) -> Api:
    """The API as the client sees it, and then as the async client sees it."""
    kind: type[Api] = request.param
    return kind()
