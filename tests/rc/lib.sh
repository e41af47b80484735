# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lib: real mail clients in a terminal: an archive with due cases, a fake
# sendmail, editor and pager, keys that are typed and screens that are read.
# A test waits for what it wants to see, never for a time.
#
# shellcheck source-path=SCRIPTDIR/../cli
. "$(dirname "$0")/../cli/lib.sh"

trap '$tm kill-server 2>/dev/null; rm -rf "$T"' EXIT
tm="tmux -S $T/tmux -f /dev/null"
mkdir "$T/bin"
cat >"$T/bin/owed" <<END
#!/bin/sh
exec "$TOP/build/owed" --now=2026-03-09 "\$@"
END
# What is sent, in full, once it is all there.
cat >"$T/bin/sendmail" <<END
#!/bin/sh
cat >"$T/sending" && mv "$T/sending" "$T/sent"
END
cat >"$T/bin/editor" <<END
#!/bin/sh
echo "PS: a line of my own." >>"\$1"
END
cat >"$T/bin/pager" <<END
#!/bin/sh
cat >"$T/paging" && mv "$T/paging" "$T/paged"
END
chmod +x "$T/bin/"*
PATH="$T/bin:$PATH"
export PAGER="$T/bin/pager" TERM=xterm-256color

esc=$(printf '\033')
quote='Dear Bo,

please find attached our quotation Q-12 for two ladders at EUR 1,250.00.
I look forward to your answer.

Kind regards,
Anna Molina'
# Everything that a shell, muttrc or a terminal would obey.
hostile_id='x"`touch${IFS}PWN`$(touch${IFS}PWN);'"'"'touch&PWN@shop.example'

