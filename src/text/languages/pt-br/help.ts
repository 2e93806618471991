import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'pt-br'> = {
  help: {
    heading: 'O PhotoBot altera fotos',
    intro: {
      personal:
        'Envie uma imagem para mim. Eu mostro como vai ficar, e você confirma. Ou escreva um destes comandos:',
      groupChat:
        'Mencione-me e escreva um destes comandos. Para alterar uma foto, adicione a imagem:',
      channel:
        'Mencione-me e escreva um destes comandos. Para alterar uma foto, adicione a imagem:',
    },
    forOthers: 'Isto é o que os membros daquela organização podem escrever aqui:',
    more: 'Mais',
    outro:
      'Adicione “em cima”, “centro”, “embaixo”, “esquerda”, “direita” ou “inteira” para escolher o corte, “girar para a esquerda” para girar a imagem ou “fundo preto” para um fundo preto. Formatos: {formats}, até {megabytes} MB. Nada muda até que você confirme, e você pode desfazer a alteração por {undoHours} horas.',
  },

  commandExamples: {
    'set-my-photo': 'alterar minha foto',
    'set-team-photo': 'alterar a foto da equipe',
    'set-named-team-photo': 'alterar a foto da equipe Launch Team',
    'set-group-photo': 'alterar a foto do grupo Marketing',
    'set-user-photo': 'alterar a foto de "Megan Bowen"',
    'set-contact-photo': 'alterar a foto do contato Bob Smith',
    'use-photo': 'usar a foto de "Diego Siciliani" como minha foto',
    'show-photo': 'mostrar a foto de "Diego Siciliani"',
    'remove-photo': 'remover a foto do grupo Marketing',
    cancel: 'cancelar',
    undo: 'desfazer',
    history: 'histórico',
    'sign-out': 'sair',
    help: 'ajuda',
  },

  commandLines: {
    'set-my-photo': 'Define a imagem da sua mensagem como a sua própria foto',
    'set-team-photo':
      'Define a imagem da sua mensagem como a foto desta equipe (somente proprietários)',
    'set-named-team-photo':
      'Define a imagem como a foto de uma equipe da qual você é proprietário, de qualquer lugar; escreva o nome da equipe',
    'set-group-photo':
      'Define a imagem como a foto de um grupo do Microsoft 365 do qual você é proprietário; escreva o nome ou o email do grupo',
    'set-user-photo':
      'Define a imagem como a foto de outra pessoa (somente administradores); mencione-a ou escreva o endereço ou o nome dela',
    'set-contact-photo':
      'Define a imagem como a foto de um dos seus contatos do Outlook; escreva o nome do contato',
    'use-photo': 'Usa uma foto que uma pessoa ou uma equipe já tem, em vez de uma imagem',
    'show-photo':
      'Mostra uma foto; também “mostrar a foto da equipe …”, “mostrar a foto do grupo …”, “mostrar a foto do contato …”',
    'remove-photo':
      'Remove uma foto depois que você confirma; também “remover a foto de …” para uma pessoa',
    cancel: 'Cancela sua proposta mais recente aqui, como o botão Cancelar do cartão dela',
    undo: 'Desfaz sua última alteração de uma foto nesta conversa',
    history: 'Mostra suas últimas alterações; no chat pessoal, com botões para desfazê-las',
    'sign-out': 'Encerra sua sessão; o próximo botão que precisar dela conecta você de novo',
    help: 'Mostra o que o PhotoBot pode fazer aqui',
  },

  wholeTeamLines: {
    private: 'Um canal privado não tem foto própria: esta é a foto da equipe inteira.',
    shared:
      'Um canal compartilhado não tem foto própria: esta é a foto da equipe inteira à qual o canal pertence.',
  },

  helpNotes: {
    meeting:
      'Uma reunião não tem equipe, e nenhum aplicativo pode alterar a imagem dela. Para a foto de uma equipe, escreva o nome da equipe ou escreva em um dos canais dela.',
    groupChat: 'Nenhum aplicativo pode alterar a imagem deste chat.',
    private:
      'Este canal não tem foto própria: “alterar a foto da equipe” altera a da equipe inteira.',
    shared:
      'Este canal não tem foto própria: “alterar a foto da equipe” altera a da equipe inteira à qual ele pertence. Só atendo as pessoas da organização à qual o canal pertence.',
  },

  places: {
    personal: 'no nosso chat pessoal',
    groupChat: 'em um chat em grupo',
    channel: 'em um canal',
  },

  outcomes: {
    unknown: 'talvez feita',
    proposed: 'ainda não feita',
    applying: 'em andamento',
    applied: 'feita',
    undoing: 'sendo desfeita',
    undone: 'desfeita',
    cancelled: 'cancelada',
    lapsed: 'expirada',
    failed: 'com falha',
  },

  historyWords: {
    heading: 'Suas últimas alterações',
    none: 'Você ainda não alterou nenhuma foto.',
    noneHere:
      'Nenhuma das suas últimas alterações foi feita nesta conversa. No nosso chat pessoal, “histórico” mostra todas.',
    onlyHere: 'Somente as desta conversa. No nosso chat pessoal, “histórico” mostra todas.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Desfazer a alteração {number} de {count}. {line}',
  },
};
