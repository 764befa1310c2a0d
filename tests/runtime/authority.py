"""An OAuth 2 server on loopback, made of Authlib, which knows nothing of our code.

Authlib judges each request (RFC 6749, 7636 and 8628); here is only what it leaves to frameworks: users, storage, HTTP.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from authlib.oauth2.rfc6749 import AuthorizationServer, ClientMixin, OAuth2Request, TokenMixin, grants
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from authlib.oauth2.rfc6750 import BearerTokenGenerator
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc8628 import DeviceAuthorizationEndpoint, DeviceCodeGrant, DeviceCredentialDict
from werkzeug import Request, Response
from werkzeug.serving import make_server

SECRET = "secret-0123456789"
METHODS = ["client_secret_basic", "client_secret_post", "none"]


class Program(ClientMixin):  # type: ignore[misc]
    def get_client_id(self) -> str:
        return "program"

    def get_default_redirect_uri(self) -> str:
        return "http://localhost/back"

    def get_allowed_scope(self, scope: str | None) -> str:
        return " ".join(each for each in (scope or "").split() if each in ("read", "write"))

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        return redirect_uri == self.get_default_redirect_uri()

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == SECRET

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method in METHODS

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return True


class Granted(dict[str, Any], TokenMixin):  # type: ignore[misc]
    def check_client(self, client: Program) -> bool:
        return True

    def get_scope(self) -> str:
        return str(self.get("scope", ""))

    def get_user(self) -> str:
        return "user"

    def get_redirect_uri(self) -> Any:
        return self["redirect_uri"]


class Authority(AuthorizationServer):  # type: ignore[misc]
    """The server; what it has granted lies in `tokens` and `codes`."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens: list[Granted] = []
        self.codes: dict[str, Granted] = {}
        self.devices: dict[str, DeviceCredentialDict] = {}
        self.asked: list[dict[str, str]] = []
        self.answers = ["pending", "yes"]
        """What the user of a device does, each time that the device asks; `slow` is what the server says then."""
        self.register_token_generator(
            "default", BearerTokenGenerator(self.token, self.token, expires_generator=lambda *_: 100)
        )
        for grant in (Client, Refreshed):
            self.register_grant(grant)
        self.register_grant(Code, [CodeChallenge(required=True)])
        self.register_grant(Device)
        self.register_endpoint(DeviceEndpoint)

    def token(self, *_: object, **__: object) -> str:
        return f"granted-{len(self.tokens)}-{time.monotonic_ns()}"

    def query_client(self, client_id: str) -> Program | None:
        return Program() if client_id == "program" else None

    def save_token(self, token: dict[str, Any], request: object) -> None:
        self.tokens.append(Granted(token))

    def send_signal(self, *_: object, **__: object) -> None: ...

    def create_oauth2_request(self, request: Request) -> OAuth2Request:
        incoming = Asked(request.method, request.url.replace("http:", "https:", 1), headers=request.headers)
        incoming.fields = request.form.to_dict() if request.method == "POST" else request.args.to_dict()
        incoming.payload = BasicOAuth2Payload(incoming.fields)
        return incoming

    def handle_response(self, status: int, body: Any, headers: Any) -> Response:
        return Response(json.dumps(body) if isinstance(body, dict) else body, status, headers)

    def __call__(self, environ: Any, start: Any) -> Any:
        request = Request(environ)
        return self.answer(request)(environ, start)

    def answer(self, request: Request) -> Response:
        self.asked.append(request.form.to_dict())
        match request.path:
            case "/token":
                return self.create_token_response(request)
            case "/device":
                return self.create_endpoint_response("device_authorization", request)
            case "/allow":
                grant = self.get_consent_grant(request, end_user="user")
                return self.create_authorization_response(request, grant_user="user", grant=grant)
            case "/.well-known/openid-configuration":
                at = request.host_url.rstrip("/")
                return Response(json.dumps({"issuer": at, "token_endpoint": f"{at}/token"}))
            case _:
                return self.who(request)

    def who(self, request: Request) -> Response:
        """The API: it believes the tokens that were granted last."""
        shown = request.headers.get("Authorization", "")
        if not self.tokens or shown != f"Bearer {self.tokens[-1]['access_token']}":
            return Response(status=401)
        return Response(json.dumps({"scope": self.tokens[-1].get("scope")}), content_type="application/json")


class Asked(OAuth2Request):  # type: ignore[misc]
    fields: dict[str, str]

    @property
    def form(self) -> dict[str, str]:
        return self.fields

    @property
    def args(self) -> dict[str, str]:
        return self.fields


class Client(grants.ClientCredentialsGrant):  # type: ignore[misc]
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS


class Refreshed(grants.RefreshTokenGrant):  # type: ignore[misc]
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token: str) -> Granted | None:
        found = [each for each in self.server.tokens if each.get("refresh_token") == refresh_token]
        return found[0] if found else None

    def authenticate_user(self, refresh_token: Granted) -> str:
        return "user"

    def revoke_old_credential(self, refresh_token: Granted) -> None:
        refresh_token["refresh_token"] = None


class Code(grants.AuthorizationCodeGrant):  # type: ignore[misc]
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS

    def save_authorization_code(self, code: str, request: OAuth2Request) -> None:
        told = request.payload.data
        self.server.codes[code] = AuthorizationOfUser(told)

    def query_authorization_code(self, code: str, client: Program) -> Granted | None:
        found: Granted | None = self.server.codes.get(code)
        if found is not None:
            found["code"] = code
        return found

    def delete_authorization_code(self, authorization_code: Granted) -> None:
        del self.server.codes[authorization_code["code"]]

    def authenticate_user(self, authorization_code: Granted) -> str:
        return "user"


class AuthorizationOfUser(Granted):
    @property
    def code_challenge(self) -> Any:
        return self["code_challenge"]

    @property
    def code_challenge_method(self) -> Any:
        return self["code_challenge_method"]


class DeviceEndpoint(DeviceAuthorizationEndpoint):  # type: ignore[misc]
    CLIENT_AUTH_METHODS = METHODS
    INTERVAL = 1

    def get_verification_uri(self) -> str:
        return "https://login.example/device"

    def save_device_credential(self, client_id: str, scope: str, data: dict[str, Any]) -> None:
        expires = int(time.time()) + int(data["expires_in"])
        kept = {**data, "client_id": client_id, "scope": scope, "expires_at": expires}
        self.server.devices[data["device_code"]] = DeviceCredentialDict(kept)


class Device(DeviceCodeGrant):  # type: ignore[misc]
    TOKEN_ENDPOINT_AUTH_METHODS = METHODS

    def query_device_credential(self, device_code: str) -> DeviceCredentialDict | None:
        found: DeviceCredentialDict | None = self.server.devices.get(device_code)
        return found

    def query_user_grant(self, user_code: str) -> tuple[str, bool] | None:
        answer = self.server.answers.pop(0)
        self.is_hasty = answer == "slow"
        return None if answer in ("pending", "slow") else ("user", answer == "yes")

    def should_slow_down(self, credential: DeviceCredentialDict) -> bool:
        return self.is_hasty


@contextmanager
def serving(authority: Authority) -> Iterator[str]:
    """Yield the server's URL."""
    server = make_server("127.0.0.1", 0, authority, threaded=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def answered(url: str) -> dict[str, str]:
    """The query of a URL."""
    return dict(parse_qsl(urlsplit(url).query))
