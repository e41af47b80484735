#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed scan and list: tags, what a second scan does, what goes wrong.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

quote='Please find attached our quotation Q-12 for two ladders. I look forward
to your answer.'

remember false

run owed list
status 1 "without an archive list fails"
one_error "in one line"
err_has "owed index" "that tells what to do"

notmuch_config anna@shop.example
notmuch new --quiet
run owed scan
run owed list
status 0 "an archive without a letter is scanned"
mail Sent id=q1@shop.example subject="Quotation Q-12" body="$quote"
mail Sent id=q2@shop.example subject="Quotation Q-13" body="$quote" \
	to=eva@other.example date="2026-03-03 09:00"
notmuch new --quiet

run owed list
status 1 "an archive that was never scanned"
err_has "never scanned: run owed scan" "says so"
run owed --now=2026-03-20 list --format=json
is "$(json '@$d')" 2 "a day that is replayed needs no scan"

tags() { notmuch search --output=tags "$1" | tr '\n' ' '; }
run owed --now=2026-03-04 scan
status 0 "scan runs"
is "$(tags id:q1@shop.example)" "inbox owed owed/quote " "an open case is tagged"
run owed --now=2026-03-20 scan
is "$(tags id:q1@shop.example)" "inbox owed owed/due owed/quote " \
	"and later due, though nothing changed"
before=$(notmuch dump --include=tags)
run owed --now=2026-03-20 scan
is "$(notmuch dump --include=tags)" "$before" "a second scan changes nothing"
out_hasnt tagged "and says nothing"
notmuch tag -owed -owed/due -owed/quote -- '*'
notmuch tag +owed/payment +owed/due -- id:q2@shop.example
run owed --now=2026-03-20 scan --full
is "$(notmuch dump --include=tags)" "$before" "a full scan restores all tags"

# Where no mail came for long, silence may be mail that is not here.
notmuch tag -owed -owed/due -- '*'
run owed scan
out_has "2 due are not tagged owed/due yet: the newest mail is" \
	"what is due by an old archive is held back, and that is said"
is "$(notmuch count tag:owed/due)" 0 "it is"
run owed --now=2026-03-20 scan

run owed --now=2026-03-20 list
out_has "2 cases: 2 due" "the list counts"
out_has "Bo Lind, client.example" "and names the client"
is "$(COLUMNS=60 owed --now=2026-03-20 list | head -2 |
	awk 'length > 60' | wc -l)" 0 \
	"lines fit the terminal"
run owed --now=2026-03-20 list --format=json --kind=payment
is "$(json '@$d')" 0 "the list is narrowed by kind"
run owed --now=2026-03-20 list --format=json --state=due,held to:eva
is "$(json '$d->[0]{id}')" q2@shop.example "by state, and by a search"
run owed --now=2026-03-20 list --state=nothing
status 2 "a state that is none is wrong usage"

mail . from=bo@client.example to=anna@shop.example id=a1@client.example \
	subject="Re: Quotation Q-12" date="2026-03-20 08:00" \
	header="In-Reply-To: <q1@shop.example>" \
	body="We accept your offer, please go ahead with the order."
notmuch new --quiet
run owed --now=2026-03-20 scan
is "$(tags id:q1@shop.example)" "inbox " "an answer takes the tags away"
out_has "1 answered" "and is told"
is "$(tags id:q2@shop.example)" "inbox owed owed/due owed/quote " \
	"the other case stays as it was"
run owed --now=2026-03-10 list --format=json
is "$(json '@$d')" 2 "a day before the answer does not see it"
run owed list
status 0 "the list of today goes by the tags"
out_has "1 case" "and has the open case"
out_has "the newest mail is" "and doubts an archive that is old"

# --- what goes wrong ---------------------------------------------------------
run owed show id:nobody@nowhere.example
status 1 "an unknown letter"
one_error "is told in one line"
run owed show 'date:nonsense..'
status 1 "so is a search that notmuch does not understand"
one_error "in one line"
run owed show
status 2 "show wants a thread"

