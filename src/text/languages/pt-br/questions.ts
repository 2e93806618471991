import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'pt-br'> = {
  asks: {
    cancelled: 'Cancelado',
    lapsed: 'Esta pergunta expirou',
    failed: 'Isso não é possível',
    picture: 'Qual imagem?',
    own: { group: 'Qual grupo?', team: 'Qual equipe?' },
    whose: 'Qual foto devo alterar?',
    which: 'Qual “{name}”?',
    notFound: 'Não encontrei “{name}”',
    permission: 'Falta uma permissão',
    problem: 'Ainda não deu certo',
    mayFind: 'Posso procurar a imagem?',
    mayUndo: 'Posso restaurar a foto anterior?',
    mayLook: 'Posso consultar a foto?',
    mayLookUp: {
      name: 'Posso procurar “{name}”?',
      team: 'Posso procurar suas equipes?',
      group: 'Posso procurar seus grupos?',
    },
  },

  signInLines: {
    find: 'O Teams não me enviou a imagem. Selecione “Continuar” e eu a procuro na mensagem com as suas permissões. Nada foi alterado ainda.',
    named:
      'Selecione “Continuar” e eu procuro este nome com as suas permissões. Nada foi alterado ainda.',
    team: 'Selecione “Continuar” e eu procuro, com as suas permissões, as equipes das quais você é proprietário. Nada foi alterado ainda.',
    group:
      'Selecione “Continuar” e eu procuro, com as suas permissões, os grupos dos quais você é proprietário. Nada foi alterado ainda.',
    use: 'Selecione “Continuar” e eu consulto a foto com as suas permissões. Nada foi alterado ainda.',
    show: 'Selecione “Continuar” e eu consulto a foto com as suas permissões.',
    remove:
      'Selecione “Continuar” e eu consulto a foto com as suas permissões. Nada foi alterado ainda.',
    undo: 'Para isso, você precisa entrar. Selecione “Continuar” para prosseguir.',
  },

  groupTraits: {
    team: 'tem uma equipe',
    dynamic: 'associação dinâmica',
    hidden: 'associação oculta',
  },

  looking: {
    picture: 'Procurando a imagem…',
    set: 'Procurando a foto a ser definida…',
    show: 'Procurando a foto…',
    remove: 'Procurando a foto…',
  },

  lookingInDialog: {
    picture: 'Procurando a imagem',
    set: 'Procurando a foto a ser definida',
  },

  questionLines: {
    looking: 'Isso leva um momento. Nada foi alterado ainda.',
    wait: 'Estou procurando a imagem. Selecione “Continuar” daqui a pouco; nada foi alterado ainda.',
    offers: {
      me: 'Minha foto',
      team: 'Esta equipe',
      'own-team': 'Uma equipe…',
      'own-group': 'Um grupo…',
      user: 'Outra pessoa…',
    },
    whose: 'Escolha qual foto alterar. Nada foi alterado ainda.',
    whoseOfSeveral:
      'Altero uma foto por vez. Escolha a primeira; para outra, envie a imagem novamente. Nada foi alterado ainda.',
    name: 'Escreva em até {stepsMinutes} minutos de quem é a foto a ser alterada, por exemplo, “Megan Bowen” ou “alterar a foto de Megan Bowen”. Em um canal ou chat em grupo, mencione-me também. Até lá, guardo a imagem.',
    notThisChat:
      'Nenhum aplicativo pode alterar a imagem deste chat. Aqui você pode alterar a foto de um grupo do Microsoft 365.',
    chooseOwn: 'Estes são os seus. Escolha um; nada foi alterado ainda.',
    choose: 'Há mais de um resultado. Escolha um; nada foi alterado ainda.',
    nearest: 'Você quis dizer um destes? Nada foi alterado ainda.',
    hidden: 'Há mais de um resultado. Selecione “Mostrar as opções”: só você as verá.',
    hiddenNearest: 'Há nomes parecidos. Selecione “Mostrar as opções”: só você as verá.',
    more: {
      one: 'Há mais um resultado. Escreva uma parte maior do nome ou coloque o nome completo entre aspas.',
      other:
        'Há mais {count} resultados. Escreva uma parte maior do nome ou coloque o nome completo entre aspas.',
    },
    lapsed: 'Não houve atividade aqui por {proposalMinutes} minutos. Escreva o comando novamente.',
    lapsedDialog:
      'Não houve atividade aqui por {proposalMinutes} minutos. Escolha a ação novamente.',
    nothingChanged: 'Nada foi alterado.',
    choosePicture: 'Há várias imagens. Escolha uma; nada foi alterado ainda.',
    picture: 'Imagem {number}',
    pictureOf: 'Foto de {name}',
    smallOf: 'Miniatura de {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, opção {number} de {count}',
  },

  recentWords: {
    heading: { me: 'Alterar sua foto', team: 'Alterar a foto da equipe' },
    wait: 'Estou procurando as fotos que você usou recentemente. Selecione “Continuar” daqui a pouco; nada foi alterado ainda.',
    choose:
      'Use uma foto definida por você nas últimas {undoHours} horas; nada foi alterado ainda.',
    row: '{whose}. {when}. Foto {number} de {count}',
    when: {
      hours: { one: 'Salva há uma hora', other: 'Salva há {count} horas' },
      minutes: { one: 'Salva há um minuto', other: 'Salva há {count} minutos' },
      now: 'Salva agora mesmo',
    },
    send: 'Para uma nova imagem, envie-a para mim no nosso chat pessoal com estas palavras:',
    sendHere: 'Para uma nova imagem, envie-a para mim aqui com estas palavras:',
    noTeam:
      'Não há equipe nesta conversa. Envie-me a imagem no nosso chat pessoal com o nome de uma equipe da qual você é proprietário, por exemplo:',
    noTeamHere:
      'Não há equipe nesta conversa. Envie-me a imagem aqui com o nome de uma equipe da qual você é proprietário, por exemplo:',
    unseen: {
      me: 'Não consigo ver este chat, porque não faço parte dele. Envie-me a imagem no nosso chat pessoal com estas palavras:',
      team: 'Não consigo ver este chat, porque não faço parte dele. Envie-me a imagem no nosso chat pessoal com o nome de uma equipe da qual você é proprietário, por exemplo:',
    },
    teamExample: 'alterar a foto da equipe Launch Team',
    commands: { me: 'alterar minha foto', team: 'alterar a foto da equipe {name}' },
    openChat: 'Abrir nosso chat',
  },

  notSearched: {
    user: 'Fora da pesquisa: pessoas',
    team: 'Fora da pesquisa: equipes',
    group: 'Fora da pesquisa: grupos',
    'user, team': 'Fora da pesquisa: pessoas e equipes',
    'user, group': 'Fora da pesquisa: pessoas e grupos',
    'team, group': 'Fora da pesquisa: equipes e grupos',
    'user, team, group': 'Fora da pesquisa: pessoas, equipes e grupos',
  },

  searchNotGranted: {
    user: 'Para localizar pessoas, preciso de uma permissão que não foi concedida. Escreva para mim “mostrar a foto de …” com o nome. Minha resposta explica como conceder a permissão.',
    team: 'Para localizar equipes, preciso de uma permissão que não foi concedida. Escreva para mim “mostrar a foto da equipe …” com o nome. Minha resposta explica como conceder a permissão.',
    group:
      'Para localizar grupos, preciso de uma permissão que não foi concedida. Escreva para mim “mostrar a foto do grupo …” com o nome. Minha resposta explica como conceder a permissão.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Sua sessão expirou. Feche esta janela e escolha a ação novamente.',
    searchAgain:
      'Para isso, sua organização exige uma entrada mais segura, como um segundo fator. Pesquise novamente e selecione “Entrar” se o Teams mostrar essa opção.',
    photoOf: 'Foto de {name}',
    noPhoto: 'Sem foto',
    notSearched: 'A pesquisa não está completa',
  },
};
