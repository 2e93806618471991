import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'fr'> = {
  'command.unknown': {
    open: 'Je n’ai pas compris. Utilisez les boutons de la carte ci-dessus. Ou écrivez à qui est destinée la photo, par exemple « non, pour Megan Bowen », ou comment la cadrer ou la faire pivoter, par exemple « en haut » ou « pivoter à gauche ».',
    plain: 'Je n’ai pas compris. Écrivez « aide » pour voir ce que je peux faire ici.',
    of: 'Je n’ai pas compris. Vouliez-vous dire « {nearest} … », suivi du nom ? Écrivez « aide » pour voir ce que je peux faire ici.',
    help: 'Je n’ai pas compris. Vouliez-vous dire « aide » ?',
    nearest:
      'Je n’ai pas compris. Vouliez-vous dire « {nearest} » ? Écrivez « aide » pour voir ce que je peux faire ici.',
  },
  'command.no_team_here':
    'Il n’y a pas d’équipe dans cette conversation. Écrivez ceci dans un canal de l’équipe, ou précisez l’équipe : « changer la photo de l’équipe … » avec son nom. Pour votre propre photo, écrivez « changer ma photo ».',
  'command.no_team_in_meeting':
    'Une réunion n’a pas d’équipe dont je pourrais changer la photo. Écrivez ceci dans un canal de l’équipe, ou précisez l’équipe : « changer la photo de l’équipe … » avec son nom. Pour votre propre photo, écrivez « changer ma photo ».',
  'command.no_chat_photo': {
    meeting:
      'Aucune application ne peut voir ni changer l’image d’une réunion. Je peux changer les photos des personnes, des équipes et des groupes ; écrivez « aide » pour savoir comment.',
    chat: 'Aucune application ne peut voir ni changer l’image d’une conversation. Dans une conversation de groupe, vous pouvez la changer vous-même dans Teams : sélectionnez l’image à côté du nom de la conversation. Je peux changer les photos des personnes, des équipes et des groupes ; écrivez « aide » pour savoir comment.',
  },
  'command.name_missing': {
    user: 'La photo de qui ? Mentionnez la personne, ou indiquez son adresse, ou son nom entre guillemets : changer la photo de "Megan Bowen".',
    group:
      'Quel groupe ? Indiquez son nom ou son adresse e-mail : changer la photo du groupe Marketing.',
    team: 'Quelle équipe ? Indiquez son nom : changer la photo de l’équipe Launch Team.',
    contact: 'Quel contact ? Indiquez son nom : changer la photo du contact Bob Smith.',
    groupNotChat:
      'Quel groupe Microsoft 365 ? Indiquez son nom ou son adresse e-mail : changer la photo du groupe Marketing. Aucune application ne peut changer l’image de cette conversation.',
  },
  'target.unknown': {
    user: 'Je n’ai trouvé personne du nom de « {name} ». Veuillez vérifier le nom. Pour une équipe, écrivez « photo de l’équipe … », pour un groupe « photo du groupe … », pour l’un de vos contacts « photo du contact … ».',
    group:
      'Je n’ai trouvé aucun groupe du nom de « {name} ». Veuillez vérifier le nom. Pour une équipe, écrivez « photo de l’équipe … ».',
    team: 'Je n’ai trouvé aucune équipe du nom de « {name} ». Je ne vois que les équipes dont vous êtes membre. Veuillez vérifier le nom.',
    contact: 'Je n’ai trouvé aucun contact du nom de « {name} ». Veuillez vérifier le nom.',
  },
  'target.none_owned': {
    group:
      'Vous n’êtes propriétaire d’aucun groupe Microsoft 365 dont la photo peut être changée. Adressez-vous à un propriétaire, ou indiquez quelle autre photo changer.',
    team: 'Vous n’êtes propriétaire d’aucune équipe. Demandez à un propriétaire de l’équipe d’en changer la photo, ou indiquez quelle autre photo changer.',
  },
  'target.unknown_mention':
    'Teams ne me dit pas de qui il s’agit. Veuillez écrire l’adresse de la personne au lieu de la mentionner.',
  'target.outsider': {
    nobody:
      'Cette personne appartient à une autre organisation, et Microsoft 365 ne me laisse voir et changer que les photos de la vôtre. Elle peut changer sa photo dans son organisation.',
    name: '{name} appartient à une autre organisation, et Microsoft 365 ne me laisse voir et changer que les photos de la vôtre. Cette personne peut changer sa photo dans son organisation.',
  },
  'change.unknown':
    'Cette carte n’est plus valide. Veuillez recommencer, avec l’image s’il y en avait une.',
  'change.not_yours': {
    name: 'Ces boutons sont réservés à {name}. Pour changer vous-même une photo, publiez votre propre image.',
    nobody:
      'Seule la personne qui a fait la demande peut utiliser ces boutons. Pour changer vous-même une photo, publiez votre propre image.',
  },
  'change.elsewhere':
    'Cette carte a été créée dans une autre conversation et ne fonctionne que dans celle-ci.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 n’a pas indiqué s’il a accepté la photo.',
    staysUnseen: 'Microsoft 365 n’affiche pas encore la nouvelle photo.',
    remove:
      'Microsoft 365 n’indique pas encore que la photo a disparu. Si elle disparaît, « Annuler la modification » la rétablira.',
    unsaid:
      'Microsoft 365 n’a pas indiqué s’il a accepté la photo. Si la nouvelle apparaît, « Annuler la modification » rétablira la précédente.',
    unseen:
      'Microsoft 365 n’affiche pas encore la nouvelle photo. Si elle apparaît, « Annuler la modification » rétablira la précédente.',
  },
  'change.undo_uncertain': {
    remove:
      'Microsoft 365 n’indique pas encore que la photo a disparu. Veuillez sélectionner « Réessayer » dans une minute.',
    unsaid:
      'Microsoft 365 n’a pas indiqué s’il a rétabli la photo précédente. Veuillez sélectionner « Réessayer » dans une minute.',
    unseen:
      'Microsoft 365 n’affiche pas encore la photo précédente. Veuillez sélectionner « Réessayer » dans une minute.',
  },
  'change.undo_lapsed':
    'La photo précédente n’est conservée que {undoHours} heures ; cette modification ne peut donc plus être annulée.',
  'change.overtaken': {
    me: 'Quelqu’un a changé la photo entre-temps ; je n’ai donc pas rétabli l’ancienne. Vous pouvez en définir une autre avec « changer ma photo ».',
    user: 'Quelqu’un a changé la photo entre-temps ; je n’ai donc pas rétabli l’ancienne. C’est à la personne concernée, ou à un administrateur, de décider quelle photo garder.',
    group:
      'Quelqu’un a changé la photo entre-temps ; je n’ai donc pas rétabli l’ancienne. C’est aux propriétaires du groupe de décider quelle photo garder.',
    team: 'Quelqu’un a changé la photo entre-temps ; je n’ai donc pas rétabli l’ancienne. C’est aux propriétaires de l’équipe de décider quelle photo garder.',
    contact: 'Quelqu’un a changé la photo entre-temps ; je n’ai donc pas rétabli l’ancienne.',
  },
  'change.newer_photo':
    'La photo a été changée ailleurs entre-temps ; je l’ai donc laissée telle quelle. Si vous souhaitez toujours votre modification, sélectionnez « Réessayer » ; « Annuler la modification » pourra ensuite rétablir cette photo plus récente.',
  'change.cannot_undo':
    'Il n’y avait pas de photo avant, et Microsoft 365 ne permet pas de supprimer celle-ci. Publiez une autre image pour la remplacer.',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 ne permet pas de supprimer la photo d’un contact. Vous pouvez la remplacer : publiez une autre image avec « changer la photo du contact … ». Si elle a été définie ici il y a moins de {undoHours} heures, « annuler la modification » rétablit la précédente.',
    team: 'Microsoft 365 ne permet pas de supprimer la photo d’une équipe. Vous pouvez la remplacer : publiez une autre image avec « changer la photo de l’équipe ». Si elle a été définie ici il y a moins de {undoHours} heures, « annuler la modification » rétablit la précédente.',
  },
  'change.nothing_to_undo': {
    none: 'Il n’y a aucune modification à annuler dans cette conversation. « historique » affiche vos dernières modifications.',
    undone:
      'Votre dernière modification dans cette conversation est déjà annulée. « historique » affiche vos dernières modifications.',
  },
  'change.undo_not_yours': {
    nobody:
      'La dernière modification ici a été faite par une autre personne, qui est la seule à pouvoir l’annuler. Vous pouvez définir une autre photo à la place, si vous en avez le droit.',
    name: 'La dernière modification ici a été faite par {name}, et personne d’autre ne peut l’annuler. Vous pouvez définir une autre photo à la place, si vous en avez le droit.',
  },
  'policy.on_premises':
    'Votre organisation gère les photos des personnes dans son propre annuaire ; elles ne peuvent donc pas être changées ici. Veuillez contacter un administrateur.',
  'policy.roles':
    'Dans votre organisation, seuls certains administrateurs peuvent changer les photos, même la leur. Veuillez contacter un administrateur.',
  'group.on_premises':
    'Votre organisation gère ce groupe dans son propre annuaire ; sa photo ne peut donc pas être changée ici. Veuillez contacter un administrateur.',
  'group.without_photo':
    'Ce n’est pas un groupe Microsoft 365. Les autres groupes n’ont pas de photo.',
  'graph.denied':
    'Microsoft 365 ne l’a pas permis ; rien n’a donc été modifié. Vous n’avez peut-être pas le droit de changer cette photo.',
  'graph.not_shown': {
    own: 'Microsoft 365 ne me laisse pas voir cette photo, bien qu’elle vous appartienne. Veuillez contacter un administrateur : une règle de votre organisation bloque peut-être PhotoBot.',
    group:
      'Microsoft 365 ne vous laisse pas voir cette photo. Vous avez peut-être un compte d’invité dans cette organisation, ou le groupe est masqué.',
    guest:
      'Microsoft 365 ne vous laisse pas voir cette photo. Vous avez peut-être un compte d’invité dans cette organisation : les invités voient moins de choses.',
  },
  'graph.photos_managed':
    'Votre organisation ne permet pas de changer sa photo ici ; rien n’a donc été modifié.',
  'graph.not_found':
    'Microsoft 365 ne sait pas à qui appartient cette photo. Si l’équipe ou le compte est récent, réessayez dans un quart d’heure.',
  'graph.target_is_guest':
    'Cette personne a ici un compte d’invité. Les invités changent leur photo dans leur organisation d’origine ; rien n’a donc été modifié.',
  'graph.too_new': {
    group:
      'Le groupe est si récent que Microsoft 365 est encore en train de le créer. Veuillez sélectionner « Réessayer » dans un quart d’heure.',
    team: 'L’équipe est si récente que Microsoft 365 est encore en train de la créer. Veuillez sélectionner « Réessayer » dans un quart d’heure.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 ne conserve pas de photos pour ce type d’organisation ; rien n’a donc été modifié.',
  'graph.bad_photo': 'Microsoft 365 n’a pas accepté cette image. Veuillez en essayer une autre.',
  'graph.refused':
    'Microsoft 365 refuse cette opération, et réessayer ne servirait à rien. Veuillez contacter un administrateur.',
  'graph.too_large':
    'Microsoft 365 a trouvé la photo trop volumineuse. Veuillez essayer une autre image.',
  'graph.busy': 'Microsoft 365 est occupé.',
  'graph.failed': 'Microsoft 365 n’a pas pu effectuer cette opération pour le moment.',
  'graph.unreachable': 'Microsoft 365 ne répond pas pour le moment.',
  'search.slow':
    'Microsoft 365 est lent en ce moment. Veuillez relancer la recherche dans un instant.',
  'bot.busy':
    'Je traite beaucoup d’images en ce moment. Veuillez renvoyer la vôtre dans une minute.',
  'bot.restarted': 'J’ai été redémarré avant d’avoir terminé. Veuillez sélectionner « Réessayer ».',
  'bot.updating': 'Je suis en cours de mise à jour. Veuillez réessayer dans quelques minutes.',
  'bot.bug':
    'Une erreur s’est produite de mon côté. Veuillez réessayer ; si elle se reproduit, signalez-le à votre administrateur.',
  'limit.open': {
    one: 'Vous avez déjà une photo en attente. Veuillez d’abord la confirmer ou l’annuler.',
    other:
      'Vous avez déjà {count} photos en attente. Veuillez d’abord confirmer ou annuler l’une d’elles.',
  },
  'limit.proposals': 'Vous avez demandé beaucoup de photos au cours de la dernière heure.',
  'limit.changes': {
    application: 'Les administrateurs ont changé beaucoup de photos au cours de la dernière heure.',
    group: 'La photo de ce groupe a été changée souvent au cours de la dernière heure.',
    own: 'Vous avez changé beaucoup de photos au cours de la dernière heure.',
    team: 'La photo de cette équipe a été changée souvent au cours de la dernière heure.',
  },
  'limit.codes': 'Un code incorrect a été saisi à plusieurs reprises.',
  'limit.searches': 'Vous venez d’effectuer un très grand nombre de recherches.',
  'limit.messages':
    'Je reçois plus de messages que je ne peux en traiter. Veuillez patienter une minute avant d’écrire de nouveau.',
  'team.unknown':
    'Teams ne me dit pas de quelle équipe il s’agit. Veuillez ajouter PhotoBot à l’équipe, puis réessayer.',
  'teams.refused': 'Teams ne me laisse pas écrire ici.',
  'teams.card_refused': {
    unchanged:
      'Teams n’a pas accepté ma carte ; je ne peux donc pas vous la montrer, et rien n’a été modifié. Veuillez essayer une autre image ; si cela se reproduit, signalez-le à votre administrateur.',
    answer:
      'Teams n’a pas accepté la carte contenant ma réponse. « historique » affiche vos dernières modifications.',
  },
  'teams.busy': 'Teams est occupé pour le moment. Veuillez réessayer dans une minute.',
  'teams.unauthorized':
    'Teams n’accepte pas PhotoBot pour le moment. Veuillez réessayer dans une minute ; si cela se reproduit, signalez-le à votre administrateur.',
  'teams.unreachable': 'Teams ne me répond pas pour le moment. Veuillez réessayer dans une minute.',
  'team.archived':
    'Cette équipe est archivée, et personne ne peut en changer la photo tant qu’un propriétaire ne l’a pas restaurée.',
};
