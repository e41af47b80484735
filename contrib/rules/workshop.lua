-- SPDX-License-Identifier: GPL-3.0-or-later
-- For a workshop: small jobs, quick decisions, a season, and an office that
-- rings people up rather than writing three times.
--
-- Copy this file to ~/.config/owed/rules.lua and change what is not yours;
-- then run: owed check

return {
  api = 1,
  me = { "@holzwerk-ahrens.example" },

  -- Small jobs are decided within days; one letter, one call, one last word.
  quote = {
    { after = "3 workdays", template = "reminder" },
    { after = "3 workdays", action = "call",
      note = "mornings are best" },
    { after = "10 workdays", template = "last" },
    { after = "15 workdays", action = "close" },
  },

  payment = {
    { after = "5 workdays", from = "pay_by", fallback = "14 days",
      template = "reminder" },
    { after = "10 workdays", template = "demand" },
    { after = "5 workdays", action = "call" },
  },

  -- Put off without a day means the next week but one.
  putoff = "8 workdays",

  -- The workshop is closed at the turn of the year.
  holidays = { "12-24", "12-27", "12-28", "12-29", "12-30", "12-31" },

  -- How we say it around here.
  words = {
    de = {
      asks = {
        quote = {
          { 1.0, "was das kosten würde", "kostenschätzung" },
        },
      },
    },
  },

  snippets = {
    alternatives = {
      de = "Statt Eiche ginge auch Esche, das ist günstiger und schneller da.",
    },
    story = {
      de = "Bei Familie Brandt steht so ein Schrank seit zwölf Jahren.",
    },
  },

  -- The words "your_job" stand ready for templates of our own.
  fill = function(case)
    return { your_job = case.subject:gsub("^Angebot%s*", "") }
  end,

  -- Orders get a tag for the shop floor.
  answered = function(case)
    if case.state == "accepted" then
      return { { tag = "+werkstatt" } }
    end
  end,
}
