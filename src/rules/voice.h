/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * voice: how we wrote to somebody before: greeting, form of address, sign-off
 * and the name we sign with. Pure.
 */
#pragma once

#include "cases/case.h"
#include "rules/forms.h"

typedef struct {
	char *greeting; /* never NULL */
	char *signoff;	/* never NULL */
	char *sender;	/* NULL if no name of ours is known */
	gboolean is_informal;
} Voice;

/*
 * The voice of our letters in CASE to the first of TO (of Mailbox, not empty),
 * the latest first; what they do not tell comes from FORMS and FROM, our own
 * mailbox. IS_STRANGER: we have never written to them.
 */
Voice *voice_of(const Case *case_, const GPtrArray *to, const Mailbox *from,
	const Forms *forms, gboolean is_stranger);
void voice_free(Voice *voice);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Voice, voice_free)
