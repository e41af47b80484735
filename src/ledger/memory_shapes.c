/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/memory_shapes.h"

#include "mail/archive/archive.h"
#include "mail/letter/letter.h"
#include "sense/findings.h"

#define SHAPE(name, maker)                                                     \
	{                                                                      \
		maker, name##_fields, G_N_ELEMENTS(name##_fields)              \
	}

/* ---- what letters hold ---------------------------------------------------- */

static gpointer
make_mailbox(void)
{
	return mailbox_new("", "");
}

static const RecordField mailbox_fields[] = {
	RECORD_FIELD(TEXT, Mailbox, name, NULL),
	RECORD_FIELD(TEXT, Mailbox, address, NULL),
};
static const RecordShape mailbox = SHAPE(mailbox, make_mailbox);

static gpointer
make_attachment(void)
{
	return g_new0(Attachment, 1);
}

static const RecordField attachment_fields[] = {
	RECORD_FIELD(TEXT, Attachment, name, NULL),
	RECORD_FIELD(TEXT, Attachment, type, NULL),
	RECORD_FIELD(PLAIN, Attachment, size, NULL),
};
static const RecordShape attachment = SHAPE(attachment, make_attachment);

static gpointer
make_letter(void)
{
	return letter_new();
}

static const RecordField letter_fields[] = {
	RECORD_FIELD(TEXT, Letter, file, NULL),
	RECORD_FIELD(TEXT, Letter, id, NULL),
	RECORD_FIELD(PLAIN, Letter, has_date, NULL),
	RECORD_FIELD(PLAIN, Letter, date, NULL),
	RECORD_FIELD(PLAIN, Letter, offset, NULL),
	RECORD_FIELD(ONE, Letter, from, &mailbox),
	RECORD_FIELD(ONE, Letter, sender, &mailbox),
	RECORD_FIELD(LIST, Letter, reply_to, &mailbox),
	RECORD_FIELD(LIST, Letter, to, &mailbox),
	RECORD_FIELD(LIST, Letter, cc, &mailbox),
	RECORD_FIELD(LIST, Letter, bcc, &mailbox),
	RECORD_FIELD(TEXT, Letter, subject, NULL),
	RECORD_FIELD(TEXT, Letter, subject_base, NULL),
	RECORD_FIELD(TEXT, Letter, in_reply_to, NULL),
	RECORD_FIELD(TEXTS, Letter, references, NULL),
	RECORD_FIELD(TEXT, Letter, text, NULL),
	RECORD_FIELD(TEXT, Letter, own, NULL),
	RECORD_FIELD(TEXT, Letter, quoted, NULL),
	RECORD_FIELD(TEXT, Letter, signature, NULL),
	RECORD_FIELD(TEXT, Letter, footer, NULL),
	RECORD_FIELD(PLAIN, Letter, is_forward, NULL),
	RECORD_FIELD(TEXT, Letter, passed_head, NULL),
	RECORD_FIELD(TEXT, Letter, passed, NULL),
	RECORD_FIELD(LIST, Letter, attachments, &attachment),
	RECORD_FIELD(PLAIN, Letter, has_calendar, NULL),
	RECORD_FIELD(TEXT, Letter, content_type, NULL),
	RECORD_FIELD(TEXT, Letter, report_type, NULL),
	RECORD_FIELD(PLAIN, Letter, is_encrypted, NULL),
	RECORD_FIELD(TEXTS, Letter, notes, NULL),
};
const RecordShape memory_letter = SHAPE(letter, make_letter);

/* ---- what was found in them ----------------------------------------------- */

static gpointer
make_evidence(void)
{
	return evidence_new(NULL, NULL);
}

static const RecordField evidence_fields[] = {
	RECORD_FIELD(TEXT, Evidence, text, NULL),
	RECORD_FIELD(WORD, Evidence, where, NULL),
};
static const RecordShape evidence = SHAPE(evidence, make_evidence);

static gpointer
make_ask(void)
{
	return ask_new(NULL, 0);
}

static const RecordField ask_fields[] = {
	RECORD_FIELD(WORD, Ask, kind, NULL),
	RECORD_FIELD(PLAIN, Ask, score, NULL),
	RECORD_FIELD(LIST, Ask, evidence, &evidence),
};
static const RecordShape ask = SHAPE(ask, make_ask);

static gpointer
make_say(void)
{
	return say_new(SAYS_ANSWER, 0);
}

static const RecordField say_fields[] = {
	RECORD_FIELD(PLAIN, Say, what, NULL),
	RECORD_FIELD(PLAIN, Say, score, NULL),
	RECORD_FIELD(PLAIN, Say, when.first, NULL),
	RECORD_FIELD(PLAIN, Say, when.last, NULL),
	RECORD_FIELD(TEXT, Say, when.text, NULL),
	RECORD_FIELD(LIST, Say, evidence, &evidence),
};
static const RecordShape say = SHAPE(say, make_say);

static gpointer
make_told(void)
{
	return hearsay_new(TOLD_SIGNED, NULL);
}

