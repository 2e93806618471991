import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'pt-br'> = {
  'auth.sign_in_refused':
    'O Microsoft 365 recusa a sua entrada, mesmo após uma nova tentativa. Peça a um administrador que consulte os logs de entrada do Entra.',
  'auth.not_silent':
    'O Teams não conseguiu conectar você automaticamente. Selecione o botão mais uma vez e escolha “Entrar” onde o Teams oferecer.',
  'auth.no_account':
    'Sua conta não pertence a esta organização. Peça a um administrador que convide você ou use o PhotoBot na sua própria organização.',
  'auth.account_blocked':
    'Sua conta está desabilitada ou bloqueada. Peça a um administrador que a desbloqueie.',
  'auth.not_photo_administrator':
    'Somente as pessoas da lista de administradores de fotos do PhotoBot podem ver isto. Fale com uma delas.',
  'auth.application_denied':
    'O próprio PhotoBot não tem autorização para ver esta foto. Peça a um administrador que conceda a permissão e depois selecione “Tentar novamente”.',
  'auth.guest':
    'Você é um convidado nesta organização, e a sua própria foto está na sua organização de origem.',
  'graph.denied':
    'O Microsoft 365 não permitiu isso. Talvez você não tenha permissão para ver esta foto.',
  'graph.no_mailbox':
    'Não há uma caixa de correio do Exchange Online que possa conter a foto. Uma conta nova pode receber uma em até um dia; se isso não acontecer, fale com um administrador.',
  'graph.no_licence': {
    you: 'Sua conta não tem a licença do Exchange Online necessária para uma foto. Peça uma a um administrador.',
    user: 'A conta dessa pessoa não tem a licença do Exchange Online necessária para uma foto. Peça uma a um administrador.',
    group:
      'O grupo não tem a licença do Exchange Online necessária para uma foto. Peça uma a um administrador.',
    team: 'A equipe não tem a licença do Exchange Online necessária para uma foto. Peça uma a um administrador.',
  },
  'graph.mailbox_full': {
    you: 'Sua caixa de correio está cheia, por isso o Microsoft 365 não mostra a foto. Exclua algo dela ou peça mais espaço a um administrador e depois consulte a foto novamente.',
    user: 'A caixa de correio dessa pessoa está cheia, por isso o Microsoft 365 não mostra a foto. Peça a ela ou a um administrador que libere espaço e depois consulte a foto novamente.',
    group:
      'A caixa de correio do grupo está cheia, por isso o Microsoft 365 não mostra a foto. Exclua algo dela ou peça mais espaço a um administrador e depois consulte a foto novamente.',
    team: 'A caixa de correio da equipe está cheia, por isso o Microsoft 365 não mostra a foto. Exclua algo dela ou peça mais espaço a um administrador e depois consulte a foto novamente.',
  },
  'graph.storage_full':
    'O armazenamento desta foto está cheio, por isso o Microsoft 365 não a mostra. Peça a um administrador que libere espaço.',
  'graph.account_disabled': {
    you: 'Sua conta está bloqueada ou desabilitada, por isso o Microsoft 365 não mostra a foto dela. Fale com um administrador.',
    user: 'A conta dessa pessoa está bloqueada ou desabilitada, por isso o Microsoft 365 não mostra a foto dela. Fale com um administrador.',
    group:
      'A conta do grupo está bloqueada ou desabilitada, por isso o Microsoft 365 não mostra a foto dela. Fale com um administrador.',
    team: 'A conta da equipe está bloqueada ou desabilitada, por isso o Microsoft 365 não mostra a foto dela. Fale com um administrador.',
  },
  'graph.access_policy':
    'Uma política da sua organização impede que o PhotoBot acesse esta caixa de correio. Fale com um administrador.',
  'graph.target_is_guest':
    'Essa pessoa é convidada nesta organização, e a foto dela está na organização de origem.',
  'graph.unsupported_tenant': 'O Microsoft 365 não armazena fotos para este tipo de organização.',
  'bot.busy':
    'Estou processando muitas imagens no momento. Selecione “Tentar novamente” em um minuto.',
};
