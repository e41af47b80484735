-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  kinds = {
    sample = {
      phrases = { en = { { 1.0, "{smaple} of ours" } } },
      ladder = { { after = "1 week", action = "call" } },
    },
  },
}
--! rules.lua: kinds.sample.phrases.en[1]: "{smaple} of ours": no class {smaple} (line 5)
