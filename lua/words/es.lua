-- SPDX-License-Identifier: GPL-3.0-or-later
-- Español: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "es",
  name = "Español",

  -- common: small words that tell this language from others ------------------
  common = {
    "el", "la", "los", "las", "un", "una", "unos", "de", "del", "al", "en",
    "con", "por", "para", "que", "no", "se", "es", "son", "está", "están",
    "ha", "he", "hemos", "han", "era", "fue", "su", "sus", "nos", "les",
    "le", "lo", "me", "mi", "mis", "si", "sí", "también", "como", "más",
    "pero", "o", "y", "e", "este", "esta", "esto", "estos", "estas", "ese",
    "esa", "nuestro", "nuestra", "vuestro", "gracias", "hola", "buenos",
    "buenas", "días", "tardes", "saludos", "cordial", "estimado",
    "estimada", "muy", "ya", "hasta", "desde", "cuando", "usted", "ustedes",
    "a", "aún", "todavía", "sólo", "solo", "bien", "todo", "todos", "toda",
    "hoy", "mañana", "aquí", "donde", "qué", "quién", "cuál", "cómo",
    "puede", "puedo", "podemos", "hacer", "hecho", "tener", "tiene",
    "tengo", "tenemos", "ser", "sido", "tiempo", "día", "semana", "mes",
    "año", "vez", "parte", "antes", "después", "fin", "nuevo", "nueva",
    "otro", "otra", "sin", "entre", "sobre", "cada", "algo", "nada", "dos",
    "primera", "primero", "ver", "visto", "decir", "va", "van", "voy",
    "te", "ti", "os", "vos", "nosotros", "conmigo", "eso", "ese", "así",
    "pues", "luego", "ahora", "hay", "estoy", "estamos", "estaré", "quiero",
    "queremos", "mejor", "mucho", "adelante", "listo", "hecho", "pagado",
    "firmado", "recibido", "perfecto", "quedo", "quedamos", "dale", "lunes",
    "martes", "miércoles", "jueves", "viernes", "ahí", "allí", "nadie",
    "menos", "señor", "señora", "favor", "claro", "venga",
    "vale", "tira", "luz", "verde", "aprobado", "imposible", "podría",
    "justos", "dar", "espero", "noticias", "comisión", "dame", "déjeme",
    "encarga", "paso", "jefe", "jefa", "fecha", "elijo", "cuñado", "precio",
    "amable", "conforme", "procedan", "encanta", "dijo", "esperamos",
    "seguimos", "mediados", "hacemos", "haremos", "dinero",
  },

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
      "Un besote", "Un beso", "Besitos", "Abrazo", "Abrazo grande",
      "Con todo respeto", "Con afecto", "Con cariño",
      "Un saludo afectuoso", "Un saludo ...", "Gracias por su atención",
      "Quedo a su disposición", "Quedamos a su disposición",
      "Quedo al pendiente", "Quedo atento", "Quedo atenta",
      "Quedamos atentos",
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
      "está fuera de la oficina", "está ausente",
      "está ausente de la oficina",
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
      "estamos de fiesta", "estamos de fiestas", "en la playa",
      "en la montaña", "en la sierra", "en el pueblo", "en el mar",
      "en un barco", "de luna de miel", "ingresado", "ingresada",
      "en el hospital", "operado", "operada", "me han operado",
      "de baja por maternidad", "de baja por paternidad", "permiso parental",
      "enfermo", "enferma", "en una feria", "en la feria", "de feria",
      "de fallas", "de sanfermines", "de fiestas", "en el extranjero",
      "en un curso", "de curso", "de formación", "cerramos", "hemos cerrado",
      "tienda cerrada", "taller cerrado", "la tienda cierra", "mudanza",
      "de mudanza", "desconectado", "desconectada", "de puente", "de vacas",
      "lejos de la oficina", "lejos del ordenador", "no estoy en el taller",
      "no estoy en la tienda", "en casa dos semanas", "con la familia",
      "de descanso", "de asueto", "el camino", "haciendo el camino",
      "fábrica para", "la fábrica para", "parada de agosto", "parada técnica",
      "ser padre", "ser madre", "he sido padre", "he sido madre",
      "pausa de verano", "pausa estival", "paso unas semanas en casa",
      "en verano cerramos",
    },
    back = {
      "vuelvo", "volveré", "volvemos", "volveremos", "vuelta", "mi vuelta",
      "de vuelta", "estaré de vuelta", "regreso", "regresaré", "regresamos",
      "regresaremos", "mi regreso", "de regreso", "me reincorporo",
      "me reincorporaré", "reincorporo", "reincorporaré", "reincorporación",
      "nos reincorporamos", "mi reincorporación", "retorno", "retornaré",
      "retomo", "retomaré", "de nuevo en la oficina", "de nuevo disponible",
      "nuevamente", "reabrimos", "reabriremos", "reapertura",
      "abrimos de nuevo", "abriremos", "de nuevo", "no vuelvo hasta el",
      "no volveré hasta el", "no regreso hasta el", "no regresaré hasta el",
      "no estaré disponible hasta el", "no me reincorporo hasta el",
      "no estaré de vuelta hasta el", "vuelvo al", "vuelvo a", "volvemos al",
      "volvemos a", "abrimos", "abrimos el", "volvemos a abrir",
      "nos vemos el", "de vuelta el", "estoy de vuelta", "en la oficina el",
      "en el taller el", "otra vez en", "de nuevo al pie",
      "retomo el trabajo", "retomamos", "reanudamos",
      "reanudamos la actividad", "reanudaremos", "otra vez disponible",
      "otra vez", "vuelvo a sentarme", "volvemos a la carga",
      "retomamos la actividad",
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
      "urgente", "urgentes", "urgencia", "urgencias", "en caso de urgencia",
      "para asuntos urgentes", "para urgencias", "para cualquier urgencia",
      "para cualquier consulta", "si es urgente", "si necesita",
      "si necesitas", "si precisa", "emergencia", "emergencias",
      "vida o muerte", "mientras tanto", "entretanto", "hasta entonces",
      "durante mi ausencia", "en mi ausencia", "contacte", "contacta",
      "contactad", "contacten", "contactar", "póngase en contacto",
      "ponte en contacto", "ponerse en contacto", "diríjase", "dirigirse",
      "dirígete", "escriba a", "escribe a", "escribid a", "escribir a",
      "llame a", "llama a", "llamar a", "llame al", "llamar al",
      "mi compañero", "mi compañera", "mis compañeros", "mi colega",
      "me sustituye", "sustituye", "le atenderá", "te atenderá",
      "le atenderán", "a su disposición", "puede contactar",
      "puedes contactar", "coge el teléfono", "corre prisa", "si corre prisa",
      "no puede esperar", "no admite espera", "cualquier cosa",
      "para cualquier cosa", "si arde", "si es cosa de", "pregunta por",
      "preguntad por", "pregunte por", "habla con", "hable con", "hablad con",
      "me cubre", "se encarga", "se ocupa", "lleva el taller", "atiende",
      "está al mando", "en mi lugar", "os atiende", "le atiende",
      "pedidos urgentes", "para pedidos", "avisos urgentes", "os ayuda",
      "le ayuda", "te ayuda", "lleva mis cosas", "lleva mis asuntos",
      "averías",
    },
    unread = {
      "no se leerán", "no serán leídos", "no será leído", "no se reenviará",
      "no se reenviarán", "no será reenviado", "acceso limitado",
      "no tendré acceso", "sin acceso", "acceso restringido", "a mi vuelta",
      "a mi regreso", "cuando vuelva", "cuando regrese", "en cuanto vuelva",
      "en cuanto regrese", "en cuanto pueda", "lo antes posible",
      "tan pronto como", "sin cobertura", "sin conexión", "esporádicamente",
      "consultaré el correo", "no podré leer", "no podré responder",
      "no podré atender", "no podré consultar", "responderé a mi",
      "responderé a la vuelta", "responderé cuando",
      "le responderé en cuanto", "no se reenvía", "con retraso", "con demora",
      "sin wifi", "sin internet", "sin móvil", "sin teléfono",
      "sin ordenador", "con cuentagotas", "no leo el correo",
      "no miro el correo", "no miraré el correo", "no consulto",
      "no veré el correo", "teléfono apagado", "móvil apagado",
      "poco el correo", "de vez en cuando", "apenas miro",
    },
    matter = {
      "su oferta", "tu oferta", "su presupuesto", "tu presupuesto",
      "vuestro presupuesto", "vuestra oferta", "su factura", "tu factura",
      "vuestra factura", "su recordatorio", "el presupuesto", "la oferta",
      "la factura", "el precio", "el contrato", "firmo", "firmaré",
      "firmamos", "firmar", "aceptamos", "acepto", "confirmo el pedido",
      "te confirmo", "le confirmo", "decidimos", "decido", "decisión",
      "la transferencia", "pagamos", "pago", "pagado", "paguen", "pagar",
      "le paso", "se lo paso", "demasiado caro", "miro tu", "miraré tu",
      "miraré su", "adelante con", "el jefe", "la jefa", "la responsable",
      "el responsable", "le digo algo", "te digo algo", "se lo comento",
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
    this = "este|esta|esta misma|este mismo|corriente|presente|en curso|cte.|actual|el presente",
    next = "próximo|próxima|próximos|próximas|que viene|que entra|entrante" ..
      "|siguiente|venidero|q viene",
    after_next = "que viene no la otra|de después de la que viene" ..
      "|siguiente a la que viene",
    last = "pasado|pasada|último|última|anterior|ppdo.|p.pdo.|previo",
    parts = {
      early = "principios|principio|inicios|inicio|comienzos|comienzo" ..
        "|primeros|primeros días|arranque",
      middle = "mediados|mitad|a mitad",
      late = "antes de que acabe|antes de que termine|finales|final|fines|fin|últimos|últimos días",
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
    thence = { ["al día siguiente|el día siguiente|el día después|al otro día"] = 1,
      ["la semana siguiente|a la semana siguiente"] = 7 },
    dayparts = "por la mañana|por la tarde|por la noche|en la mañana" ..
      "|en la tarde|a primera hora|a mediodía|temprano|sin falta",
    plus = { ["en ocho"] = 7, ["en quince"] = 14 },
    ahead = "otros|otras|en|dentro de|en unos|en unas|de aquí a|en cosa de|al cabo de" ..
      "|en aproximadamente",
    within = "en el plazo de|en un plazo de|antes de|en menos de|en un máximo de" ..
      "|a más tardar en",
    ago = "hace|atrás|hace unos|hace unas",
    later = "a partir de hoy|desde hoy|a contar desde hoy|más",
    after = "después de|después del|después|tras|luego de|a la vuelta de" ..
      "|a la vuelta del|a la vuelta de las|al volver de|de vuelta de" ..
      "|en cuanto pase|en cuanto pasen|cuando pase|cuando pasen" ..
      "|cuando acabe|a partir de después de|una vez pasado|una vez pasada" ..
      "|una vez pasadas",
    once = "pasado|pasada|pasadas|pasados|terminado|terminada|acabada",
    ends = "acaba el|acaba|termina el|termina|finaliza el|hasta el|dura hasta el" ..
      "|cierra el|que acaba el|que termina el|es el|del|el|al",
    of = "de|del|el|la|los|las|lo|al|en",
    lead = "el|la|para|para el|hasta|hasta el|antes de|antes del|en|a|desde" ..
      "|desde el|a partir de|a partir del|sobre|hacia|durante|por|del|de|al" ..
      "|no antes de|ya en|ya para|allá por|ese",
    lead_day = "el|el día|día|del|del día|al|hasta el|para el|desde el|los días" ..
      "|sobre el|hacia el|antes del|a día|con fecha|fecha",
    since = "del|desde|con fecha|desde el|de fecha|de",
    ever_since = "ya desde el",
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
      ["fiestas|las fiestas"] = "12-24..01-06 or easter-7..easter", ["pilar"] = "10-12",
      ["verano|vacaciones de verano|agosto"] = "07-01..08-31",
      ["vacaciones"] = "07-01..08-31 or 12-24..01-06",
    },
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
    home = "MXN", -- un "$" sin más, donde nada dice otra cosa
    currency = "EUR",
    homes = { MXN = "-8 -7 -6", COP = "-5", CLP = "-4", ARS = "-3" },
    total = "total|en total|importe total|total a pagar|a pagar" ..
      "|total general|suma|monto total|total factura|importe pendiente" ..
      "|pendiente de pago|pendiente|saldo|saldo pendiente|adeudo" ..
      "|suma total|por un total de|todo incluido|en conjunto" ..
      "|llave en mano|monto anual|valor total|importe a abonar|asciende a" ..
      "|ascienden a|por importe de|por un importe de|por valor de" ..
      "|precio final|líquido|por la cantidad de|total presupuesto" ..
      "|precio cerrado|debe|el total|quedan|restan por pagar" ..
      "|quedan por pagar",
    price = "precio|importe|coste|costo|cuesta|cuestan|monto|sale a" ..
      "|sale en|sale por|saldría|saldrían|queda en|quedan en|quedaría en" ..
      "|cantidad|honorarios|tarifa|cuota|se queda en|valor|te lo dejo en",
    gross = "iva incluido|con iva|iva incl|impuestos incluidos|iva inc" ..
      "|incluido iva|con iva incluido|ya con iva|iva incluida|bruto" ..
      "|con el iva",
    net = "más iva|+ iva|mas iva|sin iva|iva no incluido|iva aparte" ..
      "|base imponible|neto|antes de iva|iva excluido|más el iva|subtotal" ..
      "|base|exento de iva|en fábrica|más i.v.a.",
    tax = "iva|i.v.a.|impuesto|impuestos|irpf|retención|igic|isr",
    unit = "por unidad|la unidad|cada uno|cada una|unidad|c/u|el metro" ..
      "|el kilo|por metro|el m2|por hora|la hora|por persona|por kilo|/ud" ..
      "|ud|precio unitario|por noche|al mes|pieza|la pieza|por pieza" ..
      "|el litro|cada|el par|por caja|por día",
    extra = "portes|transporte|envío|flete|embalaje|suplemento|recargo" ..
      "|extra|opcional|opción|descuento|dto|rebaja|intereses|demora" ..
      "|penalización|mensajería|seguro|gastos|aduana|alternativa" ..
      "|adicional|adicionales|montaje aparte|aparte|bonificación|ahorro" ..
      "|paquetería|entrega|instalación|desplazamiento|nueva|o bien" ..
      "|pedido mínimo|multa|menos",
    part = "anticipo|señal|a cuenta|entrega a cuenta|primer pago|plazo" ..
      "|fianza|enganche|tercio|primer tercio|mitad|la mitad|parcialidad" ..
      "|pago inicial|depósito|provisión|adelanto|arras|primera entrega",
    paid = "pagado|pagada|pagados|recibido|recibidos|abonado|abonados" ..
      "|en lugar de|en vez de|antes|el año pasado|precio anterior" ..
      "|tarifa oficial|anteriormente|cobrado",
    rest = "resto|restante|restantes|el resto|segundo pago",
    limit = "más de|menos de|por encima de|por debajo de|hasta|al menos" ..
      "|mínimo|máximo|superior a|inferior a|unos|unas|aproximadamente" ..
      "|aprox|alrededor de|entre|desde|a partir de|tope|presupuesto de",
    quote = "presupuesto|cotización|oferta|propuesta|ppto|ppto." ..
      "|presupuestos|cotizaciones|oferta económica|estimación|ref oferta" ..
      "|pto.|valoración|estimado|cotizacion|proforma de oferta",
    invoice = "factura|fra|fra.|facturas|proforma|factura proforma|fact" ..
      "|fact.|minuta|recibo|nota de cargo|abono|cfdi|documento|ftra|nota",
    order = "pedido|orden de compra|oc|o.c.|contrato|expediente|albarán" ..
      "|orden|nº pedido",
    reference = "ref|ref.|referencia|núm. de referencia|concepto|asunto" ..
      "|con número|con el número|bajo el número",
    other = "cliente|código de cliente|cuenta|iban|bic|swift|tel|teléfono" ..
      "|móvil|fax|art|artículo|código|cód|modelo|máquina|serie|matrícula" ..
      "|versión|revisión|rev|página|pág|cif|nif|rfc|c.p.|calle|plaza|piso" ..
      "|semana|iso|une|talla|lote|formato|cláusula|cláusulas|ext" ..
      "|extensión|plano|pabellón|stand|sala|partida|apartado|ley|clabe" ..
      "|avenida|km|puerta|medida",
    mark = "n|nº|n.º|n°|núm|núm.|numero|número|no.|num|nro|nro.|nums|n.",
    link = "de|del|la|el|nuestra|nuestro|su|vuestra|vuestro|con|por|y|en|a" ..
      "|fecha|de fecha|adjunta|adjunto|que|relativa|relativo" ..
      "|correspondiente|los|las|al|es|está|sigue|se|vencida|sobre" ..
      "|pendiente|para|enviada|enviado|le|como|ha|tiene|fue|emitida",
    ours = "nuestra|nuestro|mi|n/|nuestras",
    yours = "vuestra|vuestro|su|tu|s/|sus",
    valid = "válido|válida|validez|válidos|vigente|vigencia|precio fijo" ..
      "|precios fijos|vinculante|sostengo el precio|guardo el precio" ..
      "|plazo de mantenimiento|mantenimiento de la oferta",
    hold = "mantenemos|mantengo|mantener|mantendremos|garantizado" ..
      "|garantizados|garantizamos|respetamos|respeto|sostenemos|sostengo" ..
      "|congelado|congelados|reservado|reservada|reservados|aguanto" ..
      "|guardo|guardamos|puedo mantener|fijo|fijos",
    due = "vencimiento|vencida|vencido|venció|pagadera|fecha de pago|vto" ..
      "|vto.|fecha límite de pago|fecha límite|vencía|debía|vencidas" ..
      "|venció el|fecha de vencimiento",
    pay = "pagar|abonar|transferencia|ingreso|liquidar|pago|abono|ingresar" ..
      "|a pagar|pagar antes|pago antes|bizum|regularizar|cancelar",
    by = "antes del|antes de|hasta el|a más tardar el|como tarde el|hasta" ..
      "|hasta fin",
    expires = "vence|caduca|expira|vencerá|termina el plazo|fin del plazo",
    terms = "pago|forma de pago|crédito|fecha factura|f.f.|a contar" ..
      "|plazo de pago|condiciones de pago|días de crédito|vencimiento" ..
      "|transferencia|giro|confirming|días fecha",
    end_of_month = "fin de mes|f.m.|final de mes",
    spans = { day = "días|día|días naturales|d", week = "semanas|semana",
      month = "meses|mes" },
  },

  -- classes: words that phrases below use as {name} ----------------------------
  classes = {
    ["not"] = {
      "no", "ningún", "ninguna", "ninguno", "nunca", "tampoco", "ni",
    },
    offer = {
      "oferta", "ofertas", "presupuesto", "presupuestos", "cotización",
      "cotizaciones", "propuesta", "propuestas", "propuesta económica",
      "oferta económica", "propuesta comercial", "oferta comercial",
      "borrador de contrato", "borrador del contrato", "borrador contrato",
      "propuesta de contrato", "carta de encargo", "hoja de encargo",
      "estimación de costes", "estimación de costos", "valoración",
      "valoración económica", "presu", "presupuestito", "proposición",
      "proposición económica", "estimación",
    },
    invoice = {
      "factura", "facturas", "fra", "fact", "minuta", "recibo", "recibos",
      "nota de cargo", "factura proforma", "proforma", "cuenta de cobro",
      "extracto", "estado de cuenta",
    },
    -- papers and figures that make an offer without being called one
    figures = {
      "cuadro económico", "cuadros", "elaborado", "calendario", "peritaje",
      "dossier", "expediente", "ficha", "fichas", "hojas", "tablas", "mapa",
      "simulación", "importes", "partidas", "relación de costes",
      "números", "cifras", "cuentas", "cuenta", "costes", "costos", "precios",
      "condiciones", "memoria", "desglose", "planilla", "cuadro", "tabla",
      "relación", "resumen", "detalle", "escenarios", "estimación", "plan",
      "estudio", "informe", "tarifa", "tarifas", "valores", "listado",
      "cálculo", "cálculos", "hoja", "proyecto", "pliego", "acuerdo",
      "convenio", "borrador", "documento", "medición", "mediciones",
      "opciones", "alternativas", "propuesta de honorarios", "hojita",
      "numeritos", "programa", "anteproyecto",
    },
    our = { "nuestra", "nuestro", "nuestras", "nuestros", "mi", "mis", "ntra",
      "ntro" },
    your = {
      "su", "sus", "vuestra", "vuestro", "vuestras", "vuestros", "tu", "tus",
      "vtra", "vtro",
    },
    the = {
      "el", "la", "los", "las", "un", "una", "al", "del", "de la", "a la",
      "este", "esta", "dicha", "dicho", "esa", "ese",
    },
    attached = {
      "adjunto", "adjunta", "adjuntos", "adjuntas", "adjuntamos", "adjuntar",
      "adjuntarle", "adjuntarles", "adjuntado", "le adjunto", "en adjunto",
      "anexo", "anexa", "anexos", "anexamos", "anexado", "en anexo",
      "incluyo", "incluimos", "aquí tiene", "aquí tienes", "aquí tenéis",
      "aquí tienen", "aquí va", "aquí está", "ahí va", "ahí tienes",
      "ahí tienen", "a continuación", "más abajo", "acompaño", "acompañamos",
      "encontrará", "encontrarás", "encontraréis", "encontrarán",
      "encontrareis", "como archivo", "he aquí", "va", "van",
    },
    send = {
      "envío", "enviamos", "envió", "enviando", "mando", "mandamos",
      "remito", "remitimos", "paso", "pasamos", "traslado", "trasladamos",
      "presento", "presentamos", "propongo", "proponemos", "ofrezco",
      "ofrecemos", "cotizamos", "cotizo", "presupuesto le", "hago llegar",
      "hacemos llegar", "facilito", "facilitamos", "someto", "sometemos",
      "formulo", "formulamos", "detallo", "detallamos", "adelanto",
      "adelantamos", "reenvío", "reenviamos", "comparto", "compartimos",
      "enviarle", "enviarles", "enviarte", "enviaros", "remitirle",
      "remitirles", "remitirte", "remitiros", "mandarle", "mandarles",
      "mandarte", "mandaros", "hacerle llegar", "hacerles llegar",
      "hacerte llegar", "haceros llegar", "presentarle", "presentarles",
      "presentarte", "presentaros", "ofrecerle", "ofrecerles", "ofrecerte",
      "ofreceros", "proponerle", "proponerles", "proponerte", "proponeros",
      "pasarle", "pasarles", "pasarte", "pasaros", "trasladarle",
      "trasladarles", "someterle", "cotizarle", "cotizarles",
      "presupuestarle", "presupuestarles",
      "hemos preparado", "he preparado", "hemos elaborado", "he elaborado",
      "hemos confeccionado", "he confeccionado", "hemos revisado",
      "he revisado", "hemos actualizado", "he actualizado", "hemos hecho",
      "he hecho", "hemos calculado", "he calculado", "te dejo", "le dejo",
      "os dejo", "les dejo",
    },
    send_us = {
      "enviarme", "enviarnos", "mandarme", "mandarnos", "remitirme",
      "remitirnos", "pasarme", "pasarnos", "hacerme llegar",
      "hacernos llegar", "hacerme", "hacernos", "darme", "darnos",
      "facilitarme", "facilitarnos", "cotizarme", "cotizarnos",
      "presupuestarme", "presupuestarnos", "prepararme", "prepararnos",
      "envíenos", "envíenme", "envíame", "envíeme", "enviadme", "enviadnos",
      "envíanos", "mándame", "mándenos", "mándanos", "mándeme", "mandadme",
      "mandadnos", "remítanos", "remítannos", "remítame", "pásame",
      "pásanos", "pásenos", "pasadme", "pasadnos", "háganos llegar",
      "hágame llegar", "nos envíe", "nos envíen", "nos enviéis", "me envíe",
      "me envíes", "me envíen", "me enviéis", "nos mande", "nos manden",
      "nos mandéis", "me mande", "me mandes", "me mandéis", "nos remita",
      "nos remitan", "nos pase", "nos pasen", "nos paséis", "me pase",
      "me pases", "me paséis", "nos haga", "nos hagan", "nos hagáis",
      "nos cotice", "nos coticen", "cotícenos", "cotizar", "nos facilite",
      "nos faciliten", "nos podéis", "me podéis", "nos pueden", "nos puede",
      "me puede", "me puedes", "nos puedes", "nos podría", "nos podrían",
      "me podría", "me podrías", "me podríais", "nos podríais", "recibir",
      "obtener", "solicitar", "solicitarle", "solicitarles", "pedirle",
      "pedirles", "pedirte", "pediros",
    },
    any = {
      "a*", "b*", "c*", "d*", "e*", "f*", "g*", "h*", "i*", "j*", "k*", "l*",
      "m*", "n*", "o*", "p*", "q*", "r*", "s*", "t*", "u*", "v*", "w*", "x*",
      "y*", "z*",
    },
    -- those that must agree first
    deciders = {
      "mujer", "marido", "esposa", "esposo", "pareja", "padre", "madre",
      "papá", "mamá", "hermano", "hermana", "hijo", "hija", "hijos", "socio",
      "socia", "socios", "familia", "jefe", "jefa", "jefes", "director",
      "directora", "dirección", "gerencia", "gerente", "responsable",
      "compañero", "compañera", "compañeros", "cliente", "clienta",
      "clientes", "propiedad", "propietario", "propietarios", "comunidad",
      "vecinos", "administrador", "administración", "contabilidad",
      "contable", "contadora", "contador", "compras", "presidente", "consejo",
      "comité", "junta", "patronato", "comisión", "asamblea", "pleno",
      "alcalde", "concejal", "asesor", "gestor", "gestoría", "banco",
      "jurídico", "técnico", "arquitecto", "ingeniero",
      "tesorería", "finanzas", "intervención", "departamento", "casa matriz",
      "central", "directiva", "directorio", "patrón", "dueño", "dueña",
      "suegra", "cuñado", "abuela", "abuelo", "tía", "tío", "párroco",
    },
    season = {
      "feria", "vacaciones", "verano", "navidad", "navidades", "reyes",
      "semana santa", "pascua", "fiestas", "vendimia", "cosecha", "recogida",
      "mudanza", "exámenes", "inventario", "cierre", "campaña", "temporada",
      "boda", "parto", "puente", "carnaval", "fallas", "elecciones", "balance",
      "rebajas", "siembra", "obras", "baja", "operación", "trimestre",
      "semana", "mes", "finde", "reunión", "agosto", "julio", "diciembre",
      "enero", "septiembre", "zafra", "patrias", "patrios", "oposiciones",
      "inauguración", "auditoría", "año", "calores", "aguinaldo", "feriado",
      "día de muertos", "carnavales", "san fermín", "sanfermines",
    },
    can_you = {
      "puede", "puedes", "podéis", "pueden", "podría", "podrías", "podríais",
      "podrían", "sería posible", "es posible", "sería tan amable",
      "serías tan amable", "serían tan amables", "me hace el favor",
    },
    we_want = {
      "quería", "queríamos", "quisiera", "quisiéramos", "me gustaría",
      "nos gustaría", "desearía", "desearíamos", "deseo", "deseamos",
      "quiero", "queremos", "querría", "querríamos",
    },
    see = {
      "ver", "verla", "verlo", "verlas", "revisar", "revisarla", "revisarlo",
      "valorar", "valorarla", "valorarlo", "estudiar", "estudiarla",
      "estudiarlo", "mirar", "mirarla", "mirarlo", "leer", "leerla",
      "leerlo", "analizar", "analizarla", "analizarlo", "echarle un vistazo",
      "echar un vistazo", "echarle un ojo", "examinar", "examinarla",
      "consultar", "consultarlo", "decidir", "decidirse", "decidirte",
      "considerar", "considerarla", "considerarlo", "evaluar", "evaluarla",
      "evaluarlo", "comentarlo", "comentarla", "hablarlo", "pensarlo",
      "pensártelo", "tomar una decisión", "comprobar",
    },
    seen = {
      "recibido", "visto", "leído", "mirado", "revisado", "valorado",
      "estudiado", "analizado", "decidido", "evaluado", "comentado",
      "examinado", "pensado", "hablado", "considerado", "consultado",
      "llegado",
    },
    reply = {
      "respuesta", "contestación", "confirmación", "noticias", "comentarios",
      "comentario", "feedback", "conformidad", "opinión", "aprobación",
      "decisión", "ok", "visto bueno", "instrucciones", "indicaciones",
      "aceptación", "observaciones", "retorno", "pedido",
    },
    paying = {
      "pago", "pagos", "transferencia", "transferencias", "abono",
      "liquidación", "ingreso", "saldo", "depósito", "giro", "remesa",
      "cobro",
    },
    paid = {
      "pagado", "pagada", "pagados", "pagadas", "abonado", "abonada",
      "abonadas", "abonados", "liquidado", "liquidada", "liquidadas",
      "ingresado", "ingresada", "transferido", "transferida", "saldado",
      "saldada", "cancelado", "cancelada", "satisfecho", "satisfecha",
      "cobrado", "cobrada",
    },
    done = {
      "hecho", "hecha", "realizado", "realizada", "efectuado", "efectuada",
      "enviado", "enviada", "ordenado", "ordenada", "emitido", "emitida",
      "tramitado", "tramitada", "ejecutado", "ejecutada", "cursado",
      "cursada", "dado", "dada", "salido", "completado", "completada",
      "procesado", "procesada", "lanzado", "lanzada",
    },
    other_one = {
      "otro", "otra", "otros", "otras", "distinto", "distinta", "diferente",
      "competencia", "alternativa",
    },
    supplier = {
      "proveedor", "proveedora", "proveedores", "empresa", "oferta",
      "propuesta", "opción", "presupuesto", "solución", "compañía",
      "candidato", "candidatura", "estudio", "fabricante", "casa", "firma",
      "agencia", "profesional", "despacho", "alternativa", "colaborador",
      "lado", "licitador",
    },
    -- forms of "we will tell you"
    later_you_hear = {
      "le diremos", "les diremos", "te diremos", "os diremos", "le diré",
      "les diré", "te diré", "os diré", "le digo algo", "te digo algo",
      "os digo algo", "les digo algo", "le decimos algo", "te decimos algo",
      "os decimos algo", "les decimos algo",
      "le decimos", "te decimos", "os decimos", "les decimos",
      "le informaremos", "les informaremos", "te informaremos",
      "os informaremos", "le informaré", "les informaré", "te informaré",
      "os informaré", "le informo", "te informo", "les informamos",
      "le avisaremos", "les avisaremos", "te avisaremos", "os avisaremos",
      "le avisaré", "te avisaré", "os avisaré", "les avisaré", "le aviso",
      "te aviso", "os aviso", "les aviso", "le avisamos", "te avisamos",
      "os avisamos", "les avisamos", "le contestaremos", "les contestaremos",
      "te contestaremos", "os contestaremos", "le contestaré",
      "te contestaré", "os contestaré", "les contestaré", "le contesto",
      "te contesto", "os contesto", "le contestamos", "os contestamos",
      "le responderemos", "les responderemos", "te responderemos",
      "os responderemos", "le responderé", "te responderé", "os responderé",
      "le respondo", "te respondo", "os respondo", "les responderé",
      "le confirmo", "te confirmo", "os confirmo", "les confirmo",
      "le confirmaré", "te confirmaré", "os confirmaré", "les confirmaré",
      "le confirmaremos", "les confirmaremos", "te confirmaremos",
      "os confirmaremos", "le confirmamos", "os confirmamos",
      "te confirmamos", "les confirmamos",
      "le comunicaremos", "les comunicaremos", "os comunicaremos",
      "te comunicaremos", "le comunicaré", "te comunicaré", "os comunicaré",
      "daremos una respuesta", "daremos respuesta", "daré una respuesta",
      "daré respuesta", "doy una respuesta", "damos una respuesta",
      "dar una respuesta", "darle una respuesta", "darte una respuesta",
      "daros una respuesta", "darles una respuesta", "le daremos",
      "te daré", "le daré", "os daré", "os daremos", "les daremos",
      "me pondré en contacto", "nos pondremos en contacto",
      "me pongo en contacto", "nos ponemos en contacto", "le llamaré",
      "te llamaré", "os llamaré", "le llamo yo", "te llamo yo",
      "le llamaremos", "te llamo", "le llamo", "os llamo", "le escribo",
      "te escribo", "os escribo", "le escribiré", "te escribiré",
      "os escribiré", "le escribiremos", "os escribiremos",
      "volveré a escribir*", "volveremos a contactar*",
      "volveré a contactar*", "lo tendremos en cuenta y", "le mantendré",
      "le mantendremos", "te mantendré", "os mantendremos",
      "les mantendremos", "os mantendré", "te mantengo", "le mantengo",
      "os mantengo", "le cuento", "te cuento", "os cuento", "le contaré",
      "te contaré", "os contaré", "sabremos algo", "sabré algo",
      "podremos decir*", "podré decir*", "podremos confirmar*",
      "podré confirmar*", "le haré saber", "te haré saber",
      "le haremos saber", "les haremos saber", "os haremos saber",
    },

    -- who decides or lends a hand at home
    kin = {
      "cuñado", "cuñada", "primo", "prima", "vecino", "vecina", "yerno",
      "nuera", "hijo", "hija", "amigo", "amiga", "sobrino", "sobrina", "tío",
      "tía", "padre", "madre", "suegro", "suegra", "hermano", "hermana",
      "marido", "mujer", "esposa", "esposo", "pareja", "novio", "novia",
      "compadre", "conocido", "conocida", "papá", "mamá", "abuelo", "abuela",
    },
    took = {
      "elegido", "escogido", "optado", "decantado", "adjudicado",
      "seleccionado", "contratado", "inclinado", "encargado", "preferido",
      "quedado", "confiado", "elegimos", "escogimos", "optamos", "fuimos",
      "dado", "dimos", "conseguido", "encontrado", "encontramos", "encontré",
      "compré", "compramos", "comprado", "comprando", "firmamos con",
      "firmado con", "firmé con", "cerramos con", "cerrado con", "quedamos con",
      "contratamos", "contraté", "pillamos", "cogido", "cogimos", "conseguimos",
      "elegí", "adjudicó", "cogió", "decidimos por", "decantamos", "decanté",
    },
    begin = {
      "empezar", "comenzar", "arrancar", "cortar", "encargar", "fabricar",
      "pedir", "proceder", "lanzar", "poner en marcha", "darle", "seguir",
      "producir", "imprimir", "enviar la mercancía", "servir", "montar",
      "comprar", "reservar", "ponerse", "ponerte", "meterle", "iniciar",
      "partir", "echar a andar", "preparar el pedido", "facturar",
    },
    pay_future = {
      "pagaré", "pagaremos", "pagará", "pagarán", "abonaré", "abonaremos",
      "abonará", "abonarán", "ingresaré", "ingresaremos", "transferiré",
      "transferiremos", "depositaré", "depositaremos", "giraré", "giraremos",
      "liquidaré", "liquidaremos", "saldaré", "saldaremos", "cancelaremos",
      "regularizaremos", "regularizaré",
    },
    later = {
      "más adelante", "más tarde", "luego", "después", "en unos días",
      "en unas semanas", "la semana que viene", "el mes que viene", "a la vuelta",
      "cuando vuelva", "dentro de", "en septiembre", "en enero", "en otoño",
      "en primavera", "próximamente", "en su momento",
    },
  },

  -- cues: the vocabulary of words/shared.lua, as wide as people talk -----------
  cues = {
    -- Stands before the day on which they will act.
    promise = {
      "te digo", "le digo", "os digo", "te decimos", "le decimos", "te llamo",
      "le llamo", "te aviso", "le aviso", "te cuento", "le cuento",
      "te confirmo", "le confirmo", "te contesto", "le contesto",
      "te respondo", "le respondo", "te escribo", "le escribo", "te diré",
      "le diré", "le responderemos", "te hago", "te paso", "te mando",
      "le mando", "le envío", "te envío", "hablamos", "lo vemos", "lo miro",
      "tendrás", "tendrá", "recibirá", "recibirás", "respuesta", "me pongo",
      "firmo", "transfiero", "hago la transferencia", "llámame", "llámeme",
    },
    offer = {
      "presupuesto", "presupuestos", "oferta", "ofertas", "propuesta",
      "propuestas", "cotización", "cotizaciones", "proforma", "estimación",
      "valoración", "tarifa", "tarifas", "lista de precios", "precios",
      "números", "cifras", "cuentas", "condiciones", "desglose", "partidas",
      "propuesta económica",
    },
    contract = {
      "contrato", "contratos", "acuerdo", "convenio", "borrador", "anexo",
      "adenda", "encargo", "hoja de encargo", "orden de trabajo", "nda",
      "acuerdo de confidencialidad", "carta de encargo",
      "documento para firmar", "minuta",
    },
    handing = {
      "adjunto", "adjunta", "adjuntos", "adjuntamos", "le adjunto",
      "te adjunto", "os adjunto", "va adjunto", "en el adjunto", "en adjunto",
      "anexo", "le envío", "te envío", "os envío", "le enviamos",
      "les enviamos", "os enviamos", "le remito", "les remito", "le remitimos",
      "le mando", "te mando", "os mando", "le paso", "te paso", "os paso",
      "le hago llegar", "les hago llegar", "te hago llegar", "aquí tiene",
      "aquí tienes", "aquí tenéis", "aquí va", "ahí va", "ahí le va",
      "encontrará", "encontrarás", "encontraréis", "a continuación", "abajo",
      "más abajo", "como acordamos", "como quedamos", "como hablamos",
      "tal como", "según lo hablado", "según lo acordado", "según su solicitud",
      "como me pidió", "como me pediste", "como nos pidió", "le presento",
      "le presentamos", "le propongo", "le proponemos", "he preparado",
      "hemos preparado", "para su firma", "para su aprobación", "para firma",
      "para su revisión",
    },
    would = {
      "cuesta", "cuestan", "costaría", "costarían", "saldría", "saldrían",
      "sale por", "sale a", "salen a", "sale en", "nos sale", "quedaría",
      "quedarían", "queda en", "se queda en", "se nos va a", "se va a", "sería",
      "serían", "serían unos", "asciende", "ascienden", "ascendería",
      "estaríamos en", "estamos en", "andaríamos por", "anda por", "rondaría",
      "ronda", "le haría", "te haría", "le hago", "te hago", "le puedo hacer",
      "te puedo hacer", "podemos hacer", "puedo dejar", "te lo dejo",
      "se lo dejo", "le cobro", "te cobro", "cobro", "cobramos", "pido",
      "pediría", "en total", "todo incluido", "llave en mano", "por unidad",
      "la unidad", "cada uno", "cada una", "por metro", "el metro",
      "por persona", "por hora", "por día", "al mes", "a razón de", "baja a",
    },
    trade = {
      "más iva", "+ iva", "iva incluido", "iva no incluido", "iva aparte",
      "sin iva", "con iva", "portes incluidos", "portes pagados",
      "portes aparte", "portes debidos", "franco fábrica", "en fábrica",
      "puesto en", "transporte incluido", "transporte aparte",
      "instalación incluida", "montaje incluido", "mano de obra", "materiales",
      "no incluye", "incluye", "incluido", "incluida", "salvo venta",
      "hasta fin de existencias", "plazo de entrega", "entrega en",
      "entrega inmediata", "en stock", "días hábiles", "días laborables",
      "semanas desde", "semanas a partir", "desde el pedido",
      "a la confirmación", "con el pedido", "a la entrega", "a la firma",
      "anticipo", "señal", "descuento", "garantía", "50 %", "al contado",
      "pago anticipado", "forma de pago",
    },
    valid = {
      "válido hasta", "válida hasta", "válidos hasta", "válida por",
      "válido por", "validez", "vigente hasta", "vigencia", "se mantiene hasta",
      "se mantienen hasta", "mantengo hasta", "mantenemos hasta",
      "precio cerrado hasta", "le reservo", "te reservo", "os reservo",
      "se lo guardo", "te lo guardo", "os lo guardo", "bloqueo la fecha",
      "hasta agotar", "sube la tarifa", "suben los precios", "opción hasta",
    },
    their_turn = {
      "dígame", "dime", "decidme", "avíseme", "avísame", "avisadme",
      "hágame saber", "hazme saber", "quedo a la espera",
      "quedamos a la espera", "a la espera de", "quedo pendiente",
      "quedamos pendientes", "qué le parece", "qué te parece", "qué os parece",
      "si le parece", "si te parece", "si os parece", "si le encaja",
      "si te encaja", "si os encaja", "le cuadra", "te cuadra", "os cuadra",
      "si le va bien", "si te va bien", "si está de acuerdo",
      "si estáis de acuerdo", "si estás de acuerdo", "si le interesa",
      "su confirmación", "tu confirmación", "vuestra confirmación",
      "su visto bueno", "tu visto bueno", "su ok", "tu ok", "vuestro ok",
      "su pedido", "su respuesta", "su decisión", "firmado", "firmada",
      "firmar", "firme", "firma", "devolver", "devuélvamelo", "con su firma",
      "dos firmas", "piénselo", "piénsatelo", "pensadlo", "con calma",
      "antes de decidir", "si se decide", "si te animas", "si os animáis",
      "para arrancar", "para empezar", "arrancamos", "empezamos",
      "cualquier duda", "a su disposición",
    },
    wanting = {
      "su mejor precio", "su mejor oferta", "vuestro mejor precio",
      "sus precios", "vuestros precios", "me puede cotizar",
      "nos puede cotizar", "nos pueden cotizar", "cotizarnos",
      "presupuestarnos", "hacernos un presupuesto", "hacerme un presupuesto",
      "pasarme presupuesto", "pasarnos presupuesto", "enviarnos presupuesto",
      "solicitud de presupuesto", "solicitud de cotización",
      "petición de oferta", "pedir presupuesto", "pedirle presupuesto",
      "cuánto cuesta", "cuánto costaría", "cuánto sería", "cuánto nos saldría",
      "cuánto cobra", "cuánto cobran", "a cuánto", "qué precio", "qué precios",
      "qué nos cobraría", "buscamos", "estamos buscando", "ando buscando",
      "necesitamos", "necesitaríamos", "nos harían falta",
      "invitamos a cotizar", "licitación",
    },
    foreign = {
      "su oferta", "vuestra oferta", "tu oferta", "su presupuesto",
      "tu presupuesto", "vuestro presupuesto", "su cotización",
      "confirmación de pedido", "confirmamos su pedido",
      "confirmamos el pedido", "gracias por su pedido", "gracias por el pedido",
      "para su información", "para tu información", "para vuestro conocimiento",
      "te reenvío", "felicidades", "enhorabuena", "se ha duplicado",
      "se han duplicado", "está por las nubes", "están por las nubes",
      "nadie vende", "el mercado", "la competencia", "los supermercados",
      "sale mañana", "hemos enviado", "ya va en camino su",
    },
    nudging = {
      "novedades", "alguna novedad", "noticias", "alguna noticia", "respuesta",
      "alguna respuesta", "ha podido", "has podido", "habéis podido",
      "han podido", "pudo", "pudiste", "pudieron", "tuvo tiempo",
      "tuviste tiempo", "ha tenido ocasión", "tuvo oportunidad", "ha visto",
      "has visto", "habéis visto", "le echó", "echarle un vistazo", "recibió",
      "recibiste", "le llegó", "te llegó", "os llegó", "ha decidido",
      "habéis decidido", "has decidido", "decisión", "sigue interesad*",
      "siguen interesad*", "seguís interesad*", "sigues interesad*",
      "sigue en pie", "sigue vivo", "sigue adelante", "cómo va", "cómo vamos",
      "cómo lo ve", "cómo lo ves", "cómo lo veis", "en qué quedó",
      "en qué quedamos", "en qué punto", "me permito", "retomo", "retomando",
      "le escribo de nuevo", "vuelvo a escribir", "vuelvo sobre",
      "recordatorio", "le recuerdo", "te recuerdo", "seguimiento",
      "sin respuesta", "sin noticias", "no hemos sabido", "no he sabido",
      "no he vuelto a saber", "no tuvimos respuesta",
      "no he recibido respuesta", "silencio", "me preguntaba",
      "nos preguntábamos", "quería saber", "queríamos saber", "por saber si",
      "para saber si", "antes de que", "caduca", "vence la oferta",
      "tengo otro", "me piden la fecha", "sí o no", "aunque sea un no",
      "subo este correo",
    },
    earlier = {
      "nuestra oferta", "mi oferta", "nuestro presupuesto", "mi presupuesto",
      "nuestra propuesta", "mi propuesta", "nuestra cotización",
      "mi cotización", "la cotización", "el presupuesto", "la propuesta",
      "la oferta", "que le envié", "que te envié", "que le enviamos",
      "que os envié", "que le mandé", "que te mandé", "que os mandé",
      "le envié", "te envié", "le mandamos", "enviada el", "enviado el",
      "del mes pasado", "de la semana pasada", "hace dos semanas",
      "hace unos días", "hace un mes", "mi correo del", "nuestro correo del",
      "el contrato", "el borrador",
    },
    invoice = {
      "factura", "facturas", "minuta", "recibo", "estado de cuenta", "extracto",
      "abono", "nota de cargo", "vencimiento", "cuota", "plazo",
      "segundo plazo", "saldo", "anticipo", "segunda mitad",
      "importe pendiente", "fra",
    },
    due = {
      "vencida", "vencido", "vencidas", "vencidos", "venció", "vencía", "vence",
      "pendiente de pago", "pendiente de cobro", "pendientes de pago",
      "pendiente", "impagada", "impagado", "impagadas", "sin pagar",
      "sin abonar", "no ha sido abonad*", "no consta", "no nos consta",
      "no me consta", "no figura", "no hemos recibido", "no he recibido",
      "no ha entrado", "no ha llegado", "no vemos", "no veo", "sigue pendiente",
      "sigue abierta", "sigue sin", "siguen sin", "falta por pagar",
      "falta el pago", "adeuda", "adeudado", "atrasad*", "retraso",
      "con retraso", "se le pasó", "se os pasó", "se te pasó", "traspapel*",
      "olvid*",
    },
    pay = {
      "pagar", "abonar", "liquidar", "transferir", "ingresar",
      "hacer la transferencia", "realizar el pago", "efectuar el pago",
      "ponerse al día", "saldar",
    },
    paying = {
      "transferencia", "pago", "iban", "cuenta bancaria", "nuestra cuenta",
      "mi cuenta", "número de cuenta", "clabe", "bizum", "efectivo", "cheque",
      "forma de pago", "a 30 días", "a 60 días", "datos bancarios", "ingreso",
      "contabilidad", "administración",
    },
    dunning = {
      "recordatorio de pago", "primer aviso", "segundo aviso", "último aviso",
      "tercer aviso", "reclamación", "requerimiento", "burofax",
      "intereses de demora", "morosidad", "recobro", "vía judicial", "juzgado",
      "abogado", "si ya ha realizado", "si ya lo ha", "si ya ha pagado",
      "si se ha cruzado", "se ha cruzado", "se hayan cruzado",
      "haga caso omiso", "ignore este", "según nuestros registros",
      "en nuestros libros", "revisando las cuentas", "revisando cuentas",
      "repasando", "cuadrando", "suspender el suministro", "suspenderemos",
      "a la mayor brevedad", "sin más demora", "deuda",
    },
    we_paid = {
      "hemos pagado", "he pagado", "pagamos ayer", "pagué", "ya pagamos",
      "hemos transferido", "hemos hecho la transferencia",
      "hice la transferencia", "he hecho la transferencia",
      "transferencia realizada", "salió la transferencia", "salió hoy",
      "salió ayer", "ha salido hoy", "ha salido esta mañana", "quedó pagada",
      "está pagada", "ya está pagada", "su factura", "tu factura",
      "vuestra factura", "fecha valor", "comprobante de pago",
      "justificante de pago", "debería verlo", "debería verla",
      "debería llegarle", "debería llegarte", "debería estar en",
      "ya está abonad*", "acabo de hacer", "acabo de transferir",
      "transferencia inmediata", "ya la tiene", "ya lo tiene",
      "debe de tenerla",
    },
    yes = {
      "aceptamos", "acepto", "aceptado", "aceptada", "adelante", "de acuerdo",
      "conforme", "conformes", "trato hecho", "hecho", "aprobado", "aprobada",
      "lo aprobamos", "confirmo", "confirmamos", "confirmado",
      "nos lo quedamos", "me lo quedo", "nos los quedamos", "lo compramos",
      "pedimos", "hacemos el pedido", "hago el pedido", "nuestro pedido",
      "pedido en firme", "pedido adjunto", "orden de compra", "vale", "venga",
      "dale", "perfecto adelante", "arranquen", "arranque", "empiece",
      "empezad", "empieza", "pueden empezar", "puede empezar", "podéis empezar",
      "puedes empezar", "contad con nosotros", "cuenta con nosotros",
      "el trabajo es suyo", "el trabajo es vuestro", "adjudicad*", "firmado",
      "firmada", "firmados", "sí por favor", "sí quiero", "sí queremos",
      "nos va bien", "nos parece bien", "me parece bien", "nos encaja",
      "ok por nuestra parte", "visto bueno", "resérveme", "resérvanos",
      "apúntanos", "nos apuntamos",
    },
    done = {
      "pagado", "pagada", "abonado", "abonada", "transferido",
      "transferencia hecha", "hecha la transferencia", "hecho el ingreso",
      "ingresado", "liquidado", "liquidada", "ya está hecho", "ya está hecha",
      "salió ayer", "salió esta mañana", "justificante", "comprobante",
    },
    no = {
      "hemos decidido no", "he decidido no", "hemos optado", "he optado",
      "nos hemos decantado", "nos decantamos", "nos decidimos por",
      "hemos elegido", "elegimos", "no vamos a seguir", "no seguiremos",
      "no vamos a", "no seguimos adelante", "no saldrá adelante",
      "no podrá ser", "no va a poder ser", "no va a ser posible",
      "no nos interesa", "no me interesa", "no estamos interesad*",
      "ya no necesitamos", "ya no lo necesitamos", "ya no hace falta",
      "ya no nos hace falta", "descartad*", "descartamos", "desestimad*",
      "desestimar", "rechazamos", "rechazad*", "declin*",
      "lamentamos comunicar*", "lamentamos informar*", "lamento comunicar*",
      "no ha sido seleccionad*", "no ha resultado", "no ha sido adjudicad*",
      "adjudicado a otr*", "otra empresa", "lo dejamos", "lo dejo",
      "lo dejamos estar", "lo dejamos correr", "dejarlo", "paso esta vez",
      "pasamos", "encontré", "encontramos", "hemos encontrado", "he encontrado",
      "se lo dimos a", "nos quedamos con otr*", "nos fuimos con",
      "cambio de planes", "cancel*", "anul*", "esta vez no", "en otra ocasión",
    },
    other_way = {
      "otro proveedor", "otra empresa", "otra propuesta", "otra opción",
      "otra oferta", "alguien más", "otra persona", "la competencia",
      "un competidor", "un amigo", "mi cuñado", "mi yerno", "mi primo",
      "mi hermano lo", "por nuestra cuenta", "nosotros mismos", "internamente",
      "en casa", "más barato", "más económico", "de segunda mano", "usado",
      "más cerca",
    },
    too_much = {
      "demasiado caro", "demasiado cara", "muy caro", "muy cara", "muy alto",
      "muy elevado", "demasiado elevado", "fuera de presupuesto",
      "se sale del presupuesto", "se nos va de presupuesto", "se nos sale",
      "no nos llega", "no me llega", "no nos alcanza", "no me alcanza",
      "por encima de", "no podemos permitir*", "no me lo puedo permitir",
      "un pico", "un ojo de la cara", "un dineral", "el doble",
    },
    dropped = {
      "cancelado", "cancelada", "anulado", "suspendido indefinidamente",
      "aplazado indefinidamente", "sin fecha", "se cayó el proyecto",
      "se ha caído", "parado definitivamente", "recorte", "recortes",
      "recortar", "sin fondos", "cerramos", "concurso de acreedores",
      "vendimos la casa", "quiebra",
    },
    regret = {
      "lamentamos", "lamento", "lamentablemente", "desgraciadamente",
      "por desgracia", "lo siento", "lo sentimos", "sentimos", "siento",
      "una pena", "una lástima", "disculpe", "disculpa", "perdón",
      "gracias de todos modos", "gracias de todas formas", "gracias igualmente",
      "gracias por su tiempo", "gracias por tu tiempo", "por el esfuerzo",
      "por las molestias", "suerte", "sin rencores",
    },
    need = {
      "aceptar", "seguir adelante", "seguir", "pedir", "comprar", "contratar",
      "necesitar", "continuar", "interés", "asumir",
    },
    future = {
      "*remos", "mañana", "el lunes", "el martes", "el miércoles", "el jueves",
      "el viernes", "esta semana", "la semana que viene", "la próxima semana",
      "en breve", "en los próximos días", "esta noche", "esta tarde",
      "hoy mismo", "a fin de mes", "a final de mes", "sale", "saldrá",
      "va a salir", "voy a", "vamos a", "será", "serán", "quedará", "estará",
      "le llegará", "te llegará", "haré", "enviaré", "mandaré", "pagaré",
      "{ahead}",
    },
    order = {
      "pedido", "el pedido", "orden de compra", "oc", "contrato", "firma",
      "la firma", "señal", "anticipo", "confirmación",
    },
    sign = {
      "firmar", "firmamos", "firmo", "firmaremos", "pedimos", "confirmamos",
      "confirmar", "hacer el pedido", "mandar el pedido", "mandamos el pedido",
      "emitir",
    },
    approve = {
      "aprobado", "aprobada", "autorizado", "autorizada", "visto bueno",
      "luz verde", "conformada", "conformado", "contabilizada",
      "ya está validada", "validada", "validado", "desbloquead*", "programado",
      "programada", "en remesa", "próxima remesa", "buenas noticias",
      "el jefe ha dicho que sí", "dieron el ok", "dio el ok",
    },
    passed_to = {
      "pasada a contabilidad", "pasado a contabilidad", "la pasé a",
      "se la pasé a", "a administración", "a tesorería", "culpa mía",
      "mil disculpas", "qué vergüenza", "se me pasó", "se nos pasó",
      "se me fue", "se me había", "me encargo", "nos encargamos",
      "lo miro ahora", "lo hago hoy", "lo hago esta", "lo hago mañana",
      "la hago hoy", "hago la transferencia", "hacemos la transferencia",
      "en la próxima", "próximo pago",
    },
    wait = {
      "esperar", "esperamos", "espero", "espere", "espera", "paciencia",
      "un poco de paciencia", "déjeme", "déjame", "déjanos", "deme", "dame",
      "denos", "unos días", "más tiempo", "algo de tiempo", "un tiempo",
      "aplazad*", "aplazar", "pospuest*", "pospon*", "retrasad*", "se retrasa",
      "en pausa", "pausad*", "parado", "parada", "congelad*", "en espera",
      "a la espera de", "pendiente de que", "pendientes de que", "le digo",
      "te digo", "os digo", "le diré", "te diré", "le diremos", "le aviso",
      "te aviso", "os aviso", "le avisaré", "te avisaré", "le avisamos",
      "le respondo", "te respondo", "le contesto", "te contesto",
      "responderemos", "contestaremos", "le cuento", "te cuento", "le contaré",
      "volvemos a hablar", "hablamos", "lo hablamos", "retomamos", "vuelva a",
      "vuelve a", "escríbame", "escríbeme", "llámeme", "llámame", "contácteme",
      "recuérdemelo", "recuérdamelo", "insista", "dame un toque", "lo miro",
      "lo miramos", "lo veo", "lo vemos", "lo reviso", "lo revisamos",
      "lo consulto", "consultarlo", "comentarlo", "lo comento",
      "tengo que hablar", "tenemos que hablar", "trasladad*", "pasado a",
      "lo pensamos", "me lo pienso",
    },
    till = {
      "hasta", "hasta que", "hasta el", "antes de", "antes del", "no antes de",
      "después de", "después del", "tras", "a partir de", "a partir del",
      "a mediados", "recién", "sobre el",
    },
    later = {
      "más adelante", "luego", "la semana que viene", "la próxima semana",
      "el mes que viene", "el próximo mes", "en unos días", "en un par de",
      "dentro de", "en septiembre", "en enero", "en otoño", "en primavera",
      "a la vuelta", "después de vacaciones", "después del verano",
      "después de fiestas", "después de semana santa", "tras el verano",
      "cuando vuelva", "cuando regrese", "cuando vuelvan", "en cuanto",
      "una vez que", "cuando", "a fin de mes", "a primeros de",
      "a principios de", "a finales de", "por ahora", "de momento",
      "por el momento", "ahora mismo", "actualmente", "estos días",
      "próximamente", "el año que viene", "{ahead}",
    },
    busy = {
      "de vacaciones", "vacaciones", "de viaje", "viajando", "de baja",
      "enferm*", "hospital", "ingresad*", "de permiso", "fuera de la oficina",
      "fuera del país", "en la feria", "feria", "liad*", "hasta arriba",
      "a tope", "desbordad*", "saturad*", "hasta el cuello", "cierre",
      "cierre de mes", "inventario", "mudanza", "vendimia", "cosecha", "obras",
      "sin tiempo", "no doy abasto",
    },
    authority = {
      "jefe", "jefa", "mi jefe", "gerente", "gerencia", "dirección", "director",
      "directora", "consejo", "junta", "comité", "socio", "socios", "mi socio",
      "mi socia", "mi mujer", "mi marido", "mi esposa", "mi esposo",
      "en familia", "compras", "departamento", "jurídico", "legal", "técnico",
      "ingeniería", "administrador", "propiedad", "propietario", "dueño",
      "dueños", "cliente final", "contable", "central", "la central",
      "ayuntamiento", "alcalde", "presidente", "presidenta", "responsable",
    },
    weighing = {
      "estudiando", "estudiar", "en estudio", "estudiándolo", "valorando",
      "valorar", "valorándolo", "evaluando", "evaluación", "comparando",
      "comparar", "otros presupuestos", "otras ofertas", "otras cotizaciones",
      "otros dos", "otro presupuesto", "pensando", "pensarlo", "pensándolo",
      "lo consultamos con la almohada", "dándole vueltas", "decidir",
      "decidimos", "decisión", "decidirá", "analizando", "analizar",
      "revisando", "revisar", "en revisión", "dudas", "presupuesto anual",
    },
    not_yet = {
      "todavía no", "aún no", "no hemos podido", "no he podido",
      "no me ha dado tiempo", "no nos ha dado tiempo", "nadie lo ha",
      "no sabemos", "no sé todavía", "no lo sé", "no está decidid*", "primero",
      "antes tengo que", "antes tenemos que", "es pronto", "demasiado pronto",
      "no puedo decirle", "no puedo decirte", "no podemos confirmar",
      "nada nuevo", "sin decidir",
    },
    asking = {
      "puede", "podría", "podrían", "puedes", "podrías", "podéis", "pueden",
      "me puede", "me podría", "nos puede", "nos podría", "me pasa", "me pasas",
      "me manda", "mándame", "mándeme", "envíeme", "envíenos", "necesito saber",
      "necesitamos saber", "quisiera saber", "quisiéramos saber",
      "querría saber", "me gustaría saber", "una duda", "una pregunta",
      "dos preguntas", "dos cosas", "una consulta", "unas dudas", "no entiendo",
      "no encuentro", "no encontramos", "no me cuadra", "no nos cuadra",
      "falta el", "falta la", "corregir", "rectificar", "rehacer la factura",
      "aclarar", "me aclara", "especificar",
    },
    fed_up = {
      "no me escriba", "no nos escriba", "no me escriban", "no nos escriban",
      "no vuelvan a", "no vuelva a", "dejen de", "deje de", "deja de",
      "bórrenme", "borren", "borre", "elimínenme", "eliminen", "quítenme",
      "quiten", "dar de baja", "dadme de baja", "denme de baja", "rgpd",
      "protección de datos", "déjenme en paz", "déjennos en paz",
      "no queremos saber", "no quiero saber", "no vamos a pagar",
      "no pienso pagar", "no pensamos pagar", "no pagaremos", "no pagaré",
      "no les debemos", "no le debemos", "no debemos nada", "nunca pedimos",
      "nunca pedí", "nunca hemos pedido", "jamás", "nunca solicit*", "denuncia",
      "denunciar", "acoso", "spam", "última vez", "tercera vez", "ya está bien",
    },
    dispute = {
      "no reconocemos", "no reconozco", "disputamos", "impugnamos",
      "reclamación", "mercancía defectuosa", "defectuos*", "nunca recibimos",
      "nunca llegó", "no es lo que pedimos", "devolvimos", "importe incorrecto",
      "no estamos de acuerdo con la factura",
    },
    lawyer = {
      "abogado", "abogada", "abogados", "asesoría jurídica", "juzgado",
      "consumo", "policía", "demanda",
    },
    gratitude = {
      "gracias", "muchas gracias", "mil gracias", "muchísimas gracias",
      "muy agradecid*", "se agradece", "le agradezco", "te agradezco",
      "recibido", "recibida", "llegó", "ha llegado", "todo llegó",
      "todo perfecto", "perfecto", "genial", "estupendo", "fenomenal",
      "maravilla", "maravillos*", "qué bonito", "un encanto", "un sol",
      "muy amable", "tomo nota", "anotado", "excelente",
    },
  },

  signs = {
    -- A paper of ours is what this is about: a nudge without one is chat.
    papers = {
      { 1, "{offer}|{figures}|{invoice}" },
      { 1, "{offer}|{invoice}", at = "subject attachment quoted" },
    },
  },

  -- asks: what a letter of ours wants ------------------------------------------
  asks = {
    quote = {
      -- what things cost
      { 1.0,
        "(te|le|os|les|se|me) [lo|la|los|las] (quedaría|quedarían|saldría|saldrían|sale|salen|costaría|cobraría|cobro|dejo|dejaría|hago|haría|pongo|da|dan|daría|darían|sale a|vendría) ... {money}",
        "(serían|sería|saldrían|saldría|costaría|costarían|estaríamos|andaríamos|rondaría|asciende|ascendería|quedaría|quedarían|pediría|cobraría|cobro) .. {money}|({number} más iva)|({number} + iva)",
        "(monto|importe|precio|presupuesto|costo|coste|honorarios|caché|tarifa|iguala|inversión|total) .. (queda|quedaría|sería|es de|de|asciende|por) .. {money}", "(salen|sale|son|da|dan|suma|suman|resulta|resultan|queda) .. {money} [más|+|con|sin|todo]", "{number} [más|+] iva",
        "(hice|ya hice|rehíce|eché|saqué|repasé) .. (números|cuentas|cálculos) ... {money}", "(estimo|estimamos|calculo|calculamos|presupuesto|cotizo|cotizamos|propongo|proponemos) .. {money}|{number}", "(resumo|detallo|detallamos|desgloso) .. (costaría|condiciones|precio*|costo*|coste*|lo que)",
        "(este|ese) (número|precio|valor|monto) .. (aguanto|mantengo|sostengo|respeto|definitivo|cerrado)", when = "amount" },
      { 0.7, "(aguanto|mantengo|sostengo|respeto|guardo|reservo|aparto|bloqueo) .. (hasta|fecha|precio|fin de mes)", "(solo|sólo) .. sostienen hasta", "(arranco|arrancamos|empezamos|partimos|te meto|agendo|le agendo|armo) .. (luego|después|la semana|{ahead}|plan|semana|feriado)", "(no incluye|incluido*|incluida*|aparte|con todo|llave en mano|portes|viáticos|homologación|garantía)", when = "amount" },
      { 0.7, "(va|van|ahí va|ahí van|aquí va|le|te|os|les) .. (documento|adjunto|lo tuyo|lo suyo|lo que|las opciones|las dos|los tres|todo)", "(ahí|aquí) (va|van|viene|vienen|lo tiene|lo tienes|la tiene|tienes|tiene)", "(lo que|como) (hablamos|conversamos|platicamos|quedamos|acordamos|me pediste|me pidió|pediste|pidió|pedías|pedía|solicitó|solicitaron)", "(según|de acuerdo a|conforme a|de acuerdo con) lo (solicitado|hablado|conversado|pedido|acordado)", "(dos|tres|cuatro) (opciones|rutas|escalones|versiones|alternativas|menús|variantes|escenarios)", "(revisión|rev|versión) .. ({number}|comentarios|corregida|b|c|final)", "(se remite|remito|le comparto|te comparto|comparto) .. (adjunto|revisión|propuesta|cotización|documento|{number})", when = "document" },
      { 0.5, "(cómo lo|qué te|qué le|qué os|qué les) (ves|ve|veis|ven|parece)", "(me|nos) (cuentas|cuenta|contáis|dices|dice|decís|avisas|avisa|cuentan)", "si (te|le|os|les) (encaja|va|cuadra|late|sirve|parece|gusta|conviene|cierra)", "(mira|mire|míralo|mírelo|véalo|ojalá lo puedan|que lo lleve|para que lo lleve|para que lo veas|para que lo vea) .. (calma|ver|junta|directorio|tranquilo|tabla|socio|jefe)", "(luz verde|autorización|visto bueno) .. (agendo|apartar|arranco|empiezo|espero)", "(cualquier cosa|cualquier duda) .. (avis*|dic*|consult*)", when = "!question" },
      { 0.3, "(cómo lo|qué te|qué le|qué os|qué les) (ves|ve|veis|ven|parece)", "si (te|le|os|les) (encaja|va|cuadra|late|sirve|parece)" },
      { -0.9, "(anticipo|señal|seña|enganche) .. (falta|hace falta|necesito|deposite|ingrese|cuenta)", "(hace falta|necesito) .. (anticipo|señal|deposite|la mitad)", "(a transferir|a ingresar|a depositar|a pagar|cuenta de siempre|cuenta rut|iban|cfdi|cuenta de cobro)", "(cae|venció|vencid*|pendiente de|sin pagar)" },
      { -0.9, "(no me (dijiste|dijo|has dicho|contestó|contestaste|has contestado)|ni mu|sin respuesta|pudiste|pudieron|habéis podido|ha podido|han podido)", "(le|te) pido .. (botes|rollos|piezas|kilos|metros|cajas|unidades|madejas|{number})", "(oferta|cifras|números|condiciones) .. (te|le|os|les) (pasé|mandé|envié|di)" },
      { -0.8, "(charla|mesa redonda|gremio|artículo|tu web|la gente|cursos|cobramos todos)" },
      -- end of these
      -- an offer is put before them
      { 1.2,
        "(presentamos|presento|sometemos|concurrimos) .. {our} .. {offer}",
        "{our} {offer} (queda|se mantiene|incluye|comprende|es|prevé)",
        "(sobre|modelo de proposición|cuadro de precios|oferta económica"
          .. "|proposición económica)",
        "(cambios|ajustes|modificaciones|correcciones) .. (pedid*|solicitad*"
          .. "|jurídico|abogado) ... (contrato|acuerdo|borrador)",
        "(versión|borrador) (final|definitivo|definitiva|corregida|actualizada"
          .. "|revisada) .. (contrato|acuerdo|oferta|presupuesto|convenio)",
        "(va|van|está|están) .. en .. (oferta|presupuesto|propuesta|pdf|hoja)",
        "(valoración|relación de costes|presupuesto|estimación) (adjunta"
          .. "|adjunto)",
        "{attached} .. {offer}",
        "{send} .. {offer}",
        "{offer} .. (adjunta|adjunto|anexa|anexo|en adjunto|que acompaña)",
        "{our} mejor (oferta|precio|propuesta)",
        "(someter|presentar|formular|trasladar) ... {our} {offer}",
        "(placer|gusto|agrado|complace) ... (presentar*|enviar*|ofrecer*"
          .. "|remitir*|cotizar*|proponer*|someter*)",
        "(encontrará|encontrarás|encontraréis|encontrarán) ... {offer}",
        "(detalle|desglose|todo) .. en .. {offer}",
        "(oferta|presupuesto|propuesta|cotización) .. (solicitad*|acordad*"
          .. "|pedid*|convenid*|prometid*)",
        "(como|tal como|según|tal y como) .. (hablado|hablamos|acordado"
          .. "|acordamos|comentado|comentamos|convenido|solicitado|pedido"
          .. "|quedamos) ... {offer}",
        "(respuesta|relación|atención) .. {your} [amable|atenta] (solicitud"
          .. "|petición|consulta) ... {offer}",
        "(contrato|encargo|convenio) .. (firmar|firma|devolver)",
        "(adjunto|envío|remito|mando|comparto|paso|dejo|aquí) .. (contrato"
          .. "|acuerdo|convenio|borrador)" },
      -- figures or papers that stand for one
      { 0.7,
        "(damos|doy|dar) traslado .. {figures}",
        "(con su|con el) .. (cuadro|desglose|detalle|calendario)",
        "{figures} .. (adjunt*|anexo|anexa|a continuación|siguiente|con"
          .. " precios|con sus)",
        "(cuadros|tablas|hojas|listas|planillas|fichas) .. (adjunt*|anex*)",
        "(adjunto|acompaño|remito|encontrará|incluyo) .. (memoria|cuadro"
          .. "|cuadros|tabla|tablas|relación|informe|expediente|mapa|detalle"
          .. "|dossier)",
        "(archivo|pdf|excel|hoja|planilla) .. (detallad*|todo|precios|por"
          .. " producto|versiones|opciones|discriminad*)",
        "(dos|tres) (hipótesis|versiones|variantes|opciones|alternativas)",
        "(quedamos|quedábamos|queda) (así|en que)",
        "(lo de|para) {your} (cantidades|metros|medidas|pedido)",
        "(formaliz*) .. (hecho|queda|cuadros|propuesta)",
        "(por escrito|sobre el papel|en papel)",
        "(encontrará|encontrarás|encontrarán|verá|verás|veréis|verán|ve|ves"
          .. "|tiene|tienes|tenés) .. (todo|cifras|números|precios|opciones"
          .. "|diseños|costes|por producto|valoración)",
        "(calculado|calculé|calculamos|reunido|presupuestado|valorado"
          .. "|cuantificado|desglosado) .. (línea|trabajos|costes|todo"
          .. "|partidas|obra|como sigue|{money})",
        "(como sigue|así queda|queda así|quedaría así|resumo)",
        "{attached} .. {figures}",
        "{send} .. {figures}",
        "{our} .. (condiciones|precios|tarifas|honorarios)",
        "(he hecho|hice|hemos hecho|echado|hechas|sacado) .. (cuentas|números"
          .. "|numeritos|cálculos)",
        "(pongo|paso|dejo|mando|resumo|detallo|apunto|escribo|comparto|envío)"
          .. " .. ({figures}|lo que|lo hablado|lo charlado|lo prometido|lo"
          .. " acordado|lo pedido|lo conversado|precio|precios|coste|costo)",
        "lo que (me|nos) (pediste|pidió|pidieron|pedisteis|solicitó)",
        "(opción|alternativa|versión|escenario) (a|b|1|2|uno|dos|básica)" },
      -- a price is named
      { 0.65,
        "{number} (todo|acabado|terminado|puesto|instalado|montado|completo)",
        "(calcula|calcule|calculad|calculen|cuenta con|cuente con|contad con"
          .. "|ponle|póngale|considera|considere|échale) .. ({number}"
          .. "|{money})",
        "{money} (por|el|la|cada|al|a la|los|las) {any}",
        "(a partir de|más de|por encima de|desde|por debajo de) {number} .."
          .. " (bajo|bajamos|hago|hacemos|descuento|quedan|salen)",
        "(bajo|bajamos|subo|llego|llegamos) a .. ({number}|{money})",
        "(importe|coste|inversión|gasto) (global|total|indicad*|previst*"
          .. "|figura)",
        "(saldría|sale|costaría|cuesta|cobraría|quedaría|queda|te sale|le sale"
          .. "|os sale|serían|son|estaría) (por|en|unos|unas|sobre|a)"
          .. " {number}",
        "(libras|francos|dólares|pesos|euros) (todo|en total|fijos|cerrados"
          .. "|por todo|al día|por página|más iva)",
        "(llegamos|llegaríamos|nos quedamos|quedaríamos|rondamos) .. {money}",
        "(paquete|lote|todo|conjunto|total) .. {money}",
        "(desde|a partir de) {money}",
        "{money} si",
        "(extra|opcional|aparte) .. {money}",
        "{money} con (portes|iva|todo|instalación|envío|entrega|la vieja"
          .. "|transporte)",
        "(estamos|quedamos|andamos|nos vamos|nos ponemos) en .. {money}",
        "(importe|valor|total) (total|global|completo) .. {money}",
        "son .. más",
        "{money} .. (tanto alzado|a tanto|entregad*|en {number} veces"
          .. "|pagaderos)",
        "es decir .. {money}",
        "un total de {money}",
        "por (los|las|tus|sus|todo) .. {money}",
        "^ {money}",
        "(queda|quedan|me queda|nos queda|nos quedan) .. ({money}|{number})",
        "{number} .. (envío|portes|transporte|porte|flete|mano de obra"
          .. "|paquetería)",
        "(se|te|le|os|les) (lo|la|los|las) (hago|hacemos|dejo|dejamos|pongo"
          .. "|ponemos|doy|daría|haría|dejaría) .. ({money}|{number})",
        "(total|suma|todo) {money}",
        "{money} (cerrados|fijos|redondos|limpios|en mano|pelados|brutos)",
        "(tarifa|precio) (plana|cerrad*|fij*|único|global|alzado)",
        "(a|por) {money}",
        "(precio|precios|coste|costo|importe|total|tarifa|honorarios|inversión"
          .. "|monto|valor|suma|mano de obra) ... {money}",
        "({money}|{number}) [más|mas] iva",
        "{money} .. (iva|impuestos) (incluido|incluidos|aparte|no incluido"
          .. "|excluido)",
        "{money} (sin|con) iva",
        "(saldría|saldrían|sale|salen|costaría|costarían|cuesta|cuestan"
          .. "|costará|sería|serían|asciende|ascendería|quedaría|queda|quedan"
          .. "|vale|valdría|estaría|rondaría|ronda|anda|andaría|cobraría|cobro"
          .. "|cobraríamos|pediría|son|suma|es|van|va|quedaría) .. {money}",
        "(le|te|os|les) (saldría|sale|quedaría|cobraría|cobro|cobramos"
          .. "|costaría|cuesta|queda|haría|hago|dejo|dejaría|pongo) .."
          .. " ({money}|{number})",
        "{money} (el|la|por|cada|al|a la) (m2|metro|pieza|unidad|hora|kilo|kg"
          .. "|mes|año|día|jornada|persona|botella|litro|palé|palet|caja|par"
          .. "|noche|habitación|tonelada|millar|licencia|usuario|ejemplar"
          .. "|plaza|lote|cabeza|viaje|cubierto|sesión|página|rollo|docena"
          .. "|tarima|metro cuadrado|bulto)",
        "{money} (unidad|ud|uds|cada uno|cada una|netos|neto|brutos|puestos"
          .. "|puesto|portes|todos|todas)",
        "{money} .. (todo incluido|en total|todo|llave en mano|puesto en"
          .. "|instalado|montado|con portes)",
        "(podemos|puedo|podríamos|podría) ... (dejar*|hacer*|ofrecer*|cotizar*"
          .. "|ajustar*|mejorar*) ... {money}",
        "(le|les|te|os) (cotizo|cotizamos|propongo|proponemos|ofrezco"
          .. "|ofrecemos|hago|hacemos|dejo|dejamos) ... {money}",
        "(descuento|rebaja|dto) ... {number}",
        "suma .. {number}" },
      { 0.5,
        "{our} {offer}",
        "{offer} (n|nº|no|núm|num|número|ref|nro|referencia)",
        "{offer} {reference}",
        "{offer} (para|de|relativa|correspondiente)",
        "{offer} {number}",
        "{your} [amable|atenta|estimada] (solicitud|petición|consulta)",
        "(oferta|presupuesto|propuesta|cotización) (actualizad*|revisad*"
          .. "|definitiv*|detallad*|modificad*|corregid*|ajustad*|final)",
        "nuev* {offer}",
        "(envío|enviamos|adjunto|adjuntamos|remito|remitimos|mando) ..."
          .. " {offer}",
        "(después|tras|a raíz) de .. (visita|reunión|llamada|videollamada"
          .. "|conversación|charla)" },
      -- conditions that only an offer names
      { 0.5,
        "(validez|vigencia) ... ({offer}|{date}|{number}|días)",
        "{offer} .. (válid*|vigente)",
        "(válid*|vigente) .. (hasta|durante|por|{number})",
        "(mantener|mantenemos|mantendremos|mantiene|respetamos|respeto"
          .. "|sostenemos) .. (precio|precios|oferta|condiciones) .. (hasta"
          .. "|durante)",
        "(precio|precios) .. (válido|válidos|firme|firmes|cerrado|cerrados"
          .. "|netos|en firme)" },
      { 0.4,
        "(como|tal como|según|tal y como) .. (quedamos|prometí|pidió|pediste"
          .. "|pedisteis|solicitaron|solicitó|comentamos|hablamos|acordamos"
          .. "|convenimos|platicamos|conversamos)",
        "(plazo|plazos|tiempo) de (entrega|ejecución|fabricación)",
        "(entrega|plazo|listo|lista|tarda|tardaría) .. (semanas|días)",
        "(forma|condiciones|formas) de pago",
        "(portes|transporte|montaje|instalación|envío|flete|porte) .."
          .. " (incluid*|pagad*|aparte|debidos|hasta)",
        "puesto en (obra|destino|{your}|almacén|bodega)",
        "iva (no incluido|aparte|excluido|incluido)",
        "más iva",
        "pago (30|60|90|al contado|anticipado|a 30|a 60)",
        "(anticipo|señal|a la firma|enganche|seña) .. (pedido|aceptación|firma"
          .. "|confirmar|{number})",
        "ex works",
        "(a la aceptación|a la confirmación) .. pedido",
        "pedido mínimo" },
      -- their turn
      { 0.5,
        "(solo|sólo|no) .. (con|sin) (tu|su|vuestra) (palabra|firma"
          .. "|confirmación|ok)",
        "(hazme|hágame|hacedme|dame|deme) .. (señal|señas|seña|toque)",
        "(tengo|tenemos|queda|quedan|hay) .. (libre|libres|hueco|sitio"
          .. "|disponibilidad|disponible) .. ({date}|semana|lunes|martes"
          .. "|miércoles|jueves|viernes|en|a)",
        "(podemos|puedo|podríamos) (todavía|aún) (garantizar|mantener|respetar"
          .. "|entregar|meter*)",
        "(encargo|pido|compro) .. (cuando|solo|si|en cuanto) .. (confirm*"
          .. "|palabra|ok|señal)",
        "algo (menos|más barato) si",
        "(renuncias|renuncia|quitas|quita|quitamos|quitáis) .. (baja|menos"
          .. "|ahorras|sale)",
        "damos traslado",
        "(dar|damos|doy) traslado",
        "(después|luego|a partir de ahí) .. (no garantizo|sube|cambia|se vende"
          .. "|lo vendo|vuelvo)",
        "(vuelvo|volvemos) a .. (venta|web|anuncio)",
        "(para|si quiere|si quieres|si queréis) (reservar|bloquear|arrancar"
          .. "|empezar|proceder|seguir|apartar)",
        "(cuando|si) (decidas|decida|decidáis|decidan|te decides|se decide|os"
          .. " decidís)",
        "(espero|esperamos) (tu|su|vuestro|tus|sus|vuestros) (ok|sí|respuesta"
          .. "|noticias|luz verde)",
        "(listo|lista|listos) para (empezar|arrancar|salir|fabricar)",
        "(ustedes dirán|usted dirá|tú dirás|vosotros diréis|tú decides|usted"
          .. " decide|como vean|como veas|lo tomas o lo dejas)",
        "(espero|esperamos|confío) que .. (guste|encaje|convenza|interese"
          .. "|agrado|sea de)",
        "(margen) (para|de) (negociar|hablar|ajustar)",
        "(bloqueo|bloqueamos) .. (días|semana|fechas|hueco|agenda)",
        "(pega|pegue|dame|deme) .. (grito|toque|voz)",
        "(abierta|abierto) a aceptación",
        "(mantienen|mantiene|mantendrán) .. hasta",
        "si (confirmas|confirma|me confirmas|me confirma|me dices|me dice)",
        "(me|nos) (hace falta|haría falta|hacen falta|falta) .. (su|tu|vuestra"
          .. "|firma|ok|señal|{number})",
        "(rubricas|rubrique|firmas|firme|firmen|rubriquen) .. (página|páginas"
          .. "|hojas|última|plataforma|cada)",
        "(me lo|nos lo) (devuelves|devuelve|mandas|manda|regresas|regresa)",
        "(bloqueo|reservo|aparto) .. (mes|julio|agosto|fecha|fechas|{date}"
          .. "|semana|hasta)",
        "reservamos .. hasta",
        "(acuse|acusar) recibo",
        "entera disposición",
        "(dime|dígame) algo",
        "un anticipo .. (permitirá|permite|basta)",
        "(te|le|la|lo) aparto .. hasta",
        "(luego|después) .. vuelvo a .. (poner|web|anunci*)",
        "(lo|la|los|las|se lo|te lo|se la|te la) .. (guardo|guardamos|reservo"
          .. "|reservamos|aparto|apartamos|aguanto|tengo) .. (hasta|unos"
          .. "|para)",
        "(podría|puedo|podemos|podríamos) (empezar|comenzar|arrancar|entregar"
          .. "|ir|venir|estar)",
        "(lo|la|los|las) (tendría|tendrías|tendríais|tendrían|tendrá|tendrás)"
          .. " .. {date}",
        "(lo|la|los|las) tendría list*",
        "(echa*|dame|deme|dadme|me echas) .. (grito|toque|silbido|telefonazo)",
        "(dos|una|las|tres) (firmas|firma) .. (parte|su|página|hoja|pie"
          .. "|vuestra)",
        "(vuelve|vuelva|regresa|de vuelta|devuelta) .. (firmad*|hoja"
          .. "|ejemplar)",
        "(encantad*|feliz|felices|agradecid*) de (saber|conocer|recibir"
          .. "|visitar*)",
        "(prefiere|prefieres|preferís|prefieren) .. (ver|probar|entrega|antes"
          .. "|después|las dos)",
        "(mantengo|mantenemos|respeto|respetamos|sostengo|valen|vale|firme"
          .. "|firmes) .. (hasta|importes|cifras|precios|cosecha|temporada|fin"
          .. " de año)",
        "(si|cuando) .. (sé|supiera|me dices|me dice|tengo) .. (algo|respuesta"
          .. "|antes|{date})",
        "(necesito|necesitaría|me hace falta) .. (sí|confirmación|respuesta"
          .. "|firma|ok)",
        "(si|para que) .. (salir|salga|sale) hoy",
        "(empiezo|empezamos|empezaría|arranco|arrancamos) .. (el|en|si|cuando"
          .. "|{date})",
        "(vuelva|vuelve|devuelve|devuelva) .. (nosotros|escaneado|correo)",
        "(espera|esperas) .. (respuesta|noticias|comentarios|confirmación"
          .. "|decisión|conformidad|instrucciones|aceptación|visto bueno"
          .. "|indicaciones|pedido)",
        "(quedo|quedamos|quedando) .. (espera|disposición|atentos|atento"
          .. "|atenta|pendiente|pendientes|orden|órdenes)",
        "(espero|esperamos|esperando) .. (respuesta|noticias|comentarios"
          .. "|confirmación|que sea de su|que les|que te|interés|agrado)",
        "(dígame|dime|decime|decidme|díganme|dígannos|avísame|avíseme|avisadme"
          .. "|avisame|coméntame|coméntenme|coméntenos|cuéntame|contame|dinos"
          .. "|díganos|diga|digan) .. (si|qué|cuándo|cuando|algo|prefier*|cuál"
          .. "|cómo|vos|tú)",
        "(me|nos) (dice|dices|decís|dicen|cuenta|cuentas|confirma|confirmas"
          .. "|confirmáis|confirman|comenta|comentas|avisa|avisas|avisáis"
          .. "|avisan)",
        "(qué|que) .. (parece|opina|opinas|opináis|piensa) ..?",
        "(le|les|te|os) (encaja|cuadra|convence|parece bien|interesa|va bien"
          .. "|conviene|late|sirve|cierra|parece) ... ?",
        "si .. (encaja|cuadra|interesa|conforme|de acuerdo|parece bien|está"
          .. " interesad*|convence|gusta|en orden|late|sirve|cierra|quieres"
          .. "|quiere|queréis|quieren|confirmas|confirma|decide|decides)",
        "(devolver*|devuélva*|remitir*|enviar*|reenviar*|mand*|regres*"
          .. "|devuelv*) ... (firmad*|sellad*)",
        "(firmen|firme|firma|firmar|firméis|firmes) .. (duplicado|copia|página"
          .. "|conformidad|pie|y)",
        "(firmad*|sellad*) .. (conformidad|aceptación)",
        "(conformidad|aceptación) .. {offer}",
        "{offer} firmad*",
        "(reservar|bloquear|poner en marcha|arrancar|apartar|separar) .."
          .. " (fecha|fechas|precio|pedido|material|ya|cuanto antes)",
        "(tengo|tenemos|guardo|guardamos|reservo|aparto) .. (reservad*"
          .. "|apartad*|apalabrad*|hueco|sitio|lugar|fecha|libre)",
        "no (dude|dudes|duden|dudéis) en",
        "cualquier (duda|aclaración|consulta)",
        "(con calma|sin compromiso|sin prisa|lo que decida*)",
        "(mirar*|mira|vea|veas|vean|veáis|échale|fíjate|fijate|fíjese) .."
          .. " (calma|ojo|y|eso|primero)" },
      { 0.7, "{offer}", at = "subject", when = "!reply" },
      { 0.3, "{offer}", at = "subject", when = "reply" },
      { 0.4, "{figures}", "renovación", "contrato", at = "subject",
        when = "!reply" },
      { 0.8,
        "cuadro",
        "economic*",
        "precios",
        "tarifas",
        "propuesta*",
        "coste*",
        "costes",
        "plan",
        "cotiz*",
        "estima*",
        "{offer}",
        "ppto",
        "presup*",
        "contrato",
        "memoria",
        "desglose",
        "tarifa", "condiciones", at = "attachment" },
      { 0.2, "{attached}", when = "document" },
      { 0.3, when = "document !reply" }, { 0.3, when = "amounts" },
      -- asking for their price, confirming an order, passing something on
      { 0.3, "{money}" },
      { 0.2, when = "amount" },
      -- talk of the market
      { -0.8,
        "(nadie|todos|todo el mundo|por aquí|por ahí|mercado|supermercad*|en"
          .. " general|media|año pasado|dicen|competencia|lonja) ... ({money}"
          .. "|{number})",
        "{money} ... (mercado|supermercad*|año pasado|en general|de media)",
        "(suele|suelen|normalmente|entre) .. {money}" },
      { -1.6,
        "(nos|me) (hacen|hace|hacéis|haces|harían|haría) .. (oferta"
          .. "|presupuesto|precio|cotización) ... ?",
        "(cuánto|qué) .. (costaría|pedirían|cobrarían|saldría|serían|valdría)"
          .. " ... ?",
        "(vuestra|su) oferta .. (vale|válida)",
        "(cuánto tiempo) .. {your} .. (oferta|presupuesto)",
        "{send_us} ... (oferta|presupuesto|cotización|propuesta)",
        "{send_us} ... {your} .. (precios|precio|tarifa|tarifas|condiciones"
          .. "|mejor)",
        "(solicit*|pedi*|pido|rogamos|ruego|necesit*|precis*) .. (un|una"
          .. "|{your}|el|la) .. (oferta|presupuesto|cotización)",
        "(solicit*|pido|pedimos) (presupuesto|cotización|oferta|precio"
          .. "|precios)",
        "{your} mejor (oferta|precio|propuesta|cotización)",
        "{your} mejores (precios|condiciones)",
        "(qué precio|cuánto|a cuánto|cuánto me) (cuesta|costaría|tendría|sería"
          .. "|saldría|vale|cobra|cobras|cobráis|cobran|sale) ... ?",
        "(cotizar|presupuestar) ... ?",
        "(recib*|gracias|agrade*) .. {your} .. {offer}",
        "(acept*|confirm*|aprob*) .. {your} .. {offer}",
        "(según|conforme a|de acuerdo con) {your} {offer}",
        "(espera|esperamos|espero) .. {your} .. (oferta|presupuesto|cotización"
          .. "|propuesta|precios)",
        "oferta de (trabajo|empleo|supermercado|prácticas)",
        "(gracias|agradec*) .. (ofrec*)" },
      { -1.4,
        "(solicitud|petición) de (oferta|presupuesto|cotización|precios"
          .. "|precio)",
        "solicitud (oferta|presupuesto|cotización)",
        at = "subject", when = "!reply" },
      { -1.6,
        "{your} pedido .. (registrad*|recibid*|n|nº|que)",
        "(gracias|agradec*) .. por .. pedido",
        "(servimos|serviremos|entregamos|despachamos) .. semana",
        "(no hace falta|no tiene que|no necesita) .. (nada más|hacer nada)",
        "(transportista|agencia) .. (avisa|pasa|recoge|llama)",
        "confirmación (de|del|de su|de tu|de vuestro) pedido",
        "(confirmo|confirmamos|confirmarle|confirmarles) .. pedido",
        "(gracias|agradec*) .. (pedido|compra|encargo)",
        "pedido .. (confirmado|registrado|en producción|en marcha|enviado"
          .. "|listo|servido|preparado|tramitado|expedido|recibido|tramitamos"
          .. "|anotado)",
        "(mercancía|material|paquete) .. (salido|enviad*|list*|expedid*|sale)",
        "acuse de recibo .. pedido",
        "(sale|llega|llegará|llegan) .. (agencia|transportista|mensajero"
          .. "|paquetería)" },
      { -1.6,
        "(reenvío|paso|traslado|mando|envío|adjunto) ... {offer} (de|del|que)"
          .. " .. (proveedor|nos|me|hemos|han|ha|llegado|recibid*)",
        "{offer} .. (recibid*|llegad*) .. (de|del|por)",
        "{offer} .. (nos|me) (ha|han) (enviado|mandado|pasado|hecho)",
        "{offer} (de|del) proveedor*",
        "para (tu|su|vuestro) conocimiento",
        "a título informativo",
        "(qué|que) (te|os) parece .. {offer} .. ?" },
      { -1.6,
        "(hemos|he|acabamos de|acabo de) .. (transferencia|bizum|ingreso|pago"
          .. "|pagado|pagar)",
        "(transferencia|pago) .. (hecha|hecho|realizada|realizado|enviada)" },
      { -0.8, when = "forward" },
      { -1,
        "{invoice}",
        "vencid*",
        "impagad*",
        "recordatorio de pago",
        "base imponible",
        "albarán" },
    },

    chase = {
      -- what became of it
      { 1.1,
        "(sigues|sigue|seguís|siguen|continúa) .. (con ganas|con la idea|pensando|interesad*|en pie|queriendo|animad*|dispuest*) ... ?", "(hacemos|hago|haremos) .. (la|el|lo|los|las) .. ?", "^ y (entonces|bueno|al final) ... ?", "(no sé|no sabía) .. (si|si le|si te) .. (llegó|llegaron|cuadraron|gustó|convenció|recibió|vio)",
        "(se (pronunció|decidió|reunió|definió|resolvió)|ya decidieron|ya decidió) .. (comité|junta|directorio|consejo|dirección|jefe|socios|algo|ya) ... ?", "no (me|nos|ha|has|han) (dijo|dijiste|dijeron|contestó|contestaste|contestaron|has dicho|ha dicho|respondió|respondiste|has contestado|has respondido)", "(ni mu|ni palabra|ni pío|callad*|silencio)",
        "(guardo|reservo|aparto|aguanto|tengo) o .. (suelto|libero|cedo|doy|vendo|dejo)", "(les|te|le|os) (cerró|cerraron|cuadró|cuadraron|convenció|convencieron|pareció) [o|el|la|bien|mucho|caro]", "(muy|demasiado) caro ?", "(cómo|qué) (les|te|le|os) (fue|pareció|dijo|dijeron) .. (con|el|la|directorio|junta|socio|jefe|?)", "(cuéntame|contame|dime|decime|dígame|avísame) .. (en qué|qué hacemos|qué hago|algo|cómo va|qué hay|si sí)", "(vuelvo|volver) .. (por aquí|a subir*|subirte|sobre|con)", "(si la quieres|si lo quieres|si las quieres|si la quiere|si lo quiere) .. (semana|mes|ahora|tal cual|ya|antes|pronto)",
        "(sepultado|enterrado|perdido|traspapelado) ", "(podido|pudieron|pudiste|pudo) .. (tratarlo|verlo|hablarlo|revisarlo|verla|revisarla|comentarlo|mostrarlo|estudiarlo|tratarla)", "(oportunidad|ocasión|chance|tiempo) de .. (revisar*|ver*|mirar*|platicar*|leer*|comentar*|consultar*)", "(última|segunda|otra) vez .. (lata|molesto|insisto|pregunto|escribo)", "(le|te|os) (escribo|pregunto) por (lo de|la|el|las|los)",
        "{offer} .. (caduca|vence|expira|solo se sostiene*|se sostienen|aguanta*)", "condiciones .. (se sostienen|solo|caducan|vencen) .. hasta", "(simple|basta|bastaría|con un) .. (visto bueno|sí|ok|correo) .. (basta|bloque*|suficiente|sirve)", negated = "any", when = "!document" },
      { 1.2, "(vuelvo a|subo|subirte|reenvío|rescato|te remando)", when = "forward" },
      { 0.6, "(otro|otra|otros) .. (client*|interesad*) .. (quiere*|pide*|pregunta*|interesad*)", "(madera|acero|aceros|material|tela|precio|precios|cobre|cuero|cueros|proveedor) .. (sube|suben|subirá|subirán|va a subir|un {number})", "(presion*|liberar|soltar) .. (reserva|hueco|fecha|material|aceite)", "(regata|temporada|feria|boda|invierno|verano|navidad) .. (no espera|encima|cerca|llega|viene|tendría que)" , when = "!document" },
      { -1.0, "(medidas|plano*|altura|logo|color|hora|registro|nit|teléfono|foto|fotos|llave|lista|acceso|prensa|tazas) ... ?", "(mi cuenta|extracto|no me ha entrado|contar con el dinero)" },
      -- end of these
      -- have you seen, have you decided
      { 1.3,
        "(qué|cómo) (hacemos|hago|vamos a hacer|decidimos|quedamos|lo dejamos"
          .. "|procedemos) ... ?",
        "con .. qué hacemos",
        "(confirmas|confirma|confirmáis|confirmamos|procedo|procedemos|encargo"
          .. "|arranco|arrancamos) .. ?",
        "(le|lo|la) (has|ha|habéis|han) (echado|visto|leído|dado|mirado"
          .. "|recibido) .. ?",
        "(echado|echaste|echó) .. (vistazo|ojo|mirada)",
        "(qué|que) (fue|pasó|ha pasado|hay|se sabe|se dice|se decidió) .. ?",
        "(sigues|estás|estáis|sigue) (vivo|viva|vivos|ahí|por ahí) ... ?",
        "(te|le|os|les) (llegó|gustó|convenció|cuadra|cuadró|encaja) .. ?",
        "(lo hacemos|se hace|vamos|arrancamos) o .. ?",
        "(sí o no|no o sí) .. ?",
        "(todavía|aún) .. (quieres|quiere|queréis|quieren|necesitas|necesita"
          .. "|necesitan|piensas|piensa) .. ?",
        "(alguna|alguna otra) idea ?",
        "(ha|han) tenido .. ocasión",
        "(va|van|lo hacemos|se hace|sale|tiramos) o no .. ?",
        "(y entonces|entonces|bueno) .. (qué|cómo|va|vamos|lo) ... ?",
        "(sin|no) .. saber .. (opinión|opina|piensa|parecer|impresión)",
        "(hay|existe) .. (punto|algo) .. (moleste|preocupe|frene|duda) ... ?",
        "(al no tener|sin tener|no teniendo) .. noticias",
        "(sigues|sigue|seguís|siguen) (animad*|en pie|dentro|interesad*"
          .. "|queriendo) ... ?",
        "(me pregunto|nos preguntamos)",
        "(dentro|fuera) .. ya .. ({date}|noviembre|otoño|año)",
        "(podido|tenido|tuvo|tuviste|tuvieron|tenéis|encontrado) ... (ocasión"
          .. "|oportunidad|tiempo|ocasion|momento|rato|hueco|chance|ratito"
          .. "|minuto)",
        "(pudo|pudiste|pudieron|pudisteis) .. ({see}|hablar*|comentar*"
          .. "|preguntar*|consultar*)",
        "podido .. ({see}|hablar*|comentar*|preguntar*|platicar*|verlo*)",
        "(ha|has|habéis|han|lo han|la han|le ha) [ya] {seen} ... ?",
        "(recibió|recibiste|recibieron|recibisteis|llegó|vio|viste|vieron"
          .. "|revisó|leyó|leíste|lo viste|lo vio|la viste|lo vieron) ... ?",
        "(tomado|tomó|tomaron|tomasteis) .. (decisión|decisiones)",
        "(hay|tiene|tienes|tenés|tenéis|tienen|alguna|habido|hubo|sabe|sabes"
          .. "|sabéis) .. (novedad|novedades|noticia|noticias|avance|avances"
          .. "|respuesta|decisión|algo)",
        "(novedades|noticias|avances) (sobre|respecto|acerca|de|con|del|al"
          .. "|en)",
        "novedad* ... ?",
        "(cómo|como|en qué|en que) (va|van|está|están|anda|sigue|lo ve|lo ves"
          .. "|lo veis|lo ven|punto|estado|situación|quedó|queda|quedamos"
          .. "|seguimos|vamos) ... ?",
        "^ y (entonces|al final|lo viste|la viste|qué pasó|qué hubo|qué dicen)"
          .. " ... ?",
        "(al final|finalmente) .. (decid*|hac*|hic*|qued*|anim*|sigu*|segu*"
          .. "|va) ... ?",
        "(sigue|sigues|seguís|siguen|continúa|continúan|está|están|estáis"
          .. "|estás) .. (interesad*|en pie|pensando|valorando|estudiando"
          .. "|animad*) ... ?",
        "sigue* .. (interés|interesad*|en pie)",
        "(todavía|aún) .. (interesad*|interés|vigente|interesa) ... ?",
        "(lo|la|los|las) (hacemos|hace|haces|cogemos|coges|coge|quiere"
          .. "|quieres|queréis|reservo|reservamos|guardo) ... ?",
        "(se) (ha|han) .. (decidido|reunido|pronunciado|resuelto|animado|visto"
          .. "|hablado) ... ?",
        "(se) (sabe|decidió|decidieron|animó|animaron|anima|animan) .. ?",
        "(te|le|os|les) (animas|anima|animáis|animan|decidiste|decidió) ..."
          .. " ?" },
      -- coming back to
      { 1.1,
        "(le|les|te|os) (preguntamos|pregunto) si (desea|desean|deseas|quiere"
          .. "|quieren|quieres|queréis|piensa|piensan|sigue|siguen|ha|han"
          .. "|has)",
        "(va|vaya|iba) .. (buena dirección|buen camino|camino correcto|bien"
          .. " para)",
        "(te|le|os|les) (dejé|dejamos|mandé|preparé) ... ({offer}|{figures}"
          .. "|solución|idea|boceto|dibujo)",
        "(nos|me) interesa .. (conocer|saber)",
        "(conocer|saber|tener) .. (parecer|intenciones|intención|orientación"
          .. "|decisión|resolución|resultado)",
        "lo (remitido|enviado|presentado|propuesto|mandado|entregado)",
        "(se ruega|se solicita|se agradecería) .. (respuesta|información"
          .. "|comunic*|indiq*)",
        "(subo|subir|pongo) .. (alto|arriba|cima) .. (bandeja|correo)",
        "(toco|tocar|llamar) .. puerta",
        "(vuelvo|volver) a la carga",
        "(hace|hará) .. (semanas|días|meses|mes) .. (mand*|envi*|pas*|dej*"
          .. "|habl*|vi*)",
        "(desde) (la visita|la reunión|la feria|la llamada|nuestra visita"
          .. "|nuestra última|que) .. (no|han|ha)",
        "(han|ha) pasado .. (semana|semanas|días|mes|meses)",
        "en su (día|momento)",
        "{our} (oferta|propuesta|presupuesto) .. (sobre la mesa|parad*"
          .. "|pendiente)",
        "(hicimos|hice) llegar .. {our} .. ({offer}|{figures}|cifras)",
        "(rescato|reabro|desempolvo)",
        "{date} le (entregaba|entregué|remitía|enviaba|pasaba|presentaba)",
        "(entregaba|remitía|pasaba|presentaba) .. {our} .. ({offer}"
          .. "|{figures})",
        "(retomo|retomamos|retomar|retomando) ... ({offer}|tema|asunto|correo"
          .. "|mensaje|conversación|contacto|mail|email|hilo)",
        "(vuelvo|volvemos|volver) .. (escribir*|contactar*|insistir|sobre"
          .. "|dirigir*|molestar*|ponerme|carga)",
        "(insisto|insistir)",
        "(me permito|permítame|nos permitimos) .. (recordar*|insistir"
          .. "|escribir*|contactar*|retomar|preguntar*|molestar*)",
        "(seguimiento|siguiendo|haciendo seguimiento|dar seguimiento|hacer"
          .. " seguimiento|hago seguimiento) .. {the} .. ({offer}|correo"
          .. "|mensaje|propuesta|tema|envío)",
        "(recuerdo|recordar*|recordamos|recordando) ... ({offer}|{reply}"
          .. "|pendiente)",
        "(en relación|respecto|en referencia|referente|sobre|acerca|por) .."
          .. " ({offer}|lo) ... (envi*|mand*|remit*|pas*|present*|entreg*|dej*"
          .. "|cotic*)",
        "({offer}|precio|precios|números|{figures}) ... que .. (envié|enviamos"
          .. "|mandé|mandamos|remití|remitimos|pasé|pasamos|hice|hicimos"
          .. "|presenté|presentamos|entregué|dejé|preparé|hemos enviado|he"
          .. " enviado|he mandado|hemos mandado|he pasado)",
        "{offer} .. (enviad*|mandad*|remitid*|presentad*|entregad*) ..."
          .. " ({date}|pasad*|hace|días|semana|semanas)",
        "(envié|enviamos|mandé|mandamos|pasé|pasamos|remití|remitimos|dejé)"
          .. " ... (hace|la semana pasada|el mes pasado|días|pasado|pasada"
          .. "|{date}|precio|precios|{offer}|números)",
        "{date} .. (envié|mandé|remití|enviamos|mandamos|pasé precio|pasamos"
          .. " precio)",
        "hace {number} (días|semanas)",
        "hace (unos|algunos|varias|unas|un par de|ya|dos|tres) .. (días"
          .. "|semanas|mes)",
        "{offer} del {date}",
        "mi correo (anterior|del)",
        "mi (último|anterior) (correo|mensaje|email|mail)",
        "(quedó|quedaron|quedaste|dijo|dijeron|dijiste|comentó|comentaste) .."
          .. " (llev*|ver*|hablar*|consultar*|decir*|avisar*|contestar*)",
        "(perdón|perdona|perdone|disculpa|disculpe) .. (insist*|molest*|la"
          .. " lata|vuelvo|pesad*)" },
      -- no word yet
      { 1.1,
        "(no haber|no habiendo|sin haber) (tenido|recibido) .. ({reply}"
          .. "|noticias)",
        "(a falta|en ausencia) de {reply}",
        "desde entonces",
        "no .. tenido noticia*",
        "se lo (ha|han) llevado otr*",
        "no .. (he|hemos) .. (vuelt*|recibid*|tenid*|sabid*|visto) .. ({reply}"
          .. "|nada|más|saber)",
        "(desde entonces|desde aquel|hasta la fecha|hasta hoy|hasta ahora) .."
          .. " (no|nada|sin|silencio)",
        "no (tenemos|tengo|hay|consta) .. (constancia|respuesta|noticias"
          .. "|contestación|novedad*)",
        "(ninguna|alguna) {reply}",
        "no (he|hemos) .. (recibido|tenido|sabido|obtenido|vuelto) .."
          .. " (respuesta|noticias|contestación|confirmación|nada|comentarios"
          .. "|saber)",
        "(sin|no tengo|no tenemos) .. (noticias|respuesta|contestación|saber)",
        "no (supe|supimos|sabemos) .. (más|nada)",
        "(sigo|seguimos|continúo|continuamos) .. (espera|esperando|pendiente"
          .. "|pendientes)",
        "(todavía|aún) .. (espera|esperando|esperamos|no sabemos|no sé"
          .. "|pendiente|pendientes)" },
      -- the place is kept, the price will not be
      { 0.7,
        "(me|nos) (pregunta|preguntan|está preguntando|están preguntando) .."
          .. " $",
        "(podemos|puedo) (todavía|aún) (garantizar|mantener|respetar|meter*)",
        "(todavía|aún) podemos (garantizar|mantener|respetar|entregar)",
        "(temporada|verano|navidad|feria|plazo) .. (ahí|encima|a la vuelta"
          .. "|cerca|llega)",
        "(cerrando|llenando|organizando|cuadrando) .. (agenda|calendario|mes"
          .. "|programa)",
        "(quería|querría) (encajarte|encajarle|meterte|incluirte|reservarte"
          .. "|guardarte)",
        "(guardo|guardar*|guardando|reservo|reservar*|reservad*|aparto"
          .. "|apartad*|mantener|mantengo|apalabrad*) .. (hueco|sitio|lugar"
          .. "|fecha|plaza|material|madera|precio|hasta|para)",
        "(hueco|agenda|calendario|plazas) ... (llen*|ocup*|complet*)",
        "no (garantizo|puedo garantizar|podemos garantizar|aseguro|puedo"
          .. " mantener|podré mantener|aguanto|puedo aguantar)",
        "(otro|otros|otra) .. (cliente|clientes|interesad*|pregunt*|pid*)",
        "(basta|bastaría|vale|sirve|aunque sea) .. (sí|no|línea|saber|palabra"
          .. "|mensaje)",
        "por sí o por no",
        "(si|aunque) .. (es que no|la respuesta es no|no te interesa|no le"
          .. " interesa)",
        "(habría|hay|habrá|tendría) que .. (cortar|pedir|encargar|arrancar"
          .. "|empezar|fabricar|comprar|reservar)" },
      -- I would like to know
      { 0.8,
        "(me|nos) (gustaría|interesaría|vendría bien|ayudaría) .. (saber"
          .. "|conocer|tener)",
        "para (organizar*|planificar*|programar*) .. (me|nos|producción|agenda"
          .. "|turnos)",
        "(tendría|tendríamos|tengo|tenemos) que (pedir|encargar|reservar"
          .. "|programar|organizar|cortar|comprar) .. (material|madera|piezas"
          .. "|semana|turnos|antes)",
        "(guardo|tengo) libres",
        "(alguna|algún|tienes|tiene|tenéis) (idea|ideas|novedad|comentario)",
        "(proyecto|tema|asunto|cosa|obra) .. (sigue|en pie|vivo|viva|parado"
          .. "|aún|adjudicado) ... ?",
        "(preferiría|preferiríamos) .. (saber*)",
        "(ya|está|están) .. (adjudicad*|concedid*|decidid*|asignad*) ... ?",
        "(puedo|podemos|podría|puedo seguir) .. (preguntar*|contar|esperar"
          .. "|soñar|saber|tener esperanza*) ... ?",
        "(estado|situación) .. (asunto|expediente|concurso|proceso|solicitud"
          .. "|tema)",
        "(cómo|qué) (ven|ve|ves|veis|les pareció|le pareció|te pareció|os"
          .. " pareció) ... ?",
        "un no .. (respuesta|vale|sirve)",
        "(informar*|indicar*|comunicar*) .. (estado|situación|decisión)",
        "(les|le) (ofrecimos|ofrecí|propusimos|cotizamos|presupuestamos)",
        "(plazo|vigencia|validez|garantía de precio) .. (termina|acaba|vence"
          .. "|expira|se acaba|finaliza)",
        "({we_want}|escribo para|escribimos para|para) (saber|conocer"
          .. "|preguntar|preguntarle|preguntarte|preguntaros|preguntarles"
          .. "|consultar|consultarle|consultarte|confirmar) ... ({offer}"
          .. "|decisión|novedad*|noticias|opinión|interés|interesad*|punto"
          .. "|estado|pudo|podido|han|ha|has|habéis|si)",
        "(se lo pregunto|te lo pregunto|lo pregunto|lo digo) (porque|por)",
        "{can_you} (decirme|decirnos|indicarme|indicarnos|informarme"
          .. "|informarnos|confirmarme|confirmarnos|adelantarme) ... ?",
        "(cuándo|cuando|para cuándo) .. (decid*|sabremos|respuesta|decisión"
          .. "|confirm*|resolv*) ... ?",
        "(tiene|tienes|tenéis|tienen) (previsto|pensado|intención|idea) ... ?",
        "(previsión|fecha) .. (decidir|decisión|adjudic*)",
        "(segund*|tercer*|últim*) (correo|mail|email|mensaje|vez|intento"
          .. "|recordatorio|aviso|contacto)",
        "(cerrar|cierro|archivar|archivo|dar por cerrad*|doy por cerrad*"
          .. "|mantener abiert*|mantengo abiert*) ... ({offer}|expediente|tema"
          .. "|asunto|abiert*)",
        "(avísame|avisame|avíseme|avísenme|dime|dígame|decime|cuéntame"
          .. "|contame) .. (sí|no|algo|lo que)",
        "(recordatorio|reminder|follow up|followup|seguimiento)",
        "(quizá|quizás|tal vez|a lo mejor|por si) ... (spam|perdid*|traspapel*"
          .. "|extravi*|no llegó|no le llegó|no te llegó|pasó)",
        "por si (no|se)",
        "(carpeta|bandeja) de (spam|correo no deseado)" },
      { 1,
        "recordatorio",
        "seguimiento",
        "reminder",
        "follow up",
        "followup",
        "segundo envío",
        "pendiente de respuesta",
        "en espera de respuesta", at = "subject" },
      { 0.3, "{offer}", when = "reply" },
      { 0.2, when = "short reply" },
      { -1.6,
        "{invoice}",
        "(pago|transferencia|vencid*|impagad*|abono|cobro|bizum|ingreso)",
        "estado de cuenta" },
      { -1,
        "{attached} .. {offer}",
        "{send} .. {offer}",
        when = "document !reply" },
      { -1.5, "{send_us} ... (oferta|presupuesto|cotización)",
        "{your} mejor (oferta|precio)",
        "(entrega|mercancía|envío|material|pedido) .. (retras*|espera|lleg*"
          .. "|sal*)" },
    },

    payment = {
      -- money that is to come
      { 1.2,
        "(te|se|os) (acuerdas|acuerda|acordáis|acuerdan) .. (transferencia|pago|lo mío|mis|{money})", "(me|nos) (quedas|queda|quedan|quedáis) a deber", "(me|nos) (debes|debe|debéis|deben|adeuda|adeudan) ", "(adeuda|adeudan|adeudas) .. ({money}|usted|ustedes|la)",
        "(tenía|tenían|debía|debían) que .. (entrar|llegar|caer|pagarse|ingresar*|abonarse)", "(sigo|seguimos|sigue|siguen) (sin) .. (ver|cobrar|recibir|pagar*|abonar*|atender*|entrar|llegar|caer|saldar*)", "(todavía|aún) no .. (la vi|lo vi|vi|he visto|veo|cobro|cobré|me ha entrado|me entró|ha entrado)", "no me (ha entrado|entró|ha llegado|llegó|ha caído|cayó) .. (lo de|el pago|la transferencia|el dinero|nada|su|tu|lo)", "(en mi cuenta|en la cuenta|en el banco) .. (no veo|nada|no aparece|no hay)",
        "(contar con|cobrar|recibir|ver) .. (el dinero|lo mío|mi dinero|la plata|la lana) ... ?", "(cuándo|para cuándo|cuando) .. (me lo|me la|nos lo) (puedes|puede|pueden|vas a|van a|podrían) (girar|pagar|transferir|depositar|ingresar|abonar|pasar)", "(me lo|me la|nos lo|me) (giras|giren|gires|depositas|deposite|ingresas|ingrese|transfieras)", "(necesito|hace falta|falta) .. (que me|la|el) .. (deposite*|anticipo|señal|seña|enganche|la mitad|ingrese*|adelanto)", "(anticipo|señal|seña|enganche) .. (para|antes de) .. (arrancar|empezar|partir|comprar|lanzar)", "para (arrancar|empezar|partir|lanzar) .. (hace falta|necesito|me falta|falta|con la compra)",
        "(quedan|queda|falta|faltan|resta|restan) .. (por liquidar|por pagar|por saldar|por abonar|pendiente|{money})", "(cuenta de cobro|cfdi|boleta de honorarios|minuta|recibo de honorarios) .. (nº|{reference}|{number}|por valor)", "factura {reference}|{number}", "(radicar|presentar|emitir|adjuntar) .. (cuenta de cobro|factura|minuta)", "(movimientos|partidas|documentos) .. (abiert*|pendiente*|a su cargo|a su nombre|constan)", "(saldo|estado de cuenta|estado de su cuenta) .. (a {date}|a favor|a nuestro favor|a su cargo|remesa|pendiente)", "(a transferir|a ingresar|a depositar|a pagar|a abonar) [:|es|son|de]", "(importe|total|suma|cantidad) a (transferir|ingresar|depositar|pagar|abonar)",
        "(suspender|retener|parar|cortar) .. (entregas|suministro|servicio|trabajos|obra|despachos) ... (mientras|hasta|salde|atraso|pago|deuda)", "(atraso|mora|morosidad|adeudo|deuda|descubierto) .. ({money}|de|por)", "(recuerdo|recordarte|recordarle) .. (fianza|señal|cuota|{money}|pago|depósito|lo pendiente|lo que)", "(sin|en caso de no) .. (pago|abono|ingreso) .. (en|antes|dentro|días)", "(pasa|pasará|paso|pasaremos) .. a (los abogados|mi abogado|el abogado|reclamación|jurídico|la vía judicial)", "(plazo de|en) {number}|siete|ocho|diez|quince días .. (intereses|abogad*|pago|aplicaré|regular*)", "(siguen|sigue|continúan) pendiente*", "(se cruzado|cruzado con este)",
        "(incomoda|pena|apena|cuesta) .. (escribirte|molestarte|pedirte|escribirle|recordar*) .. (por esto|con esto|esto|otra vez|dinero)", "(necesito una fecha|deme una fecha|dame una fecha)", "(en tesorería|con tesorería|con administración|con contabilidad|de tesorería|el contable|su contable) .. (atender*|había salido|revis*|grito|sale|me dijo|no ve)", "(dejo|te dejo|le dejo|paso|va) .. (la mía|mi minuta|mi factura|mi cuenta|la factura)", "(doy el trabajo|trabajo) .. (cerrado|terminado|entregado) ... (la mía|administración|factura|cobro)", "(pagadero|pagadera|pagaderos) .. (a la vista|a {number}|al|en)", "(quincena|aguinaldo|alquiler|sueldos|nóminas|responder al|proveedores) .. (muchachos|viene|pagar|de los|del)", negated = "any" },
      { 0.7, "(la mitad|segunda mitad|primera mitad|segunda parte|resto|segundo pago|el resto) .. ({money}|contra entrega|tenía|falta|pendiente|a deber|entrar)", "(cuenta rut|banco estado|bancolombia|bbva|la de siempre|laboral kutxa|cuenta de siempre|nequi|mercado pago)", "(comprobante|pantallazo) .. (por aquí|me manda|mándame|envíe)", "(a treinta|treinta días|30 días|a 60|días fecha)", "(revisando|cuadrando|repasando|mirando|estuve revisando) .. (extracto|cuentas|contabilidad|banco|números)", "(números rojos|al banco|banco se|ando corta|ando corto|justa de dinero|nervioso)", "(me vendría|vendrían) .. (bien|perlas|de lujo)", "(contrarrecibo|fecha programada|fecha prevista|remesa)" },
      { 0.5, "(minuta|cfdi|honorarios|extracto|anticipo|cc|recibo)", at = "attachment" },
      { -2.5, "(ya está pagad*|ya quedó pagad*|ya pagué|ya pagamos|les transferí|te transferí|le transferí|recién les|transferí los|transferí lo|transferí el|ya deposité)", "(transferencia|depósito|pago) (hech*|realizad*|enviad*)", "(cuánto|qué) .. (te|le|os) (debo|debemos)" , when = "!iban" },
      { -1.0, "(oferta|presupuesto|cotización|propuesta) .. (válid*|vigen*|adjunt*)", "(registro|etiqueta|plano|medidas) ... ?", when = "!iban" },
      -- end of these
      { 1.2,
        "(aquí|va|mando|adjunto|envío|paso|dejo) .. (cuenta|recibo|nota|minuta"
          .. "|mensualidad|cuota|proforma|pro forma|liquidación|honorarios)",
        "{invoice} .. (de|del|por) .. (mes|enero|febrero|marzo|abril|mayo"
          .. "|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
          .. "|trabajos|saldo|anticipo)",
        "(primera|segunda|tercera|última) (certificación|cuota|entrega"
          .. "|mensualidad)",
        "(solicitud|aviso) de (anticipo|pago|cobro)",
        "(datos|cuenta) del banco",
        "{attached} ... {invoice}",
        "{send} .. {invoice}",
        "{invoice} .. (adjunta|adjunto|anexa|anexo)",
        "{our} .. {invoice}",
        "emitid* .. {invoice}",
        "{invoice} .. emitid*",
        "(envío|enviamos|remito|remitimos|mando|adjunto|paso|dejo|va|aquí) ..."
          .. " {invoice}",
        "{invoice} ... (importe|total|por|asciende|valor|monto) ... {money}",
        "(base imponible|total a pagar|total factura|importe total)" },
      { 1.3,
        "no (ha|han) sido .. {paid}",
        "(me|nos) (harían|hacen|haría|hace) falta .. ({number}|{money}|señal"
          .. "|anticipo|pago)",
        "(regularice*|regulariza*|regularizar*|regularicen)",
        "(cuando|si) pases por .. (banco|tienda|taller)",
        "(datos|cuenta) .. (abajo|más abajo|pie)",
        "(los|esos) {number} (que|de|del) (hablamos|quedamos|acordamos|dijimos"
          .. "|la señal|anticipo)",
        "(sigue|siguen|está|están) abierta* ... ({reference}|{money}|desde"
          .. "|partida|factura)",
        "(abierta|abierto|abiertas) desde",
        "(partida|partidas) ... ({reference}|{money})",
        "no (aparece|consta|figura|veo|vemos) .. (nada|ingreso|pago"
          .. "|transferencia)",
        "(en mano|en efectivo|en persona) .. (cuando|mercado|pases|pase|nos"
          .. " vemos|próxim*)",
        "(a dos velas|sin blanca|ando seca|ando seco|ando justita|ando justo"
          .. "|mi alquiler|cuesta de enero)",
        "(esos|los|aquellos) {number} (euros|pesos|dólares) .. (de|del|por"
          .. "|que)",
        "(me|nos) .. (debes|debe|debéis|deben|deberías) .. ({number}|{money}"
          .. "|dinero|algo)",
        "(ponernos|ponerse|poneros|ponerte) al día",
        "(cerrar|cierro|cerramos|saldar) .. (cuentas|cuenta|año|expediente) .."
          .. " (saldo|{money}|factura|pago)",
        "(de|por) {money} .. (desde|de hace|hace) .. (mes*|seman*|{date})",
        "(plan|calendario) de pagos",
        "(pásame|mándame|ingrésame|transfiéreme|hazme) .. ({money}|dinero"
          .. "|bizum|transferencia)",
        "(contabilidad|administración) .. (me dice|me avisa|no ve|no encuentra"
          .. "|me comenta)",
        "(primer|segundo|tercer|último) (tercio|plazo|pago|{number}) .."
          .. " (tendría|tiene|debe|debería|toca|faltaba)",
        "(retendremos|retener) .. (entregas|envíos|pedidos)",
        "(cargaremos|aplicaremos|devengar*) .. intereses",
        "(caído|detrás) .. nevera",
        "(en dos trozos|en dos veces|a plazos|en cuotas)",
        "solicitud de anticipo",
        "anticipo {reference}",
        "(en cuanto|cuando) .. (transferencia|pago|ingreso) .. (aparezca"
          .. "|llegue|entre|esté|veamos)",
        "(sigue|siguen) (sin caer|sin llegar|sin entrar|sin pagar|sin"
          .. " aparecer)",
        "(sin|aún no) .. (caído|entrado|llegado) .. (pago|tercio|mitad|plazo)",
        "(tercio|mitad|plazo|parte) .. (sin|pendiente|falta|faltaba)",
        "(cobrar|que me paguen|que me pagues)",
        "(adeudando|adeuda|adeudan|adeudas|exigible)",
        "(nuestros|entre) impagad*",
        "(requerimos|requerimiento) .. (abon*|pag*|suma)",
        "(regulariz*)",
        "(tercio|mitad|cuarta parte) .. ({money}|a la firma|entrega)",
        "nota de (derechos|honorarios|gastos)",
        "(puedes|puede|podéis|pueden) (pagarme|pagarnos|abonarme|hacerme"
          .. "|ingresarme)",
        "(neto|líquido) a pagar",
        "(el saldo|saldo) .. {money}",
        "me vendría bien",
        "(todavía|aún) no .. (pagad*|saldad*|abonad*|cobrad*|liquidad*|pagó)",
        "no está .. (pagad*|saldad*|abonad*|cobrad*|liquidad*|cerrad*)",
        "(falta|faltan|falta por|sigue faltando) ... {money}",
        "(vencía|vencían|vencid*|venció|vence) ... ({date}|{reference}"
          .. "|importe)",
        "(al|repasando|al repasar|revisando|mirando) .. (cuentas|cuenta"
          .. "|extracto|contabilidad|movimientos|banco)",
        "(pasar|pasarme|pasarnos|mandarme|transferirme|ingresarme|hacerme) .."
          .. " (dinero|parte|lo de|transferencia|bizum)",
        "(me|nos) (lo|la|los|las) (puedes|puede|podéis|podrías|podría) (pasar"
          .. "|mandar|ingresar|transferir|hacer) .. ?",
        "(pendiente|pendientes) .. (importe|{money}|íntegro|total|saldo)",
        "(importe|total) .. pendiente",
        "(gastos|intereses) de demora",
        "(último|nuevo) plazo",
        "(a|en) pagar en {number} días",
        "(en dos veces|en dos pagos|a plazos|fraccion*)",
        "(no me|no nos) (llegó|ha llegado|ha entrado|entró)",
        "(acordamos|quedamos|habíamos quedado) en .. (tercio|mitad|anticipo"
          .. "|parte|{number})",
        "(recordatorio|recordar*|reclam*|reclamación) .. (pago|{invoice}|deuda"
          .. "|cobro)",
        "{invoice} ... (vencid*|venció|pendiente|impagad*|sin pagar|sin abonar"
          .. "|sin cobrar|abiert*|por cobrar|por pagar|vence|en descubierto)",
        "(pendiente|pendientes) de (pago|cobro|abono|liquid*|pagar|abonar"
          .. "|cobrar)",
        "(falta|impago|retraso) .. (de|del|en el) pago",
        "no .. (recibido|consta|constan|figura|vemos|veo|llegado|registrado"
          .. "|cobrado|ingresado|aparece|encuentro|ha entrado|entró) ..."
          .. " ({paying}|{invoice}|importe|dinero|nada)",
        "({paying}|importe|bizum) ... no .. (recibid*|lleg*|entrado|consta)",
        "(figura|consta|aparece|sigue|siguen|continúa|tenemos|está|están) ..."
          .. " (impagad*|pendiente*|vencid*|sin pagar|sin abonar)",
        "(proceder*|procedan|proceda|realizar|realicen|realice|efectuar"
          .. "|efectúen|efectúe|hacer efectivo|regularizar|regularice|tramitar"
          .. "|gestionar) .. ({paying}|{invoice}|deuda|importe)",
        "(pagar|abonar|liquidar|saldar|cancelar|abonen|abone|paguen|pague"
          .. "|salden|abones|pagues|abonéis) ... ({invoice}|importe|deuda"
          .. "|cantidad|pendiente|saldo|{money})",
        "(saldo|deuda|importe|cantidad|partida|partidas) .. (pendiente*"
          .. "|vencid*|adeudad*|abiert*)",
        "(nos|me) (deben|debe|adeuda|adeudan|debéis|debes)",
        "(nos|me) (falta|faltan|quedan|queda) .. ({money}|cobrar|lo de|lo"
          .. " del)",
        "(quedan|queda|faltan|falta|restan|faltaría) .. {money}",
        "(cuándo|cuando|qué día|fecha|para cuándo) ... ({paying}|pagar|abonar"
          .. "|cobrar|ingres*|bizum) ... ?",
        "(fecha|día) (prevista|previsto|de pago)",
        "previsión .. (pago|cobro)",
        "(justificante|comprobante|resguardo|copia) .. (pago|transferencia)"
          .. " ... ?",
        "bizum ... ?",
        "(mirando|repasando|revisando|cuadrando) .. (cuenta|cuentas|mayor"
          .. "|banco|extracto|números)",
        "(requer*|intim*) ... (abon*|pago|pag*)",
        "procedimiento monitorio",
        "(intereses de demora|costas|vía judicial)",
        "(venció|vencida|vencido|vencimiento) ... ({invoice}|{date}|pasado)" },
      { 0.7,
        "venc* .. ({date}|{number})",
        "(debido|debidos|adeudado) .. {money}",
        "{money} .. (a pagar|pendientes|vencidos|vencimiento|debidos)",
        "(un tercio|la mitad|el 30|el 50) .. (principio|inicio|ahora|antes"
          .. "|firma)",
        "(a|para) fin* de mes",
        "(sin prisa|con calma) .. (mes|antes|cuando)",
        "(boleto|oxxo|spei|transferencia spei|cbu|alias)",
        "(cuenta|iban|banco) .. (siempre|pie|hoja|abajo|misma|mismo|cambiado"
          .. "|corresponsal)",
        "(a tu|a su) ritmo",
        "(antes del|para el) {date}",
        "(importe total|importe|total) (eur|euros|{money})",
        "iban .. (abajo|pie|hoja|factura|siempre|abaj*)",
        "(a|para) fin de mes",
        "(banco|cuenta|iban|datos) .. (como siempre|de siempre|habitual|el"
          .. " mismo|la misma|misma)",
        "albarán {number}",
        "(proforma|pro forma)",
        "recibo .. (qr|colgado|adjunto)",
        "{invoice} (n|nº|no|núm|num|número|nro|{reference}|{number})",
        "(vencimiento|vence|pagadera|a pagar|pago|venció) ... {date}",
        "(pago|abono|transferencia|ingreso) .. antes",
        "(mediante|por|vía|con|a través de) transferencia",
        "transferencia (a|cuando|al|en)",
        "(crédito|pago|vencimiento) a {number} días",
        "(cuenta|datos|número de cuenta|domiciliación) bancari*",
        "iban",
        "clabe",
        "(anticipo|señal|entrega a cuenta|provisión de fondos) ... (ingres*"
          .. "|pago|transfer*|abon*)",
        "(espera|esperamos|espero) .. (pago|transferencia|abono|ingreso)",
        "importe (a pagar|pendiente|adeudado|total)",
        "giro (a|domiciliado)",
        "retención",
        "complemento de pago",
        "(cuando|en cuanto) puedas",
        "(bizum|paypal|mercado pago|nequi|yape)" },
      { 0.8,
        "{invoice}",
        "pago",
        "pagos",
        "vencim*",
        "impag*",
        "deuda",
        "saldo pendiente", at = "subject", when = "!reply" },
      { 0.5, "{invoice}", "pago", "vencim*", "impag*", at = "subject",
        when = "reply" },
      { 0.8, "{invoice}", "fact*", "fra", at = "attachment" },
      { 0.3, when = "iban" }, { 0.3, when = "payday" },
      { -3,
        "(acabamos|acabo) de (ordenar*|transferir*|pagar*|emitir*|hacer*)",
        "(debería|deberían|deberías) .. (tener|tenerlo|verlo|ver) .. (dinero"
          .. "|cuenta|mañana|ingreso)",
        "(salió|salido|sale) de nuestra cuenta",
        "{your} {invoice}",
        "(hemos|he|se ha|acabamos de|acabo de) .. ({done}|{paid}|procedido"
          .. "|hacer|realizar|pagar) ... ({paying}|{invoice})",
        "(hemos|he) {paid}",
        "{invoice} .. (está|ha sido|ya|queda) {paid}",
        "(confirmo|confirmamos|comunico|comunicamos|informo|informamos) .."
          .. " (pago|transferencia|que hemos|haber)",
        "(recibido|ha llegado|entrado|cobrado) .. {your} .. ({paying})",
        "(recibido|llegado|entrado) (el|la) (pago|transferencia|abono)",
        "(gracias|agradec*) .. (pago|transferencia|abono|ingreso)",
        "{send_us} .. {invoice}",
        "(facturar|emitir la factura|emitir factura) ... ?",
        "(paso|reenvío|traslado) .. {invoice} (de|del)",
        "(pagaremos|abonaremos|procederemos)",
        "(nota de abono|factura rectificativa|nota de crédito)",
        "justificante adjunto",
        "{invoice} .. (recibid*|llegad*) (de|del)" },
      { -0.8, when = "forward" },
      { -0.7,
        "{send} .. {offer}",
        "{attached} .. {offer}",
        "(forma|formas|condiciones) de pago",
        "(pago|anticipo|señal) .. (pedido|aceptación|firma|entrega)",
        when = "!iban" },
    },

    -- any other request; weighs least, since all others ask as well
    question = {
      { 0.6,
        "^ {any} ... ?",
        "(dígame|dime|decidme|indíqueme|indícame|avísame|confírmame|confírmeme"
          .. "|díganme|avísenme)",
        "(quedo|quedamos) .. espera" },
      { 0.6, "{we_want} (saber|preguntar*|consultar*|pedir*)",
        "{can_you} .. (decirme|decirnos|mandarme|mandarnos|enviarme|enviarnos"
          .. "|confirmarme|indicarme|pasarme|pasarnos)",
        "(ruego|rogamos|le agradecería|te agradecería|os agradecería|le"
          .. " agradeceríamos) ... (indi*|envi*|confirm*|mand*|remit*)",
        "(me|nos) (hace|hacen) falta",
        "(necesito|necesitamos) .. (saber|dato|datos|medidas|confirmar)",
        "(me|nos) (dice|dices|decís|dicen|confirma|confirmas|confirmáis|manda"
          .. "|mandas|envía|envías|pasa|pasas) ... ?" },
      { 0.4, when = "question" },
    },
  },

  -- says: what a letter of theirs tells ----------------------------------------
  says = {
    stop = {
      { 2.0,
        "(denuncia|denunciaré|denunciaremos|facua|sernac|profeco|ombudsman|oficina del consumidor|defensa del consumidor|protección al consumidor)",
        "(voy|vamos|iré|iremos|acudiré) .. (consumo|policía|guardia civil|juzgado|sernac|profeco|abogado*|tribunales)",
        "(prohíbo|prohibimos|exijo|exigimos)", "(nos negamos|me niego) a", "hace falta cara",
        "(nunca|jamás|no) .. (pedimos|pedí|solicitamos|solicité|encargamos|encargué|contratamos|contraté|firmamos|firmé|hicimos|hice|autorizamos|autoricé) .. (precio|nada|presupuesto|información|pedido|encargo|eso|esa|ese|servicio|{invoice})",
        "(quite|quiten|quita|quitad|saque|saquen|borre|borren|borra|borrad|elimine|eliminen|elimina|suprima*) .. (dirección|correo|lista|datos|email|contacto|número|mail|nombre)",
        "no .. (quiero|queremos|deseo|deseamos) .. (oír|saber nada|saber más|volver|recibir|más correos|más mensajes)",
        "no .. (moleste*|insista*|escriba*|llame*|contacte*|envíe*|mande*|busque*) .. (más|nunca|otra vez|nuevo|trabajo|casa)", "no (me|nos) (moleste|molesten|escriba|escriban|llame|llamen|contacte|contacten|escribas|llames)",
        "no .. vuelv* .. (contactar*|escribir*|llamar*|enviar*|molestar*|mandar*)", "no .. (insista*|insistas|insistan)",
        "(dej*|deje|dejen|dejad|dejá|deja|pare|paren|cese|cesen) de (escribir*|enviar*|mandar*|llamar*|contactar*|molestar*|insistir|reclamar*|perseguir*|acosar*|hostigar*|cobrar*)",
        "(deje|dejen|dejad|déjeme|déjenos|dejame|déjame|déjenme|déjennos) .. en paz",
        "(elimin*|borr*|bórr*|den|dar|quit*|suprim*|saqu*|sáqu*) ... (lista|base de datos|datos|contactos|de baja|registros|ficheros|archivos)", "(denme|deme|dadme|dame|darme|darnos) de baja",
        "(nuestro|nuestra|nuestros|mi|mis|al|el) (abogado|abogada|abogados|asesoría jurídica|gabinete jurídico|letrado)",
        "(acciones|vía|medidas|servicios) (legal*|judicial*|jurídic*)", "(demandar*|demanda|querell*|juzgado|tribunales|monitorio)",
        "(impugn*|rechaz*|disput*|objet*|desconozco|desconocemos) ... ({invoice}|cargo|cobro|deuda|adeudo)",
        "({invoice}|importe|cantidad|cargo|monto|suma|cobro|me cobra|nos cobra) ... no .. (correspond*|correct*|debid*|procede|reconoc*|coincide|debemos|es mía|es nuestra|toca)",
        "no .. (reconocemos|reconozco|debemos|debo|adeudamos) ... ({invoice}|importe|deuda|cantidad|nada|céntimo|peso|euro|duro|centavo|plata)",
        "no (vamos a|voy a|pensamos|pienso|tenemos intención de|tengo intención de) .. (pagar*|abonar*|discut*|poner*|soltar)", "no .. (pagaremos|pagaré|abonaremos|pondré|pondremos)", "(ni un|un) (céntimo|peso|euro|duro|centavo|mango) (más|de)",
        "no sé de qué .. ({invoice}|deuda|habla*)", "(devolvimos|devuelto|devolví) ... (material|mercancía|albarán|género)",
        "(spam|correo no deseado|acoso|hostigamiento|chapuza|estafa*|robo|tomadura de pelo)", "(ya está bien|basta ya|hasta aquí hemos llegado)", negated = "any" },
      { 0.7, "(disconform*|no conforme*|desacuerdo) ... ({invoice}|importe|cantidad|cargo|cobro)", "(defectuos*|mal hech*|sin terminar|roto|rota|goteando|manga|fotos|pruebas|testigos)", "(segunda|tercera|cuarta|enésima|última|próxima) vez", "(vergüenza|inaceptable|intolerable|abuso|descaro)" },
      { -1.2, "no .. (he|hemos) recibido ... ?", "(podemos|puedo) .. demanda" },
    },

    decline = {
      -- somebody else, something else
      { 1.5,
        "(con|por) .. nos (quedamos|vamos|decantamos)", "(impone|imponen|obliga|obligan|exige|trae|trajo|mandó|manda|puso|pone|tiene) .. (su|sus|propio|propia|el|al|a su) .. (proveedor|propio|propia|perito|técnico|gente|equipo|homologad*|arquitecto|contratista)", "(homologad*|en cartera)", "(no|ya no) .. (tendría|tiene) (caso|sentido|objeto)", "no .. (hay|queda) .. (margen|manera|forma|modo)",
        "{took} ... {other_one}", "(a|al|por|con|de) {other_one} .. {supplier}", "{other_one} {supplier} .. (más|mejor|barat*|económic*|ventajos*|competitiv*|cerca*|que|local|de)",
        "{took} .. (competencia|ikea|amazon|mercado libre|wallapop|internet|segunda mano|los de siempre|el de siempre|alguien de|uno de aquí|uno de acá|los chinos|grandes almacenes|por otro lado|en línea|online|usado|usada|ocasión)",
        "(nos vamos|me voy|nos fuimos|me fui|nos hemos ido|me he ido|se fue|se va|se fueron|irnos|tiramos|seguimos|sigo|nos quedamos|me quedo|continuamos) (con|por|a|al|para) .. ({other_one}|competencia|{supplier}|los de siempre|el de siempre|lo que tenemos|la que tenemos|el que tenemos|lo de siempre|uno|unos|una|alguien)",
        "{kin} .. (encarga*|hace|hará|harán|ocupa*|tiene|presta*|prestó|vende|vendía|regala*|regaló|pinta*|va a|nos|me lo|se ofreció|consigue|consiguió|apaña)", "(encarga|encargará|ocupa|ocupará|hace|hará|hacen|harán) .. (mi|mis|un|una|el|la|nuestro|nuestra) {kin}",
        "(nos|me) (lo|la|los|las) (hace|hacen|deja|dejan|da|dan|hará|regala*|presta*|consigue*) .. (a|por|en|mitad|menos|nada|gratis|barat*|{money}|{number}|{kin})",
        "(hacerlo|haremos|hacemos|llevarlo|gestionarlo|apañar*|arreglar*|resolver*|realizarlo) .. (nosotros|nosotras|internamente|en casa|medios propios|por nuestra cuenta|yo mismo|yo misma|entre amigos|solos)", "(por|con) (nuestra cuenta|medios propios|recursos propios|personal propio)",
        "(nos|me) (apañamos|apañaremos|apaño|arreglamos|arreglé|las arreglamos|arreglaremos|arreglo|las ingeniamos) .. (nosotros|solos|con|sin|como)", "(vamos|voy) a (apañar*|arreglar* con|aguantar|tirar|estirar|usar|reparar|seguir con|prescindir|pasar|quedar* con|dejarlo|dejar*)",
        "(aguantar|aguantamos|tirar|tiramos|apuramos|seguimos|estirar) .. con .. (viej*|que tenemos|que hay|actual|mismo|misma)", "(máquina|equipo|sistema|proveedor) (viej*|actual|de siempre) .. (otro|un|año|más)",
        "(compr*|consegu*|pill*|adquir*|hall*) .. (uno|una|unos|unas) .. (en|usad*|segunda|barat*|por|de)", "(segunda mano|de ocasión|más barato|más económico|más cerca)", "(más barat*|mejor precio|menos) .. (otro|otra|sitio|lado|lugar|local)",
        "ya .. (resolvimos|resuelto|solucionamos|solucionado|compramos|comprado|contratamos|contratado|encontramos|conseguimos|conseguido|cubierto|apalabrado) .. (otro|otra|por|con|lado|internamente|sitio|uno|una|en|gracias)", "al final (no|se|va|fue|compr*|nos|me|lo|el|la) .. (no|otro|otra|encarga|hace|fuimos|quedamos|vamos|cuñado|{kin}|{other_one})",
        negated = "any", when = "!question" },
      -- no
      { 1.5,
        "no (seguiremos|continuaremos|vamos a seguir|vamos a continuar|aceptamos|podemos aceptar|vamos a aceptar|procederemos|seguimos adelante|seguimos|continuamos|vamos a hacer*|vamos a realizar|haremos|realizaremos|compraremos|vamos a comprar|vamos a poder|vamos adelante|contrataremos|vamos a contratar|renovaremos|vamos a renovar|renovamos|lo haremos|podrá ser|podemos asumir|puedo asumir|va a poder ser|va a ser posible|será posible|ha podido ser|puede ser|puedo meter*|puedo permitir*|podemos permitir*)",
        "no (nos|me) (lo|la|los|las) .. permitir", "no (nos|me) (interesa|interesan|convence|convencen|compensa|hace falta|cierra|cierran|cuadra|cuadran|salen|sale|alcanza|llega|encaja|dan)", "no (estamos|estoy|estaríamos) .. interesad*",
        "(renunci*|desestim*|descart*|declin*|desist*) [a|el|la|al|de|su|por]", "(rechaz*|archiv*) .. ({offer}|proyecto|propuesta|expediente|solicitud)",
        "no (ha|han|fue|fueron|resultó|ha resultado) .. (seleccionad*|elegid*|adjudicad*|aceptad*|aprobad*|adjudicatari*|favorable)", "no .. (seleccionad*|adjudicatari*)",
        "(proyecto|obra|evento|compra|inversión|idea|boda|reforma|viaje|fiesta|operación|trato) ... (canceló|cancelad*|anulad*|anuló|suspendi*|abandonad*|no sale|no se hace|no va a hacer*|cancela|anula|se cayó|se cae|al traste|en nada|agua de borrajas|murió|muert*|se suspende)", "(se canceló|se cancela|se ha cancelado|se suspende|se suspendió|se anula|se cayó|se ha caído|se cae|se frustró|agua de borrajas|quedó en nada|queda en nada)",
        "(cancelar|cancelamos|cancelo|anular|anulamos|anulo) .. (pedido|solicitud|{offer}|reserva|encargo|proyecto|todo)",
        negated = "any", when = "!question" },
      { 0.8, "(necesitamos|necesito|precisamos|hace falta|hará falta|interesa)", negated = "only", when = "!question" },
      { 1.5,
        "(ya no|no) .. (quiere|queremos|quiero|necesit*|hace falta|precis*|interesa|va a hacer falta) .. (lo|nada|el|la|rótulo|$)", "ya no .. (quiere|queremos|quiero|necesit*|hace falta|hará falta|precis*|interesa|está previst*|entra|lo)",
        "no [,|muchas|mil] gracias", "(mejor|casi|mejor que) no", "va a ser que no", "(decir que no|dicho que no|dijo que no|dijeron que no|decido que no|decidido que no|decidimos que no|respuesta es no|temo que no|lamento que no|digo que no|dice que no|decirle que no|decirte que no|pero no)",
        "(hemos|he|ha|han) .. (decidido|optado|preferido|resuelto) .. (no|posponer indefinid*|arreglar|reparar|destinar|invertir|dejarlo|otro|otra)",
        "(esta vez|por esta vez|en esta ocasión|este año|por ahora) .. (no|paso|pasamos|lo dejamos|va a ser|nos quedamos)", "(paso|pasamos) [de|por esta|esta]", "paso palabra",
        "(será|quizá|queda|quedará|tendrá que ser) .. (otra ocasión|otra vez|próxima|otro momento|otro año|otra oportunidad)", "(para|en) (otra|la próxima|una próxima|otra ocasión) .. (será|ocasión|vez|quizá)", "(otra vez será|para otra será|ya vendrá otr*|ya habrá otr*|a la próxima|para la próxima)",
        "(lo|la|los) (dejamos|dejo|dejaremos) (estar|aquí|así|correr|ahí|por esta vez)", "(aquí|ahí|hasta aquí) (lo|la) (dejamos|dejo)", "(dejémoslo|déjelo|déjalo|dejadlo|olvídalo|olvidalo|olvídelo|olvidémoslo)",
        "(me|nos|se) (arrepentí|arrepintió|arrepintieron|echó atrás|echaron atrás|echado atrás|echamos atrás|rajó|rajaron|bajó|bajaron|bajamos)", "(cambiado|cambiamos|cambié|cambió) de (idea|planes|opinión|parecer)", "cambio de planes",
        "(quedó|quedaste|quedaron|quedado|quedasteis|quedó usted|clasificad*) .. (segund*|tercer*|último*|fuera|descartad*|cerca)", "(segundo|tercer|cuarto|último) (lugar|puesto)", "(excluid*|desestimad*|desiert*|no admitid*|denegad*)",
        "(lamento|lamentamos|siento|sentimos) .. (comunicar*|informar*|decir*) ... no", "no .. (saldrá|salir|salimos|saldremos) adelante", "(damos|doy|dar) por (cerrad*|terminad*|finalizad*)", "(oír hablar|saber nada) .. (tema|asunto|esto)",
        "(cliente|clienta|armador|dueño|novios|pareja|jefe|jefa|él|ella|siempre) .. (terminó|acabó|prefirió|eligió|compró|comprando|compraron|vendió|vendieron|contrató|contratando|eligiendo|cogió|se llevó|optó|quiere otr*)", "(terminó|acabó|terminaron|acabaron) (comprando|eligiendo|contratando|quedándose|prefiriendo)",
        negated = "any", when = "!question" },
      -- too much
      { 1.4,
        "(demasiado|muy|bastante|excesivamente|tan|algo) (alto|alta|altos|caro|cara|caros|elevad*|costos*|carito|subido|salado)", "(hizo|hace|parece|pareció|resulta|resultó|salió|sale|quedó) .. (caro|cara|carito|elevad*|alto|altito|salado|costos*|pesad*)", "(precio|precios|coste|importe|oferta|dólar|cifra) ... (alto|altos|alta|elevad*|excesiv*|fuera de mercado|se nos va|se va|car*|asust*)",
        "(fuera|por encima|excede|excedió|supera|superar|se sale|se nos va|se nos sale|se me va|sobrepasa|se pasa|rebasa|se dispara) .. (presupuesto|alcance|posibilidades|precio|manos|lo previsto|números|partida|tope|bolsillo)", "se (nos|me) (va|sale|escapa|dispara)",
        "(más de lo que|más que lo|más de cuanto) .. (tenía*|pensaba*|podemos|puedo|previst*|calculad*|esperab*)", "(a|con) (ese|este|esos|esas|estas) (precio|precios|condiciones|cifras|números)",
        "(no|sin|ni) .. (presupuesto|fondos|partida|dinero|plata|crédito|lana|liquidez|recursos) .. (este|para|no|$)", "no .. (hay|tenemos|tengo|queda|alcanza|llega|da) .. (presupuesto|fondos|partida|dinero|plata|lana|tanto|para tanto|el bolsillo)", "(cuentas|números) no .. (salen|dan|cuadran|cierran)", "(cuentas|números) no (dan|salen)",
        "(recort*|tijera|tijeretazo) .. (presupuest*|fondos|inversion*|partida|todo|dirección|gasto*)", "hay recortes", "(ayuda|subvención|crédito|hipoteca|financiación|préstamo) .. (denegad*|rechazad*|no|negaron|negó)", "(el doble|un dineral|un ojo de la cara|una fortuna|un disparate|las nubes)", negated = "any", when = "!question" },
      { 0.9, "(cerramos|cierro|traspasamos|traspaso|vendemos|vendimos|vendió|vendieron) .. (negocio|tienda|empresa|taller|bar|actividad|barco|casa|finca|local|piso)", "(me jubilo|nos jubilamos|liquidación|quiebra|concurso de acreedores)" },
      { 0.6,
        "(lástima|pena|una pena|qué pena)", "(sin rencores|sin rencor|no me lo tome|no te lo tomes|no os lo toméis|mil perdones|qué se le va a hacer|ni modo)", "(suerte|éxitos)",
        "(espero|confío) .. (comprend*|entiend*|entend*)", "(agradezco|agradecemos|gracias) .. (trabajo|esfuerzo|tiempo|dedicación|paciencia)",
        "(lamentablemente|desgraciadamente|desafortunadamente|lamento|lamentamos|siento|sentimos|por desgracia|muy a mi pesar|con pena|me da pena)",
        "(gracias|agradec*) .. (de todas formas|de todos modos|igualmente|igual|tiempo dedicado|interés|molestias|por todo|pero)", "(próxima|futura|futuras|próximas|otra) (ocasión|ocasiones|vez|oportunidad*|proyectos)" },
      { -0.9, "(siento|sentimos|perdón|perdona|lamento|lamentamos) .. (retraso|tardanza|demora|tardar|silencio)", "(todavía|aún) no", "(descuento|mejorar|ajustar|rebaja*) ... ?", "(pero|aunque) .. (quiero|queremos|adelante|lo hacemos|sí)" },
    },

    accept = {
      -- yes
      { 1.5,
        "^ [pues|bien|bueno|perfecto|sí|venga|vale|ok|ya|todo|genial] (adelante|aceptad*|aprobad*|conforme|conformes|de acuerdo|hecho|hecha|cerrado|trato hecho|dale|venga|vale|adjudicad*|sí|confirmad*|procedan|proceda|procede|procedamos|va|listo) [,|.|!|con|la|el|por|el trabajo|pues|señora|anna|tal]",
        "(luz verde|visto bueno|conformidad|aprobación|el ok|nuestro ok|mi ok|aval) [total|para|a|al|de|definitiv*|sin]", "(doy|damos|tiene|tienes|tenéis|tienen|va|dio|ha dado|dado) .. (conformidad|visto bueno|ok|luz verde|aprobación|permiso|sí)",
        "(acepto|aceptamos|aceptada|aceptado|aprobamos|apruebo|aprobada|aprobado|confirmo|confirmamos|aprobaron|aprobó|aceptó) .. (su|tu|vuestra|vuestro|la|el|lo|nuestro|mi|sus|los|las|todo|sin|pedido|reserva|{offer})", "{offer} .. (aceptad*|aprobad*|conforme|confirmad*|nos parece bien|nos encaja|nos vale|ganador*|adjudicatari*|adjudicad*)", "(está|queda|quedan|han quedado|estamos) [todo|todos] (aprobad*|aceptad*|conforme*|de acuerdo|confirmad*)",
        "(de acuerdo|ok|vale|conforme|conformes|perfecto|adelante|bien) (por|de|con|a) (nuestra|mi|todo|lo|la|el|los|ambas|mi parte|nuestra parte)", "por (nosotros|nuestra parte|mi parte|mí) .. (ok|bien|adelante|perfecto|conforme|sin problema|confirmado|vale|de acuerdo|está bien)",
        "(nos|me) (va|vale|valen|viene|vienen|parece|parecen|encaja|encajan|cuadra|cuadran|sirve|convence|late|cierra) [muy|todo|súper|más que] (bien|genial|perfecto|de perlas|estupend*|y|el|la|,|.|!)", "me vale", "nos vale", "(nos|me) parece (bien|correcto|razonable|justo|perfecto)", "(importe|precio|condiciones|fecha|propuesta|plazo) .. (nos|me) (parece*|va*|cuadra*|encaja*|vale*|conviene*)",
        "(va que va|venga va|trato hecho|sale y vale|le entramos|le entro|nos sumamos|nos animamos|me animo|nos apuntamos|me apunto|va por|tiramos con|tiramos adelante|hecho va)",
        "(lo|la|los|las|me lo|nos lo|me los|nos los|me las|nos las|me la|nos la) (tomo|tomamos|llevo|llevamos|quedo|quedamos|compro|compramos|cojo|cogemos|pillo|agarro|hacemos|quiero|queremos|contratamos)", "(nos|me) (quedo|quedamos|llevo|llevamos|voy|vamos) (con|los|las|la|el|por) .. (opción|versión|modalidad|flor|doce|dos|tres|{number}|madera|segund*|primer*|propuesta|con|tod*|ustedes|vosotros|usted|ti)",
        "(optamos|opto|elijo|elegimos|escojo|escogemos|preferimos|prefiero|hemos elegido|he elegido) .. (por|la|el|los|las) .. (opción|versión|modalidad|segund*|primer*|completa|nogal|variante|tu|su|vuestra|vuestro)", "(hemos|he|ha|han) (elegido|escogido|seleccionado|optado) .. [por] (usted|ustedes|vosotros|ti|su|tu|vuestra|vuestro)",
        "(puede|puedes|podéis|pueden|podés) .. {begin}", "(empiece|empieza|empezad|empiecen|arranque|arranca|arrancad|arranquen|arráncate|arránquese|comience|comienza|procedan|proceda|proceded|proceder|ponlo en marcha|póngalo en marcha|poned en marcha|pongan en marcha|tira|tirad|dale|dele|denle|haz|haga|hagan|haced|corte|corta|imprime|imprima|lanza|lance) .. (cuando|con|ya|para|la|el|los|las|según|así|como|en|de una|no más|nomás|.|!|,)",
        "(adelante|dale|dele) (con|pues|entonces|nomás|sin|por|tienes|tiene|!)", "(resérva*|reserve*|apúnta*|apunte*|anóta*|anote*|inscríb*|agénda*|bloquea*|bloquéa*) (nos|me|la|el|para)", "(resérvanos|resérvame|resérvenos|apúntanos|apúntame|apúntenos|anótame|anótanos|agéndanos|agéndame) .. (para|la|el|fecha|con)", "(cuente|contad|cuenten|cuenta) con (nosotros|nuestro pedido|mi pedido|el pedido)",
        "(confío|confiamos|fío|fiamos) en (usted|ti|vosotros|ustedes|su|tu)", "(el trabajo|el encargo|el proyecto|la obra|el contrato) es (suyo|tuyo|vuestro|de ustedes)", "(adjudicad*|adjudicatari*|adjudicamos)", "lo hacemos (así|con|como|.|,)", "(hacemos|hago|formalizo|formalizamos|curso|cursamos) .. (pedido|encargo)", "(queremos|quiero|vamos a|deseamos) (hacer|formalizar|realizar|confirmar|cursar) .. pedido",
        "(lo|la|los|las) (quiero|queremos) [.|,|!|para|y|con|con el|con la]", "(te|le|os|les) (compro|compramos|encargo|encargamos|contrato|contratamos|lo compro) .. (las|los|el|la|tres|dos|{number})",
        "(facturad|facture|facturen|factura|facturá) .. (a nombre|sociedad|a la empresa)", "{deciders} .. (está de acuerdo|de acuerdo|aprobó|ha aprobado|dijo que sí|conforme|le encanta|encantad*|aprobaron)", "(manda|mándame|mándanos|mandame|envíame|envíeme|mandadme|pásame) .. (contrato|factura|cuenta|proforma|iban) .. (firm*|pag*|ingres*|transf*)" },
      -- signed
      { 1.6,
        "(adjunto|adjunta|va|van|aquí|envío|mando|remito|devuelvo|devolvemos|reenvío|ahí|regreso|regresamos|les devuelvo|le devuelvo) ... (firmad*|sellad*|rubricad*|orden de compra|pedido|contrato firmado|conformad*)", "(firmad*|sellad*|rubricad*) .. (adjunto|en adjunto|ambas partes|ambos|va|vuelve|de vuelta|ayer|hoy|ya)", "(ya está|está|queda|quedó|quedaron) [todo] (firmad*|rubricad*)", "(ya lo|lo|los|ya la|la) (firmé|firmamos|firmó|hemos firmado|he firmado)", "^ firmad*", "(presupuesto|contrato|oferta|propuesta) (firmad*|aceptad*|aprobad*|sellad*)", "(orden de compra|pedido|oc|hoja de pedido) .. ({reference}|{number}|adjunt*|nº)" },
      -- paid
      { 1.6,
        "(pagado|pagada|pagados|pagadas|liquidado|liquidada|saldado|saldada|abonado|abonada) [todo|la|el] (ayer|hoy|ya|esta|hace|con|por|desde|en|todo|cuenta|el|.)", "^ [ya|todo] (pagad*|abonad*|liquidad*|ingresad*|transferid*)",
        "(transferencia|dinero|pago|bizum|depósito|giro|ingreso) [ya] [está] (hech*|enviad*|realizad*|efectuad*|mandad*|en camino|ordenad*)",
        "(te|le|os|les) (he|hemos) (pagado|ingresado|transferido|hecho el bizum|hecho la transferencia|abonado|depositado|girado|mandado el dinero)", "(hemos|he|han|ha|acabo de|acabamos de) .. ({paid}|pagar*|abonar*|ingresar*|transferir*|depositar*|girar*|liquidar*|hacerte el|hacerle el|pasarte|pasarle|realizar|ordenar)",
        "(hemos|he|se ha|ha|han) .. {done} .. {paying}", "{paying} ... (ha sido|fue|quedó|se hizo|se realizó|se efectuó|se ejecutó|salió|ha salido|salieron)", "{paying} {done}",
        "(te|le|les|os|ya) (pagué|aboné|hice|deposité|depositamos|transferí|transferimos|giré|giramos|ingresé|mandé|pasé|dejé|hicimos|pagamos) .. (ayer|hoy|esta mañana|ya|lo|la|el|los|{paying}|{money}|dinero|plata|sobre|hace|bizum)", "(dejé|deposité|transferí|ingresé) .. (sobre|plata|dinero|efectivo|cuenta|resto|saldo|que faltaba)",
        "{invoice} ... (está|ha sido|ya|fue|quedó|consta|se pagó|se abonó|figura|queda) .. ({paid}|{date})", "{invoice} {paid}", "(se pagó|se abonó|se transfirió|se liquidó|se depositó|se ingresó)",
        "(salió|ha salido|salieron|salió del) .. (ayer|hoy|esta mañana|esta tarde|banco|correo|cuenta|lunes|martes|miércoles|jueves|viernes)", "(justificante|comprobante|resguardo|voucher|boleta) .. (pago|transferencia|ingreso|bancario|depósito|adjunto|por|de)", "(adjunto|adjuntamos|envío|mando|remito|aquí|va|paso|mandé|envié) .. (justificante|comprobante|resguardo|voucher|swift|ficha de depósito)",
        "(queda|quedó|está|quedan|estamos) [todo|toda|ya|al] (liquidad*|pagad*|saldad*|abonad*|cancelad*|al día|en paz)", "(recibirán|debería|deberías|deberían|tendría que|tendrías que|tiene que|debe) .. (haber recibido|tener ya|tenerlo ya|verlo ya|haberte llegado|haber llegado)", "fecha valor" },
      { 0.5, "(nos|me) (gusta|gustan|encanta|encantan|gustó|encantó)", "(qué ganas|con ganas|ilusionad*|encantad*|emocionad*|qué nervios|feliz)" },
      -- announced only
      { -1.3,
        "(carpeta|circuito|vuelta|portafirmas) .. firma*", "(tramitación|trámite|portafirmas)", "(cuando|en cuanto|si|una vez|espera|pendiente|antes de|después de|falta|tiene que|tienen que|debe|deben|hasta|queda que|para|a la espera) ... (apro*|firm*|conform*|confirm*|acept*|visto bueno|luz verde|pag*)",
        "(será|serán|sea|sean|estará|estarán|va a|vamos a|voy a|quedará) .. ({paid}|{done}|firmad*|aprobad*|confirmad*|aceptad*|pagar*|firmar*|confirmar*)", "(remesa|programad*|programar|próximamente|en breve)", "(haga|hagan|hacen|harán|hará) .. (bizum|transferencia|pago)", "no .. (pagad*|firmad*|aprobad*)", negated = "any" },
      { -1.5, "más adelante", "(cuando|en cuanto|si) .. (se acomode|pueda|podamos|mejore) ... (compro|compramos|pido|encargo)" },
      { -0.8, "(pero|aunque|sin embargo|no obstante) ... (precio|descuento|antes|querríamos|quisiera|nos gustaría)", "(quizá*|tal vez|a lo mejor|igual)", "{other_one}", "(sin|cancel*|lástima|pena)" },
    },

    proceed = {
      -- will pay
      { 1.5,
        "(te|le|os|les|se|ya) [lo|la|los|las] (pago|pagamos|ingreso|ingresamos|transfiero|transferimos|giro|giramos|deposito|depositamos|abono|abonamos|devuelvo|hago|hacemos|paso|pasamos|mando|dejo|doy|caigo|queda|llega|cae) .. ({ahead}|{paying}|dinero|plata|todo|cuartos|cuenta|completit*|ingreso|señal|seña|mitad|anticipo|enganche|sin falta|que debo|lo que|resto|saldo)", "{ahead} ... (pago|pagamos|ingreso|ingresamos|transfiero|giro|deposito|abono|devuelvo|te hago|le hago|te paso|le paso|te doy|te queda|lo tienes|lo tiene|tendrás|tendrá|tienes|sale|salen|cae|cobras) .. (todo|dinero|{paying}|señal|seña|mitad|cuenta|lo|la|los|plata|resto|saldo|.|,)",
        "{pay_future}", "(será|serán|estará|estarán|quedará|sería) .. {paid}", "(se|te|le) (realizará|hará|abonará|pagará|transferirá|tramitará|emitirá) .. ({paying}|{ahead}|próxim*|el|según)", "(voy|vamos|va|van) a (pagar*|abonar*|transferir*|ingresar*|depositar*|girar*|liquidar*|hacer* el|hacer* la|saldar*)",
        "{paying}|{invoice}|pago|factura .. (sale|saldrá|va|irá|entra|corre|programad*|previst*|está programado|quedó programado|pasa a pago|caerá|será el|se hará)", "(remesa|tanda|corrida|programación|lista|relación) .. (pago*|{ahead}|transferencias|viernes|próxim*|mes)", "(entra|va|metid*|incluid*|está) .. en .. (remesa|tanda|corrida|programación|lista|próxim*|pagos)",
        "(en cuanto|cuando|apenas|nomás|nada más) .. (cobre*|me paguen|nos paguen|entre|me caiga|me entre|nos entre|caiga|reciba|salga la|llegue) ... (pago|pagamos|ingreso|transfiero|hago|paso|deposito|hacemos|giro|te|le)", "(cobro|cobramos|me pagan|nos pagan) .. (y|,) .. (pago|te|le|pagamos|liquido)",
        "(prometo|prometido|palabra|garantizo|aseguro|juro|sin falta|fijo|seguro) .. (pag*|te|le|lo|{paying}|{ahead}|$)", "(culpa mía|mea culpa|se me pasó|se nos pasó|se me fue|se nos fue|se me olvidó|se nos olvidó|tienes razón|tiene razón|tenéis razón|toda la razón|despiste|se me había pasado|se nos había pasado|qué pena contigo|qué vergüenza|olvidé|olvidamos|traspapel*)",
        "(pasé|pasado|pasada|di|dado|mandado|mandé|envié|remitid*|trasladad*) .. (banco|contabilidad|tesorería|administración|pagos|finanzas|intervención|pagaduría)", "(digo|pido|aviso|dije|pedí|encargo) .. que .. (haga|hagan|pague|paguen|transfiera|ingrese|deposite|gire)", "(lo arreglo|lo soluciono|lo arreglamos|lo regularizo|lo regularizamos|me pongo con ello|me encargo)", "(conformad*|desbloquead*|contabilizad*|registrad*|validad*) .. (pago|pagos|sale|remesa|tanda|pagar*|abon*|jefe|{invoice}|$)",
        "(paso|me paso|voy|me acerco|pasamos|vamos|llevo|acerco) .. (con|y|a) .. (cheque|efectivo|dinero|plata|pag*|cuartos|sobre|doy|liquido|señal)", "(el dinero|los cuartos|la plata|la lana) .. (sale|va|llega|mañana|hoy|tendrás|tendrá|{ahead})", "(tendrá*|tienes|tiene|tendréis|tendrás|recibirá*) .. (dinero|transferencia|pago|plata|en su cuenta|en tu cuenta|en la cuenta|cheque)", "(mitad|parte|resto|saldo|otra) .. (fin de|a fin|{ahead})" },
      -- will sign, will order
      { 1.5,
        "(vamos a|queremos|pensamos|voy a|va a|van a|hemos decidido|decidimos|he decidido|tenemos previsto|prevemos|esperamos poder) .. (seguir adelante|hacerlo|hacer el|proceder|contratar*|encargar*|comprar*|pedir*|aceptar*|seguir con usted*|lanzar*|hacer|firmar*|confirmar*|trabajar con)", "(seguimos|seguiremos|iremos|tiramos|salimos|vamos) adelante", "(nos|me) (lanzamos|lanzo|tiramos a la piscina|metemos|aventamos|aviento)",
        "(firmo|firmamos|firmaré|firmaremos|firma|firmará|firmarán) .. ({ahead}|el contrato|lunes|martes|miércoles|jueves|viernes|y se lo|y te lo|y lo)", "{ahead} .. (firmo|firmamos|firma|firman|mando|envío|confirmo)",
        "(mando|mandamos|envío|enviamos|mandaré|mandaremos|enviaré|enviaremos|enviará|mandará|paso|pasamos|remito|remitimos|devuelvo|devolvemos|devolveré|haré|haremos|emito|emitimos|curso|tramito|preparo|preparamos|preparando|tramitando|redactando|emitiendo|recibirá*|tendrá*|tendrás|llegará) ... (orden de compra|pedido|contrato|firmad*|encargo|papeles|oc|orden|convenio|documentos)", "(pedido|contrato|orden de compra|oc|orden|requisición|convenio) .. (en camino|de camino|en breve|va|sale|saldrá|llegará|está en|se está|a la firma|tramit*|en preparación|en trámite)",
        "(circuito|vuelta|ronda|bandeja|carpeta) .. firma*", "(portafirmas|a firma|a la firma|pasa a firma|pendiente de firma)", "(solo|sólo|nomás|únicamente|ya solo) .. (falta|faltan|queda|espero|necesito)", "(falta|queda|faltan) .. (firma*|sello|que firme*|cerrar|papeleo|formaliz*|trámite|el préstamo|que me)",
        "(buenas noticias|buena noticia)", "(hay|tenemos|salió|conseguimos|aprobaron|aprobado|aprobada|liberado|liberaron|concedid*) .. (presupuesto|partida|subvención|financiación|fondos|crédito|dinero)", "(presupuesto|partida|gasto|expediente|compra|proyecto|subvención|crédito) .. (aprobad*|autorizad*|liberad*|concedid*|desbloquead*)", "(está|quedó|fue) (aprobad*|autorizad*) .. (internamente|por|en|ayer|y)",
        "{deciders} .. (convencid*|dijo que sí|ha dicho que sí|dijeron que sí|dio el ok|aprobó|favorable|de acuerdo|encantad*)", "(convencid*|dijo que sí|dijeron que sí|ha dicho que sí)",
        "(contamos|cuento) con (usted|ustedes|ti|vosotros)", "(te|le|os|les) (elegimos|elijo|hemos elegido|escogimos|contratamos)", "(elegimos|escogimos) .. (ti|usted|vosotros|ustedes)", "(acordado|decidido|resuelto) .. (encargar*|contratar*|adjudicar*|darle|hacerlo con|trabajar con)", "(hacerlo|hacer*|trabajar|ir|tirar|seguir) con (usted|ustedes|ti|vosotros|contigo)",
        "(lo quiero|lo queremos|cuente con ello|cuenta con ello|dalo por hecho|délo por hecho|está decidido|decidid*)", "(pagaremos|arrancaremos|empezaremos|comenzaremos|pediremos|encargaremos|compraremos|contrataremos)", "(y|así) (arrancamos|empezamos|ponemos fecha|fijamos fecha)", "(señal|seña|anticipo|enganche) .. {ahead}", "{ahead} .. (señal|seña|anticipo|enganche|ingreso)" },
      { 0.4, "{ahead}", when = "!question" },
      { -1.5, "(hemos|he|acabo de|acabamos de) .. ({paid}|pagar*|transferir*|ingresar*)", "(se pagó|se abonó|ya pagad*|ya está pagad*|pagado ayer|salió ayer|ha salido)", "(ayer|esta mañana|hace un rato) .. (pag*|transf*|ingres*|salió|hice|hicimos)", "(se ejecutó|se realizó|se efectuó)" },
      { -0.9, "(no|sin|todavía|aún) .. (decid*|tiempo|respuesta|pronunciar*)", "(imposible|no) .. (pagar|puedo pagar|podemos pagar)", "(lo miro|lo vemos|lo hablamos|lo consult*|te digo|le digo|pensarlo|pensar)", "(podría|puede|podríamos) .. (ser|dar|aguantar) ... ?", negated = "any" },
    },

    putoff = {
      -- I shall tell you
      { 1.4,
        "{later_you_hear}", "(te|le|os|les) (digo|diré|dice|dirá|dirán|decimos|diremos|aviso|avisamos|avisaré|aviso|llamo|llamaré|llamamos|contesto|contestaré|contestamos|respondo|responderé|respondemos|escribo|escribiré|escribirá|escribirán|cuento|contaré|confirmo|confirmaré|confirmamos|resuelvo|marco|mando razón|tengo razón|busco|comento)",
        "(la|lo|los) (llamo|llamaré|llamamos|contacto|contactará|contactarán|contactaremos|busco)", "(doy|damos|daré|daremos|dar|dará|darán|tendrá*|tendremos|tenemos|tengo) .. (respuesta|contestación|noticias|una decisión|razón|novedades)", "(pondrá|pondré|pondremos|pongo|pondrán|contactará|contacta) .. (contacto|en contacto|contigo|con usted|con ustedes)",
        "(mantengo|mantendré|mantenemos|mantendremos|tendré|tendremos|mantendrá) .. (informad*|al tanto|al corriente)", "(sabrá|sabrás|sabré|sabremos|sabréis|sabrán|se sabrá|sabemos|sepa|sepamos) .. (algo|después|justo|más|{ahead}|cuando|nada)",
        "(lo|la|los|las) (hablamos|vemos|miramos|miro|veo|reviso|revisamos|comento|comentamos|consulto|consultamos|estudio|estudiamos|hablo|hablaré|hablaremos|retomo|retomamos|platico|platicamos|trato|tratamos|decidimos|decidiremos|discutimos|comentamos|checo|checamos|veremos|miraremos|analizaremos|pienso|pensamos|valoramos)", "(decidiremos|decidimos|decide|decidirá|decidirán|resolvemos|resolverá|definimos|definiremos|definirá) .. (con|cuando|en|{ahead}|el|después|entonces)",
        "(hablamos|retomamos|vemos|quedamos|seguimos|platicamos|conversamos|charlamos) .. ({ahead}|después|luego|la semana|cuando|a la vuelta|entonces)", "(llám*|llame*|escríb*|escriba*|vuelva*|vuelve|recuérd*|recuerde*|insiste|búsc*|búsque*|consúlt*|pregúnt*|márc*) .. ({ahead}|{later}|después|en unos|más adelante|entonces|a escribir*|a la vuelta|luego)" },
      -- not yet
      { 1.4,
        "(todavía|aún) .. no .. ({seen}|decid*|hemos|he|han|sabemos|sé|tenemos|tengo|está)", "no .. (he|hemos|ha|han) .. (podido|tenido|visto|mirado|leído|decidido|hablado|revisado|abierto|encontrado .. tiempo|terminado)", "(no) .. (vi|vimos|he visto|había visto) .. (correo|mail|mensaje|email)", "(sin|no hay|no tenemos|no tengo|ninguna) (decisión|respuesta|noticias|novedad*|contestación|tiempo|cabeza)",
        "no .. (podremos|podemos|puedo|podré|sabría) .. (pronunciar*|decir*|contestar*|confirmar*|responder*|comprometer*|dar*|decidir*|atender*)", "no .. (decido|decidir|decidimos|decida) .. (nada|hasta|sin)", "(nada|no) .. (hasta|antes de|antes del) .. ({date}|que)", "(pronto|temprano) para (decir*|saber*)", "no (me olvidé|me olvido|lo olvido|nos olvidamos|me he olvidado)", negated = "any" },
      -- others decide
      { 1.4,
        "{deciders} .. (decide|decidirá|decidirán|tiene que|tienen que|debe|deben|se reúne|se reúnen|reúne|sesiona|se junta|estudia*|valora*|lo ve|la ve|lo revisa|lo estudia|está de|está fuera|está en|de baja|enferm*|vuelve|regresa|vuelva|regresan|viene|quiere|pidió|ve los|lleva*|manda)", "{kin} .. (decide|tiene que|está en|está de|vuelve|viene|quiere|lo vea|opina)", "(decide|deciden|decidirá|manda|resuelve|autoriza|ve|lleva|firma) .. (el|la|mi|nuestro|nuestra|los) {deciders}",
        "(hablar*|consultar*|comentar*|ver*|preguntar*|platicar*|discutir*|someter*|presentar*|enseñar*|mostrar*|negociar*) .. (con|a|al|mi|el|la) .. ({deciders}|{kin}|todos|los demás)", "(lo|la|se lo|se la|los|le) (paso|pasé|pasamos|subo|subí|llevo|llevé|traslado|trasladamos|presento|presenté|remito|reenvío|mandé|mando|copio|elevo|turno|turné|pasaré|enseño) .. (a|al|con|para) .. ({deciders}|{kin}|compañer*|quien|junta|compras)", "(paso|pasé|copio|subo|traslado|llevo|elevo|remito) .. (a|al) .. ({deciders}|{kin}|compañer*|comité)", "(en|a) (manos|mesa|consideración) (de|del)", "{deciders}|comisión|comité|junta|consejo|directiva|pleno|reunión ... {ahead}",
        "(espero|esperamos|esperando|a la espera|pendiente*|esperar|depende|depende*) .. (de|del|a|que|otro*|otra*|dos|respuesta|noticias|permiso|licencia|contestación|propietario|{deciders}|resolución|el|la|su)", "(pedir|solicitar|falta|esperar) .. (permiso|autorización|licencia|aprobación)", "(quien|que) (ve|lleva|maneja|decide|tiene los) .. (temas|tema|asunto|cordones|compras|bodega|esto|eso)" },
      -- weighing, busy, stalled
      { 1.3,
        "(déjame|déjeme|dejame|déjanos|déjenos|dame|deme|dénos|dennos|denos|danos|dadnos|dadme|bancame|báncame|aguántame|aguantame|aguánteme|aguánte*|aguanta*|espérame|espéreme|esperame|tenga|ten|dejadme|dejadnos|regálame|regáleme|necesito|necesitamos|pido|pedimos|tomar*) .. (unos|días|tiempo|semana|semanas|quince|chance|paciencia|hasta|pensar*|ver*|mirar*|que|poco|plazo|margen|al|rato|{ahead})", "(aguantar*|esperar*) .. (hasta|al|unos|un poco) ... ?", "(plazo|prórroga|aplazar|aplazamiento|fraccionar|margen|tiempo) ... ?", "(pensarlo|pensármelo|pensárnoslo|darle vueltas|dándole vueltas|lo pensamos|almohada|meditar*|reflexionar|rumiar*|sopes*|pensándolo)",
        "(dudando|dudas|dudamos|dudo|indecis*|entre dos|comparando|comparar|valorando|estudiando|estudiándolo|analizando|evaluando|en estudio|evaluación|en revisión|sigue su curso|viendo opciones)", "(otros|otras|dos|tres|más) .. (precios|presupuestos|ofertas|cotizaciones) .. (antes|para|que|esper*|compar*|lleg*)", "(antes de) (elegir|decidir*|escoger|embarcar*)",
        "(aplaz*|pospon*|pospues*|demor*|dilat*|posterg*|retrasad*|se ha retrasado|va lento|van lentos|su paso|cosas de palacio|atascad*|detenid*|parad*|paralizad*|en pausa|en suspenso|en stand by|en standby|congelad*|aparcad*)", "(hasta arriba|hasta las cejas|hasta el cuello|a tope|desbordad*|liad*|de cabeza|sin tiempo|no doy abasto|no damos abasto|una locura|vuelto loco|vuelta loca|entre cajas|en plena|en pleno|no tengo cabeza|no llego|a mil|saturad*|agobiad*|con la soga|corriendo|de locos|a las carreras|patas arriba)", "(de vacaciones|de viaje|de baja|fuera hasta|enferm*|maternal|operad*|hospital*|ingresad*|fuera de la oficina|de gira|de rodaje|de feria) ... (hasta|vuelv*|regres*|cuando|{ahead}|luego|no|lo|te)",
        "(en cuanto|cuando|tan pronto|una vez|hasta que|así que|apenas) .. (tenga*|sepa*|vuelva*|regrese*|reciba*|pueda*|podamos|decida*|haya*|esté*|lo vea*|responda*|calme*|pase*|acabe*|termine*|salga*|libere*|llegue*|abra*|baje*|desocupe*)", "(saliendo|pasando|terminando|volviendo|regresando) de (ahí|allí|eso|esto|la|las|vacaciones)", "(imposible|justos|justo|cort*|apretad*) .. (este mes|de caja|ahora|de momento|de liquidez|pagar|hoy|de dinero|de plata)",
        "(después|pasad*|tras|hasta|acab*|termin*|luego|antes|deja que pase|dejemos pasar) .. (de|de la|del|el|la|las|los) [las|los|la|el] {season}", "(por ahora|por el momento|de momento|ahora mismo|ahorita|hoy por hoy) .. (no|imposible|complicad*|parad*|sin|ando|estamos)", "(un poco|algo|poquito) (más|mas|de) .. (tiempo|margen|paciencia)", "(el|la|lo|todo) [sigue|está] .. (parad*|pendiente|en el aire|sin llegar|sin resolver)", "(si es posible|a ser posible|podría ser) .. (a partir|después|{ahead})", negated = "any" },
      { 0.6, "más adelante", "con (más calma|calma)", "(unos|algunos|un par de|pocos) (días|semanas)", "(mucho trabajo|cierre|campaña|inventario|vacaciones|feria|mudanza|temporada)", "(perdón|perdona|perdone|disculpa|disculpe|siento|sentimos) .. (retraso|demora|tardanza|tardar|silencio)", "{season}" },
      { 0.4, "{ahead}", "{later}" },
      { -1.0, "no (estamos|estoy) .. interesad*", "no (me|nos) interesa", "(pagado|pagada|transferencia hecha|salió ayer|ha salido)", "(te|le) (deposito|ingreso|transfiero|pago|hago el ingreso|hago la transferencia|giro)", "gracias .. (feliz|felices|buenas|buen)" },
    },

    question = {
      { 1, "^ {word} ... ?" },
      -- small talk and tags
      { -1.2,
        "(ok|vale|de acuerdo|verdad|eh|te parece|le parece|os parece|les parece|cierto|sabes|listo|no) ?",
        "(qué tal|cómo estás|cómo está|cómo están|cómo va todo|todo bien|cómo andás|qué más)" },
      { 1,
        "(convendría|haría falta|sería útil|sería bueno|vendría bien|nos interesa|me interesa|falta por|queda por) .. (saber|conocer|aclarar|tener|entender)",
        "antes de .. (convendría|querría|quisiera|queremos|necesito|necesitamos|habría que|me gustaría|nos gustaría)",
        "(no queda claro|no entiendo|no entendemos|me pregunto|nos preguntamos) (si|cómo|cuánto|cuándo|por qué|qué)",
        "(pregunta|preguntan|quiere saber|quieren saber|querría saber) .. (si|cuánto|cuándo|cómo|qué|cuál)",
        "{can_you} (decirme|decirnos|enviarme|enviarnos|mandarme|mandarnos|confirmarme|confirmarnos|indicarme|indicarnos|especificar*|aclarar*|hacer*|rehacer*|revisar*|actualizar*|modificar*|precisar*|explicar*|añadir*|facilitar*|aplicar*|incluir*|corregir*|cotizar*|reenviar*|pasarme|pasarnos|ajustar*|mejorar*|detallar*|desglosar*|cancelar|reexpedir|remitir)",
        "({we_want}|necesito|necesitamos|necesitaría|necesitaríamos|nos hace falta|me hace falta|nos falta|me falta|harían falta|requerimos|requiero|nos falta|precisamos|me exigen|nos exigen|me piden|nos piden) ... (saber|aclarar|aclaración|aclaraciones|confirmación|ficha|fichas|muestra|muestras|detalle|detalles|información|copia|planos|fotos|recibir|precio|versión|variante|desglose|iban|datos|número|consultar*|preguntar*|medidas|certificado|certificación|carta|constancia)",
        "(tengo|tenemos|tendría|una|alguna|algunas|un par de|varias|dos|surge|surgen|surgido) .. (duda|dudas|pregunta|preguntas|consulta|consultas|inquietud|inquietudes)",
        "(ruego|rogamos|le agradecería|te agradecería|os agradecería|agradeceríamos|agradecería) ... (indi*|envi*|confirm*|mand*|remit*|aclar*|especific*|facilit*|rectific*|corrij*|correg*|certificado|copia)",
        "(envíeme|envíenos|envíame|envíanos|mándenos|mándanos|enviadnos|mandadnos|pásame|pásanos|reenvíame|reenvíenos|reenvíanos|reenvíeme|enviadme|indíqueme|indíquenos|acláreme|aclárenos|dígame|díganos|decidme|decidnos|confírmame|confírmenos|confírmeme)",
        "(me|nos) (envíe|envíen|envíes|enviéis|mande|manden|mandes|mandéis|reenvíe|reenvíen|pase|pases|paséis|indique|indiquen|aclare|confirme|confirmen|diga|digan|remita|remitan) ... ({invoice}|{offer}|ficha|fotos|copia|detalles|muestra*|planos|documento|adjunto|archivo|tarifa|catálogo|si|plazo|precio|desglose)",
        "no (encuentro|veo|encontramos|vemos|puedo abrir|se abre|entiendo|entendemos|me queda claro|nos queda claro|queda claro|viene|aparece|consta|me cuadra)",
        "(falta|faltan) .. (adjunto|número|referencia|medidas|ficha|precio|datos|albarán|nif|cif|rfc|detalle)", "(marca|da|sale) error",
        "(mejorar|ajustar|afinar|rebajar|bajar) .. (precio|precios|{offer}|importe)",
        "(sería posible|es posible|cabría) .. (que|tener|recibir|hacer|cambiar|añadir)" },
      { -1.0, "(cuándo|cuando) .. (podéis|puedes|puede|pueden|empiezas|empieza*|vienes|viene|vienen) ... ?", "{later_you_hear}", "(te|le|os) (digo|aviso|llamo|contesto)", "(nos apuntamos|lo tomo|lo hacemos|trato hecho|adelante)", "(aguantar*|plazo|prórroga|aplazar|a partir|retomamos|hasta el) ... ?", "(dime|dígame|decime) .. (si te|si le|si ha) .. lleg*" },
    },

    thanks = {
      { 1,
        "(recibido|recibida|recibidos|recibidas|ok|perfecto|vale|genial|estupendo|de acuerdo) .. (gracias|agrade*)", "^ (recibido|recibida|recibidos)",
        "(gracias|agradezco|agradecemos) .. (recibido|recibida|todo)", "^ [muchas|mil|muchísimas|mis] gracias .. $", "(qué amable|muy amable|qué detalle|qué bonito|qué lindo|qué preciosidad|qué ilusión)",
        "(gracias|agradezco|agradecemos) .. (envío|correo|email|mail|mensaje|información|info|rapidez|respuesta|documentación|atención|amabilidad|ayuda|aviso|rápida|pronta|enviar*|mandar*|molestias|documentos|paciencia|detalle|cariño) .. $",
        "(tomo|tomamos|queda) .. (nota|anotado|constancia)", "^ anotado", "(acuso|acusamos) recibo", "(correo|documentación|oferta|factura|email) recibid* .. $",
        when = "short !question" },
      { 0.6, "(gracias|agradezco|agradecemos|recibido|recibida|agradecida|agradecido|agradecidos)", when = "!question !long" },
      { 1,
        "gracias por todo", "(eres|es|sois|son) (una estrella|un sol|un cielo|un ángel|un amor|genial*|los mejores|las mejores|la mejor|el mejor)",
        "(llegó|llegado|llegaron) .. (todo|enter*|perfect*|bien|san*|salv*)", "(dios te lo pague|dios te bendiga|dios le bendiga|dios te pague)", "(nos mimas|me mimas|nos mima|impecable*|riquísim*|delicios*)", "(agradecimiento|gratitud|agradecid*)",
        "(niños|críos|peques|invitados|clientes|todos) .. (content*|felic*|encantad*|entusiasm*)", "(precios*|preciosidad|maravill*|estupend*|espectacular*|fantástic*|divin*)", "(de corazón|con cariño|paciencia infinita|inolvidable)", when = "!question !document" },
      { 0.6, when = "bare" },
      { -1.2,
        "(pero|aunque|lamentablemente|sin embargo|antes|cuando|en cuanto|tenemos que|tengo que|estamos|querría|quisiera|podría|puede|pueden|podéis|pedido|adelante|proceda|procedan|transferencia|hablamos|{later_you_hear}|{money}|igualmente|lo hacemos|tiramos|copio|revisa|arreglé)", "(te|le|os) (digo|aviso|llamo|contesto|deposito)", "(paso|pasarte|pasarle|otro|otra|dinero)" },
    },
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
