/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * generate: a Maildir of any size for measuring, always the same for the same
 * size and seed.
 *
 *	generate DIR MAILS [SEED [DAY]]
 *
 * Threads have four to five letters on average; a quarter of the mail is
 * business of ours (quotes, invoices, what was said to them), a tenth has an
 * attachment, the rest is colleagues, lists and newsletters. All but about
 * two hundred of our asks were answered, whatever the size of the archive.
 * Everything happened before DAY, in seconds since 1970: 2026-06-01 if none is
 * given.
 */
#include <errno.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define OWNER "Ann Example <ann@bench.example>"
#define SPAN (5 * 365 * 86400)
#define OPEN_ASKS 200
#define FOLDER_SIZE 20000

typedef struct {
	const char *dir;
	GRand *rand;
	GPtrArray *words; /* plain vocabulary */
	int written, wanted;
	int companies;
	int open_asks;
	gint64 last_day;
} Generator;

typedef struct {
	char *subject;
	char *root; /* id of the first letter */
	GString *references;
	char *last_text; /* quoted by the next letter */
	char *other;	 /* the person on the other side */
	gint64 date;
	int letters;
} Thread;

static const char *const openings[] = { "quarterly", "shipping", "meeting",
	"report", "server", "travel", "training", "minutes", "garden",
	"maintenance", "brochure", "holiday", "network", "safety", "archive" };

static const char *const inquiries[] = {
	"could you send us your prices for the parts in the drawing?",
	"we need the same as last time. What would it cost this year?",
};

/* Quotes, and an invoice at the end. */
static const char *const asks[] = {
	"please find attached our quotation no. Q-%d for %d units as "
	"discussed. "
	"The total is EUR %d.50 and the offer is valid until 30 June. I look "
	"forward to your decision.",
	"as requested I am sending you our offer %d: %d pieces at a total "
	"price "
	"of EUR %d.00 delivered. Please let me know if you would like to go "
	"ahead.",
	"attached is our invoice no. %d for the %d parts delivered, amount due "
	"EUR %d.00. Please arrange payment within 30 days.",
};

/* What settles a quote. */
static const char *const decisions[] = {
	"thank you for the quotation, we accept it. Please go ahead, the "
	"purchase order follows.",
	"we hereby order as quoted, please find our purchase order attached.",
	"thank you, but we have decided to go with another supplier.",
	"unfortunately your price is too high for us, we have ordered "
	"elsewhere.",
};

/* What settles an invoice. */
static const char *const payments[] = {
	"your invoice has been paid today, many thanks for the delivery.",
	"we have paid your invoice, please confirm that you received the "
	"money.",
};

/* Ours, with the words of an ask, but none. */
static const char *const lookalikes[] = {
	"I will review the list of prices with my colleague next week.",
	"thank you for your offer, we are looking at it.",
	"could you send me your quotation for the new shelves as well?",
};

static const char *
pick(Generator *generator, const char *const *list, guint count)
{
	return list[g_rand_int_range(generator->rand, 0, (gint32)count)];
}

/* Few words are frequent and many are rare, as in real text. */
static const char *
random_word(Generator *generator)
{
	double x = g_rand_double(generator->rand);
	guint index = (guint)(x * x * x * x * (generator->words->len - 1));
	return g_ptr_array_index(generator->words, index);
}

static GPtrArray *
make_words(GRand *rand)
{
	static const char *const parts[] = { "ba", "con", "der", "est", "fi",
		"gra", "hol", "in", "ker", "lo", "mun", "ne", "os", "par",
		"qui", "ra", "sel", "ti", "un", "ver" };
	static const char *const common[] = { "the", "and", "of", "to", "in",
		"that", "was", "for", "with", "this", "they", "from", "which",
		"there", "were", "when", "some", "than", "other", "about",
		"these", "because", "through", "between", "while", "under",
		"water", "house", "people", "morning", "letter", "number",
		"garden", "small" };
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < G_N_ELEMENTS(common); i++)
		g_ptr_array_add(words, g_strdup(common[i]));
	for (int i = 0; i < 8000; i++) {
		GString *word = g_string_new(NULL);
		for (int n = g_rand_int_range(rand, 1, 5); n > 0; n--)
			g_string_append(word, parts[g_rand_int_range(rand, 0,
						      G_N_ELEMENTS(parts))]);
		g_ptr_array_add(words, g_string_free(word, FALSE));
	}
	return words;
}

static void
add_prose(Generator *generator, GString *text, int count)
{
	gsize line = text->len;
	for (int i = 0; i < count; i++) {
		g_string_append(text, random_word(generator));
		if (i % 13 == 12)
			g_string_append_c(text, '.');
		if (text->len - line > 66) {
			g_string_append_c(text, '\n');
			line = text->len;
		} else
			g_string_append_c(text, ' ');
	}
	g_string_append(text, ".\n");
}

