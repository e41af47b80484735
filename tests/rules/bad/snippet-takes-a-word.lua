-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  snippets = { amount = "a lot" },
}
--! rules.lua: snippets.amount: is a word that owed fills itself; take another name (line 3)
