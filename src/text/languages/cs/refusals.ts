import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'cs'> = {
  'command.unknown': {
    open: 'Tomu nerozumím. Použijte tlačítka na kartě výše. Nebo napište, čí fotku nastavit, třeba „ne, pro Megan Bowen“, nebo jak ji oříznout či otočit, třeba „nahoře“ nebo „otočit doleva“.',
    plain: 'Tomu nerozumím. Napište „nápověda“ a uvidíte, co tady umím.',
    of: 'Tomu nerozumím. Mysleli jste „{nearest} …“ se jménem na konci? Napište „nápověda“ a uvidíte, co tady umím.',
    help: 'Tomu nerozumím. Mysleli jste „nápověda“?',
    nearest:
      'Tomu nerozumím. Mysleli jste „{nearest}“? Napište „nápověda“ a uvidíte, co tady umím.',
  },
  'command.no_team_here':
    'V této konverzaci není žádný tým. Napište to v kanálu týmu nebo přidejte název týmu: „nastavit fotku týmu …“. Pro vlastní fotku napište „nastavit moji fotku“.',
  'command.no_team_in_meeting':
    'Schůzka nemá tým, jehož fotku by šlo nastavit. Napište to v kanálu týmu nebo přidejte název týmu: „nastavit fotku týmu …“. Pro vlastní fotku napište „nastavit moji fotku“.',
  'command.no_chat_photo': {
    meeting:
      'Obrázek schůzky nemůže žádná aplikace zobrazit ani změnit. Umím nastavit fotky lidí, týmů a skupin. Napište „nápověda“ a uvidíte, jak na to.',
    chat: 'Obrázek chatu nemůže žádná aplikace zobrazit ani změnit. Ve skupinovém chatu ho můžete v Teams změnit sami: vyberte obrázek vedle názvu chatu. Umím nastavit fotky lidí, týmů a skupin. Napište „nápověda“ a uvidíte, jak na to.',
  },
  'command.name_missing': {
    user: 'Čí fotku? Zmiňte tuto osobu nebo napište její adresu či jméno v uvozovkách: nastavit fotku pro "Megan Bowen".',
    group:
      'Která skupina? Napište její název nebo e-mailovou adresu: nastavit fotku skupiny Marketing.',
    team: 'Který tým? Napište jeho název: nastavit fotku týmu Launch Team.',
    contact: 'Který kontakt? Napište jeho jméno: nastavit fotku kontaktu Bob Smith.',
    groupNotChat:
      'Která skupina Microsoft 365? Napište její název nebo e-mailovou adresu: nastavit fotku skupiny Marketing. Obrázek tohoto chatu žádná aplikace změnit nemůže.',
  },
  'target.unknown': {
    user: 'Osobu „{name}“ se nepodařilo najít. Zkontrolujte prosím jméno. Pro tým napište „fotka týmu …“, pro skupinu „fotka skupiny …“, pro některý z vašich kontaktů „fotka kontaktu …“.',
    group:
      'Skupinu „{name}“ se nepodařilo najít. Zkontrolujte prosím název. Pro tým napište „fotka týmu …“.',
    team: 'Tým „{name}“ se nepodařilo najít. Vidím jenom týmy, ve kterých jste členem. Zkontrolujte prosím název.',
    contact: 'Kontakt „{name}“ se nepodařilo najít. Zkontrolujte prosím jméno.',
  },
  'target.none_owned': {
    group:
      'Nevlastníte žádnou skupinu Microsoft 365, jejíž fotku by šlo nastavit. Požádejte některého vlastníka, nebo napište, čí fotku mám nastavit místo toho.',
    team: 'Nevlastníte žádný tým. Požádejte vlastníka týmu, ať fotku nastaví, nebo napište, čí fotku mám nastavit místo toho.',
  },
  'target.unknown_mention':
    'Z Teams nepoznám, kdo to je. Místo zmínky prosím napište adresu této osoby.',
  'target.outsider': {
    nobody:
      'Tato osoba patří do jiné organizace a Microsoft 365 mi dovoluje zobrazit a měnit jenom fotky z této organizace. Svoji fotku si může změnit tam.',
    name: '{name} patří do jiné organizace a Microsoft 365 mi dovoluje zobrazit a měnit jenom fotky z této organizace. Svoji fotku si tato osoba může změnit tam.',
  },
  'change.unknown': 'Tato karta už neplatí. Začněte prosím znovu, i s obrázkem, pokud u ní byl.',
  'change.not_yours': {
    name: 'Tato tlačítka může použít jenom {name}. Pokud chcete sami něco změnit, pošlete vlastní obrázek.',
    nobody:
      'Tato tlačítka může použít jenom osoba, která o to požádala. Pokud chcete sami něco změnit, pošlete vlastní obrázek.',
  },
  'change.elsewhere': 'Tato karta vznikla v jiné konverzaci a funguje jenom tam.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 nepotvrdil, jestli fotku přijal.',
    staysUnseen: 'Microsoft 365 novou fotku zatím nezobrazuje.',
    remove: 'Fotka je v Microsoftu 365 zatím pořád vidět. Jestli zmizí, „Vrátit zpět“ ji obnoví.',
    unsaid:
      'Microsoft 365 nepotvrdil, jestli fotku přijal. Jestli se objeví nová, „Vrátit zpět“ obnoví předchozí.',
    unseen:
      'Microsoft 365 novou fotku zatím nezobrazuje. Jestli se objeví, „Vrátit zpět“ obnoví předchozí.',
  },
  'change.undo_uncertain': {
    remove: 'Fotka je v Microsoftu 365 zatím pořád vidět. Vyberte prosím za minutu „Zkusit znovu“.',
    unsaid:
      'Microsoft 365 nepotvrdil, jestli předchozí fotku obnovil. Vyberte prosím za minutu „Zkusit znovu“.',
    unseen:
      'Microsoft 365 předchozí fotku zatím nezobrazuje. Vyberte prosím za minutu „Zkusit znovu“.',
  },
  'change.undo_lapsed':
    'Předchozí fotka se uchovává jenom {undoHours} hodin, takže tuto změnu už nejde vrátit zpět.',
  'change.overtaken': {
    me: 'Fotku mezitím někdo změnil, takže jsem tu starší neobnovil. Jinou můžete nastavit příkazem „nastavit moji fotku“.',
    user: 'Fotku mezitím někdo změnil, takže jsem tu starší neobnovil. O tom, která zůstane, rozhodne tato osoba nebo správce.',
    group:
      'Fotku mezitím někdo změnil, takže jsem tu starší neobnovil. O tom, která zůstane, rozhodnou vlastníci skupiny.',
    team: 'Fotku mezitím někdo změnil, takže jsem tu starší neobnovil. O tom, která zůstane, rozhodnou vlastníci týmu.',
    contact: 'Fotku mezitím někdo změnil, takže jsem tu starší neobnovil.',
  },
  'change.newer_photo':
    'Fotka se mezitím změnila jinde, takže jsem ji nechal, jak je. Pokud svoji změnu stále chcete, vyberte „Zkusit znovu“. Novější fotku pak můžete obnovit pomocí „Vrátit zpět“.',
  'change.cannot_undo':
    'Předtím tu žádná fotka nebyla a tuhle Microsoft 365 odebrat neumí. Pošlete jiný obrázek, který ji nahradí.',
  'change.cannot_remove': {
    contact:
      'Fotku kontaktu Microsoft 365 odebrat neumí. Můžete ji nahradit: pošlete jiný obrázek a napište „nastavit fotku kontaktu …“. Pokud jste ji tady nastavili za posledních {undoHours} hodin, příkaz „vrátit zpět“ obnoví předchozí.',
    team: 'Fotku týmu Microsoft 365 odebrat neumí. Můžete ji nahradit: pošlete jiný obrázek a napište „nastavit fotku týmu“. Pokud jste ji tady nastavili za posledních {undoHours} hodin, příkaz „vrátit zpět“ obnoví předchozí.',
  },
  'change.nothing_to_undo': {
    none: 'V této konverzaci není žádná změna, kterou by šlo vrátit zpět. Příkaz „historie“ zobrazí vaše poslední změny.',
    undone:
      'Vaše poslední změna v této konverzaci už je vrácená zpět. Příkaz „historie“ zobrazí vaše poslední změny.',
  },
  'change.undo_not_yours': {
    nobody:
      'Poslední změnu tu provedl někdo jiný a nikdo jiný ji nemůže vrátit zpět. Pokud na to máte oprávnění, můžete místo toho nastavit jinou fotku.',
    name: 'Poslední změnu tu provedl někdo jiný ({name}) a nikdo jiný ji nemůže vrátit zpět. Pokud na to máte oprávnění, můžete místo toho nastavit jinou fotku.',
  },
  'policy.on_premises':
    'Vaše organizace má fotky lidí ve vlastním adresáři, takže je tady nejde změnit. Obraťte se prosím na správce.',
  'policy.roles':
    'Ve vaší organizaci smějí fotky měnit jenom určití správci, a to i svoje vlastní. Obraťte se prosím na správce.',
  'group.on_premises':
    'Vaše organizace má tuto skupinu ve vlastním adresáři, takže její fotku tady nejde nastavit. Obraťte se prosím na správce.',
  'group.without_photo': 'Tohle není skupina Microsoft 365. Jiné skupiny fotku nemají.',
  'graph.denied':
    'Microsoft 365 to nepovolil, takže se nic nezměnilo. Možná nemáte oprávnění tuto fotku změnit.',
  'graph.not_shown': {
    own: 'Microsoft 365 mi tuto fotku nedovolí zobrazit, i když je vaše. Obraťte se prosím na správce: možná PhotoBota blokuje pravidlo vaší organizace.',
    group:
      'Microsoft 365 vám tuto fotku nedovolí zobrazit. Možná jste v této organizaci host nebo je skupina skrytá.',
    guest:
      'Microsoft 365 vám tuto fotku nedovolí zobrazit. Možná jste v této organizaci host: hosté vidí míň.',
  },
  'graph.photos_managed':
    'Vaše organizace lidem nedovoluje měnit tady svoji fotku, takže se nic nezměnilo.',
  'graph.not_found':
    'Microsoft 365 neví, čí je to fotka. Pokud je tým nebo účet nový, zkuste to znovu za čtvrt hodiny.',
  'graph.target_is_guest':
    'Tato osoba je v této organizaci host. Hosté si nastavují fotku ve své domovské organizaci, takže se nic nezměnilo.',
  'graph.too_new': {
    group:
      'Skupina je tak nová, že ji Microsoft 365 ještě vytváří. Vyberte prosím za čtvrt hodiny „Zkusit znovu“.',
    team: 'Tým je tak nový, že ho Microsoft 365 ještě vytváří. Vyberte prosím za čtvrt hodiny „Zkusit znovu“.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 pro tento typ organizace žádné fotky neuchovává, takže se nic nezměnilo.',
  'graph.bad_photo': 'Microsoft 365 tento obrázek nepřijal. Zkuste prosím jiný.',
  'graph.refused': 'Microsoft 365 to odmítá a další pokus nepomůže. Obraťte se prosím na správce.',
  'graph.too_large': 'Fotka je pro Microsoft 365 příliš velká. Zkuste prosím jiný obrázek.',
  'graph.busy': 'Microsoft 365 je přetížený.',
  'graph.failed': 'Microsoft 365 to teď nedokázal provést.',
  'graph.unreachable': 'Microsoft 365 právě neodpovídá.',
  'search.slow': 'Microsoft 365 je teď pomalý. Zkuste prosím za chvilku hledat znovu.',
  'bot.busy': 'Zpracovávám teď hodně obrázků. Pošlete mi prosím ten svůj za minutu znovu.',
  'bot.restarted': 'PhotoBot se restartoval, než to bylo hotové. Vyberte prosím „Zkusit znovu“.',
  'bot.updating': 'PhotoBot se právě aktualizuje. Zkuste to prosím znovu za několik minut.',
  'bot.bug':
    'Něco se u mě pokazilo. Zkuste to prosím znovu. Pokud se to stane ještě jednou, dejte vědět správci.',
  'limit.open': {
    one: 'Jedna fotka už na vás čeká. Nejdřív ji prosím potvrďte nebo zrušte.',
    few: 'Už na vás čekají {count} fotky. Nejdřív prosím některou z nich potvrďte nebo zrušte.',
    other: 'Už na vás čeká {count} fotek. Nejdřív prosím některou z nich potvrďte nebo zrušte.',
  },
  'limit.proposals': 'Za poslední hodinu jste požádali o hodně fotek.',
  'limit.changes': {
    application: 'Správci za poslední hodinu změnili hodně fotek.',
    group: 'Fotka této skupiny se za poslední hodinu měnila často.',
    own: 'Za poslední hodinu jste změnili hodně fotek.',
    team: 'Fotka tohoto týmu se za poslední hodinu měnila často.',
  },
  'limit.codes': 'Kód byl několikrát nesprávný.',
  'limit.searches': 'Hledáte teď příliš často.',
  'limit.messages':
    'Zpráv je víc, než dokážu zpracovat. Než zase něco napíšete, počkejte prosím minutu.',
  'team.unknown':
    'Z Teams nepoznám, který tým to je. Přidejte prosím PhotoBota do týmu a zkuste to znovu.',
  'teams.refused': 'Aplikace Teams mi nedovolí sem psát.',
  'teams.card_refused': {
    unchanged:
      'Aplikace Teams moji kartu nepřijala, takže vám to nemůžu ukázat a nic se nezměnilo. Zkuste prosím jiný obrázek. Pokud se to stane znovu, dejte vědět správci.',
    answer:
      'Aplikace Teams kartu s mojí odpovědí nepřijala. Příkaz „historie“ zobrazí vaše poslední změny.',
  },
  'teams.busy': 'Aplikace Teams je teď přetížená. Zkuste to prosím znovu za minutu.',
  'teams.unauthorized':
    'Aplikace Teams teď PhotoBota nepřijímá. Zkuste to prosím znovu za minutu. Pokud se to stane znovu, dejte vědět správci.',
  'teams.unreachable': 'Aplikace Teams mi teď neodpovídá. Zkuste to prosím znovu za minutu.',
  'team.archived':
    'Tento tým je archivovaný a jeho fotku nemůže nikdo změnit, dokud ho vlastník neobnoví.',
};
