-- SPDX-License-Identifier: GPL-3.0-or-later
-- Français: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "fr",
  name = "Français",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
    -- in the line above quoted mail ("On Monday Ann wrote:")
    wrote = {
      "a écrit", "écrit", "écrivait", "écrivit", "avez écrit",
      "citation de", "citant", "nous a écrit", "m'a écrit",
    },
    -- labels of the header block above quoted mail, without the colon
    from = { "De", "Expéditeur", "Envoyé par", "Émetteur", "De la part de" },
    sent = { "Envoyé", "Envoyé le", "Envoyée", "Date d'envoi" },
    to = { "À", "Pour", "Destinataire", "Destinataires", "Envoyé à" },
    cc = { "Cc", "Copie", "Copie à", "Copies", "Cci" },
    subject = { "Objet", "Sujet" },
    date = { "Date", "Le" },
    -- between dashes above an answered or a passed-on message
    original = {
      "Message d'origine", "Message original", "Message initial",
      "Message précédent", "Mail original", "Mail d'origine",
      "E-mail d'origine", "E-mail original", "Courriel d'origine",
      "Courriel original", "Courrier d'origine", "Rendez-vous d'origine",
      "Message de",
    },
    forwarded = {
      "Message transféré", "Message transmis", "Message réexpédié",
      "Message suivi", "Mail transféré", "E-mail transféré",
      "Courriel transféré", "Transféré par", "Transmis par",
      "Réexpédié par", "Transféré", "Début du message transféré",
      "Début du message réexpédié", "Début de message transféré",
      "Début du courriel transféré", "Début de l'e-mail transféré",
    },
    -- how letters end; the name follows. "..." stands for a few words
    signoff = {
      "Cordialement", "Bien cordialement", "Très cordialement",
      "Cordialement vôtre", "Cordialement à vous",
      "Cordiales salutations", "Sincères salutations",
      "Meilleures salutations", "Salutations", "Salutations distinguées",
      "Salutations cordiales", "Sincèrement", "Bien sincèrement",
      "Sincèrement vôtre", "Bien à vous", "Bien à toi", "Amicalement",
      "Bien amicalement", "Amitiés", "Respectueusement", "Cdt", "Cdlt",
      "Cldt", "Crdt", "Bien cdt", "Bonne journée", "Bonne fin de journée",
      "Bonne soirée", "Bonne réception", "Bonne semaine", "Bon week-end",
      "Bon weekend", "Belle journée", "Très bonne journée",
      "Excellente journée", "Je vous souhaite une ...", "À bientôt",
      "À très bientôt", "À plus", "Merci", "Merci beaucoup",
      "Merci d'avance", "Merci par avance", "Merci à vous",
      "Merci et bonne ...", "Merci, cordialement", "Avec mes remerciements",
      "Avec nos remerciements", "En vous remerciant",
      "En vous remerciant ... avance", "Veuillez agréer ...",
      "Veuillez recevoir ... salutations ...", "Veuillez croire ...",
      "Je vous prie d'agréer ...", "Je vous prie de croire ...",
      "Je vous prie de recevoir ...", "Nous vous prions d'agréer ...",
      "Nous vous prions de croire ...", "Nous vous prions de recevoir ...",
      "Recevez ... salutations ...", "Bises", "Bisous",
    },
    -- what telephones and programs add
    mobile = {
      "Envoyé de mon ...", "Envoyé de ma ...", "Envoyé depuis ...",
      "Envoyé à partir de ...", "Envoyé à partir d'...",
      "Envoyé avec ...", "Envoyé via ...", "Envoyé par mon ...",
      "Envoyé de Outlook", "Envoyé d'un ...", "Télécharger Outlook ...",
      "Téléchargez Outlook ...", "Obtenir Outlook ...",
      "Obtenez Outlook ...", "Provenance : Courrier ...",
      "Provenance : ... Windows ...", "Message envoyé depuis ...",
    },
    -- how footers begin that nobody wrote
    legal = {
      "Ce message et ...", "Ce message est ... confidentiel",
      "Ce message est ... destin", "Ce message contient ...",
      "Ce message peut ...", "Ce message, ...", "Ce message électronique",
      "Ce courriel et ...", "Ce courriel est ...", "Ce courriel peut ...",
      "Ce courriel, ...", "Ce courriel contient ...",
      "Ce courrier électronique", "Ce mail et ...", "Ce mail est ...",
      "Cet e-mail et ...", "Cet e-mail est ...", "Cet e-mail peut ...",
      "Cet e-mail contient ...", "Cet email et ...", "Cet email est ...",
      "Cette communication est ...", "Le présent message",
      "Le présent courriel", "Le contenu de ce ...",
      "Le contenu du présent ...", "Les informations contenues dans ...",
      "L'information contenue dans ...",
      "Si vous n'êtes pas le destinataire", "Si vous avez reçu ce ...",
      "Si ce message vous ...", "Avis de confidentialité", "Avis légal",
      "Clause de confidentialité", "Mention légale", "Mentions légales",
      "Confidentialité :", "Pensez à l'environnement",
      "Pensez à l'ENVIRONNEMENT", "Pensez environnement",
      "Pensons à l'environnement", "Merci de penser à l'environnement",
      "Avant d'imprimer", "N'imprimez ...",
      "Afin de préserver l'environnement", "Préservons l'environnement",
      "Garanti sans virus", "Sans virus", "L'absence de virus",
      "Cet e-mail a été vérifié", "Ce message a été vérifié",
      "Pour vous désabonner", "Pour vous désinscrire", "Se désabonner",
      "Se désinscrire", "Vous recevez ce ...", "Vous recevez cet ...",
      "Attention : cet e-mail", "Attention : ce message",
      "Attention : courriel externe", "Courriel externe", "Message externe",
      "Vous n'obtenez pas souvent",
    },
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
    automatic = {
      "réponse automatique", "réponse auto", "message automatique",
      "réponse automatisée", "répondeur automatique", "répondeur",
      "message d'absence", "avis d'absence", "notification d'absence",
      "réponse d'absence", "absence du bureau",
      "réponse automatique absence", "réponse automatique d'absence",
      "absence du bureau réponse", "auto réponse", "autoréponse",
      "accusé de réception automatique",
    },
    absent = {
      "absent", "absente", "absents", "absentes", "absence",
      "absent du bureau", "hors du bureau", "hors bureau",
      "en congé", "en congés", "congés", "en vacances", "vacances",
      "en congé maternité", "congé maternité", "congé parental",
      "congé paternité", "en arrêt maladie", "arrêt maladie", "en rtt",
      "en déplacement", "en déplacement professionnel", "en voyage",
      "en formation", "en mission", "pas au bureau", "pas joignable",
      "injoignable", "indisponible", "non disponible", "fermé", "fermée",
      "fermés", "fermeture", "fermeture annuelle", "fermeture estivale",
      "sommes fermés", "serons fermés", "ne suis pas disponible",
      "ne serai pas disponible", "je suis parti", "je suis partie",
      "ne suis pas là", "ne serai pas là", "ne suis pas au bureau",
      "actuellement absent", "actuellement absente", "hors de mon bureau",
      "en repos", "férié",
    },
    back = {
      "de retour", "de retour le", "mon retour", "retour le", "retour prévu",
      "serai de retour", "serons de retour", "suis de retour", "je reviens",
      "reviendrai", "je rentre", "rentrerai", "nous rentrons", "je reprends",
      "reprendrai", "nous reprenons", "reprendrons", "reprise", "reprise le",
      "réouverture", "rouvrons", "rouvrirons", "rouvre", "réouvrons",
      "de nouveau disponible", "à nouveau disponible", "de nouveau joignable",
      "à nouveau joignable", "de nouveau au bureau", "à nouveau au bureau",
      "de nouveau", "à nouveau",
    },
    since = {
      "du", "à partir du", "à partir de", "à compter du", "dès le",
      "depuis le", "depuis",
    },
    ["until"] = {
      "jusqu'au", "jusqu'à", "jusque", "jusqu'au soir", "au", "inclus",
      "incluse", "compris",
    },
    urgent = {
      "urgent", "urgente", "urgents", "urgentes", "urgence", "urgences",
      "en cas d'urgence", "pour toute urgence", "pour toute demande",
      "pour toute question", "en cas de besoin", "en cas de nécessité",
      "si besoin", "en attendant", "d'ici là", "entre-temps",
      "dans l'intervalle", "pendant mon absence", "durant mon absence",
      "en mon absence", "contacter", "contactez", "joindre", "appeler",
      "appelez", "vous adresser", "adressez-vous", "adresser à",
      "vous pouvez écrire", "écrire à", "écrivez à", "me remplace",
      "me remplacera", "remplace", "prend le relais", "assure l'intérim",
      "intérim", "ma collègue", "mon collègue", "mes collègues",
      "se tient à votre disposition", "à votre disposition",
      "merci de contacter", "veuillez contacter", "transférer à",
    },
    unread = {
      "ne sont pas lus", "ne sera pas lu", "ne seront pas lus",
      "ne sera pas transféré", "ne seront pas transférés",
      "pas transféré", "pas transférés", "n'est pas redirigé",
      "ne lis pas", "accès limité", "pas accès", "sans accès",
      "accès restreint", "accès à ma messagerie", "consulte pas",
      "à mon retour", "dès mon retour", "dès que possible",
      "dans les meilleurs délais", "pas de réseau", "sans réseau",
      "sans connexion", "ponctuellement", "consulterai",
    },
    gone = {
      "ne fait plus partie", "ne fais plus partie", "n'est plus en poste",
      "ne travaille plus", "a quitté l'entreprise", "a quitté la société",
      "ai quitté l'entreprise", "ai quitté la société", "a quitté ses",
      "n'est plus utilisée", "n'est plus active", "n'est plus valide",
      "n'est plus en service", "n'est plus consultée", "plus en service",
      "nouvelle adresse", "adresse a changé", "à la retraite", "en retraite",
      "boîte n'est pas surveillée", "boîte non surveillée",
    },
    received = {
      "avons bien reçu", "a bien été reçu", "a bien été reçue",
      "bien été enregistrée", "bien été enregistré", "été prise en compte",
      "bien été prise en compte", "avons reçu votre", "accusons réception",
      "accusé de réception", "merci de nous avoir contactés",
      "merci de nous avoir contacté", "merci de votre message",
      "merci pour votre message", "merci de votre demande",
      "merci pour votre demande", "votre demande", "nous vous répondrons",
      "une réponse vous sera", "dans les plus brefs délais", "vous répondrons",
      "notre équipe", "numéro de ticket", "numéro de dossier",
      "numéro de demande", "votre ticket", "sous 24", "sous 48",
      "sera traitée", "sera traité",
    },
    machine = {
      "réponse automatique", "message automatique", "envoyé automatiquement",
      "généré automatiquement", "courriel automatique", "mail automatique",
      "e-mail automatique", "automatiquement généré",
      "ne pas répondre à ce", "ne pas répondre à cet",
      "merci de ne pas répondre", "prière de ne pas répondre",
      "ne répondez pas à ce", "ne répondez pas à cet", "ne pas y répondre",
      "notification automatique", "adresse d'envoi",
    },
    bounced = {
      "non remis", "non remise", "non délivré", "non distribué",
      "non livré", "message non remis", "non distribuable",
      "échec de la remise", "échec de remise", "échec de distribution",
      "échec de la distribution", "échec de livraison", "échec d'envoi",
      "la remise a échoué", "remise a échoué", "remise impossible",
      "n'a pas pu être remis", "n'a pas pu être livré",
      "n'a pas pu être distribué", "n'a pas pu être délivré",
      "n'a pas pu être envoyé", "n'a pas été remis",
      "n'a pas été distribué", "impossible de remettre",
      "impossible de délivrer", "impossible de distribuer",
      "impossible d'envoyer", "n'a pas atteint", "n'ont pas reçu",
      "adresse introuvable", "destinataire inconnu", "adresse inconnue",
      "utilisateur inconnu", "boîte pleine", "boîte aux lettres pleine",
      "message bloqué", "retourné à l'expéditeur", "retour à l'expéditeur",
      "notification d'état de remise", "a été rejeté",
    },
    delayed = {
      "retardé", "retardée", "remise retardée", "retard de remise",
      "remise différée", "n'a pas encore été remis",
      "pas encore été remis", "pas encore été distribué",
      "nouvelles tentatives", "nouvelle tentative", "sera retentée",
      "tentatives de remise", "poursuivre les tentatives",
    },
    arrived = {
      "lu", "non lu", "accusé de lecture", "confirmation de lecture",
      "accusé de réception", "avis de réception", "remis", "distribué",
      "confirmation de remise", "remise réussie", "rappel", "a été lu",
      "a été lu le", "a été affiché", "remis avec succès",
      "a été remis aux destinataires", "souhaite rappeler le message",
      "supprimé sans avoir été lu",
    },
    calendar = {
      "accepté", "acceptée", "refusé", "refusée", "décliné", "provisoire",
      "accepté provisoirement", "invitation", "invitation mise à jour",
      "annulé", "annulée", "événement annulé", "réunion annulée",
      "nouvel horaire proposé",
    },
    bulk = {
      "désabonner", "désabonnement", "désinscrire", "désinscription",
      "se désinscrire", "se désabonner", "vous désinscrire",
      "vous désabonner", "ne plus recevoir", "ne souhaitez plus recevoir",
      "newsletter", "lettre d'information", "infolettre", "lire en ligne",
      "version en ligne", "voir en ligne", "dans votre navigateur",
      "vous recevez ce message", "vous recevez cet e-mail",
      "vous recevez cet email", "vous recevez ce-mail",
      "vous recevez ce courriel", "vous êtes abonné", "inscrit à notre liste",
      "gérer vos préférences", "gérer mes préférences", "se désinscrire ici",
      "tous droits réservés",
    },
    mobile = {
      "port", "portable", "mobile", "mob", "gsm", "cell", "cellulaire",
    },
    office = {
      "tel", "tél", "téléphone", "ligne directe", "direct", "standard",
      "fixe", "bureau", "poste", "t", "ph", "accueil", "au", "domicile",
      "whatsapp", "numéro", "tph",
    },
    fax = { "fax", "télécopie", "télécopieur", "f" },
    number = {
      "siret", "siren", "rcs", "r c s", "tva", "n tva", "ape", "naf",
      "iban", "rib", "bic", "swift", "compte", "cs", "bp", "cedex",
      "capital", "facture", "commande", "devis", "réf", "n", "no", "num",
      "dossier", "tva intracommunautaire", "cp",
    },
    people = {
      "collègue", "collègues", "assistante", "assistant", "secrétariat",
      "accueil", "standard", "bureau", "service", "équipe", "responsable",
      "directeur", "directrice", "comptabilité", "commercial", "ventes",
      "frère", "soeur", "femme", "mari", "associé", "associée", "pour",
      "toute", "demande", "urgence", "urgente", "urgent", "merci", "contacter",
      "contactez", "en", "cas", "attendant", "vous", "pouvez", "écrire",
      "à", "ma", "mon", "notre", "le", "la", "les", "au", "ou", "et", "mme",
      "madame", "monsieur", "m", "mlle", "tel", "tél", "mail", "e", "email",
      "bonjour", "cordialement", "bien", "je", "nous", "si", "d", "ici",
      "joindre", "par", "pendant", "durant", "dans", "poste",
    },
    titles = {
      "m", "mme", "mlle", "monsieur", "madame", "dr", "me",
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
    greeting = { formal = "Bonjour {name},", informal = "Bonjour {first},",
      nobody = "Bonjour," },
    signoff = { formal = "Cordialement,", informal = "Bien à toi," },
    -- How a greeting opens; those of friends apart.
    openings = { "bonjour", "bonsoir", "madame", "monsieur", "mesdames",
      "messieurs", "chère madame", "cher monsieur" },
    openings_informal = { "salut", "cher", "chère", "chers", "coucou",
      "hello" },
    -- Words that tell how we address somebody.
    address = {
      formal = { "vous", "votre", "vos", "Vous", "Votre", "Vos", "vôtre" },
      informal = { "tu", "te", "toi", "ton", "ta", "tes", "Tu", "Ton", "Ta" },
    },
    months = { "janvier", "février", "mars", "avril", "mai", "juin",
      "juillet", "août", "septembre", "octobre", "novembre", "décembre" },
    weekdays = { "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
      "dimanche" },
    first = "1er", -- the first day of a month
    date = "{day} {month} {year}",
    call_day = "{weekday} {day} {month}",
    time = "{hour} h",
    attribution = "Le {date}, {name} a écrit :",
  },
}
