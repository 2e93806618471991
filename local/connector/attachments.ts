import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/answer';
import { connectorRefusal } from './errors';

/** The pictures that people pasted into messages. */
export type Attachments = {
  /** Returns the id under which the bot can fetch it. */
  add(bytes: Buffer): string;
  describe(id: string): Answer;
  view(id: string, view: string): Answer;
};

export const newAttachmentId = (): string => `0-weu-d1-${randomUUID().replaceAll('-', '')}`;

export function createAttachments(): Attachments {
  const pictures = new Map<string, Buffer>();
  const find = (id: string): Buffer => {
    const bytes = pictures.get(id);
    if (!bytes) throw connectorRefusal(404, 'NotFound', 'Attachment not found.');
    return bytes;
  };
  return {
    add(bytes) {
      const id = newAttachmentId();
      pictures.set(id, bytes);
      return id;
    },
    describe: (id) => ({
      status: 200,
      body: {
        name: 'image',
        type: 'image/*',
        views: [{ viewId: 'original', size: find(id).length }],
      },
    }),
    view(id, view) {
      const body = find(id);
      if (view !== 'original') throw connectorRefusal(404, 'NotFound', 'View not found.');
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
    },
  };
}
