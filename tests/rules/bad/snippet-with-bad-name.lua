-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  snippets = { ["my story"] = "Once." },
}
--! rules.lua: snippets["my story"]: a name is small letters, digits and _, as in sample_request (line 3)
