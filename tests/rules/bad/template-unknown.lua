-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  payment = {
    { after = "3 days", template = "payment-reminder" },
    { after = "8 days", template = "payment-demnad" },
  },
}
--! rules.lua: payment[2].template: no template "payment-demnad" (did you mean "payment-demand"?) (line 5)
