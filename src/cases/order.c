/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The letters up to now, in the order in which they answer one another. */
#include "cases/walk.h"

#include <string.h>

#include "base/text.h"
#include "cases/people.h"

#define DEEPEST 64	  /* parents that are followed upwards at once */
#define ZONES (14 * HOUR) /* by which a clock is wrong that tells no zone */
#define QUOTED (60 * 24 * HOUR) /* so old is what is quoted */
#define PARENTS 30		/* of the References of one letter */

const char *
walk_key(Walk *walk, const char *text)
{
	return text && *text ? g_string_chunk_insert_const(walk->keys, text)
			     : NULL;
}

const char *
walk_name(Walk *walk, const char *address)
{
	g_autofree char *name = address ? people_full_name(address) : NULL;
	return walk_key(walk, name);
}

void
node_free(Node *node)
{
	if (!node)
		return;
	g_ptr_array_unref(node->parents);
	g_array_unref(node->others);
	g_ptr_array_unref(node->said);
	g_free(node);
}

Day
node_day(const Node *node)
{
	return day_from_time(node->when, node->letter->letter->offset);
}

static gboolean
is_own(const Walk *walk, const char *address)
{
	return g_hash_table_contains(walk->own, address) ||
	       people_is_ours(walk->policy.me, address);
}

static void
add_house(Walk *walk, const char *address)
{
	const char *house = people_company(address, walk->policy.freemail);
	if (*house && house != address)
		g_hash_table_add(walk->houses, (gpointer)walk_key(walk, house));
}

static void
find_own(Walk *walk, const GPtrArray *letters)
{
	for (guint i = 0; i < letters->len; i++) {
		const CaseLetter *letter = g_ptr_array_index(letters, i);
		const char *from = letter->letter->from->address;
		if (!letter->findings->is_ours || !*from ||
			letter->letter->date > walk->seen)
			continue;
		g_hash_table_add(walk->own, (gpointer)walk_key(walk, from));
		add_house(walk, from);
	}
	for (const char *const *me = walk->policy.me; me && *me; me++)
		add_house(walk, *me);
}

static gboolean
is_house(const Walk *walk, const char *company)
{
	return company && g_hash_table_contains(walk->houses, company);
}

static void
add_others(Walk *walk, Node *node, const GPtrArray *mailboxes, GHashTable *seen)
{
	for (guint i = 0; i < mailboxes->len; i++) {
		const Mailbox *mailbox = g_ptr_array_index(mailboxes, i);
		const char *company =
			walk_key(walk, people_company(mailbox->address,
					       walk->policy.freemail));
		if (!company || is_own(walk, mailbox->address) ||
			is_house(walk, company) ||
			!g_hash_table_add(seen, mailbox->address))
			continue;
		Other other = { mailbox, walk_key(walk, mailbox->address),
			company, walk_name(walk, mailbox->address) };
		g_array_append_val(node->others, other);
	}
}

/* Somebody else at our house, whether or not all of it is listed as ours. */
static gboolean
is_mate(const Walk *walk, const char *sender, const Mailbox *mailbox)
{
	const char *company =
		people_company(mailbox->address, walk->policy.freemail);
	return is_house(walk, company) &&
	       g_strcmp0(sender, mailbox->address) != 0 &&
	       !people_is_named(walk->policy.me, mailbox->address);
}

/* Colleagues stand in To first, and are more than the others there. */
static gboolean
is_to_mates(const Walk *walk, const Node *node, const GPtrArray *to)
{
	guint count = 0;
	for (guint i = 0; i < to->len; i++)
		count += is_mate(walk, node->sender, g_ptr_array_index(to, i));
	return count > node->n_to &&
	       is_mate(walk, node->sender, g_ptr_array_index(to, 0));
}

static const char *
subject_key(Walk *walk, const Letter *letter)
{
	g_autofree char *folded = text_fold(letter->subject_base);
	g_strstrip(folded);
	return strlen(folded) < 2 ? NULL : walk_key(walk, folded);
}

/* The numbers that the writer names: those found, and any that look like one
 * in the subject and the own words. */
static void
find_numbers(Walk *walk, Node *node)
{
	const Findings *findings = node->letter->findings;
	g_autofree char *main = number_fold(findings->reference);
	node->said = g_ptr_array_new();
	node->number = walk_key(walk, main);
	if (node->number)
		g_ptr_array_add(node->said, (gpointer)node->number);
	for (guint i = 0; i < findings->references->len; i++) {
		g_autofree char *number =
			number_fold(g_ptr_array_index(findings->references, i));
		if (number && (node->is_ours || strlen(number) >= 3))
			g_ptr_array_add(
				node->said, (gpointer)walk_key(walk, number));
	}
	if (node->is_ours)
		return;
	const Letter *letter = node->letter->letter;
	g_autofree char *text =
		g_strconcat(letter->subject, " ", letter->own, NULL);
	g_autoptr(GHashTable) words = numbers_in(text);
	GHashTableIter iter;
	gpointer word;
	g_hash_table_iter_init(&iter, words);
	while (g_hash_table_iter_next(&iter, &word, NULL))
		g_ptr_array_add(node->said, (gpointer)walk_key(walk, word));
}

static void
find_parents(Walk *walk, Node *node)
{
	const GPtrArray *ids = node->letter->letter->references;
	guint first = ids->len > PARENTS ? ids->len - PARENTS : 0;
	node->parents = g_ptr_array_new();
	for (guint i = first; i < ids->len; i++)
		g_ptr_array_add(node->parents,
			(gpointer)walk_key(walk, g_ptr_array_index(ids, i)));
}

