# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed: one Makefile. `make help` lists what it does.

VERSION := $(shell cat VERSION)
PREFIX ?= /usr/local
MANDIR ?= $(PREFIX)/share/man
CC ?= cc
PKG_CONFIG ?= pkg-config
CFLAGS ?= -O2 -g
PKGS = gmime-3.0 $(LUA) libxml-2.0 libexttextcat
B ?= build

SRC := $(wildcard src/*.c src/*/*.c src/*/*/*.c)
OBJ := $(SRC:src/%.c=$(B)/%.o)
LIB := $(filter-out $(B)/main.o,$(OBJ))
UNIT := $(patsubst tests/unit/%.c,$(B)/unit/%.t,$(wildcard tests/unit/*.c))
ACCURACY := $(patsubst tests/accuracy/%.c,$(B)/accuracy/%,$(wildcard tests/accuracy/*.c))
TESTS := $(UNIT) $(wildcard tests/*.t tests/*/*.t)

WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wpointer-arith -Wwrite-strings -Wvla $(if $(CI),-Werror)
HARDEN ?= -fPIE -fstack-protector-strong -D_FORTIFY_SOURCE=2 \
	$(if $(filter x86_64,$(shell uname -m)),-fcf-protection)
HARDEN_LD ?= -pie -Wl,-z,relro,-z,now
OUR_CPPFLAGS = -Isrc -D_POSIX_C_SOURCE=200809L \
	-DOWED_VERSION='"$(VERSION)"' -DOWED_SHARE_DIR='"$(PREFIX)/share/owed"' \
	-DOWED_TEXTCAT_DIR='"$(TEXTCAT_DIR)"'
OUR_CFLAGS = -std=c11 $(WARN) $(HARDEN) $(CFLAGS) $(PKG_CFLAGS)
OUR_LDFLAGS = $(HARDEN_LD) $(LDFLAGS)
# Asked once, and only by what compiles. Lua 5.4 has many names.
LUA = $(eval LUA := $$(or $$(shell for lua in lua5.4 lua-5.4 lua54 lua; do \
	$(PKG_CONFIG) --exists "$$$$lua >= 5.4 $$$$lua < 5.5" 2>/dev/null && \
	echo $$$$lua && break; done),lua5.4))$(LUA)
PKG_CFLAGS = $(eval PKG_CFLAGS := $$(shell $(PKG_CONFIG) --cflags $(PKGS)))$(PKG_CFLAGS)
TEXTCAT_DIR = $(eval TEXTCAT_DIR := $$(shell $(PKG_CONFIG) --variable=pkgdatadir libexttextcat))$(TEXTCAT_DIR)
PKG_LIBS = $(eval PKG_LIBS := $$(shell $(PKG_CONFIG) --libs $(PKGS)) -lnotmuch -lm -lpthread)$(PKG_LIBS)

all: $(B)/owed lua/compiled/stamp

# ---- building ----------------------------------------------------------------

$(B)/owed: $(OBJ)
	$(CC) $(CFLAGS) $(OUR_LDFLAGS) -o $@ $(OBJ) $(PKG_LIBS)

# Words as owed maps them (words/compiled.h); without them it is slower, no more.
$(B)/compile-words: contrib/compile-words.c $(LIB)
	$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) -o $@ $< $(LIB) \
		$(OUR_LDFLAGS) $(PKG_LIBS)

