import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'fr'> = {
  name: 'PhotoBot : les photos des personnes, groupes, équipes et contacts',
  short: 'Change la photo de personnes, d’équipes, de groupes et de contacts.',
  full: [
    'Envoyez une image à PhotoBot dans une conversation, ou mentionnez-le avec une image dans un canal, et dites de qui elle doit devenir la photo : la vôtre, celle d’une équipe ou d’un groupe Microsoft 365 dont vous êtes propriétaire, celle d’un de vos contacts Outlook ou, si vous êtes administrateur, celle d’une autre personne. Indiquez qui par un nom, une adresse ou une mention ; si plusieurs conviennent, PhotoBot vous laisse choisir. Il peut aussi montrer une photo telle qu’elle est, reprendre au lieu d’une image la photo que quelqu’un a déjà, et en supprimer une là où Microsoft 365 le permet.',
    'PhotoBot montre la photo telle qu’elle apparaîtra, vous laisse choisir le cadrage et ne change rien avant que vous ne choisissiez Confirmer. Il enregistre ensuite la photo dans Microsoft 365 en votre nom : vous ne pouvez changer que ce que vous avez le droit de changer, donc la photo d’une équipe seulement si vous en êtes propriétaire. Pendant 24 heures, vous pouvez annuler la modification partout où Microsoft 365 le permet, et « historique » affiche vos dernières modifications.',
    'Une organisation peut désigner des administrateurs de photos, pour lesquels PhotoBot change les photos et les contacts d’autres personnes avec sa propre autorisation. Chacune de ces modifications est consignée, et PhotoBot en informe la personne concernée s’il connaît sa conversation personnelle.',
    'PhotoBot ne lit que les messages qui lui sont envoyés ou qui le mentionnent et, avec vos droits et seulement après que vous avez choisi Continuer, un message de vous ou celui auquel vous répondez, si Teams n’en transmet pas l’image. Il conserve la photo préparée jusqu’à ce que vous confirmiez, annuliez ou laissiez expirer la proposition, la photo précédente pendant les 24 heures où elle peut être rétablie, la nouvelle et l’image dont elle est tirée aussi longtemps, pour que vous puissiez les réutiliser, et les lignes de votre historique pendant 90 jours.',
    'Un administrateur de votre organisation doit accorder une fois pour toutes des autorisations avant que les photos d’équipes, de groupes et d’autres personnes puissent être changées ; selon les règles de votre organisation, votre propre photo et vos contacts peuvent en avoir besoin aussi. L’application s’installe dans les équipes (canaux privés et partagés compris), les conversations de groupe, les réunions et la conversation personnelle. Elle n’agit que pour les personnes de l’organisation à laquelle la conversation appartient.',
  ],
  commandTitles: {
    'set-my-photo': 'changer ma photo',
    'set-team-photo': 'changer la photo de l’équipe',
    'set-named-team-photo': 'changer la photo de l’équipe :',
    'set-group-photo': 'changer la photo du groupe',
    'set-user-photo': 'changer la photo de',
    'set-contact-photo': 'changer la photo du contact',
    'use-photo': 'utiliser la photo de',
    'show-photo': 'voir ma photo',
    'remove-photo': 'supprimer ma photo',
    undo: 'annuler la modification',
    cancel: 'annuler la proposition',
    history: 'historique',
    'sign-out': 'se déconnecter',
    help: 'aide',
  },
  extension: {
    'set-my-photo': {
      title: 'Changer ma photo',
      description:
        'Fait de l’image d’un message, ou d’une photo définie récemment, votre propre photo',
    },
    'set-team-photo': {
      title: 'Changer la photo de l’équipe',
      description:
        'Fait de l’image d’un message, ou d’une photo définie récemment, celle de cette équipe (propriétaires seulement)',
    },
    'photo-of': {
      title: 'Photo de',
      description:
        'Trouve la photo d’une personne, d’une équipe ou d’un groupe et la met dans votre message',
    },
  },
  nameParameter: { title: 'Nom', description: 'Nom d’une personne, d’une équipe ou d’un groupe' },
};
