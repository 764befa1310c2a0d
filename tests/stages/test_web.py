"""Descriptions as HTML: what they mean is kept, and nothing of them runs, loads or leads where a page must not lead."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sdkwright.quote.web import md_html, md_html_line
from sdkwright.text import Text

MADE = frozenset(
    "p br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong s a table thead tbody tr th td".split()
)
"""The elements that CommonMark knows, with tables and strikethrough."""


class Elements(HTMLParser):
    """The elements of a text, and their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


@pytest.mark.parametrize(
    ("said", "want"),
    [
        ("A **list** of `a<b`", "<p>A <strong>list</strong> of <code>a&lt;b</code></p>"),
        ("<p>Returns <code>a&lt;b</code>.</p>", "<p>Returns <code>a&lt;b</code>.</p>"),
        ("<ul><li>one</li><li>two</li></ul>", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ('<a href="https://x.test/y">here</a>', '<p><a href="https://x.test/y" rel="noreferrer">here</a></p>'),
        ("[here](https://x.test/?a&b)", '<p><a href="https://x.test/?a&amp;b" rel="noreferrer">here</a></p>'),
        ("see [**the** guide](/docs/a) or [b](#b)", "<p>see <strong>the</strong> guide or b</p>"),
        ("[one](/a) [two](https://x.test)", '<p>one <a href="https://x.test" rel="noreferrer">two</a></p>'),
        ("![A *map*](https://x.test/m.png)", '<p><a href="https://x.test/m.png" rel="noreferrer">A *map*</a></p>'),
        ("[![b](https://x.test/b.png)](https://y.test)", '<p><a href="https://y.test" rel="noreferrer">b</a></p>'),
        ("![](m.png)", "<p>picture</p>"),
        ("a < b and c > d", "<p>a &lt; b and c &gt; d</p>"),
        ("<widget> takes a List<Pet>", "<p>&lt;widget&gt; takes a List&lt;Pet&gt;</p>"),
    ],
)
def test_what_a_description_means_is_kept(said: str, want: str) -> None:
    assert md_html(Text(said)) == want


PIECES = [
    *(
        "<p>",
        "</p>",
        "<b>",
        "<a href='",
        "javascript:alert(1)",
        "'>",
        '"',
        "<script>",
        "</script>",
        "<img src=x onerror=a()>",
    ),
    *(
        "[x](",
        ")",
        "data:text/html,x",
        "https://x.test",
        "/rel",
        "`",
        "```\n",
        "\n\n",
        "<!--",
        "-->",
        "&lt;svg onload=a()&gt;",
    ),
    *("<svg/onload=a()>", "<style>", "![", "](", "\\", "<", ">", "|a|b|\n|-|-|\n", "\x00", "\ud800", "é", " "),
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=14).map("".join))
def test_no_text_makes_an_element_that_commonmark_does_not(said: str) -> None:
    for made in (md_html(Text(said)), md_html_line(Text(said))):
        for tag, attributes in Elements(made).found:
            assert tag in MADE
            assert not [name for name in attributes if name.startswith("on") or name == "style"]
            if tag == "a":
                assert attributes["href"].lower().startswith(("http:", "https:", "mailto:", "tel:"))
