import type { Answer } from '../http/answer';
import type { Handler, Incoming, Routes } from '../http/routes';
import { readCaller } from './caller';
import type { GraphDeps } from './deps';
import type { TargetKind, Verb } from './permissions';
import { describePhoto, noPhoto, photoBytes } from './photo-answers';
import { encodeAnew, readPhoto } from './photo-body';
import type { PhotoRequest } from './photo-checks';
import { checkPhotoRequest } from './photo-checks';
import { findTarget } from './targets';

type Form = {
  readonly kind: TargetKind;
  readonly version: PhotoRequest['version'];
  /** The fixed words are good in any letter case, as everywhere in Graph. */
  readonly path: string;
};

const contact = '~contacts/:contact';
const inFolder = `~contactFolders/:folder/${contact}`;

/** Every form of the photo API. Source: https://learn.microsoft.com/graph/api/profilephoto-update */
const forms: readonly Form[] = [
  { kind: 'me', version: 'v1.0', path: '~me' },
  { kind: 'user', version: 'v1.0', path: '~users/:id' },
  { kind: 'me', version: 'beta', path: '~me' },
  { kind: 'user', version: 'beta', path: '~users/:id' },
  { kind: 'group', version: 'v1.0', path: '~groups/:id' },
  { kind: 'team', version: 'v1.0', path: '~teams/:id' },
  { kind: 'contact', version: 'v1.0', path: `~me/${contact}` },
  { kind: 'contact', version: 'v1.0', path: `~me/${inFolder}` },
  { kind: 'contact', version: 'v1.0', path: `~users/:id/${contact}` },
  { kind: 'contact', version: 'v1.0', path: `~users/:id/${inFolder}` },
];

/** Returns the routes of the photo API of Graph. */
export function photoRoutes(deps: GraphDeps): Routes {
  return Object.fromEntries(forms.flatMap((form) => routesOf(deps, form)));
}

function routesOf(deps: GraphDeps, form: Form): [string, Handler][] {
  const photo = `/~${form.version}/${form.path}/~photo`;
  const write: Handler = (incoming) => writePhoto(deps, form, incoming);
  // Graph can take away the photos of users and groups, and no others.
  const removable = form.kind !== 'team' && form.kind !== 'contact';
  return [
    [`GET ${photo}`, (incoming) => readMetadata(deps, form, incoming)],
    [`GET ${photo}/~$value`, (incoming) => readBytes(deps, form, incoming)],
    [`PUT ${photo}/~$value`, write],
    [`PATCH ${photo}/~$value`, write],
    ...(removable
      ? ([[`DELETE ${photo}/~$value`, (incoming) => removePhoto(deps, form, incoming)]] as [
          string,
          Handler,
        ][])
      : []),
  ];
}

function admit(deps: GraphDeps, { kind, version }: Form, verb: Verb, incoming: Incoming) {
  const caller = readCaller(deps, incoming);
  const target = findTarget(deps.tenant, kind, caller, incoming);
  const bytes = incoming.body.length;
  checkPhotoRequest(deps.tenant, { target, caller, verb, version, bytes });
  return { key: target.key, by: caller.person?.key ?? ('application' as const) };
}

function readMetadata(deps: GraphDeps, form: Form, incoming: Incoming): Answer {
  const photo = photoFor(deps, form, incoming);
  return photo ? describePhoto(photo) : noPhoto(deps.tenant.settings.noPhoto, 'metadata');
}

function readBytes(deps: GraphDeps, form: Form, incoming: Incoming): Answer {
  const photo = photoFor(deps, form, incoming);
  const { noPhoto: none, photoEtagHeader } = deps.tenant.settings;
  return photo ? photoBytes(photo, photoEtagHeader) : noPhoto(none, 'bytes');
}

function photoFor(deps: GraphDeps, form: Form, incoming: Incoming) {
  const { key } = admit(deps, form, 'read', incoming);
  const { photos } = deps.tenant;
  return incoming.stale ? photos.before(key) : photos.get(key);
}

async function writePhoto(deps: GraphDeps, form: Form, incoming: Incoming): Promise<Answer> {
  const { by, key } = admit(deps, form, 'write', incoming);
  const { photos, settings } = deps.tenant;
  const sent = await readPhoto(incoming);
  const kept = settings.photosKept === 'reencoded' ? await encodeAnew(sent.jpeg) : sent.jpeg;
  photos.write(key, sent, by, kept);
  return { status: form.kind === 'team' ? 204 : 200 };
}

function removePhoto(deps: GraphDeps, form: Form, incoming: Incoming): Answer {
  const { by, key } = admit(deps, form, 'write', incoming);
  const { photos, settings } = deps.tenant;
  if (!photos.get(key)) return noPhoto(settings.noPhoto, 'bytes');
  photos.write(key, undefined, by);
  return { status: 200 };
}
