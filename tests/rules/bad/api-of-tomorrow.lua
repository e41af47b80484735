-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  api = 2,
}
--! rules.lua: api: this owed knows api 1, not 2 (line 3)
