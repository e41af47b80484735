/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bounces, delays and receipts: what mail servers and programs report. */
#include "sense/delivery/room.h"

#include <string.h>

/* The own words of a receipt are few. */
#define RECEIPT_BYTES 200

/* Absence notices travel in the clothes of a report; then they say no more
 * than that, and the machine tells of no failure. */
static gboolean
is_absence_in_disguise(const Delivery *delivery, Fate fate)
{
	if (delivery_opens(delivery, NOTICE_BOUNCED) ||
		delivery_opens(delivery, NOTICE_DELAYED))
		return FALSE;
	gboolean says_absent = delivery_has(delivery, NOTICE_ABSENT) ||
			       delivery_has(delivery, NOTICE_UNREAD);
	if (delivery_opens(delivery, NOTICE_AUTOMATIC) ||
		delivery_opens(delivery, NOTICE_ABSENT))
		return says_absent || fate != FATE_FAILED;
	return says_absent && delivery_has(delivery, NOTICE_BACK) &&
	       !delivery_has(delivery, NOTICE_BOUNCED);
}

/* What the text of a server tells, where no part of a report does. A warning
 * often says what would be a failure if it were the last word. */
static Fate
fate_of_text(const Delivery *delivery)
{
	const char *text = tokens_text(delivery->tokens);
	gboolean is_delayed = delivery_has(delivery, NOTICE_DELAYED) ||
			      (delivery->subject & KIND_BIT(NOTICE_DELAYED));
	gboolean is_bounced = delivery_has(delivery, NOTICE_BOUNCED) ||
			      (delivery->subject & KIND_BIT(NOTICE_BOUNCED));
	gboolean is_arrived = delivery_has(delivery, NOTICE_ARRIVED) ||
			      delivery_opens(delivery, NOTICE_ARRIVED);
	g_autofree char *status = status_find(text, 0, strlen(text));
	if (is_delayed)
		return FATE_DELAYED;
	if (is_arrived && !status &&
		(!is_bounced || delivery_opens(delivery, NOTICE_ARRIVED)))
		return FATE_DELIVERED;
	if (is_bounced || status || (delivery->signs & SIGN_FAILED))
		return FATE_FAILED;
	return FATE_NONE;
}

/* A server's letter, or a program's that speaks like one. People who pass a
 * bounce on are neither. */
static gboolean
is_from_server(const Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	if (delivery->signs & (SIGN_DAEMON | SIGN_FAILED))
		return TRUE;
	gboolean speaks = delivery_has(delivery, NOTICE_BOUNCED) ||
			  delivery_has(delivery, NOTICE_DELAYED) ||
			  delivery_has(delivery, NOTICE_ARRIVED);
	guint32 openings = KIND_BIT(NOTICE_BOUNCED) | KIND_BIT(NOTICE_DELAYED);
	if (delivery->signs & SIGN_NULL_SENDER)
		return speaks || report_has_form(letter) ||
		       (delivery->opening & openings);
	/* who keeps the server, and who has no name: the title must say it */
	if ((delivery->signs & SIGN_KEEPER) || letter->from->address[0] == '\0')
		return !delivery->is_reply && (delivery->opening & openings);
	return !letter->is_forward && speaks && (delivery->opening & openings);
}

static void
decide_fate(Delivery *delivery, Fate fate)
{
	static const Role roles[] = {
		[FATE_DELIVERED] = ROLE_RECEIPT,
		[FATE_DELAYED] = ROLE_DELAYED,
		[FATE_FAILED] = ROLE_BOUNCE,
	};
	delivery_decide(delivery, roles[fate]);
	if (fate == FATE_FAILED || fate == FATE_DELAYED)
		bounce_recipients(delivery->letter, fate, delivery->findings);
	bounce_original(delivery->letter, delivery->findings);
	evidence_add_header(delivery, SIGN_FAILED);
	evidence_add_subject(delivery);
	evidence_add_text(delivery, fate == FATE_FAILED	   ? NOTICE_BOUNCED
				    : fate == FATE_DELAYED ? NOTICE_DELAYED
							   : NOTICE_ARRIVED);
}

gboolean
decide_report(Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	Findings *findings = delivery->findings;
	gboolean may_be = report_has_form(letter) || is_from_server(delivery);
	if (!may_be)
		return FALSE;
	Fate fate = report_read(letter, findings);
	if (is_absence_in_disguise(delivery, fate)) {
		g_ptr_array_set_size(findings->failed, 0);
		delivery->is_disguised = TRUE;
		return FALSE;
	}
	if (fate == FATE_NONE && is_from_server(delivery))
		fate = report_read_text(letter->text, findings);
	if (fate == FATE_NONE && is_from_server(delivery))
		fate = fate_of_text(delivery);
	if (fate == FATE_NONE && letter->report_type &&
		!strcmp(letter->report_type, "disposition-notification"))
		fate = FATE_DELIVERED;
	if (fate == FATE_NONE)
		return FALSE;
	if (letter->report_type)
		evidence_add(delivery, letter->content_type, "header");
	decide_fate(delivery, fate);
	return TRUE;
}

/* "Gelesen: Angebot 22" has a line of its own for "Angebot 22": the words of the
 * receipt stand around it. */
static gboolean
names_subject(const Letter *letter)
{
	const char *colon = strchr(letter->subject, ':');

	return colon && colon[1] == ' ' && colon[2] &&
	       strstr(letter->text, colon);
}

gboolean
decide_receipt(Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	/* Some receipts name the letter as answered, as does who writes under
	 * our own "Delivered: ...". */
	gboolean may_be_answer =
		delivery->has_prefix ||
		(delivery->is_reply && strlen(letter->own) > RECEIPT_BYTES);

	if (!delivery_opens(delivery, NOTICE_ARRIVED) || may_be_answer ||
		letter->is_forward ||
		!(delivery_has(delivery, NOTICE_ARRIVED) ||
			names_subject(letter)))
		return FALSE;
	decide_fate(delivery, FATE_DELIVERED);
	return TRUE;
}
