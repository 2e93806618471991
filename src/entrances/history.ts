import type { HistoryLine } from '../cards';
import type { Job } from '../job';
import { isDone, undoIsOvertaken, undoRunOut, undoable } from '../job';
import type { Jobs } from '../memory/jobs';
import type { Ledger } from '../memory/ledger';
import type { Pictures } from '../memory/pictures';
import { previewPart } from '../memory/pictures';
import type { ReplyCard } from '../memory/replies';
import type { PhotoConverter } from '../photos/convert';
import type { Clock } from '../ports';
import type { Place, Request } from '../request';

export type HistoryNeeds = {
  readonly jobs: Pick<Jobs, 'load'>;
  readonly ledger: Pick<Ledger, 'ofRequester' | 'ofRequesterIn'>;
  readonly pictures: Pick<Pictures, 'picture'>;
  readonly converter: Pick<PhotoConverter, 'listed'>;
  readonly now: Clock;
};

/**
 * Returns the answer to `history`: the requester's last changes. In their own chat these are all, elsewhere those that
 * they made there.
 */
export type History = (request: Request) => Promise<ReplyCard>;

/** Creates what tells histories. */
export function createHistory({ jobs, ledger, now, ...needs }: HistoryNeeds): History {
  async function lineOf(entry: HistoryLine, place: Place): Promise<HistoryLine> {
    const job = await jobs.load(entry.id);
    if (!job) return entry;
    const offered = place.kind === 'personal' && undoable(job, now()) && !undoIsOvertaken(job);
    const picture = undoRunOut(job, now()) ? undefined : await pictureOf(needs, job, place);
    return { ...entry, ...(offered && { undoable: true }), ...(picture && { picture }) };
  }
  return async ({ place, requester }) => {
    const personal = place.kind === 'personal';
    const theirs = await ledger[personal ? 'ofRequester' : 'ofRequesterIn'](requester, place);
    const lines = await Promise.all(theirs.map((entry) => lineOf(entry, place)));
    return { kind: 'history', place, lines };
  };
}

/** Elsewhere than in the requester's own chat it is shown where its card showed it to everybody, and not in a dialog. */
async function pictureOf(
  { converter, pictures }: Pick<HistoryNeeds, 'converter' | 'pictures'>,
  job: Job,
  place: Place,
): Promise<Buffer | undefined> {
  if (!isDone(job) || (job.dialog && place.kind !== 'personal')) return undefined;
  const preview = await pictures.picture(job.id, previewPart(job.framing));
  // Whatever is wrong with it, the history is told.
  return preview && converter.listed(preview).catch(() => undefined);
}
