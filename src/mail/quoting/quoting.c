/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/quoting/quoting.h"

#include <string.h>

#include "base/text.h"
#include "mail/quoting/private.h"

enum { MAX_GAP = 40 };

struct Quoting {
	GStringChunk *strings; /* wordings, folded; some in an image */
	GPtrArray *words[QUOTING_KINDS]; /* const char *, of those */
	/* The same by their first byte, since every line is asked; NULL: none */
	GPtrArray *by_byte[QUOTING_KINDS][256];
	GHashTable *labels; /* of header blocks, to a bit set of kinds */
};

Quoting *
quoting_new(void)
{
	Quoting *quoting = g_new0(Quoting, 1);
	for (int i = 0; i < QUOTING_KINDS; i++)
		quoting->words[i] = g_ptr_array_new();
	quoting->labels = g_hash_table_new(g_str_hash, g_str_equal);
	quoting->strings = g_string_chunk_new(4096);
	return quoting;
}

void
quoting_free(Quoting *quoting)
{
	if (!quoting)
		return;
	for (int i = 0; i < QUOTING_KINDS; i++) {
		for (int byte = 0; byte < 256; byte++)
			g_clear_pointer(
				&quoting->by_byte[i][byte], g_ptr_array_unref);
		g_ptr_array_unref(quoting->words[i]);
	}
	g_hash_table_unref(quoting->labels);
	g_string_chunk_free(quoting->strings);
	g_free(quoting);
}

static void
add_folded(Quoting *quoting, QuotingKind kind, const char *folded)
{
	if (kind >= QUOTING_FROM && kind <= QUOTING_DATE) {
		guint bits = quoting_label(quoting, folded) | 1u << kind;
		g_hash_table_insert(quoting->labels, (char *)folded,
			GUINT_TO_POINTER(bits));
	}
	GPtrArray **place = &quoting->by_byte[kind][(guint8)*folded];
	if (!*place)
		*place = g_ptr_array_new();
	g_ptr_array_add(*place, (char *)folded);
	g_ptr_array_add(quoting->words[kind], (char *)folded);
}

void
quoting_add(Quoting *quoting, QuotingKind kind, const char *wording)
{
	g_return_if_fail(kind < QUOTING_KINDS);
	g_autofree char *folded = g_strstrip(text_fold(wording));
	if (*folded)
		add_folded(quoting, kind,
			g_string_chunk_insert(quoting->strings, folded));
}

/* A wording in an image, by where it starts in the strings. */
typedef struct {
	guint32 kind, start;
} Wording;

void
quoting_write(const Quoting *quoting, GByteArray *image)
{
	g_autoptr(GArray) wordings = g_array_new(FALSE, FALSE, sizeof(Wording));
	g_autoptr(GString) strings = g_string_new(NULL);
	for (guint kind = 0; kind < QUOTING_KINDS; kind++)
		for (guint i = 0; i < quoting->words[kind]->len; i++) {
			const char *folded = quoting->words[kind]->pdata[i];
			Wording wording = { kind, (guint32)strings->len };
			g_array_append_val(wordings, wording);
			g_string_append_len(
				strings, folded, (gssize)strlen(folded) + 1);
		}
	image_put(image, wordings->data, sizeof(Wording), wordings->len);
	image_put(image, strings->str, 1, (guint)strings->len);
}

gboolean
quoting_read(Quoting *quoting, ImageReader *reader)
{
	guint count, length;
	const Wording *wordings = image_take(reader, sizeof *wordings, &count);
	const char *strings = image_take(reader, 1, &length);
	reader->is_broken =
		reader->is_broken || (length > 0 && strings[length - 1]);
	for (guint i = 0; i < count && !reader->is_broken; i++)
		reader->is_broken =
			wordings[i].kind >= QUOTING_KINDS ||
			wordings[i].start >= length ||
			!strings[wordings[i].start] ||
			!g_utf8_validate(strings + wordings[i].start, -1, NULL);
	for (guint i = 0; i < count && !reader->is_broken; i++)
		add_folded(
			quoting, wordings[i].kind, strings + wordings[i].start);
	return !reader->is_broken;
}

guint
quoting_label(const Quoting *quoting, const char *label)
{
	return quoting ? GPOINTER_TO_UINT(
				 g_hash_table_lookup(quoting->labels, label))
		       : 0;
}

/* True where a word may begin or end in folded text at P. */
static gboolean
is_edge(const char *text, const char *p)
{
	if (p == text || !*p)
		return TRUE;
	gunichar before = g_utf8_get_char(g_utf8_prev_char(p));
	gunichar here = g_utf8_get_char(p);
	/* Scripts without blanks between words have edges everywhere. */
	return !g_unichar_isalnum(before) || !g_unichar_isalnum(here) ||
	       here >= 0x2e80 || before >= 0x2e80;
}

/* The first piece of WORDING, up to "...", without blanks around it. */
static gsize
next_piece(const char **wording, gboolean *has_gap)
{
	const char *start = *wording + strspn(*wording, " ");
	const char *dots = strstr(start, "...");
	gsize len = dots ? (gsize)(dots - start) : strlen(start);
	*has_gap = dots != NULL;
	*wording = start;
	while (dots && len && start[len - 1] == ' ')
		len--;
	return len;
}

/* The length of TEXT that WORDING takes at its start, 0 if it does not fit.
 * "..." in a wording stands for up to MAX_GAP bytes, at its end for any. */
