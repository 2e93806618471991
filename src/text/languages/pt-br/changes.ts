import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'pt-br'> = {
  headings: {
    overtaken: 'Nada foi desfeito',
    cancelled: 'Cancelado',
    lapsed: 'Esta proposta expirou',
  },

  owners: {
    asker: 'A foto de quem fez a solicitação',
    me: '{name} (a própria foto)',
    group: 'Grupo: {name}',
    team: 'Equipe: {name}',
    contact: 'Seu contato: {name}',
    contactOf: 'Contato de {owner}: {name}',
  },

  onConfirm: {
    set: '“Confirmar” salva a foto no Microsoft 365.',
    remove: '“Confirmar” remove a foto do Microsoft 365.',
    asApplication: {
      set: '“Confirmar” salva a foto no Microsoft 365 com a permissão do próprio PhotoBot, porque você é administrador de fotos. A pessoa a quem a foto pertence será avisada.',
      remove:
        '“Confirmar” remove a foto do Microsoft 365 com a permissão do próprio PhotoBot, porque você é administrador de fotos. A pessoa a quem a foto pertence será avisada.',
    },
  },

  rights: {
    user: 'Você precisa ser Administrador de Usuários, Administrador de Pessoas ou Administrador Global.',
    group: 'Você precisa ser proprietário do grupo.',
    team: 'Você precisa ser proprietário da equipe.',
  },

  undoBefore: {
    team: 'Você pode desfazer a alteração por {undoHours} horas, a menos que seja a primeira foto da equipe: o Microsoft 365 não permite removê-la.',
    contact:
      'Você pode desfazer a alteração por {undoHours} horas, a menos que seja a primeira foto do contato: o Microsoft 365 não permite removê-la.',
    usual: 'Você pode desfazer a alteração por {undoHours} horas.',
  },

  lines: {
    askedBy: {
      nobody: 'Somente quem fez a solicitação pode usar os botões.',
      name: 'Somente {name} pode usar os botões.',
    },
    damaged:
      'O arquivo está danificado: falta uma parte dele. Isto é o que consegui ler; verifique com atenção.',
    earlier: {
      words: 'Estou usando esta imagem para o que você escreveu antes.',
      picture: 'Estou usando a imagem que você enviou antes.',
    },
    unread: 'Não entendi estas palavras e as ignorei: “{words}”',
    lookAgain: 'Continuo verificando. Este cartão vai mostrar o resultado.',
    lookedLong:
      'Não consegui descobrir se deu certo e parei de verificar. Por favor, confira a foto.',
    small:
      'A foto tem apenas {side} × {side} pixels e pode ficar desfocada. O ideal é {best} × {best} ou mais.',
    undoAfter: 'Você pode desfazer esta alteração por {undoHours} horas.',
    undoImpossible:
      'Não é possível desfazer esta alteração: antes não havia foto, e o Microsoft 365 não permite remover esta.',
    there: 'A foto está salva no Microsoft 365.',
    taken: 'O Microsoft 365 aceitou a foto.',
    takenAndLags: 'O Microsoft 365 aceitou a foto, mas ainda mostra a antiga.',
    gone: 'A foto foi removida do Microsoft 365.',
    lagGroup: 'Ela foi salva como foto do grupo da equipe. O Teams vai mostrá-la em algumas horas.',
    onlyDirectory:
      'Como não há caixa de correio, ela fica salva apenas no Entra. O Outlook e o SharePoint não a mostram.',
    removed: 'O Microsoft 365 não mostrava nenhuma foto antes, portanto agora não há nenhuma.',
    nothingChanged: 'Nada foi alterado.',
    lapsed:
      'Ninguém selecionou “Confirmar” em {proposalMinutes} minutos, portanto nada foi alterado. Publique a imagem novamente.',
    lapsedDialog:
      'Ninguém selecionou “Confirmar” em {proposalMinutes} minutos, portanto nada foi alterado. Escolha a ação novamente.',
    lapsedRemoval:
      'Ninguém selecionou “Confirmar” em {proposalMinutes} minutos, portanto nada foi alterado. Escreva o comando novamente.',
    previewAlt: 'A foto como vai ficar',
    listedAlt: 'A foto como aparece em uma lista de chats',
    appliedAlt: 'A nova foto',
    removeAlt: 'A foto que será removida',
    removedAlt: 'A foto que foi removida',
    administrator: 'Administrador: {contact}',
    details: 'Detalhes',
    requestId: 'ID da solicitação: {id}',
    etag: { none: 'ETag: nenhuma', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'O Teams, o Outlook e o SharePoint podem levar alguns minutos para mostrar a alteração, às vezes até três dias.',
    people:
      'O Teams, o Outlook e o SharePoint podem levar alguns minutos para mostrar a alteração, às vezes até três dias. No Teams, outras pessoas podem ver a foto antiga por semanas (até 60 dias), a menos que saiam do Teams e entrem de novo ou limpem o cache.',
  },

  framed: {
    crop: 'Corte: {crop}',
    turns: {
      90: 'girada para a direita',
      180: 'de cabeça para baixo',
      270: 'girada para a esquerda',
    },
    grounds: { white: 'com fundo branco', black: 'com fundo preto' },
    chosen: '{title}, selecionado',
  },
};
