#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A scan of what changed, and the list, read a window of the letters: they have
# to say the same as a scan of everything.
. "$(dirname "$0")/lib.sh"

demo="$TOP/tests/mail/demo"
me=$(sed -n 's/.*"me": \["\([^"]*\)".*/\1/p' "$demo/expected.json")

# archive NAME ADDRESS: a home of its own.
archive() {
	HOME="$T/$1" MAIL="$T/$1/Mail"
	export HOME
	mkdir -p "$MAIL/cur" "$MAIL/new" "$MAIL/tmp" "$HOME/.config/owed"
	notmuch_config "$2"
}

enter() {
	HOME="$T/$1" NOTMUCH_CONFIG="$T/$1/.notmuch-config"
	export HOME NOTMUCH_CONFIG
}

tags() { notmuch dump --include=tags | grep owed | sort; }

# A sample archive as it grew, week by week: one is scanned as it comes, the
# other as a whole each time.
archive grown "$me"
cp "$demo/rules.lua" "$HOME/.config/owed/"
archive whole "$me"
cp "$demo/rules.lua" "$HOME/.config/owed/"

# deliver UNTIL: the letters of the sample up to that day, from the list of all.
for file in "$demo"/*/*.eml; do
	when=$(sed -n 's/^Date: *//p' "$file" | head -1)
	day=$(date -u -d "$when" +%F 2>/dev/null) || day=
	echo "${day:-9999-01-01} $file"
done | sort >"$T/letters"
deliver() {
	while read -r dated file; do
		[ "$(echo "$dated" | tr -d -)" -le "$(echo "$1" | tr -d -)" ] || continue
		folder=$(basename "$(dirname "$file")")
		for home in grown whole; do
			to="$T/$home/Mail/$folder/cur/$(basename "$file" .eml):2,S"
			[ -e "$to" ] && continue
			mkdir -p "$(dirname "$to")"
			cp "$file" "$to"
		done
	done <"$T/letters"
}

first=$(head -1 "$T/letters" | cut -d' ' -f1)
last=$(grep -v ^9 "$T/letters" | tail -1 | cut -d' ' -f1)
days=$((($(date -u -d "$last" +%s) - $(date -u -d "$first" +%s)) / 86400))
differ=0
for step in 1 2 3 4 5 6 7 8 9 10; do
	day=$(date -u -d "$first $((days * step / 10)) days" +%F)
	deliver "$day"
	enter grown
	notmuch new --quiet
	owed --now="$day" scan >"$T/out" 2>"$T/err" || { differ=$step; show_output; }
	tags >"$T/tags.grown"
	enter whole
	notmuch new --quiet
	owed --now="$day" scan --full >"$T/out" 2>"$T/err" || { differ=$step; show_output; }
	tags >"$T/tags.whole"
	cmp -s "$T/tags.grown" "$T/tags.whole" || {
		differ=$step
		diff "$T/tags.grown" "$T/tags.whole" | sed "s/^/# $day /"
	}
done
is "$differ" 0 "an archive that grew bears the tags that a full scan gives it"
enter grown
owed scan >/dev/null 2>&1
is "$(owed list --format=json 2>&1)" \
	"$(owed --now="$(date -u +%FT%TZ)" list --format=json 2>&1)" \
	"the list from a window is the list from everything"

# What was written long ago and still matters.
archive old anna@shop.example
remember '"120 months"'
alive=''
quote='Please find attached our quotation for two ladders. The price is EUR 900.00.
I look forward to your decision.'
n=0
talk() { # COMPANY DATE BODY: a letter of theirs and our thanks, a thread apart
	n=$((n + 1))
	mail . from="bo@$1" to=anna@shop.example id="t$n@$1" subject="Note $n" \
		date="$2" body="$3"
}
ask() { # COMPANY DATE ID
	mail Sent to="bo@$1" id="$3" subject="Quotation $3" date="$2" body="$quote"
}
ask stop.example "2025-09-03 10:00" q1@shop.example
talk stop.example "2025-09-05 10:00" \
	"Please stop sending us offers and remove us from your list."
ask stop.example "2026-04-06 10:00" q2@shop.example
# Works on Sundays.
for week in 1 2 3 4 5 6 7 8 9 10; do
	talk sunday.example "$(date -u -d "2025-08-03 + $week weeks" +%F) 09:00" \
		"The samples arrived, we look at them."
	talk sunday.example "$(date -u -d "2025-08-04 + $week weeks" +%F) 09:00" \
		"The samples arrived, we look at them."
done
ask sunday.example "2025-09-01 11:00" q3@shop.example
ask sunday.example "2026-04-01 10:00" q4@shop.example
# An old quote that was answered, and an answer in its thread today.
ask again.example "2025-09-03 10:00" q5@shop.example
mail . from=bo@again.example to=anna@shop.example id=a5@again.example \
	subject="Re: Quotation q5@shop.example" date="2025-09-05 10:00" \
	header="In-Reply-To: <q5@shop.example>" body="We accept your offer."
