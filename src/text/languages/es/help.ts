import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'es'> = {
  help: {
    heading: 'PhotoBot cambia fotos',
    intro: {
      personal:
        'Envíeme una imagen. Le muestro cómo quedará y usted confirma. O escriba uno de estos comandos:',
      groupChat:
        'Mencióneme y escriba uno de estos comandos. Para cambiar una foto, agregue la imagen:',
      channel:
        'Mencióneme y escriba uno de estos comandos. Para cambiar una foto, agregue la imagen:',
    },
    forOthers: 'Esto es lo que los miembros de esa organización pueden escribir aquí:',
    more: 'Más',
    outro:
      'Agregue “arriba”, “centro”, “abajo”, “izquierda”, “derecha” o “completa” para elegir el recorte, “girar a la izquierda” para girar la imagen o “fondo negro” para un fondo negro. Formatos: {formats}, hasta {megabytes} MB. No cambia nada hasta que usted confirme, y puede deshacer el cambio durante {undoHours} horas.',
  },

  commandExamples: {
    'set-my-photo': 'cambiar mi foto',
    'set-team-photo': 'cambiar la foto del equipo',
    'set-named-team-photo': 'cambiar la foto del equipo Launch Team',
    'set-group-photo': 'cambiar la foto del grupo Marketing',
    'set-user-photo': 'cambiar la foto de "Megan Bowen"',
    'set-contact-photo': 'cambiar la foto del contacto Bob Smith',
    'use-photo': 'usar la foto de "Diego Siciliani" como mi foto',
    'show-photo': 'mostrar la foto de "Diego Siciliani"',
    'remove-photo': 'quitar la foto del grupo Marketing',
    cancel: 'cancelar',
    undo: 'deshacer',
    history: 'historial',
    'sign-out': 'cerrar sesión',
    help: 'ayuda',
  },

  commandLines: {
    'set-my-photo': 'Usa la imagen de su mensaje como su propia foto',
    'set-team-photo': 'Usa la imagen de su mensaje como foto de este equipo (solo propietarios)',
    'set-named-team-photo':
      'Usa la imagen como foto de un equipo del que es propietario, desde cualquier lugar; escriba el nombre del equipo',
    'set-group-photo':
      'Usa la imagen como foto de un grupo de Microsoft 365 del que es propietario; escriba su nombre o su correo electrónico',
    'set-user-photo':
      'Usa la imagen como foto de otra persona (solo administradores); menciónela o escriba su dirección o su nombre',
    'set-contact-photo':
      'Usa la imagen como foto de uno de sus contactos de Outlook; escriba el nombre del contacto',
    'use-photo': 'Usa una foto que ya tiene una persona o un equipo, en lugar de una imagen',
    'show-photo':
      'Muestra una foto; también “mostrar la foto del equipo …”, “mostrar la foto del grupo …”, “mostrar la foto del contacto …”',
    'remove-photo':
      'Quita una foto después de que usted confirme; también “quitar la foto de …” para una persona',
    cancel: 'Cancela su propuesta más reciente aquí, como el botón Cancelar de su tarjeta',
    undo: 'Deshace su último cambio de una foto en esta conversación',
    history: 'Muestra sus últimos cambios; en el chat personal, con botones para deshacerlos',
    'sign-out': 'Cierra su sesión; el próximo botón que la necesite volverá a iniciarla',
    help: 'Muestra lo que PhotoBot puede hacer aquí',
  },

  wholeTeamLines: {
    private: 'Un canal privado no tiene foto propia: esta es la foto de todo el equipo.',
    shared:
      'Un canal compartido no tiene foto propia: esta es la foto de todo el equipo al que pertenece el canal.',
  },

  helpNotes: {
    meeting:
      'Una reunión no tiene equipo, y ninguna aplicación puede cambiar su imagen. Para la foto de un equipo, escriba el nombre del equipo o escriba en uno de sus canales.',
    groupChat: 'Ninguna aplicación puede cambiar la imagen de este chat.',
    private:
      'Este canal no tiene foto propia: “cambiar la foto del equipo” cambia la de todo el equipo.',
    shared:
      'Este canal no tiene foto propia: “cambiar la foto del equipo” cambia la de todo el equipo al que pertenece. Solo atiendo a las personas de la organización a la que pertenece el canal.',
  },

  places: {
    personal: 'en nuestro chat personal',
    groupChat: 'en un chat en grupo',
    channel: 'en un canal',
  },

  outcomes: {
    unknown: 'quizás hecho',
    proposed: 'pendiente',
    applying: 'en curso',
    applied: 'hecho',
    undoing: 'deshaciendo',
    undone: 'deshecho',
    cancelled: 'cancelado',
    lapsed: 'expirado',
    failed: 'con error',
  },

  historyWords: {
    heading: 'Sus últimos cambios',
    none: 'Todavía no ha cambiado ninguna foto.',
    noneHere:
      'Ninguno de sus últimos cambios se hizo en esta conversación. En nuestro chat personal, “historial” los muestra todos.',
    onlyHere:
      'Solo los de esta conversación. En nuestro chat personal, “historial” los muestra todos.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Deshacer el cambio {number} de {count}. {line}',
  },
};
