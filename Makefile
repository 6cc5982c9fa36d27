# A fresh clone needs git, make and Python 3.11 or newer; all else goes into .venv.
# What every archive can do is in archive.mk; here stands what concerns the package itself.

# The package is installed from this folder.
ARCHIVE_NEEDS := pyproject.toml
ARCHIVE_PACKAGE = --editable '.$(1)'
ALSO_CLEANED := *.egg-info dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

include archive.mk

.PHONY: demo demo-split messages test lint

demo: $(VENV)/installed  ## build an archive of 300 made-up releases, some corrected, into _build/demo/html
	$(BIN)/python -m benchmarks.corpus --releases 300 --history _build/demo/source
	$(SPHINX) -b html -d _build/demo/doctrees _build/demo/source _build/demo/html
	@echo
	@echo "The demonstration is in _build/demo/html. To read and search it:"
	@echo "    $(BIN)/python -m http.server --bind 127.0.0.1 --directory _build/demo/html"

demo-split: $(VENV)/installed  ## build 300 made-up releases as three archives that are one site, into _build/demo-split/site
	$(BIN)/python -m benchmarks.split --releases 300 _build/demo-split
	@echo
	@echo "To read and search all three parts, run this and open http://127.0.0.1:8000/en/latest/"
	@echo "    $(BIN)/python -m http.server --bind 127.0.0.1 --directory _build/demo-split/site"

messages: $(VENV)/installed-test  ## gather the words of the interface into the catalogues of all languages
	$(BIN)/python -m tests.messages

test: $(VENV)/installed-test  ## run every test, those in a browser too
	$(BIN)/python -m tests.chromium
	$(BIN)/python -m pytest

lint: $(VENV)/installed-lint  ## check style, types and imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
