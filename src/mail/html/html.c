/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail/html/html.h"

#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>

#include "mail/html/page.h"

enum { MAX_DEPTH = 500 };

/* How an element is laid out. */
typedef enum {
	LAY_INLINE,
	LAY_BLOCK,
	LAY_PARAGRAPH,
	LAY_HIDDEN,
	LAY_QUOTE,
	LAY_ITEM,
	LAY_TABLE,
	LAY_ROW,
	LAY_CELL,
	LAY_PRE,
	LAY_RULE,
	LAY_BREAK,
	LAY_VOID
} Lay;

typedef struct {
	const char *name;
	Lay lay;
} Element;

/* Sorted by name. */
static const Element elements[] = { { "address", LAY_BLOCK },
	{ "area", LAY_VOID }, { "article", LAY_BLOCK }, { "aside", LAY_BLOCK },
	{ "base", LAY_VOID }, { "blockquote", LAY_QUOTE },
	{ "body", LAY_BLOCK }, { "br", LAY_BREAK }, { "center", LAY_BLOCK },
	{ "col", LAY_VOID }, { "dd", LAY_BLOCK }, { "div", LAY_BLOCK },
	{ "dl", LAY_PARAGRAPH }, { "dt", LAY_BLOCK }, { "embed", LAY_VOID },
	{ "fieldset", LAY_BLOCK }, { "footer", LAY_BLOCK },
	{ "form", LAY_BLOCK }, { "h1", LAY_PARAGRAPH }, { "h2", LAY_PARAGRAPH },
	{ "h3", LAY_PARAGRAPH }, { "h4", LAY_PARAGRAPH },
	{ "h5", LAY_PARAGRAPH }, { "h6", LAY_PARAGRAPH },
	{ "head", LAY_HIDDEN }, { "header", LAY_BLOCK }, { "hr", LAY_RULE },
	{ "img", LAY_VOID }, { "input", LAY_VOID }, { "li", LAY_ITEM },
	{ "link", LAY_VOID }, { "main", LAY_BLOCK }, { "meta", LAY_VOID },
	{ "noframes", LAY_HIDDEN }, { "ol", LAY_BLOCK },
	{ "option", LAY_HIDDEN }, { "p", LAY_PARAGRAPH }, { "param", LAY_VOID },
	{ "pre", LAY_PRE }, { "script", LAY_HIDDEN }, { "section", LAY_BLOCK },
	{ "select", LAY_HIDDEN }, { "style", LAY_HIDDEN },
	{ "table", LAY_TABLE }, { "td", LAY_CELL }, { "template", LAY_HIDDEN },
	{ "textarea", LAY_HIDDEN }, { "th", LAY_CELL }, { "title", LAY_HIDDEN },
	{ "tr", LAY_ROW }, { "ul", LAY_BLOCK }, { "wbr", LAY_VOID } };

static int
by_name(const void *name, const void *element)
{
	return strcmp(name, ((const Element *)element)->name);
}

static Lay
lay_of(const xmlChar *name)
{
	const Element *found = bsearch(name, elements, G_N_ELEMENTS(elements),
		sizeof(Element), by_name);
	return found ? found->lay : LAY_INLINE;
}

/* The state of one reading. Elements that nest are counted, not remembered,
 * so that no document takes more memory than its text. */
typedef struct {
	HtmlPage page;
	htmlParserCtxtPtr parser;
	GByteArray *quotes; /* a byte for each open block quote: 1 if it quotes,
			     * 0 if it only indents */
	int hidden;	    /* depth inside what is not shown */
	gboolean is_cut;
} Reader;

/* ---- elements ------------------------------------------------------------ */

/* The value of attribute NAME without blanks, lower case; yours, or NULL. */
static char *
attribute(const xmlChar **attributes, const char *name)
{
	for (; attributes && attributes[0]; attributes += 2) {
		if (strcmp((const char *)attributes[0], name) != 0)
			continue;
		const char *value = (const char *)attributes[1];
		char *squeezed = g_ascii_strdown(value ? value : "", -1);
		char *to = squeezed;
		for (const char *p = squeezed; *p; p++)
			if (!g_ascii_isspace(*p))
				*to++ = *p;
		*to = '\0';
		return squeezed;
	}
	return NULL;
}

/* True for what style takes off the page. */
static gboolean
is_unseen(const char *style)
{
	static const char *const signs[] = { "display:none", "mso-hide:all",
		"visibility:hidden", "font-size:0;", "font-size:0px",
		"max-height:0" };
	for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
		if (strstr(style, signs[i]))
			return TRUE;
	return FALSE;
}

/* The line that Outlook and Windows Mail draw above an answered message. */
static gboolean
has_line_above(const char *style)
{
	const char *top = strstr(style, "border-top:");
	if (strstr(style, "border-top-style:solid"))
		return TRUE;
	gsize len = top ? strcspn(top, ";") : 0;
	return len && g_strstr_len(top, len, "solid");
}

/* Gmail and Apple Mail indent with a block quote that has no border. */
static gboolean
only_indents(const xmlChar **attributes, const char *style)
{
	g_autofree char *type = attribute(attributes, "type");
	g_autofree char *class = attribute(attributes, "class");
	return !type && !class && style &&
	       (strstr(style, "border:none") ||
		       strstr(style, "border:medium") ||
		       strstr(style, "border:0"));
}

