/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tale: correspondences told in short lines, for the tests of the walk.
 *
 *   "day 0 me quote; day 3 buyer putoff until=10; day 12 me chase"
 *
 * A letter is `day N[@HOUR] WHO WHAT [option..]`. Day 0 is Monday 2 March
 * 2026, hours are UTC, 10 unless said. WHO: me, me2 (another account), mate (a
 * colleague not listed as ours), buyer, boss (buyer's company), agent, friend
 * (at other companies), sister (another domain of the agent's house), alias (the buyer's freemail address), daemon. WHAT of
 * ours: quote, payment, chase, question, sample, letter; of theirs a word of
 * `says`, "nothing" (no finding) or a role: absence, bounce, delayed, receipt,
 * auto, calendar, bulk. Several with "+": quote+chase.
 *
 * Options: id=x, to=a,b cc=a bcc=a replyto=a, in=THREAD (else "t"), re=ID (In-Reply-To), s=Subject
 * (_ is a space), n=NUMBER, sum=100, payby=DAY, until=DAY, span=DAY-DAY, back=DAY,
 * sub=agent (substitute), fails=a,b, about=ID (the letter that bounced),
 * cites=ID (quotes its words), answers=WHO (quotes a letter of WHO that is not
 * told), text=own_words, tag=..., file, junk, tz=HOURS, lang=LL, at=DAY (its Date
 * header says so), chat (speaks of no paper), revised (a new version), thanks-order, thanks-money, withdrawn, promise (we
 * are to do something), score=1 (how sure the ask is), topic=word,word
 * (what the subject is about), paper=word (that it names), forward, sealed (encrypted), empty (no own words).
 *
 * What is expected of a tale is told in tale_check.h.
 */
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cases/case.h"

#define TALE_BASE 20514 /* 2026-03-02 as a Day */

typedef struct {
	const char *name;    /* what is told */
	const char *letters; /* parted by ";" */
	int now;	     /* day, at noon */
	const char *expected;
} Tale;

static inline const char *
tale_address(const char *who)
{
	static const struct {
		const char *who, *address;
	} people[] = {
		{ "me", "anna@ours.example" },
		{ "me2", "anna@second.example" },
		{ "mate", "mate@ours.example" },
		{ "buyer", "buyer@acme.example" },
		{ "boss", "boss@acme.example" },
		{ "clerk", "clerk@mail.acme.example" },
		{ "agent", "agent@studio.example" },
		{ "sister", "sister@studiogroup.example" },
		{ "friend", "friend@third.example" },
		{ "alias", "buyer.at.home@freemail.example" },
		{ "neighbour", "neighbour@freemail.example" },
		{ "daemon", "mailer-daemon@ours.example" },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(people); i++)
		if (strcmp(people[i].who, who) == 0)
			return people[i].address;
	g_error("tale: nobody is called \"%s\"", who);
}

static inline gboolean
tale_is_ours(const char *who)
{
	return strcmp(who, "me") == 0 || strcmp(who, "me2") == 0;
}

static inline void
tale_add_people(GPtrArray *mailboxes, const char *list)
{
	g_auto(GStrv) names = g_strsplit(list, ",", -1);
	for (guint i = 0; names[i]; i++)
		g_ptr_array_add(mailboxes,
			mailbox_new(names[i], tale_address(names[i])));
}

/* Own words that no other letter has, the same in every run. */
static inline char *
tale_words(guint seed)
{
	GString *text = g_string_new("Dear all, ");
	for (guint i = 0; i < 30; i++) {
		guint32 value = (seed * 2654435761u) ^ (i * 40503u + 7);
		value *= 2246822519u;
		g_string_append_printf(text, "%c%c%c%c ", 'a' + value % 26,
			'a' + value / 26 % 26, 'a' + value / 676 % 26,
			'a' + value / 17576 % 26);
	}
	return g_string_free(text, FALSE);
}

static inline gint64
tale_time(double day, double hour)
{
	return (gint64)((TALE_BASE + day) * 86400 + hour * 3600);
}

static inline Letter *
tale_letter_new(guint index)
{
	Letter *letter = letter_read_bytes("\n", 1, NULL);
	letter->date = 0;
	letter->has_date = TRUE;
	g_free(letter->id);
	letter->id = g_strdup_printf("%u", index);
	g_free(letter->own);
	letter->own = tale_words(index);
	g_free(letter->subject);
	letter->subject = g_strdup("Chairs");
	return letter;
}

/* WHAT of a line, into FINDINGS. */
static inline void
tale_what(Findings *findings, const char *what)
{
	static const struct {
		const char *name;
		Role role;
	} roles[] = {
		{ "absence", ROLE_OUT_OF_OFFICE },
		{ "bounce", ROLE_BOUNCE },
		{ "delayed", ROLE_DELAYED },
		{ "receipt", ROLE_RECEIPT },
		{ "auto", ROLE_AUTO_REPLY },
		{ "calendar", ROLE_CALENDAR },
		{ "bulk", ROLE_BULK },
	};
	for (gsize i = 0; i < G_N_ELEMENTS(roles); i++) {
		if (strcmp(what, roles[i].name) == 0) {
			findings->role = roles[i].role;
			return;
		}
	}
	if (strcmp(what, "nothing") == 0 || strcmp(what, "letter") == 0)
		return;
	if (findings->is_ours) {
		Ask *ask = ask_new(what, 2.0);
		g_ptr_array_add(ask->evidence, evidence_new(what, "body"));
		g_ptr_array_add(findings->asks, ask);
		return;
	}
	int says = says_from_name(what);
	if (says < 0)
		g_error("tale: nobody says \"%s\"", what);
	Say *say = say_new((Says)says, 2.0);
	say->when.first = say->when.last = DAY_NONE;
	g_ptr_array_add(say->evidence, evidence_new(what, "body"));
	g_ptr_array_add(findings->says, say);
}

static inline void
tale_set(char **field, const char *value)
{
	g_free(*field);
	*field = g_strdup(value);
	g_strdelimit(*field, "_", ' ');
}

static inline CaseLetter *
tale_find(const GPtrArray *letters, const char *id)
{
	for (guint i = 0; i < letters->len; i++) {
		CaseLetter *letter = g_ptr_array_index(letters, i);
		if (strcmp(letter->letter->id, id) == 0)
			return letter;
	}
	g_error("tale: no letter \"%s\" so far", id);
}

static inline void
tale_say_when(Findings *findings, const char *value)
{
	int first = 0, last = 0;
	int n = sscanf(value, "%d-%d", &first, &last);
	if (!findings->says->len)
		g_error("tale: until= needs something that is said");
	Say *say = g_ptr_array_index(findings->says, 0);
	say->when.first = TALE_BASE + first;
	say->when.last = TALE_BASE + (n == 2 ? last : first);
	say->when.text = g_strdup(value);
}

static inline gboolean
tale_option_letter(CaseLetter *told, const GPtrArray *letters, const char *key,
	const char *value)
{
	Letter *letter = told->letter;
	if (strcmp(key, "id") == 0) {
		tale_set(&letter->id, value);
	} else if (strcmp(key, "to") == 0) {
		g_ptr_array_set_size(letter->to, 0);
		tale_add_people(letter->to, value);
	} else if (strcmp(key, "cc") == 0) {
		tale_add_people(letter->cc, value);
	} else if (strcmp(key, "bcc") == 0) {
		tale_add_people(letter->bcc, value);
	} else if (strcmp(key, "replyto") == 0) {
		tale_add_people(letter->reply_to, value);
	} else if (strcmp(key, "re") == 0) {
		CaseLetter *parent = tale_find(letters, value);
		letter->in_reply_to = g_strdup(value);
		for (guint i = 0; i < parent->letter->references->len; i++)
			g_ptr_array_add(letter->references,
				g_strdup(g_ptr_array_index(
					parent->letter->references, i)));
		g_ptr_array_add(letter->references, g_strdup(value));
	} else if (strcmp(key, "s") == 0) {
		tale_set(&letter->subject, value);
	} else if (strcmp(key, "text") == 0) {
		tale_set(&letter->own, value);
	} else if (strcmp(key, "cites") == 0) {
		g_free(letter->quoted);
		letter->quoted = g_strdelimit(
			g_strdup(tale_find(letters, value)->letter->own), " ",
			'\n');
	} else if (strcmp(key, "answers") == 0) {
		g_autofree char *words = tale_words(letters->len + 9000);
		g_free(letter->quoted);
		letter->quoted = g_strdup_printf("On 1 March %s wrote:\n> %s",
			tale_address(value), words);
	} else if (strcmp(key, "at") == 0) {
		letter->date = tale_time(g_ascii_strtod(value, NULL), 10);
	} else if (strcmp(key, "tz") == 0) {
		letter->offset = atoi(value) * 3600;
	} else {
		return FALSE;
	}
	return TRUE;
}

static inline gboolean
tale_option_findings(Findings *findings, const char *key, const char *value)
{
	if (strcmp(key, "n") == 0) {
		findings->reference = g_strdup(value);
		g_ptr_array_add(findings->references, g_strdup(value));
	} else if (strcmp(key, "score") == 0) {
		((Ask *)g_ptr_array_index(findings->asks, 0))->score =
			g_ascii_strtod(value, NULL);
	} else if (strcmp(key, "topic") == 0) {
		g_auto(GStrv) words = g_strsplit(value, ",", -1);
		for (guint i = 0; words[i]; i++)
			g_ptr_array_add(findings->topic, g_strdup(words[i]));
	} else if (strcmp(key, "paper") == 0) {
		g_ptr_array_add(findings->papers, g_strdup(value));
	} else if (strcmp(key, "payby") == 0) {
		findings->pay_by = TALE_BASE + atoi(value);
	} else if (strcmp(key, "sum") == 0) {
		findings->has_amount = TRUE;
		findings->amount = (Money){ (gint64)atoi(value) * 100, "EUR" };
		Amount *amount = g_new0(Amount, 1);
		*amount = (Amount){ findings->amount, g_strdup(value) };
		g_ptr_array_add(findings->amounts, amount);
	} else if (strcmp(key, "until") == 0 || strcmp(key, "span") == 0) {
		tale_say_when(findings, value);
	} else if (strcmp(key, "back") == 0) {
		findings->back = TALE_BASE + atoi(value);
	} else if (strcmp(key, "sub") == 0) {
		g_ptr_array_add(findings->substitutes,
			contact_new(value, tale_address(value), NULL));
	} else if (strcmp(key, "fails") == 0) {
		g_auto(GStrv) names = g_strsplit(value, ",", -1);
		for (guint i = 0; names[i]; i++)
			g_ptr_array_add(findings->failed,
				failure_new(tale_address(names[i]), "5.1.1",
					"failed"));
	} else if (strcmp(key, "about") == 0) {
		findings->original_id = g_strdup(value);
	} else if (strcmp(key, "lang") == 0) {
		g_strlcpy(findings->language, value, 4);
	} else {
		return FALSE;
	}
	return TRUE;
}

static inline gboolean
tale_flag(CaseLetter *told, const char *flag)
{
	Letter *letter = told->letter;
	if (strcmp(flag, "junk") == 0) {
		told->is_junk = TRUE;
		tale_set(&told->folder, "Spam");
	} else if (strcmp(flag, "chat") == 0) {
		told->findings->names_paper = FALSE;
	} else if (strcmp(flag, "revised") == 0) {
		told->findings->is_revision = TRUE;
	} else if (strcmp(flag, "renewed") == 0) {
		told->findings->is_revision = TRUE;
		g_ptr_array_add(told->findings->renewals, ask_new("quote", 1));
	} else if (strcmp(flag, "promise") == 0) {
		told->findings->is_promise = TRUE;
	} else if (strcmp(flag, "withdrawn") == 0) {
		told->findings->is_withdrawal = TRUE;
	} else if (strcmp(flag, "thanks-order") == 0) {
		told->findings->confirms_order = TRUE;
	} else if (strcmp(flag, "thanks-money") == 0) {
		told->findings->confirms_money = TRUE;
	} else if (strcmp(flag, "file") == 0) {
		Attachment *file = g_new0(Attachment, 1);
		file->name = g_strdup("quote.pdf");
		file->type = g_strdup("application/pdf");
		g_ptr_array_add(letter->attachments, file);
	} else if (strcmp(flag, "forward") == 0) {
		letter->is_forward = TRUE;
	} else if (strcmp(flag, "sealed") == 0) {
		letter->is_encrypted = TRUE;
		tale_set(&letter->own, "");
	} else if (strcmp(flag, "empty") == 0) {
		tale_set(&letter->own, "");
	} else {
		return FALSE;
	}
	return TRUE;
}

static inline void
tale_option(CaseLetter *told, const GPtrArray *letters, const char *option,
	GStrvBuilder *tags)
{
	const char *is = strchr(option, '=');
	if (!is) {
		if (!tale_flag(told, option))
			g_error("tale: what is \"%s\"?", option);
		return;
	}
	g_autofree char *key = g_strndup(option, (gsize)(is - option));
	if (strcmp(key, "in") == 0)
		tale_set(&told->thread, is + 1);
	else if (strcmp(key, "tag") == 0)
		g_strv_builder_add(tags, is + 1);
	else if (!tale_option_letter(told, letters, key, is + 1) &&
		 !tale_option_findings(told->findings, key, is + 1))
		g_error("tale: what is \"%s\"?", option);
}

static inline CaseLetter *
tale_line(const GPtrArray *letters, const char *line)
{
	g_auto(GStrv) words = g_strsplit(line, " ", -1);
	g_assert_cmpint(g_strv_length(words), >=, 4);
	g_assert_cmpstr(words[0], ==, "day");
	double day = 0, hour = 10;
	sscanf(words[1], "%lf@%lf", &day, &hour);
	CaseLetter *told = g_new0(CaseLetter, 1);
	told->letter = tale_letter_new(letters->len + 1);
	told->letter->date = tale_time(day, hour);
	told->findings = findings_new();
	told->findings->is_ours = tale_is_ours(words[2]);
	told->thread = g_strdup("t");
	told->folder = g_strdup("INBOX");
	mailbox_free(told->letter->from);
	told->letter->from = mailbox_new(words[2], tale_address(words[2]));
	tale_add_people(told->letter->to,
		told->findings->is_ours || strcmp(words[2], "mate") == 0
			? "buyer"
			: "me");
	g_auto(GStrv) whats = g_strsplit(words[3], "+", -1);
	for (guint i = 0; whats[i]; i++)
		tale_what(told->findings, whats[i]);
	g_autoptr(GStrvBuilder) tags = g_strv_builder_new();
	for (guint i = 4; words[i]; i++)
		if (*words[i])
			tale_option(told, letters, words[i], tags);
	told->tags = g_strv_builder_end(tags);
	told->marks = marks_read((const char *const *)told->tags);
	g_free(told->letter->subject_base);
	const char *subject = told->letter->subject;
	told->letter->subject_base = g_strdup(
		g_str_has_prefix(subject, "Re: ") ? subject + 4 : subject);
	g_free(told->letter->text);
	told->letter->text = g_strconcat(
		told->letter->own, "\n", told->letter->quoted, NULL);
	return told;
}

static inline GPtrArray *
tale_letters(const char *text)
{
	GPtrArray *letters = g_ptr_array_new_with_free_func(
		(GDestroyNotify)case_letter_free);
	g_auto(GStrv) lines = g_strsplit(text, ";", -1);
	for (guint i = 0; lines[i]; i++) {
		g_strstrip(lines[i]);
		if (*lines[i])
			g_ptr_array_add(letters, tale_line(letters, lines[i]));
	}
	return letters;
}
