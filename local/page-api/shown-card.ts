import { isObject } from '../http/body';
import { adaptiveCardType } from '../teams/entry';
import type { ComposedCard } from '../types';

type Json = Readonly<Record<string, unknown>>;

/** Returns a card in the one form that the page can show; hero and thumbnail cards hold little more than texts. */
export function shownCard({ content, contentType }: ComposedCard): Json {
  if (contentType === adaptiveCardType) return content;
  const { images, subtitle, text, title } = content;
  const [image] = Array.isArray(images) ? (images as unknown[]) : [];
  const url = isObject(image) ? image['url'] : undefined;
  const words = [
    ...textBlock(title, { weight: 'bolder', size: 'medium' }),
    ...textBlock(subtitle, { isSubtle: true, spacing: 'none' }),
    ...textBlock(text, {}),
  ];
  const picture = typeof url === 'string' ? [{ type: 'Image', url, altText: '' }] : [];
  return { type: 'AdaptiveCard', version: '1.5', body: [...picture, ...words] };
}

function textBlock(text: unknown, style: Json): readonly Json[] {
  if (typeof text !== 'string' || text === '') return [];
  return [{ type: 'TextBlock', text, wrap: true, ...style }];
}
