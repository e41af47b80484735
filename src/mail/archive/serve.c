/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The process that searches: see archive/pipe.h.
 */
#include "mail/archive/pipe.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "mail/archive/private.h"

gboolean
archive_pipe_write(int fd, const void *bytes, gsize length)
{
	const char *from = bytes;

	while (length > 0) {
		ssize_t done = send(fd, from, length, MSG_NOSIGNAL);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return FALSE;
		from += done;
		length -= (gsize)done;
	}
	return TRUE;
}

typedef struct {
	int fd;
	GByteArray *output;
	GHashTable *threads; /* that were told; NULL: they need not differ */
	gboolean is_broken;
} Server;

static void
flush(Server *server)
{
	if (!archive_pipe_write(
		    server->fd, server->output->data, server->output->len))
		server->is_broken = TRUE;
	g_byte_array_set_size(server->output, 0);
}

static void
put_text(GByteArray *record, const char *text)
{
	const char *there = text ? text : "";

	g_byte_array_append(
		record, (const guint8 *)there, (guint)strlen(there) + 1);
}

static void
put_record(Server *server, PipeType type, const GByteArray *record)
{
	PipeHeader header = { type, record ? record->len : 0 };

	g_byte_array_append(
		server->output, (const guint8 *)&header, sizeof header);
	if (record)
		g_byte_array_append(server->output, record->data, record->len);
	if (server->output->len >= PIPE_CHUNK)
		flush(server);
}

static gboolean
put_message(const ArchiveMessage *message, gpointer data)
{
	Server *server = data;
	g_autoptr(GByteArray) record = NULL;

	if (server->threads &&
		!g_hash_table_add(server->threads, g_strdup(message->thread)))
		return TRUE;
	record = g_byte_array_new();
	g_byte_array_append(
		record, (const guint8 *)&message->date, sizeof message->date);
	put_text(record, message->id);
	put_text(record, message->thread);
	put_text(record, message->file);
	put_text(record, message->folder);
	put_text(record, message->from);
	put_text(record, message->subject);
	for (char **tag = message->tags; tag && *tag; tag++)
		put_text(record, *tag);
	put_record(server, RECORD_MESSAGE, record);
	return !server->is_broken;
}

static void
put_error(Server *server, const GError *error)
{
	g_autoptr(GByteArray) record = g_byte_array_new();
	gint32 code = error->code;

	g_byte_array_append(record, (const guint8 *)&code, sizeof code);
	put_text(record, error->message);
	put_record(server, RECORD_ERROR, record);
}

static gboolean
read_all(int fd, void *bytes, gsize length)
{
	char *to = bytes;

	while (length > 0) {
		ssize_t got = read(fd, to, length);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return FALSE;
		to += got;
		length -= (gsize)got;
	}
	return TRUE;
}

static char *
receive_query(int fd)
{
	guint32 length;
	g_autofree char *query = NULL;

	if (!read_all(fd, &length, sizeof length))
		return NULL;
	query = g_malloc0((gsize)length + 1);
	return read_all(fd, query, length) ? g_steal_pointer(&query) : NULL;
}

static void
answer(Archive *archive, Server *server, const char *query)
{
	g_autoptr(GError) error = NULL;

	if (query[0] == FIELDS_THREAD)
		server->threads = g_hash_table_new_full(
			g_str_hash, g_str_equal, g_free, NULL);
	if (archive_search_here(
		    archive, query + 1, query[0], put_message, server, &error))
		put_record(server, RECORD_DONE, NULL);
	else
		put_error(server, error);
	flush(server);
	g_clear_pointer(&server->threads, g_hash_table_unref);
}

/* Until the parent is gone. */
static void
serve(Archive *archive, int fd)
{
	Server server = { fd, g_byte_array_new(), NULL, FALSE };
	char *query;

	while (!server.is_broken && (query = receive_query(fd))) {
		answer(archive, &server, query);
		g_free(query);
	}
}

/* What libstdc++ says of an exception is not for the user, who will hear from
 * the parent; keys that end the parent end it by the closed socket. */
void
archive_serve(Archive *archive, int fd, gboolean is_again)
{
	int silence = open("/dev/null", O_WRONLY);

	if (silence >= 0)
		dup2(silence, STDERR_FILENO);
	signal(SIGINT, SIG_IGN);
	signal(SIGABRT, SIG_DFL);
	if (!is_again || !notmuch_database_reopen(
				 archive->db, NOTMUCH_DATABASE_MODE_READ_ONLY))
		serve(archive, fd);
	_exit(0);
}
