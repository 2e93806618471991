import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'cs'> = {
  help: {
    heading: 'PhotoBot nastavuje fotky',
    intro: {
      personal:
        'Pošlete mi obrázek. Ukážu vám, jak bude vypadat jako vaše fotka, a vy ho potvrdíte. Nebo napište některý z těchto příkazů:',
      groupChat:
        'Zmiňte mě a napište některý z těchto příkazů. Pokud chcete nastavit fotku, přidejte obrázek:',
      channel:
        'Zmiňte mě a napište některý z těchto příkazů. Pokud chcete nastavit fotku, přidejte obrázek:',
    },
    forOthers: 'Lidé z této organizace tady můžou napsat:',
    more: 'Více',
    outro:
      'Oříznutí zvolíte, když přidáte „nahoře“, „střed“, „dole“, „vlevo“, „vpravo“ nebo „celý“. „otočit doleva“ obrázek otočí a „na černém pozadí“ nastaví černé pozadí. Formáty: {formats}, do {megabytes} MB. Nic se nezmění, dokud to nepotvrdíte, a změnu můžete do {undoHours} hodin vrátit zpět.',
  },

  commandExamples: {
    'set-my-photo': 'nastavit moji fotku',
    'set-team-photo': 'nastavit fotku týmu',
    'set-named-team-photo': 'nastavit fotku týmu Launch Team',
    'set-group-photo': 'nastavit fotku skupiny Marketing',
    'set-user-photo': 'nastavit fotku pro "Megan Bowen"',
    'set-contact-photo': 'nastavit fotku kontaktu Bob Smith',
    'use-photo': 'použít fotku "Diego Siciliani" jako moji fotku',
    'show-photo': 'zobrazit fotku "Diego Siciliani"',
    'remove-photo': 'odebrat fotku skupiny Marketing',
    cancel: 'zrušit',
    undo: 'vrátit zpět',
    history: 'historie',
    'sign-out': 'odhlásit se',
    help: 'nápověda',
  },

  commandLines: {
    'set-my-photo': 'Nastaví obrázek z vaší zprávy jako vaši fotku',
    'set-team-photo': 'Nastaví obrázek z vaší zprávy jako fotku tohoto týmu (jenom vlastníci)',
    'set-named-team-photo':
      'Odkudkoli nastaví obrázek jako fotku týmu, který vlastníte; napište název týmu',
    'set-group-photo':
      'Nastaví obrázek jako fotku skupiny Microsoft 365, kterou vlastníte; napište její název nebo e-mailovou adresu',
    'set-user-photo':
      'Nastaví obrázek jako fotku někoho jiného (jenom správci); zmiňte ho nebo napište jeho adresu či jméno',
    'set-contact-photo':
      'Nastaví obrázek jako fotku některého z vašich kontaktů v Outlooku; napište jméno kontaktu',
    'use-photo': 'Místo obrázku použije fotku, kterou už někdo nebo některý tým má',
    'show-photo':
      'Zobrazí současnou fotku; také „zobrazit fotku týmu …“, „zobrazit fotku skupiny …“, „zobrazit fotku kontaktu …“',
    'remove-photo': 'Odebere fotku, až to potvrdíte; pro osobu také „odebrat fotku pro …“',
    cancel:
      'Zruší váš nejnovější návrh v této konverzaci, stejně jako tlačítko Zrušit na jeho kartě',
    undo: 'Vrátí zpět vaši poslední změnu fotky v této konverzaci',
    history: 'Zobrazí vaše poslední změny, v osobním chatu i s tlačítky, kterými je vrátíte zpět',
    'sign-out': 'Odhlásí vás; další tlačítko, které přihlášení potřebuje, vás přihlásí znovu',
    help: 'Zobrazí, co PhotoBot tady umí',
  },

  wholeTeamLines: {
    private: 'Privátní kanál nemá vlastní fotku: tohle je fotka celého týmu.',
    shared: 'Sdílený kanál nemá vlastní fotku: tohle je fotka celého týmu, kterému kanál patří.',
  },

  helpNotes: {
    meeting:
      'Schůzka nemá tým a žádná aplikace nemůže nastavit její obrázek. Pokud chcete nastavit fotku týmu, napište jeho název nebo pište v některém z jeho kanálů.',
    groupChat: 'Obrázek tohoto chatu žádná aplikace změnit nemůže.',
    private: 'Tento kanál nemá vlastní fotku: „nastavit fotku týmu“ nastaví fotku celého týmu.',
    shared:
      'Tento kanál nemá vlastní fotku: „nastavit fotku týmu“ nastaví fotku celého týmu, kterému kanál patří. Pracuji jenom pro lidi z organizace, které kanál patří.',
  },

  places: {
    personal: 'v našem osobním chatu',
    groupChat: 've skupinovém chatu',
    channel: 'v kanálu',
  },

  outcomes: {
    unknown: 'možná provedeno',
    proposed: 'zatím neprovedeno',
    applying: 'provádí se',
    applied: 'provedeno',
    undoing: 'vrací se zpět',
    undone: 'vráceno zpět',
    cancelled: 'zrušeno',
    lapsed: 'platnost vypršela',
    failed: 'nepovedlo se',
  },

  historyWords: {
    heading: 'Vaše poslední změny',
    none: 'Zatím jste žádnou fotku nezměnili.',
    noneHere:
      'Žádnou z posledních změn jste neprovedli v této konverzaci. V našem osobním chatu je zobrazí všechny příkaz „historie“.',
    onlyHere:
      'Jenom změny z této konverzace. V našem osobním chatu je zobrazí všechny příkaz „historie“.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Vrátit zpět změnu {number} z {count}. {line}',
  },
};