ask again.example "2026-04-06 12:00" q6@shop.example
mail . from=bo@again.example to=anna@shop.example id=b5@again.example \
	subject="Re: Quotation q5@shop.example" date="2026-04-07 10:00" \
	header="In-Reply-To: <q5@shop.example>" body="The ladders still work well."
mail Sent to=bo@again.example id=c5@shop.example \
	subject="Re: Quotation q5@shop.example" date="2026-04-10 10:00" \
	header="In-Reply-To: <b5@again.example>" \
	body="Just a short reminder of our offer, have you decided?"
# Never answered since.
ask silent.example "2025-10-07 10:00" q7@shop.example
notmuch new --quiet
owed --now=2026-04-20 scan >/dev/null
before=$(tags)
mail . from=eva@other.example to=anna@shop.example id=e1@other.example \
	date="2026-04-21 10:00" body="Good morning."
ask other.example "2026-04-21 12:00" q8@shop.example
mail . from=bo@sunday.example to=anna@shop.example id=s1@sunday.example \
	date="2026-04-21 12:00" subject="Delivery" body="The truck is here."
notmuch new --quiet
owed --now=2026-04-22 scan >/dev/null
after=$(tags)
owed --now=2026-04-22 scan --full >/dev/null
is "$after" "$(tags)" "stops, working days and old threads are not forgotten"
is "$(echo "$before" | wc -l)" 7 "the cases are there"
owed scan >/dev/null 2>&1
is "$(owed list --format=json 2>&1)" \
	"$(owed --now="$(date -u +%FT%TZ)" list --format=json 2>&1)" \
	"and the list is the same"

# Asked more than a year ago; somebody else there put it off later, in a letter
# of their own. What is too old is known by its threads, whatever else is read.
archive alive anna@shop.example
remember '"365 days"'
ask mill.example "2025-03-03 10:00" v1@shop.example
mail . from=kim@mill.example to=anna@shop.example id=v2@mill.example \
	subject="The ladders" date="2025-05-12 10:00" \
	body="Dear Anna, Bo left us. We need some more time to decide.

> Please find attached our quotation for two ladders. The price is EUR 900.00.
> I look forward to your decision."
notmuch new --quiet
owed --now=2025-05-15 scan >/dev/null
is "$(tags | wc -l)" 1 "the case is open"
for day in 2026-03-02 2026-03-05; do
	owed --now=$day scan >/dev/null
	before=$(tags)
	owed --now=$day scan --full >/dev/null
	is "$before" "$(tags)" "$day: a full scan agrees"
	alive="$alive $(tags | wc -l)"
done
is "$alive" " 1 0" "it lapses a year after the ask"

# Marks by hand, on the newest of old letters.
enter old
owed --now=2026-04-22 scan --full >/dev/null
notmuch tag +owed/closed -- id:q7@shop.example
owed --now=2026-04-22 scan >/dev/null
is "$(notmuch count id:q7@shop.example and tag:owed)" 0 "closed"
notmuch tag -owed/closed -- id:q7@shop.example
owed --now=2026-04-22 scan >/dev/null
is "$(notmuch count id:q7@shop.example and tag:owed)" 1 \
	"a mark that is taken off an old letter opens its case again"

# An answer from another address; later its subject proves to be a heading.
archive heading anna@shop.example
mail Sent to=bo@client.example id=h1@shop.example subject="Supply Agreement" \
	date="2026-03-02 10:00" body="$quote"
mail . from="Bo Lind <bo.lind@private.example>" to=anna@shop.example \
	id=h2@private.example subject="Re: Supply Agreement" \
	date="2026-03-05 10:00" body="We accept your offer, thank you.

> Please find attached our quotation for two ladders. The price is EUR 900.00."
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
is "$(notmuch count tag:owed)" 0 "an answer from another address settles"
for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do
	mail . from="eva@other$n.example" to=anna@shop.example \
		id="h$n@other.example" subject="Supply Agreement" \
		date="2026-03-11 10:$n" body="Good morning, we meet at nine."
done
notmuch new --quiet
owed --now=2026-03-12 scan >/dev/null
before=$(tags)
owed --now=2026-03-12 scan --full >/dev/null
is "$before" "$(tags)" "a full scan does not lose that answer"
is "$(owed --now=2026-03-12 scan --full)" "" "and a second one changes nothing"

# The same with many letters under that subject before, some of which come late.
archive late anna@shop.example
mail Sent to=bo@client.example id=l1@shop.example subject="Supply Agreement" \
	date="2026-03-02 10:00" body="$quote"
other() { # N DATE
	mail . from="eva@other$1.example" to=anna@shop.example \
		id="l$1@other.example" subject="Supply Agreement" \
		date="$2 10:$1" body="Good morning, we meet at nine."
}
for n in 11 12 13 14 15 16 17 18 19 20 21; do
	other $n 2026-03-04
done
mail . from="Bo Lind <bo.lind@private.example>" to=anna@shop.example \
	id=l2@private.example subject="Re: Supply Agreement" \
	date="2026-03-05 10:00" body="We accept your offer, thank you.

