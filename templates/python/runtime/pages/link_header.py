"""The `Link` header of a response (RFC 8288, section 3)."""

from __future__ import annotations

import re

_LINK = re.compile(
    r"<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:\"[^\"]*\"|[^\",;\s]*))?)*)"
)
_RELATION = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\",;\s]*))", re.IGNORECASE)


def link(header: str, relation: str) -> str | None:
    """Return where the link of a relation leads, None if there is none.

    The first `rel` of a link counts, and may name several relations (section 3.3).
    """
    for target, parameters in _LINK.findall(header):
        found = _RELATION.search(parameters)
        if found and relation in (found[1] or found[2] or "").lower().split():
            return str(target)
    return None
