-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's rules over the defaults. What is wrong falls back to the default.

local schema = ...
local insert, mtype = table.insert, math.type
local full_name = schema.full_name

-- Tables whose entries are added to those of the defaults; all other values
-- of the user stand instead of the default.
local added = { follow = true, forget = true, patience = true,
  snippets = true, words = true, kinds = true, draft = true }

local function is_table(value)
  return type(value) == "table" and value or {}
end

local function add(base, more)
  local result = {}
  for key, value in pairs(base) do result[key] = value end
  for key, value in pairs(is_table(more)) do result[key] = value end
  return result
end

-- Lists of days: the places of the user replace those of the same name; days
-- for everybody are added.
local function add_places(base, more)
  local result = {}
  for key, value in pairs(base) do result[key] = value end
  for key, value in pairs(is_table(more)) do
    if mtype(key) == "integer" then
      insert(result, value)
    else
      result[key] = value
    end
  end
  return result
end

local function add_list(base, more)
  local result = {}
  for _, value in ipairs(base) do insert(result, value) end
  for _, value in ipairs(is_table(more)) do insert(result, value) end
  return result
end

local function with_full_names(ladder, name, known)
  local result = {}
  for i, entry in ipairs(ladder) do
    result[i] = add(entry)
    result[i].action = entry.action or "draft"
    result[i].from = entry.from or "letter"
    if entry.action == "alternate" and not entry.template then
      result[i].template = "alternate-contact"
    end
    if entry.template then
      result[i].template = full_name(entry.template, name, known)
    end
  end
  return result
end

local ladders = { "quote", "payment", "promise", "question", "bounced" }

-- USER over DEFAULTS, leaving out the keys in BAD.
local function joined(defaults, user, bad, known)
  local result = add(defaults)
  for key, value in pairs(user) do
    if schema.keys[key] and not bad[key] then
      if key == "holidays" or key == "workdays" then
        result[key] = add_places(defaults[key], value)
      elseif key == "freemail" then
        result[key] = add_list(defaults[key], value)
      elseif key == "forget" and type(value) ~= "table" then
        result[key] = { value }
      else
        result[key] = added[key] and add(defaults[key], value) or value
      end
    end
  end
  for _, name in ipairs(ladders) do
    result[name] = with_full_names(result[name], name, known)
  end
  for name, entry in pairs(result.kinds) do
    result.kinds[name] = add(entry)
    result.kinds[name].ladder = with_full_names(entry.ladder, name, known)
  end
  return result
end

-- The names of the templates that USER's kinds bring along.
local function own_templates(user, known)
  local templates = add(known.templates)
  for name, entry in pairs(is_table(user.kinds)) do
    for _, texts in pairs(is_table(is_table(entry).templates)) do
      for template in pairs(is_table(texts)) do
        templates[tostring(name) .. "-" .. tostring(template)] = true
      end
    end
  end
  return templates
end

-- The rules that hold, and the mistakes in USER. KNOWN: templates, languages
-- and words, as sets.
local function join(defaults, user, known)
  known.templates = own_templates(user, known)
  local mistakes, bad = schema.check(user, known)
  return joined(defaults, user, bad, known), mistakes
end

return { join = join }
