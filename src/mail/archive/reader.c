/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The side that wants to know: see archive/pipe.h. Results that fit are kept
 * until all are there, so that a child that died half-way is not noticed; of
 * larger ones the caller has seen a part, and hears that the archive changed.
 */
#include "mail/archive/pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mail/archive/private.h"

#define KEPT_MAX 4096 /* messages */
#define ATTEMPTS 5

typedef struct ArchiveReader {
	pid_t pid;
	int fd;
	GByteArray *input; /* read and not yet taken */
	gsize taken;
} ArchiveReader;

/* In the child: what belongs to the parent alone. */
static void
close_sockets(const GArray *sockets)
{
	for (guint i = 0; i < sockets->len; i++)
		close(g_array_index(sockets, int, i));
}

static void
forget_socket(GArray *sockets, int fd)
{
	for (guint i = sockets->len; i-- > 0;)
		if (g_array_index(sockets, int, i) == fd)
			g_array_remove_index(sockets, i);
}

static gboolean
start(Archive *archive, gboolean is_again, GError **error)
{
	int fds[2];
	pid_t pid;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, fds) != 0 ||
		(pid = fork()) < 0) {
		g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_FAILED,
			"mail archive: no process to search it: %s",
			g_strerror(errno));
		return FALSE;
	}
	if (pid == 0) {
		close(fds[0]);
		close_sockets(archive->sockets);
		archive_serve(archive, fds[1], is_again);
	}
	close(fds[1]);
	fcntl(fds[0], F_SETFD, FD_CLOEXEC);
	archive->reader = g_new0(ArchiveReader, 1);
	archive->reader->pid = pid;
	archive->reader->fd = fds[0];
	archive->reader->input = g_byte_array_new();
	g_array_append_val(archive->sockets, fds[0]);
	return TRUE;
}

gboolean
archive_reader_start(Archive *archive, GError **error)
{
	return start(archive, FALSE, error);
}

void
archive_reader_stop(Archive *archive)
{
	ArchiveReader *reader = archive->reader;

	if (!reader)
		return;
	forget_socket(archive->sockets, reader->fd);
	close(reader->fd);
	while (waitpid(reader->pid, NULL, 0) < 0 && errno == EINTR)
		continue;
	g_byte_array_unref(reader->input);
	g_clear_pointer(&archive->reader, g_free);
	if (!archive->stash)
		g_clear_pointer(&archive->ahead, g_free);
}

static gboolean
ask(ArchiveReader *reader, const char *query)
{
	guint32 length = (guint32)strlen(query);

	return archive_pipe_write(reader->fd, &length, sizeof length) &&
	       archive_pipe_write(reader->fd, query, length);
}

/* At least LENGTH bytes in the input; false if the child is gone. */
static gboolean
fill(ArchiveReader *reader, gsize length)
{
	if (reader->taken > PIPE_CHUNK) {
		g_byte_array_remove_range(
			reader->input, 0, (guint)reader->taken);
		reader->taken = 0;
	}
	while (reader->input->len - reader->taken < length) {
		guint had = reader->input->len;
		ssize_t got;

		g_byte_array_set_size(reader->input, had + PIPE_CHUNK);
		got = read(reader->fd, reader->input->data + had, PIPE_CHUNK);
		g_byte_array_set_size(
			reader->input, had + (got > 0 ? (guint)got : 0));
		if (got == 0 || (got < 0 && errno != EINTR))
			return FALSE;
	}
	return TRUE;
}

/* The bytes of the next record, borrowed until the next call; NULL if the
 * child is gone. */
static const char *
take_record(ArchiveReader *reader, PipeHeader *header)
{
	const guint8 *bytes;

	if (!fill(reader, sizeof *header))
		return NULL;
	memcpy(header, reader->input->data + reader->taken, sizeof *header);
	if (!fill(reader, sizeof *header + header->length))
		return NULL;
	bytes = reader->input->data + reader->taken + sizeof *header;
	reader->taken += sizeof *header + header->length;
	return (const char *)bytes;
}

