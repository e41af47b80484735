-- SPDX-License-Identifier: GPL-3.0-or-later
-- Italiano: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "it",
  name = "Italiano",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
    automatic = {
      "risposta automatica", "risponditore automatico",
      "messaggio automatico", "autorisposta", "auto risposta",
      "risposta autom", "notifica automatica di assenza",
      "avviso di assenza", "avviso assenza", "notifica di assenza",
      "messaggio di assenza", "risposta fuori sede",
      "risposta automatica fuori sede", "risposta fuori ufficio",
      "assenza dall'ufficio",
    },
    absent = {
      "fuori ufficio", "fuori sede", "fuori stanza", "fuori dall'ufficio",
      "assente", "assente dall'ufficio", "assenti", "assenza", "in ferie",
      "ferie", "per ferie", "ferie collettive", "in vacanza", "vacanza",
      "vacanze", "in permesso", "in malattia", "in maternità",
      "congedo", "in congedo", "in trasferta", "in viaggio", "via per lavoro",
      "sono via", "sto via", "siamo via", "starò via", "sarò via",
      "non sono in ufficio", "non sarò in ufficio", "non in ufficio",
      "non sono in sede", "non sarò in sede", "non reperibile",
      "non raggiungibile", "irreperibile", "non disponibile", "chiuso",
      "chiusa", "chiusi", "chiusura", "chiusura estiva",
      "chiusura per ferie", "sono fuori", "sarò fuori", "siamo fuori",
      "siamo chiusi", "saremo chiusi", "in pausa", "fuori per lavoro",
    },
    back = {
      "rientro", "rientrerò", "rientriamo", "rientreremo", "rientra",
      "di rientro", "al rientro", "il mio rientro", "rientro previsto",
      "torno", "tornerò", "torniamo", "torneremo", "di ritorno", "ritorno",
      "ritornerò", "ritorneremo", "sarò di nuovo", "saremo di nuovo",
      "di nuovo in ufficio", "di nuovo operativo", "di nuovo operativi",
      "di nuovo in sede", "di nuovo disponibile", "nuovamente in ufficio",
      "nuovamente disponibile", "nuovamente operativi", "riapriamo",
      "riapriremo", "riapre", "riapertura", "riaprirà", "riprendo",
      "riprenderò", "riprenderemo", "riprenderà", "di nuovo",
    },
    since = {
      "dal", "dall'", "a partire dal", "a partire da", "da",
      "a decorrere dal",
    },
    ["until"] = {
      "fino al", "fino a", "fino all", "sino al", "sino a", "sino all",
      "fino al giorno", "al", "a tutto il", "compreso", "incluso",
    },
    urgent = {
      "urgente", "urgenti", "urgenza", "urgenze", "per urgenze",
      "per le urgenze", "in caso di urgenza", "in caso di necessità",
      "necessità", "emergenza", "emergenze", "nel frattempo", "intanto",
      "fino ad allora", "contattare", "contattate", "contatti", "contatta",
      "rivolgersi", "rivolgervi", "rivolgetevi", "rivolgiti",
      "rivolgerti", "si rivolga", "scrivere a", "scrivete a", "scrivi a",
      "scriva a", "chiamare", "chiamate", "telefonare", "mi sostituisce",
      "sostituisce", "mio collega", "mia collega", "miei colleghi",
      "fare riferimento", "fate riferimento", "potete", "può contattare",
      "puoi contattare", "a disposizione", "risponde", "ci pensa",
    },
    unread = {
      "non verranno lette", "non verranno letti", "non saranno lette",
      "non saranno letti", "non verrà letto", "non verrà letta",
      "non verrà inoltrato", "non verrà inoltrata", "non leggo",
      "non leggerò", "accesso limitato", "non avrò accesso",
      "senza accesso", "accesso saltuario", "al mio rientro",
      "al mio ritorno", "al rientro", "appena rientro", "appena possibile",
      "non ho campo", "senza campo", "senza rete", "senza telefono",
      "saltuariamente", "quanto prima",
    },
    gone = {
      "non lavora più", "non lavoro più", "non fa più parte",
      "non faccio più parte", "non è più attivo", "non è più attiva",
      "non è più in uso", "non più in uso", "non è più utilizzata",
      "casella dismessa", "è stata dismessa", "ha lasciato l'azienda",
      "ho lasciato l'azienda", "in pensione", "nuovo indirizzo",
      "indirizzo è cambiato", "non presidiata", "non è presidiata",
    },
    received = {
      "abbiamo ricevuto", "è stata ricevuta", "è stato ricevuto",
      "ricevuto la sua", "ricevuto la vostra", "ricevuto il suo messaggio",
      "ricevuto il tuo messaggio", "grazie per averci contattato",
      "grazie per averci scritto", "grazie per il suo messaggio",
      "grazie per il tuo messaggio", "la ringraziamo per averci",
      "la sua richiesta", "la tua richiesta", "la vostra richiesta",
      "presa in carico", "preso in carico", "prenderemo in carico",
      "le risponderemo", "ti risponderemo", "vi risponderemo",
      "risponderemo il prima possibile", "nel più breve tempo",
      "al più presto", "numero di ticket", "numero ticket", "il ticket",
      "ticket aperto", "numero di pratica", "conferma di ricezione",
      "entro le prossime",
    },
    machine = {
      "risposta automatica", "messaggio automatico", "messaggio generato",
      "generato automaticamente", "generata automaticamente",
      "inviato automaticamente", "inviata automaticamente",
      "email automatica", "e-mail automatica", "mail automatica",
      "non rispondere a questo", "non rispondere a questa",
      "si prega di non rispondere", "vi preghiamo di non rispondere",
      "preghiamo di non rispondere", "notifica automatica",
    },
    bounced = {
      "non recapitabile", "non recapitabili", "mancato recapito",
      "non recapitato", "non recapitata", "recapito non riuscito",
      "non è stato recapitato", "non è stato possibile recapitare",
      "impossibile recapitare", "non può essere recapitato",
      "non consegnato", "non consegnata", "mancata consegna",
      "errore di consegna", "consegna non riuscita", "non consegnabile",
      "non è stato consegnato", "non è stato possibile consegnare",
      "impossibile consegnare", "recapito al destinatario",
      "indirizzo non trovato", "indirizzo inesistente",
      "destinatario sconosciuto", "utente sconosciuto", "casella piena",
      "casella di posta piena", "casella inesistente", "messaggio bloccato",
      "avviso di mancata consegna", "notifica dello stato del recapito",
      "notifica di mancato recapito", "anomalia messaggio",
      "restituito al mittente", "non ha raggiunto",
    },
    delayed = {
      "in ritardo", "ritardo nella consegna", "ritardo nel recapito",
      "consegna ritardata", "recapito ritardato", "recapito posticipato",
      "non ancora recapitato", "non ancora consegnato",
      "ulteriori tentativi", "altri tentativi", "verrà ritentata",
      "continuerà a tentare",
    },
    arrived = {
      "letto", "non letto", "conferma di lettura", "ricevuta di lettura",
      "conferma di recapito", "recapitato", "consegnato", "consegna",
      "ricevuta di ritorno", "ricevuta di consegna", "accettazione",
      "ricevuta di accettazione", "avvenuta consegna", "posta certificata",
      "richiamo", "è stato letto", "è stato visualizzato",
      "è stato recapitato", "consegnato con successo",
      "desidera richiamare il messaggio", "eliminato senza essere letto",
    },
    calendar = {
      "accettato", "accettata", "rifiutato", "rifiutata", "declinato",
      "provvisorio", "accettato con riserva", "forse", "invito",
      "invito aggiornato", "annullato", "annullata", "evento annullato",
      "riunione annullata", "proposta nuova ora",
    },
    bulk = {
      "cancellati", "cancella iscrizione", "disiscriviti", "disiscrizione",
      "disiscriversi", "annulla l'iscrizione", "annullare l'iscrizione",
      "cancellare l'iscrizione", "cancellarti", "per non ricevere più",
      "non ricevere più", "non riceverne più", "non desidera più ricevere",
      "non desideri più ricevere", "newsletter", "visualizza nel browser",
      "visualizza online", "versione online", "leggi online",
      "apri nel browser", "ricevi questa e-mail perché",
      "ricevi questa email perché", "riceve questa email",
      "ricevi questo messaggio perché", "perché sei iscritto",
      "perché ti sei iscritto", "gestisci le preferenze",
      "tutti i diritti riservati",
    },
    mobile = {
      "cell", "cellulare", "cel", "mobile", "mob", "m", "cellulari",
    },
    office = {
      "tel", "telefono", "ufficio", "uff", "centralino", "interno", "int",
      "fisso", "diretto", "t", "ph", "phone", "al numero", "numero",
      "recapito", "casa", "abitazione", "whatsapp", "tel fax", "numero verde",
    },
    fax = { "fax", "telefax", "f" },
    number = {
      "iva", "p iva", "piva", "partita iva", "p i", "cf", "c f",
      "codice fiscale", "rea", "r e a", "cciaa", "iban", "conto", "c c",
      "bic", "swift", "cap", "sdi", "codice univoco", "cod", "fattura",
      "ordine", "preventivo", "n", "nr", "reg imp", "albo", "prot",
    },
    people = {
      "collega", "colleghi", "colleghe", "assistente", "segreteria",
      "ufficio", "magazzino", "centralino", "responsabile", "reparto",
      "amministrazione", "commerciale", "vendite", "assistenza", "fratello",
      "sorella", "moglie", "marito", "socio", "socia", "titolare", "per",
      "urgenze", "urgente", "in", "nel", "sig", "sig ra", "signor",
      "signora", "dott", "dottor", "dott ssa", "ing", "geom", "avv", "la",
      "il", "lo", "potete", "contattare", "scrivere", "rivolgervi", "a",
      "al", "alla", "e", "o", "oppure", "mail", "email", "tel", "cell",
      "telefono", "grazie", "saluti", "cordiali", "buongiorno", "salve",
      "ciao", "gentile", "fino", "nostro", "nostra", "mio", "mia", "non",
    },
    titles = {
      "sig", "signor", "sig.ra", "signora", "dott", "dott.ssa", "dottor",
      "dottoressa", "ing", "geom", "avv", "rag", "arch",
    },
  },

  -- dates: months, weekdays and the ways to name a day ------------------------
  dates = {
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
  },

  -- classes: words that phrases below use as {name} ----------------------------
  classes = {
  },

  -- asks: what a letter of ours wants ------------------------------------------
  asks = {
  },

  -- says: what a letter of theirs tells ----------------------------------------
  says = {
  },

  -- drafts: what owed itself writes into a letter ------------------------------
  drafts = {
    greeting = { formal = "Gentile {name},", informal = "Ciao {first},",
      nobody = "Buongiorno," },
    signoff = { formal = "Cordiali saluti", informal = "Un caro saluto" },
    -- How a greeting opens; those of friends apart.
    openings = { "gentile", "gentilissimo", "gentilissima", "gentili",
      "gent.mo", "gent.ma", "gent.mi", "egregio", "egregia", "egregi",
      "spettabile", "spett.le", "buongiorno", "buonasera", "buon giorno",
      "pregiatissimo", "salve" },
    openings_informal = { "ciao", "caro", "cara", "cari", "care", "carissimo",
      "carissima" },
    -- Words that tell how we address somebody.
    address = {
      formal = { "Lei", "Le", "Suo", "Sua", "Suoi", "Sue", "voi", "Voi", "vi",
        "Vi", "vostro", "vostra", "vostri", "vostre", "Vostro", "Vostra",
        "Vostri", "Vostre" },
      informal = { "tu", "ti", "te", "tuo", "tua", "tuoi", "tue", "Tu", "Ti" },
    },
    months = { "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
      "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre" },
    weekdays = { "lunedì", "martedì", "mercoledì", "giovedì", "venerdì",
      "sabato", "domenica" },
    date = "{day} {month} {year}",
    call_day = "{weekday} {day} {month}",
    time = "{hour}",
    attribution = "Il giorno {date} {name} ha scritto:",
  },
}
