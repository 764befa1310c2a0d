"""Where everything is."""

from django.urls import include, path
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.routers import DefaultRouter

from drf_app import views

router = DefaultRouter()
router.include_root_view = False
router.register("items", views.ItemViewSet, basename="items")

urlpatterns = [
    path("openapi.json", SpectacularJSONAPIView.as_view()),
    path("api/", include(router.urls)),
    path("api/users/", views.users),
    path("api/payments/", views.pay),
    path("api/report/", views.report),
    path("api/events/", views.events),
    path("api/banner/", views.banner),
]
