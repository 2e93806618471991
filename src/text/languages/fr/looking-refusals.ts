import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'fr'> = {
  'auth.sign_in_refused':
    'Microsoft 365 refuse votre connexion, même après une nouvelle tentative. Veuillez demander à un administrateur de consulter les journaux de connexion d’Entra.',
  'auth.not_silent':
    'Teams n’a pas pu vous connecter automatiquement. Sélectionnez de nouveau le bouton, puis « Se connecter » lorsque Teams le propose.',
  'auth.no_account':
    'Votre compte n’appartient pas à cette organisation. Veuillez demander à un administrateur de vous inviter, ou utilisez PhotoBot dans votre propre organisation.',
  'auth.account_blocked':
    'Votre compte est désactivé ou verrouillé. Veuillez demander à un administrateur de le débloquer.',
  'auth.not_photo_administrator':
    'Seules les personnes figurant sur la liste des administrateurs de photos de PhotoBot peuvent voir cela. Veuillez vous adresser à l’une d’elles.',
  'auth.application_denied':
    'PhotoBot n’est pas autorisé à voir cette photo. Veuillez demander à un administrateur de lui accorder l’autorisation, puis sélectionnez « Réessayer ».',
  'auth.guest':
    'Vous avez ici un compte d’invité, et votre propre photo se trouve dans votre organisation d’origine.',
  'graph.denied':
    'Microsoft 365 ne l’a pas permis. Vous n’avez peut-être pas le droit de voir cette photo.',
  'graph.no_mailbox':
    'Il n’y a pas de boîte aux lettres Exchange Online pouvant contenir la photo. Un nouveau compte peut en recevoir une dans la journée ; sinon, contactez un administrateur.',
  'graph.no_licence': {
    you: 'Votre compte n’a pas la licence Exchange Online nécessaire pour une photo. Veuillez en demander une à un administrateur.',
    user: 'Le compte de cette personne n’a pas la licence Exchange Online nécessaire pour une photo. Veuillez en demander une à un administrateur.',
    group:
      'Le groupe n’a pas la licence Exchange Online nécessaire pour une photo. Veuillez en demander une à un administrateur.',
    team: 'L’équipe n’a pas la licence Exchange Online nécessaire pour une photo. Veuillez en demander une à un administrateur.',
  },
  'graph.mailbox_full': {
    you: 'Votre boîte aux lettres est pleine ; Microsoft 365 n’affiche donc pas la photo. Veuillez y faire de la place ou demander plus d’espace à un administrateur, puis affichez de nouveau la photo.',
    user: 'La boîte aux lettres de cette personne est pleine ; Microsoft 365 n’affiche donc pas la photo. Veuillez demander à cette personne ou à un administrateur de faire de la place, puis affichez de nouveau la photo.',
    group:
      'La boîte aux lettres du groupe est pleine ; Microsoft 365 n’affiche donc pas la photo. Veuillez y faire de la place ou demander plus d’espace à un administrateur, puis affichez de nouveau la photo.',
    team: 'La boîte aux lettres de l’équipe est pleine ; Microsoft 365 n’affiche donc pas la photo. Veuillez y faire de la place ou demander plus d’espace à un administrateur, puis affichez de nouveau la photo.',
  },
  'graph.storage_full':
    'L’espace de stockage de cette photo est plein ; Microsoft 365 ne l’affiche donc pas. Veuillez demander à un administrateur de faire de la place.',
  'graph.account_disabled': {
    you: 'Votre compte est bloqué ou désactivé ; Microsoft 365 n’affiche donc pas sa photo. Veuillez contacter un administrateur.',
    user: 'Le compte de cette personne est bloqué ou désactivé ; Microsoft 365 n’affiche donc pas sa photo. Veuillez contacter un administrateur.',
    group:
      'Le compte du groupe est bloqué ou désactivé ; Microsoft 365 n’affiche donc pas sa photo. Veuillez contacter un administrateur.',
    team: 'Le compte de l’équipe est bloqué ou désactivé ; Microsoft 365 n’affiche donc pas sa photo. Veuillez contacter un administrateur.',
  },
  'graph.access_policy':
    'Une stratégie de votre organisation empêche PhotoBot d’accéder à cette boîte aux lettres. Veuillez contacter un administrateur.',
  'graph.target_is_guest':
    'Cette personne a ici un compte d’invité, et sa photo se trouve dans son organisation d’origine.',
  'graph.unsupported_tenant':
    'Microsoft 365 ne conserve pas de photos pour ce type d’organisation.',
  'bot.busy':
    'Je traite beaucoup d’images en ce moment. Veuillez sélectionner « Réessayer » dans une minute.',
};
