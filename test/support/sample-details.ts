import type { RefusalCode, RefusalDetails } from '../../src/index';
import { limits, routes } from '../../src/index';

/** The codes whose sentences are whole only with details. */
type Detailed = {
  [Code in RefusalCode]: Partial<RefusalDetails<Code>> extends RefusalDetails<Code> ? never : Code;
}[RefusalCode];

const samples: { readonly [Code in Detailed]: RefusalDetails<Code> } = {
  'photo.elsewhere': { what: 'page' },
  'photo.several': { count: 3 },
  'photo.none': { kind: 'user', name: 'Megan Bowen' },
  'photo.too_small': { width: 20, height: 30, minimum: limits.pictureMinimumSide },
  'photo.too_long': { times: limits.pictureMaximumRatio },
  'photo.too_many_pixels': { megapixels: limits.picturePixels / 1_000_000 },
  'photo.too_much_memory': { format: 'TIFF' },
  'command.no_chat_photo': { what: 'chat' },
  'command.name_missing': { kind: 'user' },
  'target.none_owned': { kind: 'team' },
  'target.unknown': { kind: 'group', name: 'Marketing' },
  'auth.consent_needed': {
    scopes: routes.team.scopes.join(', '),
    purpose: routes.team.purpose,
    admin: 1,
  },
  'auth.sign_out_failed': { why: 'auth.unavailable' },
  'change.not_yours': { name: 'Megan Bowen' },
  'change.overtaken': { kind: 'contact' },
  'change.cannot_remove': { kind: 'team' },
  'limit.open': { count: 3 },
  'limit.changes': { of: 'team', seconds: 900 },
  'change.undo_not_yours': { name: 'Megan Bowen' },
};

/** Returns details with which the sentence of a refusal is whole. */
export function sampleDetails(code: RefusalCode): RefusalDetails {
  return (samples as Partial<Record<RefusalCode, RefusalDetails>>)[code] ?? {};
}
