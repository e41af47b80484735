/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/money.h"

#include <string.h>

#include "base/currency.h"

/* More digits than this is an account or a phone, not money. */
#define DIGITS_MAX 13
#define GROUPS_MAX 8

/* The separators in use between digits; spaces count as one kind. */
typedef enum { GAP_NONE, GAP_POINT, GAP_COMMA, GAP_QUOTE, GAP_SPACE } Gap;

typedef struct {
	int lengths[GROUPS_MAX];
	Gap gaps[GROUPS_MAX]; /* before the group */
	int count;
} Groups;

static const struct {
	const char *text;
	Gap gap;
} separators[] = {
	{ ".", GAP_POINT },
	{ ",", GAP_COMMA },
	{ "'", GAP_QUOTE },
	{ "\u2019", GAP_QUOTE },
	{ " ", GAP_SPACE },
	{ "\u00a0", GAP_SPACE },
	{ "\u202f", GAP_SPACE },
	{ "\u2009", GAP_SPACE },
};

static int
count_digits(const char *text)
{
	int count = 0;
	while (g_ascii_isdigit(text[count]))
		count++;
	return count;
}

/* The separator at TEXT if a group of digits follows it; its length in LEN. */
static Gap
gap_at(const char *text, gsize *len)
{
	for (gsize i = 0; i < G_N_ELEMENTS(separators); i++) {
		if (*text != *separators[i].text)
			continue;
		gsize size = strlen(separators[i].text);
		if (strncmp(text, separators[i].text, size) == 0) {
			*len = size;
			return g_ascii_isdigit(text[size]) ? separators[i].gap
							   : GAP_NONE;
		}
	}
	return GAP_NONE;
}

/* A space joins only groups of three to one of at most three, so that
 * "2026 400 EUR" and "3 12 EUR" stay apart. */
static gboolean
space_joins(const Groups *groups, int next)
{
	if (next != 3 || groups->lengths[0] > 3)
		return FALSE;
	return groups->count == 1 ||
	       groups->gaps[groups->count - 1] == GAP_SPACE;
}

static gsize
read_groups(const char *text, gsize at, Groups *groups)
{
	groups->count = 1;
	groups->lengths[0] = count_digits(text + at);
	groups->gaps[0] = GAP_NONE;
	at += (gsize)groups->lengths[0];
	while (groups->count < GROUPS_MAX) {
		gsize len = 0;
		Gap gap = gap_at(text + at, &len);
		if (gap == GAP_NONE)
			break;
		int digits = count_digits(text + at + len);
		if (gap == GAP_SPACE && !space_joins(groups, digits))
			break;
		groups->gaps[groups->count] = gap;
		groups->lengths[groups->count++] = digits;
		at += len + (gsize)digits;
	}
	return at;
}

/* True if groups 1 to LAST are thousands: all of three digits after one kind
 * of separator, or the Indian 1,20,000. */
static gboolean
are_thousands(const Groups *groups, int last)
{
	Gap gap = groups->gaps[1];
	gboolean is_indian = gap == GAP_COMMA && last >= 2;
	if (groups->lengths[0] > 3)
		return FALSE;
	for (int i = 1; i <= last; i++) {
		int wanted = is_indian && i < last && groups->lengths[1] == 2
				     ? 2
				     : 3;
		if (groups->gaps[i] != gap || groups->lengths[i] != wanted)
			return FALSE;
	}
	return TRUE;
}

/*
 * The decimals of the number, -1 if the groups are no number ("14.09.2026").
 * One point or comma with three digits after it divides thousands, unless
 * what stands before is 0 or too long for that.
 */
static int
decimals_of(const char *text, gsize at, const Groups *groups)
{
	int last = groups->count - 1;
	if (last == 0)
		return 0;
	int tail = groups->lengths[last];
	gboolean can_be_decimal = (groups->gaps[last] == GAP_POINT ||
					  groups->gaps[last] == GAP_COMMA) &&
				  tail <= 4;
	gboolean is_zero = groups->lengths[0] == 1 && text[at] == '0';
	if (!is_zero && are_thousands(groups, last))
		return 0;
	if (!can_be_decimal)
		return -1;
	if (last == 1)
		return tail;
	return groups->gaps[last] != groups->gaps[last - 1] &&
			       are_thousands(groups, last - 1)
		       ? tail
		       : -1;
}

/* ".-" ",--" ".–" after a round sum. */
static gsize
dash_cents(const char *text)
{
	static const char *const dashes[] = { "-", "\u2013", "\u2014",
		"\u2212" };
	if (*text != '.' && *text != ',')
		return 0;
	gsize len = 1;
	for (int i = 0; i < 2; i++) {
		for (gsize d = 0; d < G_N_ELEMENTS(dashes); d++) {
			if (g_str_has_prefix(text + len, dashes[d])) {
				len += strlen(dashes[d]);
				break;
			}
		}
	}
	return len > 1 && !g_ascii_isalnum(text[len]) ? len : 0;
}

