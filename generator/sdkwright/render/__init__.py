"""Draft + pack -> Files. Templates print; what they may print is decided here.

A hole takes `Code`, a number, or what a filter or a macro made of it. A `Text` without a filter, a bare string or a
name that does not exist is an error at the template's line, in our packs and in anybody's. What has several lines is
printed at the indentation at which it begins, so that a template needs to know nothing of the text that it prints.

Templates run in Jinja's sandbox, where nothing can be changed and no name with an underscore is seen, and no file
outside of a pack's folder is read.
"""

from __future__ import annotations

import os
import re
import traceback
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.disk import Unreadable, read_file
from sdkwright.draft import Draft
from sdkwright.files import File, Grammar, with_contents
from sdkwright.packs import Copy, Output, Pack
from sdkwright.packs.conditions import Condition, holds
from sdkwright.quote import FILTERS, format_for
from sdkwright.quote import refused as refused_filters
from sdkwright.render.algebra import Names
from sdkwright.render.cached import RenderCache
from sdkwright.render.environment import CONTINUED, environment
from sdkwright.render.grammar import calls_in, codes_in, names_in, words_of
from sdkwright.render.loader import lies_in
from sdkwright.render.options import choices_of, options_of
from sdkwright.render.standing import Marks, column_of, has_places, hint_of, misplaced
from sdkwright.report import Mark, Report
from sdkwright.text import Code

_LEFT_BY_TOOLS = frozenset({"__pycache__", ".git", ".DS_Store", ".venv", "Thumbs.db", "node_modules"})
_ENDINGS_OF_TOOLS = ("_cache", ".pyc", ".swp", "~")
_HOLE = re.compile(r"\{([^{}]*)\}")


def render(draft: Draft, pack: Pack, report: Report, cache: Cache = NO_CACHE) -> tuple[File, ...]:
    """Every file of a pack, in the order of its rows; what goes wrong in a template is an error at its line.

    Texts that an earlier run made of the same are taken from the cache.
    """
    renderer = _Renderer(draft, pack, report)
    if cache is not NO_CACHE and not pack.sandboxed:  # templates of others are looked at while they run
        renderer.remember(cache)
    files = tuple(renderer.files())
    renderer.close()
    return files


