"""The same output on every Python, whatever year its Unicode tables are of."""

from __future__ import annotations

import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

import sdkwright
from sdkwright.naming.characters import is_identifier, normal
from sdkwright.naming.words import words
from sdkwright.printable import is_format, is_printable
from sdkwright.quote import doc, md, py, toml
from sdkwright.targets.python.names.identifiers import class_name, constant_name, snake_name
from sdkwright.text import Text

UNICODE_OF_3_11 = "14.0.0"
LATER = "\u0cf3\u0ece\U0001e030\U00010d50\ua7cb\u2ffc\U0001fae8"
"""Characters of Unicode 15, 15.1 and 16: letters, a mark, a sign and a picture."""
PYTHONS = [found for minor in (12, 13, 14, 15) if (found := shutil.which(f"python3.{minor}"))]
SAYS = """
import json, sys
from sdkwright.quote import doc, md, py, toml
from sdkwright.text import Text
from sdkwright.naming.characters import is_identifier, is_name_part, normal, upper, folded
from sdkwright.naming.words import words
seen = []
for point in range(0xA0, 0x110000, 61 if len(sys.argv) == 1 else 1):
    c = chr(point)
    seen.append([py(Text(c)), md(Text(c)), toml(Text(c)), is_identifier("a" + c), is_name_part(c)])
    seen.append([normal(f"x{c}y"), upper(normal(c)), folded(normal(c)), words(f"x{c}")])
import hashlib
print(hashlib.sha256(json.dumps(seen).encode()).hexdigest())
"""


@pytest.mark.skipif(unicodedata.unidata_version != UNICODE_OF_3_11, reason="this Python has the tables of another year")
def test_the_table_is_that_of_the_oldest_python() -> None:
    every = list(map(chr, range(0x110000)))

    assert [c for c in every if is_printable(c) != c.isprintable()] == []
    assert [c for c in every if is_format(c) != (unicodedata.category(c) == "Cf")] == []


@pytest.mark.parametrize("letter", LATER)
def test_a_character_of_later_years_is_a_number_everywhere(letter: str) -> None:
    number = f"{ord(letter):x}"

    assert py(Text(letter)).isascii()
    assert doc(Text(letter)).isascii()
    assert md(Text(letter)).isascii()
    assert toml(Text(letter)).isascii()
    assert number in snake_name(f"x{letter}").replace("_", "")
    assert words(f"x{letter}y")[0] == "x"
    assert class_name(f"x{letter}").isascii()
    assert constant_name(f"x{letter}").isascii()
    assert not is_identifier(f"x{letter}")
    assert normal(letter).isascii()


def test_a_letter_that_got_a_capital_later_keeps_its_form() -> None:
    """Unicode 16 has capitals for these two, which Python 3.11 cannot read as names."""
    assert class_name("\u0264") == "\u0264"
    assert constant_name("\u019b") == "\u019b"


def test_a_sign_that_names_may_hold_since_3_13_divides_words() -> None:
    assert snake_name("\u30a2\u30fb\u30a4") == "\u30a2_\u30a4"


@pytest.mark.skipif(not PYTHONS, reason="there is no other Python here")
@pytest.mark.parametrize("python", PYTHONS)
def test_every_python_here_says_the_same_of_a_sample(python: str) -> None:
    root = Path(sdkwright.__file__).parent.parent
    command = ["-c", f"import sys; sys.path.insert(0, {str(root)!r})\n{SAYS}"]
    asked = subprocess.run([python, "--version"], capture_output=True, text=True)
    if asked.returncode:
        pytest.skip("a name for a Python that is not there")

    ours, theirs = (
        subprocess.run([each, *command], capture_output=True, text=True, check=True).stdout
        for each in (sys.executable, python)
    )

    assert ours == theirs
