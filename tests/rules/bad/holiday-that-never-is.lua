-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  holidays = { "02-30", "2027-02-29" },
}
--! rules.lua: holidays[1]: there is no day "02-30" (line 3)
--! rules.lua: holidays[2]: there is no day "2027-02-29" (line 3)
