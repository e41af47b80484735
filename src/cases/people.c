/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases/people.h"

#include <string.h>

#include "base/text.h"

static const char *
full_domain(const char *address)
{
	const char *at = strrchr(address, '@');
	return at ? at + 1 : "";
}

/* ENTRY is "@domain": the domain itself, or one under it. */
static gboolean
is_under(const char *domain, const char *entry)
{
	const char *wanted = entry + 1;
	gsize have = strlen(domain), want = strlen(wanted);
	if (want == 0 || have < want)
		return FALSE;
	const char *tail = domain + have - want;
	return g_ascii_strcasecmp(tail, wanted) == 0 &&
	       (tail == domain || tail[-1] == '.');
}

/* RFC 5233: what stands between + and @ is a detail of the same mailbox. */
static gboolean
is_same_mailbox(const char *entry, const char *address)
{
	if (g_ascii_strcasecmp(entry, address) == 0)
		return TRUE;
	const char *plus = strchr(address, '+'), *at = strrchr(address, '@');
	if (!plus || !at || plus > at || plus == address)
		return FALSE;
	gsize length = (gsize)(plus - address);
	return g_ascii_strncasecmp(entry, address, length) == 0 &&
	       g_ascii_strcasecmp(entry + length, at) == 0;
}

gboolean
people_is_named(const char *const *me, const char *address)
{
	for (; me && *me; me++)
		if (**me != '@' && is_same_mailbox(*me, address))
			return TRUE;
	return FALSE;
}

gboolean
people_is_ours(const char *const *me, const char *address)
{
	if (people_is_named(me, address))
		return TRUE;
	for (; me && *me; me++)
		if (**me == '@' && is_under(full_domain(address), *me))
			return TRUE;
	return FALSE;
}

/* Names under which registries of countries sell domains: acme.co.uk. */
static gboolean
is_registry_label(const char *label, gsize length)
{
	static const char *const labels[] = { "co", "com", "org", "net", "gov",
		"edu", "ac", "or", "ne", "go", "gob", "gouv", "govt", "gub",
		"mil", "nom", "ltd", "plc", "sch", "web", "ind", "res", "adv",
		"firm", "info", "asso", "tm", "biz", "int", "pvt", "coop" };
	for (gsize i = 0; i < G_N_ELEMENTS(labels); i++)
		if (strlen(labels[i]) == length &&
			strncmp(labels[i], label, length) == 0)
			return TRUE;
	return FALSE;
}

/* The label before END, which points at a dot or the end. */
static const char *
label_before(const char *domain, const char *end)
{
	while (end > domain && end[-1] != '.')
		end--;
	return end;
}

const char *
people_domain(const char *address)
{
	const char *domain = full_domain(address);
	const char *top = label_before(domain, domain + strlen(domain));
	if (top == domain)
		return domain;
	const char *second = label_before(domain, top - 1);
	if (second == domain)
		return domain;
	gsize length = (gsize)(top - 1 - second);
	if (strlen(top) != 2 || !is_registry_label(second, length))
		return second;
	return label_before(domain, second - 1);
}

gboolean
people_is_freemail(const char *address, GHashTable *freemail)
{
	return freemail &&
	       (g_hash_table_contains(freemail, full_domain(address)) ||
		       g_hash_table_contains(freemail, people_domain(address)));
}

const char *
people_company(const char *address, GHashTable *freemail)
{
	const char *domain = people_domain(address);
	if (!*domain || people_is_freemail(address, freemail))
		return address;
	return domain;
}

#define ALIAS_MIN 5 /* bytes of a name that tell something */

gboolean
people_is_alias(const char *a, const char *b)
{
	gsize left = strcspn(a, "."), right = strcspn(b, ".");
	gsize least = MIN(left, right);
	if (strchr(a, '@') || strchr(b, '@') || least < ALIAS_MIN)
		return FALSE;
	return g_ascii_strncasecmp(a, b, least) == 0;
}

#define NAME_MIN 8 /* bytes of two names and what parts them */

char *
people_full_name(const char *address)
{
	gsize length = strcspn(address, "@+");
	gsize first = strcspn(address, "._");
	gsize second = 0;
	if (first < length)
		second = strcspn(address + first + 1, "._@+");
	if (length < NAME_MIN || first < 2 || second < 2 ||
		first + 1 + second != length)
		return NULL;
	for (gsize i = 0; i < length; i++)
		if (i != first && !g_ascii_isalpha(address[i]) &&
			address[i] != '-')
			return NULL;
	return g_strndup(address, length);
}

#define SURNAME_MIN 5 /* bytes; shorter ones stand in many words */

char *
people_surname(const Mailbox *mailbox)
{
	gboolean has_name = *mailbox->name && !strchr(mailbox->name, '@');
	g_autofree char *name =
		has_name ? g_strdup(mailbox->name)
			 : g_strndup(mailbox->address,
				   strcspn(mailbox->address, "@+"));
	const char *comma = has_name ? strchr(name, ',') : NULL;
	if (comma)
		return g_strndup(name, (gsize)(comma - name));
	g_strchomp(name);
	const char *last = name + strlen(name);
	while (last > name && !strchr(" ._-", last[-1]))
		last--;
	return last > name ? g_strdup(last) : NULL;
}

gboolean
people_is_namesake(const Mailbox *one, const Mailbox *other)
{
	g_autofree char *name = people_surname(one);
	g_autofree char *surname = name ? text_fold(name) : NULL;
	g_autofree char *local =
		g_strndup(other->address, strcspn(other->address, "@+"));
	g_autofree char *folded = text_fold(local);
	return surname && strlen(surname) >= SURNAME_MIN &&
	       strcmp(surname, folded) != 0 && strstr(folded, surname);
}

#define SLIPS 2	       /* letters that are wrong in a misspelt address */
#define ADDRESS_MIN 12 /* bytes; in shorter ones two letters are much */
#define ADDRESS_MAX 120

/* How many letters must be added, taken out or changed to make B of A
 * (Levenshtein). */
static guint
slips_between(const char *a, const char *b)
{
	gsize wide = strlen(b);
	guint row[ADDRESS_MAX + 1];
	for (gsize i = 0; i <= wide; i++)
		row[i] = (guint)i;
	for (guint line = 1; *a; a++, line++) {
		guint corner = row[0];
		row[0] = line;
		for (gsize i = 1; i <= wide; i++) {
			guint above = row[i];
			guint changed = corner + (*a != b[i - 1]);
			row[i] = MIN(MIN(above, row[i - 1]) + 1, changed);
			corner = above;
		}
	}
	return row[wide];
}

gboolean
people_is_misspelt(const char *a, const char *b)
{
	gsize left = strlen(a), right = strlen(b);
	gsize shared = 0;
	if (MIN(left, right) < ADDRESS_MIN || MAX(left, right) > ADDRESS_MAX ||
		strcmp(a, b) == 0)
		return FALSE;
	if (slips_between(a, b) <= SLIPS)
		return TRUE;
	/* "bob@glo.us", "bob@glo.state.us" */
	while (a[shared] && a[shared] == b[shared])
		shared++;
	return shared > strcspn(a, "@") + 1 && a[shared - 1] == '.';
}
