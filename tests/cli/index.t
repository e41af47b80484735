#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed index: new, moved and deleted mail, with a notmuch configuration and
# without one.
. "$(dirname "$0")/lib.sh"

# --- without notmuch ---------------------------------------------------------
run owed index
status 1 "no archive and no folder fails"
one_error "in one line"
err_has "owed index ~/Mail" "which says what to type"

mail . subject=One
mail Sent subject=Two
before=$(find "$MAIL" | sort | md5sum)
run owed index "$MAIL"
status 0 "a folder makes an archive"
out_has "2 new, 0 moved, 0 gone" "and says what came"
is "$(find "$MAIL" | sort | md5sum)" "$before" "nothing is written to the mail"
is "$(stat -c %a "$HOME/.local/share/owed")" 700 "the archive is private"
is "$(stat -c %a "$HOME/.local/share/owed/archive.conf")" 600 \
	"so is what describes it"
run owed scan
status 1 "nobody said which addresses are ours"
err_has "set me in rules.lua" "which a scan tells"
run env EMAIL="Anna <anna@shop.example>" owed scan
status 0 "what mail programs go by is good enough"

# Times of folders within the second of the index are not trusted, so what
# changes here changed some minutes ago, each time later than the last.
minutes=60
settle() {
	minutes=$((minutes - 1))
	for changed; do
		touch -d "$minutes minutes ago" "$changed"
	done
}
settle "$MAIL" "$MAIL/cur" "$MAIL/new" "$MAIL/tmp" "$MAIL/Sent" "$MAIL/Sent/"*
run owed index
run owed index
out_has "0 new, 0 moved, 0 gone" "a second time there is nothing to do"

own="notmuch --config=$HOME/.local/share/owed/archive.conf"
$own tag +kept id:m1@test.example
mkdir -p "$MAIL/Archive/2026/cur"
mv "$MAIL/cur/"1.test* "$MAIL/Archive/2026/cur/"
mail . subject=Three
settle "$MAIL" "$MAIL/cur" "$MAIL/Archive" "$MAIL/Archive/2026" \
	"$MAIL/Archive/2026/cur"
run owed index
out_has "1 new, 1 moved, 0 gone" "moved mail is found in its new folder"
is "$($own search --output=files tag:kept)" \
	"$(echo "$MAIL/Archive/2026/cur/"1.test*)" "and keeps its tags"

rm "$MAIL/Sent/cur/"*
settle "$MAIL/Sent/cur"
run owed index
out_has "0 new, 0 moved, 1 gone" "deleted mail goes"
rm -r "$MAIL/Archive"
settle "$MAIL"
run owed index
out_has "0 new, 0 moved, 1 gone" "so does the mail of a deleted folder"
mail Archive/2026 subject=Four
run owed index
out_has "1 new" "and a folder that comes back is read"
is "$($own count '*')" 2 "the index holds what is there"

# A folder that is empty when it is first seen, in one that stays as it is.
mkdir -p "$MAIL/later/cur" "$MAIL/later/new" "$MAIL/later/tmp"
touch -d "2026-01-01" "$MAIL/later" "$MAIL"
run owed index
mail later subject=Five
touch -d "2026-01-01" "$MAIL/later" "$MAIL"
run owed index
out_has "1 new" "the first mail of an empty folder is seen"
rm "$MAIL/later/cur/"*
run owed index
out_has "1 gone" "and its going"

run owed index "$T"
status 1 "another folder is refused"
one_error "in one line"
run owed index "$MAIL" more
status 2 "two folders are wrong usage"

# --- with a notmuch configuration --------------------------------------------
notmuch_config anna@shop.example
run owed index
status 0 "with a configuration its archive is made"
is "$(notmuch count '*')" 2 "as notmuch new would"
is "$(notmuch search --output=tags '*' | tr '\n' ' ')" "inbox " \
	"with the tags for new mail"
is "$(notmuch new --no-hooks 2>&1)" "No new mail." "notmuch agrees"
mkdir -p "$MAIL/.git" "$MAIL/skipped"
echo "no mail at all" >"$MAIL/cur/readme"
mail skipped subject=Ignored
notmuch config set new.ignore skipped
run owed index
out_has "0 new, 0 moved, 0 gone, 1 no mail" "ignored folders are left alone"
run owed index "$T"
status 1 "a folder that is not the configuration's is refused"
err_has "leave the folder out" "with the reason"

finish
