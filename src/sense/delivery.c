/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The order of the questions is the order of their strength: reports, bounces
 * without a report, what answers by itself, invitations, mail to many, and
 * last absence notices that nothing but their wording gives away.
 */
#include "sense/delivery_room.h"

#include <string.h>

#include "sense/lexicon.h"

/* How much is looked through: notices are short. */
enum { HEAD_TOKENS = 500, TAIL_TOKENS = 250, MACHINE_BYTES = 6000 };

static gboolean
has(const Reading *reading, NoticeKind kind)
{
	return reading->counts[kind] > 0;
}

static gboolean
opens(const Reading *reading, NoticeKind kind)
{
	return reading->opening & KIND_BIT(kind);
}

static void
add_evidence(Reading *reading, const char *text, const char *where)
{
	g_ptr_array_add(
		reading->findings->role_evidence, evidence_new(text, where));
}

static void
add_header_evidence(Reading *reading, Sign sign)
{
	g_autofree char *text = headers_evidence(reading->letter, sign);
	if (text && (reading->signs & sign))
		add_evidence(reading, text, "header");
}

/* The first phrases of KIND in the text, as they stand there. */
static void
add_text_evidence(Reading *reading, NoticeKind kind)
{
	guint added = 0;
	for (guint i = 0; i < reading->matches->len && added < 2; i++) {
		NoticeMatch match =
			g_array_index(reading->matches, NoticeMatch, i);
		if (match.kind != kind)
			continue;
		const char *text = tokens_text(reading->tokens);
		gsize start = tokens_at(reading->tokens, match.first)->start;
		gsize end = tokens_at(reading->tokens, match.last)->end;
		g_autofree char *words = g_strndup(text + start, end - start);
		add_evidence(reading, words, "body");
		added++;
	}
}

static void
decide(Reading *reading, Role role)
{
	reading->findings->role = role;
}

/* --- Looking through ------------------------------------------------------ */

static void
scan(Reading *reading, guint first, guint end)
{
	g_autoptr(GArray) found =
		notices_find(reading->notices, reading->tokens, first, end);
	for (guint i = 0; i < found->len; i++)
		reading->counts[g_array_index(found, NoticeMatch, i).kind]++;
	g_array_append_vals(reading->matches, found->data, found->len);
}

static void
scan_tokens(Reading *reading, const Tokens *tokens)
{
	guint count = tokens_count(tokens);
	reading->tokens = tokens;
	memset(reading->counts, 0, sizeof reading->counts);
	g_array_set_size(reading->matches, 0);
	if (count <= HEAD_TOKENS + TAIL_TOKENS) {
		scan(reading, 0, count);
		return;
	}
	scan(reading, 0, HEAD_TOKENS);
	scan(reading, count - TAIL_TOKENS, count);
}

/* A phrase opens a subject if nothing but marks stands before it, and it is
 * set off by a colon or long enough not to be the start of a title. */
static gboolean
is_opening(const Tokens *tokens, NoticeMatch match)
{
	for (guint i = 0; i < match.first; i++) {
		if (tokens_at(tokens, i)->kind != TOKEN_MARK)
			return FALSE;
	}
	guint next = match.last + 1;
	if (match.last > match.first || next >= tokens_count(tokens))
		return TRUE;
	return tokens_at(tokens, next)->folded[0] == ':';
}

/* "AUTO: Anna is away": what the machine puts in front of anything. */
static gboolean
opens_with_auto(const Tokens *tokens)
{
	return tokens_count(tokens) > 2 &&
	       !strcmp(tokens_at(tokens, 0)->folded, "auto") &&
	       tokens_at(tokens, 1)->folded[0] == ':';
}

static void
scan_subject(Reading *reading)
{
	reading->subject_tokens = tokens_new(reading->letter->subject);
	const Tokens *tokens = reading->subject_tokens;
	g_autoptr(GArray) found = notices_find(
		reading->notices, tokens, 0, MIN(tokens_count(tokens), 60));
	for (guint i = 0; i < found->len; i++) {
		NoticeMatch match = g_array_index(found, NoticeMatch, i);
		reading->subject |= KIND_BIT(match.kind);
		if (is_opening(tokens, match))
			reading->opening |= KIND_BIT(match.kind);
	}
	if (opens_with_auto(tokens))
		reading->opening |= KIND_BIT(NOTICE_AUTOMATIC);
}

static void
add_subject_evidence(Reading *reading)
{
	if (reading->letter->subject[0] != '\0')
		add_evidence(reading, reading->letter->subject, "subject");
}

/* --- Reports and bounces -------------------------------------------------- */

static gboolean
is_report(const Letter *letter)
{
	return letter->report->len > 0 || letter->report_type != NULL ||
	       g_str_has_prefix(letter->content_type, "multipart/report");
}

