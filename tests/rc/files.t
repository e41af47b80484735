#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every rc file loads without a word. Both programs end well however broken a
# file is, so what counts is what they say.
# shellcheck disable=SC2016 # muttrc has its own dollars
# shellcheck source-path=SCRIPTDIR/../cli
. "$(dirname "$0")/../cli/lib.sh"

# loads PROGRAM FILE...: what it says about these files.
loads() {
	program=$1
	shift
	: >"$T/load"
	for file; do
		echo "source \"$file\"" >>"$T/load"
	done
	"$program" -n -F "$T/load" -D 2>&1 >"$T/settings" </dev/null
}

contrib="$TOP/contrib"
for program in neomutt mutt; do
	is "$(loads $program "$contrib/owed.rc")" "" "$program loads owed.rc"
	echo 'macro index,pager ",f" <no-such' >"$T/broken"
	echo 'no-such-command' >>"$T/broken"
	loads $program "$T/broken" >"$T/out"
	out_has no-such-command "$program says what is wrong with another"
done
is "$(loads neomutt "$contrib/owed-neomutt.rc" "$contrib/owed-status.rc")" "" \
	"neomutt loads owed-neomutt.rc and owed-status.rc"
has "$T/settings" '-owed/held' "which are in force"

# All keys that the manual and the help name are there, and no other.
keys=$(sed -n 's/^macro index,pager "${my_owed_key}\(.\)".*/\1/p' \
	"$contrib/owed.rc" | sort | tr -d '\n')
is "$keys" cdfmpsuwxz "the keys"
is "$(sed -n 's/^\.It Ic ,\(.\)$/\1/p' "$TOP/doc/owed-neomutt.7" | sort |
	tr -d '\n')" "$keys" "are those of the manual"
finish
