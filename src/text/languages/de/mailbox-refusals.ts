import { byOwner } from '../en/mailbox-refusals';
import type { mailboxSentences as english } from '../en/mailbox-refusals';

export const mailboxSentences: typeof english = {
  'graph.no_mailbox': () =>
    'Es gibt kein Exchange Online-Postfach, in dem das Foto gespeichert werden könnte, deshalb wurde nichts geändert. Ein neues Konto erhält es vielleicht innerhalb eines Tages; sonst fragen Sie einen Administrator.',
  'graph.no_licence': (details) =>
    byOwner(
      {
        you: 'Ihr Konto hat keine Exchange Online-Lizenz, die ein Foto braucht, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
        user: 'Das Konto dieser Person hat keine Exchange Online-Lizenz, die ein Foto braucht, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
        group:
          'Die Gruppe hat keine Exchange Online-Lizenz, die ein Foto braucht, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
        team: 'Das Team hat keine Exchange Online-Lizenz, die ein Foto braucht, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
      },
      details,
    ),
  'graph.mailbox_full': (details) =>
    byOwner(
      {
        you: 'Ihr Postfach ist voll, deshalb wurde nichts geändert. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; versuchen Sie es dann erneut.',
        user: 'Das Postfach dieser Person ist voll, deshalb wurde nichts geändert. Bitten Sie diese Person oder einen Administrator, Platz zu schaffen; versuchen Sie es dann erneut.',
        group:
          'Das Postfach der Gruppe ist voll, deshalb wurde nichts geändert. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; versuchen Sie es dann erneut.',
        team: 'Das Postfach des Teams ist voll, deshalb wurde nichts geändert. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; versuchen Sie es dann erneut.',
      },
      details,
    ),
  'graph.storage_full': () =>
    'Der Speicher für dieses Foto ist voll, deshalb wurde nichts geändert. Bitten Sie einen Administrator, Platz zu schaffen; versuchen Sie es dann erneut.',
  'graph.account_disabled': (details) =>
    byOwner(
      {
        you: 'Ihr Konto ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte fragen Sie einen Administrator.',
        user: 'Das Konto dieser Person ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte fragen Sie einen Administrator.',
        group:
          'Das Konto der Gruppe ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte fragen Sie einen Administrator.',
        team: 'Das Konto des Teams ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte fragen Sie einen Administrator.',
      },
      details,
    ),
  'graph.mailbox_closed': (details) =>
    byOwner(
      {
        you: 'Ihr Postfach ist auf eigenen Servern Ihrer Organisation, oder eine Richtlinie hält Apps davon fern, deshalb kann PhotoBot es nicht erreichen. Bitte fragen Sie einen Administrator.',
        user: 'Das Postfach dieser Person ist auf eigenen Servern Ihrer Organisation, oder eine Richtlinie hält Apps davon fern, deshalb kann PhotoBot es nicht erreichen. Bitte fragen Sie einen Administrator.',
        group:
          'Das Postfach der Gruppe ist auf eigenen Servern Ihrer Organisation, oder eine Richtlinie hält Apps davon fern, deshalb kann PhotoBot es nicht erreichen. Bitte fragen Sie einen Administrator.',
        team: 'Das Postfach des Teams ist auf eigenen Servern Ihrer Organisation, oder eine Richtlinie hält Apps davon fern, deshalb kann PhotoBot es nicht erreichen. Bitte fragen Sie einen Administrator.',
      },
      details,
    ),
  'graph.access_policy': () =>
    'Eine Richtlinie Ihrer Organisation hält PhotoBot von diesem Postfach fern, deshalb wurde nichts geändert. Bitte fragen Sie einen Administrator.',
};
