-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  kinds = { held = { phrases = {}, ladder = {} } },
}
--! rules.lua: kinds.held: owed/held is another tag already; take another name (line 3)
