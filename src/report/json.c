/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json.h"

#include <string.h>

struct Json {
	FILE *out;
	int depth;
	gboolean is_first;  /* nothing stands in the innermost bracket yet */
	gboolean is_member; /* a key was just written */
};

Json *
json_new(FILE *out)
{
	Json *json = g_new0(Json, 1);

	json->out = out;
	json->is_first = TRUE;
	return json;
}

Json *
json_new_at(FILE *out, int depth)
{
	Json *json = json_new(out);

	json->depth = depth;
	/* The first value of all needs no separator. */
	json->is_member = TRUE;
	return json;
}

void
json_free(Json *json)
{
	if (!json->is_first)
		fputc('\n', json->out);
	g_free(json);
}

static void
new_line(Json *json)
{
	fputc('\n', json->out);
	for (int i = 0; i < json->depth; i++)
		fputc(' ', json->out);
}

/* What stands between the last value and the next. */
static void
separate(Json *json)
{
	if (!json->is_member && !json->is_first)
		fputc(',', json->out);
	if (!json->is_member && json->depth > 0)
		new_line(json);
	json->is_member = FALSE;
	json->is_first = FALSE;
}

static void
begin(Json *json, char bracket)
{
	separate(json);
	fputc(bracket, json->out);
	json->depth++;
	json->is_first = TRUE;
}

static void
end(Json *json, char bracket)
{
	json->depth--;
	if (!json->is_first)
		new_line(json);
	fputc(bracket, json->out);
	json->is_first = FALSE;
}

void
json_begin_array(Json *json)
{
	begin(json, '[');
}

void
json_end_array(Json *json)
{
	end(json, ']');
}

void
json_begin_object(Json *json)
{
	begin(json, '{');
}

void
json_end_object(Json *json)
{
	end(json, '}');
}

/* Characters that change what a terminal does or hides. */
static gboolean
is_unseen(gunichar c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xad ||
	       c == 0x61c || (c >= 0x200b && c <= 0x200f) ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
	       c == 0xfeff || (c >= 0xe0000 && c <= 0xe0fff);
}

static void
write_escape(FILE *out, gunichar c)
{
	if (c == '\n')
		fputs("\\n", out);
	else if (c == '\t')
		fputs("\\t", out);
	else if (c == '\r')
		fputs("\\r", out);
	else if (c < 0x10000)
		fprintf(out, "\\u%04x", c);
	else /* a surrogate pair */
		fprintf(out, "\\u%04x\\u%04x", 0xd800 + ((c - 0x10000) >> 10),
			0xdc00 + ((c - 0x10000) & 0x3ff));
}

static void
write_string(FILE *out, const char *text)
{
	const char *start = text;

	fputc('"', out);
	for (const char *p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c != '"' && c != '\\' && !is_unseen(c))
			continue;
		fwrite(start, 1, (gsize)(p - start), out);
		start = g_utf8_next_char(p);
		if (c == '"' || c == '\\')
			fprintf(out, "\\%c", (char)c);
		else
			write_escape(out, c);
	}
	fwrite(start, 1, strlen(start), out);
	fputc('"', out);
}

void
json_string(Json *json, const char *text)
{
	g_autofree char *valid = NULL;

	separate(json);
	if (!text) {
		fputs("null", json->out);
		return;
	}
	/* File names, tags and ids are bytes. */
	valid = g_utf8_validate(text, -1, NULL) ? NULL
						: g_utf8_make_valid(text, -1);
	write_string(json->out, valid ? valid : text);
}

void
json_number(Json *json, const char *text)
{
	separate(json);
	fputs(text, json->out);
}

void
json_key(Json *json, const char *key)
{
	json_string(json, key);
	fputs(": ", json->out);
	json->is_member = TRUE;
}

void
json_member_string(Json *json, const char *key, const char *text)
{
	if (!text || !*text)
		return;
	json_key(json, key);
	json_string(json, text);
}

void
json_member_int(Json *json, const char *key, gint64 value)
{
	g_autofree char *digits = g_strdup_printf("%" G_GINT64_FORMAT, value);

	json_key(json, key);
	json_number(json, digits);
}

void
json_member_bool(Json *json, const char *key, gboolean value)
{
	json_key(json, key);
	json_number(json, value ? "true" : "false");
}

void
json_member_day(Json *json, const char *key, Day day)
{
	g_autofree char *text = day == DAY_NONE ? NULL : day_format(day);

	json_member_string(json, key, text);
}

void
json_member_strings(Json *json, const char *key, const GPtrArray *texts)
{
	if (!texts || texts->len == 0)
		return;
	json_key(json, key);
	json_begin_array(json);
	for (guint i = 0; i < texts->len; i++)
		json_string(json, texts->pdata[i]);
	json_end_array(json);
}
