-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { after = "4 workdays" } },
}
--! rules.lua: quote[1]: template is missing: a draft needs one (line 3)
