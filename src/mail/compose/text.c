/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wrapping, and format=flowed (RFC 3676). No MIME here. */
#include <string.h>

#include "base/text.h"
#include "mail/compose/compose.h"

#define WIDTH 72

typedef struct {
	GString *out;
	GString *line; /* being filled */
	int columns;   /* of it */
	gboolean is_flowed;
} Wrap;

/* A line that begins like this would be taken for something else (RFC 3676
 * section 4.4). */
static gboolean
needs_stuffing(const char *line)
{
	return line[0] == ' ' || line[0] == '>' ||
	       g_str_has_prefix(line, "From ");
}

static void
end_line(Wrap *wrap, gboolean is_soft)
{
	if (wrap->is_flowed && needs_stuffing(wrap->line->str))
		g_string_append_c(wrap->out, ' ');
	g_string_append(wrap->out, wrap->line->str);
	if (wrap->is_flowed && is_soft)
		g_string_append_c(wrap->out, ' ');
	g_string_append_c(wrap->out, '\n');
	g_string_truncate(wrap->line, 0);
	wrap->columns = 0;
}

/* True if WORD is a day or a number that would stand badly at the end of a
 * line, apart from NEXT: "3. | November", "12 | May", "1.250,00 | EUR". */
static gboolean
binds(const char *word, const char *next)
{
	gsize digits = strspn(word, "0123456789");
	gboolean is_day = digits > 0 && digits <= 2 &&
			  (!word[digits] || g_str_equal(word + digits, ".") ||
				  g_str_equal(word + digits, "er") ||
				  g_str_equal(word + digits, "°"));
	gboolean is_sum = g_ascii_isdigit(word[0]) &&
			  g_ascii_isdigit(word[strlen(word) - 1]);

	if (!next)
		return FALSE;
	return (is_day && g_unichar_isalpha(g_utf8_get_char(next))) ||
	       (is_sum && g_ascii_isupper(next[0]) &&
		       g_ascii_isupper(next[1]) && g_ascii_isupper(next[2]));
}

static void
add_word(Wrap *wrap, const char *word)
{
	int columns = text_columns(word);

	if (wrap->columns > 0 && wrap->columns + 1 + columns > WIDTH)
		end_line(wrap, TRUE);
	if (wrap->columns > 0) {
		g_string_append_c(wrap->line, ' ');
		wrap->columns++;
	}
	g_string_append(wrap->line, word);
	wrap->columns += columns;
}

/* Quoted lines stay as they are: their ">" is meant. */
static void
add_line(Wrap *wrap, const char *line)
{
	if (line[0] == '>') {
		g_string_append_printf(wrap->out, "%s\n", line);
		return;
	}
	g_auto(GStrv) words = g_strsplit(line, " ", -1);
	g_autoptr(GString) bound = g_string_new(NULL);
	for (char **word = words; *word; word++) {
		if (!**word)
			continue;
		g_string_append(bound, *word);
		if (binds(*word, word[1])) {
			g_string_append_c(bound, ' ');
			continue;
		}
		add_word(wrap, bound->str);
		g_string_truncate(bound, 0);
	}
	end_line(wrap, FALSE);
}

char *
compose_text(const char *body, gboolean is_flowed)
{
	g_auto(GStrv) lines = g_strsplit(body, "\n", -1);
	g_autoptr(GString) line = g_string_new(NULL);
	Wrap wrap = { g_string_new(NULL), line, 0, is_flowed };

	for (char **text = lines; *text; text++)
		add_line(&wrap, g_strchomp(*text));
	if (!wrap.out->len) /* an empty text has no lines at all */
		g_string_append_c(wrap.out, '\n');
	while (g_str_has_suffix(wrap.out->str, "\n\n"))
		g_string_truncate(wrap.out, wrap.out->len - 1);
	return g_string_free(wrap.out, FALSE);
}
