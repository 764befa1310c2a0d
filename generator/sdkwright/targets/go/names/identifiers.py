"""Text -> identifiers: how Go writes a name, for `plan.names` to settle who gets which.

What is exported begins with a capital, and an initialism is written in one case: `AppID`, `appID`, `URL`. A name has
letters and digits alone ("Identifiers" of the specification of Go): a mark on a letter is none of these.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from sdkwright.naming.characters import is_capital, is_letter_or_digit, upper
from sdkwright.naming.words import LONGEST, cased_words, chunks, words
from sdkwright.plan.names.known_names import RESOURCE
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.punctuation import greek_said, read_out
from sdkwright.text import Code

_INITIALISMS = frozenset(
    "acl amqp api ascii cpu css db dns eof gid guid html http https id ip json lhs qps ram rhs rpc rtp sip sla smtp "
    "sql ssh tcp tls ts ttl udp ui uid uuid uri url utf8 vm xml xmpp xsrf xss".split()
)
"""Those that the linters of Go know: golint, staticcheck (ST1003)."""
KEYWORDS = frozenset(
    "break case chan const continue default defer else fallthrough for func go goto if import interface map package "
    "range return select struct switch type var".split()
)
_PREDECLARED = frozenset(
    "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint "
    "uint8 uint16 uint32 uint64 uintptr true false iota nil append cap close complex copy delete imag len make new "
    "panic print println real recover init main".split()
)
_IN_METHODS = frozenset(
    "ctx s req opts body params context json time fetch fetchvalue fetchtext fetchbytes run newrequest core".split()
)
"""What the methods of a service name, and its file imports."""
_IN_PROGRAMS = frozenset("fmt log err response".split())
"""What a program that is shown names beside the package."""
_OPTIONS = ("BaseURL", "HTTPClient", "Header", "Query", "Timeout", "MaxRetries", "Response")
OPTION = "With"
"""What the name of an option begins with."""
TAKEN_OPTIONS = tuple(f"{name[0].lower()}{name[1:]}" for name in _OPTIONS)
"""The arguments that these would be, beside which those of an API get their names."""
EXTRA_FIELDS = Code("ExtraFields")
"""The field of a struct for what is in no other."""
_EXPORTED = (
    "Opt",
    "Some",
    "Null",
    "JSON",
    "Error",
    "DecodeError",
    "RequestOption",
    "Client",
    "NewClient",
    "Iter",
    "FormFile",
)
_DIGIT = "N"
"""What stands before a digit, where a name must begin with a capital."""


def exported(text: str, *, fallback: str, is_plain: bool = False) -> str:
    """A name that other packages see; with `is_plain` one that is written in capitals alone loses them."""
    text = greek_said(text)
    found = cased_words(text) or words(read_out(text))
    if text[:1] in "-+!" and chunks(text):
        found.insert(0, read_out(text[0]))
    is_shouted = is_plain and not any(c.islower() for c in text)
    shouted = [word.lower() for word in found] if is_shouted or (len(found) > 1 and _shouts(text)) else found
    name = "".join(filter(is_letter_or_digit, "".join(map(_capitalized, shouted))))[:LONGEST]
    if name[:1].isascii() and name[:1].isdigit():
        return _DIGIT + name
    return name if name and is_capital(name[0]) else fallback + name


def _shouts(text: str) -> bool:
    return not any(c.islower() for c in text) and len(chunks(text)) > 1


def _capitalized(word: str) -> str:
    """A word as it stands in a name: `ID`, `IDs`, `Invocation`."""
    if not _is_initialism(word):
        return upper(word[:1]) + word[1:]
    low = word.lower()
    is_plural = low.endswith("s") and low not in _INITIALISMS
    return f"{low[:-1].upper()}s" if is_plural else low.upper()


def _is_initialism(word: str) -> bool:
    """Whether a word is written in one case: also several of it (`IDs`), and one with a number (`HTTP2`)."""
    low = word.lower().rstrip("0123456789")
    return not {word.lower(), low, low.removesuffix("s")}.isdisjoint(_INITIALISMS)


def unexported(text: str) -> str:
    """The name of an argument."""
    found = cased_words(greek_said(text)) or words(read_out(text)) or ["value"]
    first, *others = found
    first = first.lower() if first.isupper() or _is_initialism(first) or first[1:].islower() else first
    name = first[:1].lower() + first[1:] + "".join(map(_capitalized, _plain(others, text)))
    name = "".join(filter(is_letter_or_digit, name))[:LONGEST]
    if not name or name[0].isdigit():
        name = f"value{name}"
    return f"{name}_" if name in KEYWORDS else name


def _plain(found: list[str], text: str) -> list[str]:
    return [word.lower() for word in found] if _shouts(text) else found


def beside(name: str) -> str:
    """The name beside one that Go, or the module itself, has."""
    return f"{name}_"


def prefixed(word: str, name: str) -> str:
    """A name behind a word that tells whose it is: `pathID`."""
    return f"{word}{exported(name, fallback='Value')}"


def numbered(name: str, number: int) -> str:
    """A name with a number; one that ends with a digit has an underscore between."""
    return f"{name}{'_' if name[-1:].isdigit() else ''}{number}"


def flaw_of_name(name: object) -> str | None:
    """Why nothing may be called so, in a module or in a method; None where something may."""
    if not isinstance(name, str) or not name or not all(c == "_" or is_letter_or_digit(c) for c in name):
        return "a name has letters, digits and underscores"
    if name in KEYWORDS:
        return "it is a keyword"
    return "a name begins with a letter" if name[0].isdigit() or name[0] == "_" else None


def snake(name: str) -> str:
    """A name as a part of the name of a file."""
    return "_".join(words(name)).lower() or "value"


def package_clause(name: str) -> Code:
    """What a package is called: letters and digits in lower case (Effective Go, "Package names")."""
    found = "".join(c for c in name.lower() if c.isascii() and c.isalnum())
    if not found or found[0].isdigit():
        found = f"api{found}"
    return Code(f"{found}api" if found in KEYWORDS | _PREDECLARED | _IN_METHODS | _IN_PROGRAMS else found)


def _folded(*names: str) -> frozenset[str]:
    return frozenset(name.lower() for name in names)


RESERVED: Mapping[str, frozenset[str]] = {
    "type": _folded(*_EXPORTED, *(f"{OPTION}{name}" for name in _OPTIONS)),
    "field": _folded(EXTRA_FIELDS, "MarshalJSON", "UnmarshalJSON"),
    "argument": KEYWORDS | _PREDECLARED | _IN_METHODS,
    RESOURCE: frozenset({"execute"}),
}
GO = Language(
    title="Go",
    resource=partial(exported, fallback="Resource"),
    operation=partial(exported, fallback="Operation"),
    type=partial(exported, fallback="Type"),
    field=partial(exported, fallback="Field", is_plain=True),
    member=partial(exported, fallback="Value", is_plain=True),
    argument=unexported,
    escape=beside,
    prefixed=prefixed,
    numbered=numbered,
    flaw_of_name=flaw_of_name,
    reserved=RESERVED,
    alike={},
    groups_arguments=True,
)
"""How Go writes names, and which of them a module has taken."""


def coded(name: str) -> Code:
    """A name that was settled for Go, as what may be printed."""
    return Code(name)


def constant(type_name: str, member: str) -> str:
    """The name of a constant: the type, and the member; a digit needs nothing before it there."""
    is_digit = member[:1] == _DIGIT and member[1:2].isdigit()
    return f"{type_name}{member[1:] if is_digit else member}"


def call_of(path: tuple[str, ...], method: str) -> Code:
    """How a user writes the call of a method, after the client."""
    return Code(".".join((*path, method)))
