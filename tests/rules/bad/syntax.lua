-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  me = { "anna@ours.example" }
  api = 1,
}
--! rules.lua:4: '}' expected (to close '{' at line 2) near 'api'