static const RecordField told_fields[] = {
	RECORD_FIELD(PLAIN, Hearsay, what, NULL),
	RECORD_FIELD(TEXT, Hearsay, sentence, NULL),
};
static const RecordShape told = SHAPE(told, make_told);

static gpointer
make_amount(void)
{
	return g_new0(Amount, 1);
}

static const RecordField amount_fields[] = {
	RECORD_FIELD(PLAIN, Amount, money, NULL),
	RECORD_FIELD(TEXT, Amount, text, NULL),
};
static const RecordShape amount = SHAPE(amount, make_amount);

static gpointer
make_contact(void)
{
	return contact_new(NULL, NULL, NULL);
}

static const RecordField contact_fields[] = {
	RECORD_FIELD(TEXT, Contact, name, NULL),
	RECORD_FIELD(TEXT, Contact, address, NULL),
	RECORD_FIELD(TEXT, Contact, phone, NULL),
};
static const RecordShape contact = SHAPE(contact, make_contact);

static gpointer
make_failure(void)
{
	return failure_new(NULL, NULL, NULL);
}

static const RecordField failure_fields[] = {
	RECORD_FIELD(TEXT, Failure, recipient, NULL),
	RECORD_FIELD(TEXT, Failure, status, NULL),
	RECORD_FIELD(TEXT, Failure, action, NULL),
};
static const RecordShape failure = SHAPE(failure, make_failure);

static gpointer
make_findings(void)
{
	return findings_new();
}

static const RecordField findings_fields[] = {
	RECORD_FIELD(PLAIN, Findings, is_ours, NULL),
	RECORD_FIELD(PLAIN, Findings, role, NULL),
	RECORD_FIELD(LIST, Findings, role_evidence, &evidence),
	RECORD_FIELD(PLAIN, Findings, language, NULL),
	RECORD_FIELD(PLAIN, Findings, names_paper, NULL),
	RECORD_FIELD(PLAIN, Findings, is_revision, NULL),
	RECORD_FIELD(PLAIN, Findings, confirms_order, NULL),
	RECORD_FIELD(PLAIN, Findings, confirms_money, NULL),
	RECORD_FIELD(PLAIN, Findings, is_withdrawal, NULL),
	RECORD_FIELD(PLAIN, Findings, is_promise, NULL),
	RECORD_FIELD(TEXTS, Findings, topic, NULL),
	RECORD_FIELD(TEXTS, Findings, papers, NULL),
	RECORD_FIELD(LIST, Findings, asks, &ask),
	RECORD_FIELD(LIST, Findings, renewals, &ask),
	RECORD_FIELD(TEXTS, Findings, replaces, NULL),
	RECORD_FIELD(LIST, Findings, says, &say),
	RECORD_FIELD(LIST, Findings, passed_says, &say),
	RECORD_FIELD(PLAIN, Findings, passed_day, NULL),
	RECORD_FIELD(LIST, Findings, told, &told),
	RECORD_FIELD(PLAIN, Findings, passes_comments, NULL),
	RECORD_FIELD(PLAIN, Findings, is_of_all, NULL),
	RECORD_FIELD(LIST, Findings, amounts, &amount),
	RECORD_FIELD(PLAIN, Findings, has_amount, NULL),
	RECORD_FIELD(PLAIN, Findings, amount, NULL),
	RECORD_FIELD(TEXT, Findings, reference, NULL),
	RECORD_FIELD(TEXTS, Findings, references, NULL),
	RECORD_FIELD(PLAIN, Findings, valid_until, NULL),
	RECORD_FIELD(PLAIN, Findings, pay_by, NULL),
	RECORD_FIELD(PLAIN, Findings, back, NULL),
	RECORD_FIELD(LIST, Findings, substitutes, &contact),
	RECORD_FIELD(LIST, Findings, failed, &failure),
	RECORD_FIELD(TEXT, Findings, original_id, NULL),
	RECORD_FIELD(TEXTS, Findings, phones, NULL),
	RECORD_FIELD(TEXTS, Findings, mobiles, NULL),
};
const RecordShape memory_findings = SHAPE(findings, make_findings);

/* ---- what the index knows ------------------------------------------------- */

static gpointer
make_message(void)
{
	return g_new0(ArchiveMessage, 1);
}

static const RecordField message_fields[] = {
	RECORD_FIELD(TEXT, ArchiveMessage, id, NULL),
	RECORD_FIELD(TEXT, ArchiveMessage, thread, NULL),
	RECORD_FIELD(TEXT, ArchiveMessage, file, NULL),
	RECORD_FIELD(TEXT, ArchiveMessage, folder, NULL),
	RECORD_FIELD(TEXT, ArchiveMessage, from, NULL),
	RECORD_FIELD(TEXT, ArchiveMessage, subject, NULL),
	RECORD_FIELD(PLAIN, ArchiveMessage, date, NULL),
	RECORD_FIELD(STRV, ArchiveMessage, tags, NULL),
};
const RecordShape memory_message = SHAPE(message, make_message);
