# One task runner: each target is a plain line that can be typed as well.
.DEFAULT_GOAL := help
PAGES ?= tests/cases
CASE ?= all
CORPORA ?= corpora
COUNT ?= 10000
ARCHIVE ?= artifacts/bench.db
COUNTS ?= 10000 30000
OUT ?= artifacts/publish

help:          ## What there is
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

build:         ## Build everything, warnings are errors
	dotnet build -c Release

test: build    ## Run the tests
	dotnet test -c Release --no-build

format:        ## Bring sources into the house's form
	dotnet format

check: build   ## What CI asks before anything else: build, form, tests
	dotnet format whitespace --verify-no-changes --no-restore
	dotnet format style --verify-no-changes --no-restore
	dotnet test -c Release --no-build

browser-test:  ## The site in Debian's chromium: keyboard, axe-core, pictures under artifacts/screenshots
	dotnet test -c Release --project tests/Readout.BrowserTests

accept: build  ## Take the present readings as reviewed: make accept, or make accept CASE=ru-saved-water; read record.txt first
	READOUT_ACCEPT=$(CASE) dotnet test -c Release --no-build

read:          ## Read the pages that come with the repository
	dotnet run --project src/Readout.App -c Release -- read "tests/cases/*/page.*" --format text

bench: publish ## Extraction against bare parsing, cold and settled, its growth, and the program over many files: make bench CORPORA=DIR
	dotnet publish bench/Readout.Bench -c Release -o artifacts/bench -v q
	artifacts/bench/Readout.Bench extraction $(CORPORA) $(OUT)/readout bench/runs

bench-pages:   ## Pages per second over a folder, articles and records: make bench-pages PAGES=DIR
	dotnet build -c Release bench/Readout.Bench -v q
	dotnet bench/Readout.Bench/bin/Release/net10.0/Readout.Bench.dll speed $(PAGES) 7 bench/runs

bench-analysis: ## Articles per second and growth of the analysis alone: make bench-analysis CORPORA=DIR
	dotnet build -c Release bench/Readout.Bench -v q
	dotnet bench/Readout.Bench/bin/Release/net10.0/Readout.Bench.dll analysis $(CORPORA)

bench-archive: publish ## Made articles read and stored: make bench-archive PAGES=DIR COUNT=10000 ARCHIVE=FILE
	dotnet build -c Release bench/Readout.Bench -v q
	dotnet bench/Readout.Bench/bin/Release/net10.0/Readout.Bench.dll archive $(PAGES) $(OUT)/readout $(COUNT) $(ARCHIVE)

bench-growth: publish ## What an article costs as the archive grows, SQLite or PostgreSQL: make bench-growth PAGES=DIR ARCHIVE=FILE COUNTS="10000 30000"
	dotnet build -c Release bench/Readout.Bench -v q
	mkdir -p artifacts && dotnet bench/Readout.Bench/bin/Release/net10.0/Readout.Bench.dll made $(PAGES) 5000 | $(OUT)/readout read - --format jsonl | grep '"article"' | grep '"notArticle":null' > artifacts/records.jsonl
	dotnet bench/Readout.Bench/bin/Release/net10.0/Readout.Bench.dll growth artifacts/records.jsonl $(ARCHIVE) $(COUNTS)

quality:       ## Every accuracy figure, held against its floor: make quality CORPORA=DIR
	dotnet build -c Release bench/Readout.Bench -v q
	dotnet bench/Readout.Bench/bin/Release/net10.0/Readout.Bench.dll quality $(CORPORA) --floors bench/floors.json

raise-floors:  ## Keep the figures that are higher than their floors: make raise-floors CORPORA=DIR
	dotnet build -c Release bench/Readout.Bench -v q
	dotnet bench/Readout.Bench/bin/Release/net10.0/Readout.Bench.dll quality $(CORPORA) --accept bench/floors.json

pack:          ## The library as a package, into artifacts/packages
	dotnet pack src/Readout -c Release -o artifacts/packages

pack-test:     ## Pack the library and use it as an outsider would
	rm -rf artifacts/pack-test
	version=0.0.0-test.$$(date +%s) && \
	dotnet pack src/Readout -c Release -o artifacts/pack-test -p:Version=$$version -p:RunAnalyzers=false -v q && \
	dotnet test -c Release --project tests/Readout.PackageTests -p:ReadoutVersion=$$version

publish:       ## The program, into artifacts/publish
	dotnet publish src/Readout.App -c Release -o $(OUT)

picture:       ## Make docs/images/record.png anew (needs chromium)
	docs/images/make-picture

sizes:         ## How long the source files are
	@find src bench train tests -name '*.cs' -not -path '*/obj/*' | xargs wc -l | sort -rn | head -16

clean:         ## Remove what was built
	rm -rf artifacts && find . -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +

.PHONY: help build test browser-test format check accept read bench bench-pages bench-analysis bench-archive bench-growth quality raise-floors pack pack-test publish picture sizes clean
