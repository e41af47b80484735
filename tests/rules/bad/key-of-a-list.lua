-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  "quote",
}
--! rules.lua: [1]: is not a key of this table (line 3)