> Please find attached our quotation for two ladders. The price is EUR 900.00."
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
is "$(notmuch count tag:owed)" 0 "an answer after eleven others settles"
for n in 31 32 33; do
	other $n 2026-03-03
done
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
is "$(notmuch count tag:owed)" 0 "and does so when others come late"
owed --now=2026-03-10 scan --full >/dev/null
is "$(notmuch count tag:owed)" 0 "for a full scan, too"

# What they answered stands only in a letter to a colleague, under another
# subject.
archive inside anna@shop.example
mail Sent to=bo@client.example id=i1@shop.example subject="Offer: ladders" \
	date="2026-03-02 10:00" body="$quote"
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
is "$(notmuch count tag:owed)" 1 "an offer is open"
mail Sent to=eva@shop.example id=i2@shop.example subject="Bo" \
	date="2026-03-06 10:00" body="Eva, it is for you.

-----Original Message-----
From: Bo Lind <bo@client.example>
Sent: Thursday, March 05, 2026 5:12 PM
To: Anna
Subject: Yes

We accept your offer, please deliver the ladders.

Bo"
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
is "$(notmuch count tag:owed)" 0 "a letter at home that passes on the answer settles"
before=$(tags)
owed --now=2026-03-10 scan --full >/dev/null
is "$before" "$(tags)" "for a full scan, too"

# That he signed is told at home, by his name.
archive told anna@shop.example
mail Sent to="Bo Lindqvist <bo@client.example>" id=o1@shop.example \
	subject="Offer: ladders" date="2026-03-02 10:00" body="$quote"
mail Sent to="Kim Berg <kim@mill.example>" id=o2@shop.example \
	subject="Offer: a bench" date="2026-03-02 11:00" body="$quote"
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
mail Sent to=eva@shop.example id=o3@shop.example subject="The yard" \
	date="2026-03-09 10:00" body="Eva, Lindqvist has signed, the paper is in the van."
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
is "$(notmuch search --output=messages tag:owed)" "id:o2@shop.example" \
	"a letter at home that tells of a signature settles"
before=$(tags)
owed --now=2026-03-10 scan --full >/dev/null
is "$before" "$(tags)" "for a full scan, too"

# All letters bear a new tag: the index does not tell them from letters that
# came. Marks and letters that came at the same time are seen, and no company is
# judged that a full scan would not judge.
# processor COMMAND...: its milliseconds.
processor() {
	perl -e 'my ($out, @command) = @ARGV;
		open STDOUT, ">", "/dev/null";
		system @command;
		my (undef, undef, $user, $system) = times;
		open my $to, ">", $out;
		printf $to "%d", 1000 * ($user + $system)' "$T/ms" "$@"
	cat "$T/ms"
}
archive retagged anna@shop.example
cat >"$HOME/.config/owed/rules.lua" <<-EOF
	return { api = 1, undelivered = function(case)
		return { { tag = "+returned" } }
	end }
EOF
for n in 1 2 3 4; do
	mail Sent id=r$n@shop.example to=bo@client$n.example \
		subject="Offer $n: ladders" date="2026-03-02 1$n:00" body="$quote"
done
mail Inbox id=b4@shop.example from=mailer-daemon@shop.example \
	to=anna@shop.example subject="Undelivered Mail Returned to Sender" \
	date="2026-03-02 15:00" header="In-Reply-To: <r4@shop.example>" \
	body="The mail could not be delivered.

<bo@client4.example>: host mx.client4.example said: 550 5.1.1 User unknown"
mkdir -p "$MAIL/News/cur"
perl -e 'for my $n (1 .. 1100) {
		open my $out, ">", "$ARGV[0]/$n.news:2,S" or die;
		print $out "From: news\@shop$n.example\nTo: anna\@shop.example\n",
			"Subject: News $n\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n",
			"List-Id: <news.shop$n.example>\n",
			"Message-ID: <n$n\@shop$n.example>\n\nAll is new.\n";
	}' "$MAIL/News/cur"
notmuch new --quiet
owed --now=2026-03-10 scan >/dev/null
is "$(notmuch count tag:owed)/$(notmuch count tag:returned)" 4/1 \
	"four offers are open, one was returned"
notmuch tag -returned '*'
notmuch tag +seen '*'
notmuch tag +owed/not id:r1@shop.example
mail Inbox id=y2@client2.example from=bo@client2.example to=anna@shop.example \
	subject="Re: Offer 2: ladders" date="2026-03-03 10:00" \
	header="In-Reply-To: <r2@shop.example>" body="We accept your offer."
notmuch new --quiet
notmuch tag +seen '*'
some=$(processor owed --now=2026-03-10 scan)
is "$(notmuch search --output=messages tag:owed | sort | tr '\n' ' ')" \
	"id:r3@shop.example id:r4@shop.example " \
	"a mark and an answer are seen among letters that were only retagged"
is "$(notmuch count tag:returned)" 0 "no news are told again"
before=$(tags)
all=$(processor owed --now=2026-03-10 scan --full)
is "$before" "$(tags)" "for a full scan, too"
ok "$((some > 3 * all))" "which takes no less than a third of the time ($some, $all ms)"
finish
