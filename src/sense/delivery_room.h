/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * delivery_room: what the files of delivery share. Nobody else includes this.
 */
#pragma once

#include "sense/addresses.h"
#include "sense/delivery.h"

/* What a report or the text of one says became of our message. */
typedef enum {
	FATE_NONE, /* it says nothing */
	FATE_DELIVERED, /* delivered, relayed, displayed, recalled */
	FATE_DELAYED,
	FATE_FAILED
} Fate;

/*
 * Reads the parts of a report (RFC 3464 delivery-status, RFC 8098 disposition
 * notification). Adds the recipients that were not reached to FINDINGS.
 */
Fate report_read(const Letter *letter, Findings *findings);

/* The same for fields that stand in the text instead of a part of their own.
 * Only for letters that machines wrote. */
Fate report_read_text(const char *text, Findings *findings);

/*
 * The length of the part of the letter's text that the reporting machine
 * wrote itself: what comes before the message that it returns.
 */
gsize report_own_length(const char *text);

/*
 * The recipients that the header X-Failed-Recipients or the text of a bounce
 * without standard form names, as failed or delayed by FATE, added to
 * FINDINGS if it has none yet.
 */
void bounce_recipients(const Letter *letter, Fate fate, Findings *findings);

/* Sets original_id of FINDINGS: the Message-ID of what was sent. */
void bounce_original(const Letter *letter, Findings *findings);

/* The first status of a failure, permanent or not ("5.1.1", RFC 3463), in the
 * bytes of TEXT up to END; NULL if there is none. Yours. */
char *status_find(const char *text, gsize from, gsize end);

/* Adds a failure unless its recipient is already there. Takes nothing. */
void failure_add(Findings *findings, const char *recipient, const char *status,
	const char *action);
