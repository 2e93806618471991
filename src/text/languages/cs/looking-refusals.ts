import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'cs'> = {
  'auth.sign_in_refused':
    'Microsoft 365 vaše přihlášení odmítá, i když ho zopakujete. Požádejte prosím správce, ať se podívá do protokolu přihlášení v Entře.',
  'auth.not_silent':
    'Aplikaci Teams se nepodařilo přihlásit vás automaticky. Vyberte tlačítko ještě jednou, a až to aplikace Teams nabídne, vyberte „Přihlásit se“.',
  'auth.no_account':
    'Váš účet do této organizace nepatří. Požádejte prosím správce, ať vás pozve, nebo použijte PhotoBota ve své organizaci.',
  'auth.account_blocked':
    'Váš účet je zakázaný nebo uzamčený. Požádejte prosím správce, ať ho odblokuje.',
  'auth.not_photo_administrator':
    'Tohle smějí vidět jenom lidé ze seznamu správců fotek PhotoBota. Obraťte se prosím na některého z nich.',
  'auth.application_denied':
    'PhotoBot nemá oprávnění tuto fotku zobrazit. Požádejte prosím správce, ať mu udělí oprávnění, a potom vyberte „Zkusit znovu“.',
  'auth.guest': 'V této organizaci jste host a vaše fotka je ve vaší domovské organizaci.',
  'graph.denied': 'Microsoft 365 to nepovolil. Možná nemáte oprávnění tuto fotku zobrazit.',
  'graph.no_mailbox':
    'Neexistuje poštovní schránka Exchange Online, ve které by fotka mohla být. Nový účet ji může dostat do jednoho dne. Pokud ne, obraťte se na správce.',
  'graph.no_licence': {
    you: 'Váš účet nemá licenci Exchange Online, která je pro fotku potřeba. Požádejte o ni prosím správce.',
    user: 'Účet této osoby nemá licenci Exchange Online, která je pro fotku potřeba. Požádejte o ni prosím správce.',
    group:
      'Skupina nemá licenci Exchange Online, která je pro fotku potřeba. Požádejte o ni prosím správce.',
    team: 'Tým nemá licenci Exchange Online, která je pro fotku potřeba. Požádejte o ni prosím správce.',
  },
  'graph.mailbox_full': {
    you: 'Vaše poštovní schránka je plná, takže Microsoft 365 fotku nezobrazuje. Něco v ní prosím odstraňte, nebo požádejte správce o víc místa. Potom se podívejte znovu.',
    user: 'Poštovní schránka této osoby je plná, takže Microsoft 365 fotku nezobrazuje. Požádejte prosím tuto osobu nebo správce, ať v ní uvolní místo. Potom se podívejte znovu.',
    group:
      'Poštovní schránka skupiny je plná, takže Microsoft 365 fotku nezobrazuje. Něco v ní prosím odstraňte, nebo požádejte správce o víc místa. Potom se podívejte znovu.',
    team: 'Poštovní schránka týmu je plná, takže Microsoft 365 fotku nezobrazuje. Něco v ní prosím odstraňte, nebo požádejte správce o víc místa. Potom se podívejte znovu.',
  },
  'graph.storage_full':
    'Úložiště pro tuto fotku je plné, takže ji Microsoft 365 nezobrazuje. Požádejte prosím správce, ať uvolní místo.',
  'graph.account_disabled': {
    you: 'Váš účet je blokovaný nebo zakázaný, takže Microsoft 365 jeho fotku nezobrazuje. Obraťte se prosím na správce.',
    user: 'Účet této osoby je blokovaný nebo zakázaný, takže Microsoft 365 jeho fotku nezobrazuje. Obraťte se prosím na správce.',
    group:
      'Účet skupiny je blokovaný nebo zakázaný, takže Microsoft 365 jeho fotku nezobrazuje. Obraťte se prosím na správce.',
    team: 'Účet týmu je blokovaný nebo zakázaný, takže Microsoft 365 jeho fotku nezobrazuje. Obraťte se prosím na správce.',
  },
  'graph.access_policy':
    'Zásada vaší organizace PhotoBota do této poštovní schránky nepouští. Obraťte se prosím na správce.',
  'graph.target_is_guest':
    'Tato osoba je v této organizaci host a její fotka je v její domovské organizaci.',
  'graph.unsupported_tenant': 'Microsoft 365 pro tento typ organizace žádné fotky neuchovává.',
  'bot.busy': 'Zpracovávám teď hodně obrázků. Vyberte prosím za minutu „Zkusit znovu“.',
};