static void
add_quoted(GString *text, const char *who, const char *older)
{
	g_string_append_printf(text, "\nOn Monday, %s wrote:\n", who);
	g_auto(GStrv) lines = g_strsplit(older, "\n", 40);
	for (char **line = lines; *line; line++)
		g_string_append_printf(text, "> %s\n", *line);
}

static void
add_attachment(Generator *generator, GString *mail, const char *text)
{
	g_string_append(mail,
		"Content-Type: multipart/mixed; boundary=\"=-x\"\n\n--=-x\n"
		"Content-Type: text/plain; charset=utf-8\n\n");
	g_string_append(mail, text);
	g_string_append_printf(mail,
		"\n--=-x\nContent-Type: application/pdf; name=\"doc-%d.pdf\"\n"
		"Content-Disposition: attachment; filename=\"doc-%d.pdf\"\n"
		"Content-Transfer-Encoding: base64\n\n",
		generator->written, generator->written);
	for (int line = g_rand_int_range(generator->rand, 20, 400); line > 0;
		line--)
		g_string_append(mail, "JVBERi0xLjQKJcfsj6IKNSAwIG9iago8PC9MZW5n"
				      "dGggNiAwIFIvRmlsdGVyIC9GbGF0ZURlY29k\n");
	g_string_append(mail, "--=-x--\n");
}

static gboolean
store(Generator *generator, GString *mail, gboolean is_ours)
{
	g_autofree char *folder = g_strdup_printf("%s/%s.%d/cur",
		generator->dir, is_ours ? ".Sent" : ".In",
		generator->written / FOLDER_SIZE);
	g_autofree char *file =
		g_strdup_printf("%s/%d.bench:2,S", folder, generator->written);
	if (g_mkdir_with_parents(folder, 0700) != 0)
		return FALSE;
	FILE *out = fopen(file, "w");
	if (out == NULL)
		return FALSE;
	gboolean ok = fwrite(mail->str, 1, mail->len, out) == mail->len;
	generator->written++;
	return fclose(out) == 0 && ok;
}

static gboolean
write_letter(Generator *generator, Thread *thread, gboolean is_ours,
	const char *body, gboolean has_attachment)
{
	g_autofree char *id = g_strdup_printf(
		"%d.%d@bench.example", generator->written, thread->letters);
	g_autoptr(GDateTime) date = g_date_time_new_from_unix_utc(thread->date);
	g_autofree char *when =
		g_date_time_format(date, "%a, %d %b %Y %H:%M:%S +0000");
	g_autoptr(GString) mail = g_string_new(NULL);
	g_string_append_printf(mail,
		"From: %s\nTo: %s\nSubject: %s%s\nDate: %s\nMessage-ID: <%s>\n",
		is_ours ? OWNER : thread->other,
		is_ours ? thread->other : OWNER,
		thread->letters > 0 ? "Re: " : "", thread->subject, when, id);
	if (thread->letters > 0)
		g_string_append_printf(mail,
			"In-Reply-To: <%s>\nReferences:%s\n", thread->root,
			thread->references->str);
	g_string_append(mail, "MIME-Version: 1.0\n");

	g_autoptr(GString) text = g_string_new(NULL);
	g_string_append_printf(
		text, "Dear friend,\n\n%s\n\n", body ? body : "");
	add_prose(generator, text, g_rand_int_range(generator->rand, 20, 160));
	g_string_append(text,
		is_ours ? "\nKind regards\nAnn\n" : "\nBest regards\nChris\n");
	g_autofree char *own = g_strdup(text->str);
	if (thread->last_text != NULL)
		add_quoted(text, is_ours ? thread->other : OWNER,
			thread->last_text);
	if (has_attachment)
		add_attachment(generator, mail, text->str);
	else
		g_string_append_printf(mail,
			"Content-Type: text/plain; charset=utf-8\n\n%s",
			text->str);

	g_string_append_printf(thread->references, " <%s>", id);
	if (thread->root == NULL)
		thread->root = g_steal_pointer(&id);
	g_free(thread->last_text);
	thread->last_text = g_steal_pointer(&own);
	thread->letters++;
	thread->date += g_rand_int_range(generator->rand, 3600, 4 * 86400);
	return store(generator, mail, is_ours);
}

