/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk: what letters of theirs do, one transition after another. */
#include "tale_check.h"

static const Tale tales[] = {
	/* ---- what settles -------------------------------------------------*/
	{ "an answer settles", "day 0 me quote; day 2 buyer answer id=a", 3,
		"quote answered answer=a ring=thread grade=certain tie=thread "
		"theirs=2 outcome=answered parts=ask,theirs" },
	{ "yes to a quote", "day 0 me quote; day 2 buyer accept id=a", 3,
		"quote accepted answer=a" },
	{ "no to a quote", "day 0 me quote; day 2 buyer decline id=a", 3,
		"quote declined answer=a" },
	{ "paid, they say", "day 0 me payment; day 2 buyer accept id=a", 3,
		"payment paid answer=a outcome=paid" },
	{ "a promise kept",
		"day 0 me quote; day 2 buyer proceed until=9; day 9 buyer "
		"accept",
		10, "promise accepted" },
	{ "a letter without any finding is an answer",
		"day 0 me quote; day 2 buyer nothing", 3, "quote answered" },
	{ "a letter that only quotes us is none",
		"day 0 me quote; day 2 buyer nothing empty", 3,
		"quote waiting answer=- theirs=2" },
	{ "a file without a word is an answer",
		"day 0 me quote; day 2 buyer nothing empty file", 3,
		"quote answered" },
	{ "an encrypted letter is an answer, and said so",
		"day 0 me quote; day 2 buyer nothing sealed", 3,
		"quote answered notes~encrypted" },
	{ "thanks are no answer", "day 0 me quote; day 2 buyer thanks", 3,
		"quote waiting theirs=2 chases=0" },
	{ "yes and a question is a yes",
		"day 0 me quote; day 2 buyer accept+question", 3,
		"quote accepted" },
	/* ---- what holds ---------------------------------------------------*/
	{ "a put-off until a day",
		"day 0 me quote; day 2 buyer putoff until=9 id=p", 3,
		"quote held until=9 resume=10 why=put_off promise=9 "
		"words=putoff" },
	{ "on that day it still rests",
		"day 0 me quote; day 2 buyer putoff until=9", 9, "quote held" },
	{ "the day after it waits again",
		"day 0 me quote; day 2 buyer putoff until=9", 10,
		"quote waiting until=- resume=10" },
	{ "a put-off until next week holds until Friday",
		"day 0 me quote; day 2 buyer putoff span=7-13", 12,
		"quote held until=11 resume=14 promise=7" },
	{ "a put-off until a Friday resumes on Monday",
		"day 0 me quote; day 2 buyer putoff until=4", 6,
		"quote held until=4 resume=7" },
	{ "a put-off without a day: ten working days",
		"day 0 me quote; day 2 buyer putoff", 3,
		"quote held until=16 promise=-" },
	{ "a day that is past is no day",
		"day 0 me quote; day 2 buyer putoff until=1", 3,
		"quote held until=16" },
	{ "far-off days are capped",
		"day 0 me quote; day 2 buyer putoff until=200", 3,
		"quote held until=62 promise=200" },
	{ "the newest put-off holds",
		"day 0 me quote; day 2 buyer putoff until=30; "
		"day 4 buyer putoff until=9",
		5, "quote held until=9" },
	{ "a put-off starts the count again",
		"day 0 me quote; day 4 me chase; day 8 me chase; "
		"day 9 buyer putoff until=15; day 20 me chase",
		21, "quote waiting chases=1 theirs=9" },
	{ "going ahead makes a quote a promise",
		"day 0 me quote; day 2 buyer proceed until=9 id=p", 3,
		"promise held until=9 why=promised asked=quote promise=9" },
	{ "going ahead, then silence",
		"day 0 me quote; day 2 buyer proceed until=9", 15,
		"promise waiting until=- promise=9 chases=0" },
	{ "an announced payment stays a payment",
		"day 0 me payment; day 2 buyer proceed until=9", 3,
		"payment held until=9 why=promised promise=9" },
	{ "a kind of the rules stays what it is",
		"day 0 me sample; day 2 buyer proceed until=9", 3,
		"sample held until=9" },
	{ "fine, until Friday then, is no chase",
		"day 0 me quote; day 2 buyer putoff until=11; day 3 me letter",
		4, "quote held chases=0 ours=3 parts=ask,theirs,ours" },
	{ "chased before the day all the same",
		"day 0 me quote; day 2 buyer putoff until=11; day 7 me chase",
		8, "quote held until=11 chases=1" },
	{ "a put-off, then the answer",
		"day 0 me quote; day 2 buyer putoff until=9; "
		"day 8 buyer decline",
		9, "quote declined until=-" },
	/* ---- our turn -----------------------------------------------------*/
	{ "a question is ours to answer",
		"day 0 me quote; day 4 me chase; day 5 buyer question", 6,
		"quote yours chases=0 theirs=5" },
	{ "our answer is no chase",
		"day 0 me quote; day 5 buyer question; day 6 me letter", 7,
		"quote waiting chases=0 ours=6 parts=ask,theirs,our-answer" },
	{ "question, our answer, silence, our chase",
		"day 0 me quote; day 5 buyer question; day 6 me letter; "
		"day 12 me letter",
		13, "quote waiting chases=1 ours=12" },
	{ "a colleague of ours answers for us",
		"day 0 me quote; day 5 buyer question; day 6 mate letter", 7,
		"quote waiting chases=0" },
	{ "a colleague's note within the house answers nothing",
		"day 0 me quote; day 5 buyer question; day 6 mate letter to=me",
		7, "quote yours" },
	{ "a colleague of ours is not the client",
		"day 0 me quote; day 2 mate answer to=me", 3,
		"quote waiting theirs=- answer=-" },
	{ "our second account answers",
		"day 0 me quote; day 5 buyer question; day 6 me2 letter", 7,
		"quote waiting" },
	{ "a revised quote answers their question",
		"day 0 me quote sum=500; day 5 buyer question; "
		"day 6 me quote sum=450",
		7, "quote waiting chases=0 sum=450" },
	{ "a new quote by another number answers it too",
		"day 0 me quote n=Q-114; day 5 buyer question; "
		"day 6 me quote n=Q-115",
		7, "quote waiting chases=0 ours=6 | quote waiting n=Q-115" },
	{ "thanks after a question leave it open",
		"day 0 me quote; day 5 buyer question; day 6 buyer thanks", 7,
		"quote yours" },
	{ "an answer after a question settles",
		"day 0 me quote; day 5 buyer question; day 6 buyer accept", 7,
		"quote accepted" },
	{ "question inside a put-off: afterwards it rests on",
		"day 0 me quote; day 2 buyer putoff until=30; "
		"day 5 buyer question; day 6 me letter",
		7, "quote held until=30" },
	/* ---- stop ---------------------------------------------------------*/
	{ "stop settles", "day 0 me quote; day 2 buyer stop id=s", 3,
		"quote stopped answer=s outcome=stopped" },
	{ "stop holds the company's other cases",
		"day 0 me quote; day 1 me payment in=p s=Invoice to=boss "
		"n=R-7; "
		"day 2 buyer stop re=1",
		3,
		"quote stopped | payment held why=stop until=- notes~to_stop" },
	{ "stop holds what we ask later",
		"day 0 me quote; day 2 buyer stop; day 9 me payment in=p s=New",
		10, "quote stopped | payment held why=stop" },
	{ "stop binds no other company",
		"day 0 me quote; day 1 me quote to=friend in=f s=Lamps; "
		"day 2 buyer stop",
		3, "quote stopped | quote waiting" },
	{ "stop of a freemail neighbour binds nobody else",
		"day 0 me quote to=alias in=a; day 1 me quote to=neighbour "
		"in=n "
		"s=Lamps; day 2 alias stop in=a",
		3, "quote stopped | quote waiting" },
	{ "stop goes before thanks", "day 0 me quote; day 2 buyer thanks+stop",
		3, "quote stopped" },
	{ "stop without a tie holds and settles nothing",
		"day 0 me quote; day 2 buyer stop in=x s=Enough", 3,
		"quote held why=stop" },
	/* ---- corrections --------------------------------------------------*/
	{ "answered, then accepted",
		"day 0 me quote; day 2 buyer answer; day 9 buyer accept id=b",
		10, "quote accepted answer=b" },
	{ "accepted, then cancelled",
		"day 0 me quote; day 2 buyer accept; day 9 buyer decline id=b",
		10, "quote declined answer=b" },
	{ "declined, then taken after all",
		"day 0 me quote; day 2 buyer decline; day 9 buyer accept id=b",
		10, "quote accepted answer=b" },
	{ "answered, then paid",
		"day 0 me payment; day 2 buyer answer; day 9 buyer accept", 10,
		"payment paid" },
	{ "paid stays paid",
		"day 0 me payment; day 2 buyer accept id=a; "
		"day 9 buyer answer",
		10, "payment paid answer=a" },
	{ "later chatter corrects nothing",
		"day 0 me quote; day 2 buyer accept id=a; day 9 buyer "
		"question; "
		"day 11 buyer putoff until=20",
		12, "quote accepted answer=a theirs=11" },
	/* ---- several recipients -------------------------------------------*/
	{ "one answer settles",
		"day 0 me quote to=buyer,agent; day 2 agent answer id=a", 3,
		"quote answered client=buyer answer=a" },
	{ "one decline does not",
		"day 0 me quote to=buyer,agent; day 2 buyer decline", 3,
		"quote waiting notes~others_remain" },
	{ "the last decline does",
		"day 0 me quote to=buyer,agent; day 2 buyer decline; "
		"day 3 agent decline id=b",
		4, "quote declined answer=b" },
	{ "one declines, one accepts",
		"day 0 me quote to=buyer,agent; day 2 buyer decline; "
		"day 3 agent accept id=b",
		4, "quote accepted answer=b" },
	{ "one bounces, the other declines",
		"day 0 me quote id=q to=buyer,agent; "
		"day 0@11 daemon bounce about=q fails=agent; "
		"day 2 buyer decline",
		3, "quote declined" },
	{ "whoever stands in Cc does not remain",
		"day 0 me quote cc=boss; day 2 buyer decline", 3,
		"quote declined" },
	{ "a colleague declines for the company",
		"day 0 me quote; day 2 boss decline id=a", 3,
		"quote declined answer=a ring=thread" },
	/* ---- nothing ------------------------------------------------------*/
	{ "automatic mail is nothing",
		"day 0 me quote; day 1 buyer auto; day 1 buyer calendar; "
		"day 1 buyer bulk",
		2, "quote waiting theirs=- answer=- notes=0" },
};

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	tale_add_all("theirs", tales, G_N_ELEMENTS(tales));
	return g_test_run();
}
