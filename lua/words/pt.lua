-- SPDX-License-Identifier: GPL-3.0-or-later
-- Português: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "pt",
  name = "Português",

  -- common: small words that tell this language from others ------------------
  common = {
    "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "no",
    "na", "nos", "nas", "em", "com", "por", "para", "pelo", "pela", "que",
    "não", "se", "é", "são", "foi", "está", "tem", "temos", "ao", "à",
    "aos", "seu", "sua", "nosso", "nossa", "vosso", "me", "lhe", "lhes",
    "também", "como", "mais", "mas", "ou", "e", "este", "esta", "isso",
    "isto", "obrigado", "obrigada", "olá", "bom", "dia", "cumprimentos",
    "já", "até", "muito",
  },

  -- letter: wordings around quoted mail, sign-offs, footers --------------------
  letter = {
    -- in the line above quoted mail ("On Monday Ann wrote:")
    wrote = {
      "escreveu", "escrevi", "escreveste", "tem escrito", "escreve",
      "citando", "citação de",
    },
    -- labels of the header block above quoted mail, without the colon
    from = { "De", "Remetente", "Da parte de" },
    sent = {
      "Enviado", "Enviada", "Enviado em", "Enviada em", "Enviado a",
      "Data de envio",
    },
    to = { "Para", "A", "Destinatário", "Destinatários" },
    cc = {
      "Cc", "Cópia", "Com cópia", "Com cópia para", "Cópia para", "Cco",
      "Bcc",
    },
    subject = { "Assunto", "Tema" },
    date = { "Data", "Em" },
    -- between dashes above an answered or a passed-on message
    original = {
      "Mensagem original", "Mensagem de origem", "Mensagem anterior",
      "Mensagem inicial", "E-mail original", "Email original",
      "Compromisso original", "Mensagem de",
    },
    forwarded = {
      "Mensagem encaminhada", "Mensagem reencaminhada",
      "Mensagem reenviada", "E-mail encaminhado", "Email reencaminhado",
      "Encaminhado por", "Encaminhada por", "Reencaminhado por",
      "Encaminhado", "Início da mensagem encaminhada",
      "Início da mensagem reencaminhada",
      "Começo da mensagem encaminhada", "Início do e-mail encaminhado",
      "Início do email reencaminhado", "Inicio de mensagem reencaminhada",
    },
    -- how letters end; the name follows. "..." stands for a few words
    signoff = {
      "Atenciosamente", "Atentamente", "Att", "Atte", "At.te",
      "Cordialmente", "Sinceramente", "Respeitosamente", "Cumprimentos",
      "Com os melhores cumprimentos", "Com os nossos melhores cumprimentos",
      "Com os meus melhores cumprimentos", "Com cumprimentos",
      "Melhores cumprimentos", "Os meus cumprimentos",
      "Os melhores cumprimentos", "Os nossos cumprimentos", "Saudações",
      "Saudações cordiais", "Melhores saudações",
      "Cordiais saudações", "Cordiais cumprimentos", "Com elevada estima",
      "Com estima", "Com consideração", "Grato", "Grata", "Gratos",
      "Obrigado", "Obrigada", "Obrigados", "Muito obrigado",
      "Muito obrigada", "Obrigado desde já", "Obrigada desde já",
      "Desde já obrigado", "Desde já obrigada", "Desde já agradecemos",
      "Desde já agradeço", "Agradeço desde já",
      "Obrigado e cumprimentos", "Obrigada e cumprimentos",
      "Obrigado, cumprimentos", "Agradecendo ... atenção ...",
      "Sem mais ...", "Sem outro assunto ...", "Abraço", "Abraços",
      "Um abraço", "Um grande abraço", "Forte abraço", "Abs", "Beijos",
      "Bjs", "Cpts", "Cumps", "Bom trabalho", "Bom dia de trabalho",
      "Bom fim de semana", "Bom final de semana", "Tenha um bom dia",
      "Tenham um bom dia", "Uma boa semana", "Boa semana", "Até breve",
      "Até logo", "Fico à disposição", "Fico no aguardo",
      "À disposição", "Ao dispor", "Ao seu dispor",
    },
    -- what telephones and programs add
    mobile = {
      "Enviado do meu ...", "Enviado da minha ...", "Enviado de meu ...",
      "Enviado a partir do ...", "Enviado a partir de ...",
      "Enviado pelo ...", "Enviado pela ...", "Enviado por meu ...",
      "Enviado através de ...", "Enviado via ...", "Enviado com ...",
      "Enviado usando ...", "Enviada do meu ...", "Obter o Outlook ...",
      "Obtenha o Outlook ...", "Baixe o Outlook ...",
      "Mensagem enviada do meu ...",
    },
    -- how footers begin that nobody wrote
    legal = {
      "Esta mensagem e ...", "Esta mensagem é ... confidencial",
      "Esta mensagem é ... destin", "Esta mensagem, ...",
      "Esta mensagem contém ...", "Esta mensagem pode ...",
      "Esta mensagem destina-se", "Este e-mail e ...", "Este e-mail é ...",
      "Este e-mail, ...", "Este e-mail contém ...", "Este e-mail pode ...",
      "Este email e ...", "Este email é ...", "Este email contém ...",
      "Esta comunicação ...", "A presente mensagem",
      "A presente comunicação", "O presente e-mail",
      "O conteúdo deste ...", "O conteúdo desta ...",
      "A informação contida nest...", "As informações contidas nest...",
      "As informações constantes nest...",
      "A informação incluída nest...", "Aviso legal",
      "Aviso de confidencialidade", "Aviso de privacidade",
      "Nota de confidencialidade", "Cláusula de confidencialidade",
      "Confidencialidade:", "Declaração de confidencialidade",
      "Se não é o destinatário", "Se não for o destinatário",
      "Se você não é o destinatário",
      "Se você não for o destinatário", "Caso não seja o destinatário",
      "Caso você não seja o destinatário", "Se recebeu esta ...",
      "Se você recebeu esta ...", "Antes de imprimir",
      "Pense no meio ambiente", "Pense no ambiente",
      "Pense antes de imprimir", "Proteja o ambiente", "Poupe papel",
      "Não imprima ...", "Livre de vírus", "Sem vírus",
      "Este e-mail foi verificado", "Este email foi verificado",
      "Para cancelar a inscrição", "Para cancelar a subscrição",
      "Para deixar de receber", "Você recebeu este ... porque",
      "Recebe este ... porque", "Cuidado: este e-mail",
      "Atenção: este e-mail", "Atenção: e-mail externo",
      "E-mail externo", "Não costuma receber",
    },
  },

  -- notices: how absence notices, bounces and other automatic mail are worded --
  notices = {
    automatic = {
      "resposta automática", "resposta automatizada", "autorresposta",
      "auto resposta", "resposta de ausência", "mensagem automática",
      "mensagem de ausência", "aviso de ausência", "notificação de ausência",
      "ausência temporária", "resposta fora do escritório",
      "resposta automática de ausência", "resposta automática de férias",
      "resposta de férias", "está fora do escritório", "está ausente",
      "está ausente do escritório",
    },
    absent = {
      "fora do escritório", "fora da empresa", "fora do gabinete", "ausente",
      "ausentes", "ausência", "ausente do escritório", "de férias",
      "em férias", "férias", "estou fora", "estarei fora", "estamos fora",
      "vou estar fora", "em viagem", "de viagem", "viagem de trabalho",
      "viagem de negócios", "de licença", "licença de maternidade",
      "licença maternidade", "licença paternidade", "licença de paternidade",
      "licença parental", "de baixa", "baixa médica", "de folga", "folga",
      "de atestado", "não estou no escritório", "não estarei no escritório",
      "não estarei disponível", "não estou disponível", "indisponível",
      "incontactável", "estamos fechados", "estaremos fechados",
      "estaremos encerrados", "em recesso", "fora do país", "encerrado para",
      "encerrada para", "encerrados para", "fechado para", "fechada para",
      "fechados para", "escritório está encerrado", "escritório está fechado",
      "loja está fechada", "loja está encerrada", "empresa está encerrada",
      "recesso de fim de ano", "férias coletivas",
    },
    back = {
      "volto", "voltarei", "voltamos", "voltaremos", "volta", "de volta",
      "estarei de volta", "regresso", "regressarei", "regressamos",
      "regressaremos", "meu regresso", "com regresso previsto",
      "regresso previsto", "retorno", "retornarei", "retornamos",
      "retornaremos", "meu retorno", "com retorno previsto", "de regresso",
      "reabrimos", "reabriremos", "reabertura", "reabre", "retomo",
      "retomarei", "retomamos", "retomaremos", "novamente", "de novo",
      "disponível a partir", "volto pra", "só volto", "só volto no dia",
      "só regresso", "só regresso a", "só retorno", "não volto até",
      "não estarei disponível até", "só estarei de volta",
    },
    since = {
      "de", "desde", "desde o", "a partir de", "a partir do",
      "a partir do dia", "do dia",
    },
    ["until"] = {
      "até", "até ao", "até ao dia", "até o dia", "até dia", "até o",
      "inclusive", "incluindo",
    },
    between = {
      "a", "ao", "à", "e",
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
      "não serão lidos", "não serão lidas", "não será lido", "não será lida",
      "não será reencaminhado", "não será reencaminhada",
      "não será encaminhado", "não será encaminhada", "acesso limitado",
      "não terei acesso", "sem acesso", "acesso restrito", "no meu regresso",
      "no meu retorno", "quando regressar", "quando voltar",
      "quando retornar", "assim que voltar", "assim que regressar",
      "assim que possível", "logo que possível", "sem rede", "sem sinal",
      "sem internet", "esporadicamente", "não poderei ler",
      "não poderei responder", "não poderei consultar", "responderei no meu",
      "responderei quando", "responderei assim que",
      "não está a ser reencaminhado", "com atraso", "com demora",
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
    shop = {
      "confirmação de encomenda", "confirmação do pedido",
      "número da encomenda", "número do pedido",
      "obrigado pela sua encomenda", "obrigado pela sua compra",
      "obrigado por comprar", "confirmação de reserva", "número da reserva",
      "código de rastreio", "código de rastreamento", "número de cliente",
      "a sua conta", "sua senha", "a sua palavra-passe", "bem-vindo a",
      "bem-vindo ao", "até durar o estoque", "limitado ao stock existente",
      "código promocional", "cupom de desconto", "oferta especial",
      "estado foi alterado",
    },
    robots = {
      "ofertas", "boletim", "promocoes", "notificacoes", "avisos",
      "encomendas", "pedidos", "novidades", "inquerito", "assinaturas",
      "publicidade",
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
      "durante", "minha", "meu", "nosso", "nossa", "o", "a", "os", "ao", "ou",
      "e", "com", "contacte", "contate", "contactar", "contatar", "ligue",
      "escreva", "fale", "sr", "sra", "dr", "dra", "eng", "tel", "telefone",
      "email", "mail", "ramal", "obrigado", "obrigada", "cumprimentos",
      "abraço", "olá", "bom", "boa", "caro", "cara", "por", "favor", "pelo",
      "manda", "pra", "ela", "ele", "que", "quem", "eles", "elas", "do", "de",
      "via", "através",
    },
    titles = {
      "sr", "sra", "dr", "dra", "dona", "senhor", "senhora", "eng", "engª",
      "prof",
    },
  },

  -- dates: months, weekdays and the ways to name a day ------------------------
  dates = {
    bare_day = "plain", -- um dia sem mês é "dia 14"
    next_weekday = "coming", -- "a próxima sexta" é a primeira que vem
    months = { "janeiro", "fevereiro", "março", "abril", "maio", "junho",
      "julho", "agosto", "setembro", "outubro", "novembro", "dezembro" },
    months_short = { "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago",
      "set", "out", "nov", "dez" },
    weekdays = { "segunda-feira|2ª feira|2a feira|2ªf",
      "terça-feira|3ª feira|3a feira|3ªf",
      "quarta-feira|4ª feira|4a feira|4ªf",
      "quinta-feira|5ª feira|5a feira|5ªf",
      "sexta-feira|6ª feira|6a feira|6ªf", "sábado", "domingo" },
    weekdays_led = { "segunda", "terça", "quarta", "quinta", "sexta" },
    weekdays_short = { "seg", "ter", "qua", "qui", "sex", "sáb", "dom" },
    numbers = { "um|uma", "dois|duas|um par de", "três", "quatro", "cinco",
      "seis", "sete", "oito", "nove", "dez|uma dezena de", "onze", "doze",
      "treze", "quatorze|catorze", "quinze|uma quinzena de", [20] = "vinte",
      [30] = "trinta", [45] = "quarenta e cinco", [60] = "sessenta",
      [90] = "noventa" },
    ordinals = { "primeiro|primeira|1º|1ª", "segunda|segundo", "terceira",
      "quarta" },
    suffixes = "º|ª|°",
    units = { day = "dia", workday = "dia útil", week = "semana",
      fortnight = "quinzena", month = "mês", quarter = "trimestre",
      year = "ano", weekend = "fim de semana|final de semana|fds",
      half = "metade|semestre" },
    units_many = { day = "dias|dias corridos", workday = "dias úteis",
      week = "semanas", fortnight = "quinzenas", month = "meses",
      quarter = "trimestres", year = "anos" },
    this = "este|esta|neste|nesta|deste|desta|corrente|atual|presente|em curso" ..
      "|essa|esse|nessa|nesse",
    next = "próximo|próxima|próximos|próximas|que vem|que entra|seguinte" ..
      "|vindouro|q vem|que chega",
    after_next = "depois da próxima|a seguir à próxima",
    last = "passado|passada|último|última|anterior|retrasada|retrasado",
    parts = {
      early = "início|inícios|começo|princípio|princípios|primeiros dias" ..
        "|comecinho",
      middle = "meados|meio|metade",
      late = "final|fim|finais|fins|últimos dias|finalzinho|finzinho|o fim",
    },
    compounds = {
      ["fim do dia|final do dia|fim do expediente|final do expediente"]
        = "late day",
      ["meio da semana|meados da semana"] = "middle week",
    },
    days = {
      ["hoje|esta tarde|esta noite|esta manhã|hoje à tarde|hoje mesmo"] = 0,
      ["amanhã|amanhã cedo|amanhã de manhã"] = 1,
      ["depois de amanhã"] = 2, ["ontem"] = -1,
      ["anteontem|antes de ontem"] = -2, ["outro dia"] = -3,
    },
    dayparts = "de manhã|pela manhã|à tarde|de tarde|à noite|cedo|da parte da tarde" ..
      "|da parte da manhã|sem falta",
    ahead = "em|daqui a|dentro de|daqui por|em cerca de|daqui|em uns|em umas",
    within = "no prazo de|num prazo de|em até|no prazo máximo de|até daqui a" ..
      "|em menos de|nos",
    ago = "há|faz|atrás|há cerca de",
    later = "a partir de hoje|a contar de hoje|a contar da data de hoje",
    after = "depois de|depois do|depois da|depois das|depois dos|depois|após" ..
      "|após o|após a|passado|passada|passadas|passados|a seguir a|a seguir ao" ..
      "|logo após|logo depois de|na volta de|na volta do|na volta das" ..
      "|no regresso de|no regresso das|finda|findo|terminada|acabando|passando",
    ends = "termina no dia|termina dia|termina a|termina|acaba no dia|acaba dia" ..
      "|acaba|encerra dia|encerra no dia|vai até|vai até dia|até ao dia|até dia" ..
      "|até o dia|é dia|no dia|dia|de|a",
    of = "de|do|da|dos|das|d|o|a|os|as|no|na|nos|nas|em|ao|à|mês de",
    lead = "em|no|na|até|até a|até à|até ao|até o|para|pra|pro|para a|para o" ..
      "|antes de|antes do|antes da|a partir de|desde|por volta de|de|da|do|à" ..
      "|só|só na|só em|já|já na|lá para|lá pra|durante|nas|às|toda|e na",
    lead_day = "dia|dias|o dia|no dia|até dia|até o dia|até ao dia|do dia" ..
      "|para o dia|ao dia",
    since = "de|do|desde|datada de|datado de|em",
    to = "a|até|ao|à|até ao",
    join = "e|ou",
    week_number = "semana|sem.|semana n.º|semana número|s|wk|kw",
    week_of = "semana de|semana do dia|semana que começa em" ..
      "|semana que começa no dia|semana com início a|semana do|semana de dia",
    follow = "de|do|da|e|ou|a|à|às|em|no|na|com|para|pra|por|que|se|quando|já" ..
      "|como|antes|depois|é|está|será|cai|sai|não|me|te|lhe|nos|pela|pelo|sem" ..
      "|mas|corrente|próximo|vence|caso|temos|tenho|as|os|o|salvo|inclusive",
    code = "versão|ponto|pos.|art.|artigo|n.º|nº|número|página|pág.|capítulo|rev.|anexo|item",
    never = "bom dia|um dia|em dia|algum dia|dia a dia|hoje em dia|por dia" ..
      "|por mês|por semana|ao mês|todo dia|segunda via|segunda vez" ..
      "|segunda parcela|segunda prestação|segunda metade|segunda proposta" ..
      "|segunda opção|segunda fase|segunda etapa|segunda fatura" ..
      "|segunda reunião|segunda versão|segunda tranche|terça parte" ..
      "|quarta parcela|quarta vez|quinta parcela|sexta parcela|a fim de" ..
      "|por fim|enfim|em fim|afinal|no final das contas|de segunda mão" ..
      "|o meio|meio ambiente|no entanto|cada mês|fim de linha",
    feasts = {
      ["carnaval"] = "easter-50..easter-47",
      ["quarta-feira de cinzas|cinzas"] = "easter-46",
      ["semana santa"] = "easter-7..easter",
      ["sexta-feira santa|sexta santa"] = "easter-2",
      ["páscoa"] = "easter", ["quaresma"] = "easter-46..easter-1",
      ["corpus christi|corpo de deus"] = "easter+60",
      ["ano novo|ano-novo|réveillon|passagem de ano|virada do ano"] = "01-01",
      ["reis|dia de reis"] = "01-06", ["tiradentes"] = "04-21",
      ["dia do trabalhador|dia do trabalho|primeiro de maio"] = "05-01",
      ["dia de portugal"] = "06-10", ["santo antónio|santo antônio"] = "06-13",
      ["são joão"] = "06-24", ["são pedro"] = "06-29",
      ["sete de setembro|dia da independência"] = "09-07",
      ["nossa senhora aparecida|dia das crianças"] = "10-12",
      ["todos os santos"] = "11-01", ["finados"] = "11-02",
      ["proclamação da república"] = "11-15", ["consciência negra"] = "11-20",
      ["imaculada conceição"] = "12-08", ["véspera de natal"] = "12-24",
      ["natal"] = "12-24..12-25",
      ["festas de fim de ano|festas de final de ano"] = "12-24..01-01",
    },
    seasons = {
      ["festas"] = "12-24..01-01",
      ["verão|férias|férias de verão|férias de agosto"] = "07-01..08-31",
      ["férias de julho"] = "07-01..07-31",
      ["férias de janeiro"] = "01-01..01-31",
    },
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
    total = "total|no total|valor total|total geral|total a pagar|a pagar" ..
      "|soma|montante total|ao todo|valor global|preço total" ..
      "|total da fatura|em aberto|em dívida|saldo|saldo devedor" ..
      "|valor em aberto|montante em dívida|por tudo|tudo incluído" ..
      "|chave na mão|no valor de|na importância de|ascende a|totaliza" ..
      "|perfaz|perfazendo|num total de|o valor é de|quantia de" ..
      "|valor a pagar|líquido a receber|fechado|total líquido|valor final" ..
      "|importância de|no montante de|valor da fatura|valor da nota",
    price = "preço|valor|custo|custa|custam|fica em|ficam em|ficaria em" ..
      "|fica por|ficam por|sai por|sai a|montante|honorários|sairia" ..
      "|faço por|fazemos por|verba|mensalidade|cachê|ficava em|ficavam em" ..
      "|chegamos a|ou seja",
    gross = "iva incluído|com iva|c/ iva|impostos inclusos|com impostos" ..
      "|iva incl|com iva incluído|bruto|impostos incluídos|já com iva",
    net = "mais iva|+ iva|acrescido de iva|sem iva|s/ iva|iva não incluído" ..
      "|acresce iva|líquido|base tributável|iva à taxa legal|sem impostos" ..
      "|a que acresce|subtotal|isento de iva|ao qual acresce" ..
      "|a acrescer iva|mais o iva",
    tax = "iva|imposto|impostos|icms|iss|ipi|retenção|irs|irc",
    unit = "cada|por unidade|a unidade|unidade|por metro|o metro|ao metro" ..
      "|por hora|a hora|por pessoa|o quilo|por quilo|/un|un" ..
      "|preço unitário|por mês|mensais|por dia|a peça|por peça|a lauda" ..
      "|por lauda|o m2|ao mês|por caixa|o litro|a diária|por noite",
    extra = "frete|portes|transporte|envio|embalagem|suplemento|acréscimo" ..
      "|opcional|opção|desconto|juros|mora|multa|taxa|seguro|despesas" ..
      "|alfândega|adicional|extra|à parte|alternativa|entrega|instalação" ..
      "|sedex|deslocação|montagem|abatimento|poupança|correio|motoboy" ..
      "|a mais|pedido mínimo|menos|ou então|em alternativa",
    part = "adiantamento|sinal|entrada|parcela|prestação|primeira parcela" ..
      "|1ª parcela|caução|metade|terço|tranche|por conta" ..
      "|pagamento inicial|restante|primeiro terço|adjudicação" ..
      "|segunda parcela|2ª parcela",
    paid = "pago|paga|pagos|recebido|recebidos|recebemos|em vez de" ..
      "|ao invés de|antes|ano passado|preço antigo|tabela|preço de tabela" ..
      "|anteriormente|já liquidado|depositado",
    limit = "mais de|menos de|acima de|abaixo de|até|pelo menos|mínimo" ..
      "|máximo|superior a|inferior a|cerca de|aproximadamente|uns|umas" ..
      "|entre|a partir de|à volta de|por volta de|em torno de|teto|desde",
    quote = "orçamento|proposta|cotação|oferta|propostas|orçamentos" ..
      "|proposta comercial|proposta n|n/ proposta|nossa proposta" ..
      "|vossa proposta|orç|orç.|prop|prop.|estimativa" ..
      "|estimativa|orçamentação|proposta de preço",
    invoice = "fatura|factura|faturas|nota fiscal|nf|nf-e|nfe|nfs-e|danfe" ..
      "|proforma|fatura proforma|boleto|fatura-recibo|duplicata|título" ..
      "|recibo|nota de débito|nota de honorários|documento|nossa fatura" ..
      "|cobrança|nota|fat|fat.|pró-forma|fatura pró-forma|nfs|notas|nf.",
    order = "encomenda|pedido|nota de encomenda|ordem de compra|contrato" ..
      "|requisição|vosso pedido|pedido de compra|oc|empenho|compromisso" ..
      "|guia",
    reference = "ref|ref.|referência|n/ ref|v/ ref|n/ref|v/ref" ..
      "|nossa referência|vossa referência|nossa ref|processo|assunto" ..
      "|com o número|sob o número|com o n",
    other = "cliente|código de cliente|conta|iban|bic|swift|tel|telefone" ..
      "|telemóvel|celular|fax|art|artigo|código|cód|modelo|máquina|série" ..
      "|versão|revisão|rev|página|pág|nif|cnpj|cpf|cep|rua|avenida|praça" ..
      "|andar|semana|iso|tamanho|lote|formato|cláusula|ramal|desenho" ..
      "|pavilhão|stand|sala|nib|pix|agência|ag|c/c|medida|lei|apartamento" ..
      "|apto|km|entidade",
    mark = "n|nº|n.º|n°|núm|numero|número|no.|num|nro|n.",
    link = "de|do|da|a|o|as|os|nossa|nosso|vossa|vosso|sua|seu|com|por|e" ..
      "|em|datada de|datado de|no|na|anexa|anexo|que|relativa|relativo" ..
      "|referente|referente a|à|ao|para|é|está|continua|se|vencida|sobre" ..
      "|segue|foi|das|dos|emitida|enviada|enviado|venceu|minha|meu|como" ..
      "|já|desta",
    series = "ft|fs|fr|nd|nc|pp|or|pf|fp",
    ours = "nossa|nosso|minha|meu|n|nossas",
    yours = "vossa|vosso|sua|seu|tua|teu|v|vossas",
    valid = "válido|válida|validade|válidos|válidas|mantemos|mantenho" ..
      "|manter|garantimos|garanto|garantido|garantidos|vigente|vigência" ..
      "|vinculativo|vinculativa|preços firmes|preço firme|seguro" ..
      "|seguramos|guardo|guardamos|reservado|aguento|vale|valem|congelado" ..
      "|reservada|mantém-se|mantêm-se",
    due = "vencimento|vencida|vencido|venceu|a pagar|pagar|pagamento até" ..
      "|liquidar|liquidação|data de vencimento|pagamento|transferência" ..
      "|data limite|depósito|regularizar|regularização|vcto|quitar" ..
      "|acertar|pagável|vencia|data limite de pagamento|liquidada" ..
      "|regularizada",
    expires = "vence|expira|caduca|vencerá|termina o prazo|prazo termina",
    terms = "pagamento|prazo de pagamento|condições de pagamento" ..
      "|data da fatura|crédito|faturamento|a contar|emissão|ddl|boleto" ..
      "|dias da data|forma de pagamento|pronto pagamento|vencimento",
    end_of_month = "fim do mês|final do mês|f.m.|fim de mês",
    spans = { day = "dias|dia|d|dias corridos|ddl", week = "semanas|semana",
      month = "meses|mês" },
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
