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

/** Spanish: Microsoft 365’s terms, and “usted”. */
export const frameTexts: Translated<'frameTexts', 'es'> = {
  buttons: {
    confirm: 'Confirmar',
    tryAgain: 'Reintentar',
    cancel: 'Cancelar',
    undo: 'Deshacer',
    restore: 'Restaurar',
    turnLeft: 'Girar a la izquierda',
    turnRight: 'Girar a la derecha',
    grant: 'Conceder permiso',
    signIn: 'Continuar',
    choices: 'Mostrar las opciones',
    install: 'Agregar PhotoBot al equipo',
  },

  cropNames: {
    auto: 'Automático',
    centre: 'Centro',
    top: 'Arriba',
    bottom: 'Abajo',
    left: 'Izquierda',
    right: 'Derecha',
    fit: 'Imagen completa',
  },

  groundNames: { white: 'Blanco', black: 'Negro' },

  signIn: {
    title: 'Iniciar sesión en PhotoBot',
    button: 'Iniciar sesión',
    text: 'PhotoBot cambia las fotos con sus permisos. Inicie sesión para continuar.',
    notSilent:
      'Teams no ha podido iniciar su sesión automáticamente. Inicie sesión aquí y continuaré con lo que ha pedido. Si la página muestra un código de seis dígitos, envíemelo.',
  },

  pages: {
    granted: { heading: 'Listo.', next: 'Vuelva a Teams y seleccione “Reintentar”.' },
    lapsed: {
      heading: 'Este vínculo ha expirado.',
      next: 'Vuelva a Teams y seleccione de nuevo el botón.',
    },
    notGranted: 'Permiso no concedido.',
    notSignedIn: 'No se ha iniciado sesión.',
    reasons: {
      declined:
        'El permiso se ha rechazado, por lo que no ha cambiado nada. Para concederlo, vuelva a Teams y seleccione “Conceder permiso” de nuevo.',
      administrator:
        'Solo un administrador de su organización puede conceder este permiso. Pídale que lo haga y, después, vuelva a Teams y seleccione “Reintentar”.',
      unfinished:
        'El inicio de sesión no se ha completado. Vuelva a Teams y seleccione de nuevo el botón.',
      policy:
        'Una directiva de su organización bloquea este inicio de sesión, por ejemplo en este dispositivo. Consulte a su administrador y, después, vuelva a Teams e inténtelo de nuevo.',
      account:
        'Su cuenta no está autorizada para hacer esto aquí. Consulte a su administrador y, después, vuelva a Teams e inténtelo de nuevo.',
      unavailable:
        'El servicio de inicio de sesión de Microsoft no responde en este momento. Vuelva a Teams e inténtelo de nuevo dentro de unos minutos.',
      registration:
        'Microsoft no acepta PhotoBot tal como está registrado. Pida a su administrador que compruebe el registro de la aplicación y, después, vuelva a Teams e inténtelo de nuevo.',
      unknown:
        'Microsoft ha rechazado la solicitud. Vuelva a Teams e inténtelo de nuevo; si el problema continúa, consulte a su administrador.',
    },
  },
};
