import { guardsIn } from '../guard';

/** What is kept, by whom it is changed, and what one process has in hand. */
export const store = [
  ...guardsIn('src/store/store.ts', ['src/store/store', '^the memory store'], {
    'compare-and-set: a value that has changed': [
      "return when === 'absent' ? etag === undefined : etag === when.etag;",
      'return true;',
    ],
    'store: what has expired is not there': [
      'entry && entry.expiresAt > now() ? entry : undefined',
      'entry',
    ],
    'store: keys that are keys': [
      "if (!keyPattern.test(key)) throw new TypeError('not a key of the store');",
      '',
    ],
  }),
  ...guardsIn('src/store/sqlite/records.ts', ['src/store/store', '^the SQLite store'], {
    'compare-and-set: a record that has changed': [
      ' AND expires > ?8 AND etag = ?9',
      ' AND expires > ?8 AND ?9 = ?9',
    ],
    'compare-and-set: a record that is there': [
      '${put} WHERE record.expires <= ?8',
      '${put} WHERE ?8 = ?8',
    ],
    'store: a record that has expired': [
      "WHERE key = ?1 AND expires > ?2'",
      "WHERE key = ?1 AND ?2 = ?2'",
    ],
  }),
  ...guardsIn(
    'src/store/sqlite/records.ts',
    ['src/store/sqlite/sqlite-store-damage', '^a damaged record'],
    {
      'store: the checksum of a record': ['if (row.sum === sumOf(row))', 'if (true)'],
    },
  ),
  ...guardsIn('src/store/sqlite/records.ts', 'src/store/sqlite/records', {
    'compare-and-set: set aside is what was read': [
      'WHERE key = ?3 AND etag = ?4',
      'WHERE key = ?3 AND ?4 = ?4',
    ],
  }),
  ...guardsIn(
    'src/store/sqlite/audit-trail.ts',
    ['src/store/sqlite/sqlite-store-damage', '^the trail'],
    {
      'audit: nobody changes a line': [
        "BEGIN SELECT RAISE(ABORT, 'nobody changes the audit'); END;",
        'BEGIN SELECT 1; END;',
      ],
      'audit: the checksum of a line': [
        'if (isWholeLine(row)) return [row.text];',
        'return [row.text];',
      ],
    },
  ),
  ...guardsIn('src/store/sqlite/local-disk.ts', 'src/store/sqlite/local-disk', {
    'store: no network share': ['return shares.includes(kind >>> 0);', 'return false;'],
    'store: a disk that says yes to everything': [
      "if (mode !== 'wal' || count !== expected) throw onShare();",
      '',
    ],
  }),
  ...guardsIn(
    'src/store/sqlite/own-files.ts',
    ['src/store/sqlite/sqlite-store', 'readable by nobody'],
    {
      'store: files for the bot’s account alone': [
        "openSync(file, 'a', 0o600)",
        "openSync(file, 'a', 0o644)",
      ],
    },
  ),
  ...guardsIn(
    'src/store/sqlite/restore.ts',
    ['src/store/sqlite/restore', 'makes a file for the bot alone'],
    {
      'store: a restored file for the bot alone': ['chmodSync(partial, 0o600);', ''],
      'store: a restored file for nobody else': ['(mode & 0o660) | 0o600', 'mode'],
    },
  ),
  ...guardsIn(
    'src/store/sqlite/restore.ts',
    ['src/store/sqlite/restore', 'changes nothing where'],
    {
      'store: a backup that is whole': [
        "if (['-wal', '-journal'].every((ending) => isEmpty(file + ending))) return;",
        'return;',
      ],
      'store: a backup that is a database': [
        '!found.isFile() || !startsAsDatabase(file)',
        '!found.isFile()',
      ],
    },
  ),
  ...guardsIn('src/store/shelf.ts', 'src/store/shelf', {
    'compare-and-set: an update of a record': [
      "const when = found ? { etag: found.etag } : 'absent';",
      "const when = 'any';",
    ],
    'store: ids that are ids': [
      "if (!idPattern.test(id)) throw new TypeError('not an id of a record');",
      '',
    ],
    'store: records of a later version': [
      "if (v !== undefined && v > readers.length) throw new Refusal('bot.updating');",
      '',
    ],
  }),
  ...guardsIn('src/store/claims.ts', 'src/store/claims', {
    'claims: one hand in a process': ['if (inHand.has(name)) return undefined;', ''],
    'claims: one hand among processes': ['if (etag === undefined) return undefined;', ''],
    'claims: another’s is not given back': [
      'when: { etag }, expiresAt: now() }',
      "when: 'any', expiresAt: now() }",
    ],
    'claims: nothing is held when the store failed': ['if (!release) letGo();', ''],
    'claims: an own one is renewed': [
      'etag = await store.write(key, empty, { when: { etag }, expiresAt: expiresAt() });',
      '',
    ],
  }),
  ...guardsIn('src/memory/arrivals.ts', ['src/entrances/message', 'answers a message once'], {
    'claims: a message is answered once': [
      "return answered === undefined || (edited && answered === 'open');",
      'return true;',
    ],
  }),
  ...guardsIn('src/showing/tell-owner.ts', ['src/store/claims-hands', 'tell the owner'], {
    'claims: an owner is told once': [
      'hands.take(`owner-${id}`, () => tell(needs, id)),',
      'tell(needs, id),',
    ],
  }),
];
