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
      "réponse d'absence", "absence du bureau", "réponse automatique absence",
      "réponse automatique d'absence", "absence du bureau réponse",
      "auto réponse", "autoréponse", "accusé de réception automatique",
      "est absent du bureau", "est absente du bureau", "est absent",
      "est absente",
    },
    absent = {
      "absent", "absente", "absents", "absentes", "absence",
      "absent du bureau", "hors du bureau", "hors bureau", "en congé",
      "en congés", "congés", "en vacances", "vacances", "en congé maternité",
      "congé maternité", "congé parental", "congé paternité",
      "en arrêt maladie", "arrêt maladie", "en rtt", "en déplacement",
      "en déplacement professionnel", "en voyage", "en formation",
      "en mission", "pas au bureau", "pas joignable", "injoignable",
      "indisponible", "non disponible", "fermeture annuelle",
      "fermeture estivale", "sommes fermés", "serons fermés",
      "ne suis pas disponible", "ne serai pas disponible", "je suis parti",
      "je suis partie", "ne suis pas là", "ne serai pas là",
      "ne suis pas au bureau", "actuellement absent", "actuellement absente",
      "hors de mon bureau", "fermé pour", "fermée pour", "fermés pour",
      "bureau est fermé", "bureaux sont fermés", "magasin est fermé",
      "boutique est fermée", "atelier est fermé", "entreprise est fermée",
      "fermeture de noël",
    },
    back = {
      "de retour", "de retour le", "mon retour", "retour le", "retour prévu",
      "serai de retour", "serons de retour", "suis de retour", "je reviens",
      "reviendrai", "je rentre", "rentrerai", "nous rentrons", "je reprends",
      "reprendrai", "nous reprenons", "reprendrons", "reprise", "reprise le",
      "réouverture", "rouvrons", "rouvrirons", "rouvre", "réouvrons",
      "de nouveau disponible", "à nouveau disponible", "de nouveau joignable",
      "à nouveau joignable", "de nouveau au bureau", "à nouveau au bureau",
      "de nouveau", "à nouveau", "pas avant le", "retour que le",
      "qu'à partir du",
    },
    since = {
      "du", "à partir du", "à partir de", "à compter du", "dès le",
      "depuis le", "depuis",
    },
    ["until"] = {
      "jusqu'au", "jusqu'à", "jusque", "jusqu'au soir", "inclus", "incluse",
      "compris",
    },
    between = {
      "au", "à", "et",
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
      "ne sera pas transféré", "ne seront pas transférés", "pas transféré",
      "pas transférés", "n'est pas redirigé", "ne lis pas", "accès limité",
      "pas accès", "sans accès", "accès restreint", "accès à ma messagerie",
      "consulte pas", "à mon retour", "dès mon retour", "dès que possible",
      "dans les meilleurs délais", "pas de réseau", "sans réseau",
      "sans connexion", "ponctuellement", "consulterai",
      "ne pourrai pas consulter", "ne pourrai pas répondre",
      "ne serai pas en mesure", "n'aurai pas accès", "n'aurai qu'un accès",
      "répondrai à mon retour", "répondrai dès mon retour",
      "répondrai au plus vite", "ne seront ni lus", "avec du retard",
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
    shop = {
      "confirmation de commande", "numéro de commande", "votre commande",
      "merci pour votre commande", "merci de votre commande",
      "merci pour votre achat", "confirmation de réservation",
      "numéro de réservation", "numéro de suivi", "suivi de colis",
      "numéro client", "votre compte", "votre mot de passe", "bienvenue sur",
      "dans la limite des stocks", "code promo", "offre spéciale",
      "offre abonnés", "statut a changé",
    },
    robots = {
      "lettre", "infolettre", "offres", "promotions", "notifications",
      "commandes", "inscriptions", "actualites", "actu", "enquete",
      "abonnement", "abonnements", "diffusion",
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
      "toute", "demande", "urgence", "urgente", "urgent", "merci",
      "contacter", "contactez", "en", "cas", "attendant", "vous", "pouvez",
      "écrire", "à", "ma", "mon", "notre", "le", "la", "les", "au", "ou",
      "et", "mme", "madame", "monsieur", "m", "mlle", "tel", "tél", "mail",
      "e", "email", "bonjour", "cordialement", "bien", "je", "nous", "si",
      "d", "ici", "joindre", "par", "pendant", "durant", "dans", "poste",
      "elle", "il", "ils", "sur", "via", "du", "de", "jusqu",
    },
    titles = {
      "m", "mme", "mlle", "monsieur", "madame", "dr", "me",
    },
  },

  -- dates: months, weekdays and the ways to name a day ------------------------
  dates = {
    bare_day = "plain", -- un jour sans mois est « le 14 »
    next_weekday = "week", -- « vendredi prochain » est dans la semaine suivante
    months = { "janvier", "février", "mars", "avril", "mai", "juin",
      "juillet", "août", "septembre", "octobre", "novembre", "décembre" },
    months_short = { "janv|jan", "févr|fév", [4] = "avr", [7] = "juil|juill",
      [8] = "aou", [9] = "sept|sep", [10] = "oct", [11] = "nov",
      [12] = "déc" },
    weekdays = { "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
      "dimanche" },
    weekdays_short = { "lun", "mar", "mer", "jeu", "ven", "sam", "dim" },
    numbers = { "un|une", "deux", "trois", "quatre", "cinq", "six", "sept",
      "huit|une huitaine de", "neuf", "dix|une dizaine de|dizaine de", "onze",
      "douze", "treize", "quatorze", "quinze|une quinzaine de|quinzaine de",
      [20] = "vingt|une vingtaine de", [30] = "trente|une trentaine de",
      [45] = "quarante cinq", [60] = "soixante", [90] = "quatre vingt dix" },
    ordinals = { "premier|première|1er|1ère", "deuxième|seconde|second",
      "troisième", "quatrième" },
    suffixes = "er|ère|ere|re|e|ème|eme|nd|nde|°",
    units = { day = "jour|journée", workday = "jour ouvré|jour ouvrable",
      week = "semaine|huitaine|sem.", fortnight = "quinzaine",
      month = "mois", quarter = "trimestre", year = "an|année",
      weekend = "week end|weekend|w e|we", half = "moitié|semestre" },
    units_many = { day = "jours|jours calendaires|jours francs",
      workday = "jours ouvrés|jours ouvrables", week = "semaines",
      month = "mois", quarter = "trimestres", year = "ans|années" },
    this = "ce|cet|cette|courant|en cours|crt",
    next = "prochain|prochaine|prochains|prochaines|qui vient|qui arrive" ..
      "|suivant|suivante|à venir|pro.",
    after_next = "d'après|après la prochaine",
    last = "dernier|dernière|derniers|dernières|passé|passée|précédent" ..
      "|précédente|écoulé|écoulée",
    parts = {
      early = "début|début du mois de|tout début|premiers jours|commencement" ..
        "|les premiers jours",
      middle = "mi|milieu|au milieu",
      late = "fin|toute fin|derniers jours|la fin|courant fin",
    },
    compounds = {
      ["fin de journée|fin de la journée|fin d'après-midi|dans la journée"]
        = "late day",
      ["fin de mois|fin du mois"] = "late month",
      ["milieu de semaine|mi-semaine"] = "middle week",
      ["mi-mois"] = "middle month",
    },
    days = {
      ["aujourd'hui|ce jour|ce soir|ce matin|cet après-midi"] = 0,
      ["demain"] = 1, ["après-demain"] = 2, ["hier"] = -1,
      ["avant-hier"] = -2, ["l'autre jour"] = -3,
      ["sous huitaine"] = 8, ["sous quinzaine"] = 15,
    },
    dayparts = "matin|après-midi|soir|midi|dans la matinée|dans l'après-midi" ..
      "|dans la journée|au plus tard|en matinée|en journée",
    plus = { ["en huit"] = 7, ["en quinze"] = 14 },
    ahead = "dans|dans environ|d'ici|d'ici à|d'ici environ|dans à peu près",
    within = "sous|dans un délai de|dans les|en moins de|au plus tard dans",
    ago = "il y a|voilà|voici",
    later = "à compter de ce jour|à partir d'aujourd'hui|à compter d'aujourd'hui" ..
      "|plus tard",
    after = "après|passé|passée|passées|passés|à l'issue de|à l'issue du|au-delà du" ..
      "|une fois passé|une fois passée|une fois passées|juste après|sitôt après" ..
      "|au lendemain de|à partir du lendemain de|au retour de|au retour des" ..
      "|une fois terminé|une fois terminée",
    ends = "se termine le|se termine|finit le|finit|s'achève le|jusqu'au" ..
      "|dure jusqu'au|ferme le|est le|du|le|qui se termine le|qui finit le|au",
    of = "de|du|d|des|le|la|l|les|au|à|en|de l|à la|mois de",
    lead = "le|en|au|avant|avant le|jusqu'à|jusqu'au|d'ici|d'ici le|d'ici au" ..
      "|d'ici à|dès|dès le|pour|pour le|à partir de|à partir du|à compter du" ..
      "|vers|vers le|courant|depuis|ce|du|dans|d|de|à|pas avant|au mois de" ..
      "|au plus tard|début|fin|seulement|que",
    lead_day = "le|du|au|jusqu'au|avant le|dès le|vers le|d'ici le|pour le" ..
      "|d'ici au|en date du|daté du|les",
    since = "du|depuis|daté du|datée du|en date du|depuis le|de",
    to = "au|à|jusqu'au|jusqu'à",
    join = "et|ou|ou bien",
    week_number = "semaine|sem.|sem|semaine n°|semaine numéro|s|kw|wk",
    week_of = "semaine du|semaine commençant le|semaine débutant le" ..
      "|semaine à partir du|semaine de",
    follow = "et|ou|à|au|en|pour|avec|si|que|qui|dans|de|du|prochain|courant|car" ..
      "|mais|par|chez|matin|après|avant|je|nous|il|vous|on|afin|sans|ct|crt" ..
      "|inclus|donc|sauf|sera|est|puis|dès|quand|lors|j",
    code = "version|point|pos.|art.|article|n°|no|numéro|page|p.|chapitre|rév.|annexe|paragraphe|poste|lot",
    never = "d'après vous|d'après moi|d'après nos|d'après le|d'après les" ..
      "|bonne journée|bonne semaine|bonne fin de semaine|bonne fin de journée" ..
      "|un jour|à jour|par jour|par an|par mois|par semaine|afin de|à la fin" ..
      "|en fin de compte|mise à jour|chaque semaine|chaque mois" ..
      "|du jour|jour après jour|à l'avenir|la mer|en mer",
    feasts = {
      ["pâques|week-end de pâques|fêtes de pâques"] = "easter..easter+1",
      ["lundi de pâques"] = "easter+1", ["vendredi saint"] = "easter-2",
      ["semaine sainte"] = "easter-6..easter", ["mardi gras"] = "easter-47",
      ["carnaval"] = "easter-52..easter-47", ["carême"] = "easter-46..easter-1",
      ["l'ascension|ascension"] = "easter+39",
      ["pont de l'ascension|week-end de l'ascension"] = "easter+39..easter+42",
      ["pentecôte|week-end de pentecôte"] = "easter+49..easter+50",
      ["lundi de pentecôte"] = "easter+50",
      ["nouvel an|jour de l'an|nouvelle année"] = "01-01",
      ["épiphanie"] = "01-06", ["chandeleur"] = "02-02",
      ["saint-valentin"] = "02-14", ["fête du travail|premier mai"] = "05-01",
      ["victoire 1945"] = "05-08",
      ["saint-jean|saint-jean-baptiste|fête nationale du québec"] = "06-24",
      ["fête du canada"] = "07-01",
      ["fête nationale|14 juillet"] = "07-14",
      ["l'assomption|assomption|pont du 15 août"] = "08-15",
      ["la rentrée|rentrée|rentrée de septembre"] = "09-01",
      ["la toussaint|toussaint|pont de la toussaint"] = "11-01",
      ["armistice|l'armistice|pont du 11 novembre"] = "11-11",
      ["saint-nicolas"] = "12-06", ["réveillon"] = "12-24",
      ["noël"] = "12-25", ["saint-sylvestre"] = "12-31",
      ["fêtes de fin d'année|fêtes de noël|trêve des confiseurs"]
        = "12-24..01-01",
    },
    seasons = {
      ["fêtes"] = "12-24..01-01",
      ["l'été|été|vacances d'été|vacances|congés d'été|trêve estivale" ..
        "|grandes vacances|congés|vacances d'août"] = "07-01..08-31",
      ["vacances de la toussaint"] = "10-18..11-02",
    },
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
    home = "CAD", -- un « $ » seul, là où rien ne dit autre chose
    total = "total|au total|en tout|montant total|total général|net à payer|à payer|somme" ..
      "|total ttc|total ht|solde|solde dû|reste dû|restant dû|montant dû|s'élève à" ..
      "|s'élèvent à|tout compris|forfait|montant global|montant de la facture|reste à payer" ..
      "|pour un total de|d'un montant de|pour un montant de|la somme de|clé en main|forfaitaire" ..
      "|montant à régler|à régler|impayé|soit un total|montant du marché|montant annuel|à hauteur de",
    price = "prix|montant|coûte|coût|tarif|revient à|reviendrait à|devis|facture|honoraires" ..
      "|pour|à|de|soit|cela fait|ça fait|ferait|sera de|serait de|est de|redevance|on arrive à" ..
      "|j'arrive à|nous arrivons à|offre|chiffré à|chiffrée à|ce sera|compter",
    gross = "ttc|t.t.c.|toutes taxes comprises|tva comprise|tva incluse|taxes incluses|taxes comprises",
    net = "ht|h.t.|hors taxes|hors taxe|hors tva|plus tva|plus taxes|+ taxes|net|net de taxes" ..
      "|tva non applicable|avant taxes|départ usine|+ tva|htva|franchise de tva|exonéré de tva",
    tax = "tva|t.v.a.|taxe|taxes|tps|tvq|éco-contribution",
    unit = "l'unité|pièce|la pièce|par pièce|chacun|chacune|le mètre|du mètre|au mètre|l'heure|de l'heure" ..
      "|par personne|le kilo|au kilo|par mois|par jour|unitaire|prix unitaire|pu|p.u.|la journée|par an" ..
      "|le m2|du m2|le feuillet|le mot|la paire|par unité|chaque",
    extra = "port|frais de port|livraison|transport|emballage|supplément|en option|option|optionnel" ..
      "|remise|rabais|ristourne|escompte|pénalité|pénalités|indemnité|intérêts|assurance|douane|en plus" ..
      "|frais|sus|en sus|à part|majoration|plus-value|moins-value|variante|alternative|installation" ..
      "|déplacement|pose|minimum de commande|moins|coursier|caution|consigne",
    part = "acompte|arrhes|premier versement|deuxième versement|versement|échéance de|tiers|moitié|avance" ..
      "|mensualité|première moitié|le quart|quart|provision|à la commande|premier tiers|tranche|situation",
    paid = "payé|payée|réglé|réglés|reçu|reçus|au lieu de|avant|l'an dernier|ancien prix|prix public" ..
      "|déjà versé|déjà versés|versé|précédemment|contre",
    limit = "plus de|moins de|au-dessus de|en dessous de|jusqu'à|au moins|minimum|maximum|environ" ..
      "|autour de|à partir de|entre|dans les|budget|au-delà de|près de|dès",
    quote = "devis|offre|proposition|proposition commerciale|offre de prix|soumission|estimation" ..
      "|estimatif|notre devis|notre offre|votre devis|offre de service|dev",
    invoice = "facture|fact|fact.|factures|proforma|facture proforma|pro forma|note|note d'honoraires" ..
      "|note de droits|pièce|avoir|relance|demande d'acompte|notre facture|votre facture|document" ..
      "|relevé|mémoire|appel de fonds|fac|fc|facture d'acompte|rappel",
    order = "commande|bon de commande|bc|votre commande|contrat|marché|engagement|bl|bon de livraison",
    reference = "réf|réf.|référence|n/réf|v/réf|notre référence|votre référence|nos réf|vos réf|dossier" ..
      "|affaire|objet|sous le numéro|sous le n|motif|libellé",
    other = "client|référence client|code client|compte|iban|bic|rib|tél|téléphone|fax|port.|mobile" ..
      "|art|article|articles|modèle|machine|série|version|révision|page|siret|siren|tva intracommunautaire" ..
      "|cp|rue|place|bureau|semaine|iso|nf|taille|lot|format|clause|poste|plan|hall|stand|salle|étage|loi" ..
      "|chapitre|avenue|bd|boulevard|bât|code|coloris|ral|annexe|cedex|route",
    mark = "n|n°|no|nº|num|numéro|numéros|nos|n.",
    link = "du|de|de la|la|le|les|notre|votre|nos|vos|en date du|daté du|datée du|et|pour|est|ci-jointe|ci-joint" ..
      "|d|l|à|au|avec|jointe|joint|qui|que|concernant|relative|relatif|reste|a|sur|en|dont|aux|ma|mon|mes" ..
      "|échue|impayée|par|sera|porte le|des|émise|établi|établie",
    valid = "valable|valables|valide|validité|maintenons|maintiens|maintenu|maintenus|garantis|garanti" ..
      "|garantissons|tenons|tiens|ferme jusqu'au|ferme|fermes|engageons|engage|bloqué|bloqués|bloque" ..
      "|tarif tient|tient jusqu'au|tiennent|option jusqu'au|réservé|réservée|gardons",
    due = "échéance|à régler|régler|payable|à payer|payer|exigible|règlement|paiement|échue|virement" ..
      "|date limite de paiement|date limite de règlement|échéance au|échu|dû|due|verser|acquitter" ..
      "|paiement attendu|date d'échéance|solder|avant le",
    expires = "expire|expirera|arrive à échéance|prend fin|périmé",
    terms = "paiement|règlement|payable|échéance|date de facture|réception de facture|net|délai de paiement" ..
      "|conditions de paiement|à réception|modalités de paiement|virement à",
    end_of_month = "fin de mois|fdm|f.d.m.|fin du mois",
    spans = { day = "jours|jour|j|jours nets|jours calendaires",
      week = "semaines|semaine", month = "mois" },
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
