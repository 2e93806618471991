import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'fr'> = {
  retry: {
    press: 'Sélectionnez ensuite « Réessayer ».',
    action: 'Choisissez ensuite de nouveau l’action.',
    search: 'Relancez ensuite la recherche.',
    code: 'Renvoyez-moi ensuite le code.',
    message: 'Renvoyez-moi ensuite votre message, avec son image s’il en contenait une.',
  },
  whenBack: {
    pressLater: {
      soon: 'Veuillez sélectionner « Réessayer » dans une minute.',
      seconds: {
        one: 'Veuillez sélectionner « Réessayer » dans {count} seconde.',
        other: 'Veuillez sélectionner « Réessayer » dans {count} secondes.',
      },
      minutes: {
        one: 'Veuillez sélectionner « Réessayer » dans {count} minute.',
        other: 'Veuillez sélectionner « Réessayer » dans {count} minutes.',
      },
      hours: {
        one: 'Veuillez sélectionner « Réessayer » dans {count} heure.',
        other: 'Veuillez sélectionner « Réessayer » dans {count} heures.',
      },
    },
    searchLater: {
      soon: 'Veuillez relancer la recherche dans une minute.',
      seconds: {
        one: 'Veuillez relancer la recherche dans {count} seconde.',
        other: 'Veuillez relancer la recherche dans {count} secondes.',
      },
      minutes: {
        one: 'Veuillez relancer la recherche dans {count} minute.',
        other: 'Veuillez relancer la recherche dans {count} minutes.',
      },
      hours: {
        one: 'Veuillez relancer la recherche dans {count} heure.',
        other: 'Veuillez relancer la recherche dans {count} heures.',
      },
    },
    tryLater: {
      soon: 'Veuillez réessayer dans une minute.',
      seconds: {
        one: 'Veuillez réessayer dans {count} seconde.',
        other: 'Veuillez réessayer dans {count} secondes.',
      },
      minutes: {
        one: 'Veuillez réessayer dans {count} minute.',
        other: 'Veuillez réessayer dans {count} minutes.',
      },
      hours: {
        one: 'Veuillez réessayer dans {count} heure.',
        other: 'Veuillez réessayer dans {count} heures.',
      },
    },
    wait: {
      soon: 'Veuillez patienter une minute.',
      seconds: {
        one: 'Veuillez patienter {count} seconde.',
        other: 'Veuillez patienter {count} secondes.',
      },
      minutes: {
        one: 'Veuillez patienter {count} minute.',
        other: 'Veuillez patienter {count} minutes.',
      },
      hours: {
        one: 'Veuillez patienter {count} heure.',
        other: 'Veuillez patienter {count} heures.',
      },
    },
  },
};
