/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How programs write above older mail: with the words of the six languages
 * and, where no words file knows the language, by its shape.
 */
#include <string.h>

#include "mail/quoting/quoting.h"
#include "mail/quoting/private.h"
#include "shipped.h"

static char *
own_words(const char *text, char **quoted, gboolean *is_forward)
{
	QuotingParts parts = { 0 };
	quoting_split_from(rules_quoting(rules), text,
		"Anna Rossi <anna@x.example>", &parts);
	char *own = g_strchomp(g_steal_pointer(&parts.own));
	if (quoted)
		*quoted = g_steal_pointer(&parts.quoted);
	if (is_forward)
		*is_forward = parts.is_forward;
	quoting_parts_clear(&parts);
	return own;
}

/* ---- attributions -------------------------------------------------------- */

#define WHO "Berta Lanz <berta@y.example>"

/* Found whether or not the quote below is marked. */
static const char *const attributions[] = {
	"On Tue, Mar 3, 2026 at 10:12 AM " WHO " wrote:",
	"On Tue, Mar 3, 2026 at 10:12 AM Berta Lanz <\nberta@y.example> wrote:",
	"On 3 Mar 2026, at 10:12, " WHO " wrote:",
	"On 03/03/2026 10:12, Berta Lanz wrote:",
	"On 2026-03-03 10:12, Berta Lanz wrote:",
	"On Tue, Mar 03, 2026 at 10:12:00AM +0100, Berta Lanz wrote:",
	"On Tuesday, 3 March 2026 10:12:00 CET Berta Lanz wrote:",
	"On 3/3/26, 10:12 AM, \"Berta Lanz\" <berta@y.example> wrote:",
	"On 3 Mar 2026, 10:12 +0100, " WHO ", wrote:",
	"Berta Lanz <berta@y.example> wrote on 03/03/2026 10:12:33 AM:",
	"Berta Lanz/IT/Acme wrote on 03.03.2026 10:12:33:",
	"Quoting " WHO ":",
	"2026-03-03 10:12 GMT+01:00 " WHO ":",
	"Am Di., 3. März 2026 um 10:12 Uhr schrieb " WHO ":",
	"Am Di., 3. März 2026 um 10:12 Uhr schrieb Berta Lanz <\n"
	"berta@y.example>:",
	"Am 03.03.26 um 10:12 schrieb Berta Lanz:",
	"Am 03.03.2026 schrieb Berta Lanz:",
	"Am Dienstag, 3. März 2026, 10:12:00 CET schrieb Berta Lanz:",
	"Am Dienstag, 3. März 2026 um 10:12:00 MEZ hat " WHO
	" Folgendes geschrieben:",
	"Berta Lanz <berta@y.example> schrieb am 03.03.2026 10:12:33:",
	"Zitat von " WHO ":",
	"Il giorno mar 3 mar 2026 alle ore 10:12 " WHO " ha scritto:",
	"Il giorno mar 3 mar 2026 alle ore 10:12 Berta Lanz\n"
	"<berta@y.example> ha scritto:",
	"Il 03/03/26 10:12, Berta Lanz ha scritto:",
	"In data martedì 3 marzo 2026 10:12:00 CET, Berta Lanz ha scritto:",
	"Il 3 marzo 2026 alle 10:12 " WHO " ha scritto:",
	"Le mar. 3 mars 2026 à 10:12, " WHO " a écrit :",
	"Le 03/03/2026 à 10:12, Berta Lanz a écrit\u00a0:",
	"Le mardi 3 mars 2026, 10:12:00 CET Berta Lanz a écrit :",
	"El mar, 3 mar 2026 a las 10:12, Berta Lanz (<berta@y.example>) "
	"escribió:",
	"El 3/3/26 a las 10:12, Berta Lanz escribió:",
	"Em ter., 3 de mar. de 2026 às 10:12, " WHO " escreveu:",
	"Em 03/03/2026 10:12, Berta Lanz escreveu:",
	"Às 10:12 de 03/03/2026, Berta Lanz escreveu:",
	"Berta Lanz <berta@y.example> escreveu (terça, 3/03/2026 à(s) 10:12):",
	/* no words file knows these */
	"Op di 3 mrt 2026 om 10:12 schreef " WHO ":",
	"Den tis 3 mars 2026 kl 10:12 skrev " WHO ":",
	"tir. 3. mar. 2026 kl. 10.12 skrev " WHO ":",
	"ti 3. maalisk. 2026 klo 10.12 Berta Lanz (berta@y.example) kirjoitti:",
	"wt., 3 mar 2026 o 10:12 " WHO " napisał(a):",
	"út 3. 3. 2026 v 10:12 odesílatel " WHO " napsal:",
	WHO " ezt írta (időpont: 2026. márc. 3., K, 10:12):",
	"În mar., 3 mar. 2026 la 10:12, " WHO " a scris:",
	WHO ", 3 Mar 2026 Sal, 10:12 tarihinde şunu yazdı:",
	"вт, 3 мар. 2026 г. в 10:12, " WHO ":",
	"Στις Τρί 3 Μαρ 2026 στις 10:12 π.μ., ο χρήστης " WHO " έγραψε:",
	"2026年3月3日(火) 10:12 " WHO ":",
	WHO " 于2026年3月3日周二 10:12写道：",
	"2026년 3월 3일 (화) 오전 10:12, " WHO "님이 작성:",
};

