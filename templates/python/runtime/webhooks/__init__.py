"""Requests that the API's own server sends."""
