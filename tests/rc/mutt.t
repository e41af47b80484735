#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# contrib/owed.rc in the real Mutt, which knows no tags: the list of due cases,
# its keys in index and pager, one letter or several, letters that mean harm.
# shellcheck disable=SC2016 # muttrc and hostile mail have their own dollars
# shellcheck source-path=SCRIPTDIR
. "$(dirname "$0")/lib.sh"

archive
cat >"$T/muttrc" <<END
source "$T/rc"
set spoolfile="$MAIL/Sent"
source "$TOP/contrib/owed.rc"
END
cd "$T" || exit 1
list="$HOME/.cache/owed/due"

open mutt -n -F "$T/muttrc"
see 'Gates' "the sent folder is open"
keys ,d
see 'owed/due .M' ",d lists the due cases"
see '->.*Ladders' "by the letters that asked"
is "$(find "$list" -type l | wc -l)/$(find "$list" -type f | wc -l)" 5/0 \
	"as links"
follow_up mutt Ladders q1@shop.example
notmuch new --quiet
chased mutt q1@shop.example

# ---- to look at --------------------------------------------------------------
to_subject Gates
paged ,w Gates ",w shows why"
paged ,p 'step 2 of 5' ",p previews the ladder"
paged ,c other.example ",c shows the contacts"

# ---- several at once, one, and in the pager ------------------------------------
keys 'T~s Gates|~s Doors'
enter
keys ,z
for day in 12 13; do
	see 'until when' ",z asks for a day for each tagged letter"
	keys "2026-03-$day"
	enter
	count 1 tag:owed/until/2026-03-$day "and holds one case"
done
gone Gates "both leave the list"
gone Doors "at once"
to_subject Fences
answer ,x 'ended how' ''
see '->.*Fences' "nothing typed leaves it open"
answer ,m 'letter is what' not
count 1 'tag:owed/not and id:q5@shop.example' ",m says that it asks nothing"
gone Fences "and it leaves the list"
to_subject Ladders
enter
see 'Subject: Ladders' "a letter in the pager"
paged ,w Ladders ",w works there"
answer ,x 'ended how' won
count 1 'tag:owed/won and id:q1@shop.example' ",x closes it there"
back
to_folder "=Sent" Sent
to_subject Ladders
keys ,u
count 0 tag:owed/won ",u takes that back, in any folder"
back
mail . from=late@else.example date='2026-03-09 07:00'
keys ,s
see '1 new, ' ",s indexes what came"
see '[0-9] open, [0-9] due' "and scans"
any_key

# ---- letters that mean harm ------------------------------------------------------
to_folder "=Sent" Sent
to_subject ^Hostile
paged ,w Hostile "why"
paged ,p Hostile "preview"
paged ,c fourth.example "contacts"
rm -f "$T/sent"
keys ,f
see 'Subject: .*Hostile' "a draft"
send "that is sent"
back
to_subject ^Hostile
answer ,x 'ended how' handled
count 1 tag:owed/closed "it is closed"
back

# ---- a folder that is not ours to empty --------------------------------------------
touch "$list/cur/letter"
keys ,d
refused 'letter, which owed did not put there' \
	"a list with anything else in it is not made"
see 'was not made' "and not opened"
[ -f "$list/cur/letter" ]
ok $? "nor emptied"
ended mutt

# ---- with the system's own settings --------------------------------------------
rm "$list/cur/letter"
owed reopen id:q2@shop.example >/dev/null
key=U
open OWED_KEY=U mutt -F "$T/muttrc"
see 'Gates' "mutt with the system's settings"
keys Ud
see 'owed/due .M' "the system's, with another key: Ud lists the due cases"
follow_up "the system's" Gates q2@shop.example
answer Uz 'until when' 3d
count 1 'tag:owed/held and id:q2@shop.example' "the system's: Uz"
back
ended "the system's"

is "$(find "$T" -name 'PWN*' -o -path "$MAIL" -prune | grep -v "$MAIL")" "" \
	"nothing from mail was run"
finish
