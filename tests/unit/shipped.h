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

/* What is read in a letter of theirs of Monday, 2 March 2026; HEADERS are lines
 * of its head, each with its end. */
G_GNUC_UNUSED static Findings *
read_theirs(const char *headers, const char *body)
{
	g_autofree char *text = g_strdup_printf(
		"From: Bob <bob@client.example>\nTo: Ann <ann@ours.example>\n"
		"Date: Mon, 02 Mar 2026 10:00:00 +0100\n"
		"Message-ID: <2@client.example>\n%s"
		"Content-Type: text/plain; charset=utf-8\n\n%s\n",
		headers, body);
	g_autoptr(Letter) letter =
		letter_read_bytes(text, strlen(text), rules_quoting(rules));

	return sense_letter(rules_lexicon(rules), letter, FALSE, NULL);
}
