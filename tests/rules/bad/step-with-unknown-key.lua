-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { afer = "4 workdays", after = "1 week", template = "reminder" } },
}
--! rules.lua: quote[1].afer: unknown key (did you mean "after"?) (line 3)
