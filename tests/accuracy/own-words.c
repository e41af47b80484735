/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How well own words are told from the rest, over labelled mail of others
 * (OWED_CORPUS, default ../shared/mail). Prints one line a figure; exit
 * status 1 if one lies below its floor. With --errors every line on the wrong
 * side is shown: gold > read.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/paths.h"
#include "base/text.h"
#include "mail/letter/letter.h"
#include "rules/rules.h"
#include "zones.h"

typedef struct {
	Rules *rules;
	char *corpus;
	gboolean shows_errors;
	gboolean is_below;
} Run;

typedef struct {
	guint hits, all;
} Score;

/* Where a line belongs: as labelled, and as read. */
typedef enum { SIDE_NONE, SIDE_OWN, SIDE_SIGNED, SIDE_QUOTED } Side;
static const char *const side_names[] = { "-", "own", "signed", "quoted" };

static void
report(Run *run, const char *name, Score score, double floor)
{
	if (score.all == 0)
		return;
	double share = 100.0 * score.hits / score.all;
	printf("%-34s %6.2f %%  (%u of %u, floor %.1f)\n", name, share,
		score.hits, score.all, floor);
	if (share < floor)
		run->is_below = TRUE;
}

/* ---- lines --------------------------------------------------------------- */

static gboolean
is_blank(const char *line)
{
	return line[strspn(line, " \t\r")] == 0;
}

static gboolean
is_marked(const char *line)
{
	return line[strspn(line, " \t")] == '>';
}

/* The sides of the LINES as they were read: every line of the text stands in
 * exactly one part, in order. */
static Side *
sides_read(char **lines, const QuotingParts *parts)
{
	const char *const texts[] = { parts->own, parts->quoted,
		parts->signature, parts->footer };
	static const Side sides[] = { SIDE_OWN, SIDE_QUOTED, SIDE_SIGNED,
		SIDE_SIGNED };
	char **left[4];
	guint at[4] = { 0 }, count = g_strv_length(lines);
	Side *read = g_new0(Side, count + 1);
	for (int k = 0; k < 4; k++)
		left[k] = g_strsplit(texts[k], "\n", -1);
	for (guint i = 0; i < count; i++) {
		g_autofree char *line = g_strchomp(g_strdup(lines[i]));
		for (int k = 0; k < 4 && *line; k++) {
			while (left[k][at[k]] && is_blank(left[k][at[k]]))
				at[k]++;
			const char *next = left[k][at[k]];
			if (!next || !g_str_has_prefix(line, next) ||
				!is_blank(line + strlen(next)))
				continue;
			read[i] = sides[k];
			at[k]++;
			break;
		}
	}
	for (int k = 0; k < 4; k++)
		g_strfreev(left[k]);
	return read;
}

/* ---- zones --------------------------------------------------------------- */

/* True for a zone that is part of a larger one: a header line that somebody
 * marked in the middle of a body. */
static gboolean
is_inside_body(const Zoned *zoned, const Mark *mark)
{
	for (guint i = 0; i < zoned->marks->len; i++) {
		const Mark *body = &g_array_index(zoned->marks, Mark, i);
		if (body != mark && !strcmp(body->type, "Body") &&
			body->start <= mark->start && body->end >= mark->end)
			return TRUE;
	}
	return FALSE;
}

static glong
quote_begins(const Zoned *zoned)
{
	glong first = G_MAXLONG;
	for (guint i = 0; i < zoned->marks->len; i++) {
		const Mark *mark = &g_array_index(zoned->marks, Mark, i);
		if (!strcmp(mark->type, "Header") &&
			!is_inside_body(zoned, mark))
			first = MIN(first, mark->start);
	}
	return first;
}

/* Below the first quote a body may hold answers between marked lines; nobody
 * labelled them. True if line I, of a body that begins at FIRST, may be one. */
static gboolean
is_unlabelled(char **lines, guint first, guint last, guint i)
{
	while (first < last && is_blank(lines[first]))
		first++;
	return !is_marked(lines[i]) && first < last && is_marked(lines[first]);
}

