import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const house = openedHouse();
const images = inline(picture('photo.jpg'));

beforeEach(() => {
  house.tenant.people.adele.locale = 'de-DE';
});

it('the main job in German: proposal, crop, Confirm, Undo', async () => {
  const { answer } = await house.ask({ in: 'channel', text: 'Teamfoto setzen', images });
  expect(answer.card).toMatchObject({ lang: 'de' });
  expect(headingOf(answer)).toBe('Das Teamfoto festlegen?');
  expect(wordsOf(answer)).toMatch(/„Bestätigen“ speichert es/);
  expect(buttonsOf(answer)).toEqual(['Bestätigen', 'Abbrechen']);
  const framed = await house.press(answer, { in: 'channel', verb: 'frame', title: 'Links' });
  expect(wordsOf(framed.seen)).toMatch(/Zuschnitt: Links/);
  const done = await house.press(answer, { in: 'channel', verb: 'confirm' });
  expect(headingOf(done.seen)).toBe('Das Teamfoto ist festgelegt');
  expect(buttonsOf(done.seen)).toEqual(['Rückgängig machen']);
  const others = await house.teams.waitFor(
    'channel',
    'diego',
    (message) => headingOf(message) === 'Das Teamfoto ist festgelegt',
  );
  expect(others.id).toBe(answer.id);
  const undone = await house.press(answer, { in: 'channel', verb: 'undo' });
  expect(headingOf(undone.seen)).toBe('Das vorherige Teamfoto ist wieder da');
});

it('somebody else’s click is answered in their language, the card stays in the requester’s', async () => {
  const { answer } = await house.ask({ in: 'channel', text: 'Teamfoto setzen', images });
  const strange = await house.press(answer, { by: 'diego', in: 'channel', verb: 'confirm' });
  expect(strange.result.body?.['value']).toMatch(/^Only Adele Vance can use these buttons/);
  expect(headingOf(strange.seen)).toBe('Das Teamfoto festlegen?');
});

it('help, history and what is not understood are in German, with commands to copy', async () => {
  const help = await house.ask({ in: 'personal', text: 'Hilfe' });
  expect(wordsOf(help.answer)).toMatch(/ändere mein Foto/);
  const none = await house.ask({ in: 'personal', text: 'Verlauf' });
  expect(wordsOf(none.answer)).toMatch(/^(?:Ihre letzten Änderungen)/);
  const odd = await house.ask({ in: 'personal', text: 'xyzzy' });
  expect(wordsOf(odd.answer)).toMatch(/Das habe ich nicht verstanden/);
});

describe('where the language of the reader is not known', () => {
  const german = openedHouse({ environment: { DEFAULT_LANGUAGE: 'de' } });

  it('it is that of the organisation', async () => {
    german.tenant.people.adele.locale = 'hu-HU';
    const { answer } = await german.ask({ in: 'personal', text: 'help' });
    expect(headingOf(answer)).toBe('PhotoBot legt Fotos fest');
    german.tenant.people.adele.locale = 'en-GB';
    const english = await german.ask({ in: 'personal', text: 'help' });
    expect(headingOf(english.answer)).toBe('PhotoBot sets photos');
  });
});
