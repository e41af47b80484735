/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/delivery/room.h"

#include <string.h>

void
failure_add(Findings *findings, const char *recipient, const char *status,
	const char *action)
{
	for (guint i = 0; i < findings->failed->len; i++) {
		Failure *known = g_ptr_array_index(findings->failed, i);
		if (strcmp(known->recipient, recipient))
			continue;
		if (!known->status)
			known->status = g_strdup(status);
		return;
	}
	g_ptr_array_add(
		findings->failed, failure_new(recipient, status, action));
}

static gboolean
status_ends(const char *text, gsize at, gsize end)
{
	return at >= end || (!g_ascii_isalnum(text[at]) &&
				    !(text[at] == '.' && at + 1 < end &&
					    g_ascii_isdigit(text[at + 1])));
}

char *
status_find(const char *text, gsize from, gsize end)
{
	for (gsize at = from; at + 4 < end; at++) {
		if ((text[at] != '4' && text[at] != '5') || text[at + 1] != '.')
			continue;
		if (at > from &&
			(g_ascii_isalnum(text[at - 1]) || text[at - 1] == '.'))
			continue;
		gsize stop = at + 2, digits = 0;
		while (stop < end && g_ascii_isdigit(text[stop]))
			stop++;
		if (stop == at + 2 || stop > at + 5 || stop >= end ||
			text[stop] != '.')
			continue;
		for (stop++; stop < end && g_ascii_isdigit(text[stop]); stop++)
			digits++;
		if (digits > 0 && digits <= 3 && status_ends(text, stop, end))
			return g_strndup(text + at, stop - at);
	}
	return NULL;
}

/* The address in a field like "rfc822; <a@example.org>". Yours; NULL if it
 * holds none (X.400, a bare local part). */
static char *
field_address(const char *value)
{
	TextSpan span;
	if (!value)
		return NULL;
	if (address_next(value, 0, strlen(value), &span))
		return address_at(value, span);
	/* hosts of the inner net have no dot */
	const char *start = strrchr(value, ';');
	g_autofree char *bare = g_ascii_strdown(start ? start + 1 : value, -1);
	g_strstrip(bare);
	gsize length = strlen(bare);
	const char *at = strchr(bare, '@');
	if (!at || at == bare || !at[1] || strpbrk(bare, " <>\t"))
		return NULL;
	return g_strndup(bare, length);
}

static Fate
fate_of_action(const char *action)
{
	if (!action)
		return FATE_NONE;
	if (!g_ascii_strncasecmp(action, "fail", 4))
		return FATE_FAILED;
	if (!g_ascii_strncasecmp(action, "delayed", 7))
		return FATE_DELAYED;
	if (!g_ascii_strncasecmp(action, "deliver", 7) ||
		!g_ascii_strncasecmp(action, "relayed", 7) ||
		!g_ascii_strncasecmp(action, "expanded", 8))
		return FATE_DELIVERED;
	return FATE_NONE;
}

/* Some reporters leave Action out or invent one; the class of the status
 * (RFC 3463 section 2) tells the same. */
static Fate
fate_of_status(const char *status)
{
	if (!status || status[0] == '\0' || status[1] != '.')
		return FATE_NONE;
	switch (status[0]) {
	case '5': return FATE_FAILED;
	case '4': return FATE_DELAYED;
	case '2': return FATE_DELIVERED;
	}
	return FATE_NONE;
}

static char *
group_status(GHashTable *fields)
{
	const char *status = g_hash_table_lookup(fields, "status");
	char *found = status ? status_find(status, 0, strlen(status)) : NULL;
	/* the reply of the other side says more than a general 5.0.0 */
	if (found && !g_str_has_suffix(found, ".0.0"))
		return found;
	const char *reply = g_hash_table_lookup(fields, "diagnostic-code");
	char *better = reply ? status_find(reply, 0, strlen(reply)) : NULL;
	if (!better)
		return found;
	g_free(found);
	return better;
}

static const char *
fate_action(Fate fate)
{
	return fate == FATE_DELAYED ? "delayed" : "failed";
}

/* One recipient's group. Where a message was sent on, both the address that
 * we wrote to and the one it went to in the end are noted. */
static Fate
group_read(GHashTable *fields, Findings *findings)
{
	const char *final = g_hash_table_lookup(fields, "final-recipient");
	const char *original =
		g_hash_table_lookup(fields, "original-recipient");
	if (!final && !original)
		original = g_hash_table_lookup(fields, "x-actual-recipient");
	if (g_hash_table_lookup(fields, "disposition"))
		return FATE_DELIVERED;
	if (!final && !original)
		return FATE_NONE;
	g_autofree char *status = group_status(fields);
	Fate fate = fate_of_action(g_hash_table_lookup(fields, "action"));
	if (fate == FATE_NONE)
		fate = fate_of_status(g_hash_table_lookup(fields, "status"));
	if (fate != FATE_FAILED && fate != FATE_DELAYED)
		return fate;
	const char *values[] = { original, final };
	for (guint i = 0; i < G_N_ELEMENTS(values); i++) {
		g_autofree char *address = field_address(values[i]);
		if (address)
			failure_add(
				findings, address, status, fate_action(fate));
	}
	return fate;
}

/* A group ends before the field that opens the next one. */
static gboolean
opens_group(GHashTable *fields, const char *name)
{
	return g_hash_table_contains(fields, name) &&
	       (!strcmp(name, "final-recipient") ||
		       !strcmp(name, "original-recipient") ||
		       !strcmp(name, "action"));
}

/* The name of a report's field that LINE starts with, NULL for others. */
static const char *
report_field(const char *line)
{
	static const char *const names[] = { "final-recipient",
		"original-recipient", "action", "status", "diagnostic-code",
		"disposition", "remote-mta" };
	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		gsize length = strlen(names[i]);
		if (!g_ascii_strncasecmp(line, names[i], length) &&
			line[length] == ':')
			return names[i];
	}
	return NULL;
}

Fate
report_read_text(const char *text, Findings *findings)
{
	if (!strstr(text, "-Recipient:") && !strstr(text, "-recipient:"))
		return FATE_NONE;
	Fate worst = FATE_NONE;
	g_autoptr(GHashTable) fields =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	for (guint i = 0; lines[i]; i++) {
		const char *line = g_strchug(lines[i]);
		const char *name = report_field(line);
		if (!name)
			continue;
		if (opens_group(fields, name)) {
			worst = MAX(worst, group_read(fields, findings));
			g_hash_table_remove_all(fields);
		}
		char *value = g_strdup(line + strlen(name) + 1);
		g_hash_table_replace(fields, (gpointer)name, g_strstrip(value));
	}
	return MAX(worst, group_read(fields, findings));
}

gboolean
report_has_form(const Letter *letter)
{
	return letter->report->len > 0 || letter->report_type != NULL ||
	       g_str_has_prefix(letter->content_type, "multipart/report");
}

Fate
report_read(const Letter *letter, Findings *findings)
{
	Fate worst = FATE_NONE;
	for (guint i = 0; letter->report && i < letter->report->len; i++) {
		const ReportGroup *group = g_ptr_array_index(letter->report, i);
		worst = MAX(worst, group_read(group->fields, findings));
	}
	return worst;
}
