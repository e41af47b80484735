/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Languages that are compiled once: read as they were, or not at all. */
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <utime.h>

#include "base/image.h"
#include "rules/words/compiled.h"
#include "rules/words/file.h"
#include "sense/sense.h"

static const char words_file[] =
	"return {\n"
	"  language = \"en\",\n"
	"  common = { \"the\", \"our\", \"is\" },\n"
	"  letter = { signoff = { \"kind regards\" }, from = { \"from\" } },\n"
	"  notices = { absent = { \"out of office\", \"out of town\" },\n"
	"    back = { \"back on\" }, matter = { \"our offer\" } },\n"
	"  classes = { [\"not\"] = { \"not\", \"no longer\" },\n"
	"    send = { \"send*\", \"*warded\", \"hand over\", \"pass {it}\" },\n"
	"    it = { \"it\", \"this\" } },\n"
	"  signs = { papers = { { 1, \"offer*\" } } },\n"
	"  asks = { quote = {\n"
	"    { 1, \"^ [we] {send} .. offer|bid\", \"{send} & {date}\" },\n"
	"    { 1, \"{ahead} ... reply ?\", \"{sum}\", when = \"papers\" } } "
	"},\n"
	"  dates = { months = { \"january|jan\", \"february\" },\n"
	"    weekdays = { \"monday\" }, days = { tomorrow = \"1\" },\n"
	"    feasts = { christmas = \"12-25\" }, units = { week = \"week\" },\n"
	"    ahead = \"in\", lead = \"on|by\" },\n"
	"  facts = { total = \"in all\", homes = { CAD = \"-7 -6\" } },\n"
	"}\n";

static const char leanings_file[] = "# learnt\nfeature\taccept\tdecline\n"
				    "*\t10\t-20\nsend\t250\t-10\n"
				    "we send\t40\t3\noffer\t-70\t20\n";

static const char letter_text[] =
	"From: a@b.example\nTo: c@d.example\nSubject: our offer\n"
	"Date: Mon, 2 Mar 2026 10:00:00 +0000\n\n"
	"We send you our offer by Monday, not in a week. It is EUR 1.200,00 in "
	"all.\nIf we pass this on tomorrow, will you reply? It was forwarded "
	"at Christmas, offer Q-12.\n\nKind regards\nAnna\n";

/* A share folder with one language, compiled; yours, remove_share. */
static char *
make_share(void)
{
	char *share = g_dir_make_tmp("owed-words-XXXXXX", NULL);
	g_autofree char *words = g_build_filename(share, "words", NULL);
	g_autofree char *file = g_build_filename(words, "en.lua", NULL);
	g_autofree char *shared = g_build_filename(words, "shared.lua", NULL);
	g_autofree char *leanings = g_build_filename(share, "leanings", NULL);
	g_autofree char *says = g_build_filename(leanings, "says-en.tsv", NULL);
	g_autoptr(GError) error = NULL;

	g_mkdir(words, 0700);
	g_mkdir(leanings, 0700);
	g_file_set_contents(says, leanings_file, -1, NULL);
	g_file_set_contents(file, words_file, -1, NULL);
	g_file_set_contents(shared, "return {}\n", -1, NULL);
	g_assert_true(words_files_compile(share, &error));
	g_assert_no_error(error);
	return share;
}

static const char *const names[] = { "en", "openings" };

static void
remove_share(char *share)
{
	static const char *const all[] = { "compiled/en", "compiled/openings",
		"compiled", "words/en.lua", "words/shared.lua", "words",
		"leanings/says-en.tsv", "leanings", "." };

	for (guint i = 0; i < G_N_ELEMENTS(all); i++) {
		g_autofree char *path = g_build_filename(share, all[i], NULL);
		g_remove(path);
	}
	g_free(share);
}

/* FILE holds LENGTH BYTES, written without waiting for the disk. */
static void
put(const char *file, const char *bytes, gsize length)
{
	FILE *out = g_fopen(file, "wb");

	g_assert_nonnull(out);
	fwrite(bytes, 1, length, out);
	fclose(out);
}

