# Every target is one line that also works typed by hand; `make help` prints itself.
PYTHON ?= python3
SPECS ?= ../shared/specs/open
VENV ?= .venv
OTHER ?= python3.13
BIN := $(VENV)/bin
STAMP := $(VENV)/ready

.DEFAULT_GOAL := help
FRAMEWORKS := fastapi drf litestar smorest fastify

.PHONY: help regenerate docs test check types lint fresh corpus packs black wire twins prism autorest browser go frameworks programs environments servers typespec json-schema peers bench bench-generators edits soak update clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

regenerate: $(STAMP) ## make all of generated/ anew: the SDK, the reference as a site and as pages of Markdown, the Go client
	"$(BIN)/sdkwright" generate --config spec/sdk.toml

docs: regenerate ## make the reference, and say where it is
	@echo "open generated/docs/index.html in a browser, or read generated/markdown/README.md"

test: $(STAMP) ## run all tests, those of the SDK as well
	"$(BIN)/pytest" -n auto -q
	"$(BIN)/pytest" -q -c generated/python/pyproject.toml generated/python/tests

check: types lint fresh test ## what CI runs

types: $(STAMP) ## check the types of the generator and of the SDK
	"$(BIN)/mypy"
	"$(BIN)/mypy" --strict generated/python/src/gradient generated/python/tests
	"$(BIN)/pyright" --pythonpath "$(BIN)/python" --project generated/python
	"$(BIN)/mypy" --strict "$$("$(BIN)/python" tests/whole.py)/src/gradient"
	"$(BIN)/pyright" --pythonpath "$(BIN)/python" --project "$$("$(BIN)/python" tests/whole.py)"

lint: $(STAMP) ## check the style of the generator, that black leaves the SDK as it is, and the order of the imports of its runtime
	"$(BIN)/ruff" check .
	"$(BIN)/black" --check --quiet generator tests
	"$(BIN)/black" --check --quiet generated/python
	"$(BIN)/black" --check --quiet --config generated/python/pyproject.toml templates/python/runtime
	"$(BIN)/ruff" check --isolated --select I --line-length 88 generated/python/src/gradient/_runtime "$$("$(BIN)/python" tests/whole.py)/src/gradient/_runtime"

corpus: $(STAMP) ## take all descriptions in SPECS=DIR the whole way, and through every command; FULL=1 checks every SDK, LARGEST=5 leaves out what has more MB
	"$(BIN)/python" tests/corpus/run.py "$(SPECS)" $(if $(FULL),--full) $(if $(LARGEST),--largest $(LARGEST))

packs: $(STAMP) ## make every one of our packs of all descriptions in SPECS=DIR, and hold the facts to their schemas; LARGEST=5 as above
	"$(BIN)/python" tests/corpus/packs.py "$(SPECS)" $(if $(LARGEST),--largest $(LARGEST))

black: $(STAMP) ## hold what is known of black against black, on all descriptions in SPECS=DIR and CHANGES=100000 lines changed at random; LEARN=1 writes the table anew; LARGEST=5 as above
	"$(BIN)/python" tests/stability/prove.py "$(SPECS)" $(if $(CHANGES),--changes $(CHANGES)) $(if $(LEARN),--learn) $(if $(LARGEST),--largest $(LARGEST))

wire: $(STAMP) ## call every operation of all descriptions in SPECS=DIR, and judge what arrives and what comes back; LARGEST=5 as above
	"$(BIN)/python" tests/wire/run.py "$(SPECS)" $(if $(LARGEST),--largest $(LARGEST))

twins: $(STAMP) ## check that sync and async send the same bytes, for all descriptions in SPECS=DIR; LARGEST=1 as above
	"$(BIN)/python" tests/sent/twins_of_folder.py "$(SPECS)" $(if $(LARGEST),--largest $(LARGEST))

