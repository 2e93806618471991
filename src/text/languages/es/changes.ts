import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'es'> = {
  headings: {
    overtaken: 'No se ha deshecho nada',
    cancelled: 'Cancelado',
    lapsed: 'Esta propuesta ha expirado',
  },

  owners: {
    asker: 'La foto de la persona que lo ha solicitado',
    me: '{name} (su propia foto)',
    group: 'Grupo: {name}',
    team: 'Equipo: {name}',
    contact: 'Su contacto: {name}',
    contactOf: 'Contacto de {owner}: {name}',
  },

  onConfirm: {
    set: '“Confirmar” la guarda en Microsoft 365.',
    remove: '“Confirmar” la quita de Microsoft 365.',
    asApplication: {
      set: '“Confirmar” la guarda en Microsoft 365 con el permiso propio de PhotoBot, porque usted es administrador de fotos. Se avisará a la persona a la que pertenece la foto.',
      remove:
        '“Confirmar” la quita de Microsoft 365 con el permiso propio de PhotoBot, porque usted es administrador de fotos. Se avisará a la persona a la que pertenece la foto.',
    },
  },

  rights: {
    user: 'Debe ser administrador de usuarios, administrador de personas o administrador global.',
    group: 'Debe ser propietario del grupo.',
    team: 'Debe ser propietario del equipo.',
  },

  undoBefore: {
    team: 'Podrá deshacer el cambio durante {undoHours} horas, salvo que sea la primera foto del equipo: Microsoft 365 no permite quitarla.',
    contact:
      'Podrá deshacer el cambio durante {undoHours} horas, salvo que sea la primera foto del contacto: Microsoft 365 no permite quitarla.',
    usual: 'Podrá deshacer el cambio durante {undoHours} horas.',
  },

  lines: {
    askedBy: {
      nobody: 'Solo la persona que lo ha solicitado puede usar los botones.',
      name: 'Solo {name} puede usar los botones.',
    },
    damaged:
      'El archivo está dañado: falta una parte. Esto es lo que he podido leer; revíselo con atención.',
    earlier: {
      words: 'Uso esta imagen para lo que ha escrito antes.',
      picture: 'Uso la imagen que ha enviado antes.',
    },
    unread: 'No he entendido esto y no lo he tenido en cuenta: “{words}”',
    lookAgain: 'Sigo comprobándolo. Esta tarjeta mostrará el resultado.',
    lookedLong:
      'No he podido averiguar si ha funcionado y he dejado de comprobarlo. Por favor, compruebe la foto.',
    small:
      'La foto solo tiene {side} × {side} píxeles, por lo que puede verse borrosa. Lo mejor es {best} × {best} o más.',
    undoAfter: 'Puede deshacer este cambio durante {undoHours} horas.',
    undoImpossible:
      'Este cambio no se puede deshacer: antes no había ninguna foto y Microsoft 365 no permite quitar esta.',
    there: 'La foto está guardada en Microsoft 365.',
    taken: 'Microsoft 365 ha aceptado la foto.',
    takenAndLags: 'Microsoft 365 ha aceptado la foto, pero todavía muestra la anterior.',
    gone: 'La foto se ha quitado de Microsoft 365.',
    lagGroup:
      'Se ha guardado como foto del grupo del equipo. Teams la mostrará dentro de unas horas.',
    onlyDirectory:
      'Como no hay buzón, solo se guarda en Entra. Outlook y SharePoint no la muestran.',
    removed: 'Microsoft 365 no mostraba ninguna foto antes, así que ahora no hay ninguna.',
    nothingChanged: 'No se ha cambiado nada.',
    lapsed:
      'Nadie ha seleccionado “Confirmar” en {proposalMinutes} minutos, por lo que no se ha cambiado nada. Publique la imagen de nuevo.',
    lapsedDialog:
      'Nadie ha seleccionado “Confirmar” en {proposalMinutes} minutos, por lo que no se ha cambiado nada. Elija la acción de nuevo.',
    lapsedRemoval:
      'Nadie ha seleccionado “Confirmar” en {proposalMinutes} minutos, por lo que no se ha cambiado nada. Escriba el comando de nuevo.',
    previewAlt: 'La foto tal como se verá',
    listedAlt: 'La foto tal como se ve en una lista de chats',
    appliedAlt: 'La foto nueva',
    removeAlt: 'La foto que se va a quitar',
    removedAlt: 'La foto que se ha quitado',
    administrator: 'Administrador: {contact}',
    details: 'Detalles',
    requestId: 'Id. de solicitud: {id}',
    etag: { none: 'ETag: ninguno', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Teams, Outlook y SharePoint pueden tardar unos minutos en mostrar el cambio, a veces hasta tres días.',
    people:
      'Teams, Outlook y SharePoint pueden tardar unos minutos en mostrar el cambio, a veces hasta tres días. En Teams, es posible que otras personas vean la foto anterior durante semanas (hasta 60 días), a menos que cierren sesión en Teams y vuelvan a iniciarla, o que borren la caché.',
  },

  framed: {
    crop: 'Recorte: {crop}',
    turns: { 90: 'girada a la derecha', 180: 'boca abajo', 270: 'girada a la izquierda' },
    grounds: { white: 'sobre fondo blanco', black: 'sobre fondo negro' },
    chosen: '{title}, seleccionado',
  },
};
