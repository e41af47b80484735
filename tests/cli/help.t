#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usages, versions and the manual: owed explains itself.
. "$(dirname "$0")/lib.sh"

run owed --version
status 0 "the versions"
is "$(sed -n 1p "$T/out")" "owed $(cat "$TOP/VERSION")" "of owed"
out_has "libnotmuch 5." "of libnotmuch"
out_has "GMime 3." "of GMime"
out_has "Lua 5.4" "of Lua"

run owed --help
status 0 "all commands"
run owed
status 2 "no command is wrong usage"
out_has "Usage: owed" "which tells what there is"

# Every command of the overview has a usage, and no summary or option is cut
# by a terminal of 80 columns.
commands=$(owed --help | sed -n 's/^  \([a-z]*\)  .*/\1/p')
is "$(echo "$commands" | wc -l)" "$(grep -c '^	{ "[a-z]*", cmd_' \
	"$TOP/src/cmd/cmd.c")" "the overview names them all"
for command in $commands; do
	run owed "$command" --help
	is "$rc:$(sed -n '1s/^\(Usage: owed [a-z]*\).*/\1/p' "$T/out")" \
		"0:Usage: owed $command" "$command --help"
	is "$(grep -cE '^.{81}' "$T/out")" 0 "$command --help fits"
done

run owed show
status 2 "a word that is missing is wrong usage"
one_error "in one line"
err_has "owed show THREAD" "which names it"
run owed reopen a b
status 2 "so is one too many"
run owed --config
status 2 "and a value that is missing"
run owed list --format
status 2 "also behind a command"
run owed list --all=yes
status 2 "and one that is not wanted"
run owed --now 2026-03-20 check
status 0 "a value may be the next word"

# --- the manual --------------------------------------------------------------
mkdir "$T/bin"
cat >"$T/bin/man" <<'EOF'
#!/bin/sh
echo "man $*"
echo "LESS=$LESS"
EOF
chmod +x "$T/bin/man"
run env PATH="$T/bin:$PATH" LESS=-i owed help draft
status 0 "owed help draft"
out_has "/../doc/owed.1" "opens the page of this program"
out_has "LESS=-i +/^[^a-z]*owed.draft" "where it tells of the command"
run env PATH="$T/bin:$PATH" LESS= owed help words
out_has "/../doc/owed-words.5" "other pages are opened by their names"
run env PATH="$T/bin:$PATH" LESS= owed help rules
out_has "owed-rules.5" "a page comes before a command of its name"
run env PATH="$T/bin:$PATH" owed help frobnicate
status 2 "a page that is not there is wrong usage"
one_error "in one line"
run env PATH="$T/none" "$BUILD/owed" help draft
is "$rc:$(sed -n 1p "$T/out")" "0:Usage: owed draft [OPTION...] THREAD..." \
	"where there is no man the usage is printed"
run owed help
status 0 "owed help"
out_has "Usage: owed" "prints all commands"

finish
