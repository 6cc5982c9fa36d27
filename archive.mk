# Builds a press archive. It needs make and Python 3.11 or newer; all else goes into .venv.

# The names of Python to try, best first, or one of your own: make PYTHON=/opt/bin/python3.12
PYTHON ?= python3.13 python3.12 python3.11 python3
# The port on which `make serve` answers.
PORT ?= 8000

VENV := .venv
BIN := $(VENV)/bin
SPHINX := $(BIN)/sphinx-build -W --keep-going -j auto

# The file that says what pip installs, and what that is; $(1) are extras, such as [serve].
ARCHIVE_NEEDS ?= requirements.txt
ARCHIVE_PACKAGE ?= --requirement requirements.txt 'pressroom$(1)'

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: html epub pdf preview serve clean help
# Two pips must never write to .venv at once, whatever -j says.
.NOTPARALLEL:
# A half-made .venv must not pass for a whole one.
.DELETE_ON_ERROR:

# -d keeps Sphinx's own cache out of the folder that readers get.
html: $(VENV)/installed  ## build the archive into _build/html
	$(SPHINX) -b html -d _build/doctrees . _build/html
	@echo
	@echo "The archive is in _build/html/index.html."
	@echo "Its search needs a web server: make serve"

DRAFTS := -D pressroom_preview=1 -b html -d _build/preview/doctrees

preview: $(VENV)/installed  ## build it with drafts and releases under embargo, for your eyes only
	$(SPHINX) $(DRAFTS) . _build/preview/html
	@echo
	@echo "The preview is in _build/preview/html. It shows what is not public: do not pass it on."

# What is in the book: make epub YEAR=2021, TOPIC=asylum, SPEAKER=nancy-trevino or
# RELEASE=2021/remain-in-mexico; without any of them, every release.
BOOK := $(firstword $(foreach option,release topic speaker year,\
    $(addprefix $(option)=,$($(shell echo $(option) | tr a-z A-Z)))) all)

epub: $(VENV)/installed  ## make a book of releases (YEAR=2021, TOPIC=… or RELEASE=…) into _build/epub
	$(SPHINX) -D pressroom_book=$(BOOK) -b epub -d _build/book/doctrees . _build/epub

pdf: $(VENV)/installed-pdf  ## the same on paper, into _build/pdf
	$(SPHINX) -D pressroom_book=$(BOOK) -b pdf -d _build/book/doctrees . _build/pdf

# The first build is whole; those after a change leave to it what no page shows (outputs/serving.py).
# A mistake stops neither: it is told, and mended while the archive is served.
serve: $(VENV)/installed-serve  ## show it at 127.0.0.1:8000 with its drafts, built anew at every change
	-$(BIN)/sphinx-build -j auto $(DRAFTS) . _build/preview/html
	$(BIN)/sphinx-autobuild --no-initial --port $(PORT) --ignore '$(CURDIR)/_build' \
	    --re-ignore __pycache__ -D pressroom_serving=1 $(DRAFTS) . _build/preview/html

clean:  ## remove everything that make has made, .venv included
	rm -rf _build $(VENV) $(ALSO_CLEANED)
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# One stamp for each set of extras: pip runs again only when that file has changed.
$(VENV)/installed: $(ARCHIVE_NEEDS) $(BIN)/python
	@echo "Installing the archive's tools into $(VENV) ..."
	$(BIN)/python -m pip install --quiet $(call ARCHIVE_PACKAGE,)
	@touch $@

$(VENV)/installed-%: $(ARCHIVE_NEEDS) $(BIN)/python
	@echo "Installing the archive's tools ($*) into $(VENV) ..."
	$(BIN)/python -m pip install --quiet $(call ARCHIVE_PACKAGE,[$*])
	@touch $@

# A name on PATH proves nothing (pyenv leaves shims for versions it will not run): each is tried.
# Debian's python3 comes without ensurepip, and a venv made by it would come without pip.
$(BIN)/python:
	@for python in $(PYTHON); do \
	    if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        if ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	            echo "$$python cannot make a virtual environment." >&2; \
	            echo "On Debian or Ubuntu, run as root: apt-get install python3-venv" >&2; \
	            exit 1; \
	        fi; \
	        echo "Making $(VENV) with $$python ..."; \
	        exec "$$python" -m venv --clear $(VENV); \
	    fi; \
	done; \
	echo "No Python 3.11 or newer runs here under the names: $(PYTHON)" >&2; \
	echo "Install one (Debian or Ubuntu, as root: apt-get install python3 python3-venv)," >&2; \
	echo "or name one that you have: make PYTHON=/path/to/python3" >&2; \
	exit 1
