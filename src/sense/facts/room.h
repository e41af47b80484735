/* SPDX-License-Identifier: GPL-3.0-or-later */
/* facts/room: what the files of facts share. For src/sense/facts only. */
#pragma once

#include "sense/facts/facts.h"
#include "sense/text/phrasebook.h"

typedef enum {
	/* around amounts */
	FACT_TOTAL, /* "in total", "to pay" */
	FACT_PRICE, /* "comes to" */
	FACT_GROSS, /* "incl. VAT" */
	FACT_NET,   /* "plus VAT" */
	FACT_TAX,   /* "VAT" */
	FACT_UNIT,  /* "per", "each" */
	FACT_EXTRA, /* "freight", "optional" */
	FACT_PART,  /* "deposit" */
	FACT_PAID,  /* "already paid", "instead of" */
	FACT_REST,  /* "the remaining" */
	FACT_LIMIT, /* "above", "about" */
	/* before numbers of papers */
	FACT_QUOTE,
	FACT_INVOICE,
	FACT_ORDER,
	FACT_REFERENCE, /* "our ref" */
	FACT_OTHER,	/* "customer", "IBAN", "art.": no number of ours */
	FACT_MARK,	/* "no." */
	FACT_LINK,   /* what may stand between a word and its number; articles
			 * have a FactArticle as value */
	FACT_SERIES, /* capitals that belong to the number: "FT" 2026/112 */
	FACT_OURS,   /* "our" */
	FACT_YOURS,  /* "your" */
	/* around dates */
	FACT_VALID,	   /* "valid until" */
	FACT_HOLD,	   /* "hold", "guarantee": until a day */
	FACT_DUE,	   /* "payable by" */
	FACT_PAY,	   /* "pay", "transfer": dates to come only */
	FACT_BY,	   /* "before", "by": a deadline */
	FACT_EXPIRES,	   /* either of them, by what the letter asks */
	FACT_TERMS,	   /* "payment" within 30 days */
	FACT_END_OF_MONTH, /* 30 days "end of month" */
	FACT_SPAN,	   /* "days": value in days, months as 30; or
			    * SPAN_LED */
	FACT_FIGURE,	   /* what may follow a sum without currency: "now" */
	FACT_COUNTRY,	   /* "sort code": value is the index in countries */
	FACT_CLASSES
} FactClass;

G_STATIC_ASSERT(FACT_CLASSES <= 32); /* they are bits, too */

typedef enum {
	ARTICLE_NONE,
	ARTICLE_ANY, /* "the", "die" */
	ARTICLE_ONE  /* of one thing only: "la", "der" */
} FactArticle;

/* The value of a phrase of FACT_SPAN that stands before its number of days. */
enum { SPAN_LED = 0 };

/* Where a currency is at home: bit n for the hour n - 12 from UTC. */
typedef struct {
	char currency[4];
	guint32 hours;
} FactHome;

enum { FACT_HOMES = 8, FACT_HOUR_ZERO = 12, FACT_COUNTRIES = 12 };

struct FactWords {
	char language[8];
	char home[4];	  /* what a bare "$" means to its writers, "" unknown */
	char currency[4]; /* what a bare figure means, "" unknown */
	char currency_west[4];	    /* the same to those who live in America */
	FactHome homes[FACT_HOMES]; /* the first that fits comes before both */
	guint home_count;
	char countries[FACT_COUNTRIES][4]; /* what is paid with where such a
					    * word is used */
	guint country_count;
	PhraseBook *book;
};

/* A sum that stands in the letter. */
typedef struct {
	Money money;
	gsize start, end;  /* bytes of the own words */
	guint first, last; /* tokens */
	gboolean has_currency;
	gboolean has_form;  /* bare, but written as money is */
	gboolean is_column; /* bare, beside another bare one in a table */
	gboolean is_total;  /* words or sums say so */
	gboolean is_part;   /* a deposit, an instalment */
	gboolean is_paid;   /* so they say; or it is the old price */
	gboolean is_open;   /* what is left to pay, by its words or by sums */
	gboolean is_gross;
	gboolean is_tax, is_extra;
	int score; /* tenths; without what depends on asks */
} FactAmount;

typedef enum { IN_OWN = 1, IN_SUBJECT = 2, IN_ATTACHMENT = 4 } FactPlace;

