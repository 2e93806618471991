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

/** Czech: Microsoft 365’s terms, and “vy”. */
export const frameTexts: Translated<'frameTexts', 'cs'> = {
  buttons: {
    confirm: 'Potvrdit',
    tryAgain: 'Zkusit znovu',
    cancel: 'Zrušit',
    undo: 'Vrátit zpět',
    restore: 'Obnovit',
    turnLeft: 'Otočit doleva',
    turnRight: 'Otočit doprava',
    grant: 'Udělit oprávnění',
    signIn: 'Pokračovat',
    choices: 'Zobrazit možnosti',
    install: 'Přidat do tohoto týmu',
  },

  cropNames: {
    auto: 'Automaticky',
    centre: 'Střed',
    top: 'Nahoře',
    bottom: 'Dole',
    left: 'Vlevo',
    right: 'Vpravo',
    fit: 'Celý obrázek',
  },

  groundNames: { white: 'Bílé', black: 'Černé' },

  signIn: {
    title: 'Přihlášení k aplikaci PhotoBot',
    button: 'Přihlásit se',
    text: 'PhotoBot mění fotky s vašimi oprávněními. Přihlaste se prosím.',
    notSilent:
      'Aplikaci Teams se nepodařilo přihlásit vás automaticky. Přihlaste se tady a já budu pokračovat v tom, o co jste požádali. Pokud se na stránce zobrazí šestimístný kód, pošlete mi ho.',
  },

  pages: {
    granted: {
      heading: 'Hotovo.',
      next: 'Vraťte se do Teams a vyberte „Zkusit znovu“.',
    },
    lapsed: {
      heading: 'Platnost tohoto odkazu vypršela.',
      next: 'Vraťte se do Teams a vyberte tam tlačítko ještě jednou.',
    },
    notGranted: 'Oprávnění nebylo uděleno.',
    notSignedIn: 'Nejste přihlášeni.',
    reasons: {
      declined:
        'Udělení oprávnění bylo odmítnuto, takže se nic nezměnilo. Pokud ho chcete udělit, vraťte se do Teams a vyberte ještě jednou „Udělit oprávnění“.',
      administrator:
        'Toto oprávnění může udělit jenom správce vaší organizace. Požádejte ho o to, potom se vraťte do Teams a vyberte „Zkusit znovu“.',
      unfinished:
        'Přihlášení nebylo dokončeno. Vraťte se do Teams a vyberte tam tlačítko ještě jednou.',
      policy:
        'Toto přihlášení blokuje zásada vaší organizace, například na tomto zařízení. Obraťte se na správce, potom se vraťte do Teams a zkuste to znovu.',
      account:
        'Váš účet na to tady nemá oprávnění. Obraťte se na správce, potom se vraťte do Teams a zkuste to znovu.',
      unavailable:
        'Přihlašovací služba Microsoftu právě neodpovídá. Vraťte se do Teams a zkuste to znovu za pár minut.',
      registration:
        'Microsoft nepřijímá PhotoBota tak, jak je zaregistrovaný. Požádejte správce, ať zkontroluje registraci aplikace, potom se vraťte do Teams a zkuste to znovu.',
      unknown:
        'Microsoft to odmítl. Vraťte se do Teams a zkuste to znovu. Pokud to nepomůže, obraťte se na správce.',
    },
  },
};
