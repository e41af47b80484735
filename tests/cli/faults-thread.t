#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A thread without end: a robot answers every letter, itself too. FAULT_THREAD
# is how many letters that makes.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

letters=${FAULT_THREAD:-2000}
notmuch_config anna@shop.example
mail Sent id=q1@shop.example subject="Quotation Q-12" \
	body="Please find attached our quotation Q-12 for two ladders."
mkdir -p "$MAIL/Inbox/cur"
# The shorter the thread, the longer its letters: 16 MB of them. Named in their
# order, as libnotmuch takes long to join threads that it met in pieces.
perl -e 'my ($n, $dir) = @ARGV;
	my $words = "We have written down what you told us.\n" x (400_000 / $n);
	for my $i (1 .. $n) {
		my $file = sprintf "%s/%07d.long:2,S", $dir, $i;
		open my $out, ">", $file or die;
		my $to = $i > 1 ? "l" . ($i - 1) . "\@client.example"
			: "q1\@shop.example";
		printf $out "From: Auto <robot\@client.example>\n"
			. "To: anna\@shop.example\nSubject: Re: Quotation Q-12\n"
			. "Auto-Submitted: auto-replied\n"
			. "Date: %d Mar 2026 %02d:%02d:%02d +0000\n"
			. "Message-ID: <l$i\@client.example>\n"
			. "References: <q1\@shop.example> <$to>\n\nThank you for your mail.\n%s",
			2 + $i / 43200, 11 + $i / 3600 % 12, $i / 60 % 60,
			$i % 60, $words;
	}' "$letters" "$MAIL/Inbox/cur"
notmuch new --quiet
is "$(notmuch count --output=threads '*') $(notmuch count '*')" \
	"1 $((letters + 1))" "a thread of $letters automatic answers"

peak owed --now=2026-03-20 scan
status 0 "is judged"
is "$(notmuch search --output=tags id:q1@shop.example | grep -c owed/due)" 1 \
	"is no answer"
# All letters of one company are held at a time, but not all their words.
ok "$((peak > 40 + letters / 400))" "within 40 MB and 2.5 kB a letter ($peak)"
finish
