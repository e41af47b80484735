/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Until when a case rests, by the words of theirs. */
#include "cases/walk.h"

Hold
hold_none(void)
{
	return (Hold){ DAY_NONE, DAY_NONE, NULL };
}

/* A span holds until its last working day: who says "next week" means Friday. */
static Day
last_workday(const Workdays *workdays, Day first, Day last)
{
	for (Day day = last; day >= first; day--)
		if (!workdays_is_free(workdays, day))
			return day;
	return last;
}

Hold
hold_by_word(
	const Walk *walk, const NamedDate *when, Day written, const char *why)
{
	const CasePolicy *policy = &walk->policy;
	Day until;
	if (when->last == DAY_NONE || when->last < written)
		until = workdays_after(
			&policy->workdays, written, policy->putoff);
	else if (when->first < when->last)
		until = last_workday(
			&policy->workdays, when->first, when->last);
	else
		until = when->last;
	until = MIN(until, written + policy->cap_days);
	Day resume = workdays_add(&policy->workdays, until + 1, 0);
	return (Hold){ until, resume, why };
}

/* Away until BACK, their first day at work: it is the day after that on which
 * they have time for us. A notice that somebody forgot to switch off holds
 * nothing. */
Hold
hold_by_absence(const Walk *walk, Day back, Day written)
{
	const CasePolicy *policy = &walk->policy;
	if (back != DAY_NONE && back <= written)
		return hold_none();
	Day until = back == DAY_NONE ? workdays_after(&policy->workdays,
					       written, policy->absence)
				     : back + 1;
	until = MIN(until, written + policy->cap_days);
	Day resume = workdays_add(&policy->workdays, until, 0);
	return (Hold){ until, resume, "out of office" };
}

Hold
hold_longer(Hold a, Hold b)
{
	/* DAY_NONE is the smallest Day. */
	return b.resume > a.resume ? b : a;
}
