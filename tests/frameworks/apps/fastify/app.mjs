// The same shop in Fastify, described by @fastify/swagger; PORT says where it listens.
import multipart from "@fastify/multipart";
import swagger from "@fastify/swagger";
import Fastify from "fastify";
import { randomUUID } from "node:crypto";

const app = Fastify({ ajv: { customOptions: { keywords: ["collectionFormat"] } } });
await app.register(multipart, { attachFieldsToBody: true });
await app.register(swagger, {
  openapi: { openapi: "3.0.3", info: { title: "Shop", version: "1.0" } },
  refResolver: { buildLocalReference: (json, base, fragment, i) => json.$id || `def-${i}` },
});

const NOW = "2026-11-26T14:30:00.123456";
const items = new Map();

app.addSchema({
  $id: "Size",
  type: "object",
  required: ["width", "height"],
  properties: { width: { type: "number" }, height: { type: "number" } },
});
app.addSchema({
  $id: "ItemIn",
  type: "object",
  required: ["name", "price"],
  properties: {
    name: { type: "string", maxLength: 40 },
    price: { type: "number" },
    category: { type: "string", enum: ["toy", "book"], default: "toy" },
    size: { $ref: "Size#" },
    tags: { type: "array", items: { type: "string" } },
    note: { type: "string", nullable: true },
  },
});
app.addSchema({
  $id: "Item",
  type: "object",
  properties: {
    id: { type: "string", format: "uuid" },
    name: { type: "string" },
    price: { type: "number" },
    category: { type: "string", enum: ["toy", "book"] },
    size: { $ref: "Size#" },
    tags: { type: "array", items: { type: "string" } },
    note: { type: "string", nullable: true },
    created_at: { type: "string" },
  },
});
app.addSchema({
  $id: "Problem",
  type: "object",
  properties: { statusCode: { type: "integer" }, error: { type: "string" }, message: { type: "string" } },
});
const itemId = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
const missing = (reply) => reply.code(404).send({ statusCode: 404, error: "Not Found", message: "no such item" });

app.after(() => {
  app.get("/items", {
    schema: {
      operationId: "listItems",
      querystring: {
        type: "object",
        properties: { category: { type: "string" }, tag: { type: "array", items: { type: "string" } } },
      },
      response: { 200: { type: "array", items: { $ref: "Item#" } } },
    },
  }, (request) => [...items.values()].filter(
    (item) => !request.query.category || item.category === request.query.category));

  app.post("/items", {
    schema: { operationId: "createItem", body: { $ref: "ItemIn#" }, response: { 201: { $ref: "Item#" } } },
  }, (request, reply) => {
    const made = { ...request.body, id: randomUUID(), created_at: NOW };
    items.set(made.id, made);
    return reply.code(201).send(made);
  });

  app.get("/items/:id", {
    schema: { params: itemId, response: { 200: { $ref: "Item#" }, 404: { $ref: "Problem#" } } },
  }, (request, reply) => items.get(request.params.id) ?? missing(reply));

  app.patch("/items/:id", {
    schema: {
      params: itemId,
      body: { type: "object", properties: { name: { type: "string" }, note: { type: "string", nullable: true } } },
      response: { 200: { $ref: "Item#" } },
    },
  }, (request, reply) => {
    const item = items.get(request.params.id);
    return item ? Object.assign(item, request.body) : missing(reply);
  });

  app.delete("/items/:id", {
    schema: { params: itemId, response: { 204: { type: "null", description: "gone" } } },
  }, (request, reply) => {
    items.delete(request.params.id);
    return reply.code(204).send();
  });

  app.post("/items/:id/photo", {
    schema: {
      params: itemId,
      consumes: ["multipart/form-data"],
      body: { type: "object", required: ["photo"], properties: { photo: { type: "string", format: "binary" } } },
    },
    validatorCompiler: () => () => true,
  }, async (request) => {
    const content = await request.body.photo.toBuffer();
    items.get(request.params.id).photo = content;
    return { size: content.length };
  });

  app.get("/items/:id/photo", { schema: { params: itemId, produces: ["image/png"] } }, (request, reply) =>
    reply.type("image/png").send(items.get(request.params.id).photo));

  app.post("/payments", {
    schema: {
      body: {
        type: "object",
        required: ["kind"],
        discriminator: { propertyName: "kind" },
        oneOf: [
          { type: "object", required: ["kind", "number"],
            properties: { kind: { type: "string", enum: ["card"] }, number: { type: "string" } } },
          { type: "object", required: ["kind", "iban"],
            properties: { kind: { type: "string", enum: ["transfer"] }, iban: { type: "string" } } },
        ],
      },
    },
    validatorCompiler: () => () => true,
  }, (request) => request.body);

  app.post("/users", {
    schema: {
      body: {
        type: "object",
        required: ["name", "password"],
        properties: { name: { type: "string" }, password: { type: "string" } },
      },
      response: { 201: { type: "object", properties: { name: { type: "string" } } } },
    },
  }, (request, reply) => reply.code(201).send(request.body));

  app.get("/report", { schema: { produces: ["text/csv"] } }, (request, reply) =>
    reply.type("text/csv").send("name,price\r\nbear,1.50\r\n"));

  app.get("/events", {}, (request, reply) =>
    reply.type("text/event-stream").send([0, 1, 2].map((n) => `data: {"number": ${n}}\n\n`).join("")));
});

app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
