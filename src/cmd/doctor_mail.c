/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cmd/doctor_mail.h"

#include <string.h>

#include "cases/people.h"
#include "ledger/ledger.h"
#include "mail/letter/letter.h"

#define HOUR ((gint64)3600)
#define DAY (24 * HOUR)
/* Letters from a stranger in our own folders, of which this many are no
 * accident. */
#define OFTEN 3
/* Of so many letters of ours the answers are looked at, and so many answers say
 * something. */
#define LETTERS 1000
#define ENOUGH_ANSWERS 10

typedef struct {
	Archive *archive;
	Rules *rules;
	gint64 now;
	DoctorTell tell;
	gpointer data;
} Doctor;

G_GNUC_PRINTF(4, 5)
static void
tell_of(const Doctor *doctor, DoctorLevel level, const char *fix,
	const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_autofree char *text = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	doctor->tell(level, text, fix, doctor->data);
}

/* ---- own addresses ------------------------------------------------------- */

typedef struct {
	char **configured;
	const char *const *me;
	GHashTable *strangers; /* address -> how many letters */
} Senders;

/* The address in a From header as it is indexed; yours. */
static char *
address_of(const char *from)
{
	const char *open = strrchr(from, '<');
	const char *start = open ? open + 1 : from;
	g_autofree char *address = g_strndup(start, strcspn(start, "> \t"));

	return g_utf8_strdown(address, -1);
}

static gboolean
note_sender(const ArchiveMessage *message, gpointer data)
{
	Senders *senders = data;
	g_autofree char *address =
		address_of(message->from ? message->from : "");
	int count = GPOINTER_TO_INT(
		g_hash_table_lookup(senders->strangers, address));

	if (!strchr(address, '@') || people_is_ours(senders->me, address) ||
		people_is_ours(
			(const char *const *)senders->configured, address))
		return TRUE;
	g_hash_table_insert(senders->strangers, g_steal_pointer(&address),
		GINT_TO_POINTER(count + 1));
	return TRUE;
}

/* The stranger with most letters, of those the first; NULL if there is none.
 * Borrowed. */
static const char *
most_frequent(GHashTable *strangers, int *most)
{
	GHashTableIter iter;
	gpointer address, value;
	const char *found = NULL;

	*most = 0;
	g_hash_table_iter_init(&iter, strangers);
	while (g_hash_table_iter_next(&iter, &address, &value)) {
		int count = GPOINTER_TO_INT(value);

		if (count < *most ||
			(count == *most && strcmp(address, found) > 0))
			continue;
		found = address;
		*most = count;
	}
	return found;
}

/* What lies in folders of sent mail was sent by us, whoever it says. */
static const char sent_search[] =
	"tag:sent or folder:/[Ss]ent/ or folder:/[Gg]esend/ or "
	"folder:/[Ii]nviat/ or folder:/[Ee]nvoy/ or folder:/[Ee]nviad/";

/* SEARCH, of the last year alone; yours. */
static char *
of_last_year(const Doctor *doctor, const char *search)
{
	return g_strdup_printf("(%s) and date:@%" G_GINT64_FORMAT
			       "..@%" G_GINT64_FORMAT,
		search, doctor->now - 365 * DAY, doctor->now);
}

static gboolean
look_at_addresses(const Doctor *doctor, GError **error)
{
	char **configured = archive_own_addresses(doctor->archive);
	const char *const *me = rules_me(doctor->rules);
	g_autoptr(GHashTable) strangers =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Senders senders = { configured, me, strangers };

	if (!*configured && !*me) {
		tell_of(doctor, DOCTOR_WRONG,
			"me = { \"you@yours.example\" } in rules.lua",
			"nobody said which addresses are yours");
		return TRUE;
	}
	g_autofree char *query = of_last_year(doctor, sent_search);
	if (!archive_search(
		    doctor->archive, query, note_sender, &senders, error))
		return FALSE;
	int count;
	const char *often = most_frequent(strangers, &count);
	if (count >= OFTEN)
		tell_of(doctor, DOCTOR_WRONG,
			"add it to me in rules.lua, or to other_email of "
			"notmuch",
			"%d letters of the last year in folders of sent mail "
			"are from %s, which is none of your addresses",
			count, often);
	else
		tell_of(doctor, DOCTOR_OK, NULL,
			"your addresses are those that you write from");
	return TRUE;
}

