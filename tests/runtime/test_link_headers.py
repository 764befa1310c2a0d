"""Where a Link header leads: read by hand from RFC 8288, section 3 and appendix B."""

from __future__ import annotations

import pytest
from gradient._runtime.pages.paging import link


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<u>; rel="next"', "u"),
        ("<u>;rel=NEXT", "u"),
        ('<u> ; rel = "prev next"', "u"),
        ("<v>; rel=prev, <u>; rel=next", "u"),
        ("<a,b>; rel=next", "a,b"),
        ("<v>, <u>; rel=next", "u"),
        ("<u>;;rel=next", "u"),  # B.3: a parameter may be empty
        ("<u>; rel=next; rel=prev", "u"),
        ("<u>; rel=prev; rel=next", None),  # 3.3: the first one counts
        ("<u>; rev=next", None),
        ("<u>; xrel=next", None),
        ('<u>; title="x; rel=next"; rel=prev', None),
        ('<u>; title="say \\"next\\""; rel=next', "u"),
        ('<u>; title="a, <v>; rel=prev"; rel=next', "u"),
        ('<v>; title="<w>; rel=next", <u>; rel=next', "u"),
        ("<u>; title*=UTF-8''a%20b; rel=next", "u"),
        ('<v>; anchor="/other"; rel=next, <u>; rel=next', "u"),  # 3.2: it leads on from another page
        ("<u>; rel=next  ; foo", "u"),
        ("; rel=next", None),
        ("<u", None),
        ("", None),
    ],
)
def test_where_a_link_leads(header: str, target: str | None) -> None:
    assert link(header, "next") == target
