# Everything sets itself up: `make run` and `make test` work in a fresh clone with Python >= 3.11 and make.

SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes
WORKERS ?= 3
# Three on two cores: the browser, the databases' servers and whatever is killed and comes back are waited for.
CASE ?= turns

export PYTHONUTF8 := 1
# Without bytecode each worker would compile every test again: eight seconds of each run.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help

.PHONY: help
help:  ## What can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 14

.PHONY: run
run: $(VENV)/run.stamp  ## Start the bot with an example network and the local Teams client
	@$(PY) -m bot dev

.PHONY: test
test: lint types arrows  ## Lint, types, arrows and every test
	$(PY) -m pytest -n $(WORKERS)

.PHONY: test-fast
test-fast: $(VENV)/dev.stamp  ## The quick tests, under a minute: not the slow ones, no browser, no PostgreSQL
	$(PY) -m pytest -n 2 -m "not slow and not browser and not postgres" \
	  --ignore tests/browser --ignore tests/bench --ignore tests/year --ignore tests/minutes --durations 5 --durations-min 1

.PHONY: properties
properties: $(VENV)/dev.stamp  ## The action list beside its plain model: 500 lives of 50 steps on each database
	NATVERKSBOT_PROPERTIES=1 $(PY) -m pytest -s tests/meetings/test_action_list_property.py

.PHONY: soak
soak: $(VENV)/dev.stamp  ## Thousands of reminders, 200 processes killed while Teams fails, crash points; both databases, half an hour
	@$(PY) -m tests.soak

.PHONY: container
container: $(VENV)/dev.stamp  ## The image's steps and what compose.yaml starts, without an engine; needs nginx, some minutes
	@$(PY) -m tests.container

.PHONY: lint
lint: $(VENV)/dev.stamp  ## ruff
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

.PHONY: types
types: $(VENV)/dev.stamp  ## mypy, strict
	$(PY) -m mypy

.PHONY: arrows
arrows: $(VENV)/dev.stamp  ## Which package may import which
	$(BIN)/lint-imports

.PHONY: format
format: $(VENV)/dev.stamp  ## Let ruff rewrite what it can
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

.PHONY: bench
bench: $(VENV)/dev.stamp .venv-bench/stamp  ## Figures, a JSON line each; CASE=name for one group
	@$(PY) -m bench $(CASE)

.PHONY: likeness
likeness: anchors  ## Learn the understanding's weights anew from the labelled messages
	$(PY) -m tests.understanding.train
	$(PY) -m tests.understanding.train_spans
	$(PY) -m tests.understanding.train_roles

.PHONY: anchors
anchors: $(VENV)/dev.stamp  ## Work out anew which words the patterns of the understanding cannot be found without
	$(PY) -m tests.understanding.write_anchors

.PHONY: templates
templates: $(VENV)/dev.stamp  ## Write the Word templates anew from their programs
	$(PY) -m bot.documents.templates

.PHONY: icons
icons: $(VENV)/dev.stamp  ## Draw the app's icons anew from manifest/icon.typ
	$(PY) -m manifest.icons

.PHONY: permissions
permissions: $(VENV)/dev.stamp  ## Write docs/permissions.md anew
	$(PY) -m manifest.permissions

.PHONY: pictures
pictures: $(VENV)/dev.stamp  ## Take README's pictures anew, in docs/pictures
	NATVERKSBOT_PICTURES=docs/pictures $(PY) -m pytest tests/browser

FOLDER ?= var/gallery

.PHONY: gallery
gallery: $(VENV)/dev.stamp  ## Every card the bot can send as a picture, in light, dark and high contrast, and a table; FOLDER=… for where
	$(PY) -m tests.gallery $(FOLDER)

.PHONY: lock
lock: $(VENV)/dev.stamp  ## Write the lock files anew: versions and hashes, no addresses
	$(PY) -m pip install --quiet --disable-pip-version-check uv
	$(COMPILE) --group build -o requirements.txt
	$(COMPILE) --group dev -c requirements.txt -o requirements-dev.txt
	$(COMPILE) --group bench -c requirements.txt -o requirements-bench.txt
	cd playground && npm install --package-lock-only --ignore-scripts

COMPILE := $(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url pyproject.toml

.PHONY: clean
clean:  ## Take away what was set up and what tools left; var/ (the local database) stays
	rm -rf $(VENV) .venv-bench playground/node_modules *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# Set-up. A stamp is newer than what it was made from; python3 is taken when it will do, else a newer one by name.

$(VENV)/made:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14; do \
	  if $$python -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    $$python -m venv $(VENV) && touch $@; exit; \
	  fi; \
	done; \
	echo "Python 3.11 or newer with venv is needed (on Debian: apt-get install python3 python3-venv);" \
	     "make PYTHON=/path/to/python names one." >&2; \
	exit 1

$(VENV)/run.stamp: $(VENV)/made requirements.txt pyproject.toml
	@echo "Setting up $(VENV) ..."
	@$(PIP) -r requirements.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . \
	  >$(VENV)/install.log 2>&1 || { cat $(VENV)/install.log >&2; exit 1; }
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements-dev.txt playground/package-lock.json
	@echo "Setting up the tools for tests ..."
	@$(PIP) -r requirements-dev.txt
	@if command -v npm >/dev/null; then cd playground && npm ci --ignore-scripts --loglevel=error; fi
	@touch $@

# The other libraries' echoes pin what they need; they get a room of their own.
.venv-bench/stamp: $(VENV)/made requirements-bench.txt
	@echo "Setting up .venv-bench ..."
	@$(PY) -m venv .venv-bench
	@.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	@touch $@
