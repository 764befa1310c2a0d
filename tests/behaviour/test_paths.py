"""Values in the path: encoded so that they stay one segment, or refused before anything is sent."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from .callers import Cancel, by_both
from .loopback import Api


@by_both
@pytest.mark.parametrize(
    "value", ["a b", "a/b", "a?b#c", "50%", "%2e%2e", "ü😀", "a+b&c=d", "a\\b", "...", "..a", "\r\nX: y", "{app_id}"]
)
def test_a_value_arrives_as_one_segment(api: Api, call: Cancel, value: str) -> None:
    call(api, value, app_id="app")

    segments = api.only.target.split("/")
    assert len(segments) == 7
    assert api.only.line.isascii()
    assert unquote(segments[5]) == value
    assert segments[:5] + segments[6:] == ["", "v2", "apps", "app", "job-invocations", "cancel"]


@by_both
@pytest.mark.parametrize("value", ["", ".", "..", "../x", "x/..", "a/../b", "..\\x", "./a"])
@pytest.mark.parametrize("argument", ["app_id", "job_invocation_id"])
def test_a_value_that_would_change_the_path_is_refused_unsent(
    api: Api, call: Cancel, argument: str, value: str
) -> None:
    values = {"app_id": "a", "job_invocation_id": "j"} | {argument: value}

    with pytest.raises(ValueError, match=argument):
        call(api, values["job_invocation_id"], app_id=values["app_id"])

    assert api.connections == 0


@by_both
@pytest.mark.parametrize("value", [None, [], {}, object], ids=repr)
def test_what_is_no_text_is_refused_unsent(api: Api, call: Cancel, value: object) -> None:
    with pytest.raises((ValueError, TypeError), match="app_id"):
        call(api, app_id=value)

    assert api.connections == 0


def test_the_arguments_cannot_be_mixed_up(api: Api) -> None:
    """Two ids side by side are easily exchanged, so only one of them is positional."""
    from gradient import Gradient

    client = Gradient(access_token="t", base_url=api.url)
    with pytest.raises(TypeError, match="app_id"):
        client.apps.job_invocations.cancel("a", "j")  # type: ignore[call-arg, misc]
    with pytest.raises(TypeError, match="app_id"):
        client.apps.job_invocations.cancel("j")  # type: ignore[call-arg]
    assert api.connections == 0
