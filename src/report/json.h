/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * json: writes one JSON document (RFC 8259), piece by piece, on a stream.
 *
 * Strings stay exactly what they are, yet a document may be looked at in a
 * terminal: controls, bidirectional overrides and zero-width characters leave
 * as \u escapes. Absent facts are absent keys, so the members with a value
 * that may be missing write nothing for it. Errors of the stream stay in it
 * (ferror).
 */
#pragma once

#include <glib.h>
#include <stdio.h>

#include "base/calendar.h"

typedef struct Json Json;

/* OUT is borrowed. */
Json *json_new(FILE *out);
/* The same for a value that will stand DEPTH brackets deep in another. */
Json *json_new_at(FILE *out, int depth);
/* Ends the document, if anything was written, with a line feed. */
void json_free(Json *json);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Json, json_free)

/* Values; within an object after json_key. */
void json_begin_array(Json *json);
void json_end_array(Json *json);
void json_begin_object(Json *json);
void json_end_object(Json *json);
void json_key(Json *json, const char *key);
void json_string(Json *json, const char *text); /* NULL writes null */
void json_number(Json *json, const char *text); /* JSON, as it stands */

/* Members: key and value at once; nothing for NULL, "" and DAY_NONE. */
void json_member_string(Json *json, const char *key, const char *text);
void json_member_int(Json *json, const char *key, gint64 value);
void json_member_bool(Json *json, const char *key, gboolean value);
void json_member_day(Json *json, const char *key, Day day);
/* Nothing for an empty array; each element is a char *. */
void json_member_strings(Json *json, const char *key, const GPtrArray *texts);
