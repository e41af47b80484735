-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  patience = { ["acme.example"] = 50 },
}
--! rules.lua: patience["acme.example"]: a factor lies between 0.5 and 10 (line 3)
