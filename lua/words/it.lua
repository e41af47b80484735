-- SPDX-License-Identifier: GPL-3.0-or-later
-- Italiano: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "it",
  name = "Italiano",

  -- common: small words that tell this language from others ------------------
  common = {
    "il", "lo", "la", "i", "gli", "le", "un", "una", "uno", "di", "del",
    "della", "dei", "delle", "dal", "dalla", "al", "alla", "ai", "alle",
    "nel", "nella", "in", "con", "su", "sul", "sulla", "per", "tra", "fra",
    "che", "chi", "cui", "non", "si", "è", "sono", "ho", "ha", "hai",
    "abbiamo", "avete", "hanno", "siamo", "siete", "era", "vi", "ci", "mi",
    "ti", "se", "anche", "come", "più", "ma", "o", "e", "ed", "questo",
    "questa", "quello", "quella", "questi", "queste", "vostra", "vostro",
    "nostra", "nostro", "suo", "sua", "loro", "l", "dell", "all", "nell",
    "sull", "dall", "un'", "c'", "po'", "grazie", "cordiali", "saluti",
    "buongiorno", "buonasera", "gentile", "salve", "ciao", "da", "a", "ad",
    "già", "ancora", "solo", "molto", "poi", "ora", "oggi", "domani", "qui",
    "quando", "dove", "perché", "quanto", "fare", "fatto", "fa", "essere",
    "stato", "può", "posso", "possiamo", "tempo", "giorno", "giorni",
    "settimana", "mese", "anno", "volta", "parte", "prima", "dopo", "fine",
    "nuovo", "nuova", "tutto", "tutti", "bene", "sempre", "ogni", "senza",
    "entro", "verso", "sotto", "sopra", "dire", "detto", "vedere", "visto",
    "va", "vanno", "così", "pure", "dia", "fino", "procedi", "procediamo",
    "procedete", "confermo", "bonifico", "fattura", "pagato", "pagamento",
    "venerdì", "lunedì", "martedì", "mercoledì", "giovedì", "sabato", "passo",
    "firmare", "firmato", "torna", "torno", "appena", "mio", "mia", "tuo",
    "tua", "ricevuto", "ricevuta", "allego", "allegato", "preventivo",
    "settimane", "prossima", "decidiamo", "facciamo", "faccio", "fammi",
    "fammela", "sapere", "dico", "guarda", "quei", "pagare", "prezzo",
    "prezzi", "tutta", "tengo", "vecchia", "vecchio", "adesso", "stamattina",
    "stasera", "eccola", "ecco", "eccolo", "eccoti", "d'accordo", "accordo",
    "mando", "manda", "perfetto", "benissimo", "sentiamo", "restituisco",
    "ringrazio", "saldo", "euro", "invio",
  },

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
      "Un abbraccio", "Un forte abbraccio", "Un abbraccione", "Baci",
      "Con affetto", "Con stima", "Con osservanza", "Con ... saluti",
      "Con ... ossequi", "Deferenti saluti", "Attendo vostre",
      "Grazie e buon ...", "Grazie della ... attenzione",
      "Grazie per la ... attenzione", "Grazie per l'attenzione",
      "Ciao ciao",
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
      "risposta autom", "notifica automatica di assenza", "avviso di assenza",
      "avviso assenza", "notifica di assenza", "messaggio di assenza",
      "risposta fuori sede", "risposta automatica fuori sede",
      "risposta fuori ufficio", "assenza dall'ufficio", "è fuori sede",
      "è assente", "è fuori ufficio",
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
      "al mare", "in montagna", "in barca", "in spiaggia",
      "in viaggio di nozze", "ricoverato", "ricoverata", "in ospedale",
      "ammalato", "ammalata", "in paternità", "congedo parentale", "in fiera",
      "alla fiera", "all'estero", "a un corso", "al corso", "in formazione",
      "bottega chiusa", "bottega è chiusa", "negozio chiuso",
      "laboratorio chiuso", "ufficio chiuso", "azienda chiusa",
      "abbiamo chiuso", "chiudiamo", "chiudiamo per", "vendemmia",
      "in vendemmia", "staccato", "staccata", "scollegato", "scollegata",
      "offline", "lontano dall'ufficio", "lontana dall'ufficio",
      "lontano dal computer", "lontana dal computer", "trasloco",
      "non ci sono", "non ci sarò", "non sono in bottega",
      "non sono in negozio", "con la famiglia", "pausa di agosto",
      "pausa estiva", "fa la pausa", "in cammino", "cammino di santiago",
      "a santiago", "in tribunale", "in studio non ci sono", "diventato papà",
      "diventata mamma", "diventato padre", "pausa natalizia", "fermi",
      "siamo fermi", "è fermo", "è ferma",
      "chiusa fino", "chiuso fino", "chiusi fino", "resta chiusa",
      "resta chiuso", "restiamo chiusi", "rimane chiusa", "rimane chiuso",
      "rimaniamo chiusi", "resterà chiuso", "resterà chiusa",
      "rimarrà chiuso", "rimarrà chiusa", "osserva la chiusura",
      "siamo in chiusura", "chiusura annuale", "in trasferta all'estero",
      "sono in missione", "fuori città", "fuori regione",
      "in congedo parentale", "non lavoro il", "non sono al lavoro",
      "temporaneamente assente", "sono assente", "saremo assenti",
      "sarò assente", "lontano dalla posta", "lontana dalla posta",
      "chiuso dal", "chiusi dal", "chiusa dal",
    },
    back = {
      "rientrando", "tornando", "ritornando", "ripresa", "ritrovate",
      "ritrovarci", "rientro", "rientrerò", "rientriamo", "rientreremo", "rientra",
      "di rientro", "al rientro", "il mio rientro", "rientro previsto",
      "torno", "tornerò", "torniamo", "torneremo", "di ritorno", "ritorno",
      "ritornerò", "ritorneremo", "sarò di nuovo", "saremo di nuovo",
      "di nuovo in ufficio", "di nuovo operativo", "di nuovo operativi",
      "di nuovo in sede", "di nuovo disponibile", "nuovamente in ufficio",
      "nuovamente disponibile", "nuovamente operativi", "riapriamo",
      "riapriremo", "riapre", "riapertura", "riaprirà", "riprendo",
      "riprenderò", "riprenderemo", "riprenderà", "di nuovo", "non prima del",
      "non prima di", "solo dal", "non rientrerò prima del",
      "non rientro prima del", "torno in", "torno a", "torniamo in",
      "torniamo a", "ci rivediamo", "ci risentiamo", "si riparte",
      "ripartiamo", "si riapre", "riprendiamo", "in bottega da",
      "in ufficio da", "in ufficio dal", "in negozio dal", "operativo dal",
      "operativi dal", "ricominciamo", "ci rileggiamo", "di nuovo al lavoro",
      "di nuovo in studio", "di nuovo in bottega", "torniamo al lavoro",
      "riprende", "riprende l'attività", "riprendiamo l'attività",
      "rientrando", "si rientra", "di ritorno il", "di nuovo qui",
      "riaccendo", "sarò in ufficio", "saremo in ufficio", "disponibile dal",
      "disponibili dal", "reperibile dal", "raggiungibile dal",
      "a partire dal",
    },
    since = {
      "dal", "dall'", "a partire dal", "a partire da", "da",
      "a decorrere dal",
    },
    ["until"] = {
      "fino al", "fino a", "fino all", "sino al", "sino a", "sino all",
      "fino al giorno", "a tutto il", "compreso", "incluso",
      "ultimo giorno",
    },
    between = {
      "al", "all'", "a", "e",
    },
    -- stands between the last day away and the return
    after = { "poi", "dopo di che", "dopodiché", "in seguito", "successivamente" },
    urgent = {
      "urgente", "urgenti", "urgenza", "urgenze", "per urgenze",
      "per le urgenze", "in caso di urgenza", "in caso di necessità",
      "necessità", "emergenza", "emergenze", "nel frattempo", "intanto",
      "fino ad allora", "contattare", "contattate", "contatti", "contatta",
      "rivolgersi", "rivolgervi", "rivolgetevi", "rivolgiti", "rivolgerti",
      "si rivolga", "scrivere a", "scrivete a", "scrivi a", "scriva a",
      "chiamare", "chiamate", "telefonare", "mi sostituisce", "sostituisce",
      "mio collega", "mia collega", "miei colleghi", "fare riferimento",
      "fate riferimento", "potete", "può contattare", "puoi contattare",
      "a disposizione", "risponde", "ci pensa", "non potete aspettare",
      "non può aspettare", "non si può aspettare", "cose urgenti",
      "qualcosa di urgente", "per cose urgenti", "c'è la", "c'è il",
      "c'è luca", "sentite", "senti", "chiedete", "chiedi", "parlate con",
      "parla con", "mi sostituirà", "prende il mio posto", "al mio posto",
      "sa tutto", "se ne occupa", "si occupa", "per gli ordini", "per ordini",
      "alla dottoressa", "al dottor", "risponde mia", "risponde mio",
      "la segreteria", "segreteria è", "per un guasto", "guasto", "guasti",
    },
    unread = {
      "non verranno lette", "non verranno letti", "non saranno lette",
      "non saranno letti", "non verrà letto", "non verrà letta",
      "non verrà inoltrato", "non verrà inoltrata", "non leggo",
      "non leggerò", "accesso limitato", "non avrò accesso", "senza accesso",
      "accesso saltuario", "al mio rientro", "al mio ritorno", "al rientro",
      "appena rientro", "appena possibile", "non ho campo", "senza campo",
      "senza rete", "senza telefono", "saltuariamente", "quanto prima",
      "non potrò leggere", "non posso leggere", "non potrò rispondere",
      "non leggerò la posta", "non avrò modo", "con ritardo",
      "risponderò al mio", "leggiamo poco la posta", "leggo poco la posta",
      "poco la posta", "non leggo la posta", "non leggo le mail",
      "non guardo la posta", "senza computer", "computer è rimasto",
      "telefono spento", "telefono è spento", "in borsa", "senza internet",
      "poca connessione", "poco campo", "difficilmente raggiungibile",
      "di rado", "ogni tanto", "lasciato a casa il portatile",
      "a casa il portatile", "senza portatile", "senza pc",
      "nessuno legge", "nessuno risponde", "non viene letta",
      "non è presidiata", "questa casella non", "non controllo la posta",
      "non controllo le mail", "non guardo le mail", "al ritorno",
      "alla riapertura", "verranno esaminate", "verranno evase",
    },
    matter = {
      "vacanze scolastiche", "ne riparliamo",
      "la vostra offerta", "la sua offerta", "la tua offerta",
      "il vostro preventivo", "il suo preventivo", "il tuo preventivo",
      "la vostra fattura", "la sua fattura", "la tua fattura",
      "il vostro sollecito", "il prezzo", "il preventivo", "l'offerta",
      "la fattura", "il contratto", "firmo", "firmerò", "firmiamo", "firma",
      "accettiamo", "accetto", "confermiamo l'ordine", "confermo",
      "decidiamo", "decido", "decisione", "il bonifico", "paghiamo", "pago",
      "pagamento", "pagato", "guardo il", "troppo caro", "troppo alto",
      "gli sottopongo", "sottopongo", "va bene tutto", "procedete",
      "il signor", "le faccio sapere", "vi faccio sapere", "ti faccio sapere",
      "ne parlo con",
      "risposta definitiva", "le do una risposta", "ti do una risposta",
      "mio socio", "il socio", "decide lui", "decide lei", "le dico", "ti dico",
      "sì o no", "ti scrivo io",
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
      "gentili soci", "cari soci", "gentili clienti", "gentile cliente",
      "comunicato stampa",
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
      "iscrizioni entro", "iscriviti ora", "quota di iscrizione",
      "posti limitati", "posti disponibili", "sconto del", "seminario",
      "seminari", "convegno", "visita il sito", "visitate il sito",
      "numero verde", "per maggiori informazioni",
      "per ulteriori informazioni", "ora disponibile", "da oggi disponibile",
      "prevendita", "a scopo informativo", "ultimi giorni",
    },
    robots = {
      "offerte", "promozioni", "notifiche", "notifica", "avvisi", "ordini",
      "iscrizioni", "comunicazioni", "bollettino", "sondaggio", "assistenza",
      "eventi", "stampa", "convegni", "amministratore",
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
      week = "settimana|otto giorni|settimanella|settimanina", fortnight = "quindicina", month = "mese|mesetto|mesotto",
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
      late = "fine|prima che finisca|ultimi|ultimi giorni|la fine",
    },
    days = {
      ["oggi|stamattina|stasera|stamani|oggi pomeriggio|in giornata"] = 0,
      ["domani|domattina|domani mattina|domani pomeriggio"] = 1,
      ["dopodomani|dopo domani|posdomani|domani l'altro"] = 2, ["ieri"] = -1,
      ["l'altro ieri|altro ieri|altroieri"] = -2, ["l'altro giorno"] = -3,
    },
    thence = { ["il giorno dopo|il giorno seguente|il giorno successivo|l'indomani|all'indomani"
      .. "|il giorno appresso|la mattina dopo|il mattino dopo"] = 1,
      ["due giorni dopo|due giorni più tardi"] = 2,
      ["lo stesso giorno|quel giorno stesso|il giorno stesso|quello stesso giorno"
        .. "|stesso giorno|quella mattina stessa|la mattina stessa|quel giorno"
        .. "|in giornata stessa|la stessa mattina|quella stessa mattina"
        .. "|il pomeriggio stesso|quella sera stessa|quella sera|la sera stessa"
        .. "|quella mattina|quel pomeriggio"] = 0,
      ["la settimana dopo|la settimana successiva|la settimana seguente"] = 7 },
    thence_back = "al mio rientro|al suo rientro|quando rientro|quando rientra"
      .. "|quando torno|quando torna|che rientro|che rientra|che torno"
      .. "|che torna|al mio ritorno|al suo ritorno|appena rientro"
      .. "|appena torno",
    thence_weekday = "dopo|successivo|seguente|successiva",
    dayparts = "mattina|mattino|pomeriggio|sera|in mattinata|nel pomeriggio",
    plus = { ["a otto|ad otto"] = 7, ["a quindici"] = 14 },
    compounds = {
      ["fine giornata|fine della giornata|in giornata"] = "late day",
      ["metà settimana|metà della settimana"] = "middle week",
      ["metà mese|metà del mese"] = "middle month",
      ["fine anno|fine d'anno"] = "late year",
    },
    ahead = "ancora|altri|altre|tra|fra|tra circa|fra circa|tra un|da qui a|di qui a|tra non meno di",
    within = "entro|nel giro di|nell'arco di|in|entro circa|massimo|al massimo",
    ago = "fa|or sono",
    later = "da oggi|da adesso|a partire da oggi|dalla data odierna",
    after = "dopo|subito dopo|appena dopo|al rientro da|al rientro dalle" ..
      "|rientro dalle|al ritorno da|a partire da dopo",
    once = "passato|passata|passate|passati|superato|superata|finito" ..
      "|finita|finite|finiti|terminato|terminata|appena passa" ..
      "|appena passata",
    ends = "finisce il|finisce|termina il|termina|si chiude il|chiude il" ..
      "|fino al|dura fino al|si conclude il|che finisce il|che termina il" ..
      "|è il|del|dal|il|al|fino all'|finisce l'|fissata per",
    of = "di|del|della|dello|dell|dei|delle|degli|d|il|la|lo|l|le|i|gli|nel" ..
      "|nella|nell|in|al|alla|all",
    lead = "entro|per|in|a|ad|da|dal|fino a|fino al|prima di|prima del|il|la" ..
      "|nel|nella|verso|di|del|della|al|durante|già|non prima di|circa a|con" ..
      "|solo|tra|fra|domani o",
    lead_day = "giorno|del|dal|al|fino al|verso il|dell'|dall'|all'|in data|data",
    lead_sure = "il|il giorno|entro il|per il|nel giorno|del giorno|l'",
    since = "del|dal|dell'|dall'|in data|datata|datato|di",
    ever_since = "sin dal|fin dal|scaduta dal|scaduto dal|scadute dal"
      .. "|scaduti dal|scaduta il|scaduto il|scadute il|scaduti il"
      .. "|offerta del|preventivo del|fattura del|mail del|email del"
      .. "|lettera del|messaggio del|sollecito del|proposta del"
      .. "|telefonata del|sua del|tua del|vostra del|nostro incontro del",
    to = "al|a|fino al|all'|ad|fino a",
    join = "e|o|oppure|ed",
    week_number = "settimana|sett.|settimana n.|settimana n°|settimana numero" ..
      "|wk|week|kw|s",
    week_of = "settimana del|settimana dal|settimana dell'|settimana che inizia" ..
      "|settimana che comincia|settimana che parte",
    follow = "le|do|dico|passo|vengo|pago|paghiamo|firmo|firmiamo|torno|torniamo|rientro|rientriamo|rispondo|sentiamo|facciamo|faccio|decidiamo|parte|esce|arriva|avrà|avrete|ne|saldo|saldiamo|riapriamo|appena|però|nel|vediamo|diamo|diremo|dirò|riparliamo|guardo|chiamo|richiamo|scrivo|mando|mandiamo|porto|veniamo|passiamo|provvedo|provvediamo|farò|faremo|avremo|avrò|saprò|sapremo|ufficio|cioè|compresa|prossimo|circa|massimo|il|lei|lui|loro|tu|voi|noi|io|mia|mio|anche|ancora|riunisce|decide|torna|rientra|mettiamo|sistemo|liquidiamo|sul|su|verrà|saranno|vado|andiamo|metto" ..
      "|di|del|e|o|a|alle|all|in|con|per|ma|se|che|quando|come|ci|vi|mi" ..
      "|ti|la|lo|li|le|ne|non|dopo|prima|presso|da|dal|dalle|si|ho|abbiamo|è" ..
      "|sono|sarà|mattina|pomeriggio|sera|mese|corrente|perché|così|al|poi" ..
      "|siamo|sia|salvo|compreso|incluso|valuta|riunione|vorrei|posso",
    monthly = "di ogni mese|d'ogni mese|del mese|di ciascun mese|c.m.",
    monthly_next = "del prossimo|del mese entrante|del venturo",
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
      ["ferragosto"] = "08-15", ["san rocco"] = "08-16",
      ["san pietro|santi pietro e paolo"] = "06-29",
      ["san martino"] = "11-11", ["santa lucia"] = "12-13", ["san michele"] = "09-29", ["san marco"] = "04-25",
      ["san nicola"] = "12-06", ["sant'andrea"] = "11-30", ["sant'antonio"] = "06-13 or 01-17",
      ["san lorenzo"] = "08-10", ["san gennaro"] = "09-19", ["san petronio"] = "10-04",
      ["san francesco"] = "10-04", ["san luca"] = "10-18", ["candelora"] = "02-02",
      ["sant'anna"] = "07-26", ["san giacomo"] = "07-25", ["sant'agata"] = "02-05",
      ["san carlo"] = "11-04", ["san biagio"] = "02-03", ["santa barbara"] = "12-04",
      ["corpus domini"] = "easter+60", ["domenica delle palme|le palme"] = "easter-7",
      ["giovedì santo"] = "easter-3", ["giovedì grasso"] = "easter-52",
      ["primo agosto"] = "08-01", ["festa della mamma"] = "may sunday 2",
      ["ognissanti|tutti i santi|i santi|i morti"] = "11-01..11-02",
      ["sant'ambrogio"] = "12-07", ["immacolata"] = "12-08",
      ["vigilia di natale"] = "12-24", ["santo stefano"] = "12-26",
      ["natale"] = "12-25..12-26", ["san silvestro"] = "12-31",
      ["feste natalizie|vacanze natalizie|vacanze di natale|feste di natale" ..
        "|festività natalizie"] = "12-24..01-06",
    },
    seasons = {
      ["feste|festività"] = "12-24..01-06 or easter..easter+1",
      ["estate|l'estate|ferie estive|vacanze estive|pausa estiva|chiusura estiva" ..
        "|ferie di agosto|ferie d'agosto"] = "08-01..08-31",
      ["ferie|vacanze|chiusura"] = "08-01..08-31 or 12-24..01-06",
    },
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
    currency = "EUR",
    countries = { CHF = "twint|franchi|qr-fattura" },
    figure = "te|glielo|ve|tutto|che|subito|adesso|ora|puliti|tondi|tonde"
      .. "|finito|consegnato|compreso|comprensivo|se|o|oppure|ma|poi|quando"
      .. "|come|restano|resta|rimangono|rimane|ci|sono|più|senza|prima|anche"
      .. "|spedito|montato|chiavi|iva|secchi|giusti|precisi|entro|entrambi"
      .. "|fanno|fa|farebbero|valgono|vale",
    total = "totale|in totale|tot|tot.|in tutto|complessivo|complessivi|insieme" ..
      "|complessivamente|complessiva|totale documento|totale fattura" ..
      "|totale da pagare|netto a pagare|da pagare|da saldare" ..
      "|importo dovuto|importo totale|saldo|per un totale di" ..
      "|totale generale|somma|tutto compreso|tutto incluso|chiavi in mano" ..
      "|a corpo|scoperto|residuo|insoluto|importo complessivo|dovuto" ..
      "|per complessivi|totale offerta|totale complessivo|forfait" ..
      "|ammonta a|di importo|restano|resta da|rimangono|rimane da",
    price = "prezzo|costo|costa|importo|compenso|viene|vengono|verrebbe" ..
      "|verrebbero|onorario|canone|siamo a|arriviamo a|pari a|parcella" ..
      "|cifra|spesa|valore|quotazione|te lo faccio",
    gross = "iva inclusa|iva compresa|ivato|ivata|compresa iva" ..
      "|comprensivo di iva|lordo|lordi|ivati|inclusa iva|iva incl" ..
      "|comprensiva di iva|i.c.",
    net = "più iva|+ iva|oltre iva|iva esclusa|esclusa iva|imponibile" ..
      "|netto|netti|al netto|escl. iva|iva escl|piu iva|oltre all'iva" ..
      "|più i.v.a.|esente iva|franco fabbrica|oltre a iva|e iva",
    tax = "iva|i.v.a.|imposta|imposte|bollo|ritenuta|cassa",
    unit = "cad|cadauno|cadauna|cad.|l'uno|l'una|al kg|al metro|al mq" ..
      "|a testa|al pezzo|all'ora|a pezzo|al giorno|prezzo unitario|cd" ..
      "|per metro|a capo|a kg|al ml|a notte|a persona|ciascuno|ciascuna" ..
      "|a bottiglia|al mese",
    extra = "trasporto|spedizione|consegna|imballo|imballaggio|porto" ..
      "|supplemento|maggiorazione|extra|opzione|opzionale|optional" ..
      "|accessori|sconto|abbuono|interessi|mora|penale|montaggio a parte" ..
      "|a parte|in più|assicurazione|corriere|spese|diritti|dogana" ..
      "|alternativa|in alternativa|oppure|aggiungere|posa|trasferta|meno" ..
      "|minimo d'ordine|minimo|ricambio|contributo",
    part = "acconto|caparra|anticipo|rata|tranche|prima rata|seconda rata" ..
      "|metà|un terzo|primo terzo|secondo terzo|stato avanzamento|sal" ..
      "|cauzione"
      .. "|rate|seconda metà|prima metà"
      .. "|prima delle|prima di|prima tranche",
    paid = "pagato|pagati|pagata|ricevuto|ricevuti|incassato|invece di" ..
      "|anziché|prima era|listino|prezzo di listino|anno scorso" ..
      "|l'anno scorso|in precedenza|già versato|versato|versati"
      .. "|arrivati|arrivato|sono arrivati|mi sono arrivati|erano"
      .. "|detratto|detratta|dedotto|dedotta|già pagato",
    rest = "saldo residuo|resto|rimanente|rimanenti|restante|restanti" ..
      "|a saldo|il saldo"
      .. "|mancano|manca|gli altri|gli ultimi|residui|a mancare"
      .. "|ancora aperti|ancora scoperti"
      .. "|restano|rimangono|resta da|rimane da|non sono arrivati"
      .. "|non arrivati|non è arrivato|non pagato|non pagata|non ricevuto"
      .. "|mai arrivati|non abbiamo ricevuto",
    limit = "oltre i|sopra i|sotto i|fino a|almeno|più di|meno di|circa" ..
      "|intorno ai|sui|tra|budget|massimo|al massimo|a partire da" ..
      "|superiore a",
    quote = "preventivo|offerta|prev|prev.|quotazione|proposta|preventivi" ..
      "|offerte|computo|rif. offerta|off|off.|stima|proposta economica" ..
      "|offerta economica|capitolato|proposta commerciale|preventivazione" ..
      "|prospetto",
    invoice = "fattura|ft|fatt|fatt.|fatture|proforma|pro-forma|pro forma" ..
      "|nota|parcella|documento|avviso di parcella|ft." ..
      "|documento fiscale|ricevuta|doc|doc.|nota pro forma" ..
      "|preavviso di fattura|fattura pa",
    order = "nota di credito|ordine|ord|ord.|conferma d'ordine|contratto|commessa|cig|cup" ..
      "|ddt|bolla|oda",
    reference = "citare|citi|citate|riportare|riportate|rif|rif.|riferimento|protocollo|prot|prot.|pratica" ..
      "|causale|oggetto",
    other = "cliente|cod. cliente|codice cliente|conto|iban|bic|swift|tel" ..
      "|telefono|cell|fax|art|articolo|articoli|codice|cod|modello" ..
      "|macchina|matricola|versione|revisione|rev|pagina|pag|p.iva" ..
      "|partita iva|c.f.|cap|via|piazza|interno|int|settimana|iso|uni" ..
      "|misura|lotto|formato|taglia|camera|sala|padiglione|stand|tavola" ..
      "|disegno|voce|pos|n.ro civico|reg.|regolamento|d.lgs|legge|comma" ..
      "|viale|corso|km|targa|ore|bombola|serie"
      .. "|gara|bando|rfq|rda|capitolo|determina"
      .. "|isbn|ddt|causa|polizza|sinistro|lotto|fornitore|telaio",
    series = "ft|fa|pi|pf",
    mark = "n|n.|nr|num|numero|n°|nº|nro|n.ro|no|numeri|nn",
    -- before a number that is a name: "the 2291"; one: of one thing only
    articles = { any = "i|le|gli|delle|dei",
      one = "il|la|al|alla|della|dello|sul|sulla|dal|dalla|nel|nella|questa|quella" },
    link = "del|di|ns|nostra|nostro|vs|vostra|vostro|datata|in|con|per"
      .. "|e|è|da|relativa|relativo|a|allegata|allegato|in data"
      .. "|porta il|ha il|resta|risulta|che|scaduta|non|come|sono"
      .. "|era|ed",
    ours = "ns|nostra|nostro|mia|mio|ns.|nostri|nostre",
    yours = "vs|vostra|vostro|tua|tuo|sua|suo|vs.|vostre",
    valid = "valida|valido|validità|validi|valide|vincolante|impegnativa" ..
      "|impegnativo|prezzi fermi|tengo fermo|tengo fermi|teniamo fermi" ..
      "|li tengo|lo tengo|mantengo il prezzo|mantengo i prezzi" ..
      "|prezzo fermo|ho bloccati|prezzi bloccati|prezzo bloccato",
    hold = "fermo|fermi|bloccato|bloccati|blocco|bloccare|mantengo" ..
      "|manteniamo|mantenere|tengo|teniamo|garantisco|garantiamo" ..
      "|garantito|garantiti|tenere|riservato|riservata|impegniamo|vale" ..
      "|valgono|lasciamo",
    due = "scadenza|scaduta|scaduto|scad|scad.|pagabile|esigibile" ..
      "|in scadenza|scaduta il|scadeva|scadute|era al|era per il|scaduti",
    pay = "pagare|saldare|saldo|bonifico|pagamento|versamento|versare" ..
      "|bonificare|da regolare|accredito|rimessa|regolare|valuta|disporre" ..
      "|saldarla|pagarla|sistemare|sistemarla|provvedere|pagamento entro" ..
      "|da pagare|da saldare|da versare|comodo",
    by = "entro|entro il|prima del|entro e non oltre il|non oltre il" ..
      "|fino a|fino al|sino al|fin al|entro la|fino alla|entro fine",
    expires = "scade|scadrà|scadono|termine|decade",
    terms = "pagamento|pag|pag.|bonifico|riba|ri.ba.|rimessa diretta|d.f." ..
      "|data fattura|df|termini di pagamento|modalita' pagamento" ..
      "|condizioni di pagamento|r.b.|b.b.|dilazione|saldo|vista fattura" ..
      "|ricevimento fattura",
    end_of_month = "fine mese|f.m.|fm|fine mese data fattura|dffm|d.f.f.m.",
    spans = { day = "giorni|gg|gg.|giorno|g", week = "settimane|settimana",
      month = "mesi|mese" },
  },

  -- classes: words that phrases below use as {name} ----------------------------
  classes = {
    my_decider = {
      "{decider}", "al {decider}", "alla {decider}", "ai {decider}",
      "a mio {decider}", "a mia {decider}", "ai miei {decider}",
      "al mio {decider}", "alla mia {decider}", "all'{decider}",
      "in {decider}", "mio {decider}", "mia {decider}",
    },
    price_end = {
      "per", "con", "se", "ma", "più", "oltre", "tutto", "in tutto", "come",
      "li", "le", "la", "il", "lo", "i", "gli", "posso", "possiamo", "invece",
      "mentre", "escluso", "esclusa", "esclusi", "escluse", "senza",
      "compreso", "compresa", "compresi", "incluso", "inclusa", "oppure",
      "altrimenti", "iva", "netti", "netto", "lordi", "finito", "e non",
      "e ci", "così", "chiavi", "trasporto", "spedizione", "consegna", "posa",
      "montaggio", "viaggio", "acconto", "metà", "subito", "anziché", "che",
      "parcheggio",
    },
    funds = {
      "bonifico", "il bonifico", "bonifici", "pagamento", "pagamenti", "saldo",
      "versamento", "accredito", "acconto", "caparra", "assegno", "soldi",
      "i soldi", "mandato", "rata", "liquidazione", "rimessa", "contanti",
      "la cifra", "quota", "la somma", "l'importo",
    },
    promise_pay = {
      "pago", "paghiamo", "pagherò", "pagheremo", "la pago", "lo pago",
      "la paghiamo", "vado a pagare", "saldiamo", "salderò",
      "salderemo", "ti saldo", "le saldo", "faccio il bonifico",
      "facciamo il bonifico", "farò il bonifico", "faremo il bonifico",
      "faccio bonifico", "le faccio il bonifico", "ti faccio il bonifico",
      "dispongo", "disponiamo il bonifico", "dispongo il bonifico", "verso",
      "verso metà", "le verso", "ti verso", "verserò", "verseremo",
      "ti giro i soldi", "ti giro", "mando i soldi", "sistemo", "la sistemo",
      "sistemiamo", "la sistemiamo", "provvedo", "provvediamo", "provvederò",
      "provvederemo", "mettiamo in pagamento", "metto in pagamento",
      "messa in pagamento", "è in pagamento", "va in pagamento",
      "andrà in pagamento", "in distinta", "nella distinta", "sarà saldata",
      "sarà saldato", "sarà pagata", "sarà pagato", "verrà saldata",
      "verrà saldato", "verrà pagata", "verrà pagato", "verrà liquidata",
      "verrà liquidato", "sarà liquidata", "saranno pagate", "saranno saldate",
      "verranno pagate", "bonifico in partenza", "parte il bonifico",
      "partirà il bonifico", "il bonifico parte", "il bonifico partirà",
      "esce il bonifico", "passo in posta", "passo in banca", "vado in banca",
      "vado in posta", "porto i soldi", "porto i contanti", "porto l'assegno",
      "passo a pagare", "passo a saldare", "faccio fare il bonifico",
      "faccio partire", "la inserisco", "la inseriamo", "è inserita",
      "sono inserite", "è stata inserita", "sono state inserite", "inserita",
      "inserite", "è programmato", "è programmata", "programmato",
      "programmata", "è schedulato", "è calendarizzato", "la metto in lista",
    },
    tell_you = {
      "dico", "le dico", "ti dico", "vi dico", "dirò", "le dirò", "ti dirò",
      "vi dirò", "diremo", "le diremo", "vi diremo", "rispondo", "le rispondo",
      "ti rispondo", "vi rispondo", "risponderò", "risponderemo",
      "rispondiamo", "confermo", "le confermo", "ti confermo", "vi confermo",
      "faccio sapere", "le faccio sapere", "ti faccio sapere",
      "vi faccio sapere", "facciamo sapere", "farò sapere", "faremo sapere",
      "richiamo", "ti richiamo", "la richiamo", "chiamo", "ti chiamo",
      "la chiamo", "sento", "ti sento", "la sento", "ci sentiamo",
      "ci risentiamo", "risentiamoci", "sentiamoci", "ne parliamo", "ne parlo",
      "ne riparliamo", "parliamone", "decidiamo", "decido", "decideremo",
      "vediamo", "vedremo", "valutiamo", "ci mettiamo a tavolino",
      "ci sediamo", "ci guardo", "guardo", "la guardo", "lo guardo",
      "lo guarda", "la guarda", "sappiamo", "ne sappiamo", "sapremo", "saprò",
      "so dire", "avrà", "avrete", "avrai", "scrivo", "ti scrivo", "le scrivo",
      "contatto", "la contatto", "ricontatto", "mi faccio vivo",
      "mi faccio viva", "ci facciamo vivi", "ci farem vivi", "do un riscontro",
      "do una risposta", "diamo una risposta", "diamo risposta", "do risposta",
      "aggiorno", "ti aggiorno", "la aggiorno", "vi aggiorno", "torno",
      "passo", "si decide", "si vede", "si saprà", "riprendiamo", "riprendo",
      "ci penso", "ci pensiamo", "ci dedichiamo", "do un'occhiata",
      "diamo un'occhiata", "tiriamo le somme", "facciamo il punto",
    },
    decider = {
      "capo", "titolare", "direttore", "direttrice", "direzione", "socio",
      "socia", "soci", "moglie", "marito", "compagno", "compagna", "fidanzato",
      "fidanzata", "suocero", "suocera", "padre", "madre", "papà", "mamma",
      "figlio", "figlia", "figli", "fratello", "sorella", "cognato", "cognata",
      "genero", "nuora", "zio", "zia", "famiglia", "contabilità",
      "amministrazione", "amministratore", "ragioneria", "ragioniere",
      "ragioniera", "commercialista", "ufficio acquisti", "acquisti",
      "ufficio tecnico", "ufficio legale", "legale", "avvocato", "tecnico",
      "geometra", "architetto", "ingegnere", "consiglio", "giunta",
      "assemblea", "condominio", "comitato", "commissione", "cda", "proprietà",
      "proprietario", "proprietaria", "padrone di casa", "cliente",
      "committente", "sede", "casa madre", "banca", "comune", "sindaco",
      "assessore", "parroco", "don", "presidente", "presidenza", "preside",
      "dirigente", "responsabile", "collega", "colleghi", "coordinatrice",
      "coordinatore", "sposi", "genitori", "inquilini", "fondazione",
      "curatore", "curatrice", "soprintendenza", "segreteria", "chi di dovere",
      "chi decide", "i miei", "la mia metà", "la mia dolce metà",
      "altri condomini",
    },
    each = {
      "l'uno", "l'una", "cadauno", "cadauna", "cad", "ciascuno", "ciascuna",
      "al pezzo", "a pezzo", "al metro", "al metro quadro", "al mq", "al kg",
      "al chilo", "al litro", "al quintale", "a testa", "a persona",
      "a coperto", "a ospite", "all'ora", "l'ora", "al giorno", "a giornata",
      "la giornata", "a notte", "al mese", "mensili", "all'anno", "annui",
      "a cartella", "la cartella", "a parola", "a pagina", "a lezione",
      "a seduta", "a visita", "a uscita", "a viaggio", "a bottiglia",
      "a cassa", "a scatola", "la coppia", "al paio", "al mille", "al cento",
      "a tavolo", "a stanza", "a finestra", "a sedia", "a porta", "a foto",
      "a copia", "tutto compreso", "tutto incluso", "chiavi in mano",
      "più iva", "oltre iva", "iva inclusa", "iva esclusa", "iva compresa",
      "ivati", "compreso iva", "finito", "montato", "consegnato", "posato",
      "spedito", "tondi", "secchi", "netti", "fissi", "forfettari",
    },
    i_offer = {
      "faccio", "le faccio", "ti faccio", "vi faccio", "gliela faccio",
      "gliele faccio", "glielo faccio", "te la faccio", "te lo faccio",
      "te le faccio", "ve lo faccio", "ve la faccio", "farei", "le farei",
      "ti farei", "vi farei", "li farei", "lo farei", "la farei", "faremmo",
      "posso fare", "posso farle", "posso farti", "posso farvi",
      "gliele posso fare", "glielo posso fare", "gliela posso fare",
      "te lo posso fare", "ve lo posso fare", "possiamo fare",
      "possiamo farle", "possiamo farvi", "potrei fare", "potremmo fare",
      "riesco a fare", "riesco a stare", "riusciamo a fare",
      "riesco a scendere", "me la cavo", "ce la caviamo", "chiedo",
      "chiederei", "chiediamo", "chiederemmo", "metto", "ci metto", "le metto",
      "ti metto", "mettiamo", "lascio", "le lascio", "ti lascio", "vi lascio",
      "glielo lascio", "te lo lascio", "ve lo lascio", "do", "darei", "vendo",
      "le vendo", "cedo", "prendo", "prenderei", "prendiamo", "prenderemmo",
      "conterei", "calcolerei", "quoto", "le quoto", "quotiamo", "propongo",
      "le propongo", "vi propongo", "proporrei", "offro", "offriamo",
      "addebito", "addebiterei", "fatturo", "fattureremmo", "monto",
      "consegno", "scendo", "scendo fino", "scenderei", "arrivo", "arriverei",
      "vado",
      "possiamo arrivare", "posso arrivare", "potrei arrivare",
      "potremmo arrivare", "riesco ad arrivare", "riusciamo ad arrivare",
      "riesco a chiudere", "posso chiudere", "possiamo chiudere",
      "posso scendere", "possiamo scendere", "potrei scendere", "posso stare",
      "posso venire", "calcolo", "calcoli", "le calcolo", "ti calcolo",
      "vi calcolo", "starei su", "starei sui", "starei", "stiamo",
      "starei intorno", "terrei", "mi tengo", "ti vengo",
      "le vengo incontro a", "chiudo", "chiudiamo", "chiuderei", "proponiamo",
      "proporremmo", "mi accontento di", "mi basta", "mi bastano",
      "ci bastano", "potrei darti", "posso darle", "posso darvi", "gliela do",
      "te la do", "te lo do", "glielo do", "gliele do", "te le do", "realizzo",
      "realizziamo", "eseguo", "eseguiamo", "ripariamo", "riparo", "stampo",
      "stampiamo", "cucio", "dipingo", "trascrivo", "traduco", "fornisco",
      "forniamo",
    },
    costs = {
      "viene", "vengono", "verrebbe", "verrebbero", "verrà", "verranno",
      "costa", "costano", "costerebbe", "costerebbero", "costerà",
      "costeranno", "fa", "fanno", "farebbero", "sarebbe", "sarebbero",
      "saranno", "siamo a", "siamo sui", "siamo sugli", "siamo sulle",
      "siamo intorno a", "siamo in tutto", "saremmo a", "saremmo sui",
      "si arriva a", "arriviamo a", "arriveremmo a", "si scende a",
      "scendiamo a", "scendo a", "si passa a", "si passa da", "passa a",
      "si sale a", "saliamo a", "in tutto", "in totale", "totale",
      "complessivi", "complessivamente", "tutto insieme", "tutto compreso",
      "si aggira sui", "si aggira intorno a", "ci vogliono altri",
      "ci vogliono", "occorrono", "servono", "sono altri", "bastano", "quindi",
      "cioè", "ovvero", "prezzo", "costo", "canone", "compenso", "parcella",
      "onorario", "tariffa", "forfait", "corrispettivo", "preventivati",
      "calcolati", "conteggiati", "importo", "la spesa", "investimento",
      "chiedo", "chiediamo", "chiederei", "chiederemmo", "facciamo",
      "conterei", "direi", "partiamo da", "si parte da", "a partire da",
      "mi fermo a", "ci fermiamo a", "mi tengo sui", "fa in tutto", "vale",
      "valgono", "costo complessivo di", "corrispettivo di", "compenso di",
      "onorario di", "ce ne vogliono", "escono", "vengon", "si spende",
      "si spendono", "spenderebbe", "spendereste", "spenderesti", "stiamo su",
      "stiamo sui", "stiamo sotto i", "si sta sui", "si sta sotto i",
      "parliamo di", "ragioniamo su", "pacchetto",
      "comporta", "comporta una spesa di", "implica", "prevede", "ammonta",
      "ammonterebbe", "si tratta di", "si parla di", "parliamo",
      "partirebbe da", "quantificato in", "quantificata in", "quantificati in",
      "stimato in", "stimata in", "stimati in", "fissato in", "fissata in",
      "al prezzo unitario di", "al prezzo di", "al costo di", "alla cifra di",
      "per complessivi", "per un totale di", "verrebbe a costare",
      "verrebbero a costare", "finirebbe", "si finisce", "andiamo su", "va su",
      "andrebbe su", "meno di",
      "andiamo intorno", "siamo intorno", "saremo intorno", "saremmo intorno",
      "stiamo intorno", "si va intorno", "va intorno", "intorno ai",
      "attorno ai", "intorno alle", "attorno alle",
    },
    ["not"] = {
      "non", "nessun", "nessuno", "nessuna", "mai", "nemmeno", "neanche",
      "neppure",
    },
    offer = {
      "offerta", "offerte", "preventivo", "preventivi", "quotazione",
      "quotazioni", "proposta", "proposte", "proposta economica",
      "offerta economica", "proposta commerciale", "offerta commerciale",
      "bozza di contratto", "bozza del contratto", "bozza contratto",
      "proposta di contratto", "proposta contrattuale", "lettera di incarico",
      "lettera d'incarico", "stima dei costi", "stima di spesa", "quotation",
      "stima", "preventivazione", "preventivino", "preventivone", "offertina",
      "progetto offerta", "richiesta economica", "disciplinare di gara",
    },
    invoice = {
      "fattura", "fatture", "fatt", "ft", "parcella", "parcelle", "notula",
      "nota di debito", "avviso di parcella", "avviso di fattura",
      "estratto conto", "nota onorari", "fattura proforma", "proforma",
    },
    -- papers and figures that make an offer without being called one
    figures = {
      "quadro economico", "quadro", "elaborato", "elaborati", "cronoprogramma",
      "perizia", "dossier", "fascicolo", "scheda", "schede", "fogli",
      "tabelle",
      "ragionamento", "simulazione", "ipotesi di spesa", "proiezione",
      "numeri", "cifre", "conti", "conto", "costi", "prezzi", "condizioni",
      "condizioni economiche", "condizioni commerciali", "computo",
      "computo metrico", "capitolato", "relazione", "dettaglio", "riepilogo",
      "tabella", "ipotesi", "stima", "piano", "prospetto", "progetto",
      "valutazione", "distinta", "listino", "bozza", "specifica", "foglio",
      "scaletta", "calcolo", "calcoli", "riassunto", "schema", "tariffe",
      "analisi dei costi", "convenzione", "accordo", "programma", "documento",
    },
    our = {
      "nostra", "nostro", "nostre", "nostri", "ns", "mia", "mio", "mie",
      "miei",
    },
    your = {
      "sua", "suo", "sue", "suoi", "vostra", "vostro", "vostre", "vostri",
      "vs", "tua", "tuo", "tue", "tuoi",
    },
    the = {
      "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "del",
      "dello", "della", "dell", "dei", "degli", "delle", "al", "allo", "alla",
      "all", "ai", "agli", "alle", "nel", "nella", "nell", "nei", "nelle",
      "sul", "sullo", "sulla", "sull", "sui", "sulle", "dal", "dalla", "dall",
      "d", "di", "questo", "questa",
    },
    -- what stands with something that is put before them
    attached = {
      "allego", "alleghiamo", "allegato", "allegata", "allegati", "allegate",
      "in allegato", "qui allegato", "in allegata", "come da allegato",
      "ecco", "eccole", "eccoti", "eccovi", "ecco a lei", "ecco a voi",
      "qui di seguito", "di seguito", "qui sotto", "sotto riportata",
      "trova", "trovi", "trovate", "troverà", "troverai", "troverete",
      "trovare", "in calce", "unisco", "accluso", "acclusa",
    },
    send = {
      "invio", "inviamo", "inviato", "trasmetto", "trasmettiamo", "mando",
      "mandiamo", "rimetto", "rimettiamo", "sottopongo", "sottoponiamo",
      "presento", "presentiamo", "formulo", "formuliamo", "propongo",
      "proponiamo", "anticipo", "anticipiamo", "invierei", "giro",
      "faccio avere", "facciamo avere", "porgo", "porgiamo", "quoto",
      "quotiamo", "offro", "offriamo", "inoltro", "inoltriamo",
      "inviarle", "inviarvi", "inviarti", "trasmetterle", "trasmettervi",
      "trasmetterti", "sottoporle", "sottoporvi", "sottoporti",
      "presentarle", "presentarvi", "presentarti", "proporle", "proporvi",
      "proporti", "formularle", "formularvi", "rimetterle", "rimettervi",
      "mandarle", "mandarvi", "mandarti", "farle avere", "farvi avere",
      "farti avere", "offrirle", "offrirvi", "offrirti", "quotarle",
      "quotarvi", "quotarti", "fornirle", "fornirvi",
      "ho preparato", "abbiamo preparato", "ho predisposto",
      "abbiamo predisposto", "abbiamo elaborato", "ho elaborato",
      "abbiamo redatto", "ho redatto", "abbiamo stilato", "ho stilato",
      "ho messo giù", "ho buttato giù", "abbiamo formulato",
      "ho rivisto", "abbiamo rivisto", "ho aggiornato", "abbiamo aggiornato",
    },
    -- they are to send something to us
    send_us = {
      "inviarmi", "inviarci", "mandarmi", "mandarci", "farmi avere",
      "farci avere", "farmi", "farci", "fornirmi", "fornirci",
      "trasmettermi", "trasmetterci", "quotarmi", "quotarci", "formularci",
      "formularmi", "prepararmi", "prepararci", "presentarci", "sottoporci",
      "inviateci", "inviatemi", "inviami", "mandateci", "mandatemi",
      "mandami", "fateci avere", "fatemi avere", "fammi avere", "quotateci",
      "mi invii", "ci invii", "mi mandi", "ci mandi", "mi mandate",
      "ci mandate", "mi inviate", "ci inviate", "mi faccia avere",
      "ci faccia avere", "mi fa avere", "mi fai avere", "mi fate avere",
      "ci fate avere", "mi fa", "mi fai", "mi fate", "ci fate",
      "mi prepara", "mi prepari", "ci preparate", "mi quotate", "ci quotate",
      "ricevere", "avere",
    },
    any = {
      "a*", "b*", "c*", "d*", "e*", "f*", "g*", "h*", "i*", "j*", "k*", "l*",
      "m*", "n*", "o*", "p*", "q*", "r*", "s*", "t*", "u*", "v*", "w*", "x*",
      "y*", "z*",
    },
    -- what they are made of, those that must agree first
    deciders = {
      "moglie", "marito", "compagno", "compagna", "padre", "madre", "papà",
      "mamma", "fratello", "sorella", "figlio", "figlia", "socio", "socia",
      "soci", "famiglia", "titolare", "titolari", "capo", "direttore",
      "direttrice", "direzione", "responsabile", "collega", "colleghi",
      "cliente", "clienti", "committente", "proprietà", "proprietario",
      "proprietari", "condomini", "condominio", "amministratore",
      "amministrazione", "contabilità", "ufficio", "acquisti", "presidente",
      "presidenza", "consiglio", "cda", "comitato", "giunta", "commissione",
      "assemblea", "consulente", "commercialista", "banca", "parroco",
      "sindaco", "dirigente", "preside", "tecnico", "geometra", "architetto",
      "ingegnere", "capo cantiere", "ragioniera", "ragioniere", "boss",
      "vertici", "sede", "casa madre", "chi decide", "zia", "zio", "nonna",
    },
    season = {
      "fiera", "ferie", "estate", "pasqua", "natale", "feste", "festività",
      "ferragosto", "vendemmia", "raccolta", "raccolto", "trasloco", "esami",
      "inventario", "chiusura", "consegna", "sfilate", "collaudo", "stagione",
      "campagna", "matrimonio", "parto", "ponte", "carnevale", "epifania",
      "capodanno", "elezioni", "bilancio", "saldi", "semina", "vacanze",
      "lavori", "maternità", "intervento", "operazione", "trimestre",
      "settimana", "mese", "weekend", "riunione", "agosto", "luglio",
      "dicembre", "gennaio", "settembre",
    },
    can_you = {
      "può", "puoi", "potete", "potrebbe", "potresti", "potreste", "riesce",
      "riesci", "riuscite", "riuscirebbe", "riusciresti", "riuscireste",
    },
    we_want = {
      "vorrei", "vorremmo", "volevo", "volevamo", "desidero", "desideriamo",
      "desideravo", "desidererei", "desidereremmo", "gradirei", "gradiremmo",
      "mi piacerebbe", "ci piacerebbe", "chiedo", "chiediamo", "chiedevo",
    },
    see = {
      "vedere", "vederla", "vederlo", "valutare", "valutarla", "valutarlo",
      "esaminare", "esaminarla", "esaminarlo", "visionare", "visionarla",
      "visionarlo", "guardare", "guardarla", "guardarlo", "leggere",
      "leggerla", "leggerlo", "analizzare", "analizzarla", "analizzarlo",
      "prendere visione", "prenderne visione", "dare un'occhiata",
      "darci un'occhiata", "considerare", "approfondire", "discuterne",
      "parlarne", "decidere", "verificare", "controllare", "pensarci",
    },
    seen = {
      "ricevuto", "ricevuta", "ricevuti", "visto", "vista", "letto", "letta",
      "guardato", "guardata", "valutato", "valutata", "esaminato",
      "esaminata", "visionato", "visionata", "preso visione", "deciso",
      "controllato", "pensato", "analizzato", "discusso",
    },
    reply = {
      "riscontro", "riscontri", "risposta", "risposte", "conferma", "conferme",
      "feedback", "notizie", "notizia", "nuove", "parere", "pareri",
      "benestare", "ok", "decisione", "decisioni", "commento", "commenti",
      "osservazioni", "indicazioni", "cenno", "segnale", "riga", "parola",
      "comunicazione", "comunicazioni",
    },
    kind_reply = {
      "{reply}", "cortese {reply}", "gentile {reply}", "gradito {reply}",
      "{your} {reply}", "{your} cortese {reply}", "{your} gentile {reply}",
      "{your} gradito {reply}", "{your} gradita {reply}",
      "cortese {your} {reply}", "gentile {your} {reply}",
      "gradito {your} {reply}", "gradita {your} {reply}",
      "un {reply}", "una {reply}", "un {your} {reply}", "una {your} {reply}",
      "un cortese {reply}", "un gentile {reply}", "un gradito {reply}",
      "una gentile {reply}", "una cortese {reply}", "una gradita {reply}",
      "un {your} cortese {reply}", "un {your} gentile {reply}",
      "una {your} gentile {reply}", "una {your} cortese {reply}",
      "un {your} gradito {reply}",
    },
    -- to pay, in all forms that invoices and their answers use
    paying = {
      "pagamento", "pagamenti", "bonifico", "bonifici", "saldo",
      "versamento", "accredito", "liquidazione", "rimessa",
    },
    paid = {
      "pagato", "pagata", "pagati", "pagate", "saldato", "saldata",
      "saldati", "saldate", "bonificato", "bonificata", "liquidato",
      "liquidata", "liquidate", "versato", "versata", "regolato",
      "regolata", "regolate", "incassato", "incassata",
    },
    done = {
      "effettuato", "effettuata", "eseguito", "eseguita", "disposto",
      "disposta", "inviato", "inviata", "fatto", "fatta", "emesso",
      "partito", "partita", "inoltrato", "evaso", "evasa", "ordinato",
    },
    other_one = {
      "altro", "altra", "altri", "altre", "un altro", "un'altra",
      "diverso", "diversa", "concorrente", "concorrenza",
    },
    supplier = {
      "fornitore", "fornitori", "ditta", "azienda", "impresa", "offerta",
      "proposta", "soluzione", "preventivo", "partner", "studio",
      "professionista", "operatore", "produttore", "società", "agenzia",
      "strada", "candidato", "collaboratore",
    },
    later_you_hear = {
      "faremo sapere", "farò sapere", "faccio sapere", "facciamo sapere",
      "risponderemo", "risponderò",
      "aggiorno", "aggiorniamo",
      "aggiornerò", "aggiorneremo", "ricontatto", "ricontattiamo",
      "ricontatterò", "ricontatteremo", "contatterò", "contatteremo",
      "scriverò", "scriveremo", "richiamo io", "richiamerò", "richiameremo",
      "terrò informat*", "terremo informat*", "terrò aggiornat*",
      "terremo aggiornat*", "tengo informat*", "tengo aggiornat*",
      "teniamo aggiornat*", "comunicheremo", "comunicherò", "informerò",
      "informeremo", "confermerò", "confermeremo", "dirò", "diremo",
      "so dire", "sapremo dire", "saprò dire", "risentirò", "risentiremo",
    },
    -- Ciò che lascia aperto se sia fatto.
    undone = {
      "se", "quando", "appena", "finché", "prima", "dopo che", "dovrebbe*", "potrebbe*", "vorrebbe*", "deve", "devono", "può", "possono", "vuole", "vogliono",
      "non", "ancora", "mai", "aspett*", "attend*", "spero", "speriamo", "forse", "farà", "firmerà", "pagherà", "ordinerà", "per favore", "bisogna", "sarà", "nessuno",
    },
    done_deal = {
      "firmat*", "ordinat*", "accettat*", "confermat*", "pagat*", "saldat*", "bonific*", "arrivat*", "incassat*", "rifiutat*", "rinunciat*",
      "disdett*", "annullat*", "preso", "presa", "comprat*", "scelto", "scelta", "contratto", "ordine", "pagamento", "soldi", "affare", "concluso", "conclusa", "approvat*", "interess*",
    },
  },

  cues = {
    rest = {
      "il resto", "il saldo", "l'altra metà", "altra metà", "seconda metà",
      "il rimanente", "la rimanenza", "la restante", "i restanti",
      "seconda rata",
    },
    once = {
      "appena", "non appena", "quando", "una volta che", "dopo che", "come",
    },
    starting = {
      "quando potete", "quando può", "quando puoi", "quando potreste",
      "quando potresti", "quando potrebbe", "quando iniziate", "quando inizia",
      "quando cominciate", "quando venite", "da quando", "entro quando potete",
      "che disponibilità", "serve un acconto", "vi serve altro",
      "le serve altro", "ti serve altro", "come procediamo",
      "quando vi va bene",
    },
    -- Stands before the day on which they will act.
    promise = {
      "le dico", "ti dico", "vi dico", "le faccio sapere", "ti faccio sapere",
      "vi faccio sapere", "le facciamo sapere", "la chiamo", "ti chiamo",
      "vi chiamo", "la richiamo", "ti richiamo", "le rispondo", "ti rispondo",
      "le scrivo", "ti scrivo", "le confermo", "ti confermo", "le darò",
      "ti darò", "le daremo", "le do", "ti do", "ci sentiamo",
      "ci risentiamo", "ci aggiorniamo", "avrà", "avrai", "avrete",
      "riceverà", "risposta", "guardo", "lo guardo", "firmo", "bonifico",
      "faccio il bonifico", "pago", "mi richiami", "mi chiami", "richiamami",
    },
    offer = {
      "offerta", "offerte", "preventivo", "preventivi", "quotazione",
      "quotazioni", "proposta", "proposta economica", "stima", "listino",
      "prezzi", "conteggio", "conteggi", "calcolo", "computo", "prospetto",
      "quadro economico", "tariffario", "capitolato", "i costi", "le cifre",
      "i numeri", "due conti", "proforma d'ordine",
      "foglio coi numeri", "foglio con i numeri",
      "tutti i numeri", "con tutti i numeri",
      "come verrebbe", "un'idea di prezzo", "ordine di grandezza",
    },
    contract = {
      "contratto", "contratti", "accordo", "bozza", "bozze", "incarico",
      "lettera d'incarico", "disciplinare", "convenzione", "mandato",
      "modulo d'ordine", "scrittura privata", "nda", "accordo di riservatezza",
      "addendum", "allegato contrattuale", "versione definitiva",
      "condizioni alle quali",
      "lettera d'intenti", "protocollo d'intesa",
    },
    handing = {
      "allego", "alleghiamo", "allegato", "allegata", "allegati", "allegate",
      "in allegato", "invio", "inviamo", "trasmetto", "trasmettiamo", "mando",
      "mandiamo", "giro", "ecco", "eccole", "eccovi", "eccoti", "trova qui",
      "trovate qui", "trova in allegato", "troverà", "troverete", "trovi",
      "di seguito", "qui sotto", "qui di seguito", "come promesso",
      "come d'accordo", "come da accordi", "come richiesto",
      "come da richiesta", "sottopongo", "sottoponiamo", "le faccio avere",
      "vi faccio avere", "ti faccio avere", "accludo", "ho preparato",
      "abbiamo preparato", "ho messo giù", "rimetto", "rimettiamo",
      "pronta da leggere", "pronto da leggere", "pronta da firmare",
      "pronto da firmare", "è pronta", "ti mando", "le mando", "vi mando",
      "con questa mail", "in questa mail", "con la presente", "qui dentro",
    },
    would = {
      "verrebbe", "verrebbero", "viene", "vengono", "verrà", "costa", "costano",
      "costerebbe", "costerebbero", "si aggira", "si aggirerebbe", "siamo a",
      "siamo sui", "siamo intorno", "saremmo a", "sarebbero", "sarebbe",
      "le faccio", "ti faccio", "vi faccio", "faccio", "facciamo",
      "posso farle", "posso farti", "possiamo farle", "possiamo fare",
      "potrei fare", "chiedo", "chiederei", "chiederemmo", "mi servono",
      "in tutto", "in totale", "totale", "complessivi", "complessivamente",
      "tutto compreso", "tutto incluso", "chiavi in mano", "cadauno", "cad",
      "al pezzo", "al metro", "al mq", "a testa", "a persona", "l'uno", "l'una",
      "prezzo", "importo", "la spesa", "si scende a", "scendiamo a",
      "ammonta a", "per un totale di", "pari a",
      "scende da", "passa da", "invece di {money}", "fa {money}",
      "fanno {money}",
      "si va sui", "si va su", "andiamo sui", "si va a",
      "starei sui", "starei su", "staremmo sui", "ne vorrei",
      "il totale resta di", "resta di", "si arriva a", "arriviamo a",
      "parliamo di", "a spanne", "nell'ordine di", "intorno ai",
      "ve la cavate con", "te la cavi con", "se la cava con",
      "posso scendere a", "glielo lascio a", "te lo lascio a",
      "tariffa giornaliera di", "giornate a", "le viene", "ti viene",
      "le vengono",
      "posso scendere sotto", "potrei scendere sotto", "sedute da", "ore a",
      "visite da", "visite a",
    },
    trade = {
      "più iva", "oltre iva", "iva esclusa", "iva inclusa", "iva compresa",
      "{money} iva", "al netto", "franco fabbrica", "franco nostro",
      "franco partenza", "franco destino", "resa", "porto assegnato",
      "porto franco", "trasporto incluso", "trasporto escluso",
      "montaggio compreso", "posa in opera", "posa inclusa", "compreso",
      "compresa", "esclusi", "escluso", "esclusa", "salvo venduto",
      "fino ad esaurimento", "consegna in", "consegna entro",
      "giorni lavorativi", "settimane dall'ordine", "giorni dall'ordine",
      "dal ricevimento", "alla conferma", "all'ordine", "alla consegna",
      "acconto", "sconto", "garanzia", "pronta consegna",
      "disponibile a magazzino", "termine di consegna", "tempi di consegna",
      "pagamento anticipato", "a fine lavori", "manodopera",
      "vorrei {figure}",
      "quindi {figure}", "cioè {figure}", "fanno {figure}", "son {figure}",
      "compresi", "comprese", "incluso", "inclusa", "a parte",
    },
    valid = {
      "valida fino", "valido fino", "validi fino", "valide fino", "validità",
      "valida per", "validi per", "vale fino", "valgono fino", "resta ferma",
      "restano fermi", "prezzi fermi", "bloccati fino", "prezzi bloccati",
      "tengo fermo", "teniamo fermo", "glielo tengo", "te lo tengo",
      "ve lo tengo", "tengo da parte", "lo blocco", "blocco le date",
      "le tengo il posto", "fino a esaurimento", "aumenta il listino",
      "opzione fino",
      "le tengo il", "ti tengo il", "vi tengo il", "le blocco il",
      "vi blocco il", "ti blocco il",
      "do il suo posto", "do il vostro posto", "a un altro gruppo",
      "a un altro cliente",
    },
    their_turn = {
      "mi faccia sapere", "fammi sapere", "fatemi sapere", "ci faccia sapere",
      "fateci sapere", "mi dica", "dimmi", "ditemi", "ci dica", "cosa ne pensa",
      "cosa ne pensi", "che ne dice", "che ne dici", "che ne pensate",
      "se le va bene", "se ti va bene", "se vi va bene", "se va bene",
      "le torna", "ti torna", "vi torna", "se è d'accordo",
      "se siete d'accordo", "se sei d'accordo", "attendo conferma",
      "in attesa di conferma", "resto in attesa", "restiamo in attesa",
      "un suo ok", "un vostro ok", "il suo ok", "il vostro ok", "un cenno",
      "per accettazione", "controfirmat*", "firmat*", "da firmare", "firmare",
      "firma", "due firme", "ci pensi con calma", "ci pensi su",
      "decida con calma", "prima di decidere", "se decide", "se decidete",
      "procediamo", "per procedere", "parto con", "metto in moto",
      "a disposizione per", "rispedire", "restituire", "una volta deciso",
      "quale preferisce", "quale preferite", "quale preferisci", "può andare",
      "potrebbe andare",
      "ci pensi", "pensaci", "pensateci",
      "se le torna tutto", "se ti torna tutto", "se vi torna tutto",
      "se trova tutto", "se la trova corretta", "lo fa vedere al",
      "lo faccia vedere", "dove ti fa male",
      "posso venire", "potrei venire", "posso passare", "riesco a venire",
    },
    wanting = {
      "vostra migliore offerta", "vostro miglior prezzo",
      "sua migliore offerta", "fateci un preventivo", "farmi un preventivo",
      "farci un preventivo", "mi serve un preventivo", "ci serve un preventivo",
      "chiedo un preventivo", "chiediamo un preventivo",
      "richiesta di preventivo", "richiesta d'offerta", "richiesta di offerta",
      "quanto costa", "quanto costano", "quanto costerebbe", "quanto verrebbe",
      "quanto mi costerebbe", "quanto chiedete", "quanto chiede",
      "quanto prendete", "a quanto", "che prezzo", "che prezzi fate",
      "vostri prezzi", "vostro listino", "stiamo cercando", "sto cercando",
      "cerchiamo", "cerco", "avremmo bisogno di", "ci servirebbero",
      "mi servirebbero", "siete in grado di fornire", "invitati a presentare",
      "potete quotarci", "potreste quotarci", "quotateci",
      "mi fate un preventivo", "mi fai un preventivo", "mi fa un preventivo",
      "mi fareste un preventivo", "mi fate un prezzo", "mi fai un prezzo",
      "mi fa un prezzo", "mi quoti", "mi quotate", "ci quotate",
      "mi può quotare", "bisogno di un'offerta", "bisogno di un preventivo",
      "mi mandi un preventivo", "mi mandate un preventivo", "mi dai un prezzo",
      "mi date un prezzo", "vorrei un preventivo", "gradirei un preventivo",
      "ci fate un'offerta", "mi fate un'offerta",
      "quanto mi fate", "quanto mi fai", "quanto mi fa",
      "la vostra offerta per",
    },
    foreign = {
      "la sua offerta", "la vostra offerta", "la tua offerta",
      "vostro preventivo", "suo preventivo", "tuo preventivo",
      "vostra quotazione", "conferma d'ordine", "conferma ordine",
      "confermiamo il vostro ordine", "confermo il suo ordine",
      "grazie per l'ordine", "grazie dell'ordine", "per conoscenza", "ti giro",
      "vi giro quello", "in copia", "nessuno più", "sono raddoppiati",
      "è raddoppiato", "è alle stelle", "sono alle stelle", "complimenti",
      "congratulazioni", "auguri", "spedizione prevista", "abbiamo spedito",
      "merce partita", "offerta del concorrente", "i supermercati",
      "il mercato",
      "sua offerta aggiornata", "la loro offerta", "l'offerta di quelli",
      "mi rimandate la", "mi rimandi la", "potete rimandarmi",
      "rimandarmi la fattura", "rinviarmi la fattura",
    },
    nudging = {
      "novità", "notizie", "nuove", "aggiornamenti", "riscontro", "riscontri",
      "un riscontro", "avete avuto modo", "ha avuto modo", "hai avuto modo",
      "avuto tempo", "avuto il tempo", "è riuscito", "è riuscita",
      "sei riuscito", "sei riuscita", "siete riusciti", "avete deciso",
      "ha deciso", "hai deciso", "decisione", "ci ha pensato", "ci hai pensato",
      "ci avete pensato", "ancora interessat*", "interessa ancora",
      "le interessa", "vi interessa", "ti interessa", "è ancora valido",
      "è ancora in piedi", "è sempre in piedi", "a che punto",
      "siamo a che punto", "come siamo messi", "come procede", "come va con",
      "mi permetto di", "torno a scriverle", "torno a disturbarla",
      "torno sull'argomento", "riprendo", "riporto in cima", "faccio seguito",
      "sollecito", "promemoria", "un pensierino", "non ho più saputo",
      "non abbiamo più saputo", "non ho più sentito",
      "non ho ricevuto risposta", "senza risposta", "nessuna risposta",
      "rimasta senza", "tutto tace", "mi chiedevo", "ci chiedevamo",
      "volevo sapere", "volevamo sapere", "volevo capire", "per capire se",
      "si è poi", "avete poi", "hai poi", "ha poi visto", "ha visto",
      "hai visto", "avete visto", "ha ricevuto", "avete ricevuto",
      "hai ricevuto", "arrivata la mia", "prima che scada", "sta per scadere",
      "devo dare una risposta", "prima di dare via", "sì o no",
      "anche solo per sapere", "allora per", "è in linea",
      "se il nostro prezzo",
      "posso chiederle se",
      "com'è andata", "non vorrei fare la noiosa", "non vorrei essere noiosa",
      "non vorrei disturbare", "non per fare la noiosa", "le riporto su",
      "riporto su", "prima che sparisca", "prima che si perda", "tutto fermo",
      "budget fermo", "budget sia fermo", "ancora in gara", "sopravvissuto a",
      "è sopravvissuto", "nessun riscontro", "alcun riscontro", "è in piedi",
      "hai guardato", "ha guardato il", "avete guardato", "hai visto il",
      "do la settimana a", "la do a qualcun altro", "lo do a qualcun altro",
      "messaggio in bottiglia", "è ancora valida la data", "regge ancora",
      "sempre dell'idea",
      "messaggio in segreteria", "lo vuole ancora", "la vuole ancora",
      "lo volete ancora", "le è arrivata la mia", "ti è arrivata la mia",
      "se non sento nulla", "se non sento niente", "se non la sento",
      "aspetto ancora la sua", "aspetto sempre la sua", "senza riscontro",
      "le è piaciut*", "ti è piaciut*", "vi è piaciut*",
    },
    earlier = {
      "la nostra offerta", "nostra offerta", "la mia offerta", "mia offerta",
      "il nostro preventivo", "nostro preventivo", "il mio preventivo",
      "la nostra proposta", "la mia proposta", "le avevo mandato",
      "ti avevo mandato", "vi avevo mandato", "vi avevamo mandato",
      "avevo inviato", "abbiamo inviato", "le ho mandato", "ti ho mandato",
      "vi ho mandato", "inviata il", "inviato il", "del mese scorso",
      "della settimana scorsa", "settimane fa", "giorni fa", "mesi fa",
      "mia mail del", "mia del", "nostra del", "la bozza", "il contratto",
    },
    -- What came of a sum, and what did not.
    gap = {
      "{date} niente", "{date} nulla", "arrivata solo", "arrivato solo",
      "arrivati solo", "ricevuto solo", "ricevuti solo", "ho visto solo",
      "entrati solo", "entrato solo", "me ne mancano", "ne mancano",
      "il resto no", "la seconda no",
      "il saldo no", "l'altra metà no", "del resto nulla", "del resto niente",
      "del resto nessuna", "da allora niente", "da allora nulla",
      "poi più niente", "poi più nulla", "c'è un buco", "un buco di",
      "mi hai dato", "mi ha dato", "avevi dato", "avevo ricevuto",
      "avuti {money}", "dei restanti {money}", "restanti {money}",
      "rimanenti {money}", "i {money} no",
      "mai arrivati", "mai arrivato", "mai entrati",
      "non è mai arrivato", "non è mai arrivata", "mai arrivata",
      "restano {money}", "resta da dare",
      "rimangono {money}",
      "non ci è pervenuto", "non ci è pervenuta", "non mi è pervenuto",
      "salvo errori",
    },
    -- Quanto costa un nostro giorno, o un'ora.
    day_rate = {
      "mia giornata", "nostra giornata", "tariffa giornaliera",
      "tariffa oraria", "mia ora", "giornata è",
    },
    -- We order, they are to deliver.
    ordering = {
      "prendo le {number}", "prendo i {number}", "prendiamo le {number}",
      "prendiamo i {number}", "prezzo che ci siamo detti",
      "al prezzo concordato",
      "ordiniamo", "vi ordiniamo", "le ordiniamo", "le ordino",
      "con la presente ordiniamo", "nostro ordine", "mio ordine",
      "nostro numero d'ordine", "accettiamo la vostra offerta",
      "accettiamo il vostro preventivo", "come da vostra offerta",
      "come da vostro preventivo", "secondo la vostra offerta",
      "vogliate fornirci", "inviamo ordine", "trasmettiamo ordine",
      "procedete pure", "proceda pure", "confermiamo il vostro preventivo",
      "confermo il vostro preventivo", "confermo la vostra offerta",
      "ns. ordine", "ns ordine", "al vostro prezzo", "al vs. prezzo",
    },
    -- Riparlarne, in un altro momento.
    resume = {
      "ne riparliamo", "riparliamone", "ne parliamo", "riprendiamo",
      "la riprendiamo", "mi risenta", "mi richiami", "mi ricontatti",
      "mi riscriva", "mi ricordi", "risentiamoci", "ci risentiamo",
      "ricontattami", "richiamami",
    },
    -- Answering, which is not acting.
    word = {
      "le dico", "ti dico", "vi dico", "le so dire", "ti so dire", "vi so dire",
      "le faccio sapere", "ti faccio sapere", "vi faccio sapere",
      "le facciamo sapere", "vi facciamo sapere", "la chiamo", "ti chiamo",
      "vi chiamo", "la richiamo", "ti richiamo", "la sento", "ti sento",
      "le rispondo", "ti rispondo", "vi rispondo", "vi rispondiamo",
      "le scrivo", "ti scrivo", "vi scrivo", "la risposta", "una risposta",
      "nostra risposta", "mia risposta", "la decisione", "una decisione",
      "sì o no", "se sì o no", "se sì o se no", "si saprà", "saprà", "saprai",
      "saprete", "saprò dire", "conferma o", "esito", "se ne parla",
      "ne parliamo",
      "la avviso", "ti avviso", "vi avviso", "lo avviso",
    },
    -- What is paid.
    done = {
      "ho fatto il pagamento", "ho fatto il bonifico",
      "abbiamo fatto il bonifico", "è stato effettuato il bonifico",
      "abbiamo disposto il bonifico",
      "si sono incrociati", "si sono incrociate", "si è incrociato",
      "si è incrociata",
    },
    -- Questions that are left to them, which is no chase.
    doubts = {
      "ancora domande", "altre domande", "ancora dubbi", "altri dubbi",
    },
    -- What others owe to others.
    others_owe = {
      "ha già pagato la", "ha già pagato il", "deve ancora quello",
      "deve ancora quella", "quanto deve quello", "fargli pagare",
      "farle pagare", "paga lui", "paga lei", "paghi lui", "paghi lei",
    },
    -- Doing the accounts, where theirs is missing.
    closing_books = {
      "chiudendo i conti", "chiudendo il mese", "chiudendo l'anno",
      "chiudendo la contabilità", "manca solo lei", "mi manca solo la sua",
      "manchi solo tu", "mancate solo voi",
      "facendo i conti", "facendo due conti", "sistemando i conti",
      "guardando i conti",
      "la contabilità mi chiede", "l'amministrazione mi chiede",
      "la mia commercialista",
    },
    -- What was done is billed.
    billing = {
      "ho emesso", "vi ho emesso", "le ho emesso", "abbiamo emesso",
      "ho fatturato", "abbiamo fatturato", "vi ho fatturato",
      "fin d'ora per il bonifico", "fin d'ora per il pagamento",
      "anticipatamente per il bonifico",
    },
    -- A part that is paid first, a rest that is paid last.
    deposit = {
      "caparra", "caparra di", "acconto di", "saldo di", "il saldo",
      "seconda di tre", "prima di tre", "terza di tre", "seconda di due",
      "prima di due", "per bloccare il", "per bloccare la",
      "{percent} in anticipo", "{percent} anticipat*",
      "caparra del {number}", "acconto del {number}",
      "fondo spese", "anticipo di", "un fondo di",
    },
    -- They are to give it.
    wish = {
      "mi servirebbe", "mi serve", "ci serve", "ci servirebbe", "avrei bisogno",
      "come preferisce", "come preferisci",
      "mi serve il {percent}", "mi serve il {number}",
    },
    -- Asking again.
    insisting = {
      "scusi se insisto", "scusa se insisto", "perdoni l'insistenza",
      "scusi l'insistenza", "mi spiace insistere",
    },
    -- How it may be paid.
    -- dove hanno già pagato
    usual_account = {
      "solito conto", "solito iban", "iban è il solito", "iban il solito",
      "stesso conto", "stesso iban", "coordinate le solite",
      "coordinate sono le solite", "solite coordinate", "stesse coordinate",
      "conto è il solito", "conto il solito",
      "alla cassa", "in segreteria", "al ritiro",
      "quando la ritira", "quando lo ritira",
    },
    ways = {
      "bonifico o contanti", "bonifico o assegno", "contanti o bonifico",
      "iban è il solito", "solito iban", "solito conto",
      "in contanti o", "bonifico fate voi", "le coordinate sono",
      "stesso conto",
      "in una busta", "nella busta", "con satispay", "lascialo", "lasciali",
      "lo lasci", "li lasci", "in segreteria",
    },
    -- We worked a price out.
    pricing = {
      "abbiamo conteggiato", "ho conteggiato", "abbiamo quotato", "ho quotato",
      "ho fatto due conti", "abbiamo fatto due conti", "ho calcolato",
    },
    -- Whether we are to begin.
    start_ask = {
      "decida lei", "decidi tu", "decidete voi", "veda lei", "vedi tu",
      "vedete voi", "faccia lei", "come preferite fare", "come preferisce fare",
      "quale facciamo", "quale scegliete", "se mi dà l'ok", "se mi dai l'ok",
      "se mi date l'ok", "basta un sì", "con un suo sì", "mi dica se va bene",
      "dimmi se va bene", "tengo il posto", "tengo la data", "blocco la data",
      "che vuoi togliere", "vuole togliere altro", "affare fatto",
      "ci può stare", "dimmi te", "dimmi tu", "mi dica lei",
      "se va bene ordino", "se ti va bene ordino", "se le va bene ordino",
      "se va bene domani",
      "se mi fai un cenno", "se mi fa un cenno",
      "cosa preferisce", "cosa preferisci", "cosa preferite",
      "quale preferisce", "quale preferisci", "quanti gliene", "quante gliene",
      "quanti te ne", "ci lanciamo", "scelga lei", "scegli tu",
      "mi faccia sapere quale",
      "fissiamo la prima", "fissiamo la data", "fissiamo una data", "lo segno",
      "se le va lo", "quale fa al caso", "quale le serve", "quale ti serve",
    },
    -- The same as the last words of a question.
    start_end = {
      "comincio", "inizio", "procedo", "parto", "cominciamo", "procediamo",
      "lo ordino", "va bene", "le va", "ti va", "vi va", "ti torna", "le torna",
      "vi torna", "può andare", "blocco", "prenoto", "lo taglio", "la taglio",
    },
    -- What a new version takes off.
    saving = {
      "si risparmiano", "si risparmia", "risparmiate", "risparmia {number}",
    },
    -- What is still kept for them.
    kept = {
      "col tuo nome", "con il suo nome", "col suo nome", "gliel'ho tenuta",
      "gliel'ho tenuto", "te l'ho tenuta", "te l'ho tenuto", "serve ancora",
      "servono ancora",
    },
    -- How far they are with it.
    how_far = {
      "a che punto siete", "a che punto è", "a che punto sei",
      "a che punto siamo",
    },
    -- The same again.
    me_again = {
      "sono sempre io", "sono di nuovo io", "sono ancora io", "di nuovo io",
    },
    -- What we named.
    my_figures = {
      "miei numeri", "mie cifre", "nostri numeri", "miei conti",
    },
    -- Whether we do it.
    doing_it = {
      "o hai trovato", "o ha trovato", "o avete trovato", "si fa o no",
      "la facciamo o", "lo facciamo o",
    },
    -- The same as the last words of a question.
    doing_end = {
      "lo facciamo", "la facciamo", "si fa", "ci state", "ci stai",
      "le facciamo", "li facciamo", "le stampiamo", "lo prende",
    },
    -- Others wait for our word.
    must_tell = {
      "devo dire qualcosa", "devo dare una risposta", "devo far sapere",
      "aspettano una risposta da me",
    },
    -- Money that is to come back.
    refund = {
      "rimborso", "rimborsare", "rimborsarmi", "nota di credito",
      "nota di accredito", "indietro i soldi", "restituzione",
      "non possiamo pagare la",
    },
    invoice = {
      "fattura", "fatture", "ft", "parcella", "notula", "nota spese",
      "estratto conto", "ricevuta", "avviso di fattura", "nota di debito",
      "rata", "saldo", "acconto", "seconda metà", "ultima tranche", "partita",
      "partite aperte", "documento n",
      "nota pro forma", "pro forma", "nota proforma", "avviso di parcella",
      "quota", "quote sociali", "nota spese e competenze",
      "stato avanzamento", "stato di avanzamento", "fattura elettronica",
    },
    due = {
      "scaduta", "scaduto", "scadute", "scaduti", "in scadenza", "scadeva",
      "scadeva il", "scadenza", "da saldare", "da pagare", "insoluta",
      "insoluto", "insolute", "insoluti", "non pagata", "non ancora pagata",
      "non saldata", "non risulta pagat*", "non risulta saldat*",
      "non ci risulta", "non mi risulta", "non risulta ancora",
      "risulta aperta", "risulta ancora aperta", "ancora aperta",
      "ancora aperto", "ancora in sospeso", "in sospeso", "ancora scoperta",
      "in ritardo", "arretrat*", "non è arrivato", "non è ancora arrivato",
      "non abbiamo ricevuto", "non ho ricevuto il", "non abbiamo visto",
      "non ho visto", "non si è visto", "manca ancora", "mancano ancora",
      "all'appello", "sfuggita", "sfuggito", "dimenticat*", "rimasta indietro",
      "oltre i termini",
      "va versata", "va versato", "da versare", "non è stata onorata",
      "non è stato onorato", "ancora da saldare",
      "a suo debito", "a vostro debito", "a suo carico",
      "non pagat*",
    },
    pay = {
      "pagare", "saldare", "bonificare", "liquidare", "versare", "regolare",
      "provvedere al pagamento", "effettuare il pagamento",
      "effettuare il bonifico", "fare il bonifico", "disporre il bonifico",
    },
    paying = {
      "bonifico", "pagamento a", "pagamento entro", "modalità di pagamento",
      "iban", "coordinate bancarie", "coordinate", "conto corrente", "c/c",
      "ri.ba", "riba", "rimessa diretta", "30 gg", "60 gg",
      "giorni data fattura", "fine mese", "d.f.", "satispay", "in contanti",
      "assegno", "il pagamento", "del pagamento", "banca", "partita iva",
    },
    dunning = {
      "sollecito", "secondo sollecito", "primo sollecito", "ultimo sollecito",
      "sollecito di pagamento", "messa in mora", "diffida", "vie legali",
      "recupero crediti", "interessi di mora", "decreto ingiuntivo", "avvocato",
      "ultimo avviso", "secondo avviso", "qualora avesse già",
      "se avete già provveduto", "se ha già provveduto",
      "se hai già provveduto", "non tenga conto", "non tenete conto",
      "incrociat*", "consideri nulla", "sospendere le forniture",
      "sospenderemo", "bloccare le consegne", "quanto dovuto",
      "cortese pagamento", "dai nostri conti", "dalla nostra contabilità",
      "dalle nostre scritture", "guardando i conti", "scorrendo gli estratti",
      "rimasta senza esito", "senza esito", "affideremo la pratica",
      "al legale", "entro e non oltre",
      "i nostri solleciti", "le nostre lettere del", "oltre interessi",
      "più interessi", "oltre agli interessi",
    },
    we_paid = {
      "abbiamo pagato", "ho pagato", "abbiamo bonificato", "ho bonificato",
      "abbiamo disposto il bonifico", "ho fatto il bonifico",
      "abbiamo fatto il bonifico", "bonifico effettuato", "bonifico eseguito",
      "bonifico partito", "è partito il bonifico", "è partito stamattina",
      "la vostra fattura", "vostra fattura", "la sua fattura", "sua fattura",
      "tua fattura", "saldata ieri", "saldata oggi", "la contabile", "cro",
      "valuta", "dovrebbe vederlo", "dovrebbe vederli", "li vedrà",
      "è partita stamattina", "è partita ieri", "è partita oggi",
      "domani ce l'ha", "dovrebbe averla", "dovrebbe averlo", "appena pagata",
      "pagata stamattina",
      "le ho bonificato", "ti ho bonificato", "vi ho bonificato", "ho versato",
      "ti ho fatto il bonifico", "le ho fatto il bonifico",
      "le abbiamo bonificato", "vi abbiamo bonificato", "ti ho mandato i soldi",
      "ho saldato", "abbiamo saldato", "abbiamo versato",
      "ho disposto il bonifico", "disposto bonifico", "ho pagato con",
      "appena bonificato", "bonifico fatto", "allego la contabile",
      "allego contabile", "allego copia del bonifico", "allego la ricevuta",
      "{number} sono partiti", "{money} sono partiti", "{number} sono usciti",
      "non possiamo pagare", "non possiamo saldare",
      "il nostro pagamento", "incrociato con il nostro", "nulla è dovuto",
      "appena pagato", "appena fatto il bonifico", "l'ho pagata",
      "l'ho appena",
    },
    -- What the words of a clause make of the days that it names: they act,
    -- they look at it, others do, they are away, what is needed, what was.
    day_act = {
      "le dico", "ti dico", "vi dico", "le dirò", "ti dirò", "vi dirò",
      "le diremo", "vi diremo", "le diciamo", "vi diciamo", "dirle", "dirti",
      "dirvi", "faccio sapere", "facciamo sapere", "farò sapere",
      "faremo sapere", "farle sapere", "farti sapere", "farvi sapere",
      "far sapere", "le scrivo", "ti scrivo", "vi scrivo", "scriverò",
      "scriveremo", "la chiamo", "ti chiamo", "vi chiamo", "chiamerò",
      "la richiamo", "ti richiamo", "richiamo", "richiamerò", "le telefono",
      "ti telefono", "telefono con", "telefonerò", "la sento", "ti sento",
      "ci sentiamo", "ci risentiamo", "sentiamoci", "risentiamoci",
      "ci aggiorniamo", "aggiorniamoci", "ne riparliamo", "riparliamo",
      "riparliamone", "ne parliamo", "le rispondo", "ti rispondo", "rispond*",
      "risposta", "riscontro", "esito", "comunic*", "confermo", "confermiamo",
      "conferma", "confermerò", "confermeremo", "le do", "ti do", "vi do",
      "le darò", "ti darò", "vi darò", "le daremo", "vi daremo", "darle",
      "darti", "darvi", "dare una", "avrà", "avrai", "avrete", "saprà",
      "saprai", "saprete", "sapremo", "saprò", "riceverà", "riceverai",
      "riceverete", "decid*", "decisione", "delibera", "determina",
      "scioglier*", "pago", "paghiamo", "pagherò", "pagheremo", "pagare",
      "pagamento", "saldo", "saldiamo", "salderò", "bonific*", "bonifico",
      "verso", "versiamo", "verserò", "giro pagamenti", "liquid*", "mandato",
      "disponiamo", "disporremo", "disposto", "te li mando", "glieli mando",
      "le mando", "ti mando", "vi mando", "mando", "mandiamo", "invio",
      "inviamo", "invierò", "invieremo", "spedisco", "le porto", "ti porto",
      "porto", "partono", "parte il", "valuta", "accredit*", "emess*", "emett*",
      "ordino", "ordiniamo", "ordiner*", "firm*", "controfirm*", "sottoscriv*",
      "le giro", "ti giro", "facciamo a", "facciamo il", "facciamo",
      "mi faccia", "mi richiami", "richiamami", "mi chiami", "chiamami",
      "mi scriva", "scrivimi", "mi cerchi", "mi cerca", "mi risenta",
      "si faccia", "ricordami", "mi ricordi", "mi solleciti", "pazienza",
      "pazientare", "aspett*", "attendere", "attend*", "mi dia tempo",
      "dammi tempo", "datemi tempo", "ci dia tempo", "mi lasci", "lasciami",
      "pronunci*", "via libera", "benestare", "in casella", "vengo a firmare",
      "le arriva", "ti arriva", "ci riprovi", "le arriverà",
      "va in pagamento", "va in distinta", "in distinta", "mandato di pagamento",
    },
    day_look = {
      "guardo", "guardiamo", "guarderò", "lo guardo", "vedo", "vediamo",
      "vedrò", "esamin*", "valut*", "discut*", "ragion*", "ragiono",
      "ne discut*", "leggo", "leggiamo", "confront*", "affront*", "riprend*",
      "sarò in", "sono in ufficio", "in ufficio", "torno in", "torno",
      "torniamo", "tornerò", "rientro", "rientra", "rientr*", "torna",
      "di nuovo", "operativ*", "presento", "propongo", "sottopongo", "porto in",
      "porto al", "parlo con", "ne parlo", "sentire", "chiedo", "ordine",
    },
    day_event = {
      "riunione", "riunisce", "riuniscono", "consiglio", "assemblea",
      "comitato", "commissione", "giunta", "cda", "collegio", "incontro",
      "appuntamento", "sopralluogo", "visita", "fiera", "salone", "convegno",
      "congresso", "matrimonio", "funerale", "operazione", "intervento",
      "esame", "collaudo", "perito", "geometra", "architetto", "tecnico",
      "viene", "vengono", "arriva", "arrivano", "verbale", "contributo",
      "finanziamento", "stipendio", "pensione", "incasso", "mi pagano",
      "ci pagano", "mi entra", "cliente", "debutt*", "prova", "prove", "gara",
      "vota", "varo", "inventario", "vendemmia", "raccolta", "finiamo", "ponte",
      "festa",
    },
    day_away = {
      "ferie", "vacanza", "vacanze", "via", "fuori", "assente", "malattia",
      "malato", "ospedale", "chius*", "chiudiamo", "chiude per", "viaggio",
      "trasferta", "estero", "in barca", "al mare", "in montagna", "maternità",
      "impegnat*", "sommers*", "pieno", "impossibilitat*", "dorm*",
    },
    day_need = {
      "consegn*", "mi serve", "mi servono", "ci serve", "ci servono",
      "serve per", "servono per", "occorre", "occorrono", "valid*", "scad*",
      "scadenza", "termine", "in tempo", "apertura", "apre il", "apriamo",
      "riapre", "inizio lavori", "iniziano", "inizia", "cominci*", "montaggio",
      "posa", "installazione", "spedizione", "la nave", "nave parte", "imbarco",
      "stagione", "inaugur*", "entro cui", "rendicont*", "prorog*",
      "prima del suo", "prima della sua", "prima del", "slitta", "il tempo",
      "evento", "cena", "cantiere", "in stampa", "stampa", "tipografia",
      "disdetta",
      "tienimi", "tenga libero", "riserv*", "tieni libero", "blocca",
      "intanto", "nel frattempo",
    },
    day_past = {
      "ricevut*", "ricevemmo", "avut*", "arrivat*", "mandat*", "inviat*",
      "spedit*", "sentit*", "parlat*", "vist*", "incontrat*", "scritt*", "era",
      "erano", "ero", "eravamo", "doveva", "dovevano", "dovevo", "aveva",
      "avevano", "avevo", "avevamo", "scorso", "scorsa", "fa", "iniziat*",
      "apert*", "sul tavolo", "scelto", "l'ho passato", "l'ho passata",
      "ho passato", "abbiamo passato", "passato a", "passata a", "passato al",
      "passata al", "passata alla", "passata all'", "passati", "mese passato",
      "anno passato", "settimana passata",
    },
    clause = {
      "e", "ed", "ma", "però", "perché", "quindi", "così", "poi", "se",
      "quando", "mentre", "dove", "appena", "che", "cui", "dunque", "perciò",
      "oppure", "o",
    },
    -- What was worked over.
    redone = {
      "rifatto", "rifatta", "rivisto", "rivista", "riformulato", "riformulata",
      "ricalcolato", "ho aggiornato", "rielaborato",
    },
    -- What they make of it.
    curious = {
      "curiosa di sapere", "curioso di sapere", "curiosi di sapere",
      "non vedo l'ora di sapere", "mi interessa il vostro parere",
    },
    -- We take somebody else.
    declining = {
      "abbiamo scelto un'altra", "abbiamo scelto un altro",
      "scelto un'altra ditta", "grazie comunque del prezzo",
      "ci siamo rivolti a",
    },
    -- What they asked is answered.
    answering = {
      "rispondo alla sua domanda", "rispondo alla tua domanda",
      "rispondo alla vostra", "in risposta alla sua domanda",
      "in risposta alla vostra domanda", "quanto alla sua domanda",
    },
    -- What is before a court.
    in_court = {
      "l'udienza", "decreto ingiuntivo", "atto di citazione",
      "recupero crediti contro", "il recupero contro", "ufficiale giudiziario",
    },
    -- No money came.
    empty = {
      "niente sul conto", "nulla sul conto", "sul conto niente",
      "sul conto nulla", "sul conto non vedo", "sul conto non c'è",
      "non vedo accrediti", "nessun accredito",
      "non ho visto un euro", "senza vedere un euro", "non ho visto un soldo",
      "non ho visto un centesimo", "senza vedere un soldo",
      "non ho ancora visto un", "il becco di un quattrino",
    },
    -- Papers and things handed over that nobody has to decide on.
    paperwork = {
      "traduzion*", "disegn*", "schizz*", "foto", "fotografi*", "immagin*",
      "film", "filmato", "video", "registrazion*", "lista", "elenco", "dati",
      "rilevament*", "menù", "menu", "slide", "slides", "diapositiv*",
      "rapporto", "relazion*", "articol*", "capitol*", "manoscritt*", "testo",
      "testi", "racconto", "firmat*", "controfirmat*", "documento d'identità",
      "carta d'identità", "passaporto", "verbal*", "appunti", "modul*",
      "certificat*", "nostro ordine", "ns. ordine", "ddt", "bolla",
      "packing list", "tracking", "invit*", "orari", "orario", "programma di",
      "calendario", "scaletta", "manual*", "istruzion*", "guida", "lettera",
      "logo", "bozza di stampa", "prova di", "prove", "provin*", "campion*",
      "risultat*", "analisi", "collaudo", "trascrizion*", "mappa",
      "indicazion*", "bigliett*", "ricevut*", "contabile", "estratto", "copia",
      "copie", "scansion*", "cv", "curriculum", "coordinate bancarie",
      "polizza", "assicurazion*", "registro", "codice", "sorgent*", "fattur*",
      "parcella", "pagat*", "bonifico", "spedit*", "partit*", "corriere",
      "per conoscenza", "per il vostro archivio", "risposte", "questionario",
      "misure", "quote del", "scheda tecnica", "indirizz*", "nomi", "pratica",
      "document*",
    },
    -- What stands behind a price.
    taxed = {
      "più iva", "iva", "iva esclusa", "iva inclusa", "iva compresa",
      "oltre iva", "netti", "lordi", "ivato", "ivati", "tutto compreso",
      "tutto incluso", "chiavi in mano",
    },
    -- What a price is for.
    each = {
      "a testa", "a persona", "per persona", "a coperto", "cadauno", "cadauna",
      "cad", "l'uno", "l'una", "al pezzo", "a pezzo", "al metro", "all'ora",
      "al giorno", "a giornata", "a notte", "a parola", "a cartella",
      "a pagina", "la scatola", "la bottiglia", "a bottiglia", "al mq",
      "al mese", "a visita", "a seduta", "a lezione",
    },
    -- What one owes by nature.
    fee = {
      "affitto", "canone", "quota", "quote", "la rata", "le rate", "retta",
      "mensilità", "contributo", "caparra", "acconto", "noleggio",
      "l'iscrizione", "seconda metà", "la tua parte", "la sua parte",
      "il suo pagamento", "il vostro pagamento", "il tuo pagamento",
      "le spese", "onorario",
    },
    -- Money that has not come.
    not_in = {
      "non è entrat*", "non è arrivat*", "non è ancora arrivat*",
      "non è ancora entrat*", "non ancora arrivat*", "non risulta",
      "non risultano", "non vedo", "non vediamo", "non compare",
      "non è stato accreditat*", "non è accreditat*", "manca ancora",
      "mancano ancora", "non pervenut*", "non è pervenut*", "tornato indietro",
      "tornata indietro", "insolut*",
      "non troviamo", "non trovo", "non rintracciamo",
    },
    -- What they may have forgotten.
    slipped = {
      "scordat*", "dimenticat*", "sfuggit*", "passato di mente", "scappat*",
      "ti sei ricordat*", "si è ricordat*", "ricordati", "si ricordi",
    },
    -- A sum that is ours.
    mine = {
      "miei {number}", "miei {money}", "nostri {number}", "nostri {money}",
      "il mio bonifico", "mio bonifico", "i miei soldi", "miei soldi",
      "il mio pagamento",
    },
    -- Money that has come.
    came_in = {
      "è arrivat*", "sono arrivat*", "è entrat*", "sono entrat*", "ricevut*",
      "accreditat*",
    },
    -- Where money is to go from now on.
    new_account = {
      "nuovo iban", "nuovo conto", "vecchio conto", "cambiato banca",
      "nuove coordinate bancarie",
    },
    -- What is left of a sum.
    remains = {
      "restano", "resta", "rimangono", "mancano",
    },
    rival = {
      "firmato con loro", "firmato con un altro", "firmato con un'altra",
      "firmato con altri", "ordinato altrove", "ordinato da altri",
      "comprato altrove", "scelto loro", "affidato ad altri",
      "affidata ad altri", "affidato a un altro", "affidata a un'altra",
      "andati con loro", "andati con un altro", "andati da un altro",
      "preso altrove",
    },
    not_mine = {
      "non me ne occupo più", "non la seguo più", "non lo seguo più",
      "non seguo più", "di mia competenza", "ora la segue", "adesso la segue",
      "ora lo segue", "adesso lo segue", "la segue ora", "lo segue ora",
      "la segue adesso", "se ne occupa ora", "ora se ne occupa",
      "adesso se ne occupa", "passa alla collega", "passa al collega",
      "passata alla collega", "passata al collega", "subentra", "subentrato",
      "subentrata", "al mio posto", "ho cambiato ufficio",
      "ho cambiato reparto", "cambiato mansione", "nuovo referente",
      "nuova referente", "non sono io la persona",
      "di questo si occupa", "di questo se ne occupa", "se ne occupa",
    },
    follows = {
      "ordine segue", "ordine seguirà", "seguirà ordine", "seguirà l'ordine",
      "seguirà l'ordine formale", "ordine formale a seguire",
      "ordine a seguire", "ordine in arrivo", "contratto segue",
      "contratto seguirà", "seguirà contratto", "seguirà il contratto",
    },
    haggling = {
      "vostro prezzo di {figure}", "suo prezzo di {figure}",
      "tuo prezzo di {figure}", "vostro prezzo è",
      "vostro preventivo di {figure}", "suo preventivo di {figure}",
      "riuscite a fare {figure}", "riesce a fare {figure}",
      "riesci a fare {figure}", "potete fare {figure}", "può fare {figure}",
      "puoi fare {figure}", "potete scendere", "può scendere a {figure}",
      "riesce a scendere", "riuscite a scendere", "riesci a scendere",
      "venirci incontro", "venirmi incontro", "me lo fate a", "me lo fa a",
      "me lo fai a", "me la fai a", "ce lo fate a",
    },
    annex = {
      "allegato {number}", "l'allegato a", "l'allegato b", "l'allegato c",
      "allegato a del", "allegato b del", "nell'allegato a", "nell'allegato b",
      "allegato al contratto",
    },
    gave = {
      "affidat*", "dato", "data", "passato", "passata", "commissionat*",
    },
    maker = {
      "a uno studio", "a una ditta", "a un'azienda", "a un'agenzia",
      "a una tipografia", "a un artigiano", "a un laboratorio",
      "a un'officina", "a una falegnameria", "a un fotografo",
      "a un fornitore", "a un'impresa", "a una cooperativa",
    },
    old_one = {
      "ridipingere la vecchia", "ridipingere il vecchio",
      "sistemare il vecchio", "sistemare la vecchia", "sistemiamo il vecchio",
      "sistemiamo la vecchia", "teniamo il vecchio", "teniamo la vecchia",
      "tengo il vecchio", "tengo la vecchia", "quello vecchio va",
      "quella vecchia va", "rimettere a posto il vecchio",
      "rimettere a posto la vecchia", "rimettere a nuovo il vecchio",
      "rimettere a nuovo la vecchia", "andiamo avanti con il vecchio",
    },
    meeting_off = {
      "riunione è saltata", "riunione è stata annullata",
      "riunione è stata rinviata", "assemblea è saltata",
      "assemblea è stata rinviata", "consiglio è saltato",
      "consiglio è stato rinviato", "numero legale", "ci riprovano",
      "ci riproviamo",
    },
    repricing = {
      "aggiornare il listino", "rifare il listino", "rivedere il listino",
      "aggiornare i prezzi", "rivedere i prezzi", "rifare i prezzi",
      "aggiornando il listino",
    },
    still_owe = {
      "mi dovete ancora", "mi devi ancora", "mi deve ancora",
      "ci dovete ancora", "ci deve ancora", "ci devi ancora",
    },
    were_to = {
      "dovevi darmi", "doveva darmi", "dovevate darmi", "dovevi pagarmi",
      "doveva pagarmi", "dovevate pagarmi", "dovevi bonificarmi",
      "avevi detto che mi",
    },
    so_far = {
      "finora niente", "finora nulla", "ancora niente", "ancora nulla",
      "e niente", "ad oggi niente", "ad oggi nulla",
    },
    urge = {
      "mi serve con urgenza", "ci serve con urgenza", "mi serve urgentemente",
      "urgente bisogno", "mi urge", "mi serve subito",
    },
    count_on = {
      "se contate su di me", "se conti su di me", "se conta su di me",
      "contate ancora su di me",
    },
    rising = {
      "aumentato ancora", "aumentata ancora", "ancora aumentato",
      "ancora aumentata", "salito ancora", "rincarato ancora",
      "aumentato di nuovo", "rincarato di nuovo",
    },
    do_it_for = {
      "te lo faccio per", "te lo faccio a", "glielo faccio per",
      "glielo faccio a", "ve lo faccio per", "ve lo faccio a",
      "te la faccio per", "gliela faccio per", "te la faccio a",
      "gliela faccio a", "glielo lascio a", "te lo lascio a", "te lo do a",
      "glielo do a",
    },
    the_money = {
      "bonifico", "pagamento", "soldi", "acconto",
    },
  },

  signs = {
    -- They ask when it begins.
    starting = { { 1, "{~starting} ... ?", at = "body" } },
    -- Tocca a noi.
    promised = {
      { 1, "(le|ti|vi) .. farò|faccio|facciamo sapere", "verifico|controllo|mi informo|chiedo .. e", "(le|ti|vi) .. mando|manderò|invio|invierò .. {ahead}|presto|(al più presto)|(a breve)", at = "body" },
    },
    -- Lo ritiriamo, o è finita senza di loro.
    withdrawn = {
      { -2, when = "question" },
      { 1, "ritir* .. offerta|preventivo|proposta|fattura|contratto", "come non detto", "lasci|lascia|lasciate|lasciamo perdere",
        "ignor*|dimentic* .. offerta|preventivo|fattura|mail|email|messaggio|precedente",
        "non è|sono più disponibil*|(in vendita)", "grazie comunque|(lo stesso)|ugualmente", at = "body" },
      { -2, "se|qualora|già|allegat*|nuov*|corrett*|frattempo & ignor*|dimentic*", "non .. dimentic*", "ritir* .. merce|materiale", at = "body" },
    },
    -- Hanno ordinato, firmato; hanno pagato: li ringraziamo.
    confirmed = {
      { 1, "conferma d'ordine|dell'ordine|ordine", "grazie|ringrazi* .. per|dell'|del .. ordine|incarico|fiducia|(contratto firmato)|(preventivo firmato)",
        "ricevuto|arrivato .. ordine|(contratto firmato)|(preventivo firmato)", "felic*|content* .. che .. scelto|deciso", at = "body" },
      { -2, "se|quando|appena|dopo|prima|attend*|prego|cortesemente & ordine|incarico|contratto|preventivo|conferma|firmat*",
        "(in anticipo)", at = "body" },
    },
    received = {
      { 1, "grazie|ringrazi* .. per|del .. pagamento|bonifico|saldo", "ricevuto|arrivato|incassato|accreditato .. pagamento|bonifico|saldo",
        "pagamento|bonifico|saldo|accredito|(la fattura) .. arrivato|ricevuto|incassato|incassata|accreditato|saldata",
        "(soldi|importo) .. arrivati|arrivato|ricevuti|accreditato", at = "body" },
      { -2, "se|quando|appena|dopo|prima|attend*|prego|cortesemente & pagamento|bonifico|saldo|fattura|pagare|saldare|soldi",
        "acconto|residuo|restante|parziale|(in anticipo)|sollecito|mancan*|manca", at = "body" },
    },
    -- Porta una nuova versione di ciò che è già stato mandato.
    revised = {
      { 1, "aggiornat*|rivist*|modificat*|corrett*|rettificat*", "nuova|ultima versione|bozza|proposta|offerta",
        "versione definitiva|finale|aggiornata|corretta", "annulla e sostituisce",
        "sostituisce il|la|quello|quella .. precedente|inviato|mandato|inviata",
        "con le|i vostre|sue|tue|suoi|tuoi|vostri .. modifiche|correzioni|commenti" },
      { 1, "aggiornat*|rivist*|modificat*|corrett*|rettificat*|rev|v2|v3", at = "subject attachment" },
    },
    -- La mette davanti a loro da sé, anche se non chiede nulla.
    renewed = {
      { 1, "{attached}|mando|invio|inviamo|mandiamo|inoltro .. aggiornat*|rivist*|modificat*|corrett*|rettificat*|definitiv*|finale|finali",
        "{attached}|mando|invio|inviamo|mandiamo .. modifiche|correzioni|variazioni",
        "questa versione|bozza .. contiene|comprende|include|tiene|con",
        "con le|i|alcune|poche .. modifiche|correzioni|variazioni .. concordat*|discuss*|parlato|viste|richieste|chieste|accordi|telefono",
        "ho|abbiamo .. modificato|aggiornato|corretto|rivisto|cambiato|sistemato .. paragrafo|articolo|clausola|punto|prezzo|prezzi|date|quantità|testo|contratto|{offer}",
        at = "body" },
      { 1, "aggiornat*|rivist*|modificat*|corrett*|rettificat*|definitiv*|finale|finali|rev|v2|v3", at = "subject attachment", when = "document !forward" },
      { -2, "vostra|vostre|sua|sue|tua|tue .. modifiche|correzioni|versione .. ricevut*", "ricevuto|ricevuta|ricevute|ricevuti|grazie .. modifiche|correzioni|versione|aggiornat*|rivist*|corrett*|definitiv*",
        "quando|appena|finché|prima|dopo .. aggiornat*|rivist*|modificat*|corrett*|definitiv*", "per conoscenza|archivio", at = "body" },
    },
    -- Prende il posto di un documento che nomina.
    replacing = {
      { 1, "sostituisce|sostituiscono|(annulla e sostituisce)|(in sostituzione) .. {reference}|{number}",
        "(al posto della)|(al posto del)|(al posto dell)|(invece della)|(invece del) .. {reference}|{number}",
        "{reference}|{number} .. è|viene|(è stata)|(è stato) .. sostituit*|annullat*|stornat*", at = "body" },
    },
    -- Raccontato di altri: hanno ordinato, firmato; pagato; comprato altrove.
    told_signed = {
      { 1, "ha|hanno|è|sono|stato|stata ... firmat*|controfirmat*|ordinat*|(detto di sì)|(detto sì)|approvat*", "ha|hanno|è|stato|stata ... accettat* .. preventivo|offerta|prezzo|condizioni|contratto",
        "preventivo|offerta|contratto|ordine ... firmat*|accettat*|controfirmat*|approvat*", "affare|contratto|ordine|lavoro ... concluso|fatto|chiuso|preso|nostro|confermato|firmato", "abbiamo .. preso|vinto|chiuso|concluso .. ordine|lavoro|appalto|affare|gara|contratto", at = "body" },
      { -2, "{undone} & {done_deal}", at = "body" },
      -- as machines tell it
      { 1, "ordine ... è|ha ... emesso|inviato|trasmesso|creato", "nuovo ordine", "tutte le parti ... firmat*", at = "body" },
      { -2, "abbiamo|ho & ordine", "annullat*|rifiutat*|bozza & ordine", at = "body" },
    },
    told_paid = {
      { 1, "ha|hanno ... pagat*|saldat*|bonificat*|(fatto il bonifico)|(dato i soldi)", "bonifico|pagamento|soldi|saldo|fattura|assegno .. è|sono|stata|stato ... arrivat*|pagat*|saldat*|incassat*|accreditat*|ricevut*|versat*", at = "body" },
      { -2, "{undone} & {done_deal}", "ho|abbiamo .. pagat*|saldat*|bonificat*", "acconto|metà|parte|rata|resto|residuo|manca|mancano & {done_deal}", at = "body" },
      -- as machines tell it
      { 1, "hai|ha ricevuto .. {money}|pagamento|bonifico", "bonifico|accredito|pagamento .. {money} ... ricevut*|accreditat*|(a suo favore)|(a tuo favore)", "accreditat* .. {money}", "ti|le ha inviato|pagato .. {money}",
          "accredito di|per .. {money}", "importo pagato|accreditato|ricevuto", at = "body" },
      { -2, "fallit*|rifiutat*|respint*|stornat*|rimborsat*|rimborso|sospes*|programmat*|insolut*|scadut*|(in attesa) & pagamento|bonifico|accredito|{money}|ricevut*", at = "body" },
    },
    told_lost = {
      { 1, "preso|presa|presi|prese|comprat*|ordinat*|fatto|fatta|fatti|andat*|scelt*|affidat*|trovat* ... (da un altro)|(da un'altra)|(da altri)|(da qualcun altro)|altrove|(un altro fornitore)|(un'altra ditta)|(un'altra azienda)|concorrenza|concorrent*",
        "ha|hanno|si|è|sono ... rifiutat*|rinunciat*|disdett*|(tirato indietro)|(tirata indietro)|(tirati indietro)|(detto di no)|(cambiato idea)|annullat*", "non .. interess* più", "non .. più interess*", "non .. interessa", "(abbiamo perso) .. ordine|lavoro|cliente|gara|appalto", at = "body" },
      { -2, "se|quando|finché|dovrebbe*|potrebbe*|vorrebbe*|forse|quasi|mai & {done_deal}|altrove|concorrenza", at = "body" },
    },
    -- Ciò che si inoltra è la loro parola sulla nostra carta, o una loro.
    told_comments = {
      { 1, "ecco|allego|allegate|sotto|inoltro|giro .. le|i|loro|sue|suoi .. osservazioni|commenti|modifiche|correzioni|controproposta",
        "osservazioni|modifiche|correzioni .. del|della|dei|di .. sotto|allegat*", at = "body" },
      { -2, "aspett*|attend*|quando|appena|se|non|ancora .. osservazioni|modifiche|correzioni|commenti", at = "body" },
    },
    -- Decide di tutto quel che hanno da noi, non di una cosa sola.
    of_all = {
      { 1, "entrambi|entrambe|ambedue [i|le|gli] .. preventivi|offerte|proposte|contratti|lavori|ordini",
        "tutti|tutte e due|tre|quattro", "entrambi|entrambe .. approvati|approvate|accettati|accettate|confermati|confermate|firmati|firmate|rifiutati|rifiutate",
        "accett*|approv*|conferm*|prendiamo|ordiniamo|(sì a)|(ok per) .. entrambi|entrambe", at = "body" },
    },
    -- A paper of ours is what this is about: a nudge without one is chat.
    papers = {
      { 1, "{offer}|{figures}|{invoice}" },
      { 1, "{offer}|{invoice}", at = "subject attachment quoted" },
    },
  },

  -- asks: what a letter of ours wants ------------------------------------------
  asks = {
    quote = {
      { -2.0, "invi*|mand*|inoltr*|discu* .. controparte", at = "body" },
      { -1.2, when = "withdrawn" },
      -- Quel che è firmato, o è alla firma, non aspetta più nessuno.
      { -4.0, "in corso di firma|sottoscrizione", "contratto|accordo|convenzione|allegato|documento|copia|originale firmato|firmata|controfirmato|controfirmata|sottoscritto da|dalle entrambe|ambedue|due [le] parti", at = "body" },
      { -0.7,
        "(il conto|lo scontrino) (è|fa) .. {figure}" },
      { -1.2,
        "(contratto|bozza|accordo|preventivo) .. (ricevut*|mandat*|arrivat*|"
          .. "inviat*) .. (dal|dalla|dai|da) .. (client*|fornitor*|controparte|"
          .. "ditta|loro|lui|lei|proprietà)",
        "(volo|treno|albergo|hotel|biglietto|biglietti|abbonamento|"
          .. "auto) .. {figure}" },
      { -1.2,
        "(foto|fotografie|slide|slides|presentazione|verbale|visura|durc|"
          .. "curriculum|cv|certificato|certificati|carta d'identità|programma|"
          .. "locandina|invito|planimetria|rilievo|misure|contabile|ricevuta|"
          .. "logo|testi)", when="document brief" },
      { 0.6,
        "(illustro|espongo|dettaglio|riepilogo|preciso|riassumo) .. (costi|"
          .. "prezzi|spese|condizioni|voci)",
        "(stess*) (soldi|prezzo|cifra|importo|totale) .. (della|di|tappe|"
          .. "condizioni|v)" },
      { -0.7,
        "(da pagare|matura|in sospeso|swift|differenza di)" },
      { -1.8,
        "(accreditat*|uscit*|versat*|partit*) .. (oggi|stamattina|stamane|ieri|"
          .. "questa mattina)",
        "(soldi|denaro|somma) .. (sono|è) .. (uscit*|partit*)",
        "(fatemi|mi faccia|fammi|fateci|ci faccia) avere .. {your} .. (prezzo|"
          .. "prezzi|offerta|preventivo|quotazione)",
        "{your} ordine .. (registrat*|inserit*|pront*|in lavorazione|partit*|"
          .. "spedit*)" },
      { -0.9,
        "swift*",
        "fatt*",
        "ft",
        "conferma",
        "co",
        "cro",
        "parcella",
        "notula",
        "proforma",
        "pi", at = "attachment" },
      { 0.4, when="document brief" },
      { 0.65,
        "(vedi|veda|vedete|ecco|eccolo|eccola|eccoti|eccole|eccovi|allego|"
          .. "allegato|allegata|in allegato|mando|invio|inviamo|giro|trova|"
          .. "trovi|trovate|ricevete|riceve|trasmetto|trasmettiamo|unisco)",
        "come (da|d'accordo|promesso|concordato|detto|richiesto|chiesto|"
          .. "rimasti|anticipato|convenuto|stabilito|pattuito)",
        "(facendo|a) seguito",
        "{reference} come",
        "(pagina|foglio|scheda|tabella) {number}", when="document brief" },
      { -0.8,
        "(arretrat*|insolut*|scopert*|da saldare|ancora apert*)" },
      { 0.8,
        "(le|i|con) .. (due|tre|tutti) .. (versioni|scaglioni|file|ipotesi|"
          .. "soluzioni|fasce|formati|fogli)",
        "(guarda|guardi|guardate|vedi|veda|vedete) .. (soprattutto|bene|il "
          .. "foglio|la pagina|foglio|pagina|pag)",
        "quello (di cui|che) .. (parlat*|chiedev*|chiest*|dett*|visto|volev*)",
        "(a te|a lei|a voi) la palla",
        "ecco il (tuo|suo|vostro)", when="document" },
      { -0.7,
        "(non|né) .. saputo .. (cosa|che|più|nulla)",
        "(reggono|regge|valgono|tengono) .. solo fino" },
      { -0.8,
        "(conto|iban|coordinate) .. (di sempre|solit*|fondo|foglio|stess*)" },
      { -1.0,
        "{our} (accredito|bonifico|pagamento|versamento)",
        "(quanto|a quanto) .. (costano|costa|verrebbero|vengono|fate|mettete|"
          .. "vendete)" },
      { 0.5,
        "(a patto|a condizione|purché|basta) .. (partire|iniziare|confermare|"
          .. "decidere|entro|che)",
        "(vengo incontro|veniamo incontro|venirti incontro|venirle incontro|"
          .. "venirvi incontro)",
        "(curiosa|curioso) .. (sapere|pensa|dici)",
        "(le dia|dagli|date|gli dia|dacci) .. (occhiata|sguardo)",
        "(bastano|basta|manca|mancano) .. (firma|firme|timbro|sì|cenno|parola)",
        "(seconda|terza|nuova|ultima) (stesura|versione|bozza|edizione|"
          .. "redazione)",
        "(accolto|accolte|recepito|recepite|inserito|inserite) .. "
          .. "(osservazion*|modific*|richiest*|not*|correzion*)",
        "(ti|le|vi) (va|piace|garba|convince|intriga) .. (idea|così|proposta|"
          .. "soluzione) .. ?",
        "(idee|soluzioni|proposte) .. (messe|messo|trova|documento|allegato|"
          .. "dentro)" },
      { 0.6,
        "(duecento|trecento|quattrocento|cinquecento|seicento|settecento|"
          .. "ottocento|novecento|mille|duemila|tremila|quattromila|cinquemila|"
          .. "diecimila) [e] (euro|franchi|tutto|compreso|netti|cadauno)" },
      { 0.7,
        "{sum} {price_end}" },
      { 0.6,
        "{sum}", when="!long" },
      { -0.7,
        "(a seguito|in seguito|vista) .. (accettazione|conferma|ordine)" },
      { -0.9,
        "(multa|bolletta|affitto|gita|colletta|regalo|pranzo|cena|benzina|"
          .. "stipendio|ticket|biglietto|biglietti|mutuo) ... {figure}" },
      { -0.9,
        "slide*",
        "planimetria*",
        "pianta",
        "verbale*",
        "visura*",
        "durc",
        "certificat*",
        "curriculum",
        "cv",
        "programma",
        "invito",
        "locandina",
        "contabile*",
        "ricevuta*",
        "ddt", at = "attachment" },
      { 0.5,
        "(mi|ci) (scrivi|scriva|scrivete) .. (se|cosa|quale)",
        "(fammi|fatemi|mi faccia|facci|fateci) (capire|sapere|sapere) .. (cosa|"
          .. "quale|se|come|che)",
        "(ti|le|vi) (sembra|pare|suona|torna|quadra) .. ?",
        "(se vuole|se vuoi|se volete) .. (pensarci|pensar*|parlarne|vedere|"
          .. "discuterne|rivedere)",
        "(nessuna|senza) fretta",
        "(dia|dai|date) .. (occhiata|sguardo)",
        "(può|puoi|potete) scegliere",
        "(resta|rimane|si intende|resterà) .. (ferma|fermo|valida|valido|"
          .. "invariat*|impegnativ*) .. (giorni|{number}|{date}|fino)",
        "(condividere|condivido|sottoporre|sottopongo) .. (con lei|con voi|con "
          .. "te|alla sua|alla vostra|percorso|proposta|progetto|idea)",
        "quadro .. (costi|economico|spese)" },
      { 1.0,
        "{figure} .. (più|oltre) .. (iva|oneri|cassa|contributo|rivalsa|"
          .. "marche|spese vive|trasferta|viaggio|vitto)",
        "(corrispettivo|compenso|onorario|costo complessivo|impegno di spesa) "
          .. ".. {figure}" },
      { 0.75,
        "{figure} {price_end} ... {figure} {price_end}",
        "{figure} {price_end} ... {figure} $",
        "{figure} .. (se|oppure|altrimenti|invece|aggiunga|aggiungi|aggiungete|"
          .. "in più) ... {figure}",
        "{figure} (per|con|senza|compreso|compresa|inclus*|esclus*|tutto|"
          .. "finito) .. {word}" },
      { 0.35,
        "{figure} {price_end}",
        "{figure} $" },
      { 0.8,
        "onorari",
        "conteggio",
        "conteggi",
        "budget",
        "opzioni",
        "opz*",
        "variante",
        "varianti",
        "listino",
        "tariffe",
        "preventivazione",
        "quotazione",
        "disciplinare", at = "attachment" },
      { -0.9,
        "(ho|abbiamo) .. fatto .. (accredito|versamento|pagamento|bonifico|"
          .. "ricarica)",
        "(fra|tra) i {number} e i {number}",
        "(domanda|mercato|produzione|raccolto|prezzi) .. (all'origine|"
          .. "cresciut*|calat*|mondial*|globale)" },
      { 0.9,
        "(giro|mando|invio|trasmetto|allego|ecco|rimando|inoltro) .. (versione|"
          .. "bozza|testo|stesura|redazione|documento|pdf|file|tabella) .. "
          .. "(aggiornat*|rivist*|corrett*|definitiv*|modificat*|nuov*|ultim*|"
          .. "complet*|con)",
        "(come d'intesa|d'intesa|come convenuto|come da intese|come restato "
          .. "d'accordo|come rimasti|secondo le intese|come eravamo rimasti|"
          .. "come stabilito)",
        "(documento|documenti|file|pdf|fascicolo|dossier|foglio|quello|cosa) "
          .. ".. (di cui|che le|che ti|che vi|del quale|dei quali) .. (parlat*|"
          .. "dicev*|accennat*|avevo|promess*|chiest*|parlavamo|detto)", when="document" },
      { 0.8,
        "(fatti|fai|fate|faccia|fatto|fatta|ho fatto) .. (due conti|i conti|un "
          .. "conto|conti|conto) .. {figure}",
        "(x|per) {number} {figure}",
        "{number} .. (x|per) {number} .. {figure}",
        "{figure} .. (con|compreso|compresa|compresi|inclus*) .. (aperitivo|"
          .. "torta|esclus*|tutto|vino|coperto|viaggio|materiale|posa|album|"
          .. "dolce|mance|servizio)" },
      { -1.0,
        "(da noi|qui|in giro|ormai|dappertutto|il rame|la pelle|il ferro|il "
          .. "gasolio|la benzina|il legno|il burro|il caffè|bollette|bolletta) "
          .. ".. (aumentat*|rincarat*|salit*|raddoppiat*|alle stelle|schizzat*|"
          .. "arrivat*)",
        "(hai|avete|ha) visto a quanto",
        "(conferm*) .. (ordine) .. (come da|{figure}|di|consegna)",
        "(vi|ti|le) giro .. (per conoscenza|offerta|preventivo)",
        "(sono|c'è|sarò|arrivo) .. (in ritardo|coda|traffico)" },
      { -1.2,
        "a quanto .. (lo|la|li|le|me|ce|mettete|mette|fate|fa|vendete|vende|"
          .. "sta|siete|state)",
        "(quanto|cosa) (chiedete|chiede|chiedi|prendete|prende|prendi|volete|"
          .. "vuole|costa|costano|verrebbe|mi viene|ci viene|fate pagare|fa "
          .. "pagare) ... ?",
        "(mi|ci) (occorrono|occorre|servono|serve|servirebbero|servirebbe) ... "
          .. "(quanto|prezzo|costo|prezzi|a quanto|disponibilità|consegnar*|"
          .. "fornir*)",
        "(gradirei|gradiremmo|vorrei|vorremmo|chiedo|chiediamo|desidero) .. "
          .. "(ricevere|avere|una|un) .. (vostra|sua|quotazione|preventivo|"
          .. "offerta|prezzo|prezzi)",
        "(vostra|sua|vostro|suo) (quotazione|miglior prezzo|listino|migliore "
          .. "offerta)" },
      { 0.5,
        "(decida|decidi|decidete|scelga|scegli|scegliete|valuti|valuta|"
          .. "valutate|veda|vedi) .. (lei|tu|voi|pure|con calma|liberamente|"
          .. "insieme|qual*)",
        "(a lei|a te|a voi) la (decisione|scelta|palla|parola)",
        "(mi|ci) (conferma|confermi|confermate|dice|dici|dite) .. ?",
        "(procedo|procediamo|parto|partiamo|ordino|blocco|prenoto|lo prenoto|"
          .. "la prenoto|fermo|confermiamo|vado avanti|comincio|metto in "
          .. "agenda) .. ?",
        "(così|può|le|ti|vi) (va bene|andare|va|torna|quadra|sembra|piace|"
          .. "convince|pare) .. ?",
        "(che|cosa) .. (dice|dici|dite|pensi|pensa|pensate) ... ?",
        "(attendo|aspetto|attendiamo|aspettiamo|resto in attesa|in attesa) .. "
          .. "(conferma|ok|riscontro|risposta|cenno|notizie|sì|decisione|via "
          .. "libera)",
        "(più|meno) (basso|in basso|di così) .. non (riesco|posso|si può|vado|"
          .. "scendo|ce la faccio)",
        "(nuovo|nuova|ultimo|ultima|miglior|migliore) (prezzo|cifra|conto|"
          .. "totale|offerta|proposta)",
        "(rifatti|rifatto|rifatte|rivisti|rivisto|rivista|ricalcolato|"
          .. "ricalcolati|aggiornato|aggiornati|limato|limati|sistemato) .. "
          .. "(calcoli|conti|prezzi|prezzo|preventivo|cifre|conteggi|offerta|"
          .. "{figure})",
        "(oppure|altrimenti|se invece|mentre) .. {figure}",
        "(blocco|prenoto|riservo|tengo|fermo|metto) .. (data|giorno|giorni|"
          .. "settimana|posto|agenda|materiale|stoffa|legno|parte)",
        "(se) .. (le torna|ti torna|le va|ti va|vi va|le piace|ti piace|piace|"
          .. "interessa|conviene|garba|è d'accordo|siete d'accordo|sei "
          .. "d'accordo|concorda|conferma|confermi|confermate|decide|decidi|si "
          .. "decide)" },
      { 0.6,
        "(le|i|entrambe|tutte|due|tre|le due|le tre|con e senza) .. (opzioni|"
          .. "opzione|soluzioni|soluzione|ipotesi|varianti|variante|versioni|"
          .. "versione|alternative|possibilità|strade)",
        "(tutto|c'è tutto|trovi tutto|trova tutto|trovate tutto|è tutto) .. "
          .. "(qui|dentro|nel|nell|allegato|allegata|pdf|foglio|compresi|"
          .. "compreso|dettagliato|spiegato|prezzi)",
        "(quanto|come|secondo) .. (concordato|d'accordo|promesso|anticipato|"
          .. "detto|stabilito|convenuto|richiesto|discusso|parlavamo|dicevamo|"
          .. "accordi|pattuito|chiesto|visto insieme|da accordi)",
        "(prezzi|costi|voci|cifre|quantità|lavorazioni|tabella|tabelle|"
          .. "conteggio|computo|specifiche|condizioni)",
        "{attached} .. (modifica|modifiche|correzione|correzioni|revisione|"
          .. "variazione|variazioni|cambiamento|cambio|aggiornamento)", when="document" },
      { 0.7,
        "{figure} .. {each}",
        "{costs} .. {figure}",
        "(da|invece di|anziché|contro i) {figure} .. (a|ai|per) {figure}",
        "{figure} .. (anziché|invece di|invece che|al posto di) {figure}",
        "{figure} .. (posa|montaggio|trasporto|viaggio|materiale|materiali|"
          .. "consegna|spedizione|iva|ricambi|manodopera|smontaggio|"
          .. "installazione|album|licenza) .. (inclus*|compres*|esclus*|a "
          .. "parte|in più|a carico)" },
      { 1.0,
        "{i_offer} .. (a|per|i|sui|altri|in|con|intorno a|fino a) {figure}",
        "{i_offer} .. {figure} .. (tutto|compres*|inclus*|al|a|più|oltre|l'uno|"
          .. "l'una|posat*|montat*|spedit*|solo|e non)" },
      -- an offer is put before them
      { 1.2,
        "(presento|presentiamo|presentarvi|presentarle|rimettiamo"
          .. "|sottomettiamo|partecipiamo) .. {our} .. {offer}",
        "{our} {offer} (resta|rimane|è|si intende|comprende|prevede|include)",
        "(busta|plico|modulo d'offerta|elenco prezzi|offerta economica)",
        "(modifich*|variazion*|correzion*) .. (richiest*|concordat*|legale"
          .. "|chiest*) ... (contratto|accordo|bozza)",
        "(versione|bozza) (finale|definitiva|corretta|aggiornata|riveduta) .."
          .. " (contratto|accordo|offerta|preventivo|incarico)",
        "{attached} .. {offer}",
        "{send} .. {offer}",
        "{offer} .. (allegata|allegato|in allegato|qui sotto|di seguito)",
        "(sottopon*|formul*|presentiamo) ... {offer}",
        "in allegato ... {our} [migliore|miglior] {offer}",
        "{our} migliore {offer}",
        "{our} miglior (offerta|prezzo)",
        "ho il piacere di .. (inviar*|presentar*|sottopor*|propor*)",
        "(lieto|lieta|lieti) di .. (inviar*|presentar*|sottopor*|propor*)",
        "(offerta|preventivo|proposta) come (richiest*|da accordi|concordat*)",
        "(come da|seguito|risposta) .. richiesta ... {offer}",
        "siamo in grado di (offrir*|propor*|quotar*|fornir*)",
        "(trova|trovi|trovate) ... {offer} ... (allegat*|in allegato)",
        "(contratto|incarico|accordo) .. da (firmare|sottoscrivere|restituire"
          .. "|rendere)",
        "(metto|scrivo|ho messo) nero su bianco",
        "(allego|allegato|invio|ecco|mando|trasmetto) .. (contratto|accordo"
          .. "|incarico|bozza|disciplinare)" },
      -- figures or papers that stand for one
      { 0.7,
        "{figures} .. (allegat*|accluso|acclusa|in allegato|qui sotto|di"
          .. " seguito|in calce|con i prezzi|e importi|con importi|con i"
          .. " relativi)",
        "(unisco|accludo|troverà|trova) .. (relazione|computo|quadro|prospetto"
          .. "|elenco|tabella|scheda|tabelle|fogli)",
        "(file|foglio|tabella|pdf|excel) .. (dettagliat*|tutto|prezzi|voci|per"
          .. " articolo|versioni|opzioni)",
        "(due|tre) (ipotesi|versioni|varianti|opzioni|soluzioni|fasce)",
        "(segue|seguono) .. (bozza|contratto|proposta|preventivo|prospetto)",
        "(siamo rimasti|eravamo rimasti|restiamo) (così|d'accordo|che)",
        "(carta|nero su bianco|per iscritto)",
        "(trova|trovi|trovate|vede|vedi|vedete) .. (tutto|cifre|numeri|prezzi"
          .. "|opzioni|varianti|costi)",
        "(calcolat*|stimat*|quantificat*|preventivat*|computat*|conteggiat*)"
          .. " .. (come segue|lavori|costi|tutto|voci|intervent*|{money})",
        "(come segue|così composto|così suddivis*|di seguito) ... {money}",
        "{attached} .. {figures}",
        "{send} .. {figures}",
        "{our} .. (condizioni|prezzi|tariffe|listino|richiesta economica)",
        "(fatto|fatti|rifatto|rifatti) .. (conti|calcoli|conto|conteggi)",
        "(metto|scrivo|lascio|passo|riporto|riassumo|elenco|dettaglio|preparo"
          .. "|giro) .. ({figures}|quanto|quello che|costi)",
        "ecco (quanto|i|le|il|la|tutto)",
        "(prima|nuova|seconda) ipotesi",
        "(variante|opzione|versione|soluzione) (a|b|base|1|2|uno|due)" },
      -- a price is named
      { 0.5,
        "{our} [cortese] {offer}",
        "{offer} (n|nr|num|numero|no|rif|nro)",
        "{offer} {reference}",
        "{offer} (per|relativa|relativo|riguardante)",
        "{your} [gentile|cortese|gradita|gradito] richiesta",
        "(offerta|preventivo|proposta) (aggiornat*|rivist*|definitiv*"
          .. "|dettagliat*|modificat*|corrett*)",
        "nuov* {offer}",
        "(invio|inviamo|allego|alleghiamo|trasmettiamo|mando|trasmetto) ..."
          .. " {offer}",
        "seguito .. (sopralluogo|incontro|colloquio|telefonata|visita|riunione"
          .. "|conversazione)" },
      -- conditions that only an offer names
      { 0.5,
        "validità .. {offer}",
        "{offer} .. valid*",
        "validità .. giorni",
        "valid* (fino|per|sino|entro|{number})",
        "validità {number}",
        "validità (prezzi|dei prezzi|fino)",
        "prezzi (validi|fermi|bloccati|garantiti|netti|franco|a)",
        "prezzo (valido|fermo|bloccato|comprensivo|netto|tenuto)",
        "(tengo|teniamo|tenere|mantengo|manteniamo) .. (prezzo|prezzi|fermo"
          .. "|fermi)" },
      { 0.4,
        "(come|secondo quanto|quanto) .. (rimasti|promesso|d'accordo|chiesto"
          .. "|richiesto|anticipato|detto|concordato)",
        "(resa|reso|porto) franco",
        "franco (fabbrica|cantiere|destino|partenza|magazzino|stabilimento"
          .. "|domicilio|laboratorio|{your})",
        "(trasporto|posa|montaggio|installazione|consegna|spedizione|viaggio"
          .. "|imballo|smaltimento) .. (inclus*|compres*|esclus*|a parte)",
        "(tempi|termini|tempo) di consegna",
        "(consegna|pronta|pronto|pronti|pronte) .. (settimane|giorni|gg|mesi)",
        "(condizioni|termini|modalità) di pagamento",
        "iva (esclusa|inclusa|compresa|a parte)",
        "niente iva",
        "oltre iva",
        "pagamento (30|60|90|anticipato|a|alla|vista)",
        "alla conferma",
        "(acconto|anticipo|caparra) .. (ordine|conferma|firma|{number}"
          .. "|{money})",
        "ex works",
        "minimo d'ordine",
        "{number} (pz|pezzi|mq|kg)",
        "riba",
        "(non|sono) .. compres*",
        "a (nostro|mio) carico" },
      -- their turn
      { 0.7, "{offer}", at = "subject", when = "!reply" },
      { 0.3, "{offer}", at = "subject", when = "reply" },
      { 0.4, "{figures}", "rinnovo", "contratto", at = "subject",
        when = "!reply" },
      { 0.8,
        "quadro",
        "economico",
        "prezzi",
        "computo*",
        "proposta*",
        "stima*",
        "costi",
        "piano",
        "{offer}",
        "prev",
        "off",
        "contratto",
        "ctr",
        "condizioni",
        "computo", "capitolato", "listino", at = "attachment" },
      { 0.2, "{attached}", when = "document" },
      { 0.3, when = "document !reply" }, { 0.3, when = "amounts" },
      -- asking for their price, confirming an order, passing something on
      { 0.3, "{money}" },
      { 0.2, when = "amount" },
      -- talk of the market
      { -0.8,
        "(nessuno|tutti|chiunque|intorno|in giro|mercato|supermercat*|genere"
          .. "|media|l'anno scorso|dicono|concorren*|borsa) ... ({money}"
          .. "|{number})",
        "{money} ... (mercato|supermercat*|l'anno scorso|in media)",
        "(di|da) solito ... {money}" },
      { -1.6,
        "(ci|mi) (fareste|farebbe|faresti) .. (pagare|prezzo|offerta)",
        "(quanto|che cosa) .. (costerebbe|chiedereste|prendereste|verrebbe"
          .. "|fareste) ... ?",
        "(vostra|sua) offerta .. (vale|valida|valgono)",
        "{send_us} .. {offer}",
        "{send_us} ... (offerta|preventivo|quotazione)",
        "(fareste|fate|farebbe|faresti|prepari|preparate|facciate"
          .. "|prepareresti) .. (offerta|preventivo|quotazione|prezzo) ... ?",
        "{send_us} ... {your} .. (prezzi|prezzo|listino|condizioni)",
        "(chied*|richied*|domand*) ... {your} .. {offer}",
        "(chied*|richied*|necessit*) .. (una|un) (offerta|preventivo"
          .. "|quotazione)",
        "bisogno .. (un|una|{your}) {offer}",
        "(attend*|attesa|aspett*) .. {your} .. (offerta|preventivo|quotazione"
          .. "|prezzi)",
        "{your} migliore {offer}",
        "{your} miglior (prezzo|offerta)",
        "{your} migliori (condizioni|prezzi)",
        "(quanto|che prezzo) (costa|costano|verrebbe|viene|costerebbe|chiedete"
          .. "|chiedi|vuoi|volete|ci fareste) ... ?",
        "(potete|potreste|può|potrebbe|puoi) .. (quotar*|fornir*|offrir*) .."
          .. " ?",
        "(ricev*|ringrazi*|grazie) .. {your} .. {offer}",
        "(accett*|confermo|confermiamo) .. {your} .. {offer}",
        "in base {the} {your} {offer}",
        "come da {your} {offer}",
        "(grazie|ringrazi*) .. per .. (offerta|preventivo|proposta)",
        "offerta (di|d) (lavoro|stage|impiego|tirocinio)",
        "(serve|servirebbero|servono|cerco|cerchiamo) ... (quanto|costo|prezzo"
          .. "|prezzi|preventivo|disponibilità) .. ?",
        "(indicatemi|indicateci|indicami|mi indichi|ci indichi) .. (tempi"
          .. "|costo|costi|prezzo|prezzi|disponibilità)" },
      { -1.4,
        "richiesta [di|d] (offerta|preventivo|quotazione|prezzi)",
        "rdo",
        at = "subject", when = "!reply" },
      { -1.6,
        "{your} ordine .. (registrat*|ricevut*|n|nr|numero)",
        "(grazie|ringrazi*) .. per .. ordine",
        "(registrat*|confermat*) come {reference}",
        "(spedizione|spediamo|consegniamo) .. settimana",
        "non (serve|occorre) altro",
        "conferma (d|dell|di|del|{your}) .. ordine",
        "conferma ordine",
        "(confermo|confermiamo|confermarvi|confermarle) .. ordine",
        "(grazie|ringrazio|ringraziamo|ringraziarla) .. ordine",
        "ordine .. (confermato|registrato|in produzione|in lavorazione|spedito"
          .. "|pronto|evaso|inserito|partito|preso in carico)",
        "(merce|pacco|collo|spedizione|materiale) .. (spedit*|partit*|pront*"
          .. "|viaggio)",
        "(corriere|autista) .. (passa|ritira|viene)" },
      { -1.6,
        "(giro|inoltro|inoltriamo|giriamo|passo|rigiro) ... {offer} (di|del"
          .. "|della|dei|che|ricevut*|da|dal)",
        "{offer} .. (ricevut*|arrivat*|pervenut*|avut*|mandat*) (da|dal|dalla"
          .. "|dai|dallo)",
        "{offer} .. (ci|mi) (ha|hanno) (mandato|inviato|fatto)",
        "{offer} (di|del|della|dei) fornitor*",
        "(per|p) conoscenza",
        "a titolo informativo",
        "ne pensi ... {offer}" },
      { -1.6,
        "(bonifico|pagamento|acconto) ... (partito|fatto|eseguito|effettuato"
        .. "|disposto|appena|adesso|stamattina)",
        "(ho|abbiamo) .. (pagato|bonificato|saldato)" },
      { -0.8, when = "forward" },
      { -1,
        "{invoice}",
        "sollecito",
        "scadut*",
        "insolut*",
        "da versare",
        "modalità pagamento",
        "imponibile",
        "parcella",
        "a saldo" },
      -- A day of ours for it.
      { 0.6,
        "posso|potrei|possiamo|potremmo .. partire|iniziare|cominciare|venire|passare .. {date}", "{date} .. libero|libera|liberi", "(avrei posto)|(ho posto)|(ho un buco)|(avrei un buco)",
        at = "body", when = "sum !long" },
    },

    chase = {
      { 1.1, "(se|qualora) .. (scelto|preso|deciso per|preferito|trovato) .. (un altro|altri|qualcun altro|altrove)", when = "!long" },
      { 1.2,
        "(si fa|si fanno|lo fate|la fate|li fate|le fate|ci siamo|partiamo) o "
          .. "no",
        "(cifra|prezzo|numero|conto|offerta) .. (ce l'hai|ce l'ha|ce l'avete|"
          .. "hai|avete) .. da",
        "(abbia|ha|hai|avete|hanno) poi (scelto|deciso|visto|letto|parlato|"
          .. "pensato)",
        "(mi chiedo|mi domando) se .. (scelto|deciso|visto|letto|parlato|"
          .. "pensato|ricevuto)",
        "(carte|documenti|fogli) che .. (ho|abbiamo) dato",
        "te lo tengo .. fino",
        "(aumentat*|salit*|rincarat*) ancora", when="!long" },
      { 1.3,
        "(non|né) .. (mi hai|mi ha|ci hai|ci ha|mi avete) detto .. (né|nulla|"
          .. "niente|più|ba)",
        "(avevo|avevamo|ho) (mandato|inviato|girato|fatto avere|passato) .. (e|"
          .. "ma) .. non .. (saputo|sentito|ricevuto|avuto)",
        "non .. saputo .. (cosa|che|più|nulla) .. (pensav*|pensat*|deciso|"
          .. "niente|ne)",
        "(reggono|regge|valgono|vale|tengono|tiene|resistono) .. (solo|"
          .. "soltanto) fino",
        "(liberare|sbloccare|dar via|mollare) .. (riserva|posto|data|materiale|"
          .. "opzione|merce)",
        "(se la vuoi|se lo vuoi|se la vuole|se lo vuole|se la volete|se lo "
          .. "volete)",
        "(l'inverno|l'estate|la stagione|il tempo|natale|il calendario) non "
          .. "aspetta",
        "(com'è|come è) andat* .. (con|col|il|la|dal|in) .. ?",
        "(riuscit*|potuto) .. (parlarne|trattar*|mostrar*|vederl*|discuter*) "
          .. "... ?", when="!long" },
      { -1.2,
        "{our} (accredito|bonifico|pagamento|versamento)" },
      { 1.1,
        "(sapere|capire|chiedere|chiederle|chiederti|chiedervi) se .. (pres*|"
          .. "maturat*|raggiunt*) .. decisione",
        "(tutto tace|silenzio|nessun cenno|nessuna risposta|non si è più "
          .. "sentit*)",
        "(anche solo|fosse anche|pure) .. (forse|no|un no|un sì|una riga|boh|"
          .. "magari)",
        "(confidiamo|confido|speriamo|spero) .. (offerta|proposta|preventivo) "
          .. ".. (vaglio|esame|considerazione|piaciut*|gradit*)",
        "(fiduciosa|fiducioso|paziente|gradita) attesa",
        "(montatore|fornitore|operaio|stampatore|corriere|tipografo|falegname|"
          .. "socio|collega) .. (chiedendo|chiede|aspetta|vuole|mi sta)",
        "(prezzi|preventivo|offerta|costi|proposta|bozza) .. (a fine|a inizio|"
          .. "a metà|settimane fa|giorni fa|mesi fa|il mese scorso|di {date})",
        "(mandato|mandata|mandati|inviato|inviati|inviata) .. (prezzi|"
          .. "preventivo|offerta|costi|proposta|bozza)", when="!long" },
      { 1.1,
        "(non so se|chissà se|mi domando se) .. (messaggio|mail|email|proposta|"
          .. "preventivo|lettera|allegato|file|mia) .. (arrivat*|ricevut*|"
          .. "letto|vist*|sfuggit*|finit*)",
        "(aspetto|sono qui che aspetto|aspettiamo|attendo) .. (sapere|notizie|"
          .. "una parola|un segno|risposta) .. (di|del|della|da|per)",
        "(mi dia|mi dai|dammi|dateci|mi dica|ci dia) .. (cenno|segno|segnale) "
          .. ".. (anche|negativo|no|almeno|solo)",
        "(fatto vedere|fatta vedere|mostrat*|parlat*|fatto leggere|girat*) .. "
          .. "(ai tuoi|ai suoi|a tuo|a suo|a sua|a tua|al|alla|in famiglia|in "
          .. "ufficio) ... ?",
        "(rimasta|rimasto|rimaste|rimasti|tuttora|ancora) senza (risposta|"
          .. "riscontro|seguito|esito)",
        "(prendo|considero|interpreto|intendo) .. (come) .. (no|rinuncia|"
          .. "rifiuto) .. ?",
        "(i ragazzi|la squadra|il fornitore|lo stampatore|il falegname|i miei) "
          .. ".. (chied*|aspett*|vuole|vogliono) .. (se|sapere|risposta|"
          .. "conferma)",
        "(che|cosa) (mi|ci) (dici|dice|dite|racconti|racconta) .. ?",
        "(come) .. (sta andando|procede|va|prosegue) .. (valutazione|esame|"
          .. "pratica|istruttoria|decisione|discorso|progetto)",
        "(sollecitare|sollecito|rinnovare|rinnovo|reiterare) .. (gradito|"
          .. "cortese|riscontro|risposta|richiesta)",
        "(sale|aumenta|cresce|rincara|scade|chiude) .. (a|dal|da) .. {ahead}", when="!long" },
      { 1.2,
        "(si|siamo a) (richiede|richiedere|chiede|chiedere|sollecita|"
          .. "sollecitare|gradirebbe) .. (riscontro|risposta|cenno|notizie|"
          .. "conferma|determinazion*)",
        "(inoltrat*|trasmess*|inviat*|presentat*|rimess*|sottopost*) .. (dalla|"
          .. "dallo|dal) .. (scrivente|sottoscritt*|nostro studio|nostra) .. "
          .. "{date}",
        "(richiede|richiediamo|chiede|chiediamo|sollecita|sollecitiamo) .. "
          .. "riscontro", when="!long" },
      { 1.1,
        "allora .. (per|le|la|il|i|con|quella|quel|quello|di) ... ?",
        "(non) .. (so|ho saputo|abbiamo saputo|mi hai detto|mi ha detto|mi "
          .. "avete detto|ho sentito) .. (più) .. (nulla|niente)",
        "(non|mai) .. (mi|ci) .. (hai|ha|avete) .. (più|mai|ancora) .. (detto|"
          .. "dato|risposto|scritto|fatto sapere)",
        "(l'assemblea|il consiglio|la commissione|la giunta|il comitato|la "
          .. "direzione|il direttivo|il capo|il titolare|suo marito|tuo marito|"
          .. "sua moglie|tua moglie|la proprietà|il cliente) .. (si è|si sia|"
          .. "ha|abbia|s'è) .. (espress*|pronunciat*|decis*|deliberat*|riunit*|"
          .. "pensat*|vist*|scelt*)",
        "(la|il|lo|i|le) .. (sto|stiamo) .. (tenendo|fermando|bloccando|"
          .. "conservando|riservando)",
        "(devo|dovrei|dobbiamo|mi serve|mi servirebbe) sapere (se|come|quando|"
          .. "cosa|entro)",
        "(un|anche un|basta un|pure un) no .. (va|basta|benissimo|bene|mi "
          .. "aiuta)",
        "(sto|stiamo) .. (chiudendo|riempiendo|definendo|organizzando|facendo) "
          .. ".. (calendario|agenda|programma|piano|turni|mese)",
        "(nessuna|nessuno|alcuna) .. (notizia|novità|nuova|segnale) ... ?",
        "(ci sono|qualche|avete) (sviluppi|sviluppo) ... ?",
        "(avete|ha|hai) .. poi .. (scelto|deciso|parlato|visto|pensato|"
          .. "guardato|letto|risolto|fatto|sentito) ... ?",
        "(ha|hai|avete|si è|vi siete) .. (potuto|riuscit*|fatto in tempo|"
          .. "trovato il tempo|avuto tempo|avuto modo) ... ?",
        "(siamo|sono) a (chiederle|chiedervi|chiederti|sollecitarle|"
          .. "sollecitarvi|domandarle)",
        "(le condizioni|i prezzi|il prezzo|l'offerta) .. (restano|resta|"
          .. "rimangono|rimane|sono ancora|è ancora) .. (validi|valide|valida|"
          .. "valido|fermi|fermo)",
        "(lo|la|li|le) (facciamo|fa|fate|prende|prendete|prendi|vuole|volete|"
          .. "vuoi) .. o no",
        "(intenzioni|intenzione) .. (avete|ha|hai|vostre|sue)",
        "(passo|passare) ad altro",
        "(progetto|lavoro|discorso|cosa|faccenda) .. (ha avuto|fortuna|che "
          .. "fine|è morto|va avanti) ... ?",
        "(non|sembra) .. (voglio|vorrei|vogliamo) .. (stressare|assillare|"
          .. "disturbare|mettere fretta|fare pressione|essere invadente|"
          .. "insistere)", when="!long" },
      -- have you seen, have you decided
      { 1.3,
        "(che|cosa) (si|vogliamo|dobbiamo|devo|faccio|facciamo|decidiamo) .."
          .. " (fare|fa|fai|decidere|ordinare|tenere) ... ?",
        "(come|che) (la mettiamo|siamo messi|siamo rimasti|procediamo|ci"
          .. " regoliamo) ... ?",
        "(hai|ha|avete) .. (buttato|dato|gettato) .. occhi*",
        "(la|lo|le|li) (hai|ha|avete) (vist*|lett*|guardat*|ricevut*) .. ?",
        "che (fine|aria|cosa) .. (fatto|tira|succede|si dice|si decide) ... ?",
        "(sei|siete|è) (vivo|viva|vivi|ancora lì|sparit*|sopravvissut*) ... ?",
        "(ti|vi|le) .. (arrivat*|piaciut*|convint*|torna|tornava|quadra) .. ?",
        "(si fa|la facciamo|lo facciamo|ci vediamo|si parte|partiamo) .. o .."
          .. " ?",
        "(sì|no) o (no|sì) .. ?",
        "(pensi|pensa|pensate) ancora .. ?",
        "(interessa|interessano|serve|servono|vuoi|vuole|volete) ancora .. ?",
        "(va|vanno|si fa|facciamo|parte|partiamo) o non .. ?",
        "^ allora ... ?",
        "(e allora|allora) .. (che|cosa|come|va|si fa|vogliamo|facciamo) ..."
          .. " ?",
        "(senza|non) .. (sapere|saputo) .. (opinione|parere|impressione|pensa"
          .. "|pensi|idea)",
        "(parola|parolina|riga|righina|cenno) .. (sua|tua|vostra|suo|tuo"
          .. "|vostro)",
        "(gradiremmo|gradirei|apprezzeremmo) .. (risposta|riscontro|cenno)",
        "(informazioni|notizie|ragguagli) .. (stato|esito|valutazione)",
        "(stato) .. (valutazione|esame|trattativa|pratica)",
        "(avuto|trovato|avete|ha|hai) .. (modo|tempo|occasione|possibilità"
          .. "|maniera|opportunità|minuto|attimo) di .. {see}",
        "(avuto|trovato) .. (modo|tempo|occasione|possibilità) .. ?",
        "(ha|hai|avete|aveva|avevate) [già|poi|per caso|mai] {seen} ... ?",
        "(ha|hai|avete) [poi] potuto .. ({see}|parlare|sentire|sentir*"
          .. "|chieder*|confront*|mostrar*|farl*) ... ?",
        "(guardarci|darci un'occhiata|pensarci|rifletterci|ragionarci) ... ?",
        "(è|sono) .. (arrivat*|giunt*|pervenut*) ... ?",
        "(riuscito|riuscita|riusciti|riuscite) a .. ({see}|parl*|sent*)",
        "(preso|presa) .. (decisione|decisioni) .. ?",
        "(si|vi|ti) (è|sono|siete|sei) [poi|già] (espress*|pronunciat*|decis*"
          .. "|riunit*|deciso|mess*|sentit*|confrontat*|fatt*)",
        "(espresso|espressa|deciso|decisa|decisi|approvato|deliberato|scelto"
          .. "|orientati|riunito|riunita) .. ?",
        "(poi|alla fine|nel frattempo|intanto) ... (deciso|sapere|novità|fatto"
          .. "|espress*|parlato|sentito|visto|decis*|andata) ... ?",
        "(novità|aggiornamenti|notizie|sviluppi) (su|sul|sulla|sull|sui|in"
          .. "|riguardo|circa|da|rispetto|per|relativ*|dal|dalla)",
        "(novità|notizie|aggiornamenti|buone nuove) .. ?",
        "(ci sono|avete|ha|hai|qualche) .. (novità|aggiornament*|sviluppi"
          .. "|notizie)",
        "a che punto (è|siamo|siete|sono|sia|si trova|sei)",
        "come (procede|prosegue|siete messi|siamo messi|siete orientati|sta"
          .. " andando|vanno le cose|è orientat*|è andata|è finita|siamo"
          .. " rimasti|la vede|la vedi|la vedete|va con) ... ?",
        "(è|siete|sei|foste|fosse) ancora (interessat*|dell'idea|in tempo)",
        "ancora .. (interesse|interessat*|attual*|valid*|interessa) ... ?",
        "ancora in (valutazione|piedi|gioco|corso|ballo) ... ?",
        "(lo|la|li|le) (facciamo|fate|facciamo o|prendete|prende|prendi"
          .. "|teniamo|tengo|tieni|confermiamo|blocco|blocchiamo) ... ?",
        "(tu|lei|voi) che (dici|dice|dite|ne pensi|ne pensa|ne pensate) ... ?",
        "(che|cosa) (facciamo|si fa|decide|decidi|decidete|avete deciso|hai"
          .. " deciso|ha deciso) ... ?" },
      -- coming back to
      { 1.1,
        "(le|vi|ti) (chiediamo|chiedo) se (intende|intendete|intendi|desidera"
          .. "|desiderate|vuole|vuoi|volete|è ancora|siete ancora|ha|avete"
          .. "|hai)",
        "(va|vada|andava) .. (direzione giusta|verso giusto|strada giusta|bene"
          .. " per)",
        "(ti|le|vi) (ho|abbiamo) (lasciato|lasciata|mandato|mandata|preparato"
          .. "|preparata) ... ({offer}|{figures}|soluzione|idea|bozza"
          .. "|disegno)",
        "(mi|ci) preme .. (conoscere|sapere|avere|capire)",
        "(si chiede|si prega|si gradirebbe|si attende|si resta) .. (conoscere"
          .. "|sapere|ricevere|riscontro|comunicar*|far conoscere|attesa)",
        "(conoscere|sapere|avere|apprendere) .. (orientament*|intendiment*"
          .. "|determinazion*|esito|esiti|vostre decisioni|sue decisioni)",
        "quanto (trasmesso|inviato|proposto|sottoposto|presentato|mandato"
          .. "|anticipato)",
        "(torno|tornerei|ritorno) (alla carica|sul|sulla|sull|su|a bussare|a"
          .. " farmi viva|a farmi vivo)",
        "(busso|bussare) .. porta",
        "(settimane|giorni|mesi|mese) fa .. (mandat*|inviat*|sped*|lasciat*"
          .. "|parlat*|sentit*|vist*)",
        "(dalla|dall|dal) (visita|incontro|sopralluogo|fiera|telefonata|ultimo"
          .. "|ultima) .. (passat*|non|sono|è)",
        "(sono|è) passat* .. (settimana|settimane|giorni|mese|mesi|po')",
        "(a suo|a tuo|a vostro) tempo",
        "la nostra del",
        "le nostre del",
        "{our} (offerta|proposta|preventivo) .. (in sospeso|sul tavolo|ferm*"
          .. "|da parte)",
        "(rispolver*|riapr*|ripesc*)",
        "(torno|ritorno|tornare|ritornare|tornando|torniamo) ... ({offer}"
          .. "|argomento|discorso|mail|email|messaggio|oggetto|(da voi)|(da lei)|(da te)"
          .. "|carica)",
        "(riprendo|riprendiamo|riprendere) ... ({offer}|mail|email|messaggio"
          .. "|discorso|contatti|contatto|filo)",
        "(riallaccio|ricollego|riaggancio|rifaccio vivo|rifaccio viva"
          .. "|rifacciamo vivi|faccio vivo|faccio viva|facciamo vivi|faccio"
          .. " sentire|risento|riscrivo|ripropongo|rimando|reinvio|riporto)",
        "(ricontatto|ricontattiamo|ricontattarla|ricontattarvi|ricontattarti)",
        "(scus*|perdon*) .. (insist*|stress*|romp*|torno|assillo"
          .. "|assillare|riscriv*|ripet*)",
        "mi permetto di .. (tornar*|disturbar*|ricontattar*|sollecitar*"
          .. "|ricordar*|riscriver*|insister*)",
        "(faccio|facendo|facciamo|facevo|fare|dare) seguito .. ({offer}|mail"
          .. "|email|messaggio|invio) ... ({date}|scors*|fa|precedent*|inviat*"
          .. "|mandat*)",
        "(riferimento|riguardo|merito) ... {offer} ... (inviat*|mandat*"
          .. "|trasmess*|spedit*|del|sottopost*|present*)",
        "({offer}|{figures}) ... (che|da noi) .. (ho|abbiamo|avevo|avevamo)"
          .. " (inviato|mandato|trasmesso|fatto|spedito|sottoposto|girato"
          .. "|presentato|consegnato|lasciato|dato|preparato|passato)",
        "{offer} .. (inviat*|mandat*|trasmess*|consegnat*|presentat*"
          .. "|sottopost*) ... ({date}|scors*|fa|giorni|settimane)",
        "(inviat*|mandat*|trasmess*|passat*) .. (settimana|mese|giorni"
          .. "|settimane) (scors*|fa)",
        "({offer}|prev) .. (del|dell) .. {date}",
        "(ricordo|ricordarle|ricordarvi|ricordarti|rammento) ... {offer}",
        "(sollecito|sollecitare|sollecitarvi|sollecitarle|sollecitiamo) ..."
          .. " ({offer}|{reply}|ordine)",
        "(volevo|vorrei|volevamo) .. (capire|sapere|sentire) (se|come|cosa|che"
          .. "|quando|dove)",
        "(seguito|esito|sorte|fine) .. {our} .. {offer}" },
      -- no word yet
      { 1.1,
        "non avendo (avuto|ricevuto|più|ancora) .. ({reply}|sue|vostre|tue"
          .. "|niente|nulla|sentit*)",
        "(in assenza|in mancanza) di {reply}",
        "non (ho|abbiamo) .. (ricevut*|avut*|saputo|vist*|letto) .. ({reply}"
          .. "|nulla|niente|più)",
        "(nessuna|alcuna|nessun|alcun) .. {reply}",
        "(da allora|da quel giorno|da settimane|da un mese) .. (nulla|niente"
          .. "|non|silenzio|più)",
        "non .. (giunt*|arrivat*|pervenut*) .. {reply}",
        "non (ho|abbiamo) .. (ricevuto|avuto|saputo) .. (risposta|riscontro"
          .. "|notizie|conferma|cenno|comunicazion*|nulla|niente|più)",
        "(ancora|tuttora|sempre) .. attesa .. ({reply}|sapere|{your})",
        "(non|più) .. (sentit*|saputo) .. (nulla|niente|più|nessuno)",
        "senza (riscontro|risposta|notizie)",
        "rimast* senza",
        "(mancato|nessun) riscontro",
        "{not} .. (riscontro|risposta)",
        "(sparit*|silenzio|dispers*|persi di vista)" },
      -- the place is kept, the price will not be
      { 0.7,
        "(confermi|conferma|confermate|confermiamo|procedo|procediamo|ordino"
          .. "|parto|parti|partiamo) .. ?",
        "(mi|ci) (chiede|chiedono|sta chiedendo|stanno chiedendo|domanda) .."
          .. " $",
        "possiamo ancora (garantire|tenere|rispettare|fare|inserir*)",
        "(stagione|estate|natale|pasqua|fiera|scadenza) .. (lì|alle porte"
          .. "|vicin*|arriva|dietro l'angolo)",
        "(chiudendo|chiudo|riempiendo|organizzando|compilando) .. (agenda"
          .. "|calendario|mese|programma)",
        "(incastrar*|inserir*|infilar*) .. (te|voi|lei|agenda|tra)",
        "volevo (incastrar*|inserir*|tener*)",
        "(tengo|tenere|teniamo|tenerle|tenervi|tenerti) .. (da parte|libero"
          .. "|libera|parte|posto|data|prezzo|fermo|ferma|in sospeso|aperta)",
        "(bloccato|bloccati|bloccata|bloccate|fermato|fermata|fermo|opzionat*"
          .. "|riservat*) .. (fino|fine|prezzo|prezzi|data|per voi|per lei|per"
          .. " te)",
        "non (garantisco|posso garantire|riesco a garantire|assicuro|posso"
          .. " tenere)",
        "(un altro|altri|un'altra) .. (cliente|clienti|interessat*|richiest*"
          .. "|chied*)",
        "(basta|bastano|anche solo) .. (sapere|sì|no|cenno|riga|dirmi|parola)",
        "(si riempie|si sta riempiendo)",
        "(anche|pure) .. (un no|no grazie|se è no|per dire di no)" },
      -- I would like to know
      { 0.8,
        "(mi|ci) (piacerebbe|interesserebbe|servirebbe|aiuterebbe) .. (sapere"
          .. "|capire|avere)",
        "per (organizz*|programm*|pianific*) .. (mi|ci|produzione|lavor*"
          .. "|agenda|turni)",
        "(dovrei|dovremmo|devo|dobbiamo) .. (ordinare|prenotare|programmare"
          .. "|organizzare|tagliare|comprare) .. (materiale|materiali|legno"
          .. "|pezzi|settimana|turni|prima)",
        "(qualche|avete|ha|hai) .. (idea|idee|ripensamento|ripensamenti)",
        "(progetto|lavoro|cosa|discorso|pratica|gara) .. (ancora|vivo|viva|in"
          .. " piedi|fermo|morto) ... ?",
        "(in cima|sopra) .. (posta|casella|inbox)",
        "(preferirei|preferisco|meglio) .. (sapere|saperlo)",
        "(a|con) qualcun altro ... ?",
        "(aggiudicat*|assegnat*|affidat*) .. ?",
        "(posso|possiamo) .. (sperare|contare|contarci|chiederle|chiedervi"
          .. "|chiederti|sapere|permettermi) ... ?",
        "(stato|esito) .. (pratica|trattativa|gara|procedura|richiesta"
          .. "|valutazione)",
        "(come|che effetto|che impressione) .. (sembrat*|parso|parsa|pare"
          .. "|parsi) ... ?",
        "(dato|data) (via|a qualcun altro)",
        "(dar via|cedere) .. (posto|slot|data)",
        "({we_want}|scrivo per|per) (sapere|capire|chiedere|avere|conoscere"
          .. "|verificare|chiederle|chiedervi|chiederti) ... ({offer}"
          .. "|decisione|novità|notizie|riscontro|orientat*|intenzion*|punto"
          .. "|idea|interessat*|aggiornament*)",
        "(sa|sai|sapete|saprebbe|sapreste|può|puoi|potete|potrebbe|potreste)"
          .. " [già] (dirmi|dirci|darmi|darci|farmi sapere|farci sapere"
          .. "|aggiornarmi|aggiornarci) ... ?",
        "(aspetto|attendo|aspettiamo|attendiamo) (ancora|sempre) .. {reply}",
        "(qual|quali) .. {your} .. (intenzion*|decision*|orientament*)",
        "(prevedete|prevede|pensate|pensa|pensi) di (decidere|procedere"
          .. "|confermare|ordinare) ... ?",
        "(quando|entro quando) .. (decid*|sapere|risposta|conferma) ... ?",
        "(ultima|seconda|terza|ultimo) (volta|mail|email|messaggio|sollecito"
          .. "|tentativo|promemoria|contatto)",
        "(chiudere|archiviare|chiudo|archivio|considerare chius*|tenere aperta"
          .. "|tengo aperta|tenere in sospeso) ... (pratica|posizione|{offer}"
          .. "|fascicolo|discorso)",
        "(promemoria|reminder|follow up|followup|remind|memo)",
        "(forse|magari) .. (sfuggit*|persa|perso|spam|finit*)",
        "(sfuggita|sfuggito) .. (mail|email|messaggio|{offer})",
        "(breve|gentile|cortese|piccolo|semplice) (promemoria|reminder"
          .. "|sollecito)" },
      { 1,
        "promemoria",
        "sollecito",
        "reminder",
        "follow up",
        "followup",
        "remind",
        "secondo sollecito",
        "in attesa di {reply}",
        at = "subject" },
      { 0.3, "{offer}", when = "reply" },
      { 0.2, when = "short reply" },
      { -1.6,
        "(affitto|ragioniera|contabilità|partita|conto corrente)",
        "(apert*|sospeso|sospes*) (da|dal)",
        "{invoice}",
        "(pagamento|bonifico|scadut*|insolut*|saldo)",
        "estratto conto",
        "(in banca|iban|pagare|acconto versato)" },
      { -1,
        "{attached} .. {offer}",
        "{send} .. {offer}",
        when = "document !reply" },
      { -1.5, "{send_us} ... (offerta|preventivo|quotazione)",
        "{your} migliore {offer}",
        "(consegna|merce|spedizione|materiale|ordine) .. (ritard*|attesa"
          .. "|arriv*)" },
    },

    payment = {
      { 1.3, "(visto|vista|visti|preso|beccato) .. (un centesimo|un euro|un soldo|una lira)", negated = "only" },
      { 1.1, "(caparra|acconto|anticipo|bonifico|rata) .. (arrivat*|pervenut*|entrat*|accreditat*)", negated = "only" },
      { 1.1,
        "(mi|ci) (devi|deve|dovete) ancora", "di tasca mia", "di tasca nostra",
        "(notizie|novità|traccia) (del|di quel|di questo) (bonifico|pagamento|saldo)",
        "(rimasto|rimasta|rimasti) fuori di {number}|{money}" },
      { 1.2,
        "(evadere|spedire|consegnare|procedere|partire) ... (finché|fino a quando|prima che|prima del) ... (saldat*|pagat*|saldo|pagamento|regolat*)",
        negated = "any", when = "!sum" },
      { -1.5, when = "received" },
      -- Abbiamo pagato, e quando.
      { -3.0,
        "(abbiamo|ho|l'abbiamo|l'ho) .. (pagat*|saldat*|bonificat*) .. {date}",
        "(è stata|è stato|sono state) .. (pagata|saldata|bonificata|bonificato|pagate|saldate) .. {date}" },
      -- Al commercialista, all'avvocato: pagano altri.
      { -4.0,
        "(fattura|fatture|documenti) ... (per la contabilità|per l'iva|per il commercialista|per la dichiarazione|per il trimestre|da registrare)",
        "(non mi paga|non ci paga|continua a non pagare)" },
      { -1.2, "chi & riceve|ricevono|riceveva|ricevevano|ricevuto & fattur*", at = "body" },
      { -1.0,
        "(iscrizione|fiera|organizzator*|bollo|tassa|imposta|f24)" },
      { 0.9,
        "(conto|il conto|lo scontrino) (è|fa|sarebbe|sono) .. {figure}" },
      { 1.1,
        "(il|i|l) {number} .. (viene|vengono|fa|fanno|sono|ammonta) .. {figure}",
        "(prima|seconda|terza|ultima|altra) (fetta|tranche|rata|parte|metà|"
          .. "quota) .. {figure}",
        "(altra|seconda|restante) metà .. (non|doveva|dovrebbe)",
        "(matura|maturano|matura ora) .. (rata|fetta|tranche|saldo|acconto|"
          .. "{figure})",
        "documento .. (per|alla|all) .. (amministrazione|contabilità|"
          .. "ragioneria|commercialista)",
        "da pagare .. {figure}",
        "(integrare|integri|colmare|versare) .. differenza",
        "(quando|appena) .. (banca|swift|bonifico) .. (mandamelo|mandami|"
          .. "comincio|inizio|parto|spedisco)",
        "(in sospeso|scopert*|apert*) dal {date}",
        "{figure} .. (in sospeso|scopert*|apert*) .. (dal|da)",
        "nemmeno un (centesimo|euro|soldo)" },
      { 1.0,
        "(documento|nota|notula|conto) {reference} .. (relativ*|riferit*|"
          .. "importo|di {figure}|{figure})" },
      { 1.0,
        "(mi resta|non mi resta|resta|resterebbe) .. (inviar*|mandar*|"
          .. "trasmetter*|saldar*|ricever*) .. (conteggio|conto|saldo|nota|"
          .. "fattura|notula)",
        "(ti|le|vi) lascio .. (mia|nota|notula|fattura|conto|saldo|{reference})",
        "(bloccarla|bloccare|confermare|fermare|fissare) .. (mi serve|mi "
          .. "servono|servono|serve|occorre|occorrono) .. ({figure}|acconto|"
          .. "caparra)",
        "(convenut*|pattuit*|concordat*|stabilit*) .. cioè {figure}",
        "(non|nulla) .. (vedo|visto|veduto|vedere) .. (nulla|niente|un euro|un "
          .. "soldo|ancora)",
        "(consegnat*|finit*|terminat*) .. e .. (non vedo|nulla|niente|nessun "
          .. "pagamento)",
        "(indicare|sapere|conoscere) .. data .. (pagamento|rimessa|accredito|"
          .. "bonifico|saldo)",
        "(data prevista|previsione) di (pagamento|accredito|saldo|liquidazione)",
        "(dedott*|detratt*|scalat*|al netto) .. (acconto|caparra|anticipo)",
        "(dovev*|sarebb*) .. (entrare|arrivare|rientrare) .. {date}",
        "(azzerare|pareggiare|quadrare|mettere in pari|quadratura) .. (conti|"
          .. "conto|contabilità|partite|cosa|riport*)",
        "(resta|rimane|restano|rimangono|ciò che resta|cosa resta) apert*",
        "(ho bisogno|mi serve|vorrei|voglio) .. una data",
        "(saresti|sarebbe|sareste) un (tesoro|angelo|amore) .. $" },
      { -1.5,
        "{our} (accredito|bonifico|pagamento|versamento)" },
      { 1.0,
        "(deve|devi|dovete|devono) ancora .. (corrispondere|versare|saldare|"
          .. "pagare|darmi|darci|liquidare|{figure})",
        "(trovo|vedo|risulta|risultano|ho qui) ancora .. {figure}",
        "(giri|giro|mandi|mandami|girami|versi|versami|anticipi|passi) .. "
          .. "{figure} .. (anticipo|acconto|caparra|saldo|rata)",
        "(metà|saldo|rata|resto|quota) .. (che mancava|che manca|dovuta "
          .. "arrivare|doveva arrivare|sarebbe dovut*|dovuto arrivare|non è "
          .. "mai arrivat*)",
        "(trasmess*|emess*|inviat*) .. (sdi|sistema di interscambio)",
        "fattura {reference} .. (relativa|canone|trimestre|lavori|prestazion*)",
        "(attesa|attendiamo|attendo) .. (relativo|vostro|suo) .. (accredito|"
          .. "bonifico|saldo|pagamento|riscontro contabile)",
        "(chiuso|chiudo|chiudendo|sto chiudendo|facendo|fatto) .. (conti|"
          .. "bilancio|cassa|semestre|trimestre|anno) .. (trovo|manca|mancano|"
          .. "risult*|vedo|{figure})",
        "(tuoi|suoi|vostri) {figure}" },
      { 1.0,
        "{figure} .. (li|lo|la|le) (può|puoi|potete) .. (lasciare|dare|versare|"
          .. "portare|consegnare|mandare|pagare|girare|fare)" },
      { 1.2,
        "(versamento|pagamento|bonifico) .. (a titolo|del {number})",
        "a titolo di (acconto|saldo|anticipo|caparra) .. {figure}" },
      { -1.2,
        "(dato|versato|ho dato|abbiamo dato|ho versato|abbiamo versato) .. "
          .. "(acconto|caparra|anticipo|{figure})",
        "(ordine|merce|pacco|consegna) .. (incomplet*|arrivat*|difettos*|"
          .. "spedite|manca*)" },
      { 0.8,
        "(sono|è) (montat*|pront*|online|finit*|consegnat*|ultimat*|in "
          .. "funzione|installat*|stampat*|spedit*|partit*) ... {figure}",
        "(seconda|terza|ultima|restante|rimanente) (parte|quota|metà|tranche) "
          .. ".. {figure}",
        "{figure} .. (rimast*|restant*|rimanent*|mancant*|che mancano|che "
          .. "mancavano|dell'acconto|di acconto|di saldo)" },
      { 1.0,
        "(mi|ci) .. (aspettavo|aspettavamo|aspettav*) .. {figure}",
        "(sul|nel|al) (conto|estratto) .. (niente|nulla|zero|non c'è)",
        "(chiediamo|chiedo|richiediamo|si chiede|attendiamo|preghiamo) .. "
          .. "(versamento|pagamento|saldo|bonifico|accredito)",
        "a titolo di (acconto|saldo|anticipo|caparra)",
        "(li|lo|la|le) (può|puoi|potete) .. (lasciare|dare|versare|portare|"
          .. "consegnare|mandare|saldare|pagare)",
        "(quota|rata|mensilità|retta|affitto|canone|abbonamento) .. (di|del|"
          .. "dello) .. (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|"
          .. "agosto|settembre|ottobre|novembre|dicembre|mese|trimestre)",
        "(la|lo|li|le) (saldi|salda|saldate|paghi|paga|pagate|versi|versate|"
          .. "sistemi|sistemate) .. ?",
        "(scadenza|iban|conto|termini|condizioni) (solit*|abituali|di sempre|"
          .. "consuet*)",
        "(documento|fatturina|nota|conto) del mese",
        "(regolarla|regolarle|saldarla|pagarla|liquidarla|provvedere a "
          .. "regolar*|regolarizzarla)",
        "(passerà|passeremo|affideremo|trasmetteremo) .. (recupero|legale|"
          .. "avvocato)",
        "(dopodiché|dopo di che|a seguito del quale|e poi) .. (avvieremo|"
          .. "inizieremo|partiamo|partiremo|produzione|spediamo|inizia*)" },
      { 1.0,
        "ft",
        "fatt",
        "fatt*",
        "parcella",
        "notula",
        "{invoice}",
        "estratto conto",
        "mastrino",
        "sollecito", at = "attachment", when = "short" },
      { -1.3,
        "(ho|abbiamo) .. fatto .. (accredito|versamento|pagamento|bonifico|"
          .. "ricarica)" },
      { -0.9,
        "{i_offer} .. {figure}",
        "(validità|valida fino|preventivo|opzione|opzioni|se le va|se ti va)" },
      { 0.7,
        "(lavoro|lavori) (finito|finiti|terminato|terminati|concluso|conclusi|"
          .. "consegnato|ultimato|fatto|chiuso)",
        "(consegnat*|finit*|terminat*|montat*|ultimat*) ... {figure}",
        "(quando|appena) (ti|le|vi) (è|torna|viene|fa|resta) .. comodo",
        "(entro|per) .. (fine mese|la fine del mese|il mese|fine settimana|"
          .. "trenta giorni)" },
      { 1.1,
        "(mancano|manca|mancherebbero|mancherebbe|restano|resta|rimangono|"
          .. "rimane|avanzo|avanzerei|avanziamo|ballano|ci sarebbero|ci "
          .. "sarebbe) .. (i|quei|da) {figure}",
        "(mancano|manca|restano|resta|rimangono) .. {money}",
        "(mancano|manca|restano|resta|rimangono) {figure} {price_end}",
        "(mancano|manca|restano|resta|rimangono) {figure} $",
        "{figure} .. (da saldare|da pagare|da versare|da darmi|da avere|in "
          .. "sospeso|di aprile|di marzo|di maggio|di febbraio|ancora aperti|"
          .. "scaduti|arretrati|insoluti|scoperti)",
        "(per|prima di) (iniziare|cominciare|partire|ordinare|avviare) .. "
          .. "(serve|mi serve|servono|occorre|ci vuole|avrei bisogno|chiedo) "
          .. ".. (acconto|anticipo|caparra|{figure}|metà)",
        "(appena|quando) .. (arriva|arrivano|vedo|vediamo|entra|entrano|ricevo|"
          .. "riceviamo) .. (bonifico|accredito|acconto|soldi|pagamento|"
          .. "anticipo|{figure})",
        "(spediamo|spedisco|ordino|parto|partiamo|comincio|consegno|libero) .. "
          .. "(appena|quando|dopo) .. (vediamo|vedo|arriva|ricevuto|accredit*|"
          .. "bonifico|pagamento|acconto)",
        "(bonifico|accredito|pagamento|saldo|soldi|versamento) .. non .. (lo|"
          .. "la|li|le|si|è|sono|ancora) .. (ved*|vist*|arriv*|entrat*|trov*)",
        "non .. (lo|la|li) (vedo|vediamo|trovo|troviamo) ancora",
        "(nemmeno|neanche|neppure) l'ombra",
        "(della|del|di|dei) .. (vostri|vostro|tuoi|tuo|suoi|suo) {figure}",
        "(scordat*|dimenticat*|scord*) .. (di me|di pagar*|del saldo|del "
          .. "bonifico|qualcosa|di noi|la fattura|la rata)",
        "(sistemare|sistemaste|sistemasse|sistemassi|sistemarmi|sistemarci|"
          .. "regolare|chiudere|chiudessimo|saldare|saldaste|mettere a posto|"
          .. "mettere in pari) .. (pendenza|pendenze|conto|conticino|fattura|"
          .. "faccenda|partita|sospeso|sospesi|posizione|{figure})",
        "(pendenza|pendenze|conticino|sospeso|conto aperto|conti in sospeso|"
          .. "arretrati|arretrato)",
        "(commercialista|banca|ragioniera) .. (addosso|sta addosso|mi chiede|"
          .. "mi sta|mi assilla|reclama)",
        "(documento|documenti|carta|foglio) .. (contabilità|commercialista|"
          .. "amministrazione|ragioniera)",
        "{attached} .. (contabilità|commercialista|amministrazione|ragioniera)",
        "(eccola|ecco|mando|allego|lascio|invio|giro|trova|trovi) .. (la "
          .. "dolorosa|dolente nota|nota dolente|la fatturina|il conto|la "
          .. "notula|la ricevuta|il conticino|la nota|il documento fiscale|la "
          .. "pro forma)",
        "(saldo|rimanenza|seconda metà|altra metà|seconda rata|ultima rata|"
          .. "seconda tranche|terza rata|rata) .. (è|sarebbe|ammonta|di|viene|"
          .. "sono|scade|in scadenza|entro) .. {figure}",
        "(fare|farmi|mandarmi|girarmi|fammi|mi faccia|mi fai|mi fa|può farmi|"
          .. "puoi farmi|potete farmi|passare|passa|passi|passate) .. "
          .. "(bonifico|soldi|satispay|paypal|saldare|pagare|contanti|"
          .. "laboratorio a saldare|versamento)",
        "(può|puoi|potete) .. (farlo|pagare|saldare|versarlo|versare) .. "
          .. "(anche|con|tramite|via) .. (satispay|paypal|postepay|contanti|"
          .. "assegno|bonifico|carta|rate)",
        "(dati|coordinate|iban|conto) .. (in fondo|in calce|fondo alla|a piè|"
          .. "qui sotto|sotto|solit*|stess*|di sempre|nuovo)",
        "(sul|al) (solito|medesimo|stesso|mio|nostro) (conto|iban)" },
      -- our own invoice
      { 1.2,
        "(ecco|mando|allego|invio|trasmetto|unisco|lascio) .. (conto|ricevuta"
          .. "|nota|notula|parcella|distinta|bollettino|proforma|pro forma"
          .. "|avviso|quota|mensilità|canone)",
        "{invoice} .. (di|del|per) .. (mese|gennaio|febbraio|marzo|aprile"
          .. "|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
          .. "|lavori|saldo|acconto|prestazion*)",
        "(primo|secondo|terzo|ultimo) (acconto|sal|rata|terzo)",
        "(fattura|parcella|ricevuta) (emessa|n|nr|numero|a saldo|finale"
          .. "|d'acconto)",
        "(richiesta|avviso) di (acconto|anticipo|pagamento)",
        "{attached} ... {invoice}",
        "{send} .. {invoice}",
        "{invoice} .. (allegata|allegato|in allegato)",
        "{our} .. {invoice}",
        "emess* .. {invoice}",
        "{invoice} .. emess*",
        "(invio|inviamo|trasmetto|trasmettiamo|mando|mandiamo|lascio|giro) ..."
          .. " {invoice}",
        "copia di cortesia",
        "cassetto fiscale",
        "{invoice} ... (saldo|acconto) ... {money}",
        "{invoice} ... (importo|totale|pari|euro|di) ... {money}",
        "(totale|importo) (documento|fattura|dovuto|da pagare)",
        "netto a pagare",
        "(modalità|condizioni) pagamento" },
      -- overdue, open
      { 1.3,
        "(servirebbero|servono|serve|servirebbe|occorrono) .. (i|quei)"
          .. " {number}",
        "(i|quei) {number} (di|che|del) (cui|si|parlavamo|avevamo|detto)",
        "(quando|se) passi in (banca|bottega|negozio|laboratorio)",
        "non è stat* [ancora] {paid}",
        "non è [ancora] .. (pagata|saldata|pareggiata|chiusa|coperta|regolata"
          .. "|evasa|quadrata|incassata|pagato|saldato)",
        "(scadeva|scadevano) .. {date}",
        "(in cassa|contanti|a mano|di persona) .. (quando|passi|passa|prossim*"
          .. "|vediamo)",
        "(batter*|batto) cassa",
        "(a secco|in bolletta|al verde|conti da pagare|mio affitto|devo"
          .. " pagare)",
        "(quei|quelle|i) {number} (euro|franchi) .. (che|di|del|per)",
        "(mi|ci) .. (devi|deve|dovete|dovresti|dovrebbe|dovreste) .. ({number}"
          .. "|{money}|soldi|qualcosa)",
        "(mettiamo|metti|metta|mettete) .. (posto|pari|regola) .. (conti|conto"
          .. "|fattura|posizione|pagament*)",
        "(chiudere|chiudiamo|chiudi|chiuda) .. (conti|conto|anno|posizione"
          .. "|pratica) .. (saldo|{money}|fattura|pagament*)",
        "(ritard*) .. (pagament*|saldo|bonifico)",
        "(di|da) {money} .. (da|dal) .. (mes*|settiman*|{date})",
        "(proposta di|piano di) (rientro|rateizzazione)",
        "(girami|mandami|bonificami|passami|versami) .. ({money}|soldi"
          .. "|bonifico)",
        "(diffida|intimazione|ingiunzione|recupero)",
        "(contabilità|amministrazione) .. (segnala|mi dice|mi segnala|non vede"
          .. "|non trova)",
        "(mandarmel*|girarmel*|bonificarmel*|versarmel*|pagarmel*|darmel*"
          .. "|farmel* avere)",
        "(caduto|arrivato|entrato|visto) .. (restino|resto|saldo|pagamento"
          .. "|bonifico)",
        "(riesci|riesce|riuscite|puoi|può|potete) a (mandar*|girar*|pagar*"
          .. "|versar*|saldar*)",
        "(regolarizzar*|regolarizzat*)",
        "(ultimo|estremo) termine",
        "ricorso per (ingiunzione|decreto)",
        "(restino|rimanenza|parte mancante|metà che mancava|metà mancante)",
        "(mi|ci) (farebbe|fa) comodo",
        "non abbiamo (individuato|trovato|riscontrato|rilevato)",
        "({money}|metà|rata|quota|parte|saldo|acconto|{reference}) ... (apert*"
          .. "|in sospeso|scopert*|sospes*|mancante)",
        "(apert*|in sospeso|scopert*) (da|dal|ormai)",
        "(in|due|tre|più) (rate|tranche)",
        "(in due volte|a rate|un po' alla volta|in più volte)",
        "(sul|nel) {our} conto .. non",
        "(conti|contabilità|estratto|conto) ... non .. (risult*|vedo|trov*"
          .. "|arriv*)",
        "(primo|prima|secondo|seconda) {number} .. (dovrebbe|deve|va"
          .. "|andrebbe)",
        "(dovrebbe|deve|devono|dovrebbero) (arrivare|arrivarci|rientrare"
          .. "|entrare) .. ({money}|bonifico|acconto|pagamento|soldi)",
        "({money}|bonifico|acconto|pagamento|soldi|{number}) .. (dovrebbe|deve"
          .. "|devono|dovrebbero) (arrivare|arrivarci|rientrare|entrare)",
        "(somma|importo|saldo) ... (pervenut*|accreditat*|versat*)",
        "(banca|coordinate|conto) .. (come|solit*|stess*|l'altra|fondo)",
        "(addebiteremo|addebito|applicheremo|decorr*) .. interessi",
        "(manca|mancano|mancherebbe) .. (parte|quota|saldo|pagamento|incasso"
          .. "|tuo|suo|vostro)",
        "(da parte|dal) .. non .. (arrivat*|ricevut*) .. (nulla|niente"
          .. "|ancora)",
        "(girarmi|mandarmi|passarmi|farmi avere|versarmi|bonificarmi) .."
          .. " (soldi|quota|parte|saldo|{money}|{number})",
        "(scordat*|dimenticat*) .. (bonifico|pagar*|saldo|fattura)",
        "(sollecito|sollecit*) .. (pagament*|saldo|{invoice})",
        "(risulta|risultano|risulterebbe|risulterebbero|è|sono) ... (scopert*"
          .. "|insolut*|inevas*|scadut*|non pagat*|non saldat*|impagat*|da"
          .. " saldare|da pagare|da incassare|pendent*|in sospeso)",
        "(risulta|risultano) .. apert*",
        "{invoice} ... (scadut*|insolut*|scopert*|apert*|inevas*|impagat*|da"
          .. " saldare|in scadenza|non saldat*|non pagat*|in sospeso)",
        "(mancato|mancata) (pagamento|saldo|accredito|incasso)",
        "non .. (ricevuto|pervenut*|arrivat*|risulta|visto|incassat*|vedo"
          .. "|vediamo|trovo|vista|arrivato) ... (pagamento|bonifico|accredito"
          .. "|saldo|versamento|{invoice}|soldi|nulla|niente)",
        "(pagamento|bonifico|saldo|accredito|soldi|acconto) ... non ..."
          .. " (pervenut*|arrivat*|ricevut*|giunt*|registrat*|visto|entrat*)",
        "(in banca|sul conto|estratto conto|dalla banca) .. non",
        "non .. (in banca|sul conto)",
        "{invoice} ... non .. (pagat*|saldat*|regolat*)",
        "(provvedere|procedere|provveda|provvediate|provveder*|provvedete) .."
          .. " ({paying}|saldare|pagare|quanto prima)",
        "(saldare|saldarla|regolare|pagare|regolarizzare|sistemare|sistemarla"
          .. "|sistemarmi|sistemarci|sistemarlo|pagarla|pagarmi) ..."
          .. " ({invoice}|posizione|importo|dovuto|somma|scadenz*|entro|{date}"
          .. "|conto)",
        "(riesce|riesci|riuscite|può|puoi|potete|potreste|potresti|potrebbe)"
          .. " .. (saldar*|pagar*|sistemar*|regolar*|versar*|bonificar*"
          .. "|chiudere)",
        "(partit*|posizion*|scadenz*) .. (apert*|scopert*|insolut*|scadut*)",
        "(saldo|pagamento) .. (scadut*|dovut*|{invoice})",
        "(residuo|importo|somma|saldo) .. (dovut*|scadut*|a {our} credito|a"
          .. " {our} favore)",
        "estratto conto",
        "(ricordo|ricordarle|ricordarvi|ricordarti|ricordiamo|rammentiamo) ..."
          .. " (pagamento|scadenza|{invoice}|bonifico|saldo)",
        "(quando|data|giorno) ... (pagamento|bonifico|saldo|pagare|saldare"
          .. "|accredito) ... ?",
        "(prevista|previsto) .. (pagamento|saldo)",
        "(copia|contabile|distinta|cro) .. (bonifico|pagamento) ... ?",
        "(mi|ci) (deve|devi|dovete|manca|mancano|mancherebbe|restano|resta"
          .. "|spettano|spetta|avanza|avanzano) ... ({money}|soldi|saldo)",
        "(quanto|somma) (dovuto|dovuta|spettante)",
        "costituzione in mora",
        "messa in mora",
        "decreto ingiuntivo",
        "recupero (crediti|del credito)",
        "interessi (di mora|moratori)",
        "(controlli|controlla|controlli un|verifichi|verificare|controllate)"
          .. " .. (bonifico|iban|pagamento)" },
      { 0.7,
        "scade* .. ({date}|{number})",
        "(dovuto|dovuti|dovuta) .. {money}",
        "{money} .. (dovuti|dovuto|da pagare|da saldare|netti a pagare"
          .. "|scadenza)",
        "(un terzo|metà|la metà|il 30|il 50) .. (inizio|subito|adesso|ora|alla"
          .. " firma|prima)",
        "(senza fretta|con calma) .. (mese|entro|quando)",
        "bollettino",
        "(qr|pagopa|mav|rid|sdd)",
        "(iban|conto|paypal) .. (stesso|solito|pagina|piè|sotto|calce|fondo)",
        "rata {number}",
        "{number} concordato",
        "(mandami|mandi|mi mandi|mandatemi) .. contabile",
        "(valore|importo) totale",
        "(emissione|data fattura) .. scadenza",
        "(documento|doc) .. {reference}",
        "(va bene|entro|per) .. fine mese",
        "(bonifico|pagamento) (su|a|entro|al)",
        "da pagare .. {money}",
        "(proforma|pro forma)",
        "(giorni|gg) (data fattura|df|fm)",
        "{invoice} (n|nr|num|numero|no|nro|{reference})",
        "(scadenza|scade|scaduta|in scadenza|era) ... {date}",
        "(pagamento|saldo|versamento|bonifico) .. entro",
        "(pagabile|pagabili|da pagare|da versare|da bonificare|da saldare|da"
          .. " darmi)",
        "(restano|rimangono|resta|rimane|restavano) .. {money}",
        "(pagamento|saldo|importo|pagare|saldare|versare) .. (a mezzo|tramite"
          .. "|mediante|via|con) [il] bonifico",
        "bonifico {number} (gg|giorni)",
        "(coordinate|estremi|appoggio) bancari*",
        "appoggio",
        "iban",
        "(solito|nostro|mio|stesso) iban",
        "cc bancario",
        "(acconto|anticipo|caparra) ... (versar*|pagare|bonifico|pagamento)",
        "(attesa|attendo|attendiamo) .. (pagamento|bonifico|accredito|saldo"
          .. "|versamento)",
        "(rimessa diretta|ricevuta bancaria)",
        "imponibile",
        "detratt* .. acconto",
        "a saldo",
        "(satispay|paypal|postepay|revolut)",
        "quando (ti|le|vi) (è|torna|viene) comodo",
        "(compenso|prestazione|onorario|quota|rata|canone) .. (versar*|pagar*"
          .. "|saldar*)",
        "ritenuta" },
      { 0.8,
        "{invoice}",
        "pagamento",
        "scadenz*",
        "insolut*",
        "sollecito pagamento", "saldo", at = "subject", when = "!reply" },
      { 0.5, "{invoice}", "sollecito", "scaden*", "insolut*", at = "subject",
        when = "reply" },
      { 0.8, "{invoice}", "fatt*", "ft", at = "attachment" },
      { 0.3, when = "iban" }, { 0.3, when = "payday" },
      -- we paid, they paid, other people's invoices
      { -1.8,
        "(uscit*|partit*) dal {our} conto",
        "(dovresti|dovrebbe|dovreste) .. (averlo|averli|vederlo|vederli"
          .. "|trovarlo|trovarli)",
        "(appena|abbiamo) (pagat*|bonificat*|disposto)",
        "{your} [cortese|gentile] {invoice}",
        "(abbiamo|ho) .. ({done}|{paid}|provveduto|dispost*) ... ({paying}"
          .. "|{invoice})",
        "(abbiamo|ho) {paid}",
        "{invoice} .. (è|sono|risulta) [già|stata|stat*] {paid}",
        "(bonifico|pagamento) .. (partito|fatto|eseguito|disposto|effettuato)"
          .. " (oggi|adesso|ora|stamattina|ieri|stamani|poco)",
        "(bonifico|pagamento) .. {money} (partito|fatto|eseguito|disposto"
          .. "|effettuato|inviato)",
        "(confermo|confermiamo|comunico|comunichiamo|informo) .. (avvenuto"
          .. "|pagamento|bonifico|di aver|aver)",
        "(ricevuto|ricevuti|arrivato|pervenuto|registrato|incassato) .. {your}"
          .. " .. ({paying}|acconto)",
        "(ricevuto|arrivato|accreditato) (il|l) (pagamento|bonifico|saldo"
          .. "|acconto)",
        "(grazie|ringrazi*) .. (pagamento|bonifico|saldo|versamento|acconto)",
        "{send_us} .. {invoice}",
        "(potete|può|potreste|potrebbe) .. (fatturare|emettere|intestare) ..."
          .. " ?",
        "(giro|inoltro|passo) .. {invoice} (di|del|della|da|dal|dei)",
        "(pagheremo|salderemo|provvederemo)",
        "nota di credito",
        "{invoice} (ricevut*|arrivat*) (da|dal|dalla|dai)" },
      { -0.8, when = "forward" },
      { -0.7,
        "{send} .. {offer}",
        "{attached} .. {offer}",
        "condizioni di pagamento",
        "termini di pagamento",
        "(pagamento|saldo|acconto|caparra) .. (ordine|conferma|consegna|sì)",
        when = "!iban" },
      { 1.2,
        "quando .. mi|ci|(me lo)|(me la)|(me li)|(ce lo) paghi|paga|pagate|saldi|salda|saldate|dai|date",
        "quando ... (i miei soldi)|pagarmi|pagarci|saldarmi",
        at = "body", negated = "any", when = "!long" },
      -- Theirs, since it was made out to them.
      { 1.6,
        "(la sua|la vostra|la tua) (fattura|rata|quota) .. (scaduta|insoluta|non pagata|scoperta)",
        at = "body", negated = "any", when = "!long" },
    },

    -- any other request; weighs least, since all others ask as well
    question = {
      { 0.6,
        "^ {any} ... ?",
        "(fammi|fatemi|fateci|mi faccia|mi fai|mi fate) sapere",
        "(attendo|aspetto|attesa) .. {reply}" },
      { 0.6, "{we_want} (sapere|chieder*|avere|ricevere)",
        "{can_you} .. (dirmi|dirci|mandarmi|mandarci|inviarmi|inviarci"
          .. "|confermarmi|indicarmi|farmi|farci)",
        "(mi|ci) (serve|servono|servirebbe|servirebbero|occorre|occorrono)",
        "(mi|ci) (dice|dici|dite|conferma|confermi|confermate|manda|mandi"
          .. "|invia|invii) ... ?" },
      { 0.4, when = "question" },
    },
  },

  -- says: what a letter of theirs tells ----------------------------------------
  says = {
    -- Il giorno in cui faranno qualcosa, non quello che dice perché.
    when = {
      { 1.0,
        "(le|ti|vi|glielo|te lo|ve lo|ci) (dico|dirò|diremo|scrivo|scriverò|chiamo|richiamo|rispondo|risponderò|faccio|mando|porto|giro|pago|saldo|confermo|sappiamo|sentiamo|risentiamo) ... {ahead}",
        "{ahead} ... (le|ti|vi|glielo|te lo|ve lo) (dico|dirò|diremo|scrivo|scriverò|chiamo|richiamo|rispondo|faccio|mando|porto|giro|pago|saldo|confermo)",
        "{ahead} .. (avrà|avrai|avrete|saprà|saprai|saprete|firmo|firmiamo|pago|paghiamo|decidiamo|bonifico|verso|ci sentiamo)",
        "(mi|ci|si) (faccia|facci|richiami|richiama|risenta|cerchi|cerca|scriva|scrivi|chiami) .. {ahead}",
        "(risposta|conferma|bonifico|decisione|saldo|firma) .. {ahead}",
        "(pazienza|pazientare|aspettare|attendere|tempo) .. (fino|sino) .. {ahead}" },
    },
    stop = {
      -- come scrivono gli avvocati
      { 1.8, "assistito|assistita|(mio cliente)|(mia cliente) .. contesta|disconosce|nega|rifiuta|(nulla deve)", "ogni|qualsiasi .. comunicazione|corrispondenza .. studio|scrivente|sottoscritto", "astenersi|(si astenga) .. dal|da", at = "body" },
      -- in procedura concorsuale: i crediti si insinuano, non si sollecita
      { 2.4, "concordato preventivo", "(liquidazione giudiziale|liquidazione coatta|amministrazione straordinaria)", "dichiarat* .. fallit*|(il fallimento)", "insinua*|insinuazione .. passivo|credito|crediti", "curatore fallimentare", "(stato passivo)", "istanza di fallimento", at = "body" },
      { -2.4, "cliente|fornitore|subappaltatore|concorrente|inquilino & concordato|fallit*|fallimento|liquidazione", at = "body" },
      { 1.8,
        "(richiesta|pretesa|fattura|addebito|importo|sollecito) .. (indebit*|"
          .. "ingiustificat*|illegittim*|infondat*|assurd*)",
        "non insist*",
        "(ti|la|vi) blocco",
        "(detto|ripetuto|scritto) .. (mille volte|cento volte|più volte|già|"
          .. "tante volte) .. (non voglio|che non|non mi|basta|di no)",
        "già pagato .. (tutto|a gennaio|a febbraio|mesi fa|tempo fa|a suo "
          .. "tempo)" },
      { 1.8,
        "(mio|nostro|miei|nostri) (avvocato|legale|avvocati|legali)",
        "non .. (voglio|vogliamo|desidero|desideriamo|intendo) .. più .. "
          .. "(ricever*|vostre|sue|comunicazion*|mail|sentire|nulla)",
        "(ultima volta) .. (scriv*|dico|ripeto|avviso)",
        "(lavoro|lavori) mai .. (concluso|finito|terminato|eseguito|fatto|"
          .. "consegnato)" },
      { 2.2,
        "(mi|ci) (cancelli|tolga|elimini|depenni|rimuova) .. (da|dai|dalla|dal|"
          .. "subito)",
        "(fattura|importo|richiesta|pretesa) .. (respint*|rigettat*|rifiutat*|"
          .. "contestat*|restituit*)",
        "(non) .. (darò|daremo|do|vedrà|avrà) .. (centesimo|soldo|lira|euro)",
        "(tramite|solo tramite|per il tramite) .. (avvocato|legale)" },
      { 1.6,
        "non .. (vi|le|ti) .. (devo|dobbiamo) .. (niente|nulla|un euro|un "
          .. "centesimo|alcunché|una lira)",
        "(io|noi) .. (quella|questa|quei|questi) .. (cifra|somma|fattura|soldi|"
          .. "roba|conto) non .. (la|li|lo|le) .. (pago|paghiamo|pagherò|"
          .. "pagheremo|riconosc*|accett*)",
        "non .. (la|lo|li|le) (pago|paghiamo|pagherò|pagheremo) .. (affatto|"
          .. "proprio|e basta)",
        "(non stanno né in cielo né in terra|né in cielo né in terra|furto|"
          .. "truffa|ladrocinio|ladri|vergognos*|assurd*|inaccettabil*|"
          .. "pazzesc*|scandalos*|presa in giro|raggiro|abuso|indebit*|"
          .. "gonfiat*)",
        "(riconosciamo|riconosco|accettiamo|accetto) .. (alcun|nessun|alcuna|"
          .. "nessuna) .. (debito|pretesa|importo|addebito|obbligo)",
        "(merce|roba|lavoro|pezzo|pezzi|mobile|prodotto|materiale) .. (rott*|"
          .. "danneggiat*|difettos*|sbagliat*|storta|storto|scheggiat*|"
          .. "inservibil*|rovinat*) .. (non|rispedit*|reso|resa|contest*|"
          .. "rifiut*|fattura)",
        "(basta|finitela|piantatela|smettila|smettetela|la smetta|la smettiate|"
          .. "finiamola) .. (con|mail|email|di|favore|messaggi|telefonate|"
          .. "solleciti|pubblicità|grazie)",
        "(toglimi|toglietemi|mi tolga|cancellami|cancellatemi|mi cancelli|ci "
          .. "cancelli|ci tolga|levatemi|levami|depennatemi|eliminatemi|"
          .. "rimuovetemi|mi rimuova)",
        "(mai) .. (firmato|chiesto|ordinato|commissionato|richiesto|"
          .. "autorizzato|accettato|sottoscritto|concordato) .. (nulla|niente|"
          .. "voi|lei|quest*|quel*|con|alcun*|nessun*)",
        "(un'altra|un altro|ancora una|ennesim*|prossim*) .. (mail|email|"
          .. "messaggio|telefonata|sollecito|lettera) .. (e|vado|denunc*|"
          .. "avvocat*|carabinier*|polizia|blocco)",
        "(altrimenti|in caso contrario|diversamente|oppure) .. (legale|"
          .. "avvocato|denuncia|vie legali|querela|carabinieri|autorità|"
          .. "garante|tribunale)",
        "(ci sentiremo|ci vediamo|ci vedremo|parli|parlate|parlatene|"
          .. "rivolgersi|si rivolga|si metta in contatto|scriva) .. (avvocato|"
          .. "legale|tribunale|giudice)" },
      { 2.4,
        "(carabinieri|polizia|guardia di finanza|procura|denuncia|associazione"
          .. " consumatori)",
        "non (sono|siamo) più .. (socio|soci|client*|abbonat*|iscritt*"
          .. "|vostr*)",
        "(scritto|detto|comunicato|disdett*) .. (con|per|via|a mezzo) .."
          .. " (raccomandata|pec)",
        "(se|al) .. (ricevo|riceviamo|arriva|prossimo) .. (altro|altra|ancora"
          .. "|ulteriore|sollecito|mail)",
        "non .. (voglio|vogliamo|vorrei) .. (sentir*|sapere|vedere|saperne)",
        "(tolga|togliete|toglietemi|toglieteci|toglimi|cancellatemi"
          .. "|cancellateci|rimuovetemi)",
        "(vieto|vietiamo|proibisco|proibiamo|intimo|intimiamo|esigo|esigiamo"
          .. "|pretendo|pretendiamo)",
        "(terza|quarta|ennesima) volta",
        "non .. (mai) .. (chiesto|richiesto|sollecitato|domandato)",
        "(roba|merce|materiale|pietre|pezzi) ... (reso|resa|restituit*"
          .. "|scheggiat*|difettos*|rott*|guast*|sbagliat*) ... (non|paga*)",
        "(non mi|non ci) (scriva|scrivete|chiami|chiamate|disturbi|disturbate"
          .. "|cerchi)",
        "non .. (contattar*|scriver*|contattate*|scrivete*|chiamar*|chiami"
          .. "|chiamate*|contatti|scriva|disturbar*|cercar*|importunar*"
          .. "|mandar*|inviar*|mandate*|inviate*|mandi|invii|telefon*) .. più",
        "(smett*|finit*|cessi|cessate|basta|piantat*) .. (di scriver*|di"
          .. " mandar*|di contattar*|di telefonar*|di chiamar*|con quest*|mail"
          .. "|email|messaggi|di inviar*|telefonate|solleciti)",
        "(lasciat*|lasci|lascia) .. in pace",
        "(cancell*|rimuov*|tolga|togliete|togliere|elimin*|disiscriv*) ..."
          .. " (lista|elenco|mailing|indirizzo|recapit*|dati|contatti"
          .. "|nominativo|rubrica|archivi|database|newsletter|numero)",
        "(passare|passerò|passeremo|affid*|rivolg*|parl*|sent*|contatt*"
          .. "|risponder*|scriver*|in mano|mani|mano|riferi*|tramite|mezzo) .."
          .. " (legale|legali|avvocato|avvocati|avvocata)",
        "(mio|nostro|nostri) (legale|legali|avvocato|avvocati) .. (contatt*"
          .. "|scriv*|rispond*|far*|agi*|sent*)",
        "vie legali",
        "azion* legal*",
        "(diffid*|denunci*|querel*)",
        "(contesto|contestiamo|contestato|contestata|contestazione|contestare"
          .. "|contestiamo)",
        "(importo|somma|cifra|{invoice}|soldo|pagamento) ... non .. (dovut*"
          .. "|corrett*|corrispond*|riconosc*|spetta)",
        "non .. (riconosc*|dobbiamo|devo) ... ({invoice}|importo|somma|debito"
          .. "|nulla|niente|centesimo|euro|lira|soldo)",
        "non .. (intend*|intenzione) .. pagare",
        "non .. (pagherem*|pagherò|pago nulla|pago niente|pago nessun*)",
        "non .. (pago|paghiamo) (un bel|un centesimo|un soldo|un euro|mica|nulla|niente)",
        "(niente|nulla) da (pagare|darvi|versare|dovere)",
        "(mai|non) .. (ordinat*|richiest*|chiest*|firmat*|ricevut*) ..."
          .. " {invoice}",
        "{invoice} ... (mai|non) (ordinat*|richiest*|riferi*)",
        "(garante|privacy|gdpr) ... (segnal*|cancell*|reclam*|consens*)",
        "(segnal*|blocc*) .. (spam|indesiderat*)",
        "(ulteriori|altre|altri) (mail|email|messaggi|solleciti|comunicazioni)"
          .. " .. (spam|indesiderat*|ignorat*)",
        "non .. (desider*|vogli*|gradi*|intend*) .. (ricever*|essere"
          .. " contattat*|altre|ulteriori|sapere|sentire|essere disturbat*)",
        "(fate|faccia|fai) .. (causa|quello che vol*|come crede*)" },
      { 0.8, "(tribunale|giudice)" },
      { -1.2, "(testo|contratto|bozza) ... (legale|legali|avvocato)",
        "(sentire|parere|parlarne) .. (legale|avvocato)" },
    },

    decline = {
      { 1.8, "(scelto|preferito|optato per|incaricato|affidato a) .. (ditta|impresa|azienda|fornitore|studio) .. (posto|zona|qui|altra)" },
      { 1.4,
        "(rimess*|tornat*|accordat*|intes*) .. (d'accordo|accordo) .. con .. "
          .. "(ditta|quell*|vecchi*|precedente|prima|altr*|solit*|fornitore)",
        "(ditta|fornitore|quello|quelli|studio) .. (di prima|precedente|"
          .. "storico|abituale|solit*|di sempre)",
        "(non ce la faccio|non ce la facciamo|sono al verde|siamo al verde|"
          .. "proprio al verde|a secco di soldi|senza soldi|senza un euro|in "
          .. "bolletta)",
        "(marito|moglie|figlio|cognato|papà|fratello|suocero) .. (prova|"
          .. "proverà|vuole|cerca) .. (aggiustar*|ripar*|far*|sistemar*|"
          .. "costruir*|montar*) .. (lui|lei|da solo|da sé)",
        "(prova|proverà|proviamo|provo) .. ad .. (aggiustar*|ripar*|far*|"
          .. "sistemar*|montar*)" },
      { 1.4,
        "(lavoro|progetto|servizio|cosa) resta .. (in casa|dentro|interno|"
          .. "interna|da noi)",
        "(venduto|vendiamo|vendo|ha venduto) .. (la barca|la casa|il negozio|"
          .. "l'azienda|tutto|il terreno|la macchina)",
        "(a farsi benedire|in fumo|a rotoli|nel nulla|a carte quarantotto)",
        "(i soldi) .. (li mette|ce li mette|sono suoi|decide) .. (lui|lei|loro)" },
      { -0.8,
        "(bonifico|svincolat*|saldat*|pagat*)" },
      { 0.8,
        "(non c'è|non abbiamo|senza) margine",
        "(senza rancore|peccato|che peccato)",
        "(ringrazi*|grazie) .. (sforzo|rapidità|impegno|lavoro|preventivo) .. "
          .. "(ma|però)" },
      { 1.4,
        "(con quello|con quella|con lui|con lei|con loro) .. (restiamo|"
          .. "rimaniamo|andiamo|resto|rimango)",
        "(impone|impongono|obbliga|obbligano|vincola) .. (fornitore|"
          .. "convenzion*|ditta|consip|mepa|gara)",
        "non (avrebbe|ha|aveva) .. senso .. (pagar*|far*|spend*|due|altro|"
          .. "proseguire)",
        "(parso|sembrato|parsa|sembrata|trovato|trovata) .. (alto|altino|caro|"
          .. "carino|salato|caruccio|impegnativo|tanto|troppo)",
        "(non posso|non possiamo|non riesco|non riusciamo) .. (mettere|"
          .. "spendere|investire|permett*|buttare|tirar fuori) .. (soldi|cifra|"
          .. "cifre|così|tanto|quei|quella|altri)",
        "(cugino|cugina|fratello|sorella|cognato|cognata|amico|amica|zio|zia|"
          .. "nipote|figlio|figlia|suocero|vicino) .. (mi|ci|me|ce) .. "
          .. "(dipinge|fa|fanno|monta|costruisce|sistema|presta|regala|cuce|"
          .. "stampa|porta|aggiusta|lo fa|la fa|farà)",
        "(il cliente|cliente finale|committente) .. (va su|va sul|passa a|"
          .. "preferisce|sceglie|ha scelto|vuole altro|cambia)",
        "(fatto|fatta|realizzat*|eseguit*) .. da un (collega|altro|concorrente|"
          .. "artigiano|amico|cugino|terzista)",
        "(girato|rigirato|pensato|ripensato) .. (in tutti i sensi|mille volte|"
          .. "e ripensato|e rigirato|tanto)",
        "(archivio|schedario|rubrica) .. (per|future|teniamo)",
        "(sarà) per (un'altra|un altro|altra|altro|prossim*)" },
      { 1.5,
        "(ci fermiamo|mi fermo|fermarci|fermarmi) qui",
        "(optato|deciso|preferito|scelto) .. (soluzione interna|internamente|"
          .. "gestione interna|risorse interne|altro)",
        "(più|oltre|sopra) .. (quanto|quello che) .. (possiamo|posso|potevamo|"
          .. "pensavo|volevamo)",
        "(preso|comprato|ordinato|fatto fare|acquistato) .. (da un altro|"
          .. "altrove|da altri|da un'altra|da qualcun altro)" },
      { -0.8,
        "(cancelli|cancellami|indirizzi|rubrica|lista|avvocato|legale)" },
      { 1.5,
        "(incarico|lavoro|commessa|fornitura|ordine|appalto|progetto|servizio) "
          .. ".. (è|sono|è stat*) .. (andat*|dat*|affidat*|assegnat*) .. (a|ad|"
          .. "al|alla|allo|agli)",
        "(teniamo|tengo|lasciamo|lascio) .. (com'è|com era|così com'è|come sta|"
          .. "come stanno|quella che abbiamo)",
        "(non) .. (ce la sentiamo|me la sento|ci possiamo permettere|possiamo "
          .. "permettercel*|ci imbarchiamo)",
        "(ci arrangiamo|mi arrangio|facciamo da noi|faccio da me|ce la "
          .. "caviamo) .. (con|da soli|così|in casa|i ragazzi)",
        "(cifra|spesa|somma|impegno) .. (importante|pesante|grossa|alta|"
          .. "eccessiva|fuori) .. (per noi|per me|ora|adesso|e)",
        "(preferiamo|preferisco|cerchiamo|cerco|volevamo) .. (qualcuno|"
          .. "professionista|fornitore|ditta|artigiano) .. (più|di zona|locale|"
          .. "vicin*)" },
      { 1.4,
        "(lo|la|li|le|ce lo|ce la|me lo|me la) {word} .. (nostro|nostra|mio|"
          .. "mia|un|suo|il|figlio di) (nipote|cognato|cognata|fratello|figlio|"
          .. "figlia|genero|amico|amica|zio|cugino|cugina|vicino|papà|suocero|"
          .. "collega|dipendente|stagista)",
        "(forse|magari|chissà|sarà per) (un altro|altr*|il prossimo|l'anno|"
          .. "un'altra)",
        "(esce|escono|tolto|tolta|eliminat*|via) .. (dalla collezione|dal "
          .. "catalogo|dalla gamma|dal programma|dal progetto|dalla carta|dal "
          .. "menù)",
        "(costa|costava|costerebbe) .. (una pizza|due lire|niente|la metà|un "
          .. "terzo|meno|nulla)" },
      { 0.7,
        "(grazie|ringrazi*|ringraziar*) .. (comunque|lo stesso|ugualmente|in "
          .. "ogni caso|disponibilità|ma|però|tempo|lavoro fatto|pazienza)",
        "(in ogni caso|comunque|lo stesso|ad ogni modo) .. (complimenti|grazie|"
          .. "brav*)",
        "(mi|ci) (scusi|scusa|spiace|dispiace|perdoni|rincresce)",
        "(il suo|il tuo|il vostro|la sua|la tua|la vostra) .. (bell*|più bell*|"
          .. "migliore|bellissim*) .. (ma|però|purtroppo)" },
      { 1.5,
        "(già) .. (risolto|trovato|provveduto|sistemato|preso|fatto|affidat*|"
          .. "ordinat*|comprat*|deciso) .. (con|da|altr*|artigiano|posto|"
          .. "vicino|amico|parent*|zona|internet|online|usato|altrove|qualcuno|"
          .. "uno|una)",
        "(molto|ben|troppo|assai|parecchio|decisamente|un po'|abbastanza) "
          .. "(oltre|sopra|fuori|al di sopra|al di là) .. (quello|quanto|che|"
          .. "budget|cifra|possibilità|previst*|portata|spesa|limite|nostre|"
          .. "mie)",
        "(oltre|più|sopra|al di sopra) .. (di quello|di quanto|quello|quanto) "
          .. ".. (che) .. (possiamo|posso|pensav*|avevamo|avevo|volev*|"
          .. "potevamo|ci aspettavamo|immaginav*)",
        "(alla fine|in fondo|poi) .. (cognato|fratello|amico|cugino|zio|nipote|"
          .. "genero|suocero|figlio|vicino|marito|papà|padre|collega) .. (se "
          .. "ne occupa|lo fa|la fa|ci pensa|li fa|le fa|me lo|ce lo|me la|ce "
          .. "la)",
        "{decider} .. (se ne occupa|lo fa|la fa|ci pensa|li fa) (lui|lei|da "
          .. "solo|da sé|gratis)",
        "(scelta|decisione|preferenza|incarico|affidamento|aggiudicazione|"
          .. "commessa) .. (è|stata|stato|è stato|è stata) .. (ricadut*|cadut*|"
          .. "andat*|orientat*|dispost*|conferit*|assegnat*|caduta|affidat*) "
          .. ".. (su|in favore|a favore|ad|a|verso) .. (altr*|un altro|"
          .. "un'altra|terzi|divers*)",
        "(in|a) favore (di|d'|dell'|della) .. {other_one}",
        "(deciso|decidiamo|scelto|preferito|preferiamo|ritenuto) .. "
          .. "(soprassedere|lasciar*|rinunciare|non|fermarci|tenere|tenerci|"
          .. "rimandare a tempi|aspettare tempi|chiuderla qui|di no)",
        "(non è|non era|non sono) .. (proprio|esattamente|quello|ciò|bene) .. "
          .. "(che|quello che) .. (cerca*|vole*|aveva*|serviva|in mente|pensa*)",
        "(per|quest') (quest'anno|anno|questa volta|stavolta|questo giro|ora) "
          .. ".. (niente|no|passo|passiamo|nulla|saltiamo|salto|lasciamo|"
          .. "lascio|rinunciamo)",
        "(forse|magari|chissà) .. (prossimo anno|anno prossimo|il prossimo|"
          .. "un'altra volta|altra occasione|più avanti negli anni|in futuro|"
          .. "un domani)",
        "(trovat*|vist*|comprat*|pres*|ordinat*) .. (la stessa|lo stesso|"
          .. "uguale|identic*|simil*|uno|una|quasi nuov*|usato|usata|di "
          .. "seconda mano|altro|altra) .. (metà|meno|internet|online|amazon|"
          .. "subito.it|ebay|vicino|poco|prezzo|mercatino|occasione)",
        "(non|né) .. (risultat*|stata|stato|fra|tra) .. (vantaggios*|migliore|"
          .. "prim*|vincent*|aggiudicatari*|scelt*|selezionat*|accolt*|ammess*)",
        "(salta|saltato|saltata|salta tutto|annullato|annullata|annulliamo|"
          .. "annullo|disdico|disdiciamo|cancella|cancellate|cancelli) .. "
          .. "(tutto|tutta|evento|festa|matrimonio|ordine|lavoro|cerimonia|"
          .. "viaggio|sposi|prenotazione|progetto)",
        "(sposi|coppia) .. (lasciat*|separat*|mollat*|litigat*)",
        "(il progetto|il lavoro|la cosa|l'idea|la festa|l'evento|l'iniziativa) "
          .. "non .. (va avanti|si fa|parte|prosegue|procede|decolla|andrà|si "
          .. "farà)",
        "(tagliato|tagliati|tagliate|hanno tagliato|ci hanno tagliato|saltati|"
          .. "finiti|niente) .. (fondi|budget|i fondi|il budget|risorse|"
          .. "contributo|contributi|soldi)",
        "(a|per) (quei|quel|questi|questo|quelle|certi|tali) (prezzi|prezzo|"
          .. "cifre|soldi|costi) .. (tengo|teniamo|preferisco|non|lascio|"
          .. "rinuncio|no|ne compro|faccio)",
        "(tengo|teniamo|mi tengo|ci teniamo|restiamo con|resto con|continuo "
          .. "con|continuiamo con) .. (vecchi*|quello che|quella che|attuale|"
          .. "di prima|solit*|com'è|così com'è)",
        "(lascio|lasciamo|lascerei|lasciam) (perdere|stare|correre|cadere|"
          .. "tutto com'è)",
        "(preferiamo|preferisco|abbiamo preferito|ho preferito|optiamo|abbiamo "
          .. "optato|ho optato|puntiamo|ci siamo rivolti|mi sono rivolto|mi "
          .. "sono rivolta|ci siamo affidati|abbiamo preso|siamo andati|sono "
          .. "andata|sono andato) .. (altr*|un altro|un'altra|qualcun altro|"
          .. "divers*|altrove|più vicin*|concorren*|con uno|con una)",
        "(grazie|ringrazi*|gentil*|bell*) .. (ma|però) .. (no|già|non|alla "
          .. "fine|abbiamo|ho|per|siamo|rinunc*|quest'anno|purtroppo|lasci*|"
          .. "pass*)",
        "(terremo|tengo|terrò|teniamo|terrò) .. (presente|conto|contatto|buona|"
          .. "in considerazione) .. (per|prossim*|future|futuro|altr*|caso)",
        "(conto|cifra|prezzo|preventivo|importo|spesa|botta) .. (salat*|"
          .. "impegnativ*|proibitiv*|eccessiv*|esagerat*|spropositat*|fuori "
          .. "scala|pesante)" },
      { 1.7,
        "(useremo|usiamo|userò|uso|utilizzeremo|adotteremo|sfrutteremo) .."
          .. " (quello|quella|quelli|quelle|loro|{other_one}|nostro|nostra)",
        "(ci|mi) (ha|hanno) (dato|offerto|regalato|passato|prestato|messo a"
          .. " disposizione)",
        "(lo|la|li|le) (farà|faranno|seguirà|seguiranno|gestirà|gestiranno) .."
          .. " (nostro|nostra|nostri|interno|interna|tecnico|collega|nipote"
          .. "|figlio|un altro|altri)",
        "(risorse|mezzi|personale|forze|uomini|squadre) (nostre|interne"
          .. "|proprie|nostri|interni|propri|interno)",
        "(gestir*|gestiremo|gestiamo|svolger*|fare|farlo|farla) .."
          .. " (internamente|in proprio|in autonomia|risorse|noi stessi|da"
          .. " noi)",
        "(lasciamo|teniamo|restiamo|tengo|lascio|rimaniamo|tiro avanti|tiriamo"
          .. " avanti|andiamo avanti) .. (quello|quella|quelli|quelle) che (ci"
          .. " sono|abbiamo|c'è|ho|già)",
        "(ancora|un altro) .. (anno|stagione|giro) .. (vecch*|così|quell*)",
        "(mi sa|temo|ho paura) che .. (no|lasci*|rinunci*|salt*|non)",
        "(mangiato|prosciugat*|finit*|svuotat*) .. (soldi|gruzzolo|risparmi"
          .. "|budget|cassa|fondi|conto)",
        "(direzione|consiglio|proprietà|famiglia|giunta|socio|soci) .."
          .. " (stabilito|ritenuto|preferito|scelto|optato|deciso) .. (di|per"
          .. "|che)",
        "(soprassed*|desist*|accanton*|archivi*)",
        "(spesa|costo|cosa|progetto) .. (non|fuori) .. (priorit*|sostenibil*"
          .. "|giustificat*|in programma|alla portata)",
        "(preferito|preferiamo|meglio) .. (locale|vicino|sotto casa|di zona"
          .. "|italiano|conoscente|noi)",
        "(non fa|non è) più (per noi|al caso|in programma|previst*"
          .. "|necessari*)",
        "(disdico|disdiciamo|ritiro la|ritiriamo la)",
        "non .. (possibile|potuto|possiamo|posso) .. (aggiudic*|accoglie*"
          .. "|accett*|proceder*|dare seguito|dar seguito)",
        "(scappa|perdo|perde|perdiamo|persa|perso) .. (cliente|committente"
          .. "|lavoro|commessa)",
        "(si è|s'è|hanno|ha) .. (pres*|comprat*|fatt*|scelt*) .. (altro"
          .. "|qualcosa|mobilificio|online|ikea|da|dal|cinese)",
        "a (quel|questo|quelle|quella|queste) (prezzo|cifra|prezzi|cifre"
          .. "|condizioni)",
        "(girat* e rigirat*|pensat* e ripensat*|pensato su|fatt* due conti"
          .. "|rifatt* i conti)",
        "(siete|sei|eravate|risultate) (car*|fuori|sopra|alti|lontan*|secondi"
          .. "|terzi)",
        "(meno|metà|quarto|terzo) (del prezzo|dei soldi|della spesa|di voi)",
        "(un'altra|altra) (volta|vita|occasione|epoca|annata)",
        "(non se ne parla|nulla da fare|niente da fare|non c'è verso|non c'è"
          .. " trippa)",
        "(direzione|capo|titolare|soci|moglie|marito|consiglio|cda|banca"
          .. "|socio) .. (bocciat*|detto no|detto di no|non vuole|contrari*"
          .. "|negat*|dice no|dice di no)",
        "(non|nemmeno) .. (fondi|soldi|budget|contributo|bando) .. (quest'anno"
          .. "|arrivat*|abbiamo|ci sono|vinto)",
        "(lo|la|li|le) (facciamo|faccio|costruiamo|produciamo) (noi|io|in casa"
          .. "|da soli)",
        "{supplier} (di fiducia|storico|abituale|attuale|locale|interno)",
        "(restiamo|resto|rimaniamo|continuiamo) con .. {supplier}",
        "(soluzione|alternativa) (più economica|interna|diversa|locale"
          .. "|temporanea)",
        "(esit* negativ*|non ammess*|non idone*|offerta anomala)",
        "(rinviata a data|a data da destinarsi) ... (annull*|mai)",
        "(andat*|rivolt*) .. (dal|da|dalla) .. {supplier}",
        "(mi|ci|ce|me) (lo|la|li|le) fa .. (a|per) .. ({number}|{money}|meno"
          .. "|niente|gratis|prezzo)",
        "(mi|ci) fa .. (a|per) ({number}|{money})",
        "(trovat*|arrangiat*) .. (lì|là|qui|sul posto|loro|un traduttore|uno"
          .. "|una|qualcuno)",
        "(preferito|preferivo|avrei preferito) .. (te|voi|lei|altro)",
        "(non|nessun*) .. (selezionat*|scelt*|inserit*) per",
        "(ridott*|riduciamo|riduzione) .. (spazio|scaffale|gamma|assortimento"
          .. "|fornitori)",
        "(alla fine|finalmente) no",
        "non posso dir* .. no",
        "sarà per",
        "(numeri|conti|cifre|conto) .. non .. (tornano|torna|quadrano|quadra"
          .. "|reggono)",
        "non .. (tornano|quadrano) .. (numeri|conti)",
        "(contratto|incarico|appalto|lavoro|lavori|fornitura|ordine|gara"
          .. "|lotto) .. (va|andrà|andato|andata|affidat*|assegnat*"
          .. "|aggiudicat*) .. (a|ad|al|alla) .. ({other_one}|ditta|società"
          .. "|impresa|concorrente)",
        "(posto|graduatoria|classificat*|punteggi*|collocat*) ... (graduatoria"
          .. "|terzo|quarto|quinto|secondo|commissione|punteggi*)",
        "(terzo|quarto|quinto|secondo|ultimo) posto",
        "non .. (risultat*|è|siete) .. (aggiudicatari*|vincitric*|vincent*"
          .. "|vincitor*|prim*)",
        "(usato|usata|seconda mano|occasione) .. (un terzo|metà|meno|quarto"
          .. "|prezzo|online|terzo)",
        "(trovat*|pres*|comprat*) .. (usato|usata|online|seconda mano|altrove"
          .. "|a meno|amazon|ikea|grande magazzino)",
        "(amico|amica|cugino|cognato|vicino|conoscente|parente|nipote|zio) .."
          .. " (ne aveva|ce l'ha|me l'ha|aveva|vende|vendeva|regala|regalat*"
          .. "|lo fa|la fa|ci pensa|lo fa lui)",
        "(ripar*|aggiust*|rattopp*|teniamo|tengo|teniamoci|ci teniamo) .."
          .. " (vecchi*|quella che|quello che|usat*)",
        "(chiudiamo|chiudo|cessiamo|cediamo|vendiamo|cedo|vendo) .. (attività"
          .. "|bottega|negozio|ditta|azienda)",
        "(vado|andiamo|andrò) in pensione",
        "(cambiat*|cambio) .. (idea|idee|programma|programmi|piani)",
        "(tagliat*|tagli|tolto|tolti|saltat*) .. (budget|fondi|investimenti"
          .. "|spese|contributo|finanziamento)",
        "non .. (autorizzat*|concess*|finanziat*)",
        "(respint*|bocciat*|boccia)",
        "(fa|faremo|facciamo) .. (da soli|in casa|internamente|senza|a meno)",
        "(ne facciamo|farne|fare) a meno",
        "(non è|non era) (il caso|cosa)",
        "(non|mai) .. (darà|daranno|dà) .. seguito",
        "(cliente|committente) .. (rinunciat*|scappat*|tirat*|ripensat*|salta"
          .. "|scappa|scelto|preso)",
        "(scartat*|escluso|esclusa|eliminat*)",
        "(ritir*|ritirato) .. (richiesta|progetto|pratica)",
        "non (siamo|sono|saremmo|sarei) .. interessat*",
        "non (ci|mi|vi) .. interess*",
        "non .. più interessat*",
        "(scelto|optato|deciso|preferito|orientat*|rivolt*|affidat*|assegnat*"
          .. "|aggiudicat*|commissionat*|indirizzat*|accordat*|preso|presi"
          .. "|dato|trovato|fatto fare) ... {other_one} [{supplier}]",
        "(scelto|optato|deciso|preferito) .. (per|di) .. {other_one}",
        "(preferito|preferiamo|preferisco|scelto|deciso) .. (destinare"
          .. "|investire|spendere|usare|tenere|restare|rimanere|aspettare"
          .. " tempi|riparare|far riparare|arrangiarci|fare da soli"
          .. "|internamente|lasciar perdere|soprassedere)",
        "(affidat*|assegnat*|aggiudicat*|dato) .. (a|ad) {other_one}",
        "(lavorare|procedere|proseguire|andare avanti|collaborare|andiamo) ..."
          .. " con {other_one}",
        "(altra|altre|altro|diversa|diverse) (scelta|scelte|strada|strade"
          .. "|direzione|direzioni|priorità)",
        "(organizzat*|arrangiat*|sistemat*|risolto|provveduto) .. (altrimenti"
          .. "|diversamente|da soli|internamente|altrove|altro modo|in casa)",
        "{other_one} {supplier} ... (convenient*|vantaggios*|adatt*|bass*"
          .. "|economic*|competitiv*|scelt*|vicin*|miglior*)",
        "(deciso|scelto|preferito|preferiamo|preferisco) di non",
        "non (procediamo|procedo|procederemo|procederò|proseguiremo"
          .. "|proseguiamo|daremo seguito|diamo seguito|dare seguito"
          .. "|accettiamo|accettare|possiamo accettare|procedere|proseguire"
          .. "|andremo avanti|andiamo avanti|andare avanti|confermiamo"
          .. "|acquisteremo|ordineremo|rinnoviamo|rinnoveremo|rinnovare"
          .. "|prendiamo|lo prendiamo|la prendiamo|li prendiamo)",
        "non (se ne|ne) (fa|farà|faremo|facciamo) .. (nulla|niente)",
        "non se ne fa",
        "(rinunciamo|rinuncio|rinunciare|rinunciato|rinunceremo|rinuncia)",
        "(decliniamo|declino|declinare)",
        "(lasciamo|lascio|lasciar|lascia|lasciato) (perdere|stare)",
        "non è .. (selezionat*|scelt*|accettat*|approvat*|accolta|accolto"
          .. "|aggiudicatari*|ammess*)",
        "(esit*|gara|procedura) ... (negativ*|aggiudicat* a|esclus*|desert*)",
        "({offer}|ditta|società) ... (scartat*|respint*|rifiutat*|esclus*|non"
          .. " aggiudicat*)",
        "(progetto|lavoro|lavori|commessa|cantiere|evento|iniziativa"
          .. "|matrimonio|festa|tutto) .. (annullat*|cancellat*|abbandonat*"
          .. "|saltat*|salta|archiviat*|a monte)",
        "(è saltat*|saltato tutto|a monte)",
        "(abbiamo|ho|l'abbiamo|l'ho|li abbiamo|le abbiamo) [già] (acquistat*"
          .. "|comprat*|pres*|ordinat*|trovat*|dat*|fatt*) ... (altrove|altra"
          .. " parte|{other_one}|internamente|usat*|seconda mano|cugino|meno"
          .. "|online|amico|metà)",
        "(fuori|oltre|sopra|supera*|eccede|superiore|sforat*|sfora) .. (budget"
          .. "|mercato|portata|disponibilità|possibilità|spesa|previst*"
          .. "|nostre)",
        "(fuori|sopra|oltre) di .. (10|15|20|25|30|buon|parecchio|molto)",
        "non .. (rientra|rientrate|rientriamo|ci stiamo|ci sto dentro|stiamo"
          .. " dentro|budget)",
        "non .. (permetterm*|permetterc*|permetto|permettiamo)",
        "(mancano|finiti|tagliat*|non ci sono) .. (i fondi|fondi|soldi|risorse"
          .. "|budget)",
        "sarà per .. (prossima|altra volta|un'altra|futuro)",
        "(tempi migliori|altri tempi)",
        "per (questa volta|quest'anno) .. (no|passiamo|rinunciamo|passo|salto"
          .. "|saltiamo)",
        "(dobbiamo|devo|costretti a|costretto a|costretta a|tocca) .."
          .. " (rinunciare|declinare|dire di no|rifiutare|annullare|dirle di"
          .. " no|dirvi di no|dirti di no)",
        "non .. (fa al caso|fa per noi|fa per me|ha senso|vale la pena|è"
          .. " quello che|ci convince|mi convince|ci quadra)",
        "non (abbiamo|ho|c'è) .. (bisogno|necessità)",
        "non .. (serve|servono|occorre) più",
        "non (ci|mi) serve $",
        "(no grazie|meglio di no|direi di no|passo la mano|passiamo la mano)",
        "(ritenere|consideri|consideralo|consideratelo) .. (chius*|annullat*)",
        "(annull*|disd*|revoc*) .. (ordine|richiesta|{offer}|prenotazione"
          .. "|contratto|tutto|quanto)" },
      -- too dear: a no, unless they go on to ask for a better price
      { 1.2,
        "troppo (alto|alta|alti|alte|caro|cara|cari|costos*|elevat*|oneros*"
          .. "|impegnativ*|per noi|per me|per le)",
        "costa .. troppo",
        "(prezzo|prezzi|costo|cifra|importo|cifre) ... (alto|alta|alti|elevat*"
          .. "|superior*|eccessiv*|fuori mercato|esagerat*)",
        when = "!question" },
      { 0.6,
        "peccato",
        "(senza|nessun) rancore",
        "(non me ne voglia|non volermene|non se la prenda|non te la prendere)",
        "in bocca al lupo",
        "(spero|confido) .. (capisca|capirà|comprend*|capirete)",
        "(apprezz*) .. (lavoro|cura|impegno|disegni)",
        "(purtroppo|spiacente|spiacenti|dispiace|dispiacere|rammarico|spiace"
          .. "|malincuore)",
        "(ringrazi*|grazie) .. (impegno|cura|pazienza|tempo|sforzo)",
        "(purtroppo|spiacente|spiacenti|dispiace|dispiacere|rammarico|spiace"
          .. "|malincuore) ... (non|altro|altra|no|dir*|comunicar*)",
        "(grazie|ringrazi*) .. (comunque|lo stesso|ugualmente|disturbo"
          .. "|disponibilità|tempo|ma)",
        "(terremo|tengo|terrò) .. (presente|considerazione)",
        "(conservo|conserviamo|tengo buona)",
        "(prossima|altra|futura|future|altre) (occasione|volta|occasioni)" },
      { -0.8,
        "(spiace|dispiace|scus*) .. (ritardo|attesa|tardi)",
        "(non|mai) .. ancora",
        "(sconto|rivedere|migliorare) ... ?" },
      { 1.4, "^ no grazie|purtroppo|(mi spiace)|(mi dispiace) $",
        at = "body", negated = "any", when = "bare" },
    },

    accept = {
      -- a nome di qualcuno
      { 1.8, "che accetta|accettano|approva|approvano .. preventivo|offerta|proposta|prezzo", at = "body" },
      { -2.4, "se accetta|accettano|approva|approvano", "non .. accetta|accettano", at = "body" },
      { -1.5,
        "(sarà|verrà|viene|saranno|verranno|vengono) .. (saldat*|pagat*|liquidat*|bonificat*) .. {ahead}" },
      { 2.5, when = "starting" },
      { 1.2,
        "(venga|vieni|passi|passa|passate|venite) pure .. (prender*|ritirar*|montar*|misurar*|iniziar*|cominciar*)" },
      { 1.4,
        "(ha|hai|avete|eccoti|ecco) .. (mio|nostro) (sì|ok|benestare|consenso|"
          .. "assenso)",
        "(firmat*|sottoscritt*) e (imbucat*|spedit*|consegnat*|depositat*|"
          .. "mandat*|lasciat*|portat*)",
        "^ (falla|fallo|fammelo|fammela|è quello|è quella|lo voglio|la voglio|"
          .. "lo vogliamo|la vogliamo)",
        "è (pagat*|saldat*) da" },
      { -0.8,
        "(autista|timbro|scansione|pagina|cabina|fotografia|misure)" },
      { 1.3,
        "(svincolat*|disposti|disposto|eseguit*|uscit*|partit*) .. (bonifico|"
          .. "dalla banca|banca|urgente)",
        "(dovrebbero|dovrebbe) già .. (figurare|risultare|essere|vedersi|"
          .. "comparire)",
        "(è|sono) uscit* dalla banca",
        "(già) avvisat* .. (spedizionier*|corriere|banca|muratore)" },
      { 1.4,
        "(rimandat*|restituit*|rispedit*|reso|resi|ridat*) .. (siglat*|firmat*|"
          .. "timbrat*|controfirmat*|vistat*)",
        "(avanti) .. (così|tutta|con|pure|allora|dunque)",
        "(fai|faccia|fate|metti|metta|mettete) (partire|in moto|in macchina|in "
          .. "stampa|in produzione|in lavorazione)",
        "{our} (oda|ordine|buono|contratto|incarico|lettera) .. (firmat*|"
          .. "timbrat*|controfirmat*|debitamente)",
        "(è|sono) (cosa fatta|fatta|a posto|tutto a posto|in regola)",
        "(portato|consegnato|dato|fatto|firmato) .. (ordine|disposizione) .. "
          .. "(banca|posta|sportello)",
        "(dato|avuto|ottenuto|arrivato) .. (benestare|ok|via libera|nulla osta|"
          .. "placet)" },
      { 0.7,
        "^ (perfetto|ottimo|benissimo|magnifico|fantastico|evviva|bene|"
          .. "eccellente)", when="short !question" },
      { 1.4,
        "^ (perfetto|ottimo|ok|va bene|bene|sì|benissimo|d'accordo|bene così) "
          .. "... pure",
        "(mi|ci) (prenoti|prenota|prenotate|segni|segna|blocchi|blocca|riservi|"
          .. "riserva|tenga|tieni) .. {date}",
        "(ha|hanno|è stat*) approvat* .. {your} .. (proposta|offerta|"
          .. "preventivo)",
        "{your} (proposta|offerta|preventivo) .. approvat*",
        "(lasciat*|consegnat*|dat*) .. (soldi|contanti|busta|assegno) .. (a|da|"
          .. "in|presso)",
        "(vi|ti|le) (abbiamo|ho) .. (saldat*|pagat*|bonificat*|liquidat*)" },
      { -0.7,
        "(ricevut*|arrivat*) tutto" },
      { -0.7,
        "(ricevut*|arrivat*) tutto",
        "(corsivo|indirizzo|misure|sopralluogo|riunione|appuntamento|visita|"
          .. "carta)" },
      { 1.4,
        "(le|ti|vi) (ho|abbiamo) .. (fatto|mandato|inviato) .. (bonifico|"
          .. "pagamento|versamento|soldi)",
        "(firmat*) e (rispedit*|rimandat*|spedit*|restituit*|inviat*|mandat*)",
        "(si|viene) (affida|aggiudica|conferisce|affidato) .. (ditta|impresa|"
          .. "studio|servizio|incarico|lavoro|lavori|società)",
        "(cominci|comincia|cominciate|parta|parti|partite|inizi|iniziate) .. "
          .. "(quando|appena) .. (crede|vuole|vuoi|credi|può|puoi|volete)",
        "(bloccami|bloccaci|mi blocchi|ci blocchi|tienimi|tienici|ci tenga|"
          .. "segnaci) .. (il|la|data|giorno|posto|{date})",
        "(vada|vadano) per .. (i|le|la|il|{figure})",
        "(convint*) .. (mi|ci|hai|ha|avete)",
        "(mi|ci) (hai|ha|avete) convint*" },
      { 1.3,
        "(consideri|considera|considerate) .. (affidat*|ordinat*|confermat*|"
          .. "accettat*|fatta|incarico|l'ordine|un sì|come ordine|come "
          .. "conferma)",
        "(carta bianca|via libera|semaforo verde|mani libere)",
        "^ (segni|segna|blocchi|blocca|prenoti|prenota|parta|parti|faccia|vada|"
          .. "ordini|ordina) (segni|segna|pure|blocchi|prenoti|parta|parti|"
          .. "faccia|vada|subito|tutto)" },
      { -0.9,
        "{promise_pay}",
        "(manca solo|serve solo|appena)",
        "quando .. (firm*|torn*|arriv*|ricev*|avrò|avremo|ho|abbiamo|ha|decid*|appro*|sapr*|so)",
        "(sopralluogo|appuntamento|riunione|incontro|visita)" },
      { 1.4,
        "(ok|okay|va bene|d'accordo|bene|benissimo|perfetto|sì|andata) .. (per|"
          .. "a|con|i|sul|sui|il) .. ({figure}|prezzo|cifra|costo|condizioni)",
        "(prendo|prendiamo|voglio|vogliamo|scelgo|scegliamo|facciamo|"
          .. "preferisco|preferiamo|andiamo con|vada per|vado con|mi tengo|"
          .. "fammi|mi faccia|fateci|facci|ci faccia|ci fate) .. (quello|"
          .. "quella|quelli|quelle|il|la|la versione|l'opzione|la soluzione|"
          .. "tutto) .. ({figure}|grande|piccol*|prim*|second*|terz*|ross*|"
          .. "bianc*|ner*|verd*|blu|legno|larice|b|a|c|con|senza)",
        "^ (la|l'|il|vada per la|direi la) (soluzione|opzione|ipotesi|variante|"
          .. "versione|proposta|prima|seconda|terza|a|b|c) .. (grazie|per "
          .. "favore|va bene|perfetta|con|senza)",
        "(deliberato|deciso|votato|stabilito) .. (unanimità|all'unanimità|di "
          .. "affidar*|di procedere|di accettare|di affidarvi|di farlo|di "
          .. "farla)",
        "(affidiamo|affido|assegniamo|diamo) .. (voi|lei|te|a voi|a lei)",
        "(il lavoro|l'incarico|il restauro|l'ordine|la commessa|il progetto|la "
          .. "fornitura) è (suo|vostro|tuo|sua|vostra|tua)",
        "(nulla|niente|nessun*) .. (eccepire|obiettare|obiezion*|da ridire|da "
          .. "aggiungere|in contrario|contro)",
        "(fammela|fammelo|fammeli|fammele|fallo|falla|fatelo|fatela|fatecelo|"
          .. "fatecela|lo faccia|la faccia|me lo faccia|me la faccia|"
          .. "facciamola|facciamolo|ci metta|mettici|mettimi|mettetemi|"
          .. "mettimelo|spediscimelo|mandamelo|mandamela|me lo mandi|me la "
          .. "mandi|spedite|spedisca|ordinalo|ordinala) .. (pure|in calendario|"
          .. "in lista|in agenda|subito|così|tutto|da parte|tranquill*)",
        "(ci|mi) (piace|piacciono|convince|convincono|va) .. (si parte|si fa|"
          .. "procedi|proceda|procedete|procediamo|facciamo|prendo|prendiamo|"
          .. "partiamo|vai|andiamo|ok)",
        "(vai|vada|andate|procedi|proceda|procedete) .. (tranquill*|pure|così|"
          .. "avanti|senza problemi|sereno|serena|a colpo sicuro)",
        "(quando|da quando|che giorno) (cominci|comincia|cominciate|inizi|"
          .. "inizia|iniziate|parti|partite|parte|vieni|viene|venite|puoi "
          .. "venire|può venire) .. ?",
        "(ti|la|vi) (aspetto|aspettiamo) .. ({ahead}|con|per)",
        "(mi|ci) (mandi|manda|mandate|dia|dai|date|invii|dici|dica) .. (iban|"
          .. "coordinate|estremi|il conto) .. (caparra|acconto|anticipo|saldo|"
          .. "bonifico|pagamento|verso|pago)",
        "(mi|ci|vi) ha detto (sì|di sì|ok|procedi)",
        "(mio marito|mia moglie|il capo|il titolare|il socio|la direzione|"
          .. "l'assemblea|la proprietà) .. (d'accordo|dice sì|dice di sì|"
          .. "approva|ha approvato|contento|contenta|dato l'ok|dà l'ok|"
          .. "convint*)",
        "(rimando|restituisco|rispedisco|ritorno|allego|mando|ecco|invio|"
          .. "inoltro|torna) .. (controfirmat*|firmat*|timbrat*|siglat*)",
        "(pagat*|saldat*|bonificat*|versat*|fatto) .. (ieri|oggi|stamattina|"
          .. "stamane|ora|adesso|poco fa|allo sportello|in posta|in banca|in "
          .. "contanti|con satispay|in edicola|a mano|{date})",
        "(ho|abbiamo|ha) (appena|già) .. (lasciat*|pagat*|mandat*|fatto|"
          .. "saldat*|versat*|consegnat*|dat*|bonificat*|girat*|disposto|"
          .. "provveduto)",
        "(ho|abbiamo) .. (lasciat*|consegnat*|dat*|portat*) .. (busta|contanti|"
          .. "assegno|soldi|{figure})",
        "(i soldi|il bonifico|l'accredito|il pagamento|la somma) .. (sono "
          .. "partiti|è partito|partito ieri|è andato|è fatto|già fatto|"
          .. "partiti|eseguito|dovrebbe)",
        "(dovrebbe|dovresti|dovreste) .. (già|averlo|vederlo|vederli|averli|"
          .. "vedere|essere arrivat*|essere sul)",
        "(allego|allegata|ecco|mando|invio|ti giro|le giro) .. (ricevuta|"
          .. "contabile|distinta|screenshot|copia del bonifico|attestazione|"
          .. "scontrino|cro)" },
      -- yes to the offer
      { 1.6,
        "^ ci sta $",
        "(buona|bella) la (prima|seconda|1|2|a|b)",
        "(mi|ci) (va|vanno) (bene|benissimo|a genio)",
        "(per|da) (parte|quanto) .. (ok|nulla osta|d'accordo|bene|confermato)",
        "nulla osta",
        "(procedere|andare avanti) (pure|senz'altro|come da|così)",
        "(mandami|mandatemi|mandi|inviatemi|mandateci) .. (fattura|proforma"
          .. "|iban|coordinate) .. (pago|acconto|bonifico|saldo|anticipo"
          .. "|verso)",
        "(dove|a chi|come) .. (firmo|pago|bonifico|verso|faccio l'acconto) .."
          .. " ?",
        "(lo|la|li|le) (voglio|vogliamo|aspetto|aspettiamo) .. (per|entro"
          .. "|quanto prima)",
        "(segnami|segnaci|mettici|mettimi|prenotami|prenotaci|tienimi|tienici"
          .. "|iscrivici|iscrivimi) .. (per|il|la|i|le|posto|lista|giù"
          .. "|dentro)",
        "(facciamo|faccia|fai|fate) (quella|quello|la|il|i|le|come|così|per)"
          .. " .. (da|del|della|rossa|grande|dici|dice|dite|d'accordo"
          .. "|{number})",
        "(tutto|pienamente) d'accordo",
        "(accord*|intes*) .. (raggiunt*|siamo|fatto|fatta)",
        "che bello sì",
        "(non potevate|non poteva|non potevi) .. (meglio|di più)",
        "(aggiudicat*|vint*) .. (voi|avete|siete|vostra|sua|tua|lei)",
        "(scegliamo|scelgo|abbiamo scelto|ho scelto|optiamo) .. (voi|lei|te"
          .. "|vostra|sua|tua|prima|seconda|opzione|soluzione|versione"
          .. "|variante)",
        "in allegato (firmat*|il contratto|l'ordine|ordine|contratto"
          .. "|conferma)",
        "(trov*|ecco) .. (firmat*|controfirmat*|timbrat*|siglat*)",
        "(è|sono) da fare",
        "(da|si) (fare|faccia|facciano)",
        "(convint*) .. (anche|io|noi|banca|socio)",
        "(così com'è|tale e quale|tal quale|così com'era)",
        "(dallo|diamolo|lo dia|datelo|consideralo|lo consideri|dai) per (fatto"
          .. "|fatta|buono|acquisito)",
        "(puoi|può|potete) (attaccare|cominciare|iniziare|partire)",
        "(si|viene) (aggiudica|affida|conferisce|accetta|approva)",
        "(dati|coordinate) per (anticipo|acconto|bonifico|caparra)",
        "l'(acconto|anticipo|assegno|caparra) .. (parte|domani|oggi|stasera"
          .. "|spedito)",
        "^ sì (grazie|tutte|tutti|per|va|confermo|confermiamo|procedi|proceda"
          .. "|procedete|facciamo|volentieri|certo|dai|ok|prendo|prendiamo|lo"
          .. "|la|li)",
        "(ha|hanno|abbiamo|ho) detto (di sì|sì|ok)",
        "dice (di sì|sì|anche di sì)",
        "^ (perfetto vai|vai|vada|affare fatto|aggiudicato|ok procedi|ok"
          .. " proceda|passa|fatta|ottimo procedi)",
        "(tutte|tutti|entrambe|entrambi) e (due|tre|quattro|cinque|sei|sette"
          .. "|otto|dieci)",
        "(variante|opzione|versione|soluzione|proposta) (1|2|3|a|b|c|uno|due"
          .. "|tre|base) .. (favore|grazie|va|ok|perfetta|bene|cortesia"
          .. "|prego)",
        "(foglio|modulo|pagina|foto|preventivo|stima|offerta) .. firmat*",
        "(vedi|guarda|veda|in|da) foto",
        "(accettiamo|accetto|ok) .. (tutto|così|volentieri)",
        "(vi|le|ti) (confermiamo|confermo|ordiniamo|ordino|affidiamo|affido"
          .. "|commissioniamo|commissiono|assegniamo)",
        "(vi|le|ti) (diamo|do) .. (incarico|lavoro|ok|via|commessa|benestare"
          .. "|consenso)",
        "(conferiamo|affidiamo|assegniamo|diamo) .. (incarico|ordine|lavoro|ok"
          .. "|mandato)",
        "(con la presente|la presente) .. (ordin*|conferm*|affid*|accett*"
          .. "|aggiudic*|conferi*)",
        "(come da|giusta|secondo|esattamente) .. {your} .. ({offer}"
          .. "|{reference})",
        "(nostro|mio) (numero|riferimento|ordine) .. {number}",
        "(mi|ci) (butto|lancio|buttiamo|lanciamo|hai convint*|avete convint*"
          .. "|ha convint*)",
        "(cominci|cominciate|comincia|parti|inizia|iniziate|inizi) (pure"
          .. "|quando|subito|lunedì)",
        "(quando|da quando) (iniziamo|cominciamo|partiamo|venite|viene"
          .. "|iniziate|cominciate)",
        "(accetto|accettiamo|accettata|accettato|accettati) .. ({offer}"
          .. "|condizioni|prezzo|tutto|volentieri|con piacere)",
        "(accetto|accettiamo)",
        "(confermo|confermiamo|confermato|confermata|confermarle|confermarvi"
          .. "|confermarti) .. (ordine|{offer}|incarico|acquisto|tutto"
          .. "|prenotazione|accettazione|intervento|lavoro|lavori|quantità"
          .. "|fornitura|commessa|data|{number})",
        "^ (confermo|confermiamo|confermato|confermata) [tutto] $",
        "{offer} .. (firmat*|controfirmat*|sottoscritt*|approvat*|accettat*"
          .. "|timbrat*|vistat*|confermat*)",
        "(contratto|documento|copia|modulo|accordo|incarico|conferma|foglio"
          .. "|tutto|eccolo|eccola) .. (firmat*|controfirmat*|sottoscritt*"
          .. "|timbrat*)",
        "(firmat*|controfirmat*) .. per accettazione",
        "per accettazione",
        "(rimando|restituisco|rispedisco|ritorno|invio|allego|mando"
          .. "|restituiamo|trasmettiamo|inviamo|rinvio|giro) .. (firmat*"
          .. "|controfirmat*|timbrat*|sottoscritt*)",
        "{attached} .. (ordine|buono d'ordine|conferma d'ordine|oda)",
        "(invio|inviamo|trasmetto|trasmettiamo) .. ordine",
        "{our} ordine (n|nr|num|numero|{reference}|allegat*|{number})",
        "ordine (allegato|timbrato|in allegato|n|nr|numero)",
        "(procedete|proceda|procedi|procediamo|procediate) [pure|subito|quindi"
          .. "|allora]",
        "(vai|vada|andate|vadano|andiamo) (pure|avanti|con|tranquill*)",
        "(potete|può|puoi|potreste) .. (procedere|partire|iniziare|cominciare"
          .. "|mandare in produzione|dare corso|avviare|mettere in produzione"
          .. "|mettere in lavorazione|spedire|considerar*|fatturare|contare"
          .. " su)",
        "(dare|dia|date|diamo) .. (corso|seguito|avvio) .. (ordine|lavori"
          .. "|fornitura|produzione)",
        "(via libera|semaforo verde)",
        "(ordiniamo|ordino|vorremmo ordinare|vorrei ordinare)",
        "(affidiamo|affido|conferiamo|conferisco|incarichiamo)",
        "(approvo|approviamo)",
        "(abbiamo|ha|hanno|stato|stata) approvat*",
        "(per|a) (noi|me) .. (va|ok|bene|benissimo|andare|perfetto)",
        "(mi|ci) (sta|stanno|starebbe) .. (bene|benissimo|ok) [così|tutto]",
        "(mi|ci) (dica|dici|dite|dì|dicano|fai sapere|faccia sapere) .. (dove|a chi|su quale conto|quando) .. (mando|mandare|faccio|fare|verso|versare|invio|inviare) .. (anticipo|acconto|caparra|bonifico)",
        "(va|vanno|andrebbe) (bene|benissimo|benone) [così|tutto|il|la|per|l|i"
          .. "|le|anche]",
        "(ok|okay|va bene|benissimo|perfetto|d'accordo|bene) .. (procedi"
          .. "|proceda|procedete|procediamo|{offer}|prezzo|confermo"
          .. "|confermiamo|ordine|partiamo|partite|vai|vada|andate|facciamo"
          .. "|prendo|prendiamo)",
        "(siamo|sono) d'accordo",
        "ok (per|al|alla|all|il|la|a|su|anche|da parte|tutto|così)",
        "(tutto|prezzo|condizioni) ok",
        "(scelto|deciso|optato) .. (voi|{your}|di affidar*|di procedere|la"
          .. " vostra|il vostro|lei|te)",
        "(aggiudicat*|assegnat*|affidat*) .. (a voi|vi|le|alla {your}|{your}"
          .. "|codesta|questa ditta)",
        "(vi|le|ti) .. (aggiudic*|assegn*|incaric*|ordin*) .. (lavor*"
          .. "|fornitura|incarico|n|{number})",
        "(determina|delibera|provvedimento) di (affidamento|aggiudicazione)",
        "(affare fatto|aggiudicato|ci sto|ci stiamo|si parte|si fa|facciamolo"
          .. "|facciamola|presa|presi|mi ha convint*|mi avete convint*|mi hai"
          .. " convint*|ci avete convint*|ci ha convint*)",
        "(lo|la|li|le|ne) (prendo|prendiamo|facciamo|vogliamo|voglio|compro"
          .. "|compriamo|ordino|tengo)",
        "(prendiamo|prendo|vorremmo|voglio|vogliamo) .. (quella|quello|quelle"
          .. "|quelli|{number}|tutte|tutti|entrambe|la versione|l'opzione|la"
          .. " soluzione|la variante)",
        "(me|ce) (lo|la|li|le|ne) (faccia|fai|fate|mandi|mandate|manda|mandi"
          .. "|prepari|preparate|prepara|metta|metti|tenga|tieni|spedisca)",
        "(mettete|metta|metti|segni|segna|segnate) .. (in produzione|in"
          .. " lavorazione|in cantiere|in agenda|giù|da parte)",
        "(fatturate|fatturi|fattura|intestate|intesti|intestare) .. (a|al|alla"
          .. "|pure|tutto|nuova)",
        "(partiamo|cominciamo|iniziamo|partite|cominciate|parta|cominci|inizi)"
          .. " [pure]",
        "(consideri|consideratelo|consideratela|considerate|consideralo) .."
          .. " (ordine|confermat*|accettat*|fatta|fatto|acquisit*)",
        "(fate|faccia|mandate|spedite|ordinate|preparate|mandi|spedisca"
          .. "|prepari|produca|producete) pure" },
      -- what goes with a yes
      { 0.5,
        "(ci|mi) (piace|piacciono|è piaciut*|sono piaciut*)",
        "(non vedo|non vediamo) l'ora",
        "(emozionat*|entusiast*|contentissim*)",
        "(acconto|caparra) ... (mand*|far*|fa|faccio|vers*|bonific*|partit*)",
        "(inizio lavori|data di inizio|consegna entro|consegna"
          .. " inderogabile)" },
      -- paid
      { 1.7,
        "(saldat*|pagat*|sistemat*|fatto|chiuso) (tutto|il conto|ieri|oggi"
          .. "|adesso|stamattina|poco fa)",
        "(bonifico|soldi|pagamento) (è|sono) (partit*|andat*|in viaggio"
          .. "|fatt*)",
        "(risulta|risultano|dovrebbe risultare|figura) .. (pagat*|saldat*"
          .. "|eseguit*|già)",
        "(vi|ti|le) (ho|abbiamo) (pagat*|bonificat*|saldat*|versat*|girat*)",
        "(da noi|a noi) risulta .. (pagat*|saldat*)",
        "(pagat*|saldat*) (in contanti|con carta|con assegno|a mano|alla"
          .. " consegna)",
        "data valuta .. {date}",
        "(abbiamo|ho|hanno|ha) .. ({done}|provveduto|autorizzato) ..."
          .. " {paying}",
        "(abbiamo|ho|hanno|ha) [già|appena|oggi|ieri] ({paid}|provveduto"
          .. "|sistemat*)",
        "{paying} ... (è|sono|stato|stata|già|risulta|risultano) .. {done}",
        "{paying} {done}",
        "{done} .. {paying}",
        "(fatto|mandato|inviato|disposto|eseguito) (ora|adesso|ieri|oggi"
          .. "|stamattina|poco fa)",
        "{invoice} ... (è|sono|stata|stat*|risulta|risultano|già) .. {paid}",
        "{invoice} {paid}",
        "(pagat*|saldat*|bonificat*|liquidat*) (ieri|oggi|stamattina|stamane"
          .. "|questa mattina|in data|il|venerdì|lunedì|martedì|mercoledì"
          .. "|giovedì|regolarmente|la settimana scorsa|adesso|ora|a mezzo"
          .. "|tramite|con|{date})",
        "(allego|allegata|allegato|alleghiamo|ecco|invio|trasmetto|mando) .."
          .. " (contabile|distinta|ricevuta|copia del bonifico|cro"
          .. "|disposizione|attestazione|mandato)",
        "(contabile|distinta|ricevuta|copia|cro|trn) .. (bonifico|pagamento"
          .. "|versamento)",
        "(bonifico|pagamento) .. (partito|inviato|odiern*)",
        "(trova|troverà|trovate|vedrete|vedrà|riceverete|dovreste) .."
          .. " accredito",
        "già (provveduto|pagat*|saldat*|bonificat*|regolat*|sistemat*)",
        "(dovrebbe|dovreste|dovresti) .. (avere|averlo|aver|averla|vederlo"
          .. "|trovarlo) ... (bonifico|pagamento|accredito|soldi|ricevuto"
          .. "|conto)" },
      -- not yet
      { -1.3,
        "(lista|elenco|calendario|programma) .. pagament*",
        "(variante|spesa) .. approvat*",
        "(appena|quando|se|una volta|attesa|attendiamo|prima|dopo|dobbiamo"
          .. "|devono|deve|finché|manca|mancano|serve|per) ... (approv*"
          .. "|firmat*|firma|conferm*|accett*|via libera|delibera|ok)",
        "(sarà|verrà|venga|saranno|verranno|essere|fosse|partirà|verrebbe) ..."
          .. " (approvat*|firmat*|confermat*|accettat*|{paid}|{done})",
        "(caricat*|impostat*|programmat*|prenotat*|inserit*) .. (bonifico"
          .. "|pagamento)",
        "(raccogliendo|in|alla) .. firm*" },
      { -0.7, "(ma|però|tuttavia) ... (prezzo|sconto|prima|vorrei|vorremmo)",
        "(forse|vediamo|magari|ci penso)" },
      { 1.3, "^ ok|sì|(va bene) perfetto|ottimo|bene|benissimo|(va bene) $", at = "body", when = "bare" },
    },

    proceed = {
      -- come gli uffici dicono che pagheranno
      { 1.8, "messa*|messo|inserita*|inserito in pagamento|distinta", "(prossima distinta|prossimo flusso|prossimo giro)", "pagamento|bonifico|mandato sarà|verrà .. effettuato|disposto|eseguito|emesso", "approvata|autorizzata|validata (per il|al) pagamento", at = "body" },
      { -2, "non|prima|finché|quando|appena .. pagamento|autorizzata", at = "body" },
      { 1.2,
        "(sarà|verrà|viene|saranno|verranno|vengono) .. (saldat*|pagat*|liquidat*|bonificat*) .. {ahead}",
        "(la|le|lo|li) (mettiamo|metto|inseriamo|inserisco) .. (nelle disposizioni|nella distinta|nei pagamenti|nei bonifici|in pagamento)" },
      -- they ask where the money shall go
      { -1.5,
        "(dove|a chi|su quale|su che|a quale) .. (mando|faccio|verso|invio|bonifico)" },
      { 1.4,
        "(passo|vengo|passiamo|veniamo) ... (a firmare|per firmare|a pagare|"
          .. "per pagare|a saldare|con l'acconto|con l'assegno)" },
      { 1.3,
        "(bonifico|saldo) .. (entro|per) .. {ahead}",
        "(bonifico|saldo) {ahead}" },
      { -0.7,
        "(stand-by|stand by|standby|esito|in sospeso)" },
      { 1.5,
        "(sereno|serena|tranquillo|tranquilla) che .. {ahead}",
        "{ahead} .. (regolarizzo|sistemo|saldo|pago|provvedo|chiudo|rimedio|"
          .. "faccio tutto)",
        "(liquidat*|pagat*|saldat*) .. (tornata|giro|flusso|scadenza|rimessa|"
          .. "mandato)",
        "(contratto|ordine|carte|documenti|modulo) .. (girando|gira|"
          .. "raccogliere|raccogliendo|in giro) .. firm*",
        "(vogliamo|voglio|vorremmo) andare avanti",
        "(piaciut*) .. (vogliamo|andiamo|procediamo|avanti)",
        "(va|andrà|è) (in firma|alla firma) .. {ahead}" },
      { 1.5,
        "(ciclo|lotto|corsa|tornata|flusso|giro) .. (di|del|della) .. {ahead}",
        "(caricat*|inserit*|mess*|registrat*) .. (ciclo|lotto|flusso|tornata|"
          .. "sistema|portale)",
        "{ahead} .. (sul conto|in conto)",
        "(prima di|per) .. (emettere|poter emettere|mandare|fare) .. (ordine|"
          .. "contratto|oda)",
        "(registrar*|anagrafare|inserir*|caricar*) .. (fornitore|fornitori|"
          .. "anagrafica)",
        "(i tuoi|i suoi|i vostri) .. (partono|escono|arrivano|seguono) .. "
          .. "{date}",
        "(m'è|mi è|m'era|mi era|ci è|ci era) (passat*|uscit*|sfuggit*|"
          .. "scappat*) .. (mente|{ahead}|storia|tutto|il|la|venerdì|domani|"
          .. "subito)" },
      { 1.5,
        "(andiamo|veniamo|vengo|vado|restiamo|si va) con (te|voi|lei)",
        "(ci|mi) (lanciamo|lancio|buttiamo|butto)",
        "{decider} .. (piaciut*|innamorat*|entusiast*|conquistat*|convint*|"
          .. "content*)",
        "(manca|mancano) .. (che|solo che) .. (scriva|prepari|firmi|mandi|"
          .. "rediga|stampi|passi)",
        "(hai|ha|avete|avrai|avrà|avrete) .. tutto .. (in una volta|insieme|"
          .. "saldato|sul conto)",
        "{ahead} .. (hai|ha|avete|avrai|avrà|avrete) tutto",
        "(già) .. (autorizzat*|liberat*|sbloccat*|approvat*) .. (appena|quando|"
          .. "banca|esce|parte|pagamento)",
        "(programmat*|inserit*|calendarizzat*|previst*) .. (corsa|tornata|"
          .. "lotto|flusso|giro|mandati|pagamenti)",
        "(spedisco|mando|verso|porto) .. (di che cominciare|acconto|caparra|"
          .. "primo acconto|anticipo|assegno)",
        "(buone notizie|bella notizia|ottime notizie|bellissima notizia)" },
      { -0.8,
        "{your} (proposta|offerta|preventivo)" },
      { 0.7,
        "(ci siamo|mi sono) decis*",
        "(ha ragione|hai ragione|avete ragione)" },
      { 1.4,
        "{ahead} .. (arriva|arriverà|arrivano|riceve|ricevete|riceverà|"
          .. "riceverete|avrà|avrete|trova|trovate|ha|avete|vede|vedrà|"
          .. "vedrete) .. (ordine|contratto|conferma|firmat*|conto|bonifico|"
          .. "soldi|saldo|accredito|mail con)",
        "(saldo|soldi|bonifico|accredito|pagamento) .. (lo|li) .. (trova|trovi|"
          .. "trovate|vede|vedi|vedete|ha|hai|avete) .. {ahead}",
        "(devo|dobbiamo) solo .. (capire|sbloccare|trovare|firmare|far firmare|"
          .. "aspettare|sistemare)",
        "(metà|parte|acconto) .. (mando|verso|faccio|do|pago|bonifico) .. "
          .. "(subito|adesso|ora|oggi)" },
      { -1.5,
        "(ho|abbiamo|ha|hanno) .. (fatto|mandato|disposto|eseguito|inviato|"
          .. "effettuato|autorizzato|ordinato|versato|girato)",
        "(fatto|eseguito|disposto|partito|inviato) .. (oggi|stamattina|ieri|"
          .. "adesso|ora|poco fa|questa mattina)" },
      { 1.4,
        "(deciso|scelto|optato) per (voi|lei|te|la vostra|la sua|la tua)",
        "(ufficio|amministrazione|segreteria|contabilità|economato) .. (sta|"
          .. "stanno) .. (preparando|predisponendo|emettendo|facendo|inviando)",
        "(sta|stanno) (preparando|predisponendo|emettendo) .. (ordine|conferma|"
          .. "contratto|bonifico|determina|documenti|carte)",
        "(la|lo|li|le) (facciamo|faccio|prendiamo|prendo) .. (dammi|mi dia|"
          .. "datemi|solo il tempo|appena|ma dopo)",
        "(metto|mettiamo|messo|messa) .. (pagamento|tornata|giro|distinta|"
          .. "programma) .. {date}",
        "(caparra|acconto|anticipo|assegno|soldi) .. (porto|portiamo|gliela "
          .. "porto|te la porto|glielo porto|te lo porto|passo|lascio) .. "
          .. "{ahead}",
        "(resolvo|rimedio|sistemo|provvedo) .. {ahead}",
        "{decider} .. (firma|lo firma|la firma) .. (e|poi|inoltr*|mand*|spedi*)" },
      { 1.5,
        "(te|ve|glie|ce|gliel|te l|ve l) .. (lo|la|li|le) .. (rimando|mando|"
          .. "rispedisco|riporto|spedisco|restituisco|invio|rendo) .. (firmat*|"
          .. "timbrat*|controfirmat*|siglat*)",
        "{ahead} .. (rimando|mando|rispedisco|riporto|spedisco|restituisco|"
          .. "invio|rendo) .. (firmat*|timbrat*|controfirmat*|siglat*)",
        "(parlato|sentito|chiesto) .. {decider} .. (d'accordo|è d'accordo|ci "
          .. "sta|dice di sì|vuole farlo|approva|gli va bene|le va bene|"
          .. "content*)",
        "(ci penso io|lascia fare a me|lasci fare a me|me ne occupo io|"
          .. "provvedo io|rimedio) .. (pag*|bonific*|sald*|subito|oggi|domani|"
          .. "presto|quanto prima)",
        "(faccio|faremo|facciamo|li faccio) .. (bonificar*|pagare|saldare|"
          .. "versar*|liquidare) .. (subito|quanto prima|oggi|domani|presto|"
          .. "{ahead})" },
      { -1.0,
        "(è stat*|sono stat*|è già|sono già|abbiamo|ho|risulta|risultano) .. "
          .. "{paid}" },
      { -0.8,
        "{paid} .. (ieri|oggi|stamattina|già|stamane|appena)",
        "(non|ancora) .. (deciso|sappiamo|so)" },
      { 0.7,
        "(ci è|mi è|ci era|mi era|c'era|m'era) (sfuggit*|scappat*|rimast*|"
          .. "passat* di mente|finit*)",
        "(mi ero|me n'ero|me ne ero|ci eravamo|ce n'eravamo) .. (scordat*|"
          .. "dimenticat*)",
        "(scusate|scusa|scusi|chiediamo scusa|chiedo scusa|ci scusiamo|mi "
          .. "scuso|chiedo venia|che figura|che vergogna) .. (ritardo|disguido|"
          .. "dimenticanza|disattenzione|svista|attesa|inconveniente)",
        "(come sempre|come al solito|come d'abitudine|puntual*)",
        "(in scadenza|a scadenza|alla scadenza)" },
      { 1.5,
        "{promise_pay} .. {ahead}",
        "{ahead} .. {promise_pay}",
        "{funds} .. (parte|parte|partirà|esce|uscirà|arriva|arriverà|è in "
          .. "partenza|in partenza|sarà fatto|verrà fatto|è previsto|previsto|"
          .. "programmato|impostato|nel flusso|in distinta|in scadenza) .. "
          .. "{ahead}",
        "{ahead} .. (parte|esce|arriva|partirà|facciamo|faccio) .. {funds}",
        "(inserit*|mess*|caricat*|registrat*|inclus*) .. (distinta|flusso|"
          .. "pagamenti|scadenzario|lotto|lista|programma|mandato|mandati|"
          .. "prossimo giro)",
        "(passo|passiamo|vengo|veniamo|faccio un salto|vado|salgo|scendo) .. "
          .. "(firmare|a firmare|pagare|saldare|portare|lasciare l'acconto|con "
          .. "l'acconto|con i soldi|con l'assegno|a sistemare)",
        "(firmo|firmiamo|firmerò|firmeremo|firma) .. {ahead}",
        "{ahead} .. (firmo|firmiamo|firma|passo|vengo|le mando|ti mando|vi "
          .. "mando|arriva|avrà|avrete|spedisco|invio|parte) .. (contratto|"
          .. "ordine|firmat*|firma|conferma|incarico|determina|acconto|caparra|"
          .. "bonifico)",
        "(contratto|ordine|conferma|incarico|modulo|lettera) .. (firmat*|"
          .. "timbrat*|controfirmat*)  .. (spedisco|mando|invio|porto|arriva|"
          .. "rimando|mandiamo|spediremo|manderò) .. ({ahead}|quando|appena|"
          .. "presto|in giornata)",
        "(contratto|ordine|conferma|determina|delibera|incarico|affidamento|"
          .. "mandato) .. (esce|uscirà|parte|partirà|arriva|arriverà|seguirà|"
          .. "in arrivo|sarà|verrà|ve lo mando|te lo mando|glielo mando|"
          .. "spediamo|in preparazione|in firma|alla firma) .. ({ahead}|breve|"
          .. "giorni|presto|appena)",
        "(manca|mancano|serve|attendiamo|aspettiamo|aspetto) .. (solo|soltanto|"
          .. "solamente|ormai|giusto) .. (firma|firme|timbro|numero d'ordine|"
          .. "visto|formalità|bollo|carta|modulo|ok formale|protocollo|impegno "
          .. "di spesa|cig)",
        "(è|siamo|sono|si è detto|s'è detto|si è mostrato) .. (favorevol*|"
          .. "propens*|a favore|orientat* per il sì|decis* a)",
        "(vogliamo|voglio|vorremmo|intendiamo|contiamo di|pensiamo di|abbiamo "
          .. "deciso di|ho deciso di|siamo decisi a|la facciamo) .. (andare "
          .. "avanti|procedere|affidar*|farlo|farla|partire|confermare|"
          .. "prendere|collaborare) .. (con voi|con lei|con te|appena|ma|manca|"
          .. "serve|entro|presto)",
        "(appena|quando|non appena) .. (ho|abbiamo|avrò|avremo|arriva|esce) .. "
          .. "(numero|ordine|cig|firma|timbro|delibera|ok) .. (giro|mando|"
          .. "invio|spedisco|mandiamo|arriva|procediamo|firmo|ordino|parte)",
        "(faccio|facciamo) (preparare|emettere|fare|partire|predisporre) .. "
          .. "(ordine|contratto|bonifico|mandato|determina|incarico|pagamento|"
          .. "conferma)",
        "(direi che|mi sa che|pare che) .. (ci siamo|è fatta|si fa|siamo "
          .. "pronti)",
        "(metà|un acconto|acconto|una parte|qualcosa) .. (subito|adesso|ora|"
          .. "oggi|intanto) .. (resto|saldo|rimanente|altra|poi)",
        "(il resto|resto|saldo|il rimanente) .. {ahead}",
        "(approvat*|deliberat*|autorizzat*|dato parere favorevole|passat*) .. "
          .. "(dal|dalla|in|all') .. (consiglio|giunta|assemblea|cda|direzione|"
          .. "commissione|comitato|riunione|maggioranza|unanimità) .. (esce|"
          .. "determina|ordine|contratto|arriva|parte|seguirà|firma|ora|adesso|"
          .. "manca)" },
      -- will order
      { 1.7,
        "(lo|la|li|le) facciamo .. (passo|porto|mando|vengo|firmo|{date})",
        "(ho|abbiamo) .. (parlato|deciso|sentito) .. (facciamo|prendiamo|si fa"
          .. "|procediamo)",
        "(porto|portiamo|verso|versiamo) .. (caparra|acconto|anticipo"
          .. "|assegno)",
        "(ci siamo quasi|quasi fatta|quasi pronti|manca poco|siamo vicini|ci"
          .. " manca poco)",
        "(delibera|decisione|scelta|assemblea|giunta|consiglio) .. (adottat*"
          .. "|pres*|approvat*|favorevol*|a favore|positiv*)",
        "(firma|firmerà|firmano|firmiamo) .. ({date}|lunedì|martedì|mercoledì"
          .. "|giovedì|venerdì|sabato|domani|settimana)",
        "(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|{date}) .."
          .. " (passo|vengo|porto|firmo|firma|veniamo|passiamo|arrivo) .."
          .. " (assegno|acconto|firm*|caparra|contratto|ordine|soldi|contanti"
          .. "|a)",
        "(passo|vengo|porto|veniamo|passiamo) .. (con|a) .. (assegno|acconto"
          .. "|firmare|caparra|soldi|contanti|contratto)",
        "(ve lo|ve la|te lo|te la|glielo|gliela) (rimette|manda|invia|porta"
          .. "|spedisce|rimetto|porto|rimettiamo)",
        "(ci|mi) (mettiamo|metto) (d'impegno|sotto|al lavoro)",
        "(vi|ti|le) (arriva|arriverà|arrivano|mando|manda|mandiamo) .. (ordine"
          .. "|contratto|conferma|acconto|anticipo) .. (domani|in settimana|a"
          .. " giorni|entro|{date}|presto|lunedì|martedì|mercoledì|giovedì"
          .. "|venerdì)",
        "(a breve|a giorni|in settimana|presto|domani|lunedì|martedì|mercoledì"
          .. "|giovedì|venerdì) .. (l'ordine|il contratto|la conferma|la"
          .. " determina|l'acconto|firmo|firmiamo|firma)",
        "(l'idea|intenzione|programma|volontà) (è|sarebbe) .. (farlo|procedere"
          .. "|andare|ordinare|partire|prenderl*)",
        "(siamo|sono) (decis*|convint*|orientat*|propens*) .. (a|per|ma|solo"
          .. "|aspett*)",
        "(si farà|lo faremo|la faremo|si procede|si va avanti|andremo"
          .. "|procederemo|si firma)",
        "(ultim* passaggi*|ultim* firm*|ultimo timbro|ultimo visto|solo"
          .. " questione)",
        "(ok|benestare|parere) .. (ricevut*|arrivat*|avut*) .. (ora|adesso"
          .. "|manca|aspetto|preparo)",
        "(impegno di spesa|delibera|determina|cig|rda|oda) .. (in|sto|stiamo"
          .. "|preparazione|emissione|firma|arrivo|pubblicazione)",
        "(ordine|contratto|determina|mandato) ... (emission*|emess*|emett*|in"
          .. " fase|invio previsto|previst*)",
        "(relazione|graduatoria|pratica|spesa|variante) .. (omologat*"
          .. "|approvat*|firmat*|ratificat*)",
        "(caricat*|mess*|mandat*|inviat*|pass*|portat*) .. (per la|alla|in"
          .. "|alle) firm*",
        "(manca|mancano) solo",
        "hanno firmato",
        "(visto|al visto|firma) .. (direttore|dirigente|amministratore"
          .. "|presidente|sindaco|finanziario)",
        "(consiglio|sede|capo|direzione) .. (unanime|favorevole|d'accordo|dato"
          .. " l'ok|detto sì)",
        "buona notizia",
        "ha dato l'ok",
        "(hanno|ha) dato .. (ok|benestare|via libera)",
        "(sta|stanno) (preparando|predisponendo|emettendo|facendo|scrivendo"
          .. "|battendo|inserendo|caricando|compilando|firmando|approntando)"
          .. " ... (ordine|contratto|buono|determina|delibera|bonifico)",
        "(stiamo|sto) (scrivendo|battendo|inserendo|caricando|compilando"
          .. "|approntando) ... (ordine|contratto|buono|determina|delibera"
          .. "|bonifico)",
        "(ordine|contratto|buono|determina|delibera|impegno|po) ... (entro|a"
          .. " giorni|esce|in uscita|in arrivo|spedito|spediamo|in lavorazione"
          .. "|in preparazione|in corso|al più tardi|dovrest*|dovreb*|va in"
          .. " posta|parte|firma)",
        "(sbloccat*|stanziat*|deliberat*|concess*|finanziat*|liberat*) .."
          .. " (soldi|fondi|budget|spesa|somma|acquisto|variante|importo)",
        "(soldi|fondi|budget|spesa|acquisto|variante|finanziamento|mutuo) .."
          .. " (sbloccat*|stanziat*|deliberat*|concess*|approvat*|a posto"
          .. "|arrivat*)",
        "(cartella|libro|giro|carosello|iter) .. firm*",
        "(torna|tornerà|riavrà|riavrete|riavrai|avrete|avrà|rientra) .. (copia"
          .. "|esemplare)",
        "(manca|mancano) .. (firma|firme|timbro|visto|protocollo)",
        "(dal|dai|dalla|lato) .. (tecnico|tecnici|cantiere|produzione) .. (ok"
          .. "|posto|bene)",
        "(si può|si possono) sperare",
        "(può|puoi|potete) (sperare|contarci|star* tranquill*|dare per)",
        "(ordine|contratto) .. (posta|pec|raccomandata|mail) .. ({date}|domani"
          .. "|settimana)",
        "(intend*|intenzione|intenzionat*|orientat*|decis*) .. (procedere"
          .. "|proseguire|andare avanti|ordinare|confermare|accettare|affidar*"
          .. "|acquistare|prender*|comprar*)",
        "(procederemo|procederò|proseguiremo|andremo avanti|andiamo avanti"
          .. "|vogliamo procedere|vorremmo procedere|vorrei procedere|contiamo"
          .. " di procedere|pensiamo di procedere)",
        "(invierò|invieremo|manderò|manderemo|trasmetterò|trasmetteremo|farò"
          .. "|faremo|passerò|passeremo|emetteremo|emetterò|riceverete"
          .. "|riceverà|riceverai|arriverà|avrete|avrà|avrai|rimanderò"
          .. "|rimanderemo|restituirò|restituiremo|porterò|porto|partirà) ..."
          .. " (ordine|contratto|incarico|firmat*|controfirmat*|acconto"
          .. "|conferma|caparra)",
        "(mando|mandiamo|invio|inviamo|faccio|facciamo|passo|passiamo|giro"
          .. "|trasmetto|rimando|restituisco|restituiamo|firmo|firmiamo) ..."
          .. " (ordine|contratto|firmat*|controfirmat*|{date}|domani|acconto)"
          .. " ... ({date}|domani|in settimana|entro|a breve|appena|stasera"
          .. "|più tardi|nei prossimi|prossim*|ordine|contratto|firmat*)",
        "(poi|domani|in settimana|entro|a breve|appena|stasera|lunedì|martedì"
          .. "|mercoledì|giovedì|venerdì|prossim*|dopo|quindi|così|{date}) ..."
          .. " (mando|mandiamo|invio|inviamo|faccio|facciamo|passo|passiamo"
          .. "|restituiamo|restituisco|rimando|firmo|firmiamo|giro) ..."
          .. " (ordine|contratto|firmat*|controfirmat*|acconto|{date}|via"
          .. "|tutto)",
        "(ve|te|glie|ce) (lo|la|li) (restituiamo|restituisco|rimando"
          .. "|rimandiamo|mando|mandiamo) .. (firmat*|via|appena|domani|pec)",
        "(appena|quando) .. (scende|torna|firma|firmato|firmata|pronto|arriva)"
          .. " .. (restituiamo|mandiamo|mando|inviamo|invio|rimando|avrete"
          .. "|partiamo|procediamo)",
        "confermeremo .. ordine",
        "(ordineremo|ordinerò|firmeremo|firmerò|acquisteremo|compreremo"
          .. "|passeremo l'ordine|lo faremo|la faremo|prenderemo|la prenderemo"
          .. "|lo prenderemo)",
        "ordine ... (partirà|arriverà|seguirà|in arrivo|verrà|a breve|sarà|nei"
          .. " prossimi|domani|in settimana|settimana prossima|prossima"
          .. " settimana|in preparazione|arriva|parte|pronto)",
        "(stiamo|sto) (preparando|predisponendo|emettendo|facendo"
          .. "|raccogliendo) ... (ordine|contratto|bonifico|pagamento|firm*"
          .. "|determina|delibera)",
        "(alla|in|per la) firma",
        "(manca|mancano|serve|attendo|aspetto|attendiamo) (solo|solamente"
          .. "|soltanto) .. (firma|firme|timbro|numero|visto)",
        "(contratto|ordine|testo) .. (firma|ufficio legale)",
        "(conto|contiamo|spero|cerco) di .. (farcela|mandar*|inviar*|chiudere"
          .. "|firmare|farlo|farvelo|farglielo) .. (per|entro|{date})",
        "(assemblea|consiglio|giunta|cda) .. (passat*|approvat*|favorevol*)",
        "(partiremo|partiamo a|cominceremo|inizieremo)" },
      -- will pay
      { 1.8,
        "(lo|la) (faccio|facciamo|pago|sistemo) .. (domani|domattina|oggi"
          .. "|adesso|lunedì|martedì|mercoledì|giovedì|venerdì|dopo|stasera"
          .. "|{date})",
        "(domani|domattina|oggi|lunedì|martedì|mercoledì|giovedì|venerdì) .."
          .. " (lo|la) (faccio|facciamo|pago|sistemo)",
        "(appena|quando) apre .. (banca|posta)",
        "(registrat*|contabilizzat*|liquidat*|caricat*) .. (va|vanno|scaden*"
          .. "|riba|pagament*|{date}|prossim*)",
        "(va|vanno|andrà) in (scadenza|pagamento|distinta)",
        "(con|nelle|nei) (riba|pagamenti|bonifici|mandati) (del|di) {date}",
        "(assegno|contanti) .. (pronto|porto|passo|lascio|quando|{date})",
        "(pago|paghiamo|salda|saldo|bonifico|ti verso|le verso|vi verso"
          .. "|sistemo|pagherà) .. (lunedì|martedì|mercoledì|giovedì|venerdì"
          .. "|domani|oggi|stasera|entro|appena|fine|settimana|{date}|subito)",
        "(lunedì|martedì|mercoledì|giovedì|venerdì|domani|oggi|stasera|fine"
          .. " mese|fine settimana|{date}) .. (pago|paghiamo|saldo|bonifico"
          .. "|sistemo|parte|partono|escono|esce|porto|passo|ti faccio|le"
          .. " faccio|vi faccio|li hai|li ha|li avete)",
        "(è|sono) (in|già in|nel) (pagamento|distinta|lista|programma"
          .. "|scadenziario|giro)",
        "(appena|quando) .. (incasso|incassiamo|arriva|arrivano|accredit*) .."
          .. " (pago|paghiamo|saldo|bonifico|giro|sistemo|faccio)",
        "(prometto|promesso|parola|garantisco|assicuro) .. (pag*|entro"
          .. "|settimana|bonifico|{date})",
        "(metà|una parte|acconto|prima rata) .. (subito|adesso|domani|oggi"
          .. "|ora) .. (resto|saldo|altra|poi)",
        "(resto|saldo|altra metà) .. (fine|entro|dopo|{date}|mese)",
        "(programmat*|prenotat*|impostat*|schedulat*|agendat*) .. (per|app"
          .. "|banca|home|{date})",
        "(faccio|facciamo) i pagamenti",
        "(in|messo in|inserito in|metto in) (programma|calendario|pagamento"
          .. "|scadenza)",
        "(stai|stia|state) tranquill*",
        "nessun disturbo",
        "(lista|elenco|calendario|programma|scadenziario|giro|mandat*|tornata"
          .. "|infornata) .. (pagament*|bonific*|venerdì|pagare)",
        "(te|ve|glie|ce|le|vi|ti) (li|la|lo|le) (fa|fanno|manda|mandano|gira"
          .. "|paga|farà|manderà|bonifica|sistema)",
        "(te|ve|glie|ce) (li|la|lo|le) (fa avere|fanno avere|faccio avere"
          .. "|facciamo avere|mando|mandiamo|giro|porto|do|bonifico|metto)",
        "(colpa mia|mea culpa|mi era sfuggit*|ci era sfuggit*|dimenticat*"
          .. "|scordat*|hai ragione|ha ragione|avete ragione)",
        "(passat*|girat*|dat*) .. (banca|bonific*|pagament*|cassa|tesoreri*)",
        "(mandato|disposizione) di (pagamento|bonifico)",
        "(pagament*|bonific*|fattura) .. (esce|escono|va in|vanno in|parte"
          .. "|partono|con il|col|nel) .. (lotto|mandat*|giro|flusso|run"
          .. "|distinta|{date})",
        "(sblocc*|registrat*|contabilizzat*|riscontrat*|liquidat*|vistat*"
          .. "|protocollat*) .. (pagament*|fattura|paghiamo|pagher*|lista"
          .. "|scaden*)",
        "(rimedio|rimediamo|rimedierò|provvedo) (subito|oggi|domani|stasera"
          .. "|appena)",
        "(pagheremo|pagherò|paghiamo|pago|salderemo|salderò|saldiamo"
          .. "|provvederemo|provvederò|provvediamo|provvedo|bonificheremo"
          .. "|bonificherò|bonifico io|liquideremo|verseremo|verserò"
          .. "|regoleremo|regolarizzeremo|sistemeremo|sistemerò|sistemiamo"
          .. "|sistemo)",
        "(effettueremo|effettuerò|effettuiamo|eseguiremo|eseguirò|faremo|farò"
          .. "|faccio|facciamo|disporremo|disporrò|disponiamo|dispongo"
          .. "|emetteremo|manderemo|invieremo|procederemo|procederò|fa|fanno"
          .. "|mando|mandiamo|fai|preparo) ... {paying}",
        "{paying} ... (sarà|verrà|partirà|parte|è previsto|previsto|è in"
          .. " programma|programmato|in programma|è fissato|arriverà|in"
          .. " partenza|avverrà|è in corso|in esecuzione|pianificato"
          .. "|schedulato|calendarizzato|saranno|entro|in uscita|valuta|domani"
          .. "|lunedì|arriva|in settimana|impostat*|caricat*)",
        "(caricat*|impostat*|programmat*|prenotat*|inserit*|mess*|preparat*)"
          .. " .. {paying}",
        "{invoice} ... (sarà|verrà|saranno|verranno) .. ({paid}"
          .. "|liquidat*|mess*|inserit*|passat*)",
        "{invoice} ... è stata .. (mess*|inserit*|passat*)",
        "(metto|mettiamo|mettere|messa|messo) .. in pagamento",
        "{invoice} ... in (pagamento|distinta|liquidazione)",
        "(prossim*|giro|distinta) .. (distinta|pagament*|bonifici|scadenza"
          .. " pagamenti|tornata|ciclo|mandati)",
        "con valuta",
        "(entro|il|al) ... (salderemo|pagheremo|riceverete|bonifico)",
        "(riceverete|riceverà|avrete|avrà|vedrete|vedrà|vedrai|avrai) .."
          .. " (pagamento|bonifico|saldo|accredito|soldi)",
        "(conto|contiamo|prevedo|prevediamo|riesco|riusciamo|possiamo|posso"
          .. "|cerco|vedo) .. (pagare|saldare|bonificare|fare il bonifico"
          .. "|effettuare|pagarla|pagarvi|saldarla|liquidar*|sistemar*)",
        "(la|lo|le|li|te|ve|gliela|te li|te la) (paghiamo|pago|saldiamo|saldo"
          .. "|liquidiamo|sistemo|sistemiamo)",
        "(te|ve|glie) (li|la|lo) (giro|do|porto)",
        "(le|ti|vi|li) (giro|do|porto) .. (soldi|importo|metà|saldo|acconto"
          .. "|resto|contanti|assegno|{figure})",
        "(chiedo|dico|avviso|faccio) .. (bonifico|banca|contabil*"
          .. "|amministrazione|pagamento|ragioniera)" },
      { -0.6, "non .. (so|sappiamo|possiamo|posso|riesco|prima)" },
    },

    putoff = {
      { 1.6, "dirà|diranno|dirò|diremo|(farà sapere) .. se accetta|accettano|approva|approvano|va", at = "body" },
      { 1.1, "(ce l'ha|è da|è sul tavolo di|l'ha) .. (marito|moglie|socio|capo|titolare|padre) .. (guarda|vede|legge|controlla)" },
      { 1.2,
        "(stand-by|stand by|standby|in sospeso|in pausa) .. {ahead}",
        "(digerendo|metabolizzando|masticando) .. (numeri|cifre|preventivo|"
          .. "prezzo|proposta)",
        "(lasci|lascia|lasciate|lasciateci) .. (respirare|tempo|pensare)" },
      { -0.6,
        "(stamattina|stamane|stamani|oggi|questa mattina)" },
      { 1.3,
        "(metto|mettiamo|ho messo) in copia",
        "in copia .. (che|chi) .. (segue|decide|si occupa|guarda|risponde|"
          .. "gestisce)",
        "senza di (lui|lei|loro) .. non",
        "(bloccat*|fermat*|congelat*) .. (investimenti|spese|acquisti|budget|"
          .. "pagamenti|progetti)",
        "(torno|tornerò|torniamo) da (lei|te|voi)",
        "(avrà|avrai|avrete) .. (mie notizie|notizie|mie nuove|risposta)",
        "dormirci .. (su|sopra|notte|notti)" },
      { -1.0,
        "{promise_pay} .. {ahead}" },
      { 1.3,
        "(rischia|rischiano) .. (volerci|tardare|andare per le lunghe|slittare)",
        "(ordine del giorno|odg) .. (non|prossim*|rinviat*|arriv*)",
        "(investito|informato|coinvolto|interessato) .. (soci|consiglio|"
          .. "direzione|ufficio)",
        "(tiene|tengono) .. (cordoni|borsa|cassa)",
        "(trasmette|trasmesso|passa|passato) .. (comune|ente|ministero|regione|"
          .. "ufficio|provincia)" },
      { 1.3,
        "(devo|dobbiamo|dovrei) .. (mettere|portare|sottoporre|far vedere|"
          .. "mostrare|sentire) .. {my_decider}",
        "(ci vorrebbe|serve|servirebbe|ci vuole|manca) .. (sì|ok|benestare|"
          .. "parere|firma) .. (di|del|della|mio|mia|dal)",
        "(terrò|terremo|tengo|teniamo|terranno) .. (informat*|aggiornat*|al "
          .. "corrente)",
        "(presa|preso|prese) in (esame|considerazione|carico)",
        "{ahead} .. (ho|abbiamo|vedo|incontro|sento) .. {my_decider}",
        "{ahead} .. (ho|vedo|incontro|sento) il .. {decider}" },
      { 1.2,
        "in (stand by|standby|sospeso|pausa|freezer|attesa)",
        "(congelat*|rimandat*|rinviat*|rinviamo|rimandiamo|posticip*|slitt*|"
          .. "differit*|soprassed*)",
        "(dopo|passat*|finit*|prima di|prima del|prima della|terminat*|"
          .. "conclus*|chius*) .. {season}",
        "(ho|abbiamo|l'ho|l'abbiamo|li ho|le ho) .. (girat*|inoltrat*|passat*|"
          .. "trasmess*|sottopost*|consegnat*|lasciat*) .. {my_decider}",
        "(finché|fino a quando|fin quando) non",
        "(chiuso|chiusi|chiusura|ferie|inventario|vendemmia|trasloco|malattia|"
          .. "influenza|febbre) .. (fino|per|tutta|adesso|ora|quindi)",
        "non .. (riesco|riusciamo|posso|possiamo) .. (prima|adesso|ora|"
          .. "guardar*|occupar*|pensar*|decider*|dir*|risponder*|pagar*)" },
      { 1.2,
        "(documento|contratto|pratica|delibera|carta) .. alla firma (di|del|"
          .. "della|dell)" },
      { -0.7,
        "(ricevut*|arrivat*) tutto",
        "(buona|buon) (domenica|settimana|fine settimana|weekend|sabato)" },
      { 1.3,
        "(solo allora|solo dopo|soltanto allora|da quel momento|prima di "
          .. "quella data|a quella data)",
        "(alla firma|in attesa di firma) .. (rientra|torna|che è via|in ferie)",
        "(vuole|vogliono|deve|devono) .. (dire la sua|dare il parere|vedere|"
          .. "vederla|vederlo|pensarci|valutare|la loro parola)",
        "(fino al|fino a|prima del) .. {ahead} .. (non ci sono|non sono|non "
          .. "posso|non esisto|niente|nulla|sono)",
        "{deciders} .. (risponde|ci risponde|mi risponde|decide|si decide|ci "
          .. "dice) .. (ci|poi|vediamo|risentiamo|sappiamo|le|ti)",
        "(siamo|sono) in (due|tre|quattro|cinque|troppi|tanti) a (decidere|"
          .. "doverlo)",
        "(aspetto|aspettando|aspettiamo|in attesa di) .. (lumi|indicazioni|"
          .. "istruzioni|risposta) .. (da|dal|dalla)" },
      { 0.6,
        "{ahead}", when="!question !long" },
      { 1.2,
        "(l'esito|esito|il risultato|la decisione|il parere|la delibera|"
          .. "graduatoria) .. (sarà|saranno|verrà|verranno|è atteso|uscirà|"
          .. "avremo) .. (comunicat*|reso not*|pubblicat*|trasmess*|adottat*|"
          .. "pres*|{ahead})",
        "(questo|quello|la cosa|la faccenda|di questo|di queste cose) .. (se "
          .. "ne occupa|riguarda|compete|è affare di|tocca a|è roba di|lo "
          .. "segue|la segue|decide) .. {decider}",
        "(trasmess*|inoltrat*|inviat*|acquisit*|rimess*) .. (agli atti|"
          .. "all'ufficio|al settore|all'area|competente|per il parere|per "
          .. "competenza|alla direzione|al servizio)",
        "(ci vediamo|ci troviamo|ci ritroviamo|siamo tutti|ci riuniamo) .. "
          .. "{ahead}" },
      { -0.9,
        "{paid}",
        "(sarà|verrà|saranno|verranno) .. (saldat*|pagat*|liquidat*|bonificat*)",
        "(abbiamo scelto|scelta è ricaduta|non andiamo avanti|lasciamo perdere|"
          .. "rinunci*|deciso di soprassedere|se ne occupa lui|se ne occupa "
          .. "lei)",
        "(dimmi|mi dica|mi dice|può|potete|potreste|sapete) ... ?" },
      { 0.6,
        "(scusa|scusami|mi scusi|scusate|perdonami|perdoni) .. (ritardo|attesa|"
          .. "silenzio|se non|ma)",
        "(prassi|procedura|iter|regolamento|burocrazia)",
        "(purtroppo|mi spiace|mi dispiace) .. (tutto|ancora|per ora|rimandat*)" },
      { 1.3,
        "{ahead} .. {tell_you}",
        "{tell_you} .. {ahead}",
        "(prima|fino ad allora|fino a quel momento|nel frattempo|intanto|fino "
          .. "a|prima di) .. (non si muove|non posso|non possiamo|non riesco|"
          .. "non si può|niente|nulla|non si fa|non ce la faccio|non so|non "
          .. "sappiamo)",
        "(tutto|rimandato|rimandiamo|rimandata|rinviato|rinviata|rinviamo|"
          .. "slitta|slittato|slittiamo|spostato|spostiamo|se ne riparla|"
          .. "riparliamone|ne riparliamo|ci riaggiorniamo) .. (a|al|alla|dopo|"
          .. "verso|per|in) .. {ahead}",
        "(mi|ci) (dia|date|dai|lasci|lascia|lasciate|conceda|concedete|serve|"
          .. "servono|occorre|servirebbe) .. (tempo|fino|qualche|un po'|un "
          .. "attimo|giorni|giorno|settimana|due|tre|{ahead}|ancora|respiro)",
        "(dammi|datemi|dateci|mi dia|ci dia|lasciami|lasciateci) .. (tempo|"
          .. "fino|qualche|un po'|un attimo|giorni|giorno|due|tre|{ahead}|"
          .. "respiro)",
        "(si riunisce|si riuniscono|riunione|assemblea|consiglio|seduta|cda|"
          .. "giunta) .. (è|il|a|la|per) .. {ahead}",
        "{decider} .. (torna|rientra|è|sta|arriva|riprende|rientrerà|sarà) .. "
          .. "({ahead}|ferie|via|malat*|fuori|estero|viaggio|convegno|vacanza|"
          .. "trasferta|maternità|fiera|ospedale)",
        "(torna|rientra|torno|rientro|arriva|riapre|riapriamo) .. {ahead}",
        "(parlo|parlarne|ne parlo|ne parliamo|sento|sentire|chiedo|chiedere|"
          .. "mostro|mostrare|faccio vedere|giro|girare|passo|passare|passato|"
          .. "girato|sottopongo|sottoporre|porto|portare|consulto|consultarmi|"
          .. "confronto|confrontarmi|discuto|discuterne|devo sentire|devo "
          .. "chiedere|devo parlarne) .. (con|a|al|alla|ai|il|la|lo|mio|mia|i|"
          .. "all') .. {decider}",
        "(chi|quello che|quella che) .. (decide|comanda|firma|paga|tiene i "
          .. "cordoni) .. (è|sono) .. {decider}",
        "{decider} .. (che|a) .. (decide|deciderà|segue|guarda|comanda|se ne "
          .. "occupa|valuta|occuparsene|firma)",
        "(adesso|ora|da oggi) .. (segue|se ne occupa|ci pensa|decide|gestisce) "
          .. ".. (lui|lei|loro|{decider})",
        "(la pratica|la cosa|la richiesta|la proposta|l'offerta|il preventivo|"
          .. "il tutto) .. (al vaglio|in mano|sul tavolo|sulla scrivania|in "
          .. "esame|in visione|è ora|passata|passa|girata)",
        "(budget|fondi|soldi|bilancio|stanziamento|finanziamento|contributo|"
          .. "mutuo|cassa) .. (si sblocca|si sbloccano|arriva|arrivano|esce|"
          .. "escono|parte|disponibil*|riapre|approvato) .. {ahead}",
        "(budget|fondi|bilancio|finanziamento|contributo|mutuo|bando) .. (non|"
          .. "ancora|dipende|aspettiamo|attesa)",
        "(ci|mi) .. (stiamo|sto) .. (ancora) .. (ragionando|pensando|"
          .. "riflettendo|lavorando|dormendo|confrontando|informando)",
        "(siamo|sono|sto) .. (in piena|in pieno|nel mezzo|sotto|sommers*|"
          .. "travolt*|incasinat*|presissim*|nei casini|in mezzo|pres* dal|"
          .. "pres* dalla|alle prese|a letto|malat*|in ospedale|in udienza|in "
          .. "ferie|in trasferta|in viaggio|in fiera|in cantiere|in vendemmia|"
          .. "sotto esami)",
        "(non|mai) .. (ho|abbiamo|avuto|ho avuto|abbiamo avuto|trovo|trovato) "
          .. ".. (momento|minuto|attimo|tempo|testa|modo|respiro|occasione|"
          .. "calma)",
        "(appena|quando|non appena|come) .. (posso|potrò|riesco|possiamo|torno|"
          .. "rientro|ho un|trovo|finisco|so|sappiamo|ho notizie|mi libero|ci "
          .. "liberiamo|finita|finito|passata|passato|chiudo|chiudiamo) .. "
          .. "({tell_you}|guard*|vedo|rispond*|scriv*|chiam*)",
        "(tra|fra) .. (qualche|un paio|due|tre|pochi|poche|una decina|una "
          .. "quindicina|un mese|dieci|quindici) .. (giorni|giorno|settimane|"
          .. "settimana|mesi|mese)",
        "(dobbiamo|devo|dobbiam|bisogna|occorre|tocca) .. prima .. "
          .. "(raccogliere|sentire|vedere|avere|ricevere|chiudere|finire|"
          .. "incassare|vendere|capire|parlare|chiedere|confrontare|aspettare|"
          .. "risolvere)",
        "prima .. (dobbiamo|devo|bisogna|voglio|vorrei|vogliamo|vorremmo) .. "
          .. "(raccogliere|sentire|vedere|ricevere|chiudere|finire|incassare|"
          .. "vendere|capire|parlare|chiedere|confrontare|aspettare|risolvere)",
        "(altri|altre|ancora|un altro|un'altra|due|tre) .. (preventivi|"
          .. "preventivo|offerte|offerta|proposte) .. (da|che|per|prassi|"
          .. "arriv*|aspett*|confront*|raccogl*|ricev*|prima)",
        "(per ora|per adesso|al momento|per il momento|adesso come adesso|in "
          .. "questo momento|ora come ora|attualmente|oggi come oggi) .. "
          .. "(fermo|ferma|fermi|tutto|sospeso|sospesa|stand by|liquidità|zero|"
          .. "bloccat*|non|impossibile|nulla|niente)",
        "(abbia|abbi|abbiate|un po' di|porta|porti|portate) pazienza",
        "(mi|ci) (ricontatti|richiami|risenta|risenti|riscriva|ricontattate|"
          .. "richiami|richiama|ricerca|cerchi|cerca|ricordi|ricorda|solleciti|"
          .. "faccia un colpo|faccia uno squillo|dia un colpo) .. ({ahead}|più|"
          .. "tra|fra|quando|dopo)",
        "(entro|per|prima di|non prima di|verso|intorno a|dopo) .. {ahead} .. "
          .. "(risposta|riscontro|decisione|notizie|decid*|sapere|dare|"
          .. "{tell_you})",
        "(se ne|ne) (riparla|riparliamo|riparlerà|discute|parla) .. ({ahead}|"
          .. "dopo|a|con|più)",
        "(in autunno|in primavera|d'inverno|d'estate|dopo l'estate|a stagione|"
          .. "fuori stagione|a bocce ferme|con la calma|dopo le feste|dopo le "
          .. "ferie)",
        "(rientra|rientro|ritorno|guarigione|lutto|funerale|trasloco|"
          .. "intervento|operazione|convalescenza)",
        "(contattera*|contatterà|contatteranno|si farà vivo|si farà viva|si "
          .. "faranno vivi|risponderà|risponderanno|deciderà|decideranno|"
          .. "valuterà|valuteranno)" },
      -- you will hear from us
      { 1.4,
        "(mi|ci) (faccia|fai|fate|lasci|lasciate|lascia|dia|dai|date) (vivo"
          .. "|viva|vivi|sentire|ragionare|sedimentare|guardare|vedere"
          .. "|studiare|parlare|sentire|chiedere|capire|respirare)",
        "(glielo|te lo|ve lo) (dico|faccio sapere|confermo|scrivo|comunico)",
        "(risposta|riscontro|cenno|notizie) .. (entro|a|la|il|dopo|per|nei"
          .. "|prossim*|appena|{date})",
        "(avrà|avrai|avrete|avranno) .. (risposta|riscontro|notizie|cenno|mie"
          .. "|nostre)",
        "(aggiornamento|aggiornamenti|novità) .. (appena|presto|entro|prossim*"
          .. "|{date})",
        "(ti|le|vi) .. (faccio|farò|do|darò|mando) .. (squillo|telefonata"
          .. "|colpo|fischio|sapere|cenno|messaggio)",
        "non .. (ti|la|vi) .. (ignorand*|dimenticat*|dimentico|dimentich*)",
        "(mi rifaccio|ci rifacciamo|mi rifarò|ci rifaremo) (sentire|vivo|viva"
          .. "|vivi)",
        "(sarà mia|sarà nostra|sarà) (cura|premura)",
        "(ci|mi) (riservo|riserviamo) .. (rispond*|comunic*|farle|farvi|valut*"
          .. "|dare)",
        "{later_you_hear}",
        "(darò|daremo|do|diamo|dare|darle|darvi|darti) .. {reply}",
        "(ci risentiamo|ci sentiamo|risentiamoci|sentiamoci|ci aggiorniamo"
          .. "|aggiorniamoci|ne riparliamo|riparliamone|ne riparleremo|ci"
          .. " risentiremo|ci sentiremo|ci riaggiorniamo|ne parliamo"
          .. "|parliamone|ne parleremo|se ne riparla|se ne parla)",
        "(risentirci|sentirci|riparlarne|ricontatt*|riscriv*|richiam*|risent*"
          .. "|riprov*|ricerc*|cercami|cercateci|mi cerchi|ripass*|scriver*"
          .. "|scriva|scrivimi|scriveteci|chiami|chiamami|torni|risollecit*"
          .. "|rifatti|rifatevi|rifarvi)",
        "(mi faccio|ci facciamo|mi farò|ci faremo) (sentire|vivo|viva|vivi"
          .. "|risentire)",
        "(la|ti|vi) (chiamo|richiamo|contatto|cerco|chiamiamo|chiamerò)",
        "torno (da lei|da voi|da te|a voi|a scriver*|a sentir*|io)" },
      -- still deciding
      { 1.4,
        "(supplemento|integrazione|approfondimento|chiarimenti) .."
          .. " (istruttoria|richiest*|chiest*|documenti)",
        "(sapremo|saprò|potremo|potrò) (dire|dirle|dirvi|dirti|dare|rispondere"
          .. "|essere)",
        "(verbale|delibera|perizia|pratica) non .. ancora",
        "(convocazione|seduta|assemblea|consiglio) .. (prossim*|success*|dopo"
          .. "|futur*)",
        "(vedere|vediamo|sentire) prima",
        "prima .. (vedere|vediamo|sentire|capire) .. (come|se|quanto|che"
          .. "|{deciders})",
        "(dobbiamo|devo|deve|devono|dovremo|dovrò|dovrei|dovremmo) .."
          .. " (valutar*|decidere|verificar*|discuter*|parlarne|confrontar*"
          .. "|esaminar*|analizzar*|controllar*|sentire|vedere|chiedere"
          .. "|approvar*|attendere|aspettare|passare|pensar*|consultar*|capire"
          .. "|riunir*|rivedere|definire|sentirmi|parlare|guardar*|chiarire"
          .. "|deliberare|esprimer*|fare i conti|finire|chiudere)",
        "(stiamo|sto|stanno|sta) [ancora] (valutando|esaminando|verificando"
          .. "|confrontando|analizzando|aspettando|raccogliendo|discutendo"
          .. "|decidendo|ragionando|attendendo|vedendo|definendo|rivedendo"
          .. "|guardando|pensando|consultando|riflettendo)",
        "(ci penso|ci pensiamo|pensarci|rifletterci|ci dormo|ci rifletto"
          .. "|ragionarci|pensarci su|pensiamoci)",
        "(sento|sentiamo|chiedo|parlo|ne parlo|parlarne|confronto|consulto"
          .. "|sentire|parlare|vuol vederla|vuole vederla|vuole vederlo|vuol"
          .. " vederlo|vuole guardar*) .. {deciders}",
        "{deciders} ... (vuol|vuole|deve|devono|vogliono|decide|decidono"
          .. "|valuta|non c'è|in ferie|torna|rientra)",
        "(in|fase di|corso di|sotto|allo) (valutazione|esame|verifica"
          .. "|approvazione|revisione|studio)",
        "al vaglio",
        "(sul tavolo|ordine del giorno|in lista|in evidenza)",
        "(siamo|sono|restiamo|resto) [ancora|sempre|tuttora] in attesa",
        "(aspettiamo|aspetto|attendiamo|attendo|aspettare|attendere) .."
          .. " (approvazione|delibera|ok|risposta|risposte|conferma|cliente"
          .. "|direzione|altre|altri|finanziament*|budget|via libera|permess*"
          .. "|banca|decision*|autorizzazion*|preventivi|offerte|contributo"
          .. "|incentiv*|notizie|bando|esito|mutuo|che|{deciders})",
        "non (ho|abbiamo|ha|hanno|s'è|si è) [ancora] (ancora|avuto|fatto in"
          .. " tempo|potuto|trovato|deciso|guardato|preso|letto|visto|valutato"
          .. "|novità|notizie|risposte|una risposta|riunit*)",
        "non (è|sono) .. (deciso|decisa|stato deciso|stata presa|definit*"
          .. "|approvat*)",
        "(decisione|decisioni|decideremo|decidiamo|decido|decidere|deciderà"
          .. "|deciderò|decide) ... ({date}|entro|dopo|tra|fra|prossim*|fine"
          .. "|prima|riunione|quando|appena|rinviat*|slitt*)",
        "(va|andrà|passa|portiamo|porto|porterò|discuss*|esaminat*) in"
          .. " (consiglio|giunta|assemblea|commissione|cda|riunione|comitato)",
        "(riunione|consiglio|cda|comitato|assemblea|giunta|direttivo) ..."
          .. " ({date}|prossim*|fine|decid*|approv*|esamin*|valut*|discut*"
          .. "|dopo|riunis*)",
        "(vediamo|capiamo|devo capire|dobbiamo capire|devo vedere|dobbiamo"
          .. " vedere|fammi vedere|fammi capire|fammi prima vedere|voglio"
          .. " vedere|vogliamo vedere|vorrei prima vedere|vediamo prima) (come"
          .. "|se|quanto|cosa|che|prima)",
        "(poi|dopo|allora|quindi) .. (decido|decidiamo|decideremo|vediamo"
          .. "|vedremo|si decide|si vede|ci pensiamo)" },
      -- needs time, hands it on, not now
      { 0.8,
        "più (avanti|in là)",
        "con calma",
        "a bocce ferme",
        "(qualche|ancora qualche|un paio di|pochi|un po' di|altri|alcuni)"
          .. " (giorno|giorni|settimana|settimane|tempo)",
        "(periodo|momento) .. (intenso|pieno|caotico|impegnativo|complicato"
          .. "|brutto|nero)",
        "(scus*|perdon*) .. (ritardo|attesa|silenzio|tempo)",
        "(chiusura|inventario|vendemmia|fiera|ferie|trasloco)",
        "(idea|progetto|cosa) .. (piace|interessa) .. (sempre|ma|solo)" },
      { 0.3,
        "(ancora|adesso|intanto|finché|nel frattempo|momentaneamente|ora)",
        "(tempo|calma|pazienza|fretta|dopo|prima)" },
      { 0.4, "{date}", when = "short" },
      { -0.7,
        "non (siamo|sono) .. interessat*",
        "(potete|può|puoi|potrebbe|potreste) (procedere|inviar*|mandar*"
          .. "|indicar*|conferm*)" },
    },

    question = {
      -- la nostra carta va corretta
      { 1.6, "preghiamo|prego|chiediamo|favore .. di|correggere|rettificare|rifare|riemettere .. fattura|correggere|rettificare|rifare|riemettere", "preghiamo di correggere|rettificare|rifare|riemettere",
        "dovete|deve|dovreste .. rifarla|correggerla|rifare|correggere|riemettere|stornarla|rettificare", "manca|mancano .. CIG|CUP|SDI|(codice destinatario)|(numero d'ordine)|(partita iva)", at = "body" },
      { -1.2, when = "starting" },
      { -1.3,
        "(ok|va bene|d'accordo|ti va|le va|vero|sì|no|intesi) ?" },
      { 1.1,
        "(volevo|vorrei|volevamo|vorremmo) .. (chiederle|chiedervi|chiederti|"
          .. "sapere|chiedere) .. (se|quale|quanto|come|quando)" },
      { 1.1,
        "(non) (ho|abbiamo|mi è|ci è|si) .. (capito|chiaro|chiara|capisce|è "
          .. "capito|comprendo) .. (se|come|quanto|cosa|quando|che|perché|"
          .. "quale|bene)",
        "(prima di|prima che) .. (ok|decider*|confermar*|firmar*|procedere|"
          .. "ordinare|pagare|dirle|darle|dirti|darti) .. (vorrei|vorremmo|mi "
          .. "piacerebbe|mi servirebbe|ci servirebbe|serve|avrei bisogno|posso|"
          .. "possiamo|potrei|volevo)",
        "(vorrei|vorremmo|volevo|mi piacerebbe|ci piacerebbe|sarebbe possibile|"
          .. "potrei|potremmo|posso|è possibile) .. (vedere|avere|ricevere|"
          .. "toccare|provare|assaggiare|sapere|capire) .. (un|il|la|dei|una|"
          .. "qualche|campion*|foto|esempi*|prova|se|quanto|come|quando|che)",
        "(si può|si potrebbe|è possibile|sarebbe possibile|riuscite|"
          .. "riuscireste|riesce|riesci|potete|potreste|può|potrebbe|puoi) .. "
          .. "(fare|avere|togliere|aggiungere|cambiare|dividere|rateizzare|"
          .. "scontare|sconto|spostare|correggere|rispedire|rimandare|rifare|"
          .. "mandare|consegnare) ... ?",
        "(e se|se) .. (facessimo|prendessimo|togliessimo|fosse|volessimo|"
          .. "aggiungessimo|aspettassimo|pagassimo|lo facessimo) ... ?",
        "(manca|mancano|è sbagliat*|è errat*|sono sbagliat*|c'è un errore) .. "
          .. "(fattura|sulla|nella|nel|numero|data|partita|codice|allegat*|"
          .. "intestazione|importo|indirizzo)" },
      { 1,
        "^ {any} ... ?" },
      -- small talk and tags
      { -1.2,
        "(ok|va bene|d'accordo|vero|giusto|eh|capito|vabbè) ?",
        "come (va|stai|sta|state|andiamo)",
        "tutto bene ?" },
      { 1,
        "(servirebbe|occorrerebbe|bisognerebbe|converrebbe|sarebbe utile"
          .. "|sarebbe bene|mi aiuterebbe|ci aiuterebbe|mi interessa|ci"
          .. " interessa|resta da) .. (sapere|capire|conoscere|avere|chiarire"
          .. "|vedere)",
        "prima di .. (servirebbe|vorrei|vorremmo|dovrei sapere|bisogna|mi"
          .. " serve|ci serve|avrei bisogno)",
        "(non è chiaro|non capisco|non capiamo|mi chiedo|mi domando|ci"
          .. " chiediamo) (se|come|quanto|quando|perché|che)",
        "(chiede|chiedono|domanda|vuole sapere|vogliono sapere|vorrebbe"
          .. " sapere) .. (se|quanto|quando|come|che|quale)",
        "{can_you} [gentilmente|cortesemente] (dirmi|dirci|inviarmi|inviarci"
          .. "|mandarmi|mandarci|confermarmi|confermarci|indicarmi|indicarci"
          .. "|specificar*|chiarir*|fare|farmi|farci|rifare|verificar*"
          .. "|aggiornar*|rivedere|integrar*|modificar*|precisar*|spiegar*"
          .. "|aggiungere|fornirci|fornirmi|applicare|inserire|correggere"
          .. "|quotar*|rimandar*|rispedir*|reinviar*)",
        "({we_want}|ci servirebbe|mi servirebbe|mi serve|ci serve|mi servono"
          .. "|ci servono|ci occorre|mi occorre|avrei bisogno|avremmo bisogno"
          .. "|ho bisogno|abbiamo bisogno) ... (sapere|capire|chieder*"
          .. "|chiariment*|conferma|scheda|schede|campion*|dettagli*"
          .. "|informazion*|copia|disegni|foto|ricevere|prezzo|versione"
          .. "|variante|codice|iban|dati|delucidazion*|precisazion*|cig|durc"
          .. "|misure|certificat*)",
        "(ho|avrei|abbiamo|avremmo|una|alcune|qualche) .. (domanda|domande"
          .. "|dubbio|dubbi|perplessità|osservazion*|chiarimento|chiarimenti"
          .. "|curiosità)",
        "(prego|preghiamo|si prega|pregherei|chiedo|chiediamo) .. (inviar*"
          .. "|indicar*|confermar*|specificar*|precisar*|comunicar*|fornir*"
          .. "|rettificar*|correg*|emettere)",
        "(resto|rimango|restiamo|attendo|aspetto|attendiamo) .. (chiariment*"
          .. "|precisazion*|dettagli|indicazioni|lumi)",
        "non (trovo|vedo|troviamo|vediamo|riesco ad aprire|si apre|capisco|ci"
          .. " è chiaro|mi è chiaro|è chiaro|è chiara|mi torna|mi tornano"
          .. "|torna|ci tornano)",
        "non è .. (allegat*|indicat*|specificat*|riportat*)",
        "(mancano|manca) .. (allegato|numero|riferiment*|misure|scheda|prezzo"
          .. "|dati|indicazion*|cig|cup|codice|pagina)",
        "(mi|ci) (mandi|mandate|manda|invii|inviate|invia|faccia|fate|rimandi"
          .. "|rimandate|reinvii|rispedisca|mandereste|inviereste) ..."
          .. " ({invoice}|{offer}|scheda|foto|copia|dettagli|campion*|disegni"
          .. "|documento|allegato|file|listino|catalogo|sapere)",
        "(si può|è possibile|sarebbe possibile) .. (avere|fare|ricevere"
          .. "|ottenere|anticipare|aggiungere|cambiare)",
        "(rivedere|migliorare|limare|ritoccare|abbassare) .. (prezzo|prezzi"
          .. "|{offer}|sconto|cifra)",
        "(fateci|fatemi|fammi|mi faccia|mi dica|mi sappia dire|dimmi|ditemi)"
          .. " .. (se|sapere|quanto|quando|come)" },
      { 0.3,
        "(prima di|per poter) (decidere|procedere|confermare|registrare"
        .. "|ordinare|firmare)", when = "question" },
    },

    thanks = {
      { 2, "ha reagito .. messaggio|mail|e-mail", at = "body", when = "short" },
      { 1.0,
        "(ok|tutto|bene|perfetto) .. (ricevut*|arrivat*)",
        "(ricevut*|arrivat*) .. (tutto|bene)", when="brief !question" },
      { 0.5,
        "(ok|tutto|bene) .. (ricevut*|arrivat*)",
        "(ricevut*|arrivat*) .. tutto",
        "(buona domenica|buon weekend|buona serata|buona giornata|buon fine "
          .. "settimana)", when="brief !question" },
      { -0.9,
        "(ma|però|purtroppo|tuttavia|alla fine|già)",
        "{ahead}",
        "(soluzione|opzione|versione|variante|procedi|proceda|procedete)",
        "(bonifico|pagat*|saldat*|fattura|contratto|firmat*|ordine|preventivo|"
          .. "offerta|prezzo)" },
      { 1.0,
        "(che meraviglia|che bello|che bella|che belli|che belle|che "
          .. "spettacolo|senza parole|non ho parole|favolos*|divin*|stupend*|"
          .. "meraviglios*|splendid*|bellissim*|complimenti|perfett*|"
          .. "impeccabil*|super|un capolavoro|un incanto|un amore)",
        "(volevo|volevamo|solo per|due righe per|scrivo per|solo) .. "
          .. "(ringraziar*|dirle grazie|dirti grazie|dirvi grazie|dire grazie|"
          .. "fare i complimenti|farle i complimenti)",
        "(ricevut*|arrivat*|ritirat*) .. (tutto|bene|integr*|perfett*|grazie|"
          .. "puntual*|pacco|merce)", when="short !question" },
      { 1,
        "(ricevuto|ricevuta|ricevuti|ricevute|ok|perfetto|bene|benissimo"
          .. "|ottimo) .. (grazie|ringrazi*)",
        "(grazie|ringrazio|ringraziamo) .. (ricevuto|ricevuta|ricevuti|tutto)",
        "^ (grazie|grazie mille|molte grazie|tante grazie|mille grazie|grazie"
          .. " infinite|grazie tante|grazie ancora|grazie di cuore) .. $",
        "(grazie|ringrazio|ringraziamo|ringraziarla|ringraziarvi) .. (invio"
          .. "|{offer}|mail|email|messaggio|aggiornamento|informazion*|info"
          .. "|disponibilità|celerità|rapida|pronto|documentazione|{invoice}"
          .. "|tempestività|cortesia|risposta|materiale|documenti|pensiero"
          .. "|auguri|accoglienza|gentilezza|pazienza|ospitalità) .. $",
        "(preso|presa|prendo|prendiamo) .. (visione|nota|atto)",
        "(mail|documentazione|offerta|fattura|materiale|documenti) (ricevuta"
          .. "|ricevuto|ricevuti) .. $",
        when = "short !question" },
      { 0.6,
        "(grazie|ringrazio|ringraziamo|ricevuto|ricevuta|ringraziarla"
        .. "|ringraziarti|ringraziarvi)", when = "!question !long" },
      { 1,
        "(grazie) di tutto",
        "(suocer*|mamma|nonna|figli*|moglie|marito) .. (piaciut*|content*"
          .. "|innamorat*|detto|ador*)",
        "(le|li|lo|la) (ho|abbiamo) già (appes*|montat*|messi|messe|provat*"
          .. "|usat*|indossat*|assaggiat*|finit*)",
        "(sei|siete|è) (una stella|un tesoro|un angelo|grand*|mitic*"
          .. "|fortissim*|i migliori|la migliore|il migliore)",
        "(arrivat*) .. (tutto|intero|integro|perfett*|sano|salvo|bene)",
        "(svoltat*|rallegrat*) .. giornata",
        "(un bacio|baci|un abbraccio|saluti a|salutami|mi saluti)",
        "(piaciut*) .. (tutti|tutto|tantissimo|molto)",
        "(vizi|viziat*|coccol*|impeccabil*)",
        "(riconoscen*|riconosciment*|gratitudine|grati|grata|grato)",
        "(parla|parlano) ancora (di|del|della|dei)",
        "(più bell*|più buon*) (gita|giornata|festa|regalo|dell'anno|di sempre"
          .. "|che)",
        "(bimbi|bambini|ragazzi|ospiti|clienti|tutti) .. (content*|felic*"
          .. "|entusiast*|incantat*|innamorat*|adorat*|non si stacc*)",
        "(render* merito|renda merito|dio ti benedica|dio la benedica)",
        "(sei|siete|è) (stat*) .. (grand*|fantastic*|gentil*|brav*|splendid*)",
        "(bellissim*|stupend*|splendid*|meraviglios*|fantastic*|magnific*|che"
          .. " bello|che bella|che meraviglia|spettacol*|deliziosi)",
        "(emozionat*|felicissim*|contentissim*|commoss*|sorriso|sorridere)",
        "(di cuore|con affetto|un abbraccio|abbracci|auguri)",
        "(è|sono) stat* .. (più bell*|piacere|bellissim*|splendid*|successo"
          .. "|perfett*)", when = "!question !document" },
      { 0.6, when = "bare" },
      { -1.2,
        "(ma|però|purtroppo|tuttavia|entro|appena|dobbiamo|faremo|farò|stiamo"
          .. "|vorrei|vorremmo|potrebbe|può|potete|ordine|procedete|proceda"
          .. "|bonifico|sentiamo|risentiamo|{date}|{money}|{number})" },
    },
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
    -- Before a name, written without accents and dots: nobody is called so.
    titles = {
      "sig", "sigra", "signor", "signora", "dott", "dottssa", "dottor",
      "dottoressa", "dr", "drssa", "ing", "geom", "avv", "rag", "arch",
      "prof", "profssa", "cav", "pi",
    },
    -- In the name of an office or a company: no person is greeted by it.
    offices = {
      "amministrazione", "contabilita", "fatture", "fatturazione",
      "fornitori", "ufficio", "uff", "acquisti", "vendite", "ordini",
      "segreteria", "direzione", "commerciale", "reception", "reparto",
      "servizio", "clienti", "assistenza", "azienda", "ditta", "studio",
      "impresa", "officina", "falegnameria", "gruppo", "comune",
      "associazione", "prenotazioni", "info", "office", "sales",
      "support", "service", "team", "admin", "mail", "shop", "contact",
      "kontakt", "hotel",
    },
    months = { "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
      "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre" },
    weekdays = { "lunedì", "martedì", "mercoledì", "giovedì", "venerdì",
      "sabato", "domenica" },
    first = "1°", -- the first day of a month
    -- With its weekday a date needs no article: "di lunedì 8", else "dell'8".
    date = "{weekday} {day} {month} {year}",
    call_day = "{weekday} {day} {month}",
    time = "{hour}",
    attribution = "Il giorno {date} {name} ha scritto:",
  },
}