static char *
take_text(const char **from)
{
	char *text = g_strdup(*from);

	*from += strlen(*from) + 1;
	return text;
}

static ArchiveMessage *
take_message(const char *bytes, gsize length)
{
	ArchiveMessage *message = g_new0(ArchiveMessage, 1);
	g_autoptr(GPtrArray) tags = g_ptr_array_new();
	const char *from = bytes + sizeof message->date;

	memcpy(&message->date, bytes, sizeof message->date);
	message->id = take_text(&from);
	message->thread = take_text(&from);
	message->file = take_text(&from);
	message->folder = take_text(&from);
	message->from = take_text(&from);
	message->subject = take_text(&from);
	while (from < bytes + length)
		g_ptr_array_add(tags, take_text(&from));
	g_ptr_array_add(tags, NULL);
	message->tags = (char **)g_ptr_array_steal(tags, NULL);
	return message;
}

typedef struct {
	GPtrArray *kept; /* of ArchiveMessage */
	ArchiveVisit visit;
	gpointer data;
	gboolean goes_on, was_visited;
} Delivery;

static void
deliver(Delivery *delivery)
{
	for (guint i = 0; i < delivery->kept->len && delivery->goes_on; i++) {
		delivery->was_visited = TRUE;
		delivery->goes_on = delivery->visit(
			delivery->kept->pdata[i], delivery->data);
	}
	g_ptr_array_set_size(delivery->kept, 0);
}

/* ANSWER_LEFT: the visitor has seen enough before all was found. */
typedef enum { ANSWER_DONE, ANSWER_LEFT, ANSWER_ERROR, ANSWER_GONE } Answer;

static Answer
take_answer(ArchiveReader *reader, Delivery *delivery, GError **error)
{
	PipeHeader header;
	const char *bytes;
	gint32 code;

	while ((bytes = take_record(reader, &header))) {
		if (header.type == RECORD_DONE)
			return ANSWER_DONE;
		if (header.type == RECORD_ERROR) {
			memcpy(&code, bytes, sizeof code);
			g_set_error(error, ARCHIVE_ERROR, code, "%s",
				bytes + sizeof code);
			return ANSWER_ERROR;
		}
		g_ptr_array_add(
			delivery->kept, take_message(bytes, header.length));
		if (delivery->kept->len >= KEPT_MAX)
			deliver(delivery);
		if (!delivery->goes_on)
			return ANSWER_LEFT;
	}
	return ANSWER_GONE;
}

static gboolean
fail_changed(GError **error)
{
	g_set_error(error, ARCHIVE_ERROR, ARCHIVE_ERROR_CHANGED,
		"mail archive: it changed while it was read: try again");
	return FALSE;
}

/* What the reader found for another query before QUERY is kept for later; where
 * that fails, it is asked again. */
static void
stash_answer(Archive *archive, const char *query)
{
	g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);
	PipeHeader header;
	const char *bytes;

	if (!archive->ahead || archive->stash ||
		g_str_equal(archive->ahead, query))
		return;
	while ((bytes = take_record(archive->reader, &header)) &&
		header.type == RECORD_MESSAGE)
		g_ptr_array_add(kept, take_message(bytes, header.length));
	if (bytes && header.type == RECORD_DONE)
		archive->stash = g_steal_pointer(&kept);
	else
		g_clear_pointer(&archive->ahead, g_free);
}

/* Whether the reader works on QUERY already. */
static gboolean
was_asked(Archive *archive, const char *query)
{
	gboolean is_it =
		!archive->stash && g_strcmp0(archive->ahead, query) == 0;

	if (is_it)
		g_clear_pointer(&archive->ahead, g_free);
	return is_it;
}

