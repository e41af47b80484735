-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  freemail = { "gmail" },
}
--! rules.lua: freemail[1]: must be a domain, not "gmail" (line 3)
