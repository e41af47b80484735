-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  kinds = { quote = { phrases = {}, ladder = {} } },
}
--! rules.lua: kinds.quote: is a kind that owed knows already (line 3)
