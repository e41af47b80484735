-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  patiense = {},
}
--! rules.lua: patiense: unknown key (did you mean "patience"?) (line 3)
