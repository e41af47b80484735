std = "lua54"
max_line_length = 120
-- Mistakes on purpose.
exclude_files = { "tests/rules/bad" }
