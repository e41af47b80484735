-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  payment = { { after = "1 week", template = "reminder", from = "payby", fallback = "1 week" } },
}
--! rules.lua: payment[1].from: unknown value "payby" (did you mean "pay_by"?) (line 3)
