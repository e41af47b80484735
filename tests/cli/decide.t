#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the user decides: snooze, close, reopen, mark, by command and by tag;
# hooks of the rules; contacts.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

quote='Please find attached our quotation Q-12 for two ladders. I look forward
to your answer.'
now=--now=2026-03-20
tags() { notmuch search --output=tags "$1" | tr '\n' ' '; }
state() {
	owed "$now" list --all --format=json >"$T/out" 2>/dev/null
	json "join ' ', map { \$_->{state} } grep { \$_->{id} eq '$1' } @\$d"
}

notmuch_config anna@shop.example
mail Sent id=q1@shop.example subject="Quotation Q-12" body="$quote"
q1=$file
mail Sent id=t1@shop.example subject="Ladders" to=eva@other.example \
	body="Hello Eva, here is what we talked about."
notmuch new --quiet
owed "$now" scan >/dev/null

# --- snooze ------------------------------------------------------------------
run owed "$now" snooze id:q1@shop.example 2 weeks
status 0 "a case is snoozed"
out_has "snoozed until 2026-04-03" "two weeks from that day"
is "$(tags id:q1@shop.example)" \
	"inbox owed owed/held owed/quote owed/until/2026-04-03 " \
	"and is no longer due"
is "$(state q1@shop.example)" held "but held"
run owed "$now" snooze id:q1@shop.example monday
is "$(tags id:q1@shop.example)" \
	"inbox owed owed/held owed/quote owed/until/2026-03-23 " \
	"another day replaces it"
run owed "$now" snooze id:q1@shop.example 2026-03-19
status 2 "a day that is over is wrong usage"
run owed "$now" snooze id:q1@shop.example someday
status 2 "so is a day that is none"
one_error "in one line"
run owed "$now" snooze id:q1@shop.example
status 2 "and no day at all"
run owed "$now" snooze id:t1@shop.example tomorrow
status 1 "where there is no case nothing is snoozed"
one_error "as one line tells"
run owed "$now" reopen id:q1@shop.example
is "$(tags id:q1@shop.example)" "inbox owed owed/due owed/quote " \
	"reopen takes the snooze away"

# --- close -------------------------------------------------------------------
run sh -c 'owed "$1" close - won <"$2"' sh "$now" "$q1"
status 0 "a message on standard input names its case"
is "$(tags id:q1@shop.example)" "inbox owed/won " "which is won"
is "$(state q1@shop.example)" closed "and closed"
run owed "$now" close id:q1@shop.example
status 1 "what is closed cannot be closed"
run owed "$now" close id:q1@shop.example perhaps
status 2 "an outcome that is none is wrong usage"
run owed "$now" reopen id:q1@shop.example
is "$(state q1@shop.example)" due "reopened it is as before"
notmuch tag +owed/lost id:q1@shop.example
owed "$now" scan >/dev/null
is "$(tags id:q1@shop.example)" "inbox owed/lost " \
	"a tag by hand is as good as the command"
notmuch tag -owed/lost id:q1@shop.example
owed "$now" scan >/dev/null
is "$(tags id:q1@shop.example)" "inbox owed owed/due owed/quote " \
	"also when it goes"
run owed "$now" reopen id:q1@shop.example
status 1 "an open case cannot be reopened"
# A letter on standard input is what is spoken of, not its number.
mail . id=chat@shop.example from=eva@other.example to=anna@shop.example
chat=$file
speaks() {
	# shellcheck disable=SC2086 # a command and its words
	run owed "$now" $1 <"$chat"
	status 1 "$1 of a letter $2"
	err_has "this letter" "is told of that letter"
	hasnt "$T/err" "chat@" "not of its Message-ID"
}
speaks "show -" "that is not indexed"
notmuch new --quiet
for command in "reopen -" "show -" "draft -" "close -"; do
	speaks "$command" "that is no case's"
done

# --- two asks in one thread --------------------------------------------------
for number in 21 22; do
	mail Sent id=q$number@shop.example subject="Quotation Q-$number" \
		to=dan@joiner.example date="2026-03-0$((number - 20)) 09:00" \
		header="References: <q21@shop.example>" \
		body="Dear Dan, please find our quotation Q-$number for the
windows below: EUR ${number}00.00. May I count on your order?"
done
notmuch new --quiet
owed "$now" scan >/dev/null
is "$(notmuch count --output=threads to:dan@joiner.example)" 1 "one thread"
run owed "$now" draft id:q22@shop.example
out_has "number Q-22." "of two asks in one thread the one that is named is drafted for"
run owed "$now" draft --preview id:q22@shop.example
is "$(grep -c '^step 1 of' "$T/out")/$(grep -c 'number Q-22' "$T/out")" 1/2 \
	"and it alone is previewed"
