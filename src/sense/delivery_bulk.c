/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Mail to many: lists, newsletters, robots, invitations. */
#include "sense/delivery_room.h"

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

/* Points of what only mail to many has; two decide. */
static guint
bulk_points(const Delivery *delivery)
{
	guint signs = delivery->signs, points = 0;
	gboolean is_answer =
		delivery->is_reply && delivery->letter->references->len > 0;
	points += signs & SIGN_LIST ? 2 : 0;
	points += signs & SIGN_UNSUBSCRIBE ? (is_answer ? 1 : 2) : 0;
	points += signs & SIGN_PRECEDENCE ? 1 : 0;
	points += signs & SIGN_GENERATED ? 1 : 0;
	points += signs & SIGN_MAILING ? 1 : 0;
	points += signs & SIGN_NOREPLY ? 1 : 0;
	points += delivery_has(delivery, NOTICE_BULK) && !is_answer ? 1 : 0;
	points += delivery->counts[NOTICE_BULK] > 1 && !delivery->is_reply ? 1
									   : 0;
	points += delivery_has(delivery, NOTICE_MACHINE) && !is_answer ? 1 : 0;
	return points;
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
	evidence_add_text(delivery, NOTICE_MACHINE);
	return TRUE;
}
