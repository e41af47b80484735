-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = 4, template = "reminder" } },
}
--! rules.lua: quote[1].after: must be a time such as "4 workdays", not 4 (line 3)
