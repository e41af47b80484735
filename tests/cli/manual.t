#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The manual: its pages agree with the program, and its examples work. What
# stands behind "$ " in a display is run on the sample archive; rules are
# loaded by tests/unit/test-examples.c.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

page=$TOP/doc/owed.1
output=$TOP/doc/owed-output.5
for file in "$TOP"/doc/*.[157]; do
	run mandoc -Tlint "$file"
	is "$(grep -v ': referenced manual not found' "$T/out")" "" \
		"$(basename "$file") is good mdoc"
done

# --- every command and option, and none besides ------------------------------
# documented COMMAND: the options of its paragraph, in order of the alphabet
documented() {
	awk -v start=".It Nm Cm $1" '
		index($0 " ", start " ") == 1 { on = 1; print; next }
		/^\.It Nm Cm / || /^\.Sh/ { on = 0 }
		on && /^\.It Fl/' "$page" | grep -o 'Fl -[a-z-]*\|, -[a-z-]*' |
		sed 's/.* -/--/' | sort -u
}
for command in $(owed complete -- '' | cut -f1); do
	is "$(grep -c "^\\.It Nm Cm $command\\( \\|\$\\)" "$page")" 1 \
		"owed(1) has a paragraph on $command"
	is "$(documented "$command")" "$(owed complete -- "$command" -- |
		sed -n 's/^\(--[a-z-]*\).*/\1/p' | grep -v '^--help$' | sort)" \
		"with its options"
done
is "$(grep '^\.It Nm Cm ' "$page" | wc -l)" \
	"$(owed complete -- '' | wc -l)" "and on no command that is none"
is "$(sed -n '/^\.Sh OPTIONS/,/^\.Sh COM/s/^\.It Fl -\([a-z]*\).*/--\1/p' \
	"$page" | sort)" "$(owed complete -- -- | sed 's/[=	].*//' | sort)" \
	"and on the options before a command"

# --- every key of the JSON, and none besides ---------------------------------
cat >"$T/keys.pl" <<'EOT'
use strict;
use warnings;
use JSON::PP;
my ($page, $shown, %root) = @ARGV;
my (%written, %printed, @path, $section);
# The page: one list within another is one object within another.
open my $in, "<", $page or die "$page: $!";
while (<$in>) {
	$section = $1 if /^\.Sh (.*)/;
	push @path, [] if /^\.Bl/;
	pop @path if /^\.El/;
	next unless /^\.It Ic (.*)/ && $section && $root{$section};
	$path[-1] = [ split / , /, $1 ];
	my @keys = ($section);
	for my $level (@path) {
		@keys = map { my $k = $_; map { "$k.$_" } @$level } @keys;
	}
	$written{$_} = 1 for @keys;
}
# The program: arrays are looked through.
sub look {
	my ($path, $value) = @_;
	if (ref $value eq "ARRAY") {
		look($path, $_) for @$value;
	} elsif (ref $value eq "HASH") {
		for my $key (keys %$value) {
			$printed{"$path.$key"} = 1;
			look("$path.$key", $value->{$key});
		}
	}
}
for my $section (keys %root) {
	open my $json, "<", $root{$section} or die "$root{$section}: $!";
	local $/;
	look($section, decode_json(<$json>));
}
# What show prints of a case besides list's keys, and contacts in it.
for my $key (keys %printed) {
	next unless $key =~ /^\Q$shown\E\.(.*)/;
	delete $printed{$key}
		if $written{"LISTED CASES.$1"} || $1 =~ /^contacts\./;
}
print map { "not written: $_\n" } grep { !$written{$_} } sort keys %printed;
print map { "not printed: $_\n" } grep { !$printed{$_} } sort keys %written;
EOT

