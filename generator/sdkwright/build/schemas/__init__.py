"""Schemas -> the arena: one schema as read (`shape`), put together (`merge`), and named (`names`)."""