/* Absence notices travel in the clothes of a report; then they say no more
 * than that, and the machine tells of no failure. */
static gboolean
is_absence_in_disguise(const Reading *reading, Fate fate)
{
	if (opens(reading, NOTICE_BOUNCED) || opens(reading, NOTICE_DELAYED))
		return FALSE;
	gboolean says_absent =
		has(reading, NOTICE_ABSENT) || has(reading, NOTICE_UNREAD);
	if (opens(reading, NOTICE_AUTOMATIC) || opens(reading, NOTICE_ABSENT))
		return says_absent || fate != FATE_FAILED;
	return says_absent && has(reading, NOTICE_BACK) &&
	       !has(reading, NOTICE_BOUNCED);
}

/* What the text of a server tells, where no part of a report does. A warning
 * often says what would be a failure if it were the last word. */
static Fate
fate_of_text(const Reading *reading)
{
	const char *text = tokens_text(reading->tokens);
	gboolean is_delayed = has(reading, NOTICE_DELAYED) ||
			      (reading->subject & KIND_BIT(NOTICE_DELAYED));
	gboolean is_bounced = has(reading, NOTICE_BOUNCED) ||
			      (reading->subject & KIND_BIT(NOTICE_BOUNCED));
	gboolean is_arrived = has(reading, NOTICE_ARRIVED) ||
			      (reading->subject & KIND_BIT(NOTICE_ARRIVED));
	g_autofree char *status = status_find(text, 0, strlen(text));
	if (is_delayed)
		return FATE_DELAYED;
	if (is_arrived && !status && !has(reading, NOTICE_BOUNCED))
		return FATE_DELIVERED;
	if (is_bounced || status || (reading->signs & SIGN_FAILED))
		return FATE_FAILED;
	return FATE_NONE;
}

/* A server's letter, or a program's that speaks like one. People who pass a
 * bounce on are neither. */
static gboolean
is_from_server(const Reading *reading)
{
	const Letter *letter = reading->letter;
	if (reading->signs & (SIGN_DAEMON | SIGN_FAILED))
		return TRUE;
	gboolean speaks = has(reading, NOTICE_BOUNCED) ||
			  has(reading, NOTICE_DELAYED) ||
			  has(reading, NOTICE_ARRIVED);
	if (letter->from->address[0] == '\0' ||
		(reading->signs & SIGN_NULL_SENDER))
		return speaks || is_report(letter);
	guint32 openings = KIND_BIT(NOTICE_BOUNCED) | KIND_BIT(NOTICE_DELAYED);
	return !letter->is_forward && speaks && (reading->opening & openings);
}

static void
decide_fate(Reading *reading, Fate fate)
{
	static const Role roles[] = {
		[FATE_DELIVERED] = ROLE_RECEIPT,
		[FATE_DELAYED] = ROLE_DELAYED,
		[FATE_FAILED] = ROLE_BOUNCE,
	};
	decide(reading, roles[fate]);
	if (fate == FATE_FAILED || fate == FATE_DELAYED)
		bounce_recipients(reading->letter, fate, reading->findings);
	bounce_original(reading->letter, reading->findings);
	add_header_evidence(reading, SIGN_FAILED);
	add_subject_evidence(reading);
	add_text_evidence(reading, fate == FATE_FAILED	  ? NOTICE_BOUNCED
				   : fate == FATE_DELAYED ? NOTICE_DELAYED
							  : NOTICE_ARRIVED);
}

static gboolean
decide_report(Reading *reading)
{
	const Letter *letter = reading->letter;
	Findings *findings = reading->findings;
	gboolean may_be = is_report(letter) || is_from_server(reading);
	if (!may_be)
		return FALSE;
	Fate fate = report_read(letter, findings);
	if (is_absence_in_disguise(reading, fate)) {
		g_ptr_array_set_size(findings->failed, 0);
		return FALSE;
	}
	if (fate == FATE_NONE && is_from_server(reading))
		fate = report_read_text(letter->text, findings);
	if (fate == FATE_NONE && is_from_server(reading))
		fate = fate_of_text(reading);
	if (fate == FATE_NONE && letter->report_type &&
		!strcmp(letter->report_type, "disposition-notification"))
		fate = FATE_DELIVERED;
	if (fate == FATE_NONE)
		return FALSE;
	if (letter->report_type)
		add_evidence(reading, letter->content_type, "header");
	decide_fate(reading, fate);
	return TRUE;
}

/* "Read: your offer", "Recall: ..." without a report. */
static gboolean
decide_receipt(Reading *reading)
{
	if (!opens(reading, NOTICE_ARRIVED) || !has(reading, NOTICE_ARRIVED) ||
		reading->is_reply || reading->letter->is_forward)
		return FALSE;
	decide_fate(reading, FATE_DELIVERED);
	return TRUE;
}

/* --- Automatic answers ---------------------------------------------------- */

