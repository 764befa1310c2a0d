"""All of our packs on a description with a bit of everything, as `make packs` makes them of whole folders."""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "corpus"))
from find import Found
from links import broken_links
from packs import examine

from sdkwright.packs.finding import our_names


@pytest.mark.parametrize("name", ["shop", "bare"])
def test_every_pack_is_made_and_its_links_lead_somewhere(name: str, tmp_path: Path) -> None:
    """`inspect` and the facts fit their published schemas as well."""
    path = Path(str(files("sdkwright").joinpath("authoring", "descriptions", f"{name}.yaml")))

    result = examine(Found(name, path, is_broken=False, size=0), our_names(), tmp_path)

    assert result.wrong == {}
    assert set(result.made) == set(our_names())
    assert all(made.files for made in result.made.values())
    assert result.facts > 0


def test_link_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# One *two*\n\n[x](b.html#there) [y](b.html#gone) [z](#one-two) [w](c.md)\n")
    (tmp_path / "b.html").write_text(
        '<p id="there"><a href="a.md#one-two">x</a><a href="?x#gone">y</a><img src="z.png">'
    )

    assert sorted(broken_links(tmp_path)) == ["a.md: b.html#gone", "a.md: c.md", "b.html: ?x#gone", "b.html: z.png"]
