-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  kinds = { sample = { phrases = {} } },
}
--! rules.lua: kinds.sample: ladder is missing (line 3)
