/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * quoting/private: what the files of quoting share; nobody else's.
 */
#pragma once

#include "mail/quoting/quoting.h"

typedef enum { ZONE_OWN, ZONE_QUOTED, ZONE_SIGNATURE, ZONE_FOOTER } Zone;

/* A line of the text. Pointers go into the text and are not terminated. */
typedef struct {
	const char *start;
	guint32 length;	  /* with the line feed */
	const char *body; /* without marks of quotation and outer blanks */
	guint32 len;
	guint8 depth;	   /* marks of quotation */
	guint8 zone;	   /* Zone */
	guint8 indent;	   /* blanks in front of the body, tabs as eight */
	gboolean is_bound; /* a split: its zone is decided */
} Line;

/* A text being split. */
typedef struct {
	const Quoting *quoting; /* may be NULL */
	const char *author;	/* folded name and address, may be NULL */
	Line *lines;
	guint count;
	gboolean is_forward;
	/* Of the first letter that is quoted: where the lines that name its
	 * author begin, and the line behind them; 0 if there are none. */
	guint head, below;
} Page;

/* Cuts TEXT; the array is yours. Quoted lines are ZONE_QUOTED already. */
Line *quoting_lines(const char *text, guint *count);

/* What a line holds; plain looks at its bytes, no language. */
gboolean line_is_blank(const Line *line);
gboolean line_has_address(const Line *line); /* an at sign between words */
gboolean line_has_mailbox(const Line *line); /* an address in brackets */
gboolean line_has_time(const Line *line);    /* 10:12, 10.12, 10h12 */
gboolean line_has_date(const Line *line);    /* 03/03/26, 2026 and a number */
gboolean line_has_phone(const Line *line);
gboolean line_has_url(const Line *line);
gboolean line_is_rule(const Line *line); /* ---- ____ **** */
int line_words(const Line *line);
char line_last(const Line *line);    /* last byte, 0 if blank */
char *line_folded(const Line *line); /* yours */
/* The index of the next line in [FROM, END) that is not blank, or END. */
guint page_next(const Page *page, guint from, guint end);

/* Lines of a signature. AUTHOR is folded, or NULL. */
gboolean line_is_author(const char *author, const Line *line); /* his name */
gboolean line_is_name(const Line *line);    /* of somebody or some firm */
gboolean line_is_contact(const Line *line); /* telephone, address, link */
gboolean line_is_code(const Line *line);
gboolean line_is_attached(const Line *line); /* the trace of an attachment */
gboolean line_is_sentence(const Line *line);
gboolean line_is_postscript(const Line *line); /* "PS: ..." */

/* ---- the wording --------------------------------------------------------- */

/* A bit set of the kinds that LABEL (folded, without colon) stands for. */
guint quoting_label(const Quoting *quoting, const char *label);
/* The length of FOLDED that a wording of KIND at its start takes, 0 if none.
 * "..." in a wording stands for a few words. */
gsize quoting_starts(
	const Quoting *quoting, QuotingKind kind, const char *folded);
/* Behind the last wording of KIND that FOLDED holds as whole words, NULL if it
 * holds none. */
const char *quoting_find(
	const Quoting *quoting, QuotingKind kind, const char *folded);

enum {
	QUOTING_BIT_TO = 1 << QUOTING_TO,
	QUOTING_BIT_SUBJECT = 1 << QUOTING_SUBJECT
};

/* Above "To:" Notes writes who and when, in lines without labels. Where they
 * begin; I if there are none. */
guint quoting_notes_start(const Page *page, guint i);
/* The same for the letterhead that Notes sets above "From:", far indented. */
guint quoting_letterhead(const Page *page, guint i);
/* A header in columns that begins at line I: the line behind it, and in START
 * where it begins; else 0. */
guint quoting_columns(const Page *page, guint i, guint *start);

/* The same for a header in a box. */
guint quoting_box(const Page *page, guint i);

/* ---- the three passes ---------------------------------------------------- */

/* Header blocks and separators: if one begins at line I, the first line
 * behind it, and in START where what belongs to it begins; else 0. */
guint quoting_block(
	const Page *page, guint i, guint *start, gboolean *is_forward);
/* The line behind a separator that stands at line I; I if none does. */
guint quoting_behind_separator(const Page *page, guint i);
/* Marks all that is quoted. */
void quoting_mark_quoted(Page *page);
/* A run of own lines between quoted ones; END is behind the last that is not
 * blank and not yet taken. */
typedef struct {
	Page *page;
	guint start, end;
} Run;

const Line *run_line(const Run *run, guint i);
/* Takes the lines from I to the end of the run away from the own words. */
void run_take(Run *run, guint i, Zone zone);
/* Takes the footers of firms, lists and mail programs, if there are any. */
void run_take_footer(Run *run);
/* Takes "Sent from my ..." and what follows it. */
void run_take_mobile(Run *run);
/* True if the lines from I to the end of the run, or to where own words go on,
 * can be a signature of which LINES stand above. */
gboolean run_is_tail(const Run *run, guint i, int lines);
/* Where a signature begins with the writer's name, or with a block of a name
 * and ways to reach it; G_MAXUINT if none does. */
guint run_name_start(const Run *run);
guint run_contact_start(const Run *run);
/* Marks signatures and footers in what is left. */
void quoting_mark_signatures(Page *page);
