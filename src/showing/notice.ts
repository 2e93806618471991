import type { Card } from '../cards';
import type { PhotoJob } from '../job';
import { undoable } from '../job';
import type { Pictures } from '../memory/pictures';
import { previewPart } from '../memory/pictures';
import type { PhotoConverter } from '../photos/convert';
import type { Clock } from '../ports';
import { changeView } from './job-cards';

/** Makes the notice to the owner of a photo that was changed with the app's own permission. */
export type MakeNotice = (job: PhotoJob) => Promise<Extract<Card, { readonly kind: 'notice' }>>;

type NoticeNeeds = {
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly converter: Pick<PhotoConverter, 'thumbnail'>;
  readonly now: Clock;
};

/** Creates what makes notices, with pictures of before and now as long as those are kept. */
export function createNotice({ converter, now, pictures }: NoticeNeeds): MakeNotice {
  // Whatever is wrong with a picture, the owner is told.
  const small = (jpeg: Buffer | undefined) =>
    jpeg &&
    converter.thumbnail(jpeg).then(
      ({ preview }) => preview,
      () => undefined,
    );
  return async (job) => {
    const { action, framing, id, previous, state, target } = job;
    const change = changeView(job);
    if (state !== 'applied' || !previous) return { kind: 'notice', change };
    const old = previous.kind === 'none' ? undefined : await pictures.picture(id, 'previous');
    const isKept = previous.kind === 'none' || old !== undefined;
    return {
      kind: 'notice',
      change,
      before: await small(old),
      after: action === 'set' ? await pictures.picture(id, previewPart(framing)) : undefined,
      ...(target.kind === 'user' && isKept && undoable(job, now()) && { restorable: true }),
    };
  };
}