# archive: five due cases (Ladders, Gates, Doors, Fences, Hostile), one letter
# of a stranger.
archive() {
	notmuch_config anna@shop.example
	mail Sent id=q1@shop.example subject='Ladders' body="$quote" \
		date='2026-03-02 10:00'
	mail Sent id=q2@shop.example subject='Gates' body="$quote" \
		to=eva@other.example date='2026-03-02 09:00'
	mail Sent id=q3@shop.example subject='Doors' body="$quote" \
		to=tim@third.example date='2026-03-02 08:00'
	mail Sent id=q5@shop.example subject='Fences' body="$quote" \
		to=kim@fifth.example date='2026-03-02 08:30'
	mail Sent id="$hostile_id" body="$quote" date='2026-03-02 07:00' \
		subject="Hostile \"Q\"; \`touch PWN\` \$(touch PWN) '; touch PWN; ${esc}]0;x =?utf-8?Q?=0Apush_q=1b[2J?=" \
		to='"a`touch PWN`$(touch PWN);|touch PWN" <zed@fourth.example>' \
		header="X-Label: \`touch PWN\`
X-Folded: a
 ';touch PWN;'"
	mail . from=news@else.example subject=News date='2026-03-09 06:00'
	# A file name is not ours to choose, either.
	mv "$MAIL/Sent/cur" "$MAIL/Sent/x"
	mkdir -p "$MAIL/Sent/cur" "$MAIL/Drafts/cur" "$MAIL/Drafts/new" \
		"$MAIL/Drafts/tmp"
	for each in "$MAIL/Sent/x/"*; do
		base=${each##*/}
		mv "$each" "$MAIL/Sent/cur/${base%:2,S};\`touch PWN\`\$(touch PWN)':2,S"
	done
	rmdir "$MAIL/Sent/x"
	mkdir -p "$HOME/.config/owed"
	echo 'return { api = 1, silence_tags = true }' \
		>"$HOME/.config/owed/rules.lua"
	notmuch new --quiet
	notmuch tag +sent -inbox -- folder:Sent
	owed scan >/dev/null
	cat >"$T/rc" <<-END
		set folder="$MAIL" record="$MAIL/Sent" postponed="$MAIL/Drafts" mbox_type=Maildir
		set sendmail="$T/bin/sendmail" editor="$T/bin/editor" sleep_time=0 arrow_cursor abort_unmodified=no
		set sort=date header_cache="" realname="Anna Molina" from=anna@shop.example
		set index_format="%s"
	END
}

# open PROGRAM...: in a terminal of its own; its errors go to $T/err.
open() {
	rm -f "$T/err" "$T/sent" "$T/paged"
	$tm has-session -t hold 2>/dev/null ||
		$tm new-session -d -s hold -x 120 -y 30 'exec sleep 600'
	$tm kill-session -t t 2>/dev/null
	$tm new-session -d -s t -x 120 -y 30 \
		"cd '$T' && $* 2>'$T/err'; echo EXIT=\$?; exec sleep 600"
}
screen() {
	$tm capture-pane -p -t t
}
# becomes COMMAND: it succeeds within fifteen seconds.
becomes() {
	for _ in $(seq 300); do
		if eval "$1"; then
			return 0
		fi
		sleep 0.05
	done
	return 1
}
# comes COMMAND NAME: a test that it does.
comes() {
	if becomes "$1"; then
		ok 0 "$2"
		return
	fi
	ok 1 "$2"
	echo "# never: $1"
	screen | grep -v '^ *│* *$' | sed 's/^/# /'
}
# see PATTERN NAME: it comes on the screen.
see() {
	comes "screen | grep -qE -- '$1'" "$2"
}
# gone SUBJECT NAME: the index is in view, and has no such line.
gone() {
	comes "screen | grep -q '^.*->' && ! screen | grep -q '$1'" "$2"
}
keys() {
	$tm send-keys -t t -l "$1"
}
enter() {
	$tm send-keys -t t Enter
}
# command LINE: on the client's command line.
command() {
	keys ":$1"
	enter
}
ended() {
	keys qq
	see 'EXIT=0' "$1: it ends well"
	is "$(cat "$T/err")" "" "$1: without a word of complaint"
}
# to_subject SUBJECT: the cursor on that line.
to_subject() {
	back
	$tm send-keys -t t Home
	keys "/~s $1"
	enter
	becomes "screen | grep -qE -- '->.*${1#^}'" ||
		see "->.*${1#^}" "the cursor on $1"
}
# to_folder NAME [AS]: it is opened, and shown AS. What is typed while the
# client comes back from a command is thrown away, so it may be typed again.
to_folder() {
	back
	for _ in 1 2 3; do
		keys c
		becomes "screen | grep -q 'Open mailbox'" || continue
		keys "$1"
		enter
		becomes "screen | grep -qE '${2:-$1} .M'" && break
	done
	see "${2:-$1} .M" "$1 is open"
}
# is_back: the client's own screen is in view, not that of a command.
is_back() {
	screen | head -n 1 | grep -qE '^(q:Quit|i:Exit)'
}
# back: what is typed before is thrown away.
back() {
	becomes is_back || see 'q:Quit|i:Exit' "the client is back"
}
# any_key: it waits for one; a key that comes too early is thrown away.
any_key() {
	for _ in $(seq 20); do
		! is_back || return
		! screen | grep -q 'Press any key' || keys _
		sleep 0.5
	done
	back
}
# refused WORDS NAME: a command fails with WORDS.
refused() {
	comes "grep -q '$1' '$T/err'" "$2"
	becomes '! is_back'
	any_key
	: >"$T/err"
}
# count NUMBER SEARCH NAME: so many letters come to be found.
count() {
	comes '[ "$(notmuch count -- '"'$2'"')" = '"$1 ]" "$3"
}
# paged KEY WORDS NAME: what the pager was given after KEY.
paged() {
	rm -f "$T/paged"
	keys "$1"
	comes '[ -s "$T/paged" ]' "$3"
	has "$T/paged" "$2" "with \"$2\""
}
# answer KEY QUESTION WORD: KEY asks and gets WORD.
answer() {
	keys "$1"
	becomes "screen | grep -q '$2'" || see "$2" "$1 asks"
	keys "$3"
	enter
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

# follow_up PROGRAM SUBJECT ID: from the index to what is sent, and until the
# index is back.
follow_up() {
	rm -f "$T/sent"
	to_subject "$2"
	keys "${key-,}f"
	see "Subject: *Re: $2" "$1: the key f opens the draft of $2"
	send "$1: it is sent"
	[ -f "$T/sent" ] || return
	sed '/^$/q' "$T/sent" | tr -d '\n' >"$T/head"
	has "$T/head" "In-Reply-To: <$3>" "$1: in reply to our letter"
	has "$T/sent" "Kind regards," "$1: with the text"
	has "$T/sent" "PS: a line of my own." "$1: as it was edited"
	back
	is "$(find "$HOME/.local/state/owed" -type f | wc -l)" 0 \
		"$1: the outbox is empty again"
	command 'echo "[$postponed/$wait_key/$pipe_decode/$pipe_split/$auto_tag]"'
	see '^\[.*Drafts/no|^\[.*Drafts/yes/no/no/no\]' \
		"$1: the settings are as before"
}

# chased PROGRAM ID: the letter that was sent is a chase, and the case waits.
# It was sent by the real clock.
chased() {
	"$TOP/build/owed" scan >/dev/null
	is "$(notmuch count "tag:owed/due and id:$2")" 0 "$1: it is due no more"
	run "$TOP/build/owed" list --all --format=json
	is "$(json 'join " ", map { "$_->{chases} $_->{state}" }
		grep { $_->{id} eq q('"$2"') } @$d')" "1 waiting" \
		"$1: the case waits after one chase"
	owed scan >/dev/null
}
