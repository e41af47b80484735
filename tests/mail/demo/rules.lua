-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Marta Ferri of the sample archive told owed.

return {
  api = 1,

  silence_tags = true, -- a column in NeoMutt

  me = {
    "marta.ferri@ceramiche-valdelsa.example",
    "marta@ferri-export.example",
    "@ceramiche-valdelsa.example",
  },

  snippets = {
    alternatives = {
      en = "Half the quantity could ship in two weeks, the rest a month later.",
      it = "Metà della quantità può partire in due settimane, il resto un mese dopo.",
      es = "La mitad puede salir en dos semanas y el resto un mes después.",
      fr = "La moitié peut partir dans deux semaines, le reste un mois après.",
      de = "Die Hälfte ist in zwei Wochen lieferbar, der Rest einen Monat später.",
      pt = "Metade pode seguir em duas semanas e o resto um mês depois.",
    },
    story = {
      en = "A hotel in Graz laid the same tile in 2019 and has reordered twice.",
      it = "Un albergo di Graz ha posato la stessa piastrella nel 2019 e ha già"
        .. " riordinato due volte.",
      es = "Un hotel de Graz puso la misma baldosa en 2019 y ya ha repetido dos"
        .. " veces.",
      fr = "Un hôtel de Graz a posé le même carreau en 2019 et en a recommandé"
        .. " deux fois.",
      de = "Ein Hotel in Graz hat dieselbe Fliese 2019 verlegt und zweimal"
        .. " nachbestellt.",
      pt = "Um hotel em Graz aplicou o mesmo azulejo em 2019 e já voltou a"
        .. " encomendar duas vezes.",
    },
  },
}
