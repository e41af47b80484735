#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What calls owed from outside: notmuch's hooks, the desktop notices of a rules
# file, units and crontab.
# shellcheck disable=SC2016 # letters have their own dollars
. "$(dirname "$0")/lib.sh"

mkdir "$T/bin"
PATH="$T/bin:$PATH"
fake() {
	printf '#!/bin/sh\n%s\n' "$2" >"$T/bin/$1"
	chmod +x "$T/bin/$1"
}
hooks="$TOP/contrib/hooks"

# ---- the real owed, by notmuch itself ----------------------------------------
notmuch_config anna@shop.example
notmuch new --quiet
mkdir -p "$MAIL/.notmuch/hooks"
cp "$hooks/post-new" "$hooks/post-insert" "$MAIL/.notmuch/hooks/"
fake owed "exec '$BUILD/owed' --now=2026-03-20 \"\$@\""
quote='Please find attached our quotation Q-12 for two ladders. I look forward
to your answer.'
mail Sent id=q1@shop.example subject='Quotation Q-12' body="$quote"
run notmuch new --quiet
status 0 "notmuch new runs post-new"
is "$(notmuch count tag:owed/due)" 1 "which judges what came"
is "$(cat "$T/out" "$T/err")" "" "quietly"
mail Sent id=q2@shop.example subject='Quotation Q-13' body="$quote" \
	to=eva@other.example
notmuch insert --folder=Sent --create-folder <"$file"
for _ in $(seq 100); do
	[ "$(notmuch count tag:owed/due)" != 2 ] || break
	sleep 0.05
done
is "$(notmuch count tag:owed/due)" 2 "so does notmuch insert"

# ---- owed in trouble -------------------------------------------------------------
# hook NAME SECONDS: it runs with that limit.
hook() {
	run env OWED_HOOK_SECONDS="$2" "$hooks/$1"
}
fake owed 'echo "owed: locked" >&2; exit 75'
hook post-new 30
status 0 "a locked archive does not fail the fetching"
fake owed 'echo "owed: rules.lua is broken" >&2; exit 1'
hook post-new 30
status 0 "nor does a mistake of the user"
err_has "rules.lua is broken" "which is told"
fake owed ": >'$T/begun'; exec sleep 60"
start=$(date +%s)
hook post-new 1
status 0 "a scan that takes long is stopped"
[ $(($(date +%s) - start)) -lt 10 ]
ok $? "at its limit"
err_has "OWED_HOOK_SECONDS" "and says what to do"
rm "$T/begun"
start=$(date +%s)
run sh -c 'OWED_HOOK_SECONDS=3 "$1" | cat' sh "$hooks/post-insert"
[ $(($(date +%s) - start)) -lt 3 ]
ok $? "delivery does not wait at all"
# What it left behind must not come upon the program itself.
for _ in $(seq 200); do
	[ ! -e "$T/begun" ] || break
	sleep 0.05
done
rm "$T/bin/owed"
run env PATH=/usr/bin:/bin "$hooks/post-new"
status 0 "without owed mail is fetched as well"
err_has "not found" "as is told"

# ---- notices on the desktop --------------------------------------------------------
fake notify-send "for word; do printf '[%s]' \"\$word\"; done >>'$T/notices'
echo >>'$T/notices'"
mkdir -p "$HOME/.config/owed"
cp "$TOP/contrib/rules/notify.lua" "$HOME/.config/owed/rules.lua"
mail Sent id=q3@shop.example body="$quote" to='Zed <zed@third.example>' \
	subject='--icon=x <b>Q-14</b> & `touch PWN` $(touch PWN)'
notmuch new --quiet --no-hooks
run owed --now=2026-03-20 scan
status 0 "a scan with notices"
is "$(cat "$T/notices")" \
	'[--app-name=owed][--urgency=normal][--][Due: Zed][--icon=x &lt;b&gt;Q-14&lt;/b&gt; &amp; `touch PWN` $(touch PWN)]' \
	"tells the due case, as words and nothing else"
mail . from=zed@third.example to=anna@shop.example id=a3@third.example \
	subject='Re: quotation' date='2026-03-19 08:00' \
	header='In-Reply-To: <q3@shop.example>' \
	body='We accept your offer, please go ahead with the order.'
notmuch new --quiet --no-hooks
owed --now=2026-03-20 scan >/dev/null
has "$T/notices" '[--urgency=low][--][Answered: Zed]' "and the answer"
is "$(find "$T" -name 'PWN*')" "" "nothing from mail was run"

# ---- units and crontab ---------------------------------------------------------------
if command -v systemd-analyze >/dev/null 2>&1; then
	cp "$TOP/contrib/systemd/"* "$T/bin/"
	sed -i "s|^ExecStart=owed|ExecStart=$BUILD/owed|" "$T/bin/owed.service"
	run env XDG_RUNTIME_DIR="$T" systemd-analyze --user --man=no verify "$T/bin/owed.service" "$T/bin/owed.timer"
	is "$rc$(grep owed "$T/err")" 0 "systemd takes the units"
else
	ok 0 "systemd takes the units # SKIP there is no systemd-analyze"
fi
line=$(grep -v '^#' "$TOP/contrib/crontab" | tail -n 1)
is "$(echo "$line" | awk '{ print (NF > 6), $6, $7 }')" "1 owed scan" \
	"a line of cron has five times and a command"
fake owed 'exit 75'
run sh -c "${line#*\* \* \* }"
status 0 "which knows about locks"
fake owed 'exit 1'
run sh -c "${line#*\* \* \* }"
status 1 "and tells what failed"
finish
