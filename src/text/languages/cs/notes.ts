import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'cs'> = {
  working: {
    heading: 'Okamžik…',
    line: 'Trvá to déle než obvykle. Moje odpověď se zobrazí tady. Zatím se nic nezměnilo.',
  },

  notes: {
    busy: {
      heading: 'Mám teď příliš mnoho požadavků',
      line: 'Vaši zprávu jsem nestihl přečíst a nic se nezměnilo. Pošlete ji prosím za minutu znovu.',
    },
    moved: {
      heading: 'Podívejte se na druhou kartu',
      line: 'Tato karta je tu dvakrát a byla použita ta druhá. Výsledek je na ní.',
    },
    'signed-in': {
      heading: 'Jste přihlášeni',
      line: 'Pokračuji v tom, o co jste požádali.',
    },
    'signed-out': {
      heading: 'Jste odhlášeni',
      line: 'K vašemu účtu už nemám přístup. Vaše fotky a historie zůstávají beze změny. Až příště vyberete tlačítko, které přihlášení potřebuje, aplikace Teams vás přihlásí znovu.',
    },
  },

  how: {
    personal:
      'Pošlete mi obrázek a napište „nastavit moji fotku“, nebo pro tým, který vlastníte, „nastavit fotku týmu Launch Team“. Na kartě uvidíte, jak bude fotka vypadat, a nic se nezmění, dokud to nepotvrdíte.',
    groupChat:
      'Vložte obrázek, zmiňte mě a napište „nastavit moji fotku“, nebo pro tým, který vlastníte, „nastavit fotku týmu Launch Team“. Na kartě uvidíte, jak bude fotka vypadat, a nic se nezmění, dokud to nepotvrdíte.',
    channel:
      'Vložte obrázek, zmiňte mě a napište „nastavit fotku týmu“, nebo pro vlastní fotku „nastavit moji fotku“. Na kartě uvidíte, jak bude fotka vypadat, a nic se nezmění, dokud to nepotvrdíte.',
  },

  sayings: {
    thanks: 'Není zač!',
    ok: '👍',
    who: 'Jsem PhotoBot. Nastavím obrázek jako fotku v Microsoftu 365: vám, týmu, skupině nebo někomu jinému. Když napíšete „nápověda“, zobrazí se všechno, co tady umím.',
    privacy:
      'Obrázek použiji jenom pro fotku, kterou potvrdíte. Uchovávám ho nejvýš {undoHours} hodin, abyste změnu mohli vrátit zpět. Pracuji s vašimi oprávněními a vaše karty můžete používat jenom vy.',
    seen: 'Fotky lidí, týmů a skupin vidí v Teams, Outlooku a SharePointu všichni ve vaší organizaci. Novou fotku ostatní uvidí za několik minut, někdy až za několik dní. Příkaz „zobrazit moji fotku“ zobrazí vaši současnou fotku.',
    cancelled: 'Zrušeno. Nic se nezměnilo.',
    'open-proposal':
      'Zatím se nic nezměnilo. Na kartě výše vyberte „Potvrdit“, pokud chcete pokračovat, nebo „Zrušit“.',
    'open-question':
      'Zatím se nic nezměnilo. Karta výše na vás čeká: vyberte některé z jejích tlačítek nebo „Zrušit“.',
    'framed-anew':
      'Fotka na kartě výše je upravená. Nic se nenastaví, dokud nevyberete „Potvrdit“.',
    'nothing-waits':
      'Žádná vaše karta tu nečeká, takže se nic nezměnilo. Platnost karet vyprší po {proposalMinutes} minutách. Pokud chcete začít znovu, pošlete mi obrázek ještě jednou.',
    'nothing-open':
      'Nemáte tu nic, co by se dalo zrušit. Příkaz „vrátit zpět“ vrátí vaši poslední změnu.',
  },

  undeclared: 'To PhotoBot nenabízí. Napište „nápověda“ a uvidíte, co umí.',

  tooBusy: 'Mám teď příliš mnoho požadavků a nic se nezměnilo. Zkuste to prosím za chvilku znovu.',

  photoNotices: {
    undone: 'Vaše předchozí fotka je zpátky',
    same: 'Vaše fotka se nezměnila',
    set: { done: 'Vaše fotka byla změněna', unknown: 'Vaše fotka byla možná změněna' },
    remove: { done: 'Vaše fotka byla odebrána', unknown: 'Vaše fotka byla možná odebrána' },
  },

  contactNotices: {
    undone: 'Předchozí fotka jednoho z vašich kontaktů je zpátky',
    same: 'Fotka jednoho z vašich kontaktů se nezměnila',
    set: {
      done: 'Fotka jednoho z vašich kontaktů byla změněna',
      unknown: 'Fotka jednoho z vašich kontaktů byla možná změněna',
    },
    remove: {
      done: 'Fotka jednoho z vašich kontaktů byla odebrána',
      unknown: 'Fotka jednoho z vašich kontaktů byla možná odebrána',
    },
  },

  noticeLines: {
    nobody: 'Udělal to správce fotek vaší organizace.',
    by: 'Udělal to správce fotek vaší organizace: {name}.',
    contact: 'Váš kontakt: {name}',
    mine: 'Změnit ji můžete příkazem „nastavit moji fotku“.',
    restore: 'Do {undoHours} hodin se můžete pomocí „Obnovit“ vrátit k předchozímu stavu.',
    before: 'Předtím',
    now: 'Teď',
    none: 'Žádná fotka',
    beforeAlt: 'Předchozí fotka',
  },

  purposes: {
    'own-photo': 'změnit vaši fotku',
    'somebodys-photo': 'změnit fotku někoho jiného',
    'anybodys-photo': 'umožnit správcům fotek měnit fotky všech lidí',
    'group-photo': 'změnit fotku skupiny, kterou vlastníte',
    'team-photo': 'změnit fotku týmu, který vlastníte',
    'contacts-photo': 'najít vaše kontakty a změnit jejich fotky',
    'anybodys-contacts-photo':
      'umožnit správcům fotek hledat kontakty všech lidí a měnit jejich fotky',
    'find-people': 'hledat lidi podle jména a zobrazit jejich fotky',
    'find-groups': 'hledat skupiny podle názvu',
    'find-teams': 'hledat vaše týmy podle názvu a zobrazit jejich fotky',
    'find-owned': 'vypsat týmy a skupiny, které vlastníte',
    'channel-picture': 'načíst obrázek ze zprávy v kanálu, když ho aplikace Teams nepošle',
    'chat-picture': 'načíst obrázek ze zprávy v chatu, když ho aplikace Teams nepošle',
    'attached-picture': 'načíst obrázek připojený jako soubor',
    'photo-policy': 'zjistit, kdo smí měnit fotky',
  },

  purposeAnd: ' a také aby mohl ',
};
