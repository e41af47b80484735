/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What somebody is called in letters that do not go to them. */
#include <string.h>

#include "base/text.h"
#include "cases/people.h"

#define NAME_MIN 4 /* bytes; shorter ones are words as well */
#define PART_MIN 5 /* of a part of a longer name */
#define RUN 3	   /* words that one name is written as: "Tom Brown" */

static void
add_calling(GPtrArray *names, const char *name, gsize length, gsize least)
{
	if (length >= least)
		g_ptr_array_add(names, g_strndup(name, length));
}

GPtrArray *
people_callings(const Mailbox *mailbox, const char *company)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *surname = people_surname(mailbox);
	if (surname)
		add_calling(names, surname, strlen(surname), NAME_MIN);
	if (strchr(company, '@'))
		return names;
	gsize length = strcspn(company, ".");
	gsize first = MIN(length, strcspn(company, "-"));
	add_calling(names, company, length, NAME_MIN);
	if (first < length)
		add_calling(names, company, first, PART_MIN);
	return names;
}

/* NAME as it is compared: its letters alone, "ue" as the folded "ü". Yours. */
static char *
bare_name(const char *name)
{
	g_autofree char *folded = text_fold(name);
	GString *bare = g_string_new(NULL);
	for (const char *at = folded; *at; at++) {
		gboolean is_mute =
			*at == 'e' && at > folded && strchr("aou", at[-1]);
		if (!is_mute && !strchr(" -._'", *at))
			g_string_append_c(bare, *at);
	}
	return g_string_free(bare, FALSE);
}

/* WORD makes most of NAME, at its beginning or its end: "Huber" of
 * "jmhuber". */
static gboolean
is_most_of(const char *word, const char *name)
{
	gsize length = strlen(word);
	return length >= PART_MIN && 2 * length >= strlen(name) &&
	       (g_str_has_prefix(name, word) || g_str_has_suffix(name, word));
}

static gboolean
is_capital(const char *word)
{
	return g_unichar_isupper(g_utf8_get_char(word));
}

/* What stands from WORDS on, up to RUN of them, is NAME (all bare ones). */
static gboolean
begins_name(char **words, const char *name)
{
	g_autoptr(GString) run = g_string_new(NULL);
	for (guint i = 0; i < RUN && words[i]; i++) {
		g_string_append(run, words[i]);
		if (strcmp(run->str, name) == 0 ||
			(i == 0 && is_most_of(words[i], name)))
			return TRUE;
	}
	return FALSE;
}

/* WORDS, each as it is compared; yours. */
static char **
bare_words(char **words)
{
	char **bare = g_new0(char *, g_strv_length(words) + 1);
	for (guint i = 0; words[i]; i++)
		bare[i] = bare_name(words[i]);
	return bare;
}

gboolean
people_are_called(const GPtrArray *names, const char *text)
{
	g_auto(GStrv) words =
		g_strsplit_set(text, " \t\r\n,.;:!?()[]<>\"/'", -1);
	g_auto(GStrv) bare = bare_words(words);
	for (guint i = 0; i < names->len; i++) {
		g_autofree char *name = bare_name(names->pdata[i]);
		for (guint k = 0; words[k]; k++)
			if (is_capital(words[k]) && begins_name(bare + k, name))
				return TRUE;
	}
	return FALSE;
}

/* The words of the name, folded; yours. */
static char **
words_of_name(const Mailbox *mailbox)
{
	g_autofree char *folded = text_fold(mailbox->name);
	g_strdelimit(folded, ",", ' ');
	return g_strsplit(g_strstrip(folded), " ", -1);
}

static gboolean
holds_all(char **words, char **others)
{
	for (; *others; others++)
		if (**others &&
			!g_strv_contains((const char *const *)words, *others))
			return FALSE;
	return TRUE;
}

gboolean
people_is_same_name(const Mailbox *one, const Mailbox *other)
{
	g_auto(GStrv) a = words_of_name(one);
	g_auto(GStrv) b = words_of_name(other);
	return g_strv_length(a) > 1 && g_strv_length(b) > 1 &&
	       !strchr(one->name, '@') && holds_all(a, b) && holds_all(b, a) &&
	       strcmp(one->address, other->address) != 0;
}