/* A number of a paper. */
typedef struct {
	char *text;
	char *full;	    /* with its revision, NULL if it has none */
	char *key;	    /* capitals and digits alone, to compare */
	FactClass label;    /* FACT_CLASSES if none */
	gboolean is_other;  /* named as a number of something else */
	gboolean is_dated;  /* a year is part of it: "26-114" */
	gboolean is_called; /* used as a name: "the 2291 of 22 April" */
	int base;	    /* tenths: for its words and form */
	int score;    /* and for its places; without what depends on asks */
	guint places; /* FactPlace, as bits */
	int owner;    /* 1 the writer's ("our"), -1 the reader's ("your") */
} FactNumber;

struct Facts {
	const FactWords *words;
	const Letter *letter;
	const Tokens *own;
	const Tokens *title; /* the subject */
	const GArray *dates; /* may be NULL */
	PhraseHits hits;     /* of own */
	Day written;	     /* DAY_NONE if the letter has no date */
	GArray *amounts;     /* of FactAmount */
	GArray *numbers;     /* of FactNumber */
	Day valid_until, due, expires, pay, deadline,
		terms; /* DAY_NONE if not told */
};

/* The date that covers token AT, or NULL. */
const DateMatch *facts_date_at(const Facts *facts, guint at);
/* The first token that starts at byte AT or later. */
guint facts_token_at(const Tokens *tokens, gsize at);

/* True if two tokens of the own words stand on one line, or on two of a
 * sentence that was wrapped. */
gboolean facts_same_line(const Facts *facts, guint from, guint to);

/* --- facts/currency.c ---------------------------------------------------------- */

/* What a shared sign ("$", "kr") means here: by the other amounts in the
 * thread, by where the people live, by the language. NULL: no telling. */
const char *facts_shared_sign(const Facts *facts);
/* Names the currency of MONEY where its writer did not: that of the quoted
 * letter, of the people's countries, of the language. */
void facts_name_currency(const Facts *facts, Money *money);
/* Gives the only currency among the amounts to those without one. */
void facts_take_currencies(Facts *facts);

void facts_collect_amounts(Facts *facts); /* facts/amounts.c */
/* The whole number of two or more that stands alone at token AT, 0 if there is
 * none (facts/sums.c). */
gint64 facts_pieces_at(const Facts *facts, guint at);
/* Says what amount INDEX is by the words around it (facts/weigh.c). */
void facts_weigh_amount(Facts *facts, guint index);
/* Stands amount INDEX behind another in one row, both without a currency and
 * with nothing but blanks between them (facts/amounts.c)? */
gboolean facts_are_columns(const Facts *facts, guint index);
/* Marks the totals that arithmetic gives away. */
void facts_find_sums(Facts *facts); /* facts/sums.c */
/* The paper whose number opens the row of a table at token AT, by the heading
 * of its column; FACT_CLASSES if there is none. (facts/table.c) */
FactClass facts_class_of_row(const Facts *facts, guint at);
/* Marks what is left of the only row of such a table. */
void facts_read_table(Facts *facts);
/* Marks what is left of a sum, and what part of it is asked for. */
void facts_find_parts(Facts *facts);	  /* facts/parts.c */
void facts_collect_numbers(Facts *facts); /* facts/numbers.c */
void facts_collect_terms(Facts *facts);	  /* facts/terms.c */

/* What a letter has to do with money, each with all before it. */
typedef enum {
	MONEY_NONE,
	MONEY_LIKELY, /* of ours, and may put or ask one all the same */
	MONEY_ABOUT,  /* puts, takes or disputes a price */
	MONEY_OWED,   /* announces that a sum will be paid */
	MONEY_ASKED   /* asks for it */
} FactMoney;
/* The amount that counts in such a letter, or NULL (facts/main.c). */
const FactAmount *facts_main_amount(const Facts *facts, FactMoney money);
/* --- facts/bare.c -------------------------------------------------------------- */

/* A figure without a currency at token AT that may be a sum: "6,440.00" in a
 * table. */
gboolean facts_read_bare(const Facts *facts, guint at, MoneyNumber *out);
/* Is the figure the number of something: "page 214", "invoice 388"? */
gboolean facts_is_named(const Facts *facts, const FactAmount *amount);
/* Is it one of the columns of a table where no sum is owed? */
gboolean facts_is_plain_figure(const FactAmount *amount, FactMoney money);
/* The figure without a currency that is likely a sum, or NULL; never if the
 * letter names a currency. */
const FactAmount *facts_bare_amount(const Facts *facts, FactMoney money);
/* --- facts/codes.c ------------------------------------------------------------- */

/* A stretch of letters, digits and separators, as numbers of papers are. */
typedef struct {
	gsize start, end;
	int digits, letters, separators;
	gboolean is_file;  /* has an ending like ".pdf" */
	gboolean has_year; /* a group like 26 or 2026 */
	gboolean has_zero; /* the last group begins with one: "QU-0214" */
} FactCode;

