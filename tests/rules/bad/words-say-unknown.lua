-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  words = { en = { says = { refuse = { { 1.0, "no way" } } } } },
}
--! rules.lua: words.en.says.refuse: stop, decline, accept, proceed, putoff, question, answer, thanks, when or days is expected (line 3)
