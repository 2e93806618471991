import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'fr'> = {
  'auth.outsider':
    'Cette conversation appartient à une autre organisation, et je n’agis que pour les membres de celle-ci. Veuillez vous adresser à l’un d’eux, par exemple à un propriétaire de l’équipe. Pour votre propre photo, utilisez PhotoBot dans votre organisation.',
  'auth.sign_in_stale': {
    search: 'Votre connexion a expiré. Veuillez relancer la recherche pour vous connecter.',
    press: 'Votre connexion a expiré. Veuillez sélectionner « Réessayer » pour vous connecter.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 refuse votre connexion, même après une nouvelle tentative ; rien n’a donc été modifié. Veuillez demander à un administrateur de consulter les journaux de connexion d’Entra.',
  'auth.not_silent':
    'Teams n’a pas pu vous connecter automatiquement ; rien n’a donc été modifié. Sélectionnez de nouveau le bouton, puis « Se connecter » lorsque Teams le propose.',
  'auth.app_missing':
    'Teams n’a pas pu vous connecter automatiquement, car vous n’avez pas ajouté PhotoBot. Ajoutez-le sous « Applications » et sélectionnez de nouveau le bouton, ou choisissez « Se connecter » lorsque Teams le propose.',
  'auth.code_wrong':
    'Ce code est incorrect ou a expiré. Vérifiez les six chiffres, ou sélectionnez de nouveau « Se connecter » pour en obtenir un autre.',
  'auth.consent_needed': {
    missing: 'PhotoBot a besoin de l’autorisation {scopes}. Elle n’a pas encore été accordée.',
    missingFor:
      'PhotoBot a besoin de l’autorisation {scopes} pour {purpose}. Elle n’a pas encore été accordée.',
    administrator:
      'Un administrateur de votre organisation peut l’accorder pour tout le monde avec « Accorder l’autorisation ». Sélectionnez ensuite « Réessayer ».',
    yourself:
      'Vous pouvez l’accorder vous-même avec « Accorder l’autorisation », sauf si votre organisation réserve cela aux administrateurs. Sélectionnez ensuite « Réessayer ».',
  },
  'auth.step_up_needed':
    'Votre organisation demande pour cela une connexion renforcée, par exemple un deuxième facteur. Sélectionnez « Réessayer », puis « Se connecter » si Teams l’affiche. Si cela ne suffit pas, déconnectez-vous de Teams, reconnectez-vous et sélectionnez « Réessayer ».',
  'auth.blocked_by_policy':
    'Une stratégie de votre organisation bloque cette connexion, par exemple sur cet appareil. Veuillez contacter un administrateur.',
  'auth.not_assigned':
    'Votre organisation réserve PhotoBot aux personnes auxquelles il est attribué ; demandez à un administrateur de vous l’attribuer (Applications d’entreprise › PhotoBot › Utilisateurs et groupes).',
  'auth.no_account':
    'Votre compte n’appartient pas à cette organisation ; rien n’a donc été modifié. Veuillez demander à un administrateur de vous inviter, ou utilisez PhotoBot dans votre propre organisation.',
  'auth.account_blocked':
    'Votre compte est désactivé ou verrouillé ; rien n’a donc été modifié. Veuillez demander à un administrateur de le débloquer.',
  'auth.misconfigured': {
    credential:
      'PhotoBot n’a pas pu prouver son identité à Microsoft 365. Veuillez demander à un administrateur de vérifier ses informations d’identification.',
    connection:
      'Le service de connexion n’accepte pas la façon dont PhotoBot lui est relié. Veuillez demander à un administrateur de vérifier la connexion OAuth de son Azure Bot.',
    registration:
      'PhotoBot n’est pas correctement inscrit auprès de Microsoft 365. Veuillez demander à un administrateur de vérifier l’inscription de l’application.',
  },
  'auth.unavailable': 'Le service de connexion ne répond pas pour le moment.',
  'auth.wrong_person': {
    search:
      'Vous vous êtes connecté avec un autre compte ; je n’ai donc pas effectué la recherche. Relancez-la et connectez-vous avec le compte que vous utilisez dans Teams.',
    press:
      'Vous vous êtes connecté avec un autre compte ; je n’ai donc rien fait. Sélectionnez de nouveau le bouton et connectez-vous avec le compte que vous utilisez dans Teams.',
  },
  'auth.not_owner': {
    group:
      'Seul un propriétaire du groupe peut en changer la photo ; rien n’a donc été modifié. Veuillez le demander à un propriétaire.',
    team: 'Seul un propriétaire de l’équipe peut en changer la photo ; rien n’a donc été modifié. Veuillez demander à un propriétaire de publier l’image ; si l’équipe est archivée, un propriétaire doit d’abord la restaurer.',
  },
  'auth.not_administrator':
    'Seul un administrateur d’utilisateurs, un administrateur de personnes, un administrateur général ou un administrateur de photos de PhotoBot peut changer la photo d’une autre personne ; rien n’a donc été modifié. Veuillez vous adresser à l’un d’eux.',
  'auth.not_photo_administrator':
    'Seules les personnes figurant sur la liste des administrateurs de photos de PhotoBot peuvent faire cela ; rien n’a donc été modifié. Veuillez vous adresser à l’une d’elles.',
  'auth.application_denied':
    'PhotoBot n’est pas autorisé à changer cette photo ; rien n’a donc été modifié. Veuillez demander à un administrateur de lui accorder l’autorisation, puis sélectionnez « Réessayer ».',
  'auth.guest':
    'Vous avez ici un compte d’invité. Les invités changent leur photo dans leur organisation d’origine ; rien n’a donc été modifié.',
  'auth.guest_not_owner': {
    group:
      'Seul un propriétaire du groupe peut en changer la photo, et un invité ne peut pas être propriétaire ; rien n’a donc été modifié. Veuillez demander à un propriétaire de publier l’image.',
    team: 'Seul un propriétaire de l’équipe peut en changer la photo, et un invité ne peut pas être propriétaire ; rien n’a donc été modifié. Veuillez demander à un propriétaire de publier l’image.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Le service de connexion refuse de vous déconnecter ; votre session est donc toujours ouverte. Veuillez demander à un administrateur de vérifier comment PhotoBot y est relié.',
    unreachable:
      'Je n’ai pas pu joindre le service de connexion ; votre session est donc peut-être toujours ouverte. Veuillez écrire de nouveau « se déconnecter » dans une minute.',
  },
  'graph.no_mailbox':
    'Il n’y a pas de boîte aux lettres Exchange Online où conserver la photo ; rien n’a donc été modifié. Un nouveau compte peut en recevoir une dans la journée ; sinon, contactez un administrateur.',
  'graph.no_licence': {
    you: 'Votre compte n’a pas la licence Exchange Online nécessaire pour une photo ; rien n’a donc été modifié. Veuillez en demander une à un administrateur.',
    user: 'Le compte de cette personne n’a pas la licence Exchange Online nécessaire pour une photo ; rien n’a donc été modifié. Veuillez en demander une à un administrateur.',
    group:
      'Le groupe n’a pas la licence Exchange Online nécessaire pour une photo ; rien n’a donc été modifié. Veuillez en demander une à un administrateur.',
    team: 'L’équipe n’a pas la licence Exchange Online nécessaire pour une photo ; rien n’a donc été modifié. Veuillez en demander une à un administrateur.',
  },
  'graph.mailbox_full': {
    you: 'Votre boîte aux lettres est pleine ; rien n’a donc été modifié. Veuillez y faire de la place ou demander plus d’espace à un administrateur, puis réessayez.',
    user: 'La boîte aux lettres de cette personne est pleine ; rien n’a donc été modifié. Veuillez demander à cette personne ou à un administrateur de faire de la place, puis réessayez.',
    group:
      'La boîte aux lettres du groupe est pleine ; rien n’a donc été modifié. Veuillez y faire de la place ou demander plus d’espace à un administrateur, puis réessayez.',
    team: 'La boîte aux lettres de l’équipe est pleine ; rien n’a donc été modifié. Veuillez y faire de la place ou demander plus d’espace à un administrateur, puis réessayez.',
  },
  'graph.storage_full':
    'L’espace de stockage de cette photo est plein ; rien n’a donc été modifié. Veuillez demander à un administrateur de faire de la place, puis réessayez.',
  'graph.account_disabled': {
    you: 'Votre compte est bloqué ou désactivé ; rien n’a donc été modifié. Veuillez contacter un administrateur.',
    user: 'Le compte de cette personne est bloqué ou désactivé ; rien n’a donc été modifié. Veuillez contacter un administrateur.',
    group:
      'Le compte du groupe est bloqué ou désactivé ; rien n’a donc été modifié. Veuillez contacter un administrateur.',
    team: 'Le compte de l’équipe est bloqué ou désactivé ; rien n’a donc été modifié. Veuillez contacter un administrateur.',
  },
  'graph.mailbox_closed': {
    you: 'Votre boîte aux lettres se trouve sur les serveurs de votre organisation, ou une stratégie en interdit l’accès aux applications ; PhotoBot ne peut donc pas y accéder. Veuillez contacter un administrateur.',
    user: 'La boîte aux lettres de cette personne se trouve sur les serveurs de votre organisation, ou une stratégie en interdit l’accès aux applications ; PhotoBot ne peut donc pas y accéder. Veuillez contacter un administrateur.',
    group:
      'La boîte aux lettres du groupe se trouve sur les serveurs de votre organisation, ou une stratégie en interdit l’accès aux applications ; PhotoBot ne peut donc pas y accéder. Veuillez contacter un administrateur.',
    team: 'La boîte aux lettres de l’équipe se trouve sur les serveurs de votre organisation, ou une stratégie en interdit l’accès aux applications ; PhotoBot ne peut donc pas y accéder. Veuillez contacter un administrateur.',
  },
  'graph.access_policy':
    'Une stratégie de votre organisation empêche PhotoBot d’accéder à cette boîte aux lettres ; rien n’a donc été modifié. Veuillez contacter un administrateur.',
};