static Side *
sides_labelled(const Zoned *zoned, char **lines)
{
	guint count = g_strv_length(lines);
	Side *sides = g_new0(Side, count + 1);
	g_autofree glong *starts = g_new(glong, count + 1);
	starts[0] = 0;
	for (guint i = 0; i < count; i++)
		starts[i + 1] = starts[i] + g_utf8_strlen(lines[i], -1) + 1;
	glong quote = quote_begins(zoned);
	for (guint k = 0; k < zoned->marks->len; k++) {
		const Mark *mark = &g_array_index(zoned->marks, Mark, k);
		gboolean is_sign =
			g_str_has_prefix(mark->type, "Body/Outro") ||
			g_str_has_prefix(mark->type, "Body/Signature") ||
			g_str_has_prefix(mark->type, "Body/Attachments");
		gboolean is_body = !strcmp(mark->type, "Body");
		gboolean is_header = !strcmp(mark->type, "Header");
		if (!is_sign && !is_body && !is_header)
			continue;
		guint first = 0, last;
		while (first < count && starts[first] < mark->start)
			first++;
		last = first;
		while (last < count && starts[last] < mark->end)
			last++;
		for (guint i = first; i < last; i++) {
			if (starts[i] >= quote)
				sides[i] = is_unlabelled(lines, first, last, i)
						   ? SIDE_NONE
						   : SIDE_QUOTED;
			else if (is_sign)
				sides[i] = SIDE_SIGNED;
			else if (sides[i] == SIDE_NONE)
				sides[i] = SIDE_OWN;
		}
	}
	return sides;
}

/* Some of the texts were labelled in their transfer encoding (RFC 2045
 * section 6.7). Joins and decodes the lines of such a text; the label of a
 * line that was broken is that of its beginning. */
static char **
decode_lines(char **lines, Side *labels)
{
	GPtrArray *out = g_ptr_array_new();
	GString *line = g_string_new(NULL);
	Side label = SIDE_NONE;
	for (guint i = 0; lines[i]; i++) {
		if (!line->len)
			label = labels[i];
		gboolean goes_on = FALSE;
		for (const char *p = lines[i]; *p; p++) {
			if (*p == '=' && !p[1]) {
				goes_on = lines[i + 1] != NULL;
			} else if (*p == '=' && g_ascii_isxdigit(p[1]) &&
				   g_ascii_isxdigit(p[2])) {
				g_string_append_c(line,
					g_ascii_xdigit_value(p[1]) << 4 |
						g_ascii_xdigit_value(p[2]));
				p += 2;
			} else {
				g_string_append_c(line, *p);
			}
		}
		if (goes_on)
			continue;
		labels[out->len] = label;
		g_ptr_array_add(out, text_utf8(line->str, -1, NULL));
		g_string_truncate(line, 0);
	}
	g_string_free(line, TRUE);
	g_ptr_array_add(out, NULL);
	return (char **)g_ptr_array_free(out, FALSE);
}

typedef struct {
	Score sides;  /* a signature may stand with the own words or apart */
	Score strict; /* it must stand apart */
	Score whole;  /* mails without a wrong line */
} ZoneScore;

static void
score_zoned(
	const Run *run, const Zoned *zoned, const char *name, ZoneScore *score)
{
	QuotingParts parts = { 0 };
	g_auto(GStrv) lines = g_strsplit(zoned->text, "\n", -1);
	g_autofree Side *labels = sides_labelled(zoned, lines);
	if (strstr(zoned->text, "=20\n") || strstr(zoned->text, "=\n")) {
		char **decoded = decode_lines(lines, labels);
		g_strfreev(lines);
		lines = decoded;
	}
	g_autofree char *text = g_strjoinv("\n", lines);
	quoting_split_from(
		rules_quoting(run->rules), text, zoned->author, &parts);
	g_autofree Side *read = sides_read(lines, &parts);
	gboolean is_whole = TRUE;
	for (guint i = 0; lines[i]; i++) {
		if (labels[i] == SIDE_NONE || is_blank(lines[i]))
			continue;
		/* A footer of a quoted mail is on the right side. */
		gboolean is_strict =
			labels[i] == read[i] ||
			(labels[i] == SIDE_QUOTED && read[i] == SIDE_SIGNED);
		gboolean is_right = is_strict || (labels[i] == SIDE_SIGNED &&
							 read[i] == SIDE_OWN);
		score->sides.all++;
		score->sides.hits += is_right;
		score->strict.all++;
		score->strict.hits += is_strict;
		is_whole &= is_right;
		if (run->shows_errors && !is_strict)
			printf("  %s %s:%u: %s > %s: %.100s\n",
				is_right ? "soft" : "WRONG", name, i + 1,
				side_names[labels[i]], side_names[read[i]],
				lines[i]);
	}
	score->whole.all++;
	score->whole.hits += is_whole;
	quoting_parts_clear(&parts);
}

