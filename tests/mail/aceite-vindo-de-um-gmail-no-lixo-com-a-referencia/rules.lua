-- SPDX-License-Identifier: GPL-3.0-or-later
return {
  freemail = { "correio.example" },
}
