# Each command does its own set-up; nothing is done twice. Arguments: make run ARGS="--listen 6000"

PYTHON ?=
VENV := .venv
ARGS ?=

.NOTPARALLEL:
.PHONY: run test lint format bench fuzz venv clean libraries-run libraries-test

run: libraries-run $(VENV)/installed-run
	@$(VENV)/bin/python -m bcastgui $(ARGS)

test: venv
	@tests/run $(ARGS)

lint: venv
	@tests/lint

format: venv
	$(VENV)/bin/ruff check --fix
	$(VENV)/bin/ruff format

bench: venv
	@tests/isolated $(VENV)/bin/python -m pytest --override-ini 'python_files=bench_*.py' tests/bench $(ARGS)

fuzz: venv
	@tests/isolated $(VENV)/bin/python -m pytest --override-ini 'python_files=fuzz_*.py' tests/fuzz $(ARGS)

venv: libraries-test $(VENV)/installed-dev

clean:
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache screenshots
	find bcastgui tests -name __pycache__ -type d -prune -exec rm -rf {} +

libraries-run:
	@packaging/linux/setup run

libraries-test:
	@packaging/linux/setup run test

$(VENV)/bin/python:
	@packaging/venv $(VENV) $(PYTHON)

$(VENV)/installed-run: $(VENV)/bin/python pyproject.toml
	$(VENV)/bin/python -m pip install --quiet --editable .
	@touch $@

# The development environment contains the one for running.
$(VENV)/installed-dev: $(VENV)/bin/python pyproject.toml
	$(VENV)/bin/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/installed-run
