import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'pt-br'> = {
  'command.unknown': {
    open: 'Não entendi. Use os botões do cartão acima. Ou escreva de quem é a foto a ser alterada, por exemplo, “não, para Megan Bowen”, ou como cortar ou girar a foto, por exemplo, “em cima” ou “girar para a esquerda”.',
    plain: 'Não entendi. Escreva “ajuda” para ver o que posso fazer aqui.',
    of: 'Não entendi. Você quis dizer “{nearest} …”, com o nome no final? Escreva “ajuda” para ver o que posso fazer aqui.',
    help: 'Não entendi. Você quis dizer “ajuda”?',
    nearest:
      'Não entendi. Você quis dizer “{nearest}”? Escreva “ajuda” para ver o que posso fazer aqui.',
  },
  'command.no_team_here':
    'Não há equipe nesta conversa. Escreva isto em um canal da equipe ou diga qual é a equipe: “alterar a foto da equipe …” com o nome dela. Para a sua própria foto, escreva “alterar minha foto”.',
  'command.no_team_in_meeting':
    'Uma reunião não tem uma equipe cuja foto eu possa alterar. Escreva isto em um canal da equipe ou diga qual é a equipe: “alterar a foto da equipe …” com o nome dela. Para a sua própria foto, escreva “alterar minha foto”.',
  'command.no_chat_photo': {
    meeting:
      'Nenhum aplicativo pode ver ou alterar a imagem de uma reunião. Posso alterar as fotos de pessoas, equipes e grupos; escreva “ajuda” para ver como.',
    chat: 'Nenhum aplicativo pode ver ou alterar a imagem de um chat. Em um chat em grupo, vocês podem alterá-la no Teams: selecione a imagem ao lado do nome do chat. Posso alterar as fotos de pessoas, equipes e grupos; escreva “ajuda” para ver como.',
  },
  'command.name_missing': {
    user: 'Foto de quem? Mencione a pessoa ou escreva o endereço dela ou o nome dela entre aspas: alterar a foto de "Megan Bowen".',
    group: 'Qual grupo? Escreva o nome ou o email dele: alterar a foto do grupo Marketing.',
    team: 'Qual equipe? Escreva o nome dela: alterar a foto da equipe Launch Team.',
    contact: 'Qual contato? Escreva o nome: alterar a foto do contato Bob Smith.',
    groupNotChat:
      'Qual grupo do Microsoft 365? Escreva o nome ou o email dele: alterar a foto do grupo Marketing. Nenhum aplicativo pode alterar a imagem deste chat.',
  },
  'target.unknown': {
    user: 'Não encontrei nenhuma pessoa chamada “{name}”. Verifique o nome. Para uma equipe, escreva “foto da equipe …”; para um grupo, “foto do grupo …”; para um dos seus contatos, “foto do contato …”.',
    group:
      'Não encontrei nenhum grupo chamado “{name}”. Verifique o nome. Para uma equipe, escreva “foto da equipe …”.',
    team: 'Não encontrei nenhuma equipe chamada “{name}”. Só vejo as equipes das quais você é membro. Verifique o nome.',
    contact: 'Não encontrei nenhum contato chamado “{name}”. Verifique o nome.',
  },
  'target.none_owned': {
    group:
      'Você não é proprietário de nenhum grupo do Microsoft 365 cuja foto possa ser alterada. Peça a um proprietário ou escreva qual outra foto alterar.',
    team: 'Você não é proprietário de nenhuma equipe. Peça a um proprietário da equipe que altere a foto ou escreva qual outra foto alterar.',
  },
  'target.unknown_mention':
    'O Teams não me diz quem é. Escreva o endereço da pessoa em vez de mencioná-la.',
  'target.outsider': {
    nobody:
      'Essa pessoa pertence a outra organização, e o Microsoft 365 só me permite ver e alterar as fotos desta. Ela pode alterar a própria foto na organização dela.',
    name: '{name} pertence a outra organização, e o Microsoft 365 só me permite ver e alterar as fotos desta. Essa pessoa pode alterar a própria foto na organização dela.',
  },
  'change.unknown': 'Este cartão não é mais válido. Comece de novo, com a imagem, se havia uma.',
  'change.not_yours': {
    name: 'Somente {name} pode usar estes botões. Publique a sua própria imagem para fazer a sua alteração.',
    nobody:
      'Somente quem fez a solicitação pode usar estes botões. Publique a sua própria imagem para fazer a sua alteração.',
  },
  'change.elsewhere': 'Este cartão foi criado em outra conversa e só funciona lá.',
  'change.uncertain': {
    staysUnsaid: 'O Microsoft 365 não informou se aceitou a foto.',
    staysUnseen: 'O Microsoft 365 ainda não mostra a nova foto.',
    remove:
      'O Microsoft 365 ainda não mostra que a foto foi removida. Se ela desaparecer, “Desfazer” a restaura.',
    unsaid:
      'O Microsoft 365 não informou se aceitou a foto. Se a nova aparecer, “Desfazer” restaura a anterior.',
    unseen:
      'O Microsoft 365 ainda não mostra a nova foto. Se ela aparecer, “Desfazer” restaura a anterior.',
  },
  'change.undo_uncertain': {
    remove:
      'O Microsoft 365 ainda não mostra que a foto foi removida. Selecione “Tentar novamente” em um minuto.',
    unsaid:
      'O Microsoft 365 não informou se restaurou a foto anterior. Selecione “Tentar novamente” em um minuto.',
    unseen:
      'O Microsoft 365 ainda não mostra a foto anterior. Selecione “Tentar novamente” em um minuto.',
  },
  'change.undo_lapsed':
    'A foto anterior é guardada por apenas {undoHours} horas, portanto não é mais possível desfazer isto.',
  'change.overtaken': {
    me: 'Alguém alterou a foto nesse meio-tempo, por isso não restaurei a anterior. Você pode definir outra com “alterar minha foto”.',
    user: 'Alguém alterou a foto nesse meio-tempo, por isso não restaurei a anterior. A pessoa da foto, ou um administrador, decide qual delas fica.',
    group:
      'Alguém alterou a foto nesse meio-tempo, por isso não restaurei a anterior. Os proprietários do grupo decidem qual delas fica.',
    team: 'Alguém alterou a foto nesse meio-tempo, por isso não restaurei a anterior. Os proprietários da equipe decidem qual delas fica.',
    contact: 'Alguém alterou a foto nesse meio-tempo, por isso não restaurei a anterior.',
  },
  'change.newer_photo':
    'Nesse meio-tempo, a foto foi alterada em outro lugar, por isso a deixei como está. Se ainda quiser fazer a sua alteração, selecione “Tentar novamente”; depois, “Desfazer” pode restaurar essa foto mais recente.',
  'change.cannot_undo':
    'Antes não havia foto, e o Microsoft 365 não permite remover esta. Publique outra imagem para substituí-la.',
  'change.cannot_remove': {
    contact:
      'O Microsoft 365 não permite remover a foto de um contato. Você pode substituí-la: publique outra imagem com “alterar a foto do contato …”. Se ela foi definida aqui nas últimas {undoHours} horas, “desfazer” restaura a anterior.',
    team: 'O Microsoft 365 não permite remover a foto de uma equipe. Você pode substituí-la: publique outra imagem com “alterar a foto da equipe”. Se ela foi definida aqui nas últimas {undoHours} horas, “desfazer” restaura a anterior.',
  },
  'change.nothing_to_undo': {
    none: 'Não há nenhuma alteração nesta conversa para desfazer. “histórico” mostra suas últimas alterações.',
    undone:
      'Sua última alteração nesta conversa já foi desfeita. “histórico” mostra suas últimas alterações.',
  },
  'change.undo_not_yours': {
    nobody:
      'A última alteração aqui é de outra pessoa, e somente ela pode desfazê-la. Em vez disso, você pode definir outra foto, se tiver permissão.',
    name: 'A última alteração aqui é de {name}, e ninguém mais pode desfazê-la. Em vez disso, você pode definir outra foto, se tiver permissão.',
  },
  'policy.on_premises':
    'Sua organização mantém as fotos das pessoas no próprio diretório, portanto não é possível alterá-las aqui. Fale com um administrador.',
  'policy.roles':
    'Na sua organização, somente determinados administradores podem alterar fotos, até mesmo a própria. Fale com um administrador.',
  'group.on_premises':
    'Sua organização mantém este grupo no próprio diretório, portanto não é possível alterar a foto dele aqui. Fale com um administrador.',
  'group.without_photo': 'Este não é um grupo do Microsoft 365. Os outros grupos não têm foto.',
  'graph.denied':
    'O Microsoft 365 não permitiu isso, portanto nada foi alterado. Talvez você não tenha permissão para alterar esta foto.',
  'graph.not_shown': {
    own: 'O Microsoft 365 não me deixa ver esta foto, embora seja sua. Fale com um administrador: talvez uma regra da sua organização bloqueie o PhotoBot.',
    group:
      'O Microsoft 365 não deixa você ver esta foto. Talvez você seja um convidado nesta organização, ou o grupo esteja oculto.',
    guest:
      'O Microsoft 365 não deixa você ver esta foto. Talvez você seja um convidado nesta organização: os convidados veem menos.',
  },
  'graph.photos_managed':
    'Sua organização não permite que as pessoas alterem a própria foto aqui, portanto nada foi alterado.',
  'graph.not_found':
    'O Microsoft 365 não sabe de quem é esta foto. Se a equipe ou a conta for nova, tente novamente em quinze minutos.',
  'graph.target_is_guest':
    'Essa pessoa é convidada nesta organização. Os convidados alteram a própria foto na organização de origem, portanto nada foi alterado.',
  'graph.too_new': {
    group:
      'O grupo é tão novo que o Microsoft 365 ainda o está criando. Selecione “Tentar novamente” em quinze minutos.',
    team: 'A equipe é tão nova que o Microsoft 365 ainda a está criando. Selecione “Tentar novamente” em quinze minutos.',
  },
  'graph.unsupported_tenant':
    'O Microsoft 365 não armazena fotos para este tipo de organização, portanto nada foi alterado.',
  'graph.bad_photo': 'O Microsoft 365 não aceitou esta imagem. Tente outra.',
  'graph.refused':
    'O Microsoft 365 recusa isso, e tentar novamente não adianta. Fale com um administrador.',
  'graph.too_large': 'O Microsoft 365 considerou a foto grande demais. Tente outra imagem.',
  'graph.busy': 'O Microsoft 365 está ocupado.',
  'graph.failed': 'O Microsoft 365 não conseguiu fazer isso no momento.',
  'graph.unreachable': 'O Microsoft 365 não está respondendo no momento.',
  'search.slow': 'O Microsoft 365 está lento no momento. Pesquise novamente daqui a pouco.',
  'bot.busy': 'Estou processando muitas imagens no momento. Envie a sua novamente em um minuto.',
  'bot.restarted': 'Fui reiniciado antes de terminar. Selecione “Tentar novamente”.',
  'bot.updating': 'Estou sendo atualizado no momento. Tente novamente em alguns minutos.',
  'bot.bug':
    'Algo deu errado do meu lado. Tente novamente; se acontecer mais uma vez, avise o administrador.',
  'limit.open': {
    one: 'Você já tem uma foto pendente. Primeiro, confirme-a ou cancele-a.',
    other: 'Você já tem {count} fotos pendentes. Primeiro, confirme ou cancele uma delas.',
  },
  'limit.proposals': 'Você pediu muitas fotos na última hora.',
  'limit.changes': {
    application: 'Os administradores alteraram muitas fotos na última hora.',
    group: 'A foto deste grupo foi alterada muitas vezes na última hora.',
    own: 'Você alterou muitas fotos na última hora.',
    team: 'A foto desta equipe foi alterada muitas vezes na última hora.',
  },
  'limit.codes': 'Um código incorreto foi informado várias vezes.',
  'limit.searches': 'Você pesquisou muitas vezes em pouco tempo.',
  'limit.messages':
    'São mais mensagens do que consigo responder. Aguarde um minuto antes de escrever novamente.',
  'team.unknown':
    'O Teams não me diz qual é esta equipe. Adicione o PhotoBot à equipe e depois tente novamente.',
  'teams.refused': 'O Teams não me deixa escrever aqui.',
  'teams.card_refused': {
    unchanged:
      'O Teams não aceitou meu cartão, por isso não posso mostrá-lo, e nada foi alterado. Tente outra imagem; se acontecer de novo, avise o administrador.',
    answer:
      'O Teams não aceitou o cartão com a minha resposta. “histórico” mostra suas últimas alterações.',
  },
  'teams.busy': 'O Teams está ocupado no momento. Tente novamente em um minuto.',
  'teams.unauthorized':
    'O Teams não aceita o PhotoBot no momento. Tente novamente em um minuto; se acontecer de novo, avise o administrador.',
  'teams.unreachable': 'O Teams não está me respondendo no momento. Tente novamente em um minuto.',
  'team.archived':
    'Esta equipe está arquivada, e ninguém pode alterar a foto dela até que um proprietário a restaure.',
};
