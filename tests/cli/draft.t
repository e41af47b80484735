#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed draft: the message itself, when it is refused, and where it goes.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

notmuch_config anna@shop.example
quote='Dear Bo,

please find attached our quotation Q-12 for two ladders at EUR 1,250.00.
I look forward to your answer.

Kind regards,
Anna Molina'

mail . from='Bo Lind <bo@client.example>' to=anna@shop.example \
	id=a0@client.example subject='Ladders' date='2026-02-27 10:00' \
	body='Hello, how much are two ladders?'
mail Sent id=q1@shop.example subject='Re: Ladders' body="$quote" \
	to='Bo Lind <bo@client.example>, anna@shop.example' \
	cc='Store <store@client.example>' date='2026-03-02 10:00' \
	header='In-Reply-To: <a0@client.example>' \
	header='References: <a0@client.example>'
mail Sent id=q2@shop.example subject='Quotation Q-13' body="$quote" \
	to=eva@other.example date='2026-03-02 09:00'
mail . from=eva@other.example to=anna@shop.example id=a2@other.example \
	subject='Re: Quotation Q-13' date='2026-03-03 08:00' \
	header='In-Reply-To: <q2@shop.example>' \
	body='We accept your offer, please go ahead with the order.'
mail Sent id=q4@shop.example subject='Quotation  Q-15' body="$quote" \
	to=lou@fourth.example date='2026-03-02 09:00'
mail Sent id=q3@shop.example subject='Quotation Q-14' body="$quote" \
	to=tim@third.example date='2026-03-02 09:00'
mail . from=tim@third.example to=anna@shop.example id=a3@third.example \
	subject='Re: Quotation Q-14' date='2026-03-03 08:00' \
	header='In-Reply-To: <q3@shop.example>' \
	body='Thank you. I will come back to you on 30 March.'
notmuch new --quiet

now=--now=2026-03-09
# header NAME: its value in $T/out, unfolded.
header() {
	sed '/^$/q' "$T/out" | tr '\n' '\r' | sed 's/\r[ \t]/ /g' | tr '\r' '\n' |
		sed -n "s/^$1: //p"
}

run owed $now draft id:q4@shop.example
is "$(header Subject)" "Re: Quotation Q-15" "two blanks in a subject are no prefix"
run owed $now draft id:q1@shop.example
status 0 "a due case is drafted"
is "$(header From)" "Anna Molina <anna@shop.example>" "from the ask's own identity"
is "$(header To)" "Bo Lind <bo@client.example>" "to whom the ask went, but for us"
is "$(header Cc)" "Store <store@client.example>" "with the copies of the ask"
is "$(header Subject)" "Re: Ladders" "under the thread's subject"
is "$(header In-Reply-To)" "<q1@shop.example>" "in reply to our last letter"
is "$(header References)" "<a0@client.example> <q1@shop.example>" \
	"with all references"
is "$(header Content-Type)" "text/plain; charset=utf-8" "as plain text in UTF-8"
is "$(header Message-Id | sed 's/.*@//')" "shop.example>" "with an id of our domain"
is "$(header Date)" "Mon, 09 Mar 2026 12:00:00 +0000" "dated now"
is "$(sed -n '/^$/,$p' "$T/out" | sed -n 2p)" "Dear Bo," "greeted as before"
is "$(tail -n 2 "$T/out" | tr '\n' '/')" "Kind regards,/Anna Molina/" "signed as before"
is "$(sed '/^$/q' "$T/out" | grep -ciE 'owed|^x-|agent|mailer')" 0 \
	"no header tells of a tool"
cp "$T/out" "$T/draft"

run owed $now draft --quote id:q1@shop.example
out_has "On 2 March 2026, Anna Molina wrote:" "the ask is quoted on request"
out_has "> Dear Bo," "line by line"
run owed $now draft --step=3 --language=it id:q1@shop.example
out_has "ultimo messaggio" "another step, in another language"
out_has "Re: Ladders" "the subject stays"
run owed $now draft --flowed id:q1@shop.example
is "$(header Content-Type)" "text/plain; charset=utf-8; format=flowed" "flowed on request"
run owed $now draft --template=quote-lost id:q1@shop.example
out_has "Thank you for telling me" "any template by its name"
mkdir -p "$HOME/.config/owed/templates/en"
printf 'Summary: nothing yet\n\n' \
	>"$HOME/.config/owed/templates/en/quote-lost.txt"
