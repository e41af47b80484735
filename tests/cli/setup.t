#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed setup and owed doctor: what is missing around owed, made and found.
# shellcheck disable=SC2016 # other languages have their own dollars
. "$(dirname "$0")/lib.sh"

mkdir "$T/bin"
PATH="$T/bin:$PATH"
fake() {
	printf '#!/bin/sh\n%s\n' "$2" >"$T/bin/$1"
	chmod +x "$T/bin/$1"
}
fake neomutt 'echo "NeoMutt 20990101"; echo "  +notmuch +lua"'
fake mutt 'echo "Mutt 9.9"'
rules="$HOME/.config/owed/rules.lua"
settings="$HOME/.config/neomutt/neomuttrc"
hook="$MAIL/.notmuch/hooks/post-new"
days() { date -u -d "$1" '+%Y-%m-%d %H:%M'; }
# finds LEVEL WORDS NAME: the doctor says WORDS on a line of that LEVEL.
finds() {
	if grep -q "^$1 .*$2" "$T/out"; then
		ok 0 "$3"
	else
		ok 1 "$3"
		show_output
	fi
}

# ---- before there is an archive --------------------------------------------
run owed setup
status 0 "without an archive"
out_has "owed index ~/Mail" "setup says what comes first"
run owed setup --write
status 1 "and makes nothing"
[ ! -e "$rules" ]
ok $? "at all"
run owed doctor
status 1 "so does the doctor"
finds WRONG "no.* a notmuch configuration" "in its own words"

# ---- setup ---------------------------------------------------------------------
notmuch_config anna@shop.example
printf 'other_email=anna@home.example;"x\\y"@odd.example\n' >"$T/other"
sed -i "/primary_email/r $T/other" "$NOTMUCH_CONFIG"
notmuch new --quiet
before=$(find "$HOME" | sort)
run owed setup
status 0 "with one"
out_has "$hook" "the hook is named"
out_has "source \"$TOP/contrib/owed-neomutt.rc\"" "and the line for NeoMutt"
out_has "set nm_default_url = \"notmuch://$MAIL\"" "with the archive"
out_has "anna@home.example" "and the own addresses"
is "$(find "$HOME" | sort)" "$before" "nothing is written unasked"
run owed setup --write
status 0 "asked, the files are made"
[ -x "$hook" ]
ok $? "a hook that notmuch can run"
is "$(stat -c %a "$rules")" 600 "rules that nobody else reads"
run owed check
status 0 "which hold no mistake"
has "$rules" 'me = { "anna@shop.example", "anna@home.example"' "and the own addresses"
is "$(lua5.4 -e "print(dofile('$rules').me[3])")" '"x\y"@odd.example' \
	"odd ones, too"
has "$settings" owed-neomutt.rc "settings for NeoMutt"
echo '# mine' >>"$rules"
echo '# mine' >>"$settings"
echo 'echo mine' >"$hook"
sums=$(cat "$rules" "$settings" "$hook" | cksum)
run owed setup --write
status 0 "a second time"
is "$(cat "$rules" "$settings" "$hook" | cksum)" "$sums" "nothing is overwritten"
out_has "is yours; add this line" "but said what is missing"
rm "$settings" "$hook"
echo 'set sort=threads # as allowed' >"$HOME/.muttrc"
run owed setup --write
is "$(cat "$HOME/.muttrc")" 'set sort=threads # as allowed' \
	"settings in another place are left alone"
out_has "$HOME/.muttrc is yours; put this into it" "and the line is told"

# ---- doctor --------------------------------------------------------------------
echo 'return { api = 1, stale = "20 days" }' >"$rules"
mail . from=news@else.example date="$(days '1 hour ago')"
notmuch new --quiet
run owed doctor
finds WRONG "no letter of yours of the last year" "sent mail that is kept nowhere"
for i in $(seq 1 9); do
	mail Sent header="In-Reply-To: <elsewhere$i@client.example>" \
		date="$(days "$((i + 30)) days ago")"
done
mail . id=here@client.example from=bo@client.example date="$(days '9 days ago')"
mail Sent header="In-Reply-To: <here@client.example>" date="$(days '8 days ago')"
notmuch new --quiet
run owed doctor
finds look "9 of your last 10 answers" "letters that were answered and are not here"
for i in $(seq 1 7); do
	mail . id="elsewhere$i@client.example" from=bo@client.example \
		date="$(days "$((i + 31)) days ago")"
done
notmuch new --quiet
# One thing wrong at a time, after all is well.
echo 'source ~/.mutt/owed-keys' >>"$HOME/.muttrc"
mkdir "$HOME/.mutt"
echo 'source /usr/share/owed/contrib/owed.rc' >"$HOME/.mutt/owed-keys"
run owed doctor
status 0 "all is well"
is "$(grep -c '^WRONG\|^look' "$T/out")" 0 "and nothing is found"
out_has "NeoMutt 20990101" "the versions are told"
finds ok "/.muttrc sources owed" "settings that source settings are followed"

rm "$HOME/.mutt/owed-keys"
run owed doctor
status 1 "something is wrong"
finds WRONG "does not source owed" "settings without the line"
chmod -x "$hook"
run owed doctor
finds WRONG "is not executable" "a hook that is not run"
out_has "chmod +x $hook" "with the fix"
rm "$hook"
run owed doctor
finds WRONG "post-new is not there" "no hook"
mkdir -p "$HOME/.config/systemd/user/timers.target.wants"
touch "$HOME/.config/systemd/user/timers.target.wants/owed.timer"
run owed doctor
finds ok "owed.timer scans" "a timer does as well"
run owed --now="$(date -u -d '3 days' +%Y-%m-%d)" doctor
finds WRONG "the last scan was 3 days ago\|the last scan was 2 days ago" "a scan that is old"
finds ok "the newest mail is" "mail that is not"
echo 'return { api = 1, stale = "1 hour" }' >"$rules"
run owed --now="$(date -u -d '3 days' +%Y-%m-%d)" doctor
finds WRONG "the index is stale" "mail that is old"
echo 'return { api = 1, stael = "1 hour" }' >"$rules"
run owed doctor
finds WRONG "stael" "a mistake in the rules"
rm "$rules"
for i in 1 2 3; do
	mail Sent from="Anna <Anna@Elsewhere.example>" date="$(days "$i days ago")"
done
mail Sent id=q1@shop.example to=bo@client.example date="$(days '20 days ago')" \
	body='Please find attached our quotation Q-12. I look forward to your answer.'
notmuch new --quiet
owed scan >/dev/null
run owed doctor
finds WRONG "3 letters .* from anna@elsewhere.example" "an address of ours that is missing"
notmuch tag +spam -- id:q1@shop.example
run owed doctor
finds look "1 open cases bear the tag spam" "a case that searches leave out"
run env LC_ALL=C owed doctor
finds WRONG "the locale is" "another locale than UTF-8"
run env PATH=/usr/bin:/bin "$BUILD/owed" doctor
finds WRONG "not found in PATH" "a program that nobody finds"
finish
