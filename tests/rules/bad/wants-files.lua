-- SPDX-License-Identifier: GPL-3.0-or-later
local file = io.open("/etc/passwd")
return { me = { file:read("a") } }
--! rules.lua:2: attempt to index a nil value (global 'io')
