-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { after = "4 workdays", template = "reminder" },
}
--! rules.lua: quote.after: is not a place in a list (line 3)
--! rules.lua: quote.template: is not a place in a list (line 3)
