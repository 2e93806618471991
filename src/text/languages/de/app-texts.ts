import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'de'> = {
  name: 'PhotoBot: Fotos für Personen, Gruppen, Teams und Kontakte',
  short: 'Legt Fotos von Personen, Teams, Gruppen und Kontakten im Chat fest.',
  full: [
    'Senden Sie PhotoBot ein Bild in einem Chat, oder erwähnen Sie PhotoBot mit einem Bild in einem Kanal, und schreiben Sie, wessen Foto es werden soll: Ihr eigenes, das eines Teams oder einer Microsoft 365-Gruppe, deren Besitzer Sie sind, das eines Ihrer Outlook-Kontakte oder, wenn Sie Administrator sind, das einer anderen Person. Geben Sie mit einem Namen, einer Adresse oder einer Erwähnung an, wen Sie meinen; wenn mehrere passen, lässt PhotoBot Sie wählen. PhotoBot zeigt auch, wie ein Foto jetzt aussieht, nimmt statt eines Bildes ein Foto, das jemand schon hat, und entfernt eines, wo Microsoft 365 es zulässt.',
    'PhotoBot zeigt das Foto so, wie es aussehen wird, lässt Sie den Zuschnitt wählen und ändert erst etwas, wenn Sie „Bestätigen“ wählen. Dann speichert PhotoBot das Foto in Ihrem Namen in Microsoft 365: Sie können nur ändern, was Sie ändern dürfen, das Foto eines Teams also nur als einer seiner Besitzer. 24 Stunden lang können Sie die Änderung rückgängig machen, wo Microsoft 365 es zulässt, und „Verlauf“ listet Ihre letzten Änderungen auf.',
    'Eine Organisation kann Fotoadministratoren bestimmen, für die PhotoBot Fotos und Kontakte anderer Personen mit seiner eigenen Berechtigung ändert. Jede solche Änderung wird protokolliert, und PhotoBot benachrichtigt die Person, deren Foto es ist, sofern ihr persönlicher Chat bekannt ist.',
    'PhotoBot liest nur Nachrichten, die an PhotoBot gesendet werden oder in denen PhotoBot erwähnt wird. Wenn Teams das Bild nicht weitergibt, liest PhotoBot mit Ihren Rechten, und erst nachdem Sie „Weiter“ gewählt haben, auch eine Nachricht von Ihnen oder die, auf die Sie antworten. Das vorbereitete Foto wird aufbewahrt, bis Sie bestätigen, abbrechen oder der Vorschlag abläuft; das vorherige Foto für die 24 Stunden, in denen es zurückgeholt werden kann; das neue und das Bild, aus dem es zugeschnitten wurde, ebenso lange, damit Sie es noch einmal verwenden können; die Zeilen Ihres Verlaufs 90 Tage lang.',
    'Ein Administrator Ihrer Organisation muss einmal Berechtigungen erteilen, bevor die Fotos von Teams, Gruppen und anderen Personen festgelegt werden können; je nach den Regeln Ihrer Organisation brauchen auch Ihr eigenes Foto und Ihre Kontakte eine. Die App lässt sich in Teams (mit privaten und freigegebenen Kanälen), Gruppenchats, Besprechungen und im persönlichen Chat installieren. PhotoBot arbeitet nur für Personen der Organisation, der die Unterhaltung gehört.',
  ],
  commandTitles: {
    'set-my-photo': 'ändere mein Foto',
    'set-team-photo': 'ändere das Teamfoto',
    'set-named-team-photo': 'ändere das Teamfoto von',
    'set-group-photo': 'ändere das Gruppenfoto von',
    'set-user-photo': 'ändere das Foto von',
    'set-contact-photo': 'ändere das Kontaktfoto von',
    'use-photo': 'verwende das Foto von',
    'show-photo': 'zeige mein Foto',
    'remove-photo': 'entferne mein Foto',
    undo: 'rückgängig',
    cancel: 'abbrechen',
    history: 'Verlauf',
    'sign-out': 'abmelden',
    help: 'Hilfe',
  },
  extension: {
    'set-my-photo': {
      title: 'Mein Foto festlegen',
      description:
        'Macht das Bild einer Nachricht oder ein kürzlich festgelegtes Foto zu Ihrem eigenen Foto',
    },
    'set-team-photo': {
      title: 'Teamfoto festlegen',
      description:
        'Macht das Bild einer Nachricht oder ein kürzlich festgelegtes Foto zum Foto dieses Teams (nur Besitzer)',
    },
    'photo-of': {
      title: 'Foto von',
      description:
        'Findet das Foto einer Person, eines Teams oder einer Gruppe und fügt es in Ihre Nachricht ein',
    },
  },
  nameParameter: { title: 'Name', description: 'Name einer Person, eines Teams oder einer Gruppe' },
};
