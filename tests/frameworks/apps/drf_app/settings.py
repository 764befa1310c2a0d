"""The least that Django needs: no database, no sessions, naive datetimes."""

SECRET_KEY = "for tests alone"
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "drf_app.urls"
INSTALLED_APPS = ["rest_framework", "drf_spectacular"]
USE_TZ = False
REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.LimitOffsetPagination",
    "PAGE_SIZE": 2,
}
SPECTACULAR_SETTINGS = {"TITLE": "Shop", "VERSION": "1.0", "COMPONENT_SPLIT_REQUEST": False}
