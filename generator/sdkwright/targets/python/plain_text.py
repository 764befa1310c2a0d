"""Markdown or HTML of a description -> its first paragraph as plain text, for a docstring."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_LOOKED_AT = 20_000
"""How many characters of a description are looked at: what it begins with says what it is about."""
_LONGEST = 500
"""A longer paragraph ends with the last of its sentences that fits."""
_FENCE = re.compile(r"^(```|~~~).*?(?:^\1[ \t]*$|\Z)", re.M | re.S)
_NO_TEXT = re.compile(r"<!--.*?(?:-->|\Z)|<(style|script|h[1-6])\b.*?(?:</\1\s*>|\Z)", re.S | re.I)
_BLOCK = re.compile(r"</?(?:p|div|ul|ol|table|tr|pre|blockquote|section|hr)\b[^<>]*>", re.I)
_BREAK = re.compile(r"<br\b[^<>]*>", re.I)
_ITEM = re.compile(r"<li\b[^<>]*>", re.I)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.I)
_IMAGE = re.compile(r"!\[[^\[\]]*\](?:\([^()\n]*\)|\[[^\[\]]*\])?")
_LINK = re.compile(r"\[([^\[\]]+)\](?:\([^()\n]*\)|\[[^\[\]]*\])")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])\1(?![\w*])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ENDS_PROSE = re.compile(r"[ \t]*(?:[-*+] |\d+[.)] |#|>|\||:::|```|~~~|=+[ \t]*$|-{2,}[ \t]*$|\*{3,}[ \t]*$)")
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[^\Wa-z\d_])")


def first_paragraph(text: str) -> str:
    """The first paragraph of prose, on one line; empty where there is none. Lists, tables and headings are no prose."""
    text = _FENCE.sub("\n\n", text[:_LOOKED_AT].replace("\r\n", "\n"))
    text = _ITEM.sub("\n\n- ", _BLOCK.sub("\n\n", _NO_TEXT.sub("\n\n", _AUTOLINK.sub(r"\1", text))))
    for block in re.split(r"\n[ \t]*\n", _TAG.sub("", _BREAK.sub(" ", text))):
        found = _bounded(_inline(" ".join(_prose(block))))
        if any(character.isalpha() for character in found):
            return found
    return ""


def first_sentence(text: str) -> str:
    """The first sentence of a paragraph."""
    return _SENTENCE.split(text, maxsplit=1)[0]


def _prose(block: str) -> Iterator[str]:
    """The lines of a block up to the first that is no prose, without headings above them."""
    lines = [line for line in block.strip("\n").split("\n") if not re.match(r" {0,3}#{1,6}(?: |$)", line)]
    if len(lines) > 1 and re.fullmatch(r" {0,3}(?:=+|-+)[ \t]*", lines[1]):
        lines = lines[2:]
    for line in lines:
        if _ENDS_PROSE.match(line):
            return
        yield line.strip()


def _inline(text: str) -> str:
    """A paragraph without the signs of Markdown; code spans keep theirs, as docstrings have them."""
    spans = re.split(r"(`+[^`]*`+)", _LINK.sub(r"\1", _IMAGE.sub("", text)))
    for index in range(0, len(spans), 2):
        plain = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", spans[index]))
        spans[index] = html.unescape(_ESCAPE.sub(r"\1", plain))
    return " ".join("".join(spans).split())


def _bounded(text: str) -> str:
    """Whole sentences, as many as fit; one that leads on to a list is left out, or ends where the list would begin."""
    sentences = _SENTENCE.split(text)
    if sentences[-1].endswith(":"):
        sentences = sentences[:-1] or [sentences[0].rstrip(": ")]
    while len(sentences) > 1 and len(" ".join(sentences)) > _LONGEST:
        sentences.pop()
    found = " ".join(sentences)
    if len(found) > _LONGEST:
        return ""
    return found if not found or found[-1] in ".!?…" else f"{found}."
