"""Request bodies: which of its media types goes, and what a caller gives of it.

```
sending      the media type that is sent, and those of another shape beside it
properties   an object, or one of several, as the properties that a caller gives: lists of them that go together
members      what these are: `Spread`, `Part`, and the constants that are sent by themselves
media_type   which media type is meant by what is given
further      properties that callers name themselves
```
"""
