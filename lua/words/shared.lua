-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is read alike in every language: combinations of cues. Each words file
-- fills the cues ({~pay}: section cues) with its own words; its sections asks
-- and says add what only that language says. A phrase here whose cue a
-- language lacks is left out.
-- How to read and change this file: owed-words(5).

return {
  classes = {
    -- Names of files, which are often in another language than the letter.
    offer_file = {
      "offert*", "preventiv*", "devis", "angebot*", "presupuest*", "orcament*",
      "cotiz*", "cotac*", "quot*", "proposal*", "propost*", "propuest*",
      "proposition", "estimate*", "kostenvoranschlag", "bid", "tender",
      "offer", "offre", "oferta*", "pricelist", "price", "prices",
      "preisliste", "listino", "tarif*", "prezzi", "preise", "pricing",
    },
    invoice_file = {
      "invoice*", "fattur*", "factur*", "rechnung*", "fatura*", "inv", "fe",
      "re", "mahnung*", "sollecito", "proforma", "pro-forma", "pf", "nota",
      "zahlungserinnerung", "mise en demeure", "rappel", "boleto", "statement",
    },
    contract_file = {
      "contract*", "agreement*", "contratt*", "contrat*", "vertrag*",
      "accordo", "convention*", "acuerdo", "acordo", "vereinbarung*", "nda",
      "dpa", "redline*", "draft", "entwurf", "bozza", "borrador", "minuta",
    },
  },

  asks = {
    quote = {
      { 0.9, "{~handing} & {~offer}" },
      { 0.7, "{~handing} & {~contract}" },
      { 0.6, "{~would} .. {figure}" },
      { 0.4, "{sum}", when = "!long" },
      { 0.6, "{~valid}" },
      { 0.5, "{~trade}", when = "amount" },
      { 0.4, "{~trade}", when = "!amount" },
      { 0.3, "{~their_turn}" },
      { 0.3, "{~offer}" },
      { 0.6, "{offer_file}", at = "attachment" },
      { 0.4, "{contract_file}", at = "attachment" },
      { 0.3, when = "amount" },
      { 0.2, when = "amounts" },
      { 0.2, when = "document" },
      { 0.2, when = "validity" },
      -- They are to offer; it is theirs; it is about what is owed.
      { -1.0, "{~wanting}" },
      { -0.8, "{~foreign}" },
      { -0.5, "{~due}" },
      { -0.6, "{~dunning}" },
      { -0.8, "{~we_paid}" },
      { -0.8, "{~gap}", when = "amount" },
      { -1.6, "{~ordering}" },
      -- A line of figures that answers nothing; passed on; own people; our
      -- lawyer.
      { -1.0, when = "amount bare !document !quoted" },
      { -0.6, when = "forward" },
      { -0.7, when = "inhouse" },
      { -0.7, when = "counsel" },
      { -0.3, when = "crowd" },
      { -0.4, when = "iban" },
    },
    chase = {
      { 0.7, "{~nudging}", when = "!long" },
      { 0.3, "{~earlier}", when = "!long" },
      { 0.3, "{~offer}", at = "subject quoted" },
      { 0.3, when = "reply" },
      { 0.2, when = "question" },
      { -1.2, "{~doubts}", when = "!long" },
      { -0.6, "{~handing} & {~offer}" },
      { -0.8, "{~invoice}" },
      { -0.6, "{~due}" },
      { -0.6, "{~we_paid}" },
      { -0.8, when = "forward" },
      { -0.3, when = "document" },
      { -0.5, when = "inhouse" },
      { -0.4, when = "long" },
    },
    payment = {
      { 0.9, "{~handing} & {~invoice}" },
      { 0.8, "{~invoice} & {~due}" },
      { 0.6, "{~due}" },
      { 0.6, "{~dunning}" },
      { 1.0, "{~gap}", when = "amount !long" },
      { 0.6, "{~gap}", when = "!amount !long" },
      { 0.6, "{~pay} & {money}", when = "!long" },
      { 0.4, "{~invoice}" },
      { 0.4, "{~paying}", when = "!long" },
      { 0.2, "{sum}" },
      { 0.3, "{~invoice}", at = "subject" },
      { 0.6, "{invoice_file}", at = "attachment" },
      { 0.4, when = "iban" },
      { 0.3, when = "payday" },
      { 0.3, when = "amount" },
      { -1.4, "{~we_paid}" },
      { -1.2, "{~others_owe}" },
      { -0.6, "{~foreign}" },
      { -0.4, "{~valid}" },
      { -0.6, "{~wanting}" },
      { -0.8, when = "forward" },
      { -0.5, when = "inhouse" },
    },
  },

  says = {
    -- The day on which they will act, rather than one until which they wait.
    when = {
      { 0.8, "{~promise} ... {ahead}" },
      { 0.6, "{ahead} .. {~promise}", "{~wait} .. {ahead}",
        "{~pay}|{~order}|{~sign} .. {ahead}" },
    },
    -- What a clause makes of the days in it; 0: begins a clause.
    days = {
      { 1.0, "{~day_act}", at = "body", negated = "any" },
      { 0.3, "{~day_look}", at = "body", negated = "any" },
      { -0.3, "{~day_event}", at = "body", negated = "any" },
      { -0.6, "{~day_away}", at = "body", negated = "any" },
      { -0.8, "{~day_need}", at = "body", negated = "any" },
      { -1.0, "{~day_past}", at = "body", negated = "any" },
      { 0, "{~clause}", at = "body", negated = "any" },
    },
    stop = {
      { 1.5, "{~fed_up}" },
      { 0.7, "{~dispute}" },
      { 0.7, "{~lawyer}" },
    },
    decline = {
      { 1.2, "{~no}" },
      { 0.6, "{~other_way}", when = "!long" },
      { 0.7, "{~too_much}" },
      { 0.8, "{~dropped}" },
      { 0.4, "{~regret}", when = "!long" },
      { 0.8, "{~need}", negated = "only" },
      { -0.4, "{~later}" },
    },
    accept = {
      { 1.1, "{~yes}" },
      { 1.3, "{~done}" },
      { 0.6, "{~order}|{~done}", at = "attachment subject" },
      { -0.9, "{~no}" },
      { -0.4, "{~sign}|{~pay} & {~future}" },
    },
    proceed = {
      { 1.1, "{~pay}|{~order}|{~sign} & {~future}" },
      { 0.9, "{~approve}" },
      { 0.8, "{~passed_to}" },
      { 0.3, "{~future}", when = "!long" },
      { -0.9, "{~no}" },
      { -0.8, "{~word} & {ahead}" },
      { -0.4, "{~word}", when = "!long" },
    },
    putoff = {
      { 0.9, "{~wait} & {~later}", when = "!long" },
      { 0.7, "{~till} {ahead}|{~later}" },
      { 0.6, "{~wait}", when = "!long" },
      { 0.5, "{~busy}", when = "!long" },
      { 0.6, "{~authority}", when = "!long" },
      { 0.6, "{~weighing}", when = "!long" },
      { 0.5, "{~not_yet}", when = "!long" },
      { 0.4, "{~later}", when = "!long" },
      { 1.0, "{~word} & {ahead}" },
      { -0.8, "{~no}" },
      { -0.6, "{~yes}" },
    },
    question = {
      { 0.9, "^ {word} ... ?", at = "body" },
      { 0.9, "{~asking}", at = "body" },
      { 0.3, when = "question" },
    },
    thanks = {
      { 1.0, "{~gratitude}", when = "brief !question" },
      { -0.8, "{~regret}" },
    },
  },
}
