"""What a method is called: the rules, on small descriptions, each with what a person would write."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkwright.pipeline import Request, explain, survey
from sdkwright.text import Json

Told = Mapping[str, Json]
ONE = {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}}
MANY = {"application/json": {"schema": {"type": "array", "items": {}}}}
_LIST = {"type": "object", "properties": {"items": {"type": "array", "items": {}}, "total": {"type": "integer"}}}
_ENTRIES = {"type": "object", "properties": {"entries": {"type": "array", "items": {}}, "limit": {"type": "integer"}}}
PAGE = {"application/json": {"schema": {"type": "object", "properties": {"playlists": _LIST}}}}
BYTES = {"application/octet-stream": {}}


def describe(tmp_path: Path, operations: Mapping[str, Told | str]) -> Path:
    """A description of operations, told by method and path: an operationId, or fields of the operation."""
    paths: dict[str, dict[str, Json]] = {}
    for place, told in operations.items():
        method, path = place.split(" ")
        fields = {"operationId": told} if isinstance(told, str) else dict(told)
        content = fields.pop("gives", ONE)
        holes = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        parameters = [{"name": h, "in": "path", "required": True, "schema": {"type": "string"}} for h in holes]
        query = [
            {"name": name, "in": "query", "required": True, "schema": {"type": "string"}}
            for name in fields.pop("query", [])
        ]
        paths.setdefault(path, {})[method] = {
            **{key: value for key, value in fields.items() if value},
            "parameters": [*parameters, *query],
            "responses": {"200": {"description": "Done", "content": content}},
        }
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths}))
    return spec


def calls(tmp_path: Path, operations: Mapping[str, Told | str]) -> list[str]:
    """What each operation is called, in the order in which they were given."""
    surface = survey(Request(describe(tmp_path, operations)))[1]
    assert surface is not None
    found = {f"{one['method'].lower()} {one['path']}": one["call"] for one in surface["operations"]}
    return [found[place] for place in operations]


FILES: dict[str, Told | str] = {"get /files": {"gives": MANY}, "get /files/{id}": "", "delete /files/{id}": ""}
CASES: dict[str, dict[str, tuple[Told | str, str]]] = {
    "what is saved, and removed again, is saved": {
        "put /me/albums": ({"operationId": "save-albums-user", "query": ["ids"]}, "me.albums.save"),
        "delete /me/albums": ({"operationId": "remove-albums-user", "query": ["ids"]}, "me.albums.remove"),
        "put /settings": ("saveSettings", "settings.update"),
        "put /pets/{id}": ("savePet", "pets.update"),
        "delete /pets/{id}": ("removePet", "pets.delete"),
    },
    "a preposition says where, and is no part of the verb": {
        "get /orgs/{org}/codespaces": ({"operationId": "list-in-organization", "gives": MANY}, "orgs.codespaces.list"),
        "post /orgs/{org}/codespaces": ("create-in-organization", "orgs.codespaces.create"),
        "get /issues/{id}/comments": ({"operationId": "list-comments", "gives": MANY}, "issues.comments.list"),
        "post /issues/{id}/comments": ("create-comment", "issues.comments.create"),
        "get /issues/comments": (
            {"operationId": "list-comments-for-repo", "gives": MANY},
            "issues.comments.list_for_repo",
        ),
    },
    "two verbs of which none is plain are both heard": {
        "post /orgs/{org}/{product}/{state}": ("enable-or-disable-product", "orgs.enable_or_disable"),
        "put /files/{id}": ("create-or-update-file", "files.update"),
    },
    "a thing that an operation does not make is no verb": {
        "post /runs/{id}/protection_rule": ("review-custom-gates", "runs.review_protection_rule"),
        "post /runs/{id}/cancel_request": ("cancel-run", "runs.cancel_request"),
        "post /accounts/{id}/login_links": ("", "accounts.login_links.create"),
        "get /accounts/{id}": ("getAccount", "accounts.retrieve"),
        "get /droplets/{id}/destroy_with_associated": (
            "droplets_list_associated",
            "droplets.destroy_with_associated.list",
        ),
        "delete /droplets/{id}/destroy_with_associated/selective": (
            "droplets_destroy_selective",
            "droplets.destroy_with_associated.delete_selective",
        ),
    },
    "an envelope that holds a page under the name of the list is a list": {
        "get /categories/{id}/playlists": (
            {"operationId": "get-a-categories-playlists", "gives": PAGE},
            "categories.list_playlists",
        ),
        "get /categories/{id}": ("get-a-category", "categories.retrieve"),
    },
    "a word of the path is no verb where an operationId sets it apart": {
        "get /grocerylist": ("GroceryList_Get", "grocerylist.retrieve"),
        "post /grocerylist/recipe": ("GroceryList_AddRecipe", "grocerylist.add_recipe"),
        "post /grocerylist/department": ("GroceryList_Department", "grocerylist.department"),
        "put /grocerylist/item/{id}": ("GroceryList_GroceryListItemGuid", "grocerylist.item.update"),
        "delete /grocerylist/item/{id}": ("GroceryList_DeleteItemByGuid", "grocerylist.item.delete"),
    },
    "what is displayed is read": {
        "get /images": ({"summary": "Display Rbd Images", "gives": MANY}, "images.list"),
        "get /images/{id}": ({"summary": "Display an image"}, "images.retrieve"),
    },
    "a verb before its thing needs no list of verbs": {
        "get /zones": ("listZones", "zones.list"),
        "get /zones/{id}": ("getZone", "zones.retrieve"),
        "put /zones/{id}": ("putZone", "zones.update"),
        "post /zones": ("createZone", "zones.create"),
        "delete /zones/{id}": ("deleteZone", "zones.delete"),
        "get /records": ("listRecords", "records.list"),
        "get /records/{id}": ("getRecord", "records.retrieve"),
        "put /zones/{id}/rectify": ("rectifyZone", "zones.rectify"),
        "put /zones/{id}/axfr-retrieve": ("axfrRetrieveZone", "zones.axfr_retrieve"),
        "put /zones/{id}/avatar": ("zoneAvatar", "zones.update_avatar"),
        "post /store/order": ("placeOrder", "store.order.place"),
        "get /store/order/{id}": ("getOrder", "store.order.retrieve"),
        "get /messages/{id}": ("getMessage", "messages.retrieve"),
        "post /messages/{id}/scoped": ("scopeMessage", "messages.scope"),
        "delete /messages/{id}/content": ("expungeContent", "messages.expunge_content"),
    },
    "a noun that its author gave no verb": {
        "get /images": ({"operationId": "ImageList", "gives": MANY}, "images.list"),
        "get /images/{id}": ("ImageInspect", "images.inspect"),
        "get /images/{id}/history": ({"operationId": "ImageHistory", "gives": MANY}, "images.history"),
        "get /images/{id}/layers": ({"operationId": "get_images_layers", "gives": MANY}, "images.list_layers"),
    },
    "words that are only asked": {
        "get /metrics/droplet/cpu": ({"operationId": "metrics_get_dropletCPU", "gives": MANY}, "metrics.droplet.cpu"),
        "get /metrics/droplet/load_1": ("metrics_get_dropletLoad", "metrics.droplet.load_1"),
        "get /metrics/droplet/disk_use": ("", "metrics.droplet.disk_use"),
        "get /alerts/{id}": ("", "alerts.retrieve"),
    },
    "a noun that only its place makes a verb": {
        "post /clicks/kubernetes": ("clicks_install_kubernetes", "clicks.install_kubernetes"),
        "post /pods/{id}/eviction": ("createPodEviction", "pods.create_eviction"),
        "post /pods/{id}/archive": ("createPodArchive", "pods.archive"),
        "get /files/{id}/download_url": ("getFileDownloadUrl", "files.retrieve_download_url"),
    },
    "a verb that is also asked about": {
        "post /backups/{id}/restore": ("", "backups.restore"),
        "get /backups/{id}/restore": ("getRestoreStatus", "backups.retrieve_restore_status"),
        "delete /backups/{id}/restore": ("backups.restore.cancel", "backups.cancel_restore"),
    },
    "a POST on what is listed and read changes it": {
        "get /disputes": ({"gives": MANY}, "disputes.list"),
        "get /disputes/{id}": ("", "disputes.retrieve"),
        "post /disputes/{id}": ("", "disputes.update"),
    },
    "ids of several kinds": {
        "post /alerts/customer_id/{id}": ("", "alerts.create_by_customer_id"),
        "post /alerts/plan_id/{id}": ("", "alerts.create_by_plan_id"),
        "post /plans/{id}/versions": ("", "plans.versions.create"),
        "post /plans/external_plan_id/{id}/versions": ("", "plans.versions.create_by_external_plan_id"),
    },
    "the special one says so": {
        "put /nodes/{name}/proxy": ("connectPutNodeProxy", "nodes.proxy.update"),
        "put /nodes/{name}/proxy/{path}": ("connectPutNodeProxyWithPath", "nodes.proxy.update_with_path"),
    },
    "groups whose names have dots": {
        "get /networking.k8s.io": ("getAPIGroup", "networking_k8s_io.retrieve"),
        "get /networking.k8s.io/v1": ("getAPIResources", "networking_k8s_io.retrieve_api_resources"),
        "get /networking.k8s.io/v1/ingresses": (
            {"operationId": "listIngress", "gives": MANY},
            "networking_k8s_io.ingresses.list",
        ),
        "get /networking.k8s.io/v1/ingresses/{name}": ("readIngress", "networking_k8s_io.ingresses.retrieve"),
    },
    "one thing that comes in pieces": {
        "get /files/{id}/content": (
            {
                "operationId": "retrieveFileContent",
                "gives": {
                    "application/json": {
                        "schema": {"type": "object", "properties": {"data": {"type": "array", "items": {}}}}
                    }
                },
            },
            "files.retrieve_content",
        ),
    },
    "one thing owns the plain verbs": {
        "patch /files/{id}": ("", "files.update"),
        "patch /files": ("", "files.update_many"),
        "delete /files/{id}": ("", "files.delete"),
        "delete /files": ("", "files.delete_many"),
    },
    "what is done to all has its filter": {
        "delete /droplets/{id}": ("", "droplets.delete"),
        "delete /droplets": ({"query": ["tag_name"]}, "droplets.delete_by_tag_name"),
        "delete /volumes/{id}": ("", "volumes.delete"),
        "delete /volumes": ("volumes_destroy_byName", "volumes.delete_by_name"),
        "delete /hooks/{id}": ("", "hooks.delete"),
        "delete /hooks": ("deleteAllHooks", "hooks.delete_all"),
    },
    "one that is updated without an id": {
        "put /pets": ("updatePet", "pets.update"),
        "get /pets/{id}": ("getPet", "pets.retrieve"),
    },
    "a verb that says more": {
        "put /playlists/{id}/followers": ("follow-playlist", "playlists.followers.follow"),
        "delete /playlists/{id}/followers": ("unfollow-playlist", "playlists.followers.unfollow"),
        "get /networks": ({"operationId": "NetworkList", "gives": MANY}, "networks.list"),
        "get /networks/{id}": ("NetworkInspect", "networks.inspect"),
        "post /emails": ("sendEmail", "emails.send"),
        "patch /invitations/{id}": ("repos/accept-invitation", "invitations.accept"),
        "patch /notifications/threads/{id}": ("activity/mark-thread-as-read", "notifications.threads.mark_as_read"),
    },
    "many things behind a parameter, of which one is read below": {
        "get /taxonomies/{namespace}": (
            {"operationId": "get_taxonomies_id", "gives": {"application/json": {"schema": _ENTRIES}}},
            "taxonomies.list",
        ),
        "get /taxonomies/{namespace}/{key}": ("get_taxonomies_id_id", "taxonomies.retrieve"),
        "get /gists/{id}": ("gists/get", "gists.retrieve"),
        "get /gists/{id}/{sha}": ("gists/get-revision", "gists.retrieve_revision"),
    },
    "a verb of a summary, without an operationId": {
        "post /orders/{id}/notes": ({"summary": "Attach a note"}, "orders.notes.attach"),
        "put /users/{id}/badge": ({"summary": "Revokes the badge"}, "users.revoke_badge"),
        "post /files/{id}/versions/current": ({"summary": "Promote file version"}, "files.versions.promote"),
        "get /files/{id}/versions": ({"gives": MANY}, "files.versions.list"),
        "post /swarm/init": ({"summary": "Initialize a new swarm"}, "swarm.init"),
        "get /swarm": ({"summary": "Inspect the swarm"}, "swarm.inspect"),
    },
    "to add is to create, in a collection of its own": {
        "get /groups/{id}/users": ({"operationId": "list-group-users", "gives": MANY}, "groups.users.list"),
        "post /groups/{id}/users": ("add-group-user", "groups.users.create"),
        "get /groups/{id}/users/{user}": ("", "groups.users.retrieve"),
        "delete /groups/{id}/users/{user}": ("remove-group-user", "groups.users.delete"),
    },
    "to add is to join two, elsewhere": {
        "post /teams/{id}/members": ("addTeamMember", "teams.members.add"),
        "delete /teams/{id}/members/{member}": ("removeTeamMember", "teams.members.remove"),
        "post /members": ("addMember", "members.create"),
    },
    "FastAPI's ids": {
        "post /upload": ("upload_image_upload_post", "upload_image"),
        "post /items/{item_id}/tags": ("attach_tag_items__item_id__tags_post", "items.tags.attach"),
        "get /items/": ({"operationId": "read_items_items__get", "gives": MANY}, "items.list"),
    },
    "what the client does itself": {
        "post /predict": ("predict_predict_post", "predict"),
        "post /v1/tokenize": ("tokenize", "tokenize"),
        "get /search": ("search", "search"),
        "post /login": ("", "login"),
        "get /ping": ("getPing", "ping"),
        "post /upload/{folder}": ("", "upload"),
        "get /": ("describeInstance", "describe_instance"),
        "post /stream": ("", "stream.create"),
        "post /export": ("createExport", "export.create"),
        "get /health": ("getHealth", "health.retrieve"),
        "get /status": ("", "status.retrieve"),
        "get /me": ("getMe", "me.retrieve"),
    },
    "a verb that has more than one operation, or something below it, is a resource": {
        "post /search": ("search", "search.search"),
        "get /search/users": ({"operationId": "searchUsers", "gives": MANY}, "search.list_users"),
        "post /upload": ("", "upload.create"),
        "delete /upload": ("", "upload.delete"),
    },
    "what says no more than its method is no method of the client": {
        "get /": ("", "api.retrieve"),
        "get /get": ("", "get.retrieve"),
        "delete /delete": ("", "delete.delete"),
    },
    "FastAPI's ids, in which a path ends with a slash or has parameters": {
        "put /saved_searches/": ("create_saved_search_saved_searches__put", "saved_searches.update"),
        "get /saved_searches/{id}": ("", "saved_searches.retrieve"),
        "post /pools/{name}/get_due_runs": ("get_due_runs_pools__name__get_due_runs_post", "pools.get_due_runs"),
        "post /team/update": ("update_team_team_update_post", "team.update_team"),
        "patch /team/{team_id}": ("patch_team_team__team_id__patch", "team.update"),
        "post /team/new": ("new_team_team_new_post", "team.new"),
    },
    "one function that answers several methods": {
        "get /lens/{path}": ("lens_request_lens__path__get", "lens.retrieve"),
        "put /lens/{path}": ("lens_request_lens__path__put", "lens.replace"),
        "patch /lens/{path}": ("lens_request_lens__path__patch", "lens.update"),
        "delete /lens/{path}": ("lens_request_lens__path__delete", "lens.delete"),
        "post /delay/{n}": ({"summary": "Returns a delayed response."}, "delay.create"),
        "get /delay/{n}": ({"summary": "Returns a delayed response."}, "delay.retrieve"),
    },
    "what the method says of a thing goes before a path that says it again": {
        "delete /collections/{id}": ("delete_collection", "collections.delete"),
        "put /collections/{id}": ("update_collection", "collections.update"),
        "post /collections/{id}/delete": (
            {"operationId": "collection_delete", "tags": ["Record"]},
            "collections.delete_record",
        ),
        "post /collections/{id}/update": (
            {"operationId": "collection_update", "tags": ["Record"]},
            "collections.update_record",
        ),
        "patch /transactions/{id}": ("PatchTransaction", "transactions.update"),
        "post /transactions/{id}/update": ("PostTransactionUpdate", "transactions.post_update"),
    },
    "a POST that is asked something": {
        "post /search": ("search_search_post", "search.search"),
        "post /search/{engine}": ("search_search__engine__post", "search.search_by_engine"),
        "get /search/tools": ({"operationId": "list_search_tools", "gives": MANY}, "search.list_tools"),
        "post /math/check/{type}": ({"summary": "Check a formula"}, "math.check"),
    },
    "a verb at the end of the last word": {
        "patch /organization/member_update": ("organization_member_update", "organization.member_update"),
        "delete /organization/member_delete": ("organization_member_delete", "organization.member_delete"),
        "post /flows/count-deployments": ("count_deployments_by_flow", "flows.count_deployments"),
    },
    "a verb before what it is done to": {
        "patch /update/user_banner": ("update_user_banner", "update.user_banner"),
    },
    "a verb, and how it is done": {
        "post /deployments/{id}/create_run": ("create_run_from_deployment", "deployments.create_run"),
        "post /deployments/{id}/create_run/bulk": ("bulk_create_runs", "deployments.create_run_bulk"),
    },
    "a noun where a GET would have its verb": {
        "get /customer/info": ("end_user_info", "customer.retrieve_info"),
        "get /skills/{id}/archive": ("skill_archive", "skills.retrieve_archive"),
        "get /skills/{id}/history": ("skill_history", "skills.history"),
    },
    "calls by POST": {
        "post /core/stats": ("", "core.stats"),
        "post /core/group-list": ("", "core.group_list"),
        "post /job/stopgroup": ("", "job.stopgroup"),
        "post /options/blocks": ("", "options.blocks"),
        "post /kv/range": ("KV_Range", "kv.range"),
    },
    "what says list lists": {
        "get /droplets/{id}/neighbors": ("droplets_list_neighbors", "droplets.list_neighbors"),
        "get /settings": ("security_list_settings", "settings.list"),
        "get /browse/categories": ("get-categories", "browse.categories.list"),
        "get /browse/categories/{id}": ("get-a-category", "browse.categories.retrieve"),
    },
    "nouns that name what is done": {
        "post /images/generations": ("createImage", "images.generate"),
        "post /images/edits": ("createImageEdit", "images.edit"),
        "post /images/variations": ("createImageVariation", "images.create_variation"),
        "post /videos/edits": ("video_edit", "videos.edit"),
        "post /videos/extensions": ("CreateVideoExtend", "videos.extend"),
        "post /audio/speech": ("createSpeech", "audio.speech.create"),
        "post /audio/translations": ("createTranslation", "audio.translations.create"),
    },
    "nouns that name what is done, of a thing that the operationId names alone": {
        "get /clips/{id}": ("clip_status", "clips.retrieve"),
        "post /clips/extensions": ("clip_extension", "clips.extend"),
    },
    "verbs that look like nouns": {
        "post /messages": ("messages_post", "messages.create"),
        "post /messages/count_tokens": ("messages_count_tokens_post", "messages.count_tokens"),
        "post /responses": ("createResponse", "responses.create"),
        "post /responses/input_tokens": ("Getinputtokencounts", "responses.input_tokens.count"),
        "post /accounts/{id}/login_links": ({"summary": "Create a login link"}, "accounts.login_links.create"),
    },
    "POST on the one thing of its kind": {
        "get /organization/spend_limit": ("", "organization.spend_limit.retrieve"),
        "post /organization/spend_limit": ("", "organization.spend_limit.update"),
    },
    "a leaf of one method": {
        "get /jobs/{id}": ("", "jobs.retrieve"),
        "get /jobs/{id}/events": ({"operationId": "listJobEvents", "gives": MANY}, "jobs.list_events"),
        "get /jobs/{id}/status": ("", "jobs.retrieve_status"),
        "get /usage/images": ({"operationId": "usage-images", "gives": MANY, "tags": ["Usage"]}, "usage.images"),
        "get /usage/calls": ({"operationId": "usage-calls", "gives": MANY, "tags": ["Usage"]}, "usage.calls"),
        "get /costs": ({"operationId": "usage-costs", "gives": MANY, "tags": ["Usage"]}, "usage.costs"),
    },
    "depth tears nothing apart": {
        "get /a/{i}/bs/{j}/cs/{k}/ds/{l}/es/{m}": ("", "a.bs.cs.ds.es.retrieve"),
        "get /a/{i}/bs/{j}/cs/{k}/ds/{l}/fs/{m}": ("", "a.bs.cs.ds.fs.retrieve"),
        "get /a/{i}/bs/{j}/cs": ({"gives": MANY}, "a.bs.cs.list"),
    },
    "a flag in the query is a namespace": {
        "post /messages": ("createMessage", "messages.create"),
        "post /messages?beta=true": ("beta_createMessage", "beta.messages.create"),
        "post /messages?beta=prompt_caching": ("caching_createMessage", "beta.prompt_caching.messages.create"),
    },
    "one and many of a thing, with one tag": {
        "get /pet/{id}": ({"tags": ["pet"]}, "pets.retrieve"),
        "get /pets": ({"tags": ["pet"], "gives": MANY}, "pets.list"),
    },
    "states": {
        "get /gists/{id}/star": ("gists/check-is-starred", "gists.check_star"),
        "put /gists/{id}/star": ("gists/star", "gists.star"),
        "delete /gists/{id}/star": ("gists/unstar", "gists.unstar"),
    },
    "files": {
        "get /videos/{id}/content": ({"operationId": "downloadVideo", "gives": BYTES}, "videos.download"),
        "post /certificates": ("uploadCertificate", "certificates.create"),
    },
    "what a machine made is no word": {
        "get /a%20b/{id}": ("", "a_b.retrieve"),
        "get /hooks/123e4567-e89b-12d3-a456-426614174000": ("", "hooks.retrieve"),
        "get /labels/classification-6VMVochwUWo": ("", "labels.retrieve_classification"),
    },
    "what is done to one and to all": {
        "post /users/{id}/ban": ("BanUser", "users.ban"),
        "post /users/ban": ("UsersBan", "users.ban_many"),
    },
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_method_is_called_as_a_person_would(case: dict[str, tuple[Told | str, str]], tmp_path: Path) -> None:
    called = calls(tmp_path, {place: told for place, (told, _) in case.items()})

    assert called == [wanted for _, wanted in case.values()]


def test_the_rule_is_told(tmp_path: Path) -> None:
    spec = describe(tmp_path, {"get /networks/{id}": "NetworkInspect", "post /images/edits": "createImageEdit"})

    inspect = explain(Request(spec), "#/paths/~1networks~1{id}/get")[1]
    edit = explain(Request(spec), "#/paths/~1images~1edits/post")[1]

    assert "its operationId says `inspect`, which is more than its method" in (inspect or "")
    assert "`edits` is what edit does to `images`" in (edit or "")
