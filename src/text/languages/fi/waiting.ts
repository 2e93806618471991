import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'fi'> = {
  retry: {
    press: 'Valitse sitten ”Yritä uudelleen”.',
    action: 'Valitse sitten toiminto uudelleen.',
    search: 'Hae sitten uudelleen.',
    code: 'Lähetä sitten koodi minulle uudelleen.',
    message: 'Lähetä sitten viesti minulle uudelleen, myös kuva, jos viestissä oli sellainen.',
  },
  whenBack: {
    pressLater: {
      soon: 'Valitse ”Yritä uudelleen” minuutin kuluttua.',
      seconds: {
        one: 'Valitse ”Yritä uudelleen” {count} sekunnin kuluttua.',
        other: 'Valitse ”Yritä uudelleen” {count} sekunnin kuluttua.',
      },
      minutes: {
        one: 'Valitse ”Yritä uudelleen” {count} minuutin kuluttua.',
        other: 'Valitse ”Yritä uudelleen” {count} minuutin kuluttua.',
      },
      hours: {
        one: 'Valitse ”Yritä uudelleen” {count} tunnin kuluttua.',
        other: 'Valitse ”Yritä uudelleen” {count} tunnin kuluttua.',
      },
    },
    searchLater: {
      soon: 'Hae uudelleen minuutin kuluttua.',
      seconds: {
        one: 'Hae uudelleen {count} sekunnin kuluttua.',
        other: 'Hae uudelleen {count} sekunnin kuluttua.',
      },
      minutes: {
        one: 'Hae uudelleen {count} minuutin kuluttua.',
        other: 'Hae uudelleen {count} minuutin kuluttua.',
      },
      hours: {
        one: 'Hae uudelleen {count} tunnin kuluttua.',
        other: 'Hae uudelleen {count} tunnin kuluttua.',
      },
    },
    tryLater: {
      soon: 'Yritä uudelleen minuutin kuluttua.',
      seconds: {
        one: 'Yritä uudelleen {count} sekunnin kuluttua.',
        other: 'Yritä uudelleen {count} sekunnin kuluttua.',
      },
      minutes: {
        one: 'Yritä uudelleen {count} minuutin kuluttua.',
        other: 'Yritä uudelleen {count} minuutin kuluttua.',
      },
      hours: {
        one: 'Yritä uudelleen {count} tunnin kuluttua.',
        other: 'Yritä uudelleen {count} tunnin kuluttua.',
      },
    },
    wait: {
      soon: 'Odota minuutti.',
      seconds: {
        one: 'Odota {count} sekunti.',
        other: 'Odota {count} sekuntia.',
      },
      minutes: {
        one: 'Odota {count} minuutti.',
        other: 'Odota {count} minuuttia.',
      },
      hours: {
        one: 'Odota {count} tunti.',
        other: 'Odota {count} tuntia.',
      },
    },
  },
};
