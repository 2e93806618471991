import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'cs'> = {
  headings: {
    overtaken: 'Nic nebylo vráceno zpět',
    cancelled: 'Zrušeno',
    lapsed: 'Platnost tohoto návrhu vypršela',
  },

  owners: {
    asker: 'Fotka osoby, která o to požádala',
    me: '{name} (vlastní fotka)',
    group: 'Skupina: {name}',
    team: 'Tým: {name}',
    contact: 'Váš kontakt: {name}',
    contactOf: 'Kontakt uživatele {owner}: {name}',
  },

  onConfirm: {
    set: 'Když vyberete „Potvrdit“, fotka se uloží do Microsoftu 365.',
    remove: 'Když vyberete „Potvrdit“, fotka se odebere z Microsoftu 365.',
    asApplication: {
      set: 'Když vyberete „Potvrdit“, fotka se uloží do Microsoftu 365 na základě vlastního oprávnění PhotoBota, protože jste správcem fotek. Osoba, které fotka patří, se o tom dozví.',
      remove:
        'Když vyberete „Potvrdit“, fotka se odebere z Microsoftu 365 na základě vlastního oprávnění PhotoBota, protože jste správcem fotek. Osoba, které fotka patří, se o tom dozví.',
    },
  },

  rights: {
    user: 'Musíte mít roli správce uživatelů, správce lidí nebo globálního správce.',
    group: 'Musíte být vlastníkem skupiny.',
    team: 'Musíte být vlastníkem týmu.',
  },

  undoBefore: {
    team: 'Změnu můžete do {undoHours} hodin vrátit zpět, pokud to není první fotka týmu: tu Microsoft 365 odebrat neumí.',
    contact:
      'Změnu můžete do {undoHours} hodin vrátit zpět, pokud to není první fotka kontaktu: tu Microsoft 365 odebrat neumí.',
    usual: 'Změnu můžete do {undoHours} hodin vrátit zpět.',
  },

  lines: {
    askedBy: {
      nobody: 'Tlačítka může použít jenom osoba, která o to požádala.',
      name: 'Tlačítka může použít jenom {name}.',
    },
    damaged:
      'Soubor je poškozený, část obrázku chybí. Tohle se podařilo přečíst, prohlédněte si to pozorně.',
    earlier: {
      words: 'Používám tento obrázek podle vaší předchozí zprávy.',
      picture: 'Používám obrázek, který jste poslali dřív.',
    },
    unread: 'Tomuhle nerozumím, takže to vynechávám: „{words}“',
    lookAgain: 'Dál to ověřuji. Výsledek se zobrazí na této kartě.',
    lookedLong:
      'Nepodařilo se zjistit, jestli se to povedlo, a dál už to nezkouším. Podívejte se prosím na fotku sami.',
    small:
      'Fotka má jenom {side} × {side} pixelů, takže může vypadat rozmazaně. Nejlepší je {best} × {best} nebo víc.',
    undoAfter: 'Změnu můžete do {undoHours} hodin vrátit zpět.',
    undoImpossible:
      'Tuto změnu nejde vrátit zpět: předtím tu žádná fotka nebyla a tuhle Microsoft 365 odebrat neumí.',
    there: 'Fotka je uložená v Microsoftu 365.',
    taken: 'Microsoft 365 změnu přijal.',
    takenAndLags: 'Microsoft 365 změnu přijal, ale pořád zobrazuje starou fotku.',
    gone: 'Microsoft 365 fotku odebral.',
    lagGroup: 'Uložila se jako fotka skupiny tohoto týmu. V Teams se zobrazí za několik hodin.',
    onlyDirectory:
      'Poštovní schránka neexistuje, takže je fotka uložená jenom v Entře. V Outlooku a SharePointu se nezobrazí.',
    removed: 'V Microsoftu 365 předtím žádná fotka nebyla, takže tam teď žádná není.',
    nothingChanged: 'Nic se nezměnilo.',
    lapsed:
      'Do {proposalMinutes} minut nikdo nevybral „Potvrdit“, takže se nic nezměnilo. Pošlete prosím obrázek znovu.',
    lapsedDialog:
      'Do {proposalMinutes} minut nikdo nevybral „Potvrdit“, takže se nic nezměnilo. Vyberte prosím akci znovu.',
    lapsedRemoval:
      'Do {proposalMinutes} minut nikdo nevybral „Potvrdit“, takže se nic nezměnilo. Napište prosím příkaz znovu.',
    previewAlt: 'Náhled nové fotky',
    listedAlt: 'Fotka, jak vypadá v seznamu chatů',
    appliedAlt: 'Nová fotka',
    removeAlt: 'Fotka, která se má odebrat',
    removedAlt: 'Odebraná fotka',
    administrator: 'Správce: {contact}',
    details: 'Podrobnosti',
    requestId: 'ID požadavku: {id}',
    etag: { none: 'ETag: žádný', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Může trvat několik minut, někdy až tři dny, než se změna zobrazí v Teams, Outlooku a SharePointu.',
    people:
      'Může trvat několik minut, někdy až tři dny, než se změna zobrazí v Teams, Outlooku a SharePointu. Ostatní mohou v Teams vidět starou fotku ještě několik týdnů (až 60 dní), dokud se z Teams neodhlásí a znovu nepřihlásí nebo nevymažou jeho mezipaměť.',
  },

  framed: {
    crop: 'Oříznutí: {crop}',
    turns: { 90: 'otočeno doprava', 180: 'vzhůru nohama', 270: 'otočeno doleva' },
    grounds: { white: 'na bílém pozadí', black: 'na černém pozadí' },
    chosen: '{title}, vybráno',
  },
};
