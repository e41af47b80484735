-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  holidays = { Germany = { "10-03" } },
}
--! rules.lua: holidays.Germany: is neither a country ("de") nor a company ("acme.example") (line 3)
