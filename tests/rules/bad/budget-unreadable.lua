-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  budget = "rarely",
}
--! rules.lua: budget: must be a time such as "4 workdays", not "rarely" (line 3)