prism: $(STAMP) build/prism/ready ## call Prism, a server that nobody here wrote (fetched with npm)
	SPECS="$(SPECS)" "$(BIN)/pytest" -q tests/sent/test_prism.py

build/prism/ready:
	npm install --prefix build/prism --no-audit --no-fund --loglevel=error @stoplight/prism-cli@5
	touch "$@"

autorest: $(STAMP) build/autorest/ready ## call AutoRest's test server by the SDKs of its descriptions: it judges every request (fetched with npm)
	"$(BIN)/pytest" -q tests/autorest

build/autorest/ready:
	npm install --prefix build/autorest --no-audit --no-fund --loglevel=error @microsoft.azure/autorest.testserver@3.3.51
	touch "$@"

go: $(STAMP) build/go/ready ## compile the Go client, and call local servers by it and by those of four descriptions in SPECS=DIR (Go is installed from Debian); FULL=1 has Go's tools look at the modules of all of them, LARGEST=5 as above
	SPECS="$(SPECS)" "$(BIN)/pytest" -q tests/packs/test_go.py tests/packs/test_go_styles.py
	$(if $(FULL),"$(BIN)/python" tests/packs/go_of_folder.py "$(SPECS)" $(if $(LARGEST),--largest $(LARGEST)))

build/go/ready:
	command -v go >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends golang-go; }
	mkdir -p build/go
	touch "$@"

browser: $(STAMP) build/browser/ready ## use the reference site in Debian's Chromium (fetched with npm and apt)
	"$(BIN)/pytest" -q -rA tests/browser

build/browser/ready:
	command -v chromium >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; }
	npm install --prefix build/browser --no-audit --no-fund --loglevel=error playwright-core@1 axe-core@4
	touch "$@"

frameworks: $(STAMP) $(FRAMEWORKS:%=build/frameworks/%/ready) ## call live applications in FRAMEWORKS="fastapi drf ..." by the SDKs of their descriptions (fetched with pip and npm)
	"$(BIN)/pytest" -q tests/frameworks/test_frameworks.py

programs: $(STAMP) build/frameworks/programs/ready ## use a client in FastAPI, gunicorn and Celery, with several workers (fetched with pip)
	"$(BIN)/pytest" -q tests/frameworks/test_programs.py

build/frameworks/fastify/ready: tests/frameworks/apps/fastify/app.mjs
	npm install --prefix build/frameworks/fastify --no-audit --no-fund --loglevel=error fastify@5 @fastify/swagger@9 @fastify/multipart@10
	cp tests/frameworks/apps/fastify/app.mjs build/frameworks/fastify/
	touch "$@"

build/frameworks/%/ready: tests/frameworks/requirements/%.txt
	"$(PYTHON)" -m venv build/frameworks/$*
	build/frameworks/$*/bin/pip install --quiet --disable-pip-version-check --requirement "$<"
	touch "$@"

environments: $(STAMP) build/other-python/ready ## make the same SDK in two environments, and by another Python: OTHER=python3.13
	"$(BIN)/pytest" -q -rA tests/builds/test_environments.py

build/other-python/ready: pyproject.toml
	"$(OTHER)" -m venv build/other-python
	build/other-python/bin/pip install --quiet --disable-pip-version-check .
	touch "$@"

servers: $(STAMP) build/servers/ready ## call Alertmanager, PowerDNS and etcd by the SDKs of their published descriptions (installed from Debian)
	SPECS="$(SPECS)" "$(BIN)/pytest" -q tests/frameworks/test_servers.py

build/servers/ready:
	apt-get update -qq
	apt-get install -y -qq --no-install-recommends prometheus-alertmanager etcd-server pdns-server pdns-backend-sqlite3
	mkdir -p build/servers
	touch "$@"

typespec: $(STAMP) build/typespec/ready ## call all that TypeSpec's HTTP specs ask for, on their mock server, by SDKs of the OpenAPI that TypeSpec emits (fetched with npm); OPENAPI=3.1 for one version
	"$(BIN)/python" tests/typespec/run.py $(OPENAPI) --types

