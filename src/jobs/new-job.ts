import type { Job } from '../job';
import type { Jobs } from '../memory/jobs';
import type { PersonalChats } from '../memory/personal-chats';
import { plainFraming } from '../photos/pixels/framing';
import type { Clock } from '../ports';
import type { DialogRequest } from '../request';

type Begun = Partial<Job> & Pick<Job, 'place' | 'requester' | 'wish'>;

/** Makes a job that is looking something up, and is not kept yet. */
export type NewJob = (begun: Begun) => Job;

type Fresh = { readonly newId: () => string; readonly now: Clock };

/** Creates what makes new jobs. */
export function createNewJob({ newId, now }: Fresh): NewJob {
  return (begun) => ({
    id: newId(),
    state: 'looking',
    revision: 0,
    framing: plainFraming,
    side: 0,
    known: {},
    messages: [],
    movedAt: now(),
    ...begun,
  });
}

/** Keeps a new job whose card is the dialog of its requester, and posted nowhere. */
export type NewDialogJob = (
  request: DialogRequest,
  picture: Pick<Job, 'recent' | 'search'>,
) => Promise<Job>;

export type NewDialogJobNeeds = {
  readonly newJob: NewJob;
  readonly jobs: Pick<Jobs, 'create'>;
  readonly chats: Pick<PersonalChats, 'of'>;
};

/** Creates what begins jobs in dialogs. */
export function createNewDialogJob({ chats, jobs, newJob }: NewDialogJobNeeds): NewDialogJob {
  return async ({ place, requester, whose }, picture) => {
    const report = await chats.of(requester.objectId);
    const job = newJob({
      state: 'asking',
      requester,
      place,
      dialog: { report },
      wish: { name: 'set', whose: { kind: whose } },
      ...picture,
    });
    await jobs.create(job.id, job);
    return job;
  };
}
