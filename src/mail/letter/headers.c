/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/letter/private.h"

/* ---- mailboxes ----------------------------------------------------------- */

Mailbox *
mailbox_new(const char *name, const char *address)
{
	Mailbox *mailbox = g_new0(Mailbox, 1);
	mailbox->name = g_strdup(name ? name : "");
	mailbox->address = g_utf8_strdown(address ? address : "", -1);
	return mailbox;
}

void
mailbox_free(Mailbox *mailbox)
{
	if (!mailbox)
		return;
	g_free(mailbox->name);
	g_free(mailbox->address);
	g_free(mailbox);
}

const char *
mailbox_domain(const Mailbox *mailbox)
{
	const char *at = strrchr(mailbox->address, '@');
	return at ? at + 1 : "";
}

/* Without blanks and the quotes that some programs leave in: "'Ann Lee'". */
static char *
tidy_name(const char *name)
{
	g_autofree char *valid = text_utf8(name ? name : "", -1, NULL);
	char *tidy = text_clean(valid);
	g_strstrip(tidy);
	gsize len = strlen(tidy);
	while (len >= 2 && tidy[0] == tidy[len - 1] &&
		(tidy[0] == '\'' || tidy[0] == '"')) {
		tidy[len - 1] = '\0';
		memmove(tidy, tidy + 1, len - 1);
		len -= 2;
	}
	return g_strstrip(tidy);
}

static Mailbox *
to_mailbox(InternetAddress *address)
{
	const char *name = internet_address_get_name(address);
	const char *addr = internet_address_mailbox_get_addr(
		INTERNET_ADDRESS_MAILBOX(address));
	g_autofree char *valid = text_utf8(addr ? addr : "", -1, NULL);
	g_autofree char *bare = text_clean(valid);
	g_strstrip(bare);
	g_autofree char *tidy = tidy_name(name);
	/* A name alone is no address. */
	if (!strchr(bare, '@') && strpbrk(bare, " \t"))
		return mailbox_new(*tidy ? tidy : bare, "");
	/* What stands in the name as well is no name. */
	if (g_ascii_strcasecmp(tidy, bare) == 0)
		return mailbox_new("", bare);
	return mailbox_new(tidy, bare);
}

static void
take_addresses(InternetAddressList *list, GPtrArray *out, int depth)
{
	int length = list ? internet_address_list_length(list) : 0;
	for (int i = 0; i < length && out->len < LETTER_MAX_ADDRESSES; i++) {
		InternetAddress *address =
			internet_address_list_get_address(list, i);
		if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
			Mailbox *mailbox = to_mailbox(address);
			if (*mailbox->address || *mailbox->name)
				g_ptr_array_add(out, mailbox);
			else
				mailbox_free(mailbox);
		} else if (depth < 4) {
			take_addresses(internet_address_group_get_members(
					       INTERNET_ADDRESS_GROUP(address)),
				out, depth + 1);
		}
	}
}

static gboolean
has_odd_dots(const char *address)
{
	return address[0] == '.' || strstr(address, "..") ||
	       strstr(address, ".@");
}

/* The words of VALUE around each @, and the name in front of it. TRUE if one
 * is an address that no rule allows ("m..moss@client.example"). */
static gboolean
take_plainly(const char *value, GPtrArray *out)
{
	gboolean has_odd = FALSE;
	const char *at, *from = value;
	while (out->len < LETTER_MAX_ADDRESSES && (at = strchr(from, '@'))) {
		const char *start = at, *end = at + 1;
		while (start > from && !strchr(" \t<>(),;:\"", start[-1]))
			start--;
		end += strcspn(end, " \t<>(),;:\"");
		g_autofree char *address =
			g_strndup(start, (gsize)(end - start));
		gboolean is_angled = start > from && start[-1] == '<';
		g_autofree char *front = g_strndup(
			from, (gsize)(is_angled ? start - 1 - from : 0));
		g_autofree char *name = tidy_name(front);
		if (start < at && end > at + 1)
			g_ptr_array_add(out, mailbox_new(name, address));
		has_odd |= has_odd_dots(address);
		from = end + strcspn(end, ",;");
		from += *from != '\0';
	}
	return has_odd;
}

