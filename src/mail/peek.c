/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/peek.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define STEP 8192
#define HEADER_MAX (4 * 1024 * 1024)

/* Where the header ends in TEXT, 0 if not yet. */
static gsize
header_end(const char *text, gsize length, gsize from)
{
	gsize start = from > 3 ? from - 3 : 0;

	for (const char *p = text + start;
		(p = memchr(p, '\n', (gsize)(text + length - p))); p++) {
		gsize left = (gsize)(text + length - p);

		if (left > 1 && p[1] == '\n')
			return (gsize)(p - text) + 1;
		if (left > 2 && p[1] == '\r' && p[2] == '\n')
			return (gsize)(p - text) + 1;
	}
	return 0;
}

/* Reads no further than the header; most fit into the first step. */
static GString *
read_header(const char *file)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	g_autoptr(GString) text = g_string_sized_new(STEP);
	gsize end = 0;

	if (fd < 0)
		return NULL;
	while (!end && text->len < HEADER_MAX) {
		gsize had = text->len;
		ssize_t got;

		g_string_set_size(text, had + STEP);
		got = read(fd, text->str + had, STEP);
		g_string_set_size(text, had + (got > 0 ? (gsize)got : 0));
		if (got <= 0)
			break;
		end = header_end(text->str, text->len, had);
	}
	close(fd);
	if (end)
		g_string_truncate(text, end);
	return g_steal_pointer(&text);
}

static gboolean
is_local_char(char c)
{
	return g_ascii_isalnum(c) || (c & 0x80) ||
	       (c && strchr("!#$%&'*+-/=?^_`{|}~.", c));
}

static gboolean
is_domain_char(char c)
{
	return g_ascii_isalnum(c) || (c & 0x80) || c == '-' || c == '.';
}

/* The address around AT, which points into the field START to END. */
static char *
address_around(const char *start, const char *end, const char *at)
{
	const char *from = at, *to = at + 1;

	if (at > start && at[-1] == '"') { /* "odd one"@there.example */
		for (from = at - 1; from > start && from[-1] != '"';)
			from--;
		from -= from > start;
	} else {
		while (from > start && is_local_char(from[-1]))
			from--;
	}
	while (to < end && is_domain_char(*to))
		to++;
	while (to > at + 1 && to[-1] == '.')
		to--;
	if (from == at || to == at + 1)
		return NULL;
	return g_ascii_strdown(from, to - from);
}

static void
take_field(GPtrArray *addresses, const char *start, const char *end)
{
	for (const char *at = start; (at = memchr(at, '@', (gsize)(end - at)));
		at++) {
		char *address = address_around(start, end, at);

		if (address)
			g_ptr_array_add(addresses, address);
	}
}

/* The end of the field at LINE, its folded lines included. */
static const char *
field_end(const char *line, const char *end)
{
	do {
		const char *feed = memchr(line, '\n', (gsize)(end - line));

		line = feed ? feed + 1 : end;
	} while (line < end && (*line == ' ' || *line == '\t'));
	return line;
}

static void
take_fields(GPtrArray *addresses, const GString *header, const char *name)
{
	const char *line = header->str, *end = header->str + header->len;
	gsize length = strlen(name);

	while (line < end) {
		const char *next = field_end(line, end);

		if ((gsize)(next - line) > length &&
			g_ascii_strncasecmp(line, name, length) == 0)
			take_field(addresses, line + length, next);
		line = next;
	}
}

GPtrArray *
peek_recipients(const char *file)
{
	g_autoptr(GString) header = read_header(file);
	GPtrArray *addresses;

	if (!header)
		return NULL;
	addresses = g_ptr_array_new_with_free_func(g_free);
	take_fields(addresses, header, "to:");
	take_fields(addresses, header, "cc:");
	take_fields(addresses, header, "bcc:");
	return addresses;
}

char *
peek_address(const char *from)
{
	g_autoptr(GPtrArray) addresses = g_ptr_array_new_with_free_func(g_free);

	if (from)
		take_field(addresses, from, from + strlen(from));
	if (addresses->len == 0)
		return NULL;
	return g_ptr_array_steal_index(addresses, addresses->len - 1);
}
