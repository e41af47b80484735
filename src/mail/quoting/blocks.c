/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"
#include "mail/quoting/private.h"

enum {
	MAX_LABEL = 32,	  /* bytes */
	MAX_VALUE = 1000, /* lines that a list of addresses may take */
	MAX_BLANKS = 3,	  /* blank lines within a header block */
	BIT_FROM = 1 << QUOTING_FROM,
	BIT_TO = QUOTING_BIT_TO,
	BIT_CC = 1 << QUOTING_CC,
	BIT_SUBJECT = QUOTING_BIT_SUBJECT,
	BIT_DATE = 1 << QUOTING_SENT | 1 << QUOTING_DATE
};

/* What was seen of a header block. */
typedef struct {
	guint end;   /* the line behind it */
	guint kinds; /* bit set of QuotingKind */
	guint first; /* those of its first line */
	int labels;  /* labelled lines */
	int known;   /* of them, with a label that the words files know */
	gboolean has_address, has_time, has_odd_label;
	gboolean first_has_address; /* in its first line */
	gboolean is_terse;	    /* labels of one word, a moment second */
} Block;

/* ---- labelled lines ------------------------------------------------------ */

/* Addresses, links and remarks hold these; no label does. */
static gboolean
is_strange(char c)
{
	switch (c) {
	case '@':
	case '<':
	case '>':
	case '"':
	case '(':
	case ')':
	case '[':
	case ']':
	case '/':
	case '\0': return TRUE;
	default: return FALSE;
	}
}

/* The length of the label in "Label: value", "*Label:* value", "Label：value";
 * 0 if there is none. The label is given folded. */
static gsize
read_label(const Line *line, char **label)
{
	const char *p = line->body, *end = p + line->len;
	while (p < end && strchr("*_ \t", *p))
		p++;
	const char *start = p;
	while (p < end && *p != ':' &&
		(*p != '\xef' ||
			memcmp(p, "\xef\xbc\x9a", MIN(3, end - p)) != 0)) {
		if (p - start > MAX_LABEL || is_strange(*p))
			return 0;
		p++;
	}
	if (p >= end || p == start)
		return 0;
	gsize mark = *p == ':' ? 1 : 3;
	const char *stop = p;
	while (stop > start && strchr("* _\t", stop[-1]))
		stop--;
	g_autofree char *raw = g_strndup(start, stop - start);
	g_autofree char *folded = text_fold(raw);
	*label = g_strdup(g_strstrip(folded));
	return p + mark - line->body;
}

/* Contact forms and signatures have labelled lines, too. */
static gboolean
is_odd_label(const char *label)
{
	static const char *const odd[] = { "mail", "tel", "phone", "fax", "web",
		"http", "www", "mobil", "cell" };
	for (gsize i = 0; i < G_N_ELEMENTS(odd); i++)
		if (strstr(label, odd[i]))
			return TRUE;
	for (const char *p = label; *p; p++)
		if (g_ascii_isdigit(*p))
			return TRUE;
	return FALSE;
}

static int
count_words(const char *text)
{
	int words = *text != 0;
	for (; *text; text++)
		words += *text == ' ' && text[1] && text[1] != ' ';
	return words;
}

/* A line that goes on with a long value: addresses, or indented words. */
static gboolean
continues_value(const Page *page, guint i, guint first)
{
	const Line *line = &page->lines[i], *before = line - 1;
	if (i - first > MAX_VALUE || line_is_rule(line) ||
		g_str_has_prefix(line->body, "--"))
		return FALSE;
	char last = line_last(before);
	return last == ',' || last == ';' || last == '<' ||
	       line_has_address(line) || memchr(line->body, ';', line->len) ||
	       (line->indent && line->indent != page->lines[first].indent &&
		       line->len < 80 && i - first < 4);
}

static void
note_line(Block *block, const Line *line, const char *label, guint kinds)
{
	gboolean is_moment = line_has_time(line) &&
			     (line_has_date(line) || kinds & BIT_DATE);
	block->labels++;
	if (block->labels == 1) {
		block->first = kinds;
		block->first_has_address = line_has_address(line);
		block->is_terse = TRUE;
	}
	block->is_terse &= (block->labels == 1 ? 2 : 1) >= count_words(label);
	block->is_terse &= is_moment == (block->labels == 2);
	block->known += kinds != 0;
	block->kinds |= kinds;
	block->has_odd_label |= !kinds && is_odd_label(label);
	block->has_address |= line_has_address(line);
	block->has_time |= is_moment;
}