run owed "$now" draft to:dan@joiner.example
err_has "finds 2 open cases: this is \"Quotation Q-2" "who finds two is told which it is"
run owed "$now" close id:q22@shop.example won
is "$(state q21@shop.example)/$(state q22@shop.example)" due/closed \
	"of two asks in one thread the one that is named is closed"
run owed "$now" close id:q22@shop.example lost
status 1 "and the other one stays open when that is done once more"
is "$(state q21@shop.example)" due "which it does"
run owed "$now" snooze id:q21@shop.example 3d
run owed "$now" reopen id:q22@shop.example
is "$(state q21@shop.example)/$(state q22@shop.example)" held/due \
	"the one that is named is reopened"
run owed "$now" close "thread:{id:q21@shop.example}"
is "$(state q21@shop.example)/$(state q22@shop.example)" closed/closed \
	"who names the thread means both"

# --- mark --------------------------------------------------------------------
run owed "$now" mark id:q1@shop.example not
is "$(tags id:q1@shop.example)" "inbox owed/not " "a letter that asks nothing"
is "$(state q1@shop.example)" "" "makes no case"
run owed "$now" reopen id:q1@shop.example
is "$(state q1@shop.example)" due "until that is taken back"
run owed "$now" mark to:eva@other.example payment
is "$(tags id:t1@shop.example)" \
	"inbox owed owed/due owed/is/payment owed/payment " \
	"a letter that asks by the user's word makes one"
run owed "$now" mark to:eva@other.example quote
is "$(tags id:t1@shop.example)" "inbox owed owed/due owed/is/quote owed/quote " \
	"of the kind that was said last"
run owed "$now" mark id:q1@shop.example song
status 2 "a kind that is none is wrong usage"
mail . id=a1@shop.example from=eva@other.example to=anna@shop.example
notmuch new --quiet
run owed "$now" mark id:a1@shop.example quote
status 1 "a letter of theirs cannot ask"

# --- hooks -------------------------------------------------------------------
mkdir -p "$HOME/.config/owed"
cat >"$HOME/.config/owed/rules.lua" <<EOF
return {
  api = 1,
  opened = function(case)
    return { { run = { "sh", "-c", "echo opened \$1 >>$T/hooks", "sh",
      case.id } }, { tag = "+vip" } }
  end,
  due = function(case)
    return { { run = { "sh", "-c", "echo due \$1 >>$T/hooks", "sh",
      case.id } } }
  end,
  answered = function(case)
    return { { run = { "sh", "-c", "echo answered \$1 >>$T/hooks", "sh",
      case.id } } }
  end,
}
EOF
mail Sent id='q;2@shop.example' subject="Quotation Q-15" body="$quote" \
	to=kim@third.example
notmuch new --quiet
run owed "$now" scan
status 0 "scan with hooks"
is "$(cat "$T/hooks")" "opened q;2@shop.example
due q;2@shop.example" "each event is told once, with its own arguments"
is "$(tags 'id:"q;2@shop.example"')" "inbox owed owed/due owed/quote vip " \
	"and a hook may tag"
run owed "$now" scan
is "$(wc -l <"$T/hooks")" 2 "not again by the next scan"
mail . id=k1@third.example from=kim@third.example to=anna@shop.example \
	subject="Re: Quotation Q-15" date="2026-03-19 08:00" \
	header="In-Reply-To: <q;2@shop.example>" body="We accept your offer."
notmuch new --quiet
owed "$now" scan >/dev/null
is "$(tail -1 "$T/hooks")" "answered q;2@shop.example" "an answer is told"
echo 'return { api = 1, opened = function(case) error("oops") end }' \
	>"$HOME/.config/owed/rules.lua"
mail Sent id=q4@shop.example subject="Quotation Q-16" body="$quote" \
	to=lou@fourth.example
notmuch new --quiet
run owed "$now" scan
status 1 "a hook that fails is told"
err_has oops "with its words"
is "$(tags id:q4@shop.example)" "inbox owed owed/due owed/quote " \
	"and the case is tagged all the same"
rm "$HOME/.config/owed/rules.lua"

# --- contacts ----------------------------------------------------------------
mail . from='Max Lind <max@client.example>' to=anna@shop.example \
	cc='Ida Berg <ida@client.example>' date="2026-03-05 09:00" \
	body="Hello Anna, Bo asked me to write."
notmuch new --quiet
run owed "$now" contacts id:q1@shop.example --format=json
status 0 "contacts of a company"
is "$(json '$d->[0]{address}')" max@client.example "who wrote last comes first"
is "$(json 'join " ", sort map { $_->{address} } @$d')" \
	"bo@client.example ida@client.example max@client.example" \
	"also those in copy"

finish