/* Found only where the quote below is marked. */
static const char *const weak_attributions[] = {
	"Berta Lanz wrote:",
	"Berta Lanz wrote",
	"On Monday you wrote:",
	"Op 03-03-2026 om 10:12 schreef Berta Lanz:",
	"W dniu 3.03.2026 o 10:12, Berta Lanz pisze:",
	"* Berta Lanz <berta@y.example> [2026-03-03 10:12]:",
};

static void
check_cut(const char *above, const char *line, gboolean is_marked)
{
	g_autofree char *text = g_strdup_printf(
		is_marked ? "%s\n\n%s\n> Old.\n" : "%s\n\n%s\n\nOld.\n", above,
		line);
	g_autofree char *quoted = NULL;
	g_autofree char *own = own_words(text, &quoted, NULL);
	g_test_message("%s", line);
	g_assert_cmpstr(own, ==, above);
	g_assert_true(g_str_has_prefix(quoted, line));
	g_assert_true(strstr(quoted, "Old.") != NULL);
}

static void
test_attributions(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(attributions); i++) {
		check_cut("Yes, that suits us.", attributions[i], FALSE);
		check_cut("Yes, that suits us.", attributions[i], TRUE);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(weak_attributions); i++)
		check_cut("Yes, that suits us.", weak_attributions[i], TRUE);
}

/* ---- blocks -------------------------------------------------------------- */

