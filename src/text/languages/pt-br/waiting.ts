import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'pt-br'> = {
  retry: {
    press: 'Depois, selecione “Tentar novamente”.',
    action: 'Depois, escolha a ação novamente.',
    search: 'Depois, pesquise novamente.',
    code: 'Depois, envie-me o código novamente.',
    message: 'Depois, envie-me sua mensagem novamente, com a imagem, se ela tinha uma.',
  },
  whenBack: {
    pressLater: {
      soon: 'Selecione “Tentar novamente” em um minuto.',
      seconds: {
        one: 'Selecione “Tentar novamente” em {count} segundo.',
        other: 'Selecione “Tentar novamente” em {count} segundos.',
      },
      minutes: {
        one: 'Selecione “Tentar novamente” em {count} minuto.',
        other: 'Selecione “Tentar novamente” em {count} minutos.',
      },
      hours: {
        one: 'Selecione “Tentar novamente” em {count} hora.',
        other: 'Selecione “Tentar novamente” em {count} horas.',
      },
    },
    searchLater: {
      soon: 'Pesquise novamente em um minuto.',
      seconds: {
        one: 'Pesquise novamente em {count} segundo.',
        other: 'Pesquise novamente em {count} segundos.',
      },
      minutes: {
        one: 'Pesquise novamente em {count} minuto.',
        other: 'Pesquise novamente em {count} minutos.',
      },
      hours: {
        one: 'Pesquise novamente em {count} hora.',
        other: 'Pesquise novamente em {count} horas.',
      },
    },
    tryLater: {
      soon: 'Tente novamente em um minuto.',
      seconds: {
        one: 'Tente novamente em {count} segundo.',
        other: 'Tente novamente em {count} segundos.',
      },
      minutes: {
        one: 'Tente novamente em {count} minuto.',
        other: 'Tente novamente em {count} minutos.',
      },
      hours: {
        one: 'Tente novamente em {count} hora.',
        other: 'Tente novamente em {count} horas.',
      },
    },
    wait: {
      soon: 'Aguarde um minuto.',
      seconds: {
        one: 'Aguarde {count} segundo.',
        other: 'Aguarde {count} segundos.',
      },
      minutes: {
        one: 'Aguarde {count} minuto.',
        other: 'Aguarde {count} minutos.',
      },
      hours: {
        one: 'Aguarde {count} hora.',
        other: 'Aguarde {count} horas.',
      },
    },
  },
};
