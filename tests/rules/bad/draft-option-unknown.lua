-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  draft = { flow = true },
}
--! rules.lua: draft.flow: unknown key (did you mean "flowed"?) (line 3)