/* Reads labelled lines from I on, as long as they are of one depth. */
static Block
read_block(const Page *page, guint i)
{
	Block block = { .end = i };
	guint depth = page->lines[i].depth, first = i, blanks = 0;
	for (; i < page->count && page->lines[i].depth == depth; i++) {
		const Line *line = &page->lines[i];
		if (line_is_blank(line)) {
			if (!block.labels || ++blanks > MAX_BLANKS)
				break;
			continue;
		}
		g_autofree char *label = NULL;
		gboolean is_label = read_label(line, &label) != 0;
		guint kinds =
			is_label ? quoting_label(page->quoting, label) : 0;
		/* After a blank line only what adds to the block. */
		if (kinds & ~block.kinds ||
			(is_label && !blanks && count_words(label) <= 3)) {
			note_line(&block, line, label, kinds);
			first = i;
		} else if (blanks || !block.labels ||
			   !continues_value(page, i, first)) {
			break;
		}
		blanks = 0;
		block.end = i + 1;
	}
	return block;
}

/* What stands above a block. */
typedef enum { LED_NOT, LED_RULE, LED_WORDS } Led;

/* True for a block without a label that the words files know, in a language
 * of which there is none. */
static gboolean
is_foreign_block(const Block *block, Led led)
{
	if (block->has_odd_label)
		return FALSE;
	if (led == LED_WORDS)
		return block->labels >= 2 && block->has_address;
	if (led == LED_RULE)
		return block->labels >= 3 && block->has_time;
	if (block->labels < 3 || !block->has_time)
		return FALSE;
	return block->first_has_address ||
	       (block->labels >= 4 && block->is_terse);
}

/* True for a block that a program wrote above an older message. */
static gboolean
is_block(const Block *block, Led led)
{
	guint kinds = block->kinds;
	if (block->labels < 2)
		return FALSE;
	if (kinds & BIT_FROM && kinds & BIT_SUBJECT &&
		(led == LED_WORDS || kinds & (BIT_TO | BIT_DATE) ||
			block->has_address))
		return TRUE;
	if (kinds & BIT_FROM && kinds & (BIT_TO | BIT_DATE) &&
		(block->has_address || block->has_time))
		return TRUE;
	if (kinds & BIT_SUBJECT && kinds & BIT_DATE && kinds & BIT_TO)
		return TRUE;
	if (led == LED_WORDS && block->known >= 2)
		return TRUE;
	return is_foreign_block(block, led);
}

/* ---- separators ---------------------------------------------------------- */

typedef enum { SEPARATOR_NONE, SEPARATOR_MAYBE, SEPARATOR_SURE } Strength;

typedef struct {
	Strength strength;
	gboolean is_forward;
	guint end; /* the line behind it */
} Separator;

#define MARKS "-_=*~#"

static gsize
run_of_marks(const char *p, const char *end)
{
	gsize n = 0;
	while (p + n < end && strchr(MARKS " ", p[n]))
		n++;
	return n;
}

/* True if LINE ends in at least three marks. */
static gboolean
ends_in_marks(const Line *line)
{
	const char *end = line->body + line->len;
	return line->len >= 3 && strchr(MARKS, end[-1]) && end[-1] == end[-2] &&
	       end[-2] == end[-3];
}

/* "-----Original Message-----", also broken into up to three lines. The words are
 * given folded, with what stands behind the closing marks. */
static char *
separator_words(const Page *page, guint i, guint *end)
{
	const Line *line = &page->lines[i];
	if (line->len < 7 || line->len > 400 ||
		!(strchr(MARKS, *line->body) || *line->body == '\xe2'))
		return NULL;
	/* Folding makes typographic dashes plain. */
	g_autofree char *folded = line_folded(line);
	const char *stop = folded + strlen(folded);
	gsize lead = run_of_marks(folded, stop);
	const char *words = folded + lead;
	if (lead < 2 || words == stop)
		return NULL;
	gboolean is_closed = FALSE;
	for (const char *p = words; *p && !is_closed; p++)
		is_closed = strchr(MARKS, p[0]) && p[1] == p[0];
	guint more = 0;
	for (guint k = 1; !is_closed && lead >= 5 && k <= 2; k++)
		if (!more && i + k < page->count && ends_in_marks(line + k))
			more = k;
	*end = i + 1 + more;
	return is_closed || more ? g_strdup(words) : NULL;
}

/* "##- Type your reply above this line -##", in any language: above it a ticket
 * system wants the answer; its own mail begins with it. */
static gboolean
is_invitation(const Line *line)
{
	return line->len > 8 && strncmp(line->body, "##", 2) == 0 &&
	       strncmp(line->body + line->len - 2, "##", 2) == 0;
}

