-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  language = "eng",
}
--! rules.lua: language: unknown language (did you mean "en"?); known: "de", "en", "es", "fr", "it", "pt" (line 3)
