/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/locate.h"

#include <string.h>

/* One token of Lua, as far as it matters here. */
typedef struct {
	enum { TOKEN_END, TOKEN_NAME, TOKEN_STRING, TOKEN_SIGN } kind;
	char *text; /* name or string content; yours */
	char sign;
} Token;

typedef struct {
	const char *at;
	guint line;
	Token token; /* the running one */
	guint token_line;
	char **path;	    /* keys wanted, NULL-ended */
	guint found, depth; /* best line, and how many keys it holds */
} Scan;

static void
step(Scan *scan)
{
	scan->line += *scan->at == '\n';
	scan->at++;
}

/* The level of a long bracket ("[==[") at AT, -1 if there is none. */
static int
long_bracket(const char *at)
{
	int level = 0;

	if (*at++ != '[')
		return -1;
	for (; *at == '='; at++)
		level++;
	return *at == '[' ? level : -1;
}

static char *
read_long(Scan *scan, int level)
{
	g_autofree char *equals = g_strnfill((gsize)level, '=');
	g_autofree char *close = g_strdup_printf("]%s]", equals);

	for (int i = 0; i < level + 2; i++)
		step(scan);
	const char *start = scan->at;
	const char *end = strstr(start, close);
	if (!end)
		end = start + strlen(start);
	while (scan->at < end)
		step(scan);
	if (*end)
		scan->at += level + 2;
	return g_strndup(start, (gsize)(end - start));
}

static void
skip_blanks(Scan *scan)
{
	while (*scan->at) {
		if (g_ascii_isspace(*scan->at)) {
			step(scan);
		} else if (strncmp(scan->at, "--", 2) == 0) {
			scan->at += 2;
			int level = long_bracket(scan->at);
			if (level >= 0)
				g_free(read_long(scan, level));
			else
				while (*scan->at && *scan->at != '\n')
					step(scan);
		} else {
			return;
		}
	}
}

static char *
read_short(Scan *scan)
{
	char quote = *scan->at;
	GString *text = g_string_new(NULL);

	step(scan);
	while (*scan->at && *scan->at != quote && *scan->at != '\n') {
		if (*scan->at == '\\' && scan->at[1])
			step(scan);
		g_string_append_c(text, *scan->at);
		step(scan);
	}
	if (*scan->at == quote)
		step(scan);
	return g_string_free(text, FALSE);
}

static void
next(Scan *scan)
{
	Token *token = &scan->token;
	const char *start;

	g_clear_pointer(&token->text, g_free);
	skip_blanks(scan);
	scan->token_line = scan->line;
	start = scan->at;
	token->sign = *scan->at;
	if (!*scan->at) {
		token->kind = TOKEN_END;
	} else if (g_ascii_isalnum(*start) || *start == '_') {
		while (g_ascii_isalnum(*scan->at) || *scan->at == '_')
			step(scan);
		token->kind = TOKEN_NAME;
		token->text = g_strndup(start, (gsize)(scan->at - start));
	} else if (*start == '"' || *start == '\'') {
		token->kind = TOKEN_STRING;
		token->text = read_short(scan);
	} else if (long_bracket(start) >= 0) {
		token->kind = TOKEN_STRING;
		token->text = read_long(scan, long_bracket(start));
	} else {
		token->kind = TOKEN_SIGN;
		step(scan);
	}
}

static gboolean
is_sign(const Scan *scan, char sign)
{
	return scan->token.kind == TOKEN_SIGN && scan->token.sign == sign;
}

static gboolean
is_word(const Scan *scan, const char *const *words)
{
	return scan->token.kind == TOKEN_NAME &&
	       g_strv_contains(words, scan->token.text);
}

/* Skips an expression, up to the mark that ends it in a table. */
static void
skip_value(Scan *scan)
{
	static const char *const opens[] = { "function", "if", "do", "repeat",
		NULL };
	static const char *const closes[] = { "end", "until", NULL };
	int depth = 0;

	while (scan->token.kind != TOKEN_END) {
		if (depth == 0 && (is_sign(scan, ',') || is_sign(scan, ';') ||
					  is_sign(scan, '}')))
			return;
		if (is_word(scan, opens) || is_sign(scan, '{') ||
			is_sign(scan, '(') || is_sign(scan, '['))
			depth++;
		if (is_word(scan, closes) || is_sign(scan, '}') ||
			is_sign(scan, ')') || is_sign(scan, ']'))
			depth--;
		next(scan);
	}
}

/* True if an "=" comes next. */
static gboolean
is_assigned(const Scan *scan)
{
	Scan ahead = *scan;

	skip_blanks(&ahead);
	return ahead.at[0] == '=' && ahead.at[1] != '=';
}

/* The key of the field that starts here, and the scan stands at its value;
 * NULL if it has none. Yours. */
static char *
read_key(Scan *scan)
{
	gboolean is_name = scan->token.kind == TOKEN_NAME && is_assigned(scan);
	char *key;

	if (!is_name && !is_sign(scan, '['))
		return NULL;
	if (!is_name)
		next(scan);
	key = g_strdup(scan->token.text ? scan->token.text : "?");
	while (scan->token.kind != TOKEN_END && !is_sign(scan, '='))
		next(scan);
	next(scan);
	return key;
}

static void read_table(Scan *scan, guint depth);

/* A field with KEY at DEPTH; its value follows. */
static void
read_field(Scan *scan, const char *key, guint line, guint depth)
{
	gboolean is_wanted =
		scan->path[depth] && strcmp(scan->path[depth], key) == 0;

	if (is_wanted && depth + 1 > scan->depth) {
		scan->depth = depth + 1;
		scan->found = line;
	}
	if (is_wanted && is_sign(scan, '{') && scan->path[depth + 1])
		read_table(scan, depth + 1);
	skip_value(scan);
}

/* The running token is the "{" of the table that path key DEPTH lies in. */
static void
read_table(Scan *scan, guint depth)
{
	guint position = 0;

	next(scan);
	while (scan->token.kind != TOKEN_END && !is_sign(scan, '}')) {
		guint line = scan->token_line;
		g_autofree char *key = read_key(scan);
		if (!key)
			key = g_strdup_printf("%u", ++position);
		read_field(scan, key, line, depth);
		if (!is_sign(scan, '}'))
			next(scan);
	}
	if (depth > 0)
		next(scan);
}

/* "payment[2].template" as keys. */
static char **
split_path(const char *path)
{
	g_autoptr(GPtrArray) keys = g_ptr_array_new();
	const char *at = path;

	while (*at) {
		gsize length;
		if (*at == '[' && at[1] == '"') {
			at += 2;
			length = strcspn(at, "\"");
			g_ptr_array_add(keys, g_strndup(at, length));
			at += length + (at[length] ? 1 : 0);
		} else if (strchr("[].", *at)) {
			at++;
		} else {
			length = strcspn(at, "[].");
			g_ptr_array_add(keys, g_strndup(at, length));
			at += length;
		}
	}
	g_ptr_array_add(keys, NULL);
	return (char **)g_ptr_array_free(g_steal_pointer(&keys), FALSE);
}

guint
locate_line(const char *text, const char *path)
{
	g_auto(GStrv) keys = split_path(path);
	Scan scan = { .at = text, .line = 1, .path = keys };
	gboolean was_return = FALSE;

	next(&scan);
	while (scan.token.kind != TOKEN_END) {
		if (was_return && is_sign(&scan, '{'))
			read_table(&scan, 0);
		was_return = scan.token.kind == TOKEN_NAME &&
			     strcmp(scan.token.text, "return") == 0;
		next(&scan);
	}
	g_free(scan.token.text);
	return scan.found;
}
