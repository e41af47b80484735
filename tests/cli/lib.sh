# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lib: what every test of a command starts with: a private home, a fixed time
# zone and locale, TAP, and mails made from named fields.
#
#	. "$(dirname "$0")/lib.sh"
#	mail Sent date="2026-03-02 10:00" to=bo@client.example subject=Quote
#	run owed list
#	status 0 "it runs"
#	out_has "bo@client.example" "the client is named"
#	finish

set -u

TOP=$(cd "$(dirname "$0")/../.." && pwd)
T=$(mktemp -d "${TMPDIR:-/tmp}/owed-test.XXXXXX")
trap 'rm -rf "$T"' EXIT
trap 'exit 1' HUP INT TERM

export HOME="$T/home" TZ=UTC LC_ALL=C.UTF-8
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
unset NOTMUCH_CONFIG NOTMUCH_PROFILE NOTMUCH_DATABASE MAILDIR MAIL EMAIL
unset OWED_SHARE NO_COLOR COLUMNS
BUILD="${OWED_BUILD:-$TOP/build}"
PATH="$BUILD:$PATH"
MAIL="$HOME/Mail"
mkdir -p "$HOME" "$MAIL/cur" "$MAIL/new" "$MAIL/tmp"

tests=0
failed=0

# ok STATUS NAME: one line of TAP.
ok() {
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests - $2"
	else
		failed=$((failed + 1))
		echo "not ok $tests - $2"
	fi
}

# is GOT WANTED NAME
is() {
	if [ "$1" = "$2" ]; then
		ok 0 "$3"
	else
		ok 1 "$3"
		printf 'got:    %s\nwanted: %s\n' "$1" "$2" | sed 's/^/# /'
	fi
}

# run COMMAND...: its output goes to $T/out and $T/err, its status to $rc.
run() {
	rc=0
	"$@" >"$T/out" 2>"$T/err" || rc=$?
}

# peak COMMAND...: runs it as run does; $peak is its largest memory in MB.
peak() {
	peak=$(perl -e '
		use POSIX;
		my ($out, $err) = splice @ARGV, 0, 2;
		my $pid = fork // die;
		if (!$pid) {
			open STDOUT, ">", $out or die;
			open STDERR, ">", $err or die;
			exec @ARGV or exit 127;
		}
		my $most = 0;
		while (waitpid($pid, WNOHANG) == 0) {
			if (open my $in, "<", "/proc/$pid/status") {
				/^VmHWM:\s+(\d+)/ and $most = $1 while <$in>;
			}
			select undef, undef, undef, 0.005;
		}
		print int($most / 1024);
		exit($? >> 8 || $? & 127)' "$T/out" "$T/err" "$@")
	rc=$?
}
show_output() {
	sed 's/^/# out: /' "$T/out"
	sed 's/^/# err: /' "$T/err"
}

status() {
	if [ "$rc" -eq "$1" ]; then
		ok 0 "$2"
	else
		ok 1 "$2"
		echo "# status $rc, wanted $1"
		show_output
	fi
}

has() {
	if grep -qF -- "$2" "$1"; then
		ok 0 "$3"
	else
		ok 1 "$3"
		echo "# not found: $2"
		show_output
	fi
}

hasnt() {
	if grep -qF -- "$2" "$1"; then
		ok 1 "$3"
		echo "# should not be there: $2"
		show_output
	else
		ok 0 "$3"
	fi
}

out_has() { has "$T/out" "$1" "$2"; }
out_hasnt() { hasnt "$T/out" "$1" "$2"; }
err_has() { has "$T/err" "$1" "$2"; }
# one_error NAME: exactly one line on standard error, nothing on output.
one_error() {
	is "$(wc -l <"$T/err")/$(wc -c <"$T/out")" "1/0" "$1"
}

# json EXPRESSION: what Perl says of the JSON in $T/out, which is $d.
json() {
	perl -MJSON::PP -e '
		local $/;
		open my $in, "<", shift or die;
		my $d = eval { JSON::PP->new->utf8->decode(<$in>) };
		print defined $d ? scalar(eval $ARGV[0]) // "undef" : "no JSON";
		print $@' "$T/out" "$1"
}

# notmuch_config [ADDRESS]: a configuration over $MAIL.
notmuch_config() {
	export NOTMUCH_CONFIG="$HOME/.notmuch-config"
	cat >"$NOTMUCH_CONFIG" <<-EOF
		[database]
		path=$MAIL
		[user]
		name=Anna Molina
		primary_email=${1:-anna@shop.example}
		[new]
		tags=inbox
		[search]
		exclude_tags=spam;deleted
	EOF
}

# remember DURATION [MORE]: rules by which cases lapse that long after their
# last letter (false: never), as the letters of a test grow older every day.
remember() {
	mkdir -p "$HOME/.config/owed"
	echo "return { forget = $1, ${2:-} }" >"$HOME/.config/owed/rules.lua"
}

mails=0
# mail FOLDER [from=] [to=] [cc=] [subject=] [date="2026-03-02 10:00"] [id=]
# [header="Name: value"] [body=]: writes one message file; $file is its path,
# $id its Message-ID without <>.
mail() {
	mails=$((mails + 1))
	folder=$1
	shift
	from='Anna Molina <anna@shop.example>' to='Bo Lind <bo@client.example>'
	cc='' subject='Hello' date='2026-03-02 10:00' header='' body='Hello.'
	id="m$mails@test.example"
	for field; do
		value=${field#*=}
		case $field in
		from=*) from=$value ;;
		to=*) to=$value ;;
		cc=*) cc=$value ;;
		subject=*) subject=$value ;;
		date=*) date=$value ;;
		id=*) id=$value ;;
		header=*) header="$header$value
" ;;
		body=*) body=$value ;;
		*)
			echo "Bail out! mail: unknown field $field"
			exit 1
			;;
		esac
	done
	mkdir -p "$MAIL/$folder/cur" "$MAIL/$folder/new" "$MAIL/$folder/tmp"
	file="$MAIL/$folder/cur/$mails.test:2,S"
	{
		echo "From: $from"
		echo "To: $to"
		[ -z "$cc" ] || echo "Cc: $cc"
		echo "Subject: $subject"
		echo "Date: $(date -u -R -d "$date")"
		echo "Message-ID: <$id>"
		echo "MIME-Version: 1.0"
		echo "Content-Type: text/plain; charset=utf-8"
		printf '%s\n' "$header"
		printf '%s\n' "$body"
	} >"$file"
}

finish() {
	echo "1..$tests"
	[ "$failed" -eq 0 ]
}
