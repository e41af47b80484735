-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deutsch: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "de",
  name = "Deutsch",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
    automatic = {
      "automatische antwort", "automatische abwesenheitsnotiz",
      "automatische abwesenheitsnachricht", "automatische rückmeldung",
      "automatische nachricht", "automatische eingangsbestätigung",
      "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheitsmeldung",
      "abwesenheitsassistent", "abwesenheitsbenachrichtigung",
      "abwesenheitsinfo", "abwesenheitshinweis", "abwesenheitsagent",
      "urlaubsnotiz", "urlaubsbenachrichtigung", "urlaubsmeldung",
      "automatisierte antwort", "automatisch generierte antwort",
      "auto antwort", "autoantwort", "autom antwort",
    },
    absent = {
      "abwesend", "abwesenheit", "nicht im büro", "nicht im haus",
      "außer haus", "außer haus bin", "ausser haus", "nicht am platz",
      "nicht am arbeitsplatz", "nicht erreichbar", "nicht zu erreichen",
      "im urlaub", "urlaub", "in urlaub", "urlaubsbedingt", "betriebsurlaub",
      "betriebsferien", "betriebsruhe", "werksferien", "ferien",
      "in den ferien", "in elternzeit", "elternzeit", "im mutterschutz",
      "mutterschutz", "krankheitsbedingt", "krank", "auf dienstreise",
      "dienstreise", "geschäftsreise", "auf reisen", "verreist",
      "unterwegs", "auf fortbildung", "auf einer schulung", "auf messe",
      "geschlossen", "ist zu", "haben zu", "bleibt zu", "zugesperrt",
      "macht pause", "machen pause", "auszeit", "gleitzeit", "freien tag",
      "habe frei", "hab frei", "nicht da", "bin weg", "sind weg",
      "bin ich weg", "ortsabwesend", "brückentag", "nicht besetzt",
      "nicht verfügbar", "nicht im dienst", "außer dienst",
    },
    back = {
      "wieder im büro", "wieder im haus", "wieder da", "wieder zurück",
      "wieder erreichbar", "wieder zu erreichen", "wieder verfügbar",
      "wieder für sie", "wieder für euch", "wieder persönlich",
      "wieder anwesend", "wieder am platz", "wieder am schreibtisch",
      "wieder hinter", "wieder geöffnet", "wieder offen", "wieder auf",
      "wieder im dienst", "wieder im einsatz", "wieder an bord", "wieder",
      "zurück", "zurück bin ich", "rückkehr", "kehre zurück", "zurückkehren",
      "zurückgekehrt", "komme zurück",
    },
    since = {
      "ab", "ab dem", "vom", "von", "seit", "seit dem", "beginnend",
    },
    ["until"] = {
      "bis", "bis zum", "bis einschließlich", "bis inklusive", "bis inkl",
      "bis einschl", "bis und mit", "bis voraussichtlich", "einschließlich",
      "inklusive", "einschl",
    },
    urgent = {
      "dringend", "dringende", "dringenden", "dringendes", "dringender",
      "in dringenden fällen", "in eiligen fällen", "eilige", "eiligen",
      "eilig", "im notfall", "notfall", "notfälle", "notfällen",
      "unaufschiebbare", "bei dringenden", "vertretung", "vertretungsweise",
      "vertritt", "vertritt mich", "vertreten mich", "in der zwischenzeit",
      "zwischenzeitlich", "solange", "so lange", "bis dahin",
      "wenden sie sich", "wende dich", "wendet euch", "kontaktieren sie",
      "erreichen sie", "rufen sie", "schreiben sie", "steht ihnen",
      "stehen ihnen", "hilft ihnen", "helfen ihnen", "ansprechpartner",
      "ansprechpartnerin", "meine kollegin", "mein kollege",
      "meinen kollegen", "meine kollegen", "meiner kollegin",
      "meinem kollegen", "schaut rein", "hält die stellung", "übernimmt",
      "kümmert sich", "springt ein", "weiterhelfen", "hilft weiter",
      "zur verfügung",
    },
    unread = {
      "nicht weitergeleitet", "nicht automatisch weitergeleitet",
      "weitergeleitet", "wird nicht gelesen", "werden nicht gelesen",
      "nicht gelesen", "nach meiner rückkehr", "nach rückkehr",
      "nach meinem urlaub", "nach dem urlaub", "sobald ich zurück",
      "sobald ich wieder", "wenn ich zurück", "wenn ich wieder",
      "keinen zugriff", "keinen zugang", "eingeschränkt erreichbar",
      "nur sporadisch", "unregelmäßig", "nur eingeschränkt",
      "kein empfang", "kein netz", "ohne netz", "kein internet",
      "e-mails werden", "mails werden", "schnellstmöglich nach",
    },
    gone = {
      "nicht mehr im unternehmen", "nicht mehr für", "nicht mehr bei",
      "nicht mehr tätig", "nicht mehr aktiv", "nicht mehr in gebrauch",
      "nicht mehr verwendet", "nicht mehr genutzt", "nicht mehr abgerufen",
      "nicht mehr gültig", "unternehmen verlassen", "firma verlassen",
      "ausgeschieden", "im ruhestand", "in den ruhestand",
      "neue e-mail adresse", "neue-mailadresse", "neue email adresse",
      "e-mail adresse hat sich geändert", "adresse hat sich geändert",
    },
    received = {
      "ist bei uns eingegangen", "bei uns eingegangen", "eingangsbestätigung",
      "haben ihre nachricht erhalten", "haben ihre e-mail erhalten",
      "haben ihre anfrage erhalten", "ihre anfrage erhalten",
      "ihre e-mail erhalten", "ihre nachricht erhalten",
      "vielen dank für ihre anfrage", "vielen dank für ihre nachricht",
      "vielen dank für ihre e-mail", "vielen dank für ihre-mail",
      "danke für ihre anfrage", "danke für ihre nachricht",
      "werden ihr anliegen", "ihr anliegen", "bearbeiten ihre anfrage",
      "schnellstmöglich bearbeiten", "schnellstmöglich bei ihnen",
      "umgehend bearbeiten", "so schnell wie möglich", "melden uns bei ihnen",
      "ticketnummer", "ticket nummer", "ticket nr", "vorgangsnummer",
      "bearbeitungsnummer", "fallnummer", "ihr ticket", "ein ticket",
      "wurde erfasst", "wurde angelegt", "innerhalb von",
    },
    machine = {
      "automatisch generiert", "automatisch generierte",
      "automatisch erstellt", "automatisch erstellte",
      "automatisch erzeugt", "automatisch erzeugte", "automatisch versendet",
      "automatisch verschickt", "automatisch gesendet",
      "automatische antwort", "automatische e-mail",
      "automatische nachricht", "automatische benachrichtigung",
      "automatisierte", "maschinell erstellt", "antworten sie nicht auf",
      "nicht auf diese e-mail", "nicht auf diese-mail",
      "nicht auf diese nachricht", "bitte nicht antworten",
      "abwesenheitsnotiz", "abwesenheitsnachricht",
    },
    bounced = {
      "unzustellbar", "unzustellbarkeit", "unzustellbarkeitsbericht",
      "unzustellbarkeitsnachricht", "nicht zustellbar", "nicht zugestellt",
      "konnte nicht zugestellt", "konnten nicht zugestellt",
      "konnte nicht ausgeliefert", "nicht ausgeliefert",
      "nicht übermittelt", "konnte nicht gesendet",
      "zustellung fehlgeschlagen", "zustellung ist fehlgeschlagen",
      "fehler bei der zustellung", "zustellfehler", "übermittlungsfehler",
      "fehler bei der nachrichtenzustellung", "zustellungsfehler",
      "fehler beim zustellen", "empfänger nicht erreicht",
      "haben die folgenden empfänger nicht erreicht", "nicht erreicht",
      "adresse nicht gefunden", "adresse wurde nicht gefunden",
      "empfänger unbekannt", "unbekannter empfänger", "postfach voll",
      "postfach ist voll", "nachricht blockiert", "wurde blockiert",
      "wurde zurückgewiesen", "wurde abgelehnt", "zurückgesandt",
      "zurück an absender", "nicht vorhanden",
      "benachrichtigung über zustellungsstatus",
      "benachrichtigung zum übermittlungsstatus fehlgeschlagen",
      "der folgenden adressen",
    },
    delayed = {
      "verzögert", "verzögerung", "zustellung verzögert",
      "zustellung der nachricht verzögert", "noch nicht zugestellt",
      "weitere zustellversuche", "wird weiter versucht",
      "wird weiterhin versucht", "weiterhin versuchen",
      "übermittlungsstatus verzögert",
    },
    arrived = {
      "gelesen", "nicht gelesen", "ungelesen", "zugestellt", "übermittelt",
      "lesebestätigung", "empfangsbestätigung", "übermittlungsbestätigung",
      "zustellbestätigung", "rückruf", "wurde gelesen", "gelesen am",
      "wurde gelesen am", "erfolgreich zugestellt", "wurde zugestellt",
      "wurde angezeigt", "empfangsbestätigung angezeigt",
      "möchte die nachricht zurückrufen", "ungelesen gelöscht",
    },
    calendar = {
      "zugesagt", "angenommen", "akzeptiert", "abgelehnt", "abgesagt",
      "mit vorbehalt", "mit vorbehalt zugesagt", "einladung",
      "aktualisierte einladung", "termin abgesagt", "vorschlag",
      "neue zeit vorgeschlagen", "besprechungsweiterleitung",
    },
    bulk = {
      "abmelden", "abbestellen", "newsletter abbestellen", "austragen",
      "abbestellung", "newsletter", "hier abmelden", "abmeldelink",
      "im browser ansehen", "im browser öffnen", "im browser anzeigen",
      "online ansehen", "online lesen", "online version", "webversion",
      "keine angebote mehr", "keine e-mails mehr", "nicht mehr erhalten",
      "sie erhalten diese e-mail", "sie erhalten diese-mail",
      "sie erhalten diesen newsletter", "sie bekommen diese e-mail",
      "wenn sie diesen newsletter", "angemeldet haben", "verteiler",
      "alle rechte vorbehalten",
    },
    mobile = {
      "mobil", "mobile", "mob", "handy", "mobiltelefon", "funk", "natel",
    },
    office = {
      "tel", "telefon", "fon", "ph", "phone", "büro", "durchwahl", "dw",
      "zentrale", "festnetz", "ruf", "telefonnummer", "unter", "privat",
      "t", "whatsapp", "hotline",
    },
    fax = { "fax", "telefax", "f", "pc fax" },
    number = {
      "ust", "ustid", "ust id", "ust idnr", "steuernummer", "steuernr",
      "st nr", "hrb", "hra", "handelsregister", "amtsgericht", "iban",
      "konto", "kto", "kontonummer", "blz", "bic", "swift", "postfach",
      "plz", "nr", "rechnung", "rechnungsnummer", "auftrag", "kundennummer",
      "angebot", "fn", "firmenbuch", "uid", "atu", "gläubiger",
    },
    people = {
      "kollege", "kollegin", "kollegen", "kolleginnen", "vertretung",
      "assistentin", "assistent", "sekretariat", "büro", "zentrale",
      "vertrieb", "innendienst", "abteilung", "team", "service", "kundendienst",
      "einkauf", "verkauf", "buchhaltung", "mitarbeiter", "mitarbeiterin",
      "mitarbeiterinnen", "schwester", "bruder", "frau", "mann", "mutter",
      "vater", "tochter", "sohn", "chef", "chefin", "partner", "partnerin",
      "nachfolger", "nachfolgerin", "ansprechpartner", "ansprechpartnerin",
      "fällen", "angelegenheiten", "anliegen", "fragen", "notfall",
      "notfälle", "notfällen", "dringendes", "in", "bei", "bitte", "sie",
      "ihnen", "ihre", "ihr", "meine", "mein", "unter", "oder", "und",
      "herr", "herrn", "telefon", "tel", "mail", "e", "wenden", "dringende",
      "zeit", "zwischenzeit", "rückkehr", "urlaub", "nachricht", "wer", "was",
      "hallo", "guten", "tag", "liebe", "grüße", "gruß", "freundlichen",
      "mit", "viele", "beste", "die", "der", "das", "den", "dem", "ich", "wir",
      "für", "solange", "vertreten", "durchwahl", "handy", "mobil",
    },
    titles = {
      "herr", "herrn", "frau", "dr", "prof", "dipl ing", "ing",
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
    greeting = { formal = "Guten Tag {name},", informal = "Hallo {first},",
      nobody = "Guten Tag," },
    signoff = { formal = "Mit freundlichen Grüßen",
      informal = "Viele Grüße" },
    -- How a greeting opens; those of friends apart.
    openings = { "sehr geehrte", "sehr geehrter", "geehrte", "geehrter",
      "guten tag", "guten morgen", "guten abend", "grüezi", "grüß gott" },
    openings_informal = { "hallo", "hi", "liebe", "lieber", "moin", "servus",
      "hey" },
    -- Words that tell how we address somebody.
    address = {
      formal = { "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer",
        "Ihres" },
      informal = { "du", "dir", "dich", "dein", "deine", "deinen", "deinem",
        "deiner", "Du", "Dir", "Dich", "Dein", "Deine", "Deinen", "Deinem",
        "Deiner", "euch", "euer", "eure", "euren" },
    },
    months = { "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
      "August", "September", "Oktober", "November", "Dezember" },
    weekdays = { "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag",
      "Samstag", "Sonntag" },
    date = "{day}. {month} {year}",
    call_day = "{weekday}, {day}. {month},",
    time = "{hour}",
    attribution = "Am {date} schrieb {name}:",
  },
}