/* The parser leaves out what no rule allows; then the header is read plainly,
 * so that nobody is missing and the first stays the first. */
static void
read_list(GMimeMessage *message, const char *header, InternetAddressList *list,
	GPtrArray *out)
{
	take_addresses(list, out, 0);
	const char *raw =
		g_mime_object_get_header(GMIME_OBJECT(message), header);
	if (!raw || (out->len > 0 && !has_odd_dots(raw) && !strstr(raw, "<.")))
		return;
	g_autofree char *value = letter_decode_header(raw);
	g_autoptr(GPtrArray) plain =
		g_ptr_array_new_with_free_func((GDestroyNotify)mailbox_free);
	if (!take_plainly(value, plain) && out->len > 0)
		return;
	g_ptr_array_set_size(out, 0);
	while (plain->len > 0)
		g_ptr_array_add(out, g_ptr_array_steal_index(plain, 0));
}

static Mailbox *
first_address(
	GMimeMessage *message, const char *header, InternetAddressList *list)
{
	g_autoptr(GPtrArray) all =
		g_ptr_array_new_with_free_func((GDestroyNotify)mailbox_free);
	read_list(message, header, list, all);
	return all->len ? g_ptr_array_steal_index(all, 0) : NULL;
}

static void
read_addresses(Letter *letter, GMimeMessage *message)
{
	letter->from = first_address(
		message, "From", g_mime_message_get_from(message));
	letter->sender = first_address(
		message, "Sender", g_mime_message_get_sender(message));
	read_list(message, "Reply-To", g_mime_message_get_reply_to(message),
		letter->reply_to);
	read_list(message, "To", g_mime_message_get_to(message), letter->to);
	read_list(message, "Cc", g_mime_message_get_cc(message), letter->cc);
	read_list(message, "Bcc", g_mime_message_get_bcc(message), letter->bcc);
	if (!letter->from)
		letter->from = mailbox_new("", "");
	if (letter->to->len >= LETTER_MAX_ADDRESSES ||
		letter->cc->len >= LETTER_MAX_ADDRESSES)
		letter_note(letter, "too many addresses: the rest not read");
}

/* ---- values -------------------------------------------------------------- */

/* Folding (RFC 5322 section 2.2.3) undone: a line break and the blanks behind
 * it are one blank. */
static char *
unfold(const char *raw)
{
	gsize len = strnlen(raw, LETTER_MAX_HEADER);
	GString *out = g_string_sized_new(len + 1);
	const char *end = raw + len;
	while (raw < end) {
		gsize whole = MIN(strcspn(raw, "\r\n"), (gsize)(end - raw));
		g_string_append_len(out, raw, (gssize)whole);
		raw += whole;
		while (raw < end && strchr("\r\n \t", *raw))
			raw++;
		if (out->len && raw < end)
			g_string_append_c(out, ' ');
	}
	return g_strstrip(g_string_free(out, FALSE));
}

char *
letter_decode_header(const char *raw)
{
	g_autofree char *flat = unfold(raw);
	g_autofree char *valid = text_utf8(flat, -1, NULL);
	if (!strstr(valid, "=?"))
		return g_steal_pointer(&valid);
	g_autofree char *decoded =
		g_mime_utils_header_decode_text(letter_options(), valid);
	return text_utf8(decoded ? decoded : valid, -1, NULL);
}

static void
take_headers(Letter *letter, GMimeHeaderList *list)
{
	int count = g_mime_header_list_get_count(list);
	if (count > LETTER_MAX_HEADERS) {
		letter_note(letter, "too many headers: the rest not read");
		count = LETTER_MAX_HEADERS;
	}
	for (int i = 0; i < count; i++) {
		GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
		const char *raw = g_mime_header_get_raw_value(header);
		const char *name = g_mime_header_get_name(header);
		char *lower = g_ascii_strdown(name, -1);
		if (!raw || !g_utf8_validate(lower, -1, NULL) ||
			g_hash_table_contains(letter->headers, lower)) {
			g_free(lower);
			continue;
		}
		g_hash_table_insert(
			letter->headers, lower, letter_decode_header(raw));
	}
}

/* ---- ids ----------------------------------------------------------------- */

