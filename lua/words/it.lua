-- SPDX-License-Identifier: GPL-3.0-or-later
-- Italiano: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "it",
  name = "Italiano",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
  },

  -- dates: months, weekdays and the ways to name a day ------------------------
  dates = {
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
  },

  -- classes: words that phrases below use as {name} ----------------------------
  classes = {
  },

  -- asks: what a letter of ours wants ------------------------------------------
  asks = {
  },

  -- says: what a letter of theirs tells ----------------------------------------
  says = {
  },
}
