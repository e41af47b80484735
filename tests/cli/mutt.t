#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed mutt: one draft in an outbox of its own, and nothing from mail in what
# the client runs as commands.
# shellcheck disable=SC2016 # muttrc has its own dollars
. "$(dirname "$0")/lib.sh"

notmuch_config anna@shop.example
esc=$(printf '\033')
hostile='Re: "Q-12"; `touch PWN` $(touch PWN) '"${esc}]0;x"
quote='Dear Bo,

please find attached our quotation Q-12 for two ladders at EUR 1,250.00.
I look forward to your answer.

Kind regards,
Anna Molina'
mail Sent id='q1"`touch${IFS}PWN`$(id);@shop.example' subject="$hostile" \
	body="$quote" date='2026-03-02 10:00'
due=$file
mail Sent id=q2@shop.example subject="Encoded =?utf-8?Q?=1b]0;x=07?=" \
	body="$quote" to=eva@other.example date='2026-03-02 09:00'
settled=$file
mail . from=eva@other.example to=anna@shop.example id=a2@other.example \
	subject='Re: Quotation' date='2026-03-03 08:00' \
	header='In-Reply-To: <q2@shop.example>' \
	body='We accept your offer, please go ahead with the order.'
mail . from=news@else.example subject=News date='2026-03-09 06:00'
notmuch new --quiet
owed --now=2026-03-09 scan >/dev/null
box="$HOME/.local/state/owed/4711/outbox"
count() {
	find "$box" -type f | wc -l
}

cd "$T" || exit 1
run owed mutt next 4711
is "$(cat "$T/out")" "echo 'owed: no draft was written'" "nothing was drafted"
run owed --now=2026-03-09 mutt draft 4711 <"$due"
status 0 "a due case is drafted"
is "$(count)" 1 "into one file"
is "$(stat -c %a "$box" "$box/.." | tr '\n' ' ')" "700 700 " "that nobody else sees"
has "$box/cur/draft:2,S" "Dear Bo," "with its text"
run owed mutt next 4711
status 0 "then the client is told"
is "$(cat "$T/out")" 'set my_owed_postponed=$postponed postponed="'"$box"'"
push "<recall-message><enter-command>set postponed=\$my_owed_postponed<enter>"' \
	"to recall it, in fixed words"
run owed --now=2026-03-05 mutt draft 4711 <"$due"
status 1 "with a warning, so that the client waits for a key"
err_has "not due before" "it is read"
run owed mutt next 4711
out_has "<recall-message>" "before the draft is recalled"
mkdir -p "$HOME/.local/state/owed/999999999/outbox/cur"
touch "$HOME/.local/state/owed/999999999/outbox/cur/old"
run owed --now=2026-03-05 mutt draft 4711 <"$due"
is "$(ls "$HOME/.local/state/owed")" 4711 "what clients left that ended goes"
run owed mutt next 4712
out_has "echo 'owed: no draft" "another client has an outbox of its own"

run owed --now=2026-03-09 mutt draft 4711 <"$due"
is "$(count)" 1 "a second draft replaces the first"
run owed --now=2026-03-09 mutt draft 4711 <"$settled"
status 1 "a settled case is refused"
one_error "in one line"
err_has "settled: accepted" "that says why"
is "$(grep -c "$esc" "$T/err")" 0 "and controls no terminal"
is "$(count)" 0 "and the old draft is gone"
run owed mutt next 4711
is "$(cat "$T/out")" "echo 'owed: no draft was written'" "nothing is recalled"
run env LC_ALL=C owed --now=2026-03-09 mutt draft 4711 <"$due"
status 1 "a client that is not in UTF-8 would spoil it"
err_has "UTF-8" "so it is told"

run owed mutt hide 4711
is "$(cat "$T/out")" "" "nothing was decided"
run owed mutt decided 4711
status 0 "a decision is noted"
run owed mutt next 4711
out_has "no draft" "that is no draft"
run owed mutt hide 4711
is "$(cat "$T/out")" \
	'push "<modify-labels-then-hide>-owed/decided<enter><sync-mailbox>"' \
	"its line is hidden"
