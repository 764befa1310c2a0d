"""Options that are none, where no method of a resource took them."""

from __future__ import annotations

from typing import Any

import pytest
from gradient import Gradient
from gradient._runtime.operation import Operation
from gradient._runtime.unexpected import nearest

FILES: Operation[None] = Operation("GET", "/files")


class Nothing:
    def send(self, request: object) -> Any:
        raise AssertionError("it was sent")

    def close(self) -> None:
        """Nothing is open."""


def test_an_option_that_is_none_is_refused_where_the_client_is_called_itself() -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    options: Any = {"max_retires": 1}

    with pytest.raises(
        TypeError, match="the call got an unexpected keyword argument 'max_retires'; did you mean 'max_r"
    ):
        client.call(FILES, options=options)


@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "extra_body"])
def test_what_is_added_is_a_mapping(name: str) -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    options: Any = {name: [("a", "b")]}

    with pytest.raises(TypeError, match=f"{name} takes a mapping, not a list"):
        client.call(FILES, options=options)


def test_a_subclass_that_wraps_a_method_is_named() -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]

    def files(*, page: int = 1, **options: Any) -> None:
        client.call(FILES, query={"page": page}, options=options)

    with pytest.raises(TypeError, match=r"files\(\) got an unexpected keyword argument 'Page'; did you mean 'page'"):
        files(Page=3)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("perPage", "per_page"), ("dryrun", "dry_run"), ("timout", "timeout"), ("stauts", "status"), ("zzz", None)],
)
def test_the_nearest_name(name: str, meant: str | None) -> None:
    assert nearest(name, ["per_page", "dry_run", "timeout", "status"]) == (
        f"; did you mean {meant!r}?" if meant else ""
    )
