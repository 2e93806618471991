import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'fr'> = {
  asks: {
    cancelled: 'Demande annulée',
    lapsed: 'Cette question a expiré',
    failed: 'Ce n’est pas possible',
    picture: 'Quelle image ?',
    own: { group: 'Quel groupe ?', team: 'Quelle équipe ?' },
    whose: 'Quelle photo dois-je changer ?',
    which: 'Quel résultat pour « {name} » ?',
    notFound: 'Je n’ai pas trouvé « {name} »',
    permission: 'Il manque une autorisation',
    problem: 'Cela n’a pas fonctionné pour l’instant',
    mayFind: 'Puis-je rechercher l’image ?',
    mayUndo: 'Puis-je rétablir la photo précédente ?',
    mayLook: 'Puis-je consulter la photo ?',
    mayLookUp: {
      name: 'Puis-je rechercher « {name} » ?',
      team: 'Puis-je rechercher vos équipes ?',
      group: 'Puis-je rechercher vos groupes ?',
    },
  },

  signInLines: {
    find: 'Teams ne m’a pas transmis l’image. Sélectionnez « Continuer », et je la rechercherai dans le message avec vos droits. Rien n’a encore été modifié.',
    named:
      'Sélectionnez « Continuer », et je rechercherai ce nom avec vos droits. Rien n’a encore été modifié.',
    team: 'Sélectionnez « Continuer », et je rechercherai avec vos droits les équipes dont vous êtes propriétaire. Rien n’a encore été modifié.',
    group:
      'Sélectionnez « Continuer », et je rechercherai avec vos droits les groupes dont vous êtes propriétaire. Rien n’a encore été modifié.',
    use: 'Sélectionnez « Continuer », et je consulterai la photo avec vos droits. Rien n’a encore été modifié.',
    show: 'Sélectionnez « Continuer », et je consulterai la photo avec vos droits.',
    remove:
      'Sélectionnez « Continuer », et je consulterai la photo avec vos droits. Rien n’a encore été modifié.',
    undo: 'Pour cela, vous devez vous connecter. Sélectionnez « Continuer » pour poursuivre.',
  },

  groupTraits: {
    team: 'a une équipe',
    dynamic: 'appartenance dynamique',
    hidden: 'appartenance masquée',
  },

  looking: {
    picture: 'Recherche de l’image…',
    set: 'Recherche de la photo à définir…',
    show: 'Recherche de la photo…',
    remove: 'Recherche de la photo…',
  },

  lookingInDialog: {
    picture: 'Recherche de l’image',
    set: 'Recherche de la photo à définir',
  },

  questionLines: {
    looking: 'Cela prend un instant. Rien n’a encore été modifié.',
    wait: 'Je recherche l’image. Sélectionnez « Continuer » dans un instant ; rien n’a encore été modifié.',
    offers: {
      me: 'Ma photo',
      team: 'Cette équipe',
      'own-team': 'Une équipe…',
      'own-group': 'Un groupe…',
      user: 'Une personne…',
    },
    whose: 'Choisissez la photo à changer. Rien n’a encore été modifié.',
    whoseOfSeveral:
      'Je change une photo à la fois. Choisissez la première ; pour une autre, renvoyez l’image. Rien n’a encore été modifié.',
    name: 'Écrivez dans les {stepsMinutes} minutes à qui est destinée la photo, par exemple « Megan Bowen » ou « changer la photo de Megan Bowen ». Dans un canal ou une conversation de groupe, mentionnez-moi aussi. Je garde l’image jusque-là.',
    notThisChat:
      'Aucune application ne peut changer l’image de cette conversation. Ici, vous pouvez changer la photo d’un groupe Microsoft 365.',
    chooseOwn: 'Voici les vôtres. Faites votre choix ; rien n’a encore été modifié.',
    choose: 'Il y a plusieurs résultats. Faites votre choix ; rien n’a encore été modifié.',
    nearest: 'Est-ce l’un de ceux-ci ? Rien n’a encore été modifié.',
    hidden:
      'Il y a plusieurs résultats. Sélectionnez « Afficher les choix » : personne d’autre ne les verra.',
    hiddenNearest:
      'Il existe des noms semblables. Sélectionnez « Afficher les choix » : personne d’autre ne les verra.',
    more: {
      one: 'Il y a encore un résultat. Précisez le nom, ou mettez le nom complet entre guillemets.',
      other:
        'Il y a encore {count} résultats. Précisez le nom, ou mettez le nom complet entre guillemets.',
    },
    lapsed:
      'Il ne s’est rien passé ici pendant {proposalMinutes} minutes. Veuillez saisir de nouveau la commande.',
    lapsedDialog:
      'Il ne s’est rien passé ici pendant {proposalMinutes} minutes. Veuillez choisir de nouveau l’action.',
    nothingChanged: 'Rien n’a été modifié.',
    choosePicture: 'Il y a plusieurs images. Choisissez-en une ; rien n’a encore été modifié.',
    picture: 'Image {number}',
    pictureOf: 'Photo de {name}',
    smallOf: 'Aperçu de {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, choix {number} sur {count}',
  },

  recentWords: {
    heading: { me: 'Changer votre photo', team: 'Changer la photo de l’équipe' },
    wait: 'Je recherche les photos que vous avez utilisées récemment. Sélectionnez « Continuer » dans un instant ; rien n’a encore été modifié.',
    choose: 'Utilisez une photo des {undoHours} dernières heures ; rien n’a encore été modifié.',
    row: '{whose}. {when}. Photo {number} sur {count}',
    when: {
      hours: {
        one: 'Enregistrée il y a une heure',
        other: 'Enregistrée il y a {count} heures',
      },
      minutes: {
        one: 'Enregistrée il y a une minute',
        other: 'Enregistrée il y a {count} minutes',
      },
      now: 'Enregistrée à l’instant',
    },
    send: 'Pour une nouvelle image, envoyez-la-moi dans notre conversation privée avec ces mots :',
    sendHere: 'Pour une nouvelle image, envoyez-la-moi ici avec ces mots :',
    noTeam:
      'Il n’y a pas d’équipe dans cette conversation. Envoyez-moi l’image dans notre conversation privée avec le nom d’une équipe dont vous êtes propriétaire, par exemple :',
    noTeamHere:
      'Il n’y a pas d’équipe dans cette conversation. Envoyez-moi l’image ici avec le nom d’une équipe dont vous êtes propriétaire, par exemple :',
    unseen: {
      me: 'Je ne peux pas voir cette conversation, car je n’en fais pas partie. Envoyez-moi l’image dans notre conversation privée avec ces mots :',
      team: 'Je ne peux pas voir cette conversation, car je n’en fais pas partie. Envoyez-moi l’image dans notre conversation privée avec le nom d’une équipe dont vous êtes propriétaire, par exemple :',
    },
    teamExample: 'changer la photo de l’équipe Launch Team',
    commands: { me: 'changer ma photo', team: 'changer la photo de l’équipe {name}' },
    openChat: 'Ouvrir notre conversation',
  },

  notSearched: {
    user: 'Non inclus dans la recherche : les personnes',
    team: 'Non inclus dans la recherche : les équipes',
    group: 'Non inclus dans la recherche : les groupes',
    'user, team': 'Non inclus dans la recherche : les personnes et les équipes',
    'user, group': 'Non inclus dans la recherche : les personnes et les groupes',
    'team, group': 'Non inclus dans la recherche : les équipes et les groupes',
    'user, team, group': 'Non inclus dans la recherche : les personnes, les équipes et les groupes',
  },

  searchNotGranted: {
    user: 'Pour rechercher des personnes, il me faut une autorisation qui n’a pas été accordée. Écrivez-moi « voir la photo de … » avec le nom. Ma réponse explique comment accorder l’autorisation.',
    team: 'Pour rechercher des équipes, il me faut une autorisation qui n’a pas été accordée. Écrivez-moi « voir la photo de l’équipe … » avec le nom. Ma réponse explique comment accorder l’autorisation.',
    group:
      'Pour rechercher des groupes, il me faut une autorisation qui n’a pas été accordée. Écrivez-moi « voir la photo du groupe … » avec le nom. Ma réponse explique comment accorder l’autorisation.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded:
      'Votre connexion a expiré. Fermez cette fenêtre et choisissez de nouveau l’action.',
    searchAgain:
      'Votre organisation demande pour cela une connexion renforcée, par exemple un deuxième facteur. Relancez la recherche, et sélectionnez « Se connecter » si Teams l’affiche.',
    photoOf: 'Photo de {name}',
    noPhoto: 'Pas de photo',
    notSearched: 'La recherche est incomplète',
  },
};
