/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plain.h"

#include "base/text.h"

#define LABEL_WIDTH 12

void
plain_text(FILE *out, const char *text)
{
	g_autofree char *clean = text ? text_clean(text) : NULL;

	if (clean)
		fputs(clean, out);
}

void
plain_field(FILE *out, const char *label, const char *text)
{
	if (!text || !*text)
		return;
	fprintf(out, "  %-*s", LABEL_WIDTH, label);
	plain_text(out, text);
	fputc('\n', out);
}

void
plain_field_day(FILE *out, const char *label, Day day)
{
	g_autofree char *text = day == DAY_NONE ? NULL : day_format(day);

	plain_field(out, label, text);
}

void
plain_lines(FILE *out, const char *text, int indent)
{
	g_autofree char *clean = text_clean_lines(text);
	g_auto(GStrv) lines = g_strsplit(g_strchomp(clean), "\n", -1);

	for (char **line = lines; *line; line++)
		fprintf(out, "%*s%s\n", **line ? indent : 0, "", *line);
}

char *
plain_cut(const char *text, int width)
{
	g_autofree char *clean = text_clean(text);
	const char *end = clean;

	if (text_columns(clean) <= width)
		return g_steal_pointer(&clean);
	/* One column for the ellipsis. */
	while (*end) {
		const char *next = g_utf8_next_char(end);
		g_autofree char *head = g_strndup(clean, (gsize)(next - clean));

		if (text_columns(head) > width - 1)
			break;
		end = next;
	}
	return g_strdup_printf("%.*s…", (int)(end - clean), clean);
}

void
plain_cell(FILE *out, const char *text, int width, gboolean is_right)
{
	g_autofree char *cut = plain_cut(text ? text : "", width);
	int fill = MAX(0, width - text_columns(cut));

	if (is_right)
		fprintf(out, "%*s%s", fill, "", cut);
	else
		fprintf(out, "%s%*s", cut, fill, "");
}
