/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sense/words/found.h"

/* Is there a {not} near the spots from START to END, in their clause? */
static gboolean
is_negated_around(
	const Words *words, const Spots *spots, guint32 start, guint32 end)
{
	guint32 before = words->negation_before;
	guint32 after = words->negation_after;

	for (guint32 i = start; i > 0 && start - i < before; i--) {
		const Spot *spot = &spots->at[i - 1];

		if (spot->clause != spots->at[start].clause ||
			!spots_joined(spots, i - 1, start))
			break;
		if (spot->is_not)
			return TRUE;
	}
	for (guint32 i = end; i - end < after; i++) {
		if (!spots_joined(spots, end - 1, i) ||
			spots->at[i].clause != spots->at[end - 1].clause)
			break;
		if (spots->at[i].is_not)
			return TRUE;
	}
	return FALSE;
}

/* Does FOUND count, by what its group says of negation? */
static gboolean
is_wanted(const Words *words, const Found *found)
{
	const Group *group = &g_array_index(words->groups, Group, found->group);

	return group->negated == NEGATED_ANY ||
	       found->is_negated == (group->negated == NEGATED_ONLY);
}

/* Does ONE share a spot with the COUNT parts before it? */
static gboolean
is_taken(const Found *one, const Found *const *parts, guint count)
{
	for (guint i = 0; i < count; i++)
		if (one->start < parts[i]->end && one->end > parts[i]->start)
			return TRUE;
	return FALSE;
}

/* The first PART of JOINED's join in its sentence that stands apart from the
 * parts before; NULL if there is none. */
static const Found *
find_part(const Spots *spots, const GArray *found, const Found *joined,
	const Found *const *parts, guint part)
{
	guint32 sentence = spots->at[joined->start].sentence;

	for (guint i = 0; i < found->len; i++) {
		const Found *one = &g_array_index(found, Found, i);

		if (one->join == joined->join && one->part == part &&
			spots->at[one->start].sentence == sentence &&
			!is_taken(one, parts, part))
			return one;
	}
	return NULL;
}

/* Completes JOINED, the first part of a join, with the other parts. */
static gboolean
join_parts(const Words *words, const Spots *spots, const GArray *found,
	Found *joined)
{
	guint count = words->flat.joins[joined->join];
	const Found *parts[MOST_PARTS];
	const Found first = *joined;

	parts[0] = &first;
	for (guint i = 1; i < count; i++) {
		parts[i] = find_part(spots, found, joined, parts, i);
		if (!parts[i])
			return FALSE;
		joined->start = MIN(joined->start, parts[i]->start);
		joined->end = MAX(joined->end, parts[i]->end);
	}
	return TRUE;
}

static void
add_match(
	const Words *words, const Spots *spots, const Found *found, GArray *out)
{
	const Group *group = &g_array_index(words->groups, Group, found->group);
	const Spot *first = &spots->at[found->start];
	const Spot *last = &spots->at[found->end - 1];
	WordsMatch match = { .group = found->group,
		.text = first->text,
		.first_token = first->token_index,
		.last_token = last->token_index,
		.places = first->places,
		.is_negated = found->is_negated };

	if (match.places & group->places)
		g_array_append_val(out, match);
}

GArray *
found_matches(const Words *words, const Spots *spots, GArray *found)
{
	GArray *matches =
		g_array_sized_new(FALSE, FALSE, sizeof(WordsMatch), found->len);
	guint kept = 0;

	for (guint i = 0; i < found->len; i++) {
		Found *one = &g_array_index(found, Found, i);

		one->is_negated =
			one->is_negated ||
			is_negated_around(words, spots, one->start, one->end);
		if (is_wanted(words, one))
			g_array_index(found, Found, kept++) = *one;
	}
	g_array_set_size(found, kept);
	for (guint i = 0; i < found->len; i++) {
		Found one = g_array_index(found, Found, i);

		if (one.join == NOTHING ||
			(one.part == 0 &&
				join_parts(words, spots, found, &one)))
			add_match(words, spots, &one, matches);
	}
	return matches;
}
