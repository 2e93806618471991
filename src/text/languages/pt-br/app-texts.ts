import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'pt-br'> = {
  name: 'PhotoBot: fotos de pessoas, grupos, equipes e contatos',
  short: 'Altera as fotos de pessoas, equipes, grupos e contatos a partir de um chat.',
  full: [
    'Envie uma imagem ao PhotoBot em um chat, ou mencione-o com uma imagem em um canal, e diga de quem deve ser a foto: a sua, a de uma equipe ou de um grupo do Microsoft 365 do qual você é proprietário, a de um dos seus contatos do Outlook ou, se você for administrador, a de outra pessoa. Diga de quem se trata por um nome, um endereço ou uma menção; se houver mais de uma opção, o PhotoBot deixa você escolher. Ele também pode mostrar uma foto como está agora, usar no lugar de uma imagem a foto que alguém já tem e remover uma foto onde o Microsoft 365 permite.',
    'O PhotoBot mostra a foto como ela vai ficar, deixa você escolher o corte e não altera nada até que você selecione Confirmar. Depois salva a foto no Microsoft 365 em seu nome: você só pode alterar o que tem permissão para alterar, portanto a foto de uma equipe só pode ser alterada por um dos proprietários. Durante 24 horas você pode desfazer a alteração onde o Microsoft 365 permite, e "histórico" mostra as suas últimas alterações.',
    'Uma organização pode nomear administradores de fotos, para quem o PhotoBot altera as fotos e os contatos de outras pessoas com a própria permissão. Cada alteração desse tipo é registrada, e o PhotoBot avisa a pessoa da foto se conhecer o chat pessoal dela.',
    'O PhotoBot lê somente as mensagens enviadas a ele ou que o mencionam e, com as suas permissões e só depois que você seleciona Continuar, uma mensagem sua ou aquela à qual você responde, se o Teams não entregar a imagem. Ele guarda a foto preparada até que você confirme, cancele ou deixe a proposta expirar; a foto anterior, pelas 24 horas em que pode ser restaurada; a nova e a imagem da qual foi cortada, pelo mesmo tempo, para que você possa usá-las de novo; e as linhas do seu histórico, por 90 dias.',
    'Um administrador da sua organização precisa conceder permissões uma única vez para que as fotos de equipes, grupos e outras pessoas possam ser alteradas; dependendo das regras da organização, isso também pode ser necessário para a sua própria foto e os seus contatos. O aplicativo pode ser instalado em equipes (inclusive com canais privados e compartilhados), chats em grupo, reuniões e no chat pessoal. Ele atende somente as pessoas da organização à qual a conversa pertence.',
  ],
  commandTitles: {
    'set-my-photo': 'alterar minha foto',
    'set-team-photo': 'alterar a foto da equipe',
    'set-named-team-photo': 'alterar a foto da equipe:',
    'set-group-photo': 'alterar a foto do grupo',
    'set-user-photo': 'alterar a foto de',
    'set-contact-photo': 'alterar a foto do contato',
    'use-photo': 'usar a foto de',
    'show-photo': 'mostrar minha foto',
    'remove-photo': 'remover minha foto',
    undo: 'desfazer',
    cancel: 'cancelar',
    history: 'histórico',
    'sign-out': 'sair',
    help: 'ajuda',
  },
  extension: {
    'set-my-photo': {
      title: 'Alterar minha foto',
      description:
        'Transforma a imagem de uma mensagem, ou uma foto definida há pouco, na sua própria foto',
    },
    'set-team-photo': {
      title: 'Alterar a foto da equipe',
      description:
        'Transforma a imagem de uma mensagem, ou uma foto definida há pouco, na foto desta equipe (só proprietários)',
    },
    'photo-of': {
      title: 'Foto de',
      description: 'Encontra a foto de uma pessoa, equipe ou grupo e a coloca na sua mensagem',
    },
  },
  nameParameter: { title: 'Nome', description: 'Nome de uma pessoa, equipe ou grupo' },
};
