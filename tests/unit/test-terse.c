/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Terse letters between people of one trade, who know each other and the
 * matter: half a sentence puts a paper before somebody, and the same words
 * stand in letters that ask nothing.
 */
#include <glib.h>
#include <string.h>

#include "shipped.h"

static const struct {
	const char *subject, *body, *expected;
} ours[] = {
	/* Papers that trades call by their own names. */
	{ "Barge deals",
		"Bob, the confirms for both barges are attached. "
		"Please review.",
		"quote" },
	{ "Terms", "As Eva asked, enclosed is our GTC. Please look it over.",
		"quote" },
	{ "Rail yard",
		"Attached the revision from our call at noon. If "
		"acceptable please fax the executed CA to me.",
		"quote" },
	{ "Lenders",
		"I am sending the consent and estoppel. Please have it "
		"signed and faxed back.",
		"quote" },
	/* Prices counted from something else, or told as what we can do. */
	{ "April",
		"We'd sell you 400 a day at the dam, April through June, at "
		"NYMEX minus 8. Let me know.",
		"quote" },
	{ "Re: tank",
		"Best I can show you is 31 cents for the tank, steam on your "
		"side. Let me know before noon.",
		"quote" },
	{ "Signatures",
		"We still do not have your signature pages to the "
		"amendment.",
		"chase" },
	{ "Yard",
		"We can fence the yard for 5,300, or 6,100 with the gates. I "
		"could be there on the 9th if I hear from you by Friday.",
		"quote" },
	{ "NDA", "Did the NDA make it to your legal people?", "chase" },
	{ "Shed", "Where does the lease stand?", "chase" },
	{ "Markup", "Just making sure that you got my redline.", "chase" },
	{ "Survey",
		"Your share of the digging came to $410. Make the check out to "
		"the digger please.",
		"payment" },
	/* What one owes by nature; a rest; which of several. */
	{ "Barn", "It is the 9th and the rent for the barn has not come in.",
		"payment" },
	{ "Chairs", "Doing my books: did my 85 for the chairs slip your mind?",
		"payment" },
	{ "The rest", "240 to go.", "payment" },
	{ "Stalls", "A stall is 14, 19 or 25 a day. Which fits?", "quote" },
	{ "Credit",
		"We charged the fitting twice. The credit note for $120 "
		"goes out today.",
		"" },
	/* Papers that were asked for, data to be looked into. */
	{ "Re: copies",
		"Here are copies of the agreements that you asked for. The "
		"originals are in the safe.",
		"" },
	{ "The meter",
		"The demand charge does not look right to me. Please look at "
		"the following contracts: 4410, 4411.",
		"" },
	/* A sum proves nothing; help is offered, no answer wanted. */
	{ "Hey",
		"Does ATC go from $.0031 to $.0029 in April?\n\nAnd I "
		"love that hat you are wearing.",
		"" },
	{ "Yard", "Your people will do it. Let me know if I need to call.",
		"question" },
	{ "Hey", "You still have our ladder. We'd love to see it again.", "" },
	/* What a tariff says, what we are yet to send. */
	{ "Wharf",
		"The wharfage rate is $.41 a ton, the tariff has it on page "
		"9. The surcharge is 2 cents.",
		"" },
	{ "Re: gathering",
		"I read your draft. Sections 2 and 5 need work. "
		"I'll send you a mark-up of the agreement.",
		"" },
};

static void
test_ours(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(ours); i++) {
		g_autofree char *subject =
			g_strdup_printf("Subject: %s\n", ours[i].subject);
		g_autoptr(Findings) findings = read_ours(subject, ours[i].body);
		const Ask *ask =
			findings->asks->len ? findings->asks->pdata[0] : NULL;

		if (strcmp(ask ? ask->kind : "", ours[i].expected))
			g_test_message("%s", ours[i].body);
		g_assert_cmpstr(ask ? ask->kind : "", ==, ours[i].expected);
	}
}

static const struct {
	const char *body;
	Says what;
} theirs[] = {
	/* How letters close is no question. */
	{ "I believe Eva told you about the bond that is needed. I have "
	  "attached the form for it. If you have any questions please let "
	  "me know.",
		SAYS_ANSWER },
	/* What need not be done, what became of others' plans. */
	{ "We came up 30 short at the dock today. You don't need to do "
	  "anything.",
		SAYS_ANSWER },
	{ "We stayed in. It snowed and the concert was cancelled.",
		SAYS_ANSWER },
	{ "I transferred to the Leeds office in May so somebody else does "
	  "these.",
		SAYS_ANSWER },
	{ "I said that you're on vacation so he will ask me instead.",
		SAYS_ANSWER },
	/* Somebody is on it. */
	{ "I forwarded your note to Karl, he should be able to help you.",
		SAYS_PUTOFF },
	{ "I have a call in to Karl about it.", SAYS_PUTOFF },
	{ "Our tech people are looking into it and promised to mend it "
	  "tomorrow.",
		SAYS_PUTOFF },
	{ "I'm working on it, you'll have something by the end of the day.",
		SAYS_PUTOFF },
	/* What came late came. */
	{ "Sorry it took a week to get back to you. Thank you for speaking to "
	  "the man at the mill.",
		SAYS_THANKS },
	{ "Friday at 10:15 is fine. See you at the gate.", SAYS_ACCEPT },
	/* A no is no thanks, and a yes is more than thanks. */
	{ "No thanks.", SAYS_DECLINE },
	{ "nope sorry", SAYS_DECLINE },
	{ "Okay, sounds good.", SAYS_ACCEPT },
	{ "Great, thanks!", SAYS_THANKS },
	{ "No further changes from our side. Please send the final pages.",
		SAYS_ACCEPT },
	{ "Since May is late already, could you have both months wired to "
	  "the dock company?",
		SAYS_QUESTION },
};

static void
test_theirs(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(theirs); i++) {
		g_autoptr(Findings) findings =
			read_theirs("Subject: Re: roster\n", theirs[i].body);
		const Say *say = findings->says->pdata[0];

		if (say->what != theirs[i].what)
			g_test_message("%s", theirs[i].body);
		g_assert_cmpstr(
			says_name(say->what), ==, says_name(theirs[i].what));
	}
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/terse/ours", test_ours);
	g_test_add_func("/terse/theirs", test_theirs);
	return run_shipped();
}
