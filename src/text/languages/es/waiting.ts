import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'es'> = {
  retry: {
    press: 'Después, seleccione “Reintentar”.',
    action: 'Después, elija la acción de nuevo.',
    search: 'Después, busque de nuevo.',
    code: 'Después, envíeme el código de nuevo.',
    message: 'Después, envíeme su mensaje de nuevo, con la imagen si la tenía.',
  },
  whenBack: {
    pressLater: {
      soon: 'Seleccione “Reintentar” dentro de un minuto.',
      seconds: {
        one: 'Seleccione “Reintentar” dentro de {count} segundo.',
        other: 'Seleccione “Reintentar” dentro de {count} segundos.',
      },
      minutes: {
        one: 'Seleccione “Reintentar” dentro de {count} minuto.',
        other: 'Seleccione “Reintentar” dentro de {count} minutos.',
      },
      hours: {
        one: 'Seleccione “Reintentar” dentro de {count} hora.',
        other: 'Seleccione “Reintentar” dentro de {count} horas.',
      },
    },
    searchLater: {
      soon: 'Busque de nuevo dentro de un minuto.',
      seconds: {
        one: 'Busque de nuevo dentro de {count} segundo.',
        other: 'Busque de nuevo dentro de {count} segundos.',
      },
      minutes: {
        one: 'Busque de nuevo dentro de {count} minuto.',
        other: 'Busque de nuevo dentro de {count} minutos.',
      },
      hours: {
        one: 'Busque de nuevo dentro de {count} hora.',
        other: 'Busque de nuevo dentro de {count} horas.',
      },
    },
    tryLater: {
      soon: 'Inténtelo de nuevo dentro de un minuto.',
      seconds: {
        one: 'Inténtelo de nuevo dentro de {count} segundo.',
        other: 'Inténtelo de nuevo dentro de {count} segundos.',
      },
      minutes: {
        one: 'Inténtelo de nuevo dentro de {count} minuto.',
        other: 'Inténtelo de nuevo dentro de {count} minutos.',
      },
      hours: {
        one: 'Inténtelo de nuevo dentro de {count} hora.',
        other: 'Inténtelo de nuevo dentro de {count} horas.',
      },
    },
    wait: {
      soon: 'Espere un minuto.',
      seconds: {
        one: 'Espere {count} segundo.',
        other: 'Espere {count} segundos.',
      },
      minutes: {
        one: 'Espere {count} minuto.',
        other: 'Espere {count} minutos.',
      },
      hours: {
        one: 'Espere {count} hora.',
        other: 'Espere {count} horas.',
      },
    },
  },
};
