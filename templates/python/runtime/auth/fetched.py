"""The scheme of a token that a client fetches with its own id and secret."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from .credentials import Bearer, Placement, Reveal, Secret
from .oauth import ClientCredentials


@dataclass(frozen=True, slots=True, repr=False)
class Fetched:
    """`Authorization: Bearer TOKEN`, which the client's own id and secret fetch.

    A token that was given goes first, and costs no request.
    """

    token: Secret
    id: Secret
    secret: Secret
    token_url: str
    discovery_url: str
    token_hosts: tuple[str, ...] = ()
    bearer: Bearer = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "bearer", Bearer(self._source()))

    def __reduce__(self) -> tuple[object, ...]:
        """Leave the token behind, and read what fetches it again."""
        values = (getattr(self, each.name) for each in fields(self) if each.init)
        return Fetched, tuple(values)

    def _source(self) -> Secret:
        token = self.token
        if token.is_given or not self.id.value or not self.secret.value:
            return token
        source = ClientCredentials(
            client_id=self.id.value,
            client_secret=self.secret.value,
            token_url=self.token_url,
            discovery_url=self.discovery_url,
            token_hosts=self.token_hosts,
        )
        return Secret(None, token.argument, token.variable, source)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return self.bearer.secrets

    def place(self, reveal: Reveal = Secret.reveal) -> Placement:
        return self.bearer.place(reveal)
