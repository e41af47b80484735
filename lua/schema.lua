-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shape of rules.lua: closed tables, every mistake named at once by its
-- path, with the nearest known name.

local shapes = ...
local find, format, match, sub = string.find, string.format, string.match,
  string.sub
local insert, sort = table.insert, table.sort
local mtype = math.type
local hint, list_of, show, join = shapes.hint, shapes.list_of, shapes.show,
  shapes.join
local wrong, boolean, text, func = shapes.wrong, shapes.boolean, shapes.text,
  shapes.func
local duration, one_of, list = shapes.duration, shapes.one_of, shapes.list
local map, closed = shapes.map, shapes.closed

-- Keys of maps ---------------------------------------------------------------

local function is_domain(name)
  return find(name, "^[%w%-%.]+%.%w+$") and not find(name, "..", 1, true)
end

local function is_address(name)
  return find(name, "^[^%s@<>,;]+@[%w%-%.]+$") ~= nil
end

local function company_key(key, path, c)
  if type(key) == "string" and (is_domain(key) or is_address(key)) then return end
  c.say(path, "is no company (a domain such as \"acme.example\") or address")
  return false
end

local function place_key(key, path, c)
  if type(key) == "string" and find(key, "^%l%l$") then return end
  if type(key) == "string" and is_domain(key) then return end
  c.say(path, "is neither a country (\"de\") nor a company (\"acme.example\")")
  return false
end

local function language_key(key, path, c)
  if type(key) == "string" and c.known.languages[key] then return end
  c.say(path, format("unknown language%s; known: %s",
    type(key) == "string" and hint(key, c.known.languages) or "",
    list_of(c.known.languages)))
  return false
end

local function name_key(key, path, c)
  if type(key) == "string" and find(key, "^%l[%l%d_]*$") then return end
  c.say(path, "a name is small letters, digits and _, as in sample_request")
  return false
end

-- Ladders --------------------------------------------------------------------

local actions = { draft = true, call = true, alternate = true, close = true }
local starts = { letter = true, pay_by = true, valid_until = true,
  promised = true }

-- "reminder" in the ladder of quotes is "quote-reminder" where there is one.
local function full_name(name, kind, known)
  local prefixed = kind .. "-" .. name
  return known.templates[prefixed] and prefixed or name
end

local function step_whole(step, path, c)
  local action = step.action or "draft"
  if step.after == nil then
    c.say(path, 'after is missing: say how long to wait, as in "4 workdays"')
  end
  if action == "draft" and step.template == nil then
    c.say(path, "template is missing: a draft needs one")
  elseif (action == "call" or action == "close") and step.template ~= nil then
    c.say(join(path, "template"),
      format("a step with action %q writes nothing", action))
  end
  if step.from ~= nil and step.from ~= "letter" and step.fallback == nil then
    c.say(path, format(
      "fallback is missing: how long to wait where %s is not known",
      tostring(step.from)))
  end
  if step.fallback ~= nil and (step.from == nil or step.from == "letter") then
    c.say(join(path, "fallback"), "has no use without from")
  end
end

local function template_name(value, path, c)
  if type(value) ~= "string" then
    return wrong(c, path, "the name of a template", value)
  end
  if not c.known.templates[full_name(value, c.kind, c.known)] then
    c.say(path, format("no template %s%s", show(value),
      hint(value, c.known.templates)))
  end
end

local step = closed({ after = duration, from = one_of(starts),
  fallback = duration, action = one_of(actions), template = template_name,
  when = func, note = text }, step_whole)

local function ladder_of(kind)
  return function(value, path, c)
    c.kind = kind
    list(step)(value, path, c)
    if type(value) ~= "table" then return end
    local letters = 0
    for i, entry in ipairs(value) do
      if type(entry) == "table" and not entry.when
        and (entry.action or "draft") == "draft" then
        letters = letters + 1
        if letters == 4 then
          c.say(join(path, i), "a fourth letter is never drafted")
        end
      end
    end
  end
end

-- Days -----------------------------------------------------------------------

local weekdays = { mon = 1, tue = 2, wed = 3, thu = 4, fri = 5, sat = 6,
  sun = 7 }
local month_days = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function is_leap(year)
  return year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
end

local function holiday(value, path, c)
  if type(value) ~= "string" then return wrong(c, path, "a date", value) end
  if find(value, "^easter$") or find(value, "^easter[+-]%d%d?$") then return end
  local year, month, day = match(value, "^(%d%d%d%d)%-(%d%d)%-(%d%d)$")
  if not year then month, day = match(value, "^(%d%d)%-(%d%d)$") end
  if not month then
    return wrong(c, path, '"12-25", "2026-05-02" or "easter+1"', value)
  end
  month, day = tonumber(month), tonumber(day)
  local last = month_days[month]
  if last and month == 2 and year and not is_leap(tonumber(year)) then
    last = 28
  end
  if not last or day < 1 or day > last then
    c.say(path, format("there is no day %q", value))
  end
end

-- A list for everybody whose named entries hold lists for some.
local function list_with_places(item)
  local plain = list(item)
  return function(value, path, c)
    if type(value) ~= "table" then return wrong(c, path, "a table", value) end
    for key, entry in pairs(value) do
      if mtype(key) == "integer" then
        item(entry, join(path, key), c)
      elseif place_key(key, join(path, key), c) ~= false then
        plain(entry, join(path, key), c)
      end
    end
  end
end

-- The rest -------------------------------------------------------------------

local function own_address(value, path, c)
  if type(value) ~= "string" then return wrong(c, path, "an address", value) end
  if is_address(value) then return end
  if sub(value, 1, 1) == "@" and is_domain(sub(value, 2)) then return end
  c.say(path, show(value) ..
    ' is neither an address nor a domain ("@ours.example")')
