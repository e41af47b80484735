-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  follow = { quotes = true },
}
--! rules.lua: follow.quotes: unknown kind (did you mean "quote"?) (line 3)