static const struct {
	const char *block;
	gboolean is_forward;
} blocks[] = {
	{ "-----Original Message-----\nFrom: Berta\nSent: Tuesday\nTo: Anna",
		0 },
	{ "From: Berta Lanz [mailto:berta@y.example]\nSent: 3 March 2026 10:12"
	  "\nTo: Anna\nSubject: Offer",
		0 },
	{ "________________________________\nFrom: " WHO
	  "\nSent: Tuesday, March 3, 2026 10:12 AM\nTo: Anna\nSubject: Offer",
		0 },
	{ "*From:* Berta\n*Sent:* Tuesday\n*To:* Anna\n*Subject:* Offer", 0 },
	{ "From: " WHO "\nTo: Anna Rossi <anna@x.example>; Carl <c@x.example>;"
	  "\n\tDora <d@x.example>\nSubject: Offer",
		0 },
	{ "---------- Forwarded message ---------\nFrom: " WHO
	  "\nDate: Tue, Mar 3, 2026\nSubject: Offer\nTo: <anna@x.example>",
		1 },
	{ "Begin forwarded message:\n\nFrom: " WHO "\nSubject: Offer\nDate: 3 "
	  "March 2026 at 10:12:00 CET\nTo: Anna",
		1 },
	{ "---------------------- Forwarded by Ann Lee/HOU/ECT on 12/01/2000 "
	  "10:00 AM\n---------------------------",
		1 },
	{ "Berta Lanz@ACME\n12/01/2000 09:00 AM\nTo:\tAnna Rossi/HOU/ACME\n"
	  "cc:\t\nSubject:\tOffer",
		0 },
	{ "\"Berta Lanz\" <berta@y.example> on 12/01/2000 09:00:10 AM\nTo: Anna"
	  "\ncc:\nSubject: Offer",
		0 },
	{ "12/01/2000 10:51 AM\nBerta Lanz@ACME\nBerta Lanz@ACME\n12/01/2000 "
	  "10:51 AM\nTo: Anna Rossi/HOU/ACME\ncc:\nSubject: Offer",
		0 },
	{ "To: Anna Rossi/HOU/ACME@ACME\ncc:\nSubject: Re: Offer", 0 },
	{ "                    Berta Lanz\n                    "
	  "<berta@y.example> "
	  "     To:     anna@x.example\n                    03/03/02 10:12    "
	  "    cc:\n                    PM                    Subject:     x",
		0 },
	{ "|--------+---------------->\n|        |     \"Berta Lanz\" |\n"
	  "|        |     03/03/02    |\n|--------+---------------->\n"
	  "  >-----------------------|\n  |  To:     anna@x.example |\n"
	  "  |  Subject:     Offer   |\n  >-----------------------|",
		0 },
	{ "---------------------- Forwarded by Ann Lee/CES "
	  "on\n01/31/2000\n03:25"
	  " PM ---------------------------",
		1 },
	{ ">>> Berta Lanz <berta@y.example> 3/3/26 10:12 AM >>>", 0 },
	{ "------- Original Message -------\nOn Tuesday, March 3rd, 2026 at "
	  "10:12"
	  " AM, " WHO " wrote:",
		0 },
	{ "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐", 0 },
	{ "##- Please type your reply above this line -##", 0 },
	{ "------ Original Message ------\nFrom \"Berta\" <berta@y.example>\n"
	  "To anna@x.example",
		0 },
	{ "-----Ursprüngliche Nachricht-----\nVon: Berta\nGesendet: Dienstag\n"
	  "An: Anna\nBetreff: Angebot",
		0 },
	{ "Gesendet: Dienstag, 03. März 2026 um 10:12 Uhr\nVon: \"Berta Lanz\" "
	  "<berta@y.example>\nAn: anna@x.example\nBetreff: Angebot",
		0 },
	{ "Von:        Berta Lanz/IT/Acme@ACME\nAn:         Anna/IT\n"
	  "Datum:      03.03.2026 10:12\nBetreff:    Re: Angebot",
		0 },
	{ "-------- Weitergeleitete Nachricht --------\nBetreff: "
	  "Angebot\nDatum: "
	  "Tue, 3 Mar 2026 10:12:00 +0100\nVon: " WHO "\nAn: anna@x.example",
		1 },
	{ "----Messaggio originale----\nDa: berta@y.example\nData: 3-mar-2026 "
	  "10.12\nA: <anna@x.example>\nOgg: offerta",
		0 },
	{ "Da: Berta\nInviato: martedì 3 marzo 2026 10:12\nA: Anna\nOggetto: x",
		0 },
	{ "Inizio messaggio inoltrato:\n\nDa: " WHO
	  "\nOggetto: x\nData: 3 marzo",
		1 },
	{ "De : Berta\nEnvoyé : mardi 3 mars 2026 10:12\nÀ : Anna\nObjet : x",
		0 },
	{ "----- Mail original -----\nDe: \"Berta\" <berta@y.example>\nÀ: "
	  "Anna\n"
	  "Envoyé: Mardi 3 Mars 2026 10:12:00\nObjet: x",
		0 },
	{ "---------- Message transféré ---------\nDe : " WHO, 1 },
	{ "De: Berta\nEnviado el: martes, 3 de marzo de 2026 10:12\nPara: "
	  "Anna\n"
	  "Asunto: x",
		0 },
	{ "---------- Mensaje reenviado ---------\nDe: " WHO, 1 },
	{ "De: Berta\nEnviada em: terça-feira, 3 de março de 2026 10:12\nPara: "
	  "Anna\nAssunto: x",
		0 },
	{ "---------- Mensagem encaminhada ---------\nDe: " WHO, 1 },
	/* no words file knows these */
	{ "Od: " WHO "\nOdesláno: úterý 3. března 2026 10:12\nKomu: Anna\n"
	  "Předmět: x",
		0 },
	{ "Van: Berta Lanz\nVerzonden: dinsdag 3 maart 2026 10:12\nAan: Anna\n"
	  "Onderwerp: x",
		0 },
	{ "-------- Перенаправленное сообщение --------\nТема: x\nДата: Wed, 3 "
	  "Nov 2021 15:51:30 +0100\nОт: " WHO "\nКому: anna@x.example",
		0 },
	{ "发件人: " WHO
	  "\n发送时间: 2026年3月3日 10:12\n收件人: Anna\n主题: x",
		0 },
};

static void
test_blocks(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(blocks); i++) {
		const char *block = blocks[i].block;
		g_autofree char *text =
			g_strdup_printf("Yes, fine.\n\n%s\n\nOld.\n", block);
		g_autofree char *quoted = NULL;
		gboolean is_forward;
		g_autofree char *own = own_words(text, &quoted, &is_forward);
		g_test_message("%s", block);
		g_assert_cmpstr(own, ==, "Yes, fine.");
		g_assert_true(strstr(quoted, "Old.") != NULL);
		g_assert_cmpint(is_forward, ==, blocks[i].is_forward);
	}
}

/* ---- what is none -------------------------------------------------------- */

