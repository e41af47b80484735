/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Bounces without standard form: whom they name. Mail servers have worded
 * them in a hundred ways, but laid them out in few: the address opens a line,
 * follows a label, or follows the server's reply code.
 */
#include "sense/delivery/room.h"

#include <string.h>

/* One line of a text; all zero before the first. */
typedef struct {
	gsize start, end;
	gsize next; /* where the next line starts */
} Line;

static gboolean
line_next(const char *text, gsize end, Line *line)
{
	if (line->next >= end)
		return FALSE;
	line->start = line->next;
	const char *stop = memchr(text + line->start, '\n', end - line->start);
	line->end = stop ? (gsize)(stop - text) : end;
	line->next = line->end + 1;
	return TRUE;
}

/* Fields that only a message's head has, and those that any text may. */
static int
head_weight(const char *text, Line line)
{
	static const struct {
		const char *name;
		int weight;
	} fields[] = { { "received:", 2 }, { "return-path:", 2 },
		{ "message-id:", 2 }, { "mime-version:", 2 },
		{ "dkim-signature:", 3 }, { "x-", 1 }, { "content-type:", 2 },
		{ "from:", 1 }, { "to:", 1 }, { "cc:", 1 }, { "subject:", 1 },
		{ "date:", 1 }, { "reply-to:", 1 }, { "user-agent:", 1 },
		{ "sender:", 1 }, { "content-transfer-encoding:", 2 },
		{ "delivered-to:", 2 }, { "arc-seal:", 3 },
		{ "authentication-results:", 3 } };
	gsize length = line.end - line.start;
	for (guint i = 0; i < G_N_ELEMENTS(fields); i++) {
		gsize n = strlen(fields[i].name);
		if (length >= n && !g_ascii_strncasecmp(text + line.start,
					   fields[i].name, n))
			return fields[i].weight;
	}
	return 0;
}

/* A head: fields and their continuation lines that weigh enough together. */
static gboolean
head_starts(const char *text, gsize end, Line line)
{
	int weight = 0, fields = 0;
	for (guint i = 0; i < 24; i++) {
		gboolean folded =
			text[line.start] == ' ' || text[line.start] == '\t';
		int own = head_weight(text, line);
		if (own == 0 && !(folded && fields > 0))
			return FALSE;
		weight += own;
		fields += own > 0;
		if (fields >= 2 && weight >= 4)
			return TRUE;
		if (!line_next(text, end, &line))
			return FALSE;
	}
	return FALSE;
}

gsize
report_own_length(const char *text)
{
	gsize end = strlen(text);
	Line line = { 0 };
	while (line_next(text, end, &line)) {
		if (head_weight(text, line) > 0 && head_starts(text, end, line))
			return line.start;
	}
	return end;
}

/* How surely an address that stands in a bounce is the one not reached. */
typedef enum {
	SPOT_LINE,  /* opens a line: "<a@example.org>: user unknown" */
	SPOT_LABEL, /* "Recipient address: a@example.org", "550 <a@..>" */
	SPOT_PROSE,
	SPOT_ROBOT, /* postmaster@ and its like */
	SPOT_OURS,  /* whom the bounce was sent to */
	SPOT_COUNT
} Spot;

typedef struct {
	char *address;
	char *status;
	Spot spot;
} Candidate;

static void
candidate_free(Candidate *candidate)
{
	g_free(candidate->address);
	g_free(candidate->status);
	g_free(candidate);
}

static gboolean
is_ours(const Letter *letter, const char *address)
{
	for (guint i = 0; i < letter->to->len; i++) {
		const Mailbox *to = g_ptr_array_index(letter->to, i);
		if (!strcmp(to->address, address))
			return TRUE;
	}
	const char *from =
		letter->returned ? g_hash_table_lookup(letter->returned, "from")
				 : NULL;
	g_autofree char *folded = from ? g_ascii_strdown(from, -1) : NULL;
	return folded && strstr(folded, address);
}

