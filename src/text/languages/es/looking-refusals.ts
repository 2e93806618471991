import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'es'> = {
  'auth.sign_in_refused':
    'Microsoft 365 rechaza su inicio de sesión, incluso si lo repite. Pida a un administrador que consulte los registros de inicio de sesión de Entra.',
  'auth.not_silent':
    'Teams no ha podido iniciar su sesión automáticamente. Seleccione de nuevo el botón y elija “Iniciar sesión” donde Teams lo ofrezca.',
  'auth.no_account':
    'Su cuenta no pertenece a esta organización. Pida a un administrador que le invite o use PhotoBot en su propia organización.',
  'auth.account_blocked':
    'Su cuenta está deshabilitada o bloqueada. Pida a un administrador que la desbloquee.',
  'auth.not_photo_administrator':
    'Solo las personas de la lista de administradores de fotos de PhotoBot pueden ver esto. Consulte a una de ellas.',
  'auth.application_denied':
    'PhotoBot no está autorizado para ver esta foto. Pida a un administrador que le conceda el permiso y, después, seleccione “Reintentar”.',
  'auth.guest':
    'Usted es un invitado en esta organización, y su propia foto está en su organización de origen.',
  'graph.denied':
    'Microsoft 365 no lo ha permitido. Es posible que no tenga permiso para ver esta foto.',
  'graph.no_mailbox':
    'No hay ningún buzón de Exchange Online que pueda contener la foto. Una cuenta nueva puede recibir uno en el plazo de un día; si no, consulte a un administrador.',
  'graph.no_licence': {
    you: 'Su cuenta no tiene la licencia de Exchange Online que requiere una foto. Pídasela a un administrador.',
    user: 'La cuenta de esa persona no tiene la licencia de Exchange Online que requiere una foto. Pídasela a un administrador.',
    group:
      'El grupo no tiene la licencia de Exchange Online que requiere una foto. Pídasela a un administrador.',
    team: 'El equipo no tiene la licencia de Exchange Online que requiere una foto. Pídasela a un administrador.',
  },
  'graph.mailbox_full': {
    you: 'Su buzón está lleno, por lo que Microsoft 365 no muestra la foto. Elimine algo de él o pida más espacio a un administrador y, después, consulte la foto de nuevo.',
    user: 'El buzón de esa persona está lleno, por lo que Microsoft 365 no muestra la foto. Pida a esa persona o a un administrador que libere espacio y, después, consulte la foto de nuevo.',
    group:
      'El buzón del grupo está lleno, por lo que Microsoft 365 no muestra la foto. Elimine algo de él o pida más espacio a un administrador y, después, consulte la foto de nuevo.',
    team: 'El buzón del equipo está lleno, por lo que Microsoft 365 no muestra la foto. Elimine algo de él o pida más espacio a un administrador y, después, consulte la foto de nuevo.',
  },
  'graph.storage_full':
    'El almacenamiento de esta foto está lleno, por lo que Microsoft 365 no la muestra. Pida a un administrador que libere espacio.',
  'graph.account_disabled': {
    you: 'Su cuenta está bloqueada o deshabilitada, por lo que Microsoft 365 no muestra su foto. Consulte a un administrador.',
    user: 'La cuenta de esa persona está bloqueada o deshabilitada, por lo que Microsoft 365 no muestra su foto. Consulte a un administrador.',
    group:
      'La cuenta del grupo está bloqueada o deshabilitada, por lo que Microsoft 365 no muestra su foto. Consulte a un administrador.',
    team: 'La cuenta del equipo está bloqueada o deshabilitada, por lo que Microsoft 365 no muestra su foto. Consulte a un administrador.',
  },
  'graph.access_policy':
    'Una directiva de su organización impide que PhotoBot acceda a este buzón. Consulte a un administrador.',
  'graph.target_is_guest':
    'Esa persona es un invitado en esta organización, y su foto está en su organización de origen.',
  'graph.unsupported_tenant': 'Microsoft 365 no guarda fotos para este tipo de organización.',
  'bot.busy':
    'Estoy procesando muchas imágenes en este momento. Seleccione “Reintentar” dentro de un minuto.',
};
