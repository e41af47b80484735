# SPDX-License-Identifier: GPL-3.0-or-later
#
# coverage.awk: lcov's tracefile, summed up: a line for each room of src, and
# with -v least=N the files of which fewer than N per cent of the lines ran.

/^SF:/ {
	file = room = substr($0, 4)
	is_ours = sub(/^.*\/src\//, "", room)
	file = room
	sub(/\/.*/, "", room)
}
/^DA:/ && is_ours {
	split($0, part, ",")
	lines[room]++
	all[file]++
	if (part[2] > 0) {
		ran[room]++
		hit[file]++
	}
}
END {
	for (room in lines)
		printf "%-8s %5.1f %% of %5d lines\n", room,
			100 * ran[room] / lines[room], lines[room] | "sort"
	close("sort")
	for (file in all)
		if (100 * hit[file] < least * all[file])
			printf "%5.1f %% of %s\n", 100 * hit[file] / all[file],
				file | "sort -n"
}