static void
fill_absence(Reading *reading, const Absence *absence, GPtrArray *substitutes)
{
	Findings *findings = reading->findings;
	findings->back = absence->back;
	g_ptr_array_extend_and_steal(
		findings->substitutes, g_ptr_array_ref(substitutes));
}

static gboolean
speaks_of_absence(const Reading *reading, const Absence *absence)
{
	if (reading->signs & SIGN_VACATION)
		return TRUE;
	if ((reading->subject & KIND_BIT(NOTICE_ABSENT)) ||
		absence->back != DAY_NONE)
		return TRUE;
	/* "our office is closed at weekends" below a ticket number */
	if (has(reading, NOTICE_ABSENT))
		return reading->counts[NOTICE_RECEIVED] < 2 ||
		       has(reading, NOTICE_BACK);
	if (has(reading, NOTICE_UNREAD) && !has(reading, NOTICE_RECEIVED))
		return TRUE;
	/* Exchange writes "Automatic reply:" for absences and little else */
	return opens(reading, NOTICE_AUTOMATIC) &&
	       !has(reading, NOTICE_RECEIVED);
}

static gboolean
decide_automatic(Reading *reading)
{
	gboolean by_header = reading->signs & SIGN_REPLIES;
	gboolean by_subject = opens(reading, NOTICE_AUTOMATIC) &&
			      !reading->letter->is_forward;
	if (!by_header && !by_subject)
		return FALSE;
	Absence absence;
	g_autoptr(GPtrArray) substitutes =
		g_ptr_array_new_with_free_func((GDestroyNotify)contact_free);
	absence_read(reading, &absence, substitutes);
	gboolean is_gone = has(reading, NOTICE_GONE) &&
			   absence.back == DAY_NONE &&
			   !(reading->subject & KIND_BIT(NOTICE_ABSENT));
	gboolean is_absent = !is_gone && speaks_of_absence(reading, &absence);
	decide(reading, is_absent ? ROLE_OUT_OF_OFFICE : ROLE_AUTO_REPLY);
	add_header_evidence(reading, SIGN_REPLIES);
	if (reading->subject)
		add_subject_evidence(reading);
	add_text_evidence(reading, is_absent ? NOTICE_ABSENT
				   : is_gone ? NOTICE_GONE
					     : NOTICE_RECEIVED);
	fill_absence(reading, &absence, substitutes);
	return TRUE;
}

/* --- Mail to many --------------------------------------------------------- */

static gboolean
decide_calendar(Reading *reading)
{
	const Letter *letter = reading->letter;
	gboolean by_subject = opens(reading, NOTICE_CALENDAR) &&
			      !reading->is_reply &&
			      tokens_count(reading->tokens) <= 4 &&
			      letter->attachments->len == 0;
	if (!letter->has_calendar && !by_subject)
		return FALSE;
	decide(reading, ROLE_CALENDAR);
	if (letter->has_calendar)
		add_evidence(reading, "text/calendar", "attachment");
	if (opens(reading, NOTICE_CALENDAR))
		add_subject_evidence(reading);
	return TRUE;
}

/* Points of what only mail to many has; two decide. */
static guint
bulk_points(const Reading *reading)
{
	guint signs = reading->signs, points = 0;
	gboolean is_answer =
		reading->is_reply && reading->letter->references->len > 0;
	points += signs & SIGN_LIST ? 2 : 0;
	points += signs & SIGN_UNSUBSCRIBE ? (is_answer ? 1 : 2) : 0;
	points += signs & SIGN_PRECEDENCE ? 1 : 0;
	points += signs & SIGN_GENERATED ? 1 : 0;
	points += signs & SIGN_MAILING ? 1 : 0;
	points += signs & SIGN_NOREPLY ? 1 : 0;
	points += has(reading, NOTICE_BULK) && !is_answer ? 1 : 0;
	points +=
		reading->counts[NOTICE_BULK] > 1 && !reading->is_reply ? 1 : 0;
	points += has(reading, NOTICE_MACHINE) && !is_answer ? 1 : 0;
	return points;
}

static gboolean
decide_bulk(Reading *reading)
{
	static const Sign told[] = { SIGN_LIST, SIGN_UNSUBSCRIBE, SIGN_MAILING,
		SIGN_PRECEDENCE, SIGN_GENERATED, SIGN_NOREPLY };
	if (bulk_points(reading) < 2)
		return FALSE;
	decide(reading, ROLE_BULK);
	for (guint i = 0; i < G_N_ELEMENTS(told); i++)
		add_header_evidence(reading, told[i]);
	add_text_evidence(reading, NOTICE_BULK);
	add_text_evidence(reading, NOTICE_MACHINE);
	return TRUE;
}

/* --- Absence notices without any header ----------------------------------- */

