-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  api = "1",
  me = { 7 },
  putoff = true,
  quote = { { after = "x", when = 1 } },
}
--! rules.lua: api: this owed knows api 1, not "1" (line 3)
--! rules.lua: me[1]: must be an address, not 7 (line 4)
--! rules.lua: putoff: must be a time such as "4 workdays", not true (line 5)
--! rules.lua: quote[1]: template is missing: a draft needs one (line 6)
--! rules.lua: quote[1].after: must be a time such as "4 workdays", not "x" (line 6)
--! rules.lua: quote[1].when: must be a function, not 1 (line 6)
