-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  patience = { ["acme.example"] = "long" },
}
--! rules.lua: patience["acme.example"]: must be a time such as "4 workdays", not "long" (line 3)
