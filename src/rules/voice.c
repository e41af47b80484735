/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/voice.h"

#include <string.h>

#include "base/text.h"
#include "rules/naming.h"

#define GREETING_WORDS 8 /* a longer line is no greeting */
#define SIGNOFF_WORDS 7
#define SENDER_LINES 6

static gboolean
is_ours(const CaseEvent *event)
{
	return event->part != PART_THEIRS && event->part != PART_NOTICE;
}

static gboolean
is_to(const Letter *letter, const Mailbox *whom)
{
	for (guint i = 0; i < letter->to->len; i++) {
		const Mailbox *mailbox = letter->to->pdata[i];
		if (g_strcmp0(mailbox->address, whom->address) == 0)
			return TRUE;
	}
	return FALSE;
}

static guint
count_words(const char *line)
{
	g_auto(GStrv) words = g_strsplit_set(line, " \t", -1);
	guint count = 0;

	for (char **word = words; *word; word++)
		count += **word != '\0';
	return count;
}

/* True if FOLDED begins with one of OPENINGS as whole words. */
static gboolean
opens(const char *folded, const GPtrArray *openings)
{
	for (guint i = 0; i < openings->len; i++) {
		const char *opening = openings->pdata[i];
		gsize length = strlen(opening);
		if (g_str_has_prefix(folded, opening) &&
			!g_ascii_isalnum(folded[length]))
			return TRUE;
	}
	return FALSE;
}

/* The first line of TEXT that is not blank, stripped. Yours, NULL if none. */
static char *
first_line(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);

	for (char **line = lines; *line; line++)
		if (*g_strstrip(*line))
			return g_strdup(*line);
	return NULL;
}

/* True if LINE is nothing but the name of WHOM and a mark: "Bob,". */
static gboolean
is_name_alone(const char *line, const Mailbox *whom, const Forms *forms)
{
	g_autofree char *first = naming_first(forms, whom);
	gsize length = strlen(first);

	return length > 0 && g_str_has_prefix(line, first) &&
	       strlen(line) - length <= 1 && !g_ascii_isalnum(line[length]);
}

/* True if what follows the comma in a greeting still greets: "Dear Ms Hall,
 * dear Mr Boyd," or "Buenos días, Marc:". */
static gboolean
goes_on(const char *rest, const Forms *forms)
{
	g_autofree char *folded = g_strstrip(text_fold(rest));

	gboolean is_closed =
		g_str_has_suffix(folded, ",") || g_str_has_suffix(folded, ":");

	return opens(folded, forms->openings[0]) ||
	       opens(folded, forms->openings[1]) ||
	       (is_closed && count_words(folded) <= 2);
}

/* "Hi Bob! How are you?" gives "Hi Bob,": a follow-up neither shouts nor asks
 * how they are. Changes LINE. */
static void
cut_greeting(char *line, const Forms *forms)
{
	gsize end = strcspn(line, ",!");

	while (line[end] == ',' && line[end + 1] &&
		goes_on(line + end + 1, forms))
		end += 1 + strcspn(line + end + 1, ",!");
	if (!line[end])
		return;
	line[end] = ',';
	line[end + 1] = '\0';
}

/* "Hi Bob please find attached": the letter began on the line of the greeting,
 * which no mark ended. A name has capitals; short words may stand before it. */
static gboolean
runs_on(const char *line)
{
	g_auto(GStrv) words = g_strsplit(line, " ", -1);
	guint small = 0;

	if (!g_unichar_isalnum(g_utf8_get_char(
		    g_utf8_find_prev_char(line, line + strlen(line)))))
		return FALSE;
	for (char **word = words; *word; word++)
		small = g_unichar_islower(g_utf8_get_char(*word)) ? small + 1
								  : 0;
	return small > 1;
}

/* GREETING with the mark that a greeting ends with in the language. Yours. */
static char *
with_mark(const char *greeting, const Forms *forms)
{
	const char *nobody = forms->greeting_nobody;
	const char *last =
		g_utf8_find_prev_char(greeting, greeting + strlen(greeting));

	if (!last || !g_unichar_isalnum(g_utf8_get_char(last)))
		return g_strdup(greeting);
	return g_strconcat(greeting, nobody + strlen(nobody) - 1, NULL);
}

/* The greeting of a letter, NULL if it has none. Yours. */
static char *
greeting_in(const char *text, const Mailbox *whom, const Forms *forms)
{
	g_autofree char *line = first_line(text);
	g_autofree char *clean = line ? g_strstrip(text_clean(line)) : NULL;
	g_autofree char *folded = clean ? text_fold(clean) : NULL;

	if (!clean)
		return NULL;
	if (!opens(folded, forms->openings[0]) &&
		!opens(folded, forms->openings[1]) &&
		!is_name_alone(clean, whom, forms))
		return NULL;
	cut_greeting(clean, forms);
	if (count_words(clean) > GREETING_WORDS || runs_on(clean))
		return NULL;
	return with_mark(clean, forms);
}

static int
count_in(const char *text, const GPtrArray *list)
{
	int count = 0;

	for (const char *at = text; *at;) {
		const char *end = at;
		while (*end && g_unichar_isalpha(g_utf8_get_char(end)))
			end = g_utf8_next_char(end);
		for (guint i = 0; end > at && i < list->len; i++) {
			const char *word = list->pdata[i];
			count += strlen(word) == (gsize)(end - at) &&
				 strncmp(word, at, (gsize)(end - at)) == 0;
		}
		at = end > at ? end : g_utf8_next_char(at);
	}
	return count;
}

