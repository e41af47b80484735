-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every key that a rules file may have, once.
local function is_large(case)
  return (case.amount or 0) >= 10000
end

return {
  api = 1,
  me = { "anna@ours.example", "@ours.example" },
  follow = { quote = true, payment = false, question = true, sample = true },
  quote = {
    { after = "4 workdays", template = "reminder", note = "gentle" },
    { after = "1 week", action = "call", when = is_large },
    { after = "7 workdays", action = "draft", template = "quote-substance" },
    { after = "5 workdays", from = "valid_until", fallback = "2 weeks",
      action = "alternate", template = "alternate-contact" },
    { after = "30 days", action = "close" },
  },
  payment = {
    { after = "3 workdays", from = "pay_by", fallback = "15 days",
      template = "reminder" },
  },
  promise = {
    { after = "1 workday", from = "promised", fallback = "1 week",
      template = "reminder" },
  },
  question = { { after = "36 hours", template = "reminder" } },
  bounced = { { after = "0 days", template = "undelivered-check" } },
  putoff = "2 weeks",
  absence = "10 days",
  cap = "2 months",
  forget = { "90 days", payment = false, sample = "1 month" },
  same_attempt = "12 hours",
  gap = "1 workday",
  stale = "2 days",
  budget = 7,
  patience = { ["acme.example"] = 1.5, ["bob@acme.example"] = "3 weeks" },
  holidays = { "12-24", "2026-05-02", "easter+1", it = { "06-24" },
    ["acme.example"] = { "easter" } },
  workdays = { "mon", "tue", "wed", "thu", sa = { "sun", "mon", "tue" },
    ["acme.example"] = { "tue" } },
  language = "it",
  draft = { flowed = true, quote = true, attach = true },
  snippets = {
    story = "A mill in Porto has used it for ten years.",
    terms = { en = "Half in advance, half on delivery.", de = "Zur Hälfte." },
  },
  words = { en = { asks = { quote = { { 1.0, "our best price is" } } } } },
  kinds = {
    sample = {
      title = "samples",
      phrases = { en = { { 1.0, "samples of our", "{send} ... samples" } } },
      ladder = { { after = "1 week", template = "reminder" } },
      templates = { en = { reminder = [[
Summary: asks after a sample

{{greeting}}

Our samples left here two weeks ago.
Do they suit you?

{{signoff}}
{{sender}}
]] } },
    },
  },
  freemail = { "mail.example" },
  skip = function(case) return case.client.company == "friend.example" end,
  decide = function(case, step)
    if case.days > 90 then return false end
    return step
  end,
  fill = function(case) return { data = case.reference or "" } end,
  finish = function(_, draft) return draft end,
  opened = function() return {} end,
  due = function(case) return { { run = { "notify-send", case.subject } } } end,
  answered = function() return { { tag = "+answered" } } end,
  undelivered = function() return nil end,
}
