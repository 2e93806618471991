import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'es'> = {
  'command.unknown': {
    open: 'No lo he entendido. Use los botones de la tarjeta anterior. O escriba de quién es la foto que quiere cambiar, por ejemplo “no, para Megan Bowen”, o cómo recortarla o girarla, por ejemplo “arriba” o “girar a la izquierda”.',
    plain: 'No lo he entendido. Escriba “ayuda” para ver lo que puedo hacer aquí.',
    of: 'No lo he entendido. ¿Quería decir “{nearest} …”, con el nombre al final? Escriba “ayuda” para ver lo que puedo hacer aquí.',
    help: 'No lo he entendido. ¿Quería decir “ayuda”?',
    nearest:
      'No lo he entendido. ¿Quería decir “{nearest}”? Escriba “ayuda” para ver lo que puedo hacer aquí.',
  },
  'command.no_team_here':
    'En esta conversación no hay ningún equipo. Escriba esto en un canal del equipo o indique de qué equipo se trata: “cambiar la foto del equipo …” con su nombre. Para su propia foto, escriba “cambiar mi foto”.',
  'command.no_team_in_meeting':
    'Una reunión no tiene ningún equipo cuya foto pueda cambiar. Escriba esto en un canal del equipo o indique de qué equipo se trata: “cambiar la foto del equipo …” con su nombre. Para su propia foto, escriba “cambiar mi foto”.',
  'command.no_chat_photo': {
    meeting:
      'Ninguna aplicación puede ver ni cambiar la imagen de una reunión. Puedo cambiar las fotos de personas, equipos y grupos; escriba “ayuda” para ver cómo.',
    chat: 'Ninguna aplicación puede ver ni cambiar la imagen de un chat. En un chat en grupo puede cambiarla usted en Teams: seleccione la imagen situada junto al nombre del chat. Puedo cambiar las fotos de personas, equipos y grupos; escriba “ayuda” para ver cómo.',
  },
  'command.name_missing': {
    user: '¿De quién es la foto? Mencione a la persona, o escriba su dirección, o su nombre entre comillas: cambiar la foto de "Megan Bowen".',
    group:
      '¿Qué grupo? Escriba su nombre o su correo electrónico: cambiar la foto del grupo Marketing.',
    team: '¿Qué equipo? Escriba su nombre: cambiar la foto del equipo Launch Team.',
    contact: '¿Qué contacto? Escriba su nombre: cambiar la foto del contacto Bob Smith.',
    groupNotChat:
      '¿Qué grupo de Microsoft 365? Escriba su nombre o su correo electrónico: cambiar la foto del grupo Marketing. Ninguna aplicación puede cambiar la imagen de este chat.',
  },
  'target.unknown': {
    user: 'No he encontrado a nadie que se llame “{name}”. Compruebe el nombre. Para un equipo, escriba “foto del equipo …”; para un grupo, “foto del grupo …”; para uno de sus contactos, “foto del contacto …”.',
    group:
      'No he encontrado ningún grupo que se llame “{name}”. Compruebe el nombre. Para un equipo, escriba “foto del equipo …”.',
    team: 'No he encontrado ningún equipo que se llame “{name}”. Solo veo los equipos de los que usted es miembro. Compruebe el nombre.',
    contact: 'No he encontrado ningún contacto que se llame “{name}”. Compruebe el nombre.',
  },
  'target.none_owned': {
    group:
      'Usted no es propietario de ningún grupo de Microsoft 365 cuya foto se pueda cambiar. Pídaselo a un propietario o escriba qué otra foto quiere cambiar.',
    team: 'Usted no es propietario de ningún equipo. Pida a un propietario del equipo que cambie la foto o escriba qué otra foto quiere cambiar.',
  },
  'target.unknown_mention':
    'Teams no me dice quién es. Escriba la dirección de la persona en lugar de mencionarla.',
  'target.outsider': {
    nobody:
      'Esa persona pertenece a otra organización, y Microsoft 365 solo me deja ver y cambiar las fotos de esta. Esa persona puede cambiar su foto en su organización.',
    name: '{name} pertenece a otra organización, y Microsoft 365 solo me deja ver y cambiar las fotos de esta. Esa persona puede cambiar su foto en su organización.',
  },
  'change.unknown': 'Esta tarjeta ya no es válida. Empiece de nuevo, con la imagen si la había.',
  'change.not_yours': {
    name: 'Solo {name} puede usar estos botones. Publique una imagen propia para hacer su propio cambio.',
    nobody:
      'Solo la persona que lo ha solicitado puede usar estos botones. Publique una imagen propia para hacer su propio cambio.',
  },
  'change.elsewhere': 'Esta tarjeta se ha creado en otra conversación y solo funciona allí.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 no ha indicado si ha aceptado la foto.',
    staysUnseen: 'Microsoft 365 todavía no muestra la foto nueva.',
    remove:
      'Microsoft 365 todavía no indica que la foto haya desaparecido. Si desaparece, “Deshacer” la restaura.',
    unsaid:
      'Microsoft 365 no ha indicado si ha aceptado la foto. Si aparece la nueva, “Deshacer” restaura la anterior.',
    unseen:
      'Microsoft 365 todavía no muestra la foto nueva. Si aparece, “Deshacer” restaura la anterior.',
  },
  'change.undo_uncertain': {
    remove:
      'Microsoft 365 todavía no indica que la foto haya desaparecido. Seleccione “Reintentar” dentro de un minuto.',
    unsaid:
      'Microsoft 365 no ha indicado si ha restaurado la foto anterior. Seleccione “Reintentar” dentro de un minuto.',
    unseen:
      'Microsoft 365 todavía no muestra la foto anterior. Seleccione “Reintentar” dentro de un minuto.',
  },
  'change.undo_lapsed':
    'La foto anterior solo se conserva {undoHours} horas, por lo que este cambio ya no se puede deshacer.',
  'change.overtaken': {
    me: 'Alguien ha cambiado la foto mientras tanto, por lo que no he restaurado la anterior. Puede poner otra con “cambiar mi foto”.',
    user: 'Alguien ha cambiado la foto mientras tanto, por lo que no he restaurado la anterior. La persona de la foto, o un administrador, decide cuál se queda.',
    group:
      'Alguien ha cambiado la foto mientras tanto, por lo que no he restaurado la anterior. Los propietarios del grupo deciden cuál se queda.',
    team: 'Alguien ha cambiado la foto mientras tanto, por lo que no he restaurado la anterior. Los propietarios del equipo deciden cuál se queda.',
    contact: 'Alguien ha cambiado la foto mientras tanto, por lo que no he restaurado la anterior.',
  },
  'change.newer_photo':
    'Mientras tanto, la foto se ha cambiado en otro lugar, por lo que la he dejado como está. Si todavía quiere hacer su cambio, seleccione “Reintentar”; después, “Deshacer” puede restaurar esa foto más reciente.',
  'change.cannot_undo':
    'Antes no había ninguna foto, y Microsoft 365 no permite quitar esta. Publique otra imagen para reemplazarla.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 no permite quitar la foto de un contacto. Puede reemplazarla: publique otra imagen con “cambiar la foto del contacto …”. Si se cambió aquí en las últimas {undoHours} horas, “deshacer” restaura la anterior.',
    team: 'Microsoft 365 no permite quitar la foto de un equipo. Puede reemplazarla: publique otra imagen con “cambiar la foto del equipo”. Si se cambió aquí en las últimas {undoHours} horas, “deshacer” restaura la anterior.',
  },
  'change.nothing_to_undo': {
    none: 'En esta conversación no hay ningún cambio que deshacer. “historial” muestra sus últimos cambios.',
    undone:
      'Su último cambio en esta conversación ya está deshecho. “historial” muestra sus últimos cambios.',
  },
  'change.undo_not_yours': {
    nobody:
      'El último cambio aquí es de otra persona, y solo ella puede deshacerlo. En su lugar puede poner otra foto, si tiene permiso para hacerlo.',
    name: 'El último cambio aquí es de {name}, y nadie más puede deshacerlo. En su lugar puede poner otra foto, si tiene permiso para hacerlo.',
  },
  'policy.on_premises':
    'Su organización guarda las fotos de las personas en su propio directorio, por lo que no se pueden cambiar aquí. Consulte a un administrador.',
  'policy.roles':
    'En su organización, solo determinados administradores pueden cambiar las fotos, incluso la propia. Consulte a un administrador.',
  'group.on_premises':
    'Su organización guarda este grupo en su propio directorio, por lo que su foto no se puede cambiar aquí. Consulte a un administrador.',
  'group.without_photo': 'Este no es un grupo de Microsoft 365. Los demás grupos no tienen foto.',
  'graph.denied':
    'Microsoft 365 no lo ha permitido, por lo que no se ha cambiado nada. Es posible que no tenga permiso para cambiar esta foto.',
  'graph.not_shown': {
    own: 'Microsoft 365 no me deja ver esta foto, aunque es suya. Consulte a un administrador: es posible que una regla de su organización bloquee PhotoBot.',
    group:
      'Microsoft 365 no le deja ver esta foto. Es posible que sea un invitado en esta organización o que el grupo esté oculto.',
    guest:
      'Microsoft 365 no le deja ver esta foto. Es posible que sea un invitado en esta organización: los invitados ven menos.',
  },
  'graph.photos_managed':
    'Su organización no permite que las personas cambien su foto aquí, por lo que no se ha cambiado nada.',
  'graph.not_found':
    'Microsoft 365 no sabe de quién es esta foto. Si el equipo o la cuenta son nuevos, inténtelo de nuevo dentro de un cuarto de hora.',
  'graph.target_is_guest':
    'Esa persona es un invitado en esta organización. Los invitados cambian su foto en su organización de origen, por lo que no se ha cambiado nada.',
  'graph.too_new': {
    group:
      'El grupo es tan nuevo que Microsoft 365 todavía lo está creando. Seleccione “Reintentar” dentro de un cuarto de hora.',
    team: 'El equipo es tan nuevo que Microsoft 365 todavía lo está creando. Seleccione “Reintentar” dentro de un cuarto de hora.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 no guarda fotos para este tipo de organización, por lo que no se ha cambiado nada.',
  'graph.bad_photo': 'Microsoft 365 no ha aceptado esta imagen. Pruebe con otra.',
  'graph.refused':
    'Microsoft 365 lo rechaza, y volver a intentarlo no sirve de nada. Consulte a un administrador.',
  'graph.too_large': 'La foto es demasiado grande para Microsoft 365. Pruebe con otra imagen.',
  'graph.busy': 'Microsoft 365 está ocupado.',
  'graph.failed': 'Microsoft 365 no ha podido hacerlo en este momento.',
  'graph.unreachable': 'Microsoft 365 no responde en este momento.',
  'search.slow': 'Microsoft 365 va lento en este momento. Busque de nuevo dentro de poco.',
  'bot.busy':
    'Estoy procesando muchas imágenes en este momento. Envíe la suya de nuevo dentro de un minuto.',
  'bot.restarted': 'Me han reiniciado antes de terminar. Seleccione “Reintentar”.',
  'bot.updating':
    'Me están actualizando en este momento. Inténtelo de nuevo dentro de unos minutos.',
  'bot.bug':
    'Algo ha fallado por mi parte. Inténtelo de nuevo; si vuelve a ocurrir, avise a su administrador.',
  'limit.open': {
    one: 'Ya tiene una foto pendiente. Confírmela o cancélela primero.',
    other: 'Ya tiene {count} fotos pendientes. Confirme o cancele una de ellas primero.',
  },
  'limit.proposals': 'Ha pedido muchas fotos en la última hora.',
  'limit.changes': {
    application: 'Los administradores han cambiado muchas fotos en la última hora.',
    group: 'La foto de este grupo se ha cambiado muchas veces en la última hora.',
    own: 'Ha cambiado muchas fotos en la última hora.',
    team: 'La foto de este equipo se ha cambiado muchas veces en la última hora.',
  },
  'limit.codes': 'Se ha escrito un código incorrecto varias veces.',
  'limit.searches': 'Ha buscado muchas veces en muy poco tiempo.',
  'limit.messages':
    'Son más mensajes de los que puedo responder. Espere un minuto antes de volver a escribir.',
  'team.unknown':
    'Teams no me dice qué equipo es este. Agregue PhotoBot al equipo y, después, inténtelo de nuevo.',
  'teams.refused': 'Teams no me deja escribir aquí.',
  'teams.card_refused': {
    unchanged:
      'Teams no ha aceptado mi tarjeta, por lo que no puedo mostrársela y no se ha cambiado nada. Pruebe con otra imagen; si vuelve a ocurrir, avise a su administrador.',
    answer:
      'Teams no ha aceptado la tarjeta con mi respuesta. “historial” muestra sus últimos cambios.',
  },
  'teams.busy': 'Teams está ocupado en este momento. Inténtelo de nuevo dentro de un minuto.',
  'teams.unauthorized':
    'Teams no acepta PhotoBot en este momento. Inténtelo de nuevo dentro de un minuto; si vuelve a ocurrir, avise a su administrador.',
  'teams.unreachable':
    'Teams no me responde en este momento. Inténtelo de nuevo dentro de un minuto.',
  'team.archived':
    'Este equipo está archivado, y nadie puede cambiar su foto hasta que un propietario lo restaure.',
};
