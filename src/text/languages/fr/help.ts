import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'fr'> = {
  help: {
    heading: 'PhotoBot change les photos',
    intro: {
      personal:
        'Envoyez-moi une image. Je vous montre le résultat, et vous confirmez. Ou écrivez l’une de ces commandes :',
      groupChat:
        'Mentionnez-moi et écrivez l’une de ces commandes. Pour changer une photo, ajoutez l’image :',
      channel:
        'Mentionnez-moi et écrivez l’une de ces commandes. Pour changer une photo, ajoutez l’image :',
    },
    forOthers: 'Voici ce que les membres de cette organisation peuvent écrire ici :',
    more: 'Plus',
    outro:
      'Ajoutez « en haut », « au centre », « en bas », « à gauche », « à droite » ou « entière » pour choisir le cadrage, « pivoter à gauche » pour faire pivoter l’image, « sur fond noir » pour un arrière-plan noir. Formats : {formats}, jusqu’à {megabytes} Mo. Rien ne change tant que vous n’avez pas confirmé, et vous pouvez annuler la modification pendant {undoHours} heures.',
  },

  commandExamples: {
    'set-my-photo': 'changer ma photo',
    'set-team-photo': 'changer la photo de l’équipe',
    'set-named-team-photo': 'changer la photo de l’équipe Launch Team',
    'set-group-photo': 'changer la photo du groupe Marketing',
    'set-user-photo': 'changer la photo de "Megan Bowen"',
    'set-contact-photo': 'changer la photo du contact Bob Smith',
    'use-photo': 'utiliser la photo de "Diego Siciliani" comme ma photo',
    'show-photo': 'voir la photo de "Diego Siciliani"',
    'remove-photo': 'supprimer la photo du groupe Marketing',
    cancel: 'annuler la proposition',
    undo: 'annuler la modification',
    history: 'historique',
    'sign-out': 'se déconnecter',
    help: 'aide',
  },

  commandLines: {
    'set-my-photo': 'Définit l’image de votre message comme votre propre photo',
    'set-team-photo':
      'Définit l’image de votre message comme photo de cette équipe (propriétaires seulement)',
    'set-named-team-photo':
      'Définit l’image comme photo d’une équipe dont vous êtes propriétaire, d’où que vous écriviez ; indiquez son nom',
    'set-group-photo':
      'Définit l’image comme photo d’un groupe Microsoft 365 dont vous êtes propriétaire ; indiquez son nom ou son adresse e-mail',
    'set-user-photo':
      'Définit l’image comme photo d’une autre personne (administrateurs seulement) : mention, adresse ou nom',
    'set-contact-photo':
      'Définit l’image comme photo de l’un de vos contacts Outlook ; indiquez le nom du contact',
    'use-photo':
      'Reprend une photo qu’une personne ou une équipe a déjà, au lieu d’une image envoyée',
    'show-photo':
      'Affiche une photo ; aussi « voir la photo de l’équipe … », « voir la photo du groupe … », « voir la photo du contact … »',
    'remove-photo':
      'Supprime une photo une fois que vous avez confirmé ; aussi « supprimer la photo de … » pour une personne',
    cancel: 'Annule votre proposition la plus récente ici, comme le bouton Annuler de sa carte',
    undo: 'Annule votre dernière modification d’une photo dans cette conversation',
    history:
      'Affiche vos dernières modifications, avec des boutons pour les annuler dans la conversation privée',
    'sign-out': 'Ferme votre session ; le prochain bouton qui en aura besoin vous reconnectera',
    help: 'Affiche ce que PhotoBot peut faire ici',
  },

  wholeTeamLines: {
    private: 'Un canal privé n’a pas sa propre photo : il s’agit ici de celle de toute l’équipe.',
    shared:
      'Un canal partagé n’a pas sa propre photo : il s’agit ici de celle de toute l’équipe à laquelle le canal appartient.',
  },

  helpNotes: {
    meeting:
      'Une réunion n’a pas d’équipe, et aucune application ne peut changer son image. Pour la photo d’une équipe, indiquez le nom de l’équipe, ou écrivez dans l’un de ses canaux.',
    groupChat: 'Aucune application ne peut changer l’image de cette conversation.',
    private:
      'Ce canal n’a pas sa propre photo : « changer la photo de l’équipe » change celle de toute l’équipe.',
    shared:
      'Ce canal n’a pas sa propre photo : « changer la photo de l’équipe » change celle de toute l’équipe à laquelle il appartient. Je n’agis que pour les personnes de l’organisation à laquelle il appartient.',
  },

  places: {
    personal: 'dans notre conversation privée',
    groupChat: 'dans une conversation de groupe',
    channel: 'dans un canal',
  },

  outcomes: {
    unknown: 'peut-être effectué',
    proposed: 'pas encore effectué',
    applying: 'en cours',
    applied: 'effectué',
    undoing: 'annulation en cours',
    undone: 'annulé ensuite',
    cancelled: 'abandonné',
    lapsed: 'expiré',
    failed: 'échec',
  },

  historyWords: {
    heading: 'Vos dernières modifications',
    none: 'Vous n’avez pas encore modifié de photo.',
    noneHere:
      'Aucune de vos dernières modifications n’a été faite dans cette conversation. Dans notre conversation privée, « historique » les affiche toutes.',
    onlyHere:
      'Uniquement celles de cette conversation. Dans notre conversation privée, « historique » les affiche toutes.',
    what: '{what} : {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Annuler la modification {number} sur {count}. {line}',
  },
};