static gboolean
is_robot(const char *address)
{
	static const char *const names[] = { "postmaster@", "mailer-daemon@",
		"abuse@", "helpdesk@", "support@", "hostmaster@", "help@",
		"noreply@", "no-reply@" };
	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		if (g_str_has_prefix(address, names[i]))
			return TRUE;
	}
	return FALSE;
}

static gboolean
label_is(const char *text, gsize from, gsize to, const char *label)
{
	gsize length = strlen(label);
	return to - from >= length &&
	       !g_ascii_strncasecmp(text + from, label, length);
}

static gboolean
names_sender(const char *text, gsize from, gsize to)
{
	static const char *const labels[] = { "from:", "sender:", "reply-to:",
		"return-path:", "mail from", ">>> mail from",
		"cc:", "to:", "in:  mail from", "x-" };
	for (guint i = 0; i < G_N_ELEMENTS(labels); i++) {
		if (label_is(text, from, to, labels[i]))
			return TRUE;
	}
	return FALSE;
}

/* "550 5.1.1 <", ">>> RCPT TO:<", "Recipient address: ", "Unknown user: " */
static gboolean
ends_as_label(const char *text, gsize from, gsize to)
{
	while (to > from && strchr(" \t<\"'([", text[to - 1]))
		to--;
	if (to == from)
		return TRUE;
	if (text[to - 1] == ':' || text[to - 1] == ';')
		return TRUE;
	while (from < to && strchr("<> -=", text[from]))
		from++;
	if (to - from < 3 || !strchr("45", text[from]) ||
		!g_ascii_isdigit(text[from + 1]) ||
		!g_ascii_isdigit(text[from + 2]))
		return FALSE;
	for (from += 3; from < to; from++) {
		if (g_ascii_isalpha(text[from]))
			return FALSE;
	}
	return TRUE;
}

static Spot
spot_of(const char *text, Line line, TextSpan span)
{
	gsize from = line.start;
	while (from < span.start && strchr(" \t<>*|\"'(-=", text[from]))
		from++;
	if (from == span.start)
		return SPOT_LINE;
	/* "(expanded from: <a@example.org>)": the address that we wrote to */
	if (label_is(text, from, span.start, "expanded from") ||
		label_is(text, from, span.start, "generated from"))
		return SPOT_LINE;
	if (names_sender(text, from, span.start))
		return SPOT_PROSE;
	return ends_as_label(text, from, span.start) ? SPOT_LABEL : SPOT_PROSE;
}

/* The status that is told after an address, before the next one's line. */
static char *
status_after(const char *text, gsize from, gsize end)
{
	gsize stop = from;
	for (guint lines = 0; stop < end && lines < 6; stop++) {
		if (text[stop] != '\n')
			continue;
		lines++;
		gsize next = stop + 1;
		while (next < end && strchr(" \t<\"", text[next]))
			next++;
		TextSpan span;
		gsize room = MIN(end, next + 80);
		if (lines > 1 && address_next(text, next, room, &span) &&
			span.start == next)
			break;
	}
	return status_find(text, from, stop);
}

static void
collect(const Letter *letter, GPtrArray *candidates)
{
	const char *text = letter->text;
	gsize end = report_own_length(text);
	Line line = { 0 };
	while (line_next(text, end, &line) && candidates->len < 200) {
		TextSpan span;
		gsize from = line.start;
		while (address_next(text, from, line.end, &span)) {
			Candidate *found = g_new0(Candidate, 1);
			found->address = address_at(text, span);
			found->spot = from == line.start
					      ? spot_of(text, line, span)
					      : SPOT_PROSE;
			found->status = status_after(text, span.end, end);
			if (!found->status) /* "550 5.1.1 <a@example.org>" */
				found->status = status_find(
					text, line.start, span.start);
			if (is_robot(found->address))
				found->spot = SPOT_ROBOT;
			if (is_ours(letter, found->address))
				found->spot = SPOT_OURS;
			g_ptr_array_add(candidates, found);
			from = span.end;
		}
	}
}

