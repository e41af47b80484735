-- SPDX-License-Identifier: GPL-3.0-or-later
-- For an exporter: quotes in several languages, buyers who need weeks, prices
-- that hold for a time, letters of credit, fairs, and the visa letters that
-- buyers ask for before they travel.
--
-- Copy this file to ~/.config/owed/rules.lua and change what is not yours;
-- then run: owed check

-- Whoever buys for a lot of money gets a call between the letters.
local function is_large(case)
  return (case.amount or 0) >= 20000
end

-- A validity that ends within ten days is a good reason to write.
local function ends_soon(case)
  return case.valid_until ~= nil and case.valid_until >= case.today
end

return {
  api = 1,
  me = { "@molinari-export.example" },

  -- Buyers abroad decide slowly: longer waits than the shipped ladder.
  quote = {
    { after = "6 workdays", template = "reminder" },
    { after = "4 workdays", action = "call", when = is_large },
    { after = "10 workdays", template = "substance" },
    { after = "3 workdays", from = "valid_until", fallback = "15 workdays",
      template = "last", when = ends_soon },
    { after = "15 workdays", template = "last",
      when = function(case) return not ends_soon(case) end },
    { after = "10 workdays", action = "call" },
    { after = "40 workdays", action = "close" },
  },

  -- Public buyers and big groups take twice as long.
  patience = {
    ["ministry.example"] = 2,
    ["bigmotors.example"] = "15 workdays",
  },

  -- What the templates may say about terms and reasons. A snippet that has no
  -- text in the language of the letter is left out.
  snippets = {
    terms = {
      en = "We can also work with 30 percent in advance, or with a letter of "
        .. "credit at sight.",
      it = "Possiamo lavorare anche con un acconto del 30 per cento o con una "
        .. "lettera di credito a vista.",
      es = "También podemos trabajar con un anticipo del 30 por ciento o con "
        .. "una carta de crédito a la vista.",
      fr = "Nous pouvons aussi travailler avec un acompte de 30 pour cent ou "
        .. "un crédit documentaire à vue.",
      de = "Möglich sind auch 30 Prozent Anzahlung oder ein Akkreditiv bei "
        .. "Sicht.",
      pt = "Também podemos trabalhar com 30 por cento de adiantamento ou com "
        .. "carta de crédito à vista.",
    },
    third_party = {
      en = "A mill in Porto, which has run our line since 2019, is glad to "
        .. "tell you how it works out.",
    },
  },

  -- Buyers who come to see us need a letter for their visa: a kind of its own.
  kinds = {
    visa_letter = {
      title = "visa letters",
      phrases = {
        en = { { 1.0, "invitation letter ... visa", "letter ... your visa" } },
      },
      ladder = {
        { after = "5 workdays", template = "reminder" },
        { after = "5 workdays", action = "call" },
      },
      templates = {
        en = {
          reminder = [[
Summary: asks whether the letter for the visa serves

{{greeting}}

On {{our_date}} I sent you the letter for your visa.

Is it what the embassy wants, or shall I change something?

{{signoff}}
{{sender}}
]],
        },
      },
    },
  },

  -- Nothing is written in August to whoever is closed for the summer.
  decide = function(case, step)
    local year, month = case.today:match("^(%d+)-(%d+)")
    local company = case.client.company
    if month == "08" and company:find("%.it$") and step.action == "draft" then
      step.due = year .. "-09-01"
    end
    return step
  end,

  -- A due case of some weight shows on the desktop.
  due = function(case)
    if is_large(case) then
      return { { run = { "notify-send", "owed: " .. case.client.company,
        case.subject } } }
    end
  end,
}
