-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  workdays = { ["alnoor-doors.example"] = { "sun", "mon", "tue", "wed", "thu" } },
}
