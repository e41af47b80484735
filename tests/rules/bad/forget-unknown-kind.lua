-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  forget = { "90 days", payments = "2 months", quote = "some day" },
}
--! rules.lua: forget.payments: unknown kind (did you mean "payment"?) (line 3)
--! rules.lua: forget.quote: must be a time such as "4 workdays", not "some day" (line 3)
