"""OAuth 2.0 grants that a user allows: in a browser, or on another device.

Both end with a token like every other `Grant`, and with a refresh token where the
server gives one.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Unpack
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..clock import LONGEST_WAIT
from ..errors import TokenRequestError
from .credentials import credential
from .oauth import Grant, GrantArguments, https_only, refused

if TYPE_CHECKING:
    from .credentials import Fetch

_DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"


class AuthorizationCode(Grant):
    """The token of a user who allows it in a browser (RFC 6749, 4.1; RFC 7636).

    ```python
    grant = AuthorizationCode(client_id="...", redirect_uri="...", ...)
    webbrowser.open(grant.url)      # the server sends the browser to redirect_uri
    grant.finish(url_that_arrived)  # its whole URL
    client = Client(access_token=grant)
    ```
    """

    def __init__(
        self,
        *,
        authorization_url: str,
        redirect_uri: str,
        **arguments: Unpack[GrantArguments],
    ) -> None:
        """Takes where the user is asked, and where the browser is sent back to."""
        from hashlib import sha256
        from secrets import token_urlsafe

        super().__init__(**arguments)
        self._redirect_uri = redirect_uri
        self._code = credential("", argument="code")
        self._state = token_urlsafe(24)
        self._verifier = credential(token_urlsafe(48), argument="code_verifier")
        digest = sha256(self._verifier.reveal().encode()).digest()
        challenge = urlsafe_b64encode(digest).rstrip(b"=").decode()
        self.url: str = _with_query(
            https_only(authorization_url), self._question(challenge)
        )
        """Where the user is to be sent."""

    def _question(self, challenge: str) -> Mapping[str, str]:
        return self._scoped(
            {
                "response_type": "code",
                "client_id": self._id,
                "redirect_uri": self._redirect_uri,
                "state": self._state,
                "code_challenge": challenge,
                "code_challenge_method": "S256",
            }
        )

    def finish(self, url: str) -> None:
        """Take the URL that the browser came back with.

        Raises TokenRequestError if the user said no, or if it answers another question.
        """
        from hmac import compare_digest

        answer = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
        state = answer.get("state", "").encode()
        if not compare_digest(state, self._state.encode()):
            raise TokenRequestError(
                "the state is not the one that was sent", code="state"
            )
        if "error" in answer or not answer.get("code"):
            raise refused(answer, "the server sent no code")
        self._code = credential(answer["code"], argument="code")

    def _can_start_again(self) -> bool:
        return False

    async def _start(self, fetch: Fetch) -> Mapping[str, object]:
        if not self._code.value:
            raise TokenRequestError(
                "nobody has allowed it: see finish()", code="no_code"
            )
        form = {
            "grant_type": "authorization_code",
            "code": self._code.reveal(),
            "redirect_uri": self._redirect_uri,
            "code_verifier": self._verifier.reveal(),
        }
        self._code = credential("", argument="code")  # it is good for one time
        return await self._ask(fetch, "token_endpoint", form)


@dataclass(frozen=True, slots=True)
class DevicePrompt:
    """What to tell a user: open `url`, and enter `code` there (RFC 8628, 3.2)."""

    url: str
    code: str
    complete_url: str | None
    """The URL with the code in it, for a picture of it for instance."""


class DeviceCode(Grant):
    """The token of a user who allows it on another device (RFC 8628).

    The first call that needs a token shows the prompt, and waits for the user.
    """

    def __init__(
        self,
        show: Callable[[DevicePrompt], object],
        *,
        device_url: str = "",
        **arguments: Unpack[GrantArguments],
    ) -> None:
        """Takes what shows the prompt to the user, and where codes are given."""
        super().__init__(**arguments)
        self._show = show
        if device_url:
            self._urls["device_authorization_endpoint"] = https_only(device_url)

    async def _start(self, fetch: Fetch) -> Mapping[str, object]:
        asked = await self._ask(
            fetch, "device_authorization_endpoint", self._scoped({})
        )
        code = str(asked.get("device_code", ""))
        complete = asked.get("verification_uri_complete")
        url = asked.get("verification_uri") or asked.get("verification_url", "")
        self._show(
            DevicePrompt(
                url=str(url),
                code=str(asked.get("user_code", "")),
                complete_url=complete if isinstance(complete, str) else None,
            )
        )
        form = {"grant_type": _DEVICE_CODE, "device_code": code}
        pause = min(max(_seconds(asked.get("interval"), 5.0), 1.0), LONGEST_WAIT)
        end = self._clock.now() + _seconds(asked.get("expires_in"), 1800.0)
        return await self._poll(fetch, form, pause, end)

    async def _poll(
        self, fetch: Fetch, form: Mapping[str, str], pause: float, end: float
    ) -> Mapping[str, object]:
        """Ask until the user has answered (RFC 8628, section 3.5)."""
        while self._clock.now() < end:
            await fetch.io.pause(pause, self._clock)
            try:
                return await self._ask(fetch, "token_endpoint", form)
            except TokenRequestError as error:
                if error.code == "slow_down":
                    pause += 5.0
                elif error.code != "authorization_pending":
                    raise
        raise TokenRequestError(
            "the user has not answered in time", code="expired_token"
        )


def _seconds(value: object, otherwise: float) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return otherwise


def _with_query(url: str, query: Mapping[str, str]) -> str:
    return f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"
