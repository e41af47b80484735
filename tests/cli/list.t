#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed list for people: columns that fit and line up, colours, the last line.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

now=--now=2026-03-12
notmuch_config
ask='please find attached our quotation Q-12 at EUR 1,250.00. I look forward to
your answer.'
mail Sent id=latin@shop.example subject="Quotation Q-12 for two ladders" \
	body="Dear Bo, $ask" date="2026-02-20 10:00"
# Wide, right-to-left, combining, and characters without any width.
mail Sent id=wide@shop.example subject="Quotation Q-13 梯子の見積もり二台分です" \
	to='山田太郎 <yamada@wide.example>' body="Dear Yamada, $ask" \
	date="2026-03-03 10:00"
mail Sent id=right@shop.example subject="Quotation Q-14 הצעת מחיר לסולמות" \
	to='משה כהן <moshe@right.example>' body="Dear Moshe, $ask" \
	date="2026-03-04 10:00"
mail Sent id=marks@shop.example subject="Quotation Q-15 cafés" \
	to='André​ Faré <andre@marks.example>' body="Dear André, $ask" \
	date="2026-03-11 13:00"
mail Sent id=long@shop.example subject="Quotation Q-16" \
	to='Somebody With A Name That Does Not End <x@long.example>' \
	body="Dear X, $ask" date="2026-03-05 10:00"
mail Sent id=held@shop.example subject="Quotation Q-17" to=eva@held.example \
	body="Dear Eva, $ask" date="2026-03-06 10:00"
notmuch new --quiet
notmuch tag +owed/until/2026-03-20 id:held@shop.example
owed "$now" scan >/dev/null

# widths FILE: the numbers of terminal columns of its lines, and where "EUR"
# ends in each, counted by another hand than owed's.
widths() {
	perl -CSD -Mutf8 -e 'while (<STDIN>) {
		chomp;
		my $n = sub { my $w = 0; for (split //, shift) {
			$w += /\p{Mn}|\p{Cf}/ ? 0 : /\p{EA=W}|\p{EA=F}/ ? 2 : 1 } $w };
		print $n->($_), " ", /^(.*?EUR)/ ? $n->($1) : "-", "\n" }' <"$1"
}

run owed "$now" list
status 0 "a list"
head -n -1 "$T/out" >"$T/rows"
is "$(wc -l <"$T/rows")" 6 "of six cases"
is "$(widths "$T/rows" | cut -d' ' -f2 | sort -u | wc -l)" 1 \
	"whose amounts end in one column"
is "$(tail -1 "$T/out")" "6 cases: 4 due, 1 waiting, 1 held" \
	"and a last line that counts"
out_has "Quotation Q-13 梯子の見積もり二台分です" "what is no terminal gets whole subjects"
is "$(sed -n 1p "$T/out" | sed 's/   */|/g')" \
	"due for 14 days|quote|1/3|20d|Bo Lind, client.example|1250.00 EUR|Quotation Q-12 for two ladders" \
	"state, kind, stage, silence, client, amount, subject"
out_has "due in 5 days" "when the next one is due"
out_has "until 2026-03-20" "until when one is held"

for columns in 40 60 80 100 140; do
	run env COLUMNS=$columns owed "$now" list
	head -n -1 "$T/out" >"$T/rows"
	is "$(widths "$T/rows" |
		awk -v most=$columns '$1 > most { n++ } END { print n + 0 }')" 0 \
		"no line is wider than $columns columns"
	is "$(widths "$T/rows" | cut -d' ' -f2 | sort -u | wc -l)" 1 \
		"and they line up"
done
run env COLUMNS=80 owed "$now" list
out_has " 1/3 " "80 columns show the stage"
out_has "…" "and that something was cut"

run owed --now=2026-03-25 list
is "$(tail -2 "$T/out" | head -1)" \
	"the newest mail is 13 days old: answers may have come that are not here yet" \
	"a doubt stands before the last line"
run owed "$now" list --format=json tag:nothing
status 0 "to find nothing is no failure"
err_has 'no letter is found by "tag:nothing"' "but is told"
is "$(cat "$T/out")" "[]" "and the document is whole"
run owed "$now" list --state=yours
is "$(cat "$T/out")" "0 cases" "no case is counted too"
run owed "$now" list --kind=quotes
status 2 "a kind that is none is wrong usage"
one_error "in one line"
run owed list --kind quote --state=due "--now=2026-03-12"
is "$(tail -1 "$T/out")" "4 cases: 4 due" "an option for all may come last"
run owed list --config "$T/none.lua"
status 1 "rules that are not there are not taken for the usual ones"
one_error "in one line"

# --- settled cases -----------------------------------------------------------
mail . id=yes@held.example from=eva@held.example to=anna@shop.example \
	subject="Re: Quotation Q-17" header="In-Reply-To: <held@shop.example>" \
	body="We accept your offer." date="2026-03-11 14:00"
notmuch new --quiet
owed "$now" scan >/dev/null
owed list --all --state=accepted >"$T/all"
run owed list --state=accepted
is "$(cat "$T/out")" "$(cat "$T/all")" "who asks for settled cases gets them"
out_has "Quotation Q-17" "without --all"

# --- colours -----------------------------------------------------------------
esc=$(printf '\033')
colours() { grep -c "$esc\\[[0-9]" "$T/typed"; }
on_terminal() {
	script -qec "$1" /dev/null </dev/null >"$T/typed" 2>&1
}
on_terminal "TERM=xterm owed $now list"
is "$(colours)" 4 "on a terminal what is due stands out"
on_terminal "TERM=xterm NO_COLOR=1 owed $now list"
is "$(colours)" 0 "but not with NO_COLOR"
on_terminal "TERM=xterm NO_COLOR= owed $now list"
is "$(colours)" 4 "which counts if it is not empty"
on_terminal "TERM=dumb owed $now list"
is "$(colours)" 0 "nor where the terminal knows none"
on_terminal "TERM=xterm owed $now list | cat"
is "$(colours)" 0 "nor in a pipe"

# Whoever reads it goes before all is written.
# shellcheck disable=SC2086
{
	sleep 0.3
	owed $now list --all --format=json 2>"$T/err"
	echo "$?" >"$T/status"
} | :
is "$(cat "$T/status" "$T/err")" 0 "a reader who goes early is no error"

finish
