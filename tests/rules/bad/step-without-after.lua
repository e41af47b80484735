-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = { { template = "quote-reminder" } },
}
--! rules.lua: quote[1]: after is missing: say how long to wait, as in "4 workdays" (line 3)
