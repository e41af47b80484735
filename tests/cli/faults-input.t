#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Mail and surroundings that nobody sends or sets up on a good day: huge
# headers, endless nesting, threads of many; no home, no UTF-8, no room for the
# output.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

# letter NAME PERL: what PERL prints becomes the mail $T/NAME.eml.
letter() {
	perl -e 'sub head { print "From: Bo <bo\@client.example>\n",
		"To: anna\@shop.example\nSubject: Re: Quote Q-12\n",
		"Date: Mon, 2 Mar 2026 10:00:00 +0000\n",
		"Message-ID: <odd\@client.example>\n", @_ } '"$2" >"$T/$1.eml"
}
# reads NAME MEGABYTES TEXT: the letter is read, within that much memory.
reads() {
	peak owed read --format=json "$T/$1.eml"
	status 0 "$3"
	is "$(json '$d->[0]{id}')" odd@client.example "and is read"
	if [ "$peak" -le "$2" ]; then
		ok 0 "within $2 MB"
	else
		ok 1 "within $2 MB"
		echo "# $peak MB"
	fi
}

# --- odd letters --------------------------------------------------------------
letter recipients 'head "Cc: ", join(",\n ", map { "Person $_ <p$_\@c.example>" }
	1 .. 1000), "\n\nWe accept your offer.\n"'
reads recipients 64 "a thousand recipients"
letter header 'head "X-Long: ", "x" x 10_000_000, "\n\nWe accept.\n"'
reads header 100 "a header of 10 MB"
letter folded 'head "References: ", "<r\@c.example>\n " x 500_000,
	"<q\@shop.example>\n\nWe accept.\n"'
reads folded 100 "half a million references"
letter parts 'head "Content-Type: multipart/mixed; boundary=b\n\n",
	"--b\n\nWe accept your offer.\n",
	"--b\nContent-Type: application/pdf\n\nx\n" x 10_000, "--b--\n"'
reads parts 100 "ten thousand parts"
letter nested 'head map({ "Content-Type: multipart/mixed; boundary=b$_\n\n--b$_\n" }
	1 .. 64), "\nWe accept your offer.\n"'
reads nested 64 "64 levels of nesting"
letter attached 'head "Content-Type: multipart/mixed; boundary=b\n\n",
	"--b\n\nWe accept your offer.\n--b\nContent-Type: application/zip\n",
	"Content-Transfer-Encoding: base64\n",
	"Content-Disposition: attachment; filename=all.zip\n\n";
	print "QUJD" x 19, "\n" for 1 .. 2_600_000; print "--b--\n"'
reads attached 64 "an attachment of 200 MB"
rm -f "$T/attached.eml"

# --- surroundings -------------------------------------------------------------
notmuch_config anna@shop.example
mail Sent id=q1@shop.example subject="Quotation Q-12" \
	body="Please find attached our quotation Q-12 for two ladders."
notmuch new --quiet
for command in list "list --format=json" "show id:q1@shop.example" \
	"read $T/nested.eml"; do
	rc=0
	# shellcheck disable=SC2086 # the words of a command
	owed --now=2026-03-20 $command >/dev/full 2>"$T/err" || rc=$?
	: >"$T/out"
	status 1 "owed $command into a full disk fails"
	one_error "and says so"
done
run env -u HOME owed --now=2026-03-20 list
status 1 "no HOME and nothing instead"
one_error "is told in one line"
err_has "HOME" "that names it"
run env -u HOME XDG_CONFIG_HOME="$T/c" XDG_DATA_HOME="$T/d" \
	XDG_CACHE_HOME="$T/k" XDG_STATE_HOME="$T/s" owed --now=2026-03-20 list
status 0 "the XDG folders are enough"
mail Sent id=q2@shop.example to='"Müller" <m@other.example>' \
	subject="Angebot für Türen" date="2026-03-03 10:00" \
	body="Anbei unser Angebot Nr. 77 über zwei Türen. Wir freuen uns auf Ihre Antwort."
notmuch new --quiet
for locale in C POSIX nowhere.nothing; do
	run env LC_ALL=$locale owed --now=2026-03-20 list
	status 0 "locale $locale"
	out_has "2 cases" "lists all"
done
run env LC_ALL=C owed --now=2026-03-20 list --format=json
is "$(json 'scalar(grep { $_->{subject} eq "Angebot f\x{fc}r T\x{fc}ren" } @$d)')" \
	1 "JSON is UTF-8 in every locale"

# --- a clock that jumps -------------------------------------------------------
run owed --now=2026-03-20 scan
before=$(notmuch dump --include=tags)
run owed --now=2025-01-01 scan
status 0 "a scan a year before"
run owed --now=2026-03-20 scan
is "$(notmuch dump --include=tags)" "$before" "and back: the tags are the same"

# --- one thread of many companies ---------------------------------------------
# Each of them is judged from the whole thread, in which all ask.
# asks COUNT: so many offers to as many companies, each in answer to the last.
asks() {
	rm -rf "$MAIL" "$HOME/.cache"
	mkdir -p "$MAIL/Sent/cur"
	perl -e 'my ($n, $dir) = @ARGV;
		for my $i (1 .. 2 * $n) {
			my $offer = int(($i + 1) / 2);
			open my $out, ">", "$dir/$i.asks:2,S" or die;
			printf $out "From: anna\@shop.example\n"
				. "To: bo\@client%s.example\nSubject: %s %s\n"
				. "Date: Mon, %d Mar 2026 %02d:00:00 +0000\n"
				. "Message-ID: <a%s\@shop.example>\n"
				. "In-Reply-To: <a%s\@shop.example>\n\n%s %s.\n",
				$offer, $i % 2 ? "Quotation" : "Re: Quotation",
				"Q-$offer", 2 + $i / 24, $i % 24, $i, $i - 1,
				$i % 2 ? "Please find attached our quotation"
				: "The colours are blue and red, of quotation",
				"Q-$offer";
		}' "$1" "$MAIL/Sent/cur"
	notmuch new --quiet
}
# Milliseconds of processor for a list of everything; how many cases there are.
listing() {
	perl -e 'my $lines = () = qx(owed --now=2026-04-10 list --all --format=json)
			=~ /"thread"/g;
		my (undef, undef, $user, $system) = times;
		printf "%d %d", 1000 * ($user + $system), $lines'
}
asks 60
few=$(listing)
asks 120
many=$(listing)
is "${few#* } ${many#* }" "60 120" "each company of a long thread has its case"
ok "$((${many% *} > 4 * ${few% *}))" \
	"twice as many take at most four times as long (${few% *}, ${many% *} ms)"
finish