end

local function domain(value, path, c)
  if type(value) ~= "string" or not is_domain(value) then
    wrong(c, path, "a domain", value)
  end
end

local function version(value, path, c)
  if value ~= 1 then
    c.say(path, format("this owed knows api 1, not %s", show(value)))
  end
end

local function patience(value, path, c)
  if type(value) == "number" then
    if value < 0.5 or value > 10 then
      c.say(path, "a factor lies between 0.5 and 10")
    end
  else
    duration(value, path, c)
  end
end

local function budget(value, path, c)
  if value == false then return end
  if mtype(value) == "integer" and value >= 0 then return end
  duration(value, path, c)
end

local function default_language(value, path, c)
  if type(value) ~= "string" then
    return wrong(c, path, "a language", value)
  end
  language_key(value, path, c)
end

local function snippet(value, path, c)
  if type(value) == "table" then
    map(language_key, text)(value, path, c)
  else
    text(value, path, c)
  end
end

local function snippet_key(key, path, c)
  if name_key(key, path, c) == false then return false end
  if c.known.words[key] then
    c.say(path, "is a word that owed fills itself; take another name")
    return false
  end
end

-- What stands in {{words}} of TEMPLATE must be known: the built-in words, the
-- snippets, and whatever fill() may add.
local function template_text(value, path, c)
  if type(value) ~= "string" then return wrong(c, path, "a text", value) end
  if c.fills then return end
  for word in string.gmatch(value, "{{%??([^{}]*)}}") do
    if not c.known.words[word] and not c.snippets[word] then
      c.say(path, format("unknown word {{%s}}%s", word,
        hint(word, c.known.words)))
    end
  end
end

local function template_texts(value, path, c)
  map(name_key, template_text)(value, path, c)
end

local function table_of_anything(value, path, c)
  if type(value) ~= "table" then wrong(c, path, "a table", value) end
end

local built_in = { quote = true, payment = true, promise = true,
  question = true, chase = true, bounced = true }

-- Tags of these names say something else already: owed/due is a state.
local taken = { due = true, held = true, yours = true, undelivered = true,
  exhausted = true, closed = true, won = true, lost = true, paid = true }
taken["not"] = true

local kind_fields = closed({ phrases = map(language_key, table_of_anything),
  ladder = function(value, path, c) ladder_of(c.kind)(value, path, c) end,
  templates = map(language_key, template_texts), title = text,
}, function(value, path, c)
  if value.ladder == nil then c.say(path, "ladder is missing") end
  if value.phrases == nil then
    c.say(path, "phrases are missing: how would such a letter be known?")
  end
end)

local function kind(value, path, c, key)
  c.kind = key
  kind_fields(value, path, c)
end

local function kind_key(key, path, c)
  if built_in[key] then
    c.say(path, "is a kind that owed knows already")
    return false
  elseif taken[key] then
    c.say(path, format("owed/%s is another tag already; take another name",
      key))
    return false
  end
  return name_key(key, path, c)
end

-- A value for every kind in KINDS or of the user's own.
local function by_kind(kinds, item)
  return function(value, path, c)
    if type(value) ~= "table" then return wrong(c, path, "a table", value) end
    local known = {}
    for key in pairs(kinds) do known[key] = true end
    for key in pairs(c.kinds) do known[key] = true end
    for key, entry in pairs(value) do
      if known[key] then
        item(entry, join(path, key), c)
      else
        c.say(join(path, key), "unknown kind" ..
          (type(key) == "string" and hint(key, known) or ""))
      end
    end
  end
end

local follow = by_kind({ quote = true, payment = true, question = true },
  boolean)

-- The first entry is for the kinds that are not named.
local forget_kinds = by_kind({ true, quote = true, payment = true,
  promise = true, question = true }, budget)

local function forget(value, path, c)
  return (type(value) == "table" and forget_kinds or budget)(value, path, c)
end

local rules = {
  api = version, me = list(own_address), follow = follow,
  quote = ladder_of("quote"), payment = ladder_of("payment"),
  promise = ladder_of("promise"), question = ladder_of("question"),
  bounced = ladder_of("bounced"),
  putoff = duration, absence = duration, cap = duration,
  forget = forget,
  same_attempt = duration, gap = duration, stale = duration, budget = budget,
  patience = map(company_key, patience), holidays = list_with_places(holiday),
  workdays = list_with_places(one_of(weekdays)), language = default_language,
  draft = closed({ flowed = boolean, quote = boolean, attach = boolean }),
  snippets = map(snippet_key, snippet),
  words = map(language_key, table_of_anything), kinds = map(kind_key, kind),
  freemail = list(domain),
  silence_tags = boolean,
  skip = func, decide = func, fill = func, finish = func,
  opened = func, due = func, answered = func, undelivered = func,
}

local check_rules = closed(rules)

local function is_table(value)
  return type(value) == "table" and value or {}
end

local function first_key(path)
  return match(path, "^([%a_][%w_]*)") or path
end

local schema = { keys = rules, full_name = full_name }

-- The mistakes in USER, { path = , text = } each, by path, and the set of the
-- keys they lie in. KNOWN: templates, languages and words, as sets.
function schema.check(user, known)
  local mistakes, bad = {}, {}
  local check = { known = known, fills = type(user.fill) == "function",
    snippets = is_table(user.snippets), kinds = is_table(user.kinds),
    say = function(path, message)
      insert(mistakes, { path = path, text = message })
      bad[first_key(path)] = true
    end }
  check_rules(user, "", check)
  sort(mistakes, function(a, b)
    if a.path ~= b.path then return a.path < b.path end
    return a.text < b.text
  end)
  return mistakes, bad
end

return schema
