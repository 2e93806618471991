import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'fr'> = {
  working: {
    heading: 'Un instant…',
    line: 'Cela prend plus de temps que d’habitude. Ma réponse s’affichera ici. Rien n’a encore été modifié.',
  },

  notes: {
    busy: {
      heading: 'Je suis trop sollicité pour le moment',
      line: 'Je n’ai pas lu votre message, et rien n’a été modifié. Veuillez le renvoyer dans une minute.',
    },
    moved: {
      heading: 'Voir l’autre carte',
      line: 'Cette carte existe ici en double, et c’est l’autre qui a été utilisée. Le résultat s’y trouve.',
    },
    'signed-in': {
      heading: 'Connexion réussie',
      line: 'Je poursuis ce que vous avez demandé.',
    },
    'signed-out': {
      heading: 'Déconnexion réussie',
      line: 'Je n’ai plus accès à votre compte. Vos photos et votre historique restent inchangés ; la prochaine fois que vous sélectionnerez un bouton qui nécessite une connexion, Teams vous reconnectera.',
    },
  },

  how: {
    personal:
      'Envoyez-moi une image avec « changer ma photo », ou avec « changer la photo de l’équipe Launch Team » pour une équipe dont vous êtes propriétaire. Une carte montre le résultat, et rien ne change tant que vous n’avez pas confirmé.',
    groupChat:
      'Collez une image, mentionnez-moi et écrivez « changer ma photo », ou « changer la photo de l’équipe Launch Team » pour une équipe dont vous êtes propriétaire. Une carte montre le résultat, et rien ne change tant que vous n’avez pas confirmé.',
    channel:
      'Collez une image, mentionnez-moi et écrivez « changer la photo de l’équipe », ou « changer ma photo » pour la vôtre. Une carte montre le résultat, et rien ne change tant que vous n’avez pas confirmé.',
  },

  sayings: {
    thanks: 'Avec plaisir !',
    ok: '👍',
    who: 'Je suis PhotoBot. À partir d’une image, je change votre photo, celle d’une équipe, d’un groupe ou d’une autre personne dans Microsoft 365. Écrivez « aide » pour voir tout ce que je peux faire ici.',
    privacy:
      'J’utilise une image uniquement pour la photo que vous confirmez. Je la conserve {undoHours} heures au maximum, pour que vous puissiez annuler. J’agis avec vos droits, et personne d’autre que vous ne peut utiliser vos cartes.',
    seen: 'Tous les membres de votre organisation peuvent voir les photos des personnes, des équipes et des groupes dans Teams, Outlook et SharePoint. Ils voient une nouvelle photo après quelques minutes, parfois quelques jours. « voir ma photo » montre la vôtre telle qu’elle est maintenant.',
    cancelled: 'Proposition annulée. Rien n’a été modifié.',
    'open-proposal':
      'Rien n’a encore été modifié. Sélectionnez « Confirmer » sur la carte ci-dessus pour continuer, ou « Annuler ».',
    'open-question':
      'Rien n’a encore été modifié. La carte ci-dessus attend votre réponse : sélectionnez l’un de ses boutons, ou « Annuler ».',
    'framed-anew':
      'J’ai modifié la photo sur la carte ci-dessus. Elle ne sera enregistrée que si vous sélectionnez « Confirmer ».',
    'nothing-waits':
      'Aucune carte ne vous attend ici ; rien n’a donc été modifié. Les cartes expirent au bout de {proposalMinutes} minutes ; pour recommencer, renvoyez-moi l’image.',
    'nothing-open':
      'Vous n’avez ici aucune proposition à annuler. « annuler la modification » annule votre dernière modification.',
  },

  undeclared:
    'PhotoBot ne propose pas cette fonction. Écrivez « aide » pour voir ce qu’il peut faire.',

  tooBusy:
    'Je suis trop sollicité pour le moment, et rien n’a été modifié. Veuillez réessayer dans un instant.',

  photoNotices: {
    undone: 'Votre photo précédente a été rétablie',
    same: 'Votre photo n’a pas été modifiée',
    set: {
      done: 'Votre photo a été modifiée',
      unknown: 'Votre photo a peut-être été modifiée',
    },
    remove: {
      done: 'Votre photo a été supprimée',
      unknown: 'Votre photo a peut-être été supprimée',
    },
  },

  contactNotices: {
    undone: 'La photo précédente de l’un de vos contacts a été rétablie',
    same: 'La photo de l’un de vos contacts n’a pas été modifiée',
    set: {
      done: 'La photo de l’un de vos contacts a été modifiée',
      unknown: 'La photo de l’un de vos contacts a peut-être été modifiée',
    },
    remove: {
      done: 'La photo de l’un de vos contacts a été supprimée',
      unknown: 'La photo de l’un de vos contacts a peut-être été supprimée',
    },
  },

  noticeLines: {
    nobody: 'Cette action a été effectuée par un administrateur de photos de votre organisation.',
    by: 'Cette action a été effectuée par un administrateur de photos de votre organisation : {name}.',
    contact: 'Votre contact : {name}',
    mine: 'Vous pouvez la changer avec « changer ma photo ».',
    restore:
      'Avec « Restaurer », vous pouvez revenir à l’état précédent pendant {undoHours} heures.',
    before: 'Avant',
    now: 'Maintenant',
    none: 'Aucune photo',
    beforeAlt: 'La photo précédente',
  },

  purposes: {
    'own-photo': 'changer votre propre photo',
    'somebodys-photo': 'changer la photo d’une autre personne',
    'anybodys-photo':
      'permettre aux administrateurs de photos de changer la photo de n’importe qui',
    'group-photo': 'changer la photo d’un groupe dont vous êtes propriétaire',
    'team-photo': 'changer la photo d’une équipe dont vous êtes propriétaire',
    'contacts-photo': 'rechercher vos contacts et changer leur photo',
    'anybodys-contacts-photo':
      'permettre aux administrateurs de photos de rechercher les contacts de n’importe qui et de changer leur photo',
    'find-people': 'rechercher des personnes par leur nom et voir leur photo',
    'find-groups': 'rechercher des groupes par leur nom',
    'find-teams': 'rechercher vos équipes par leur nom et voir leur photo',
    'find-owned': 'répertorier les équipes et les groupes dont vous êtes propriétaire',
    'channel-picture':
      'récupérer l’image d’un message dans un canal lorsque Teams ne la transmet pas',
    'chat-picture':
      'récupérer l’image d’un message dans une conversation lorsque Teams ne la transmet pas',
    'attached-picture': 'récupérer une image jointe en tant que fichier',
    'photo-policy': 'savoir qui peut changer les photos',
  },

  purposeAnd: ', et pour ',
};
