import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'es'> = {
  asks: {
    cancelled: 'Cancelado',
    lapsed: 'Esta pregunta ha expirado',
    failed: 'No es posible',
    picture: '¿Qué imagen?',
    own: { group: '¿Qué grupo?', team: '¿Qué equipo?' },
    whose: '¿Qué foto quiere cambiar?',
    which: '¿A qué “{name}” se refiere?',
    notFound: 'No he encontrado “{name}”',
    permission: 'Falta un permiso',
    problem: 'De momento no ha funcionado',
    mayFind: '¿Puedo buscar la imagen?',
    mayUndo: '¿Puedo restaurar la foto anterior?',
    mayLook: '¿Puedo ver la foto?',
    mayLookUp: {
      name: '¿Puedo buscar “{name}”?',
      team: '¿Puedo buscar sus equipos?',
      group: '¿Puedo buscar sus grupos?',
    },
  },

  signInLines: {
    find: 'Teams no me ha enviado la imagen. Seleccione “Continuar” y la buscaré en el mensaje con sus permisos. Todavía no se ha cambiado nada.',
    named:
      'Seleccione “Continuar” y buscaré este nombre con sus permisos. Todavía no se ha cambiado nada.',
    team: 'Seleccione “Continuar” y buscaré, con sus permisos, los equipos de los que es propietario. Todavía no se ha cambiado nada.',
    group:
      'Seleccione “Continuar” y buscaré, con sus permisos, los grupos de los que es propietario. Todavía no se ha cambiado nada.',
    use: 'Seleccione “Continuar” y veré la foto con sus permisos. Todavía no se ha cambiado nada.',
    show: 'Seleccione “Continuar” y veré la foto con sus permisos.',
    remove:
      'Seleccione “Continuar” y veré la foto con sus permisos. Todavía no se ha cambiado nada.',
    undo: 'Para esto necesito que inicie sesión. Seleccione “Continuar” para seguir.',
  },

  groupTraits: {
    team: 'tiene un equipo',
    dynamic: 'pertenencia dinámica',
    hidden: 'pertenencia oculta',
  },

  looking: {
    picture: 'Buscando la imagen…',
    set: 'Buscando la foto que se va a poner…',
    show: 'Buscando la foto…',
    remove: 'Buscando la foto…',
  },

  lookingInDialog: {
    picture: 'Buscando la imagen',
    set: 'Buscando la foto que se va a poner',
  },

  questionLines: {
    looking: 'Esto tarda un momento. Todavía no se ha cambiado nada.',
    wait: 'Estoy buscando la imagen. Seleccione “Continuar” dentro de un momento; todavía no se ha cambiado nada.',
    offers: {
      me: 'Mi foto',
      team: 'Este equipo',
      'own-team': 'Un equipo…',
      'own-group': 'Un grupo…',
      user: 'Otra persona…',
    },
    whose: 'Elija qué foto quiere cambiar. Todavía no se ha cambiado nada.',
    whoseOfSeveral:
      'Cambio las fotos de una en una. Elija la primera; para otra, envíe la imagen de nuevo. Todavía no se ha cambiado nada.',
    name: 'Escriba en los próximos {stepsMinutes} minutos de quién es la foto que quiere cambiar, por ejemplo “Megan Bowen” o “cambiar la foto de Megan Bowen”. En un canal o en un chat en grupo, mencióneme también. Conservaré la imagen hasta entonces.',
    notThisChat:
      'Ninguna aplicación puede cambiar la imagen de este chat. Aquí puede cambiar la foto de un grupo de Microsoft 365.',
    chooseOwn: 'Estos son los suyos. Elija uno; todavía no se ha cambiado nada.',
    choose: 'Hay más de un resultado. Elija uno; todavía no se ha cambiado nada.',
    nearest: '¿Se refiere a uno de estos? Todavía no se ha cambiado nada.',
    hidden: 'Hay más de un resultado. Seleccione “Mostrar las opciones”: nadie más las verá.',
    hiddenNearest: 'Hay nombres parecidos. Seleccione “Mostrar las opciones”: nadie más las verá.',
    more: {
      one: 'Hay un resultado más. Escriba más letras del nombre o ponga el nombre completo entre comillas.',
      other:
        'Hay {count} resultados más. Escriba más letras del nombre o ponga el nombre completo entre comillas.',
    },
    lapsed:
      'No ha habido actividad aquí durante {proposalMinutes} minutos. Escriba el comando de nuevo.',
    lapsedDialog:
      'No ha habido actividad aquí durante {proposalMinutes} minutos. Elija la acción de nuevo.',
    nothingChanged: 'No se ha cambiado nada.',
    choosePicture: 'Hay varias imágenes. Elija una; todavía no se ha cambiado nada.',
    picture: 'Imagen {number}',
    pictureOf: 'Foto de {name}',
    smallOf: 'Vista previa de {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, opción {number} de {count}',
  },

  recentWords: {
    heading: { me: 'Cambiar su foto', team: 'Cambiar la foto del equipo' },
    wait: 'Estoy buscando las fotos que ha usado recientemente. Seleccione “Continuar” dentro de un momento; todavía no se ha cambiado nada.',
    choose:
      'Use una foto que haya puesto en las últimas {undoHours} horas; todavía no se ha cambiado nada.',
    row: '{whose}. {when}. Foto {number} de {count}',
    when: {
      hours: { one: 'Guardada hace una hora', other: 'Guardada hace {count} horas' },
      minutes: { one: 'Guardada hace un minuto', other: 'Guardada hace {count} minutos' },
      now: 'Guardada ahora mismo',
    },
    send: 'Para usar una imagen nueva, envíemela en nuestro chat personal con estas palabras:',
    sendHere: 'Para usar una imagen nueva, envíemela aquí con estas palabras:',
    noTeam:
      'En esta conversación no hay ningún equipo. Envíeme la imagen en nuestro chat personal con el nombre de un equipo del que sea propietario, por ejemplo:',
    noTeamHere:
      'En esta conversación no hay ningún equipo. Envíeme la imagen aquí con el nombre de un equipo del que sea propietario, por ejemplo:',
    unseen: {
      me: 'No puedo ver este chat porque no formo parte de él. Envíeme la imagen en nuestro chat personal con estas palabras:',
      team: 'No puedo ver este chat porque no formo parte de él. Envíeme la imagen en nuestro chat personal con el nombre de un equipo del que sea propietario, por ejemplo:',
    },
    teamExample: 'cambiar la foto del equipo Launch Team',
    commands: { me: 'cambiar mi foto', team: 'cambiar la foto del equipo {name}' },
    openChat: 'Abrir nuestro chat',
  },

  notSearched: {
    user: 'No se ha buscado en: personas',
    team: 'No se ha buscado en: equipos',
    group: 'No se ha buscado en: grupos',
    'user, team': 'No se ha buscado en: personas y equipos',
    'user, group': 'No se ha buscado en: personas y grupos',
    'team, group': 'No se ha buscado en: equipos y grupos',
    'user, team, group': 'No se ha buscado en: personas, equipos y grupos',
  },

  searchNotGranted: {
    user: 'Para buscar personas necesito un permiso que no se ha concedido. Escríbame “mostrar la foto de …” con el nombre. Mi respuesta explica cómo conceder el permiso.',
    team: 'Para buscar equipos necesito un permiso que no se ha concedido. Escríbame “mostrar la foto del equipo …” con el nombre. Mi respuesta explica cómo conceder el permiso.',
    group:
      'Para buscar grupos necesito un permiso que no se ha concedido. Escríbame “mostrar la foto del grupo …” con el nombre. Mi respuesta explica cómo conceder el permiso.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Su sesión ha expirado. Cierre esta ventana y elija la acción de nuevo.',
    searchAgain:
      'Su organización exige para esto un inicio de sesión más seguro, por ejemplo con un segundo factor. Busque de nuevo y seleccione “Iniciar sesión” si Teams lo muestra.',
    photoOf: 'Foto de {name}',
    noPhoto: 'Sin foto',
    notSearched: 'La búsqueda no está completa',
  },
};
