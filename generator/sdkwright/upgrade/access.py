"""A part of `upgrade`: where a Swagger 2.0 description says that its API is, and what it asks of a caller there."""

from __future__ import annotations

from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.upgrade.moves import Moves

_SCHEMES = ("https", "http", "wss", "ws")
"""In the order of preference; Swagger 2.0 gives none to its list."""
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_OF_FLOW = ("authorizationUrl", "tokenUrl", "refreshUrl", "scopes")


def servers(root: dict[str, Json], schemes: Json, at: Pointer, moves: Moves) -> list[Json]:
    """`host`, `basePath` and `schemes` as servers (Swagger 2.0, the Swagger object).

    Without a host the API is where the description is: a relative URL. Without schemes it is taken to be safe.
    """
    host, path = root.get("host"), root.get("basePath")
    path = "/" + path.strip("/") if isinstance(path, str) else ""
    if not isinstance(host, str) or not host:
        urls = [path or "/"]
    else:
        known = [scheme for scheme in _SCHEMES if isinstance(schemes, list) and scheme in schemes]
        spoken = [scheme for scheme in known if scheme.startswith("http")] or known or ["https"]
        urls = [f"{scheme}://{host.strip('/')}{path.rstrip('/')}" for scheme in spoken]
    key = "basePath" if "basePath" in root else "host"
    for index in range(len(urls)):
        moves.come_from(Pointer(at.document) / key, at / index)
    return [{"url": url} for url in urls]


def security_schemes(declared: Json, old: Pointer, new: Pointer, moves: Moves) -> Json:
    """`securityDefinitions` as `components.securitySchemes`."""
    moves.move(old, new)
    return {name: _scheme(value) for name, value in declared.items()} if isinstance(declared, dict) else declared


def _scheme(value: Json) -> Json:
    if not isinstance(value, dict):
        return value
    match value.get("type"):
        case "basic":
            return {**value, "type": "http", "scheme": "basic"}
        case "oauth2" if "flows" not in value:
            flow = _flow(value)
            terms: Json = {key: value[key] for key in _OF_FLOW if key in value}
            rest = {key: item for key, item in value.items() if key not in (*_OF_FLOW, "flow")}
            return {**rest, "flows": {flow: terms}}
        case _:
            return value


def _flow(value: dict[str, Json]) -> str:
    """The name of a flow; where none is said, the URLs tell."""
    flow = value.get("flow")
    if isinstance(flow, str):
        return _FLOWS.get(flow, flow)
    if "tokenUrl" in value:
        return "authorizationCode" if "authorizationUrl" in value else "clientCredentials"
    return "implicit"
