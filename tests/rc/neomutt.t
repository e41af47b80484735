#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# contrib/owed-neomutt.rc in the real NeoMutt: its mailboxes, its keys in index
# and pager, one letter or several, and letters that mean harm.
# shellcheck disable=SC2016 # muttrc and hostile mail have their own dollars
# shellcheck source-path=SCRIPTDIR
. "$(dirname "$0")/lib.sh"

archive
is "$(notmuch count tag:owed/due)" 5 "five cases are due"
cat >"$T/neomuttrc" <<END
source "$T/rc"
set nm_default_url="notmuch://$MAIL" virtual_spool_file=yes nm_record=yes
set sidebar_visible sidebar_width=18
source "$TOP/contrib/owed-neomutt.rc"
source "$TOP/contrib/owed-status.rc"
set timeout=1 mail_check_stats_interval=1
END
cd "$T" || exit 1

open neomutt -n -F "$T/neomuttrc"
see 'Due \[M' "Due is open"
see '! quote +7d  Ladders' "each line says state, kind and silence"
see '^Due +5' "the sidebar counts"
see 'owed:5 ' "so does the status line"

follow_up neomutt Ladders q1@shop.example
count 2 subject:Ladders "the sent letter is in the archive"
new=$(notmuch search --output=messages subject:Ladders and not id:q1@shop.example)
is "$(notmuch search --output=tags "$new" | tr '\n' ' ')" "sent " \
	"with no tag of the case"
chased neomutt q1@shop.example

# ---- to look at ------------------------------------------------------------------
to_subject Gates
paged ,w 'Gates' ",w shows why"
paged ,p 'step 2 of 5' ",p previews the ladder"
paged ,c 'other.example' ",c shows the contacts"

# ---- several at once ---------------------------------------------------------------
keys 'T~s Gates|~s Doors'
enter
keys ,z
for day in 12 13; do
	see 'until when' ",z asks for a day for each tagged letter"
	keys "2026-03-$day"
	enter
	count 1 tag:owed/until/2026-03-$day "and holds one case"
done
is "$(notmuch count tag:owed/until/2026-03-12 and '(id:q2@shop.example or id:q3@shop.example)')" \
	1 "which was tagged"
gone Gates "both leave the folder"
gone Doors "at once"
see '->.*Ladders' "the cursor is on the next one"
see '^Held +2' "and both are counted as held"

# ---- the other mailboxes -----------------------------------------------------------
to_folder Held
see 'z quote +7d  Doors' "with its mark"
to_subject Doors
keys ,u
count 1 'tag:owed/due and id:q3@shop.example' ",u takes the snooze back"
gone Doors "and it leaves this folder"
keys ,d
see 'Due \[M' ",d opens Due"
see '! quote +7d  Doors' "where it stands again"

# ---- one, in the index and in the pager ----------------------------------------------
to_subject Doors
answer ,x 'ended how' ''
see '->.*Doors' "nothing typed leaves it open"
is "$(notmuch count tag:owed/won)" 0 "as it was"
answer ,x 'ended how' won
count 1 'tag:owed/won and id:q3@shop.example' ",x closes it"
gone Doors "and it leaves the folder"
to_subject Fences
enter
see 'Subject: Fences' "a letter in the pager"
paged ,w 'Fences' ",w works there"
answer ,z 'until when' 3d
count 1 'tag:owed/until/2026-03-12 and id:q5@shop.example' ",z works there"
back
see 'Subject: Ladders' "and the next letter is shown"
keys i
gone Fences "the folder is without it"

# A change is seen in the very second in which the client looked.
owed reopen id:q5@shop.example >/dev/null
keys ,d
see '->' "Due again"
to_subject Fences
answer ,m 'letter is what' payment
count 1 'tag:owed/is/payment and id:q5@shop.example' ",m says what it is"
gone Fences "not due as yet, it leaves the folder"
to_folder Payments
see '  payment +7d  Fences' "and stands in this"
to_subject Fences
answer ,m 'letter is what' not
count 1 tag:owed/not ",m says that it asks nothing"
back
comes "! screen | grep -q Fences" "and it leaves the folder"
mail Sent id=late@shop.example subject=Stairs to='Al <al@tenth.example>'
keys ,s
see '[0-9] open, [0-9] due' ",s scans"
any_key
count 1 id:late@shop.example "what was sent meanwhile is indexed first"

# ---- elsewhere a decision leaves the letter where it is ------------------------------
to_folder "=Sent" Sent
to_subject Gates
keys ,u
count 0 'tag:owed/held and id:q2@shop.example' "a case is reopened there"
back
see '->.*Gates' "and stays in view"

# ---- letters that mean harm ------------------------------------------------------------
keys ,d
see 'Due \[M' "Due again"
to_subject ^Hostile
paged ,w 'Hostile' "why"
paged ,p 'Hostile' "preview"
paged ,c 'fourth.example' "contacts"
rm -f "$T/sent"
keys ,f
see 'Subject: .*Hostile' "a draft"
send "that is sent"
back
to_subject ^Hostile
answer ,z 'until when' '`touch PWN`;$(touch PWN)'
refused 'no day is named by' "a day that is none is told"
see '->.*Hostile' "and nothing happens"
to_subject ^Hostile
keys ':set sleep_time=2'
enter
answer ,x 'ended how' handled
count 1 tag:owed/closed "it is closed"
keys ':set ?sleep_time'
enter
see 'sleep_time="2"' "and settings are as before"
keys ':set sleep_time=0'
enter
gone Hostile "and leaves the folder"
ended neomutt

# ---- with the system's own settings --------------------------------------------------
owed reopen id:q3@shop.example >/dev/null
sed -i "1isetenv OWED_KEY U" "$T/neomuttrc"
key=U
open neomutt -F "$T/neomuttrc"
see 'Due \[M' "neomutt with the system's settings: Due is open"
follow_up "the system's" Doors q3@shop.example
to_subject Gates
paged Uw Gates "the system's, with another key: Uw"
answer Ux 'ended how' lost
count 1 'tag:owed/lost and id:q2@shop.example' "the system's: Ux"
back
ended "the system's"

is "$(find "$T" -name 'PWN*' -o -path "$MAIL" -prune | grep -v "$MAIL")" "" \
	"nothing from mail was run"
finish
