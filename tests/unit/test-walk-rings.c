/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk: where an answer may stand, and what ties it to the ask. */
#include "tale_check.h"

static const Tale tales[] = {
	/* ---- the same address ----------------------------------------------*/
	{ "a new mail with the same subject",
		"day 0 me quote; day 2 buyer answer in=x id=a", 3,
		"quote answered answer=a ring=address tie=subject "
		"grade=certain" },
	{ "a subject of their own that names all that ours does",
		"day 0 me quote s=Kitchen_tiles topic=kitchen,tiles; "
		"day 2 buyer answer in=x s=Your_tiles_for_our_kitchen id=a",
		3, "quote answered answer=a ring=address tie=subject" },
	{ "a part of it is no tie",
		"day 0 me quote s=Kitchen_tiles topic=kitchen,tiles; "
		"day 2 buyer answer in=x s=Our_kitchen id=a",
		3, "quote waiting answer=a grade=probable" },
	{ "another domain of the same house",
		"day 0 me quote to=agent; day 2 sister answer in=x id=a", 3,
		"quote answered answer=a ring=company tie=subject" },
	{ "whose letters without a tie are about anything",
		"day 0 me quote to=agent; day 2 sister answer in=x s=Fair", 3,
		"quote waiting answer=-" },
	{ "a colleague of the second whom we asked",
		"day 0 me quote to=agent,buyer; day 2 boss answer in=x id=a", 3,
		"quote answered answer=a tie=subject" },
	{ "a new mail that names the number",
		"day 0 me quote n=Q-114; day 2 buyer accept in=x s=Order "
		"n=Q-114 id=a",
		3, "quote accepted answer=a ring=address tie=reference" },
	{ "the number stands in the words alone",
		"day 0 me quote n=Q-2026/114; "
		"day 2 buyer accept in=x s=Order text=we_take_Q-2026/114. id=a",
		3, "quote accepted answer=a tie=reference" },
	{ "a new mail that quotes ours",
		"day 0 me quote id=q; day 2 buyer accept in=x s=Order cites=q "
		"id=a",
		3, "quote accepted answer=a ring=address tie=quoted_text" },
	{ "another thread whose header names ours",
		"day 0 me quote id=q; day 2 buyer accept in=x s=Order re=q "
		"id=a",
		3, "quote accepted answer=a ring=address tie=references" },
	{ "a header that names a letter of no case is no tie",
		"day 0 me letter id=l in=z s=Hello; day 0 me quote; "
		"day 2 buyer answer in=x s=Order re=l id=a",
		3, "quote waiting answer=a grade=probable" },
	{ "a new mail without a tie is only shown",
		"day 0 me quote; day 2 buyer answer in=x s=Fair id=a", 3,
		"quote waiting answer=a ring=address grade=probable theirs=- "
		"parts=ask,theirs?" },
	{ "a question without a tie is not our turn",
		"day 0 me quote; day 2 buyer question in=x s=Fair", 3,
		"quote waiting" },
	{ "a day named in an untied letter is kept to",
		"day 0 me quote; day 2 buyer putoff until=9 in=x s=Fair", 3,
		"quote held until=9 notes~something_else" },
	{ "not if two cases may be meant",
		"day 0 me quote; day 1 me quote in=l s=Lamps; "
		"day 2 buyer putoff until=9 in=x s=Fair",
		3, "quote waiting | quote waiting" },
	{ "three months later an untied letter is about something else",
		"day 0 me quote; day 95 buyer answer in=x s=Fair id=a", 96,
		"quote waiting answer=-" },
	{ "a tied one still counts",
		"day 0 me quote; day 95 buyer answer in=x id=a", 96,
		"quote answered answer=a" },
	{ "a mail before the ask answers nothing",
		"day 0 buyer accept in=x; day 1 me quote", 2,
		"quote waiting answer=-" },
	{ "two cases of one subject: the newest is meant",
		"day 0 me quote sum=500; day 6 me quote in=u sum=700; "
		"day 8 buyer accept in=x id=a",
		9, "quote waiting sum=500 | quote accepted sum=700" },
	{ "the number tells which of two is meant",
		"day 0 me quote n=Q-114 in=d; day 6 me quote n=Q-115 in=e; "
		"day 8 buyer accept n=Q-114 in=x s=Order",
		9, "quote accepted | quote waiting answer=-" },
	{ "both numbers, both are meant",
		"day 0 me quote n=Q-114 in=d; day 6 me quote n=Q-115 in=e; "
		"day 8 buyer accept n=Q-114 text=and_Q-115 in=x s=Order",
		9, "quote accepted | quote accepted" },
	{ "a customer number that all share names none",
		"day 0 me quote n=K-4711 in=d s=A1; day 1 buyer answer in=d; "
		"day 2 me quote n=K-4711 in=e s=B1; day 3 buyer answer in=e; "
		"day 4 me quote n=K-4711 in=f s=C1; "
		"day 8 buyer answer in=x s=Fair n=K-4711",
		9, "quote answered | quote answered | quote waiting" },
	{ "the thread of one case, the number of another",
		"day 0 me quote n=Q-114 in=d; day 6 me quote n=Q-115 in=e "
		"s=Lamps; day 8 buyer accept in=d n=Q-115 id=a",
		9, "quote waiting answer=- | quote accepted answer=a" },
	{ "two cases in a thread: the letter it answers is meant",
		"day 0 me quote n=Q-114 id=q; day 1 me quote n=Q-115 id=r; "
		"day 8 buyer accept re=r id=a",
		9, "quote answered answer=a | quote accepted answer=a" },
	{ "polite phrases in common are no quotation",
		"day 0 me quote "
		"text=thank_you_for_your_inquiry_please_find_our_offer_below_"
		"forty_oak_chairs_with_leather_seats_delivered_to_your_ware"
		"house_in_spring; "
		"day 2 buyer answer in=x s=Fair "
		"text=thank_you_for_your_inquiry_we_will_be_at_the_fair",
		3, "quote waiting grade=probable" },
	{ "a clock that is a zone behind: what quotes us comes after us",
		"day 1@12 me quote id=q; "
		"day 1@20 buyer accept in=x cites=q id=a at=1", 2,
		"quote accepted answer=a" },
	{ "a clock that is days behind is no zone",
		"day 2@12 me quote id=q; "
		"day 2@20 buyer accept in=x cites=q id=a at=1", 3,
		"quote waiting" },
	/* ---- it names the thing ----------------------------------------------*/
	{ "what it is about is named under another subject",
		"day 0 me quote s=Roof_draft topic=roof,gutter; "
		"day 3 buyer answer in=x s=Fair text=roof_and_gutter_are_fine "
		"id=a",
		4, "quote answered answer=a ring=address tie=named" },
	{ "half of it is named",
		"day 0 me quote s=Roof_draft topic=roof,gutter; "
		"day 3 buyer answer in=x s=Fair text=the_roof_is_fine id=a",
		4, "quote waiting answer=a grade=probable" },
	{ "one word counts where a colleague decides",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 3 boss accept in=x s=Fair text=build_the_roof id=a",
		4, "quote accepted answer=a ring=company tie=named" },
	{ "one word in chat does not",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 3 buyer answer in=x s=Fair text=under_my_roof id=a",
		4, "quote waiting answer=a grade=probable" },
	{ "where no paper is spoken of it is chat",
		"day 0 me quote s=Roof_draft topic=roof,gutter; "
		"day 3 buyer answer chat in=x s=Fair text=roof_and_gutter",
		4, "quote waiting grade=probable" },
	{ "so much later it is another roof",
		"day 0 me quote s=Roof_draft topic=roof,gutter; "
		"day 25 buyer answer in=x s=Fair text=roof_and_gutter", 26,
		"quote waiting grade=probable" },
	{ "two offers for a roof",
		"day 0 me quote id=q s=Roof_draft topic=roof,gutter; "
		"day 2 me quote in=u s=Gutter_roof topic=gutter,roof; "
		"day 3 buyer accept in=x s=Fair text=roof_and_gutter",
		4, "quote waiting grade=probable | quote waiting grade=probable" },
	{ "written to somebody else",
		"day 0 me quote s=Roof_draft topic=roof,gutter; "
		"day 3 buyer answer in=x s=Fair text=roof_and_gutter to=friend",
		4, "quote waiting grade=probable" },
	{ "the sum is named",
		"day 0 me payment sum=100; "
		"day 3 buyer accept in=x s=Fair sum=100 id=a",
		4, "payment paid answer=a tie=named" },
	{ "another sum is named",
		"day 0 me payment sum=100; "
		"day 3 buyer answer in=x s=Fair sum=120 id=a",
		4, "payment waiting answer=a grade=probable" },
	/* ---- the company and people in Cc ----------------------------------*/
	{ "a colleague answers in the thread",
		"day 0 me quote; day 2 boss answer id=a", 3,
		"quote answered answer=a ring=thread" },
	{ "a colleague writes anew with the subject",
		"day 0 me quote; day 2 boss accept in=x id=a", 3,
		"quote accepted answer=a ring=company tie=subject" },
	{ "a colleague at a subdomain",
		"day 0 me quote; day 2 clerk accept in=x id=a", 3,
		"quote accepted ring=company" },
	{ "a colleague without a tie",
		"day 0 me quote; day 2 boss answer in=x s=Fair id=a", 3,
		"quote waiting answer=a ring=company grade=probable" },
	{ "what a colleague of theirs wrote to others is not shown",
		"day 0 me quote; day 2 boss answer in=x s=Fair to=friend", 3,
		"quote waiting answer=-" },
	{ "their own letter is shown rather than a colleague's",
		"day 0 me quote; day 2 buyer answer in=x s=Fair id=a; "
		"day 3 boss answer in=y s=Cars",
		4, "quote waiting answer=a ring=address" },
	{ "part of the answer by a colleague, a question by the buyer",
		"day 0 me quote; day 2 boss question; day 3 buyer thanks", 4,
		"quote yours" },
	{ "somebody in Cc writes anew with the subject",
		"day 0 me quote cc=agent; day 2 agent accept in=x id=a", 3,
		"quote accepted answer=a ring=company tie=subject" },
	{ "the client passes it on: whoever is in copy may answer",
		"day 0 me quote; day 2 buyer putoff cc=agent; "
		"day 4 agent accept in=x id=a",
		5, "quote accepted answer=a ring=company" },
	{ "a stranger answers in the thread",
		"day 0 me quote; day 2 friend accept id=a", 3,
		"quote accepted answer=a ring=thread" },
	{ "the client from a private address, headers lost",
		"day 0 me quote id=q; day 2 alias accept in=x cites=q id=a", 3,
		"quote accepted answer=a ring=company tie=quoted_text" },
	{ "a colleague passes on the buyer's answer without a word",
		"day 0 me quote; day 2 boss nothing empty forward "
		"answers=buyer id=a",
		3, "quote answered answer=a" },
	{ "they pass on our quote without a word",
		"day 0 me quote; day 2 boss nothing empty forward answers=me",
		3, "quote waiting" },
	{ "a stranger with the same subject is nobody",
		"day 0 me quote; day 2 friend accept in=x", 3,
		"quote waiting answer=- parts=ask" },
	{ "a stranger with the number is shown",
		"day 0 me quote n=Q-114; day 2 friend accept in=x s=Order "
		"n=Q-114",
		3, "quote waiting answer=2 grade=probable tie=reference" },
	{ "two clients, one subject",
		"day 0 me quote in=d; day 0 me quote to=friend in=e; "
		"day 2 friend accept in=x",
		3, "quote waiting answer=- | quote accepted client=friend" },
	{ "freemail neighbours are no colleagues",
		"day 0 me quote to=alias; day 2 neighbour accept in=x", 3,
		"quote waiting answer=-" },
	/* ---- third parties -------------------------------------------------*/
	{ "our supplier in the thread is not the client",
		"day 0 me quote id=q; day 1 me letter to=friend re=q; "
		"day 2 friend answer id=a",
		3, "quote waiting chases=0 theirs=- answer=a grade=probable" },
	{ "our forwarder in Cc may chat",
		"day 0 me letter to=friend in=f s=Rates; "
		"day 1 me quote cc=friend; day 2 friend answer id=a",
		3, "quote waiting answer=a grade=probable" },
	{ "the client's agent in Cc answers for them",
		"day 1 me quote cc=agent; day 2 agent answer id=a", 3,
		"quote answered answer=a" },
	/* ---- junk, folders, dates ------------------------------------------*/
	{ "an answer in spam counts and is shown as such",
		"day 0 me quote; day 2 buyer answer junk id=a", 3,
		"quote answered junk=Spam notes~lies_in_Spam" },
	{ "an untied letter in spam",
		"day 0 me quote; day 2 buyer answer in=x s=Fair junk id=a", 3,
		"quote waiting junk=Spam grade=probable" },
	{ "a reply with a clock that is slow",
		"day 5 me quote id=q; day 5 buyer accept re=q at=4 id=a", 6,
		"quote accepted answer=a theirs=5" },
	{ "a reply in the same second",
		"day 5 buyer accept id=a; day 5 me quote id=q", 6,
		"quote accepted answer=a" },
	{ "a letter dated in the future is not seen",
		"day 0 me quote; day 2 buyer accept at=400", 3,
		"quote waiting" },
	/* ---- answers that were deleted --------------------------------------*/
	{ "our reply quotes an answer that is gone",
		"day 0 me quote; day 3 me letter answers=buyer id=r", 4,
		"quote answered answer=r notes~not_in_the_archive "
		"parts=ask,our-answer" },
	{ "even within 20 hours",
		"day 0 me quote; day 0@15 me letter answers=buyer", 4,
		"quote answered" },
	{ "an answer of a colleague that is gone",
		"day 0 me quote; day 3 me letter answers=boss", 4,
		"quote answered" },
	{ "we asked again: it was no answer",
		"day 0 me quote; day 5 me chase; "
		"day 9 me quote answers=buyer",
		10, "quote waiting chases=0 ours=9" },
	{ "our reply quotes ourselves",
		"day 0 me quote; day 3 me letter answers=me", 4,
		"quote waiting chases=1" },
	{ "our reply quotes an answer that is here",
		"day 0 me quote; day 2 buyer thanks; "
		"day 3 me letter answers=buyer",
		4, "quote waiting chases=1" },
	{ "our nudge answers their inquiry",
		"day 0 buyer question id=i; day 1 me quote re=i; "
		"day 9 me letter re=i answers=buyer",
		10, "quote waiting chases=1" },
	{ "passed on, it is no reply",
		"day 0 me quote; day 3 me letter answers=buyer forward", 4,
		"quote waiting chases=1" },
	/* ---- archives that lost their headers ------------------------------*/
	{ "every letter its own thread: an answer by subject and words",
		"day 0 me quote in=a id=q; day 2 me quote in=b to=friend; "
		"day 3 buyer accept in=c s=Re:_Chairs cites=q id=x; "
		"day 4 friend decline in=d s=Re:_Chairs id=y",
		5, "quote accepted answer=x | quote declined answer=y" },
	{ "every letter its own thread: chase, question, our answer",
		"day 0 me quote in=a; day 4 me letter in=b s=Re:_Chairs; "
		"day 5 buyer question in=c s=Re:_Chairs; "
		"day 6 me letter in=d s=Re:_Chairs",
		7, "quote waiting chases=0 parts=ask,chase,theirs,our-answer" },
};

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	tale_add_all("rings", tales, G_N_ELEMENTS(tales));
	return g_test_run();
}
