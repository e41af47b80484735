/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mail to many: lists, newsletters, robots, invitations. */
#include "sense/delivery/room.h"

#include <string.h>

gboolean
decide_calendar(Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	gboolean by_subject = delivery_opens(delivery, NOTICE_CALENDAR) &&
			      !delivery->is_reply &&
			      tokens_count(delivery->tokens) <= 4 &&
			      letter->attachments->len == 0;
	if (!letter->has_calendar && !by_subject)
		return FALSE;
	delivery_decide(delivery, ROLE_CALENDAR);
	if (letter->has_calendar)
		evidence_add(delivery, "text/calendar", "attachment");
	if (delivery_opens(delivery, NOTICE_CALENDAR))
		evidence_add_subject(delivery);
	return TRUE;
}

/* The parts of the sender's address that name a machine or a campaign. */
static gboolean
is_robot(const Delivery *delivery)
{
	g_autofree char *words = g_strdup(delivery->letter->from->address);
	g_strdelimit(words, "@._-+0123456789", ' ');
	g_autoptr(Tokens) tokens = tokens_new(words);
	/* the last two are the company and its top level domain */
	guint count = tokens_count(tokens);
	g_autoptr(GArray) found = notices_find(
		delivery->notices, tokens, 0, count > 2 ? count - 2 : 0);
	for (guint i = 0; i < found->len; i++) {
		if (g_array_index(found, NoticeMatch, i).kind == NOTICE_ROBOT)
			return TRUE;
	}
	return FALSE;
}

/* Lines of a form that a program fills in, and all lines, of a text. */
typedef struct {
	guint lines;
	guint named;	/* Report ID: 12 */
	guint assigned; /* REPORT_ID = 12 */
	guint links;
	guint loud; /* LAST CALL FOR ... */
} Layout;

/* A headline: words, and all of them in capitals. */
static gboolean
is_loud(const char *line, gsize length)
{
	guint capitals = 0;

	for (gsize i = 0; i < length; i++) {
		if (g_ascii_islower(line[i]))
			return FALSE;
		capitals += g_ascii_isupper(line[i]);
	}
	return capitals > 5;
}

static void
add_line(Layout *layout, const char *line, gsize length)
{
	gsize name = 0;
	while (name < length && name < 40 &&
		(g_ascii_isalnum(line[name]) || line[name] == '_' ||
			line[name] == ' '))
		name++;
	layout->lines += length > 0;
	layout->loud += is_loud(line, length);
	if (g_strstr_len(line, (gssize)length, "://"))
		layout->links++;
	else if (name > 1 && name < length && line[name] == ':')
		layout->named++;
	else if (name > 1 && name < length && line[name] == '=')
		layout->assigned++;
}

static Layout
layout_of(const char *text)
{
	Layout layout = { 0 };
	for (guint n = 0; *text && n < 400; n++) {
		while (*text == ' ' || *text == '\t')
			text++;
		gsize length = strcspn(text, "\r\n");
		add_line(&layout, text, length);
		text += length;
		while (*text == '\r' || *text == '\n')
			text++;
	}
	return layout;
}

/* Points of what only machines lay out so. */
static guint
layout_points(const Layout *layout)
{
	guint points = 0;
	if (layout->assigned > 4 && layout->assigned * 2 > layout->lines)
		return 2;
	if (layout->named > 3 && layout->named * 10 > layout->lines * 7)
		points++;
	/* some people write nothing but capitals */
	points += layout->loud > 2 && layout->loud * 10 > layout->lines &&
		  layout->loud * 2 < layout->lines;
	return points + (layout->links > 1 ? 1 : 0);
}

/* "talk@lists.example.org". */
static gboolean
is_list(const Mailbox *to)
{
	static const char *const hosts[] = { "list.", "lists.", "listserv.",
		"googlegroups.", "yahoogroups.", "egroups." };
	const char *domain = mailbox_domain(to);

	for (guint i = 0; i < G_N_ELEMENTS(hosts); i++)
		if (g_str_has_prefix(domain, hosts[i]))
			return TRUE;
	return FALSE;
}

/* Does it go to nobody but lists? */
static gboolean
goes_to_lists(const Letter *letter)
{
	for (guint i = 0; i < letter->to->len; i++)
		if (!is_list(g_ptr_array_index(letter->to, i)))
			return FALSE;
	return letter->to->len > 0;
}

/* Does it go to those who are not told, beside the sender himself? */
static gboolean
hides_readers(const Letter *letter)
{
	for (guint i = 0; i < letter->to->len; i++) {
		const Mailbox *to = g_ptr_array_index(letter->to, i);

		if (!g_str_has_prefix(to->address, "undisclosed") &&
			g_ascii_strcasecmp(
				to->address, letter->from->address) != 0)
			return FALSE;
	}
	return letter->to->len > 0 || letter->cc->len > 0;
}

/* Points of what only mail to many has; two decide. What is an answer to a
 * letter of ours is hardly sent to many, whatever stands below it. */
static guint
bulk_points(const Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	guint signs = delivery->signs, points = 0;
	/* a complaint that a machine passes on (RFC 5965) */
	if (!g_strcmp0(letter->report_type, "feedback-report"))
		return 2;
	gboolean is_answer = delivery->is_reply && letter->references->len > 0;
	points += signs & SIGN_LIST ? 2 : 0;
	points += signs & SIGN_UNSUBSCRIBE ? (is_answer ? 1 : 2) : 0;
	points += signs & SIGN_PRECEDENCE ? 1 : 0;
	points += signs & SIGN_GENERATED ? 1 : 0;
	points += signs & SIGN_MAILING ? 1 : 0;
	points += signs & SIGN_NOREPLY ? 1 : 0;
	points += goes_to_lists(letter) ? 2 : 0;
	if (is_answer)
		return points;
	Layout layout = layout_of(letter->own);
	points += layout_points(&layout);
	points += delivery->counts[NOTICE_BULK] > 0;
	points += delivery_has(delivery, NOTICE_MACHINE) ? 1 : 0;
	if (delivery->is_reply || letter->is_forward)
		return points;
	/* Nobody wrote it who answers us (RFC 3834 section 5). */
	points += signs & SIGN_GENERATED ? 1 : 0;
	points += delivery->counts[NOTICE_BULK] > 1;
	points += delivery->counts[NOTICE_SHOP] > 1;
	points += delivery->counts[NOTICE_SHOP] > 3;
	points += hides_readers(letter);
	points += layout.links > 0 && strchr(letter->subject, '!');
	points += (delivery->subject & KIND_BIT(NOTICE_BULK)) != 0;
	/* asked only where it can decide */
	return points == 1 && is_robot(delivery) ? 2 : points;
}

gboolean
decide_bulk(Delivery *delivery)
{
	static const Sign told[] = { SIGN_LIST, SIGN_UNSUBSCRIBE, SIGN_MAILING,
		SIGN_PRECEDENCE, SIGN_GENERATED, SIGN_NOREPLY };
	if (bulk_points(delivery) < 2)
		return FALSE;
	delivery_decide(delivery, ROLE_BULK);
	for (guint i = 0; i < G_N_ELEMENTS(told); i++)
		evidence_add_header(delivery, told[i]);
	evidence_add_text(delivery, NOTICE_BULK);
	evidence_add_text(delivery, NOTICE_SHOP);
	evidence_add_text(delivery, NOTICE_MACHINE);
	if (delivery->findings->role_evidence->len == 0)
		evidence_add(
			delivery, delivery->letter->from->address, "header");
	return TRUE;
}
