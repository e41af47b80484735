-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  -- where they work: the domain does not tell
  holidays = { ["sommer-gaerten.example"] = { "easter-2", "easter+1" } },
}
