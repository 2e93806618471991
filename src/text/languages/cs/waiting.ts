import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'cs'> = {
  retry: {
    press: 'Potom vyberte „Zkusit znovu“.',
    action: 'Potom vyberte akci znovu.',
    search: 'Potom zkuste hledat znovu.',
    code: 'Potom mi pošlete kód znovu.',
    message: 'Potom mi pošlete zprávu znovu, i s obrázkem, pokud v ní byl.',
  },
  whenBack: {
    pressLater: {
      soon: 'Vyberte prosím za minutu „Zkusit znovu“.',
      seconds: {
        one: 'Vyberte prosím za {count} sekundu „Zkusit znovu“.',
        few: 'Vyberte prosím za {count} sekundy „Zkusit znovu“.',
        other: 'Vyberte prosím za {count} sekund „Zkusit znovu“.',
      },
      minutes: {
        one: 'Vyberte prosím za {count} minutu „Zkusit znovu“.',
        few: 'Vyberte prosím za {count} minuty „Zkusit znovu“.',
        other: 'Vyberte prosím za {count} minut „Zkusit znovu“.',
      },
      hours: {
        one: 'Vyberte prosím za {count} hodinu „Zkusit znovu“.',
        few: 'Vyberte prosím za {count} hodiny „Zkusit znovu“.',
        other: 'Vyberte prosím za {count} hodin „Zkusit znovu“.',
      },
    },
    searchLater: {
      soon: 'Zkuste prosím hledat znovu za minutu.',
      seconds: {
        one: 'Zkuste prosím hledat znovu za {count} sekundu.',
        few: 'Zkuste prosím hledat znovu za {count} sekundy.',
        other: 'Zkuste prosím hledat znovu za {count} sekund.',
      },
      minutes: {
        one: 'Zkuste prosím hledat znovu za {count} minutu.',
        few: 'Zkuste prosím hledat znovu za {count} minuty.',
        other: 'Zkuste prosím hledat znovu za {count} minut.',
      },
      hours: {
        one: 'Zkuste prosím hledat znovu za {count} hodinu.',
        few: 'Zkuste prosím hledat znovu za {count} hodiny.',
        other: 'Zkuste prosím hledat znovu za {count} hodin.',
      },
    },
    tryLater: {
      soon: 'Zkuste to prosím znovu za minutu.',
      seconds: {
        one: 'Zkuste to prosím znovu za {count} sekundu.',
        few: 'Zkuste to prosím znovu za {count} sekundy.',
        other: 'Zkuste to prosím znovu za {count} sekund.',
      },
      minutes: {
        one: 'Zkuste to prosím znovu za {count} minutu.',
        few: 'Zkuste to prosím znovu za {count} minuty.',
        other: 'Zkuste to prosím znovu za {count} minut.',
      },
      hours: {
        one: 'Zkuste to prosím znovu za {count} hodinu.',
        few: 'Zkuste to prosím znovu za {count} hodiny.',
        other: 'Zkuste to prosím znovu za {count} hodin.',
      },
    },
    wait: {
      soon: 'Počkejte prosím minutu.',
      seconds: {
        one: 'Počkejte prosím {count} sekundu.',
        few: 'Počkejte prosím {count} sekundy.',
        other: 'Počkejte prosím {count} sekund.',
      },
      minutes: {
        one: 'Počkejte prosím {count} minutu.',
        few: 'Počkejte prosím {count} minuty.',
        other: 'Počkejte prosím {count} minut.',
      },
      hours: {
        one: 'Počkejte prosím {count} hodinu.',
        few: 'Počkejte prosím {count} hodiny.',
        other: 'Počkejte prosím {count} hodin.',
      },
    },
  },
};
