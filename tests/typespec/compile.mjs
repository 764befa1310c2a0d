// Writes the OpenAPI that TypeSpec's own emitter makes of each of its HTTP specs: descriptions/3.1/type_array.json.
// Run by node in the folder that holds node_modules. A spec with several versions of its API becomes several files.

import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const load = async (name) => import(pathToFileURL(join(process.cwd(), "node_modules", name, "dist/src/index.js")));
const { compile, NodeHost } = await load("@typespec/compiler");
const { getOpenAPI3 } = await load("@typespec/openapi3");

// The emitter keeps examples of parameters by their names in a plain object: for a parameter that is called
// "constructor" it finds the function Object there, and takes its length for a number of examples.
Object.defineProperty(Object, "length", { value: 0 });

const specs = resolve("node_modules/@typespec/http-specs/specs");
const word = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "_");

for (const file of readdirSync(specs, { recursive: true }).filter((each) => each.endsWith("main.tsp")).sort()) {
  const program = await compile(NodeHost, join(specs, file), { noEmit: true });
  for (const version of ["3.0.0", "3.1.0", "3.2.0"]) {
    const folder = join("descriptions", version.slice(0, 3));
    mkdirSync(folder, { recursive: true });
    for (const record of await getOpenAPI3(program, { "openapi-versions": [version] })) {
      for (const { version: api, document } of record.versioned ? record.versions : [record]) {
        const name = word(dirname(file)) + (api ? `_${word(api)}` : "");
        writeFileSync(join(folder, `${name}.json`), JSON.stringify(document, null, 2) + "\n");
      }
    }
  }
}
