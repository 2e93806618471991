import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/** Spanish. “Como” is “as” in front of an article or a photo, and “how” in front of a verb. */
export const es: Language = {
  fillers:
    'el la los las lo un una este esta esto ese esa eso de del al a en con y por para que es sea ser yo tú te se le quiero quisiera querría puedes puede puedo podrías podría gustaría favor porfa nuevo nueva nuevos nuevas actual nuestro nuestra aquí ahora gracias tenga pero antes primero así adjunta adjunto adjuntada adjunté podemos tener quisiéramos vez va vaya debería necesita sería nos',
  greetings: 'hola buenos buenas días tardes noches',
  openers: 'entonces bueno pues vale ups',
  corrections: 'no perdón perdona mejor espera quería decir',
  politeness: 'gracias muchas mil por favor porfa porfavor',
  photo: 'foto fotos fotografía imagen imágenes avatar logo logotipo icono ícono retrato perfil',
  own: 'perfil avatar retrato',
  products: 'teams outlook',
  chats: { chat: 'conversación', meeting: 'reunión' },
  addressBooks: 'contactos libreta',
  verbs: {
    set: 'cambiar cambia cambie cambio modificar modifica modifique actualizar actualiza actualice actualizo poner pon pongo ponga ponle establecer establece establezca definir define subir sube suba subo reemplazar reemplaza sustituir sustituye configurar configura hacer haz añadir añade añada agregar agrega agregue cargar cargue colocar coloca coloque ponla ponlo guardar ponerla ponerlo cambiarla cambiarlo actualizarla actualízala actualizas cámbiala cámbialo pones cambias súbela guárdala añádela agrégala méteme mete meter reemplace',
    use: 'usar usa use utilizar utiliza utilice',
    show: 'mostrar muestra muestre muéstrame mostrarme ver enseñar enseña enséñame',
    remove:
      'eliminar elimina elimine quitar quita quite borrar borra borre suprimir suprime suprima',
  },
  together: {
    ...eachMeans(
      'en vez de mi foto vieja, en lugar de mi foto vieja, en vez de mi foto antigua, en lugar de mi foto antigua, en vez de mi foto anterior, en lugar de mi foto anterior',
      'para mi foto',
    ),
    ...eachMeans(
      'en vez de la vieja, en lugar de la anterior, en vez de la anterior, en vez de la antigua, en lugar de la antigua',
      'porfa',
    ),
    'bórrame la': 'borra mi',
    'quítame la': 'quita mi',
    'elimíname la': 'elimina mi',
    'enséñame el': 'muestra el',
    ...eachMeans('en el grupo, al grupo', 'para el grupo'),
    ...eachMeans('en el equipo, al equipo', 'para el equipo'),
    'a mi contacto': 'para mi contacto',
    'al contacto': 'para contacto',
    'mi sesión': 'sesión',
    'como mi': 'as mi',
    'como la': 'as la',
    'como el': 'as el',
    'como foto': 'as foto',
    'como imagen': 'as imagen',
    'como avatar': 'as avatar',
    'como logo': 'as logo',
    'como icono': 'as icono',
    'como nueva': 'as nueva',
    'por favor': 'please',
    ...eachMeans('sin recortar, sin recorte', 'completa'),
    'foto a': 'foto para',
    'imagen a': 'imagen para',
    'dale la vuelta': 'gira revés',
    'cuál es mi': 'muestra mi',
    'cómo se ve': 'muestra',
  },
  kinds: {
    me: 'mi mis mío mía',
    team: 'equipo equipos canal canales',
    group: 'grupo grupos',
    contact: 'contacto contactos',
    user: 'persona usuario usuaria compañero compañera jefe jefa amigo amiga',
  },
  account: 'usuario usuaria',
  theirs: 'su, su nueva, su nuevo, sus',
  pointing: 'esta este esto esa ese',
  and: 'y',
  ours: 'nuestro nuestra',
  onto: 'a',
  of: 'del para',
  ofPhoto: 'de',
  as: '',
  from: 'desde',
  within: 'en',
  joined: {
    cámbiame: 'cambia mi',
    cambiarme: 'cambiar mi',
    actualízame: 'actualiza mi',
    ponme: 'pon mi',
    ponerme: 'poner mi',
  },
  not: 'no nunca jamás',
  questions: 'quién quiénes cuándo dónde qué cuál',
  crops: {
    auto: 'automático automáticamente',
    centre: 'centro centrada centrado medio',
    top: 'arriba',
    bottom: 'abajo',
    left: 'izquierda',
    right: 'derecha',
    fit: 'entera entero completa completo',
  },
  cropping: 'recortar recorta recorte recórtala recórtalo recortarla mantén',
  grounds: { white: 'blanco blanca', black: 'negro negra' },
  backgrounds: 'fondo',
  turns: {
    verbs: 'girar gira gire rotar rota gírala gíralo girarla rótala',
    clock: { right: 'horario', left: 'antihorario' },
    sides: { right: 'derecha', left: 'izquierda' },
    around: 'revés',
    units: 'grados',
    pairs: 'antihorario',
    glue: 'a la el en sobre hacia',
  },
  plain: {
    undo: {
      keys: 'deshacer deshaz deshazlo deshaga revertir revierte',
      others:
        'último última cambio cambios foto anterior mi volver vuelve vuelva restaurar restaura restaure antes mejor era estaba gustaba más antigua vieja poner pon ponme ponla equivocada otra quedaba prefiero prefería devuelve regresa regresar de nuevo la que tenía',
      phrases: phrasesIn(
        'vuelve poner, volver poner, pon anterior, pon antes, pon antigua, pon vieja, gustaba anterior, gustaba antes, gustaba vieja, anterior mejor, antes mejor, prefiero anterior, prefería anterior, regresa anterior, vuelve antes, vuelve vieja, vuelve antigua, devuelve anterior, volver anterior, vuelve anterior, restaurar anterior, restaura anterior, restaure anterior, volver atrás, vuelve atrás, atrás',
      ),
    },
    history: {
      keys: 'historial',
      others:
        'mostrar muestra ver mi mis últimos cambios fotos quién ha cambiado cambió modificó actualizó puso última vez cuándo cambié se últimamente recientemente qué equipo foto han hecho cuál fue enséñame canal por último sido',
      phrases: phrasesIn(
        'quién cambió, quién cambiado, quién modificó, quién puso, quién actualizó, cuándo cambié, cuándo cambió, qué cambiado, qué cambios, qué cambió, últimos cambios, última vez cambié, mis cambios',
      ),
    },
    'sign-out': {
      keys: 'desconectarme desconéctame desconéctate',
      others: 'mi',
      phrases: phrasesIn(
        'cerrarme sesión, ciérrame sesión, cerrar mi sesión, sácame, cerrar sesión, cierra sesión, cierre sesión, salir',
      ),
    },
    cancel: {
      keys: 'cancelar cancela cancele cancelarlo cancélalo anular',
      others: 'propuesta no así está espera mejor da igual como',
      phrases: phrasesIn(
        'no déjalo, da igual, no importa, mejor déjalo, déjalo así, no hagas nada, nada olvídalo, deja eso, no cambies nada, no nada, ya no, para, olvídalo, olvídelo, déjalo, déjelo, mejor no',
      ),
    },
    help: {
      keys: 'ayuda ayúdame ayúdeme',
      others: 'necesito',
      phrases: phrasesIn(
        'qué sabes, qué puedes, qué puedes hacer, qué puede hacer, qué sabes hacer, qué haces',
      ),
    },
  },
  topics: {
    thanks: phrasesIn(
      'muchas gracias, mil gracias, muchísimas gracias, genial gracias, perfecto gracias, gracias crack, gracias',
    ),
    ok: phrasesIn(
      'estupendo, excelente, me gusta, me encanta, buenísimo, de lujo, quedó genial, qué bien, se ve bien, sí, vale, perfecto, genial, de acuerdo, bien, está bien, muy bien, claro, listo, confirmar, confirmo, confirma',
    ),
    who: ['quién eres'],
    privacy: ['privacidad', 'datos'],
    seen: phrasesIn(
      'todavía vieja, todavía antigua, todavía anterior, sigue vieja, sigue antigua, sigo viendo, sigue saliendo, aún vieja, aún anterior, aún antigua, cuándo verá, cuándo ve, cuánto tarda, quién ver, quién ve, quiénes ver',
    ),
    how: ['como', 'como funciona'],
  },
};