static void
find_others(Walk *walk, Node *node)
{
	const Letter *letter = node->letter->letter;
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	node->others = g_array_new(FALSE, FALSE, sizeof(Other));
	add_others(walk, node, letter->to, seen);
	node->n_to = node->others->len;
	node->is_to_mates = is_to_mates(walk, node, letter->to);
	add_others(walk, node, letter->cc, seen);
	/* Who is told in secret answers nothing, unless nobody else is told. */
	if (!node->others->len)
		add_others(walk, node, letter->bcc, seen);
}

static Node *
node_new(Walk *walk, const CaseLetter *letter)
{
	Node *node = g_new0(Node, 1);
	const char *from = letter->letter->from->address;
	node->letter = letter;
	node->when = letter->letter->date;
	node->is_ours = letter->findings->is_ours;
	node->id = walk_key(walk, letter->letter->id);
	node->thread = walk_key(walk, letter->thread);
	node->sender = walk_key(walk, from);
	node->company =
		walk_key(walk, people_company(from, walk->policy.freemail));
	node->name = walk_name(walk, from);
	node->is_house = !node->is_ours && is_house(walk, node->company);
	node->subject = subject_key(walk, letter->letter);
	if (!node->is_ours && letter->findings->role != ROLE_LETTER) {
		/* Nothing of all that is asked of a notice. */
		node->parents = g_ptr_array_ref(walk->nothing);
		node->said = g_ptr_array_ref(walk->nothing);
		node->others = g_array_ref(walk->nobody);
		return node;
	}
	find_parents(walk, node);
	find_numbers(walk, node);
	find_others(walk, node);
	return node;
}

static int
compare_dates(gconstpointer a, gconstpointer b)
{
	const Node *left = *(Node *const *)a, *right = *(Node *const *)b;
	if (left->when != right->when)
		return left->when < right->when ? -1 : 1;
	if (left->depth != right->depth)
		return left->depth < right->depth ? -1 : 1;
	if (left->is_ours != right->is_ours)
		return left->is_ours ? -1 : 1;
	return strcmp(left->letter->letter->id, right->letter->letter->id);
}

/* Clocks go wrong: a letter comes after those that it answers, whatever its
 * date. DONE: nodes whose parents were followed, or are being followed. */
static void
follow_parents(Walk *walk, Node *node, GHashTable *done, int depth)
{
	if (depth > DEEPEST || !g_hash_table_add(done, node))
		return;
	const GPtrArray *ids = node->letter->letter->references;
	guint first = ids->len > PARENTS ? ids->len - PARENTS : 0;
	for (guint i = first; i < ids->len; i++) {
		Node *parent = g_hash_table_lookup(
			walk->by_id, g_ptr_array_index(ids, i));
		if (!parent || parent == node)
			continue;
		follow_parents(walk, parent, done, depth + 1);
		node->when = MAX(node->when, parent->when);
		node->depth = MAX(node->depth, parent->depth + 1);
	}
}

gboolean
is_written_to(const Node *ours, const char *address)
{
	for (guint i = 0; i < ours->others->len; i++)
		if (node_other(ours, i)->address == address)
			return TRUE;
	return FALSE;
}

static gboolean
answers_by_quoting(const Node *node, const Node *ours)
{
	return ours->is_ours && is_written_to(ours, node->sender) &&
	       quotes_letter(ours, node);
}

/* What it answers was written before, as it should be. */
static gboolean
answers_earlier(const Walk *walk, const Node *node, guint at)
{
	for (guint i = at; i-- > 0;) {
		const Node *ours = g_ptr_array_index(walk->nodes, i);
		if (node->when - ours->when > QUOTED)
			return FALSE;
		if (answers_by_quoting(node, ours))
			return TRUE;
	}
	return FALSE;
}

/* Where no header says what the letter of theirs at place AT answers, the letter
 * of ours that it quotes does: clocks may differ by a zone. */
static void
follow_quoted(Walk *walk, guint at)
{
	Node *node = g_ptr_array_index(walk->nodes, at);
	const Letter *letter = node->letter->letter;
	if (node->is_ours || letter->references->len || !*letter->quoted)
		return;
	for (guint i = at + 1; i < walk->nodes->len; i++) {
		const Node *ours = g_ptr_array_index(walk->nodes, i);
		if (ours->when - letter->date > ZONES)
			return;
		if (ours->when <= node->when || !answers_by_quoting(node, ours))
			continue;
		if (answers_earlier(walk, node, at))
			return;
		node->when = ours->when;
		node->depth = ours->depth + 1;
	}
}

void
walk_order(Walk *walk, const GPtrArray *letters)
{
	find_own(walk, letters);
	for (guint i = 0; i < letters->len; i++) {
		const CaseLetter *letter = g_ptr_array_index(letters, i);
		char *id = letter->letter->id;
		if (letter->letter->date > walk->seen ||
			(*id && g_hash_table_contains(walk->by_id, id)))
			continue;
		Node *node = node_new(walk, letter);
		g_ptr_array_add(walk->nodes, node);
		if (*id)
			g_hash_table_insert(walk->by_id, id, node);
	}
	g_ptr_array_sort(walk->nodes, compare_dates);
	g_autoptr(GHashTable) done = g_hash_table_new(NULL, NULL);
	for (guint i = 0; i < walk->nodes->len; i++)
		follow_parents(
			walk, g_ptr_array_index(walk->nodes, i), done, 0);
	for (guint i = 0; i < walk->nodes->len; i++)
		follow_quoted(walk, i);
	g_ptr_array_sort(walk->nodes, compare_dates);
}
