-- SPDX-License-Identifier: GPL-3.0-or-later
-- Español: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "es",
  name = "Español",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
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
      "estamos fuera", "ausente", "ausentes", "ausencia",
      "de vacaciones", "vacaciones", "por vacaciones", "de permiso",
      "permiso de maternidad", "permiso de paternidad",
      "baja por maternidad", "baja por paternidad", "baja médica",
      "de baja", "estoy de baja", "de viaje", "en viaje", "viaje de trabajo",
      "viaje de negocios", "no estoy en la oficina", "no estaré en la oficina",
      "no estaré disponible", "no estoy disponible", "no disponible",
      "ilocalizable", "cerrado", "cerrada", "cerrados", "cerramos",
      "cierre", "cierre por vacaciones", "estamos cerrados",
      "estaremos cerrados", "día libre", "días libres", "de descanso",
      "festivo", "no se trabaja", "no trabajamos", "desconectado",
      "desconectada", "me tomo unos días", "estoy de", "estamos de",
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
      "hasta el", "hasta", "hasta el día", "al", "inclusive", "incluido",
      "ambos inclusive",
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
    },
    titles = {
      "sr", "sra", "srta", "d", "dña", "don", "doña", "señor", "señora", "dr",
      "dra", "ing",
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
