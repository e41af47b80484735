-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  kinds = {
    sample = {
      phrases = { en = {} },
      ladder = { { after = "1 week", template = "reminder" } },
      templates = { en = { reminder = "Summary: x\n\n{{greeting}} {{refrence}}?" } },
    },
  },
}
--! rules.lua: kinds.sample.templates.en.reminder: unknown word {{refrence}} (did you mean "reference"?) (line 7)
