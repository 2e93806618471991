import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'pl'> = {
  name: 'PhotoBot: zdjęcia osób, grup, zespołów i kontaktów',
  short: 'Ustawia zdjęcia osób, zespołów, grup i kontaktów prosto z czatu.',
  full: [
    'Wyślij obraz do aplikacji PhotoBot w czacie albo dodaj w kanale wzmiankę o niej razem z obrazem i napisz, czyim zdjęciem ma się on stać: Twoim, zespołu lub grupy Microsoft 365, których jesteś właścicielem, jednego z Twoich kontaktów w programie Outlook albo, jeśli jesteś administratorem, innej osoby. Wskaż, o kogo chodzi, podając nazwę lub adres albo dodając wzmiankę; jeśli pasuje kilka osób lub nazw, PhotoBot pozwoli wybrać. Może też pokazać obecne zdjęcie, użyć zamiast obrazu zdjęcia, które ktoś już ma, i usunąć zdjęcie tam, gdzie Microsoft 365 na to pozwala.',
    'PhotoBot pokazuje zdjęcie tak, jak będzie wyglądać, pozwala wybrać kadr i niczego nie zmienia, dopóki nie wybierzesz przycisku Potwierdź. Potem zapisuje zdjęcie w Microsoft 365 w Twoim imieniu: możesz zmienić tylko to, co wolno Ci zmieniać, więc zdjęcie zespołu może zmienić tylko jego właściciel. Przez 24 godziny możesz cofnąć zmianę wszędzie, gdzie Microsoft 365 na to pozwala, a „historia” pokazuje Twoje ostatnie zmiany.',
    'Organizacja może wyznaczyć administratorów zdjęć, dla których PhotoBot zmienia zdjęcia i kontakty innych osób na podstawie własnego uprawnienia. Każda taka zmiana jest rejestrowana, a PhotoBot zawiadamia osobę, której zdjęcie zmieniono, jeśli zna jej czat osobisty.',
    'PhotoBot czyta tylko wiadomości, które są do niego wysłane lub zawierają wzmiankę o nim, oraz, z Twoimi uprawnieniami i dopiero po wybraniu przycisku Kontynuuj, Twoją wiadomość albo tę, na którą odpowiadasz, jeśli Teams nie przekazuje jej obrazu. Przygotowane zdjęcie przechowuje do potwierdzenia, anulowania lub wygaśnięcia propozycji, poprzednie zdjęcie przez 24 godziny, w których można je przywrócić, nowe zdjęcie i obraz, z którego je wycięto, równie długo, aby można było użyć ich ponownie, a wpisy historii przez 90 dni.',
    'Administrator organizacji musi jednorazowo udzielić uprawnień, zanim będzie można ustawiać zdjęcia zespołów, grup i innych osób; zależnie od zasad organizacji może to dotyczyć także Twojego zdjęcia i kontaktów. Aplikację można zainstalować w zespołach (także z kanałami prywatnymi i udostępnionymi), w czatach grupowych, na spotkaniach i w czacie osobistym. Działa tylko dla osób z organizacji, do której należy konwersacja.',
  ],
  commandTitles: {
    'set-my-photo': 'ustaw moje zdjęcie',
    'set-team-photo': 'ustaw zdjęcie zespołu',
    'set-named-team-photo': 'ustaw zdjęcie zespołu:',
    'set-group-photo': 'ustaw zdjęcie grupy',
    'set-user-photo': 'ustaw zdjęcie osoby',
    'set-contact-photo': 'ustaw zdjęcie kontaktu',
    'use-photo': 'użyj zdjęcia',
    'show-photo': 'pokaż moje zdjęcie',
    'remove-photo': 'usuń moje zdjęcie',
    undo: 'cofnij',
    cancel: 'anuluj',
    history: 'historia',
    'sign-out': 'wyloguj się',
    help: 'pomoc',
  },
  extension: {
    'set-my-photo': {
      title: 'Ustaw moje zdjęcie',
      description:
        'Ustawia obraz z wiadomości albo ostatnio ustawione zdjęcie jako Twoje własne zdjęcie',
    },
    'set-team-photo': {
      title: 'Ustaw zdjęcie zespołu',
      description:
        'Ustawia obraz z wiadomości albo ostatnio ustawione zdjęcie jako zdjęcie tego zespołu (tylko właściciele)',
    },
    'photo-of': {
      title: 'Zdjęcie',
      description: 'Znajduje zdjęcie osoby, zespołu lub grupy i wstawia je do Twojej wiadomości',
    },
  },
  nameParameter: {
    title: 'Nazwa',
    description: 'Imię i nazwisko osoby albo nazwa zespołu lub grupy',
  },
};
