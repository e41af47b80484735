#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed check: every mistake is named, with the place where it stands. Each file
# in tests/rules/bad ends with the lines that it must give.
. "$(dirname "$0")/lib.sh"

run owed check
status 0 "what is shipped has no mistake"
out_has "no mistake" "and it says so"
run owed check --tone
out_has "templates/pt/quote-last.txt: " "--tone tells the figures of each letter"
run owed check now
status 2 "no argument is taken"
run owed --config="$T/none.lua" check
status 1 "a rules file that is not there"
one_error "is one error"

for bad in "$TOP"/tests/rules/bad/*.lua; do
	cp "$bad" "$T/rules.lua"
	run owed --config="$T/rules.lua" check
	is "$rc:$(cat "$T/out")" "1:$(sed -n 's/^--! //p' "$bad")" \
		"$(basename "$bad" .lua)"
done

for good in "$TOP"/tests/rules/good/*.lua "$TOP"/contrib/rules/*.lua; do
	[ -f "$good" ] || continue
	run owed --config="$good" check
	status 0 "$(basename "$good") is right"
done

# The user's own templates, beside the rules.
mkdir -p "$HOME/.config/owed/templates/en"
own="$HOME/.config/owed/templates/en/quote-reminder.txt"
printf 'Summary: mine\n\n{{greeting}}\n\n%s\n\n{{signoff}}\n{{sender}}\n' \
	'Did it reach you?' >"$own"
run owed check
status 0 "a template of one's own"
printf 'Sumary: mine\n\n{{greting}}\nYou have not replied! Why {not?\n' >"$own"
run owed check
status 1 "one with mistakes"
while read -r line; do
	out_has "templates/en/quote-reminder.txt$line" "told: $line"
done <<'END'
:1: unknown header "Sumary" (known: Summary, Attach)
:1: the header has no Summary
:3: unknown word {{greting}}
:4: a brace that is neither {{word}} nor {formal|informal}
:4: tone: blame: "you have ... not"
:4: tone: has an exclamation mark
END
finish
