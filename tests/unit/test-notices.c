/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/notices.h"

/* What is found in TEXT, as "kind:words" joined by "|". */
static char *
found(Notices *notices, const char *text)
{
	g_autoptr(Tokens) tokens = tokens_new(text);
	g_autoptr(GArray) matches =
		notices_find(notices, tokens, 0, tokens_count(tokens));
	GString *all = g_string_new(NULL);
	for (guint i = 0; i < matches->len; i++) {
		NoticeMatch match = g_array_index(matches, NoticeMatch, i);
		gsize start = tokens_at(tokens, match.first)->start;
		gsize end = tokens_at(tokens, match.last)->end;
		g_string_append_printf(
			all, "%s%s:", i > 0 ? "|" : "",
			notice_kind_name(match.kind));
		g_string_append_len(all, text + start, (gssize)(end - start));
	}
	return g_string_free(all, FALSE);
}

static void
test_find(void)
{
	static const struct {
		const char *text, *expected;
	} table[] = {
		{ "I am out of office today.", "absent:out of office" },
		{ "I am OUT OF THE OFFICE.", "absent:OUT OF THE OFFICE" },
		{ "Ich bin im B\xc3\xbcro wieder ab 3.", "" },
		{ "wieder im B\xc3\xbcro", "back:wieder im B\xc3\xbcro" },
		{ "wieder im Buro", "back:wieder im Buro" },
		/* the longest of a kind, but every kind */
		{ "back in the office", "back:back in the office" },
		{ "I'm back in", "back:back in" },
		{ "e-mail: don't reply to this",
			"machine:don't reply to this" },
		{ "until then", "until:until|urgent:until then" },
		{ "un til then", "" },
		/* a sentence ends a phrase, brackets do not */
		{ "out. Of office", "" },
		{ "notification (delay)", "delayed:notification (delay" },
		{ "", "" },
	};
	g_autoptr(Notices) notices = notices_new();
	notices_add(notices, "en", NOTICE_ABSENT, "out of office");
	notices_add(notices, "en", NOTICE_ABSENT, "out of the office");
	notices_add(notices, "en", NOTICE_BACK, "wieder im B\xc3\xbcro");
	notices_add(notices, "en", NOTICE_BACK, "back in");
	notices_add(notices, "en", NOTICE_BACK, "back in the office");
	notices_add(notices, "en", NOTICE_UNTIL, "until");
	notices_add(notices, "en", NOTICE_URGENT, "until then");
	notices_add(notices, "en", NOTICE_MACHINE, "don't reply to this");
	notices_add(notices, "en", NOTICE_DELAYED, "notification delay");
	g_assert_false(notices_add(notices, "en", NOTICE_BACK, " ... "));
	g_assert_cmpstr(notices_language(notices, 0), ==, "en");
	g_assert_null(notices_language(notices, 1));
	for (guint i = 0; i < G_N_ELEMENTS(table); i++) {
		g_autofree char *actual = found(notices, table[i].text);
		g_assert_cmpstr(actual, ==, table[i].expected);
	}
}

static void
test_names(void)
{
	g_assert_cmpint(
		notice_kind_from_name("automatic"), ==, NOTICE_AUTOMATIC);
	g_assert_cmpint(notice_kind_from_name("people"), ==, NOTICE_PEOPLE);
	g_assert_cmpint(notice_kind_from_name("nothing"), ==, -1);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/notices/find", test_find);
	g_test_add_func("/notices/names", test_names);
	return g_test_run();
}
