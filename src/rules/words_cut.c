/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/words_cut.h"

#include <string.h>

/* The end of the quoted string at P, NULL if there is none. */
static const char *
skip_string(const char *p)
{
	char quote = *p++;

	for (; *p && *p != quote && *p != '\n'; p++)
		if (*p == '\\' && p[1])
			p++;
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

	while (p && *p) {
		if (depth == 0 && strchr(",;}", *p))
			return p;
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

static void
blank(char *text, gsize length)
{
	for (gsize i = 0; i < length; i++)
		if (text[i] != '\n')
			text[i] = ' ';
}

/* Blanks the entries of the table that P is in, in COPY of TEXT. False if an
 * entry is not of the form name = value. */
static gboolean
blank_entries(
	const char *text, const char *p, char *copy, const char *const *keep)
{
	for (p = skip_blank(p); *p != '}'; p = skip_blank(p)) {
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
		if (!is_kept(name, length, keep))
			blank(copy + (name - text), p - name);
	}
	return TRUE;
}

char *
words_cut(const char *text, const char *const *keep)
{
	g_autofree char *copy = g_strdup(text);
	const char *p = skip_blank(text);

	if (!g_str_has_prefix(p, "return"))
		return g_steal_pointer(&copy);
	p = skip_blank(p + strlen("return"));
	if (*p != '{' || !blank_entries(text, p + 1, copy, keep))
		return g_strdup(text);
	return g_steal_pointer(&copy);
}