static char *
without_blanks(const char *start, gsize len)
{
	GString *out = g_string_sized_new(len + 1);
	for (gsize i = 0; i < len; i++)
		if (!g_ascii_isspace(start[i]))
			g_string_append_c(out, start[i]);
	return g_string_free(out, FALSE);
}

static void
add_id(GPtrArray *ids, const char *start, gsize len)
{
	g_autofree char *id = without_blanks(start, len);
	if (*id)
		g_ptr_array_add(ids, g_steal_pointer(&id));
}

/* Ids without angle brackets: words with an at sign. */
static void
parse_bare_ids(const char *value, GPtrArray *ids)
{
	g_auto(GStrv) words = g_strsplit_set(value, " \t,;", 256);
	for (char **word = words; *word; word++)
		if (strchr(*word, '@'))
			add_id(ids, *word, strlen(*word));
}

void
letter_parse_ids(const char *value, GPtrArray *ids)
{
	const char *p = strchr(value, '<');
	if (!p) {
		parse_bare_ids(value, ids);
		return;
	}
	while (p) {
		const char *start = p + 1;
		gsize len = strcspn(start, "<>");
		add_id(ids, start, len);
		p = strchr(start + len, '<');
	}
}

static void
read_references(Letter *letter)
{
	const char *value = letter_header(letter, "references");
	if (value)
		letter_parse_ids(value, letter->references);
	value = letter_header(letter, "in-reply-to");
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	if (value)
		letter_parse_ids(value, ids);
	if (!ids->len)
		return;
	/* Old programs write words and an address before the id. */
	letter->in_reply_to = g_ptr_array_steal_index(ids, ids->len - 1);
	for (guint i = letter->references->len; i-- > 0;)
		if (strcmp(letter->references->pdata[i], letter->in_reply_to) ==
			0)
			g_ptr_array_remove_index(letter->references, i);
	g_ptr_array_add(letter->references, g_strdup(letter->in_reply_to));
}

static void
read_id(Letter *letter)
{
	const char *value = letter_header(letter, "message-id");
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	if (value && strchr(value, '<'))
		letter_parse_ids(value, ids);
	if (ids->len)
		letter->id = g_ptr_array_steal_index(ids, 0);
	else
		letter->id = g_strdup(value ? value : "");
}

/* ---- date ---------------------------------------------------------------- */

static void
take_date(Letter *letter, GDateTime *date)
{
	letter->has_date = TRUE;
	letter->date = g_date_time_to_unix(date);
	letter->offset =
		(int)(g_date_time_get_utc_offset(date) / G_TIME_SPAN_SECOND);
}

/* NULL if TEXT names no moment, or one before there was mail. Yours. */
static GDateTime *
date_of(const char *text)
{
	g_autoptr(GDateTime) date =
		text ? g_mime_utils_header_decode_date(text) : NULL;
	if (!date || g_date_time_to_unix(date) < 0)
		return NULL;
	return g_steal_pointer(&date);
}

static void
read_date(Letter *letter)
{
	const char *value = letter_header(letter, "date");
	g_autoptr(GDateTime) date = date_of(value);
	if (date) {
		take_date(letter, date);
		return;
	}
	/* The last station's stamp stands behind the last semicolon. */
	value = letter_header(letter, "received");
	value = value ? strrchr(value, ';') : NULL;
	g_autoptr(GDateTime) stamp = date_of(value ? value + 1 : NULL);
	if (!stamp) {
		letter_note(letter, "no date");
		return;
	}
	take_date(letter, stamp);
	letter_note(letter, "no date: taken from Received");
}

void
letter_read_headers(Letter *letter, GMimeMessage *message)
{
	take_headers(
		letter, g_mime_object_get_header_list(GMIME_OBJECT(message)));
	GMimeObject *part = g_mime_message_get_mime_part(message);
	if (part)
		take_headers(letter, g_mime_object_get_header_list(part));
	read_addresses(letter, message);
	read_id(letter);
	read_references(letter);
	read_date(letter);
	const char *subject = letter_header(letter, "subject");
	letter->subject = text_clean(subject ? subject : "");
	letter->subject_base = text_subject_base(letter->subject);
}