run owed $now draft --template=quote-lost id:q1@shop.example
status 1 "a template without a letter makes no draft"
one_error "in one line"
err_has "templates/en/quote-lost.txt" "that names it"
rm -r "$HOME/.config/owed/templates"
run owed $now draft - <"$file"
status 1 "a message on standard input names the case"
err_has "held" "by its id"

run owed $now draft id:q2@shop.example
status 1 "an accepted quote is not drafted for"
one_error "in one line"
err_has "settled: accepted by id:a2@other.example" "that names the answer"
run owed $now draft id:q3@shop.example
status 1 "nor one that was put off"
err_has "held until 2026-03-30: put off" "which says until when"
run owed $now draft --force id:q3@shop.example
status 0 "unless it is forced"
out_has "To: tim@third.example" "to the same person"
run owed --now=2026-03-04 draft id:q1@shop.example
status 0 "a letter before its time is written"
err_has "not due before 2026-03-06" "with a warning"
run owed --now=2026-03-01 draft id:q1@shop.example
status 1 "a day before the ask there is no letter"

for day in 04 05 06; do
	mail Sent id="c$day@shop.example" subject='Re: Ladders' \
		date="2026-03-$day 12:00" body='Dear Bo, did you find time for it?' \
		header='In-Reply-To: <q1@shop.example>'
done
notmuch new --quiet
run owed $now draft id:q1@shop.example
status 1 "after three letters nothing more is drafted"
err_has "3 letters are enough" "says so"
run owed $now draft --force id:q1@shop.example
is "$(header In-Reply-To)" "<c06@shop.example>" "forced: below our last letter"
notmuch tag +owed/closed -- id:q1@shop.example
run owed $now draft id:q1@shop.example
err_has "settled: closed" "a closed case is not drafted for"
notmuch tag -owed/closed -- id:q1@shop.example

run owed $now draft --preview id:q1@shop.example
status 0 "all letters of the ladder at once"
out_has "step 1 of 5: draft quote-reminder" "the first"
out_has "step 4 of 5: call" "what is no letter too"
is "$(grep -c '^  Kind regards,' "$T/out")" 3 "three letters"

run owed $now draft --force --output="$T/new" id:q1@shop.example
status 0 "into a file"
is "$(stat -c %a "$T/new")" 600 "that only its owner reads"
run owed $now draft --force --output="$T/new" id:q1@shop.example
status 1 "a file that is there"
err_has "is there already" "is not overwritten"
ln -s "$T/elsewhere" "$T/link"
run owed $now draft --force --output="$T/link" id:q1@shop.example
status 1 "no link is followed"
is "$(ls "$T/elsewhere" 2>/dev/null)" "" "and nothing written behind it"
run owed $now draft --force --output="$T/no/new" id:q1@shop.example
status 1 "a folder that is not there"
one_error "is one error"
run owed $now draft
status 2 "which case?"
run owed $now draft --step=0 id:q1@shop.example
status 2 "steps count from 1"
run owed $now draft --force --step=9 id:q1@shop.example
status 1 "a step that is not there"

# Rules that fail leave no half-written file.
mkdir -p "$HOME/.config/owed"
cat >"$HOME/.config/owed/rules.lua" <<'END'
return { finish = function(_, draft)
  draft.subject = "a\nBcc: x@y.example"
  return draft
end }
END
run owed $now draft --force --output="$T/bad" id:q1@shop.example
status 1 "a line break in a header is refused"
err_has "a line break is refused in a header" "and named"
is "$(ls "$T/bad" 2>/dev/null)" "" "and no file is left"
rm "$HOME/.config/owed/rules.lua"

# The invoice goes along with the note about it.
cat >"$MAIL/Sent/cur/invoice:2,S" <<'END'
From: Anna Molina <anna@shop.example>
To: bo@client.example
Subject: Invoice 2026/77
Date: Mon, 02 Feb 2026 10:00:00 +0000
Message-ID: <i1@shop.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

Dear Bo,

please find attached our invoice 2026/77 over EUR 400.00, payable by
20 February 2026.

Kind regards,
Anna Molina
--b
Content-Type: application/pdf; name="Invoice_77.pdf"
Content-Disposition: attachment; filename="Invoice_77.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQKJSBpbnZvaWNlCg==
--b--
END
notmuch new --quiet
run owed $now draft id:i1@shop.example
status 0 "a payment"
out_has 'filename=Invoice_77.pdf' "re-attaches the invoice"
out_has "JVBERi0xLjQKJSBpbnZvaWNlCg==" "as it was"
out_has "EUR 400.00" "names the amount"
run owed $now draft --quote --output="$T/paid" id:i1@shop.example
run owed read "$T/paid"
out_has "Invoice_77.pdf" "owed itself reads its drafts"

