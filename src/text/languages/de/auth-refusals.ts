import type { RefusalCode, RefusalDetails } from '../../../errors';
import type { Sentences } from '../../parts/words';
import { whenBack } from './ways-back';

type AuthCode = Extract<RefusalCode, `auth.${string}`>;

const misconfigured = {
  connection:
    'Der Anmeldedienst akzeptiert nicht, wie PhotoBot mit ihm verbunden ist. Bitten Sie einen Administrator, die OAuth-Verbindung des Azure-Bots zu prüfen.',
  registration:
    'Microsoft 365 kennt PhotoBot nicht, oder nicht so, wie die App registriert ist. Bitten Sie einen Administrator, die App-Registrierung zu prüfen.',
};
const credential =
  'PhotoBot konnte sich bei Microsoft 365 nicht ausweisen. Bitten Sie einen Administrator, die Anmeldeinformationen von PhotoBot zu prüfen.';

const again: Readonly<Record<NonNullable<RefusalDetails['again']>, string>> = {
  action: 'Wählen Sie dann die Aktion noch einmal.',
  search: 'Suchen Sie dann noch einmal.',
  code: 'Senden Sie mir dann den Code noch einmal.',
  message: 'Senden Sie mir dann Ihre Nachricht noch einmal, mit dem Bild, wenn sie eines hatte.',
};
const thenRetry = ({ again: what }: RefusalDetails) =>
  what === undefined ? 'Wählen Sie dann „Erneut versuchen“.' : again[what];

