import { isObject } from '../../http/body';
import type { Problem } from './check-card';
import { cardProblem, previewProblem } from './check-card';
import { failure } from './failure';
import type { ExtensionAnswer, SearchResult } from './types';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the results of a query; one that Teams could not show spoils them all here, so that it is noticed.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 */
export function readResults({ attachmentLayout, attachments }: Json): ExtensionAnswer {
  const layout = attachmentLayout ?? 'list';
  if (layout !== 'list' && layout !== 'grid') {
    return failure('invalid', 'attachmentLayout is neither list nor grid');
  }
  if (!Array.isArray(attachments)) return failure('invalid', 'attachments is no list');
  const list: readonly unknown[] = attachments;
  const problem = list.map(problemOf).find((each) => each !== undefined);
  if (problem !== undefined) return failure('invalid', problem);
  return { kind: 'results', layout, results: list.filter(isObject).map(resultOf) };
}

function problemOf(attachment: unknown, index: number): Problem {
  if (!isObject(attachment)) return `attachments[${index}] is no object`;
  const problem = cardProblem(attachment) ?? previewProblem(attachment);
  return problem && `attachments[${index}] ${problem}`;
}

function resultOf({ content, contentType, preview }: Json): SearchResult {
  const card = { contentType: String(contentType), content: content as Json };
  const shown = isObject(preview) ? preview['content'] : content;
  const { images, subtitle, text, title } = isObject(shown) ? shown : {};
  const [image] = Array.isArray(images) ? (images as unknown[]) : [];
  const url = isObject(image) ? image['url'] : undefined;
  return {
    title: typeof title === 'string' ? title : '',
    ...(typeof subtitle === 'string' && { subtitle }),
    ...(typeof text === 'string' && { text }),
    ...(typeof url === 'string' && { image: url }),
    card,
  };
}
