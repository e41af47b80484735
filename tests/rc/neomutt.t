#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The keys of contrib/owed.rc in the real NeoMutt and Mutt, in a terminal.
# shellcheck disable=SC2016 # muttrc and hostile mail have their own dollars
# shellcheck source-path=SCRIPTDIR/../cli
. "$(dirname "$0")/../cli/lib.sh"

trap '$tm kill-server 2>/dev/null; rm -rf "$T"' EXIT
tm="tmux -S $T/tmux -f /dev/null"
mkdir "$T/bin"
cat >"$T/bin/owed" <<END
#!/bin/sh
exec "$TOP/build/owed" --now=2026-03-09 "\$@"
END
cat >"$T/bin/sendmail" <<END
#!/bin/sh
cat >"$T/sending" && mv "$T/sending" "$T/sent"
END
cat >"$T/bin/pager" <<END
#!/bin/sh
cat >"$T/paged"
END
chmod +x "$T/bin/"*
PATH="$T/bin:$PATH"
export PAGER="$T/bin/pager" TERM=xterm-256color

notmuch_config anna@shop.example
esc=$(printf '\033')
quote='Dear Bo,

please find attached our quotation Q-12 for two ladders at EUR 1,250.00.
I look forward to your answer.

Kind regards,
Anna Molina'
mail Sent id=q1@shop.example subject='Ladders' body="$quote" \
	date='2026-03-02 10:00'
mail Sent id=q2@shop.example subject='Gates' body="$quote" \
	to=eva@other.example date='2026-03-02 09:00'
mail Sent id=q3@shop.example subject='Doors' body="$quote" \
	to=tim@third.example date='2026-03-02 08:00'
# Everything that a shell, muttrc or a terminal would obey.
mail Sent id='x"`touch${IFS}PWN`$(touch${IFS}PWN);'"'"'touch&PWN@shop.example' \
	subject='Hostile "Q"; `touch PWN` $(touch PWN) '"'; touch PWN; ${esc}]0;x" \
	body="$quote" date='2026-03-02 07:00' \
	to='"a`touch PWN`$(touch PWN)" <zed@fourth.example>'
mail . from=news@else.example subject=News date='2026-03-09 06:00'
mkdir -p "$MAIL/Drafts/cur" "$MAIL/Drafts/new" "$MAIL/Drafts/tmp"
notmuch new --quiet
notmuch tag +sent -inbox -- folder:Sent
owed scan >/dev/null
is "$(notmuch count tag:owed/due)" 4 "four cases are due"

cat >"$T/rc" <<END
set folder="$MAIL" record="$MAIL/Sent" postponed="$MAIL/Drafts" mbox_type=Maildir
set sendmail="$T/bin/sendmail" editor=true sleep_time=0 arrow_cursor abort_unmodified=no
set sort=date header_cache="" realname="Anna Molina" from=anna@shop.example
set index_format="%s"
END
cat >"$T/neomuttrc" <<END
source "$T/rc"
set nm_default_url="notmuch://$MAIL" virtual_spool_file=yes nm_record=yes
source "$TOP/contrib/owed-neomutt.rc"
END
cat >"$T/muttrc" <<END
source "$T/rc"
set spoolfile="$MAIL/Sent"
source "$TOP/contrib/owed.rc"
END

cd "$T" || exit 1
$tm new-session -d -s hold -x 120 -y 30 'exec sleep 600'
# open PROGRAM...: in a terminal of its own; its errors go to $T/err.
open() {
	rm -f "$T/err" "$T/sent" "$T/paged"
	$tm kill-session -t t 2>/dev/null
	$tm new-session -d -s t -x 120 -y 30 \
		"cd '$T' && $* 2>'$T/err'; echo EXIT=\$?; exec sleep 600"
}
screen() {
	$tm capture-pane -p -t t
}
# see PATTERN NAME: it comes on the screen within ten seconds.
see() {
	for _ in $(seq 200); do
		if screen | grep -qE -- "$1"; then
			ok 0 "$2"
			return
		fi
		sleep 0.05
	done
	ok 1 "$2"
	echo "# not on the screen: $1"
	screen | sed 's/^/# /'
}
# comes FILE|COMMAND... NAME: the command succeeds within ten seconds.
comes() {
	for _ in $(seq 200); do
		if eval "$1"; then
			ok 0 "$2"
			return
		fi
		sleep 0.05
	done
	ok 1 "$2"
	echo "# never: $1"
	screen | sed 's/^/# /'
}
# gone SUBJECT NAME: the index is back, and has no such line.
gone() {
	comes "screen | grep -q '^->' && ! screen | grep -q '$1'" "$2"
}
keys() {
	$tm send-keys -t t -l "$1"
}
ended() {
	keys qq
	see 'EXIT=0' "$1: it ends well"
	is "$(cat "$T/err")" "" "$1: without a word of complaint"
}
# to_subject SUBJECT: the cursor on that line.
to_subject() {
	$tm send-keys -t t Home
	keys "/~s $1"
	$tm send-keys -t t Enter
	see "^->.*$1" "the cursor on $1"
}