static gsize
fits(const char *text, const char *wording)
{
	const char *p = text;
	gsize gap = 0;
	while (*wording) {
		gboolean has_gap;
		gsize len = next_piece(&wording, &has_gap), skip = 0;
		while (strncmp(p + skip, wording, len) != 0 ||
			!is_edge(text, p + skip))
			if (!p[skip] || skip++ == gap)
				return 0;
		p += skip + len;
		if (!is_edge(text, p))
			return 0;
		gap = has_gap ? MAX_GAP : 0;
		wording += len;
		wording += has_gap ? strspn(wording, " .") : 0;
	}
	return (gap ? p + strlen(p) : p) - text;
}

/* Most wordings that share the first byte differ in the second, which is known
 * unless a gap or a blank before one stands there. */
static gboolean
may_fit(const char *text, const char *wording)
{
	return *wording == '.' || wording[1] == text[1] ||
	       strchr(". ", wording[1]);
}

static gsize
longest_fit(const GPtrArray *wordings, const char *folded)
{
	gsize longest = 0;
	for (guint i = 0; wordings && i < wordings->len; i++)
		if (may_fit(folded, wordings->pdata[i]))
			longest =
				MAX(longest, fits(folded, wordings->pdata[i]));
	return longest;
}

gsize
quoting_starts(const Quoting *quoting, QuotingKind kind, const char *folded)
{
	guint8 byte = (guint8)*folded;
	if (!quoting)
		return 0;
	gsize longest = longest_fit(quoting->by_byte[kind][byte], folded);
	/* A wording that begins with a gap may fit any line. */
	gsize other =
		byte == '.' ? 0
			    : longest_fit(quoting->by_byte[kind]['.'], folded);
	return MAX(longest, other);
}

const char *
quoting_find(const Quoting *quoting, QuotingKind kind, const char *folded)
{
	const char *last = NULL;
	for (guint i = 0; quoting && i < quoting->words[kind]->len; i++) {
		const char *wording = quoting->words[kind]->pdata[i];
		gsize len = strlen(wording);
		for (const char *p = strstr(folded, wording); p;
			p = strstr(p + 1, wording))
			if (is_edge(folded, p) && is_edge(folded, p + len))
				last = MAX(last, p + len);
	}
	return last;
}

int
quoting_kind_from_name(const char *name)
{
	static const char *const names[QUOTING_KINDS] = {
		[QUOTING_WROTE] = "wrote",
		[QUOTING_FROM] = "from",
		[QUOTING_SENT] = "sent",
		[QUOTING_TO] = "to",
		[QUOTING_CC] = "cc",
		[QUOTING_SUBJECT] = "subject",
		[QUOTING_DATE] = "date",
		[QUOTING_ORIGINAL] = "original",
		[QUOTING_FORWARDED] = "forwarded",
		[QUOTING_SIGNOFF] = "signoff",
		[QUOTING_MOBILE] = "mobile",
		[QUOTING_LEGAL] = "legal",
	};
	for (int i = 0; i < QUOTING_KINDS; i++)
		if (strcmp(names[i], name) == 0)
			return i;
	return -1;
}

void
quoting_parts_clear(QuotingParts *parts)
{
	g_clear_pointer(&parts->own, g_free);
	g_clear_pointer(&parts->quoted, g_free);
	g_clear_pointer(&parts->signature, g_free);
	g_clear_pointer(&parts->footer, g_free);
	parts->is_forward = FALSE;
}

/* The lines of ZONE as one text, without blank lines around it. */
static char *
gather(const Page *page, Zone zone)
{
	GString *out = g_string_new(NULL);
	guint blanks = 0;
	for (guint i = 0; i < page->count; i++) {
		const Line *line = &page->lines[i];
		if (line->zone != zone)
			continue;
		if (line_is_blank(line) && !line->depth) {
			blanks++;
			continue;
		}
		while (blanks && out->len) {
			g_string_append_c(out, '\n');
			blanks--;
		}
		blanks = 0;
		const char *end = line->body + line->len;
		g_string_append_len(out, line->start, end - line->start);
		g_string_append_c(out, '\n');
	}
	return g_string_free(out, FALSE);
}

/* Name and address folded, without the domain of the address. */
static char *
fold_author(const char *author)
{
	char *folded = text_fold(author);
	for (char *at = strchr(folded, '@'); at; at = strchr(at, '@'))
		while (*at && !strchr(" <>,;\"", *at))
			*at++ = ' ';
	return folded;
}

void
quoting_split_from(const Quoting *quoting, const char *text, const char *author,
	QuotingParts *parts)
{
	g_autofree char *folded = author ? fold_author(author) : NULL;
	Page page = { .quoting = quoting, .author = folded };
	page.lines = quoting_lines(text, &page.count);
	quoting_mark_quoted(&page);
	quoting_mark_signatures(&page);
	parts->own = gather(&page, ZONE_OWN);
	parts->quoted = gather(&page, ZONE_QUOTED);
	parts->signature = gather(&page, ZONE_SIGNATURE);
	parts->footer = gather(&page, ZONE_FOOTER);
	parts->is_forward = page.is_forward;
	g_free(page.lines);
}

void
quoting_split(const Quoting *quoting, const char *text, QuotingParts *parts)
{
	quoting_split_from(quoting, text, NULL, parts);
}
