/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naming.h"

#include <string.h>

#include "base/text.h"

#define CAPITALS_MIN 3 /* letters; fewer are initials: "JP Dupont" */

/* ---- capitals --------------------------------------------------------------- */

/* True if WORD is written in capitals as surnames are; "d'", "de" and initials
 * are not. */
static gboolean
is_capitals(const char *word)
{
	guint letters = 0;

	for (; *word; word = g_utf8_next_char(word)) {
		gunichar letter = g_utf8_get_char(word);
		if (letter == '.' || g_unichar_islower(letter))
			return FALSE;
		letters += g_unichar_isalpha(letter) != 0;
	}
	return letters >= CAPITALS_MIN;
}

/* "D'ANGELO-ROSSI" as "D'Angelo-Rossi". Yours. */
static char *
with_capital(const char *word)
{
	GString *out = g_string_new(NULL);
	gboolean is_first = TRUE;

	for (; *word; word = g_utf8_next_char(word)) {
		gunichar letter = g_utf8_get_char(word);
		g_string_append_unichar(
			out, is_first ? g_unichar_toupper(letter)
				      : g_unichar_tolower(letter));
		is_first = !g_unichar_isalpha(letter);
	}
	return g_string_free(out, FALSE);
}

/* The words of a name as names are written; surnames in capitals at the front
 * go behind the given name. Yours. */
static char *
in_order(char **words)
{
	g_autoptr(GString) given = g_string_new(NULL);
	g_autoptr(GString) surname = g_string_new(NULL);
	gboolean is_front = TRUE;

	for (; *words; words++) {
		gboolean is_loud = is_capitals(*words);
		g_autofree char *word =
			is_loud ? with_capital(*words) : g_strdup(*words);
		is_front = is_front && is_loud;
		GString *part = is_front ? surname : given;
		g_string_append_printf(
			part, "%s%s", part->len ? " " : "", word);
	}
	if (given->len && surname->len)
		g_string_append_c(given, ' ');
	return g_strconcat(given->str, surname->str, NULL);
}

/* ---- what belongs to a name -------------------------------------------------- */

/* Ends NAME where a note about the person begins. */
static void
cut_notes(char *name)
{
	static const char *const marks[] = { " (", " [", " <", " | ", " - ",
		" – ", " — ", " / ", " @ ", " via ", " c/o ", NULL };

	for (const char *const *mark = marks; *mark; mark++) {
		char *found = strstr(name, *mark);
		if (found && found > name)
			*found = '\0';
	}
}

/* "CPA", "M.D.", "PhD": what stands behind a name and its comma. */
static gboolean
is_degree(const char *text)
{
	return !strchr(text, ' ') && (is_capitals(text) || strchr(text, '.') ||
					     g_str_has_suffix(text, "D"));
}

/* "Rossi, Paolo" as "Paolo Rossi", "Tom Hall, CPA" as "Tom Hall". Takes
 * NAME, gives the new one. */
static char *
turn_round(char *name)
{
	char *comma = strchr(name, ',');

	if (!comma || strchr(comma + 1, ','))
		return name;
	*comma = '\0';
	g_strchomp(name);
	const char *rest = g_strchug(comma + 1);
	if (strchr(name, ' ') && is_degree(rest))
		return name;
	char *turned = g_strstrip(g_strconcat(rest, " ", name, NULL));
	g_free(name);
	return turned;
}

/* Quotes around the whole, as some programs leave them. */
static void
strip_quotes(char *name)
{
	gsize length = strlen(name);

	if (length > 2 && (name[0] == '\'' || name[0] == '"') &&
		name[length - 1] == name[0]) {
		memmove(name, name + 1, length - 2);
		name[length - 2] = '\0';
		g_strstrip(name);
	}
}

char *
naming_full(const char *name)
{
	char *clean = text_clean(name);

	strip_quotes(g_strstrip(clean));
	cut_notes(clean);
	return g_strstrip(turn_round(g_strchomp(clean)));
}

/* ---- persons ----------------------------------------------------------------- */

static gboolean
holds(const GPtrArray *list, const char *word)
{
	for (guint i = 0; i < list->len; i++)
		if (g_str_equal(list->pdata[i], word))
			return TRUE;
	return FALSE;
}

/* WORD folded, without the dots. Yours. */
static char *
key_of(const char *word)
{
	char *folded = text_fold(word), *to = folded;

	for (const char *at = folded; *at; at++)
		if (*at != '.' && *at != ',')
			*to++ = *at;
	*to = '\0';
	return folded;
}

/* Names that laws give to companies, in any country; KEY is WORD folded. Short
 * ones are also surnames: "Rita Sá", but "Azul SA". */
static gboolean
is_legal_form(const char *word, const char *key)
{
	static const char *const forms[] = { "gmbh", "ag", "kg", "ohg", "ug",
		"gbr", "ek", "ev", "srl", "srls", "spa", "snc", "sas", "sapa",
		"sarl", "sasu", "eurl", "sa", "sci", "sl", "slu", "sau", "sc",
		"lda", "ltda", "eireli", "ltd", "limited", "llc", "llp", "inc",
		"plc", "corp", "co", "bv", "nv", "ab", "aps", "doo", "sro",
		"kft", NULL };
	gboolean is_short = strlen(key) < CAPITALS_MIN;

	return g_strv_contains(forms, key) &&
	       (!is_short || strchr(word, '.') ||
		       g_unichar_isupper(
			       g_utf8_get_char(g_utf8_next_char(word))));
}

/* The letters of TEXT, folded, up to END or all of it. Yours. */
static char *
letters_of(const char *text, const char *end)
{
	g_autofree char *part =
		end ? g_strndup(text, (gsize)(end - text)) : g_strdup(text);
	char *folded = text_fold(part), *to = folded;

	for (const char *at = folded; *at; at++)
		if (g_ascii_isalnum(*at))
			*to++ = *at;
	*to = '\0';
	return folded;
}

/* "Nova Studio" at hello@nova-studio.example: the house writes. But "Ada Moss"
 * at ada@adamoss.example is herself. */
static gboolean
is_house(const char *full, const Mailbox *whom)
{
	const char *domain = mailbox_domain(whom);
	g_autofree char *name = letters_of(full, NULL);
	g_autofree char *house = letters_of(domain, strchr(domain, '.'));
	g_autofree char *local =
		letters_of(whom->address, strchr(whom->address, '@'));

	return *house && g_str_equal(name, house) && !strstr(name, local);
}

char *
naming_person(const Forms *forms, const Mailbox *whom)
{
	g_autofree char *full = naming_full(whom->name);
	g_auto(GStrv) words = g_strsplit(full, " ", -1);

	if (strpbrk(full, "@&,0123456789") || is_house(full, whom))
		return g_strdup("");
	for (char **word = words; *word; word++) {
		g_autofree char *key = key_of(*word);
		if (holds(forms->offices, key) || is_legal_form(*word, key))
			return g_strdup("");
	}
	return in_order(words);
}

char *
naming_first(const Forms *forms, const Mailbox *whom)
{
	g_autofree char *full = naming_person(forms, whom);
	g_auto(GStrv) words = g_strsplit(full, " ", -1);

	for (char **word = words; *word; word++) {
		g_autofree char *key = key_of(*word);
		if (holds(forms->titles, key))
			continue;
		/* "Ing. Rossi" and "T. Hall" tell none. */
		gboolean is_told = (word == words || word[1]) &&
				   !g_str_has_suffix(*word, ".");
		return g_strdup(is_told ? *word : "");
	}
	return g_strdup("");
}
