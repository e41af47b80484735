# SPDX-License-Identifier: GPL-3.0-or-later
# owed: one Makefile. `make` builds, `make check` tests, `make help` lists.

VERSION := $(shell cat VERSION)
PREFIX ?= /usr/local
CC ?= cc
CFLAGS ?= -O2 -g
PKGS := gmime-3.0 lua5.4 libxml-2.0 libexttextcat

B := build
SRC := $(wildcard src/*.c src/*/*.c)
OBJ := $(SRC:src/%.c=$(B)/%.o)
LIB := $(filter-out $(B)/main.o,$(OBJ))
UNIT := $(patsubst tests/unit/%.c,$(B)/unit/%.t,$(wildcard tests/unit/*.c))

WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wpointer-arith -Wwrite-strings -Wvla $(if $(CI),-Werror)
CPPFLAGS += -Isrc -D_POSIX_C_SOURCE=200809L -DOWED_VERSION='"$(VERSION)"' \
	-DOWED_PREFIX='"$(PREFIX)"' -DOWED_SHARE_DIR='"$(PREFIX)/share/owed"'
ALL_CFLAGS = -std=c11 $(WARN) $(CFLAGS) $(shell pkg-config --cflags $(PKGS))
LIBS = $(shell pkg-config --libs $(PKGS)) -lnotmuch

all: $(B)/owed

$(B)/owed: $(OBJ)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(B)/%.o: src/%.c Makefile VERSION
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(B)/unit/%.t: tests/unit/%.c $(LIB)
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -o $@ $< $(LIB) $(LDFLAGS) $(LIBS)

check: all unit
	prove $(if $(CI),-j2) -e '' $(UNIT) $(wildcard tests/*.t tests/*/*.t)

unit: $(UNIT)

lib: $(LIB)

clean:
	rm -rf $(B)

.PHONY: all lib check unit clean
.SECONDARY:
-include $(OBJ:.o=.d) $(UNIT:.t=.d)
