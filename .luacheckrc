std = "lua54"
max_line_length = 100
-- A phrase with its alternatives is one line, however many there are.
files["lua/words"] = { max_line_length = false }
-- These are mistakes on purpose.
exclude_files = { "tests/rules/bad" }
