-- SPDX-License-Identifier: GPL-3.0-or-later
-- For somebody who works alone: few clients, friendly letters, and invoices
-- that matter more than quotes.
--
-- Copy this file to ~/.config/owed/rules.lua and change what is not yours;
-- then run: owed check

-- Clients who are friends: no drafts, I ring them up.
local friends = {
  ["lea@lindner.example"] = true,
  ["studio-due.example"] = true,
}

local function is_friend(case)
  return friends[case.client.address] or friends[case.client.company]
end

return {
  api = 1,
  me = { "jo@jopark.example", "jo.park@mail.example" },

  -- Questions are followed up too: "which logo do you want?"
  follow = { question = true },

  quote = {
    { after = "3 workdays", template = "reminder" },
    { after = "5 workdays", template = "last" },
    { after = "20 workdays", action = "close" },
  },

  -- Two weeks to pay where the invoice says nothing, then soon and often.
  payment = {
    { after = "1 workday", from = "pay_by", fallback = "14 days",
      template = "reminder" },
    { after = "5 workdays", template = "demand" },
    { after = "7 workdays", template = "last" },
    { after = "3 workdays", action = "call" },
  },

  -- I work from Monday to Thursday, and so do my letters.
  workdays = { "mon", "tue", "wed", "thu" },
  holidays = { "12-24", "12-25", "12-26", "12-31", "01-01" },

  -- At most one letter a week to anybody.
  budget = "1 week",

  snippets = {
    reason = "I have two free weeks next month, so an early start would be "
      .. "easy.",
  },

  -- Family and clubs write too: no business there.
  skip = function(case)
    return case.client.company == "choir.example"
  end,

  decide = function(case, step)
    if is_friend(case) and step.action == "draft" then
      return { action = "call", due = step.due }
    end
    return step
  end,

  -- A short line about the bank, below every letter about money.
  finish = function(case, draft)
    if case.kind == "payment" then
      draft.body = draft.body .. "\n\nBank details: see the invoice."
    end
    return draft
  end,
}
