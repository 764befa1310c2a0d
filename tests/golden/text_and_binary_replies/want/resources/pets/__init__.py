"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .text import AsyncTextResource, TextResource
    from .photo import AsyncPhotoResource, PhotoResource
    from .xml import AsyncXmlResource, XmlResource
    from .vendor import AsyncVendorResource, VendorResource
    from .untold import AsyncUntoldResource, UntoldResource


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def text(self) -> TextResource:
        """What `client.pets.text` can do."""
        from .text import TextResource

        return TextResource(self._client)

    @cached_property
    def photo(self) -> PhotoResource:
        """What `client.pets.photo` can do."""
        from .photo import PhotoResource

        return PhotoResource(self._client)

    @cached_property
    def xml(self) -> XmlResource:
        """What `client.pets.xml` can do."""
        from .xml import XmlResource

        return XmlResource(self._client)

    @cached_property
    def vendor(self) -> VendorResource:
        """What `client.pets.vendor` can do."""
        from .vendor import VendorResource

        return VendorResource(self._client)

    @cached_property
    def untold(self) -> UntoldResource:
        """What `client.pets.untold` can do."""
        from .untold import UntoldResource

        return UntoldResource(self._client)


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def text(self) -> AsyncTextResource:
        """What `client.pets.text` can do."""
        from .text import AsyncTextResource

        return AsyncTextResource(self._client)

    @cached_property
    def photo(self) -> AsyncPhotoResource:
        """What `client.pets.photo` can do."""
        from .photo import AsyncPhotoResource

        return AsyncPhotoResource(self._client)

    @cached_property
    def xml(self) -> AsyncXmlResource:
        """What `client.pets.xml` can do."""
        from .xml import AsyncXmlResource

        return AsyncXmlResource(self._client)

    @cached_property
    def vendor(self) -> AsyncVendorResource:
        """What `client.pets.vendor` can do."""
        from .vendor import AsyncVendorResource

        return AsyncVendorResource(self._client)

    @cached_property
    def untold(self) -> AsyncUntoldResource:
        """What `client.pets.untold` can do."""
        from .untold import AsyncUntoldResource

        return AsyncUntoldResource(self._client)
