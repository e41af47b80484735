-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = "1 week", action = "darft", template = "reminder" } },
}
--! rules.lua: quote[1].action: unknown value "darft" (did you mean "draft"?) (line 3)