static void
add_evidence(
	GString *out, const char *what, double score, const GPtrArray *evidence)
{
	g_string_append_printf(out, " %s %.2f", what, score);
	for (guint i = 0; i < evidence->len; i++) {
		const Evidence *one = g_ptr_array_index(evidence, i);

		g_string_append_printf(out, " (%s)", one->text);
	}
}

/* What LEXICON finds in the letter that QUOTING cut, as ours and as theirs.
 * Yours. */
static char *
sensed(const Lexicon *lexicon, const Quoting *quoting)
{
	g_autoptr(Letter) letter =
		letter_read_bytes(letter_text, strlen(letter_text), quoting);
	g_autoptr(Findings) ours = sense_letter(lexicon, letter, TRUE, "en");
	g_autoptr(Findings) theirs = sense_letter(lexicon, letter, FALSE, "en");
	GString *out = g_string_new(ours->language);

	for (guint i = 0; i < ours->asks->len; i++) {
		const Ask *ask = g_ptr_array_index(ours->asks, i);

		add_evidence(out, ask->kind, ask->score, ask->evidence);
	}
	for (guint i = 0; i < theirs->says->len; i++) {
		const Say *say = g_ptr_array_index(theirs->says, i);

		add_evidence(
			out, says_name(say->what), say->score, say->evidence);
	}
	g_string_append_printf(out, " %" G_GINT64_FORMAT " %s",
		ours->amount.cents, letter->signature);
	return g_string_free(out, FALSE);
}

/* What is found with the compiled language; NULL if a file is refused. */
static char *
sensed_compiled(const char *share)
{
	static const char *const languages[] = { "en", NULL };
	g_autoptr(WordsSources) sources = words_sources_new(share);
	g_autoptr(Lexicon) lexicon = lexicon_new();
	g_autoptr(Quoting) quoting = quoting_new();
	ImageReader reader;

	if (!words_compiled_open(sources, "openings", languages, &reader) ||
		!quoting_read(quoting, &reader) ||
		!lexicon_read_opening(lexicon, languages, &reader))
		return NULL;
	if (!words_compiled_open(sources, "en", languages, &reader) ||
		!lexicon_read(lexicon, "en", &reader))
		return NULL;
	return sensed(lexicon, quoting);
}

static void
test_same(void)
{
	char *share = make_share();
	g_autofree char *compiled = sensed_compiled(share);
	g_autoptr(Lexicon) lexicon = lexicon_new();
	g_autoptr(Quoting) quoting = quoting_new();
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(WordsFiles) files = words_files_open(
		share, NULL, NULL, lexicon, quoting, mistakes, NULL);
	words_files_read_all(files, mistakes);
	g_autofree char *source = sensed(lexicon, quoting);

	g_assert_cmpuint(mistakes->len, ==, 0);
	g_assert_cmpstr(compiled, ==, source);
	g_assert_nonnull(strstr(compiled, "en quote"));
	g_assert_nonnull(strstr(compiled, "accept"));
	g_assert_nonnull(strstr(compiled, " 120000 Kind regards"));
	remove_share(share);
}

static void
test_other_source(void)
{
	static const char *const changes[][2] = {
		{ "words/en.lua", "return { language = \"en\" }\n" },
		{ "words/shared.lua", "return { }\n" },
		{ "words/shared.lua", "" },
		{ "leanings/says-en.tsv", "feature\taccept\n*\t1\n" },
		{ "compiled/en", "" },
		{ "compiled/en", "owedword, but nothing that owed wrote, "
				 "although it is quite long" },
	};

	for (guint i = 0; i < G_N_ELEMENTS(changes); i++) {
		char *share = make_share();
		g_autofree char *file =
			g_build_filename(share, changes[i][0], NULL);

		g_file_set_contents(file, changes[i][1], -1, NULL);
		g_assert_null(sensed_compiled(share));
		remove_share(share);
	}
}

