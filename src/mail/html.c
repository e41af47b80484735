/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/html.h"

#include <string.h>

#include <libxml/HTMLparser.h>

enum {
	MAX_QUOTE = 20, /* marks of quotation in front of a line */
	MAX_TEXT = 4 << 20
};

/* The state of one reading. Elements that nest are counted, not remembered,
 * so that no document can be too deep. */
typedef struct {
	GString *out;
	int hidden; /* depth inside what is not shown */
	int quote;
	int pre;
	int cell; /* of the row being written */
	gboolean is_line_open;
	gboolean wants_space;
	gboolean wants_blank; /* an empty line before the next text */
} Page;

/* How an element is laid out. */
typedef enum { BLOCK = 1, PARAGRAPH, HIDDEN, QUOTE, ITEM, ROW, CELL, PRE } Lay;

static const struct {
	const char *name;
	Lay lay;
} elements[] = { { "address", BLOCK }, { "article", BLOCK }, { "aside", BLOCK },
	{ "blockquote", QUOTE }, { "body", BLOCK }, { "center", BLOCK },
	{ "dd", BLOCK }, { "div", BLOCK }, { "dl", PARAGRAPH }, { "dt", BLOCK },
	{ "fieldset", BLOCK }, { "footer", BLOCK }, { "form", BLOCK },
	{ "h1", PARAGRAPH }, { "h2", PARAGRAPH }, { "h3", PARAGRAPH },
	{ "h4", PARAGRAPH }, { "h5", PARAGRAPH }, { "h6", PARAGRAPH },
	{ "head", HIDDEN }, { "header", BLOCK }, { "hr", BLOCK },
	{ "li", ITEM }, { "main", BLOCK }, { "noframes", HIDDEN },
	{ "ol", BLOCK }, { "option", HIDDEN }, { "p", PARAGRAPH },
	{ "pre", PRE }, { "script", HIDDEN }, { "section", BLOCK },
	{ "select", HIDDEN }, { "style", HIDDEN }, { "table", BLOCK },
	{ "td", CELL }, { "template", HIDDEN }, { "textarea", HIDDEN },
	{ "th", CELL }, { "title", HIDDEN }, { "tr", ROW }, { "ul", BLOCK } };

static int
by_name(const void *key, const void *member)
{
	return strcmp(key, *(const char *const *)member);
}

static Lay
lay_of(const xmlChar *name)
{
	const void *found = bsearch(name, elements, G_N_ELEMENTS(elements),
		sizeof(elements[0]), by_name);
	gsize index =
		found ? (gsize)((const char *)found - (const char *)elements) /
				sizeof(elements[0])
		      : 0;
	return found ? elements[index].lay : 0;
}

static void
end_line(Page *page)
{
	if (page->is_line_open)
		g_string_append_c(page->out, '\n');
	page->is_line_open = FALSE;
	page->wants_space = FALSE;
}

static void
append_marks(Page *page)
{
	for (int i = 0; i < MIN(page->quote, MAX_QUOTE); i++)
		g_string_append_c(page->out, '>');
}

static void
start_text(Page *page)
{
	if (page->is_line_open)
		return;
	if (page->wants_blank && page->out->len) {
		append_marks(page);
		g_string_append_c(page->out, '\n');
	}
	append_marks(page);
	if (page->quote)
		g_string_append_c(page->out, ' ');
	page->wants_blank = FALSE;
	page->is_line_open = TRUE;
}

/* A line break that was asked for: shows also on an empty line. */
static void
break_line(Page *page)
{
	if (!page->is_line_open)
		start_text(page);
	end_line(page);
}

static void
put(Page *page, const char *bytes, int len)
{
	start_text(page);
	if (page->wants_space)
		g_string_append_c(page->out, ' ');
	page->wants_space = FALSE;
	g_string_append_len(page->out, bytes, len);
}

