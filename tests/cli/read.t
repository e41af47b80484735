#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed read: what is read in single messages, without any archive.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

mail Sent subject='Hello = "hi"' date='2026-03-02 10:00' \
	body='Hello Bo, the ladder is here.'
run owed read --me=anna@shop.example --format=json "$file"
status 0 "a file is read"
is "$(json '@$d')" 1 "one object per message"
is "$(json '$d->[0]{direction}')" ours "written by us"
is "$(json '$d->[0]{date}')" "2026-03-02T10:00:00+00:00" "with its moment"
is "$(json '$d->[0]{id}')" "$id" "and its id"
is "$(json '$d->[0]{role}')" letter "a person wrote it"
is "$(json 'exists $d->[0]{amount} ? 1 : 0')" 0 "absent facts are absent keys"

run owed read --me=@shop.example --format=json --format-version=1 "$file"
is "$(json '$d->[0]{direction}')" ours "a whole domain may be ours"
run owed read --me=anna+x@shop.example --format=json "$file"
is "$(json '$d->[0]{direction}')" theirs "another mailbox is not"
notmuch_config ANNA@shop.example
run owed read --format=json "$file"
is "$(json '$d->[0]{direction}')" ours "the notmuch configuration tells who we are"
mkdir -p "$HOME/.config/owed"
echo 'return { api = 1, me = { "bo@client.example" } }' \
	>"$HOME/.config/owed/rules.lua"
run owed read --format=json "$file"
is "$(json '$d->[0]{direction}')" ours "what the rules say stands beside that"
rm "$HOME/.config/owed/rules.lua"

run sh -c 'owed read --format=json <"$1"' sh "$file"
is "$(json '$d->[0]{file}')" - "standard input is read"
run owed read --format=json "$file" "$T/none" "$file"
status 1 "a file that is not there fails"
is "$(json '@$d')" 2 "and the others are read"
err_has "$T/none: " "the error names it"
is "$(wc -l <"$T/err")" 1 "in one line"

printf 'Subject: a\033]0;b\007c\nFrom: x@y.example\n\n\033[31mred \342\200\256evil\n' >"$T/evil"
run owed read "$T/evil"
is "$(LC_ALL=C grep -c "$(printf '[\033\007]')" "$T/out")" 0 \
	"no control character reaches the terminal"
run owed read --format=json "$T/evil"
is "$(LC_ALL=C grep -c "$(printf '[\033\007\342]')" "$T/out")" 0 \
	"nor in JSON"
is "$(json '$d->[0]{text} =~ /\x{202e}/ ? 1 : 0')" 1 "which loses nothing"

run owed read --format=yaml "$file"
status 2 "an unknown format is wrong usage"
run owed read --format-version=2 "$file"
status 2 "so is another version"
run owed read --frobnicate "$file"
status 2 "and an unknown option"
one_error "in one line"
run owed frobnicate
status 2 "and an unknown command"
run owed --now=yesterday read "$file"
status 2 "and a moment that is none"
run sh -c 'owed read "$1" >/dev/full' sh "$file"
status 1 "a full disk is an error"

finish
