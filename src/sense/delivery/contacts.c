/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whom to turn to instead: the addresses, phones and names that an absence
 * notice gives besides those of its writer.
 */
#include "sense/delivery/room.h"

#include <string.h>

#include "sense/dates/dates.h"

/* One address or phone in the text, and where its surroundings end. */
typedef struct {
	TextSpan span;
	gboolean is_address;
} Reach;

static guint
token_at_byte(const Tokens *tokens, gsize byte)
{
	guint low = 0, high = tokens_count(tokens);
	while (low < high) {
		guint middle = (low + high) / 2;
		if (tokens_at(tokens, middle)->end <= byte)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* What is looked through for names. */
typedef struct {
	const Delivery *delivery;
	const GArray *dates; /* of DateMatch */
} Search;

static gboolean
has_kind(const Search *search, guint token, guint32 kinds)
{
	const Delivery *delivery = search->delivery;
	for (guint i = 0; i < delivery->matches->len; i++) {
		NoticeMatch match =
			g_array_index(delivery->matches, NoticeMatch, i);
		if ((kinds & KIND_BIT(match.kind)) && match.first == token &&
			match.last == token &&
			(match.languages & 1u << delivery->language))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_in_date(const Search *search, guint token)
{
	for (guint i = 0; i < search->dates->len; i++) {
		const DateMatch *date =
			&g_array_index(search->dates, DateMatch, i);
		if (token >= date->first_token && token <= date->last_token)
			return TRUE;
	}
	return FALSE;
}

/* "EOL", "HR": departments and products, not people. */
static gboolean
is_abbreviation(const Search *search, const Token *token)
{
	const char *text = tokens_text(search->delivery->tokens);
	gsize length = token->end - token->start;
	for (gsize i = token->start; i < token->end; i++) {
		if (!g_ascii_isupper(text[i]))
			return FALSE;
	}
	return length > 1 && length < 5;
}

static gboolean
is_name_word(const Search *search, guint index)
{
	const Token *token = tokens_at(search->delivery->tokens, index);
	guint32 others = KIND_BIT(NOTICE_PEOPLE) | KIND_BIT(NOTICE_TITLE) |
			 KIND_BIT(NOTICE_MOBILE) | KIND_BIT(NOTICE_OFFICE) |
			 KIND_BIT(NOTICE_FAX) | KIND_BIT(NOTICE_NUMBER);
	if (token->kind != TOKEN_WORD || !token->is_capital ||
		strchr(token->folded, '@') || is_in_date(search, index) ||
		is_abbreviation(search, token))
		return FALSE;
	return token->folded[1] != '\0' && !has_kind(search, index, others);
}

static gboolean
is_particle(const Token *token)
{
	static const char *const particles[] = { "van", "von", "de", "di", "da",
		"del", "della", "der", "den", "du", "la", "le", "dos", "das",
		"do", "zu", "al", "el", "bin", "ter", "ten" };
	for (guint i = 0; i < G_N_ELEMENTS(particles); i++) {
		if (!strcmp(token->folded, particles[i]))
			return TRUE;
	}
	return FALSE;
}

/* Columns and paragraphs part names; one space, a line end or the point of
 * an initial does not. */
static gboolean
is_joined(const Tokens *tokens, guint index)
{
	const Token *one = tokens_at(tokens, index);
	const Token *next = tokens_at(tokens, index + 1);
	return next->start - one->end <= 1 &&
	       tokens_text(tokens)[one->end] != '\t';
}

/* Takes a title that stands before a name of one word: "Frau Petersen". */
static guint
with_title(const Search *search, guint floor, guint first)
{
	const Tokens *tokens = search->delivery->tokens;
	guint at = first;
	while (at > floor && tokens_at(tokens, at - 1)->folded[0] == '.')
		at--;
	if (at > floor && has_kind(search, at - 1, KIND_BIT(NOTICE_TITLE)))
		return at - 1;
	return first;
}

/* "O'Brian", "Mary P Martin", "Mary P. Martin": a capital that is no word
 * of its own. */
static gboolean
is_initial(const Tokens *tokens, guint index)
{
	const Token *token = tokens_at(tokens, index);
	return token->is_capital && token->folded[1] == '\0';
}

/* The token at which the word before the name that starts at FIRST starts,
 * over a particle or an initial; FIRST if there is none. */
static guint
one_word_back(const Search *search, guint floor, guint first)
{
	const Tokens *tokens = search->delivery->tokens;
	guint at = first;
	if (at == floor || !is_joined(tokens, at - 1))
		return first;
	at--;
	if (is_name_word(search, at))
		return at;
	if (is_initial(tokens, at) &&
		tokens_at(tokens, at)->end + 1 ==
			tokens_at(tokens, first)->start &&
		tokens_text(tokens)[tokens_at(tokens, at)->end] != ' ')
		return at;
	if (tokens_at(tokens, at)->folded[0] == '.' && at > floor)
		at--;
	if (!is_initial(tokens, at) && !is_particle(tokens_at(tokens, at)))
		return first;
	if (at == floor || !is_joined(tokens, at - 1) ||
		!is_name_word(search, at - 1))
		return first;
	return at - 1;
}

/* The words of tokens FIRST to LAST as a name. Yours. */
static char *
name_of(const Tokens *tokens, guint first, guint last)
{
	gsize start = tokens_at(tokens, first)->start;
	gsize end = tokens_at(tokens, last)->end;
	char *name = g_strndup(tokens_text(tokens) + start, end - start);
	return g_strdelimit(name, "\n\t", ' ');
}

/* The name that ends before token TO and starts at FLOOR or later; NULL if
 * none. Yours. */
static char *
name_before(const Search *search, guint floor, guint to)
{
	guint nearest = MAX(floor, to > 14 ? to - 14 : 0);
	guint last = to;
	while (last > nearest && !is_name_word(search, last - 1))
		last--;
	if (last == nearest)
		return NULL;
	guint first = last - 1, before;
	while ((before = one_word_back(search, floor, first)) < first)
		first = before;
	if (last - first > 6)
		return NULL;
	if (last - first == 1)
		first = with_title(search, floor, first);
	return name_of(search->delivery->tokens, first, last - 1);
}

static gboolean
is_writer(const Letter *letter, const char *address)
{
	if (!strcmp(letter->from->address, address))
		return TRUE;
	for (guint i = 0; i < letter->to->len; i++) {
		const Mailbox *to = g_ptr_array_index(letter->to, i);
		if (!strcmp(to->address, address))
			return TRUE;
	}
	return FALSE;
}

/* All addresses and phones of the text in their order. */
static GArray *
reaches_of(const char *text)
{
	GArray *reaches = g_array_new(FALSE, FALSE, sizeof(Reach));
	gsize end = strlen(text), at = 0;
	while (reaches->len < 40) {
		TextSpan address, phone;
		gboolean has_address = address_next(text, at, end, &address);
		gboolean has_phone = phone_next(text, at, end, &phone);
		if (!has_address && !has_phone)
			break;
		Reach reach = { has_address ? address : phone, has_address };
		if (has_phone && has_address && phone.start < address.start)
			reach = (Reach){ phone, FALSE };
		g_array_append_val(reaches, reach);
		at = reach.span.end;
	}
	return reaches;
}

/* "anna@example.org<mailto:anna@example.org>" */
static gboolean
is_repeated(const GPtrArray *contacts, const char *address)
{
	for (guint i = 0; i < contacts->len; i++) {
		const Contact *contact = g_ptr_array_index(contacts, i);
		if (!g_strcmp0(contact->address, address))
			return TRUE;
	}
	return FALSE;
}

/* True if REACH belongs to the contact before it: no name and no end of a
 * paragraph between. */
static gboolean
belongs_to(const Contact *contact, const Reach *reach, const char *name,
	const char *text, gsize before)
{
	if (!contact || name)
		return FALSE;
	if (reach->is_address ? contact->address != NULL
			      : contact->phone != NULL)
		return FALSE;
	g_autofree char *between =
		g_strndup(text + before, reach->span.start - before);
	return strlen(between) < 60 && !strstr(between, "\n\n");
}

static void
add_reach(const Search *search, const Reach *reach, guint floor, gsize before,
	GPtrArray *contacts)
{
	const Delivery *delivery = search->delivery;
	const char *text = tokens_text(delivery->tokens);
	guint token = token_at_byte(delivery->tokens, reach->span.start);
	g_autofree char *name = name_before(search, floor, token);
	Contact *last = contacts->len > 0
				? g_ptr_array_index(contacts, contacts->len - 1)
				: NULL;
	g_autofree char *value =
		reach->is_address
			? address_at(text, reach->span)
			: g_strndup(text + reach->span.start,
				  reach->span.end - reach->span.start);
	if (reach->is_address && (is_writer(delivery->letter, value) ||
					 is_repeated(contacts, value)))
		return;
	if (belongs_to(last, reach, name, text, before)) {
		char **slot = reach->is_address ? &last->address : &last->phone;
		*slot = g_steal_pointer(&value);
		return;
	}
	/* a phone without a name is the writer's own */
	if (!reach->is_address && !name)
		return;
	g_ptr_array_add(
		contacts, contact_new(name, reach->is_address ? value : NULL,
				  reach->is_address ? NULL : value));
}

/* The name that starts at most four words behind token AT; NULL if none.
 * Yours. */
static char *
name_after(const Search *search, guint at)
{
	const Tokens *tokens = search->delivery->tokens;
	guint count = tokens_count(tokens), end = MIN(count, at + 4);
	while (at < end && !is_name_word(search, at))
		at++;
	guint last = at;
	while (last < count && is_name_word(search, last) &&
		(last == at || is_joined(tokens, last - 1)))
		last++;
	if (at == end || last - at < 2 || last - at > 4)
		return NULL;
	return name_of(tokens, at, last - 1);
}

/* "please contact Anna Verdi": a name alone. */
static void
add_name(const Search *search, GPtrArray *contacts)
{
	const GArray *matches = search->delivery->matches;
	for (guint i = 0; i < matches->len && contacts->len == 0; i++) {
		NoticeMatch match = g_array_index(matches, NoticeMatch, i);
		if (match.kind != NOTICE_URGENT)
			continue;
		g_autofree char *name = name_after(search, match.last + 1);
		if (name)
			g_ptr_array_add(
				contacts, contact_new(name, NULL, NULL));
	}
}

void
contacts_read(
	const Delivery *delivery, const GArray *dates, GPtrArray *contacts)
{
	Search search = { delivery, dates };
	const char *text = tokens_text(delivery->tokens);
	g_autoptr(GArray) reaches = reaches_of(text);
	guint floor = 0;
	gsize before = 0;
	for (guint i = 0; i < reaches->len; i++) {
		const Reach *reach = &g_array_index(reaches, Reach, i);
		add_reach(&search, reach, floor, before, contacts);
		floor = token_at_byte(delivery->tokens, reach->span.end);
		before = reach->span.end;
	}
	add_name(&search, contacts);
}
