/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json.h"

#include <stdlib.h>

static char *
written(void (*write)(Json *))
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	Json *json = json_new(out);

	write(json);
	json_free(json);
	fclose(out);
	return text;
}

static void
write_nested(Json *json)
{
	g_autoptr(GPtrArray) none = g_ptr_array_new();
	g_autoptr(GPtrArray) two = g_ptr_array_new();

	g_ptr_array_add(two, (char *)"a");
	g_ptr_array_add(two, (char *)"b");
	json_begin_array(json);
	json_begin_object(json);
	json_end_object(json);
	json_begin_object(json);
	json_member_string(json, "absent", NULL);
	json_member_string(json, "empty", "");
	json_member_day(json, "none", DAY_NONE);
	json_member_strings(json, "nothing", none);
	json_member_int(json, "n", -3);
	json_member_bool(json, "b", TRUE);
	json_member_day(json, "d", 0);
	json_member_strings(json, "s", two);
	json_end_object(json);
	json_end_array(json);
}

static void
test_nested(void)
{
	char *text = written(write_nested);

	g_assert_cmpstr(text, ==,
		"[\n {},\n {\n  \"n\": -3,\n  \"b\": true,\n"
		"  \"d\": \"1970-01-01\",\n  \"s\": [\n   \"a\",\n   \"b\"\n"
		"  ]\n }\n]\n");
	free(text);
}

static const struct {
	const char *text, *json;
} strings[] = {
	{ "plain", "\"plain\"" },
	{ "Größe €", "\"Größe €\"" },
	{ "a\"b\\c", "\"a\\\"b\\\\c\"" },
	{ "a\nb\tc\rd", "\"a\\nb\\tc\\rd\"" },
	{ "\033[31m\a\x7f", "\"\\u001b[31m\\u0007\\u007f\"" },
	{ "\xc2\x9b", "\"\\u009b\"" },
	{ "\xe2\x80\xae"
	  "evil",
		"\"\\u202eevil\"" },
	{ "\xe2\x80\x8b", "\"\\u200b\"" },
	{ "\xf3\xa0\x81\x81", "\"\\udb40\\udc41\"" },
	{ "\xf0\x9f\x98\x80", "\"\xf0\x9f\x98\x80\"" },
	{ "bad \xff byte", "\"bad \xef\xbf\xbd byte\"" },
	{ NULL, "null" },
};

static void
test_strings(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(strings); i++) {
		char *text = NULL;
		size_t size;
		FILE *out = open_memstream(&text, &size);
		Json *json = json_new(out);
		g_autofree char *wanted =
			g_strconcat(strings[i].json, "\n", NULL);

		json_string(json, strings[i].text);
		json_free(json);
		fclose(out);
		g_assert_cmpstr(text, ==, wanted);
		free(text);
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/json/nested", test_nested);
	g_test_add_func("/json/strings", test_strings);
	return g_test_run();
}
