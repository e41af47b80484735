#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What may happen to an archive while owed scan works on it: death at any
# moment, other programs that write, a disk that is full or may not be written.
# FAULT_ROUNDS is how often what goes by chance is tried.
# shellcheck disable=SC2016 # the inner shell has its own dollars
. "$(dirname "$0")/lib.sh"

rounds=${FAULT_ROUNDS:-20}
day=$(sed -n 's/^now: *//p' "$TOP/tests/mail/demo/README.md")
scan() { owed --now="$day" scan; }
tags() { notmuch dump --include=tags; }

# The sample archive in $MAIL, indexed, with nothing judged.
sample() {
	for mail in "$TOP"/tests/mail/demo/*/*.eml; do
		folder=$MAIL/$(basename "$(dirname "$mail")")
		mkdir -p "$folder/cur" "$folder/new" "$folder/tmp"
		cp "$mail" "$folder/cur/$(basename "$mail" .eml):2,S"
	done
	mkdir -p "$HOME/.config/owed"
	cp "$TOP/tests/mail/demo/rules.lua" "$HOME/.config/owed/"
	notmuch new --quiet
}

notmuch_config anna@ours.example
sample
unjudged=$T/unjudged
cp -r "$MAIL/.notmuch" "$unjudged"
fresh() {
	rm -rf "$MAIL/.notmuch"
	cp -r "$unjudged" "$MAIL/.notmuch"
}

scan >"$T/out" 2>"$T/err"
wanted=$(tags)
is "$(notmuch count tag:owed/due)" "$(owed --now="$day" list --state=due \
	--format=json | grep -c '"state": "due"')" "the sample is judged"

# --- killed -------------------------------------------------------------------
fresh
started=$(date +%s%N)
scan >/dev/null
lasts=$((($(date +%s%N) - started) / 1000000))
broken=0 killed=0 round=0
moments=$(awk -v n="$rounds" -v ms="$lasts" \
	'BEGIN { srand(1); while (n--) printf "%.4f\n", rand() * 1.2 * ms / 1000 }')
for moment in $moments; do
	round=$((round + 1))
	fresh
	timeout -s KILL "$moment" "$(command -v owed)" --now="$day" scan \
		>/dev/null 2>&1
	[ $? -eq 137 ] && killed=$((killed + 1))
	scan >/dev/null 2>"$T/err" || broken=$((broken + 1))
	[ "$(tags)" = "$wanted" ] || broken=$((broken + 1))
done
is "$broken" 0 "killed at $round moments: the next scan completes the tags"
ok "$((killed == 0 && rounds >= 20))" "$killed of the scans died in the middle"

# --- beside a writer ----------------------------------------------------------
# Each round a new letter comes in and is indexed while scan runs.
fresh
wrong=0 later=0 round=0
while [ "$round" -lt "$rounds" ]; do
	round=$((round + 1))
	mail Inbox from="News <news@robot.example>" to=anna@ours.example \
		subject="News $round" date="2026-01-02 10:00"
	notmuch new --quiet 2>/dev/null &
	scan >/dev/null 2>"$T/err"
	case $? in
	0) ;;
	75) later=$((later + 1)) ;;
	*) wrong=$((wrong + 1)) && sed 's/^/# /' "$T/err" ;;
	esac
	wait
done
is "$wrong" 0 "$round scans beside notmuch new: done, or later ($later)"
notmuch new --quiet
scan >/dev/null
is "$(notmuch dump --include=tags -- 'not from:robot.example')" "$wanted" \
	"and the tags are right in the end"
rm -f "$MAIL"/Inbox/cur/*.test:2,S

# --- another archive in its place ---------------------------------------------
rm -rf "$MAIL/.notmuch"
notmuch new --quiet
run scan
status 0 "an index made anew"
is "$(tags)" "$wanted" "is judged anew"

# --- who may not write --------------------------------------------------------
# Root may always: then it is somebody else who tries.
chmod 755 "$T"
as_other() {
	if [ "$(id -u)" = 0 ]; then
		setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
	else
		"$@"
	fi
}
fresh
chmod -R a+rX,a-w "$HOME"
# In a home of root's the program itself is out of reach, so a copy is run.
mkdir "$T/other"
cp "$(command -v owed)" "$T/other/"
cp -r "$TOP/lua" "$T/other/"
chmod -R a+rX "$T/other"
PATH=$T/other:$PATH
run as_other owed --now="$day" scan
ok "$((rc == 0))" "an archive that may not be written"
one_error "is told in one line"
err_has "$MAIL" "that names it"
run as_other owed --now="$day" list
status 0 "and is listed all the same"
chmod -R u+w "$HOME"
is "$(tags | grep -c owed)" 0 "nothing was written"

hidden=$MAIL/Sent/cur/$(ls "$MAIL/Sent/cur" | head -n 1)
chmod a-r "$hidden"
run as_other owed --now="$day" list
ok "$((rc == 0))" "a letter that may not be read"
err_has "$hidden" "is named"
ok "$(($(wc -l <"$T/out") < 20))" "and the other cases are listed"
chmod a+r "$hidden"

# --- letters that vanish ------------------------------------------------------
# Moved away, or on a disk that is not there: back, they are as they were, and
# the index never heard of it.
away=$T/away
hide() {
	mkdir "$away"
	for file in "$@"; do
		mv "$file" "$away/$(basename "$(dirname "$(dirname "$file")")")_$(
			basename "$file")"
	done
}
bring_back() {
	for file in "$away"/*; do
		name=$(basename "$file")
		mv "$file" "$MAIL/${name%%_*}/cur/${name#*_}"
	done
	rmdir "$away"
}

fresh
hide "$MAIL/Sent/cur/2026-09-"*
one=$(find "$away" -type f | sort | head -n 1)
run scan
status 1 "letters that are gone fail the scan"
err_has "${one##*_}" "are named"
err_has "could not be read" "and it is told what is not known"
ok "$(($(tags | grep -c owed) == 0))" "the others are judged"
bring_back
run scan
status 0 "when they are back a scan reads them"
is "$(tags)" "$wanted" "and sets all tags"

fresh
scan >/dev/null
for round in Sent/cur/2026-09-21-pelham* 'Inbox/cur/*' 'Sent/cur/*' '[IS]*/cur/*'; do
	# shellcheck disable=SC2086 # a pattern
	hide "$MAIL"/$round
	count=$(find "$away" -type f | wc -l)
	tags >"$T/before"
	run owed --now="$day" scan --full
	status 1 "$count letters are gone after they were judged"
	is "$(tags)" "$(cat "$T/before")" "what was known of them stays"
	run scan
	status 1 "they are still gone for the next scan"
	is "$(tags)" "$(cat "$T/before")" "which leaves it, too"
	bring_back
	run scan
	status 0 "and back"
	is "$(tags)" "$wanted" "as if they had been there"
done

# What a letter says that nobody could read comes when it can be read.
fresh
answer=$(ls "$MAIL/Inbox/cur/"*hartwig-absage*)
hide "$answer"
run scan
status 1 "an answer that is gone"
is "$(notmuch count tag:owed and hartwig)" 0 "does not make a case due"
run scan
status 1 "nor at the next scan"
is "$(notmuch config get owed.unread)" "$(sed -n \
	's/^Message-ID: <\(.*\)>/\1/Ip' "$away"/*)" "it alone is looked for"
bring_back
run scan
is "$(tags)" "$wanted" "back it is read"
run notmuch config get owed.unread
is "$(cat "$T/out")" "" "and nothing is looked for any more"

# So many that they are not looked for one by one.
fresh
for i in $(seq 120); do
	mail Sent from=marta.ferri@ceramiche-valdelsa.example \
		to="client@company$i.example" subject="Note $i" \
		date="2026-09-03 10:00"
done
notmuch new --quiet
hide "$MAIL"/*/cur/*
run scan
status 1 "more than a hundred letters are gone at the first scan"
ok "$(($(wc -l <"$T/err") > 25))" "not all of them are named"
err_has " more letters" "but counted"
is "$(tags | grep -c owed)" 0 "nothing is tagged"
is "$(notmuch config get owed.unread)" "" "and no list of them is kept"
bring_back
run scan
status 0 "they are back"
is "$(notmuch dump --include=tags -- 'not subject:note')" "$wanted" \
	"and a scan judges them"
rm -f "$MAIL"/Sent/cur/*.test:2,S

# --- a disk that is full ------------------------------------------------------
# The index on a file system with no room left, in a name space of its own.
if unshare -rm true 2>/dev/null; then
	fresh
	size=$(($(du -sk "$MAIL/.notmuch" | cut -f1) + 200))
	run unshare -rm sh -c '
		mount -t tmpfs -o size="$1"k none "$2/Sent/tmp" &&
		cp -r "$2/.notmuch" "$2/Sent/tmp/" &&
		mount --bind "$2/Sent/tmp/.notmuch" "$2/.notmuch" || exit 99
		dd if=/dev/zero of="$2/.notmuch/full" 2>/dev/null
		owed --now="$3" scan
		echo "scan $?"
		owed --now="$3" list >/dev/null || exit 98
		rm "$2/.notmuch/full"
		owed --now="$3" scan >/dev/null || exit 97
		notmuch dump --include=tags' sh "$size" "$MAIL" "$day"
	status 0 "a full disk"
	out_has "scan 1" "fails the scan"
	err_has "is the disk full?" "is told"
	is "$(sed 1d "$T/out")" "$wanted" "with room again the tags come"
else
	ok 0 "a full disk # SKIP no name spaces here"
fi
finish