/* ".75" after a blank, "$.45"; but "EUR.1" is a form and the Italian "€.450"
 * 450 euros. */
static gboolean
has_no_whole(const char *text, gsize at, const Groups *groups)
{
	if (groups->count > 1 || groups->lengths[0] > 4 || at == 0 ||
		!strchr(".,", text[at - 1]))
		return FALSE;
	return at == 1 || strchr(" \t\n($", text[at - 2]);
}

gboolean
money_read_number(const char *text, gsize at, MoneyNumber *out)
{
	Groups groups;
	gsize end = read_groups(text, at, &groups);
	*out = (MoneyNumber){ .start = at, .end = end };
	out->decimals = has_no_whole(text, at, &groups)
				? groups.lengths[0]
				: decimals_of(text, at, &groups);
	int digits = 0;
	for (gsize i = at; i < end; i++) {
		if (g_ascii_isdigit(text[i]) && ++digits <= DIGITS_MAX)
			out->digits = out->digits * 10 + (text[i] - '0');
	}
	if (out->decimals < 0 || digits > DIGITS_MAX)
		return FALSE;
	out->has_form = groups.count > 1 && out->decimals != 1;
	gsize dash = out->decimals == 0 ? dash_cents(text + end) : 0;
	out->has_form |= dash > 0;
	out->end += dash;
	return TRUE;
}

gint64
money_number_cents(const MoneyNumber *number, gint64 factor)
{
	if (number->digits > G_MAXINT64 / 100 / factor)
		return -1;
	gint64 cents = number->digits * factor * 100;
	gint64 divisor = 1;
	for (int i = 0; i < number->decimals; i++)
		divisor *= 10;
	return (cents + divisor / 2) / divisor;
}

char *
money_format_plain(Money money)
{
	guint64 cents =
		money.cents < 0 ? -(guint64)money.cents : (guint64)money.cents;
	return g_strdup_printf("%s%" G_GUINT64_FORMAT ".%02u",
		money.cents < 0 ? "-" : "", cents / 100, (guint)(cents % 100));
}

/* How a language and, stronger, a currency writes numbers. */
typedef struct {
	const char *key; /* language or ISO 4217 */
	const char *thousands, *decimal;
	const char *sign;   /* written instead of the code, or NULL */
	gboolean is_before; /* the currency */
} Style;

static const Style *
style_of(const Money *money, const char *language)
{
	static const Style styles[] = {
		{ "en", ",", ".", NULL, TRUE },
		{ "de", ".", ",", NULL, FALSE },
		{ "es", ".", ",", NULL, FALSE },
		{ "fr", "\u00a0", ",", NULL, FALSE },
		{ "it", ".", ",", NULL, FALSE },
		{ "pt", ".", ",", NULL, FALSE },
	};
	static const Style swiss = { "CHF", "'", ".", NULL, TRUE };
	static const Style brazil = { "BRL", ".", ",", "R$", TRUE };
	static const Style mexico = { "MXN", ",", ".", NULL, FALSE };
	gboolean is_english = g_strcmp0(language, "en") == 0;
	if (!is_english && strcmp(money->currency, swiss.key) == 0)
		return &swiss;
	if (!is_english && strcmp(money->currency, brazil.key) == 0)
		return &brazil;
	if (!is_english && strcmp(money->currency, mexico.key) == 0)
		return &mexico;
	for (gsize i = 0; i < G_N_ELEMENTS(styles); i++) {
		if (g_strcmp0(styles[i].key, language) == 0)
			return &styles[i];
	}
	return &styles[0];
}

char *
money_format(Money money, const char *language)
{
	const Style *style = style_of(&money, language);
	const char *name = style->sign ? style->sign : money.currency;
	g_autofree char *plain = money_format_plain(money);
	const char *digits = plain + (money.cents < 0);
	gsize whole = strlen(digits) - strlen(".00");
	g_autoptr(GString) text = g_string_new(money.cents < 0 ? "-" : "");
	for (gsize i = 0; i < whole; i++) {
		if (i > 0 && (whole - i) % 3 == 0)
			g_string_append(text, style->thousands);
		g_string_append_c(text, digits[i]);
	}
	g_string_append_printf(
		text, "%s%s", style->decimal, digits + whole + 1);
	if (!*name)
		return g_string_free(g_steal_pointer(&text), FALSE);
	return style->is_before ? g_strdup_printf("%s %s", name, text->str)
				: g_strdup_printf("%s %s", text->str, name);
}
