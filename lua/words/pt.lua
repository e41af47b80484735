-- SPDX-License-Identifier: GPL-3.0-or-later
-- Português: how people write about quotes, payments and promises.
-- How to read and change this file: owed-words(5).

return {
  language = "pt",
  name = "Português",

  -- common: small words that tell this language from others ------------------
  common = {
    "o", "a", "os", "as", "um", "uma", "uns", "umas", "de", "do", "da",
    "dos", "das", "no", "na", "nos", "nas", "em", "com", "por", "para",
    "pelo", "pela", "que", "não", "se", "é", "são", "foi", "era", "está",
    "estão", "tem", "temos", "têm", "tenho", "ao", "à", "aos", "às", "seu",
    "sua", "seus", "suas", "nosso", "nossa", "vosso", "vossa", "meu",
    "minha", "me", "lhe", "lhes", "vos", "também", "como", "mais", "mas",
    "ou", "e", "este", "esta", "isso", "isto", "esse", "essa", "obrigado",
    "obrigada", "olá", "bom", "boa", "dia", "tarde", "cumprimentos",
    "prezado", "prezada", "caro", "cara", "já", "até", "muito", "ainda",
    "só", "sempre", "bem", "tudo", "todos", "toda", "hoje", "amanhã",
    "aqui", "onde", "quando", "quem", "qual", "quanto", "pode", "posso",
    "podemos", "fazer", "feito", "ter", "ser", "sido", "estar", "tempo",
    "dias", "semana", "mês", "ano", "vez", "parte", "antes", "depois",
    "fim", "novo", "nova", "outro", "outra", "sem", "entre", "sobre",
    "cada", "algo", "nada", "dois", "duas", "primeira", "primeiro", "ver",
    "visto", "dizer", "vai", "vão", "vou",
    "fico", "ficou", "fica", "avançar", "podem", "avance", "segue", "anexo",
    "envio", "fatura", "orçamento", "pagamento", "transferência", "paguei",
    "segunda", "terça", "quarta", "quinta", "sexta", "feira", "sábado",
    "então", "vocês", "você", "pra", "tá", "consigo", "recebi", "recebido",
    "beleza", "valeu", "abraço", "próxima", "faço", "fazemos", "mando",
    "manda", "vamos", "assinado", "perfeito", "combinado", "aceito", "dela",
    "dele", "meus", "minhas", "nossos", "nossas", "estou", "estamos", "agora",
    "connosco", "conosco", "contrato", "preço", "dinheiro", "hei", "pago",
    "paga", "ontem", "deles", "diz", "digo", "dou", "damos", "queremos",
    "quero", "obrigadas", "obrigados", "senhor",
    "prezados", "prezadas", "senhores", "senhora", "exmo", "exma", "exmos",
    "conforme", "encaminho", "encaminhamos", "ficamos", "atenciosamente",
    "documentação", "prazo", "solicitado", "solicitada", "licitação",
    "planilha", "assinada", "anexos", "entrega", "pedido", "obra", "úteis",
    "aguardo", "retorno", "dúvida", "atenção", "gentileza",
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
      "Até logo", "Abraço grande", "Um beijo", "Beijinhos",
      "Com elevada consideração", "Com respeito", "Com amizade",
      "Com carinho", "Com os ... cumprimentos", "Fico à disposição",
      "Fico ao dispor", "Fico no aguardo", "À disposição", "Ao dispor",
      "Ao seu dispor",
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
      "recesso de fim de ano", "férias coletivas", "na praia", "na montanha",
      "na serra", "no mar", "em alto mar", "em lua de mel", "lua de mel",
      "internado", "internada", "no hospital", "operado", "operada",
      "fui operado", "fui operada", "doente", "em feira", "numa feira",
      "na feira", "no exterior", "no estrangeiro", "em formação", "num curso",
      "em curso", "loja fechada", "oficina fechada", "fechamos", "fechámos",
      "encerramos", "encerrámos", "atelier fechado", "ateliê fechado",
      "em mudança", "de mudança", "de mudanças", "desligado", "desligada",
      "offline", "longe do computador", "longe do escritório",
      "com a família", "de resguardo", "de licença médica",
      "de atestado médico", "em férias coletivas", "fazer o caminho",
      "a fazer o caminho", "fábrica está parada", "fábrica parada",
      "parada em agosto", "virei pai", "virei mãe", "fui pai", "fui mãe",
      "pausa de verão", "paragem de agosto", "recesso de verão",
      "encontro-me fora", "encontro-me ausente", "encontra-se encerrado",
      "encontra-se encerrada", "encontram-se encerrados", "encerrada até",
      "encerrado até", "encerrados até", "fechada até", "fechado até",
      "fechados até", "está encerrada", "está encerrado", "estará encerrada",
      "estará encerrado", "estará fechada", "estará fechado",
      "permanecerá fechado", "permanecerá encerrado", "ausente até",
      "ausente do serviço", "estou ausente", "estarei ausente",
      "fora da cidade", "fora até", "em recesso até", "não estou na empresa",
      "não me encontro", "fora por ocasião", "fora de portugal",
      "fora do brasil", "em missão", "em congresso", "de férias até",
      "pausa para férias", "fechados para férias", "fechado para férias",
      "fechados todo", "fechado todo", "encerrados de", "encerrado de",
      "encerrados todo",
      "encerramento para férias", "encerrado para obras",
    },
    back = {
      "regressando", "voltando", "retornando", "volto", "voltarei", "voltamos", "voltaremos", "volta", "de volta",
      "estarei de volta", "regresso", "regressarei", "regressamos",
      "regressaremos", "meu regresso", "com regresso previsto",
      "regresso previsto", "retorno", "retornarei", "retornamos",
      "retornaremos", "meu retorno", "com retorno previsto", "de regresso",
      "reabrimos", "reabriremos", "reabertura", "reabre", "retomo",
      "retomarei", "retomamos", "retomaremos", "novamente", "de novo",
      "disponível a partir", "volto pra", "só volto", "só volto no dia",
      "só regresso", "só regresso a", "só retorno", "não volto até",
      "não estarei disponível até", "só estarei de volta", "regresso ao",
      "regresso à", "volto ao", "volto à", "voltamos a", "voltamos ao",
      "reabrimos dia", "reabrimos no dia", "abrimos", "abrimos de novo",
      "retomo o trabalho", "retomamos o", "estou de volta", "de volta ao",
      "de volta à", "no escritório a partir", "até à volta",
      "respondo a tudo", "retomamos a produção", "retomamos a atividade",
      "retomo a atividade", "olho a caixa de entrada de novo",
      "respondo a partir",
      "regressando", "regressando a", "retornando", "voltando",
      "retornando em", "regressando no dia", "voltarei a", "reinicio",
      "reiniciamos", "de volta em", "de volta no dia",
      "disponível a partir de", "estarei no escritório a partir",
    },
    since = {
      "de", "desde", "desde o", "a partir de", "a partir do",
      "a partir do dia", "do dia",
    },
    ["until"] = {
      "até", "até ao", "até ao dia", "até o dia", "até dia", "até o",
      "inclusive", "incluindo",
      "último dia",
    },
    between = {
      "a", "ao", "à", "e",
    },
    -- stands between the last day away and the return
    after = { "depois", "em seguida", "a seguir" },
    urgent = {
      "urgente", "urgentes", "urgência", "urgências", "em caso de urgência",
      "em caso de urgencia", "assuntos urgentes", "para assuntos urgentes",
      "caso urgente", "emergência", "emergências", "se necessário",
      "caso necessite", "se precisar", "se for urgente", "entretanto",
      "enquanto isso", "nesse meio tempo", "até lá",
      "durante a minha ausência", "durante minha ausência",
      "na minha ausência", "contacte", "contactar", "contate", "contatar",
      "entre em contato", "entre em contacto", "entrar em contacto",
      "entrar em contato", "favor contatar", "favor contactar",
      "por favor contacte", "dirija-se", "escreva para", "escrever para",
      "ligue para", "ligar para", "fale com", "falar com", "procure",
      "procurar", "manda pra", "manda para", "envie para", "minha colega",
      "meu colega", "meus colegas", "me substitui", "substitui-me",
      "substitui", "toca o barco", "responde por mim", "à disposição",
      "ao dispor", "irá atender", "pode contactar", "pode contatar",
      "não pode esperar", "não puder esperar", "se for caso de",
      "qualquer coisa", "chama a", "chama o", "chame", "liga para",
      "liga pra", "fala com", "falem com", "urgências com", "com a", "com o",
      "trata de tudo", "trata disso", "cuida", "fica no meu lugar",
      "no meu lugar", "em meu lugar", "me cobre", "pedidos", "encomendas",
      "trata dos assuntos", "tocando tudo", "está tocando", "avarias",
      "resolve tudo", "ela resolve", "ele resolve",
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
      "vemos pouco o e-mail", "vejo pouco o e-mail", "pouco o e-mail",
      "não leio os e-mails", "não vejo os e-mails", "não vou ver",
      "sem telemóvel", "sem celular", "sem computador", "sem wifi",
      "celular desligado", "telemóvel desligado", "de vez em quando",
      "raramente", "a conta-gotas", "deixei o portátil", "deixei o notebook",
      "só olho a caixa", "sem portátil", "sem notebook",
      "não responda a esta mensagem", "tratada por ordem de chegada",
      "será tratada", "serão tratadas", "não consulto o e-mail",
      "não vejo emails", "não leio emails", "sem consultar o e-mail",
      "não acompanho o e-mail", "não estou a ver os emails", "ninguém lê",
    },
    matter = {
      "férias escolares", "retomamos",
      "a sua proposta", "a tua proposta", "sua proposta", "o seu orçamento",
      "o teu orçamento", "seu orçamento", "a sua fatura", "a tua fatura",
      "sua fatura", "o seu lembrete", "a proposta", "o orçamento", "a fatura",
      "o preço", "o contrato", "assino", "assinarei", "assinamos", "assinar",
      "aceitamos", "aceito", "confirmo o pedido", "confirmo a encomenda",
      "decidimos", "decido", "decisão", "a transferência", "pagamos", "pago",
      "pagar", "o pagamento", "muito caro", "caro demais", "vejo a sua",
      "vejo a tua", "analiso", "pode avançar", "podem avançar", "o diretor",
      "a diretora", "o chefe", "dou notícias", "dou retorno", "falo com ele",
      "falo com ela",
      "nossa resposta", "sim ou não", "meu sócio", "minha sócia", "quem decide",
      "quem aperta", "lhe digo", "te digo", "te falo", "digo-te", "digo-lhe",
      "acerto as", "pagamentos", "transferências", "vejo isso", "vejo isto",
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
      "caros sócios", "caros associados", "estimados clientes",
      "prezado cliente", "caro cliente", "nota de imprensa",
      "comunicado de imprensa",
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
      "inscreva-se", "inscrições até", "taxa de inscrição", "vagas limitadas",
      "lugares limitados", "seminário", "seminários", "congresso",
      "visite o nosso", "visite nosso", "chamada gratuita",
      "ligação gratuita", "para mais informações", "já disponível",
      "já disponíveis", "pré-venda", "a título informativo", "últimos dias",
    },
    robots = {
      "ofertas", "boletim", "promocoes", "notificacoes", "avisos",
      "encomendas", "pedidos", "novidades", "inquerito", "assinaturas",
      "publicidade",
      "eventos", "imprensa", "congressos", "administrador",
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
      "mulher", "marido", "sócio", "sócia", "chefe", "diretora de marketing", "administrador", "administradora",
      "filho", "filha", "pais", "família", "advogada", "encarregado", "para", "assuntos",
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
    ordinals = { "primeiro|primeira|1º|1ª", "segunda|segundo",
      "terceira|terceiro", "quarta|quarto", "quinto", [10] = "décimo" },
    suffixes = "º|ª|°",
    units = { day = "dia", workday = "dia útil", week = "semana|oito dias",
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
      late = "antes que acabe|antes de acabar|final|fim|finais|fins|últimos dias|finalzinho|finzinho|o fim",
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
    thence = { ["no dia seguinte|no dia a seguir|no outro dia|dia a seguir"
      .. "|um dia depois|na manhã seguinte"] = 1,
      ["dois dias depois|dois dias mais tarde"] = 2,
      ["nesse mesmo dia|no mesmo dia|nesse dia|no próprio dia|naquele dia"
        .. "|naquele mesmo dia|mesmo dia|nessa mesma manhã|na mesma manhã"
        .. "|nessa mesma tarde|nessa noite|nessa tarde|nessa manhã|naquela noite"
        .. "|naquela tarde|na mesma noite|na mesma tarde"] = 0,
      ["na semana seguinte|na semana a seguir|semana a seguir"] = 7 },
    thence_back = "quando voltar|quando eu voltar|quando ele voltar"
      .. "|quando ela voltar|quando regressar|no meu regresso|na minha volta"
      .. "|no regresso|que volto|que volta|que regresso|quando chegar",
    plus = { ["a oito dias|a oito"] = 7, ["a quinze dias|a quinze"] = 14 },
    thence_weekday = "seguinte|a seguir|depois",
    dayparts = "de manhã|pela manhã|à tarde|de tarde|à noite|cedo|da parte da tarde" ..
      "|da parte da manhã|sem falta",
    ahead = "mais|em|daqui a|daqui a uns|daqui a umas|dentro de|daqui por|em cerca de|daqui|em uns|em umas",
    within = "no prazo de|num prazo de|em até|no prazo máximo de|até daqui a" ..
      "|em menos de|nos",
    ago = "há|faz|atrás|há cerca de",
    later = "a partir de hoje|a contar de hoje|a contar da data de hoje",
    after = "depois de|depois do|depois da|depois das|depois dos|depois" ..
      "|após|após o|após a|a seguir a|a seguir ao|logo após" ..
      "|logo depois de|na volta de|na volta do|na volta das" ..
      "|no regresso de|no regresso das",
    once = "passado|passada|passadas|passados|finda|findo|terminada" ..
      "|acabando|passando",
    ends = "termina no dia|termina dia|termina a|termina|acaba no dia|acaba dia" ..
      "|acaba|encerra dia|encerra no dia|vai até|vai até dia|até ao dia|até dia" ..
      "|até o dia|é dia|no dia|dia|de|a",
    of = "de|do|da|dos|das|d|o|a|os|as|no|na|nos|nas|em|ao|à|mês de",
    lead = "que|em|no|na|até|até a|até à|até ao|até o|para|pra|pro|para a|para o" ..
      "|antes de|antes do|antes da|a partir de|desde|por volta de|de|da|do|à" ..
      "|só|só na|só em|já|já na|lá para|lá pra|durante|nas|às|toda|e na",
    lead_day = "a|a partir de|reunir a|reúne a|reunião a|reúnem a|até ao|volta a|voltar a" ..
      "|regressa a|volto a|regresso a",
    lead_sure = "todo dia|todo o dia|todos os dias|lá pelo dia|pelo dia|dia|dias|o dia|no dia|até dia|até o dia|até ao dia|do dia" ..
      "|para o dia|ao dia|lá para o dia",
    since = "de|do|desde|datada de|datado de",
    ever_since = "já desde o|vencida desde o dia|vencido desde o dia"
      .. "|vencida no dia|vencida dia|venceu no dia|venceu dia|venceu a"
      .. "|venceram no dia|vencida a"
      .. "|orçamento do|proposta do|fatura do|e-mail do|email do|mensagem do"
      .. "|carta do|lembrete do|cotação do|nota do|orçamento de|proposta de"
      .. "|fatura de|e-mail de",
    to = "a|até|ao|à|até ao",
    join = "e|ou",
    week_number = "semana|sem.|semana n.º|semana número|s|wk|kw",
    week_of = "semana de|semana do dia|semana que começa em" ..
      "|semana que começa no dia|semana com início a|semana do|semana de dia",
    follow = "mal|ela|ele|lhe|eles|eu|nós|a gente|damos|dou|digo|te|falo|vou|vamos|pago|pagamos|voltamos|volto|assino|mando|envio|ligo|passo|fazemos|faço|resolvo|estou|estamos|estarei|tem|têm|terá|há|reúne|reunimos|fica|ficam|consigo|conseguimos|posso|podemos|deposito|transfiro|decidimos|falamos|respondo|respondemos|acerto|vai|vão|aí|cá|logo|começa|termina|regressa|volta|chega|assinamos|transferimos|liquidamos|mandamos|enviamos|ela|ele|tudo|então|mais|sem falta|mesmo|confirmo|avisamos|aviso|entra|entrego|dizemos|ainda|só|ao|dos|das|eles|minha|meu|nossa|vocês|você" ..
      "|de|do|da|e|ou|a|à|às|em|no|na|com|para|pra|por|que|se|quando|já" ..
      "|como|antes|depois|é|está|será|cai|sai|não|me|te|lhe|nos|pela|pelo|sem" ..
      "|mas|corrente|próximo|vence|caso|temos|tenho|as|os|o|salvo|inclusive",
    monthly = "de cada mês|do mês|de todo mês|de todos os meses|do corrente",
    monthly_next = "do mês que vem|do mês q vem|do próximo|do mês seguinte"
      .. "|do mês próximo",
    code = "versão|ponto|pos.|art.|artigo|n.º|nº|número|página|pág.|capítulo|rev.|anexo|item",
    never = "segunda página|segunda folha|segunda linha|segunda parte|segunda casa" ..
      "|segunda mão|segunda ideia|segunda pessoa|segunda oportunidade|segunda cor" ..
      "|segunda data|segunda hipótese|segunda solução|segunda alternativa" ..
      "|segunda variante|segunda rota|segunda amostra|segunda encomenda" ..
      "|segunda rodada|segunda remessa|quarta página|quinta página|terça folha" ..
      "|quinta da|quinta do|quinta das|quinta dos|bom dia|um dia|em dia|algum dia|dia a dia|hoje em dia|por dia" ..
      "|por mês|por semana|ao mês|segunda via|de segunda a|de segunda à|segunda vez" ..
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
      ["santo andré"] = "11-30", ["são miguel"] = "09-29", ["são nicolau"] = "12-06",
      ["são josé"] = "03-19", ["são tiago|santiago"] = "07-25", ["são lourenço"] = "08-10",
      ["são bartolomeu"] = "08-24", ["são mateus"] = "09-21", ["são brás"] = "02-03",
      ["são sebastião"] = "01-20", ["são jorge"] = "04-23", ["santa luzia"] = "12-13",
      ["santa bárbara"] = "12-04", ["santa catarina"] = "11-25", ["são silvestre"] = "12-31",
      ["santos populares|os santos"] = "06-12..06-29", ["candelária|nossa senhora das candeias"] = "02-02",
      ["implantação da república"] = "10-05", ["vinte e cinco de abril|dia da liberdade"] = "04-25",
      ["restauração|restauração da independência"] = "12-01", ["assunção"] = "08-15",
      ["dia das mães"] = "may sunday 2", ["dia da mãe"] = "may sunday 1",
      ["dia dos pais"] = "august sunday 2", ["domingo de ramos"] = "easter-7",
      ["quinta-feira santa"] = "easter-3", ["dia de todos os santos"] = "11-01",
      ["são martinho"] = "11-11", ["são joão"] = "06-24", ["são pedro"] = "06-29",
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
      ["verão|férias de verão|férias de agosto"] = "07-01..08-31",
      ["férias"] = "07-01..08-31 or 12-24..01-31",
      ["férias de julho"] = "07-01..07-31",
      ["férias de janeiro"] = "01-01..01-31",
    },
  },

  -- facts: totals, references, validity, payment dates -------------------------
  facts = {
    currency = "EUR",
    countries = {
      BRL = "pix|cnpj|cpf|boleto|nf-e|ted", EUR = "mbway|mb way|nif|nib",
    },
    figure = "não|eu|me|tudo|que|já|agora|se|ou|e|mas|mais|com|sem|por|como|quando"
      .. "|antes|depois|entregue|montado|fechado|certos|redondos|posto|à vista"
      .. "|no pix|são|ficam|fica|seriam|continuam|continua|está|estão|limpos"
      .. "|para|pra|na|no|em",
    currency_west = "BRL",
    total = "total|tudo junto|juntas|juntos|por tudo|tudo somado|no total|valor total|total geral|total a pagar|a pagar" ..
      "|soma|montante total|ao todo|valor global|preço total" ..
      "|total da fatura|em aberto|em dívida|saldo|saldo devedor" ..
      "|valor em aberto|montante em dívida|por tudo|tudo incluído" ..
      "|chave na mão|no valor de|na importância de|ascende a|totaliza" ..
      "|perfaz|perfazendo|num total de|o valor é de|quantia de" ..
      "|valor a pagar|líquido a receber|fechado|total líquido|valor final" ..
      "|importância de|no montante de|valor da fatura|valor da nota" ..
      "|restam|faltam|ficam por pagar"
      .. "|para o conjunto|o conjunto|somando|somam|isto é",
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
      "|pagamento inicial|primeiro terço|adjudicação|segunda parcela" ..
      "|2ª parcela"
      .. "|primeira das|primeira de|1a parcela|2a parcela",
    paid = "pago|paga|pagos|recebido|recebidos|recebemos|em vez de" ..
      "|ao invés de|antes era|antes eram|ano passado|preço antigo|tabela|preço de tabela" ..
      "|anteriormente|já liquidado|depositado"
      .. "|caíram|caiu|entraram|deste-me|eram|substitui|tinha recebido"
      .. "|descontado|deduzido|já pago|já recebi|já tinha",
    rest = "restante|restantes|resto|o restante"
      .. "|faltam|falta|faltam os|em falta|por pagar|por liquidar"
      .. "|restam|sobram|não recebi|não recebemos|não caíram|não caiu"
      .. "|não foi pago|não foram pagos|não entrou|não entraram"
      .. "|por receber",
    limit = "mais de|menos de|acima de|abaixo de|até|pelo menos|mínimo" ..
      "|máximo|superior a|inferior a|cerca de|aproximadamente|uns|umas" ..
      "|entre|a partir de|à volta de|por volta de|em torno de|teto|desde",
    quote = "orçamento|proposta|cotação|oferta|propostas|orçamentos" ..
      "|proposta comercial|proposta n|orç|orç.|prop|prop.|cot|cot.|estimativa" ..
      "|orçamentação|proposta de preço",
    invoice = "fatura|factura|faturas|nota fiscal|nf|nf-e|nfe|nfs-e|danfe" ..
      "|proforma|fatura proforma|boleto|fatura-recibo|duplicata|título" ..
      "|recibo|nota de débito|nota de honorários|documento|nota|fat|fat." ..
      "|pró-forma|fatura pró-forma|nfs|notas|nf.",
    order = "nota de crédito|nota de devolução|encomenda|pedido|nota de encomenda|ordem de compra|contrato" ..
      "|requisição|pedido de compra|oc|ne|n.e.|ordem de serviço|empenho|compromisso",
    reference = "mencionem|mencionar|mencione|indiquem|citar|ref|ref.|referência|processo|assunto|com o número" ..
      "|sob o número|com o n",
    other = "cliente|código de cliente|conta|iban|bic|swift|tel|telefone" ..
      "|telemóvel|celular|fax|art|artigo|código|cód|modelo|máquina|série" ..
      "|versão|revisão|rev|página|pág|nif|cnpj|cpf|cep|rua|avenida|praça" ..
      "|andar|semana|iso|tamanho|lote|formato|cláusula|ramal|desenho" ..
      "|pavilhão|stand|sala|nib|pix|agência|ag|c/c|medida|lei|apartamento" ..
      "|apto|km|entidade"
      .. "|consulta|consulta prévia|concurso|edital|pregão|licitação|rfq"
      .. "|procedimento|guia"
      .. "|ral|mb way|mbway|agência|conta|cor"
      .. "|cnpj|entrada|apólice|sinistro|lote|fornecedor|chassis",
    mark = "n|nº|n.º|n°|núm|numero|número|no.|num|nro|n.",
    -- before a number that is a name: "the 2291"; one: of one thing only
    articles = { any = "os|as|a|o|das|dos|ao|à",
      one = "da|na|no|desta|dessa" },
    link = "de|do|nossa|nosso|vossa|vosso|sua|seu|com|por|e|em"
      .. "|datada de|datado de|anexa|anexo|que|relativa|relativo"
      .. "|referente|referente a|para|é|está|continua|se|vencida"
      .. "|sobre|segue|foi|emitida|enviada|enviado|venceu|minha|meu"
      .. "|como|já",
    series = "ft|fs|fr|nd|nc|pp|or|pf|fp|orc|pi",
    ours = "nossa|nosso|minha|meu|n/|nossas",
    yours = "vossa|vosso|sua|seu|tua|teu|v/|vossas",
    valid = "válido|válida|validade|válidos|válidas|vigente|vigência" ..
      "|vinculativo|vinculativa|preços firmes|preço firme|vale|valem" ..
      "|seguro o preço|seguro a data|seguro até|prazo de manutenção" ..
      "|manutenção da proposta|manutenção dos preços",
    hold = "mantemos|mantenho|manter|garantimos|garanto|garantido" ..
      "|garantidos|seguro|seguramos|guardo|guardamos|reservado|reservada" ..
      "|aguento|congelado|mantém-se|mantêm-se|mantém|mantêm",
    due = "vencimento|vencida|vencido|venceu|data de vencimento" ..
      "|data limite|vcto|pagável|vencia|data limite de pagamento" ..
      "|liquidada|regularizada|vencidas|com vencimento|data de pagamento",
    pay = "pagar|liquidar|liquidação|pagamento|transferência|depósito" ..
      "|regularizar|regularização|quitar|acertar|a pagar|pagamento até" ..
      "|depositar|jeito",
    by = "até|até ao|antes de|até dia|até o dia|o mais tardar|até à|até o" ..
      "|até fim",
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
    price_end = {
      "para", "com", "se", "mas", "mais", "tudo", "ao todo", "no total",
      "como", "o", "a", "os", "as", "posso", "podemos", "em vez", "enquanto",
      "sem", "incluindo", "incluído", "incluída", "inclusive", "excluindo",
      "ou", "senão", "iva", "limpos", "fora", "já", "e não", "assim", "chave",
      "transporte", "portes", "entrega", "montagem", "instalação",
      "deslocação", "metade", "logo", "pode", "podem", "à", "divido",
      "parcelo", "que", "reconhecimento", "na", "no", "fechado", "fixo",
    },
    promise_pay = {
      "pagamos", "pagarei", "pagaremos", "liquido", "liquidamos",
      "liquidarei", "liquidaremos", "transfiro", "transferimos",
      "transferirei", "transferiremos", "deposito", "depositamos", "quito",
      "quitamos", "acerto", "acertamos", "regularizo", "regularizamos",
      "regularizarei", "regularizaremos", "saldamos", "faço o pix",
      "faço um pix", "mando o pix", "te mando o pix", "faço a transferência",
      "fazemos a transferência", "faço transferência", "dou ordem",
      "damos ordem", "mando pagar", "te pago", "lhe pago", "pago-te",
      "pago-lhe", "trato do pagamento", "tratamos do pagamento", "trato disso",
      "tratamos disso", "resolvo isso", "vou pagar", "vamos pagar",
      "vou liquidar", "vamos liquidar", "vou transferir",
      "vou fazer a transferência", "vou fazer o pix", "vou regularizar",
      "vamos regularizar", "vou acertar", "vou depositar", "vai ser quitado",
      "vai ser quitada", "vai ser pago", "vai ser paga", "vai ser liquidada",
      "será quitado", "será quitada", "será pago", "será paga",
      "será liquidada", "serão pagas", "serão pagos", "serão liquidadas",
      "será regularizado", "será regularizada", "ficará regularizado",
      "ficará regularizada", "ficará pago", "ficará paga", "fica pago",
      "fica paga", "fica regularizado", "fica liquidada", "fica resolvido",
      "deixo pago", "mando o dinheiro", "levo o dinheiro", "levo o cheque",
      "passo o cheque", "entra no lote", "entram no lote",
      "entrou na programação", "entraram na programação", "está programado",
      "está programada", "está agendado", "está agendada", "foi agendado",
      "foi agendada", "ficou agendado", "ficou agendada", "ficou programado",
      "ficou programada", "programamos o pagamento", "agendei", "agendámos",
      "agendamos", "programei", "programámos",
    },
    tell_you = {
      "digo", "digo-lhe", "digo-te", "digo-vos", "lhe digo", "te digo",
      "dizemos", "dizemos-lhe", "direi", "dir-lhe-ei", "diremos",
      "dir-lhe-emos", "aviso", "aviso-a", "aviso-te", "te aviso", "avisamos",
      "avisarei", "respondo", "respondo-lhe", "respondo-te", "te respondo",
      "respondemos", "responderei", "responderemos", "confirmo",
      "confirmo-lhe", "te confirmo", "confirmamos", "falo", "te falo",
      "falo consigo", "falo contigo", "falamos", "falaremos", "conversamos",
      "dou", "dou-lhe", "dou-te", "te dou", "lhe dou", "damos", "damos-lhe",
      "darei", "daremos", "retorno", "te retorno", "lhe retorno", "retornamos",
      "retornarei", "ligo", "ligo-lhe", "ligo-te", "te ligo", "ligamos",
      "contacto", "contactamos", "contato", "entro em contacto",
      "entro em contato", "entrará em contacto", "entrará em contato",
      "entraremos em contacto", "escrevo", "escrevo-lhe", "te escrevo",
      "mando", "mando-lhe notícias", "chamo", "te chamo", "te procuro",
      "procuro", "resolvemos", "decidimos", "decido", "vemos", "vejo",
      "vejo isso", "sabemos", "saberei", "saberemos", "terá", "terão", "tem",
      "têm", "volto", "voltamos", "voltarei", "respondem", "dizem", "diz",
      "fala", "retoma", "retomamos", "combinamos", "resolvo", "a gente vê",
      "a gente fala", "a gente resolve", "a gente conversa", "a gente decide",
      "sentamo-nos", "reunimos", "passo-lhe", "volto ao assunto",
      "damos notícias", "dou notícias", "sabe-se", "veremos", "verei",
      "logo vejo", "logo vemos",
    },
    my_decider = {
      "{decider}", "o {decider}", "a {decider}", "os {decider}",
      "as {decider}", "ao {decider}", "à {decider}", "do {decider}",
      "da {decider}", "meu {decider}", "minha {decider}", "o meu {decider}",
      "a minha {decider}", "os meus {decider}", "nosso {decider}",
      "nossa {decider}", "o nosso {decider}", "a nossa {decider}",
      "seu {decider}",
    },
    decider = {
      "chefe", "patrão", "patroa", "direção", "diretor", "diretora",
      "diretoria", "administração", "administrador", "gerência", "gerente",
      "sócio", "sócia", "sócios", "conselho", "comissão", "assembleia",
      "condomínio", "condóminos", "síndico", "síndica", "marido", "mulher",
      "esposa", "esposo", "namorado", "namorada", "noivo", "noiva",
      "companheiro", "companheira", "pai", "mãe", "filho", "filha", "irmão",
      "irmã", "sogro", "sogra", "cunhado", "cunhada", "genro", "família",
      "contabilidade", "contabilista", "contador", "contadora", "financeiro",
      "tesouraria", "tesoureiro", "compras", "jurídico", "advogado",
      "engenharia", "engenheiro", "arquiteto", "arquiteta", "departamento",
      "equipa", "equipe", "colega", "colegas", "dono", "dona", "proprietário",
      "senhorio", "cliente", "sede", "matriz", "banco", "seguradora", "câmara",
      "prefeitura", "presidente", "vereador", "padre", "pároco", "coordenador",
      "coordenadora", "coordenação", "responsável", "curador", "produtor",
      "produtora", "noivos", "pais", "engenheiros", "secretaria", "júri",
      "fundação", "superior",
    },
    i_offer = {
      "faço", "faço-lhe", "faço-te", "faço-vos", "lhe faço", "te faço",
      "fazia", "fazia-lhe", "fazia-te", "fazemos", "fazíamos", "faria",
      "faríamos", "consigo", "conseguimos", "conseguia", "cobro", "cobrava",
      "cobraria", "cobramos", "cobraríamos", "peço", "pedia", "pediria",
      "pedimos", "deixo", "deixo-lhe", "deixo-te", "te deixo", "lhe deixo",
      "deixava", "deixamos", "levo", "levava", "levaria", "levamos", "chego",
      "chegava", "chegamos", "ponho", "punha", "dou", "dava", "daria", "vendo",
      "vendia", "arranjo", "arranjava", "proponho", "propunha", "proporia",
      "propomos", "ofereço", "oferecemos", "entrego", "monto", "trato",
      "posso fazer", "podemos fazer", "podia fazer", "poderia fazer",
      "posso deixar", "posso chegar", "consigo fazer", "consigo chegar",
      "consigo entregar", "vou fazer", "tenho para si", "orcei", "orçamentei",
      "calculei", "estimei", "contava", "contaria", "conto",
      "dá pra chegar", "dá para chegar", "conseguimos chegar",
      "podemos chegar", "conto-lhe", "conto-te", "calculo", "calculo-lhe",
      "andaria", "andava", "andava pelos", "andaria pelos", "estaria",
      "ficaria", "fico", "ficava", "fecho", "fechava", "fechamos", "fecharia",
      "mantenho", "baixo", "desço", "desceria", "podemos descer",
      "posso descer", "chega-me", "bastam-me", "propúnhamos", "sugiro",
      "realizo", "executo", "executamos", "imprimo", "costuro", "pinto",
      "conserto", "traduzo", "forneço", "fornecemos", "posso vender",
      "podemos vender", "dou-lhe", "dou-te", "te dou",
    },
    each = {
      "cada", "cada um", "cada uma", "à unidade", "a unidade", "por unidade",
      "a peça", "à peça", "por peça", "o quilo", "ao quilo", "por quilo",
      "o metro", "ao metro", "por metro", "o m2", "por m2", "metro quadrado",
      "por pessoa", "por cabeça", "por convidado", "a hora", "à hora",
      "por hora", "a diária", "ao dia", "por dia", "a noite", "por noite",
      "ao mês", "por mês", "mensais", "por ano", "anuais", "por página",
      "a página", "por palavra", "por lauda", "por sessão", "a sessão",
      "por aula", "por aluno", "por garrafa", "a garrafa", "a caixa",
      "por caixa", "o litro", "por litro", "o par", "por par", "o cento",
      "por turma", "por visita", "por deslocação", "por viagem", "à vista",
      "a vista", "no cartão", "no pix", "parcelado", "parcelados", "vezes",
      "fechado", "fechados", "fixos", "limpos", "redondos", "com tudo",
      "tudo incluído", "tudo incluso", "com iva", "sem iva", "mais iva",
      "já com", "chave na mão", "posto em", "entregue", "instalado", "montado",
      "colocado",
    },
    costs = {
      "fica em", "fica por", "fica a", "fica nos", "fica", "ficam em",
      "ficam por", "ficam a", "ficam", "ficaria em", "ficaria por",
      "ficaria a", "ficaria", "ficariam", "ficava em", "ficava por",
      "ficava a", "ficava", "ficavam", "fica-lhe", "fica-te", "ficava-lhe",
      "ficava-te", "te fica", "sai a", "sai por", "sai", "saem a", "saem por",
      "saía a", "saía por", "sairia a", "sairia por", "sairia", "custa",
      "custam", "custaria", "custariam", "custava", "dá", "daria", "dão",
      "soma", "somam", "importa em", "importaria em", "seria", "seriam",
      "são mais", "vai para", "passa para", "passa a", "desce para", "desce a",
      "baixa para", "baixamos para", "sobe para", "total", "no total",
      "ao todo", "em tudo", "tudo junto", "arredondando", "fecho em",
      "fecho por", "fechamos em", "fechamos por", "fechava em", "anda nos",
      "anda pelos", "andará pelos", "à volta dos", "na casa dos", "ronda os",
      "rondaria", "mensalidade", "diária", "diárias", "cachê", "honorários",
      "valor", "preço", "orçado em", "orçamentado em", "calculado em",
      "a partir de", "vale", "sinal de", "investimento", "tabela", "pacote",
      "fico-me pelos", "fico-me por", "ficamos por", "valem", "são",
      "honorários de", "valor de", "custo de", "preço de", "gasta", "gasta-se",
      "gastaria", "andamos nos", "andaria nos", "estamos a falar de",
      "falamos de", "sai tudo", "sai tudo por", "refazendo", "caiu para",
      "baixou para",
      "implica", "implica um custo de", "comporta", "prevê", "importa",
      "cifra-se em", "trata-se de", "fala-se de", "estimado em", "estimada em",
      "estimados em", "fixado em", "ao preço de", "ao preço unitário de",
      "ao custo de", "pela quantia de", "pelo valor de", "por um total de",
      "acabava em", "acaba em", "gira em torno de", "gira nos", "dava",
      "chega a", "chegaria a", "menos de",
      "andamos à volta", "anda à volta", "estamos à volta", "anda por volta",
      "fica por volta", "fica à volta", "ficaria à volta", "ficaria por volta",
    },
    common = {
      "o", "a", "os", "as", "de", "do", "da", "dos", "das", "e", "que", "em",
      "no", "na", "um", "uma", "para", "com", "não", "por", "se", "ao", "à",
      "mais", "você", "nós", "seu", "sua", "nosso", "nossa", "está", "são",
      "foi", "temos", "tenho", "obrigado", "obrigada", "bom", "dia", "caro",
      "cara", "pelo", "pela", "isso", "já", "muito",
    },
    ["not"] = {
      "não", "nem", "nunca", "nenhum", "nenhuma", "sem", "nada", "jamais",
      "tampouco", "em vez de",
    },

    we = { "nós", "eu", "a gente" },
    us = { "nos", "me", "nós", "mim" },
    you = { "lhe", "lhes", "vos", "te", "você", "vocês", "o senhor",
      "a senhora", "os senhores", "vosso", "v. exas", "v. sa", "v. exa" },
    our = { "nosso", "nossa", "nossos", "nossas", "meu", "minha", "meus",
      "minhas" },
    your = { "seu", "sua", "seus", "suas", "vosso", "vossa", "vossos",
      "vossas", "teu", "tua", "teus", "tuas" },
    the = { "o", "a", "os", "as", "um", "uma", "este", "esta", "esse", "essa",
      "nosso", "nossa", "nossos", "nossas", "meu", "minha" },
    boss = {
      "direção", "diretor", "diretora", "diretoria", "chefe", "chefia",
      "patrão", "patroa", "sócio", "sócia", "sócios", "colega", "colegas",
      "administração", "gerente", "gerência", "conselho", "comissão",
      "contabilidade", "contador", "contadora", "contabilista", "financeiro",
      "compras", "comprador", "compradora", "marido", "mulher", "esposa",
      "esposo", "equipa", "equipe", "matriz", "sede", "presidente",
      "presidência", "dono", "dona", "cliente", "arquiteto", "arquiteta",
      "jurídico", "tesouraria", "assembleia", "condomínio", "síndico",
      "irmão", "irmã", "pai", "vereador", "câmara", "prefeitura", "engenheiro",
      "engenharia", "departamento", "secretaria", "provedor", "mesa",
      "responsável", "banco", "superior", "superiores", "acionistas", "júri",
    },
    another = {
      "outro fornecedor", "outra empresa", "outra proposta", "outro orçamento",
      "outra solução", "outra opção", "a concorrência", "concorrente",
      "um concorrente", "outro lado", "noutro lado", "em outro lugar",
      "noutro sítio", "outra pessoa", "outro prestador", "outra casa",
      "outra firma", "outro parceiro", "um fornecedor local", "um local",
      "alguém daqui", "internamente", "fornecedor habitual", "fornecedor atual",
      "outro caminho", "outra oferta", "outra alternativa", "um primo",
      "um amigo", "um vizinho", "outros",
    },

    send = {
      "envio", "enviamos", "enviar", "enviei", "envia", "enviado", "enviada",
      "enviando", "mando", "mandamos", "mandar", "mandei", "mandando",
      "remeto", "remetemos", "remeter", "encaminho", "encaminhamos",
      "encaminhar", "encaminhando", "apresento", "apresentamos", "apresentar",
      "submeto", "submetemos", "submeter", "entrego", "segue", "seguem",
      "junto", "juntamos", "faço chegar", "fazemos chegar", "passo", "passar",
      "dou", "damos", "deixo", "partilho", "partilhamos", "compartilho",
      "disponibilizamos", "disponibilizo", "transmitimos", "enviámos",
    },
    attached = {
      "em anexo", "anexo", "anexa", "anexos", "anexas", "anexado", "anexada",
      "anexamos", "anexei", "segue", "seguem", "vai em anexo", "em attach",
      "junto", "junta", "abaixo", "a seguir", "conforme abaixo", "aqui vai",
      "aqui está", "aqui vão", "aqui tem", "eis", "no pdf", "em pdf",
      "cá vai", "cá está", "aí vai", "aí está",
    },
    as_agreed = {
      "conforme combinado", "como combinado", "conforme solicitado",
      "conforme pedido", "conforme conversado", "como conversámos",
      "como conversamos", "conforme prometido", "como prometido",
      "conforme acordado", "como pediu", "conforme falado", "como falámos",
      "como falamos", "na sequência", "em resposta ao", "em resposta à",
      "a seu pedido", "a vosso pedido", "conforme solicitação", "como pedido",
      "tal como combinado", "tal como pedido", "de acordo com o seu pedido",
      "correspondendo ao", "que me pediu", "que pediu", "que me pediste",
      "depois da visita", "após a visita", "em atenção ao", "em atenção à",
    },
    offer = {
      "orçamento", "orçamentos", "proposta", "propostas", "cotação",
      "cotações", "oferta", "ofertas", "estimativa", "estimativas",
      "preçário", "tabela de preços", "lista de preços", "resumo de custos", "mapa de custos", "quadro de custos", "proposta comercial",
      "orçamentação", "simulação", "licitação", "proforma de venda",
    },
    contract = {
      "contrato", "contratos", "minuta", "minutas", "acordo", "aditamento",
      "adenda", "aditivo", "termo", "protocolo", "convênio", "contrato-quadro",
      "acordo de confidencialidade", "exemplar", "exemplares", "vias",
    },
    paper = { "{offer}", "{contract}" },
    price = {
      "preço", "preços", "valor", "valores", "total", "custo", "custa",
      "custaria", "ficaria em", "fica em", "fica por", "ficaria por", "sai a",
      "sai por", "sairia", "seria de", "seriam", "são", "dá", "fazemos por",
      "faço por", "faço a", "fazemos a", "cobro", "cobramos", "orça em",
      "importa em", "ascende a", "ronda", "rondará", "andará", "anda pelos",
      "montante", "investimento", "consigo fazer", "conseguimos fazer",
      "chegamos a", "chego a", "ficava", "fica", "ficam", "totaliza",
    },
    trade = {
      "mais iva", "{money} iva", "iva incluído", "com iva", "sem iva", "iva à taxa",
      "acresce iva", "iva à parte", "acrescido de iva", "impostos inclusos",
      "com impostos", "posto em", "franco", "ex works", "exw", "cif", "fob",
      "dap", "frete incluído", "frete incluso", "frete por conta", "transporte incluído",
      "entrega incluída", "montagem incluída", "instalação incluída",
      "prazo de entrega", "prazo de fabrico", "prazo de execução", "prazo",
      "condições de pagamento", "forma de pagamento", "condições",
      "{number} dias úteis", "{number} semanas", "na adjudicação",
      "com a adjudicação", "com a encomenda", "na encomenda", "no pedido",
      "de entrada", "de sinal", "sinal de", "na entrega", "à entrega",
      "o restante", "cada", "por unidade", "a unidade", "unidade", "por peça",
      "por metro", "o metro", "por m2", "por pessoa", "por dia", "por mês",
      "por ano", "à hora", "por hora", "preço unitário", "desconto", "incluído",
      "incluída", "não incluído", "opcional", "em stock", "pronta entrega",
      "por quilo", "o quilo", "a garrafa", "por caixa", "parcelas",
      "{number} unidades", "{number} peças", "pró-labore", "à parte",
    },
    holds = {
      "válido", "válida", "válidos", "válidas", "validade", "mantém-se",
      "mantêm-se", "mantenho", "mantemos", "vigora", "garantido", "garantidos",
      "seguro", "seguramos", "firme", "firmes", "vale", "valem", "aguento",
      "aguentamos", "se mantém", "se mantêm", "até {date}",
    },
    their_yes = {
      "resposta", "aprovação", "adjudicação", "confirmação", "encomenda",
      "decisão", "retorno", "feedback", "parecer", "luz verde", "aceitação",
      "assinatura", "ok", "aval", "ordem", "autorização", "comentários",
      "pedido", "aceite",
    },
    sign_it = {
      "devolver assinado", "devolver assinada", "devolver assinados",
      "assinado e carimbado", "para assinatura", "para assinar", "assinar e devolver",
      "para aprovação", "para sua apreciação", "para vossa apreciação",
      "para apreciação", "para análise", "para sua análise", "para validação",
      "devolução assinada", "reenviar assinado", "rubricado", "rubricar",
      "assinatura digital", "uma via assinada", "devidamente assinado",
      "devidamente assinada", "assinar as duas", "revisão e assinatura",
      "para vossa análise", "devolvê-lo assinado", "devolva assinado",
    },

    invoice = {
      "fatura", "faturas", "factura", "facturas", "fatura-recibo", "proforma",
      "pró-forma", "nota fiscal", "nota de débito", "nf", "nf-e", "nfe", "boleto",
      "boletos", "duplicata", "duplicatas", "nota de honorários", "prestação",
      "parcela", "parcelas", "conta corrente", "extrato", "saldo", "sinal",
      "adiantamento", "danfe", "segunda via", "honorários", "cota", "quota",
    },
    due = {
      "vencida", "vencido", "vencidas", "vencidos", "em atraso", "em aberto",
      "em dívida", "por pagar", "por liquidar", "pendente", "pendentes",
      "atrasada", "atrasado", "atrasadas", "não paga", "não pagas",
      "não liquidada", "em falta", "a pagamento", "por regularizar",
      "a liquidar", "venceu", "venceram", "vence", "vencimento", "em débito",
      "a descoberto", "por saldar",
    },
    pay = {
      "pagar", "liquidar", "regularizar", "transferir", "saldar", "depositar",
      "proceder ao pagamento", "efetuar o pagamento", "proceder à transferência",
      "efetuar a transferência", "fazer a transferência", "fazer o pagamento",
      "fazer o pix", "fazer um pix", "proceder à liquidação",
      "proceder à regularização", "liquidação", "regularização", "quitar",
      "efetuem o pagamento", "providenciar o pagamento", "efetuar pagamento",
      "programar o pagamento",
    },
    funds = {
      "pagamento", "pagamentos", "transferência", "transferências", "pix",
      "depósito", "cheque", "valor", "verba", "dinheiro", "ted", "montante",
      "quantia",
    },
    paid = {
      "pago", "paga", "pagas", "paguei", "pagámos", "pagamos ontem",
      "pagamos hoje", "liquidado", "liquidada", "liquidámos", "liquidei",
      "transferido", "transferida", "transferi", "transferimos", "quitado",
      "quitada", "quitamos", "saldado", "saldada", "depositei", "depositado",
      "regularizado", "regularizada", "regularizámos", "fiz a transferência",
      "fizemos a transferência", "feita a transferência", "fiz o pix",
      "fiz o pagamento", "fizemos o pagamento", "efetuamos o pagamento",
      "efetuámos o pagamento", "efetuado o pagamento", "efetuei o pagamento",
      "efetuada a transferência", "mandei o pix", "ordenei a transferência",
      "acabei de transferir", "acabei de pagar", "acabámos de pagar",
    },
    made = {
      "feito", "feita", "efetuado", "efetuada", "realizado", "realizada",
      "enviado", "saiu", "seguiu", "ordenada", "executada", "processado",
      "processada", "concluído", "concluída", "caiu", "emitida", "emitido",
    },
    bank = { "nib", "iban", "dados bancários", "conta bancária", "swift",
      "chave pix", "para a conta", "na conta", "referência multibanco",
      "entidade", "agência", "código de barras" },

    remind = {
      "lembrete", "lembrar", "relembrar", "recordar", "insistir", "insisto",
      "reforçar", "reforço", "seguimento", "dar seguimento", "follow-up",
      "follow up", "retomo", "retomar", "retomamos", "volto a", "voltamos a",
      "volto ao contacto", "volto ao contato", "volto a falar", "gostaria de saber",
      "gostava de saber", "gostaríamos de saber", "queria saber", "quería saber",
      "saber se", "saber como", "venho saber", "vinha saber", "venho perguntar",
      "passo para saber", "passando para saber", "só para saber", "ponto de situação",
      "ponto da situação", "em que pé", "como está", "como ficou", "como ficamos",
      "como ficámos", "como vai", "como estamos", "novidades", "alguma novidade",
      "perguntar", "pergunto", "confirmar se", "tomo a liberdade",
    },
    answer = {
      "resposta", "retorno", "notícias", "novidades", "novidade", "decisão",
      "feedback", "sinal", "parecer", "posição", "definição", "manifestação",
      "confirmação",
    },
    lately = {
      "há {number}", "há duas", "há três", "há uma", "há dias", "há umas",
      "na semana passada", "no mês passado", "semana passada", "mês passado",
      "faz {number}", "em {date}", "no dia {number}", "de {date}", "do dia",
      "outro dia", "no início", "no fim", "antes das férias", "antes do natal",
    },

    -- What they tell us.
    later = {
      "mais tarde", "em breve", "brevemente", "para a semana", "na próxima",
      "no próximo", "próxima semana", "semana que vem", "mês que vem",
      "assim que", "logo que", "depois", "a partir", "até", "quando", "após",
      "no final", "no fim", "no início", "em meados", "daqui a", "dentro de",
      "nos próximos", "só em", "só depois", "lá para", "no regresso",
      "na volta", "ano que vem", "entretanto", "oportunamente", "{date}", "amanhã",
    },
    come_back = {
      "volto a", "voltamos a", "voltarei", "voltaremos", "te fala", "lhe fala", "te diz", "a gente fala",
      "a gente avisa", "a gente responde", "te avisa", "dá um retorno", "volto ao",
      "voltamos ao", "retorno", "retornamos", "retornarei", "retornaremos",
      "dou notícias", "damos notícias", "darei", "daremos", "dou resposta",
      "damos resposta", "dou retorno", "damos retorno", "dou um retorno",
      "dou-lhe", "damos-lhe", "aviso", "avisamos", "avisarei", "avisaremos",
      "digo", "dizemos", "direi", "diremos", "respondo", "respondemos",
      "responderei", "responderemos", "entro em contacto", "entro em contato",
      "entraremos em contacto", "entraremos em contato", "entrarei em contato",
      "entrarei em contacto", "entramos em contacto", "entramos em contato",
      "contacto-o", "contactaremos", "contactarei", "ligo", "ligamos", "ligarei",
      "falamos", "falaremos", "conversamos", "te falo", "lhe falo", "te aviso",
      "lhe digo", "lhe respondo", "te respondo", "te digo", "informo",
      "informamos", "informarei", "informaremos", "terá resposta", "terão resposta",
      "vejo isso", "trato disso", "olho para isso", "voltará", "dará", "retomamos",
      "retomo", "retomaremos", "dou-te", "digo-lhe", "digo-te", "aviso-o",
    },
    return_to = {
      "volte a", "volta a", "ligue", "liga-me", "me liga", "me ligue", "lembre-me",
      "lembra-me", "me lembra", "me lembre", "me cobra", "me cobre", "cobre-me",
      "insista", "contacte", "contate", "fale comigo", "fala comigo", "me chama",
      "me procure", "procure-me", "me escreva", "escreva-me", "aguarde",
      "aguardem", "espere", "tenha paciência", "peço paciência",
      "um pouco de paciência", "tenham paciência",
      "deixe passar", "deixa passar", "volte ao contacto", "me dá", "nos dê",
    },
    weigh = {
      "em análise", "a analisar", "analisando", "analisar", "a avaliar",
      "avaliando", "avaliar", "a estudar", "estudando", "estudar", "a ponderar",
      "ponderar", "pensar", "pensando", "a pensar", "a ver", "vendo",
      "a comparar", "comparando", "comparar", "aguardo", "aguardamos",
      "aguardando", "à espera", "esperando", "a aguardar", "discutir",
      "discutindo", "a discutir", "em estudo", "em avaliação", "em discussão",
      "em apreciação", "validar", "verificar", "consultar", "falar com",
      "falando com", "conferir", "apreciação", "decidir", "a decidir",
    },
    stalled = {
      "adiado", "adiada", "adiar", "adiámos", "adiamos", "suspenso", "suspensa",
      "parado", "parada", "em stand-by", "em standby", "stand by", "congelado",
      "congelada", "atrasou", "atrasado", "atraso", "em pausa", "na gaveta",
      "em banho-maria", "não é prioridade", "ficou para", "fica para", "passou para",
      "empurrado", "demorar", "demorando", "a demorar", "demora", "não esqueci",
      "não me esqueci", "não esquecemos", "esquecido", "esquecida", "pendente de",
      "depende de", "dependendo de", "remarcada", "remarcado", "emperrado",
      "emperrada", "postergado", "postergada",
    },
    busy = {
      "atolado", "atolada", "cheio de trabalho", "cheia de trabalho", "correria",
      "na correria", "de férias", "em férias", "em viagem", "viajando", "viagem",
      "fora do escritório", "fora", "vindima", "vindimas", "colheita", "safra",
      "fecho do mês", "fecho de contas", "fechamento", "balanço", "inventário",
      "feira", "obras", "doente", "internado", "internada", "de baixa",
      "sem tempo", "não tive tempo", "não tivemos tempo", "sobrecarregado",
      "afogado", "afogada", "enrolado", "enrolada", "sem cabeça", "a mil",
    },
    ask_verb = {
      "pode", "podem", "poderá", "poderia", "poderiam", "podes", "podia", "tem", "têm",
      "tens", "são", "está", "estão", "seria", "fazem", "faz", "consegue",
      "conseguem", "consegues", "aceita", "aceitam", "inclui", "incluem", "dá",
      "há", "existe", "será", "vai", "vão", "vocês", "você", "posso", "podemos",
      "sabe", "quer", "querem", "precisa", "precisam", "entregam", "entrega",
      "vale", "serve", "teria", "teriam", "importa-se", "gostaria", "acha",
    },
    which = {
      "qual", "quais", "quanto", "quanta", "quantos", "quantas", "quando",
      "como", "onde", "porquê", "por que", "porque", "o que", "quem",
      "a partir de quando", "em que", "de que", "para quando",
    },
    tell = {
      "enviar", "mandar", "reenviar", "dizer", "indicar", "confirmar",
      "esclarecer", "informar", "explicar", "corrigir", "alterar", "rever",
      "acrescentar", "incluir", "detalhar", "passar", "enviar-me", "enviar-nos",
      "dizer-me", "dizer-nos", "confirmar-me", "indicar-me", "me envie",
      "me mande", "me manda", "me diga", "me diz", "envie-nos", "envie-me",
      "mande-me", "mande-nos", "diga-me", "diga-nos", "envie", "manda", "mande",
      "confirme", "confirma", "refazer", "retificar", "ajustar", "atualizar",
      "me passa", "me passe", "fornecer", "remeter", "esclareça", "nos envie",
      "manda-me", "diz-me", "avisar",
    },
    -- O que deixa em aberto se está feito.
    undone = {
      "se", "quando", "assim que", "logo que", "até", "antes", "deveria*", "poderia*", "devia", "podia", "deve", "devem", "pode", "podem", "quer", "querem", "vai", "vão", "não", "ainda", "nunca",
      "espera*", "esperamos", "aguard*", "talvez", "oxalá", "assinará", "pagará", "por favor", "falta", "tem de", "tem que", "ninguém", "será", "tomara",
    },
    done_deal = {
      "assinad*", "assinou", "assinaram", "encomendad*", "encomendou", "encomendaram", "aceite", "aceito", "aceitou", "aceitaram", "adjudicad*", "adjudicou", "confirmad*", "pago", "paga", "pagou", "pagaram", "transferid*", "transferiu", "depositad*",
      "depositou", "recusad*", "recusou", "recusaram", "cancelad*", "cancelou", "desistiu", "desistiram", "comprad*", "comprou", "compraram", "contrato", "pagamento", "dinheiro", "fechad*", "fechou", "fecharam", "aprovad*", "aprovou", "interess*",
    },
  },

  negation = { before = 3, after = 1 },

  cues = {
    rest = {
      "o resto", "o restante", "os restantes", "outra metade",
      "segunda metade", "o saldo", "o que falta", "o remanescente",
      "segunda parcela", "segunda prestação",
    },
    once = {
      "assim que", "logo que", "quando", "mal", "tão logo", "depois que",
    },
    starting = {
      "quando conseguem", "quando consegue", "quando podem", "quando pode",
      "quando podes", "quando poderiam", "para quando", "quando começam",
      "quando começa", "quando é que podem", "quando é que conseguem",
      "a partir de quando", "precisam de sinal", "precisa de sinal",
      "precisam de mais alguma", "precisa de mais alguma", "como procedemos",
      "quando dá para",
    },
    -- Stands before the day on which they will act.
    promise = {
      "digo-lhe", "digo-te", "te digo", "lhe digo", "digo alguma coisa",
      "aviso", "ligo", "te ligo", "ligo-lhe", "ligo-te", "respondo",
      "dou resposta", "dou-lhe", "dou-te", "te dou", "lhe dou", "dou retorno",
      "retorno", "confirmo", "falamos", "a gente fala", "a gente se fala",
      "escrevo", "terá", "vai ter", "vai receber", "receberá", "resposta",
      "vejo isso", "trato disso", "faço a transferência", "faço o pagamento",
      "pago", "assino", "deposito", "mando", "envio",
    },
    offer = {
      "orçamento", "orçamentos", "proposta", "propostas", "oferta", "cotação",
      "cotações", "estimativa", "proforma", "tabela de preços", "preçário",
      "preços", "valores", "contas", "números", "condições",
      "proposta comercial", "proposta de honorários",
      "planilha com os números", "folha com os números",
      "os números todos", "todos os números",
      "como ficaria", "uma ideia de preço", "ordem de grandeza",
    },
    contract = {
      "contrato", "contratos", "acordo", "minuta", "minuta do contrato",
      "aditamento", "adenda", "aditivo", "nda", "acordo de confidencialidade",
      "termo de adjudicação", "documento para assinar", "protocolo",
      "encomenda para assinar",
      "condições em que",
      "carta de intenções",
    },
    handing = {
      "em anexo", "anexo", "anexa", "anexos", "segue", "seguem",
      "segue em anexo", "segue anexo", "envio", "enviamos", "envio-lhe",
      "enviamos-lhe", "remeto", "remetemos", "junto envio", "junto remeto",
      "junto", "mando", "aqui vai", "aqui está", "aqui tem", "aqui tens",
      "cá vai", "cá está", "eis", "encontra", "encontrará", "encontra-se",
      "abaixo", "em baixo", "conforme combinado", "conforme pedido",
      "conforme solicitado", "como combinado", "como pedido", "como prometido",
      "tal como combinado", "como falámos", "como falamos", "apresento",
      "apresentamos", "submeto", "submetemos", "proponho", "propomos",
      "preparei", "preparámos", "preparamos", "fizemos", "elaborei",
      "elaborámos", "para assinatura", "para aprovação", "para sua apreciação",
      "para apreciação",
      "segue a", "segue o", "segue em",
      "está pronto para", "está pronta para", "aqui vai o",
      "neste email", "neste e-mail", "com este email", "nesta mensagem",
    },
    would = {
      "custa", "custam", "custaria", "custariam", "fica em", "fica por",
      "ficam em", "ficam por", "ficaria em", "ficaria por", "ficariam",
      "ficava em", "ficava por", "sai a", "sai por", "saem a", "sairia",
      "anda pelos", "andaria", "ronda", "rondaria", "seriam", "seria", "daria",
      "estamos a falar de", "totaliza", "perfaz", "ascende a", "faço-lhe",
      "faço-te", "faço", "fazemos", "posso fazer", "podemos fazer",
      "consigo fazer", "conseguimos fazer", "cobro", "cobramos", "peço",
      "pedia", "no total", "ao todo", "tudo incluído", "chave na mão",
      "por unidade", "a unidade", "cada um", "cada uma", "por metro", "o metro",
      "por pessoa", "por hora", "por dia", "por mês", "valor", "montante",
      "à razão de", "desce para", "baixa para",
      "passa de {money}", "desce de {money}", "em vez de {money}", "dá {money}",
      "dão {money}",
      "ficam-lhe por", "fica-lhe por", "ficam por volta", "fica por volta",
      "ficam-te", "anda nos", "andam nos",
      "mantém-se nos", "mantém-se em", "desce pra", "queria {figure}",
      "falamos de", "a olho", "na ordem dos", "à volta de", "por volta de",
      "poupa-te", "economiza",
      "posso descer para", "faço-lhe por", "faço por", "deixo por",
      "fica-lhe a", "fica-te a", "diária de", "jornadas a",
      "posso descer dos", "posso descer de", "consigo descer de", "sessões a",
      "sessões de", "visitas a", "horas a",
    },
    trade = {
      "mais iva", "{money} iva", "acresce iva", "acrescido de iva", "iva incluído",
      "com iva", "sem iva", "iva à taxa", "transporte incluído",
      "portes incluídos", "portes à parte", "portes pagos",
      "à saída da fábrica", "posto na fábrica", "colocado em",
      "montagem incluída", "instalação incluída", "mão de obra", "materiais",
      "não inclui", "inclui", "incluído", "incluída", "salvo venda",
      "enquanto houver stock", "prazo de entrega", "entrega em",
      "entrega imediata", "em stock", "em estoque", "dias úteis",
      "semanas após", "após adjudicação", "após confirmação",
      "com a adjudicação", "na adjudicação", "com a encomenda", "na entrega",
      "sinal", "entrada", "desconto", "garantia", "pronto pagamento",
      "pagamento antecipado", "condições de pagamento", "frete",
      "{figure} por tudo", "{figure} montado", "{figure} já montado",
      "queria {figure}",
      "ou seja {figure}", "são {figure}", "dá {figure}", "fazem {figure}",
      "logo {figure}",
      "incluídos", "incluídas", "à parte", "não incluído",
    },
    valid = {
      "válida até", "válido até", "válidos até", "válida por", "válido por",
      "validade", "mantém-se até", "mantêm-se até", "mantenho até",
      "mantemos até", "preços fechados até", "seguro-lhe", "seguro até",
      "guardo-lhe", "guardo-te", "fica reservad*", "reservo", "reservamos",
      "bloqueio a data", "até esgotar", "sobe a tabela", "opção até",
      "guardo-lhe o", "guardo-vos o", "seguro o dia", "reservo-lhe",
      "seguro pra vocês",
      "dou o seu lugar", "dou a vossa vaga", "a outro grupo",
      "a outro cliente",
    },
    their_turn = {
      "diga-me", "diz-me", "digam-me", "avise", "avisa", "avisem",
      "fico a aguardar", "ficamos a aguardar", "aguardo", "aguardamos",
      "fico à espera", "ficamos à espera", "o que acha", "o que achas",
      "o que acham", "que lhe parece", "que te parece", "se lhe agradar",
      "se concordar", "se concordarem", "se estiver de acordo",
      "se estiver tudo bem", "se lhe convier", "se servir", "se lhe servir",
      "se der", "serve-lhe", "serve-te", "a sua confirmação", "sua confirmação",
      "a vossa confirmação", "vossa confirmação", "o seu ok", "o vosso ok",
      "o seu sim", "adjudicação", "adjudicar", "a sua encomenda",
      "a vossa encomenda", "a sua resposta", "a vossa resposta",
      "a sua decisão", "assinado", "assinada", "assinar", "assinatura",
      "duas assinaturas", "devolver", "devolva", "devolvam", "pense com calma",
      "pensem", "pensa nisso", "antes de decidir", "se decidir", "se avançarem",
      "se quiser avançar", "para avançar", "avançamos", "podemos avançar",
      "arrancar", "qual prefere", "qual preferem", "ao dispor", "à disposição",
      "pense nisso", "pensem nisso",
      "se estiver confortável", "leva à sua", "mostre ao seu", "me diz onde",
      "diz-me onde",
      "posso ir na", "posso ir no", "posso passar", "conseguia ir",
      "consigo ir",
    },
    wanting = {
      "o seu melhor preço", "o vosso melhor preço", "a vossa melhor oferta",
      "os vossos preços", "vossa tabela", "pedido de orçamento",
      "pedido de cotação", "pedir orçamento", "pedir um orçamento",
      "solicitar orçamento", "solicito orçamento", "solicitamos orçamento",
      "fazer-nos um orçamento", "fazer um orçamento", "enviar orçamento",
      "enviar cotação", "quanto custa", "quanto custam", "quanto custaria",
      "quanto ficava", "quanto ficaria", "quanto levam", "quanto levaria",
      "quanto cobra", "quanto cobram", "a quanto", "que preço", "qual o preço",
      "qual seria o preço", "procuramos", "procuro", "estamos à procura",
      "precisamos de", "precisávamos de", "preciso de", "necessitamos",
      "conseguem fornecer", "convidamos a apresentar", "consulta ao mercado",
      "me passar um orçamento", "me passa um orçamento",
      "me passam um orçamento", "me passa o preço", "me passar o preço",
      "me manda o preço", "me mandar o preço", "me manda um orçamento",
      "me dessem preço", "me desse preço", "fazem-me um preço",
      "faz-me um preço", "fazem-nos um preço", "dão-me um preço",
      "dá-me um preço", "dar-me um preço", "dar-nos um preço",
      "consegue cotar", "conseguem cotar", "cotar para mim", "agradecia preço",
      "preciso de orçamento", "gostava de um orçamento",
      "gostaria de um orçamento", "queria um orçamento",
      "me enviar um orçamento",
      "quanto me leva", "quanto cobra por", "a vossa proposta para",
      "a sua proposta para",
    },
    foreign = {
      "a sua proposta", "a vossa proposta", "o seu orçamento",
      "o vosso orçamento", "a tua proposta", "sua cotação", "vossa cotação",
      "confirmação de encomenda", "confirmação de pedido",
      "confirmamos a sua encomenda", "confirmamos a vossa encomenda",
      "confirmamos o pedido", "obrigado pela encomenda",
      "obrigada pela encomenda", "obrigado pela sua encomenda",
      "agradecemos a encomenda", "para conhecimento", "para sua informação",
      "parabéns", "duplicou", "duplicaram", "pela hora da morte",
      "ninguém vende", "o mercado", "a concorrência", "os supermercados",
      "segue amanhã", "já expedimos", "expedição prevista",
      "a sua proposta nova", "a vossa nova proposta", "a proposta deles",
      "reenviar-me a", "reenviar a fatura", "me reenvia a", "reenviar-nos a",
    },
    nudging = {
      "novidades", "alguma novidade", "notícias", "alguma notícia", "resposta",
      "alguma resposta", "conseguiu", "conseguiste", "conseguiram",
      "teve oportunidade", "tiveram oportunidade", "tiveste", "teve tempo",
      "tiveram tempo", "pôde ver", "pôde ler", "puderam", "já viu", "já viste", "já viram",
      "já decidiu", "já decidiram", "chegou a ver", "chegaram a",
      "chegou a alguma", "recebeu", "receberam", "recebeste", "decisão",
      "ainda interessad*", "continua interessad*", "continuam interessad*",
      "mantém interesse", "mantêm interesse", "ainda de pé", "está de pé",
      "em que ponto", "em que pé", "como está", "como estamos", "como vai",
      "venho por este meio saber", "venho saber", "volto ao contacto",
      "volto a", "retomo", "relembro", "relembrar", "lembrar", "lembrete",
      "recordar", "ponto de situação", "ponto da situação",
      "não obtive resposta", "não obtivemos resposta", "não tive resposta",
      "não tivemos resposta", "sem resposta", "sem notícias", "silêncio",
      "gostava de saber", "gostaria de saber", "gostaríamos de saber",
      "queria saber", "queríamos saber", "só para saber", "perguntar se",
      "saber se", "antes que", "está a acabar", "expira", "caduca",
      "tenho outro interessado", "sim ou não", "nem que seja um não",
      "não sei se viu", "perdeu-se",
      "posso perguntar se",
      "não quero ser chata", "não quero ser chato", "sem querer insistir",
      "não quero insistir", "para cima", "antes que se perca", "muito silêncio",
      "silêncio por aí", "encravou", "travou", "sobreviveu", "na corrida",
      "vista de olhos", "uma olhada", "há novidades", "tem novidade",
      "qualquer reação", "é para ir ou",
      "viste o ficheiro", "olhou o arquivo", "deu uma olhada", "você viu o",
      "dou a semana a outro", "dou a semana a outra",
      "garrafa ao mar", "a data mantém-se", "continua de pé",
      "ainda estás nessa", "ainda tá de pé",
      "um recado", "deixei recado", "já decidiste", "fecharam o negócio",
      "fechou o negócio", "fecharam o orçamento", "fechou o orçamento",
      "ainda quer", "ainda querem", "se já viu", "recebeu o meu",
      "se não souber nada", "se não tiver notícias",
      "continuo à espera da sua", "continuo à espera do seu",
      "sem resposta sua", "ficou sem resposta", "gostou de", "gostaste de",
      "gostaram de",
    },
    earlier = {
      "a nossa proposta", "nossa proposta", "a minha proposta",
      "minha proposta", "o nosso orçamento", "nosso orçamento",
      "o meu orçamento", "meu orçamento", "a nossa cotação", "nossa cotação",
      "a proposta", "o orçamento", "que lhe enviei", "que te enviei",
      "que vos enviei", "que enviámos", "que enviamos", "enviado em",
      "enviada em", "enviei", "enviámos", "mandei", "da semana passada",
      "do mês passado", "há duas semanas", "há uns dias", "há um mês",
      "o meu email de", "o nosso email de", "o contrato", "a minuta",
    },
    -- What came of a sum, and what did not.
    gap = {
      "{date} nada", "só recebi", "só recebemos", "só caiu", "só caíram",
      "só entrou", "só entraram", "só chegou", "só chegaram",
      "deste-me {money}", "deu-me {money}", "me deu {money}",
      "faltam os {money}", "faltam os {number}",
      "faltam esses {money}", "faltam esses {number}", "faltam-me", "falta o resto", "faltam {money}",
      "faltam {number}", "o resto não", "a segunda não", "os restantes não",
      "do resto nada", "nada do resto", "desde então nada", "depois nada",
      "há um buraco", "um buraco de", "não bate", "dos restantes {money}",
      "restantes {money}", "os {money} não", "chegaram {money}",
      "restam {money}", "sobram {money}",
      "nunca chegaram", "nunca chegou", "nunca caíram", "nunca caiu",
      "nunca entraram",
      "ficam a faltar", "fica a faltar", "ficam {money}",
      "não nos chegou", "não nos chegaram", "salvo erro ou omissão",
    },
    -- Quanto custa um dia ou uma hora nossa.
    day_rate = {
      "meu dia são", "meu dia fica", "diária é", "minha diária",
      "minha hora", "valor hora", "preço por dia", "tarifa diária",
    },
    -- We order, they are to deliver.
    ordering = {
      "fico com as {number}", "fico com os {number}", "levo as {number}",
      "levo os {number}", "preço que combinámos", "preço que combinamos",
      "preço combinado",
      "encomendamos", "vimos encomendar", "nossa encomenda",
      "a nossa encomenda", "nosso pedido", "nosso pedido de compra",
      "nossa ordem de compra", "nossa nota de encomenda",
      "aceitamos a vossa proposta", "aceitamos a sua proposta",
      "aceitamos o seu orçamento", "conforme a vossa proposta",
      "conforme sua proposta", "queiram fornecer", "a como está",
      "a como estão", "a quanto está", "a quanto estão",
      "pode faturar", "podem faturar", "aceitamos a vossa",
      "ao seu preço de", "ao vosso preço",
    },
    -- Voltar ao assunto, noutra altura.
    resume = {
      "retomamos", "voltamos a falar", "falamos", "fala comigo", "fale comigo",
      "me chama", "me chame", "me procura", "me procure", "me cobra",
      "volte a falar", "volta a falar", "deixamos para", "pode me lembrar",
    },
    -- Answering, which is not acting.
    word = {
      "digo-lhe", "digo-te", "te digo", "lhe digo", "digo algo", "aviso-o",
      "aviso-a", "te aviso", "lhe aviso", "aviso-te", "ligo-lhe", "ligo-te",
      "te ligo", "lhe ligo", "escrevo-lhe", "te escrevo", "respondo",
      "respondo-lhe", "te respondo", "lhe respondo", "dou-lhe uma resposta",
      "dou resposta", "uma resposta", "a resposta", "nossa resposta",
      "a decisão", "uma decisão", "sim ou não", "um sim ou um não",
      "confirmo-lhe", "te confirmo", "lhe confirmo", "saberá", "saberemos",
      "saberei", "vai saber", "sabe-se", "fica a saber", "dou notícias",
      "dou retorno", "retorno", "a gente se fala", "falamos",
      "verde aviso", "aviso você", "já lhe digo",
    },
    -- What is paid.
    done = {
      "fiz um pagamento", "fiz o pagamento", "fiz a transferência",
      "fiz uma transferência", "efetuei o pagamento", "efetuei a transferência",
      "efetuámos o pagamento", "efetuámos a transferência",
      "efetuamos o pagamento", "foi efetuada transferência",
      "foi efetuada a transferência", "foi efetuado o pagamento",
      "foi realizada a transferência", "transferência feita",
      "cruzaram-se", "cruzou-se", "se cruzou", "se cruzaram",
      "{money} seguiram", "{money} seguiu", "{money} saíram", "{money} saiu",
    },
    -- Questions that are left to them, which is no chase.
    doubts = {
      "ainda tiver dúvidas", "ainda tiveres dúvidas", "mais dúvidas",
      "outras dúvidas", "mais alguma dúvida",
    },
    -- What others owe to others.
    others_owe = {
      "quanto deve o", "quanto deve a", "fazê-lo pagar", "fazê-la pagar",
      "ele já pagou", "ela já pagou", "ele vai pagar", "ela vai pagar",
    },
    -- Doing the accounts, where theirs is missing.
    closing_books = {
      "só me falta o senhor", "só me falta a senhora", "só me faltas tu",
      "só falta você", "só me falta a sua", "só falta a sua", "ao fechar o mês",
      "fechando as contas", "tô fechando as contas", "a fechar as contas",
      "só falta a tua", "só falta o seu",
      "fechando o mês", "fechar o mês", "fazendo as contas", "a fazer contas",
      "acertando as contas",
      "a contabilidade pede", "o financeiro pediu", "a contabilidade pediu",
    },
    -- What was done is billed.
    billing = {
      "emiti", "emitimos", "faturei", "faturámos", "faturamos",
      "gratos pela sua transferência", "antecipadamente gratos",
      "gratos pela vossa transferência",
    },
    -- A part that is paid first, a rest that is paid last.
    deposit = {
      "sinal de", "o sinal", "saldo de", "o saldo", "adiantamento de",
      "segunda de três", "primeira de três", "terceira de três",
      "segunda de duas", "primeira de duas", "dos {percent} agora",
      "para segurar a", "pra segurar a", "pra segurar o",
      "{percent} adiantado", "{percent} de entrada", "sinal de {number}",
      "entrada de {number}",
      "provisão de", "provisão para honorários",
    },
    -- They are to give it.
    wish = {
      "precisava", "preciso", "precisaria", "precisávamos", "como preferir",
      "como preferires", "era no fim",
      "preciso dos {percent}",
    },
    -- Asking again.
    insisting = {
      "desculpe insistir", "desculpa insistir", "desculpe a insistência",
      "lamento insistir", "perdoe insistir",
    },
    -- How it may be paid.
    -- para onde já pagaram
    usual_account = {
      "conta de sempre", "conta do costume", "conta é a do costume",
      "conta é a mesma", "mesma conta", "mesmo nib", "nib é o mesmo",
      "mesmo iban", "iban é o mesmo", "mesma chave", "mesmo pix",
      "chave é a mesma", "conta habitual", "dados bancários são os mesmos",
      "na caixa", "no caixa", "na recepção", "na portaria",
      "quando vier buscar", "ao levantar",
    },
    ways = {
      "transferência ou dinheiro", "dinheiro ou transferência",
      "transferência ou mb way", "pix ou dinheiro", "mesma conta",
      "conta é a do costume", "conta de sempre",
      "dinheiro ou pix", "pix ou transferência", "tanto faz",
      "dados do banco estão", "dados bancários estão", "mesma conta da",
      "num envelope", "no envelope", "chave pix", "por mb way", "por pix",
      "por mbway", "deixar na portaria",
    },
    -- We worked a price out.
    pricing = {
      "orçámos", "orçamos", "orcei", "fiz as contas", "fizemos as contas",
      "calculei", "calculámos",
    },
    -- Whether we are to begin.
    start_ask = {
      "posso começar", "posso avançar", "o senhor decide", "a senhora decide",
      "você decide", "tu decides", "tu é que sabes", "vocês decidem",
      "vamos por qual", "qual fazemos", "qual vai ser", "é só dizer",
      "basta um sim", "me fala se", "me diz se", "diga-me se está",
      "parece-lhe bem", "guardo a vaga", "guardo-lhe o", "guardo-te o",
      "seguro a data", "tiramos mais", "o que você acha",
      "se estiver bem encomendo", "se estiver ok", "se der certo já",
      "depois diz-me", "depois me diz", "depois diga",
      "se me deres um toque", "se me der um toque", "me dá um toque",
      "o senhor é que sabe", "a senhora é que sabe", "você é que sabe",
      "o que prefere", "o que preferes", "qual prefere", "qual preferes",
      "quantos guardo", "quantos lhe guardo", "quantos separo",
      "é só escolher",
      "marcamos a primeira", "marcamos a data", "fechamos a data", "eu anoto",
      "qual se ajusta", "qual lhe serve", "qual te serve",
    },
    -- The same as the last words of a question.
    start_end = {
      "começo", "começamos", "avanço", "avançamos", "arranco", "que tal",
      "te parece", "pode ser", "reservo", "fechado", "fechamos",
      "o que você acha", "o que acha", "bora", "topa",
    },
    -- What a new version takes off.
    saving = {
      "poupam-se", "poupa-se", "poupa {number}", "poupam {number}",
      "economiza {number}", "poupas",
    },
    -- What is still kept for them.
    kept = {
      "com o teu nome", "com o seu nome", "ainda é precisa", "ainda é preciso",
      "ainda precisa", "guardei-lhe", "guardei-te", "guardei a data",
    },
    -- How far they are with it.
    how_far = {
      "em que pé estamos", "em que pé está", "em que pé ficou",
      "em que ponto estamos", "como ficou",
    },
    -- The same again.
    me_again = {
      "sou eu outra vez", "sou eu de novo", "eu de novo", "outra vez eu",
    },
    -- What we named.
    my_figures = {
      "meus números", "nossos números", "meus valores", "meu preço",
    },
    -- Whether we do it.
    doing_it = {
      "a gente faz o", "a gente faz a", "fazemos o bolo", "ou você achou",
      "ou achou alguém", "ou encontraste", "ou já arranjou", "ou já arranjaste",
      "rodamos os", "rodamos as",
    },
    -- The same as the last words of a question.
    doing_end = {
      "fazemos", "fechamos", "vamos nessa", "fazemos isto",
    },
    -- Others wait for our word.
    must_tell = {
      "tenho de dizer alguma coisa", "tenho de dar uma resposta",
      "tenho que dar uma resposta", "preciso dar uma resposta",
    },
    -- Money that is to come back.
    refund = {
      "reembolso", "reembolsar", "estorno", "estornar", "devolução",
      "nota de crédito", "dinheiro de volta",
      "vosso crédito", "seu crédito",
    },
    invoice = {
      "fatura", "faturas", "factura", "facturas", "fatura-recibo", "recibo",
      "nota de débito", "extrato", "extracto", "conta corrente", "boleto",
      "saldo", "prestação", "tranche", "adiantamento", "segunda metade",
      "restante", "ft", "nota fiscal",
      "nota de honorários",
      "quotas", "anuidade", "mensalidade",
      "medição", "boletim de medição", "recibo verde",
    },
    due = {
      "vencida", "vencido", "vencidas", "vencidos", "venceu", "vencia", "vence",
      "vencimento", "em atraso", "atrasad*", "em dívida", "em aberto",
      "por liquidar", "por pagar", "por regularizar", "por saldar",
      "ainda não foi paga", "não foi paga", "não foi pago", "não foi liquidad*",
      "não paga", "não recebemos", "não recebi", "não deu entrada",
      "não entrou", "não caiu", "não consta", "não nos consta", "não vejo",
      "não vemos", "continua em aberto", "continua por", "permanece em",
      "falta pagar", "falta o pagamento", "pendente", "pendentes", "esquecid*",
      "esqueceu", "escapou", "ficou para trás", "passou-lhe",
      "faltam pagar", "fora do prazo",
      "continua por liquidar", "vencem a", "vencem em",
      "a vosso débito", "a seu débito", "em seu débito",
      "não pag*",
    },
    pay = {
      "pagar", "liquidar", "regularizar", "transferir", "saldar", "depositar",
      "efetuar o pagamento", "efectuar o pagamento", "fazer a transferência",
      "proceder ao pagamento", "acertar",
    },
    paying = {
      "transferência", "pagamento", "iban", "nib", "dados bancários", "mb way",
      "mbway", "pix", "referência multibanco", "multibanco", "cheque",
      "numerário", "dinheiro", "a 30 dias", "30 dias", "a pronto",
      "conta bancária", "nossa conta", "minha conta", "banco", "contabilidade",
    },
    dunning = {
      "aviso", "primeiro aviso", "segundo aviso", "último aviso",
      "lembrete de pagamento", "insistência", "interpelação", "via judicial",
      "juros de mora", "injunção", "cobrança", "contencioso", "advogado",
      "caso já tenha", "se já tiver", "se já pagou", "se já efetuou",
      "se já procedeu", "queira considerar", "considere sem efeito",
      "sem efeito este", "ignore este", "cruzado", "segundo os nossos registos",
      "nos nossos registos", "na nossa contabilidade", "a fechar contas",
      "ao fechar as contas", "ao conferir", "suspender os fornecimentos",
      "suspendemos", "com a maior brevidade", "o quanto antes",
      "sem mais demora",
      "os nossos avisos", "nossos lembretes", "mais juros",
      "acrescidos de juros", "acrescido de juros",
    },
    we_paid = {
      "pagámos", "pagamos ontem", "paguei", "já pagámos", "já paguei",
      "fizemos a transferência", "fiz a transferência",
      "já fiz a transferência", "transferência feita", "transferência efetuada",
      "foi transferid*", "foi paga", "foi pago", "foi liquidada", "está paga",
      "está pago", "saiu hoje", "saiu ontem", "saiu esta manhã", "a sua fatura",
      "a vossa fatura", "a tua fatura", "vossa fatura", "sua fatura",
      "data-valor", "data valor", "comprovativo", "comprovante",
      "deve estar a cair", "deverá receber", "deve ver", "já está paga",
      "acabei de transferir", "acabei de pagar", "já a deve ter", "já deve ter",
      "transferência imediata", "feito agora",
      "transferi", "depositei", "te transferi", "lhe transferi",
      "transferi-lhe", "transferi-te", "fiz o pix", "pix feito", "mandei o pix",
      "te fiz o pix", "fiz-lhe a transferência", "mandei por mb way",
      "já transferi", "já transferimos", "efetuei o pagamento",
      "efetuámos o pagamento", "fiz o pagamento", "fizemos o pagamento",
      "acabámos de transferir", "fiz a ted", "fizemos o pix",
      "desculpa a distração",
      "{number} saíram", "{money} saíram",
      "não podemos pagar", "não posso pagar",
      "o nosso pagamento", "cruzou-se com o nosso", "nada está em dívida",
      "paguei agora", "acabo de fazer a transferência", "acabo de transferir",
      "acabo de pagar", "acabei de fazer",
    },
    -- What the words of a clause make of the days that it names: they act,
    -- they look at it, others do, they are away, what is needed, what was.
    day_act = {
      "lhe digo", "te digo", "digo-lhe", "digo-te", "digo", "direi", "diremos",
      "dizer-lhe", "dizer-te", "te dizer", "lhe dizer", "dou-lhe", "dou-te",
      "lhe dou", "te dou", "dou", "damos", "darei", "daremos", "dar-lhe",
      "dar-te", "dou retorno", "dar retorno", "retorno", "retornamos",
      "retornarei", "retornaremos", "aviso", "avisarei", "avisamos", "aviso-o",
      "ligo", "ligo-lhe", "ligo-te", "ligarei", "ligamos", "telefono",
      "telefonarei", "chamo", "te chamo", "escrevo", "escreverei", "escrevemos",
      "respond*", "resposta", "respostas", "notícias", "novidades", "feedback",
      "confirm*", "comunic*", "inform*", "terá", "terás", "terão", "teremos",
      "tem a", "tens a", "têm a", "saberá", "saberás", "saberemos", "receberá",
      "receberás", "receberão", "recebe o", "decid*", "decisão", "defin*",
      "resolv*", "delibera*", "parecer", "pago", "pagamos", "pagarei",
      "pagaremos", "pagar", "pagamento", "transfiro", "transfer*",
      "transferência", "deposito", "depositamos", "depositarei", "pix",
      "boleto será", "liquid*", "quito", "quitamos", "quitar", "acerto",
      "acertamos", "acertar", "programad*", "agendad*", "lote",
      "mapa de pagamentos", "cheque", "libera*", "ordem de compra",
      "nota de encomenda", "emit*", "emissão", "mando", "mandamos", "mandarei",
      "envio", "enviamos", "enviarei", "enviaremos", "assin*", "sinal verde",
      "luz verde", "aprov*", "adjudic*", "retomamos", "retomo", "retomar",
      "falamos", "conversamos", "voltamos a falar", "voltamos a conversar",
      "volto a falar", "volto a contactar", "entro em contacto",
      "entro em contato", "entraremos em", "entrarei em", "fale comigo",
      "fala comigo", "me ligue", "ligue-me", "me liga", "me chame", "me chama",
      "me cobre", "me cobra", "cobre-me", "me procure", "procure-me",
      "me lembre", "lembre-me", "lembra-me", "volte", "voltem a", "insista",
      "dê-me", "dá-me", "me dê", "me dá", "dêem-nos", "nos dê", "deixe-me",
      "deixa-me", "me deixe", "aguarde", "aguard*", "espere", "espera",
      "esperar", "prazo até", "vos digo", "já digo", "fecho", "fechamos",
      "fechar", "sai a", "sai o", "cai na sua", "na sua conta", "na tua conta",
      "te falo", "lhe falo", "eu falo", "te conto", "credit*", "creditad*",
      "te mando", "te respondo", "volto ao seu contacto", "ao seu contacto",
      "despacho", "lhe faço", "te faço", "faço-lhe", "faço-te", "cai", "pingar",
      "me pergunte", "pergunte-me",
      "vai no lote", "entra no lote", "vai na folha", "entra na folha", "data-valor", "ordem de pagamento",
    },
    day_look = {
      "olho", "olhamos", "vejo", "vemos", "verei", "ver", "analis*", "avali*",
      "estud*", "revejo", "rever", "discut*", "conversar", "falar com",
      "falo com", "apresent*", "levo", "levamos", "submet*", "consult*",
      "pergunt*", "leio", "ler", "comparo", "compar*", "volto", "regresso",
      "volta", "regressa", "de volta", "no escritório", "estarei", "retoma",
      "retorna", "pedido", "encomenda", "senta com", "sentamos", "nos sentamos",
    },
    day_event = {
      "reunião", "reúne", "reúnem", "reune", "conselho", "comité", "comitê",
      "assembleia", "diretoria", "direção", "direcção", "administração",
      "câmara", "junta", "sessão", "vota", "visita*", "feira", "salão",
      "congresso", "casamento", "batizado", "enterro", "cirurgia", "operação",
      "exame", "inventário", "auditoria", "perito", "arquiteto", "arquitecto",
      "técnico", "vem", "vêm", "chega", "chegam", "cliente", "subsídio",
      "subvenção", "verba", "salário", "ordenado", "décimo", "reforma",
      "aposentadoria", "recebo", "recebemos", "me pagam", "nos pagam", "entra",
      "vindima", "colheita", "safra", "terceiro orçamento", "outro orçamento",
      "outros orçamentos", "ata", "feriado", "ponte", "carnaval", "páscoa",
    },
    day_away = {
      "férias", "de viagem", "viagem", "viajando", "fora", "baixa", "doente",
      "hospital", "fechad*", "fechamos", "fecho para", "encerrad*", "encerra",
      "ausente", "licença", "ocupad*", "atolad*", "corrido", "correria",
      "estrangeiro", "exterior", "maternidade", "recesso",
    },
    day_need = {
      "entreg*", "preciso", "precisamos", "precisa", "necessit*", "faz falta",
      "valid*", "válid*", "vence", "vencem", "vencimento", "vença", "expira",
      "prazo", "data limite", "limite", "abrimos", "abre", "abertura",
      "inaugur*", "começ*", "início", "arranc*", "montagem", "instala*", "obra",
      "obras", "embarqu*", "navio", "contentor", "contêiner", "container",
      "temporada", "evento", "festa", "lançamento", "a tempo", "mudança",
      "estreia", "licitação", "concurso", "gráfica", "impressão",
      "guarde", "guarda", "reserv*", "segura", "segure", "bloqueie",
      "entretanto", "enquanto isso",
    },
    day_past = {
      "recebi", "chegou", "chegaram", "seu e-mail de", "sua carta",
      "seu orçamento de", "sua fatura", "sua mensagem", "enviou", "enviaste",
      "mandou", "mandaste", "mandei", "enviei", "falámos", "falamos no",
      "vimos", "encontrámos", "reunimos", "era", "eram", "foi", "foram",
      "estava", "estive", "esteve", "estivemos", "tinha", "tinham", "havia",
      "devia", "ia", "há", "desde", "datad*", "disse", "prometi", "veio",
      "vieram", "ficou", "fiquei", "atrás", "pegou", "saiu", "entrou",
      "encerrou", "falou", "passou", "acabou", "terminou", "pediu", "recebeu",
      "recebemos", "recebido", "recebida", "respondeu", "perdeu", "caiu", "deu",
      "teve", "fez", "quebrou", "atrasou", "começou", "abriu", "fechou",
      "combinou", "pagou", "assinou", "levou", "trouxe", "visitou", "quis",
      "pôde", "soube", "aconteceu", "ocorreu", "saíram", "entraram", "falaram",
      "pediram", "pedi", "pedimos", "tive", "tivemos", "fomos", "no passado",
      "do passado", "passado dia", "semana passada", "mês passado",
      "ano passado", "passei", "passamos", "sexta passada", "segunda passada",
    },
    clause = {
      "e", "mas", "porque", "pois", "então", "depois", "se", "quando",
      "enquanto", "onde", "quem", "senão", "ou", "embora", "que", "assim",
      "logo", "portanto",
    },
    -- What was worked over.
    redone = {
      "refiz", "refeito", "refeita", "revi o", "revi a", "recalculei",
      "reajustei", "ajustei",
    },
    -- What they make of it.
    curious = {
      "curiosidade de saber", "curiosa para saber", "curioso para saber",
      "curiosa pra saber", "ansiosa por saber",
    },
    -- We take somebody else.
    declining = {
      "ficámos com outra", "ficamos com outra", "ficámos com outro",
      "ficamos com outro", "optámos por outra", "optamos por outra",
      "na mesma pelo seu preço",
    },
    -- What they asked is answered.
    answering = {
      "respondendo à sua pergunta", "respondo à sua pergunta",
      "em resposta à sua pergunta", "quanto à sua pergunta",
      "respondendo sua pergunta",
    },
    -- What is before a court.
    in_court = {
      "a audiência", "injunção", "ação de cobrança",
      "cobrança contra", "a cobrança judicial", "agente de execução",
    },
    -- No money came.
    empty = {
      "nada na conta", "não vi nada na conta", "na conta nada", "não caiu nada",
      "ainda não caiu", "ainda não caíram", "não entrou nada", "não caíram",
      "vi um tostão", "vi um centavo", "vi um cêntimo", "sem ver um tostão",
      "sem ver um cêntimo", "a cor do dinheiro", "parcela não caiu",
      "não caiu não", "sem ver um centavo",
    },
    -- Papers and things handed over that nobody has to decide on.
    paperwork = {
      "tradução", "traduções", "desenho*", "esboço*", "planta", "plantas",
      "foto*", "imagem", "imagens", "filme", "vídeo*", "gravação", "gravações",
      "lista", "listagem", "dados", "leituras", "ementa", "menu", "slides",
      "relatório*", "artigo*", "capítulo*", "manuscrito", "texto", "textos",
      "conto", "assinado", "assinada", "assinados", "cartão de cidadão", "rg",
      "passaporte", "ata", "atas", "notas", "apontamentos", "formulário*",
      "certificad*", "nosso pedido", "nossa encomenda", "guia de remessa",
      "guia", "romaneio", "rastreio", "rastreamento", "convite*", "horário*",
      "calendário", "cronograma", "ordem de trabalhos", "pauta", "roteiro",
      "manual", "instruções", "carta", "logo", "logotipo", "prova", "provas",
      "amostra*", "resultado*", "análise*", "ensaio*", "transcrição", "mapa",
      "bilhete*", "ingresso*", "recibo*", "comprovante*", "comprovativo*",
      "extrato", "cópia", "cópias", "digitalizado", "digitalizada",
      "digitalização", "cv", "currículo", "dados bancários", "seguro",
      "apólice", "registo", "código", "fatura*", "nota fiscal", "pago", "paga",
      "pix", "transferência", "saiu", "saíram", "enviado", "enviada",
      "transportadora", "para conhecimento", "para seu arquivo", "respostas",
      "questionário", "medidas", "cotas", "ficha técnica", "endereço*",
      "morada", "nomes", "processo", "documento de",
    },
    -- What stands behind a price.
    taxed = {
      "mais iva", "iva", "iva incluído", "iva incluido", "com iva", "sem iva",
      "líquidos", "tudo incluído", "chave na mão", "tudo incluso",
    },
    -- What a price is for.
    each = {
      "por cabeça", "por pessoa", "por talher", "a peça", "por peça",
      "a unidade", "cada um", "cada uma", "o metro", "à hora", "por hora",
      "a hora", "ao dia", "por dia", "a noite", "por noite", "por palavra",
      "por página", "a caixa", "a garrafa", "o m2",
      "por mês", "ao mês", "a visita", "a sessão", "a aula",
    },
    -- What one owes by nature.
    fee = {
      "aluguel", "renda", "quota", "cota", "prestação", "parcela",
      "mensalidade", "sinal", "adiantamento", "contribuição", "condomínio",
      "anuidade", "segunda metade", "tua parte", "sua parte", "depósito",
      "o seu pagamento", "seu pagamento", "o teu pagamento", "vosso pagamento",
      "taxa", "honorários",
    },
    -- Money that has not come.
    not_in = {
      "não caiu", "não entrou", "não chegou", "ainda não caiu",
      "ainda não entrou", "ainda não chegou", "não apareceu", "não aparece",
      "não consta", "não vejo", "não vimos", "sem entrar", "não foi creditad*",
      "não foi feit*", "em falta", "voltou para trás", "foi devolvido",
      "ainda falta",
      "não localizamos", "não localizámos", "não encontramos",
      "não encontrámos",
    },
    -- What they may have forgotten.
    slipped = {
      "esqueceu", "esqueceste", "esquecid*", "escapou", "passou-te",
      "passou-lhe", "te passou", "lhe passou",
      "lembrou-se", "lembraste-te", "se lembrou", "te lembraste", "lembra-te",
      "lembre-se",
    },
    -- A sum that is ours.
    mine = {
      "meus {number}", "meus {money}", "nossos {number}", "nossos {money}",
      "minha transferência", "o meu dinheiro", "meu dinheiro", "meu pagamento",
      "meu pix",
    },
    -- Money that has come.
    came_in = {
      "entraram", "entrou", "caiu", "caíram", "chegou", "chegaram", "recebido",
      "recebidos", "recebemos", "recebi", "foi creditad*",
    },
    -- Where money is to go from now on.
    new_account = {
      "novo iban", "nova conta", "conta nova", "conta antiga",
      "mudámos de banco", "mudamos de banco", "novos dados bancários",
    },
    -- What is left of a sum.
    remains = {
      "restam", "ficam", "faltam", "resta",
    },
    rival = {
      "assinou com eles", "assinaram com eles", "assinámos com eles",
      "assinado com eles", "assinou com outr*", "assinaram com outr*",
      "assinámos com outr*", "assinado com outr*", "fechou com outr*",
      "fecharam com outr*", "fechámos com outr*", "fechei com outr*",
      "fechado com outr*", "fechou com eles", "fechámos com eles",
      "fomos com outr*", "contratámos outr*", "contratei outr*",
      "contratou outr*", "comprámos noutr*", "compramos em outr*",
      "comprei em outr*", "comprei noutr*", "entregue a outr*",
      "adjudicado a outr*", "adjudicámos a outr*", "adjudicou a outr*",
    },
    not_mine = {
      "já não sou eu que", "já não sou eu quem", "já não trato disso",
      "já não trato disto", "já não é comigo", "não está mais comigo",
      "não é mais comigo", "já não está comigo", "não sou mais eu",
      "não sou mais responsável", "não sou mais a responsável",
      "não sou mais o responsável", "já não sou responsável",
      "já não sou o responsável", "já não sou a responsável",
      "já não é da minha", "não é mais da minha", "assume daqui",
      "assumiu o assunto", "assume o assunto", "assumiu a conta",
      "vai assumir o", "vai assumir a", "vai pegar no assunto",
      "pega no assunto", "quem trata agora", "quem cuida agora",
      "quem vê isso agora", "agora é com o", "agora é com a",
      "passou para a colega", "passou para o colega", "mudei de área",
      "mudei de setor", "mudei de departamento", "mudei de função",
      "me substitui", "substitui-me", "o meu sucessor", "a minha sucessora",
      "no meu lugar", "não sou a pessoa certa", "não sou a pessoa indicada",
      "quem vê isso é", "quem trata disso é", "isso é com o", "isso é com a",
      "quem cuida disso é", "disso trata",
    },
    follows = {
      "encomenda segue depois", "encomenda segue nos",
      "encomenda segue em breve", "encomenda segue amanhã",
      "encomenda segue esta", "encomenda segue na", "compra segue depois",
      "compra segue nos", "compra segue em breve", "compra segue amanhã",
      "pedido segue depois", "pedido segue amanhã", "oc segue depois",
      "oc segue amanhã", "oc vem depois", "po segue depois",
      "pedido formal vem", "pedido vem depois", "encomenda virá",
      "contrato segue depois", "contrato segue em breve",
    },
    haggling = {
      "vosso preço de {figure}", "seu preço de {figure}", "o preço de vocês",
      "vosso orçamento de {figure}", "faz por {figure}", "me faz por",
      "fazem por {figure}", "conseguem fazer {figure}",
      "consegue fazer {figure}", "conseguem baixar", "consegue baixar",
      "podem baixar", "pode baixar o", "dá para baixar", "dá pra baixar",
      "fazem um desconto", "me faz um desconto", "nos fazem um desconto",
      "faz um descontinho", "um descontinho", "melhorar o preço",
      "está salgado", "tá salgado", "baixam para {figure}",
    },
    annex = {
      "anexo {number}", "o anexo a", "o anexo b", "o anexo c", "anexo a do",
      "anexo b do", "anexo i", "anexo ii", "anexo do contrato",
      "anexos do contrato",
    },
    gave = {
      "entregámos", "entregamos", "entreguei", "demos", "dei", "confiámos",
      "confiamos", "adjudicámos", "passando", "passámos", "passei", "passamos",
      "encomendámos", "encomendamos", "fechando", "fechamos", "contratámos",
      "contratamos",
    },
    maker = {
      "a um estúdio", "a uma empresa", "a uma gráfica", "para uma gráfica",
      "com uma gráfica", "para um estúdio", "a uma agência",
      "para uma agência", "a uma oficina", "para uma oficina", "a um ateliê",
      "para uma empresa", "com uma empresa", "a um fornecedor",
      "para um fornecedor", "com um fornecedor", "a uma firma",
      "a um carpinteiro", "para um marceneiro", "com um marceneiro",
      "a um serralheiro", "com um serralheiro",
    },
    old_one = {
      "repintar a", "repintar o", "reformar a antiga", "reformar o antigo",
      "reformar a velha", "reformar o velho", "ficar com a antiga",
      "ficamos com a antiga", "ficar com o antigo", "ficamos com o antigo",
      "arranjar a antiga", "arranjar o antigo", "continuar com o antigo",
      "continuar com a antiga", "continuamos com o antigo",
      "continuamos com a antiga", "ficar com o velho", "ficar com a velha",
      "um jeito na velha", "um jeito no velho", "um jeito na antiga",
      "um jeito no antigo",
    },
    meeting_off = {
      "reunião foi cancelada", "reunião foi adiada", "reunião foi desmarcada",
      "reunião caiu", "assembleia foi adiada", "assembleia foi cancelada",
      "não houve quórum", "não houve quorum", "tentam outra vez",
      "tentamos outra vez", "nova tentativa",
    },
    repricing = {
      "atualizar os meus preços", "atualizar a minha tabela",
      "atualizar minha tabela", "atualizar meus preços",
      "atualizando meus preços", "atualizando minha tabela",
      "rever os meus preços", "rever meus preços", "refazer a minha tabela",
      "refazer minha tabela",
    },
    still_owe = {
      "ficaram me devendo", "ficou me devendo", "ficaram a dever",
      "ficaste a dever", "ficou a dever", "estão me devendo",
      "está me devendo", "tá me devendo", "ainda me deve", "ainda me deves",
      "ainda me devem",
    },
    were_to = {
      "ficaste de", "ficou de", "ficaram de", "ias pagar", "ia me pagar",
      "iam me pagar", "prometeste pagar", "prometeu pagar",
    },
    so_far = {
      "até agora nada", "até hoje nada", "até ao momento nada", "e nada",
      "ainda nada", "nada ainda",
    },
    urge = {
      "preciso com urgência", "preciso urgente", "preciso urgentemente",
      "precisando urgente", "precisar urgentemente", "precisamos com urgência",
      "tô precisando do", "estou precisando do",
    },
    count_on = {
      "se contam comigo", "se contas comigo", "se conta comigo",
      "se posso contar com", "ainda contam comigo",
    },
    rising = {
      "subiu outra vez", "voltou a subir", "voltaram a subir", "subiu de novo",
      "subiram de novo", "subiram outra vez", "não para de subir",
    },
    do_it_for = {
      "faço por", "faço-lhe por", "faço-te por", "te faço por", "deixo por",
      "deixo-lhe por", "deixo-te por", "te deixo por", "lhe faço por",
    },
    the_money = {
      "pagamento", "depósito", "transferência", "dinheiro", "pix", "grana",
      "sinal",
    },
  },

  signs = {
    -- They ask when it begins.
    starting = { { 1, "{~starting} ... ?", at = "body" } },
    -- É a nossa vez.
    promised = {
      { 1, "(digo-lhe|digo-te|dou-lhe|direi) .. {ahead}|alguma|depois", "vou ver|verificar|perguntar|confirmar .. e", "(envio|enviarei|mando|mandarei) .. {ahead}|(em breve)|brevemente|logo", at = "body" },
    },
    -- Retiramo-lo, ou acabou sem eles.
    withdrawn = {
      { -2, when = "question" },
      { 1, "retir* .. proposta|orçamento|oferta|fatura|factura|contrato", "esqueça|esqueçam|esquece .. proposta|orçamento|oferta|fatura|mensagem|email|assunto|isso",
        "desconsidere*|ignore|ignorem .. proposta|orçamento|oferta|fatura|mensagem|email|anterior", "deixe|deixa estar|lá|(para lá)",
        "(já|não) está|estão .. disponível|disponíveis", "obrigad* (na mesma)|(mesmo assim)|(de qualquer forma)|(de qualquer modo)", at = "body" },
      { -2, "se|caso|já|anexo|nov*|corrigid*|entretanto & esqueç*|desconsidere*|ignore|ignorem", "não .. esqueça*", at = "body" },
    },
    -- Encomendaram, assinaram; pagaram: agradecemos.
    confirmed = {
      { 1, "confirmação de|da|do encomenda|pedido", "obrigad*|agradec* .. pelo|pela|a|o .. encomenda|pedido|adjudicação|confiança|(contrato assinado)|(orçamento assinado)",
        "recebi|recebemos|recebido|chegou .. encomenda|pedido|(contrato assinado)|(orçamento assinado)", "content*|feliz* .. que .. decidido|escolhido|escolheu", at = "body" },
      { -2, "se|quando|(assim que)|(logo que)|depois|antes|aguard*|(por favor) & encomenda|pedido|adjudicação|contrato|orçamento|assinad*|confirm*",
        "antecipad*", at = "body" },
    },
    received = {
      { 1, "obrigad*|agradec* .. pelo|pela|a|o .. pagamento|transferência", "recebi|recebemos|recebido|chegou|entrou|caiu .. pagamento|transferência|dinheiro",
        "pagamento|transferência|dinheiro|pix .. recebido|recebida|chegou|entrou|caiu",
        "fatura .. (está|ficou|já) .. paga|liquidada|saldada", at = "body" },
      { -2, "se|quando|(assim que)|(logo que)|depois|antes|aguard*|(por favor) & pagamento|transferência|dinheiro|fatura|factura|pagar",
        "restante|sinal|parcial|pronto|antecipad*|pendente|efetuar|efectuar|falta*", at = "body" },
    },
    -- Traz uma versão nova do que já foi mandado.
    revised = {
      { 1, "revist*|revisad*|atualizad*|actualizad*|alterad*|corrigid*|retificad*",
        "nova|última versão|proposta", "novo orçamento", "versão final|definitiva|corrigida",
        "anula e substitui", "substitui .. anterior|enviado|enviada|prévio",
        "com as|os suas|vossas|tuas|seus|vossos .. alterações|correções|comentários" },
      { 1, "revist*|revisad*|atualizad*|alterad*|corrigid*|retificad*|rev|v2|v3", at = "subject attachment" },
    },
    -- Põe-na diante deles, mesmo que nada peça.
    renewed = {
      { 1, "{attached}|envio|enviamos|mando|mandamos|reenvio .. revist*|revisad*|atualizad*|actualizad*|alterad*|corrigid*|retificad*|definitiv*|final|finais",
        "{attached}|envio|enviamos|mando|mandamos .. alterações|correções|modificações|mudanças",
        "esta versão|minuta .. inclui|contém|contempla|traz|com",
        "com as|os|algumas|uns .. alterações|correções|modificações|mudanças|ajustes .. falámos|falamos|combinámos|combinamos|combinado|discutimos|vimos|pediu|pediste|pediram|telefone",
        "alterei|alterámos|alteramos|corrigi|corrigimos|atualizei|atualizámos|ajustei|ajustámos|revi|mudei .. parágrafo|artigo|cláusula|ponto|preço|preços|datas|quantidades|texto|{offer}|{contract}",
        at = "body" },
      { 1, "revist*|revisad*|atualizad*|alterad*|corrigid*|retificad*|definitiv*|final|finais|rev|v2|v3", at = "subject attachment", when = "document !forward" },
      { -2, "recebi|recebemos|recebido|recebida|recebidas|obrigad* .. alterações|correções|versão|revist*|atualizad*|corrigid*|definitiv*",
        "quando|assim que|até|antes|depois .. revist*|atualizad*|alterad*|corrigid*|definitiv*", "sua|tua|vossa versão", "para conhecimento|arquivo", at = "body" },
    },
    -- Toma o lugar de um documento que nomeia.
    replacing = {
      { 1, "substitui|(anula e substitui)|(em substituição da)|(em substituição do)|(em vez da)|(em vez do)|(no lugar da)|(no lugar do) .. {reference}|{number}",
        "{reference}|{number} .. fica|ficou|foi|está .. anulad*|substituíd*|(sem efeito)|cancelad*", at = "body" },
    },
    -- Contado de outros: encomendaram, assinaram; pagaram; compraram noutro lado.
    told_signed = {
      { 1, "assinou|assinaram|encomendou|encomendaram|adjudicou|adjudicaram|aprovou|aprovaram", "está|foi|já|ficou|ficaram ... assinad*|adjudicad*|encomendad*|aprovad*", "aceitou|aceitaram .. orçamento|proposta|preço|condições|contrato", "disse|disseram que sim", "fechou|fecharam .. connosco|conosco|negócio|contrato|pedido|orçamento",
        "orçamento|proposta|contrato|encomenda|pedido ... assinad*|aceite|aceito|aprovad*|confirmad*|adjudicad*", "negócio|contrato|venda|obra ... fechad*|nosso|nossa|assinad*|feito|feita", "ganhámos|ganhamos|fechámos|fechamos .. obra|contrato|negócio|encomenda|pedido|venda", at = "body" },
      { -2, "{undone} & {done_deal}", at = "body" },
      -- as machines tell it
      { 1, "(ordem de compra)|(nota de encomenda)|pedido|encomenda ... foi ... emitid*|enviad*|criad*", "emitiu|enviou ... (ordem de compra)|(nota de encomenda)|pedido|encomenda", "nova encomenda|(ordem de compra)|(nota de encomenda)", "novo pedido", "todas as partes ... assin*", at = "body" },
      { -2, "enviámos|enviamos|emitimos|enviei & pedido|encomenda|(ordem de compra)", "anulad*|cancelad*|recusad*|rascunho & pedido|encomenda|(ordem de compra)", at = "body" },
    },
    told_paid = {
      { 1, "pagou|pagaram|liquidou|liquidaram|depositou|(fez a transferência)|(fez o pix)|(mandou o pix)", "dinheiro|pagamento|transferência|fatura|factura|boleto|pix|cheque .. está|foi|já|caiu|entrou ... pag*|recebid*|liquidad*|depositad*|(na conta)", "caiu|entrou|chegou .. dinheiro|pagamento|transferência|pix", "dinheiro|pagamento|transferência|pix .. caiu|entrou|chegou", at = "body" },
      { -2, "{undone} & {done_deal}|caiu|entrou|chegou|liquidou|pix", "paguei|pagámos|pagamos|transferi|transferimos", "sinal|adiantamento|metade|parte|prestação|parcela|resto|falta* & {done_deal}", at = "body" },
      -- as machines tell it
      { 1, "recebeu .. {money}|pagamento|transferência|pix", "transferência|pagamento|pix|depósito .. {money} ... recebid*|creditad*", "creditad* .. {money}|conta", "lhe|te enviou|pagou .. {money}",
          "valor|montante pago|recebido|creditado", "pagamento|pix recebido", at = "body" },
      { -2, "falhou|falhad*|recusad*|devolvid*|devolução|estornad*|estorno|reembols*|pendente*|agendad*|vencid*|atraso & pagamento|transferência|pix|{money}|recebid*", at = "body" },
    },
    told_lost = {
      { 1, "comprou|compraram|encomendou|encomendaram|foi|foram|escolheu|escolheram|fechou|fecharam|contratou|contrataram|arranjou|adjudicou ... (a outro)|(com outro)|(com outra)|(outro fornecedor)|(outra empresa)|(noutro lado)|(noutro sítio)|(em outro lugar)|concorrência|concorrente*|(a outra)|(de outro)",
        "recusou|recusaram|cancelou|cancelaram|desistiu|desistiram|(disse que não)|(disseram que não)|(voltou atrás)|(mudou de ideias)|(mudou de ideia)", "já não .. interess*|quer*", "não .. interess* .. mais", "não .. mais interess*", "perdemos|perdi .. obra|cliente|encomenda|pedido|contrato|negócio", at = "body" },
      { -2, "se|quando|até|deveria*|poderia*|talvez|quase|nunca & {done_deal}|concorrência|outro|outra", at = "body" },
    },
    -- O que se reencaminha é a palavra deles sobre o nosso papel, ou um deles.
    told_comments = {
      { 1, "aqui|segue|seguem|anexo|abaixo|encaminho|reencaminho .. as|os|suas|seus .. comentários|observações|alterações|correções|correcções|contraproposta",
        "comentários|alterações|correções .. dele|dela|deles|do|da .. abaixo|anexo", at = "body" },
      { -2, "espero|esperamos|aguard*|quando|(assim que)|se|não|ainda .. comentários|alterações|correções|observações", at = "body" },
    },
    -- Decide sobre tudo o que lá têm nosso, não sobre uma coisa só.
    of_all = {
      { 1, "ambos|ambas|(os dois)|(as duas)|(os três)|(as três) .. orçamentos|propostas|ofertas|contratos|trabalhos|encomendas",
        "ambos|ambas|(os dois)|(as duas) .. aprovados|aprovadas|aceites|aceitos|aceitas|confirmados|confirmadas|assinados|assinadas|recusados|recusadas",
        "aceit*|aprov*|confirm*|adjudic*|encomendamos|(sim a)|(avance com)|(avancem com) .. ambos|ambas|(os dois)|(as duas)", at = "body" },
      { -2, "nós|vocês (os dois)|(as duas)", at = "body" },
    },
    -- A paper of ours is what this is about: a nudge without one is chat.
    papers = {
      { 1, "{paper}|{price}|{invoice}" },
      { 1, "{paper}|{invoice}", at = "subject attachment quoted" },
    },
    titled = {
      { 1, "{offer}", at = "subject attachment" },
    },
    offered = {
      { 1, "{our} .. {offer}", "{offer} {reference}" },
      { 1, "{paper}", at = "subject attachment" },
      { 1, "{our} .. {paper}", "{money}", at = "quoted" },
    },
  },

  -- asks: what a letter of ours wants ------------------------------------------
  asks = {
    quote = {
      { -2.0, "envi*|mand*|remet*|discut* .. contraparte", at = "body" },
      { -1.2, when = "withdrawn" },
      -- O que está assinado, ou a ser assinado, já não espera por ninguém.
      { -4.0, "(a ser)|sendo assinado|assinada|assinados|assinadas", "em fase|curso|processo|vias de assinatura", "{contract}|contrato|cópia|exemplar assinado|assinada por|pelas ambas|duas [as] partes", at = "body" },
      { -1.2,
        "(contrato|minuta|acordo|orçamento) .. (recebid*|enviad*|mandad*|que "
          .. "recebi) .. (do|da|dos|das|de) .. (client*|fornecedor*|outra "
          .. "parte|empresa)",
        "(voo|comboio|trem|hotel|bilhete) .. "
          .. "{figure}" },
      { -0.9,
        "(prenda|vaquinha|cartão terminado|cartão de crédito)",
        "(dei|demos|paguei) .. (sinal|entrada)" },
      { -1.2,
        "(fotos|fotografias|slides|apresentação|ata|certidão|certidões|"
          .. "currículo|cv|certificado|certificados|cartão de cidadão|programa|"
          .. "cartaz|convite|planta|levantamento|medidas|comprovativo|"
          .. "comprovante|recibo|logo|logótipo|textos)", when="document brief" },
      { 0.6,
        "(exponho|apresento|detalho|descrevo|resumo|indico)-(lhe|vos|te) .. "
          .. "(custos|preços|valores|condições|despesas)",
        "(mesmo|mesma) (dinheiro|preço|valor|total|conta) .. (da|do|marcos|"
          .. "condições|v)",
        "{figure} .. acrescid* de iva" },
      { -0.7,
        "(a pagar|vence-se|por regularizar|swift|a diferença)" },
      { -1.8,
        "(creditad*|saiu|saíram|transferid*) .. (hoje|ontem|esta manhã|hoje de "
          .. "manhã)",
        "(façam-me|faça-me|faz-me|me faça|mandem-me|mande-me) .. {your} .. "
          .. "(preço|preços|proposta|orçamento)",
        "{your} encomenda .. (registad*|registrad*|inserid*|pront*|em produção|"
          .. "expedid*|lançad*)",
        "{your} .. melhor preço" },
      { -0.9,
        "swift*",
        "fatura*",
        "ft",
        "fr",
        "nf*",
        "boleto*",
        "confirmacao",
        "ce",
        "proforma",
        "pi", at = "attachment" },
      { 0.4, when="document brief" },
      { 0.65,
        "(vê|veja|vejam|aqui|aí|cá|segue|seguem|junto|vai|vão|anexo|em anexo|"
          .. "envio|enviamos|mando|remeto|recebem|recebe|encontra|encontre)",
        "(como|conforme|tal como|segundo) (combinado|prometido|falado|pedido|"
          .. "solicitado|acordado|conversado|falámos|falamos|conversámos|"
          .. "conversamos|reunião|visita|telefonema|telefone|pediu|pediste)",
        "(no|na) seguimento",
        "{reference} conforme",
        "(página|folha|separador|tabela) {number}", when="document brief" },
      { -0.8,
        "(em falta|em aberto|por liquidar|em dívida)" },
      { 0.8,
        "(as|os|com) .. (duas|três|dois) .. (versões|escalões|ficheiros|"
          .. "hipóteses|soluções|formatos|folhas)",
        "(vê|veja|vejam|olha|olhe) .. (sobretudo|bem|a folha|a página|folha|"
          .. "página|pág)",
        "(o que|aquilo que) .. (falámos|falamos|combinámos|pediste|pediu|"
          .. "pedias|conversámos|conversamos|vimos|queria)",
        "a bola .. (lado|campo)",
        "(vai|segue) o (teu|seu|vosso)",
        "com os .. (escalões|quantidades)", when="document" },
      { -0.7,
        "não soube .. (o que|que|mais|nada)",
        "(aguentam|aguentam-se|seguram-se) .. até" },
      { -0.8,
        "(conta|iban|dados bancários) .. (de sempre|costume|habitual|fundo|"
          .. "folha|mesm*)" },
      { -1.0,
        "{our} (transferência|pagamento|depósito|pix)",
        "(quanto) .. (me custam|custam|custa|ficam|fazem)" },
      { 0.5,
        "(desde que|contanto que|com a condição) .. (comece|começar|arrancar|"
          .. "confirm*|até|antes)",
        "(faço-te|faço-lhe|te faço|lhe faço) .. (atenção|desconto|jeito|preço)",
        "(veja|vê|vejam|olhe|olha|dê) .. (com calma|olhada|uma vista|e depois)",
        "(basta|bastam|só falta|falta só) .. (assinatura|carimbo|sim|palavra|"
          .. "ok)",
        "(segunda|terceira|nova|última) (redação|versão|minuta|edição)",
        "(acolhi|aceitei|incluí|introduzi|corrigi) .. (observaç*|alteraç*|"
          .. "pedid*|not*|correç*|sugest*)",
        "(curtiu|gostou|gostaste|agrada|que tal|topa) .. ?",
        "(ideias|soluções|propostas) .. (pus|puse|documento|anexo|dentro)" },
      { 0.6,
        "(cem|cento|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|"
          .. "setecentos|oitocentos|novecentos|mil|dois mil|três mil|quatro "
          .. "mil|cinco mil|dez mil) [e] [cinquenta] (reais|euros|paus|contos|"
          .. "tudo|cada|limpos)" },
      { 0.7,
        "{sum} {price_end}" },
      { 0.6,
        "{sum}", when="!long" },
      { -0.7,
        "(na sequência|após|face) .. (adjudicação|aceitação|encomenda|"
          .. "confirmação)" },
      { -0.9,
        "(multa|renda|aluguel|prenda|vaquinha|presente|almoço|jantar|gasolina|"
          .. "salário|passeio|bilhete|bilhetes|apoio|subsídio) ... {figure}" },
      { -0.9,
        "slide*",
        "planta*",
        "ata",
        "certidao*",
        "certidão*",
        "certificad*",
        "curriculo",
        "cv",
        "programa",
        "convite",
        "comprovante*",
        "comprovativo*",
        "recibo*",
        "guia", at = "attachment" },
      { 0.5,
        "(escreves|escreve|escreva|escrevam)-me .. (se|o que|qual)",
        "(parece|soa)-(te|lhe|vos) ... ?",
        "(se quiser|se quiseres|se quiserem) .. (pensar|falar|ver|discutir|"
          .. "rever)",
        "(não há|sem) pressa",
        "(dá|dê|deem|dás) .. (olhada|espreitadela|vista de olhos)",
        "(pode|podes|podem|poder) escolher",
        "(a contar do|a partir do|após o) (seu|vosso|teu) (acordo|ok|sim|aval|"
          .. "aceite)",
        "(mantém-se|mantêm-se|é válid*|vigora) .. (dias|{number}|{date}|até)",
        "(partilho|partilhar|partilhamos|compartilho|submeto) .. (percurso|"
          .. "proposta|projeto|ideia|consigo|convosco)",
        "(quadro|mapa|resumo) de custos",
        "(versão|proposta) nova .. (com|que|do)",
        "(divido|parcelo|facilito|dividimos|parcelamos) .. (vezes|parcelas|"
          .. "prestações|se)",
        "(tirei|tirámos|retirei|pus|acrescentei|somei|juntei) .. (total|preço|"
          .. "valor|parcelas|verbas|rubricas)" },
      { 1.0,
        "{figure} .. (mais|acrescido|a que acresce|acresce) .. (iva|encargos|"
          .. "despesas|deslocação|deslocações|portes|imposto*)",
        "(honorários|cachê|remuneração|custo global|montante global|valor "
          .. "global) .. {figure}" },
      { 0.75,
        "{figure} {price_end} ... {figure} {price_end}",
        "{figure} {price_end} ... {figure} $",
        "{figure} .. (se|ou|senão|em vez|acrescente|acrescenta|acrescentem|a "
          .. "mais) ... {figure}",
        "{figure} (para|com|sem|incluindo|incluíd*|tudo|fechado) .. {word}" },
      { 0.35,
        "{figure} {price_end}",
        "{figure} $" },
      { 0.8,
        "orc",
        "prop",
        "honorarios",
        "honorários",
        "custos",
        "custo",
        "estimativa",
        "investimento",
        "escopo",
        "valores",
        "menu",
        "opções",
        "opcoes",
        "variantes",
        "opcao",
        "mapa",
        "planilha", at = "attachment" },
      { -0.9,
        "(entre|de) {number} e {number}",
        "(gente|todo mundo|toda a gente|pessoal) .. (cobra|vende|paga|vendia|"
          .. "gastava) .. {figure}",
        "(vendia|gastava|cobrava|custava) .. {figure}" },
      { 0.9,
        "(mando|envio|segue|junto|anexo|em anexo|remeto|reenvio|reencaminho|"
          .. "aqui vai|cá vai|aqui está|encontrar junto|encontra|encontre|"
          .. "queira encontrar) .. (versão|minuta|texto|documento|pdf|ficheiro|"
          .. "arquivo|tabela|folha|redação) .. (atualizad*|revist*|corrigid*|"
          .. "definitiv*|final|alterad*|nov*|últim*|complet*|com)",
        "(documento|documentos|ficheiro|arquivo|pdf|dossier|papel|aquilo) .. "
          .. "(de que|que lhe|que te|que vos|do qual|que me) .. (fal*|prometi|"
          .. "pediu|pediste|disse|tínhamos|combin*|mencionei)",
        "(tal como|conforme|como|segundo) .. (ficou combinado|ficámos|ficamos|"
          .. "ficou acordado|acordámos|foi pedido|me pediu|pediste|vc pediu|"
          .. "você pediu|vocês pediram|pediram)",
        "{attached} .. (alteração|alterações|mudança|correções|correção|ajuste|"
          .. "ajustes|revisão) .. (que|pedid*|do|da|de)", when="document" },
      { 0.8,
        "(faça|faz|fazendo|faça-se|fiz|fizemos) .. (as contas|contas|a conta|"
          .. "conta) .. {figure}",
        "(x|vezes) {number} {figure}",
        "{number} .. (x|vezes) {number} .. {figure}" },
      { -1.0,
        "(dólar|euro|cobre|gasolina|gasóleo|aço|inflação|petróleo|mercado|"
          .. "supermercado|concorrência|café|azeite) .. (está|estão|subiu|"
          .. "subiram|anda|aumentou|disparou|a {figure})",
        "(aumentou|subiu) tudo",
        "ninguém (aguenta|paga|quer|compra)",
        "para conhecimento",
        "(reencaminho|encaminho|repasso|passo) .. {offer} (da|do|de|dos|das|"
          .. "que)",
        "(fizemos|fiz|feita|feito|efetuámos|efetuamos|mandei|acabei) .. "
          .. "(transferência|pagamento|pix|depósito)",
        "(sua|vossa|tua|seu|vosso) (encomenda|pedido) .. (seguiu|saiu|foi "
          .. "expedid*|está pront*|segue)",
        "confirmo .. (encomenda|pedido|reserva) .. (conforme|de {figure}|n)",
        "(está|ficou) pronto" },
      { -1.2,
        "(vocês|o senhor|a senhora|tu) .. (cobram|cobra|cobras|levam|leva|"
          .. "fazem|faz|vendem|pedem) ... ?",
        "a quanto .. (fazem|faz|vendem|vende|fica|ficam|sai|põem|está|estão|me "
          .. "fazem)",
        "(dizem|digam|diz|diga|indiquem|indicam|informem|informam)-(me|nos) .. "
          .. "(quanto|preço|preços|a quanto|custo|valores|disponibilidade)",
        "(preciso|precisamos|necessito|necessitamos|precisava|procuro|"
          .. "procuramos) ... (quanto|preço|preços|prazo|stock|disponibilidade|"
          .. "orçamento|cotação)",
        "(agradecia|agradeço|agradecíamos|agradecemos|gostava|gostaria|queria|"
          .. "pedia|solicito|peço) .. (orçamento|cotação|preço|preços|proposta)",
        "(fizessem|fizesse|enviassem|enviasse|indicassem|dessem|façam|enviem|"
          .. "mandem) .. (orçamento|preço|preços|cotação|proposta|tabela)" },
      { 0.5,
        "(novo|nova|outro) (preço|valor|total|proposta|orçamento|conta|versão)",
        "(refeitas|refiz|refizemos|revi|revimos|revisei|revisámos|baixei|"
          .. "ajustei|atualizei|recalculei|acertei) .. (contas|valores|preços|"
          .. "proposta|orçamento|números|aqui|{figure})",
        "(mais baixo|menos|abaixo) .. (não|já não|impossível) .. (consigo|"
          .. "posso|dá|chego|conseguimos|podemos)",
        "(em vez de|de {figure} para|contra os|baixa de) .. {figure}",
        "(última|último|melhor) (preço|valor|proposta|oferta)",
        "(metade|sinal|entrada|30|40|50) .. (adjudicação|encomenda|início|"
          .. "arranque|entrega|confirmação|fim|final)" },
      { 0.5,
        "(o|a) (senhor|senhora|sr|sra|doutor|doutora) (decide|é que sabe|dirá|"
          .. "diga)",
        "(você|vocês|tu|vós) (decide|decidem|decides|que sabe|que sabem|é que "
          .. "sabes)",
        "(ao|fica ao|a) seu critério",
        "(para|pra) (fechar|fecharmos|avançar|avançarmos|arrancar|arrancarmos|"
          .. "bloquear|garantir|reservar) .. (data|agenda|material|já|só|basta|"
          .. "preciso)",
        "(posso|podemos) (avançar|arrancar|começar|encomendar|mandar bala|"
          .. "tocar|marcar|reservar|contar) ... ?",
        "(bora|vamos|fechamos|topa|topam|dá|serve|pode ser|que tal|que dizes|"
          .. "que me diz|o que acha|o que achas|o que acham|o que vos parece|"
          .. "que lhe parece|que te parece|te parece|tá bom|assim já dá) .. ?",
        "(me|nos) (diz|diga|fala|fale|avisa|avise|conta|conte|confirma|"
          .. "confirme) .. (se|o que|achou|qual|que)",
        "(diga|diz|digam|avise|avisa|avisem|confirme|confirma|confirmem)-(me|"
          .. "nos|mo)",
        "(confirma|confirmas|confirmam|concorda|concordas|concordam|aceita|"
          .. "aceitas|aceitam) ?",
        "(se|caso) .. (servir|convier|agradar|gostar|gostares|gostarem|quiser|"
          .. "quiseres|quiserem|interessar|der|estiver bem|decidir|decidirem|"
          .. "avançar|fechar|for do seu agrado|topar|toparem|fizer sentido)",
        "(bloqueio|reservo|guardo|seguro|marco|encomendo|começo|arranco|ponho|"
          .. "tiro|entra na|boto) .. (data|agenda|dia|lugar|semana|material|"
          .. "madeira|tecido|produção|já|logo|segunda|amanhã)",
        "(aguardo|aguardamos|no aguardo|fico à espera|à espera|espero) .. (ok|"
          .. "confirmação|retorno|resposta|notícias|sinal|decisão|luz verde|"
          .. "aval|parecer|vossas|suas|tua)",
        "(só|logo) .. (com|depois|após|quando) .. (o seu|o teu|o vosso|teu|"
          .. "seu) (ok|sim|aval)" },
      { 0.6,
        "(a|as|o|os|com|sem|duas|três|ambas) .. (opção|opções|solução|soluções|"
          .. "hipótese|hipóteses|variante|variantes|versão|versões|alternativa|"
          .. "alternativas|modalidades|cenários)",
        "(tudo|está tudo|tá tudo|vai tudo|segue tudo) .. (aí|aqui|dentro|"
          .. "ficheiro|arquivo|anexo|pdf|folha|discriminado|detalhado|"
          .. "explicado)",
        "(valores|custos|rubricas|quantidades|trabalhos|mapa|caderno|números|"
          .. "tabela|planilha|memória descritiva|condições|preços)",
        "(o|conforme|como|segundo|tal como|consoante) (combinado|combinámos|"
          .. "combinamos|prometido|acordado|falado|falámos|falamos|pedido|"
          .. "pediu|pediste|solicitado|conversado|conversámos|conversamos|"
          .. "visto|vimos)",
        "{attached} .. (alteração|alterações|correção|correções|revisão|ajuste|"
          .. "ajustes|mudança|mudanças|versão)", when="document" },
      { 0.7,
        "{figure} .. {each}",
        "{costs} .. {figure}",
        "{figure} .. (mais|com|sem|fora|à parte|incluindo|inclui|já com) .. "
          .. "(iva|portes|deslocação|deslocações|transporte|montagem|frete|"
          .. "material|materiais|imposto|impostos|peças|envio|instalação|mão "
          .. "de obra|nota)" },
      { 1.0,
        "{i_offer} .. (por|a|em|nos|aos|até|uns|tudo|isso|o) .. {figure}",
        "{i_offer} {figure}" },
      { 1.0, "(conte|contem|conta|contar) com .. {money}" },
      { 0.7, "{attached} .. (versão|minuta|redação|texto)", "(um|uma|o) (exemplar|via|cópia) assinad*", when = "document" },
      { 0.6, "(todas|várias|duas|três|as) .. (versões|variantes|modalidades|opções|hipóteses)", when = "document" },
      { -1.0, "(reservei|reservámos|já reservei)" },
      -- prices that nobody offers: wages, markets, tickets, what friends share
      { -1.4,
        "(salário|salarial|ordenado|eletricidade|gasolina|barril|bilhete|bilhetes|ingresso*|almoço|jantar|donativo) ... {money}",
        "{money} ... (já está pago|já pago|cada um para)" },
      { -0.8, "(meu CV|currículo|vaga de|artigo|jornal)" },
      { 1.0,
        "{attached} ... (mapa de trabalhos|mapa de quantidades|valores|versões|tabela|condições)", "(fica|sai|ficava|saía|faço|vai|são|seriam|ficam|dá) .. {money}",
        "(faço|fazemos|entrego|entregamos|monto|montamos|trato) ... {money}", "{money} .. (portes|c/|com|já com|posto|à parte|mais|metade)", "tudo (discriminad*|detalhad*|especificad*)", "(discriminad*|detalhad*) .. (por|artigo|tudo|item)",
        "(novo|nova|recondicionad*|usad*|seminov*) .. {money}" },
      { 0.5, "(se|caso|quando) .. (confirmar*|confirmares|confirmarem|der o ok|der ok|quiser|quiseres|quiserem|fechar)", "(a partir do|depois do|com o) (seu|teu|vosso) (ok|sim|aval)", "pode ser ?", "(para o que entender|o que entender)", "metade .. (metade|na|no|agora)", "(topa|fechamos|bora) ?" },
      { 0.3, "{money}" },
      { 1.0,
        "{attached} ... {offer}", "{offer} ... {attached}", "{send} .. {offer}",
        "{send} ... {our} .. {offer}", "{you} {send} ... {paper}",
        "(propomos|proponho|proporia|oferecemos|ofereço|cotamos|orçamentamos|orcei|orçámos)",
        "{our} .. melhor* {offer}|preço|valor|condições",
        "{our} .. {offer} para|referente|relativ*|n.º|nº|{reference}",
        "{as_agreed} ... {offer}",
        "{our} {offer}|preço .. é|são|inclui|contempla|mantém|fica|está",
        "(temos|tenho) o (prazer|gosto) .. (apresentar|enviar|propor|submeter)",
        "(prazer|gosto|gosto em|vimos|venho) .. (apresentar|submeter|propor) ... {offer}",
        "(consigo|posso|conseguimos|podemos) .. (fazer|fornecer|entregar|deixar|oferecer|vender|colocar) ... {money}",
        "(faço-lhe|faço-te|fazemos-lhe|deixo-lhe|lhe faço|te faço|lhe fazemos|faço) ... {money}",
        "fiz as contas", "(fizemos|fiz) .. (contas|orçamento|cotação|proposta)" },
      { 0.7,
        "{offer} {reference}", "{offer} .. {holds}", "preço* .. {holds}",
        "{holds} até|por|durante|{number} dias|{date}", "{our} .. {offer}",
        "{offer} detalhad*|revist*|revisad*|atualizad*|retificad*|corrigid*" },
      { 0.6, "{price} .. {money}", "{money} .. {trade}", "{money} por|cada|a|o|mais",
      "total ... {money}", when = "amount" },
      { 0.4, "{trade}", when = "amount" },
      { 0.4, "{trade}", when = "document" },
      { 0.5,
        "(aguardo|aguardamos|fico a aguardar|ficamos a aguardar|fico aguardando|ficamos aguardando|ficamos no aguardo|fico no aguardo|no aguardo|à espera) .. {your}|{their_yes}|da|de|do|por",
        "(diga|digam|diz|avise|avisem|avisa)-me|nos .. se|o que|qual",
        "(me|nos) (diga|avise|diz|avisa) .. se|o que",
        "(se|caso) .. (concordar|concordarem|aprovar|aprovarem|avançar|avançarem|estiver de acordo|aceitar|fechar|fecharmos|interessar|servir|agradar|fizer sentido)",
        "(qualquer|alguma) (dúvida|questão|esclarecimento|coisa)",
        "(ao dispor|à disposição|à sua disposição|à vossa disposição|ao seu dispor)",
        "{your} .. {their_yes}", "antes de (decidir|decidirem)",
        "(mediante|após|com) a (adjudicação|aprovação|confirmação)" },
      { 0.8, "{sign_it}", "(devolv*|reenvi*|retorn*) .. assinad*",
      "assinad* .. devolv*|retorn*" },
      { 1.0, "{attached} ... {contract}", "{contract} ... {attached}",
      "{send} ... {contract}" },
      { 0.4, "{offer}", at = "subject" },
      { 0.3, "{contract}", at = "subject" },
      { 0.4, "{paper}", at = "attachment" },
      { 0.7, "{attached}", "{as_agreed}", when = "titled", at = "start" },
      { 0.5, "{as_agreed}", when = "attachment", at = "start" },
      { 0.4, "{offer}", "preço*", "quanto", "orçamento*", at = "quoted" },
      -- They are to offer to us.
      { -1.3,
        "{your} .. melhor* {offer}|preço|condições|cotação",
        "(pedido de|solicitamos|solicito|pedimos|peço|agradecemos|agradeço|agradecia|precisamos|preciso|precisava|gostaríamos|queria|gostaria) .. (que|de|uma|um|nos|o|a|vossa|sua|do|receber|envio) ... {offer}|preço*",
        "(enviar|mandar|fazer|apresentar|passar|indicar|cotar|dar|enviem|envie|mande|remeter) .. {us} ... {offer}|preço*|tabela",
        "{us} (enviar|mandar|fazer|apresentar|passar|indicar|cotar|dar|envie|enviem|mande|mandem|passe|passem|façam|faça) ... {offer}|preço*|tabela",
        "(pode|podem|poderia|poderiam|podes) .. (cotar|orçamentar|orçar)",
        "(qual|quais|quanto) .. (custa|custam|preço|valor|cobram|cobra|fica) ... ?",
        "cotar ... ?" },
      { -1.0,
        "{your} {offer}", "{offer} (da|do) {another}", "obrigad* .. {your} .. {offer}",
        "(recebemos|recebi|analisámos|analisamos|aceitamos|aceito|aprovamos) .. {your} {offer}",
        "(encomendamos|encomendo|fazemos a encomenda|nossa encomenda|nosso pedido de compra|ordem de compra)",
        "{offer} (do|da|de) (fornecedor|gráfica|transportador|transportadora|subempreiteiro)",
        "(confirmamos|confirmação|acusamos|recebemos|confirmo) .. {your}|a|o .. (encomenda|pedido)",
        "(para conhecimento|para seu conhecimento|para arquivo|para informação|fyi)" },
      { -0.7, "{invoice}", at = "subject" },
      { -0.5, "{due} .. {invoice}", "{invoice} .. {due}", "candidatura", "currículo" },
      -- A day of ours for it.
      { 0.6,
        "posso|podia|poderia|podemos|podíamos|consigo .. começar|arrancar|ir|passar|vir .. {date}", "{date} .. consigo|livre|vaga", "tenho|teria .. vaga|(um furo)",
        at = "body", when = "sum !long" },
    },

    chase = {
      { -1.0,
        "(dólar|euro|gasolina|ninguém)" },
      { 1.2,
        "(sai|saem|faz|fazem|vai|vão) ou não .. (sai|saem|faz|fazem|vai|vão)",
        "(número|preço|valor|proposta|conta) .. (você tem|tens|têm|tem) .. há",
        "sempre (escolheu|escolheram|decidiu|decidiram|viu|viram|falou|falaram|"
          .. "avançam|avança)",
        "(pergunto-me|será) se .. (escolh*|decid*|viu|leu|falou|pens*|receb*)",
        "(papéis|documentos|folhas) que .. (dei|demos|entreguei|deixei)",
        "seguro .. até",
        "(subiu|subiram|aumentou) (de novo|outra vez|ainda)", when="!long" },
      { 1.3,
        "(não|nem) .. (me disseste|me disse|me disseram|me falou|disseste|"
          .. "disseram) .. (nem mu|nada|mais|palavra|nem)",
        "(mandei|enviei|tinha mandado|passei|tinha enviado)-(vos|lhe|te) .. (e|"
          .. "mas) .. não .. (soube|ouvi|recebi|tive)",
        "não soube .. (o que|que|mais|nada) .. (achar*|achou|pens*|decid*)",
        "(aguentam|aguentam-se|valem|mantêm-se|seguram-se) .. (só|até)",
        "(libertar|liberar|soltar|largar) .. (reserva|lugar|data|material|"
          .. "opção|vaga)",
        "(se a queres|se o queres|se a quer|se o quer|se a querem|se o querem)",
        "(o inverno|o verão|a época|o natal|o tempo) não espera",
        "como foi .. (com|a|o|na|no) ... ?",
        "(conseguiram|conseguiu|conseguiste|pudeste|pôde|puderam) .. (tratar|"
          .. "mostrar|falar|ver|discutir|levar) ... ?",
        "(não sei) o que .. (responder|dizer)",
        "(há de|deve|tem de|preciso) .. (guardar|reservar|segurar) .. (chapa|"
          .. "madeira|tecido|material|data|peça)", when="!long" },
      { 1.1,
        "(saber|perceber|perguntar|perguntar-lhe) se .. (tomou|tomaram|tomaste|"
          .. "há|chegou a) .. decisão",
        "(silêncio|silêncio total|nem uma palavra|nenhum sinal|tudo calado)",
        "(nem que seja|mesmo que seja|ainda que seja) .. (talvez|não|sim|uma "
          .. "linha|um não)",
        "(confiamos|confio|esperamos|espero) .. (proposta|orçamento) .. "
          .. "(apreciação|análise|agradado|agrado|consideração)",
        "(expectativa|na expectativa)",
        "(montador|fornecedor|pedreiro|gráfica|marceneiro|sócio|colega) .. "
          .. "(pedir|pede|pedindo|à espera|quer|pergunta)",
        "(sai|vai|faz|fica) ou não .. ?",
        "(tinha-te|tinha-lhe|tinha-vos|te tinha|já te|já lhe|já vos) .. "
          .. "(mandado|enviado|passado|mandei|enviei|passei) .. (preços|"
          .. "orçamento|proposta|valores|minuta)", when="!long" },
      { 1.1,
        "(não sei se|será que) .. {our} .. (mensagem|email|proposta|orçamento|"
          .. "carta|mail)",
        "(lhe|te|vos) (chegou|chegaram) .. (mensagem|email|proposta|orçamento|"
          .. "carta|mail) ... ?", when="!long" },
      { -1.0,
        "(contava|esperava|faltam|faltavam|conta) .. {figure}" },
      { 1.1,
        "(não sei|será que|pergunto-me) se .. (mensagem|email|mail|proposta|"
          .. "orçamento|carta|anexo) .. (chegou|recebeu|leu|viu|perdeu)",
        "(tô|estou|aqui) .. (esperando|à espera|a aguardar|aguardando) .. "
          .. "(você|vocês|de ti|de si|que me|que diga|notícia|notícias|"
          .. "resposta|me falar|palavra)",
        "(dê-me|dá-me|me dá|me dê|deem-me) .. (sinal|palavra|resposta) .. (nem "
          .. "que|ainda que|mesmo|só|negativ*|sim)",
        "(mostraste|mostrou|mostraram|falaste|falou|falaram) .. (aos teus|aos "
          .. "seus|ao teu|ao seu|à tua|à sua|em casa|aquilo|isso|com) ... ?",
        "(ficou|ficaram|continua|está) sem (resposta|retorno|seguimento)",
        "(entendo|tomo|considero|interpreto) .. como .. (não|recusa|"
          .. "desistência) .. ?",
        "(os meninos|a equipe|a equipa|o fornecedor|a gráfica|o marceneiro|os "
          .. "rapazes) .. (pergunt*|esper*|quer|querem) .. (se|saber|resposta)",
        "(que|o que) me (dizes|diz|dizem) ... ?",
        "(insista|insistir|insisto|renovar|renovo|reiterar|reitero) .. "
          .. "(resposta|pedido|retorno|informação|documentação)",
        "(como) vai .. (avaliação|análise|processo|decisão|projeto|assunto)",
        "(sobe|aumenta|encarece|acaba|fecha) .. (em|no|a) .. {ahead}", when="!long" },
      { -1.2,
        "(quanto|a quanto) .. (me|nos) .. (levariam|levaria|cobrariam|cobraria|"
          .. "levam|fazem|faria)",
        "(número|vegetarianos|alergia|carrinha|certidão|matrícula|morada|"
          .. "planta|rótulo*|medidas|capítulo)" },
      { 1.2,
        "(solicita-se|solicitamos|solicito|vimos|venho|pede-se|pedimos) .. "
          .. "(resposta|informação|retorno|posição|parecer|decisão) .. "
          .. "(proposta|orçamento|enviad*|apresentad*|remetid*)",
        "(enviad*|remetid*|apresentad*|submetid*|entregue) .. (por nós|pela "
          .. "nossa|pelo signatário|pela signatária|pela minha) .. {date}", when="!long" },
      { 1.1,
        "(então|e aí|e então|diga lá|e) .. (cortinados|cozinha|portão|obra|"
          .. "projeto|trabalho|data|festa|casamento|site|deck|evento|assunto) "
          .. "... ?",
        "(nunca mais|não) .. (soube|soubemos|ouvi|disse|disseste|disseram|tive "
          .. "notícias|me falou|falámos|falamos|falou) .. (nada|mais|notícias|"
          .. "de si|sobre|disso|coisa)",
        "(sempre|já|chegou a|chegaste a|chegaram a|acabou por|acabaram por|"
          .. "conseguiu|conseguiram|conseguiste) .. (falar|falou|falaste|"
          .. "falaram|decidir|decidiu|decidiram|escolher|escolheu|escolheram|"
          .. "ver|olhar|olhou|pensar|conversar|resolver|resolveu|avançar) ... ?",
        "(ainda|continua|continuam|mantém|mantêm|tem|têm) .. (interessa|"
          .. "interessado|interessada|interessados|interesse|de pé|nos planos|"
          .. "vontade|a fim) ... ?",
        "(tenho|estou|tô|guardo|estamos) .. (segurando|a segurar|a guardar|"
          .. "guardado|guardada|parado|parada|reservado|reservada|à espera) .. "
          .. "(data|tecido|material|madeira|lugar|vaga|agenda|máquina|peça|si|"
          .. "ti|vocês)",
        "(preciso|precisava|precisamos) de saber se .. (guardo|reservo|seguro|"
          .. "conto|mantenho|avançamos|avanço|liberto|avançam|querem|quer)",
        "(preciso|precisava|tenho de|tenho que) .. (fechar|organizar|fechar a|"
          .. "planear) .. (agenda|calendário|mapa|produção|equipa|equipe|"
          .. "escala|semana|mês)",
        "(fecho|fechar|fechando|a fechar) .. (agenda|calendário|mapa|mês de|"
          .. "produção)",
        "(um não|não) também serve",
        "(se for não|mesmo um não|nem que seja um não|nem que seja só|basta|é "
          .. "só) .. (não|dizer|avisar|palavra|linha)",
        "(há|tem|têm|alguma|algum|já há|teve|tiveram) .. (desenvolvimentos|"
          .. "desenvolvimento|novidades|novidade|notícias|definição|evolução|"
          .. "decisão|posicionamento|posição|previsão|feedback|avanço|luz) ... "
          .. "?",
        "(ficou|tem|têm|surgiu|restou) .. (alguma|qualquer) (dúvida|questão) "
          .. "... ?",
        "ainda nada .. ?",
        "(bater|bato) .. porta",
        "(trazer|trago|puxar|puxo|subir|subindo|subo|resgatar|resgatando) .. "
          .. "(cimo|topo|caixa|cima|inbox|esse|este|e-mail|email|conversa|"
          .. "assunto)",
        "(faz|há|passou|passaram|já lá vai|já lá vão) .. (mês|meses|semana|"
          .. "semanas|dias|tempo) .. (que|desde|e)",
        "(vamos|vai|vão|avançamos|avançam|fazemos|fecha|fechamos|querem|quer|"
          .. "quer ou) .. ou não",
        "(entender|perceber|saber) .. (o que|se|como|que intenções) .. "
          .. "(pretendem|pretende|querem|quer|pensam|pensa|vão|vai|decidiram|"
          .. "decidiu|ficamos|ficámos)",
        "(teve|tiveram) (sorte|pernas)",
        "(o que|que tal|como) .. (achou|acharam|achaste|pareceu|vos pareceu|"
          .. "lhe pareceu|te pareceu) .. ?",
        "(lembra-se|lembras-te|lembram-se|recorda-se|se lembra|lembra) .. "
          .. "(orçamento|proposta|conversa|preço|valores|falámos|falamos|"
          .. "mandei|enviei) ... ?",
        "(quanto|relativamente|respeito|acerca|referente|sobre) .. (decisão|"
          .. "proposta|orçamento) .. (tomada|apresentada|enviada|apresentado|"
          .. "enviado|remetida)",
        "(manteve-se|mantém-se|mantêm) o interesse",
        "(outro|outra) (cliente|casal|pessoa|empresa|interessado) .. (mesma|"
          .. "interessad*|perguntar|a olhar|querendo|pediu|quer)",
        "(passando|passo|venho|só) .. (pra|para|a) .. (saber|lembrar|perguntar|"
          .. "ver se|dar um oi)", when="!long" },
      { 1.0, "já (escolheu|escolheram|escolheste|pensou|pensaram|resolveu|resolveram) ... ?" },
      { 1.0, "(não|nada) .. (soube|sei|ouvi) .. (mais|nada)", "ainda .. (conto|contamos|reservo|guardo|posso contar) ... ?", negated = "any" },
      { 1.0,
        "(chegou|chegaram|chegaste) a (falar|ver|decidir|pensar|olhar|conversar|analisar|levar)", "(fiquei|ficámos|ficamos|continuo|continuamos) .. (sem saber|sem notícias|sem resposta|sem retorno|à espera)", "(aguardo|aguardamos|espero) .. (palavr*|notícia*|sinal|resposta sua|resposta vossa)", "(vai ou não vai|e aí|então) ... ?", "(sim ou sopas|sim ou não)",
        "(estado|andamento|fase) .. (apreciação|análise|processo|decisão|proposta|{offer})", "(passaram|passou|passaram-se|passou-se|já lá vão|já faz|faz) .. (semanas|semana|dias|mês|meses|tempo)", "(solicitar|pedir) .. informação sobre .. {offer}|estado", negated = "any" },
      { 1.0,
        "{remind} .. {our}|do|da|sobre|relativ*|quanto|acerca|à|ao|a ... {paper}",
        "(teve|tiveram|tiveste|já teve|conseguiu|conseguiram|conseguiste|puderam|pôde) .. (oportunidade|tempo|ocasião|ver|analisar|avaliar|olhar|ler|espreitar|decidir|dar uma olhada|falar|pensar|avançar|possibilidade)",
        "(já|chegou a|chegaram a) .. (viu|viram|analisou|analisaram|avaliou|decidiu|decidiram|pensou|ver|leu|falou|olhou|chegou|chegaram|receberam|recebeu|recebeste)",
        "(recebeu|receberam|recebeste|chegou) ... {our}|{offer}|{contract}|email|e-mail|mensagem|mail",
        "{our} {paper} .. (chegou|foi|enviad*|do dia|de|continua|mantém|está|ficou)",
        "(não|sem|nem) .. (obtive*|recebi|recebemos|tive|tivemos|temos|tenho|houve|ter|qualquer|nenhum*) ... {answer}",
        "(sem|nenhum*|qualquer) {answer} .. (até|desde|da sua|da vossa|vossa|sua|ainda|por parte)",
        "ainda (não|sem) .. (tive|tivemos|recebi|recebemos|soube|nos disse|respondeu|disse nada|obtive)",
        "(alguma|já há|já tem|há|tem|têm|teria) .. (novidade*|notícia*|decisão|resposta|posição|previsão|retorno|definição|feedback) ... ?",
        "(decisão|decidiram|decidiu) ... ?",
        "(ainda|continua|continuam) .. (interessad*|interesse|de pé|em cima da mesa|válid*|a pensar|nos planos|querem|quer) ... ?",
        "(em que pé|ponto da situação|ponto de situação|como está|como estamos|como ficou|como ficamos|como ficámos|a quantas anda|como anda)",
        "(o que|que) .. (achou|acharam|achaste|pensa|pensam|acha|decidiu|decidiram|resolveram|dizem|diz) ... ?",
        "{our} {paper} ... ?", "{offer} de {date} ... ?",
        "{lately} .. (enviei|enviámos|enviamos|mandei|mandámos|mandamos|entreguei|apresentei|apresentámos|lhe enviei|remeti|remetemos) ... {offer}",
        "(enviei|enviámos|enviamos|mandei|mandámos|mandamos|apresentei|apresentámos|remetemos|remeti) ... {lately}",
        "{offer} .. (que|q) .. (enviei|enviámos|enviamos|mandei|mandámos|mandamos|apresentámos)", negated = "any" },
      { 0.6, "{remind}", "{our} {paper} de|{reference}", "{our} {paper}",
      "{paper} de {date}", "{paper} {reference}", "{answer} ... ?",
      "(mesmo que|ainda que|nem que) .. (não|negativ*)",
      "(sim ou não|sim ou um não|um não também)",
      "(libertar|liberar|segurar|reservad*|reserva) .. (data|vaga|lugar|espaço|material|agenda|forno|máquina)",
      "(expira|caduca|termina|perde a validade|validade)" },
      { 0.3, "{remind}", "{offer}", at = "subject" },
      { 0.3, "{paper}", "{money}", at = "quoted" },
      { 0.2, when = "question" },
      { -1.2, "{attached} ... {paper}", "{paper} ... {attached}", when = "document !reply" },
      { -1.2, "{invoice}", "{due}", "pagamento", "transferência", "{your} {offer}", "pix" },
    },

    payment = {
      { 1.3, "(vi|vimos|visto|recebi|recebemos) .. (um cêntimo|um tostão|um centavo|um euro|um real)", negated = "only" },
      { 1.1,
        "(notícias|sinal) (da|do|dessa|desse) (transferência|pagamento|depósito|pix)",
        "(me|nos) (deves|deve|devem) ainda", "ainda (me|nos) (deves|deve|devem)",
        "do meu bolso", "do nosso bolso", "(títulos|faturas|boletos) .. vencid*" },
      { 1.2,
        "(liberar|expedir|enviar|entregar|avançar) ... (enquanto|até que|antes que|sem que) ... (quitad*|liquidad*|pag*|pagamento)",
        negated = "any", when = "!sum" },
      { -1.5, when = "received" },
      -- Pagámos nós, e quando.
      { -3.0,
        "(pagámos|pagamos|paguei|transferimos|transferi|liquidámos) .. {date}",
        "(foi|foram) (paga|pagas|liquidada|transferida) .. {date}" },
      -- Ao contabilista, ao advogado: pagam outros.
      { -4.0,
        "(fatura|faturas|facturas|notas) ... (para a contabilidade|para o iva|para o contabilista|para o contador|para a declaração|do trimestre)",
        "(não me paga|não nos paga)" },
      { -1.2, "quem & recebe|recebem|recebia|recebiam|recebeu & fatura*|factura*", at = "body" },
      { -1.0,
        "(inscrição|organizador*|imposto|taxa|multa)" },
      { 0.9,
        "(conta|a conta) (é|são|dá|fica em) .. {figure}" },
      { 1.1,
        "(os|o) {number} .. (dão|dá|são|fazem|ficam em) .. {figure}",
        "(primeira|segunda|terceira|última|outra) (fatia|tranche|prestação|"
          .. "parte|metade|parcela|cota) .. {figure}",
        "(outra|segunda|restante) metade .. (não|devia|era)",
        "(vence-se|vence|vencem-se) .. (fatia|tranche|prestação|parcela|saldo|"
          .. "sinal|{figure})",
        "documento .. (para|pra|à) .. (contabilidade|financeiro|tesouraria|"
          .. "contabilista)",
        "a pagar .. {figure}",
        "(complete|completar|regularizar|acertar) .. diferença",
        "(quando|mal|assim que) .. (banco|swift|transferência) .. (manda|"
          .. "mandas|mande|começo|arranco|envio)",
        "(em aberto|por regularizar|por liquidar|em dívida) desde",
        "nem um (cêntimo|centavo|tostão|real|euro)" },
      { 1.0,
        "(documento|nota|conta) {reference} .. (referente|relativ*|no valor|de "
          .. "{figure}|{figure})" },
      { 1.0,
        "(resta-me|só me resta|falta-me|cabe-me) .. (enviar|enviar-lhe|mandar|"
          .. "mandar-lhe|receber) .. (conta|saldo|nota|fatura|contas)",
        "(deixo-te|deixo-lhe|te deixo|deixo) .. (minha|nota|fatura|conta|saldo|"
          .. "{reference})",
        "(bloquear|fechar|confirmar|garantir|segurar) .. (preciso|falta|"
          .. "precisava) .. (dos|do|de) .. ({figure}|sinal|entrada|combinad*)",
        "(combinad*|acordad*|contratad*) .. ou seja {figure}",
        "(continuo|continuamos|e) sem ver .. (nada|nem|um|dinheiro|pagamento)",
        "(entregue|terminad*|acabad*|concluíd*) .. e .. (nada|sem ver|não vi|"
          .. "nem)",
        "(indicar|indicassem|saber|conhecer|informar) .. data .. (pagamento|"
          .. "remessa|crédito|transferência|saldo|programada|prevista)",
        "(data prevista|data programada|previsão) .. (pagamento|crédito|saldo|"
          .. "liquidação|remessa)",
        "(deduzid*|descontad*|abatid*) .. (sinal|entrada|adiantamento)",
        "(era pra|era para|devia|deveria) .. (entrar|ter entrado|chegar|ter "
          .. "chegado|cair|ter caído)",
        "(pôr|zerar|acertar|conferência|conferir|fechar) .. (contas a zeros|"
          .. "contas|conta) .. (em aberto|resumo|transcrevo|nossas|aí|"
          .. "movimentos)",
        "(constam|consta|está|estão) em aberto",
        "(preciso|quero|gostava) .. de uma data",
        "(conta|iban) (é a|é o|a) (de sempre|mesma|mesmo|do costume|habitual)",
        "(em falta) .. {figure}" },
      { -1.5,
        "{our} (transferência|pagamento|depósito|pix)" },
      { 1.0,
        "(tem|têm|tens|deve|devem|deves) ainda .. (por pagar|a pagar|pagar|"
          .. "liquidar|{figure})",
        "ainda (encontro|vejo|tenho|me aparecem|constam) .. {figure}",
        "(manda|mandas|mande|me manda|passa|passas|me passa|deposita|"
          .. "transfere) .. {figure} .. (entrada|sinal|adiantamento|início)",
        "(metade|restante|prestação|parte|parcela|saldo) .. (que faltava|que "
          .. "falta|devia ter chegado|deveria ter chegado|nunca chegou|ficou "
          .. "de vir|não chegou)",
        "(emitida|emitimos|foi emitida|submetida) .. fatura",
        "(aguardar|aguardamos|aguardo) .. (respetiva|vossa|sua) .. (liquidação|"
          .. "transferência|regularização|pagamento)",
        "(fechei|fechámos|a fechar|fechando|fiz) .. (contas|mês|semestre|"
          .. "trimestre|ano) .. (encontro|falta|faltam|vejo|{figure})",
        "(teus|seus|vossos) {figure}" },
      { 1.0,
        "(restinho|resto|metade|segunda parte) .. {figure}",
        "meu pix" },
      { 1.2,
        "(transferência|pagamento|depósito) .. (a título|de {number}) .. "
          .. "(sinal|adiantamento|entrada)",
        "a título de (sinal|saldo|adiantamento|entrada) .. {figure}",
        "{figure} .. (pode|podes|podem) .. (deixar|entregar|dar|pagar|"
          .. "transferir)" },
      { -1.2,
        "(dei|demos|paguei|entreguei) .. (sinal|entrada|adiantamento|{figure})",
        "(encomenda|pedido|mercadoria|caixa) .. (incomplet*|chegou|defeito|"
          .. "enviam|falt*)" },
      { 0.8,
        "(está|estão|ficou|ficaram) (montad*|pront*|no ar|instalad*|concluíd*|"
          .. "entregue*|impress*|expedid*|feit*) ... {figure}",
        "(segunda|terceira|última|restante) (parte|cota|metade|tranche|"
          .. "parcela) .. {figure}",
        "{figure} .. (que faltavam|que faltam|restantes|em falta|do sinal|do "
          .. "restante)" },
      { 1.0,
        "(contava|contávamos|esperava|esperávamos) .. {figure}",
        "(na|a) (conta|minha conta) .. (nada|zero|nem)",
        "(pedimos|peço|solicitamos|solicito|agradecemos|agradeço) .. "
          .. "(transferência|pagamento|depósito|liquidação) .. (de|do|dos|até|"
          .. "para)",
        "a título de (sinal|adiantamento|entrada)",
        "(pode|podes|podem) (deixar|dar|entregar|levar|trazer|pôr) .. (loja|"
          .. "com a minha|com o meu|balcão|irmã|em mão|mãos|oficina|envelope)",
        "(cota|quota|mensalidade|renda|prestação|avença|parcela) .. (de|do) .. "
          .. "(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|"
          .. "outubro|novembro|dezembro|mês|trimestre)",
        "quem falta ?",
        "(vencimento|iban|conta|condições|prazo) (habitual|habituais|do "
          .. "costume|de sempre)",
        "(documento|nota|conta|fatura) do mês",
        "(me|nos) acertar",
        "(regularizassem|regularizasse|liquidassem|liquidasse|pagassem)",
        "(passa|passará|segue|seguirá|enviaremos|entregaremos) .. (contencioso|"
          .. "advogado|cobrança judicial|tribunal|protesto)",
        "(após o que|depois|e aí|em seguida) .. (daremos início|iniciamos|"
          .. "arrancamos|começamos|liberamos|produção|enviamos)" },
      { 1.0,
        "ft",
        "fr",
        "nf",
        "nfe",
        "nfse",
        "nfs",
        "fatura",
        "fatura*",
        "boleto",
        "boleto*",
        "extrato",
        "recibo", at = "attachment", when = "short" },
      { -1.2,
        "(fiz|fizemos|feito|feita|efetuámos|efetuamos|acabei de|acabámos de|"
          .. "mandei) .. (transferência|pagamento|pix|depósito|fazer|"
          .. "transferir|pagar)",
        "(para liquidar|liquidação|pagamento) .. (vossa|sua|tua) (fatura|nota)",
        "(me confirma|confirma|confirme|vê|veja) .. (caiu|chegou|entrou|"
          .. "recebeu|apareceu)",
        "(deve|devem) (aparecer|cair|entrar|estar|chegar)",
        "{i_offer} .. {figure}" },
      { 0.7,
        "(chave pix|meu pix|pix é|mb way|mbway|nib|iban|dados da conta|dados "
          .. "bancários|conta do costume|mesma conta|conta habitual|referência "
          .. "multibanco)",
        "(à data de hoje|até à data|até hoje|até ao momento|até a presente "
          .. "data|nesta data)",
        "{figure} na conta",
        "(entregue|entregues|pronto|pronta|prontos|prontas|terminei|acabei|"
          .. "concluído|concluída|feito) ... {figure}",
        "(sem pressa|quando der|quando puder|quando te der jeito|quando lhe "
          .. "der jeito|der jeito|até ao fim do mês|até o fim do mês)",
        "(descontado|descontada|abatido|deduzido|deduzida) .. (sinal|"
          .. "adiantamento|entrada)" },
      { 1.0,
        "(falta|faltam|falta-me|faltam-me|ficou a faltar|ficam a faltar|"
          .. "ficaram a faltar|ficou faltando|ficaram por|restam|resta|"
          .. "resta-me|sobra|sobram) .. {money}",
        "(falta|faltam|faltam-me|resta|restam|ficou a faltar|ficam a faltar) "
          .. "[ainda|os|uns|aqueles] {figure} {price_end}|da|de",
        "(falta|faltam|faltam-me|resta|restam) [ainda|os|uns|aqueles] {figure} $",
        "(falta|faltava|faltou|ficou) .. (sinal|entrada|segunda metade|outra "
          .. "metade|metade|restante|prestação|parcela|tranche|acerto|"
          .. "pagamento)",
        "{figure} .. (em falta|por acertar|por pagar|em aberto|por liquidar|em "
          .. "dívida|em atraso|pendentes|pendente|vencidos|vencido)",
        "(em aberto|por liquidar|por regularizar|em dívida|vencidos|vencidas|"
          .. "vencida|vencido) .. {figure}",
        "(nem sombra|nem sinal|nem vê-los|nem vê-lo|nem rasto|nem um tostão|"
          .. "nem um cêntimo)",
        "(não|nunca|nem|ainda não) .. (vi|vimos|caiu|entrou|chegou|apareceu|"
          .. "identifiquei|identificamos|identificámos|localizei|acusou|consta|"
          .. "detetei|detetámos) .. (transferência|pix|depósito|pagamento|"
          .. "dinheiro|valor|baixa|crédito|boleto|conta|saldo|sinal|cheque)",
        "(transferência|pix|depósito|pagamento|dinheiro|valor|sinal|cheque|"
          .. "boleto) .. (não|nunca|nem|ainda não) .. (caiu|entrou|chegou|"
          .. "apareceu|consta|está|vi|foi|constou|bateu)",
        "(boleto|título|nota|fatura|duplicata|parcela) .. (venceu|vencido|"
          .. "vencida|vence|em aberto|atrasad*)",
        "(pendência|pendente|conta antiga|contas antigas|contazinha|continha|"
          .. "fiado|calote)",
        "(acertar|acertamos|acerte|acertes|acertem|saldar|fechar|arrumar) .. "
          .. "(contas|conta|as contas|o que falta|dívida|restante|connosco|"
          .. "comigo|pendências)",
        "(esqueceste|esqueceu|esqueceram|esquecido|esquecida|lembrou|lembraste|"
          .. "lembras) .. (de mim|pagar|pagamento|transferência|pix|acerto|"
          .. "{figure})",
        "(mal|assim que|logo que|quando|depois de) .. (caia|cair|caírem|entre|"
          .. "entrar|entrarem|receba|receber|recebermos|bater|estiver na conta|"
          .. "confirmar o pagamento|compensar) .. (encomendo|começo|arranco|"
          .. "expedimos|envio|enviamos|liberto|libero|marco|despacho|avanço|"
          .. "corto|sigo|te|lhe)",
        "(para|pra) .. (começar|arrancar|avançar|iniciar|comprar|encomendar|"
          .. "reservar|cortar) .. (preciso|falta|só falta|precisava|necessito) "
          .. ".. (sinal|entrada|{figure}|metade|adiantamento)",
        "(mensalidade|renda|quota|anuidade|avença|prestação|parcela) .. (de|do|"
          .. "deste|desse) .. (maio|junho|julho|agosto|setembro|outubro|"
          .. "novembro|dezembro|janeiro|fevereiro|março|abril|mês) .. (falta|"
          .. "não|ainda|venceu|por|em)",
        "(resolvessem|resolvesse|resolver|tratassem|tratasse|regularizassem|"
          .. "regularizasse) .. (pendência|pagamento|fatura|conta|situação|"
          .. "saldo|assunto)",
        "(solicito|solicitamos|peço|pedimos|agradeço|agradecemos) .. (informar|"
          .. "indicar|informação|previsão|indicação) .. (data|previsão) .. "
          .. "(crédito|pagamento|liquidação|transferência)",
        "(data|previsão) de (crédito|pagamento|liquidação)",
        "(segue|seguem|envio|mando|aqui vai|junto|aqui está|cá vai|vai) .. "
          .. "(conta|continha|conta corrente|notinha|nota|recibo verde|recibo|"
          .. "NF|boleto|fatura)",
        "(relaciono|relacionamos|listo|discrimino) .. (em aberto|títulos|"
          .. "faturas|notas)",
        "(passo|passar|passa|passe|manda|mande|fazer|faz|faça) .. (pix|mb way|"
          .. "mbway|transferência|depósito) .. (quando|de|dos|do|{figure}|"
          .. "puder|der|chave|número)",
        "(quando|assim que|se) .. (puder|puderes|der|poder|conseguir) .. "
          .. "(transferir|transfira|paga|acerta|deposita|o pix|transferência|"
          .. "fazer o)" },
      { 1.0, "(falta|faltam|falta-nos|falta-me) .. {your} (pagamento|transferência)", "(regularize|regularizem|regularizes) .. {ahead}|até|antes", negated = "any" },
      { 1.0, "(agradeço|agradecemos|agradecia|solicito|peço) .. (transferência|depósito|pagamento|liquidação)", "honorários ... {money}" },
      { -1.2, "(já seguiu|deve entrar|deve cair|deve estar na conta)", "(somos nós|nós) a liquidar" },
      { 1.0,
        "{attached} ... {invoice}", "{invoice} ... {attached}", "{our} .. {invoice}",
        "{send} .. {invoice}", "{send} ... {our} .. {invoice}",
        "{invoice} ... (está|encontra-se|continua|permanece|estão|consta|ficou|se encontra|encontram-se|continuam|estava) .. {due}",
        "{due} .. {invoice}|{funds}|montante", "{invoice} .. {due}",
        "(valor|montante|saldo|total|quantia) ... {due}",
        "(não|ainda não|nem|sem) .. (recebemos|recebi|consta|entrou|caiu|localizamos|localizámos|identificamos|identificámos|vimos|vi|temos|detetámos|registo|registro) ... {funds}",
        "{funds} ... (não|nem) .. (entrou|caiu|chegou|consta|recebid*|foi|deu entrada|registad*|creditad*)",
        "(não|nem) .. (foi|está|foram|se encontra) .. (pag*|liquidad*|regularizad*|quitad*|saldad*)",
        "(agradecemos|agradeço|agradecia|solicitamos|solicito|pedimos|peço|favor|queira*|poderia*|pode|podem|rogamos|é favor) ... {pay}",
        "{pay} ... {money}|{invoice}|valor|montante|quantia",
        "(deve-me|me deve|devem-nos|nos deve|nos devem|deves-me)",
        "(faturamos|faturei|cobro|cobramos) .. {money}",
        "(aviso|lembrete|último aviso|segundo aviso|primeiro aviso|interpelação|notificação|lembrança) ... {invoice}|{funds}|cobrança|dívida",
        "cobrança", "juros de mora", "(quando|data|previsão) ... {funds} ... ?",
        "(podemos|posso) .. (contar|esperar|prever) ... {funds}", negated = "any" },
      { 0.6,
        "{invoice} {reference}|n.º|nº|n|{number}", "{invoice} de {date}", "{bank}",
        "{funds} (a|até|em|por|no prazo|à vista|contra|antecipado)",
        "(vencimento|vence|venceu|vencia) .. (a|em|no|dia|{date})",
        "(a pagar|pagável|a liquidar) .. (até|em|no|a)", "a {number} dias",
        "(esquecimento|lapso|esqueceu|escapou|passou despercebid*)",
        "(segunda via|2ª via|recibo)", "por transferência", "{invoice}",
        "(após|contra|com) .. (pagamento|sinal|adiantamento)", "comprovativo|comprovante" },
      { 0.5, "{invoice}", "cobrança", "aviso", "pagamento", at = "subject" },
      { -1.5,
        "{your} {invoice}", "{invoice} (da vossa|da sua|do vosso) (parte|empresa)",
        "(já|acabámos de|acabamos de|foi|foram|está) .. {paid}", "{we} .. {paid}",
        "{funds} ... (foi|já foi|está|fica|seguiu) .. {made}",
        "(recebemos|recebi|obrigad*|agradecemos|agradeço) .. {your}|o|a .. {funds}",
        "{us} (enviar|mandar|remeter|envie|enviem|mande) ... {invoice}",
        "(segue|envio|em anexo|anexo) .. (comprovativo|comprovante)" },
      { -0.5, "{offer}", at = "subject" },
      { -0.4, "orçamento", "válid*", "confirmação de encomenda", "confirmação do pedido" },
      { 1.2,
        "quando ... me|nos pagas|paga|pagam|acertas|acerta|depositas|deposita",
        "quando ... (o meu dinheiro)|(meu dinheiro)|pagar-me|(me pagar)|(nos pagar)",
        at = "body", negated = "any", when = "!long" },
      -- Theirs, since it was made out to them.
      { 1.6,
        "sua|tua|vossa fatura|prestação|mensalidade|parcela .. venceu|vencida|atrasada|(em atraso)|(em aberto)",
        at = "body", negated = "any", when = "!long" },
    },

    question = {
      { 0.9,
        "(prefere|preferes|preferem|quer|queres|querem) ... ?",
        "(precisava|preciso|precisamos|precisávamos) (da|do|das|dos|de|que)" },
      { 1.0,
        "{ask_verb} ... ?", "{which} ... ?",
        "(agradeço|agradecia|agradecemos|favor|queira|pode|poderia|pode-me|por favor|peço|preciso que|precisamos que) .. {tell}",
        "{tell} ... ?",
        "(diga|digam|diz|envie|mande|manda|confirme|confirma|avise|avisa|indique)-(me|nos)",
        "(preciso|precisamos|precisava) .. (de|que|do|da|saber)",
        "(me|nos) (diz|diga|confirma|confirme|envia|envie|manda|mande|avisa|avise|passa|passe)",
        "(há|haveria) .. (hipótese|possibilidade)" },
    },
  },

  -- says: what a letter of theirs tells ----------------------------------------
  says = {
    -- O dia em que farão alguma coisa, não o que diz porquê.
    when = {
      { 1.0,
        "(lhe|te|vos|já) (digo|direi|dou|escrevo|ligo|respondo|confirmo|pago|mando|envio|transfiro|deposito|faço) ... {ahead}",
        "(digo|dou|escrevo|ligo|respondo|confirmo|mando|envio|transfiro) (lhe|te|vos) ... {ahead}",
        "{ahead} .. (te|lhe) (digo|dou|aviso|ligo|respondo|confirmo|pago|mando|transfiro|deposito|faço)",
        "{ahead} .. (digo|dou|ligo|aviso|sai|pago|pagamos|assino|assinamos|transfiro|transferimos|deposito|faço|mando|terá|terão|tem) .. (lhe|a transferência|o pagamento|o pix|a resposta|logo|tudo|o valor|o sinal)",
        "(resposta|retorno|pagamento|transferência|decisão|assinatura|notícias) .. {ahead}",
        "(volte|voltem|procure|ligue|liga|chame|chama|fale|fala|cobre|lembre) .. {ahead}",
        "(paciência|esperar|aguardar|prazo) .. até .. {ahead}" },
    },
    stop = {
      -- como escrevem os advogados
      { 1.8, "constituinte|(meu cliente)|(minha cliente)|representad* .. impugna|contesta|nega|rejeita|(não reconhece)|(nada deve)", "abst*nha-se|abster-se|abstenha .. de", "toda .. comunicação|correspondência .. escritório|(aos signatários)|(ao signatário)", at = "body" },
      -- insolvente: os créditos reclamam-se, não se lembra
      { 2.4, "recuperação judicial|extrajudicial", "(declarada|decretada|requerida) .. insolvência|falência", "insolvência|falência .. declarada|decretada|requerida", "reclam*|habilit* .. crédito|créditos", "administrador .. insolvência|judicial", "processo de insolvência|falência|revitalização", at = "body" },
      { -2.4, "cliente|fornecedor|subempreiteiro|concorrente|inquilino & insolvência|falência|(recuperação judicial)", at = "body" },
      { 1.8,
        "(cobrança|fatura|pedido|débito|valor) .. (indevid*|injustificad*|"
          .. "ilegítim*|infundad*|absurd*|sem fundamento)",
        "não (insista|insistam|insistas)",
        "(bloqueio|bloqueamos) .. (pronto|contacto|número|e-mail|email|de vez)",
        "(falei|disse|já disse|repeti) .. (mil vezes|cem vezes|várias vezes|"
          .. "já) .. (não quero|que não|basta)" },
      { 1.8,
        "(meu|nosso|meus|nossos) (advogado|advogada|advogados)",
        "não .. (quero|queremos|desejo|desejamos) .. (receber|ouvir|saber) .. "
          .. "(mais|nada|vossas|suas|de si)",
        "última vez .. (escrevo|digo|aviso|repito)",
        "(trabalho|obra|serviço) nunca .. (concluíd*|terminad*|acabad*|feit*|"
          .. "entregue)" },
      { 2.2,
        "(risque|tire|apague|elimine|remova)-me",
        "(fatura|valor|pedido|cobrança) .. (devolvid*|rejeitad*|recusad*|"
          .. "contestad*)",
        "não .. (dou|damos|darei|verá|vê) .. (cêntimo|tostão|centavo|um real|"
          .. "euro)",
        "(através|só através|por intermédio|só por) .. (advogado|advogada)" },
      { 1.4,
        "não .. (reconhecemos|reconheço|aceitamos|aceito|admitimos) .. (saldo|"
          .. "alegad*|suposto|pretens*|crédito|débito|obrigação|encargo|"
          .. "responsabilidade)",
        "(mandatário|mandatários|mandatária|representante legal|contencioso)",
        "(defeito|defeitos|vício|vícios) .. (reclamad*|denunciad*|comunicad*|"
          .. "apontad*)",
        "(qualquer contacto|qualquer contato|futuros contactos|comunicações "
          .. "futuras) .. (dirigid*|exclusivamente|advogad*)" },
      { 1.6,
        "(não|nunca|nada) .. (devo|devemos|lhe devo|vos devo|lhes devemos|lhe "
          .. "devemos|deve) .. (nada|um tostão|um cêntimo|coisa nenhuma|"
          .. "dinheiro|{figure}|dívida)",
        "(não|nem) .. (reconheço|reconhecemos|aceito|aceitamos|assumo|"
          .. "assumimos|admito|admitimos) .. (dívida|fatura|valor|cobrança|"
          .. "qualquer|conta|horas|essa|esta|nota|débito)",
        "(fatura|dívida|conta|valor|cobrança|nota|quantia|isso|horas) .. não "
          .. ".. (reconheço|reconhecemos|aceito|aceitamos|pago|pagamos|pagarei|"
          .. "pagaremos|vou pagar|vamos pagar|devo|devemos)",
        "(sem pés nem cabeça|não têm pés nem cabeça|não tem pés nem cabeça|um "
          .. "roubo|uma roubalheira|um abuso|abusiv*|absurd*|inadmissível|"
          .. "inaceitável|uma vergonha|burla|golpe|má-fé|má fé|cobrança "
          .. "indevida|indevidamente|cobrado a mais)",
        "(recorro|recorrer|recorreremos|entrego|entregamos|entregue|passo|vou|"
          .. "vamos|falar|falará|contactar|contactará|tratar) .. (ao|a um|com "
          .. "o|pelo|para o|à|do|meu|nosso) .. (advogado|advogada|advogados|"
          .. "tribunal|polícia|procon|jurídico|deco|gnr|psp|justiça)",
        "(chega|basta|já chega|acabou-se) .. (de|destes|destas|desses|dessas|"
          .. "com) .. (emails|e-mails|mensagens|telefonemas|mails|cobranças|"
          .. "chamadas|publicidade|propostas|conversa)",
        "(tire|tirem|tira|retire|retirem|risque|apague|remova|exclua|excluam|"
          .. "elimine) .. (me|nos|meu|nosso|o meu|a minha) .. (lista|contacto|"
          .. "contato|email|e-mail|número|base|cadastro|agenda|mailing|dados|"
          .. "aí)",
        "(tire|retire|risque|apague|remova|exclua|elimine|tirem|retirem)-(me|"
          .. "nos)",
        "(intimo|exijo|exigimos|proíbo|notifico|notificamos|ordeno) .. (que|a|"
          .. "de|cesse*|pare*|não|deix*)",
        "(pare|parem|para|deixe|deixem|deixa|cesse|cessem) .. (de) .. (me|nos|"
          .. "mandar|enviar|escrever|ligar|contactar|insistir|chatear|"
          .. "incomodar|perturbar|encher)",
        "(mais um|mais uma|próximo|próxima|outro|outra) .. (email|e-mail|"
          .. "mensagem|mail|contacto|ligação|chamada|vez) .. (e|vou|será|"
          .. "queixa|polícia|advogado|bloqueio|procon|denunci*|processo)",
        "(vou|vamos) .. (à polícia|fazer queixa|denunciar|bloquear|processar|"
          .. "ao procon|ao tribunal|apresentar queixa)",
        "(nunca|não|jamais) .. (assinei|assinámos|pedi|pedimos|encomendei|"
          .. "encomendámos|encomendamos|contratei|contratámos|solicitei|"
          .. "solicitámos|autorizei|autorizámos) .. (nada|isso|isto|convosco|"
          .. "consigo|esse|este|trabalho|serviço)",
        "(já|é a) .. (disse|pedi|avisei|terceira vez|segunda vez|mil vezes|"
          .. "escrevi) .. (não quero|não queremos|que não|que parem|que pare|"
          .. "para não|mais)",
        "(veio|chegou|estava|está|vieram|chegaram) .. (partid*|estragad*|"
          .. "danificad*|defeituos*|com defeito|mal feit*|trocad*|errad*|"
          .. "avariad*) .. (devolv*|não pag*|recus*|reclam*|fatura)",
        "(me|nos) (deixa|deixe|deixem|esquece|esqueça|erra) .. (em paz|"
          .. "sossegad*|da mão)" },
      { 2.0,
        "(não|nem|parem de|pare de|para de|deixem de|deixe de|deixar de) .. (contactar|contatar|contacte*|contate*|escrever|escreva*|enviar|envie*|ligar|ligue*|incomodar|incomode*|insistir|insista*|mandar|mande*) ... (mais|novamente|me|nos|emails|e-mails|mensagens|propostas)",
        "(parem|pare|cesse*|chega) .. (de|com|imediatamente|contact*|email*|mensagens|insistência)",
        "(não quero|não queremos|não desejo|não desejamos|não autorizo) .. (receber|ser contactad*|ser contatad*|mais contact*|mais emails)",
        "(retirem|retire|removam|remova|apaguem|apague|eliminem|elimine|excluam|exclua|tirem|tire) .. (me|nos|o meu|meu|os meus|nossos|o nosso|esta|da|do) ... (lista|contacto*|contato*|email|e-mail|endereço|dados|base)",
        "(eliminação|remoção|apagamento|exclusão) .. dados",
        "(via judicial|ação judicial|medidas legais|medidas judiciais|procon|livro de reclamações|processo judicial|RGPD|LGPD|CNPD)",
        "(contestamos|contesto|impugnamos|impugno|não reconhecemos|não reconheço|não aceitamos|não aceito|repudiamos) ... (fatura|dívida|valor|montante|cobrança|débito|quantia|nota)",
        "(não vou pagar|não vamos pagar|não pagaremos|não pagarei|recusamos pagar|recuso-me a pagar|recusamo-nos a pagar)",
        "não .. (pago|pagamos) (nada|coisa nenhuma|um tostão|um cêntimo|um centavo|um euro|um real)",
        "(assédio|perseguição|deixem-me em paz|deixe-me em paz|me deixe em paz|me deixem em paz|nos deixem em paz)",
        "(nunca|não) (encomend*|pedi|pedimos|contrat*|solicit*)", negated = "any" },
      { 1.2, "(valor|preço|montante|isso|isto|quantia) .. (nunca|não) foi (combinad*|acordad*|ajustad*)" },
      { 0.8, "(advogad*|tribunal|departamento jurídico|queixa|polícia|justiça)", negated = "any" },
      { 0.5, "última vez", "de uma vez por todas", "reclamação", "litígio", "já pedi" },
    },
    decline = {
      { 1.4, "acabámos|acabamos|acabei|acabou por entregar|confiar|adjudicar|dar .. a|ao|à|um|uma|outra|outro", at = "body" },
      { 1.8, "(escolheu|escolheram|escolhemos|optámos por|optamos por|optou por|optaram por|ficámos com|ficamos com) .. (empresa|firma|fornecedor|ateliê|oficina)" },
      { 1.4,
        "(entender|entendi|entendemos|voltar|voltámos|voltei|acertar|"
          .. "acertámos) .. com .. (casa|empresa|fornecedor|quem|outr*|"
          .. "anterior|antig*|antes)",
        "(fornecedor|casa|empresa|quem) .. (de antes|anterior|antig*|habitual|"
          .. "do costume|de sempre|servia antes)",
        "(não vai rolar|não rola|sem grana|sem dinheiro|liso|lisa|duro|teso|"
          .. "tesa|sem um tostão|não dá mesmo)",
        "(marido|mulher|filho|cunhado|pai|irmão|sogro|namorado) .. (vai|quer|"
          .. "prefere|anda) .. (tentar|arranjar*|consertar*|fazer*|reparar*|"
          .. "montar*)" },
      { 1.5,
        "(trabalho|projeto|serviço|isso|obra) fica .. (dentro de casa|em casa|"
          .. "cá dentro|internamente|na empresa|cá)",
        "(acabou|acabaram|acabei|acabámos|acabamos) (comprando|fechando|"
          .. "ficando|contratando|fazendo|escolhendo|pegando|desistindo)",
        "quem .. (põe|bota|dá|paga|tem) .. (dinheiro|grana) é (ele|ela|eles)",
        "(vendeu|venderam|vendi|vendemos) .. (o barco|a casa|a loja|a empresa|"
          .. "o carro|o terreno|tudo)",
        "(águas de bacalhau|ficou em nada|deu em nada|foi por água|ao ar)" },
      { 1.4,
        "com (esse|essa|ele|ela|aquele|este) (ficamos|fico|vamos|avançamos)",
        "(impõe|impõem|impõe-nos|obriga|obrigam|obriga-nos) .. (fornecedor|"
          .. "homologad*|empresa|central|convenção|concurso)",
        "não (faria|faz|fazia) .. sentido .. (pagar|fazer|gastar|dois|outro|"
          .. "prosseguir|avançar)",
        "(achámos|achamos|achei|pareceu|pareceu-nos|achou) .. (alto|altinho|"
          .. "caro|carote|puxado|puxadinho|salgado|demais|muito)",
        "(não consigo|não conseguimos|não posso|não podemos) .. (pôr|gastar|"
          .. "investir|meter|botar|tirar|dar) .. (isso|dinheiro|tanto|esse|"
          .. "essa|aquele|numa|nisto)",
        "(primo|prima|irmão|irmã|cunhado|cunhada|amigo|amiga|tio|tia|sobrinho|"
          .. "sobrinha|filho|filha|sogro|vizinho|genro) .. (vai|me|nos|faz|"
          .. "faz-me|pinta|monta|costura|arranja|empresta|oferece) .. (pintar|"
          .. "fazer|montar|costurar|arranjar|uma coisa|um|uma|à mão|isso|de "
          .. "graça)",
        "(o cliente|cliente final|dono da obra) .. (vai para|vai pelo|passa "
          .. "para|prefere|escolheu|quer outro|muda)",
        "(feito|feita|realizad*|executad*) por um (colega|outro|concorrente|"
          .. "artesão|amigo|primo)",
        "(dei|demos|dar) .. (voltas e voltas|muitas voltas|mil voltas)",
        "(guardamos|guardo|ficamos|guardamo-la|guardamo-lo) .. (carteira|"
          .. "arquivo|contacto|contato|base|ficheiro)",
        "(fica|ficará|será) para (outra|outro|uma próxima|próxima|a próxima)",
        "(sem mágoa|sem mágoas|sem rancor|é pena)",
        "(não há|não temos|sem) margem" },
      { 1.5,
        "(optou|optaram|optámos|optei|decidiu-se|escolheu) .. (pela|por|a) .. "
          .. "(solução interna|gestão interna|interna|outra|outro|concorrente)",
        "(mais|acima) do que .. (podemos|posso|nos podemos|me posso|podíamos|"
          .. "pensava|esperava|contava|queríamos)",
        "(já) .. (comprei|comprámos|encomendei|mandei fazer|arranjei|"
          .. "contratei) .. (a outro|a outra|noutro|outro|outra|noutra)",
        "(ficamos|fico|fica) por aqui" },
      { -0.8,
        "(risque|lista|endereços|advogado)" },
      { 1.5,
        "(trabalho|serviço|encomenda|projeto|obra|adjudicação) .. (foi|ficou|"
          .. "vai|foi dad*|foi entregue) .. (para|com|a|ao|à) .. (atelier|"
          .. "empresa|firma|outr*|gabinete|estúdio|casa|colega|concorrente)",
        "(ficamos|fico|deixamos|deixo) .. (com) .. (como está|como estão|como "
          .. "era|o que temos|o que há)",
        "(não|nem) .. (nos metemos|me meto|nos atrevemos|arriscamos|podemos "
          .. "meter)",
        "(a gente se vira|nos viramos|cá nos arranjamos|arranjamo-nos|me viro|"
          .. "desenrascamo-nos|remediamo-nos)",
        "(quantia|despesa|conta|soma|valor) .. (pesad*|grande|importante|alta|"
          .. "forte) .. (para nós|para mim|agora|pra gente|e)",
        "(preferimos|prefiro|procuramos|queríamos) .. (alguém|profissional|"
          .. "fornecedor|empresa|artesão) .. (mais|da zona|local|perto)" },
      { 1.2,
        "(sai|saiu|saíram|saem|fica de fora|ficou de fora|fora) .. (da coleção|"
          .. "do catálogo|da gama|do plano|do projeto|do orçamento|das contas|"
          .. "dos planos)",
        "(vamos|vou|fomos|mudámos|mudamos|passámos|passamos|trocámos|virámos) "
          .. "(todas|todos|antes|agora|mais|só) .. (para|pra|por|com) .. "
          .. "(outr*|linho|madeira|plástico|digital|fornecedor)",
        "(faz|fez|filma|trata|monta|pinta|desenha|conserta|arranja|toca|"
          .. "cozinha) .. (um|o meu|o nosso|meu|nosso|a minha|uma) .. "
          .. "(sobrinho|sobrinha|cunhado|primo|genro|filho|filha|vizinho|amigo|"
          .. "amiga|tio|irmão|neto|colega)" },
      { 0.7,
        "(obrigad*|agradeço|agradecemos) .. mas",
        "(tempo que perdeu|trabalho que teve|tempo dispensado|incómodo|maçada|"
          .. "trabalheira|pelo tempo)",
        "(adorei|gostei|gostámos|gostamos|lindo|bonit*|mais bonito|apreciámos) "
          .. ".. (mas|só que|porém|no entanto)",
        "(mas|porém) .. (adorei|gostei|gostámos|parabéns|adoramos)",
        "(sem ressentimentos|fica para a próxima|fica pra próxima|para a "
          .. "próxima|boa sorte|desejo-lhe sorte|tudo de bom|não leve a mal|"
          .. "não leves a mal|espero que compreenda|espero que entenda)" },
      { 1.5,
        "(já|entretanto|acabámos por|acabei por|afinal) .. (resolvemos|resolvi|"
          .. "resolveu-se|tratámos|tratei|arranjámos|arranjei|arranjou-se|"
          .. "encontrámos|encontrei|solucionámos|comprámos|comprei|compramos|"
          .. "contratámos|contratei|contratamos|fechámos|fechei|fechamos|"
          .. "escolhemos|escolhi|adjudicámos|adjudiquei|temos|tenho) .. (com|"
          .. "outr*|alguém|artesão|daqui|perto|local|conhecido|amigo|na "
          .. "internet|em segunda mão|quem|mais|solução|usad*|cá|noutr*)",
        "(apareceu|surgiu|caiu)-(me|nos) .. (um|uma|outr*|oportunidade|em "
          .. "segunda mão|quase nov*|melhor)",
        "(apareceu|surgiu) .. (um|uma|outr*) .. (usad*|segunda mão|mais barat*|"
          .. "melhor|oportunidade|quase nov*)",
        "(fui|foi|fomos|foram|vou|vamos|fechou|fechei|fechamos|fecharam|ficou|"
          .. "ficamos|ficámos|optou|optaram|decidiu-se|decidiram-se) .. (com|"
          .. "por|pelo|pela|para) .. (outr*|outro pessoal|outra pessoa|alguém|"
          .. "concorrência|concorrente|colega seu|vizinho|local|mais barat*|da "
          .. "casa|da terra)",
        "(escolha|decisão|opção|adjudicação|preferência) .. (recaiu|caiu|foi|"
          .. "recaíram|incidiu) .. (noutr*|outr*|sobre|em|para|a favor)",
        "(além|acima|longe|fora|ultrapassa|excede|passa|mais) .. (do que "
          .. "podemos|do que posso|do que podíamos|do que esperávamos|do que "
          .. "esperava|do que contávamos|do que tínhamos|das nossas "
          .. "possibilidades|do nosso alcance|do nosso bolso|do orçamento|da "
          .. "verba)",
        "(cortaram|cortou|cortes|corte|retiraram|tiraram|perdemos|perdeu-se|"
          .. "acabou|esgotou) .. (a verba|verba|o orçamento|o apoio|o subsídio|"
          .. "fundos|financiamento|o dinheiro)",
        "(não vai|não vão|já não|não) .. (para a frente|para frente|pra frente|"
          .. "avante|adiante|ser desta|ser possível|acontecer|rolar|dar|se faz|"
          .. "se realiza)",
        "(projeto|festa|casamento|evento|obra|viagem|exposição|feira|concerto|"
          .. "negócio|tudo) .. (cancelad*|anulad*|foi ao ar|caiu|acabou|"
          .. "desmarcad*|foi por água|já não há|já não se|foi abaixo|morreu)",
        "(cancela|cancele|cancelem|cancelar|anule|anula|desmarque|desmarca|"
          .. "esquece|esqueça) .. (tudo|o pedido|a encomenda|a reserva|o "
          .. "trabalho|isso|por favor)",
        "(noivos|casal) .. (separ*|terminar*|acabar*|zang*|desist*)",
        "(por|a|com) (esse|esses|este|estes|tal|aquele) (preço|valor|valores|"
          .. "preços|dinheiro) .. (fico|ficamos|compro|arranjo|prefiro|não|"
          .. "continuo|deixo|nem)",
        "(fico|ficamos|continuo|continuamos|aguento|aguentamos|remedeio|"
          .. "remediamos|mantenho|mantemos|vou ficando|vamos ficando|deixo "
          .. "ficar|deixamos ficar) .. (com|a|o|como) .. (velh*|antig*|que "
          .. "tenho|que temos|atual|está|mesm*|cá temos|tinha)",
        "(não é|não era|não foi) .. (bem|exatamente|propriamente|mesmo) .. (o "
          .. "que|aquilo que|que) .. (procur*|quer*|esper*|precis*|tính*)",
        "(este ano|para este ano|desta vez|dessa vez|por agora|por esta vez|"
          .. "agora) .. (nada|não|passo|passamos|não vai dar|fica sem efeito|"
          .. "deixamos|deixo)",
        "(talvez|quem sabe|pode ser que) .. (para o ano|ano que vem|próximo "
          .. "ano|noutra altura|outra altura|outra vez|outra oportunidade|no "
          .. "futuro|um dia)",
        "(vou|vamos|resolvi|decidi|decidimos|resolvemos|prefiro|preferimos) .. "
          .. "(deixar|deixar pra lá|deixar para lá|deixar cair|deixar estar|"
          .. "desistir|não avançar|não prosseguir|não seguir|não fazer|abdicar|"
          .. "prescindir|declinar|passar|parar por aqui|recusar|renunciar|"
          .. "ficar por aqui)",
        "(decidimos|decidi|resolvemos|resolvi|optámos|optamos|optei|preferimos|"
          .. "preferi) (não|por não)",
        "(é|será|vai ser|fica) .. (o meu|a minha|um|uma|o|a) .. (cunhado|"
          .. "cunhada|primo|prima|irmão|irmã|genro|filho|filha|vizinho|amigo|"
          .. "amiga|sobrinho|sobrinha|tio|pai|marido|colega) .. (que|quem|a) "
          .. ".. (trata|faz|fazer|cuida|tratar|vai fazer|resolve)",
        "(meu|minha|nosso|nossa|um|uma) (cunhado|primo|irmão|genro|filho|"
          .. "vizinho|amigo|sobrinho|tio|pai|marido) .. (faz|fez|arranja|"
          .. "arranjou|trata|vai fazer|faz-me|tem um|conserta|resolve|ofereceu)",
        "(não foi|não ficou|não é) .. (a mais vantajos*|a melhor|a escolhida|"
          .. "selecionad*|a vencedora|a mais bem|classificad*)",
        "(mais vantajos*|melhor classificad*|mais barat*|mais em conta) .. "
          .. "(outr*|de outr*|apresentad*)",
        "(encontrei|encontrámos|achei|achamos|achámos|vi|comprei|comprámos|"
          .. "mandei vir) .. (o mesmo|igual|outr*|parecid*|um|uma) .. (metade|"
          .. "mais barat*|internet|amazon|chinês|olx|ebay|em conta|menos|"
          .. "segunda mão|perto|usado|usada)",
        "(achou|acharam|achei|achámos|achamos|acho|pareceu*) .. (salgado|caro|"
          .. "cara|caríssimo|puxado|puxadote|exagerado|um balúrdio|muito "
          .. "dinheiro|alto|excessivo|uma fortuna)",
        "(fica|ficamos|fique|deixemos|deixamos) (para|pra|por) .. (próxima|"
          .. "outra altura|outra vez|outra oportunidade|aqui|nova oportunidade)",
        "(não temos|não tenho|não há|sem) .. (dinheiro|verba|orçamento|fundos|"
          .. "capacidade|possibilidade|possibilidades|condições) .. (para|pra|"
          .. "de|este|nem)",
        "(obrigad*|agradeço|agradecemos|grat*|lamento) .. mas .. (já|não|"
          .. "afinal|desta|dessa|vou|vamos|resolv*|optámos|optei|fech*|prefer*|"
          .. "decid*|por agora|fica)",
        "(recomendá-la|recomendá-lo|recomendar|indicar) .. (amigos|outros|"
          .. "conhecidos|quem|sempre|em breve)" },
      { 1.4, "(escolhemos|escolhi|contratámos|contratamos|arranjámos|encontrámos) (um|uma|alguém) .. (carpinteiro|empresa|firma|agência|canalizador|eletricista|pintor|fotógrafo|profissional|terra|bairro|zona|cidade|local|região)",
        "fora .. (posses|possibilidades|alcance)", "(acima|além) .. (posses|possibilidades)" },
      { 1.4, "(já não|não) vale a pena", "(manter|mantemos|ficar com|continuar com) .. (solução|sistema|máquina|equipamento|contrato|fornecedor) .. (já temos|temos|atual|existente|antig*)",
        "(concorrente|concorrência|outro|vizinho) .. (faz|fez|vende|cobra|leva)", "(muito|demasiado|bastante) longe",
        "(acabou|acabei|acabámos|acabamos) por (trazer|comprar|arranjar|fazer|ficar)", negated = "any" },
      { 1.4,
        "(chegámos|chegamos|cheguei) a (acordo|um acordo) .. com",
        "(água abaixo|por terra|sem efeito|caiu por terra)",
        "(já não|não) .. (vamos|vou|iremos) .. (precisar|querer|necessitar|avançar)",
        "(afinal|no fim de contas) ... (nós mesmos|nós próprios|amigos|família|sozinhos|em casa|internamente|outro|outra|não)",
        "(continuamos|ficamos|mantemos|continuar|continuo|fico|manter) .. (com|o|a) .. (fornecedor|prestador|empresa|nosso|nossa|antigo|antiga|atual|velho|velha)",
        "(defender|justificar|suportar|comportar) .. (isso|esse|este|preço|valor|custo|despesa)",
        "(ficaram|ficou|estão|está|são|é) .. (acima|mais caros|mais caro|mais cara)",
        "(não cabe no|não temos como|não temos verba)" , negated = "any", when = "!question" },
      { 0.6, "(obrigad*|agradeço|agradecemos) .. (na mesma|mesmo assim|de qualquer forma|compreensão)" },
      { -1.4, "(caro|cara|caros|elevado|alto) ... ?" },
      { 1.4, "(fui|fomos|foi|vou|vamos) .. (pelo|com o|com a|pela|por|no) .. (fornecedor|empresa|outro|outra|pessoal|gente)", "(comprei|comprámos|compramos|mandei vir|arranjei|encontrei) .. (outro|outra|usado|mais barato|na internet|noutro|em segunda mão)", "(faz-me|faz-nos|me faz|nos faz) ... {money}|barato", "(acabei|acabámos|acabamos|acabou) por .. (outro|outra|comprar|ficar|escolher|contratar|optar|desistir|não)", negated = "any" },
      { 1.4,
        "(optámos|optamos|optei|optaram|decidimos|decidi|decidiram|escolhemos|escolhi|escolheram|fechámos|fechamos|fechei|fecharam|adjudicámos|adjudicamos|adjudicada|adjudicado|contratámos|contratamos|contratei|comprámos|compramos|comprei|ficámos|ficamos|fiquei|avançámos|avançamos|avançar|entregámos|entregue|acabou por) ... {another}",
        "(optámos|optamos|optei|decidimos|decidi|resolvemos|resolvi) .. (por não|não|pelo|outra)",
        "(não vamos|não vou|não iremos|não podemos|não posso|não conseguimos|não vai|não vão|não pretendemos|não será possível|não foi possível) .. (avançar|prosseguir|seguir|aceitar|adjudicar|fazer|comprar|contratar|fechar|encomendar|aprovar|dar seguimento|acompanhar|realizar|continuar|dar|ficar)",
        "(não foi|não fomos|não foram|não ter sido|não tendo sido) .. (selecionad*|escolhid*|aceite|aprovad*|adjudicad*|a escolhida|vencedor*|classificad*|contemplad*|acolhid*)",
        "(lamentamos|lamento|lamentavelmente) .. (informar|comunicar|que|não|mas|ter)",
        "(declinar|declinamos|declino|recusar|recusamos|rejeitada|rejeitado|indeferid*|excluíd*)",
        "(desistimos|desisti|desistiu|desistir|desistiram|abandonámos|cancelado|cancelada|cancelámos|cancelamos|cancelou|cancelar|sem efeito|caiu por terra|não avança|não vai avançar|ficou sem)",
        "(projeto|obra|compra|encomenda|negócio|evento|ideia) ... (cancelad*|não avança|morreu|desistimos|abandonad*|suspens* definitiv*|não se realiza*|não vai|acabou)",
        "(muito|demasiado|bastante|bem mais|mais) (caro|cara|caros|elevado|elevada|alto|puxado|salgado)",
        "(acima|fora|ultrapassa|excede|estoura|foge|além) .. (orçamento|verba|possibilidades|bolso|alcance|budget|teto)",
        "(mais barato|mais em conta|melhor preço|preço melhor|metade do preço|mais baixo|mais vantajos*)",
        "(não|já não|deixou de|sem) .. (temos|tenho|há|haver|precisamos|preciso|necessitamos|necessidade|interesse|interessad*|interessa|nos interessa|faz sentido)",
        "(fica para a próxima|fica para uma próxima|para uma próxima|vou passar|vamos passar|vamos ter de passar|não obrigad*)",
        "(já temos|já tenho|já arranjámos|arranjei|arranjámos|encontrámos|encontrei|encontramos) .. (outr*|quem|fornecedor|solução|alguém|um|uma)", negated = "any" },
      { 0.5, "infelizmente", "lament*", "pena", "desculpe", "fica para",
      "próxima (vez|oportunidade)", "(boa sorte|sem mágoas|felicidades|votos de sucesso)",
      "futuras oportunidades",
      "agradecemos .. (disponibilidade|interesse|esforço|trabalho)" },
      { 1.4, "^ não obrigado|obrigada|lamento|desculpe|desculpa $",
        at = "body", negated = "any", when = "bare" },
    },
    accept = {
      -- em nome de alguém
      { 2, "que aceita|aceitam|aprova|aprovam .. orçamento|proposta|preço|valor", at = "body" },
      { -2.4, "se aceita|aceitam|aprova|aprovam", "não .. aceita|aceitam", at = "body" },
      { 2.5, when = "starting" },
      { 1.3,
        "(tá|está|aqui|aí|segue|vai|cá|mando|envio|anexo) .. (comprovante|comprovativo)" },
      -- they ask for leave
      { -1.5, "(pode ser|está bem|tá bom|combinado|fechado|ok) ?" },
      { 1.4,
        "(tem|tens|têm|aqui tem) .. (meu|nosso) (sim|ok|aval|consentimento|"
          .. "acordo)",
        "(assinei|assinámos|assinado) e (deixei|enviei|mandei|entreguei|"
          .. "devolvi|pus|meti|depositei)",
        "^ (é isso|é esse|é essa|quero o|quero a|queremos o|queremos a)",
        "está pag* desde" },
      { -0.8,
        "(motorista|carimbo|digitalização|página|cabine|fotografia|medidas)" },
      { 1.4,
        "vamos (levar|de|ficar com|querer) .. (tudo|todos|todas|os|as|o|a|"
          .. "{figure}|flor)",
        "(tranca|tranque|segura|segure|bloqueia|bloqueie|prende|separa|separe|"
          .. "guarda|guarde) .. (pra mim|para mim|para nós|pra gente|pra nós|"
          .. "contêiner|contentor|lote|já)",
        "(saiu|saíram) .. (do banco|da conta|da nossa conta)",
        "(foram|foi) .. (libertad*|liberad*|ordenad*|emitid*|expedid*) .. "
          .. "(transferência|pagamento|pix|ordem)",
        "(já devem|já deve|deve já|devem já) (constar|aparecer|estar|ter|cair)",
        "(anota|marca|põe|reserva) .. (gente|nós) .. {date}",
        "^ (fechou|fechado|tranca|segura)",
        "(já) avisei .. (despachante|transportador*|banco|contabilidade|"
          .. "pedreiro)" },
      { 1.4,
        "(devolvid*|reenviad*|enviad*|entregue) .. (rubricad*|assinad*|"
          .. "carimbad*)",
        "adiante (com|com isso|então|assim)",
        "(arranca|arranque|ponha|põe|mete|meta) .. (máquina|produção|andamento|"
          .. "marcha|impressão|em frente)",
        "{our} (oc|encomenda|ordem|contrato|requisição|nota de encomenda) .. "
          .. "(assinad*|carimbad*|rubricad*|devidamente)",
        "(é|está|já está) (coisa feita|feito|feita|tratado|tratada|tudo "
          .. "tratado|resolvido|tudo resolvido)",
        "(levei|entreguei|dei|fiz|assinei) .. (ordem|transferência) .. (banco|"
          .. "balcão)",
        "(deram|deu|recebemos|tivemos|temos) .. (o aval|aval|ok|luz verde|via "
          .. "verde|autorização)" },
      { 0.7,
        "^ (perfeito|ótimo|maravilha|excelente|fantástico|boa|impecável|show|"
          .. "massa|beleza)", when="short !question" },
      { -0.8,
        "(NIF|morada|andar|campainha|elevador)" },
      { 1.4,
        "(reserve-me|reserva-me|reserve-nos|marque-me|marque-nos|guarde-me|"
          .. "guarde-nos|reserve|marque) .. {date}",
        "(aprovou|aprovaram|foi aprovad*) .. {your} .. (proposta|oferta|"
          .. "orçamento)",
        "(deixei|deixámos|entreguei|entregámos|dei) .. (dinheiro|envelope|"
          .. "cheque|notas) .. (à|ao|na|no|com)",
        "(pagámos|paguei|transferimos|transferi|liquidámos)-(vos|lhe|te)",
        "é (consigo|convosco|contigo) que (fazemos|faço|avançamos|queremos)" },
      { -0.7,
        "(recebi|chegou) tudo" },
      { -0.7,
        "(recebi|chegou) tudo",
        "(itálico|tradução|morada|medidas|visita|reunião|papel)" },
      { 1.4,
        "(te|lhe|vos) (fiz|fizemos|mandei|mandámos|enviei) .. (pix|"
          .. "transferência|pagamento|depósito|dinheiro)",
        "(assinad*) e (devolvid*|enviad*|reenviad*|remetid*)",
        "(adjudica-se|adjudica|adjudicar-se|confia-se|entrega-se) .. (firma|"
          .. "empresa|serviço|trabalho|obra|à)",
        "(comece|começa|comecem|arranque|arranca) .. (quando|mal|assim que|"
          .. "logo)",
        "(segura|segure|reserva|reserve|guarda|guarde|bloqueia|bloqueie) .. "
          .. "(dia|data|vaga|lugar|{date}) .. (mim|nós|gente)",
        "(venham|venha) .. (os|as|o|a|daí) .. {figure}",
        "(me|nos) convenceu",
        "(convenceu-me|convenceste-me|convenceram-nos|convenceu-nos)",
        "(consta|figura|está) .. (liquidad*|pag*|regularizad*|quitad*) .. "
          .. "(ordem|por|desde|em)" },
      { 1.4,
        "considere .. (adjudicação|adjudicad*|encomenda|encomendad*|fechad*|"
          .. "confirmad*|aceite|aceit*|feito|aprovad*)",
        "(deu|deram|dá|tenho|temos|deu-me|deu-nos|deram-me) .. (carta branca|"
          .. "luz verde|aval|autorização|via verde|ok)",
        "^ (marque|marca|avance|siga|faça|fazemos|vamos|bora|força|aceito|"
          .. "fechado|reserve|manda) (marque|marca|avance|siga|faça|lá|isso|"
          .. "então|já)" },
      { -0.9,
        "{promise_pay}",
        "(assinad*) .. (mando|envio|segue|seguirá|devolvo) .. ({ahead}|quando|"
          .. "assim que)",
        "(mal|assim que|logo que|só falta|falta só|falta)" },
      { 1.4,
        "(ok|certo|sim|fechado|combinado|aceito|aceite|aceitamos|perfeito|está "
          .. "bem) .. (aos|pelos|por|nos|os|com os|de acordo com os) .. "
          .. "{figure}",
        "(levo|levamos|fico com|ficamos com|quero|queremos|pode ser|escolho|"
          .. "escolhemos|prefiro|preferimos|vamos com|vou com|avançamos com|"
          .. "avanço com|mande|manda) .. (o|a|os|as) .. (de {figure}|grande|"
          .. "pequeno|pequena|primeir*|segund*|terceir*|opção|solução|hipótese|"
          .. "variante|versão|proposta|modelo|pacote)",
        "^ (a|o|é a|é o|pode ser a|pode ser o) (solução|opção|hipótese|"
          .. "variante|versão|primeira|segunda|terceira|primeiro|segundo|a|b|"
          .. "c) .. (por favor|obrigad*|com|sem|então|serve|está|pf) .. $",
        "(deliberado|decidido|deliberámos|decidimos|resolvemos|resolvido|foi "
          .. "decidido|votámos|votado) .. (adjudicar*|avançar|contratar|"
          .. "aceitar|fazer|seguir|entregar) .. (vos|convosco|lhe|consigo|a "
          .. "vocês|a si|com a|restauro|obra|trabalho|sim|em frente)",
        "(por unanimidade|unânime) .. (adjudicar*|aprovad*|aceit*|avançar)",
        "(nada a opor|nada a obstar|sem objeções|sem oposição)",
        "(da nossa parte|por nós|por mim|da minha parte|do nosso lado|do meu "
          .. "lado|por aqui) .. (ok|tudo bem|está bem|tá bom|avance|avançar|"
          .. "pode|podem|sim|aprovad*|certo|fechado|de acordo|ótimo)",
        "(o trabalho|a obra|o serviço|a encomenda|o projeto) é (seu|sua|teu|"
          .. "tua|vosso|vossa|de vocês)",
        "(marque-nos|marque-me|marca-me|põe-me|ponha-nos|ponham-nos|"
          .. "reserve-nos|reserva-me|me coloca|nos coloca|inclua-nos|conte "
          .. "comigo|contem comigo|nos inclua|anota aí|inscreva-nos|"
          .. "inscreva-me)",
        "(pode|podem|podes) .. (começar|arrancar|avançar|seguir|tocar|mandar "
          .. "fazer|encomendar|faturar|emitir|reservar|cortar|produzir|mandar "
          .. "o contrato|mandar os dados|mandar o boleto|fechar|marcar|"
          .. "bloquear|imprimir|considerar)",
        "(quando|a partir de quando|em que dia) (começa|começam|começas|"
          .. "arranca|arrancam|podem começar|pode começar|vem|vêm)",
        "(espero-te|espero-a|esperamos por si|cá a espero|aguardo-a|te espero) "
          .. ".. ({ahead}|com)",
        "(manda|mande|mandem|envia|envie|enviem|passa|passe|me passa|me manda|"
          .. "diz|diga-me) .. (os dados|nib|iban|a chave|o pix|dados bancários|"
          .. "a conta|o boleto) .. (sinal|entrada|adiantamento|pagar|"
          .. "transferir|pagamento|para o|pra|pro)",
        "(siga|siga para bingo|força|força nisso|em frente|avante|bora lá|"
          .. "vamos embora|mãos à obra|show|topo|topamos|tá fechado|tá ótimo|"
          .. "tá aprovado|aprovadíssimo|é isso aí|partiu|toca a fazer|faça-se|"
          .. "mande vir|manda vir|manda bala)",
        "(a gente|nós|eu|nos) (quer|queremos|quero|topa|fecha|aceita|aceito|"
          .. "aceitamos|vai querer|vamos querer) .. (sim|mesmo|tudo|essa|esse|"
          .. "o|a)",
        "(vai|segue|mando|envio|junto|anexo|aqui está|devolvo|devolvemos|"
          .. "retorno|seguem|cá vai|em anexo|vão) .. (assinad*|carimbad*|"
          .. "rubricad*|talão|comprovativo|comprovante|recibo da transferência|"
          .. "print|nota de encomenda|ordem de compra|requisição|papel da "
          .. "transferência|o papel)",
        "(fez|fiz|fizemos|mandou|mandei|dei|demos|deu|efetuei|efetuámos|"
          .. "realizei|realizámos|ordenei) .. (hoje|ontem|já|agora|esta manhã|"
          .. "lhe|a|o|uma) .. (transferência|pix|pagamento|depósito|ordem|"
          .. "cheque)",
        "(transferência|pix|pagamento|depósito|ted) .. (feit*|efetuad*|"
          .. "realizad*|enviad*|mandad*|concluíd*|já seguiu|seguiu|saiu|"
          .. "executad*|agora mesmo)",
        "(paguei|pagámos|transferi|liquidei|depositei|quitei|saldei|deixei) .. "
          .. "(hoje|ontem|já|agora|ao balcão|no banco|no multibanco|na caixa|"
          .. "em dinheiro|esta manhã|os|a|o|em mão|envelope|na loja)",
        "(acabei|acabámos|acabo|acaba) de (pagar|transferir|fazer|mandar|"
          .. "depositar|ordenar|deixar)",
        "(deve|devem|já deve|já devem) .. (ter aí|estar aí|ter caído|ter "
          .. "entrado|cair|entrar|aparecer|ter na conta|estar na conta|ter "
          .. "recebido)" },
      { 1.4, "(fazemos|faça|façam|fica|vamos) .. (como|com|conforme) .. (variante|versão|opção|modalidade) {number}|a|b|c" },
      { 1.4, "(estamos dentro|estou dentro|tô dentro|contem comigo|conte comigo)",
        "(concordamos|concordo|de acordo) .. (com|condições|proposta|preço|termos)",
        "(queira|queiram|faça favor de|pode|podem|favor) (iniciar|começar|arrancar|avançar|proceder)" , when = "!amount" },
      { 1.3,
        "(vamos|vou|queremos|quero) .. (ficar com|querer|levar|reservar|contratar) .. (opção|versão|variante|pacote|os dois|as duas|modelo|essa|esse|data)",
        "(queremos|quero|escolhemos|decidimos) ... (que seja|você|o senhor|a senhora|consigo|convosco|com vocês|a vossa)",
        "(marque|reserve|bloqueie|anote|guarde|marquem|reservem) .. (já|o dia|a data|{date}|na agenda)",
        "(reservamos|reservo|contratamos|escolhemos|levamos) .. (a|o|os|as) .. (opção|versão|variante|pacote|formação|curso|modelo|data|dia)",
        "(mãos à obra|pode tocar|podem tocar|negócio fechado|estamos dentro|conta comigo|feito)$" , when = "!question" },
      { 1.3, "(é para fazer|é para avançar|pode ser|é para seguir)", "(serve|vimos|venho|vem) ... adjudicar", "adjudicar a", "(faça|façam|faz) (favor|assim|como|o|a|isso)", "(ao banco|banco) .. (ordem|sinal|transferência)" },
      { 1.3,
        "(aceitamos|aceito|aceite|aceita|aprovamos|aprovo|aprovado|aprovada|aprovou|aprovámos|adjudicamos|adjudico|adjudicado|adjudicada|adjudicámos) ... {offer}|orçamento|proposta|condições|preço|valor|trabalho|obra",
        "{offer} .. (aceit*|aprovad*|adjudicad*|assinad*|ok|está bem)",
        "{your} {offer} .. (foi aceite|foi aprovad*|foi escolhid*|está aprovad*|foi adjudicad*|é nossa escolha)",
        "(luz verde|temos acordo|estamos de acordo|estou de acordo|damos o ok|dou o ok|tem o nosso ok|de acordo com a proposta|fechado|fechadíssimo|negócio fechado|fechamos|combinado|vamos a isso|vamos em frente|pode avançar|podem avançar|podes avançar|pode seguir|podem seguir|pode fazer|pode produzir|pode arrancar|podem arrancar|pode começar|podem começar|pode faturar|pode mandar vir|avance|avancem|avança|toca a andar|bora|manda ver|pode mandar|pode contar connosco|contem connosco|pode encomendar|pode reservar)",
        "(contrato|orçamento|proposta|minuta|exemplar*|via*|documento) .. (assinad*|rubricad*)",
        "assinad* .. (em anexo|segue|anexo|junto)",
        "(segue|em anexo|anexo|envio|junto|aqui vai|seguem) ... (nota de encomenda|encomenda|ordem de compra|pedido de compra|assinad*|comprovativo|comprovante|requisição|adjudicação|empenho|pedido)",
        "(nota de encomenda|ordem de compra|pedido de compra|requisição|PO|nota de empenho) .. ({reference}|n.º|nº|em anexo|segue|{number})",
        "(confirmamos|confirmo|fazemos|faço|queremos fazer) .. (encomenda|pedido|a encomenda|o pedido|adjudicação|compra)",
        "(encomendamos|encomendo)",
        "(já|acabei de|acabámos de|acabamos de|foi|foram|está|ontem|hoje) {paid}",
        "{paid} .. (ontem|hoje|esta manhã|na sexta|na segunda|agora|dia|há)",
        "{funds} .. (foi|já foi|está|já está|já) .. {made}",
        "{invoice} .. (foi|já foi|está|já está|ficou) .. {paid}",
        "(ficamos|fico|ficámos|levo|levamos|quero|queremos) .. (com|os|as|a opção|a versão|a variante|esse|essa|estes|o segundo|a segunda|o primeiro)",
        "{boss} .. (aprovou|aprovaram|disse que sim|deu o ok|autorizou|assinou|concordou)",
        "(deu|dei|dou|damos|demos) .. (ok|luz verde|aval|autorização)" },
      { 0.8, "^ (sim|ok|aprovado|aceite|aceito|combinado|fechado|perfeito|de acordo|concordo)",
      "(está ótimo|por mim está|por nós está|está bem assim|serve|concordo)" },
      { 0.6, "assinad*", "encomenda", "comprovativo",
      "comprovante", at = "attachment subject" },
      { -1.0, "(será|serão|vai|vamos|vou|assim que|quando|logo que|antes|falta|se) .. (assinad*|aprovad*|{paid}|encomenda)",
      "(ainda não|não|nem) .. (assinad*|aprovad*|{paid}|aceit*|foi)" },
      { 1.3, "^ ok|sim|certo perfeito|ótimo|óptimo|combinado|beleza|fechado|(tudo bem) $", at = "body", when = "bare" },
    },
    proceed = {
      -- como os serviços dizem que vão pagar
      { 1.8, "pagamento|transferência|depósito (será|irá ser|vai ser) .. efetuad*|efectuad*|realizad*|processad*|feit*", "(próximo|próxima) (lote|ciclo|remessa|rodada)", "aprovad*|autorizad*|programad*|agendad* para .. pagamento", at = "body" },
      { -2, "não|até|quando|antes .. pagamento|aprovad*", at = "body" },
      { 1.2, "(lote|remessa|mapa) de pagamento*", "(lote|remessa) de transferência*" },
      { 1.4,
        "(passo|vou|vamos|passamos|apareço) ... (para assinar|pra assinar|para "
          .. "pagar|pra pagar|assinar o|deixar o sinal|com o cheque|com o "
          .. "sinal)" },
      { 1.3,
        "(pago|saldo) .. {ahead}",
        "{ahead} .. (pago|saldo)" },
      { 1.5,
        "(pode deixar|fica descansad*|fique descansad*|esteja descansad*|deixa "
          .. "comigo|fica tranquil*) .. {ahead}",
        "{ahead} .. (regularizo|acerto|pago|liquido|resolvo|trato|fecho|faço "
          .. "tudo|quito)",
        "(liquidad*|pag*|saldad*|regularizad*) .. (na remessa|no lote|no mapa|"
          .. "na corrida|na próxima remessa)",
        "(ficará|ficarão|será|serão|fica) (liquidad*|pag*|saldad*|regularizad*|"
          .. "quitad*)",
        "(contrato|encomenda|papéis|documentos|minuta) .. (a circular|"
          .. "circulando|a recolher|recolher|a rodar) .. assinatur*",
        "(queremos|quero|vamos) (ir para a frente|ir em frente|andar para a "
          .. "frente|seguir em frente)",
        "(gostámos|gostamos|gostei|adorámos) .. (queremos|vamos|avançar|para a "
          .. "frente)" },
      { -1.5,
        "(saiu|saíram) .. (banco|conta)",
        "(foram|foi) .. (libertad*|liberad*|transferid*|pag*)",
        "(já devem|já deve) constar" },
      { 1.5,
        "(ciclo|lote|corrida|programação|rodada|mapa) .. (de|do|da|desta|deste|"
          .. "na|no) .. {ahead}",
        "(carregad*|lançad*|inserid*|incluíd*|metid*|colocad*) .. (ciclo|lote|"
          .. "corrida|programação|rodada|mapa|sistema)",
        "(grana|dinheiro|tua|sua|vossa|a tua|a sua|o teu|o seu|valor) .. (sai|"
          .. "segue|cai|entra|parte|vai) .. {ahead}",
        "{ahead} .. na conta",
        "(antes de|para) .. (soltar|emitir|lançar|poder emitir|fazer) .. "
          .. "(pedido|encomenda|ordem|contrato|oc)",
        "(cadastrar|registar|registrar|criar|abrir) .. (fornecedor|ficha|conta)",
        "{ahead} .. (faço-te|faço-lhe|te faço|lhe faço|fazemos) .. (depósito|"
          .. "transferência|pix|pagamento|sinal|entrada)" },
      { 1.5,
        "(vamos|vou|ficamos|avançamos) (contigo|consigo|convosco|com vocês|com "
          .. "você|com a senhora)",
        "vamos (nisso|a isso|nessa|em frente|para a frente|pra frente)",
        "{decider} .. (adorou|adoraram|gostou|gostaram|ficou encantad*|rendid*|"
          .. "convencid*|emocion*)",
        "(falta|só falta) .. (redigir|preparar|escrever|imprimir|assinar|"
          .. "passar) .. (contrato|papel|papéis|minuta)",
        "(falta) .. {decider} .. (redigir|assinar|preparar|passar|carimbar|"
          .. "mandar)",
        "(tens|tem|têm|terás|terá|terão) .. tudo .. (de uma vez|junto|na conta|"
          .. "pago)",
        "{ahead} .. (tens|tem|têm|terás|terá) tudo",
        "já está .. (autorizad*|liberad*|desbloquead*|aprovad*) .. (mal|assim "
          .. "que|logo|banco|pagamento|sai)",
        "(programad*|inserid*|incluíd*|previst*) .. (corrida|lote|rodada|"
          .. "pagamentos|mapa)",
        "(mando|envio|levo|deposito) .. (com que começar|sinal|entrada|"
          .. "adiantamento|cheque)",
        "(boas notícias|boa notícia|ótimas notícias)",
        "(faço-te|faço-lhe|te faço|lhe faço) .. (seguir|transferência|pix|"
          .. "pagamento|depósito)" },
      { -1.2,
        "(pagámos|paguei|transferimos|transferi|liquidámos)-(vos|lhe|te)" },
      { 0.7,
        "(decidimo-nos|decidimos-nos|está decidido|decidi-me)",
        "(tem razão|tens razão|têm razão)" },
      { 1.4,
        "{ahead} .. (recebe|recebem|recebes|tem|têm|terá|terão|chega|chegam|vê|"
          .. "vêem) .. (encomenda|contrato|email|mail|assinad*|conta|"
          .. "transferência|dinheiro|saldo|ordem)",
        "(saldo|dinheiro|transferência|pagamento) .. (tem-no|têm-no|tem|têm|"
          .. "recebe|recebem|vê) .. {ahead}",
        "(só|apenas) .. (tenho|temos|preciso|precisamos|falta) .. (perceber|"
          .. "desbloquear|assinar|arranjar|entender|resolver) .. (como|o|a|"
          .. "para)",
        "(metade|parte|sinal) .. (mando|pago|transfiro|deposito|entrego|dou) "
          .. ".. (já|agora|hoje|amanhã)" },
      { -1.5,
        "(fiz|fizemos|fez|fizeram|mandei|mandámos|efetuei|efetuámos|ordenei|"
          .. "dei) .. (transferência|pix|pagamento|depósito|ordem|cheque)" },
      { 1.4,
        "(decidimos|escolhemos|optámos|decidi) .. (por vocês|por si|por vós|"
          .. "pela sua|pela vossa|convosco|consigo)",
        "(serviços|departamento|secretaria|contabilidade|compras|financeiro) "
          .. ".. (estão|está|tá) .. (a preparar|preparando|a emitir|emitindo|a "
          .. "tratar|tratando)",
        "(a preparar|preparando|a emitir|emitindo) .. (encomenda|contrato|"
          .. "adjudicação|pagamento|ordem|pedido|papéis)",
        "(fazemos|faço|levamos|vamos fazer) .. (dê-me|dá-me|me dá|só tempo|só "
          .. "o tempo|assim que|mas depois)",
        "(coloquei|pus|meti|incluí|botei|lancei) .. (pagamento|lote|"
          .. "programação|agenda) .. {date}",
        "(sinal|entrada|cheque|dinheiro|adiantamento) .. (levo|levo-lho|"
          .. "levo-lhe|te levo|entrego|deixo|passo) .. {ahead}",
        "(resolvo|trato disso|corrijo|regularizo|remedeio) .. {ahead}",
        "{ahead} .. (resolvo|trato disso|regularizo)",
        "{ahead} .. {decider} .. assina",
        "(vamos|vou|avançamos) para (a|o) .. (versão|opção|solução|modelo|"
          .. "proposta)" },
      { 1.4,
        "(falei|falámos|conversei|tratei) com .. {decider} .. (topa|topou|"
          .. "concorda|concordou|aceita|aceitou|gostou|quer|está de acordo|deu "
          .. "ok|diz que sim|disse que sim)",
        "(deposit*|transfer*|pag*|quit*|acert*) .. (quanto antes|mais breve "
          .. "possível|mais rápido possível|sem demora|ainda hoje|hoje mesmo|"
          .. "já a seguir)",
        "(deixa comigo|deixe comigo|deixe por minha conta|deixa por minha "
          .. "conta|trato já disso|vou já tratar|já trato)",
        "(te|lhe|vos) (mando|envio|devolvo|remeto|entrego) .. (papelada|"
          .. "contrato|documentos|assinad*|encomenda|ordem|papéis) .. (e|pra|"
          .. "para) .. (assin*|fech*|avanç*)",
        "(papelada|papéis|contrato|documentação) .. (a gente|nós|e) .. (assina|"
          .. "assinamos|fecha|fechamos)" },
      { -1.0,
        "(foi|foram|já está|já estão|está|já) .. (paga|pago|pagas|pagos|"
          .. "liquidad*|transferid*|quitad*|regularizad*)" },
      { -0.9,
        "(ainda não|sem) .. (decisão|decidi|resposta|aprovad*)",
        "{paid} .. (ontem|hoje|já|esta manhã|agora)" },
      { 0.7,
        "(passou batido|passou-me|escapou-me|escapou-nos|tinha-me esquecido|"
          .. "esqueci-me|esqueci completamente|me esqueci|foi mal|falha nossa|"
          .. "falha minha|lapso nosso|culpa minha|que vergonha)",
        "(só falta|falta só|falta apenas)",
        "(como sempre|como de costume|como habitual)" },
      { 1.5,
        "{promise_pay} .. {ahead}",
        "{ahead} .. {promise_pay}",
        "{funds} .. (sai|sairá|segue|seguirá|vai sair|entra|cai|será feit*|é "
          .. "feit*|está agendad*|está programad*|agendad*|programad*|previst*|"
          .. "no lote|parte|faz-se) .. {ahead}",
        "{ahead} .. (sai|segue|vai sair|entra|cai|faz-se|é feit*) .. ({funds}|"
          .. "cheque)",
        "(entra|entram|entrou|entraram|incluíd*|lançad*|inserid*|metid*) .. "
          .. "(lote|programação|mapa|pagamentos|corrida|rodada|processamento)",
        "(pagamentos|lote|programação|corrida) .. (de|do|da) .. {ahead}",
        "(passo|vou|vamos|passamos|apareço|dou um salto|vou aí) .. (assinar|"
          .. "deixar o sinal|levar|pagar|deixar o cheque|fechar|entregar)",
        "(amanhã|hoje|logo|segunda|terça|quarta|quinta|sexta|sábado|{ahead}) "
          .. ".. (passo|vou|vamos|dou um salto|apareço) .. (assinar|pagar|aí|"
          .. "banco|multibanco|deixar|levar|fechar)",
        "(assino|assinamos|mando assinado|envio assinado|devolvo assinado|"
          .. "devolvemos assinado|segue assinado) .. {ahead}",
        "{ahead} .. (assino|assinamos|mando|envio|devolvo|segue|seguirá|recebe|"
          .. "tem) .. (assinad*|contrato|encomenda|ordem|adjudicação|minuta)",
        "(assinado|assinada|assinados) .. (mando|envio|segue|seguirá|devolvo|"
          .. "chega|vai) .. ({ahead}|quando|assim que|logo)",
        "(falta|só falta|falta só|falta apenas) .. (assinar|assinatura|"
          .. "assinaturas|carimbo|carimbar|número|o número|formalizar|papel|"
          .. "formalidade|despacho|jurídico|liberar)",
        "(é|somos|sou|está|estão|mostrou-se) .. a favor",
        "(deu|deram|dado|dada|teve|tem|temos|recebeu) .. (parecer favorável|ok "
          .. "interno|aprovação interna|luz verde interna)",
        "(aprovad*|autorizad*|deliberad*|ratificad*) .. (em|pela|pelo|na|no|"
          .. "por) .. (reunião|câmara|conselho|assembleia|direção|diretoria|"
          .. "comissão|gerência|comitê|administração)",
        "(adjudicação|encomenda|contrato|ordem de compra|requisição|nota de "
          .. "encomenda|empenho|pedido) .. (sai|sairá|segue|seguirá|será "
          .. "enviad*|será emitid*|é emitid*|está a ser|em preparação|a "
          .. "caminho|chega) .. ({ahead}|breve|dias|ainda|hoje|logo|a ser|em)",
        "(queremos|quero|vamos|pretendemos|tencionamos|decidimos|gostaríamos "
          .. "de|gostávamos de) .. (avançar|fechar|seguir|ir para a frente|"
          .. "contratar|fazer) .. (convosco|consigo|contigo|com vocês|com você|"
          .. "com vc|com a senhora|sim|mal|assim que|logo que|só falta|em "
          .. "frente)",
        "(vou|vamos) (pedir|mandar|dizer) .. (às compras|compras|contabilidade|"
          .. "secretária|financeiro|administrativo|secretaria) .. (emit*|faz*|"
          .. "envi*|pag*|trat*|prepar*)",
        "(mal|assim que|logo que) .. (tenha|tiver|receba|receber|chegue|chegar|"
          .. "saia|sair) .. (número|encomenda|papel|assinatura|cabimento|"
          .. "ordem) .. (envio|mando|segue|envi*|seguir*)",
        "(metade|uma parte|parte|sinal) .. (agora|já|hoje|amanhã) .. (resto|"
          .. "restante|outra|depois)",
        "(resto|restante|outra metade) .. {ahead}",
        "(passou batido|passou-me|escapou-me|escapou-nos|esquecimento|tinha-me "
          .. "esquecido|esqueci-me|esqueci completamente|me esqueci|foi mal|"
          .. "falha nossa|falha minha|lapso nosso|lapso meu|culpa minha|"
          .. "tinha-se perdido|que vergonha|desculpe o atraso|desculpem o "
          .. "atraso|desculpa o atraso) .. ({promise_pay}|{ahead}|pag*|"
          .. "transfer*|pix|quit*)",
        "(vamos|vamos lá|vai|vamos mesmo|bora) (para a frente|pra frente|"
          .. "avançar) .. (com isso|com isto|só|mas|assim)",
        "(em carteira|em pagamento|para pagamento|em processamento|a pagamento)" },
      { 1.5, "(mando|mandamos|envio|enviamos|mandarei|faço|fazemos|passo) .. (encomenda|pedido|ordem de compra|contrato assinado) .. {ahead}" },
      { 1.3, "(assim que|logo que|quando) .. (número|encomenda|ordem|assinatura) ... (recebe*|terá|tem|segue|envio|enviamos)",
        "(tem|terá|recebe|recebem|têm) .. (dinheiro|valor|montante|verba) .. {ahead}|depois de amanhã|amanhã",
        "(faz|fazemos|processa) .. (transferências|pagamentos) .. (à|às|ao|aos|na|no|todas)" },
      { 1.3,
        "{invoice} .. (está|foi|já) .. (aprovad*|validad*|lançad*|conferid*)",
        "(entra|entrará|vai|segue) .. (pagamento|lote|processamento) .. {date}",
        "(contrato|proposta|minuta|documento*) ... (para assinar|para assinatura|à assinatura)",
        "(queremos|gostávamos de|gostaríamos de|vamos) .. (fazer|trabalhar|avançar) .. (convosco|consigo|com vocês|contigo)" },
      { -1.3, "(afinal|com uns amigos|com amigos|por conta própria|nós mesmos|nós próprios)" },
      { 1.3, "(deixei|deixámos|ficou|está|deixo|já) .. (agendad*|programad*|marcad*)", "(em emissão|em tramitação|homologad*|para despacho|em fase de assinatura|pra assinatura|para assinatura)", "(prevendo-se|prevê-se|previsto|prevemos) .. (envio|pagamento|assinatura|emissão|respetivo)", "(deu o ok|deu ok|já deu) ... (assin*|subi|segue|falta só)", "(pode|podem) ficar (tranquil*|descansad*)", "(subi|enviei|mandei|foi|seguiu) .. (assinatura|assinar)" },
      { 1.3,
        "(vou|vamos|vai|irei|iremos) .. ({pay}|encomendar|assinar|adjudicar|avançar|fechar|confirmar|fazer a encomenda|fazer o pedido|emitir|enviar a encomenda|enviar a ordem|mandar o contrato|devolver|pagar|tratar do pagamento|querer)",
        "{funds} .. (será|serão|segue|sai|sairá|vai|fica|está previst*|está agendad*|agendad*|previst*|programad*|vai sair|cai|entra|sai)",
        "{funds} .. (na|no|para|até|em|dia|amanhã) ... {date}",
        "(pago|pagamos|pagarei|pagaremos|transfiro|transferimos|liquidamos|liquidaremos|assino|assinamos|assinarei|faço|fazemos|deposito|quito|quitamos|regularizo|regularizamos|regularizaremos) ... ({date}|amanhã|semana|segunda|terça|quarta|quinta|sexta|fim|início|transferência|pagamento|pix)",
        "(será|serão|fica|estará|estarão) .. (pag*|liquidad*|assinad*|transferid*|regularizad*|quitad*|aprovad*|adjudicad*)",
        "(encomenda|contrato|nota de encomenda|ordem de compra|adjudicação|assinatura|requisição|empenho|pedido|despacho|minuta|cabimento) .. (segue|seguirá|sai|chega|chegará|vai|será|estará|está a caminho|está para|está na|a sair|em assinatura|para assinar|assinad* até|na mesa)",
        "(recebe|receberá|receberão|terá|terão|tem|vai receber|vão receber|conte com|contem com|pode contar com|podem contar com) ... (encomenda|contrato|transferência|pagamento|assinad*|adjudicação|pix|ordem|dinheiro|{date})",
        "(próximo|próxima) .. (lote|corrida|processamento) .. pagamento*",
        "(em princípio|princípio) .. (sim|aprovad*|avançamos|fechamos)",
        "(já|foi) .. (autorizad*|cabimentad*|agendad*|programad*|lançad*) .. (pagamento|transferência|para|{date})",
        "(avançamos|fechamos|queremos avançar|vamos avançar|vamos fechar|vamos fazer|queremos fazer|vamos querer|vai para a frente)",
        "(prometo|sem falta|garantido) ... ({date}|pagamento|transferência|pago)" },
      { 0.4, "{date}", "confirm*", when = "!question" },
      { -0.8, "{come_back} {later}",
      "(ainda não|não há|sem) .. (decisão|decidimos|aprovação|decidid*)",
      "(a ver|logo se vê|talvez)" },
    },
    putoff = {
      { 2.8, "diz|diz-lhe|dirá|digo|dizem ... se aceita|aceitam|aprova|aprovam|avança|avançam", at = "body" },
      { 1.2,
        "(só|apenas|somente) {word} .. {ahead}",
        "(digerir|digerindo|mastigar) .. (números|valores|proposta|orçamento|"
          .. "preço)" },
      { -0.8,
        "{funds} .. (sai|segue|entra|cai|parte) .. {ahead}" },
      { -0.6,
        "(hoje|esta manhã|hoje de manhã|hoje cedo)" },
      { 1.3,
        "{decider} .. (quer|querem|vai|vão|tem de|tem que|precisa de|precisa) "
          .. ".. (mostrar|ver|ler|falar|pensar|analisar|estudar|levar|"
          .. "consultar)",
        "dormir .. (com isso|sobre isso|nisso|no assunto|no caso|umas noites)",
        "(vai|vão|terá|terão|hás de|há de) .. (ter|receber) .. (notícias|"
          .. "resposta|retorno)",
        "sem (ele|ela|eles|elas) .. não .. (quero|posso|consigo|podemos|"
          .. "queremos|decid*|faço|fazemos|avanço)",
        "(ponho|pus|coloco|coloquei|meto|meti|adiciono|fica|vai) em cópia",
        "em cópia .. (que|quem|é que) .. (vê|trata|segue|cuida|decide|responde)",
        "(entra|entrará|entrar) em (contacto|contato) (contigo|consigo|com a|"
          .. "com você|convosco)",
        "(aguenta-me|me aguenta|aguente|aguenta|espera-me|me espera) .. (dias|"
          .. "semana|semanas|mês|até|um pouco)",
        "(comissão|comité|comitê|conselho|direção|administração|ministério|"
          .. "bispado|câmara) .. (ainda|não|está a|pensar|reúne|analisa|decide|"
          .. "tem de|dará|dar)",
        "(licença|autorização|permissão|aval|parecer) .. (do|da|ao|à) .. "
          .. "(bispado|câmara|prefeitura|ministério|ordem|junta|proprietário|"
          .. "senhorio|superior)",
        "(decisão|resposta|posição) final" },
      { -1.0,
        "{promise_pay} .. {ahead}" },
      { 1.3,
        "(arrisca-se|arriscam-se|pode|vai) .. (demorar|levar tempo|atrasar|"
          .. "escorregar)",
        "(ordem de trabalhos|ordem do dia) .. (não|nem|próxim*|adiad*)",
        "(nem) (chegámos|chegamos|cheguei) .. (ponto|assunto|lá)",
        "(passa|passou|segue|transitou|encaminha) .. (câmara|prefeitura|"
          .. "ministério|região|junta|serviços|tesouraria)",
        "(tem|têm) que (ver|aprovar|assinar|analisar|dar)",
        "(levei|coloquei|apresentei) .. (sócios|sócio|direção|família|mulher|"
          .. "marido|conselho)" },
      { 1.3,
        "(tenho de|temos de|preciso de|falta|tenho que) .. (pôr|levar|mostrar|"
          .. "submeter|apresentar|falar) .. {decider}",
        "(era preciso|falta|preciso|é preciso) .. (um sim|o sim|ok|aval|"
          .. "parecer|assinatura) .. (do|da|de)",
        "(mantê-la-ei|mantê-lo-ei|mantenho-a|mantenho-o|te mantenho|"
          .. "manteremos) .. (informad*|atualizad*|ao corrente|a par)",
        "(será|serão|vai ser) .. (vist*|analisad*|apreciad*|tratad*) .. (com|"
          .. "no|na|em|depois)",
        "{ahead} .. (tenho|temos|vejo|encontro|falo com) .. {decider}",
        "{return_to}",
        "(volte|volta|voltem) a .. (escrever*|ligar|contactar|falar|insistir|"
          .. "perguntar)" },
      { 1.2,
        "{stalled}",
        "{come_back} .. {later}",
        "(ainda não|ainda nem) .. (decidimos|decidi|tivemos|tive|olhei|olhámos|"
          .. "vi|vimos|conseguimos|consegui|houve|há decisão|temos decisão|"
          .. "temos resposta|analisámos|analisei|reunimos|reuniu|sei|sabemos|"
          .. "abri|peguei)",
        "(em análise|em estudo|em avaliação|em apreciação|na minha mesa|na "
          .. "pilha|na fila)",
        "(nada|não) .. (antes) .. {date}" },
      { -0.7,
        "(recebi|recebido|chegou) tudo",
        "(bom|boa|bons) (domingo|semana|fim de semana|sábado)" },
      { 1.3,
        "(só então|só depois|só nessa altura|nessa altura|a partir daí|antes "
          .. "disso não)",
        "(até|antes de) .. {ahead} .. (não estou|não posso|não existo|nada|"
          .. "estou|estamos|ninguém|não há)",
        "(quer|querem|tem de|têm de|precisa de) .. (dar a opinião|dar opinião|"
          .. "ver|ler|pensar|avaliar|uma palavra|dar o parecer)",
        "{boss} .. (responder|responda|disser|decidir|decida|voltar) .. "
          .. "(voltamos|falamos|digo|aviso|vemos|sabemos|eu)",
        "(somos|são) .. (dois|três|quatro|cinco|muitos) .. (a decidir|pra "
          .. "decidir|para decidir|donos|irmãos|sócios)",
        "(à espera|esperando|aguardo|a aguardar) .. (luz|luzes|indicações|"
          .. "instruções|resposta|notícias) .. (do|da|de)",
        "(leio|vejo|olho|analiso|estudo) .. (com calma|no fim|no fim de semana|"
          .. "no ônibus|no comboio|no trem|em casa|depois)",
        "(não|nem) (abri|li|vi|olhei|peguei|mexi) .. (ainda|anexo|proposta|"
          .. "orçamento|email|isso|nada)" },
      { 0.6,
        "{ahead}", when="!question !long" },
      { 1.2,
        "(resultado|decisão|parecer|deliberação|despacho|resposta) .. (será|"
          .. "serão|é|vai ser|sairá|sai) .. (comunicad*|divulgad*|publicad*|"
          .. "transmitid*|conhecid*|enviad*|{ahead})",
        "(isso|isto|o assunto|a questão|essa parte|esse assunto|quem trata) .. "
          .. "(é|agora é|está|fica|ficou) com .. {decider}",
        "{decider} .. (há de|há-de|vai|irá|deve) .. (dizer|responder|falar|"
          .. "contactar|ligar|decidir|escrever|ver|avaliar|entrar em contacto|"
          .. "entrar em contato)",
        "(encaminhad*|remetid*|enviad*|submetid*|juntad*) .. (à|ao|para|aos) "
          .. ".. (área técnica|área|serviços|setor|departamento|jurídico|"
          .. "superior|apreciação|parecer|análise|autos)",
        "(encontramo-nos|juntamo-nos|reunimo-nos|estamos todos|vemo-nos) .. "
          .. "{ahead}" },
      { -0.9,
        "{paid}",
        "(vai|vão|vou|vamos|será|serão|fica|ficará) .. (pag*|liquidad*|quitad*|"
          .. "regularizad*|transferid*)",
        "(fechad* com|optámos|escolhemos|desistimos|desisti|cancel*|não vamos "
          .. "avançar)",
        "(já resolvemos|já resolvi)" },
      { 0.7,
        "(prometo|fica prometido|sem falta|palavra)",
        "(peço|pedimos|tenha|tenham|obrigad* pela) .. paciência",
        "(não há|não temos|ainda não há|sem) .. (decisão|resposta|novidades|"
          .. "notícias|verba|liquidez)",
        "(norma|regra|procedimento|processo) .. (da casa|interno|interna|"
          .. "habitual)",
        "(está|tá) .. (complicad*|difícil|corrid*|louc*|uma loucura|um caos|"
          .. "enrolad*)" },
      { 1.3,
        "{ahead} .. {tell_you}",
        "{tell_you} .. {ahead}",
        "(só|apenas|somente|lá para|lá pra|lá pelo|lá pela|nunca antes de|não "
          .. "antes de|antes de|antes do) .. {ahead} .. (posso|consigo|podemos|"
          .. "conseguimos|tenho|temos|olho|vejo|pago|sei|sabemos|dá|vai|é que)",
        "(só|apenas|somente) (consigo|posso|vou|vamos|podemos|conseguimos|dá|"
          .. "tenho|temos|volto|sei|sabemos|vejo|olho|será|se decide|reúne|"
          .. "reunimos|libera|desbloqueia|abre|sai) .. ({ahead}|depois|quando|"
          .. "lá|em|a partir)",
        "(passou|passa|passaram|ficou|fica|ficam|ficaram|foi adiad*|adiad*|"
          .. "adiou|empurr*|atir*|remarcad*|remarcou|transit*|deslizou|"
          .. "resvalou) .. (tudo|para|pra) .. {ahead}",
        "(dê|dê-me|dê-nos|dá-me|dá-nos|me dá|me dê|nos dê|nos dá|deem-nos|"
          .. "deixe-me|deixa-me|me deixa|me deixe|conceda-me|arranje-me) .. "
          .. "({ahead}|dias|tempo|tempinho|semana|semanas|mais|pensar|respirar|"
          .. "ver|falar|digerir|até|uns|umas)",
        "(até|antes|antes disso|até lá|entretanto|enquanto isso) .. (não|nada|"
          .. "ninguém) .. (mexe|mexer|posso|podemos|consigo|conseguimos|decide|"
          .. "anda|avança|faço|fazemos|há)",
        "(a verba|o orçamento|o dinheiro|verba|a aprovação|o subsídio|o "
          .. "empréstimo|o crédito|o financiamento) .. (só|ainda não|"
          .. "desbloqueia|libera|liberta|sai|chega|entra|depende)",
        "(reúne|reúnem|reunião|se reúne|assembleia|comissão|conselho) .. "
          .. "{ahead}",
        "(volta|regressa|chega|retorna|volto|regresso|voltam|está de volta) .. "
          .. "{ahead}",
        "{decider} .. (está|anda|foi|saiu|viajou) .. (fora|viagem|viajando|"
          .. "férias|licença|baixa|internad*|doente|ausente|praia|estrangeiro)",
        "(falo|falar|vejo|ver|mostro|mostrar|discuto|discutir|converso|"
          .. "conversar|decido|decidir|confirmo|confirmar|combino|combinar|"
          .. "consulto|consultar|alinho|alinhar|trato|sentar|sento-me|levar|"
          .. "levo|apresento|apresentar|passo|passar|encaminho|encaminhar|"
          .. "submeto|submeter|pergunto|perguntar|valido|validar) .. (com|a|ao|"
          .. "à|pro|pra|para o|para a|aos|em|junto) .. {decider}",
        "(tá|está|estão|ficou|anda) .. (com|nas mãos|na mão|na mesa|em cima) "
          .. ".. {decider}",
        "(quem|é) .. (bate o martelo|decide|manda|trata disso|assina|aprova|"
          .. "resolve|vê isso|cuida disso) .. (é|o|a|meu|minha) .. {decider}",
        "{decider} .. (é que|que|quem) .. (decide|manda|trata|vê|assina|aprova|"
          .. "bate o martelo|cuida|sabe)",
        "(passei|encaminhei|deixei|entreguei|enviei|reencaminhei|mandei|"
          .. "submeti|dei) .. (tudo|isso|o assunto|a proposta|o orçamento|o "
          .. "processo|a questão|a fatura|para|ao|à) .. {decider}",
        "(a ser|está a ser|sendo|está sendo|foi|fica) .. (apreciad*|analisad*|"
          .. "avaliad*|estudad*|ponderad*|visto|vista|discutid*|tratad*)",
        "(estou|estamos|tô|ando|andamos|ainda estou|ainda tô) .. (pensando|a "
          .. "pensar|a ver|vendo|a estudar|a comparar|a ponderar|matutando|a "
          .. "decidir|indecis*|a juntar|a recolher|a refletir|dividid*)",
        "(não|nem) .. (tive|tivemos|tenho tido|arranjei|houve) .. (tempo|um "
          .. "minuto|minuto|ocasião|cabeça|oportunidade|hipótese|vagar|como)",
        "(assim que|logo que|mal|quando|quando tiver|depois que) .. (puder|"
          .. "pudermos|conseguir|conseguirmos|souber|soubermos|tiver|tivermos|"
          .. "voltar|voltarmos|regressar|receber|acabar|terminar|chegar|"
          .. "melhorar|estiver|sair|vier) .. (digo*|aviso|falo|respondo|dou|"
          .. "damos|vejo|vemos|trato|ligo|decid*|retorno|te|lhe|entro|contacto|"
          .. "olho|resolvo|resolvemos|mando|passo)",
        "(apertou|apertado|apertada|curto|complicado|puxado|difícil) .. (este "
          .. "mês|esse mês|o mês|de dinheiro|de grana|agora|neste momento|até)",
        "(este mês|esse mês|esta semana|essa semana|agora|neste momento|por "
          .. "agora|por ora|para já|de momento|no momento) .. (apertou|não dá|"
          .. "não consigo|não posso|não há|está tudo|tá tudo|é impossível|"
          .. "estou sem|estamos sem|não tenho|não temos|nada)",
        "(está|tá|anda|ficou|continua) .. (tudo) (parado|em suspenso|congelado|"
          .. "enrolado|em águas de bacalhau|empatado|atrasado)",
        "(não|nem) .. (esqueci|me esqueci|esqueço|está esquecid*|nos "
          .. "esquecemos)",
        "(sem previsão|sem data|sem pressa|com calma|a seu tempo|lá chegaremos|"
          .. "quando der)",
        "(me chama|me liga|me procura|me cobra|me lembra|chama-me|liga-me|"
          .. "ligue-me|volte a contactar|volte a ligar|volte a falar|"
          .. "contacte-me|insista|lembre-me|lembra-me|apite|dê-me um toque|"
          .. "dá-me um toque|me dá um toque) .. ({ahead}|depois|mais|quando|em|"
          .. "na|no|lá)",
        "(primeiro|antes) .. (tenho|temos|preciso|precisamos|quero|queremos|"
          .. "vou|vamos) .. (de|que|ver|falar|juntar|receber|pedir|esperar|"
          .. "acabar|resolver|vender|arranjar)",
        "(temos|tenho|preciso|precisamos|falta) .. (juntar|recolher|reunir|"
          .. "pedir|receber|comparar|esperar) .. (orçamentos|propostas|preços|"
          .. "cotações|resposta|autorização|licença|luz verde|verba|aprovação)",
        "(estou|estamos|ando|tô) .. (fora|viajando|em viagem|de férias|no "
          .. "estrangeiro|em obras|em mudanças|em feira|em plena|no meio|a "
          .. "fechar|fechando|em fecho|de cama|doente|em tribunal)",
        "(não|nada) .. (consigo|posso|podemos|conseguimos) .. (antes|já|agora|"
          .. "esta semana|este mês|hoje|até|por enquanto)",
        "(daqui a|dentro de|em|passad*) .. (duas|três|uns|umas|alguns|algumas|"
          .. "poucos|poucas|dias|{number}) .. (semanas|dias|meses) .. (já|logo|"
          .. "volto|falamos|sabemos|digo*|dizemos|decid*|terá)",
        "{return_to} .. {ahead}",
        "(pode ser|podemos|dá para|dá pra|consegues esperar|consegue esperar|"
          .. "aguenta|aguentas) .. (começo|início|fim|próxim*|mês que vem|"
          .. "semana que vem|{ahead}|mais tarde|depois) ... ?" },
      { 1.2, "(apertad*|sem folga|curt*) .. (semana|mês|dinheiro|grana|agora|pode ser)", "(tenho|ter|terei|teremos) .. cabeça",
        "(loucura|correria|caos|confusão) .. (aqui|com|por|esta|este|nestes)", "(trocar|troco) .. (ideias|impressões|palavra*) .. com",
        "pode ser .. (outra|próxima|semana que vem|mês que vem|mais tarde) ?" },
      { -0.8, "(deu o ok|deu ok|já subi|já assinou|já está assinad*)" },
      { 1.2,
        "(vou|vamos|quero|queremos|deixe-me|deixa-me|preciso|temos de|tenho de) .. (pensar|refletir|ponderar|amadurecer|dormir sobre)",
        "(dormir sobre o assunto|com calma|com mais calma)",
        "{boss} ... (licença|de baixa|maternidade|férias|viagem|ausente) ... (até|volta|regressa|{date})",
        "(prefiro|preferimos|melhor) .. (esperar|aguardar|não fechar|não decidir|não avançar já)",
        "(dá-me|dê-me|dê-nos|me dá|me dê|dá-nos) ... (até|mais|tempo|uns dias|umas semanas|{date})",
        "(esta semana|hoje|este mês) .. (já não|não) .. (consigo|conseguimos|dá|vai dar)",
        "(outros|mais|dois|três) .. (orçamentos|propostas) .. (chegar|receber|comparar|ver|para)",
        "(depende|dependerá) .. (de|do|da)", negated = "any" },
      { 0.5, "{busy}", "{later}", "(não me esqueci|não esqueci|não está esquecid*)",
      "(o mais breve|o mais rápido|logo que possível|assim que possível)", "{weigh}" },
      { 0.4, "{date}" },
      { -0.8, "(assinad*|aprovad*|adjudic*) .. {another}", "(já|acabei de) .. {paid}" },
    },
    question = {
      -- o nosso papel é para corrigir
      { 1.6, "agradecemos|agradeço|solicitamos|peço|pedimos|favor .. correção|correcção|corrijam|corrigir|retificar|rectificar|retificação|reemitir|reemissão", "favor corrigir|retificar|reemitir", "precisamos|preciso|enviem|emitam|envie|emita .. fatura corrigida|retificada", at = "body" },
      { -1.2, when = "starting" },
      { -2.2,
        "(está bem|tá bom|tá bem|ok|certo|combinado|pode ser|viu|né|sim|não é|"
          .. "dá-te jeito|dá-lhe jeito) ?" },
      { 1.1,
        "(queria|quero|gostava de|gostaria de|podia) .. (perguntar|"
          .. "perguntar-lhe|perguntar-te|saber) .. (se|qual|quanto|como|quando)" },
      { 1.1,
        "(não|nem) .. (percebi|percebemos|entendi|entendemos|ficou claro|ficou "
          .. "clara|consegui perceber|consegui entender) .. (se|o que|como|"
          .. "qual|quanto|bem|porque|por que)",
        "(antes de|antes) .. (dar o ok|decidir|avançar|assinar|fechar|"
          .. "confirmar|encomendar|pagar|responder) .. (gostava|gostaria|"
          .. "queria|preciso|precisava|precisávamos|quero|queremos|podia|"
          .. "gostávamos|queríamos)",
        "(gostava|gostaria|queria|gostávamos|gostaríamos|queríamos|precisava|"
          .. "precisávamos) .. de (ver|saber|receber|perceber|entender|ter|"
          .. "experimentar|provar) .. (amostra|amostras|foto|fotos|se|o que|"
          .. "quanto|exemplo|catálogo|detalhe|desenho|mais|como|quando|um|uma|"
          .. "o|a)",
        "(podem|pode|podes|podiam|podia|poderia|poderiam|queira|queiram) .. "
          .. "(corrigir|reenviar|emitir|retificar|refazer|alterar|trocar|"
          .. "substituir|detalhar|discriminar|enviar|mandar)",
        "(dá para|dá pra|seria possível|é possível|haveria|há) .. (parcelar|"
          .. "dividir|baixar|descontar|alterar|trocar|adiantar|fazer|mudar|ter|"
          .. "reduzir|desconto|possibilidade|forma|jeito) ... ?",
        "(e se|se) (fosse|fossem|fizéssemos|levássemos|levarmos|levar|"
          .. "tirássemos|tirarmos|comprássemos|pagarmos|pagássemos|for|forem) "
          .. "... ?" },
      { 1.2, "(falta-me|falta-nos|faltam-me|faltam-nos|me falta|nos falta)", "(precisava|preciso|precisamos) (dela|dele|delas|deles|disso)" },
      { 1.2, "(agradecia|agradecemos|agradecíamos|agradeço|peço|pedia|pedimos) .. que .. (emit*|corri*|alter*|envi*|mand*|retifi*|refiz*|refaç*|separ*|detalh*|fiz*)",
        "(traz|tem|está|vem|consta) .. (errad*|antig*|trocad*|morada|endereço)", "(ou) ... ?" },
      { 1.2,
        "{ask_verb} ... ?", "{tell} ... ?", "^ .. {which} ... ?",
        "(e|mas|ou|então|só|saber|é|para|desde|até|de|a) {which} ... ?",
        "(qual|quais|quanto|quanta|quantos|quantas) ... ?",
        "(agradeço|agradecia|agradecemos|agradecíamos|favor|queira*|pode|poderia|podem|poderiam|por favor|peço|solicito|solicitamos|preciso que|podes) .. {tell}",
        "(me|nos) (diga|diz|mande|manda|envie|envia|confirma|confirme|explica|explique|passa|passe|reenvia|reenvie)",
        "(diga|diz|mande|manda|envie|envia|confirme|confirma|explique)-(me|nos)",
        "(possível|possibilidade|hipótese|desconto|margem|jeito|descontinho) ... ?",
        "(falta|faltam|ficou a faltar) .. (o|a|os|as|no|na|nos) .. (fatura|anexo|NIF|IVA|desenho*|medidas|preço|página|ficha|número|data|morada|valor|linha|nome|referência)",
        "(não|nunca) .. (recebi|recebemos|encontro|encontramos|veio|vinha|abriu|abre|consigo abrir|consigo ver|chegou|achei|acho) ... (fatura|orçamento|anexo|proposta|email|pdf|ficheiro|arquivo|boleto|nota|documento)",
        "(uma dúvida|umas dúvidas|duas dúvidas|dúvidas|uma pergunta|uma questão|duas perguntas|algumas questões|umas perguntas)",
        "(gostaria|gostaríamos|queria|queríamos|gostava|precisava) .. (de saber|saber|que me|que nos|de perceber|entender|de confirmar|confirmar)",
        "(preciso|precisamos|necessitamos|precisava) .. (do|da|de|dos|das|que) .. (NIF|CNPJ|IBAN|ficha*|fatura|certidão|desenho*|dados|recibo|segunda via|detalhe*|amostra*|catálogo|comprovativo*|medidas|número|declaração|fotos)",
        "(reenviar|refazer|rever|alterar|corrigir|retificar|detalhar|acrescentar) ... (orçamento|fatura|proposta|preço|valor|linha|nota)", negated = "any" },
      { -1.2, "(como está|como estás|como vai|como vão) ... ?" },
    },
    thanks = {
      { 2, "reagiu .. mensagem|mail|e-mail", at = "body", when = "short" },
      { 1.0,
        "(ok|tudo|beleza) .. (recebi|recebido|chegou)",
        "(recebi|chegou|recebido) .. (tudo|bem|direitinho)", when="brief !question" },
      { 0.5,
        "(ok|tudo) .. (recebi|recebido|chegou)",
        "(recebi|chegou) tudo",
        "(bom domingo|bom fim de semana|boa semana|bom dia|boa noite)", when="brief !question" },
      { -1.0,
        "(mas|porém|só que|no entanto|afinal|infelizmente|contudo)",
        "({ahead}|opção|solução|variante|assim que|logo que|quando)",
        "(paguei|transferência|pix|comprovativo|encomenda|assinad*|orçamento|"
          .. "fatura|proposta|preço)" },
      { 1.0,
        "(valeu|valeu demais|brigadão|brigadinha|obrigadíssim*|obrigadão|"
          .. "obrigadinh*|bem haja|bem hajam|muito agradecid*|mil obrigad*|"
          .. "grata|grato)",
        "(ficou|ficaram|está|estão|são|é|foi|foram) .. (lind*|maravilh*|"
          .. "perfeit*|ótim*|excelente*|impecáve*|fantástic*|um primor|um "
          .. "espetáculo|um sonho|top|demais|delícia|delicios*|bonit*|divin*|"
          .. "exemplar*)",
        "(uma maravilha|um primor|um espetáculo|sem palavras|que coisa linda|"
          .. "que lindo|que linda|que bonito|que trabalho|delicadeza|"
          .. "profissionalismo|simpatia|amei|amámos|amamos|adorei|adorámos|"
          .. "adoramos|encantad*|rendid*|feliz|felizes|content*|parabéns)",
        "(só|apenas) .. (para|pra) .. (agradecer|dizer que|lhe dizer que|te "
          .. "dizer que)",
        "(chegou|chegaram|recebi|recebemos|recebido|recebida) .. (tudo|bem|"
          .. "direitinho|em condições|inteir*|tudo certo|obrigad*)", when="short !question" },
      { 1.0, "(reconhecimento|gratidão|parabéns|impecável|ficou lindo|ficou ótimo|adorámos|adoramos|adorei)", when = "!question" },
      { 1.0, "(obrigad*|muito obrigad*|agradecid*|grat*|agradeço|agradecemos|valeu|brigad*)",
      "(recebido|recebi|recebemos|chegou bem|perfeito|ótimo|maravilha|tomei nota|anotado|registado|beleza)", when = "brief !question" },
      { 0.7, "(obrigad*|agradeço|agradecemos|bem-haja) .. (pel*|por|a|ao)",
      "(recebi|recebemos|recebido|acuso a receção|acusamos a receção)", when = "short !question" },
    },
    answer = {
    },
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
      "boa tarde", "boa noite", "caro", "cara", "caros", "olá", "oi",
      "querido", "querida" },
    -- None: "Olá" is said to everybody, and does not make a "tu".
    openings_informal = {},
    -- Words that tell how we address somebody.
    address = {
      -- "Você" and "te", as in Brazil, go with "seu" and "lhe".
      formal = { "senhor", "senhora", "Senhor", "Senhora", "Sr", "Sra", "você",
        "Você", "lhe", "Lhe", "consigo" },
      informal = { "tu", "Tu", "ti", "teu", "tua", "teus", "tuas", "contigo",
        "podes", "Podes", "tens", "Tens", "queres", "Queres", "consegues",
        "precisas", "achas" },
    },
    -- Before a name, written without accents and dots: nobody is called so.
    titles = {
      "sr", "sra", "exmo", "exma", "ilmo", "ilma", "dr", "dra", "dona",
      "senhor", "senhora", "eng", "enga", "arq", "prof", "profa",
    },
    -- In the name of an office or a company: no person is greeted by it.
    offices = {
      "financeiro", "financas", "contabilidade", "contas", "faturas",
      "faturacao", "faturamento", "cobranca", "fornecedores", "compras",
      "vendas", "encomendas", "pedidos", "departamento", "depto", "dep",
      "escritorio", "recepcao", "rececao", "secretaria", "direcao",
      "comercial", "atendimento", "cliente", "clientes", "empresa",
      "estudio", "atelie", "grupo", "camara", "prefeitura", "associacao",
      "reservas", "servico", "loja", "tesouraria", "administracao",
      "info", "office", "sales", "support", "service", "team", "admin",
      "mail", "shop", "contact", "kontakt", "hotel",
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
