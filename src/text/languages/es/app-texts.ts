import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'es'> = {
  name: 'PhotoBot: fotos de personas, grupos, equipos y contactos',
  short: 'Cambia las fotos de personas, equipos, grupos y contactos desde un chat.',
  full: [
    'Envíe una imagen a PhotoBot en un chat, o menciónelo con una imagen en un canal, y diga de quién debe ser la foto: la suya, la de un equipo o un grupo de Microsoft 365 del que sea propietario, la de uno de sus contactos de Outlook o, si es administrador, la de otra persona. Indique a quién se refiere con un nombre, una dirección o una mención; si hay varias coincidencias, PhotoBot le deja elegir. También puede mostrar una foto tal como está, usar en lugar de una imagen la foto que alguien ya tiene y quitar una foto donde Microsoft 365 lo permite.',
    'PhotoBot muestra la foto tal como se verá, le deja elegir el recorte y no cambia nada hasta que seleccione Confirmar. Después guarda la foto en Microsoft 365 en su nombre: solo puede cambiar lo que tenga permitido, así que la foto de un equipo solo pueden cambiarla sus propietarios. Durante 24 horas puede deshacer el cambio donde Microsoft 365 lo permite, e “historial” muestra sus últimos cambios.',
    'Una organización puede nombrar administradores de fotos, para los que PhotoBot, con su propio permiso, cambia las fotos y los contactos de otras personas. Cada uno de esos cambios queda registrado, y PhotoBot avisa a la persona de la foto si conoce su chat personal.',
    'PhotoBot solo lee los mensajes que se le envían o que lo mencionan y, con sus permisos y solo después de que seleccione Continuar, un mensaje suyo o aquel al que responde, si Teams no entrega su imagen. Conserva la foto preparada hasta que confirme, cancele o deje que expire la propuesta; la foto anterior, durante las 24 horas en que se puede restaurar; la nueva y la imagen de la que se recortó, el mismo tiempo, para que pueda volver a usarlas; y las líneas de su historial, 90 días.',
    'Un administrador de su organización debe conceder permisos una vez antes de que se puedan cambiar las fotos de equipos, grupos y otras personas; según las reglas de su organización, también puede ser necesario para su propia foto y sus contactos. La aplicación se instala en equipos (también con canales privados y compartidos), chats en grupo, reuniones y el chat personal. Solo atiende a las personas de la organización a la que pertenece la conversación.',
  ],
  commandTitles: {
    'set-my-photo': 'cambiar mi foto',
    'set-team-photo': 'cambiar la foto del equipo',
    'set-named-team-photo': 'cambiar la foto del equipo:',
    'set-group-photo': 'cambiar la foto del grupo',
    'set-user-photo': 'cambiar la foto de',
    'set-contact-photo': 'cambiar la foto del contacto',
    'use-photo': 'usar la foto de',
    'show-photo': 'mostrar mi foto',
    'remove-photo': 'quitar mi foto',
    undo: 'deshacer',
    cancel: 'cancelar',
    history: 'historial',
    'sign-out': 'cerrar sesión',
    help: 'ayuda',
  },
  extension: {
    'set-my-photo': {
      title: 'Cambiar mi foto',
      description:
        'Convierte la imagen de un mensaje, o una foto puesta hace poco, en su propia foto',
    },
    'set-team-photo': {
      title: 'Cambiar la foto del equipo',
      description:
        'Convierte la imagen de un mensaje, o una foto puesta hace poco, en la de este equipo (solo propietarios)',
    },
    'photo-of': {
      title: 'Foto de',
      description: 'Busca la foto de una persona, un equipo o un grupo y la pone en su mensaje',
    },
  },
  nameParameter: { title: 'Nombre', description: 'Nombre de una persona, un equipo o un grupo' },
};