lua/compiled/stamp: $(B)/compile-words $(wildcard lua/words/*.lua lua/leanings/*)
	@$(B)/compile-words lua || echo "the words are not compiled" >&2
	@mkdir -p $(@D)
	@touch $@

$(B)/%.o: src/%.c Makefile VERSION | $(B)/deps
	@mkdir -p $(@D)
	$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) -MMD -MP -c -o $@ $<

$(B)/unit/%.t: tests/unit/%.c $(LIB)
	@mkdir -p $(@D)
	$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) -MMD -MP -o $@ $< $(LIB) \
		$(OUR_LDFLAGS) $(PKG_LIBS)

$(B)/accuracy/%: tests/accuracy/%.c $(LIB)
	@mkdir -p $(@D)
	$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) -MMD -MP -o $@ $< $(LIB) \
		$(OUR_LDFLAGS) $(PKG_LIBS)

# Weights of words from samples: see tests/learn/README.md.
$(B)/learn/%: tests/learn/%.c $(LIB)
	@mkdir -p $(@D)
	$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) -MMD -MP -o $@ $< $(LIB) \
		$(OUR_LDFLAGS) -llinear $(PKG_LIBS)

HAS_LINEAR = $(shell echo '\#include <linear.h>' | \
	$(CC) $(CPPFLAGS) -E -x c - >/dev/null 2>&1 && echo yes)
LEARNT := $(patsubst tests/learn/%.tsv,%,$(wildcard tests/learn/*.tsv))
learn: $(B)/learn/learn
	@for name in $(LEARNT); do \
		$< $${name%-*} $${name##*-} tests/learn/$$name.tsv \
			>$(B)/learn/$$name.tsv || exit 1; \
		mv $(B)/learn/$$name.tsv lua/leanings/$$name.tsv; done
learn-try: $(B)/learn/learn
	@for name in $(LEARNT); do printf '%s: ' $$name; \
		$< -t $${name%-*} $${name##*-} tests/learn/$$name.tsv; done

# `make` alone never installs anything: it says what is missing.
$(B)/deps:
	@mkdir -p $(B)
	@command -v $(PKG_CONFIG) >/dev/null || \
		{ echo "owed needs $(PKG_CONFIG); 'make deps' installs it" >&2; exit 1; }
	@for p in $(PKGS); do $(PKG_CONFIG) --exists $$p || \
		{ echo "owed needs the development files of $$p;" \
		"'make deps' installs them" >&2; exit 1; }; done
	@echo '#include <notmuch.h>' | $(CC) $(CPPFLAGS) -E -x c - >/dev/null 2>&1 || \
		{ echo "owed needs the development files of libnotmuch;" \
		"'make deps' installs them" >&2; exit 1; }
	@touch $@

deps:
	contrib/install-deps build

lib: $(LIB)
unit: $(UNIT)

# For targets that build on the way to something else: says so, and uses all
# processors unless make was told how many.
JOBS = $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))
BUILD = $(MAKE) -q $(1) >/dev/null 2>&1 || echo "building owed..."; \
	$(MAKE) --no-print-directory -s $(JOBS) $(1)

# ---- trying ------------------------------------------------------------------

demo:
	@contrib/install-deps build
	@+$(call BUILD,all)
	@contrib/demo

demo-neomutt:
	@contrib/install-deps check
	@+$(call BUILD,all)
	@contrib/demo --neomutt

# ---- testing -----------------------------------------------------------------

# Dependencies first, then a make of its own, so that pkg-config is asked after.
check:
	@contrib/install-deps check
	@+$(call BUILD,all unit $(if $(HAS_LINEAR),$(B)/learn/learn))
	@prove $(if $(CI),-j2) -Q -e '' $(TESTS)

accuracy: $(ACCURACY)
	@$(MAKE) --no-print-directory -s all
	@status=0; for program in $(ACCURACY) "tests/mail.t --score"; do \
		$$program || status=1; done; exit $$status

lint:
	@luacheck -q --no-color lua contrib tests
	@shellcheck -x -P SCRIPTDIR -S warning $$(git ls-files ':!doc' | xargs grep -lE '^#!/bin/sh' --)
	@for page in doc/*.[1-8]; do mandoc -Tlint -W warning $$page || exit 1; done

# The shell tests of another build, but for those that measure or need a
# terminal.
SHELL_TESTS := $(filter-out tests/rc/% tests/cli/faults-%,\
	$(wildcard tests/*.t tests/*/*.t))

# Addresses, undefined behaviour and, in the unit tests, leaks (libnotmuch has
# some of its own, which no suppression can tell from ours).
ASAN := -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	-fno-omit-frame-pointer
asan:
	$(MAKE) B=build/asan HARDEN= HARDEN_LD= \
		CFLAGS="-O1 -g $(ASAN)" all unit
	prove -Q -e '' $(UNIT:$(B)/%=build/asan/%)
	OWED_BUILD=$(CURDIR)/build/asan ASAN_OPTIONS=detect_leaks=0 \
		prove -Q -e '' $(SHELL_TESTS)

