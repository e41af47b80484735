/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile-words SHARE_DIR: compiles its words files (words/compiled.h). */
#include <stdio.h>

#include "rules/words/file.h"

int
main(int argc, char **argv)
{
	g_autoptr(GError) error = NULL;

	if (argc != 2) {
		fprintf(stderr, "usage: compile-words SHARE_DIR\n");
		return 2;
	}
	if (words_files_compile(argv[1], &error))
		return 0;
	fprintf(stderr, "compile-words: %s\n", error->message);
	return 1;
}
