/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What stands in the text of a part without being text: files in uuencode,
 * OpenPGP armour (RFC 4880 section 6.2).
 */
#include <string.h>

#include "base/text.h"
#include "mail/letter/private.h"

enum { MAX_FILES = 64 }; /* in uuencode that are taken out of one text */

/* The start of the line behind LINE. */
static char *
next_line(char *line)
{
	line += strcspn(line, "\n");
	return *line ? line + 1 : line;
}

/* Cuts the text from FROM up to TO. */
static void
cut(char *from, const char *to)
{
	memmove(from, to, strlen(to) + 1);
}

/* ---- uuencode ------------------------------------------------------------ */

/* The file's name in "begin 644 offer.doc", or NULL. */
static char *
uu_name(const char *line)
{
	if (strncmp(line, "begin ", 6) != 0)
		return NULL;
	const char *name = line + 6;
	gsize digits = strspn(name, "01234567");
	if (digits < 3 || digits > 4 || name[digits] != ' ')
		return NULL;
	name += digits + 1;
	return g_strndup(name, strcspn(name, "\n"));
}

/* Where the file that begins at LINE ends; its size in SIZE. NULL if the
 * lines are none of uuencode: a first character tells the length of each. */
static char *
uu_end(char *line, gint64 *size)
{
	*size = 0;
	for (char *p = next_line(line); *p; p = next_line(p)) {
		gsize len = strcspn(p, "\n");
		if (len == 3 && memcmp(p, "end", 3) == 0)
			return next_line(p);
		int bytes = (*p - ' ') & 63;
		if (len == 0 || *p < ' ' || *p > '`' ||
			len + 4 < (gsize)(bytes + 2) / 3 * 4 + 1)
			return NULL;
		*size += bytes;
	}
	return NULL;
}

static void
take_uuencoded(Letter *letter, char *text)
{
	if (!g_str_has_prefix(text, "begin ") && !strstr(text, "\nbegin "))
		return;
	int files = 0;
	for (char *line = text; *line && files < MAX_FILES;) {
		g_autofree char *name = uu_name(line);
		gint64 size;
		char *end = name ? uu_end(line, &size) : NULL;
		if (!end) {
			line = next_line(line);
			continue;
		}
		Attachment *attachment = g_new0(Attachment, 1);
		attachment->name = text_clean(name);
		attachment->type = g_strdup("application/octet-stream");
		attachment->size = size;
		g_ptr_array_add(letter->attachments, attachment);
		cut(line, end);
		files++;
	}
}

/* ---- OpenPGP ------------------------------------------------------------- */

/* "- " in front of lines with a dash (RFC 4880 section 7.1). */
static void
undash(char *from, const char *end)
{
	for (char *line = from; line < end && *line; line = next_line(line))
		if (line[0] == '-' && line[1] == ' ' && line[2] == '-')
			cut(line, line + 2);
}

/* Cuts the armour that begins at START, up to its END line. */
static void
cut_armour(char *start)
{
	char *end = strstr(start, "-----END PGP ");
	if (!end)
		*start = '\0';
	else
		cut(start, next_line(end));
}

static void
take_armour(Letter *letter, char *text)
{
	char *start = strstr(text, "-----BEGIN PGP SIGNED MESSAGE-----");
	if (start && (start == text || start[-1] == '\n')) {
		char *body = strstr(start, "\n\n");
		if (body)
			cut(start, body + 2);
		char *seal = strstr(start, "-----BEGIN PGP SIGNATURE");
		if (seal) {
			cut_armour(seal);
			undash(start, seal);
		}
	}
	start = strstr(text, "-----BEGIN PGP MESSAGE");
	if (start && (start == text || start[-1] == '\n')) {
		letter->is_encrypted = TRUE;
		cut_armour(start);
	}
	start = strstr(text, "-----BEGIN PGP PUBLIC KEY");
	if (start && (start == text || start[-1] == '\n'))
		cut_armour(start);
}

void
letter_take_inline(Letter *letter, char *text)
{
	take_uuencoded(letter, text);
	if (strstr(text, "-----BEGIN PGP "))
		take_armour(letter, text);
}
