#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# doc/TUTORIAL.md, line by line: its files are written, its commands run, with
# a Maildir instead of a server. What needs root is tried by install.t.
# shellcheck disable=SC2016 # the tutorial has its own dollars
. "$(dirname "$0")/lib.sh"

for program in notmuch mbsync msmtp neomutt; do
	command -v "$program" >/dev/null && continue
	echo "1..0 # SKIP no $program here"
	exit 0
done

page=$TOP/doc/TUTORIAL.md
rm -rf "$MAIL"

# What stands in a block behind "`~/FILE`:" becomes that file; blocks of sh
# become numbered scripts.
awk -v home="$HOME" -v scripts="$T/step" '
	/^`~\/.*`:$/ { name = home substr($0, 3, length($0) - 4) }
	/^```/ {
		if (out) { close(out); out = ""; next }
		if ($0 == "```sh") out = scripts "" ++n
		else { out = name; folder = name; sub(/\/[^\/]*$/, "", folder)
			system("mkdir -p " folder) }
		next
	}
	out { print >out }' "$page"
rules=$HOME/.config/owed/rules.lua
mv "$rules" "$T/rules.lua"
is "$(ls "$T"/step* | wc -l)" 7 "the tutorial has seven steps"

# --- 2: fetch and index ------------------------------------------------------
# The server is a folder here; all else is as it stands in the tutorial.
far=$T/far
MAIL=$far
mail Sent id=q12@shop.example subject="Quotation Q-12" \
	date="$(date -d '20 days ago')" body='Please find attached our quotation Q-12.
I look forward to your answer.'
mail Inbox from=eva@other.example to=anna@shop.example \
	date="$(date -d '1 hour ago')"
MAIL=$HOME/Mail
perl -0pi -e "s{IMAPAccount.*?\n\n}{}s;
	s{IMAPStore far\nAccount shop}{MaildirStore far\nPath $far/\nInbox $far/Inbox\nSubFolders Verbatim}" \
	"$HOME/.mbsyncrc"
run sh -eu "$T/step3"
status 0 "mail is fetched and indexed"
hasnt "$T/err" "Ignoring" "without a word about files that are no mail"
is "$(notmuch count from:anna@shop.example)" 1 "with the sent letter"

# --- 3: owed -----------------------------------------------------------------
run sh -eu "$T/step4"
status 0 "owed scan, owed list"
out_has "1 case: 1 due" "finds the case"
run sh -eu "$T/step5"
status 0 "the hook is installed and runs"
notmuch tag -owed/due id:q12@shop.example
notmuch new >"$T/out" 2>"$T/err"
is "$(notmuch count tag:owed/due)" 1 "it scans"

# --- 4: NeoMutt and msmtp ----------------------------------------------------
chmod 600 "$HOME/.msmtprc"
echo secret >"$HOME/.password"
run sh -c 'echo | msmtp --pretend bo@client.example'
status 0 "msmtp understands its file"
out_has "host = smtp.shop.example" "and would send by that server"
mkdir -p "$T/share"
sed "s|/usr/local/share/owed/contrib|$TOP/contrib|" "$HOME/.neomuttrc" \
	>"$T/neomuttrc"
run neomutt -F "$T/neomuttrc" -D
status 0 "NeoMutt understands its file"
is "$(cat "$T/err")" "" "without a word"
out_has 'set nm_default_url = "notmuch://' "and knows the archive"
is "$(tail -1 "$T/step6")" neomutt "then it is started"

# --- 5: rules ----------------------------------------------------------------
run owed rules --diff "$T/rules.lua"
out_has "1 open cases would stand elsewhere" "the rules change something"
mv "$T/rules.lua" "$rules"
run sh -eu "$T/step7"
status 0 "the rules are right"
out_has "1/2" "and on"

finish
