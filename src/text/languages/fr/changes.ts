import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'fr'> = {
  headings: {
    overtaken: 'Aucune modification n’a été annulée',
    cancelled: 'Proposition annulée',
    lapsed: 'Cette proposition a expiré',
  },

  owners: {
    asker: 'La photo de la personne qui a fait la demande',
    me: '{name} (sa propre photo)',
    group: 'Groupe : {name}',
    team: 'Équipe : {name}',
    contact: 'Votre contact : {name}',
    contactOf: 'Contact de {owner} : {name}',
  },

  onConfirm: {
    set: '« Confirmer » l’enregistre dans Microsoft 365.',
    remove: '« Confirmer » la supprime de Microsoft 365.',
    asApplication: {
      set: '« Confirmer » l’enregistre dans Microsoft 365 avec l’autorisation propre à PhotoBot, car vous êtes administrateur de photos. La personne concernée en sera informée.',
      remove:
        '« Confirmer » la supprime de Microsoft 365 avec l’autorisation propre à PhotoBot, car vous êtes administrateur de photos. La personne concernée en sera informée.',
    },
  },

  rights: {
    user: 'Vous devez être administrateur d’utilisateurs, administrateur de personnes ou administrateur général.',
    group: 'Vous devez être propriétaire du groupe.',
    team: 'Vous devez être propriétaire de l’équipe.',
  },

  undoBefore: {
    team: 'Vous pourrez annuler cette modification pendant {undoHours} heures, sauf s’il s’agit de la première photo de l’équipe : Microsoft 365 ne permet pas de la supprimer.',
    contact:
      'Vous pourrez annuler cette modification pendant {undoHours} heures, sauf s’il s’agit de la première photo du contact : Microsoft 365 ne permet pas de la supprimer.',
    usual: 'Vous pourrez annuler cette modification pendant {undoHours} heures.',
  },

  lines: {
    askedBy: {
      nobody: 'Seule la personne qui a fait la demande peut utiliser les boutons.',
      name: 'Les boutons sont réservés à {name}.',
    },
    damaged:
      'Le fichier est endommagé : il en manque une partie. Voici ce que j’ai pu lire ; vérifiez bien l’image.',
    earlier: {
      words: 'J’utilise cette image pour votre demande précédente.',
      picture: 'J’utilise l’image que vous avez envoyée précédemment.',
    },
    unread: 'Je n’ai pas compris ces mots et je n’en ai pas tenu compte : « {words} »',
    lookAgain: 'Je continue de vérifier. Cette carte affichera le résultat.',
    lookedLong:
      'Je n’ai pas pu vérifier si l’opération a réussi, et j’ai cessé d’essayer. Veuillez vérifier la photo vous-même.',
    small:
      'La photo ne fait que {side} × {side} pixels et risque de paraître floue. L’idéal est {best} × {best} ou plus.',
    undoAfter: 'Vous pouvez annuler cette modification pendant {undoHours} heures.',
    undoImpossible:
      'Cette modification ne peut pas être annulée : il n’y avait pas de photo avant, et Microsoft 365 ne permet pas de supprimer celle-ci.',
    there: 'La photo est enregistrée dans Microsoft 365.',
    taken: 'Microsoft 365 a accepté la photo.',
    takenAndLags: 'Microsoft 365 a accepté la photo, mais affiche encore l’ancienne.',
    gone: 'La photo est supprimée de Microsoft 365.',
    lagGroup:
      'Elle a été enregistrée comme photo du groupe de l’équipe. Teams l’affichera dans quelques heures.',
    onlyDirectory:
      'Comme il n’y a pas de boîte aux lettres, elle est conservée uniquement dans Entra. Outlook et SharePoint ne l’affichent pas.',
    removed:
      'Microsoft 365 n’affichait pas de photo auparavant ; il n’y en a donc aucune maintenant.',
    nothingChanged: 'Rien n’a été modifié.',
    lapsed:
      'Personne n’a sélectionné « Confirmer » dans les {proposalMinutes} minutes ; rien n’a donc été modifié. Veuillez publier de nouveau l’image.',
    lapsedDialog:
      'Personne n’a sélectionné « Confirmer » dans les {proposalMinutes} minutes ; rien n’a donc été modifié. Veuillez choisir de nouveau l’action.',
    lapsedRemoval:
      'Personne n’a sélectionné « Confirmer » dans les {proposalMinutes} minutes ; rien n’a donc été modifié. Veuillez saisir de nouveau la commande.',
    previewAlt: 'La photo telle qu’elle apparaîtra',
    listedAlt: 'La photo telle qu’elle apparaît dans une liste de conversations',
    appliedAlt: 'La nouvelle photo',
    removeAlt: 'La photo à supprimer',
    removedAlt: 'La photo supprimée',
    administrator: 'Administrateur : {contact}',
    details: 'Détails',
    requestId: 'ID de la demande : {id}',
    etag: { none: 'ETag : aucun', some: 'ETag : {etag}' },
  },

  seen: {
    all: 'Teams, Outlook et SharePoint peuvent mettre quelques minutes à afficher la modification, parfois jusqu’à trois jours.',
    people:
      'Teams, Outlook et SharePoint peuvent mettre quelques minutes à afficher la modification, parfois jusqu’à trois jours. Dans Teams, d’autres personnes peuvent voir l’ancienne photo pendant des semaines (jusqu’à 60 jours), sauf si elles se déconnectent de Teams puis se reconnectent, ou si elles vident le cache.',
  },

  framed: {
    crop: 'Cadrage : {crop}',
    turns: { 90: 'pivotée à droite', 180: 'à l’envers', 270: 'pivotée à gauche' },
    grounds: { white: 'sur fond blanc', black: 'sur fond noir' },
    chosen: '{title}, sélectionné',
  },
};
