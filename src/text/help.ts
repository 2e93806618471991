import { words } from './words';

const { megabytes, undoHours } = words;

/** The formats that PhotoBot reads, as people call them. */
export const formats = 'JPEG, PNG, HEIC, GIF, WebP, AVIF, TIFF or BMP';

export const help = {
  heading: 'PhotoBot sets photos',
  intro: {
    personal:
      'Send me a picture and I make it your photo, after you have seen how it will look. Or write one of these:',
    groupChat: 'Mention me and write one of these, with the picture where a photo is to be set:',
    channel: 'Mention me and write one of these, with the picture where a photo is to be set:',
  },
  forOthers: 'This is what they can write here:',
  outro: `Add “top”, “centre”, “bottom”, “left”, “right” or “whole” to choose the crop, “rotate left” to turn the picture, “on black” for what stands behind it. I read ${formats}, up to ${megabytes} MB, and show a preview first. Nothing changes before you confirm, and you can undo it for ${undoHours} hours.`,
} as const;