# send NAME: clients throw away a key that comes while they leave the editor.
send() {
	for _ in 1 2 3 4 5; do
		! screen | grep -q 'y:Send' || keys y
		for _ in $(seq 20); do
			[ ! -s "$T/sent" ] || break 2
			sleep 0.05
		done
	done
	comes '[ -s "$T/sent" ]' "$1"
}

# follow_up PROGRAM SUBJECT ID: from the index to what is sent.
follow_up() {
	to_subject "$2"
	keys ,f
	see 'Security:|Compose' "$1: ,f opens the draft"
	see "Subject: *Re: $2" "$1: of this case"
	send "$1: it is sent"
	[ -f "$T/sent" ] || return
	sed '/^$/q' "$T/sent" | tr -d '\n' >"$T/head"
	has "$T/head" "In-Reply-To: <$3>" "$1: in reply to our letter"
	has "$T/sent" "Kind regards," "$1: with the text"
	is "$(find "$HOME/.local/state/owed" -type f | wc -l)" 0 \
		"$1: the outbox is empty again"
	keys ':echo "[$postponed/$wait_key/$pipe_decode/$pipe_split/$auto_tag]"'
	$tm send-keys -t t Enter
	see '^\[.*Drafts/no|^\[.*Drafts/yes/no/no/no\]' "$1: the settings are as before"
}

# ---- NeoMutt -----------------------------------------------------------------

open neomutt -n -F "$T/neomuttrc"
see 'Due \[M' "neomutt: Due is open"
follow_up neomutt Ladders q1@shop.example
comes '[ "$(notmuch count "subject:Ladders")" = 2 ]' "the sent letter is in the archive"
new=$(notmuch search --output=messages subject:Ladders and not id:q1@shop.example)
is "$(notmuch search --output=tags "$new" | tr '\n' ' ')" "sent " "with no tag of the case"
# It was sent by the real clock.
"$TOP/build/owed" scan >/dev/null
is "$(notmuch count tag:owed/due and id:q1@shop.example)" 0 "and the case is due no more"
run "$TOP/build/owed" list --all --format=json
is "$(json '(grep { $_->{id} eq "q1\@shop.example" } @$d)[0]{chases}')" 1 \
	"after one chase"
owed scan >/dev/null

to_subject Gates
keys ,w
comes '[ -s "$T/paged" ]' ",w shows why"
has "$T/paged" "Gates" "of this case"
rm "$T/paged"
keys ,c
comes '[ -s "$T/paged" ]' ",c shows the contacts"
keys 'T~s Gates|~s Doors'
$tm send-keys -t t Enter
keys ,z
see 'until when' ",z asks for a day for each tagged letter"
for day in 12 13; do
	keys "2026-03-$day"
	$tm send-keys -t t Enter
	comes "[ \$(notmuch count tag:owed/until/2026-03-$day) = 1 ]" \
		"and holds one case"
done
is "$(notmuch count tag:owed/until/2026-03-12 and '(id:q2@shop.example or id:q3@shop.example)')" \
	1 "which was tagged"
gone Gates "both leave the folder"
gone Doors "at once"
owed reopen id:q3@shop.example >/dev/null
sleep 1
keys ,d
see '^->' "Due is opened again"
to_subject Doors
keys ,x
see 'ended how' ",x asks how it ended"
$tm send-keys -t t Enter
see '^->.*Doors' "no answer"
is "$(notmuch count tag:owed/won)" 0 "leaves it open"
keys ,x
see 'ended how' "asked again"
keys won
$tm send-keys -t t Enter
comes '[ "$(notmuch count tag:owed/won and id:q3@shop.example)" = 1 ]' "it is closed"
gone Doors "and leaves the folder"
to_subject Hostile
keys ,f
see 'Subject: *Re: Hostile' "a hostile letter is drafted for"
send "and sent"
to_subject Hostile
keys ,m
see 'letter is what' ",m asks what it is"
keys not
$tm send-keys -t t Enter
comes '[ "$(notmuch count tag:owed/not)" = 1 ]' "and marks it"
ended neomutt

# ---- with the system's own settings --------------------------------------------

owed reopen id:q3@shop.example >/dev/null
open neomutt -F "$T/neomuttrc"
see 'Due \[M' "neomutt with the system's settings: Due is open"
follow_up "the system's" Doors q3@shop.example
ended "the system's"

# ---- Mutt ----------------------------------------------------------------------

notmuch new --quiet
owed reopen id:q2@shop.example >/dev/null
open mutt -n -F "$T/muttrc"
see 'Gates' "mutt: the sent folder is open"
follow_up mutt Gates q2@shop.example
ended mutt

is "$(find "$T" -name 'PWN*')" "" "nothing from mail was run"
finish
