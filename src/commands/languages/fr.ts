import type { Language } from './language';
import { eachMeans, phrasesIn } from './language';

/** French. “Annuler” is both to cancel and to undo; “rétablir” would be to redo. */
export const fr: Language = {
  fillers:
    'le la les l un une des du de d ce cet cette ces c ça cela celle celui ci en à au aux dans sur avec et j je tu vous nous il est être soit s se qu que peux peut pouvez pourrais pourriez voudrais veux aimerais souhaite dois faut nouveau nouvel nouvelle nouvelles actuel actuelle notre nos jour voici voilà ici maintenant juste pour par merci plaît plait svp stp partir mais abord souhaiterais aimerait joint jointe ci-jointe jointe jointes pièce suivante besoin serait aurait tête mettra va devrait remplacée',
  greetings: 'bonjour salut coucou bonsoir hello',
  openers: 'oups alors bon donc ensuite ah oh mince',
  corrections: 'non désolé désolée pardon plutôt en fait attends',
  politeness: 'merci svp stp s il te vous plaît plait beaucoup d avance',
  photo: 'photo photos image images avatar logo icône portrait profil',
  own: 'profil avatar portrait',
  products: 'teams outlook',
  chats: { chat: 'conversation discussion', meeting: 'réunion' },
  addressBooks: 'contacts carnet',
  verbs: {
    set: 'définir définis définissez mettre mets mettez changer change changez modifier modifie modifiez remplacer remplace remplacez actualiser actualise actualisez importer importe télécharger télécharge charger ajouter ajoute ajoutez choisir appliquer applique faire fais publier publie publiez installer installe enregistrer enregistre enregistrez mettras ajouterais modifies remplaces actualises remplacé sauvegarde sauvegarder colle coller poste poster mettes fous rajoute rajouter',
    use: 'utiliser utilise utilisez utiliser prendre prends prenez',
    show: 'montrer montre montrez afficher affiche affichez voir regarder',
    remove:
      'supprimer supprime supprimez enlever enlève enlevez retirer retire retirez effacer efface effacez ôter ôte ôtez',
  },
  together: {
    'celle là': 'celle ci',
    'celui là': 'celui ci',
    ...eachMeans(
      'à la place de mon ancienne, au lieu de mon ancienne, à la place de ma, au lieu de ma',
      'pour ma',
    ),
    'à la place de mon ancien': 'pour mon',
    ...eachMeans('à la place de ancienne, à la place de l ancienne, la place de l ancienne', 'stp'),
    ...eachMeans('vire ma, virer ma', 'supprime ma'),
    'vire la': 'supprime la',
    'vire moi': 'supprime',
    'plus de photo': 'photo',
    'déconnecte moi': 'déconnecte',
    ...eachMeans('montre moi, montrez moi, fais voir, à quoi ressemble', 'montre'),
    'merci bien': 'merci',
    ...eachMeans('sil te plaît, sil vous plaît', 'please'),
    ...eachMeans('sans recadrer, sans recadrage, sans rogner', 'entière'),
    ...eachMeans('annuler la proposition, annule la proposition', 'abandonner'),
    'quelle est ma': 'montre ma',
    'et mets la comme': 'comme',
  },
  kinds: {
    me: 'mon ma mes moi mien mienne',
    team: 'équipe équipes canal canaux',
    group: 'groupe groupes',
    contact: 'contact contacts',
    user: 'personne utilisateur utilisatrice collègue chef cheffe patron patronne ami amie leur',
  },
  account: 'utilisateur utilisatrice',
  theirs: 'sa, sa nouvelle, son, son nouveau, son nouvel',
  pointing: 'cette ce cet ça ci',
  and: 'et',
  ours: 'notre nos',
  onto: 'à',
  of: 'pour',
  ofPhoto: 'de d du des',
  elided: 'l d j c s n m qu',
  as: 'comme pour',
  from: 'depuis partir',
  within: 'dans',
  joined: { comme: 'as' },
  not: 'pas ne n jamais sans non',
  questions: 'comment qui quand pourquoi où quel quelle quoi',
  crops: {
    auto: 'automatique automatiquement',
    centre: 'centre centré centrée milieu',
    top: 'haut',
    bottom: 'bas',
    left: 'gauche',
    right: 'droite',
    fit: 'entier entière complet complète',
  },
  cropping: 'recadrer recadre recadrez cadrer cadrage garde garder gardez',
  grounds: { white: 'blanc blanche', black: 'noir noire' },
  backgrounds: 'fond',
  turns: {
    verbs: 'tourner tourne tournez pivoter pivote pivotez',
    clock: { right: 'horaire', left: 'antihoraire' },
    sides: { right: 'droite', left: 'gauche' },
    around: '',
    units: 'degré degrés',
    pairs: 'antihoraire',
    glue: 'à de la le sur vers en',
  },
  cancelOrUndo: 'annuler annule annulez',
  plain: {
    undo: {
      keys: 'défaire défais',
      others:
        'modification changement dernier dernière photo image ancienne précédente ma mon remettre remets remettez revenir reviens revenez retour modif modifs était mieux bien meilleure préférais préfère préférée avant celle arrière plus erreur mauvaise trompé oups trompée suis',
      phrases: phrasesIn(
        'annule modif, annuler modif, remets avant, remets ancien, ancienne mieux, préférais ancienne, préfère ancienne, précédente mieux, mauvaise photo remets, remettre avant, reviens ancienne, revenir ancienne, revenir précédente, reviens précédente, annuler modification, annule modification, annuler changement, annule changement, annuler dernière, annule dernière, revenir arrière, reviens arrière, retour arrière, remets ancienne, remettre ancienne, remets précédente, remettre précédente, rétablir ancienne, rétablis ancienne, rétablir précédente, rétablis précédente',
      ),
    },
    history: {
      keys: 'historique',
      others:
        'affiche afficher montre voir mon mes modifications changements photos dernières derniers qui a changé modifié remplacé été quand est récemment dernièrement dernier dernière fois ai photo équipe quoi qu ce mis jour canal',
      phrases: phrasesIn(
        'qui changé, qui modifié, qui remplacé, qui mis, quand changé, quand modifié, quoi changé, changé récemment, changé dernièrement, modifié récemment, dernière changé, dernières modifications, derniers changements, quelles modifications, mes modifications, mes changements',
      ),
    },
    'sign-out': { keys: 'déconnexion déconnecter déconnecte déconnectez', others: 'me m moi' },
    cancel: {
      keys: 'annuler annule annulez abandonner',
      others: 'proposition finalement laisse attends comme ça c est bon merci en fait oublie',
      phrases: phrasesIn(
        'finalement non, non finalement, non laisse, laisse comme, laisse, oublie, oubliez, pas grave, stop, arrête, non merci, change rien, ne change rien, rien changer, abandonne, non, laisse tomber, laissez tomber, tant pis',
      ),
    },
    help: {
      keys: 'aide aidez',
      others: 'moi m besoin ai comment marche fonctionne avoir quoi ça',
      phrases: phrasesIn(
        'sais faire quoi, sais faire, peux faire quoi, quoi sers, sers quoi, fais quoi, besoin aide, que peux faire, que sais faire, que savez faire, que fais',
      ),
    },
  },
  topics: {
    thanks: phrasesIn(
      'merci bcp, mci, merci bien, merci beaucoup, merci infiniment, top merci, super merci, mille mercis, nickel merci, cool merci, merci mille fois, merci',
    ),
    ok: phrasesIn(
      'nickel, impeccable, top merci, très bien, ça marche, bien joué, c est parfait, magnifique, ok merci, oui, parfait, génial, super, d accord, c est bon, confirmer, confirme, confirmez, valider, valide',
    ),
    who: ['qui es', 'qui êtes'],
    privacy: phrasesIn('confidentialité, vie privée, rgpd, données'),
    seen: phrasesIn(
      'encore ancienne, toujours ancienne, pourquoi ancienne, pas encore changé, quand visible, combien temps, qui voir, qui voit, qui verra',
    ),
    how: phrasesIn('comment, comment marche, comment fonctionne, comment puis'),
  },
};
