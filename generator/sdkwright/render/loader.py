"""Part of `render`: finds templates in the folders of a pack."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from jinja2 import BaseLoader, Environment, TemplateNotFound, TemplateSyntaxError

from sdkwright.disk import Unreadable, read_file


def _holds(folder: Path, below: str) -> bool:
    """Whether a folder has something under this path, inside of it; what is no file is refused when it is read."""
    parts = PurePosixPath(below).parts
    try:
        return bool(parts) and ".." not in parts and os.path.lexists(folder / below) and lies_in(folder, folder / below)
    except (OSError, ValueError):  # a name of 60,000 characters, a NUL
        return False


def lies_in(folder: Path, file: Path) -> bool:
    """Whether a file, without links, is inside of a pack's folder: a pack must not show what else the machine holds."""
    return file.resolve().is_relative_to(folder.resolve())


class Folders(BaseLoader):
    """Finds templates in a pack's folders; a leading `!` skips the first that has it: what this one shadows."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders

    def list_templates(self) -> list[str]:
        """All templates of the folders, by the names that others ask for."""
        found = (file.relative_to(folder) for folder in self._folders for file in folder.rglob("*.jinja"))
        return sorted({file.as_posix() for file in found})

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        below = template.lstrip("!")
        for folder in self._folders[:-1]:  # the user's own: what stands there is never passed over in silence
            if below and ".." not in below and os.path.lexists(folder / below) and not lies_in(folder, folder / below):
                message = "this template cannot be read: it is a link that leads out of the folder"
                raise TemplateSyntaxError(message, 1, template, (folder / below).as_posix())
        found = [folder / below for folder in self._folders if _holds(folder, below)]
        skipped = len(template) - len(below)
        if len(found) <= skipped:
            raise TemplateNotFound(template)
        file = found[skipped]
        try:
            return read_file(file).decode("utf-8").replace("\r\n", "\n"), file.as_posix(), lambda: True
        except (OSError, Unreadable, UnicodeDecodeError) as error:
            raise TemplateSyntaxError(f"this template cannot be read: {error}", 1, template, file.as_posix()) from None
