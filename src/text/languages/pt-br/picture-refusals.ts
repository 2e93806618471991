import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'pt-br'> = {
  'photo.missing': {
    there:
      'Não vejo nenhuma imagem nessa mensagem. Escolha uma mensagem com uma imagem ou cole a imagem em uma mensagem enviada a mim.',
    personal:
      'Ainda não vejo nenhuma imagem. Envie-a em até {stepsMinutes} minutos, colada ou como arquivo: eu me lembro do que você pediu.',
    shared:
      'Ainda não vejo nenhuma imagem. Mencione-me e cole a imagem em até {stepsMinutes} minutos: eu me lembro do que você pediu.',
  },
  'photo.hidden': {
    personal: 'O Teams não me mostra a imagem da sua mensagem. Anexe-a como arquivo.',
    shared:
      'O Teams não me mostra a imagem da sua mensagem. Cole-a na mensagem ou envie-a para mim como arquivo no nosso chat pessoal.',
  },
  'photo.unseen':
    'Não consigo ver este chat ou esta mensagem. Envie-me a imagem no nosso chat pessoal.',
  'photo.elsewhere': {
    gif: 'Este é um GIF do seletor do Teams, e não consigo obtê-lo. Salve a imagem no seu dispositivo e depois anexe ou cole o arquivo.',
    sticker:
      'Esta é uma figurinha do seletor do Teams, e não consigo obtê-la. Salve a imagem no seu dispositivo e depois anexe ou cole o arquivo.',
    page: 'A imagem da sua mensagem está em uma página da Web, e não consigo obtê-la de lá. Salve a imagem no seu dispositivo e depois anexe ou cole o arquivo.',
    text: 'A imagem da sua mensagem faz parte do texto, e não consigo lê-la ali. Salve a imagem no seu dispositivo e depois anexe ou cole o arquivo.',
    loop: 'A imagem da sua mensagem está em um componente do Loop, que não consigo abrir. Salve a imagem no seu dispositivo e depois anexe ou cole o arquivo.',
    card: 'A imagem da sua mensagem pertence a um cartão ou à visualização de um link, e não consigo obtê-la de lá. Salve a imagem no seu dispositivo e depois anexe ou cole o arquivo.',
  },
  'photo.lost':
    'Não vejo nenhuma imagem na sua mensagem. Em celulares, o Teams às vezes omite imagens da galeria ou do OneDrive. Use o botão da câmera do Teams, cole a imagem ou use o Teams em um computador.',
  'photo.in_personal_chat':
    'Esta ação é para canais e outros chats. Aqui, basta enviar a imagem para mim ou responder a uma com “alterar minha foto”.',
  'photo.several': {
    one: 'Há uma imagem na sua mensagem. Envie somente a que você quer.',
    other:
      'Há {count} imagens na sua mensagem. Envie somente algumas delas, ou apenas a que você quer.',
  },
  'photo.or_source':
    'Há uma imagem na sua mensagem, e você também indica uma foto a ser usada. Deixe apenas uma das duas.',
  'photo.none': {
    me: 'Você não tem foto, portanto nada foi alterado. Para definir uma, envie-me uma imagem com “alterar minha foto”.',
    name: 'Não há foto de {name}, portanto nada foi alterado. Verifique o nome ou escolha outro.',
  },
  'photo.forgotten': {
    personal:
      'Não tenho mais essa imagem: guardo as imagens por no máximo {undoHours} horas. Envie-a novamente.',
    shared:
      'Não tenho mais essa imagem: guardo as imagens por no máximo {undoHours} horas. Envie-a para mim no nosso chat pessoal.',
  },
  'photo.too_large': 'Essa imagem é grande demais. Envie uma com menos de {megabytes} MB.',
  'photo.too_small':
    'Essa imagem é pequena demais ({width} × {height} pixels). São necessários pelo menos {minimum} × {minimum}; o ideal é {photoSide} × {photoSide}.',
  'photo.too_long':
    'Um lado dessa imagem é mais de {times} vezes maior que o outro. Envie apenas uma parte dela.',
  'photo.too_many_pixels':
    'Essa imagem tem mais de {megapixels} megapixels. Envie uma versão menor.',
  'photo.too_much_memory':
    'Ler essa imagem ({format}) exigiria memória demais. Envie uma versão menor ou salve-a como um JPEG comum.',
  'photo.unsupported': {
    unknown: 'Não consigo usar esse arquivo como foto. Envie uma imagem: {formats}.',
    heic: 'Não consigo ler imagens HEIC. Envie-a como JPEG; em um iPhone: Ajustes › Câmera › Formatos › Mais Compatível.',
    rare: 'Não consigo ler esta variante rara de {format}. Abra a imagem, salve-a como um JPEG comum e envie esse arquivo.',
    screenshot:
      'Não consigo usar esse arquivo como foto ({format}). Faça uma captura de tela do que você quer usar e envie-a.',
    saveAnew:
      'Não consigo usar esse arquivo como foto ({format}). Abra-o, salve-o ou exporte-o como JPEG ou PNG e envie esse arquivo.',
  },
  'photo.damaged':
    'Essa imagem está danificada: não é possível ler uma parte dela. Abra-a, salve-a novamente e envie o novo arquivo.',
  'photo.too_slow':
    'A leitura dessa imagem demorou demais. Envie-a de novo ou envie uma versão menor ou mais simples.',
  'download.forbidden_host':
    'Não consigo obter essa imagem de onde ela está armazenada, como uma página da Web ou o seletor de GIFs e figurinhas do Teams. Salve a imagem no seu dispositivo e depois anexe ou cole o arquivo.',
  'download.too_slow': 'A imagem não chegou a tempo. Publique-a novamente.',
  'download.busy': 'O serviço que armazena a imagem está ocupado.',
  'download.unavailable': {
    file: 'O Teams não me entregou a imagem. Anexe-a mais uma vez; se não funcionar, cole-a na sua mensagem.',
    personal:
      'O Teams não me entregou a imagem. Envie-a novamente, de preferência como arquivo anexado.',
    shared:
      'O Teams não me entregou a imagem. Envie-a novamente, de preferência como arquivo anexado no nosso chat pessoal.',
  },
};

export const formatNames: Translated<'formatNames', 'pt-br'> = {
  'cropped AVIF': 'AVIF cortado',
  'cropped HEIC': 'HEIC cortado',
  'animated AVIF': 'AVIF animado',
  'HEIC sequence': 'sequência HEIC',
  'compressed BMP': 'BMP compactado',
  'unusual BMP': 'BMP incomum',
  'very old TIFF': 'TIFF muito antigo',
  'camera raw': 'RAW de câmera',
  Office: 'documento do Office',
  'ZIP or Office': 'documento do Office ou arquivo ZIP',
  'cursor (CUR)': 'cursor (CUR)',
  'icon (ICNS)': 'ícone (ICNS)',
  'icon (ICO)': 'ícone (ICO)',
  video: 'vídeo',
};
