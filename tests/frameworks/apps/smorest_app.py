"""The same shop in Flask-smorest, with marshmallow schemas."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from uuid import UUID, uuid4

from flask import Flask, Response, send_file
from flask.views import MethodView
from flask_smorest import Api, Blueprint, abort
from flask_smorest.fields import Upload
from marshmallow import Schema, fields, validate

NOW = datetime(2026, 11, 26, 14, 30, 0, 123456)
ITEMS: dict[UUID, dict] = {}


class SizeSchema(Schema):
    width = fields.Float(required=True)
    height = fields.Float(required=True)


class ItemSchema(Schema):
    id = fields.UUID(dump_only=True)
    name = fields.String(required=True, validate=validate.Length(max=40))
    price = fields.Decimal(required=True, as_string=True)
    category = fields.String(validate=validate.OneOf(["toy", "book"]), load_default="toy")
    size = fields.Nested(SizeSchema, allow_none=True)
    tags = fields.List(fields.String())
    created_at = fields.NaiveDateTime(dump_only=True)
    released_on = fields.Date(allow_none=True)


class UserSchema(Schema):
    name = fields.String(required=True)
    password = fields.String(required=True, load_only=True)
    created_at = fields.DateTime(dump_only=True, format="rfc822")


class QuerySchema(Schema):
    category = fields.String()
    tag = fields.List(fields.String())


class PhotoSchema(Schema):
    photo = Upload(required=True)


app = Flask(__name__)
app.config |= {
    "API_TITLE": "Shop",
    "API_VERSION": "1.0",
    "OPENAPI_VERSION": "3.0.3",
    "OPENAPI_URL_PREFIX": "/",
    "OPENAPI_JSON_PATH": "openapi.json",
}
blueprint = Blueprint("shop", "shop", description="All that is sold")


def find(item_id: UUID) -> dict:
    if item_id not in ITEMS:
        abort(404, message="no such item")
    return ITEMS[item_id]


@blueprint.route("/items/")
class Items(MethodView):
    @blueprint.arguments(QuerySchema, location="query")
    @blueprint.response(200, ItemSchema(many=True))
    @blueprint.paginate()
    def get(self, query: dict, pagination_parameters) -> list[dict]:
        """List items."""
        found = [each for each in ITEMS.values() if query.get("category") in (None, each["category"])]
        found = [each for each in found if set(query.get("tag", ())) <= set(each.get("tags", ()))]
        pagination_parameters.item_count = len(found)
        return found[pagination_parameters.first_item : pagination_parameters.last_item + 1]

    @blueprint.arguments(ItemSchema)
    @blueprint.response(201, ItemSchema)
    def post(self, item: dict) -> dict:
        """Add an item."""
        made = {**item, "id": uuid4(), "created_at": NOW}
        ITEMS[made["id"]] = made
        return made


@blueprint.route("/items/<uuid:item_id>")
class OneItem(MethodView):
    @blueprint.response(200, ItemSchema)
    def get(self, item_id: UUID) -> dict:
        return find(item_id)

    @blueprint.arguments(ItemSchema)
    @blueprint.response(200, ItemSchema)
    def put(self, item: dict, item_id: UUID) -> dict:
        find(item_id).update(item)
        return find(item_id)

    @blueprint.response(204)
    def delete(self, item_id: UUID) -> None:
        find(item_id)
        del ITEMS[item_id]


@blueprint.route("/items/<uuid:item_id>/photo")
class Photo(MethodView):
    @blueprint.arguments(PhotoSchema, location="files")
    @blueprint.response(201)
    def post(self, files: dict, item_id: UUID) -> dict:
        find(item_id)["photo"] = files["photo"].read()
        return {"size": len(find(item_id)["photo"])}

    @blueprint.response(200, {"type": "string", "format": "binary"}, content_type="image/png")
    def get(self, item_id: UUID) -> Response:
        return send_file(BytesIO(find(item_id)["photo"]), mimetype="image/png")


@blueprint.route("/users", methods=["POST"])
@blueprint.arguments(UserSchema)
@blueprint.response(201, UserSchema)
def create_user(user: dict) -> dict:
    return {**user, "created_at": NOW}


@blueprint.route("/login", methods=["POST"])
@blueprint.arguments(UserSchema, location="form")
def login(user: dict) -> dict:
    if user["password"] != "secret":
        abort(401, message="wrong password")
    return {"access_token": f"token-of-{user['name']}"}


@blueprint.route("/report", methods=["GET"])
def report() -> Response:
    return Response("name,price\r\nbear,1.50\r\n", content_type="text/csv")


@blueprint.route("/events", methods=["GET"])
def events() -> Response:
    lines = (f'data: {{"number": {number}}}\n\n' for number in range(3))
    return Response(lines, content_type="text/event-stream")


Api(app).register_blueprint(blueprint)
