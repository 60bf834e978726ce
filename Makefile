# A machine with Python 3.11, make, git and a package index needs nothing else.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PACKAGES := bot handlers knowledge storage
# What tests wait for longest is the disk: where memory has room for their files, they are kept there.
MEMORY := $(shell [ "$$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $$4 }')" -gt 2000000 ] 2>/dev/null && echo /dev/shm)
# One more than the two cores of a small machine, because browsers and servers are waited for.
JOBS ?= 3
PYTEST := $(if $(MEMORY),TMPDIR=$(MEMORY) )$(BIN)/python -m pytest -n $(JOBS) --dist worksteal

# The least branch coverage of `knowledge`, in percent. That of all packages is `fail_under` in pyproject.toml.
KNOWLEDGE_COVERAGE := 99

# A stamp carries the checksum of what it installed, so only a changed lock or project file installs again.
key = $(shell cat requirements/$(1).txt pyproject.toml | cksum | cut -d ' ' -f 1)
stamp = $(VENV)/$(1)-$(call key,$(1)).stamp
RUN := $(call stamp,run)
DEV := $(call stamp,dev)
BENCH := $(call stamp,bench)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install demo test check check-full format format-check lint types contracts coverage bench lock hook clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

install: $(DEV) ## Install everything for development into .venv

demo: $(RUN) ## Install what is needed and open the demo
	@$(BIN)/mayshare demo

test: $(DEV) ## Install what is needed and run every test
	$(PYTEST)

# Tracing what is reached takes half as long again: CI asks for it with COVERAGE=1, and the full check does it.
check: format-check lint types contracts $(if $(COVERAGE),coverage,test) ## Run every check, as CI and the commit hook do

check-full: export MAYSHARE_TEST_SCALE := full
check-full: format-check lint types contracts coverage ## Run every check with random tests at their full counts, and coverage

format: $(DEV) ## Format the code and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

format-check: $(DEV)
	$(BIN)/ruff format --check .

lint: $(DEV) ## Look for mistakes and breaches of style
	$(BIN)/ruff check .

types: $(DEV) ## Check the types of sources and tests
	$(BIN)/mypy

contracts: $(DEV) ## Check who may import whom
	$(BIN)/lint-imports --no-logo

coverage: $(DEV) ## Run every test and show what no test reaches
	$(PYTEST) --cov --cov-report=
	$(BIN)/coverage report
	$(BIN)/coverage report --include='knowledge/*' --fail-under=$(KNOWLEDGE_COVERAGE) --format=total

bench: $(RUN) $(BENCH) ## Run one benchmark: make bench NAME=decide
	@test -n "$(NAME)" || { echo "say which one: make bench NAME=decide" >&2; exit 2; }
	$(BIN)/python -m benchmarks.$(NAME)

lock: ## Pin the dependencies anew (UPGRADE=1 takes the newest)
	@set -e; uv=$$(mktemp -d); trap 'rm -rf "$$uv"' EXIT; \
	$(PYTHON) -m venv "$$uv"; "$$uv/bin/pip" install --quiet uv; \
	pin() { "$$uv/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command 'make lock' $(if $(UPGRADE),--upgrade) pyproject.toml "$$@"; }; \
	pin --group dev --output-file requirements/dev.txt; \
	pin --group build --constraints requirements/dev.txt --output-file requirements/run.txt; \
	pin --group bench --constraints requirements/dev.txt --output-file requirements/bench.txt

hook: ## Make git run every check before a commit
	@hook=$$(git rev-parse --git-path hooks)/pre-commit; mkdir -p "$$(dirname "$$hook")"; \
	printf '#!/bin/sh\nexec make check\n' > "$$hook"; chmod +x "$$hook"; echo "$$hook runs make check"

clean: ## Remove all that make and the checks have made
	rm -rf $(VENV) build dist *.egg-info .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find $(PACKAGES) tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Mayshare needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/%.stamp: | $(VENV)/pyvenv.cfg
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/$(firstword $(subst -, ,$*)).txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@rm -f $(VENV)/$(firstword $(subst -, ,$*))-*.stamp
	@touch $@
