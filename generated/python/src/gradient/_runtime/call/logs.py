"""What a client writes into the log, under the name of its package.

A line for each attempt and each retry at INFO, and under `gradient.headers`, at DEBUG,
the headers that go out and come back. Nothing is shown unless the program wants it, or the environment does:
`GRADIENT_LOG=debug` for a package called `gradient`. No line holds a credential.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING

from ..redaction import HIDDEN, sounds_secret

if TYPE_CHECKING:
    from logging import Logger

    from ..errors import APIConnectionError
    from ..transport.base import Head, Request


def configure_log(name: str) -> None:
    """Show the log on stderr if the environment asks for it; ValueError for nonsense."""
    variable = f"{name.upper()}_LOG"
    level = os.environ.get(variable, "").strip().upper()
    if not level:
        return
    if level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
        raise ValueError(f"{variable} must be debug, info, warning or error")
    from logging import Formatter, StreamHandler, getLogger

    logger = getLogger(name)
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = StreamHandler()
        handler.setFormatter(
            Formatter("%(asctime)s %(name)s %(levelname)s %(message)s")
        )
        logger.addHandler(handler)


def log_attempt(name: str, request: Request) -> None:
    """Write what is about to be sent."""
    logger = _wanted(f"{name}.headers", 10)
    if logger is not None:
        logger.debug(
            "%s %s, attempt %d of %d: %s",
            request.method,
            request.safe_url,
            request.attempt,
            request.max_retries + 1,
            _shown(request, request.headers),
        )


def log_outcome(
    name: str, request: Request, outcome: Head | APIConnectionError, began: float
) -> None:
    """Write what came of an attempt."""
    logger = _wanted(name, 20)
    if logger is None:
        return
    status = getattr(outcome, "status", None) or type(outcome).__name__
    duration = (perf_counter() - began) * 1000
    logger.info(
        "%s %s -> %s in %.0f ms", request.method, request.safe_url, status, duration
    )
    headers = _wanted(f"{name}.headers", 10)
    if headers is not None and not isinstance(outcome, Exception):
        headers.debug("%s", _shown(request, outcome.headers.fields()))


def log_retry(name: str, request: Request, pause: float) -> None:
    """Write that a request will be sent again."""
    logger = _wanted(name, 20)
    if logger is not None:
        logger.info(
            "%s %s again in %.3g s, attempt %d of %d",
            request.method,
            request.safe_url,
            pause,
            request.attempt,
            request.max_retries + 1,
        )


def _wanted(name: str, level: int) -> Logger | None:
    """Return the log if somebody reads it; who has not imported logging does not."""
    if "logging" not in sys.modules:
        return None
    logger = _logger(name)
    return logger if logger.isEnabledFor(level) else None


@cache
def _logger(name: str) -> Logger:
    from logging import getLogger

    return getLogger(name)


def _shown(request: Request, fields: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(
        f"{name}: {HIDDEN if sounds_secret(name) else request.hide(value)}"
        for name, value in fields
    )