/* A program answers one sender, quotes nothing and asks nothing. */
static gboolean
could_be_program(const Reading *reading)
{
	const Letter *letter = reading->letter;
	return letter->to->len + letter->cc->len <= 1 && !letter->is_forward &&
	       letter->quoted[0] == '\0' && !strchr(letter->own, '?') &&
	       letter->attachments->len == 0 &&
	       tokens_count(reading->tokens) < 160;
}

/* Whoever announces days to come wrote by hand. */
static gboolean
is_announcement(const Letter *letter, const Absence *absence)
{
	return absence->starts != DAY_NONE && letter->has_date &&
	       absence->starts > day_from_time(letter->date, letter->offset);
}

static guint
absence_points(const Reading *reading, const Absence *absence)
{
	guint points = 0;
	points += has(reading, NOTICE_ABSENT) ? 1 : 0;
	points += absence->back != DAY_NONE ? 1 : 0;
	points += absence->has_contact ? 1 : 0;
	points += has(reading, NOTICE_UNREAD) ? 1 : 0;
	points += has(reading, NOTICE_MACHINE) ? 2 : 0;
	points += reading->signs & SIGN_WEAK ? 1 : 0;
	return points;
}

static gboolean
decide_bare_absence(Reading *reading)
{
	if (!has(reading, NOTICE_ABSENT) && !has(reading, NOTICE_BACK))
		return FALSE;
	if (!could_be_program(reading))
		return FALSE;
	gboolean is_titled = opens(reading, NOTICE_ABSENT);
	if (!reading->is_reply && !is_titled && !has(reading, NOTICE_MACHINE))
		return FALSE;
	Absence absence;
	g_autoptr(GPtrArray) substitutes =
		g_ptr_array_new_with_free_func((GDestroyNotify)contact_free);
	absence_read(reading, &absence, substitutes);
	if (is_announcement(reading->letter, &absence) ||
		absence.unexplained > 1 + absence.sentences / 4)
		return FALSE;
	guint points = absence_points(reading, &absence);
	if (points < (reading->is_reply ? 2u : 3u))
		return FALSE;
	decide(reading, ROLE_OUT_OF_OFFICE);
	if (is_titled)
		add_subject_evidence(reading);
	add_text_evidence(reading, NOTICE_ABSENT);
	add_text_evidence(reading, NOTICE_BACK);
	add_text_evidence(reading, NOTICE_MACHINE);
	fill_absence(reading, &absence, substitutes);
	return TRUE;
}

/* --- The front door ------------------------------------------------------- */

/* The text of a machine up to the message that it returns. */
static Tokens *
machine_tokens(const Letter *letter, char **text)
{
	gsize length = MIN(report_own_length(letter->text), MACHINE_BYTES);
	const char *end = letter->text + length;
	if (length > 0 && *end != '\0')
		end = g_utf8_find_prev_char(letter->text, end + 1);
	*text = g_strndup(letter->text, (gsize)(end - letter->text));
	return tokens_new(*text);
}

static gboolean
may_be_machine(const Reading *reading)
{
	guint32 openings = KIND_BIT(NOTICE_BOUNCED) | KIND_BIT(NOTICE_DELAYED) |
			   KIND_BIT(NOTICE_ARRIVED) |
			   KIND_BIT(NOTICE_AUTOMATIC);
	guint signs =
		SIGN_DAEMON | SIGN_NULL_SENDER | SIGN_FAILED | SIGN_REPLIES;
	return is_report(reading->letter) || (reading->signs & signs) ||
	       (reading->opening & openings) ||
	       reading->letter->from->address[0] == '\0';
}

static void
read_role(Reading *reading)
{
	if (decide_report(reading) || decide_automatic(reading) ||
		decide_receipt(reading) || decide_calendar(reading) ||
		decide_bulk(reading))
		return;
	decide_bare_absence(reading);
}

void
delivery_read(const Lexicon *lexicon, const Letter *letter, const Tokens *own,
	Findings *findings)
{
	Reading reading = { .letter = letter,
		.lexicon = lexicon,
		.notices = lexicon_notices(lexicon),
		.findings = findings,
		.signs = headers_signs(letter),
		.matches = g_array_new(FALSE, FALSE, sizeof(NoticeMatch)) };
	g_autofree char *text = NULL;
	g_autoptr(Tokens) cut = NULL;
	findings->role = ROLE_LETTER;
	reading.is_reply = letter->in_reply_to != NULL ||
			   strcmp(letter->subject, letter->subject_base) != 0;
	scan_subject(&reading);
	if (may_be_machine(&reading))
		cut = machine_tokens(letter, &text);
	else if (!own)
		cut = tokens_new(letter->own);
	scan_tokens(&reading, cut ? cut : own);
	read_role(&reading);
	tokens_free(reading.subject_tokens);
	g_array_unref(reading.matches);
}
