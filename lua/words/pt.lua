-- SPDX-License-Identifier: GPL-3.0-or-later
-- Português: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "pt",
  name = "Português",

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
    automatic = {
      "resposta automática", "resposta automatizada", "autorresposta",
      "auto resposta", "resposta de ausência", "mensagem automática",
      "mensagem de ausência", "aviso de ausência",
      "notificação de ausência", "ausência temporária",
      "resposta fora do escritório", "resposta automática de ausência",
      "resposta automática de férias", "resposta de férias",
    },
    absent = {
      "fora do escritório", "fora da empresa", "fora do gabinete",
      "ausente", "ausentes", "ausência", "ausente do escritório",
      "de férias", "em férias", "férias", "estou fora", "estarei fora",
      "estamos fora", "vou estar fora", "em viagem", "de viagem",
      "viagem de trabalho", "viagem de negócios", "de licença",
      "licença de maternidade", "licença maternidade",
      "licença paternidade", "licença de paternidade", "licença parental",
      "de baixa", "baixa médica", "de folga", "folga", "de atestado",
      "não estou no escritório", "não estarei no escritório",
      "não estarei disponível", "não estou disponível", "indisponível",
      "incontactável", "encerrado", "encerrada", "encerrados",
      "encerramento", "fechado", "fechada", "fechados", "estamos fechados",
      "estaremos fechados", "estaremos encerrados", "recesso", "em recesso",
      "feriado", "fora do país", "desligado", "desligada",
    },
    back = {
      "volto", "voltarei", "voltamos", "voltaremos", "volta", "de volta",
      "estarei de volta", "regresso", "regressarei", "regressamos",
      "regressaremos", "meu regresso", "com regresso previsto",
      "regresso previsto", "retorno", "retornarei", "retornamos",
      "retornaremos", "meu retorno", "com retorno previsto", "de regresso",
      "reabrimos", "reabriremos", "reabertura", "reabre", "retomo",
      "retomarei", "retomamos", "retomaremos", "novamente", "de novo",
      "disponível a partir", "volto pra",
    },
    since = {
      "de", "desde", "desde o", "a partir de", "a partir do",
      "a partir do dia", "do dia",
    },
    ["until"] = {
      "até", "até ao", "até ao dia", "até o dia", "até dia", "até o",
      "ao dia", "inclusive", "incluindo", "a",
    },
    urgent = {
      "urgente", "urgentes", "urgência", "urgências",
      "em caso de urgência", "em caso de urgencia", "assuntos urgentes",
      "para assuntos urgentes", "caso urgente", "emergência",
      "emergências", "se necessário", "caso necessite", "se precisar",
      "se for urgente", "entretanto", "enquanto isso", "nesse meio tempo",
      "até lá", "durante a minha ausência", "durante minha ausência",
      "na minha ausência", "contacte", "contactar", "contate", "contatar",
      "entre em contato", "entre em contacto", "entrar em contacto",
      "entrar em contato", "favor contatar", "favor contactar",
      "por favor contacte", "dirija-se", "escreva para", "escrever para",
      "ligue para", "ligar para", "fale com", "falar com", "procure",
      "procurar", "manda pra", "manda para", "envie para",
      "minha colega", "meu colega", "meus colegas", "me substitui",
      "substitui-me", "substitui", "toca o barco", "responde por mim",
      "à disposição", "ao dispor", "irá atender", "pode contactar",
      "pode contatar",
    },
    unread = {
      "não serão lidos", "não serão lidas", "não será lido",
      "não será lida", "não será reencaminhado", "não será reencaminhada",
      "não será encaminhado", "não será encaminhada", "acesso limitado",
      "não terei acesso", "sem acesso", "acesso restrito", "no meu regresso",
      "no meu retorno", "quando regressar", "quando voltar",
      "quando retornar", "assim que voltar", "assim que regressar",
      "assim que possível", "logo que possível", "sem rede", "sem sinal",
      "sem internet", "esporadicamente",
    },
    gone = {
      "já não trabalha", "já não trabalho", "não trabalha mais",
      "não trabalho mais", "já não faz parte", "não faz mais parte",
      "não faço mais parte", "já não está em uso", "não está mais em uso",
      "já não está ativa", "não está mais ativo", "não é mais utilizado",
      "já não é utilizado", "deixou a empresa", "desligou-se da empresa",
      "desligado da empresa", "novo endereço", "novo e-mail",
      "endereço mudou", "aposentado", "aposentada", "reformado",
      "reformada", "não é monitorada", "não é monitorado",
    },
    received = {
      "recebemos a sua", "recebemos o seu", "recebemos sua",
      "recebemos seu", "recebemos a tua", "foi recebida", "foi recebido",
      "obrigado por entrar em contacto", "obrigado por entrar em contato",
      "obrigado pelo seu contacto", "obrigado pelo seu contato",
      "obrigado pelo contacto", "obrigado pelo contato",
      "agradecemos o seu contacto", "agradecemos seu contato",
      "agradecemos o contato", "agradecemos a sua mensagem",
      "obrigado pela sua mensagem", "sua solicitação", "seu pedido",
      "sua mensagem foi", "a sua mensagem foi", "responderemos",
      "entraremos em contacto", "entraremos em contato", "em breve",
      "o mais breve possível", "com a maior brevidade",
      "número do ticket", "número de ticket", "número do chamado",
      "chamado foi", "protocolo", "número de protocolo",
      "foi registada", "foi registado", "foi registrada", "foi registrado",
      "será respondida", "será respondido", "aviso de recepção",
    },
    machine = {
      "resposta automática", "mensagem automática", "e-mail automático",
      "email automático", "gerada automaticamente", "gerado automaticamente",
      "enviada automaticamente", "enviado automaticamente",
      "não responda a este", "não responda a esta", "não responder a este",
      "por favor não responda", "favor não responder",
      "não responda este", "não responda esta", "notificação automática",
    },
    bounced = {
      "não é possível entregar", "não foi possível entregar",
      "não entregue", "não pôde ser entregue", "não pode ser entregue",
      "não foi entregue", "falha na entrega", "falha de entrega",
      "falha ao entregar", "erro de entrega", "erro na entrega",
      "entrega falhou", "a entrega falhou", "não entregável",
      "impossível entregar", "não chegou a", "não chegou ao",
      "endereço não encontrado", "destinatário desconhecido",
      "usuário desconhecido", "utilizador desconhecido",
      "caixa de correio cheia", "caixa cheia", "mensagem bloqueada",
      "devolvida ao remetente", "devolvido ao remetente",
      "mensagem devolvida", "notificação de estado de entrega",
      "notificação de status de entrega", "foi rejeitada", "foi rejeitado",
    },
    delayed = {
      "atrasada", "atrasado", "entrega atrasada", "atraso na entrega",
      "adiada", "ainda não foi entregue", "ainda não entregue",
      "continuará tentando", "continuaremos tentando",
      "continuará a tentar", "novas tentativas", "nova tentativa",
    },
    arrived = {
      "lida", "lido", "não lida", "não lido", "confirmação de leitura",
      "recibo de leitura", "aviso de leitura", "confirmação de entrega",
      "entregue", "recuperar", "revogar", "cancelar envio", "foi lida",
      "foi lido", "foi exibida", "entregue com êxito",
      "entregue com sucesso", "foi entregue aos", "deseja cancelar a mensagem",
      "eliminada sem ser lida", "excluída sem ser lida",
    },
    calendar = {
      "aceite", "aceito", "aceita", "recusado", "recusada", "provisório",
      "aceito provisoriamente", "tentativa", "convite",
      "convite atualizado", "cancelado", "cancelada", "evento cancelado",
      "reunião cancelada", "nova hora proposta",
    },
    bulk = {
      "cancelar subscrição", "cancelar a subscrição",
      "cancelar inscrição", "cancelar a inscrição", "cancelar assinatura",
      "descadastrar", "descadastre-se", "descadastrar-se",
      "remover inscrição", "anular a subscrição", "não deseja receber",
      "não deseja mais receber", "não quer mais receber",
      "deixar de receber", "não receber mais", "newsletter", "boletim",
      "ver no navegador", "visualizar no navegador", "ver online",
      "versão online", "versão web", "você recebeu este",
      "está a receber este", "você está recebendo este",
      "recebe este e-mail porque", "recebe este email porque",
      "porque se inscreveu", "porque subscreveu", "gerir preferências",
      "gerenciar preferências", "todos os direitos reservados",
    },
    mobile = {
      "telemóvel", "telm", "tlm", "móvel", "movel", "celular", "cel",
      "cell", "mobile", "tm",
    },
    office = {
      "tel", "telefone", "fone", "fixo", "escritório", "ramal", "geral",
      "direto", "directo", "central", "t", "telef", "tlf", "phone",
      "pelo", "casa", "whatsapp", "zap", "número",
    },
    fax = { "fax", "telefax", "f" },
    number = {
      "nif", "nipc", "cnpj", "cpf", "contribuinte", "iban", "nib", "conta",
      "agência", "bic", "swift", "cep", "factura", "fatura",
      "encomenda", "pedido", "orçamento", "ref", "n", "nº", "matrícula",
      "protocolo", "apartado", "crc", "inscrição",
    },
    people = {
      "colega", "colegas", "assistente", "secretária", "secretariado",
      "escritório", "departamento", "equipa", "equipe", "responsável",
      "armazém", "administração", "comercial", "vendas", "irmão", "irmã",
      "mulher", "marido", "sócio", "sócia", "chefe", "para", "assuntos",
      "urgentes", "urgente", "em", "caso", "se", "enquanto", "até", "lá",
      "durante", "minha", "meu", "nosso", "nossa", "o", "a", "os", "ao",
      "ou", "e", "com", "contacte", "contate", "contactar", "contatar",
      "ligue", "escreva", "fale", "sr", "sra", "dr", "dra", "eng", "tel",
      "telefone", "email", "mail", "ramal", "obrigado", "obrigada",
      "cumprimentos", "abraço", "olá", "bom", "boa", "caro", "cara", "por",
      "favor", "pelo", "manda", "pra", "ela", "ele", "que", "quem",
    },
    titles = {
      "sr", "sra", "dr", "dra", "dona", "senhor", "senhora", "eng", "engª",
      "prof",
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
    greeting = { formal = "Bom dia, {name},", informal = "Olá, {first},",
      nobody = "Bom dia," },
    signoff = { formal = "Com os melhores cumprimentos,",
      informal = "Um abraço," },
    -- How a greeting opens; those of friends apart.
    openings = { "prezado", "prezada", "prezados", "prezadas", "exmo", "exma",
      "exmos", "exmas", "estimado", "estimada", "estimados", "bom dia",
      "boa tarde", "boa noite", "caro", "cara", "caros" },
    openings_informal = { "olá", "oi", "querido", "querida" },
    -- Words that tell how we address somebody.
    address = {
      formal = { "senhor", "senhora", "Senhor", "Senhora", "Sr", "Sra" },
      informal = { "tu", "te", "ti", "teu", "tua", "contigo", "você", "Você" },
    },
    months = { "janeiro", "fevereiro", "março", "abril", "maio", "junho",
      "julho", "agosto", "setembro", "outubro", "novembro", "dezembro" },
    weekdays = { "segunda-feira", "terça-feira", "quarta-feira",
      "quinta-feira", "sexta-feira", "sábado", "domingo" },
    date = "{day} de {month} de {year}",
    call_day = "{weekday}, {day} de {month},",
    time = "{hour}:00",
    attribution = "Em {date}, {name} escreveu:",
  },
}
