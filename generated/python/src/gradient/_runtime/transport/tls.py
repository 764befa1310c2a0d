"""TLS: the context with which connections are made, one for all who want the same.

To read the certificates that a system trusts takes longer than many calls, so that all
clients of a process share what was read.
"""

from __future__ import annotations

import os
from functools import lru_cache
from ssl import SSLContext
from typing import TYPE_CHECKING, TypeAlias

from httpx2 import create_ssl_context

if TYPE_CHECKING:
    from ..auth.credentials import CertificateFiles

Verify: TypeAlias = bool | str | SSLContext
"""Whose certificates are trusted: True for those of the system, the path of a file or
folder with others, or a context that says all; False trusts everybody."""

_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def tls_context(verify: Verify, shown: CertificateFiles | None) -> SSLContext:
    """Return the context for these settings; OSError for a file that is not there."""
    if isinstance(verify, SSLContext):
        return verify
    variables = tuple(os.environ.get(name) for name in _VARIABLES)
    return _context(verify, shown, variables, _stamps(verify, shown))


@lru_cache(maxsize=16)
def _context(
    verify: bool | str,
    shown: CertificateFiles | None,
    variables: tuple[str | None, ...],
    stamps: tuple[int, ...],
) -> SSLContext:
    context = (
        _trusting(verify) if isinstance(verify, str) else create_ssl_context(verify)
    )
    if isinstance(shown, str):
        context.load_cert_chain(shown)
    elif shown is not None:
        context.load_cert_chain(*shown)
    return context


def _trusting(path: str) -> SSLContext:
    """Return a context that trusts the certificates of a file or folder alone."""
    from ssl import create_default_context

    if os.path.isdir(path):
        return create_default_context(capath=path)
    return create_default_context(cafile=path)


def _stamps(verify: bool | str, shown: CertificateFiles | None) -> tuple[int, ...]:
    """Return when the files were changed, so that renewed ones are read again."""
    paths = [verify] if isinstance(verify, str) else []
    paths += [shown] if isinstance(shown, str) else list(shown[:2]) if shown else []
    return tuple(os.stat(path).st_mtime_ns for path in paths)
