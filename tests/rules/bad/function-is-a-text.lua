-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  decide = "later",
}
--! rules.lua: decide: must be a function, not "later" (line 3)
