import type { MessagingExtensionAttachment, MessagingExtensionResult } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import type { SearchResult, Text } from '../../src/index';
import { adaptiveCard, heading, pictureRow, plain, sentence } from './elements';

/** What could not be searched, and why. */
export type NotSearched = { readonly heading: string; readonly line: string };

/** Returns the list of a search; each result becomes a card with the photo in the message. What is missing comes last. */
export function searchResults(
  text: Text,
  results: readonly SearchResult[],
  missing: readonly NotSearched[],
): MessagingExtensionResult {
  const attachments = [
    ...results.map((result) => attachment(text, result)),
    ...missing.map(remark),
  ];
  return { type: 'result', attachmentLayout: 'list', attachments };
}

/** Teams has no room for words beside results, so they stand where a result would. */
function remark({ heading: title, line }: NotSearched): MessagingExtensionAttachment {
  return {
    ...CardFactory.adaptiveCard(adaptiveCard([heading(title), sentence(line)])),
    preview: CardFactory.thumbnailCard(escaped(title), escaped(line)),
  };
}

function attachment(text: Text, result: SearchResult): MessagingExtensionAttachment {
  const { noPhoto, preview, target } = result;
  const apart = text.apart(result);
  const title = text.whose(target);
  const words = [
    plain(title, { weight: 'Bolder' }),
    ...(apart === '' ? [] : [plain(apart, { isSubtle: true })]),
    ...(noPhoto ? [sentence(text.extension.noPhoto)] : []),
  ];
  const altText = text.photoOf(title);
  const picture = preview && { jpeg: preview, altText, kind: target.kind };
  const image = preview ? [`data:image/jpeg;base64,${preview.toString('base64')}`] : [];
  return {
    ...CardFactory.adaptiveCard(adaptiveCard([pictureRow(picture, words)])),
    // A thumbnail reads a little markup; names are no markup.
    preview: CardFactory.thumbnailCard(escaped(title), escaped(apart), image),
  };
}

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
