"""The same shop in Django REST framework; drf-spectacular describes it."""
