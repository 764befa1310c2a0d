"""What a media type says of a body: whether it is bytes, text, or may be JSON whatever it is called.

```
bytes     images, sounds, archives, documents of offices, and formats that write objects in bytes (CBOR, Avro, ...)
text      text/*, XML, YAML, CSV, HTML, and languages
the rest  a vendor's own name may well be JSON: the schema decides
```
A schema of an object says what the bytes mean once somebody has read them (protobuf, Parquet, a workbook); it does not
make JSON of them.
"""

from __future__ import annotations

import re

_KINDS = ("image/", "audio/", "video/", "font/", "model/", "haptics/")
_NAMES = frozenset(
    "octet-stream pdf zip gzip tar bzip bzip2 7z compressed rar zstd zlib lzma xz brotli jar archive "
    "cbor msgpack messagepack protobuf protobuffer avro parquet orc arrow bson ubjson smile ion thrift flatbuffers "
    "capnproto hdf hdf5 netcdf grib sqlite3 pcap pickle numpy "
    "excel msexcel ms-excel spreadsheetml xls xlsx msword ms-word wordprocessingml ms-powerpoint powerpoint "
    "presentationml opendocument officedocument visio outlook epub rtf postscript dicom "
    "wasm dex apk deb rpm msi exe msdownload binary pkcs7 pkcs8 pkcs10 pkcs12 pkix x509 ocsp ber der wbxml "
    "bittorrent shockwave font woff otf ttf".split()
)
"""Words of the name of a media type that say that it is bytes."""
_NOTATIONS = frozenset(
    "cbor msgpack messagepack protobuf protobuffer avro parquet orc arrow bson ubjson smile ion thrift flatbuffers "
    "capnproto pickle numpy wbxml".split()
)
"""Those of them that are another notation of what JSON says."""
_BESIDE = re.compile(r"[+;.]")
_TEXTS = frozenset({"xml", "yaml", "csv", "html", "xhtml"})
"""Words that say that it is text and not JSON, whatever its schema describes."""
_TEXTUAL = frozenset(f"application/{name}" for name in "javascript x-www-form-urlencoded graphql sql".split())
_WORD = re.compile(r"[a-z0-9]+")


def is_binary(essence: str) -> bool:
    """Whether a body is bytes by its media type (without parameters, in lower case)."""
    top, _, name = essence.partition("/")
    if _names_text(essence) or name.endswith("+json"):
        return False
    if essence.startswith(_KINDS):
        return True
    parts = {part.removeprefix("x-").removeprefix("vnd-") for part in _BESIDE.split(name)}
    words = set(_WORD.findall(name))
    return top == "application" and not _NAMES.isdisjoint(parts | words)


def is_notation(essence: str) -> bool:
    """Whether a body is data as JSON is, in other letters: XML, YAML, CBOR. A picture is none, nor plain text."""
    words = set(_WORD.findall(essence))
    return not words.isdisjoint(_NOTATIONS | _TEXTS) or essence in _TEXTUAL


def is_text(essence: str) -> bool:
    """Whether a body is text by its media type."""
    return essence.startswith("text/") or essence in _TEXTUAL or _names_text(essence)


def may_be_json(essence: str) -> bool:
    """Whether a body whose schema no text has can be JSON, though its media type does not say so."""
    told_otherwise = _names_text(essence) or essence in _TEXTUAL or is_binary(essence)
    return essence.startswith(("text/", "application/", "*/")) and not told_otherwise


def _names_text(essence: str) -> bool:
    """Whether one of its words is the name of a form of text: `xml` is in `atom+xml`, and not in `openxmlformats`."""
    return not _TEXTS.isdisjoint(_WORD.findall(essence))