class _Renderer:
    def __init__(self, draft: Draft, pack: Pack, report: Report) -> None:
        self._draft = draft
        self._pack = pack
        self._report = report
        self._made_names = Names()
        self._environments: dict[tuple[frozenset[str], bool], Environment] = {}
        self._marks = Marks()
        codes = codes_in(draft)
        self._common = {**draft.common, "options": options_of(pack)}
        self._names = names_in({*codes, *choices_of(pack)})
        self._calls = calls_in(codes)
        self._grammars: dict[str, Grammar] = {}
        self._pruned: list[str] = []
        self._known = 0
        self._cached: RenderCache | None = None

    def remember(self, cache: Cache) -> None:
        """Takes texts from a cache, and keeps new ones there."""
        made_once = [each.path for each in self._pack.outputs if each.each == "once"]
        paths = [path for each in made_once if (path := self._path(each, self._common)) is not None]
        self._cached = RenderCache(cache, [self._pack.name, *paths])

    def close(self) -> None:
        """Writes down what is kept."""
        if self._cached is not None:
            self._cached.close()

    def files(self) -> Iterator[File]:
        for copy in self._pack.copies:
            if not _holds(copy.when, self._common):
                continue
            folder = self._path(copy.path, self._common)
            if folder is not None:
                self._pruned += [folder] if copy.is_pruned else []
                yield from self._copied(copy, folder)
        for output in self._pack.outputs:
            yield from self._made(output)

    def _copied(self, copy: Copy, path: str) -> Iterator[File]:
        """A file, or the files of a folder that are no templates; the user's folder goes first, file by file."""
        source = copy.source
        found: dict[str, Path] = {}
        for folder in reversed(self._pack.folders):
            root = folder / source
            listed = sorted(root.rglob("*")) if root.is_dir() else [root]
            for file in filter(_is_no_file, listed):
                message = f"{file.as_posix()} is no file: nothing can be copied from it"
                self._wrong(message, copy.at("from"))
            inside = (file for file in listed if _is_copied(file, root) and lies_in(folder, file))
            found.update({file.relative_to(root).as_posix(): file for file in inside})
        if not found:
            self._report.error("pack-invalid", f"there is nothing at {source}", copy.at("from"))
        for below, file in found.items():
            to = (PurePosixPath(path) / below).as_posix()
            made = File(
                path=to,
                text="",
                pack=self._pack.name,
                template=file.name,
                within=self._within(to),
                is_formatted=not self._pack.sandboxed,  # a test holds that black leaves ours as they are
                is_executable=os.access(file, os.X_OK) and os.name == "posix",
                is_ours=not self._pack.sandboxed,
                at=copy.at("to"),
            )
            try:
                yield with_contents(made, read_file(file))
            except (OSError, Unreadable, UnicodeDecodeError) as error:
                self._wrong(f"{file.as_posix()} cannot be copied: {error}", copy.at("from"))

    def _made(self, output: Output) -> Iterator[File]:
        if output.each == "once":
            views: tuple[Mapping[str, object], ...] = ({},)
        elif output.each in self._draft.views:
            views = tuple({output.each: view} for view in self._draft.views[output.each])
        else:
            known = ", ".join(("once", *self._draft.views))
            self._wrong(f"each = {output.each!r} is none of {known}", Mark(self._pack.manifest, 1, 1))
            return
        for view in views:
            seen = {**self._common, **view}
            if not _holds(output.when, seen):
                continue
            file = self._file(output, seen)
            if file is None:
                return
            yield file

    def _file(self, output: Output, context: Mapping[str, object]) -> File | None:
        path = self._path(output.path, context)
        if path is None:
            return None
        try:
            text = self._text(output.template, self._environment(path, output), context)
        except Exception as error:  # a template is code of somebody else: whatever it raises stands at its line
            self._wrong(*self._explained(error, output.template))
            return None
        return File(
            path=path,
            text=self._looked_at(text, path),
            pack=self._pack.name,
            template=output.template,
            grammar=self._grammar(output.template, self._environment(path, output)),
            is_formatted=not self._pack.sandboxed and not output.template.endswith(".jinja"),  # it has no hole
            within=self._within(path),
            is_ours=not self._pack.sandboxed,
            at=output.at("path"),
        )

    def _text(self, template: str, environment: Environment, context: Mapping[str, object]) -> str:
        """What a template makes."""
        found = None if self._cached is None else self._cached.seen(template, environment, context)
        if self._cached is None or found is None:
            return _aligned(environment.get_template(template).render(context))
        key, seen = found
        text = self._cached.get(key)
        if text is None:
            text = _aligned(environment.get_template(template).render(seen))
            self._cached.put(key, text)
        return text

    def _looked_at(self, text: str, path: str) -> str:
        """A text without marks; what a filter printed where it is not at home is an error at its line."""
        if not self._pack.sandboxed:
            return text
        pieces = self._marks.pieces(text)
        self._marks.clear()
        found = misplaced(pieces, path)
        if found is not None:
            hole, where = found
            message = f"what |{hole.filter} prints stands {where}: there it may mean something else"
            self._report.error(
                "out-of-place", message, Mark(hole.file, hole.line, column_of(hole)), hint=hint_of(where)
            )
        return "".join(each if isinstance(each, str) else each.text for each in pieces)

    def _environment(self, path: str, output: Output) -> Environment:
        """What renders a file, with the filters that fit it."""
        refused = refused_filters(format_for(path, is_plain=output.is_plain), FILTERS.keys())
        marks = self._marks if self._pack.sandboxed and has_places(path) else None
        key = (refused, marks is not None)
        if key not in self._environments:
            self._environments[key] = environment(self._pack, self._made_names, refused, marks)
        return self._environments[key]

    def _within(self, path: str) -> str:
        """The folder of which only what is imported is written, where a path leads into one."""
        return next((folder for folder in self._pruned if PurePosixPath(path).is_relative_to(folder)), "")

    def _grammar(self, template: str, environment: Environment) -> Grammar:
        """What a file may be made of; the names that templates made of others are known once they are made."""
        if len(self._made_names.made) > self._known:
            self._known = len(self._made_names.made)
            self._names |= self._made_names.made  # one set for all grammars: an SDK has thousands of names
            self._grammars.clear()
        if template not in self._grammars:
            words = words_of(template, environment)
            draft = self._draft
            self._grammars[template] = Grammar(
                words=words,
                vocabulary=draft.vocabulary,
                names=self._names,
                classes=draft.classes,
                calls=self._calls,
                evaluated=draft.evaluated,
            )
        return self._grammars[template]

    def _path(self, pattern: str, context: Mapping[str, object]) -> str | None:
        """A path with its holes filled; a hole must be `Code`, so that it holds nothing but an identifier."""
        problems: list[str] = []

        def fill(hole: re.Match[str]) -> str:
            value = _value(hole[1], context)
            if isinstance(value, Code):
                return value
            problems.append(f"path {pattern}: {{{hole[1]}}} is no name that a path can hold")
            return ""

        path = _HOLE.sub(fill, pattern)
        for problem in problems:
            self._wrong(problem, Mark(self._pack.manifest, 1, 1))
        return None if problems else path

    def _explained(self, error: Exception, template: str) -> tuple[str, Mark]:
        """What went wrong, and the line of the template where it did."""
        if isinstance(error, TemplateNotFound):
            return f"there is no template {str(error.name)[:200]}", Mark(self._pack.manifest, 1, 1)
        if isinstance(error, TemplateSyntaxError):
            return str(error.message), Mark(error.filename or template, error.lineno, 1)
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith(".jinja")]
        return str(error), Mark(frames[-1].filename, frames[-1].lineno or 1, 1) if frames else Mark(template, 1, 1)

    def _wrong(self, message: str, at: Mark) -> None:
        self._report.error("template-error", message, at)