/* ---- how new everything is ----------------------------------------------- */

static char *
age_text(gint64 seconds)
{
	if (seconds < 2 * HOUR)
		return g_strdup_printf(
			"%" G_GINT64_FORMAT " minutes", seconds / 60);
	if (seconds < 2 * DAY)
		return g_strdup_printf(
			"%" G_GINT64_FORMAT " hours", seconds / HOUR);
	return g_strdup_printf("%" G_GINT64_FORMAT " days", seconds / DAY);
}

static gboolean
look_at_scan(const Doctor *doctor, GError **error)
{
	ArchiveJudged judged = archive_judged(doctor->archive);
	g_autofree char *age = age_text(MAX(doctor->now - judged.seen, 0));
	g_autofree char *query = NULL;
	gint64 unjudged;

	if (judged.revision == 0) {
		tell_of(doctor, DOCTOR_WRONG, "owed scan",
			"this archive was never scanned");
		return TRUE;
	}
	query = g_strdup_printf("lastmod:%lu..", judged.revision + 1);
	unjudged = archive_count(doctor->archive, query, error);
	if (unjudged < 0)
		return FALSE;
	if (doctor->now - judged.seen > DAY ||
		(unjudged > 0 && doctor->now - judged.seen > 2 * HOUR))
		tell_of(doctor, DOCTOR_WRONG,
			"owed scan; then see why nothing calls it: the hook, "
			"below",
			"the last scan was %s ago; %" G_GINT64_FORMAT
			" letters came or changed since",
			age, unjudged);
	else
		tell_of(doctor, DOCTOR_OK, NULL, "the last scan was %s ago",
			age);
	return TRUE;
}

static gboolean
note_date(const ArchiveMessage *message, gpointer data)
{
	gint64 *newest = data;

	*newest = MAX(*newest, message->date);
	return TRUE;
}

static gboolean
look_at_mail(const Doctor *doctor, GError **error)
{
	gint64 newest = 0;
	gint64 stale = rules_stale(doctor->rules);
	/* Letters from the future say nothing about how new it is. */
	g_autofree char *query = g_strdup_printf("date:@%" G_GINT64_FORMAT
						 "..@%" G_GINT64_FORMAT,
		doctor->now - 2 * stale - 30 * DAY, doctor->now);

	if (!archive_search(doctor->archive, query, note_date, &newest, error))
		return FALSE;
	if (newest == 0) {
		tell_of(doctor, DOCTOR_WRONG,
			"fetch mail, then notmuch new or owed index",
			"there is no mail of the last month");
		return TRUE;
	}
	g_autofree char *age = age_text(doctor->now - newest);
	if (doctor->now - newest > stale)
		tell_of(doctor, DOCTOR_WRONG,
			"fetch mail, then notmuch new or owed index; stale in "
			"rules.lua says what is old",
			"the newest mail is %s old: the index is stale, or no "
			"mail is fetched",
			age);
	else
		tell_of(doctor, DOCTOR_OK, NULL, "the newest mail is %s old",
			age);
	return TRUE;
}

/* ---- whether both sides are here ------------------------------------------ */

static gboolean
note_file(const ArchiveMessage *message, gpointer data)
{
	GPtrArray *files = data;

	g_ptr_array_add(files, g_strdup(message->file));
	return TRUE;
}

/* Which letter the one in FILE answers (RFC 5322 section 3.6.4); yours. NULL if
 * none, or if the file is gone. */
static char *
answered_by(const char *file)
{
	g_autoptr(Letter) letter = letter_read_file(file, NULL, NULL);

	return letter ? g_strdup(letter->in_reply_to) : NULL;
}

