import { displayName } from '../../../../src/text/parts/words';

describe('displayName', () => {
  it.each([
    ['plain', 'Adele Vance', 'Adele Vance'],
    ['bidi override', 'Adele\u202eecnaV', 'AdeleecnaV'],
    ['control characters', 'Adele\u0000\u0007 Vance', 'Adele Vance'],
    ['line breaks', 'Adele\n\n\tVance', 'Adele Vance'],
    ['zero width', 'Ade\u200ble', 'Adele'],
  ])('cleans a name with %s', (_kind, name, expected) => {
    expect(displayName(name)).toBe(expected);
  });

  it('cuts a long name by characters, not by halves of them', () => {
    const cut = displayName('😀'.repeat(10_000));
    expect(Array.from(cut)).toHaveLength(80);
    expect(cut.endsWith('…')).toBe(true);
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
