-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  words = { en = { asks = { quote = { { 1.0, "price", att = "subject" } } } } },
}
--! rules.lua: words.en.asks.quote[1]: unknown key "att": at, negated or when is expected (line 3)
