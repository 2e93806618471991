import sharp from 'sharp';

/**
 * sharp with everything switched off that PhotoBot does not need: of libvips' loaders only those of the allowed
 * formats are left, so that no disguise gets a picture to the SVG renderer. Import sharp from here and nowhere else.
 */
export { sharp };

// Pictures come once; a cache would only hold memory. One thread per picture, because pictures run beside each other.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'].map(
    (loader) => `VipsForeignLoad${loader}Buffer`,
  ),
});
