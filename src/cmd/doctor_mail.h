/* SPDX-License-Identifier: GPL-3.0-or-later */
/* doctor_mail: what can be wrong with an archive that opens. */
#pragma once

#include "cmd/cmd.h"
#include "mail/archive/archive.h"
#include "rules/rules.h"

typedef enum { DOCTOR_OK, DOCTOR_LOOK, DOCTOR_WRONG } DoctorLevel;
/* Told each finding, with its FIX if it is not ok. */
typedef void (*DoctorTell)(
	DoctorLevel level, const char *what, const char *fix, gpointer data);

/* Own addresses, whether both sides' letters are here, the last scan, the newest mail, tags that searches leave out.
 * False with ERROR if the archive cannot be searched. */
gboolean doctor_mail(Archive *archive, Rules *rules, const CmdContext *context,
	DoctorTell tell, gpointer data, GError **error);