static void
thread_start(Generator *generator, Thread *thread)
{
	int company =
		g_rand_int_range(generator->rand, 0, generator->companies);
	thread->subject = g_strdup_printf("%s %s %d",
		pick(generator, openings, G_N_ELEMENTS(openings)),
		random_word(generator),
		g_rand_int_range(generator->rand, 1, 9999));
	thread->other =
		g_strdup_printf("Chris Buyer <chris%d@company%d.example>",
			g_rand_int_range(generator->rand, 0, 3), company);
	thread->references = g_string_new(NULL);
	thread->date = generator->last_day - 60 * 86400 -
		       g_rand_int_range(generator->rand, 0, SPAN);
}

static void
thread_clear(Thread *thread)
{
	g_free(thread->subject);
	g_free(thread->root);
	g_free(thread->last_text);
	g_free(thread->other);
	g_string_free(thread->references, TRUE);
}

/* Their inquiry, our ask, their answer, and some letters after it. */
static gboolean
write_business(Generator *generator, Thread *thread, gboolean stays_open)
{
	const char *form = pick(generator, asks, G_N_ELEMENTS(asks));
	gboolean is_invoice = form == asks[G_N_ELEMENTS(asks) - 1];
	const char *answer =
		is_invoice
			? pick(generator, payments, G_N_ELEMENTS(payments))
			: pick(generator, decisions, G_N_ELEMENTS(decisions));
	g_autofree char *ask = g_strdup_printf(form,
		g_rand_int_range(generator->rand, 1000, 99999),
		g_rand_int_range(generator->rand, 2, 500),
		g_rand_int_range(generator->rand, 100, 90000));
	if (stays_open)
		thread->date = generator->last_day -
			       g_rand_int_range(generator->rand, 1, 40) * 86400;
	if (g_rand_int_range(generator->rand, 0, 3) > 0 &&
		!write_letter(generator, thread, FALSE,
			pick(generator, inquiries, G_N_ELEMENTS(inquiries)),
			FALSE))
		return FALSE;
	if (!write_letter(generator, thread, TRUE, ask,
		    g_rand_int_range(generator->rand, 0, 10) < 4))
		return FALSE;
	if (stays_open)
		return TRUE;
	if (!write_letter(generator, thread, FALSE, answer, FALSE))
		return FALSE;
	for (int more = g_rand_int_range(generator->rand, 0, 5); more > 0;
		more--)
		if (!write_letter(
			    generator, thread, more % 2 != 0, NULL, FALSE))
			return FALSE;
	return TRUE;
}

static gboolean
write_talk(Generator *generator, Thread *thread)
{
	int letters = g_rand_int_range(generator->rand, 1, 9);
	for (int i = 0; i < letters; i++) {
		gboolean is_ours = g_rand_int_range(generator->rand, 0, 4) == 0;
		const char *body = NULL;
		if (is_ours && g_rand_int_range(generator->rand, 0, 3) == 0)
			body = pick(generator, lookalikes,
				G_N_ELEMENTS(lookalikes));
		if (!write_letter(generator, thread, is_ours, body,
			    g_rand_int_range(generator->rand, 0, 20) == 0))
			return FALSE;
	}
	return TRUE;
}

static gboolean
generate(Generator *generator)
{
	int every = MAX(1, generator->wanted / 16 / OPEN_ASKS);
	for (int number = 0; generator->written < generator->wanted; number++) {
		Thread thread = { 0 };
		gboolean is_business = number % 4 == 0;
		gboolean is_open = is_business && (number / 4) % every == 0 &&
				   generator->open_asks < OPEN_ASKS;
		thread_start(generator, &thread);
		gboolean ok = is_business ? write_business(
						    generator, &thread, is_open)
					  : write_talk(generator, &thread);
		generator->open_asks += is_open;
		thread_clear(&thread);
		if (!ok)
			return FALSE;
	}
	return TRUE;
}

int
main(int argc, char **argv)
{
	if (argc < 3 || atoi(argv[2]) <= 0) {
		fprintf(stderr, "usage: generate DIR MAILS [SEED [DAY]]\n");
		return 2;
	}
	Generator generator = { .dir = argv[1], .wanted = atoi(argv[2]) };
	generator.rand =
		g_rand_new_with_seed(argc > 3 ? (guint32)atoi(argv[3]) : 1);
	generator.last_day =
		argc > 4 ? g_ascii_strtoll(argv[4], NULL, 10) : 1780272000;
	generator.words = make_words(generator.rand);
	generator.companies = MAX(10, generator.wanted / 100);
	gboolean ok = generate(&generator);
	if (!ok)
		fprintf(stderr, "generate: %s: %s\n", argv[1],
			g_strerror(errno));
	g_ptr_array_unref(generator.words);
	g_rand_free(generator.rand);
	return ok ? 0 : 1;
}
