import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'sv'> = {
  name: 'PhotoBot: bilder för personer, grupper, team och kontakter',
  short: 'Ändrar bilder för personer, team, grupper och kontakter direkt från chatten.',
  full: [
    'Skicka en bild till PhotoBot i en chatt, eller omnämn PhotoBot med en bild i en kanal, och skriv vems bild det ska bli: din egen, bilden för ett team eller en Microsoft 365-grupp som du är ägare till, bilden för en av dina kontakter i Outlook eller, om du är administratör, någon annans. Ange vem du menar med ett namn, en adress eller ett omnämnande. Om flera stämmer får du välja. PhotoBot kan också visa en bild som den ser ut nu, använda en bild som någon redan har och ta bort en bild där Microsoft 365 tillåter det.',
    'PhotoBot visar hur bilden kommer att se ut, låter dig välja beskärning och ändrar inget förrän du väljer ”Bekräfta”. Sedan sparas bilden i Microsoft 365 i ditt namn: du kan bara ändra det du har rätt att ändra, så bilden för ett team måste ändras av en av dess ägare. I 24 timmar kan du ångra ändringen där Microsoft 365 tillåter det, och ”historik” visar dina senaste ändringar.',
    'En organisation kan utse bildadministratörer. För dem ändrar PhotoBot andras bilder och kontakter med sin egen behörighet. Varje sådan ändring loggas, och PhotoBot meddelar personen som bilden tillhör, om PhotoBot känner till den personliga chatten.',
    'PhotoBot läser bara meddelanden som skickas till PhotoBot eller omnämner PhotoBot. Om Teams inte skickar med bilden läser PhotoBot också, med dina rättigheter och först när du har valt ”Fortsätt”, ett av dina meddelanden eller det som du svarar på. Den förberedda bilden sparas tills du bekräftar, avbryter eller låter förslaget upphöra att gälla. Den tidigare bilden sparas i de 24 timmar då den kan läggas tillbaka, den nya och bilden som den beskars från lika länge, så att du kan använda den en gång till, och raderna i din historik i 90 dagar.',
    'En administratör i din organisation måste bevilja behörigheter en gång innan bilderna för team, grupper och andra personer kan ändras. Beroende på organisationens regler kan det också behövas för din egen bild och dina kontakter. Appen kan installeras i team (även privata och delade kanaler), gruppchattar, möten och den personliga chatten. Den arbetar bara för personer i den organisation som äger konversationen.',
  ],
  commandTitles: {
    'set-my-photo': 'ändra min profilbild',
    'set-team-photo': 'ändra teambilden',
    'set-named-team-photo': 'ändra teambilden för',
    'set-group-photo': 'ändra gruppbilden för',
    'set-user-photo': 'ändra bilden för',
    'set-contact-photo': 'ändra kontaktbilden för',
    'use-photo': 'använd bilden på',
    'show-photo': 'visa min profilbild',
    'remove-photo': 'ta bort min profilbild',
    undo: 'ångra',
    cancel: 'avbryt',
    history: 'historik',
    'sign-out': 'logga ut',
    help: 'hjälp',
  },
  extension: {
    'set-my-photo': {
      title: 'Ändra min profilbild',
      description:
        'Gör bilden i ett meddelande, eller en bild som du nyligen har använt, till din egen profilbild',
    },
    'set-team-photo': {
      title: 'Ändra teambilden',
      description:
        'Gör bilden i ett meddelande, eller en bild som du nyligen har använt, till det här teamets bild (bara ägare)',
    },
    'photo-of': {
      title: 'Bild för',
      description:
        'Hittar bilden för en person, ett team eller en grupp och infogar den i ditt meddelande',
    },
  },
  nameParameter: { title: 'Namn', description: 'Namnet på en person, ett team eller en grupp' },
};
