# Everything here works on a fresh clone with nothing but Python 3.11+ and make. What is done is not done again.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
NPM := tools/npm
DEPS := $(VENV)/.deps
MODULES := web/node_modules/.deps
BUILT := web/node_modules/.built
WEB_SOURCES := $(shell find web -type f -not -path '*/node_modules*' -not -path '*/dist/*' 2>/dev/null)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules

.PHONY: help
help: ## say what there is
	@echo "Lingxi 灵犀"
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r name what; do printf '%-14s %s\n' "$$name" "$$what"; done

# ── running ──────────────────────────────────────────────────────────────────────────────────────────────────────────

.PHONY: demo dev bench
demo: $(DEPS) $(BUILT) ## a living centre with a bilingual bank in it; prints its addresses and log-ins
	@exec $(VENV)/bin/lingxi demo

dev: $(DEPS) $(MODULES) ## the server and both web apps, each reloading as you type
	@$(PY) tools/dev.py

bench: $(DEPS) $(BUILT) ## all benchmarks, or one: make bench ONLY=ingest
	@$(PY) -m bench $(if $(ONLY),--only $(ONLY))

# ── proof ────────────────────────────────────────────────────────────────────────────────────────────────────────────

.PHONY: test check fuzz
test: $(DEPS) $(BUILT) ## every test: web units, then pure, database and live ones with a browser
	@$(PY) tools/chromium.py
	@$(PY) tools/mail_servers.py
	@$(NPM) test --silent
	@$(PY) -m pytest --numprocesses logical --maxprocesses 4 --dist worksteal $(PYTEST)

fuzz: $(DEPS) ## the property tests without I/O on examples that nobody has seen yet
	@$(PY) -m pytest -q -m pure --hypothesis-profile=fuzz $(PYTEST)

check: $(DEPS) $(MODULES) ## lint, types, layers, faces, and that nothing generated is stale
	@$(VENV)/bin/ruff check
	@$(VENV)/bin/ruff format --check
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports
	@$(PY) -m pytest -q tests/architecture
	@$(PY) tools/map.py --check
	@$(PY) tools/api_types.py --check
	@$(NPM) run --silent lint
	@$(NPM) run --silent typecheck

# ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

.PHONY: fmt types map lock web clean again
fmt: $(DEPS) $(MODULES) ## format and fix what can be fixed
	@$(VENV)/bin/ruff check --fix-only --quiet
	@$(VENV)/bin/ruff format
	@$(NPM) run --silent fmt

types: $(DEPS) $(MODULES) ## write the TypeScript types from the server's OpenAPI document
	@$(PY) tools/api_types.py

map: $(DEPS) ## draw docs/map.md from the code
	@$(PY) tools/map.py

lock: $(DEPS) ## solve the dependencies anew; UPGRADE=1 takes newer versions
	@$(PY) tools/lock.py $(if $(UPGRADE),--upgrade)

web: $(BUILT) ## build the desk, the widget and the demo bank

again:

clean: ## remove what was made here; data under LINGXI_HOME stays
	rm -rf $(VENV) web/node_modules web/*/*/node_modules web/*/*/dist build *.egg-info .mypy_cache .ruff_cache .pytest_cache \
	  .import_linter_cache .hypothesis

# ── made once ────────────────────────────────────────────────────────────────────────────────────────────────────────

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Lingxi needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) --version 2>&1)."; \
	  echo "Install one, or name it: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "This Python cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }

$(DEPS): requirements/dev.lock pyproject.toml | $(PY)
	@echo "installing the Python dependencies"
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(MODULES): web/package-lock.json web/package.json $(wildcard web/*/*/package.json) | $(DEPS)
	@echo "installing the web dependencies"
	@$(NPM) ci --loglevel=error
	@touch $@

# the stamp alone does not prove that the output is still there
$(BUILT): $(MODULES) $(WEB_SOURCES) $(if $(wildcard web/apps/desk/dist/index.html),$(if $(wildcard web/apps/site/dist/widget.js),,again),again)
	@echo "building the web apps"
	@$(NPM) run --silent build
	@touch $@
