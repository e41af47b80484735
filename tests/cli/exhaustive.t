#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A full scan opens what the index says may matter; --exhaustive opens every
# letter of ours, and must find nothing more. On the sample archive, and on
# larger ones where OWED_CORPUS names a folder that has them.
. "$(dirname "$0")/lib.sh"

corpus=${OWED_CORPUS:-none}

# archive NAME ADDRESSES: a home of its own.
archive() {
	HOME="$T/$1" MAIL="$T/$1/Mail"
	export HOME
	mkdir -p "$MAIL/cur" "$MAIL/new" "$MAIL/tmp" "$HOME/.config/owed"
	notmuch_config "$2"
}

tags() { notmuch dump --include=tags | sort; }

# same NAME DAY...: tags and list on each day.
same() {
	name=$1
	shift
	notmuch new --quiet
	for day; do
		owed --now="$day" scan --exhaustive >/dev/null 2>&1
		tags >"$T/wanted"
		owed --now="$day" scan --full >/dev/null 2>&1
		tags >"$T/got"
		diff "$T/wanted" "$T/got" >"$T/out"
		is "$(cat "$T/out")" "" "$name, $day: the tags of all letters"
	done
	is "$(grep -c owed "$T/got" | sed 's/^[1-9].*/some/')" some \
		"$name: there are cases"
}

demo="$TOP/tests/mail/demo"
archive demo "$(sed -n 's/.*"me": \["\([^"]*\)".*/\1/p' "$demo/expected.json")"
for file in "$demo"/*/*.eml; do
	cp "$file" "$MAIL/cur/$(basename "$file" .eml):2,S"
done
same demo 2026-08-01 2026-10-01 2026-11-02 2027-02-01

if [ -d "$corpus/multilingual" ]; then
	archive multilingual anna@bottega-molinari.example
	cp "$corpus"/multilingual/*.eml "$MAIL/cur/"
	same multilingual 2026-06-01 2026-11-01
fi

if [ -f "$corpus/archives/enron-nemec-g.tar.gz" ]; then
	archive enron gerald.nemec@enron.com
	tar -xzf "$corpus/archives/enron-nemec-g.tar.gz" -C "$MAIL"
	same enron 2000-12-01 2001-11-01
fi
finish
