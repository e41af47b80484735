-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  kinds = { sample = { ladder = {} } },
}
--! rules.lua: kinds.sample: phrases are missing: how would such a letter be known? (line 3)
