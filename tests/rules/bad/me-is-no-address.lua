-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  me = { "anna@ours.example", "Anna", "@ours" },
}
--! rules.lua: me[2]: "Anna" is neither an address nor a domain ("@ours.example") (line 3)
--! rules.lua: me[3]: "@ours" is neither an address nor a domain ("@ours.example") (line 3)