# What differs under other rules.
cat >"$T/other.lua" <<'END'
return { quote = { { after = "90 days", template = "reminder" } } }
END
run owed $now rules --diff "$T/other.lua"
status 0 "rules --diff"
out_has "quote, exhausted, step 4: call" "where the case stands"
out_has "3 of 4 open cases would stand elsewhere" "are counted"
run owed $now rules --diff "$T/none.lua"
status 1 "other rules that are not there"
run owed $now rules
status 2 "which other rules?"

# NeoMutt opens the draft: what the editor is given tells what it read.
if command -v neomutt >/dev/null && command -v tmux >/dev/null; then
	cat >"$T/muttrc" <<-END
		set editor = "cp %s $T/edited; true" edit_headers = yes
		set abort_unmodified = no folder = "$MAIL" header_cache = ""
		set mbox_type = Maildir spoolfile = "$MAIL" postponed = ""
		set sendmail = "/bin/true" charset = utf-8
	END
	tmux -S "$T/tmux" -f /dev/null new-session -d -x 100 -y 30 \
		"env TERM=screen neomutt -n -F '$T/muttrc' -H '$T/draft'"
	i=0
	while [ ! -s "$T/edited" ] && [ $i -lt 40 ]; do
		i=$((i + 1))
		sleep 0.25
		tmux -S "$T/tmux" send-keys Enter
	done
	tmux -S "$T/tmux" kill-server
	cp "$T/edited" "$T/out"
	out_has "To: Bo Lind <bo@client.example>" "neomutt -H opens it: To"
	out_has "Subject: Re: Ladders" "Subject"
	out_has "In-Reply-To: <q1@shop.example>" "In-Reply-To"
	out_has "Dear Bo," "and the text"
fi
# --- somebody else at the company -----------------------------------------------
mail . from='Lee Ford <lee@works.example>' to=anna@shop.example \
	subject='Your catalogue' date='2026-02-20 10:00' \
	body='Hello, please send us your catalogue. Kind regards, Lee'
mail Sent id=q9@shop.example subject='Quotation Q-19' body="$quote" \
	to='Kim Hall <kim@works.example>' date='2026-03-02 10:00'
notmuch new --quiet
mkdir -p "$HOME/.config/owed"
echo 'return { quote = { { after = "1 day", action = "alternate" } } }' \
	>"$HOME/.config/owed/rules.lua"
run owed $now draft id:q9@shop.example
status 0 "a step to another person is drafted"
is "$(header To)" "Lee Ford <lee@works.example>" "to who else wrote from there"
is "$(header In-Reply-To)" "<q9@shop.example>" "about the ask"
run owed $now draft --preview id:q9@shop.example
out_has "lee@works.example" "the preview names the same person"
rm "$HOME/.config/owed/rules.lua"

# --- who named a day is reminded of it ---------------------------------------------
mail Sent id=p1@shop.example subject='Invoice 88' date='2026-02-02 10:00' \
	to='Gil Ray <gil@mill.example>' body='Dear Gil,

please find our invoice 88 for EUR 700.00, payable by 16 February 2026.

Kind regards,
Anna Molina'
mail . from='Gil Ray <gil@mill.example>' to=anna@shop.example \
	subject='Re: Invoice 88' date='2026-02-18 10:00' \
	header='In-Reply-To: <p1@shop.example>' \
	body='Dear Anna, we will pay on 27 February. Gil'
notmuch new --quiet
run owed $now draft id:p1@shop.example
out_has "message of 18 February 2026, after which" "their letter is named"
out_has "27 February 2026 in my diary." "and the day in it"
# --- lost ------------------------------------------------------------------------
mail Sent id=lost@shop.example subject="Quotation Q-99" to=gus@last.example \
	date="2026-03-02 10:00" body="Dear Gus, please find our quotation Q-99 for
the shelves below: EUR 310.00. May I count on your order?"
notmuch new --quiet
run owed $now close id:lost@shop.example lost
run owed $now draft id:lost@shop.example
status 1 "what the user closed is not drafted for"
run owed $now draft --template=quote-lost id:lost@shop.example
status 0 "but who lost it may thank and ask for the reason"
out_has "To: gus@last.example" "the one who declined"

finish
