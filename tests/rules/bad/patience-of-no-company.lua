-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  patience = { acme = 2 },
}
--! rules.lua: patience.acme: is no company (a domain such as "acme.example") or address (line 3)
