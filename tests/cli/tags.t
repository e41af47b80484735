#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tags by which mail programs show cases: one for each state and, where the
# rules want it, one for the days of silence.
. "$(dirname "$0")/lib.sh"

quote='Please find attached our quotation Q-12 for two ladders. I look forward
to your answer.'
now=--now=2026-03-20
tags() { notmuch search --output=tags "id:$1" | tr '\n' ' '; }

# ask NAME: a quote of the second of March to NAME at NAME.example.
ask() {
	mail Sent id="$1@shop.example" subject="Quotation for $1" \
		to="$1@$1.example" body="$quote"
}
# reply NAME BODY [FIELD...]: what they wrote back.
reply() {
	to=$1 text=$2
	shift 2
	mail . id="r-$to@$to.example" from="$to@$to.example" \
		to=anna@shop.example subject="Re: Quotation for $to" \
		date='2026-03-19 09:00' body="$text" \
		header="In-Reply-To: <$to@shop.example>" "$@"
}

notmuch_config anna@shop.example
ask due
ask held
reply held 'We will come back to you on 10 April 2026.'
ask yours
reply yours 'Could you tell us what the delivery would cost?'
ask lost
reply lost 'This message was created automatically by mail delivery software.

A message that you sent could not be delivered to all of its recipients:

  lost@lost.example
    550 5.1.1 User unknown' from='Mail Delivery System <mailer-daemon@shop.example>' \
	header='Auto-Submitted: auto-replied
X-Failed-Recipients: lost@lost.example'
ask tired
for day in 04 06 10 12; do
	mail Sent id="c$day@shop.example" to=tired@tired.example \
		subject='Re: Quotation for tired' date="2026-03-$day 10:00" \
		header='In-Reply-To: <tired@shop.example>' \
		body='May I ask if you could look at our quotation?'
done
ask new
mail Sent id=fresh@shop.example subject='Quotation for fresh' \
	to=fresh@fresh.example date='2026-03-19 10:00' body="$quote"
mail . from=news@else.example date='2026-03-20 06:00'
notmuch new --quiet
owed "$now" scan >/dev/null

is "$(tags due@shop.example)" "inbox owed owed/due owed/quote " "due"
is "$(tags held@shop.example)" "inbox owed owed/held owed/quote " "held"
is "$(tags yours@shop.example)" "inbox owed owed/quote owed/yours " "yours"
is "$(tags lost@shop.example)" "inbox owed owed/quote owed/undelivered " \
	"undelivered"
is "$(tags tired@shop.example)" "inbox owed owed/exhausted owed/quote " \
	"exhausted"
is "$(tags fresh@shop.example)" "inbox owed owed/quote " \
	"waiting is no tag: it is what is left"

before=$(notmuch dump --include=tags)
notmuch tag +owed/undelivered +owed/silent/90 -- id:due@shop.example
notmuch tag -owed -owed/due -owed/held -owed/yours -owed/undelivered \
	-owed/exhausted -- '*'
owed "$now" scan --full >/dev/null
is "$(notmuch dump --include=tags)" "$before" "a full scan restores them"
owed "$now" mark id:held@shop.example not >/dev/null
is "$(tags held@shop.example)" "inbox owed/not " "what is no case bears none"
owed "$now" reopen id:held@shop.example >/dev/null
is "$(tags held@shop.example)" "inbox owed owed/held owed/quote " "until it is"

mkdir -p "$HOME/.config/owed"
echo 'return { api = 1, silence_tags = true }' >"$HOME/.config/owed/rules.lua"
owed "$now" scan >/dev/null
is "$(tags due@shop.example)" "inbox owed owed/due owed/quote owed/silent/14 " \
	"silence is tagged where the rules want it"
is "$(tags tired@shop.example)" \
	"inbox owed owed/exhausted owed/quote owed/silent/7 " \
	"from our last letter"
is "$(tags yours@shop.example)" "inbox owed owed/quote owed/yours " \
	"they are not silent whose turn is ours"
is "$(tags fresh@shop.example)" "inbox owed owed/quote " "nor is it the first day"
owed "$now" snooze id:due@shop.example 3d >/dev/null
is "$(tags due@shop.example)" \
	"inbox owed owed/held owed/quote owed/silent/14 owed/until/2026-03-23 " \
	"a decision keeps it"
owed "$now" reopen id:due@shop.example >/dev/null
owed --now=2026-03-23 scan >/dev/null
is "$(tags due@shop.example)" "inbox owed owed/due owed/quote owed/silent/21 " \
	"it grows with time"
rm "$HOME/.config/owed/rules.lua"
owed --now=2026-03-23 scan >/dev/null
is "$(notmuch count 'tag:/owed.silent/')" 0 "and goes with the wish"
finish
