-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  words = { en = { ask = { quote = { { 1.0, "our best price" } } } } },
}
--! rules.lua: words.en.ask: unknown section; known: classes, cues, signs, asks, says, negation (line 3)
