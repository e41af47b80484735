/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "sense/weigh.h"
#include "sense/words/words.h"

/* A language of one group that asks for KIND "hit". */
static Words *
words_of(const char *pattern, Negated negated, GError **error)
{
	static const char *const send[] = { "send", "sent", "give", "make out",
		NULL };
	static const char *const our[] = { "our", "my", NULL };
	static const char *const thing[] = { "offer*", "price list",
		"{our} bid", "bid\002ding", NULL };
	static const char *const not_[] = { "not", "don't", "no longer", NULL };
	static const char *const nothing[] = { "--", NULL };
	const char *const patterns[] = { pattern, NULL };
	WordsGroup group = {
		.weight = 1, .patterns = patterns, .negated = negated
	};
	Words *words = words_new("xx");

	words_add_class(words, "send", send);
	words_add_class(words, "thing", thing);
	words_add_class(words, "our", our);
	words_add_class(words, "not", not_);
	words_add_class(words, "silence", nothing);
	if (!words_add_group(words, WORDS_ASKS, "hit", &group, error)) {
		words_free(words);
		return NULL;
	}
	words_finish(words);
	return words;
}

/* The words that WORDS cover in TEXT, matches parted by "+". */
static char *
covered(const Words *words, const char *text)
{
	g_autoptr(Tokens) tokens = tokens_new(text);
	WordsText one = { .tokens = tokens, .place = PLACE_BODY };
	GString *out = g_string_new(NULL);
	g_autoptr(GArray) matches = words_match(words, WORDS_ASKS, &one, 1);
	for (guint i = 0; i < matches->len; i++) {
		const WordsMatch *m = &g_array_index(matches, WordsMatch, i);
		guint start = tokens_at(tokens, m->first_token)->start;
		guint end = tokens_at(tokens, m->last_token)->end;

		g_string_append(out, i ? "+" : "");
		g_string_append_len(out, text + start, end - start);
	}
	return g_string_free(out, FALSE);
}

/* The same for PATTERN, which an image keeps as it is. */
static char *
found(const char *pattern, Negated negated, const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Words) words = words_of(pattern, negated, &error);
	g_autoptr(GByteArray) image = g_byte_array_new();

	g_assert_no_error(error);
	words_write(words, image);
	ImageReader reader = { .bytes = image->data, .size = image->len };
	g_autoptr(Words) again = words_read(&reader);
	g_assert_nonnull(again);
	g_autofree char *expected = covered(words, text);
	char *out = covered(again, text);
	g_assert_cmpstr(out, ==, expected);
	return out;
}

