/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/words/signs.h"

#include <string.h>

enum {
	BARE_WORDS = 6, /* at most: no own words to speak of */
	BRIEF_WORDS = 20,
	SHORT_WORDS = 40,
	LONG_WORDS = 150,
	TABLE_AMOUNTS = 3,
	CROWD = 6,	 /* recipients */
	LAST_TOKENS = 60 /* where a closing question stands */
};

enum {
	SIGN_ATTACHMENT = 1 << 0,
	SIGN_DOCUMENT = 1 << 1,
	SIGN_AMOUNT = 1 << 2,
	SIGN_AMOUNTS = 1 << 3,
	SIGN_IBAN = 1 << 4,
	SIGN_PAYDAY = 1 << 5,
	SIGN_VALIDITY = 1 << 6,
	SIGN_REFERENCE = 1 << 7,
	SIGN_REPLY = 1 << 8,
	SIGN_FORWARD = 1 << 9,
	SIGN_BARE = 1 << 10,
	SIGN_SHORT = 1 << 11,
	SIGN_LONG = 1 << 12,
	SIGN_CROWD = 1 << 13,
	SIGN_QUESTION = 1 << 14,
	SIGN_QUOTED = 1 << 15,
	SIGN_BRIEF = 1 << 16,
	SIGN_INHOUSE = 1 << 17,
	SIGN_COUNSEL = 1 << 18,
	SIGN_SUM = 1 << 19
};

static const struct {
	const char *name;
	guint64 bit;
} names[] = {
	{ "attachment", SIGN_ATTACHMENT },
	{ "document", SIGN_DOCUMENT },
	{ "amount", SIGN_AMOUNT },
	{ "amounts", SIGN_AMOUNTS },
	{ "iban", SIGN_IBAN },
	{ "payday", SIGN_PAYDAY },
	{ "validity", SIGN_VALIDITY },
	{ "reference", SIGN_REFERENCE },
	{ "reply", SIGN_REPLY },
	{ "forward", SIGN_FORWARD },
	{ "bare", SIGN_BARE },
	{ "short", SIGN_SHORT },
	{ "long", SIGN_LONG },
	{ "crowd", SIGN_CROWD },
	{ "question", SIGN_QUESTION },
	{ "quoted", SIGN_QUOTED },
	{ "brief", SIGN_BRIEF },
	{ "inhouse", SIGN_INHOUSE },
	{ "counsel", SIGN_COUNSEL },
	{ "sum", SIGN_SUM },
};

guint64
sign_from_name(const char *name)
{
	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(names[i].name, name) == 0)
			return names[i].bit;
	return 0;
}

/* ISO 13616: the country, two check digits, and all of it modulo 97 is 1. */
static gboolean
is_iban(const char *text, gsize limit)
{
	char digits[35];
	gsize count = 0;
	guint rest = 0;

	for (gsize i = 0; i < limit && text[i] && count < 34; i++) {
		if (g_ascii_isalnum(text[i]))
			digits[count++] = g_ascii_toupper(text[i]);
		else if (text[i] != ' ')
			break;
	}
	/* The end is not known where words follow: any length may do. */
	for (; count >= 15; count--) {
		rest = 0;
		for (gsize i = 0; i < count; i++) {
			char c = digits[(i + 4) % count];

			if (g_ascii_isdigit(c))
				rest = (rest * 10 + (c - '0')) % 97;
			else
				rest = (rest * 100 + (c - 'A' + 10)) % 97;
		}
		if (rest == 1)
			return TRUE;
	}
	return FALSE;
}

static gboolean
has_iban(const char *text)
{
	const char *digits = text;

	while ((digits = strpbrk(digits, "0123456789"))) {
		const char *p = digits - 2;

		if (digits - text >= 2 && g_ascii_isupper(p[0]) &&
			g_ascii_isupper(p[1]) && g_ascii_isdigit(p[3]) &&
			(p == text || !g_ascii_isalnum(p[-1])) &&
			is_iban(p, strlen(p)))
			return TRUE;
		digits += strspn(digits, "0123456789");
	}
	return FALSE;
}

/* Types of attachments that are no document: keys, cards, pictures. */
static gboolean
is_document(const Attachment *attachment)
{
	static const char *const others[] = { "image/", "text/calendar",
		"text/vcard", "text/x-vcard", "text/directory",
		"application/pgp-", "application/pkcs7-",
		"application/x-pkcs7-", "application/ms-tnef",
		"application/ics", "audio/", "video/", "message/" };

	for (guint i = 0; i < G_N_ELEMENTS(others); i++)
		if (g_str_has_prefix(attachment->type, others[i]))
			return FALSE;
	return TRUE;
}

