#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion: what owed offers, and that bash, zsh and fish show it.
. "$(dirname "$0")/lib.sh"

here=$TOP/contrib/completions
tab=$(printf '\t')
offers() {
	run owed complete -- "$@"
}
# first: the candidates alone, in one line
first() { cut -f1 "$T/out" | tr '\n' ' '; }

notmuch_config anna@shop.example
remember false
mail Sent id=q1@shop.example subject='Quotation Q-12, two ladders' \
	body='Please find attached our quotation Q-12. I look forward to your answer.'
mail Sent id='q;$(2)@shop.example' subject='Quotation Q-13, the café door' \
	to='Eva Roth <eva@other.example>' \
	body='Please find attached our quotation Q-13. I look forward to your answer.'
notmuch new --quiet
offers show ''
is "$rc:$(cat "$T/out" "$T/err")" "0:" "before any scan nothing is offered"
owed scan >/dev/null

# --- what is offered ---------------------------------------------------------
offers ''
is "$(first)" "$(owed --help | sed -n 's/^  \([a-z]*\)  .*/\1/p' | tr '\n' ' ')" \
	"the commands"
offers dr
is "$(cat "$T/out")" "draft${tab}writes the next letter of a case" \
	"one that begins so, with its summary"
for command in $(owed complete -- '' | cut -f1); do
	offers "$command" --
	is "$(first | tr ' ' '\n' | grep -v '^--help$' | grep . | sort)" \
		"$(owed "$command" --help |
			sed -n 's/^  \(--[a-z-]*=\{0,1\}\).*/\1/p' | sort)" \
		"the options of $command are those of its usage"
done
offers --
is "$(first)" "--now= --config= --help --version " "those before a command"
offers list --state=due,wa
is "$(first)" "--state=due,waiting " "one state after another"
offers list --state du
is "$(first)" "due " "a value in a word of its own"
offers list --kind=
is "$(first)" "--kind=promise --kind=quote --kind=payment " "the kinds"
offers list --format=
is "$(first)" "--format=text --format=json " "the formats"
offers draft --language=e
is "$(sort "$T/out" | tr '\n' ' ')" \
	"--language=en --language=es " "the languages that have templates"
offers close id:q1@shop.example ''
is "$(first)" "won lost paid handled " "how a case ends"
offers --now=2026-03-20 snooze id:q1@shop.example mon
is "$(first)" "monday " "until when it is held"
offers --now 2026-03-20 read ''
is "$(first)" "@files " "files are left to the shell"
offers index ''
is "$(first)" "@folders " "so are folders"
offers help sn
is "$(first)" "snooze " "commands to be helped with"
offers frobnicate ''
is "$rc:$(first)" "0:" "nothing for a command that is none"
offers reopen id:x ''
is "$(first)" "" "nothing behind the last word"

offers show ''
is "$(first)" 'id:q1@shop.example id:"q;$(2)@shop.example" ' "the open cases"
out_has "Bo Lind: Quotation Q-12, two ladders" "with client and subject"
offers show id:q1
is "$(first)" "id:q1@shop.example " "those whose id begins so"
offers show ladd
is "$(first)" "id:q1@shop.example " "or whose subject says so"
offers show CAFE
is "$(first)" 'id:"q;$(2)@shop.example" ' "without accents and capitals"
offers draft --quote show eva
is "$(first)" 'id:"q;$(2)@shop.example" ' "or whose client is called so"

# --- bash --------------------------------------------------------------------
# in_bash LINE: what is offered there, in one line
in_bash() {
	bash --norc -c '. "$1"; COMP_LINE=$2 COMP_POINT=${#2}; _owed
		printf "%s|" "${COMPREPLY[@]}"' bash "$here/owed.bash" "$1" 2>&1
}
if command -v bash >/dev/null; then
	is "$(in_bash 'owed sno')" "snooze|" "bash: a command"
	is "$(in_bash 'owed list --st')" "--state=|" "bash: an option"
	is "$(in_bash 'owed list --state=du')" "due|" \
		"bash: a value, behind the word break"
	is "$(in_bash 'owed close id:q1@shop.example w')" "won|" "bash: a word"
	is "$(in_bash 'owed show id:q1')" "q1@shop.example|" \
		"bash: a case, behind the word break"
	is "$(in_bash 'owed show ladders')" "id:q1@shop.example|" \
		"bash: by its subject"
	is "$(in_bash 'owed show café')" 'id:\"q\;\$\(2\)@shop.example\"|' \
		"bash: what mail says is quoted"
	case $(in_bash 'owed show quotation') in
	*"(due for "*"Bo Lind: "*"Eva Roth: "*"|quotation|")
		ok 0 "bash: several are told apart" ;;
	*) ok 1 "bash: several are told apart: $(in_bash 'owed show quotation')" ;;
	esac
