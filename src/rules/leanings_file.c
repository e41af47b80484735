/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/leanings_file.h"

#include <stdlib.h>
#include <string.h>

#include "rules/fence.h"

/* Weights that are larger mean a broken file. */
#define HEAVIEST 10000
enum { KINDS = 16 };

typedef struct {
	const char *language;
	WordsSection section;
	Leaning *leaning; /* NULL before the line of the kinds */
} Reader;

/* Cuts LINE at tabs: its first MAX fields. Gives how many there are. */
static guint
cut_fields(char *line, char **fields, guint max)
{
	guint count = 0;

	for (char *field = line; field; count++) {
		char *tab = strchr(field, '\t');

		if (tab)
			*tab++ = '\0';
		if (count < max)
			fields[count] = field;
		field = tab;
	}
	return count;
}

/* NULL, or what is wrong with the line. */
static const char *
read_kinds(Reader *reader, char *line)
{
	char *fields[KINDS + 2] = { NULL };
	guint count = cut_fields(line, fields, KINDS + 1);

	if (strcmp(fields[0], "feature") != 0 || count < 2 || count > KINDS + 1)
		return "\"feature\" and the kinds are expected";
	reader->leaning = leaning_new(reader->language, reader->section,
		(const char *const *)fields + 1);
	return NULL;
}

static const char *
read_feature(Reader *reader, char *line)
{
	char *fields[KINDS + 1];
	gint16 weights[KINDS];
	guint kinds = leaning_kinds(reader->leaning);

	if (cut_fields(line, fields, KINDS + 1) != kinds + 1 || !*fields[0])
		return "a feature and a number for each kind are expected";
	for (guint i = 0; i < kinds; i++) {
		char *end;
		long weight = strtol(fields[i + 1], &end, 10);

		if (end == fields[i + 1] || *end || labs(weight) > HEAVIEST)
			return "a whole number is expected";
		weights[i] = (gint16)weight;
	}
	return leaning_add(reader->leaning, fields[0], weights)
		       ? NULL
		       : "the feature stands here twice";
}

/* False, with a mistake, if TEXT cannot be read. */
static gboolean
read_lines(Reader *reader, char *text, const char *shown, GPtrArray *mistakes)
{
	guint number = 0;

	for (char *line = text; line; number++) {
		char *next = strchr(line, '\n');
		const char *wrong = NULL;

		if (next)
			*next++ = '\0';
		if (*line && *line != '#')
			wrong = reader->leaning ? read_feature(reader, line)
						: read_kinds(reader, line);
		if (wrong && mistakes)
			g_ptr_array_add(
				mistakes, g_strdup_printf("%s:%u: %s", shown,
						  number + 1, wrong));
		if (wrong)
			return FALSE;
		line = next;
	}
	if (!reader->leaning && mistakes)
		g_ptr_array_add(mistakes,
			g_strconcat(shown, ": no line names the kinds", NULL));
	return reader->leaning != NULL;
}

static void
read_section(const char *share_dir, const char *language, WordsSection section,
	Lexicon *lexicon, GPtrArray *mistakes)
{
	g_autofree char *name = g_strdup_printf(
		"%s-%s.tsv", section == WORDS_ASKS ? "asks" : "says", language);
	g_autofree char *file =
		g_build_filename(share_dir, "leanings", name, NULL);
	g_autofree char *shown = g_strconcat("leanings/", name, NULL);
	g_autofree char *text = NULL;
	g_autoptr(GError) error = NULL;
	Reader reader = { language, section, NULL };

	if (!g_file_test(file, G_FILE_TEST_EXISTS))
		return;
	if (!fence_read_file(file, shown, &text, &error)) {
		if (mistakes)
			g_ptr_array_add(mistakes, g_strdup(error->message));
	} else if (read_lines(&reader, text, shown, mistakes)) {
		lexicon_add_leaning(lexicon, reader.leaning);
		return;
	}
	leaning_free(reader.leaning);
}

void
leanings_file_read(const char *share_dir, const char *language,
	Lexicon *lexicon, GPtrArray *mistakes)
{
	read_section(share_dir, language, WORDS_ASKS, lexicon, mistakes);
	read_section(share_dir, language, WORDS_SAYS, lexicon, mistakes);
}
