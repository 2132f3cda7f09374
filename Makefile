# Each command does its own set-up; nothing is done twice. Arguments: make run ARGS="--listen 6000"

PYTHON ?=
VENV := .venv
ARGS ?=

.NOTPARALLEL:
.PHONY: run test lint format bench fuzz manual translations bundle deb package-test venv clean
.PHONY: libraries-run libraries-test libraries-package

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
	@tests/isolated $(VENV)/bin/python -m pytest -m hypothesis --hypothesis-profile fuzz $(ARGS)

manual: venv
	@$(VENV)/bin/python packaging/manual.py

# A folder that runs by itself, also as an archive.
bundle: build/bundled
	@PYTHONPATH=packaging $(VENV)/bin/python -m linux.archive build/bundle/bcastgui build dist

# The Debian package, and the archive besides.
deb: bundle
	@PYTHONPATH=packaging $(VENV)/bin/python -m linux.deb \
		build/bundle/bcastgui-without-system build dist

package-test: deb venv
	@packaging/linux/bare-debian build/debian "$$(ls -t dist/bcastgui_*.deb | head -1)"
	@tests/isolated $(VENV)/bin/python -m pytest \
		--override-ini 'python_files=package_*.py' tests/packaging $(ARGS)

translations: venv
	@$(VENV)/bin/python packaging/translate.py update

venv: libraries-test $(VENV)/installed-dev

clean:
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache screenshots
	find bcastgui tests -name __pycache__ -type d -prune -exec rm -rf {} +

libraries-run:
	@packaging/linux/setup run

libraries-package:
	@packaging/linux/setup run package

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

$(VENV)/installed-package: $(VENV)/bin/python pyproject.toml
	$(VENV)/bin/python -m pip install --quiet --editable '.[package]'
	@touch $@ $(VENV)/installed-run

PACKAGED = $(shell find bcastgui resources packaging -type f ! -name '*.pyc')

build/bundled: $(VENV)/installed-package $(PACKAGED) | libraries-package
	$(VENV)/bin/python -m PyInstaller --noconfirm --log-level ERROR \
		--workpath build/pyinstaller --distpath build/bundle packaging/pyinstaller/bcastgui.spec
	$(VENV)/bin/python packaging/manual.py build
	@touch $@
