-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  snippets = { story = { eng = "Once." } },
}
--! rules.lua: snippets.story.eng: unknown language (did you mean "en"?); known: "de", "en", "es", "fr", "it", "pt" (line 3)