static const struct {
	const char *pattern, *text, *expected;
} patterns[] = {
	{ "our offer", "Here is OUR  Offer.", "OUR  Offer" },
	{ "our offer", "our. Offer", "" },
	{ "{silence}", "-- our offer", "" },
	{ "our\001offer", "our offer", "our offer" },
	{ "our offer", "our, offer", "our, offer" },
	{ "our offer", "our new offer", "" },
	{ "offer*", "many Offers", "Offers" },
	{ "offer*", "no offe", "" },
	{ "*ing", "bringing a king in", "bringing+king" },
	{ "we|*ing {number}", "king 5", "king 5" },
	{ "it is {figure}", "it is 90", "it is 90" },
	{ "it is {figure}", "it is 1.080", "it is 1.080" },
	{ "it is {figure}", "it is EUR 5", "it is EUR 5" },
	{ "it is {figure}", "it is 5, it is 10:30, it is 2026, it is 20 %",
		"" },
	{ "it is {figure}", "it is 12500", "it is 12500" },
	{ "it is {figure}", "it is 65402, it is #311, it is (713) 853", "" },
	{ "it is {figure}", "it is 870 dth, it is 90 mm, it is 11 kV", "" },
	{ "{percent} off", "5% off, 5 off, 20 % off", "5% off+20 % off" },
	{ "{percent}", "% of 5, EUR 20 %", "" },
	{ "the 2nd offer", "the 2nd offer, the 2 offer", "the 2nd offer" },
	{ "open 24/7|9-5", "open 24/7, open 9-5", "open 24/7+open 9-5" },
	{ "offer nº 5", "offer Nº 5, offer no 5", "offer Nº 5+offer no 5" },
	{ "a|the offer", "the offer or a offer", "the offer+a offer" },
	{ "(a new|the) offer", "a new offer", "a new offer" },
	{ "an|(a new)|{our} offer", "a new offer", "a new offer" },
	{ "(a new)|an offer", "an offer", "an offer" },
	{ "(by {number}|then) done", "by 12 done", "by 12 done" },
	{ "{send} you", "we sent you", "sent you" },
	{ "{send} you", "to make out you", "make out you" },
	{ "{send}|show you", "show you", "show you" },
	{ "{our} {thing}", "my price list", "my price list" },
	{ "see {thing}", "see our bid", "see our bid" },
	{ "see {thing}", "see a bid", "" },
	{ "our [new] offer", "our new offer, our offer",
		"our new offer+our offer" },
	{ "send .. offer", "send a b c offer", "send a b c offer" },
	{ "send .. offer", "send a b c d offer", "" },
	{ "send ... offer", "send a b c d e f g h offer",
		"send a b c d e f g h offer" },
	{ "send ... offer", "send it. The offer", "" },
	{ "^offer", "offer one. Offer two offer", "offer+Offer" },
	{ "^ .. offer", "The new offer. And", "The new offer" },
	{ "offer $", "offer one offer. Yes", "offer" },
	{ "offer ?", "offer? offer.", "offer" },
	{ "offer ... ?", "any offer for us today? offer.", "offer" },
	{ "offer ... ?", "any offer for us today.", "" },
	{ "costs {money}", "it costs EUR 12.50 net", "costs EUR 12.50" },
	{ "order {number}", "order 14", "order 14" },
	{ "quote [no] {reference}", "quote no. Q26-0087 of",
		"quote no. Q26-0087" },
	{ "quote {reference}", "quote 2026/114", "quote 2026/114" },
	{ "quote {reference}", "quote two", "" },
	{ "offer & send", "we send you the offer", "send you the offer" },
	{ "offer & send", "we send it. The offer", "" },
	{ "our & offer & send", "send our offer", "send our offer" },
	{ "offer & offer", "one offer", "" },
	{ "offer & offer", "offer or offer", "offer or offer+offer or offer" },
	{ "send us & {number} ?", "can you send us 5?", "send us 5" },
	{ "^ {word} ... ?", "Is it so good? No.", "Is" },
	{ "don't wait", "please don\u2019t wait", "don\u2019t wait" },
	{ "follow-up", "a follow up", "follow up" },
	{ "pr\u00e9cis", "PRECIS", "PRECIS" },
};

static void
test_patterns(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(patterns); i++) {
		g_autofree char *got = found(
			patterns[i].pattern, NEGATED_ANY, patterns[i].text);

		if (strcmp(got, patterns[i].expected))
			g_test_message("%s | %s", patterns[i].pattern,
				patterns[i].text);
		g_assert_cmpstr(got, ==, patterns[i].expected);
	}
}

static const struct {
	Negated negated;
	const char *text, *expected;
} negations[] = {
	{ NEGATED_NO, "we accept the offer", "accept the offer" },
	{ NEGATED_NO, "we do not accept the offer", "" },
	{ NEGATED_NO, "we don't accept the offer", "" },
	{ NEGATED_NO, "we no longer accept the offer", "" },
	{ NEGATED_NO, "accept not the offer", "" },
	{ NEGATED_NO, "not today, we accept the offer", "accept the offer" },
	{ NEGATED_NO, "not a b c d accept the offer", "accept the offer" },
	{ NEGATED_ONLY, "we do not accept the offer", "accept the offer" },
	{ NEGATED_ONLY, "we accept the offer", "" },
};

/* The same with the parts joined. */
static const struct {
	const char *text, *expected;
} joined[] = {
	{ "the offer we accept", "offer we accept" },
	{ "the offer we do not accept", "" },
	{ "not the offer, but we accept", "" },
};

static void
test_negation(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(negations); i++) {
		g_autofree char *got = found("accept .. offer",
			negations[i].negated, negations[i].text);

		g_assert_cmpstr(got, ==, negations[i].expected);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(joined); i++) {
		g_autofree char *got =
			found("accept & offer", NEGATED_NO, joined[i].text);

		g_assert_cmpstr(got, ==, joined[i].expected);
	}
}

