import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'es'> = {
  setting: {
    proposed: {
      me: '¿Cambiar su foto?',
      user: '¿Cambiar la foto de esta persona?',
      group: '¿Cambiar la foto del grupo?',
      team: '¿Cambiar la foto del equipo?',
      contact: '¿Cambiar la foto del contacto?',
    },
    applying: {
      me: 'Guardando su foto…',
      user: 'Guardando la foto de esta persona…',
      group: 'Guardando la foto del grupo…',
      team: 'Guardando la foto del equipo…',
      contact: 'Guardando la foto del contacto…',
    },
    applied: {
      me: 'Su foto se ha guardado',
      user: 'La foto de esta persona se ha guardado',
      group: 'La foto del grupo se ha guardado',
      team: 'La foto del equipo se ha guardado',
      contact: 'La foto del contacto se ha guardado',
    },
    unknown: {
      me: 'Es posible que su foto se haya guardado',
      user: 'Es posible que la foto de esta persona se haya guardado',
      group: 'Es posible que la foto del grupo se haya guardado',
      team: 'Es posible que la foto del equipo se haya guardado',
      contact: 'Es posible que la foto del contacto se haya guardado',
    },
  },

  removing: {
    proposed: {
      me: '¿Quitar su foto?',
      user: '¿Quitar la foto de esta persona?',
      group: '¿Quitar la foto del grupo?',
      team: '¿Quitar la foto del equipo?',
      contact: '¿Quitar la foto del contacto?',
    },
    applying: {
      me: 'Quitando su foto…',
      user: 'Quitando la foto de esta persona…',
      group: 'Quitando la foto del grupo…',
      team: 'Quitando la foto del equipo…',
      contact: 'Quitando la foto del contacto…',
    },
    applied: {
      me: 'Su foto se ha quitado',
      user: 'La foto de esta persona se ha quitado',
      group: 'La foto del grupo se ha quitado',
      team: 'La foto del equipo se ha quitado',
      contact: 'La foto del contacto se ha quitado',
    },
    unknown: {
      me: 'Es posible que su foto se haya quitado',
      user: 'Es posible que la foto de esta persona se haya quitado',
      group: 'Es posible que la foto del grupo se haya quitado',
      team: 'Es posible que la foto del equipo se haya quitado',
      contact: 'Es posible que la foto del contacto se haya quitado',
    },
  },

  restoring: {
    undoing: {
      me: 'Restaurando su foto anterior…',
      user: 'Restaurando la foto anterior de esta persona…',
      group: 'Restaurando la foto anterior del grupo…',
      team: 'Restaurando la foto anterior del equipo…',
      contact: 'Restaurando la foto anterior del contacto…',
    },
    undone: {
      me: 'Su foto anterior se ha restaurado',
      user: 'La foto anterior de esta persona se ha restaurado',
      group: 'La foto anterior del grupo se ha restaurado',
      team: 'La foto anterior del equipo se ha restaurado',
      contact: 'La foto anterior del contacto se ha restaurado',
    },
    unknown: {
      me: 'Es posible que su foto anterior se haya restaurado',
      user: 'Es posible que la foto anterior de esta persona se haya restaurado',
      group: 'Es posible que la foto anterior del grupo se haya restaurado',
      team: 'Es posible que la foto anterior del equipo se haya restaurado',
      contact: 'Es posible que la foto anterior del contacto se haya restaurado',
    },
    failed: {
      me: 'Su foto no se ha cambiado',
      user: 'La foto de esta persona no se ha cambiado',
      group: 'La foto del grupo no se ha cambiado',
      team: 'La foto del equipo no se ha cambiado',
      contact: 'La foto del contacto no se ha cambiado',
    },
  },

  plainHeadings: {
    now: {
      me: 'Su foto actual',
      user: 'La foto actual de esta persona',
      group: 'La foto actual del grupo',
      team: 'La foto actual del equipo',
      contact: 'La foto actual del contacto',
    },
    set: {
      me: 'Cambio de su foto',
      user: 'Cambio de la foto de esta persona',
      group: 'Cambio de la foto del grupo',
      team: 'Cambio de la foto del equipo',
      contact: 'Cambio de la foto del contacto',
    },
    remove: {
      me: 'Eliminación de su foto',
      user: 'Eliminación de la foto de esta persona',
      group: 'Eliminación de la foto del grupo',
      team: 'Eliminación de la foto del equipo',
      contact: 'Eliminación de la foto del contacto',
    },
  },

  shown: {
    none: 'No hay ninguna foto.',
    alt: 'La foto actual',
    facts: '{width} × {height} píxeles, {kilobytes} KB',
  },
};
