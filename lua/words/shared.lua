-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is read alike in every language: its groups are added to each words
-- file and may use the classes that every words file defines.
-- How to read and change this file: owed-words(5).

return {
  classes = {
    -- Names of files, which are often in another language than the letter.
    offer_file = {
      "offert*", "preventiv*", "devis", "angebot*", "presupuest*", "orcament*",
      "cotiz*", "cotac*", "quot*", "proposal*", "propost*", "propuest*",
      "proposition", "estimate*", "kostenvoranschlag", "bid", "tender",
      "offer", "offre", "oferta*", "orç*", "pricelist", "price", "prices",
      "preisliste", "listino", "tarif*", "prezzi", "preise", "pricing",
    },
    invoice_file = {
      "invoice*", "fattur*", "factur*", "rechnung*", "fatura*", "inv", "fe",
      "re", "mahnung*", "sollecito", "proforma", "pro-forma", "pf", "nota",
      "zahlungserinnerung", "mise en demeure", "rappel", "boleto", "avoir",
    },
    contract_file = {
      "contract*", "agreement*", "contratt*", "contrat*", "vertrag*",
      "accordo", "convention*", "acuerdo", "acordo", "vereinbarung*", "nda",
      "dpa", "redline*", "draft", "entwurf", "bozza", "borrador", "minuta",
    },
  },

  asks = {
    quote = {
      { 0.6, "{offer_file}", at = "attachment" },
      { 0.4, "{contract_file}", at = "attachment" },
      -- A price in a letter of ours.
      { 0.4, when = "amount" },
      { 0.2, when = "amounts" },
      { 0.2, when = "document" },
      { 0.3, when = "validity" },
      -- Passed on; own people; our lawyer; money that is due.
      { -0.6, when = "forward" },
      { -0.7, when = "inhouse" },
      { -0.7, when = "counsel" },
      { -0.3, when = "crowd" },
      { -0.5, when = "iban" },
    },
    chase = {
      { 0.3, when = "reply" },
      { -0.8, when = "forward" },
      { -0.3, when = "document" },
      { -0.5, when = "inhouse" },
      { -0.4, when = "long" },
    },
    payment = {
      { 0.6, "{invoice_file}", at = "attachment" },
      { 0.4, when = "iban" },
      { 0.3, when = "payday" },
      { 0.3, when = "amount" },
      { -0.8, when = "forward" },
      { -0.5, when = "inhouse" },
    },
  },

  says = {},
}
