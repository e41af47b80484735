/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The walk: what letters of ours do. */
#include "tale_check.h"

static const Tale tales[] = {
	{ "a quote opens a case", "day 0 me quote n=Q-114 sum=500", 1,
		"quote waiting chases=0 since=0 ours=0 theirs=- answer=- "
		"client=buyer company=acme.example n=Q-114 sum=500 parts=ask" },
	{ "an invoice opens a payment case", "day 0 me payment", 1,
		"payment waiting" },
	{ "a letter without an ask opens nothing", "day 0 me letter", 1, "" },
	{ "a kind of the rules opens a case", "day 0 me sample", 1,
		"sample waiting asked=sample" },
	{ "a kind that is off opens nothing", "day 0 me question", 1, "" },
	{ "letters after now are not seen", "day 5 me quote", 4, "" },
	{ "mail within the house opens nothing", "day 0 me quote to=mate", 1,
		"" },
	{ "a newsletter of ours opens nothing", "day 0 me quote+bulk", 1, "" },
	{ "the client is the first in To who is not ours",
		"day 0 me quote to=me2,mate,boss,buyer", 1,
		"quote waiting client=boss" },
	{ "only Cc: the first there", "day 0 me quote to=me2 cc=boss", 1,
		"quote waiting client=boss" },
	{ "a freemail client is a company of one", "day 0 me quote to=alias", 1,
		"quote waiting company=buyer.at.home@freemail.example" },
	{ "a subdomain is no company of its own", "day 0 me quote to=clerk", 1,
		"quote waiting company=acme.example" },
	{ "a nudge by hand counts", "day 0 me quote; day 5 me letter", 6,
		"quote waiting chases=1 ours=5 parts=ask,chase" },
	{ "a chase counts", "day 0 me quote; day 5 me chase; day 9 me chase",
		10, "quote waiting chases=2" },
	{ "within 20 hours it is the same attempt",
		"day 0 me quote; day 0@20 me quote file", 1,
		"quote waiting chases=0 parts=ask,same-attempt" },
	{ "after 20 hours it is a chase", "day 0 me quote; day 1@6 me letter",
		2, "quote waiting chases=1" },
	{ "each is measured from our previous one",
		"day 0 me quote; day 0@22 me letter; day 1@17 me letter", 2,
		"quote waiting chases=0" },
	{ "the forgotten attachment, under another subject",
		"day 0 me quote; day 0@11 me quote file in=u s=The_drawing", 1,
		"quote waiting chases=0 parts=ask,same-attempt" },
	{ "another quote on the same day is its own case",
		"day 0 me quote sum=500; day 0@11 me quote file sum=90 in=u "
		"s=Lamps",
		1, "quote waiting sum=500 | quote waiting sum=90" },
	{ "the same quote again in its thread is a chase",
		"day 0 me quote n=Q1; day 6 me quote n=Q1", 7,
		"quote waiting chases=1" },
	{ "another number is another case",
		"day 0 me quote n=Q-114; day 6 me quote n=Q-115", 7,
		"quote waiting chases=0 n=Q-114 | quote waiting n=Q-115" },
	{ "a version of the number is the same case",
		"day 0 me quote n=Q-114; day 6 me quote n=Q-114/b sum=450", 7,
		"quote waiting chases=1 sum=450 n=Q-114" },
	{ "another subject in the thread is another case",
		"day 0 me quote; day 6 me quote s=Lamps", 7,
		"quote waiting | quote waiting" },
	{ "another thread is another case",
		"day 0 me quote; day 6 me quote in=u s=Lamps", 7,
		"quote waiting chases=0 | quote waiting" },
	{ "a fresh mail with the same subject is another case",
		"day 0 me quote sum=500; day 6 me quote in=u sum=700", 7,
		"quote waiting chases=0 | quote waiting" },
	{ "sent again with the same sum it is a chase",
		"day 0 me quote sum=500; day 6 me quote in=u sum=500", 7,
		"quote waiting chases=1" },
	{ "an answer to the own mail without headers is a chase",
		"day 0 me quote; day 6 me quote in=u s=Re:_Chairs", 7,
		"quote waiting chases=1" },
	{ "a number ties across threads",
		"day 0 me quote n=Q-114; day 6 me quote in=u s=Again n=Q-114",
		7, "quote waiting chases=1" },
	{ "who promises to look into it has not answered",
		"day 0 me quote; day 3 buyer question; day 4 me letter promise",
		5, "quote yours parts=ask,theirs,our-answer" },
	{ "the next letter does",
		"day 0 me quote; day 3 buyer question; "
		"day 4 me letter promise; day 6 me letter",
		7, "quote waiting chases=0" },
	{ "we thank them for the payment: it came",
		"day 0 me payment; day 9 me letter thanks-money", 10,
		"payment paid answer=2 chases=0 parts=ask,ours" },
	{ "under another subject too, if there is only one case",
		"day 0 me payment; day 9 me letter in=u s=Hello thanks-money",
		10, "payment paid" },
	{ "of two cases none is meant",
		"day 0 me payment; day 1 me payment in=v s=Doors; "
		"day 9 me letter in=u s=Hello thanks-money",
		10, "payment waiting | payment waiting" },
	{ "what they answered is paid once we thank them for the money",
		"day 0 me payment; day 5 buyer answer; "
		"day 9 me letter thanks-money",
		10, "payment paid" },
	{ "what they declined is not",
		"day 0 me payment; day 5 buyer decline; "
		"day 9 me letter thanks-money",
		10, "payment declined" },
	{ "we thank them for the order",
		"day 0 me quote; day 9 me letter thanks-order", 10,
		"quote accepted" },
	{ "and put another paper before them",
		"day 0 me quote; day 9 me quote in=u s=Annex thanks-order", 10,
		"quote accepted answer=2 | quote waiting" },
	{ "thanks for money settle no quote",
		"day 0 me quote; day 9 me letter thanks-money", 10,
		"quote waiting chases=1" },
	{ "thanks in advance are a chase",
		"day 0 me payment; day 9 me chase thanks-money", 10,
		"payment waiting chases=1" },
	{ "our answer that only quotes their question is one",
		"day 0 me quote in=a; day 3 buyer question id=x in=a; "
		"day 4 me letter in=b s=Other cites=x",
		5, "quote waiting chases=0 parts=ask,theirs,our-answer" },
	{ "what we answer under another subject they wrote about it",
		"day 0 me quote s=Platform_lease topic=platform; "
		"day 5 me letter in=u s=Re:_Section_3 answers=buyer "
		"text=the_platform_is_ours",
		6, "quote answered answer=2 parts=ask,our-answer" },
	{ "but not if it is about something else",
		"day 0 me quote s=Platform_lease topic=platform; "
		"day 5 me letter in=u s=Re:_Lunch answers=buyer "
		"text=see_you_at_one",
		6, "quote waiting parts=ask" },
	{ "a new version takes the place of the old one",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me quote revised in=u s=Revised_roof topic=roof",
		7,
		"quote closed outcome=replaced parts=ask,ours | "
		"quote waiting chases=0" },
	{ "who answers the old one answers the new one",
		"day 0 me quote id=q s=Roof_draft topic=roof; "
		"day 6 me quote revised in=u s=Revised_roof topic=roof; "
		"day 8 buyer accept re=q s=Re:_Roof_draft",
		9, "quote closed | quote accepted" },
	{ "a new version of something else does not",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me quote revised in=u s=Revised_stairs topic=stairs",
		7, "quote waiting | quote waiting" },
	{ "a subject that says nothing is about the only open case",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me quote revised in=u s=Documents",
		7, "quote closed outcome=replaced | quote waiting" },
	{ "but of two it is about the one that it names",
		"day 0 me quote s=Roof topic=roof; "
		"day 3 me quote in=v s=Stairs topic=stairs; "
		"day 6 me quote revised in=u s=Documents text=the_new_stairs",
		7, "quote waiting | quote closed | quote waiting" },
	{ "or about the one whose paper it names",
		"day 0 me quote s=Roof_lease topic=roof paper=lease; "
		"day 3 me quote in=v s=Stairs topic=stairs; "
		"day 6 me quote revised in=u s=New_lease paper=lease",
		7, "quote closed | quote waiting | quote waiting" },
	{ "in Cc it reaches them too",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me quote revised in=u s=Roof topic=roof to=boss "
		"cc=buyer",
		7, "quote closed | quote waiting" },
	{ "a new version for somebody else replaces nothing",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me quote revised in=u s=Roof topic=roof to=boss",
		7, "quote waiting | quote waiting" },
	{ "one that asks nothing asks what the old one did",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me letter renewed id=n in=u s=Final_roof topic=roof",
		7,
		"quote closed outcome=replaced parts=ask,ours | "
		"quote waiting id=n chases=0" },
	{ "until they look at the old one they look at no new one",
		"day 0 me quote id=q s=Roof topic=roof; "
		"day 2 buyer putoff re=q until=30; "
		"day 6 me letter renewed in=u s=Final_roof topic=roof",
		15, "quote closed | quote held until=30 why=put_off promise=30" },
	{ "but only of who has the old one",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me letter renewed in=u s=Final_roof topic=roof to=boss",
		7, "quote waiting" },
	{ "nor if it is about something else",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 6 me letter renewed in=u s=Final_stairs topic=stairs",
		7, "quote waiting" },
	{ "and what we bill is to be paid, whatever is corrected",
		"day 0 me payment s=Roof topic=roof; "
		"day 6 me letter renewed in=u s=Final_roof topic=roof",
		7, "payment waiting" },
	{ "nor what a second bill asks: both are to be paid",
		"day 0 me payment s=Roof_deposit topic=roof; "
		"day 6 me payment revised in=u s=Final_bill_roof topic=roof",
		7, "payment waiting | payment waiting" },
	{ "nor does one with another number",
		"day 0 me quote n=Q-114 s=Roof topic=roof; "
		"day 6 me quote revised n=Q-115 in=u s=Roofs topic=roof",
		7, "quote waiting | quote waiting" },
	{ "what the user marked as an ask is not replaced",
		"day 0 me quote s=Roof topic=roof tag=owed/is/quote; "
		"day 6 me quote revised in=u s=New_roof topic=roof",
		7, "quote waiting | quote waiting" },
	{ "to a colleague, the client only in Cc: nothing is asked of them",
		"day 0 me quote to=mate cc=buyer", 1, "" },
	{ "a nudge without a tie goes to the newest case",
		"day 0 me quote s=Desks in=d; day 2 me quote s=Lamps in=l; "
		"day 9 me chase in=x s=Hello",
		10, "quote waiting chases=0 | quote waiting chases=1" },
	{ "a nudge with a tie goes to its case",
		"day 0 me quote s=Desks in=d; day 2 me quote s=Lamps in=l; "
		"day 9 me chase in=x s=Re:_Desks",
		10, "quote waiting chases=1 | quote waiting chases=0" },
	{ "a nudge to a colleague of the client counts",
		"day 0 me quote; day 6 me chase to=boss in=x s=Hello", 7,
		"quote waiting chases=1 client=buyer" },
	{ "a nudge to somebody else does not",
		"day 0 me quote; day 6 me chase to=friend in=x s=Hello", 7,
		"quote waiting chases=0 | quote waiting client=friend" },
	{ "a nudge that answers another mail is about that",
		"day 0 me quote in=d s=Desks; day 2 buyer nothing id=f in=f "
		"s=Fair; day 9 me chase in=f re=f s=Re:_Fair",
		10, "quote waiting chases=0 | quote waiting since=9" },
	{ "a nudge under another subject that was answered",
		"day 0 me quote in=d s=Desks; day 9 me chase in=x s=Re:_Fair",
		10, "quote waiting chases=0 | quote waiting since=9" },
	{ "a nudge shows that the letter before it was an ask",
		"day 0 me letter id=l in=l s=Drawing; "
		"day 9 me chase in=l s=Re:_Drawing re=l",
		10, "quote waiting id=l since=0 chases=1 parts=ask,chase" },
	{ "the same without headers",
		"day 0 me letter id=l in=l s=Drawing; "
		"day 9 me chase in=m s=Re:_Drawing",
		10, "quote waiting id=l since=0 chases=1" },
	{ "unless they wrote in between",
		"day 0 me letter id=l in=l s=Drawing; day 2 buyer answer in=l; "
		"day 9 me chase id=c in=l s=Re:_Drawing re=l",
		10, "quote waiting id=c chases=0" },
	{ "or it was long ago",
		"day 0 me letter id=l in=l; day 99 me chase id=c in=l re=l",
		100, "quote waiting id=c" },
	{ "a nudge that quotes the ask",
		"day 0 me quote id=q in=d s=Desks; day 2 me quote in=l "
		"s=Lamps; "
		"day 9 me chase in=x s=Hello cites=q",
		10, "quote waiting chases=1 | quote waiting chases=0" },
	{ "a payment reminder goes to the payment case",
		"day 0 me payment in=p s=Invoice; day 4 me quote in=q s=Lamps; "
		"day 9 me chase+payment in=x s=Hello",
		10, "payment waiting chases=1 | quote waiting chases=0" },
	{ "a reminder of an unknown invoice is its own case",
		"day 0 me payment n=R-77; day 9 me chase+payment n=R-99 in=x "
		"s=Reminder",
		10, "payment waiting chases=0 | payment waiting n=R-99" },
	{ "the same letter stored twice is one",
		"day 0@7 me quote text=attached_is_our_quotation_for"
		"_the_forty_chairs_we_spoke_of; "
		"day 0@8 me letter answers=buyer; "
		"day 0@17 me quote in=u text=attached_is_our_quotation_for"
		"_the_forty_chairs_we_spoke_of",
		5, "quote answered" },
	{ "unless they asked for it in between",
		"day 0@7 me quote text=attached_is_our_quotation_for"
		"_the_forty_chairs_we_spoke_of; "
		"day 0@8 buyer question; "
		"day 0@17 me quote text=attached_is_our_quotation_for"
		"_the_forty_chairs_we_spoke_of",
		5, "quote waiting chases=0 parts=ask,theirs,our-answer" },
	{ "a reminder of nothing known opens a case", "day 0 me chase", 1,
		"quote waiting chases=0" },
	{ "unless it is small talk", "day 0 me chase chat", 1, "" },
	{ "nor is an answer to a letter of theirs that is gone",
		"day 0 me chase answers=buyer", 1, "" },
	{ "small talk after small talk",
		"day 0 me letter chat id=l in=l s=Trip; "
		"day 9 me chase chat in=l s=Re:_Trip re=l",
		10, "" },
	{ "a short nudge after a letter about a paper",
		"day 0 me letter id=l in=l s=Drawing; "
		"day 9 me chase chat in=l s=Re:_Drawing re=l",
		10, "quote waiting id=l since=0 chases=1" },
	{ "a short nudge with the quote attached", "day 0 me chase chat file",
		1, "quote waiting chases=0" },
	{ "nobody wrote for a year", "day 0 me quote; day 9 me chase", 374,
		"quote waiting chases=1" },
	{ "nor since: nobody is reminded of that",
		"day 0 me quote; day 9 me chase", 375,
		"quote closed chases=1 notes~nobody_wrote" },
	{ "what they wrote later counts",
		"day 0 me quote; day 100 buyer question", 400, "quote yours" },
	{ "so does the day of payment", "day 0 me payment payby=90", 400,
		"payment waiting" },
	{ "unless the user wants to", "day 0 me letter tag=owed/is/quote", 375,
		"quote waiting" },
	{ "an invoice after a quote settles it",
		"day 0 me quote; day 9 me payment id=inv", 10,
		"quote accepted answer=inv | payment waiting" },
	{ "an invoice elsewhere settles the only quote",
		"day 0 me quote sum=500; day 9 me payment sum=610 in=p "
		"s=Invoice",
		10, "quote accepted | payment waiting" },
	{ "an invoice for less than a deposit settles nothing",
		"day 0 me quote sum=5000; day 9 me payment sum=80 in=p "
		"s=Invoice",
		10, "quote waiting | payment waiting" },
	{ "an invoice for more settles nothing",
		"day 0 me quote sum=500; day 9 me payment sum=6100 in=p "
		"s=Invoice",
		10, "quote waiting | payment waiting" },
	{ "with two quotes open an invoice needs a tie",
		"day 0 me quote n=Q1A s=Desks in=d; day 2 me quote s=Lamps "
		"in=l; day 9 me payment in=p s=Invoice",
		10, "quote waiting | quote waiting | payment waiting" },
	{ "an invoice that names the quote settles that one",
		"day 0 me quote n=Q-114 s=Desks in=d; day 2 me quote s=Lamps "
		"in=l; day 9 me payment in=p s=Re:_Desks",
		10, "quote accepted | quote waiting | payment waiting" },
	{ "an overdue notice in the thread chases the invoice",
		"day 0 me quote; day 9 me payment; day 30 me payment+chase", 31,
		"quote accepted | payment waiting chases=1" },
	{ "the next day the new version goes to a colleague of theirs",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 1 me quote revised in=u s=Final_roof topic=roof to=boss",
		2, "quote closed | quote waiting" },
	{ "two weeks later it is for the colleague",
		"day 0 me quote s=Roof_draft topic=roof; "
		"day 14 me quote revised in=u s=Final_roof topic=roof to=boss",
		15, "quote waiting | quote waiting" },
	{ "another paper goes to the colleague",
		"day 0 me quote s=Lease paper=lease; "
		"day 1 me quote revised in=u s=Final_contract paper=contract "
		"to=boss",
		2, "quote waiting | quote waiting" },
	{ "who gets what we pass round is a friend",
		"day 0 me letter chat in=j "
		"to=boss,friend,alias,neighbour,agent; "
		"day 9 me quote score=1 chat to=agent",
		10, "" },
	{ "unless a paper is spoken of",
		"day 0 me letter chat in=j "
		"to=boss,friend,alias,neighbour,agent; "
		"day 9 me quote score=1 to=agent",
		10, "quote waiting" },
	{ "or the round was about one",
		"day 0 me letter in=j to=boss,friend,alias,neighbour,agent; "
		"day 9 me quote score=1 chat to=agent",
		10, "quote waiting" },
	{ "or it asks enough",
		"day 0 me letter chat in=j "
		"to=boss,friend,alias,neighbour,agent; "
		"day 9 me quote chat to=agent",
		10, "quote waiting" },
	{ "invoice and quote in one thread are two cases",
		"day 0 me payment; day 3 me quote", 4,
		"payment waiting chases=0 | quote waiting" },
	{ "from another own account it is a chase too",
		"day 0 me quote; day 5 me2 letter", 6,
		"quote waiting chases=1" },
	{ "passed on within the house it is no chase",
		"day 0 me quote; day 5 me letter to=mate", 6,
		"quote waiting chases=0" },
	{ "passed on to a supplier it is no chase",
		"day 0 me quote; day 5 me letter to=friend", 6,
		"quote waiting chases=0 ours=0" },
	{ "after an answer a new ask is a new case",
		"day 0 me quote; day 2 buyer answer; day 9 me quote", 10,
		"quote answered | quote waiting since=9" },
	{ "a reminder after a vague answer is a new case",
		"day 0 me quote; day 2 buyer answer; day 9 me chase", 10,
		"quote answered | quote waiting since=9" },
	{ "a reminder after an accepted quote is none",
		"day 0 me quote; day 2 buyer accept; day 9 me chase", 10,
		"quote accepted" },
	{ "nor is one without a tie, soon after",
		"day 0 me quote; day 2 buyer accept; "
		"day 9 me chase in=x s=Hello",
		10, "quote accepted" },
	{ "thanks for the order is no ask",
		"day 0 me quote; day 2 buyer accept; day 3 me letter", 4,
		"quote accepted parts=ask,theirs,ours" },
};

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	tale_add_all("ours", tales, G_N_ELEMENTS(tales));
	return g_test_run();
}
