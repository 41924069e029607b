# Needs python3 (3.11 or later, with venv) and make. PORT=9000 make run; PYTHON=python3.12 make install.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST_ARGS ?=
BENCH_ARGS ?=
JOBS ?= auto
FILE ?=
M ?=
UPGRADE ?=
PYTEST := $(BIN)/python -m pytest --durations=25 $(if $(FILE),-n 0,-n $(JOBS) --dist worksteal) $(PYTEST_ARGS) $(FILE)

# A register without data, for the commands that need one: its own folder, made each time.
SCRATCH := GREFFE_INSTANCE=build/scratch GREFFE_SECRET_KEY=of-a-register-that-is-thrown-away GREFFE_PUBLIC_URL=http://127.0.0.1:8000 GREFFE_PLAIN_HTTP=1
# The one that `make run` keeps in instance/, its key with it.
OWN := GREFFE_PUBLIC_URL=http://127.0.0.1:8000 GREFFE_PLAIN_HTTP=1
COMPILE := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

.PHONY: run test test-fast test-browser soak lint fix bench bench-matching shell migration lock install clean help

help:
	@echo "make run            the register on http://127.0.0.1:8000, with its demonstration (PORT=9000 make run)"
	@echo "make test           the suite: pure, SQLite, PostgreSQL where the engines can differ, one browser journey"
	@echo "make test FILE=...  one file or folder, in one process"
	@echo "make test-fast      pure and SQLite, without what starts processes"
	@echo "make test-browser   the journeys: axe in two languages, 360 and 320 px, keyboard, without scripts"
	@echo "make soak           kills, races, long state machines, many examples, every page on PostgreSQL (SOAK=10: ten times as many)"
	@echo "make bench          pages and the clean-up, measured; make bench-matching: the engine"
	@echo "make lint, make fix what the gate checks; what it can mend by itself"
	@echo "make shell          a Python prompt inside the register of make run"
	@echo "make migration M=\"What it does\"   a migration, drawn from what the models ask for"
	@echo "make lock           the locks from pyproject.toml, what is locked kept (UPGRADE=1: the newest of all)"
	@echo "make install, clean the environment in $(VENV)"

run: $(VENV)/.run
	@exec $(BIN)/python deploy/run.py

test: $(VENV)/.dev
	@TEST_PROFILE=$(if $(findstring tests/journeys,$(FILE)),browser,test) $(PYTEST)

test-fast: $(VENV)/.dev
	@TEST_PROFILE=fast $(PYTEST)

test-browser: $(VENV)/.dev
	@TEST_PROFILE=browser $(PYTEST)

soak: $(VENV)/.dev
	@TEST_PROFILE=soak $(PYTEST)

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/djlint --check templates
	@$(BIN)/djlint --lint templates

fix: $(VENV)/.dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@$(BIN)/djlint --reformat --quiet templates || true  # it ends with 1 when it changed something

bench: $(VENV)/.dev
	@$(BIN)/python -m tests.bench.pages
	@$(BIN)/python -m tests.bench.cleaning

bench-matching: $(VENV)/.dev
	@$(BIN)/python -m tests.bench.matching $(BENCH_ARGS)

shell: $(VENV)/.dev
	@$(OWN) $(BIN)/flask --app wsgi shell

migration: $(VENV)/.dev
	@test -n "$(M)" || { echo 'make migration M="What it does"'; exit 2; }
	@rm -rf build/scratch
	@$(SCRATCH) $(BIN)/flask --app wsgi db upgrade
	@$(SCRATCH) $(BIN)/flask --app wsgi db migrate --message "$(M)"

lock: $(VENV)/.dev
	@$(COMPILE) $(if $(UPGRADE),--upgrade) --output-file requirements.lock
	@$(COMPILE) $(if $(UPGRADE),--upgrade) --extra dev --output-file requirements-dev.lock

install: $(VENV)/.run

$(VENV)/.run: requirements.lock
	@$(PYTHON) deploy/check_machine.py
	@echo "Installation dans $(VENV) (une fois) / installing into $(VENV) (once)…"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.run
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
