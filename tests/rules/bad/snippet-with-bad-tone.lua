-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  snippets = { story = "You did not answer." },
}
--! rules.lua: snippets.story: tone: blame: "you did not" (line 3)
