# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# owed in bash: installed as share/bash-completion/completions/owed. What may
# stand where is told by owed itself.

_owed() {
	local line=${COMP_LINE:0:COMP_POINT} word candidate description cut
	local -a words candidates descriptions
	# With backslashes taken off, and nothing expanded.
	# shellcheck disable=SC2162
	read -a words <<<"$line"
	[[ $line == *[![:space:]] ]] || words+=("")
	word=${words[${#words[@]} - 1]}

	COMPREPLY=()
	candidates=()
	descriptions=()
	while IFS=$'\t' read -r candidate description; do
		case $candidate in
		@files) compopt -o default 2>/dev/null ;;
		@folders) compopt -o dirnames 2>/dev/null ;;
		*)
			candidates+=("$candidate")
			descriptions+=("$description")
			;;
		esac
	done < <(command owed complete -- "${words[@]:1}" 2>/dev/null)

	# Readline replaces only what follows the last of its word breaks.
	cut=
	if [[ $word == *["$COMP_WORDBREAKS"]* ]]; then
		cut=${word%"${word##*["$COMP_WORDBREAKS"]}"}
		# This break belongs to what follows it.
		cut=${cut%@}
	fi
	local i
	for i in "${!candidates[@]}"; do
		candidate=${candidates[i]#"$cut"}
		# Message-IDs come from mail: nothing in them is to be obeyed.
		printf -v candidate %q "$candidate"
		if ((${#candidates[@]} > 1)) && [[ ${descriptions[i]} ]]; then
			candidate+="  (${descriptions[i]})"
		fi
		COMPREPLY+=("$candidate")
	done
	if ((${#candidates[@]} == 1)); then
		[[ $candidate != *= ]] || compopt -o nospace 2>/dev/null
	elif ((${#candidates[@]} > 1)) && [[ ${candidates[0]} != "$word"* ]]; then
		# Found by subject: what was typed stays until one is left.
		COMPREPLY+=("$word")
	fi
}

complete -F _owed owed notmuch-owed
