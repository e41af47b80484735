/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/text.h"

static void
test_utf8(void)
{
	static const struct {
		const char *bytes;
		gssize len;
		const char *charset, *expected;
	} cases[] = {
		{ "plain", -1, NULL, "plain" },
		{ "caf\xc3\xa9", -1, "iso-8859-1", "café" },
		{ "caf\xe9", -1, NULL, "café" },
		{ "caf\xe9", -1, "utf-8", "café" },
		{ "caf\xe9", -1, "iso-8859-1", "café" },
		{ "\x80 5", -1, "iso-8859-1", "€ 5" },
		{ "\xa4 5", -1, "iso-8859-15", "€ 5" },
		{ "\xc0\xe4", -1, "koi8-r", "юД" },
		{ "\xe9", -1, "no-such-charset", "é" },
		{ "\x1b$B$3\x1b(B", -1, "iso-2022-jp", "こ" },
		{ "+AOk-", -1, "utf-7", "é" },
		{ "h\0i\0", 4, "utf-16le", "hi" },
		{ "a\0b", 3, NULL, "ab" },
		{ "a\0\xe9", 3, NULL, "aé" },
		{ "na\xc3\xafve caf\xc3", -1, NULL, "naïve cafÃ" },
		{ "", 0, NULL, "" },
		{ NULL, 0, "utf-7", "" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = text_utf8(
			cases[i].bytes, cases[i].len, cases[i].charset);
		g_assert_cmpstr(got, ==, cases[i].expected);
	}
}

static void
test_fold(void)
{
	static const struct {
		const char *text, *expected;
	} cases[] = {
		{ "Größe", "grosse" },
		{ "GROSSE", "grosse" },
		{ "État l’été", "etat l'ete" },
		{ "“Quote” – „Angebot“", "\"quote\" - \"angebot\"" },
		{ "N.º 12\xc2\xa0€", "n.o 12 €" },
		{ "ﬁle \xef\xbc\xa1\xef\xbc\x92", "file a2" },
		{ "e\xcc\x81", "e" },
		{ "İstanbul", "istanbul" },
		{ "soft\xc2\xadhyphen", "softhyphen" },
		{ "Łódź Ørsted Ñandú", "lodz orsted nandu" },
		{ "ΟΔΟΣ οδος", "οδοσ οδοσ" },
		{ "bad \xff byte", "bad  byte" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = text_fold(cases[i].text);
		g_assert_cmpstr(got, ==, cases[i].expected);
	}
}

/* The short way gives what the long way gives, or nothing. */
static void
test_fold_latin(void)
{
	for (gunichar c = 1; c < 0x180; c++) {
		/* what is not Latin at its end makes it go the long way */
		char text[16] = "aB", out[32];
		gsize length = 2 + g_unichar_to_utf8(c, text + 2);
		gsize got = text_fold_latin(text, length, out);

		strcpy(text + length, "\xc4\x80");
		g_autofree char *folded = text_fold(text);
		folded[strlen(folded) - 1] = '\0';
		g_assert_cmpint(got == G_MAXSIZE, ==,
			c == 0xd7 || c == 0xf7 || c > 0xff ||
				(c >= 0x80 && c < 0xc0));
		if (got != G_MAXSIZE)
			g_assert_cmpstr(out, ==, folded);
	}
	g_assert_cmpuint(text_fold_latin("\xc3", 1, (char[8]){ 0 }), ==,
		G_MAXSIZE);
}

/* Wherever a byte stands, it is folded as it is alone. */
static void
test_fold_anywhere(void)
{
	for (char c = 1; c < 0x7f; c++) {
		g_autofree char *alone = text_fold((char[]){ c, '\0' });

		for (gsize at = 0; at < 20; at++) {
			char text[] = "abcdefgh[ij]{kl}z@mn", wanted[32];

			strcpy(wanted, text);
			text[at] = c;
			wanted[at] = *alone;
			g_autofree char *got = text_fold(text);
			g_assert_cmpstr(got, ==, wanted);
		}
	}
}

static void
test_subject_base(void)
{
	static const struct {
		const char *subject, *expected;
	} cases[] = {
		{ "Offer", "Offer" },
		{ "Re: Offer", "Offer" },
		{ "RE: FW: Re[2]: Offer", "Offer" },
		{ "AW: WG: Angebot 12", "Angebot 12" },
		{ "R: I: Rif: offerta", "offerta" },
		{ "RES: ENC: proposta", "proposta" },
		{ "Re : TR : devis", "devis" },
		{ "Re\xc2\xa0: devis", "devis" },
		{ "回复：报价", "报价" },
		{ "[dev] Re: patch", "patch" },
		{ "Re: [dev] patch", "patch" },
		{ "[dev] patch", "patch" },
		{ "Re: [Ticket 4711] broken", "[Ticket 4711] broken" },
		{ "[Ticket 4711] Re: broken", "[Ticket 4711] broken" },
		{ "[only a tag]", "[only a tag]" },
		{ "  many \t blanks\n here ", "many blanks here" },
		{ "Re: Offer (fwd)", "Offer" },
		{ "Re: Offer -Reply -Reply", "Offer" },
		{ "-Reply", "-Reply" },
		{ "Regarding: this", "Regarding: this" },
		{ "Invoice: March", "Invoice: March" },
		{ "Re:", "" },
		{ "", "" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = text_subject_base(cases[i].subject);
		g_assert_cmpstr(got, ==, cases[i].expected);
	}
}

static void
test_clean(void)
{
	static const struct {
		const char *text, *line, *lines;
	} cases[] = {
		{ "a\x1b[31mb", "a[31mb", "a[31mb" },
		{ "a\r\nb\tc", "a b c", "a\nb c" },
		{ "a\xc2\x9b"
		  "b",
			"ab", "ab" },
		{ "\xe2\x80\xae"
		  "evil\xe2\x80\x8b",
			"evil", "evil" },
		{ "bad\xff", "bad", "bad" },
		{ "a\x7f"
		  "b\x07",
			"ab", "ab" },
		{ "x\xe2\x80\xa8y", "x y", "x\ny" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *line = text_clean(cases[i].text);
		g_autofree char *lines = text_clean_lines(cases[i].text);
		g_assert_cmpstr(line, ==, cases[i].line);
		g_assert_cmpstr(lines, ==, cases[i].lines);
	}
}

static void
test_columns(void)
{
	g_assert_cmpint(text_columns("abc"), ==, 3);
	g_assert_cmpint(text_columns("é"), ==, 1);
	g_assert_cmpint(text_columns("e\xcc\x81"), ==, 1);
	g_assert_cmpint(text_columns("報価"), ==, 4);
	g_assert_cmpint(text_columns(""), ==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/text/utf8", test_utf8);
	g_test_add_func("/text/fold", test_fold);
	g_test_add_func("/text/fold-latin", test_fold_latin);
	g_test_add_func("/text/fold-anywhere", test_fold_anywhere);
	g_test_add_func("/text/subject-base", test_subject_base);
	g_test_add_func("/text/clean", test_clean);
	g_test_add_func("/text/columns", test_columns);
	return g_test_run();
}