static const char *const whole[] = {
	"Please ship:\nFrom: Genova\nTo: Hamburg\nDate: 3 May\nThanks to all.",
	"The form says:\nName: Bob\nE-mail: bob@x.example\nDate: 3/3/2026 "
	"10:12\nMessage: call me.\nWhat is meant?",
	"As I wrote on 3 March 2026:\nthe price includes delivery.",
	"Wie ich Ihnen am 3.3.2026 geschrieben habe:\nes gilt der alte Preis.",
	"Come Le ho scritto il 3/3/2026:\nil prezzo comprende la consegna.",
	"Comme je vous l'ai écrit le 3 mars 2026 :\nle prix est ferme.",
	"Please tell bob@x.example what I wrote:\nthe price is firm.",
	"Subject: the new price list.\nIt is attached to this letter.",
	"Our hours:\nfrom: 9:00\nto: 17:00\nWe close for lunch then.",
	"Offer:\n-----------\nTable 100 EUR\n-----------\nand no more than "
	"that.",
	"Line 1 costs > 500 EUR and that is\nmore than we can spend on it.",
	"To: whom it may concern,\nthis is to say that we agree on it.",
	"TO: All customers\nRE: Works at the valve\nThe works begin in May.",
	"FYI>>>We watched the line all night and\nfound nothing at all in it.",
	"Die Punkte:\nDatum: 3.3.2026\nOrt: Bozen\nThema: das neue Lager.",
};

static void
test_whole(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(whole); i++) {
		g_autofree char *own = own_words(whole[i], NULL, NULL);
		g_test_message("%s", whole[i]);
		g_assert_cmpstr(own, ==, whole[i]);
	}
}

/* ---- where answers stand ------------------------------------------------- */

static const struct {
	const char *name, *text, *own;
} replies[] = {
	{ "interleaved",
		"On 3/3/2026 10:12, Berta wrote:\n> One?\n\nYes.\n\n> "
		"Two?\n\nNo.\n",
		"Yes.\n\n\nNo." },
	{ "below", "> Can you?\n> Please.\n\nYes, we can.\n", "Yes, we can." },
	{ "above an Outlook block that is marked line by line",
		"See below.\n-----Original Message-----\n> From: B\n> To: A\n> "
		"One?\n"
		"Yes.\n",
		"See below.\nYes." },
	{ "a broken line within the quote",
		"> We would like to know whether the machine could be moved by "
		"the\n"
		"end\n> of the month to the other hall.\nYes.\n",
		"Yes." },
	{ "quoted with initials", "BL> Can you?\nBL> Please.\nYes.\n", "Yes." },
	{ "a label in the own words above",
		"Berta:  this looks odd to me.\n\n -----Original Message-----\n"
		"From: B\nSent: Monday\nTo: A\nSubject: x\n\nOld.\n",
		"Berta:  this looks odd to me." },
	{ "nothing but a quote", "> Old.\n> Words.\n", "" },
	{ "nothing", "", "" },
	{ "a From that a mailbox escaped", ">From Monday on we are open.\n",
		">From Monday on we are open." },
};

static void
test_replies(void)
{
	for (gsize i = 0; i < G_N_ELEMENTS(replies); i++) {
		g_autofree char *own = own_words(replies[i].text, NULL, NULL);
		g_test_message("%s", replies[i].name);
		g_assert_cmpstr(own, ==, replies[i].own);
	}
}

/* Without any words, marks and shapes still work. */
static void
test_no_words(void)
{
	QuotingParts parts = { 0 };
	quoting_split(NULL,
		"Ja.\n\nFrom: B <b@y.example>\nSent: 3 March 2026 10:12\nTo: "
		"A\n"
		"Subject: x\n\nOld.\n",
		&parts);
	g_assert_cmpstr(parts.own, ==, "Ja.\n");
	g_assert_true(g_str_has_suffix(parts.quoted, "Old.\n"));
	quoting_parts_clear(&parts);
}

/* A gap at the end of a text does not reach into what lies behind it. */
static void
test_gap(void)
{
	static const char text[] = "best\0 regards";
	g_autoptr(Quoting) quoting = quoting_new();

	quoting_add(quoting, QUOTING_SIGNOFF, "best ... regards");
	g_assert_cmpuint(
		quoting_starts(quoting, QUOTING_SIGNOFF, "best of regards"), ==,
		15);
	g_assert_cmpuint(quoting_starts(quoting, QUOTING_SIGNOFF, text), ==, 0);
}

int
main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quoting/attributions", test_attributions);
	g_test_add_func("/quoting/blocks", test_blocks);
	g_test_add_func("/quoting/whole", test_whole);
	g_test_add_func("/quoting/replies", test_replies);
	g_test_add_func("/quoting/no-words", test_no_words);
	g_test_add_func("/quoting/gap", test_gap);
	return run_shipped();
}