# Companies are walked by two threads: what tests/threads.h knows of their locks.
TSAN := -fsanitize=thread -include tests/threads.h
TSAN_TESTS := $(addprefix tests/cli/,scan.t incremental.t unchanged.t memory.t)
tsan:
	$(MAKE) B=build/tsan HARDEN= HARDEN_LD= CFLAGS="-O1 -g $(TSAN)" all
	OWED_BUILD=$(CURDIR)/build/tsan G_SLICE=always-malloc \
		TSAN_OPTIONS="ignore_noninstrumented_modules=1 history_size=7" \
		prove -Q -e '' $(TSAN_TESTS)

VALGRIND := valgrind -q --leak-check=full --errors-for-leak-kinds=definite \
	--suppressions=tests/valgrind.supp --error-exitcode=9
# The fences measure time, of which valgrind takes too much.
memcheck: $(UNIT) $(B)/owed
	@for test in $(filter-out %/test-fences.t,$(UNIT)); do G_SLICE=always-malloc $(VALGRIND) \
		$$test >/dev/null || exit 1; echo "ok $$test"; done
	@find tests/mail/demo -name '*.eml' | G_SLICE=always-malloc \
		xargs $(VALGRIND) $(B)/owed read >/dev/null && echo "ok owed read"

# What the tests run, a line for each room.
coverage:
	@command -v lcov >/dev/null || { echo "coverage needs lcov" >&2; exit 1; }
	$(MAKE) B=build/coverage HARDEN= HARDEN_LD= CFLAGS="-O0 -g --coverage" \
		all unit
	@find build/coverage -name '*.gcda' -delete
	prove -Q -e '' $(UNIT:$(B)/%=build/coverage/%)
	OWED_BUILD=$(CURDIR)/build/coverage prove -Q -e '' $(SHELL_TESTS)
	@lcov -q -c -d build/coverage -o build/coverage/all.info 2>/dev/null
	@awk -f tests/coverage.awk -v least=70 build/coverage/all.info

