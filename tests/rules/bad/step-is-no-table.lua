-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { "4 workdays" },
}
--! rules.lua: quote[1]: must be a table, not "4 workdays" (line 3)
