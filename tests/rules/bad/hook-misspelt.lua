-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  answerd = function() end,
}
--! rules.lua: answerd: unknown key (did you mean "answered"?) (line 3)
