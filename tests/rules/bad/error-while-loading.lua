-- SPDX-License-Identifier: GPL-3.0-or-later
local company = nothing.company
return { me = { company } }
--! rules.lua:2: attempt to index a nil value (global 'nothing')