static void
measure_zones(Run *run, const char *set)
{
	g_autofree char *path =
		g_build_filename(run->corpus, "own-words/quagga", set, NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	ZoneScore score = { 0 };
	const char *name;
	while (dir && (name = g_dir_read_name(dir))) {
		if (!g_str_has_suffix(name, ".ann"))
			continue;
		g_autofree char *file = g_build_filename(path, name, NULL);
		Zoned zoned;
		if (zones_read(file, &zoned))
			score_zoned(run, &zoned, name, &score);
		zones_clear(&zoned);
	}
	g_autofree char *lines = g_strdup_printf("own words, %s: lines", set);
	g_autofree char *strict =
		g_strdup_printf("own words, %s: signed apart", set);
	g_autofree char *whole =
		g_strdup_printf("own words, %s: whole mails", set);
	report(run, lines, score.sides, 97);
	report(run, strict, score.strict, 90);
	report(run, whole, score.whole, 80);
}

/* ---- replies ------------------------------------------------------------- */

/* The lines of each reply that are own words, from 1 on; "" for none. */
static const struct {
	const char *file, *own;
} replies[] = {
	{ "zapier/emails/correct_sig.txt", "1" },
	{ "zapier/emails/email_1_1.txt", "1-5" },
	{ "zapier/emails/email_1_2.txt", "1,9-35" },
	{ "zapier/emails/email_1_3.txt", "1-3" },
	{ "zapier/emails/email_1_4.txt", "1" },
	{ "zapier/emails/email_1_5.txt", "1-15" },
	{ "zapier/emails/email_1_6.txt", "1" },
	{ "zapier/emails/email_1_7.txt", "1" },
	{ "zapier/emails/email_1_8.txt", "13,19" },
	{ "zapier/emails/email_2_1.txt", "1" },
	{ "zapier/emails/email_2_2.txt", "1" },
	{ "zapier/emails/email_2_3.txt", "1" },
	{ "zapier/emails/email_BlackBerry.txt", "1" },
	{ "zapier/emails/email_bullets.txt", "1-9" },
	{ "zapier/emails/email_gmail.txt", "1" },
	{ "zapier/emails/email_headers_no_delimiter.txt", "1" },
	{ "zapier/emails/email_iPhone.txt", "1" },
	{ "zapier/emails/email_multi_word_sent_from_my_mobile_device.txt",
		"1" },
	{ "zapier/emails/email_one_is_not_on.txt", "1-5" },
	{ "zapier/emails/email_partial_quote_header.txt", "1-6" },
	{ "zapier/emails/email_sent_from_my_not_signature.txt", "1-3" },
	{ "zapier/emails/email_sig_delimiter_in_middle_of_line.txt", "1-7" },
	{ "zapier/emails/greedy_on.txt", "1-6" },
	{ "zapier/emails/pathological.txt", "1-2" },
	{ "talon/signature/emails/stripped/camel_case_body", "1-9" },
	{ "talon/signature/emails/stripped/jeff_body", "1-2" },
	{ "talon/signature/emails/stripped/long_body", "1-3" },
	{ "talon/signature/emails/stripped/short_url_body", "1-3" },
	{ "talon/signature/emails/stripped/sparse_body", "1-3" },
};

static gboolean
is_listed(const char *ranges, guint line)
{
	while (*ranges) {
		char *end;
		guint first = strtoul(ranges, &end, 10), last = first;
		if (*end == '-')
			last = strtoul(end + 1, &end, 10);
		if (line >= first && line <= last)
			return TRUE;
		ranges = *end ? end + 1 : end;
	}
	return FALSE;
}

/* The name that stands in a file beside "NAME_body". */
static char *
author_beside(const char *file)
{
	char *author = NULL;
	if (g_str_has_suffix(file, "_body")) {
		g_autofree char *stem =
			g_strndup(file, strlen(file) - strlen("body"));
		g_autofree char *beside = g_strconcat(stem, "sender", NULL);
		g_file_get_contents(beside, &author, NULL, NULL);
	}
	return author;
}

static void
measure_replies(Run *run)
{
	Score score = { 0 };
	for (guint k = 0; k < G_N_ELEMENTS(replies); k++) {
		g_autofree char *file = g_build_filename(
			run->corpus, "own-words", replies[k].file, NULL);
		g_autofree char *text = NULL;
		if (!g_file_get_contents(file, &text, NULL, NULL))
			continue;
		g_autofree char *author = author_beside(file);
		QuotingParts parts = { 0 };
		quoting_split_from(
			rules_quoting(run->rules), text, author, &parts);
		g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
		g_autofree Side *read = sides_read(lines, &parts);
		gboolean is_right = TRUE;
		for (guint i = 0; lines[i]; i++)
			if (!is_blank(lines[i]))
				is_right &= (read[i] == SIDE_OWN) ==
					    is_listed(replies[k].own, i + 1);
		score.all++;
		score.hits += is_right;
		if (run->shows_errors && !is_right)
			printf("  WRONG %s:\n%s----\n", replies[k].file,
				parts.own);
		quoting_parts_clear(&parts);
	}
	report(run, "own words, plain replies", score, 100);
}

static void
score_mail(Run *run, const char *file, const char *own, Score *score)
{
	g_autofree char *html = NULL;
	g_autoptr(Letter) letter = NULL;
	const Quoting *quoting = rules_quoting(run->rules);
	if (g_str_has_suffix(file, ".html")) {
		g_autofree char *body = NULL;
		if (!g_file_get_contents(file, &body, NULL, NULL))
			return;
		html = g_strconcat("From: Alex <alex@client.example>\n"
				   "Content-Type: text/html\n\n",
			body, NULL);
		letter = letter_read_bytes(html, strlen(html), quoting);
	} else {
		letter = letter_read_file(file, quoting, NULL);
	}
	if (!letter)
		return;
	g_autofree char *read = g_strstrip(g_strdup(letter->own));
	score->all++;
	gboolean is_right = own ? !strcmp(read, own)
				: strlen(read) > 20 && !strchr(read, '>') &&
					    *letter->quoted;
	score->hits += is_right;
	if (run->shows_errors && !is_right)
		printf("  WRONG %s:\n%s\n---- of\n%s\n", file, read,
			letter->text);
}

/* All files of FOLDER that end in SUFFIX say OWN. */
static void
measure_mails(Run *run, const char *title, const char *folder,
	const char *suffix, const char *own)
{
	g_autofree char *path =
		g_build_filename(run->corpus, "own-words", folder, NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	Score score = { 0 };
	const char *name;
	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *file = g_build_filename(path, name, NULL);
		if (g_str_has_suffix(name, suffix))
			score_mail(run, file, own, &score);
	}
	report(run, title, score, 100);
}

/* ---- forwards ------------------------------------------------------------ */

/* The language in a name such as "apple_mail_pt_br_body.txt". */
static const char *
language_of(const char *name)
{
	static const char *const six[] = { "en", "it", "es", "fr", "de", "pt" };
	for (guint i = 0; i < G_N_ELEMENTS(six); i++) {
		g_autofree char *part = g_strdup_printf("_%s_", six[i]);
		if (strstr(name, part))
			return six[i];
	}
	return "other";
}

static void
measure_forwards(Run *run)
{
	g_autofree char *path =
		g_build_filename(run->corpus, "own-words/crisp/fixtures", NULL);
	g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
	Score six = { 0 }, other = { 0 };
	const char *name;
	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *file = g_build_filename(path, name, NULL);
		g_autofree char *text = NULL;
		if (!strstr(name, "_body") ||
			!g_file_get_contents(file, &text, NULL, NULL))
			continue;
		QuotingParts parts = { 0 };
		quoting_split(rules_quoting(run->rules), text, &parts);
		const char *old = strstr(text, "Unicum iter") ? "Unicum iter"
							      : "Praesent ac ";
		gboolean is_right = strstr(parts.quoted, old) &&
				    !strstr(parts.own, old) &&
				    !strstr(parts.own, "@acme.com");
		gboolean is_six = strcmp(language_of(name), "other");
		Score *score = is_six ? &six : &other;
		score->all++;
		score->hits += is_right;
		if (run->shows_errors && !is_right)
			printf("  WRONG %s:\n%.500s\n----\n", name, parts.own);
		quoting_parts_clear(&parts);
	}
	report(run, "forwards, six languages", six, 100);
	report(run, "forwards, other languages", other, 90);
}

