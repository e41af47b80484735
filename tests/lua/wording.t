#!/usr/bin/env lua5.4
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The wording that owed brings along: every letter of every language, with
-- all its words and with none of the optional ones, in both forms of address.

local count, failed = 0, false

local function ok(condition, name, ...)
  count = count + 1
  print((condition and "ok " or "not ok ") .. count .. " - " .. name)
  if not condition then
    failed = true
    for _, line in ipairs({ ... }) do print("#   " .. line) end
  end
end

local function slurp(file)
  local handle = assert(io.open(file))
  local text = handle:read("a")
  handle:close()
  return text
end

local languages = { "en", "it", "es", "fr", "de", "pt" }
local letters = {
  "quote-reminder", "quote-substance", "quote-last", "quote-lost",
  "payment-reminder", "payment-demand", "payment-last",
  "promise-reminder", "promise-substance", "promise-last",
  "undelivered-check", "alternate-contact", "question-reminder",
}
-- Words that are always there; any other must guard its own line.
local always = {
  greeting = true, subject = true, our_date = true, their_date = true,
  signoff = true, sender = true,
}
local snippet = "Seven words that the user has written."
local optional = {
  name = "Paola Neri", reference = "OF-2026/114", amount = "12.400,00 EUR",
  days = "12", our_words = "Which colour do you want? Why not blue!",
  their_words = "We'll order next week!", promised_date = "5 November 2026",
  valid_until = "30 November 2026", pay_by = "30 September 2026",
  call_day = "Thursday 5 November", call_time = "10:00",
  attachments = "offer-114.pdf", alternatives = snippet,
  story = snippet, data = snippet,
  third_party = snippet, terms = snippet,
  reason = snippet,
}
local fixed = {
  greeting = "Greetings Mrs Neri,", subject = "Flooring for the hotel",
  our_date = "5 October 2026", their_date = "12 October 2026",
  signoff = "Signing off,", sender = "Marta Ferri",
}

