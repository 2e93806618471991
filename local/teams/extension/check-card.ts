import { isObject } from '../../http/body';
import { adaptiveCardType } from '../entry';

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a bot's answer; nothing when all is well. */
export type Problem = string | undefined;

const cardBytes = 100 * 1024;
/** Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search */
const plainCards = [
  'application/vnd.microsoft.card.hero',
  'application/vnd.microsoft.card.thumbnail',
];
const connectorCard = 'application/vnd.microsoft.teams.card.o365connector';

/** Teams shows what apps make up to version 1.5. */
export function adaptiveProblem(content: unknown): Problem {
  if (!isObject(content) || content['type'] !== 'AdaptiveCard') return 'is no AdaptiveCard';
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(String(content['version'])) ?? [];
  if (major !== '1' || Number(minor) > 5) return 'needs a version up to 1.5';
  return sizeProblem(content);
}

/** Returns what is wrong with a card that goes into the compose box. */
export function cardProblem({ content, contentType }: Json): Problem {
  if (contentType === adaptiveCardType) return adaptiveProblem(content);
  if (contentType === connectorCard) return isObject(content) ? undefined : 'has no content';
  return plainProblem({ content, contentType });
}

/**
 * Returns what is wrong with what the list shows of a result: a hero or thumbnail card, and nothing else. Those two are
 * their own preview.
 * Source:
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 */
export function previewProblem({ contentType, preview }: Json): Problem {
  if (preview === undefined || preview === null) {
    return plainCards.includes(String(contentType)) ? undefined : 'needs a preview';
  }
  const wrong = isObject(preview) ? plainProblem(preview) : 'is no attachment';
  return wrong && `preview ${wrong}`;
}

function plainProblem({ content, contentType }: Json): Problem {
  if (!plainCards.includes(String(contentType))) return `is of type ${String(contentType)}`;
  if (!isObject(content)) return 'has no content';
  const { images = [], subtitle = '', tap, text = '', title = '' } = content;
  if (![title, subtitle, text].every((each) => typeof each === 'string')) return 'has odd texts';
  if (!Array.isArray(images) || !images.every(isImage)) return 'has images that cannot be shown';
  if (tap !== undefined && tap !== null) return 'has a tap, which the stand-in does not play';
  return sizeProblem(content);
}

function isImage(image: unknown): boolean {
  const url = isObject(image) ? image['url'] : undefined;
  return (
    typeof url === 'string' && /^(https:\/\/|http:\/\/127\.0\.0\.1[:/]|data:image\/)/.test(url)
  );
}

function sizeProblem(content: object): Problem {
  return JSON.stringify(content).length > cardBytes ? 'is larger than 100 KB' : undefined;
}
