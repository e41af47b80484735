-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = "1 week", action = "call", template = "quote-last" } },
}
--! rules.lua: quote[1].template: a step with action "call" writes nothing (line 3)
