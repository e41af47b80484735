/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zones: reads the JSON in which others marked the zones of mail texts.
 *
 * Just enough JSON for it; offsets there count characters, here bytes.
 */
#pragma once

#include <glib.h>
#include <string.h>

typedef struct {
	char *type;
	glong start, end; /* characters */
} Mark;

typedef struct {
	char *text;    /* NULL if there is none */
	char *author;  /* "From", "X-From" of the header */
	GArray *marks; /* of Mark */
} Zoned;

static inline const char *
zones_space(const char *p)
{
	while (g_ascii_isspace(*p))
		p++;
	return p;
}

/* Appends the string literal at P to OUT; gives what follows it. */
static inline const char *
zones_string(const char *p, GString *out)
{
	for (p++; *p && *p != '"'; p++) {
		if (*p != '\\') {
			g_string_append_c(out, *p);
			continue;
		}
		p++;
		const char *plain = strchr("n\nt\tr\rb\bf\f", *p);
		if (*p == 'u') {
			char digits[5] = { p[1], p[2], p[3], p[4], 0 };
			gunichar c = g_ascii_strtoull(digits, NULL, 16);
			p += 4;
			if (c >= 0xd800 && c < 0xdc00 && p[1] == '\\') {
				char low[5] = { p[3], p[4], p[5], p[6], 0 };
				c = 0x10000 + ((c - 0xd800) << 10) +
				    g_ascii_strtoull(low, NULL, 16) - 0xdc00;
				p += 6;
			}
			g_string_append_unichar(out, c ? c : ' ');
		} else if (plain && g_ascii_isalpha(*p)) {
			g_string_append_c(out, plain[1]);
		} else {
			g_string_append_c(out, *p);
		}
	}
	return *p ? p + 1 : p;
}

/* Reads the value at P; PATH names the keys above it. */
static inline const char *
zones_value(const char *p, const char *path, Zoned *zoned)
{
	p = zones_space(p);
	if (*p == '{' || *p == '[') {
		char close = *p == '{' ? '}' : ']';
		if (g_str_equal(path, "denotations") && close == '}') {
			Mark mark = { 0 };
			g_array_append_val(zoned->marks, mark);
		}
		p = zones_space(p + 1);
		while (*p && *p != close) {
			g_autoptr(GString) key = g_string_new(path);
			if (close == '}') {
				g_string_truncate(key, 0);
				p = zones_string(p, key);
				p = zones_space(p) + 1;
			}
			p = zones_space(zones_value(p, key->str, zoned));
			if (*p == ',')
				p = zones_space(p + 1);
		}
		return *p ? p + 1 : p;
	}
	Mark *last = zoned->marks->len ? &g_array_index(zoned->marks, Mark,
						 zoned->marks->len - 1)
				       : NULL;
	if (*p == '"') {
		g_autoptr(GString) value = g_string_new(NULL);
		p = zones_string(p, value);
		if (g_str_equal(path, "text") && !zoned->text && !last)
			zoned->text = g_strdup(value->str);
		else if (g_str_equal(path, "type") && last && !last->type)
			last->type = g_strdup(value->str);
		else if (g_str_equal(path, "From") ||
			 g_str_equal(path, "X-From")) {
			char *author = g_strconcat(
				zoned->author, " ", value->str, NULL);
			g_free(zoned->author);
			zoned->author = author;
		}
		return p;
	}
	if (last && g_str_equal(path, "start"))
		last->start = strtol(p, NULL, 10);
	if (last && g_str_equal(path, "end"))
		last->end = strtol(p, NULL, 10);
	while (*p && !strchr(",]}", *p))
		p++;
	return p;
}

static inline void
zones_clear(Zoned *zoned)
{
	for (guint i = 0; i < zoned->marks->len; i++)
		g_free(g_array_index(zoned->marks, Mark, i).type);
	g_array_unref(zoned->marks);
	g_free(zoned->text);
	g_free(zoned->author);
}

/* False if the file cannot be read or has no text. */
static inline gboolean
zones_read(const char *file, Zoned *zoned)
{
	g_autofree char *json = NULL;
	*zoned = (Zoned){ .author = g_strdup(""),
		.marks = g_array_new(FALSE, FALSE, sizeof(Mark)) };
	if (g_file_get_contents(file, &json, NULL, NULL))
		zones_value(json, "", zoned);
	return zoned->text != NULL;
}
