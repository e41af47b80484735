-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  workdays = { "mon", "tues" },
}
--! rules.lua: workdays[2]: unknown value "tues" (did you mean "tue"?) (line 3)