now=--now=$(sed -n 's/^now: *//p' "$TOP/tests/mail/demo/README.md")
for folder in "$TOP"/tests/mail/demo/*/; do
	for file in "$folder"*.eml; do
		folder=$MAIL/$(basename "$(dirname "$file")")
		mkdir -p "$folder/cur" "$folder/new" "$folder/tmp"
		cp "$file" "$folder/cur/$(basename "$file" .eml):2,S"
	done
done
mkdir -p "$HOME/.config/owed"
cp "$TOP/tests/mail/demo/rules.lua" "$HOME/.config/owed/"
owed index "$MAIL" >/dev/null
owed "$now" scan >/dev/null
owed "$now" list --all --format=json >"$T/cases"
: >"$T/shown"
perl -MJSON::PP -0ne 'print map { "id:$_->{id}\n" } @{ decode_json($_) }' \
	"$T/cases" | sed -n '1p;5p;9p;13p;17p;20p' >"$T/ids"
owed "$now" show "$(paste -sd' ' "$T/ids" | sed 's/ / or /g')" --format=json \
	>"$T/shown"
owed --now=2027-03-01 show "$(tail -1 "$T/ids")" --format=json >"$T/later"
for hour in 09 10 11; do
	mail . from=ida@client.example to=marta@ferri-export.example \
		date="2026-10-29 $hour:00" body='Hello Marta, more to come.

Ida Berg
Tel. +44 20 7946 0958
Mobile: +44 7700 900123'
done
owed index >/dev/null
owed "$now" contacts '*' --format=json >"$T/people"
find "$TOP/tests/mail" "$MAIL" -type f \( -name '*.eml' -o -name '*:2,S' \) \
	-exec owed read --format=json {} + >"$T/letters"
perl -MJSON::PP -e 'my @all;
	for (@ARGV) { local $/; open my $in, "<", $_; push @all, @{ decode_json(<$in>) } }
	print encode_json(\@all)' "$T/shown" "$T/later" >"$T/explained"
run perl "$T/keys.pl" "$output" "EXPLAINED CASES" "LISTED CASES" "$T/cases" \
	"EXPLAINED CASES" "$T/explained" CONTACTS "$T/people" \
	LETTERS "$T/letters"
is "$rc:$(cat "$T/out" "$T/err")" 0: \
	"owed-output(5) tells every key that is printed, and no other"

run owed show --format=json id:none
is "$rc:$(cat "$T/out")" 1: "a document is whole or not there"

# --- README ------------------------------------------------------------------
# What it shows of the sample is what is printed; lists may leave lines out.
sed -n '/^    \$ owed list/,/^## /s/^    //p' "$TOP/README.md" |
	sed 's/id:\.\.\.//' >"$T/readme"
{
	owed "$now" list
	owed "$now" show subject:FT-2026-098
	owed "$now" draft subject:FT-2026-098
} 2>&1 | sed 's/id:.*//' | cut -c1-98 >"$T/printed"
is "$(grep -v '^\$' "$T/readme" | cut -c1-60 | while IFS= read -r line; do
	grep -qF -- "$line" "$T/printed" || echo "$line"
done)" "" "README.md shows what is printed"

# --- examples ----------------------------------------------------------------
# In the folder of one who reads the page: with some rules, on the sample's day.
mkdir "$T/bin" "$T/there"
cat >"$T/bin/owed" <<EOT
#!/bin/sh
case \$1 in
--now=*) exec "$BUILD/owed" "\$@" ;;
*) exec "$BUILD/owed" "$now" "\$@" ;;
esac
EOT
chmod +x "$T/bin/owed"
cp "$TOP/contrib/rules/exporter.lua" "$T/there/rules.lua"
cp "$file" "$T/there/FILE"
sed -n 's/^\$ //p; s/^\.Dl owed/owed/p' "$page" "$TOP"/doc/owed-[rw]*.5 \
	>"$T/examples"
while read -r line; do
	run sh -c 'cd "$1" && PATH=$2:$PATH && eval "$3"' sh "$T/there" \
		"$T/bin" "$line"
	status 0 "$line"
done <"$T/examples"
is "$(($(wc -l <"$T/examples") > 15))" 1 "there are examples"
sed -n '/^#!\/bin\/sh/,/^\.Ed/p' "$page" | grep -v '^\.Ed' >"$T/hook"
run env "PATH=$T/bin:$PATH" sh "$T/hook"
status 0 "the hook"
is "$(grep -c . "$T/out")" 0 "says nothing if nothing changed"

# The example of the JSON is what is printed.
rm -rf "$HOME/.local" "$HOME/.config" "$MAIL"
mail Sent id=q12@shop.example subject="Quotation Q-12" date="2026-03-02 10:00" \
	body='Dear Bo,

please find attached our quotation Q-12 for two ladders at EUR 1,250.00.
I look forward to your answer.

Kind regards,
Anna Molina'
notmuch_config
notmuch new --quiet
owed scan >/dev/null
sed -n '/^\$ owed/,/^\.Ed/p' "$output" | grep -v '^\.Ed' >"$T/wanted"
run sh -c "$(sed -n '1s/^\$ //p' "$T/wanted")"
sed -i 1d "$T/wanted"
# What was read in the letter may become more: that of the page must be there.
until_evidence() { sed '/"evidence"/,$d' "$1"; }
is "$(until_evidence "$T/out")" "$(until_evidence "$T/wanted")" \
	"owed-output(5): the example"
for words in $(sed -n '/"text"/s/ /_/gp' "$T/wanted"); do
	out_has "$(echo "$words" | tr _ ' ')" "with $words"
done

finish
