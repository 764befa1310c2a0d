"""A WSGI application that is loaded before its workers are forked, when its client has made a call already."""

import json
import os

from gradient import Gradient

client = Gradient(access_token="tok-123456", base_url=os.environ["UPSTREAM"])
client.get("/before-the-fork")


def app(environ, start):  # type: ignore[no-untyped-def]
    asked = client.get(environ["PATH_INFO"])["path"]
    start("200 OK", [("Content-Type", "application/json")])
    return [json.dumps({"asked": asked, "worker": os.getpid()}).encode()]
