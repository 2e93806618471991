import type { Translated } from '../../parts/translated';

export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** Brazilian Portuguese: Microsoft 365’s terms, and “você”. */
export const frameTexts: Translated<'frameTexts', 'pt-br'> = {
  buttons: {
    confirm: 'Confirmar',
    tryAgain: 'Tentar novamente',
    cancel: 'Cancelar',
    undo: 'Desfazer',
    restore: 'Restaurar',
    turnLeft: 'Girar para a esquerda',
    turnRight: 'Girar para a direita',
    grant: 'Conceder permissão',
    signIn: 'Continuar',
    choices: 'Mostrar as opções',
    install: 'Adicionar o PhotoBot à equipe',
  },

  cropNames: {
    auto: 'Automático',
    centre: 'Centro',
    top: 'Em cima',
    bottom: 'Embaixo',
    left: 'Esquerda',
    right: 'Direita',
    fit: 'Imagem inteira',
  },

  groundNames: { white: 'Branco', black: 'Preto' },

  signIn: {
    title: 'Entrar no PhotoBot',
    button: 'Entrar',
    text: 'O PhotoBot altera fotos com as suas permissões. Entre para continuar.',
    notSilent:
      'O Teams não conseguiu conectar você automaticamente. Entre aqui e eu continuo com o que você pediu. Se a página mostrar um código de seis dígitos, envie-o para mim.',
  },

  pages: {
    granted: { heading: 'Pronto.', next: 'Volte ao Teams e selecione “Tentar novamente”.' },
    lapsed: {
      heading: 'Este link expirou.',
      next: 'Volte ao Teams e selecione o botão mais uma vez.',
    },
    notGranted: 'Permissão não concedida.',
    notSignedIn: 'Entrada não concluída.',
    reasons: {
      declined:
        'A permissão foi recusada, portanto nada mudou. Para concedê-la, volte ao Teams e selecione “Conceder permissão” mais uma vez.',
      administrator:
        'Somente um administrador da sua organização pode conceder esta permissão. Peça a ele que faça isso, depois volte ao Teams e selecione “Tentar novamente”.',
      unfinished: 'A entrada não foi concluída. Volte ao Teams e selecione o botão mais uma vez.',
      policy:
        'Uma política da sua organização bloqueia esta entrada, por exemplo, neste dispositivo. Fale com o administrador, depois volte ao Teams e tente novamente.',
      account:
        'Sua conta não tem autorização para fazer isso aqui. Fale com o administrador, depois volte ao Teams e tente novamente.',
      unavailable:
        'O serviço de entrada da Microsoft não está respondendo no momento. Volte ao Teams e tente novamente em alguns minutos.',
      registration:
        'A Microsoft não aceita o PhotoBot da forma como ele está registrado. Peça ao administrador que verifique o registro do aplicativo, depois volte ao Teams e tente novamente.',
      unknown:
        'A Microsoft recusou a solicitação. Volte ao Teams e tente novamente; se o problema continuar, fale com o administrador.',
    },
  },
};
