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

/** Polish: Microsoft 365’s terms, and the imperative. */
export const frameTexts: Translated<'frameTexts', 'pl'> = {
  buttons: {
    confirm: 'Potwierdź',
    tryAgain: 'Spróbuj ponownie',
    cancel: 'Anuluj',
    undo: 'Cofnij',
    restore: 'Przywróć',
    turnLeft: 'Obróć w lewo',
    turnRight: 'Obróć w prawo',
    grant: 'Udziel uprawnienia',
    signIn: 'Kontynuuj',
    choices: 'Pokaż opcje',
    install: 'Dodaj do tego zespołu',
  },

  cropNames: {
    auto: 'Automatycznie',
    centre: 'Środek',
    top: 'Góra',
    bottom: 'Dół',
    left: 'Lewa strona',
    right: 'Prawa strona',
    fit: 'Cały obraz',
  },

  groundNames: { white: 'Białe', black: 'Czarne' },

  signIn: {
    title: 'Logowanie do aplikacji PhotoBot',
    button: 'Zaloguj się',
    text: 'PhotoBot zmienia zdjęcia, korzystając z Twoich uprawnień. Zaloguj się.',
    notSilent:
      'Aplikacja Teams nie mogła zalogować Cię automatycznie. Zaloguj się tutaj, a dokończę to, o co prosisz. Jeśli na stronie pojawi się sześciocyfrowy kod, wyślij mi go.',
  },

  pages: {
    granted: {
      heading: 'Gotowe.',
      next: 'Wróć do aplikacji Teams i wybierz „Spróbuj ponownie”.',
    },
    lapsed: {
      heading: 'Ten link wygasł.',
      next: 'Wróć do aplikacji Teams i jeszcze raz wybierz tam przycisk.',
    },
    notGranted: 'Nie udzielono uprawnienia.',
    notSignedIn: 'Nie zalogowano.',
    reasons: {
      declined:
        'Odmówiono udzielenia uprawnienia, więc nic się nie zmieniło. Aby go udzielić, wróć do aplikacji Teams i jeszcze raz wybierz „Udziel uprawnienia”.',
      administrator:
        'Tego uprawnienia może udzielić tylko administrator Twojej organizacji. Poproś go o to, a potem wróć do aplikacji Teams i wybierz „Spróbuj ponownie”.',
      unfinished:
        'Logowanie nie zostało ukończone. Wróć do aplikacji Teams i jeszcze raz wybierz tam przycisk.',
      policy:
        'Zasady Twojej organizacji blokują to logowanie, na przykład na tym urządzeniu. Skontaktuj się z administratorem, a potem wróć do aplikacji Teams i spróbuj ponownie.',
      account:
        'Twoje konto nie ma tu odpowiednich uprawnień. Skontaktuj się z administratorem, a potem wróć do aplikacji Teams i spróbuj ponownie.',
      unavailable:
        'Usługa logowania firmy Microsoft teraz nie odpowiada. Wróć do aplikacji Teams i spróbuj ponownie za kilka minut.',
      registration:
        'Microsoft nie akceptuje obecnej rejestracji aplikacji PhotoBot. Poproś administratora o jej sprawdzenie, a potem wróć do aplikacji Teams i spróbuj ponownie.',
      unknown:
        'Firma Microsoft odrzuciła żądanie. Wróć do aplikacji Teams i spróbuj ponownie; jeśli to nie pomoże, skontaktuj się z administratorem.',
    },
  },
};
