/**
 * The languages in which people may have their Teams, by the locale that its clients then send. Teams has more; these
 * stand for what differs: plural forms, word order, long words, scripts and the direction of writing.
 */
export const clientLanguages = [
  'en-US',
  'de-DE',
  'fr-FR',
  'es-ES',
  'pt-BR',
  'it-IT',
  'nl-NL',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'pl-PL',
  'cs-CZ',
  'tr-TR',
  'ja-JP',
  'ko-KR',
  'zh-CN',
  'ar-SA',
] as const;

export type ClientLanguage = (typeof clientLanguages)[number];