# libFuzzer drivers; FUZZ_SECONDS each, seeds from tests/mail.
FUZZ := $(wildcard tests/fuzz/*.c)
FUZZ_SECONDS ?= 30
fuzz:
	$(MAKE) B=build/fuzz CC=clang HARDEN= HARDEN_LD= \
		CFLAGS="-O1 -g $(ASAN) -fsanitize=fuzzer-no-link" lib fuzz-run
fuzz-run: $(LIB)
	@mkdir -p $(B)/seeds $(B)/run
	@find tests/mail -name '*.eml' -exec cp -u {} $(B)/seeds/ \;
	@find lua/templates tests/rules contrib/rules -type f \
		-exec cp -u {} $(B)/seeds/ \;
	@for driver in $(FUZZ); do name=$$(basename $$driver .c); \
		$(CC) $(OUR_CPPFLAGS) $(OUR_CFLAGS) -fsanitize=fuzzer -o \
			$(B)/run/$$name $$driver $(LIB) $(LDFLAGS) $(PKG_LIBS) || exit 1; \
		mkdir -p $(B)/run/$$name.corpus; \
		$(B)/run/$$name -max_total_time=$(FUZZ_SECONDS) -timeout=10 \
			-rss_limit_mb=1024 -close_fd_mask=2 -print_final_stats=1 \
			-artifact_prefix=$(B)/run/ \
			$(B)/run/$$name.corpus $(B)/seeds \
			>$(B)/run/$$name.log 2>&1 || { cat $(B)/run/$$name.log; exit 1; }; \
		echo "$$name: no finding in $(FUZZ_SECONDS) s"; done

# Archives of BENCH_MAILS letters are made once and kept in BENCH_DIR.
BENCH := $(B)/bench/generate $(B)/bench/measure
$(B)/bench/%: tests/bench/%.c $(LIB)
	@mkdir -p $(@D)
	$(CC) $(OUR_CPPFLAGS) $(CPPFLAGS) $(OUR_CFLAGS) -MMD -MP -o $@ $< $(LIB) \
		$(OUR_LDFLAGS) $(PKG_LIBS)

# The shell tests of faults, as often and as large as is worth it now and then:
# fifty deaths, a thread of 100,000 letters, which takes notmuch a minute.
faults: all
	@FAULT_ROUNDS=50 FAULT_THREAD=100000 prove tests/cli/faults-*.t

bench: $(B)/owed $(BENCH)
	@tests/bench/run $(BENCH_MAILS)

# ---- installing --------------------------------------------------------------

DATA := $(DESTDIR)$(PREFIX)/share/owed
MAN := $(DESTDIR)$(MANDIR)
SHELLS := $(DESTDIR)$(PREFIX)/share
BASH_COMPLETION := $(SHELLS)/bash-completion/completions/owed
ZSHDIR ?= $(PREFIX)/share/zsh/site-functions
ZSH_COMPLETION := $(DESTDIR)$(ZSHDIR)/_owed
FISH_COMPLETION := $(SHELLS)/fish/vendor_completions.d/owed.fish
install: $(B)/owed lua/compiled/stamp
	install -d $(DESTDIR)$(PREFIX)/bin $(DATA)
	install -m 755 $(B)/owed $(DESTDIR)$(PREFIX)/bin/owed
	ln -sf owed $(DESTDIR)$(PREFIX)/bin/notmuch-owed
	@# With their times: words are no newer than what was compiled of them.
	cd lua && find . -type f ! -name stamp -exec install -Dpm 644 {} $(abspath $(DATA))/{} \;
	cd contrib && find . -type f ! -path './packaging/*' \
		! -path './completions/*' ! -name install-deps \
		! -name demo ! -name '*.c' -exec install -Dm 644 {} $(abspath $(DATA))/contrib/{} \;
	for page in doc/*.[1-8]; do \
		install -Dm 644 $$page $(MAN)/man$${page##*.}/$${page##*/}; done
	ln -sf owed.1 $(MAN)/man1/notmuch-owed.1
	install -Dm 644 contrib/completions/owed.bash $(BASH_COMPLETION)
	ln -sf owed $(dir $(BASH_COMPLETION))notmuch-owed
	install -Dm 644 contrib/completions/_owed $(ZSH_COMPLETION)
	install -Dm 644 contrib/completions/owed.fish $(FISH_COMPLETION)

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/owed $(DESTDIR)$(PREFIX)/bin/notmuch-owed
	rm -rf $(DATA)
	for page in doc/*.[1-8]; do \
		rm -f $(MAN)/man$${page##*.}/$${page##*/}; done
	rm -f $(MAN)/man1/notmuch-owed.1 $(ZSH_COMPLETION) $(FISH_COMPLETION) \
		$(BASH_COMPLETION) $(dir $(BASH_COMPLETION))notmuch-owed
	@# Folders that are empty now, but not those that every system has.
	@cd $(SHELLS) 2>/dev/null && rmdir -p bash-completion/completions \
		zsh/site-functions fish/vendor_completions.d 2>/dev/null || true
	@$(if $(DESTDIR),rmdir $(MAN)/man[157] $(DESTDIR)$(PREFIX)/bin \
		2>/dev/null || true,:)

# ---- packages ----------------------------------------------------------------

# The tree as it stands, without what was built from it.
dist:
	@mkdir -p build
	rm -rf build/owed-$(VERSION)
	mkdir build/owed-$(VERSION)
	tar -c --exclude=./build --exclude=./.git --exclude=./lua/compiled . | \
		tar -x -C build/owed-$(VERSION)
	tar -czf build/owed-$(VERSION).tar.gz -C build owed-$(VERSION)

deb: dist
	cp -r contrib/packaging/debian build/owed-$(VERSION)/
	cd build/owed-$(VERSION) && dpkg-buildpackage -us -uc -b
	@ls build/*.deb

clean:
	rm -rf $(B) lua/compiled

help:
	@echo "make           build build/owed (installs nothing)"
	@echo "make deps      install the libraries that are missing"
	@echo "make demo      see it work on a sample archive"
	@echo "make check     install what the tests need, run them all"
	@echo "make accuracy  measure on labelled mail (OWED_CORPUS)"
	@echo "make learn     weigh words by the samples of tests/learn (liblinear)"
	@echo "make install   PREFIX=$(PREFIX), DESTDIR, MANDIR"
	@echo "make dist deb  an archive of the sources, a Debian package, in build/"
	@echo "make lint asan tsan memcheck coverage fuzz faults bench uninstall clean"

.PHONY: all deps lib unit learn learn-try demo demo-neomutt check accuracy lint asan tsan memcheck \
	coverage fuzz fuzz-run faults bench install uninstall dist deb clean help
.SECONDARY:
-include $(OBJ:.o=.d) $(UNIT:.t=.d) $(ACCURACY:=.d) $(BENCH:=.d) $(B)/learn/learn.d
