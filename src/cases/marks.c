/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases/marks.h"

#include <string.h>

#define PREFIX "owed/"
#define SILENT PREFIX "silent/"

/* Few, so that a case changes its tag a few times and not every day. */
static const struct {
	int days;
	const char *tag;
} silent[] = {
	{ 90, SILENT "90" },
	{ 60, SILENT "60" },
	{ 30, SILENT "30" },
	{ 21, SILENT "21" },
	{ 14, SILENT "14" },
	{ 7, SILENT "7" },
	{ 3, SILENT "3" },
};

/* The decisions that end a case, and what they say of its outcome. */
static const struct {
	const char *name, *outcome;
} closing[] = {
	{ "closed", NULL },
	{ "won", "won" },
	{ "lost", "lost" },
	{ "paid", "paid" },
};

static gboolean
read_closing(Marks *marks, const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(closing); i++) {
		if (strcmp(name, closing[i].name) != 0)
			continue;
		marks->is_closed = TRUE;
		if (closing[i].outcome)
			marks->outcome = closing[i].outcome;
		return TRUE;
	}
	return FALSE;
}

static void
read_one(Marks *marks, const char *name)
{
	if (read_closing(marks, name))
		return;
	if (strcmp(name, "not") == 0) {
		marks->is_not = TRUE;
	} else if (g_str_has_prefix(name, "until/")) {
		Day day = day_parse(name + strlen("until/"));
		/* Of several snoozes the last one holds. */
		if (day != DAY_NONE && day > marks->until)
			marks->until = day;
	} else if (g_str_has_prefix(name, "is/")) {
		const char *kind = name + strlen("is/");
		if (*kind)
			marks->kind = g_intern_string(kind);
	}
}

Marks
marks_read(const char *const *tags)
{
	Marks marks = { .until = DAY_NONE };
	for (; tags && *tags; tags++)
		if (g_str_has_prefix(*tags, PREFIX))
			read_one(&marks, *tags + strlen(PREFIX));
	return marks;
}

gboolean
marks_is_decision(const char *tag)
{
	if (!g_str_has_prefix(tag, PREFIX))
		return FALSE;
	const char *name = tag + strlen(PREFIX);
	for (gsize i = 0; i < G_N_ELEMENTS(closing); i++)
		if (strcmp(name, closing[i].name) == 0)
			return TRUE;
	return strcmp(name, "not") == 0 || g_str_has_prefix(name, "until/") ||
	       g_str_has_prefix(name, "is/");
}

gboolean
marks_is_derived(const char *tag)
{
	if (strcmp(tag, "owed") == 0 || g_str_has_prefix(tag, SILENT))
		return TRUE;
	return g_str_has_prefix(tag, PREFIX) && tag[strlen(PREFIX)] &&
	       !strchr(tag + strlen(PREFIX), '/') && !marks_is_decision(tag);
}

const char *const *
marks_derived(void)
{
	static const char *const tags[] = { "owed", PREFIX "due", PREFIX "held",
		PREFIX "yours", PREFIX "undelivered", PREFIX "exhausted",
		PREFIX "promise", PREFIX "question", SILENT "3", SILENT "7",
		SILENT "14", SILENT "21", SILENT "30", SILENT "60", SILENT "90",
		NULL };

	return tags;
}

const char *
marks_silent_tag(int days)
{
	for (gsize i = 0; i < G_N_ELEMENTS(silent); i++)
		if (days >= silent[i].days)
			return silent[i].tag;
	return NULL;
}

char *
marks_until_tag(Day day)
{
	g_autofree char *text = day_format(day);
	return g_strconcat(PREFIX "until/", text, NULL);
}

char *
marks_is_tag(const char *kind)
{
	return g_strconcat(PREFIX "is/", kind, NULL);
}
