"""What PhotosCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PhotosCreateParams(Model):
    """The body of `photos.create`."""

    photo: str
    more: list[str] | None = None
    owner: PhotosCreateParamsOwner | None = None
    tags: list[str] | None = None
    expand: list[str] | None = None


class PhotosCreateParamsOwner(Model):
    """The owner of PhotosCreateParams."""

    name: str | None = None
