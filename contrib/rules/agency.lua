-- SPDX-License-Identifier: GPL-3.0-or-later
-- For an agency: colleagues who share clients, proposals that several people
-- at the client read, and an account manager who wants to know first.
--
-- Copy this file to ~/.config/owed/rules.lua and change what is not yours;
-- then run: owed check

-- Who looks after whom.
local managers = {
  ["acme.example"] = "mira@northlight.example",
  ["globex.example"] = "tom@northlight.example",
}

local function has(list, address)
  for _, entry in ipairs(list) do
    if entry:find(address, 1, true) then return true end
  end
  return false
end

return {
  api = 1,
  me = { "@northlight.example", "@northlight-studio.example" },

  quote = {
    { after = "5 workdays", template = "reminder" },
    { after = "7 workdays", template = "substance" },
    -- Somebody else at the client may know more.
    { after = "7 workdays", action = "alternate" },
    { after = "5 workdays", action = "call" },
    { after = "30 workdays", action = "close" },
  },

  -- One company, one nudge in seven days, whoever of us writes.
  budget = "7 days",

  -- A proposal waits for whoever is away, but not for ever.
  absence = "5 days",
  cap = "30 days",

  draft = { quote = true },

  snippets = {
    data = "The last three campaigns of this kind paid for themselves within "
      .. "a quarter.",
  },

  -- The account manager is in copy.
  finish = function(case, draft)
    local manager = managers[case.client.company]
    if manager and not has(draft.cc, manager) then
      table.insert(draft.cc, manager)
    end
    return draft
  end,

  -- Pitches are nobody's business before the jury has met.
  skip = function(case)
    return case.subject:lower():find("pitch", 1, true) ~= nil
  end,

  -- New cases and bounces go to the manager's saved search.
  opened = function(case)
    if managers[case.client.company] then
      return { { tag = "+account/" .. case.client.company } }
    end
  end,
  undelivered = function()
    return { { tag = "+check-address" } }
  end,
}