static guint64
signs_of_tokens(const Tokens *own)
{
	guint count = tokens_count(own), words = 0, amounts = 0;
	guint64 signs = 0;

	for (guint i = 0; i < count; i++) {
		const Token *token = tokens_at(own, i);

		words += token->kind != TOKEN_MARK;
		amounts += token->kind == TOKEN_MONEY;
		if (token->kind == TOKEN_MARK && token->folded[0] == '?' &&
			i + LAST_TOKENS >= count)
			signs |= SIGN_QUESTION;
	}
	if (amounts)
		signs |= SIGN_AMOUNT;
	if (amounts >= TABLE_AMOUNTS)
		signs |= SIGN_AMOUNTS;
	if (words <= BARE_WORDS)
		signs |= SIGN_BARE;
	if (words <= BRIEF_WORDS)
		signs |= SIGN_BRIEF;
	if (words <= SHORT_WORDS)
		signs |= SIGN_SHORT;
	if (words > LONG_WORDS)
		signs |= SIGN_LONG;
	return signs;
}

/* Is END the end of a part of DOMAIN? */
static gboolean
ends_part(const char *domain, const char *end)
{
	gsize length = strlen(end);

	for (const char *p = domain; (p = strstr(p, end)); p++)
		if (!p[length] || p[length] == '.')
			return TRUE;
	return FALSE;
}

/* Law firms carry their trade in their domains. */
static gboolean
is_counsel(const char *domain)
{
	static const char *const ends[] = { "law", "legal", "lex", "law-firm",
		"llp" };
	static const char *const parts[] = { "lawfirm", "lawyer", "attorney",
		"solicitor", "counsel", "avocat", "avvocat", "abogad",
		"advogad", "anwalt", "anwaelt", "kanzlei", "notari",
		"notaire" };

	for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
		if (ends_part(domain, ends[i]))
			return TRUE;
	for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
		if (strstr(domain, parts[i]))
			return TRUE;
	return FALSE;
}

/* Who the letter goes to: outsiders, our own people, our lawyer. */
static guint64
signs_of_recipients(const Letter *letter, GHashTable *freemail)
{
	const char *own = mailbox_domain(letter->from);
	gboolean is_house =
		*own && !(freemail && g_hash_table_contains(freemail, own));
	const char *last = "";
	guint inhouse = 0, count = letter->to->len;
	guint64 signs = 0;

	for (guint i = 0; i < count; i++) {
		const Mailbox *to = g_ptr_array_index(letter->to, i);

		const char *domain = mailbox_domain(to);

		inhouse += is_house && strcmp(domain, own) == 0;
		if (strcmp(domain, last) != 0 && is_counsel(domain))
			signs |= SIGN_COUNSEL;
		last = domain;
	}
	if (inhouse > 0 && 2 * inhouse >= count)
		signs |= SIGN_INHOUSE;
	if (count + letter->cc->len >= CROWD)
		signs |= SIGN_CROWD;
	return signs;
}

static guint64
signs_of_headers(const Letter *letter)
{
	guint64 signs = 0;

	for (guint i = 0; i < letter->attachments->len; i++) {
		signs |= SIGN_ATTACHMENT;
		if (is_document(g_ptr_array_index(letter->attachments, i)))
			signs |= SIGN_DOCUMENT;
	}
	if (letter->is_forward)
		signs |= SIGN_FORWARD;
	if (letter->in_reply_to || letter->references->len > 0 ||
		strlen(letter->subject_base) + 2 < strlen(letter->subject))
		signs |= SIGN_REPLY;
	if (letter->quoted[0])
		signs |= SIGN_QUOTED;
	return signs;
}

guint64
signs_read(const Letter *letter, const Tokens *own, GHashTable *freemail,
	const Findings *findings)
{
	guint64 signs = signs_of_headers(letter) |
			signs_of_recipients(letter, freemail) |
			signs_of_tokens(own);

	if ((own->has_digits && has_iban(letter->own)) ||
		has_iban(letter->signature))
		signs |= SIGN_IBAN;
	if (findings->pay_by != DAY_NONE)
		signs |= SIGN_PAYDAY;
	if (findings->valid_until != DAY_NONE)
		signs |= SIGN_VALIDITY;
	if (findings->reference)
		signs |= SIGN_REFERENCE;
	if (findings->has_amount || (signs & SIGN_AMOUNT))
		signs |= SIGN_SUM;
	return signs;
}
