-- SPDX-License-Identifier: GPL-3.0-or-later
-- Español: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "es",
  name = "Español",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
    -- in the line above quoted mail ("On Monday Ann wrote:")
    wrote = {
      "escribió", "ha escrito", "escribe", "escribiste", "escribía",
      "citando", "citando a", "cita de",
    },
    -- labels of the header block above quoted mail, without the colon
    from = { "De", "Desde", "Remitente", "De parte de" },
    sent = {
      "Enviado", "Enviado el", "Enviada", "Enviado a las", "Enviada el",
      "Fecha de envío",
    },
    to = { "Para", "A", "Destinatario", "Destinatarios" },
    cc = { "CC", "Copia", "Con copia", "Con copia a", "CCO" },
    subject = { "Asunto", "Tema" },
    date = { "Fecha", "El" },
    -- between dashes above an answered or a passed-on message
    original = {
      "Mensaje original", "Mensaje de origen", "Mensaje anterior",
      "Correo original", "Correo electrónico original", "E-mail original",
      "Cita original", "Convocatoria original", "Mensaje de",
    },
    forwarded = {
      "Mensaje reenviado", "Mensaje remitido", "Correo reenviado",
      "E-mail reenviado", "Reenviado por", "Reenviado",
      "Inicio del mensaje reenviado", "Inicio del correo reenviado",
      "Comienzo del mensaje reenviado", "Principio del mensaje reenviado",
      "Empieza el mensaje reenviado",
    },
    -- how letters end; the name follows. "..." stands for a few words
    signoff = {
      "Saludos", "Saludos cordiales", "Saludos afectuosos",
      "Cordiales saludos", "Muchos saludos", "Un saludo",
      "Un cordial saludo", "Un saludo cordial", "Un saludo muy cordial",
      "Un afectuoso saludo", "Reciba un ... saludo ...",
      "Reciban un ... saludo ...", "Recibe un ... saludo ...",
      "Le saluda ...", "Les saluda ...", "Le saludo ...", "Atentamente",
      "Muy atentamente", "Le saluda atentamente", "Atte", "Atentos saludos",
      "Atentamente le saluda", "Cordialmente", "Sinceramente",
      "Respetuosamente", "Afectuosamente", "Un abrazo", "Un fuerte abrazo",
      "Abrazos", "Besos", "Slds", "Sdos", "Gracias", "Muchas gracias",
      "Mil gracias", "Gracias de antemano", "Gracias por adelantado",
      "Muchas gracias de antemano", "Gracias y saludos",
      "Gracias y un saludo", "Gracias y un cordial saludo",
      "Muchas gracias y un saludo", "Muchas gracias y saludos",
      "Gracias, un saludo", "Gracias, saludos", "Muchas gracias, saludos",
      "Muchas gracias, un saludo", "Sin otro particular ...",
      "Agradeciendo de antemano ...", "Buen día", "Buena tarde",
      "Buen fin de semana", "Feliz día", "Que tenga un buen día",
      "Que tengas un buen día", "Que tengas buen día", "Hasta pronto",
      "Quedo atento", "Quedo atenta", "Quedamos atentos",
    },
    -- what telephones and programs add
    mobile = {
      "Enviado desde ...", "Enviado con ...", "Enviado mediante ...",
      "Enviado a través de ...", "Enviado de mi ...", "Enviado vía ...",
      "Mandado desde ...", "Obtener Outlook ...", "Obtén Outlook ...",
      "Obtenga Outlook ...", "Descargar Outlook ...",
      "Este mensaje fue enviado desde mi ...",
    },
    -- how footers begin that nobody wrote
    legal = {
      "Este mensaje y ...", "Este mensaje es ... confidencial",
      "Este mensaje es ... destin", "Este mensaje se dirige",
      "Este mensaje va dirigido", "Este mensaje está dirigido",
      "Este mensaje contiene ...", "Este mensaje puede ...",
      "Este mensaje, ...", "Este mensaje, y ...",
      "Este correo electrónico y ...", "Este correo electrónico es ...",
      "Este correo electrónico, ...",
      "Este correo electrónico contiene ...",
      "Este correo electrónico puede ...", "Este correo y ...",
      "Este correo es ...", "Este correo contiene ...", "Este e-mail y ...",
      "Este e-mail es ...", "Este email y ...", "Esta comunicación ...",
      "La presente comunicación", "El presente mensaje",
      "El presente correo", "El contenido de este ...",
      "El contenido del presente ...", "La información contenida en ...",
      "La información incluida en ...", "La información de este ...",
      "Aviso legal", "Aviso de confidencialidad", "Aviso de privacidad",
      "Advertencia legal", "Cláusula de confidencialidad",
      "Nota de confidencialidad", "Confidencialidad:", "Información legal",
      "Protección de datos",
      "Información básica sobre protección de datos",
      "En cumplimiento de la Ley", "En cumplimiento de lo ...",
      "En cumplimiento del Reglamento",
      "De conformidad con ... protección",
      "De conformidad con el Reglamento",
      "De acuerdo con ... protección de datos",
      "Le informamos que sus datos", "Le informamos de que sus datos",
      "Sus datos ...", "Si usted no es el destinatario",
      "Si no es usted el destinatario", "Si no es el destinatario",
      "Si ha recibido este ... error", "Antes de imprimir",
      "Por favor, antes de imprimir", "No imprima ...",
      "Piense en el medio ambiente", "Piensa en el medio ambiente",
      "Piense antes de imprimir", "Cuidemos el medio ambiente",
      "Proteja el medio ambiente", "Libre de virus",
      "Este correo ha sido ... verificado",
      "Este correo electrónico ha sido comprobado", "Para darse de baja",
      "Para cancelar la suscripción", "Recibe este ...",
      "Ha recibido este ... porque", "Precaución: este correo",
      "Atención: este correo", "Correo externo", "Mensaje externo",
      "No suele recibir correos",
    },
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
    automatic = {
      "respuesta automática", "respuesta automatizada", "autorrespuesta",
      "auto respuesta", "autorespuesta", "contestador automático",
      "contestación automática", "mensaje automático",
      "respuesta de ausencia", "mensaje de ausencia", "aviso de ausencia",
      "notificación de ausencia", "respuesta fuera de la oficina",
      "respuesta automática fuera de la oficina", "respuesta de vacaciones",
    },
    absent = {
      "fuera de la oficina", "fuera de oficina", "fuera del despacho",
      "fuera de mi puesto", "fuera del país", "estoy fuera", "estaré fuera",
      "estamos fuera", "ausente", "ausentes", "ausencia", "de vacaciones",
      "vacaciones", "por vacaciones", "de permiso", "permiso de maternidad",
      "permiso de paternidad", "baja por maternidad", "baja por paternidad",
      "baja médica", "de baja", "estoy de baja", "de viaje", "en viaje",
      "viaje de trabajo", "viaje de negocios", "no estoy en la oficina",
      "no estaré en la oficina", "no estaré disponible",
      "no estoy disponible", "no disponible", "ilocalizable",
      "cierre por vacaciones", "estamos cerrados", "estaremos cerrados",
      "día libre", "días libres", "no se trabaja", "no trabajamos",
      "me tomo unos días", "cerrado por", "cerrada por", "cerrados por",
      "cerramos por", "tienda está cerrada", "oficina está cerrada",
      "oficina cerrada", "estamos de vacaciones", "estoy de vacaciones",
      "estamos de fiesta", "estamos de fiestas",
    },
    back = {
      "vuelvo", "volveré", "volvemos", "volveremos", "vuelta", "mi vuelta",
      "de vuelta", "estaré de vuelta", "regreso", "regresaré", "regresamos",
      "regresaremos", "mi regreso", "de regreso", "me reincorporo",
      "me reincorporaré", "reincorporo", "reincorporaré", "reincorporación",
      "nos reincorporamos", "mi reincorporación", "retorno", "retornaré",
      "retomo", "retomaré", "de nuevo en la oficina", "de nuevo disponible",
      "nuevamente", "reabrimos", "reabriremos", "reapertura",
      "abrimos de nuevo", "abriremos", "de nuevo",
    },
    since = {
      "del", "desde", "desde el", "a partir del", "a partir de", "a partir",
    },
    ["until"] = {
      "hasta el", "hasta", "hasta el día", "inclusive", "incluido",
      "ambos inclusive",
    },
    between = {
      "al", "a", "y",
    },
    urgent = {
      "urgente", "urgentes", "urgencia", "urgencias",
      "en caso de urgencia", "para asuntos urgentes", "para urgencias",
      "para cualquier urgencia", "para cualquier consulta",
      "si es urgente", "si necesita", "si necesitas", "si precisa",
      "emergencia", "emergencias", "vida o muerte", "mientras tanto",
      "entretanto", "hasta entonces", "durante mi ausencia",
      "en mi ausencia", "contacte", "contacta", "contactad", "contacten",
      "contactar", "póngase en contacto", "ponte en contacto",
      "ponerse en contacto", "diríjase", "dirigirse", "dirígete",
      "escriba a", "escribe a", "escribid a", "escribir a", "llame a",
      "llama a", "llamar a", "llame al", "llamar al", "mi compañero",
      "mi compañera", "mis compañeros", "mi colega", "me sustituye",
      "sustituye", "le atenderá", "te atenderá", "le atenderán",
      "a su disposición", "puede contactar", "puedes contactar",
      "coge el teléfono",
    },
    unread = {
      "no se leerán", "no serán leídos", "no será leído",
      "no se reenviará", "no se reenviarán", "no será reenviado",
      "acceso limitado", "no tendré acceso", "sin acceso",
      "acceso restringido", "a mi vuelta", "a mi regreso", "cuando vuelva",
      "cuando regrese", "en cuanto vuelva", "en cuanto regrese",
      "en cuanto pueda", "lo antes posible", "tan pronto como",
      "sin cobertura", "sin conexión", "esporádicamente",
      "consultaré el correo",
    },
    gone = {
      "ya no trabaja", "ya no trabajo", "ya no forma parte",
      "ya no formo parte", "ya no está en uso", "ya no está activa",
      "ya no está activo", "ya no se utiliza", "ya no se usa",
      "ha dejado la empresa", "he dejado la empresa", "ha causado baja",
      "nueva dirección", "dirección ha cambiado", "jubilado", "jubilada",
      "no está supervisado", "no se supervisa", "buzón desatendido",
    },
    received = {
      "hemos recibido su", "hemos recibido tu", "hemos recibido",
      "ha sido recibido", "ha sido recibida", "acuse de recibo",
      "gracias por contactar", "gracias por ponerse en contacto",
      "gracias por ponerte en contacto", "gracias por su mensaje",
      "gracias por tu mensaje", "gracias por su consulta",
      "gracias por escribirnos", "su solicitud", "tu solicitud",
      "su consulta", "tu consulta", "le responderemos", "te responderemos",
      "nos pondremos en contacto", "en breve", "a la mayor brevedad",
      "con la mayor brevedad", "número de ticket", "número de caso",
      "número de incidencia", "su ticket", "tu ticket", "será atendida",
      "será atendido", "ha sido registrada", "ha sido registrado",
    },
    machine = {
      "respuesta automática", "mensaje automático", "correo automático",
      "generado automáticamente", "generada automáticamente",
      "enviado automáticamente", "envío automático",
      "no responda a este", "no respondas a este", "no responder a este",
      "no conteste a este", "por favor no responda",
      "por favor no responder", "notificación automática",
    },
    bounced = {
      "no se puede entregar", "no se pudo entregar",
      "no se ha podido entregar", "no ha podido ser entregado",
      "no pudo ser entregado", "no se entregó", "no entregado",
      "no entregada", "no se ha entregado", "error de entrega",
      "error en la entrega", "error al entregar", "fallo de entrega",
      "fallo en la entrega", "entrega fallida", "no entregable",
      "imposible entregar", "no llegó a", "no ha llegado a",
      "no se ha encontrado la dirección", "no se encontró la dirección",
      "dirección no encontrada", "destinatario desconocido",
      "usuario desconocido", "buzón lleno", "buzón de correo lleno",
      "mensaje bloqueado", "devuelto al remitente", "correo devuelto",
      "mensaje devuelto", "notificación de estado de entrega",
      "error en la entrega a", "ha sido rechazado", "fue rechazado",
      "quizás no exista",
    },
    delayed = {
      "se ha retrasado", "retrasada", "retrasado", "entrega retrasada",
      "retraso en la entrega", "entrega demorada", "demorado",
      "aún no se ha entregado", "todavía no se ha entregado",
      "se seguirá intentando", "seguirá intentando", "nuevos intentos",
      "se volverá a intentar",
    },
    arrived = {
      "leído", "leido", "no leído", "confirmación de lectura",
      "acuse de lectura", "acuse de recibo", "confirmación de entrega",
      "entregado", "entregada", "recuperar", "ha sido leído", "se leyó",
      "fue leído", "se ha mostrado", "entregado correctamente",
      "entregado con éxito", "desea recuperar el mensaje",
      "eliminado sin leer",
    },
    calendar = {
      "aceptado", "aceptada", "rechazado", "rechazada", "provisional",
      "aceptado provisionalmente", "invitación", "invitación actualizada",
      "cancelado", "cancelada", "evento cancelado", "reunión cancelada",
      "nueva hora propuesta",
    },
    bulk = {
      "darse de baja", "darte de baja", "dar de baja", "baja del boletín",
      "cancelar suscripción", "cancelar la suscripción",
      "cancelar tu suscripción", "anular la suscripción",
      "desuscribirse", "desuscribirte", "no desea recibir",
      "no deseas recibir", "no quieres recibir", "dejar de recibir",
      "no recibir más", "boletín", "newsletter", "ver en el navegador",
      "ver en línea", "ver online", "versión online", "versión web",
      "recibes este correo", "recibe este correo", "recibes este mensaje",
      "recibes este email", "porque estás suscrito", "porque te suscribiste",
      "gestionar preferencias", "gestiona tus preferencias",
      "todos los derechos reservados", "date de baja",
    },
    shop = {
      "confirmación de pedido", "número de pedido", "su pedido", "tu pedido",
      "gracias por su pedido", "gracias por tu pedido",
      "gracias por su compra", "gracias por tu compra",
      "confirmación de reserva", "número de reserva", "número de seguimiento",
      "número de cliente", "tu cuenta", "su contraseña", "tu contraseña",
      "bienvenido a", "bienvenida a", "hasta agotar existencias",
      "código promocional", "código de descuento", "oferta especial",
      "ha cambiado de estado",
    },
    robots = {
      "ofertas", "boletin", "boletines", "promociones", "notificaciones",
      "avisos", "pedidos", "novedades", "encuesta", "suscripciones",
      "publicidad",
    },
    mobile = {
      "móvil", "movil", "mov", "móv", "celular", "cel", "cell", "mobile",
    },
    office = {
      "tel", "tlf", "tfno", "tfn", "teléf", "telf", "teléfono", "fijo",
      "oficina", "centralita", "directo", "extensión", "ext", "t", "phone",
      "en el", "al", "casa", "whatsapp", "número", "llamando al",
    },
    fax = { "fax", "telefax", "f" },
    number = {
      "cif", "c i f", "nif", "n i f", "nie", "dni", "iban", "cuenta",
      "cta", "bic", "swift", "cp", "c p", "factura", "pedido",
      "presupuesto", "ref", "registro", "tomo", "hoja", "rut", "cuit",
      "nº", "n", "núm", "apartado", "expediente",
    },
    people = {
      "compañero", "compañera", "compañeros", "colega", "asistente",
      "secretaría", "secretaria", "oficina", "departamento", "equipo",
      "responsable", "almacén", "administración", "comercial", "ventas",
      "hermano", "hermana", "mujer", "marido", "socio", "socia", "jefe",
      "jefa", "para", "asuntos", "urgentes", "urgente", "en", "si",
      "mientras", "durante", "mi", "nuestro", "nuestra", "el", "la", "los",
      "a", "al", "o", "y", "con", "contacte", "contactar", "llame", "llamar",
      "escriba", "d", "dña", "don", "doña", "sr", "sra", "tel", "teléfono",
      "correo", "email", "e", "mail", "ext", "gracias", "saludos", "hola",
      "buenos", "buenas", "estimado", "estimada", "puede", "por", "hasta",
      "ella", "él", "ellos", "del", "de", "vía", "mediante",
    },
    titles = {
      "sr", "sra", "srta", "d", "dña", "don", "doña", "señor", "señora", "dr",
      "dra", "ing",
    },
  },

  -- dates: months, weekdays and the ways to name a day ------------------------
  dates = {
    bare_day = "plain", -- un día sin mes es "el 14"
    next_weekday = "coming", -- "el próximo viernes" es el primero que llega
    months = { "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
      "agosto", "septiembre|setiembre", "octubre", "noviembre", "diciembre" },
    months_short = { "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago",
      "sep|sept|set", "oct", "nov", "dic" },
    weekdays = { "lunes", "martes", "miércoles", "jueves", "viernes",
      "sábado", "domingo" },
    weekdays_short = { "lun", "mar", "mié", "jue", "vie", "sáb", "dom" },
    numbers = { "un|uno|una", "dos|un par de|par de", "tres", "cuatro",
      "cinco", "seis", "siete", "ocho", "nueve", "diez|una decena de", "once",
      "doce", "trece", "catorce", "quince|una quincena de", [20] = "veinte",
      [30] = "treinta", [45] = "cuarenta y cinco", [60] = "sesenta",
      [90] = "noventa" },
    ordinals = { "primero|primera|primer|1º|1ª", "segunda|segundo",
      "tercera|tercer|tercero", "cuarta|cuarto" },
    suffixes = "º|ª|ro|ero|er",
    units = { day = "día", workday = "día hábil|día laborable",
      week = "semana", fortnight = "quincena", month = "mes",
      quarter = "trimestre", year = "año",
      weekend = "fin de semana|finde", half = "mitad|semestre" },
    units_many = { day = "días|días naturales",
      workday = "días hábiles|días laborables|días útiles", week = "semanas",
      fortnight = "quincenas", month = "meses", quarter = "trimestres",
      year = "años" },
    this = "este|esta|corriente|presente|en curso|cte.|actual|el presente",
    next = "próximo|próxima|próximos|próximas|que viene|que entra|entrante" ..
      "|siguiente|venidero|q viene",
    after_next = "que viene no la otra|de después de la que viene" ..
      "|siguiente a la que viene",
    last = "pasado|pasada|último|última|anterior|ppdo.|p.pdo.|previo",
    parts = {
      early = "principios|principio|inicios|inicio|comienzos|comienzo" ..
        "|primeros|primeros días|arranque",
      middle = "mediados|mitad|a mitad",
      late = "finales|final|fines|fin|últimos|últimos días",
    },
    compounds = {
      ["final del día|final de la jornada|última hora|a lo largo del día" ..
        "|a lo largo del día de hoy"] = "late day",
      ["mitad de semana|media semana|mediados de semana"] = "middle week",
    },
    days = {
      ["hoy|esta tarde|esta noche|esta mañana|esta misma tarde"] = 0,
      ["mañana|mañana mismo"] = 1, ["pasado mañana"] = 2, ["ayer"] = -1,
      ["anteayer|antier|antes de ayer"] = -2, ["el otro día"] = -3,
    },
    dayparts = "por la mañana|por la tarde|por la noche|en la mañana" ..
      "|en la tarde|a primera hora|a mediodía|temprano|sin falta",
    ahead = "en|dentro de|en unos|en unas|de aquí a|en cosa de|al cabo de" ..
      "|en aproximadamente",
    within = "en el plazo de|en un plazo de|antes de|en menos de|en un máximo de" ..
      "|a más tardar en",
    ago = "hace|atrás|hace unos|hace unas",
    later = "a partir de hoy|desde hoy|a contar desde hoy|más",
    after = "después de|después del|después|tras|pasado|pasada|pasadas|pasados" ..
      "|luego de|a la vuelta de|en cuanto pase|en cuanto pasen|cuando pase" ..
      "|cuando pasen|cuando acabe|terminado|terminada|acabada|a partir de después de" ..
      "|una vez pasado|una vez pasada|una vez pasadas",
    ends = "acaba el|acaba|termina el|termina|finaliza el|hasta el|dura hasta el" ..
      "|cierra el|que acaba el|que termina el|es el|del|el|al",
    of = "de|del|el|la|los|las|lo|al|en",
    lead = "el|la|para|para el|hasta|hasta el|antes de|antes del|en|a|desde" ..
      "|desde el|a partir de|a partir del|sobre|hacia|durante|por|del|de|al" ..
      "|no antes de|ya en|ya para|allá por|ese",
    lead_day = "el|el día|día|del|del día|al|hasta el|para el|desde el|los días" ..
      "|sobre el|hacia el|antes del|a día|con fecha|fecha",
    since = "del|desde|con fecha|desde el|de fecha|de",
    to = "al|a|hasta el|hasta",
    join = "y|o|e|u",
    week_number = "semana|sem.|semana n.º|semana número|s|wk|kw",
    week_of = "semana del|semana de|semana que empieza el" ..
      "|semana que comienza el|semana a partir del",
    follow = "de|del|y|o|a|en|con|por|para|que|si|cuando|ya|como|antes|después" ..
      "|corriente|no|me|te|le|lo|la|se|nos|os|es|está|será|hay|tenemos|sin" ..
      "|mismo|las|pero|pues|donde|así|próximo|inclusive|tengo|sale|cae|salvo" ..
      "|les|vence|toca",
    code = "versión|punto|pos.|art.|artículo|n.º|nº|núm.|número|página|pág.|capítulo|rev.|anexo|partida",
    never = "de la mañana|la mañana|buenos días|buen día|un día|algún día" ..
      "|al día|día a día|todos los días|hoy en día|hoy por hoy|al mes|al año" ..
      "|a fin de que|con el fin de|por fin|en fin|al fin|por segunda vez" ..
      "|segunda mano|a la semana|en primer lugar|primero de todo|el mar" ..
      "|a fin de poder|a la mayor|cada mes|cada semana",
    feasts = {
      ["semana santa"] = "easter-7..easter",
      ["pascua|lunes de pascua"] = "easter..easter+1",
      ["domingo de ramos"] = "easter-7", ["jueves santo"] = "easter-3",
      ["viernes santo"] = "easter-2",
      ["carnaval|carnavales"] = "easter-50..easter-47",
      ["miércoles de ceniza"] = "easter-46", ["cuaresma"] = "easter-46..easter-1",
      ["corpus|corpus christi"] = "easter+60",
      ["año nuevo"] = "01-01", ["reyes|día de reyes"] = "01-06",
      ["san valentín"] = "02-14", ["san josé|día del padre"] = "03-19",
      ["fallas"] = "03-15..03-19", ["sant jordi"] = "04-23",
      ["primero de mayo|uno de mayo|día del trabajo"] = "05-01",
      ["puente de mayo"] = "05-01..05-03", ["dos de mayo"] = "05-02",
      ["san isidro"] = "05-15", ["san juan"] = "06-24",
      ["san fermín|sanfermines"] = "07-06..07-14",
      ["fiestas patrias|días patrios"] = "09-15..09-16",
      ["puente de agosto|virgen de agosto|la asunción"] = "08-15",
      ["la diada|diada"] = "09-11", ["la mercè"] = "09-24",
      ["puente del pilar|el pilar|día de la hispanidad|hispanidad"] = "10-12",
      ["día de muertos"] = "11-01..11-02",
      ["todos los santos|puente de todos los santos|los santos"] = "11-01",
      ["puente de la constitución|puente de diciembre|puente de la inmaculada"]
        = "12-06..12-08",
      ["la constitución|día de la constitución"] = "12-06",
      ["la inmaculada|inmaculada"] = "12-08",
      ["nochebuena"] = "12-24", ["nochevieja"] = "12-31",
      ["navidad"] = "12-24..12-25",
      ["navidades|fiestas navideñas|fiestas de navidad|vacaciones de navidad"]
        = "12-24..01-06",
    },
    seasons = {
      ["fiestas|las fiestas"] = "12-24..01-06", ["pilar"] = "10-12",
      ["verano|vacaciones|vacaciones de verano|agosto"] = "07-01..08-31",
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
    greeting = { formal = "Buenos días, {name}:", informal = "Hola, {first}:",
      nobody = "Buenos días:" },
    signoff = { formal = "Un cordial saludo,", informal = "Un saludo," },
    -- How a greeting opens; those of friends apart.
    openings = { "estimado", "estimada", "estimados", "estimadas",
      "apreciado", "apreciada", "distinguido", "distinguida",
      "muy señor mío", "muy señores míos", "buenos días", "buenas tardes",
      "buen día", "buenas" },
    openings_informal = { "hola", "querido", "querida", "queridos" },
    -- Words that tell how we address somebody.
    address = {
      formal = { "usted", "ustedes", "Usted", "Ustedes", "Ud", "Uds", "Vd",
        "Vds", "le", "les", "Le", "Les" },
      informal = { "tú", "tu", "tus", "te", "ti", "contigo", "Te", "Tú", "Tu",
        "os", "vuestro", "vuestra", "vosotros" },
    },
    months = { "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
      "agosto", "septiembre", "octubre", "noviembre", "diciembre" },
    weekdays = { "lunes", "martes", "miércoles", "jueves", "viernes",
      "sábado", "domingo" },
    date = "{day} de {month} de {year}",
    call_day = "{weekday} {day} de {month}",
    time = "{hour}:00",
    attribution = "El {date}, {name} escribió:",
  },
}
