import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'pt-br'> = {
  working: {
    heading: 'Um momento…',
    line: 'Isto está demorando mais do que o normal. Minha resposta vai aparecer aqui. Nada foi alterado ainda.',
  },

  notes: {
    busy: {
      heading: 'Estou com solicitações demais no momento',
      line: 'Não li sua mensagem, e nada foi alterado. Envie-a novamente em um minuto.',
    },
    moved: {
      heading: 'Veja o outro cartão',
      line: 'Este cartão aparece duas vezes aqui, e o outro foi usado. O resultado está lá.',
    },
    'signed-in': {
      heading: 'Você está conectado',
      line: 'Vou continuar com o que você pediu.',
    },
    'signed-out': {
      heading: 'Você se desconectou',
      line: 'Não tenho mais acesso à sua conta. Suas fotos e seu histórico continuam como estão; da próxima vez que você selecionar um botão que exija a entrada, o Teams conectará você de novo.',
    },
  },

  how: {
    personal:
      'Envie uma imagem para mim com “alterar minha foto” ou, para uma equipe da qual você é proprietário, com “alterar a foto da equipe Launch Team”. Um cartão mostra como ela vai ficar, e nada muda até que você confirme.',
    groupChat:
      'Cole uma imagem, mencione-me e escreva “alterar minha foto” ou, para uma equipe da qual você é proprietário, “alterar a foto da equipe Launch Team”. Um cartão mostra como ela vai ficar, e nada muda até que você confirme.',
    channel:
      'Cole uma imagem, mencione-me e escreva “alterar a foto da equipe” ou, para a sua, “alterar minha foto”. Um cartão mostra como ela vai ficar, e nada muda até que você confirme.',
  },

  sayings: {
    thanks: 'De nada!',
    ok: '👍',
    who: 'Eu sou o PhotoBot. Com uma imagem, altero a sua foto ou a de uma equipe, de um grupo ou de outra pessoa no Microsoft 365. Escreva “ajuda” para ver tudo o que posso fazer aqui.',
    privacy:
      'Uso uma imagem somente para a foto que você confirma. Eu a guardo por no máximo {undoHours} horas, para que você possa desfazer a alteração. Ajo com as suas permissões, e ninguém mais pode usar os seus cartões.',
    seen: 'Todos na sua organização podem ver as fotos de pessoas, equipes e grupos no Teams, no Outlook e no SharePoint. Os outros veem uma foto nova depois de alguns minutos, às vezes dias. “mostrar minha foto” mostra a sua como está agora.',
    cancelled: 'Cancelado. Nada foi alterado.',
    'open-proposal':
      'Nada foi alterado ainda. Selecione “Confirmar” no cartão acima para continuar, ou “Cancelar”.',
    'open-question':
      'Nada foi alterado ainda. O cartão acima está aguardando você: selecione um dos botões dele ou “Cancelar”.',
    'framed-anew':
      'Alterei a foto no cartão acima. Nada será salvo até que você selecione “Confirmar”.',
    'nothing-waits':
      'Você não tem nenhum cartão pendente aqui, portanto nada foi alterado. Os cartões expiram após {proposalMinutes} minutos; para começar de novo, envie-me a imagem novamente.',
    'nothing-open':
      'Você não tem nada pendente aqui que possa ser cancelado. “desfazer” reverte sua última alteração.',
  },

  undeclared: 'O PhotoBot não oferece isso. Escreva “ajuda” para ver o que ele pode fazer.',

  tooBusy:
    'Estou com solicitações demais no momento, e nada foi alterado. Tente novamente daqui a pouco.',

  photoNotices: {
    undone: 'Sua foto anterior foi restaurada',
    same: 'Sua foto não foi alterada',
    set: { done: 'Sua foto foi alterada', unknown: 'Sua foto pode ter sido alterada' },
    remove: { done: 'Sua foto foi removida', unknown: 'Sua foto pode ter sido removida' },
  },

  contactNotices: {
    undone: 'A foto anterior de um dos seus contatos foi restaurada',
    same: 'A foto de um dos seus contatos não foi alterada',
    set: {
      done: 'A foto de um dos seus contatos foi alterada',
      unknown: 'A foto de um dos seus contatos pode ter sido alterada',
    },
    remove: {
      done: 'A foto de um dos seus contatos foi removida',
      unknown: 'A foto de um dos seus contatos pode ter sido removida',
    },
  },

  noticeLines: {
    nobody: 'Quem fez isso foi um administrador de fotos da sua organização.',
    by: 'Quem fez isso foi um administrador de fotos da sua organização: {name}.',
    contact: 'Seu contato: {name}',
    mine: 'Você pode alterá-la com “alterar minha foto”.',
    restore: 'Por {undoHours} horas, você pode voltar a como estava antes com “Restaurar”.',
    before: 'Antes',
    now: 'Agora',
    none: 'Sem foto',
    beforeAlt: 'A foto anterior',
  },

  purposes: {
    'own-photo': 'alterar a sua própria foto',
    'somebodys-photo': 'alterar a foto de outra pessoa',
    'anybodys-photo': 'permitir que os administradores de fotos alterem a foto de qualquer pessoa',
    'group-photo': 'alterar a foto de um grupo do qual você é proprietário',
    'team-photo': 'alterar a foto de uma equipe da qual você é proprietário',
    'contacts-photo': 'localizar os seus contatos e alterar as fotos deles',
    'anybodys-contacts-photo':
      'permitir que os administradores de fotos localizem os contatos de qualquer pessoa e alterem as fotos deles',
    'find-people': 'localizar pessoas pelo nome e ver as fotos delas',
    'find-groups': 'localizar grupos pelo nome',
    'find-teams': 'localizar as suas equipes pelo nome e ver as fotos delas',
    'find-owned': 'listar as equipes e os grupos dos quais você é proprietário',
    'channel-picture': 'obter a imagem de uma mensagem de um canal quando o Teams não a envia',
    'chat-picture': 'obter a imagem de uma mensagem de um chat quando o Teams não a envia',
    'attached-picture': 'obter uma imagem anexada como arquivo',
    'photo-policy': 'saber quem pode alterar fotos',
  },

  purposeAnd: ' e para ',
};
