/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * memory_shapes: what is remembered of a letter and of a message, field by
 * field. Whoever adds a field to Letter or Findings adds it here
 * (tests/unit/test-memory.c counts).
 */
#pragma once

#include "base/record.h"

/* Letter, Findings, ArchiveMessage. */
extern const RecordShape memory_letter, memory_findings, memory_message;
