"""Serializers and views."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

from django.http import HttpResponse, StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers, status, viewsets
from rest_framework.decorators import action, api_view, parser_classes
from rest_framework.exceptions import NotFound
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

NOW = datetime(2026, 11, 26, 14, 30, 0, 123456)
ITEMS: dict[str, dict] = {}


class SizeSerializer(serializers.Serializer):
    width = serializers.FloatField()
    height = serializers.FloatField()


class ItemSerializer(serializers.Serializer):
    id = serializers.UUIDField(read_only=True)
    name = serializers.CharField(max_length=40)
    price = serializers.DecimalField(max_digits=8, decimal_places=2)
    category = serializers.ChoiceField(["toy", "book"], default="toy")
    size = SizeSerializer(required=False, allow_null=True)
    tags = serializers.ListField(child=serializers.CharField(), required=False)
    created_at = serializers.DateTimeField(read_only=True)
    warranty = serializers.DurationField(required=False)
    released_on = serializers.DateField(required=False, allow_null=True)


class UserSerializer(serializers.Serializer):
    name = serializers.CharField()
    password = serializers.CharField(write_only=True)
    created_at = serializers.DateTimeField(read_only=True)


class CardSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(["card"])
    number = serializers.CharField()


class TransferSerializer(serializers.Serializer):
    kind = serializers.ChoiceField(["transfer"])
    iban = serializers.CharField()


class PhotoSerializer(serializers.Serializer):
    photo = serializers.FileField()
    caption = serializers.CharField(required=False)


PAYMENT = PolymorphicProxySerializer(
    component_name="Payment",
    serializers={"card": CardSerializer, "transfer": TransferSerializer},
    resource_type_field_name="kind",
)


def found(pk: str) -> dict:
    if pk not in ITEMS:
        raise NotFound
    return ITEMS[pk]


BY_ID = [OpenApiParameter("id", OpenApiTypes.UUID, OpenApiParameter.PATH)]


class ItemViewSet(viewsets.GenericViewSet):
    serializer_class = ItemSerializer

    def list(self, request: Request) -> Response:
        """All items, page by page."""
        page = self.paginate_queryset(list(ITEMS.values()))
        return self.get_paginated_response(ItemSerializer(page, many=True).data)

    @extend_schema(responses={201: ItemSerializer})
    def create(self, request: Request) -> Response:
        given = ItemSerializer(data=request.data)
        given.is_valid(raise_exception=True)
        made = {"warranty": timedelta(days=1, hours=2), **given.validated_data, "id": uuid4(), "created_at": NOW}
        ITEMS[str(made["id"])] = made
        return Response(ItemSerializer(made).data, status.HTTP_201_CREATED)

    @extend_schema(parameters=BY_ID)
    def retrieve(self, request: Request, pk: str) -> Response:
        return Response(ItemSerializer(found(pk)).data)

    @extend_schema(parameters=BY_ID)
    def partial_update(self, request: Request, pk: str) -> Response:
        given = ItemSerializer(data=request.data, partial=True)
        given.is_valid(raise_exception=True)
        found(pk).update(given.validated_data)
        return Response(ItemSerializer(found(pk)).data)

    @extend_schema(parameters=BY_ID)
    def destroy(self, request: Request, pk: str) -> Response:
        found(pk)
        del ITEMS[pk]
        return Response(status=status.HTTP_204_NO_CONTENT)

    @extend_schema(
        parameters=BY_ID, request={"multipart/form-data": PhotoSerializer}, responses={200: OpenApiTypes.OBJECT}
    )
    @action(detail=True, methods=["post"], parser_classes=[MultiPartParser])
    def photo(self, request: Request, pk: str) -> Response:
        found(pk)["photo"] = request.data["photo"].read()
        return Response({"size": len(found(pk)["photo"])})

    @extend_schema(parameters=BY_ID, responses={(200, "image/png"): OpenApiTypes.BINARY})
    @action(detail=True, methods=["get"])
    def download(self, request: Request, pk: str) -> HttpResponse:
        return HttpResponse(found(pk)["photo"], content_type="image/png")


@extend_schema(request=UserSerializer, responses={201: UserSerializer})
@api_view(["POST"])
def users(request: Request) -> Response:
    given = UserSerializer(data=request.data)
    given.is_valid(raise_exception=True)
    return Response(UserSerializer({**given.validated_data, "created_at": NOW}).data, status.HTTP_201_CREATED)


@extend_schema(request=PAYMENT, responses=PAYMENT)
@api_view(["POST"])
def pay(request: Request) -> Response:
    return Response(dict(request.data))


@extend_schema(responses={(200, "text/csv"): OpenApiTypes.STR})
@api_view(["GET"])
def report(request: Request) -> HttpResponse:
    return HttpResponse("name,price\r\nbear,1.50\r\n", content_type="text/csv")


@extend_schema(responses={200: OpenApiTypes.NONE})
@api_view(["GET"])
def events(request: Request) -> StreamingHttpResponse:
    lines = (f'data: {{"number": {number}}}\n\n' for number in range(3))
    return StreamingHttpResponse(lines, content_type="text/event-stream")


@extend_schema(request={"multipart/form-data": PhotoSerializer}, responses={204: None})
@api_view(["POST"])
@parser_classes([MultiPartParser])
def banner(request: Request) -> Response:
    return Response(status=status.HTTP_204_NO_CONTENT)
