-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  kinds = { ["Sample Request"] = { phrases = {}, ladder = {} } },
}
--! rules.lua: kinds["Sample Request"]: a name is small letters, digits and _, as in sample_request (line 3)
