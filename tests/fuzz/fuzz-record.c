/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes, taken for a letter, findings and a message that were remembered:
 * they break the reader or fill the structure, and what was filled can be put
 * and taken again. */
#include <stdint.h>

#include <glib.h>

#include "ledger/memory_shapes.h"
#include "mail/archive/archive.h"
#include "mail/letter/letter.h"
#include "sense/findings.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
try_shape(const RecordShape *shape, GDestroyNotify done, const uint8_t *data,
	size_t size)
{
	RecordReader reader = { data, size, FALSE };
	gpointer record = shape->make();

	if (record_take(&reader, shape, record)) {
		g_autoptr(GByteArray) bytes = g_byte_array_new();
		g_autoptr(GByteArray) again = g_byte_array_new();
		gpointer second = shape->make();

		record_put(bytes, shape, record);
		reader = (RecordReader){ bytes->data, bytes->len, FALSE };
		g_assert_true(record_take(&reader, shape, second));
		g_assert_cmpuint(reader.size, ==, 0);
		record_put(again, shape, second);
		g_assert_cmpmem(
			bytes->data, bytes->len, again->data, again->len);
		done(second);
	}
	done(record);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	try_shape(&memory_letter, (GDestroyNotify)letter_free, data, size);
	try_shape(&memory_findings, (GDestroyNotify)findings_free, data, size);
	try_shape(&memory_message, (GDestroyNotify)archive_message_free, data,
		size);
	return 0;
}
