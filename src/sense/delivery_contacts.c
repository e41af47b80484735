/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whom to turn to instead: the addresses, phones and names that an absence
 * notice gives besides those of its writer.
 */
#include "sense/delivery_room.h"

#include <string.h>

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

static gboolean
has_kind(const Delivery *delivery, guint token, NoticeKind kind)
{
	for (guint i = 0; i < delivery->matches->len; i++) {
		NoticeMatch match =
			g_array_index(delivery->matches, NoticeMatch, i);
		if (match.kind == kind && match.first == token &&
			match.last == token)
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_name_word(const Delivery *delivery, guint index)
{
	const Token *token = tokens_at(delivery->tokens, index);
	return token->kind == TOKEN_WORD && token->is_capital &&
	       !strchr(token->folded, '@') &&
	       !has_kind(delivery, index, NOTICE_PEOPLE) &&
	       !has_kind(delivery, index, NOTICE_TITLE);
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

/* Takes a title that stands before a name of one word: "Frau Petersen". */
static guint
with_title(const Delivery *delivery, guint floor, guint first)
{
	guint at = first;
	while (at > floor &&
		tokens_at(delivery->tokens, at - 1)->folded[0] == '.')
		at--;
	if (at > floor && has_kind(delivery, at - 1, NOTICE_TITLE))
		return at - 1;
	return first;
}

/* The name that ends before token TO and starts at FLOOR or later; NULL if
 * none. Yours. */
static char *
name_before(const Delivery *delivery, guint floor, guint to)
{
	const Tokens *tokens = delivery->tokens;
	guint nearest = MAX(floor, to > 14 ? to - 14 : 0);
	guint last = to;
	while (last > nearest && !is_name_word(delivery, last - 1))
		last--;
	if (last == nearest)
		return NULL;
	guint first = last - 1;
	while (first > floor &&
		(is_name_word(delivery, first - 1) ||
			(is_particle(tokens_at(tokens, first - 1)) &&
				first > floor + 1 &&
				is_name_word(delivery, first - 2))))
		first--;
	if (last - first > 5)
		return NULL;
	if (last - first == 1)
		first = with_title(delivery, floor, first);
	gsize start = tokens_at(tokens, first)->start;
	gsize end = tokens_at(tokens, last - 1)->end;
	char *name = g_strndup(tokens_text(tokens) + start, end - start);
	return g_strdelimit(name, "\n\t", ' ');
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
add_reach(const Delivery *delivery, const Reach *reach, guint floor,
	gsize before, GPtrArray *contacts)
{
	const char *text = tokens_text(delivery->tokens);
	guint token = token_at_byte(delivery->tokens, reach->span.start);
	g_autofree char *name = name_before(delivery, floor, token);
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

/* "please contact Anna Verdi": names alone. */
static void
add_names(const Delivery *delivery, GPtrArray *contacts)
{
	const Tokens *tokens = delivery->tokens;
	for (guint i = 0; i < delivery->matches->len; i++) {
		NoticeMatch match =
			g_array_index(delivery->matches, NoticeMatch, i);
		if (match.kind != NOTICE_URGENT)
			continue;
		guint at = match.last + 1, count = tokens_count(tokens);
		guint end = MIN(count, at + 4);
		while (at < end && !is_name_word(delivery, at))
			at++;
		guint last = at;
		while (last < count && is_name_word(delivery, last))
			last++;
		if (at == end || last - at < 2 || last - at > 4)
			continue;
		gsize start = tokens_at(tokens, at)->start;
		gsize stop = tokens_at(tokens, last - 1)->end;
		g_autofree char *name =
			g_strndup(tokens_text(tokens) + start, stop - start);
		g_ptr_array_add(contacts, contact_new(name, NULL, NULL));
		return;
	}
}

void
contacts_read(const Delivery *delivery, GPtrArray *contacts)
{
	const char *text = tokens_text(delivery->tokens);
	g_autoptr(GArray) reaches = reaches_of(text);
	guint floor = 0;
	gsize before = 0;
	for (guint i = 0; i < reaches->len; i++) {
		const Reach *reach = &g_array_index(reaches, Reach, i);
		add_reach(delivery, reach, floor, before, contacts);
		floor = token_at_byte(delivery->tokens, reach->span.end);
		before = reach->span.end;
	}
	if (contacts->len == 0)
		add_names(delivery, contacts);
}
