/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compose/private: what the files of compose share. */
#pragma once

#include "mail/compose/compose.h"
#include "mail/letter/private.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimePart, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMimeDataWrapper, g_object_unref)

/* Adds what ATTACHMENT names to MULTIPART. */
gboolean compose_attach(GMimeMultipart *multipart,
	const DraftAttachment *attachment, GError **error);
