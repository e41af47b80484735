-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is read alike in every language: its groups are added to each words
-- file and may use the classes that every words file defines.
-- How to read and change this file: owed-words(5).

return {
  classes = {},
  signs = {},
  asks = {},
  says = {},
}
