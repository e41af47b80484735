/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "ledger/memory_shapes.h"
#include "mail/archive/archive.h"
#include "shipped.h"

/* Every letter of the scenarios, of tests/mail. */
static GPtrArray *
files_of(const char *dir)
{
	GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) entries = g_dir_open(dir, 0, NULL);
	const char *name;

	while (entries && (name = g_dir_read_name(entries))) {
		char *path = g_build_filename(dir, name, NULL);

		if (g_file_test(path, G_FILE_TEST_IS_DIR)) {
			g_ptr_array_extend_and_steal(files, files_of(path));
			g_free(path);
		} else if (g_str_has_suffix(name, ".eml")) {
			g_ptr_array_add(files, path);
		} else {
			g_free(path);
		}
	}
	return files;
}

static GByteArray *
bytes_of(const RecordShape *shape, gconstpointer record)
{
	GByteArray *bytes = g_byte_array_new();

	record_put(bytes, shape, record);
	return bytes;
}

static void
assert_same(const RecordShape *shape, gconstpointer record, gpointer again)
{
	g_autoptr(GByteArray) bytes = bytes_of(shape, record);
	RecordReader reader = { bytes->data, bytes->len, FALSE };

	g_assert_true(record_take(&reader, shape, again));
	g_assert_cmpuint(reader.size, ==, 0);

	g_autoptr(GByteArray) twice = bytes_of(shape, again);
	g_assert_cmpmem(bytes->data, bytes->len, twice->data, twice->len);
}

static void
test_letters(void)
{
	g_autoptr(GPtrArray) files = files_of("tests/mail");
	guint asks = 0, says = 0;

	g_assert_cmpuint(files->len, >, 100);
	for (guint i = 0; i < files->len; i++) {
		g_autoptr(Letter) letter = letter_read_file(
			files->pdata[i], rules_quoting(rules), NULL);
		g_autoptr(Findings) findings = sense_letter(
			rules_lexicon(rules), letter, i % 2 == 0, "");
		g_autoptr(Letter) same_letter = letter_new();
		g_autoptr(Findings) same_findings = findings_new();

		assert_same(&memory_letter, letter, same_letter);
		assert_same(&memory_findings, findings, same_findings);
		g_assert_cmpstr(same_letter->own, ==, letter->own);
		g_assert_cmpuint(
			same_findings->asks->len, ==, findings->asks->len);
		asks += findings->asks->len;
		says += findings->says->len;
	}
	g_assert_cmpuint(asks, >, 20);
	g_assert_cmpuint(says, >, 20);
}

/* Bytes of a structure that no field of SHAPE tells. */
static gsize
bytes_left(const RecordShape *shape, gsize size)
{
	gsize told = 0;

	for (guint i = 0; i < shape->count; i++) {
		g_assert_cmpuint(shape->fields[i].offset, <, size);
		told += shape->fields[i].size;
	}
	return size - told;
}

/* A field that is added to a structure and forgotten here shows as bytes that
 * are left: padding, and the three lists of a letter that the senses alone look
 * at. */
static void
test_nothing_is_forgotten(void)
{
	if (sizeof(void *) != 8)
		return;
	g_assert_cmpuint(bytes_left(&memory_letter, sizeof(Letter)), ==,
		3 * sizeof(void *) + 5 * 4);
	g_assert_cmpuint(
		bytes_left(&memory_findings, sizeof(Findings)), ==, 4 * 4);
	g_assert_cmpuint(
		bytes_left(&memory_message, sizeof(ArchiveMessage)), ==, 0);
}

static Letter *
small_letter(void)
{
	static const char text[] =
		"From: a@b.example\nTo: c@d.example\n\nDear C, hello.\n";

	return letter_read_bytes(text, sizeof text - 1, NULL);
}

static void
test_short(void)
{
	g_autoptr(Letter) letter = small_letter();
	g_autoptr(GByteArray) bytes = bytes_of(&memory_letter, letter);

	for (guint size = 0; size < bytes->len; size++) {
		g_autofree guint8 *part = g_memdup2(bytes->data, size);
		g_autoptr(Letter) again = letter_new();
		RecordReader reader = { part, size, FALSE };

		g_assert_false(record_take(&reader, &memory_letter, again));
	}
}

/* Whatever a byte is, nothing outside is read, nothing is freed twice. */
static void
test_damaged(void)
{
	g_autoptr(Letter) letter = small_letter();
	g_autoptr(GByteArray) bytes = bytes_of(&memory_letter, letter);

	for (guint at = 0; at < bytes->len; at++) {
		g_autoptr(Letter) again = letter_new();
		RecordReader reader = { bytes->data, bytes->len, FALSE };
		guint8 good = bytes->data[at];

		bytes->data[at] ^= 0xff;
		record_take(&reader, &memory_letter, again);
		g_assert_cmpuint(reader.size, <=, bytes->len);
		bytes->data[at] = good;
	}
}

/* None among the texts of a vector would end it, and lose what comes after. */
static void
test_none_among_tags(void)
{
	static const guint32 words[] = { G_MAXUINT32, G_MAXUINT32, G_MAXUINT32,
		G_MAXUINT32, G_MAXUINT32, G_MAXUINT32, 0, 0, 2, G_MAXUINT32, 1,
		'a' };
	ArchiveMessage *message = memory_message.make();
	RecordReader reader = { (const guint8 *)words, sizeof words, FALSE };

	g_assert_false(record_take(&reader, &memory_message, message));
	archive_message_free(message);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/memory/letters", test_letters);
	g_test_add_func("/memory/all-fields", test_nothing_is_forgotten);
	g_test_add_func("/memory/short", test_short);
	g_test_add_func("/memory/damaged", test_damaged);
	g_test_add_func("/memory/none", test_none_among_tags);
	return run_shipped();
}