build/typespec/ready: tests/typespec/package.json tests/typespec/compile.mjs
	mkdir -p build/typespec
	cp tests/typespec/package.json tests/typespec/compile.mjs build/typespec/
	command -v npm >/dev/null && npm install --prefix build/typespec --no-audit --no-fund --loglevel=error && cd build/typespec && node_modules/.bin/node compile.mjs && touch ready || ! command -v npm >/dev/null

json-schema: $(STAMP) build/json-schema/ready ## read and send what JSON Schema's test suite calls valid, by an SDK of each of its schemas (fetched with pip)
	"$(BIN)/pytest" -q -n auto tests/json_schema

build/json-schema/ready:
	"$(BIN)/pip" download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest build/json-schema jsonschema==4.23.0
	tar -xzf build/json-schema/jsonschema-4.23.0.tar.gz -C build/json-schema
	touch "$@"

peers: $(STAMP) ## compare how we and openapi-python-client write parameters (fetched with pip)
	"$(PYTHON)" -m venv build/peers
	build/peers/bin/pip install --quiet --disable-pip-version-check openapi-python-client==0.29.1
	"$(BIN)/python" tests/sent/compare_peers.py --peer build/peers

soak: $(STAMP) ## make 100,000 calls, a tenth of which meet a fault: none lost, none answered twice, nothing left behind; CALLS=20000 for fewer
	"$(BIN)/python" tests/soak/run.py $(or $(CALLS),100000)

bench: $(STAMP) build/bench/ready ## measure the SDK beside its peers, as ratios in one run (they are fetched with pip)
	"$(BIN)/python" tests/bench/run.py build/bench

build/bench/ready: tests/bench/requirements.txt
	"$(PYTHON)" -m venv build/bench
	build/bench/bin/pip install --quiet --disable-pip-version-check --requirement "$<"
	touch "$@"

bench-generators: $(STAMP) build/generators/ready ## measure a run of sdkwright beside those of other generators, on descriptions in SPECS=DIR (they are fetched with pip and npm); DESCRIPTIONS='OpenAI "Microsoft Graph"' and GENERATORS="sdkwright hey-api" for some of them
	"$(BIN)/python" tests/bench/generators.py build/generators "$(SPECS)" $(DESCRIPTIONS) $(if $(GENERATORS),--generators $(GENERATORS))

build/generators/ready: tests/bench/generators.txt
	"$(PYTHON)" -m venv build/generators/python
	build/generators/python/bin/pip install --quiet --disable-pip-version-check --requirement "$<"
	npm install --prefix build/generators --no-audit --no-fund --loglevel=error @hey-api/openapi-ts@0.95 typescript@5
	touch "$@"

edits: $(STAMP) ## make EDITS=500 random edits in turn in descriptions of SPECS=DIR (DESCRIPTIONS="openai.yaml ..."): each run gives the bytes of one that starts from nothing
	"$(BIN)/python" tests/builds/edits.py "$(SPECS)" $(DESCRIPTIONS) --edits $(or $(EDITS),500)

fresh: $(STAMP) ## check that generated/ is what would be written
	"$(BIN)/sdkwright" generate --config spec/sdk.toml --check --no-cache --quiet

update: $(STAMP) ## write the golden files anew, and print what changed in them
	"$(BIN)/pytest" -q tests/golden --update

clean: ## remove what can be made again
	rm -rf "$(VENV)" .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist

$(STAMP): pyproject.toml
	"$(PYTHON)" -c 'import sys; sys.exit("Python 3.11 or later is needed: make PYTHON=python3.13 ...") if sys.version_info < (3, 11) else None'
	"$(PYTHON)" -m venv "$(VENV)"
	"$(BIN)/python" -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	"$(BIN)/python" -m pip install --quiet --disable-pip-version-check --editable . --group dev
	touch "$@"
