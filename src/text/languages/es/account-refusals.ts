import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'es'> = {
  'auth.outsider':
    'Esta conversación pertenece a otra organización, y solo atiendo a las personas que pertenecen a ella. Pídaselo a una de ellas, por ejemplo a un propietario del equipo. Para su propia foto, use PhotoBot en su organización.',
  'auth.sign_in_stale': {
    search: 'Su sesión ha expirado. Busque de nuevo para iniciar sesión.',
    press: 'Su sesión ha expirado. Seleccione “Reintentar” para iniciar sesión.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 rechaza su inicio de sesión, incluso si lo repite, por lo que no se ha cambiado nada. Pida a un administrador que consulte los registros de inicio de sesión de Entra.',
  'auth.not_silent':
    'Teams no ha podido iniciar su sesión automáticamente, por lo que no se ha cambiado nada. Seleccione de nuevo el botón y elija “Iniciar sesión” donde Teams lo ofrezca.',
  'auth.app_missing':
    'Teams no ha podido iniciar su sesión automáticamente porque usted no ha agregado PhotoBot. Agréguelo en “Aplicaciones” y seleccione de nuevo el botón, o elija “Iniciar sesión” donde Teams lo ofrezca.',
  'auth.code_wrong':
    'Este código es incorrecto o ha expirado. Compruebe los seis dígitos o seleccione “Iniciar sesión” de nuevo para obtener otro.',
  'auth.consent_needed': {
    missing: 'PhotoBot necesita el permiso {scopes}. Todavía no se ha concedido.',
    missingFor: 'PhotoBot necesita el permiso {scopes} para {purpose}. Todavía no se ha concedido.',
    administrator:
      'Un administrador de su organización puede concederlo para todos con “Conceder permiso”. Después, seleccione “Reintentar”.',
    yourself:
      'Puede concederlo usted con “Conceder permiso”, salvo que su organización lo reserve a los administradores. Después, seleccione “Reintentar”.',
  },
  'auth.step_up_needed':
    'Su organización exige para esto un inicio de sesión más seguro, por ejemplo con un segundo factor. Seleccione “Reintentar” y, después, “Iniciar sesión” si Teams lo muestra. Si no funciona, cierre sesión en Teams, vuelva a iniciarla y seleccione “Reintentar”.',
  'auth.blocked_by_policy':
    'Una directiva de su organización bloquea este inicio de sesión, por ejemplo en este dispositivo. Consulte a un administrador.',
  'auth.not_assigned':
    'Su organización solo permite usar PhotoBot a las personas a las que se les ha asignado; pida a un administrador que se lo asigne (Aplicaciones empresariales › PhotoBot › Usuarios y grupos).',
  'auth.no_account':
    'Su cuenta no pertenece a esta organización, por lo que no se ha cambiado nada. Pida a un administrador que le invite o use PhotoBot en su propia organización.',
  'auth.account_blocked':
    'Su cuenta está deshabilitada o bloqueada, por lo que no se ha cambiado nada. Pida a un administrador que la desbloquee.',
  'auth.misconfigured': {
    credential:
      'PhotoBot no ha podido demostrar su identidad a Microsoft 365. Pida a un administrador que compruebe sus credenciales.',
    connection:
      'El servicio de inicio de sesión no acepta la forma en que PhotoBot está conectado a él. Pida a un administrador que compruebe la conexión OAuth de su Azure Bot.',
    registration:
      'PhotoBot no está registrado correctamente en Microsoft 365. Pida a un administrador que compruebe el registro de la aplicación.',
  },
  'auth.unavailable': 'El servicio de inicio de sesión no responde en este momento.',
  'auth.wrong_person': {
    search:
      'Ha iniciado sesión con otra cuenta, por lo que no he buscado. Busque de nuevo e inicie sesión con la cuenta que usa en Teams.',
    press:
      'Ha iniciado sesión con otra cuenta, por lo que no he hecho nada. Seleccione de nuevo el botón e inicie sesión con la cuenta que usa en Teams.',
  },
  'auth.not_owner': {
    group:
      'Solo un propietario del grupo puede cambiar su foto, por lo que no se ha cambiado nada. Pida a un propietario que lo haga.',
    team: 'Solo un propietario del equipo puede cambiar su foto, por lo que no se ha cambiado nada. Pida a un propietario que publique la imagen; si el equipo está archivado, un propietario debe restaurarlo antes.',
  },
  'auth.not_administrator':
    'Solo un administrador de usuarios, un administrador de personas, un administrador global o un administrador de fotos de PhotoBot puede cambiar la foto de otra persona, por lo que no se ha cambiado nada. Pídaselo a uno de ellos.',
  'auth.not_photo_administrator':
    'Solo las personas de la lista de administradores de fotos de PhotoBot pueden hacer esto, por lo que no se ha cambiado nada. Pídaselo a una de ellas.',
  'auth.application_denied':
    'PhotoBot no está autorizado para cambiar esta foto, por lo que no se ha cambiado nada. Pida a un administrador que le conceda el permiso y, después, seleccione “Reintentar”.',
  'auth.guest':
    'Usted es un invitado en esta organización. Los invitados cambian su foto en su organización de origen, por lo que no se ha cambiado nada.',
  'auth.guest_not_owner': {
    group:
      'Solo un propietario del grupo puede cambiar su foto, y un invitado no puede serlo, por lo que no se ha cambiado nada. Pida a un propietario que publique la imagen.',
    team: 'Solo un propietario del equipo puede cambiar su foto, y un invitado no puede serlo, por lo que no se ha cambiado nada. Pida a un propietario que publique la imagen.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'El servicio de inicio de sesión se niega a cerrar su sesión, por lo que sigue abierta. Pida a un administrador que compruebe cómo está conectado PhotoBot a él.',
    unreachable:
      'No he podido conectar con el servicio de inicio de sesión, por lo que es posible que su sesión siga abierta. Escriba “cerrar sesión” de nuevo dentro de un minuto.',
  },
  'graph.no_mailbox':
    'No hay ningún buzón de Exchange Online donde guardar la foto, por lo que no se ha cambiado nada. Una cuenta nueva puede recibir uno en el plazo de un día; si no, consulte a un administrador.',
  'graph.no_licence': {
    you: 'Su cuenta no tiene la licencia de Exchange Online que requiere una foto, por lo que no se ha cambiado nada. Pídasela a un administrador.',
    user: 'La cuenta de esa persona no tiene la licencia de Exchange Online que requiere una foto, por lo que no se ha cambiado nada. Pídasela a un administrador.',
    group:
      'El grupo no tiene la licencia de Exchange Online que requiere una foto, por lo que no se ha cambiado nada. Pídasela a un administrador.',
    team: 'El equipo no tiene la licencia de Exchange Online que requiere una foto, por lo que no se ha cambiado nada. Pídasela a un administrador.',
  },
  'graph.mailbox_full': {
    you: 'Su buzón está lleno, por lo que no se ha cambiado nada. Elimine algo de él o pida más espacio a un administrador y, después, inténtelo de nuevo.',
    user: 'El buzón de esa persona está lleno, por lo que no se ha cambiado nada. Pida a esa persona o a un administrador que libere espacio y, después, inténtelo de nuevo.',
    group:
      'El buzón del grupo está lleno, por lo que no se ha cambiado nada. Elimine algo de él o pida más espacio a un administrador y, después, inténtelo de nuevo.',
    team: 'El buzón del equipo está lleno, por lo que no se ha cambiado nada. Elimine algo de él o pida más espacio a un administrador y, después, inténtelo de nuevo.',
  },
  'graph.storage_full':
    'El almacenamiento de esta foto está lleno, por lo que no se ha cambiado nada. Pida a un administrador que libere espacio y, después, inténtelo de nuevo.',
  'graph.account_disabled': {
    you: 'Su cuenta está bloqueada o deshabilitada, por lo que no se ha cambiado nada. Consulte a un administrador.',
    user: 'La cuenta de esa persona está bloqueada o deshabilitada, por lo que no se ha cambiado nada. Consulte a un administrador.',
    group:
      'La cuenta del grupo está bloqueada o deshabilitada, por lo que no se ha cambiado nada. Consulte a un administrador.',
    team: 'La cuenta del equipo está bloqueada o deshabilitada, por lo que no se ha cambiado nada. Consulte a un administrador.',
  },
  'graph.mailbox_closed': {
    you: 'Su buzón está en los servidores de su organización, o una directiva impide el acceso de las aplicaciones, por lo que PhotoBot no puede llegar a él. Consulte a un administrador.',
    user: 'El buzón de esa persona está en los servidores de su organización, o una directiva impide el acceso de las aplicaciones, por lo que PhotoBot no puede llegar a él. Consulte a un administrador.',
    group:
      'El buzón del grupo está en los servidores de su organización, o una directiva impide el acceso de las aplicaciones, por lo que PhotoBot no puede llegar a él. Consulte a un administrador.',
    team: 'El buzón del equipo está en los servidores de su organización, o una directiva impide el acceso de las aplicaciones, por lo que PhotoBot no puede llegar a él. Consulte a un administrador.',
  },
  'graph.access_policy':
    'Una directiva de su organización impide que PhotoBot acceda a este buzón, por lo que no se ha cambiado nada. Consulte a un administrador.',
};
