"""What the package of an SDK, its distribution and what is public in it may be called.

A package that shares its name with a module that Python, a dependency or the SDK's own tests import would hide it, or
be hidden by it. The lists are written down, for what Python's own list says depends on the Python that runs.
"""

from __future__ import annotations

import keyword
import re

from sdkwright.config.pins import flaw_of_name
from sdkwright.naming.words import title_words

DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""What Windows lets no file be called, whatever its ending."""
NEUTRAL = "api_client"
"""The package of an API whose title has no word in ASCII."""
_STANDARD_LIBRARY = (
    "abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb "
    "binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys "
    "compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses "
    "dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler "
    "fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib "
    "grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json "
    "keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib "
    "msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev "
    "pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty "
    "pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter "
    "runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver "
    "spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau "
    "symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this threading time "
    "timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata "
    "unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp "
    "zipfile zipimport zlib zoneinfo"
).split()
"""Every public module of the standard library that a Python from 3.11 to 3.14 has."""
_DEPENDENCIES = (
    "anyio certifi click h11 h2 hpack httpcore2 httpx2 hyperframe idna rich sniffio socksio truststore "
    "typing_extensions brotli brotlicffi zstandard trio exceptiongroup"
).split()
"""What the HTTP library is, and what it imports, with its extras."""
_TESTS = (
    "conftest readme_test support wire tests src pytest pluggy iniconfig packaging pygments py colorama tomli"
).split()
"""What the SDK's own tests are called, and what runs them."""
_TOOLS = "black hatchling mypy mypyc pip pkg_resources pyright setuptools wheel sitecustomize usercustomize".split()
"""What checks, builds and installs an SDK."""

TAKEN = frozenset({*_STANDARD_LIBRARY, *_DEPENDENCIES, *_TESTS, *_TOOLS})
"""Names that no package of an SDK may have."""
_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_VERSION = re.compile(
    r"v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?[0-9]*)?"
    r"(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?",
    re.IGNORECASE,
)


def package_name(title: str) -> str:
    """The package of an API, after the words of its title that ASCII has; `Calendar` is `calendar_api`."""
    name = title_words(title)
    if not name or not name[0].isalpha():
        name = f"api_{name}" if name else NEUTRAL
    if name.startswith("test_"):
        return f"api_{name}"
    return f"{name}_api" if flaw_of_package(name) else name


def flaw_of_package(name: str) -> str | None:
    """Why a package cannot be called so; None if it can."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name) or name.startswith("_"):
        return "it must be an ASCII identifier that is no keyword and begins with a letter"
    if name.lower() in DEVICES:
        return "Windows has a device of that name"
    for taken, what in (
        (_STANDARD_LIBRARY, "Python's standard library has a module of that name"),
        (_DEPENDENCIES, "the SDK imports another package of that name"),
        (_TESTS, "the SDK's own tests have or import a module of that name"),
        (_TOOLS, "what builds and checks the SDK has a package of that name"),
    ):
        if name in taken:
            return what
    return "pytest takes it for a test of the SDK" if name.startswith("test_") else None


def flaw_of_identifier(name: object) -> str | None:
    """Why nothing public in Python can be called so; None if it can."""
    if (flaw := flaw_of_name(name)) is not None:
        return flaw
    if keyword.iskeyword(str(name)):
        return "it is a keyword"
    return "what begins with an underscore is private" if str(name).startswith("_") else None


def is_distribution(name: str) -> bool:
    """Whether pip knows it as a name (PEP 508): ASCII letters, digits, `-`, `_`, `.`, none of these at an end."""
    return _DISTRIBUTION.fullmatch(name) is not None


def is_version(text: str) -> bool:
    """Whether it is a version of Python packages (PEP 440, appendix B)."""
    return _VERSION.fullmatch(text) is not None
