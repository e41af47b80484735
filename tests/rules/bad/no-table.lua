-- SPDX-License-Identifier: GPL-3.0-or-later
return "rules"
--! rules.lua: must return a table, not string