/* A greeting of friends that names them by their first name alone. */
static gboolean
is_friendly(const char *greeting, const Mailbox *whom, const Forms *forms)
{
	g_autofree char *folded = greeting ? text_fold(greeting) : NULL;
	g_autofree char *first = naming_first(forms, whom);
	g_autofree char *name = text_fold(first);

	if (!folded || !name[0] || !opens(folded, forms->openings[1]))
		return FALSE;
	const char *at = strstr(folded, name);
	if (!at)
		return FALSE;
	for (at += strlen(name); *at; at++)
		if (g_ascii_isalpha(*at))
			return FALSE;
	return TRUE;
}

/* The name below a sign-off: the lines up to a gap or a rule. Yours, NULL if
 * there is none. */
static char *
sender_in(char **lines)
{
	g_autoptr(GString) sender = g_string_new(NULL);
	int count = 0;

	while (*lines && !*g_strstrip(*lines))
		lines++;
	for (; *lines && count < SENDER_LINES; lines++, count++) {
		if (!*g_strstrip(*lines) || g_str_has_prefix(*lines, "--"))
			break;
		g_string_append_printf(
			sender, "%s%s", count ? "\n" : "", *lines);
	}
	return sender->len ? g_strdup(sender->str) : NULL;
}

/* "Best, Anna" on one line: the name moves below. */
static char *
split_signoff(char *signoff)
{
	char *comma = strchr(signoff, ',');
	char *name = comma ? g_strstrip(g_strdup(comma + 1)) : NULL;

	if (!name || !*name) {
		g_free(name);
		return NULL;
	}
	comma[1] = '\0';
	return name;
}

/* Splits a signature, "Kind regards,\nAnna", into sign-off and name. */
static void
read_signature(Voice *voice, const Letter *letter)
{
	g_autofree char *text =
		text_clean_lines(letter->signature ? letter->signature : "");
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	char **line = lines;

	while (*line && !*g_strstrip(*line))
		line++;
	if (!*line || g_str_has_prefix(*line, "--") ||
		count_words(*line) > SIGNOFF_WORDS)
		return;
	g_autofree char *signoff = g_strdelimit(g_strdup(*line), "!", ',');
	g_autofree char *sender = sender_in(line + 1);
	if (!sender)
		sender = split_signoff(signoff);
	if (!sender)
		return;
	voice->signoff = g_steal_pointer(&signoff);
	voice->sender = g_steal_pointer(&sender);
}

/* What one letter of ours to WHOM tells; earlier ones fill what is open. */
static void
hear(Voice *voice, const CaseLetter *ours, const Mailbox *whom,
	const Forms *forms, int counts[2])
{
	const Letter *letter = ours->letter;

	counts[0] += count_in(letter->own, forms->address[0]);
	counts[1] += count_in(letter->own, forms->address[1]);
	if (!voice->greeting)
		voice->greeting = greeting_in(letter->own, whom, forms);
	if (!voice->signoff)
		read_signature(voice, letter);
}

/* Several people are greeted by no name, as it is not told how. */
static char *
usual_greeting(const Voice *voice, const GPtrArray *to, const Forms *forms)
{
	const Mailbox *whom = to->pdata[0];
	g_autofree char *full = naming_person(forms, whom);
	g_autofree char *first = naming_first(forms, whom);

	return forms_greeting(
		forms, to->len > 1 ? "" : full, first, voice->is_informal);
}

static void
fill_gaps(Voice *voice, const GPtrArray *to, const Mailbox *from,
	const Forms *forms)
{
	if (!voice->greeting)
		voice->greeting = usual_greeting(voice, to, forms);
	if (!voice->signoff)
		voice->signoff = g_strdup(forms->signoff[voice->is_informal]);
	if (!voice->sender && from->name[0])
		voice->sender = naming_full(from->name);
}

/* By the words of address; where those are few and also mean others ("Le", "Sie"
 * at the front of a sentence), by the greeting. */
static gboolean
is_among_friends(const Voice *voice, const int counts[2], const Mailbox *whom,
	const Forms *forms)
{
	if (counts[1] > counts[0])
		return TRUE;
	return (counts[1] > 0 || counts[0] == 0) &&
	       is_friendly(voice->greeting, whom, forms);
}

Voice *
voice_of(const Case *case_, const GPtrArray *to, const Mailbox *from,
	const Forms *forms, gboolean is_stranger)
{
	Voice *voice = g_new0(Voice, 1);
	const Mailbox *whom = to->pdata[0];
	int counts[2] = { 0, 0 };

	for (guint i = case_->events->len; i-- > 0;) {
		const CaseEvent *event = case_->events->pdata[i];
		const char *language = event->letter->findings->language;
		if (!is_ours(event) ||
			g_strcmp0(language, forms->language) != 0)
			continue;
		if (is_to(event->letter->letter, whom))
			hear(voice, event->letter, whom, forms, counts);
		else if (is_stranger && !voice->signoff)
			read_signature(voice, event->letter->letter);
	}
	voice->is_informal = is_among_friends(voice, counts, whom, forms);
	fill_gaps(voice, to, from, forms);
	return voice;
}

void
voice_free(Voice *voice)
{
	if (!voice)
		return;
	g_free(voice->greeting);
	g_free(voice->signoff);
	g_free(voice->sender);
	g_free(voice);
}