/* One attempt; *AGAIN tells that another one may help. */
static gboolean
search_once(Archive *archive, const char *query, Delivery *delivery,
	gboolean *again, GError **error)
{
	g_autoptr(GError) reason = NULL;
	stash_answer(archive, query);
	Answer answer =
		was_asked(archive, query) || ask(archive->reader, query)
			? take_answer(archive->reader, delivery, &reason)
			: ANSWER_GONE;

	*again = FALSE;
	if (answer == ANSWER_DONE)
		deliver(delivery);
	/* What else it finds nobody will read. */
	if (answer == ANSWER_LEFT)
		archive_reader_stop(archive);
	if (answer == ANSWER_DONE || answer == ANSWER_LEFT)
		return TRUE;
	*again =
		!delivery->was_visited &&
		(answer == ANSWER_GONE || g_error_matches(reason, ARCHIVE_ERROR,
						  ARCHIVE_ERROR_CHANGED));
	archive_reader_stop(archive);
	if (answer == ANSWER_GONE)
		return fail_changed(error);
	g_propagate_error(error, g_steal_pointer(&reason));
	return FALSE;
}

/* QUERY with its kind in front. */
static gboolean
search(Archive *archive, const char *query, ArchiveVisit visit, gpointer data,
	GError **error)
{
	g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func(
		(GDestroyNotify)archive_message_free);
	Delivery delivery = { kept, visit, data, TRUE, FALSE };

	if (archive->stash && g_str_equal(archive->ahead, query)) {
		g_ptr_array_extend_and_steal(
			kept, g_steal_pointer(&archive->stash));
		g_clear_pointer(&archive->ahead, g_free);
		deliver(&delivery);
		return TRUE;
	}
	for (int attempt = 1;; attempt++) {
		g_autoptr(GError) reason = NULL;
		gboolean again = FALSE;

		if (!archive->reader && archive->is_steady)
			return fail_changed(error);
		if (!archive->reader && !start(archive, attempt > 1, error))
			return FALSE;
		g_ptr_array_set_size(kept, 0);
		if (search_once(archive, query, &delivery, &again, &reason))
			return TRUE;
		if (!again || archive->is_steady || attempt == ATTEMPTS) {
			g_propagate_error(error, g_steal_pointer(&reason));
			return FALSE;
		}
	}
}

gboolean
archive_search(Archive *archive, const char *query, ArchiveVisit visit,
	gpointer data, GError **error)
{
	g_autofree char *all = g_strdup_printf("%c%s", FIELDS_ALL, query);

	return search(archive, all, visit, data, error);
}

gboolean
archive_search_subjects(Archive *archive, const char *query, ArchiveVisit visit,
	gpointer data, GError **error)
{
	g_autofree char *subjects =
		g_strdup_printf("%c%s", FIELDS_SUBJECT, query);

	return search(archive, subjects, visit, data, error);
}

static void
search_ahead(Archive *archive, ArchiveFields fields, const char *query)
{
	g_autofree char *whole = g_strdup_printf("%c%s", fields, query);

	archive_be_ready(archive);
	if (archive->reader && !archive->ahead && ask(archive->reader, whole))
		archive->ahead = g_steal_pointer(&whole);
}

void
archive_search_ahead(Archive *archive, const char *query)
{
	search_ahead(archive, FIELDS_ALL, query);
}

void
archive_threads_ahead(Archive *archive, const char *query)
{
	search_ahead(archive, FIELDS_THREAD, query);
}

void
archive_subjects_ahead(Archive *archive, const char *query)
{
	search_ahead(archive, FIELDS_SUBJECT, query);
}

gboolean
archive_search_dates(Archive *archive, const char *query, ArchiveVisit visit,
	gpointer data, GError **error)
{
	g_autofree char *dates = g_strdup_printf("%c%s", FIELDS_DATE, query);

	return search(archive, dates, visit, data, error);
}

static gboolean
add_thread(const ArchiveMessage *message, gpointer data)
{
	g_hash_table_add(data, g_strdup(message->thread));
	return TRUE;
}

gboolean
archive_search_threads(Archive *archive, const char *query, GHashTable *threads,
	GError **error)
{
	g_autofree char *each = g_strdup_printf("%c%s", FIELDS_THREAD, query);

	return search(archive, each, add_thread, threads, error);
}
