/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The order of the questions is the order of their strength: reports, bounces
 * without a report, what answers by itself, invitations, mail to many, and
 * last absence notices that nothing but their wording gives away.
 */
#include "sense/delivery/room.h"

#include <string.h>

#include "sense/lexicon.h"

/* How much is looked through: notices are short. */
enum {
	HEAD_TOKENS = 500,
	TAIL_TOKENS = 250,
	MACHINE_BYTES = 6000,
	BELOW_BYTES = 2000
};

gboolean
delivery_has(const Delivery *delivery, NoticeKind kind)
{
	return delivery->counts[kind] > 0;
}

gboolean
delivery_opens(const Delivery *delivery, NoticeKind kind)
{
	return delivery->opening & KIND_BIT(kind);
}

void
evidence_add(Delivery *delivery, const char *text, const char *where)
{
	g_ptr_array_add(
		delivery->findings->role_evidence, evidence_new(text, where));
}

void
evidence_add_header(Delivery *delivery, Sign sign)
{
	g_autofree char *text = headers_evidence(delivery->letter, sign);
	if (text && (delivery->signs & sign))
		evidence_add(delivery, text, "header");
}

void
evidence_add_text(Delivery *delivery, NoticeKind kind)
{
	guint added = 0;
	for (guint i = 0; i < delivery->matches->len && added < 2; i++) {
		NoticeMatch match =
			g_array_index(delivery->matches, NoticeMatch, i);
		if (match.kind != kind)
			continue;
		const char *text = tokens_text(delivery->tokens);
		gsize start = tokens_at(delivery->tokens, match.first)->start;
		gsize end = tokens_at(delivery->tokens, match.last)->end;
		g_autofree char *words = g_strndup(text + start, end - start);
		evidence_add(
			delivery, g_strdelimit(words, "\n\t", ' '), "body");
		added++;
	}
}

void
delivery_decide(Delivery *delivery, Role role)
{
	delivery->findings->role = role;
}

void
evidence_add_subject(Delivery *delivery)
{
	if (delivery->letter->subject[0] != '\0')
		evidence_add(delivery, delivery->letter->subject, "subject");
}

/* --- Looking through ------------------------------------------------------ */

static gboolean
is_subject_kind(NoticeKind kind)
{
	return kind == NOTICE_ARRIVED || kind == NOTICE_CALENDAR;
}

static void
scan(Delivery *delivery, guint first, guint end)
{
	g_autoptr(GArray) found =
		notices_find(delivery->notices, delivery->tokens, first, end);
	for (guint i = 0; i < found->len; i++) {
		NoticeMatch match = g_array_index(found, NoticeMatch, i);
		/* "read", "accepted": of weight in a subject alone */
		if (match.first < match.last || !is_subject_kind(match.kind))
			delivery->counts[match.kind]++;
	}
	g_array_append_vals(delivery->matches, found->data, found->len);
}

static void
scan_tokens(Delivery *delivery, const Tokens *tokens)
{
	guint count = tokens_count(tokens);
	delivery->tokens = tokens;
	memset(delivery->counts, 0, sizeof delivery->counts);
	g_array_set_size(delivery->matches, 0);
	if (count <= HEAD_TOKENS + TAIL_TOKENS) {
		scan(delivery, 0, count);
		return;
	}
	scan(delivery, 0, HEAD_TOKENS);
	scan(delivery, count - TAIL_TOKENS, count);
}

/* A phrase opens a subject if nothing but marks stands before it, and it is
 * set off by a colon or long enough not to be the start of a title. "Bea Beck
 * is out of the office" names somebody before it. */
static gboolean
is_opening(const Tokens *tokens, NoticeMatch match)
{
	guint words = 0;
	for (guint i = 0; i < match.first; i++)
		words += tokens_at(tokens, i)->kind != TOKEN_MARK;
	if (words > 0)
		return match.kind == NOTICE_AUTOMATIC && match.first < 12 &&
		       match.last + 3 > tokens_count(tokens) &&
		       tokens_at(tokens, 0)->is_capital;
	guint next = match.last + 1;
	if (match.last > match.first || next >= tokens_count(tokens))
		return TRUE;
	return tokens_at(tokens, next)->folded[0] == ':';
}

/* "AUTO: Anna is away" */
static gboolean
opens_with_auto(const Tokens *tokens)
{
	return tokens_count(tokens) > 2 &&
	       !strcmp(tokens_at(tokens, 0)->folded, "auto") &&
	       tokens_at(tokens, 1)->folded[0] == ':';
}

