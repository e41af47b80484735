-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = "1 week", action = true, template = "reminder" } },
}
--! rules.lua: quote[1].action: must be one of "alternate", "call", "close", "draft", not true (line 3)
