-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  words = { xx = {} },
}
--! rules.lua: words.xx: unknown language; known: "de", "en", "es", "fr", "it", "pt" (line 3)
