/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk: absence notices, bounces, delays, receipts; and mixed tales. */
#include "tale_check.h"

static const Tale notices[] = {
	/* ---- absence ------------------------------------------------------*/
	{ "an absence holds until the day after the return",
		"day 0 me quote; day 0@11 buyer absence back=8 id=o", 1,
		"quote held until=9 resume=9 why=out_of_office answer=- "
		"theirs=- notes~back_on_2026-03-10 parts=ask,notice" },
	{ "then it waits again",
		"day 0 me quote; day 0@11 buyer absence back=8", 9,
		"quote waiting until=- resume=9 notes=0" },
	{ "a return on Friday: Monday",
		"day 0 me quote; day 0@11 buyer absence back=4", 6,
		"quote held until=5 resume=7" },
	{ "an absence without a date: seven days",
		"day 0 me quote; day 0@11 buyer absence", 1,
		"quote held until=7" },
	{ "a far-off return is capped",
		"day 0 me quote; day 0@11 buyer absence back=300", 1,
		"quote held until=60" },
	{ "a notice that nobody switched off",
		"day 20 me quote; day 20@11 buyer absence back=8", 21,
		"quote waiting notes=0" },
	{ "outside the thread, without headers, by the sender",
		"day 0 me quote; day 1 buyer absence back=8 in=x s=Away", 2,
		"quote held until=9 answer=-" },
	{ "from an alias that answers our letter",
		"day 0 me quote id=q; day 1 alias absence back=8 re=q in=x", 2,
		"quote held until=9" },
	{ "from another address at the company, with our subject",
		"day 0 me quote; day 1 clerk absence back=8 in=x "
		"s=Automatic_reply:_Chairs",
		2, "quote held until=9" },
	{ "of a colleague: nothing",
		"day 0 me quote; day 1 boss absence back=8 in=x s=Away", 2,
		"quote waiting notes=0" },
	{ "of somebody in Cc: noted, no hold",
		"day 0 me quote cc=boss; day 1 boss absence back=8", 2,
		"quote waiting notes~boss@acme.example_is_out" },
	{ "every case of the client rests",
		"day 0 me quote; day 0 me payment in=p s=Invoice n=R-9 sum=1; "
		"day 1 buyer absence back=8 in=x",
		2, "quote held until=9 | payment held until=9" },
	{ "away before we asked",
		"day 0 buyer absence back=12 in=x; day 3 me quote", 4,
		"quote held until=13 parts=notice,ask" },
	{ "away before we asked, but they wrote since",
		"day 0 buyer absence back=12 in=x; "
		"day 2 buyer nothing in=y s=Fair; day 3 me quote",
		4, "quote waiting" },
	{ "the substitute may answer",
		"day 0 me quote; day 1 buyer absence back=20 sub=agent; "
		"day 3 agent accept in=x id=a",
		4, "quote accepted answer=a ring=company" },
	{ "an absence inside a longer put-off",
		"day 0 me quote; day 1 buyer putoff until=30; "
		"day 3 buyer absence back=8",
		4, "quote held until=30 why=put_off" },
	{ "an absence that outlasts a put-off",
		"day 0 me quote; day 1 buyer putoff until=7; "
		"day 3 buyer absence back=15",
		4, "quote held until=16 why=out_of_office" },
	{ "a put-off written during the absence replaces it",
		"day 0 me quote; day 1 buyer absence back=30; "
		"day 3 buyer putoff until=9",
		4, "quote held until=9 why=put_off" },
	{ "an absence is no answer to a chase",
		"day 0 me quote; day 5 me chase; day 5@11 buyer absence back=8",
		10, "quote waiting chases=1" },
	{ "an absence after the question: still our turn",
		"day 0 me quote; day 5 buyer question; day 6 buyer absence "
		"back=8",
		7, "quote yours" },
	{ "our own absence notice is nothing",
		"day 0 me quote; day 5 me absence", 6,
		"quote waiting chases=0" },
	/* ---- bounces ------------------------------------------------------*/
	{ "it came back, tied by the id",
		"day 0 me quote id=q; day 0@11 daemon bounce about=q "
		"fails=buyer in=x",
		1,
		"quote undelivered notes~buyer@acme.example_was_not_reached_"
		"(5.1.1) answer=-" },
	{ "tied by the recipient and the time",
		"day 0 me quote; day 2 daemon bounce fails=buyer in=x", 3,
		"quote undelivered" },
	{ "an old letter does not bounce",
		"day 0 me quote; day 9 daemon bounce fails=buyer in=x", 10,
		"quote waiting" },
	{ "a bounce that names nobody, of a letter to one",
		"day 0 me quote id=q; day 1 daemon bounce about=q in=x", 2,
		"quote undelivered" },
	{ "a bounce that names nobody, of a letter to two",
		"day 0 me quote id=q cc=agent; day 1 daemon bounce about=q "
		"in=x",
		2, "quote waiting notes~not_delivered_to_everybody" },
	{ "one of two was reached",
		"day 0 me quote id=q cc=agent; "
		"day 1 daemon bounce about=q fails=agent in=x",
		2, "quote waiting notes~agent@studio.example_was_not" },
	{ "first the one, then the other",
		"day 0 me quote id=q cc=agent; "
		"day 1 daemon bounce about=q fails=agent in=x; "
		"day 1 daemon bounce about=q fails=buyer in=x",
		2, "quote undelivered" },
	{ "a secret copy was reached: still undelivered",
		"day 0 me quote id=q bcc=agent; "
		"day 0@11 daemon bounce about=q fails=buyer in=x",
		1, "quote undelivered" },
	{ "the chase came back",
		"day 0 me quote; day 5 me chase id=c; "
		"day 5@11 daemon bounce about=c fails=buyer in=x",
		6, "quote undelivered" },
	{ "sent again to another address",
		"day 0 me quote id=q to=buyer; "
		"day 0@11 daemon bounce about=q fails=buyer in=x; "
		"day 0@12 me quote to=agent",
		1, "quote waiting chases=0 client=agent notes=1" },
	{ "sent again at once, then silence",
		"day 0 me quote id=q; "
		"day 0@11 daemon bounce about=q fails=buyer in=x; "
		"day 3 me quote in=y to=boss; day 9 me chase in=y to=boss",
		10, "quote waiting chases=1 client=boss" },
	{ "they answer all the same",
		"day 0 me quote id=q; "
		"day 0@11 daemon bounce about=q fails=buyer in=x; "
		"day 3 buyer question",
		4, "quote yours" },
	{ "a bounce of nobody we know",
		"day 0 me quote; day 1 daemon bounce fails=friend in=x", 2,
		"quote waiting notes=0" },
	{ "delayed is noted once",
		"day 0 me quote id=q; day 1 daemon delayed about=q in=x; "
		"day 2 daemon delayed about=q in=x",
		3, "quote waiting notes=1 notes~delayed" },
	{ "a receipt is noted",
		"day 0 me quote id=q; day 1 buyer receipt about=q in=x", 2,
		"quote waiting theirs=- notes~receipt answer=-" },
	{ "a receipt by its subject",
		"day 0 me quote; day 1 buyer receipt s=Read:_Chairs in=x", 2,
		"quote waiting notes~receipt" },
};

