#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A kind of one's own, declared in rules.lua alone, in every command; and what
# the functions of the rules do to a scan.
# shellcheck disable=SC2016 # Perl has its own dollars
. "$(dirname "$0")/lib.sh"

notmuch_config anna@shop.example
mkdir -p "$HOME/.config/owed"
rules="$HOME/.config/owed/rules.lua"
cat >"$rules" <<'END'
return {
  api = 1,
  kinds = {
    sample_request = {
      phrases = { en = {
        { 1.0, "samples of our", "{send} you .. samples" },
      } },
      ladder = {
        { after = "1 week", template = "reminder" },
        { after = "2 weeks", action = "call" },
      },
      templates = { en = { reminder = [[
Summary: asks after a sample

{{greeting}}

Our samples went off on {{our_date}}.

Do they suit you?

{{signoff}}
{{sender}}
]] } },
    },
  },
}
END
mail Sent id=s1@shop.example subject='Samples' body='Dear Bo,

today we send you the samples of our new ladders.

Kind regards,
Anna'
sent=$file
mail Sent id=h1@shop.example subject='Summer party' date='2026-03-02 12:00' \
	to=eva@other.example body='Dear Eva,

it was a nice evening.'
party=$file
notmuch new --quiet

tags() { notmuch search --output=tags "$1" | tr '\n' ' '; }
run owed check
status 0 "the rules are right"
run owed --now=2026-03-03 scan
status 0 "scan knows the kind"
is "$(tags id:s1@shop.example)" "inbox owed owed/sample_request " "and tags it"
run owed --now=2026-03-12 scan
is "$(tags id:s1@shop.example)" \
	"inbox owed owed/due owed/sample_request " "due by its own ladder"
run owed --now=2026-03-12 list --kind=sample_request --format=json
is "$(json '"@{[scalar @$d]} $d->[0]{state} $d->[0]{template}"')" \
	"1 due sample_request-reminder" "list names it"
run owed --now=2026-03-12 list
out_has "sample_re" "in words too"
run owed --now=2026-03-12 show id:s1@shop.example
out_has "sample_request" "show explains it"
run owed --now=2026-03-12 draft id:s1@shop.example
status 0 "draft writes its letter"
out_has "Our samples went off on 2 March 2026." "from its own template"
run owed read --format=json "$sent"
is "$(json '$d->[0]{asks}[0]{kind}')" sample_request "read finds it"
run owed --now=2026-03-12 mark id:h1@shop.example sample_request
status 0 "mark takes it"
run owed --now=2026-03-12 list --kind=sample_request --format=json
is "$(json '@$d')" 2 "and it is a case"
run owed --now=2026-03-12 close id:s1@shop.example handled
status 0 "close closes it"
run owed --now=2026-03-12 list --kind=sample_request --format=json
is "$(json '@$d')" 1 "one is left"

mail . from=bo@client.example to=anna@shop.example id=r1@client.example \
	subject='Re: Samples' date='2026-03-13 09:00' \
	header='In-Reply-To: <s1@shop.example>' \
	body='No thank you, they do not suit us.'
notmuch new --quiet
owed reopen id:s1@shop.example >/dev/null
run owed --now=2026-03-14 list --all --format=json --kind=sample_request
is "$(json 'join " ", sort map $_->{state}, @$d')" "declined due" \
	"an answer settles it"

run owed --now=2026-03-14 mark id:h1@shop.example not
status 0 "a mark is taken back"
run owed --now=2026-03-14 mark id:h1@shop.example sample
status 2 "a kind that is none"
err_has "marked quote, payment, sample_request or not" "is told which there are"

# A rule that fails stands beside its case; the others go on.
mail Sent id=q1@shop.example subject='Quotation Q-1' to=joe@third.example \
	body='Please find attached our quotation Q-1 for two ladders.'
mail Sent id=q2@shop.example subject='Quotation Q-2' to=lea@fourth.example \
	body='Please find attached our quotation Q-2 for two ladders.'
notmuch new --quiet
cat >"$rules" <<'END'
return { decide = function(case, step)
  if case.reference == "Q-1" then return case.nothing.there end
  return step
end }
END
run owed --now=2026-03-20 list --format=json
is "$(json 'join " ", map "$_->{id}=$_->{state}", sort { $a->{id} cmp $b->{id} } @$d')" \
	"q1@shop.example=waiting q2@shop.example=due" "the other case is due"
is "$(json '(grep $_->{id} =~ /q1/, @$d)[0]{notes}[0]')" \
	"a rule failed: decide: rules.lua:2: attempt to index a nil value (field 'nothing')" \
	"the failure stands at its case"
status 1 "and the exit status tells"
err_has "decide: rules.lua:2:" "as an error does"

cat >"$rules" <<'END'
return { decide = function() return ("a"):rep(40):find(("a-"):rep(40) .. "b") end }
END
run owed --now=2026-03-20 list
status 1 "a rule that runs away is stopped"
err_has "stopped: one call takes too long" "where no hook reaches it"
out_has "2 cases" "and all cases are listed"

cat >"$rules" <<'END'
return { skip = function(case) return case.reference == "Q-1" end }
END
run owed --now=2026-03-20 list --format=json
is "$(json 'join " ", map $_->{id}, @$d')" "q2@shop.example" "skip leaves a case alone"

cat >"$rules" <<'END'
return {
  opened = function(case) return { { tag = "+seen/" .. case.reference } } end,
  due = function(case)
    return { { run = { "sh", "-c", 'echo "$0" >>"$HOME/ran"', case.subject } } }
  end,
}
END
run owed --now=2026-03-20 scan
status 0 "events are asked by scan"
has "$HOME/ran" "Quotation Q-2" "programs are run"
is "$(tags id:q1@shop.example | grep -c seen/Q-1)" 1 "and tags set"
rm -f "$HOME/ran"
run owed --now=2026-03-20 scan
is "$(ls "$HOME/ran" 2>/dev/null)" "" "once per event"
: "$party"
finish
