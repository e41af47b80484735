-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  quote = {
    { after = "1 week", template = "reminder" },
    { after = "1 week", template = "substance" },
    { after = "1 week", template = "last" },
    { after = "1 week", template = "last" },
  },
}
--! rules.lua: quote[4]: a fourth letter is never drafted (line 7)
