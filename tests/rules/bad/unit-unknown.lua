-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = "4 wrokdays", template = "reminder" } },
}
--! rules.lua: quote[1].after: unknown unit "wrokdays" (did you mean "workdays"?) (line 3)
