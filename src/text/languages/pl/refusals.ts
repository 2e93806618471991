import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'pl'> = {
  'command.unknown': {
    open: 'Nie rozumiem tej wiadomości. Użyj przycisków na karcie powyżej. Możesz też napisać, czyje zdjęcie ustawić, na przykład „nie, dla Megan Bowen”, albo jak je wykadrować lub obrócić, na przykład „na górze” lub „obróć w lewo”.',
    plain: 'Nie rozumiem tej wiadomości. Napisz „pomoc”, aby zobaczyć, co mogę tu zrobić.',
    of: 'Nie rozumiem tej wiadomości. Czy chodzi o „{nearest} …”, z nazwą na końcu? Napisz „pomoc”, aby zobaczyć, co mogę tu zrobić.',
    help: 'Nie rozumiem tej wiadomości. Czy chodzi o „pomoc”?',
    nearest:
      'Nie rozumiem tej wiadomości. Czy chodzi o „{nearest}”? Napisz „pomoc”, aby zobaczyć, co mogę tu zrobić.',
  },
  'command.no_team_here':
    'W tej konwersacji nie ma zespołu. Napisz to w kanale zespołu albo podaj nazwę zespołu: „ustaw zdjęcie zespołu …”. Aby ustawić własne zdjęcie, napisz „ustaw moje zdjęcie”.',
  'command.no_team_in_meeting':
    'Spotkanie nie ma zespołu, którego zdjęcie można ustawić. Napisz to w kanale zespołu albo podaj nazwę zespołu: „ustaw zdjęcie zespołu …”. Aby ustawić własne zdjęcie, napisz „ustaw moje zdjęcie”.',
  'command.no_chat_photo': {
    meeting:
      'Żadna aplikacja nie może zobaczyć ani zmienić obrazu spotkania. Mogę ustawiać zdjęcia osób, zespołów i grup; napisz „pomoc”, aby zobaczyć, jak to zrobić.',
    chat: 'Żadna aplikacja nie może zobaczyć ani zmienić obrazu czatu. W czacie grupowym można go zmienić samodzielnie w aplikacji Teams: wybierz obraz obok nazwy czatu. Mogę ustawiać zdjęcia osób, zespołów i grup; napisz „pomoc”, aby zobaczyć, jak to zrobić.',
  },
  'command.name_missing': {
    user: 'Czyje zdjęcie? Dodaj wzmiankę o tej osobie albo podaj jej adres lub imię i nazwisko w cudzysłowie: ustaw zdjęcie osoby "Megan Bowen".',
    group: 'Która grupa? Podaj jej nazwę lub adres e-mail: ustaw zdjęcie grupy Marketing.',
    team: 'Który zespół? Podaj jego nazwę: ustaw zdjęcie zespołu Launch Team.',
    contact: 'Który kontakt? Podaj jego nazwę: ustaw zdjęcie kontaktu Bob Smith.',
    groupNotChat:
      'Która grupa platformy Microsoft 365? Podaj jej nazwę lub adres e-mail: ustaw zdjęcie grupy Marketing. Żadna aplikacja nie może zmienić obrazu tego czatu.',
  },
  'target.unknown': {
    user: 'Nie udało się znaleźć osoby „{name}”. Sprawdź pisownię. W przypadku zespołu napisz „zdjęcie zespołu …”, grupy: „zdjęcie grupy …”, jednego z Twoich kontaktów: „zdjęcie kontaktu …”.',
    group:
      'Nie udało się znaleźć grupy o nazwie „{name}”. Sprawdź nazwę. W przypadku zespołu napisz „zdjęcie zespołu …”.',
    team: 'Nie udało się znaleźć zespołu o nazwie „{name}”. Widzę tylko zespoły, do których należysz. Sprawdź nazwę.',
    contact: 'Nie udało się znaleźć kontaktu o nazwie „{name}”. Sprawdź nazwę.',
  },
  'target.none_owned': {
    group:
      'Nie jesteś właścicielem żadnej grupy platformy Microsoft 365, której zdjęcie można ustawić. Zwróć się do właściciela albo napisz, czyje zdjęcie ustawić zamiast tego.',
    team: 'Nie jesteś właścicielem żadnego zespołu. Poproś właściciela zespołu o ustawienie zdjęcia albo napisz, czyje zdjęcie ustawić zamiast tego.',
  },
  'target.unknown_mention':
    'Aplikacja Teams nie przekazała mi, kto to jest. Zamiast dodawać wzmiankę, podaj adres tej osoby.',
  'target.outsider': {
    nobody:
      'Ta osoba należy do innej organizacji, a na platformie Microsoft 365 widzę i mogę zmieniać tylko zdjęcia z tej organizacji. Swoje zdjęcie ta osoba może zmienić u siebie.',
    name: '{name} należy do innej organizacji, a na platformie Microsoft 365 widzę i mogę zmieniać tylko zdjęcia z tej organizacji. Swoje zdjęcie ta osoba może zmienić u siebie.',
  },
  'change.unknown':
    'Ta karta nie jest już ważna. Zacznij od nowa; jeśli dotyczyła obrazu, wyślij go jeszcze raz.',
  'change.not_yours': {
    name: 'Tych przycisków może używać tylko {name}. Wyślij własny obraz, aby wprowadzić własną zmianę.',
    nobody:
      'Tych przycisków może używać tylko osoba, która o to poprosiła. Wyślij własny obraz, aby wprowadzić własną zmianę.',
  },
  'change.elsewhere': 'Ta karta powstała w innej konwersacji i działa tylko tam.',
  'change.uncertain': {
    staysUnsaid: 'Nie wiadomo, czy zdjęcie zostało przyjęte na platformie Microsoft 365.',
    staysUnseen: 'Na platformie Microsoft 365 nie widać jeszcze nowego zdjęcia.',
    remove:
      'Na platformie Microsoft 365 nadal widać to zdjęcie. Gdy zniknie, „Cofnij” je przywróci.',
    unsaid:
      'Nie wiadomo, czy zdjęcie zostało przyjęte na platformie Microsoft 365. Jeśli pojawi się nowe, „Cofnij” przywróci poprzednie.',
    unseen:
      'Na platformie Microsoft 365 nie widać jeszcze nowego zdjęcia. Jeśli się pojawi, „Cofnij” przywróci poprzednie.',
  },
  'change.undo_uncertain': {
    remove:
      'Na platformie Microsoft 365 nadal widać to zdjęcie. Za minutę wybierz „Spróbuj ponownie”.',
    unsaid:
      'Nie wiadomo, czy poprzednie zdjęcie zostało przywrócone na platformie Microsoft 365. Za minutę wybierz „Spróbuj ponownie”.',
    unseen:
      'Na platformie Microsoft 365 nie widać jeszcze poprzedniego zdjęcia. Za minutę wybierz „Spróbuj ponownie”.',
  },
  'change.undo_lapsed':
    'Poprzednie zdjęcie jest przechowywane tylko przez {undoHours} godziny, więc tej zmiany nie można już cofnąć.',
  'change.overtaken': {
    me: 'Ktoś w międzyczasie zmienił to zdjęcie, więc starsze nie zostało przywrócone. Inne możesz ustawić poleceniem „ustaw moje zdjęcie”.',
    user: 'Ktoś w międzyczasie zmienił to zdjęcie, więc starsze nie zostało przywrócone. O tym, które zdjęcie pozostanie, decyduje ta osoba lub administrator.',
    group:
      'Ktoś w międzyczasie zmienił to zdjęcie, więc starsze nie zostało przywrócone. O tym, które zdjęcie pozostanie, decydują właściciele grupy.',
    team: 'Ktoś w międzyczasie zmienił to zdjęcie, więc starsze nie zostało przywrócone. O tym, które zdjęcie pozostanie, decydują właściciele zespołu.',
    contact: 'Ktoś w międzyczasie zmienił to zdjęcie, więc starsze nie zostało przywrócone.',
  },
  'change.newer_photo':
    'Zdjęcie zostało w międzyczasie zmienione gdzie indziej, więc pozostaje bez zmian. Jeśli nadal chcesz wprowadzić swoją zmianę, wybierz „Spróbuj ponownie”; „Cofnij” może potem przywrócić to nowsze zdjęcie.',
  'change.cannot_undo':
    'Wcześniej nie było zdjęcia, a tego nie można usunąć z platformy Microsoft 365. Wyślij inny obraz, aby je zastąpić.',
  'change.cannot_remove': {
    contact:
      'Zdjęcia kontaktu nie można usunąć z platformy Microsoft 365. Możesz je zastąpić: wyślij inny obraz i napisz „ustaw zdjęcie kontaktu …”. Jeśli ustawiono je tutaj w ciągu ostatnich {undoHours} godzin, polecenie „cofnij” przywróci poprzednie.',
    team: 'Zdjęcia zespołu nie można usunąć z platformy Microsoft 365. Możesz je zastąpić: wyślij inny obraz i napisz „ustaw zdjęcie zespołu”. Jeśli ustawiono je tutaj w ciągu ostatnich {undoHours} godzin, polecenie „cofnij” przywróci poprzednie.',
  },
  'change.nothing_to_undo': {
    none: 'W tej konwersacji nie ma zmiany, którą można by cofnąć. Polecenie „historia” wyświetla Twoje ostatnie zmiany.',
    undone:
      'Twoja ostatnia zmiana w tej konwersacji została już cofnięta. Polecenie „historia” wyświetla Twoje ostatnie zmiany.',
  },
  'change.undo_not_yours': {
    nobody:
      'Ostatnią zmianę wprowadził tu ktoś inny i tylko ta osoba może ją cofnąć. Zamiast tego możesz ustawić inne zdjęcie, jeśli masz do tego uprawnienia.',
    name: 'Ostatnią zmianę wprowadził tu ktoś inny ({name}) i tylko ta osoba może ją cofnąć. Zamiast tego możesz ustawić inne zdjęcie, jeśli masz do tego uprawnienia.',
  },
  'policy.on_premises':
    'Twoja organizacja przechowuje zdjęcia osób we własnym katalogu, więc nie można ich tu zmieniać. Skontaktuj się z administratorem.',
  'policy.roles':
    'W Twojej organizacji tylko niektórzy administratorzy mogą zmieniać zdjęcia, nawet własne. Skontaktuj się z administratorem.',
  'group.on_premises':
    'Twoja organizacja przechowuje tę grupę we własnym katalogu, więc nie można tu ustawić jej zdjęcia. Skontaktuj się z administratorem.',
  'group.without_photo': 'To nie jest grupa platformy Microsoft 365. Inne grupy nie mają zdjęć.',
  'graph.denied':
    'Platforma Microsoft 365 na to nie pozwoliła, więc niczego nie zmieniono. Być może nie masz uprawnień do zmiany tego zdjęcia.',
  'graph.not_shown': {
    own: 'Platforma Microsoft 365 nie pozwala mi zobaczyć tego zdjęcia, choć należy ono do Ciebie. Skontaktuj się z administratorem: być może aplikację PhotoBot blokuje reguła Twojej organizacji.',
    group:
      'Platforma Microsoft 365 nie pozwala Ci zobaczyć tego zdjęcia. Być może jesteś gościem w tej organizacji lub grupa jest ukryta.',
    guest:
      'Platforma Microsoft 365 nie pozwala Ci zobaczyć tego zdjęcia. Być może jesteś gościem w tej organizacji: goście widzą mniej.',
  },
  'graph.photos_managed':
    'Twoja organizacja nie pozwala zmieniać tu własnego zdjęcia, więc niczego nie zmieniono.',
  'graph.not_found':
    'Nie wiadomo, czyje to zdjęcie. Jeśli zespół lub konto jest nowe na platformie Microsoft 365, spróbuj ponownie za kwadrans.',
  'graph.target_is_guest':
    'Ta osoba jest tu gościem. Goście ustawiają własne zdjęcie w swojej organizacji macierzystej, więc niczego nie zmieniono.',
  'graph.too_new': {
    group:
      'Ta grupa jest tak nowa, że platforma Microsoft 365 dopiero ją tworzy. Za kwadrans wybierz „Spróbuj ponownie”.',
    team: 'Ten zespół jest tak nowy, że platforma Microsoft 365 dopiero go tworzy. Za kwadrans wybierz „Spróbuj ponownie”.',
  },
  'graph.unsupported_tenant':
    'Platforma Microsoft 365 nie przechowuje zdjęć dla organizacji tego rodzaju, więc niczego nie zmieniono.',
  'graph.bad_photo': 'Platforma Microsoft 365 nie przyjęła tego obrazu. Spróbuj użyć innego.',
  'graph.refused':
    'Platforma Microsoft 365 na to nie pozwala i ponowna próba nie pomoże. Skontaktuj się z administratorem.',
  'graph.too_large':
    'Zdjęcie okazało się za duże dla platformy Microsoft 365. Spróbuj użyć innego obrazu.',
  'graph.busy': 'Platforma Microsoft 365 jest przeciążona.',
  'graph.failed': 'Platforma Microsoft 365 nie mogła teraz tego wykonać.',
  'graph.unreachable': 'Platforma Microsoft 365 teraz nie odpowiada.',
  'search.slow': 'Platforma Microsoft 365 działa teraz wolno. Wyszukaj ponownie za chwilę.',
  'bot.busy': 'Mam teraz do przetworzenia wiele obrazów. Wyślij swój ponownie za minutę.',
  'bot.restarted':
    'Uruchomiono mnie ponownie, zanim udało się to dokończyć. Wybierz „Spróbuj ponownie”.',
  'bot.updating': 'Aplikacja PhotoBot jest właśnie aktualizowana. Spróbuj ponownie za kilka minut.',
  'bot.bug':
    'Coś poszło nie tak po mojej stronie. Spróbuj ponownie; jeśli to się powtórzy, powiadom administratora.',
  'limit.open': {
    one: 'Masz już jedno oczekujące zdjęcie. Najpierw je potwierdź lub anuluj.',
    few: 'Masz już {count} oczekujące zdjęcia. Najpierw potwierdź lub anuluj jedno z nich.',
    many: 'Masz już {count} oczekujących zdjęć. Najpierw potwierdź lub anuluj jedno z nich.',
    other: 'Masz już {count} oczekującego zdjęcia. Najpierw potwierdź lub anuluj jedno z nich.',
  },
  'limit.proposals': 'W ciągu ostatniej godziny nadeszło od Ciebie wiele próśb o zmianę zdjęć.',
  'limit.changes': {
    application: 'W ciągu ostatniej godziny administratorzy zmienili wiele zdjęć.',
    group: 'Zdjęcie tej grupy było w ciągu ostatniej godziny często zmieniane.',
    own: 'W ciągu ostatniej godziny wykonano dla Ciebie wiele zmian zdjęć.',
    team: 'Zdjęcie tego zespołu było w ciągu ostatniej godziny często zmieniane.',
  },
  'limit.codes': 'Kilka razy podano nieprawidłowy kod.',
  'limit.searches': 'Wyszukujesz teraz bardzo często.',
  'limit.messages':
    'To więcej wiadomości, niż mogę obsłużyć. Zanim znowu napiszesz, poczekaj minutę.',
  'team.unknown':
    'Aplikacja Teams nie przekazała mi, który to zespół. Dodaj aplikację PhotoBot do zespołu, a potem spróbuj ponownie.',
  'teams.refused': 'Aplikacja Teams nie pozwala mi tu pisać.',
  'teams.card_refused': {
    unchanged:
      'Aplikacja Teams nie przyjęła mojej karty, więc nie mogę Ci tego pokazać i niczego nie zmieniono. Spróbuj użyć innego obrazu; jeśli to się powtórzy, powiadom administratora.',
    answer:
      'Aplikacja Teams nie przyjęła karty z moją odpowiedzią. Polecenie „historia” wyświetla Twoje ostatnie zmiany.',
  },
  'teams.busy': 'Aplikacja Teams jest teraz przeciążona. Spróbuj ponownie za minutę.',
  'teams.unauthorized':
    'Aplikacja Teams nie akceptuje teraz aplikacji PhotoBot. Spróbuj ponownie za minutę; jeśli to się powtórzy, powiadom administratora.',
  'teams.unreachable': 'Aplikacja Teams teraz mi nie odpowiada. Spróbuj ponownie za minutę.',
  'team.archived':
    'Ten zespół jest zarchiwizowany i nikt nie może zmienić jego zdjęcia, dopóki właściciel go nie przywróci.',
};
