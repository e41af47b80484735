-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  follow = { question = "yes" },
}
--! rules.lua: follow.question: must be true or false, not "yes" (line 3)
