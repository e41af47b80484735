-- SPDX-License-Identifier: GPL-3.0-or-later
-- Italiano: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "it",
  name = "Italiano",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
    -- in the line above quoted mail ("On Monday Ann wrote:")
    wrote = {
      "ha scritto", "hai scritto", "scrive", "scriveva", "scrisse",
      "citando", "citazione da",
    },
    -- labels of the header block above quoted mail, without the colon
    from = { "Da", "Mittente", "Per conto di" },
    sent = {
      "Inviato", "Inviato il", "Inviata", "Spedito", "Data invio",
      "Inviato in data",
    },
    to = { "A", "Per", "Destinatario", "Destinatari" },
    cc = { "Cc", "Copia", "Copia a", "Per conoscenza", "Pc", "Ccn" },
    subject = { "Oggetto", "Ogg", "Soggetto" },
    date = { "Data", "Il" },
    -- between dashes above an answered or a passed-on message
    original = {
      "Messaggio originale", "Messaggio originario", "Messaggio di origine",
      "Messaggio precedente", "Mail originale", "E-mail originale",
      "Email originale", "Appuntamento originale", "Messaggio da",
    },
    forwarded = {
      "Messaggio inoltrato", "Mail inoltrata", "E-mail inoltrata",
      "Email inoltrata", "Messaggio reinviato", "Inoltrato da",
      "Inoltrata da", "Inoltrato", "Inizio messaggio inoltrato",
      "Inizio del messaggio inoltrato", "Inizio e-mail inoltrata",
      "Inizio messaggio reinviato",
    },
    -- how letters end; the name follows. "..." stands for a few words
    signoff = {
      "Cordiali saluti", "Cordialissimi saluti", "Distinti saluti",
      "Migliori saluti", "I migliori saluti", "Con i migliori saluti",
      "I nostri migliori saluti", "Con i più cordiali saluti", "Saluti",
      "Saluti cordiali", "Tanti saluti", "Cari saluti", "Molti saluti",
      "Un saluto", "Un cordiale saluto", "Un caro saluto",
      "Un cordiale saluto ...", "Cordialmente", "Cordialità",
      "Vive cordialità", "Sinceramente", "Ossequi", "In fede",
      "Buona giornata", "Buon lavoro", "Buona serata", "Buon pomeriggio",
      "Buona settimana", "Buon fine settimana", "Buon weekend",
      "Buon week-end", "Buon proseguimento", "A presto", "Grazie",
      "Grazie mille", "Grazie molte", "Molte grazie", "Tante grazie",
      "Grazie ancora", "Grazie in anticipo", "Grazie anticipatamente",
      "Grazie e saluti", "Grazie e ... saluti", "Grazie e buon lavoro",
      "Grazie e buona ...", "Grazie, saluti", "Grazie, ... saluti",
      "Grazie mille e ...", "Ringraziando ... saluti",
      "Ringraziandola ... saluti", "Ringraziandovi ... saluti",
      "Porgo ... saluti", "Porgiamo ... saluti",
      "L'occasione è gradita ...", "Con l'occasione ... saluti",
      "Nel ringraziarla ... saluti", "Nel ringraziarvi ... saluti",
      "Un abbraccio", "Baci",
    },
    -- what telephones and programs add
    mobile = {
      "Inviato da iPhone", "Inviato da ...", "Inviato dal mio ...",
      "Inviato dalla mia ...", "Inviato con ...", "Inviato tramite ...",
      "Inviata da ...", "Spedito da ...", "Spedito dal mio ...",
      "Scarica Outlook ...", "Ottieni Outlook ...",
      "Messaggio inviato da ...",
    },
    -- how footers begin that nobody wrote
    legal = {
      "Questo messaggio e ...", "Questo messaggio è ...",
      "Questo messaggio di posta ...", "Questo messaggio, ...",
      "Questo messaggio contiene ...", "Questo messaggio può ...",
      "Questa e-mail e ...", "Questa e-mail è ...", "Questa e-mail, ...",
      "Questa e-mail contiene ...", "Questa email e ...",
      "Questa email è ...", "Questa mail e ...", "Questa mail è ...",
      "Questa comunicazione ...", "La presente comunicazione",
      "La presente e-mail", "La presente mail", "La presente email",
      "Il presente messaggio", "Il contenuto di questo ...",
      "Il contenuto di questa ...", "Il contenuto della presente",
      "Il contenuto del presente", "Le informazioni contenute in ...",
      "Le informazioni contenute nel ...",
      "Le informazioni contenute nella ...", "Le informazioni trasmesse",
      "Le informazioni, i dati ...", "Ai sensi del D.Lgs",
      "Ai sensi del D. Lgs", "Ai sensi del Regolamento",
      "Ai sensi dell'art. 13", "Ai sensi e per gli effetti della ...",
      "Ai sensi e per gli effetti del D",
      "Ai sensi e per gli effetti degli art...",
      "Ai sensi della normativa ...", "Ai sensi della legge sulla privacy",
      "In ottemperanza al ...", "In conformità al Regolamento",
      "Avviso di riservatezza", "Nota di riservatezza", "Riservatezza:",
      "Informativa privacy", "Informativa sulla privacy",
      "Avvertenze ai sensi", "Clausola di riservatezza", "Note legali",
      "Se non siete i destinatari", "Se non è il destinatario",
      "Qualora ... destinatari", "Chiunque riceva questo ...",
      "Prima di stampare", "Non stampare questa ...", "Rispetta l'ambiente",
      "Pensa all'ambiente", "Rispettiamo l'ambiente",
      "Salvaguardiamo l'ambiente", "Privo di virus", "Priva di virus",
      "Mail priva di virus", "Questa e-mail è stata controllata",
      "Per cancellarsi", "Per annullare l'iscrizione", "Ricevi questa ...",
      "Ricevete questa ...", "Attenzione: questa e-mail",
      "Attenzione: e-mail esterna", "Attenzione: mail esterna",
      "Messaggio proveniente dall'esterno", "Non si riceve spesso ...",
    },
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
      "vacanze", "in permesso", "in malattia", "in maternità", "in congedo",
      "in trasferta", "in viaggio", "via per lavoro", "sono via", "sto via",
      "siamo via", "starò via", "sarò via", "non sono in ufficio",
      "non sarò in ufficio", "non in ufficio", "non sono in sede",
      "non sarò in sede", "non reperibile", "non raggiungibile",
      "irreperibile", "non disponibile", "chiusura estiva",
      "chiusura per ferie", "sono fuori", "sarò fuori", "siamo fuori",
      "siamo chiusi", "saremo chiusi", "fuori per lavoro", "chiuso per",
      "chiusa per", "chiusi per", "ufficio è chiuso", "azienda è chiusa",
      "negozio è chiuso", "uffici sono chiusi", "uffici chiusi",
      "chiusura collettiva", "chiusura natalizia", "chiusura aziendale",
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
      "fino al giorno", "a tutto il", "compreso", "incluso",
    },
    between = {
      "al", "all'", "a", "e",
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
    shop = {
      "conferma d'ordine", "conferma ordine", "numero d'ordine",
      "numero ordine", "grazie per il tuo ordine", "grazie per il suo ordine",
      "grazie per il vostro ordine", "grazie per l'acquisto",
      "conferma di prenotazione", "numero di prenotazione",
      "numero di spedizione", "spedizione in corso", "codice cliente",
      "il tuo account", "la tua password", "benvenuto su", "benvenuta su",
      "fino a esaurimento", "codice sconto", "offerta speciale",
      "stato è cambiato",
    },
    robots = {
      "offerte", "promozioni", "notifiche", "notifica", "avvisi", "ordini",
      "iscrizioni", "comunicazioni", "bollettino", "sondaggio", "assistenza",
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
      "urgenze", "urgente", "in", "nel", "sig", "sig ra", "signor", "signora",
      "dott", "dottor", "dott ssa", "ing", "geom", "avv", "la", "il", "lo",
      "potete", "contattare", "scrivere", "rivolgervi", "a", "al", "alla",
      "e", "o", "oppure", "mail", "email", "tel", "cell", "telefono",
      "grazie", "saluti", "cordiali", "buongiorno", "salve", "ciao",
      "gentile", "fino", "nostro", "nostra", "mio", "mia", "non", "lei",
      "lui", "dal", "da", "via", "presso",
    },
    titles = {
      "sig", "signor", "sig.ra", "signora", "dott", "dott.ssa", "dottor",
      "dottoressa", "ing", "geom", "avv", "rag", "arch",
    },
  },

  -- dates: months, weekdays and the ways to name a day ------------------------
  dates = {
    bare_day = "plain", -- un giorno senza mese è "il 14"
    next_weekday = "coming", -- "venerdì prossimo" è il primo che viene
    months = { "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
      "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre" },
    months_short = { "gen|genn", "feb|febbr", "mar", "apr", "mag|magg", "giu",
      "lug", "ago", "set|sett", "ott", "nov", "dic" },
    weekdays = { "lunedì|lunedi", "martedì|martedi", "mercoledì|mercoledi",
      "giovedì|giovedi", "venerdì|venerdi", "sabato", "domenica" },
    weekdays_short = { "lun", "mar", "mer", "gio|giov", "ven", "sab", "dom" },
    numbers = { "un|uno|una", "due|un paio di|paio di", "tre", "quattro",
      "cinque", "sei", "sette", "otto", "nove",
      "dieci|una decina di|decina di", "undici", "dodici", "tredici",
      "quattordici", "quindici|una quindicina di", [20] = "venti",
      [30] = "trenta", [45] = "quarantacinque", [60] = "sessanta",
      [90] = "novanta" },
    ordinals = { "primo|prima|1°|1º", "seconda|secondo", "terza|terzo",
      "quarta|quarto" },
    suffixes = "º|ª|mo",
    units = { day = "giorno|giornata", workday = "giorno lavorativo|giorno utile",
      week = "settimana", fortnight = "quindicina", month = "mese",
      quarter = "trimestre", year = "anno",
      weekend = "weekend|week end|finesettimana", half = "metà|semestre" },
    units_many = { day = "giorni|gg|giorni solari",
      workday = "giorni lavorativi|gg lavorativi|giorni utili|gg. lavorativi",
      week = "settimane", month = "mesi", quarter = "trimestri",
      year = "anni" },
    this = "questo|questa|corrente|c.m.|corr.|in corso|quest",
    next = "prossimo|prossima|prossimi|prossime|p.v.|pv|che viene|entrante" ..
      "|venturo|ventura|successivo|successiva|seguente|che entra|prox|pross.",
    after_next = "dopo la prossima|dopo il prossimo",
    last = "scorso|scorsa|scorsi|scorse|passato|passata|ultimo|ultima|u.s.",
    parts = {
      early = "inizio|inizi|primi|primi giorni|principio|primissimi",
      middle = "metà|meta|metà del mese di",
      late = "fine|ultimi|ultimi giorni|la fine",
    },
    days = {
      ["oggi|stamattina|stasera|stamani|oggi pomeriggio|in giornata"] = 0,
      ["domani|domattina|domani mattina|domani pomeriggio"] = 1,
      ["dopodomani|dopo domani|posdomani"] = 2, ["ieri"] = -1,
      ["l'altro ieri|altro ieri|altroieri"] = -2, ["l'altro giorno"] = -3,
    },
    dayparts = "mattina|mattino|pomeriggio|sera|in mattinata|nel pomeriggio",
    plus = { ["a otto|ad otto"] = 7, ["a quindici"] = 14 },
    compounds = {
      ["fine giornata|fine della giornata|in giornata"] = "late day",
      ["metà settimana|metà della settimana"] = "middle week",
      ["metà mese|metà del mese"] = "middle month",
      ["fine anno|fine d'anno"] = "late year",
    },
    ahead = "tra|fra|tra circa|fra circa|tra un|da qui a|di qui a|tra non meno di",
    within = "entro|nel giro di|nell'arco di|in|entro circa|massimo|al massimo",
    ago = "fa|or sono",
    later = "da oggi|da adesso|a partire da oggi|dalla data odierna",
    after = "dopo|passato|passata|passate|passati|superato|superata|finito" ..
      "|finita|finite|finiti|terminato|terminata|subito dopo|appena dopo" ..
      "|al rientro da|al rientro dalle|rientro dalle|al ritorno da|a partire da dopo",
    ends = "finisce il|finisce|termina il|termina|si chiude il|chiude il" ..
      "|fino al|dura fino al|si conclude il|che finisce il|che termina il" ..
      "|è il|del|dal|il|al|fino all'|finisce l'|fissata per",
    of = "di|del|della|dello|dell|dei|delle|degli|d|il|la|lo|l|le|i|gli|nel" ..
      "|nella|nell|in|al|alla|all",
    lead = "entro|per|in|a|ad|da|dal|fino a|fino al|prima di|prima del|il|la" ..
      "|nel|nella|verso|di|del|della|al|durante|già|non prima di|circa a|con" ..
      "|solo|tra|fra|domani o",
    lead_day = "il|il giorno|giorno|del|dal|al|entro il|fino al|per il" ..
      "|verso il|nel giorno|l'|dell'|dall'|all'|del giorno|in data|data",
    since = "del|dal|dell'|dall'|in data|datata|datato|di",
    to = "al|a|fino al|all'|ad|fino a",
    join = "e|o|oppure|ed",
    week_number = "settimana|sett.|settimana n.|settimana n°|settimana numero" ..
      "|wk|week|kw|s",
    week_of = "settimana del|settimana dal|settimana dell'|settimana che inizia" ..
      "|settimana che comincia|settimana che parte",
    follow = "di|del|e|o|a|alle|all|in|con|per|ma|se|che|quando|come|ci|vi|mi" ..
      "|ti|la|lo|li|le|ne|non|dopo|prima|presso|da|dal|dalle|si|ho|abbiamo|è" ..
      "|sono|sarà|mattina|pomeriggio|sera|mese|corrente|perché|così|al|poi" ..
      "|siamo|sia|salvo|compreso|incluso|valuta|riunione|vorrei|posso",
    code = "versione|punto|pos.|art.|articolo|n.|nr.|numero|pagina|pag.|capitolo|rev.|allegato|paragrafo|voce",
    never = "buon giorno|buona giornata|buona settimana|un giorno|al giorno" ..
      "|ogni giorno|ogni mese|al mese|alla settimana|a settimana|a giorni" ..
      "|giorno per giorno|prima di tutto|per prima cosa|a fine di|al fine di" ..
      "|alla fine|infine|mar nero|del resto",
    feasts = {
      ["pasqua|feste di pasqua|vacanze di pasqua|le feste pasquali"]
        = "easter..easter+1",
      ["pasquetta|lunedì dell'angelo"] = "easter+1",
      ["settimana santa"] = "easter-6..easter", ["venerdì santo"] = "easter-2",
      ["carnevale"] = "easter-52..easter-47",
      ["martedì grasso"] = "easter-47", ["mercoledì delle ceneri"] = "easter-46",
      ["quaresima"] = "easter-46..easter-1",
      ["pentecoste"] = "easter+49", ["ascensione"] = "easter+39",
      ["capodanno|anno nuovo|primo dell'anno"] = "01-01",
      ["epifania|befana"] = "01-06", ["san valentino"] = "02-14",
      ["san giuseppe"] = "03-19",
      ["festa della liberazione|la liberazione"] = "04-25",
      ["festa dei lavoratori|festa del lavoro|primo maggio"] = "05-01",
      ["festa della repubblica"] = "06-02", ["san giovanni"] = "06-24",
      ["ferragosto"] = "08-15",
      ["ognissanti|tutti i santi|i santi|i morti"] = "11-01..11-02",
      ["sant'ambrogio"] = "12-07", ["immacolata"] = "12-08",
      ["vigilia di natale"] = "12-24", ["santo stefano"] = "12-26",
      ["natale"] = "12-25..12-26", ["san silvestro"] = "12-31",
      ["feste natalizie|vacanze natalizie|vacanze di natale|feste di natale" ..
        "|festività natalizie"] = "12-24..01-06",
    },
    seasons = {
      ["feste|festività"] = "12-24..01-06",
      ["estate|l'estate|ferie|ferie estive|vacanze|vacanze estive|pausa estiva" ..
        "|chiusura estiva|ferie di agosto|ferie d'agosto"] = "08-01..08-31",
    },
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