/* Whether what was compiled is believed when letter X stands in a words file
 * that is as long as before, SECONDS newer than what was compiled. */
static gboolean
is_believed(char letter, int seconds)
{
	char *share = make_share();
	g_autofree char *file = g_build_filename(share, "words/en.lua", NULL);
	g_autofree char *compiled =
		g_build_filename(share, "compiled", "en", NULL);
	g_autofree char *text = g_strdup(words_file);
	g_autofree char *sense = NULL;
	struct utimbuf times;
	GStatBuf made;

	strstr(text, "offer")[0] = letter;
	g_file_set_contents(file, text, -1, NULL);
	g_assert_cmpint(g_stat(compiled, &made), ==, 0);
	times.actime = times.modtime = made.st_mtime + seconds;
	g_assert_cmpint(g_utime(file, &times), ==, 0);
	sense = sensed_compiled(share);
	remove_share(share);
	return sense != NULL;
}

/* Bytes count, and are asked when the times do not tell. */
static void
test_times(void)
{
	g_assert_false(is_believed('x', 5));
	g_assert_true(is_believed('o', 5));
	g_assert_true(is_believed('o', -5));
}

/* A compiled file with its last bytes missing, or one of them changed. */
static void
test_damaged(void)
{
	char *share = make_share();

	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *file =
			g_build_filename(share, "compiled", names[i], NULL);
		g_autofree char *whole = NULL;
		gsize length;

		g_file_get_contents(file, &whole, &length, NULL);
		for (gsize at = 0; at < length; at += 97) {
			put(file, whole, at);
			g_assert_null(sensed_compiled(share));
			whole[at] ^= 0x10;
			put(file, whole, length);
			g_assert_null(sensed_compiled(share));
			whole[at] ^= 0x10;
		}
		put(file, whole, length);
	}
	remove_share(share);
}

/* FILE, which is WHOLE, with one number changed and a sum that fits. */
static void
put_changed(const char *file, const char *whole, gsize length, GRand *rand)
{
	enum { HEADER = 40, SUM = 24 };
	static const guint32 values[] = { 0, 1, 2, 7, 255, 4096, 0x7fffffff,
		0x80000000, 0xffffffff };
	g_autofree char *bytes = g_memdup2(whole, length);
	gint32 count = (gint32)((length - HEADER) / 4);
	gsize at = HEADER + 4 * (gsize)g_rand_int_range(rand, 0, count);
	guint32 value = values[g_rand_int_range(rand, 0, G_N_ELEMENTS(values))];
	guint64 sum;

	memcpy(bytes + at, &value, sizeof value);
	sum = image_sum(0, bytes + HEADER, length - HEADER);
	memcpy(bytes + SUM, &sum, sizeof sum);
	put(file, bytes, length);
}

/* Refused, or at least used without harm. */
static void
test_hostile(void)
{
	enum { ROUNDS = 2000 };
	char *share = make_share();
	g_autoptr(GRand) rand = g_rand_new_with_seed(7);

	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *file =
			g_build_filename(share, "compiled", names[i], NULL);
		g_autofree char *whole = NULL;
		guint refused = 0;
		gsize length;

		g_file_get_contents(file, &whole, &length, NULL);
		for (int round = 0; round < ROUNDS; round++) {
			put_changed(file, whole, length, rand);
			g_autofree char *got = sensed_compiled(share);
			refused += got == NULL;
		}
		put(file, whole, length);
		g_assert_cmpuint(refused, >, ROUNDS / 20);
		g_assert_cmpuint(refused, <, ROUNDS);
	}
	remove_share(share);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/words-compiled/same", test_same);
	g_test_add_func("/words-compiled/other-source", test_other_source);
	g_test_add_func("/words-compiled/times", test_times);
	g_test_add_func("/words-compiled/damaged", test_damaged);
	g_test_add_func("/words-compiled/hostile", test_hostile);
	return g_test_run();
}