export const authSentences: Sentences<AuthCode> = {
  'auth.outsider': () =>
    'Diese Unterhaltung gehört einer anderen Organisation, und ich arbeite nur für deren Personen. Bitten Sie eine davon, etwa einen Besitzer des Teams. Verwenden Sie PhotoBot für Ihr eigenes Foto in Ihrer eigenen Organisation.',
  'auth.sign_in_stale': ({ again: what }) =>
    what === 'search'
      ? 'Ihre Anmeldung ist abgelaufen. Bitte suchen Sie noch einmal, um sich anzumelden.'
      : 'Ihre Anmeldung ist abgelaufen. Bitte wählen Sie „Erneut versuchen“, um sich anzumelden.',
  'auth.sign_in_refused': () =>
    'Microsoft 365 lehnt Ihre Anmeldung ab, auch eine neue, deshalb wurde nichts geändert. Bitten Sie einen Administrator, im Anmeldeprotokoll von Entra nachzusehen.',
  'auth.not_silent': () =>
    'Teams konnte Sie nicht selbst anmelden, deshalb wurde nichts geändert. Wählen Sie die Schaltfläche noch einmal, und wählen Sie „Anmelden“, wenn Teams es anbietet.',
  'auth.app_missing': () =>
    'Teams konnte Sie nicht selbst anmelden, weil Sie PhotoBot nicht hinzugefügt haben. Fügen Sie PhotoBot unter „Apps“ hinzu, und wählen Sie die Schaltfläche noch einmal, oder wählen Sie „Anmelden“, wenn Teams es anbietet.',
  'auth.code_wrong': () =>
    'Dieser Code ist nicht mehr gültig. Wählen Sie noch einmal „Anmelden“, um einen anderen zu erhalten.',
  'auth.consent_needed': ({ scopes, purpose, admin }) => {
    const missing =
      purpose === undefined
        ? `PhotoBot braucht die Berechtigung ${scopes}. Sie wurde noch nicht erteilt.`
        : `PhotoBot braucht die Berechtigung ${scopes}, um ${purpose}. Sie wurde noch nicht erteilt.`;
    return admin
      ? `${missing} Ein Administrator Ihrer Organisation kann sie mit „Berechtigung erteilen“ für alle erteilen. Wählen Sie danach „Erneut versuchen“.`
      : `${missing} Sie können sie mit „Berechtigung erteilen“ selbst erteilen, wenn Ihre Organisation das nicht den Administratoren vorbehält. Wählen Sie danach „Erneut versuchen“.`;
  },
  'auth.step_up_needed': () =>
    'Ihre Organisation verlangt dafür eine stärkere Anmeldung (etwa einen zweiten Faktor). Wählen Sie „Erneut versuchen“, und melden Sie sich an, wenn Teams es anbietet. Wenn das nicht hilft, melden Sie sich von Teams ab, melden Sie sich wieder an, und wählen Sie noch einmal „Erneut versuchen“.',
  'auth.blocked_by_policy': () =>
    'Eine Richtlinie Ihrer Organisation blockiert diese Anmeldung, zum Beispiel auf diesem Gerät. Bitte fragen Sie einen Administrator.',
  'auth.not_assigned': () =>
    'Ihre Organisation lässt nur zugewiesene Personen PhotoBot verwenden; bitten Sie einen Administrator, Sie zuzuweisen (Unternehmensanwendungen › PhotoBot › Benutzer und Gruppen).',
  'auth.no_account': () =>
    'Ihr Konto gehört nicht zu dieser Organisation, deshalb wurde nichts geändert. Bitten Sie einen Administrator, Sie einzuladen, oder verwenden Sie PhotoBot in Ihrer eigenen Organisation.',
  'auth.account_blocked': () =>
    'Ihr Konto ist deaktiviert oder gesperrt, deshalb wurde nichts geändert. Bitten Sie einen Administrator, es freizugeben.',
  'auth.misconfigured': (details) =>
    `${details.what === undefined ? credential : misconfigured[details.what]} ${thenRetry(details)}`,
  'auth.unavailable': (details) =>
    `Der Anmeldedienst antwortet gerade nicht. ${whenBack('wait', details)} ${thenRetry(details)}`,
  'auth.wrong_person': ({ again: what }) =>
    what === 'search'
      ? 'Sie haben sich mit einem anderen Konto angemeldet, deshalb habe ich nicht gesucht. Suchen Sie noch einmal, und melden Sie sich mit dem Konto an, das Sie in Teams verwenden.'
      : 'Sie haben sich mit einem anderen Konto angemeldet, deshalb habe ich nichts getan. Wählen Sie die Schaltfläche noch einmal, und melden Sie sich mit dem Konto an, das Sie in Teams verwenden.',
  'auth.not_owner': ({ target }) =>
    target === 'group'
      ? 'Nur ein Besitzer der Gruppe darf ihr Foto ändern, deshalb wurde nichts geändert. Bitten Sie einen Besitzer darum.'
      : 'Nur ein Besitzer des Teams darf dessen Foto ändern, deshalb wurde nichts geändert. Bitten Sie einen Besitzer, das Bild zu senden; wenn das Team archiviert ist, muss ein Besitzer es zuerst wiederherstellen.',
  'auth.not_administrator': () =>
    'Nur Benutzeradministratoren, Personenadministratoren, globale Administratoren und Fotoadministratoren von PhotoBot dürfen das Foto einer anderen Person ändern, deshalb wurde nichts geändert. Bitten Sie jemanden von ihnen.',
  'auth.not_photo_administrator': () =>
    'Das dürfen nur Personen auf der Liste der Fotoadministratoren von PhotoBot, deshalb wurde nichts geändert. Bitten Sie eine davon.',
  'auth.application_denied': () =>
    'PhotoBot selbst darf dieses Foto nicht ändern, deshalb wurde nichts geändert. Bitten Sie einen Administrator, die Berechtigung zu erteilen, und wählen Sie dann „Erneut versuchen“.',
  'auth.guest': () =>
    'Sie sind hier Gast. Gäste legen ihr eigenes Foto in ihrer Heimatorganisation fest, deshalb wurde nichts geändert.',
  'auth.guest_not_owner': ({ target }) =>
    target === 'group'
      ? 'Nur ein Besitzer der Gruppe darf ihr Foto ändern, und ein Gast kann keiner sein, deshalb wurde nichts geändert. Bitten Sie einen Besitzer, das Bild zu senden.'
      : 'Nur ein Besitzer des Teams darf dessen Foto ändern, und ein Gast kann keiner sein, deshalb wurde nichts geändert. Bitten Sie einen Besitzer, das Bild zu senden.',
  'auth.sign_out_failed': ({ why }) =>
    why === 'auth.misconfigured'
      ? 'Der Anmeldedienst lehnt es ab, Sie abzumelden, deshalb sind Sie noch angemeldet. Bitten Sie einen Administrator zu prüfen, wie PhotoBot mit ihm verbunden ist.'
      : 'Ich konnte den Anmeldedienst nicht erreichen, deshalb sind Sie vielleicht noch angemeldet. Bitte schreiben Sie in einer Minute noch einmal „abmelden“.',
};