static const Tale mixed[] = {
	{ "quote, put-off, silence, chase, promise, silence",
		"day 0 me quote; day 3 buyer putoff until=10; day 14 me chase; "
		"day 15 buyer proceed until=21",
		25, "promise waiting chases=0 promise=21 resume=22" },
	{ "quote, absence, answer by a colleague elsewhere",
		"day 0 me quote; day 0@11 buyer absence back=30; "
		"day 4 boss accept in=x id=a",
		5, "quote accepted answer=a until=-" },
	{ "quote, question, our answer, accepted, invoice, promise, silence",
		"day 0 me quote; day 1 buyer question; day 2 me letter; "
		"day 3 buyer accept; day 4 me payment; "
		"day 20 buyer proceed until=25; day 30 me chase",
		31, "quote accepted | payment waiting chases=1 promise=25" },
	{ "an invoice, answered in the thread of the quote",
		"day 0 me quote in=q; day 5 me payment in=p s=Invoice; "
		"day 9 buyer accept in=q id=a",
		10, "quote accepted | payment paid answer=a" },
	{ "two quotes to one client, one answer",
		"day 0 me quote in=d s=Desks; day 0 me quote in=l s=Lamps; "
		"day 3 buyer decline in=l id=a",
		9, "quote waiting answer=- | quote declined answer=a" },
	{ "undelivered, corrected, answered",
		"day 0 me quote id=q; "
		"day 0@11 daemon bounce about=q fails=buyer in=x; "
		"day 1 me quote to=boss; day 3 boss accept id=a",
		4, "quote accepted answer=a client=boss" },
	{ "three chases, then a decline",
		"day 0 me quote; day 5 me chase; day 12 me chase; "
		"day 20 me chase; day 22 buyer decline",
		23, "quote declined chases=3" },
	{ "question, put-off of ours, second question, our answer",
		"day 0 me quote; day 1 buyer question; day 2 me letter; "
		"day 3 buyer question; day 4 me letter; day 4@15 me letter",
		5, "quote waiting chases=0" },
	{ "the language in which they write",
		"day 0 me quote lang=en; day 2 buyer putoff until=9 lang=de", 3,
		"quote held lang=de" },
	{ "our language if they never wrote", "day 0 me quote lang=it", 3,
		"quote waiting lang=it" },
	{ "the language they wrote in elsewhere",
		"day 0 buyer nothing in=x lang=fr; day 1 me quote lang=en", 3,
		"quote waiting lang=fr" },
};

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	tale_add_all("notices", notices, G_N_ELEMENTS(notices));
	tale_add_all("mixed", mixed, G_N_ELEMENTS(mixed));
	return g_test_run();
}