rm "$MAIL/Sent/cur/"2.test*
run owed --now=2026-03-20 scan
status 1 "a file that is gone fails the scan"
is "$(wc -l <"$T/err")" 2 "in two lines"
err_has "2.test" "that name it"
err_has "1 letter could not be read" "and tell what is not known"
is "$(tags id:q1@shop.example)" "inbox " "and the others are judged"
notmuch new --quiet
run owed --now=2026-03-20 scan
status 0 "until the index hears of it"

mail Sent id=q3@shop.example subject="Quotation Q-14" body="$quote" \
	to=kim@third.example
notmuch new --quiet
mv "$MAIL/Sent/cur/"4.test:2,S "$MAIL/Sent/cur/"4.test:2,FS
run owed --now=2026-03-20 scan
status 0 "a file whose flags changed is found"
is "$(tags id:q3@shop.example)" "inbox owed owed/due owed/quote " "and judged"

mkdir -p "$HOME/.config/owed"
echo 'return { api = 1, quote = {' >"$HOME/.config/owed/rules.lua"
run owed --now=2026-03-20 scan
status 1 "rules with a syntax error"
one_error "are told in one line"
err_has "rules.lua" "that names the file"
rm "$HOME/.config/owed/rules.lua"

remember false 'skip = function(case) return case.kind == "quote" end'
before=$(notmuch count tag:owed/quote)
run owed --now=2026-03-20 scan
is "$(test "$before" -gt 0 && notmuch count tag:owed/quote)" 0 \
	"other rules judge everything again"
out_has "$before skipped" "what they leave alone is counted"
remember false
run owed --now=2026-03-20 scan
is "$(notmuch count tag:owed/quote)" "$before" "and so does their absence"

remember false 'me = { "@second.example" }'
mail Sent id=q7@second.example from=carl@second.example subject="Quotation Q-7" \
	to=gus@last.example body="$quote"
notmuch new --quiet
run owed --now=2026-03-20 scan
out_has "1 letter tagged" "one letter is told as one"
is "$(notmuch count tag:owed/quote)" $((before + 1)) \
	"me of the rules stands beside the address of notmuch"
remember false

# --- an archive that is behind ----------------------------------------------
at() { date -u -d "$1" '+%Y-%m-%d %H:%M'; }
mail Sent id=old@shop.example subject="Quotation Q-20" body="$quote" \
	to=zoe@ninth.example date="$(at '30 days ago')"
notmuch new --quiet
owed scan >/dev/null
is "$(tags id:old@shop.example)" "inbox owed owed/quote " \
	"nothing becomes due while newer mail may be unread"
run owed list --state=due
out_has "Q-20" "the list tells what would be"
out_has "the newest mail is" "and doubts it"
mail . from=news@tenth.example to=anna@shop.example date="$(at '2 hours ago')"
notmuch new --quiet
owed scan >/dev/null
is "$(tags id:old@shop.example)" "inbox owed owed/due owed/quote " \
	"with new mail it does"

perl -e '
	use Fcntl qw(:DEFAULT F_SETLK F_WRLCK SEEK_SET);
	sysopen my $lock, $ARGV[0], O_RDWR or die "$ARGV[0]: $!";
	my $wanted = pack("s s x4 q q i x4", F_WRLCK, SEEK_SET, 0, 1, 0);
	fcntl($lock, F_SETLK, $wanted) or die "lock: $!";
	open STDOUT, ">", $ARGV[1]; print "locked\n"; close STDOUT;
	sleep 20' "$MAIL/.notmuch/xapian/flintlock" "$T/locked" &
holder=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "$T/locked" ] || sleep 0.2; done
run owed --now=2026-05-20 scan
status 75 "a locked archive: try again later"
one_error "in one line"
is "$(tags id:q3@shop.example)" "flagged inbox owed owed/due owed/quote " \
	"nothing is half written"
kill "$holder"

finish
