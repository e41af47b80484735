-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  putoff = "two weeks",
}
--! rules.lua: putoff: must be a time such as "4 workdays", not "two weeks" (line 3)