static void
add_text(Page *page, const char *text, int len)
{
	const char *end = text + len;
	while (text < end) {
		const char *word = text;
		while (text < end && !g_ascii_isspace(*text) &&
			memcmp(text, "\xc2\xa0", MIN(2, end - text)) != 0)
			text++;
		if (text > word)
			put(page, word, text - word);
		if (text >= end)
			break;
		if (page->pre && *text == '\n')
			break_line(page);
		else if (page->pre && *text != '\r')
			put(page, " ", 1);
		else if (page->is_line_open)
			page->wants_space = TRUE;
		text += *text == '\xc2' ? 2 : 1;
	}
}

static void
on_characters(void *data, const xmlChar *text, int len)
{
	Page *page = data;
	if (!page->hidden && page->out->len < MAX_TEXT)
		add_text(page, (const char *)text, len);
}

/* True for what style or attributes take off the page. */
static gboolean
is_unseen(const xmlChar **attributes)
{
	for (; attributes && attributes[0]; attributes += 2) {
		const char *name = (const char *)attributes[0];
		const char *value = (const char *)attributes[1];
		if (strcmp(name, "hidden") == 0)
			return TRUE;
		if (!value || strcmp(name, "style") != 0)
			continue;
		g_autofree char *style = g_ascii_strdown(value, -1);
		char *to = style;
		for (const char *p = style; *p; p++)
			if (!g_ascii_isspace(*p))
				*to++ = *p;
		*to = '\0';
		if (strstr(style, "display:none") ||
			strstr(style, "mso-hide:all"))
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_void(const char *name)
{
	static const char *const names[] = { "br", "hr", "img", "input", "meta",
		"link", "area", "base", "col", "embed", "param", "wbr" };
	for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
		if (strcmp(name, names[i]) == 0)
			return TRUE;
	return FALSE;
}

static void
open_block(Page *page, Lay lay)
{
	if (lay == CELL) {
		if (page->cell++ && page->is_line_open)
			put(page, " ", 1);
		return;
	}
	end_line(page);
	if (lay == PARAGRAPH || lay == PRE)
		page->wants_blank = TRUE;
	page->quote += lay == QUOTE;
	page->pre += lay == PRE;
	if (lay == ROW)
		page->cell = 0;
	if (lay == ITEM)
		put(page, "- ", 2);
}

static void
on_start(void *data, const xmlChar *name, const xmlChar **attributes)
{
	Page *page = data;
	Lay lay = lay_of(name);
	if (page->hidden || lay == HIDDEN ||
		(is_unseen(attributes) && !is_void((const char *)name))) {
		if (!is_void((const char *)name))
			page->hidden++;
		return;
	}
	if (strcmp((const char *)name, "br") == 0)
		break_line(page);
	else if (lay)
		open_block(page, lay);
}

static void
on_end(void *data, const xmlChar *name)
{
	Page *page = data;
	Lay lay = lay_of(name);
	if (is_void((const char *)name))
		return;
	if (page->hidden) {
		page->hidden--;
		return;
	}
	if (!lay || lay == CELL)
		return;
	end_line(page);
	if (lay == PARAGRAPH || lay == PRE)
		page->wants_blank = TRUE;
	page->quote -= lay == QUOTE && page->quote;
	page->pre -= lay == PRE && page->pre;
}

char *
html_text(const char *html)
{
	Page page = { .out = g_string_sized_new(strlen(html) / 4 + 1) };
	htmlParserCtxtPtr parser = htmlNewParserCtxt();
	if (!parser)
		return g_string_free(page.out, FALSE);
	memset(parser->sax, 0, sizeof(*parser->sax));
	parser->sax->startElement = on_start;
	parser->sax->endElement = on_end;
	parser->sax->characters = on_characters;
	parser->sax->ignorableWhitespace = on_characters;
	parser->userData = &page;
	xmlDocPtr doc = htmlCtxtReadMemory(parser, html,
		(int)MIN(strlen(html), (gsize)G_MAXINT), NULL, "UTF-8",
		HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
			HTML_PARSE_NONET);
	if (doc)
		xmlFreeDoc(doc);
	htmlFreeParserCtxt(parser);
	if (page.is_line_open)
		g_string_append_c(page.out, '\n');
	return g_string_free(page.out, FALSE);
}