static void
scan_subject(Delivery *delivery)
{
	const Tokens *tokens = delivery->title;
	g_autoptr(GArray) found = notices_find(
		delivery->notices, tokens, 0, MIN(tokens_count(tokens), 60));
	for (guint i = 0; i < found->len; i++) {
		NoticeMatch match = g_array_index(found, NoticeMatch, i);
		delivery->subject |= KIND_BIT(match.kind);
		if (is_opening(tokens, match))
			delivery->opening |= KIND_BIT(match.kind);
	}
	if ((delivery->subject & KIND_BIT(NOTICE_ABSENT)) &&
		opens_with_auto(tokens))
		delivery->opening |= KIND_BIT(NOTICE_AUTOMATIC);
}

/* --- The front door ------------------------------------------------------- */

/* The text of a machine up to the message that it returns; a receipt names that
 * in the midst of its sentence. */
static Tokens *
machine_tokens(const Delivery *delivery, char **text)
{
	const Letter *letter = delivery->letter;
	gsize own = delivery_opens(delivery, NOTICE_ARRIVED)
			    ? strlen(letter->text)
			    : report_own_length(letter->text);
	gsize length = MIN(own, MACHINE_BYTES);
	const char *end = letter->text + length;
	if (length > 0 && *end != '\0')
		end = g_utf8_find_prev_char(letter->text, end + 1);
	*text = g_strndup(letter->text, (gsize)(end - letter->text));
	return tokens_new(*text);
}

static gboolean
may_be_machine(const Delivery *delivery)
{
	guint32 openings = KIND_BIT(NOTICE_BOUNCED) | KIND_BIT(NOTICE_DELAYED) |
			   KIND_BIT(NOTICE_ARRIVED) |
			   KIND_BIT(NOTICE_AUTOMATIC);
	guint signs =
		SIGN_DAEMON | SIGN_NULL_SENDER | SIGN_FAILED | SIGN_REPLIES;
	return report_has_form(delivery->letter) || (delivery->signs & signs) ||
	       (delivery->opening & openings) ||
	       delivery->letter->from->address[0] == '\0';
}

static void
read_role(Delivery *delivery)
{
	if (decide_report(delivery) || decide_automatic(delivery) ||
		decide_receipt(delivery) || decide_calendar(delivery) ||
		decide_acknowledgement(delivery) || decide_bulk(delivery))
		return;
	decide_bare_absence(delivery);
}

/* "Re: " and its like: the base of the subject lacks more than space. */
static gboolean
has_reply_prefix(const Letter *letter)
{
	guint missing = 0;
	for (const char *c = letter->subject; *c; c++)
		missing += !g_ascii_isspace(*c);
	for (const char *c = letter->subject_base; *c; c++)
		missing -= !g_ascii_isspace(*c);
	return missing > 0;
}

/* What stands below a letter tells whether it is sent to many. */
static void
count_below(Delivery *delivery, const char *text)
{
	if (!*text)
		return;
	g_autofree char *head = g_strndup(text, BELOW_BYTES);
	g_autofree char *valid = g_utf8_make_valid(head, -1);
	g_autoptr(Tokens) tokens = tokens_new(valid);
	g_autoptr(GArray) found = notices_find(
		delivery->notices, tokens, 0, tokens_count(tokens));
	for (guint i = 0; i < found->len; i++) {
		NoticeKind kind = g_array_index(found, NoticeMatch, i).kind;
		if (kind == NOTICE_BULK || kind == NOTICE_SHOP)
			delivery->counts[kind]++;
	}
}

void
delivery_read(const Lexicon *lexicon, const Letter *letter, const Tokens *own,
	const Tokens *title, Findings *findings)
{
	Delivery delivery = { .letter = letter,
		.lexicon = lexicon,
		.notices = lexicon_notices(lexicon),
		.findings = findings,
		.title = title,
		.signs = headers_signs(letter),
		.matches = g_array_new(FALSE, FALSE, sizeof(NoticeMatch)) };
	g_autofree char *text = NULL;
	g_autoptr(Tokens) cut = NULL;
	findings->role = ROLE_LETTER;
	delivery.has_prefix = has_reply_prefix(letter);
	delivery.is_reply = letter->in_reply_to != NULL || delivery.has_prefix;
	scan_subject(&delivery);
	if (may_be_machine(&delivery))
		cut = machine_tokens(&delivery, &text);
	scan_tokens(&delivery, cut ? cut : own);
	if (!cut && !delivery.is_reply) {
		count_below(&delivery, letter->footer);
		count_below(&delivery, letter->signature);
	}
	read_role(&delivery);
	g_array_unref(delivery.matches);
}
