import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'cs'> = {
  asks: {
    cancelled: 'Zrušeno',
    lapsed: 'Platnost této otázky vypršela',
    failed: 'To nejde',
    picture: 'Který obrázek?',
    own: { group: 'Která skupina?', team: 'Který tým?' },
    whose: 'Čí fotku mám nastavit?',
    which: 'Který výsledek pro „{name}“?',
    notFound: 'Nenalezeno: „{name}“',
    permission: 'Chybí oprávnění',
    problem: 'Zatím se to nepovedlo',
    mayFind: 'Můžu obrázek vyhledat?',
    mayUndo: 'Můžu obnovit předchozí fotku?',
    mayLook: 'Můžu se na fotku podívat?',
    mayLookUp: {
      name: 'Můžu vyhledat „{name}“?',
      team: 'Můžu vyhledat vaše týmy?',
      group: 'Můžu vyhledat vaše skupiny?',
    },
  },

  signInLines: {
    find: 'Aplikace Teams mi obrázek neposlala. Vyberte „Pokračovat“ a já ho ve zprávě vyhledám s vašimi oprávněními. Zatím se nic nezměnilo.',
    named:
      'Vyberte „Pokračovat“ a já toto jméno vyhledám s vašimi oprávněními. Zatím se nic nezměnilo.',
    team: 'Vyberte „Pokračovat“ a já s vašimi oprávněními zjistím, které týmy vlastníte. Zatím se nic nezměnilo.',
    group:
      'Vyberte „Pokračovat“ a já s vašimi oprávněními zjistím, které skupiny vlastníte. Zatím se nic nezměnilo.',
    use: 'Vyberte „Pokračovat“ a já se na fotku podívám s vašimi oprávněními. Zatím se nic nezměnilo.',
    show: 'Vyberte „Pokračovat“ a já se na fotku podívám s vašimi oprávněními.',
    remove:
      'Vyberte „Pokračovat“ a já se na fotku podívám s vašimi oprávněními. Zatím se nic nezměnilo.',
    undo: 'K tomu je potřeba vaše přihlášení. Vyberte „Pokračovat“.',
  },

  groupTraits: {
    team: 'má tým',
    dynamic: 'dynamické členství',
    hidden: 'skryté členství',
  },

  looking: {
    picture: 'Hledám obrázek…',
    set: 'Hledám fotku, která se má nastavit…',
    show: 'Hledám fotku…',
    remove: 'Hledám fotku…',
  },

  lookingInDialog: {
    picture: 'Hledám obrázek',
    set: 'Hledám fotku, která se má nastavit',
  },

  questionLines: {
    looking: 'Chvilku to potrvá. Zatím se nic nezměnilo.',
    wait: 'Hledám obrázek. Za chvilku vyberte „Pokračovat“. Zatím se nic nezměnilo.',
    offers: {
      me: 'Moje fotka',
      team: 'Tento tým',
      'own-team': 'Některý tým…',
      'own-group': 'Některá skupina…',
      user: 'Někdo jiný…',
    },
    whose: 'Vyberte, čí fotku nastavit. Zatím se nic nezměnilo.',
    whoseOfSeveral:
      'Nastavuji vždy jednu fotku. Vyberte první a pro další pošlete obrázek znovu. Zatím se nic nezměnilo.',
    name: 'Do {stepsMinutes} minut napište, čí fotku nastavit, třeba „Megan Bowen“ nebo „nastavit fotku pro Megan Bowen“. V kanálu nebo skupinovém chatu mě přitom zmiňte. Do té doby obrázek uchovám.',
    notThisChat:
      'Obrázek tohoto chatu žádná aplikace změnit nemůže. Můžete tu ale nastavit fotku skupiny Microsoft 365.',
    chooseOwn: 'Tady jsou ty, které vlastníte. Vyberte jednu možnost. Zatím se nic nezměnilo.',
    choose: 'Odpovídá víc výsledků. Vyberte jeden z nich. Zatím se nic nezměnilo.',
    nearest: 'Mysleli jste něco z toho? Zatím se nic nezměnilo.',
    hidden: 'Odpovídá víc výsledků. Vyberte „Zobrazit možnosti“, uvidíte je jenom vy.',
    hiddenNearest: 'Existují podobné názvy. Vyberte „Zobrazit možnosti“, uvidíte je jenom vy.',
    more: {
      one: 'Odpovídá ještě {count} výsledek. Napište větší část názvu nebo celý název v uvozovkách.',
      few: 'Odpovídají ještě {count} výsledky. Napište větší část názvu nebo celý název v uvozovkách.',
      other:
        'Odpovídá ještě {count} výsledků. Napište větší část názvu nebo celý název v uvozovkách.',
    },
    lapsed: 'Tady se {proposalMinutes} minut nic nedělo. Napište prosím příkaz znovu.',
    lapsedDialog: 'Tady se {proposalMinutes} minut nic nedělo. Vyberte prosím akci znovu.',
    nothingChanged: 'Nic se nezměnilo.',
    choosePicture: 'Obrázků je několik. Vyberte jeden z nich. Zatím se nic nezměnilo.',
    picture: 'Obrázek {number}',
    pictureOf: 'Fotka: {name}',
    smallOf: 'Náhled: {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, možnost {number} z {count}',
  },

  recentWords: {
    heading: { me: 'Nastavení vaší fotky', team: 'Nastavení fotky týmu' },
    wait: 'Hledám fotky, které jste v poslední době nastavili. Za chvilku vyberte „Pokračovat“. Zatím se nic nezměnilo.',
    choose:
      'Použijte fotku, kterou jste nastavili za posledních {undoHours} hodin. Zatím se nic nezměnilo.',
    row: '{whose}. {when}. Fotka {number} z {count}',
    when: {
      hours: {
        one: 'Nastaveno před hodinou',
        few: 'Nastaveno před {count} hodinami',
        other: 'Nastaveno před {count} hodinami',
      },
      minutes: {
        one: 'Nastaveno před minutou',
        few: 'Nastaveno před {count} minutami',
        other: 'Nastaveno před {count} minutami',
      },
      now: 'Nastaveno právě teď',
    },
    send: 'Nový obrázek mi pošlete v našem osobním chatu s těmito slovy:',
    sendHere: 'Nový obrázek mi pošlete tady s těmito slovy:',
    noTeam:
      'V této konverzaci není žádný tým. Pošlete mi obrázek v našem osobním chatu s názvem týmu, který vlastníte, například:',
    noTeamHere:
      'V této konverzaci není žádný tým. Pošlete mi obrázek tady s názvem týmu, který vlastníte, například:',
    unseen: {
      me: 'Tento chat nevidím, protože v něm nejsem. Pošlete mi obrázek v našem osobním chatu s těmito slovy:',
      team: 'Tento chat nevidím, protože v něm nejsem. Pošlete mi obrázek v našem osobním chatu s názvem týmu, který vlastníte, například:',
    },
    teamExample: 'nastavit fotku týmu Launch Team',
    commands: { me: 'nastavit moji fotku', team: 'nastavit fotku týmu {name}' },
    openChat: 'Otevřít náš chat',
  },

  notSearched: {
    user: 'Nebylo prohledáno: lidé',
    team: 'Nebylo prohledáno: týmy',
    group: 'Nebylo prohledáno: skupiny',
    'user, team': 'Nebylo prohledáno: lidé a týmy',
    'user, group': 'Nebylo prohledáno: lidé a skupiny',
    'team, group': 'Nebylo prohledáno: týmy a skupiny',
    'user, team, group': 'Nebylo prohledáno: lidé, týmy a skupiny',
  },

  searchNotGranted: {
    user: 'K hledání lidí potřebuji oprávnění, které nebylo uděleno. Napište mi „zobrazit fotku pro …“ se jménem. V odpovědi se dozvíte, jak oprávnění udělit.',
    team: 'K hledání týmů potřebuji oprávnění, které nebylo uděleno. Napište mi „zobrazit fotku týmu …“ s názvem. V odpovědi se dozvíte, jak oprávnění udělit.',
    group:
      'K hledání skupin potřebuji oprávnění, které nebylo uděleno. Napište mi „zobrazit fotku skupiny …“ s názvem. V odpovědi se dozvíte, jak oprávnění udělit.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: 'Platnost vašeho přihlášení vypršela. Zavřete toto okno a vyberte akci znovu.',
    searchAgain:
      'Vaše organizace k tomu vyžaduje silnější přihlášení, například druhý faktor. Zkuste hledat znovu a vyberte „Přihlásit se“, pokud to Teams zobrazí.',
    photoOf: 'Fotka: {name}',
    noPhoto: 'Žádná fotka',
    notSearched: 'Nebylo prohledáno všechno',
  },
};
