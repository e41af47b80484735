/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What answers by itself: absence notices and other automatic answers. */
#include "sense/delivery/room.h"

#include <string.h>

static void
fill_absence(Delivery *delivery, const Absence *absence, GPtrArray *substitutes)
{
	Findings *findings = delivery->findings;
	findings->back = absence->back;
	g_ptr_array_extend_and_steal(
		findings->substitutes, g_ptr_array_ref(substitutes));
}

static gboolean
speaks_of_absence(const Delivery *delivery, const Absence *absence)
{
	if ((delivery->signs & SIGN_VACATION) || delivery->is_disguised)
		return TRUE;
	if ((delivery->subject & KIND_BIT(NOTICE_ABSENT)) ||
		absence->back != DAY_NONE)
		return TRUE;
	/* "our office is closed at weekends" below a ticket number */
	if (delivery_has(delivery, NOTICE_ABSENT))
		return delivery->counts[NOTICE_RECEIVED] < 2 ||
		       delivery_has(delivery, NOTICE_BACK);
	if (delivery_has(delivery, NOTICE_UNREAD) &&
		!delivery_has(delivery, NOTICE_RECEIVED))
		return TRUE;
	/* Exchange writes "Automatic reply:" for absences and little else */
	return delivery_opens(delivery, NOTICE_AUTOMATIC) &&
	       !delivery_has(delivery, NOTICE_RECEIVED);
}

gboolean
decide_automatic(Delivery *delivery)
{
	gboolean by_header = delivery->signs & SIGN_REPLIES;
	gboolean by_subject = delivery_opens(delivery, NOTICE_AUTOMATIC) &&
			      !delivery->letter->is_forward;
	if (!by_header && !by_subject && !delivery->is_disguised)
		return FALSE;
	Absence absence;
	g_autoptr(GPtrArray) substitutes =
		g_ptr_array_new_with_free_func((GDestroyNotify)contact_free);
	absence_read(delivery, &absence, substitutes);
	gboolean is_gone = delivery_has(delivery, NOTICE_GONE) &&
			   absence.back == DAY_NONE &&
			   !(delivery->subject & KIND_BIT(NOTICE_ABSENT));
	gboolean is_absent = !is_gone && speaks_of_absence(delivery, &absence);
	delivery_decide(
		delivery, is_absent ? ROLE_OUT_OF_OFFICE : ROLE_AUTO_REPLY);
	evidence_add_header(delivery, SIGN_REPLIES);
	if (delivery->subject)
		evidence_add_subject(delivery);
	evidence_add_text(delivery, is_absent ? NOTICE_ABSENT
				    : is_gone ? NOTICE_GONE
					      : NOTICE_RECEIVED);
	fill_absence(delivery, &absence, substitutes);
	return TRUE;
}

/* --- Absence notices without any header ----------------------------------- */

/* "Dear Anna": a program does not know whom it answers. */
static gboolean
greets_us(const Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	const Tokens *tokens = delivery->tokens;
	if (letter->to->len == 0)
		return FALSE;
	const Mailbox *to = g_ptr_array_index(letter->to, 0);
	g_autofree char *names = g_strconcat(to->name, " ", to->address, NULL);
	names[strcspn(names, "@")] = '\0';
	g_strdelimit(names, "._-+", ' ');
	g_autoptr(Tokens) ours = tokens_new(names);
	for (guint i = 0; i < MIN(tokens_count(tokens), 8u); i++) {
		const Token *word = tokens_at(tokens, i);
		if (!word->is_capital || strlen(word->folded) < 3)
			continue;
		for (guint n = 0; n < tokens_count(ours); n++) {
			if (!strcmp(tokens_at(ours, n)->folded, word->folded))
				return TRUE;
		}
	}
	return FALSE;
}

/* A program answers one sender, and knows neither a name nor a matter. */
static gboolean
could_be_program(const Delivery *delivery)
{
	const Letter *letter = delivery->letter;
	gboolean is_bare =
		letter->quoted[0] == '\0' || (delivery->signs & SIGN_GENERATED);
	return letter->to->len + letter->cc->len <= 1 && !letter->is_forward &&
	       is_bare && letter->attachments->len == 0 &&
	       tokens_count(delivery->tokens) < 160 &&
	       !delivery_has(delivery, NOTICE_MATTER) && !greets_us(delivery);
}

/* "Your request has been received": ticket systems, which often say in no header
 * that nobody has read it. People say less of it. */
gboolean
decide_acknowledgement(Delivery *delivery)
{
	gboolean is_generated = delivery->signs & SIGN_GENERATED;
	/* Above the line with which it begins it wants the answer. */
	gboolean has_line = g_str_has_prefix(delivery->letter->own, "##");
	guint points = delivery->counts[NOTICE_RECEIVED] + has_line +
		       (is_generated ? 2 : 0) +
		       (delivery_has(delivery, NOTICE_MACHINE) ? 2 : 0);

	if ((!delivery->is_reply && !is_generated) || points < 3 ||
		!delivery_has(delivery, NOTICE_RECEIVED) ||
		!could_be_program(delivery))
		return FALSE;
	delivery_decide(delivery, ROLE_AUTO_REPLY);
	evidence_add_header(delivery, SIGN_GENERATED);
	evidence_add_text(delivery, NOTICE_RECEIVED);
	evidence_add_text(delivery, NOTICE_MACHINE);
	return TRUE;
}

/* Whoever announces days to come wrote by hand. */
static gboolean
is_announcement(const Letter *letter, const Absence *absence)
{
	return absence->starts != DAY_NONE && letter->has_date &&
	       absence->starts > day_from_time(letter->date, letter->offset);
}

static guint
absence_points(const Delivery *delivery, const Absence *absence)
{
	guint points = 0;
	points += delivery_has(delivery, NOTICE_ABSENT) ||
		  delivery_opens(delivery, NOTICE_ABSENT);
	points += absence->is_bound ? 1 : 0;
	points += absence->has_contact ? 1 : 0;
	points += delivery_has(delivery, NOTICE_UNREAD) ? 1 : 0;
	points += delivery_has(delivery, NOTICE_MACHINE) ? 2 : 0;
	return points;
}

gboolean
decide_bare_absence(Delivery *delivery)
{
	if (!delivery_has(delivery, NOTICE_ABSENT) &&
		!delivery_has(delivery, NOTICE_BACK))
		return FALSE;
	if (!could_be_program(delivery))
		return FALSE;
	gboolean is_titled = delivery_opens(delivery, NOTICE_ABSENT);
	if (!delivery->is_reply && !is_titled &&
		!delivery_has(delivery, NOTICE_MACHINE))
		return FALSE;
	Absence absence;
	g_autoptr(GPtrArray) substitutes =
		g_ptr_array_new_with_free_func((GDestroyNotify)contact_free);
	absence_read(delivery, &absence, substitutes);
	guint points = absence_points(delivery, &absence);
	if (is_announcement(delivery->letter, &absence) || absence.asks ||
		points < (delivery->is_reply || is_titled ? 2u : 3u) ||
		absence.unexplained > (points > 2 ? 3u : 2u) ||
		absence.below > (points > 2 ? 5u : 2u))
		return FALSE;
	delivery_decide(delivery, ROLE_OUT_OF_OFFICE);
	if (is_titled)
		evidence_add_subject(delivery);
	evidence_add_text(delivery, NOTICE_ABSENT);
	evidence_add_text(delivery, NOTICE_BACK);
	evidence_add_text(delivery, NOTICE_MACHINE);
	fill_absence(delivery, &absence, substitutes);
	return TRUE;
}