int
main(int argc, char **argv)
{
	const char *corpus = paths_environment("OWED_CORPUS");
	Run run = { .corpus = g_strdup(corpus ? corpus : "../shared/mail") };
	g_autofree char *probe =
		g_build_filename(run.corpus, "own-words", NULL);
	for (int i = 1; i < argc; i++)
		run.shows_errors |= !strcmp(argv[i], "--errors");
	if (!g_file_test(probe, G_FILE_TEST_IS_DIR)) {
		printf("own-words: skipped, no mail in %s\n", run.corpus);
		g_free(run.corpus);
		return EXIT_SUCCESS;
	}
	g_autofree char *share = paths_share_dir(NULL);
	run.rules = rules_load(share, NULL, NULL, NULL);
	if (!run.rules) {
		printf("own-words: the words cannot be loaded\n");
		return EXIT_FAILURE;
	}
	measure_zones(&run, "enron");
	measure_zones(&run, "asf");
	measure_replies(&run);
	measure_mails(&run, "own words, mails of programs",
		"talon/standard_replies", ".eml", "Hello");
	measure_mails(&run, "own words, HTML of programs", "talon/html_replies",
		".html", "Hi. I am fine.");
	measure_forwards(&run);
	rules_free(run.rules);
	g_free(run.corpus);
	return run.is_below ? EXIT_FAILURE : EXIT_SUCCESS;
}
