/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/template.h"

#include <string.h>

#include "rules/template_piece.h"

struct Template {
	char *summary;
	gboolean attaches;
	char **lines;  /* of the body */
	guint first;   /* number of its first line in the file */
	GArray *words; /* of TemplateWord */
	GStringChunk *names;
};

/* The same mistake twice in a line is said once. */
static void
add_mistake(GPtrArray *mistakes, const char *name, guint line, const char *text)
{
	g_autofree char *mistake =
		g_strdup_printf("%s:%u: %s", name, line, text);

	if (mistakes && !g_ptr_array_find_with_equal_func(
				mistakes, mistake, g_str_equal, NULL))
		g_ptr_array_add(mistakes, g_steal_pointer(&mistake));
}

/* Collects the words of a stretch of a line and its mistakes. */
static void
scan(Template *template, const char *text, const char *limit, guint line,
	const char *name, GPtrArray *mistakes)
{
	while (text < limit) {
		Piece piece = piece_next(text, limit);
		if (piece.kind == PIECE_BAD)
			add_mistake(mistakes, name, line,
				"a brace that is neither {{word}} nor "
				"{formal|informal}");
		else if (piece.kind == PIECE_CHOICE)
			scan(template, piece.start, piece.end, line, name,
				mistakes);
		else if (piece.kind != PIECE_END) {
			TemplateWord word = {
				g_string_chunk_insert_len(template->names,
					piece.start, piece.end - piece.start),
				line
			};
			g_array_append_val(template->words, word);
		}
		text = piece.next;
	}
}

/* One line of the header block. */
static void
read_header(Template *template, const char *text, const char *name, guint line,
	GPtrArray *mistakes)
{
	const char *colon = strchr(text, ':');
	g_autofree char *key =
		colon ? g_strndup(text, (gsize)(colon - text)) : NULL;
	g_autofree char *value = g_strstrip(g_strdup(colon ? colon + 1 : ""));

	if (!colon) {
		add_mistake(mistakes, name, line,
			"a header line is \"Key: value\"; the letter starts "
			"after a blank line");
	} else if (strcmp(key, "Summary") == 0) {
		g_free(template->summary);
		template->summary = g_steal_pointer(&value);
	} else if (strcmp(key, "Attach") == 0) {
		template->attaches = strcmp(value, "original") == 0;
		if (!template->attaches)
			add_mistake(mistakes, name, line,
				"Attach can only be \"original\"");
	} else {
		g_autofree char *problem = g_strdup_printf(
			"unknown header \"%s\" (known: Summary, Attach)", key);
		add_mistake(mistakes, name, line, problem);
	}
}

Template *
template_parse(const char *text, const char *name, GPtrArray *mistakes)
{
	Template *template = g_new0(Template, 1);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	guint count = g_strv_length(lines), line = 0;

	template->words = g_array_new(FALSE, FALSE, sizeof(TemplateWord));
	template->names = g_string_chunk_new(256);
	for (guint i = 0; i < count; i++)
		g_strchomp(lines[i]);
	for (; line < count && lines[line][0]; line++)
		read_header(template, lines[line], name, line + 1, mistakes);
	if (!template->summary || !template->summary[0])
		add_mistake(mistakes, name, 1, "the header has no Summary");
	template->first = line + 2;
	template->lines = g_strdupv(lines + MIN(line + 1, count));
	if (template_is_blank(template))
		add_mistake(mistakes, name, MAX(count, 1),
			"there is no letter after the header");
	for (guint i = 0; template->lines[i]; i++)
		scan(template, template->lines[i],
			template->lines[i] + strlen(template->lines[i]),
			template->first + i, name, mistakes);
	return template;
}

void
template_free(Template *template)
{
	if (!template)
		return;
	g_free(template->summary);
	g_strfreev(template->lines);
	g_array_unref(template->words);
	g_string_chunk_free(template->names);
	g_free(template);
}

gboolean
template_is_blank(const Template *template)
{
	for (char **line = template->lines; *line; line++)
		if (**line)
			return FALSE;
	return TRUE;
}

const char *
template_summary(const Template *template)
{
	return template->summary ? template->summary : "";
}

gboolean
template_attaches(const Template *template)
{
	return template->attaches;
}

const GArray *
template_words(const Template *template)
{
	return template->words;
}

typedef struct {
	GHashTable *words;
	gboolean is_informal;
	GPtrArray *unfilled; /* of the running line */
	gboolean is_dropped; /* the running line */
} Filling;

static const char *
look_up(const Filling *filling, const Piece *piece, char **name)
{
	*name = g_strndup(piece->start, (gsize)(piece->end - piece->start));
	const char *value = g_hash_table_lookup(filling->words, *name);
	return value && *value ? value : NULL;
}

