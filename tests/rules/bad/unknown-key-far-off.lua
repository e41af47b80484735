-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  colour = "red",
}
--! rules.lua: colour: unknown key (line 3)
