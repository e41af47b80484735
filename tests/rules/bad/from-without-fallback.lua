-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  payment = { { after = "1 week", template = "reminder", from = "pay_by" } },
}
--! rules.lua: payment[1]: fallback is missing: how long to wait where pay_by is not known (line 3)
