-- SPDX-License-Identifier: GPL-3.0-or-later
-- A notice on the desktop for what a scan finds: a case is due, an answer came,
-- a letter did not arrive.
--
-- Copy this file to ~/.config/owed/rules.lua, or these three functions into
-- your own; then run: owed check. notify-send comes with libnotify; its words
-- are an argument vector, so nothing that a letter says is run.

-- Notices may be read as markup, and what comes from mail is none.
local function plain(text)
  return (tostring(text or ""):gsub("[&<>]",
    { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;" }))
end

local function who(case)
  local client = case.client
  return client.name or client.address
end

local function notice(urgency, title, case)
  return {
    {
      run = { "notify-send", "--app-name=owed", "--urgency=" .. urgency, "--",
        title .. plain(who(case)), plain(case.subject) },
    },
  }
end

return {
  api = 1,

  due = function(case)
    return notice("normal", "Due: ", case)
  end,

  answered = function(case)
    return notice("low", "Answered: ", case)
  end,

  undelivered = function(case)
    return notice("critical", "Did not arrive: ", case)
  end,
}
