"""What flows from `render` through `format` to `write`: whole files, in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sdkwright.report import Mark


@dataclass(frozen=True, slots=True)
class Evaluated:
    """Where a string in a file is code that runs later: an argument of a call, and what a variable holds.

    `arguments` are pairs of a function and its keyword, as in `Operation(returns="Pet")`, or the index of an argument
    without one; a keyword of that name in any other call is data. `annotations` are those of variables whose string is
    code, and `variables` the names of others, at the top of a module.
    """

    arguments: frozenset[tuple[str, str | int]] = frozenset()
    annotations: frozenset[str] = frozenset()
    variables: frozenset[str] = frozenset()


NOTHING_EVALUATED = Evaluated()


@dataclass(frozen=True, slots=True)
class Grammar:
    """All the words that a generated file may be made of, so that a description's text can only be a constant in it.

    `words` stand in the template itself, `vocabulary` is what the target writes around names (`int`, `Literal`),
    `names` were settled for this SDK; `classes` are those of them that may be called, and `calls` are the dotted ones:
    the methods that a client has. A string that stands where `evaluated` says is read as Python when the SDK runs, and
    is held to the same words.
    """

    words: frozenset[str]
    vocabulary: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()
    evaluated: Evaluated = NOTHING_EVALUATED


@dataclass(frozen=True, slots=True)
class File:
    """One output: a path below the output folder (POSIX, relative, no `..`), its text, and who made it.

    What is no text (an image in a pack) has its bytes as `data`, and no text.

    `pack` names the pack that the file belongs to, `template` the template (or copied file) that it came from. A file
    that a template made brings the grammar that it must keep to; what is copied as it is has none. `is_formatted` where
    black is known to leave the text as it is. A module that lies `within` a folder is written only where a file outside
    of that folder leads to it by its imports. `is_of_program` where the program of a pack made it, whose command
    `template` then is; `is_ours` where nobody but us had a hand in it. `at` is the row of pack.toml that
    says where it goes.
    """

    path: str
    text: str
    pack: str
    template: str
    grammar: Grammar | None = None
    is_formatted: bool = False
    within: str = ""
    data: bytes | None = None
    is_executable: bool = False
    is_of_program: bool = False
    is_ours: bool = False
    is_kept: bool = False
    at: Mark | None = field(default=None, compare=False)

    @property
    def maker(self) -> str:
        """Who is to be asked about it."""
        return f"the {'program' if self.is_of_program else 'template'} {self.template} of the pack {self.pack}"

    @property
    def is_copied(self) -> bool:
        """Whether it is as it lies in a pack."""
        return self.grammar is None and not self.is_of_program and not self.is_kept

    @property
    def content(self) -> bytes:
        """The bytes that stand on the disk."""
        return self.text.encode("utf-8") if self.data is None else self.data

    @property
    def needs_black(self) -> bool:
        """Whether the text must go through black."""
        return self.is_python and not self.is_formatted

    @property
    def is_python(self) -> bool:
        """Whether the text must parse as Python, as black would write it."""
        return self.path.endswith((".py", ".pyi"))


def with_contents(file: File, data: bytes) -> File:
    """A file with what it holds: text, where that is UTF-8 without a NUL, or else bytes. Python is always text.

    Raises UnicodeDecodeError for what should be Python, and is no UTF-8.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        if file.is_python:
            raise
        return replace(file, data=data)
    return replace(file, text=text) if "\0" not in text or file.is_python else replace(file, data=data)


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file as it will stand on the disk.

    `rendered` is the hash of what the template gave and of the formatter that shaped it: while both stay the same, the
    next run need not format the file again. `also` has hashes of what may stand at its path beside what an earlier run
    wrote there: a change by hand that is kept, and so in this file as well.
    """

    file: File
    rendered: str
    also: frozenset[str] = frozenset()