static Separator
read_separator(const Page *page, guint i)
{
	const Line *line = &page->lines[i];
	Separator found = { .end = i + 1 };
	g_autofree char *words = separator_words(page, i, &found.end);
	if (!words) {
		if (line_is_rule(line) && line->len >= 5)
			found.strength = SEPARATOR_MAYBE;
		return found;
	}
	found.strength = SEPARATOR_SURE;
	if (is_invitation(line)) {
		if (page_next(page, 0, i) == i)
			found.strength = SEPARATOR_NONE;
		return found;
	}
	found.is_forward =
		quoting_starts(page->quoting, QUOTING_FORWARDED, words) != 0;
	if (found.is_forward ||
		quoting_starts(page->quoting, QUOTING_ORIGINAL, words))
		return found;
	/* Unknown words, with a header block behind them in the same line. */
	gboolean is_flat = line_has_address(line) && strstr(words, ": ");
	found.strength = is_flat ? SEPARATOR_SURE : SEPARATOR_MAYBE;
	return found;
}

/* "Begin forwarded message:" stands without marks around it. */
static Separator
read_bare_separator(const Page *page, guint i)
{
	const Line *line = &page->lines[i];
	Separator found = { .end = i + 1 };
	if (line->len > 80 || line->len < 6 || line_is_rule(line))
		return found;
	g_autofree char *folded = line_folded(line);
	gsize len = quoting_starts(page->quoting, QUOTING_FORWARDED, folded);
	found.is_forward = len != 0;
	if (!len)
		len = quoting_starts(page->quoting, QUOTING_ORIGINAL, folded);
	if (len && strspn(folded + len, " :.-*") == strlen(folded + len))
		found.strength = SEPARATOR_MAYBE;
	return found;
}

/* ---- all of it ----------------------------------------------------------- */

/* True for the head of a memorandum, in which own words begin: nothing stands
 * above START and no program wrote it. */
static gboolean
is_memo(const Page *page, guint start, const Block *block, Led led)
{
	return !led && !block->has_address &&
	       page_next(page, 0, start) == start &&
	       !(block->has_time && block->kinds & BIT_FROM);
}

/* Where a block that begins at I really begins, Notes' lines above included;
 * G_MAXUINT if it is none. */
static guint
block_start(const Page *page, guint i, const Block *block, Led led)
{
	gboolean is_notes = block->first & QUOTING_BIT_TO &&
			    block->kinds & (BIT_SUBJECT | BIT_CC);
	guint start = is_notes ? quoting_notes_start(page, i) : i;
	gboolean is_whole = block->kinds & BIT_CC && block->kinds & BIT_SUBJECT;
	if (start == i && !(is_notes && is_whole) && !is_block(block, led))
		return G_MAXUINT;
	if (is_memo(page, start, block, led))
		return G_MAXUINT;
	if (start < i || (is_notes && is_whole))
		return start;
	/* It begins further down, with a label that is known. */
	if (!block->first && block->kinds & BIT_FROM)
		return G_MAXUINT;
	return block->kinds & BIT_FROM ? quoting_letterhead(page, i) : i;
}

guint
quoting_behind_separator(const Page *page, guint i)
{
	Separator above = read_separator(page, i);
	if (above.strength == SEPARATOR_NONE)
		above = read_bare_separator(page, i);
	return above.strength == SEPARATOR_NONE ? i : above.end;
}

guint
quoting_block(const Page *page, guint i, guint *start, gboolean *is_forward)
{
	const Line *line = &page->lines[i];
	Separator above = read_separator(page, i);
	Led led = line_is_rule(line) ? LED_RULE : LED_WORDS;
	*start = i;
	*is_forward = FALSE;
	if (above.strength == SEPARATOR_NONE)
		above = read_bare_separator(page, i);
	if (above.strength == SEPARATOR_NONE)
		led = LED_NOT;
	guint columns = led ? 0 : quoting_columns(page, i, start);
	if (columns)
		return columns;
	guint box = quoting_box(page, i);
	if (box)
		return box;
	guint next = led ? page_next(page, above.end, page->count) : i;
	*is_forward = above.is_forward;
	if (next < page->count && next - i <= MAX_BLANKS + 2) {
		Block block = read_block(page, next);
		guint begin = block_start(page, next, &block, led);
		if (begin != G_MAXUINT) {
			*start = MIN(begin, i);
			return block.end;
		}
		if (led == LED_WORDS && page->lines[next].depth &&
			line_last(line) == ':')
			return above.end;
	}
	return above.strength == SEPARATOR_SURE ? above.end : 0;
}
