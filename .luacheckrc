-- SPDX-License-Identifier: GPL-3.0-or-later
std = "lua54"
exclude_files = { "tests/rules/bad" }
