-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  words = { en = { asks = { qoute = { { 1.0, "our sharpest pencil" } } } } },
}
--! rules.lua: words.en.asks.qoute: quote, chase, payment, question or a kind of the rules is expected (line 3)
