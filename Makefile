# Ouderlijn. `make demo` tries it out, `make test` tests it; both set up what they need.
PYTHON ?= python3
BIN := .venv/bin
# The registry's address, proxies and certificates come from the machine's own settings.
UV := $(BIN)/uv

.PHONY: demo test check setup e2e pictures conformance bench lock clean

demo: setup
	@$(BIN)/ouderlijn demo

setup: .venv/.ready dialogs/.venv/.ready bot/web/node_modules/.ready
	@$(BIN)/ouderlijn train

test: setup
	@$(BIN)/pytest tests --ignore=tests/e2e --ignore=tests/conformance -n 2 --dist loadgroup -q

check: .venv/.ready
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/pytest tests/unit/test_docs.py -q
	@$(BIN)/ouderlijn check

e2e: setup
	@$(BIN)/pytest tests/e2e -q

# The pictures of the pages in docs/images, made anew.
pictures: setup
	@PICTURES=docs/images $(BIN)/pytest tests/e2e -q -k "passes_axe or turkish_mother"

# Strict stand-ins of Twilio and Telegram, in a folder beside this one; without them there is nothing to do.
STAND_INS ?= ../shared/conformance
ifneq ($(wildcard $(STAND_INS)/requirements.txt),)
conformance: setup .conformance/.ready
	@STAND_INS=$(STAND_INS) $(BIN)/pytest tests/conformance -q
else
conformance:
	@echo "conformance: skipped, there are no stand-ins in $(STAND_INS)"
endif

.conformance/.ready: $(STAND_INS)/requirements.txt .venv/.ready
	@$(UV) venv --quiet --allow-existing --python $(BIN)/python .conformance
	@$(UV) pip install --quiet --python .conformance/bin/python -r $<
	@touch $@

bench: setup
	@$(BIN)/python -m bench

.venv/.ready: requirements.lock requirements-uv.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Ouderlijn needs Python 3.11 or later as $(PYTHON). Install it, or name it: make PYTHON=/path/to/python3.12"; exit 1; }
	@echo "• setting up the application (.venv), about 15 s"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock
	@$(UV) pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

dialogs/.venv/.ready: dialogs/requirements.lock .venv/.ready
	@echo "• setting up Rasa (dialogs/.venv, Python 3.10, 1.4 GB), about 30 s"
	@$(UV) venv --quiet --allow-existing --directory dialogs .venv || \
	  { echo "Rasa needs Python 3.10, and uv neither found nor could fetch one. Install it (pyenv install 3.10, or your system's python3.10) and run this again."; exit 1; }
	@$(UV) pip sync --quiet --directory dialogs --python .venv/bin/python --require-hashes requirements.lock
	@touch $@

# htmx for the pages and axe for their tests, by the hashes of package-lock.json. No build: the file is served as it comes.
bot/web/node_modules/.ready: bot/web/package.json bot/web/package-lock.json
	@command -v npm >/dev/null || { echo "The pages need npm once, to fetch htmx. Install Node.js (apt install npm) and run this again."; exit 1; }
	@echo "• setting up the pages (npm), about 2 s"
	@cd bot/web && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null
	@touch $@

# Writes the lock files again after a change in pyproject.toml; the registry's address stays out of them.
LOCK := pip compile --quiet --generate-hashes --no-emit-index-url --custom-compile-command "make lock"
lock: .venv/.ready
	@$(UV) $(LOCK) pyproject.toml --group dev --universal --python-version 3.11 -o requirements.lock
	@grep -E -A200 '^uv==' requirements.lock | awk 'NR==1 || /^    /{print; next} {exit}' > requirements-uv.lock
	@$(UV) $(LOCK) --directory dialogs pyproject.toml --python-version 3.10 -o requirements.lock

clean:
	@rm -rf .venv .conformance dialogs/.venv bot/web/node_modules data/models data/run data/ouderlijn.db*
