"""What the templates of a Python SDK see, by its names: looked at before anything is drafted (see `lint`)."""

from __future__ import annotations

from sdkwright.draft import Context
from sdkwright.targets.python.client.access_views import UsualView
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.client.project import LicenseView
from sdkwright.targets.python.docs.api_pages import ApiListView, ApiPageView
from sdkwright.targets.python.docs.readme_views import ReadmeView
from sdkwright.targets.python.facts import FACTS
from sdkwright.targets.python.models.type_views import (
    AliasView,
    EnumView,
    ModelView,
    ModuleView,
    TagView,
    TypedDictsView,
    WebhooksView,
)
from sdkwright.targets.python.sdk_tests.views import SharedTestsView, TestModuleView
from sdkwright.targets.python.uses import UsesView
from sdkwright.targets.python.views import OperationView, ResourceView, SdkView

CONTEXT = Context(
    common={
        "api": FACTS,
        "sdk": SdkView,
        "uses": UsesView,
        "client": ClientView,
        "usual": UsualView,
        "readme": ReadmeView,
        "api_list": ApiListView,
        "sdk_tests": SharedTestsView | None,
        "resources": tuple[ResourceView, ...],
        "modules": tuple[ModuleView, ...],
        "exports_deprecated": bool,
        "typed_dicts": tuple[TypedDictsView, ...],
        "webhooks": WebhooksView | None,
        "unknown": tuple[TagView, ...],
    },
    each={
        "module": ModuleView,
        "model": ModelView,
        "enum": EnumView,
        "alias": AliasView,
        "typed_dicts": TypedDictsView,
        "typed_dicts_package": tuple[TypedDictsView, ...],
        "resource": ResourceView,
        "operation": OperationView,
        "webhooks": WebhooksView,
        "api_page": ApiPageView,
        "types_page": ApiListView,
        "license": LicenseView,
        "sdk_tests": SharedTestsView,
        "readme_tests": ReadmeView,
        "test_module": TestModuleView,
    },
)
