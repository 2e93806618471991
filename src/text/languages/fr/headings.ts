import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'fr'> = {
  setting: {
    proposed: {
      me: 'Changer votre photo ?',
      user: 'Changer la photo de cette personne ?',
      group: 'Changer la photo du groupe ?',
      team: 'Changer la photo de l’équipe ?',
      contact: 'Changer la photo du contact ?',
    },
    applying: {
      me: 'Enregistrement de votre photo…',
      user: 'Enregistrement de la photo de cette personne…',
      group: 'Enregistrement de la photo du groupe…',
      team: 'Enregistrement de la photo de l’équipe…',
      contact: 'Enregistrement de la photo du contact…',
    },
    applied: {
      me: 'Votre photo est enregistrée',
      user: 'La photo de cette personne est enregistrée',
      group: 'La photo du groupe est enregistrée',
      team: 'La photo de l’équipe est enregistrée',
      contact: 'La photo du contact est enregistrée',
    },
    unknown: {
      me: 'Votre photo a peut-être été enregistrée',
      user: 'La photo de cette personne a peut-être été enregistrée',
      group: 'La photo du groupe a peut-être été enregistrée',
      team: 'La photo de l’équipe a peut-être été enregistrée',
      contact: 'La photo du contact a peut-être été enregistrée',
    },
  },

  removing: {
    proposed: {
      me: 'Supprimer votre photo ?',
      user: 'Supprimer la photo de cette personne ?',
      group: 'Supprimer la photo du groupe ?',
      team: 'Supprimer la photo de l’équipe ?',
      contact: 'Supprimer la photo du contact ?',
    },
    applying: {
      me: 'Suppression de votre photo…',
      user: 'Suppression de la photo de cette personne…',
      group: 'Suppression de la photo du groupe…',
      team: 'Suppression de la photo de l’équipe…',
      contact: 'Suppression de la photo du contact…',
    },
    applied: {
      me: 'Votre photo est supprimée',
      user: 'La photo de cette personne est supprimée',
      group: 'La photo du groupe est supprimée',
      team: 'La photo de l’équipe est supprimée',
      contact: 'La photo du contact est supprimée',
    },
    unknown: {
      me: 'Votre photo a peut-être été supprimée',
      user: 'La photo de cette personne a peut-être été supprimée',
      group: 'La photo du groupe a peut-être été supprimée',
      team: 'La photo de l’équipe a peut-être été supprimée',
      contact: 'La photo du contact a peut-être été supprimée',
    },
  },

  restoring: {
    undoing: {
      me: 'Rétablissement de votre photo précédente…',
      user: 'Rétablissement de la photo précédente de cette personne…',
      group: 'Rétablissement de la photo précédente du groupe…',
      team: 'Rétablissement de la photo précédente de l’équipe…',
      contact: 'Rétablissement de la photo précédente du contact…',
    },
    undone: {
      me: 'Votre photo précédente est rétablie',
      user: 'La photo précédente de cette personne est rétablie',
      group: 'La photo précédente du groupe est rétablie',
      team: 'La photo précédente de l’équipe est rétablie',
      contact: 'La photo précédente du contact est rétablie',
    },
    unknown: {
      me: 'Votre photo précédente a peut-être été rétablie',
      user: 'La photo précédente de cette personne a peut-être été rétablie',
      group: 'La photo précédente du groupe a peut-être été rétablie',
      team: 'La photo précédente de l’équipe a peut-être été rétablie',
      contact: 'La photo précédente du contact a peut-être été rétablie',
    },
    failed: {
      me: 'Votre photo n’a pas été modifiée',
      user: 'La photo de cette personne n’a pas été modifiée',
      group: 'La photo du groupe n’a pas été modifiée',
      team: 'La photo de l’équipe n’a pas été modifiée',
      contact: 'La photo du contact n’a pas été modifiée',
    },
  },

  plainHeadings: {
    now: {
      me: 'Votre photo actuelle',
      user: 'La photo actuelle de cette personne',
      group: 'La photo actuelle du groupe',
      team: 'La photo actuelle de l’équipe',
      contact: 'La photo actuelle du contact',
    },
    set: {
      me: 'Changement de votre photo',
      user: 'Changement de la photo de cette personne',
      group: 'Changement de la photo du groupe',
      team: 'Changement de la photo de l’équipe',
      contact: 'Changement de la photo du contact',
    },
    remove: {
      me: 'Suppression de votre photo',
      user: 'Suppression de la photo de cette personne',
      group: 'Suppression de la photo du groupe',
      team: 'Suppression de la photo de l’équipe',
      contact: 'Suppression de la photo du contact',
    },
  },

  shown: {
    none: 'Il n’y a pas de photo.',
    alt: 'La photo actuelle',
    facts: '{width} × {height} pixels, {kilobytes} Ko',
  },
};
