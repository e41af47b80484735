-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  holidays = { "1 May" },
}
--! rules.lua: holidays[1]: must be "12-25", "2026-05-02" or "easter+1", not "1 May" (line 3)
