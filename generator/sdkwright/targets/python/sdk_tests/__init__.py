"""Api -> the tests that an SDK carries: each operation called, what was sent and what came back.

```
samples, smallest  a value of each schema, and how small it can be
serialized, bodies what the standard says that it looks like in a request
access             how the client's credentials look there
plain_json         what a value is as JSON where no model knows how it came
responses          a response, and what the method makes of it
calls              the calls of an operation, put together
```
Nothing here knows how the runtime writes or reads anything: what is expected follows from the description and the
standard's text, at generation, so that a test of the SDK never asks the SDK whether it is right.
"""
