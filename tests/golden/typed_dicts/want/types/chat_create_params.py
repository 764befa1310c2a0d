from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes, ObjectTypes
    from .._runtime.options import NotGiven
    from .labels import Labels
    from .message import Message
    from .node import Node
    from .pet import Pet
    from .settings import Settings
    from .typed_dicts.cat import CatParam
    from .typed_dicts.labels import LabelsParam
    from .typed_dicts.message import MessageParam
    from .typed_dicts.node import NodeParam
    from .typed_dicts.pet import PetParam
    from .typed_dicts.settings import SettingsParam


class ChatCreateParams(Model):
    messages: list[Message]
    settings: Settings | None = None
    context: Node | None = None
    labels: Labels | None = None
    pet: Pet | None = None

    @constructor
    def __init__(
        self,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes],
        settings: Settings | SettingsParam | ModelTypes | NotGiven = NOT_GIVEN,
        context: Node | NodeParam | ModelTypes | NotGiven = NOT_GIVEN,
        labels: Labels | LabelsParam | ObjectTypes | NotGiven = NOT_GIVEN,
        pet: Pet | PetParam | CatParam | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