run owed mutt hide 4711
is "$(cat "$T/out")" "" "once"
owed mutt decided 4711
run env OWED_VIEW=other owed mutt hide 4711
is "$(cat "$T/out")" "" "and in no folder but those of owed"

# ---- the list of due cases, for clients that know no tags ---------------------
list="$HOME/.cache/owed/due"
run owed mutt open 4711
is "$(cat "$T/out")" "echo 'owed: the list of due cases was not made'" \
	"nothing was listed"
run owed --now=2026-03-09 mutt due 4711
status 0 "the due cases are listed"
is "$(find "$list" -type l | wc -l)/$(find "$list" -type f | wc -l)" 1/0 \
	"as links alone"
is "$(readlink "$list"/cur/*)" "$due" "to the ask"
is "$(stat -c %a "$list")" 700 "that nobody else sees"
run owed mutt open 4711
is "$(cat "$T/out")" 'push "<change-folder-readonly>'"$list"'<enter>"' \
	"then the client opens it"
run owed mutt open 4711
out_has "not made" "once"
ln -s /nowhere "$list/new/old"
run owed --now=2026-03-03 mutt due 4711
is "$(find "$list" -type l | wc -l)" 0 "links of the last time go"
run owed mutt open 4711
is "$(cat "$T/out")" "echo 'owed: nothing is due'" "nothing due is said"
owed --now=2026-03-09 mutt due 4711
owed mutt decided 4711
is "$(find "$list" -type l | wc -l)" 1 "after a decision the rest stays"
notmuch tag -owed/due -- '*'
owed mutt decided 4711
is "$(find "$list" -type l | wc -l)" 0 "and what is due no more goes"
notmuch tag +owed/due -- tag:owed
owed --now=2026-03-09 mutt due 4711
touch "$list/cur/letter"
run owed --now=2026-03-09 mutt due 4711
status 1 "a folder with anything else in it"
one_error "is told in one line"
err_has "letter, which owed did not put there" "that names it"
is "$(find "$list/cur" | wc -l)" 3 "and stays as it is"
rm "$list/cur/letter"
mkdir "$list/mine"
run owed --now=2026-03-09 mutt due 4711
status 1 "a folder within it, too"
rmdir "$list/mine"
mv "$list" "$T/elsewhere"
ln -s "$T/elsewhere" "$list"
run owed --now=2026-03-09 mutt due 4711
status 1 "no link to a folder is followed"
is "$(find "$T/elsewhere" -type l | wc -l)" 1 "nor emptied behind it"
rm "$list"
run env XDG_CACHE_HOME="$T/with blank" owed --now=2026-03-09 mutt due 4711
run env XDG_CACHE_HOME="$T/with blank" owed mutt open 4711
out_has "echo 'owed: the cache folder" "a path that cannot be typed is not printed"

run owed mutt count 4711
is "$(cat "$T/out")" 1 "the due cases are counted"
xapian="$MAIL/.notmuch/xapian"
before=$(stat -c %Y "$xapian")
run owed mutt changed 4711
is "$(($(stat -c %Y "$xapian") - before))" 1 "a change of this second is seen"
run owed mutt hide 4711
is "$(cat "$T/out")" 'push "<change-folder>^<enter>"' "in a folder opened again"

mkdir "$T/other"
touch "$T/other/kept"
rm -r "$box/cur"
ln -s "$T/other" "$box/cur"
run owed --now=2026-03-09 mutt draft 4711 <"$due"
status 1 "no link is followed"
is "$(ls "$T/other")" kept "and nothing emptied behind it"
rm "$box/cur"
mkdir -p "$T/odd\$(x)/owed/4711/outbox/cur"
touch "$T/odd\$(x)/owed/4711/outbox/cur/draft:2,S"
run env XDG_STATE_HOME="$T/odd\$(x)" owed mutt next 4711
out_hasnt "x)" "a path that the client would obey is not printed"
for pid in '' 0x1 ../x '1;2' 123456789012; do
	run owed mutt next "$pid"
	status 2 "\"$pid\" is no process"
done
run owed mutt
status 2 "what for?"
is "$(find "$T" -name 'PWN*')" "" "nothing from mail was run"
finish
