import type { Translated } from '../../parts/translated';

export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** French: Microsoft 365’s terms, and “vous”. “Annuler” alone is to cancel. */
export const frameTexts: Translated<'frameTexts', 'fr'> = {
  buttons: {
    confirm: 'Confirmer',
    tryAgain: 'Réessayer',
    cancel: 'Annuler',
    undo: 'Annuler la modification',
    restore: 'Restaurer',
    turnLeft: 'Pivoter à gauche',
    turnRight: 'Pivoter à droite',
    grant: 'Accorder l’autorisation',
    signIn: 'Continuer',
    choices: 'Afficher les choix',
    install: 'Ajouter PhotoBot à l’équipe',
  },

  cropNames: {
    auto: 'Automatique',
    centre: 'Au centre',
    top: 'En haut',
    bottom: 'En bas',
    left: 'À gauche',
    right: 'À droite',
    fit: 'Image entière',
  },

  groundNames: { white: 'Blanc', black: 'Noir' },

  signIn: {
    title: 'Se connecter à PhotoBot',
    button: 'Se connecter',
    text: 'PhotoBot modifie les photos avec vos droits. Veuillez vous connecter.',
    notSilent:
      'Teams n’a pas pu vous connecter automatiquement. Connectez-vous ici, et je poursuivrai ce que vous avez demandé. Si la page affiche un code à six chiffres, envoyez-le-moi.',
  },

  pages: {
    granted: { heading: 'C’est fait.', next: 'Revenez à Teams et sélectionnez « Réessayer ».' },
    lapsed: {
      heading: 'Ce lien a expiré.',
      next: 'Revenez à Teams et sélectionnez de nouveau le bouton.',
    },
    notGranted: 'Autorisation non accordée.',
    notSignedIn: 'Connexion non effectuée.',
    reasons: {
      declined:
        'L’autorisation a été refusée, rien n’a donc changé. Pour l’accorder, revenez à Teams et sélectionnez de nouveau « Accorder l’autorisation ».',
      administrator:
        'Seul un administrateur de votre organisation peut accorder cette autorisation. Demandez-lui de le faire, puis revenez à Teams et sélectionnez « Réessayer ».',
      unfinished:
        'La connexion n’a pas abouti. Revenez à Teams et sélectionnez de nouveau le bouton.',
      policy:
        'Une stratégie de votre organisation bloque cette connexion, par exemple sur cet appareil. Contactez votre administrateur, puis revenez à Teams et réessayez.',
      account:
        'Votre compte n’est pas autorisé à faire cela ici. Contactez votre administrateur, puis revenez à Teams et réessayez.',
      unavailable:
        'Le service de connexion de Microsoft ne répond pas pour le moment. Revenez à Teams et réessayez dans quelques minutes.',
      registration:
        'Microsoft n’accepte pas PhotoBot tel qu’il est inscrit. Demandez à votre administrateur de vérifier l’inscription de l’application, puis revenez à Teams et réessayez.',
      unknown:
        'Microsoft a refusé. Revenez à Teams et réessayez ; si le problème persiste, contactez votre administrateur.',
    },
  },
};
