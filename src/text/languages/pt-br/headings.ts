import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'pt-br'> = {
  setting: {
    proposed: {
      me: 'Alterar sua foto?',
      user: 'Alterar a foto desta pessoa?',
      group: 'Alterar a foto do grupo?',
      team: 'Alterar a foto da equipe?',
      contact: 'Alterar a foto do contato?',
    },
    applying: {
      me: 'Salvando sua foto…',
      user: 'Salvando a foto desta pessoa…',
      group: 'Salvando a foto do grupo…',
      team: 'Salvando a foto da equipe…',
      contact: 'Salvando a foto do contato…',
    },
    applied: {
      me: 'Sua foto foi salva',
      user: 'A foto desta pessoa foi salva',
      group: 'A foto do grupo foi salva',
      team: 'A foto da equipe foi salva',
      contact: 'A foto do contato foi salva',
    },
    unknown: {
      me: 'Sua foto pode ter sido salva',
      user: 'A foto desta pessoa pode ter sido salva',
      group: 'A foto do grupo pode ter sido salva',
      team: 'A foto da equipe pode ter sido salva',
      contact: 'A foto do contato pode ter sido salva',
    },
  },

  removing: {
    proposed: {
      me: 'Remover sua foto?',
      user: 'Remover a foto desta pessoa?',
      group: 'Remover a foto do grupo?',
      team: 'Remover a foto da equipe?',
      contact: 'Remover a foto do contato?',
    },
    applying: {
      me: 'Removendo sua foto…',
      user: 'Removendo a foto desta pessoa…',
      group: 'Removendo a foto do grupo…',
      team: 'Removendo a foto da equipe…',
      contact: 'Removendo a foto do contato…',
    },
    applied: {
      me: 'Sua foto foi removida',
      user: 'A foto desta pessoa foi removida',
      group: 'A foto do grupo foi removida',
      team: 'A foto da equipe foi removida',
      contact: 'A foto do contato foi removida',
    },
    unknown: {
      me: 'Sua foto pode ter sido removida',
      user: 'A foto desta pessoa pode ter sido removida',
      group: 'A foto do grupo pode ter sido removida',
      team: 'A foto da equipe pode ter sido removida',
      contact: 'A foto do contato pode ter sido removida',
    },
  },

  restoring: {
    undoing: {
      me: 'Restaurando sua foto anterior…',
      user: 'Restaurando a foto anterior desta pessoa…',
      group: 'Restaurando a foto anterior do grupo…',
      team: 'Restaurando a foto anterior da equipe…',
      contact: 'Restaurando a foto anterior do contato…',
    },
    undone: {
      me: 'Sua foto anterior foi restaurada',
      user: 'A foto anterior desta pessoa foi restaurada',
      group: 'A foto anterior do grupo foi restaurada',
      team: 'A foto anterior da equipe foi restaurada',
      contact: 'A foto anterior do contato foi restaurada',
    },
    unknown: {
      me: 'Sua foto anterior pode ter sido restaurada',
      user: 'A foto anterior desta pessoa pode ter sido restaurada',
      group: 'A foto anterior do grupo pode ter sido restaurada',
      team: 'A foto anterior da equipe pode ter sido restaurada',
      contact: 'A foto anterior do contato pode ter sido restaurada',
    },
    failed: {
      me: 'Sua foto não foi alterada',
      user: 'A foto desta pessoa não foi alterada',
      group: 'A foto do grupo não foi alterada',
      team: 'A foto da equipe não foi alterada',
      contact: 'A foto do contato não foi alterada',
    },
  },

  plainHeadings: {
    now: {
      me: 'Sua foto atual',
      user: 'A foto atual desta pessoa',
      group: 'A foto atual do grupo',
      team: 'A foto atual da equipe',
      contact: 'A foto atual do contato',
    },
    set: {
      me: 'Alteração da sua foto',
      user: 'Alteração da foto desta pessoa',
      group: 'Alteração da foto do grupo',
      team: 'Alteração da foto da equipe',
      contact: 'Alteração da foto do contato',
    },
    remove: {
      me: 'Remoção da sua foto',
      user: 'Remoção da foto desta pessoa',
      group: 'Remoção da foto do grupo',
      team: 'Remoção da foto da equipe',
      contact: 'Remoção da foto do contato',
    },
  },

  shown: {
    none: 'Não há foto.',
    alt: 'A foto atual',
    facts: '{width} × {height} pixels ({kilobytes} KB)',
  },
};
