"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .text import AsyncText, Text
    from .photo import AsyncPhoto, Photo
    from .xml import AsyncXml, Xml
    from .vendor import AsyncVendor, Vendor
    from .upload import AsyncUpload, Upload


class Pets(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def text(self) -> Text:
        """What `client.pets.text` can do."""
        from .text import Text

        return Text(self._client)

    @cached_property
    def photo(self) -> Photo:
        """What `client.pets.photo` can do."""
        from .photo import Photo

        return Photo(self._client)

    @cached_property
    def xml(self) -> Xml:
        """What `client.pets.xml` can do."""
        from .xml import Xml

        return Xml(self._client)

    @cached_property
    def vendor(self) -> Vendor:
        """What `client.pets.vendor` can do."""
        from .vendor import Vendor

        return Vendor(self._client)

    @cached_property
    def upload(self) -> Upload:
        """What `client.pets.upload` can do."""
        from .upload import Upload

        return Upload(self._client)


class AsyncPets(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def text(self) -> AsyncText:
        """What `client.pets.text` can do."""
        from .text import AsyncText

        return AsyncText(self._client)

    @cached_property
    def photo(self) -> AsyncPhoto:
        """What `client.pets.photo` can do."""
        from .photo import AsyncPhoto

        return AsyncPhoto(self._client)

    @cached_property
    def xml(self) -> AsyncXml:
        """What `client.pets.xml` can do."""
        from .xml import AsyncXml

        return AsyncXml(self._client)

    @cached_property
    def vendor(self) -> AsyncVendor:
        """What `client.pets.vendor` can do."""
        from .vendor import AsyncVendor

        return AsyncVendor(self._client)

    @cached_property
    def upload(self) -> AsyncUpload:
        """What `client.pets.upload` can do."""
        from .upload import AsyncUpload

        return AsyncUpload(self._client)