static const struct {
	const char *pattern, *message;
} mistakes[] = {
	{ "", "no words that must stand there" },
	{ "[our]", "no words that must stand there" },
	{ "our (offer", "unclosed bracket" },
	{ "our [offer", "unclosed bracket" },
	{ "our () offer", "an item without a word" },
	{ "our [|] offer", "an item without a word" },
	{ "--", "an item without a word" },
	{ "our offer)", "bracket closed, not opened" },
	{ "our {offer", "unclosed bracket" },
	{ "our {nothing}", "no class {nothing}" },
	{ "... offer", "a gap stands between words" },
	{ "offer ...", "a gap stands between words" },
	{ "our & ... offer", "a gap stands between words" },
	{ "our &", "no words that must stand there" },
	{ "& our", "no words that must stand there" },
	{ "a & b & c & d & e", "more than 4 parts" },
	{ "our (offer?|price)", "no word has the mark" },
	{ "(see, our|my) offer", "no word has the mark" },
	{ "{number} % off", "no word has the mark" },
	{ "offer|(or $)", "no word has the mark" },
	{ "offer n°", "no word has the mark" },
	{ "give {our}[new] offer", "no space beside a bracket" },
	{ "th[eo]", "no space beside a bracket" },
	{ "[th]e offer", "no space beside a bracket" },
	{ "offer ? now", "? stands last or not at all" },
	{ "offer ^", "^ stands first or not at all" },
	{ "[a] [b] [c] [d] [e] f", "more than four optional items" },
};

static void
test_mistakes(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(mistakes); i++) {
		g_autoptr(GError) error = NULL;

		g_assert_null(
			words_of(mistakes[i].pattern, NEGATED_NO, &error));
		g_assert_true(error->domain == WORDS_ERROR);
		g_assert_nonnull(strstr(error->message, mistakes[i].message));
	}
}

/* Groups of kind "hit"; a weight of 0 ends them. */
static const struct {
	const char *text;
	double expected;
} weighed[] = {
	{ "nothing here", 0 },
	{ "our offer", 0.6 },
	{ "our offer and my offer", 0.9 },
	{ "our offer, my offer, our offer", 0.9 },
	{ "please find our offer", 0.8 },
	{ "our offer as agreed", 0.8 },
	{ "your invoice for our offer", 0.1 },
	{ "our offer thanks", 0.3 },
	{ "attached", 0 },
	{ "attached, our offer", 0.9 },
};

static void
test_weights(void)
{
	static const struct {
		WordsSection section;
		const char *kind, *pattern, *when;
		double weight;
	} groups[] = {
		{ WORDS_SIGNS, "grateful", "thanks", NULL, 1 },
		{ WORDS_ASKS, "hit", "our|my offer", NULL, 0.6 },
		{ WORDS_ASKS, "hit", "find our offer", NULL, 0.8 },
		{ WORDS_ASKS, "hit", "agreed", NULL, 0.2 },
		{ WORDS_ASKS, "hit", "your invoice", NULL, -0.5 },
		{ WORDS_ASKS, "hit", "attached", "!grateful", 0.3 },
		{ WORDS_ASKS, "hit", NULL, "grateful", -0.3 },
		{ WORDS_ASKS, "hit", NULL, "!short", 5 },
	};
	g_autoptr(Words) words = words_new("xx");

	for (gsize i = 0; i < G_N_ELEMENTS(groups); i++) {
		const char *const list[] = { groups[i].pattern, NULL };
		WordsGroup group = { .weight = groups[i].weight,
			.patterns = list,
			.when = groups[i].when };

		g_assert_true(words_add_group(words, groups[i].section,
			groups[i].kind, &group, NULL));
	}
	words_finish(words);
	for (gsize i = 0; i < G_N_ELEMENTS(weighed); i++) {
		g_autoptr(Tokens) tokens = tokens_new(weighed[i].text);
		WordsText one = { .tokens = tokens, .place = PLACE_BODY };
		g_autoptr(GArray) matches =
			words_match(words, WORDS_ASKS, &one, 1);
		guint64 signs = weigh_signs(words, matches, 1 << 11);
		g_autoptr(GPtrArray) weights =
			weigh(words, WORDS_ASKS, matches, signs);
		const Weight *weight =
			weights->len ? g_ptr_array_index(weights, 0) : NULL;

		g_assert_cmpfloat_with_epsilon(
			weight ? weight->score : 0, weighed[i].expected, 1e-9);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/words/patterns", test_patterns);
	g_test_add_func("/words/negation", test_negation);
	g_test_add_func("/words/mistakes", test_mistakes);
	g_test_add_func("/words/weights", test_weights);
	return g_test_run();
}