static void
add_unfilled(GPtrArray *unfilled, const char *name)
{
	if (unfilled && !g_ptr_array_find_with_equal_func(
				unfilled, name, g_str_equal, NULL))
		g_ptr_array_add(unfilled, g_strdup(name));
}

static void fill(
	Filling *filling, GString *out, const char *text, const char *limit);

static void
fill_choice(Filling *filling, GString *out, const Piece *piece)
{
	gsize length = (gsize)(piece->end - piece->start);
	const char *bar = memchr(piece->start, '|', length);

	if (filling->is_informal)
		fill(filling, out, bar + 1, piece->end);
	else
		fill(filling, out, piece->start, bar);
}

static void
fill_piece(Filling *filling, GString *out, const Piece *piece)
{
	g_autofree char *name = NULL;
	const char *value;

	switch (piece->kind) {
	case PIECE_END: return;
	case PIECE_BAD:
		g_string_append_len(
			out, piece->start, piece->end - piece->start);
		return;
	case PIECE_CHOICE: fill_choice(filling, out, piece); return;
	case PIECE_GUARD:
		if (!look_up(filling, piece, &name))
			filling->is_dropped = TRUE;
		return;
	case PIECE_WORD:
		value = look_up(filling, piece, &name);
		if (value)
			g_string_append(out, value);
		else
			g_string_append_printf(out, "[%s]", name);
		if (!value)
			add_unfilled(filling->unfilled, name);
		return;
	}
}

static void
fill(Filling *filling, GString *out, const char *text, const char *limit)
{
	while (text < limit) {
		Piece piece = piece_next(text, limit);
		g_string_append_len(out, text, (gssize)piece.before);
		fill_piece(filling, out, &piece);
		text = piece.next;
	}
}

/* How long LINE is without a quote or bracket that closes at its end. */
static gsize
length_within(const char *line)
{
	static const char *const closers[] = { "\"", "'", ")", "”", "\u00a0»",
		" »", "»", "“", "’", NULL };
	gsize length = strlen(line);

	for (const char *const *closer = closers; *closer; closer++)
		if (g_str_has_suffix(line, *closer))
			return length - strlen(*closer);
	return length;
}

/* True if LINE of the template ends a sentence, quotes and brackets aside. */
static gboolean
ends_sentence(const char *line)
{
	gsize length = length_within(line);

	return length > 0 && strchr(".?!", line[length - 1]) != NULL;
}

/* True if LINE of the template ends with a word in quotes: what somebody said,
 * which may be a sentence. */
static gboolean
ends_quoted(const char *line)
{
	gsize length = length_within(line);

	return line[length] && length > 2 &&
	       strncmp(line + length - 2, "}}", 2) == 0;
}

/* True if LINE of the template is nothing but a guarded word, as those of
 * snippets are: whole sentences that the user wrote. */
static gboolean
is_snippet(const char *line)
{
	const char *limit = line + strlen(line);
	gboolean is_guarded = FALSE;

	while (line < limit) {
		Piece piece = piece_next(line, limit);
		if (piece.before > 0 ||
			(piece.kind != PIECE_GUARD && piece.kind != PIECE_WORD))
			return FALSE;
		if (piece.kind == PIECE_WORD)
			return is_guarded && piece.next == limit;
		is_guarded = TRUE;
		line = piece.next;
	}
	return FALSE;
}

/* Appends a filled line to the letter; FLOWS: it goes on with the one before. */
static void
add_line(GString *letter, const char *line, gboolean flows)
{
	if (line[0] == '\0') {
		if (letter->len > 0 && !g_str_has_suffix(letter->str, "\n\n"))
			g_string_append(letter, "\n\n");
		return;
	}
	if (letter->len > 0 && !g_str_has_suffix(letter->str, "\n\n"))
		g_string_append_c(letter, flows ? ' ' : '\n');
	g_string_append(letter, line);
}

char *
template_render(const Template *template, GHashTable *words,
	gboolean is_informal, GPtrArray *unfilled)
{
	GString *letter = g_string_new(NULL);
	g_autoptr(GString) line = g_string_new(NULL);
	gboolean flows = FALSE;

	for (char **text = template->lines; *text; text++) {
		g_autoptr(GPtrArray) missing =
			g_ptr_array_new_with_free_func(g_free);
		Filling filling = { words, is_informal, missing, FALSE };
		g_string_truncate(line, 0);
		fill(&filling, line, *text, *text + strlen(*text));
		if (filling.is_dropped)
			continue;
		for (guint i = 0; i < missing->len; i++)
			add_unfilled(unfilled, missing->pdata[i]);
		add_line(letter, line->str, flows);
		flows = ends_sentence(*text) ||
			((is_snippet(*text) || ends_quoted(*text)) &&
				ends_sentence(line->str));
	}
	while (letter->len > 0 && letter->str[letter->len - 1] == '\n')
		g_string_truncate(letter, letter->len - 1);
	return g_string_free(letter, FALSE);
}
