-- SPDX-License-Identifier: GPL-3.0-or-later
while true do end
--! rules.lua:2: stopped: it runs on and on