def _is_copied(file: Path, root: Path) -> bool:
    """Whether a file is part of a pack as it is: no template, and nothing that tools leave lying about."""
    left = any(part in _LEFT_BY_TOOLS or part.endswith(_ENDINGS_OF_TOOLS) for part in file.relative_to(root).parts)
    return file.is_file() and file.suffix != ".jinja" and not left


def _value(name: str, context: Mapping[str, object]) -> object:
    """What a dotted name is; None where there is no such thing."""
    first, *rest = name.split(".")
    value = context.get(first)
    for each in rest:
        value = getattr(value, each, None)
    return value


def _holds(condition: Condition | None, context: Mapping[str, object]) -> bool:
    """Whether a row is made here."""
    return condition is None or holds(condition, lambda name: bool(_value(name, context)))


def _is_no_file(file: Path) -> bool:
    """Whether a pipe, a socket or a device stands there, or leads there."""
    return os.path.exists(file) and not file.is_file() and not file.is_dir()


def _aligned(text: str) -> str:
    """Puts the further lines of what a hole printed at the indentation of its first."""
    if CONTINUED not in text:
        return text
    lines: list[str] = []
    first = indent = ""
    for line in text.split("\n"):
        if CONTINUED in line and (rest := line.lstrip(" ")).startswith(
            CONTINUED
        ):  # the filter `indent` puts spaces there
            if first:
                first, indent = "", first[: len(first) - len(first.lstrip())]
            rest = rest[1:]
            line = (indent + rest).rstrip() if rest.strip() else ""
        else:
            first, indent = line, ""
        lines.append(line)
    return "\n".join(lines)
