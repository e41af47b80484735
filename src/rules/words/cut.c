/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words/cut.h"

#include <string.h>

/* The end of the quoted string at P, NULL if there is none. */
static const char *
skip_string(const char *p)
{
	const char *stops = *p == '"' ? "\"\\\n" : "'\\\n";
	char quote = *p++;

	for (p += strcspn(p, stops); *p == '\\' && p[1]; p += strcspn(p, stops))
		p += 2;
	return *p == quote ? p + 1 : NULL;
}

/* The end of the long bracket at P ("[[...]]"), NULL if it is none. */
static const char *
skip_long(const char *p)
{
	const char *end = g_str_has_prefix(p, "[[") ? strstr(p, "]]") : NULL;

	return end ? end + 2 : NULL;
}

/* The first character from P on that is neither white nor of a comment. */
static const char *
skip_blank(const char *p)
{
	for (;;) {
		const char *end;

		p += strspn(p, " \t\r\n");
		if (p[0] != '-' || p[1] != '-')
			return p;
		end = skip_long(p + 2);
		p = end ? end : p + strcspn(p, "\n");
	}
}

/* The end of the value at P: the comma or brace after it. NULL if the text
 * ends first. */
static const char *
skip_value(const char *p)
{
	int depth = 0;

	while (p) {
		p += strcspn(p, "{}\"'-[,;");
		if (!*p || (depth == 0 && strchr(",;}", *p)))
			return *p ? p : NULL;
		depth += (*p == '{') - (*p == '}');
		if (*p == '"' || *p == '\'')
			p = skip_string(p);
		else if (p[0] == '-' && p[1] == '-')
			p = skip_blank(p);
		else if (p[0] == '[' && p[1] == '[')
			p = skip_long(p);
		else
			p++;
	}
	return NULL;
}

static gboolean
is_kept(const char *name, gsize length, const char *const *keep)
{
	for (; *keep; keep++)
		if (strlen(*keep) == length && !strncmp(*keep, name, length))
			return TRUE;
	return FALSE;
}

/* Of what is left out only the ends of lines stay, so that messages name the
 * right one. */
static void
leave_out(GString *kept, const char *from, const char *to)
{
	while ((from = memchr(from, '\n', (gsize)(to - from)))) {
		g_string_append_c(kept, '\n');
		from++;
	}
}

/* Appends to KEPT the entries of the table that P is in. False if one is not of
 * the form name = value. */
static gboolean
keep_entries(GString *kept, const char *p, const char *const *keep)
{
	const char *before = p;
	guint missing = g_strv_length((char **)keep);

	for (p = skip_blank(p); *p != '}' && missing > 0; p = skip_blank(p)) {
		const char *name = p, *end;
		gsize length = 0;

		while (g_ascii_isalnum(name[length]) || name[length] == '_')
			length++;
		p = skip_blank(name + length);
		if (length == 0 || *p != '=')
			return FALSE;
		end = skip_value(p + 1);
		if (!end)
			return FALSE;
		p = *end == '}' ? end : end + 1;
		leave_out(kept, before, name);
		if (is_kept(name, length, keep)) {
			g_string_append_len(kept, name, p - name);
			missing--;
		} else {
			leave_out(kept, name, p);
		}
		before = p;
	}
	g_string_append_c(kept, '}');
	return TRUE;
}

char *
words_cut(const char *text, const char *const *keep)
{
	g_autoptr(GString) kept = g_string_new(NULL);
	const char *p = skip_blank(text);

	if (!g_str_has_prefix(p, "return"))
		return g_strdup(text);
	p = skip_blank(p + strlen("return"));
	if (*p != '{')
		return g_strdup(text);
	leave_out(kept, text, p);
	g_string_append(kept, "return {");
	if (!keep_entries(kept, p + 1, keep))
		return g_strdup(text);
	return g_string_free(g_steal_pointer(&kept), FALSE);
}
