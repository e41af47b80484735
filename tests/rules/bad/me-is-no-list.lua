-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  me = "anna@ours.example",
}
--! rules.lua: me: must be a list, not "anna@ours.example" (line 3)