static const char *
action_of(Fate fate)
{
	return fate == FATE_DELAYED ? "delayed" : "failed";
}

static void
add_best(const GPtrArray *candidates, Spot last, const char *action,
	Findings *findings)
{
	Spot best = SPOT_COUNT;
	for (guint i = 0; i < candidates->len; i++) {
		const Candidate *one = g_ptr_array_index(candidates, i);
		best = MIN(best, one->spot);
	}
	if (best > last)
		return;
	for (guint i = 0; i < candidates->len; i++) {
		const Candidate *one = g_ptr_array_index(candidates, i);
		if (one->spot == best)
			failure_add(
				findings, one->address, one->status, action);
	}
}

/* All addresses of a header's VALUE. */
static void
add_header(const char *value, const char *status, const char *action,
	Findings *findings)
{
	TextSpan span = { 0, 0 };
	gsize end = value ? strlen(value) : 0;
	while (address_next(value, span.end, end, &span)) {
		g_autofree char *address = address_at(value, span);
		failure_add(findings, address, status, action);
	}
}

static const char *
returned_to(const Letter *letter)
{
	return letter->returned ? g_hash_table_lookup(letter->returned, "to")
				: NULL;
}

void
bounce_recipients(const Letter *letter, Fate fate, Findings *findings)
{
	if (findings->failed->len > 0)
		return;
	const char *action = action_of(fate);
	g_autoptr(GPtrArray) candidates =
		g_ptr_array_new_with_free_func((GDestroyNotify)candidate_free);
	collect(letter, candidates);
	const char *header = letter_header(letter, "x-failed-recipients");
	if (header) {
		gsize end = report_own_length(letter->text);
		g_autofree char *status = status_find(letter->text, 0, end);
		add_header(header, status, action, findings);
	}
	if (findings->failed->len == 0)
		add_best(candidates, SPOT_LABEL, action, findings);
	if (findings->failed->len == 0)
		add_header(returned_to(letter), NULL, action, findings);
	if (findings->failed->len == 0)
		add_best(candidates, SPOT_OURS, action, findings);
}

/* The first Message-ID field in the bytes of TEXT from FROM on. */
static char *
id_in_text(const char *text)
{
	Line line = { 0 };
	gsize end = strlen(text);
	while (line_next(text, end, &line)) {
		gsize at = line.start;
		while (at < line.end && strchr(" \t>", text[at]))
			at++;
		if (!label_is(text, at, line.end, "message-id:"))
			continue;
		/* the value may stand on the next line */
		gsize room = MIN(end, line.end + 200) - at;
		const char *open = memchr(text + at, '<', room);
		const char *close =
			open ? memchr(open, '>',
				       (gsize)(text + at + room - open))
			     : NULL;
		if (close && close > open + 1)
			return g_strndup(open + 1, (gsize)(close - open) - 1);
	}
	return NULL;
}

static char *
bare_id(const char *value)
{
	const char *open = value ? strchr(value, '<') : NULL;
	const char *close = open ? strchr(open, '>') : NULL;
	if (close)
		return g_strndup(open + 1, (gsize)(close - open) - 1);
	return value && *value ? g_strstrip(g_strdup(value)) : NULL;
}

void
bounce_original(const Letter *letter, Findings *findings)
{
	const char *returned =
		letter->returned
			? g_hash_table_lookup(letter->returned, "message-id")
			: NULL;
	char *id = bare_id(returned);
	for (guint i = 0; !id && letter->report && i < letter->report->len;
		i++) {
		const ReportGroup *group = g_ptr_array_index(letter->report, i);
		id = bare_id(g_hash_table_lookup(
			group->fields, "original-message-id"));
	}
	if (!id)
		id = id_in_text(letter->text);
	if (!id)
		id = g_strdup(letter->in_reply_to);
	g_free(findings->original_id);
	findings->original_id = id;
}
