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

/** Dutch: Microsoft 365’s terms, and “je”. */
export const frameTexts: Translated<'frameTexts', 'nl'> = {
  buttons: {
    confirm: 'Bevestigen',
    tryAgain: 'Opnieuw proberen',
    cancel: 'Annuleren',
    undo: 'Ongedaan maken',
    restore: 'Herstellen',
    turnLeft: 'Linksom draaien',
    turnRight: 'Rechtsom draaien',
    grant: 'Machtiging verlenen',
    signIn: 'Doorgaan',
    choices: 'Keuzes weergeven',
    install: 'PhotoBot aan team toevoegen',
  },

  cropNames: {
    auto: 'Automatisch',
    centre: 'Midden',
    top: 'Boven',
    bottom: 'Onder',
    left: 'Links',
    right: 'Rechts',
    fit: 'Hele afbeelding',
  },

  groundNames: { white: 'Wit', black: 'Zwart' },

  signIn: {
    title: 'Aanmelden bij PhotoBot',
    button: 'Aanmelden',
    text: 'PhotoBot wijzigt foto’s met jouw rechten. Meld je aan om door te gaan.',
    notSilent:
      'Teams kon je niet automatisch aanmelden. Meld je hier aan, dan ga ik verder met wat je hebt gevraagd. Zie je op de pagina een code van zes cijfers, stuur die dan naar mij.',
  },

  pages: {
    granted: { heading: 'Klaar.', next: 'Ga terug naar Teams en selecteer “Opnieuw proberen”.' },
    lapsed: {
      heading: 'Deze koppeling is verlopen.',
      next: 'Ga terug naar Teams en selecteer daar de knop opnieuw.',
    },
    notGranted: 'Niet verleend.',
    notSignedIn: 'Niet aangemeld.',
    reasons: {
      declined:
        'De machtiging is geweigerd, dus er is niets gewijzigd. Wil je de machtiging alsnog verlenen, ga dan terug naar Teams en selecteer opnieuw “Machtiging verlenen”.',
      administrator:
        'Alleen een beheerder van je organisatie kan deze machtiging verlenen. Vraag een beheerder om dit te doen, ga daarna terug naar Teams en selecteer “Opnieuw proberen”.',
      unfinished:
        'Het aanmelden is niet voltooid. Ga terug naar Teams en selecteer daar de knop opnieuw.',
      policy:
        'Deze aanmelding wordt geblokkeerd door een beleid van je organisatie, bijvoorbeeld op dit apparaat. Neem contact op met je beheerder, ga daarna terug naar Teams en probeer het opnieuw.',
      account:
        'Met je account is dit hier niet toegestaan. Neem contact op met je beheerder, ga daarna terug naar Teams en probeer het opnieuw.',
      unavailable:
        'De aanmeldingsservice van Microsoft reageert op dit moment niet. Ga terug naar Teams en probeer het over een paar minuten opnieuw.',
      registration:
        'Microsoft accepteert PhotoBot niet zoals de app is geregistreerd. Vraag je beheerder om de app-registratie te controleren, ga daarna terug naar Teams en probeer het opnieuw.',
      unknown:
        'Microsoft heeft dit geweigerd. Ga terug naar Teams en probeer het opnieuw. Helpt dat niet, neem dan contact op met je beheerder.',
    },
  },
};
