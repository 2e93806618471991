import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'cs'> = {
  name: 'PhotoBot: fotky lidí, skupin, týmů a kontaktů',
  short: 'Nastavuje fotky lidí, týmů, skupin a kontaktů přímo z chatu.',
  full: [
    'Pošlete aplikaci PhotoBot obrázek v chatu nebo ji s obrázkem zmiňte v kanálu a napište, čí fotkou se má stát: vaší, týmu nebo skupiny Microsoft 365, které vlastníte, některého z vašich kontaktů v Outlooku, nebo, pokud jste správce, někoho jiného. Koho myslíte, řeknete jménem, adresou nebo zmínkou; pokud vyhovuje víc možností, PhotoBot vás nechá vybrat. Umí také ukázat současnou fotku, místo obrázku použít fotku, kterou už někdo má, a fotku odebrat tam, kde to Microsoft 365 dovoluje.',
    'PhotoBot ukáže fotku tak, jak bude vypadat, nechá vás zvolit oříznutí a nic nezmění, dokud nevyberete Potvrdit. Potom fotku vaším jménem uloží do Microsoftu 365: změnit můžete jen to, co měnit smíte, takže fotku týmu jen jako jeho vlastník. Změnu můžete 24 hodin vrátit zpět všude, kde to Microsoft 365 dovoluje, a „historie“ ukáže vaše poslední změny.',
    'Organizace může určit správce fotek, pro které PhotoBot mění fotky a kontakty jiných lidí na základě vlastního oprávnění. Každá taková změna se zaznamenává a PhotoBot o ní řekne člověku, kterému fotka patří, pokud zná jeho osobní chat.',
    'PhotoBot čte jen zprávy, které jsou mu poslané nebo ho zmiňují, a s vašimi oprávněními a až po výběru tlačítka Pokračovat také vaši zprávu nebo tu, na kterou odpovídáte, pokud Teams její obrázek nepředá. Připravenou fotku uchovává, dokud ji nepotvrdíte, nezrušíte nebo dokud návrh nevyprší, předchozí fotku po 24 hodin, kdy ji lze obnovit, novou fotku a obrázek, ze kterého vznikla, stejně dlouho, abyste je mohli použít znovu, a řádky historie 90 dní.',
    'Než bude možné nastavovat fotky týmů, skupin a jiných lidí, musí správce vaší organizace jednou udělit oprávnění; podle pravidel organizace ho může potřebovat i vaše vlastní fotka a vaše kontakty. Aplikaci lze nainstalovat do týmů (i s privátními a sdílenými kanály), skupinových chatů, schůzek a osobního chatu. Pracuje jen pro lidi z organizace, které konverzace patří.',
  ],
  commandTitles: {
    'set-my-photo': 'nastavit moji fotku',
    'set-team-photo': 'nastavit fotku týmu',
    'set-named-team-photo': 'nastavit fotku týmu:',
    'set-group-photo': 'nastavit fotku skupiny',
    'set-user-photo': 'nastavit fotku pro',
    'set-contact-photo': 'nastavit fotku kontaktu',
    'use-photo': 'použít fotku',
    'show-photo': 'zobrazit moji fotku',
    'remove-photo': 'odebrat moji fotku',
    undo: 'vrátit zpět',
    cancel: 'zrušit',
    history: 'historie',
    'sign-out': 'odhlásit se',
    help: 'nápověda',
  },
  extension: {
    'set-my-photo': {
      title: 'Nastavit moji fotku',
      description: 'Z obrázku ve zprávě nebo z nedávno nastavené fotky udělá vaši vlastní fotku',
    },
    'set-team-photo': {
      title: 'Nastavit fotku týmu',
      description:
        'Z obrázku ve zprávě nebo z nedávno nastavené fotky udělá fotku tohoto týmu (jen vlastníci)',
    },
    'photo-of': {
      title: 'Fotka',
      description: 'Najde fotku člověka, týmu nebo skupiny a vloží ji do vaší zprávy',
    },
  },
  nameParameter: { title: 'Jméno', description: 'Jméno člověka nebo název týmu či skupiny' },
};
