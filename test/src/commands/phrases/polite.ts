import type { Phrases } from './own';

/** Phrases that native readers missed: how people ask politely, say yes, and ask what can be done. */
export const polite: Phrases = {
  fr: {
    "ma photo s'il vous plaît": 'set me',
    'change ma photo s’il te plaît': 'set me',
    "peux-tu changer ma photo de profil s'il te plaît ?": 'set me',
    "supprime ma photo s'il-te-plaît": 'remove me',
    'ôte ma photo': 'remove me',
    'changer ma photo sans recadrer': 'set me',
    'à quoi ressemble ma photo ?': 'show me',
    'reviens en arrière': 'undo',
    'remettre la photo précédente': 'undo',
    "rétablis l'ancienne photo": 'undo',
    'mes dernières modifications': 'history',
    'que peux-tu faire ?': 'help',
    'que sais-tu faire ?': 'help',
    "j'ai besoin d'aide": 'help',
    "c'est bon": 'ok',
    'je confirme': 'ok',
    valider: 'ok',
  },
};
