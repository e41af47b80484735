-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = "1 week", template = "reminder", when = true } },
}
--! rules.lua: quote[1].when: must be a function, not true (line 3)
