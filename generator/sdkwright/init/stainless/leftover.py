"""What nobody read of a stainless.yml, and why: an SDK of sdkwright has no use for it, or does it by itself."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.init.stainless.tree import Tree, Way

_WHY: tuple[tuple[Way, str], ...] = (
    (("edition",), "settings have no editions here: CHANGELOG.md says what changes"),
    (("targets", "python", "edition"), "settings have no editions here: CHANGELOG.md says what changes"),
    (("targets", "python", "publish"), "publishing is your own: the SDK is a project that `python -m build` builds"),
    (("targets", "python"), "sdkwright has no such setting for a Python SDK"),
    (("targets",), "sdkwright makes Python"),
    (("codeflow",), "releases are your own"),
    (("diagnostics",), "what `sdkwright check` finds is mended in the description, or in an overlay"),
    (("settings", "disable_mock_tests"), "the SDK's tests need no server"),
    (("settings", "unwrap_response_fields"), "a response is returned as it is: its property has the value"),
    (("settings", "positional_params"), "the last path parameter is positional, the others are keywords"),
    (
        ("streaming",),
        "streams end where the connection does, or with a `[DONE]`; an event is what the description says",
    ),
    (("errors",), "there is one class of errors for each status; what the body says is in `error.body`"),
    (("openapi", "code_samples"), "code for documentation is made by a pack of your own"),
    (("openapi",), "sdkwright writes no description"),
    (("client_settings", "default_retries"), "the delays are the client's: `RetryPolicy`"),
    (("client_settings", "default_env_prefix"), "a variable of the environment begins with the package's name"),
    (("client_settings",), "a client has no such setting"),
    (("organization",), "sdkwright makes no file for it"),
    (("readme",), "the README shows calls alone"),
)
_OF_METHOD = {
    "unwrap_response": "a response is returned as it is: its property has the value",
    "positional_params": "the last path parameter is positional, the others are keywords",
    "default_request_options": "a call is told by `timeout=` and `max_retries=`, a client by with_options()",
    "skip_test_reason": "the SDK's tests need no server",
    "docs": "the README shows calls alone",
    "terraform": "there is no Terraform provider",
    "mcp": "there is no MCP server",
}


def left_over(tree: Tree) -> Iterator[tuple[Way, str]]:
    """Every part that has no counterpart, in the order of the file."""
    found = {way: _why(way) for way in tree.left_over()} | tree.told
    order = {way: index for index, way in enumerate(_ways(tree, ()))}
    yield from sorted(((way, why) for way, why in found.items() if way in order), key=lambda each: order[each[0]])


def _why(way: Way) -> str:
    if "methods" in way and way[-1] in _OF_METHOD:
        return _OF_METHOD[way[-1]]
    return next((why for prefix, why in _WHY if way[: len(prefix)] == prefix), "sdkwright has no counterpart")


def _ways(tree: Tree, way: Way) -> Iterator[Way]:
    yield way
    for key in tree.keys(*way):
        yield from _ways(tree, (*way, key))