else
	echo "# no bash here"
fi

# --- fish --------------------------------------------------------------------
in_fish() {
	fish --no-config -c 'source $argv[1]; complete -C $argv[2]' \
		"$here/owed.fish" "$1" 2>&1
}
if command -v fish >/dev/null; then
	is "$(in_fish 'owed sno')" "snooze${tab}holds a case until a day" \
		"fish: a command"
	is "$(in_fish 'owed list --sta')" \
		"--state=${tab}only cases in these states" "fish: an option"
	is "$(in_fish 'owed list --state=du')" "--state=due" "fish: a value"
	case $(in_fish 'owed show id:q1') in
	"id:q1@shop.example$tab"*"Bo Lind: Quotation"*) ok 0 "fish: a case" ;;
	*) ok 1 "fish: a case: $(in_fish 'owed show id:q1')" ;;
	esac
	is "$(cd "$T" && mkdir -p d && : >d/rules.lua &&
		in_fish 'owed --config=d/ru' | cut -f1)" "--config=d/rules.lua" \
		"fish: a file"
else
	echo "# no fish here"
fi

# --- at a prompt, as people do it --------------------------------------------
socket=$T/tmux
screen() { tmux -S "$socket" capture-pane -p | grep -v '^$'; }
# until_there COMMAND...: waits for it, forty seconds at most, while there is a
# terminal
until_there() {
	for _ in $(seq 400); do
		"$@" && return
		tmux -S "$socket" has-session || return
		sleep 0.1
	done
	return 1
}
at_prompt() { [ "$(screen)" = ">" ]; }
shows() { screen | grep -qF -- "$1"; }
# at LINE WANTED NAME [TABS]: typed at an empty prompt, then Tab
at() {
	until_there at_prompt
	tmux -S "$socket" send-keys -l "$1"
	until_there shows "> ${1% }"
	for _ in $(seq "${4:-1}"); do
		tmux -S "$socket" send-keys Tab
		sleep 0.3
	done
	until_there shows "$2"
	ok $? "$3"
	shows "$2" || screen | sed 's/^/# /'
	tmux -S "$socket" send-keys C-c
	sleep 0.1
	tmux -S "$socket" send-keys C-l
}
if command -v bash >/dev/null && command -v tmux >/dev/null; then
	echo ". $here/owed.bash; PS1='> '" >"$T/bashrc"
	tmux -f /dev/null -S "$socket" new-session -d -x 150 -y 40 \
		bash --noprofile --rcfile "$T/bashrc" -i
	at 'owed sno' '> owed snooze' "bash at a prompt: a command"
	at 'owed show id:q1@sho' '> owed show id:q1@shop.example' \
		"bash at a prompt: a case"
	at 'owed show ladders' '> owed show id:q1@shop.example' \
		"bash at a prompt: by its subject"
	at 'owed close id:q1@shop.example w' 'q1@shop.example won' \
		"bash at a prompt: what is behind it"
	at 'owed show quotation' 'Eva Roth: Quotation Q-13' \
		"bash at a prompt: told apart" 2
	tmux -S "$socket" kill-server
fi
if command -v zsh >/dev/null && command -v tmux >/dev/null; then
	cat >"$T/.zshrc" <<-EOF
		PS1='> '
		fpath=($here \$fpath)
		autoload -Uz compinit
		compinit -u -d $T/zcompdump
	EOF
	# A socket of its own: the first server may still be on its way out.
	socket=$T/tmux-zsh
	ZDOTDIR=$T tmux -f /dev/null -S "$socket" new-session -d -x 150 -y 40 \
		zsh -i
	at 'owed sno' '> owed snooze' "zsh: a command"
	at 'owed list --sta' '> owed list --state=' "zsh: an option"
	at 'owed list --state=du' '> owed list --state=due' "zsh: a value"
	at 'owed show id:q1' '> owed show id:q1@shop.example' "zsh: a case"
	at 'owed show ladders' '> owed show id:q1@shop.example' \
		"zsh: by its subject"
	at 'owed show ' 'Eva Roth: Quotation Q-13' "zsh: told apart" 2
	tmux -S "$socket" kill-server
else
	echo "# no zsh here"
fi

finish
