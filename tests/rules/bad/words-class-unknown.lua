-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  words = { en = { asks = { quote = {
    { 1.0, "our best price" },
    { 1.0, "{uor} best price" },
  } } } },
}
--! rules.lua: words.en.asks.quote[2]: "{uor} best price": no class {uor} (line 5)
