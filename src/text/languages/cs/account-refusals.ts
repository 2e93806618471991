import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'cs'> = {
  'auth.outsider':
    'Tato konverzace patří jiné organizaci a já pracuji jenom pro lidi z ní. Požádejte prosím někoho z nich, třeba vlastníka týmu. Vlastní fotku si změníte, když použijete PhotoBota ve své organizaci.',
  'auth.sign_in_stale': {
    search:
      'Platnost vašeho přihlášení vypršela. Pokud se chcete přihlásit, spusťte prosím hledání znovu.',
    press:
      'Platnost vašeho přihlášení vypršela. Pokud se chcete přihlásit, vyberte prosím „Zkusit znovu“.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 vaše přihlášení odmítá, i když ho zopakujete, takže se nic nezměnilo. Požádejte prosím správce, ať se podívá do protokolu přihlášení v Entře.',
  'auth.not_silent':
    'Aplikaci Teams se nepodařilo přihlásit vás automaticky, takže se nic nezměnilo. Vyberte tlačítko ještě jednou, a až to aplikace Teams nabídne, vyberte „Přihlásit se“.',
  'auth.app_missing':
    'Aplikaci Teams se nepodařilo přihlásit vás automaticky, protože jste si PhotoBota nepřidali. Přidejte ho v části „Aplikace“ a vyberte tlačítko ještě jednou, nebo vyberte „Přihlásit se“, až to aplikace Teams nabídne.',
  'auth.code_wrong':
    'Tento kód je nesprávný nebo jeho platnost vypršela. Zkontrolujte šest číslic, nebo vyberte znovu „Přihlásit se“ a dostanete jiný.',
  'auth.consent_needed': {
    missing: 'PhotoBot potřebuje oprávnění {scopes}. Zatím nebylo uděleno.',
    missingFor: 'PhotoBot potřebuje oprávnění {scopes}, aby mohl {purpose}. Zatím nebylo uděleno.',
    administrator:
      'Správce vaší organizace ho může udělit pro všechny tlačítkem „Udělit oprávnění“. Potom vyberte „Zkusit znovu“.',
    yourself:
      'Můžete ho udělit sami tlačítkem „Udělit oprávnění“, pokud to vaše organizace nevyhrazuje správcům. Potom vyberte „Zkusit znovu“.',
  },
  'auth.step_up_needed':
    'Vaše organizace k tomu vyžaduje silnější přihlášení, například druhý faktor. Vyberte „Zkusit znovu“ a potom „Přihlásit se“, pokud to aplikace Teams zobrazí. Pokud to nepomůže, odhlaste se z Teams, znovu se přihlaste a vyberte „Zkusit znovu“.',
  'auth.blocked_by_policy':
    'Toto přihlášení blokuje zásada vaší organizace, například na tomto zařízení. Obraťte se prosím na správce.',
  'auth.not_assigned':
    'Ve vaší organizaci smějí PhotoBota používat jenom přiřazení lidé. Požádejte správce, ať vás přiřadí (Podnikové aplikace › PhotoBot › Uživatelé a skupiny).',
  'auth.no_account':
    'Váš účet do této organizace nepatří, takže se nic nezměnilo. Požádejte prosím správce, ať vás pozve, nebo použijte PhotoBota ve své organizaci.',
  'auth.account_blocked':
    'Váš účet je zakázaný nebo uzamčený, takže se nic nezměnilo. Požádejte prosím správce, ať ho odblokuje.',
  'auth.misconfigured': {
    credential:
      'PhotoBotovi se nepodařilo prokázat Microsoftu 365 svoji totožnost. Požádejte prosím správce, ať zkontroluje jeho přihlašovací údaje.',
    connection:
      'Přihlašovací služba nepřijímá způsob, jakým je k ní PhotoBot připojený. Požádejte prosím správce, ať zkontroluje připojení OAuth v jeho službě Azure Bot.',
    registration:
      'PhotoBot není v Microsoftu 365 správně zaregistrovaný. Požádejte prosím správce, ať zkontroluje registraci aplikace.',
  },
  'auth.unavailable': 'Přihlašovací služba právě neodpovídá.',
  'auth.wrong_person': {
    search:
      'Přihlásili jste se jiným účtem, takže jsem nic nehledal. Spusťte hledání znovu a přihlaste se účtem, který používáte v Teams.',
    press:
      'Přihlásili jste se jiným účtem, takže jsem nic neudělal. Vyberte tlačítko znovu a přihlaste se účtem, který používáte v Teams.',
  },
  'auth.not_owner': {
    group:
      'Fotku skupiny smí změnit jenom její vlastník, takže se nic nezměnilo. Požádejte o to prosím některého vlastníka.',
    team: 'Fotku týmu smí změnit jenom jeho vlastník, takže se nic nezměnilo. Požádejte prosím některého vlastníka, ať obrázek pošle. Pokud je tým archivovaný, musí ho vlastník nejdřív obnovit.',
  },
  'auth.not_administrator':
    'Fotku někoho jiného smí změnit jenom správce uživatelů, správce lidí, globální správce nebo správce fotek PhotoBota, takže se nic nezměnilo. Obraťte se prosím na některého z nich.',
  'auth.not_photo_administrator':
    'Tohle smějí jenom lidé ze seznamu správců fotek PhotoBota, takže se nic nezměnilo. Obraťte se prosím na některého z nich.',
  'auth.application_denied':
    'PhotoBot nemá oprávnění tuto fotku změnit, takže se nic nezměnilo. Požádejte prosím správce, ať mu udělí oprávnění, a potom vyberte „Zkusit znovu“.',
  'auth.guest':
    'V této organizaci jste host. Hosté si nastavují fotku ve své domovské organizaci, takže se nic nezměnilo.',
  'auth.guest_not_owner': {
    group:
      'Fotku skupiny smí změnit jenom její vlastník a tím host být nemůže, takže se nic nezměnilo. Požádejte prosím některého vlastníka, ať obrázek pošle.',
    team: 'Fotku týmu smí změnit jenom jeho vlastník a tím host být nemůže, takže se nic nezměnilo. Požádejte prosím některého vlastníka, ať obrázek pošle.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Přihlašovací služba vás odmítá odhlásit, takže jste pořád přihlášeni. Požádejte prosím správce, ať zkontroluje, jak je k ní PhotoBot připojený.',
    unreachable:
      'Nepodařilo se mi spojit s přihlašovací službou, takže jste možná pořád přihlášeni. Napište prosím za minutu znovu „odhlásit se“.',
  },
  'graph.no_mailbox':
    'Neexistuje poštovní schránka Exchange Online, ve které by se fotka uchovávala, takže se nic nezměnilo. Nový účet ji může dostat do jednoho dne. Pokud ne, obraťte se na správce.',
  'graph.no_licence': {
    you: 'Váš účet nemá licenci Exchange Online, která je pro fotku potřeba, takže se nic nezměnilo. Požádejte o ni prosím správce.',
    user: 'Účet této osoby nemá licenci Exchange Online, která je pro fotku potřeba, takže se nic nezměnilo. Požádejte o ni prosím správce.',
    group:
      'Skupina nemá licenci Exchange Online, která je pro fotku potřeba, takže se nic nezměnilo. Požádejte o ni prosím správce.',
    team: 'Tým nemá licenci Exchange Online, která je pro fotku potřeba, takže se nic nezměnilo. Požádejte o ni prosím správce.',
  },
  'graph.mailbox_full': {
    you: 'Vaše poštovní schránka je plná, takže se nic nezměnilo. Něco v ní prosím odstraňte, nebo požádejte správce o víc místa. Potom to zkuste znovu.',
    user: 'Poštovní schránka této osoby je plná, takže se nic nezměnilo. Požádejte prosím tuto osobu nebo správce, ať v ní uvolní místo. Potom to zkuste znovu.',
    group:
      'Poštovní schránka skupiny je plná, takže se nic nezměnilo. Něco v ní prosím odstraňte, nebo požádejte správce o víc místa. Potom to zkuste znovu.',
    team: 'Poštovní schránka týmu je plná, takže se nic nezměnilo. Něco v ní prosím odstraňte, nebo požádejte správce o víc místa. Potom to zkuste znovu.',
  },
  'graph.storage_full':
    'Úložiště pro tuto fotku je plné, takže se nic nezměnilo. Požádejte prosím správce, ať uvolní místo. Potom to zkuste znovu.',
  'graph.account_disabled': {
    you: 'Váš účet je blokovaný nebo zakázaný, takže se nic nezměnilo. Obraťte se prosím na správce.',
    user: 'Účet této osoby je blokovaný nebo zakázaný, takže se nic nezměnilo. Obraťte se prosím na správce.',
    group:
      'Účet skupiny je blokovaný nebo zakázaný, takže se nic nezměnilo. Obraťte se prosím na správce.',
    team: 'Účet týmu je blokovaný nebo zakázaný, takže se nic nezměnilo. Obraťte se prosím na správce.',
  },
  'graph.mailbox_closed': {
    you: 'Vaše poštovní schránka je na vlastních serverech vaší organizace, nebo do ní zásada nepouští aplikace, takže se k ní PhotoBot nedostane. Obraťte se prosím na správce.',
    user: 'Poštovní schránka této osoby je na vlastních serverech vaší organizace, nebo do ní zásada nepouští aplikace, takže se k ní PhotoBot nedostane. Obraťte se prosím na správce.',
    group:
      'Poštovní schránka skupiny je na vlastních serverech vaší organizace, nebo do ní zásada nepouští aplikace, takže se k ní PhotoBot nedostane. Obraťte se prosím na správce.',
    team: 'Poštovní schránka týmu je na vlastních serverech vaší organizace, nebo do ní zásada nepouští aplikace, takže se k ní PhotoBot nedostane. Obraťte se prosím na správce.',
  },
  'graph.access_policy':
    'Zásada vaší organizace PhotoBota do této poštovní schránky nepouští, takže se nic nezměnilo. Obraťte se prosím na správce.',
};
