/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shipped: tests that read letters with the words and rules that owed ships. */
#pragma once

#include <glib.h>
#include <string.h>

#include "rules/rules.h"
#include "sense/sense.h"

static Rules *rules;

/* Runs the tests that were added, with `rules` loaded; a mistake in what is
 * shipped ends them. */
static int
run_shipped(void)
{
	g_autoptr(GPtrArray) mistakes = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) error = NULL;
	rules = rules_load("lua", NULL, mistakes, &error);
	g_assert_no_error(error);
	int status = g_test_run();
	for (guint i = 0; i < mistakes->len; i++)
		g_error("%s", (char *)mistakes->pdata[i]);
	rules_free(rules);
	return status;
}

/* What is read in a letter of Monday, 2 March 2026, which is FROM one of them
 * TO the other; HEADERS are lines of its head, each with its end. */
static Findings *
read_between(const char *from, const char *to, const char *headers,
	const char *body, gboolean is_ours)
{
	g_autofree char *text = g_strdup_printf(
		"From: %s\nTo: %s\n"
		"Date: Mon, 02 Mar 2026 10:00:00 +0100\n"
		"Message-ID: <2@client.example>\n%s"
		"Content-Type: text/plain; charset=utf-8\n\n%s\n",
		from, to, headers, body);
	g_autoptr(Letter) letter =
		letter_read_bytes(text, strlen(text), rules_quoting(rules));

	return sense_letter(rules_lexicon(rules), letter, is_ours, NULL);
}

#define SHIPPED_US "Ann <ann@ours.example>"
#define SHIPPED_THEM "Bob <bob@client.example>"

G_GNUC_UNUSED static Findings *
read_theirs(const char *headers, const char *body)
{
	return read_between(SHIPPED_THEM, SHIPPED_US, headers, body, FALSE);
}

G_GNUC_UNUSED static Findings *
read_ours(const char *headers, const char *body)
{
	return read_between(SHIPPED_US, SHIPPED_THEM, headers, body, TRUE);
}
