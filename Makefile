# Needs python3 (3.11 or later, with venv) and make. PORT=9000 make run; PYTHON=python3.12 make install.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST_ARGS ?=
BENCH_ARGS ?=
JOBS ?= auto

.PHONY: run test lint bench bench-matching install clean help

help:
	@echo "make run | test | lint | bench | bench-matching | install"

run: $(VENV)/.run
	@exec $(BIN)/python deploy/run.py

test: $(VENV)/.dev
	@$(BIN)/python -m pytest -n $(JOBS) $(PYTEST_ARGS)

lint: $(VENV)/.dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/.dev
	@$(BIN)/python -m tests.bench.pages
	@$(BIN)/python -m tests.bench.cleaning

bench-matching: $(VENV)/.dev
	@$(BIN)/python -m tests.bench.matching $(BENCH_ARGS)

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
