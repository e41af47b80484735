-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  payment = { { after = "1 week", template = "reminder", fallback = "1 week" } },
}
--! rules.lua: payment[1].fallback: has no use without from (line 3)