-- A bare rendering, enough to judge wording: what owed itself makes of the
-- same file is tested where templates are implemented.
local function render(body, full, informal)
  local out = {}
  for line in (body .. "\n"):gmatch("(.-)\n") do
    local dropped = false
    line = line:gsub("{{%?([%w_]+)}}", function(word)
      if not full and not always[word] then dropped = true end
      return ""
    end)
    line = line:gsub("{{([%w_]+)}}", function(word)
      return fixed[word] or full and optional[word] or "[" .. word .. "]"
    end)
    line = line:gsub("{([^{}|]*)|([^{}|]*)}", informal and "%2" or "%1")
    if not dropped then out[#out + 1] = line end
  end
  return table.concat(out, "\n"):gsub("\n\n\n+", "\n\n")
end

local marks = {
  ["à"] = "a", ["á"] = "a", ["â"] = "a", ["ã"] = "a", ["ä"] = "a",
  ["ç"] = "c", ["è"] = "e", ["é"] = "e", ["ê"] = "e", ["ë"] = "e",
  ["ì"] = "i", ["í"] = "i", ["î"] = "i", ["ï"] = "i", ["ñ"] = "n",
  ["ò"] = "o", ["ó"] = "o", ["ô"] = "o", ["õ"] = "o", ["ö"] = "o",
  ["ù"] = "u", ["ú"] = "u", ["û"] = "u", ["ü"] = "u", ["ß"] = "ss",
  ["À"] = "a", ["É"] = "e", ["È"] = "e", ["Ú"] = "u", ["Ä"] = "a",
  ["Ö"] = "o", ["Ü"] = "u",
}

local function words(text)
  local list = {}
  text = text:lower():gsub("\xc3[\x80-\xbf]", marks)
  text = text:gsub("[\xc2\xe2][\x80-\xbf]+", " ")
  for word in text:gmatch("[%w#\x80-\xff]+") do list[#list + 1] = word end
  return list
end

local function phrase_words(phrase)
  return words((phrase:gsub("%.%.%.", " 0gap0 ")))
end

local function matches(list, at, phrase, from)
  for index = from, #phrase do
    if phrase[index] == "0gap0" then
      for skip = 0, 3 do
        if matches(list, at + skip, phrase, index + 1) then return true end
      end
      return false
    end
    local word = list[at]
    if phrase[index] == "#" then
      if not (word and word:match("^%d+$")) then return false end
    elseif word ~= phrase[index] then
      return false
    end
    at = at + 1
  end
  return true
end

local function occurs(list, phrase)
  for at = 1, #list do
    if matches(list, at, phrase, 1) then return true end
  end
  return false
end

local function escape(text)
  return (text:gsub("%p", "%%%0"))
end

local function judge(text, tone)
  local complaints = {}
  local function complain(...)
    complaints[#complaints + 1] = string.format(...)
  end
  local total = select(2, text:gsub("\xc2\xa0", " "):gsub("%f[%S]%S*%w", ""))
  if total > tone.words then complain("%d words", total) end
  for _, pair in ipairs(tone.quotation) do
    text = text:gsub(escape(pair[1]) .. ".-" .. escape(pair[2]), " ")
  end
  local _, questions = text:gsub("%?", "")
  if questions < tone.questions.least or questions > tone.questions.most then
    complain("%d questions", questions)
  end
  local _, exclamations = text:gsub("!", "")
  if exclamations > tone.exclamations then complain("exclamation mark") end
  local list = words(text)
  for _, section in ipairs({ "blame", "deadline", "threat" }) do
    for _, phrase in ipairs(tone[section]) do
      if occurs(list, phrase_words(phrase)) then
        complain("%s: %s", section, phrase)
      end
    end
  end
  return complaints
end

local function guards_hold(body)
  local bad = {}
  for line in (body .. "\n"):gmatch("(.-)\n") do
    local guarded = {}
    for word in line:gmatch("{{%?([%w_]+)}}") do guarded[word] = true end
    for mark, word in line:gmatch("{{(%??)([%w_]+)}}") do
      if not fixed[word] and not optional[word] then
        bad[#bad + 1] = "unknown word: " .. word
      elseif mark == "" and not always[word] and not guarded[word] then
        bad[#bad + 1] = "not guarded: " .. line
      end
    end
  end
  return bad
end

for _, language in ipairs(languages) do
  local tone = dofile("lua/tone/" .. language .. ".lua")
  ok(tone.language == language, language .. ": the tone names its language")
  for _, name in ipairs(letters) do
    local file = "lua/templates/" .. language .. "/" .. name .. ".txt"
    local head, body = slurp(file):match("^(.-\n)\n(.*)$")
    ok(head and head:match("^Summary: [^\n]+\n"), file .. ": has a summary")
    ok(not head:match("\n.*Attach: [^o]"), file .. ": Attach is original")
    local bad = guards_hold(body)
    ok(#bad == 0, file .. ": optional words guard their line",
      table.unpack(bad))
    ok(not body:match("[ \t]\n") and body:match("[^\n]\n$"),
      file .. ": no stray blanks")
    for form = 0, 3 do
      local text = render(body, form < 2, form % 2 == 1)
      local complaints = judge(text, tone)
      ok(#complaints == 0, string.format("%s: tone, %s, %s", file,
        form < 2 and "full" or "bare", form % 2 == 1 and "informal" or
        "formal"), table.unpack(complaints))
      ok(not text:match("[%[%]{}|]"), file .. ": nothing left to fill", text)
    end
  end
end

-- The judge itself must be able to say no.
local rude = {
  { "en", "You have still not replied. Is it clear?", "blame: you" },
  { "en", "Please answer within 5 days. Is it clear?", "deadline: within" },
  { "en", "Is it clear? Is it good?", "2 questions" },
  { "en", "Act soon! Is it clear?", "exclamation" },
  { "en", "A letter without any.", "0 questions" },
  { "it", "Non avete ancora risposto. Va bene?", "blame: non avete" },
  { "es", "¿Por qué el silencio?", "blame: por qué" },
  { "fr", "Réglez sous 8 jours, d'accord ?", "deadline: sous" },
  { "de", "Sonst übergeben wir an das Inkasso. Gut?", "threat: Inkasso" },
  { "pt", "Ainda não respondeu. Está bem?", "blame: não respondeu" },
}
for _, case in ipairs(rude) do
  local complaints = judge(case[2], dofile("lua/tone/" .. case[1] .. ".lua"))
  ok(#complaints > 0 and complaints[1]:find(case[3], 1, true) == 1,
    "is noticed: " .. case[2], table.unpack(complaints))
end

print("1.." .. count)
os.exit(not failed)
