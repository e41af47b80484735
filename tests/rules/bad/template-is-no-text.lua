-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = "1 week", template = {} } },
}
--! rules.lua: quote[1].template: must be the name of a template, not a table (line 3)
