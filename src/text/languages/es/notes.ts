import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'es'> = {
  working: {
    heading: 'Un momento…',
    line: 'Esto tarda más de lo habitual. Mi respuesta aparecerá aquí. Todavía no se ha cambiado nada.',
  },

  notes: {
    busy: {
      heading: 'Ahora mismo tengo demasiadas solicitudes',
      line: 'No he leído su mensaje y no se ha cambiado nada. Envíelo de nuevo dentro de un minuto.',
    },
    moved: {
      heading: 'Vea la otra tarjeta',
      line: 'Esta tarjeta aparece aquí dos veces y se ha usado la otra. El resultado está allí.',
    },
    'signed-in': {
      heading: 'Ha iniciado sesión',
      line: 'Continúo con lo que ha pedido.',
    },
    'signed-out': {
      heading: 'Ha cerrado sesión',
      line: 'Ya no tengo acceso a su cuenta. Sus fotos y su historial no cambian; la próxima vez que seleccione un botón que requiera una sesión, Teams volverá a iniciarla.',
    },
  },

  how: {
    personal:
      'Envíeme una imagen con “cambiar mi foto”, o con “cambiar la foto del equipo Launch Team” si es propietario del equipo. Una tarjeta muestra cómo quedará, y no cambia nada hasta que usted confirme.',
    groupChat:
      'Pegue una imagen, mencióneme y escriba “cambiar mi foto”, o “cambiar la foto del equipo Launch Team” si es propietario del equipo. Una tarjeta muestra cómo quedará, y no cambia nada hasta que usted confirme.',
    channel:
      'Pegue una imagen, mencióneme y escriba “cambiar la foto del equipo”, o “cambiar mi foto” para la suya. Una tarjeta muestra cómo quedará, y no cambia nada hasta que usted confirme.',
  },

  sayings: {
    thanks: '¡De nada!',
    ok: '👍',
    who: 'Soy PhotoBot. Con una imagen cambio su foto, la de un equipo, la de un grupo o la de otra persona en Microsoft 365. Escriba “ayuda” para ver todo lo que puedo hacer aquí.',
    privacy:
      'Solo uso una imagen para la foto que usted confirma. La conservo {undoHours} horas como máximo, para que usted pueda deshacer el cambio. Actúo con sus permisos, y nadie más puede usar sus tarjetas.',
    seen: 'Todas las personas de su organización pueden ver las fotos de personas, equipos y grupos en Teams, Outlook y SharePoint. Los demás ven una foto nueva al cabo de unos minutos, a veces de días. “mostrar mi foto” muestra la suya tal como está ahora.',
    cancelled: 'Cancelado. No se ha cambiado nada.',
    'open-proposal':
      'Todavía no se ha cambiado nada. Seleccione “Confirmar” en la tarjeta anterior para continuar, o “Cancelar”.',
    'open-question':
      'Todavía no se ha cambiado nada. La tarjeta anterior espera su respuesta: seleccione uno de sus botones o “Cancelar”.',
    'framed-anew':
      'He cambiado la foto de la tarjeta anterior. No se guardará nada hasta que seleccione “Confirmar”.',
    'nothing-waits':
      'No tiene ninguna tarjeta pendiente aquí, así que no se ha cambiado nada. Las tarjetas expiran a los {proposalMinutes} minutos; para empezar de nuevo, envíeme la imagen otra vez.',
    'nothing-open':
      'Aquí no tiene nada pendiente que se pueda cancelar. “deshacer” revierte su último cambio.',
  },

  undeclared: 'PhotoBot no ofrece esta función. Escriba “ayuda” para ver lo que puede hacer.',

  tooBusy:
    'Ahora mismo tengo demasiadas solicitudes y no se ha cambiado nada. Inténtelo de nuevo dentro de un momento.',

  photoNotices: {
    undone: 'Se ha restaurado su foto anterior',
    same: 'Su foto no se ha cambiado',
    set: {
      done: 'Se ha cambiado su foto',
      unknown: 'Es posible que se haya cambiado su foto',
    },
    remove: {
      done: 'Se ha quitado su foto',
      unknown: 'Es posible que se haya quitado su foto',
    },
  },

  contactNotices: {
    undone: 'Se ha restaurado la foto anterior de uno de sus contactos',
    same: 'La foto de uno de sus contactos no se ha cambiado',
    set: {
      done: 'Se ha cambiado la foto de uno de sus contactos',
      unknown: 'Es posible que se haya cambiado la foto de uno de sus contactos',
    },
    remove: {
      done: 'Se ha quitado la foto de uno de sus contactos',
      unknown: 'Es posible que se haya quitado la foto de uno de sus contactos',
    },
  },

  noticeLines: {
    nobody: 'Lo ha hecho un administrador de fotos de su organización.',
    by: 'Lo ha hecho un administrador de fotos de su organización: {name}.',
    contact: 'Su contacto: {name}',
    mine: 'Puede cambiarla con “cambiar mi foto”.',
    restore: 'Con “Restaurar” puede volver a como estaba antes durante {undoHours} horas.',
    before: 'Antes',
    now: 'Ahora',
    none: 'Sin foto',
    beforeAlt: 'La foto anterior',
  },

  purposes: {
    'own-photo': 'cambiar su propia foto',
    'somebodys-photo': 'cambiar la foto de otra persona',
    'anybodys-photo':
      'permitir que los administradores de fotos cambien la foto de cualquier persona',
    'group-photo': 'cambiar la foto de un grupo del que es propietario',
    'team-photo': 'cambiar la foto de un equipo del que es propietario',
    'contacts-photo': 'buscar sus contactos y cambiar sus fotos',
    'anybodys-contacts-photo':
      'permitir que los administradores de fotos busquen los contactos de cualquier persona y cambien sus fotos',
    'find-people': 'buscar personas por su nombre y ver sus fotos',
    'find-groups': 'buscar grupos por su nombre',
    'find-teams': 'buscar sus equipos por el nombre y ver sus fotos',
    'find-owned': 'ver de qué equipos y grupos es propietario',
    'channel-picture': 'obtener la imagen de un mensaje de un canal cuando Teams no la envía',
    'chat-picture': 'obtener la imagen de un mensaje de un chat cuando Teams no la envía',
    'attached-picture': 'obtener una imagen adjunta como archivo',
    'photo-policy': 'saber quién puede cambiar las fotos',
  },

  purposeAnd: ', y para ',
};
