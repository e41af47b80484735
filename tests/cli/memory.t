#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Letters of open cases are remembered (src/ledger/memory.h): all that comes of
# them is the same without, and whatever is not as it was is read again.
. "$(dirname "$0")/lib.sh"

ago() { date -u -d "$1 days ago" +"%F %R"; }

notmuch_config anna@shop.example
for name in ash birch cedar elm fir; do
	mail . from="Bo <bo@$name.example>" to=anna@shop.example \
		subject="Ladders for $name" date="$(ago 30)" \
		body="Dear Anna, could you send us a quote for ladders? Best, Bo"
	mail Sent id="$name@shop.example" to="Bo <bo@$name.example>" \
		date="$(ago 12)" subject="Quotation for $name house" \
		body="Dear Bo, please find below our quotation Q-$mails for two
ladders: EUR 240.00 each. I look forward to your answer. Anna"
done
ask=$file # the last one
mail . from="Bo <bo@ash.example>" to=anna@shop.example date="$(ago 11)" \
	subject="Re: Quotation for ash house" \
	header="In-Reply-To: <ash@shop.example>" \
	body="Thank you. We will decide at the end of next month. Bo"
reply=$file
notmuch new --quiet

list() { owed list --format=json >"$T/$1" 2>"$T/$1.err"; }
# same NAME: what is remembered gives the list that everything gives.
same() {
	list with
	mv "$HOME/.cache/owed" "$T/aside"
	list without
	rm -rf "$HOME/.cache/owed"
	mv "$T/aside" "$HOME/.cache/owed"
	cat "$T/with.err" >>"$T/with"
	cat "$T/without.err" >>"$T/without"
	cmp "$T/with" "$T/without" && grep -q elm "$T/with"
	ok $? "$1"
}
# change FILE FROM TO: in place, as if nobody had touched it.
change() {
	touch -r "$1" "$T/times"
	sed "s/$2/$3/" "$1" >"$T/text" && cat "$T/text" >"$1"
	touch -r "$T/times" "$1"
}

run owed scan
run owed scan
status 0 "scan runs"
memory=$(echo "$HOME"/.cache/owed/letters-*)
is "$(stat -c %a "$memory" "$HOME/.cache/owed")" "600
700" "what is remembered is for nobody else"
same "nothing changed"
owed scan >"$T/out"
is "$(find "$memory" -newer "$T/with")" "" "and is not written again"

change "$ask" 240.00 777.00
list out
hasnt "$T/out" 777 "the letter is not read again"
touch "$ask"
list out
has "$T/out" 777 "if its time is another it is"
same "and after a letter was touched"
owed scan >"$T/out"
same "and after a scan"

cp "$memory" "$T/good"
size=$(stat -c %s "$memory")
for at in 1 9 40 200 $((size / 2)) $((size - 3)); do
	head -c "$at" "$T/good" >"$memory"
	same "the file ends after $at bytes of $size"
	cp "$T/good" "$memory"
	printf '\377' | dd of="$memory" bs=1 seek="$at" conv=notrunc 2>"$T/dd"
	same "its byte $at is another"
done
cp "$T/good" "$memory"

mkdir -p "$HOME/.config/owed"
cat >"$HOME/.config/owed/rules.lua" <<'EOF'
return { api = 1, words = { en = { says = { decline = { { 5, "we will decide" } } } } } }
EOF
same "the words are others"
hasnt "$T/with" ash@ "which settles a case"
owed scan >"$T/out"
owed scan >"$T/out"
same "and after a scan"
rm "$HOME/.config/owed/rules.lua"
owed scan >"$T/out"

mv "$reply" "${reply}S"
same "a file has another name"
mv "${reply}S" "$T/gone"
same "a file is gone"
has "$T/with" "is gone" "which is said"
mv "$T/gone" "$reply"
same "it is back"

mail . from="Bo <bo@fir.example>" to=anna@shop.example date="$(ago 10)" \
	subject="Re: Quotation for fir house" id="later@fir.example" \
	header="In-Reply-To: <fir@shop.example>" \
	body="Thank you. We will decide in two months. Bo"
mail . from="Zoe <zoe@garden.example>" to=anna@shop.example \
	date="$(ago 9)" subject="Roses" body="They bloom. Zoe"
notmuch new --quiet
same "a letter came in a thread that is open"
has "$T/with" "\"last_theirs\": \"$(date -u -d "10 days ago" +%F)" "and is heard"
owed scan >"$T/out"
owed scan >"$T/out"
same "and after a scan"
notmuch tag +flagged +owed/due -- id:later@fir.example
same "a letter that belongs to a case has other tags"
owed scan >"$T/out"
is "$(notmuch count tag:owed/due and id:later@fir.example)" 0 \
	"of which ours are taken away"

notmuch tag +owed/until/2099-01-01 -- id:birch@shop.example
same "the user tags a letter"
owed scan >"$T/out"
same "and after a scan"
notmuch tag -owed -- id:cedar@shop.example
same "the user takes a tag of ours"
owed scan >"$T/out"

# What a scan tags itself is brought up, not searched for by the next.
up_to_date() {
	is "$(od -An -t u8 -j 32 -N 8 "$memory" | tr -d ' ')" \
		"$(notmuch count --lastmod '*' | cut -f 3)" "$1"
}
mail . from="Bo <bo@cedar.example>" to=anna@shop.example date="$(ago 5)" \
	subject="Re: Quotation for cedar house" \
	header="In-Reply-To: <cedar@shop.example>" \
	body="We accept your quotation. Please go ahead. Bo"
mail . from="Bo <bo@pine.example>" to=anna@shop.example id=pine@pine.example \
	subject="Ladders for pine" date="$(ago 30)" \
	body="Dear Anna, could you send us a quote for ladders? Best, Bo"
mail Sent id=pine@shop.example to="Bo <bo@pine.example>" date="$(ago 12)" \
	subject="Re: Ladders for pine" \
	header="In-Reply-To: <pine@pine.example>" \
	body="Dear Bo, please find below our quotation Q-77 for two ladders:
EUR 240.00 each. I look forward to your answer. Anna"
notmuch new --quiet
run owed scan
out_has "1 new, 1 answered" "one is opened, one settled"
up_to_date "which is remembered"
same "and right"
has "$T/with" pine "with what is new"
hasnt "$T/with" cedar "and without what is settled"
mail . from="Bo <bo@pine.example>" to=anna@shop.example date="$(ago 2)" \
	subject="Re: Ladders for pine" \
	header="In-Reply-To: <pine@shop.example>" \
	body="Thank you. We will decide at the end of next month. Bo"
notmuch new --quiet
run owed scan
up_to_date "so is an answer to what was opened"
same "and right"

rm -rf "$HOME/.cache/owed"
ln -s "$T/elsewhere" "$HOME/.cache/owed"
run owed scan
status 0 "where nothing can be kept, scan works all the same"
rm "$HOME/.cache/owed"
owed scan >"$T/out"
rm "$memory"
echo precious >"$T/precious"
ln -s "$T/precious" "$memory"
owed scan >"$T/out"
is "$(cat "$T/precious")" precious "a link in its place is not followed"
same "and replaced"

finish
