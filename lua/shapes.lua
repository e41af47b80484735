-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shapes of values: what schema.lua is built of. A shape is a function
-- (value, path, c) that tells each mistake by c.say(path, text); c.known holds
-- the names that exist.

local find, format, match = string.find, string.format, string.match
local gsub, lower, sub = string.gsub, string.lower, string.sub
local concat, insert, sort = table.concat, table.insert, table.sort
local min, mtype = math.min, math.type

-- Names ----------------------------------------------------------------------

-- The number of letters to change, insert, remove or swap.
local function distance(a, b)
  local rows = { [0] = {} }
  for j = 0, #b do rows[0][j] = j end
  for i = 1, #a do
    rows[i] = { [0] = i }
    for j = 1, #b do
      local same = sub(a, i, i) == sub(b, j, j) and 0 or 1
      rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + same)
      if i > 1 and j > 1 and sub(a, i, i) == sub(b, j - 1, j - 1)
        and sub(a, i - 1, i - 1) == sub(b, j, j) then
        rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
      end
    end
  end
  return rows[#a][#b]
end

local function sorted_keys(set)
  local names = {}
  for name in pairs(set) do
    if type(name) == "string" then insert(names, name) end
  end
  sort(names)
  return names
end

-- ' (did you mean "x"?)' for the nearest name in SET, "" if none is near.
local function hint(name, set)
  local best, best_distance = nil, nil
  if #name > 60 then return "" end
  for _, candidate in ipairs(sorted_keys(set)) do
    local d = distance(lower(name), lower(candidate))
    if not best or d < best_distance then
      best, best_distance = candidate, d
    end
  end
  if best and best_distance <= min(3, #name // 2) then
    return format(" (did you mean %q?)", best)
  end
  return ""
end

local function list_of(set)
  local names = sorted_keys(set)
  for i, name in ipairs(names) do names[i] = '"' .. name .. '"' end
  return concat(names, ", ")
end

-- How a value is called in a message.
local function show(value)
  if type(value) == "string" then
    local text = gsub(value, "%c", " ")
    return #text > 40 and '"' .. sub(text, 1, 37) .. '..."' or '"' .. text .. '"'
  elseif type(value) == "number" or type(value) == "boolean" then
    return tostring(value)
  end
  return "a " .. type(value)
end

local function join(path, key)
  if mtype(key) == "integer" then return format("%s[%d]", path, key) end
  if type(key) ~= "string" then return path .. "[?]" end
  if not find(key, "^[%a_][%w_]*$") then return format("%s[%q]", path, key) end
  return path == "" and key or path .. "." .. key
end

-- Values ---------------------------------------------------------------------

local function wrong(c, path, expected, value)
  c.say(path, format("must be %s, not %s", expected, show(value)))
end

local function boolean(value, path, c)
  if type(value) ~= "boolean" then wrong(c, path, "true or false", value) end
end

local function text(value, path, c)
  if type(value) ~= "string" then wrong(c, path, "a text", value) end
end

local function func(value, path, c)
  if type(value) ~= "function" then wrong(c, path, "a function", value) end
end

local units = { h = 1, hour = 1, hours = 1, workday = 1, workdays = 1, wd = 1,
  d = 1, day = 1, days = 1, w = 1, week = 1, weeks = 1, m = 1, month = 1,
  months = 1 }

local function duration(value, path, c)
  if type(value) ~= "string" then
    return wrong(c, path, 'a time such as "4 workdays"', value)
  end
  local count, unit = match(value, "^(%d+) ?(%a+)$")
  if not count or #count > 5 then
    wrong(c, path, 'a time such as "4 workdays"', value)
  elseif not units[unit] then
    c.say(path, format("unknown unit %q%s", unit, hint(unit, units)))
  end
end

local function one_of(set)
  return function(value, path, c)
    if type(value) ~= "string" then
      wrong(c, path, "one of " .. list_of(set), value)
    elseif not set[value] then
      c.say(path, format("unknown value %s%s", show(value), hint(value, set)))
    end
  end
end

local function list(item)
  return function(value, path, c)
    if type(value) ~= "table" then return wrong(c, path, "a list", value) end
    for key, entry in pairs(value) do
      if mtype(key) ~= "integer" or key < 1 or key > #value then
        c.say(join(path, key), "is not a place in a list")
      else
        item(entry, join(path, key), c)
      end
    end
  end
end

local function map(key_check, item)
  return function(value, path, c)
    if type(value) ~= "table" then return wrong(c, path, "a table", value) end
    for key, entry in pairs(value) do
      if key_check(key, join(path, key), c) ~= false then
        item(entry, join(path, key), c, key)
      end
    end
  end
end

local function closed(fields, whole)
  return function(value, path, c)
    if type(value) ~= "table" then return wrong(c, path, "a table", value) end
    for key, entry in pairs(value) do
      local check = fields[key]
      if check then
        check(entry, join(path, key), c, key)
      elseif type(key) == "string" then
        c.say(join(path, key), "unknown key" .. hint(key, fields))
      else
        c.say(join(path, key), "is not a key of this table")
      end
    end
    if whole then whole(value, path, c) end
  end
end

return { hint = hint, list_of = list_of, show = show, join = join,
  wrong = wrong, boolean = boolean, text = text, func = func,
  duration = duration, one_of = one_of, list = list, map = map,
  closed = closed }