static void
open_quote(Reader *reader, const xmlChar **attributes, const char *style)
{
	guint8 quotes = !only_indents(attributes, style);
	g_byte_array_append(reader->quotes, &quotes, 1);
	reader->page.quote += quotes;
}

static void
close_quote(Reader *reader)
{
	guint open = reader->quotes->len;
	if (!open)
		return;
	reader->page.quote -= reader->quotes->data[open - 1];
	g_byte_array_set_size(reader->quotes, open - 1);
}

static void
open_cell(HtmlPage *page)
{
	if (!page->in_row || page->cell >= HTML_MAX_CELLS)
		return;
	page_end_line(page);
	page->cells[page->cell++] = page->out->len;
}

static void
open_paragraph(HtmlPage *page, const xmlChar **attributes, const char *style)
{
	g_autofree char *class = attribute(attributes, "class");
	page->is_tight = (class && g_str_has_prefix(class, "mso")) ||
			 (style && strstr(style, "margin:0"));
	page->wants_blank |= !page->is_tight;
}

static void
open_block(
	Reader *reader, Lay lay, const xmlChar **attributes, const char *style)
{
	HtmlPage *page = &reader->page;
	page_end_line(page);
	switch (lay) {
	case LAY_PARAGRAPH: open_paragraph(page, attributes, style); break;
	case LAY_QUOTE: open_quote(reader, attributes, style); break;
	case LAY_TABLE: page->in_row = FALSE; break;
	case LAY_ROW:
		page->in_row = TRUE;
		page->cell = 0;
		break;
	case LAY_PRE:
		page->wants_blank = TRUE;
		page->pre++;
		break;
	case LAY_ITEM:
		page_put(page, "-", 1);
		page->wants_space = TRUE;
		break;
	default:
		if (style && has_line_above(style))
			page_put_rule(page);
	}
}

static void
on_start(void *data, const xmlChar *name, const xmlChar **attributes)
{
	Reader *reader = data;
	Lay lay = lay_of(name);
	if (reader->parser->nameNr > MAX_DEPTH) {
		reader->is_cut = TRUE;
		xmlStopParser(reader->parser);
		return;
	}
	if (lay >= LAY_RULE) {
		if (!reader->hidden && lay == LAY_BREAK)
			page_break_line(&reader->page);
		else if (!reader->hidden && lay == LAY_RULE)
			page_put_rule(&reader->page);
		return;
	}
	g_autofree char *style = attribute(attributes, "style");
	if (reader->hidden || lay == LAY_HIDDEN || (style && is_unseen(style)))
		reader->hidden++;
	else if (lay == LAY_CELL)
		open_cell(&reader->page);
	else if (lay != LAY_INLINE)
		open_block(reader, lay, attributes, style);
}

static void
on_end(void *data, const xmlChar *name)
{
	Reader *reader = data;
	HtmlPage *page = &reader->page;
	Lay lay = lay_of(name);
	if (lay >= LAY_RULE)
		return;
	if (reader->hidden) {
		reader->hidden--;
		return;
	}
	if (lay == LAY_INLINE || lay == LAY_CELL)
		return;
	page_end_line(page);
	if (lay == LAY_ROW)
		page_join_row(page);
	if (lay == LAY_ROW || lay == LAY_TABLE)
		page->in_row = FALSE;
	if (lay == LAY_PRE || (lay == LAY_PARAGRAPH && !page->is_tight))
		page->wants_blank = TRUE;
	if (lay == LAY_QUOTE)
		close_quote(reader);
	if (lay == LAY_PRE && page->pre)
		page->pre--;
}

static void
on_characters(void *data, const xmlChar *text, int len)
{
	Reader *reader = data;
	const char *bytes = (const char *)text;
	if (!reader->hidden && reader->page.out->len < HTML_MAX_TEXT)
		page_add_text(&reader->page, bytes, bytes + len);
}

static void
read_html(Reader *reader, const char *html, gsize len)
{
	htmlParserCtxtPtr parser = reader->parser;
	memset(parser->sax, 0, sizeof(*parser->sax));
	parser->sax->startElement = on_start;
	parser->sax->endElement = on_end;
	parser->sax->characters = on_characters;
	parser->sax->ignorableWhitespace = on_characters;
	parser->userData = reader;
	xmlDocPtr doc =
		htmlCtxtReadMemory(parser, html, (int)len, NULL, "UTF-8",
			HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
				HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
	if (doc)
		xmlFreeDoc(doc);
	htmlFreeParserCtxt(parser);
}

/* The library's tables are set up once, whichever thread comes first. */
static void
init_library(void)
{
	static gsize once;
	if (g_once_init_enter(&once)) {
		xmlInitParser();
		g_once_init_leave(&once, 1);
	}
}

char *
html_text(const char *html, gboolean *was_cut)
{
	init_library();
	gsize len = MIN(strlen(html), (gsize)G_MAXINT / 2);
	Reader reader = { .parser = htmlNewParserCtxt(),
		.quotes = g_byte_array_new(),
		.page.out = g_string_sized_new(len / 4 + 1) };
	if (reader.parser)
		read_html(&reader, html, len);
	page_end_line(&reader.page);
	g_byte_array_unref(reader.quotes);
	if (was_cut)
		*was_cut =
			reader.is_cut || reader.page.out->len >= HTML_MAX_TEXT;
	return g_string_free(reader.page.out, FALSE);
}