gboolean fact_is_separator(char c);
/* The next code in TEXT from byte FROM on, in a letter of YEAR; FALSE if
 * there is none. */
gboolean fact_next_code(const char *text, gsize from, int year, FactCode *out);
/* "31/07/2026", "2026-07-31" */
gboolean fact_is_date(const char *text, const FactCode *code);
/* "2026/27", "2026-2027": two years. */
gboolean fact_is_years(const char *text, const FactCode *code);
/* "maio/2026", "Mai-26": a word, and a year beside it. */
gboolean fact_is_month(const char *text, const FactCode *code);
/* A group of a telephone or account number: digits with digits beside them. */
gboolean fact_is_among_digits(const char *text, const FactCode *code);
/* "IT00 X000 0000 0000": is CODE one of the groups after the first? */
gboolean fact_is_of_iban(const char *text, const FactCode *code);
/* "V1", "r2", "FINAL2": which draft it is. */
gboolean fact_is_version(const char *text, const FactCode *code);

/* --- facts/names.c ------------------------------------------------------------- */

/* "Offerta_2026_114 rev.pdf" as "Offerta 2026-114 rev.pdf". Yours. */
char *fact_open_name(const char *name);
/* True if DIGITS stand in the name of an attachment, not within others. */
gboolean fact_is_in_name(const Letter *letter, const char *digits);
/* The paper that a file is by a word of its name, whose words are HITS,
 * somewhere before CODE at token AT: "Offer_Rossi_2026-114.pdf"; FACT_CLASSES
 * if there is none. */
FactClass fact_class_of_name(
	const PhraseHits *hits, const FactCode *code, guint at);

/* The number of the text that CODE in the NAME of a file is, with no digits
 * more but those of a year: "FT112", "112_2026"; NULL. Borrowed. */
const char *fact_repeated(
	const Facts *facts, const char *name, const FactCode *code);

/* --- facts/labels.c ------------------------------------------------------------ */

typedef struct {
	FactClass class;   /* FACT_CLASSES if none */
	gboolean has_mark; /* "no.", ":", "#" */
	gboolean has_colon;
	gboolean has_series;   /* "FT" */
	gboolean is_file;      /* the digits stand in the name of a file, too */
	gboolean has_capitals; /* "PI": they belong to the number */
	gboolean is_old;       /* "the number of last year" */
	int owner;	       /* 1 "our", -1 "your" */
	FactArticle article;   /* "the 0077" */
	int called;	       /* what its use as a name scores, in tenths */
} FactLabel;

/* True if CODE is of the NAME of a file by its place or LABEL: "2026-114
 * Rossi", "C-1906 scales", "oven no. 0326" (facts/names.c). */
gboolean fact_is_of_name(
	const char *name, const FactCode *code, const FactLabel *label);

/* What the words before token AT of HITS say of the number there. OWN: the
 * facts, if HITS are those of the own words, else NULL. */
FactLabel fact_label_before(const PhraseHits *hits, const Facts *own, guint at);

/* --- facts/called.c ------------------------------------------------------------ */

/* The article that ends just before token AT. */
FactArticle fact_article_before(const PhraseHits *hits, guint at);
/* What it scores that CODE, from token AT up to NEXT, is used as the name of a
 * paper, which no word before it says: "the 0077", "la 88 da 2.037,40", "die
 * 30518 vom 3. Mai". 0 if it is not. */
int fact_called(const Facts *facts, const FactCode *code,
	const FactLabel *label, guint at, guint next);
/* The same of the subject TEXT: "Re: 0458". */
int fact_called_alone(
	const char *text, const FactCode *code, const FactLabel *label);

/* --- facts/series.c ------------------------------------------------------------ */

/* "26-004", "2026/57" */
gboolean fact_is_dated(const FactCode *code);
/* CODE with the capitals that belong to it, "FT 2026/112"; yours. */
char *fact_with_series(const char *text, const PhraseHits *hits,
	const FactCode *code, const FactLabel *label);
/* "PI-88-2": are its first letters capitals of a series? */
gboolean fact_begins_series(
	const PhraseBook *book, const char *text, const FactCode *code);
/* NUMBER with the revision beside CODE: "rev. B of Q1187", and in the own words
 * "Q1187 rev. B"; NULL if there is none. Yours. */
char *fact_with_revision(const char *text, const PhraseHits *hits,
	const FactCode *code, const char *number, gboolean is_own);