/* Of the newest letters in FILES: how many answer one, and how many one that is
 * not here. */
static gboolean
count_answers(const Doctor *doctor, const GPtrArray *files, int *answers,
	int *missing, GError **error)
{
	guint old = files->len - MIN(files->len, LETTERS);

	*answers = *missing = 0;
	for (guint i = old; i < files->len; i++) {
		g_autofree char *id = answered_by(files->pdata[i]);

		if (!id)
			continue;
		g_autofree char *query = archive_id_query(id);
		gint64 count = archive_count(doctor->archive, query, error);
		if (count < 0)
			return FALSE;
		++*answers;
		*missing += count == 0;
	}
	return TRUE;
}

/* An answer that lies elsewhere looks like silence. */
static gboolean
look_at_answers(const Doctor *doctor, const GPtrArray *files, GError **error)
{
	int answers, missing;

	if (!count_answers(doctor, files, &answers, &missing, error))
		return FALSE;
	if (answers >= ENOUGH_ANSWERS && missing * 5 > answers)
		tell_of(doctor, DOCTOR_LOOK,
			"have notmuch index every folder and account that "
			"mail comes in by, the archived too",
			"%d of your last %d answers answer letters that are "
			"not in this archive: who answers there seems silent",
			missing, answers);
	else
		tell_of(doctor, DOCTOR_OK, NULL,
			"the letters that you answer are in this archive");
	return TRUE;
}

/* What we sent and what came, of the last year. */
static gboolean
look_at_both_sides(const Doctor *doctor, GError **error)
{
	g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);

	if (!*rules_me(doctor->rules) &&
		!*archive_own_addresses(doctor->archive))
		return TRUE; /* told above */
	g_autoptr(Ledger) ledger =
		ledger_new(doctor->archive, doctor->rules, doctor->now, error);
	if (!ledger)
		return FALSE;
	g_autofree char *query =
		of_last_year(doctor, ledger_own_search(ledger));
	if (!archive_search(doctor->archive, query, note_file, files, error))
		return FALSE;
	if (files->len > 0)
		return look_at_answers(doctor, files, error);
	tell_of(doctor, DOCTOR_WRONG,
		"keep what you send in a folder that notmuch indexes (record "
		"of NeoMutt and Mutt), and see that me holds your addresses",
		"no letter of yours of the last year is in this archive: "
		"nothing can be seen to be owed");
	return TRUE;
}

/* ---- tags that searches leave out ---------------------------------------- */

static gboolean
look_at_excluded(const Doctor *doctor, GError **error)
{
	g_auto(GStrv) tags = archive_excluded_tags(doctor->archive);

	for (char **tag = tags; tag && *tag; tag++) {
		g_autofree char *query =
			g_strdup_printf("tag:owed and tag:\"%s\"", *tag);
		g_autofree char *fix = NULL;
		gint64 count = archive_count(doctor->archive, query, error);

		if (count < 0)
			return FALSE;
		if (count == 0)
			continue;
		fix = g_strdup_printf("notmuch tag -%s -- tag:owed and tag:%s; "
				      "or take it out of search.exclude_tags",
			*tag, *tag);
		tell_of(doctor, DOCTOR_LOOK, fix,
			"%" G_GINT64_FORMAT
			" open cases bear the tag %s, which notmuch leaves out "
			"of searches: no mailbox shows them",
			count, *tag);
		return TRUE;
	}
	tell_of(doctor, DOCTOR_OK, NULL,
		"no open case is left out of searches by its tags");
	return TRUE;
}

gboolean
doctor_mail(Archive *archive, Rules *rules, const CmdContext *context,
	DoctorTell tell, gpointer data, GError **error)
{
	Doctor doctor = { archive, rules, context->now, tell, data };

	return look_at_addresses(&doctor, error) &&
	       look_at_both_sides(&doctor, error) &&
	       look_at_mail(&doctor, error) && look_at_scan(&doctor, error) &&
	       look_at_excluded(&doctor, error);
}
