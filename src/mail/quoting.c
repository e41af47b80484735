/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/quoting.h"

#include <string.h>

#include "base/text.h"

struct Quoting {
	GPtrArray *words[QUOTING_KINDS]; /* char *, folded */
};

Quoting *
quoting_new(void)
{
	Quoting *quoting = g_new0(Quoting, 1);
	for (int i = 0; i < QUOTING_KINDS; i++)
		quoting->words[i] = g_ptr_array_new_with_free_func(g_free);
	return quoting;
}

void
quoting_free(Quoting *quoting)
{
	if (!quoting)
		return;
	for (int i = 0; i < QUOTING_KINDS; i++)
		g_ptr_array_unref(quoting->words[i]);
	g_free(quoting);
}

void
quoting_add(Quoting *quoting, QuotingKind kind, const char *wording)
{
	g_return_if_fail(kind < QUOTING_KINDS);
	char *folded = g_strstrip(text_fold(wording));
	g_ptr_array_add(quoting->words[kind], folded);
}

int
quoting_kind_from_name(const char *name)
{
	static const char *const names[QUOTING_KINDS] = {
		[QUOTING_WROTE] = "wrote",
		[QUOTING_FROM] = "from",
		[QUOTING_SENT] = "sent",
		[QUOTING_TO] = "to",
		[QUOTING_CC] = "cc",
		[QUOTING_SUBJECT] = "subject",
		[QUOTING_DATE] = "date",
		[QUOTING_ORIGINAL] = "original",
		[QUOTING_FORWARDED] = "forwarded",
		[QUOTING_SIGNOFF] = "signoff",
		[QUOTING_MOBILE] = "mobile",
		[QUOTING_LEGAL] = "legal",
	};
	for (int i = 0; i < QUOTING_KINDS; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return -1;
}

void
quoting_parts_clear(QuotingParts *parts)
{
	g_clear_pointer(&parts->own, g_free);
	g_clear_pointer(&parts->quoted, g_free);
	g_clear_pointer(&parts->signature, g_free);
	g_clear_pointer(&parts->footer, g_free);
	parts->is_forward = FALSE;
}

void
quoting_split(const Quoting *quoting, const char *text, QuotingParts *parts)
{
	(void)quoting;
	GString *own = g_string_new(NULL), *quoted = g_string_new(NULL),
		*signature = g_string_new(NULL);
	GString *where = own;
	while (*text) {
		gsize len = strcspn(text, "\n");
		gsize next = len + (text[len] == '\n');
		if (g_str_has_prefix(text, "-----Original Message"))
			where = quoted;
		else if (where == own && (strncmp(text, "-- \n", 4) == 0 ||
						 strncmp(text, "--\n", 3) == 0))
			where = signature;
		g_string_append_len(*text == '>' ? quoted : where, text, next);
		text += next;
	}
	parts->own = g_string_free(own, FALSE);
	parts->quoted = g_string_free(quoted, FALSE);
	parts->signature = g_string_free(signature, FALSE);
	parts->footer = g_strdup("");
	parts->is_forward = FALSE;
}
