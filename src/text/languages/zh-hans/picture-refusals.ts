import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'zh-hans'> = {
  'photo.missing': {
    there: '我在该消息中没有看到图片。请选择包含图片的消息，或将图片粘贴到发送给我的消息中。',
    personal:
      '我还没有看到图片。请在 {stepsMinutes} 分钟内粘贴图片或以文件形式发送，我会记住你的请求。',
    shared: '我还没有看到图片。请在 {stepsMinutes} 分钟内 @提及我并粘贴图片，我会记住你的请求。',
  },
  'photo.hidden': {
    personal: 'Teams 没有向我提供你消息中的图片。请以文件形式附加图片。',
    shared:
      'Teams 没有向我提供你消息中的图片。请将图片粘贴到消息中，或在与我的一对一聊天中以文件形式发送。',
  },
  'photo.unseen': '我看不到此聊天或此消息。请在与我的一对一聊天中发送图片。',
  'photo.elsewhere': {
    gif: '这是 Teams 中的 GIF，我无法获取。请先将图片保存到你的设备上，然后附加或粘贴该文件。',
    sticker: '这是 Teams 中的贴纸，我无法获取。请先将图片保存到你的设备上，然后附加或粘贴该文件。',
    page: '你消息中的图片位于网页上，我无法获取。请先将图片保存到你的设备上，然后附加或粘贴该文件。',
    text: '你消息中的图片嵌在文本里，我无法读取。请先将图片保存到你的设备上，然后附加或粘贴该文件。',
    loop: '你消息中的图片位于 Loop 组件中，我无法打开。请先将图片保存到你的设备上，然后附加或粘贴该文件。',
    card: '你消息中的图片属于卡片或链接预览，我无法获取。请先将图片保存到你的设备上，然后附加或粘贴该文件。',
  },
  'photo.lost':
    '我在你的消息中没有看到图片。在手机上，Teams 有时会遗漏来自相册或 OneDrive 的图片。请使用 Teams 的相机按钮、粘贴图片，或在电脑上使用 Teams。',
  'photo.in_personal_chat':
    '此操作适用于频道和其他聊天。在这里，你可以直接给我发送图片，或用“设置我的照片”回复图片。',
  'photo.several': {
    other: '你的消息中有 {count} 张图片。请减少图片数量，或只发送你想要的那一张。',
  },
  'photo.or_source': '你的消息中有图片，同时又指定了要使用的照片。请只保留其中一个。',
  'photo.none': {
    me: '你没有照片，因此未做任何更改。若要设置照片，请给我发送图片，并输入“设置我的照片”。',
    name: '“{name}”没有照片，因此未做任何更改。请检查名称，或选择其他照片。',
  },
  'photo.forgotten': {
    personal: '该图片已不再保留：图片最多保留 {undoHours} 小时。请重新发送。',
    shared: '该图片已不再保留：图片最多保留 {undoHours} 小时。请在与我的一对一聊天中发送。',
  },
  'photo.too_large': '图片过大。请发送小于 {megabytes} MB 的图片。',
  'photo.too_small':
    '图片过小 ({width} × {height} 像素)。图片至少需要 {minimum} × {minimum} 像素，建议使用 {photoSide} × {photoSide} 像素或更大的图片。',
  'photo.too_long': '图片的长边超过短边的 {times} 倍。请截取其中一部分后发送。',
  'photo.too_many_pixels': '图片超过 {megapixels} 百万像素。请缩小后发送。',
  'photo.too_much_memory':
    '读取该图片 ({format}) 需要占用过多内存。请缩小图片，或将其另存为普通 JPEG 后发送。',
  'photo.unsupported': {
    unknown: '该文件不能用作照片。请发送以下格式的图片：{formats}。',
    heic: '我无法读取 HEIC 图片。请以 JPEG 格式发送；在 iPhone 上，请依次选择“设置”›“相机”›“格式”›“兼容性最佳”。',
    rare: '我无法读取这种不常见的 {format}。请打开图片，将其另存为普通 JPEG 后发送。',
    screenshot: '该文件不能用作照片 ({format})。请对要使用的部分截图，然后发送截图。',
    saveAnew: '该文件不能用作照片 ({format})。请打开文件，将其另存或导出为 JPEG 或 PNG 后发送。',
  },
  'photo.damaged': '图片已损坏，部分内容无法读取。请打开图片并重新保存，然后发送新文件。',
  'photo.too_slow': '读取该图片花费的时间过长。请重新发送，或缩小、简化图片后再发送。',
  'download.forbidden_host':
    '我无法从该图片的存储位置 (例如网页，或 Teams 中的 GIF 和贴纸) 获取图片。请先将图片保存到你的设备上，然后附加或粘贴该文件。',
  'download.too_slow': '图片未能及时送达。请重新发送图片。',
  'download.busy': '存储该图片的服务正忙。',
  'download.unavailable': {
    file: 'Teams 没有向我提供图片。请重新附加图片；如果仍然不行，请将图片粘贴到消息中。',
    personal: 'Teams 没有向我提供图片。请重新发送，最好以文件形式附加。',
    shared: 'Teams 没有向我提供图片。请重新发送，最好在与我的一对一聊天中以文件形式附加。',
  },
};

export const formatNames: Translated<'formatNames', 'zh-hans'> = {
  'cropped AVIF': '裁剪过的 AVIF',
  'cropped HEIC': '裁剪过的 HEIC',
  'animated AVIF': '动画 AVIF',
  'HEIC sequence': 'HEIC 序列',
  'compressed BMP': '压缩的 BMP',
  'unusual BMP': '特殊的 BMP',
  'very old TIFF': '非常旧的 TIFF',
  'camera raw': '相机 RAW 图像',
  Office: 'Office 文档',
  'ZIP or Office': 'Office 文档或 ZIP 压缩文件',
  'cursor (CUR)': '光标 (CUR)',
  'icon (ICNS)': '图标 (ICNS)',
  'icon (ICO)': '图标 (ICO)',
  video: '视频',
};
