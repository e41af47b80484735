#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is open and unchanged is judged from few letters (owed.open): whatever
# else comes in must be noticed by list and scan all the same.
. "$(dirname "$0")/lib.sh"

ago() { date -u -d "$1 days ago" +"%F %R"; }

notmuch_config anna@shop.example
# client NAME [FIELD=VALUE...]: who wrote once, and was sent a quote later.
client() {
	name=$1
	shift
	mail . from="Bo <bo@$name.example>" to=anna@shop.example \
		subject="Ladders for $name" date="$(ago 30)" \
		body="Dear Anna, could you send us a quote for ladders? Best, Bo"
	mail Sent id="$name@shop.example" to="Bo <bo@$name.example>" \
		date="$(ago 12)" subject="Quotation for $name house" \
		body="Dear Bo, please find below our quotation Q-$mails for two
ladders: EUR 240.00 each. I look forward to your answer. Anna" "$@"
}
for name in copied namesake stranger away gone tagged nudged quiet; do
	if [ $name = copied ]; then
		client $name cc="Cy <cy@architects.example>"
	else
		client $name
	fi
done
# So much that a case names a part of it alone as what may be an answer.
client busy
for day in 11 10 9 8 7 6 5 4 3 2; do
	for hour in 1 2; do
		mail . from="Bo <bo@busy.example>" to=anna@shop.example \
			date="$(date -u -d "$day days ago $hour hours ago" +"%F %R")" \
			subject="Delivery $day/$hour" \
			body="The van of load $day/$hour has left. Bo"
	done
done
last=$file
# Reminded of another case long ago.
mail Sent id="old@shop.example" to="Bo <bo@chased.example>" date="$(ago 200)" \
	subject="Quotation for a barn" \
	body="Dear Bo, please find below our quotation Q-77 for one ladder:
EUR 90.00. I look forward to your answer. Anna"
mail Sent to="Bo <bo@chased.example>" date="$(ago 190)" \
	subject="Re: Quotation for a barn" \
	header="In-Reply-To: <old@shop.example>" \
	body="Dear Bo, I am coming back to our quotation. Did you have a look? Anna"
mail . from="Bo <bo@chased.example>" to=anna@shop.example date="$(ago 189)" \
	subject="Re: Quotation for a barn" \
	header="In-Reply-To: <old@shop.example>" \
	body="Dear Anna, we accept your offer, please send us the ladder. Bo"
client chased
mail . from="Bo <bo@away.example>" to=anna@shop.example date="$(ago 11)" \
	subject="Automatic reply: Quotation for away house" \
	header="Auto-Submitted: auto-replied" \
	body="I am out of the office until $(date -u -d '20 days' +'%d %B %Y').
In urgent cases please contact Di Stone, di@standin.example."
notmuch new --quiet

run owed scan
status 0 "scan runs"
known=$(notmuch config get owed.open | tr ' ' '\n' | grep -c ',')
is "$known" 10 "all cases can be judged from their own letters"
is "$(notmuch config get owed.whole)" - \
	"and their companies from a window, whatever comes"

# same NAME: list and scan say what they say of the whole archive.
same() {
	owed list --format=json >"$T/few"
	owed --now="$(date -u +%FT%TZ)" list --format=json >"$T/all"
	cmp "$T/few" "$T/all"
	ok $? "list: $1"
	owed scan >"$T/out"
	few=$(notmuch dump --include=tags)
	owed scan --full >"$T/out"
	is "$few" "$(notmuch dump --include=tags)" "scan: $1"
	owed list --format=json >"$T/few"
	cmp "$T/few" "$T/all"
	ok $? "and list again: $1"
}
open() {
	owed list --format=json >"$T/out"
	json 'join " ", sort map { $_->{id} =~ /(\w+)/ } @$d'
}
come() {
	notmuch new --quiet
	same "$1"
}

same "nothing came"
owed show --format=json id:busy@shop.example >"$T/out"
is "$(json 'join " ", @{$d->[0]{searched}{address}}{"letters", "probable"}')" \
	"20 12" "show counts them all and names a part"

mv "$last" "$T/aside"
owed scan >"$T/out" 2>"$T/err"
owed list >>"$T/out" 2>>"$T/err"
hasnt "$T/err" gone "what a client wrote about other things is not read again"
mv "$T/aside" "$last"

mail . from="Cy <cy@architects.example>" to=anna@shop.example date="$(ago 2)" \
	subject="Quotation for copied house" \
	body="Dear Anna, we accept your offer, please go ahead with the order. Cy"
come "somebody in copy answers in a new letter"

mail . from="Bo Private <bo77@gmail.com>" to=anna@shop.example \
	date="$(ago 2)" subject="RE: Quotation for namesake house" \
	body="Dear Anna, we accept your offer, please send us the ladders. Bo"
come "somebody answers from a private address under the subject"

mail . from="Di Stone <di@standin.example>" to=anna@shop.example \
	date="$(ago 2)" subject="Bo's ladders" \
	body="Dear Anna, for Bo: we decline your quotation for away house. Di"
come "who stands in for somebody writes"

mail . from="Mail Delivery System <mailer-daemon@relay.example>" \
	to=anna@shop.example date="$(ago 12)" \
	subject="Undelivered Mail Returned to Sender" \
	body="Your message could not be delivered to one or more recipients.

<bo@gone.example>: host mx.gone.example said: 550 5.1.1 User unknown"
come "a notice of a mail system"

notmuch tag +owed/closed -- id:tagged@shop.example
same "the user tags an ask"

mail Sent to="Bo <bo@nudged.example>" date="$(ago 3)" \
	subject="Re: Quotation for nudged house" \
	body="Dear Bo, I am coming back to our quotation. Did you have a look? Anna"
come "we remind in a new thread"

mail . from="Ed <ed@unrelated.example>" to=anna@shop.example date="$(ago 1)" \
	subject="Lunch" body="Shall we have lunch on Friday?"
come "a letter that concerns nobody"

mail . from="Bo <bo@stranger.example>" to=anna@shop.example date="$(ago 1)" \
	subject="Something else" body="Dear Anna, do you sell paint, too? Bo"
come "the client writes about something else"

rm "$file"
come "and that letter is deleted"

mail . from="Bo <bo@quiet.example>" to=anna@shop.example \
	subject="Re: Quotation for quiet house" \
	date="$(date -u -d '2 hours' +'%F %R')" \
	header="In-Reply-To: <quiet@shop.example>" \
	body="We accept your offer, please go ahead with the order."
come "an answer is dated ahead"
is "$(open)" "busy chased gone namesake nudged quiet stranger" "what is open in the end"

finish
